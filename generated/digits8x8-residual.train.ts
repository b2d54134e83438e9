// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, noLists, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./digits8x8-residual.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./digits8x8-residual.js";
import type { Input, Output } from "./digits8x8-residual.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly digit: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "log_likelihood",
  optimizer: "adam",
  hyper: ["rate", "stepSize", "root2", "rest1", "rest2"],
  optimizerParams: {
    rate: { value: 0.001, param: null },
    beta1: { value: 0.9, param: null },
    beta2: { value: 0.999, param: null },
    eps: { value: 1e-8, param: null },
  },
  slots: ["mean", "square"],
  carried: [
    { name: "beta1_t", start: 1 },
    { name: "beta2_t", start: 1 },
  ],
  batch: 32,
  epochs: { value: 40, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [
    {
      kind: "stall",
      metric: { part: "validation", name: "loss" },
      patience: 6,
      by: 0,
      restoreBest: true,
      text: "stop when validation.loss stalls for 6 epochs, restore best",
    },
  ],
  schedules: [],
  split: {
    shares: [
      { part: "train", amount: { kind: "fraction", value: 0.6 } },
      { part: "validation", amount: { kind: "fraction", value: 0.2 } },
      { part: "test", amount: { kind: "fraction", value: 0.2 } },
    ],
    seed: 4,
    stratify: "digit",
  },
  holdout: null,
  options: [],
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, slots, hyper, x, y, order } = memory;
  const capacity = 32;
  const output = new Float32Array(capacity * 10);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(17722);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 64);
  const yb = new Float32Array(capacity * 10);
  const buf92 = new Float32Array(capacity * 48);
  const buf87 = new Float32Array(capacity * 48);
  const buf83 = new Float32Array(capacity * 48);
  const buf78 = new Float32Array(capacity * 48);
  const buf74 = new Float32Array(capacity * 48);
  const buf69 = new Float32Array(capacity * 48);
  const buf65 = new Float32Array(capacity * 48);
  const buf61 = new Float32Array(capacity * 10);
  const buf53 = new Float64Array(capacity);
  const buf50 = new Float32Array(capacity);
  const buf48 = new Float32Array(capacity * 10);
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
  const sum62 = new Float32Array(10);
  const sum64 = new Float32Array(480);
  const sum66 = new Float32Array(48);
  const sum68 = new Float32Array(2304);
  const sum70 = new Float32Array(48);
  const sum72 = new Float32Array(2304);
  const sum75 = new Float32Array(48);
  const sum77 = new Float32Array(2304);
  const sum79 = new Float32Array(48);
  const sum81 = new Float32Array(2304);
  const sum84 = new Float32Array(48);
  const sum86 = new Float32Array(2304);
  const sum88 = new Float32Array(48);
  const sum90 = new Float32Array(2304);
  const sum93 = new Float32Array(48);
  const sum95 = new Float32Array(3072);
  const xrowBegin = new Int32Array(capacity);
  const xrowEnd = new Int32Array(capacity);
  const xplace = new Int32Array(64 * capacity);
  const xplaceElements = new Float32Array(64 * capacity);
  const xplaceEnd = new Int32Array(64);
  const { inUse, bounds, places, elements } = memory.lists ?? noLists;

  // sets the sums over rows to +0
  function clear(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
    for (let zsum1 = 0; zsum1 < 10; zsum1++) {
      sum62[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 480; zsum2++) {
      sum64[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 48; zsum3++) {
      sum66[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 2304; zsum4++) {
      sum68[zsum4] = 0;
    }
    for (let zsum5 = 0; zsum5 < 48; zsum5++) {
      sum70[zsum5] = 0;
    }
    for (let zsum6 = 0; zsum6 < 2304; zsum6++) {
      sum72[zsum6] = 0;
    }
    for (let zsum7 = 0; zsum7 < 48; zsum7++) {
      sum75[zsum7] = 0;
    }
    for (let zsum8 = 0; zsum8 < 2304; zsum8++) {
      sum77[zsum8] = 0;
    }
    for (let zsum9 = 0; zsum9 < 48; zsum9++) {
      sum79[zsum9] = 0;
    }
    for (let zsum10 = 0; zsum10 < 2304; zsum10++) {
      sum81[zsum10] = 0;
    }
    for (let zsum11 = 0; zsum11 < 48; zsum11++) {
      sum84[zsum11] = 0;
    }
    for (let zsum12 = 0; zsum12 < 2304; zsum12++) {
      sum86[zsum12] = 0;
    }
    for (let zsum13 = 0; zsum13 < 48; zsum13++) {
      sum88[zsum13] = 0;
    }
    for (let zsum14 = 0; zsum14 < 2304; zsum14++) {
      sum90[zsum14] = 0;
    }
    for (let zsum15 = 0; zsum15 < 48; zsum15++) {
      sum93[zsum15] = 0;
    }
    for (let zsum16 = 0; zsum16 < 3072; zsum16++) {
      sum95[zsum16] = 0;
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
      for (let i2 = 0; i2 < 64; i2++) {
        const t3 = x[n1 * 64 + i2]!;
        xb[r0 * 64 + i2] = t3;
      }
    }
  }

  // where the batch's rows of x are not 0
  function kernel3(start: number, rows: number): void {
    for (let i = 0; i < 64; i++) xplaceEnd[i] = i * capacity;
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
    for (let s2 = 0; s2 < rows; s2++) {
      for (let pj3 = xrowBegin[s2]!, ej3 = xrowEnd[s2]!; pj3 < ej3; pj3++) {
        const j3 = places[pj3]! & 63;
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

  // layer 1: [rows, 48] sums of products and 2 maps
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
        for (let si14 = 0; si14 < 64; si14++) {
          const t15 = xb[r0 * 64 + si14]!;
          const t16 = xb[r0 * 64 + si14 + 64]!;
          const t17 = xb[r0 * 64 + si14 + 128]!;
          const t18 = xb[r0 * 64 + si14 + 192]!;
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
          const t43 = xb[r37 * 64 + si42]!;
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

  // layer 1: [rows, 48] sums of products and 2 maps, over inputs that are not 0
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 48; i1 += 8) {
        let t2: number = 0;
        let t3: number = 0;
        let t4: number = 0;
        let t5: number = 0;
        let t6: number = 0;
        let t7: number = 0;
        let t8: number = 0;
        let t9: number = 0;
        for (let psi10 = xrowBegin[r0]!, esi10 = xrowEnd[r0]!; psi10 < esi10; psi10++) {
          const si10 = places[psi10]! & 63;
          const t11 = elements[psi10]!;
          const t12 = parameters[si10 * 48 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = parameters[si10 * 48 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = parameters[si10 * 48 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = parameters[si10 * 48 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = parameters[si10 * 48 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = parameters[si10 * 48 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = parameters[si10 * 48 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = parameters[si10 * 48 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = parameters[i1 + 3072]!;
        const t21 = parameters[i1 + 3073]!;
        const t22 = parameters[i1 + 3074]!;
        const t23 = parameters[i1 + 3075]!;
        const t24 = parameters[i1 + 3076]!;
        const t25 = parameters[i1 + 3077]!;
        const t26 = parameters[i1 + 3078]!;
        const t27 = parameters[i1 + 3079]!;
        const t28 = f(t2 + t20);
        const t29 = f(t3 + t21);
        const t30 = f(t4 + t22);
        const t31 = f(t5 + t23);
        const t32 = f(t6 + t24);
        const t33 = f(t7 + t25);
        const t34 = f(t8 + t26);
        const t35 = f(t9 + t27);
        buf19[r0 * 48 + i1] = Math.max(t28, 0);
        buf19[r0 * 48 + i1 + 1] = Math.max(t29, 0);
        buf19[r0 * 48 + i1 + 2] = Math.max(t30, 0);
        buf19[r0 * 48 + i1 + 3] = Math.max(t31, 0);
        buf19[r0 * 48 + i1 + 4] = Math.max(t32, 0);
        buf19[r0 * 48 + i1 + 5] = Math.max(t33, 0);
        buf19[r0 * 48 + i1 + 6] = Math.max(t34, 0);
        buf19[r0 * 48 + i1 + 7] = Math.max(t35, 0);
      }
    }
  }

  // layer 2: [rows, 48] sums of products and 2 maps
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
  function kernel8(rows: number): void {
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
  function kernel9(rows: number): void {
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
  function kernel10(rows: number): void {
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
  function kernel11(rows: number): void {
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
  function kernel12(rows: number): void {
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

  // layer 14: [rows, 10] sums of products and 2 maps
  function kernel13(rows: number): void {
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
        const t37 = yb[r0 * 10 + i1]!;
        const t38 = yb[r0 * 10 + i1 + 1]!;
        const t39 = yb[r0 * 10 + i1 + 2]!;
        const t40 = yb[r0 * 10 + i1 + 10]!;
        const t41 = yb[r0 * 10 + i1 + 11]!;
        const t42 = yb[r0 * 10 + i1 + 12]!;
        const t43 = yb[r0 * 10 + i1 + 20]!;
        const t44 = yb[r0 * 10 + i1 + 21]!;
        const t45 = yb[r0 * 10 + i1 + 22]!;
        const t46 = yb[r0 * 10 + i1 + 30]!;
        const t47 = yb[r0 * 10 + i1 + 31]!;
        const t48 = yb[r0 * 10 + i1 + 32]!;
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
        buf48[r0 * 10 + i1] = -f(t37 * t25);
        buf48[r0 * 10 + i1 + 1] = -f(t38 * t26);
        buf48[r0 * 10 + i1 + 2] = -f(t39 * t27);
        buf48[r0 * 10 + i1 + 10] = -f(t40 * t28);
        buf48[r0 * 10 + i1 + 11] = -f(t41 * t29);
        buf48[r0 * 10 + i1 + 12] = -f(t42 * t30);
        buf48[r0 * 10 + i1 + 20] = -f(t43 * t31);
        buf48[r0 * 10 + i1 + 21] = -f(t44 * t32);
        buf48[r0 * 10 + i1 + 22] = -f(t45 * t33);
        buf48[r0 * 10 + i1 + 30] = -f(t46 * t34);
        buf48[r0 * 10 + i1 + 31] = -f(t47 * t35);
        buf48[r0 * 10 + i1 + 32] = -f(t48 * t36);
      }
      for (let i49 = 9; i49 < 10; i49++) {
        let t50: number = 0;
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 48; si54++) {
          const t55 = buf40[r0 * 48 + si54]!;
          const t56 = buf40[r0 * 48 + si54 + 48]!;
          const t57 = buf40[r0 * 48 + si54 + 96]!;
          const t58 = buf40[r0 * 48 + si54 + 144]!;
          const t59 = parameters[si54 * 10 + i49 + 17232]!;
          t50 = f(t50 + f(t55 * t59));
          t51 = f(t51 + f(t56 * t59));
          t52 = f(t52 + f(t57 * t59));
          t53 = f(t53 + f(t58 * t59));
        }
        const t60 = parameters[i49 + 17712]!;
        const t61 = f(t50 + t60);
        const t62 = f(t51 + t60);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t60);
        const t65 = yb[r0 * 10 + i49]!;
        const t66 = yb[r0 * 10 + i49 + 10]!;
        const t67 = yb[r0 * 10 + i49 + 20]!;
        const t68 = yb[r0 * 10 + i49 + 30]!;
        buf42[r0 * 10 + i49] = t61;
        buf42[r0 * 10 + i49 + 10] = t62;
        buf42[r0 * 10 + i49 + 20] = t63;
        buf42[r0 * 10 + i49 + 30] = t64;
        buf48[r0 * 10 + i49] = -f(t65 * t61);
        buf48[r0 * 10 + i49 + 10] = -f(t66 * t62);
        buf48[r0 * 10 + i49 + 20] = -f(t67 * t63);
        buf48[r0 * 10 + i49 + 30] = -f(t68 * t64);
      }
    }
    for (let r69 = rows - (rows % 4); r69 < rows; r69++) {
      for (let i70 = 0; i70 < 9; i70 += 3) {
        let t71: number = 0;
        let t72: number = 0;
        let t73: number = 0;
        for (let si74 = 0; si74 < 48; si74++) {
          const t75 = buf40[r69 * 48 + si74]!;
          const t76 = parameters[si74 * 10 + i70 + 17232]!;
          const t77 = parameters[si74 * 10 + i70 + 17233]!;
          const t78 = parameters[si74 * 10 + i70 + 17234]!;
          t71 = f(t71 + f(t75 * t76));
          t72 = f(t72 + f(t75 * t77));
          t73 = f(t73 + f(t75 * t78));
        }
        const t79 = parameters[i70 + 17712]!;
        const t80 = parameters[i70 + 17713]!;
        const t81 = parameters[i70 + 17714]!;
        const t82 = f(t71 + t79);
        const t83 = f(t72 + t80);
        const t84 = f(t73 + t81);
        const t85 = yb[r69 * 10 + i70]!;
        const t86 = yb[r69 * 10 + i70 + 1]!;
        const t87 = yb[r69 * 10 + i70 + 2]!;
        buf42[r69 * 10 + i70] = t82;
        buf42[r69 * 10 + i70 + 1] = t83;
        buf42[r69 * 10 + i70 + 2] = t84;
        buf48[r69 * 10 + i70] = -f(t85 * t82);
        buf48[r69 * 10 + i70 + 1] = -f(t86 * t83);
        buf48[r69 * 10 + i70 + 2] = -f(t87 * t84);
      }
      for (let i88 = 9; i88 < 10; i88++) {
        let t89: number = 0;
        for (let si90 = 0; si90 < 48; si90++) {
          const t91 = buf40[r69 * 48 + si90]!;
          const t92 = parameters[si90 * 10 + i88 + 17232]!;
          t89 = f(t89 + f(t91 * t92));
        }
        const t93 = parameters[i88 + 17712]!;
        const t94 = f(t89 + t93);
        const t95 = yb[r69 * 10 + i88]!;
        buf42[r69 * 10 + i88] = t94;
        buf48[r69 * 10 + i88] = -f(t95 * t94);
      }
    }
  }

  // layer 14: [rows, 1] sums
  function kernel14(rows: number): void {
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
  function kernel15(rows: number): void {
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

  // layer 14: [rows, 1] sums and 1 maps
  function kernel16(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf44[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf43[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf45[r0] = t1;
      buf50[r0] = f(
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

  // layer 14: [rows, 10] maps
  function kernel17(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf44[r0 * 10 + i1]!;
        const t3 = buf45[r0]!;
        const t4 = yb[r0 * 10 + i1]!;
        const t5: number = hyper[0]!;
        buf61[r0 * 10 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel18(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf48[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf50[r0]!;
      const t5 = t1 + t4;
      buf53[r0] = t5;
    }
  }

  // [10] sums and 3 maps, and the update
  function kernel19(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf61[r2 * 10 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 17712]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 35434]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 17712]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 17712] = t6;
      slots[i0 + 35434] = t9;
      parameters[i0 + 17712] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 14: [rows, 48] sums of products and 1 maps
  function kernel20(rows: number): void {
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
        for (let so14 = 0; so14 < 10; so14++) {
          const t15 = buf61[r0 * 10 + so14]!;
          const t16 = buf61[r0 * 10 + so14 + 10]!;
          const t17 = buf61[r0 * 10 + so14 + 20]!;
          const t18 = buf61[r0 * 10 + so14 + 30]!;
          const t19 = parameters[i1 * 10 + so14 + 17232]!;
          const t20 = parameters[i1 * 10 + so14 + 17242]!;
          const t21 = parameters[i1 * 10 + so14 + 17252]!;
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
        const t22 = buf40[r0 * 48 + i1]!;
        const t23 = buf40[r0 * 48 + i1 + 1]!;
        const t24 = buf40[r0 * 48 + i1 + 2]!;
        const t25 = buf40[r0 * 48 + i1 + 48]!;
        const t26 = buf40[r0 * 48 + i1 + 49]!;
        const t27 = buf40[r0 * 48 + i1 + 50]!;
        const t28 = buf40[r0 * 48 + i1 + 96]!;
        const t29 = buf40[r0 * 48 + i1 + 97]!;
        const t30 = buf40[r0 * 48 + i1 + 98]!;
        const t31 = buf40[r0 * 48 + i1 + 144]!;
        const t32 = buf40[r0 * 48 + i1 + 145]!;
        const t33 = buf40[r0 * 48 + i1 + 146]!;
        const t34 = (0 < t22 ? 1 : 0) * t2;
        const t35 = (0 < t23 ? 1 : 0) * t3;
        const t36 = (0 < t24 ? 1 : 0) * t4;
        const t37 = (0 < t25 ? 1 : 0) * t5;
        const t38 = (0 < t26 ? 1 : 0) * t6;
        const t39 = (0 < t27 ? 1 : 0) * t7;
        const t40 = (0 < t28 ? 1 : 0) * t8;
        const t41 = (0 < t29 ? 1 : 0) * t9;
        const t42 = (0 < t30 ? 1 : 0) * t10;
        const t43 = (0 < t31 ? 1 : 0) * t11;
        const t44 = (0 < t32 ? 1 : 0) * t12;
        const t45 = (0 < t33 ? 1 : 0) * t13;
        buf65[r0 * 48 + i1] = t34;
        buf65[r0 * 48 + i1 + 1] = t35;
        buf65[r0 * 48 + i1 + 2] = t36;
        buf65[r0 * 48 + i1 + 48] = t37;
        buf65[r0 * 48 + i1 + 49] = t38;
        buf65[r0 * 48 + i1 + 50] = t39;
        buf65[r0 * 48 + i1 + 96] = t40;
        buf65[r0 * 48 + i1 + 97] = t41;
        buf65[r0 * 48 + i1 + 98] = t42;
        buf65[r0 * 48 + i1 + 144] = t43;
        buf65[r0 * 48 + i1 + 145] = t44;
        buf65[r0 * 48 + i1 + 146] = t45;
      }
    }
    for (let r46 = rows - (rows % 4); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 48; i47 += 3) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        for (let so51 = 0; so51 < 10; so51++) {
          const t52 = buf61[r46 * 10 + so51]!;
          const t53 = parameters[i47 * 10 + so51 + 17232]!;
          const t54 = parameters[i47 * 10 + so51 + 17242]!;
          const t55 = parameters[i47 * 10 + so51 + 17252]!;
          t48 = f(t48 + f(t52 * t53));
          t49 = f(t49 + f(t52 * t54));
          t50 = f(t50 + f(t52 * t55));
        }
        const t56 = buf40[r46 * 48 + i47]!;
        const t57 = buf40[r46 * 48 + i47 + 1]!;
        const t58 = buf40[r46 * 48 + i47 + 2]!;
        const t59 = (0 < t56 ? 1 : 0) * t48;
        const t60 = (0 < t57 ? 1 : 0) * t49;
        const t61 = (0 < t58 ? 1 : 0) * t50;
        buf65[r46 * 48 + i47] = t59;
        buf65[r46 * 48 + i47 + 1] = t60;
        buf65[r46 * 48 + i47 + 2] = t61;
      }
    }
  }

  // layer 14: [48, 10] sums of products and 3 maps, and the update
  function kernel21(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 6) {
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
          const t15 = buf40[r14 * 48 + i0]!;
          const t16 = buf40[r14 * 48 + i0 + 1]!;
          const t17 = buf40[r14 * 48 + i0 + 2]!;
          const t18 = buf40[r14 * 48 + i0 + 3]!;
          const t19 = buf40[r14 * 48 + i0 + 4]!;
          const t20 = buf40[r14 * 48 + i0 + 5]!;
          const t21 = buf61[r14 * 10 + i1]!;
          const t22 = buf61[r14 * 10 + i1 + 1]!;
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
        const t23 = slots[i0 * 10 + i1 + 17232]!;
        const t24 = slots[i0 * 10 + i1 + 17233]!;
        const t25 = slots[i0 * 10 + i1 + 17242]!;
        const t26 = slots[i0 * 10 + i1 + 17243]!;
        const t27 = slots[i0 * 10 + i1 + 17252]!;
        const t28 = slots[i0 * 10 + i1 + 17253]!;
        const t29 = slots[i0 * 10 + i1 + 17262]!;
        const t30 = slots[i0 * 10 + i1 + 17263]!;
        const t31 = slots[i0 * 10 + i1 + 17272]!;
        const t32 = slots[i0 * 10 + i1 + 17273]!;
        const t33 = slots[i0 * 10 + i1 + 17282]!;
        const t34 = slots[i0 * 10 + i1 + 17283]!;
        const t35: number = hyper[4]!;
        const t36 = f(t35);
        const t37 = f(f(0.8999999761581421 * t23) + f(t36 * t2));
        const t38 = f(f(0.8999999761581421 * t24) + f(t36 * t3));
        const t39 = f(f(0.8999999761581421 * t25) + f(t36 * t4));
        const t40 = f(f(0.8999999761581421 * t26) + f(t36 * t5));
        const t41 = f(f(0.8999999761581421 * t27) + f(t36 * t6));
        const t42 = f(f(0.8999999761581421 * t28) + f(t36 * t7));
        const t43 = f(f(0.8999999761581421 * t29) + f(t36 * t8));
        const t44 = f(f(0.8999999761581421 * t30) + f(t36 * t9));
        const t45 = f(f(0.8999999761581421 * t31) + f(t36 * t10));
        const t46 = f(f(0.8999999761581421 * t32) + f(t36 * t11));
        const t47 = f(f(0.8999999761581421 * t33) + f(t36 * t12));
        const t48 = f(f(0.8999999761581421 * t34) + f(t36 * t13));
        const t49 = slots[i0 * 10 + i1 + 34954]!;
        const t50 = slots[i0 * 10 + i1 + 34955]!;
        const t51 = slots[i0 * 10 + i1 + 34964]!;
        const t52 = slots[i0 * 10 + i1 + 34965]!;
        const t53 = slots[i0 * 10 + i1 + 34974]!;
        const t54 = slots[i0 * 10 + i1 + 34975]!;
        const t55 = slots[i0 * 10 + i1 + 34984]!;
        const t56 = slots[i0 * 10 + i1 + 34985]!;
        const t57 = slots[i0 * 10 + i1 + 34994]!;
        const t58 = slots[i0 * 10 + i1 + 34995]!;
        const t59 = slots[i0 * 10 + i1 + 35004]!;
        const t60 = slots[i0 * 10 + i1 + 35005]!;
        const t61: number = hyper[5]!;
        const t62 = f(t61);
        const t63 = f(f(0.9990000128746033 * t49) + f(t62 * f(t2 * t2)));
        const t64 = f(f(0.9990000128746033 * t50) + f(t62 * f(t3 * t3)));
        const t65 = f(f(0.9990000128746033 * t51) + f(t62 * f(t4 * t4)));
        const t66 = f(f(0.9990000128746033 * t52) + f(t62 * f(t5 * t5)));
        const t67 = f(f(0.9990000128746033 * t53) + f(t62 * f(t6 * t6)));
        const t68 = f(f(0.9990000128746033 * t54) + f(t62 * f(t7 * t7)));
        const t69 = f(f(0.9990000128746033 * t55) + f(t62 * f(t8 * t8)));
        const t70 = f(f(0.9990000128746033 * t56) + f(t62 * f(t9 * t9)));
        const t71 = f(f(0.9990000128746033 * t57) + f(t62 * f(t10 * t10)));
        const t72 = f(f(0.9990000128746033 * t58) + f(t62 * f(t11 * t11)));
        const t73 = f(f(0.9990000128746033 * t59) + f(t62 * f(t12 * t12)));
        const t74 = f(f(0.9990000128746033 * t60) + f(t62 * f(t13 * t13)));
        const t75 = parameters[i0 * 10 + i1 + 17232]!;
        const t76 = parameters[i0 * 10 + i1 + 17233]!;
        const t77 = parameters[i0 * 10 + i1 + 17242]!;
        const t78 = parameters[i0 * 10 + i1 + 17243]!;
        const t79 = parameters[i0 * 10 + i1 + 17252]!;
        const t80 = parameters[i0 * 10 + i1 + 17253]!;
        const t81 = parameters[i0 * 10 + i1 + 17262]!;
        const t82 = parameters[i0 * 10 + i1 + 17263]!;
        const t83 = parameters[i0 * 10 + i1 + 17272]!;
        const t84 = parameters[i0 * 10 + i1 + 17273]!;
        const t85 = parameters[i0 * 10 + i1 + 17282]!;
        const t86 = parameters[i0 * 10 + i1 + 17283]!;
        const t87: number = hyper[2]!;
        const t88: number = hyper[3]!;
        const t89 = f(t87);
        const t90 = f(t88);
        slots[i0 * 10 + i1 + 17232] = t37;
        slots[i0 * 10 + i1 + 17233] = t38;
        slots[i0 * 10 + i1 + 17242] = t39;
        slots[i0 * 10 + i1 + 17243] = t40;
        slots[i0 * 10 + i1 + 17252] = t41;
        slots[i0 * 10 + i1 + 17253] = t42;
        slots[i0 * 10 + i1 + 17262] = t43;
        slots[i0 * 10 + i1 + 17263] = t44;
        slots[i0 * 10 + i1 + 17272] = t45;
        slots[i0 * 10 + i1 + 17273] = t46;
        slots[i0 * 10 + i1 + 17282] = t47;
        slots[i0 * 10 + i1 + 17283] = t48;
        slots[i0 * 10 + i1 + 34954] = t63;
        slots[i0 * 10 + i1 + 34955] = t64;
        slots[i0 * 10 + i1 + 34964] = t65;
        slots[i0 * 10 + i1 + 34965] = t66;
        slots[i0 * 10 + i1 + 34974] = t67;
        slots[i0 * 10 + i1 + 34975] = t68;
        slots[i0 * 10 + i1 + 34984] = t69;
        slots[i0 * 10 + i1 + 34985] = t70;
        slots[i0 * 10 + i1 + 34994] = t71;
        slots[i0 * 10 + i1 + 34995] = t72;
        slots[i0 * 10 + i1 + 35004] = t73;
        slots[i0 * 10 + i1 + 35005] = t74;
        parameters[i0 * 10 + i1 + 17232] = f(
          t75 - f(t89 * f(t37 / f(f(f(Math.sqrt(t63)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17233] = f(
          t76 - f(t89 * f(t38 / f(f(f(Math.sqrt(t64)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17242] = f(
          t77 - f(t89 * f(t39 / f(f(f(Math.sqrt(t65)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17243] = f(
          t78 - f(t89 * f(t40 / f(f(f(Math.sqrt(t66)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17252] = f(
          t79 - f(t89 * f(t41 / f(f(f(Math.sqrt(t67)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17253] = f(
          t80 - f(t89 * f(t42 / f(f(f(Math.sqrt(t68)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17262] = f(
          t81 - f(t89 * f(t43 / f(f(f(Math.sqrt(t69)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17263] = f(
          t82 - f(t89 * f(t44 / f(f(f(Math.sqrt(t70)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17272] = f(
          t83 - f(t89 * f(t45 / f(f(f(Math.sqrt(t71)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17273] = f(
          t84 - f(t89 * f(t46 / f(f(f(Math.sqrt(t72)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17282] = f(
          t85 - f(t89 * f(t47 / f(f(f(Math.sqrt(t73)) / t90) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 17283] = f(
          t86 - f(t89 * f(t48 / f(f(f(Math.sqrt(t74)) / t90) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [48] sums and 3 maps, and the update
  function kernel22(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf65[r2 * 48 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 17184]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 34906]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 17184]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 17184] = t6;
      slots[i0 + 34906] = t9;
      parameters[i0 + 17184] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 11: [rows, 48] sums of products and 1 maps
  function kernel23(rows: number): void {
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
        for (let so14 = 0; so14 < 48; so14++) {
          const t15 = buf65[r0 * 48 + so14]!;
          const t16 = buf65[r0 * 48 + so14 + 48]!;
          const t17 = buf65[r0 * 48 + so14 + 96]!;
          const t18 = buf65[r0 * 48 + so14 + 144]!;
          const t19 = parameters[i1 * 48 + so14 + 14880]!;
          const t20 = parameters[i1 * 48 + so14 + 14928]!;
          const t21 = parameters[i1 * 48 + so14 + 14976]!;
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
        const t22 = buf36[r0 * 48 + i1]!;
        const t23 = buf36[r0 * 48 + i1 + 1]!;
        const t24 = buf36[r0 * 48 + i1 + 2]!;
        const t25 = buf36[r0 * 48 + i1 + 48]!;
        const t26 = buf36[r0 * 48 + i1 + 49]!;
        const t27 = buf36[r0 * 48 + i1 + 50]!;
        const t28 = buf36[r0 * 48 + i1 + 96]!;
        const t29 = buf36[r0 * 48 + i1 + 97]!;
        const t30 = buf36[r0 * 48 + i1 + 98]!;
        const t31 = buf36[r0 * 48 + i1 + 144]!;
        const t32 = buf36[r0 * 48 + i1 + 145]!;
        const t33 = buf36[r0 * 48 + i1 + 146]!;
        const t34 = (0 < t22 ? 1 : 0) * t2;
        const t35 = (0 < t23 ? 1 : 0) * t3;
        const t36 = (0 < t24 ? 1 : 0) * t4;
        const t37 = (0 < t25 ? 1 : 0) * t5;
        const t38 = (0 < t26 ? 1 : 0) * t6;
        const t39 = (0 < t27 ? 1 : 0) * t7;
        const t40 = (0 < t28 ? 1 : 0) * t8;
        const t41 = (0 < t29 ? 1 : 0) * t9;
        const t42 = (0 < t30 ? 1 : 0) * t10;
        const t43 = (0 < t31 ? 1 : 0) * t11;
        const t44 = (0 < t32 ? 1 : 0) * t12;
        const t45 = (0 < t33 ? 1 : 0) * t13;
        buf69[r0 * 48 + i1] = t34;
        buf69[r0 * 48 + i1 + 1] = t35;
        buf69[r0 * 48 + i1 + 2] = t36;
        buf69[r0 * 48 + i1 + 48] = t37;
        buf69[r0 * 48 + i1 + 49] = t38;
        buf69[r0 * 48 + i1 + 50] = t39;
        buf69[r0 * 48 + i1 + 96] = t40;
        buf69[r0 * 48 + i1 + 97] = t41;
        buf69[r0 * 48 + i1 + 98] = t42;
        buf69[r0 * 48 + i1 + 144] = t43;
        buf69[r0 * 48 + i1 + 145] = t44;
        buf69[r0 * 48 + i1 + 146] = t45;
      }
    }
    for (let r46 = rows - (rows % 4); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 48; i47 += 3) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        for (let so51 = 0; so51 < 48; so51++) {
          const t52 = buf65[r46 * 48 + so51]!;
          const t53 = parameters[i47 * 48 + so51 + 14880]!;
          const t54 = parameters[i47 * 48 + so51 + 14928]!;
          const t55 = parameters[i47 * 48 + so51 + 14976]!;
          t48 = f(t48 + f(t52 * t53));
          t49 = f(t49 + f(t52 * t54));
          t50 = f(t50 + f(t52 * t55));
        }
        const t56 = buf36[r46 * 48 + i47]!;
        const t57 = buf36[r46 * 48 + i47 + 1]!;
        const t58 = buf36[r46 * 48 + i47 + 2]!;
        const t59 = (0 < t56 ? 1 : 0) * t48;
        const t60 = (0 < t57 ? 1 : 0) * t49;
        const t61 = (0 < t58 ? 1 : 0) * t50;
        buf69[r46 * 48 + i47] = t59;
        buf69[r46 * 48 + i47 + 1] = t60;
        buf69[r46 * 48 + i47 + 2] = t61;
      }
    }
  }

  // layer 11: [48, 48] sums of products and 3 maps, and the update
  function kernel24(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
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
          const t15 = buf36[r14 * 48 + i0]!;
          const t16 = buf36[r14 * 48 + i0 + 1]!;
          const t17 = buf36[r14 * 48 + i0 + 2]!;
          const t18 = buf65[r14 * 48 + i1]!;
          const t19 = buf65[r14 * 48 + i1 + 1]!;
          const t20 = buf65[r14 * 48 + i1 + 2]!;
          const t21 = buf65[r14 * 48 + i1 + 3]!;
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
        const t22 = slots[i0 * 48 + i1 + 14880]!;
        const t23 = slots[i0 * 48 + i1 + 14881]!;
        const t24 = slots[i0 * 48 + i1 + 14882]!;
        const t25 = slots[i0 * 48 + i1 + 14883]!;
        const t26 = slots[i0 * 48 + i1 + 14928]!;
        const t27 = slots[i0 * 48 + i1 + 14929]!;
        const t28 = slots[i0 * 48 + i1 + 14930]!;
        const t29 = slots[i0 * 48 + i1 + 14931]!;
        const t30 = slots[i0 * 48 + i1 + 14976]!;
        const t31 = slots[i0 * 48 + i1 + 14977]!;
        const t32 = slots[i0 * 48 + i1 + 14978]!;
        const t33 = slots[i0 * 48 + i1 + 14979]!;
        const t34: number = hyper[4]!;
        const t35 = f(t34);
        const t36 = f(f(0.8999999761581421 * t22) + f(t35 * t2));
        const t37 = f(f(0.8999999761581421 * t23) + f(t35 * t3));
        const t38 = f(f(0.8999999761581421 * t24) + f(t35 * t4));
        const t39 = f(f(0.8999999761581421 * t25) + f(t35 * t5));
        const t40 = f(f(0.8999999761581421 * t26) + f(t35 * t6));
        const t41 = f(f(0.8999999761581421 * t27) + f(t35 * t7));
        const t42 = f(f(0.8999999761581421 * t28) + f(t35 * t8));
        const t43 = f(f(0.8999999761581421 * t29) + f(t35 * t9));
        const t44 = f(f(0.8999999761581421 * t30) + f(t35 * t10));
        const t45 = f(f(0.8999999761581421 * t31) + f(t35 * t11));
        const t46 = f(f(0.8999999761581421 * t32) + f(t35 * t12));
        const t47 = f(f(0.8999999761581421 * t33) + f(t35 * t13));
        const t48 = slots[i0 * 48 + i1 + 32602]!;
        const t49 = slots[i0 * 48 + i1 + 32603]!;
        const t50 = slots[i0 * 48 + i1 + 32604]!;
        const t51 = slots[i0 * 48 + i1 + 32605]!;
        const t52 = slots[i0 * 48 + i1 + 32650]!;
        const t53 = slots[i0 * 48 + i1 + 32651]!;
        const t54 = slots[i0 * 48 + i1 + 32652]!;
        const t55 = slots[i0 * 48 + i1 + 32653]!;
        const t56 = slots[i0 * 48 + i1 + 32698]!;
        const t57 = slots[i0 * 48 + i1 + 32699]!;
        const t58 = slots[i0 * 48 + i1 + 32700]!;
        const t59 = slots[i0 * 48 + i1 + 32701]!;
        const t60: number = hyper[5]!;
        const t61 = f(t60);
        const t62 = f(f(0.9990000128746033 * t48) + f(t61 * f(t2 * t2)));
        const t63 = f(f(0.9990000128746033 * t49) + f(t61 * f(t3 * t3)));
        const t64 = f(f(0.9990000128746033 * t50) + f(t61 * f(t4 * t4)));
        const t65 = f(f(0.9990000128746033 * t51) + f(t61 * f(t5 * t5)));
        const t66 = f(f(0.9990000128746033 * t52) + f(t61 * f(t6 * t6)));
        const t67 = f(f(0.9990000128746033 * t53) + f(t61 * f(t7 * t7)));
        const t68 = f(f(0.9990000128746033 * t54) + f(t61 * f(t8 * t8)));
        const t69 = f(f(0.9990000128746033 * t55) + f(t61 * f(t9 * t9)));
        const t70 = f(f(0.9990000128746033 * t56) + f(t61 * f(t10 * t10)));
        const t71 = f(f(0.9990000128746033 * t57) + f(t61 * f(t11 * t11)));
        const t72 = f(f(0.9990000128746033 * t58) + f(t61 * f(t12 * t12)));
        const t73 = f(f(0.9990000128746033 * t59) + f(t61 * f(t13 * t13)));
        const t74 = parameters[i0 * 48 + i1 + 14880]!;
        const t75 = parameters[i0 * 48 + i1 + 14881]!;
        const t76 = parameters[i0 * 48 + i1 + 14882]!;
        const t77 = parameters[i0 * 48 + i1 + 14883]!;
        const t78 = parameters[i0 * 48 + i1 + 14928]!;
        const t79 = parameters[i0 * 48 + i1 + 14929]!;
        const t80 = parameters[i0 * 48 + i1 + 14930]!;
        const t81 = parameters[i0 * 48 + i1 + 14931]!;
        const t82 = parameters[i0 * 48 + i1 + 14976]!;
        const t83 = parameters[i0 * 48 + i1 + 14977]!;
        const t84 = parameters[i0 * 48 + i1 + 14978]!;
        const t85 = parameters[i0 * 48 + i1 + 14979]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 48 + i1 + 14880] = t36;
        slots[i0 * 48 + i1 + 14881] = t37;
        slots[i0 * 48 + i1 + 14882] = t38;
        slots[i0 * 48 + i1 + 14883] = t39;
        slots[i0 * 48 + i1 + 14928] = t40;
        slots[i0 * 48 + i1 + 14929] = t41;
        slots[i0 * 48 + i1 + 14930] = t42;
        slots[i0 * 48 + i1 + 14931] = t43;
        slots[i0 * 48 + i1 + 14976] = t44;
        slots[i0 * 48 + i1 + 14977] = t45;
        slots[i0 * 48 + i1 + 14978] = t46;
        slots[i0 * 48 + i1 + 14979] = t47;
        slots[i0 * 48 + i1 + 32602] = t62;
        slots[i0 * 48 + i1 + 32603] = t63;
        slots[i0 * 48 + i1 + 32604] = t64;
        slots[i0 * 48 + i1 + 32605] = t65;
        slots[i0 * 48 + i1 + 32650] = t66;
        slots[i0 * 48 + i1 + 32651] = t67;
        slots[i0 * 48 + i1 + 32652] = t68;
        slots[i0 * 48 + i1 + 32653] = t69;
        slots[i0 * 48 + i1 + 32698] = t70;
        slots[i0 * 48 + i1 + 32699] = t71;
        slots[i0 * 48 + i1 + 32700] = t72;
        slots[i0 * 48 + i1 + 32701] = t73;
        parameters[i0 * 48 + i1 + 14880] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14881] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14882] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14883] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14928] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14929] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14930] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14931] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14976] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14977] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14978] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 14979] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [48] sums and 3 maps, and the update
  function kernel25(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf69[r2 * 48 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 14832]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 32554]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 14832]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 14832] = t6;
      slots[i0 + 32554] = t9;
      parameters[i0 + 14832] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 10: [rows, 48] sums of products and 2 maps
  function kernel26(rows: number): void {
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
        for (let so14 = 0; so14 < 48; so14++) {
          const t15 = buf69[r0 * 48 + so14]!;
          const t16 = buf69[r0 * 48 + so14 + 48]!;
          const t17 = buf69[r0 * 48 + so14 + 96]!;
          const t18 = buf69[r0 * 48 + so14 + 144]!;
          const t19 = parameters[i1 * 48 + so14 + 12528]!;
          const t20 = parameters[i1 * 48 + so14 + 12576]!;
          const t21 = parameters[i1 * 48 + so14 + 12624]!;
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
        const t22 = buf65[r0 * 48 + i1]!;
        const t23 = buf65[r0 * 48 + i1 + 1]!;
        const t24 = buf65[r0 * 48 + i1 + 2]!;
        const t25 = buf65[r0 * 48 + i1 + 48]!;
        const t26 = buf65[r0 * 48 + i1 + 49]!;
        const t27 = buf65[r0 * 48 + i1 + 50]!;
        const t28 = buf65[r0 * 48 + i1 + 96]!;
        const t29 = buf65[r0 * 48 + i1 + 97]!;
        const t30 = buf65[r0 * 48 + i1 + 98]!;
        const t31 = buf65[r0 * 48 + i1 + 144]!;
        const t32 = buf65[r0 * 48 + i1 + 145]!;
        const t33 = buf65[r0 * 48 + i1 + 146]!;
        const t34 = f(t22 + t2);
        const t35 = f(t23 + t3);
        const t36 = f(t24 + t4);
        const t37 = f(t25 + t5);
        const t38 = f(t26 + t6);
        const t39 = f(t27 + t7);
        const t40 = f(t28 + t8);
        const t41 = f(t29 + t9);
        const t42 = f(t30 + t10);
        const t43 = f(t31 + t11);
        const t44 = f(t32 + t12);
        const t45 = f(t33 + t13);
        const t46 = buf33[r0 * 48 + i1]!;
        const t47 = buf33[r0 * 48 + i1 + 1]!;
        const t48 = buf33[r0 * 48 + i1 + 2]!;
        const t49 = buf33[r0 * 48 + i1 + 48]!;
        const t50 = buf33[r0 * 48 + i1 + 49]!;
        const t51 = buf33[r0 * 48 + i1 + 50]!;
        const t52 = buf33[r0 * 48 + i1 + 96]!;
        const t53 = buf33[r0 * 48 + i1 + 97]!;
        const t54 = buf33[r0 * 48 + i1 + 98]!;
        const t55 = buf33[r0 * 48 + i1 + 144]!;
        const t56 = buf33[r0 * 48 + i1 + 145]!;
        const t57 = buf33[r0 * 48 + i1 + 146]!;
        buf74[r0 * 48 + i1] = (0 < t46 ? 1 : 0) * t34;
        buf74[r0 * 48 + i1 + 1] = (0 < t47 ? 1 : 0) * t35;
        buf74[r0 * 48 + i1 + 2] = (0 < t48 ? 1 : 0) * t36;
        buf74[r0 * 48 + i1 + 48] = (0 < t49 ? 1 : 0) * t37;
        buf74[r0 * 48 + i1 + 49] = (0 < t50 ? 1 : 0) * t38;
        buf74[r0 * 48 + i1 + 50] = (0 < t51 ? 1 : 0) * t39;
        buf74[r0 * 48 + i1 + 96] = (0 < t52 ? 1 : 0) * t40;
        buf74[r0 * 48 + i1 + 97] = (0 < t53 ? 1 : 0) * t41;
        buf74[r0 * 48 + i1 + 98] = (0 < t54 ? 1 : 0) * t42;
        buf74[r0 * 48 + i1 + 144] = (0 < t55 ? 1 : 0) * t43;
        buf74[r0 * 48 + i1 + 145] = (0 < t56 ? 1 : 0) * t44;
        buf74[r0 * 48 + i1 + 146] = (0 < t57 ? 1 : 0) * t45;
      }
    }
    for (let r58 = rows - (rows % 4); r58 < rows; r58++) {
      for (let i59 = 0; i59 < 48; i59 += 3) {
        let t60: number = 0;
        let t61: number = 0;
        let t62: number = 0;
        for (let so63 = 0; so63 < 48; so63++) {
          const t64 = buf69[r58 * 48 + so63]!;
          const t65 = parameters[i59 * 48 + so63 + 12528]!;
          const t66 = parameters[i59 * 48 + so63 + 12576]!;
          const t67 = parameters[i59 * 48 + so63 + 12624]!;
          t60 = f(t60 + f(t64 * t65));
          t61 = f(t61 + f(t64 * t66));
          t62 = f(t62 + f(t64 * t67));
        }
        const t68 = buf65[r58 * 48 + i59]!;
        const t69 = buf65[r58 * 48 + i59 + 1]!;
        const t70 = buf65[r58 * 48 + i59 + 2]!;
        const t71 = f(t68 + t60);
        const t72 = f(t69 + t61);
        const t73 = f(t70 + t62);
        const t74 = buf33[r58 * 48 + i59]!;
        const t75 = buf33[r58 * 48 + i59 + 1]!;
        const t76 = buf33[r58 * 48 + i59 + 2]!;
        buf74[r58 * 48 + i59] = (0 < t74 ? 1 : 0) * t71;
        buf74[r58 * 48 + i59 + 1] = (0 < t75 ? 1 : 0) * t72;
        buf74[r58 * 48 + i59 + 2] = (0 < t76 ? 1 : 0) * t73;
      }
    }
  }

  // layer 10: [48, 48] sums of products and 3 maps, and the update
  function kernel27(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
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
          const t15 = buf33[r14 * 48 + i0]!;
          const t16 = buf33[r14 * 48 + i0 + 1]!;
          const t17 = buf33[r14 * 48 + i0 + 2]!;
          const t18 = buf69[r14 * 48 + i1]!;
          const t19 = buf69[r14 * 48 + i1 + 1]!;
          const t20 = buf69[r14 * 48 + i1 + 2]!;
          const t21 = buf69[r14 * 48 + i1 + 3]!;
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
        const t22 = slots[i0 * 48 + i1 + 12528]!;
        const t23 = slots[i0 * 48 + i1 + 12529]!;
        const t24 = slots[i0 * 48 + i1 + 12530]!;
        const t25 = slots[i0 * 48 + i1 + 12531]!;
        const t26 = slots[i0 * 48 + i1 + 12576]!;
        const t27 = slots[i0 * 48 + i1 + 12577]!;
        const t28 = slots[i0 * 48 + i1 + 12578]!;
        const t29 = slots[i0 * 48 + i1 + 12579]!;
        const t30 = slots[i0 * 48 + i1 + 12624]!;
        const t31 = slots[i0 * 48 + i1 + 12625]!;
        const t32 = slots[i0 * 48 + i1 + 12626]!;
        const t33 = slots[i0 * 48 + i1 + 12627]!;
        const t34: number = hyper[4]!;
        const t35 = f(t34);
        const t36 = f(f(0.8999999761581421 * t22) + f(t35 * t2));
        const t37 = f(f(0.8999999761581421 * t23) + f(t35 * t3));
        const t38 = f(f(0.8999999761581421 * t24) + f(t35 * t4));
        const t39 = f(f(0.8999999761581421 * t25) + f(t35 * t5));
        const t40 = f(f(0.8999999761581421 * t26) + f(t35 * t6));
        const t41 = f(f(0.8999999761581421 * t27) + f(t35 * t7));
        const t42 = f(f(0.8999999761581421 * t28) + f(t35 * t8));
        const t43 = f(f(0.8999999761581421 * t29) + f(t35 * t9));
        const t44 = f(f(0.8999999761581421 * t30) + f(t35 * t10));
        const t45 = f(f(0.8999999761581421 * t31) + f(t35 * t11));
        const t46 = f(f(0.8999999761581421 * t32) + f(t35 * t12));
        const t47 = f(f(0.8999999761581421 * t33) + f(t35 * t13));
        const t48 = slots[i0 * 48 + i1 + 30250]!;
        const t49 = slots[i0 * 48 + i1 + 30251]!;
        const t50 = slots[i0 * 48 + i1 + 30252]!;
        const t51 = slots[i0 * 48 + i1 + 30253]!;
        const t52 = slots[i0 * 48 + i1 + 30298]!;
        const t53 = slots[i0 * 48 + i1 + 30299]!;
        const t54 = slots[i0 * 48 + i1 + 30300]!;
        const t55 = slots[i0 * 48 + i1 + 30301]!;
        const t56 = slots[i0 * 48 + i1 + 30346]!;
        const t57 = slots[i0 * 48 + i1 + 30347]!;
        const t58 = slots[i0 * 48 + i1 + 30348]!;
        const t59 = slots[i0 * 48 + i1 + 30349]!;
        const t60: number = hyper[5]!;
        const t61 = f(t60);
        const t62 = f(f(0.9990000128746033 * t48) + f(t61 * f(t2 * t2)));
        const t63 = f(f(0.9990000128746033 * t49) + f(t61 * f(t3 * t3)));
        const t64 = f(f(0.9990000128746033 * t50) + f(t61 * f(t4 * t4)));
        const t65 = f(f(0.9990000128746033 * t51) + f(t61 * f(t5 * t5)));
        const t66 = f(f(0.9990000128746033 * t52) + f(t61 * f(t6 * t6)));
        const t67 = f(f(0.9990000128746033 * t53) + f(t61 * f(t7 * t7)));
        const t68 = f(f(0.9990000128746033 * t54) + f(t61 * f(t8 * t8)));
        const t69 = f(f(0.9990000128746033 * t55) + f(t61 * f(t9 * t9)));
        const t70 = f(f(0.9990000128746033 * t56) + f(t61 * f(t10 * t10)));
        const t71 = f(f(0.9990000128746033 * t57) + f(t61 * f(t11 * t11)));
        const t72 = f(f(0.9990000128746033 * t58) + f(t61 * f(t12 * t12)));
        const t73 = f(f(0.9990000128746033 * t59) + f(t61 * f(t13 * t13)));
        const t74 = parameters[i0 * 48 + i1 + 12528]!;
        const t75 = parameters[i0 * 48 + i1 + 12529]!;
        const t76 = parameters[i0 * 48 + i1 + 12530]!;
        const t77 = parameters[i0 * 48 + i1 + 12531]!;
        const t78 = parameters[i0 * 48 + i1 + 12576]!;
        const t79 = parameters[i0 * 48 + i1 + 12577]!;
        const t80 = parameters[i0 * 48 + i1 + 12578]!;
        const t81 = parameters[i0 * 48 + i1 + 12579]!;
        const t82 = parameters[i0 * 48 + i1 + 12624]!;
        const t83 = parameters[i0 * 48 + i1 + 12625]!;
        const t84 = parameters[i0 * 48 + i1 + 12626]!;
        const t85 = parameters[i0 * 48 + i1 + 12627]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 48 + i1 + 12528] = t36;
        slots[i0 * 48 + i1 + 12529] = t37;
        slots[i0 * 48 + i1 + 12530] = t38;
        slots[i0 * 48 + i1 + 12531] = t39;
        slots[i0 * 48 + i1 + 12576] = t40;
        slots[i0 * 48 + i1 + 12577] = t41;
        slots[i0 * 48 + i1 + 12578] = t42;
        slots[i0 * 48 + i1 + 12579] = t43;
        slots[i0 * 48 + i1 + 12624] = t44;
        slots[i0 * 48 + i1 + 12625] = t45;
        slots[i0 * 48 + i1 + 12626] = t46;
        slots[i0 * 48 + i1 + 12627] = t47;
        slots[i0 * 48 + i1 + 30250] = t62;
        slots[i0 * 48 + i1 + 30251] = t63;
        slots[i0 * 48 + i1 + 30252] = t64;
        slots[i0 * 48 + i1 + 30253] = t65;
        slots[i0 * 48 + i1 + 30298] = t66;
        slots[i0 * 48 + i1 + 30299] = t67;
        slots[i0 * 48 + i1 + 30300] = t68;
        slots[i0 * 48 + i1 + 30301] = t69;
        slots[i0 * 48 + i1 + 30346] = t70;
        slots[i0 * 48 + i1 + 30347] = t71;
        slots[i0 * 48 + i1 + 30348] = t72;
        slots[i0 * 48 + i1 + 30349] = t73;
        parameters[i0 * 48 + i1 + 12528] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12529] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12530] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12531] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12576] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12577] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12578] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12579] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12624] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12625] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12626] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 12627] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [48] sums and 3 maps, and the update
  function kernel28(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf74[r2 * 48 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 12480]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 30202]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 12480]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 12480] = t6;
      slots[i0 + 30202] = t9;
      parameters[i0 + 12480] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 7: [rows, 48] sums of products and 1 maps
  function kernel29(rows: number): void {
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
        for (let so14 = 0; so14 < 48; so14++) {
          const t15 = buf74[r0 * 48 + so14]!;
          const t16 = buf74[r0 * 48 + so14 + 48]!;
          const t17 = buf74[r0 * 48 + so14 + 96]!;
          const t18 = buf74[r0 * 48 + so14 + 144]!;
          const t19 = parameters[i1 * 48 + so14 + 10176]!;
          const t20 = parameters[i1 * 48 + so14 + 10224]!;
          const t21 = parameters[i1 * 48 + so14 + 10272]!;
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
        const t22 = buf29[r0 * 48 + i1]!;
        const t23 = buf29[r0 * 48 + i1 + 1]!;
        const t24 = buf29[r0 * 48 + i1 + 2]!;
        const t25 = buf29[r0 * 48 + i1 + 48]!;
        const t26 = buf29[r0 * 48 + i1 + 49]!;
        const t27 = buf29[r0 * 48 + i1 + 50]!;
        const t28 = buf29[r0 * 48 + i1 + 96]!;
        const t29 = buf29[r0 * 48 + i1 + 97]!;
        const t30 = buf29[r0 * 48 + i1 + 98]!;
        const t31 = buf29[r0 * 48 + i1 + 144]!;
        const t32 = buf29[r0 * 48 + i1 + 145]!;
        const t33 = buf29[r0 * 48 + i1 + 146]!;
        const t34 = (0 < t22 ? 1 : 0) * t2;
        const t35 = (0 < t23 ? 1 : 0) * t3;
        const t36 = (0 < t24 ? 1 : 0) * t4;
        const t37 = (0 < t25 ? 1 : 0) * t5;
        const t38 = (0 < t26 ? 1 : 0) * t6;
        const t39 = (0 < t27 ? 1 : 0) * t7;
        const t40 = (0 < t28 ? 1 : 0) * t8;
        const t41 = (0 < t29 ? 1 : 0) * t9;
        const t42 = (0 < t30 ? 1 : 0) * t10;
        const t43 = (0 < t31 ? 1 : 0) * t11;
        const t44 = (0 < t32 ? 1 : 0) * t12;
        const t45 = (0 < t33 ? 1 : 0) * t13;
        buf78[r0 * 48 + i1] = t34;
        buf78[r0 * 48 + i1 + 1] = t35;
        buf78[r0 * 48 + i1 + 2] = t36;
        buf78[r0 * 48 + i1 + 48] = t37;
        buf78[r0 * 48 + i1 + 49] = t38;
        buf78[r0 * 48 + i1 + 50] = t39;
        buf78[r0 * 48 + i1 + 96] = t40;
        buf78[r0 * 48 + i1 + 97] = t41;
        buf78[r0 * 48 + i1 + 98] = t42;
        buf78[r0 * 48 + i1 + 144] = t43;
        buf78[r0 * 48 + i1 + 145] = t44;
        buf78[r0 * 48 + i1 + 146] = t45;
      }
    }
    for (let r46 = rows - (rows % 4); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 48; i47 += 3) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        for (let so51 = 0; so51 < 48; so51++) {
          const t52 = buf74[r46 * 48 + so51]!;
          const t53 = parameters[i47 * 48 + so51 + 10176]!;
          const t54 = parameters[i47 * 48 + so51 + 10224]!;
          const t55 = parameters[i47 * 48 + so51 + 10272]!;
          t48 = f(t48 + f(t52 * t53));
          t49 = f(t49 + f(t52 * t54));
          t50 = f(t50 + f(t52 * t55));
        }
        const t56 = buf29[r46 * 48 + i47]!;
        const t57 = buf29[r46 * 48 + i47 + 1]!;
        const t58 = buf29[r46 * 48 + i47 + 2]!;
        const t59 = (0 < t56 ? 1 : 0) * t48;
        const t60 = (0 < t57 ? 1 : 0) * t49;
        const t61 = (0 < t58 ? 1 : 0) * t50;
        buf78[r46 * 48 + i47] = t59;
        buf78[r46 * 48 + i47 + 1] = t60;
        buf78[r46 * 48 + i47 + 2] = t61;
      }
    }
  }

  // layer 7: [48, 48] sums of products and 3 maps, and the update
  function kernel30(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
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
          const t15 = buf29[r14 * 48 + i0]!;
          const t16 = buf29[r14 * 48 + i0 + 1]!;
          const t17 = buf29[r14 * 48 + i0 + 2]!;
          const t18 = buf74[r14 * 48 + i1]!;
          const t19 = buf74[r14 * 48 + i1 + 1]!;
          const t20 = buf74[r14 * 48 + i1 + 2]!;
          const t21 = buf74[r14 * 48 + i1 + 3]!;
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
        const t22 = slots[i0 * 48 + i1 + 10176]!;
        const t23 = slots[i0 * 48 + i1 + 10177]!;
        const t24 = slots[i0 * 48 + i1 + 10178]!;
        const t25 = slots[i0 * 48 + i1 + 10179]!;
        const t26 = slots[i0 * 48 + i1 + 10224]!;
        const t27 = slots[i0 * 48 + i1 + 10225]!;
        const t28 = slots[i0 * 48 + i1 + 10226]!;
        const t29 = slots[i0 * 48 + i1 + 10227]!;
        const t30 = slots[i0 * 48 + i1 + 10272]!;
        const t31 = slots[i0 * 48 + i1 + 10273]!;
        const t32 = slots[i0 * 48 + i1 + 10274]!;
        const t33 = slots[i0 * 48 + i1 + 10275]!;
        const t34: number = hyper[4]!;
        const t35 = f(t34);
        const t36 = f(f(0.8999999761581421 * t22) + f(t35 * t2));
        const t37 = f(f(0.8999999761581421 * t23) + f(t35 * t3));
        const t38 = f(f(0.8999999761581421 * t24) + f(t35 * t4));
        const t39 = f(f(0.8999999761581421 * t25) + f(t35 * t5));
        const t40 = f(f(0.8999999761581421 * t26) + f(t35 * t6));
        const t41 = f(f(0.8999999761581421 * t27) + f(t35 * t7));
        const t42 = f(f(0.8999999761581421 * t28) + f(t35 * t8));
        const t43 = f(f(0.8999999761581421 * t29) + f(t35 * t9));
        const t44 = f(f(0.8999999761581421 * t30) + f(t35 * t10));
        const t45 = f(f(0.8999999761581421 * t31) + f(t35 * t11));
        const t46 = f(f(0.8999999761581421 * t32) + f(t35 * t12));
        const t47 = f(f(0.8999999761581421 * t33) + f(t35 * t13));
        const t48 = slots[i0 * 48 + i1 + 27898]!;
        const t49 = slots[i0 * 48 + i1 + 27899]!;
        const t50 = slots[i0 * 48 + i1 + 27900]!;
        const t51 = slots[i0 * 48 + i1 + 27901]!;
        const t52 = slots[i0 * 48 + i1 + 27946]!;
        const t53 = slots[i0 * 48 + i1 + 27947]!;
        const t54 = slots[i0 * 48 + i1 + 27948]!;
        const t55 = slots[i0 * 48 + i1 + 27949]!;
        const t56 = slots[i0 * 48 + i1 + 27994]!;
        const t57 = slots[i0 * 48 + i1 + 27995]!;
        const t58 = slots[i0 * 48 + i1 + 27996]!;
        const t59 = slots[i0 * 48 + i1 + 27997]!;
        const t60: number = hyper[5]!;
        const t61 = f(t60);
        const t62 = f(f(0.9990000128746033 * t48) + f(t61 * f(t2 * t2)));
        const t63 = f(f(0.9990000128746033 * t49) + f(t61 * f(t3 * t3)));
        const t64 = f(f(0.9990000128746033 * t50) + f(t61 * f(t4 * t4)));
        const t65 = f(f(0.9990000128746033 * t51) + f(t61 * f(t5 * t5)));
        const t66 = f(f(0.9990000128746033 * t52) + f(t61 * f(t6 * t6)));
        const t67 = f(f(0.9990000128746033 * t53) + f(t61 * f(t7 * t7)));
        const t68 = f(f(0.9990000128746033 * t54) + f(t61 * f(t8 * t8)));
        const t69 = f(f(0.9990000128746033 * t55) + f(t61 * f(t9 * t9)));
        const t70 = f(f(0.9990000128746033 * t56) + f(t61 * f(t10 * t10)));
        const t71 = f(f(0.9990000128746033 * t57) + f(t61 * f(t11 * t11)));
        const t72 = f(f(0.9990000128746033 * t58) + f(t61 * f(t12 * t12)));
        const t73 = f(f(0.9990000128746033 * t59) + f(t61 * f(t13 * t13)));
        const t74 = parameters[i0 * 48 + i1 + 10176]!;
        const t75 = parameters[i0 * 48 + i1 + 10177]!;
        const t76 = parameters[i0 * 48 + i1 + 10178]!;
        const t77 = parameters[i0 * 48 + i1 + 10179]!;
        const t78 = parameters[i0 * 48 + i1 + 10224]!;
        const t79 = parameters[i0 * 48 + i1 + 10225]!;
        const t80 = parameters[i0 * 48 + i1 + 10226]!;
        const t81 = parameters[i0 * 48 + i1 + 10227]!;
        const t82 = parameters[i0 * 48 + i1 + 10272]!;
        const t83 = parameters[i0 * 48 + i1 + 10273]!;
        const t84 = parameters[i0 * 48 + i1 + 10274]!;
        const t85 = parameters[i0 * 48 + i1 + 10275]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 48 + i1 + 10176] = t36;
        slots[i0 * 48 + i1 + 10177] = t37;
        slots[i0 * 48 + i1 + 10178] = t38;
        slots[i0 * 48 + i1 + 10179] = t39;
        slots[i0 * 48 + i1 + 10224] = t40;
        slots[i0 * 48 + i1 + 10225] = t41;
        slots[i0 * 48 + i1 + 10226] = t42;
        slots[i0 * 48 + i1 + 10227] = t43;
        slots[i0 * 48 + i1 + 10272] = t44;
        slots[i0 * 48 + i1 + 10273] = t45;
        slots[i0 * 48 + i1 + 10274] = t46;
        slots[i0 * 48 + i1 + 10275] = t47;
        slots[i0 * 48 + i1 + 27898] = t62;
        slots[i0 * 48 + i1 + 27899] = t63;
        slots[i0 * 48 + i1 + 27900] = t64;
        slots[i0 * 48 + i1 + 27901] = t65;
        slots[i0 * 48 + i1 + 27946] = t66;
        slots[i0 * 48 + i1 + 27947] = t67;
        slots[i0 * 48 + i1 + 27948] = t68;
        slots[i0 * 48 + i1 + 27949] = t69;
        slots[i0 * 48 + i1 + 27994] = t70;
        slots[i0 * 48 + i1 + 27995] = t71;
        slots[i0 * 48 + i1 + 27996] = t72;
        slots[i0 * 48 + i1 + 27997] = t73;
        parameters[i0 * 48 + i1 + 10176] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10177] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10178] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10179] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10224] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10225] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10226] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10227] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10272] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10273] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10274] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 10275] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [48] sums and 3 maps, and the update
  function kernel31(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf78[r2 * 48 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 10128]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 27850]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 10128]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 10128] = t6;
      slots[i0 + 27850] = t9;
      parameters[i0 + 10128] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 6: [rows, 48] sums of products and 2 maps
  function kernel32(rows: number): void {
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
        for (let so14 = 0; so14 < 48; so14++) {
          const t15 = buf78[r0 * 48 + so14]!;
          const t16 = buf78[r0 * 48 + so14 + 48]!;
          const t17 = buf78[r0 * 48 + so14 + 96]!;
          const t18 = buf78[r0 * 48 + so14 + 144]!;
          const t19 = parameters[i1 * 48 + so14 + 7824]!;
          const t20 = parameters[i1 * 48 + so14 + 7872]!;
          const t21 = parameters[i1 * 48 + so14 + 7920]!;
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
        const t22 = buf74[r0 * 48 + i1]!;
        const t23 = buf74[r0 * 48 + i1 + 1]!;
        const t24 = buf74[r0 * 48 + i1 + 2]!;
        const t25 = buf74[r0 * 48 + i1 + 48]!;
        const t26 = buf74[r0 * 48 + i1 + 49]!;
        const t27 = buf74[r0 * 48 + i1 + 50]!;
        const t28 = buf74[r0 * 48 + i1 + 96]!;
        const t29 = buf74[r0 * 48 + i1 + 97]!;
        const t30 = buf74[r0 * 48 + i1 + 98]!;
        const t31 = buf74[r0 * 48 + i1 + 144]!;
        const t32 = buf74[r0 * 48 + i1 + 145]!;
        const t33 = buf74[r0 * 48 + i1 + 146]!;
        const t34 = f(t22 + t2);
        const t35 = f(t23 + t3);
        const t36 = f(t24 + t4);
        const t37 = f(t25 + t5);
        const t38 = f(t26 + t6);
        const t39 = f(t27 + t7);
        const t40 = f(t28 + t8);
        const t41 = f(t29 + t9);
        const t42 = f(t30 + t10);
        const t43 = f(t31 + t11);
        const t44 = f(t32 + t12);
        const t45 = f(t33 + t13);
        const t46 = buf26[r0 * 48 + i1]!;
        const t47 = buf26[r0 * 48 + i1 + 1]!;
        const t48 = buf26[r0 * 48 + i1 + 2]!;
        const t49 = buf26[r0 * 48 + i1 + 48]!;
        const t50 = buf26[r0 * 48 + i1 + 49]!;
        const t51 = buf26[r0 * 48 + i1 + 50]!;
        const t52 = buf26[r0 * 48 + i1 + 96]!;
        const t53 = buf26[r0 * 48 + i1 + 97]!;
        const t54 = buf26[r0 * 48 + i1 + 98]!;
        const t55 = buf26[r0 * 48 + i1 + 144]!;
        const t56 = buf26[r0 * 48 + i1 + 145]!;
        const t57 = buf26[r0 * 48 + i1 + 146]!;
        buf83[r0 * 48 + i1] = (0 < t46 ? 1 : 0) * t34;
        buf83[r0 * 48 + i1 + 1] = (0 < t47 ? 1 : 0) * t35;
        buf83[r0 * 48 + i1 + 2] = (0 < t48 ? 1 : 0) * t36;
        buf83[r0 * 48 + i1 + 48] = (0 < t49 ? 1 : 0) * t37;
        buf83[r0 * 48 + i1 + 49] = (0 < t50 ? 1 : 0) * t38;
        buf83[r0 * 48 + i1 + 50] = (0 < t51 ? 1 : 0) * t39;
        buf83[r0 * 48 + i1 + 96] = (0 < t52 ? 1 : 0) * t40;
        buf83[r0 * 48 + i1 + 97] = (0 < t53 ? 1 : 0) * t41;
        buf83[r0 * 48 + i1 + 98] = (0 < t54 ? 1 : 0) * t42;
        buf83[r0 * 48 + i1 + 144] = (0 < t55 ? 1 : 0) * t43;
        buf83[r0 * 48 + i1 + 145] = (0 < t56 ? 1 : 0) * t44;
        buf83[r0 * 48 + i1 + 146] = (0 < t57 ? 1 : 0) * t45;
      }
    }
    for (let r58 = rows - (rows % 4); r58 < rows; r58++) {
      for (let i59 = 0; i59 < 48; i59 += 3) {
        let t60: number = 0;
        let t61: number = 0;
        let t62: number = 0;
        for (let so63 = 0; so63 < 48; so63++) {
          const t64 = buf78[r58 * 48 + so63]!;
          const t65 = parameters[i59 * 48 + so63 + 7824]!;
          const t66 = parameters[i59 * 48 + so63 + 7872]!;
          const t67 = parameters[i59 * 48 + so63 + 7920]!;
          t60 = f(t60 + f(t64 * t65));
          t61 = f(t61 + f(t64 * t66));
          t62 = f(t62 + f(t64 * t67));
        }
        const t68 = buf74[r58 * 48 + i59]!;
        const t69 = buf74[r58 * 48 + i59 + 1]!;
        const t70 = buf74[r58 * 48 + i59 + 2]!;
        const t71 = f(t68 + t60);
        const t72 = f(t69 + t61);
        const t73 = f(t70 + t62);
        const t74 = buf26[r58 * 48 + i59]!;
        const t75 = buf26[r58 * 48 + i59 + 1]!;
        const t76 = buf26[r58 * 48 + i59 + 2]!;
        buf83[r58 * 48 + i59] = (0 < t74 ? 1 : 0) * t71;
        buf83[r58 * 48 + i59 + 1] = (0 < t75 ? 1 : 0) * t72;
        buf83[r58 * 48 + i59 + 2] = (0 < t76 ? 1 : 0) * t73;
      }
    }
  }

  // layer 6: [48, 48] sums of products and 3 maps, and the update
  function kernel33(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
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
          const t15 = buf26[r14 * 48 + i0]!;
          const t16 = buf26[r14 * 48 + i0 + 1]!;
          const t17 = buf26[r14 * 48 + i0 + 2]!;
          const t18 = buf78[r14 * 48 + i1]!;
          const t19 = buf78[r14 * 48 + i1 + 1]!;
          const t20 = buf78[r14 * 48 + i1 + 2]!;
          const t21 = buf78[r14 * 48 + i1 + 3]!;
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
        const t22 = slots[i0 * 48 + i1 + 7824]!;
        const t23 = slots[i0 * 48 + i1 + 7825]!;
        const t24 = slots[i0 * 48 + i1 + 7826]!;
        const t25 = slots[i0 * 48 + i1 + 7827]!;
        const t26 = slots[i0 * 48 + i1 + 7872]!;
        const t27 = slots[i0 * 48 + i1 + 7873]!;
        const t28 = slots[i0 * 48 + i1 + 7874]!;
        const t29 = slots[i0 * 48 + i1 + 7875]!;
        const t30 = slots[i0 * 48 + i1 + 7920]!;
        const t31 = slots[i0 * 48 + i1 + 7921]!;
        const t32 = slots[i0 * 48 + i1 + 7922]!;
        const t33 = slots[i0 * 48 + i1 + 7923]!;
        const t34: number = hyper[4]!;
        const t35 = f(t34);
        const t36 = f(f(0.8999999761581421 * t22) + f(t35 * t2));
        const t37 = f(f(0.8999999761581421 * t23) + f(t35 * t3));
        const t38 = f(f(0.8999999761581421 * t24) + f(t35 * t4));
        const t39 = f(f(0.8999999761581421 * t25) + f(t35 * t5));
        const t40 = f(f(0.8999999761581421 * t26) + f(t35 * t6));
        const t41 = f(f(0.8999999761581421 * t27) + f(t35 * t7));
        const t42 = f(f(0.8999999761581421 * t28) + f(t35 * t8));
        const t43 = f(f(0.8999999761581421 * t29) + f(t35 * t9));
        const t44 = f(f(0.8999999761581421 * t30) + f(t35 * t10));
        const t45 = f(f(0.8999999761581421 * t31) + f(t35 * t11));
        const t46 = f(f(0.8999999761581421 * t32) + f(t35 * t12));
        const t47 = f(f(0.8999999761581421 * t33) + f(t35 * t13));
        const t48 = slots[i0 * 48 + i1 + 25546]!;
        const t49 = slots[i0 * 48 + i1 + 25547]!;
        const t50 = slots[i0 * 48 + i1 + 25548]!;
        const t51 = slots[i0 * 48 + i1 + 25549]!;
        const t52 = slots[i0 * 48 + i1 + 25594]!;
        const t53 = slots[i0 * 48 + i1 + 25595]!;
        const t54 = slots[i0 * 48 + i1 + 25596]!;
        const t55 = slots[i0 * 48 + i1 + 25597]!;
        const t56 = slots[i0 * 48 + i1 + 25642]!;
        const t57 = slots[i0 * 48 + i1 + 25643]!;
        const t58 = slots[i0 * 48 + i1 + 25644]!;
        const t59 = slots[i0 * 48 + i1 + 25645]!;
        const t60: number = hyper[5]!;
        const t61 = f(t60);
        const t62 = f(f(0.9990000128746033 * t48) + f(t61 * f(t2 * t2)));
        const t63 = f(f(0.9990000128746033 * t49) + f(t61 * f(t3 * t3)));
        const t64 = f(f(0.9990000128746033 * t50) + f(t61 * f(t4 * t4)));
        const t65 = f(f(0.9990000128746033 * t51) + f(t61 * f(t5 * t5)));
        const t66 = f(f(0.9990000128746033 * t52) + f(t61 * f(t6 * t6)));
        const t67 = f(f(0.9990000128746033 * t53) + f(t61 * f(t7 * t7)));
        const t68 = f(f(0.9990000128746033 * t54) + f(t61 * f(t8 * t8)));
        const t69 = f(f(0.9990000128746033 * t55) + f(t61 * f(t9 * t9)));
        const t70 = f(f(0.9990000128746033 * t56) + f(t61 * f(t10 * t10)));
        const t71 = f(f(0.9990000128746033 * t57) + f(t61 * f(t11 * t11)));
        const t72 = f(f(0.9990000128746033 * t58) + f(t61 * f(t12 * t12)));
        const t73 = f(f(0.9990000128746033 * t59) + f(t61 * f(t13 * t13)));
        const t74 = parameters[i0 * 48 + i1 + 7824]!;
        const t75 = parameters[i0 * 48 + i1 + 7825]!;
        const t76 = parameters[i0 * 48 + i1 + 7826]!;
        const t77 = parameters[i0 * 48 + i1 + 7827]!;
        const t78 = parameters[i0 * 48 + i1 + 7872]!;
        const t79 = parameters[i0 * 48 + i1 + 7873]!;
        const t80 = parameters[i0 * 48 + i1 + 7874]!;
        const t81 = parameters[i0 * 48 + i1 + 7875]!;
        const t82 = parameters[i0 * 48 + i1 + 7920]!;
        const t83 = parameters[i0 * 48 + i1 + 7921]!;
        const t84 = parameters[i0 * 48 + i1 + 7922]!;
        const t85 = parameters[i0 * 48 + i1 + 7923]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 48 + i1 + 7824] = t36;
        slots[i0 * 48 + i1 + 7825] = t37;
        slots[i0 * 48 + i1 + 7826] = t38;
        slots[i0 * 48 + i1 + 7827] = t39;
        slots[i0 * 48 + i1 + 7872] = t40;
        slots[i0 * 48 + i1 + 7873] = t41;
        slots[i0 * 48 + i1 + 7874] = t42;
        slots[i0 * 48 + i1 + 7875] = t43;
        slots[i0 * 48 + i1 + 7920] = t44;
        slots[i0 * 48 + i1 + 7921] = t45;
        slots[i0 * 48 + i1 + 7922] = t46;
        slots[i0 * 48 + i1 + 7923] = t47;
        slots[i0 * 48 + i1 + 25546] = t62;
        slots[i0 * 48 + i1 + 25547] = t63;
        slots[i0 * 48 + i1 + 25548] = t64;
        slots[i0 * 48 + i1 + 25549] = t65;
        slots[i0 * 48 + i1 + 25594] = t66;
        slots[i0 * 48 + i1 + 25595] = t67;
        slots[i0 * 48 + i1 + 25596] = t68;
        slots[i0 * 48 + i1 + 25597] = t69;
        slots[i0 * 48 + i1 + 25642] = t70;
        slots[i0 * 48 + i1 + 25643] = t71;
        slots[i0 * 48 + i1 + 25644] = t72;
        slots[i0 * 48 + i1 + 25645] = t73;
        parameters[i0 * 48 + i1 + 7824] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7825] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7826] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7827] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7872] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7873] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7874] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7875] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7920] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7921] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7922] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 7923] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [48] sums and 3 maps, and the update
  function kernel34(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf83[r2 * 48 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 7776]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 25498]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 7776]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 7776] = t6;
      slots[i0 + 25498] = t9;
      parameters[i0 + 7776] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 3: [rows, 48] sums of products and 1 maps
  function kernel35(rows: number): void {
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
        for (let so14 = 0; so14 < 48; so14++) {
          const t15 = buf83[r0 * 48 + so14]!;
          const t16 = buf83[r0 * 48 + so14 + 48]!;
          const t17 = buf83[r0 * 48 + so14 + 96]!;
          const t18 = buf83[r0 * 48 + so14 + 144]!;
          const t19 = parameters[i1 * 48 + so14 + 5472]!;
          const t20 = parameters[i1 * 48 + so14 + 5520]!;
          const t21 = parameters[i1 * 48 + so14 + 5568]!;
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
        const t22 = buf22[r0 * 48 + i1]!;
        const t23 = buf22[r0 * 48 + i1 + 1]!;
        const t24 = buf22[r0 * 48 + i1 + 2]!;
        const t25 = buf22[r0 * 48 + i1 + 48]!;
        const t26 = buf22[r0 * 48 + i1 + 49]!;
        const t27 = buf22[r0 * 48 + i1 + 50]!;
        const t28 = buf22[r0 * 48 + i1 + 96]!;
        const t29 = buf22[r0 * 48 + i1 + 97]!;
        const t30 = buf22[r0 * 48 + i1 + 98]!;
        const t31 = buf22[r0 * 48 + i1 + 144]!;
        const t32 = buf22[r0 * 48 + i1 + 145]!;
        const t33 = buf22[r0 * 48 + i1 + 146]!;
        const t34 = (0 < t22 ? 1 : 0) * t2;
        const t35 = (0 < t23 ? 1 : 0) * t3;
        const t36 = (0 < t24 ? 1 : 0) * t4;
        const t37 = (0 < t25 ? 1 : 0) * t5;
        const t38 = (0 < t26 ? 1 : 0) * t6;
        const t39 = (0 < t27 ? 1 : 0) * t7;
        const t40 = (0 < t28 ? 1 : 0) * t8;
        const t41 = (0 < t29 ? 1 : 0) * t9;
        const t42 = (0 < t30 ? 1 : 0) * t10;
        const t43 = (0 < t31 ? 1 : 0) * t11;
        const t44 = (0 < t32 ? 1 : 0) * t12;
        const t45 = (0 < t33 ? 1 : 0) * t13;
        buf87[r0 * 48 + i1] = t34;
        buf87[r0 * 48 + i1 + 1] = t35;
        buf87[r0 * 48 + i1 + 2] = t36;
        buf87[r0 * 48 + i1 + 48] = t37;
        buf87[r0 * 48 + i1 + 49] = t38;
        buf87[r0 * 48 + i1 + 50] = t39;
        buf87[r0 * 48 + i1 + 96] = t40;
        buf87[r0 * 48 + i1 + 97] = t41;
        buf87[r0 * 48 + i1 + 98] = t42;
        buf87[r0 * 48 + i1 + 144] = t43;
        buf87[r0 * 48 + i1 + 145] = t44;
        buf87[r0 * 48 + i1 + 146] = t45;
      }
    }
    for (let r46 = rows - (rows % 4); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 48; i47 += 3) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        for (let so51 = 0; so51 < 48; so51++) {
          const t52 = buf83[r46 * 48 + so51]!;
          const t53 = parameters[i47 * 48 + so51 + 5472]!;
          const t54 = parameters[i47 * 48 + so51 + 5520]!;
          const t55 = parameters[i47 * 48 + so51 + 5568]!;
          t48 = f(t48 + f(t52 * t53));
          t49 = f(t49 + f(t52 * t54));
          t50 = f(t50 + f(t52 * t55));
        }
        const t56 = buf22[r46 * 48 + i47]!;
        const t57 = buf22[r46 * 48 + i47 + 1]!;
        const t58 = buf22[r46 * 48 + i47 + 2]!;
        const t59 = (0 < t56 ? 1 : 0) * t48;
        const t60 = (0 < t57 ? 1 : 0) * t49;
        const t61 = (0 < t58 ? 1 : 0) * t50;
        buf87[r46 * 48 + i47] = t59;
        buf87[r46 * 48 + i47 + 1] = t60;
        buf87[r46 * 48 + i47 + 2] = t61;
      }
    }
  }

  // layer 3: [48, 48] sums of products and 3 maps, and the update
  function kernel36(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
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
          const t15 = buf22[r14 * 48 + i0]!;
          const t16 = buf22[r14 * 48 + i0 + 1]!;
          const t17 = buf22[r14 * 48 + i0 + 2]!;
          const t18 = buf83[r14 * 48 + i1]!;
          const t19 = buf83[r14 * 48 + i1 + 1]!;
          const t20 = buf83[r14 * 48 + i1 + 2]!;
          const t21 = buf83[r14 * 48 + i1 + 3]!;
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
        const t22 = slots[i0 * 48 + i1 + 5472]!;
        const t23 = slots[i0 * 48 + i1 + 5473]!;
        const t24 = slots[i0 * 48 + i1 + 5474]!;
        const t25 = slots[i0 * 48 + i1 + 5475]!;
        const t26 = slots[i0 * 48 + i1 + 5520]!;
        const t27 = slots[i0 * 48 + i1 + 5521]!;
        const t28 = slots[i0 * 48 + i1 + 5522]!;
        const t29 = slots[i0 * 48 + i1 + 5523]!;
        const t30 = slots[i0 * 48 + i1 + 5568]!;
        const t31 = slots[i0 * 48 + i1 + 5569]!;
        const t32 = slots[i0 * 48 + i1 + 5570]!;
        const t33 = slots[i0 * 48 + i1 + 5571]!;
        const t34: number = hyper[4]!;
        const t35 = f(t34);
        const t36 = f(f(0.8999999761581421 * t22) + f(t35 * t2));
        const t37 = f(f(0.8999999761581421 * t23) + f(t35 * t3));
        const t38 = f(f(0.8999999761581421 * t24) + f(t35 * t4));
        const t39 = f(f(0.8999999761581421 * t25) + f(t35 * t5));
        const t40 = f(f(0.8999999761581421 * t26) + f(t35 * t6));
        const t41 = f(f(0.8999999761581421 * t27) + f(t35 * t7));
        const t42 = f(f(0.8999999761581421 * t28) + f(t35 * t8));
        const t43 = f(f(0.8999999761581421 * t29) + f(t35 * t9));
        const t44 = f(f(0.8999999761581421 * t30) + f(t35 * t10));
        const t45 = f(f(0.8999999761581421 * t31) + f(t35 * t11));
        const t46 = f(f(0.8999999761581421 * t32) + f(t35 * t12));
        const t47 = f(f(0.8999999761581421 * t33) + f(t35 * t13));
        const t48 = slots[i0 * 48 + i1 + 23194]!;
        const t49 = slots[i0 * 48 + i1 + 23195]!;
        const t50 = slots[i0 * 48 + i1 + 23196]!;
        const t51 = slots[i0 * 48 + i1 + 23197]!;
        const t52 = slots[i0 * 48 + i1 + 23242]!;
        const t53 = slots[i0 * 48 + i1 + 23243]!;
        const t54 = slots[i0 * 48 + i1 + 23244]!;
        const t55 = slots[i0 * 48 + i1 + 23245]!;
        const t56 = slots[i0 * 48 + i1 + 23290]!;
        const t57 = slots[i0 * 48 + i1 + 23291]!;
        const t58 = slots[i0 * 48 + i1 + 23292]!;
        const t59 = slots[i0 * 48 + i1 + 23293]!;
        const t60: number = hyper[5]!;
        const t61 = f(t60);
        const t62 = f(f(0.9990000128746033 * t48) + f(t61 * f(t2 * t2)));
        const t63 = f(f(0.9990000128746033 * t49) + f(t61 * f(t3 * t3)));
        const t64 = f(f(0.9990000128746033 * t50) + f(t61 * f(t4 * t4)));
        const t65 = f(f(0.9990000128746033 * t51) + f(t61 * f(t5 * t5)));
        const t66 = f(f(0.9990000128746033 * t52) + f(t61 * f(t6 * t6)));
        const t67 = f(f(0.9990000128746033 * t53) + f(t61 * f(t7 * t7)));
        const t68 = f(f(0.9990000128746033 * t54) + f(t61 * f(t8 * t8)));
        const t69 = f(f(0.9990000128746033 * t55) + f(t61 * f(t9 * t9)));
        const t70 = f(f(0.9990000128746033 * t56) + f(t61 * f(t10 * t10)));
        const t71 = f(f(0.9990000128746033 * t57) + f(t61 * f(t11 * t11)));
        const t72 = f(f(0.9990000128746033 * t58) + f(t61 * f(t12 * t12)));
        const t73 = f(f(0.9990000128746033 * t59) + f(t61 * f(t13 * t13)));
        const t74 = parameters[i0 * 48 + i1 + 5472]!;
        const t75 = parameters[i0 * 48 + i1 + 5473]!;
        const t76 = parameters[i0 * 48 + i1 + 5474]!;
        const t77 = parameters[i0 * 48 + i1 + 5475]!;
        const t78 = parameters[i0 * 48 + i1 + 5520]!;
        const t79 = parameters[i0 * 48 + i1 + 5521]!;
        const t80 = parameters[i0 * 48 + i1 + 5522]!;
        const t81 = parameters[i0 * 48 + i1 + 5523]!;
        const t82 = parameters[i0 * 48 + i1 + 5568]!;
        const t83 = parameters[i0 * 48 + i1 + 5569]!;
        const t84 = parameters[i0 * 48 + i1 + 5570]!;
        const t85 = parameters[i0 * 48 + i1 + 5571]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 48 + i1 + 5472] = t36;
        slots[i0 * 48 + i1 + 5473] = t37;
        slots[i0 * 48 + i1 + 5474] = t38;
        slots[i0 * 48 + i1 + 5475] = t39;
        slots[i0 * 48 + i1 + 5520] = t40;
        slots[i0 * 48 + i1 + 5521] = t41;
        slots[i0 * 48 + i1 + 5522] = t42;
        slots[i0 * 48 + i1 + 5523] = t43;
        slots[i0 * 48 + i1 + 5568] = t44;
        slots[i0 * 48 + i1 + 5569] = t45;
        slots[i0 * 48 + i1 + 5570] = t46;
        slots[i0 * 48 + i1 + 5571] = t47;
        slots[i0 * 48 + i1 + 23194] = t62;
        slots[i0 * 48 + i1 + 23195] = t63;
        slots[i0 * 48 + i1 + 23196] = t64;
        slots[i0 * 48 + i1 + 23197] = t65;
        slots[i0 * 48 + i1 + 23242] = t66;
        slots[i0 * 48 + i1 + 23243] = t67;
        slots[i0 * 48 + i1 + 23244] = t68;
        slots[i0 * 48 + i1 + 23245] = t69;
        slots[i0 * 48 + i1 + 23290] = t70;
        slots[i0 * 48 + i1 + 23291] = t71;
        slots[i0 * 48 + i1 + 23292] = t72;
        slots[i0 * 48 + i1 + 23293] = t73;
        parameters[i0 * 48 + i1 + 5472] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5473] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5474] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5475] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5520] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5521] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5522] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5523] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5568] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5569] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5570] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 5571] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [48] sums and 3 maps, and the update
  function kernel37(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf87[r2 * 48 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 5424]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 23146]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 5424]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 5424] = t6;
      slots[i0 + 23146] = t9;
      parameters[i0 + 5424] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 2: [rows, 48] sums of products and 2 maps
  function kernel38(rows: number): void {
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
        for (let so14 = 0; so14 < 48; so14++) {
          const t15 = buf87[r0 * 48 + so14]!;
          const t16 = buf87[r0 * 48 + so14 + 48]!;
          const t17 = buf87[r0 * 48 + so14 + 96]!;
          const t18 = buf87[r0 * 48 + so14 + 144]!;
          const t19 = parameters[i1 * 48 + so14 + 3120]!;
          const t20 = parameters[i1 * 48 + so14 + 3168]!;
          const t21 = parameters[i1 * 48 + so14 + 3216]!;
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
        const t22 = buf83[r0 * 48 + i1]!;
        const t23 = buf83[r0 * 48 + i1 + 1]!;
        const t24 = buf83[r0 * 48 + i1 + 2]!;
        const t25 = buf83[r0 * 48 + i1 + 48]!;
        const t26 = buf83[r0 * 48 + i1 + 49]!;
        const t27 = buf83[r0 * 48 + i1 + 50]!;
        const t28 = buf83[r0 * 48 + i1 + 96]!;
        const t29 = buf83[r0 * 48 + i1 + 97]!;
        const t30 = buf83[r0 * 48 + i1 + 98]!;
        const t31 = buf83[r0 * 48 + i1 + 144]!;
        const t32 = buf83[r0 * 48 + i1 + 145]!;
        const t33 = buf83[r0 * 48 + i1 + 146]!;
        const t34 = f(t22 + t2);
        const t35 = f(t23 + t3);
        const t36 = f(t24 + t4);
        const t37 = f(t25 + t5);
        const t38 = f(t26 + t6);
        const t39 = f(t27 + t7);
        const t40 = f(t28 + t8);
        const t41 = f(t29 + t9);
        const t42 = f(t30 + t10);
        const t43 = f(t31 + t11);
        const t44 = f(t32 + t12);
        const t45 = f(t33 + t13);
        const t46 = buf19[r0 * 48 + i1]!;
        const t47 = buf19[r0 * 48 + i1 + 1]!;
        const t48 = buf19[r0 * 48 + i1 + 2]!;
        const t49 = buf19[r0 * 48 + i1 + 48]!;
        const t50 = buf19[r0 * 48 + i1 + 49]!;
        const t51 = buf19[r0 * 48 + i1 + 50]!;
        const t52 = buf19[r0 * 48 + i1 + 96]!;
        const t53 = buf19[r0 * 48 + i1 + 97]!;
        const t54 = buf19[r0 * 48 + i1 + 98]!;
        const t55 = buf19[r0 * 48 + i1 + 144]!;
        const t56 = buf19[r0 * 48 + i1 + 145]!;
        const t57 = buf19[r0 * 48 + i1 + 146]!;
        buf92[r0 * 48 + i1] = (0 < t46 ? 1 : 0) * t34;
        buf92[r0 * 48 + i1 + 1] = (0 < t47 ? 1 : 0) * t35;
        buf92[r0 * 48 + i1 + 2] = (0 < t48 ? 1 : 0) * t36;
        buf92[r0 * 48 + i1 + 48] = (0 < t49 ? 1 : 0) * t37;
        buf92[r0 * 48 + i1 + 49] = (0 < t50 ? 1 : 0) * t38;
        buf92[r0 * 48 + i1 + 50] = (0 < t51 ? 1 : 0) * t39;
        buf92[r0 * 48 + i1 + 96] = (0 < t52 ? 1 : 0) * t40;
        buf92[r0 * 48 + i1 + 97] = (0 < t53 ? 1 : 0) * t41;
        buf92[r0 * 48 + i1 + 98] = (0 < t54 ? 1 : 0) * t42;
        buf92[r0 * 48 + i1 + 144] = (0 < t55 ? 1 : 0) * t43;
        buf92[r0 * 48 + i1 + 145] = (0 < t56 ? 1 : 0) * t44;
        buf92[r0 * 48 + i1 + 146] = (0 < t57 ? 1 : 0) * t45;
      }
    }
    for (let r58 = rows - (rows % 4); r58 < rows; r58++) {
      for (let i59 = 0; i59 < 48; i59 += 3) {
        let t60: number = 0;
        let t61: number = 0;
        let t62: number = 0;
        for (let so63 = 0; so63 < 48; so63++) {
          const t64 = buf87[r58 * 48 + so63]!;
          const t65 = parameters[i59 * 48 + so63 + 3120]!;
          const t66 = parameters[i59 * 48 + so63 + 3168]!;
          const t67 = parameters[i59 * 48 + so63 + 3216]!;
          t60 = f(t60 + f(t64 * t65));
          t61 = f(t61 + f(t64 * t66));
          t62 = f(t62 + f(t64 * t67));
        }
        const t68 = buf83[r58 * 48 + i59]!;
        const t69 = buf83[r58 * 48 + i59 + 1]!;
        const t70 = buf83[r58 * 48 + i59 + 2]!;
        const t71 = f(t68 + t60);
        const t72 = f(t69 + t61);
        const t73 = f(t70 + t62);
        const t74 = buf19[r58 * 48 + i59]!;
        const t75 = buf19[r58 * 48 + i59 + 1]!;
        const t76 = buf19[r58 * 48 + i59 + 2]!;
        buf92[r58 * 48 + i59] = (0 < t74 ? 1 : 0) * t71;
        buf92[r58 * 48 + i59 + 1] = (0 < t75 ? 1 : 0) * t72;
        buf92[r58 * 48 + i59 + 2] = (0 < t76 ? 1 : 0) * t73;
      }
    }
  }

  // layer 2: [48, 48] sums of products and 3 maps, and the update
  function kernel39(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
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
          const t15 = buf19[r14 * 48 + i0]!;
          const t16 = buf19[r14 * 48 + i0 + 1]!;
          const t17 = buf19[r14 * 48 + i0 + 2]!;
          const t18 = buf87[r14 * 48 + i1]!;
          const t19 = buf87[r14 * 48 + i1 + 1]!;
          const t20 = buf87[r14 * 48 + i1 + 2]!;
          const t21 = buf87[r14 * 48 + i1 + 3]!;
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
        const t22 = slots[i0 * 48 + i1 + 3120]!;
        const t23 = slots[i0 * 48 + i1 + 3121]!;
        const t24 = slots[i0 * 48 + i1 + 3122]!;
        const t25 = slots[i0 * 48 + i1 + 3123]!;
        const t26 = slots[i0 * 48 + i1 + 3168]!;
        const t27 = slots[i0 * 48 + i1 + 3169]!;
        const t28 = slots[i0 * 48 + i1 + 3170]!;
        const t29 = slots[i0 * 48 + i1 + 3171]!;
        const t30 = slots[i0 * 48 + i1 + 3216]!;
        const t31 = slots[i0 * 48 + i1 + 3217]!;
        const t32 = slots[i0 * 48 + i1 + 3218]!;
        const t33 = slots[i0 * 48 + i1 + 3219]!;
        const t34: number = hyper[4]!;
        const t35 = f(t34);
        const t36 = f(f(0.8999999761581421 * t22) + f(t35 * t2));
        const t37 = f(f(0.8999999761581421 * t23) + f(t35 * t3));
        const t38 = f(f(0.8999999761581421 * t24) + f(t35 * t4));
        const t39 = f(f(0.8999999761581421 * t25) + f(t35 * t5));
        const t40 = f(f(0.8999999761581421 * t26) + f(t35 * t6));
        const t41 = f(f(0.8999999761581421 * t27) + f(t35 * t7));
        const t42 = f(f(0.8999999761581421 * t28) + f(t35 * t8));
        const t43 = f(f(0.8999999761581421 * t29) + f(t35 * t9));
        const t44 = f(f(0.8999999761581421 * t30) + f(t35 * t10));
        const t45 = f(f(0.8999999761581421 * t31) + f(t35 * t11));
        const t46 = f(f(0.8999999761581421 * t32) + f(t35 * t12));
        const t47 = f(f(0.8999999761581421 * t33) + f(t35 * t13));
        const t48 = slots[i0 * 48 + i1 + 20842]!;
        const t49 = slots[i0 * 48 + i1 + 20843]!;
        const t50 = slots[i0 * 48 + i1 + 20844]!;
        const t51 = slots[i0 * 48 + i1 + 20845]!;
        const t52 = slots[i0 * 48 + i1 + 20890]!;
        const t53 = slots[i0 * 48 + i1 + 20891]!;
        const t54 = slots[i0 * 48 + i1 + 20892]!;
        const t55 = slots[i0 * 48 + i1 + 20893]!;
        const t56 = slots[i0 * 48 + i1 + 20938]!;
        const t57 = slots[i0 * 48 + i1 + 20939]!;
        const t58 = slots[i0 * 48 + i1 + 20940]!;
        const t59 = slots[i0 * 48 + i1 + 20941]!;
        const t60: number = hyper[5]!;
        const t61 = f(t60);
        const t62 = f(f(0.9990000128746033 * t48) + f(t61 * f(t2 * t2)));
        const t63 = f(f(0.9990000128746033 * t49) + f(t61 * f(t3 * t3)));
        const t64 = f(f(0.9990000128746033 * t50) + f(t61 * f(t4 * t4)));
        const t65 = f(f(0.9990000128746033 * t51) + f(t61 * f(t5 * t5)));
        const t66 = f(f(0.9990000128746033 * t52) + f(t61 * f(t6 * t6)));
        const t67 = f(f(0.9990000128746033 * t53) + f(t61 * f(t7 * t7)));
        const t68 = f(f(0.9990000128746033 * t54) + f(t61 * f(t8 * t8)));
        const t69 = f(f(0.9990000128746033 * t55) + f(t61 * f(t9 * t9)));
        const t70 = f(f(0.9990000128746033 * t56) + f(t61 * f(t10 * t10)));
        const t71 = f(f(0.9990000128746033 * t57) + f(t61 * f(t11 * t11)));
        const t72 = f(f(0.9990000128746033 * t58) + f(t61 * f(t12 * t12)));
        const t73 = f(f(0.9990000128746033 * t59) + f(t61 * f(t13 * t13)));
        const t74 = parameters[i0 * 48 + i1 + 3120]!;
        const t75 = parameters[i0 * 48 + i1 + 3121]!;
        const t76 = parameters[i0 * 48 + i1 + 3122]!;
        const t77 = parameters[i0 * 48 + i1 + 3123]!;
        const t78 = parameters[i0 * 48 + i1 + 3168]!;
        const t79 = parameters[i0 * 48 + i1 + 3169]!;
        const t80 = parameters[i0 * 48 + i1 + 3170]!;
        const t81 = parameters[i0 * 48 + i1 + 3171]!;
        const t82 = parameters[i0 * 48 + i1 + 3216]!;
        const t83 = parameters[i0 * 48 + i1 + 3217]!;
        const t84 = parameters[i0 * 48 + i1 + 3218]!;
        const t85 = parameters[i0 * 48 + i1 + 3219]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 48 + i1 + 3120] = t36;
        slots[i0 * 48 + i1 + 3121] = t37;
        slots[i0 * 48 + i1 + 3122] = t38;
        slots[i0 * 48 + i1 + 3123] = t39;
        slots[i0 * 48 + i1 + 3168] = t40;
        slots[i0 * 48 + i1 + 3169] = t41;
        slots[i0 * 48 + i1 + 3170] = t42;
        slots[i0 * 48 + i1 + 3171] = t43;
        slots[i0 * 48 + i1 + 3216] = t44;
        slots[i0 * 48 + i1 + 3217] = t45;
        slots[i0 * 48 + i1 + 3218] = t46;
        slots[i0 * 48 + i1 + 3219] = t47;
        slots[i0 * 48 + i1 + 20842] = t62;
        slots[i0 * 48 + i1 + 20843] = t63;
        slots[i0 * 48 + i1 + 20844] = t64;
        slots[i0 * 48 + i1 + 20845] = t65;
        slots[i0 * 48 + i1 + 20890] = t66;
        slots[i0 * 48 + i1 + 20891] = t67;
        slots[i0 * 48 + i1 + 20892] = t68;
        slots[i0 * 48 + i1 + 20893] = t69;
        slots[i0 * 48 + i1 + 20938] = t70;
        slots[i0 * 48 + i1 + 20939] = t71;
        slots[i0 * 48 + i1 + 20940] = t72;
        slots[i0 * 48 + i1 + 20941] = t73;
        parameters[i0 * 48 + i1 + 3120] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3121] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3122] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3123] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3168] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3169] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3170] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3171] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3216] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3217] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3218] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 48 + i1 + 3219] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [48] sums and 3 maps, and the update
  function kernel40(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf92[r2 * 48 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 3072]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 20794]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 3072]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 3072] = t6;
      slots[i0 + 20794] = t9;
      parameters[i0 + 3072] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 1: [64, 48] sums of products and 3 maps, and the update
  function kernel41(rows: number): void {
    for (let i0 = 0; i0 < 64; i0 += 4) {
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
        for (let r14 = 0; r14 < rows; r14++) {
          const t15 = xb[r14 * 64 + i0]!;
          const t16 = xb[r14 * 64 + i0 + 1]!;
          const t17 = xb[r14 * 64 + i0 + 2]!;
          const t18 = xb[r14 * 64 + i0 + 3]!;
          const t19 = buf92[r14 * 48 + i1]!;
          const t20 = buf92[r14 * 48 + i1 + 1]!;
          const t21 = buf92[r14 * 48 + i1 + 2]!;
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
        const t22 = slots[i0 * 48 + i1]!;
        const t23 = slots[i0 * 48 + i1 + 1]!;
        const t24 = slots[i0 * 48 + i1 + 2]!;
        const t25 = slots[i0 * 48 + i1 + 48]!;
        const t26 = slots[i0 * 48 + i1 + 49]!;
        const t27 = slots[i0 * 48 + i1 + 50]!;
        const t28 = slots[i0 * 48 + i1 + 96]!;
        const t29 = slots[i0 * 48 + i1 + 97]!;
        const t30 = slots[i0 * 48 + i1 + 98]!;
        const t31 = slots[i0 * 48 + i1 + 144]!;
        const t32 = slots[i0 * 48 + i1 + 145]!;
        const t33 = slots[i0 * 48 + i1 + 146]!;
        const t34: number = hyper[4]!;
        const t35 = f(t34);
        const t36 = f(f(0.8999999761581421 * t22) + f(t35 * t2));
        const t37 = f(f(0.8999999761581421 * t23) + f(t35 * t3));
        const t38 = f(f(0.8999999761581421 * t24) + f(t35 * t4));
        const t39 = f(f(0.8999999761581421 * t25) + f(t35 * t5));
        const t40 = f(f(0.8999999761581421 * t26) + f(t35 * t6));
        const t41 = f(f(0.8999999761581421 * t27) + f(t35 * t7));
        const t42 = f(f(0.8999999761581421 * t28) + f(t35 * t8));
        const t43 = f(f(0.8999999761581421 * t29) + f(t35 * t9));
        const t44 = f(f(0.8999999761581421 * t30) + f(t35 * t10));
        const t45 = f(f(0.8999999761581421 * t31) + f(t35 * t11));
        const t46 = f(f(0.8999999761581421 * t32) + f(t35 * t12));
        const t47 = f(f(0.8999999761581421 * t33) + f(t35 * t13));
        const t48 = slots[i0 * 48 + i1 + 17722]!;
        const t49 = slots[i0 * 48 + i1 + 17723]!;
        const t50 = slots[i0 * 48 + i1 + 17724]!;
        const t51 = slots[i0 * 48 + i1 + 17770]!;
        const t52 = slots[i0 * 48 + i1 + 17771]!;
        const t53 = slots[i0 * 48 + i1 + 17772]!;
        const t54 = slots[i0 * 48 + i1 + 17818]!;
        const t55 = slots[i0 * 48 + i1 + 17819]!;
        const t56 = slots[i0 * 48 + i1 + 17820]!;
        const t57 = slots[i0 * 48 + i1 + 17866]!;
        const t58 = slots[i0 * 48 + i1 + 17867]!;
        const t59 = slots[i0 * 48 + i1 + 17868]!;
        const t60: number = hyper[5]!;
        const t61 = f(t60);
        const t62 = f(f(0.9990000128746033 * t48) + f(t61 * f(t2 * t2)));
        const t63 = f(f(0.9990000128746033 * t49) + f(t61 * f(t3 * t3)));
        const t64 = f(f(0.9990000128746033 * t50) + f(t61 * f(t4 * t4)));
        const t65 = f(f(0.9990000128746033 * t51) + f(t61 * f(t5 * t5)));
        const t66 = f(f(0.9990000128746033 * t52) + f(t61 * f(t6 * t6)));
        const t67 = f(f(0.9990000128746033 * t53) + f(t61 * f(t7 * t7)));
        const t68 = f(f(0.9990000128746033 * t54) + f(t61 * f(t8 * t8)));
        const t69 = f(f(0.9990000128746033 * t55) + f(t61 * f(t9 * t9)));
        const t70 = f(f(0.9990000128746033 * t56) + f(t61 * f(t10 * t10)));
        const t71 = f(f(0.9990000128746033 * t57) + f(t61 * f(t11 * t11)));
        const t72 = f(f(0.9990000128746033 * t58) + f(t61 * f(t12 * t12)));
        const t73 = f(f(0.9990000128746033 * t59) + f(t61 * f(t13 * t13)));
        const t74 = parameters[i0 * 48 + i1]!;
        const t75 = parameters[i0 * 48 + i1 + 1]!;
        const t76 = parameters[i0 * 48 + i1 + 2]!;
        const t77 = parameters[i0 * 48 + i1 + 48]!;
        const t78 = parameters[i0 * 48 + i1 + 49]!;
        const t79 = parameters[i0 * 48 + i1 + 50]!;
        const t80 = parameters[i0 * 48 + i1 + 96]!;
        const t81 = parameters[i0 * 48 + i1 + 97]!;
        const t82 = parameters[i0 * 48 + i1 + 98]!;
        const t83 = parameters[i0 * 48 + i1 + 144]!;
        const t84 = parameters[i0 * 48 + i1 + 145]!;
        const t85 = parameters[i0 * 48 + i1 + 146]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 48 + i1] = t36;
        slots[i0 * 48 + i1 + 1] = t37;
        slots[i0 * 48 + i1 + 2] = t38;
        slots[i0 * 48 + i1 + 48] = t39;
        slots[i0 * 48 + i1 + 49] = t40;
        slots[i0 * 48 + i1 + 50] = t41;
        slots[i0 * 48 + i1 + 96] = t42;
        slots[i0 * 48 + i1 + 97] = t43;
        slots[i0 * 48 + i1 + 98] = t44;
        slots[i0 * 48 + i1 + 144] = t45;
        slots[i0 * 48 + i1 + 145] = t46;
        slots[i0 * 48 + i1 + 146] = t47;
        slots[i0 * 48 + i1 + 17722] = t62;
        slots[i0 * 48 + i1 + 17723] = t63;
        slots[i0 * 48 + i1 + 17724] = t64;
        slots[i0 * 48 + i1 + 17770] = t65;
        slots[i0 * 48 + i1 + 17771] = t66;
        slots[i0 * 48 + i1 + 17772] = t67;
        slots[i0 * 48 + i1 + 17818] = t68;
        slots[i0 * 48 + i1 + 17819] = t69;
        slots[i0 * 48 + i1 + 17820] = t70;
        slots[i0 * 48 + i1 + 17866] = t71;
        slots[i0 * 48 + i1 + 17867] = t72;
        slots[i0 * 48 + i1 + 17868] = t73;
        parameters[i0 * 48 + i1] = f(t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 1] = f(t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 2] = f(t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 48] = f(t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 49] = f(t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 50] = f(t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 96] = f(t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 97] = f(t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 98] = f(t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 144] = f(t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 145] = f(t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 146] = f(t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))));
      }
    }
  }

  // layer 1: [64, 48] sums of products and 3 maps, and the update, over inputs that are not 0
  function kernel42(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      for (let i1 = 0; i1 < 48; i1 += 8) {
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
          const t12 = buf92[r10 * 48 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = buf92[r10 * 48 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = buf92[r10 * 48 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = buf92[r10 * 48 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = buf92[r10 * 48 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = buf92[r10 * 48 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = buf92[r10 * 48 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = buf92[r10 * 48 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = slots[i0 * 48 + i1]!;
        const t21 = slots[i0 * 48 + i1 + 1]!;
        const t22 = slots[i0 * 48 + i1 + 2]!;
        const t23 = slots[i0 * 48 + i1 + 3]!;
        const t24 = slots[i0 * 48 + i1 + 4]!;
        const t25 = slots[i0 * 48 + i1 + 5]!;
        const t26 = slots[i0 * 48 + i1 + 6]!;
        const t27 = slots[i0 * 48 + i1 + 7]!;
        const t28: number = hyper[4]!;
        const t29 = f(t28);
        const t30 = f(f(0.8999999761581421 * t20) + f(t29 * t2));
        const t31 = f(f(0.8999999761581421 * t21) + f(t29 * t3));
        const t32 = f(f(0.8999999761581421 * t22) + f(t29 * t4));
        const t33 = f(f(0.8999999761581421 * t23) + f(t29 * t5));
        const t34 = f(f(0.8999999761581421 * t24) + f(t29 * t6));
        const t35 = f(f(0.8999999761581421 * t25) + f(t29 * t7));
        const t36 = f(f(0.8999999761581421 * t26) + f(t29 * t8));
        const t37 = f(f(0.8999999761581421 * t27) + f(t29 * t9));
        const t38 = slots[i0 * 48 + i1 + 17722]!;
        const t39 = slots[i0 * 48 + i1 + 17723]!;
        const t40 = slots[i0 * 48 + i1 + 17724]!;
        const t41 = slots[i0 * 48 + i1 + 17725]!;
        const t42 = slots[i0 * 48 + i1 + 17726]!;
        const t43 = slots[i0 * 48 + i1 + 17727]!;
        const t44 = slots[i0 * 48 + i1 + 17728]!;
        const t45 = slots[i0 * 48 + i1 + 17729]!;
        const t46: number = hyper[5]!;
        const t47 = f(t46);
        const t48 = f(f(0.9990000128746033 * t38) + f(t47 * f(t2 * t2)));
        const t49 = f(f(0.9990000128746033 * t39) + f(t47 * f(t3 * t3)));
        const t50 = f(f(0.9990000128746033 * t40) + f(t47 * f(t4 * t4)));
        const t51 = f(f(0.9990000128746033 * t41) + f(t47 * f(t5 * t5)));
        const t52 = f(f(0.9990000128746033 * t42) + f(t47 * f(t6 * t6)));
        const t53 = f(f(0.9990000128746033 * t43) + f(t47 * f(t7 * t7)));
        const t54 = f(f(0.9990000128746033 * t44) + f(t47 * f(t8 * t8)));
        const t55 = f(f(0.9990000128746033 * t45) + f(t47 * f(t9 * t9)));
        const t56 = parameters[i0 * 48 + i1]!;
        const t57 = parameters[i0 * 48 + i1 + 1]!;
        const t58 = parameters[i0 * 48 + i1 + 2]!;
        const t59 = parameters[i0 * 48 + i1 + 3]!;
        const t60 = parameters[i0 * 48 + i1 + 4]!;
        const t61 = parameters[i0 * 48 + i1 + 5]!;
        const t62 = parameters[i0 * 48 + i1 + 6]!;
        const t63 = parameters[i0 * 48 + i1 + 7]!;
        const t64: number = hyper[2]!;
        const t65: number = hyper[3]!;
        const t66 = f(t64);
        const t67 = f(t65);
        slots[i0 * 48 + i1] = t30;
        slots[i0 * 48 + i1 + 1] = t31;
        slots[i0 * 48 + i1 + 2] = t32;
        slots[i0 * 48 + i1 + 3] = t33;
        slots[i0 * 48 + i1 + 4] = t34;
        slots[i0 * 48 + i1 + 5] = t35;
        slots[i0 * 48 + i1 + 6] = t36;
        slots[i0 * 48 + i1 + 7] = t37;
        slots[i0 * 48 + i1 + 17722] = t48;
        slots[i0 * 48 + i1 + 17723] = t49;
        slots[i0 * 48 + i1 + 17724] = t50;
        slots[i0 * 48 + i1 + 17725] = t51;
        slots[i0 * 48 + i1 + 17726] = t52;
        slots[i0 * 48 + i1 + 17727] = t53;
        slots[i0 * 48 + i1 + 17728] = t54;
        slots[i0 * 48 + i1 + 17729] = t55;
        parameters[i0 * 48 + i1] = f(t56 - f(t66 * f(t30 / f(f(f(Math.sqrt(t48)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 1] = f(t57 - f(t66 * f(t31 / f(f(f(Math.sqrt(t49)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 2] = f(t58 - f(t66 * f(t32 / f(f(f(Math.sqrt(t50)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 3] = f(t59 - f(t66 * f(t33 / f(f(f(Math.sqrt(t51)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 4] = f(t60 - f(t66 * f(t34 / f(f(f(Math.sqrt(t52)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 5] = f(t61 - f(t66 * f(t35 / f(f(f(Math.sqrt(t53)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 6] = f(t62 - f(t66 * f(t36 / f(f(f(Math.sqrt(t54)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 48 + i1 + 7] = f(t63 - f(t66 * f(t37 / f(f(f(Math.sqrt(t55)) / t67) + 9.99999993922529e-9))));
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel43(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf53[r0]!;
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
    kernel17(rows);
    kernel18(rows);
    kernel19(rows);
    kernel20(rows);
    kernel21(rows);
    kernel22(rows);
    kernel23(rows);
    kernel24(rows);
    kernel25(rows);
    kernel26(rows);
    kernel27(rows);
    kernel28(rows);
    kernel29(rows);
    kernel30(rows);
    kernel31(rows);
    kernel32(rows);
    kernel33(rows);
    kernel34(rows);
    kernel35(rows);
    kernel36(rows);
    kernel37(rows);
    kernel38(rows);
    kernel39(rows);
    kernel40(rows);
    if (inUse[0] === 0) kernel41(rows);
    if (inUse[0] !== 0) kernel42();
    kernel43(rows);
  }

  // [10] sums
  function kernel44(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum62[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf61[r3 * 10 + i0]!;
        t2 = f(t2 + t4);
      }
      sum62[i0] = t2;
    }
  }

  // layer 14: [48, 10] sums of products
  function kernel45(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 6) {
      for (let i1 = 0; i1 < 10; i1 += 2) {
        const t2 = sum64[i0 * 10 + i1]!;
        const t3 = sum64[i0 * 10 + i1 + 1]!;
        const t4 = sum64[i0 * 10 + i1 + 10]!;
        const t5 = sum64[i0 * 10 + i1 + 11]!;
        const t6 = sum64[i0 * 10 + i1 + 20]!;
        const t7 = sum64[i0 * 10 + i1 + 21]!;
        const t8 = sum64[i0 * 10 + i1 + 30]!;
        const t9 = sum64[i0 * 10 + i1 + 31]!;
        const t10 = sum64[i0 * 10 + i1 + 40]!;
        const t11 = sum64[i0 * 10 + i1 + 41]!;
        const t12 = sum64[i0 * 10 + i1 + 50]!;
        const t13 = sum64[i0 * 10 + i1 + 51]!;
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
          const t27 = buf40[r26 * 48 + i0]!;
          const t28 = buf40[r26 * 48 + i0 + 1]!;
          const t29 = buf40[r26 * 48 + i0 + 2]!;
          const t30 = buf40[r26 * 48 + i0 + 3]!;
          const t31 = buf40[r26 * 48 + i0 + 4]!;
          const t32 = buf40[r26 * 48 + i0 + 5]!;
          const t33 = buf61[r26 * 10 + i1]!;
          const t34 = buf61[r26 * 10 + i1 + 1]!;
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
        sum64[i0 * 10 + i1] = t14;
        sum64[i0 * 10 + i1 + 1] = t15;
        sum64[i0 * 10 + i1 + 10] = t16;
        sum64[i0 * 10 + i1 + 11] = t17;
        sum64[i0 * 10 + i1 + 20] = t18;
        sum64[i0 * 10 + i1 + 21] = t19;
        sum64[i0 * 10 + i1 + 30] = t20;
        sum64[i0 * 10 + i1 + 31] = t21;
        sum64[i0 * 10 + i1 + 40] = t22;
        sum64[i0 * 10 + i1 + 41] = t23;
        sum64[i0 * 10 + i1 + 50] = t24;
        sum64[i0 * 10 + i1 + 51] = t25;
      }
    }
  }

  // [48] sums
  function kernel46(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum66[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf65[r3 * 48 + i0]!;
        t2 = f(t2 + t4);
      }
      sum66[i0] = t2;
    }
  }

  // layer 11: [48, 48] sums of products
  function kernel47(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
        const t2 = sum68[i0 * 48 + i1]!;
        const t3 = sum68[i0 * 48 + i1 + 1]!;
        const t4 = sum68[i0 * 48 + i1 + 2]!;
        const t5 = sum68[i0 * 48 + i1 + 3]!;
        const t6 = sum68[i0 * 48 + i1 + 48]!;
        const t7 = sum68[i0 * 48 + i1 + 49]!;
        const t8 = sum68[i0 * 48 + i1 + 50]!;
        const t9 = sum68[i0 * 48 + i1 + 51]!;
        const t10 = sum68[i0 * 48 + i1 + 96]!;
        const t11 = sum68[i0 * 48 + i1 + 97]!;
        const t12 = sum68[i0 * 48 + i1 + 98]!;
        const t13 = sum68[i0 * 48 + i1 + 99]!;
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
          const t27 = buf36[r26 * 48 + i0]!;
          const t28 = buf36[r26 * 48 + i0 + 1]!;
          const t29 = buf36[r26 * 48 + i0 + 2]!;
          const t30 = buf65[r26 * 48 + i1]!;
          const t31 = buf65[r26 * 48 + i1 + 1]!;
          const t32 = buf65[r26 * 48 + i1 + 2]!;
          const t33 = buf65[r26 * 48 + i1 + 3]!;
          t14 = f(t14 + f(t27 * t30));
          t15 = f(t15 + f(t27 * t31));
          t16 = f(t16 + f(t27 * t32));
          t17 = f(t17 + f(t27 * t33));
          t18 = f(t18 + f(t28 * t30));
          t19 = f(t19 + f(t28 * t31));
          t20 = f(t20 + f(t28 * t32));
          t21 = f(t21 + f(t28 * t33));
          t22 = f(t22 + f(t29 * t30));
          t23 = f(t23 + f(t29 * t31));
          t24 = f(t24 + f(t29 * t32));
          t25 = f(t25 + f(t29 * t33));
        }
        sum68[i0 * 48 + i1] = t14;
        sum68[i0 * 48 + i1 + 1] = t15;
        sum68[i0 * 48 + i1 + 2] = t16;
        sum68[i0 * 48 + i1 + 3] = t17;
        sum68[i0 * 48 + i1 + 48] = t18;
        sum68[i0 * 48 + i1 + 49] = t19;
        sum68[i0 * 48 + i1 + 50] = t20;
        sum68[i0 * 48 + i1 + 51] = t21;
        sum68[i0 * 48 + i1 + 96] = t22;
        sum68[i0 * 48 + i1 + 97] = t23;
        sum68[i0 * 48 + i1 + 98] = t24;
        sum68[i0 * 48 + i1 + 99] = t25;
      }
    }
  }

  // [48] sums
  function kernel48(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum70[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf69[r3 * 48 + i0]!;
        t2 = f(t2 + t4);
      }
      sum70[i0] = t2;
    }
  }

  // layer 10: [48, 48] sums of products
  function kernel49(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
        const t2 = sum72[i0 * 48 + i1]!;
        const t3 = sum72[i0 * 48 + i1 + 1]!;
        const t4 = sum72[i0 * 48 + i1 + 2]!;
        const t5 = sum72[i0 * 48 + i1 + 3]!;
        const t6 = sum72[i0 * 48 + i1 + 48]!;
        const t7 = sum72[i0 * 48 + i1 + 49]!;
        const t8 = sum72[i0 * 48 + i1 + 50]!;
        const t9 = sum72[i0 * 48 + i1 + 51]!;
        const t10 = sum72[i0 * 48 + i1 + 96]!;
        const t11 = sum72[i0 * 48 + i1 + 97]!;
        const t12 = sum72[i0 * 48 + i1 + 98]!;
        const t13 = sum72[i0 * 48 + i1 + 99]!;
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
          const t27 = buf33[r26 * 48 + i0]!;
          const t28 = buf33[r26 * 48 + i0 + 1]!;
          const t29 = buf33[r26 * 48 + i0 + 2]!;
          const t30 = buf69[r26 * 48 + i1]!;
          const t31 = buf69[r26 * 48 + i1 + 1]!;
          const t32 = buf69[r26 * 48 + i1 + 2]!;
          const t33 = buf69[r26 * 48 + i1 + 3]!;
          t14 = f(t14 + f(t27 * t30));
          t15 = f(t15 + f(t27 * t31));
          t16 = f(t16 + f(t27 * t32));
          t17 = f(t17 + f(t27 * t33));
          t18 = f(t18 + f(t28 * t30));
          t19 = f(t19 + f(t28 * t31));
          t20 = f(t20 + f(t28 * t32));
          t21 = f(t21 + f(t28 * t33));
          t22 = f(t22 + f(t29 * t30));
          t23 = f(t23 + f(t29 * t31));
          t24 = f(t24 + f(t29 * t32));
          t25 = f(t25 + f(t29 * t33));
        }
        sum72[i0 * 48 + i1] = t14;
        sum72[i0 * 48 + i1 + 1] = t15;
        sum72[i0 * 48 + i1 + 2] = t16;
        sum72[i0 * 48 + i1 + 3] = t17;
        sum72[i0 * 48 + i1 + 48] = t18;
        sum72[i0 * 48 + i1 + 49] = t19;
        sum72[i0 * 48 + i1 + 50] = t20;
        sum72[i0 * 48 + i1 + 51] = t21;
        sum72[i0 * 48 + i1 + 96] = t22;
        sum72[i0 * 48 + i1 + 97] = t23;
        sum72[i0 * 48 + i1 + 98] = t24;
        sum72[i0 * 48 + i1 + 99] = t25;
      }
    }
  }

  // [48] sums
  function kernel50(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum75[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf74[r3 * 48 + i0]!;
        t2 = f(t2 + t4);
      }
      sum75[i0] = t2;
    }
  }

  // layer 7: [48, 48] sums of products
  function kernel51(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
        const t2 = sum77[i0 * 48 + i1]!;
        const t3 = sum77[i0 * 48 + i1 + 1]!;
        const t4 = sum77[i0 * 48 + i1 + 2]!;
        const t5 = sum77[i0 * 48 + i1 + 3]!;
        const t6 = sum77[i0 * 48 + i1 + 48]!;
        const t7 = sum77[i0 * 48 + i1 + 49]!;
        const t8 = sum77[i0 * 48 + i1 + 50]!;
        const t9 = sum77[i0 * 48 + i1 + 51]!;
        const t10 = sum77[i0 * 48 + i1 + 96]!;
        const t11 = sum77[i0 * 48 + i1 + 97]!;
        const t12 = sum77[i0 * 48 + i1 + 98]!;
        const t13 = sum77[i0 * 48 + i1 + 99]!;
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
          const t27 = buf29[r26 * 48 + i0]!;
          const t28 = buf29[r26 * 48 + i0 + 1]!;
          const t29 = buf29[r26 * 48 + i0 + 2]!;
          const t30 = buf74[r26 * 48 + i1]!;
          const t31 = buf74[r26 * 48 + i1 + 1]!;
          const t32 = buf74[r26 * 48 + i1 + 2]!;
          const t33 = buf74[r26 * 48 + i1 + 3]!;
          t14 = f(t14 + f(t27 * t30));
          t15 = f(t15 + f(t27 * t31));
          t16 = f(t16 + f(t27 * t32));
          t17 = f(t17 + f(t27 * t33));
          t18 = f(t18 + f(t28 * t30));
          t19 = f(t19 + f(t28 * t31));
          t20 = f(t20 + f(t28 * t32));
          t21 = f(t21 + f(t28 * t33));
          t22 = f(t22 + f(t29 * t30));
          t23 = f(t23 + f(t29 * t31));
          t24 = f(t24 + f(t29 * t32));
          t25 = f(t25 + f(t29 * t33));
        }
        sum77[i0 * 48 + i1] = t14;
        sum77[i0 * 48 + i1 + 1] = t15;
        sum77[i0 * 48 + i1 + 2] = t16;
        sum77[i0 * 48 + i1 + 3] = t17;
        sum77[i0 * 48 + i1 + 48] = t18;
        sum77[i0 * 48 + i1 + 49] = t19;
        sum77[i0 * 48 + i1 + 50] = t20;
        sum77[i0 * 48 + i1 + 51] = t21;
        sum77[i0 * 48 + i1 + 96] = t22;
        sum77[i0 * 48 + i1 + 97] = t23;
        sum77[i0 * 48 + i1 + 98] = t24;
        sum77[i0 * 48 + i1 + 99] = t25;
      }
    }
  }

  // [48] sums
  function kernel52(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum79[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf78[r3 * 48 + i0]!;
        t2 = f(t2 + t4);
      }
      sum79[i0] = t2;
    }
  }

  // layer 6: [48, 48] sums of products
  function kernel53(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
        const t2 = sum81[i0 * 48 + i1]!;
        const t3 = sum81[i0 * 48 + i1 + 1]!;
        const t4 = sum81[i0 * 48 + i1 + 2]!;
        const t5 = sum81[i0 * 48 + i1 + 3]!;
        const t6 = sum81[i0 * 48 + i1 + 48]!;
        const t7 = sum81[i0 * 48 + i1 + 49]!;
        const t8 = sum81[i0 * 48 + i1 + 50]!;
        const t9 = sum81[i0 * 48 + i1 + 51]!;
        const t10 = sum81[i0 * 48 + i1 + 96]!;
        const t11 = sum81[i0 * 48 + i1 + 97]!;
        const t12 = sum81[i0 * 48 + i1 + 98]!;
        const t13 = sum81[i0 * 48 + i1 + 99]!;
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
          const t27 = buf26[r26 * 48 + i0]!;
          const t28 = buf26[r26 * 48 + i0 + 1]!;
          const t29 = buf26[r26 * 48 + i0 + 2]!;
          const t30 = buf78[r26 * 48 + i1]!;
          const t31 = buf78[r26 * 48 + i1 + 1]!;
          const t32 = buf78[r26 * 48 + i1 + 2]!;
          const t33 = buf78[r26 * 48 + i1 + 3]!;
          t14 = f(t14 + f(t27 * t30));
          t15 = f(t15 + f(t27 * t31));
          t16 = f(t16 + f(t27 * t32));
          t17 = f(t17 + f(t27 * t33));
          t18 = f(t18 + f(t28 * t30));
          t19 = f(t19 + f(t28 * t31));
          t20 = f(t20 + f(t28 * t32));
          t21 = f(t21 + f(t28 * t33));
          t22 = f(t22 + f(t29 * t30));
          t23 = f(t23 + f(t29 * t31));
          t24 = f(t24 + f(t29 * t32));
          t25 = f(t25 + f(t29 * t33));
        }
        sum81[i0 * 48 + i1] = t14;
        sum81[i0 * 48 + i1 + 1] = t15;
        sum81[i0 * 48 + i1 + 2] = t16;
        sum81[i0 * 48 + i1 + 3] = t17;
        sum81[i0 * 48 + i1 + 48] = t18;
        sum81[i0 * 48 + i1 + 49] = t19;
        sum81[i0 * 48 + i1 + 50] = t20;
        sum81[i0 * 48 + i1 + 51] = t21;
        sum81[i0 * 48 + i1 + 96] = t22;
        sum81[i0 * 48 + i1 + 97] = t23;
        sum81[i0 * 48 + i1 + 98] = t24;
        sum81[i0 * 48 + i1 + 99] = t25;
      }
    }
  }

  // [48] sums
  function kernel54(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum84[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf83[r3 * 48 + i0]!;
        t2 = f(t2 + t4);
      }
      sum84[i0] = t2;
    }
  }

  // layer 3: [48, 48] sums of products
  function kernel55(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
        const t2 = sum86[i0 * 48 + i1]!;
        const t3 = sum86[i0 * 48 + i1 + 1]!;
        const t4 = sum86[i0 * 48 + i1 + 2]!;
        const t5 = sum86[i0 * 48 + i1 + 3]!;
        const t6 = sum86[i0 * 48 + i1 + 48]!;
        const t7 = sum86[i0 * 48 + i1 + 49]!;
        const t8 = sum86[i0 * 48 + i1 + 50]!;
        const t9 = sum86[i0 * 48 + i1 + 51]!;
        const t10 = sum86[i0 * 48 + i1 + 96]!;
        const t11 = sum86[i0 * 48 + i1 + 97]!;
        const t12 = sum86[i0 * 48 + i1 + 98]!;
        const t13 = sum86[i0 * 48 + i1 + 99]!;
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
          const t27 = buf22[r26 * 48 + i0]!;
          const t28 = buf22[r26 * 48 + i0 + 1]!;
          const t29 = buf22[r26 * 48 + i0 + 2]!;
          const t30 = buf83[r26 * 48 + i1]!;
          const t31 = buf83[r26 * 48 + i1 + 1]!;
          const t32 = buf83[r26 * 48 + i1 + 2]!;
          const t33 = buf83[r26 * 48 + i1 + 3]!;
          t14 = f(t14 + f(t27 * t30));
          t15 = f(t15 + f(t27 * t31));
          t16 = f(t16 + f(t27 * t32));
          t17 = f(t17 + f(t27 * t33));
          t18 = f(t18 + f(t28 * t30));
          t19 = f(t19 + f(t28 * t31));
          t20 = f(t20 + f(t28 * t32));
          t21 = f(t21 + f(t28 * t33));
          t22 = f(t22 + f(t29 * t30));
          t23 = f(t23 + f(t29 * t31));
          t24 = f(t24 + f(t29 * t32));
          t25 = f(t25 + f(t29 * t33));
        }
        sum86[i0 * 48 + i1] = t14;
        sum86[i0 * 48 + i1 + 1] = t15;
        sum86[i0 * 48 + i1 + 2] = t16;
        sum86[i0 * 48 + i1 + 3] = t17;
        sum86[i0 * 48 + i1 + 48] = t18;
        sum86[i0 * 48 + i1 + 49] = t19;
        sum86[i0 * 48 + i1 + 50] = t20;
        sum86[i0 * 48 + i1 + 51] = t21;
        sum86[i0 * 48 + i1 + 96] = t22;
        sum86[i0 * 48 + i1 + 97] = t23;
        sum86[i0 * 48 + i1 + 98] = t24;
        sum86[i0 * 48 + i1 + 99] = t25;
      }
    }
  }

  // [48] sums
  function kernel56(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum88[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf87[r3 * 48 + i0]!;
        t2 = f(t2 + t4);
      }
      sum88[i0] = t2;
    }
  }

  // layer 2: [48, 48] sums of products
  function kernel57(rows: number): void {
    for (let i0 = 0; i0 < 48; i0 += 3) {
      for (let i1 = 0; i1 < 48; i1 += 4) {
        const t2 = sum90[i0 * 48 + i1]!;
        const t3 = sum90[i0 * 48 + i1 + 1]!;
        const t4 = sum90[i0 * 48 + i1 + 2]!;
        const t5 = sum90[i0 * 48 + i1 + 3]!;
        const t6 = sum90[i0 * 48 + i1 + 48]!;
        const t7 = sum90[i0 * 48 + i1 + 49]!;
        const t8 = sum90[i0 * 48 + i1 + 50]!;
        const t9 = sum90[i0 * 48 + i1 + 51]!;
        const t10 = sum90[i0 * 48 + i1 + 96]!;
        const t11 = sum90[i0 * 48 + i1 + 97]!;
        const t12 = sum90[i0 * 48 + i1 + 98]!;
        const t13 = sum90[i0 * 48 + i1 + 99]!;
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
          const t27 = buf19[r26 * 48 + i0]!;
          const t28 = buf19[r26 * 48 + i0 + 1]!;
          const t29 = buf19[r26 * 48 + i0 + 2]!;
          const t30 = buf87[r26 * 48 + i1]!;
          const t31 = buf87[r26 * 48 + i1 + 1]!;
          const t32 = buf87[r26 * 48 + i1 + 2]!;
          const t33 = buf87[r26 * 48 + i1 + 3]!;
          t14 = f(t14 + f(t27 * t30));
          t15 = f(t15 + f(t27 * t31));
          t16 = f(t16 + f(t27 * t32));
          t17 = f(t17 + f(t27 * t33));
          t18 = f(t18 + f(t28 * t30));
          t19 = f(t19 + f(t28 * t31));
          t20 = f(t20 + f(t28 * t32));
          t21 = f(t21 + f(t28 * t33));
          t22 = f(t22 + f(t29 * t30));
          t23 = f(t23 + f(t29 * t31));
          t24 = f(t24 + f(t29 * t32));
          t25 = f(t25 + f(t29 * t33));
        }
        sum90[i0 * 48 + i1] = t14;
        sum90[i0 * 48 + i1 + 1] = t15;
        sum90[i0 * 48 + i1 + 2] = t16;
        sum90[i0 * 48 + i1 + 3] = t17;
        sum90[i0 * 48 + i1 + 48] = t18;
        sum90[i0 * 48 + i1 + 49] = t19;
        sum90[i0 * 48 + i1 + 50] = t20;
        sum90[i0 * 48 + i1 + 51] = t21;
        sum90[i0 * 48 + i1 + 96] = t22;
        sum90[i0 * 48 + i1 + 97] = t23;
        sum90[i0 * 48 + i1 + 98] = t24;
        sum90[i0 * 48 + i1 + 99] = t25;
      }
    }
  }

  // [48] sums
  function kernel58(rows: number): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum93[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf92[r3 * 48 + i0]!;
        t2 = f(t2 + t4);
      }
      sum93[i0] = t2;
    }
  }

  // layer 1: [64, 48] sums of products
  function kernel59(rows: number): void {
    for (let i0 = 0; i0 < 64; i0 += 4) {
      for (let i1 = 0; i1 < 48; i1 += 3) {
        const t2 = sum95[i0 * 48 + i1]!;
        const t3 = sum95[i0 * 48 + i1 + 1]!;
        const t4 = sum95[i0 * 48 + i1 + 2]!;
        const t5 = sum95[i0 * 48 + i1 + 48]!;
        const t6 = sum95[i0 * 48 + i1 + 49]!;
        const t7 = sum95[i0 * 48 + i1 + 50]!;
        const t8 = sum95[i0 * 48 + i1 + 96]!;
        const t9 = sum95[i0 * 48 + i1 + 97]!;
        const t10 = sum95[i0 * 48 + i1 + 98]!;
        const t11 = sum95[i0 * 48 + i1 + 144]!;
        const t12 = sum95[i0 * 48 + i1 + 145]!;
        const t13 = sum95[i0 * 48 + i1 + 146]!;
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
          const t27 = xb[r26 * 64 + i0]!;
          const t28 = xb[r26 * 64 + i0 + 1]!;
          const t29 = xb[r26 * 64 + i0 + 2]!;
          const t30 = xb[r26 * 64 + i0 + 3]!;
          const t31 = buf92[r26 * 48 + i1]!;
          const t32 = buf92[r26 * 48 + i1 + 1]!;
          const t33 = buf92[r26 * 48 + i1 + 2]!;
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
        sum95[i0 * 48 + i1] = t14;
        sum95[i0 * 48 + i1 + 1] = t15;
        sum95[i0 * 48 + i1 + 2] = t16;
        sum95[i0 * 48 + i1 + 48] = t17;
        sum95[i0 * 48 + i1 + 49] = t18;
        sum95[i0 * 48 + i1 + 50] = t19;
        sum95[i0 * 48 + i1 + 96] = t20;
        sum95[i0 * 48 + i1 + 97] = t21;
        sum95[i0 * 48 + i1 + 98] = t22;
        sum95[i0 * 48 + i1 + 144] = t23;
        sum95[i0 * 48 + i1 + 145] = t24;
        sum95[i0 * 48 + i1 + 146] = t25;
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
    kernel13(rows);
    kernel14(rows);
    kernel15(rows);
    kernel16(rows);
    kernel17(rows);
    kernel18(rows);
    kernel44(rows);
    kernel20(rows);
    kernel45(rows);
    kernel46(rows);
    kernel23(rows);
    kernel47(rows);
    kernel48(rows);
    kernel26(rows);
    kernel49(rows);
    kernel50(rows);
    kernel29(rows);
    kernel51(rows);
    kernel52(rows);
    kernel32(rows);
    kernel53(rows);
    kernel54(rows);
    kernel35(rows);
    kernel55(rows);
    kernel56(rows);
    kernel38(rows);
    kernel57(rows);
    kernel58(rows);
    kernel59(rows);
    kernel43(rows);
  }

  // a value to where it is wanted
  function kernel60(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum62[i0]!;
      gradients[i0 + 17712] = t1;
    }
  }

  // a value to where it is wanted
  function kernel61(): void {
    for (let i0 = 0; i0 < 480; i0++) {
      const t1 = sum64[i0]!;
      gradients[i0 + 17232] = t1;
    }
  }

  // a value to where it is wanted
  function kernel62(): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum66[i0]!;
      gradients[i0 + 17184] = t1;
    }
  }

  // a value to where it is wanted
  function kernel63(): void {
    for (let i0 = 0; i0 < 2304; i0++) {
      const t1 = sum68[i0]!;
      gradients[i0 + 14880] = t1;
    }
  }

  // a value to where it is wanted
  function kernel64(): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum70[i0]!;
      gradients[i0 + 14832] = t1;
    }
  }

  // a value to where it is wanted
  function kernel65(): void {
    for (let i0 = 0; i0 < 2304; i0++) {
      const t1 = sum72[i0]!;
      gradients[i0 + 12528] = t1;
    }
  }

  // a value to where it is wanted
  function kernel66(): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum75[i0]!;
      gradients[i0 + 12480] = t1;
    }
  }

  // a value to where it is wanted
  function kernel67(): void {
    for (let i0 = 0; i0 < 2304; i0++) {
      const t1 = sum77[i0]!;
      gradients[i0 + 10176] = t1;
    }
  }

  // a value to where it is wanted
  function kernel68(): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum79[i0]!;
      gradients[i0 + 10128] = t1;
    }
  }

  // a value to where it is wanted
  function kernel69(): void {
    for (let i0 = 0; i0 < 2304; i0++) {
      const t1 = sum81[i0]!;
      gradients[i0 + 7824] = t1;
    }
  }

  // a value to where it is wanted
  function kernel70(): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum84[i0]!;
      gradients[i0 + 7776] = t1;
    }
  }

  // a value to where it is wanted
  function kernel71(): void {
    for (let i0 = 0; i0 < 2304; i0++) {
      const t1 = sum86[i0]!;
      gradients[i0 + 5472] = t1;
    }
  }

  // a value to where it is wanted
  function kernel72(): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum88[i0]!;
      gradients[i0 + 5424] = t1;
    }
  }

  // a value to where it is wanted
  function kernel73(): void {
    for (let i0 = 0; i0 < 2304; i0++) {
      const t1 = sum90[i0]!;
      gradients[i0 + 3120] = t1;
    }
  }

  // a value to where it is wanted
  function kernel74(): void {
    for (let i0 = 0; i0 < 48; i0++) {
      const t1 = sum93[i0]!;
      gradients[i0 + 3072] = t1;
    }
  }

  // a value to where it is wanted
  function kernel75(): void {
    for (let i0 = 0; i0 < 3072; i0++) {
      const t1 = sum95[i0]!;
      gradients[i0] = t1;
    }
  }

  function collect(): void {
    kernel60();
    kernel61();
    kernel62();
    kernel63();
    kernel64();
    kernel65();
    kernel66();
    kernel67();
    kernel68();
    kernel69();
    kernel70();
    kernel71();
    kernel72();
    kernel73();
    kernel74();
    kernel75();
  }

  // where the batch's rows of x are not 0
  function kernel76(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
  }

  // layer 14: [rows, 10] maps
  function kernel77(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf44[r0 * 10 + i1]!;
        const t3 = buf45[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel78(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf48[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf50[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    if (inUse[0] === 0) kernel2(start, rows);
    if (inUse[0] !== 0) kernel76(start, rows);
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
    kernel77(rows);
    kernel78(rows);
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
  const s_beta1 = params["beta1"]!;
  const s_beta2 = params["beta2"]!;
  const s_rate = params["rate"]!;
  let s_beta1_t = carried[0]!;
  let s_beta2_t = carried[1]!;
  s_beta1_t = s_beta1_t * s_beta1;
  s_beta2_t = s_beta2_t * s_beta2;
  carried[0] = s_beta1_t;
  carried[1] = s_beta2_t;
  hyper[1] = s_rate;
  hyper[2] = s_rate / (1 - s_beta1_t);
  hyper[3] = Math.sqrt(1 - s_beta2_t);
  hyper[4] = 1 - s_beta1;
  hyper[5] = 1 - s_beta2;
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
