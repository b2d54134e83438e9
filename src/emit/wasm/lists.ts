/**
 * Lists of places and of rows, each number with its element behind it: made by a look at four elements at a time, taken from
 * those of all rows, or put together, and walked with a pointer.
 */
import { known } from "../../base/internal-error.js";
import type { Affine, Stmt } from "../../loops/loops.js";
import { openPointers, putIndex, putAddress } from "./address.js";
import type { Code } from "./code.js";
import { typeOf } from "./code.js";
import type { ListPlace } from "./layout.js";
import { entryBytes } from "./layout.js";
import type { Writing } from "./writing.js";
import { alignOf, nameScalar } from "./writing.js";

type Of<K extends Stmt["kind"]> = Extract<Stmt, { kind: K }>;
type ListOf = { readonly list: string; readonly at: Affine };

function listOf(name: string, { memory }: Writing): ListPlace {
  return known(memory.layout.lists.get(name), "emit wasm", `lists ${name}`);
}

/** Puts index · bytes on the stack. */
function putScaled(index: Affine, bytes: number, code: Code): void {
  putIndex(index, 0, code);
  code.integer(bytes);
  code.put("i32.mul");
}

/** Puts the address where a list begins on the stack. */
function putBegin(stmt: ListOf, writing: Writing): void {
  const { code } = writing;
  const { at, own } = listOf(stmt.list, writing);
  if (own === null) {
    putScaled(stmt.at, 8, code);
    code.push({ op: "i32.load", align: 2, offset: at });
    return;
  }
  putScaled(stmt.at, own.stride, code);
  code.integer(own.first);
  code.put("i32.add");
}

/** Puts the address on the stack, without its constant part, where it stands where a list ends; gives that part. */
function putEndsPlace(stmt: ListOf, writing: Writing): number {
  const { at, own } = listOf(stmt.list, writing);
  putScaled(stmt.at, own === null ? 8 : 4, writing.code);
  return own === null ? at + 4 : at;
}

/** Puts the address behind a list's last number on the stack. */
function putEnd(stmt: ListOf, writing: Writing): void {
  const offset = putEndsPlace(stmt, writing);
  writing.code.push({ op: "i32.load", align: 2, offset });
}

/** Puts on the stack whether a list has any numbers. */
export function putIsFilled(stmt: ListOf, writing: Writing): void {
  putEnd(stmt, writing);
  putBegin(stmt, writing);
  writing.code.put("i32.ne");
}

function addTo(local: number, value: number, code: Code): void {
  code.get(local);
  code.integer(value);
  code.put("i32.add");
  code.set(local);
}

/** The type of elements, how far behind their number they stand, and the bytes of both. */
function entryOf({ program: { precision } }: Writing): { readonly type: "f32" | "f64"; readonly behind: number; readonly bytes: number } {
  const bytes = entryBytes(precision);
  return { type: typeOf("working", precision), behind: bytes / 2, bytes };
}

/** The body for each number of a list. */
export function writeListed(stmt: Of<"listed">, writing: Writing, writeBody: () => void): void {
  const { code } = writing;
  const { bytes } = entryOf(writing);
  code.open();
  const [place, end, index] = [code.local("i32"), code.local("i32"), code.local("i32")];
  putBegin(stmt, writing);
  code.set(place);
  putEnd(stmt, writing);
  code.set(end);
  code.get(place);
  code.get(end);
  code.put("i32.lt_u", "if", "loop");
  code.open();
  code.get(place);
  code.push({ op: "i32.load", align: 2, offset: 0 });
  code.set(index);
  code.nameIndex(stmt.index, { kind: "scalar", local: index });
  if (writing.used.has(stmt.element)) nameElement(stmt.element, place, writing);
  // No turn follows from the last: each address is computed anew, once for all that lies there.
  openPointers({ index: stmt.index, step: 0, body: stmt.body }, writing.memory, code);
  writeBody();
  code.close();
  addTo(place, bytes, code);
  code.get(place);
  code.get(end);
  code.put("i32.lt_u");
  code.push({ op: "br_if", index: 0 });
  code.put("end", "end");
  code.close();
}

/** Loads the element at a place, into all lanes where only lanes read it. */
function nameElement(name: string, place: number, writing: Writing): void {
  const { code, uniform } = writing;
  const { type, behind } = entryOf(writing);
  code.get(place);
  if (uniform?.byLanes.has(name) === true && !uniform.byScalars.has(name)) {
    const local = code.local("v128");
    code.push({ op: type === "f32" ? "v128.load32_splat" : "v128.load64_splat", align: alignOf(type), offset: behind });
    code.set(local);
    code.name(name, { kind: "lanes", type, locals: type === "f32" ? [local] : [local, local] });
    return;
  }
  const local = code.local(type);
  code.push({ op: `${type}.load`, align: alignOf(type), offset: behind });
  code.set(local);
  nameScalar(name, type, local, writing);
}

