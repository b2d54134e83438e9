/**
 * The few scalar operations that the reference computes with, and their plain f64 instance. It is a judge and no product:
 * it calls the engine's own Math.exp, Math.log, Math.tanh, Math.sin and Math.cos (within 1 ulp of the truth), which compiled code never does.
 * `dual.ts` is the other instance; both take values and slopes of functions from the one table here.
 */
import type { BinaryOp, CompareOp, FunctionName, UnaryOp } from "../expr/expr.js";

/** Arithmetic over a kind of scalar T. */
export interface Algebra<T> {
  constant(value: number): T;
  /** The number that comparisons look at. */
  value(a: T): number;
  unary(op: UnaryOp, a: T): T;
  binary(op: BinaryOp, a: T, b: T): T;
  call(fn: FunctionName, a: T): T;
  /** Σ a[i]·b[start + i·stride], i ascending from 0. */
  dot(a: readonly T[], b: readonly T[], start: number, stride: number): T;
  sum(terms: readonly T[]): T;
}

/** Value and slope of a function, both accurate to a few ulp for every finite argument, however saturated. */
export interface FunctionRow {
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
}

/** 1 / (1 + e^−x) by the exponential of −|x|, which never overflows. */
export function logistic(x: number): number {
  const e = Math.exp(-Math.abs(x));
  return x < 0 ? e / (1 + e) : 1 / (1 + e);
}

/** erf by its power series below 2.5, and above by the continued fraction of 1 − erf, from far enough inside. */
function errorFunction(x: number): number {
  const size = Math.abs(x);
  if (size < 2.5) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = size;
  for (let n = 80; n >= 1; n--) fraction = size + n / 2 / fraction;
  return Math.sign(x) * (1 - Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction));
}

/** The transcendental functions of the expressions. Slopes are written without 1 − a, which cancels near saturation. */
export const functionTable: Readonly<Record<FunctionName, FunctionRow>> = {
  exp: { value: Math.exp, slope: Math.exp },
  expm1: { value: Math.expm1, slope: Math.exp },
  log: { value: Math.log, slope: (x) => 1 / x },
  log1p: { value: Math.log1p, slope: (x) => 1 / (1 + x) },
  tanh: { value: Math.tanh, slope: (x) => 4 * logistic(2 * x) * logistic(-2 * x) },
  sigmoid: { value: logistic, slope: (x) => logistic(x) * logistic(-x) },
  softplus: { value: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))), slope: logistic },
  erf: { value: errorFunction, slope: (x) => (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) },
  sin: { value: Math.sin, slope: Math.cos },
  cos: { value: Math.cos, slope: (x) => -Math.sin(x) },
};

/** ⌊log2|x|⌋ of a finite x ≠ 0, from the bits. */
function exponentOf(x: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  const small = Math.abs(x) < 2 ** -1022;
  bits.setFloat64(0, small ? x * 2 ** 52 : x);
  return ((bits.getUint32(0) >>> 20) & 0x7ff) - 1023 - (small ? 52 : 0);
}

/** The value of a unary operation in f64. */
export function unaryValue(op: UnaryOp, a: number): number {
  switch (op) {
    case "neg":
      return -a;
    case "abs":
      return Math.abs(a);
    case "sqrt":
      return Math.sqrt(a);
    case "floor":
      return Math.floor(a);
    case "pow2":
      return 2 ** a;
    case "exponent":
      return exponentOf(a);
  }
}

/** The value of a binary operation in f64. */
export function binaryValue(op: BinaryOp, a: number, b: number): number {
  switch (op) {
    case "add":
      return a + b;
    case "sub":
      return a - b;
    case "mul":
      return a * b;
    case "div":
      return a / b;
    case "min":
      return Math.min(a, b);
    case "max":
      return Math.max(a, b);
  }
}

/** Whether a comparison holds; false when an operand is NaN. */
export function holds(op: CompareOp, a: number, b: number): boolean {
  switch (op) {
    case "lt":
      return a < b;
    case "le":
      return a <= b;
    case "eq":
      return a === b;
  }
}

/** Plain numbers: no derivative, nothing rounded to f32. */
export const plain: Algebra<number> = {
  constant: (value) => value,
  value: (a) => a,
  unary: unaryValue,
  binary: binaryValue,
  call: (fn, a) => functionTable[fn].value(a),
  dot: (a, b, start, stride) => a.reduce((sum, x, i) => sum + x * (b[start + i * stride] ?? NaN), 0),
  sum: (terms) => terms.reduce((sum, term) => sum + term, 0),
};
