/** The statements of a kernel as instructions: loops with pointers, scalars, and blocks of four lanes. */
import { InternalError, known } from "../../base/internal-error.js";
import { variablesOf } from "../../expr/expr.js";
import type { Affine, Bound, Kind, Stmt } from "../../loops/loops.js";
import { lanesAt, openPointers, putAddress, putIndex } from "./address.js";
import type { Code } from "./code.js";
import { roundingOf, typeOf } from "./code.js";
import { drawLanes, loadLanes, pin, setLanes, storeLanes } from "./lanes.js";
import { scalar } from "./scalar.js";
import { putIsFilled, writeAppend, writeEmpty, writeListed, writeScan, writeTake } from "./lists.js";
import type { Writing } from "./writing.js";
import { alignOf, callDraw, nameScalar, splat } from "./writing.js";

/** The parameters of every function over rows. */
const START = 0;
const ROWS = 1;
/** A value of so many others is computed where it stands. */
const MANY = 6;
/** The function that waits for all threads is the module's first. */
const BARRIER = 0;

function putBound(bound: Bound, code: Code): void {
  if (typeof bound === "number") return code.integer(bound);
  code.get(ROWS);
  if (bound.rows === "all") return;
  code.get(ROWS);
  code.integer(bound.multiple);
  code.put("i32.rem_u", "i32.sub");
  if (bound.plus === 0) return;
  code.integer(bound.plus);
  code.put("i32.add");
}

/** Writes statements one after the other. */
export function writeBody(body: readonly Stmt[], writing: Writing): void {
  for (const stmt of body) writeStmt(stmt, writing);
}

function writeStmt(stmt: Stmt, writing: Writing): void {
  const { code } = writing;
  switch (stmt.kind) {
    case "for":
      writeLoop(stmt, writing);
      return;
    case "once":
      code.push({ op: "global.get", index: threadGlobals(writing).thread });
      code.put("i32.eqz", "if");
      code.open();
      writeBody(stmt.body, writing);
      code.close();
      code.put("end");
      return;
    case "barrier":
      code.push({ op: "call", index: BARRIER });
      return;
    case "when":
      writeWhen(stmt, writing);
      return;
    case "lanes":
      writeLanes(stmt, writing);
      return;
    case "scan":
      writeScan(stmt, writing);
      return;
    case "empty":
      writeEmpty(stmt, writing);
      return;
    case "append":
      writeAppend(stmt, writing);
      return;
    case "take":
      writeTake(stmt, writing);
      return;
    case "listed":
      writeListed(stmt, writing, () => writeBody(stmt.body, writing));
      return;
    case "unless-empty":
      putIsFilled(stmt, writing);
      code.put("if");
      code.open();
      writeBody(stmt.body, writing);
      code.close();
      code.put("end");
      return;
    case "load":
      if (writing.used.has(stmt.local)) writeLoad(stmt, writing);
      return;
    case "let":
    case "var":
      if (stmt.kind === "var" || writing.used.has(stmt.local)) writeLet(stmt, writing);
      return;
    case "set":
      writeSet(stmt, writing);
      return;
    case "store":
      writeStore(stmt, writing);
      return;
    case "row":
    case "lane":
      if (writing.used.has(stmt.local)) writeIndex(stmt, writing);
      return;
    case "draw":
      if (!writing.used.has(stmt.local)) return;
      if (code.index(stmt.row).kind === "scalar" && lanesAt(stmt.element, code) === null) drawScalar(stmt, writing);
      else drawLanes(stmt, writing);
      return;
  }
}

function writeLoop(stmt: Extract<Stmt, { kind: "for" }>, writing: Writing): void {
  const { code } = writing;
  const shared = stmt.shared !== undefined;
  const known_ = typeof stmt.from === "number" && typeof stmt.to === "number" && !shared;
  if (known_ && stmt.to <= stmt.from) return;
  code.open();
  const index = code.local("i32");
  const turns = shared ? putTurns(stmt, code) : null;
  const putShare = (part: "first" | "end"): void => putBoundOfShare(stmt, known(turns, "emit wasm", "turns"), part, writing);
  if (shared) putShare("first");
  else putBound(stmt.from, code);
  code.set(index);
  let putEnd = (): void => (shared ? putShare("end") : putBound(stmt.to, code));
  if (!known_ && (shared || typeof stmt.to !== "number")) {
    const end = code.local("i32");
    putEnd();
    code.set(end);
    putEnd = () => code.get(end);
  }
  if (!known_) {
    code.get(index);
    putEnd();
    code.put("i32.lt_s", "if");
  }
  code.nameIndex(stmt.index, { kind: "scalar", local: index });
  const move = openPointers(stmt, writing.memory, code);
  code.put("loop");
  code.open();
  writeBody(stmt.body, writing);
  code.close();
  move();
  code.get(index);
  code.integer(stmt.step);
  code.put("i32.add");
  code.push({ op: "local.tee", index });
  putEnd();
  code.put("i32.lt_s");
  code.push({ op: "br_if", index: 0 });
  code.put("end");
  if (!known_) code.put("end");
  code.close();
}

