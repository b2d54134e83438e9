// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./shifted-digits-conv.simd.js";
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
  model: "ShiftedDigitsConv",
  doc: "Digits learnt in the middle and tested where they never stood. Kernels are shared over places and the last pool keeps only whether a shape is there: moving a digit changes little.",
  hash: "c65d1a984a5bfaed845011e8f585facfd97c378e69a20c4303272c4fed2a5c06",
  precision: "f32",
  inputs: [
    {
      name: "image",
      kind: "real",
      shape: [12, 12],
      width: 144,
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
      columns: [["p0000", "p1111"]],
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
  inputWidth: 144,
  outputWidth: 10,
  tensors: [
    {
      name: "conv1.weight",
      shape: [3, 3, 1, 8],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.4714045207910317 },
    },
    { name: "conv1.bias", shape: [8], offset: 72, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "conv2.weight",
      shape: [3, 3, 8, 16],
      offset: 80,
      layer: 2,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.16666666666666666 },
    },
    { name: "conv2.bias", shape: [16], offset: 1232, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "conv3.weight",
      shape: [5, 5, 16, 32],
      offset: 1248,
      layer: 3,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.07071067811865475 },
    },
    { name: "conv3.bias", shape: [32], offset: 14048, layer: 3, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense1.weight",
      shape: [32, 10],
      offset: 14080,
      layer: 5,
      frozen: false,
      start: { kind: "uniform", low: -0.3779644730092272, high: 0.3779644730092272 },
    },
    { name: "dense1.bias", shape: [10], offset: 14400, layer: 5, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 14410,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(14410);
  const input = new Float32Array(capacity * 144);
  const output = new Float32Array(capacity * 10);
  const buf36 = new Float32Array(capacity);
  const buf35 = new Float32Array(capacity * 10);
  const buf34 = new Float32Array(capacity);
  const buf33 = new Float32Array(capacity * 10);
  const buf31 = new Float32Array(capacity * 32);
  const buf30 = new Float32Array(capacity * 4608);
  const buf25 = new Float32Array(capacity * 4096);
  const buf23 = new Float32Array(capacity * 2304);
  const buf18 = new Float32Array(capacity * 1568);
  const buf16 = new Float32Array(capacity * 1152);
  const buf11 = new Float32Array(capacity * 196);

  // layer 1: [rows, 14, 14, 1] maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 196; i1++) {
        buf11[r0 * 196 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 12; i3++) {
        for (let i4 = 0; i4 < 12; i4++) {
          const t5 = input[r2 * 144 + i3 * 12 + i4]!;
          buf11[r2 * 196 + i3 * 14 + i4 + 15] = t5;
        }
      }
    }
  }

  // layer 1: [rows, 12, 12, 8] sums of products and 2 maps
  function kernel2(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 12; i1++) {
        for (let i2 = 0; i2 < 12; i2 += 3) {
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
            for (let sk16 = 0; sk16 < 3; sk16++) {
              for (let sl17 = 0; sl17 < 3; sl17++) {
                const t18 = buf11[r0 * 196 + i1 * 14 + sk16 * 14 + i2 + sl17]!;
                const t19 = buf11[r0 * 196 + i1 * 14 + sk16 * 14 + i2 + sl17 + 1]!;
                const t20 = buf11[r0 * 196 + i1 * 14 + sk16 * 14 + i2 + sl17 + 2]!;
                const t21 = parameters[sk16 * 24 + sl17 * 8 + i3]!;
                const t22 = parameters[sk16 * 24 + sl17 * 8 + i3 + 1]!;
                const t23 = parameters[sk16 * 24 + sl17 * 8 + i3 + 2]!;
                const t24 = parameters[sk16 * 24 + sl17 * 8 + i3 + 3]!;
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
            const t25 = parameters[i3 + 72]!;
            const t26 = parameters[i3 + 73]!;
            const t27 = parameters[i3 + 74]!;
            const t28 = parameters[i3 + 75]!;
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
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3] = Math.max(t29, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 1] = Math.max(t30, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 2] = Math.max(t31, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 3] = Math.max(t32, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 8] = Math.max(t33, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 9] = Math.max(t34, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 10] = Math.max(t35, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 11] = Math.max(t36, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 16] = Math.max(t37, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 17] = Math.max(t38, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 18] = Math.max(t39, 0);
            buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 19] = Math.max(t40, 0);
          }
        }
      }
    }
  }

  // layer 2: [rows, 14, 14, 8] maps
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 1568; i1++) {
        buf18[r0 * 1568 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 12; i3++) {
        for (let i4 = 0; i4 < 96; i4++) {
          const t5 = buf16[r2 * 1152 + i3 * 96 + i4]!;
          buf18[r2 * 1568 + i3 * 112 + i4 + 120] = t5;
        }
      }
    }
  }

  // layer 2: [rows, 12, 12, 16] sums of products and 2 maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 12; i1++) {
        for (let i2 = 0; i2 < 12; i2 += 3) {
          for (let i3 = 0; i3 < 16; i3 += 4) {
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
            for (let sk16 = 0; sk16 < 3; sk16++) {
              for (let sc17 = 0; sc17 < 24; sc17++) {
                const t18 = buf18[r0 * 1568 + i1 * 112 + sk16 * 112 + i2 * 8 + sc17]!;
                const t19 = buf18[r0 * 1568 + i1 * 112 + sk16 * 112 + i2 * 8 + sc17 + 8]!;
                const t20 = buf18[r0 * 1568 + i1 * 112 + sk16 * 112 + i2 * 8 + sc17 + 16]!;
                const t21 = parameters[sk16 * 384 + sc17 * 16 + i3 + 80]!;
                const t22 = parameters[sk16 * 384 + sc17 * 16 + i3 + 81]!;
                const t23 = parameters[sk16 * 384 + sc17 * 16 + i3 + 82]!;
                const t24 = parameters[sk16 * 384 + sc17 * 16 + i3 + 83]!;
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
            const t25 = parameters[i3 + 1232]!;
            const t26 = parameters[i3 + 1233]!;
            const t27 = parameters[i3 + 1234]!;
            const t28 = parameters[i3 + 1235]!;
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
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3] = Math.max(t29, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 1] = Math.max(t30, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 2] = Math.max(t31, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 3] = Math.max(t32, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 16] = Math.max(t33, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 17] = Math.max(t34, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 18] = Math.max(t35, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 19] = Math.max(t36, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 32] = Math.max(t37, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 33] = Math.max(t38, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 34] = Math.max(t39, 0);
            buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 35] = Math.max(t40, 0);
          }
        }
      }
    }
  }

  // layer 3: [rows, 16, 16, 16] maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 4096; i1++) {
        buf25[r0 * 4096 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 12; i3++) {
        for (let i4 = 0; i4 < 192; i4++) {
          const t5 = buf23[r2 * 2304 + i3 * 192 + i4]!;
          buf25[r2 * 4096 + i3 * 256 + i4 + 544] = t5;
        }
      }
    }
  }

  // layer 3: [rows, 12, 12, 32] sums of products and 2 maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 12; i1++) {
        for (let i2 = 0; i2 < 12; i2 += 3) {
          for (let i3 = 0; i3 < 32; i3 += 4) {
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
              for (let sc17 = 0; sc17 < 80; sc17++) {
                const t18 = buf25[r0 * 4096 + i1 * 256 + sk16 * 256 + i2 * 16 + sc17]!;
                const t19 = buf25[r0 * 4096 + i1 * 256 + sk16 * 256 + i2 * 16 + sc17 + 16]!;
                const t20 = buf25[r0 * 4096 + i1 * 256 + sk16 * 256 + i2 * 16 + sc17 + 32]!;
                const t21 = parameters[sk16 * 2560 + sc17 * 32 + i3 + 1248]!;
                const t22 = parameters[sk16 * 2560 + sc17 * 32 + i3 + 1249]!;
                const t23 = parameters[sk16 * 2560 + sc17 * 32 + i3 + 1250]!;
                const t24 = parameters[sk16 * 2560 + sc17 * 32 + i3 + 1251]!;
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
            const t25 = parameters[i3 + 14048]!;
            const t26 = parameters[i3 + 14049]!;
            const t27 = parameters[i3 + 14050]!;
            const t28 = parameters[i3 + 14051]!;
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
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3] = Math.max(t29, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 1] = Math.max(t30, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 2] = Math.max(t31, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 3] = Math.max(t32, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 32] = Math.max(t33, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 33] = Math.max(t34, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 34] = Math.max(t35, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 35] = Math.max(t36, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 64] = Math.max(t37, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 65] = Math.max(t38, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 66] = Math.max(t39, 0);
            buf30[r0 * 4608 + i1 * 384 + i2 * 32 + i3 + 67] = Math.max(t40, 0);
          }
        }
      }
    }
  }

  // layer 4: [rows, 32] sums
  function kernel7(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
        const t2 = buf30[r0 * 4608 + i1]!;
        const t3 = buf30[r0 * 4608 + i1 + 1]!;
        const t4 = buf30[r0 * 4608 + i1 + 2]!;
        const t5 = buf30[r0 * 4608 + i1 + 3]!;
        const t6 = buf30[r0 * 4608 + i1 + 4608]!;
        const t7 = buf30[r0 * 4608 + i1 + 4609]!;
        const t8 = buf30[r0 * 4608 + i1 + 4610]!;
        const t9 = buf30[r0 * 4608 + i1 + 4611]!;
        const t10 = buf30[r0 * 4608 + i1 + 9216]!;
        const t11 = buf30[r0 * 4608 + i1 + 9217]!;
        const t12 = buf30[r0 * 4608 + i1 + 9218]!;
        const t13 = buf30[r0 * 4608 + i1 + 9219]!;
        let t14: number = t2;
        let t15: number = t3;
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
        for (let s26 = 0; s26 < 144; s26++) {
          const t27 = buf30[r0 * 4608 + s26 * 32 + i1]!;
          const t28 = buf30[r0 * 4608 + s26 * 32 + i1 + 1]!;
          const t29 = buf30[r0 * 4608 + s26 * 32 + i1 + 2]!;
          const t30 = buf30[r0 * 4608 + s26 * 32 + i1 + 3]!;
          const t31 = buf30[r0 * 4608 + s26 * 32 + i1 + 4608]!;
          const t32 = buf30[r0 * 4608 + s26 * 32 + i1 + 4609]!;
          const t33 = buf30[r0 * 4608 + s26 * 32 + i1 + 4610]!;
          const t34 = buf30[r0 * 4608 + s26 * 32 + i1 + 4611]!;
          const t35 = buf30[r0 * 4608 + s26 * 32 + i1 + 9216]!;
          const t36 = buf30[r0 * 4608 + s26 * 32 + i1 + 9217]!;
          const t37 = buf30[r0 * 4608 + s26 * 32 + i1 + 9218]!;
          const t38 = buf30[r0 * 4608 + s26 * 32 + i1 + 9219]!;
          t14 = Math.max(t14, t27);
          t15 = Math.max(t15, t28);
          t16 = Math.max(t16, t29);
          t17 = Math.max(t17, t30);
          t18 = Math.max(t18, t31);
          t19 = Math.max(t19, t32);
          t20 = Math.max(t20, t33);
          t21 = Math.max(t21, t34);
          t22 = Math.max(t22, t35);
          t23 = Math.max(t23, t36);
          t24 = Math.max(t24, t37);
          t25 = Math.max(t25, t38);
        }
        buf31[r0 * 32 + i1] = t14;
        buf31[r0 * 32 + i1 + 1] = t15;
        buf31[r0 * 32 + i1 + 2] = t16;
        buf31[r0 * 32 + i1 + 3] = t17;
        buf31[r0 * 32 + i1 + 32] = t18;
        buf31[r0 * 32 + i1 + 33] = t19;
        buf31[r0 * 32 + i1 + 34] = t20;
        buf31[r0 * 32 + i1 + 35] = t21;
        buf31[r0 * 32 + i1 + 64] = t22;
        buf31[r0 * 32 + i1 + 65] = t23;
        buf31[r0 * 32 + i1 + 66] = t24;
        buf31[r0 * 32 + i1 + 67] = t25;
      }
    }
    for (let r39 = rows - (rows % 3); r39 < rows; r39++) {
      for (let i40 = 0; i40 < 32; i40 += 4) {
        const t41 = buf30[r39 * 4608 + i40]!;
        const t42 = buf30[r39 * 4608 + i40 + 1]!;
        const t43 = buf30[r39 * 4608 + i40 + 2]!;
        const t44 = buf30[r39 * 4608 + i40 + 3]!;
        let t45: number = t41;
        let t46: number = t42;
        let t47: number = t43;
        let t48: number = t44;
        for (let s49 = 0; s49 < 144; s49++) {
          const t50 = buf30[r39 * 4608 + s49 * 32 + i40]!;
          const t51 = buf30[r39 * 4608 + s49 * 32 + i40 + 1]!;
          const t52 = buf30[r39 * 4608 + s49 * 32 + i40 + 2]!;
          const t53 = buf30[r39 * 4608 + s49 * 32 + i40 + 3]!;
          t45 = Math.max(t45, t50);
          t46 = Math.max(t46, t51);
          t47 = Math.max(t47, t52);
          t48 = Math.max(t48, t53);
        }
        buf31[r39 * 32 + i40] = t45;
        buf31[r39 * 32 + i40 + 1] = t46;
        buf31[r39 * 32 + i40 + 2] = t47;
        buf31[r39 * 32 + i40 + 3] = t48;
      }
    }
  }

  // layer 5: [rows, 10] sums of products and 1 maps
  function kernel8(rows: number): void {
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
        for (let si14 = 0; si14 < 32; si14++) {
          const t15 = buf31[r0 * 32 + si14]!;
          const t16 = buf31[r0 * 32 + si14 + 32]!;
          const t17 = buf31[r0 * 32 + si14 + 64]!;
          const t18 = buf31[r0 * 32 + si14 + 96]!;
          const t19 = buf31[r0 * 32 + si14 + 128]!;
          const t20 = buf31[r0 * 32 + si14 + 160]!;
          const t21 = parameters[si14 * 10 + i1 + 14080]!;
          const t22 = parameters[si14 * 10 + i1 + 14081]!;
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
        const t23 = parameters[i1 + 14400]!;
        const t24 = parameters[i1 + 14401]!;
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
        buf33[r0 * 10 + i1] = t25;
        buf33[r0 * 10 + i1 + 1] = t26;
        buf33[r0 * 10 + i1 + 10] = t27;
        buf33[r0 * 10 + i1 + 11] = t28;
        buf33[r0 * 10 + i1 + 20] = t29;
        buf33[r0 * 10 + i1 + 21] = t30;
        buf33[r0 * 10 + i1 + 30] = t31;
        buf33[r0 * 10 + i1 + 31] = t32;
        buf33[r0 * 10 + i1 + 40] = t33;
        buf33[r0 * 10 + i1 + 41] = t34;
        buf33[r0 * 10 + i1 + 50] = t35;
        buf33[r0 * 10 + i1 + 51] = t36;
      }
    }
    for (let r37 = rows - (rows % 6); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 10; i38 += 2) {
        let t39: number = 0;
        let t40: number = 0;
        for (let si41 = 0; si41 < 32; si41++) {
          const t42 = buf31[r37 * 32 + si41]!;
          const t43 = parameters[si41 * 10 + i38 + 14080]!;
          const t44 = parameters[si41 * 10 + i38 + 14081]!;
          t39 = f(t39 + f(t42 * t43));
          t40 = f(t40 + f(t42 * t44));
        }
        const t45 = parameters[i38 + 14400]!;
        const t46 = parameters[i38 + 14401]!;
        const t47 = f(t39 + t45);
        const t48 = f(t40 + t46);
        buf33[r37 * 10 + i38] = t47;
        buf33[r37 * 10 + i38 + 1] = t48;
      }
    }
  }

  // layer 5: [rows, 1] sums
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf33[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf33[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf34[r0] = t2;
    }
  }

  // layer 5: [rows, 10] maps
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf33[r0 * 10 + i1]!;
        const t3 = buf34[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf35[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 5: [rows, 1] sums
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf35[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      buf36[r0] = t1;
    }
  }

  // layer 5: [rows, 10] maps
  function kernel12(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf35[r0 * 10 + i1]!;
        const t3 = buf36[r0]!;
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
