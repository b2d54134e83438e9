/** Loads, values and stores of four lanes; fewer than four are stored where a width is no multiple of four. */
import { WORDS } from "../../runtime/wasm.js";
import type { Expr } from "../../expr/expr.js";
import type { Stmt } from "../../loops/loops.js";
import { known } from "../../base/internal-error.js";
import { lanesAt, putAddress } from "./address.js";
import type { Code, Rounding } from "./code.js";
import { typeOf } from "./code.js";
import { shapeOf, vector } from "./vector.js";
import type { Writing } from "./writing.js";
import { alignOf, callDraw } from "./writing.js";

const LANES = 4;

/** Lanes of one vector of a type. */
function perVector(type: "f32" | "f64"): number {
  return type === "f32" ? 4 : 2;
}

function vectorsOf(type: "f32" | "f64", code: Code): readonly number[] {
  return Array.from({ length: LANES / perVector(type) }, () => code.local("v128"));
}

/** Computes an expression into the vectors. */
export function setLanes(value: Expr, rounding: Rounding, locals: readonly number[], code: Code): void {
  locals.forEach((local, half) => {
    vector(value, rounding, half as 0 | 1, code);
    code.set(local);
  });
}

/** A load of four elements side by side, which may read beyond the last that is wanted, or of each wanted element by itself. */
export function loadLanes(stmt: Extract<Stmt, { kind: "load" }>, type: "f32" | "f64", { code, memory }: Writing): void {
  const { active, contiguous } = known(lanesAt(stmt.at, code), "emit wasm", "lanes");
  const locals = vectorsOf(type, code);
  const align = alignOf(type);
  locals.forEach((local, half) => {
    if (contiguous) {
      const offset = putAddress(stmt.buffer, stmt.at, 0, memory, code);
      code.push({ op: "v128.load", align, offset: offset + 16 * half });
      code.set(local);
      return;
    }
    const per = perVector(type);
    for (let lane = 0; lane < per && half * per + lane < active; lane++) {
      const offset = putAddress(stmt.buffer, stmt.at, half * per + lane, memory, code);
      if (lane === 0) code.push({ op: type === "f32" ? "v128.load32_zero" : "v128.load64_zero", align, offset });
      else {
        code.get(local);
        code.push({ op: type === "f32" ? "v128.load32_lane" : "v128.load64_lane", align, offset, lane });
      }
      code.set(local);
    }
  });
  code.name(stmt.local, { kind: "lanes", type, locals });
}

/** A store of the lanes that are wanted. */
export function storeLanes(stmt: Extract<Stmt, { kind: "store" }>, type: "f32" | "f64", rounding: Rounding, { code, memory }: Writing): void {
  const { active, contiguous } = known(lanesAt(stmt.at, code), "emit wasm", "lanes");
  const per = perVector(type);
  const align = alignOf(type);
  for (let half = 0; half * per < active; half++) {
    const count = Math.min(per, active - half * per);
    if (contiguous && count === per) {
      const offset = putAddress(stmt.buffer, stmt.at, 0, memory, code);
      vector(stmt.value, rounding, half as 0 | 1, code);
      code.push({ op: "v128.store", align, offset: offset + 16 * half });
      continue;
    }
    const local = code.local("v128");
    vector(stmt.value, rounding, half as 0 | 1, code);
    code.set(local);
    for (let lane = 0; lane < count; ) {
      const pair = type === "f32" && contiguous && lane + 2 <= count;
      const offset = putAddress(stmt.buffer, stmt.at, half * per + lane, memory, code);
      code.get(local);
      code.push({ op: pair || type === "f64" ? "v128.store64_lane" : "v128.store32_lane", align, offset, lane: pair ? lane / 2 : lane });
      lane += pair ? 2 : 1;
    }
  }
}

/** Draws each lane by itself. */
export function drawLanes(stmt: Extract<Stmt, { kind: "draw" }>, writing: Writing): void {
  const { code, program } = writing;
  const type = typeOf("working", program.precision);
  const row = code.index(stmt.row);
  const active = Math.min(lanesAt(stmt.element, code)?.active ?? LANES, row.kind === "each" ? row.locals.length : LANES);
  const locals = vectorsOf(type, code);
  const per = perVector(type);
  for (let lane = 0; lane < active; lane++) {
    const local = known(locals[Math.floor(lane / per)], "emit wasm", "a vector");
    if (lane % per === 0) {
      callDraw(stmt, lane, writing);
      code.put(`${shapeOf(type)}.splat`);
    } else {
      code.get(local);
      callDraw(stmt, lane, writing);
      code.push({ op: `${shapeOf(type)}.replace_lane`, lanes: [lane % per] });
    }
    code.set(local);
  }
  code.name(stmt.local, { kind: "lanes", type, locals });
}

/**
 * Stores what nobody loads. V8 of Node 20 computes what has no effect as late as it can, but loads in order: it would load all that a
 * long body reads, keep it on the stack, and only then begin to compute. Before a store it has to have the value: 4-16-3 gains 16 %.
 */
export function pin(locals: readonly number[], { code, program }: Writing): void {
  // Threads would take the line from each other.
  if (program.threads !== undefined) return;
  for (const local of locals) {
    code.integer(WORDS.unread);
    code.get(local);
    code.push({ op: "v128.store", align: 2, offset: 0 });
  }
}
