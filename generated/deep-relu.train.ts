// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, noLists, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./deep-relu.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./deep-relu.js";
import type { Input, Output } from "./deep-relu.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly digit: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "log_likelihood",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.1, param: null },
    momentum: { value: 0.9, param: null },
    nesterov: { value: 0, param: null },
  },
  slots: ["velocity"],
  carried: [],
  batch: 32,
  epochs: { value: 40, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [],
  schedules: [
    { kind: "warmup", over: 2, unit: "epochs" },
    { kind: "cosine", to: 0.001 },
  ],
  split: {
    shares: [
      { part: "train", amount: { kind: "fraction", value: 0.7 } },
      { part: "validation", amount: { kind: "fraction", value: 0.15 } },
      { part: "test", amount: { kind: "fraction", value: 0.15 } },
    ],
    seed: 3,
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
  const gradients = new Float32Array(5578);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 64);
  const yb = new Float32Array(capacity * 10);
  const buf94 = new Float32Array(1);
  const buf91 = new Float64Array(1);
  const buf90 = new Float64Array(1);
  const buf89 = new Float64Array(1);
  const buf88 = new Float64Array(1);
  const buf87 = new Float64Array(1);
  const buf86 = new Float64Array(1);
  const buf85 = new Float64Array(1);
  const buf84 = new Float64Array(1);
  const buf82 = new Float64Array(10);
  const buf80 = new Float64Array(320);
  const buf78 = new Float64Array(32);
  const buf76 = new Float64Array(1024);
  const buf74 = new Float64Array(32);
  const buf72 = new Float64Array(1024);
  const buf70 = new Float64Array(32);
  const buf68 = new Float64Array(1024);
  const buf66 = new Float64Array(32);
  const buf65 = new Float64Array(1);
  const buf64 = new Float64Array(2048);
  const buf62 = new Float32Array(2048);
  const buf60 = new Float32Array(32);
  const buf59 = new Float32Array(capacity * 32);
  const buf58 = new Float32Array(1024);
  const buf56 = new Float32Array(32);
  const buf54 = new Float32Array(1024);
  const buf52 = new Float32Array(32);
  const buf50 = new Float32Array(1024);
  const buf48 = new Float32Array(32);
  const buf46 = new Float32Array(320);
  const buf44 = new Float32Array(10);
  const buf55 = new Float32Array(capacity * 32);
  const buf51 = new Float32Array(capacity * 32);
  const buf47 = new Float32Array(capacity * 32);
  const buf43 = new Float32Array(capacity * 10);
  const buf35 = new Float64Array(capacity);
  const buf32 = new Float32Array(capacity);
  const buf30 = new Float32Array(capacity * 10);
  const buf27 = new Float32Array(capacity);
  const buf26 = new Float32Array(capacity * 10);
  const buf25 = new Float32Array(capacity);
  const buf24 = new Float32Array(capacity * 10);
  const buf22 = new Float32Array(capacity * 32);
  const buf19 = new Float32Array(capacity * 32);
  const buf16 = new Float32Array(capacity * 32);
  const buf13 = new Float32Array(capacity * 32);
  const sum44 = new Float32Array(10);
  const sum46 = new Float32Array(320);
  const sum48 = new Float32Array(32);
  const sum50 = new Float32Array(1024);
  const sum52 = new Float32Array(32);
  const sum54 = new Float32Array(1024);
  const sum56 = new Float32Array(32);
  const sum58 = new Float32Array(1024);
  const sum60 = new Float32Array(32);
  const sum62 = new Float32Array(2048);
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
      sum44[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 320; zsum2++) {
      sum46[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 32; zsum3++) {
      sum48[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 1024; zsum4++) {
      sum50[zsum4] = 0;
    }
    for (let zsum5 = 0; zsum5 < 32; zsum5++) {
      sum52[zsum5] = 0;
    }
    for (let zsum6 = 0; zsum6 < 1024; zsum6++) {
      sum54[zsum6] = 0;
    }
    for (let zsum7 = 0; zsum7 < 32; zsum7++) {
      sum56[zsum7] = 0;
    }
    for (let zsum8 = 0; zsum8 < 1024; zsum8++) {
      sum58[zsum8] = 0;
    }
    for (let zsum9 = 0; zsum9 < 32; zsum9++) {
      sum60[zsum9] = 0;
    }
    for (let zsum10 = 0; zsum10 < 2048; zsum10++) {
      sum62[zsum10] = 0;
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

  // layer 1: [rows, 32] sums of products and 2 maps
  function kernel5(rows: number): void {
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
          const t15 = xb[r0 * 64 + si14]!;
          const t16 = xb[r0 * 64 + si14 + 64]!;
          const t17 = xb[r0 * 64 + si14 + 128]!;
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
          const t45 = xb[r38 * 64 + si44]!;
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

  // layer 1: [rows, 32] sums of products and 2 maps, over inputs that are not 0
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1 += 8) {
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
          const t12 = parameters[si10 * 32 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = parameters[si10 * 32 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = parameters[si10 * 32 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = parameters[si10 * 32 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = parameters[si10 * 32 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = parameters[si10 * 32 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = parameters[si10 * 32 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = parameters[si10 * 32 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = parameters[i1 + 2048]!;
        const t21 = parameters[i1 + 2049]!;
        const t22 = parameters[i1 + 2050]!;
        const t23 = parameters[i1 + 2051]!;
        const t24 = parameters[i1 + 2052]!;
        const t25 = parameters[i1 + 2053]!;
        const t26 = parameters[i1 + 2054]!;
        const t27 = parameters[i1 + 2055]!;
        const t28 = f(t2 + t20);
        const t29 = f(t3 + t21);
        const t30 = f(t4 + t22);
        const t31 = f(t5 + t23);
        const t32 = f(t6 + t24);
        const t33 = f(t7 + t25);
        const t34 = f(t8 + t26);
        const t35 = f(t9 + t27);
        buf13[r0 * 32 + i1] = Math.max(t28, 0);
        buf13[r0 * 32 + i1 + 1] = Math.max(t29, 0);
        buf13[r0 * 32 + i1 + 2] = Math.max(t30, 0);
        buf13[r0 * 32 + i1 + 3] = Math.max(t31, 0);
        buf13[r0 * 32 + i1 + 4] = Math.max(t32, 0);
        buf13[r0 * 32 + i1 + 5] = Math.max(t33, 0);
        buf13[r0 * 32 + i1 + 6] = Math.max(t34, 0);
        buf13[r0 * 32 + i1 + 7] = Math.max(t35, 0);
      }
    }
  }

  // layer 2: [rows, 32] sums of products and 2 maps
  function kernel7(rows: number): void {
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
  function kernel8(rows: number): void {
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
  function kernel9(rows: number): void {
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

  // layer 5: [rows, 10] sums of products and 2 maps
  function kernel10(rows: number): void {
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
        buf30[r0 * 10 + i1] = -f(t37 * t25);
        buf30[r0 * 10 + i1 + 1] = -f(t38 * t26);
        buf30[r0 * 10 + i1 + 2] = -f(t39 * t27);
        buf30[r0 * 10 + i1 + 10] = -f(t40 * t28);
        buf30[r0 * 10 + i1 + 11] = -f(t41 * t29);
        buf30[r0 * 10 + i1 + 12] = -f(t42 * t30);
        buf30[r0 * 10 + i1 + 20] = -f(t43 * t31);
        buf30[r0 * 10 + i1 + 21] = -f(t44 * t32);
        buf30[r0 * 10 + i1 + 22] = -f(t45 * t33);
        buf30[r0 * 10 + i1 + 30] = -f(t46 * t34);
        buf30[r0 * 10 + i1 + 31] = -f(t47 * t35);
        buf30[r0 * 10 + i1 + 32] = -f(t48 * t36);
      }
      for (let i49 = 9; i49 < 10; i49++) {
        let t50: number = 0;
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf22[r0 * 32 + si54]!;
          const t56 = buf22[r0 * 32 + si54 + 32]!;
          const t57 = buf22[r0 * 32 + si54 + 64]!;
          const t58 = buf22[r0 * 32 + si54 + 96]!;
          const t59 = parameters[si54 * 10 + i49 + 5248]!;
          t50 = f(t50 + f(t55 * t59));
          t51 = f(t51 + f(t56 * t59));
          t52 = f(t52 + f(t57 * t59));
          t53 = f(t53 + f(t58 * t59));
        }
        const t60 = parameters[i49 + 5568]!;
        const t61 = f(t50 + t60);
        const t62 = f(t51 + t60);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t60);
        const t65 = yb[r0 * 10 + i49]!;
        const t66 = yb[r0 * 10 + i49 + 10]!;
        const t67 = yb[r0 * 10 + i49 + 20]!;
        const t68 = yb[r0 * 10 + i49 + 30]!;
        buf24[r0 * 10 + i49] = t61;
        buf24[r0 * 10 + i49 + 10] = t62;
        buf24[r0 * 10 + i49 + 20] = t63;
        buf24[r0 * 10 + i49 + 30] = t64;
        buf30[r0 * 10 + i49] = -f(t65 * t61);
        buf30[r0 * 10 + i49 + 10] = -f(t66 * t62);
        buf30[r0 * 10 + i49 + 20] = -f(t67 * t63);
        buf30[r0 * 10 + i49 + 30] = -f(t68 * t64);
      }
    }
    for (let r69 = rows - (rows % 4); r69 < rows; r69++) {
      for (let i70 = 0; i70 < 9; i70 += 3) {
        let t71: number = 0;
        let t72: number = 0;
        let t73: number = 0;
        for (let si74 = 0; si74 < 32; si74++) {
          const t75 = buf22[r69 * 32 + si74]!;
          const t76 = parameters[si74 * 10 + i70 + 5248]!;
          const t77 = parameters[si74 * 10 + i70 + 5249]!;
          const t78 = parameters[si74 * 10 + i70 + 5250]!;
          t71 = f(t71 + f(t75 * t76));
          t72 = f(t72 + f(t75 * t77));
          t73 = f(t73 + f(t75 * t78));
        }
        const t79 = parameters[i70 + 5568]!;
        const t80 = parameters[i70 + 5569]!;
        const t81 = parameters[i70 + 5570]!;
        const t82 = f(t71 + t79);
        const t83 = f(t72 + t80);
        const t84 = f(t73 + t81);
        const t85 = yb[r69 * 10 + i70]!;
        const t86 = yb[r69 * 10 + i70 + 1]!;
        const t87 = yb[r69 * 10 + i70 + 2]!;
        buf24[r69 * 10 + i70] = t82;
        buf24[r69 * 10 + i70 + 1] = t83;
        buf24[r69 * 10 + i70 + 2] = t84;
        buf30[r69 * 10 + i70] = -f(t85 * t82);
        buf30[r69 * 10 + i70 + 1] = -f(t86 * t83);
        buf30[r69 * 10 + i70 + 2] = -f(t87 * t84);
      }
      for (let i88 = 9; i88 < 10; i88++) {
        let t89: number = 0;
        for (let si90 = 0; si90 < 32; si90++) {
          const t91 = buf22[r69 * 32 + si90]!;
          const t92 = parameters[si90 * 10 + i88 + 5248]!;
          t89 = f(t89 + f(t91 * t92));
        }
        const t93 = parameters[i88 + 5568]!;
        const t94 = f(t89 + t93);
        const t95 = yb[r69 * 10 + i88]!;
        buf24[r69 * 10 + i88] = t94;
        buf30[r69 * 10 + i88] = -f(t95 * t94);
      }
    }
  }

  // layer 5: [rows, 1] sums
  function kernel11(rows: number): void {
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
  function kernel12(rows: number): void {
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

  // layer 5: [rows, 1] sums and 1 maps
  function kernel13(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf26[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf25[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf27[r0] = t1;
      buf32[r0] = f(
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

  // layer 5: [rows, 10] maps
  function kernel14(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf26[r0 * 10 + i1]!;
        const t3 = buf27[r0]!;
        const t4 = yb[r0 * 10 + i1]!;
        const t5: number = hyper[0]!;
        buf43[r0 * 10 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel15(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf30[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf32[r0]!;
      const t5 = t1 + t4;
      buf35[r0] = t5;
    }
  }

  // layer 5: [rows, 32] sums of products and 1 maps
  function kernel16(rows: number): void {
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
        for (let so14 = 0; so14 < 10; so14++) {
          const t15 = buf43[r0 * 10 + so14]!;
          const t16 = buf43[r0 * 10 + so14 + 10]!;
          const t17 = buf43[r0 * 10 + so14 + 20]!;
          const t18 = parameters[i1 * 10 + so14 + 5248]!;
          const t19 = parameters[i1 * 10 + so14 + 5258]!;
          const t20 = parameters[i1 * 10 + so14 + 5268]!;
          const t21 = parameters[i1 * 10 + so14 + 5278]!;
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
        const t22 = buf22[r0 * 32 + i1]!;
        const t23 = buf22[r0 * 32 + i1 + 1]!;
        const t24 = buf22[r0 * 32 + i1 + 2]!;
        const t25 = buf22[r0 * 32 + i1 + 3]!;
        const t26 = buf22[r0 * 32 + i1 + 32]!;
        const t27 = buf22[r0 * 32 + i1 + 33]!;
        const t28 = buf22[r0 * 32 + i1 + 34]!;
        const t29 = buf22[r0 * 32 + i1 + 35]!;
        const t30 = buf22[r0 * 32 + i1 + 64]!;
        const t31 = buf22[r0 * 32 + i1 + 65]!;
        const t32 = buf22[r0 * 32 + i1 + 66]!;
        const t33 = buf22[r0 * 32 + i1 + 67]!;
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
        buf47[r0 * 32 + i1] = t34;
        buf47[r0 * 32 + i1 + 1] = t35;
        buf47[r0 * 32 + i1 + 2] = t36;
        buf47[r0 * 32 + i1 + 3] = t37;
        buf47[r0 * 32 + i1 + 32] = t38;
        buf47[r0 * 32 + i1 + 33] = t39;
        buf47[r0 * 32 + i1 + 34] = t40;
        buf47[r0 * 32 + i1 + 35] = t41;
        buf47[r0 * 32 + i1 + 64] = t42;
        buf47[r0 * 32 + i1 + 65] = t43;
        buf47[r0 * 32 + i1 + 66] = t44;
        buf47[r0 * 32 + i1 + 67] = t45;
      }
    }
    for (let r46 = rows - (rows % 3); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 32; i47 += 4) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let so52 = 0; so52 < 10; so52++) {
          const t53 = buf43[r46 * 10 + so52]!;
          const t54 = parameters[i47 * 10 + so52 + 5248]!;
          const t55 = parameters[i47 * 10 + so52 + 5258]!;
          const t56 = parameters[i47 * 10 + so52 + 5268]!;
          const t57 = parameters[i47 * 10 + so52 + 5278]!;
          t48 = f(t48 + f(t53 * t54));
          t49 = f(t49 + f(t53 * t55));
          t50 = f(t50 + f(t53 * t56));
          t51 = f(t51 + f(t53 * t57));
        }
        const t58 = buf22[r46 * 32 + i47]!;
        const t59 = buf22[r46 * 32 + i47 + 1]!;
        const t60 = buf22[r46 * 32 + i47 + 2]!;
        const t61 = buf22[r46 * 32 + i47 + 3]!;
        const t62 = (0 < t58 ? 1 : 0) * t48;
        const t63 = (0 < t59 ? 1 : 0) * t49;
        const t64 = (0 < t60 ? 1 : 0) * t50;
        const t65 = (0 < t61 ? 1 : 0) * t51;
        buf47[r46 * 32 + i47] = t62;
        buf47[r46 * 32 + i47 + 1] = t63;
        buf47[r46 * 32 + i47 + 2] = t64;
        buf47[r46 * 32 + i47 + 3] = t65;
      }
    }
  }

  // layer 4: [rows, 32] sums of products and 1 maps
  function kernel17(rows: number): void {
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
        for (let so14 = 0; so14 < 32; so14++) {
          const t15 = buf47[r0 * 32 + so14]!;
          const t16 = buf47[r0 * 32 + so14 + 32]!;
          const t17 = buf47[r0 * 32 + so14 + 64]!;
          const t18 = parameters[i1 * 32 + so14 + 4192]!;
          const t19 = parameters[i1 * 32 + so14 + 4224]!;
          const t20 = parameters[i1 * 32 + so14 + 4256]!;
          const t21 = parameters[i1 * 32 + so14 + 4288]!;
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
        const t22 = buf19[r0 * 32 + i1]!;
        const t23 = buf19[r0 * 32 + i1 + 1]!;
        const t24 = buf19[r0 * 32 + i1 + 2]!;
        const t25 = buf19[r0 * 32 + i1 + 3]!;
        const t26 = buf19[r0 * 32 + i1 + 32]!;
        const t27 = buf19[r0 * 32 + i1 + 33]!;
        const t28 = buf19[r0 * 32 + i1 + 34]!;
        const t29 = buf19[r0 * 32 + i1 + 35]!;
        const t30 = buf19[r0 * 32 + i1 + 64]!;
        const t31 = buf19[r0 * 32 + i1 + 65]!;
        const t32 = buf19[r0 * 32 + i1 + 66]!;
        const t33 = buf19[r0 * 32 + i1 + 67]!;
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
        buf51[r0 * 32 + i1] = t34;
        buf51[r0 * 32 + i1 + 1] = t35;
        buf51[r0 * 32 + i1 + 2] = t36;
        buf51[r0 * 32 + i1 + 3] = t37;
        buf51[r0 * 32 + i1 + 32] = t38;
        buf51[r0 * 32 + i1 + 33] = t39;
        buf51[r0 * 32 + i1 + 34] = t40;
        buf51[r0 * 32 + i1 + 35] = t41;
        buf51[r0 * 32 + i1 + 64] = t42;
        buf51[r0 * 32 + i1 + 65] = t43;
        buf51[r0 * 32 + i1 + 66] = t44;
        buf51[r0 * 32 + i1 + 67] = t45;
      }
    }
    for (let r46 = rows - (rows % 3); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 32; i47 += 4) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let so52 = 0; so52 < 32; so52++) {
          const t53 = buf47[r46 * 32 + so52]!;
          const t54 = parameters[i47 * 32 + so52 + 4192]!;
          const t55 = parameters[i47 * 32 + so52 + 4224]!;
          const t56 = parameters[i47 * 32 + so52 + 4256]!;
          const t57 = parameters[i47 * 32 + so52 + 4288]!;
          t48 = f(t48 + f(t53 * t54));
          t49 = f(t49 + f(t53 * t55));
          t50 = f(t50 + f(t53 * t56));
          t51 = f(t51 + f(t53 * t57));
        }
        const t58 = buf19[r46 * 32 + i47]!;
        const t59 = buf19[r46 * 32 + i47 + 1]!;
        const t60 = buf19[r46 * 32 + i47 + 2]!;
        const t61 = buf19[r46 * 32 + i47 + 3]!;
        const t62 = (0 < t58 ? 1 : 0) * t48;
        const t63 = (0 < t59 ? 1 : 0) * t49;
        const t64 = (0 < t60 ? 1 : 0) * t50;
        const t65 = (0 < t61 ? 1 : 0) * t51;
        buf51[r46 * 32 + i47] = t62;
        buf51[r46 * 32 + i47 + 1] = t63;
        buf51[r46 * 32 + i47 + 2] = t64;
        buf51[r46 * 32 + i47 + 3] = t65;
      }
    }
  }

  // layer 3: [rows, 32] sums of products and 1 maps
  function kernel18(rows: number): void {
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
        for (let so14 = 0; so14 < 32; so14++) {
          const t15 = buf51[r0 * 32 + so14]!;
          const t16 = buf51[r0 * 32 + so14 + 32]!;
          const t17 = buf51[r0 * 32 + so14 + 64]!;
          const t18 = parameters[i1 * 32 + so14 + 3136]!;
          const t19 = parameters[i1 * 32 + so14 + 3168]!;
          const t20 = parameters[i1 * 32 + so14 + 3200]!;
          const t21 = parameters[i1 * 32 + so14 + 3232]!;
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
        const t22 = buf16[r0 * 32 + i1]!;
        const t23 = buf16[r0 * 32 + i1 + 1]!;
        const t24 = buf16[r0 * 32 + i1 + 2]!;
        const t25 = buf16[r0 * 32 + i1 + 3]!;
        const t26 = buf16[r0 * 32 + i1 + 32]!;
        const t27 = buf16[r0 * 32 + i1 + 33]!;
        const t28 = buf16[r0 * 32 + i1 + 34]!;
        const t29 = buf16[r0 * 32 + i1 + 35]!;
        const t30 = buf16[r0 * 32 + i1 + 64]!;
        const t31 = buf16[r0 * 32 + i1 + 65]!;
        const t32 = buf16[r0 * 32 + i1 + 66]!;
        const t33 = buf16[r0 * 32 + i1 + 67]!;
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
        buf55[r0 * 32 + i1] = t34;
        buf55[r0 * 32 + i1 + 1] = t35;
        buf55[r0 * 32 + i1 + 2] = t36;
        buf55[r0 * 32 + i1 + 3] = t37;
        buf55[r0 * 32 + i1 + 32] = t38;
        buf55[r0 * 32 + i1 + 33] = t39;
        buf55[r0 * 32 + i1 + 34] = t40;
        buf55[r0 * 32 + i1 + 35] = t41;
        buf55[r0 * 32 + i1 + 64] = t42;
        buf55[r0 * 32 + i1 + 65] = t43;
        buf55[r0 * 32 + i1 + 66] = t44;
        buf55[r0 * 32 + i1 + 67] = t45;
      }
    }
    for (let r46 = rows - (rows % 3); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 32; i47 += 4) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let so52 = 0; so52 < 32; so52++) {
          const t53 = buf51[r46 * 32 + so52]!;
          const t54 = parameters[i47 * 32 + so52 + 3136]!;
          const t55 = parameters[i47 * 32 + so52 + 3168]!;
          const t56 = parameters[i47 * 32 + so52 + 3200]!;
          const t57 = parameters[i47 * 32 + so52 + 3232]!;
          t48 = f(t48 + f(t53 * t54));
          t49 = f(t49 + f(t53 * t55));
          t50 = f(t50 + f(t53 * t56));
          t51 = f(t51 + f(t53 * t57));
        }
        const t58 = buf16[r46 * 32 + i47]!;
        const t59 = buf16[r46 * 32 + i47 + 1]!;
        const t60 = buf16[r46 * 32 + i47 + 2]!;
        const t61 = buf16[r46 * 32 + i47 + 3]!;
        const t62 = (0 < t58 ? 1 : 0) * t48;
        const t63 = (0 < t59 ? 1 : 0) * t49;
        const t64 = (0 < t60 ? 1 : 0) * t50;
        const t65 = (0 < t61 ? 1 : 0) * t51;
        buf55[r46 * 32 + i47] = t62;
        buf55[r46 * 32 + i47 + 1] = t63;
        buf55[r46 * 32 + i47 + 2] = t64;
        buf55[r46 * 32 + i47 + 3] = t65;
      }
    }
  }

  // layer 2: [rows, 32] sums of products and 1 maps
  function kernel19(rows: number): void {
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
        for (let so14 = 0; so14 < 32; so14++) {
          const t15 = buf55[r0 * 32 + so14]!;
          const t16 = buf55[r0 * 32 + so14 + 32]!;
          const t17 = buf55[r0 * 32 + so14 + 64]!;
          const t18 = parameters[i1 * 32 + so14 + 2080]!;
          const t19 = parameters[i1 * 32 + so14 + 2112]!;
          const t20 = parameters[i1 * 32 + so14 + 2144]!;
          const t21 = parameters[i1 * 32 + so14 + 2176]!;
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
        const t22 = buf13[r0 * 32 + i1]!;
        const t23 = buf13[r0 * 32 + i1 + 1]!;
        const t24 = buf13[r0 * 32 + i1 + 2]!;
        const t25 = buf13[r0 * 32 + i1 + 3]!;
        const t26 = buf13[r0 * 32 + i1 + 32]!;
        const t27 = buf13[r0 * 32 + i1 + 33]!;
        const t28 = buf13[r0 * 32 + i1 + 34]!;
        const t29 = buf13[r0 * 32 + i1 + 35]!;
        const t30 = buf13[r0 * 32 + i1 + 64]!;
        const t31 = buf13[r0 * 32 + i1 + 65]!;
        const t32 = buf13[r0 * 32 + i1 + 66]!;
        const t33 = buf13[r0 * 32 + i1 + 67]!;
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
        buf59[r0 * 32 + i1] = t34;
        buf59[r0 * 32 + i1 + 1] = t35;
        buf59[r0 * 32 + i1 + 2] = t36;
        buf59[r0 * 32 + i1 + 3] = t37;
        buf59[r0 * 32 + i1 + 32] = t38;
        buf59[r0 * 32 + i1 + 33] = t39;
        buf59[r0 * 32 + i1 + 34] = t40;
        buf59[r0 * 32 + i1 + 35] = t41;
        buf59[r0 * 32 + i1 + 64] = t42;
        buf59[r0 * 32 + i1 + 65] = t43;
        buf59[r0 * 32 + i1 + 66] = t44;
        buf59[r0 * 32 + i1 + 67] = t45;
      }
    }
    for (let r46 = rows - (rows % 3); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 32; i47 += 4) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let so52 = 0; so52 < 32; so52++) {
          const t53 = buf55[r46 * 32 + so52]!;
          const t54 = parameters[i47 * 32 + so52 + 2080]!;
          const t55 = parameters[i47 * 32 + so52 + 2112]!;
          const t56 = parameters[i47 * 32 + so52 + 2144]!;
          const t57 = parameters[i47 * 32 + so52 + 2176]!;
          t48 = f(t48 + f(t53 * t54));
          t49 = f(t49 + f(t53 * t55));
          t50 = f(t50 + f(t53 * t56));
          t51 = f(t51 + f(t53 * t57));
        }
        const t58 = buf13[r46 * 32 + i47]!;
        const t59 = buf13[r46 * 32 + i47 + 1]!;
        const t60 = buf13[r46 * 32 + i47 + 2]!;
        const t61 = buf13[r46 * 32 + i47 + 3]!;
        const t62 = (0 < t58 ? 1 : 0) * t48;
        const t63 = (0 < t59 ? 1 : 0) * t49;
        const t64 = (0 < t60 ? 1 : 0) * t50;
        const t65 = (0 < t61 ? 1 : 0) * t51;
        buf59[r46 * 32 + i47] = t62;
        buf59[r46 * 32 + i47 + 1] = t63;
        buf59[r46 * 32 + i47 + 2] = t64;
        buf59[r46 * 32 + i47 + 3] = t65;
      }
    }
  }

  // [10] sums and 1 maps
  function kernel20(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf43[r2 * 10 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf44[i0] = t1;
      buf82[i0] = t4;
    }
  }

  // layer 5: [32, 10] sums of products and 1 maps
  function kernel21(rows: number): void {
    for (let i0 = 0; i0 < 32; i0 += 4) {
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
        for (let r14 = 0; r14 < rows; r14++) {
          const t15 = buf22[r14 * 32 + i0]!;
          const t16 = buf22[r14 * 32 + i0 + 1]!;
          const t17 = buf22[r14 * 32 + i0 + 2]!;
          const t18 = buf22[r14 * 32 + i0 + 3]!;
          const t19 = buf43[r14 * 10 + i1]!;
          const t20 = buf43[r14 * 10 + i1 + 1]!;
          const t21 = buf43[r14 * 10 + i1 + 2]!;
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
        const t22 = t2 * t2;
        const t23 = t3 * t3;
        const t24 = t4 * t4;
        const t25 = t5 * t5;
        const t26 = t6 * t6;
        const t27 = t7 * t7;
        const t28 = t8 * t8;
        const t29 = t9 * t9;
        const t30 = t10 * t10;
        const t31 = t11 * t11;
        const t32 = t12 * t12;
        const t33 = t13 * t13;
        buf46[i0 * 10 + i1] = t2;
        buf46[i0 * 10 + i1 + 1] = t3;
        buf46[i0 * 10 + i1 + 2] = t4;
        buf46[i0 * 10 + i1 + 10] = t5;
        buf46[i0 * 10 + i1 + 11] = t6;
        buf46[i0 * 10 + i1 + 12] = t7;
        buf46[i0 * 10 + i1 + 20] = t8;
        buf46[i0 * 10 + i1 + 21] = t9;
        buf46[i0 * 10 + i1 + 22] = t10;
        buf46[i0 * 10 + i1 + 30] = t11;
        buf46[i0 * 10 + i1 + 31] = t12;
        buf46[i0 * 10 + i1 + 32] = t13;
        buf80[i0 * 10 + i1] = t22;
        buf80[i0 * 10 + i1 + 1] = t23;
        buf80[i0 * 10 + i1 + 2] = t24;
        buf80[i0 * 10 + i1 + 10] = t25;
        buf80[i0 * 10 + i1 + 11] = t26;
        buf80[i0 * 10 + i1 + 12] = t27;
        buf80[i0 * 10 + i1 + 20] = t28;
        buf80[i0 * 10 + i1 + 21] = t29;
        buf80[i0 * 10 + i1 + 22] = t30;
        buf80[i0 * 10 + i1 + 30] = t31;
        buf80[i0 * 10 + i1 + 31] = t32;
        buf80[i0 * 10 + i1 + 32] = t33;
      }
      for (let i34 = 9; i34 < 10; i34++) {
        let t35: number = 0;
        let t36: number = 0;
        let t37: number = 0;
        let t38: number = 0;
        for (let r39 = 0; r39 < rows; r39++) {
          const t40 = buf22[r39 * 32 + i0]!;
          const t41 = buf22[r39 * 32 + i0 + 1]!;
          const t42 = buf22[r39 * 32 + i0 + 2]!;
          const t43 = buf22[r39 * 32 + i0 + 3]!;
          const t44 = buf43[r39 * 10 + i34]!;
          t35 = f(t35 + f(t40 * t44));
          t36 = f(t36 + f(t41 * t44));
          t37 = f(t37 + f(t42 * t44));
          t38 = f(t38 + f(t43 * t44));
        }
        const t45 = t35 * t35;
        const t46 = t36 * t36;
        const t47 = t37 * t37;
        const t48 = t38 * t38;
        buf46[i0 * 10 + i34] = t35;
        buf46[i0 * 10 + i34 + 10] = t36;
        buf46[i0 * 10 + i34 + 20] = t37;
        buf46[i0 * 10 + i34 + 30] = t38;
        buf80[i0 * 10 + i34] = t45;
        buf80[i0 * 10 + i34 + 10] = t46;
        buf80[i0 * 10 + i34 + 20] = t47;
        buf80[i0 * 10 + i34 + 30] = t48;
      }
    }
  }

  // [32] sums and 1 maps
  function kernel22(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf47[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf48[i0] = t1;
      buf78[i0] = t4;
    }
  }

  // layer 4: [32, 32] sums of products and 1 maps
  function kernel23(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 3) {
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
        for (let r14 = 0; r14 < rows; r14++) {
          const t15 = buf19[r14 * 32 + i0]!;
          const t16 = buf19[r14 * 32 + i0 + 1]!;
          const t17 = buf19[r14 * 32 + i0 + 2]!;
          const t18 = buf47[r14 * 32 + i1]!;
          const t19 = buf47[r14 * 32 + i1 + 1]!;
          const t20 = buf47[r14 * 32 + i1 + 2]!;
          const t21 = buf47[r14 * 32 + i1 + 3]!;
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
        const t22 = t2 * t2;
        const t23 = t3 * t3;
        const t24 = t4 * t4;
        const t25 = t5 * t5;
        const t26 = t6 * t6;
        const t27 = t7 * t7;
        const t28 = t8 * t8;
        const t29 = t9 * t9;
        const t30 = t10 * t10;
        const t31 = t11 * t11;
        const t32 = t12 * t12;
        const t33 = t13 * t13;
        buf50[i0 * 32 + i1] = t2;
        buf50[i0 * 32 + i1 + 1] = t3;
        buf50[i0 * 32 + i1 + 2] = t4;
        buf50[i0 * 32 + i1 + 3] = t5;
        buf50[i0 * 32 + i1 + 32] = t6;
        buf50[i0 * 32 + i1 + 33] = t7;
        buf50[i0 * 32 + i1 + 34] = t8;
        buf50[i0 * 32 + i1 + 35] = t9;
        buf50[i0 * 32 + i1 + 64] = t10;
        buf50[i0 * 32 + i1 + 65] = t11;
        buf50[i0 * 32 + i1 + 66] = t12;
        buf50[i0 * 32 + i1 + 67] = t13;
        buf76[i0 * 32 + i1] = t22;
        buf76[i0 * 32 + i1 + 1] = t23;
        buf76[i0 * 32 + i1 + 2] = t24;
        buf76[i0 * 32 + i1 + 3] = t25;
        buf76[i0 * 32 + i1 + 32] = t26;
        buf76[i0 * 32 + i1 + 33] = t27;
        buf76[i0 * 32 + i1 + 34] = t28;
        buf76[i0 * 32 + i1 + 35] = t29;
        buf76[i0 * 32 + i1 + 64] = t30;
        buf76[i0 * 32 + i1 + 65] = t31;
        buf76[i0 * 32 + i1 + 66] = t32;
        buf76[i0 * 32 + i1 + 67] = t33;
      }
    }
    for (let i34 = 30; i34 < 32; i34 += 2) {
      for (let i35 = 0; i35 < 32; i35 += 4) {
        let t36: number = 0;
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let r44 = 0; r44 < rows; r44++) {
          const t45 = buf19[r44 * 32 + i34]!;
          const t46 = buf19[r44 * 32 + i34 + 1]!;
          const t47 = buf47[r44 * 32 + i35]!;
          const t48 = buf47[r44 * 32 + i35 + 1]!;
          const t49 = buf47[r44 * 32 + i35 + 2]!;
          const t50 = buf47[r44 * 32 + i35 + 3]!;
          t36 = f(t36 + f(t45 * t47));
          t37 = f(t37 + f(t45 * t48));
          t38 = f(t38 + f(t45 * t49));
          t39 = f(t39 + f(t45 * t50));
          t40 = f(t40 + f(t46 * t47));
          t41 = f(t41 + f(t46 * t48));
          t42 = f(t42 + f(t46 * t49));
          t43 = f(t43 + f(t46 * t50));
        }
        const t51 = t36 * t36;
        const t52 = t37 * t37;
        const t53 = t38 * t38;
        const t54 = t39 * t39;
        const t55 = t40 * t40;
        const t56 = t41 * t41;
        const t57 = t42 * t42;
        const t58 = t43 * t43;
        buf50[i34 * 32 + i35] = t36;
        buf50[i34 * 32 + i35 + 1] = t37;
        buf50[i34 * 32 + i35 + 2] = t38;
        buf50[i34 * 32 + i35 + 3] = t39;
        buf50[i34 * 32 + i35 + 32] = t40;
        buf50[i34 * 32 + i35 + 33] = t41;
        buf50[i34 * 32 + i35 + 34] = t42;
        buf50[i34 * 32 + i35 + 35] = t43;
        buf76[i34 * 32 + i35] = t51;
        buf76[i34 * 32 + i35 + 1] = t52;
        buf76[i34 * 32 + i35 + 2] = t53;
        buf76[i34 * 32 + i35 + 3] = t54;
        buf76[i34 * 32 + i35 + 32] = t55;
        buf76[i34 * 32 + i35 + 33] = t56;
        buf76[i34 * 32 + i35 + 34] = t57;
        buf76[i34 * 32 + i35 + 35] = t58;
      }
    }
  }

  // [32] sums and 1 maps
  function kernel24(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf51[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf52[i0] = t1;
      buf74[i0] = t4;
    }
  }

  // layer 3: [32, 32] sums of products and 1 maps
  function kernel25(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 3) {
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
        for (let r14 = 0; r14 < rows; r14++) {
          const t15 = buf16[r14 * 32 + i0]!;
          const t16 = buf16[r14 * 32 + i0 + 1]!;
          const t17 = buf16[r14 * 32 + i0 + 2]!;
          const t18 = buf51[r14 * 32 + i1]!;
          const t19 = buf51[r14 * 32 + i1 + 1]!;
          const t20 = buf51[r14 * 32 + i1 + 2]!;
          const t21 = buf51[r14 * 32 + i1 + 3]!;
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
        const t22 = t2 * t2;
        const t23 = t3 * t3;
        const t24 = t4 * t4;
        const t25 = t5 * t5;
        const t26 = t6 * t6;
        const t27 = t7 * t7;
        const t28 = t8 * t8;
        const t29 = t9 * t9;
        const t30 = t10 * t10;
        const t31 = t11 * t11;
        const t32 = t12 * t12;
        const t33 = t13 * t13;
        buf54[i0 * 32 + i1] = t2;
        buf54[i0 * 32 + i1 + 1] = t3;
        buf54[i0 * 32 + i1 + 2] = t4;
        buf54[i0 * 32 + i1 + 3] = t5;
        buf54[i0 * 32 + i1 + 32] = t6;
        buf54[i0 * 32 + i1 + 33] = t7;
        buf54[i0 * 32 + i1 + 34] = t8;
        buf54[i0 * 32 + i1 + 35] = t9;
        buf54[i0 * 32 + i1 + 64] = t10;
        buf54[i0 * 32 + i1 + 65] = t11;
        buf54[i0 * 32 + i1 + 66] = t12;
        buf54[i0 * 32 + i1 + 67] = t13;
        buf72[i0 * 32 + i1] = t22;
        buf72[i0 * 32 + i1 + 1] = t23;
        buf72[i0 * 32 + i1 + 2] = t24;
        buf72[i0 * 32 + i1 + 3] = t25;
        buf72[i0 * 32 + i1 + 32] = t26;
        buf72[i0 * 32 + i1 + 33] = t27;
        buf72[i0 * 32 + i1 + 34] = t28;
        buf72[i0 * 32 + i1 + 35] = t29;
        buf72[i0 * 32 + i1 + 64] = t30;
        buf72[i0 * 32 + i1 + 65] = t31;
        buf72[i0 * 32 + i1 + 66] = t32;
        buf72[i0 * 32 + i1 + 67] = t33;
      }
    }
    for (let i34 = 30; i34 < 32; i34 += 2) {
      for (let i35 = 0; i35 < 32; i35 += 4) {
        let t36: number = 0;
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let r44 = 0; r44 < rows; r44++) {
          const t45 = buf16[r44 * 32 + i34]!;
          const t46 = buf16[r44 * 32 + i34 + 1]!;
          const t47 = buf51[r44 * 32 + i35]!;
          const t48 = buf51[r44 * 32 + i35 + 1]!;
          const t49 = buf51[r44 * 32 + i35 + 2]!;
          const t50 = buf51[r44 * 32 + i35 + 3]!;
          t36 = f(t36 + f(t45 * t47));
          t37 = f(t37 + f(t45 * t48));
          t38 = f(t38 + f(t45 * t49));
          t39 = f(t39 + f(t45 * t50));
          t40 = f(t40 + f(t46 * t47));
          t41 = f(t41 + f(t46 * t48));
          t42 = f(t42 + f(t46 * t49));
          t43 = f(t43 + f(t46 * t50));
        }
        const t51 = t36 * t36;
        const t52 = t37 * t37;
        const t53 = t38 * t38;
        const t54 = t39 * t39;
        const t55 = t40 * t40;
        const t56 = t41 * t41;
        const t57 = t42 * t42;
        const t58 = t43 * t43;
        buf54[i34 * 32 + i35] = t36;
        buf54[i34 * 32 + i35 + 1] = t37;
        buf54[i34 * 32 + i35 + 2] = t38;
        buf54[i34 * 32 + i35 + 3] = t39;
        buf54[i34 * 32 + i35 + 32] = t40;
        buf54[i34 * 32 + i35 + 33] = t41;
        buf54[i34 * 32 + i35 + 34] = t42;
        buf54[i34 * 32 + i35 + 35] = t43;
        buf72[i34 * 32 + i35] = t51;
        buf72[i34 * 32 + i35 + 1] = t52;
        buf72[i34 * 32 + i35 + 2] = t53;
        buf72[i34 * 32 + i35 + 3] = t54;
        buf72[i34 * 32 + i35 + 32] = t55;
        buf72[i34 * 32 + i35 + 33] = t56;
        buf72[i34 * 32 + i35 + 34] = t57;
        buf72[i34 * 32 + i35 + 35] = t58;
      }
    }
  }

  // [32] sums and 1 maps
  function kernel26(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf55[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf56[i0] = t1;
      buf70[i0] = t4;
    }
  }

  // layer 2: [32, 32] sums of products and 1 maps
  function kernel27(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 3) {
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
        for (let r14 = 0; r14 < rows; r14++) {
          const t15 = buf13[r14 * 32 + i0]!;
          const t16 = buf13[r14 * 32 + i0 + 1]!;
          const t17 = buf13[r14 * 32 + i0 + 2]!;
          const t18 = buf55[r14 * 32 + i1]!;
          const t19 = buf55[r14 * 32 + i1 + 1]!;
          const t20 = buf55[r14 * 32 + i1 + 2]!;
          const t21 = buf55[r14 * 32 + i1 + 3]!;
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
        const t22 = t2 * t2;
        const t23 = t3 * t3;
        const t24 = t4 * t4;
        const t25 = t5 * t5;
        const t26 = t6 * t6;
        const t27 = t7 * t7;
        const t28 = t8 * t8;
        const t29 = t9 * t9;
        const t30 = t10 * t10;
        const t31 = t11 * t11;
        const t32 = t12 * t12;
        const t33 = t13 * t13;
        buf58[i0 * 32 + i1] = t2;
        buf58[i0 * 32 + i1 + 1] = t3;
        buf58[i0 * 32 + i1 + 2] = t4;
        buf58[i0 * 32 + i1 + 3] = t5;
        buf58[i0 * 32 + i1 + 32] = t6;
        buf58[i0 * 32 + i1 + 33] = t7;
        buf58[i0 * 32 + i1 + 34] = t8;
        buf58[i0 * 32 + i1 + 35] = t9;
        buf58[i0 * 32 + i1 + 64] = t10;
        buf58[i0 * 32 + i1 + 65] = t11;
        buf58[i0 * 32 + i1 + 66] = t12;
        buf58[i0 * 32 + i1 + 67] = t13;
        buf68[i0 * 32 + i1] = t22;
        buf68[i0 * 32 + i1 + 1] = t23;
        buf68[i0 * 32 + i1 + 2] = t24;
        buf68[i0 * 32 + i1 + 3] = t25;
        buf68[i0 * 32 + i1 + 32] = t26;
        buf68[i0 * 32 + i1 + 33] = t27;
        buf68[i0 * 32 + i1 + 34] = t28;
        buf68[i0 * 32 + i1 + 35] = t29;
        buf68[i0 * 32 + i1 + 64] = t30;
        buf68[i0 * 32 + i1 + 65] = t31;
        buf68[i0 * 32 + i1 + 66] = t32;
        buf68[i0 * 32 + i1 + 67] = t33;
      }
    }
    for (let i34 = 30; i34 < 32; i34 += 2) {
      for (let i35 = 0; i35 < 32; i35 += 4) {
        let t36: number = 0;
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let r44 = 0; r44 < rows; r44++) {
          const t45 = buf13[r44 * 32 + i34]!;
          const t46 = buf13[r44 * 32 + i34 + 1]!;
          const t47 = buf55[r44 * 32 + i35]!;
          const t48 = buf55[r44 * 32 + i35 + 1]!;
          const t49 = buf55[r44 * 32 + i35 + 2]!;
          const t50 = buf55[r44 * 32 + i35 + 3]!;
          t36 = f(t36 + f(t45 * t47));
          t37 = f(t37 + f(t45 * t48));
          t38 = f(t38 + f(t45 * t49));
          t39 = f(t39 + f(t45 * t50));
          t40 = f(t40 + f(t46 * t47));
          t41 = f(t41 + f(t46 * t48));
          t42 = f(t42 + f(t46 * t49));
          t43 = f(t43 + f(t46 * t50));
        }
        const t51 = t36 * t36;
        const t52 = t37 * t37;
        const t53 = t38 * t38;
        const t54 = t39 * t39;
        const t55 = t40 * t40;
        const t56 = t41 * t41;
        const t57 = t42 * t42;
        const t58 = t43 * t43;
        buf58[i34 * 32 + i35] = t36;
        buf58[i34 * 32 + i35 + 1] = t37;
        buf58[i34 * 32 + i35 + 2] = t38;
        buf58[i34 * 32 + i35 + 3] = t39;
        buf58[i34 * 32 + i35 + 32] = t40;
        buf58[i34 * 32 + i35 + 33] = t41;
        buf58[i34 * 32 + i35 + 34] = t42;
        buf58[i34 * 32 + i35 + 35] = t43;
        buf68[i34 * 32 + i35] = t51;
        buf68[i34 * 32 + i35 + 1] = t52;
        buf68[i34 * 32 + i35 + 2] = t53;
        buf68[i34 * 32 + i35 + 3] = t54;
        buf68[i34 * 32 + i35 + 32] = t55;
        buf68[i34 * 32 + i35 + 33] = t56;
        buf68[i34 * 32 + i35 + 34] = t57;
        buf68[i34 * 32 + i35 + 35] = t58;
      }
    }
  }

  // [32] sums and 1 maps
  function kernel28(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf59[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf60[i0] = t1;
      buf66[i0] = t4;
    }
  }

  // layer 1: [64, 32] sums of products and 1 maps
  function kernel29(rows: number): void {
    for (let i0 = 0; i0 < 63; i0 += 3) {
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
        for (let r14 = 0; r14 < rows; r14++) {
          const t15 = xb[r14 * 64 + i0]!;
          const t16 = xb[r14 * 64 + i0 + 1]!;
          const t17 = xb[r14 * 64 + i0 + 2]!;
          const t18 = buf59[r14 * 32 + i1]!;
          const t19 = buf59[r14 * 32 + i1 + 1]!;
          const t20 = buf59[r14 * 32 + i1 + 2]!;
          const t21 = buf59[r14 * 32 + i1 + 3]!;
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
        const t22 = t2 * t2;
        const t23 = t3 * t3;
        const t24 = t4 * t4;
        const t25 = t5 * t5;
        const t26 = t6 * t6;
        const t27 = t7 * t7;
        const t28 = t8 * t8;
        const t29 = t9 * t9;
        const t30 = t10 * t10;
        const t31 = t11 * t11;
        const t32 = t12 * t12;
        const t33 = t13 * t13;
        buf62[i0 * 32 + i1] = t2;
        buf62[i0 * 32 + i1 + 1] = t3;
        buf62[i0 * 32 + i1 + 2] = t4;
        buf62[i0 * 32 + i1 + 3] = t5;
        buf62[i0 * 32 + i1 + 32] = t6;
        buf62[i0 * 32 + i1 + 33] = t7;
        buf62[i0 * 32 + i1 + 34] = t8;
        buf62[i0 * 32 + i1 + 35] = t9;
        buf62[i0 * 32 + i1 + 64] = t10;
        buf62[i0 * 32 + i1 + 65] = t11;
        buf62[i0 * 32 + i1 + 66] = t12;
        buf62[i0 * 32 + i1 + 67] = t13;
        buf64[i0 * 32 + i1] = t22;
        buf64[i0 * 32 + i1 + 1] = t23;
        buf64[i0 * 32 + i1 + 2] = t24;
        buf64[i0 * 32 + i1 + 3] = t25;
        buf64[i0 * 32 + i1 + 32] = t26;
        buf64[i0 * 32 + i1 + 33] = t27;
        buf64[i0 * 32 + i1 + 34] = t28;
        buf64[i0 * 32 + i1 + 35] = t29;
        buf64[i0 * 32 + i1 + 64] = t30;
        buf64[i0 * 32 + i1 + 65] = t31;
        buf64[i0 * 32 + i1 + 66] = t32;
        buf64[i0 * 32 + i1 + 67] = t33;
      }
    }
    for (let i34 = 63; i34 < 64; i34++) {
      for (let i35 = 0; i35 < 32; i35 += 4) {
        let t36: number = 0;
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        for (let r40 = 0; r40 < rows; r40++) {
          const t41 = xb[r40 * 64 + i34]!;
          const t42 = buf59[r40 * 32 + i35]!;
          const t43 = buf59[r40 * 32 + i35 + 1]!;
          const t44 = buf59[r40 * 32 + i35 + 2]!;
          const t45 = buf59[r40 * 32 + i35 + 3]!;
          t36 = f(t36 + f(t41 * t42));
          t37 = f(t37 + f(t41 * t43));
          t38 = f(t38 + f(t41 * t44));
          t39 = f(t39 + f(t41 * t45));
        }
        const t46 = t36 * t36;
        const t47 = t37 * t37;
        const t48 = t38 * t38;
        const t49 = t39 * t39;
        buf62[i34 * 32 + i35] = t36;
        buf62[i34 * 32 + i35 + 1] = t37;
        buf62[i34 * 32 + i35 + 2] = t38;
        buf62[i34 * 32 + i35 + 3] = t39;
        buf64[i34 * 32 + i35] = t46;
        buf64[i34 * 32 + i35 + 1] = t47;
        buf64[i34 * 32 + i35 + 2] = t48;
        buf64[i34 * 32 + i35 + 3] = t49;
      }
    }
  }

  // layer 1: [64, 32] sums of products and 1 maps, over inputs that are not 0
  function kernel30(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      for (let i1 = 0; i1 < 32; i1 += 8) {
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
          const t12 = buf59[r10 * 32 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = buf59[r10 * 32 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = buf59[r10 * 32 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = buf59[r10 * 32 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = buf59[r10 * 32 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = buf59[r10 * 32 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = buf59[r10 * 32 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = buf59[r10 * 32 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = t2 * t2;
        const t21 = t3 * t3;
        const t22 = t4 * t4;
        const t23 = t5 * t5;
        const t24 = t6 * t6;
        const t25 = t7 * t7;
        const t26 = t8 * t8;
        const t27 = t9 * t9;
        buf62[i0 * 32 + i1] = t2;
        buf62[i0 * 32 + i1 + 1] = t3;
        buf62[i0 * 32 + i1 + 2] = t4;
        buf62[i0 * 32 + i1 + 3] = t5;
        buf62[i0 * 32 + i1 + 4] = t6;
        buf62[i0 * 32 + i1 + 5] = t7;
        buf62[i0 * 32 + i1 + 6] = t8;
        buf62[i0 * 32 + i1 + 7] = t9;
        buf64[i0 * 32 + i1] = t20;
        buf64[i0 * 32 + i1 + 1] = t21;
        buf64[i0 * 32 + i1 + 2] = t22;
        buf64[i0 * 32 + i1 + 3] = t23;
        buf64[i0 * 32 + i1 + 4] = t24;
        buf64[i0 * 32 + i1 + 5] = t25;
        buf64[i0 * 32 + i1 + 6] = t26;
        buf64[i0 * 32 + i1 + 7] = t27;
      }
    }
  }

  // [] sums
  function kernel31(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 2048; s1++) {
      const t2 = buf64[s1]!;
      t0 = t0 + t2;
    }
    buf65[0] = t0;
  }

  // [] sums and 1 maps
  function kernel32(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf66[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf65[0]!;
    const t4 = t3 + t0;
    buf84[0] = t4;
  }

  // [] sums and 1 maps
  function kernel33(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 1024; s1++) {
      const t2 = buf68[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf84[0]!;
    const t4 = t3 + t0;
    buf85[0] = t4;
  }

  // [] sums and 1 maps
  function kernel34(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf70[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf85[0]!;
    const t4 = t3 + t0;
    buf86[0] = t4;
  }

  // [] sums and 1 maps
  function kernel35(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 1024; s1++) {
      const t2 = buf72[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf86[0]!;
    const t4 = t3 + t0;
    buf87[0] = t4;
  }

  // [] sums and 1 maps
  function kernel36(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf74[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf87[0]!;
    const t4 = t3 + t0;
    buf88[0] = t4;
  }

  // [] sums and 1 maps
  function kernel37(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 1024; s1++) {
      const t2 = buf76[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf88[0]!;
    const t4 = t3 + t0;
    buf89[0] = t4;
  }

  // [] sums and 1 maps
  function kernel38(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf78[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf89[0]!;
    const t4 = t3 + t0;
    buf90[0] = t4;
  }

  // [] sums and 1 maps
  function kernel39(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 320; s1++) {
      const t2 = buf80[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf90[0]!;
    const t4 = t3 + t0;
    buf91[0] = t4;
  }

  // [] sums and 3 maps
  function kernel40(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 10; s1++) {
      const t2 = buf82[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf91[0]!;
    const t4 = t3 + t0;
    buf94[0] = f(Math.min(1, 5 / (Math.sqrt(t4) + 0.000001)));
  }

  // [64, 32] maps, and the update
  function kernel41(): void {
    for (let i0 = 0; i0 < 2048; i0++) {
      const t1 = buf62[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0]!;
      const t6: number = hyper[1]!;
      slots[i0] = t4;
      parameters[i0] = f(t5 - f(f(t6) * t4));
    }
  }

  // [32] maps, and the update
  function kernel42(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = buf60[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 2048]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 2048]!;
      const t6: number = hyper[1]!;
      slots[i0 + 2048] = t4;
      parameters[i0 + 2048] = f(t5 - f(f(t6) * t4));
    }
  }

  // [32, 32] maps, and the update
  function kernel43(): void {
    for (let i0 = 0; i0 < 1024; i0++) {
      const t1 = buf58[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 2080]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 2080]!;
      const t6: number = hyper[1]!;
      slots[i0 + 2080] = t4;
      parameters[i0 + 2080] = f(t5 - f(f(t6) * t4));
    }
  }

  // [32] maps, and the update
  function kernel44(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = buf56[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 3104]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 3104]!;
      const t6: number = hyper[1]!;
      slots[i0 + 3104] = t4;
      parameters[i0 + 3104] = f(t5 - f(f(t6) * t4));
    }
  }

  // [32, 32] maps, and the update
  function kernel45(): void {
    for (let i0 = 0; i0 < 1024; i0++) {
      const t1 = buf54[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 3136]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 3136]!;
      const t6: number = hyper[1]!;
      slots[i0 + 3136] = t4;
      parameters[i0 + 3136] = f(t5 - f(f(t6) * t4));
    }
  }

  // [32] maps, and the update
  function kernel46(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = buf52[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 4160]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 4160]!;
      const t6: number = hyper[1]!;
      slots[i0 + 4160] = t4;
      parameters[i0 + 4160] = f(t5 - f(f(t6) * t4));
    }
  }

  // [32, 32] maps, and the update
  function kernel47(): void {
    for (let i0 = 0; i0 < 1024; i0++) {
      const t1 = buf50[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 4192]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 4192]!;
      const t6: number = hyper[1]!;
      slots[i0 + 4192] = t4;
      parameters[i0 + 4192] = f(t5 - f(f(t6) * t4));
    }
  }

  // [32] maps, and the update
  function kernel48(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = buf48[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 5216]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 5216]!;
      const t6: number = hyper[1]!;
      slots[i0 + 5216] = t4;
      parameters[i0 + 5216] = f(t5 - f(f(t6) * t4));
    }
  }

  // [32, 10] maps, and the update
  function kernel49(): void {
    for (let i0 = 0; i0 < 320; i0++) {
      const t1 = buf46[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 5248]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 5248]!;
      const t6: number = hyper[1]!;
      slots[i0 + 5248] = t4;
      parameters[i0 + 5248] = f(t5 - f(f(t6) * t4));
    }
  }

  // [10] maps, and the update
  function kernel50(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = buf44[i0]!;
      const t2: number = buf94[0]!;
      const t3 = slots[i0 + 5568]!;
      const t4 = f(f(0.8999999761581421 * t3) + f(t1 * t2));
      const t5 = parameters[i0 + 5568]!;
      const t6: number = hyper[1]!;
      slots[i0 + 5568] = t4;
      parameters[i0 + 5568] = f(t5 - f(f(t6) * t4));
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel51(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf35[r0]!;
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
    if (inUse[0] === 0) kernel29(rows);
    if (inUse[0] !== 0) kernel30();
    kernel31();
    kernel32();
    kernel33();
    kernel34();
    kernel35();
    kernel36();
    kernel37();
    kernel38();
    kernel39();
    kernel40();
    kernel41();
    kernel42();
    kernel43();
    kernel44();
    kernel45();
    kernel46();
    kernel47();
    kernel48();
    kernel49();
    kernel50();
    kernel51(rows);
  }

  // [10] sums
  function kernel52(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum44[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf43[r3 * 10 + i0]!;
        t2 = f(t2 + t4);
      }
      sum44[i0] = t2;
    }
  }

  // layer 5: [32, 10] sums of products
  function kernel53(rows: number): void {
    for (let i0 = 0; i0 < 32; i0 += 4) {
      for (let i1 = 0; i1 < 9; i1 += 3) {
        const t2 = sum46[i0 * 10 + i1]!;
        const t3 = sum46[i0 * 10 + i1 + 1]!;
        const t4 = sum46[i0 * 10 + i1 + 2]!;
        const t5 = sum46[i0 * 10 + i1 + 10]!;
        const t6 = sum46[i0 * 10 + i1 + 11]!;
        const t7 = sum46[i0 * 10 + i1 + 12]!;
        const t8 = sum46[i0 * 10 + i1 + 20]!;
        const t9 = sum46[i0 * 10 + i1 + 21]!;
        const t10 = sum46[i0 * 10 + i1 + 22]!;
        const t11 = sum46[i0 * 10 + i1 + 30]!;
        const t12 = sum46[i0 * 10 + i1 + 31]!;
        const t13 = sum46[i0 * 10 + i1 + 32]!;
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
          const t27 = buf22[r26 * 32 + i0]!;
          const t28 = buf22[r26 * 32 + i0 + 1]!;
          const t29 = buf22[r26 * 32 + i0 + 2]!;
          const t30 = buf22[r26 * 32 + i0 + 3]!;
          const t31 = buf43[r26 * 10 + i1]!;
          const t32 = buf43[r26 * 10 + i1 + 1]!;
          const t33 = buf43[r26 * 10 + i1 + 2]!;
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
        sum46[i0 * 10 + i1] = t14;
        sum46[i0 * 10 + i1 + 1] = t15;
        sum46[i0 * 10 + i1 + 2] = t16;
        sum46[i0 * 10 + i1 + 10] = t17;
        sum46[i0 * 10 + i1 + 11] = t18;
        sum46[i0 * 10 + i1 + 12] = t19;
        sum46[i0 * 10 + i1 + 20] = t20;
        sum46[i0 * 10 + i1 + 21] = t21;
        sum46[i0 * 10 + i1 + 22] = t22;
        sum46[i0 * 10 + i1 + 30] = t23;
        sum46[i0 * 10 + i1 + 31] = t24;
        sum46[i0 * 10 + i1 + 32] = t25;
      }
      for (let i34 = 9; i34 < 10; i34++) {
        const t35 = sum46[i0 * 10 + i34]!;
        const t36 = sum46[i0 * 10 + i34 + 10]!;
        const t37 = sum46[i0 * 10 + i34 + 20]!;
        const t38 = sum46[i0 * 10 + i34 + 30]!;
        let t39: number = t35;
        let t40: number = t36;
        let t41: number = t37;
        let t42: number = t38;
        for (let r43 = 0; r43 < rows; r43++) {
          const t44 = buf22[r43 * 32 + i0]!;
          const t45 = buf22[r43 * 32 + i0 + 1]!;
          const t46 = buf22[r43 * 32 + i0 + 2]!;
          const t47 = buf22[r43 * 32 + i0 + 3]!;
          const t48 = buf43[r43 * 10 + i34]!;
          t39 = f(t39 + f(t44 * t48));
          t40 = f(t40 + f(t45 * t48));
          t41 = f(t41 + f(t46 * t48));
          t42 = f(t42 + f(t47 * t48));
        }
        sum46[i0 * 10 + i34] = t39;
        sum46[i0 * 10 + i34 + 10] = t40;
        sum46[i0 * 10 + i34 + 20] = t41;
        sum46[i0 * 10 + i34 + 30] = t42;
      }
    }
  }

  // [32] sums
  function kernel54(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum48[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf47[r3 * 32 + i0]!;
        t2 = f(t2 + t4);
      }
      sum48[i0] = t2;
    }
  }

  // layer 4: [32, 32] sums of products
  function kernel55(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
        const t2 = sum50[i0 * 32 + i1]!;
        const t3 = sum50[i0 * 32 + i1 + 1]!;
        const t4 = sum50[i0 * 32 + i1 + 2]!;
        const t5 = sum50[i0 * 32 + i1 + 3]!;
        const t6 = sum50[i0 * 32 + i1 + 32]!;
        const t7 = sum50[i0 * 32 + i1 + 33]!;
        const t8 = sum50[i0 * 32 + i1 + 34]!;
        const t9 = sum50[i0 * 32 + i1 + 35]!;
        const t10 = sum50[i0 * 32 + i1 + 64]!;
        const t11 = sum50[i0 * 32 + i1 + 65]!;
        const t12 = sum50[i0 * 32 + i1 + 66]!;
        const t13 = sum50[i0 * 32 + i1 + 67]!;
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
          const t27 = buf19[r26 * 32 + i0]!;
          const t28 = buf19[r26 * 32 + i0 + 1]!;
          const t29 = buf19[r26 * 32 + i0 + 2]!;
          const t30 = buf47[r26 * 32 + i1]!;
          const t31 = buf47[r26 * 32 + i1 + 1]!;
          const t32 = buf47[r26 * 32 + i1 + 2]!;
          const t33 = buf47[r26 * 32 + i1 + 3]!;
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
        sum50[i0 * 32 + i1] = t14;
        sum50[i0 * 32 + i1 + 1] = t15;
        sum50[i0 * 32 + i1 + 2] = t16;
        sum50[i0 * 32 + i1 + 3] = t17;
        sum50[i0 * 32 + i1 + 32] = t18;
        sum50[i0 * 32 + i1 + 33] = t19;
        sum50[i0 * 32 + i1 + 34] = t20;
        sum50[i0 * 32 + i1 + 35] = t21;
        sum50[i0 * 32 + i1 + 64] = t22;
        sum50[i0 * 32 + i1 + 65] = t23;
        sum50[i0 * 32 + i1 + 66] = t24;
        sum50[i0 * 32 + i1 + 67] = t25;
      }
    }
    for (let i34 = 30; i34 < 32; i34 += 2) {
      for (let i35 = 0; i35 < 32; i35 += 4) {
        const t36 = sum50[i34 * 32 + i35]!;
        const t37 = sum50[i34 * 32 + i35 + 1]!;
        const t38 = sum50[i34 * 32 + i35 + 2]!;
        const t39 = sum50[i34 * 32 + i35 + 3]!;
        const t40 = sum50[i34 * 32 + i35 + 32]!;
        const t41 = sum50[i34 * 32 + i35 + 33]!;
        const t42 = sum50[i34 * 32 + i35 + 34]!;
        const t43 = sum50[i34 * 32 + i35 + 35]!;
        let t44: number = t36;
        let t45: number = t37;
        let t46: number = t38;
        let t47: number = t39;
        let t48: number = t40;
        let t49: number = t41;
        let t50: number = t42;
        let t51: number = t43;
        for (let r52 = 0; r52 < rows; r52++) {
          const t53 = buf19[r52 * 32 + i34]!;
          const t54 = buf19[r52 * 32 + i34 + 1]!;
          const t55 = buf47[r52 * 32 + i35]!;
          const t56 = buf47[r52 * 32 + i35 + 1]!;
          const t57 = buf47[r52 * 32 + i35 + 2]!;
          const t58 = buf47[r52 * 32 + i35 + 3]!;
          t44 = f(t44 + f(t53 * t55));
          t45 = f(t45 + f(t53 * t56));
          t46 = f(t46 + f(t53 * t57));
          t47 = f(t47 + f(t53 * t58));
          t48 = f(t48 + f(t54 * t55));
          t49 = f(t49 + f(t54 * t56));
          t50 = f(t50 + f(t54 * t57));
          t51 = f(t51 + f(t54 * t58));
        }
        sum50[i34 * 32 + i35] = t44;
        sum50[i34 * 32 + i35 + 1] = t45;
        sum50[i34 * 32 + i35 + 2] = t46;
        sum50[i34 * 32 + i35 + 3] = t47;
        sum50[i34 * 32 + i35 + 32] = t48;
        sum50[i34 * 32 + i35 + 33] = t49;
        sum50[i34 * 32 + i35 + 34] = t50;
        sum50[i34 * 32 + i35 + 35] = t51;
      }
    }
  }

  // [32] sums
  function kernel56(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum52[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf51[r3 * 32 + i0]!;
        t2 = f(t2 + t4);
      }
      sum52[i0] = t2;
    }
  }

  // layer 3: [32, 32] sums of products
  function kernel57(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
        const t2 = sum54[i0 * 32 + i1]!;
        const t3 = sum54[i0 * 32 + i1 + 1]!;
        const t4 = sum54[i0 * 32 + i1 + 2]!;
        const t5 = sum54[i0 * 32 + i1 + 3]!;
        const t6 = sum54[i0 * 32 + i1 + 32]!;
        const t7 = sum54[i0 * 32 + i1 + 33]!;
        const t8 = sum54[i0 * 32 + i1 + 34]!;
        const t9 = sum54[i0 * 32 + i1 + 35]!;
        const t10 = sum54[i0 * 32 + i1 + 64]!;
        const t11 = sum54[i0 * 32 + i1 + 65]!;
        const t12 = sum54[i0 * 32 + i1 + 66]!;
        const t13 = sum54[i0 * 32 + i1 + 67]!;
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
          const t27 = buf16[r26 * 32 + i0]!;
          const t28 = buf16[r26 * 32 + i0 + 1]!;
          const t29 = buf16[r26 * 32 + i0 + 2]!;
          const t30 = buf51[r26 * 32 + i1]!;
          const t31 = buf51[r26 * 32 + i1 + 1]!;
          const t32 = buf51[r26 * 32 + i1 + 2]!;
          const t33 = buf51[r26 * 32 + i1 + 3]!;
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
        sum54[i0 * 32 + i1] = t14;
        sum54[i0 * 32 + i1 + 1] = t15;
        sum54[i0 * 32 + i1 + 2] = t16;
        sum54[i0 * 32 + i1 + 3] = t17;
        sum54[i0 * 32 + i1 + 32] = t18;
        sum54[i0 * 32 + i1 + 33] = t19;
        sum54[i0 * 32 + i1 + 34] = t20;
        sum54[i0 * 32 + i1 + 35] = t21;
        sum54[i0 * 32 + i1 + 64] = t22;
        sum54[i0 * 32 + i1 + 65] = t23;
        sum54[i0 * 32 + i1 + 66] = t24;
        sum54[i0 * 32 + i1 + 67] = t25;
      }
    }
    for (let i34 = 30; i34 < 32; i34 += 2) {
      for (let i35 = 0; i35 < 32; i35 += 4) {
        const t36 = sum54[i34 * 32 + i35]!;
        const t37 = sum54[i34 * 32 + i35 + 1]!;
        const t38 = sum54[i34 * 32 + i35 + 2]!;
        const t39 = sum54[i34 * 32 + i35 + 3]!;
        const t40 = sum54[i34 * 32 + i35 + 32]!;
        const t41 = sum54[i34 * 32 + i35 + 33]!;
        const t42 = sum54[i34 * 32 + i35 + 34]!;
        const t43 = sum54[i34 * 32 + i35 + 35]!;
        let t44: number = t36;
        let t45: number = t37;
        let t46: number = t38;
        let t47: number = t39;
        let t48: number = t40;
        let t49: number = t41;
        let t50: number = t42;
        let t51: number = t43;
        for (let r52 = 0; r52 < rows; r52++) {
          const t53 = buf16[r52 * 32 + i34]!;
          const t54 = buf16[r52 * 32 + i34 + 1]!;
          const t55 = buf51[r52 * 32 + i35]!;
          const t56 = buf51[r52 * 32 + i35 + 1]!;
          const t57 = buf51[r52 * 32 + i35 + 2]!;
          const t58 = buf51[r52 * 32 + i35 + 3]!;
          t44 = f(t44 + f(t53 * t55));
          t45 = f(t45 + f(t53 * t56));
          t46 = f(t46 + f(t53 * t57));
          t47 = f(t47 + f(t53 * t58));
          t48 = f(t48 + f(t54 * t55));
          t49 = f(t49 + f(t54 * t56));
          t50 = f(t50 + f(t54 * t57));
          t51 = f(t51 + f(t54 * t58));
        }
        sum54[i34 * 32 + i35] = t44;
        sum54[i34 * 32 + i35 + 1] = t45;
        sum54[i34 * 32 + i35 + 2] = t46;
        sum54[i34 * 32 + i35 + 3] = t47;
        sum54[i34 * 32 + i35 + 32] = t48;
        sum54[i34 * 32 + i35 + 33] = t49;
        sum54[i34 * 32 + i35 + 34] = t50;
        sum54[i34 * 32 + i35 + 35] = t51;
      }
    }
  }

  // [32] sums
  function kernel58(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum56[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf55[r3 * 32 + i0]!;
        t2 = f(t2 + t4);
      }
      sum56[i0] = t2;
    }
  }

  // layer 2: [32, 32] sums of products
  function kernel59(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
        const t2 = sum58[i0 * 32 + i1]!;
        const t3 = sum58[i0 * 32 + i1 + 1]!;
        const t4 = sum58[i0 * 32 + i1 + 2]!;
        const t5 = sum58[i0 * 32 + i1 + 3]!;
        const t6 = sum58[i0 * 32 + i1 + 32]!;
        const t7 = sum58[i0 * 32 + i1 + 33]!;
        const t8 = sum58[i0 * 32 + i1 + 34]!;
        const t9 = sum58[i0 * 32 + i1 + 35]!;
        const t10 = sum58[i0 * 32 + i1 + 64]!;
        const t11 = sum58[i0 * 32 + i1 + 65]!;
        const t12 = sum58[i0 * 32 + i1 + 66]!;
        const t13 = sum58[i0 * 32 + i1 + 67]!;
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
          const t27 = buf13[r26 * 32 + i0]!;
          const t28 = buf13[r26 * 32 + i0 + 1]!;
          const t29 = buf13[r26 * 32 + i0 + 2]!;
          const t30 = buf55[r26 * 32 + i1]!;
          const t31 = buf55[r26 * 32 + i1 + 1]!;
          const t32 = buf55[r26 * 32 + i1 + 2]!;
          const t33 = buf55[r26 * 32 + i1 + 3]!;
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
        sum58[i0 * 32 + i1] = t14;
        sum58[i0 * 32 + i1 + 1] = t15;
        sum58[i0 * 32 + i1 + 2] = t16;
        sum58[i0 * 32 + i1 + 3] = t17;
        sum58[i0 * 32 + i1 + 32] = t18;
        sum58[i0 * 32 + i1 + 33] = t19;
        sum58[i0 * 32 + i1 + 34] = t20;
        sum58[i0 * 32 + i1 + 35] = t21;
        sum58[i0 * 32 + i1 + 64] = t22;
        sum58[i0 * 32 + i1 + 65] = t23;
        sum58[i0 * 32 + i1 + 66] = t24;
        sum58[i0 * 32 + i1 + 67] = t25;
      }
    }
    for (let i34 = 30; i34 < 32; i34 += 2) {
      for (let i35 = 0; i35 < 32; i35 += 4) {
        const t36 = sum58[i34 * 32 + i35]!;
        const t37 = sum58[i34 * 32 + i35 + 1]!;
        const t38 = sum58[i34 * 32 + i35 + 2]!;
        const t39 = sum58[i34 * 32 + i35 + 3]!;
        const t40 = sum58[i34 * 32 + i35 + 32]!;
        const t41 = sum58[i34 * 32 + i35 + 33]!;
        const t42 = sum58[i34 * 32 + i35 + 34]!;
        const t43 = sum58[i34 * 32 + i35 + 35]!;
        let t44: number = t36;
        let t45: number = t37;
        let t46: number = t38;
        let t47: number = t39;
        let t48: number = t40;
        let t49: number = t41;
        let t50: number = t42;
        let t51: number = t43;
        for (let r52 = 0; r52 < rows; r52++) {
          const t53 = buf13[r52 * 32 + i34]!;
          const t54 = buf13[r52 * 32 + i34 + 1]!;
          const t55 = buf55[r52 * 32 + i35]!;
          const t56 = buf55[r52 * 32 + i35 + 1]!;
          const t57 = buf55[r52 * 32 + i35 + 2]!;
          const t58 = buf55[r52 * 32 + i35 + 3]!;
          t44 = f(t44 + f(t53 * t55));
          t45 = f(t45 + f(t53 * t56));
          t46 = f(t46 + f(t53 * t57));
          t47 = f(t47 + f(t53 * t58));
          t48 = f(t48 + f(t54 * t55));
          t49 = f(t49 + f(t54 * t56));
          t50 = f(t50 + f(t54 * t57));
          t51 = f(t51 + f(t54 * t58));
        }
        sum58[i34 * 32 + i35] = t44;
        sum58[i34 * 32 + i35 + 1] = t45;
        sum58[i34 * 32 + i35 + 2] = t46;
        sum58[i34 * 32 + i35 + 3] = t47;
        sum58[i34 * 32 + i35 + 32] = t48;
        sum58[i34 * 32 + i35 + 33] = t49;
        sum58[i34 * 32 + i35 + 34] = t50;
        sum58[i34 * 32 + i35 + 35] = t51;
      }
    }
  }

  // [32] sums
  function kernel60(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum60[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf59[r3 * 32 + i0]!;
        t2 = f(t2 + t4);
      }
      sum60[i0] = t2;
    }
  }

  // layer 1: [64, 32] sums of products
  function kernel61(rows: number): void {
    for (let i0 = 0; i0 < 63; i0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
        const t2 = sum62[i0 * 32 + i1]!;
        const t3 = sum62[i0 * 32 + i1 + 1]!;
        const t4 = sum62[i0 * 32 + i1 + 2]!;
        const t5 = sum62[i0 * 32 + i1 + 3]!;
        const t6 = sum62[i0 * 32 + i1 + 32]!;
        const t7 = sum62[i0 * 32 + i1 + 33]!;
        const t8 = sum62[i0 * 32 + i1 + 34]!;
        const t9 = sum62[i0 * 32 + i1 + 35]!;
        const t10 = sum62[i0 * 32 + i1 + 64]!;
        const t11 = sum62[i0 * 32 + i1 + 65]!;
        const t12 = sum62[i0 * 32 + i1 + 66]!;
        const t13 = sum62[i0 * 32 + i1 + 67]!;
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
          const t30 = buf59[r26 * 32 + i1]!;
          const t31 = buf59[r26 * 32 + i1 + 1]!;
          const t32 = buf59[r26 * 32 + i1 + 2]!;
          const t33 = buf59[r26 * 32 + i1 + 3]!;
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
        sum62[i0 * 32 + i1] = t14;
        sum62[i0 * 32 + i1 + 1] = t15;
        sum62[i0 * 32 + i1 + 2] = t16;
        sum62[i0 * 32 + i1 + 3] = t17;
        sum62[i0 * 32 + i1 + 32] = t18;
        sum62[i0 * 32 + i1 + 33] = t19;
        sum62[i0 * 32 + i1 + 34] = t20;
        sum62[i0 * 32 + i1 + 35] = t21;
        sum62[i0 * 32 + i1 + 64] = t22;
        sum62[i0 * 32 + i1 + 65] = t23;
        sum62[i0 * 32 + i1 + 66] = t24;
        sum62[i0 * 32 + i1 + 67] = t25;
      }
    }
    for (let i34 = 63; i34 < 64; i34++) {
      for (let i35 = 0; i35 < 32; i35 += 4) {
        const t36 = sum62[i34 * 32 + i35]!;
        const t37 = sum62[i34 * 32 + i35 + 1]!;
        const t38 = sum62[i34 * 32 + i35 + 2]!;
        const t39 = sum62[i34 * 32 + i35 + 3]!;
        let t40: number = t36;
        let t41: number = t37;
        let t42: number = t38;
        let t43: number = t39;
        for (let r44 = 0; r44 < rows; r44++) {
          const t45 = xb[r44 * 64 + i34]!;
          const t46 = buf59[r44 * 32 + i35]!;
          const t47 = buf59[r44 * 32 + i35 + 1]!;
          const t48 = buf59[r44 * 32 + i35 + 2]!;
          const t49 = buf59[r44 * 32 + i35 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        sum62[i34 * 32 + i35] = t40;
        sum62[i34 * 32 + i35 + 1] = t41;
        sum62[i34 * 32 + i35 + 2] = t42;
        sum62[i34 * 32 + i35 + 3] = t43;
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
    kernel52(rows);
    kernel16(rows);
    kernel53(rows);
    kernel54(rows);
    kernel17(rows);
    kernel55(rows);
    kernel56(rows);
    kernel18(rows);
    kernel57(rows);
    kernel58(rows);
    kernel19(rows);
    kernel59(rows);
    kernel60(rows);
    kernel61(rows);
    kernel51(rows);
  }

  // a value to where it is wanted
  function kernel62(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum44[i0]!;
      gradients[i0 + 5568] = t1;
    }
  }

  // a value to where it is wanted
  function kernel63(): void {
    for (let i0 = 0; i0 < 320; i0++) {
      const t1 = sum46[i0]!;
      gradients[i0 + 5248] = t1;
    }
  }

  // a value to where it is wanted
  function kernel64(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum48[i0]!;
      gradients[i0 + 5216] = t1;
    }
  }

  // a value to where it is wanted
  function kernel65(): void {
    for (let i0 = 0; i0 < 1024; i0++) {
      const t1 = sum50[i0]!;
      gradients[i0 + 4192] = t1;
    }
  }

  // a value to where it is wanted
  function kernel66(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum52[i0]!;
      gradients[i0 + 4160] = t1;
    }
  }

  // a value to where it is wanted
  function kernel67(): void {
    for (let i0 = 0; i0 < 1024; i0++) {
      const t1 = sum54[i0]!;
      gradients[i0 + 3136] = t1;
    }
  }

  // a value to where it is wanted
  function kernel68(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum56[i0]!;
      gradients[i0 + 3104] = t1;
    }
  }

  // a value to where it is wanted
  function kernel69(): void {
    for (let i0 = 0; i0 < 1024; i0++) {
      const t1 = sum58[i0]!;
      gradients[i0 + 2080] = t1;
    }
  }

  // a value to where it is wanted
  function kernel70(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum60[i0]!;
      gradients[i0 + 2048] = t1;
    }
  }

  // a value to where it is wanted
  function kernel71(): void {
    for (let i0 = 0; i0 < 2048; i0++) {
      const t1 = sum62[i0]!;
      gradients[i0] = t1;
    }
  }

  function collect(): void {
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
  }

  // where the batch's rows of x are not 0
  function kernel72(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
  }

  // layer 5: [rows, 10] maps
  function kernel73(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf26[r0 * 10 + i1]!;
        const t3 = buf27[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel74(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf30[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf32[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    if (inUse[0] === 0) kernel2(start, rows);
    if (inUse[0] !== 0) kernel72(start, rows);
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
    kernel73(rows);
    kernel74(rows);
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
