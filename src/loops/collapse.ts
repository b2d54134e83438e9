/**
 * Joins two loops into one where every index steps over the whole inner loop, as over contiguous axes: fewer and longer loops
 * in the same order.
 */
import type { Affine, Stmt } from "./loops.js";
import { scaleOf } from "./loops.js";

type Loop = Extract<Stmt, { kind: "for" }>;

/** Joins what can be joined, from the innermost loops outwards. */
export function collapse(body: readonly Stmt[]): readonly Stmt[] {
  return body.map((stmt): Stmt => {
    if (!("body" in stmt)) return stmt;
    const inside = collapse(stmt.body);
    return (stmt.kind === "for" ? joined(stmt, inside) : null) ?? { ...stmt, body: inside };
  });
}

function joined(outer: Loop, body: readonly Stmt[]): Loop | null {
  const [inner, ...more] = body;
  if (inner?.kind !== "for" || more.length > 0 || inner.parallel !== outer.parallel) return null;
  const { from, to, step } = inner;
  if (typeof to !== "number" || typeof outer.to !== "number" || from !== 0 || outer.from !== 0 || step !== 1 || outer.step !== 1) return null;
  if (!indicesIn(inner.body).every((a) => scaleOf(a, outer.index) === to * scaleOf(a, inner.index))) return null;
  return { ...inner, to: outer.to * to, body: inner.body.map((stmt) => without(stmt, outer.index)) };
}

function indicesOf(stmt: Stmt): readonly Affine[] {
  switch (stmt.kind) {
    case "load":
    case "store":
      return [stmt.at];
    case "row":
    case "lane":
      return [stmt.of];
    case "draw":
      return [stmt.element, { base: 0, terms: [{ index: stmt.row, scale: 1 }] }];
    default:
      return [];
  }
}

function indicesIn(body: readonly Stmt[]): readonly Affine[] {
  return body.flatMap((stmt) => ("body" in stmt ? indicesIn(stmt.body) : indicesOf(stmt)));
}

function without(stmt: Stmt, index: string): Stmt {
  const rest = (a: Affine): Affine => ({ base: a.base, terms: a.terms.filter((term) => term.index !== index) });
  switch (stmt.kind) {
    case "for":
    case "when":
      return { ...stmt, body: stmt.body.map((each) => without(each, index)) };
    case "load":
    case "store":
      return { ...stmt, at: rest(stmt.at) };
    case "row":
    case "lane":
      return { ...stmt, of: rest(stmt.of) };
    case "draw":
      return { ...stmt, element: rest(stmt.element) };
    default:
      return stmt;
  }
}
