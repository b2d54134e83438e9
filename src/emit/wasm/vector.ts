/**
 * The same expressions in four lanes: one f32x4, or two f64x2 of which each half is computed by itself. Every operation is
 * the scalar one in each lane, so that lanes have the bits of scalars.
 */
import { InternalError } from "../../base/internal-error.js";
import type { Expr, UnaryOp } from "../../expr/expr.js";
import type { Code, Rounding } from "./code.js";
import { EXPONENT_ROUNDER, FIELD_BIAS, FIELD_BITS, scalar, stackType } from "./scalar.js";

/** Which lanes: all four of an f32x4 (0), or the lower (0) or upper (1) two as f64x2. */
export type Half = 0 | 1;

const UPPER = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15];
const JOINED = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];

/** The shape of a vector of a type. */
export function shapeOf(type: "f32" | "f64"): "f32x4" | "f64x2" {
  return type === "f32" ? "f32x4" : "f64x2";
}

/** Leaves the lanes of an expression on the stack. */
export function vector(e: Expr, rounding: Rounding, half: Half, code: Code): void {
  const type = stackType(rounding);
  const shape = shapeOf(type);
  switch (e.kind) {
    case "const":
      code.push({ op: "v128.const", constant: { shape, value: rounding === "f32" ? Math.fround(e.value) : e.value } });
      return;
    case "var":
      read(e, rounding, half, code);
      return;
    case "wide":
      if (rounding === "f64") vector(e.a, "f64", half, code);
      else if (rounding === "wide") {
        vector(e.a, "wide", half, code);
        code.put("f32x4.demote_f64x2_zero", "f64x2.promote_low_f32x4");
      } else {
        for (const each of [0, 1] as const) {
          vector(e.a, "wide", each, code);
          code.put("f32x4.demote_f64x2_zero");
        }
        code.push({ op: "i8x16.shuffle", lanes: JOINED });
      }
      return;
    case "call":
      throw new InternalError("emit wasm", `${e.fn} was not expanded`);
    case "unary":
      vector(e.a, rounding, half, code);
      unary(e.op, type, code);
      return;
    case "binary":
      vector(e.a, rounding, half, code);
      vector(e.b, rounding, half, code);
      code.put(`${shape}.${e.op}`);
      return;
    case "select":
      vector(e.then, rounding, half, code);
      vector(e.otherwise, rounding, half, code);
      vector(e.a, rounding, half, code);
      vector(e.b, rounding, half, code);
      code.put(`${shape}.${e.op}`, "v128.bitselect");
      return;
  }
}

function read(e: Extract<Expr, { kind: "var" }>, rounding: Rounding, half: Half, code: Code): void {
  const type = stackType(rounding);
  const place = code.value(e.name);
  if (place.kind === "scalar") {
    const splat = code.splat(e.name);
    if (splat !== undefined && place.type === type) code.get(splat);
    else {
      scalar(e, rounding, code);
      code.put(`${shapeOf(type)}.splat`);
    }
    return;
  }
  if (place.type === type) {
    code.get(place.locals[type === "f32" ? 0 : half] as number);
  } else if (type === "f64") {
    code.get(place.locals[0] as number);
    if (half === 1) {
      code.get(place.locals[0] as number);
      code.push({ op: "i8x16.shuffle", lanes: UPPER });
    }
    code.put("f64x2.promote_low_f32x4");
  } else {
    throw new InternalError("emit wasm", `${e.name} is wide and read where f32 is computed`);
  }
}

/** f32 has no lanes of exponents: those occur in wide parts alone. */
function unary(op: UnaryOp, type: "f32" | "f64", code: Code): void {
  if (op !== "pow2" && op !== "exponent") {
    code.put(`${shapeOf(type)}.${op}`);
    return;
  }
  if (type === "f32") throw new InternalError("emit wasm", `${op} of f32 lanes`);
  if (op === "pow2") {
    code.push({ op: "v128.const", constant: { shape: "f64x2", value: EXPONENT_ROUNDER } });
    code.put("f64x2.add");
    code.integer(52);
    code.put("i64x2.shl");
    return;
  }
  code.integer(52);
  code.put("i64x2.shr_u");
  code.push({ op: "v128.const", constant: { shape: "i64x2", value: 0x7ffn } });
  code.put("v128.and");
  code.push({ op: "v128.const", constant: { shape: "i64x2", value: FIELD_BITS } });
  code.put("v128.or");
  code.push({ op: "v128.const", constant: { shape: "f64x2", value: FIELD_BIAS } });
  code.put("f64x2.sub");
}
