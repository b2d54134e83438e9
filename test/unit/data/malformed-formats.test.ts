/** Malformed JSON, JSON lines, npy and parquet, each with its code and place (rows of a table; files that are read stand in session/formats.test.ts). */
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { readJson } from "../../../src/data/json.js";
import { readNpy } from "../../../src/data/npy.js";
import { memorySource } from "../../../src/data/record-reader.js";
import type { Reading } from "../../../src/data/fault.js";
import { readParquet } from "../../../src/host/node-parquet.js";
import type { ColumnManifest } from "../../../src/runtime/manifest.js";
import { classColumn, column } from "./columns.js";

const a = column("a");
const b = column("b", { kind: "int", low: 0, high: 9, lowOpen: false, highOpen: false });
const c = classColumn("c", ["red", "blue"]);
const d = column("d", { kind: "bool" });
const v = column("v", { shape: [2, 2], width: 4, columns: [] });

const places = (reading: Reading<unknown>): readonly string[] => reading.faults.map(({ problem, line, column: at }) => `${problem.code} ${line === null ? "-" : `${line}:${at}`}`);
const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

type Row = readonly [name: string, file: string | readonly number[], columns: readonly ColumnManifest[], faults: string, says?: string];

const json: readonly Row[] = [
  ["a number", "5", [a], "NN506 1:1"],
  ["a text", '"a"', [a], "NN506 1:1"],
  ["null", "null", [a], "NN506 1:1"],
  ["white space", " \n\t ", [a], "NN506 2:3"],
  ["an open array", "[", [a], "NN506 1:2"],
  ["an open record", "[{", [a], "NN506 1:3"],
  ["a record that ends after its key", '[{"a"', [a], "NN506 1:6"],
  ["a record that ends after its value", '[{"a": 1', [a], "NN506 1:9"],
  ["an array that ends after a record", '[{"a": 1}', [a], "NN506 1:10"],
  ["an array that ends after a comma", '[{"a": 1},', [a], "NN506 1:11"],
  ["no colon", '[{"a" 1}]', [a], "NN506 1:7"],
  ["no comma between fields", '[{"a": 1 "b": 2}]', [a], "NN506 1:10"],
  ["no comma between records", '[{"a": 1}\n {"a": 2}]', [a], "NN506 2:2"],
  ["a comma behind the last field", '[{"a": 1,}]', [a], "NN506 1:10"],
  ["a comma behind the last number", '[{"v": [[1, 2], [3, 4,]]}]', [v], "NN506 1:23"],
  ["two commas", '[{"a": 1},,{"a": 2}]', [a], "NN506 1:11"],
  ["single quotes", "[{'a': 1}]", [a], "NN506 1:3"],
  ["a key without quotes", "[{a: 1}]", [a], "NN506 1:3"],
  ["a number for a key", "[{1: 1}]", [a], "NN506 1:3"],
  ["a comment", '[{"a": 1 // one\n}]', [a], "NN506 1:10"],
  ["a hexadecimal number", '[{"a": 0x10}]', [a], "NN506 1:9"],
  ["a plus", '[{"a": +1}]', [a], "NN506 1:8"],
  ["a zero in front", '[{"a": 01}]', [a], "NN506 1:9"],
  ["a point in front", '[{"a": .5}]', [a], "NN506 1:8"],
  ["a point behind", '[{"a": 1.}]', [a], "NN506 1:9"],
  ["an empty exponent", '[{"a": 1e}]', [a], "NN506 1:9"],
  ["a minus alone", '[{"a": -}]', [a], "NN506 1:8"],
  ["Infinity", '[{"a": Infinity}]', [a], "NN506 1:8"],
  ["-Infinity", '[{"a": -Infinity}]', [a], "NN506 1:8"],
  ["undefined", '[{"a": undefined}]', [a], "NN506 1:8"],
  ["True", '[{"d": True}]', [d], "NN506 1:8"],
  ["nothing for a value", '[{"a": }]', [a], "NN506 1:8"],
  ["words behind the array", '[{"a": 1}] x', [a], "NN506 1:12"],
  ["a second array", '[{"a": 1}][{"a": 2}]', [a], "NN506 1:11"],
  ["a line end in a text", '[{"c": "re\nd"}]', [c], "NN506 1:11"],
  ["a tab in a text", '[{"c": "re\td"}]', [c], "NN506 1:11"],
  ["a NUL in a text", '[{"c": "re\u0000d"}]', [c], "NN506 1:11"],
  ["a NUL between values", '[{"a":\u0000 1}]', [a], "NN506 1:7"],
  ["an escape of three digits", '[{"c": "\\u12"}]', [c], "NN506 1:8"],
  ["an escape of other letters", '[{"c": "\\u12G4"}]', [c], "NN506 1:8"],
  ["half of a pair of escapes", '[{"c": "\\ud800"}]', [c], "NN306 1:8"],
  ["an open text", '[{"c": "red', [c], "NN506 1:8"],
  ["a text that ends in a backslash", '[{"c": "red\\', [c], "NN506 1:8"],
  ["Latin-1", [...utf8('[{"c": "r'), 0xf8, ...utf8('d"}]')], [c], "NN515 1:10", "f8"],
  ["UTF-16", [0xff, 0xfe, 0x5b, 0], [a], "NN515 1:1"],
  ["a record for a number", '[{"a": {"x": 1}}]', [a], "NN506 1:8"],
  ["a list for a number", '[{"a": [1, 2]}]', [a], "NN506 1:8"],
  ["a bool for a number", '[{"a": true}]', [a], "NN506 1:8"],
  ["a word for a number", '[{"a": "many"}]', [a], "NN506 1:8"],
  ["a number beyond f64", '[{"a": -1e400}]', [a], "NN506 1:8"],
  ["null where nothing may be missing", '[{"a": null}]', [a], "NN506 1:8"],
  ["a fraction in an int", '[{"b": 1.5}]', [b], "NN506 1:8"],
  ["a number above its interval", '[{"b": 10}]', [b], "NN516 1:8"],
  ["a number below its interval", '[{"b": 0},\n{"b": -1}]', [b], "NN516 2:7"],
  ["a bool of 2", '[{"d": 2}]', [d], "NN506 1:8"],
  ["a bool in words", '[{"d": "perhaps"}]', [d], "NN506 1:8"],
  ["a label in another case", '[{"c": "RED"}]', [c], "NN306 1:8"],
  ["a number for a label", '[{"c": 1}]', [c], "NN306 1:8"],
  ["a list for a label", '[{"c": ["red"]}]', [c], "NN306 1:8", "a list of 1"],
  ["rows of lists of other lengths", '[{"v": [[1, 2], [3]]}]', [v], "NN506 1:8"],
  ["one number too many", '[{"v": [1, 2, 3, 4, 5]}]', [v], "NN506 1:8"],
  ["a word among numbers", '[{"v": [1, 2, "x", 4]}]', [v], "NN506 1:8"],
  ["null among numbers", '[{"v": [1, 2, null, 4]}]', [v], "NN506 1:8"],
  ["a number for a list", '[{"v": 1}]', [v], "NN506 1:8"],
  ["an empty list", '[{"v": []}]', [v], "NN506 1:8"],
  ["__proto__ twice", '[{"__proto__": 1, "__proto__": 2}]', [column("__proto__")], "NN506 1:19"],
  ["a key twice, once escaped", '[{"a": 1, "\\u0061": 2}]', [a], "NN506 1:11"],
  ["no such key", '[{"x": 1}]', [a], "NN506 1:2"],
  ["a key that only the first record has", '[{"a": 1},\n {}]', [a], "NN506 2:2"],
  ["an array of lists", "[[1, 2]]", [a], "NN506 1:2"],
  ["a record, then a number", '[{"a": 1}, 5]', [a], "NN506 1:12"],
  ["columns of no rows", '{"a": []}', [a], "NN517 -"],
  ["an object without columns", "{}", [a], "NN506 1:1"],
  ["a column that is a text", '{"a": "1, 2"}', [a], "NN506 1:7"],
  ["a column twice", '{"a": [1], "a": [2]}', [a], "NN506 1:12"],
  ["a column with a hole", '{"a": [1,,2]}', [a], "NN506 1:10"],
  ["columns of other lengths", '{"a": [1, 2],\n "b": [1]}', [a, b], "NN506 2:7"],
  ["a wrong number far down a column", '{"a": [1,\n2,\n"x"]}', [a], "NN506 3:1"],
];

