/**
 * What must hold of an expression between passes: made by the constructors, over known variables, and, after expansion,
 * in the primitives alone. It returns findings, never throws, and judges form, not values.
 *
 * Note [Constants]. A constant may be ±infinity or NaN only after expansion, where it is the limit of a function
 * (log 0, log of a negative number) or the end of its domain; before, a constant that is not finite is a bug.
 */
import type { Expr } from "./expr.js";
import { identity, operands } from "./expr.js";
import { ROUNDER } from "./pieces.js";
import { print } from "./print.js";

/** What an expression is held to. */
export interface Requirements {
  /** The variables that may occur; any when absent. */
  readonly variables?: ReadonlySet<string>;
  /** True after `expand`: no function is left. */
  readonly expanded: boolean;
}

/** True when the form alone says that the value is whole (or NaN). */
function isWhole(e: Expr): boolean {
  switch (e.kind) {
    case "const":
      return Number.isInteger(e.value);
    case "unary":
      return e.op === "floor" || e.op === "exponent" || ((e.op === "neg" || e.op === "abs") && isWhole(e.a));
    case "binary":
      if (e.op === "sub" && e.b.kind === "const" && e.b.value === ROUNDER) return true;
      return e.op !== "div" && isWhole(e.a) && isWhole(e.b);
    case "select":
      return isWhole(e.then) && isWhole(e.otherwise);
    case "var":
    case "call":
    case "wide":
      return false;
    default:
      return e satisfies never;
  }
}

function isInterned(e: Expr): boolean {
  try {
    identity(e);
    return true;
  } catch {
    return false;
  }
}

function faultsOf(e: Expr, requirements: Requirements): readonly string[] {
  switch (e.kind) {
    case "const":
      return Number.isFinite(e.value) || requirements.expanded ? [] : [`the constant ${e.value} is not finite`];
    case "var":
      return requirements.variables?.has(e.name) === false ? [`the variable ${e.name} is unknown here`] : [];
    case "unary":
      return e.op === "pow2" && !isWhole(e.a) ? [`pow2 of ${print(e.a)}, which need not be whole`] : [];
    case "call":
      return requirements.expanded ? [`${e.fn} has not been expanded`] : [];
    case "wide":
      return e.a.kind === "wide" ? [`wide directly within wide rounds twice: ${print(e)}`] : [];
    case "binary":
    case "select":
      return [];
    default:
      return e satisfies never;
  }
}

/** What is wrong with an expression, one sentence each; empty when nothing is. */
export function verify(root: Expr, requirements: Requirements): readonly string[] {
  const findings = new Set<string>();
  const seen = new Set<Expr>();
  const go = (e: Expr): void => {
    if (seen.has(e)) return;
    seen.add(e);
    if (!isInterned(e)) {
      findings.add(`a ${e.kind} node was not made by the constructors`);
      return;
    }
    for (const fault of faultsOf(e, requirements)) findings.add(fault);
    operands(e).forEach(go);
  };
  go(root);
  return [...findings];
}
