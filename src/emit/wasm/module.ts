/**
 * A WebAssembly module as data, and its binary form. It knows the format and nothing of kernels: functions without results
 * or with one, one imported memory, imported constants, exports.
 */
import { InternalError } from "../../base/internal-error.js";
import type { Instr, Lanes } from "./instructions.js";
import { instructionOf } from "./instructions.js";

/** The types of values. */
export type ValueType = "i32" | "i64" | "f32" | "f64" | "v128";

/** One function; its parameters are its first locals. */
export interface WasmFunction {
  readonly name: string;
  readonly note: string;
  readonly parameters: readonly ValueType[];
  readonly result: ValueType | null;
  readonly locals: readonly ValueType[];
  readonly body: readonly Instr[];
  readonly exported: boolean;
}

/** A module over a memory and whole numbers that its maker gives. */
export interface WasmModule {
  /** Names of the imported constants (i32), from `env`; the memory is `env.memory`. */
  readonly globals: readonly string[];
  /** True for a module whose memory several threads may share: it imports `env.barrier`, function 0, and its own are numbered from 1. */
  readonly shared: boolean;
  readonly functions: readonly WasmFunction[];
}

/** What a module for several threads waits with. */
const BARRIER: WasmFunction = { name: "barrier", note: "waits for all threads", parameters: [], result: null, locals: [], body: [], exported: false };
/** Pages of 64 KiB that an address reaches. */
const MOST_PAGES = 65536;

const TYPES: Readonly<Record<ValueType, number>> = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, v128: 0x7b };

class Bytes {
  readonly list: number[] = [];
  private readonly view = new DataView(new ArrayBuffer(8));

  byte(...values: readonly number[]): void {
    this.list.push(...values);
  }

  unsigned(value: number): void {
    let rest = value;
    do {
      const low = rest % 128;
      rest = Math.floor(rest / 128);
      this.list.push(rest > 0 ? low | 0x80 : low);
    } while (rest > 0);
  }

  signed(value: bigint): void {
    let rest = value;
    for (;;) {
      const low = Number(rest & 0x7fn);
      rest >>= 7n;
      const done = (rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0);
      this.list.push(done ? low : low | 0x80);
      if (done) return;
    }
  }

  text(value: string): void {
    this.vector([...value].map((char) => [char.charCodeAt(0)]));
  }

  vector(items: readonly (readonly number[])[]): void {
    this.unsigned(items.length);
    for (const item of items) for (const each of item) this.list.push(each);
  }

  float(value: number, type: "f32" | "f64"): void {
    if (type === "f32") this.view.setFloat32(0, value, true);
    else this.view.setFloat64(0, value, true);
    for (let i = 0; i < (type === "f32" ? 4 : 8); i++) this.list.push(this.view.getUint8(i));
  }

  lanes(constant: Lanes): void {
    if (constant.shape === "i64x2") {
      this.view.setBigUint64(0, BigInt.asUintN(64, constant.value), true);
      for (let i = 0; i < 16; i++) this.list.push(this.view.getUint8(i % 8));
      return;
    }
    const count = constant.shape === "f32x4" ? 4 : 2;
    for (let i = 0; i < count; i++) this.float(constant.value, constant.shape === "f32x4" ? "f32" : "f64");
  }
}

function encodeInstr(instr: Instr, into: Bytes): void {
  const { prefix, code, immediate } = instructionOf(instr.op);
  if (prefix === 0) into.byte(code);
  else {
    into.byte(prefix);
    into.unsigned(code);
  }
  if (immediate === "none") return;
  if (immediate === "block") into.byte(0x40);
  else if (immediate === "zeros") into.byte(0, 0);
  else if ("index" in instr) into.unsigned(instr.index);
  else if ("value" in instr) {
    if (immediate === "f32" || immediate === "f64") into.float(Number(instr.value), immediate);
    else into.signed(BigInt(instr.value));
  } else if ("align" in instr) {
    into.unsigned(instr.align);
    into.unsigned(instr.offset);
    if (immediate === "memory lane") into.byte(instr.lane ?? 0);
  } else if ("lanes" in instr) into.byte(...instr.lanes);
  else if ("constant" in instr) into.lanes(instr.constant);
  else throw new InternalError("emit wasm", `${instr.op} lacks its immediate`);
}

function typeKey(fn: WasmFunction): string {
  return `${fn.parameters.join(" ")} -> ${fn.result ?? ""}`;
}

function built(build: (into: Bytes) => void): readonly number[] {
  const bytes = new Bytes();
  build(bytes);
  return bytes.list;
}

function encodeBody(fn: WasmFunction): readonly number[] {
  const body = built((into) => {
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of fn.locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count += 1;
      else runs.push({ type, count: 1 });
    }
    into.vector(runs.map(({ type, count }) => built((run) => (run.unsigned(count), run.byte(TYPES[type])))));
    for (const instr of fn.body) encodeInstr(instr, into);
    into.byte(0x0b);
  });
  return built((into) => {
    into.unsigned(body.length);
    for (const each of body) into.list.push(each);
  });
}

/** The binary form. */
export function encode(module: WasmModule): Uint8Array {
  const all = module.shared ? [BARRIER, ...module.functions] : module.functions;
  const keys = [...new Set(all.map(typeKey))];
  const samples = keys.map((key) => all.find((fn) => typeKey(fn) === key) as WasmFunction);
  const result = new Bytes();
  result.byte(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
  const section = (id: number, items: readonly (readonly number[])[]): void => {
    const content = built((into) => into.vector(items));
    result.byte(id);
    result.unsigned(content.length);
    for (const each of content) result.list.push(each);
  };
  const imported = (name: string, kind: readonly number[]): readonly number[] => built((into) => (into.text("env"), into.text(name), into.byte(...kind)));
  section(1, samples.map(({ parameters, result: gives }) => [0x60, parameters.length, ...parameters.map((type) => TYPES[type]), ...(gives === null ? [0] : [1, TYPES[gives]])]));
  section(2, [
    // The end that threads need; whoever lets them in sets the flag of shared memory, too.
    imported("memory", module.shared ? [2, 1, 0, ...built((into) => into.unsigned(MOST_PAGES))] : [2, 0, 0]),
    ...(module.shared ? [imported(BARRIER.name, [0, keys.indexOf(typeKey(BARRIER))])] : []),
    ...module.globals.map((name) => imported(name, [3, TYPES.i32, 0])),
  ]);
  section(3, module.functions.map((fn) => built((into) => into.unsigned(keys.indexOf(typeKey(fn))))));
  section(7, module.functions.flatMap((fn) => (fn.exported ? [built((into) => (into.text(fn.name), into.byte(0), into.unsigned(all.indexOf(fn))))] : [])));
  section(10, module.functions.map(encodeBody));
  return Uint8Array.from(result.list);
}
