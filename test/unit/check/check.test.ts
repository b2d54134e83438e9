/** What `check` promises beyond its cases: overrides, fixes that mend, purity, and models that keep their invariants. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/base/source.js";
import { check } from "../../../src/check/check.js";
import type { Model } from "../../../src/check/model.js";
import { printModel } from "../../../src/check/print.js";
import { verifyModel } from "../../../src/check/verify.js";
import { expectationEntries } from "../../../src/diagnostic/catalog/expectations.js";
import { small, training } from "../../../src/diagnostic/catalog/example.js";
import { nameEntries } from "../../../src/diagnostic/catalog/names.js";
import { rangeEntries } from "../../../src/diagnostic/catalog/ranges.js";
import { shapeEntries } from "../../../src/diagnostic/catalog/shapes.js";
import { trainingEntries } from "../../../src/diagnostic/catalog/training.js";
import type { Diagnostic, Fix, Outcome } from "../../../src/diagnostic/diagnostic.js";
import { lint } from "../../../src/lint/index.js";
import { parse } from "../../../src/syntax/parse.js";
import { besideTheSpecs } from "../../support/model-from.js";

function checked(text: string, set: Readonly<Record<string, string>> = {}): Outcome<Model> {
  const parsed = parse({ path: "test.nn", text });
  if (parsed.value === null) return { value: null, diagnostics: parsed.diagnostics };
  const { value, diagnostics } = check(parsed.value, { set: new Map(Object.entries(set)), read: besideTheSpecs });
  return { value, diagnostics: [...parsed.diagnostics, ...diagnostics] };
}

function modelOf(text: string, set: Readonly<Record<string, string>> = {}): Model {
  const { value, diagnostics } = checked(text, set);
  if (value === null) throw new Error(diagnostics.map((each) => `${each.code} ${each.message}`).join("\n"));
  return value;
}

function everything(text: string): readonly Diagnostic[] {
  const { value, diagnostics } = checked(text);
  return [...diagnostics, ...(value === null ? [] : lint(value))];
}

function mended(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((all, edit) => all.slice(0, edit.span.start) + edit.text + all.slice(edit.span.end), text);
}

const rows = Object.entries({ ...nameEntries, ...shapeEntries, ...rangeEntries, ...trainingEntries, ...expectationEntries });
const fixed = rows.flatMap(([code, row]) => everything(row.bad).flatMap((found) => (found.code === code && found.fix !== null ? [[code, row.bad, found.fix] as const] : [])));

describe("fixes", () => {
  it.each(fixed)("the fix of %s takes its cause away and brings no error", (code, bad, fix) => {
    const after = everything(mended(bad, fix));
    expect(after.map((each) => each.code)).not.toContain(code);
    expect(after.filter((each) => each.severity === "error").map((each) => each.message)).toEqual([]);
  });

  it("there is one wherever the language promises it", () => {
    expect(fixed.map(([code]) => code)).toEqual(expect.arrayContaining(["NN201", "NN203", "NN206", "NN207", "NN302"]));
  });
});

describe("places", () => {
  it("quadratic loss on a sigmoid points at the loss and at the activation", () => {
    const [found] = checked(small({ train: training({ loss: "quadratic" }) })).diagnostics;
    expect(found?.span === undefined || found.span === null ? "" : textOf(found.span)).toBe("quadratic");
    expect(found?.related.map((each) => [textOf(each.span), each.label])).toEqual([["sigmoid", "output in (0, 1); its slope σ'(z) is at most 0.25"]]);
  });

  it("a value outside of a declared interval is the spec's fault when it stands in the spec", () => {
    const [found] = checked(small({ data: "rows [ 0, 2 => true ]" })).diagnostics;
    expect([found?.code, found?.fault]).toEqual(["NN516", "spec"]);
  });
});

describe("--set", () => {
  const text = small({ before: "param rate: real in (0, 1] = 0.5\nparam act: activation in { tanh, relu } = tanh\nparam n: int in [1, 8] = 4", network: "dense n act\ndense 1 sigmoid", train: training({ optimizer: "sgd(rate: rate)" }) });

  it("replaces a default", () => {
    const model = modelOf(text, { rate: "25%", act: "relu", n: "8" });
    expect(model.train?.optimizer.params["rate"]).toEqual({ value: 0.25, param: "rate" });
    expect(printModel(model)).toContain("dense dense1 [2] -> [8] relu");
  });

  it.each([
    [{ rate: "0" }, "NN401"],
    [{ rate: "fast" }, "NN108"],
    [{ rate: "" }, "NN108"],
    [{ rate: "1e999" }, "NN108"],
    [{ n: "2.5" }, "NN108"],
    [{ n: "0x4" }, "NN108"],
    [{ act: "sigmoid" }, "NN401"],
    [{ act: "gelu" }, "NN401"],
    [{ act: "nothing" }, "NN101"],
    [{ speed: "1" }, "NN101"],
    [{ __proto__x: "1" }, "NN101"],
  ])("judges %j as it would judge the default", (set, code) => {
    const { value, diagnostics } = checked(text, set);
    expect(value).toBeNull();
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  it("says of an unknown name where it is not: in the spec", () => {
    expect(checked(text, { speed: "1" }).diagnostics[0]?.span).toBeNull();
  });
});

describe("models", () => {
  const folder = fileURLToPath(new URL("../../../specs/", import.meta.url));
  it.each(readdirSync(folder).filter((name) => name.endsWith(".nn") && name !== "blocks.nn"))("%s keeps the promises of a checked model", (name) => {
    expect(verifyModel(modelOf(readFileSync(folder + name, "utf8")))).toEqual([]);
  });

  it.each(rows.map(([code, row]) => [code, row.good] as const))("so does the good example of %s", (_, good) => {
    expect(verifyModel(modelOf(good))).toEqual([]);
  });

  it("is the same for the same text, and formatting does not enter its print", () => {
    const text = small();
    expect(printModel(modelOf(text))).toBe(printModel(modelOf(text)));
    expect(printModel(modelOf(text.replaceAll("\n  ", "\n\t\t")))).toBe(printModel(modelOf(text)));
  });

  it("is not made of a file in which anything could not be read", () => {
    for (const broken of ["epochs", "loss", "batch", "seed"]) {
      const text = small().replace(new RegExp(`^  ${broken} .*$`, "m"), `  ${broken}`);
      expect(checked(text).value, broken).toBeNull();
    }
  });

  it("of predictions by `__proto__` leaves every other object alone", () => {
    const model = modelOf(small({ columns: "input  __proto__: real\noutput y: bool", data: "rows [ 1 => true ]", after: "expect { predict { __proto__: 5 } => true }" }));
    const [expectation] = model.expects[0]?.expectations ?? [];
    expect(expectation?.kind === "predict" ? Object.entries(expectation.input) : []).toEqual([["__proto__", 5]]);
    expect(({} as Record<string, unknown>)["5"]).toBeUndefined();
  });
});
