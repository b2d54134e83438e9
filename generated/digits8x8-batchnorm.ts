// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./digits8x8-batchnorm.simd.js";
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
  model: "Digits8x8Batchnorm",
  doc: "Handwritten digits of 8 x 8 pixels; batch normalisation before the activations, dropout before the last layer.",
  hash: "d6891999be36faa30c9b12edeb6548a2af8bf9f228e80eedd826228c452ca7b9",
  precision: "f32",
  inputs: [
    {
      name: "image",
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
      shape: [64, 64],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "uniform", low: -0.21650635094610965, high: 0.21650635094610965 },
    },
    {
      name: "batchnorm1.scale",
      shape: [64],
      offset: 4096,
      layer: 2,
      frozen: false,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "batchnorm1.shift",
      shape: [64],
      offset: 4160,
      layer: 2,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "batchnorm1.mean",
      shape: [64],
      offset: 4224,
      layer: 2,
      frozen: true,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "batchnorm1.variance",
      shape: [64],
      offset: 4288,
      layer: 2,
      frozen: true,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "dense2.weight",
      shape: [64, 32],
      offset: 4352,
      layer: 4,
      frozen: false,
      start: { kind: "uniform", low: -0.25, high: 0.25 },
    },
    {
      name: "batchnorm2.scale",
      shape: [32],
      offset: 6400,
      layer: 5,
      frozen: false,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "batchnorm2.shift",
      shape: [32],
      offset: 6432,
      layer: 5,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "batchnorm2.mean",
      shape: [32],
      offset: 6464,
      layer: 5,
      frozen: true,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "batchnorm2.variance",
      shape: [32],
      offset: 6496,
      layer: 5,
      frozen: true,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "dense3.weight",
      shape: [32, 10],
      offset: 6528,
      layer: 8,
      frozen: false,
      start: { kind: "uniform", low: -0.3779644730092272, high: 0.3779644730092272 },
    },
    { name: "dense3.bias", shape: [10], offset: 6848, layer: 8, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 6858,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(6858);
  const input = new Float32Array(capacity * 64);
  const output = new Float32Array(capacity * 10);
  const buf35 = new Float32Array(capacity);
  const buf34 = new Float32Array(capacity * 10);
  const buf33 = new Float32Array(capacity);
  const buf32 = new Float32Array(capacity * 10);
  const buf30 = new Float32Array(capacity * 32);
  const buf27 = new Float32Array(2048);
  const buf26 = new Float32Array(32);
  const buf25 = new Float32Array(32);
  const buf21 = new Float32Array(capacity * 64);
  const buf18 = new Float32Array(4096);
  const buf17 = new Float32Array(64);
  const buf16 = new Float32Array(64);

  // layer 2: [64] maps
  function kernel1(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      const t1 = parameters[i0 + 4096]!;
      const t2 = parameters[i0 + 4288]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 4160]!;
      const t5 = parameters[i0 + 4224]!;
      buf16[i0] = f(t3);
      buf17[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 2: [64, 64] maps
  function kernel2(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const t2 = parameters[i0 * 64 + i1]!;
        const t3 = buf16[i1]!;
        buf18[i0 * 64 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 5: [32] maps
  function kernel3(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = parameters[i0 + 6400]!;
      const t2 = parameters[i0 + 6496]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 6432]!;
      const t5 = parameters[i0 + 6464]!;
      buf25[i0] = f(t3);
      buf26[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 5: [64, 32] maps
  function kernel4(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = parameters[i0 * 32 + i1 + 4352]!;
        const t3 = buf25[i1]!;
        buf27[i0 * 32 + i1] = f(t2 * t3);
      }
    }
  }

  function fold(): void {
    kernel1();
    kernel2();
    kernel3();
    kernel4();
  }

  // layer 1: [rows, 64] sums of products and 2 maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 64; i1 += 4) {
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
          const t18 = buf18[si14 * 64 + i1]!;
          const t19 = buf18[si14 * 64 + i1 + 1]!;
          const t20 = buf18[si14 * 64 + i1 + 2]!;
          const t21 = buf18[si14 * 64 + i1 + 3]!;
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
        const t22 = buf17[i1]!;
        const t23 = buf17[i1 + 1]!;
        const t24 = buf17[i1 + 2]!;
        const t25 = buf17[i1 + 3]!;
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
        buf21[r0 * 64 + i1] = Math.max(t26, 0);
        buf21[r0 * 64 + i1 + 1] = Math.max(t27, 0);
        buf21[r0 * 64 + i1 + 2] = Math.max(t28, 0);
        buf21[r0 * 64 + i1 + 3] = Math.max(t29, 0);
        buf21[r0 * 64 + i1 + 64] = Math.max(t30, 0);
        buf21[r0 * 64 + i1 + 65] = Math.max(t31, 0);
        buf21[r0 * 64 + i1 + 66] = Math.max(t32, 0);
        buf21[r0 * 64 + i1 + 67] = Math.max(t33, 0);
        buf21[r0 * 64 + i1 + 128] = Math.max(t34, 0);
        buf21[r0 * 64 + i1 + 129] = Math.max(t35, 0);
        buf21[r0 * 64 + i1 + 130] = Math.max(t36, 0);
        buf21[r0 * 64 + i1 + 131] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 64; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 64; si44++) {
          const t45 = input[r38 * 64 + si44]!;
          const t46 = buf18[si44 * 64 + i39]!;
          const t47 = buf18[si44 * 64 + i39 + 1]!;
          const t48 = buf18[si44 * 64 + i39 + 2]!;
          const t49 = buf18[si44 * 64 + i39 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = buf17[i39]!;
        const t51 = buf17[i39 + 1]!;
        const t52 = buf17[i39 + 2]!;
        const t53 = buf17[i39 + 3]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf21[r38 * 64 + i39] = Math.max(t54, 0);
        buf21[r38 * 64 + i39 + 1] = Math.max(t55, 0);
        buf21[r38 * 64 + i39 + 2] = Math.max(t56, 0);
        buf21[r38 * 64 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 4: [rows, 32] sums of products and 2 maps
  function kernel6(rows: number): void {
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
          const t15 = buf21[r0 * 64 + si14]!;
          const t16 = buf21[r0 * 64 + si14 + 64]!;
          const t17 = buf21[r0 * 64 + si14 + 128]!;
          const t18 = buf27[si14 * 32 + i1]!;
          const t19 = buf27[si14 * 32 + i1 + 1]!;
          const t20 = buf27[si14 * 32 + i1 + 2]!;
          const t21 = buf27[si14 * 32 + i1 + 3]!;
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
        const t22 = buf26[i1]!;
        const t23 = buf26[i1 + 1]!;
        const t24 = buf26[i1 + 2]!;
        const t25 = buf26[i1 + 3]!;
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
        buf30[r0 * 32 + i1] = Math.max(t26, 0);
        buf30[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf30[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf30[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf30[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf30[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf30[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf30[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf30[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf30[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf30[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf30[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 64; si44++) {
          const t45 = buf21[r38 * 64 + si44]!;
          const t46 = buf27[si44 * 32 + i39]!;
          const t47 = buf27[si44 * 32 + i39 + 1]!;
          const t48 = buf27[si44 * 32 + i39 + 2]!;
          const t49 = buf27[si44 * 32 + i39 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = buf26[i39]!;
        const t51 = buf26[i39 + 1]!;
        const t52 = buf26[i39 + 2]!;
        const t53 = buf26[i39 + 3]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf30[r38 * 32 + i39] = Math.max(t54, 0);
        buf30[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf30[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf30[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 8: [rows, 10] sums of products and 1 maps
  function kernel7(rows: number): void {
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
          const t15 = buf30[r0 * 32 + si14]!;
          const t16 = buf30[r0 * 32 + si14 + 32]!;
          const t17 = buf30[r0 * 32 + si14 + 64]!;
          const t18 = buf30[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 10 + i1 + 6528]!;
          const t20 = parameters[si14 * 10 + i1 + 6529]!;
          const t21 = parameters[si14 * 10 + i1 + 6530]!;
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
        const t22 = parameters[i1 + 6848]!;
        const t23 = parameters[i1 + 6849]!;
        const t24 = parameters[i1 + 6850]!;
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
        buf32[r0 * 10 + i1] = t25;
        buf32[r0 * 10 + i1 + 1] = t26;
        buf32[r0 * 10 + i1 + 2] = t27;
        buf32[r0 * 10 + i1 + 10] = t28;
        buf32[r0 * 10 + i1 + 11] = t29;
        buf32[r0 * 10 + i1 + 12] = t30;
        buf32[r0 * 10 + i1 + 20] = t31;
        buf32[r0 * 10 + i1 + 21] = t32;
        buf32[r0 * 10 + i1 + 22] = t33;
        buf32[r0 * 10 + i1 + 30] = t34;
        buf32[r0 * 10 + i1 + 31] = t35;
        buf32[r0 * 10 + i1 + 32] = t36;
      }
      for (let i37 = 9; i37 < 10; i37++) {
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 32; si42++) {
          const t43 = buf30[r0 * 32 + si42]!;
          const t44 = buf30[r0 * 32 + si42 + 32]!;
          const t45 = buf30[r0 * 32 + si42 + 64]!;
          const t46 = buf30[r0 * 32 + si42 + 96]!;
          const t47 = parameters[si42 * 10 + i37 + 6528]!;
          t38 = f(t38 + f(t43 * t47));
          t39 = f(t39 + f(t44 * t47));
          t40 = f(t40 + f(t45 * t47));
          t41 = f(t41 + f(t46 * t47));
        }
        const t48 = parameters[i37 + 6848]!;
        const t49 = f(t38 + t48);
        const t50 = f(t39 + t48);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t48);
        buf32[r0 * 10 + i37] = t49;
        buf32[r0 * 10 + i37 + 10] = t50;
        buf32[r0 * 10 + i37 + 20] = t51;
        buf32[r0 * 10 + i37 + 30] = t52;
      }
    }
    for (let r53 = rows - (rows % 4); r53 < rows; r53++) {
      for (let i54 = 0; i54 < 9; i54 += 3) {
        let t55: number = 0;
        let t56: number = 0;
        let t57: number = 0;
        for (let si58 = 0; si58 < 32; si58++) {
          const t59 = buf30[r53 * 32 + si58]!;
          const t60 = parameters[si58 * 10 + i54 + 6528]!;
          const t61 = parameters[si58 * 10 + i54 + 6529]!;
          const t62 = parameters[si58 * 10 + i54 + 6530]!;
          t55 = f(t55 + f(t59 * t60));
          t56 = f(t56 + f(t59 * t61));
          t57 = f(t57 + f(t59 * t62));
        }
        const t63 = parameters[i54 + 6848]!;
        const t64 = parameters[i54 + 6849]!;
        const t65 = parameters[i54 + 6850]!;
        const t66 = f(t55 + t63);
        const t67 = f(t56 + t64);
        const t68 = f(t57 + t65);
        buf32[r53 * 10 + i54] = t66;
        buf32[r53 * 10 + i54 + 1] = t67;
        buf32[r53 * 10 + i54 + 2] = t68;
      }
      for (let i69 = 9; i69 < 10; i69++) {
        let t70: number = 0;
        for (let si71 = 0; si71 < 32; si71++) {
          const t72 = buf30[r53 * 32 + si71]!;
          const t73 = parameters[si71 * 10 + i69 + 6528]!;
          t70 = f(t70 + f(t72 * t73));
        }
        const t74 = parameters[i69 + 6848]!;
        const t75 = f(t70 + t74);
        buf32[r53 * 10 + i69] = t75;
      }
    }
  }

  // layer 8: [rows, 1] sums
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf32[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf32[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf33[r0] = t2;
    }
  }

  // layer 8: [rows, 10] maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf32[r0 * 10 + i1]!;
        const t3 = buf33[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf34[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 8: [rows, 1] sums
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf34[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      buf35[r0] = t1;
    }
  }

  // layer 8: [rows, 10] maps
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf34[r0 * 10 + i1]!;
        const t3 = buf35[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  function run(rows: number): void {
    kernel5(rows);
    kernel6(rows);
    kernel7(rows);
    kernel8(rows);
    kernel9(rows);
    kernel10(rows);
    kernel11(rows);
  }

  return { capacity, parameters, input, output, fold, run };
}

/** Makes the forward pass for up to `capacity` rows: in WebAssembly, or in TypeScript to the same bits. */
export function createInference(capacity: number): InferenceKernels {
  return wasmInference(inferenceKernels, inTypeScript)(capacity);
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
