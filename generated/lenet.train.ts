// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./lenet.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./lenet.js";
import type { Input, Output } from "./lenet.js";

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
  batch: 32,
  epochs: { value: 3, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [],
  schedules: [],
  split: null,
  holdout: { part: "validation", amount: { kind: "rows", value: 5000 }, of: "train", seed: 7 },
  options: [],
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, slots, hyper, x, y, order } = memory;
  const capacity = 10;
  const output = new Float32Array(capacity * 10);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(5994);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 784);
  const yb = new Float32Array(capacity * 10);
  const sum46 = new Float32Array(10);
  const sum48 = new Float32Array(2560);
  const sum54 = new Float32Array(16);
  const sum56 = new Float32Array(3200);
  const sum70 = new Float32Array(8);
  const sum72 = new Float32Array(200);
  const buf69 = new Float32Array(capacity * 4608);
  const buf66 = new Float32Array(capacity * 4608);
  const buf65 = new Float32Array(capacity * 1152);
  const buf61 = new Float32Array(capacity * 4096);
  const buf53 = new Float32Array(capacity * 1024);
  const buf50 = new Float32Array(capacity * 1024);
  const buf47 = new Float32Array(capacity * 256);
  const buf45 = new Float32Array(capacity * 10);
  const buf37 = new Float64Array(capacity);
  const buf34 = new Float32Array(capacity);
  const buf32 = new Float32Array(capacity * 10);
  const buf29 = new Float32Array(capacity);
  const buf28 = new Float32Array(capacity * 10);
  const buf27 = new Float32Array(capacity);
  const buf26 = new Float32Array(capacity * 10);
  const buf23 = new Float32Array(capacity * 256);
  const buf20 = new Float32Array(capacity * 1024);
  const buf15 = new Float32Array(capacity * 1152);
  const buf12 = new Float32Array(capacity * 4608);

  // sets the sums over rows to +0
  function clear(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
    for (let zsum1 = 0; zsum1 < 10; zsum1++) {
      sum46[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 2560; zsum2++) {
      sum48[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 16; zsum3++) {
      sum54[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 3200; zsum4++) {
      sum56[zsum4] = 0;
    }
    for (let zsum5 = 0; zsum5 < 8; zsum5++) {
      sum70[zsum5] = 0;
    }
    for (let zsum6 = 0; zsum6 < 200; zsum6++) {
      sum72[zsum6] = 0;
    }
  }

  // the batch's rows of x, one after the other
  function kernel1(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      for (let i2 = 0; i2 < 784; i2++) {
        const t3 = x[n1 * 784 + i2]!;
        xb[r0 * 784 + i2] = t3;
      }
    }
  }

  // the batch's rows of y, one after the other
  function kernel2(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      for (let i2 = 0; i2 < 10; i2++) {
        const t3 = y[n1 * 10 + i2]!;
        yb[r0 * 10 + i2] = t3;
      }
    }
  }

  // layer 1: [rows, 24, 24, 8] sums of products and 2 maps
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 24; i1++) {
        for (let i2 = 0; i2 < 24; i2 += 3) {
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
            for (let sk16 = 0; sk16 < 5; sk16++) {
              for (let sl17 = 0; sl17 < 5; sl17++) {
                const t18 = xb[r0 * 784 + i1 * 28 + sk16 * 28 + i2 + sl17]!;
                const t19 = xb[r0 * 784 + i1 * 28 + sk16 * 28 + i2 + sl17 + 1]!;
                const t20 = xb[r0 * 784 + i1 * 28 + sk16 * 28 + i2 + sl17 + 2]!;
                if (t18 !== 0 || t19 !== 0 || t20 !== 0) {
                  const t21 = parameters[sk16 * 40 + sl17 * 8 + i3]!;
                  const t22 = parameters[sk16 * 40 + sl17 * 8 + i3 + 1]!;
                  const t23 = parameters[sk16 * 40 + sl17 * 8 + i3 + 2]!;
                  const t24 = parameters[sk16 * 40 + sl17 * 8 + i3 + 3]!;
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
            }
            const t25 = parameters[i3 + 200]!;
            const t26 = parameters[i3 + 201]!;
            const t27 = parameters[i3 + 202]!;
            const t28 = parameters[i3 + 203]!;
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
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3] = Math.max(t29, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 1] = Math.max(t30, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 2] = Math.max(t31, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 3] = Math.max(t32, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 8] = Math.max(t33, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 9] = Math.max(t34, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 10] = Math.max(t35, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 11] = Math.max(t36, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 16] = Math.max(t37, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 17] = Math.max(t38, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 18] = Math.max(t39, 0);
            buf12[r0 * 4608 + i1 * 192 + i2 * 8 + i3 + 19] = Math.max(t40, 0);
          }
        }
      }
    }
  }

  // layer 2: [rows, 12, 12, 8] sums
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 12; i1++) {
        for (let i2 = 0; i2 < 12; i2 += 3) {
          for (let i3 = 0; i3 < 8; i3 += 4) {
            const t4 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3]!;
            const t5 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 1]!;
            const t6 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 2]!;
            const t7 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 3]!;
            const t8 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 16]!;
            const t9 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 17]!;
            const t10 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 18]!;
            const t11 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 19]!;
            const t12 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 32]!;
            const t13 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 33]!;
            const t14 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 34]!;
            const t15 = buf12[r0 * 4608 + i1 * 384 + i2 * 16 + i3 + 35]!;
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
            let t26: number = t14;
            let t27: number = t15;
            for (let s28 = 0; s28 < 2; s28++) {
              for (let s29 = 0; s29 < 2; s29++) {
                const t30 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3]!;
                const t31 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 1]!;
                const t32 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 2]!;
                const t33 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 3]!;
                const t34 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 16]!;
                const t35 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 17]!;
                const t36 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 18]!;
                const t37 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 19]!;
                const t38 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 32]!;
                const t39 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 33]!;
                const t40 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 34]!;
                const t41 = buf12[r0 * 4608 + i1 * 384 + s28 * 192 + i2 * 16 + s29 * 8 + i3 + 35]!;
                t16 = Math.max(t16, t30);
                t17 = Math.max(t17, t31);
                t18 = Math.max(t18, t32);
                t19 = Math.max(t19, t33);
                t20 = Math.max(t20, t34);
                t21 = Math.max(t21, t35);
                t22 = Math.max(t22, t36);
                t23 = Math.max(t23, t37);
                t24 = Math.max(t24, t38);
                t25 = Math.max(t25, t39);
                t26 = Math.max(t26, t40);
                t27 = Math.max(t27, t41);
              }
            }
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3] = t16;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 1] = t17;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 2] = t18;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 3] = t19;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 8] = t20;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 9] = t21;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 10] = t22;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 11] = t23;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 16] = t24;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 17] = t25;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 18] = t26;
            buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 19] = t27;
          }
        }
      }
    }
  }

  // layer 3: [rows, 8, 8, 16] sums of products and 2 maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 8; i1++) {
        for (let i2 = 0; i2 < 8; i2 += 4) {
          for (let i3 = 0; i3 < 15; i3 += 3) {
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
              for (let sc17 = 0; sc17 < 40; sc17++) {
                const t18 = buf15[r0 * 1152 + i1 * 96 + sk16 * 96 + i2 * 8 + sc17]!;
                const t19 = buf15[r0 * 1152 + i1 * 96 + sk16 * 96 + i2 * 8 + sc17 + 8]!;
                const t20 = buf15[r0 * 1152 + i1 * 96 + sk16 * 96 + i2 * 8 + sc17 + 16]!;
                const t21 = buf15[r0 * 1152 + i1 * 96 + sk16 * 96 + i2 * 8 + sc17 + 24]!;
                const t22 = parameters[sk16 * 640 + sc17 * 16 + i3 + 208]!;
                const t23 = parameters[sk16 * 640 + sc17 * 16 + i3 + 209]!;
                const t24 = parameters[sk16 * 640 + sc17 * 16 + i3 + 210]!;
                t4 = f(t4 + f(t18 * t22));
                t5 = f(t5 + f(t18 * t23));
                t6 = f(t6 + f(t18 * t24));
                t7 = f(t7 + f(t19 * t22));
                t8 = f(t8 + f(t19 * t23));
                t9 = f(t9 + f(t19 * t24));
                t10 = f(t10 + f(t20 * t22));
                t11 = f(t11 + f(t20 * t23));
                t12 = f(t12 + f(t20 * t24));
                t13 = f(t13 + f(t21 * t22));
                t14 = f(t14 + f(t21 * t23));
                t15 = f(t15 + f(t21 * t24));
              }
            }
            const t25 = parameters[i3 + 3408]!;
            const t26 = parameters[i3 + 3409]!;
            const t27 = parameters[i3 + 3410]!;
            const t28 = f(t4 + t25);
            const t29 = f(t5 + t26);
            const t30 = f(t6 + t27);
            const t31 = f(t7 + t25);
            const t32 = f(t8 + t26);
            const t33 = f(t9 + t27);
            const t34 = f(t10 + t25);
            const t35 = f(t11 + t26);
            const t36 = f(t12 + t27);
            const t37 = f(t13 + t25);
            const t38 = f(t14 + t26);
            const t39 = f(t15 + t27);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3] = Math.max(t28, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 1] = Math.max(t29, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 2] = Math.max(t30, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 16] = Math.max(t31, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 17] = Math.max(t32, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 18] = Math.max(t33, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 32] = Math.max(t34, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 33] = Math.max(t35, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 34] = Math.max(t36, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 48] = Math.max(t37, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 49] = Math.max(t38, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i3 + 50] = Math.max(t39, 0);
          }
          for (let i40 = 15; i40 < 16; i40++) {
            let t41: number = 0;
            let t42: number = 0;
            let t43: number = 0;
            let t44: number = 0;
            for (let sk45 = 0; sk45 < 5; sk45++) {
              for (let sc46 = 0; sc46 < 40; sc46++) {
                const t47 = buf15[r0 * 1152 + i1 * 96 + sk45 * 96 + i2 * 8 + sc46]!;
                const t48 = buf15[r0 * 1152 + i1 * 96 + sk45 * 96 + i2 * 8 + sc46 + 8]!;
                const t49 = buf15[r0 * 1152 + i1 * 96 + sk45 * 96 + i2 * 8 + sc46 + 16]!;
                const t50 = buf15[r0 * 1152 + i1 * 96 + sk45 * 96 + i2 * 8 + sc46 + 24]!;
                const t51 = parameters[sk45 * 640 + sc46 * 16 + i40 + 208]!;
                t41 = f(t41 + f(t47 * t51));
                t42 = f(t42 + f(t48 * t51));
                t43 = f(t43 + f(t49 * t51));
                t44 = f(t44 + f(t50 * t51));
              }
            }
            const t52 = parameters[i40 + 3408]!;
            const t53 = f(t41 + t52);
            const t54 = f(t42 + t52);
            const t55 = f(t43 + t52);
            const t56 = f(t44 + t52);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i40] = Math.max(t53, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i40 + 16] = Math.max(t54, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i40 + 32] = Math.max(t55, 0);
            buf20[r0 * 1024 + i1 * 128 + i2 * 16 + i40 + 48] = Math.max(t56, 0);
          }
        }
      }
    }
  }

  // layer 4: [rows, 4, 4, 16] sums
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 4; i1++) {
        for (let i2 = 0; i2 < 4; i2 += 4) {
          for (let i3 = 0; i3 < 15; i3 += 3) {
            const t4 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3]!;
            const t5 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 1]!;
            const t6 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 2]!;
            const t7 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 32]!;
            const t8 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 33]!;
            const t9 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 34]!;
            const t10 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 64]!;
            const t11 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 65]!;
            const t12 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 66]!;
            const t13 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 96]!;
            const t14 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 97]!;
            const t15 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i3 + 98]!;
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
            let t26: number = t14;
            let t27: number = t15;
            for (let s28 = 0; s28 < 2; s28++) {
              for (let s29 = 0; s29 < 2; s29++) {
                const t30 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3]!;
                const t31 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 1]!;
                const t32 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 2]!;
                const t33 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 32]!;
                const t34 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 33]!;
                const t35 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 34]!;
                const t36 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 64]!;
                const t37 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 65]!;
                const t38 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 66]!;
                const t39 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 96]!;
                const t40 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 97]!;
                const t41 = buf20[r0 * 1024 + i1 * 256 + s28 * 128 + i2 * 32 + s29 * 16 + i3 + 98]!;
                t16 = Math.max(t16, t30);
                t17 = Math.max(t17, t31);
                t18 = Math.max(t18, t32);
                t19 = Math.max(t19, t33);
                t20 = Math.max(t20, t34);
                t21 = Math.max(t21, t35);
                t22 = Math.max(t22, t36);
                t23 = Math.max(t23, t37);
                t24 = Math.max(t24, t38);
                t25 = Math.max(t25, t39);
                t26 = Math.max(t26, t40);
                t27 = Math.max(t27, t41);
              }
            }
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3] = t16;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 1] = t17;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 2] = t18;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 16] = t19;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 17] = t20;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 18] = t21;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 32] = t22;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 33] = t23;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 34] = t24;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 48] = t25;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 49] = t26;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 50] = t27;
          }
          for (let i42 = 15; i42 < 16; i42++) {
            const t43 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i42]!;
            const t44 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i42 + 32]!;
            const t45 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i42 + 64]!;
            const t46 = buf20[r0 * 1024 + i1 * 256 + i2 * 32 + i42 + 96]!;
            let t47: number = t43;
            let t48: number = t44;
            let t49: number = t45;
            let t50: number = t46;
            for (let s51 = 0; s51 < 2; s51++) {
              for (let s52 = 0; s52 < 2; s52++) {
                const t53 = buf20[r0 * 1024 + i1 * 256 + s51 * 128 + i2 * 32 + s52 * 16 + i42]!;
                const t54 = buf20[r0 * 1024 + i1 * 256 + s51 * 128 + i2 * 32 + s52 * 16 + i42 + 32]!;
                const t55 = buf20[r0 * 1024 + i1 * 256 + s51 * 128 + i2 * 32 + s52 * 16 + i42 + 64]!;
                const t56 = buf20[r0 * 1024 + i1 * 256 + s51 * 128 + i2 * 32 + s52 * 16 + i42 + 96]!;
                t47 = Math.max(t47, t53);
                t48 = Math.max(t48, t54);
                t49 = Math.max(t49, t55);
                t50 = Math.max(t50, t56);
              }
            }
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i42] = t47;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i42 + 16] = t48;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i42 + 32] = t49;
            buf23[r0 * 256 + i1 * 64 + i2 * 16 + i42 + 48] = t50;
          }
        }
      }
    }
  }

  // layer 6: [rows, 10] sums of products and 2 maps
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
        for (let si12 = 0; si12 < 256; si12++) {
          const t13 = buf23[r0 * 256 + si12]!;
          const t14 = buf23[r0 * 256 + si12 + 256]!;
          const t15 = parameters[si12 * 10 + i1 + 3424]!;
          const t16 = parameters[si12 * 10 + i1 + 3425]!;
          const t17 = parameters[si12 * 10 + i1 + 3426]!;
          const t18 = parameters[si12 * 10 + i1 + 3427]!;
          const t19 = parameters[si12 * 10 + i1 + 3428]!;
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
        const t20 = parameters[i1 + 5984]!;
        const t21 = parameters[i1 + 5985]!;
        const t22 = parameters[i1 + 5986]!;
        const t23 = parameters[i1 + 5987]!;
        const t24 = parameters[i1 + 5988]!;
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
        buf26[r0 * 10 + i1] = t25;
        buf26[r0 * 10 + i1 + 1] = t26;
        buf26[r0 * 10 + i1 + 2] = t27;
        buf26[r0 * 10 + i1 + 3] = t28;
        buf26[r0 * 10 + i1 + 4] = t29;
        buf26[r0 * 10 + i1 + 10] = t30;
        buf26[r0 * 10 + i1 + 11] = t31;
        buf26[r0 * 10 + i1 + 12] = t32;
        buf26[r0 * 10 + i1 + 13] = t33;
        buf26[r0 * 10 + i1 + 14] = t34;
        buf32[r0 * 10 + i1] = -f(t35 * t25);
        buf32[r0 * 10 + i1 + 1] = -f(t36 * t26);
        buf32[r0 * 10 + i1 + 2] = -f(t37 * t27);
        buf32[r0 * 10 + i1 + 3] = -f(t38 * t28);
        buf32[r0 * 10 + i1 + 4] = -f(t39 * t29);
        buf32[r0 * 10 + i1 + 10] = -f(t40 * t30);
        buf32[r0 * 10 + i1 + 11] = -f(t41 * t31);
        buf32[r0 * 10 + i1 + 12] = -f(t42 * t32);
        buf32[r0 * 10 + i1 + 13] = -f(t43 * t33);
        buf32[r0 * 10 + i1 + 14] = -f(t44 * t34);
      }
    }
    for (let r45 = rows - (rows % 2); r45 < rows; r45++) {
      for (let i46 = 0; i46 < 10; i46 += 5) {
        let t47: number = 0;
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let si52 = 0; si52 < 256; si52++) {
          const t53 = buf23[r45 * 256 + si52]!;
          const t54 = parameters[si52 * 10 + i46 + 3424]!;
          const t55 = parameters[si52 * 10 + i46 + 3425]!;
          const t56 = parameters[si52 * 10 + i46 + 3426]!;
          const t57 = parameters[si52 * 10 + i46 + 3427]!;
          const t58 = parameters[si52 * 10 + i46 + 3428]!;
          t47 = f(t47 + f(t53 * t54));
          t48 = f(t48 + f(t53 * t55));
          t49 = f(t49 + f(t53 * t56));
          t50 = f(t50 + f(t53 * t57));
          t51 = f(t51 + f(t53 * t58));
        }
        const t59 = parameters[i46 + 5984]!;
        const t60 = parameters[i46 + 5985]!;
        const t61 = parameters[i46 + 5986]!;
        const t62 = parameters[i46 + 5987]!;
        const t63 = parameters[i46 + 5988]!;
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
        buf26[r45 * 10 + i46] = t64;
        buf26[r45 * 10 + i46 + 1] = t65;
        buf26[r45 * 10 + i46 + 2] = t66;
        buf26[r45 * 10 + i46 + 3] = t67;
        buf26[r45 * 10 + i46 + 4] = t68;
        buf32[r45 * 10 + i46] = -f(t69 * t64);
        buf32[r45 * 10 + i46 + 1] = -f(t70 * t65);
        buf32[r45 * 10 + i46 + 2] = -f(t71 * t66);
        buf32[r45 * 10 + i46 + 3] = -f(t72 * t67);
        buf32[r45 * 10 + i46 + 4] = -f(t73 * t68);
      }
    }
  }

  // layer 6: [rows, 1] sums
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf26[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf26[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf27[r0] = t2;
    }
  }

  // layer 6: [rows, 10] maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf26[r0 * 10 + i1]!;
        const t3 = buf27[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf28[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 6: [rows, 1] sums and 1 maps
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf28[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf27[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf29[r0] = t1;
      buf34[r0] = f(
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

  // layer 6: [rows, 10] maps
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf28[r0 * 10 + i1]!;
        const t3 = buf29[r0]!;
        const t4 = yb[r0 * 10 + i1]!;
        const t5: number = hyper[0]!;
        buf45[r0 * 10 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel12(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf32[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf34[r0]!;
      const t5 = t1 + t4;
      buf37[r0] = t5;
    }
  }

  // [10] sums
  function kernel13(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum46[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf45[r3 * 10 + i0]!;
        t2 = f(t2 + t4);
      }
      sum46[i0] = t2;
    }
  }

  // layer 6: [rows, 256] sums of products
  function kernel14(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 256; i1 += 4) {
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
          const t15 = buf45[r0 * 10 + so14]!;
          const t16 = buf45[r0 * 10 + so14 + 10]!;
          const t17 = buf45[r0 * 10 + so14 + 20]!;
          const t18 = parameters[i1 * 10 + so14 + 3424]!;
          const t19 = parameters[i1 * 10 + so14 + 3434]!;
          const t20 = parameters[i1 * 10 + so14 + 3444]!;
          const t21 = parameters[i1 * 10 + so14 + 3454]!;
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
        buf47[r0 * 256 + i1] = t2;
        buf47[r0 * 256 + i1 + 1] = t3;
        buf47[r0 * 256 + i1 + 2] = t4;
        buf47[r0 * 256 + i1 + 3] = t5;
        buf47[r0 * 256 + i1 + 256] = t6;
        buf47[r0 * 256 + i1 + 257] = t7;
        buf47[r0 * 256 + i1 + 258] = t8;
        buf47[r0 * 256 + i1 + 259] = t9;
        buf47[r0 * 256 + i1 + 512] = t10;
        buf47[r0 * 256 + i1 + 513] = t11;
        buf47[r0 * 256 + i1 + 514] = t12;
        buf47[r0 * 256 + i1 + 515] = t13;
      }
    }
    for (let r22 = rows - (rows % 3); r22 < rows; r22++) {
      for (let i23 = 0; i23 < 256; i23 += 4) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        let t27: number = 0;
        for (let so28 = 0; so28 < 10; so28++) {
          const t29 = buf45[r22 * 10 + so28]!;
          const t30 = parameters[i23 * 10 + so28 + 3424]!;
          const t31 = parameters[i23 * 10 + so28 + 3434]!;
          const t32 = parameters[i23 * 10 + so28 + 3444]!;
          const t33 = parameters[i23 * 10 + so28 + 3454]!;
          t24 = f(t24 + f(t29 * t30));
          t25 = f(t25 + f(t29 * t31));
          t26 = f(t26 + f(t29 * t32));
          t27 = f(t27 + f(t29 * t33));
        }
        buf47[r22 * 256 + i23] = t24;
        buf47[r22 * 256 + i23 + 1] = t25;
        buf47[r22 * 256 + i23 + 2] = t26;
        buf47[r22 * 256 + i23 + 3] = t27;
      }
    }
  }

  // layer 6: [256, 10] sums of products
  function kernel15(rows: number): void {
    for (let i0 = 0; i0 < 256; i0 += 4) {
      for (let i1 = 0; i1 < 9; i1 += 3) {
        const t2 = sum48[i0 * 10 + i1]!;
        const t3 = sum48[i0 * 10 + i1 + 1]!;
        const t4 = sum48[i0 * 10 + i1 + 2]!;
        const t5 = sum48[i0 * 10 + i1 + 10]!;
        const t6 = sum48[i0 * 10 + i1 + 11]!;
        const t7 = sum48[i0 * 10 + i1 + 12]!;
        const t8 = sum48[i0 * 10 + i1 + 20]!;
        const t9 = sum48[i0 * 10 + i1 + 21]!;
        const t10 = sum48[i0 * 10 + i1 + 22]!;
        const t11 = sum48[i0 * 10 + i1 + 30]!;
        const t12 = sum48[i0 * 10 + i1 + 31]!;
        const t13 = sum48[i0 * 10 + i1 + 32]!;
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
          const t27 = buf23[r26 * 256 + i0]!;
          const t28 = buf23[r26 * 256 + i0 + 1]!;
          const t29 = buf23[r26 * 256 + i0 + 2]!;
          const t30 = buf23[r26 * 256 + i0 + 3]!;
          const t31 = buf45[r26 * 10 + i1]!;
          const t32 = buf45[r26 * 10 + i1 + 1]!;
          const t33 = buf45[r26 * 10 + i1 + 2]!;
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
        sum48[i0 * 10 + i1] = t14;
        sum48[i0 * 10 + i1 + 1] = t15;
        sum48[i0 * 10 + i1 + 2] = t16;
        sum48[i0 * 10 + i1 + 10] = t17;
        sum48[i0 * 10 + i1 + 11] = t18;
        sum48[i0 * 10 + i1 + 12] = t19;
        sum48[i0 * 10 + i1 + 20] = t20;
        sum48[i0 * 10 + i1 + 21] = t21;
        sum48[i0 * 10 + i1 + 22] = t22;
        sum48[i0 * 10 + i1 + 30] = t23;
        sum48[i0 * 10 + i1 + 31] = t24;
        sum48[i0 * 10 + i1 + 32] = t25;
      }
      for (let i34 = 9; i34 < 10; i34++) {
        const t35 = sum48[i0 * 10 + i34]!;
        const t36 = sum48[i0 * 10 + i34 + 10]!;
        const t37 = sum48[i0 * 10 + i34 + 20]!;
        const t38 = sum48[i0 * 10 + i34 + 30]!;
        let t39: number = t35;
        let t40: number = t36;
        let t41: number = t37;
        let t42: number = t38;
        for (let r43 = 0; r43 < rows; r43++) {
          const t44 = buf23[r43 * 256 + i0]!;
          const t45 = buf23[r43 * 256 + i0 + 1]!;
          const t46 = buf23[r43 * 256 + i0 + 2]!;
          const t47 = buf23[r43 * 256 + i0 + 3]!;
          const t48 = buf45[r43 * 10 + i34]!;
          t39 = f(t39 + f(t44 * t48));
          t40 = f(t40 + f(t45 * t48));
          t41 = f(t41 + f(t46 * t48));
          t42 = f(t42 + f(t47 * t48));
        }
        sum48[i0 * 10 + i34] = t39;
        sum48[i0 * 10 + i34 + 10] = t40;
        sum48[i0 * 10 + i34 + 20] = t41;
        sum48[i0 * 10 + i34 + 30] = t42;
      }
    }
  }

  // layer 4: [rows, 4, 2, 4, 2, 16] maps
  function kernel16(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 4; i1++) {
        for (let i2 = 0; i2 < 4; i2 += 4) {
          for (let i3 = 0; i3 < 15; i3 += 3) {
            const t4 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3]!;
            const t5 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 1]!;
            const t6 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 2]!;
            const t7 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 16]!;
            const t8 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 17]!;
            const t9 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 18]!;
            const t10 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 32]!;
            const t11 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 33]!;
            const t12 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 34]!;
            const t13 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 48]!;
            const t14 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 49]!;
            const t15 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 50]!;
            const t16 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3]!;
            const t17 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 1]!;
            const t18 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 2]!;
            const t19 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 16]!;
            const t20 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 17]!;
            const t21 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 18]!;
            const t22 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 32]!;
            const t23 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 33]!;
            const t24 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 34]!;
            const t25 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 48]!;
            const t26 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 49]!;
            const t27 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i3 + 50]!;
            let t28: number = t16;
            let t29: number = t17;
            let t30: number = t18;
            let t31: number = t19;
            let t32: number = t20;
            let t33: number = t21;
            let t34: number = t22;
            let t35: number = t23;
            let t36: number = t24;
            let t37: number = t25;
            let t38: number = t26;
            let t39: number = t27;
            for (let s40 = 0; s40 < 2; s40++) {
              for (let s41 = 0; s41 < 2; s41++) {
                const t42 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3]!;
                const t43 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 1]!;
                const t44 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 2]!;
                const t45 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 32]!;
                const t46 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 33]!;
                const t47 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 34]!;
                const t48 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 64]!;
                const t49 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 65]!;
                const t50 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 66]!;
                const t51 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 96]!;
                const t52 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 97]!;
                const t53 = buf20[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 98]!;
                const t54 = t42 === t4 ? t28 : 0;
                const t55 = t43 === t5 ? t29 : 0;
                const t56 = t44 === t6 ? t30 : 0;
                const t57 = t45 === t7 ? t31 : 0;
                const t58 = t46 === t8 ? t32 : 0;
                const t59 = t47 === t9 ? t33 : 0;
                const t60 = t48 === t10 ? t34 : 0;
                const t61 = t49 === t11 ? t35 : 0;
                const t62 = t50 === t12 ? t36 : 0;
                const t63 = t51 === t13 ? t37 : 0;
                const t64 = t52 === t14 ? t38 : 0;
                const t65 = t53 === t15 ? t39 : 0;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3] = t54;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 1] = t55;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 2] = t56;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 32] = t57;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 33] = t58;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 34] = t59;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 64] = t60;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 65] = t61;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 66] = t62;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 96] = t63;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 97] = t64;
                buf50[r0 * 1024 + i1 * 256 + s40 * 128 + i2 * 32 + s41 * 16 + i3 + 98] = t65;
                t28 = t42 === t4 ? 0 : t28;
                t29 = t43 === t5 ? 0 : t29;
                t30 = t44 === t6 ? 0 : t30;
                t31 = t45 === t7 ? 0 : t31;
                t32 = t46 === t8 ? 0 : t32;
                t33 = t47 === t9 ? 0 : t33;
                t34 = t48 === t10 ? 0 : t34;
                t35 = t49 === t11 ? 0 : t35;
                t36 = t50 === t12 ? 0 : t36;
                t37 = t51 === t13 ? 0 : t37;
                t38 = t52 === t14 ? 0 : t38;
                t39 = t53 === t15 ? 0 : t39;
              }
            }
          }
          for (let i66 = 15; i66 < 16; i66++) {
            const t67 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i66]!;
            const t68 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i66 + 16]!;
            const t69 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i66 + 32]!;
            const t70 = buf23[r0 * 256 + i1 * 64 + i2 * 16 + i66 + 48]!;
            const t71 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i66]!;
            const t72 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i66 + 16]!;
            const t73 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i66 + 32]!;
            const t74 = buf47[r0 * 256 + i1 * 64 + i2 * 16 + i66 + 48]!;
            let t75: number = t71;
            let t76: number = t72;
            let t77: number = t73;
            let t78: number = t74;
            for (let s79 = 0; s79 < 2; s79++) {
              for (let s80 = 0; s80 < 2; s80++) {
                const t81 = buf20[r0 * 1024 + i1 * 256 + s79 * 128 + i2 * 32 + s80 * 16 + i66]!;
                const t82 = buf20[r0 * 1024 + i1 * 256 + s79 * 128 + i2 * 32 + s80 * 16 + i66 + 32]!;
                const t83 = buf20[r0 * 1024 + i1 * 256 + s79 * 128 + i2 * 32 + s80 * 16 + i66 + 64]!;
                const t84 = buf20[r0 * 1024 + i1 * 256 + s79 * 128 + i2 * 32 + s80 * 16 + i66 + 96]!;
                const t85 = t81 === t67 ? t75 : 0;
                const t86 = t82 === t68 ? t76 : 0;
                const t87 = t83 === t69 ? t77 : 0;
                const t88 = t84 === t70 ? t78 : 0;
                buf50[r0 * 1024 + i1 * 256 + s79 * 128 + i2 * 32 + s80 * 16 + i66] = t85;
                buf50[r0 * 1024 + i1 * 256 + s79 * 128 + i2 * 32 + s80 * 16 + i66 + 32] = t86;
                buf50[r0 * 1024 + i1 * 256 + s79 * 128 + i2 * 32 + s80 * 16 + i66 + 64] = t87;
                buf50[r0 * 1024 + i1 * 256 + s79 * 128 + i2 * 32 + s80 * 16 + i66 + 96] = t88;
                t75 = t81 === t67 ? 0 : t75;
                t76 = t82 === t68 ? 0 : t76;
                t77 = t83 === t69 ? 0 : t77;
                t78 = t84 === t70 ? 0 : t78;
              }
            }
          }
        }
      }
    }
  }

  // layer 3: [rows, 8, 8, 16] maps
  function kernel17(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 1024; i1++) {
        const t2 = buf20[r0 * 1024 + i1]!;
        const t3 = buf50[r0 * 1024 + i1]!;
        buf53[r0 * 1024 + i1] = (0 < t2 ? 1 : 0) * t3;
      }
    }
  }

  // [16] sums
  function kernel18(rows: number): void {
    for (let i0 = 0; i0 < 16; i0++) {
      const t1 = sum54[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        for (let s4 = 0; s4 < 64; s4++) {
          const t5 = buf53[r3 * 1024 + s4 * 16 + i0]!;
          t2 = f(t2 + t5);
        }
      }
      sum54[i0] = t2;
    }
  }

  // layer 3: [rows, 16, 16, 16] maps
  function kernel19(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 4096; i1++) {
        buf61[r0 * 4096 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 8; i3++) {
        for (let i4 = 0; i4 < 128; i4++) {
          const t5 = buf53[r2 * 1024 + i3 * 128 + i4]!;
          buf61[r2 * 4096 + i3 * 256 + i4 + 1088] = t5;
        }
      }
    }
  }

  // layer 3: [rows, 12, 12, 8] sums of products
  function kernel20(rows: number): void {
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
            for (let sk16 = 0; sk16 < 5; sk16++) {
              for (let sl17 = 0; sl17 < 5; sl17++) {
                for (let so18 = 0; so18 < 16; so18++) {
                  const t19 = buf61[r0 * 4096 + i1 * 256 + sk16 * 256 + i2 * 16 + sl17 * 16 + so18]!;
                  const t20 = buf61[r0 * 4096 + i1 * 256 + sk16 * 256 + i2 * 16 + sl17 * 16 + so18 + 16]!;
                  const t21 = buf61[r0 * 4096 + i1 * 256 + sk16 * 256 + i2 * 16 + sl17 * 16 + so18 + 32]!;
                  const t22 = parameters[sk16 * -640 + sl17 * -128 + i3 * 16 + so18 + 3280]!;
                  const t23 = parameters[sk16 * -640 + sl17 * -128 + i3 * 16 + so18 + 3296]!;
                  const t24 = parameters[sk16 * -640 + sl17 * -128 + i3 * 16 + so18 + 3312]!;
                  const t25 = parameters[sk16 * -640 + sl17 * -128 + i3 * 16 + so18 + 3328]!;
                  t4 = f(t4 + f(t19 * t22));
                  t5 = f(t5 + f(t19 * t23));
                  t6 = f(t6 + f(t19 * t24));
                  t7 = f(t7 + f(t19 * t25));
                  t8 = f(t8 + f(t20 * t22));
                  t9 = f(t9 + f(t20 * t23));
                  t10 = f(t10 + f(t20 * t24));
                  t11 = f(t11 + f(t20 * t25));
                  t12 = f(t12 + f(t21 * t22));
                  t13 = f(t13 + f(t21 * t23));
                  t14 = f(t14 + f(t21 * t24));
                  t15 = f(t15 + f(t21 * t25));
                }
              }
            }
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3] = t4;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 1] = t5;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 2] = t6;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 3] = t7;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 8] = t8;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 9] = t9;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 10] = t10;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 11] = t11;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 16] = t12;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 17] = t13;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 18] = t14;
            buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 19] = t15;
          }
        }
      }
    }
  }

  // layer 3: [5, 5, 8, 16] sums of products
  function kernel21(rows: number): void {
    for (let i0 = 0; i0 < 5; i0++) {
      for (let i1 = 0; i1 < 39; i1 += 3) {
        for (let i2 = 0; i2 < 16; i2 += 4) {
          const t3 = sum56[i0 * 640 + i1 * 16 + i2]!;
          const t4 = sum56[i0 * 640 + i1 * 16 + i2 + 1]!;
          const t5 = sum56[i0 * 640 + i1 * 16 + i2 + 2]!;
          const t6 = sum56[i0 * 640 + i1 * 16 + i2 + 3]!;
          const t7 = sum56[i0 * 640 + i1 * 16 + i2 + 16]!;
          const t8 = sum56[i0 * 640 + i1 * 16 + i2 + 17]!;
          const t9 = sum56[i0 * 640 + i1 * 16 + i2 + 18]!;
          const t10 = sum56[i0 * 640 + i1 * 16 + i2 + 19]!;
          const t11 = sum56[i0 * 640 + i1 * 16 + i2 + 32]!;
          const t12 = sum56[i0 * 640 + i1 * 16 + i2 + 33]!;
          const t13 = sum56[i0 * 640 + i1 * 16 + i2 + 34]!;
          const t14 = sum56[i0 * 640 + i1 * 16 + i2 + 35]!;
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
          let t26: number = t14;
          for (let r27 = 0; r27 < rows; r27++) {
            for (let sy28 = 0; sy28 < 8; sy28++) {
              for (let sx29 = 0; sx29 < 8; sx29++) {
                const t30 = buf15[r27 * 1152 + sy28 * 96 + i0 * 96 + sx29 * 8 + i1]!;
                const t31 = buf15[r27 * 1152 + sy28 * 96 + i0 * 96 + sx29 * 8 + i1 + 1]!;
                const t32 = buf15[r27 * 1152 + sy28 * 96 + i0 * 96 + sx29 * 8 + i1 + 2]!;
                const t33 = buf53[r27 * 1024 + sy28 * 128 + sx29 * 16 + i2]!;
                const t34 = buf53[r27 * 1024 + sy28 * 128 + sx29 * 16 + i2 + 1]!;
                const t35 = buf53[r27 * 1024 + sy28 * 128 + sx29 * 16 + i2 + 2]!;
                const t36 = buf53[r27 * 1024 + sy28 * 128 + sx29 * 16 + i2 + 3]!;
                t15 = f(t15 + f(t30 * t33));
                t16 = f(t16 + f(t30 * t34));
                t17 = f(t17 + f(t30 * t35));
                t18 = f(t18 + f(t30 * t36));
                t19 = f(t19 + f(t31 * t33));
                t20 = f(t20 + f(t31 * t34));
                t21 = f(t21 + f(t31 * t35));
                t22 = f(t22 + f(t31 * t36));
                t23 = f(t23 + f(t32 * t33));
                t24 = f(t24 + f(t32 * t34));
                t25 = f(t25 + f(t32 * t35));
                t26 = f(t26 + f(t32 * t36));
              }
            }
          }
          sum56[i0 * 640 + i1 * 16 + i2] = t15;
          sum56[i0 * 640 + i1 * 16 + i2 + 1] = t16;
          sum56[i0 * 640 + i1 * 16 + i2 + 2] = t17;
          sum56[i0 * 640 + i1 * 16 + i2 + 3] = t18;
          sum56[i0 * 640 + i1 * 16 + i2 + 16] = t19;
          sum56[i0 * 640 + i1 * 16 + i2 + 17] = t20;
          sum56[i0 * 640 + i1 * 16 + i2 + 18] = t21;
          sum56[i0 * 640 + i1 * 16 + i2 + 19] = t22;
          sum56[i0 * 640 + i1 * 16 + i2 + 32] = t23;
          sum56[i0 * 640 + i1 * 16 + i2 + 33] = t24;
          sum56[i0 * 640 + i1 * 16 + i2 + 34] = t25;
          sum56[i0 * 640 + i1 * 16 + i2 + 35] = t26;
        }
      }
      for (let i37 = 39; i37 < 40; i37++) {
        for (let i38 = 0; i38 < 16; i38 += 4) {
          const t39 = sum56[i0 * 640 + i37 * 16 + i38]!;
          const t40 = sum56[i0 * 640 + i37 * 16 + i38 + 1]!;
          const t41 = sum56[i0 * 640 + i37 * 16 + i38 + 2]!;
          const t42 = sum56[i0 * 640 + i37 * 16 + i38 + 3]!;
          let t43: number = t39;
          let t44: number = t40;
          let t45: number = t41;
          let t46: number = t42;
          for (let r47 = 0; r47 < rows; r47++) {
            for (let sy48 = 0; sy48 < 8; sy48++) {
              for (let sx49 = 0; sx49 < 8; sx49++) {
                const t50 = buf15[r47 * 1152 + sy48 * 96 + i0 * 96 + sx49 * 8 + i37]!;
                const t51 = buf53[r47 * 1024 + sy48 * 128 + sx49 * 16 + i38]!;
                const t52 = buf53[r47 * 1024 + sy48 * 128 + sx49 * 16 + i38 + 1]!;
                const t53 = buf53[r47 * 1024 + sy48 * 128 + sx49 * 16 + i38 + 2]!;
                const t54 = buf53[r47 * 1024 + sy48 * 128 + sx49 * 16 + i38 + 3]!;
                t43 = f(t43 + f(t50 * t51));
                t44 = f(t44 + f(t50 * t52));
                t45 = f(t45 + f(t50 * t53));
                t46 = f(t46 + f(t50 * t54));
              }
            }
          }
          sum56[i0 * 640 + i37 * 16 + i38] = t43;
          sum56[i0 * 640 + i37 * 16 + i38 + 1] = t44;
          sum56[i0 * 640 + i37 * 16 + i38 + 2] = t45;
          sum56[i0 * 640 + i37 * 16 + i38 + 3] = t46;
        }
      }
    }
  }

  // layer 2: [rows, 12, 2, 12, 2, 8] maps
  function kernel22(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 12; i1++) {
        for (let i2 = 0; i2 < 12; i2 += 3) {
          for (let i3 = 0; i3 < 8; i3 += 4) {
            const t4 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3]!;
            const t5 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 1]!;
            const t6 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 2]!;
            const t7 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 3]!;
            const t8 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 8]!;
            const t9 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 9]!;
            const t10 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 10]!;
            const t11 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 11]!;
            const t12 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 16]!;
            const t13 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 17]!;
            const t14 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 18]!;
            const t15 = buf15[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 19]!;
            const t16 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3]!;
            const t17 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 1]!;
            const t18 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 2]!;
            const t19 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 3]!;
            const t20 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 8]!;
            const t21 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 9]!;
            const t22 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 10]!;
            const t23 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 11]!;
            const t24 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 16]!;
            const t25 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 17]!;
            const t26 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 18]!;
            const t27 = buf65[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 19]!;
            let t28: number = t16;
            let t29: number = t17;
            let t30: number = t18;
            let t31: number = t19;
            let t32: number = t20;
            let t33: number = t21;
            let t34: number = t22;
            let t35: number = t23;
            let t36: number = t24;
            let t37: number = t25;
            let t38: number = t26;
            let t39: number = t27;
            for (let s40 = 0; s40 < 2; s40++) {
              for (let s41 = 0; s41 < 2; s41++) {
                const t42 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3]!;
                const t43 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 1]!;
                const t44 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 2]!;
                const t45 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 3]!;
                const t46 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 16]!;
                const t47 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 17]!;
                const t48 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 18]!;
                const t49 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 19]!;
                const t50 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 32]!;
                const t51 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 33]!;
                const t52 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 34]!;
                const t53 = buf12[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 35]!;
                const t54 = t42 === t4 ? t28 : 0;
                const t55 = t43 === t5 ? t29 : 0;
                const t56 = t44 === t6 ? t30 : 0;
                const t57 = t45 === t7 ? t31 : 0;
                const t58 = t46 === t8 ? t32 : 0;
                const t59 = t47 === t9 ? t33 : 0;
                const t60 = t48 === t10 ? t34 : 0;
                const t61 = t49 === t11 ? t35 : 0;
                const t62 = t50 === t12 ? t36 : 0;
                const t63 = t51 === t13 ? t37 : 0;
                const t64 = t52 === t14 ? t38 : 0;
                const t65 = t53 === t15 ? t39 : 0;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3] = t54;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 1] = t55;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 2] = t56;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 3] = t57;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 16] = t58;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 17] = t59;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 18] = t60;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 19] = t61;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 32] = t62;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 33] = t63;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 34] = t64;
                buf66[r0 * 4608 + i1 * 384 + s40 * 192 + i2 * 16 + s41 * 8 + i3 + 35] = t65;
                t28 = t42 === t4 ? 0 : t28;
                t29 = t43 === t5 ? 0 : t29;
                t30 = t44 === t6 ? 0 : t30;
                t31 = t45 === t7 ? 0 : t31;
                t32 = t46 === t8 ? 0 : t32;
                t33 = t47 === t9 ? 0 : t33;
                t34 = t48 === t10 ? 0 : t34;
                t35 = t49 === t11 ? 0 : t35;
                t36 = t50 === t12 ? 0 : t36;
                t37 = t51 === t13 ? 0 : t37;
                t38 = t52 === t14 ? 0 : t38;
                t39 = t53 === t15 ? 0 : t39;
              }
            }
          }
        }
      }
    }
  }

  // layer 1: [rows, 24, 24, 8] maps
  function kernel23(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 4608; i1++) {
        const t2 = buf12[r0 * 4608 + i1]!;
        const t3 = buf66[r0 * 4608 + i1]!;
        buf69[r0 * 4608 + i1] = (0 < t2 ? 1 : 0) * t3;
      }
    }
  }

  // [8] sums
  function kernel24(rows: number): void {
    for (let i0 = 0; i0 < 8; i0++) {
      const t1 = sum70[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        for (let s4 = 0; s4 < 576; s4++) {
          const t5 = buf69[r3 * 4608 + s4 * 8 + i0]!;
          t2 = f(t2 + t5);
        }
      }
      sum70[i0] = t2;
    }
  }

  // layer 1: [5, 5, 1, 8] sums of products
  function kernel25(rows: number): void {
    for (let i0 = 0; i0 < 5; i0++) {
      for (let i1 = 0; i1 < 5; i1 += 5) {
        for (let i2 = 0; i2 < 8; i2 += 2) {
          const t3 = sum72[i0 * 40 + i1 * 8 + i2]!;
          const t4 = sum72[i0 * 40 + i1 * 8 + i2 + 1]!;
          const t5 = sum72[i0 * 40 + i1 * 8 + i2 + 8]!;
          const t6 = sum72[i0 * 40 + i1 * 8 + i2 + 9]!;
          const t7 = sum72[i0 * 40 + i1 * 8 + i2 + 16]!;
          const t8 = sum72[i0 * 40 + i1 * 8 + i2 + 17]!;
          const t9 = sum72[i0 * 40 + i1 * 8 + i2 + 24]!;
          const t10 = sum72[i0 * 40 + i1 * 8 + i2 + 25]!;
          const t11 = sum72[i0 * 40 + i1 * 8 + i2 + 32]!;
          const t12 = sum72[i0 * 40 + i1 * 8 + i2 + 33]!;
          let t13: number = t3;
          let t14: number = t4;
          let t15: number = t5;
          let t16: number = t6;
          let t17: number = t7;
          let t18: number = t8;
          let t19: number = t9;
          let t20: number = t10;
          let t21: number = t11;
          let t22: number = t12;
          for (let r23 = 0; r23 < rows; r23++) {
            for (let sy24 = 0; sy24 < 24; sy24++) {
              for (let sx25 = 0; sx25 < 24; sx25++) {
                const t26 = xb[r23 * 784 + sy24 * 28 + i0 * 28 + sx25 + i1]!;
                const t27 = xb[r23 * 784 + sy24 * 28 + i0 * 28 + sx25 + i1 + 1]!;
                const t28 = xb[r23 * 784 + sy24 * 28 + i0 * 28 + sx25 + i1 + 2]!;
                const t29 = xb[r23 * 784 + sy24 * 28 + i0 * 28 + sx25 + i1 + 3]!;
                const t30 = xb[r23 * 784 + sy24 * 28 + i0 * 28 + sx25 + i1 + 4]!;
                if (t26 !== 0 || t27 !== 0 || t28 !== 0 || t29 !== 0 || t30 !== 0) {
                  const t31 = buf69[r23 * 4608 + sy24 * 192 + sx25 * 8 + i2]!;
                  const t32 = buf69[r23 * 4608 + sy24 * 192 + sx25 * 8 + i2 + 1]!;
                  t13 = f(t13 + f(t26 * t31));
                  t14 = f(t14 + f(t26 * t32));
                  t15 = f(t15 + f(t27 * t31));
                  t16 = f(t16 + f(t27 * t32));
                  t17 = f(t17 + f(t28 * t31));
                  t18 = f(t18 + f(t28 * t32));
                  t19 = f(t19 + f(t29 * t31));
                  t20 = f(t20 + f(t29 * t32));
                  t21 = f(t21 + f(t30 * t31));
                  t22 = f(t22 + f(t30 * t32));
                }
              }
            }
          }
          sum72[i0 * 40 + i1 * 8 + i2] = t13;
          sum72[i0 * 40 + i1 * 8 + i2 + 1] = t14;
          sum72[i0 * 40 + i1 * 8 + i2 + 8] = t15;
          sum72[i0 * 40 + i1 * 8 + i2 + 9] = t16;
          sum72[i0 * 40 + i1 * 8 + i2 + 16] = t17;
          sum72[i0 * 40 + i1 * 8 + i2 + 17] = t18;
          sum72[i0 * 40 + i1 * 8 + i2 + 24] = t19;
          sum72[i0 * 40 + i1 * 8 + i2 + 25] = t20;
          sum72[i0 * 40 + i1 * 8 + i2 + 32] = t21;
          sum72[i0 * 40 + i1 * 8 + i2 + 33] = t22;
        }
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel26(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf37[r0]!;
      const t2: number = total[0]!;
      total[0] = t2 + t1;
    }
  }

  function accumulate(start: number, rows: number): void {
    kernel1(start, rows);
    kernel2(start, rows);
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
  }

  // layer 1: [5, 5, 1, 8] maps, and the update
  function kernel27(): void {
    for (let i0 = 0; i0 < 200; i0++) {
      const t1 = slots[i0]!;
      const t2: number = hyper[4]!;
      const t3 = sum72[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 5994]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0] = t4;
      slots[i0 + 5994] = t7;
      parameters[i0] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 1: [8] maps, and the update
  function kernel28(): void {
    for (let i0 = 0; i0 < 8; i0++) {
      const t1 = slots[i0 + 200]!;
      const t2: number = hyper[4]!;
      const t3 = sum70[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 6194]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 200]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 200] = t4;
      slots[i0 + 6194] = t7;
      parameters[i0 + 200] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 3: [5, 5, 8, 16] maps, and the update
  function kernel29(): void {
    for (let i0 = 0; i0 < 3200; i0++) {
      const t1 = slots[i0 + 208]!;
      const t2: number = hyper[4]!;
      const t3 = sum56[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 6202]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 208]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 208] = t4;
      slots[i0 + 6202] = t7;
      parameters[i0 + 208] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 3: [16] maps, and the update
  function kernel30(): void {
    for (let i0 = 0; i0 < 16; i0++) {
      const t1 = slots[i0 + 3408]!;
      const t2: number = hyper[4]!;
      const t3 = sum54[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 9402]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 3408]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 3408] = t4;
      slots[i0 + 9402] = t7;
      parameters[i0 + 3408] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 6: [256, 10] maps, and the update
  function kernel31(): void {
    for (let i0 = 0; i0 < 2560; i0++) {
      const t1 = slots[i0 + 3424]!;
      const t2: number = hyper[4]!;
      const t3 = sum48[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 9418]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 3424]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 3424] = t4;
      slots[i0 + 9418] = t7;
      parameters[i0 + 3424] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 6: [10] maps, and the update
  function kernel32(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = slots[i0 + 5984]!;
      const t2: number = hyper[4]!;
      const t3 = sum46[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 11978]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 5984]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 5984] = t4;
      slots[i0 + 11978] = t7;
      parameters[i0 + 5984] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  function update(): void {
    kernel27();
    kernel28();
    kernel29();
    kernel30();
    kernel31();
    kernel32();
  }

  // a value to where it is wanted
  function kernel33(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum46[i0]!;
      gradients[i0 + 5984] = t1;
    }
  }

  // a value to where it is wanted
  function kernel34(): void {
    for (let i0 = 0; i0 < 2560; i0++) {
      const t1 = sum48[i0]!;
      gradients[i0 + 3424] = t1;
    }
  }

  // a value to where it is wanted
  function kernel35(): void {
    for (let i0 = 0; i0 < 16; i0++) {
      const t1 = sum54[i0]!;
      gradients[i0 + 3408] = t1;
    }
  }

  // a value to where it is wanted
  function kernel36(): void {
    for (let i0 = 0; i0 < 3200; i0++) {
      const t1 = sum56[i0]!;
      gradients[i0 + 208] = t1;
    }
  }

  // a value to where it is wanted
  function kernel37(): void {
    for (let i0 = 0; i0 < 8; i0++) {
      const t1 = sum70[i0]!;
      gradients[i0 + 200] = t1;
    }
  }

  // a value to where it is wanted
  function kernel38(): void {
    for (let i0 = 0; i0 < 200; i0++) {
      const t1 = sum72[i0]!;
      gradients[i0] = t1;
    }
  }

  function collect(): void {
    kernel33();
    kernel34();
    kernel35();
    kernel36();
    kernel37();
    kernel38();
  }

  // layer 6: [rows, 10] maps
  function kernel39(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf28[r0 * 10 + i1]!;
        const t3 = buf29[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel40(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf32[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf34[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    kernel1(start, rows);
    kernel2(start, rows);
    kernel3(rows);
    kernel4(rows);
    kernel5(rows);
    kernel6(rows);
    kernel7(rows);
    kernel8(rows);
    kernel9(rows);
    kernel10(rows);
    kernel39(rows);
    kernel40(rows);
  }

  function step(start: number, count: number): number {
    clear();
    for (let done = 0; done < count; done += capacity) {
      accumulate(start + done, Math.min(capacity, count - done));
    }
    update();
    return total[0]!;
  }

  function gradient(start: number, count: number): number {
    clear();
    for (let done = 0; done < count; done += capacity) {
      accumulate(start + done, Math.min(capacity, count - done));
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
