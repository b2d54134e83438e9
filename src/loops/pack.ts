/**
 * Copies factors of sums that lie apart along the lanes to where they lie side by side, before the nest: a transposed weight
 * is packed once a call and read once for every few rows.
 */
import { variable } from "../expr/expr.js";
import type { Affine, Buffer, Kind, Stmt } from "./loops.js";
import { at, plus, times } from "./loops.js";
import type { Names } from "./rewrite.js";
import type { Loop } from "./tile.js";

type Load = Extract<Stmt, { kind: "load" }>;

/** What packing needs to know. */
export interface PackOptions {
  readonly buffers: ReadonlyMap<string, Buffer>;
  readonly scratch: (size: number, type: Kind) => string;
  /** Buffers that the kernel changes. */
  readonly stored: ReadonlySet<string>;
}

/** The loops that copy, and the body that reads the copies. */
export interface Packed {
  readonly before: readonly Stmt[];
  readonly body: readonly Stmt[];
}

/** Packs what the sums of the body read apart along `lanes` and alike for every turn of all other loops around. */
export function packStrided(lanes: Loop, body: readonly Stmt[], options: PackOptions, names: Names): Packed {
  if (typeof lanes.to !== "number" || lanes.from !== 0) return { before: [], body };
  const before: Stmt[] = [];
  const within = (stmts: readonly Stmt[], serial: readonly Loop[]): readonly Stmt[] =>
    stmts.map((stmt): Stmt => {
      if (stmt.kind === "for" && !stmt.parallel) return { ...stmt, body: within(stmt.body, [...serial, stmt]) };
      if (stmt.kind !== "load" || serial.length === 0 || !isApart(stmt, lanes, serial, options)) return stmt;
      const { copy, load } = packed(stmt, lanes, serial, options, names);
      before.push(copy);
      return load;
    });
  const next = within(body, []);
  return { before, body: next };
}

function isApart(load: Load, lanes: Loop, serial: readonly Loop[], { stored }: PackOptions): boolean {
  const scale = load.at.terms.find(({ index }) => index === lanes.index)?.scale ?? 0;
  if (scale === 0 || scale === 1 || stored.has(load.buffer)) return false;
  const around = serial.filter(({ index }) => load.at.terms.some((term) => term.index === index));
  return around.length > 0 && around.every(({ from, to, step }) => from === 0 && typeof to === "number" && step === 1) && load.at.terms.every(({ index }) => index === lanes.index || around.some((loop) => loop.index === index));
}

function packed(load: Load, lanes: Loop, serial: readonly Loop[], { buffers, scratch }: PackOptions, names: Names): { readonly copy: Stmt; readonly load: Load } {
  const around = serial.filter(({ index }) => load.at.terms.some((term) => term.index === index));
  const width = Math.ceil((lanes.to as number) / 4) * 4;
  const size = around.reduce((product, { to }) => product * (to as number), width);
  const type = buffers.get(load.buffer)?.type ?? "working";
  const buffer = scratch(size, type);
  let scale = width;
  let place: Affine = plus(at(0), times(lanes.index, 1));
  for (const loop of [...around].reverse()) {
    place = plus(place, times(loop.index, scale));
    scale *= loop.to as number;
  }
  const local = `k${names.next++}`;
  const copies: readonly Stmt[] = [{ kind: "load", local, buffer: load.buffer, at: load.at }, { kind: "store", buffer, at: place, value: variable(local) }];
  const renamed = new Map([lanes, ...around].map(({ index }) => [index, `${index}p${names.next++}`]));
  const rename = (a: Affine): Affine => ({ base: a.base, terms: a.terms.map(({ index, scale: by }) => ({ index: renamed.get(index) ?? index, scale: by })) });
  const inside = copies.map((stmt): Stmt => (stmt.kind === "load" || stmt.kind === "store" ? { ...stmt, at: rename(stmt.at) } : stmt));
  // Lanes outermost: four rows of the source are read along.
  const copy = [lanes, ...around].reduceRight<readonly Stmt[]>((rest, loop) => [{ kind: "for", index: renamed.get(loop.index) as string, from: 0, to: loop.to, step: 1, parallel: true, body: rest }], inside)[0] as Stmt;
  return { copy, load: { ...load, buffer, at: place } };
}
