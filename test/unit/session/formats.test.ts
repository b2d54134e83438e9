/** json, jsonl, npy and parquet end to end, from a spec's text to what the network sees, and what is refused with its place. */
import fs from "node:fs";
import zlib from "node:zlib";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { encoded, load } from "./load-text.js";

const two = "input a: real\ninput c: class { red, blue }\noutput y: bool";
const corpus = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(new URL(`../../corpus/${name}`, import.meta.url)));

/** The bytes of an npy file. */
function npy(descr: string, shape: readonly number[], bytes: ArrayLike<number>, more: { readonly fortran?: boolean; readonly version?: number } = {}): Uint8Array {
  const { fortran = false, version = 1 } = more;
  const head = `{'descr': '${descr}', 'fortran_order': ${fortran ? "True" : "False"}, 'shape': (${shape.join(", ")}${shape.length === 1 ? "," : ""}), }`;
  const start = version === 1 ? 10 : 12;
  const length = Math.ceil((start + head.length + 1) / 64) * 64 - start;
  const lengths = version === 1 ? [length & 255, length >> 8] : [length & 255, length >> 8, 0, 0];
  return Uint8Array.from([0x93, 78, 85, 77, 80, 89, version, 0, ...lengths, ...Buffer.from(`${head.padEnd(length - 1)}\n`), ...Array.from(bytes)]);
}
const raw = (values: ArrayBufferView): Uint8Array => new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

