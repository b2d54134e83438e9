/** A slice of the random specs, and every spec that once failed: `npm run fuzz:specs -- --seed 1 --runs 10000` goes on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Draws } from "../fuzz/mutate.js";
import { share } from "../oracle/routes.js";
import { breakages, breakPlan } from "./broken.js";
import { fuzzSpecs, planOf } from "./fuzz.js";
import { print } from "./plan.js";
import { checkedText, judgeText } from "./run.js";
import { shrink } from "./shrink.js";

const SLICE = share(Array.from({ length: 60 }, (_, i) => i), 5).length;

test("random specs agree over every route, and broken ones are told as expected", () => {
  const report = fuzzSpecs(20, SLICE);
  expect(report.findings).toEqual([]);
  expect(report.agreed - report.skipped).toBeGreaterThan(SLICE / 3);
}, 300_000);

test("drawn specs are valid, and the same for the same seed", () => {
  for (let run = 0; run < 60; run++) {
    const text = print(planOf(31, run));
    expect(print(planOf(31, run))).toBe(text);
    expect([checkedText(text).model === null ? text : "", run]).toEqual(["", run]);
  }
});

test("every way to break a spec finds one that it breaks", () => {
  const texts = Array.from({ length: 40 }, (_, run) => ({ plan: planOf(32, run), draws: new Draws(33, run) }));
  const idle = breakages.filter(({ apply }) => !texts.some(({ plan, draws }) => apply(print(plan), plan, draws) !== null));
  expect(idle.map(({ name }) => name)).toEqual([]);
  expect(texts.map(({ plan, draws }) => breakPlan(draws, plan)).filter((found) => found !== null)).toEqual([]);
});

test("what fails is shrunk to what matters", () => {
  const plan = Array.from({ length: 200 }, (_, run) => planOf(34, run)).find((each) => print(each).includes("layernorm") && each.layers.length > 3);
  const small = shrink(plan as NonNullable<typeof plan>, (each) => checkedText(print(each)).model !== null && print(each).includes("layernorm"));
  expect(print(small).match(/network \{[^}]*\}/)?.[0].trim().split("\n").length).toBeLessThanOrEqual(5);
});

const cases = new URL("../trust/cases/", import.meta.url);
const names = existsSync(cases) ? readdirSync(cases).filter((name) => name.endsWith(".nn")) : [];

test.each(names)("what once failed agrees: %s", (name) => {
  const text = readFileSync(new URL(name, cases), "utf8");
  expect(judgeText(text, Number(/^\/\/ run (\d+)/.exec(text)?.[1] ?? 1))).toMatchObject({ kind: "agrees" });
});
