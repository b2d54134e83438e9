/** Lists of places and of rows: made by a look at four elements at a time, and walked with a pointer. */
import { known } from "../../base/internal-error.js";
import type { Affine, Stmt } from "../../loops/loops.js";
import { openPointers, putAddress, putIndex } from "./address.js";
import type { Code } from "./code.js";
import { typeOf } from "./code.js";
import type { Writing } from "./writing.js";
import { alignOf } from "./writing.js";

type Of<K extends Stmt["kind"]> = Extract<Stmt, { kind: K }>;

function listOf(name: string, { memory }: Writing): { readonly at: number; readonly lists: number; readonly entries: number } {
  return known(memory.layout.lists.get(name), "emit wasm", `lists ${name}`);
}

/** Puts index · bytes on the stack. */
function putScaled(index: Affine, bytes: number, code: Code): void {
  putIndex(index, 0, code);
  code.integer(bytes);
  code.put("i32.mul");
}

/** Puts how many numbers a list has on the stack. */
export function putCount(stmt: { readonly list: string; readonly at: Affine }, writing: Writing): void {
  putScaled(stmt.at, 4, writing.code);
  writing.code.push({ op: "i32.load", align: 2, offset: listOf(stmt.list, writing).at });
}

/** Sets a new local to where a list's numbers begin. */
function begin(stmt: { readonly list: string; readonly at: Affine }, writing: Writing): number {
  const { code } = writing;
  const { at, lists, entries } = listOf(stmt.list, writing);
  const local = code.local("i32");
  putScaled(stmt.at, 4 * entries, code);
  code.integer(at + 4 * lists);
  code.put("i32.add");
  code.set(local);
  return local;
}

function addTo(local: number, value: number, code: Code): void {
  code.get(local);
  code.integer(value);
  code.put("i32.add");
  code.set(local);
}

/** The body for each number of a list. */
export function writeListed(stmt: Of<"listed">, writing: Writing, writeBody: () => void): void {
  const { code } = writing;
  code.open();
  const place = begin(stmt, writing);
  const end = code.local("i32");
  const index = code.local("i32");
  code.get(place);
  putCount(stmt, writing);
  code.integer(2);
  code.put("i32.shl", "i32.add");
  code.set(end);
  code.get(place);
  code.get(end);
  code.put("i32.lt_u", "if", "loop");
  code.open();
  code.get(place);
  code.push({ op: "i32.load", align: 2, offset: 0 });
  code.set(index);
  code.nameIndex(stmt.index, { kind: "scalar", local: index });
  // No turn follows from the last: each address is computed anew, once for all that lies there.
  openPointers({ index: stmt.index, step: 0, body: stmt.body }, writing.memory, code);
  writeBody();
  code.close();
  addTo(place, 4, code);
  code.get(place);
  code.get(end);
  code.put("i32.lt_u");
  code.push({ op: "br_if", index: 0 });
  code.put("end", "end");
  code.close();
}

/** Empties all lists of a name. */
export function writeEmpty(stmt: Of<"empty">, writing: Writing): void {
  const { code } = writing;
  const { at, lists } = listOf(stmt.list, writing);
  code.open();
  const place = code.local("i32");
  code.integer(0);
  code.set(place);
  code.put("loop");
  code.get(place);
  code.integer(0);
  code.push({ op: "i32.store", align: 2, offset: at });
  addTo(place, 4, code);
  code.get(place);
  code.integer(4 * lists);
  code.put("i32.lt_u");
  code.push({ op: "br_if", index: 0 });
  code.put("end");
  code.close();
}

/** Puts a number at the end of a list. */
export function writeAppend(stmt: Of<"append">, writing: Writing): void {
  const { code } = writing;
  const { at } = listOf(stmt.list, writing);
  code.open();
  const place = begin(stmt, writing);
  const count = code.local("i32");
  putCount(stmt, writing);
  code.set(count);
  code.get(place);
  code.get(count);
  code.integer(2);
  code.put("i32.shl", "i32.add");
  putIndex(stmt.entry, 0, code);
  code.push({ op: "i32.store", align: 2, offset: 0 });
  putScaled(stmt.at, 4, code);
  code.get(count);
  code.integer(1);
  code.put("i32.add");
  code.push({ op: "i32.store", align: 2, offset: at });
  code.close();
}

/** Lists the elements of a row that are not 0: sixteen bytes that are all +0 are passed at once. */
export function writeScan(stmt: Of<"scan">, writing: Writing): void {
  const { code, memory, program } = writing;
  const type = typeOf("working", program.precision);
  const bytes = type === "f32" ? 4 : 8;
  const per = 16 / bytes;
  code.open();
  const first = begin(stmt, writing);
  const [next, from, index] = [code.local("i32"), code.local("i32"), code.local("i32")];
  code.get(first);
  code.set(next);
  const offset = putAddress(stmt.buffer, stmt.from, 0, memory, code);
  code.integer(offset);
  code.put("i32.add");
  code.set(from);
  code.integer(0);
  code.set(index);
  // The number is written in any case, and stays where the element is not 0.
  const look = (i: number): void => {
    code.get(next);
    code.get(index);
    code.integer(i);
    code.put("i32.add");
    code.push({ op: "i32.store", align: 2, offset: 0 });
    code.get(next);
    code.get(from);
    code.push({ op: `${type}.load`, align: alignOf(type), offset: i * bytes });
    code.push({ op: `${type}.const`, value: 0 });
    code.put(`${type}.ne`);
    code.integer(2);
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
  putScaled(stmt.at, 4, code);
  code.get(next);
  code.get(first);
  code.put("i32.sub");
  code.integer(2);
  code.put("i32.shr_u");
  code.push({ op: "i32.store", align: 2, offset: listOf(stmt.list, writing).at });
  code.close();
}
