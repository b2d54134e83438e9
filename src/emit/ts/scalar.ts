/**
 * How TypeScript spells a scalar expression. Under f32 every operation that can round is wrapped in `f` (Math.fround);
 * inside a wide part nothing is, and the whole is once.
 */
import { InternalError, unreachable } from "../../base/internal-error.js";
import type { CompareOp, Expr } from "../../expr/expr.js";
import { numberLiteral } from "../literal.js";

/** `f32`: round after each operation. `wide`: only what is marked within it, by a wide part of its own. `f64`: never. */
export type Rounding = "f32" | "f64" | "wide";

const compare: { readonly [K in CompareOp]: string } = { lt: "<", le: "<=", eq: "===" };

function rounded(text: string, rounding: Rounding): string {
  return rounding === "f32" ? `f(${text})` : `(${text})`;
}

/** Names that the spelling needs from the runtime. */
export type Imports = Set<"POW2" | "exponent">;

/** The text of an expression; `imports` collects what it needs from the runtime, `typed` asserts array elements. */
export function spell(e: Expr, rounding: Rounding, imports: Imports, typed: boolean): string {
  const go = (operand: Expr): string => spell(operand, rounding, imports, typed);
  switch (e.kind) {
    case "const": {
      const text = numberLiteral(rounding === "f32" ? Math.fround(e.value) : e.value);
      return text.startsWith("-") ? `(${text})` : text;
    }
    case "var":
      return e.name;
    case "wide":
      return rounding === "f64" ? go(e.a) : `f(${spell(e.a, "wide", imports, typed)})`;
    case "call":
      throw new InternalError("emit", `${e.fn} was not expanded`);
    case "unary":
      return spellUnary(e, go, rounding, imports, typed);
    case "binary":
      return spellBinary(e, go, rounding);
    case "select":
      return `(${go(e.a)} ${compare[e.op]} ${go(e.b)} ? ${go(e.then)} : ${go(e.otherwise)})`;
  }
}

function spellUnary(e: Extract<Expr, { kind: "unary" }>, go: (e: Expr) => string, rounding: Rounding, imports: Imports, typed: boolean): string {
  switch (e.op) {
    case "neg":
      return `(-${go(e.a)})`;
    case "abs":
      return `Math.abs(${go(e.a)})`;
    case "floor":
      return `Math.floor(${go(e.a)})`;
    case "sqrt":
      return rounded(`Math.sqrt(${go(e.a)})`, rounding);
    case "pow2":
      imports.add("POW2");
      return `POW2[${go(e.a)} + 1074]${typed ? "!" : ""}`;
    case "exponent":
      imports.add("exponent");
      return `exponent(${go(e.a)})`;
    default:
      return unreachable(e.op, "emit");
  }
}

/** 0 + x, and a choice of 0 or ±1 times x, are f32 values whenever x is: rounding them would change nothing. */
function isExact(e: Extract<Expr, { kind: "binary" }>): boolean {
  const isZero = (operand: Expr): boolean => operand.kind === "const" && operand.value === 0;
  const isUnit = (operand: Expr): boolean => operand.kind === "const" && (operand.value === 0 || Math.abs(operand.value) === 1);
  const isMask = (operand: Expr): boolean => operand.kind === "select" && isUnit(operand.then) && isUnit(operand.otherwise);
  return (e.op === "add" && (isZero(e.a) || isZero(e.b))) || (e.op === "mul" && (isMask(e.a) || isMask(e.b)));
}

function spellBinary(e: Extract<Expr, { kind: "binary" }>, go: (e: Expr) => string, given: Rounding): string {
  const [a, b] = [go(e.a), go(e.b)];
  const rounding = given === "f32" && isExact(e) ? "f64" : given;
  switch (e.op) {
    case "add":
      return rounded(`${a} + ${b}`, rounding);
    case "sub":
      return rounded(`${a} - ${b}`, rounding);
    case "mul":
      return rounded(`${a} * ${b}`, rounding);
    case "div":
      return rounded(`${a} / ${b}`, rounding);
    case "min":
      return `Math.min(${a}, ${b})`;
    case "max":
      return `Math.max(${a}, ${b})`;
    default:
      return unreachable(e.op, "emit");
  }
}
