/**
 * Register tiles: unrolls the two innermost parallel loops around a sum and runs their sums side by side, so that each
 * loaded element is used several times. No sum changes its order.
 */
import type { Bound, Stmt } from "./loops.js";
import { affineKey, at, plus, times } from "./loops.js";
import type { Names, Scope } from "./rewrite.js";
import { bindIndex, bindLocal, copyBody, copyStmt, inner, renameAffine } from "./rewrite.js";
import type { PartOptions } from "./part.js";
import { partFunctions } from "./part.js";
import type { Expr } from "../expr/expr.js";
import { variable } from "../expr/expr.js";

/** A loop of a program. */
export type Loop = Extract<Stmt, { kind: "for" }>;

/** What the choice of tiles may know. */
export interface TileOptions {
  /** Rows of a full batch. */
  readonly rowsHint: number;
  /** Buffers whose elements are often 0: products with them are skipped where a whole tile's are. */
  readonly sparse: ReadonlySet<string>;
  /** True where the copies of a sum's turn run one after the other, so that a factor is loaded right before its products. */
  readonly together?: boolean;
  /** Where functions of sums run in loops of their own: what that takes. */
  readonly parting?: PartOptions;
}

/** How many turns of each loop run side by side. */
export interface TileChoice {
  readonly outer: number;
  readonly inner: number;
}

/** At most this many accumulators at a time: with their operands they fill the 16 registers of x86-64. */
const ACCUMULATORS = 12;

/** Sums side by side that follow one list. */
const LISTED = 8;

/** True when the body's sum is over a list. */
export function followsList(body: readonly Stmt[]): boolean {
  return body.some((stmt) => stmt.kind === "listed" || ("body" in stmt && followsList(stmt.body)));
}

/** True when the body holds a loop that carries a sum. */
export function isSum(body: readonly Stmt[]): boolean {
  const adds = (stmts: readonly Stmt[]): boolean => stmts.some(({ kind }) => kind === "set") && stmts.every((each) => !("body" in each));
  const ascends = (stmt: Stmt): boolean => (stmt.kind === "listed" && adds(stmt.body)) || (stmt.kind === "for" && !stmt.parallel && stmt.body.every((each) => !("body" in each) || ascends(each)));
  return body.some(ascends);
}

/** Turns of a loop that ends there, rows as many as a full batch has. */
export function sizeOf(to: Bound, rowsHint: number): number {
  return typeof to === "number" ? to : rowsHint;
}

/** Work wasted in tails and loads per product: smaller is better. */
function cost(outer: number, inner_: number, m: number, n: number): number {
  const ragged = (size: number, tile: number): number => (Math.floor(size / tile) * tile + (size % tile) * 1.6) / size;
  return ((outer + inner_) / (outer * inner_) + 1) * ragged(m, outer) * ragged(n, inner_);
}

/** The tile for a nest of m × n sums. */
export function chooseTile(m: number, n: number): TileChoice {
  let best: TileChoice = { outer: 1, inner: 1 };
  for (let outer = 1; outer <= Math.min(m, 6); outer++) {
    for (let width = 1; width <= Math.min(n, 6); width++) {
      if (outer * width <= ACCUMULATORS && cost(outer, width, m, n) < cost(best.outer, best.inner, m, n)) best = { outer, inner: width };
    }
  }
  return best;
}

/** Tiles every nest of the body that ends in two parallel loops around a sum, or in one. `explain` hears each choice. */
export function tileNests(body: readonly Stmt[], options: TileOptions, names: Names, explain: (tile: TileChoice, m: number, n: number) => void): readonly Stmt[] {
  const { rowsHint } = options;
  return body.map((stmt): readonly Stmt[] => {
    if (stmt.kind === "unless-empty") return [{ ...stmt, body: tileNests(stmt.body, options, names, explain) }];
    if (stmt.kind !== "for" || !stmt.parallel) return [stmt];
    const [only, ...more] = stmt.body;
    if (only?.kind === "for" && only.parallel && more.length === 0 && isSum(only.body)) {
      const m = sizeOf(stmt.to, rowsHint);
      const n = sizeOf(only.to, rowsHint);
      const tile = followsList(only.body) ? { outer: 1, inner: Math.min(n, LISTED) } : chooseTile(m, n);
      explain(tile, m, n);
      const parted = options.parting === undefined ? null : partFunctions(stmt, only, options.parting);
      if (parted !== null) return [...tilePair(stmt, { ...only, body: parted.sums }, tile, options, names), parted.maps];
      return tilePair(stmt, only, tile, options, names);
    }
    if (isSum(stmt.body)) return followsList(stmt.body) ? tileOne(stmt, options, names) : [stmt];
    return [{ ...stmt, body: tileNests(stmt.body, options, names, explain) }];
  }).flat();
}

/** The pieces of a loop: whole tiles, then what is left (in one piece where its size is known). */
export function pieces(loop: Loop, tile: number): readonly { readonly from: Bound; readonly to: Bound; readonly width: number }[] {
  if (tile === 1) return [{ from: loop.from, to: loop.to, width: 1 }];
  if (typeof loop.to === "number") {
    const whole = loop.to - (loop.to % tile);
    return [
      ...(whole > 0 ? [{ from: 0, to: whole, width: tile }] : []),
      ...(whole < loop.to ? [{ from: whole, to: loop.to, width: loop.to - whole }] : []),
    ];
  }
  const whole: Bound = { rows: "whole", multiple: tile, plus: 0 };
  return [{ from: 0, to: whole, width: tile }, { from: whole, to: loop.to, width: 1 }];
}

