/** Mutated specs: whatever stands in a file, checking gives a model that keeps its promises, or says why there is none; it never throws. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { check } from "../../../src/check/check.js";
import { printModel } from "../../../src/check/print.js";
import { verifyModel } from "../../../src/check/verify.js";
import { hasErrors } from "../../../src/diagnostic/diagnostic.js";
import { lint } from "../../../src/lint/index.js";
import { parse } from "../../../src/syntax/parse.js";

const folder = fileURLToPath(new URL("../../../specs/", import.meta.url));
const texts = readdirSync(folder).filter((name) => name.endsWith(".nn")).map((name) => readFileSync(folder + name, "utf8"));
const pool = texts.flatMap((text) => text.match(/\w+|"[^"\n]*"|[^\s\w]|\n/gu) ?? []);
const odd = ["0", "-0", "1.5", "1e9", "1e999", "-inf", "inf", "50%", "3 epochs", "true", "all", "__proto__", "constructor", "[", "]", "{", "}", "softmax", "[1, [2]]", '""', "?", "frozen", "0..9", "a", "5 x 5"];

/** A small generator of its own, so that a failure repeats. */
function randomFrom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

function mutate(text: string, draw: (n: number) => number): string {
  const tokens = text.match(/\w+|"[^"\n]*"|[^\s\w]|[ \t]+|\n/gu) ?? [];
  for (let change = draw(3); change >= 0; change -= 1) {
    const at = draw(tokens.length);
    const what = draw(4);
    if (what === 0) tokens.splice(at, 1);
    else if (what === 1) tokens[at] = odd[draw(odd.length)] ?? "";
    else if (what === 2) tokens[at] = pool[draw(pool.length)] ?? "";
    else tokens.splice(at, 0, tokens[draw(tokens.length)] ?? "");
  }
  return tokens.join("");
}

it("checking mutated specs never throws, and what it gives is whole", () => {
  for (let seed = 1; seed <= 1500; seed += 1) {
    const draw = randomFrom(seed);
    const text = mutate(texts[draw(texts.length)] ?? "", draw);
    const parsed = parse({ path: "fuzz.nn", text });
    if (parsed.value === null) continue;
    const { value, diagnostics } = check(parsed.value, { set: new Map() });
    const all = [...parsed.diagnostics, ...diagnostics];
    if (value === null) {
      expect(hasErrors(all), `seed ${seed}: no model, and no reason\n${text}`).toBe(true);
      continue;
    }
    expect(hasErrors(diagnostics), `seed ${seed}: a model and an error`).toBe(false);
    expect(verifyModel(value), `seed ${seed}\n${text}`).toEqual([]);
    expect(printModel(value).length + lint(value).length).toBeGreaterThan(0);
  }
});
