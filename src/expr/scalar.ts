/**
 * What each primitive operation computes on f64 numbers, once: `evaluate` and constant folding both read it here. It
 * rounds nothing to f32 and knows no function such as exp.
 */
import { InternalError } from "../base/internal-error.js";
import type { BinaryOp, CompareOp, UnaryOp } from "./expr.js";

const bits = new DataView(new ArrayBuffer(8));

// Powers by repeated halving and doubling: every step is exact, which engines do not promise of `2 ** k`.
const LOWEST = -1074;
const powers = new Float64Array(2098);
powers[-LOWEST] = 1;
for (let k = 1; k <= 1023; k++) powers[k - LOWEST] = (powers[k - 1 - LOWEST] as number) * 2;
for (let k = -1; k >= LOWEST; k--) powers[k - LOWEST] = (powers[k + 1 - LOWEST] as number) / 2;

/** 2^k, exactly, for a whole k in [-1074, 1023]; NaN for NaN; throws `InternalError` for anything else. */
export function powerOfTwo(k: number): number {
  if (Number.isNaN(k)) return NaN;
  if (!Number.isInteger(k) || k < LOWEST || k > 1023) throw new InternalError("expr", `2^${k} is not a power that pow2 knows`);
  return powers[k - LOWEST] as number;
}

/** The exponent field of x less 1023: ⌊log2|x|⌋ of a normal x, -1023 of zeros and subnormals, 1024 of infinities and NaN. */
export function exponentField(x: number): number {
  bits.setFloat64(0, x);
  return ((bits.getUint16(0) >> 4) & 0x7ff) - 1023;
}

/** True when |x| is a normal power of two. */
export function isPowerOfTwo(x: number): boolean {
  const k = exponentField(x);
  return k >= -1022 && k <= 1023 && Math.abs(x) === powerOfTwo(k);
}

/** The f64 value of each operation of one operand. */
export const unaryValue: Readonly<Record<UnaryOp, (a: number) => number>> = {
  neg: (a) => -a,
  abs: (a) => Math.abs(a),
  sqrt: (a) => Math.sqrt(a),
  floor: (a) => Math.floor(a),
  pow2: powerOfTwo,
  exponent: exponentField,
};

/** The f64 value of each operation of two operands; JavaScript's min and max are those of IEEE 754-2019. */
export const binaryValue: Readonly<Record<BinaryOp, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
};

/** The truth of each comparison; false when an operand is NaN. */
export const holds: Readonly<Record<CompareOp, (a: number, b: number) => boolean>> = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  eq: (a, b) => a === b,
};
