// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./deep-relu.simd.js";
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
  model: "DeepRelu",
  doc: "Digits of 8 x 8 pixels through four layers of relus: the rate warms up, then falls by a cosine.",
  hash: "a5d080dedade55f708293b460c29d756f30188cd27dfc0aa806d3212a724895b",
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
      shape: [64, 32],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.1767766952966369 },
    },
    { name: "dense1.bias", shape: [32], offset: 2048, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense2.weight",
      shape: [32, 32],
      offset: 2080,
      layer: 2,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.25 },
    },
    { name: "dense2.bias", shape: [32], offset: 3104, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense3.weight",
      shape: [32, 32],
      offset: 3136,
      layer: 3,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.25 },
    },
    { name: "dense3.bias", shape: [32], offset: 4160, layer: 3, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense4.weight",
      shape: [32, 32],
      offset: 4192,
      layer: 4,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.25 },
    },
    { name: "dense4.bias", shape: [32], offset: 5216, layer: 4, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense5.weight",
      shape: [32, 10],
      offset: 5248,
      layer: 5,
      frozen: false,
      start: { kind: "uniform", low: -0.3779644730092272, high: 0.3779644730092272 },
    },
    { name: "dense5.bias", shape: [10], offset: 5568, layer: 5, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 5578,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(5578);
  const input = new Float32Array(capacity * 64);
  const output = new Float32Array(capacity * 10);
  const buf27 = new Float32Array(capacity);
  const buf26 = new Float32Array(capacity * 10);
  const buf25 = new Float32Array(capacity);
  const buf24 = new Float32Array(capacity * 10);
  const buf22 = new Float32Array(capacity * 32);
  const buf19 = new Float32Array(capacity * 32);
  const buf16 = new Float32Array(capacity * 32);
  const buf13 = new Float32Array(capacity * 32);

  // layer 1: [rows, 32] sums of products and 2 maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
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
          const t18 = parameters[si14 * 32 + i1]!;
          const t19 = parameters[si14 * 32 + i1 + 1]!;
          const t20 = parameters[si14 * 32 + i1 + 2]!;
          const t21 = parameters[si14 * 32 + i1 + 3]!;
          t2 = f(t2 + f(t15 * t18));
          t3 = f(t3 + f(t15 * t19));
          t4 = f(t4 + f(t15 * t20));
          t5 = f(t5 + f(t15 * t21));
          t6 = f(t6 + f(t16 * t18));
          t7 = f(t7 + f(t16 * t19));
          t8 = f(t8 + f(t16 * t20));
          t9 = f(t9 + f(t16 * t21));
          t10 = f(t10 + f(t17 * t18));
          t11 = f(t11 + f(t17 * t19));
          t12 = f(t12 + f(t17 * t20));
          t13 = f(t13 + f(t17 * t21));
        }
        const t22 = parameters[i1 + 2048]!;
        const t23 = parameters[i1 + 2049]!;
        const t24 = parameters[i1 + 2050]!;
        const t25 = parameters[i1 + 2051]!;
        const t26 = f(t2 + t22);
        const t27 = f(t3 + t23);
        const t28 = f(t4 + t24);
        const t29 = f(t5 + t25);
        const t30 = f(t6 + t22);
        const t31 = f(t7 + t23);
        const t32 = f(t8 + t24);
        const t33 = f(t9 + t25);
        const t34 = f(t10 + t22);
        const t35 = f(t11 + t23);
        const t36 = f(t12 + t24);
        const t37 = f(t13 + t25);
        buf13[r0 * 32 + i1] = Math.max(t26, 0);
        buf13[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf13[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf13[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf13[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf13[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf13[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf13[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf13[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf13[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf13[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf13[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 64; si44++) {
          const t45 = input[r38 * 64 + si44]!;
          const t46 = parameters[si44 * 32 + i39]!;
          const t47 = parameters[si44 * 32 + i39 + 1]!;
          const t48 = parameters[si44 * 32 + i39 + 2]!;
          const t49 = parameters[si44 * 32 + i39 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 2048]!;
        const t51 = parameters[i39 + 2049]!;
        const t52 = parameters[i39 + 2050]!;
        const t53 = parameters[i39 + 2051]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf13[r38 * 32 + i39] = Math.max(t54, 0);
        buf13[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf13[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf13[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 2: [rows, 32] sums of products and 2 maps
  function kernel2(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
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
        for (let si14 = 0; si14 < 32; si14++) {
          const t15 = buf13[r0 * 32 + si14]!;
          const t16 = buf13[r0 * 32 + si14 + 32]!;
          const t17 = buf13[r0 * 32 + si14 + 64]!;
          const t18 = parameters[si14 * 32 + i1 + 2080]!;
          const t19 = parameters[si14 * 32 + i1 + 2081]!;
          const t20 = parameters[si14 * 32 + i1 + 2082]!;
          const t21 = parameters[si14 * 32 + i1 + 2083]!;
          t2 = f(t2 + f(t15 * t18));
          t3 = f(t3 + f(t15 * t19));
          t4 = f(t4 + f(t15 * t20));
          t5 = f(t5 + f(t15 * t21));
          t6 = f(t6 + f(t16 * t18));
          t7 = f(t7 + f(t16 * t19));
          t8 = f(t8 + f(t16 * t20));
          t9 = f(t9 + f(t16 * t21));
          t10 = f(t10 + f(t17 * t18));
          t11 = f(t11 + f(t17 * t19));
          t12 = f(t12 + f(t17 * t20));
          t13 = f(t13 + f(t17 * t21));
        }
        const t22 = parameters[i1 + 3104]!;
        const t23 = parameters[i1 + 3105]!;
        const t24 = parameters[i1 + 3106]!;
        const t25 = parameters[i1 + 3107]!;
        const t26 = f(t2 + t22);
        const t27 = f(t3 + t23);
        const t28 = f(t4 + t24);
        const t29 = f(t5 + t25);
        const t30 = f(t6 + t22);
        const t31 = f(t7 + t23);
        const t32 = f(t8 + t24);
        const t33 = f(t9 + t25);
        const t34 = f(t10 + t22);
        const t35 = f(t11 + t23);
        const t36 = f(t12 + t24);
        const t37 = f(t13 + t25);
        buf16[r0 * 32 + i1] = Math.max(t26, 0);
        buf16[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf16[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf16[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf16[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf16[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf16[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf16[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf16[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf16[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf16[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf16[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 32; si44++) {
          const t45 = buf13[r38 * 32 + si44]!;
          const t46 = parameters[si44 * 32 + i39 + 2080]!;
          const t47 = parameters[si44 * 32 + i39 + 2081]!;
          const t48 = parameters[si44 * 32 + i39 + 2082]!;
          const t49 = parameters[si44 * 32 + i39 + 2083]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 3104]!;
        const t51 = parameters[i39 + 3105]!;
        const t52 = parameters[i39 + 3106]!;
        const t53 = parameters[i39 + 3107]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf16[r38 * 32 + i39] = Math.max(t54, 0);
        buf16[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf16[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf16[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 3: [rows, 32] sums of products and 2 maps
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
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
        for (let si14 = 0; si14 < 32; si14++) {
          const t15 = buf16[r0 * 32 + si14]!;
          const t16 = buf16[r0 * 32 + si14 + 32]!;
          const t17 = buf16[r0 * 32 + si14 + 64]!;
          const t18 = parameters[si14 * 32 + i1 + 3136]!;
          const t19 = parameters[si14 * 32 + i1 + 3137]!;
          const t20 = parameters[si14 * 32 + i1 + 3138]!;
          const t21 = parameters[si14 * 32 + i1 + 3139]!;
          t2 = f(t2 + f(t15 * t18));
          t3 = f(t3 + f(t15 * t19));
          t4 = f(t4 + f(t15 * t20));
          t5 = f(t5 + f(t15 * t21));
          t6 = f(t6 + f(t16 * t18));
          t7 = f(t7 + f(t16 * t19));
          t8 = f(t8 + f(t16 * t20));
          t9 = f(t9 + f(t16 * t21));
          t10 = f(t10 + f(t17 * t18));
          t11 = f(t11 + f(t17 * t19));
          t12 = f(t12 + f(t17 * t20));
          t13 = f(t13 + f(t17 * t21));
        }
        const t22 = parameters[i1 + 4160]!;
        const t23 = parameters[i1 + 4161]!;
        const t24 = parameters[i1 + 4162]!;
        const t25 = parameters[i1 + 4163]!;
        const t26 = f(t2 + t22);
        const t27 = f(t3 + t23);
        const t28 = f(t4 + t24);
        const t29 = f(t5 + t25);
        const t30 = f(t6 + t22);
        const t31 = f(t7 + t23);
        const t32 = f(t8 + t24);
        const t33 = f(t9 + t25);
        const t34 = f(t10 + t22);
        const t35 = f(t11 + t23);
        const t36 = f(t12 + t24);
        const t37 = f(t13 + t25);
        buf19[r0 * 32 + i1] = Math.max(t26, 0);
        buf19[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf19[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf19[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf19[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf19[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf19[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf19[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf19[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf19[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf19[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf19[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 32; si44++) {
          const t45 = buf16[r38 * 32 + si44]!;
          const t46 = parameters[si44 * 32 + i39 + 3136]!;
          const t47 = parameters[si44 * 32 + i39 + 3137]!;
          const t48 = parameters[si44 * 32 + i39 + 3138]!;
          const t49 = parameters[si44 * 32 + i39 + 3139]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 4160]!;
        const t51 = parameters[i39 + 4161]!;
        const t52 = parameters[i39 + 4162]!;
        const t53 = parameters[i39 + 4163]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf19[r38 * 32 + i39] = Math.max(t54, 0);
        buf19[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf19[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf19[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 4: [rows, 32] sums of products and 2 maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
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
        for (let si14 = 0; si14 < 32; si14++) {
          const t15 = buf19[r0 * 32 + si14]!;
          const t16 = buf19[r0 * 32 + si14 + 32]!;
          const t17 = buf19[r0 * 32 + si14 + 64]!;
          const t18 = parameters[si14 * 32 + i1 + 4192]!;
          const t19 = parameters[si14 * 32 + i1 + 4193]!;
          const t20 = parameters[si14 * 32 + i1 + 4194]!;
          const t21 = parameters[si14 * 32 + i1 + 4195]!;
          t2 = f(t2 + f(t15 * t18));
          t3 = f(t3 + f(t15 * t19));
          t4 = f(t4 + f(t15 * t20));
          t5 = f(t5 + f(t15 * t21));
          t6 = f(t6 + f(t16 * t18));
          t7 = f(t7 + f(t16 * t19));
          t8 = f(t8 + f(t16 * t20));
          t9 = f(t9 + f(t16 * t21));
          t10 = f(t10 + f(t17 * t18));
          t11 = f(t11 + f(t17 * t19));
          t12 = f(t12 + f(t17 * t20));
          t13 = f(t13 + f(t17 * t21));
        }
        const t22 = parameters[i1 + 5216]!;
        const t23 = parameters[i1 + 5217]!;
        const t24 = parameters[i1 + 5218]!;
        const t25 = parameters[i1 + 5219]!;
        const t26 = f(t2 + t22);
        const t27 = f(t3 + t23);
        const t28 = f(t4 + t24);
        const t29 = f(t5 + t25);
        const t30 = f(t6 + t22);
        const t31 = f(t7 + t23);
        const t32 = f(t8 + t24);
        const t33 = f(t9 + t25);
        const t34 = f(t10 + t22);
        const t35 = f(t11 + t23);
        const t36 = f(t12 + t24);
        const t37 = f(t13 + t25);
        buf22[r0 * 32 + i1] = Math.max(t26, 0);
        buf22[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf22[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf22[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf22[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf22[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf22[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf22[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf22[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf22[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf22[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf22[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 32; si44++) {
          const t45 = buf19[r38 * 32 + si44]!;
          const t46 = parameters[si44 * 32 + i39 + 4192]!;
          const t47 = parameters[si44 * 32 + i39 + 4193]!;
          const t48 = parameters[si44 * 32 + i39 + 4194]!;
          const t49 = parameters[si44 * 32 + i39 + 4195]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 5216]!;
        const t51 = parameters[i39 + 5217]!;
        const t52 = parameters[i39 + 5218]!;
        const t53 = parameters[i39 + 5219]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf22[r38 * 32 + i39] = Math.max(t54, 0);
        buf22[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf22[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf22[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 5: [rows, 10] sums of products and 1 maps
  function kernel5(rows: number): void {
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
        for (let si14 = 0; si14 < 32; si14++) {
          const t15 = buf22[r0 * 32 + si14]!;
          const t16 = buf22[r0 * 32 + si14 + 32]!;
          const t17 = buf22[r0 * 32 + si14 + 64]!;
          const t18 = buf22[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 10 + i1 + 5248]!;
          const t20 = parameters[si14 * 10 + i1 + 5249]!;
          const t21 = parameters[si14 * 10 + i1 + 5250]!;
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
        const t22 = parameters[i1 + 5568]!;
        const t23 = parameters[i1 + 5569]!;
        const t24 = parameters[i1 + 5570]!;
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
        buf24[r0 * 10 + i1] = t25;
        buf24[r0 * 10 + i1 + 1] = t26;
        buf24[r0 * 10 + i1 + 2] = t27;
        buf24[r0 * 10 + i1 + 10] = t28;
        buf24[r0 * 10 + i1 + 11] = t29;
        buf24[r0 * 10 + i1 + 12] = t30;
        buf24[r0 * 10 + i1 + 20] = t31;
        buf24[r0 * 10 + i1 + 21] = t32;
        buf24[r0 * 10 + i1 + 22] = t33;
        buf24[r0 * 10 + i1 + 30] = t34;
        buf24[r0 * 10 + i1 + 31] = t35;
        buf24[r0 * 10 + i1 + 32] = t36;
      }
      for (let i37 = 9; i37 < 10; i37++) {
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 32; si42++) {
          const t43 = buf22[r0 * 32 + si42]!;
          const t44 = buf22[r0 * 32 + si42 + 32]!;
          const t45 = buf22[r0 * 32 + si42 + 64]!;
          const t46 = buf22[r0 * 32 + si42 + 96]!;
          const t47 = parameters[si42 * 10 + i37 + 5248]!;
          t38 = f(t38 + f(t43 * t47));
          t39 = f(t39 + f(t44 * t47));
          t40 = f(t40 + f(t45 * t47));
          t41 = f(t41 + f(t46 * t47));
        }
        const t48 = parameters[i37 + 5568]!;
        const t49 = f(t38 + t48);
        const t50 = f(t39 + t48);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t48);
        buf24[r0 * 10 + i37] = t49;
        buf24[r0 * 10 + i37 + 10] = t50;
        buf24[r0 * 10 + i37 + 20] = t51;
        buf24[r0 * 10 + i37 + 30] = t52;
      }
    }
    for (let r53 = rows - (rows % 4); r53 < rows; r53++) {
      for (let i54 = 0; i54 < 9; i54 += 3) {
        let t55: number = 0;
        let t56: number = 0;
        let t57: number = 0;
        for (let si58 = 0; si58 < 32; si58++) {
          const t59 = buf22[r53 * 32 + si58]!;
          const t60 = parameters[si58 * 10 + i54 + 5248]!;
          const t61 = parameters[si58 * 10 + i54 + 5249]!;
          const t62 = parameters[si58 * 10 + i54 + 5250]!;
          t55 = f(t55 + f(t59 * t60));
          t56 = f(t56 + f(t59 * t61));
          t57 = f(t57 + f(t59 * t62));
        }
        const t63 = parameters[i54 + 5568]!;
        const t64 = parameters[i54 + 5569]!;
        const t65 = parameters[i54 + 5570]!;
        const t66 = f(t55 + t63);
        const t67 = f(t56 + t64);
        const t68 = f(t57 + t65);
        buf24[r53 * 10 + i54] = t66;
        buf24[r53 * 10 + i54 + 1] = t67;
        buf24[r53 * 10 + i54 + 2] = t68;
      }
      for (let i69 = 9; i69 < 10; i69++) {
        let t70: number = 0;
        for (let si71 = 0; si71 < 32; si71++) {
          const t72 = buf22[r53 * 32 + si71]!;
          const t73 = parameters[si71 * 10 + i69 + 5248]!;
          t70 = f(t70 + f(t72 * t73));
        }
        const t74 = parameters[i69 + 5568]!;
        const t75 = f(t70 + t74);
        buf24[r53 * 10 + i69] = t75;
      }
    }
  }

  // layer 5: [rows, 1] sums
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf24[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf24[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf25[r0] = t2;
    }
  }

  // layer 5: [rows, 10] maps
  function kernel7(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf24[r0 * 10 + i1]!;
        const t3 = buf25[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf26[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 5: [rows, 1] sums
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf26[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      buf27[r0] = t1;
    }
  }

  // layer 5: [rows, 10] maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf26[r0 * 10 + i1]!;
        const t3 = buf27[r0]!;
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
