/**
 * Symbolic derivatives of scalar expressions: one row for each operation and function. Rows are written in terms of the
 * node itself wherever they can be, so that a backward pass reuses the value that the forward pass stored. It tidies
 * nothing up: `simplify` does. It knows no tensors; sums over elements are the graph's affair.
 *
 * Note [Kinks]. Where a derivative does not exist, a convention stands in: abs′(0) = 0; step functions (`floor`,
 * `exponent`, `pow2` of whole numbers) have derivative 0; a `select`'s condition counts as constant. On a tie of `max` or
 * `min` the whole gradient goes to the constant operand if there is one, else to the second: relu′(0) = 0 however relu is
 * written, and the shares of both operands always sum to 1.
 */
import type { BinaryOp, Expr, FunctionName, UnaryOp } from "./expr.js";
import { add, call, constant, div, ifLess, mul, neg, select, sub, wide } from "./expr.js";

/** A derivative; null where it is 0 for a structural reason, so that no 0·x or 0/x is ever written. */
type Slope = Expr | null;

const zero = constant(0);
/** 2/√π, the slope of erf at 0. */
const TWO_PER_SQRT_PI = 1.1283791670955126;

const orZero = (slope: Slope): Expr => slope ?? zero;
const plus = (a: Slope, b: Slope): Slope => (a === null ? b : b === null ? a : add(a, b));
const minus = (a: Slope, b: Slope): Slope => (b === null ? a : a === null ? neg(b) : sub(a, b));
const times = (a: Expr, slope: Slope): Slope => (slope === null ? null : mul(a, slope));

/** f′ of each operation of one operand: from the node, its operand and the operand's derivative, which is not 0. */
const unaryRows: Readonly<Record<UnaryOp, (node: Expr, a: Expr, da: Expr) => Slope>> = {
  neg: (_node, _a, da) => neg(da),
  abs: (_node, a, da) => ifLess(0, a, da, ifLess(a, 0, neg(da), 0)),
  sqrt: (node, _a, da) => mul(div(0.5, node), da),
  floor: () => null,
  pow2: () => null,
  exponent: () => null,
};

/** f′ of each operation of two operands; at least one of the operands' derivatives is not 0. */
const binaryRows: Readonly<Record<BinaryOp, (node: Expr, a: Expr, b: Expr, da: Slope, db: Slope) => Slope>> = {
  add: (_node, _a, _b, da, db) => plus(da, db),
  sub: (_node, _a, _b, da, db) => minus(da, db),
  mul: (_node, a, b, da, db) => plus(times(b, da), times(a, db)),
  div: (node, _a, b, da, db) => {
    const numerator = minus(da, times(node, db));
    return numerator === null ? null : div(numerator, b);
  },
  // The chosen operand is told by the result, which is stored anyway: relu′ = 0 < relu(z) ? 1 : 0.
  max: (node, a, b, da, db) => (a.kind === "const" ? ifLess(a, node, orZero(db), orZero(da)) : ifLess(b, node, orZero(da), orZero(db))),
  min: (node, a, b, da, db) => (a.kind === "const" ? ifLess(node, a, orZero(db), orZero(da)) : ifLess(node, b, orZero(da), orZero(db))),
};

/** f′(a) of each function, from the node f(a) itself and a. */
const functionRows: Readonly<Record<FunctionName, (node: Expr, a: Expr) => Expr>> = {
  exp: (node) => node,
  expm1: (_node, a) => call("exp", a),
  log: (_node, a) => div(1, a),
  log1p: (_node, a) => div(1, add(1, a)),
  tanh: (node) => sub(1, mul(node, node)),
  sigmoid: (node) => mul(node, sub(1, node)),
  softplus: (_node, a) => call("sigmoid", a),
  erf: (_node, a) => mul(TWO_PER_SQRT_PI, call("exp", neg(mul(a, a)))),
  sin: (_node, a) => call("cos", a),
  cos: (_node, a) => neg(call("sin", a)),
};

function slopeOf(e: Expr, variable: string, of: (operand: Expr) => Slope): Slope {
  switch (e.kind) {
    case "const":
      return null;
    case "var":
      return e.name === variable ? constant(1) : null;
    case "unary": {
      const da = of(e.a);
      return da === null ? null : unaryRows[e.op](e, e.a, da);
    }
    case "binary": {
      const [da, db] = [of(e.a), of(e.b)];
      return da === null && db === null ? null : binaryRows[e.op](e, e.a, e.b, da, db);
    }
    case "select": {
      const [then, otherwise] = [of(e.then), of(e.otherwise)];
      return then === null && otherwise === null ? null : select(e.op, e.a, e.b, orZero(then), orZero(otherwise));
    }
    case "call":
      return times(functionRows[e.fn](e, e.a), of(e.a));
    case "wide": {
      const da = of(e.a);
      return da === null ? null : wide(da);
    }
    default:
      return e satisfies never;
  }
}

/** ∂e/∂variable as an expression of the same variables, by the conventions of Note [Kinks]; not simplified. */
export function differentiate(e: Expr, variable: string): Expr {
  const done = new Map<Expr, Slope>();
  const of = (node: Expr): Slope => {
    const found = done.get(node);
    if (found !== undefined) return found;
    const slope = slopeOf(node, variable, of);
    done.set(node, slope);
    return slope;
  };
  return orZero(of(e));
}
