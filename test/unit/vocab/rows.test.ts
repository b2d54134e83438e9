/** The tables are true: every example checks and shows what it is of, diagnostics that rows name exist, and what layers take and learn is what the compiler does. */
import { describe, expect, test } from "vitest";
import { kinds } from "../../../scripts/build-reference.js";
import { check } from "../../../src/check/check.js";
import type { Model } from "../../../src/check/model.js";
import { compileModel, printModules } from "../../../src/compiler.js";
import { catalog } from "../../../src/diagnostic/index.js";
import { parse } from "../../../src/syntax/parse.js";
import { layerHeads } from "../../../src/syntax/grammar/network.js";
import { tensorsOf } from "../../../src/tensors.js";
import { layerNames, layerRow } from "../../../src/vocab/layers.js";

interface Judged {
  readonly model: Model | null;
  readonly said: readonly string[];
}

function judge(text: string): Judged {
  const parsed = parse({ path: "example.nn", text });
  const checked = parsed.value === null ? null : check(parsed.value, { set: new Map() });
  return { model: checked?.value ?? null, said: [...parsed.diagnostics, ...(checked?.diagnostics ?? [])].map(({ code, message }) => `${code} ${message}`) };
}

const entries = kinds.flatMap(({ folder, rows }) => Object.entries(rows).map(([name, row]) => [`${folder}/${name}`, name, row] as const));

test("there are rows of every kind", () => expect(kinds.map(({ rows }) => Object.keys(rows).length).every((count) => count > 3)).toBe(true));

describe.each(entries)("%s", (_, name, row) => {
  test("has an example without a mistake or a warning, in which its name stands", () => {
    expect(judge(row.example).said).toEqual([]);
    if (name === "linear" || name === "xavier") return;
    expect(row.example).toMatch(new RegExp(`\\b${name}\\b`));
  });
  test("says when to use it, where it comes from, and names diagnostics that exist, each once", () => {
    for (const text of [row.doc, row.use]) expect(text).toMatch(/^[A-Zz0].*[.]$/su);
    expect(row.source).not.toBe("");
    expect(row.diagnostics.filter((code) => !Object.hasOwn(catalog, code))).toEqual([]);
    expect(new Set(row.diagnostics).size).toBe(row.diagnostics.length);
  });
});

describe("the table of layers", () => {
  test("names the words at which the grammar begins a layer, but for `repeat`", () => {
    expect([...layerHeads].filter((word) => word !== "repeat").sort()).toEqual([...layerNames].sort());
  });

  /** The layers of a model that the example of a word is about. */
  const ofWord = (model: Model, word: string): Model["layers"] => model.layers.filter((layer) => layer.kind === word || (layer.kind === "pool" && word === `${layer.method}pool`));

  test.each(layerNames)("%s learns the tensors that its row says, and its example compiles", (word) => {
    const { model } = judge(layerRow(word).example);
    if (model === null) throw new Error("the example has a mistake");
    const own = ofWord(model, word);
    expect(own.length).toBeGreaterThan(0);
    const bare = own.some((layer) => "bias" in layer && layer.bias === null);
    const roles = Object.keys(layerRow(word).tensors).filter((role) => !(bare && role === "bias"));
    const found = tensorsOf(model).filter((tensor) => model.layers[tensor.layer - 1] === own[0]);
    expect(found.map(({ role }) => role)).toEqual(roles);
    const compiled = compileModel(model, { hash: () => "", verify: true, unroll: false });
    const { inference } = printModules(compiled, true, { runtime: "nnc/runtime", train: "nnc/train", inference: "./x.js", simd: "./x.simd.js" });
    expect(inference.length).toBeGreaterThan(1000);
  });

  test.each(layerNames)("%s is written as its shortest statement says", (word) => {
    const { short, example } = layerRow(word);
    expect(short.split(" ")[0]).toBe(word);
    expect(example).toMatch(new RegExp(`(^|: +)?${word}\\b`, "mu"));
  });
});
