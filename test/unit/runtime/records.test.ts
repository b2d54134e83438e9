import { describe, expect, it } from "vitest";
import type { ColumnValues, Dataset } from "../../../src/runtime/dataset.js";
import { InputError, VersionError } from "../../../src/runtime/errors.js";
import type { Fitted } from "../../../src/runtime/fitted.js";
import { checkFitted, fitPreparation, unfitted } from "../../../src/runtime/fitted.js";
import type { ColumnManifest } from "../../../src/runtime/manifest.js";
import { checkAbi, modelOf } from "../../../src/runtime/model.js";
import { encodeDataset } from "../../../src/runtime/prepare.js";
import { everyKind, inputEncoder, outputDecoder } from "../../../src/runtime/records.js";
import { bool, label, manifestOf, real } from "../train/models.js";

const numbers = (values: readonly number[], missing: readonly number[] | null = null, width = 1): ColumnValues => ({ kind: "numbers", width, values: Float64Array.from(values), missing: missing && Uint8Array.from(missing) });
const dataset = (columns: Readonly<Record<string, ColumnValues>>, rows: number): Dataset => ({ rows, columns: new Map(Object.entries(columns)) });
const all = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, i) => i);

/** Fits one column on all its rows and encodes them. */
function prepared(column: ColumnManifest, values: ColumnValues, rows: number): { readonly fitted: Fitted; readonly encoded: number[] } {
  const fitted = fitPreparation({ inputs: [column], outputs: [] }, dataset({ [column.name]: values }, rows), all(rows));
  const out = new Float64Array(rows * column.width);
  encodeDataset([column], fitted.inputs, column.width, dataset({ [column.name]: values }, rows), all(rows), out);
  return { fitted, encoded: [...out] };
}

