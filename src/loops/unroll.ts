/** Full unrolling of loops with constant bounds, and unrolling of the row loop by four: the form of small networks. */
import type { Affine, Stmt } from "./loops.js";
import { at, plus, times } from "./loops.js";
import type { Names, Scope } from "./rewrite.js";
import { bindIndex, copyBody, copyStmt, emptyScope, inner } from "./rewrite.js";

type Loop = Extract<Stmt, { kind: "for" }>;

/** Writes out every loop with constant bounds; the row loop stays. */
export function unrollConstant(body: readonly Stmt[], scope: Scope, names: Names): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => {
    if ("body" in stmt && stmt.kind !== "for") return copyBody([stmt], scope, names);
    if (stmt.kind !== "for") return [copyStmt(stmt, scope, names)];
    const { from, to } = stmt;
    if (typeof from !== "number" || typeof to !== "number") {
      const nested = inner(scope);
      const index = bindIndex(nested, stmt.index, names);
      return [{ ...stmt, index, body: unrollConstant(stmt.body, nested, names) }];
    }
    const turns = Array.from({ length: Math.ceil((to - from) / stmt.step) }, (_, turn) => from + turn * stmt.step);
    return turns.flatMap((value) => {
      const turn = inner(scope);
      turn.indices.set(stmt.index, at(value));
      return unrollConstant(stmt.body, turn, names);
    });
  });
}

/**
 * Turns a loop over all rows into one over groups of four, each row adding to the lane of its own number, and a turn
 * for each row that is left. The rows of a group run side by side, statement by statement, so that a processor finds work of
 * another row while it waits for a sum or a sigmoid of this one; what rows add to one another (`inOrder` tells it by its
 * first statement) follows row by row. The order of every sum stays what it was. `simplify` sees each row alone.
 */
export function groupRows(stmt: Loop, names: Names, simplify: (row: readonly Stmt[]) => readonly Stmt[], inOrder: (stmt: Stmt) => boolean): readonly Loop[] {
  const group: Scope = emptyScope();
  const index = bindIndex(group, stmt.index, names);
  const laneOf = (outer: Scope, lane: number, of: Affine): readonly Stmt[] => {
    const row = inner(outer);
    row.indices.set(stmt.index, of);
    const body = stmt.body.flatMap((each): readonly Stmt[] => {
      if (each.kind !== "lane") return unrollConstant([each], row, names);
      row.indices.set(each.local, at(lane));
      return [];
    });
    return simplify(body);
  };
  const rows = [0, 1, 2, 3].map((lane) => laneOf(group, lane, plus(times(index, 1), at(lane))));
  // At most three rows are left, one a lane: each of these loops turns once or not at all.
  const left = [0, 1, 2].map((lane): Loop => {
    const scope: Scope = emptyScope();
    const own = bindIndex(scope, stmt.index, names);
    return { kind: "for", index: own, from: { rows: "whole", multiple: 4, plus: lane }, to: { rows: "all" }, step: 4, parallel: false, body: laneOf(scope, lane, times(own, 1)) };
  });
  return [{ kind: "for", index, from: 0, to: { rows: "whole", multiple: 4, plus: 0 }, step: 4, parallel: false, body: sideBySide(rows, inOrder) }, ...left];
}

function sideBySide(rows: readonly (readonly Stmt[])[], inOrder: (stmt: Stmt) => boolean): readonly Stmt[] {
  const lengths = rows.map((row) => {
    const at_ = row.findIndex(inOrder);
    return at_ < 0 ? row.length : at_;
  });
  const common = Math.min(...lengths);
  const together = Array.from({ length: common }, (_, i) => rows.map((row) => row[i] as Stmt)).flat();
  return [...together, ...rows.flatMap((row) => row.slice(common))];
}
