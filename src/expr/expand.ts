/**
 * Replaces every function (`call`) by arithmetic, so that no target and no engine brings a mathematical library of its
 * own: the same bits everywhere. What is computed is part of `numerics: 1` and cannot change. It chooses the grade,
 * functions-f32 or functions-f64, and places the roundings; the formulas stand there.
 *
 * Note [Arguments]. Under f32 the body of a function is one `wide` node, and its argument is an f32 value. A variable is
 * one as it stands. An argument that is computed, as in exp(z - m), is computed in f32 like anything else, so that each of
 * its operations stands within the body as a `wide` node of its own: wide(… wide(z - m) …) rounds z - m before it is used. One
 * f64 operation on f32 values, rounded once, is the f32 operation (for + - * / and √: 53 >= 2·24 + 2; Figueroa 1995).
 * So expand last: putting an expression in a variable's place inside a `wide` node would spare it its roundings.
 */
import type { Expr } from "./expr.js";
import { constant, operands, wide, withOperands } from "./expr.js";
import { functionsF32 } from "./functions-f32.js";
import { functionsF64 } from "./functions-f64.js";

/** How a node is rounded: to f32 after it, to f32 after it though it stands inside `wide`, or not at all. */
type Rounding = "f32" | "f32 inside wide" | "none";

/** The node, which stands inside `wide`, rounded to f32: by itself where it is exact, by a `wide` of its own elsewhere. */
function rounded(e: Expr): Expr {
  switch (e.kind) {
    case "const":
      return constant(Math.fround(e.value));
    case "unary":
      return e.op === "sqrt" || e.op === "pow2" ? wide(e) : e;
    case "binary":
      return e.op === "min" || e.op === "max" ? e : wide(e);
    case "var":
    case "select":
    case "call":
    case "wide":
      return e;
    default:
      return e satisfies never;
  }
}

/**
 * The expression without functions, whose values under f32 are at most 0.51 ulp from the functions' true ones (of
 * the rounded argument), under f64 at most 2 ulp. Functions inside a `wide` node are those of f64.
 */
export function expand(e: Expr, precision: "f32" | "f64"): Expr {
  const done: Readonly<Record<Rounding, Map<Expr, Expr>>> = { "f32": new Map(), "f32 inside wide": new Map(), "none": new Map() };
  const go = (node: Expr, rounding: Rounding): Expr => {
    const found = done[rounding].get(node);
    if (found !== undefined) return found;
    const made = make(node, rounding);
    done[rounding].set(node, made);
    return made;
  };
  const make = (node: Expr, rounding: Rounding): Expr => {
    if (node.kind === "call") {
      return rounding === "none" ? functionsF64[node.fn](go(node.a, "none")) : wide(functionsF32[node.fn](go(node.a, "f32 inside wide")));
    }
    const made = withOperands(node, operands(node).map((operand) => go(operand, node.kind === "wide" ? "none" : rounding)));
    return rounding === "f32 inside wide" ? rounded(made) : made;
  };
  return go(e, precision === "f32" ? "f32" : "none");
}
