/**
 * Dual numbers: a value and its derivatives in up to `width` directions at once, carried forward by the chain rule. A
 * gradient of P parameters takes P / width passes. Nothing here knows `expr/differentiate.ts`, which it judges.
 */
import type { Algebra } from "./algebra.js";
import { binaryValue, functionTable, unaryValue } from "./algebra.js";
import type { BinaryOp, UnaryOp } from "../expr/expr.js";

/** `d` holds the derivatives; null stands for all zeros, so that what does not depend on a direction costs nothing. */
export interface Dual {
  readonly v: number;
  readonly d: readonly number[] | null;
  /** Of a `direction`: the only place where `d` is not 0. Spares dot products most of their work. */
  readonly only?: number;
}

/** The dual whose derivative is 1 in one direction of `width` and 0 in the others. */
export function direction(value: number, at: number, width: number): Dual {
  return { v: value, d: Array.from({ length: width }, (_, i) => (i === at ? 1 : 0)), only: at };
}

/** α·a + β·b of derivatives; a share with a null operand is left out, so that 0 · ∞ never arises from what is absent. */
function combine(alpha: number, a: readonly number[] | null, beta: number, b: readonly number[] | null): readonly number[] | null {
  if (a === null) return b === null ? null : b.map((x) => beta * x);
  if (b === null) return a.map((x) => alpha * x);
  return a.map((x, i) => alpha * x + beta * (b[i] ?? NaN));
}

/** Slopes; 0 where a function is constant between jumps, and at the kink of `abs` (NUMERICS: relu′(0) = 0). */
function unarySlope(op: UnaryOp, v: number): number {
  switch (op) {
    case "neg":
      return -1;
    case "abs":
      return Math.sign(v);
    case "sqrt":
      return 0.5 / Math.sqrt(v);
    case "floor":
    case "pow2":
    case "exponent":
      return 0;
  }
}

/** Partial derivatives [∂/∂a, ∂/∂b]; at a tie `min` and `max` follow their second operand, so that max(z, 0) has slope 0 at 0. */
function binarySlopes(op: BinaryOp, a: number, b: number): readonly [number, number] {
  switch (op) {
    case "add":
      return [1, 1];
    case "sub":
      return [1, -1];
    case "mul":
      return [b, a];
    case "div":
      return [1 / b, -a / (b * b)];
    case "min":
      return a < b ? [1, 0] : [0, 1];
    case "max":
      return a > b ? [1, 0] : [0, 1];
  }
}

/** Adds α·d to an array, which begins as zeros; a derivative with `only` one place costs one addition. */
function accumulate(sum: number[] | null, alpha: number, d: readonly number[], only: number | undefined): number[] {
  const into = sum ?? d.map(() => 0);
  if (only !== undefined) {
    into[only] = (into[only] ?? NaN) + alpha;
    return into;
  }
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? NaN) + alpha * (d[i] ?? NaN);
  return into;
}

/** Arithmetic over dual numbers. Operands must carry the same number of directions, or none. */
export const dual: Algebra<Dual> = {
  constant: (value) => ({ v: value, d: null }),
  value: (a) => a.v,
  unary: (op, a) => {
    const slope = unarySlope(op, a.v);
    return { v: unaryValue(op, a.v), d: slope === 0 ? null : combine(slope, a.d, 0, null) };
  },
  binary: (op, a, b) => {
    const [alpha, beta] = binarySlopes(op, a.v, b.v);
    return { v: binaryValue(op, a.v, b.v), d: combine(alpha, alpha === 0 ? null : a.d, beta, beta === 0 ? null : b.d) };
  },
  call: (fn, a) => {
    const row = functionTable[fn];
    return { v: row.value(a.v), d: a.d === null ? null : combine(row.slope(a.v), a.d, 0, null) };
  },
  dot: (a, b, start, stride) => {
    let v = 0;
    let d: number[] | null = null;
    a.forEach((x, i) => {
      const w = b[start + i * stride];
      if (w === undefined) throw new RangeError("a dot product runs past its weights");
      v += x.v * w.v;
      if (x.d !== null) d = accumulate(d, w.v, x.d, x.only);
      if (w.d !== null) d = accumulate(d, x.v, w.d, w.only);
    });
    return { v, d };
  },
  sum: (terms) => {
    let v = 0;
    let d: number[] | null = null;
    for (const term of terms) {
      v += term.v;
      if (term.d !== null) d = accumulate(d, 1, term.d, term.only);
    }
    return { v, d };
  },
};
