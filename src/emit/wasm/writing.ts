/** What writing a kernel needs, and what its statements share. */
import type { Affine, Kind, Program, Stmt } from "../../loops/loops.js";
import type { Memory } from "./address.js";
import { putIndex } from "./address.js";
import type { Code } from "./code.js";

/** What writing a kernel needs besides its code. */
export interface Writing {
  readonly program: Program;
  readonly memory: Memory;
  readonly code: Code;
  /** The function that draws, by its place in the module. */
  readonly draw: number;
  /** Kinds of locals that `set` changes, and of buffers. */
  readonly kinds: Map<string, Kind>;
  /** Names that something reads. */
  readonly used: ReadonlySet<string>;
  /** Within lanes, the uniform names that lanes read and those that scalars read; null outside. */
  readonly uniform: { readonly byLanes: ReadonlySet<string>; readonly byScalars: ReadonlySet<string> } | null;
}

/** The alignment of an element, as a power of two. */
export function alignOf(type: "f32" | "f64"): number {
  return type === "f32" ? 2 : 3;
}

/** Calls the draw of one lane: a number of f64 on the stack, rounded to the precision without loss. */
export function callDraw(stmt: Extract<Stmt, { kind: "draw" }>, lane: number, writing: Writing): void {
  const { code, program } = writing;
  const row: Affine = { base: 0, terms: [{ index: stmt.row, scale: 1 }] };
  putIndex(row, lane, code);
  code.integer(stmt.layer);
  putIndex(stmt.element, lane, code);
  code.push({ op: "call", index: writing.draw });
  if (program.precision === "f32") code.put("f32.demote_f64");
}

/** Names a scalar, and its copy in all lanes where lanes read it. */
export function nameScalar(name: string, type: "f32" | "f64", local: number, { code, uniform }: Writing): void {
  code.name(name, { kind: "scalar", type, local });
  if (uniform?.byLanes.has(name) === true) splat(name, type, local, code);
}

/** Puts a scalar into all lanes under its own name. */
export function splat(name: string, type: "f32" | "f64", local: number, code: Code): void {
  const lanes = code.local("v128");
  code.get(local);
  code.put(type === "f32" ? "f32x4.splat" : "f64x2.splat");
  code.set(lanes);
  code.nameSplat(name, lanes);
}
