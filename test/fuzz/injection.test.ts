/** A slice of the injection of code through texts; `npm run fuzz:injection` runs as much as one likes. */
import { expect, test } from "vitest";
import { fuzzInjection } from "./injection.js";

test("1,000 payloads in the texts of specs reach no code position", () => {
  const { findings, payloads, compiled, refused } = fuzzInjection(1, 64);
  expect(findings).toEqual([]);
  expect(payloads).toBeGreaterThanOrEqual(1000);
  expect([compiled > 40, refused > 0]).toEqual([true, true]);
}, 60_000);
