/** Sequences end to end: files, rows and records of dna, rna and protein, as the network sees them, and what is refused. */
import { describe, expect, test } from "vitest";
import type { ModelManifest } from "../../../src/runtime/manifest.js";
import { fromRecords } from "../../../src/data/from-records.js";
import { unfitted } from "../../../src/runtime/fitted.js";
import { everyKind, inputEncoder } from "../../../src/runtime/records.js";
import { inferenceTypes } from "../../../src/emit/ts/types.js";
import { inputManifests, outputManifests } from "../../../src/emit/columns.js";
import { encoded, load } from "./load-text.js";

const columns = (type: string): string => `input s: ${type}\noutput y: real`;
const table = (...texts: readonly string[]): string => `s,y\n${texts.map((text) => `${text},1\n`).join("")}`;
const seen = (type: string, text: string): readonly number[] => encoded(load(columns(type), 'csv("a.csv")', { "a.csv": table(text) })).rows[0] ?? [];

describe("letters", () => {
  test("are one-hot in the order of the alphabet, in either case", () => {
    expect(seen("dna[4]", "ACgt")).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
    expect(seen("rna[2]", "uA")).toEqual([0, 0, 0, 1, 1, 0, 0, 0]);
    const protein = seen("protein[20]", "ACDEFGHIKLMNPQRSTVWY");
    expect(protein).toEqual(Array.from({ length: 400 }, (_, i) => (i % 20 === Math.floor(i / 20) ? 1 : 0)));
  });

  test.each<readonly [string, string, readonly number[]]>([
    ["dna", "R", [1 / 2, 0, 1 / 2, 0]],
    ["dna", "y", [0, 1 / 2, 0, 1 / 2]],
    ["rna", "Y", [0, 1 / 2, 0, 1 / 2]],
    ["dna", "S", [0, 1 / 2, 1 / 2, 0]],
    ["dna", "W", [1 / 2, 0, 0, 1 / 2]],
    ["rna", "K", [0, 0, 1 / 2, 1 / 2]],
    ["dna", "M", [1 / 2, 1 / 2, 0, 0]],
    ["dna", "B", [0, 1 / 3, 1 / 3, 1 / 3]],
    ["dna", "D", [1 / 3, 0, 1 / 3, 1 / 3]],
    ["rna", "H", [1 / 3, 1 / 3, 0, 1 / 3]],
    ["dna", "V", [1 / 3, 1 / 3, 1 / 3, 0]],
    ["dna", "N", [1 / 4, 1 / 4, 1 / 4, 1 / 4]],
    ["protein", "X", Array.from({ length: 20 }, () => 1 / 20)],
  ])("of %s that stand for several spread their weight: %s", (type, letter, wanted) => {
    expect(seen(`${type}[1]`, letter)).toEqual(wanted);
  });

  test("of proteins that stand for two", () => {
    const letters = "ACDEFGHIKLMNPQRSTVWY";
    for (const [code, set] of [["B", "DN"], ["J", "IL"], ["Z", "EQ"]] as const) {
      expect(seen("protein[1]", code)).toEqual([...letters].map((letter) => (set.includes(letter) ? 1 / 2 : 0)));
    }
  });

  test("come to the network in the shape [letters, alphabet], and are text to users", () => {
    const { model } = load(columns("dna[60]"), "rows [ ]");
    const own = load(columns("dna[3]"), 'csv("a.csv")', { "a.csv": table("ACG") }).model;
    expect(model).toBeNull();
    expect(own?.input).toEqual([3, 4]);
    expect(own === null ? "" : inferenceTypes(own).join("\n")).toMatch(/readonly "?s"?: string;/);
    expect((own === undefined || own === null ? [] : inputManifests(own))[0]).toMatchObject({ kind: "dna", shape: [3, 4], width: 12, labels: ["A", "C", "G", "T"], ambiguous: { R: "AG", N: "ACGT" } });
  });
});

