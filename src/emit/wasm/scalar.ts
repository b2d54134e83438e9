/**
 * Scalar expressions as instructions. An operation of f32 is WebAssembly's own, which rounds as `Math.fround` of the f64
 * operation does; a wide part is computed in f64 and demoted once.
 */
import { InternalError } from "../../base/internal-error.js";
import type { CompareOp, Expr, UnaryOp } from "../../expr/expr.js";
import type { Code, Rounding } from "./code.js";

/** 1.5·2^52 + 1023: added to k it leaves k's exponent field in the lowest bits. */
export const EXPONENT_ROUNDER = 6755399441055744 + 1023;
/** The bits of 2^52, and the number that is left to subtract from an exponent field or'ed into them. */
export const FIELD_BITS = 0x4330000000000000n;
/** 2^52 + 1023. */
export const FIELD_BIAS = 4503599627370496 + 1023;

const comparison: { readonly [K in CompareOp]: string } = { lt: "lt", le: "le", eq: "eq" };

/** The type that a value under a rounding has on the stack. */
export function stackType(rounding: Rounding): "f32" | "f64" {
  return rounding === "f32" ? "f32" : "f64";
}

/** Leaves the value of the expression on the stack. */
export function scalar(e: Expr, rounding: Rounding, code: Code): void {
  const type = stackType(rounding);
  switch (e.kind) {
    case "const":
      code.push({ op: `${type}.const`, value: rounding === "f32" ? Math.fround(e.value) : e.value });
      return;
    case "var": {
      const place = code.value(e.name);
      if (place.kind !== "scalar") throw new InternalError("emit wasm", `${e.name} has lanes and is wanted as a number`);
      code.get(place.local);
      if (place.type !== type) code.put(type === "f64" ? "f64.promote_f32" : "f32.demote_f64");
      return;
    }
    case "wide":
      scalar(e.a, rounding === "f64" ? "f64" : "wide", code);
      if (rounding !== "f64") code.put("f32.demote_f64");
      if (rounding === "wide") code.put("f64.promote_f32");
      return;
    case "call":
      throw new InternalError("emit wasm", `${e.fn} was not expanded`);
    case "unary":
      scalar(e.a, rounding, code);
      unary(e.op, type, code);
      return;
    case "binary":
      scalar(e.a, rounding, code);
      scalar(e.b, rounding, code);
      code.put(`${type}.${e.op}`);
      return;
    case "select":
      scalar(e.then, rounding, code);
      scalar(e.otherwise, rounding, code);
      scalar(e.a, rounding, code);
      scalar(e.b, rounding, code);
      code.put(`${type}.${comparison[e.op]}`, "select");
      return;
  }
}

function unary(op: UnaryOp, type: "f32" | "f64", code: Code): void {
  if (op !== "pow2" && op !== "exponent") {
    code.put(`${type}.${op}`);
    return;
  }
  if (type === "f32") code.put("f64.promote_f32");
  if (op === "pow2") {
    code.push({ op: "f64.const", value: EXPONENT_ROUNDER });
    code.put("f64.add", "i64.reinterpret_f64");
    code.push({ op: "i64.const", value: 52n });
    code.put("i64.shl", "f64.reinterpret_i64");
  } else {
    code.put("i64.reinterpret_f64");
    code.push({ op: "i64.const", value: 52n });
    code.put("i64.shr_u");
    code.push({ op: "i64.const", value: 0x7ffn });
    code.put("i64.and");
    code.push({ op: "i64.const", value: FIELD_BITS });
    code.put("i64.or", "f64.reinterpret_i64");
    code.push({ op: "f64.const", value: FIELD_BIAS });
    code.put("f64.sub");
  }
  if (type === "f32") code.put("f32.demote_f64");
}
