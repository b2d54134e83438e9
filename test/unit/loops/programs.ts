/** Small loop programs for tests, and their memory after a run by the interpreter. */
import { allocate, interpret } from "../../../src/loops/interpret.js";
import type { Affine, Buffer, Program, Stmt } from "../../../src/loops/loops.js";
import { plus, times } from "../../../src/loops/loops.js";
import { randomOf } from "../../support/models.js";

/** Σ scale·index. */
export function index(...terms: readonly (readonly [string, number])[]): Affine {
  return terms.reduce<Affine>((sum, [name, scale]) => plus(sum, times(name, scale)), { base: 0, terms: [] });
}

export function buffer(name: string, size: number, more: Partial<Buffer> = {}): Buffer {
  return { name, role: "scratch", type: "working", size, perRow: false, ...more };
}

/** A program of one function over one body. */
export function programOf(buffers: readonly Buffer[], body: readonly Stmt[], precision: "f32" | "f64" = "f32"): Program {
  return { precision, capacity: null, buffers, lists: [], functions: [{ name: "main", batch: true, kernels: [{ name: "k", note: "all", body }], fresh: true }] };
}

/** Runs the body over buffers filled from a seed (lanes and totals with 0), and gives what all of them then hold. */
export function ran(buffers: readonly Buffer[], body: readonly Stmt[], rows: number, fill: (random: () => number) => number = (random) => random() - 0.5): Readonly<Record<string, readonly number[]>> {
  const program = programOf(buffers, body);
  const memory = allocate(program, rows, new Map());
  const random = randomOf(5);
  for (const { name, role } of buffers) memory.get(name)?.forEach((_, i, all) => (all[i] = role === "lanes" || role === "total" ? 0 : fill(random)));
  const order = Int32Array.from({ length: rows }, (_, i) => rows - 1 - i);
  interpret(program, "main", memory, { start: 0, rows, order, draw: () => 0.5 });
  return Object.fromEntries([...memory].map(([name, values]) => [name, [...values]]));
}