describe("preparation", () => {
  it("standardizes by mean and deviation over n, fitted on the training rows alone (N1.5)", () => {
    const column = real("x", 0, { scale: "standardized" });
    const data = dataset({ x: numbers([1, 3, 100]) }, 3);
    const fitted = fitPreparation({ inputs: [column], outputs: [] }, data, all(2));
    expect(fitted.inputs[0]).toEqual({ name: "x", fill: [], center: [2], spread: [1] });
    const out = new Float64Array(3);
    encodeDataset([column], fitted.inputs, 1, data, all(3), out);
    expect([...out]).toEqual([-1, 1, 98]);
  });

  it("scales by range, by interval and through the logarithm", () => {
    expect(prepared(real("x", 0, { scale: "minmax" }), numbers([2, 4, 6]), 3).encoded).toEqual([0, 0.5, 1]);
    expect(prepared(real("x", 0, { scale: { from: [0, 255], to: [-1, 1] } }), numbers([0, 255, 127.5]), 3).encoded).toEqual([-1, 1, 0]);
    expect(prepared(real("x", 0, { log: true }), numbers([1, Math.E]), 2).encoded).toEqual([0, 1]);
    expect(() => prepared(real("x", 0, { log: true }), numbers([0]), 1)).toThrow(/`x` is 0; `log` wants numbers above 0/);
  });

  it("encodes bytes as it encodes numbers", () => {
    const column = real("image", 0, { shape: [2, 2], width: 4, scale: { from: [0, 255], to: [0, 1] } });
    const bytes = Uint8Array.of(0, 1, 128, 255);
    const fromBytes = prepared(column, { kind: "numbers", width: 4, values: bytes, missing: null }, 1).encoded;
    expect(fromBytes).toEqual(prepared(column, numbers([...bytes], null, 4), 1).encoded);
    expect(fromBytes).toEqual([0, 1 / 255, 128 / 255, 1]);
  });

  it("fits a vector of columns one by one, an image as a whole", () => {
    const vector = real("v", 0, { shape: [2], width: 2, columns: ["a", "b"], scale: "minmax" });
    expect(prepared(vector, numbers([0, 10, 2, 30], null, 2), 2)).toEqual({ fitted: { inputs: [{ name: "v", fill: [], center: [0, 10], spread: [2, 20] }], outputs: [] }, encoded: [0, 0, 1, 1] });
    const image = real("v", 0, { shape: [2], width: 2, columns: ["v"], scale: "minmax" });
    expect(prepared(image, numbers([0, 10, 2, 20], null, 2), 2).encoded).toEqual([0, 0.5, 0.1, 1]);
  });

  it.each<[ColumnManifest["missing"], number]>([
    ["mean", 4],
    ["median", 3],
    ["mode", 2],
    [{ value: 7 }, 7],
  ])("fills missing numbers by %j", (missing, fill) => {
    const { fitted, encoded } = prepared(real("x", 0, { missing }), numbers([2, 9, 0, 2, 3, 4], [0, 0, 1, 0, 0, 0]), 6);
    expect(fitted.inputs[0]?.fill).toEqual([fill]);
    expect(encoded[2]).toBe(fill);
  });

  it("takes the mean of the middle two, and the smallest of equally frequent (N5.4)", () => {
    expect(prepared(real("x", 0, { missing: "median" }), numbers([4, 1, 3, 2]), 4).fitted.inputs[0]?.fill).toEqual([2.5]);
    expect(prepared(real("x", 0, { missing: "mode" }), numbers([4, 1, 4, 1]), 4).fitted.inputs[0]?.fill).toEqual([1]);
  });

  it("fills missing labels by the most frequent or the one that is named", () => {
    const codes = { kind: "codes", codes: Int32Array.of(1, -1, 1, 0) } as const;
    expect(prepared(label("c", ["a", "b"], 0, { missing: "mode" }), codes, 4).encoded).toEqual([0, 1, 0, 1, 0, 1, 1, 0]);
    expect(prepared(label("c", ["a", "b"], 0, { missing: { value: "a" } }), codes, 4).fitted.inputs[0]?.fill).toEqual([0]);
    expect(prepared(label("c", ["7", "8"], 0, { missing: { value: 8 } }), codes, 4).fitted.inputs[0]?.fill).toEqual([1]);
    expect(prepared(bool("b", 0, { missing: { value: "true" }, codes: [-1, 1] }), codes, 4).encoded).toEqual([1, 1, 1, -1]);
    expect(() => prepared(bool("b"), codes, 4)).toThrow(/row 2: `b` is missing/);
  });

  it("refuses a constant column", () => {
    expect(() => prepared(real("x", 0, { scale: "standardized" }), numbers([5, 5]), 2)).toThrow(/`x` is 5 in every training row/);
  });

  it("comes back through its own JSON", () => {
    const column = real("x", 0, { scale: "standardized", missing: "mean" });
    const { fitted } = prepared(column, numbers([0.1, 0.2, 0.7], [0, 0, 1]), 3);
    expect(checkFitted({ inputs: [column], outputs: [] }, JSON.parse(JSON.stringify(fitted)))).toEqual(fitted);
  });
});

