// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel } from "nnc/runtime";
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
  model: "Xor",
  doc: "Exclusive or: the smallest problem that a single perceptron cannot learn. Two layers can, with a handful of neurons.",
  hash: "7b302946744512e7fd1a30ae226406079518b2098ad5bcf34dbcfdd8660706e9",
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
      name: "hidden.weight",
      shape: [2, 4],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "uniform", low: -1, high: 1 },
    },
    { name: "hidden.bias", shape: [4], offset: 8, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "out.weight",
      shape: [4, 1],
      offset: 12,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -1.0954451150103321, high: 1.0954451150103321 },
    },
    { name: "out.bias", shape: [1], offset: 16, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 17,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(17);
  const input = new Float32Array(capacity * 2);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0 * 2]!;
      const t2: number = parameters[0]!;
      const t3 = input[r0 * 2 + 1]!;
      const t4: number = parameters[4]!;
      const t5: number = parameters[8]!;
      const t6 = f(f(0 + f(t1 * t2) + f(t3 * t4)) + t5);
      const t7 = 10 < t6 ? 10 : t6;
      const t8 = (t7 < -10 ? -10 : t7) * 2.8853900817779268;
      const t9 = t8 + 6755399441055744 - 6755399441055744;
      const t10 = POW2[t9 + 1074]!;
      const t11 = t10 + 1;
      const t12 = t8 - t9;
      const t13 = t12 * t12;
      const t14 = t12 * (125.04273438511886 + t13);
      const t15 = 360.79706578518545 + 17.33087932984242 * t13;
      const t16: number = parameters[1]!;
      const t17: number = parameters[5]!;
      const t18: number = parameters[9]!;
      const t19 = f(f(0 + f(t1 * t16) + f(t3 * t17)) + t18);
      const t20 = 10 < t19 ? 10 : t19;
      const t21 = (t20 < -10 ? -10 : t20) * 2.8853900817779268;
      const t22 = t21 + 6755399441055744 - 6755399441055744;
      const t23 = POW2[t22 + 1074]!;
      const t24 = t23 + 1;
      const t25 = t21 - t22;
      const t26 = t25 * t25;
      const t27 = t25 * (125.04273438511886 + t26);
      const t28 = 360.79706578518545 + 17.33087932984242 * t26;
      const t29: number = parameters[2]!;
      const t30: number = parameters[6]!;
      const t31: number = parameters[10]!;
      const t32 = f(f(0 + f(t1 * t29) + f(t3 * t30)) + t31);
      const t33 = 10 < t32 ? 10 : t32;
      const t34 = (t33 < -10 ? -10 : t33) * 2.8853900817779268;
      const t35 = t34 + 6755399441055744 - 6755399441055744;
      const t36 = POW2[t35 + 1074]!;
      const t37 = t36 + 1;
      const t38 = t34 - t35;
      const t39 = t38 * t38;
      const t40 = t38 * (125.04273438511886 + t39);
      const t41 = 360.79706578518545 + 17.33087932984242 * t39;
      const t42: number = parameters[3]!;
      const t43: number = parameters[7]!;
      const t44: number = parameters[11]!;
      const t45 = f(f(0 + f(t1 * t42) + f(t3 * t43)) + t44);
      const t46 = 10 < t45 ? 10 : t45;
      const t47 = (t46 < -10 ? -10 : t46) * 2.8853900817779268;
      const t48 = t47 + 6755399441055744 - 6755399441055744;
      const t49 = POW2[t48 + 1074]!;
      const t50 = t49 + 1;
      const t51 = t47 - t48;
      const t52 = t51 * t51;
      const t53 = t51 * (125.04273438511886 + t52);
      const t54 = 360.79706578518545 + 17.33087932984242 * t52;
      const t55: number = parameters[12]!;
      const t56: number = parameters[13]!;
      const t57: number = parameters[14]!;
      const t58: number = parameters[15]!;
      const t59: number = parameters[16]!;
      const t60 = f(
        f(
          f(
            f(
              0 +
                f(f((t11 * t14 - (1 - t10) * t15) / (t11 * t15 + (t10 - 1) * t14)) * t55) +
                f(f((t24 * t27 - (1 - t23) * t28) / (t24 * t28 + (t23 - 1) * t27)) * t56),
            ) + f(f((t37 * t40 - (1 - t36) * t41) / (t37 * t41 + (t36 - 1) * t40)) * t57),
          ) + f(f((t50 * t53 - (1 - t49) * t54) / (t50 * t54 + (t49 - 1) * t53)) * t58),
        ) + t59,
      );
      const t61 = 105 < t60 ? 105 : t60;
      const t62 = (t61 < -105 ? -105 : t61) * 1.4426950408889634;
      const t63 = t62 + 6755399441055744 - 6755399441055744;
      const t64 = t62 - t63;
      const t65 = t64 * t64;
      const t66 = 360.79706578518545 + 17.33087932984242 * t65;
      const t67 = t64 * (125.04273438511886 + t65);
      const t68 = POW2[t63 + 1074]! * (t66 + t67);
      output[r0] = f(t68 / (t66 - t67 + t68));
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
