import { describe, expect, it } from "vitest";
import { createHash } from "node:crypto";
import { readSafetensors, writeSafetensors } from "../../../src/runtime/safetensors.js";
import type { StoredTensor } from "../../../src/runtime/safetensors.js";
import { WeightsError } from "../../../src/runtime/errors.js";
import { sha256 } from "../../../src/runtime/sha256.js";

/** A file of a header as written and some bytes of data. */
function file(header: string, data = 0, length = new TextEncoder().encode(header).length): Uint8Array {
  const text = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + text.length + data);
  new DataView(bytes.buffer).setUint32(0, length, true);
  bytes.set(text, 8);
  return bytes;
}

const tensor = (from: number, to: number, shape = [(to - from) / 4], dtype = "F32"): string => JSON.stringify({ dtype, shape, data_offsets: [from, to] });

describe("safetensors", () => {
  it("reads a Buffer that lies in Node's pool, as readFile gives small files", () => {
    const bytes = writeSafetensors({ tensors: new Map([["a", { dtype: "F32", shape: [2], values: new Float32Array([1.5, -2]) }]]), metadata: new Map() });
    const pooled = Buffer.from(bytes);
    expect(pooled.buffer.byteLength).toBeGreaterThan(bytes.length);
    expect([...(readSafetensors(pooled).tensors.get("a")?.values ?? [])]).toEqual([1.5, -2]);
  });

  const tensors = new Map<string, StoredTensor>([
    ["a.weight", { dtype: "F32", shape: [2, 3], values: Float32Array.of(1, -2.5, 3e-40, -0, 1e38, 6) }],
    ["__proto__", { dtype: "F64", shape: [1], values: Float64Array.of(Math.PI) }],
    ["none", { dtype: "F32", shape: [0, 4], values: new Float32Array(0) }],
    ["scalar", { dtype: "F32", shape: [], values: Float32Array.of(7) }],
  ]);
  const metadata = new Map([["constructor", "x"], ["text", 'quote " and \u2028 and \n']]);

  it("come back as they were written", () => {
    const read = readSafetensors(writeSafetensors({ tensors, metadata }));
    expect(new Map(read.metadata)).toEqual(metadata);
    expect([...read.tensors.keys()].sort()).toEqual([...tensors.keys()].sort());
    for (const [name, { values, shape, dtype }] of tensors) {
      const found = read.tensors.get(name);
      expect([found?.dtype, found?.shape]).toEqual([dtype, shape]);
      expect(Object.is(found?.values[3], values[3])).toBe(true);
      expect([...(found?.values ?? [])]).toEqual([...values]);
    }
    expect(({} as Record<string, unknown>)["dtype"]).toBeUndefined();
  });

  it("are read wherever they begin in a buffer", () => {
    const bytes = writeSafetensors({ tensors, metadata });
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readSafetensors(shifted.subarray(3)).tensors.get("__proto__")?.values[0]).toBe(Math.PI);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(0), /0 bytes/],
    ["seven bytes", new Uint8Array(7), /7 bytes/],
    ["a header of no bytes", new Uint8Array(8), /not JSON/],
    ["a header of 2^63 bytes", Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0x80, 1), /4 GiB or more/],
    ["a header over the limit", file("{}", 0, 0x7fffffff), /2147483647 bytes/],
    ["a header beyond the end", file("{}", 0, 100), /within its header of 100/],
    ["a header that is a list", file("[]"), /not a JSON object/],
    ["a header that is null", file("null"), /not a JSON object/],
    ["a header that begins with a space", file(" {}"), /not a JSON object/],
    ["a header that is not UTF-8", (() => { const bytes = file('{"?":1}'); bytes[10] = 0xff; return bytes; })(), /not JSON/],
    ["a byte order mark", file("\ufeff{}"), /not JSON/],
    ["bytes left over", file(`{"a":${tensor(0, 4)}}`, 5), /1 bytes follow/],
    ["a hole", file(`{"a":${tensor(4, 8)}}`, 8), /a hole before/],
    ["an overlap", file(`{"a":${tensor(0, 8)},"b":${tensor(4, 12)}}`, 12), /overlaps/],
    ["data that end early", file(`{"a":${tensor(0, 8)}}`, 7), /ends before the end of tensor "a"/],
    ["a name twice", file(`{"a":${tensor(0, 4)},"a":${tensor(0, 4)}}`, 4), /names "a" twice/],
    ["a name twice, once escaped", file(`{"a":${tensor(0, 4)},"\\u0061":${tensor(0, 4)}}`, 4), /names "a" twice/],
    ["a field twice", file('{"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}', 4), /names "dtype" twice/],
    ["another type", file(`{"a":${tensor(0, 4, [2], "F16")}}`, 4), /of type "F16"/],
    ["a size of 2^53", file(`{"a":${tensor(0, 4, [2 ** 53])}}`, 4), /no valid shape/],
    ["sizes whose product overflows", file(`{"a":${tensor(0, 4, [2 ** 40, 2 ** 40])}}`, 4), /takes 4 bytes/],
    ["a negative size", file(`{"a":${tensor(0, 4, [-1])}}`, 4), /no valid shape/],
    ["a fraction", file(`{"a":${tensor(0, 4, [0.5])}}`, 4), /no valid shape/],
    ["offsets backwards", file(`{"a":${tensor(4, 0, [1])}}`, 4), /takes -4 bytes/],
    ["one offset", file('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}', 4), /no valid offsets/],
    ["a field too many", file('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}}', 4), /other fields/],
    ["a tensor that is a list", file('{"a":[1]}'), /not described by an object/],
    ["metadata that are no text", file('{"__metadata__":{"a":1}}'), /"a" is not text/],
    ["metadata that are a list", file('{"__metadata__":[]}'), /not an object/],
  ])("refuses %s", (_name, bytes, message) => {
    expect(() => readSafetensors(bytes)).toThrow(WeightsError);
    expect(() => readSafetensors(bytes)).toThrow(message);
  });

  it("accepts what others write: spaces behind the header, any order of tensors, no metadata", () => {
    const read = readSafetensors(file(`{"b":${tensor(4, 12)},"a":${tensor(0, 4)}}   `, 12));
    expect([...read.tensors.keys()]).toEqual(["b", "a"]);
    expect(read.metadata.size).toBe(0);
  });
});

describe("SHA-256", () => {
  it("agrees with Node's at every length around a block", () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
      const whole = createHash("sha256").update(bytes).digest("hex");
      expect(sha256([bytes])).toBe(whole);
      expect(sha256([bytes.subarray(0, length >> 1), bytes.subarray(length >> 1)])).toBe(whole);
    }
  });
});