describe("JSON", () => {
  const rows = [[1.5, 1, 0], [-2, 0, 1]];
  test.each<readonly [string, string, string]>([
    ["an array of records", 'json("d")', '[{"a": 1.5, "c": "red", "y": true},\n {"y": 0, "c": "blue", "a": -2, "id": 7}]'],
    ["one record a line", 'jsonl("d")', '{"a": 1.5, "c": "red", "y": true}\r\n\r\n{"y": 0, "c": "blue", "a": -2}'],
    ["an object of columns", 'json("d")', '{"a": [1.5, -2], "c": ["red", "blue"], "y": ["yes", "no"], "id": [1]}'],
  ])("of %s is read, plain, gzipped and pinned", (_, source, text) => {
    expect(encoded(load(two, source, { d: text })).rows).toEqual(rows);
    expect(encoded(load(two, source, { d: new Uint8Array(zlib.gzipSync(text)) })).rows).toEqual(rows);
    const hash = createHash("sha256").update(text).digest("hex");
    expect(encoded(load(two, source.replace(")", `, pin: "sha256:${hash}")`), { d: text })).rows).toEqual(rows);
    expect(load(two, source.replace(")", `, pin: "sha256:${hash.replace(/./g, "0")}")`), { d: text }).lines[0]).toMatch(/^NN505 .*differs from its pin/);
    expect(load(two, source, { d: text }, "headers").lines).toEqual([]);
  });

  test.each<readonly [string, string, string]>([
    ['json("d")', '[{"a": 1, "c": "red", "y": true},\n {"a": "x", "c": "red", "y": true}]', 'NN506 2:8 "x" is not a number | numbers are written 12, -0.5 or 1.5e-3; missing ones are empty, NA or ?'],
    ['json("d")', '[{"a": 1, "c": "reed", "y": true}]', "NN306 1:16 label `reed` of `c` at row 1 is outside { red, blue } | did the file mean `red`? Otherwise widen the class, or mend the row"],
    ['json("d")', '[{"a": 1, "a": 2, "c": "red", "y": true}]', 'NN506 1:11 the key "a" stands twice in one record | keep one of them: which is meant cannot be told'],
    ['jsonl("d")', '{"a": 1, "c": "red", "y": true}\n{"a": 1, "y": true, "y": false}', 'NN506 2:21 the key "y" stands twice in one record | keep one of them: which is meant cannot be told'],
    ['json("d")', '[{"a": 1, "c": "red", "y": true},\n]', 'NN506 2:1 a record is missing: there is "]" | write an array of objects, such as [{"x": 1.5}]'],
    ['json("d")', '[{"a": NaN, "c": "red", "y": true}]', 'NN506 1:8 a value is missing: there is "NaN, \\"c\\": \\"r" | JSON has finite numbers alone: write null where a value is missing'],
    ['json("d")', '[{"a": 1e999, "c": "red", "y": true}]', 'NN506 1:8 "Infinity" is not a number | a network computes with finite numbers alone; leave the cell empty and declare `missing …` if it stands for a missing value'],
    ['json("d")', '[{"aa": 1, "c": "red", "y": true}, {"aa": 1, "c": "red", "y": true}, {"aa": 1, "c": "red", "y": true}]', 'NN506 1:2 the record has no "a", as in 2 other records | is it one of "aa", which no column is called? Where the value is missing, write null'],
    ['json("d")', '{"a": 1}\n{"a": 2}', 'NN506 1:7 the column "a" is no list | write an array of records, or an object that has a list of values for each column'],
    ['json("d")', '{"a": [1, 2], "c": ["red"], "y": [1, 0]}', 'NN506 1:20 the column "c" has 1 values, and "a" has 2 | write an array of records, or an object that has a list of values for each column'],
    ['json("d")', "", "NN506 1:1 the file is empty | write an array of records, or an object of columns"],
    ['json("d")', "[]", "NN517 d has no rows | give it at least one row"],
    ['jsonl("d")', "[1]", 'NN506 1:1 the line is no record: there is "[1]" | write one object a line, such as {"x": 1.5}'],
    ['jsonl("d")', '{"a": "\\x"}', 'NN506 1:7 a text has an escape that JSON does not know | escapes are \\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t and \\u with four hexadecimal digits'],
    ['json("d")', `[{"a": ${"[".repeat(100)}`, "NN506 1:70 lists and records nest deeper than 64 | write plain JSON: double quotes, no trailing commas, no comments"],
  ])("%s of %j is refused", (source, text, wanted) => {
    expect(load(two, source, { d: text }).lines[0]).toBe(wanted);
  });

  test("feeds vectors by name, by keys and by ranges of keys, and columns under other names", () => {
    const wanted = [[1, 2, 3], [4, 5, 6]];
    const y = "\noutput y: real";
    expect(encoded(load(`input v: real[3]${y}`, 'jsonl("d")', { d: '{"v": [1, 2, 3], "y": 0}\n{"v": [4, 5, 6], "y": 0}' })).rows).toEqual(wanted);
    expect(encoded(load(`input v: real[3], columns "p".."r"${y}`, 'jsonl("d")', { d: '{"p": 1, "q": 2, "r": 3, "y": 0}\n{"r": 6, "y": 0, "p": 4, "q": 5}' })).rows).toEqual(wanted);
    expect(encoded(load(`input v: real[3], columns v1..v3${y}`, 'json("d")', { d: '{"v1": [1, 4], "y": [0, 0], "v2": [2, 5], "v3": [3, 6]}' })).rows).toEqual(wanted);
    expect(encoded(load(`input a: real, column "A b"\ninput b: real, column 3${y}`, 'jsonl("d")', { d: '{"y": 0, "A b": 7, "x": 8}' })).rows).toEqual([[7, 8]]);
    expect(load(`input v: real[3]${y}`, 'jsonl("d")', { d: '{"v": [1, 2], "y": 0}' }).lines[0]).toBe("NN506 1:7 the value is a list of 2, or of lists of other lengths | give a list of 3 numbers, nested or flat");
  });

  test("may leave fields out where they may be missing and nothing could be one of them misspelt", () => {
    const columns = "input a: real missing 5\ninput b: real missing mean\noutput y: real";
    expect(encoded(load(columns, 'jsonl("d")', { d: '{"a": 1, "b": 2, "y": 0}\n{"b": null, "y": 0}\n{"b": 4, "y": 0}' })).rows).toEqual([[1, 2], [5, 3], [5, 4]]);
    expect(load(columns, 'jsonl("d")', { d: '{"a": 1, "b": 2, "y": 0}\n{"weight": 1, "b": 2, "y": 0}' }).lines[0]).toMatch(/^NN506 2:1 the record has no "a" \| is it one of "weight"/);
  });

  test("has keys that mean nothing to JavaScript", () => {
    expect(encoded(load("input __proto__: real\ninput constructor: real\noutput toString: real", 'jsonl("d")', { d: '{"__proto__": 1, "constructor": 2, "toString": 3}' })).rows).toEqual([[1, 2]]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
    expect(load("input toString: real\noutput y: real", 'jsonl("d")', { d: '{"y": 1}' }).lines[0]).toMatch(/the record has no "toString"/);
  });

  test("is looked into by `check` as far as its first record goes", () => {
    expect(load(two, 'json("d")', { d: '[{"A": 1, "c": "red", "y": true}]' }, "headers").lines[0]).toMatch(/^NN202 .*d has no field `a`/);
  });
});

describe("npy", () => {
  const columns = "input a: real\ninput b: real\noutput y: class 0..2";
  const y = npy("<i8", [2], raw(BigInt64Array.of(2n, 0n)));

  test.each<readonly [string, Uint8Array]>([
    ["f8", npy("<f8", [2, 2], raw(Float64Array.of(1, 2, 3, 4)))],
    ["f4", npy("<f4", [2, 2], raw(Float32Array.of(1, 2, 3, 4)))],
    ["i4 of version 2", npy("<i4", [2, 2], raw(Int32Array.of(1, 2, 3, 4)), { version: 2 })],
    ["u2 of version 3", npy("<u2", [2, 2], raw(Uint16Array.of(1, 2, 3, 4)), { version: 3 })],
    ["i1", npy("|i1", [2, 2], [1, 2, 3, 4])],
    ["u1", npy("|u1", [2, 2], [1, 2, 3, 4])],
    ["i8", npy("<i8", [2, 2], raw(BigInt64Array.of(1n, 2n, 3n, 4n)))],
    ["u8", npy("<u8", [2, 2], raw(BigUint64Array.of(1n, 2n, 3n, 4n)))],
    ["big-endian i2", npy(">i2", [2, 2], [0, 1, 0, 2, 0, 3, 0, 4])],
    ["u1 in Fortran order", npy("|u1", [2, 2], [1, 3, 2, 4], { fortran: true })],
    ["f8 in Fortran order", npy("<f8", [2, 2], raw(Float64Array.of(1, 3, 2, 4)), { fortran: true })],
  ])("of %s is read", (_, x) => {
    const loaded = load(columns, 'npy("x.npy", "y.npy")', { "x.npy": x, "y.npy": y });
    expect(loaded.lines).toEqual([]);
    expect(encoded(loaded).rows).toEqual([[1, 2], [3, 4]]);
    expect(loaded.data?.parts.train.dataset.columns.get("y")).toEqual({ kind: "codes", codes: Int32Array.of(2, 0) });
  });

  test("as NumPy itself writes it", () => {
    expect(encoded(load("input v: real[2, 3]\noutput y: real", 'npy("x", "y")', { x: corpus("fortran.npy"), y: corpus("target.npy") })).rows).toEqual([[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11]]);
  });

  test.each<readonly [string, Uint8Array, RegExp]>([
    ["objects", npy("|O", [2, 2], [1, 2, 3, 4]), /^NN531 x is no npy file: it holds pickled objects \| these are programs and are never loaded/],
    ["texts", npy("<U1", [2, 2], [1, 2, 3, 4]), /^NN531 .*values of type '<U1'/],
    ["no npy", Uint8Array.of(80, 75, 3, 4), /^NN531 x is no npy file: it starts with 50 4b 03 04/],
    ["a short file", npy("|u1", [2, 2], [1, 2, 3]), /^NN512 x says that it holds 2 x 2/],
    ["a long file", npy("|u1", [2, 2], [1, 2, 3, 4, 5]), /^NN512/],
    ["other rows", npy("|u1", [3, 2], [1, 2, 3, 4, 5, 6]), /^NN531 y.npy is no matching npy file: it has 2 rows, and x has 3/],
    ["other columns", npy("|u1", [2, 3], [1, 2, 3, 4, 5, 6]), /^NN513 x holds rows of 3/],
    ["NaN", npy("<f8", [2, 2], raw(Float64Array.of(1, NaN, 3, 4))), /^NN506 NaN \(row 1\) is not a finite number/],
    ["what a double does not hold", npy("<i8", [2, 2], raw(BigInt64Array.of(1n, 2n ** 60n, 3n, 4n))), /^NN506 value 2 is beyond 2\^53/],
    ["a single value", npy("|u1", [], [1]), /^NN531 .*a single value and no rows/],
    ["nothing", new Uint8Array(0), /^NN517/],
  ])("of %s is refused", (_, x, wanted) => {
    expect(load(columns, 'npy("x", "y.npy")', { x, "y.npy": y }).lines[0]).toMatch(wanted);
  });

  test("is judged by `check` from its header", () => {
    expect(load(columns, 'npy("x", "y.npy")', { x: npy("|u1", [2, 3], [1, 2, 3, 4, 5, 6]), "y.npy": y }, "headers").lines[0]).toMatch(/^NN513 x holds rows of 3/);
  });
});

describe("parquet", () => {
  const columns = "input a, b: real\ninput n: int missing 9\noutput kind: class { red, blue }";
  test.each(["plain.parquet", "snappy.parquet", "gzip.parquet"])("%s is read", (name) => {
    const loaded = load(columns, 'parquet("d")', { d: corpus(name) });
    expect(loaded.lines).toEqual([]);
    expect(encoded(loaded).rows).toEqual([[0.5, 10, 1], [1.5, 20, 9], [2.5, 30, 3]]);
    expect(loaded.data?.parts.train.dataset.columns.get("kind")).toEqual({ kind: "codes", codes: Int32Array.of(0, 1, 0) });
  });

  test("is refused where it is none, damaged, or has no such column", () => {
    expect(load(columns, 'parquet("d")', { d: "a,b\n1,2\n" }).lines[0]).toMatch(/^NN531 d is no parquet file: /);
    expect(load(columns, 'parquet("d")', { d: corpus("plain.parquet").slice(0, 200) }).lines[0]).toMatch(/^NN531 d is no parquet file: /);
    expect(load("input zz: real\noutput kind: class { red, blue }", 'parquet("d")', { d: corpus("plain.parquet") }).lines[0]).toMatch(/^NN202 .*d has no column `zz`/);
    expect(load("input a: real\noutput kind: class { red, green }", 'parquet("d")', { d: corpus("plain.parquet") }).lines[0]).toMatch(/^NN306 2:- label `blue`/);
  });
});
