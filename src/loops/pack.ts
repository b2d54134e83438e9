/**
 * Copies factors of sums that lie apart along the lanes to where they lie side by side, before the nest or for each tile of its
 * lanes: a transposed weight is packed once a call and read once for every few rows.
 */
import { variable } from "../expr/expr.js";
import type { Affine, Buffer, Kind, Lists, Stmt } from "./loops.js";
import { plus, scaleOf, times } from "./loops.js";
import type { Names } from "./rewrite.js";
import { copyBody, emptyScope } from "./rewrite.js";
import type { Loop } from "./tile.js";

type Load = Extract<Stmt, { kind: "load" }>;

/** Rows that repay the copy of a panel. */
const ENOUGH_ROWS = 24;
/** Bytes of the nearest cache that a factor may take uncopied. */
const NEAR_CACHE = 16_384;
const LINE = 64;

/** What packing needs to know. */
export interface PackOptions {
  readonly buffers: ReadonlyMap<string, Buffer>;
  /** Memory of the program's own, by its size in elements (of a row). */
  readonly scratch: (size: number, type: Kind, perRow: boolean) => string;
  /** Buffers that the kernel changes. */
  readonly stored: ReadonlySet<string>;
  /** How far numbers in lists go. */
  readonly lists: ReadonlyMap<string, Lists>;
}

/** The loops that copy, and the body that reads the copies. */
export interface Packed {
  readonly before: readonly Stmt[];
  readonly body: readonly Stmt[];
}

/** A loop of a sum: over all that there is, or over what a list names of it. */
type Around = Pick<Loop, "index" | "from" | "to" | "step">;

/** A factor of sums, and the loops of the sum that it follows, outermost first. */
interface Factor {
  readonly load: Load;
  readonly around: readonly Around[];
}

/** Replaces factors of the body's sums: those that follow `lanes` and loops of the sum alone, and are not changed here. */
function withFactors(lanes: Loop, body: readonly Stmt[], { stored, lists }: PackOptions, replace: (factor: Factor) => Load | null): readonly Stmt[] {
  const within = (stmts: readonly Stmt[], serial: readonly Around[]): readonly Stmt[] =>
    stmts.map((stmt): Stmt => {
      if (stmt.kind === "for" && !stmt.parallel) return { ...stmt, body: within(stmt.body, [...serial, stmt]) };
      if (stmt.kind === "listed") return { ...stmt, body: within(stmt.body, [...serial, { index: stmt.index, from: 0, to: lists.get(stmt.list)?.entries ?? { rows: "all" }, step: 1 }]) };
      if (stmt.kind !== "load" || stored.has(stmt.buffer) || scaleOf(stmt.at, lanes.index) === 0) return stmt;
      const around = serial.filter(({ index }) => scaleOf(stmt.at, index) !== 0);
      const follows = stmt.at.terms.every(({ index }) => index === lanes.index || around.some((loop) => loop.index === index));
      const whole = around.every(({ from, step }) => from === 0 && step === 1);
      return around.length > 0 && follows && whole ? (replace({ load: stmt, around }) ?? stmt) : stmt;
    });
  return within(body, []);
}

function hasKnownEnd(loop: Around): loop is Around & { readonly to: number } {
  return typeof loop.to === "number";
}

/** The place of a copy: lanes side by side, then the loops of the sum, the last turning fastest. */
function placeOf(lane: string, width: number, around: readonly Around[]): { readonly place: Affine; readonly size: number } {
  let size = width;
  let place = times(lane, 1);
  for (const loop of [...around].reverse()) {
    place = plus(place, times(loop.index, size));
    size *= hasKnownEnd(loop) ? loop.to : 1;
  }
  return { place, size };
}

function copyLoops(loops: readonly Around[], inside: readonly Stmt[], names: Names): readonly Stmt[] {
  const scope = emptyScope();
  const nest = loops.reduceRight<readonly Stmt[]>((rest, loop) => [{ kind: "for", index: loop.index, from: 0, to: loop.to, step: 1, parallel: true, body: rest }], inside);
  return copyBody(nest, scope, names);
}

/** Packs what the sums of the body read apart along `lanes` and alike for every turn of all other loops around, once for the whole nest. */
export function packStrided(lanes: Loop, body: readonly Stmt[], options: PackOptions, names: Names): Packed {
  if (!hasKnownEnd(lanes) || lanes.from !== 0) return { before: [], body };
  const { buffers, scratch } = options;
  const before: Stmt[] = [];
  const next = withFactors(lanes, body, options, ({ load, around }) => {
    if (scaleOf(load.at, lanes.index) === 1 || !around.every(hasKnownEnd)) return null;
    const { place, size } = placeOf(lanes.index, Math.ceil(lanes.to / 4) * 4, around);
    const buffer = scratch(size, buffers.get(load.buffer)?.type ?? "working", false);
    // Lanes outermost: four rows of the source are read along.
    before.push(...copyLoops([lanes, ...around], [load, { kind: "store", buffer, at: place, value: variable(load.local) }], names));
    return { ...load, buffer, at: place };
  });
  return { before, body: next };
}

/** How a panel is packed: the copies for one tile of lanes, whose places in the tile `lane` counts, and the body that reads them. */
export interface Panel {
  readonly lane: string;
  readonly copies: readonly Stmt[];
  readonly body: readonly Stmt[];
}

/**
 * Packs the factors that a tile of `width` lanes reads into a panel that stays in the nearest cache while all rows pass by.
 * `rows`: how many of them; null where nothing is to be gained.
 */
export function packPanel(lanes: Loop, rows: number, width: number, body: readonly Stmt[], options: PackOptions & { readonly bytes: number; readonly rowsHint: number }, names: Names): Panel | null {
  const { buffers, scratch, bytes, rowsHint } = options;
  const lane = `${lanes.index}q${names.next++}`;
  const copies: Stmt[] = [];
  const next = withFactors(lanes, body, options, ({ load, around }) => {
    const inRows = around.filter((loop) => !hasKnownEnd(loop));
    if (inRows.length > (around[0] === inRows[0] ? 1 : 0)) return null;
    const turns = around.reduce((product, loop) => product * (hasKnownEnd(loop) ? loop.to : rowsHint), 1);
    const stride = Math.max(...around.map(({ index }) => Math.abs(scaleOf(load.at, index))));
    const apart = scaleOf(load.at, lanes.index) !== 1;
    if (!apart && (rows < ENOUGH_ROWS || turns * Math.min(stride * bytes, LINE) < NEAR_CACHE / 2 && turns * stride * bytes < NEAR_CACHE)) return null;
    const { place, size } = placeOf(lane, width, around);
    const buffer = scratch(size, buffers.get(load.buffer)?.type ?? "working", inRows.length > 0);
    copies.push(...copyLoops(around, [load, { kind: "store", buffer, at: place, value: variable(load.local) }], names));
    return { ...load, buffer, at: place };
  });
  return copies.length === 0 ? null : { lane, copies, body: next };
}
