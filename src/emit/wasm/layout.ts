/**
 * Where a program's buffers lie in linear memory: first those whose size is known, at constant addresses; then those whose
 * size only the run knows, at addresses that the module imports.
 */
import type { Buffer, Program } from "../../loops/loops.js";
import type { WasmRoom } from "../../runtime/wasm.js";
import { WORDS } from "../../runtime/wasm.js";
import { typeOf } from "./code.js";

/** A buffer's address: a constant, or an imported one. */
export type Address = { readonly kind: "fixed"; readonly at: number } | { readonly kind: "global"; readonly index: number };

/** All addresses, and what the runtime needs to make room. */
export interface MemoryLayout {
  readonly addresses: ReadonlyMap<string, Address>;
  readonly globals: readonly string[];
  /** The two words of the epoch's draws. */
  readonly draw: number;
  /** The word that tells of sparse input. */
  readonly sparse: number;
  /** Lists by name: how many numbers each has, then the numbers of one list after the other. */
  readonly lists: ReadonlyMap<string, { readonly at: number; readonly lists: number; readonly entries: number }>;
  readonly rooms: readonly WasmRoom[];
  /** Imported numbers of a program for several threads: which thread this is, and how many there are. */
  readonly threads: { readonly thread: number; readonly threads: number } | null;
}

const ALIGN = 16;

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGN) * ALIGN;
}

/** Bytes of one element. */
export function elementBytes(buffer: Buffer, precision: Program["precision"]): 4 | 8 {
  return typeOf(buffer.type, precision) === "f32" ? 4 : 8;
}

/** The buffers that the caller names, whether the program uses them or not; `width` and the like are elements (of a row). */
export interface Given {
  readonly parameters: number;
  readonly inputWidth: number;
  readonly outputWidth: number;
}

/** How many slots the optimizer has, and how many scalars a step. */
export interface GivenTraining {
  readonly slots: readonly string[];
  readonly hyper: readonly string[];
}

type Flat = (name: Buffer["role"], size: number, perRow: boolean, type?: Buffer["type"]) => Buffer;

function givenToTrain(given: Given, train: GivenTraining, flat: Flat): readonly Buffer[] {
  return [
    flat("slots", given.parameters * train.slots.length, false),
    flat("hyper", 1 + train.hyper.length, false, "wide"),
    flat("gradients", given.parameters, false),
    flat("losses", 1, true, "wide"),
    flat("total", 1, false, "wide"),
    flat("x", given.inputWidth, true),
    flat("y", given.outputWidth, true),
  ];
}

/** The program with every buffer that training or inference hands in or out: one that nothing reads has a place all the same. */
export function withGiven(program: Program, given: Given, train: GivenTraining | null): Program {
  const flat: Flat = (name, size, perRow, type = "working") => ({ name, role: name, type, size, perRow });
  const wanted = [
    flat("parameters", given.parameters, false),
    flat("output", given.outputWidth, true),
    ...(train === null ? [flat("input", given.inputWidth, true)] : givenToTrain(given, train, flat)),
  ];
  const missing = wanted.filter(({ name }) => program.buffers.every((buffer) => buffer.name !== name));
  return missing.length === 0 ? program : { ...program, buffers: [...program.buffers, ...missing] };
}

/** `capacity`: rows of a call where they are fixed; null where the caller says. */
export function layoutOf(program: Program, capacity: number | null): MemoryLayout {
  const addresses = new Map<string, Address>();
  const globals: string[] = [];
  const rooms: WasmRoom[] = [];
  let next: number = WORDS.end;
  const perData = (buffer: Buffer): boolean => buffer.role === "x" || buffer.role === "y";
  const place = (buffer: Buffer, unit: WasmRoom["unit"], size: number): void => {
    const bytes = elementBytes(buffer, program.precision);
    const room = { name: buffer.name, type: bytes === 4 ? "f32" : "f64", unit, size, ...(buffer.private === true ? { private: true } : {}) } as const;
    if (unit === "fixed" && buffer.private !== true) {
      addresses.set(buffer.name, { kind: "fixed", at: next });
      rooms.push({ ...room, at: next });
      next = aligned(next + size * bytes);
    } else {
      addresses.set(buffer.name, { kind: "global", index: globals.push(buffer.name) - 1 });
      rooms.push({ ...room, at: 0 });
    }
  };
  for (const buffer of program.buffers) {
    if (perData(buffer) || (buffer.perRow && capacity === null)) continue;
    place(buffer, "fixed", buffer.size * (buffer.perRow ? (capacity ?? 1) : 1));
  }
  const lists = new Map<string, { readonly at: number; readonly lists: number; readonly entries: number }>();
  for (const each of program.lists) {
    const [count, entries] = [each.lists ?? capacity ?? 0, each.entries ?? capacity ?? 0];
    lists.set(each.name, { at: next, lists: count, entries });
    rooms.push({ name: each.name, type: "i32", unit: "fixed", size: count * (1 + entries), at: next });
    next = aligned(next + 4 * count * (1 + entries));
  }
  for (const buffer of program.buffers) {
    if (perData(buffer)) place(buffer, "rows", buffer.size);
    else if (buffer.perRow && capacity === null) place(buffer, "capacity", buffer.size);
  }
  if (program.functions.some((fn) => fn.batch) && program.buffers.some(perData)) {
    addresses.set("order", { kind: "global", index: globals.push("order") - 1 });
    rooms.push({ name: "order", type: "i32", unit: "order", size: 1, at: 0 });
  }
  const threads = program.threads !== undefined ? { thread: globals.push("thread") - 1, threads: globals.push("threads") - 1 } : null;
  return { addresses, globals, draw: WORDS.draw, sparse: WORDS.sparse, lists, rooms, threads };
}
