/**
 * Runs a loop program naively, one statement at a time: slow, and the judge of every emitter. It knows rounding and
 * nothing else of any target.
 */
import { InternalError } from "../base/internal-error.js";
import { evaluate } from "../expr/evaluate.js";
import type { Affine, Bound, Buffer, Kind, Program, Stmt } from "./loops.js";

/** Memory by buffer name; a buffer of kind `wide` is a Float64Array. */
export type Memory = ReadonlyMap<string, Float32Array | Float64Array>;

/** What a call of a function needs besides memory. */
export interface Call {
  readonly start: number;
  readonly rows: number;
  readonly order: Int32Array;
  /** True where kernels for sparse input are to run instead of those for dense input. */
  readonly sparse?: boolean;
  /** Threads in the order in which each of them runs up to the next barrier; one thread where nothing is said. */
  readonly threads?: readonly number[];
  /** A uniform draw in [0, 1). */
  readonly draw: (layer: number, row: number, element: number) => number;
}

/** Fresh memory for buffers; those given are used as they are. */
export function allocate(program: Program, rows: number, given: Memory): Memory {
  const make = (buffer: Buffer): Float32Array | Float64Array => {
    const length = buffer.size * (buffer.perRow ? rows : 1);
    return program.precision === "f64" || buffer.type === "wide" ? new Float64Array(length) : new Float32Array(length);
  };
  return new Map(program.buffers.map((buffer) => [buffer.name, given.get(buffer.name) ?? make(buffer)]));
}

type Entry = readonly [place: number, element: number];

interface Frame {
  readonly program: Program;
  readonly memory: Memory;
  readonly call: Call;
  readonly values: Map<string, number>;
  readonly wide: Set<string>;
  /** Indices of lanes that are not wanted, and of what depends on them. */
  readonly idle: Set<string>;
  /** Lists by name and number: places, and their elements. */
  readonly lists: Map<string, readonly Entry[]>;
  /** This thread of so many. */
  readonly thread: number;
  readonly threads: number;
}

function isIdle(a: Affine, frame: Frame): boolean {
  return frame.idle.size > 0 && a.terms.some(({ index }) => frame.idle.has(index));
}

function indexOf(a: Affine, frame: Frame): number {
  return a.terms.reduce((sum, { index, scale }) => sum + scale * valueOf(index, frame), a.base);
}

function valueOf(name: string, frame: Frame): number {
  const value = frame.values.get(name);
  if (value === undefined) throw new InternalError("loops interpreter", `${name} has no value`);
  return value;
}

function boundOf(bound: Bound, rows: number): number {
  if (typeof bound === "number") return bound;
  return bound.rows === "all" ? rows : rows - (rows % bound.multiple) + bound.plus;
}

/** A loop's bounds in this thread. */
function turnsOf(loop: Extract<Stmt, { kind: "for" }>, { call, thread, threads }: Frame): { readonly from: number; readonly to: number } {
  const [from, to] = [boundOf(loop.from, call.rows), boundOf(loop.to, call.rows)];
  if (loop.shared === undefined) return { from, to };
  const place = loop.shared === "upwards" ? thread : threads - 1 - thread;
  const turns = Math.max(0, Math.ceil((to - from) / loop.step));
  return { from: from + loop.step * Math.floor((turns * place) / threads), to: Math.min(to, from + loop.step * Math.floor((turns * (place + 1)) / threads)) };
}

function element(buffer: string, index: number, frame: Frame): { readonly array: Float32Array | Float64Array; readonly index: number } {
  const array = frame.memory.get(buffer);
  if (array === undefined) throw new InternalError("loops interpreter", `no buffer ${buffer}`);
  if (!(index >= 0 && index < array.length)) throw new InternalError("loops interpreter", `${buffer}[${index}] is outside of ${array.length}`);
  return { array, index };
}

function listKey(list: string, a: Affine, frame: Frame): string {
  return `${list} ${indexOf(a, frame)}`;
}

function nonzeros(buffer: string, from: number, width: number, frame: Frame): readonly Entry[] {
  return Array.from({ length: width }, (_, i): Entry => {
    const { array, index } = element(buffer, from + i, frame);
    return [i, array[index] as number];
  }).filter(([, value]) => value !== 0);
}

function run(body: readonly Stmt[], frame: Frame): void {
  for (const stmt of body) step(stmt, frame);
}

/** A wide value rounds where a wide part stands within it, and nowhere else; under f64 nothing does. */
function roundingOf(kind: Kind, precision: Program["precision"]): "f32" | "f64" | "wide" {
  return precision === "f32" && kind === "wide" ? "wide" : precision;
}

