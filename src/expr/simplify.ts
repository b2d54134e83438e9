/**
 * Rewrites that change no value, so that derivatives come out as people would write them. It never reassociates a sum
 * and never trades two roundings for one: `(x + c) - c` and `y * (1 / a)` stay.
 *
 * Note [Exact rewrites]. Each rule gives the same value under f32, under f64 and inside `wide`, for finite values, with
 * three liberties that are taken once, here, before any target sees the expression, so that all targets still agree:
 *  - The sign of a zero: 0 + x → x and 0 - x → -x differ at x = ±0; -(a - b) → b - a differs where a = b.
 *  - 0 * x → 0 for every x: parameters and activations are finite (a parameter that is not stops the run, NN901), so
 *    that the rule only drops the sign of a zero.
 *  - Powers of two move through products: c * (2^k * x) → (c * 2^k) * x. Scaling by 2^k is exact, so both sides round
 *    the same real product, as long as nothing overflows or becomes subnormal on the way; where it would, the right
 *    side is the more accurate one.
 * Constants fold only where f64 and f32 arithmetic agree, which is checked on the numbers: fround(c1 ∘ c2) must equal
 * fround(fround(c1) ∘ fround(c2)). So 0.5 * 0.001 folds and 0.1 * 0.1 does not.
 */
import type { BinaryOp, CompareOp, Expr, UnaryOp } from "./expr.js";
import { binary, constant, rebuild, select, unary, wide } from "./expr.js";
import { binaryValue, holds, isPowerOfTwo, unaryValue } from "./scalar.js";

const isConstant = (e: Expr, value: number): boolean => e.kind === "const" && e.value === value;

/** The constant that an operation on constants gives; null where f32 and f64 would disagree, or it is not finite. */
function folded(args: readonly Expr[], apply: (...values: readonly number[]) => number): Expr | null {
  const values: number[] = [];
  for (const arg of args) {
    if (arg.kind !== "const" || !Number.isFinite(arg.value)) return null;
    values.push(arg.value);
  }
  const value = apply(...values);
  const rounded = Math.fround(apply(...values.map(Math.fround)));
  return Number.isFinite(value) && Object.is(Math.fround(value), rounded) && Number.isFinite(rounded) ? constant(value) : null;
}

const two = (op: BinaryOp) => (...values: readonly number[]): number => binaryValue[op](values[0] as number, values[1] as number);

function simplifyUnary(op: UnaryOp, a: Expr): Expr {
  // pow2 and exponent have no f32 arithmetic to agree with.
  if (op === "pow2" || op === "exponent") return unary(op, a);
  const value = folded([a], (x) => unaryValue[op](x));
  if (value !== null) return value;
  if (op === "neg" && a.kind === "unary" && a.op === "neg") return a.a;
  if (op === "neg" && a.kind === "binary" && a.op === "sub") return difference(a.b, a.a);
  if (op === "abs" && a.kind === "unary" && (a.op === "neg" || a.op === "abs")) return simplifyUnary("abs", a.a);
  return unary(op, a);
}

const negative = (a: Expr): Expr => simplifyUnary("neg", a);
const isNegation = (e: Expr): e is Extract<Expr, { kind: "unary" }> => e.kind === "unary" && e.op === "neg";

function sum(a: Expr, b: Expr): Expr {
  if (isConstant(a, 0)) return b;
  if (isConstant(b, 0)) return a;
  if (a === b) return product(constant(2), a);
  if (isNegation(b)) return difference(a, b.a);
  if (isNegation(a)) return difference(b, a.a);
  return folded([a, b], two("add")) ?? binary("add", a, b);
}

function difference(a: Expr, b: Expr): Expr {
  if (isConstant(b, 0)) return a;
  if (isConstant(a, 0)) return negative(b);
  if (isNegation(b)) return sum(a, b.a);
  return folded([a, b], two("sub")) ?? binary("sub", a, b);
}

/** A product 2^k * x, taken apart; null for any other expression. */
function scaled(e: Expr): { readonly factor: Expr; readonly rest: Expr } | null {
  if (e.kind !== "binary" || e.op !== "mul" || e.a.kind !== "const" || !isPowerOfTwo(e.a.value)) return null;
  return { factor: e.a, rest: e.b };
}

function product(a: Expr, b: Expr): Expr {
  const value = folded([a, b], two("mul"));
  if (value !== null) return value;
  if (b.kind === "const" && a.kind !== "const") return product(b, a);
  if (isConstant(a, 0)) return constant(0);
  if (isConstant(a, 1)) return b;
  if (isConstant(a, -1)) return negative(b);
  if (isNegation(a)) return isNegation(b) ? product(a.a, b.a) : negative(product(a.a, b));
  if (isNegation(b)) return negative(product(a, b.a));
  return movedPowers(a, b) ?? binary("mul", a, b);
}

/** Powers of two brought to the front of a product and joined with the constant there. */
function movedPowers(a: Expr, b: Expr): Expr | null {
  const [left, right] = [scaled(a), scaled(b)];
  if (right !== null && a.kind === "const") {
    const joined = folded([a, right.factor], two("mul"));
    return joined === null ? null : product(joined, right.rest);
  }
  if (right !== null) return product(right.factor, product(a, right.rest));
  if (left !== null) return product(left.factor, product(left.rest, b));
  if (a.kind !== "const" || !isPowerOfTwo(a.value) || b.kind !== "binary" || b.op !== "mul" || b.a.kind !== "const") return null;
  const joined = folded([a, b.a], two("mul"));
  return joined === null ? null : product(joined, b.b);
}

function quotient(a: Expr, b: Expr): Expr {
  if (isConstant(b, 1)) return a;
  if (isConstant(a, -1)) return negative(quotient(constant(1), b));
  if (isNegation(a)) return isNegation(b) ? quotient(a.a, b.a) : negative(quotient(a.a, b));
  if (isNegation(b)) return negative(quotient(a, b.a));
  return folded([a, b], two("div")) ?? binary("div", a, b);
}

function extremum(op: "min" | "max", a: Expr, b: Expr): Expr {
  return a === b ? a : (folded([a, b], two(op)) ?? binary(op, a, b));
}

const binaryRules: Readonly<Record<BinaryOp, (a: Expr, b: Expr) => Expr>> = {
  add: sum,
  sub: difference,
  mul: product,
  div: quotient,
  min: (a, b) => extremum("min", a, b),
  max: (a, b) => extremum("max", a, b),
};

function choice(op: CompareOp, a: Expr, b: Expr, then: Expr, otherwise: Expr): Expr {
  if (then === otherwise) return then;
  const truth = folded([a, b], (x, y) => (holds[op](x, y) ? 1 : 0));
  if (truth !== null) return isConstant(truth, 1) ? then : otherwise;
  return select(op, a, b, then, otherwise);
}

function simplified(e: Expr): Expr {
  switch (e.kind) {
    case "const":
    case "var":
    case "call":
      return e;
    case "unary":
      return simplifyUnary(e.op, e.a);
    case "binary":
      return binaryRules[e.op](e.a, e.b);
    case "select":
      return choice(e.op, e.a, e.b, e.then, e.otherwise);
    case "wide":
      return e.a.kind === "wide" ? e.a : wide(e.a);
    default:
      return e satisfies never;
  }
}

/** The same values by fewer operations, under the liberties of Note [Exact rewrites] and no others. */
export function simplify(e: Expr): Expr {
  return rebuild(e, simplified);
}
