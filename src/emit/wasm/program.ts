/** A loop program as a WebAssembly module: one function a kernel, shared where two uses need the same one, and one for each function of the program. */
import type { Kernel, LoopFunction, Program, Stmt } from "../../loops/loops.js";
import { namesIn } from "../../loops/loops.js";
import { copyBody, emptyScope } from "../../loops/rewrite.js";
import type { WasmProgram } from "../../runtime/wasm.js";
import { Code } from "./code.js";
import type { Instr } from "./instructions.js";
import { writeBody } from "./kernel.js";
import type { Given, GivenTraining, MemoryLayout } from "./layout.js";
import { layoutOf, withGiven } from "./layout.js";
import type { WasmFunction, WasmModule } from "./module.js";
import { encode } from "./module.js";
import { drawFunction } from "./threefry.js";
import type { Writing } from "./writing.js";

/** A module and what the runtime must know of it. */
export interface Assembled {
  readonly module: WasmModule;
  readonly layout: MemoryLayout;
  readonly draws: boolean;
}

function hasDraws(body: readonly Stmt[]): boolean {
  return body.some((stmt) => stmt.kind === "draw" || ("body" in stmt && hasDraws(stmt.body)));
}

/** JSON has no -0 and no infinities. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === "number" && (Object.is(each, -0) || !Number.isFinite(each)) ? `number ${Object.is(each, -0) ? "-0" : each}` : each));
}

/** A kernel that is a function already; its text is made when another may be the same. */
interface Written {
  readonly at: number;
  readonly exported: boolean;
  readonly batch: boolean;
  readonly statements: number;
  readonly text: () => string;
}

function countOf(body: readonly Stmt[]): number {
  let count = body.length;
  for (const stmt of body) if ("body" in stmt) count += countOf(stmt.body);
  return count;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The module of a program; `capacity` as in `layoutOf`. */
export function assemble(program: Program, capacity: number | null): Assembled {
  const layout = layoutOf(program, capacity);
  const draws = program.functions.some((fn) => fn.kernels.some((kernel) => hasDraws(kernel.body)));
  const shared = program.threads !== undefined;
  // The barrier is imported, and numbered before all others.
  const first = shared ? 1 : 0;
  const functions: WasmFunction[] = draws ? [drawFunction(layout.draw)] : [];
  const memory = { buffers: new Map(program.buffers.map((buffer) => [buffer.name, buffer])), precision: program.precision, layout };
  const written: Written[] = [];
  const writeKernel = (kernel: Kernel, name: string, batch: boolean, exported: boolean): number => {
    const body = copyBody(kernel.body, emptyScope(), { next: 0 });
    const statements = countOf(body);
    const text = lazy(() => textOf(body));
    const before = exported ? undefined : written.find((other) => !other.exported && other.batch === batch && other.statements === statements && other.text() === text());
    if (before !== undefined) return before.at;
    const used = new Set<string>();
    namesIn(body, used);
    const code = new Code(batch ? ["i32", "i32"] : []);
    const writing: Writing = { program, memory, code, draw: first, kinds: new Map(), used, uniform: null };
    writeBody(body, writing);
    const at = functions.push({ name, note: kernel.note, parameters: code.parameters, result: null, locals: code.locals, body: code.body, exported }) - 1 + first;
    written.push({ at, exported, batch, statements, text });
    return at;
  };
  for (const fn of program.functions) {
    const [only] = fn.kernels;
    if (only !== undefined && fn.kernels.length === 1) {
      writeKernel(only, fn.name, fn.batch, true);
      continue;
    }
    const calls = fn.kernels.map((kernel) => writeKernel(kernel, `kernel${written.length + 1}`, fn.batch, false));
    const given: readonly Instr[] = fn.batch ? [{ op: "local.get", index: 0 }, { op: "local.get", index: 1 }] : [];
    const body = calls.flatMap((index, i): readonly Instr[] => {
      const call: readonly Instr[] = [...given, { op: "call", index }];
      const input = fn.kernels[i]?.input;
      if (input === undefined) return call;
      return [{ op: "i32.const", value: layout.sparse }, { op: "i32.load", align: 2, offset: 0 }, ...(input === "dense" ? [{ op: "i32.eqz" }] : []), { op: "if" }, ...call, { op: "end" }];
    });
    functions.push({ name: fn.name, note: "its kernels in order", parameters: fn.batch ? ["i32", "i32"] : [], result: null, locals: [], body, exported: true });
  }
  return { module: { globals: layout.globals, shared, functions }, layout, draws };
}

/** True when a function keeps values by row, so that it takes no more rows than there is room for. */
function keepsRows(program: Program, fn: LoopFunction): boolean {
  const perRow = new Set(program.buffers.filter((buffer) => buffer.perRow && buffer.role === "scratch").map((buffer) => buffer.name));
  const visit = (body: readonly Stmt[]): boolean => body.some((stmt) => ((stmt.kind === "load" || stmt.kind === "store") && perRow.has(stmt.buffer)) || ("body" in stmt && visit(stmt.body)));
  return fn.kernels.some((kernel) => visit(kernel.body));
}

/** What generated code hands to the runtime: the module's bytes, and how to make room for it and drive it. */
export function wasmProgram(bare: Program, given: Given, train: GivenTraining | null): WasmProgram {
  const program = withGiven(bare, given, train);
  const capacity = train === null ? null : program.capacity;
  const { module, layout, draws } = assemble(program, capacity);
  const find = (name: string): LoopFunction | undefined => program.functions.find((fn) => fn.name === name);
  const sums = find("differentiate") ?? find("accumulate");
  const step = find("stepRows") ?? find("accumulate");
  return {
    precision: program.precision,
    capacity,
    ...(program.threads === undefined ? {} : { threads: program.threads }),
    rooms: layout.rooms,
    draw: draws ? layout.draw : null,
    chunked: find("collect") !== undefined && [find("accumulate"), find("differentiate")].some((fn) => fn !== undefined && keepsRows(program, fn)),
    step: step === undefined ? null : { name: step.name, clears: step.name === "accumulate" && !step.fresh, updates: step.name === "accumulate" },
    sums: sums === undefined ? null : { name: sums.name, clears: !sums.fresh, collects: find("collect") !== undefined },
    folds: find("fold") !== undefined,
    ...(find("runOne") === undefined ? {} : { single: true }),
    bytes: hexadecimal(encode(module)),
  };
}

/** Two digits a byte: longer than base64, and an eighth to two fifths shorter when a page's code is packed, because what repeats in the bytes repeats in the text. */
function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