/** Empties all lists of a name: each ends where it begins. */
export function writeEmpty(stmt: Of<"empty">, writing: Writing): void {
  const { code } = writing;
  const { at, lists, own } = listOf(stmt.list, writing);
  const { first, stride } = known(own, "emit wasm", `own lists ${stmt.list}`);
  code.open();
  const [place, begin] = [code.local("i32"), code.local("i32")];
  code.integer(0);
  code.set(place);
  code.integer(first);
  code.set(begin);
  code.put("loop");
  code.get(place);
  code.get(begin);
  code.push({ op: "i32.store", align: 2, offset: at });
  addTo(begin, stride, code);
  addTo(place, 4, code);
  code.get(place);
  code.integer(4 * lists);
  code.put("i32.lt_u");
  code.push({ op: "br_if", index: 0 });
  code.put("end");
  code.close();
}

/** Makes a list that of a row of x: only where it begins and ends is copied. */
export function writeTake(stmt: Of<"take">, writing: Writing): void {
  const { code, memory } = writing;
  const { at } = listOf(stmt.list, writing);
  const { bounds, entries } = known(memory.layout.rows, "emit wasm", "lists of all rows");
  code.open();
  const [from, to] = [code.local("i32"), code.local("i32")];
  putScaled(stmt.row, 8, code);
  code.push({ op: "global.get", index: bounds });
  code.put("i32.add");
  code.set(from);
  putScaled(stmt.at, 8, code);
  code.set(to);
  for (const offset of [0, 4]) {
    code.get(to);
    code.get(from);
    code.push({ op: "i32.load", align: 2, offset });
    code.integer(entryOf(writing).bytes);
    code.put("i32.mul");
    code.push({ op: "global.get", index: entries });
    code.put("i32.add");
    code.push({ op: "i32.store", align: 2, offset: at + offset });
  }
  code.close();
}

/** Puts a number and its element at the end of a list. */
export function writeAppend(stmt: Of<"append">, writing: Writing): void {
  const { code } = writing;
  const { type, behind, bytes } = entryOf(writing);
  const element = code.value(stmt.element);
  code.open();
  const [ends, end] = [code.local("i32"), code.local("i32")];
  const offset = putEndsPlace(stmt, writing);
  code.set(ends);
  code.get(ends);
  code.push({ op: "i32.load", align: 2, offset });
  code.set(end);
  code.get(end);
  putIndex(stmt.entry, 0, code);
  code.push({ op: "i32.store", align: 2, offset: 0 });
  code.get(end);
  code.get(known(element.kind === "scalar" ? element.local : null, "emit wasm", `${stmt.element} in one lane`));
  code.push({ op: `${type}.store`, align: alignOf(type), offset: behind });
  code.get(ends);
  code.get(end);
  code.integer(bytes);
  code.put("i32.add");
  code.push({ op: "i32.store", align: 2, offset });
  code.close();
}

/** Lists the elements of a row that are not 0: sixteen bytes that are all +0 are passed at once. */
export function writeScan(stmt: Of<"scan">, writing: Writing): void {
  const { code, memory } = writing;
  const { type, behind, bytes } = entryOf(writing);
  const size = type === "f32" ? 4 : 8;
  const per = 16 / size;
  code.open();
  const [next, from, index] = [code.local("i32"), code.local("i32"), code.local("i32")];
  const element = code.local(type);
  putBegin(stmt, writing);
  code.set(next);
  const offset = putAddress(stmt.buffer, stmt.from, 0, memory, code);
  code.integer(offset);
  code.put("i32.add");
  code.set(from);
  code.integer(0);
  code.set(index);
  // The number is written in any case, and another over it where the element is 0.
  const look = (i: number): void => {
    code.get(next);
    code.get(index);
    code.integer(i);
    code.put("i32.add");
    code.push({ op: "i32.store", align: 2, offset: 0 });
    code.get(next);
    code.get(from);
    code.push({ op: `${type}.load`, align: alignOf(type), offset: i * size });
    code.push({ op: "local.tee", index: element });
    code.push({ op: `${type}.store`, align: alignOf(type), offset: behind });
    code.get(next);
    code.get(element);
    code.push({ op: `${type}.const`, value: 0 });
    code.put(`${type}.ne`);
    code.integer(bytes === 8 ? 3 : 4);
    code.put("i32.shl", "i32.add");
    code.set(next);
  };
  const whole = stmt.width - (stmt.width % per);
  if (whole > 0) {
    code.put("loop");
    code.get(from);
    code.push({ op: "v128.load", align: alignOf(type), offset: 0 });
    code.put("v128.any_true", "if");
    for (let i = 0; i < per; i++) look(i);
    code.put("end");
    addTo(from, 16, code);
    addTo(index, per, code);
    code.get(index);
    code.integer(whole);
    code.put("i32.lt_u");
    code.push({ op: "br_if", index: 0 });
    code.put("end");
  }
  for (let i = 0; i < stmt.width - whole; i++) look(i);
  const ends = putEndsPlace(stmt, writing);
  code.get(next);
  code.push({ op: "i32.store", align: 2, offset: ends });
  code.close();
}
