// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./breast-cancer.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./breast-cancer.js";
import type { Input, Output } from "./breast-cancer.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly diagnosis: "benign" | "malignant";
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
  epochs: { value: 100, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [
    {
      kind: "stall",
      metric: { part: "validation", name: "loss" },
      patience: 10,
      by: 0,
      restoreBest: true,
      text: "stop when validation.loss stalls for 10 epochs, restore best",
    },
  ],
  schedules: [],
  split: {
    shares: [
      { part: "train", amount: { kind: "fraction", value: 0.6 } },
      { part: "validation", amount: { kind: "fraction", value: 0.2 } },
      { part: "test", amount: { kind: "fraction", value: 0.2 } },
    ],
    seed: 2,
    stratify: "diagnosis",
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
  const output = new Float32Array(capacity * 2);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(530);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 30);
  const yb = new Float32Array(capacity * 2);
  const buf32 = new Float32Array(capacity * 16);
  const buf28 = new Float32Array(capacity * 2);
  const buf20 = new Float64Array(capacity);
  const buf17 = new Float32Array(capacity);
  const buf15 = new Float32Array(capacity * 2);
  const buf12 = new Float32Array(capacity);
  const buf11 = new Float32Array(capacity * 2);
  const buf10 = new Float32Array(capacity);
  const buf9 = new Float32Array(capacity * 2);
  const buf7 = new Float32Array(capacity * 16);
  const sum29 = new Float32Array(2);
  const sum31 = new Float32Array(32);
  const sum33 = new Float32Array(16);
  const sum35 = new Float32Array(480);

  // sets the sums over rows to +0
  function clear(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
    for (let zsum1 = 0; zsum1 < 2; zsum1++) {
      sum29[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 32; zsum2++) {
      sum31[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 16; zsum3++) {
      sum33[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 480; zsum4++) {
      sum35[zsum4] = 0;
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
      for (let i2 = 0; i2 < 30; i2++) {
        const t3 = x[n1 * 30 + i2]!;
        xb[r0 * 30 + i2] = t3;
      }
    }
  }

  // the batch's rows of y, one after the other
  function kernel3(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      for (let i2 = 0; i2 < 2; i2++) {
        const t3 = y[n1 * 2 + i2]!;
        yb[r0 * 2 + i2] = t3;
      }
    }
  }

  // layer 1: [rows, 16] sums of products and 2 maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 16; i1 += 4) {
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
          const t15 = xb[r0 * 30 + si14]!;
          const t16 = xb[r0 * 30 + si14 + 30]!;
          const t17 = xb[r0 * 30 + si14 + 60]!;
          const t18 = parameters[si14 * 16 + i1]!;
          const t19 = parameters[si14 * 16 + i1 + 1]!;
          const t20 = parameters[si14 * 16 + i1 + 2]!;
          const t21 = parameters[si14 * 16 + i1 + 3]!;
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
        const t22 = parameters[i1 + 480]!;
        const t23 = parameters[i1 + 481]!;
        const t24 = parameters[i1 + 482]!;
        const t25 = parameters[i1 + 483]!;
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
        buf7[r0 * 16 + i1] = t26;
        buf7[r0 * 16 + i1 + 1] = t27;
        buf7[r0 * 16 + i1 + 2] = t28;
        buf7[r0 * 16 + i1 + 3] = t29;
        buf7[r0 * 16 + i1 + 16] = t30;
        buf7[r0 * 16 + i1 + 17] = t31;
        buf7[r0 * 16 + i1 + 18] = t32;
        buf7[r0 * 16 + i1 + 19] = t33;
        buf7[r0 * 16 + i1 + 32] = t34;
        buf7[r0 * 16 + i1 + 33] = t35;
        buf7[r0 * 16 + i1 + 34] = t36;
        buf7[r0 * 16 + i1 + 35] = t37;
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 16; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 30; si44++) {
          const t45 = xb[r38 * 30 + si44]!;
          const t46 = parameters[si44 * 16 + i39]!;
          const t47 = parameters[si44 * 16 + i39 + 1]!;
          const t48 = parameters[si44 * 16 + i39 + 2]!;
          const t49 = parameters[si44 * 16 + i39 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 480]!;
        const t51 = parameters[i39 + 481]!;
        const t52 = parameters[i39 + 482]!;
        const t53 = parameters[i39 + 483]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf7[r38 * 16 + i39] = t54;
        buf7[r38 * 16 + i39 + 1] = t55;
        buf7[r38 * 16 + i39 + 2] = t56;
        buf7[r38 * 16 + i39 + 3] = t57;
      }
    }
    for (let r58 = 0; r58 < rows; r58++) {
      for (let i59 = 0; i59 < 16; i59++) {
        const t60 = buf7[r58 * 16 + i59]!;
        const t61 = 10 < t60 ? 10 : t60;
        const t62 = (t61 < -10 ? -10 : t61) * 2.8853900817779268;
        const t63 = t62 + 6755399441055744 - 6755399441055744;
        const t64 = POW2[t63 + 1074]!;
        const t65 = t64 + 1;
        const t66 = t62 - t63;
        const t67 = t66 * t66;
        const t68 = t66 * (125.04273438511886 + t67);
        const t69 = 360.79706578518545 + 17.33087932984242 * t67;
        buf7[r58 * 16 + i59] = f((t65 * t68 - (1 - t64) * t69) / (t65 * t69 + (t64 - 1) * t68));
      }
    }
  }

  // layer 2: [rows, 2] sums of products and 2 maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 6); r0 += 6) {
      for (let i1 = 0; i1 < 2; i1 += 2) {
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
        for (let si14 = 0; si14 < 16; si14++) {
          const t15 = buf7[r0 * 16 + si14]!;
          const t16 = buf7[r0 * 16 + si14 + 16]!;
          const t17 = buf7[r0 * 16 + si14 + 32]!;
          const t18 = buf7[r0 * 16 + si14 + 48]!;
          const t19 = buf7[r0 * 16 + si14 + 64]!;
          const t20 = buf7[r0 * 16 + si14 + 80]!;
          const t21 = parameters[si14 * 2 + i1 + 496]!;
          const t22 = parameters[si14 * 2 + i1 + 497]!;
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
        const t23 = parameters[i1 + 528]!;
        const t24 = parameters[i1 + 529]!;
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
        const t37 = yb[r0 * 2 + i1]!;
        const t38 = yb[r0 * 2 + i1 + 1]!;
        const t39 = yb[r0 * 2 + i1 + 2]!;
        const t40 = yb[r0 * 2 + i1 + 3]!;
        const t41 = yb[r0 * 2 + i1 + 4]!;
        const t42 = yb[r0 * 2 + i1 + 5]!;
        const t43 = yb[r0 * 2 + i1 + 6]!;
        const t44 = yb[r0 * 2 + i1 + 7]!;
        const t45 = yb[r0 * 2 + i1 + 8]!;
        const t46 = yb[r0 * 2 + i1 + 9]!;
        const t47 = yb[r0 * 2 + i1 + 10]!;
        const t48 = yb[r0 * 2 + i1 + 11]!;
        buf9[r0 * 2 + i1] = t25;
        buf9[r0 * 2 + i1 + 1] = t26;
        buf9[r0 * 2 + i1 + 2] = t27;
        buf9[r0 * 2 + i1 + 3] = t28;
        buf9[r0 * 2 + i1 + 4] = t29;
        buf9[r0 * 2 + i1 + 5] = t30;
        buf9[r0 * 2 + i1 + 6] = t31;
        buf9[r0 * 2 + i1 + 7] = t32;
        buf9[r0 * 2 + i1 + 8] = t33;
        buf9[r0 * 2 + i1 + 9] = t34;
        buf9[r0 * 2 + i1 + 10] = t35;
        buf9[r0 * 2 + i1 + 11] = t36;
        buf15[r0 * 2 + i1] = -f(t37 * t25);
        buf15[r0 * 2 + i1 + 1] = -f(t38 * t26);
        buf15[r0 * 2 + i1 + 2] = -f(t39 * t27);
        buf15[r0 * 2 + i1 + 3] = -f(t40 * t28);
        buf15[r0 * 2 + i1 + 4] = -f(t41 * t29);
        buf15[r0 * 2 + i1 + 5] = -f(t42 * t30);
        buf15[r0 * 2 + i1 + 6] = -f(t43 * t31);
        buf15[r0 * 2 + i1 + 7] = -f(t44 * t32);
        buf15[r0 * 2 + i1 + 8] = -f(t45 * t33);
        buf15[r0 * 2 + i1 + 9] = -f(t46 * t34);
        buf15[r0 * 2 + i1 + 10] = -f(t47 * t35);
        buf15[r0 * 2 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 6); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 2; i50 += 2) {
        let t51: number = 0;
        let t52: number = 0;
        for (let si53 = 0; si53 < 16; si53++) {
          const t54 = buf7[r49 * 16 + si53]!;
          const t55 = parameters[si53 * 2 + i50 + 496]!;
          const t56 = parameters[si53 * 2 + i50 + 497]!;
          t51 = f(t51 + f(t54 * t55));
          t52 = f(t52 + f(t54 * t56));
        }
        const t57 = parameters[i50 + 528]!;
        const t58 = parameters[i50 + 529]!;
        const t59 = f(t51 + t57);
        const t60 = f(t52 + t58);
        const t61 = yb[r49 * 2 + i50]!;
        const t62 = yb[r49 * 2 + i50 + 1]!;
        buf9[r49 * 2 + i50] = t59;
        buf9[r49 * 2 + i50 + 1] = t60;
        buf15[r49 * 2 + i50] = -f(t61 * t59);
        buf15[r49 * 2 + i50 + 1] = -f(t62 * t60);
      }
    }
  }

  // layer 2: [rows, 1] sums
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf9[r0 * 2]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 2; s3++) {
        const t4 = buf9[r0 * 2 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf10[r0] = t2;
    }
  }

  // layer 2: [rows, 2] maps
  function kernel7(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2; i1++) {
        const t2 = buf9[r0 * 2 + i1]!;
        const t3 = buf10[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf11[r0 * 2 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 2: [rows, 1] sums and 1 maps
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 2; s2++) {
        const t3 = buf11[r0 * 2 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf10[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf12[r0] = t1;
      buf17[r0] = f(
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

  // layer 2: [rows, 2] maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2; i1++) {
        const t2 = buf11[r0 * 2 + i1]!;
        const t3 = buf12[r0]!;
        const t4 = yb[r0 * 2 + i1]!;
        const t5: number = hyper[0]!;
        buf28[r0 * 2 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 2; s2++) {
        const t3 = buf15[r0 * 2 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf17[r0]!;
      const t5 = t1 + t4;
      buf20[r0] = t5;
    }
  }

  // [2] sums and 2 maps, and the update
  function kernel11(rows: number): void {
    for (let i0 = 0; i0 < 2; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf28[r2 * 2 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 528]!;
      const t5 = f(f(0.8999999761581421 * t4) + t1);
      const t6 = parameters[i0 + 528]!;
      const t7: number = hyper[1]!;
      slots[i0 + 528] = t5;
      parameters[i0 + 528] = f(t6 - f(f(t7) * t5));
    }
  }

  // layer 2: [rows, 16] sums of products and 1 maps
  function kernel12(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 16; i1 += 4) {
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
        for (let so14 = 0; so14 < 2; so14++) {
          const t15 = buf28[r0 * 2 + so14]!;
          const t16 = buf28[r0 * 2 + so14 + 2]!;
          const t17 = buf28[r0 * 2 + so14 + 4]!;
          const t18 = parameters[i1 * 2 + so14 + 496]!;
          const t19 = parameters[i1 * 2 + so14 + 498]!;
          const t20 = parameters[i1 * 2 + so14 + 500]!;
          const t21 = parameters[i1 * 2 + so14 + 502]!;
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
        const t22 = buf7[r0 * 16 + i1]!;
        const t23 = buf7[r0 * 16 + i1 + 1]!;
        const t24 = buf7[r0 * 16 + i1 + 2]!;
        const t25 = buf7[r0 * 16 + i1 + 3]!;
        const t26 = buf7[r0 * 16 + i1 + 16]!;
        const t27 = buf7[r0 * 16 + i1 + 17]!;
        const t28 = buf7[r0 * 16 + i1 + 18]!;
        const t29 = buf7[r0 * 16 + i1 + 19]!;
        const t30 = buf7[r0 * 16 + i1 + 32]!;
        const t31 = buf7[r0 * 16 + i1 + 33]!;
        const t32 = buf7[r0 * 16 + i1 + 34]!;
        const t33 = buf7[r0 * 16 + i1 + 35]!;
        const t34 = f(f(1 - f(t22 * t22)) * t2);
        const t35 = f(f(1 - f(t23 * t23)) * t3);
        const t36 = f(f(1 - f(t24 * t24)) * t4);
        const t37 = f(f(1 - f(t25 * t25)) * t5);
        const t38 = f(f(1 - f(t26 * t26)) * t6);
        const t39 = f(f(1 - f(t27 * t27)) * t7);
        const t40 = f(f(1 - f(t28 * t28)) * t8);
        const t41 = f(f(1 - f(t29 * t29)) * t9);
        const t42 = f(f(1 - f(t30 * t30)) * t10);
        const t43 = f(f(1 - f(t31 * t31)) * t11);
        const t44 = f(f(1 - f(t32 * t32)) * t12);
        const t45 = f(f(1 - f(t33 * t33)) * t13);
        buf32[r0 * 16 + i1] = t34;
        buf32[r0 * 16 + i1 + 1] = t35;
        buf32[r0 * 16 + i1 + 2] = t36;
        buf32[r0 * 16 + i1 + 3] = t37;
        buf32[r0 * 16 + i1 + 16] = t38;
        buf32[r0 * 16 + i1 + 17] = t39;
        buf32[r0 * 16 + i1 + 18] = t40;
        buf32[r0 * 16 + i1 + 19] = t41;
        buf32[r0 * 16 + i1 + 32] = t42;
        buf32[r0 * 16 + i1 + 33] = t43;
        buf32[r0 * 16 + i1 + 34] = t44;
        buf32[r0 * 16 + i1 + 35] = t45;
      }
    }
    for (let r46 = rows - (rows % 3); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 16; i47 += 4) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let so52 = 0; so52 < 2; so52++) {
          const t53 = buf28[r46 * 2 + so52]!;
          const t54 = parameters[i47 * 2 + so52 + 496]!;
          const t55 = parameters[i47 * 2 + so52 + 498]!;
          const t56 = parameters[i47 * 2 + so52 + 500]!;
          const t57 = parameters[i47 * 2 + so52 + 502]!;
          t48 = f(t48 + f(t53 * t54));
          t49 = f(t49 + f(t53 * t55));
          t50 = f(t50 + f(t53 * t56));
          t51 = f(t51 + f(t53 * t57));
        }
        const t58 = buf7[r46 * 16 + i47]!;
        const t59 = buf7[r46 * 16 + i47 + 1]!;
        const t60 = buf7[r46 * 16 + i47 + 2]!;
        const t61 = buf7[r46 * 16 + i47 + 3]!;
        const t62 = f(f(1 - f(t58 * t58)) * t48);
        const t63 = f(f(1 - f(t59 * t59)) * t49);
        const t64 = f(f(1 - f(t60 * t60)) * t50);
        const t65 = f(f(1 - f(t61 * t61)) * t51);
        buf32[r46 * 16 + i47] = t62;
        buf32[r46 * 16 + i47 + 1] = t63;
        buf32[r46 * 16 + i47 + 2] = t64;
        buf32[r46 * 16 + i47 + 3] = t65;
      }
    }
  }

  // layer 2: [16, 2] sums of products and 3 maps, and the update
  function kernel13(rows: number): void {
    for (let i0 = 0; i0 < 16; i0 += 4) {
      for (let i1 = 0; i1 < 2; i1 += 2) {
        let t2: number = 0;
        let t3: number = 0;
        let t4: number = 0;
        let t5: number = 0;
        let t6: number = 0;
        let t7: number = 0;
        let t8: number = 0;
        let t9: number = 0;
        for (let r10 = 0; r10 < rows; r10++) {
          const t11 = buf7[r10 * 16 + i0]!;
          const t12 = buf7[r10 * 16 + i0 + 1]!;
          const t13 = buf7[r10 * 16 + i0 + 2]!;
          const t14 = buf7[r10 * 16 + i0 + 3]!;
          const t15 = buf28[r10 * 2 + i1]!;
          const t16 = buf28[r10 * 2 + i1 + 1]!;
          t2 = f(t2 + f(t11 * t15));
          t3 = f(t3 + f(t11 * t16));
          t4 = f(t4 + f(t12 * t15));
          t5 = f(t5 + f(t12 * t16));
          t6 = f(t6 + f(t13 * t15));
          t7 = f(t7 + f(t13 * t16));
          t8 = f(t8 + f(t14 * t15));
          t9 = f(t9 + f(t14 * t16));
        }
        const t17 = parameters[i0 * 2 + i1 + 496]!;
        const t18 = parameters[i0 * 2 + i1 + 497]!;
        const t19 = parameters[i0 * 2 + i1 + 498]!;
        const t20 = parameters[i0 * 2 + i1 + 499]!;
        const t21 = parameters[i0 * 2 + i1 + 500]!;
        const t22 = parameters[i0 * 2 + i1 + 501]!;
        const t23 = parameters[i0 * 2 + i1 + 502]!;
        const t24 = parameters[i0 * 2 + i1 + 503]!;
        const t25 = f(t2 + f(0.0010000000474974513 * t17));
        const t26 = f(t3 + f(0.0010000000474974513 * t18));
        const t27 = f(t4 + f(0.0010000000474974513 * t19));
        const t28 = f(t5 + f(0.0010000000474974513 * t20));
        const t29 = f(t6 + f(0.0010000000474974513 * t21));
        const t30 = f(t7 + f(0.0010000000474974513 * t22));
        const t31 = f(t8 + f(0.0010000000474974513 * t23));
        const t32 = f(t9 + f(0.0010000000474974513 * t24));
        const t33 = slots[i0 * 2 + i1 + 496]!;
        const t34 = slots[i0 * 2 + i1 + 497]!;
        const t35 = slots[i0 * 2 + i1 + 498]!;
        const t36 = slots[i0 * 2 + i1 + 499]!;
        const t37 = slots[i0 * 2 + i1 + 500]!;
        const t38 = slots[i0 * 2 + i1 + 501]!;
        const t39 = slots[i0 * 2 + i1 + 502]!;
        const t40 = slots[i0 * 2 + i1 + 503]!;
        const t41 = f(f(0.8999999761581421 * t33) + t25);
        const t42 = f(f(0.8999999761581421 * t34) + t26);
        const t43 = f(f(0.8999999761581421 * t35) + t27);
        const t44 = f(f(0.8999999761581421 * t36) + t28);
        const t45 = f(f(0.8999999761581421 * t37) + t29);
        const t46 = f(f(0.8999999761581421 * t38) + t30);
        const t47 = f(f(0.8999999761581421 * t39) + t31);
        const t48 = f(f(0.8999999761581421 * t40) + t32);
        const t49: number = hyper[1]!;
        const t50 = f(t49);
        slots[i0 * 2 + i1 + 496] = t41;
        slots[i0 * 2 + i1 + 497] = t42;
        slots[i0 * 2 + i1 + 498] = t43;
        slots[i0 * 2 + i1 + 499] = t44;
        slots[i0 * 2 + i1 + 500] = t45;
        slots[i0 * 2 + i1 + 501] = t46;
        slots[i0 * 2 + i1 + 502] = t47;
        slots[i0 * 2 + i1 + 503] = t48;
        parameters[i0 * 2 + i1 + 496] = f(t17 - f(t50 * t41));
        parameters[i0 * 2 + i1 + 497] = f(t18 - f(t50 * t42));
        parameters[i0 * 2 + i1 + 498] = f(t19 - f(t50 * t43));
        parameters[i0 * 2 + i1 + 499] = f(t20 - f(t50 * t44));
        parameters[i0 * 2 + i1 + 500] = f(t21 - f(t50 * t45));
        parameters[i0 * 2 + i1 + 501] = f(t22 - f(t50 * t46));
        parameters[i0 * 2 + i1 + 502] = f(t23 - f(t50 * t47));
        parameters[i0 * 2 + i1 + 503] = f(t24 - f(t50 * t48));
      }
    }
  }

  // [16] sums and 2 maps, and the update
  function kernel14(rows: number): void {
    for (let i0 = 0; i0 < 16; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf32[r2 * 16 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 480]!;
      const t5 = f(f(0.8999999761581421 * t4) + t1);
      const t6 = parameters[i0 + 480]!;
      const t7: number = hyper[1]!;
      slots[i0 + 480] = t5;
      parameters[i0 + 480] = f(t6 - f(f(t7) * t5));
    }
  }

  // layer 1: [30, 16] sums of products and 3 maps, and the update
  function kernel15(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 3) {
      for (let i1 = 0; i1 < 16; i1 += 4) {
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
          const t15 = xb[r14 * 30 + i0]!;
          const t16 = xb[r14 * 30 + i0 + 1]!;
          const t17 = xb[r14 * 30 + i0 + 2]!;
          const t18 = buf32[r14 * 16 + i1]!;
          const t19 = buf32[r14 * 16 + i1 + 1]!;
          const t20 = buf32[r14 * 16 + i1 + 2]!;
          const t21 = buf32[r14 * 16 + i1 + 3]!;
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
        const t22 = parameters[i0 * 16 + i1]!;
        const t23 = parameters[i0 * 16 + i1 + 1]!;
        const t24 = parameters[i0 * 16 + i1 + 2]!;
        const t25 = parameters[i0 * 16 + i1 + 3]!;
        const t26 = parameters[i0 * 16 + i1 + 16]!;
        const t27 = parameters[i0 * 16 + i1 + 17]!;
        const t28 = parameters[i0 * 16 + i1 + 18]!;
        const t29 = parameters[i0 * 16 + i1 + 19]!;
        const t30 = parameters[i0 * 16 + i1 + 32]!;
        const t31 = parameters[i0 * 16 + i1 + 33]!;
        const t32 = parameters[i0 * 16 + i1 + 34]!;
        const t33 = parameters[i0 * 16 + i1 + 35]!;
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
        const t46 = slots[i0 * 16 + i1]!;
        const t47 = slots[i0 * 16 + i1 + 1]!;
        const t48 = slots[i0 * 16 + i1 + 2]!;
        const t49 = slots[i0 * 16 + i1 + 3]!;
        const t50 = slots[i0 * 16 + i1 + 16]!;
        const t51 = slots[i0 * 16 + i1 + 17]!;
        const t52 = slots[i0 * 16 + i1 + 18]!;
        const t53 = slots[i0 * 16 + i1 + 19]!;
        const t54 = slots[i0 * 16 + i1 + 32]!;
        const t55 = slots[i0 * 16 + i1 + 33]!;
        const t56 = slots[i0 * 16 + i1 + 34]!;
        const t57 = slots[i0 * 16 + i1 + 35]!;
        const t58 = f(f(0.8999999761581421 * t46) + t34);
        const t59 = f(f(0.8999999761581421 * t47) + t35);
        const t60 = f(f(0.8999999761581421 * t48) + t36);
        const t61 = f(f(0.8999999761581421 * t49) + t37);
        const t62 = f(f(0.8999999761581421 * t50) + t38);
        const t63 = f(f(0.8999999761581421 * t51) + t39);
        const t64 = f(f(0.8999999761581421 * t52) + t40);
        const t65 = f(f(0.8999999761581421 * t53) + t41);
        const t66 = f(f(0.8999999761581421 * t54) + t42);
        const t67 = f(f(0.8999999761581421 * t55) + t43);
        const t68 = f(f(0.8999999761581421 * t56) + t44);
        const t69 = f(f(0.8999999761581421 * t57) + t45);
        const t70: number = hyper[1]!;
        const t71 = f(t70);
        slots[i0 * 16 + i1] = t58;
        slots[i0 * 16 + i1 + 1] = t59;
        slots[i0 * 16 + i1 + 2] = t60;
        slots[i0 * 16 + i1 + 3] = t61;
        slots[i0 * 16 + i1 + 16] = t62;
        slots[i0 * 16 + i1 + 17] = t63;
        slots[i0 * 16 + i1 + 18] = t64;
        slots[i0 * 16 + i1 + 19] = t65;
        slots[i0 * 16 + i1 + 32] = t66;
        slots[i0 * 16 + i1 + 33] = t67;
        slots[i0 * 16 + i1 + 34] = t68;
        slots[i0 * 16 + i1 + 35] = t69;
        parameters[i0 * 16 + i1] = f(t22 - f(t71 * t58));
        parameters[i0 * 16 + i1 + 1] = f(t23 - f(t71 * t59));
        parameters[i0 * 16 + i1 + 2] = f(t24 - f(t71 * t60));
        parameters[i0 * 16 + i1 + 3] = f(t25 - f(t71 * t61));
        parameters[i0 * 16 + i1 + 16] = f(t26 - f(t71 * t62));
        parameters[i0 * 16 + i1 + 17] = f(t27 - f(t71 * t63));
        parameters[i0 * 16 + i1 + 18] = f(t28 - f(t71 * t64));
        parameters[i0 * 16 + i1 + 19] = f(t29 - f(t71 * t65));
        parameters[i0 * 16 + i1 + 32] = f(t30 - f(t71 * t66));
        parameters[i0 * 16 + i1 + 33] = f(t31 - f(t71 * t67));
        parameters[i0 * 16 + i1 + 34] = f(t32 - f(t71 * t68));
        parameters[i0 * 16 + i1 + 35] = f(t33 - f(t71 * t69));
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel16(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf20[r0]!;
      const t2: number = total[0]!;
      total[0] = t2 + t1;
    }
  }

  function stepRows(start: number, rows: number): void {
    kernel1();
    kernel2(start, rows);
    kernel3(start, rows);
    kernel4(rows);
    kernel5(rows);
    kernel6(rows);
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
  }

  // [2] sums
  function kernel17(rows: number): void {
    for (let i0 = 0; i0 < 2; i0++) {
      const t1 = sum29[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf28[r3 * 2 + i0]!;
        t2 = f(t2 + t4);
      }
      sum29[i0] = t2;
    }
  }

  // layer 2: [16, 2] sums of products
  function kernel18(rows: number): void {
    for (let i0 = 0; i0 < 16; i0 += 4) {
      for (let i1 = 0; i1 < 2; i1 += 2) {
        const t2 = sum31[i0 * 2 + i1]!;
        const t3 = sum31[i0 * 2 + i1 + 1]!;
        const t4 = sum31[i0 * 2 + i1 + 2]!;
        const t5 = sum31[i0 * 2 + i1 + 3]!;
        const t6 = sum31[i0 * 2 + i1 + 4]!;
        const t7 = sum31[i0 * 2 + i1 + 5]!;
        const t8 = sum31[i0 * 2 + i1 + 6]!;
        const t9 = sum31[i0 * 2 + i1 + 7]!;
        let t10: number = t2;
        let t11: number = t3;
        let t12: number = t4;
        let t13: number = t5;
        let t14: number = t6;
        let t15: number = t7;
        let t16: number = t8;
        let t17: number = t9;
        for (let r18 = 0; r18 < rows; r18++) {
          const t19 = buf7[r18 * 16 + i0]!;
          const t20 = buf7[r18 * 16 + i0 + 1]!;
          const t21 = buf7[r18 * 16 + i0 + 2]!;
          const t22 = buf7[r18 * 16 + i0 + 3]!;
          const t23 = buf28[r18 * 2 + i1]!;
          const t24 = buf28[r18 * 2 + i1 + 1]!;
          t10 = f(t10 + f(t19 * t23));
          t11 = f(t11 + f(t19 * t24));
          t12 = f(t12 + f(t20 * t23));
          t13 = f(t13 + f(t20 * t24));
          t14 = f(t14 + f(t21 * t23));
          t15 = f(t15 + f(t21 * t24));
          t16 = f(t16 + f(t22 * t23));
          t17 = f(t17 + f(t22 * t24));
        }
        sum31[i0 * 2 + i1] = t10;
        sum31[i0 * 2 + i1 + 1] = t11;
        sum31[i0 * 2 + i1 + 2] = t12;
        sum31[i0 * 2 + i1 + 3] = t13;
        sum31[i0 * 2 + i1 + 4] = t14;
        sum31[i0 * 2 + i1 + 5] = t15;
        sum31[i0 * 2 + i1 + 6] = t16;
        sum31[i0 * 2 + i1 + 7] = t17;
      }
    }
  }

  // [16] sums
  function kernel19(rows: number): void {
    for (let i0 = 0; i0 < 16; i0++) {
      const t1 = sum33[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf32[r3 * 16 + i0]!;
        t2 = f(t2 + t4);
      }
      sum33[i0] = t2;
    }
  }

  // layer 1: [30, 16] sums of products
  function kernel20(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 3) {
      for (let i1 = 0; i1 < 16; i1 += 4) {
        const t2 = sum35[i0 * 16 + i1]!;
        const t3 = sum35[i0 * 16 + i1 + 1]!;
        const t4 = sum35[i0 * 16 + i1 + 2]!;
        const t5 = sum35[i0 * 16 + i1 + 3]!;
        const t6 = sum35[i0 * 16 + i1 + 16]!;
        const t7 = sum35[i0 * 16 + i1 + 17]!;
        const t8 = sum35[i0 * 16 + i1 + 18]!;
        const t9 = sum35[i0 * 16 + i1 + 19]!;
        const t10 = sum35[i0 * 16 + i1 + 32]!;
        const t11 = sum35[i0 * 16 + i1 + 33]!;
        const t12 = sum35[i0 * 16 + i1 + 34]!;
        const t13 = sum35[i0 * 16 + i1 + 35]!;
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
          const t27 = xb[r26 * 30 + i0]!;
          const t28 = xb[r26 * 30 + i0 + 1]!;
          const t29 = xb[r26 * 30 + i0 + 2]!;
          const t30 = buf32[r26 * 16 + i1]!;
          const t31 = buf32[r26 * 16 + i1 + 1]!;
          const t32 = buf32[r26 * 16 + i1 + 2]!;
          const t33 = buf32[r26 * 16 + i1 + 3]!;
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
        sum35[i0 * 16 + i1] = t14;
        sum35[i0 * 16 + i1 + 1] = t15;
        sum35[i0 * 16 + i1 + 2] = t16;
        sum35[i0 * 16 + i1 + 3] = t17;
        sum35[i0 * 16 + i1 + 16] = t18;
        sum35[i0 * 16 + i1 + 17] = t19;
        sum35[i0 * 16 + i1 + 18] = t20;
        sum35[i0 * 16 + i1 + 19] = t21;
        sum35[i0 * 16 + i1 + 32] = t22;
        sum35[i0 * 16 + i1 + 33] = t23;
        sum35[i0 * 16 + i1 + 34] = t24;
        sum35[i0 * 16 + i1 + 35] = t25;
      }
    }
  }

  function differentiate(start: number, rows: number): void {
    kernel2(start, rows);
    kernel3(start, rows);
    kernel4(rows);
    kernel5(rows);
    kernel6(rows);
    kernel7(rows);
    kernel8(rows);
    kernel9(rows);
    kernel10(rows);
    kernel17(rows);
    kernel12(rows);
    kernel18(rows);
    kernel19(rows);
    kernel20(rows);
    kernel16(rows);
  }

  // layer 1: [30, 16] maps
  function kernel21(): void {
    for (let i0 = 0; i0 < 480; i0++) {
      const t1 = sum35[i0]!;
      const t2 = parameters[i0]!;
      gradients[i0] = f(t1 + f(0.0010000000474974513 * t2));
    }
  }

  // layer 2: [16, 2] maps
  function kernel22(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum31[i0]!;
      const t2 = parameters[i0 + 496]!;
      gradients[i0 + 496] = f(t1 + f(0.0010000000474974513 * t2));
    }
  }

  // a value to where it is wanted
  function kernel23(): void {
    for (let i0 = 0; i0 < 2; i0++) {
      const t1 = sum29[i0]!;
      gradients[i0 + 528] = t1;
    }
  }

  // a value to where it is wanted
  function kernel24(): void {
    for (let i0 = 0; i0 < 16; i0++) {
      const t1 = sum33[i0]!;
      gradients[i0 + 480] = t1;
    }
  }

  function collect(): void {
    kernel21();
    kernel22();
    kernel23();
    kernel24();
  }

  // layer 2: [rows, 2] maps
  function kernel25(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2; i1++) {
        const t2 = buf11[r0 * 2 + i1]!;
        const t3 = buf12[r0]!;
        output[r0 * 2 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel26(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 2; s2++) {
        const t3 = buf15[r0 * 2 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf17[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    kernel2(start, rows);
    kernel3(start, rows);
    kernel4(rows);
    kernel5(rows);
    kernel6(rows);
    kernel7(rows);
    kernel8(rows);
    kernel25(rows);
    kernel26(rows);
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
