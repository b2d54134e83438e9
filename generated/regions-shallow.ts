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
  model: "RegionsShallow",
  doc: "13 linear regions, the most that 12 relus in one layer can make: each bends the line once. Three layers with as many\nneurons make 64: see regions-deep.nn.",
  hash: "32c91fe40de50fb9bdce0fdfe9228e083bfc2923666ae58455dc555e9b442d33",
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
      high: 13,
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
      name: "bends.weight",
      shape: [1, 12],
      offset: 0,
      layer: 1,
      frozen: true,
      start: { kind: "literal", values: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
    },
    {
      name: "bends.bias",
      shape: [12],
      offset: 12,
      layer: 1,
      frozen: true,
      start: { kind: "literal", values: [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12] },
    },
    {
      name: "out.weight",
      shape: [12, 1],
      offset: 24,
      layer: 2,
      frozen: true,
      start: { kind: "literal", values: [2, -2, 2, -2, 2, -2, 2, -2, 2, -2, 2, -2] },
    },
    { name: "out.bias", shape: [1], offset: 36, layer: 2, frozen: true, start: { kind: "literal", values: [0] } },
  ],
  parameters: 37,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(37);
  const input = new Float32Array(capacity * 1);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[12]!;
      const t4: number = parameters[1]!;
      const t5: number = parameters[13]!;
      const t6: number = parameters[2]!;
      const t7: number = parameters[14]!;
      const t8: number = parameters[3]!;
      const t9: number = parameters[15]!;
      const t10: number = parameters[4]!;
      const t11: number = parameters[16]!;
      const t12: number = parameters[5]!;
      const t13: number = parameters[17]!;
      const t14: number = parameters[6]!;
      const t15: number = parameters[18]!;
      const t16: number = parameters[7]!;
      const t17: number = parameters[19]!;
      const t18: number = parameters[8]!;
      const t19: number = parameters[20]!;
      const t20: number = parameters[9]!;
      const t21: number = parameters[21]!;
      const t22: number = parameters[10]!;
      const t23: number = parameters[22]!;
      const t24: number = parameters[11]!;
      const t25: number = parameters[23]!;
      const t26: number = parameters[24]!;
      const t27: number = parameters[25]!;
      const t28: number = parameters[26]!;
      const t29: number = parameters[27]!;
      const t30: number = parameters[28]!;
      const t31: number = parameters[29]!;
      const t32: number = parameters[30]!;
      const t33: number = parameters[31]!;
      const t34: number = parameters[32]!;
      const t35: number = parameters[33]!;
      const t36: number = parameters[34]!;
      const t37: number = parameters[35]!;
      const t38: number = parameters[36]!;
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
                              0 +
                                f(Math.max(f(0 + f(t1 * t2) + t3), 0) * t26) +
                                f(Math.max(f(0 + f(t1 * t4) + t5), 0) * t27),
                            ) + f(Math.max(f(0 + f(t1 * t6) + t7), 0) * t28),
                          ) + f(Math.max(f(0 + f(t1 * t8) + t9), 0) * t29),
                        ) + f(Math.max(f(0 + f(t1 * t10) + t11), 0) * t30),
                      ) + f(Math.max(f(0 + f(t1 * t12) + t13), 0) * t31),
                    ) + f(Math.max(f(0 + f(t1 * t14) + t15), 0) * t32),
                  ) + f(Math.max(f(0 + f(t1 * t16) + t17), 0) * t33),
                ) + f(Math.max(f(0 + f(t1 * t18) + t19), 0) * t34),
              ) + f(Math.max(f(0 + f(t1 * t20) + t21), 0) * t35),
            ) + f(Math.max(f(0 + f(t1 * t22) + t23), 0) * t36),
          ) + f(Math.max(f(0 + f(t1 * t24) + t25), 0) * t37),
        ) + t38,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
