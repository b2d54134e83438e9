// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./lenet.simd.js";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly image: ArrayLike<number>;
}

/** What `predict` gives. */
export interface Output {
  readonly digit: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
  readonly probabilities: Readonly<Record<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9", number>>;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "LeNet",
  doc: "Handwritten digits by convolution, after LeNet (LeCun et al. 1998): two layers of 5 x 5 kernels, each pooled to half its size.",
  hash: "40ba1b7079031e9f86f716e3eeece70595682f9710b75f5273c6dc60f5782863",
  precision: "f32",
  inputs: [
    {
      name: "image",
      kind: "real",
      shape: [28, 28],
      width: 784,
      offset: 0,
      labels: [],
      numeric: false,
      low: 0,
      high: 255,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 255], to: [0, 1] },
      codes: [0, 1],
      logs: false,
      columns: [],
    },
  ],
  outputs: [
    {
      name: "digit",
      kind: "class",
      shape: [],
      width: 10,
      offset: 0,
      labels: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
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
      columns: ["digit"],
    },
  ],
  inputWidth: 784,
  outputWidth: 10,
  tensors: [
    {
      name: "conv1.weight",
      shape: [5, 5, 1, 8],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.282842712474619 },
    },
    { name: "conv1.bias", shape: [8], offset: 200, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "conv2.weight",
      shape: [5, 5, 8, 16],
      offset: 208,
      layer: 3,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.1 },
    },
    { name: "conv2.bias", shape: [16], offset: 3408, layer: 3, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense1.weight",
      shape: [256, 10],
      offset: 3424,
      layer: 6,
      frozen: false,
      start: { kind: "uniform", low: -0.15018785229652765, high: 0.15018785229652765 },
    },
    { name: "dense1.bias", shape: [10], offset: 5984, layer: 6, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 5994,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(5994);
  const input = new Float32Array(capacity * 784);
  const output = new Float32Array(capacity * 10);
  const buf29 = new Float32Array(capacity);
  const buf28 = new Float32Array(capacity * 10);
  const buf27 = new Float32Array(capacity);
  const buf26 = new Float32Array(capacity * 10);
  const buf23 = new Float32Array(capacity * 256);
  const buf20 = new Float32Array(capacity * 1024);
  const buf15 = new Float32Array(capacity * 1152);
  const buf12 = new Float32Array(capacity * 4608);

  // layer 1: [rows, 24, 24, 8] sums of products and 2 maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 24; i1++) {
        for (let i2 = 0; i2 < 24; i2 += 3) {
          for (let i3 = 0; i3 < 8; i3 += 4) {
            let t4: number = 0;
            let t5: number = 0;
            let t6: number = 0;
            let t7: number = 0;
            let t8: number = 0;
            let t9: number = 0;
            let t10: number = 0;
            let t11: number = 0;
            let t12: number = 0;
            let t13: number = 0;
            let t14: number = 0;
            let t15: number = 0;
            for (let sk16 = 0; sk16 < 5; sk16++) {
              for (let sl17 = 0; sl17 < 5; sl17++) {
                const t18 = input[r0 * 784 + i1 * 28 + sk16 * 28 + i2 + sl17]!;
                const t19 = input[r0 * 784 + i1 * 28 + sk16 * 28 + i2 + sl17 + 1]!;
                const t20 = input[r0 * 784 + i1 * 28 + sk16 * 28 + i2 + sl17 + 2]!;
                if (t18 !== 0 || t19 !== 0 || t20 !== 0) {
                  const t21 = parameters[sk16 * 40 + sl17 * 8 + i3]!;
                  const t22 = parameters[sk16 * 40 + sl17 * 8 + i3 + 1]!;
                  const t23 = parameters[sk16 * 40 + sl17 * 8 + i3 + 2]!;
                  const t24 = parameters[sk16 * 40 + sl17 * 8 + i3 + 3]!;
                  t4 = f(t4 + f(t18 * t21));
                  t5 = f(t5 + f(t18 * t22));
                  t6 = f(t6 + f(t18 * t23));
                  t7 = f(t7 + f(t18 * t24));
                  t8 = f(t8 + f(t19 * t21));
                  t9 = f(t9 + f(t19 * t22));
                  t10 = f(t10 + f(t19 * t23));
                  t11 = f(t11 + f(t19 * t24));
                  t12 = f(t12 + f(t20 * t21));
                  t13 = f(t13 + f(t20 * t22));
                  t14 = f(t14 + f(t20 * t23));
                  t15 = f(t15 + f(t20 * t24));
                }
              }
            }
            const t25 = parameters[i3 + 200]!;
            const t26 = parameters[i3 + 201]!;
            const t27 = parameters[i3 + 202]!;
            const t28 = parameters[i3 + 203]!;
            const t29 = f(t4 + t25);
            const t30 = f(t5 + t26);
            const t31 = f(t6 + t27);
            const t32 = f(t7 + t28);
            const t33 = f(t8 + t25);
            const t34 = f(t9 + t26);
            const t35 = f(t10 + t27);
            const t36 = f(t11 + t28);
            const t37 = f(t12 + t25);
            const t38 = f(t13 + t26);
            const t39 = f(t14 + t27);
            const t40 = f(t15 + t28);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3] = Math.max(t29, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 1] = Math.max(t30, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 2] = Math.max(t31, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 3] = Math.max(t32, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 8] = Math.max(t33, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 9] = Math.max(t34, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 10] = Math.max(t35, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 11] = Math.max(t36, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 16] = Math.max(t37, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 17] = Math.max(t38, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 18] = Math.max(t39, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 19] = Math.max(t40, 0);
          }
        }
      }
    }
  }

  // layer 2: [rows, 12, 12, 8] sums
  function kernel2(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 12; i1++) {
        for (let i2 = 0; i2 < 12; i2 += 3) {
          for (let i3 = 0; i3 < 8; i3 += 4) {
            const t4 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3]!;
            const t5 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 1]!;
            const t6 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 2]!;
            const t7 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 3]!;
            const t8 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 16]!;
            const t9 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 17]!;
            const t10 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 18]!;
            const t11 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 19]!;
            const t12 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 32]!;
            const t13 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 33]!;
            const t14 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 34]!;
            const t15 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 35]!;
            let t16: number = t4;
            let t17: number = t5;
            let t18: number = t6;
            let t19: number = t7;
            let t20: number = t8;
            let t21: number = t9;
            let t22: number = t10;
            let t23: number = t11;
            let t24: number = t12;
            let t25: number = t13;
            let t26: number = t14;
            let t27: number = t15;
            for (let s28 = 0; s28 < 2; s28++) {
              for (let s29 = 0; s29 < 2; s29++) {
                const t30 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3]!;
                const t31 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 1]!;
                const t32 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 2]!;
                const t33 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 3]!;
                const t34 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 16]!;
                const t35 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 17]!;
                const t36 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 18]!;
                const t37 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 19]!;
                const t38 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 32]!;
                const t39 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 33]!;
                const t40 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 34]!;
                const t41 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 35]!;
                t16 = Math.max(t16, t30);
                t17 = Math.max(t17, t31);
                t18 = Math.max(t18, t32);
                t19 = Math.max(t19, t33);
                t20 = Math.max(t20, t34);
                t21 = Math.max(t21, t35);
                t22 = Math.max(t22, t36);
                t23 = Math.max(t23, t37);
                t24 = Math.max(t24, t38);
                t25 = Math.max(t25, t39);
                t26 = Math.max(t26, t40);
                t27 = Math.max(t27, t41);
              }
            }
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3] = t16;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 1] = t17;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 2] = t18;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 3] = t19;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 8] = t20;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 9] = t21;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 10] = t22;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 11] = t23;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 16] = t24;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 17] = t25;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 18] = t26;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 19] = t27;
          }
        }
      }
    }
  }

  // layer 3: [rows, 8, 8, 16] sums of products and 2 maps
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 8; i1++) {
        for (let i2 = 0; i2 < 8; i2 += 4) {
          for (let i3 = 0; i3 < 15; i3 += 3) {
            let t4: number = 0;
            let t5: number = 0;
            let t6: number = 0;
            let t7: number = 0;
            let t8: number = 0;
            let t9: number = 0;
            let t10: number = 0;
            let t11: number = 0;
            let t12: number = 0;
            let t13: number = 0;
            let t14: number = 0;
            let t15: number = 0;
            for (let sk16 = 0; sk16 < 5; sk16++) {
              for (let sc17 = 0; sc17 < 40; sc17++) {
                const t18 = buf15[r0 * 1152 + i1 * 96 + sk16 * 96 + i2 * 8 + sc17]!;
                const t19 = buf15[r0 * 1152 + i1 * 96 + sk16 * 96 + i2 * 8 + sc17 + 8]!;
                const t20 = buf15[r0 * 1152 + i1 * 96 + sk16 * 96 + i2 * 8 + sc17 + 16]!;
                const t21 = buf15[r0 * 1152 + i1 * 96 + sk16 * 96 + i2 * 8 + sc17 + 24]!;
                const t22 = parameters[sk16 * 640 + sc17 * 16 + i3 + 208]!;
                const t23 = parameters[sk16 * 640 + sc17 * 16 + i3 + 209]!;
                const t24 = parameters[sk16 * 640 + sc17 * 16 + i3 + 210]!;
                t4 = f(t4 + f(t18 * t22));
                t5 = f(t5 + f(t18 * t23));
                t6 = f(t6 + f(t18 * t24));
                t7 = f(t7 + f(t19 * t22));
                t8 = f(t8 + f(t19 * t23));
                t9 = f(t9 + f(t19 * t24));
                t10 = f(t10 + f(t20 * t22));
                t11 = f(t11 + f(t20 * t23));
                t12 = f(t12 + f(t20 * t24));
                t13 = f(t13 + f(t21 * t22));
                t14 = f(t14 + f(t21 * t23));
                t15 = f(t15 + f(t21 * t24));
              }
            }
            const t25 = parameters[i3 + 3408]!;
            const t26 = parameters[i3 + 3409]!;
            const t27 = parameters[i3 + 3410]!;
            const t28 = f(t4 + t25);
            const t29 = f(t5 + t26);
            const t30 = f(t6 + t27);
            const t31 = f(t7 + t25);
            const t32 = f(t8 + t26);
            const t33 = f(t9 + t27);
            const t34 = f(t10 + t25);
            const t35 = f(t11 + t26);
            const t36 = f(t12 + t27);
            const t37 = f(t13 + t25);
            const t38 = f(t14 + t26);
            const t39 = f(t15 + t27);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3] = Math.max(t28, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 1] = Math.max(t29, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 2] = Math.max(t30, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 16] = Math.max(t31, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 17] = Math.max(t32, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 18] = Math.max(t33, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 32] = Math.max(t34, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 33] = Math.max(t35, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 34] = Math.max(t36, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 48] = Math.max(t37, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 49] = Math.max(t38, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 50] = Math.max(t39, 0);
          }
          for (let i40 = 15; i40 < 16; i40++) {
            let t41: number = 0;
            let t42: number = 0;
            let t43: number = 0;
            let t44: number = 0;
            for (let sk45 = 0; sk45 < 5; sk45++) {
              for (let sc46 = 0; sc46 < 40; sc46++) {
                const t47 = buf15[r0 * 1152 + i1 * 96 + sk45 * 96 + i2 * 8 + sc46]!;
                const t48 = buf15[r0 * 1152 + i1 * 96 + sk45 * 96 + i2 * 8 + sc46 + 8]!;
                const t49 = buf15[r0 * 1152 + i1 * 96 + sk45 * 96 + i2 * 8 + sc46 + 16]!;
                const t50 = buf15[r0 * 1152 + i1 * 96 + sk45 * 96 + i2 * 8 + sc46 + 24]!;
                const t51 = parameters[sk45 * 640 + sc46 * 16 + i40 + 208]!;
                t41 = f(t41 + f(t47 * t51));
                t42 = f(t42 + f(t48 * t51));
                t43 = f(t43 + f(t49 * t51));
                t44 = f(t44 + f(t50 * t51));
              }
            }
            const t52 = parameters[i40 + 3408]!;
            const t53 = f(t41 + t52);
            const t54 = f(t42 + t52);
            const t55 = f(t43 + t52);
            const t56 = f(t44 + t52);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i40] = Math.max(t53, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i40 + 16] = Math.max(t54, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i40 + 32] = Math.max(t55, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i40 + 48] = Math.max(t56, 0);
          }
        }
      }
    }
  }

  // layer 4: [rows, 4, 4, 16] sums
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 4; i1++) {
        for (let i2 = 0; i2 < 4; i2 += 4) {
          for (let i3 = 0; i3 < 15; i3 += 3) {
            const t4 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3]!;
            const t5 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 1]!;
            const t6 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 2]!;
            const t7 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 32]!;
            const t8 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 33]!;
            const t9 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 34]!;
            const t10 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 64]!;
            const t11 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 65]!;
            const t12 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 66]!;
            const t13 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 96]!;
            const t14 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 97]!;
            const t15 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 98]!;
            let t16: number = t4;
            let t17: number = t5;
            let t18: number = t6;
            let t19: number = t7;
            let t20: number = t8;
            let t21: number = t9;
            let t22: number = t10;
            let t23: number = t11;
            let t24: number = t12;
            let t25: number = t13;
            let t26: number = t14;
            let t27: number = t15;
            for (let s28 = 0; s28 < 2; s28++) {
              for (let s29 = 0; s29 < 2; s29++) {
                const t30 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3]!;
                const t31 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 1]!;
                const t32 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 2]!;
                const t33 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 32]!;
                const t34 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 33]!;
                const t35 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 34]!;
                const t36 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 64]!;
                const t37 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 65]!;
                const t38 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 66]!;
                const t39 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 96]!;
                const t40 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 97]!;
                const t41 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 98]!;
                t16 = Math.max(t16, t30);
                t17 = Math.max(t17, t31);
                t18 = Math.max(t18, t32);
                t19 = Math.max(t19, t33);
                t20 = Math.max(t20, t34);
                t21 = Math.max(t21, t35);
                t22 = Math.max(t22, t36);
                t23 = Math.max(t23, t37);
                t24 = Math.max(t24, t38);
                t25 = Math.max(t25, t39);
                t26 = Math.max(t26, t40);
                t27 = Math.max(t27, t41);
              }
            }
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3] = t16;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 1] = t17;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 2] = t18;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 16] = t19;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 17] = t20;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 18] = t21;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 32] = t22;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 33] = t23;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 34] = t24;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 48] = t25;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 49] = t26;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 50] = t27;
          }
          for (let i42 = 15; i42 < 16; i42++) {
            const t43 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i42]!;
            const t44 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i42 + 32]!;
            const t45 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i42 + 64]!;
            const t46 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i42 + 96]!;
            let t47: number = t43;
            let t48: number = t44;
            let t49: number = t45;
            let t50: number = t46;
            for (let s51 = 0; s51 < 2; s51++) {
              for (let s52 = 0; s52 < 2; s52++) {
                const t53 = buf20[r0 * 1024 + i1 * 256 + s51 * 128 + i2 * 32 + s52 * 16 + i42]!;
                const t54 = buf20[r0 * 1024 + i1 * 256 + s51 * 128 + i2 * 32 + s52 * 16 + i42 + 32]!;
                const t55 = buf20[r0 * 1024 + i1 * 256 + s51 * 128 + i2 * 32 + s52 * 16 + i42 + 64]!;
                const t56 = buf20[r0 * 1024 + i1 * 256 + s51 * 128 + i2 * 32 + s52 * 16 + i42 + 96]!;
                t47 = Math.max(t47, t53);
                t48 = Math.max(t48, t54);
                t49 = Math.max(t49, t55);
                t50 = Math.max(t50, t56);
              }
            }
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i42] = t47;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i42 + 16] = t48;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i42 + 32] = t49;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i42 + 48] = t50;
          }
        }
      }
    }
  }

  // layer 6: [rows, 10] sums of products and 1 maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 6); r0 += 6) {
      for (let i1 = 0; i1 < 10; i1 += 2) {
        let t2: number = 0;
        let t3: number = 0;
        let t4: number = 0;
        let t5: number = 0;
        let t6: number = 0;
        let t7: number = 0;
        let t8: number = 0;
        let t9: number = 0;
        let t10: number = 0;
        let t11: number = 0;
        let t12: number = 0;
        let t13: number = 0;
        for (let si14 = 0; si14 < 256; si14++) {
          const t15 = buf23[r0 * 256 + si14]!;
          const t16 = buf23[r0 * 256 + si14 + 256]!;
          const t17 = buf23[r0 * 256 + si14 + 512]!;
          const t18 = buf23[r0 * 256 + si14 + 768]!;
          const t19 = buf23[r0 * 256 + si14 + 1024]!;
          const t20 = buf23[r0 * 256 + si14 + 1280]!;
          const t21 = parameters[si14 * 10 + i1 + 3424]!;
          const t22 = parameters[si14 * 10 + i1 + 3425]!;
          t2 = f(t2 + f(t15 * t21));
          t3 = f(t3 + f(t15 * t22));
          t4 = f(t4 + f(t16 * t21));
          t5 = f(t5 + f(t16 * t22));
          t6 = f(t6 + f(t17 * t21));
          t7 = f(t7 + f(t17 * t22));
          t8 = f(t8 + f(t18 * t21));
          t9 = f(t9 + f(t18 * t22));
          t10 = f(t10 + f(t19 * t21));
          t11 = f(t11 + f(t19 * t22));
          t12 = f(t12 + f(t20 * t21));
          t13 = f(t13 + f(t20 * t22));
        }
        const t23 = parameters[i1 + 5984]!;
        const t24 = parameters[i1 + 5985]!;
        const t25 = f(t2 + t23);
        const t26 = f(t3 + t24);
        const t27 = f(t4 + t23);
        const t28 = f(t5 + t24);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t23);
        const t32 = f(t9 + t24);
        const t33 = f(t10 + t23);
        const t34 = f(t11 + t24);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        buf26[r0 * 10 + i1] = t25;
        buf26[r0 * 10 + i1 + 1] = t26;
        buf26[r0 * 10 + i1 + 10] = t27;
        buf26[r0 * 10 + i1 + 11] = t28;
        buf26[r0 * 10 + i1 + 20] = t29;
        buf26[r0 * 10 + i1 + 21] = t30;
        buf26[r0 * 10 + i1 + 30] = t31;
        buf26[r0 * 10 + i1 + 31] = t32;
        buf26[r0 * 10 + i1 + 40] = t33;
        buf26[r0 * 10 + i1 + 41] = t34;
        buf26[r0 * 10 + i1 + 50] = t35;
        buf26[r0 * 10 + i1 + 51] = t36;
      }
    }
    for (let r37 = rows - (rows % 6); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 10; i38 += 2) {
        let t39: number = 0;
        let t40: number = 0;
        for (let si41 = 0; si41 < 256; si41++) {
          const t42 = buf23[r37 * 256 + si41]!;
          const t43 = parameters[si41 * 10 + i38 + 3424]!;
          const t44 = parameters[si41 * 10 + i38 + 3425]!;
          t39 = f(t39 + f(t42 * t43));
          t40 = f(t40 + f(t42 * t44));
        }
        const t45 = parameters[i38 + 5984]!;
        const t46 = parameters[i38 + 5985]!;
        const t47 = f(t39 + t45);
        const t48 = f(t40 + t46);
        buf26[r37 * 10 + i38] = t47;
        buf26[r37 * 10 + i38 + 1] = t48;
      }
    }
  }

  // layer 6: [rows, 1] sums
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf26[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf26[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf27[r0] = t2;
    }
  }

  // layer 6: [rows, 10] maps
  function kernel7(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf26[r0 * 10 + i1]!;
        const t3 = buf27[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf28[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 6: [rows, 1] sums
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf28[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      buf29[r0] = t1;
    }
  }

  // layer 6: [rows, 10] maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf28[r0 * 10 + i1]!;
        const t3 = buf29[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  function run(rows: number): void {
    kernel1(rows);
    kernel2(rows);
    kernel3(rows);
    kernel4(rows);
    kernel5(rows);
    kernel6(rows);
    kernel7(rows);
    kernel8(rows);
    kernel9(rows);
  }

  return { capacity, parameters, input, output, run };
}

/** Makes the forward pass for up to `capacity` rows: in WebAssembly, or in TypeScript to the same bits. */
export function createInference(capacity: number): InferenceKernels {
  return wasmInference(inferenceKernels, inTypeScript)(capacity);
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
