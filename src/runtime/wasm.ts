/**
 * Runs kernels that are WebAssembly: makes their memory, hands out arrays over it, and drives them as the TypeScript spelling is driven.
 * Where the engine lacks what they need (no SIMD, a policy that forbids WebAssembly, too little memory), TypeScript computes the same bits.
 */
import type { FloatArray, InferenceKernelsFactory } from "./kernels.js";
import type { Team } from "./team.js";

/** Room for one buffer: `size` elements, or so many for each row of the data, of a call, or of the order, or of the data whose rows are listed. */
export interface WasmRoom {
  readonly name: string;
  readonly type: "f32" | "f64" | "i32";
  readonly unit: "fixed" | "rows" | "capacity" | "order" | "listed";
  readonly size: number;
  /** The address where it is fixed; 0 elsewhere. */
  readonly at: number;
  /** True when each thread has its own. */
  readonly private?: boolean;
}

/** A module and how it is driven, as generated code has it. */
export interface WasmProgram {
  readonly precision: "f32" | "f64";
  /** Rows that one call takes at most; null where the caller says, and as many as there are to train on. */
  readonly capacity: number | null;
  /** Threads that a step repays; missing where its work cannot be shared. */
  readonly threads?: number;
  readonly rooms: readonly WasmRoom[];
  /** Where the two words of the epoch's draws lie; null where nothing is drawn. */
  readonly draw: number | null;
  /** True when sums over more rows than `capacity` are made in several calls. */
  readonly chunked: boolean;
  readonly step: { readonly name: string; readonly clears: boolean; readonly updates: boolean } | null;
  readonly sums: { readonly name: string; readonly clears: boolean; readonly collects: boolean } | null;
  /** True when something of the inference depends on parameters alone. */
  readonly folds: boolean;
  /** True when one row alone has a function of its own. */
  readonly single?: boolean;
  /** The binary module in hexadecimal. */
  readonly bytes: string;
}

/** What of an engine's WebAssembly is used. */
interface Engine {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number; readonly shared: boolean }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** The engine's WebAssembly; throws where there is none. */
export function engine(): Engine {
  const found = (globalThis as { readonly WebAssembly?: Engine }).WebAssembly;
  if (found === undefined) throw new TypeError("no WebAssembly");
  return found;
}

/** A function of a module. */
export type Call = (start: number, rows: number) => void;

/** A module at work: its views by name, and its functions. */
export interface Home {
  readonly views: ReadonlyMap<string, FloatArray | Int32Array>;
  readonly draw: Int32Array;
  /** One word: not 0 where kernels for sparse input run. */
  readonly sparse: Int32Array;
  readonly call: (name: string) => Call;
  /** The threads that share calls; null where one does all. */
  readonly team: Team | null;
  readonly threads: number;
}

/** A module to be shared: compiled for shared memory, what each thread imports, and its functions for one thread. */
export interface Shared {
  readonly module: object;
  readonly memory: object;
  readonly imports: readonly Readonly<Record<string, number>>[];
  readonly alone: Readonly<Record<string, unknown>>;
}

/** How many threads are wanted, and how they come together; inference has none and so carries none of that code. */
export interface Sharing {
  readonly threads: number;
  readonly gather: (shared: Shared) => Pick<Home, "team" | "call"> | null;
}

/** Where a module looks in its memory for the two words of the epoch's draws and for the word that tells of sparse input, and where it stores what nobody reads; buffers begin behind. */
export const WORDS = { unread: 0, draw: 16, sparse: 24, end: 32 } as const;

/** Rooms of the lists of what is not 0 in each row: at most every second number, each with its element behind it. */
export const ROW_LISTS = { bounds: "xbounds", entries: "xlists" } as const;

const ARRAYS = { f32: Float32Array, f64: Float64Array, i32: Int32Array } as const;
const PAGE = 65536;
/** What a load of four elements may read beyond the last. */
const SLACK = 64;

const REFUSED = {};
const [compiled, compiledShared] = [new WeakMap<WasmProgram, object>(), new WeakMap<WasmProgram, object>()];

/** Sets the flag by which a module's import of memory says that threads share it: it follows the import's name and its kind. */
function markShared(bytes: Uint8Array): void {
  const name = Uint8Array.from("memory\x02", (char) => char.charCodeAt(0));
  const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte));
  bytes[at + name.length] = 3;
}

function unpacked(hexadecimal: string): Uint8Array {
  const bytes = new Uint8Array(hexadecimal.length / 2);
  const digit = (at: number): number => {
    const code = hexadecimal.charCodeAt(at);
    return code < 58 ? code - 48 : code - 87;
  };
  for (let i = 0; i < bytes.length; i++) bytes[i] = 16 * digit(2 * i) + digit(2 * i + 1);
  return bytes;
}

