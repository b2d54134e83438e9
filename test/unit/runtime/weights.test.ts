import { describe, expect, it } from "vitest";
import { WeightsError } from "../../../src/runtime/errors.js";
import { unfitted } from "../../../src/runtime/fitted.js";
import { initializeParameters } from "../../../src/runtime/initialize.js";
import type { ModelManifest } from "../../../src/runtime/manifest.js";
import { readSafetensors, writeSafetensors } from "../../../src/runtime/safetensors.js";
import { readInitialWeights, readWeights, sealContainer, transferWeights, transferable, writeWeights } from "../../../src/runtime/weights.js";
import { keyOf, normal, uniform } from "../../../src/runtime/random.js";
import { label, manifestOf, real } from "../train/models.js";

const manifest: ModelManifest = manifestOf({
  model: "Small",
  precision: "f32",
  inputs: [real("x", 0, { scale: "standardized" })],
  outputs: [label("c", ["a", "b"])],
  inputWidth: 1,
  outputWidth: 2,
  tensors: [
    { name: "out.weight", shape: [1, 2], offset: 0, layer: 1, frozen: false, start: { kind: "normal", mean: 1, sd: 2 } },
    { name: "out.bias", shape: [2], offset: 2, layer: 1, frozen: false, start: { kind: "uniform", low: -1, high: 1 } },
    { name: "next.bias", shape: [1], offset: 4, layer: 2, frozen: true, start: { kind: "literal", values: [0.1] } },
    { name: "next.gain", shape: [1], offset: 5, layer: 2, frozen: false, start: { kind: "constant", value: 3 } },
  ],
  parameters: 6,
});
const fitted = { ...unfitted(manifest), inputs: [{ name: "x", fill: [], center: [1 / 3], spread: [0.1] }] };
const parameters = Float32Array.of(0.1, -2, 3e-42, 4, 5, 6);
const bytes = writeWeights(manifest, { parameters, fitted });

