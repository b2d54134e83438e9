/**
 * Addresses of buffer elements. What changes by a constant from turn to turn of a loop is kept in a pointer that the loop
 * moves on; what is constant goes into the instruction's own offset.
 */
import { InternalError, known } from "../../base/internal-error.js";
import type { Affine, Buffer, Stmt } from "../../loops/loops.js";
import type { Code } from "./code.js";
import type { MemoryLayout } from "./layout.js";
import { elementBytes } from "./layout.js";

/** What addresses are computed from. */
export interface Memory {
  readonly buffers: ReadonlyMap<string, Buffer>;
  readonly precision: "f32" | "f64";
  readonly layout: MemoryLayout;
}

type Term = Affine["terms"][number];

/** A loop as pointers see it. */
export interface Turning {
  readonly index: string;
  readonly step: number;
  readonly body: readonly Stmt[];
}

function bytesOf(memory: Memory, buffer: string): number {
  return elementBytes(known(memory.buffers.get(buffer), "emit wasm", `buffer ${buffer}`), memory.precision);
}

/** Terms whose index is a number here or the given loop's; null where one is a number for each lane or not in sight. */
function scalarTerms(terms: readonly Term[], code: Code, loop: string | null, inner: ReadonlySet<string>): readonly Term[] | null {
  const left = terms.filter(({ index }) => !inner.has(index) && code.findIndex(index)?.kind !== "lane");
  return left.every(({ index }) => index === loop || code.findIndex(index)?.kind === "scalar") ? left : null;
}

function keyOf(memory: Memory, buffer: string, terms: readonly Term[]): string {
  const address = memory.layout.addresses.get(buffer);
  const bytes = bytesOf(memory, buffer);
  const sum = [...terms].sort((a, b) => (a.index < b.index ? -1 : 1)).map(({ index, scale }) => `${index}*${scale * bytes}`);
  return `@${address?.kind === "global" ? address.index : ""} ${sum.join(" ")}`;
}

function putTerm(get: () => void, scale: number, code: Code): void {
  get();
  if (scale === 1) return;
  // The bit of a power of two: a shift is cheaper than a product.
  const shift = scale > 0 && (scale & (scale - 1)) === 0 ? 31 - Math.clz32(scale) : null;
  code.integer(shift ?? scale);
  code.put(shift === null ? "i32.mul" : "i32.shl");
}

function localOf(index: string, lane: number, code: Code): number {
  const place = code.index(index);
  if (place.kind === "scalar") return place.local;
  if (place.kind === "each") return known(place.locals[lane], "emit wasm", `lane ${lane} of ${index}`);
  throw new InternalError("emit wasm", `${index} is a lane`);
}

function putSum(memory: Memory, buffer: string, terms: readonly Term[], lane: number, code: Code): void {
  const address = known(memory.layout.addresses.get(buffer), "emit wasm", `the place of ${buffer}`);
  const bytes = bytesOf(memory, buffer);
  let first = true;
  const plus = (): void => {
    if (!first) code.put("i32.add");
    first = false;
  };
  if (address.kind === "global") {
    code.push({ op: "global.get", index: address.index });
    plus();
  }
  for (const { index, scale } of terms) {
    putTerm(() => code.get(localOf(index, lane, code)), scale * bytes, code);
    plus();
  }
  if (first) code.integer(0);
}

function accesses(body: readonly Stmt[], into: Extract<Stmt, { kind: "load" | "store" }>[], lanes: Set<string>): void {
  for (const stmt of body) {
    if (stmt.kind === "load" || stmt.kind === "store") into.push(stmt);
    if (stmt.kind === "lanes") stmt.groups.forEach(({ index }) => lanes.add(index));
    if (stmt.kind === "when" || stmt.kind === "lanes") accesses(stmt.body, into, lanes);
  }
}

/** Sets up the pointers of a loop whose index has its first value; gives what moves them on at the end of a turn. */
export function openPointers(loop: Turning, memory: Memory, code: Code): () => void {
  const found: Extract<Stmt, { kind: "load" | "store" }>[] = [];
  const lanes = new Set<string>();
  accesses(loop.body, found, lanes);
  const moves: { readonly local: number; readonly by: number }[] = [];
  const seen = new Set<string>();
  for (const { buffer, at } of found) {
    const own = at.terms.find(({ index }) => index === loop.index);
    const terms = own === undefined ? null : scalarTerms(at.terms, code, loop.index, lanes);
    if (own === undefined || terms === null) continue;
    const key = keyOf(memory, buffer, terms);
    if (seen.has(key)) continue;
    seen.add(key);
    const local = code.local("i32");
    putSum(memory, buffer, terms, 0, code);
    code.set(local);
    code.nameIndex(key, { kind: "scalar", local });
    moves.push({ local, by: own.scale * loop.step * bytesOf(memory, buffer) });
  }
  return () => {
    for (const { local, by } of moves) {
      code.get(local);
      code.integer(by);
      code.put("i32.add");
      code.set(local);
    }
  };
}

/** Puts the part of an element's address that is not constant on the stack, and gives the constant offset; `lane` of its lanes. */
export function putAddress(buffer: string, at: Affine, lane: number, memory: Memory, code: Code): number {
  const address = known(memory.layout.addresses.get(buffer), "emit wasm", `the place of ${buffer}`);
  const bytes = bytesOf(memory, buffer);
  const ofLane = at.terms.reduce((sum, { index, scale }) => (code.index(index).kind === "lane" ? sum + scale * lane : sum), 0);
  const terms = at.terms.filter(({ index }) => code.index(index).kind !== "lane");
  const offset = (address.kind === "fixed" ? address.at : 0) + (at.base + ofLane) * bytes;
  const pointer = code.findIndex(keyOf(memory, buffer, terms));
  if (pointer?.kind === "scalar") code.get(pointer.local);
  else putSum(memory, buffer, terms, lane, code);
  if (offset >= 0 && terms.every(({ scale }) => scale >= 0)) return offset;
  code.integer(offset);
  code.put("i32.add");
  return 0;
}

/** Puts the value of an index expression on the stack. */
export function putIndex(a: Affine, lane: number, code: Code): void {
  const ofLane = a.terms.reduce((sum, { index, scale }) => (code.index(index).kind === "lane" ? sum + scale * lane : sum), 0);
  code.integer(a.base + ofLane);
  for (const { index, scale } of a.terms) {
    if (code.index(index).kind === "lane") continue;
    putTerm(() => code.get(localOf(index, lane, code)), scale, code);
    code.put("i32.add");
  }
}

/** Lanes that an index expression has: how many are wanted, and how far they lie apart; null where it is one number. */
export function lanesAt(a: Affine, code: Code): { readonly active: number; readonly contiguous: boolean } | null {
  const places = a.terms.map(({ index, scale }) => ({ scale, place: code.index(index) }));
  const varying = places.filter(({ place }) => place.kind !== "scalar");
  if (varying.length === 0) return null;
  const active = Math.min(...varying.map(({ place }) => (place.kind === "lane" ? place.active : place.kind === "each" ? place.locals.length : 4)));
  const stride = varying.every(({ place }) => place.kind === "lane") ? varying.reduce((sum, { scale }) => sum + scale, 0) : null;
  return { active, contiguous: stride === 1 };
}
