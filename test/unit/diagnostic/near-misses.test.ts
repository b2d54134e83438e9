/** Every diagnostic fires where it should, and not a hair beside: a row of the catalog without both is a red test. */
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/diagnostic/entry.js";
import type { Code } from "../../../src/diagnostic/index.js";
import { catalog } from "../../../src/diagnostic/index.js";
import type { Pair } from "./near-misses.js";
import { cases, elsewhere, said } from "./near-misses.js";

const rows = Object.entries(catalog) as unknown as readonly (readonly [Code, Entry<never>])[];

/** What is left of two specs without what they begin and end with alike, in words and marks. */
function difference(a: string, b: string): number {
  const words = (text: string): readonly string[] => text.match(/"[^"]*"|[\w.]+|[^\s\w]/g) ?? [];
  const [x, y] = [words(a), words(b)];
  let head = 0;
  while (head < x.length && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < Math.min(x.length, y.length) - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  return x.length + y.length - 2 * (head + tail);
}

/** More than a few words are no hair. */
const HAIR = 12;

function pairOf([code, { bad, good }]: readonly [Code, Entry<never>]): Pair | null {
  if (cases[code] !== undefined) return cases[code];
  return bad === "" || difference(bad, good) > HAIR ? null : [() => said(bad), () => said(good)];
}

describe("near misses", () => {
  it("are there for every row, or it is said why not", () => {
    expect(rows.filter((row) => pairOf(row) === null && elsewhere[row[0]] === undefined).map(([code]) => code)).toEqual([]);
    expect(Object.keys(elsewhere).filter((code) => pairOf([code as Code, catalog[code as Code] as unknown as Entry<never>]) !== null)).toEqual([]);
  });

  it.each(rows.flatMap((row) => (pairOf(row) === null ? [] : [[row[0], pairOf(row) as Pair] as const])))("%s fires, and not a hair beside", async (code, [fires, misses]) => {
    expect(await fires()).toContain(code);
    expect(await misses()).not.toContain(code);
  });
});
