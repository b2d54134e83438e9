/** What the tests of expressions share: f32 numbers by their bits, functions as numbers, and random expressions. */
import fc from "fast-check";
import type { Expr, FunctionName } from "../../../src/expr/expr.js";
import { abs, add, call, constant, div, ifAtMost, ifLess, max, min, mul, neg, sqrt, sub, variable } from "../../../src/expr/expr.js";
import { evaluate } from "../../../src/expr/evaluate.js";
import { expand } from "../../../src/expr/expand.js";

export const FUNCTIONS: readonly FunctionName[] = ["exp", "expm1", "log", "log1p", "tanh", "sigmoid", "softplus", "erf", "sin", "cos"];

const words = new Int32Array(1);
const floats = new Float32Array(words.buffer);

/** The f32 number with these bits. */
export function fromBits(bits: number): number {
  words[0] = bits;
  return floats[0] as number;
}

/** The distance between f32 neighbours at x. */
export function ulpF32(x: number): number {
  floats[0] = Math.abs(x);
  const field = ((words[0] as number) >> 23) & 255;
  return 2 ** (Math.max(field, 1) - 150);
}

/** The distance between f64 neighbours at x. */
export function ulpF64(x: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  return 2 ** (Math.max((bits.getUint16(0) >> 4) & 0x7ff, 1) - 1075);
}

/** An expression of one variable `x` as a function of numbers. */
export function numeric(e: Expr, precision: "f32" | "f64"): (x: number) => number {
  const expanded = expand(e, precision);
  return (x) => evaluate(expanded, new Map([["x", x]]), precision);
}

/** One of our functions as a function of numbers. */
export function ours(fn: FunctionName, precision: "f32" | "f64"): (x: number) => number {
  return numeric(call(fn, variable("x")), precision);
}

const leaves = fc.oneof(
  fc.constantFrom(variable("x"), variable("y")),
  fc.constantFrom(0, 1, -1, 2, 0.5, 4, 0.1, 3, -0.25).map(constant),
);

/** Expressions of x and y with no function in them; `smooth` leaves out what has kinks or poles. */
export function expressions(smooth: boolean): fc.Arbitrary<Expr> {
  const { tree } = fc.letrec<{ tree: Expr }>((tie) => {
    const two = fc.tuple(tie("tree"), tie("tree"));
    const always = [two.map(([a, b]) => add(a, b)), two.map(([a, b]) => sub(a, b)), two.map(([a, b]) => mul(a, b)), tie("tree").map((a) => neg(a))];
    const rough = [
      two.map(([a, b]) => div(a, b)),
      two.map(([a, b]) => max(a, b)),
      two.map(([a, b]) => min(a, b)),
      two.map(([a, b]) => ifLess(a, b, b, a)),
      fc.tuple(two, two).map(([[a, b], [c, d]]) => ifAtMost(a, b, c, d)),
      tie("tree").map((a) => abs(a)),
      tie("tree").map((a) => sqrt(abs(a))),
    ];
    const bounded = [tie("tree").map((a) => call("tanh", a)), tie("tree").map((a) => call("sigmoid", a)), tie("tree").map((a) => call("softplus", a))];
    return { tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaves, ...always, ...(smooth ? bounded : rough)) };
  });
  return tree;
}
