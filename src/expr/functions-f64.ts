/**
 * The functions for precision f64, within 2 ulp: arithmetic in f64 with compensation where a rounding would show. They
 * are slower than those of functions-f32.ts and are used under `precision f64` and for what is computed in f64 anyway.
 *
 * Note [Exponential, f64]. The method is that of fdlibm's e_exp.c (Sun Microsystems 1993): x = k·ln 2 + (hi - lo), ln 2 in two
 * parts so that k·LN2_HI is exact; with r = hi - lo, u = r² and c = r - u·S(u), e^r = 1 + r + r·c / (2 - c), where
 * S(u) = (r·coth(r/2) - 2) / u. S has five coefficients from a Remez exchange on |r| <= ln 2 / 2 (80 digits, rounded to
 * f64): e^r - 1 is wrong by 2^-57.7 of itself. The result is kept as 1 + hi + w, w = r·c / (2 - c) - lo, |w| < 0.07, so that what follows
 * (a scale, a -1, a quotient) adds the large parts first and rounds the small one last.
 *
 * Note [Logarithm, f64]. After fdlibm's e_log.c: x = 2^e · (1 + f), s = f / (2 + f), z = s²,
 * log(1 + f) = f - (f²/2 - s·(f²/2 + z·W(z))), W with seven coefficients on |s| <= 0.1716 (Remez: 2^-57.6).
 *
 * Note [Error function, f64]. Below 1, erf x = x + x·P(x²), thirteen coefficients (2^-55.5 of erf). From 1 on,
 * erf x = 1 - e^-x²·Q(t), t = (x - 2.5) / (x + 2.5), up to x = 6.25, where erf is 1; Q has fifteen (2^-58 of erf). There
 * 1 - erf is below 0.158, so that the errors of x² and of the exponential weigh little.
 *
 * Note [Scaling]. 2^k is multiplied in two halves where the result may be subnormal or k be 1024, so that it is rounded once.
 */
import type { Expr, FunctionName } from "./expr.js";
import { abs, add, constant, div, ifLess, max, min, mul, neg, select, sub, unary } from "./expr.js";
import { fromEdge } from "./functions-f32.js";
import { cosF64, sinF64 } from "./periodic.js";
import type { Pair } from "./pieces.js";
import { clamp, exactSum, halves, horner, keepZero, nearest } from "./pieces.js";
import { powerOfTwo } from "./scalar.js";

const PER_LN2 = 1.4426950408889634;
/** ln 2 with its lowest 21 bits cleared, and the rest. */
const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
/** √½ / 2: the exponent of x·√½/2 plus 2 is that of x rounded to nearest, and no x overflows. */
const SQRT_EIGHTH = 0.3535533905932738;

const S = [0.1666666666666666, -0.0027777777777564763, 6.613756471785513e-5, -1.6534060267499238e-6, 4.1437767128290464e-8];
const W = [0.666666666666667, 0.39999999999898495, 0.2857142862637687, 0.22222211076485085, 0.1818289295363863, 0.1533160576033715, 0.14617764022076493];

const power = (k: Expr): Expr => unary("pow2", k);

/** e^x = 2^k · (1 + hi + w) for |x| < 2^10. */
function exponential(x: Expr): { readonly k: Expr; readonly hi: Expr; readonly w: Expr } {
  const k = nearest(mul(x, PER_LN2));
  const hi = sub(x, mul(k, LN2_HI));
  const lo = mul(k, LN2_LO);
  const r = sub(hi, lo);
  const u = mul(r, r);
  const c = sub(r, mul(u, horner(u, S)));
  return { k, hi, w: sub(div(mul(r, c), sub(2, c)), lo) };
}

/** a·2^k by two halves of k, for |k| <= 1100. */
function scale(a: Expr, k: Expr): Expr {
  const half = nearest(mul(k, 0.5));
  return mul(mul(a, power(half)), power(sub(k, half)));
}

/** base + hi + w: what the first sum loses joins the small part. */
function threeSum(base: Pair, hi: Expr, w: Expr): Pair {
  const first = exactSum(base.high, hi);
  return exactSum(first.high, add(add(first.low, base.low), w));
}

/** a / b for pairs: the quotient of the high parts, mended by what it leaves over, which Dekker's product gives exactly. */
function quotient(a: Pair, b: Pair): Expr {
  const first = div(a.high, b.high);
  const [p, q] = [halves(first), halves(b.high)];
  const left = sub(sub(sub(sub(a.high, mul(p.high, q.high)), mul(p.high, q.low)), mul(p.low, q.high)), mul(p.low, q.low));
  return add(first, div(add(left, sub(a.low, mul(first, b.low))), b.high));
}

/** Overflows from 709.79 on; 0 below -745.14. */
function exp(x: Expr): Expr {
  const { k, hi, w } = exponential(clamp(x, -746, 710));
  return scale(add(1, add(hi, w)), k);
}