const lines: readonly Row[] = [
  ["nothing", "", [a], "NN517 -"],
  ["blank lines", "\n\r\n \n", [a], "NN517 -"],
  ["a record over two lines", '{"a":\n1}', [a], "NN506 1:6"],
  ["two records on a line", '{"a": 1} {"a": 2}', [a], "NN506 1:10"],
  ["a comma between lines", '{"a": 1},\n{"a": 2}', [a], "NN506 1:9"],
  ["an array on a line", '{"a": 1}\n[{"a": 2}]', [a], "NN506 2:1"],
  ["a number on a line", '{"a": 1}\n2', [a], "NN506 2:1"],
  ["a record cut off at the end", '{"a": 1}\n{"a": ', [a], "NN506 2:7"],
  ["a text over two lines", '{"c": "re\nd"}', [c], "NN506 1:7"],
  ["a fault behind a byte order mark and CRLF", '\ufeff{"a": 1}\r\n{"a": "x"}\r\n', [a], "NN506 2:7"],
  ["Latin-1 on the second line", [...utf8('{"c": "red"}\n{"c": "'), 0xe9, ...utf8('"}')], [c], "NN515 2:8"],
];

describe.each([["JSON", false, json], ["JSON lines", true, lines]] as const)("malformed %s is refused with its code and place:", (_format, byLine, rows) => {
  test.each(rows.map((row) => ({ name: row[0], row })))("$name", ({ row: [, file, columns, fault, says] }) => {
    const bytes = typeof file === "string" ? new TextEncoder().encode(file) : Uint8Array.from(file);
    const reading = readJson(memorySource(bytes), { path: "x", lines: byLine, columns, by: "headers" });
    expect(reading.value).toBe(null);
    expect(places(reading)[0]).toBe(fault);
    expect(JSON.stringify(reading.faults[0]?.problem.params)).toContain(says ?? "");
  });
});

