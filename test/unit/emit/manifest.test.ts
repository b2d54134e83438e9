/** What manifests say of tensors at the start and what the hash of an architecture depends on. */
import { describe, expect, it } from "vitest";
import type { Layer } from "../../../src/check/model.js";
import { modelManifest } from "../../../src/emit/manifest.js";
import type { ModelSpec } from "../../support/models.js";
import { batchnorm, conv, dense, flatten, modelOf, pool } from "../../support/models.js";

/** The architecture itself in place of its hash. */
const architectureOf = (spec: ModelSpec): string => modelManifest(modelOf(spec), (bytes) => new TextDecoder().decode(bytes)).hash;

describe("the manifest of a model", () => {
  it("starts weights by how many numbers a neuron reads, all places of a kernel among them, and biases at 0", () => {
    const { tensors } = modelManifest(modelOf({ inputs: [5, 5, 2], layers: [conv(3, [2, 4], "relu", { init: "he" }), flatten(), dense(4, "tanh", { init: "lecun" })] }), () => "");
    expect(tensors.map(({ start }) => start)).toEqual([
      { kind: "normal", mean: 0, sd: Math.sqrt(2 / (2 * 4 * 2)) },
      { kind: "constant", value: 0 },
      { kind: "normal", mean: 0, sd: Math.sqrt(1 / (4 * 2 * 3)) },
      { kind: "constant", value: 0 },
    ]);
  });

  it("counts who reads a number, too, where an init asks", () => {
    const spread = (spec: ModelSpec): unknown => modelManifest(modelOf(spec), () => "").tensors[0]?.start;
    const init = { init: "xavier" } as const;
    expect(spread({ inputs: 5, layers: [dense(3, "tanh", init)] })).toEqual(spread({ inputs: 3, layers: [dense(5, "tanh", init)] }));
    expect(spread({ inputs: [4, 4, 2], layers: [conv(3, [2, 2], "tanh", init)] })).toEqual(spread({ inputs: 8, layers: [dense(12, "tanh", init)] }));
    expect(spread({ inputs: 5, layers: [dense(3, "tanh", init)] })).not.toEqual(spread({ inputs: 5, layers: [dense(4, "tanh", init)] }));
  });

  it("takes a bias for numbers of one that reads and as many as are read", () => {
    const drawn = (input: readonly number[], position: number): Layer => ({ ...(dense(3)(input, position) as Extract<Layer, { kind: "dense" }>), bias: { kind: "init", name: "xavier", params: {} } });
    const bound = Math.sqrt(6 / (1 + 3));
    expect(modelManifest(modelOf({ inputs: 5, layers: [drawn] }), () => "").tensors[1]?.start).toEqual({ kind: "uniform", low: -bound, high: bound });
  });

  it("has another hash for everything that weights depend on", () => {
    const image: ModelSpec = { inputs: [4, 4, 2], layers: [conv(3, [2, 2], "relu"), pool("max", [2, 2], { stride: 1 }), flatten(), dense(4, "tanh")] };
    const [first, , third, last] = image.layers as readonly [ModelSpec["layers"][0], unknown, ModelSpec["layers"][0], ModelSpec["layers"][0]];
    const others: readonly ModelSpec[] = [
      image,
      { ...image, precision: "f32" },
      { ...image, layers: [first, pool("avg", [2, 2], { stride: 1 }), third, last] },
      { ...image, layers: [conv(3, [2, 2], "tanh"), pool("max", [2, 2], { stride: 1 }), third, last] },
      { ...image, layers: [first, pool("max", [2, 2], { stride: 1 }), third, dense(4, "tanh", { bias: false })] },
      { ...image, layers: [first, pool("max", [2, 2], { stride: 1 }), third, dense(4, [[1, "tanh"], [3, "relu"]])] },
      { ...image, layers: [first, batchnorm(), pool("max", [2, 2], { stride: 1 }), third, last] },
    ];
    expect(new Set(others.map(architectureOf)).size).toBe(others.length);
    expect(architectureOf({ ...image, loss: "quadratic", batch: 7 })).toBe(architectureOf(image));
  });
});
