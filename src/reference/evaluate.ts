/**
 * The naive evaluator of scalar expressions: the meaning of a vocabulary row, over any algebra. It rounds nothing and
 * expands nothing, so `wide` changes nothing here.
 */
import { InternalError } from "../base/internal-error.js";
import type { Expr } from "../expr/expr.js";
import type { Algebra } from "./algebra.js";
import { holds } from "./algebra.js";

/** What is known before an expression is evaluated: its variables, and whole subexpressions where a better value than their formula's is at hand. */
export type Known<T> = (e: Expr) => T | undefined;

/** The value of `root`, each distinct node computed once. Throws an `InternalError` at a variable that is not known. */
export function evaluate<T>(algebra: Algebra<T>, root: Expr, known: Known<T>): T {
  const done = new Map<Expr, T>();
  const go = (e: Expr): T => {
    const found = done.get(e) ?? known(e);
    if (found !== undefined) return found;
    const made = compute(e);
    done.set(e, made);
    return made;
  };
  const compute = (e: Expr): T => {
    switch (e.kind) {
      case "const":
        return algebra.constant(e.value);
      case "var":
        throw new InternalError("reference", `the variable ${e.name} has no value`);
      case "unary":
        return algebra.unary(e.op, go(e.a));
      case "binary":
        return algebra.binary(e.op, go(e.a), go(e.b));
      case "select":
        return holds(e.op, algebra.value(go(e.a)), algebra.value(go(e.b))) ? go(e.then) : go(e.otherwise);
      case "call":
        return algebra.call(e.fn, go(e.a));
      case "wide":
        return go(e.a);
    }
  };
  return go(root);
}
