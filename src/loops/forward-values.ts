/**
 * Forwards stored values to later loads of the same element and drops loads that repeat, in straight-line code; then drops
 * stores to scratch that nothing loads. Rounding has happened before a store, so a forwarded value is the loaded one.
 */
import type { Expr } from "../expr/expr.js";
import { variable } from "../expr/expr.js";
import type { Buffer, Kind, Stmt } from "./loops.js";
import { affineKey, storedIn } from "./loops.js";
import type { Names, Scope } from "./rewrite.js";
import { emptyScope, inner, renameExpr } from "./rewrite.js";

/** Elements whose value is in a local, by buffer and index. */
type Known = Map<string, Map<string, { readonly value: Expr; readonly shape: string }>>;

function shapeOf(stmt: Extract<Stmt, { kind: "load" | "store" }>): string {
  return affineKey({ base: 0, terms: stmt.at.terms });
}

/** Forgets what a store may have changed: elements of the same buffer that are not provably others. */
function forget(known: Known, stmt: Extract<Stmt, { kind: "store" }>): void {
  const entries = known.get(stmt.buffer);
  if (entries === undefined) return;
  const shape = shapeOf(stmt);
  for (const [key, entry] of entries) if (entry.shape !== shape) entries.delete(key);
}

function remember(known: Known, stmt: Extract<Stmt, { kind: "load" | "store" }>, value: Expr): void {
  const entries = known.get(stmt.buffer) ?? new Map<string, { value: Expr; shape: string }>();
  entries.set(affineKey(stmt.at), { value, shape: shapeOf(stmt) });
  known.set(stmt.buffer, entries);
}

/** Accumulators that only this block itself sets: they need not change, each value can have a name of its own. */
function straightAccumulators(body: readonly Stmt[]): ReadonlyMap<string, Kind> {
  const nested = new Set<string>();
  const visit = (stmts: readonly Stmt[]): void =>
    stmts.forEach((stmt) => {
      if (stmt.kind === "set") nested.add(stmt.local);
      if ("body" in stmt) visit(stmt.body);
    });
  for (const stmt of body) if ("body" in stmt) visit(stmt.body);
  return new Map(body.flatMap((stmt) => (stmt.kind === "var" && !nested.has(stmt.local) ? [[stmt.local, stmt.type] as const] : [])));
}

function forwardBlock(body: readonly Stmt[], known: Known, scope: Scope, names: Names): readonly Stmt[] {
  const result: Stmt[] = [];
  const straight = straightAccumulators(body);
  for (const stmt of body) {
    switch (stmt.kind) {
      case "scan":
      case "empty":
      case "take":
      case "append":
      case "barrier":
        result.push(stmt);
        break;
      case "when":
      case "listed":
      case "unless-empty":
      case "lanes":
      case "once":
      case "for": {
        const changed = new Set<string>();
        storedIn(stmt.body, changed);
        changed.forEach((buffer) => known.delete(buffer));
        const visible: Known = new Map([...known].map(([buffer, entries]) => [buffer, new Map(entries)]));
        result.push({ ...stmt, body: forwardBlock(stmt.body, visible, inner(scope), names) });
        break;
      }
      case "load": {
        const found = known.get(stmt.buffer)?.get(affineKey(stmt.at));
        if (found !== undefined) scope.locals.set(stmt.local, found.value);
        else {
          remember(known, stmt, variable(stmt.local));
          result.push(stmt);
        }
        break;
      }
      case "store": {
        let value = renameExpr(stmt.value, scope);
        forget(known, stmt);
        if (value.kind !== "var" && value.kind !== "const") {
          const local = `t${names.next++}`;
          result.push({ kind: "let", local, value, type: "working" });
          value = variable(local);
        }
        remember(known, stmt, value);
        result.push({ ...stmt, value });
        break;
      }
      case "let":
        result.push({ ...stmt, value: renameExpr(stmt.value, scope) });
        break;
      case "var":
      case "set": {
        const value = renameExpr(stmt.value, scope);
        const type = straight.get(stmt.local);
        if (type === undefined) result.push({ ...stmt, value });
        else {
          const local = `t${names.next++}`;
          result.push({ kind: "let", local, value, type });
          scope.locals.set(stmt.local, variable(local));
        }
        break;
      }
      case "row":
      case "lane":
      case "draw":
        result.push(stmt);
        break;
    }
  }
  return result;
}

function loadedBuffers(body: readonly Stmt[], into: Set<string>): void {
  for (const stmt of body) {
    if (stmt.kind === "load") into.add(stmt.buffer);
    if ("body" in stmt) loadedBuffers(stmt.body, into);
  }
}

function dropStores(body: readonly Stmt[], dead: ReadonlySet<string>): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => {
    if (stmt.kind === "store" && dead.has(stmt.buffer)) return [];
    return ["body" in stmt ? { ...stmt, body: dropStores(stmt.body, dead) } : stmt];
  });
}

/**
 * Forwards values within one kernel. `own` are buffers that only this kernel uses: their stores go when no load is left. Wide buffers keep their kind because only working values are given new locals: a wide value is a local already.
 */
export function forwardValues(body: readonly Stmt[], buffers: readonly Buffer[], own: ReadonlySet<string>, names: Names): readonly Stmt[] {
  const wide = new Set(buffers.filter((buffer) => buffer.type === "wide").map((buffer) => buffer.name));
  const named = nameWideStores(body, wide, names);
  const forwarded = forwardBlock(named, new Map(), emptyScope(), names);
  const loaded = new Set<string>();
  loadedBuffers(forwarded, loaded);
  const dead = new Set(buffers.filter((buffer) => own.has(buffer.name) && !loaded.has(buffer.name)).map((buffer) => buffer.name));
  return dropStores(forwarded, dead);
}

function nameWideStores(body: readonly Stmt[], wide: ReadonlySet<string>, names: Names): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => {
    if ("body" in stmt) return [{ ...stmt, body: nameWideStores(stmt.body, wide, names) }];
    if (stmt.kind !== "store" || !wide.has(stmt.buffer) || stmt.value.kind === "var") return [stmt];
    const local = `t${names.next++}`;
    return [{ kind: "let", local, value: stmt.value, type: "wide" }, { ...stmt, value: variable(local) }];
  });
}