function step(stmt: Stmt, frame: Frame): void {
  const { precision } = frame.program;
  switch (stmt.kind) {
    case "for": {
      const { from, to } = turnsOf(stmt, frame);
      for (let i = from; i < to; i += stmt.step) {
        frame.values.set(stmt.index, i);
        run(stmt.body, frame);
      }
      return;
    }
    case "once":
      if (frame.thread === 0) run(stmt.body, frame);
      return;
    case "barrier":
      throw new InternalError("loops interpreter", "a barrier within other statements");
    case "when":
      if (stmt.nonzero.some((name) => valueOf(name, frame) !== 0)) run(stmt.body, frame);
      return;
    case "lanes":
      // Lanes know nothing of one another, so that one may run after the other.
      for (let lane = 0; lane < 4; lane++) {
        stmt.groups.forEach(({ index }) => frame.values.set(index, lane));
        run(stmt.body, { ...frame, idle: new Set(stmt.groups.filter(({ active }) => active <= lane).map(({ index }) => index)) });
      }
      return;
    case "scan":
      frame.lists.set(listKey(stmt.list, stmt.at, frame), nonzeros(stmt.buffer, indexOf(stmt.from, frame), stmt.width, frame));
      return;
    case "take": {
      const width = frame.program.buffers.find(({ name }) => name === "x")?.size ?? 0;
      frame.lists.set(listKey(stmt.list, stmt.at, frame), nonzeros("x", width * indexOf(stmt.row, frame), width, frame));
      return;
    }
    case "empty":
      for (const key of [...frame.lists.keys()]) if (key.startsWith(`${stmt.list} `)) frame.lists.delete(key);
      return;
    case "append": {
      const key = listKey(stmt.list, stmt.at, frame);
      frame.lists.set(key, [...(frame.lists.get(key) ?? []), [indexOf(stmt.entry, frame), valueOf(stmt.element, frame)]]);
      return;
    }
    case "listed":
      for (const [place, value] of frame.lists.get(listKey(stmt.list, stmt.at, frame)) ?? []) {
        frame.values.set(stmt.index, place);
        frame.values.set(stmt.element, value);
        run(stmt.body, frame);
      }
      return;
    case "unless-empty":
      if ((frame.lists.get(listKey(stmt.list, stmt.at, frame)) ?? []).length > 0) run(stmt.body, frame);
      return;
    case "load": {
      if (isIdle(stmt.at, frame)) return void frame.values.set(stmt.local, NaN);
      const { array, index } = element(stmt.buffer, indexOf(stmt.at, frame), frame);
      frame.values.set(stmt.local, array[index] as number);
      return;
    }
    case "let":
    case "var":
      if (stmt.type === "wide") frame.wide.add(stmt.local);
      frame.values.set(stmt.local, evaluate(stmt.value, frame.values, roundingOf(stmt.type, precision)));
      return;
    case "set":
      frame.values.set(stmt.local, evaluate(stmt.value, frame.values, roundingOf(frame.wide.has(stmt.local) ? "wide" : "working", precision)));
      return;
    case "store": {
      if (isIdle(stmt.at, frame)) return;
      const { array, index } = element(stmt.buffer, indexOf(stmt.at, frame), frame);
      const kind = frame.program.buffers.find((each) => each.name === stmt.buffer)?.type;
      array[index] = evaluate(stmt.value, frame.values, roundingOf(kind ?? "working", precision));
      return;
    }
    case "row":
      if (isIdle(stmt.of, frame)) frame.idle.add(stmt.local);
      frame.values.set(stmt.local, isIdle(stmt.of, frame) ? NaN : (frame.call.order[frame.call.start + indexOf(stmt.of, frame)] as number));
      return;
    case "lane":
      frame.values.set(stmt.local, indexOf(stmt.of, frame) % 4);
      return;
    case "draw":
      frame.values.set(stmt.local, frame.call.draw(stmt.layer, valueOf(stmt.row, frame), indexOf(stmt.element, frame)));
      return;
  }
}

/** Memory of one thread: what is private to each is the first's only for the first. */
function memoryOf(program: Program, memory: Memory, thread: number): Memory {
  if (thread === 0) return memory;
  const own = new Map(memory);
  for (const { name, private: apart } of program.buffers) {
    const array = memory.get(name);
    if (apart === true && array !== undefined) own.set(name, array.slice());
  }
  return own;
}

/** Runs one function of the program over the memory. */
export function interpret(program: Program, name: string, memory: Memory, call: Call): void {
  const fn = program.functions.find((each) => each.name === name);
  if (fn === undefined) throw new InternalError("loops interpreter", `no function ${name}`);
  const order = call.threads ?? [0];
  const lists = new Map<string, readonly Entry[]>();
  const frames = order.map((thread): Frame => ({ program, memory: memoryOf(program, memory, thread), call, values: new Map(), wide: new Set(), idle: new Set(), lists, thread, threads: order.length }));
  const left = call.sparse === true ? "dense" : "sparse";
  const statements = fn.kernels.filter((kernel) => kernel.input !== left).flatMap((kernel) => kernel.body);
  let done = 0;
  while (done < statements.length) {
    const barrier = statements.findIndex((stmt, i) => i >= done && stmt.kind === "barrier");
    const end = barrier < 0 ? statements.length : barrier;
    for (const frame of frames) run(statements.slice(done, end), frame);
    done = end + 1;
  }
}
