/** A slice of the fuzzing of sources; `npm run fuzz:sources` runs as much as one likes. */
import { expect, test } from "vitest";
import { fuzzSources } from "./sources.js";

test("400 mutated sources give a model or an error, in time, and nothing else", () => {
  const { findings, models, refused } = fuzzSources(1, 400);
  expect(findings).toEqual([]);
  expect([models > 0, refused > 100]).toEqual([true, true]);
}, 60_000);
