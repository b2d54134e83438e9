// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, noLists, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./shifted-digits-dense.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./shifted-digits-dense.js";
import type { Input, Output } from "./shifted-digits-dense.js";

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
    rate: { value: 0.003, param: null },
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
  epochs: { value: 12, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [],
  schedules: [],
  split: null,
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
  const gradients = new Float32Array(15510);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 144);
  const yb = new Float32Array(capacity * 10);
  const buf33 = new Float32Array(capacity * 100);
  const buf29 = new Float32Array(capacity * 10);
  const buf21 = new Float64Array(capacity);
  const buf18 = new Float32Array(capacity);
  const buf16 = new Float32Array(capacity * 10);
  const buf13 = new Float32Array(capacity);
  const buf12 = new Float32Array(capacity * 10);
  const buf11 = new Float32Array(capacity);
  const buf10 = new Float32Array(capacity * 10);
  const buf8 = new Float32Array(capacity * 100);
  const sum30 = new Float32Array(10);
  const sum32 = new Float32Array(1000);
  const sum34 = new Float32Array(100);
  const sum36 = new Float32Array(14400);
  const xrowBegin = new Int32Array(capacity);
  const xrowEnd = new Int32Array(capacity);
  const xplace = new Int32Array(144 * capacity);
  const xplaceElements = new Float32Array(144 * capacity);
  const xplaceEnd = new Int32Array(144);
  const { inUse, bounds, places, elements } = memory.lists ?? noLists;

  // sets the sums over rows to +0
  function clear(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
    for (let zsum1 = 0; zsum1 < 10; zsum1++) {
      sum30[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 1000; zsum2++) {
      sum32[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 100; zsum3++) {
      sum34[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 14400; zsum4++) {
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
      for (let i2 = 0; i2 < 144; i2++) {
        const t3 = x[n1 * 144 + i2]!;
        xb[r0 * 144 + i2] = t3;
      }
    }
  }

  // where the batch's rows of x are not 0
  function kernel3(start: number, rows: number): void {
    for (let i = 0; i < 144; i++) xplaceEnd[i] = i * capacity;
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
      for (let i2 = 0; i2 < 10; i2++) {
        const t3 = y[n1 * 10 + i2]!;
        yb[r0 * 10 + i2] = t3;
      }
    }
  }

  // layer 2: [rows, 100] sums of products and 2 maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 99; i1 += 3) {
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
        for (let si14 = 0; si14 < 144; si14++) {
          const t15 = xb[r0 * 144 + si14]!;
          const t16 = xb[r0 * 144 + si14 + 144]!;
          const t17 = xb[r0 * 144 + si14 + 288]!;
          const t18 = xb[r0 * 144 + si14 + 432]!;
          if (t15 !== 0 || t16 !== 0 || t17 !== 0 || t18 !== 0) {
            const t19 = parameters[si14 * 100 + i1]!;
            const t20 = parameters[si14 * 100 + i1 + 1]!;
            const t21 = parameters[si14 * 100 + i1 + 2]!;
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
        const t22 = parameters[i1 + 14400]!;
        const t23 = parameters[i1 + 14401]!;
        const t24 = parameters[i1 + 14402]!;
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
        buf8[r0 * 100 + i1] = Math.max(t25, 0);
        buf8[r0 * 100 + i1 + 1] = Math.max(t26, 0);
        buf8[r0 * 100 + i1 + 2] = Math.max(t27, 0);
        buf8[r0 * 100 + i1 + 100] = Math.max(t28, 0);
        buf8[r0 * 100 + i1 + 101] = Math.max(t29, 0);
        buf8[r0 * 100 + i1 + 102] = Math.max(t30, 0);
        buf8[r0 * 100 + i1 + 200] = Math.max(t31, 0);
        buf8[r0 * 100 + i1 + 201] = Math.max(t32, 0);
        buf8[r0 * 100 + i1 + 202] = Math.max(t33, 0);
        buf8[r0 * 100 + i1 + 300] = Math.max(t34, 0);
        buf8[r0 * 100 + i1 + 301] = Math.max(t35, 0);
        buf8[r0 * 100 + i1 + 302] = Math.max(t36, 0);
      }
      for (let i37 = 99; i37 < 100; i37++) {
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 144; si42++) {
          const t43 = xb[r0 * 144 + si42]!;
          const t44 = xb[r0 * 144 + si42 + 144]!;
          const t45 = xb[r0 * 144 + si42 + 288]!;
          const t46 = xb[r0 * 144 + si42 + 432]!;
          if (t43 !== 0 || t44 !== 0 || t45 !== 0 || t46 !== 0) {
            const t47 = parameters[si42 * 100 + i37]!;
            t38 = f(t38 + f(t43 * t47));
            t39 = f(t39 + f(t44 * t47));
            t40 = f(t40 + f(t45 * t47));
            t41 = f(t41 + f(t46 * t47));
          }
        }
        const t48 = parameters[i37 + 14400]!;
        const t49 = f(t38 + t48);
        const t50 = f(t39 + t48);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t48);
        buf8[r0 * 100 + i37] = Math.max(t49, 0);
        buf8[r0 * 100 + i37 + 100] = Math.max(t50, 0);
        buf8[r0 * 100 + i37 + 200] = Math.max(t51, 0);
        buf8[r0 * 100 + i37 + 300] = Math.max(t52, 0);
      }
    }
    for (let r53 = rows - (rows % 4); r53 < rows; r53++) {
      for (let i54 = 0; i54 < 99; i54 += 3) {
        let t55: number = 0;
        let t56: number = 0;
        let t57: number = 0;
        for (let si58 = 0; si58 < 144; si58++) {
          const t59 = xb[r53 * 144 + si58]!;
          if (t59 !== 0) {
            const t60 = parameters[si58 * 100 + i54]!;
            const t61 = parameters[si58 * 100 + i54 + 1]!;
            const t62 = parameters[si58 * 100 + i54 + 2]!;
            t55 = f(t55 + f(t59 * t60));
            t56 = f(t56 + f(t59 * t61));
            t57 = f(t57 + f(t59 * t62));
          }
        }
        const t63 = parameters[i54 + 14400]!;
        const t64 = parameters[i54 + 14401]!;
        const t65 = parameters[i54 + 14402]!;
        const t66 = f(t55 + t63);
        const t67 = f(t56 + t64);
        const t68 = f(t57 + t65);
        buf8[r53 * 100 + i54] = Math.max(t66, 0);
        buf8[r53 * 100 + i54 + 1] = Math.max(t67, 0);
        buf8[r53 * 100 + i54 + 2] = Math.max(t68, 0);
      }
      for (let i69 = 99; i69 < 100; i69++) {
        let t70: number = 0;
        for (let si71 = 0; si71 < 144; si71++) {
          const t72 = xb[r53 * 144 + si71]!;
          if (t72 !== 0) {
            const t73 = parameters[si71 * 100 + i69]!;
            t70 = f(t70 + f(t72 * t73));
          }
        }
        const t74 = parameters[i69 + 14400]!;
        const t75 = f(t70 + t74);
        buf8[r53 * 100 + i69] = Math.max(t75, 0);
      }
    }
  }

  // layer 2: [rows, 100] sums of products and 2 maps, over inputs that are not 0
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 96; i1 += 8) {
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
          const t12 = parameters[si10 * 100 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = parameters[si10 * 100 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = parameters[si10 * 100 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = parameters[si10 * 100 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = parameters[si10 * 100 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = parameters[si10 * 100 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = parameters[si10 * 100 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = parameters[si10 * 100 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = parameters[i1 + 14400]!;
        const t21 = parameters[i1 + 14401]!;
        const t22 = parameters[i1 + 14402]!;
        const t23 = parameters[i1 + 14403]!;
        const t24 = parameters[i1 + 14404]!;
        const t25 = parameters[i1 + 14405]!;
        const t26 = parameters[i1 + 14406]!;
        const t27 = parameters[i1 + 14407]!;
        const t28 = f(t2 + t20);
        const t29 = f(t3 + t21);
        const t30 = f(t4 + t22);
        const t31 = f(t5 + t23);
        const t32 = f(t6 + t24);
        const t33 = f(t7 + t25);
        const t34 = f(t8 + t26);
        const t35 = f(t9 + t27);
        buf8[r0 * 100 + i1] = Math.max(t28, 0);
        buf8[r0 * 100 + i1 + 1] = Math.max(t29, 0);
        buf8[r0 * 100 + i1 + 2] = Math.max(t30, 0);
        buf8[r0 * 100 + i1 + 3] = Math.max(t31, 0);
        buf8[r0 * 100 + i1 + 4] = Math.max(t32, 0);
        buf8[r0 * 100 + i1 + 5] = Math.max(t33, 0);
        buf8[r0 * 100 + i1 + 6] = Math.max(t34, 0);
        buf8[r0 * 100 + i1 + 7] = Math.max(t35, 0);
      }
      for (let i36 = 96; i36 < 100; i36 += 4) {
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        for (let psi41 = xrowBegin[r0]!, esi41 = xrowEnd[r0]!; psi41 < esi41; psi41++) {
          const si41 = places[psi41]! & 255;
          const t42 = elements[psi41]!;
          const t43 = parameters[si41 * 100 + i36]!;
          t37 = f(t37 + f(t42 * t43));
          const t44 = parameters[si41 * 100 + i36 + 1]!;
          t38 = f(t38 + f(t42 * t44));
          const t45 = parameters[si41 * 100 + i36 + 2]!;
          t39 = f(t39 + f(t42 * t45));
          const t46 = parameters[si41 * 100 + i36 + 3]!;
          t40 = f(t40 + f(t42 * t46));
        }
        const t47 = parameters[i36 + 14400]!;
        const t48 = parameters[i36 + 14401]!;
        const t49 = parameters[i36 + 14402]!;
        const t50 = parameters[i36 + 14403]!;
        const t51 = f(t37 + t47);
        const t52 = f(t38 + t48);
        const t53 = f(t39 + t49);
        const t54 = f(t40 + t50);
        buf8[r0 * 100 + i36] = Math.max(t51, 0);
        buf8[r0 * 100 + i36 + 1] = Math.max(t52, 0);
        buf8[r0 * 100 + i36 + 2] = Math.max(t53, 0);
        buf8[r0 * 100 + i36 + 3] = Math.max(t54, 0);
      }
    }
  }

  // layer 3: [rows, 10] sums of products and 2 maps
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
        for (let si14 = 0; si14 < 100; si14++) {
          const t15 = buf8[r0 * 100 + si14]!;
          const t16 = buf8[r0 * 100 + si14 + 100]!;
          const t17 = buf8[r0 * 100 + si14 + 200]!;
          const t18 = buf8[r0 * 100 + si14 + 300]!;
          const t19 = parameters[si14 * 10 + i1 + 14500]!;
          const t20 = parameters[si14 * 10 + i1 + 14501]!;
          const t21 = parameters[si14 * 10 + i1 + 14502]!;
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
        const t22 = parameters[i1 + 15500]!;
        const t23 = parameters[i1 + 15501]!;
        const t24 = parameters[i1 + 15502]!;
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
        buf16[r0 * 10 + i1] = -f(t37 * t25);
        buf16[r0 * 10 + i1 + 1] = -f(t38 * t26);
        buf16[r0 * 10 + i1 + 2] = -f(t39 * t27);
        buf16[r0 * 10 + i1 + 10] = -f(t40 * t28);
        buf16[r0 * 10 + i1 + 11] = -f(t41 * t29);
        buf16[r0 * 10 + i1 + 12] = -f(t42 * t30);
        buf16[r0 * 10 + i1 + 20] = -f(t43 * t31);
        buf16[r0 * 10 + i1 + 21] = -f(t44 * t32);
        buf16[r0 * 10 + i1 + 22] = -f(t45 * t33);
        buf16[r0 * 10 + i1 + 30] = -f(t46 * t34);
        buf16[r0 * 10 + i1 + 31] = -f(t47 * t35);
        buf16[r0 * 10 + i1 + 32] = -f(t48 * t36);
      }
      for (let i49 = 9; i49 < 10; i49++) {
        let t50: number = 0;
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 100; si54++) {
          const t55 = buf8[r0 * 100 + si54]!;
          const t56 = buf8[r0 * 100 + si54 + 100]!;
          const t57 = buf8[r0 * 100 + si54 + 200]!;
          const t58 = buf8[r0 * 100 + si54 + 300]!;
          const t59 = parameters[si54 * 10 + i49 + 14500]!;
          t50 = f(t50 + f(t55 * t59));
          t51 = f(t51 + f(t56 * t59));
          t52 = f(t52 + f(t57 * t59));
          t53 = f(t53 + f(t58 * t59));
        }
        const t60 = parameters[i49 + 15500]!;
        const t61 = f(t50 + t60);
        const t62 = f(t51 + t60);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t60);
        const t65 = yb[r0 * 10 + i49]!;
        const t66 = yb[r0 * 10 + i49 + 10]!;
        const t67 = yb[r0 * 10 + i49 + 20]!;
        const t68 = yb[r0 * 10 + i49 + 30]!;
        buf10[r0 * 10 + i49] = t61;
        buf10[r0 * 10 + i49 + 10] = t62;
        buf10[r0 * 10 + i49 + 20] = t63;
        buf10[r0 * 10 + i49 + 30] = t64;
        buf16[r0 * 10 + i49] = -f(t65 * t61);
        buf16[r0 * 10 + i49 + 10] = -f(t66 * t62);
        buf16[r0 * 10 + i49 + 20] = -f(t67 * t63);
        buf16[r0 * 10 + i49 + 30] = -f(t68 * t64);
      }
    }
    for (let r69 = rows - (rows % 4); r69 < rows; r69++) {
      for (let i70 = 0; i70 < 9; i70 += 3) {
        let t71: number = 0;
        let t72: number = 0;
        let t73: number = 0;
        for (let si74 = 0; si74 < 100; si74++) {
          const t75 = buf8[r69 * 100 + si74]!;
          const t76 = parameters[si74 * 10 + i70 + 14500]!;
          const t77 = parameters[si74 * 10 + i70 + 14501]!;
          const t78 = parameters[si74 * 10 + i70 + 14502]!;
          t71 = f(t71 + f(t75 * t76));
          t72 = f(t72 + f(t75 * t77));
          t73 = f(t73 + f(t75 * t78));
        }
        const t79 = parameters[i70 + 15500]!;
        const t80 = parameters[i70 + 15501]!;
        const t81 = parameters[i70 + 15502]!;
        const t82 = f(t71 + t79);
        const t83 = f(t72 + t80);
        const t84 = f(t73 + t81);
        const t85 = yb[r69 * 10 + i70]!;
        const t86 = yb[r69 * 10 + i70 + 1]!;
        const t87 = yb[r69 * 10 + i70 + 2]!;
        buf10[r69 * 10 + i70] = t82;
        buf10[r69 * 10 + i70 + 1] = t83;
        buf10[r69 * 10 + i70 + 2] = t84;
        buf16[r69 * 10 + i70] = -f(t85 * t82);
        buf16[r69 * 10 + i70 + 1] = -f(t86 * t83);
        buf16[r69 * 10 + i70 + 2] = -f(t87 * t84);
      }
      for (let i88 = 9; i88 < 10; i88++) {
        let t89: number = 0;
        for (let si90 = 0; si90 < 100; si90++) {
          const t91 = buf8[r69 * 100 + si90]!;
          const t92 = parameters[si90 * 10 + i88 + 14500]!;
          t89 = f(t89 + f(t91 * t92));
        }
        const t93 = parameters[i88 + 15500]!;
        const t94 = f(t89 + t93);
        const t95 = yb[r69 * 10 + i88]!;
        buf10[r69 * 10 + i88] = t94;
        buf16[r69 * 10 + i88] = -f(t95 * t94);
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

  // [10] sums and 3 maps, and the update
  function kernel13(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf29[r2 * 10 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 15500]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 31010]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 15500]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 15500] = t6;
      slots[i0 + 31010] = t9;
      parameters[i0 + 15500] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 3: [rows, 100] sums of products and 1 maps
  function kernel14(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 99; i1 += 3) {
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
          const t17 = buf29[r0 * 10 + so14 + 20]!;
          const t18 = buf29[r0 * 10 + so14 + 30]!;
          const t19 = parameters[i1 * 10 + so14 + 14500]!;
          const t20 = parameters[i1 * 10 + so14 + 14510]!;
          const t21 = parameters[i1 * 10 + so14 + 14520]!;
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
        const t22 = buf8[r0 * 100 + i1]!;
        const t23 = buf8[r0 * 100 + i1 + 1]!;
        const t24 = buf8[r0 * 100 + i1 + 2]!;
        const t25 = buf8[r0 * 100 + i1 + 100]!;
        const t26 = buf8[r0 * 100 + i1 + 101]!;
        const t27 = buf8[r0 * 100 + i1 + 102]!;
        const t28 = buf8[r0 * 100 + i1 + 200]!;
        const t29 = buf8[r0 * 100 + i1 + 201]!;
        const t30 = buf8[r0 * 100 + i1 + 202]!;
        const t31 = buf8[r0 * 100 + i1 + 300]!;
        const t32 = buf8[r0 * 100 + i1 + 301]!;
        const t33 = buf8[r0 * 100 + i1 + 302]!;
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
        buf33[r0 * 100 + i1] = t34;
        buf33[r0 * 100 + i1 + 1] = t35;
        buf33[r0 * 100 + i1 + 2] = t36;
        buf33[r0 * 100 + i1 + 100] = t37;
        buf33[r0 * 100 + i1 + 101] = t38;
        buf33[r0 * 100 + i1 + 102] = t39;
        buf33[r0 * 100 + i1 + 200] = t40;
        buf33[r0 * 100 + i1 + 201] = t41;
        buf33[r0 * 100 + i1 + 202] = t42;
        buf33[r0 * 100 + i1 + 300] = t43;
        buf33[r0 * 100 + i1 + 301] = t44;
        buf33[r0 * 100 + i1 + 302] = t45;
      }
      for (let i46 = 99; i46 < 100; i46++) {
        let t47: number = 0;
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        for (let so51 = 0; so51 < 10; so51++) {
          const t52 = buf29[r0 * 10 + so51]!;
          const t53 = buf29[r0 * 10 + so51 + 10]!;
          const t54 = buf29[r0 * 10 + so51 + 20]!;
          const t55 = buf29[r0 * 10 + so51 + 30]!;
          const t56 = parameters[i46 * 10 + so51 + 14500]!;
          t47 = f(t47 + f(t52 * t56));
          t48 = f(t48 + f(t53 * t56));
          t49 = f(t49 + f(t54 * t56));
          t50 = f(t50 + f(t55 * t56));
        }
        const t57 = buf8[r0 * 100 + i46]!;
        const t58 = buf8[r0 * 100 + i46 + 100]!;
        const t59 = buf8[r0 * 100 + i46 + 200]!;
        const t60 = buf8[r0 * 100 + i46 + 300]!;
        const t61 = (0 < t57 ? 1 : 0) * t47;
        const t62 = (0 < t58 ? 1 : 0) * t48;
        const t63 = (0 < t59 ? 1 : 0) * t49;
        const t64 = (0 < t60 ? 1 : 0) * t50;
        buf33[r0 * 100 + i46] = t61;
        buf33[r0 * 100 + i46 + 100] = t62;
        buf33[r0 * 100 + i46 + 200] = t63;
        buf33[r0 * 100 + i46 + 300] = t64;
      }
    }
    for (let r65 = rows - (rows % 4); r65 < rows; r65++) {
      for (let i66 = 0; i66 < 99; i66 += 3) {
        let t67: number = 0;
        let t68: number = 0;
        let t69: number = 0;
        for (let so70 = 0; so70 < 10; so70++) {
          const t71 = buf29[r65 * 10 + so70]!;
          const t72 = parameters[i66 * 10 + so70 + 14500]!;
          const t73 = parameters[i66 * 10 + so70 + 14510]!;
          const t74 = parameters[i66 * 10 + so70 + 14520]!;
          t67 = f(t67 + f(t71 * t72));
          t68 = f(t68 + f(t71 * t73));
          t69 = f(t69 + f(t71 * t74));
        }
        const t75 = buf8[r65 * 100 + i66]!;
        const t76 = buf8[r65 * 100 + i66 + 1]!;
        const t77 = buf8[r65 * 100 + i66 + 2]!;
        const t78 = (0 < t75 ? 1 : 0) * t67;
        const t79 = (0 < t76 ? 1 : 0) * t68;
        const t80 = (0 < t77 ? 1 : 0) * t69;
        buf33[r65 * 100 + i66] = t78;
        buf33[r65 * 100 + i66 + 1] = t79;
        buf33[r65 * 100 + i66 + 2] = t80;
      }
      for (let i81 = 99; i81 < 100; i81++) {
        let t82: number = 0;
        for (let so83 = 0; so83 < 10; so83++) {
          const t84 = buf29[r65 * 10 + so83]!;
          const t85 = parameters[i81 * 10 + so83 + 14500]!;
          t82 = f(t82 + f(t84 * t85));
        }
        const t86 = buf8[r65 * 100 + i81]!;
        const t87 = (0 < t86 ? 1 : 0) * t82;
        buf33[r65 * 100 + i81] = t87;
      }
    }
  }

  // layer 3: [100, 10] sums of products and 3 maps, and the update
  function kernel15(rows: number): void {
    for (let i0 = 0; i0 < 100; i0 += 4) {
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
          const t15 = buf8[r14 * 100 + i0]!;
          const t16 = buf8[r14 * 100 + i0 + 1]!;
          const t17 = buf8[r14 * 100 + i0 + 2]!;
          const t18 = buf8[r14 * 100 + i0 + 3]!;
          const t19 = buf29[r14 * 10 + i1]!;
          const t20 = buf29[r14 * 10 + i1 + 1]!;
          const t21 = buf29[r14 * 10 + i1 + 2]!;
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
        const t22 = slots[i0 * 10 + i1 + 14500]!;
        const t23 = slots[i0 * 10 + i1 + 14501]!;
        const t24 = slots[i0 * 10 + i1 + 14502]!;
        const t25 = slots[i0 * 10 + i1 + 14510]!;
        const t26 = slots[i0 * 10 + i1 + 14511]!;
        const t27 = slots[i0 * 10 + i1 + 14512]!;
        const t28 = slots[i0 * 10 + i1 + 14520]!;
        const t29 = slots[i0 * 10 + i1 + 14521]!;
        const t30 = slots[i0 * 10 + i1 + 14522]!;
        const t31 = slots[i0 * 10 + i1 + 14530]!;
        const t32 = slots[i0 * 10 + i1 + 14531]!;
        const t33 = slots[i0 * 10 + i1 + 14532]!;
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
        const t48 = slots[i0 * 10 + i1 + 30010]!;
        const t49 = slots[i0 * 10 + i1 + 30011]!;
        const t50 = slots[i0 * 10 + i1 + 30012]!;
        const t51 = slots[i0 * 10 + i1 + 30020]!;
        const t52 = slots[i0 * 10 + i1 + 30021]!;
        const t53 = slots[i0 * 10 + i1 + 30022]!;
        const t54 = slots[i0 * 10 + i1 + 30030]!;
        const t55 = slots[i0 * 10 + i1 + 30031]!;
        const t56 = slots[i0 * 10 + i1 + 30032]!;
        const t57 = slots[i0 * 10 + i1 + 30040]!;
        const t58 = slots[i0 * 10 + i1 + 30041]!;
        const t59 = slots[i0 * 10 + i1 + 30042]!;
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
        const t74 = parameters[i0 * 10 + i1 + 14500]!;
        const t75 = parameters[i0 * 10 + i1 + 14501]!;
        const t76 = parameters[i0 * 10 + i1 + 14502]!;
        const t77 = parameters[i0 * 10 + i1 + 14510]!;
        const t78 = parameters[i0 * 10 + i1 + 14511]!;
        const t79 = parameters[i0 * 10 + i1 + 14512]!;
        const t80 = parameters[i0 * 10 + i1 + 14520]!;
        const t81 = parameters[i0 * 10 + i1 + 14521]!;
        const t82 = parameters[i0 * 10 + i1 + 14522]!;
        const t83 = parameters[i0 * 10 + i1 + 14530]!;
        const t84 = parameters[i0 * 10 + i1 + 14531]!;
        const t85 = parameters[i0 * 10 + i1 + 14532]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 10 + i1 + 14500] = t36;
        slots[i0 * 10 + i1 + 14501] = t37;
        slots[i0 * 10 + i1 + 14502] = t38;
        slots[i0 * 10 + i1 + 14510] = t39;
        slots[i0 * 10 + i1 + 14511] = t40;
        slots[i0 * 10 + i1 + 14512] = t41;
        slots[i0 * 10 + i1 + 14520] = t42;
        slots[i0 * 10 + i1 + 14521] = t43;
        slots[i0 * 10 + i1 + 14522] = t44;
        slots[i0 * 10 + i1 + 14530] = t45;
        slots[i0 * 10 + i1 + 14531] = t46;
        slots[i0 * 10 + i1 + 14532] = t47;
        slots[i0 * 10 + i1 + 30010] = t62;
        slots[i0 * 10 + i1 + 30011] = t63;
        slots[i0 * 10 + i1 + 30012] = t64;
        slots[i0 * 10 + i1 + 30020] = t65;
        slots[i0 * 10 + i1 + 30021] = t66;
        slots[i0 * 10 + i1 + 30022] = t67;
        slots[i0 * 10 + i1 + 30030] = t68;
        slots[i0 * 10 + i1 + 30031] = t69;
        slots[i0 * 10 + i1 + 30032] = t70;
        slots[i0 * 10 + i1 + 30040] = t71;
        slots[i0 * 10 + i1 + 30041] = t72;
        slots[i0 * 10 + i1 + 30042] = t73;
        parameters[i0 * 10 + i1 + 14500] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14501] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14502] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14510] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14511] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14512] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14520] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14521] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14522] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14530] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14531] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 14532] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
      for (let i90 = 9; i90 < 10; i90++) {
        let t91: number = 0;
        let t92: number = 0;
        let t93: number = 0;
        let t94: number = 0;
        for (let r95 = 0; r95 < rows; r95++) {
          const t96 = buf8[r95 * 100 + i0]!;
          const t97 = buf8[r95 * 100 + i0 + 1]!;
          const t98 = buf8[r95 * 100 + i0 + 2]!;
          const t99 = buf8[r95 * 100 + i0 + 3]!;
          const t100 = buf29[r95 * 10 + i90]!;
          t91 = f(t91 + f(t96 * t100));
          t92 = f(t92 + f(t97 * t100));
          t93 = f(t93 + f(t98 * t100));
          t94 = f(t94 + f(t99 * t100));
        }
        const t101 = slots[i0 * 10 + i90 + 14500]!;
        const t102 = slots[i0 * 10 + i90 + 14510]!;
        const t103 = slots[i0 * 10 + i90 + 14520]!;
        const t104 = slots[i0 * 10 + i90 + 14530]!;
        const t105: number = hyper[4]!;
        const t106 = f(t105);
        const t107 = f(f(0.8999999761581421 * t101) + f(t106 * t91));
        const t108 = f(f(0.8999999761581421 * t102) + f(t106 * t92));
        const t109 = f(f(0.8999999761581421 * t103) + f(t106 * t93));
        const t110 = f(f(0.8999999761581421 * t104) + f(t106 * t94));
        const t111 = slots[i0 * 10 + i90 + 30010]!;
        const t112 = slots[i0 * 10 + i90 + 30020]!;
        const t113 = slots[i0 * 10 + i90 + 30030]!;
        const t114 = slots[i0 * 10 + i90 + 30040]!;
        const t115: number = hyper[5]!;
        const t116 = f(t115);
        const t117 = f(f(0.9990000128746033 * t111) + f(t116 * f(t91 * t91)));
        const t118 = f(f(0.9990000128746033 * t112) + f(t116 * f(t92 * t92)));
        const t119 = f(f(0.9990000128746033 * t113) + f(t116 * f(t93 * t93)));
        const t120 = f(f(0.9990000128746033 * t114) + f(t116 * f(t94 * t94)));
        const t121 = parameters[i0 * 10 + i90 + 14500]!;
        const t122 = parameters[i0 * 10 + i90 + 14510]!;
        const t123 = parameters[i0 * 10 + i90 + 14520]!;
        const t124 = parameters[i0 * 10 + i90 + 14530]!;
        const t125: number = hyper[2]!;
        const t126: number = hyper[3]!;
        const t127 = f(t125);
        const t128 = f(t126);
        slots[i0 * 10 + i90 + 14500] = t107;
        slots[i0 * 10 + i90 + 14510] = t108;
        slots[i0 * 10 + i90 + 14520] = t109;
        slots[i0 * 10 + i90 + 14530] = t110;
        slots[i0 * 10 + i90 + 30010] = t117;
        slots[i0 * 10 + i90 + 30020] = t118;
        slots[i0 * 10 + i90 + 30030] = t119;
        slots[i0 * 10 + i90 + 30040] = t120;
        parameters[i0 * 10 + i90 + 14500] = f(
          t121 - f(t127 * f(t107 / f(f(f(Math.sqrt(t117)) / t128) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i90 + 14510] = f(
          t122 - f(t127 * f(t108 / f(f(f(Math.sqrt(t118)) / t128) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i90 + 14520] = f(
          t123 - f(t127 * f(t109 / f(f(f(Math.sqrt(t119)) / t128) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i90 + 14530] = f(
          t124 - f(t127 * f(t110 / f(f(f(Math.sqrt(t120)) / t128) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [100] sums and 3 maps, and the update
  function kernel16(rows: number): void {
    for (let i0 = 0; i0 < 100; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf33[r2 * 100 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 14400]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 29910]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 14400]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 14400] = t6;
      slots[i0 + 29910] = t9;
      parameters[i0 + 14400] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 2: [144, 100] sums of products and 3 maps, and the update
  function kernel17(rows: number): void {
    for (let i0 = 0; i0 < 144; i0 += 3) {
      for (let i1 = 0; i1 < 100; i1 += 4) {
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
          const t15 = xb[r14 * 144 + i0]!;
          const t16 = xb[r14 * 144 + i0 + 1]!;
          const t17 = xb[r14 * 144 + i0 + 2]!;
          if (t15 !== 0 || t16 !== 0 || t17 !== 0) {
            const t18 = buf33[r14 * 100 + i1]!;
            const t19 = buf33[r14 * 100 + i1 + 1]!;
            const t20 = buf33[r14 * 100 + i1 + 2]!;
            const t21 = buf33[r14 * 100 + i1 + 3]!;
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
        }
        const t22 = slots[i0 * 100 + i1]!;
        const t23 = slots[i0 * 100 + i1 + 1]!;
        const t24 = slots[i0 * 100 + i1 + 2]!;
        const t25 = slots[i0 * 100 + i1 + 3]!;
        const t26 = slots[i0 * 100 + i1 + 100]!;
        const t27 = slots[i0 * 100 + i1 + 101]!;
        const t28 = slots[i0 * 100 + i1 + 102]!;
        const t29 = slots[i0 * 100 + i1 + 103]!;
        const t30 = slots[i0 * 100 + i1 + 200]!;
        const t31 = slots[i0 * 100 + i1 + 201]!;
        const t32 = slots[i0 * 100 + i1 + 202]!;
        const t33 = slots[i0 * 100 + i1 + 203]!;
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
        const t48 = slots[i0 * 100 + i1 + 15510]!;
        const t49 = slots[i0 * 100 + i1 + 15511]!;
        const t50 = slots[i0 * 100 + i1 + 15512]!;
        const t51 = slots[i0 * 100 + i1 + 15513]!;
        const t52 = slots[i0 * 100 + i1 + 15610]!;
        const t53 = slots[i0 * 100 + i1 + 15611]!;
        const t54 = slots[i0 * 100 + i1 + 15612]!;
        const t55 = slots[i0 * 100 + i1 + 15613]!;
        const t56 = slots[i0 * 100 + i1 + 15710]!;
        const t57 = slots[i0 * 100 + i1 + 15711]!;
        const t58 = slots[i0 * 100 + i1 + 15712]!;
        const t59 = slots[i0 * 100 + i1 + 15713]!;
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
        const t74 = parameters[i0 * 100 + i1]!;
        const t75 = parameters[i0 * 100 + i1 + 1]!;
        const t76 = parameters[i0 * 100 + i1 + 2]!;
        const t77 = parameters[i0 * 100 + i1 + 3]!;
        const t78 = parameters[i0 * 100 + i1 + 100]!;
        const t79 = parameters[i0 * 100 + i1 + 101]!;
        const t80 = parameters[i0 * 100 + i1 + 102]!;
        const t81 = parameters[i0 * 100 + i1 + 103]!;
        const t82 = parameters[i0 * 100 + i1 + 200]!;
        const t83 = parameters[i0 * 100 + i1 + 201]!;
        const t84 = parameters[i0 * 100 + i1 + 202]!;
        const t85 = parameters[i0 * 100 + i1 + 203]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 100 + i1] = t36;
        slots[i0 * 100 + i1 + 1] = t37;
        slots[i0 * 100 + i1 + 2] = t38;
        slots[i0 * 100 + i1 + 3] = t39;
        slots[i0 * 100 + i1 + 100] = t40;
        slots[i0 * 100 + i1 + 101] = t41;
        slots[i0 * 100 + i1 + 102] = t42;
        slots[i0 * 100 + i1 + 103] = t43;
        slots[i0 * 100 + i1 + 200] = t44;
        slots[i0 * 100 + i1 + 201] = t45;
        slots[i0 * 100 + i1 + 202] = t46;
        slots[i0 * 100 + i1 + 203] = t47;
        slots[i0 * 100 + i1 + 15510] = t62;
        slots[i0 * 100 + i1 + 15511] = t63;
        slots[i0 * 100 + i1 + 15512] = t64;
        slots[i0 * 100 + i1 + 15513] = t65;
        slots[i0 * 100 + i1 + 15610] = t66;
        slots[i0 * 100 + i1 + 15611] = t67;
        slots[i0 * 100 + i1 + 15612] = t68;
        slots[i0 * 100 + i1 + 15613] = t69;
        slots[i0 * 100 + i1 + 15710] = t70;
        slots[i0 * 100 + i1 + 15711] = t71;
        slots[i0 * 100 + i1 + 15712] = t72;
        slots[i0 * 100 + i1 + 15713] = t73;
        parameters[i0 * 100 + i1] = f(t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 1] = f(t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 2] = f(t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 3] = f(t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 100] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i1 + 101] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i1 + 102] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i1 + 103] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i1 + 200] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i1 + 201] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i1 + 202] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i1 + 203] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // layer 2: [144, 100] sums of products and 3 maps, and the update, over inputs that are not 0
  function kernel18(): void {
    for (let i0 = 0; i0 < 144; i0++) {
      for (let i1 = 0; i1 < 96; i1 += 8) {
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
          const t12 = buf33[r10 * 100 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = buf33[r10 * 100 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = buf33[r10 * 100 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = buf33[r10 * 100 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = buf33[r10 * 100 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = buf33[r10 * 100 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = buf33[r10 * 100 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = buf33[r10 * 100 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = slots[i0 * 100 + i1]!;
        const t21 = slots[i0 * 100 + i1 + 1]!;
        const t22 = slots[i0 * 100 + i1 + 2]!;
        const t23 = slots[i0 * 100 + i1 + 3]!;
        const t24 = slots[i0 * 100 + i1 + 4]!;
        const t25 = slots[i0 * 100 + i1 + 5]!;
        const t26 = slots[i0 * 100 + i1 + 6]!;
        const t27 = slots[i0 * 100 + i1 + 7]!;
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
        const t38 = slots[i0 * 100 + i1 + 15510]!;
        const t39 = slots[i0 * 100 + i1 + 15511]!;
        const t40 = slots[i0 * 100 + i1 + 15512]!;
        const t41 = slots[i0 * 100 + i1 + 15513]!;
        const t42 = slots[i0 * 100 + i1 + 15514]!;
        const t43 = slots[i0 * 100 + i1 + 15515]!;
        const t44 = slots[i0 * 100 + i1 + 15516]!;
        const t45 = slots[i0 * 100 + i1 + 15517]!;
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
        const t56 = parameters[i0 * 100 + i1]!;
        const t57 = parameters[i0 * 100 + i1 + 1]!;
        const t58 = parameters[i0 * 100 + i1 + 2]!;
        const t59 = parameters[i0 * 100 + i1 + 3]!;
        const t60 = parameters[i0 * 100 + i1 + 4]!;
        const t61 = parameters[i0 * 100 + i1 + 5]!;
        const t62 = parameters[i0 * 100 + i1 + 6]!;
        const t63 = parameters[i0 * 100 + i1 + 7]!;
        const t64: number = hyper[2]!;
        const t65: number = hyper[3]!;
        const t66 = f(t64);
        const t67 = f(t65);
        slots[i0 * 100 + i1] = t30;
        slots[i0 * 100 + i1 + 1] = t31;
        slots[i0 * 100 + i1 + 2] = t32;
        slots[i0 * 100 + i1 + 3] = t33;
        slots[i0 * 100 + i1 + 4] = t34;
        slots[i0 * 100 + i1 + 5] = t35;
        slots[i0 * 100 + i1 + 6] = t36;
        slots[i0 * 100 + i1 + 7] = t37;
        slots[i0 * 100 + i1 + 15510] = t48;
        slots[i0 * 100 + i1 + 15511] = t49;
        slots[i0 * 100 + i1 + 15512] = t50;
        slots[i0 * 100 + i1 + 15513] = t51;
        slots[i0 * 100 + i1 + 15514] = t52;
        slots[i0 * 100 + i1 + 15515] = t53;
        slots[i0 * 100 + i1 + 15516] = t54;
        slots[i0 * 100 + i1 + 15517] = t55;
        parameters[i0 * 100 + i1] = f(t56 - f(t66 * f(t30 / f(f(f(Math.sqrt(t48)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 1] = f(t57 - f(t66 * f(t31 / f(f(f(Math.sqrt(t49)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 2] = f(t58 - f(t66 * f(t32 / f(f(f(Math.sqrt(t50)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 3] = f(t59 - f(t66 * f(t33 / f(f(f(Math.sqrt(t51)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 4] = f(t60 - f(t66 * f(t34 / f(f(f(Math.sqrt(t52)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 5] = f(t61 - f(t66 * f(t35 / f(f(f(Math.sqrt(t53)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 6] = f(t62 - f(t66 * f(t36 / f(f(f(Math.sqrt(t54)) / t67) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i1 + 7] = f(t63 - f(t66 * f(t37 / f(f(f(Math.sqrt(t55)) / t67) + 9.99999993922529e-9))));
      }
      for (let i68 = 96; i68 < 100; i68 += 4) {
        let t69: number = 0;
        let t70: number = 0;
        let t71: number = 0;
        let t72: number = 0;
        for (let pr73 = i0 * capacity, er73 = xplaceEnd[i0]!; pr73 < er73; pr73++) {
          const r73 = xplace[pr73]! & 31;
          const t74 = xplaceElements[pr73]!;
          const t75 = buf33[r73 * 100 + i68]!;
          t69 = f(t69 + f(t74 * t75));
          const t76 = buf33[r73 * 100 + i68 + 1]!;
          t70 = f(t70 + f(t74 * t76));
          const t77 = buf33[r73 * 100 + i68 + 2]!;
          t71 = f(t71 + f(t74 * t77));
          const t78 = buf33[r73 * 100 + i68 + 3]!;
          t72 = f(t72 + f(t74 * t78));
        }
        const t79 = slots[i0 * 100 + i68]!;
        const t80 = slots[i0 * 100 + i68 + 1]!;
        const t81 = slots[i0 * 100 + i68 + 2]!;
        const t82 = slots[i0 * 100 + i68 + 3]!;
        const t83: number = hyper[4]!;
        const t84 = f(t83);
        const t85 = f(f(0.8999999761581421 * t79) + f(t84 * t69));
        const t86 = f(f(0.8999999761581421 * t80) + f(t84 * t70));
        const t87 = f(f(0.8999999761581421 * t81) + f(t84 * t71));
        const t88 = f(f(0.8999999761581421 * t82) + f(t84 * t72));
        const t89 = slots[i0 * 100 + i68 + 15510]!;
        const t90 = slots[i0 * 100 + i68 + 15511]!;
        const t91 = slots[i0 * 100 + i68 + 15512]!;
        const t92 = slots[i0 * 100 + i68 + 15513]!;
        const t93: number = hyper[5]!;
        const t94 = f(t93);
        const t95 = f(f(0.9990000128746033 * t89) + f(t94 * f(t69 * t69)));
        const t96 = f(f(0.9990000128746033 * t90) + f(t94 * f(t70 * t70)));
        const t97 = f(f(0.9990000128746033 * t91) + f(t94 * f(t71 * t71)));
        const t98 = f(f(0.9990000128746033 * t92) + f(t94 * f(t72 * t72)));
        const t99 = parameters[i0 * 100 + i68]!;
        const t100 = parameters[i0 * 100 + i68 + 1]!;
        const t101 = parameters[i0 * 100 + i68 + 2]!;
        const t102 = parameters[i0 * 100 + i68 + 3]!;
        const t103: number = hyper[2]!;
        const t104: number = hyper[3]!;
        const t105 = f(t103);
        const t106 = f(t104);
        slots[i0 * 100 + i68] = t85;
        slots[i0 * 100 + i68 + 1] = t86;
        slots[i0 * 100 + i68 + 2] = t87;
        slots[i0 * 100 + i68 + 3] = t88;
        slots[i0 * 100 + i68 + 15510] = t95;
        slots[i0 * 100 + i68 + 15511] = t96;
        slots[i0 * 100 + i68 + 15512] = t97;
        slots[i0 * 100 + i68 + 15513] = t98;
        parameters[i0 * 100 + i68] = f(t99 - f(t105 * f(t85 / f(f(f(Math.sqrt(t95)) / t106) + 9.99999993922529e-9))));
        parameters[i0 * 100 + i68 + 1] = f(
          t100 - f(t105 * f(t86 / f(f(f(Math.sqrt(t96)) / t106) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i68 + 2] = f(
          t101 - f(t105 * f(t87 / f(f(f(Math.sqrt(t97)) / t106) + 9.99999993922529e-9))),
        );
        parameters[i0 * 100 + i68 + 3] = f(
          t102 - f(t105 * f(t88 / f(f(f(Math.sqrt(t98)) / t106) + 9.99999993922529e-9))),
        );
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

  // layer 3: [100, 10] sums of products
  function kernel21(rows: number): void {
    for (let i0 = 0; i0 < 100; i0 += 4) {
      for (let i1 = 0; i1 < 9; i1 += 3) {
        const t2 = sum32[i0 * 10 + i1]!;
        const t3 = sum32[i0 * 10 + i1 + 1]!;
        const t4 = sum32[i0 * 10 + i1 + 2]!;
        const t5 = sum32[i0 * 10 + i1 + 10]!;
        const t6 = sum32[i0 * 10 + i1 + 11]!;
        const t7 = sum32[i0 * 10 + i1 + 12]!;
        const t8 = sum32[i0 * 10 + i1 + 20]!;
        const t9 = sum32[i0 * 10 + i1 + 21]!;
        const t10 = sum32[i0 * 10 + i1 + 22]!;
        const t11 = sum32[i0 * 10 + i1 + 30]!;
        const t12 = sum32[i0 * 10 + i1 + 31]!;
        const t13 = sum32[i0 * 10 + i1 + 32]!;
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
          const t27 = buf8[r26 * 100 + i0]!;
          const t28 = buf8[r26 * 100 + i0 + 1]!;
          const t29 = buf8[r26 * 100 + i0 + 2]!;
          const t30 = buf8[r26 * 100 + i0 + 3]!;
          const t31 = buf29[r26 * 10 + i1]!;
          const t32 = buf29[r26 * 10 + i1 + 1]!;
          const t33 = buf29[r26 * 10 + i1 + 2]!;
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
        sum32[i0 * 10 + i1] = t14;
        sum32[i0 * 10 + i1 + 1] = t15;
        sum32[i0 * 10 + i1 + 2] = t16;
        sum32[i0 * 10 + i1 + 10] = t17;
        sum32[i0 * 10 + i1 + 11] = t18;
        sum32[i0 * 10 + i1 + 12] = t19;
        sum32[i0 * 10 + i1 + 20] = t20;
        sum32[i0 * 10 + i1 + 21] = t21;
        sum32[i0 * 10 + i1 + 22] = t22;
        sum32[i0 * 10 + i1 + 30] = t23;
        sum32[i0 * 10 + i1 + 31] = t24;
        sum32[i0 * 10 + i1 + 32] = t25;
      }
      for (let i34 = 9; i34 < 10; i34++) {
        const t35 = sum32[i0 * 10 + i34]!;
        const t36 = sum32[i0 * 10 + i34 + 10]!;
        const t37 = sum32[i0 * 10 + i34 + 20]!;
        const t38 = sum32[i0 * 10 + i34 + 30]!;
        let t39: number = t35;
        let t40: number = t36;
        let t41: number = t37;
        let t42: number = t38;
        for (let r43 = 0; r43 < rows; r43++) {
          const t44 = buf8[r43 * 100 + i0]!;
          const t45 = buf8[r43 * 100 + i0 + 1]!;
          const t46 = buf8[r43 * 100 + i0 + 2]!;
          const t47 = buf8[r43 * 100 + i0 + 3]!;
          const t48 = buf29[r43 * 10 + i34]!;
          t39 = f(t39 + f(t44 * t48));
          t40 = f(t40 + f(t45 * t48));
          t41 = f(t41 + f(t46 * t48));
          t42 = f(t42 + f(t47 * t48));
        }
        sum32[i0 * 10 + i34] = t39;
        sum32[i0 * 10 + i34 + 10] = t40;
        sum32[i0 * 10 + i34 + 20] = t41;
        sum32[i0 * 10 + i34 + 30] = t42;
      }
    }
  }

  // [100] sums
  function kernel22(rows: number): void {
    for (let i0 = 0; i0 < 100; i0++) {
      const t1 = sum34[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf33[r3 * 100 + i0]!;
        t2 = f(t2 + t4);
      }
      sum34[i0] = t2;
    }
  }

  // layer 2: [144, 100] sums of products
  function kernel23(rows: number): void {
    for (let i0 = 0; i0 < 144; i0 += 3) {
      for (let i1 = 0; i1 < 100; i1 += 4) {
        const t2 = sum36[i0 * 100 + i1]!;
        const t3 = sum36[i0 * 100 + i1 + 1]!;
        const t4 = sum36[i0 * 100 + i1 + 2]!;
        const t5 = sum36[i0 * 100 + i1 + 3]!;
        const t6 = sum36[i0 * 100 + i1 + 100]!;
        const t7 = sum36[i0 * 100 + i1 + 101]!;
        const t8 = sum36[i0 * 100 + i1 + 102]!;
        const t9 = sum36[i0 * 100 + i1 + 103]!;
        const t10 = sum36[i0 * 100 + i1 + 200]!;
        const t11 = sum36[i0 * 100 + i1 + 201]!;
        const t12 = sum36[i0 * 100 + i1 + 202]!;
        const t13 = sum36[i0 * 100 + i1 + 203]!;
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
          const t27 = xb[r26 * 144 + i0]!;
          const t28 = xb[r26 * 144 + i0 + 1]!;
          const t29 = xb[r26 * 144 + i0 + 2]!;
          if (t27 !== 0 || t28 !== 0 || t29 !== 0) {
            const t30 = buf33[r26 * 100 + i1]!;
            const t31 = buf33[r26 * 100 + i1 + 1]!;
            const t32 = buf33[r26 * 100 + i1 + 2]!;
            const t33 = buf33[r26 * 100 + i1 + 3]!;
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
        }
        sum36[i0 * 100 + i1] = t14;
        sum36[i0 * 100 + i1 + 1] = t15;
        sum36[i0 * 100 + i1 + 2] = t16;
        sum36[i0 * 100 + i1 + 3] = t17;
        sum36[i0 * 100 + i1 + 100] = t18;
        sum36[i0 * 100 + i1 + 101] = t19;
        sum36[i0 * 100 + i1 + 102] = t20;
        sum36[i0 * 100 + i1 + 103] = t21;
        sum36[i0 * 100 + i1 + 200] = t22;
        sum36[i0 * 100 + i1 + 201] = t23;
        sum36[i0 * 100 + i1 + 202] = t24;
        sum36[i0 * 100 + i1 + 203] = t25;
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
      gradients[i0 + 15500] = t1;
    }
  }

  // a value to where it is wanted
  function kernel25(): void {
    for (let i0 = 0; i0 < 1000; i0++) {
      const t1 = sum32[i0]!;
      gradients[i0 + 14500] = t1;
    }
  }

  // a value to where it is wanted
  function kernel26(): void {
    for (let i0 = 0; i0 < 100; i0++) {
      const t1 = sum34[i0]!;
      gradients[i0 + 14400] = t1;
    }
  }

  // a value to where it is wanted
  function kernel27(): void {
    for (let i0 = 0; i0 < 14400; i0++) {
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
