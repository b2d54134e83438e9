/**
 * The functions for precision f32: arithmetic in f64 that is rounded to f32 once, afterwards. Each is a straight line
 * but for two clamps, and at most 0.51 ulp from the true value (Note [Bounds]). Arguments are f32 values; f64 has functions
 * of its own in functions-f64.ts.
 *
 * Note [Bounds]. The largest errors, in ulp of f32, by `npm run math:exhaustive`. Over all 2^32 arguments: exp 0.5023, log 0.5001,
 * tanh 0.5089, sigmoid 0.5022. Over every 1009th: softplus 0.5027, expm1 0.5088, log1p 0.5001, erf 0.5005, sin and cos 0.5008. On the same
 * arguments none but sin and cos falls where its argument rises, and four lanes of WebAssembly give the bits of TypeScript.
 *
 * Note [One exponential]. With k = round(x / ln 2), f = x / ln 2 - k in [-½, ½] and u = f²,
 *     e^x = 2^k · (A + B) / (A - B),   A = a0 + a1·u,   B = f·(b0 + u),
 * because 2^f = (1 + T) / (1 - T) for T = tanh(f·ln 2 / 2) = B / A. (A - B, A + B) is a quotient that stays unfinished,
 * so that exp, expm1, sigmoid and tanh need one division each, no branch on the sign, and lose nothing near 0:
 *     sigmoid = N / (D + N),   expm1 = ((2^k - 1)·A + (2^k + 1)·B) / D,   tanh the same at 2x over (2^k + 1)·A + (2^k - 1)·B
 * with N = 2^k·(A + B) and D = A - B. At k = 0 the A drops out of the numerator and x itself is left. The three
 * coefficients minimise the largest relative error of B / A by an iterated linear Remez exchange (weights 1 / (A·T),
 * 60 digits, then rounded to f64): 2^-30.8 = 0.009 ulp of f32 for T, so for tanh and expm1, and 2·T times that, 2^-32.3,
 * for e^x and sigmoid. No second constant for ln 2 is needed: |x / ln 2| < 152, so f is wrong by 2^-46 at most.
 *
 * Note [One logarithm]. x = 2^e · (1 + f) with 1 + f in [√½, √2], s = f / (2 + f), log x = e·ln 2 + 2·atanh(s). The series of
 * 2·atanh(s) / s in s² has five coefficients for |s| <= 0.1716 (Remez: 2^-37.7) and, for softplus, where s = t / (2 + t) and
 * t = e^-|x| in [0, 1] needs no e, six for s <= 1/3 (2^-33.2).
 *
 * Note [Error function]. Below 1, erf x = x·P(x²) with eight coefficients (2^-34.6). From 1 on, erf x = 1 - e^-x²·Q(t) with
 * t = (x - 2) / (x + 2), which lies in ±1/3 up to x = 4, where erf is 1 in f32; Q has eight (2^-39.6 of erf).
 */
import type { Expr, FunctionName } from "./expr.js";
import { abs, add, constant, div, max, min, mul, neg, select, sub, unary } from "./expr.js";
import { cosF32, sinF32 } from "./periodic.js";
import { clamp, horner, keepZero, nearest } from "./pieces.js";

const LN2 = 0.6931471805599453;
const PER_LN2 = 1.4426950408889634;
const SQRT2 = 1.4142135623730951;

const EXP_A0 = 360.79706578518545;
const EXP_A1 = 17.33087932984242;
const EXP_B0 = 125.04273438511886;

const LOG = [2.000000000008424, 0.6666666524045166, 0.40000385869307814, 0.28534985912351396, 0.23617466118888358];
const LOG1P_TO_2 = [1.9999999998028122, 0.6666667930744292, 0.399986909025162, 0.2862072212030105, 0.21393250510068085, 0.24413068611005082];

/** e^x = power · (A + B) / (A - B), where x is given divided by ln 2. */
function exponential(t: Expr): { readonly power: Expr; readonly A: Expr; readonly B: Expr } {
  const k = nearest(t);
  const f = sub(t, k);
  const u = mul(f, f);
  return { power: unary("pow2", k), A: add(EXP_A0, mul(EXP_A1, u)), B: mul(f, add(EXP_B0, u)) };
}

/** (2^k - 1)·A + (2^k + 1)·B, written so that -0 stays -0: (1 - 2^k)·(-A) is -0 at k = 0. */
function excess(power: Expr, A: Expr, B: Expr): Expr {
  return sub(mul(add(power, 1), B), mul(sub(1, power), A));
}

