/**
 * Where a program's buffers lie in linear memory: first those whose size is known, at constant addresses; then those whose
 * size only the run knows, at addresses that the module imports.
 */
import type { Buffer, Program } from "../../loops/loops.js";
import type { WasmRoom } from "../../runtime/wasm.js";
import { ROW_LISTS, WORDS } from "../../runtime/wasm.js";
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
  readonly lists: ReadonlyMap<string, ListPlace>;
  /** Imported addresses of the lists of all rows of x; null where no kernel takes them. */
  readonly rows: RowsPlace | null;
  readonly rooms: readonly WasmRoom[];
  /** Imported numbers of a program for several threads: which thread this is, and how many there are. */
  readonly threads: { readonly thread: number; readonly threads: number } | null;
}

/**
 * Where lists of one name lie. Their own: first the address where each ends, then one list after the other, `stride` bytes apart.
 * Taken ones: the addresses where each begins and ends.
 */
export interface ListPlace {
  readonly at: number;
  readonly lists: number;
  readonly own: { readonly first: number; readonly stride: number } | null;
}

/** The globals with the addresses of lists of all rows: of their bounds, and of what they hold. */
export interface RowsPlace {
  readonly bounds: number;
  readonly entries: number;
}

const ALIGN = 16;
const LINE = 64;

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGN) * ALIGN;
}

/** Bytes of a list's number and its element: the one behind the other, each where its type wants it. */
export function entryBytes(precision: Program["precision"]): 8 | 16 {
  return precision === "f64" ? 16 : 8;
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
  const lists = new Map<string, ListPlace>();
  for (const each of program.lists) {
    const [count, entries] = [each.lists ?? capacity ?? 0, each.entries ?? capacity ?? 0];
    const first = aligned(next + (each.taken === true ? 8 : 4) * count);
    // An odd number of lines from one list to the next: as many lists as possible keep their ends in the cache.
    const stride = LINE * (1 + 2 * Math.ceil((entries * entryBytes(program.precision)) / (2 * LINE)));
    lists.set(each.name, { at: next, lists: count, own: each.taken === true ? null : { first, stride } });
    const end = each.taken === true ? first : first + count * stride;
    rooms.push({ name: each.name, type: "i32", unit: "fixed", size: (end - next) / 4, at: next });
    next = end;
  }
  for (const buffer of program.buffers) {
    if (perData(buffer)) place(buffer, "rows", buffer.size);
    else if (buffer.perRow && capacity === null) place(buffer, "capacity", buffer.size);
  }
  if (program.functions.some((fn) => fn.batch) && program.buffers.some(perData)) {
    addresses.set("order", { kind: "global", index: globals.push("order") - 1 });
    rooms.push({ name: "order", type: "i32", unit: "order", size: 1, at: 0 });
  }
  const width = program.buffers.find(({ role }) => role === "x")?.size ?? 0;
  const roomOf = (name: string, unit: WasmRoom["unit"], size: number): number => {
    rooms.push({ name, type: "i32", unit, size, at: 0 });
    return globals.push(name) - 1;
  };
  const taken = program.lists.some((each) => each.taken === true);
  const rows = taken ? { bounds: roomOf(ROW_LISTS.bounds, "rows", 2), entries: roomOf(ROW_LISTS.entries, "listed", Math.ceil(width / 2) * (entryBytes(program.precision) / 4)) } : null;
  const threads = program.threads !== undefined ? { thread: globals.push("thread") - 1, threads: globals.push("threads") - 1 } : null;
  return { addresses, globals, draw: WORDS.draw, sparse: WORDS.sparse, lists, rows, rooms, threads };
}
