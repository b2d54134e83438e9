/** idx files: good ones of every type, and malformed ones with their codes. */
import { describe, expect, test } from "vitest";
import { readIdx } from "../../../src/data/idx.js";
import type { ColumnManifest } from "../../../src/runtime/manifest.js";
import { classColumn, column } from "./columns.js";

const image = column("image", { shape: [2, 2], width: 4, low: 0, high: 255, lowOpen: false, highOpen: false });
const digit = classColumn("digit", ["0", "1", "2"]);

function idx(type: number, dims: readonly number[], values: readonly number[]): Uint8Array {
  return Uint8Array.from([0, 0, type, dims.length, ...dims.flatMap((dim) => [dim >>> 24, (dim >>> 16) & 255, (dim >>> 8) & 255, dim & 255]), ...values]);
}

const images = idx(8, [2, 2, 2], [0, 1, 2, 3, 4, 5, 6, 255]);
const labels = idx(8, [2], [0, 2]);

function codes(first: Uint8Array, second: Uint8Array = labels, input: ColumnManifest = image, output: ColumnManifest = digit): string[] {
  const reading = readIdx({ bytes: first, path: "i", column: input }, { bytes: second, path: "l", column: output });
  expect(reading.value === null).toBe(reading.faults.length > 0);
  return reading.faults.map((fault) => `${fault.problem.code} ${fault.path}`);
}

describe("a malformed idx file is refused with its code:", () => {
  const cases: readonly (readonly [string, readonly string[], Uint8Array, Uint8Array?, ColumnManifest?, ColumnManifest?])[] = [
    ["nothing at all", ["NN517 i"], new Uint8Array(0)],
    ["two bytes", ["NN511 i"], Uint8Array.from([0, 0])],
    ["a web page", ["NN511 i"], new TextEncoder().encode("<!DOCTYPE html>")],
    ["little-endian magic", ["NN511 i"], Uint8Array.from([3, 8, 0, 0, 0, 0, 0, 0])],
    ["an unknown type", ["NN511 i"], idx(0x0a, [1, 2, 2], [1, 2, 3, 4])],
    ["no dimensions", ["NN511 i"], Uint8Array.from([0, 0, 8, 0, 7])],
    ["too many dimensions", ["NN511 i"], Uint8Array.from([0, 0, 8, 200])],
    ["a header cut short", ["NN512 i"], images.slice(0, 10)],
    ["values cut short", ["NN512 i"], images.slice(0, -1)],
    ["a byte too many", ["NN512 i"], Uint8Array.from([...images, 0])],
    ["dimensions of 2³²", ["NN512 i"], idx(8, [0xffffffff, 0xffffffff, 0xffffffff], [1])],
    ["dimensions of the wrong byte order", ["NN512 i"], idx(8, [0x02000000, 0x02000000, 2], [1])],
    ["no rows", ["NN517 i"], idx(8, [0, 2, 2], [])],
    ["images of another shape", ["NN513 i"], idx(8, [2, 3, 2], Array.from({ length: 12 }, () => 0))],
    ["images of the same size and another shape", ["NN513 i"], idx(8, [2, 4, 1], [0, 1, 2, 3, 4, 5, 6, 7])],
    ["labels in the images' place", ["NN513 i"], labels],
    ["labels of two numbers a row", ["NN513 l"], images, idx(8, [2, 2], [0, 1, 0, 1])],
    ["fewer labels than images", ["NN514 l"], images, idx(8, [1], [0])],
    ["a label outside the class", ["NN306 l"], images, idx(8, [2], [0, 3])],
    ["two labels outside the class", ["NN306 l", "NN306 l"], images, idx(8, [2], [9, 3])],
    ["a byte outside the interval", ["NN516 i"], images, labels, { ...image, high: 254 }],
    ["NaN", ["NN506 i"], idx(0x0d, [2, 1], [0x7f, 0xc0, 0, 0, 0, 0, 0, 0]), labels, column("x")],
    ["infinity", ["NN506 i"], idx(0x0d, [2, 1], [0x7f, 0x80, 0, 0, 0, 0, 0, 0]), labels, column("x")],
    ["a fraction in an int", ["NN506 i"], idx(0x0d, [2], [0x3f, 0, 0, 0, 0, 0, 0, 0]), labels, column("x", { kind: "int" })],
    ["a bool of 2", ["NN506 l"], images, labels, image, column("d", { kind: "bool" })],
    ["both files malformed", ["NN512 i", "NN511 l"], images.slice(0, -1), new TextEncoder().encode("no")],
  ];
  test.each(cases.map((given) => ({ name: given[0], given })))("$name", ({ given: [, faults, first, second, input, output] }) => {
    expect(codes(first, second, input, output)).toEqual(faults);
  });
});

test("bytes stay bytes, and are a view of the file", () => {
  const reading = readIdx({ bytes: images, path: "i", column: image }, { bytes: labels, path: "l", column: digit });
  const values = reading.value?.columns.get("image");
  expect(values?.kind === "numbers" && values.values.buffer === images.buffer).toBe(true);
  expect(values?.kind === "numbers" && Array.from(values.values)).toEqual([0, 1, 2, 3, 4, 5, 6, 255]);
  expect(reading.value?.columns.get("digit")).toEqual({ kind: "codes", codes: Int32Array.from([0, 2]) });
});

test("every type of value is read, big-endian", () => {
  const read = (bytes: Uint8Array): readonly number[] => {
    const values = readIdx({ bytes, path: "i", column: column("x") }, null).value?.columns.get("x");
    return values?.kind === "numbers" ? Array.from(values.values) : [];
  };
  expect(read(idx(0x09, [2], [255, 1]))).toEqual([-1, 1]);
  expect(read(idx(0x0b, [1], [255, 254]))).toEqual([-2]);
  expect(read(idx(0x0c, [1], [0x7f, 255, 255, 255]))).toEqual([2 ** 31 - 1]);
  expect(read(idx(0x0d, [1], [0x3f, 0xc0, 0, 0]))).toEqual([1.5]);
  expect(read(idx(0x0e, [1], [0x3f, 0xb9, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9a]))).toEqual([0.1]);
});

test("an image may feed a vector of as many numbers, and sizes of 1 do not matter", () => {
  expect(codes(images, labels, { ...image, shape: [4] })).toEqual([]);
  expect(codes(images, labels, { ...image, shape: [2, 2, 1] })).toEqual([]);
  expect(codes(images, idx(8, [2, 1], [0, 2]))).toEqual([]);
});
