/**
 * The instructions of WebAssembly that kernels use: mnemonic, code and kind of immediate, each once. Families are numbered
 * as the binary format numbers them, so that a mnemonic is never typed twice; the encoder and the text form both read it here.
 */
import { known } from "../../base/internal-error.js";

/** What follows an instruction's code. */
export type Immediate = "none" | "block" | "index" | "i32" | "i64" | "f32" | "f64" | "memory" | "memory lane" | "lane" | "shuffle" | "v128" | "zeros";

/** An instruction's code and what follows it; `prefix` is 0 where there is none. */
export interface Instruction {
  readonly prefix: 0 | 0xfc | 0xfd;
  readonly code: number;
  readonly immediate: Immediate;
}

/** A constant vector: the same value in every lane of the shape. */
export type Lanes = { readonly shape: "f32x4" | "f64x2"; readonly value: number } | { readonly shape: "i64x2"; readonly value: bigint };

/** One instruction with its immediates: index, value, [align, offset], [align, offset, lane] or the 16 bytes of a shuffle. */
export type Instr =
  | { readonly op: string }
  | { readonly op: string; readonly index: number }
  | { readonly op: string; readonly value: number | bigint }
  | { readonly op: string; readonly align: number; readonly offset: number; readonly lane?: number }
  | { readonly op: string; readonly lanes: readonly number[] }
  | { readonly op: string; readonly constant: Lanes };

const table = new Map<string, Instruction>();

function family(prefix: Instruction["prefix"], from: number, immediate: Immediate, names: readonly string[]): void {
  names.forEach((name, i) => table.set(name, { prefix, code: from + i, immediate }));
}

function prefixed(type: string, names: string): readonly string[] {
  return names.split(" ").map((name) => `${type}.${name}`);
}

const INTEGER_COMPARE = "eqz eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u";
const INTEGER = "clz ctz popcnt add sub mul div_s div_u rem_s rem_u and or xor shl shr_s shr_u rotl rotr";
const FLOAT_COMPARE = "eq ne lt gt le ge";
const FLOAT = "abs neg ceil floor trunc nearest sqrt add sub mul div min max copysign";

family(0, 0x02, "block", ["block", "loop", "if"]);
family(0, 0x05, "none", ["else"]);
family(0, 0x0b, "none", ["end"]);
family(0, 0x0c, "index", ["br", "br_if"]);
family(0, 0x10, "index", ["call"]);
family(0, 0x1a, "none", ["drop", "select"]);
family(0, 0x20, "index", ["local.get", "local.set", "local.tee", "global.get"]);
family(0, 0x28, "memory", ["i32.load", "i64.load", "f32.load", "f64.load"]);
family(0, 0x36, "memory", ["i32.store", "i64.store", "f32.store", "f64.store"]);
family(0, 0x41, "i32", ["i32.const"]);
family(0, 0x42, "i64", ["i64.const"]);
family(0, 0x43, "f32", ["f32.const"]);
family(0, 0x44, "f64", ["f64.const"]);
family(0, 0x45, "none", [...prefixed("i32", INTEGER_COMPARE), ...prefixed("i64", INTEGER_COMPARE), ...prefixed("f32", FLOAT_COMPARE), ...prefixed("f64", FLOAT_COMPARE)]);
family(0, 0x67, "none", [...prefixed("i32", INTEGER), ...prefixed("i64", INTEGER), ...prefixed("f32", FLOAT), ...prefixed("f64", FLOAT)]);
family(0, 0xb2, "none", [...prefixed("f32", "convert_i32_s convert_i32_u convert_i64_s convert_i64_u demote_f64"), ...prefixed("f64", "convert_i32_s convert_i32_u convert_i64_s convert_i64_u promote_f32")]);
family(0, 0xbc, "none", ["i32.reinterpret_f32", "i64.reinterpret_f64", "f32.reinterpret_i32", "f64.reinterpret_i64"]);
family(0xfc, 10, "zeros", ["memory.copy"]);
family(0xfd, 0, "memory", ["v128.load"]);
family(0xfd, 9, "memory", prefixed("v128", "load32_splat load64_splat store"));
family(0xfd, 12, "v128", ["v128.const"]);
family(0xfd, 13, "shuffle", ["i8x16.shuffle"]);
family(0xfd, 17, "none", ["i32x4.splat", "i64x2.splat", "f32x4.splat", "f64x2.splat"]);
family(0xfd, 0x1f, "lane", ["f32x4.extract_lane", "f32x4.replace_lane", "f64x2.extract_lane", "f64x2.replace_lane"]);
family(0xfd, 0x41, "none", [...prefixed("f32x4", FLOAT_COMPARE), ...prefixed("f64x2", FLOAT_COMPARE), ...prefixed("v128", "not and andnot or xor bitselect any_true")]);
family(0xfd, 0x56, "memory lane", prefixed("v128", "load32_lane load64_lane"));
family(0xfd, 0x5a, "memory lane", prefixed("v128", "store32_lane store64_lane"));
family(0xfd, 0x5c, "memory", prefixed("v128", "load32_zero load64_zero"));
family(0xfd, 0x5e, "none", ["f32x4.demote_f64x2_zero", "f64x2.promote_low_f32x4"]);
family(0xfd, 0x67, "none", prefixed("f32x4", "ceil floor trunc nearest"));
family(0xfd, 0x74, "none", prefixed("f64x2", "ceil floor"));
family(0xfd, 0xcb, "none", prefixed("i64x2", "shl shr_s shr_u add"));
family(0xfd, 0xe0, "none", prefixed("f32x4", "abs neg"));
family(0xfd, 0xe3, "none", prefixed("f32x4", "sqrt add sub mul div min max"));
family(0xfd, 0xec, "none", prefixed("f64x2", "abs neg"));
family(0xfd, 0xef, "none", prefixed("f64x2", "sqrt add sub mul div min max"));

/** The instruction of a mnemonic. */
export function instructionOf(op: string): Instruction {
  return known(table.get(op), "emit wasm", `instruction ${op}`);
}

/** All mnemonics, for tests. */
export function mnemonics(): readonly string[] {
  return [...table.keys()];
}
