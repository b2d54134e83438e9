/** Every row of the checker's part of the catalog: its bad spec gets the code, its good one gets neither the code nor an error. */
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.js";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import { expectationEntries } from "../../../src/diagnostic/catalog/expectations.js";
import { nameEntries } from "../../../src/diagnostic/catalog/names.js";
import { rangeEntries } from "../../../src/diagnostic/catalog/ranges.js";
import { shapeEntries } from "../../../src/diagnostic/catalog/shapes.js";
import { trainingEntries } from "../../../src/diagnostic/catalog/training.js";
import { lint } from "../../../src/lint/index.js";
import { parse } from "../../../src/syntax/parse.js";

function diagnosticsOf(text: string): readonly Diagnostic[] {
  const parsed = parse({ path: "example.nn", text });
  if (parsed.value === null) return parsed.diagnostics;
  const checked = check(parsed.value, { set: new Map() });
  return [...parsed.diagnostics, ...checked.diagnostics, ...(checked.value === null ? [] : lint(checked.value))];
}

const codesOf = (text: string): readonly string[] => diagnosticsOf(text).map((each) => each.code);
const rows = Object.entries({ ...nameEntries, ...shapeEntries, ...rangeEntries, ...trainingEntries, ...expectationEntries });

describe.each(rows)("%s", (code, row) => {
  it("is said of its bad example, and no other error is", () => {
    const found = diagnosticsOf(row.bad);
    expect(found.map((each) => each.code)).toContain(code);
    expect(found.filter((each) => each.severity === "error" && each.code !== code).map((each) => `${each.code} ${each.message}`)).toEqual([]);
  });

  it("is not said of its good example, which has no error", () => {
    expect(codesOf(row.good)).not.toContain(code);
    expect(diagnosticsOf(row.good).filter((each) => each.severity === "error").map((each) => `${each.code} ${each.message}`)).toEqual([]);
  });

  it("explains itself in two to eight sentences", () => {
    expect(row.explanation.split(/[.:;?!] /u).length).toBeGreaterThan(1);
    expect(row.explanation.length).toBeLessThan(1500);
  });
});