describe("input records", () => {
  const manifest = {
    inputs: [real("length", 0, { low: 0, high: 10, highOpen: true, lowOpen: false }), label("kind", ["red", "green"], 1), bool("on", 3), real("n", 4, { kind: "int" }), real("image", 5, { shape: [2, 2], width: 4 }), label("digit", ["0", "1"], 9, { missing: "mode" })],
    outputs: [],
  };
  const fitted = { ...unfitted(manifest), inputs: unfitted(manifest).inputs.map((each) => (each.name === "digit" ? { ...each, fill: [1] } : each)) };
  const encode = inputEncoder(manifest, fitted, everyKind);
  const row = { length: 2.5, kind: "green", on: true, n: 3, image: [[1, 2], [3, 4]], digit: 0 };
  const run = (record: object): number[] => {
    const out = new Float64Array(12);
    encode(record, out, 1);
    return [...out];
  };

  it("are encoded at their offsets", () => {
    expect(run(row)).toEqual([0, 2.5, 0, 1, 1, 3, 1, 2, 3, 4, 1, 0]);
    expect(run({ ...row, image: Float32Array.of(1, 2, 3, 4), digit: "1", more: "ignored" })).toEqual([0, 2.5, 0, 1, 1, 3, 1, 2, 3, 4, 0, 1]);
    expect(run({ ...row, digit: null })).toEqual(run({ ...row, digit: undefined }));
    expect(run({ ...row, digit: null })).toEqual(run({ ...row, digit: "1" }));
  });

  it.each<[string, unknown, string | null, RegExp]>([
    ["no record", 5, null, /expected a record with the fields `length`, .*, got 5/],
    ["null", null, null, /got null/],
    ["a missing field", { ...row, length: undefined }, "length", /the field `length` is missing, expected a finite number in \[0, 10\)/],
    ["a misspelt field", (({ length, ...rest }) => ({ ...rest, lenght: length }))(row), "length", /there is `lenght`, did you mean `length`\?/],
    ["a number as text", { ...row, length: "2.5" }, "length", /`length` is "2.5", expected a finite number/],
    ["NaN", { ...row, length: NaN }, "length", /`length` is NaN/],
    ["a closed end", { ...row, length: 10 }, "length", /`length` is 10, expected a finite number in \[0, 10\)/],
    ["below", { ...row, length: -0.1 }, "length", /is -0.1/],
    ["an unknown label", { ...row, kind: "gren" }, "kind", /`kind` is "gren", expected one of "red", "green"; did you mean "green"\?/],
    ["a label from the prototype", { ...row, kind: "constructor" }, "kind", /is "constructor"/],
    ["a boolean as number", { ...row, on: 1 }, "on", /`on` is 1, expected true or false/],
    ["a fraction", { ...row, n: 1.5 }, "n", /expected a whole number/],
    ["a short list", { ...row, image: [1, 2, 3] }, "image", /a list of 3, expected a list of 2 x 2/],
    ["a ragged list", { ...row, image: [[1, 2], [3]] }, "image", /expected a list of 2 x 2/],
    ["a hole in a list", { ...row, image: [1, 2, null, 4] }, "image", /is null as number 3/],
    ["missing where it may not be", { ...row, kind: null }, "kind", /`kind` is null/],
  ])("refuse %s", (_name, record, field, message) => {
    const error = (() => { try { run(record as object); } catch (found) { return found; } return null; })();
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).field).toBe(field);
    expect((error as InputError).message).toMatch(message);
  });
});

describe("images of bytes", () => {
  const image = (changes: Partial<ColumnManifest>): ColumnManifest => real("image", 0, { shape: [8, 8], width: 64, ...changes });
  const encoded = (column: ColumnManifest, value: unknown): number[] => {
    const out = new Float32Array(65);
    inputEncoder({ inputs: [column] }, unfitted({ inputs: [column], outputs: [] }), everyKind)({ image: value }, out, 1);
    return [...out];
  };
  const bytes = Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256);

  it("are what lists of the same numbers are, to the bit", () => {
    for (const column of [image({ low: 0, high: 255, lowOpen: false, highOpen: false, scale: { from: [0, 255], to: [0, 1] } }), image({ scale: { from: [3, 101], to: [-1, 2] } }), image({}), image({ kind: "int" })]) {
      expect(encoded(column, bytes)).toEqual(encoded(column, [...bytes]));
      expect(encoded(column, bytes)).toEqual(encoded(column, Float64Array.from(bytes)));
    }
  });

  it("are refused where a byte does not fit, and may hold 0 only where a logarithm may", () => {
    expect(() => encoded(image({ low: 0, high: 200, lowOpen: false, highOpen: false }), bytes)).toThrow(/as number 7/);
    expect(() => encoded(image({ log: true }), bytes)).toThrow(/wants numbers above 0/);
    expect(encoded(image({ log: true }), bytes.map((byte) => byte | 1))).toEqual(encoded(image({ log: true }), [...bytes.map((byte) => byte | 1)]));
  });
});

