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
  model: "Staircase",
  doc: "A function of 4 equal steps, built by hand with one hidden neuron a step: nothing is trained. n steps need n hidden\nneurons in one layer, which is the idea of the universal approximation theorem.",
  hash: "3326bc68f51c9a2a7d5daf9b3d1b9c19a4a8a83c126f08a4dc67660e4bf45ba5",
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
    {
      name: "steps.weight",
      shape: [1, 4],
      offset: 0,
      layer: 1,
      frozen: true,
      start: { kind: "literal", values: [1, 1, 1, 1] },
    },
    {
      name: "steps.bias",
      shape: [4],
      offset: 4,
      layer: 1,
      frozen: true,
      start: { kind: "literal", values: [0, -1, -2, -3] },
    },
    {
      name: "out.weight",
      shape: [4, 1],
      offset: 8,
      layer: 2,
      frozen: true,
      start: { kind: "literal", values: [1, 1, 1, 1] },
    },
    { name: "out.bias", shape: [1], offset: 12, layer: 2, frozen: true, start: { kind: "literal", values: [0] } },
  ],
  parameters: 13,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(13);
  const input = new Float32Array(capacity * 1);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[4]!;
      const t4: number = parameters[1]!;
      const t5: number = parameters[5]!;
      const t6: number = parameters[2]!;
      const t7: number = parameters[6]!;
      const t8: number = parameters[3]!;
      const t9: number = parameters[7]!;
      const t10: number = parameters[8]!;
      const t11: number = parameters[9]!;
      const t12: number = parameters[10]!;
      const t13: number = parameters[11]!;
      const t14: number = parameters[12]!;
      output[r0] = f(
        f(
          f(
            f(0 + (f(0 + f(t1 * t2) + t3) < 0 ? 0 : 1) * t10 + (f(0 + f(t1 * t4) + t5) < 0 ? 0 : 1) * t11) +
              (f(0 + f(t1 * t6) + t7) < 0 ? 0 : 1) * t12,
          ) +
            (f(0 + f(t1 * t8) + t9) < 0 ? 0 : 1) * t13,
        ) + t14,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
