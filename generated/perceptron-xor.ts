// Written by nnc from a checked specification; change the specification, not this file.
import { createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly a: number;
  readonly b: number;
}

/** What `predict` gives. */
export interface Output {
  readonly y: boolean;
  readonly probability: number;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "PerceptronXor",
  doc: "The same rule on exclusive or: no line separates its two diagonals, so one of the four is always wrong\n(Minsky and Papert, 1969). The bound is what must hold however long and from wherever it is trained.",
  hash: "6b13843a3acd52c4665d066986588774848ace0fb7b2e1ea51392832b62423f3",
  precision: "f32",
  inputs: [
    {
      name: "a",
      kind: "real",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["a"],
    },
    {
      name: "b",
      kind: "real",
      shape: [],
      width: 1,
      offset: 1,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["b"],
    },
  ],
  outputs: [
    {
      name: "y",
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
      columns: ["y"],
    },
  ],
  inputWidth: 2,
  outputWidth: 1,
  tensors: [
    {
      name: "unit.weight",
      shape: [2, 1],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 1 },
    },
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
