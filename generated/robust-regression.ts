// Written by nnc from a checked specification; change the specification, not this file.
import { createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly age: number;
  readonly bmi: number;
  readonly bp: number;
  readonly s1: number;
  readonly s2: number;
  readonly s3: number;
  readonly s4: number;
  readonly s5: number;
  readonly s6: number;
  readonly sex: "1" | "2";
}

/** What `predict` gives. */
export interface Output {
  readonly progression: number;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "RobustRegression",
  doc: "Diabetes progression by a linear neuron under the Huber loss, which lets outliers pull no more than others do.",
  hash: "3dc214f07f3016061978225a6c75455fd58303e3be54e412f492f4fb83da852b",
  precision: "f32",
  inputs: [
    {
      name: "age",
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
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["age"],
    },
    {
      name: "bmi",
      kind: "real",
      shape: [],
      width: 1,
      offset: 1,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["bmi"],
    },
    {
      name: "bp",
      kind: "real",
      shape: [],
      width: 1,
      offset: 2,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["bp"],
    },
    {
      name: "s1",
      kind: "real",
      shape: [],
      width: 1,
      offset: 3,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["s1"],
    },
    {
      name: "s2",
      kind: "real",
      shape: [],
      width: 1,
      offset: 4,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["s2"],
    },
    {
      name: "s3",
      kind: "real",
      shape: [],
      width: 1,
      offset: 5,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["s3"],
    },
    {
      name: "s4",
      kind: "real",
      shape: [],
      width: 1,
      offset: 6,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["s4"],
    },
    {
      name: "s5",
      kind: "real",
      shape: [],
      width: 1,
      offset: 7,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["s5"],
    },
    {
      name: "s6",
      kind: "real",
      shape: [],
      width: 1,
      offset: 8,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["s6"],
    },
    {
      name: "sex",
      kind: "class",
      shape: [],
      width: 2,
      offset: 9,
      labels: ["1", "2"],
      numeric: true,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["sex"],
    },
  ],
  outputs: [
    {
      name: "progression",
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
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["progression"],
    },
  ],
  inputWidth: 11,
  outputWidth: 1,
  tensors: [
    {
      name: "dense1.weight",
      shape: [11, 1],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "uniform", low: -0.7071067811865476, high: 0.7071067811865476 },
    },
    { name: "dense1.bias", shape: [1], offset: 11, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 12,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(12);
  const input = new Float32Array(capacity * 11);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0 * 11]!;
      const t2: number = parameters[0]!;
      const t3 = input[r0 * 11 + 1]!;
      const t4: number = parameters[1]!;
      const t5 = input[r0 * 11 + 2]!;
      const t6: number = parameters[2]!;
      const t7 = input[r0 * 11 + 3]!;
      const t8: number = parameters[3]!;
      const t9 = input[r0 * 11 + 4]!;
      const t10: number = parameters[4]!;
      const t11 = input[r0 * 11 + 5]!;
      const t12: number = parameters[5]!;
      const t13 = input[r0 * 11 + 6]!;
      const t14: number = parameters[6]!;
      const t15 = input[r0 * 11 + 7]!;
      const t16: number = parameters[7]!;
      const t17 = input[r0 * 11 + 8]!;
      const t18: number = parameters[8]!;
      const t19 = input[r0 * 11 + 9]!;
      const t20: number = parameters[9]!;
      const t21 = input[r0 * 11 + 10]!;
      const t22: number = parameters[10]!;
      const t23: number = parameters[11]!;
      output[r0] = f(
        f(
          f(
            f(
              f(
                f(
                  f(f(f(f(f(0 + f(t1 * t2) + f(t3 * t4)) + f(t5 * t6)) + f(t7 * t8)) + f(t9 * t10)) + f(t11 * t12)) +
                    f(t13 * t14),
                ) + f(t15 * t16),
              ) + f(t17 * t18),
            ) + f(t19 * t20),
          ) + f(t21 * t22),
        ) + t23,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
