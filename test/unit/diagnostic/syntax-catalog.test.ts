import { describe, expect, test } from "vitest";
import { syntaxEntries } from "../../../src/diagnostic/catalog/syntax.js";
import { parse } from "../../../src/syntax/parse.js";

const codes = (text: string): readonly string[] => parse({ path: "a.nn", text }).diagnostics.map(({ code }) => code);

describe("the examples of the syntax rows", () => {
  for (const [code, { bad, good, explanation }] of Object.entries(syntaxEntries)) {
    test(`${code} says why`, () => {
      expect(explanation.length).toBeGreaterThan(40);
    });
    if (bad === "") continue;
    test(`${code}'s bad example gives it, and nothing else but what must go with it`, () => {
      const found = new Set(codes(bad));
      expect(found).toContain(code);
      if (code === "NN016") found.delete("NN001");
      expect([...found]).toEqual([code]);
    });
    test(`${code}'s good example is without a word`, () => {
      expect(codes(good)).toEqual([]);
    });
  }
});