/** Sums of one loop side by side over one list. */
function tileOne(loop: Loop, options: TileOptions, names: Names): readonly Stmt[] {
  return pieces(loop, LISTED).map((piece): Stmt => {
    const base: Scope = { locals: new Map(), indices: new Map() };
    const index = bindIndex(base, loop.index, names);
    const scopes = Array.from({ length: piece.width }, (_, i) => {
      const scope = inner(base);
      scope.indices.set(loop.index, plus(times(index, 1), at(i)));
      return scope;
    });
    return { kind: "for", index, from: piece.from, to: piece.to, step: piece.width, parallel: true, body: jam(loop.body, scopes, options, names) };
  });
}

function tilePair(outer: Loop, innerLoop: Loop, tile: TileChoice, options: TileOptions, names: Names): readonly Stmt[] {
  return pieces(outer, tile.outer).map((rows): Stmt => {
    const base: Scope = { locals: new Map(), indices: new Map() };
    const outerIndex = bindIndex(base, outer.index, names);
    const body = pieces(innerLoop, tile.inner).map((columns): Stmt => {
      const nested = inner(base);
      const innerIndex = bindIndex(nested, innerLoop.index, names);
      const scopes: Scope[] = [];
      for (let i = 0; i < rows.width; i++) {
        for (let j = 0; j < columns.width; j++) {
          const scope = inner(nested);
          scope.indices.set(outer.index, plus(times(outerIndex, 1), at(i)));
          scope.indices.set(innerLoop.index, plus(times(innerIndex, 1), at(j)));
          scopes.push(scope);
        }
      }
      return { kind: "for", index: innerIndex, from: columns.from, to: columns.to, step: columns.width, parallel: true, body: jam(innerLoop.body, scopes, options, names) };
    });
    return { kind: "for", index: outerIndex, from: rows.from, to: rows.to, step: rows.width, parallel: true, body };
  });
}

/** Runs copies of a body side by side: statement by statement, sums in one common loop, equal loads once. */
export function jam(body: readonly Stmt[], scopes: readonly Scope[], options: TileOptions, names: Names): readonly Stmt[] {
  const result: Stmt[] = [];
  const loaded = new Map<string, string>();
  const copyInto = (stmt: Stmt, scope: Scope): void => {
    const copies = "body" in stmt ? copyBody([stmt], inner(scope), names) : [copyStmt(stmt, scope, names)];
    for (const copy of copies) {
      const key = copy.kind === "load" ? `${copy.buffer} ${affineKey(copy.at)}` : null;
      const before = key === null ? undefined : loaded.get(key);
      if (copy.kind === "load" && stmt.kind === "load" && before !== undefined) scope.locals.set(stmt.local, variable(before));
      else {
        if (copy.kind === "load" && key !== null) loaded.set(key, copy.local);
        result.push(copy);
      }
    }
  };
  if (options.together === true && body.every((stmt) => stmt.kind === "load" || stmt.kind === "let" || stmt.kind === "set")) {
    for (const scope of scopes) for (const stmt of body) copyInto(stmt, scope);
    return result;
  }
  for (const stmt of body) {
    if ((stmt.kind === "for" && !stmt.parallel) || stmt.kind === "listed") {
      const [first] = scopes;
      if (first === undefined) continue;
      const index = bindIndex(first, stmt.index, names);
      const element = stmt.kind === "listed" ? bindLocal(first, stmt.element, names) : null;
      for (const scope of scopes) {
        scope.indices.set(stmt.index, times(index, 1));
        if (stmt.kind === "listed" && element !== null) scope.locals.set(stmt.element, variable(element));
      }
      const turn = jam(stmt.body, scopes, stmt.kind === "listed" ? { ...options, together: true } : options, names);
      // Copies beside each other follow one list: `chooseTile` is asked for one of its loop alone.
      if (stmt.kind === "listed") result.push({ ...stmt, at: renameAffine(stmt.at, first), index, element: element ?? stmt.element, body: turn });
      else result.push({ ...stmt, index, body: skipZeros(turn, options) });
      loaded.clear();
      continue;
    }
    if (stmt.kind === "store") loaded.clear();
    for (const scope of scopes) copyInto(stmt, scope);
  }
  return result;
}

/** Puts the terms of a sum behind a test of their factors from sparse buffers, where there are such; a largest of zeros is no sum. */
function skipZeros(body: readonly Stmt[], options: TileOptions): readonly Stmt[] {
  const factors = body.flatMap((stmt) => (stmt.kind === "load" && options.sparse.has(stmt.buffer) ? [stmt] : []));
  if (factors.length === 0) return body;
  const rest = body.filter((stmt) => !(stmt.kind === "load" && options.sparse.has(stmt.buffer)));
  if (!addsNothing(rest, new Set(factors.map((stmt) => stmt.local)))) return body;
  return [...factors, { kind: "when", nonzero: factors.map((stmt) => stmt.local), body: rest }];
}

/** True where statements change nothing when these locals are 0: all they do is add products with them. */
function addsNothing(body: readonly Stmt[], zeros: Set<string>): boolean {
  const isZero = (e: Expr): boolean => {
    if (e.kind === "var") return zeros.has(e.name);
    if (e.kind === "binary") return e.op === "mul" && (isZero(e.a) || isZero(e.b));
    return (e.kind === "wide" || (e.kind === "unary" && e.op === "neg")) && isZero(e.a);
  };
  return body.every((stmt) => {
    if (stmt.kind === "load") return true;
    if ("body" in stmt) return addsNothing(stmt.body, zeros);
    if (stmt.kind === "let") {
      if (isZero(stmt.value)) zeros.add(stmt.local);
      return true;
    }
    if (stmt.kind !== "set" || stmt.value.kind !== "binary" || stmt.value.op !== "add") return false;
    const { a, b } = stmt.value;
    return a.kind === "var" && a.name === stmt.local && isZero(b);
  });
}
