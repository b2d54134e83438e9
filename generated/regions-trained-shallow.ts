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
  model: "RegionsTrainedShallow",
  doc: "The zigzag of regions-trained-deep.nn, for as many relus in one layer: 25 regions at most, more than the 6 that are\nneeded, and yet they hardly ever find the teeth.",
  hash: "971016bf2c30b8b70648485b8cc7f2d5f065576f0f40dfc1a27505182b04ce05",
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
      high: 6,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 6], to: [-1, 1] },
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
      name: "dense1.weight",
      shape: [1, 24],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 1.4142135623730951 },
    },
    { name: "dense1.bias", shape: [24], offset: 24, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense2.weight",
      shape: [24, 1],
      offset: 48,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.4898979485566356, high: 0.4898979485566356 },
    },
    { name: "dense2.bias", shape: [1], offset: 72, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 73,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(73);
  const input = new Float32Array(capacity * 1);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[24]!;
      const t4: number = parameters[1]!;
      const t5: number = parameters[25]!;
      const t6: number = parameters[2]!;
      const t7: number = parameters[26]!;
      const t8: number = parameters[3]!;
      const t9: number = parameters[27]!;
      const t10: number = parameters[4]!;
      const t11: number = parameters[28]!;
      const t12: number = parameters[5]!;
      const t13: number = parameters[29]!;
      const t14: number = parameters[6]!;
      const t15: number = parameters[30]!;
      const t16: number = parameters[7]!;
      const t17: number = parameters[31]!;
      const t18: number = parameters[8]!;
      const t19: number = parameters[32]!;
      const t20: number = parameters[9]!;
      const t21: number = parameters[33]!;
      const t22: number = parameters[10]!;
      const t23: number = parameters[34]!;
      const t24: number = parameters[11]!;
      const t25: number = parameters[35]!;
      const t26: number = parameters[12]!;
      const t27: number = parameters[36]!;
      const t28: number = parameters[13]!;
      const t29: number = parameters[37]!;
      const t30: number = parameters[14]!;
      const t31: number = parameters[38]!;
      const t32: number = parameters[15]!;
      const t33: number = parameters[39]!;
      const t34: number = parameters[16]!;
      const t35: number = parameters[40]!;
      const t36: number = parameters[17]!;
      const t37: number = parameters[41]!;
      const t38: number = parameters[18]!;
      const t39: number = parameters[42]!;
      const t40: number = parameters[19]!;
      const t41: number = parameters[43]!;
      const t42: number = parameters[20]!;
      const t43: number = parameters[44]!;
      const t44: number = parameters[21]!;
      const t45: number = parameters[45]!;
      const t46: number = parameters[22]!;
      const t47: number = parameters[46]!;
      const t48: number = parameters[23]!;
      const t49: number = parameters[47]!;
      const t50: number = parameters[48]!;
      const t51: number = parameters[49]!;
      const t52: number = parameters[50]!;
      const t53: number = parameters[51]!;
      const t54: number = parameters[52]!;
      const t55: number = parameters[53]!;
      const t56: number = parameters[54]!;
      const t57: number = parameters[55]!;
      const t58: number = parameters[56]!;
      const t59: number = parameters[57]!;
      const t60: number = parameters[58]!;
      const t61: number = parameters[59]!;
      const t62: number = parameters[60]!;
      const t63: number = parameters[61]!;
      const t64: number = parameters[62]!;
      const t65: number = parameters[63]!;
      const t66: number = parameters[64]!;
      const t67: number = parameters[65]!;
      const t68: number = parameters[66]!;
      const t69: number = parameters[67]!;
      const t70: number = parameters[68]!;
      const t71: number = parameters[69]!;
      const t72: number = parameters[70]!;
      const t73: number = parameters[71]!;
      const t74: number = parameters[72]!;
      output[r0] = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(
                          f(
                            f(
                              f(
                                f(
                                  f(
                                    f(
                                      f(
                                        f(
                                          f(
                                            f(
                                              f(
                                                f(
                                                  f(
                                                    f(
                                                      0 +
                                                        f(Math.max(f(0 + f(t1 * t2) + t3), 0) * t50) +
                                                        f(Math.max(f(0 + f(t1 * t4) + t5), 0) * t51),
                                                    ) + f(Math.max(f(0 + f(t1 * t6) + t7), 0) * t52),
                                                  ) + f(Math.max(f(0 + f(t1 * t8) + t9), 0) * t53),
                                                ) + f(Math.max(f(0 + f(t1 * t10) + t11), 0) * t54),
                                              ) + f(Math.max(f(0 + f(t1 * t12) + t13), 0) * t55),
                                            ) + f(Math.max(f(0 + f(t1 * t14) + t15), 0) * t56),
                                          ) + f(Math.max(f(0 + f(t1 * t16) + t17), 0) * t57),
                                        ) + f(Math.max(f(0 + f(t1 * t18) + t19), 0) * t58),
                                      ) + f(Math.max(f(0 + f(t1 * t20) + t21), 0) * t59),
                                    ) + f(Math.max(f(0 + f(t1 * t22) + t23), 0) * t60),
                                  ) + f(Math.max(f(0 + f(t1 * t24) + t25), 0) * t61),
                                ) + f(Math.max(f(0 + f(t1 * t26) + t27), 0) * t62),
                              ) + f(Math.max(f(0 + f(t1 * t28) + t29), 0) * t63),
                            ) + f(Math.max(f(0 + f(t1 * t30) + t31), 0) * t64),
                          ) + f(Math.max(f(0 + f(t1 * t32) + t33), 0) * t65),
                        ) + f(Math.max(f(0 + f(t1 * t34) + t35), 0) * t66),
                      ) + f(Math.max(f(0 + f(t1 * t36) + t37), 0) * t67),
                    ) + f(Math.max(f(0 + f(t1 * t38) + t39), 0) * t68),
                  ) + f(Math.max(f(0 + f(t1 * t40) + t41), 0) * t69),
                ) + f(Math.max(f(0 + f(t1 * t42) + t43), 0) * t70),
              ) + f(Math.max(f(0 + f(t1 * t44) + t45), 0) * t71),
            ) + f(Math.max(f(0 + f(t1 * t46) + t47), 0) * t72),
          ) + f(Math.max(f(0 + f(t1 * t48) + t49), 0) * t73),
        ) + t74,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
