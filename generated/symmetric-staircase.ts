// Written by nnc from a checked specification; change the specification, not this file.
import { createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly x: number;
}

/** What `predict` gives. */
export interface Output {
  readonly y: number;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "SymmetricStaircase",
  doc: "8 steps, symmetric about 0, from two hidden layers with 5 neurons in all: the first folds the line, the other 4 step on\nboth halves at once. One hidden layer would need 8: depth pays where there is symmetry.",
  hash: "ef510073ac98838bd005c1843dba51a665e50a4aa429a112171902e2aef84e4b",
  precision: "f32",
  inputs: [
    {
      name: "x",
      kind: "real",
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
      columns: ["x"],
    },
  ],
  outputs: [
    {
      name: "y",
      kind: "real",
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
  inputWidth: 1,
  outputWidth: 1,
  tensors: [
    { name: "fold.weight", shape: [1, 1], offset: 0, layer: 1, frozen: true, start: { kind: "literal", values: [1] } },
    { name: "fold.bias", shape: [1], offset: 1, layer: 1, frozen: true, start: { kind: "literal", values: [0] } },
    {
      name: "steps.weight",
      shape: [1, 4],
      offset: 2,
      layer: 2,
      frozen: true,
      start: { kind: "literal", values: [1, 1, 1, 1] },
    },
    {
      name: "steps.bias",
      shape: [4],
      offset: 6,
      layer: 2,
      frozen: true,
      start: { kind: "literal", values: [-1, -2, -3, -4] },
    },
    {
      name: "out.weight",
      shape: [4, 1],
      offset: 10,
      layer: 3,
      frozen: true,
      start: { kind: "literal", values: [1, 1, 1, 1] },
    },
    { name: "out.bias", shape: [1], offset: 14, layer: 3, frozen: true, start: { kind: "literal", values: [0] } },
  ],
  parameters: 15,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(15);
  const input = new Float32Array(capacity * 1);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[1]!;
      const t4 = Math.abs(f(0 + f(t1 * t2) + t3));
      const t5: number = parameters[2]!;
      const t6: number = parameters[6]!;
      const t7: number = parameters[3]!;
      const t8: number = parameters[7]!;
      const t9: number = parameters[4]!;
      const t10: number = parameters[8]!;
      const t11: number = parameters[5]!;
      const t12: number = parameters[9]!;
      const t13: number = parameters[10]!;
      const t14: number = parameters[11]!;
      const t15: number = parameters[12]!;
      const t16: number = parameters[13]!;
      const t17: number = parameters[14]!;
      output[r0] = f(
        f(
          f(
            f(0 + (f(0 + f(t4 * t5) + t6) < 0 ? 0 : 1) * t13 + (f(0 + f(t4 * t7) + t8) < 0 ? 0 : 1) * t14) +
              (f(0 + f(t4 * t9) + t10) < 0 ? 0 : 1) * t15,
          ) +
            (f(0 + f(t4 * t11) + t12) < 0 ? 0 : 1) * t16,
        ) + t17,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