type Shared = Extract<Stmt, { kind: "for" }>;

/** Sets a new local to how many turns a loop has in all threads; never below 0. */
function putTurns(stmt: Shared, code: Code): number {
  const turns = code.local("i32");
  putBound(stmt.to, code);
  putBound(stmt.from, code);
  code.put("i32.sub");
  code.integer(stmt.step - 1);
  code.put("i32.add");
  code.integer(stmt.step);
  code.put("i32.div_s");
  code.set(turns);
  code.get(turns);
  code.integer(0);
  code.get(turns);
  code.integer(0);
  code.put("i32.gt_s", "select");
  code.set(turns);
  return turns;
}

/** Puts where this thread's share of a loop begins, or ends: from + step · ⌊turns · thread / threads⌋, or of the thread after. */
function putBoundOfShare(stmt: Shared, turns: number, part: "first" | "end", writing: Writing): void {
  const { code } = writing;
  const { thread, threads } = threadGlobals(writing);
  const downwards = stmt.shared === "downwards";
  putBound(stmt.from, code);
  code.get(turns);
  if (downwards) code.push({ op: "global.get", index: threads });
  code.push({ op: "global.get", index: thread });
  if (downwards) code.put("i32.sub");
  if (downwards !== (part === "end")) {
    code.integer(1);
    code.put(downwards ? "i32.sub" : "i32.add");
  }
  code.put("i32.mul");
  code.push({ op: "global.get", index: threads });
  code.put("i32.div_u");
  code.integer(stmt.step);
  code.put("i32.mul", "i32.add");
}

/** Where a module finds which thread it is, and of how many. */
function threadGlobals({ memory }: Writing): { readonly thread: number; readonly threads: number } {
  return known(memory.layout.threads, "emit wasm", "threads in a program for one");
}

function writeWhen(stmt: Extract<Stmt, { kind: "when" }>, writing: Writing): void {
  const { code } = writing;
  stmt.nonzero.forEach((name, i) => {
    const place = code.value(name);
    const shape = place.type === "f32" ? "f32x4" : "f64x2";
    if (place.kind === "scalar") {
      code.get(place.local);
      code.push({ op: `${place.type}.const`, value: 0 });
      code.put(`${place.type}.ne`);
    } else {
      place.locals.forEach((local, half) => {
        code.get(local);
        code.push({ op: "v128.const", constant: { shape, value: 0 } });
        code.put(`${shape}.ne`, ...(half > 0 ? ["v128.or"] : []));
      });
      code.put("v128.any_true");
    }
    if (i > 0) code.put("i32.or");
  });
  code.put("if");
  code.open();
  writeBody(stmt.body, writing);
  code.close();
  code.put("end");
}

function kindOfBuffer(name: string, { program }: Writing): Kind {
  return known(program.buffers.find((buffer) => buffer.name === name), "emit wasm", `buffer ${name}`).type;
}

function writeLoad(stmt: Extract<Stmt, { kind: "load" }>, writing: Writing): void {
  const { code, memory, program, uniform } = writing;
  const type = typeOf(kindOfBuffer(stmt.buffer, writing), program.precision);
  if (lanesAt(stmt.at, code) !== null) return loadLanes(stmt, type, writing);
  const splatted = uniform?.byLanes.has(stmt.local) === true;
  if (splatted && !uniform.byScalars.has(stmt.local)) {
    const offset = putAddress(stmt.buffer, stmt.at, 0, memory, code);
    const local = code.local("v128");
    code.push({ op: type === "f32" ? "v128.load32_splat" : "v128.load64_splat", align: alignOf(type), offset });
    code.set(local);
    code.name(stmt.local, { kind: "lanes", type, locals: type === "f32" ? [local] : [local, local] });
    return;
  }
  const offset = putAddress(stmt.buffer, stmt.at, 0, memory, code);
  const local = code.local(type);
  code.push({ op: `${type}.load`, align: alignOf(type), offset });
  code.set(local);
  nameScalar(stmt.local, type, local, writing);
}

function writeLet(stmt: Extract<Stmt, { kind: "let" | "var" }>, writing: Writing): void {
  const { code, program, kinds, uniform } = writing;
  const type = typeOf(stmt.type, program.precision);
  const rounding = roundingOf(stmt.type, program.precision);
  if (stmt.kind === "var") kinds.set(stmt.local, stmt.type);
  const inLanes = uniform !== null && (stmt.kind === "var" || variablesOf(stmt.value).some((name) => code.value(name).kind === "lanes"));
  if (inLanes) {
    const locals = type === "f32" ? [code.local("v128")] : [code.local("v128"), code.local("v128")];
    setLanes(stmt.value, rounding, locals, code);
    code.name(stmt.local, { kind: "lanes", type, locals });
    if (stmt.kind === "let" && variablesOf(stmt.value).length >= MANY) pin(locals, writing);
    return;
  }
  scalar(stmt.value, rounding, code);
  const local = code.local(type);
  code.set(local);
  nameScalar(stmt.local, type, local, writing);
}

