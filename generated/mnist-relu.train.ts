// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, noLists, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./mnist-relu.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./mnist-relu.js";
import type { Input, Output } from "./mnist-relu.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly digit: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
}

/** The parameters of the specification that a training may set. */
export interface Options {
  readonly rate?: number;
}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "log_likelihood",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.05, param: "rate" },
    momentum: { value: 0, param: null },
    nesterov: { value: 0, param: null },
  },
  slots: [],
  carried: [],
  batch: 10,
  epochs: { value: 30, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [
    {
      kind: "stall",
      metric: { part: "validation", name: "accuracy" },
      patience: 10,
      by: 0.001,
      restoreBest: true,
      text: "stop when validation.accuracy stalls for 10 epochs by 0.1%, restore best",
    },
  ],
  schedules: [],
  split: null,
  holdout: { part: "validation", amount: { kind: "rows", value: 10000 }, of: "train", seed: 7 },
  options: [{ name: "rate", kind: "real", value: 0.05, low: 0, high: 10, lowOpen: true, highOpen: false }],
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, hyper, x, y, order } = memory;
  const capacity = 32;
  const output = new Float32Array(capacity * 10);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(23860);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 784);
  const yb = new Float32Array(capacity * 10);
  const buf33 = new Float32Array(capacity * 30);
  const buf29 = new Float32Array(capacity * 10);
  const buf21 = new Float64Array(capacity);
  const buf18 = new Float32Array(capacity);
  const buf16 = new Float32Array(capacity * 10);
  const buf13 = new Float32Array(capacity);
  const buf12 = new Float32Array(capacity * 10);
  const buf11 = new Float32Array(capacity);
  const buf10 = new Float32Array(capacity * 10);
  const buf8 = new Float32Array(capacity * 30);
  const sum30 = new Float32Array(10);
  const sum32 = new Float32Array(300);
  const sum34 = new Float32Array(30);
  const sum36 = new Float32Array(23520);
  const xrowBegin = new Int32Array(capacity);
  const xrowEnd = new Int32Array(capacity);
  const xplace = new Int32Array(784 * capacity);
  const xplaceElements = new Float32Array(784 * capacity);
  const xplaceEnd = new Int32Array(784);
  const { inUse, bounds, places, elements } = memory.lists ?? noLists;

  // sets the sums over rows to +0
  function clear(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
    for (let zsum1 = 0; zsum1 < 10; zsum1++) {
      sum30[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 300; zsum2++) {
      sum32[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 30; zsum3++) {
      sum34[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 23520; zsum4++) {
      sum36[zsum4] = 0;
    }
  }

  // sets the sum of losses to +0
  function kernel1(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
  }

  // the batch's rows of x, one after the other
  function kernel2(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      for (let i2 = 0; i2 < 784; i2++) {
        const t3 = x[n1 * 784 + i2]!;
        xb[r0 * 784 + i2] = t3;
      }
    }
  }

  // where the batch's rows of x are not 0
  function kernel3(start: number, rows: number): void {
    for (let i = 0; i < 784; i++) xplaceEnd[i] = i * capacity;
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
    for (let s2 = 0; s2 < rows; s2++) {
      for (let pj3 = xrowBegin[s2]!, ej3 = xrowEnd[s2]!; pj3 < ej3; pj3++) {
        const j3 = places[pj3]! & 1023;
        const t4 = elements[pj3]!;
        const xplaceNext = xplaceEnd[j3]!++;
        xplace[xplaceNext] = s2;
        xplaceElements[xplaceNext] = t4;
      }
    }
  }

  // the batch's rows of y, one after the other
  function kernel4(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      for (let i2 = 0; i2 < 10; i2++) {
        const t3 = y[n1 * 10 + i2]!;
        yb[r0 * 10 + i2] = t3;
      }
    }
  }

  // layer 2: [rows, 30] sums of products and 2 maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 2); r0 += 2) {
      for (let i1 = 0; i1 < 30; i1 += 6) {
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
          const t15 = xb[r0 * 784 + si14]!;
          const t16 = xb[r0 * 784 + si14 + 784]!;
          if (t15 !== 0 || t16 !== 0) {
            const t17 = parameters[si14 * 30 + i1]!;
            const t18 = parameters[si14 * 30 + i1 + 1]!;
            const t19 = parameters[si14 * 30 + i1 + 2]!;
            const t20 = parameters[si14 * 30 + i1 + 3]!;
            const t21 = parameters[si14 * 30 + i1 + 4]!;
            const t22 = parameters[si14 * 30 + i1 + 5]!;
            t2 = f(t2 + f(t15 * t17));
            t3 = f(t3 + f(t15 * t18));
            t4 = f(t4 + f(t15 * t19));
            t5 = f(t5 + f(t15 * t20));
            t6 = f(t6 + f(t15 * t21));
            t7 = f(t7 + f(t15 * t22));
            t8 = f(t8 + f(t16 * t17));
            t9 = f(t9 + f(t16 * t18));
            t10 = f(t10 + f(t16 * t19));
            t11 = f(t11 + f(t16 * t20));
            t12 = f(t12 + f(t16 * t21));
            t13 = f(t13 + f(t16 * t22));
          }
        }
        const t23 = parameters[i1 + 23520]!;
        const t24 = parameters[i1 + 23521]!;
        const t25 = parameters[i1 + 23522]!;
        const t26 = parameters[i1 + 23523]!;
        const t27 = parameters[i1 + 23524]!;
        const t28 = parameters[i1 + 23525]!;
        const t29 = f(t2 + t23);
        const t30 = f(t3 + t24);
        const t31 = f(t4 + t25);
        const t32 = f(t5 + t26);
        const t33 = f(t6 + t27);
        const t34 = f(t7 + t28);
        const t35 = f(t8 + t23);
        const t36 = f(t9 + t24);
        const t37 = f(t10 + t25);
        const t38 = f(t11 + t26);
        const t39 = f(t12 + t27);
        const t40 = f(t13 + t28);
        buf8[r0 * 30 + i1] = Math.max(t29, 0);
        buf8[r0 * 30 + i1 + 1] = Math.max(t30, 0);
        buf8[r0 * 30 + i1 + 2] = Math.max(t31, 0);
        buf8[r0 * 30 + i1 + 3] = Math.max(t32, 0);
        buf8[r0 * 30 + i1 + 4] = Math.max(t33, 0);
        buf8[r0 * 30 + i1 + 5] = Math.max(t34, 0);
        buf8[r0 * 30 + i1 + 30] = Math.max(t35, 0);
        buf8[r0 * 30 + i1 + 31] = Math.max(t36, 0);
        buf8[r0 * 30 + i1 + 32] = Math.max(t37, 0);
        buf8[r0 * 30 + i1 + 33] = Math.max(t38, 0);
        buf8[r0 * 30 + i1 + 34] = Math.max(t39, 0);
        buf8[r0 * 30 + i1 + 35] = Math.max(t40, 0);
      }
    }
    for (let r41 = rows - (rows % 2); r41 < rows; r41++) {
      for (let i42 = 0; i42 < 30; i42 += 6) {
        let t43: number = 0;
        let t44: number = 0;
        let t45: number = 0;
        let t46: number = 0;
        let t47: number = 0;
        let t48: number = 0;
        for (let si49 = 0; si49 < 784; si49++) {
          const t50 = xb[r41 * 784 + si49]!;
          if (t50 !== 0) {
            const t51 = parameters[si49 * 30 + i42]!;
            const t52 = parameters[si49 * 30 + i42 + 1]!;
            const t53 = parameters[si49 * 30 + i42 + 2]!;
            const t54 = parameters[si49 * 30 + i42 + 3]!;
            const t55 = parameters[si49 * 30 + i42 + 4]!;
            const t56 = parameters[si49 * 30 + i42 + 5]!;
            t43 = f(t43 + f(t50 * t51));
            t44 = f(t44 + f(t50 * t52));
            t45 = f(t45 + f(t50 * t53));
            t46 = f(t46 + f(t50 * t54));
            t47 = f(t47 + f(t50 * t55));
            t48 = f(t48 + f(t50 * t56));
          }
        }
        const t57 = parameters[i42 + 23520]!;
        const t58 = parameters[i42 + 23521]!;
        const t59 = parameters[i42 + 23522]!;
        const t60 = parameters[i42 + 23523]!;
        const t61 = parameters[i42 + 23524]!;
        const t62 = parameters[i42 + 23525]!;
        const t63 = f(t43 + t57);
        const t64 = f(t44 + t58);
        const t65 = f(t45 + t59);
        const t66 = f(t46 + t60);
        const t67 = f(t47 + t61);
        const t68 = f(t48 + t62);
        buf8[r41 * 30 + i42] = Math.max(t63, 0);
        buf8[r41 * 30 + i42 + 1] = Math.max(t64, 0);
        buf8[r41 * 30 + i42 + 2] = Math.max(t65, 0);
        buf8[r41 * 30 + i42 + 3] = Math.max(t66, 0);
        buf8[r41 * 30 + i42 + 4] = Math.max(t67, 0);
        buf8[r41 * 30 + i42 + 5] = Math.max(t68, 0);
      }
    }
  }

  // layer 2: [rows, 30] sums of products and 2 maps, over inputs that are not 0
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 24; i1 += 8) {
        let t2: number = 0;
        let t3: number = 0;
        let t4: number = 0;
        let t5: number = 0;
        let t6: number = 0;
        let t7: number = 0;
        let t8: number = 0;
        let t9: number = 0;
        for (let psi10 = xrowBegin[r0]!, esi10 = xrowEnd[r0]!; psi10 < esi10; psi10++) {
          const si10 = places[psi10]! & 1023;
          const t11 = elements[psi10]!;
          const t12 = parameters[si10 * 30 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = parameters[si10 * 30 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = parameters[si10 * 30 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = parameters[si10 * 30 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = parameters[si10 * 30 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = parameters[si10 * 30 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = parameters[si10 * 30 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = parameters[si10 * 30 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = parameters[i1 + 23520]!;
        const t21 = parameters[i1 + 23521]!;
        const t22 = parameters[i1 + 23522]!;
        const t23 = parameters[i1 + 23523]!;
        const t24 = parameters[i1 + 23524]!;
        const t25 = parameters[i1 + 23525]!;
        const t26 = parameters[i1 + 23526]!;
        const t27 = parameters[i1 + 23527]!;
        const t28 = f(t2 + t20);
        const t29 = f(t3 + t21);
        const t30 = f(t4 + t22);
        const t31 = f(t5 + t23);
        const t32 = f(t6 + t24);
        const t33 = f(t7 + t25);
        const t34 = f(t8 + t26);
        const t35 = f(t9 + t27);
        buf8[r0 * 30 + i1] = Math.max(t28, 0);
        buf8[r0 * 30 + i1 + 1] = Math.max(t29, 0);
        buf8[r0 * 30 + i1 + 2] = Math.max(t30, 0);
        buf8[r0 * 30 + i1 + 3] = Math.max(t31, 0);
        buf8[r0 * 30 + i1 + 4] = Math.max(t32, 0);
        buf8[r0 * 30 + i1 + 5] = Math.max(t33, 0);
        buf8[r0 * 30 + i1 + 6] = Math.max(t34, 0);
        buf8[r0 * 30 + i1 + 7] = Math.max(t35, 0);
      }
      for (let i36 = 24; i36 < 30; i36 += 6) {
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        for (let psi43 = xrowBegin[r0]!, esi43 = xrowEnd[r0]!; psi43 < esi43; psi43++) {
          const si43 = places[psi43]! & 1023;
          const t44 = elements[psi43]!;
          const t45 = parameters[si43 * 30 + i36]!;
          t37 = f(t37 + f(t44 * t45));
          const t46 = parameters[si43 * 30 + i36 + 1]!;
          t38 = f(t38 + f(t44 * t46));
          const t47 = parameters[si43 * 30 + i36 + 2]!;
          t39 = f(t39 + f(t44 * t47));
          const t48 = parameters[si43 * 30 + i36 + 3]!;
          t40 = f(t40 + f(t44 * t48));
          const t49 = parameters[si43 * 30 + i36 + 4]!;
          t41 = f(t41 + f(t44 * t49));
          const t50 = parameters[si43 * 30 + i36 + 5]!;
          t42 = f(t42 + f(t44 * t50));
        }
        const t51 = parameters[i36 + 23520]!;
        const t52 = parameters[i36 + 23521]!;
        const t53 = parameters[i36 + 23522]!;
        const t54 = parameters[i36 + 23523]!;
        const t55 = parameters[i36 + 23524]!;
        const t56 = parameters[i36 + 23525]!;
        const t57 = f(t37 + t51);
        const t58 = f(t38 + t52);
        const t59 = f(t39 + t53);
        const t60 = f(t40 + t54);
        const t61 = f(t41 + t55);
        const t62 = f(t42 + t56);
        buf8[r0 * 30 + i36] = Math.max(t57, 0);
        buf8[r0 * 30 + i36 + 1] = Math.max(t58, 0);
        buf8[r0 * 30 + i36 + 2] = Math.max(t59, 0);
        buf8[r0 * 30 + i36 + 3] = Math.max(t60, 0);
        buf8[r0 * 30 + i36 + 4] = Math.max(t61, 0);
        buf8[r0 * 30 + i36 + 5] = Math.max(t62, 0);
      }
    }
  }

  // layer 3: [rows, 10] sums of products and 2 maps
  function kernel7(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 2); r0 += 2) {
      for (let i1 = 0; i1 < 10; i1 += 5) {
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
        for (let si12 = 0; si12 < 30; si12++) {
          const t13 = buf8[r0 * 30 + si12]!;
          const t14 = buf8[r0 * 30 + si12 + 30]!;
          const t15 = parameters[si12 * 10 + i1 + 23550]!;
          const t16 = parameters[si12 * 10 + i1 + 23551]!;
          const t17 = parameters[si12 * 10 + i1 + 23552]!;
          const t18 = parameters[si12 * 10 + i1 + 23553]!;
          const t19 = parameters[si12 * 10 + i1 + 23554]!;
          t2 = f(t2 + f(t13 * t15));
          t3 = f(t3 + f(t13 * t16));
          t4 = f(t4 + f(t13 * t17));
          t5 = f(t5 + f(t13 * t18));
          t6 = f(t6 + f(t13 * t19));
          t7 = f(t7 + f(t14 * t15));
          t8 = f(t8 + f(t14 * t16));
          t9 = f(t9 + f(t14 * t17));
          t10 = f(t10 + f(t14 * t18));
          t11 = f(t11 + f(t14 * t19));
        }
        const t20 = parameters[i1 + 23850]!;
        const t21 = parameters[i1 + 23851]!;
        const t22 = parameters[i1 + 23852]!;
        const t23 = parameters[i1 + 23853]!;
        const t24 = parameters[i1 + 23854]!;
        const t25 = f(t2 + t20);
        const t26 = f(t3 + t21);
        const t27 = f(t4 + t22);
        const t28 = f(t5 + t23);
        const t29 = f(t6 + t24);
        const t30 = f(t7 + t20);
        const t31 = f(t8 + t21);
        const t32 = f(t9 + t22);
        const t33 = f(t10 + t23);
        const t34 = f(t11 + t24);
        const t35 = yb[r0 * 10 + i1]!;
        const t36 = yb[r0 * 10 + i1 + 1]!;
        const t37 = yb[r0 * 10 + i1 + 2]!;
        const t38 = yb[r0 * 10 + i1 + 3]!;
        const t39 = yb[r0 * 10 + i1 + 4]!;
        const t40 = yb[r0 * 10 + i1 + 10]!;
        const t41 = yb[r0 * 10 + i1 + 11]!;
        const t42 = yb[r0 * 10 + i1 + 12]!;
        const t43 = yb[r0 * 10 + i1 + 13]!;
        const t44 = yb[r0 * 10 + i1 + 14]!;
        buf10[r0 * 10 + i1] = t25;
        buf10[r0 * 10 + i1 + 1] = t26;
        buf10[r0 * 10 + i1 + 2] = t27;
        buf10[r0 * 10 + i1 + 3] = t28;
        buf10[r0 * 10 + i1 + 4] = t29;
        buf10[r0 * 10 + i1 + 10] = t30;
        buf10[r0 * 10 + i1 + 11] = t31;
        buf10[r0 * 10 + i1 + 12] = t32;
        buf10[r0 * 10 + i1 + 13] = t33;
        buf10[r0 * 10 + i1 + 14] = t34;
        buf16[r0 * 10 + i1] = -f(t35 * t25);
        buf16[r0 * 10 + i1 + 1] = -f(t36 * t26);
        buf16[r0 * 10 + i1 + 2] = -f(t37 * t27);
        buf16[r0 * 10 + i1 + 3] = -f(t38 * t28);
        buf16[r0 * 10 + i1 + 4] = -f(t39 * t29);
        buf16[r0 * 10 + i1 + 10] = -f(t40 * t30);
        buf16[r0 * 10 + i1 + 11] = -f(t41 * t31);
        buf16[r0 * 10 + i1 + 12] = -f(t42 * t32);
        buf16[r0 * 10 + i1 + 13] = -f(t43 * t33);
        buf16[r0 * 10 + i1 + 14] = -f(t44 * t34);
      }
    }
    for (let r45 = rows - (rows % 2); r45 < rows; r45++) {
      for (let i46 = 0; i46 < 10; i46 += 5) {
        let t47: number = 0;
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let si52 = 0; si52 < 30; si52++) {
          const t53 = buf8[r45 * 30 + si52]!;
          const t54 = parameters[si52 * 10 + i46 + 23550]!;
          const t55 = parameters[si52 * 10 + i46 + 23551]!;
          const t56 = parameters[si52 * 10 + i46 + 23552]!;
          const t57 = parameters[si52 * 10 + i46 + 23553]!;
          const t58 = parameters[si52 * 10 + i46 + 23554]!;
          t47 = f(t47 + f(t53 * t54));
          t48 = f(t48 + f(t53 * t55));
          t49 = f(t49 + f(t53 * t56));
          t50 = f(t50 + f(t53 * t57));
          t51 = f(t51 + f(t53 * t58));
        }
        const t59 = parameters[i46 + 23850]!;
        const t60 = parameters[i46 + 23851]!;
        const t61 = parameters[i46 + 23852]!;
        const t62 = parameters[i46 + 23853]!;
        const t63 = parameters[i46 + 23854]!;
        const t64 = f(t47 + t59);
        const t65 = f(t48 + t60);
        const t66 = f(t49 + t61);
        const t67 = f(t50 + t62);
        const t68 = f(t51 + t63);
        const t69 = yb[r45 * 10 + i46]!;
        const t70 = yb[r45 * 10 + i46 + 1]!;
        const t71 = yb[r45 * 10 + i46 + 2]!;
        const t72 = yb[r45 * 10 + i46 + 3]!;
        const t73 = yb[r45 * 10 + i46 + 4]!;
        buf10[r45 * 10 + i46] = t64;
        buf10[r45 * 10 + i46 + 1] = t65;
        buf10[r45 * 10 + i46 + 2] = t66;
        buf10[r45 * 10 + i46 + 3] = t67;
        buf10[r45 * 10 + i46 + 4] = t68;
        buf16[r45 * 10 + i46] = -f(t69 * t64);
        buf16[r45 * 10 + i46 + 1] = -f(t70 * t65);
        buf16[r45 * 10 + i46 + 2] = -f(t71 * t66);
        buf16[r45 * 10 + i46 + 3] = -f(t72 * t67);
        buf16[r45 * 10 + i46 + 4] = -f(t73 * t68);
      }
    }
  }

  // layer 3: [rows, 1] sums
  function kernel8(rows: number): void {
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
  function kernel9(rows: number): void {
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

  // layer 3: [rows, 1] sums and 1 maps
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf12[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf11[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf13[r0] = t1;
      buf18[r0] = f(
        t4 +
          f(
            t5 < Infinity
              ? 0 < t5
                ? t6 * 0.6931471805599453 +
                  t8 *
                    (2.000000000008424 +
                      (0.6666666524045166 +
                        (0.40000385869307814 + (0.28534985912351396 + 0.23617466118888358 * t9) * t9) * t9) *
                        t9)
                : t5 === 0
                  ? -Infinity
                  : NaN
              : t5,
          ),
      );
    }
  }

  // layer 3: [rows, 10] maps
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf12[r0 * 10 + i1]!;
        const t3 = buf13[r0]!;
        const t4 = yb[r0 * 10 + i1]!;
        const t5: number = hyper[0]!;
        buf29[r0 * 10 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel12(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf16[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf18[r0]!;
      const t5 = t1 + t4;
      buf21[r0] = t5;
    }
  }

  // [10] sums and 1 maps, and the update
  function kernel13(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf29[r2 * 10 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = parameters[i0 + 23850]!;
      const t5: number = hyper[1]!;
      const t6 = f(t4 - f(f(t5) * t1));
      parameters[i0 + 23850] = t6;
    }
  }

  // layer 3: [rows, 30] sums of products and 1 maps
  function kernel14(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 2); r0 += 2) {
      for (let i1 = 0; i1 < 30; i1 += 6) {
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
        for (let so14 = 0; so14 < 10; so14++) {
          const t15 = buf29[r0 * 10 + so14]!;
          const t16 = buf29[r0 * 10 + so14 + 10]!;
          const t17 = parameters[i1 * 10 + so14 + 23550]!;
          const t18 = parameters[i1 * 10 + so14 + 23560]!;
          const t19 = parameters[i1 * 10 + so14 + 23570]!;
          const t20 = parameters[i1 * 10 + so14 + 23580]!;
          const t21 = parameters[i1 * 10 + so14 + 23590]!;
          const t22 = parameters[i1 * 10 + so14 + 23600]!;
          t2 = f(t2 + f(t15 * t17));
          t3 = f(t3 + f(t15 * t18));
          t4 = f(t4 + f(t15 * t19));
          t5 = f(t5 + f(t15 * t20));
          t6 = f(t6 + f(t15 * t21));
          t7 = f(t7 + f(t15 * t22));
          t8 = f(t8 + f(t16 * t17));
          t9 = f(t9 + f(t16 * t18));
          t10 = f(t10 + f(t16 * t19));
          t11 = f(t11 + f(t16 * t20));
          t12 = f(t12 + f(t16 * t21));
          t13 = f(t13 + f(t16 * t22));
        }
        const t23 = buf8[r0 * 30 + i1]!;
        const t24 = buf8[r0 * 30 + i1 + 1]!;
        const t25 = buf8[r0 * 30 + i1 + 2]!;
        const t26 = buf8[r0 * 30 + i1 + 3]!;
        const t27 = buf8[r0 * 30 + i1 + 4]!;
        const t28 = buf8[r0 * 30 + i1 + 5]!;
        const t29 = buf8[r0 * 30 + i1 + 30]!;
        const t30 = buf8[r0 * 30 + i1 + 31]!;
        const t31 = buf8[r0 * 30 + i1 + 32]!;
        const t32 = buf8[r0 * 30 + i1 + 33]!;
        const t33 = buf8[r0 * 30 + i1 + 34]!;
        const t34 = buf8[r0 * 30 + i1 + 35]!;
        const t35 = (0 < t23 ? 1 : 0) * t2;
        const t36 = (0 < t24 ? 1 : 0) * t3;
        const t37 = (0 < t25 ? 1 : 0) * t4;
        const t38 = (0 < t26 ? 1 : 0) * t5;
        const t39 = (0 < t27 ? 1 : 0) * t6;
        const t40 = (0 < t28 ? 1 : 0) * t7;
        const t41 = (0 < t29 ? 1 : 0) * t8;
        const t42 = (0 < t30 ? 1 : 0) * t9;
        const t43 = (0 < t31 ? 1 : 0) * t10;
        const t44 = (0 < t32 ? 1 : 0) * t11;
        const t45 = (0 < t33 ? 1 : 0) * t12;
        const t46 = (0 < t34 ? 1 : 0) * t13;
        buf33[r0 * 30 + i1] = t35;
        buf33[r0 * 30 + i1 + 1] = t36;
        buf33[r0 * 30 + i1 + 2] = t37;
        buf33[r0 * 30 + i1 + 3] = t38;
        buf33[r0 * 30 + i1 + 4] = t39;
        buf33[r0 * 30 + i1 + 5] = t40;
        buf33[r0 * 30 + i1 + 30] = t41;
        buf33[r0 * 30 + i1 + 31] = t42;
        buf33[r0 * 30 + i1 + 32] = t43;
        buf33[r0 * 30 + i1 + 33] = t44;
        buf33[r0 * 30 + i1 + 34] = t45;
        buf33[r0 * 30 + i1 + 35] = t46;
      }
    }
    for (let r47 = rows - (rows % 2); r47 < rows; r47++) {
      for (let i48 = 0; i48 < 30; i48 += 6) {
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        let t54: number = 0;
        for (let so55 = 0; so55 < 10; so55++) {
          const t56 = buf29[r47 * 10 + so55]!;
          const t57 = parameters[i48 * 10 + so55 + 23550]!;
          const t58 = parameters[i48 * 10 + so55 + 23560]!;
          const t59 = parameters[i48 * 10 + so55 + 23570]!;
          const t60 = parameters[i48 * 10 + so55 + 23580]!;
          const t61 = parameters[i48 * 10 + so55 + 23590]!;
          const t62 = parameters[i48 * 10 + so55 + 23600]!;
          t49 = f(t49 + f(t56 * t57));
          t50 = f(t50 + f(t56 * t58));
          t51 = f(t51 + f(t56 * t59));
          t52 = f(t52 + f(t56 * t60));
          t53 = f(t53 + f(t56 * t61));
          t54 = f(t54 + f(t56 * t62));
        }
        const t63 = buf8[r47 * 30 + i48]!;
        const t64 = buf8[r47 * 30 + i48 + 1]!;
        const t65 = buf8[r47 * 30 + i48 + 2]!;
        const t66 = buf8[r47 * 30 + i48 + 3]!;
        const t67 = buf8[r47 * 30 + i48 + 4]!;
        const t68 = buf8[r47 * 30 + i48 + 5]!;
        const t69 = (0 < t63 ? 1 : 0) * t49;
        const t70 = (0 < t64 ? 1 : 0) * t50;
        const t71 = (0 < t65 ? 1 : 0) * t51;
        const t72 = (0 < t66 ? 1 : 0) * t52;
        const t73 = (0 < t67 ? 1 : 0) * t53;
        const t74 = (0 < t68 ? 1 : 0) * t54;
        buf33[r47 * 30 + i48] = t69;
        buf33[r47 * 30 + i48 + 1] = t70;
        buf33[r47 * 30 + i48 + 2] = t71;
        buf33[r47 * 30 + i48 + 3] = t72;
        buf33[r47 * 30 + i48 + 4] = t73;
        buf33[r47 * 30 + i48 + 5] = t74;
      }
    }
  }

  // layer 3: [30, 10] sums of products and 1 maps, and the update
  function kernel15(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 6) {
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
        for (let r14 = 0; r14 < rows; r14++) {
          const t15 = buf8[r14 * 30 + i0]!;
          const t16 = buf8[r14 * 30 + i0 + 1]!;
          const t17 = buf8[r14 * 30 + i0 + 2]!;
          const t18 = buf8[r14 * 30 + i0 + 3]!;
          const t19 = buf8[r14 * 30 + i0 + 4]!;
          const t20 = buf8[r14 * 30 + i0 + 5]!;
          const t21 = buf29[r14 * 10 + i1]!;
          const t22 = buf29[r14 * 10 + i1 + 1]!;
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
        const t23 = parameters[i0 * 10 + i1 + 23550]!;
        const t24 = parameters[i0 * 10 + i1 + 23551]!;
        const t25 = parameters[i0 * 10 + i1 + 23560]!;
        const t26 = parameters[i0 * 10 + i1 + 23561]!;
        const t27 = parameters[i0 * 10 + i1 + 23570]!;
        const t28 = parameters[i0 * 10 + i1 + 23571]!;
        const t29 = parameters[i0 * 10 + i1 + 23580]!;
        const t30 = parameters[i0 * 10 + i1 + 23581]!;
        const t31 = parameters[i0 * 10 + i1 + 23590]!;
        const t32 = parameters[i0 * 10 + i1 + 23591]!;
        const t33 = parameters[i0 * 10 + i1 + 23600]!;
        const t34 = parameters[i0 * 10 + i1 + 23601]!;
        const t35: number = hyper[1]!;
        const t36 = f(t35);
        const t37 = f(t23 - f(t36 * t2));
        const t38 = f(t24 - f(t36 * t3));
        const t39 = f(t25 - f(t36 * t4));
        const t40 = f(t26 - f(t36 * t5));
        const t41 = f(t27 - f(t36 * t6));
        const t42 = f(t28 - f(t36 * t7));
        const t43 = f(t29 - f(t36 * t8));
        const t44 = f(t30 - f(t36 * t9));
        const t45 = f(t31 - f(t36 * t10));
        const t46 = f(t32 - f(t36 * t11));
        const t47 = f(t33 - f(t36 * t12));
        const t48 = f(t34 - f(t36 * t13));
        parameters[i0 * 10 + i1 + 23550] = t37;
        parameters[i0 * 10 + i1 + 23551] = t38;
        parameters[i0 * 10 + i1 + 23560] = t39;
        parameters[i0 * 10 + i1 + 23561] = t40;
        parameters[i0 * 10 + i1 + 23570] = t41;
        parameters[i0 * 10 + i1 + 23571] = t42;
        parameters[i0 * 10 + i1 + 23580] = t43;
        parameters[i0 * 10 + i1 + 23581] = t44;
        parameters[i0 * 10 + i1 + 23590] = t45;
        parameters[i0 * 10 + i1 + 23591] = t46;
        parameters[i0 * 10 + i1 + 23600] = t47;
        parameters[i0 * 10 + i1 + 23601] = t48;
      }
    }
  }

  // [30] sums and 1 maps, and the update
  function kernel16(rows: number): void {
    for (let i0 = 0; i0 < 30; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf33[r2 * 30 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = parameters[i0 + 23520]!;
      const t5: number = hyper[1]!;
      const t6 = f(t4 - f(f(t5) * t1));
      parameters[i0 + 23520] = t6;
    }
  }

  // layer 2: [784, 30] sums of products and 1 maps, and the update
  function kernel17(rows: number): void {
    for (let i0 = 0; i0 < 784; i0 += 4) {
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
        for (let r14 = 0; r14 < rows; r14++) {
          const t15 = xb[r14 * 784 + i0]!;
          const t16 = xb[r14 * 784 + i0 + 1]!;
          const t17 = xb[r14 * 784 + i0 + 2]!;
          const t18 = xb[r14 * 784 + i0 + 3]!;
          if (t15 !== 0 || t16 !== 0 || t17 !== 0 || t18 !== 0) {
            const t19 = buf33[r14 * 30 + i1]!;
            const t20 = buf33[r14 * 30 + i1 + 1]!;
            const t21 = buf33[r14 * 30 + i1 + 2]!;
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
        const t22 = parameters[i0 * 30 + i1]!;
        const t23 = parameters[i0 * 30 + i1 + 1]!;
        const t24 = parameters[i0 * 30 + i1 + 2]!;
        const t25 = parameters[i0 * 30 + i1 + 30]!;
        const t26 = parameters[i0 * 30 + i1 + 31]!;
        const t27 = parameters[i0 * 30 + i1 + 32]!;
        const t28 = parameters[i0 * 30 + i1 + 60]!;
        const t29 = parameters[i0 * 30 + i1 + 61]!;
        const t30 = parameters[i0 * 30 + i1 + 62]!;
        const t31 = parameters[i0 * 30 + i1 + 90]!;
        const t32 = parameters[i0 * 30 + i1 + 91]!;
        const t33 = parameters[i0 * 30 + i1 + 92]!;
        const t34: number = hyper[1]!;
        const t35 = f(t34);
        const t36 = f(t22 - f(t35 * t2));
        const t37 = f(t23 - f(t35 * t3));
        const t38 = f(t24 - f(t35 * t4));
        const t39 = f(t25 - f(t35 * t5));
        const t40 = f(t26 - f(t35 * t6));
        const t41 = f(t27 - f(t35 * t7));
        const t42 = f(t28 - f(t35 * t8));
        const t43 = f(t29 - f(t35 * t9));
        const t44 = f(t30 - f(t35 * t10));
        const t45 = f(t31 - f(t35 * t11));
        const t46 = f(t32 - f(t35 * t12));
        const t47 = f(t33 - f(t35 * t13));
        parameters[i0 * 30 + i1] = t36;
        parameters[i0 * 30 + i1 + 1] = t37;
        parameters[i0 * 30 + i1 + 2] = t38;
        parameters[i0 * 30 + i1 + 30] = t39;
        parameters[i0 * 30 + i1 + 31] = t40;
        parameters[i0 * 30 + i1 + 32] = t41;
        parameters[i0 * 30 + i1 + 60] = t42;
        parameters[i0 * 30 + i1 + 61] = t43;
        parameters[i0 * 30 + i1 + 62] = t44;
        parameters[i0 * 30 + i1 + 90] = t45;
        parameters[i0 * 30 + i1 + 91] = t46;
        parameters[i0 * 30 + i1 + 92] = t47;
      }
    }
  }

  // layer 2: [784, 30] sums of products and 1 maps, and the update, over inputs that are not 0
  function kernel18(): void {
    for (let i0 = 0; i0 < 784; i0++) {
      if (xplaceEnd[i0]! > i0 * capacity) {
        for (let i1 = 0; i1 < 24; i1 += 8) {
          let t2: number = 0;
          let t3: number = 0;
          let t4: number = 0;
          let t5: number = 0;
          let t6: number = 0;
          let t7: number = 0;
          let t8: number = 0;
          let t9: number = 0;
          for (let pr10 = i0 * capacity, er10 = xplaceEnd[i0]!; pr10 < er10; pr10++) {
            const r10 = xplace[pr10]! & 31;
            const t11 = xplaceElements[pr10]!;
            const t12 = buf33[r10 * 30 + i1]!;
            t2 = f(t2 + f(t11 * t12));
            const t13 = buf33[r10 * 30 + i1 + 1]!;
            t3 = f(t3 + f(t11 * t13));
            const t14 = buf33[r10 * 30 + i1 + 2]!;
            t4 = f(t4 + f(t11 * t14));
            const t15 = buf33[r10 * 30 + i1 + 3]!;
            t5 = f(t5 + f(t11 * t15));
            const t16 = buf33[r10 * 30 + i1 + 4]!;
            t6 = f(t6 + f(t11 * t16));
            const t17 = buf33[r10 * 30 + i1 + 5]!;
            t7 = f(t7 + f(t11 * t17));
            const t18 = buf33[r10 * 30 + i1 + 6]!;
            t8 = f(t8 + f(t11 * t18));
            const t19 = buf33[r10 * 30 + i1 + 7]!;
            t9 = f(t9 + f(t11 * t19));
          }
          const t20 = parameters[i0 * 30 + i1]!;
          const t21 = parameters[i0 * 30 + i1 + 1]!;
          const t22 = parameters[i0 * 30 + i1 + 2]!;
          const t23 = parameters[i0 * 30 + i1 + 3]!;
          const t24 = parameters[i0 * 30 + i1 + 4]!;
          const t25 = parameters[i0 * 30 + i1 + 5]!;
          const t26 = parameters[i0 * 30 + i1 + 6]!;
          const t27 = parameters[i0 * 30 + i1 + 7]!;
          const t28: number = hyper[1]!;
          const t29 = f(t28);
          const t30 = f(t20 - f(t29 * t2));
          const t31 = f(t21 - f(t29 * t3));
          const t32 = f(t22 - f(t29 * t4));
          const t33 = f(t23 - f(t29 * t5));
          const t34 = f(t24 - f(t29 * t6));
          const t35 = f(t25 - f(t29 * t7));
          const t36 = f(t26 - f(t29 * t8));
          const t37 = f(t27 - f(t29 * t9));
          parameters[i0 * 30 + i1] = t30;
          parameters[i0 * 30 + i1 + 1] = t31;
          parameters[i0 * 30 + i1 + 2] = t32;
          parameters[i0 * 30 + i1 + 3] = t33;
          parameters[i0 * 30 + i1 + 4] = t34;
          parameters[i0 * 30 + i1 + 5] = t35;
          parameters[i0 * 30 + i1 + 6] = t36;
          parameters[i0 * 30 + i1 + 7] = t37;
        }
        for (let i38 = 24; i38 < 30; i38 += 6) {
          let t39: number = 0;
          let t40: number = 0;
          let t41: number = 0;
          let t42: number = 0;
          let t43: number = 0;
          let t44: number = 0;
          for (let pr45 = i0 * capacity, er45 = xplaceEnd[i0]!; pr45 < er45; pr45++) {
            const r45 = xplace[pr45]! & 31;
            const t46 = xplaceElements[pr45]!;
            const t47 = buf33[r45 * 30 + i38]!;
            t39 = f(t39 + f(t46 * t47));
            const t48 = buf33[r45 * 30 + i38 + 1]!;
            t40 = f(t40 + f(t46 * t48));
            const t49 = buf33[r45 * 30 + i38 + 2]!;
            t41 = f(t41 + f(t46 * t49));
            const t50 = buf33[r45 * 30 + i38 + 3]!;
            t42 = f(t42 + f(t46 * t50));
            const t51 = buf33[r45 * 30 + i38 + 4]!;
            t43 = f(t43 + f(t46 * t51));
            const t52 = buf33[r45 * 30 + i38 + 5]!;
            t44 = f(t44 + f(t46 * t52));
          }
          const t53 = parameters[i0 * 30 + i38]!;
          const t54 = parameters[i0 * 30 + i38 + 1]!;
          const t55 = parameters[i0 * 30 + i38 + 2]!;
          const t56 = parameters[i0 * 30 + i38 + 3]!;
          const t57 = parameters[i0 * 30 + i38 + 4]!;
          const t58 = parameters[i0 * 30 + i38 + 5]!;
          const t59: number = hyper[1]!;
          const t60 = f(t59);
          const t61 = f(t53 - f(t60 * t39));
          const t62 = f(t54 - f(t60 * t40));
          const t63 = f(t55 - f(t60 * t41));
          const t64 = f(t56 - f(t60 * t42));
          const t65 = f(t57 - f(t60 * t43));
          const t66 = f(t58 - f(t60 * t44));
          parameters[i0 * 30 + i38] = t61;
          parameters[i0 * 30 + i38 + 1] = t62;
          parameters[i0 * 30 + i38 + 2] = t63;
          parameters[i0 * 30 + i38 + 3] = t64;
          parameters[i0 * 30 + i38 + 4] = t65;
          parameters[i0 * 30 + i38 + 5] = t66;
        }
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel19(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf21[r0]!;
      const t2: number = total[0]!;
      total[0] = t2 + t1;
    }
  }

  function stepRows(start: number, rows: number): void {
    kernel1();
    if (inUse[0] === 0) kernel2(start, rows);
    if (inUse[0] !== 0) kernel3(start, rows);
    kernel4(start, rows);
    if (inUse[0] === 0) kernel5(rows);
    if (inUse[0] !== 0) kernel6(rows);
    kernel7(rows);
    kernel8(rows);
    kernel9(rows);
    kernel10(rows);
    kernel11(rows);
    kernel12(rows);
    kernel13(rows);
    kernel14(rows);
    kernel15(rows);
    kernel16(rows);
    if (inUse[0] === 0) kernel17(rows);
    if (inUse[0] !== 0) kernel18();
    kernel19(rows);
  }

  // [10] sums
  function kernel20(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum30[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf29[r3 * 10 + i0]!;
        t2 = f(t2 + t4);
      }
      sum30[i0] = t2;
    }
  }

  // layer 3: [30, 10] sums of products
  function kernel21(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 6) {
      for (let i1 = 0; i1 < 10; i1 += 2) {
        const t2 = sum32[i0 * 10 + i1]!;
        const t3 = sum32[i0 * 10 + i1 + 1]!;
        const t4 = sum32[i0 * 10 + i1 + 10]!;
        const t5 = sum32[i0 * 10 + i1 + 11]!;
        const t6 = sum32[i0 * 10 + i1 + 20]!;
        const t7 = sum32[i0 * 10 + i1 + 21]!;
        const t8 = sum32[i0 * 10 + i1 + 30]!;
        const t9 = sum32[i0 * 10 + i1 + 31]!;
        const t10 = sum32[i0 * 10 + i1 + 40]!;
        const t11 = sum32[i0 * 10 + i1 + 41]!;
        const t12 = sum32[i0 * 10 + i1 + 50]!;
        const t13 = sum32[i0 * 10 + i1 + 51]!;
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
        for (let r26 = 0; r26 < rows; r26++) {
          const t27 = buf8[r26 * 30 + i0]!;
          const t28 = buf8[r26 * 30 + i0 + 1]!;
          const t29 = buf8[r26 * 30 + i0 + 2]!;
          const t30 = buf8[r26 * 30 + i0 + 3]!;
          const t31 = buf8[r26 * 30 + i0 + 4]!;
          const t32 = buf8[r26 * 30 + i0 + 5]!;
          const t33 = buf29[r26 * 10 + i1]!;
          const t34 = buf29[r26 * 10 + i1 + 1]!;
          t14 = f(t14 + f(t27 * t33));
          t15 = f(t15 + f(t27 * t34));
          t16 = f(t16 + f(t28 * t33));
          t17 = f(t17 + f(t28 * t34));
          t18 = f(t18 + f(t29 * t33));
          t19 = f(t19 + f(t29 * t34));
          t20 = f(t20 + f(t30 * t33));
          t21 = f(t21 + f(t30 * t34));
          t22 = f(t22 + f(t31 * t33));
          t23 = f(t23 + f(t31 * t34));
          t24 = f(t24 + f(t32 * t33));
          t25 = f(t25 + f(t32 * t34));
        }
        sum32[i0 * 10 + i1] = t14;
        sum32[i0 * 10 + i1 + 1] = t15;
        sum32[i0 * 10 + i1 + 10] = t16;
        sum32[i0 * 10 + i1 + 11] = t17;
        sum32[i0 * 10 + i1 + 20] = t18;
        sum32[i0 * 10 + i1 + 21] = t19;
        sum32[i0 * 10 + i1 + 30] = t20;
        sum32[i0 * 10 + i1 + 31] = t21;
        sum32[i0 * 10 + i1 + 40] = t22;
        sum32[i0 * 10 + i1 + 41] = t23;
        sum32[i0 * 10 + i1 + 50] = t24;
        sum32[i0 * 10 + i1 + 51] = t25;
      }
    }
  }

  // [30] sums
  function kernel22(rows: number): void {
    for (let i0 = 0; i0 < 30; i0++) {
      const t1 = sum34[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf33[r3 * 30 + i0]!;
        t2 = f(t2 + t4);
      }
      sum34[i0] = t2;
    }
  }

  // layer 2: [784, 30] sums of products
  function kernel23(rows: number): void {
    for (let i0 = 0; i0 < 784; i0 += 4) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        const t2 = sum36[i0 * 30 + i1]!;
        const t3 = sum36[i0 * 30 + i1 + 1]!;
        const t4 = sum36[i0 * 30 + i1 + 2]!;
        const t5 = sum36[i0 * 30 + i1 + 30]!;
        const t6 = sum36[i0 * 30 + i1 + 31]!;
        const t7 = sum36[i0 * 30 + i1 + 32]!;
        const t8 = sum36[i0 * 30 + i1 + 60]!;
        const t9 = sum36[i0 * 30 + i1 + 61]!;
        const t10 = sum36[i0 * 30 + i1 + 62]!;
        const t11 = sum36[i0 * 30 + i1 + 90]!;
        const t12 = sum36[i0 * 30 + i1 + 91]!;
        const t13 = sum36[i0 * 30 + i1 + 92]!;
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
        for (let r26 = 0; r26 < rows; r26++) {
          const t27 = xb[r26 * 784 + i0]!;
          const t28 = xb[r26 * 784 + i0 + 1]!;
          const t29 = xb[r26 * 784 + i0 + 2]!;
          const t30 = xb[r26 * 784 + i0 + 3]!;
          if (t27 !== 0 || t28 !== 0 || t29 !== 0 || t30 !== 0) {
            const t31 = buf33[r26 * 30 + i1]!;
            const t32 = buf33[r26 * 30 + i1 + 1]!;
            const t33 = buf33[r26 * 30 + i1 + 2]!;
            t14 = f(t14 + f(t27 * t31));
            t15 = f(t15 + f(t27 * t32));
            t16 = f(t16 + f(t27 * t33));
            t17 = f(t17 + f(t28 * t31));
            t18 = f(t18 + f(t28 * t32));
            t19 = f(t19 + f(t28 * t33));
            t20 = f(t20 + f(t29 * t31));
            t21 = f(t21 + f(t29 * t32));
            t22 = f(t22 + f(t29 * t33));
            t23 = f(t23 + f(t30 * t31));
            t24 = f(t24 + f(t30 * t32));
            t25 = f(t25 + f(t30 * t33));
          }
        }
        sum36[i0 * 30 + i1] = t14;
        sum36[i0 * 30 + i1 + 1] = t15;
        sum36[i0 * 30 + i1 + 2] = t16;
        sum36[i0 * 30 + i1 + 30] = t17;
        sum36[i0 * 30 + i1 + 31] = t18;
        sum36[i0 * 30 + i1 + 32] = t19;
        sum36[i0 * 30 + i1 + 60] = t20;
        sum36[i0 * 30 + i1 + 61] = t21;
        sum36[i0 * 30 + i1 + 62] = t22;
        sum36[i0 * 30 + i1 + 90] = t23;
        sum36[i0 * 30 + i1 + 91] = t24;
        sum36[i0 * 30 + i1 + 92] = t25;
      }
    }
  }

  function differentiate(start: number, rows: number): void {
    kernel2(start, rows);
    kernel4(start, rows);
    kernel5(rows);
    kernel7(rows);
    kernel8(rows);
    kernel9(rows);
    kernel10(rows);
    kernel11(rows);
    kernel12(rows);
    kernel20(rows);
    kernel14(rows);
    kernel21(rows);
    kernel22(rows);
    kernel23(rows);
    kernel19(rows);
  }

  // a value to where it is wanted
  function kernel24(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum30[i0]!;
      gradients[i0 + 23850] = t1;
    }
  }

  // a value to where it is wanted
  function kernel25(): void {
    for (let i0 = 0; i0 < 300; i0++) {
      const t1 = sum32[i0]!;
      gradients[i0 + 23550] = t1;
    }
  }

  // a value to where it is wanted
  function kernel26(): void {
    for (let i0 = 0; i0 < 30; i0++) {
      const t1 = sum34[i0]!;
      gradients[i0 + 23520] = t1;
    }
  }

  // a value to where it is wanted
  function kernel27(): void {
    for (let i0 = 0; i0 < 23520; i0++) {
      const t1 = sum36[i0]!;
      gradients[i0] = t1;
    }
  }

  function collect(): void {
    kernel24();
    kernel25();
    kernel26();
    kernel27();
  }

  // where the batch's rows of x are not 0
  function kernel28(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
  }

  // layer 3: [rows, 10] maps
  function kernel29(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf12[r0 * 10 + i1]!;
        const t3 = buf13[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel30(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf16[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf18[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    if (inUse[0] === 0) kernel2(start, rows);
    if (inUse[0] !== 0) kernel28(start, rows);
    kernel4(start, rows);
    if (inUse[0] === 0) kernel5(rows);
    if (inUse[0] !== 0) kernel6(rows);
    kernel7(rows);
    kernel8(rows);
    kernel9(rows);
    kernel10(rows);
    kernel29(rows);
    kernel30(rows);
  }

  function step(start: number, count: number): number {
    stepRows(start, count);
    return total[0]!;
  }

  function gradient(start: number, count: number): number {
    clear();
    for (let done = 0; done < count; done += capacity) {
      differentiate(start + done, Math.min(capacity, count - done));
    }
    collect();
    return total[0]!;
  }

  return { capacity, output, losses, gradients, step, evaluate, gradient };
}

/** The scalars of a step: what the optimizer's expressions read besides tensors. */
function scalars(params: Readonly<Record<string, number>>, carried: Float64Array, hyper: Float64Array): void {
  void carried;
  const s_rate = params["rate"]!;
  hyper[1] = s_rate;
}

/** All of it, for those who drive a training themselves. */
export const module: TrainModule = {
  manifest,
  train: trainManifest,
  inference: createInference,
  ...wasmTraining(trainingKernels, createTraining),
  scalars,
};

/** Trains on rows, split as the specification says; iterate over its epochs, or await its result. */
export const train = createTrain<Row, Input, Output, Options>(module);