function refusal(read: () => unknown): WeightsError {
  try {
    read();
  } catch (error) {
    if (error instanceof WeightsError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("a weights file", () => {
  it("gives back parameters and fitted numbers to the bit", () => {
    expect(readWeights(manifest, bytes)).toEqual({ parameters, fitted });
    expect(writeWeights(manifest, readWeights(manifest, bytes))).toEqual(bytes);
  });

  it("says what it is in its metadata", () => {
    const { metadata } = readSafetensors(bytes);
    expect([...metadata.keys()]).toEqual(["nnc", "model", "hash", "numerics", "compiler", "precision", "preparation", "classes", "checksum"]);
    expect(metadata.get("classes")).toBe('[{"name":"c","labels":["a","b"]}]');
  });

  it("is refused after any flip of one bit", () => {
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(() => readWeights(manifest, flipped), `bit ${bit}`).toThrow(WeightsError);
    }
  });

  it("is refused when cut short or made longer", () => {
    for (let length = 0; length < bytes.length; length++) expect(() => readWeights(manifest, bytes.subarray(0, length))).toThrow(WeightsError);
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    expect(refusal(() => readWeights(manifest, longer)).reason).toBe("malformed");
  });

  it("is refused for another model, with the differences tensor by tensor", () => {
    const other = { ...manifest, model: "Other", hash: "h2", tensors: manifest.tensors.map((tensor) => (tensor.name === "out.bias" ? { ...tensor, name: "last.bias" } : tensor)) };
    const error = refusal(() => readWeights(other, bytes));
    expect([error.reason, error.code]).toEqual(["foreign", "NN705"]);
    expect(error.message).toContain('belong to model "Small", not "Other"');
    expect(error.differences).toEqual(["last.bias: expected [2] F32, found not there", "out.bias: found [2] F32, the model has no such tensor"]);
    expect(refusal(() => readWeights({ ...manifest, hash: "h2" }, bytes)).message).toMatch(/another version of model "Small"; all tensors fit/);
    expect(refusal(() => readWeights({ ...manifest, numerics: 2 }, bytes)).reason).toBe("version");
  });

  it("is refused when a repaired checksum covers a mistake", () => {
    const { tensors, metadata } = readSafetensors(bytes);
    const repaired = (key: string, value: string): Uint8Array => sealContainer({ tensors, metadata: new Map([...metadata, [key, value]]) });
    expect(readWeights(manifest, repaired("note", "harmless"))).toEqual({ parameters, fitted });
    const preparation = (change: object): string => JSON.stringify({ ...fitted, ...change });
    for (const text of ["", "{", "null", "[]", "{}", preparation({ inputs: [] }), preparation({ inputs: [{ name: "x", fill: [], center: [1], spread: [0] }] }), preparation({ inputs: [{ name: "y", fill: [], center: [1], spread: [1] }] }), preparation({ inputs: [{ name: "x", fill: [1], center: ["1"], spread: [1] }] })]) {
      expect(refusal(() => readWeights(manifest, repaired("preparation", text))).reason, text).toBe("malformed");
    }
    const spoiled = new Map([...tensors, ["out.bias", { dtype: "F32", shape: [2], values: Float32Array.of(1, NaN) }] as const]);
    const error = refusal(() => readWeights(manifest, sealContainer({ tensors: spoiled, metadata })));
    expect([error.reason, error.what]).toEqual(["not finite", "tensor out.bias has NaN at element 1"]);
    expect(refusal(() => readWeights(manifest, repaired("nnc", "checkpoint"))).reason).toBe("foreign");
  });
});

describe("plain tensors", () => {
  const { tensors } = readSafetensors(bytes);
  const wide = new Map([...tensors].map(([name, { shape, values }]) => [name, { dtype: "F64" as const, shape, values: Float64Array.from(values) }]));
  const plain = writeSafetensors({ tensors: wide, metadata: new Map() });

  it("start a training, in F32 or F64, but are no weights", () => {
    expect(readInitialWeights(manifest, plain)).toEqual(parameters);
    expect(readInitialWeights(manifest, bytes)).toEqual(parameters);
    expect(refusal(() => readWeights(manifest, plain)).reason).toBe("plain");
  });

  it("must fit in names, shapes and size of numbers", () => {
    const changed = (name: string, values: Float64Array, shape: readonly number[]): Uint8Array => writeSafetensors({ tensors: new Map([...wide, [name, { dtype: "F64", shape, values }]]), metadata: new Map() });
    expect(refusal(() => readInitialWeights(manifest, changed("out.weight", Float64Array.of(1, 2), [2, 1]))).differences).toEqual(["out.weight: expected [1, 2], found [2, 1]"]);
    expect(refusal(() => readInitialWeights(manifest, changed("more", Float64Array.of(1), [1]))).differences).toEqual(["more: found [1], the model has no such tensor"]);
    expect(refusal(() => readInitialWeights(manifest, changed("out.bias", Float64Array.of(1, 1e300), [2]))).reason).toBe("not finite");
  });

  it("are transferred where they fit", () => {
    const target = new Float32Array(6).fill(9);
    const partly = writeSafetensors({ tensors: new Map([...wide].filter(([name]) => name !== "out.bias")), metadata: new Map() });
    const { taken, left } = transferable(manifest, partly);
    expect(taken).toEqual(["out.weight", "next.bias", "next.gain"]);
    expect(left.map(({ name }) => name)).toEqual(["out.bias"]);
    expect(left[0]?.why).toMatch(/^(?:not in the file|expected \[.*\], found \[.*\])$/);
    transferWeights(manifest, partly, target);
    expect([...target]).toEqual([...Float32Array.of(0.1, -2, 9, 9, 5, 6)]);
  });
});

describe("initial parameters", () => {
  it("are drawn by layer and element, counting on from weight to bias, and rounded once", () => {
    const drawn = new Float32Array(6);
    initializeParameters(manifest, 11, drawn);
    const key = keyOf("init", 11, 0);
    expect([...drawn]).toEqual([1 + 2 * normal(key, 0, 1, 0), 1 + 2 * normal(key, 0, 1, 1), -1 + 2 * uniform(key, 0, 1, 2), -1 + 2 * uniform(key, 0, 1, 3), 0.1, 3].map(Math.fround));
  });
});