describe("what does not fit is refused with its place", () => {
  test.each<readonly [string, string, string]>([
    ["dna[4]", table("ACGT", "ACG"), "NN506 3:1 the sequence has 3 letters, and `s` is dna[4] | every sequence has exactly 4 letters; N stands for an unknown one"],
    ["dna[4]", table("ACGTA"), "NN506 2:1 the sequence has 5 letters, and `s` is dna[4] | every sequence has exactly 4 letters; N stands for an unknown one"],
    ["dna[4]", table("ACXT"), 'NN506 2:1 letter 3 of the sequence is "X", which is no letter of dna | the letters are ACGT, and RYSWKMBDHVN for several of them'],
    ["dna[2]", table("AU"), 'NN506 2:1 letter 2 of the sequence is "U", which is no letter of dna | U stands in RNA: declare the column `rna`, or write T'],
    ["rna[2]", table("AT"), 'NN506 2:1 letter 2 of the sequence is "T", which is no letter of rna | T stands in DNA: declare the column `dna`, or write U'],
    ["protein[2]", table("A*"), 'NN506 2:1 letter 2 of the sequence is "*", which is no letter of protein | a stop is no amino acid: cut the sequence before it'],
    ["dna[2]", table("A\u00e9"), 'NN506 2:1 letter 2 of the sequence is "\u00e9", which is no letter of dna | the letters are ACGT, and RYSWKMBDHVN for several of them'],
    ["dna[4]", table(""), "NN506 2:1 `s` is missing | write N for letters that are not known, or say `missing drop`"],
  ])("%s from %j", (type, text, wanted) => {
    expect(load(columns(type), 'csv("a.csv")', { "a.csv": text }).lines).toEqual([wanted]);
  });

  test.each<readonly [string, string]>([
    ["dna", "NN107"],
    ["dna[2, 3]", "NN116"],
    ["dna[0]", "NN209"],
    ["dna[2] standardized", "NN116"],
    ["dna[2] missing mean", "NN116"],
    ["dna[2] in [0, 1]", "NN116"],
    ["dna[2] log", "NN116"],
    ["dna[99999999999]", "NN208"],
  ])("in the spec: %s", (type, code) => {
    expect(load(columns(type), "rows [ AC => 1 ]").said.map((each) => each.code)).toContain(code);
  });

  test("as an output", () => {
    expect(load("input a: real\noutput y: rna[3]", "rows [ 1 => ACG ]").said.map((each) => each.code)).toContain("NN116");
  });
});

describe("sequences", () => {
  test("of inline rows stand as words or in quotes", () => {
    expect(encoded(load(columns("rna[2]"), 'rows [\n  AU => 1\n  "nC" => 2\n]')).rows).toEqual([[1, 0, 0, 0, 0, 0, 0, 1], [1 / 4, 1 / 4, 1 / 4, 1 / 4, 0, 1, 0, 0]]);
    expect(load(columns("rna[2]"), "rows [\n  AT => 1\n]").lines[0]).toMatch(/^NN506 letter 2 of the sequence is "T"/);
    expect(load(columns("rna[2]"), "rows [\n  A => 1\n]").lines[0]).toMatch(/^NN506 the sequence has 1 letter, /);
    expect(load(columns("rna[2]"), "rows [\n  12 => 1\n]").lines[0]).toMatch(/^NN506 .* is no sequence/);
  });

  test("may be missing where rows are dropped; of two letters, NA is a sequence", () => {
    const three = load(columns("protein[3] missing drop"), 'csv("a.csv")', { "a.csv": table("ACD", "NA", "?", "", "yyy") });
    expect(three.data?.parts.train.rows).toEqual(Int32Array.of(0, 4));
    expect(encoded(load(columns("protein[2]"), 'csv("a.csv")', { "a.csv": table("NA") })).rows[0]?.filter((x) => x === 1)).toHaveLength(2);
  });

  test("are what predict and train take as records", () => {
    const { model } = load(columns("dna[2]"), 'csv("a.csv")', { "a.csv": table("AC") });
    const manifest = { inputs: (model ? inputManifests(model) : []), outputs: (model ? outputManifests(model) : []) } as Pick<ModelManifest, "inputs" | "outputs">;
    const encode = inputEncoder(manifest, unfitted(manifest), everyKind);
    const out = new Float64Array(8);
    encode({ s: "gN" }, out, 0);
    expect([...out]).toEqual([0, 0, 1, 0, 1 / 4, 1 / 4, 1 / 4, 1 / 4]);
    expect(() => encode({ s: "GATTACA" }, out, 0)).toThrow(/`s`: the sequence has 7 letters, and `s` is dna\[2\]/);
    expect(() => encode({ s: "G1" }, out, 0)).toThrow(/`s`: letter 2 of the sequence is "1"/);
    expect(() => encode({ s: 5 }, out, 0)).toThrow(/`s` is 5, expected a text of 2 letters of dna/);
    expect(() => encode({ s: null }, out, 0)).toThrow(/expected a text of 2 letters of dna/);
    expect(fromRecords(manifest, [{ s: "AN", y: 1 }]).columns.get("s")).toEqual({ kind: "numbers", width: 2, values: Uint8Array.of(0, 14), missing: null });
    expect(() => fromRecords(manifest, [{ s: "AQ", y: 1 }])).toThrow(/row 1: `s`: letter 2 of the sequence is "Q"/);
  });

  test("are no idx", () => {
    const idx = Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 4, 1, 0, 0, 0);
    const labels = Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 1, 7);
    expect(load(columns("dna[1]"), 'idx("x", "y")', { x: idx, y: labels }).lines[0]).toMatch(/^NN513 .*`s` is dna, which is text/);
  });
});
