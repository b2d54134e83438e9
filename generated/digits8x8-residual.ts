// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./digits8x8-residual.simd.js";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly pixels: ArrayLike<number>;
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
  model: "Residual",
  doc: "Handwritten digits by a deep network with skip connections: each block adds what came in to what it computed, so that\neight layers train as easily as two.",
  hash: "20fbde5b5a91a04c60d3f7a4a2d35dd06b69d1c6a1b4a8d64bc75ab0cd6ad404",
  precision: "f32",
  inputs: [
    {
      name: "pixels",
      kind: "real",
      shape: [64],
      width: 64,
      offset: 0,
      labels: [],
      numeric: false,
      low: 0,
      high: 16,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 16], to: [0, 1] },
      codes: [0, 1],
      logs: false,
      columns: [["p00", "p77"]],
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
  inputWidth: 64,
  outputWidth: 10,
  tensors: [
    {
      name: "dense1.weight",
      shape: [64, 48],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.1767766952966369 },
    },
    { name: "dense1.bias", shape: [48], offset: 3072, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "ResidualBlock1.dense1.weight",
      shape: [48, 48],
      offset: 3120,
      layer: 2,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.2041241452319315 },
    },
    {
      name: "ResidualBlock1.dense1.bias",
      shape: [48],
      offset: 5424,
      layer: 2,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ResidualBlock1.dense2.weight",
      shape: [48, 48],
      offset: 5472,
      layer: 3,
      frozen: false,
      start: { kind: "uniform", low: -0.25, high: 0.25 },
    },
    {
      name: "ResidualBlock1.dense2.bias",
      shape: [48],
      offset: 7776,
      layer: 3,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ResidualBlock2.dense1.weight",
      shape: [48, 48],
      offset: 7824,
      layer: 6,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.2041241452319315 },
    },
    {
      name: "ResidualBlock2.dense1.bias",
      shape: [48],
      offset: 10128,
      layer: 6,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ResidualBlock2.dense2.weight",
      shape: [48, 48],
      offset: 10176,
      layer: 7,
      frozen: false,
      start: { kind: "uniform", low: -0.25, high: 0.25 },
    },
    {
      name: "ResidualBlock2.dense2.bias",
      shape: [48],
      offset: 12480,
      layer: 7,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ResidualBlock3.dense1.weight",
      shape: [48, 48],
      offset: 12528,
      layer: 10,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.2041241452319315 },
    },
    {
      name: "ResidualBlock3.dense1.bias",
      shape: [48],
      offset: 14832,
      layer: 10,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ResidualBlock3.dense2.weight",
      shape: [48, 48],
      offset: 14880,
      layer: 11,
      frozen: false,
      start: { kind: "uniform", low: -0.25, high: 0.25 },
    },
    {
      name: "ResidualBlock3.dense2.bias",
      shape: [48],
      offset: 17184,
      layer: 11,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "dense2.weight",
      shape: [48, 10],
      offset: 17232,
      layer: 14,
      frozen: false,
      start: { kind: "uniform", low: -0.32163376045133846, high: 0.32163376045133846 },
    },
    {
      name: "dense2.bias",
      shape: [10],
      offset: 17712,
      layer: 14,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
  ],
  parameters: 17722,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(17722);
  const input = new Float32Array(capacity * 64);
  const output = new Float32Array(capacity * 10);
  const buf45 = new Float32Array(capacity);
  const buf44 = new Float32Array(capacity * 10);
  const buf43 = new Float32Array(capacity);
  const buf42 = new Float32Array(capacity * 10);
  const buf40 = new Float32Array(capacity * 48);
  const buf36 = new Float32Array(capacity * 48);
  const buf33 = new Float32Array(capacity * 48);
  const buf29 = new Float32Array(capacity * 48);
  const buf26 = new Float32Array(capacity * 48);
  const buf22 = new Float32Array(capacity * 48);
  const buf19 = new Float32Array(capacity * 48);

  // layer 1: [rows, 48] sums of products and 2 maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 48; i1 += 3) {
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
        for (let si14 = 0; si14 < 64; si14++) {
          const t15 = input[r0 * 64 + si14]!;
          const t16 = input[r0 * 64 + si14 + 64]!;
          const t17 = input[r0 * 64 + si14 + 128]!;
          const t18 = input[r0 * 64 + si14 + 192]!;
          const t19 = parameters[si14 * 48 + i1]!;
          const t20 = parameters[si14 * 48 + i1 + 1]!;
          const t21 = parameters[si14 * 48 + i1 + 2]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 3072]!;
        const t23 = parameters[i1 + 3073]!;
        const t24 = parameters[i1 + 3074]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        buf19[r0 * 48 + i1] = Math.max(t25, 0);
        buf19[r0 * 48 + i1 + 1] = Math.max(t26, 0);
        buf19[r0 * 48 + i1 + 2] = Math.max(t27, 0);
        buf19[r0 * 48 + i1 + 48] = Math.max(t28, 0);
        buf19[r0 * 48 + i1 + 49] = Math.max(t29, 0);
        buf19[r0 * 48 + i1 + 50] = Math.max(t30, 0);
        buf19[r0 * 48 + i1 + 96] = Math.max(t31, 0);
        buf19[r0 * 48 + i1 + 97] = Math.max(t32, 0);
        buf19[r0 * 48 + i1 + 98] = Math.max(t33, 0);
        buf19[r0 * 48 + i1 + 144] = Math.max(t34, 0);
        buf19[r0 * 48 + i1 + 145] = Math.max(t35, 0);
        buf19[r0 * 48 + i1 + 146] = Math.max(t36, 0);
      }
    }
    for (let r37 = rows - (rows % 4); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 48; i38 += 3) {
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 64; si42++) {
          const t43 = input[r37 * 64 + si42]!;
          const t44 = parameters[si42 * 48 + i38]!;
          const t45 = parameters[si42 * 48 + i38 + 1]!;
          const t46 = parameters[si42 * 48 + i38 + 2]!;
          t39 = f(t39 + f(t43 * t44));
          t40 = f(t40 + f(t43 * t45));
          t41 = f(t41 + f(t43 * t46));
        }
        const t47 = parameters[i38 + 3072]!;
        const t48 = parameters[i38 + 3073]!;
        const t49 = parameters[i38 + 3074]!;
        const t50 = f(t39 + t47);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t49);
        buf19[r37 * 48 + i38] = Math.max(t50, 0);
        buf19[r37 * 48 + i38 + 1] = Math.max(t51, 0);
        buf19[r37 * 48 + i38 + 2] = Math.max(t52, 0);
      }
    }
  }

  // layer 2: [rows, 48] sums of products and 2 maps
  function kernel2(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 48; i1 += 3) {
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
        for (let si14 = 0; si14 < 48; si14++) {
          const t15 = buf19[r0 * 48 + si14]!;
          const t16 = buf19[r0 * 48 + si14 + 48]!;
          const t17 = buf19[r0 * 48 + si14 + 96]!;
          const t18 = buf19[r0 * 48 + si14 + 144]!;
          const t19 = parameters[si14 * 48 + i1 + 3120]!;
          const t20 = parameters[si14 * 48 + i1 + 3121]!;
          const t21 = parameters[si14 * 48 + i1 + 3122]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 5424]!;
        const t23 = parameters[i1 + 5425]!;
        const t24 = parameters[i1 + 5426]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        buf22[r0 * 48 + i1] = Math.max(t25, 0);
        buf22[r0 * 48 + i1 + 1] = Math.max(t26, 0);
        buf22[r0 * 48 + i1 + 2] = Math.max(t27, 0);
        buf22[r0 * 48 + i1 + 48] = Math.max(t28, 0);
        buf22[r0 * 48 + i1 + 49] = Math.max(t29, 0);
        buf22[r0 * 48 + i1 + 50] = Math.max(t30, 0);
        buf22[r0 * 48 + i1 + 96] = Math.max(t31, 0);
        buf22[r0 * 48 + i1 + 97] = Math.max(t32, 0);
        buf22[r0 * 48 + i1 + 98] = Math.max(t33, 0);
        buf22[r0 * 48 + i1 + 144] = Math.max(t34, 0);
        buf22[r0 * 48 + i1 + 145] = Math.max(t35, 0);
        buf22[r0 * 48 + i1 + 146] = Math.max(t36, 0);
      }
    }
    for (let r37 = rows - (rows % 4); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 48; i38 += 3) {
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 48; si42++) {
          const t43 = buf19[r37 * 48 + si42]!;
          const t44 = parameters[si42 * 48 + i38 + 3120]!;
          const t45 = parameters[si42 * 48 + i38 + 3121]!;
          const t46 = parameters[si42 * 48 + i38 + 3122]!;
          t39 = f(t39 + f(t43 * t44));
          t40 = f(t40 + f(t43 * t45));
          t41 = f(t41 + f(t43 * t46));
        }
        const t47 = parameters[i38 + 5424]!;
        const t48 = parameters[i38 + 5425]!;
        const t49 = parameters[i38 + 5426]!;
        const t50 = f(t39 + t47);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t49);
        buf22[r37 * 48 + i38] = Math.max(t50, 0);
        buf22[r37 * 48 + i38 + 1] = Math.max(t51, 0);
        buf22[r37 * 48 + i38 + 2] = Math.max(t52, 0);
      }
    }
  }

  // layer 3: [rows, 48] sums of products and 3 maps
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 48; i1 += 3) {
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
        for (let si14 = 0; si14 < 48; si14++) {
          const t15 = buf22[r0 * 48 + si14]!;
          const t16 = buf22[r0 * 48 + si14 + 48]!;
          const t17 = buf22[r0 * 48 + si14 + 96]!;
          const t18 = buf22[r0 * 48 + si14 + 144]!;
          const t19 = parameters[si14 * 48 + i1 + 5472]!;
          const t20 = parameters[si14 * 48 + i1 + 5473]!;
          const t21 = parameters[si14 * 48 + i1 + 5474]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 7776]!;
        const t23 = parameters[i1 + 7777]!;
        const t24 = parameters[i1 + 7778]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        const t37 = buf19[r0 * 48 + i1]!;
        const t38 = buf19[r0 * 48 + i1 + 1]!;
        const t39 = buf19[r0 * 48 + i1 + 2]!;
        const t40 = buf19[r0 * 48 + i1 + 48]!;
        const t41 = buf19[r0 * 48 + i1 + 49]!;
        const t42 = buf19[r0 * 48 + i1 + 50]!;
        const t43 = buf19[r0 * 48 + i1 + 96]!;
        const t44 = buf19[r0 * 48 + i1 + 97]!;
        const t45 = buf19[r0 * 48 + i1 + 98]!;
        const t46 = buf19[r0 * 48 + i1 + 144]!;
        const t47 = buf19[r0 * 48 + i1 + 145]!;
        const t48 = buf19[r0 * 48 + i1 + 146]!;
        buf26[r0 * 48 + i1] = Math.max(f(t25 + t37), 0);
        buf26[r0 * 48 + i1 + 1] = Math.max(f(t26 + t38), 0);
        buf26[r0 * 48 + i1 + 2] = Math.max(f(t27 + t39), 0);
        buf26[r0 * 48 + i1 + 48] = Math.max(f(t28 + t40), 0);
        buf26[r0 * 48 + i1 + 49] = Math.max(f(t29 + t41), 0);
        buf26[r0 * 48 + i1 + 50] = Math.max(f(t30 + t42), 0);
        buf26[r0 * 48 + i1 + 96] = Math.max(f(t31 + t43), 0);
        buf26[r0 * 48 + i1 + 97] = Math.max(f(t32 + t44), 0);
        buf26[r0 * 48 + i1 + 98] = Math.max(f(t33 + t45), 0);
        buf26[r0 * 48 + i1 + 144] = Math.max(f(t34 + t46), 0);
        buf26[r0 * 48 + i1 + 145] = Math.max(f(t35 + t47), 0);
        buf26[r0 * 48 + i1 + 146] = Math.max(f(t36 + t48), 0);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 48; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 48; si54++) {
          const t55 = buf22[r49 * 48 + si54]!;
          const t56 = parameters[si54 * 48 + i50 + 5472]!;
          const t57 = parameters[si54 * 48 + i50 + 5473]!;
          const t58 = parameters[si54 * 48 + i50 + 5474]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 7776]!;
        const t60 = parameters[i50 + 7777]!;
        const t61 = parameters[i50 + 7778]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = buf19[r49 * 48 + i50]!;
        const t66 = buf19[r49 * 48 + i50 + 1]!;
        const t67 = buf19[r49 * 48 + i50 + 2]!;
        buf26[r49 * 48 + i50] = Math.max(f(t62 + t65), 0);
        buf26[r49 * 48 + i50 + 1] = Math.max(f(t63 + t66), 0);
        buf26[r49 * 48 + i50 + 2] = Math.max(f(t64 + t67), 0);
      }
    }
  }

  // layer 6: [rows, 48] sums of products and 2 maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 48; i1 += 3) {
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
        for (let si14 = 0; si14 < 48; si14++) {
          const t15 = buf26[r0 * 48 + si14]!;
          const t16 = buf26[r0 * 48 + si14 + 48]!;
          const t17 = buf26[r0 * 48 + si14 + 96]!;
          const t18 = buf26[r0 * 48 + si14 + 144]!;
          const t19 = parameters[si14 * 48 + i1 + 7824]!;
          const t20 = parameters[si14 * 48 + i1 + 7825]!;
          const t21 = parameters[si14 * 48 + i1 + 7826]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 10128]!;
        const t23 = parameters[i1 + 10129]!;
        const t24 = parameters[i1 + 10130]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        buf29[r0 * 48 + i1] = Math.max(t25, 0);
        buf29[r0 * 48 + i1 + 1] = Math.max(t26, 0);
        buf29[r0 * 48 + i1 + 2] = Math.max(t27, 0);
        buf29[r0 * 48 + i1 + 48] = Math.max(t28, 0);
        buf29[r0 * 48 + i1 + 49] = Math.max(t29, 0);
        buf29[r0 * 48 + i1 + 50] = Math.max(t30, 0);
        buf29[r0 * 48 + i1 + 96] = Math.max(t31, 0);
        buf29[r0 * 48 + i1 + 97] = Math.max(t32, 0);
        buf29[r0 * 48 + i1 + 98] = Math.max(t33, 0);
        buf29[r0 * 48 + i1 + 144] = Math.max(t34, 0);
        buf29[r0 * 48 + i1 + 145] = Math.max(t35, 0);
        buf29[r0 * 48 + i1 + 146] = Math.max(t36, 0);
      }
    }
    for (let r37 = rows - (rows % 4); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 48; i38 += 3) {
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 48; si42++) {
          const t43 = buf26[r37 * 48 + si42]!;
          const t44 = parameters[si42 * 48 + i38 + 7824]!;
          const t45 = parameters[si42 * 48 + i38 + 7825]!;
          const t46 = parameters[si42 * 48 + i38 + 7826]!;
          t39 = f(t39 + f(t43 * t44));
          t40 = f(t40 + f(t43 * t45));
          t41 = f(t41 + f(t43 * t46));
        }
        const t47 = parameters[i38 + 10128]!;
        const t48 = parameters[i38 + 10129]!;
        const t49 = parameters[i38 + 10130]!;
        const t50 = f(t39 + t47);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t49);
        buf29[r37 * 48 + i38] = Math.max(t50, 0);
        buf29[r37 * 48 + i38 + 1] = Math.max(t51, 0);
        buf29[r37 * 48 + i38 + 2] = Math.max(t52, 0);
      }
    }
  }

  // layer 7: [rows, 48] sums of products and 3 maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 48; i1 += 3) {
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
        for (let si14 = 0; si14 < 48; si14++) {
          const t15 = buf29[r0 * 48 + si14]!;
          const t16 = buf29[r0 * 48 + si14 + 48]!;
          const t17 = buf29[r0 * 48 + si14 + 96]!;
          const t18 = buf29[r0 * 48 + si14 + 144]!;
          const t19 = parameters[si14 * 48 + i1 + 10176]!;
          const t20 = parameters[si14 * 48 + i1 + 10177]!;
          const t21 = parameters[si14 * 48 + i1 + 10178]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 12480]!;
        const t23 = parameters[i1 + 12481]!;
        const t24 = parameters[i1 + 12482]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        const t37 = buf26[r0 * 48 + i1]!;
        const t38 = buf26[r0 * 48 + i1 + 1]!;
        const t39 = buf26[r0 * 48 + i1 + 2]!;
        const t40 = buf26[r0 * 48 + i1 + 48]!;
        const t41 = buf26[r0 * 48 + i1 + 49]!;
        const t42 = buf26[r0 * 48 + i1 + 50]!;
        const t43 = buf26[r0 * 48 + i1 + 96]!;
        const t44 = buf26[r0 * 48 + i1 + 97]!;
        const t45 = buf26[r0 * 48 + i1 + 98]!;
        const t46 = buf26[r0 * 48 + i1 + 144]!;
        const t47 = buf26[r0 * 48 + i1 + 145]!;
        const t48 = buf26[r0 * 48 + i1 + 146]!;
        buf33[r0 * 48 + i1] = Math.max(f(t25 + t37), 0);
        buf33[r0 * 48 + i1 + 1] = Math.max(f(t26 + t38), 0);
        buf33[r0 * 48 + i1 + 2] = Math.max(f(t27 + t39), 0);
        buf33[r0 * 48 + i1 + 48] = Math.max(f(t28 + t40), 0);
        buf33[r0 * 48 + i1 + 49] = Math.max(f(t29 + t41), 0);
        buf33[r0 * 48 + i1 + 50] = Math.max(f(t30 + t42), 0);
        buf33[r0 * 48 + i1 + 96] = Math.max(f(t31 + t43), 0);
        buf33[r0 * 48 + i1 + 97] = Math.max(f(t32 + t44), 0);
        buf33[r0 * 48 + i1 + 98] = Math.max(f(t33 + t45), 0);
        buf33[r0 * 48 + i1 + 144] = Math.max(f(t34 + t46), 0);
        buf33[r0 * 48 + i1 + 145] = Math.max(f(t35 + t47), 0);
        buf33[r0 * 48 + i1 + 146] = Math.max(f(t36 + t48), 0);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 48; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 48; si54++) {
          const t55 = buf29[r49 * 48 + si54]!;
          const t56 = parameters[si54 * 48 + i50 + 10176]!;
          const t57 = parameters[si54 * 48 + i50 + 10177]!;
          const t58 = parameters[si54 * 48 + i50 + 10178]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 12480]!;
        const t60 = parameters[i50 + 12481]!;
        const t61 = parameters[i50 + 12482]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = buf26[r49 * 48 + i50]!;
        const t66 = buf26[r49 * 48 + i50 + 1]!;
        const t67 = buf26[r49 * 48 + i50 + 2]!;
        buf33[r49 * 48 + i50] = Math.max(f(t62 + t65), 0);
        buf33[r49 * 48 + i50 + 1] = Math.max(f(t63 + t66), 0);
        buf33[r49 * 48 + i50 + 2] = Math.max(f(t64 + t67), 0);
      }
    }
  }

  // layer 10: [rows, 48] sums of products and 2 maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 48; i1 += 3) {
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
        for (let si14 = 0; si14 < 48; si14++) {
          const t15 = buf33[r0 * 48 + si14]!;
          const t16 = buf33[r0 * 48 + si14 + 48]!;
          const t17 = buf33[r0 * 48 + si14 + 96]!;
          const t18 = buf33[r0 * 48 + si14 + 144]!;
          const t19 = parameters[si14 * 48 + i1 + 12528]!;
          const t20 = parameters[si14 * 48 + i1 + 12529]!;
          const t21 = parameters[si14 * 48 + i1 + 12530]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 14832]!;
        const t23 = parameters[i1 + 14833]!;
        const t24 = parameters[i1 + 14834]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        buf36[r0 * 48 + i1] = Math.max(t25, 0);
        buf36[r0 * 48 + i1 + 1] = Math.max(t26, 0);
        buf36[r0 * 48 + i1 + 2] = Math.max(t27, 0);
        buf36[r0 * 48 + i1 + 48] = Math.max(t28, 0);
        buf36[r0 * 48 + i1 + 49] = Math.max(t29, 0);
        buf36[r0 * 48 + i1 + 50] = Math.max(t30, 0);
        buf36[r0 * 48 + i1 + 96] = Math.max(t31, 0);
        buf36[r0 * 48 + i1 + 97] = Math.max(t32, 0);
        buf36[r0 * 48 + i1 + 98] = Math.max(t33, 0);
        buf36[r0 * 48 + i1 + 144] = Math.max(t34, 0);
        buf36[r0 * 48 + i1 + 145] = Math.max(t35, 0);
        buf36[r0 * 48 + i1 + 146] = Math.max(t36, 0);
      }
    }
    for (let r37 = rows - (rows % 4); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 48; i38 += 3) {
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 48; si42++) {
          const t43 = buf33[r37 * 48 + si42]!;
          const t44 = parameters[si42 * 48 + i38 + 12528]!;
          const t45 = parameters[si42 * 48 + i38 + 12529]!;
          const t46 = parameters[si42 * 48 + i38 + 12530]!;
          t39 = f(t39 + f(t43 * t44));
          t40 = f(t40 + f(t43 * t45));
          t41 = f(t41 + f(t43 * t46));
        }
        const t47 = parameters[i38 + 14832]!;
        const t48 = parameters[i38 + 14833]!;
        const t49 = parameters[i38 + 14834]!;
        const t50 = f(t39 + t47);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t49);
        buf36[r37 * 48 + i38] = Math.max(t50, 0);
        buf36[r37 * 48 + i38 + 1] = Math.max(t51, 0);
        buf36[r37 * 48 + i38 + 2] = Math.max(t52, 0);
      }
    }
  }

  // layer 11: [rows, 48] sums of products and 3 maps
  function kernel7(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 48; i1 += 3) {
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
        for (let si14 = 0; si14 < 48; si14++) {
          const t15 = buf36[r0 * 48 + si14]!;
          const t16 = buf36[r0 * 48 + si14 + 48]!;
          const t17 = buf36[r0 * 48 + si14 + 96]!;
          const t18 = buf36[r0 * 48 + si14 + 144]!;
          const t19 = parameters[si14 * 48 + i1 + 14880]!;
          const t20 = parameters[si14 * 48 + i1 + 14881]!;
          const t21 = parameters[si14 * 48 + i1 + 14882]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 17184]!;
        const t23 = parameters[i1 + 17185]!;
        const t24 = parameters[i1 + 17186]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        const t37 = buf33[r0 * 48 + i1]!;
        const t38 = buf33[r0 * 48 + i1 + 1]!;
        const t39 = buf33[r0 * 48 + i1 + 2]!;
        const t40 = buf33[r0 * 48 + i1 + 48]!;
        const t41 = buf33[r0 * 48 + i1 + 49]!;
        const t42 = buf33[r0 * 48 + i1 + 50]!;
        const t43 = buf33[r0 * 48 + i1 + 96]!;
        const t44 = buf33[r0 * 48 + i1 + 97]!;
        const t45 = buf33[r0 * 48 + i1 + 98]!;
        const t46 = buf33[r0 * 48 + i1 + 144]!;
        const t47 = buf33[r0 * 48 + i1 + 145]!;
        const t48 = buf33[r0 * 48 + i1 + 146]!;
        buf40[r0 * 48 + i1] = Math.max(f(t25 + t37), 0);
        buf40[r0 * 48 + i1 + 1] = Math.max(f(t26 + t38), 0);
        buf40[r0 * 48 + i1 + 2] = Math.max(f(t27 + t39), 0);
        buf40[r0 * 48 + i1 + 48] = Math.max(f(t28 + t40), 0);
        buf40[r0 * 48 + i1 + 49] = Math.max(f(t29 + t41), 0);
        buf40[r0 * 48 + i1 + 50] = Math.max(f(t30 + t42), 0);
        buf40[r0 * 48 + i1 + 96] = Math.max(f(t31 + t43), 0);
        buf40[r0 * 48 + i1 + 97] = Math.max(f(t32 + t44), 0);
        buf40[r0 * 48 + i1 + 98] = Math.max(f(t33 + t45), 0);
        buf40[r0 * 48 + i1 + 144] = Math.max(f(t34 + t46), 0);
        buf40[r0 * 48 + i1 + 145] = Math.max(f(t35 + t47), 0);
        buf40[r0 * 48 + i1 + 146] = Math.max(f(t36 + t48), 0);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 48; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 48; si54++) {
          const t55 = buf36[r49 * 48 + si54]!;
          const t56 = parameters[si54 * 48 + i50 + 14880]!;
          const t57 = parameters[si54 * 48 + i50 + 14881]!;
          const t58 = parameters[si54 * 48 + i50 + 14882]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 17184]!;
        const t60 = parameters[i50 + 17185]!;
        const t61 = parameters[i50 + 17186]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = buf33[r49 * 48 + i50]!;
        const t66 = buf33[r49 * 48 + i50 + 1]!;
        const t67 = buf33[r49 * 48 + i50 + 2]!;
        buf40[r49 * 48 + i50] = Math.max(f(t62 + t65), 0);
        buf40[r49 * 48 + i50 + 1] = Math.max(f(t63 + t66), 0);
        buf40[r49 * 48 + i50 + 2] = Math.max(f(t64 + t67), 0);
      }
    }
  }

  // layer 14: [rows, 10] sums of products and 1 maps
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 9; i1 += 3) {
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
        for (let si14 = 0; si14 < 48; si14++) {
          const t15 = buf40[r0 * 48 + si14]!;
          const t16 = buf40[r0 * 48 + si14 + 48]!;
          const t17 = buf40[r0 * 48 + si14 + 96]!;
          const t18 = buf40[r0 * 48 + si14 + 144]!;
          const t19 = parameters[si14 * 10 + i1 + 17232]!;
          const t20 = parameters[si14 * 10 + i1 + 17233]!;
          const t21 = parameters[si14 * 10 + i1 + 17234]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 17712]!;
        const t23 = parameters[i1 + 17713]!;
        const t24 = parameters[i1 + 17714]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        buf42[r0 * 10 + i1] = t25;
        buf42[r0 * 10 + i1 + 1] = t26;
        buf42[r0 * 10 + i1 + 2] = t27;
        buf42[r0 * 10 + i1 + 10] = t28;
        buf42[r0 * 10 + i1 + 11] = t29;
        buf42[r0 * 10 + i1 + 12] = t30;
        buf42[r0 * 10 + i1 + 20] = t31;
        buf42[r0 * 10 + i1 + 21] = t32;
        buf42[r0 * 10 + i1 + 22] = t33;
        buf42[r0 * 10 + i1 + 30] = t34;
        buf42[r0 * 10 + i1 + 31] = t35;
        buf42[r0 * 10 + i1 + 32] = t36;
      }
      for (let i37 = 9; i37 < 10; i37++) {
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 48; si42++) {
          const t43 = buf40[r0 * 48 + si42]!;
          const t44 = buf40[r0 * 48 + si42 + 48]!;
          const t45 = buf40[r0 * 48 + si42 + 96]!;
          const t46 = buf40[r0 * 48 + si42 + 144]!;
          const t47 = parameters[si42 * 10 + i37 + 17232]!;
          t38 = f(t38 + f(t43 * t47));
          t39 = f(t39 + f(t44 * t47));
          t40 = f(t40 + f(t45 * t47));
          t41 = f(t41 + f(t46 * t47));
        }
        const t48 = parameters[i37 + 17712]!;
        const t49 = f(t38 + t48);
        const t50 = f(t39 + t48);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t48);
        buf42[r0 * 10 + i37] = t49;
        buf42[r0 * 10 + i37 + 10] = t50;
        buf42[r0 * 10 + i37 + 20] = t51;
        buf42[r0 * 10 + i37 + 30] = t52;
      }
    }
    for (let r53 = rows - (rows % 4); r53 < rows; r53++) {
      for (let i54 = 0; i54 < 9; i54 += 3) {
        let t55: number = 0;
        let t56: number = 0;
        let t57: number = 0;
        for (let si58 = 0; si58 < 48; si58++) {
          const t59 = buf40[r53 * 48 + si58]!;
          const t60 = parameters[si58 * 10 + i54 + 17232]!;
          const t61 = parameters[si58 * 10 + i54 + 17233]!;
          const t62 = parameters[si58 * 10 + i54 + 17234]!;
          t55 = f(t55 + f(t59 * t60));
          t56 = f(t56 + f(t59 * t61));
          t57 = f(t57 + f(t59 * t62));
        }
        const t63 = parameters[i54 + 17712]!;
        const t64 = parameters[i54 + 17713]!;
        const t65 = parameters[i54 + 17714]!;
        const t66 = f(t55 + t63);
        const t67 = f(t56 + t64);
        const t68 = f(t57 + t65);
        buf42[r53 * 10 + i54] = t66;
        buf42[r53 * 10 + i54 + 1] = t67;
        buf42[r53 * 10 + i54 + 2] = t68;
      }
      for (let i69 = 9; i69 < 10; i69++) {
        let t70: number = 0;
        for (let si71 = 0; si71 < 48; si71++) {
          const t72 = buf40[r53 * 48 + si71]!;
          const t73 = parameters[si71 * 10 + i69 + 17232]!;
          t70 = f(t70 + f(t72 * t73));
        }
        const t74 = parameters[i69 + 17712]!;
        const t75 = f(t70 + t74);
        buf42[r53 * 10 + i69] = t75;
      }
    }
  }

  // layer 14: [rows, 1] sums
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf42[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf42[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf43[r0] = t2;
    }
  }

  // layer 14: [rows, 10] maps
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf42[r0 * 10 + i1]!;
        const t3 = buf43[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf44[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 14: [rows, 1] sums
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf44[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      buf45[r0] = t1;
    }
  }

  // layer 14: [rows, 10] maps
  function kernel12(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf44[r0 * 10 + i1]!;
        const t3 = buf45[r0]!;
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
    kernel10(rows);
    kernel11(rows);
    kernel12(rows);
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
