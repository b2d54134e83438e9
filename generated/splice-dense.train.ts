// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, dropoutDraw, exponent, noLists, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./splice-dense.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./splice-dense.js";
import type { Input, Output } from "./splice-dense.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly junction: "EI" | "IE" | "N";
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "log_likelihood",
  optimizer: "adam",
  hyper: ["rate", "stepSize", "root2", "rest1", "rest2"],
  optimizerParams: {
    rate: { value: 0.002, param: null },
    beta1: { value: 0.9, param: null },
    beta2: { value: 0.999, param: null },
    eps: { value: 1e-8, param: null },
  },
  slots: ["mean", "square"],
  carried: [
    { name: "beta1_t", start: 1 },
    { name: "beta2_t", start: 1 },
  ],
  batch: 64,
  epochs: { value: 30, param: null },
  seed: { value: 3, param: null },
  shuffle: true,
  stops: [
    {
      kind: "stall",
      metric: { part: "validation", name: "loss" },
      patience: 5,
      by: 0,
      restoreBest: true,
      text: "stop when validation.loss stalls for 5 epochs, restore best",
    },
  ],
  schedules: [],
  split: {
    shares: [
      { part: "train", amount: { kind: "fraction", value: 0.7 } },
      { part: "validation", amount: { kind: "fraction", value: 0.15 } },
      { part: "test", amount: { kind: "fraction", value: 0.15 } },
    ],
    seed: 11,
    stratify: "junction",
  },
  holdout: null,
  options: [],
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, slots, hyper, x, y, order, draw } = memory;
  const capacity = 64;
  const output = new Float32Array(capacity * 3);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(7811);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 240);
  const yb = new Float32Array(capacity * 3);
  const buf60 = new Float32Array(capacity * 32);
  const buf54 = new Float32Array(capacity * 3);
  const buf51 = new Float64Array(capacity);
  const buf48 = new Float32Array(capacity);
  const buf46 = new Float32Array(capacity * 3);
  const buf44 = new Float32Array(capacity);
  const buf43 = new Float32Array(capacity * 3);
  const buf42 = new Float32Array(capacity);
  const buf41 = new Float32Array(capacity * 3);
  const buf39 = new Float32Array(capacity * 32);
  const buf38 = new Float32Array(capacity * 32);
  const buf8 = new Float32Array(capacity * 32);
  const sum30 = new Float32Array(3);
  const sum32 = new Float32Array(96);
  const sum34 = new Float32Array(32);
  const sum36 = new Float32Array(7680);
  const buf33 = new Float32Array(capacity * 32);
  const buf29 = new Float32Array(capacity * 3);
  const buf21 = new Float64Array(capacity);
  const buf18 = new Float32Array(capacity);
  const buf16 = new Float32Array(capacity * 3);
  const buf13 = new Float32Array(capacity);
  const buf12 = new Float32Array(capacity * 3);
  const buf11 = new Float32Array(capacity);
  const buf10 = new Float32Array(capacity * 3);
  const xrowBegin = new Int32Array(capacity);
  const xrowEnd = new Int32Array(capacity);
  const xplace = new Int32Array(240 * capacity);
  const xplaceElements = new Float32Array(240 * capacity);
  const xplaceEnd = new Int32Array(240);
  const { inUse, bounds, places, elements } = memory.lists ?? noLists;

  // sets the sums over rows to +0
  function clear(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
    for (let zsum1 = 0; zsum1 < 3; zsum1++) {
      sum30[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 96; zsum2++) {
      sum32[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 32; zsum3++) {
      sum34[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 7680; zsum4++) {
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
      for (let i2 = 0; i2 < 240; i2++) {
        const t3 = x[n1 * 240 + i2]!;
        xb[r0 * 240 + i2] = t3;
      }
    }
  }

  // where the batch's rows of x are not 0
  function kernel3(start: number, rows: number): void {
    for (let i = 0; i < 240; i++) xplaceEnd[i] = i * capacity;
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
    for (let s2 = 0; s2 < rows; s2++) {
      for (let pj3 = xrowBegin[s2]!, ej3 = xrowEnd[s2]!; pj3 < ej3; pj3++) {
        const j3 = places[pj3]! & 255;
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
      for (let i2 = 0; i2 < 3; i2++) {
        const t3 = y[n1 * 3 + i2]!;
        yb[r0 * 3 + i2] = t3;
      }
    }
  }

  // layer 2: [rows, 32] sums of products and 2 maps
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
        for (let si14 = 0; si14 < 240; si14++) {
          const t15 = xb[r0 * 240 + si14]!;
          const t16 = xb[r0 * 240 + si14 + 240]!;
          const t17 = xb[r0 * 240 + si14 + 480]!;
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
        const t22 = parameters[i1 + 7680]!;
        const t23 = parameters[i1 + 7681]!;
        const t24 = parameters[i1 + 7682]!;
        const t25 = parameters[i1 + 7683]!;
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
        buf8[r0 * 32 + i1] = Math.max(t26, 0);
        buf8[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf8[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf8[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf8[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf8[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf8[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf8[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf8[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf8[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf8[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf8[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 240; si44++) {
          const t45 = xb[r38 * 240 + si44]!;
          const t46 = parameters[si44 * 32 + i39]!;
          const t47 = parameters[si44 * 32 + i39 + 1]!;
          const t48 = parameters[si44 * 32 + i39 + 2]!;
          const t49 = parameters[si44 * 32 + i39 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 7680]!;
        const t51 = parameters[i39 + 7681]!;
        const t52 = parameters[i39 + 7682]!;
        const t53 = parameters[i39 + 7683]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf8[r38 * 32 + i39] = Math.max(t54, 0);
        buf8[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf8[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf8[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 2: [rows, 32] sums of products and 2 maps, over inputs that are not 0
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
          const si10 = places[psi10]! & 255;
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
        const t20 = parameters[i1 + 7680]!;
        const t21 = parameters[i1 + 7681]!;
        const t22 = parameters[i1 + 7682]!;
        const t23 = parameters[i1 + 7683]!;
        const t24 = parameters[i1 + 7684]!;
        const t25 = parameters[i1 + 7685]!;
        const t26 = parameters[i1 + 7686]!;
        const t27 = parameters[i1 + 7687]!;
        const t28 = f(t2 + t20);
        const t29 = f(t3 + t21);
        const t30 = f(t4 + t22);
        const t31 = f(t5 + t23);
        const t32 = f(t6 + t24);
        const t33 = f(t7 + t25);
        const t34 = f(t8 + t26);
        const t35 = f(t9 + t27);
        buf8[r0 * 32 + i1] = Math.max(t28, 0);
        buf8[r0 * 32 + i1 + 1] = Math.max(t29, 0);
        buf8[r0 * 32 + i1 + 2] = Math.max(t30, 0);
        buf8[r0 * 32 + i1 + 3] = Math.max(t31, 0);
        buf8[r0 * 32 + i1 + 4] = Math.max(t32, 0);
        buf8[r0 * 32 + i1 + 5] = Math.max(t33, 0);
        buf8[r0 * 32 + i1 + 6] = Math.max(t34, 0);
        buf8[r0 * 32 + i1 + 7] = Math.max(t35, 0);
      }
    }
  }

  // layer 3: [rows, 32] maps
  function kernel7(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const n2 = order[start + r0]!;
        const t3 = dropoutDraw(draw[0]!, draw[1]!, n2, 3, i1);
        const t4 = buf8[r0 * 32 + i1]!;
        buf38[r0 * 32 + i1] = t3;
        buf39[r0 * 32 + i1] = t3 < 0.30000001192092896 ? 0 : f(1.4285714626312256 * t4);
      }
    }
  }

  // layer 4: [rows, 3] sums of products and 2 maps
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 3; i1 += 3) {
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
          const t15 = buf39[r0 * 32 + si14]!;
          const t16 = buf39[r0 * 32 + si14 + 32]!;
          const t17 = buf39[r0 * 32 + si14 + 64]!;
          const t18 = buf39[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 3 + i1 + 7712]!;
          const t20 = parameters[si14 * 3 + i1 + 7713]!;
          const t21 = parameters[si14 * 3 + i1 + 7714]!;
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
        const t22 = parameters[i1 + 7808]!;
        const t23 = parameters[i1 + 7809]!;
        const t24 = parameters[i1 + 7810]!;
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
        const t37 = yb[r0 * 3 + i1]!;
        const t38 = yb[r0 * 3 + i1 + 1]!;
        const t39 = yb[r0 * 3 + i1 + 2]!;
        const t40 = yb[r0 * 3 + i1 + 3]!;
        const t41 = yb[r0 * 3 + i1 + 4]!;
        const t42 = yb[r0 * 3 + i1 + 5]!;
        const t43 = yb[r0 * 3 + i1 + 6]!;
        const t44 = yb[r0 * 3 + i1 + 7]!;
        const t45 = yb[r0 * 3 + i1 + 8]!;
        const t46 = yb[r0 * 3 + i1 + 9]!;
        const t47 = yb[r0 * 3 + i1 + 10]!;
        const t48 = yb[r0 * 3 + i1 + 11]!;
        buf41[r0 * 3 + i1] = t25;
        buf41[r0 * 3 + i1 + 1] = t26;
        buf41[r0 * 3 + i1 + 2] = t27;
        buf41[r0 * 3 + i1 + 3] = t28;
        buf41[r0 * 3 + i1 + 4] = t29;
        buf41[r0 * 3 + i1 + 5] = t30;
        buf41[r0 * 3 + i1 + 6] = t31;
        buf41[r0 * 3 + i1 + 7] = t32;
        buf41[r0 * 3 + i1 + 8] = t33;
        buf41[r0 * 3 + i1 + 9] = t34;
        buf41[r0 * 3 + i1 + 10] = t35;
        buf41[r0 * 3 + i1 + 11] = t36;
        buf46[r0 * 3 + i1] = -f(t37 * t25);
        buf46[r0 * 3 + i1 + 1] = -f(t38 * t26);
        buf46[r0 * 3 + i1 + 2] = -f(t39 * t27);
        buf46[r0 * 3 + i1 + 3] = -f(t40 * t28);
        buf46[r0 * 3 + i1 + 4] = -f(t41 * t29);
        buf46[r0 * 3 + i1 + 5] = -f(t42 * t30);
        buf46[r0 * 3 + i1 + 6] = -f(t43 * t31);
        buf46[r0 * 3 + i1 + 7] = -f(t44 * t32);
        buf46[r0 * 3 + i1 + 8] = -f(t45 * t33);
        buf46[r0 * 3 + i1 + 9] = -f(t46 * t34);
        buf46[r0 * 3 + i1 + 10] = -f(t47 * t35);
        buf46[r0 * 3 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 3; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf39[r49 * 32 + si54]!;
          const t56 = parameters[si54 * 3 + i50 + 7712]!;
          const t57 = parameters[si54 * 3 + i50 + 7713]!;
          const t58 = parameters[si54 * 3 + i50 + 7714]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 7808]!;
        const t60 = parameters[i50 + 7809]!;
        const t61 = parameters[i50 + 7810]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = yb[r49 * 3 + i50]!;
        const t66 = yb[r49 * 3 + i50 + 1]!;
        const t67 = yb[r49 * 3 + i50 + 2]!;
        buf41[r49 * 3 + i50] = t62;
        buf41[r49 * 3 + i50 + 1] = t63;
        buf41[r49 * 3 + i50 + 2] = t64;
        buf46[r49 * 3 + i50] = -f(t65 * t62);
        buf46[r49 * 3 + i50 + 1] = -f(t66 * t63);
        buf46[r49 * 3 + i50 + 2] = -f(t67 * t64);
      }
    }
  }

  // layer 4: [rows, 1] sums
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf41[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf41[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf42[r0] = t2;
    }
  }

  // layer 4: [rows, 3] maps
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf41[r0 * 3 + i1]!;
        const t3 = buf42[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf43[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 4: [rows, 1] sums and 1 maps
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf43[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf42[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf44[r0] = t1;
      buf48[r0] = f(
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

  // layer 4: [rows, 3] maps
  function kernel12(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf43[r0 * 3 + i1]!;
        const t3 = buf44[r0]!;
        const t4 = yb[r0 * 3 + i1]!;
        const t5: number = hyper[0]!;
        buf54[r0 * 3 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel13(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf46[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf48[r0]!;
      const t5 = t1 + t4;
      buf51[r0] = t5;
    }
  }

  // [3] sums and 3 maps, and the update
  function kernel14(rows: number): void {
    for (let i0 = 0; i0 < 3; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf54[r2 * 3 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 7808]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 15619]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 7808]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 7808] = t6;
      slots[i0 + 15619] = t9;
      parameters[i0 + 7808] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 4: [rows, 32] sums of products and 2 maps
  function kernel15(rows: number): void {
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
        for (let so14 = 0; so14 < 3; so14++) {
          const t15 = buf54[r0 * 3 + so14]!;
          const t16 = buf54[r0 * 3 + so14 + 3]!;
          const t17 = buf54[r0 * 3 + so14 + 6]!;
          const t18 = parameters[i1 * 3 + so14 + 7712]!;
          const t19 = parameters[i1 * 3 + so14 + 7715]!;
          const t20 = parameters[i1 * 3 + so14 + 7718]!;
          const t21 = parameters[i1 * 3 + so14 + 7721]!;
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
        const t22 = buf38[r0 * 32 + i1]!;
        const t23 = buf38[r0 * 32 + i1 + 1]!;
        const t24 = buf38[r0 * 32 + i1 + 2]!;
        const t25 = buf38[r0 * 32 + i1 + 3]!;
        const t26 = buf38[r0 * 32 + i1 + 32]!;
        const t27 = buf38[r0 * 32 + i1 + 33]!;
        const t28 = buf38[r0 * 32 + i1 + 34]!;
        const t29 = buf38[r0 * 32 + i1 + 35]!;
        const t30 = buf38[r0 * 32 + i1 + 64]!;
        const t31 = buf38[r0 * 32 + i1 + 65]!;
        const t32 = buf38[r0 * 32 + i1 + 66]!;
        const t33 = buf38[r0 * 32 + i1 + 67]!;
        const t34 = f((t22 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t2);
        const t35 = f((t23 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t3);
        const t36 = f((t24 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t4);
        const t37 = f((t25 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t5);
        const t38 = f((t26 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t6);
        const t39 = f((t27 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t7);
        const t40 = f((t28 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t8);
        const t41 = f((t29 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t9);
        const t42 = f((t30 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t10);
        const t43 = f((t31 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t11);
        const t44 = f((t32 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t12);
        const t45 = f((t33 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t13);
        const t46 = buf8[r0 * 32 + i1]!;
        const t47 = buf8[r0 * 32 + i1 + 1]!;
        const t48 = buf8[r0 * 32 + i1 + 2]!;
        const t49 = buf8[r0 * 32 + i1 + 3]!;
        const t50 = buf8[r0 * 32 + i1 + 32]!;
        const t51 = buf8[r0 * 32 + i1 + 33]!;
        const t52 = buf8[r0 * 32 + i1 + 34]!;
        const t53 = buf8[r0 * 32 + i1 + 35]!;
        const t54 = buf8[r0 * 32 + i1 + 64]!;
        const t55 = buf8[r0 * 32 + i1 + 65]!;
        const t56 = buf8[r0 * 32 + i1 + 66]!;
        const t57 = buf8[r0 * 32 + i1 + 67]!;
        buf60[r0 * 32 + i1] = (0 < t46 ? 1 : 0) * t34;
        buf60[r0 * 32 + i1 + 1] = (0 < t47 ? 1 : 0) * t35;
        buf60[r0 * 32 + i1 + 2] = (0 < t48 ? 1 : 0) * t36;
        buf60[r0 * 32 + i1 + 3] = (0 < t49 ? 1 : 0) * t37;
        buf60[r0 * 32 + i1 + 32] = (0 < t50 ? 1 : 0) * t38;
        buf60[r0 * 32 + i1 + 33] = (0 < t51 ? 1 : 0) * t39;
        buf60[r0 * 32 + i1 + 34] = (0 < t52 ? 1 : 0) * t40;
        buf60[r0 * 32 + i1 + 35] = (0 < t53 ? 1 : 0) * t41;
        buf60[r0 * 32 + i1 + 64] = (0 < t54 ? 1 : 0) * t42;
        buf60[r0 * 32 + i1 + 65] = (0 < t55 ? 1 : 0) * t43;
        buf60[r0 * 32 + i1 + 66] = (0 < t56 ? 1 : 0) * t44;
        buf60[r0 * 32 + i1 + 67] = (0 < t57 ? 1 : 0) * t45;
      }
    }
    for (let r58 = rows - (rows % 3); r58 < rows; r58++) {
      for (let i59 = 0; i59 < 32; i59 += 4) {
        let t60: number = 0;
        let t61: number = 0;
        let t62: number = 0;
        let t63: number = 0;
        for (let so64 = 0; so64 < 3; so64++) {
          const t65 = buf54[r58 * 3 + so64]!;
          const t66 = parameters[i59 * 3 + so64 + 7712]!;
          const t67 = parameters[i59 * 3 + so64 + 7715]!;
          const t68 = parameters[i59 * 3 + so64 + 7718]!;
          const t69 = parameters[i59 * 3 + so64 + 7721]!;
          t60 = f(t60 + f(t65 * t66));
          t61 = f(t61 + f(t65 * t67));
          t62 = f(t62 + f(t65 * t68));
          t63 = f(t63 + f(t65 * t69));
        }
        const t70 = buf38[r58 * 32 + i59]!;
        const t71 = buf38[r58 * 32 + i59 + 1]!;
        const t72 = buf38[r58 * 32 + i59 + 2]!;
        const t73 = buf38[r58 * 32 + i59 + 3]!;
        const t74 = f((t70 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t60);
        const t75 = f((t71 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t61);
        const t76 = f((t72 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t62);
        const t77 = f((t73 < 0.30000001192092896 ? 0 : 1.4285714626312256) * t63);
        const t78 = buf8[r58 * 32 + i59]!;
        const t79 = buf8[r58 * 32 + i59 + 1]!;
        const t80 = buf8[r58 * 32 + i59 + 2]!;
        const t81 = buf8[r58 * 32 + i59 + 3]!;
        buf60[r58 * 32 + i59] = (0 < t78 ? 1 : 0) * t74;
        buf60[r58 * 32 + i59 + 1] = (0 < t79 ? 1 : 0) * t75;
        buf60[r58 * 32 + i59 + 2] = (0 < t80 ? 1 : 0) * t76;
        buf60[r58 * 32 + i59 + 3] = (0 < t81 ? 1 : 0) * t77;
      }
    }
  }

  // layer 4: [32, 3] sums of products and 3 maps, and the update
  function kernel16(rows: number): void {
    for (let i0 = 0; i0 < 32; i0 += 4) {
      for (let i1 = 0; i1 < 3; i1 += 3) {
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
          const t15 = buf39[r14 * 32 + i0]!;
          const t16 = buf39[r14 * 32 + i0 + 1]!;
          const t17 = buf39[r14 * 32 + i0 + 2]!;
          const t18 = buf39[r14 * 32 + i0 + 3]!;
          const t19 = buf54[r14 * 3 + i1]!;
          const t20 = buf54[r14 * 3 + i1 + 1]!;
          const t21 = buf54[r14 * 3 + i1 + 2]!;
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
        const t22 = slots[i0 * 3 + i1 + 7712]!;
        const t23 = slots[i0 * 3 + i1 + 7713]!;
        const t24 = slots[i0 * 3 + i1 + 7714]!;
        const t25 = slots[i0 * 3 + i1 + 7715]!;
        const t26 = slots[i0 * 3 + i1 + 7716]!;
        const t27 = slots[i0 * 3 + i1 + 7717]!;
        const t28 = slots[i0 * 3 + i1 + 7718]!;
        const t29 = slots[i0 * 3 + i1 + 7719]!;
        const t30 = slots[i0 * 3 + i1 + 7720]!;
        const t31 = slots[i0 * 3 + i1 + 7721]!;
        const t32 = slots[i0 * 3 + i1 + 7722]!;
        const t33 = slots[i0 * 3 + i1 + 7723]!;
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
        const t48 = slots[i0 * 3 + i1 + 15523]!;
        const t49 = slots[i0 * 3 + i1 + 15524]!;
        const t50 = slots[i0 * 3 + i1 + 15525]!;
        const t51 = slots[i0 * 3 + i1 + 15526]!;
        const t52 = slots[i0 * 3 + i1 + 15527]!;
        const t53 = slots[i0 * 3 + i1 + 15528]!;
        const t54 = slots[i0 * 3 + i1 + 15529]!;
        const t55 = slots[i0 * 3 + i1 + 15530]!;
        const t56 = slots[i0 * 3 + i1 + 15531]!;
        const t57 = slots[i0 * 3 + i1 + 15532]!;
        const t58 = slots[i0 * 3 + i1 + 15533]!;
        const t59 = slots[i0 * 3 + i1 + 15534]!;
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
        const t74 = parameters[i0 * 3 + i1 + 7712]!;
        const t75 = parameters[i0 * 3 + i1 + 7713]!;
        const t76 = parameters[i0 * 3 + i1 + 7714]!;
        const t77 = parameters[i0 * 3 + i1 + 7715]!;
        const t78 = parameters[i0 * 3 + i1 + 7716]!;
        const t79 = parameters[i0 * 3 + i1 + 7717]!;
        const t80 = parameters[i0 * 3 + i1 + 7718]!;
        const t81 = parameters[i0 * 3 + i1 + 7719]!;
        const t82 = parameters[i0 * 3 + i1 + 7720]!;
        const t83 = parameters[i0 * 3 + i1 + 7721]!;
        const t84 = parameters[i0 * 3 + i1 + 7722]!;
        const t85 = parameters[i0 * 3 + i1 + 7723]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 3 + i1 + 7712] = t36;
        slots[i0 * 3 + i1 + 7713] = t37;
        slots[i0 * 3 + i1 + 7714] = t38;
        slots[i0 * 3 + i1 + 7715] = t39;
        slots[i0 * 3 + i1 + 7716] = t40;
        slots[i0 * 3 + i1 + 7717] = t41;
        slots[i0 * 3 + i1 + 7718] = t42;
        slots[i0 * 3 + i1 + 7719] = t43;
        slots[i0 * 3 + i1 + 7720] = t44;
        slots[i0 * 3 + i1 + 7721] = t45;
        slots[i0 * 3 + i1 + 7722] = t46;
        slots[i0 * 3 + i1 + 7723] = t47;
        slots[i0 * 3 + i1 + 15523] = t62;
        slots[i0 * 3 + i1 + 15524] = t63;
        slots[i0 * 3 + i1 + 15525] = t64;
        slots[i0 * 3 + i1 + 15526] = t65;
        slots[i0 * 3 + i1 + 15527] = t66;
        slots[i0 * 3 + i1 + 15528] = t67;
        slots[i0 * 3 + i1 + 15529] = t68;
        slots[i0 * 3 + i1 + 15530] = t69;
        slots[i0 * 3 + i1 + 15531] = t70;
        slots[i0 * 3 + i1 + 15532] = t71;
        slots[i0 * 3 + i1 + 15533] = t72;
        slots[i0 * 3 + i1 + 15534] = t73;
        parameters[i0 * 3 + i1 + 7712] = f(t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7713] = f(t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7714] = f(t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7715] = f(t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7716] = f(t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7717] = f(t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7718] = f(t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7719] = f(t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7720] = f(t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7721] = f(t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7722] = f(t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 3 + i1 + 7723] = f(t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))));
      }
    }
  }

  // [32] sums and 3 maps, and the update
  function kernel17(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf60[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 7680]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 15491]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 7680]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 7680] = t6;
      slots[i0 + 15491] = t9;
      parameters[i0 + 7680] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 2: [240, 32] sums of products and 4 maps, and the update
  function kernel18(rows: number): void {
    for (let i0 = 0; i0 < 240; i0 += 3) {
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
          const t15 = xb[r14 * 240 + i0]!;
          const t16 = xb[r14 * 240 + i0 + 1]!;
          const t17 = xb[r14 * 240 + i0 + 2]!;
          const t18 = buf60[r14 * 32 + i1]!;
          const t19 = buf60[r14 * 32 + i1 + 1]!;
          const t20 = buf60[r14 * 32 + i1 + 2]!;
          const t21 = buf60[r14 * 32 + i1 + 3]!;
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
        const t22 = parameters[i0 * 32 + i1]!;
        const t23 = parameters[i0 * 32 + i1 + 1]!;
        const t24 = parameters[i0 * 32 + i1 + 2]!;
        const t25 = parameters[i0 * 32 + i1 + 3]!;
        const t26 = parameters[i0 * 32 + i1 + 32]!;
        const t27 = parameters[i0 * 32 + i1 + 33]!;
        const t28 = parameters[i0 * 32 + i1 + 34]!;
        const t29 = parameters[i0 * 32 + i1 + 35]!;
        const t30 = parameters[i0 * 32 + i1 + 64]!;
        const t31 = parameters[i0 * 32 + i1 + 65]!;
        const t32 = parameters[i0 * 32 + i1 + 66]!;
        const t33 = parameters[i0 * 32 + i1 + 67]!;
        const t34 = f(t2 + f(0.0010000000474974513 * t22));
        const t35 = f(t3 + f(0.0010000000474974513 * t23));
        const t36 = f(t4 + f(0.0010000000474974513 * t24));
        const t37 = f(t5 + f(0.0010000000474974513 * t25));
        const t38 = f(t6 + f(0.0010000000474974513 * t26));
        const t39 = f(t7 + f(0.0010000000474974513 * t27));
        const t40 = f(t8 + f(0.0010000000474974513 * t28));
        const t41 = f(t9 + f(0.0010000000474974513 * t29));
        const t42 = f(t10 + f(0.0010000000474974513 * t30));
        const t43 = f(t11 + f(0.0010000000474974513 * t31));
        const t44 = f(t12 + f(0.0010000000474974513 * t32));
        const t45 = f(t13 + f(0.0010000000474974513 * t33));
        const t46 = slots[i0 * 32 + i1]!;
        const t47 = slots[i0 * 32 + i1 + 1]!;
        const t48 = slots[i0 * 32 + i1 + 2]!;
        const t49 = slots[i0 * 32 + i1 + 3]!;
        const t50 = slots[i0 * 32 + i1 + 32]!;
        const t51 = slots[i0 * 32 + i1 + 33]!;
        const t52 = slots[i0 * 32 + i1 + 34]!;
        const t53 = slots[i0 * 32 + i1 + 35]!;
        const t54 = slots[i0 * 32 + i1 + 64]!;
        const t55 = slots[i0 * 32 + i1 + 65]!;
        const t56 = slots[i0 * 32 + i1 + 66]!;
        const t57 = slots[i0 * 32 + i1 + 67]!;
        const t58: number = hyper[4]!;
        const t59 = f(t58);
        const t60 = f(f(0.8999999761581421 * t46) + f(t59 * t34));
        const t61 = f(f(0.8999999761581421 * t47) + f(t59 * t35));
        const t62 = f(f(0.8999999761581421 * t48) + f(t59 * t36));
        const t63 = f(f(0.8999999761581421 * t49) + f(t59 * t37));
        const t64 = f(f(0.8999999761581421 * t50) + f(t59 * t38));
        const t65 = f(f(0.8999999761581421 * t51) + f(t59 * t39));
        const t66 = f(f(0.8999999761581421 * t52) + f(t59 * t40));
        const t67 = f(f(0.8999999761581421 * t53) + f(t59 * t41));
        const t68 = f(f(0.8999999761581421 * t54) + f(t59 * t42));
        const t69 = f(f(0.8999999761581421 * t55) + f(t59 * t43));
        const t70 = f(f(0.8999999761581421 * t56) + f(t59 * t44));
        const t71 = f(f(0.8999999761581421 * t57) + f(t59 * t45));
        const t72 = slots[i0 * 32 + i1 + 7811]!;
        const t73 = slots[i0 * 32 + i1 + 7812]!;
        const t74 = slots[i0 * 32 + i1 + 7813]!;
        const t75 = slots[i0 * 32 + i1 + 7814]!;
        const t76 = slots[i0 * 32 + i1 + 7843]!;
        const t77 = slots[i0 * 32 + i1 + 7844]!;
        const t78 = slots[i0 * 32 + i1 + 7845]!;
        const t79 = slots[i0 * 32 + i1 + 7846]!;
        const t80 = slots[i0 * 32 + i1 + 7875]!;
        const t81 = slots[i0 * 32 + i1 + 7876]!;
        const t82 = slots[i0 * 32 + i1 + 7877]!;
        const t83 = slots[i0 * 32 + i1 + 7878]!;
        const t84: number = hyper[5]!;
        const t85 = f(t84);
        const t86 = f(f(0.9990000128746033 * t72) + f(t85 * f(t34 * t34)));
        const t87 = f(f(0.9990000128746033 * t73) + f(t85 * f(t35 * t35)));
        const t88 = f(f(0.9990000128746033 * t74) + f(t85 * f(t36 * t36)));
        const t89 = f(f(0.9990000128746033 * t75) + f(t85 * f(t37 * t37)));
        const t90 = f(f(0.9990000128746033 * t76) + f(t85 * f(t38 * t38)));
        const t91 = f(f(0.9990000128746033 * t77) + f(t85 * f(t39 * t39)));
        const t92 = f(f(0.9990000128746033 * t78) + f(t85 * f(t40 * t40)));
        const t93 = f(f(0.9990000128746033 * t79) + f(t85 * f(t41 * t41)));
        const t94 = f(f(0.9990000128746033 * t80) + f(t85 * f(t42 * t42)));
        const t95 = f(f(0.9990000128746033 * t81) + f(t85 * f(t43 * t43)));
        const t96 = f(f(0.9990000128746033 * t82) + f(t85 * f(t44 * t44)));
        const t97 = f(f(0.9990000128746033 * t83) + f(t85 * f(t45 * t45)));
        const t98: number = hyper[2]!;
        const t99: number = hyper[3]!;
        const t100 = f(t98);
        const t101 = f(t99);
        slots[i0 * 32 + i1] = t60;
        slots[i0 * 32 + i1 + 1] = t61;
        slots[i0 * 32 + i1 + 2] = t62;
        slots[i0 * 32 + i1 + 3] = t63;
        slots[i0 * 32 + i1 + 32] = t64;
        slots[i0 * 32 + i1 + 33] = t65;
        slots[i0 * 32 + i1 + 34] = t66;
        slots[i0 * 32 + i1 + 35] = t67;
        slots[i0 * 32 + i1 + 64] = t68;
        slots[i0 * 32 + i1 + 65] = t69;
        slots[i0 * 32 + i1 + 66] = t70;
        slots[i0 * 32 + i1 + 67] = t71;
        slots[i0 * 32 + i1 + 7811] = t86;
        slots[i0 * 32 + i1 + 7812] = t87;
        slots[i0 * 32 + i1 + 7813] = t88;
        slots[i0 * 32 + i1 + 7814] = t89;
        slots[i0 * 32 + i1 + 7843] = t90;
        slots[i0 * 32 + i1 + 7844] = t91;
        slots[i0 * 32 + i1 + 7845] = t92;
        slots[i0 * 32 + i1 + 7846] = t93;
        slots[i0 * 32 + i1 + 7875] = t94;
        slots[i0 * 32 + i1 + 7876] = t95;
        slots[i0 * 32 + i1 + 7877] = t96;
        slots[i0 * 32 + i1 + 7878] = t97;
        parameters[i0 * 32 + i1] = f(t22 - f(t100 * f(t60 / f(f(f(Math.sqrt(t86)) / t101) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 1] = f(t23 - f(t100 * f(t61 / f(f(f(Math.sqrt(t87)) / t101) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 2] = f(t24 - f(t100 * f(t62 / f(f(f(Math.sqrt(t88)) / t101) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 3] = f(t25 - f(t100 * f(t63 / f(f(f(Math.sqrt(t89)) / t101) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 32] = f(
          t26 - f(t100 * f(t64 / f(f(f(Math.sqrt(t90)) / t101) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 33] = f(
          t27 - f(t100 * f(t65 / f(f(f(Math.sqrt(t91)) / t101) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 34] = f(
          t28 - f(t100 * f(t66 / f(f(f(Math.sqrt(t92)) / t101) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 35] = f(
          t29 - f(t100 * f(t67 / f(f(f(Math.sqrt(t93)) / t101) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 64] = f(
          t30 - f(t100 * f(t68 / f(f(f(Math.sqrt(t94)) / t101) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 65] = f(
          t31 - f(t100 * f(t69 / f(f(f(Math.sqrt(t95)) / t101) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 66] = f(
          t32 - f(t100 * f(t70 / f(f(f(Math.sqrt(t96)) / t101) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 67] = f(
          t33 - f(t100 * f(t71 / f(f(f(Math.sqrt(t97)) / t101) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // layer 2: [240, 32] sums of products and 4 maps, and the update, over inputs that are not 0
  function kernel19(): void {
    for (let i0 = 0; i0 < 240; i0++) {
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
          const r10 = xplace[pr10]! & 63;
          const t11 = xplaceElements[pr10]!;
          const t12 = buf60[r10 * 32 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = buf60[r10 * 32 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = buf60[r10 * 32 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = buf60[r10 * 32 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = buf60[r10 * 32 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = buf60[r10 * 32 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = buf60[r10 * 32 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = buf60[r10 * 32 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = parameters[i0 * 32 + i1]!;
        const t21 = parameters[i0 * 32 + i1 + 1]!;
        const t22 = parameters[i0 * 32 + i1 + 2]!;
        const t23 = parameters[i0 * 32 + i1 + 3]!;
        const t24 = parameters[i0 * 32 + i1 + 4]!;
        const t25 = parameters[i0 * 32 + i1 + 5]!;
        const t26 = parameters[i0 * 32 + i1 + 6]!;
        const t27 = parameters[i0 * 32 + i1 + 7]!;
        const t28 = f(t2 + f(0.0010000000474974513 * t20));
        const t29 = f(t3 + f(0.0010000000474974513 * t21));
        const t30 = f(t4 + f(0.0010000000474974513 * t22));
        const t31 = f(t5 + f(0.0010000000474974513 * t23));
        const t32 = f(t6 + f(0.0010000000474974513 * t24));
        const t33 = f(t7 + f(0.0010000000474974513 * t25));
        const t34 = f(t8 + f(0.0010000000474974513 * t26));
        const t35 = f(t9 + f(0.0010000000474974513 * t27));
        const t36 = slots[i0 * 32 + i1]!;
        const t37 = slots[i0 * 32 + i1 + 1]!;
        const t38 = slots[i0 * 32 + i1 + 2]!;
        const t39 = slots[i0 * 32 + i1 + 3]!;
        const t40 = slots[i0 * 32 + i1 + 4]!;
        const t41 = slots[i0 * 32 + i1 + 5]!;
        const t42 = slots[i0 * 32 + i1 + 6]!;
        const t43 = slots[i0 * 32 + i1 + 7]!;
        const t44: number = hyper[4]!;
        const t45 = f(t44);
        const t46 = f(f(0.8999999761581421 * t36) + f(t45 * t28));
        const t47 = f(f(0.8999999761581421 * t37) + f(t45 * t29));
        const t48 = f(f(0.8999999761581421 * t38) + f(t45 * t30));
        const t49 = f(f(0.8999999761581421 * t39) + f(t45 * t31));
        const t50 = f(f(0.8999999761581421 * t40) + f(t45 * t32));
        const t51 = f(f(0.8999999761581421 * t41) + f(t45 * t33));
        const t52 = f(f(0.8999999761581421 * t42) + f(t45 * t34));
        const t53 = f(f(0.8999999761581421 * t43) + f(t45 * t35));
        const t54 = slots[i0 * 32 + i1 + 7811]!;
        const t55 = slots[i0 * 32 + i1 + 7812]!;
        const t56 = slots[i0 * 32 + i1 + 7813]!;
        const t57 = slots[i0 * 32 + i1 + 7814]!;
        const t58 = slots[i0 * 32 + i1 + 7815]!;
        const t59 = slots[i0 * 32 + i1 + 7816]!;
        const t60 = slots[i0 * 32 + i1 + 7817]!;
        const t61 = slots[i0 * 32 + i1 + 7818]!;
        const t62: number = hyper[5]!;
        const t63 = f(t62);
        const t64 = f(f(0.9990000128746033 * t54) + f(t63 * f(t28 * t28)));
        const t65 = f(f(0.9990000128746033 * t55) + f(t63 * f(t29 * t29)));
        const t66 = f(f(0.9990000128746033 * t56) + f(t63 * f(t30 * t30)));
        const t67 = f(f(0.9990000128746033 * t57) + f(t63 * f(t31 * t31)));
        const t68 = f(f(0.9990000128746033 * t58) + f(t63 * f(t32 * t32)));
        const t69 = f(f(0.9990000128746033 * t59) + f(t63 * f(t33 * t33)));
        const t70 = f(f(0.9990000128746033 * t60) + f(t63 * f(t34 * t34)));
        const t71 = f(f(0.9990000128746033 * t61) + f(t63 * f(t35 * t35)));
        const t72: number = hyper[2]!;
        const t73: number = hyper[3]!;
        const t74 = f(t72);
        const t75 = f(t73);
        slots[i0 * 32 + i1] = t46;
        slots[i0 * 32 + i1 + 1] = t47;
        slots[i0 * 32 + i1 + 2] = t48;
        slots[i0 * 32 + i1 + 3] = t49;
        slots[i0 * 32 + i1 + 4] = t50;
        slots[i0 * 32 + i1 + 5] = t51;
        slots[i0 * 32 + i1 + 6] = t52;
        slots[i0 * 32 + i1 + 7] = t53;
        slots[i0 * 32 + i1 + 7811] = t64;
        slots[i0 * 32 + i1 + 7812] = t65;
        slots[i0 * 32 + i1 + 7813] = t66;
        slots[i0 * 32 + i1 + 7814] = t67;
        slots[i0 * 32 + i1 + 7815] = t68;
        slots[i0 * 32 + i1 + 7816] = t69;
        slots[i0 * 32 + i1 + 7817] = t70;
        slots[i0 * 32 + i1 + 7818] = t71;
        parameters[i0 * 32 + i1] = f(t20 - f(t74 * f(t46 / f(f(f(Math.sqrt(t64)) / t75) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 1] = f(t21 - f(t74 * f(t47 / f(f(f(Math.sqrt(t65)) / t75) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 2] = f(t22 - f(t74 * f(t48 / f(f(f(Math.sqrt(t66)) / t75) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 3] = f(t23 - f(t74 * f(t49 / f(f(f(Math.sqrt(t67)) / t75) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 4] = f(t24 - f(t74 * f(t50 / f(f(f(Math.sqrt(t68)) / t75) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 5] = f(t25 - f(t74 * f(t51 / f(f(f(Math.sqrt(t69)) / t75) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 6] = f(t26 - f(t74 * f(t52 / f(f(f(Math.sqrt(t70)) / t75) + 9.99999993922529e-9))));
        parameters[i0 * 32 + i1 + 7] = f(t27 - f(t74 * f(t53 / f(f(f(Math.sqrt(t71)) / t75) + 9.99999993922529e-9))));
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel20(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf51[r0]!;
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
    kernel7(start, rows);
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
    if (inUse[0] === 0) kernel18(rows);
    if (inUse[0] !== 0) kernel19();
    kernel20(rows);
  }

  // layer 4: [rows, 3] sums of products and 2 maps
  function kernel21(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 3; i1 += 3) {
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
          const t15 = buf8[r0 * 32 + si14]!;
          const t16 = buf8[r0 * 32 + si14 + 32]!;
          const t17 = buf8[r0 * 32 + si14 + 64]!;
          const t18 = buf8[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 3 + i1 + 7712]!;
          const t20 = parameters[si14 * 3 + i1 + 7713]!;
          const t21 = parameters[si14 * 3 + i1 + 7714]!;
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
        const t22 = parameters[i1 + 7808]!;
        const t23 = parameters[i1 + 7809]!;
        const t24 = parameters[i1 + 7810]!;
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
        const t37 = yb[r0 * 3 + i1]!;
        const t38 = yb[r0 * 3 + i1 + 1]!;
        const t39 = yb[r0 * 3 + i1 + 2]!;
        const t40 = yb[r0 * 3 + i1 + 3]!;
        const t41 = yb[r0 * 3 + i1 + 4]!;
        const t42 = yb[r0 * 3 + i1 + 5]!;
        const t43 = yb[r0 * 3 + i1 + 6]!;
        const t44 = yb[r0 * 3 + i1 + 7]!;
        const t45 = yb[r0 * 3 + i1 + 8]!;
        const t46 = yb[r0 * 3 + i1 + 9]!;
        const t47 = yb[r0 * 3 + i1 + 10]!;
        const t48 = yb[r0 * 3 + i1 + 11]!;
        buf10[r0 * 3 + i1] = t25;
        buf10[r0 * 3 + i1 + 1] = t26;
        buf10[r0 * 3 + i1 + 2] = t27;
        buf10[r0 * 3 + i1 + 3] = t28;
        buf10[r0 * 3 + i1 + 4] = t29;
        buf10[r0 * 3 + i1 + 5] = t30;
        buf10[r0 * 3 + i1 + 6] = t31;
        buf10[r0 * 3 + i1 + 7] = t32;
        buf10[r0 * 3 + i1 + 8] = t33;
        buf10[r0 * 3 + i1 + 9] = t34;
        buf10[r0 * 3 + i1 + 10] = t35;
        buf10[r0 * 3 + i1 + 11] = t36;
        buf16[r0 * 3 + i1] = -f(t37 * t25);
        buf16[r0 * 3 + i1 + 1] = -f(t38 * t26);
        buf16[r0 * 3 + i1 + 2] = -f(t39 * t27);
        buf16[r0 * 3 + i1 + 3] = -f(t40 * t28);
        buf16[r0 * 3 + i1 + 4] = -f(t41 * t29);
        buf16[r0 * 3 + i1 + 5] = -f(t42 * t30);
        buf16[r0 * 3 + i1 + 6] = -f(t43 * t31);
        buf16[r0 * 3 + i1 + 7] = -f(t44 * t32);
        buf16[r0 * 3 + i1 + 8] = -f(t45 * t33);
        buf16[r0 * 3 + i1 + 9] = -f(t46 * t34);
        buf16[r0 * 3 + i1 + 10] = -f(t47 * t35);
        buf16[r0 * 3 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 3; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf8[r49 * 32 + si54]!;
          const t56 = parameters[si54 * 3 + i50 + 7712]!;
          const t57 = parameters[si54 * 3 + i50 + 7713]!;
          const t58 = parameters[si54 * 3 + i50 + 7714]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 7808]!;
        const t60 = parameters[i50 + 7809]!;
        const t61 = parameters[i50 + 7810]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = yb[r49 * 3 + i50]!;
        const t66 = yb[r49 * 3 + i50 + 1]!;
        const t67 = yb[r49 * 3 + i50 + 2]!;
        buf10[r49 * 3 + i50] = t62;
        buf10[r49 * 3 + i50 + 1] = t63;
        buf10[r49 * 3 + i50 + 2] = t64;
        buf16[r49 * 3 + i50] = -f(t65 * t62);
        buf16[r49 * 3 + i50 + 1] = -f(t66 * t63);
        buf16[r49 * 3 + i50 + 2] = -f(t67 * t64);
      }
    }
  }

  // layer 4: [rows, 1] sums
  function kernel22(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf10[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf10[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf11[r0] = t2;
    }
  }

  // layer 4: [rows, 3] maps
  function kernel23(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf10[r0 * 3 + i1]!;
        const t3 = buf11[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf12[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 4: [rows, 1] sums and 1 maps
  function kernel24(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf12[r0 * 3 + s2]!;
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

  // layer 4: [rows, 3] maps
  function kernel25(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf12[r0 * 3 + i1]!;
        const t3 = buf13[r0]!;
        const t4 = yb[r0 * 3 + i1]!;
        const t5: number = hyper[0]!;
        buf29[r0 * 3 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel26(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf16[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf18[r0]!;
      const t5 = t1 + t4;
      buf21[r0] = t5;
    }
  }

  // [3] sums
  function kernel27(rows: number): void {
    for (let i0 = 0; i0 < 3; i0++) {
      const t1 = sum30[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf29[r3 * 3 + i0]!;
        t2 = f(t2 + t4);
      }
      sum30[i0] = t2;
    }
  }

  // layer 4: [rows, 32] sums of products and 1 maps
  function kernel28(rows: number): void {
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
        for (let so14 = 0; so14 < 3; so14++) {
          const t15 = buf29[r0 * 3 + so14]!;
          const t16 = buf29[r0 * 3 + so14 + 3]!;
          const t17 = buf29[r0 * 3 + so14 + 6]!;
          const t18 = parameters[i1 * 3 + so14 + 7712]!;
          const t19 = parameters[i1 * 3 + so14 + 7715]!;
          const t20 = parameters[i1 * 3 + so14 + 7718]!;
          const t21 = parameters[i1 * 3 + so14 + 7721]!;
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
        const t22 = buf8[r0 * 32 + i1]!;
        const t23 = buf8[r0 * 32 + i1 + 1]!;
        const t24 = buf8[r0 * 32 + i1 + 2]!;
        const t25 = buf8[r0 * 32 + i1 + 3]!;
        const t26 = buf8[r0 * 32 + i1 + 32]!;
        const t27 = buf8[r0 * 32 + i1 + 33]!;
        const t28 = buf8[r0 * 32 + i1 + 34]!;
        const t29 = buf8[r0 * 32 + i1 + 35]!;
        const t30 = buf8[r0 * 32 + i1 + 64]!;
        const t31 = buf8[r0 * 32 + i1 + 65]!;
        const t32 = buf8[r0 * 32 + i1 + 66]!;
        const t33 = buf8[r0 * 32 + i1 + 67]!;
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
        buf33[r0 * 32 + i1] = t34;
        buf33[r0 * 32 + i1 + 1] = t35;
        buf33[r0 * 32 + i1 + 2] = t36;
        buf33[r0 * 32 + i1 + 3] = t37;
        buf33[r0 * 32 + i1 + 32] = t38;
        buf33[r0 * 32 + i1 + 33] = t39;
        buf33[r0 * 32 + i1 + 34] = t40;
        buf33[r0 * 32 + i1 + 35] = t41;
        buf33[r0 * 32 + i1 + 64] = t42;
        buf33[r0 * 32 + i1 + 65] = t43;
        buf33[r0 * 32 + i1 + 66] = t44;
        buf33[r0 * 32 + i1 + 67] = t45;
      }
    }
    for (let r46 = rows - (rows % 3); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 32; i47 += 4) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let so52 = 0; so52 < 3; so52++) {
          const t53 = buf29[r46 * 3 + so52]!;
          const t54 = parameters[i47 * 3 + so52 + 7712]!;
          const t55 = parameters[i47 * 3 + so52 + 7715]!;
          const t56 = parameters[i47 * 3 + so52 + 7718]!;
          const t57 = parameters[i47 * 3 + so52 + 7721]!;
          t48 = f(t48 + f(t53 * t54));
          t49 = f(t49 + f(t53 * t55));
          t50 = f(t50 + f(t53 * t56));
          t51 = f(t51 + f(t53 * t57));
        }
        const t58 = buf8[r46 * 32 + i47]!;
        const t59 = buf8[r46 * 32 + i47 + 1]!;
        const t60 = buf8[r46 * 32 + i47 + 2]!;
        const t61 = buf8[r46 * 32 + i47 + 3]!;
        const t62 = (0 < t58 ? 1 : 0) * t48;
        const t63 = (0 < t59 ? 1 : 0) * t49;
        const t64 = (0 < t60 ? 1 : 0) * t50;
        const t65 = (0 < t61 ? 1 : 0) * t51;
        buf33[r46 * 32 + i47] = t62;
        buf33[r46 * 32 + i47 + 1] = t63;
        buf33[r46 * 32 + i47 + 2] = t64;
        buf33[r46 * 32 + i47 + 3] = t65;
      }
    }
  }

  // layer 4: [32, 3] sums of products
  function kernel29(rows: number): void {
    for (let i0 = 0; i0 < 32; i0 += 4) {
      for (let i1 = 0; i1 < 3; i1 += 3) {
        const t2 = sum32[i0 * 3 + i1]!;
        const t3 = sum32[i0 * 3 + i1 + 1]!;
        const t4 = sum32[i0 * 3 + i1 + 2]!;
        const t5 = sum32[i0 * 3 + i1 + 3]!;
        const t6 = sum32[i0 * 3 + i1 + 4]!;
        const t7 = sum32[i0 * 3 + i1 + 5]!;
        const t8 = sum32[i0 * 3 + i1 + 6]!;
        const t9 = sum32[i0 * 3 + i1 + 7]!;
        const t10 = sum32[i0 * 3 + i1 + 8]!;
        const t11 = sum32[i0 * 3 + i1 + 9]!;
        const t12 = sum32[i0 * 3 + i1 + 10]!;
        const t13 = sum32[i0 * 3 + i1 + 11]!;
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
          const t27 = buf8[r26 * 32 + i0]!;
          const t28 = buf8[r26 * 32 + i0 + 1]!;
          const t29 = buf8[r26 * 32 + i0 + 2]!;
          const t30 = buf8[r26 * 32 + i0 + 3]!;
          const t31 = buf29[r26 * 3 + i1]!;
          const t32 = buf29[r26 * 3 + i1 + 1]!;
          const t33 = buf29[r26 * 3 + i1 + 2]!;
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
        sum32[i0 * 3 + i1] = t14;
        sum32[i0 * 3 + i1 + 1] = t15;
        sum32[i0 * 3 + i1 + 2] = t16;
        sum32[i0 * 3 + i1 + 3] = t17;
        sum32[i0 * 3 + i1 + 4] = t18;
        sum32[i0 * 3 + i1 + 5] = t19;
        sum32[i0 * 3 + i1 + 6] = t20;
        sum32[i0 * 3 + i1 + 7] = t21;
        sum32[i0 * 3 + i1 + 8] = t22;
        sum32[i0 * 3 + i1 + 9] = t23;
        sum32[i0 * 3 + i1 + 10] = t24;
        sum32[i0 * 3 + i1 + 11] = t25;
      }
    }
  }

  // [32] sums
  function kernel30(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum34[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf33[r3 * 32 + i0]!;
        t2 = f(t2 + t4);
      }
      sum34[i0] = t2;
    }
  }

  // layer 2: [240, 32] sums of products
  function kernel31(rows: number): void {
    for (let i0 = 0; i0 < 240; i0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
        const t2 = sum36[i0 * 32 + i1]!;
        const t3 = sum36[i0 * 32 + i1 + 1]!;
        const t4 = sum36[i0 * 32 + i1 + 2]!;
        const t5 = sum36[i0 * 32 + i1 + 3]!;
        const t6 = sum36[i0 * 32 + i1 + 32]!;
        const t7 = sum36[i0 * 32 + i1 + 33]!;
        const t8 = sum36[i0 * 32 + i1 + 34]!;
        const t9 = sum36[i0 * 32 + i1 + 35]!;
        const t10 = sum36[i0 * 32 + i1 + 64]!;
        const t11 = sum36[i0 * 32 + i1 + 65]!;
        const t12 = sum36[i0 * 32 + i1 + 66]!;
        const t13 = sum36[i0 * 32 + i1 + 67]!;
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
          const t27 = xb[r26 * 240 + i0]!;
          const t28 = xb[r26 * 240 + i0 + 1]!;
          const t29 = xb[r26 * 240 + i0 + 2]!;
          const t30 = buf33[r26 * 32 + i1]!;
          const t31 = buf33[r26 * 32 + i1 + 1]!;
          const t32 = buf33[r26 * 32 + i1 + 2]!;
          const t33 = buf33[r26 * 32 + i1 + 3]!;
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
        sum36[i0 * 32 + i1] = t14;
        sum36[i0 * 32 + i1 + 1] = t15;
        sum36[i0 * 32 + i1 + 2] = t16;
        sum36[i0 * 32 + i1 + 3] = t17;
        sum36[i0 * 32 + i1 + 32] = t18;
        sum36[i0 * 32 + i1 + 33] = t19;
        sum36[i0 * 32 + i1 + 34] = t20;
        sum36[i0 * 32 + i1 + 35] = t21;
        sum36[i0 * 32 + i1 + 64] = t22;
        sum36[i0 * 32 + i1 + 65] = t23;
        sum36[i0 * 32 + i1 + 66] = t24;
        sum36[i0 * 32 + i1 + 67] = t25;
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel32(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf21[r0]!;
      const t2: number = total[0]!;
      total[0] = t2 + t1;
    }
  }

  function differentiate(start: number, rows: number): void {
    kernel2(start, rows);
    kernel4(start, rows);
    kernel5(rows);
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
  }

  // layer 2: [240, 32] maps
  function kernel33(): void {
    for (let i0 = 0; i0 < 7680; i0++) {
      const t1 = sum36[i0]!;
      const t2 = parameters[i0]!;
      gradients[i0] = f(t1 + f(0.0010000000474974513 * t2));
    }
  }

  // a value to where it is wanted
  function kernel34(): void {
    for (let i0 = 0; i0 < 3; i0++) {
      const t1 = sum30[i0]!;
      gradients[i0 + 7808] = t1;
    }
  }

  // a value to where it is wanted
  function kernel35(): void {
    for (let i0 = 0; i0 < 96; i0++) {
      const t1 = sum32[i0]!;
      gradients[i0 + 7712] = t1;
    }
  }

  // a value to where it is wanted
  function kernel36(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum34[i0]!;
      gradients[i0 + 7680] = t1;
    }
  }

  function collect(): void {
    kernel33();
    kernel34();
    kernel35();
    kernel36();
  }

  // where the batch's rows of x are not 0
  function kernel37(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
  }

  // layer 4: [rows, 3] maps
  function kernel38(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf12[r0 * 3 + i1]!;
        const t3 = buf13[r0]!;
        output[r0 * 3 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel39(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf16[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf18[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    if (inUse[0] === 0) kernel2(start, rows);
    if (inUse[0] !== 0) kernel37(start, rows);
    kernel4(start, rows);
    if (inUse[0] === 0) kernel5(rows);
    if (inUse[0] !== 0) kernel6(rows);
    kernel21(rows);
    kernel22(rows);
    kernel23(rows);
    kernel24(rows);
    kernel38(rows);
    kernel39(rows);
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