function writeSet(stmt: Extract<Stmt, { kind: "set" }>, writing: Writing): void {
  const { code, program, kinds } = writing;
  const rounding = roundingOf(kinds.get(stmt.local) ?? "working", program.precision);
  const place = code.value(stmt.local);
  if (place.kind === "lanes") return setLanes(stmt.value, rounding, place.locals, code);
  scalar(stmt.value, rounding, code);
  code.set(place.local);
}

function writeStore(stmt: Extract<Stmt, { kind: "store" }>, writing: Writing): void {
  const { code, memory, program, uniform } = writing;
  const kind = kindOfBuffer(stmt.buffer, writing);
  const type = typeOf(kind, program.precision);
  const rounding = roundingOf(kind, program.precision);
  if (lanesAt(stmt.at, code) !== null) return storeLanes(stmt, type, rounding, writing);
  if (uniform !== null) throw new InternalError("emit wasm", `four lanes store to one element of ${stmt.buffer}`);
  const offset = putAddress(stmt.buffer, stmt.at, 0, memory, code);
  scalar(stmt.value, rounding, code);
  code.push({ op: `${type}.store`, align: alignOf(type), offset });
}

function writeIndex(stmt: Extract<Stmt, { kind: "row" | "lane" }>, writing: Writing): void {
  const { code } = writing;
  const lanes = lanesAt(stmt.of, code);
  const one = (lane: number): number => {
    const local = code.local("i32");
    putIndex(stmt.of, lane, code);
    if (stmt.kind === "lane") {
      code.integer(3);
      code.put("i32.and");
    } else putRow(writing);
    code.set(local);
    return local;
  };
  if (lanes === null) code.nameIndex(stmt.local, { kind: "scalar", local: one(0) });
  else code.nameIndex(stmt.local, { kind: "each", locals: Array.from({ length: lanes.active }, (_, lane) => one(lane)) });
}

/** From a place within the batch on the stack to the row's original number. */
function putRow({ code, memory }: Writing): void {
  const address = memory.layout.addresses.get("order");
  if (address?.kind !== "global") throw new InternalError("emit wasm", "rows have no order");
  code.get(START);
  code.put("i32.add");
  code.integer(2);
  code.put("i32.shl");
  code.push({ op: "global.get", index: address.index });
  code.put("i32.add");
  code.push({ op: "i32.load", align: 2, offset: 0 });
}

function drawScalar(stmt: Extract<Stmt, { kind: "draw" }>, writing: Writing): void {
  const type = typeOf("working", writing.program.precision);
  callDraw(stmt, 0, writing);
  const local = writing.code.local(type);
  writing.code.set(local);
  nameScalar(stmt.local, type, local, writing);
}

/** Four turns at once. Scalars from outside that lanes read are put into all lanes once, before. */
function writeLanes(stmt: Extract<Stmt, { kind: "lanes" }>, writing: Writing): void {
  const { code } = writing;
  if (writing.uniform !== null) throw new InternalError("emit wasm", "lanes within lanes");
  code.open();
  for (const { index, active } of stmt.groups) code.nameIndex(index, { kind: "lane", active });
  const varying = new Set<string>(stmt.groups.map(({ index }) => index));
  const uniform = { byLanes: new Set<string>(), byScalars: new Set<string>() };
  uses(stmt.body, varying, uniform);
  for (const name of uniform.byLanes) {
    const place = code.find(name);
    if (place?.kind === "scalar") splat(name, place.type, place.local, code);
  }
  writeBody(stmt.body, { ...writing, uniform });
  code.close();
}

/** Sorts out what differs from lane to lane (names into `varying`) and who reads what does not. */
function uses(body: readonly Stmt[], varying: Set<string>, uniform: { readonly byLanes: Set<string>; readonly byScalars: Set<string> }): void {
  const varies = (a: Affine): boolean => a.terms.some(({ index }) => varying.has(index));
  for (const stmt of body) {
    switch (stmt.kind) {
      case "load":
        if (varies(stmt.at)) varying.add(stmt.local);
        break;
      case "row":
      case "lane":
        if (varies(stmt.of)) varying.add(stmt.local);
        break;
      case "draw":
        if (varies(stmt.element) || varying.has(stmt.row)) varying.add(stmt.local);
        break;
      case "scan":
      case "empty":
      case "take":
      case "append":
      case "unless-empty":
        throw new InternalError("emit wasm", `${stmt.kind} in lanes`);
      case "once":
      case "barrier":
        throw new InternalError("emit wasm", `${stmt.kind} in lanes`);
      case "when":
        stmt.nonzero.forEach((name) => uniform.byScalars.add(name));
        uses(stmt.body, varying, uniform);
        break;
      case "for":
      case "listed":
      case "lanes":
        uses(stmt.body, varying, uniform);
        break;
      case "let":
      case "var":
      case "set":
      case "store": {
        const names = variablesOf(stmt.value);
        const inLanes = stmt.kind !== "let" || names.some((name) => varying.has(name));
        if (inLanes && stmt.kind !== "store") varying.add(stmt.local);
        names.filter((name) => !varying.has(name)).forEach((name) => (inLanes ? uniform.byLanes : uniform.byScalars).add(name));
        break;
      }
    }
  }
}
