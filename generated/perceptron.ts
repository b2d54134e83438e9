// Written by nnc from a checked specification; change the specification, not this file.
import { createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly x1: number;
  readonly x2: number;
}

/** What `predict` gives. */
export interface Output {
  readonly above: boolean;
  readonly probability: number;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "Perceptron",
  doc: "Rosenblatt's perceptron on points that a line can separate: its rule finds one, and then stops changing.",
  hash: "90f960ef2e22a2bb7d2bb9b08cd4c0fa66241166271e16b768621a0c1742507e",
  precision: "f32",
  inputs: [
    {
      name: "x1",
      kind: "real",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: -2,
      high: 2,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["x1"],
    },
    {
      name: "x2",
      kind: "real",
      shape: [],
      width: 1,
      offset: 1,
      labels: [],
      numeric: false,
      low: -2,
      high: 2,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["x2"],
    },
  ],
  outputs: [
    {
      name: "above",
      kind: "bool",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["above"],
    },
  ],
  inputWidth: 2,
  outputWidth: 1,
  tensors: [
    { name: "unit.weight", shape: [2, 1], offset: 0, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    { name: "unit.bias", shape: [1], offset: 2, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 3,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(3);
  const input = new Float32Array(capacity * 2);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0 * 2]!;
      const t2: number = parameters[0]!;
      const t3 = input[r0 * 2 + 1]!;
      const t4: number = parameters[1]!;
      const t5: number = parameters[2]!;
      output[r0] = f(f(0 + f(t1 * t2) + f(t3 * t4)) + t5) < 0 ? 0 : 1;
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
