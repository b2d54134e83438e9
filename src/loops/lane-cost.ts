/** Tells whether a loop's turns fit into lanes, and what elements that lie apart would cost there. */
import { hasFunction } from "../expr/expr.js";
import type { Stmt } from "./loops.js";

/** A turn of a sum counts for so many of a statement outside. */
const TURNS = 16;

/** True when a function such as exp is computed somewhere in the body. */
export function hasFunctions(body: readonly Stmt[]): boolean {
  return body.some((stmt) => ("value" in stmt && hasFunction(stmt.value)) || ("body" in stmt && hasFunctions(stmt.body)));
}

interface Count {
  apart: number;
  useful: number;
  possible: boolean;
}

function count(body: readonly Stmt[], index: string, weight: number, varying: Set<string>, into: Count): void {
  for (const stmt of body) {
    switch (stmt.kind) {
      case "load":
      case "store": {
        const scales = stmt.at.terms.filter((term) => varying.has(term.index));
        if (stmt.kind === "store" && scales.length === 0) into.possible = false;
        if (scales.length === 0) break;
        const contiguous = scales.length === 1 && scales[0]?.index === index && scales[0].scale === 1;
        if (contiguous) into.useful += weight;
        else into.apart += weight;
        break;
      }
      case "for":
        count(stmt.body, index, stmt.parallel ? weight : weight * TURNS, varying, into);
        break;
      case "listed":
        if (stmt.at.terms.some((term) => varying.has(term.index))) into.possible = false;
        count(stmt.body, index, weight * TURNS, varying, into);
        break;
      case "unless-empty":
      case "scan":
      case "empty":
      case "take":
      case "append":
      case "when":
      case "lanes":
      case "once":
      case "barrier":
        into.possible = false;
        break;
      case "row":
      case "lane":
        if (stmt.of.terms.some((term) => varying.has(term.index))) varying.add(stmt.local);
        break;
      case "let":
      case "var":
      case "set":
        into.useful += hasFunction(stmt.value) ? weight * 8 : weight / 2;
        break;
      case "draw":
        break;
    }
  }
}

/** The weight of accesses that lanes along the index would make one by one; infinite where lanes cannot be or do not pay. */
export function costOfLanes(body: readonly Stmt[], index: string): number {
  const result: Count = { apart: 0, useful: 0, possible: true };
  count(body, index, 1, new Set([index]), result);
  return !result.possible || 2 * result.apart > 3 * result.useful ? Infinity : result.apart;
}