describe("output records", () => {
  const decode = (outputs: readonly ColumnManifest[], values: readonly number[]): unknown => outputDecoder({ outputs }, unfitted({ inputs: [], outputs }), everyKind)(Float64Array.from([99, ...values]), 1);

  it("are a number, a boolean with its probability, or a label with those of all", () => {
    expect(decode([real("y", 0, { scale: { from: [0, 10], to: [0, 1] } })], [0.25])).toEqual({ y: 2.5 });
    expect(decode([bool("y")], [0.5])).toEqual({ y: true, probability: 0.5 });
    expect(decode([bool("y", 0, { codes: [-1, 1] })], [-0.5])).toEqual({ y: false, probability: 0.25 });
    expect(decode([label("c", ["a", "b", "c"])], [0.2, 0.4, 0.4])).toEqual({ c: "b", probabilities: { a: 0.2, b: 0.4, c: 0.4 } });
  });

  it("are all of them side by side", () => {
    expect(decode([real("x"), bool("y", 1), label("c", ["a", "b"], 2)], [7, 0.9, 0.1, 0.9])).toEqual({ x: 7, y: true, c: "b", probabilities: { y: 0.9, c: { a: 0.1, b: 0.9 } } });
    expect(decode([real("x"), real("y", 1)], [1, 2])).toEqual({ x: 1, y: 2 });
  });

  it("take any name and label, and leave every other object alone", () => {
    const record = decode([label("__proto__", ["constructor", "__proto__"])], [0.1, 0.9]) as Readonly<Record<string, unknown>>;
    expect(Object.keys(record)).toEqual(["__proto__", "probabilities"]);
    expect(record["__proto__"]).toBe("__proto__");
    expect(Object.keys(record["probabilities"] as object)).toEqual(["constructor", "__proto__"]);
    expect(Object.getPrototypeOf(record)).toBeNull();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a model", () => {
  const manifest = manifestOf({ precision: "f32", inputs: [real("x")], outputs: [real("y")], inputWidth: 1, outputWidth: 1, parameters: 1 });
  const factory = (capacity: number) => {
    const [parameters, input, output] = [new Float32Array(1), new Float32Array(capacity), new Float32Array(capacity)];
    return { capacity, parameters, input, output, run: (rows: number) => { for (let i = 0; i < rows; i++) output[i] = Math.fround((input[i] as number) * (parameters[0] as number)); } };
  };
  const model = modelOf<{ readonly x: number }, { readonly y: number }>(manifest, factory, Float32Array.of(0.3), unfitted(manifest));

  it("gives a batch of any size the bits of its rows", () => {
    for (const rows of [0, 1, 63, 64, 65, 200]) {
      const inputs = Array.from({ length: rows }, (_, i) => ({ x: i / 7 }));
      expect(model.predictBatch(inputs)).toEqual(inputs.map((input) => model.predict(input)));
    }
  });

  it("names the row of a misfit in a batch", () => {
    const inputs = [{ x: 1 }, { x: Infinity }];
    expect(() => model.predictBatch(inputs)).toThrow("row 2: `x` is Infinity, expected a finite number");
    // @ts-expect-error a misspelt field
    expect(() => model.predict({ z: 1 })).toThrow(InputError);
  });

  it("refuses code of another version by name", () => {
    expect(() => checkAbi({ ...manifest, abi: 99 })).toThrow(VersionError);
    expect(() => checkAbi({ ...manifest, abi: 99 })).toThrow(/installed runtime is older.*update the package nnc, or run nnc compile again/);
    expect(() => checkAbi({ ...manifest, numerics: 0 })).toThrow(/installed runtime is newer.*: run nnc compile again/);
  });
});

it("refuses a misspelt field also where a value may be missing", () => {
  const column = real("weight", 0, { missing: "mean" });
  const { fitted } = prepared(column, numbers([1, 3]), 2);
  const encode = inputEncoder({ inputs: [column] }, { ...fitted, outputs: [] }, everyKind);
  const out = new Float64Array(1);
  expect(() => encode({ Weight: 1 }, out, 0)).toThrow(/weight/);
  encode({}, out, 0);
  expect(out[0]).toBe(2);
});
