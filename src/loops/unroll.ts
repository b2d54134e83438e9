/** Full unrolling of loops with constant bounds, and unrolling of the row loop by four: the form of small networks. */
import type { Stmt } from "./loops.js";
import { at } from "./loops.js";
import type { Names, Scope } from "./rewrite.js";
import { bindIndex, copyStmt, inner } from "./rewrite.js";

/** Writes out every loop with constant bounds; the row loop stays. */
export function unrollConstant(body: readonly Stmt[], scope: Scope, names: Names): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => {
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
 * Turns a loop over all rows into one over groups of four, each row adding to the lane of its own number, and one over the
 * rows that are left. The order of every sum stays what it was.
 */
export function groupRows(stmt: Extract<Stmt, { kind: "for" }>, names: Names): readonly Stmt[] {
  const group: Scope = { locals: new Map(), indices: new Map() };
  const index = bindIndex(group, stmt.index, names);
  const rows = [0, 1, 2, 3].flatMap((lane) => {
    const row = inner(group);
    row.indices.set(stmt.index, { base: lane, terms: [{ index, scale: 1 }] });
    return stmt.body.flatMap((each): readonly Stmt[] => {
      if (each.kind === "lane") {
        row.indices.set(each.local, at(lane));
        return [];
      }
      return unrollConstant([each], row, names);
    });
  });
  const rest: Scope = { locals: new Map(), indices: new Map() };
  const restIndex = bindIndex(rest, stmt.index, names);
  return [
    { kind: "for", index, from: 0, to: { rows: "whole", multiple: 4 }, step: 4, parallel: false, body: rows },
    { kind: "for", index: restIndex, from: { rows: "whole", multiple: 4 }, to: { rows: "all" }, step: 1, parallel: false, body: unrollConstant(stmt.body, rest, names) },
  ];
}