/** e^x rounds to 0 in f32 below -103.98 and to infinity above 88.73. */
function exp(x: Expr): Expr {
  const { power, A, B } = exponential(mul(clamp(x, -105, 89), PER_LN2));
  return div(mul(power, add(A, B)), sub(A, B));
}

function expm1(x: Expr): Expr {
  const { power, A, B } = exponential(mul(clamp(x, -20, 89), PER_LN2));
  return div(excess(power, A, B), sub(A, B));
}

/** tanh x rounds to ±1 in f32 from 9.02 on. */
function tanh(x: Expr): Expr {
  const { power, A, B } = exponential(mul(clamp(x, -10, 10), 2 * PER_LN2));
  return div(excess(power, A, B), add(mul(add(power, 1), A), mul(sub(power, 1), B)));
}

/** N and D with e^x = N / D: what sigmoid and softplus share. */
function odds(x: Expr): { readonly N: Expr; readonly D: Expr } {
  const { power, A, B } = exponential(mul(clamp(x, -105, 105), PER_LN2));
  return { N: mul(power, add(A, B)), D: sub(A, B) };
}

function sigmoid(x: Expr): Expr {
  const { N, D } = odds(x);
  return div(N, add(D, N));
}

/** max(x, 0) + log(1 + e^-|x|), with e^-|x| = min(N, D) / max(N, D). */
function softplus(x: Expr): Expr {
  const { N, D } = odds(x);
  const [small, large] = [min(N, D), max(N, D)];
  const s = div(small, add(add(large, large), small));
  return add(max(x, 0), mul(s, horner(mul(s, s), LOG1P_TO_2)));
}

/** log(2^e · (1 + f)). */
function logarithm(e: Expr, f: Expr): Expr {
  const s = div(f, add(2, f));
  return add(mul(e, LN2), mul(s, horner(mul(s, s), LOG)));
}

/** `inside` between `edge` and infinity; -infinity at the edge, NaN below it, x at infinity and at NaN. */
export function fromEdge(x: Expr, edge: number, inside: Expr): Expr {
  const [point, infinite] = [constant(edge), constant(Infinity)];
  const outside = select("eq", x, point, constant(-Infinity), constant(NaN));
  return select("lt", x, infinite, select("lt", point, x, inside, outside), x);
}

/** The exponent of x·√2 is that of x rounded to nearest, so that the mantissa comes to lie around 1. */
function log(x: Expr): Expr {
  const e = unary("exponent", mul(x, SQRT2));
  return fromEdge(x, 0, logarithm(e, sub(mul(x, unary("pow2", neg(e))), 1)));
}

/** With p = 2^-e, f = (1 + x)·p - 1 = p·x - (1 - p), which is x itself at e = 0: nothing is lost near 0. */
function log1p(x: Expr): Expr {
  const e = unary("exponent", mul(add(1, x), SQRT2));
  const p = unary("pow2", neg(e));
  return keepZero(x, fromEdge(x, -1, logarithm(e, sub(mul(p, x), sub(1, p)))));
}

const ERF_SMALL = [1.1283791670615435, -0.3761263846802871, 0.11283782495236845, -0.026865430727670243, 0.005221031807858023, -0.0008484080405535107, 0.00011265959025606609, -9.667044571486996e-6];
const ERF_TAIL = [0.25539567625190335, -0.42718584761434303, 0.24165821109072444, -0.07897852327253349, 0.0037321413513030097, 0.006994855413599958, -0.0008365899736486057, -0.0009441596340872735];

/** x within [-1, 1] for the polynomial, |x| within [1, 4] for the tail: what is not chosen stays finite. */
function erf(x: Expr): Expr {
  const small = clamp(x, -1, 1);
  const large = clamp(abs(x), 1, 4);
  const { power, A, B } = exponential(mul(neg(mul(large, large)), PER_LN2));
  const decay = div(mul(power, add(A, B)), sub(A, B));
  const tail = sub(1, mul(decay, horner(div(sub(large, 2), add(large, 2)), ERF_TAIL)));
  return select("lt", abs(x), constant(1), mul(small, horner(mul(small, small), ERF_SMALL)), select("lt", x, constant(0), neg(tail), tail));
}

/** Each function of an f32 argument as f64 arithmetic, to be rounded to f32 once. */
export const functionsF32: Readonly<Record<FunctionName, (x: Expr) => Expr>> = { exp, expm1, log, log1p, tanh, sigmoid, softplus, erf, sin: sinF32, cos: cosF32 };
