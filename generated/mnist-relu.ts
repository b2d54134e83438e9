// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./mnist-relu.simd.js";
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
  model: "MnistRelu",
  doc: "Digits with rectified linear neurons, which do not saturate where they are positive.",
  hash: "9d7993bc83c2ffc2666f9732cb2ee7849651570ab39b8b19df6e12c2b7269be7",
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
      name: "hidden.weight",
      shape: [784, 30],
      offset: 0,
      layer: 2,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.050507627227610534 },
    },
    { name: "hidden.bias", shape: [30], offset: 23520, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "out.weight",
      shape: [30, 10],
      offset: 23550,
      layer: 3,
      frozen: false,
      start: { kind: "uniform", low: -0.3872983346207417, high: 0.3872983346207417 },
    },
    { name: "out.bias", shape: [10], offset: 23850, layer: 3, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 23860,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(23860);
  const input = new Float32Array(capacity * 784);
  const output = new Float32Array(capacity * 10);
  const buf13 = new Float32Array(capacity);
  const buf12 = new Float32Array(capacity * 10);
  const buf11 = new Float32Array(capacity);
  const buf10 = new Float32Array(capacity * 10);
  const buf8 = new Float32Array(capacity * 30);

  // layer 2: [rows, 30] sums of products and 2 maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
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
        for (let si14 = 0; si14 < 784; si14++) {
          const t15 = input[r0 * 784 + si14]!;
          const t16 = input[r0 * 784 + si14 + 784]!;
          const t17 = input[r0 * 784 + si14 + 1568]!;
          const t18 = input[r0 * 784 + si14 + 2352]!;
          if (t15 !== 0 || t16 !== 0 || t17 !== 0 || t18 !== 0) {
            const t19 = parameters[si14 * 30 + i1]!;
            const t20 = parameters[si14 * 30 + i1 + 1]!;
            const t21 = parameters[si14 * 30 + i1 + 2]!;
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
        }
        const t22 = parameters[i1 + 23520]!;
        const t23 = parameters[i1 + 23521]!;
        const t24 = parameters[i1 + 23522]!;
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
        buf8[r0 * 30 + i1] = Math.max(t25, 0);
        buf8[r0 * 30 + i1 + 1] = Math.max(t26, 0);
        buf8[r0 * 30 + i1 + 2] = Math.max(t27, 0);
        buf8[r0 * 30 + i1 + 30] = Math.max(t28, 0);
        buf8[r0 * 30 + i1 + 31] = Math.max(t29, 0);
        buf8[r0 * 30 + i1 + 32] = Math.max(t30, 0);
        buf8[r0 * 30 + i1 + 60] = Math.max(t31, 0);
        buf8[r0 * 30 + i1 + 61] = Math.max(t32, 0);
        buf8[r0 * 30 + i1 + 62] = Math.max(t33, 0);
        buf8[r0 * 30 + i1 + 90] = Math.max(t34, 0);
        buf8[r0 * 30 + i1 + 91] = Math.max(t35, 0);
        buf8[r0 * 30 + i1 + 92] = Math.max(t36, 0);
      }
    }
    for (let r37 = rows - (rows % 4); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 30; i38 += 3) {
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 784; si42++) {
          const t43 = input[r37 * 784 + si42]!;
          if (t43 !== 0) {
            const t44 = parameters[si42 * 30 + i38]!;
            const t45 = parameters[si42 * 30 + i38 + 1]!;
            const t46 = parameters[si42 * 30 + i38 + 2]!;
            t39 = f(t39 + f(t43 * t44));
            t40 = f(t40 + f(t43 * t45));
            t41 = f(t41 + f(t43 * t46));
          }
        }
        const t47 = parameters[i38 + 23520]!;
        const t48 = parameters[i38 + 23521]!;
        const t49 = parameters[i38 + 23522]!;
        const t50 = f(t39 + t47);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t49);
        buf8[r37 * 30 + i38] = Math.max(t50, 0);
        buf8[r37 * 30 + i38 + 1] = Math.max(t51, 0);
        buf8[r37 * 30 + i38 + 2] = Math.max(t52, 0);
      }
    }
  }

  // layer 3: [rows, 10] sums of products and 1 maps
  function kernel2(rows: number): void {
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
        for (let si14 = 0; si14 < 30; si14++) {
          const t15 = buf8[r0 * 30 + si14]!;
          const t16 = buf8[r0 * 30 + si14 + 30]!;
          const t17 = buf8[r0 * 30 + si14 + 60]!;
          const t18 = buf8[r0 * 30 + si14 + 90]!;
          const t19 = parameters[si14 * 10 + i1 + 23550]!;
          const t20 = parameters[si14 * 10 + i1 + 23551]!;
          const t21 = parameters[si14 * 10 + i1 + 23552]!;
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
        const t22 = parameters[i1 + 23850]!;
        const t23 = parameters[i1 + 23851]!;
        const t24 = parameters[i1 + 23852]!;
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
        buf10[r0 * 10 + i1] = t25;
        buf10[r0 * 10 + i1 + 1] = t26;
        buf10[r0 * 10 + i1 + 2] = t27;
        buf10[r0 * 10 + i1 + 10] = t28;
        buf10[r0 * 10 + i1 + 11] = t29;
        buf10[r0 * 10 + i1 + 12] = t30;
        buf10[r0 * 10 + i1 + 20] = t31;
        buf10[r0 * 10 + i1 + 21] = t32;
        buf10[r0 * 10 + i1 + 22] = t33;
        buf10[r0 * 10 + i1 + 30] = t34;
        buf10[r0 * 10 + i1 + 31] = t35;
        buf10[r0 * 10 + i1 + 32] = t36;
      }
      for (let i37 = 9; i37 < 10; i37++) {
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 30; si42++) {
          const t43 = buf8[r0 * 30 + si42]!;
          const t44 = buf8[r0 * 30 + si42 + 30]!;
          const t45 = buf8[r0 * 30 + si42 + 60]!;
          const t46 = buf8[r0 * 30 + si42 + 90]!;
          const t47 = parameters[si42 * 10 + i37 + 23550]!;
          t38 = f(t38 + f(t43 * t47));
          t39 = f(t39 + f(t44 * t47));
          t40 = f(t40 + f(t45 * t47));
          t41 = f(t41 + f(t46 * t47));
        }
        const t48 = parameters[i37 + 23850]!;
        const t49 = f(t38 + t48);
        const t50 = f(t39 + t48);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t48);
        buf10[r0 * 10 + i37] = t49;
        buf10[r0 * 10 + i37 + 10] = t50;
        buf10[r0 * 10 + i37 + 20] = t51;
        buf10[r0 * 10 + i37 + 30] = t52;
      }
    }
    for (let r53 = rows - (rows % 4); r53 < rows; r53++) {
      for (let i54 = 0; i54 < 9; i54 += 3) {
        let t55: number = 0;
        let t56: number = 0;
        let t57: number = 0;
        for (let si58 = 0; si58 < 30; si58++) {
          const t59 = buf8[r53 * 30 + si58]!;
          const t60 = parameters[si58 * 10 + i54 + 23550]!;
          const t61 = parameters[si58 * 10 + i54 + 23551]!;
          const t62 = parameters[si58 * 10 + i54 + 23552]!;
          t55 = f(t55 + f(t59 * t60));
          t56 = f(t56 + f(t59 * t61));
          t57 = f(t57 + f(t59 * t62));
        }
        const t63 = parameters[i54 + 23850]!;
        const t64 = parameters[i54 + 23851]!;
        const t65 = parameters[i54 + 23852]!;
        const t66 = f(t55 + t63);
        const t67 = f(t56 + t64);
        const t68 = f(t57 + t65);
        buf10[r53 * 10 + i54] = t66;
        buf10[r53 * 10 + i54 + 1] = t67;
        buf10[r53 * 10 + i54 + 2] = t68;
      }
      for (let i69 = 9; i69 < 10; i69++) {
        let t70: number = 0;
        for (let si71 = 0; si71 < 30; si71++) {
          const t72 = buf8[r53 * 30 + si71]!;
          const t73 = parameters[si71 * 10 + i69 + 23550]!;
          t70 = f(t70 + f(t72 * t73));
        }
        const t74 = parameters[i69 + 23850]!;
        const t75 = f(t70 + t74);
        buf10[r53 * 10 + i69] = t75;
      }
    }
  }

  // layer 3: [rows, 1] sums
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf10[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf10[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf11[r0] = t2;
    }
  }

  // layer 3: [rows, 10] maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf10[r0 * 10 + i1]!;
        const t3 = buf11[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf12[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 3: [rows, 1] sums
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf12[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      buf13[r0] = t1;
    }
  }

  // layer 3: [rows, 10] maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf12[r0 * 10 + i1]!;
        const t3 = buf13[r0]!;
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
