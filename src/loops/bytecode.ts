/** How much bytecode V8 makes of linearised code: what decides whether a small network is written out. */
import type { Expr } from "../expr/expr.js";
import type { Program, Stmt } from "./loops.js";

/** V8 does not optimise a function over 61,440 bytes of bytecode; the estimate below is from above. */
export const BYTECODE_LIMIT = 60_000;

/** Rounding by a call of Math.fround: the function, its argument, the call. */
const ROUNDING = 22;

/** Bytes to have an operand in a register, or in the accumulator. */
function operandBytes(e: Expr, rounds: boolean, register: boolean): number {
  if (e.kind === "var") return register ? 0 : 4;
  return (e.kind === "const" ? 4 : exprBytes(e, rounds)) + (register ? 4 : 0);
}

function exprBytes(e: Expr, rounds: boolean): number {
  const register = (operand: Expr): number => operandBytes(operand, rounds, true);
  const accumulator = (operand: Expr): number => operandBytes(operand, rounds, false);
  switch (e.kind) {
    case "const":
    case "var":
      return 4;
    case "wide":
      return exprBytes(e.a, false) + ROUNDING;
    case "call":
      return 40 + accumulator(e.a);
    case "unary":
      if (e.op === "neg") return 4 + accumulator(e.a);
      return (e.op === "pow2" || e.op === "exponent" ? 26 : 44) + accumulator(e.a) + (rounds && e.op === "sqrt" ? ROUNDING : 0);
    case "binary":
      if (e.op === "min" || e.op === "max") return 52 + accumulator(e.a) + accumulator(e.b);
      return 6 + register(e.a) + accumulator(e.b) + (rounds ? ROUNDING : 0);
    case "select":
      return 14 + register(e.a) + accumulator(e.b) + accumulator(e.then) + accumulator(e.otherwise);
  }
}

/**
 * Bytes of V8 bytecode of linearised code, from above: as measured where registers and slots are so many that every
 * operand takes two bytes. `rounds`: under f32, where an operation outside of wide values is followed by a call.
 */
export function estimateBytecode(body: readonly Stmt[], precision: Program["precision"]): number {
  const rounds = precision === "f32";
  return body.reduce((sum, stmt) => {
    switch (stmt.kind) {
      case "when":
        return sum + 14 * stmt.nonzero.length + estimateBytecode(stmt.body, precision);
      case "listed":
      case "unless-empty":
      case "lanes":
      case "once":
      case "for":
        return sum + 50 + estimateBytecode(stmt.body, precision);
      case "let":
      case "var":
        return sum + 4 + exprBytes(stmt.value, rounds && stmt.type === "working");
      case "set":
        return sum + 6 + exprBytes(stmt.value, rounds);
      case "store":
        return sum + 24 + 12 * stmt.at.terms.length + exprBytes(stmt.value, rounds);
      case "scan":
      case "empty":
      case "take":
      case "append":
      case "barrier":
        return sum + 100;
      case "load":
        return sum + 22 + 12 * stmt.at.terms.length;
      case "row":
      case "lane":
        return sum + 40;
      case "draw":
        return sum + 90;
    }
  }, 0);
}
