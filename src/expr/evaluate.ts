/**
 * The meaning of an expression, computed naively: every node once, in f64, rounded to f32 where Note [Rounding] of
 * expr.ts says so. The loop interpreter and the tests judge emitters by it. It refuses functions (`call`): they have a
 * meaning only through `expand`.
 */
import { InternalError, known } from "../base/internal-error.js";
import type { Expr } from "./expr.js";
import { operands } from "./expr.js";
import { binaryValue, holds, unaryValue } from "./scalar.js";

/** One node in order of evaluation, with the places of its operands; `rounds` under precision f32. */
interface Step {
  readonly node: Expr;
  readonly rounds: boolean;
  readonly from: readonly number[];
}

const plans = { outside: new WeakMap<Expr, readonly Step[]>(), inside: new WeakMap<Expr, readonly Step[]>() };

/** Every node under every rounding that it occurs with, operands first; `inside` tells of a root that is part of a wide value. */
function planOf(root: Expr, inside: boolean): readonly Step[] {
  const cache = inside ? plans.inside : plans.outside;
  const found = cache.get(root);
  if (found !== undefined) return found;
  const steps: Step[] = [];
  const places = { rounded: new Map<Expr, number>(), wide: new Map<Expr, number>() };
  const visit = (node: Expr, inWide: boolean): number => {
    const place = inWide ? places.wide : places.rounded;
    const before = place.get(node);
    if (before !== undefined) return before;
    const from = operands(node).map((operand) => visit(operand, inWide || node.kind === "wide"));
    // A wide node rounds wherever it stands, within another one too.
    steps.push({ node, rounds: !inWide || node.kind === "wide", from });
    place.set(node, steps.length - 1);
    return steps.length - 1;
  };
  visit(root, inside);
  cache.set(root, steps);
  return steps;
}

function valueOf(node: Expr, arg: (i: number) => number, env: ReadonlyMap<string, number>): number {
  switch (node.kind) {
    case "const":
      return node.value;
    case "var":
      return known(env.get(node.name), "expr evaluate", `the value of ${node.name}`);
    case "unary":
      return unaryValue[node.op](arg(0));
    case "binary":
      return binaryValue[node.op](arg(0), arg(1));
    case "select":
      return holds[node.op](arg(0), arg(1)) ? arg(2) : arg(3);
    case "wide":
      return arg(0);
    case "call":
      throw new InternalError("expr evaluate", `${node.fn} has not been expanded`);
    default:
      return node satisfies never;
  }
}

/**
 * The value of an expanded expression: under f32 every node's value is rounded to f32, but for those inside a `wide`
 * node, which rounds once; under f64 nothing is. `wide` is f32 with the whole expression inside a wide node. Throws `InternalError` on a function or a variable without a value.
 */
export function evaluate(e: Expr, env: ReadonlyMap<string, number>, precision: "f32" | "f64" | "wide"): number {
  const steps = planOf(e, precision === "wide");
  const values = new Float64Array(steps.length);
  steps.forEach(({ node, rounds, from }, i) => {
    const value = valueOf(node, (operand) => values[from[operand] as number] as number, env);
    values[i] = rounds && precision !== "f64" ? Math.fround(value) : value;
  });
  return values[steps.length - 1] as number;
}