/** The compiled module, for memory that threads share or not; null where the engine refuses it. */
function moduleOf(program: WasmProgram, shared = false): object | null {
  const known = shared ? compiledShared : compiled;
  const before = known.get(program);
  if (before !== undefined) return before === REFUSED ? null : before;
  let module: object = REFUSED;
  try {
    const { validate, Module } = engine();
    const bytes = unpacked(program.bytes);
    if (shared) markShared(bytes);
    if (validate(bytes)) module = new Module(bytes);
  } catch {
    // No WebAssembly, or a policy against it.
  }
  known.set(program, module);
  return module === REFUSED ? null : module;
}

/** A module of one function that splats a number over four lanes. */
const PROBE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 17, 26, 11];

/** True when the engine makes modules with SIMD, and no policy forbids it. */
export function hasSimd(): boolean {
  try {
    const { validate, Module } = engine();
    const bytes = Uint8Array.from(PROBE);
    return validate(bytes) && new Module(bytes) !== null;
  } catch {
    return false;
  }
}

/** True when the engine runs the module: it validates, SIMD and all. */
export function runsWasm(program: WasmProgram): boolean {
  return moduleOf(program) !== null;
}

/** Where each room lies for each thread, and how much memory that takes. */
function placed(program: WasmProgram, lengths: readonly number[], threads: number): { readonly addresses: readonly Readonly<Record<string, number>>[]; readonly end: number } {
  const addresses = Array.from({ length: threads }, (): Record<string, number> => ({}));
  let next: number = WORDS.end;
  const put = (room: WasmRoom, i: number, own: Record<string, number>, at: number): void => {
    own[room.name] = at;
    next = Math.max(next, Math.ceil((at + (lengths[i] as number) * ARRAYS[room.type].BYTES_PER_ELEMENT) / 16) * 16);
  };
  const isFixed = (room: WasmRoom): boolean => room.unit === "fixed" && room.private !== true;
  // Behind what lies where the module says comes the rest.
  for (const own of addresses) program.rooms.forEach((room, i) => (isFixed(room) ? put(room, i, own, room.at) : undefined));
  for (const [thread, own] of addresses.entries()) {
    program.rooms.forEach((room, i) => {
      if (!isFixed(room)) put(room, i, own, thread > 0 && room.private !== true ? (addresses[0]?.[room.name] as number) : next);
    });
  }
  return { addresses, end: next };
}

const nobody = (): void => undefined;

/** A module's memory and functions; null where the engine refuses them. */
export function homeOf(program: WasmProgram, sizes: Readonly<Record<Exclude<WasmRoom["unit"], "fixed">, number>>, sharing: Sharing | null): Home | null {
  const threads = sharing === null ? 1 : sharing.threads;
  const module = moduleOf(program, threads > 1);
  if (module === null) return null;
  const lengths = program.rooms.map((room) => room.size * (room.unit === "fixed" ? 1 : sizes[room.unit]));
  const { addresses, end } = placed(program, lengths, threads);
  try {
    const { Memory, Instance } = engine();
    const pages = Math.ceil((end + SLACK) / PAGE);
    const memory = new Memory({ initial: pages, maximum: pages, shared: threads > 1 });
    const [first] = addresses;
    const views = new Map(program.rooms.map((room, i) => [room.name, new ARRAYS[room.type](memory.buffer, first?.[room.name] as number, lengths[i])]));
    const alone = new Instance(module, { env: { memory, barrier: nobody, thread: 0, threads: 1, ...first } }).exports;
    const home = { views, draw: new Int32Array(memory.buffer, WORDS.draw, 2), sparse: new Int32Array(memory.buffer, WORDS.sparse, 1) };
    const imports = addresses.map((own, thread) => ({ ...own, thread, threads }));
    const together = sharing === null || threads === 1 ? null : sharing.gather({ module, memory, imports, alone });
    return together === null ? { ...home, threads: 1, team: null, call: (name) => alone[name] as Call } : { ...home, threads, ...together };
  } catch {
    // More memory than there is.
    return null;
  }
}

/** Inference by a module, or by `otherwise` where it does not run. */
export function wasmInference(program: WasmProgram, otherwise: InferenceKernelsFactory): InferenceKernelsFactory {
  return (capacity) => {
    const home = homeOf(program, { rows: 0, order: 0, listed: 0, capacity }, null);
    if (home === null) return otherwise(capacity);
    const view = (name: string): FloatArray => home.views.get(name) as FloatArray;
    const run = home.call("run");
    const one = program.single === true ? home.call("runOne") : run;
    const fold = home.call("fold");
    const arrays = { capacity, parameters: view("parameters"), input: view("input"), output: view("output") };
    return { ...arrays, ...(program.folds ? { fold: () => fold(0, 0) } : {}), run: (rows) => (rows === 1 ? one : run)(0, rows) };
  };
}