/** 2^k·((1 - 2^-k) + hi + w); 2^-k no longer counts above k = 100. */
function expm1(x: Expr): Expr {
  const { k, hi, w } = exponential(clamp(x, -40, 710));
  const q = power(neg(min(k, constant(100))));
  return keepZero(x, scale(threeSum(exactSum(constant(1), neg(q)), hi, w).high, k));
}

/** With e^2x = 2^k·(1 + hi + w) and q = 2^-k: ((1 - q) + hi + w) / ((1 + q) + hi + w). */
function tanh(x: Expr): Expr {
  const t = clamp(x, -20, 20);
  const { k, hi, w } = exponential(add(t, t));
  const q = power(neg(k));
  return keepZero(x, quotient(threeSum(exactSum(constant(1), neg(q)), hi, w), threeSum(exactSum(constant(1), q), hi, w)));
}

/** e^-|x| in parts, which sigmoid and softplus share. */
function decay(x: Expr): ReturnType<typeof exponential> {
  return exponential(clamp(neg(abs(x)), -746, 0));
}

/**
 * With e^-|x| = 2^k·Y, Y = 1 + hi + w, q = 2^-k: q / (q + Y) for x >= 0, Y / (q + Y) below. From k = -60 down q + Y is q, so
 * that the rest of 2^k is a factor and the result is rounded once where it is subnormal.
 */
function sigmoid(x: Expr): Expr {
  const { k, hi, w } = decay(x);
  const bounded = max(k, -60);
  const q = power(neg(bounded));
  const numerator = threeSum({ high: constant(1), low: constant(0) }, hi, w);
  const chosen = { high: ifLess(x, 0, numerator.high, q), low: ifLess(x, 0, numerator.low, 0) };
  return mul(quotient(chosen, threeSum(exactSum(constant(1), q), hi, w)), ifLess(x, 0, power(sub(k, bounded)), 1));
}

function softplus(x: Expr): Expr {
  const { k, hi, w } = decay(x);
  return add(max(x, 0), log1pInside(scale(add(1, add(hi, w)), k)));
}

/** log(2^e · (1 + f)). */
function logarithm(e: Expr, f: Expr): Expr {
  const s = div(f, add(2, f));
  const z = mul(s, s);
  const half = mul(mul(0.5, f), f);
  const tail = add(mul(s, add(half, mul(z, horner(z, W)))), mul(e, LN2_LO));
  return add(mul(e, LN2_HI), sub(f, sub(half, tail)));
}

/** Subnormals, whose exponent field says nothing, are lifted by 2^54 first. */
function log(x: Expr): Expr {
  const tiny = constant(powerOfTwo(-1000));
  const lifted = select("lt", x, tiny, mul(x, powerOfTwo(54)), x);
  const field = unary("exponent", mul(lifted, SQRT_EIGHTH));
  const f = sub(mul(mul(lifted, power(neg(field))), 0.25), 1);
  const e = add(field, select("lt", x, tiny, constant(2 - 54), constant(2)));
  return fromEdge(x, 0, logarithm(e, f));
}

/** log(1 + x) for finite x > -1; f = p·x - (1 - p) with p = 2^-e is x itself at e = 0. */
function log1pInside(x: Expr): Expr {
  const field = unary("exponent", mul(add(1, x), SQRT_EIGHTH));
  const whole = power(neg(field));
  const f = sub(mul(mul(whole, x), 0.25), sub(1, mul(whole, 0.25)));
  return logarithm(add(field, 2), f);
}

function log1p(x: Expr): Expr {
  return keepZero(x, fromEdge(x, -1, log1pInside(x)));
}

const ERF_SMALL = [0.1283791670955126, -0.3761263890318375, 0.11283791670954879, -0.026866170645076792, 0.0052239776248180145, -0.000854832698083379, 0.0001205533111164271, -1.4925595266831182e-5, 1.6461000484121368e-6, -1.6350312701054695e-7, 1.4659775274047436e-8, -1.1372848856791674e-9, 5.957176147748911e-11];
const ERF_TAIL = [0.2108063640611436, -0.37173673394897255, 0.2517131932174515, -0.12503305237899368, 0.039922539075134954, -0.003993701156260568, -0.002642365937796532, 0.0008759152043074431, 0.0002283796912927687, -0.00012887396713519053, -3.41730828022547e-5, 1.859247650445088e-5, 7.487320253404239e-6, -2.224785547829457e-6, -1.5650108640023711e-6];

function erf(x: Expr): Expr {
  const small = clamp(x, -1, 1);
  const large = clamp(abs(x), 1, 6.25);
  const { k, hi, w } = exponential(neg(mul(large, large)));
  const tail = sub(1, mul(scale(add(1, add(hi, w)), k), horner(div(sub(large, 2.5), add(large, 2.5)), ERF_TAIL)));
  return select("lt", abs(x), constant(1), add(small, mul(small, horner(mul(small, small), ERF_SMALL))), select("lt", x, constant(0), neg(tail), tail));
}

/** Each function of an f64 argument as f64 arithmetic. */
export const functionsF64: Readonly<Record<FunctionName, (x: Expr) => Expr>> = { exp, expm1, log, log1p, tanh, sigmoid, softplus, erf, sin: sinF64, cos: cosF64 };