/** An npy file of a header as written. */
function npy(head: string, values: readonly number[] = [1, 2, 3, 4], { version = [1, 0], length = head.length }: { readonly version?: readonly number[]; readonly length?: number } = {}): readonly number[] {
  return [0x93, ...utf8("NUMPY"), ...version, length & 255, length >> 8, ...[...head].map((char) => char.charCodeAt(0)), ...values];
}
const described = (descr: string, shape = "(2, 2)", fortran = "False"): string => `{'descr': ${descr}, 'fortran_order': ${fortran}, 'shape': ${shape}, }\n`;
const x = column("x", { shape: [2], width: 2 });
const f4 = (value: number): readonly number[] => [...new Uint8Array(Float32Array.of(0, 1, 2, value).buffer)];

const arrays: readonly Row[] = [
  ["nothing", [], [x], "NN517 -"],
  ["half of the magic", utf8("\u0093NUM").slice(1), [x], "NN531 -", "4e 55 4d"],
  ["a zip of arrays", [80, 75, 3, 4, 20, 0], [x], "NN531 -", "50 4b 03 04"],
  ["the magic alone", [0x93, ...utf8("NUMPY")], [x], "NN531 -", "version"],
  ["version 0", npy(described("'|u1'"), undefined, { version: [0, 0] }), [x], "NN531 -", "version 0.0"],
  ["version 4", npy(described("'|u1'"), undefined, { version: [4, 0] }), [x], "NN531 -", "version 4.0"],
  ["version 1.1", npy(described("'|u1'"), undefined, { version: [1, 1] }), [x], "NN531 -", "version 1.1"],
  ["a header without its length", [0x93, ...utf8("NUMPY"), 1, 0, 7], [x], "NN531 -", "within its header"],
  ["a header beyond the end", npy(described("'|u1'"), [], { length: 500 }), [x], "NN531 -", "within its header"],
  ["a header that is no dictionary", npy("['|u1', False, (2, 2)]"), [x], "NN531 -", "not the description"],
  ["a header that calls a function", npy("__import__('os').system('true')"), [x], "NN531 -", "not the description"],
  ["a value that calls a function", npy(described("str('|u1')")), [x], "NN531 -", "not the description"],
  ["no shape", npy("{'descr': '|u1', 'fortran_order': False}"), [x], "NN531 -", "not the description"],
  ["a field too many", npy("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 2), 'x': 1}"), [x], "NN531 -", "not the description"],
  ["a field twice", npy("{'descr': '|u1', 'descr': '|u1', 'fortran_order': False, 'shape': (2, 2)}"), [x], "NN531 -", "descr twice"],
  ["records", npy(described("[('a', '|u1'), ('b', '|u1')]")), [x], "NN531 -", "not the description"],
  ["half floats", npy(described("'<f2'"), [0, 0, 0, 0, 0, 0, 0, 0]), [x], "NN531 -", "<f2"],
  ["complex numbers", npy(described("'<c8'"), Array.from({ length: 32 }, () => 0)), [x], "NN531 -", "<c8"],
  ["byte texts", npy(described("'|S1'")), [x], "NN531 -", "|S1"],
  ["dates", npy(described("'<M8'"), Array.from({ length: 32 }, () => 0)), [x], "NN531 -", "<M8"],
  ["a type called constructor", npy(described("'constructor'")), [x], "NN531 -"],
  ["false in small letters", npy(described("'|u1'", "(2, 2)", "false")), [x], "NN531 -", "not the description"],
  ["a negative size", npy(described("'|u1'", "(-2, -2)")), [x], "NN531 -", "not the description"],
  ["a size with a fraction", npy(described("'|u1'", "(2.0, 2)")), [x], "NN531 -", "not the description"],
  ["a list for a shape", npy(described("'|u1'", "[2, 2]")), [x], "NN531 -", "not the description"],
  ["a size beyond 2^53", npy(described("'|u1'", "(99999999999999999999, 2)")), [x], "NN531 -", "its shape is"],
  ["sizes whose product overflows", npy(described("'|u1'", "(4294967296, 4294967296, 4294967296)")), [x], "NN512 -"],
  ["nine dimensions", npy(described("'|u1'", "(2, 2, 1, 1, 1, 1, 1, 1, 1)")), [x], "NN531 -", "its shape is"],
  ["no rows", npy(described("'|u1'", "(0, 2)"), []), [x], "NN517 -"],
  ["rows of nothing", npy(described("'|u1'", "(2, 0)"), []), [x], "NN517 -"],
  ["a byte too few", npy(described("'|u1'"), [1, 2, 3]), [x], "NN512 -"],
  ["a byte too many", npy(described("'|u1'"), [1, 2, 3, 4, 5]), [x], "NN512 -"],
  ["NaN", npy(described("'<f4'"), f4(NaN)), [x], "NN506 -", "NaN"],
  ["infinity", npy(described("'<f4'"), f4(-Infinity)), [x], "NN506 -", "-Infinity"],
  ["a bool that is neither", npy(described("'|b1'"), [0, 1, 2, 1]), [x], "NN506 -", "value 3 is the byte 2"],
  ["a whole number that no double is", npy(described("'<u8'", "(1, 2)"), [1, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255]), [x], "NN506 -", "value 2"],
  ["a number outside its interval", npy(described("'|u1'"), [1, 2, 3, 10]), [column("x", { shape: [2], width: 2, low: 0, high: 9, highOpen: false, lowOpen: false })], "NN516 -"],
  ["a label outside its class", npy(described("'|u1'", "(4,)"), [0, 1, 2, 3]), [classColumn("y", ["0", "1", "2"])], "NN306 -"],
  ["rows of another width", npy(described("'|u1'", "(1, 4)")), [x], "NN513 -"],
  ["a width that no columns share", npy(described("'|u1'")), [a, b, column("z")], "NN513 -", "3 numbers a row"],
];

