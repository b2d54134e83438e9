// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./shifted-digits-conv.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./shifted-digits-conv.js";
import type { Input, Output } from "./shifted-digits-conv.js";

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
  const capacity = 6;
  const output = new Float32Array(capacity * 10);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(14410);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 144);
  const yb = new Float32Array(capacity * 10);
  const sum53 = new Float32Array(10);
  const sum55 = new Float32Array(320);
  const sum58 = new Float32Array(32);
  const sum60 = new Float32Array(12800);
  const sum79 = new Float32Array(16);
  const sum81 = new Float32Array(1152);
  const sum100 = new Float32Array(8);
  const sum102 = new Float32Array(72);
  const buf99 = new Float32Array(capacity * 1152);
  const buf95 = new Float32Array(capacity * 3136);
  const buf78 = new Float32Array(capacity * 2304);
  const buf74 = new Float32Array(capacity * 8192);
  const buf57 = new Float32Array(capacity * 4608);
  const buf56 = new Float32Array(capacity * 4608);
  const buf54 = new Float32Array(capacity * 32);
  const buf52 = new Float32Array(capacity * 10);
  const buf44 = new Float64Array(capacity);
  const buf41 = new Float32Array(capacity);
  const buf39 = new Float32Array(capacity * 10);
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

  // sets the sums over rows to +0
  function clear(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
    for (let zsum1 = 0; zsum1 < 10; zsum1++) {
      sum53[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 320; zsum2++) {
      sum55[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 32; zsum3++) {
      sum58[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 12800; zsum4++) {
      sum60[zsum4] = 0;
    }
    for (let zsum5 = 0; zsum5 < 16; zsum5++) {
      sum79[zsum5] = 0;
    }
    for (let zsum6 = 0; zsum6 < 1152; zsum6++) {
      sum81[zsum6] = 0;
    }
    for (let zsum7 = 0; zsum7 < 8; zsum7++) {
      sum100[zsum7] = 0;
    }
    for (let zsum8 = 0; zsum8 < 72; zsum8++) {
      sum102[zsum8] = 0;
    }
  }

  // the batch's rows of x, one after the other
  function kernel1(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      for (let i2 = 0; i2 < 144; i2++) {
        const t3 = x[n1 * 144 + i2]!;
        xb[r0 * 144 + i2] = t3;
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

  // layer 1: [rows, 14, 14, 1] maps
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 196; i1++) {
        buf11[r0 * 196 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 12; i3++) {
        for (let i4 = 0; i4 < 12; i4++) {
          const t5 = xb[r2 * 144 + i3 * 12 + i4]!;
          buf11[r2 * 196 + i3 * 14 + i4 + 15] = t5;
        }
      }
    }
  }

  // layer 1: [rows, 12, 12, 8] sums of products and 2 maps
  function kernel4(rows: number): void {
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
  function kernel5(rows: number): void {
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
  function kernel6(rows: number): void {
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
  function kernel7(rows: number): void {
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
  function kernel8(rows: number): void {
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
  function kernel9(rows: number): void {
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

  // layer 5: [rows, 10] sums of products and 2 maps
  function kernel10(rows: number): void {
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
        const t37 = yb[r0 * 10 + i1]!;
        const t38 = yb[r0 * 10 + i1 + 1]!;
        const t39 = yb[r0 * 10 + i1 + 10]!;
        const t40 = yb[r0 * 10 + i1 + 11]!;
        const t41 = yb[r0 * 10 + i1 + 20]!;
        const t42 = yb[r0 * 10 + i1 + 21]!;
        const t43 = yb[r0 * 10 + i1 + 30]!;
        const t44 = yb[r0 * 10 + i1 + 31]!;
        const t45 = yb[r0 * 10 + i1 + 40]!;
        const t46 = yb[r0 * 10 + i1 + 41]!;
        const t47 = yb[r0 * 10 + i1 + 50]!;
        const t48 = yb[r0 * 10 + i1 + 51]!;
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
        buf39[r0 * 10 + i1] = -f(t37 * t25);
        buf39[r0 * 10 + i1 + 1] = -f(t38 * t26);
        buf39[r0 * 10 + i1 + 10] = -f(t39 * t27);
        buf39[r0 * 10 + i1 + 11] = -f(t40 * t28);
        buf39[r0 * 10 + i1 + 20] = -f(t41 * t29);
        buf39[r0 * 10 + i1 + 21] = -f(t42 * t30);
        buf39[r0 * 10 + i1 + 30] = -f(t43 * t31);
        buf39[r0 * 10 + i1 + 31] = -f(t44 * t32);
        buf39[r0 * 10 + i1 + 40] = -f(t45 * t33);
        buf39[r0 * 10 + i1 + 41] = -f(t46 * t34);
        buf39[r0 * 10 + i1 + 50] = -f(t47 * t35);
        buf39[r0 * 10 + i1 + 51] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 6); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 10; i50 += 2) {
        let t51: number = 0;
        let t52: number = 0;
        for (let si53 = 0; si53 < 32; si53++) {
          const t54 = buf31[r49 * 32 + si53]!;
          const t55 = parameters[si53 * 10 + i50 + 14080]!;
          const t56 = parameters[si53 * 10 + i50 + 14081]!;
          t51 = f(t51 + f(t54 * t55));
          t52 = f(t52 + f(t54 * t56));
        }
        const t57 = parameters[i50 + 14400]!;
        const t58 = parameters[i50 + 14401]!;
        const t59 = f(t51 + t57);
        const t60 = f(t52 + t58);
        const t61 = yb[r49 * 10 + i50]!;
        const t62 = yb[r49 * 10 + i50 + 1]!;
        buf33[r49 * 10 + i50] = t59;
        buf33[r49 * 10 + i50 + 1] = t60;
        buf39[r49 * 10 + i50] = -f(t61 * t59);
        buf39[r49 * 10 + i50 + 1] = -f(t62 * t60);
      }
    }
  }

  // layer 5: [rows, 1] sums
  function kernel11(rows: number): void {
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
  function kernel12(rows: number): void {
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

  // layer 5: [rows, 1] sums and 1 maps
  function kernel13(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf35[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf34[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf36[r0] = t1;
      buf41[r0] = f(
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
        const t2 = buf35[r0 * 10 + i1]!;
        const t3 = buf36[r0]!;
        const t4 = yb[r0 * 10 + i1]!;
        const t5: number = hyper[0]!;
        buf52[r0 * 10 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel15(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf39[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf41[r0]!;
      const t5 = t1 + t4;
      buf44[r0] = t5;
    }
  }

  // [10] sums
  function kernel16(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum53[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf52[r3 * 10 + i0]!;
        t2 = f(t2 + t4);
      }
      sum53[i0] = t2;
    }
  }

  // layer 5: [rows, 32] sums of products
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
        for (let so14 = 0; so14 < 10; so14++) {
          const t15 = buf52[r0 * 10 + so14]!;
          const t16 = buf52[r0 * 10 + so14 + 10]!;
          const t17 = buf52[r0 * 10 + so14 + 20]!;
          const t18 = parameters[i1 * 10 + so14 + 14080]!;
          const t19 = parameters[i1 * 10 + so14 + 14090]!;
          const t20 = parameters[i1 * 10 + so14 + 14100]!;
          const t21 = parameters[i1 * 10 + so14 + 14110]!;
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
        buf54[r0 * 32 + i1] = t2;
        buf54[r0 * 32 + i1 + 1] = t3;
        buf54[r0 * 32 + i1 + 2] = t4;
        buf54[r0 * 32 + i1 + 3] = t5;
        buf54[r0 * 32 + i1 + 32] = t6;
        buf54[r0 * 32 + i1 + 33] = t7;
        buf54[r0 * 32 + i1 + 34] = t8;
        buf54[r0 * 32 + i1 + 35] = t9;
        buf54[r0 * 32 + i1 + 64] = t10;
        buf54[r0 * 32 + i1 + 65] = t11;
        buf54[r0 * 32 + i1 + 66] = t12;
        buf54[r0 * 32 + i1 + 67] = t13;
      }
    }
    for (let r22 = rows - (rows % 3); r22 < rows; r22++) {
      for (let i23 = 0; i23 < 32; i23 += 4) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        let t27: number = 0;
        for (let so28 = 0; so28 < 10; so28++) {
          const t29 = buf52[r22 * 10 + so28]!;
          const t30 = parameters[i23 * 10 + so28 + 14080]!;
          const t31 = parameters[i23 * 10 + so28 + 14090]!;
          const t32 = parameters[i23 * 10 + so28 + 14100]!;
          const t33 = parameters[i23 * 10 + so28 + 14110]!;
          t24 = f(t24 + f(t29 * t30));
          t25 = f(t25 + f(t29 * t31));
          t26 = f(t26 + f(t29 * t32));
          t27 = f(t27 + f(t29 * t33));
        }
        buf54[r22 * 32 + i23] = t24;
        buf54[r22 * 32 + i23 + 1] = t25;
        buf54[r22 * 32 + i23 + 2] = t26;
        buf54[r22 * 32 + i23 + 3] = t27;
      }
    }
  }

  // layer 5: [32, 10] sums of products
  function kernel18(rows: number): void {
    for (let i0 = 0; i0 < 32; i0 += 4) {
      for (let i1 = 0; i1 < 9; i1 += 3) {
        const t2 = sum55[i0 * 10 + i1]!;
        const t3 = sum55[i0 * 10 + i1 + 1]!;
        const t4 = sum55[i0 * 10 + i1 + 2]!;
        const t5 = sum55[i0 * 10 + i1 + 10]!;
        const t6 = sum55[i0 * 10 + i1 + 11]!;
        const t7 = sum55[i0 * 10 + i1 + 12]!;
        const t8 = sum55[i0 * 10 + i1 + 20]!;
        const t9 = sum55[i0 * 10 + i1 + 21]!;
        const t10 = sum55[i0 * 10 + i1 + 22]!;
        const t11 = sum55[i0 * 10 + i1 + 30]!;
        const t12 = sum55[i0 * 10 + i1 + 31]!;
        const t13 = sum55[i0 * 10 + i1 + 32]!;
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
          const t27 = buf31[r26 * 32 + i0]!;
          const t28 = buf31[r26 * 32 + i0 + 1]!;
          const t29 = buf31[r26 * 32 + i0 + 2]!;
          const t30 = buf31[r26 * 32 + i0 + 3]!;
          const t31 = buf52[r26 * 10 + i1]!;
          const t32 = buf52[r26 * 10 + i1 + 1]!;
          const t33 = buf52[r26 * 10 + i1 + 2]!;
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
        sum55[i0 * 10 + i1] = t14;
        sum55[i0 * 10 + i1 + 1] = t15;
        sum55[i0 * 10 + i1 + 2] = t16;
        sum55[i0 * 10 + i1 + 10] = t17;
        sum55[i0 * 10 + i1 + 11] = t18;
        sum55[i0 * 10 + i1 + 12] = t19;
        sum55[i0 * 10 + i1 + 20] = t20;
        sum55[i0 * 10 + i1 + 21] = t21;
        sum55[i0 * 10 + i1 + 22] = t22;
        sum55[i0 * 10 + i1 + 30] = t23;
        sum55[i0 * 10 + i1 + 31] = t24;
        sum55[i0 * 10 + i1 + 32] = t25;
      }
      for (let i34 = 9; i34 < 10; i34++) {
        const t35 = sum55[i0 * 10 + i34]!;
        const t36 = sum55[i0 * 10 + i34 + 10]!;
        const t37 = sum55[i0 * 10 + i34 + 20]!;
        const t38 = sum55[i0 * 10 + i34 + 30]!;
        let t39: number = t35;
        let t40: number = t36;
        let t41: number = t37;
        let t42: number = t38;
        for (let r43 = 0; r43 < rows; r43++) {
          const t44 = buf31[r43 * 32 + i0]!;
          const t45 = buf31[r43 * 32 + i0 + 1]!;
          const t46 = buf31[r43 * 32 + i0 + 2]!;
          const t47 = buf31[r43 * 32 + i0 + 3]!;
          const t48 = buf52[r43 * 10 + i34]!;
          t39 = f(t39 + f(t44 * t48));
          t40 = f(t40 + f(t45 * t48));
          t41 = f(t41 + f(t46 * t48));
          t42 = f(t42 + f(t47 * t48));
        }
        sum55[i0 * 10 + i34] = t39;
        sum55[i0 * 10 + i34 + 10] = t40;
        sum55[i0 * 10 + i34 + 20] = t41;
        sum55[i0 * 10 + i34 + 30] = t42;
      }
    }
  }

  // layer 4: [rows, 12, 12, 32] maps
  function kernel19(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
        const t2 = buf31[r0 * 32 + i1]!;
        const t3 = buf31[r0 * 32 + i1 + 1]!;
        const t4 = buf31[r0 * 32 + i1 + 2]!;
        const t5 = buf31[r0 * 32 + i1 + 3]!;
        const t6 = buf31[r0 * 32 + i1 + 32]!;
        const t7 = buf31[r0 * 32 + i1 + 33]!;
        const t8 = buf31[r0 * 32 + i1 + 34]!;
        const t9 = buf31[r0 * 32 + i1 + 35]!;
        const t10 = buf31[r0 * 32 + i1 + 64]!;
        const t11 = buf31[r0 * 32 + i1 + 65]!;
        const t12 = buf31[r0 * 32 + i1 + 66]!;
        const t13 = buf31[r0 * 32 + i1 + 67]!;
        const t14 = buf54[r0 * 32 + i1]!;
        const t15 = buf54[r0 * 32 + i1 + 1]!;
        const t16 = buf54[r0 * 32 + i1 + 2]!;
        const t17 = buf54[r0 * 32 + i1 + 3]!;
        const t18 = buf54[r0 * 32 + i1 + 32]!;
        const t19 = buf54[r0 * 32 + i1 + 33]!;
        const t20 = buf54[r0 * 32 + i1 + 34]!;
        const t21 = buf54[r0 * 32 + i1 + 35]!;
        const t22 = buf54[r0 * 32 + i1 + 64]!;
        const t23 = buf54[r0 * 32 + i1 + 65]!;
        const t24 = buf54[r0 * 32 + i1 + 66]!;
        const t25 = buf54[r0 * 32 + i1 + 67]!;
        let t26: number = t14;
        let t27: number = t15;
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
        for (let s38 = 0; s38 < 144; s38++) {
          const t39 = buf30[r0 * 4608 + s38 * 32 + i1]!;
          const t40 = buf30[r0 * 4608 + s38 * 32 + i1 + 1]!;
          const t41 = buf30[r0 * 4608 + s38 * 32 + i1 + 2]!;
          const t42 = buf30[r0 * 4608 + s38 * 32 + i1 + 3]!;
          const t43 = buf30[r0 * 4608 + s38 * 32 + i1 + 4608]!;
          const t44 = buf30[r0 * 4608 + s38 * 32 + i1 + 4609]!;
          const t45 = buf30[r0 * 4608 + s38 * 32 + i1 + 4610]!;
          const t46 = buf30[r0 * 4608 + s38 * 32 + i1 + 4611]!;
          const t47 = buf30[r0 * 4608 + s38 * 32 + i1 + 9216]!;
          const t48 = buf30[r0 * 4608 + s38 * 32 + i1 + 9217]!;
          const t49 = buf30[r0 * 4608 + s38 * 32 + i1 + 9218]!;
          const t50 = buf30[r0 * 4608 + s38 * 32 + i1 + 9219]!;
          const t51 = t39 === t2 ? t26 : 0;
          const t52 = t40 === t3 ? t27 : 0;
          const t53 = t41 === t4 ? t28 : 0;
          const t54 = t42 === t5 ? t29 : 0;
          const t55 = t43 === t6 ? t30 : 0;
          const t56 = t44 === t7 ? t31 : 0;
          const t57 = t45 === t8 ? t32 : 0;
          const t58 = t46 === t9 ? t33 : 0;
          const t59 = t47 === t10 ? t34 : 0;
          const t60 = t48 === t11 ? t35 : 0;
          const t61 = t49 === t12 ? t36 : 0;
          const t62 = t50 === t13 ? t37 : 0;
          buf56[r0 * 4608 + s38 * 32 + i1] = t51;
          buf56[r0 * 4608 + s38 * 32 + i1 + 1] = t52;
          buf56[r0 * 4608 + s38 * 32 + i1 + 2] = t53;
          buf56[r0 * 4608 + s38 * 32 + i1 + 3] = t54;
          buf56[r0 * 4608 + s38 * 32 + i1 + 4608] = t55;
          buf56[r0 * 4608 + s38 * 32 + i1 + 4609] = t56;
          buf56[r0 * 4608 + s38 * 32 + i1 + 4610] = t57;
          buf56[r0 * 4608 + s38 * 32 + i1 + 4611] = t58;
          buf56[r0 * 4608 + s38 * 32 + i1 + 9216] = t59;
          buf56[r0 * 4608 + s38 * 32 + i1 + 9217] = t60;
          buf56[r0 * 4608 + s38 * 32 + i1 + 9218] = t61;
          buf56[r0 * 4608 + s38 * 32 + i1 + 9219] = t62;
          t26 = t39 === t2 ? 0 : t26;
          t27 = t40 === t3 ? 0 : t27;
          t28 = t41 === t4 ? 0 : t28;
          t29 = t42 === t5 ? 0 : t29;
          t30 = t43 === t6 ? 0 : t30;
          t31 = t44 === t7 ? 0 : t31;
          t32 = t45 === t8 ? 0 : t32;
          t33 = t46 === t9 ? 0 : t33;
          t34 = t47 === t10 ? 0 : t34;
          t35 = t48 === t11 ? 0 : t35;
          t36 = t49 === t12 ? 0 : t36;
          t37 = t50 === t13 ? 0 : t37;
        }
      }
    }
    for (let r63 = rows - (rows % 3); r63 < rows; r63++) {
      for (let i64 = 0; i64 < 32; i64 += 4) {
        const t65 = buf31[r63 * 32 + i64]!;
        const t66 = buf31[r63 * 32 + i64 + 1]!;
        const t67 = buf31[r63 * 32 + i64 + 2]!;
        const t68 = buf31[r63 * 32 + i64 + 3]!;
        const t69 = buf54[r63 * 32 + i64]!;
        const t70 = buf54[r63 * 32 + i64 + 1]!;
        const t71 = buf54[r63 * 32 + i64 + 2]!;
        const t72 = buf54[r63 * 32 + i64 + 3]!;
        let t73: number = t69;
        let t74: number = t70;
        let t75: number = t71;
        let t76: number = t72;
        for (let s77 = 0; s77 < 144; s77++) {
          const t78 = buf30[r63 * 4608 + s77 * 32 + i64]!;
          const t79 = buf30[r63 * 4608 + s77 * 32 + i64 + 1]!;
          const t80 = buf30[r63 * 4608 + s77 * 32 + i64 + 2]!;
          const t81 = buf30[r63 * 4608 + s77 * 32 + i64 + 3]!;
          const t82 = t78 === t65 ? t73 : 0;
          const t83 = t79 === t66 ? t74 : 0;
          const t84 = t80 === t67 ? t75 : 0;
          const t85 = t81 === t68 ? t76 : 0;
          buf56[r63 * 4608 + s77 * 32 + i64] = t82;
          buf56[r63 * 4608 + s77 * 32 + i64 + 1] = t83;
          buf56[r63 * 4608 + s77 * 32 + i64 + 2] = t84;
          buf56[r63 * 4608 + s77 * 32 + i64 + 3] = t85;
          t73 = t78 === t65 ? 0 : t73;
          t74 = t79 === t66 ? 0 : t74;
          t75 = t80 === t67 ? 0 : t75;
          t76 = t81 === t68 ? 0 : t76;
        }
      }
    }
  }

  // layer 3: [rows, 12, 12, 32] maps
  function kernel20(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 4608; i1++) {
        const t2 = buf30[r0 * 4608 + i1]!;
        const t3 = buf56[r0 * 4608 + i1]!;
        buf57[r0 * 4608 + i1] = (0 < t2 ? 1 : 0) * t3;
      }
    }
  }

  // [32] sums
  function kernel21(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum58[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        for (let s4 = 0; s4 < 144; s4++) {
          const t5 = buf57[r3 * 4608 + s4 * 32 + i0]!;
          t2 = f(t2 + t5);
        }
      }
      sum58[i0] = t2;
    }
  }

  // layer 3: [rows, 16, 16, 32] maps
  function kernel22(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 8192; i1++) {
        buf74[r0 * 8192 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 12; i3++) {
        for (let i4 = 0; i4 < 384; i4++) {
          const t5 = buf57[r2 * 4608 + i3 * 384 + i4]!;
          buf74[r2 * 8192 + i3 * 512 + i4 + 1088] = t5;
        }
      }
    }
  }

  // layer 3: [rows, 12, 12, 16] sums of products and 1 maps
  function kernel23(rows: number): void {
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
            for (let sk16 = 0; sk16 < 5; sk16++) {
              for (let sl17 = 0; sl17 < 5; sl17++) {
                for (let so18 = 0; so18 < 32; so18++) {
                  const t19 = buf74[r0 * 8192 + i1 * 512 + sk16 * 512 + i2 * 32 + sl17 * 32 + so18]!;
                  const t20 = buf74[r0 * 8192 + i1 * 512 + sk16 * 512 + i2 * 32 + sl17 * 32 + so18 + 32]!;
                  const t21 = buf74[r0 * 8192 + i1 * 512 + sk16 * 512 + i2 * 32 + sl17 * 32 + so18 + 64]!;
                  const t22 = parameters[sk16 * -2560 + sl17 * -512 + i3 * 32 + so18 + 13536]!;
                  const t23 = parameters[sk16 * -2560 + sl17 * -512 + i3 * 32 + so18 + 13568]!;
                  const t24 = parameters[sk16 * -2560 + sl17 * -512 + i3 * 32 + so18 + 13600]!;
                  const t25 = parameters[sk16 * -2560 + sl17 * -512 + i3 * 32 + so18 + 13632]!;
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
            const t26 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3]!;
            const t27 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 1]!;
            const t28 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 2]!;
            const t29 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 3]!;
            const t30 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 16]!;
            const t31 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 17]!;
            const t32 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 18]!;
            const t33 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 19]!;
            const t34 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 32]!;
            const t35 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 33]!;
            const t36 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 34]!;
            const t37 = buf23[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 35]!;
            const t38 = (0 < t26 ? 1 : 0) * t4;
            const t39 = (0 < t27 ? 1 : 0) * t5;
            const t40 = (0 < t28 ? 1 : 0) * t6;
            const t41 = (0 < t29 ? 1 : 0) * t7;
            const t42 = (0 < t30 ? 1 : 0) * t8;
            const t43 = (0 < t31 ? 1 : 0) * t9;
            const t44 = (0 < t32 ? 1 : 0) * t10;
            const t45 = (0 < t33 ? 1 : 0) * t11;
            const t46 = (0 < t34 ? 1 : 0) * t12;
            const t47 = (0 < t35 ? 1 : 0) * t13;
            const t48 = (0 < t36 ? 1 : 0) * t14;
            const t49 = (0 < t37 ? 1 : 0) * t15;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3] = t38;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 1] = t39;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 2] = t40;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 3] = t41;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 16] = t42;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 17] = t43;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 18] = t44;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 19] = t45;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 32] = t46;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 33] = t47;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 34] = t48;
            buf78[r0 * 2304 + i1 * 192 + i2 * 16 + i3 + 35] = t49;
          }
        }
      }
    }
  }

  // layer 3: [5, 5, 16, 32] sums of products
  function kernel24(rows: number): void {
    for (let i0 = 0; i0 < 5; i0++) {
      for (let i1 = 0; i1 < 78; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
          const t3 = sum60[i0 * 2560 + i1 * 32 + i2]!;
          const t4 = sum60[i0 * 2560 + i1 * 32 + i2 + 1]!;
          const t5 = sum60[i0 * 2560 + i1 * 32 + i2 + 2]!;
          const t6 = sum60[i0 * 2560 + i1 * 32 + i2 + 3]!;
          const t7 = sum60[i0 * 2560 + i1 * 32 + i2 + 32]!;
          const t8 = sum60[i0 * 2560 + i1 * 32 + i2 + 33]!;
          const t9 = sum60[i0 * 2560 + i1 * 32 + i2 + 34]!;
          const t10 = sum60[i0 * 2560 + i1 * 32 + i2 + 35]!;
          const t11 = sum60[i0 * 2560 + i1 * 32 + i2 + 64]!;
          const t12 = sum60[i0 * 2560 + i1 * 32 + i2 + 65]!;
          const t13 = sum60[i0 * 2560 + i1 * 32 + i2 + 66]!;
          const t14 = sum60[i0 * 2560 + i1 * 32 + i2 + 67]!;
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
            for (let sy28 = 0; sy28 < 12; sy28++) {
              for (let sx29 = 0; sx29 < 12; sx29++) {
                const t30 = buf25[r27 * 4096 + sy28 * 256 + i0 * 256 + sx29 * 16 + i1]!;
                const t31 = buf25[r27 * 4096 + sy28 * 256 + i0 * 256 + sx29 * 16 + i1 + 1]!;
                const t32 = buf25[r27 * 4096 + sy28 * 256 + i0 * 256 + sx29 * 16 + i1 + 2]!;
                const t33 = buf57[r27 * 4608 + sy28 * 384 + sx29 * 32 + i2]!;
                const t34 = buf57[r27 * 4608 + sy28 * 384 + sx29 * 32 + i2 + 1]!;
                const t35 = buf57[r27 * 4608 + sy28 * 384 + sx29 * 32 + i2 + 2]!;
                const t36 = buf57[r27 * 4608 + sy28 * 384 + sx29 * 32 + i2 + 3]!;
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
          sum60[i0 * 2560 + i1 * 32 + i2] = t15;
          sum60[i0 * 2560 + i1 * 32 + i2 + 1] = t16;
          sum60[i0 * 2560 + i1 * 32 + i2 + 2] = t17;
          sum60[i0 * 2560 + i1 * 32 + i2 + 3] = t18;
          sum60[i0 * 2560 + i1 * 32 + i2 + 32] = t19;
          sum60[i0 * 2560 + i1 * 32 + i2 + 33] = t20;
          sum60[i0 * 2560 + i1 * 32 + i2 + 34] = t21;
          sum60[i0 * 2560 + i1 * 32 + i2 + 35] = t22;
          sum60[i0 * 2560 + i1 * 32 + i2 + 64] = t23;
          sum60[i0 * 2560 + i1 * 32 + i2 + 65] = t24;
          sum60[i0 * 2560 + i1 * 32 + i2 + 66] = t25;
          sum60[i0 * 2560 + i1 * 32 + i2 + 67] = t26;
        }
      }
      for (let i37 = 78; i37 < 80; i37 += 2) {
        for (let i38 = 0; i38 < 32; i38 += 4) {
          const t39 = sum60[i0 * 2560 + i37 * 32 + i38]!;
          const t40 = sum60[i0 * 2560 + i37 * 32 + i38 + 1]!;
          const t41 = sum60[i0 * 2560 + i37 * 32 + i38 + 2]!;
          const t42 = sum60[i0 * 2560 + i37 * 32 + i38 + 3]!;
          const t43 = sum60[i0 * 2560 + i37 * 32 + i38 + 32]!;
          const t44 = sum60[i0 * 2560 + i37 * 32 + i38 + 33]!;
          const t45 = sum60[i0 * 2560 + i37 * 32 + i38 + 34]!;
          const t46 = sum60[i0 * 2560 + i37 * 32 + i38 + 35]!;
          let t47: number = t39;
          let t48: number = t40;
          let t49: number = t41;
          let t50: number = t42;
          let t51: number = t43;
          let t52: number = t44;
          let t53: number = t45;
          let t54: number = t46;
          for (let r55 = 0; r55 < rows; r55++) {
            for (let sy56 = 0; sy56 < 12; sy56++) {
              for (let sx57 = 0; sx57 < 12; sx57++) {
                const t58 = buf25[r55 * 4096 + sy56 * 256 + i0 * 256 + sx57 * 16 + i37]!;
                const t59 = buf25[r55 * 4096 + sy56 * 256 + i0 * 256 + sx57 * 16 + i37 + 1]!;
                const t60 = buf57[r55 * 4608 + sy56 * 384 + sx57 * 32 + i38]!;
                const t61 = buf57[r55 * 4608 + sy56 * 384 + sx57 * 32 + i38 + 1]!;
                const t62 = buf57[r55 * 4608 + sy56 * 384 + sx57 * 32 + i38 + 2]!;
                const t63 = buf57[r55 * 4608 + sy56 * 384 + sx57 * 32 + i38 + 3]!;
                t47 = f(t47 + f(t58 * t60));
                t48 = f(t48 + f(t58 * t61));
                t49 = f(t49 + f(t58 * t62));
                t50 = f(t50 + f(t58 * t63));
                t51 = f(t51 + f(t59 * t60));
                t52 = f(t52 + f(t59 * t61));
                t53 = f(t53 + f(t59 * t62));
                t54 = f(t54 + f(t59 * t63));
              }
            }
          }
          sum60[i0 * 2560 + i37 * 32 + i38] = t47;
          sum60[i0 * 2560 + i37 * 32 + i38 + 1] = t48;
          sum60[i0 * 2560 + i37 * 32 + i38 + 2] = t49;
          sum60[i0 * 2560 + i37 * 32 + i38 + 3] = t50;
          sum60[i0 * 2560 + i37 * 32 + i38 + 32] = t51;
          sum60[i0 * 2560 + i37 * 32 + i38 + 33] = t52;
          sum60[i0 * 2560 + i37 * 32 + i38 + 34] = t53;
          sum60[i0 * 2560 + i37 * 32 + i38 + 35] = t54;
        }
      }
    }
  }

  // [16] sums
  function kernel25(rows: number): void {
    for (let i0 = 0; i0 < 16; i0++) {
      const t1 = sum79[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        for (let s4 = 0; s4 < 144; s4++) {
          const t5 = buf78[r3 * 2304 + s4 * 16 + i0]!;
          t2 = f(t2 + t5);
        }
      }
      sum79[i0] = t2;
    }
  }

  // layer 2: [rows, 14, 14, 16] maps
  function kernel26(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3136; i1++) {
        buf95[r0 * 3136 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 12; i3++) {
        for (let i4 = 0; i4 < 192; i4++) {
          const t5 = buf78[r2 * 2304 + i3 * 192 + i4]!;
          buf95[r2 * 3136 + i3 * 224 + i4 + 240] = t5;
        }
      }
    }
  }

  // layer 2: [rows, 12, 12, 8] sums of products and 1 maps
  function kernel27(rows: number): void {
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
                for (let so18 = 0; so18 < 16; so18++) {
                  const t19 = buf95[r0 * 3136 + i1 * 224 + sk16 * 224 + i2 * 16 + sl17 * 16 + so18]!;
                  const t20 = buf95[r0 * 3136 + i1 * 224 + sk16 * 224 + i2 * 16 + sl17 * 16 + so18 + 16]!;
                  const t21 = buf95[r0 * 3136 + i1 * 224 + sk16 * 224 + i2 * 16 + sl17 * 16 + so18 + 32]!;
                  const t22 = parameters[sk16 * -384 + sl17 * -128 + i3 * 16 + so18 + 1104]!;
                  const t23 = parameters[sk16 * -384 + sl17 * -128 + i3 * 16 + so18 + 1120]!;
                  const t24 = parameters[sk16 * -384 + sl17 * -128 + i3 * 16 + so18 + 1136]!;
                  const t25 = parameters[sk16 * -384 + sl17 * -128 + i3 * 16 + so18 + 1152]!;
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
            const t26 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3]!;
            const t27 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 1]!;
            const t28 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 2]!;
            const t29 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 3]!;
            const t30 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 8]!;
            const t31 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 9]!;
            const t32 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 10]!;
            const t33 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 11]!;
            const t34 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 16]!;
            const t35 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 17]!;
            const t36 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 18]!;
            const t37 = buf16[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 19]!;
            const t38 = (0 < t26 ? 1 : 0) * t4;
            const t39 = (0 < t27 ? 1 : 0) * t5;
            const t40 = (0 < t28 ? 1 : 0) * t6;
            const t41 = (0 < t29 ? 1 : 0) * t7;
            const t42 = (0 < t30 ? 1 : 0) * t8;
            const t43 = (0 < t31 ? 1 : 0) * t9;
            const t44 = (0 < t32 ? 1 : 0) * t10;
            const t45 = (0 < t33 ? 1 : 0) * t11;
            const t46 = (0 < t34 ? 1 : 0) * t12;
            const t47 = (0 < t35 ? 1 : 0) * t13;
            const t48 = (0 < t36 ? 1 : 0) * t14;
            const t49 = (0 < t37 ? 1 : 0) * t15;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3] = t38;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 1] = t39;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 2] = t40;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 3] = t41;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 8] = t42;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 9] = t43;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 10] = t44;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 11] = t45;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 16] = t46;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 17] = t47;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 18] = t48;
            buf99[r0 * 1152 + i1 * 96 + i2 * 8 + i3 + 19] = t49;
          }
        }
      }
    }
  }

  // layer 2: [3, 3, 8, 16] sums of products
  function kernel28(rows: number): void {
    for (let i0 = 0; i0 < 3; i0++) {
      for (let i1 = 0; i1 < 24; i1 += 3) {
        for (let i2 = 0; i2 < 16; i2 += 4) {
          const t3 = sum81[i0 * 384 + i1 * 16 + i2]!;
          const t4 = sum81[i0 * 384 + i1 * 16 + i2 + 1]!;
          const t5 = sum81[i0 * 384 + i1 * 16 + i2 + 2]!;
          const t6 = sum81[i0 * 384 + i1 * 16 + i2 + 3]!;
          const t7 = sum81[i0 * 384 + i1 * 16 + i2 + 16]!;
          const t8 = sum81[i0 * 384 + i1 * 16 + i2 + 17]!;
          const t9 = sum81[i0 * 384 + i1 * 16 + i2 + 18]!;
          const t10 = sum81[i0 * 384 + i1 * 16 + i2 + 19]!;
          const t11 = sum81[i0 * 384 + i1 * 16 + i2 + 32]!;
          const t12 = sum81[i0 * 384 + i1 * 16 + i2 + 33]!;
          const t13 = sum81[i0 * 384 + i1 * 16 + i2 + 34]!;
          const t14 = sum81[i0 * 384 + i1 * 16 + i2 + 35]!;
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
            for (let sy28 = 0; sy28 < 12; sy28++) {
              for (let sx29 = 0; sx29 < 12; sx29++) {
                const t30 = buf18[r27 * 1568 + sy28 * 112 + i0 * 112 + sx29 * 8 + i1]!;
                const t31 = buf18[r27 * 1568 + sy28 * 112 + i0 * 112 + sx29 * 8 + i1 + 1]!;
                const t32 = buf18[r27 * 1568 + sy28 * 112 + i0 * 112 + sx29 * 8 + i1 + 2]!;
                const t33 = buf78[r27 * 2304 + sy28 * 192 + sx29 * 16 + i2]!;
                const t34 = buf78[r27 * 2304 + sy28 * 192 + sx29 * 16 + i2 + 1]!;
                const t35 = buf78[r27 * 2304 + sy28 * 192 + sx29 * 16 + i2 + 2]!;
                const t36 = buf78[r27 * 2304 + sy28 * 192 + sx29 * 16 + i2 + 3]!;
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
          sum81[i0 * 384 + i1 * 16 + i2] = t15;
          sum81[i0 * 384 + i1 * 16 + i2 + 1] = t16;
          sum81[i0 * 384 + i1 * 16 + i2 + 2] = t17;
          sum81[i0 * 384 + i1 * 16 + i2 + 3] = t18;
          sum81[i0 * 384 + i1 * 16 + i2 + 16] = t19;
          sum81[i0 * 384 + i1 * 16 + i2 + 17] = t20;
          sum81[i0 * 384 + i1 * 16 + i2 + 18] = t21;
          sum81[i0 * 384 + i1 * 16 + i2 + 19] = t22;
          sum81[i0 * 384 + i1 * 16 + i2 + 32] = t23;
          sum81[i0 * 384 + i1 * 16 + i2 + 33] = t24;
          sum81[i0 * 384 + i1 * 16 + i2 + 34] = t25;
          sum81[i0 * 384 + i1 * 16 + i2 + 35] = t26;
        }
      }
    }
  }

  // [8] sums
  function kernel29(rows: number): void {
    for (let i0 = 0; i0 < 8; i0++) {
      const t1 = sum100[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        for (let s4 = 0; s4 < 144; s4++) {
          const t5 = buf99[r3 * 1152 + s4 * 8 + i0]!;
          t2 = f(t2 + t5);
        }
      }
      sum100[i0] = t2;
    }
  }

  // layer 1: [3, 3, 1, 8] sums of products
  function kernel30(rows: number): void {
    for (let i0 = 0; i0 < 3; i0++) {
      for (let i1 = 0; i1 < 3; i1 += 3) {
        for (let i2 = 0; i2 < 8; i2 += 4) {
          const t3 = sum102[i0 * 24 + i1 * 8 + i2]!;
          const t4 = sum102[i0 * 24 + i1 * 8 + i2 + 1]!;
          const t5 = sum102[i0 * 24 + i1 * 8 + i2 + 2]!;
          const t6 = sum102[i0 * 24 + i1 * 8 + i2 + 3]!;
          const t7 = sum102[i0 * 24 + i1 * 8 + i2 + 8]!;
          const t8 = sum102[i0 * 24 + i1 * 8 + i2 + 9]!;
          const t9 = sum102[i0 * 24 + i1 * 8 + i2 + 10]!;
          const t10 = sum102[i0 * 24 + i1 * 8 + i2 + 11]!;
          const t11 = sum102[i0 * 24 + i1 * 8 + i2 + 16]!;
          const t12 = sum102[i0 * 24 + i1 * 8 + i2 + 17]!;
          const t13 = sum102[i0 * 24 + i1 * 8 + i2 + 18]!;
          const t14 = sum102[i0 * 24 + i1 * 8 + i2 + 19]!;
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
            for (let sy28 = 0; sy28 < 12; sy28++) {
              for (let sx29 = 0; sx29 < 12; sx29++) {
                const t30 = buf11[r27 * 196 + sy28 * 14 + i0 * 14 + sx29 + i1]!;
                const t31 = buf11[r27 * 196 + sy28 * 14 + i0 * 14 + sx29 + i1 + 1]!;
                const t32 = buf11[r27 * 196 + sy28 * 14 + i0 * 14 + sx29 + i1 + 2]!;
                const t33 = buf99[r27 * 1152 + sy28 * 96 + sx29 * 8 + i2]!;
                const t34 = buf99[r27 * 1152 + sy28 * 96 + sx29 * 8 + i2 + 1]!;
                const t35 = buf99[r27 * 1152 + sy28 * 96 + sx29 * 8 + i2 + 2]!;
                const t36 = buf99[r27 * 1152 + sy28 * 96 + sx29 * 8 + i2 + 3]!;
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
          sum102[i0 * 24 + i1 * 8 + i2] = t15;
          sum102[i0 * 24 + i1 * 8 + i2 + 1] = t16;
          sum102[i0 * 24 + i1 * 8 + i2 + 2] = t17;
          sum102[i0 * 24 + i1 * 8 + i2 + 3] = t18;
          sum102[i0 * 24 + i1 * 8 + i2 + 8] = t19;
          sum102[i0 * 24 + i1 * 8 + i2 + 9] = t20;
          sum102[i0 * 24 + i1 * 8 + i2 + 10] = t21;
          sum102[i0 * 24 + i1 * 8 + i2 + 11] = t22;
          sum102[i0 * 24 + i1 * 8 + i2 + 16] = t23;
          sum102[i0 * 24 + i1 * 8 + i2 + 17] = t24;
          sum102[i0 * 24 + i1 * 8 + i2 + 18] = t25;
          sum102[i0 * 24 + i1 * 8 + i2 + 19] = t26;
        }
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel31(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf44[r0]!;
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
    kernel27(rows);
    kernel28(rows);
    kernel29(rows);
    kernel30(rows);
    kernel31(rows);
  }

  // layer 1: [3, 3, 1, 8] maps, and the update
  function kernel32(): void {
    for (let i0 = 0; i0 < 72; i0++) {
      const t1 = slots[i0]!;
      const t2: number = hyper[4]!;
      const t3 = sum102[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 14410]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0] = t4;
      slots[i0 + 14410] = t7;
      parameters[i0] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 1: [8] maps, and the update
  function kernel33(): void {
    for (let i0 = 0; i0 < 8; i0++) {
      const t1 = slots[i0 + 72]!;
      const t2: number = hyper[4]!;
      const t3 = sum100[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 14482]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 72]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 72] = t4;
      slots[i0 + 14482] = t7;
      parameters[i0 + 72] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 2: [3, 3, 8, 16] maps, and the update
  function kernel34(): void {
    for (let i0 = 0; i0 < 1152; i0++) {
      const t1 = slots[i0 + 80]!;
      const t2: number = hyper[4]!;
      const t3 = sum81[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 14490]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 80]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 80] = t4;
      slots[i0 + 14490] = t7;
      parameters[i0 + 80] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 2: [16] maps, and the update
  function kernel35(): void {
    for (let i0 = 0; i0 < 16; i0++) {
      const t1 = slots[i0 + 1232]!;
      const t2: number = hyper[4]!;
      const t3 = sum79[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 15642]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 1232]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 1232] = t4;
      slots[i0 + 15642] = t7;
      parameters[i0 + 1232] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 3: [5, 5, 16, 32] maps, and the update
  function kernel36(): void {
    for (let i0 = 0; i0 < 12800; i0++) {
      const t1 = slots[i0 + 1248]!;
      const t2: number = hyper[4]!;
      const t3 = sum60[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 15658]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 1248]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 1248] = t4;
      slots[i0 + 15658] = t7;
      parameters[i0 + 1248] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 3: [32] maps, and the update
  function kernel37(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = slots[i0 + 14048]!;
      const t2: number = hyper[4]!;
      const t3 = sum58[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 28458]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 14048]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 14048] = t4;
      slots[i0 + 28458] = t7;
      parameters[i0 + 14048] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 5: [32, 10] maps, and the update
  function kernel38(): void {
    for (let i0 = 0; i0 < 320; i0++) {
      const t1 = slots[i0 + 14080]!;
      const t2: number = hyper[4]!;
      const t3 = sum55[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 28490]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 14080]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 14080] = t4;
      slots[i0 + 28490] = t7;
      parameters[i0 + 14080] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  // layer 5: [10] maps, and the update
  function kernel39(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = slots[i0 + 14400]!;
      const t2: number = hyper[4]!;
      const t3 = sum53[i0]!;
      const t4 = f(f(0.8999999761581421 * t1) + f(f(t2) * t3));
      const t5 = slots[i0 + 28810]!;
      const t6: number = hyper[5]!;
      const t7 = f(f(0.9990000128746033 * t5) + f(f(t6) * f(t3 * t3)));
      const t8 = parameters[i0 + 14400]!;
      const t9: number = hyper[2]!;
      const t10: number = hyper[3]!;
      slots[i0 + 14400] = t4;
      slots[i0 + 28810] = t7;
      parameters[i0 + 14400] = f(t8 - f(f(t9) * f(t4 / f(f(f(Math.sqrt(t7)) / f(t10)) + 9.99999993922529e-9))));
    }
  }

  function update(): void {
    kernel32();
    kernel33();
    kernel34();
    kernel35();
    kernel36();
    kernel37();
    kernel38();
    kernel39();
  }

  // a value to where it is wanted
  function kernel40(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum53[i0]!;
      gradients[i0 + 14400] = t1;
    }
  }

  // a value to where it is wanted
  function kernel41(): void {
    for (let i0 = 0; i0 < 320; i0++) {
      const t1 = sum55[i0]!;
      gradients[i0 + 14080] = t1;
    }
  }

  // a value to where it is wanted
  function kernel42(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = sum58[i0]!;
      gradients[i0 + 14048] = t1;
    }
  }

  // a value to where it is wanted
  function kernel43(): void {
    for (let i0 = 0; i0 < 12800; i0++) {
      const t1 = sum60[i0]!;
      gradients[i0 + 1248] = t1;
    }
  }

  // a value to where it is wanted
  function kernel44(): void {
    for (let i0 = 0; i0 < 16; i0++) {
      const t1 = sum79[i0]!;
      gradients[i0 + 1232] = t1;
    }
  }

  // a value to where it is wanted
  function kernel45(): void {
    for (let i0 = 0; i0 < 1152; i0++) {
      const t1 = sum81[i0]!;
      gradients[i0 + 80] = t1;
    }
  }

  // a value to where it is wanted
  function kernel46(): void {
    for (let i0 = 0; i0 < 8; i0++) {
      const t1 = sum100[i0]!;
      gradients[i0 + 72] = t1;
    }
  }

  // a value to where it is wanted
  function kernel47(): void {
    for (let i0 = 0; i0 < 72; i0++) {
      const t1 = sum102[i0]!;
      gradients[i0] = t1;
    }
  }

  function collect(): void {
    kernel40();
    kernel41();
    kernel42();
    kernel43();
    kernel44();
    kernel45();
    kernel46();
    kernel47();
  }

  // layer 5: [rows, 10] maps
  function kernel48(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf35[r0 * 10 + i1]!;
        const t3 = buf36[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel49(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf39[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf41[r0]!;
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
    kernel11(rows);
    kernel12(rows);
    kernel13(rows);
    kernel48(rows);
    kernel49(rows);
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
