/** Small pieces that the functions of both precisions are made of: polynomials, rounding to whole numbers, clamps, exact sums. */
import type { Expr } from "./expr.js";
import { add, constant, ifLess, mul, select, sub } from "./expr.js";

/** Adding and subtracting 1.5·2^52 rounds a number below 2^51 to the nearest whole one; cheaper than floor. */
export const ROUNDER = 6755399441055744;

/** c0 + x·(c1 + x·(c2 + …)). */
export function horner(x: Expr, coefficients: readonly number[]): Expr {
  const [last, ...rest] = [...coefficients].reverse();
  return rest.reduce<Expr>((sum, c) => add(c, mul(sum, x)), constant(last ?? NaN));
}

/** x within [low, high]; NaN stays NaN, because it is neither above nor below. */
export function clamp(x: Expr, low: number, high: number): Expr {
  const below = ifLess(high, x, high, x);
  return ifLess(below, low, low, below);
}

/** The nearest whole number, ties to even, of |x| < 2^51. */
export function nearest(x: Expr): Expr {
  return sub(add(x, ROUNDER), ROUNDER);
}

/** x itself at ±0, whose sign sums lose. */
export function keepZero(x: Expr, value: Expr): Expr {
  return select("eq", x, constant(0), x, value);
}

/** An unevaluated sum: `low` is what `high` lacks. */
export interface Pair {
  readonly high: Expr;
  readonly low: Expr;
}

/** a + b exactly (Knuth 1969). */
export function exactSum(a: Expr, b: Expr): Pair {
  const high = add(a, b);
  const shareOfB = sub(high, a);
  return { high, low: add(sub(a, sub(high, shareOfB)), sub(b, shareOfB)) };
}

/** The upper 26 bits of x, and the rest: the factor is 2^27 + 1 (Veltkamp 1968). */
export function halves(x: Expr): Pair {
  const shifted = mul(x, 134217729);
  const high = sub(shifted, sub(shifted, x));
  return { high, low: sub(x, high) };
}