describe("a malformed npy file is refused with its code:", () => {
  test.each(arrays.map((row) => ({ name: row[0], row })))("$name", ({ row: [, file, columns, fault, says] }) => {
    const reading = readNpy([{ bytes: Uint8Array.from(file as readonly number[]), path: "x", columns }]);
    expect(reading.value).toBe(null);
    expect(places(reading)[0]).toBe(fault);
    expect(JSON.stringify(reading.faults[0]?.problem.params)).toContain(says ?? "");
  });
});

describe("a malformed parquet file is refused, and nothing hangs:", () => {
  const good = new Uint8Array(fs.readFileSync(new URL("../../corpus/plain.parquet", import.meta.url)));
  const with_ = (at: number, bytes: readonly number[]): Uint8Array => {
    const changed = good.slice();
    changed.set(bytes, at < 0 ? good.length + at : at);
    return changed;
  };
  test.each<readonly [string, Uint8Array]>([
    ["the magic alone", Uint8Array.of(80, 65, 82, 49)],
    ["without its last byte", good.subarray(0, -1)],
    ["another magic at its end", with_(-4, [80, 65, 82, 69])],
    ["a description of 2^32 bytes", with_(-8, [255, 255, 255, 255])],
    ["a description of no bytes", with_(-8, [0, 0, 0, 0])],
    ["a description that begins with zeros", with_(-8 - new DataView(good.buffer).getUint32(good.length - 8, true), Array.from({ length: 32 }, () => 0))],
  ])("%s", (_name, bytes) => {
    expect(readParquet(bytes, null).ok).toBe(false);
  });
});
