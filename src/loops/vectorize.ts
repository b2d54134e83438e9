/**
 * Vectors: runs four turns of a parallel loop in lanes, and several such vectors side by side with turns of the loop around
 * them, so that each loaded element is used several times. It makes the lanes of WebAssembly; no sum changes its order.
 */
import type { Affine, Buffer, Kind, LaneGroup, Lists, Stmt } from "./loops.js";
import { at, plus, replaceIndex, storedIn, times } from "./loops.js";
import type { Names, Scope } from "./rewrite.js";
import { bindIndex, emptyScope, inner } from "./rewrite.js";
import type { Loop, TileOptions } from "./tile.js";
import { followsList, isSum, jam, pieces, sizeOf } from "./tile.js";
import type { Packed, Panel } from "./pack.js";
import { packPanel, packStrided } from "./pack.js";
import { costOfLanes, hasFunctions } from "./lane-cost.js";

/** Lanes of a block, as everywhere in loop programs. */
export const LANES = 4;
/** Vectors that a block keeps in registers: V8 begins to spill with more, and is then half as fast (Node 20 and 24, x86-64). */
const REGISTERS = 11;
/** The same for sums of one row, whose factors V8 loads before it multiplies: with more a sum goes through memory in each turn. */
const ALL_REGISTERS = 15;
/** Cycles from the start of a sum to that of the next: no tile of sums turns faster. */
const LATENCY = 3;
/** Cycles of a turn besides its arithmetic. */
const TURN = 0.75;
/** Vectors side by side in loops without sums. */
const MAPS = 4;
/** The same where functions are computed, which take many registers. */
const MAPS_WITH_FUNCTIONS = 1;

/** What the choice of vectors may know besides what tiles know. */
export interface VectorOptions extends TileOptions {
  readonly precision: "f32" | "f64";
  readonly buffers: ReadonlyMap<string, Buffer>;
  readonly lists: ReadonlyMap<string, Lists>;
  /** Memory of the program's own, by its size in elements (of a row). */
  readonly scratch: (size: number, type: Kind, perRow: boolean) => string;
}

/** Turns of the outer loop that run side by side, and vectors of the inner loop's. */
export interface VectorTile {
  readonly rows: number;
  readonly vectors: number;
}

/** Vector registers that a tile of sums takes: its sums, a row of factors, and one factor in all lanes. */
function registersOf({ rows, vectors }: VectorTile, halves: number): number {
  return halves * (rows + 1) * vectors + 1;
}

/** Cycles of one turn of a tile's sums, on two multipliers, two adders and two loads a cycle. */
function cyclesOf({ rows, vectors }: VectorTile, halves: number): number {
  return Math.max((halves * rows * vectors) / 2, (rows + halves * vectors) / 2, LATENCY) + TURN;
}

function columnCycles(rows: number, vectors: number, whole: number, halves: number): number {
  const rest = whole % vectors;
  return Math.floor(whole / vectors) * cyclesOf({ rows, vectors }, halves) + (rest > 0 ? cyclesOf({ rows, vectors: rest }, halves) : 0);
}

/** The vectors side by side for some rows of `n` sums each. */
function vectorsFor(rows: number, n: number, halves: number): { readonly vectors: number; readonly cycles: number } | null {
  const whole = Math.ceil(n / LANES);
  let best: { readonly vectors: number; readonly cycles: number } | null = null;
  for (let vectors = 1; vectors <= Math.min(whole, 8); vectors++) {
    if (registersOf({ rows, vectors }, halves) > (rows === 1 ? ALL_REGISTERS : REGISTERS)) continue;
    const cycles = columnCycles(rows, vectors, whole, halves);
    if (best === null || cycles < best.cycles) best = { vectors, cycles };
  }
  return best;
}

/** The tile for a nest of m × n sums whose inner loop runs in lanes; `halves`: vectors that four lanes take. */
export function chooseVectors(m: number, n: number, halves: number): VectorTile {
  let best: VectorTile & { readonly cycles: number } = { rows: 1, vectors: 1, cycles: Infinity };
  const single = vectorsFor(1, n, halves);
  for (let rows = 1; rows <= Math.min(m, 6); rows++) {
    const columns = vectorsFor(rows, n, halves);
    if (columns === null || single === null) continue;
    const cycles = Math.floor(m / rows) * columns.cycles + (m % rows) * single.cycles;
    if (cycles < best.cycles) best = { rows, vectors: columns.vectors, cycles };
  }
  return best;
}

type ScopesOf = (lanes: (scope: Scope) => readonly Scope[]) => readonly Scope[];
type Explain = (tile: VectorTile, m: number, n: number) => void;

