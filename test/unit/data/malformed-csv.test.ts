/**
 * Malformed tables, each with its codes and places, and their good twins. The table columns are `a: real`, `b: int in
 * [0, 9]`, `c: class { red, blue }` and `d: bool` unless a case says otherwise.
 */
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../src/data/csv.js";
import type { CsvOptions } from "../../../src/data/csv.js";
import { memorySource } from "../../../src/data/record-reader.js";
import { classColumn, column, unit } from "./columns.js";

const a = column("a");
const b = column("b", { kind: "int", low: 0, high: 9, lowOpen: false, highOpen: false });
const c = classColumn("c", ["red", "blue"]);
const d = column("d", { kind: "bool" });
const digit = classColumn("y", ["0", "1", "2"]);

interface Case {
  readonly name: string;
  readonly file: string | readonly number[];
  readonly columns?: CsvOptions["columns"];
  readonly header?: false;
  readonly tab?: true;
  /** `CODE line:column`, in order. */
  readonly faults: readonly string[];
  /** A part of the first fault's parameters. */
  readonly says?: string;
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

const bad: readonly Case[] = [
  { name: "nothing at all", file: "", faults: ["NN517 -"], says: "empty" },
  { name: "nothing but a byte order mark", file: "\ufeff", faults: ["NN517 -"], says: "empty" },
  { name: "nothing but blank lines", file: "\n\r\n  \n", faults: ["NN517 -"], says: "empty" },
  { name: "nothing but a header", file: "a\n", columns: [a], faults: ["NN517 -"], says: "no rows" },
  { name: "a header without a line end", file: "a", columns: [a], faults: ["NN517 -"] },
  { name: "a column that is not there", file: "a,B\n1,2\n", columns: [a, b], faults: ["NN202 1:1"], says: "column `b`" },
  { name: "two columns that are not there", file: "x\n1\n", columns: [a, b], faults: ["NN202 1:1", "NN202 1:1"] },
  { name: "a header after blank lines", file: "\n\nx\n1\n", columns: [a], faults: ["NN202 3:1"] },
  { name: "a header that stands twice and is used", file: "a,x,a\n1,2,3\n", columns: [a], faults: ["NN520 1:1"], says: "column 1 or column 3" },
  { name: "a position beyond the row", file: "1,2\n", columns: [column("a", { columns: [3] })], header: false, faults: ["NN202 1:1"], says: "it has 2" },
  { name: "position zero", file: "1,2\n", columns: [column("a", { columns: [0] })], header: false, faults: ["NN202 1:1"] },
  { name: "a name without a header line", file: "1,2\n", columns: [a], header: false, faults: ["NN202 1:1"], says: "header line" },
  { name: "a range of another length", file: "V1,V2,V3\n1,2,3\n", columns: [column("v", { shape: [4], columns: [["V1", "V3"]] })], faults: ["NN202 1:1"], says: "they are 3" },
  { name: "a range that runs backwards", file: "V1,V2,V3\n1,2,3\n", columns: [column("v", { shape: [3], columns: [["V3", "V1"]] })], faults: ["NN202 1:1"], says: "stands before" },
  { name: "a shaped column that does not say where it stands", file: "a,b\n1,2\n", columns: [column("v", { shape: [2, 2], columns: [] })], faults: ["NN202 1:1"], says: "columns for the 4 numbers" },
  { name: "a row too short", file: "a,b\n1,2\n3\n", columns: [a, b], faults: ["NN506 3:2"], says: "row 2 has 1 value, but the header has 2" },
  { name: "a row too long", file: "a,b\n1,2,3\n", columns: [a, b], faults: ["NN506 2:5"], says: "has 3 values" },
  { name: "a separator at the end of a row", file: "a,b\n1,2,\n", columns: [a, b], faults: ["NN506 2:5"] },
  { name: "a ragged row without a header", file: "1,2\n3\n", columns: [column("a", { columns: [1] })], header: false, faults: ["NN506 2:2"], says: "first row" },
  { name: "semicolons", file: "a;b\n1;2\n", columns: [a, b], faults: ["NN202 1:1", "NN202 1:1"] },
  { name: "tabs in a csv", file: "a\tb\n1\t2\n", columns: [a, b], faults: ["NN202 1:1", "NN202 1:1"] },
  { name: "a missing cell that is refused", file: "a,b\n,2\n", columns: [a, b], faults: ["NN506 2:1"], says: "`a` is missing" },
  { name: "NA where it is refused", file: "a,b\n1,NA\n", columns: [a, b], faults: ["NN506 2:3"], says: "`b` is missing" },
  { name: "? where it is refused", file: "a,b\n1, ? \n", columns: [a, b], faults: ["NN506 2:4"] },
  { name: "a quoted empty cell", file: 'a,b\n"",2\n', columns: [a, b], faults: ["NN506 2:2"], says: "missing" },
  { name: "a missing label", file: "c\nred\nNA\n", columns: [c], faults: ["NN506 3:1"], says: "`missing mode`" },
  { name: "a missing bool", file: "d,a\n,1\n", columns: [d], faults: ["NN506 2:1"] },
  { name: "nan", file: "a\nnan\n", columns: [a], faults: ["NN506 2:1"], says: "finite" },
  { name: "NaN", file: "a\n1\nNaN\n", columns: [a], faults: ["NN506 3:1"] },
  { name: "inf", file: "a\ninf\n", columns: [a], faults: ["NN506 2:1"], says: "finite" },
  { name: "-Infinity", file: "a\n-Infinity\n", columns: [a], faults: ["NN506 2:1"], says: "finite" },
  { name: "null", file: "a\nnull\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "N/A", file: "a\nN/A\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "a decimal comma", file: 'a\n"1,5"\n', columns: [a], faults: ["NN506 2:2"], says: "decimal point" },
  { name: "a thousands separator", file: 'a\n"1,234.5"\n', columns: [a], faults: ["NN506 2:2"] },
  { name: "a hexadecimal number", file: "a\n0x10\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "a number with a unit", file: "a\n12kg\n", columns: [a], faults: ["NN506 2:1"], says: "12kg" },
  { name: "a number with an empty exponent", file: "a\n1e\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "a sign alone", file: "a\n-\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "a point alone", file: "a\n.\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "two points", file: "a\n1.2.3\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "two numbers in a cell", file: "a\n1 2\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "an underscore", file: "a\n1_000\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "a number beyond f64", file: "a\n1e999\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "a digit of another script", file: "a\n٣\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "a fraction in an int", file: "b\n1.5\n", columns: [b], faults: ["NN506 2:1"], says: "whole number" },
  { name: "a value above its interval", file: "b\n10\n", columns: [b], faults: ["NN516 2:1"], says: "[0, 9]" },
  { name: "a value below its interval", file: "a,x\n0,-0.001\n", columns: [column("x", unit)], faults: ["NN516 2:3"] },
  { name: "a value at an open end", file: "x\n0\n", columns: [column("x", { low: 0, lowOpen: true })], faults: ["NN516 2:1"], says: "(0, inf)" },
  { name: "zero under log", file: "x\n2\n0\n", columns: [column("x", { log: true })], faults: ["NN506 3:1"], says: "no logarithm" },
  { name: "a label outside the class", file: "c\nred\ngreen\n", columns: [c], faults: ["NN306 3:1"], says: '"row":2' },
  { name: "a label in another case", file: "c\nRed\n", columns: [c], faults: ["NN306 2:1"] },
  { name: "a numeric label out of range", file: "y\n0\n3\n", columns: [digit], faults: ["NN306 3:1"] },
  { name: "a numeric label with a fraction", file: "y\n1.5\n", columns: [digit], faults: ["NN306 2:1"] },
  { name: "a word in a numeric class", file: "y\none\n", columns: [digit], faults: ["NN306 2:1"] },
  { name: "a bool that is neither", file: "d\nmaybe\n", columns: [d], faults: ["NN506 2:1"], says: "neither true nor false" },
  { name: "a bool of 2", file: "d\n2\n", columns: [d], faults: ["NN506 2:1"] },
  { name: "a quote that stays open", file: 'a,c\n1,"red\n2,blue\n', columns: [a, c], faults: ["NN522 2:3"] },
  { name: "a quote that opens at the end", file: 'a,c\n1,"', columns: [a, c], faults: ["NN522 2:3"] },
  { name: "an open quote in the header", file: '"a,b\n1,2\n', columns: [a], faults: ["NN522 1:1"] },
  { name: "something after a closing quote", file: 'a,c\n1,"red"x\n', columns: [a, c], faults: ["NN506 2:8"], says: "follows a closing quote" },
  { name: "something after a closing quote in the header", file: '"a"b,c\n1,red\n', columns: [c], faults: ["NN506 1:4"] },
  { name: "a quote in a quoted cell that is not doubled", file: 'a,c\n1,"r"e"d"\n', columns: [a, c], faults: ["NN506 2:6"] },
  { name: "Latin-1", file: [...utf8("a,c\n1,"), 0xe9, 10], columns: [a], faults: ["NN515 2:3"], says: "e9" },
  { name: "Latin-1 in a column that is not used", file: [...utf8("a,x\n1,z\n2,na"), 0xef, ...utf8("ve\n")], columns: [a], faults: ["NN515 3:5"] },
  { name: "UTF-16 with its mark", file: [0xff, 0xfe, 0x61, 0, 10, 0], columns: [a], faults: ["NN515 1:1"], says: "ff" },
  { name: "an overlong form", file: [...utf8("a\n"), 0xc0, 0xaf, 10], columns: [a], faults: ["NN515 2:1"] },
  { name: "a surrogate", file: [...utf8("a\n"), 0xed, 0xa0, 0x80, 10], columns: [a], faults: ["NN515 2:1"] },
  { name: "a character cut off at the end", file: [...utf8("a\n1"), 0xe2, 0x82], columns: [a], faults: ["NN515 2:2"] },
  { name: "a code point beyond Unicode", file: [...utf8("a\n"), 0xf4, 0x90, 0x80, 0x80, 10], columns: [a], faults: ["NN515 2:1"] },
  { name: "a NUL in a number", file: "a\n1\u00002\n", columns: [a], faults: ["NN506 2:1"] },
  { name: "a place after a character of two units", file: "x,a\n😀,z\n", columns: [a], faults: ["NN506 2:4"] },
  { name: "a place after a cell over two lines", file: 'x,a\n"1\n2",z\n', columns: [a], faults: ["NN506 3:4"] },
  { name: "a place behind a byte order mark", file: "\ufeffx,y\n1,2\n", columns: [a], faults: ["NN202 1:1"] },
  { name: "a place after CRLF lines", file: "a\r\n1\r\nz\r\n", columns: [a], faults: ["NN506 3:1"] },
  { name: "a place after lines of a lone CR", file: "a\r1\rz\r", columns: [a], faults: ["NN506 3:1"] },
  { name: "a comma in a tsv's number", file: "a\tb\n1,5\t2\n", columns: [a, b], tab: true, faults: ["NN506 2:1"], says: "decimal point" },
  { name: "faults of several rows together", file: "a,b,c\nz,1,red\n1,99,red\n1,1,green\n1\n", columns: [a, b, c], faults: ["NN506 2:1", "NN516 3:3", "NN306 4:5", "NN506 5:2"] },
  { name: "a row with two faults", file: "a,b\nx,y\n", columns: [a, b], faults: ["NN506 2:1", "NN506 2:3"] },
];

const good: readonly (Omit<Case, "faults"> & { readonly gives: Readonly<Record<string, readonly number[]>> })[] = [
  { name: "a plain table", file: "a,b,c,d\n1.5,2,red,true\n-2e-3,9,blue,false\n", columns: [a, b, c, d], gives: { a: [1.5, -0.002], b: [2, 9], c: [0, 1], d: [1, 0] } },
  { name: "columns in another order", file: "b,x,a\n2,?,1\n", columns: [a, b], gives: { a: [1], b: [2] } },
  { name: "a byte order mark", file: "\ufeffa\n1\n", columns: [a], gives: { a: [1] } },
  { name: "CRLF", file: "a,b\r\n1,2\r\n3,4\r\n", columns: [a, b], gives: { a: [1, 3], b: [2, 4] } },
  { name: "a lone CR", file: "a,b\r1,2\r3,4", columns: [a, b], gives: { a: [1, 3], b: [2, 4] } },
  { name: "no line end at the end", file: "a\n1\n2", columns: [a], gives: { a: [1, 2] } },
  { name: "blank lines", file: "\na\n\n1\n \n2\n\n", columns: [a], gives: { a: [1, 2] } },
  { name: "white space around cells", file: " a , b \n 1 ,\t2\t\n", columns: [a, b], gives: { a: [1], b: [2] } },
  { name: "quotes", file: '"a","c"\n"1","red"\n 2 , "blue" \n', columns: [a, c], gives: { a: [1, 2], c: [0, 1] } },
  { name: "doubled quotes, commas and line ends in quotes", file: 'q\n"say ""hi"", x\ny"\n', columns: [classColumn("q", ['say "hi", x\ny', "z"])], gives: { q: [0] } },
  { name: "a quote within a cell", file: 'c\n5" pipe\n', columns: [classColumn("c", ['5" pipe', "x"])], gives: { c: [0] } },
  { name: "labels beyond ASCII", file: "c\nrød\nblå\nrød\n", columns: [classColumn("c", ["rød", "blå"])], gives: { c: [0, 1, 0] } },
  { name: "numeric labels by value", file: "y\n1\n1.0\n01\n+2\n0e5\n", columns: [digit], gives: { y: [1, 1, 1, 2, 0] } },
  { name: "numeric labels below zero", file: "y\n-1\n0\n1\n", columns: [classColumn("y", ["-1", "0", "1"])], gives: { y: [0, 1, 2] } },
  { name: "bools", file: "d\ntrue\nFALSE\nYes\nno\n1\n0\n1.0\n", columns: [d], gives: { d: [1, 0, 1, 0, 1, 0, 1] } },
  { name: "a label that looks missing", file: "c\nNA\n?\n", columns: [classColumn("c", ["?", "NA"])], gives: { c: [1, 0] } },
  { name: "missing where it is allowed", file: "a,c\n,red\n1,?\n NA ,blue\n", columns: [{ ...a, missing: "mean" }, { ...c, missing: "mode" }], gives: { a: [0, 1, 0], c: [0, -1, 1] } },
  { name: "numbers in all their spellings", file: "a\n1.\n.5\n+1\n-0\n1E2\n1e-2\n007\n", columns: [a], gives: { a: [1, 0.5, 1, -0, 100, 0.01, 7] } },
  { name: "ends of closed intervals", file: "x\n0\n1\n", columns: [column("x", unit)], gives: { x: [0, 1] } },
  { name: "a header that stands twice and is not used", file: "x,x,a\n1,2,3\n", columns: [a], gives: { a: [3] } },
  { name: "a vector by a range of headers", file: "y,V1,V2,V3\n0,1,2,3\n0,4,5,6\n", columns: [column("v", { shape: [3], columns: [["V1", "V3"]] })], gives: { v: [1, 2, 3, 4, 5, 6] } },
  { name: "a vector by a list of headers", file: "p,q\n1,2\n", columns: [column("v", { shape: [2], columns: ["q", "p"] })], gives: { v: [2, 1] } },
  { name: "positions without a header", file: "1,2\n3,4\n", columns: [column("a", { columns: [2] })], header: false, gives: { a: [2, 4] } },
  { name: "positions with a header", file: "a b,c d\n1,2\n", columns: [column("a", { columns: [2] })], gives: { a: [2] } },
  { name: "tabs", file: "a\tb\n1\t2\n", columns: [a, b], tab: true, gives: { a: [1], b: [2] } },
  { name: "a header that is no identifier", file: "Cl.thickness,__proto__\n5,6\n", columns: [column("t", { columns: ["Cl.thickness"] }), column("p", { columns: ["__proto__"] })], gives: { t: [5], p: [6] } },
];

function read(given: Omit<Case, "faults">, window?: number): ReturnType<typeof readCsv> {
  const bytes = typeof given.file === "string" ? new TextEncoder().encode(given.file) : Uint8Array.from(given.file);
  const options = { path: "x.csv", delimiter: given.tab === true ? "\t" : ",", header: given.header !== false, columns: given.columns ?? [a, b, c, d] } as const;
  const whole = memorySource(bytes);
  return readCsv(window === undefined ? whole : { size: whole.size, read: (position, length) => whole.read(position, Math.min(length, window)) }, options);
}

function places(reading: ReturnType<typeof readCsv>): string[] {
  return reading.faults.map(({ problem, line, column: at }) => `${problem.code} ${line === null ? "-" : `${line}:${at}`}`);
}

describe("a malformed table is refused with its code and place:", () => {
  test.each(bad)("$name", (given) => {
    const reading = read(given);
    expect(reading.value).toBe(null);
    expect(places(reading)).toEqual(given.faults);
    expect(JSON.stringify(reading.faults[0]?.problem.params)).toContain(given.says ?? "");
  });
});

describe("its good twin is read:", () => {
  test.each(good)("$name", (given) => {
    const reading = read(given);
    expect(places(reading)).toEqual([]);
    for (const [name, wanted] of Object.entries(given.gives)) {
      const values = reading.value?.columns.get(name);
      expect(Array.from(values?.kind === "codes" ? values.codes : (values?.values ?? []))).toEqual(wanted);
    }
  });
});

describe("how the bytes arrive makes no difference:", () => {
  test.each([1, 2, 3, 7])("pieces of %i bytes", (window) => {
    for (const given of [...bad, ...good]) {
      const [whole, pieces] = [read(given), read(given, window)];
      expect([given.name, places(pieces)]).toEqual([given.name, places(whole)]);
      expect(pieces.value?.columns).toEqual(whole.value?.columns);
    }
  });
});

test("the first 20 faults have places, the others are counted", () => {
  const reading = read({ name: "", file: `a\n${"x\n".repeat(50)}`, columns: [a] });
  expect(reading.faults.length).toBe(21);
  expect(reading.faults[20]?.problem).toMatchObject({ code: "NN523", params: { more: 30 } });
});

test("an endless line is refused in bounded memory", () => {
  const piece = new Uint8Array(1 << 20).fill(49);
  let asked = 0;
  const source = { size: 2 ** 30, read: (_: number, length: number) => ((asked += length), { ok: true as const, value: length === piece.length ? piece : new Uint8Array(length).fill(49) }) };
  const reading = readCsv(source, { path: "x.csv", delimiter: ",", header: true, columns: [a] });
  expect(places(reading)).toEqual(["NN521 1:1"]);
  expect(asked).toBeLessThan(64 << 20);
});

test("a disk that fails in the middle is a fault, not an exception", () => {
  const source = { size: 100, read: (position: number) => (position === 0 ? { ok: true as const, value: new TextEncoder().encode("a\n1\n") } : { ok: false as const, fault: { message: "the disk reports an input/output error" } }) };
  const reading = readCsv(source, { path: "x.csv", delimiter: ",", header: true, columns: [a] });
  expect(places(reading)).toEqual(["NN518 -"]);
});
