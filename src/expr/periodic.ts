/**
 * Sine and cosine in both precisions, right for arguments of any size: |x| is measured in turns, whole turns drop out, and
 * what is left of the nearest quarter goes through a polynomial.
 *
 * Note [Turns]. 1 / 2π is written as a sum of pieces so short that x times a piece is exact in f64. Of each product p
 * only what it is off a whole number is kept, which is exact, too. With k the nearest number of quarters, the sum of these fractions less k/4
 * is formed from the large ones down. f32: 24 bits of x by 29 of a piece; 7 pieces reach 2^-77 of a turn at the
 * largest f32, and no f32 is nearer to a multiple of a quarter than 2^-31 of a turn. f64: x in two halves of 26 bits by 10
 * pieces of 26, summed as a pair; they reach 2^-134 of a turn at 2^128. Larger f64 arguments, which no f32 reaches, give NaN: there one
 * ulp is more than 2^72 turns.
 */
import type { Expr } from "./expr.js";
import { abs, add, constant, mul, neg, select, sub, unary } from "./expr.js";
import type { Pair } from "./pieces.js";
import { exactSum, halves, horner, keepZero, nearest } from "./pieces.js";

/** 1 / 2π in pieces of 29 bits. */
const TURN_29 = [0.15915494272485375, 3.6704158115630214e-10, 5.690025167992954e-19, 1.4703036846932608e-27, 2.5867171752090537e-36, 9.458140877728297e-46, 9.301187196294348e-54];
/** 1 / 2π in pieces of 26 bits. */
const TURN_26 = [0.15915494039654732, 2.6953480003477637e-9, 1.791623658671166e-17, 6.913260073140178e-25, 2.5454160182835583e-33, 7.859136730750982e-41, 1.5797802900177353e-48, 2.628339727627847e-57, 2.3660904689135405e-64, 8.457299875364938e-72];

/** sin(f·π/2) / f and cos(f·π/2) in f² for |f| <= ½: wrong by 2^-37.6 and 2^-33.8. */
const SIN_QUARTER = [1.5707963267881, -0.6459640961467954, 0.07969258272563062, -0.004681266256726245, 0.00015820630355647733];
const COS_QUARTER = [0.9999999999524894, -1.2337005406331623, 0.2536692036551135, -0.02086006950026408, 0.0009036280663802505];
/** (sin y - y) / y³ and (cos y - 1 + y²/2) / y⁴ in y² for |y| <= π/4. */
const SIN = [-0.16666666666666666, 0.008333333333330948, -0.00019841269836756774, 2.7557316101617874e-6, -2.505113165023518e-8, 1.5918115263265974e-10];
const COS = [0.041666666666666664, -0.0013888888888887398, 2.480158729876456e-5, -2.7557317271145144e-7, 2.087614614655861e-9, -1.1382623647474604e-11];
/** 2π, and what that lacks. */
const TURN: Pair = { high: constant(6.283185307179586), low: constant(2.4492935982947064e-16) };

const fraction = (a: Expr): Expr => sub(a, unary("floor", a));
/** What a is off the nearest whole number: a small negative a keeps its bits. */
const offWhole = (a: Expr): Expr => sub(a, unary("floor", add(a, 0.5)));
const sumOf = (terms: readonly Expr[]): Expr => terms.reduce((total, term) => add(total, term));

/** The quarter of a turn that an angle lies nearest to (0 to 3), and sine and cosine of what it is off. */
interface Quartered {
  readonly k: Expr;
  readonly sine: Expr;
  readonly cosine: Expr;
}

/** k quarters less whole turns. */
function inOneTurn(k: Expr): Expr {
  return sub(k, mul(4, unary("floor", mul(0.25, k))));
}

/** `then` where k is odd: there sine and cosine change places. */
function whereOdd(k: Expr, then: Expr, otherwise: Expr): Expr {
  return select("eq", sub(mul(k, 0.5), unary("floor", mul(k, 0.5))), constant(0), otherwise, then);
}

/** The value, negative in the quarters `first` and the next. */
function signed(k: Expr, first: number, value: Expr): Expr {
  return select("le", abs(sub(k, first + 0.5)), constant(0.5), neg(value), value);
}

function sineOf(x: Expr, { k, sine, cosine }: Quartered): Expr {
  const value = signed(k, 2, whereOdd(k, cosine, sine));
  return keepZero(x, select("lt", x, constant(0), neg(value), value));
}

function cosineOf({ k, sine, cosine }: Quartered): Expr {
  return signed(k, 1, whereOdd(k, sine, cosine));
}

function quarteredF32(x: Expr): Quartered {
  const size = abs(x);
  const fractions = TURN_29.map((piece) => fraction(mul(size, piece)));
  const k = nearest(mul(4, sumOf(fractions)));
  const [first, ...rest] = fractions;
  const f = mul(4, sumOf([sub(first as Expr, mul(0.25, k)), ...rest]));
  const u = mul(f, f);
  return { k: inOneTurn(k), sine: mul(f, horner(u, SIN_QUARTER)), cosine: horner(u, COS_QUARTER) };
}

/** a·b of pairs; the product of the high parts by their halves (Dekker 1971). */
function product(a: Pair, b: Pair): Pair {
  const high = mul(a.high, b.high);
  const [p, q] = [halves(a.high), halves(b.high)];
  const lost = add(add(add(sub(mul(p.high, q.high), high), mul(p.high, q.low)), mul(p.low, q.high)), mul(p.low, q.low));
  return { high, low: add(lost, add(mul(a.high, b.low), mul(a.low, b.high))) };
}

function quarteredF64(x: Expr): Quartered {
  const parts = halves(abs(x));
  const fractions = TURN_26.flatMap((piece, i) => {
    const before = TURN_26[i - 1];
    return [fraction(mul(parts.high, piece)), ...(before === undefined ? [] : [offWhole(mul(parts.low, before))])];
  });
  const k = nearest(mul(4, sumOf(fractions)));
  let off: Pair = { high: mul(-0.25, k), low: constant(0) };
  fractions.forEach((term) => {
    const next = exactSum(off.high, term);
    off = exactSum(next.high, add(next.low, off.low));
  });
  const y = product(off, TURN);
  const z = mul(y.high, y.high);
  const cube = mul(z, y.high);
  const sine = add(y.high, add(mul(cube, horner(z, SIN)), mul(y.low, sub(1, mul(0.5, z)))));
  const half = mul(0.5, z);
  const whole = sub(1, half);
  const rest = sub(mul(mul(z, z), horner(z, COS)), mul(y.high, y.low));
  return { k: inOneTurn(k), sine, cosine: add(whole, add(sub(sub(1, whole), half), rest)) };
}

const inRange = (x: Expr, value: Expr): Expr => select("lt", abs(x), constant(3.402823669209385e38), value, constant(NaN));

/** sin x of an f32 argument in f64 arithmetic, to be rounded once. */
export function sinF32(x: Expr): Expr {
  return sineOf(x, quarteredF32(x));
}

/** cos x of an f32 argument in f64 arithmetic, to be rounded once. */
export function cosF32(x: Expr): Expr {
  return cosineOf(quarteredF32(x));
}

/** sin x in f64; x itself below 2^-27, where products with the pieces might underflow. */
export function sinF64(x: Expr): Expr {
  return inRange(x, select("lt", abs(x), constant(7.450580596923828e-9), x, sineOf(x, quarteredF64(x))));
}

/** cos x in f64. */
export function cosF64(x: Expr): Expr {
  return inRange(x, cosineOf(quarteredF64(x)));
}