/** Puts every nest of the body whose elements lie right into lanes. `explain` hears each choice for sums. */
export function vectorNests(body: readonly Stmt[], options: VectorOptions, names: Names, explain: Explain): readonly Stmt[] {
  const stored = new Set<string>();
  storedIn(body, stored);
  return body.flatMap((stmt): readonly Stmt[] => {
    const packed: Stmt[] = [];
    const vectors = vectorStmt(stmt, { options, names, explain, stored, packed }, true);
    return [...packed, ...vectors];
  });
}

interface Pass {
  readonly options: VectorOptions;
  readonly names: Names;
  readonly explain: Explain;
  /** Buffers that the kernel stores to. */
  readonly stored: ReadonlySet<string>;
  /** Statements that come before the nest in hand. */
  readonly packed: Stmt[];
}

function vectorStmt(stmt: Stmt, pass: Pass, outermost: boolean): readonly Stmt[] {
  if (stmt.kind === "unless-empty") return [{ ...stmt, body: stmt.body.flatMap((each) => vectorStmt(each, pass, false)) }];
  if (stmt.kind !== "for" || !stmt.parallel) return [stmt];
  const [only, ...more] = stmt.body;
  const guard = only?.kind === "unless-empty" && more.length === 0 ? only : null;
  const [inside, ...others] = guard?.body ?? stmt.body;
  if (inside?.kind === "for" && inside.parallel && others.length === 0 && isSum(inside.body)) return pairOf(stmt, inside, guard, pass, outermost);
  if (isSum(stmt.body) || !stmt.body.some((each) => "body" in each)) return singleOf(stmt, pass);
  return [{ ...stmt, body: stmt.body.flatMap((each) => vectorStmt(each, pass, false)) }];
}

/** A way to run two parallel loops around a sum: which of them goes into lanes, and how its factors are packed. */
interface Way extends Packed {
  readonly rows: Loop;
  readonly lanes: Loop;
  readonly cost: number;
}

function wayOf(rows: Loop, lanes: Loop, body: readonly Stmt[], { options, names, stored }: Pass, panels: boolean): Way {
  const cost = (packed: readonly Stmt[]): number => costOfLanes(packed, lanes.index);
  // A panel of each tile packs as much as the whole would be; where it is packed is decided when the tile is known.
  const whole = packStrided(lanes, body, { ...options, stored }, names);
  return { rows, lanes, ...(panels ? { before: [], body } : whole), cost: cost(whole.body) };
}

/** Two parallel loops around a sum, perhaps only where a list is not empty: lanes along the one whose elements lie side by side. */
function pairOf(outer: Loop, innerLoop: Loop, guard: Guard | null, pass: Pass, outermost: boolean): readonly Stmt[] {
  const { options, names, explain } = pass;
  const panels = outermost;
  const [first, second] = [wayOf(outer, innerLoop, innerLoop.body, pass, panels), wayOf(innerLoop, outer, innerLoop.body, pass, panels)];
  const way = second.cost < first.cost && guard === null ? second : first;
  if (way.cost === Infinity) return [outer];
  pass.packed.push(...way.before.flatMap((each) => vectorStmt(each, pass, false)));
  const m = sizeOf(way.rows.to, options.rowsHint);
  const n = sizeOf(way.lanes.to, options.rowsHint);
  const tile = followsList(way.body) ? { rows: 1, vectors: vectorsFor(1, n, halvesOf(options))?.vectors ?? 1 } : chooseVectors(m, n, halvesOf(options));
  explain(tile, m, n);
  if (panels && typeof way.lanes.to === "number") {
    const panel = packPanel(way.lanes, m, tile.vectors * LANES, way.body, { ...options, stored: pass.stored, bytes: options.precision === "f32" ? 4 : 8 }, names);
    if (panel !== null) return panelLoops(way, tile, panel, guard, pass);
  }
  return pieces(way.rows, tile.rows).map((rows): Stmt => {
    const base = emptyScope();
    const index = bindIndex(base, way.rows.index, names);
    const vectors = vectorsFor(rows.width, n, halvesOf(options))?.vectors ?? 1;
    return { kind: "for", index, from: rows.from, to: rows.to, step: rows.width, parallel: true, body: guarded(guard, way.rows, index, laneLoops(way.lanes, way.body, vectors, base, sideBySide(way.rows, index, rows.width, base), pass)) };
  });
}

/** What runs only where a list is not empty. */
type Guard = Extract<Stmt, { kind: "unless-empty" }>;

function guarded(guard: Guard | null, rows: Loop, index: string, body: readonly Stmt[]): readonly Stmt[] {
  return guard === null ? body : [{ ...guard, at: replaceIndex(guard.at, rows.index, times(index, 1)), body }];
}

/** Scopes of some turns of the rows' loop, each with the scopes of its lanes. */
function sideBySide(rows: Loop, index: string, width: number, base: Scope): ScopesOf {
  return (lanes) => Array.from({ length: width }, (_, i) => lanes(withIndex(base, rows.index, plus(times(index, 1), at(i))))).flat();
}

