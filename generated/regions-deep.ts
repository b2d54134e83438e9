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
  model: "RegionsDeep",
  doc: "64 linear regions from 12 relus in three layers, built by hand: each layer folds [0, 1] in four, so that the next one acts on\nall folds at once, and the regions multiply: 4 x 4 x 4. As many neurons in one layer make 13: see regions-shallow.nn.",
  hash: "19c3252efc5fdbdea1f352e0cab6108a94c7bdabe26ec79eae9ff81626feeda5",
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
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
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
      name: "fold1.weight",
      shape: [1, 4],
      offset: 0,
      layer: 1,
      frozen: true,
      start: { kind: "literal", values: [1, 1, 1, 1] },
    },
    {
      name: "fold1.bias",
      shape: [4],
      offset: 4,
      layer: 1,
      frozen: true,
      start: { kind: "literal", values: [0, -0.25, -0.5, -0.75] },
    },
    {
      name: "fold2.weight",
      shape: [4, 4],
      offset: 8,
      layer: 2,
      frozen: true,
      start: { kind: "literal", values: [4, 4, 4, 4, -8, -8, -8, -8, 8, 8, 8, 8, -8, -8, -8, -8] },
    },
    {
      name: "fold2.bias",
      shape: [4],
      offset: 24,
      layer: 2,
      frozen: true,
      start: { kind: "literal", values: [0, -0.25, -0.5, -0.75] },
    },
    {
      name: "fold3.weight",
      shape: [4, 4],
      offset: 28,
      layer: 3,
      frozen: true,
      start: { kind: "literal", values: [4, 4, 4, 4, -8, -8, -8, -8, 8, 8, 8, 8, -8, -8, -8, -8] },
    },
    {
      name: "fold3.bias",
      shape: [4],
      offset: 44,
      layer: 3,
      frozen: true,
      start: { kind: "literal", values: [0, -0.25, -0.5, -0.75] },
    },
    {
      name: "out.weight",
      shape: [4, 1],
      offset: 48,
      layer: 4,
      frozen: true,
      start: { kind: "literal", values: [4, -8, 8, -8] },
    },
    { name: "out.bias", shape: [1], offset: 52, layer: 4, frozen: true, start: { kind: "literal", values: [0] } },
  ],
  parameters: 53,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(53);
  const input = new Float32Array(capacity * 1);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[4]!;
      const t4 = Math.max(f(0 + f(t1 * t2) + t3), 0);
      const t5: number = parameters[1]!;
      const t6: number = parameters[5]!;
      const t7 = Math.max(f(0 + f(t1 * t5) + t6), 0);
      const t8: number = parameters[2]!;
      const t9: number = parameters[6]!;
      const t10 = Math.max(f(0 + f(t1 * t8) + t9), 0);
      const t11: number = parameters[3]!;
      const t12: number = parameters[7]!;
      const t13 = Math.max(f(0 + f(t1 * t11) + t12), 0);
      const t14: number = parameters[8]!;
      const t15: number = parameters[12]!;
      const t16: number = parameters[16]!;
      const t17: number = parameters[20]!;
      const t18: number = parameters[24]!;
      const t19 = Math.max(f(f(f(f(0 + f(t4 * t14) + f(t7 * t15)) + f(t10 * t16)) + f(t13 * t17)) + t18), 0);
      const t20: number = parameters[9]!;
      const t21: number = parameters[13]!;
      const t22: number = parameters[17]!;
      const t23: number = parameters[21]!;
      const t24: number = parameters[25]!;
      const t25 = Math.max(f(f(f(f(0 + f(t4 * t20) + f(t7 * t21)) + f(t10 * t22)) + f(t13 * t23)) + t24), 0);
      const t26: number = parameters[10]!;
      const t27: number = parameters[14]!;
      const t28: number = parameters[18]!;
      const t29: number = parameters[22]!;
      const t30: number = parameters[26]!;
      const t31 = Math.max(f(f(f(f(0 + f(t4 * t26) + f(t7 * t27)) + f(t10 * t28)) + f(t13 * t29)) + t30), 0);
      const t32: number = parameters[11]!;
      const t33: number = parameters[15]!;
      const t34: number = parameters[19]!;
      const t35: number = parameters[23]!;
      const t36: number = parameters[27]!;
      const t37 = Math.max(f(f(f(f(0 + f(t4 * t32) + f(t7 * t33)) + f(t10 * t34)) + f(t13 * t35)) + t36), 0);
      const t38: number = parameters[28]!;
      const t39: number = parameters[32]!;
      const t40: number = parameters[36]!;
      const t41: number = parameters[40]!;
      const t42: number = parameters[44]!;
      const t43: number = parameters[29]!;
      const t44: number = parameters[33]!;
      const t45: number = parameters[37]!;
      const t46: number = parameters[41]!;
      const t47: number = parameters[45]!;
      const t48: number = parameters[30]!;
      const t49: number = parameters[34]!;
      const t50: number = parameters[38]!;
      const t51: number = parameters[42]!;
      const t52: number = parameters[46]!;
      const t53: number = parameters[31]!;
      const t54: number = parameters[35]!;
      const t55: number = parameters[39]!;
      const t56: number = parameters[43]!;
      const t57: number = parameters[47]!;
      const t58: number = parameters[48]!;
      const t59: number = parameters[49]!;
      const t60: number = parameters[50]!;
      const t61: number = parameters[51]!;
      const t62: number = parameters[52]!;
      output[r0] = f(
        f(
          f(
            f(
              0 +
                f(Math.max(f(f(f(f(0 + f(t19 * t38) + f(t25 * t39)) + f(t31 * t40)) + f(t37 * t41)) + t42), 0) * t58) +
                f(Math.max(f(f(f(f(0 + f(t19 * t43) + f(t25 * t44)) + f(t31 * t45)) + f(t37 * t46)) + t47), 0) * t59),
            ) + f(Math.max(f(f(f(f(0 + f(t19 * t48) + f(t25 * t49)) + f(t31 * t50)) + f(t37 * t51)) + t52), 0) * t60),
          ) + f(Math.max(f(f(f(f(0 + f(t19 * t53) + f(t25 * t54)) + f(t31 * t55)) + f(t37 * t56)) + t57), 0) * t61),
        ) + t62,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