/** Tiles of lanes, for each of which the panel is packed and then all rows pass by. */
function panelLoops(way: Way, tile: VectorTile, panel: Panel, guard: Guard | null, pass: Pass): readonly Stmt[] {
  const { options, names } = pass;
  return pieces(way.lanes, tile.vectors * LANES).map((piece): Stmt => {
    const base = emptyScope();
    const index = bindIndex(base, way.lanes.index, names);
    const inGroups = (groups: readonly LaneGroup[]) => (scope: Scope): readonly Scope[] =>
      groups.map((group, g) => {
        const lane = plus(at(g * LANES), times(group.index, 1));
        return withIndex(withIndex(scope, way.lanes.index, plus(times(index, 1), lane)), panel.lane, lane);
      });
    const copyGroups = groupsOf(piece.width, names);
    const copies = panel.copies.map((copy) => intoLanes(copy, (body, scope) => [blockOf(copyGroups, body, inGroups(copyGroups)(scope), options, names)], base, names));
    const rows = pieces(way.rows, tile.rows).map((part): Stmt => {
      const nested = inner(base);
      const row = bindIndex(nested, way.rows.index, names);
      const groups = groupsOf(piece.width, names);
      return { kind: "for", index: row, from: part.from, to: part.to, step: part.width, parallel: true, body: guarded(guard, way.rows, row, [blockOf(groups, panel.body, sideBySide(way.rows, row, part.width, nested)(inGroups(groups)), options, names)]) };
    });
    return { kind: "for", index, from: piece.from, to: piece.to, step: piece.width, parallel: true, body: [...copies, ...rows] };
  });
}

/** A nest of loops whose innermost body goes into lanes. */
function intoLanes(stmt: Stmt, block: (body: readonly Stmt[], scope: Scope) => readonly Stmt[], base: Scope, names: Names): Stmt {
  if (stmt.kind !== "for") return stmt;
  const nested = inner(base);
  const index = bindIndex(nested, stmt.index, names);
  const [only] = stmt.body;
  return { ...stmt, index, body: only?.kind === "for" ? [intoLanes(only, block, nested, names)] : block(stmt.body, nested) };
}

/** One parallel loop: around a sum, or a leaf of maps. */
function singleOf(loop: Loop, pass: Pass): readonly Stmt[] {
  const { options } = pass;
  if (costOfLanes(loop.body, loop.index) === Infinity) return [loop];
  const n = sizeOf(loop.to, options.rowsHint);
  const wanted = isSum(loop.body) ? (vectorsFor(1, n, halvesOf(options))?.vectors ?? 1) : hasFunctions(loop.body) ? MAPS_WITH_FUNCTIONS : MAPS;
  const vectors = Math.max(1, Math.min(wanted, Math.ceil(n / LANES)));
  return laneLoops(loop, loop.body, vectors, emptyScope(), (lanes) => lanes(emptyScope()), pass);
}

function halvesOf({ precision }: VectorOptions): number {
  return precision === "f32" ? 1 : 2;
}

/** The loop in blocks of `vectors` vectors; what is left of a known size is a block of its own, rows that are left run one by one. */
function laneLoops(loop: Loop, body: readonly Stmt[], vectors: number, base: Scope, scopes: ScopesOf, { options, names }: Pass): readonly Stmt[] {
  const known = typeof loop.to === "number";
  const width = known ? vectors * LANES : LANES;
  return pieces(loop, width).flatMap((piece): readonly Stmt[] => {
    const nested = inner(base);
    const index = bindIndex(nested, loop.index, names);
    const turn = { kind: "for", index, from: piece.from, to: piece.to, step: piece.width, parallel: true } as const;
    if (!known && piece.width === 1) {
      return [{ ...turn, body: jam(body, scopes((scope) => [withIndex(scope, loop.index, times(index, 1))]), options, names) }];
    }
    const groups = groupsOf(piece.width, names);
    const lanes = scopes((scope) => groups.map((group, g) => withIndex(scope, loop.index, plus(plus(times(index, 1), at(g * LANES)), times(group.index, 1)))));
    return [{ ...turn, body: [blockOf(groups, body, lanes, options, names)] }];
  });
}

/** Groups of lanes, as many as `width` turns fill. */
function groupsOf(width: number, names: Names): readonly LaneGroup[] {
  return Array.from({ length: Math.ceil(width / LANES) }, (_, g) => ({ index: `l${names.next++}`, active: Math.min(LANES, width - g * LANES) }));
}

/** Copies of a body side by side in lanes, one for each scope. */
function blockOf(groups: readonly LaneGroup[], body: readonly Stmt[], scopes: readonly Scope[], options: VectorOptions, names: Names): Stmt {
  return { kind: "lanes", groups, body: jam(body, scopes, { ...options, together: true }, names) };
}

function withIndex(scope: Scope, index: string, value: Affine): Scope {
  const own = inner(scope);
  own.indices.set(index, value);
  return own;
}
