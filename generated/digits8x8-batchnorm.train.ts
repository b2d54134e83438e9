// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, dropoutDraw, exponent, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./digits8x8-batchnorm.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./digits8x8-batchnorm.js";
import type { Input, Output } from "./digits8x8-batchnorm.js";

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
  leastRows: 2,
  epochs: { value: 40, param: null },
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
  const { parameters, slots, hyper, x, y, order, draw } = memory;
  const capacity = 32;
  const output = new Float32Array(capacity * 10);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(6858);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 64);
  const yb = new Float32Array(capacity * 10);
  const buf214 = new Float32Array(capacity * 64);
  const buf209 = new Float32Array(64);
  const buf207 = new Float32Array(capacity * 64);
  const buf206 = new Float32Array(capacity * 64);
  const buf200 = new Float32Array(64);
  const buf197 = new Float32Array(capacity * 64);
  const buf195 = new Float32Array(capacity * 64);
  const buf194 = new Float32Array(capacity * 64);
  const buf193 = new Float32Array(capacity * 64);
  const buf190 = new Float32Array(capacity * 32);
  const buf185 = new Float32Array(32);
  const buf183 = new Float32Array(capacity * 32);
  const buf182 = new Float32Array(capacity * 32);
  const buf176 = new Float32Array(32);
  const buf173 = new Float32Array(capacity * 32);
  const buf171 = new Float32Array(capacity * 32);
  const buf170 = new Float32Array(capacity * 32);
  const buf169 = new Float32Array(capacity * 32);
  const buf163 = new Float32Array(capacity * 10);
  const buf160 = new Float64Array(capacity);
  const buf157 = new Float32Array(capacity);
  const buf155 = new Float32Array(capacity * 10);
  const buf153 = new Float32Array(capacity);
  const buf152 = new Float32Array(capacity * 10);
  const buf151 = new Float32Array(capacity);
  const buf150 = new Float32Array(capacity * 10);
  const buf148 = new Float32Array(capacity * 32);
  const buf147 = new Float32Array(capacity * 32);
  const buf76 = new Float32Array(capacity * 32);
  const buf69 = new Float32Array(32);
  const buf68 = new Float64Array(32);
  const buf67 = new Float64Array(32);
  const buf66 = new Float32Array(capacity * 32);
  const buf65 = new Float32Array(capacity * 32);
  const buf64 = new Float32Array(32);
  const buf61 = new Float32Array(capacity * 32);
  const buf60 = new Float32Array(capacity * 64);
  const buf53 = new Float32Array(64);
  const buf52 = new Float64Array(64);
  const buf51 = new Float64Array(64);
  const buf50 = new Float32Array(capacity * 64);
  const buf49 = new Float32Array(capacity * 64);
  const buf48 = new Float32Array(64);
  const buf45 = new Float64Array(1);
  const buf44 = new Float32Array(capacity);
  const buf13 = new Float32Array(capacity * 64);
  const buf144 = new Float32Array(capacity * 64);
  const buf139 = new Float32Array(64);
  const buf137 = new Float32Array(capacity * 64);
  const buf136 = new Float32Array(capacity * 64);
  const buf130 = new Float32Array(64);
  const buf127 = new Float32Array(capacity * 64);
  const buf125 = new Float32Array(capacity * 64);
  const buf124 = new Float32Array(capacity * 64);
  const buf123 = new Float32Array(capacity * 64);
  const buf120 = new Float32Array(capacity * 32);
  const buf115 = new Float32Array(32);
  const buf113 = new Float32Array(capacity * 32);
  const buf112 = new Float32Array(capacity * 32);
  const buf106 = new Float32Array(32);
  const buf103 = new Float32Array(capacity * 32);
  const buf101 = new Float32Array(capacity * 32);
  const buf100 = new Float32Array(capacity * 32);
  const buf99 = new Float32Array(capacity * 32);
  const buf95 = new Float32Array(capacity * 10);
  const buf88 = new Float64Array(capacity);
  const buf85 = new Float32Array(capacity);
  const buf83 = new Float32Array(capacity * 10);
  const buf81 = new Float32Array(capacity);
  const buf80 = new Float32Array(capacity * 10);
  const buf79 = new Float32Array(capacity);
  const buf78 = new Float32Array(capacity * 10);
  const buf40 = new Float32Array(capacity);
  const buf38 = new Float32Array(capacity * 10);
  const buf35 = new Float32Array(capacity);
  const buf34 = new Float32Array(capacity * 10);
  const buf33 = new Float32Array(capacity);
  const buf32 = new Float32Array(capacity * 10);
  const buf30 = new Float32Array(capacity * 32);
  const buf27 = new Float32Array(2048);
  const buf26 = new Float32Array(32);
  const buf25 = new Float32Array(32);
  const buf21 = new Float32Array(capacity * 64);
  const buf18 = new Float32Array(4096);
  const buf17 = new Float32Array(64);
  const buf16 = new Float32Array(64);

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

  // the batch's rows of y, one after the other
  function kernel3(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      for (let i2 = 0; i2 < 10; i2++) {
        const t3 = y[n1 * 10 + i2]!;
        yb[r0 * 10 + i2] = t3;
      }
    }
  }

  // layer 1: [rows, 64] sums of products
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 63; i1 += 3) {
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
          const t19 = parameters[si14 * 64 + i1]!;
          const t20 = parameters[si14 * 64 + i1 + 1]!;
          const t21 = parameters[si14 * 64 + i1 + 2]!;
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
        buf13[r0 * 64 + i1] = t2;
        buf13[r0 * 64 + i1 + 1] = t3;
        buf13[r0 * 64 + i1 + 2] = t4;
        buf13[r0 * 64 + i1 + 64] = t5;
        buf13[r0 * 64 + i1 + 65] = t6;
        buf13[r0 * 64 + i1 + 66] = t7;
        buf13[r0 * 64 + i1 + 128] = t8;
        buf13[r0 * 64 + i1 + 129] = t9;
        buf13[r0 * 64 + i1 + 130] = t10;
        buf13[r0 * 64 + i1 + 192] = t11;
        buf13[r0 * 64 + i1 + 193] = t12;
        buf13[r0 * 64 + i1 + 194] = t13;
      }
      for (let i22 = 63; i22 < 64; i22++) {
        let t23: number = 0;
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        for (let si27 = 0; si27 < 64; si27++) {
          const t28 = xb[r0 * 64 + si27]!;
          const t29 = xb[r0 * 64 + si27 + 64]!;
          const t30 = xb[r0 * 64 + si27 + 128]!;
          const t31 = xb[r0 * 64 + si27 + 192]!;
          const t32 = parameters[si27 * 64 + i22]!;
          t23 = f(t23 + f(t28 * t32));
          t24 = f(t24 + f(t29 * t32));
          t25 = f(t25 + f(t30 * t32));
          t26 = f(t26 + f(t31 * t32));
        }
        buf13[r0 * 64 + i22] = t23;
        buf13[r0 * 64 + i22 + 64] = t24;
        buf13[r0 * 64 + i22 + 128] = t25;
        buf13[r0 * 64 + i22 + 192] = t26;
      }
    }
    for (let r33 = rows - (rows % 4); r33 < rows; r33++) {
      for (let i34 = 0; i34 < 63; i34 += 3) {
        let t35: number = 0;
        let t36: number = 0;
        let t37: number = 0;
        for (let si38 = 0; si38 < 64; si38++) {
          const t39 = xb[r33 * 64 + si38]!;
          const t40 = parameters[si38 * 64 + i34]!;
          const t41 = parameters[si38 * 64 + i34 + 1]!;
          const t42 = parameters[si38 * 64 + i34 + 2]!;
          t35 = f(t35 + f(t39 * t40));
          t36 = f(t36 + f(t39 * t41));
          t37 = f(t37 + f(t39 * t42));
        }
        buf13[r33 * 64 + i34] = t35;
        buf13[r33 * 64 + i34 + 1] = t36;
        buf13[r33 * 64 + i34 + 2] = t37;
      }
      for (let i43 = 63; i43 < 64; i43++) {
        let t44: number = 0;
        for (let si45 = 0; si45 < 64; si45++) {
          const t46 = xb[r33 * 64 + si45]!;
          const t47 = parameters[si45 * 64 + i43]!;
          t44 = f(t44 + f(t46 * t47));
        }
        buf13[r33 * 64 + i43] = t44;
      }
    }
  }

  // [rows] maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      buf44[r0] = 1;
    }
  }

  // [] sums
  function kernel6(rows: number): void {
    let t0: number = 0;
    for (let r1 = 0; r1 < rows; r1++) {
      const t2 = buf44[r1]!;
      t0 = t0 + t2;
    }
    buf45[0] = t0;
  }

  // layer 2: [64] sums and 4 maps, and the update
  function kernel7(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf13[r2 * 64 + i0]!;
        t1 = t1 + t3;
      }
      const t4: number = buf45[0]!;
      const t5 = t1 / t4;
      const t6 = parameters[i0 + 4224]!;
      buf48[i0] = f(t5);
      parameters[i0 + 4224] = f(0.9 * t6 + 0.1 * t5);
    }
  }

  // layer 2: [rows, 64] maps
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const t2 = buf13[r0 * 64 + i1]!;
        const t3 = buf48[i1]!;
        const t4 = f(t2 - t3);
        buf49[r0 * 64 + i1] = t4;
        buf50[r0 * 64 + i1] = f(t4 * t4);
      }
    }
  }

  // layer 2: [64] sums and 5 maps, and the update
  function kernel9(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf50[r2 * 64 + i0]!;
        t1 = t1 + t3;
      }
      const t4: number = buf45[0]!;
      const t5 = 1 / Math.sqrt(t1 / t4 + 0.00001);
      const t6 = t1 / (t4 - 1);
      const t7 = parameters[i0 + 4288]!;
      buf51[i0] = t1;
      buf52[i0] = t5;
      buf53[i0] = f(t5);
      parameters[i0 + 4288] = f(0.9 * t7 + 0.1 * t6);
    }
  }

  // layer 2: [rows, 64] maps
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const t2 = buf49[r0 * 64 + i1]!;
        const t3 = buf53[i1]!;
        const t4 = parameters[i1 + 4096]!;
        const t5 = parameters[i1 + 4160]!;
        buf60[r0 * 64 + i1] = Math.max(f(f(f(t2 * t3) * t4) + t5), 0);
      }
    }
  }

  // layer 4: [rows, 32] sums of products
  function kernel11(rows: number): void {
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
          const t15 = buf60[r0 * 64 + si14]!;
          const t16 = buf60[r0 * 64 + si14 + 64]!;
          const t17 = buf60[r0 * 64 + si14 + 128]!;
          const t18 = parameters[si14 * 32 + i1 + 4352]!;
          const t19 = parameters[si14 * 32 + i1 + 4353]!;
          const t20 = parameters[si14 * 32 + i1 + 4354]!;
          const t21 = parameters[si14 * 32 + i1 + 4355]!;
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
        buf61[r0 * 32 + i1] = t2;
        buf61[r0 * 32 + i1 + 1] = t3;
        buf61[r0 * 32 + i1 + 2] = t4;
        buf61[r0 * 32 + i1 + 3] = t5;
        buf61[r0 * 32 + i1 + 32] = t6;
        buf61[r0 * 32 + i1 + 33] = t7;
        buf61[r0 * 32 + i1 + 34] = t8;
        buf61[r0 * 32 + i1 + 35] = t9;
        buf61[r0 * 32 + i1 + 64] = t10;
        buf61[r0 * 32 + i1 + 65] = t11;
        buf61[r0 * 32 + i1 + 66] = t12;
        buf61[r0 * 32 + i1 + 67] = t13;
      }
    }
    for (let r22 = rows - (rows % 3); r22 < rows; r22++) {
      for (let i23 = 0; i23 < 32; i23 += 4) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        let t27: number = 0;
        for (let si28 = 0; si28 < 64; si28++) {
          const t29 = buf60[r22 * 64 + si28]!;
          const t30 = parameters[si28 * 32 + i23 + 4352]!;
          const t31 = parameters[si28 * 32 + i23 + 4353]!;
          const t32 = parameters[si28 * 32 + i23 + 4354]!;
          const t33 = parameters[si28 * 32 + i23 + 4355]!;
          t24 = f(t24 + f(t29 * t30));
          t25 = f(t25 + f(t29 * t31));
          t26 = f(t26 + f(t29 * t32));
          t27 = f(t27 + f(t29 * t33));
        }
        buf61[r22 * 32 + i23] = t24;
        buf61[r22 * 32 + i23 + 1] = t25;
        buf61[r22 * 32 + i23 + 2] = t26;
        buf61[r22 * 32 + i23 + 3] = t27;
      }
    }
  }

  // layer 5: [32] sums and 4 maps, and the update
  function kernel12(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf61[r2 * 32 + i0]!;
        t1 = t1 + t3;
      }
      const t4: number = buf45[0]!;
      const t5 = t1 / t4;
      const t6 = parameters[i0 + 6464]!;
      buf64[i0] = f(t5);
      parameters[i0 + 6464] = f(0.9 * t6 + 0.1 * t5);
    }
  }

  // layer 5: [rows, 32] maps
  function kernel13(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = buf61[r0 * 32 + i1]!;
        const t3 = buf64[i1]!;
        const t4 = f(t2 - t3);
        buf65[r0 * 32 + i1] = t4;
        buf66[r0 * 32 + i1] = f(t4 * t4);
      }
    }
  }

  // layer 5: [32] sums and 5 maps, and the update
  function kernel14(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf66[r2 * 32 + i0]!;
        t1 = t1 + t3;
      }
      const t4: number = buf45[0]!;
      const t5 = 1 / Math.sqrt(t1 / t4 + 0.00001);
      const t6 = t1 / (t4 - 1);
      const t7 = parameters[i0 + 6496]!;
      buf67[i0] = t1;
      buf68[i0] = t5;
      buf69[i0] = f(t5);
      parameters[i0 + 6496] = f(0.9 * t7 + 0.1 * t6);
    }
  }

  // layer 5: [rows, 32] maps
  function kernel15(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = buf65[r0 * 32 + i1]!;
        const t3 = buf69[i1]!;
        const t4 = parameters[i1 + 6400]!;
        const t5 = parameters[i1 + 6432]!;
        buf76[r0 * 32 + i1] = Math.max(f(f(f(t2 * t3) * t4) + t5), 0);
      }
    }
  }

  // layer 7: [rows, 32] maps
  function kernel16(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const n2 = order[start + r0]!;
        const t3 = dropoutDraw(draw[0]!, draw[1]!, n2, 7, i1);
        const t4 = buf76[r0 * 32 + i1]!;
        buf147[r0 * 32 + i1] = t3;
        buf148[r0 * 32 + i1] = t3 < 0.20000000298023224 ? 0 : f(1.25 * t4);
      }
    }
  }

  // layer 8: [rows, 10] sums of products and 2 maps
  function kernel17(rows: number): void {
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
          const t15 = buf148[r0 * 32 + si14]!;
          const t16 = buf148[r0 * 32 + si14 + 32]!;
          const t17 = buf148[r0 * 32 + si14 + 64]!;
          const t18 = buf148[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 10 + i1 + 6528]!;
          const t20 = parameters[si14 * 10 + i1 + 6529]!;
          const t21 = parameters[si14 * 10 + i1 + 6530]!;
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
        const t22 = parameters[i1 + 6848]!;
        const t23 = parameters[i1 + 6849]!;
        const t24 = parameters[i1 + 6850]!;
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
        buf150[r0 * 10 + i1] = t25;
        buf150[r0 * 10 + i1 + 1] = t26;
        buf150[r0 * 10 + i1 + 2] = t27;
        buf150[r0 * 10 + i1 + 10] = t28;
        buf150[r0 * 10 + i1 + 11] = t29;
        buf150[r0 * 10 + i1 + 12] = t30;
        buf150[r0 * 10 + i1 + 20] = t31;
        buf150[r0 * 10 + i1 + 21] = t32;
        buf150[r0 * 10 + i1 + 22] = t33;
        buf150[r0 * 10 + i1 + 30] = t34;
        buf150[r0 * 10 + i1 + 31] = t35;
        buf150[r0 * 10 + i1 + 32] = t36;
        buf155[r0 * 10 + i1] = -f(t37 * t25);
        buf155[r0 * 10 + i1 + 1] = -f(t38 * t26);
        buf155[r0 * 10 + i1 + 2] = -f(t39 * t27);
        buf155[r0 * 10 + i1 + 10] = -f(t40 * t28);
        buf155[r0 * 10 + i1 + 11] = -f(t41 * t29);
        buf155[r0 * 10 + i1 + 12] = -f(t42 * t30);
        buf155[r0 * 10 + i1 + 20] = -f(t43 * t31);
        buf155[r0 * 10 + i1 + 21] = -f(t44 * t32);
        buf155[r0 * 10 + i1 + 22] = -f(t45 * t33);
        buf155[r0 * 10 + i1 + 30] = -f(t46 * t34);
        buf155[r0 * 10 + i1 + 31] = -f(t47 * t35);
        buf155[r0 * 10 + i1 + 32] = -f(t48 * t36);
      }
      for (let i49 = 9; i49 < 10; i49++) {
        let t50: number = 0;
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf148[r0 * 32 + si54]!;
          const t56 = buf148[r0 * 32 + si54 + 32]!;
          const t57 = buf148[r0 * 32 + si54 + 64]!;
          const t58 = buf148[r0 * 32 + si54 + 96]!;
          const t59 = parameters[si54 * 10 + i49 + 6528]!;
          t50 = f(t50 + f(t55 * t59));
          t51 = f(t51 + f(t56 * t59));
          t52 = f(t52 + f(t57 * t59));
          t53 = f(t53 + f(t58 * t59));
        }
        const t60 = parameters[i49 + 6848]!;
        const t61 = f(t50 + t60);
        const t62 = f(t51 + t60);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t60);
        const t65 = yb[r0 * 10 + i49]!;
        const t66 = yb[r0 * 10 + i49 + 10]!;
        const t67 = yb[r0 * 10 + i49 + 20]!;
        const t68 = yb[r0 * 10 + i49 + 30]!;
        buf150[r0 * 10 + i49] = t61;
        buf150[r0 * 10 + i49 + 10] = t62;
        buf150[r0 * 10 + i49 + 20] = t63;
        buf150[r0 * 10 + i49 + 30] = t64;
        buf155[r0 * 10 + i49] = -f(t65 * t61);
        buf155[r0 * 10 + i49 + 10] = -f(t66 * t62);
        buf155[r0 * 10 + i49 + 20] = -f(t67 * t63);
        buf155[r0 * 10 + i49 + 30] = -f(t68 * t64);
      }
    }
    for (let r69 = rows - (rows % 4); r69 < rows; r69++) {
      for (let i70 = 0; i70 < 9; i70 += 3) {
        let t71: number = 0;
        let t72: number = 0;
        let t73: number = 0;
        for (let si74 = 0; si74 < 32; si74++) {
          const t75 = buf148[r69 * 32 + si74]!;
          const t76 = parameters[si74 * 10 + i70 + 6528]!;
          const t77 = parameters[si74 * 10 + i70 + 6529]!;
          const t78 = parameters[si74 * 10 + i70 + 6530]!;
          t71 = f(t71 + f(t75 * t76));
          t72 = f(t72 + f(t75 * t77));
          t73 = f(t73 + f(t75 * t78));
        }
        const t79 = parameters[i70 + 6848]!;
        const t80 = parameters[i70 + 6849]!;
        const t81 = parameters[i70 + 6850]!;
        const t82 = f(t71 + t79);
        const t83 = f(t72 + t80);
        const t84 = f(t73 + t81);
        const t85 = yb[r69 * 10 + i70]!;
        const t86 = yb[r69 * 10 + i70 + 1]!;
        const t87 = yb[r69 * 10 + i70 + 2]!;
        buf150[r69 * 10 + i70] = t82;
        buf150[r69 * 10 + i70 + 1] = t83;
        buf150[r69 * 10 + i70 + 2] = t84;
        buf155[r69 * 10 + i70] = -f(t85 * t82);
        buf155[r69 * 10 + i70 + 1] = -f(t86 * t83);
        buf155[r69 * 10 + i70 + 2] = -f(t87 * t84);
      }
      for (let i88 = 9; i88 < 10; i88++) {
        let t89: number = 0;
        for (let si90 = 0; si90 < 32; si90++) {
          const t91 = buf148[r69 * 32 + si90]!;
          const t92 = parameters[si90 * 10 + i88 + 6528]!;
          t89 = f(t89 + f(t91 * t92));
        }
        const t93 = parameters[i88 + 6848]!;
        const t94 = f(t89 + t93);
        const t95 = yb[r69 * 10 + i88]!;
        buf150[r69 * 10 + i88] = t94;
        buf155[r69 * 10 + i88] = -f(t95 * t94);
      }
    }
  }

  // layer 8: [rows, 1] sums
  function kernel18(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf150[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf150[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf151[r0] = t2;
    }
  }

  // layer 8: [rows, 10] maps
  function kernel19(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf150[r0 * 10 + i1]!;
        const t3 = buf151[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf152[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 8: [rows, 1] sums and 1 maps
  function kernel20(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf152[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf151[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf153[r0] = t1;
      buf157[r0] = f(
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

  // layer 8: [rows, 10] maps
  function kernel21(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf152[r0 * 10 + i1]!;
        const t3 = buf153[r0]!;
        const t4 = yb[r0 * 10 + i1]!;
        const t5: number = hyper[0]!;
        buf163[r0 * 10 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel22(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf155[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf157[r0]!;
      const t5 = t1 + t4;
      buf160[r0] = t5;
    }
  }

  // [10] sums and 3 maps, and the update
  function kernel23(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf163[r2 * 10 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 6848]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 13706]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 6848]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 6848] = t6;
      slots[i0 + 13706] = t9;
      parameters[i0 + 6848] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 8: [rows, 32] sums of products and 5 maps
  function kernel24(rows: number): void {
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
          const t15 = buf163[r0 * 10 + so14]!;
          const t16 = buf163[r0 * 10 + so14 + 10]!;
          const t17 = buf163[r0 * 10 + so14 + 20]!;
          const t18 = parameters[i1 * 10 + so14 + 6528]!;
          const t19 = parameters[i1 * 10 + so14 + 6538]!;
          const t20 = parameters[i1 * 10 + so14 + 6548]!;
          const t21 = parameters[i1 * 10 + so14 + 6558]!;
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
        const t22 = buf147[r0 * 32 + i1]!;
        const t23 = buf147[r0 * 32 + i1 + 1]!;
        const t24 = buf147[r0 * 32 + i1 + 2]!;
        const t25 = buf147[r0 * 32 + i1 + 3]!;
        const t26 = buf147[r0 * 32 + i1 + 32]!;
        const t27 = buf147[r0 * 32 + i1 + 33]!;
        const t28 = buf147[r0 * 32 + i1 + 34]!;
        const t29 = buf147[r0 * 32 + i1 + 35]!;
        const t30 = buf147[r0 * 32 + i1 + 64]!;
        const t31 = buf147[r0 * 32 + i1 + 65]!;
        const t32 = buf147[r0 * 32 + i1 + 66]!;
        const t33 = buf147[r0 * 32 + i1 + 67]!;
        const t34 = f((t22 < 0.20000000298023224 ? 0 : 1.25) * t2);
        const t35 = f((t23 < 0.20000000298023224 ? 0 : 1.25) * t3);
        const t36 = f((t24 < 0.20000000298023224 ? 0 : 1.25) * t4);
        const t37 = f((t25 < 0.20000000298023224 ? 0 : 1.25) * t5);
        const t38 = f((t26 < 0.20000000298023224 ? 0 : 1.25) * t6);
        const t39 = f((t27 < 0.20000000298023224 ? 0 : 1.25) * t7);
        const t40 = f((t28 < 0.20000000298023224 ? 0 : 1.25) * t8);
        const t41 = f((t29 < 0.20000000298023224 ? 0 : 1.25) * t9);
        const t42 = f((t30 < 0.20000000298023224 ? 0 : 1.25) * t10);
        const t43 = f((t31 < 0.20000000298023224 ? 0 : 1.25) * t11);
        const t44 = f((t32 < 0.20000000298023224 ? 0 : 1.25) * t12);
        const t45 = f((t33 < 0.20000000298023224 ? 0 : 1.25) * t13);
        const t46 = buf76[r0 * 32 + i1]!;
        const t47 = buf76[r0 * 32 + i1 + 1]!;
        const t48 = buf76[r0 * 32 + i1 + 2]!;
        const t49 = buf76[r0 * 32 + i1 + 3]!;
        const t50 = buf76[r0 * 32 + i1 + 32]!;
        const t51 = buf76[r0 * 32 + i1 + 33]!;
        const t52 = buf76[r0 * 32 + i1 + 34]!;
        const t53 = buf76[r0 * 32 + i1 + 35]!;
        const t54 = buf76[r0 * 32 + i1 + 64]!;
        const t55 = buf76[r0 * 32 + i1 + 65]!;
        const t56 = buf76[r0 * 32 + i1 + 66]!;
        const t57 = buf76[r0 * 32 + i1 + 67]!;
        const t58 = (0 < t46 ? 1 : 0) * t34;
        const t59 = (0 < t47 ? 1 : 0) * t35;
        const t60 = (0 < t48 ? 1 : 0) * t36;
        const t61 = (0 < t49 ? 1 : 0) * t37;
        const t62 = (0 < t50 ? 1 : 0) * t38;
        const t63 = (0 < t51 ? 1 : 0) * t39;
        const t64 = (0 < t52 ? 1 : 0) * t40;
        const t65 = (0 < t53 ? 1 : 0) * t41;
        const t66 = (0 < t54 ? 1 : 0) * t42;
        const t67 = (0 < t55 ? 1 : 0) * t43;
        const t68 = (0 < t56 ? 1 : 0) * t44;
        const t69 = (0 < t57 ? 1 : 0) * t45;
        const t70 = parameters[i1 + 6400]!;
        const t71 = parameters[i1 + 6401]!;
        const t72 = parameters[i1 + 6402]!;
        const t73 = parameters[i1 + 6403]!;
        const t74 = buf69[i1]!;
        const t75 = buf69[i1 + 1]!;
        const t76 = buf69[i1 + 2]!;
        const t77 = buf69[i1 + 3]!;
        const t78 = f(t70 * t74);
        const t79 = f(t71 * t75);
        const t80 = f(t72 * t76);
        const t81 = f(t73 * t77);
        const t82 = buf65[r0 * 32 + i1]!;
        const t83 = buf65[r0 * 32 + i1 + 1]!;
        const t84 = buf65[r0 * 32 + i1 + 2]!;
        const t85 = buf65[r0 * 32 + i1 + 3]!;
        const t86 = buf65[r0 * 32 + i1 + 32]!;
        const t87 = buf65[r0 * 32 + i1 + 33]!;
        const t88 = buf65[r0 * 32 + i1 + 34]!;
        const t89 = buf65[r0 * 32 + i1 + 35]!;
        const t90 = buf65[r0 * 32 + i1 + 64]!;
        const t91 = buf65[r0 * 32 + i1 + 65]!;
        const t92 = buf65[r0 * 32 + i1 + 66]!;
        const t93 = buf65[r0 * 32 + i1 + 67]!;
        buf169[r0 * 32 + i1] = t58;
        buf169[r0 * 32 + i1 + 1] = t59;
        buf169[r0 * 32 + i1 + 2] = t60;
        buf169[r0 * 32 + i1 + 3] = t61;
        buf169[r0 * 32 + i1 + 32] = t62;
        buf169[r0 * 32 + i1 + 33] = t63;
        buf169[r0 * 32 + i1 + 34] = t64;
        buf169[r0 * 32 + i1 + 35] = t65;
        buf169[r0 * 32 + i1 + 64] = t66;
        buf169[r0 * 32 + i1 + 65] = t67;
        buf169[r0 * 32 + i1 + 66] = t68;
        buf169[r0 * 32 + i1 + 67] = t69;
        buf170[r0 * 32 + i1] = f(t78 * t58);
        buf170[r0 * 32 + i1 + 1] = f(t79 * t59);
        buf170[r0 * 32 + i1 + 2] = f(t80 * t60);
        buf170[r0 * 32 + i1 + 3] = f(t81 * t61);
        buf170[r0 * 32 + i1 + 32] = f(t78 * t62);
        buf170[r0 * 32 + i1 + 33] = f(t79 * t63);
        buf170[r0 * 32 + i1 + 34] = f(t80 * t64);
        buf170[r0 * 32 + i1 + 35] = f(t81 * t65);
        buf170[r0 * 32 + i1 + 64] = f(t78 * t66);
        buf170[r0 * 32 + i1 + 65] = f(t79 * t67);
        buf170[r0 * 32 + i1 + 66] = f(t80 * t68);
        buf170[r0 * 32 + i1 + 67] = f(t81 * t69);
        buf171[r0 * 32 + i1] = f(f(t70 * t82) * t58);
        buf171[r0 * 32 + i1 + 1] = f(f(t71 * t83) * t59);
        buf171[r0 * 32 + i1 + 2] = f(f(t72 * t84) * t60);
        buf171[r0 * 32 + i1 + 3] = f(f(t73 * t85) * t61);
        buf171[r0 * 32 + i1 + 32] = f(f(t70 * t86) * t62);
        buf171[r0 * 32 + i1 + 33] = f(f(t71 * t87) * t63);
        buf171[r0 * 32 + i1 + 34] = f(f(t72 * t88) * t64);
        buf171[r0 * 32 + i1 + 35] = f(f(t73 * t89) * t65);
        buf171[r0 * 32 + i1 + 64] = f(f(t70 * t90) * t66);
        buf171[r0 * 32 + i1 + 65] = f(f(t71 * t91) * t67);
        buf171[r0 * 32 + i1 + 66] = f(f(t72 * t92) * t68);
        buf171[r0 * 32 + i1 + 67] = f(f(t73 * t93) * t69);
        buf173[r0 * 32 + i1] = f(f(t82 * t74) * t58);
        buf173[r0 * 32 + i1 + 1] = f(f(t83 * t75) * t59);
        buf173[r0 * 32 + i1 + 2] = f(f(t84 * t76) * t60);
        buf173[r0 * 32 + i1 + 3] = f(f(t85 * t77) * t61);
        buf173[r0 * 32 + i1 + 32] = f(f(t86 * t74) * t62);
        buf173[r0 * 32 + i1 + 33] = f(f(t87 * t75) * t63);
        buf173[r0 * 32 + i1 + 34] = f(f(t88 * t76) * t64);
        buf173[r0 * 32 + i1 + 35] = f(f(t89 * t77) * t65);
        buf173[r0 * 32 + i1 + 64] = f(f(t90 * t74) * t66);
        buf173[r0 * 32 + i1 + 65] = f(f(t91 * t75) * t67);
        buf173[r0 * 32 + i1 + 66] = f(f(t92 * t76) * t68);
        buf173[r0 * 32 + i1 + 67] = f(f(t93 * t77) * t69);
      }
    }
    for (let r94 = rows - (rows % 3); r94 < rows; r94++) {
      for (let i95 = 0; i95 < 32; i95 += 4) {
        let t96: number = 0;
        let t97: number = 0;
        let t98: number = 0;
        let t99: number = 0;
        for (let so100 = 0; so100 < 10; so100++) {
          const t101 = buf163[r94 * 10 + so100]!;
          const t102 = parameters[i95 * 10 + so100 + 6528]!;
          const t103 = parameters[i95 * 10 + so100 + 6538]!;
          const t104 = parameters[i95 * 10 + so100 + 6548]!;
          const t105 = parameters[i95 * 10 + so100 + 6558]!;
          t96 = f(t96 + f(t101 * t102));
          t97 = f(t97 + f(t101 * t103));
          t98 = f(t98 + f(t101 * t104));
          t99 = f(t99 + f(t101 * t105));
        }
        const t106 = buf147[r94 * 32 + i95]!;
        const t107 = buf147[r94 * 32 + i95 + 1]!;
        const t108 = buf147[r94 * 32 + i95 + 2]!;
        const t109 = buf147[r94 * 32 + i95 + 3]!;
        const t110 = f((t106 < 0.20000000298023224 ? 0 : 1.25) * t96);
        const t111 = f((t107 < 0.20000000298023224 ? 0 : 1.25) * t97);
        const t112 = f((t108 < 0.20000000298023224 ? 0 : 1.25) * t98);
        const t113 = f((t109 < 0.20000000298023224 ? 0 : 1.25) * t99);
        const t114 = buf76[r94 * 32 + i95]!;
        const t115 = buf76[r94 * 32 + i95 + 1]!;
        const t116 = buf76[r94 * 32 + i95 + 2]!;
        const t117 = buf76[r94 * 32 + i95 + 3]!;
        const t118 = (0 < t114 ? 1 : 0) * t110;
        const t119 = (0 < t115 ? 1 : 0) * t111;
        const t120 = (0 < t116 ? 1 : 0) * t112;
        const t121 = (0 < t117 ? 1 : 0) * t113;
        const t122 = parameters[i95 + 6400]!;
        const t123 = parameters[i95 + 6401]!;
        const t124 = parameters[i95 + 6402]!;
        const t125 = parameters[i95 + 6403]!;
        const t126 = buf69[i95]!;
        const t127 = buf69[i95 + 1]!;
        const t128 = buf69[i95 + 2]!;
        const t129 = buf69[i95 + 3]!;
        const t130 = buf65[r94 * 32 + i95]!;
        const t131 = buf65[r94 * 32 + i95 + 1]!;
        const t132 = buf65[r94 * 32 + i95 + 2]!;
        const t133 = buf65[r94 * 32 + i95 + 3]!;
        buf169[r94 * 32 + i95] = t118;
        buf169[r94 * 32 + i95 + 1] = t119;
        buf169[r94 * 32 + i95 + 2] = t120;
        buf169[r94 * 32 + i95 + 3] = t121;
        buf170[r94 * 32 + i95] = f(f(t122 * t126) * t118);
        buf170[r94 * 32 + i95 + 1] = f(f(t123 * t127) * t119);
        buf170[r94 * 32 + i95 + 2] = f(f(t124 * t128) * t120);
        buf170[r94 * 32 + i95 + 3] = f(f(t125 * t129) * t121);
        buf171[r94 * 32 + i95] = f(f(t122 * t130) * t118);
        buf171[r94 * 32 + i95 + 1] = f(f(t123 * t131) * t119);
        buf171[r94 * 32 + i95 + 2] = f(f(t124 * t132) * t120);
        buf171[r94 * 32 + i95 + 3] = f(f(t125 * t133) * t121);
        buf173[r94 * 32 + i95] = f(f(t130 * t126) * t118);
        buf173[r94 * 32 + i95 + 1] = f(f(t131 * t127) * t119);
        buf173[r94 * 32 + i95 + 2] = f(f(t132 * t128) * t120);
        buf173[r94 * 32 + i95 + 3] = f(f(t133 * t129) * t121);
      }
    }
  }

  // layer 8: [32, 10] sums of products and 3 maps, and the update
  function kernel25(rows: number): void {
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
          const t15 = buf148[r14 * 32 + i0]!;
          const t16 = buf148[r14 * 32 + i0 + 1]!;
          const t17 = buf148[r14 * 32 + i0 + 2]!;
          const t18 = buf148[r14 * 32 + i0 + 3]!;
          const t19 = buf163[r14 * 10 + i1]!;
          const t20 = buf163[r14 * 10 + i1 + 1]!;
          const t21 = buf163[r14 * 10 + i1 + 2]!;
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
        const t22 = slots[i0 * 10 + i1 + 6528]!;
        const t23 = slots[i0 * 10 + i1 + 6529]!;
        const t24 = slots[i0 * 10 + i1 + 6530]!;
        const t25 = slots[i0 * 10 + i1 + 6538]!;
        const t26 = slots[i0 * 10 + i1 + 6539]!;
        const t27 = slots[i0 * 10 + i1 + 6540]!;
        const t28 = slots[i0 * 10 + i1 + 6548]!;
        const t29 = slots[i0 * 10 + i1 + 6549]!;
        const t30 = slots[i0 * 10 + i1 + 6550]!;
        const t31 = slots[i0 * 10 + i1 + 6558]!;
        const t32 = slots[i0 * 10 + i1 + 6559]!;
        const t33 = slots[i0 * 10 + i1 + 6560]!;
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
        const t48 = slots[i0 * 10 + i1 + 13386]!;
        const t49 = slots[i0 * 10 + i1 + 13387]!;
        const t50 = slots[i0 * 10 + i1 + 13388]!;
        const t51 = slots[i0 * 10 + i1 + 13396]!;
        const t52 = slots[i0 * 10 + i1 + 13397]!;
        const t53 = slots[i0 * 10 + i1 + 13398]!;
        const t54 = slots[i0 * 10 + i1 + 13406]!;
        const t55 = slots[i0 * 10 + i1 + 13407]!;
        const t56 = slots[i0 * 10 + i1 + 13408]!;
        const t57 = slots[i0 * 10 + i1 + 13416]!;
        const t58 = slots[i0 * 10 + i1 + 13417]!;
        const t59 = slots[i0 * 10 + i1 + 13418]!;
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
        const t74 = parameters[i0 * 10 + i1 + 6528]!;
        const t75 = parameters[i0 * 10 + i1 + 6529]!;
        const t76 = parameters[i0 * 10 + i1 + 6530]!;
        const t77 = parameters[i0 * 10 + i1 + 6538]!;
        const t78 = parameters[i0 * 10 + i1 + 6539]!;
        const t79 = parameters[i0 * 10 + i1 + 6540]!;
        const t80 = parameters[i0 * 10 + i1 + 6548]!;
        const t81 = parameters[i0 * 10 + i1 + 6549]!;
        const t82 = parameters[i0 * 10 + i1 + 6550]!;
        const t83 = parameters[i0 * 10 + i1 + 6558]!;
        const t84 = parameters[i0 * 10 + i1 + 6559]!;
        const t85 = parameters[i0 * 10 + i1 + 6560]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 10 + i1 + 6528] = t36;
        slots[i0 * 10 + i1 + 6529] = t37;
        slots[i0 * 10 + i1 + 6530] = t38;
        slots[i0 * 10 + i1 + 6538] = t39;
        slots[i0 * 10 + i1 + 6539] = t40;
        slots[i0 * 10 + i1 + 6540] = t41;
        slots[i0 * 10 + i1 + 6548] = t42;
        slots[i0 * 10 + i1 + 6549] = t43;
        slots[i0 * 10 + i1 + 6550] = t44;
        slots[i0 * 10 + i1 + 6558] = t45;
        slots[i0 * 10 + i1 + 6559] = t46;
        slots[i0 * 10 + i1 + 6560] = t47;
        slots[i0 * 10 + i1 + 13386] = t62;
        slots[i0 * 10 + i1 + 13387] = t63;
        slots[i0 * 10 + i1 + 13388] = t64;
        slots[i0 * 10 + i1 + 13396] = t65;
        slots[i0 * 10 + i1 + 13397] = t66;
        slots[i0 * 10 + i1 + 13398] = t67;
        slots[i0 * 10 + i1 + 13406] = t68;
        slots[i0 * 10 + i1 + 13407] = t69;
        slots[i0 * 10 + i1 + 13408] = t70;
        slots[i0 * 10 + i1 + 13416] = t71;
        slots[i0 * 10 + i1 + 13417] = t72;
        slots[i0 * 10 + i1 + 13418] = t73;
        parameters[i0 * 10 + i1 + 6528] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6529] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6530] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6538] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6539] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6540] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6548] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6549] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6550] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6558] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6559] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i1 + 6560] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
      for (let i90 = 9; i90 < 10; i90++) {
        let t91: number = 0;
        let t92: number = 0;
        let t93: number = 0;
        let t94: number = 0;
        for (let r95 = 0; r95 < rows; r95++) {
          const t96 = buf148[r95 * 32 + i0]!;
          const t97 = buf148[r95 * 32 + i0 + 1]!;
          const t98 = buf148[r95 * 32 + i0 + 2]!;
          const t99 = buf148[r95 * 32 + i0 + 3]!;
          const t100 = buf163[r95 * 10 + i90]!;
          t91 = f(t91 + f(t96 * t100));
          t92 = f(t92 + f(t97 * t100));
          t93 = f(t93 + f(t98 * t100));
          t94 = f(t94 + f(t99 * t100));
        }
        const t101 = slots[i0 * 10 + i90 + 6528]!;
        const t102 = slots[i0 * 10 + i90 + 6538]!;
        const t103 = slots[i0 * 10 + i90 + 6548]!;
        const t104 = slots[i0 * 10 + i90 + 6558]!;
        const t105: number = hyper[4]!;
        const t106 = f(t105);
        const t107 = f(f(0.8999999761581421 * t101) + f(t106 * t91));
        const t108 = f(f(0.8999999761581421 * t102) + f(t106 * t92));
        const t109 = f(f(0.8999999761581421 * t103) + f(t106 * t93));
        const t110 = f(f(0.8999999761581421 * t104) + f(t106 * t94));
        const t111 = slots[i0 * 10 + i90 + 13386]!;
        const t112 = slots[i0 * 10 + i90 + 13396]!;
        const t113 = slots[i0 * 10 + i90 + 13406]!;
        const t114 = slots[i0 * 10 + i90 + 13416]!;
        const t115: number = hyper[5]!;
        const t116 = f(t115);
        const t117 = f(f(0.9990000128746033 * t111) + f(t116 * f(t91 * t91)));
        const t118 = f(f(0.9990000128746033 * t112) + f(t116 * f(t92 * t92)));
        const t119 = f(f(0.9990000128746033 * t113) + f(t116 * f(t93 * t93)));
        const t120 = f(f(0.9990000128746033 * t114) + f(t116 * f(t94 * t94)));
        const t121 = parameters[i0 * 10 + i90 + 6528]!;
        const t122 = parameters[i0 * 10 + i90 + 6538]!;
        const t123 = parameters[i0 * 10 + i90 + 6548]!;
        const t124 = parameters[i0 * 10 + i90 + 6558]!;
        const t125: number = hyper[2]!;
        const t126: number = hyper[3]!;
        const t127 = f(t125);
        const t128 = f(t126);
        slots[i0 * 10 + i90 + 6528] = t107;
        slots[i0 * 10 + i90 + 6538] = t108;
        slots[i0 * 10 + i90 + 6548] = t109;
        slots[i0 * 10 + i90 + 6558] = t110;
        slots[i0 * 10 + i90 + 13386] = t117;
        slots[i0 * 10 + i90 + 13396] = t118;
        slots[i0 * 10 + i90 + 13406] = t119;
        slots[i0 * 10 + i90 + 13416] = t120;
        parameters[i0 * 10 + i90 + 6528] = f(
          t121 - f(t127 * f(t107 / f(f(f(Math.sqrt(t117)) / t128) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i90 + 6538] = f(
          t122 - f(t127 * f(t108 / f(f(f(Math.sqrt(t118)) / t128) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i90 + 6548] = f(
          t123 - f(t127 * f(t109 / f(f(f(Math.sqrt(t119)) / t128) + 9.99999993922529e-9))),
        );
        parameters[i0 * 10 + i90 + 6558] = f(
          t124 - f(t127 * f(t110 / f(f(f(Math.sqrt(t120)) / t128) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [32] sums and 1 maps
  function kernel26(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf171[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf68[i0]!;
      const t5 = buf67[i0]!;
      const t6: number = buf45[0]!;
      const t7 = f(t6);
      const t8 = f(Math.sqrt(f(f(f(t5) / t7) + 0.000009999999747378752)));
      const t9 = -f(f(f(f(t4) * f(f(0.5 / t8) * f(1 / t7))) / t8) * t1);
      buf176[i0] = t9;
    }
  }

  // [32] sums and 3 maps, and the update
  function kernel27(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf173[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 6400]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 13258]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 6400]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 6400] = t6;
      slots[i0 + 13258] = t9;
      parameters[i0 + 6400] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // [32] sums and 3 maps, and the update
  function kernel28(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf169[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 6432]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 13290]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 6432]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 6432] = t6;
      slots[i0 + 13290] = t9;
      parameters[i0 + 6432] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 5: [rows, 32] maps
  function kernel29(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = buf65[r0 * 32 + i1]!;
        const t3 = buf176[i1]!;
        const t4 = buf170[r0 * 32 + i1]!;
        const t5 = f(t4 + f(2 * f(t2 * t3)));
        buf182[r0 * 32 + i1] = t5;
        buf183[r0 * 32 + i1] = -t5;
      }
    }
  }

  // [32] sums and 1 maps
  function kernel30(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf183[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4: number = buf45[0]!;
      const t5 = f(f(1 / f(t4)) * t1);
      buf185[i0] = t5;
    }
  }

  // layer 4: [rows, 32] maps
  function kernel31(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = buf182[r0 * 32 + i1]!;
        const t3 = buf185[i1]!;
        buf190[r0 * 32 + i1] = f(t2 + t3);
      }
    }
  }

  // layer 4: [rows, 64] sums of products and 4 maps
  function kernel32(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 63; i1 += 3) {
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
          const t15 = buf190[r0 * 32 + so14]!;
          const t16 = buf190[r0 * 32 + so14 + 32]!;
          const t17 = buf190[r0 * 32 + so14 + 64]!;
          const t18 = buf190[r0 * 32 + so14 + 96]!;
          const t19 = parameters[i1 * 32 + so14 + 4352]!;
          const t20 = parameters[i1 * 32 + so14 + 4384]!;
          const t21 = parameters[i1 * 32 + so14 + 4416]!;
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
        const t22 = buf60[r0 * 64 + i1]!;
        const t23 = buf60[r0 * 64 + i1 + 1]!;
        const t24 = buf60[r0 * 64 + i1 + 2]!;
        const t25 = buf60[r0 * 64 + i1 + 64]!;
        const t26 = buf60[r0 * 64 + i1 + 65]!;
        const t27 = buf60[r0 * 64 + i1 + 66]!;
        const t28 = buf60[r0 * 64 + i1 + 128]!;
        const t29 = buf60[r0 * 64 + i1 + 129]!;
        const t30 = buf60[r0 * 64 + i1 + 130]!;
        const t31 = buf60[r0 * 64 + i1 + 192]!;
        const t32 = buf60[r0 * 64 + i1 + 193]!;
        const t33 = buf60[r0 * 64 + i1 + 194]!;
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
        const t46 = parameters[i1 + 4096]!;
        const t47 = parameters[i1 + 4097]!;
        const t48 = parameters[i1 + 4098]!;
        const t49 = buf53[i1]!;
        const t50 = buf53[i1 + 1]!;
        const t51 = buf53[i1 + 2]!;
        const t52 = f(t46 * t49);
        const t53 = f(t47 * t50);
        const t54 = f(t48 * t51);
        const t55 = buf49[r0 * 64 + i1]!;
        const t56 = buf49[r0 * 64 + i1 + 1]!;
        const t57 = buf49[r0 * 64 + i1 + 2]!;
        const t58 = buf49[r0 * 64 + i1 + 64]!;
        const t59 = buf49[r0 * 64 + i1 + 65]!;
        const t60 = buf49[r0 * 64 + i1 + 66]!;
        const t61 = buf49[r0 * 64 + i1 + 128]!;
        const t62 = buf49[r0 * 64 + i1 + 129]!;
        const t63 = buf49[r0 * 64 + i1 + 130]!;
        const t64 = buf49[r0 * 64 + i1 + 192]!;
        const t65 = buf49[r0 * 64 + i1 + 193]!;
        const t66 = buf49[r0 * 64 + i1 + 194]!;
        buf193[r0 * 64 + i1] = t34;
        buf193[r0 * 64 + i1 + 1] = t35;
        buf193[r0 * 64 + i1 + 2] = t36;
        buf193[r0 * 64 + i1 + 64] = t37;
        buf193[r0 * 64 + i1 + 65] = t38;
        buf193[r0 * 64 + i1 + 66] = t39;
        buf193[r0 * 64 + i1 + 128] = t40;
        buf193[r0 * 64 + i1 + 129] = t41;
        buf193[r0 * 64 + i1 + 130] = t42;
        buf193[r0 * 64 + i1 + 192] = t43;
        buf193[r0 * 64 + i1 + 193] = t44;
        buf193[r0 * 64 + i1 + 194] = t45;
        buf194[r0 * 64 + i1] = f(t52 * t34);
        buf194[r0 * 64 + i1 + 1] = f(t53 * t35);
        buf194[r0 * 64 + i1 + 2] = f(t54 * t36);
        buf194[r0 * 64 + i1 + 64] = f(t52 * t37);
        buf194[r0 * 64 + i1 + 65] = f(t53 * t38);
        buf194[r0 * 64 + i1 + 66] = f(t54 * t39);
        buf194[r0 * 64 + i1 + 128] = f(t52 * t40);
        buf194[r0 * 64 + i1 + 129] = f(t53 * t41);
        buf194[r0 * 64 + i1 + 130] = f(t54 * t42);
        buf194[r0 * 64 + i1 + 192] = f(t52 * t43);
        buf194[r0 * 64 + i1 + 193] = f(t53 * t44);
        buf194[r0 * 64 + i1 + 194] = f(t54 * t45);
        buf195[r0 * 64 + i1] = f(f(t46 * t55) * t34);
        buf195[r0 * 64 + i1 + 1] = f(f(t47 * t56) * t35);
        buf195[r0 * 64 + i1 + 2] = f(f(t48 * t57) * t36);
        buf195[r0 * 64 + i1 + 64] = f(f(t46 * t58) * t37);
        buf195[r0 * 64 + i1 + 65] = f(f(t47 * t59) * t38);
        buf195[r0 * 64 + i1 + 66] = f(f(t48 * t60) * t39);
        buf195[r0 * 64 + i1 + 128] = f(f(t46 * t61) * t40);
        buf195[r0 * 64 + i1 + 129] = f(f(t47 * t62) * t41);
        buf195[r0 * 64 + i1 + 130] = f(f(t48 * t63) * t42);
        buf195[r0 * 64 + i1 + 192] = f(f(t46 * t64) * t43);
        buf195[r0 * 64 + i1 + 193] = f(f(t47 * t65) * t44);
        buf195[r0 * 64 + i1 + 194] = f(f(t48 * t66) * t45);
        buf197[r0 * 64 + i1] = f(f(t55 * t49) * t34);
        buf197[r0 * 64 + i1 + 1] = f(f(t56 * t50) * t35);
        buf197[r0 * 64 + i1 + 2] = f(f(t57 * t51) * t36);
        buf197[r0 * 64 + i1 + 64] = f(f(t58 * t49) * t37);
        buf197[r0 * 64 + i1 + 65] = f(f(t59 * t50) * t38);
        buf197[r0 * 64 + i1 + 66] = f(f(t60 * t51) * t39);
        buf197[r0 * 64 + i1 + 128] = f(f(t61 * t49) * t40);
        buf197[r0 * 64 + i1 + 129] = f(f(t62 * t50) * t41);
        buf197[r0 * 64 + i1 + 130] = f(f(t63 * t51) * t42);
        buf197[r0 * 64 + i1 + 192] = f(f(t64 * t49) * t43);
        buf197[r0 * 64 + i1 + 193] = f(f(t65 * t50) * t44);
        buf197[r0 * 64 + i1 + 194] = f(f(t66 * t51) * t45);
      }
      for (let i67 = 63; i67 < 64; i67++) {
        let t68: number = 0;
        let t69: number = 0;
        let t70: number = 0;
        let t71: number = 0;
        for (let so72 = 0; so72 < 32; so72++) {
          const t73 = buf190[r0 * 32 + so72]!;
          const t74 = buf190[r0 * 32 + so72 + 32]!;
          const t75 = buf190[r0 * 32 + so72 + 64]!;
          const t76 = buf190[r0 * 32 + so72 + 96]!;
          const t77 = parameters[i67 * 32 + so72 + 4352]!;
          t68 = f(t68 + f(t73 * t77));
          t69 = f(t69 + f(t74 * t77));
          t70 = f(t70 + f(t75 * t77));
          t71 = f(t71 + f(t76 * t77));
        }
        const t78 = buf60[r0 * 64 + i67]!;
        const t79 = buf60[r0 * 64 + i67 + 64]!;
        const t80 = buf60[r0 * 64 + i67 + 128]!;
        const t81 = buf60[r0 * 64 + i67 + 192]!;
        const t82 = (0 < t78 ? 1 : 0) * t68;
        const t83 = (0 < t79 ? 1 : 0) * t69;
        const t84 = (0 < t80 ? 1 : 0) * t70;
        const t85 = (0 < t81 ? 1 : 0) * t71;
        const t86 = parameters[i67 + 4096]!;
        const t87 = buf53[i67]!;
        const t88 = f(t86 * t87);
        const t89 = buf49[r0 * 64 + i67]!;
        const t90 = buf49[r0 * 64 + i67 + 64]!;
        const t91 = buf49[r0 * 64 + i67 + 128]!;
        const t92 = buf49[r0 * 64 + i67 + 192]!;
        buf193[r0 * 64 + i67] = t82;
        buf193[r0 * 64 + i67 + 64] = t83;
        buf193[r0 * 64 + i67 + 128] = t84;
        buf193[r0 * 64 + i67 + 192] = t85;
        buf194[r0 * 64 + i67] = f(t88 * t82);
        buf194[r0 * 64 + i67 + 64] = f(t88 * t83);
        buf194[r0 * 64 + i67 + 128] = f(t88 * t84);
        buf194[r0 * 64 + i67 + 192] = f(t88 * t85);
        buf195[r0 * 64 + i67] = f(f(t86 * t89) * t82);
        buf195[r0 * 64 + i67 + 64] = f(f(t86 * t90) * t83);
        buf195[r0 * 64 + i67 + 128] = f(f(t86 * t91) * t84);
        buf195[r0 * 64 + i67 + 192] = f(f(t86 * t92) * t85);
        buf197[r0 * 64 + i67] = f(f(t89 * t87) * t82);
        buf197[r0 * 64 + i67 + 64] = f(f(t90 * t87) * t83);
        buf197[r0 * 64 + i67 + 128] = f(f(t91 * t87) * t84);
        buf197[r0 * 64 + i67 + 192] = f(f(t92 * t87) * t85);
      }
    }
    for (let r93 = rows - (rows % 4); r93 < rows; r93++) {
      for (let i94 = 0; i94 < 63; i94 += 3) {
        let t95: number = 0;
        let t96: number = 0;
        let t97: number = 0;
        for (let so98 = 0; so98 < 32; so98++) {
          const t99 = buf190[r93 * 32 + so98]!;
          const t100 = parameters[i94 * 32 + so98 + 4352]!;
          const t101 = parameters[i94 * 32 + so98 + 4384]!;
          const t102 = parameters[i94 * 32 + so98 + 4416]!;
          t95 = f(t95 + f(t99 * t100));
          t96 = f(t96 + f(t99 * t101));
          t97 = f(t97 + f(t99 * t102));
        }
        const t103 = buf60[r93 * 64 + i94]!;
        const t104 = buf60[r93 * 64 + i94 + 1]!;
        const t105 = buf60[r93 * 64 + i94 + 2]!;
        const t106 = (0 < t103 ? 1 : 0) * t95;
        const t107 = (0 < t104 ? 1 : 0) * t96;
        const t108 = (0 < t105 ? 1 : 0) * t97;
        const t109 = parameters[i94 + 4096]!;
        const t110 = parameters[i94 + 4097]!;
        const t111 = parameters[i94 + 4098]!;
        const t112 = buf53[i94]!;
        const t113 = buf53[i94 + 1]!;
        const t114 = buf53[i94 + 2]!;
        const t115 = buf49[r93 * 64 + i94]!;
        const t116 = buf49[r93 * 64 + i94 + 1]!;
        const t117 = buf49[r93 * 64 + i94 + 2]!;
        buf193[r93 * 64 + i94] = t106;
        buf193[r93 * 64 + i94 + 1] = t107;
        buf193[r93 * 64 + i94 + 2] = t108;
        buf194[r93 * 64 + i94] = f(f(t109 * t112) * t106);
        buf194[r93 * 64 + i94 + 1] = f(f(t110 * t113) * t107);
        buf194[r93 * 64 + i94 + 2] = f(f(t111 * t114) * t108);
        buf195[r93 * 64 + i94] = f(f(t109 * t115) * t106);
        buf195[r93 * 64 + i94 + 1] = f(f(t110 * t116) * t107);
        buf195[r93 * 64 + i94 + 2] = f(f(t111 * t117) * t108);
        buf197[r93 * 64 + i94] = f(f(t115 * t112) * t106);
        buf197[r93 * 64 + i94 + 1] = f(f(t116 * t113) * t107);
        buf197[r93 * 64 + i94 + 2] = f(f(t117 * t114) * t108);
      }
      for (let i118 = 63; i118 < 64; i118++) {
        let t119: number = 0;
        for (let so120 = 0; so120 < 32; so120++) {
          const t121 = buf190[r93 * 32 + so120]!;
          const t122 = parameters[i118 * 32 + so120 + 4352]!;
          t119 = f(t119 + f(t121 * t122));
        }
        const t123 = buf60[r93 * 64 + i118]!;
        const t124 = (0 < t123 ? 1 : 0) * t119;
        const t125 = parameters[i118 + 4096]!;
        const t126 = buf53[i118]!;
        const t127 = buf49[r93 * 64 + i118]!;
        buf193[r93 * 64 + i118] = t124;
        buf194[r93 * 64 + i118] = f(f(t125 * t126) * t124);
        buf195[r93 * 64 + i118] = f(f(t125 * t127) * t124);
        buf197[r93 * 64 + i118] = f(f(t127 * t126) * t124);
      }
    }
  }

  // layer 4: [64, 32] sums of products and 3 maps, and the update
  function kernel33(rows: number): void {
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
          const t15 = buf60[r14 * 64 + i0]!;
          const t16 = buf60[r14 * 64 + i0 + 1]!;
          const t17 = buf60[r14 * 64 + i0 + 2]!;
          const t18 = buf190[r14 * 32 + i1]!;
          const t19 = buf190[r14 * 32 + i1 + 1]!;
          const t20 = buf190[r14 * 32 + i1 + 2]!;
          const t21 = buf190[r14 * 32 + i1 + 3]!;
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
        const t22 = slots[i0 * 32 + i1 + 4352]!;
        const t23 = slots[i0 * 32 + i1 + 4353]!;
        const t24 = slots[i0 * 32 + i1 + 4354]!;
        const t25 = slots[i0 * 32 + i1 + 4355]!;
        const t26 = slots[i0 * 32 + i1 + 4384]!;
        const t27 = slots[i0 * 32 + i1 + 4385]!;
        const t28 = slots[i0 * 32 + i1 + 4386]!;
        const t29 = slots[i0 * 32 + i1 + 4387]!;
        const t30 = slots[i0 * 32 + i1 + 4416]!;
        const t31 = slots[i0 * 32 + i1 + 4417]!;
        const t32 = slots[i0 * 32 + i1 + 4418]!;
        const t33 = slots[i0 * 32 + i1 + 4419]!;
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
        const t48 = slots[i0 * 32 + i1 + 11210]!;
        const t49 = slots[i0 * 32 + i1 + 11211]!;
        const t50 = slots[i0 * 32 + i1 + 11212]!;
        const t51 = slots[i0 * 32 + i1 + 11213]!;
        const t52 = slots[i0 * 32 + i1 + 11242]!;
        const t53 = slots[i0 * 32 + i1 + 11243]!;
        const t54 = slots[i0 * 32 + i1 + 11244]!;
        const t55 = slots[i0 * 32 + i1 + 11245]!;
        const t56 = slots[i0 * 32 + i1 + 11274]!;
        const t57 = slots[i0 * 32 + i1 + 11275]!;
        const t58 = slots[i0 * 32 + i1 + 11276]!;
        const t59 = slots[i0 * 32 + i1 + 11277]!;
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
        const t74 = parameters[i0 * 32 + i1 + 4352]!;
        const t75 = parameters[i0 * 32 + i1 + 4353]!;
        const t76 = parameters[i0 * 32 + i1 + 4354]!;
        const t77 = parameters[i0 * 32 + i1 + 4355]!;
        const t78 = parameters[i0 * 32 + i1 + 4384]!;
        const t79 = parameters[i0 * 32 + i1 + 4385]!;
        const t80 = parameters[i0 * 32 + i1 + 4386]!;
        const t81 = parameters[i0 * 32 + i1 + 4387]!;
        const t82 = parameters[i0 * 32 + i1 + 4416]!;
        const t83 = parameters[i0 * 32 + i1 + 4417]!;
        const t84 = parameters[i0 * 32 + i1 + 4418]!;
        const t85 = parameters[i0 * 32 + i1 + 4419]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 32 + i1 + 4352] = t36;
        slots[i0 * 32 + i1 + 4353] = t37;
        slots[i0 * 32 + i1 + 4354] = t38;
        slots[i0 * 32 + i1 + 4355] = t39;
        slots[i0 * 32 + i1 + 4384] = t40;
        slots[i0 * 32 + i1 + 4385] = t41;
        slots[i0 * 32 + i1 + 4386] = t42;
        slots[i0 * 32 + i1 + 4387] = t43;
        slots[i0 * 32 + i1 + 4416] = t44;
        slots[i0 * 32 + i1 + 4417] = t45;
        slots[i0 * 32 + i1 + 4418] = t46;
        slots[i0 * 32 + i1 + 4419] = t47;
        slots[i0 * 32 + i1 + 11210] = t62;
        slots[i0 * 32 + i1 + 11211] = t63;
        slots[i0 * 32 + i1 + 11212] = t64;
        slots[i0 * 32 + i1 + 11213] = t65;
        slots[i0 * 32 + i1 + 11242] = t66;
        slots[i0 * 32 + i1 + 11243] = t67;
        slots[i0 * 32 + i1 + 11244] = t68;
        slots[i0 * 32 + i1 + 11245] = t69;
        slots[i0 * 32 + i1 + 11274] = t70;
        slots[i0 * 32 + i1 + 11275] = t71;
        slots[i0 * 32 + i1 + 11276] = t72;
        slots[i0 * 32 + i1 + 11277] = t73;
        parameters[i0 * 32 + i1 + 4352] = f(
          t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4353] = f(
          t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4354] = f(
          t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4355] = f(
          t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4384] = f(
          t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4385] = f(
          t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4386] = f(
          t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4387] = f(
          t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4416] = f(
          t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4417] = f(
          t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4418] = f(
          t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))),
        );
        parameters[i0 * 32 + i1 + 4419] = f(
          t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))),
        );
      }
    }
    for (let i90 = 63; i90 < 64; i90++) {
      for (let i91 = 0; i91 < 32; i91 += 4) {
        let t92: number = 0;
        let t93: number = 0;
        let t94: number = 0;
        let t95: number = 0;
        for (let r96 = 0; r96 < rows; r96++) {
          const t97 = buf60[r96 * 64 + i90]!;
          const t98 = buf190[r96 * 32 + i91]!;
          const t99 = buf190[r96 * 32 + i91 + 1]!;
          const t100 = buf190[r96 * 32 + i91 + 2]!;
          const t101 = buf190[r96 * 32 + i91 + 3]!;
          t92 = f(t92 + f(t97 * t98));
          t93 = f(t93 + f(t97 * t99));
          t94 = f(t94 + f(t97 * t100));
          t95 = f(t95 + f(t97 * t101));
        }
        const t102 = slots[i90 * 32 + i91 + 4352]!;
        const t103 = slots[i90 * 32 + i91 + 4353]!;
        const t104 = slots[i90 * 32 + i91 + 4354]!;
        const t105 = slots[i90 * 32 + i91 + 4355]!;
        const t106: number = hyper[4]!;
        const t107 = f(t106);
        const t108 = f(f(0.8999999761581421 * t102) + f(t107 * t92));
        const t109 = f(f(0.8999999761581421 * t103) + f(t107 * t93));
        const t110 = f(f(0.8999999761581421 * t104) + f(t107 * t94));
        const t111 = f(f(0.8999999761581421 * t105) + f(t107 * t95));
        const t112 = slots[i90 * 32 + i91 + 11210]!;
        const t113 = slots[i90 * 32 + i91 + 11211]!;
        const t114 = slots[i90 * 32 + i91 + 11212]!;
        const t115 = slots[i90 * 32 + i91 + 11213]!;
        const t116: number = hyper[5]!;
        const t117 = f(t116);
        const t118 = f(f(0.9990000128746033 * t112) + f(t117 * f(t92 * t92)));
        const t119 = f(f(0.9990000128746033 * t113) + f(t117 * f(t93 * t93)));
        const t120 = f(f(0.9990000128746033 * t114) + f(t117 * f(t94 * t94)));
        const t121 = f(f(0.9990000128746033 * t115) + f(t117 * f(t95 * t95)));
        const t122 = parameters[i90 * 32 + i91 + 4352]!;
        const t123 = parameters[i90 * 32 + i91 + 4353]!;
        const t124 = parameters[i90 * 32 + i91 + 4354]!;
        const t125 = parameters[i90 * 32 + i91 + 4355]!;
        const t126: number = hyper[2]!;
        const t127: number = hyper[3]!;
        const t128 = f(t126);
        const t129 = f(t127);
        slots[i90 * 32 + i91 + 4352] = t108;
        slots[i90 * 32 + i91 + 4353] = t109;
        slots[i90 * 32 + i91 + 4354] = t110;
        slots[i90 * 32 + i91 + 4355] = t111;
        slots[i90 * 32 + i91 + 11210] = t118;
        slots[i90 * 32 + i91 + 11211] = t119;
        slots[i90 * 32 + i91 + 11212] = t120;
        slots[i90 * 32 + i91 + 11213] = t121;
        parameters[i90 * 32 + i91 + 4352] = f(
          t122 - f(t128 * f(t108 / f(f(f(Math.sqrt(t118)) / t129) + 9.99999993922529e-9))),
        );
        parameters[i90 * 32 + i91 + 4353] = f(
          t123 - f(t128 * f(t109 / f(f(f(Math.sqrt(t119)) / t129) + 9.99999993922529e-9))),
        );
        parameters[i90 * 32 + i91 + 4354] = f(
          t124 - f(t128 * f(t110 / f(f(f(Math.sqrt(t120)) / t129) + 9.99999993922529e-9))),
        );
        parameters[i90 * 32 + i91 + 4355] = f(
          t125 - f(t128 * f(t111 / f(f(f(Math.sqrt(t121)) / t129) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // [64] sums and 1 maps
  function kernel34(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf195[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf52[i0]!;
      const t5 = buf51[i0]!;
      const t6: number = buf45[0]!;
      const t7 = f(t6);
      const t8 = f(Math.sqrt(f(f(f(t5) / t7) + 0.000009999999747378752)));
      const t9 = -f(f(f(f(t4) * f(f(0.5 / t8) * f(1 / t7))) / t8) * t1);
      buf200[i0] = t9;
    }
  }

  // [64] sums and 3 maps, and the update
  function kernel35(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf197[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 4096]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 10954]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 4096]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 4096] = t6;
      slots[i0 + 10954] = t9;
      parameters[i0 + 4096] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // [64] sums and 3 maps, and the update
  function kernel36(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf193[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = slots[i0 + 4160]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t1));
      const t7 = slots[i0 + 11018]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t1 * t1)));
      const t10 = parameters[i0 + 4160]!;
      const t11: number = hyper[2]!;
      const t12: number = hyper[3]!;
      slots[i0 + 4160] = t6;
      slots[i0 + 11018] = t9;
      parameters[i0 + 4160] = f(t10 - f(f(t11) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t12)) + 9.99999993922529e-9))));
    }
  }

  // layer 2: [rows, 64] maps
  function kernel37(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const t2 = buf49[r0 * 64 + i1]!;
        const t3 = buf200[i1]!;
        const t4 = buf194[r0 * 64 + i1]!;
        const t5 = f(t4 + f(2 * f(t2 * t3)));
        buf206[r0 * 64 + i1] = t5;
        buf207[r0 * 64 + i1] = -t5;
      }
    }
  }

  // [64] sums and 1 maps
  function kernel38(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf207[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4: number = buf45[0]!;
      const t5 = f(f(1 / f(t4)) * t1);
      buf209[i0] = t5;
    }
  }

  // layer 1: [rows, 64] maps
  function kernel39(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const t2 = buf206[r0 * 64 + i1]!;
        const t3 = buf209[i1]!;
        buf214[r0 * 64 + i1] = f(t2 + t3);
      }
    }
  }

  // layer 1: [64, 64] sums of products and 3 maps, and the update
  function kernel40(rows: number): void {
    for (let i0 = 0; i0 < 63; i0 += 3) {
      for (let i1 = 0; i1 < 64; i1 += 4) {
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
          const t18 = buf214[r14 * 64 + i1]!;
          const t19 = buf214[r14 * 64 + i1 + 1]!;
          const t20 = buf214[r14 * 64 + i1 + 2]!;
          const t21 = buf214[r14 * 64 + i1 + 3]!;
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
        const t22 = slots[i0 * 64 + i1]!;
        const t23 = slots[i0 * 64 + i1 + 1]!;
        const t24 = slots[i0 * 64 + i1 + 2]!;
        const t25 = slots[i0 * 64 + i1 + 3]!;
        const t26 = slots[i0 * 64 + i1 + 64]!;
        const t27 = slots[i0 * 64 + i1 + 65]!;
        const t28 = slots[i0 * 64 + i1 + 66]!;
        const t29 = slots[i0 * 64 + i1 + 67]!;
        const t30 = slots[i0 * 64 + i1 + 128]!;
        const t31 = slots[i0 * 64 + i1 + 129]!;
        const t32 = slots[i0 * 64 + i1 + 130]!;
        const t33 = slots[i0 * 64 + i1 + 131]!;
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
        const t48 = slots[i0 * 64 + i1 + 6858]!;
        const t49 = slots[i0 * 64 + i1 + 6859]!;
        const t50 = slots[i0 * 64 + i1 + 6860]!;
        const t51 = slots[i0 * 64 + i1 + 6861]!;
        const t52 = slots[i0 * 64 + i1 + 6922]!;
        const t53 = slots[i0 * 64 + i1 + 6923]!;
        const t54 = slots[i0 * 64 + i1 + 6924]!;
        const t55 = slots[i0 * 64 + i1 + 6925]!;
        const t56 = slots[i0 * 64 + i1 + 6986]!;
        const t57 = slots[i0 * 64 + i1 + 6987]!;
        const t58 = slots[i0 * 64 + i1 + 6988]!;
        const t59 = slots[i0 * 64 + i1 + 6989]!;
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
        const t74 = parameters[i0 * 64 + i1]!;
        const t75 = parameters[i0 * 64 + i1 + 1]!;
        const t76 = parameters[i0 * 64 + i1 + 2]!;
        const t77 = parameters[i0 * 64 + i1 + 3]!;
        const t78 = parameters[i0 * 64 + i1 + 64]!;
        const t79 = parameters[i0 * 64 + i1 + 65]!;
        const t80 = parameters[i0 * 64 + i1 + 66]!;
        const t81 = parameters[i0 * 64 + i1 + 67]!;
        const t82 = parameters[i0 * 64 + i1 + 128]!;
        const t83 = parameters[i0 * 64 + i1 + 129]!;
        const t84 = parameters[i0 * 64 + i1 + 130]!;
        const t85 = parameters[i0 * 64 + i1 + 131]!;
        const t86: number = hyper[2]!;
        const t87: number = hyper[3]!;
        const t88 = f(t86);
        const t89 = f(t87);
        slots[i0 * 64 + i1] = t36;
        slots[i0 * 64 + i1 + 1] = t37;
        slots[i0 * 64 + i1 + 2] = t38;
        slots[i0 * 64 + i1 + 3] = t39;
        slots[i0 * 64 + i1 + 64] = t40;
        slots[i0 * 64 + i1 + 65] = t41;
        slots[i0 * 64 + i1 + 66] = t42;
        slots[i0 * 64 + i1 + 67] = t43;
        slots[i0 * 64 + i1 + 128] = t44;
        slots[i0 * 64 + i1 + 129] = t45;
        slots[i0 * 64 + i1 + 130] = t46;
        slots[i0 * 64 + i1 + 131] = t47;
        slots[i0 * 64 + i1 + 6858] = t62;
        slots[i0 * 64 + i1 + 6859] = t63;
        slots[i0 * 64 + i1 + 6860] = t64;
        slots[i0 * 64 + i1 + 6861] = t65;
        slots[i0 * 64 + i1 + 6922] = t66;
        slots[i0 * 64 + i1 + 6923] = t67;
        slots[i0 * 64 + i1 + 6924] = t68;
        slots[i0 * 64 + i1 + 6925] = t69;
        slots[i0 * 64 + i1 + 6986] = t70;
        slots[i0 * 64 + i1 + 6987] = t71;
        slots[i0 * 64 + i1 + 6988] = t72;
        slots[i0 * 64 + i1 + 6989] = t73;
        parameters[i0 * 64 + i1] = f(t74 - f(t88 * f(t36 / f(f(f(Math.sqrt(t62)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 1] = f(t75 - f(t88 * f(t37 / f(f(f(Math.sqrt(t63)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 2] = f(t76 - f(t88 * f(t38 / f(f(f(Math.sqrt(t64)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 3] = f(t77 - f(t88 * f(t39 / f(f(f(Math.sqrt(t65)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 64] = f(t78 - f(t88 * f(t40 / f(f(f(Math.sqrt(t66)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 65] = f(t79 - f(t88 * f(t41 / f(f(f(Math.sqrt(t67)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 66] = f(t80 - f(t88 * f(t42 / f(f(f(Math.sqrt(t68)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 67] = f(t81 - f(t88 * f(t43 / f(f(f(Math.sqrt(t69)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 128] = f(t82 - f(t88 * f(t44 / f(f(f(Math.sqrt(t70)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 129] = f(t83 - f(t88 * f(t45 / f(f(f(Math.sqrt(t71)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 130] = f(t84 - f(t88 * f(t46 / f(f(f(Math.sqrt(t72)) / t89) + 9.99999993922529e-9))));
        parameters[i0 * 64 + i1 + 131] = f(t85 - f(t88 * f(t47 / f(f(f(Math.sqrt(t73)) / t89) + 9.99999993922529e-9))));
      }
    }
    for (let i90 = 63; i90 < 64; i90++) {
      for (let i91 = 0; i91 < 64; i91 += 4) {
        let t92: number = 0;
        let t93: number = 0;
        let t94: number = 0;
        let t95: number = 0;
        for (let r96 = 0; r96 < rows; r96++) {
          const t97 = xb[r96 * 64 + i90]!;
          const t98 = buf214[r96 * 64 + i91]!;
          const t99 = buf214[r96 * 64 + i91 + 1]!;
          const t100 = buf214[r96 * 64 + i91 + 2]!;
          const t101 = buf214[r96 * 64 + i91 + 3]!;
          t92 = f(t92 + f(t97 * t98));
          t93 = f(t93 + f(t97 * t99));
          t94 = f(t94 + f(t97 * t100));
          t95 = f(t95 + f(t97 * t101));
        }
        const t102 = slots[i90 * 64 + i91]!;
        const t103 = slots[i90 * 64 + i91 + 1]!;
        const t104 = slots[i90 * 64 + i91 + 2]!;
        const t105 = slots[i90 * 64 + i91 + 3]!;
        const t106: number = hyper[4]!;
        const t107 = f(t106);
        const t108 = f(f(0.8999999761581421 * t102) + f(t107 * t92));
        const t109 = f(f(0.8999999761581421 * t103) + f(t107 * t93));
        const t110 = f(f(0.8999999761581421 * t104) + f(t107 * t94));
        const t111 = f(f(0.8999999761581421 * t105) + f(t107 * t95));
        const t112 = slots[i90 * 64 + i91 + 6858]!;
        const t113 = slots[i90 * 64 + i91 + 6859]!;
        const t114 = slots[i90 * 64 + i91 + 6860]!;
        const t115 = slots[i90 * 64 + i91 + 6861]!;
        const t116: number = hyper[5]!;
        const t117 = f(t116);
        const t118 = f(f(0.9990000128746033 * t112) + f(t117 * f(t92 * t92)));
        const t119 = f(f(0.9990000128746033 * t113) + f(t117 * f(t93 * t93)));
        const t120 = f(f(0.9990000128746033 * t114) + f(t117 * f(t94 * t94)));
        const t121 = f(f(0.9990000128746033 * t115) + f(t117 * f(t95 * t95)));
        const t122 = parameters[i90 * 64 + i91]!;
        const t123 = parameters[i90 * 64 + i91 + 1]!;
        const t124 = parameters[i90 * 64 + i91 + 2]!;
        const t125 = parameters[i90 * 64 + i91 + 3]!;
        const t126: number = hyper[2]!;
        const t127: number = hyper[3]!;
        const t128 = f(t126);
        const t129 = f(t127);
        slots[i90 * 64 + i91] = t108;
        slots[i90 * 64 + i91 + 1] = t109;
        slots[i90 * 64 + i91 + 2] = t110;
        slots[i90 * 64 + i91 + 3] = t111;
        slots[i90 * 64 + i91 + 6858] = t118;
        slots[i90 * 64 + i91 + 6859] = t119;
        slots[i90 * 64 + i91 + 6860] = t120;
        slots[i90 * 64 + i91 + 6861] = t121;
        parameters[i90 * 64 + i91] = f(
          t122 - f(t128 * f(t108 / f(f(f(Math.sqrt(t118)) / t129) + 9.99999993922529e-9))),
        );
        parameters[i90 * 64 + i91 + 1] = f(
          t123 - f(t128 * f(t109 / f(f(f(Math.sqrt(t119)) / t129) + 9.99999993922529e-9))),
        );
        parameters[i90 * 64 + i91 + 2] = f(
          t124 - f(t128 * f(t110 / f(f(f(Math.sqrt(t120)) / t129) + 9.99999993922529e-9))),
        );
        parameters[i90 * 64 + i91 + 3] = f(
          t125 - f(t128 * f(t111 / f(f(f(Math.sqrt(t121)) / t129) + 9.99999993922529e-9))),
        );
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel41(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf160[r0]!;
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
    kernel16(start, rows);
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
    kernel41(rows);
  }

  // layer 2: [64] sums and 2 maps
  function kernel42(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf13[r2 * 64 + i0]!;
        t1 = t1 + t3;
      }
      const t4: number = buf45[0]!;
      const t5 = t1 / t4;
      buf48[i0] = f(t5);
    }
  }

  // layer 2: [64] sums and 2 maps
  function kernel43(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf50[r2 * 64 + i0]!;
        t1 = t1 + t3;
      }
      const t4: number = buf45[0]!;
      const t5 = 1 / Math.sqrt(t1 / t4 + 0.00001);
      buf51[i0] = t1;
      buf52[i0] = t5;
      buf53[i0] = f(t5);
    }
  }

  // layer 5: [32] sums and 2 maps
  function kernel44(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf61[r2 * 32 + i0]!;
        t1 = t1 + t3;
      }
      const t4: number = buf45[0]!;
      const t5 = t1 / t4;
      buf64[i0] = f(t5);
    }
  }

  // layer 5: [32] sums and 2 maps
  function kernel45(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf66[r2 * 32 + i0]!;
        t1 = t1 + t3;
      }
      const t4: number = buf45[0]!;
      const t5 = 1 / Math.sqrt(t1 / t4 + 0.00001);
      buf67[i0] = t1;
      buf68[i0] = t5;
      buf69[i0] = f(t5);
    }
  }

  // layer 8: [rows, 10] sums of products and 2 maps
  function kernel46(rows: number): void {
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
          const t15 = buf76[r0 * 32 + si14]!;
          const t16 = buf76[r0 * 32 + si14 + 32]!;
          const t17 = buf76[r0 * 32 + si14 + 64]!;
          const t18 = buf76[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 10 + i1 + 6528]!;
          const t20 = parameters[si14 * 10 + i1 + 6529]!;
          const t21 = parameters[si14 * 10 + i1 + 6530]!;
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
        const t22 = parameters[i1 + 6848]!;
        const t23 = parameters[i1 + 6849]!;
        const t24 = parameters[i1 + 6850]!;
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
        buf78[r0 * 10 + i1] = t25;
        buf78[r0 * 10 + i1 + 1] = t26;
        buf78[r0 * 10 + i1 + 2] = t27;
        buf78[r0 * 10 + i1 + 10] = t28;
        buf78[r0 * 10 + i1 + 11] = t29;
        buf78[r0 * 10 + i1 + 12] = t30;
        buf78[r0 * 10 + i1 + 20] = t31;
        buf78[r0 * 10 + i1 + 21] = t32;
        buf78[r0 * 10 + i1 + 22] = t33;
        buf78[r0 * 10 + i1 + 30] = t34;
        buf78[r0 * 10 + i1 + 31] = t35;
        buf78[r0 * 10 + i1 + 32] = t36;
        buf83[r0 * 10 + i1] = -f(t37 * t25);
        buf83[r0 * 10 + i1 + 1] = -f(t38 * t26);
        buf83[r0 * 10 + i1 + 2] = -f(t39 * t27);
        buf83[r0 * 10 + i1 + 10] = -f(t40 * t28);
        buf83[r0 * 10 + i1 + 11] = -f(t41 * t29);
        buf83[r0 * 10 + i1 + 12] = -f(t42 * t30);
        buf83[r0 * 10 + i1 + 20] = -f(t43 * t31);
        buf83[r0 * 10 + i1 + 21] = -f(t44 * t32);
        buf83[r0 * 10 + i1 + 22] = -f(t45 * t33);
        buf83[r0 * 10 + i1 + 30] = -f(t46 * t34);
        buf83[r0 * 10 + i1 + 31] = -f(t47 * t35);
        buf83[r0 * 10 + i1 + 32] = -f(t48 * t36);
      }
      for (let i49 = 9; i49 < 10; i49++) {
        let t50: number = 0;
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf76[r0 * 32 + si54]!;
          const t56 = buf76[r0 * 32 + si54 + 32]!;
          const t57 = buf76[r0 * 32 + si54 + 64]!;
          const t58 = buf76[r0 * 32 + si54 + 96]!;
          const t59 = parameters[si54 * 10 + i49 + 6528]!;
          t50 = f(t50 + f(t55 * t59));
          t51 = f(t51 + f(t56 * t59));
          t52 = f(t52 + f(t57 * t59));
          t53 = f(t53 + f(t58 * t59));
        }
        const t60 = parameters[i49 + 6848]!;
        const t61 = f(t50 + t60);
        const t62 = f(t51 + t60);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t60);
        const t65 = yb[r0 * 10 + i49]!;
        const t66 = yb[r0 * 10 + i49 + 10]!;
        const t67 = yb[r0 * 10 + i49 + 20]!;
        const t68 = yb[r0 * 10 + i49 + 30]!;
        buf78[r0 * 10 + i49] = t61;
        buf78[r0 * 10 + i49 + 10] = t62;
        buf78[r0 * 10 + i49 + 20] = t63;
        buf78[r0 * 10 + i49 + 30] = t64;
        buf83[r0 * 10 + i49] = -f(t65 * t61);
        buf83[r0 * 10 + i49 + 10] = -f(t66 * t62);
        buf83[r0 * 10 + i49 + 20] = -f(t67 * t63);
        buf83[r0 * 10 + i49 + 30] = -f(t68 * t64);
      }
    }
    for (let r69 = rows - (rows % 4); r69 < rows; r69++) {
      for (let i70 = 0; i70 < 9; i70 += 3) {
        let t71: number = 0;
        let t72: number = 0;
        let t73: number = 0;
        for (let si74 = 0; si74 < 32; si74++) {
          const t75 = buf76[r69 * 32 + si74]!;
          const t76 = parameters[si74 * 10 + i70 + 6528]!;
          const t77 = parameters[si74 * 10 + i70 + 6529]!;
          const t78 = parameters[si74 * 10 + i70 + 6530]!;
          t71 = f(t71 + f(t75 * t76));
          t72 = f(t72 + f(t75 * t77));
          t73 = f(t73 + f(t75 * t78));
        }
        const t79 = parameters[i70 + 6848]!;
        const t80 = parameters[i70 + 6849]!;
        const t81 = parameters[i70 + 6850]!;
        const t82 = f(t71 + t79);
        const t83 = f(t72 + t80);
        const t84 = f(t73 + t81);
        const t85 = yb[r69 * 10 + i70]!;
        const t86 = yb[r69 * 10 + i70 + 1]!;
        const t87 = yb[r69 * 10 + i70 + 2]!;
        buf78[r69 * 10 + i70] = t82;
        buf78[r69 * 10 + i70 + 1] = t83;
        buf78[r69 * 10 + i70 + 2] = t84;
        buf83[r69 * 10 + i70] = -f(t85 * t82);
        buf83[r69 * 10 + i70 + 1] = -f(t86 * t83);
        buf83[r69 * 10 + i70 + 2] = -f(t87 * t84);
      }
      for (let i88 = 9; i88 < 10; i88++) {
        let t89: number = 0;
        for (let si90 = 0; si90 < 32; si90++) {
          const t91 = buf76[r69 * 32 + si90]!;
          const t92 = parameters[si90 * 10 + i88 + 6528]!;
          t89 = f(t89 + f(t91 * t92));
        }
        const t93 = parameters[i88 + 6848]!;
        const t94 = f(t89 + t93);
        const t95 = yb[r69 * 10 + i88]!;
        buf78[r69 * 10 + i88] = t94;
        buf83[r69 * 10 + i88] = -f(t95 * t94);
      }
    }
  }

  // layer 8: [rows, 1] sums
  function kernel47(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf78[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf78[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf79[r0] = t2;
    }
  }

  // layer 8: [rows, 10] maps
  function kernel48(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf78[r0 * 10 + i1]!;
        const t3 = buf79[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf80[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 8: [rows, 1] sums and 1 maps
  function kernel49(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf80[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf79[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf81[r0] = t1;
      buf85[r0] = f(
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

  // layer 8: [rows, 10] maps
  function kernel50(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf80[r0 * 10 + i1]!;
        const t3 = buf81[r0]!;
        const t4 = yb[r0 * 10 + i1]!;
        const t5: number = hyper[0]!;
        buf95[r0 * 10 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel51(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf83[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf85[r0]!;
      const t5 = t1 + t4;
      buf88[r0] = t5;
    }
  }

  // [10] sums
  function kernel52(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf95[r2 * 10 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 6848] = t1;
    }
  }

  // layer 8: [rows, 32] sums of products and 4 maps
  function kernel53(rows: number): void {
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
          const t15 = buf95[r0 * 10 + so14]!;
          const t16 = buf95[r0 * 10 + so14 + 10]!;
          const t17 = buf95[r0 * 10 + so14 + 20]!;
          const t18 = parameters[i1 * 10 + so14 + 6528]!;
          const t19 = parameters[i1 * 10 + so14 + 6538]!;
          const t20 = parameters[i1 * 10 + so14 + 6548]!;
          const t21 = parameters[i1 * 10 + so14 + 6558]!;
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
        const t22 = buf76[r0 * 32 + i1]!;
        const t23 = buf76[r0 * 32 + i1 + 1]!;
        const t24 = buf76[r0 * 32 + i1 + 2]!;
        const t25 = buf76[r0 * 32 + i1 + 3]!;
        const t26 = buf76[r0 * 32 + i1 + 32]!;
        const t27 = buf76[r0 * 32 + i1 + 33]!;
        const t28 = buf76[r0 * 32 + i1 + 34]!;
        const t29 = buf76[r0 * 32 + i1 + 35]!;
        const t30 = buf76[r0 * 32 + i1 + 64]!;
        const t31 = buf76[r0 * 32 + i1 + 65]!;
        const t32 = buf76[r0 * 32 + i1 + 66]!;
        const t33 = buf76[r0 * 32 + i1 + 67]!;
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
        const t46 = parameters[i1 + 6400]!;
        const t47 = parameters[i1 + 6401]!;
        const t48 = parameters[i1 + 6402]!;
        const t49 = parameters[i1 + 6403]!;
        const t50 = buf69[i1]!;
        const t51 = buf69[i1 + 1]!;
        const t52 = buf69[i1 + 2]!;
        const t53 = buf69[i1 + 3]!;
        const t54 = f(t46 * t50);
        const t55 = f(t47 * t51);
        const t56 = f(t48 * t52);
        const t57 = f(t49 * t53);
        const t58 = buf65[r0 * 32 + i1]!;
        const t59 = buf65[r0 * 32 + i1 + 1]!;
        const t60 = buf65[r0 * 32 + i1 + 2]!;
        const t61 = buf65[r0 * 32 + i1 + 3]!;
        const t62 = buf65[r0 * 32 + i1 + 32]!;
        const t63 = buf65[r0 * 32 + i1 + 33]!;
        const t64 = buf65[r0 * 32 + i1 + 34]!;
        const t65 = buf65[r0 * 32 + i1 + 35]!;
        const t66 = buf65[r0 * 32 + i1 + 64]!;
        const t67 = buf65[r0 * 32 + i1 + 65]!;
        const t68 = buf65[r0 * 32 + i1 + 66]!;
        const t69 = buf65[r0 * 32 + i1 + 67]!;
        buf99[r0 * 32 + i1] = t34;
        buf99[r0 * 32 + i1 + 1] = t35;
        buf99[r0 * 32 + i1 + 2] = t36;
        buf99[r0 * 32 + i1 + 3] = t37;
        buf99[r0 * 32 + i1 + 32] = t38;
        buf99[r0 * 32 + i1 + 33] = t39;
        buf99[r0 * 32 + i1 + 34] = t40;
        buf99[r0 * 32 + i1 + 35] = t41;
        buf99[r0 * 32 + i1 + 64] = t42;
        buf99[r0 * 32 + i1 + 65] = t43;
        buf99[r0 * 32 + i1 + 66] = t44;
        buf99[r0 * 32 + i1 + 67] = t45;
        buf100[r0 * 32 + i1] = f(t54 * t34);
        buf100[r0 * 32 + i1 + 1] = f(t55 * t35);
        buf100[r0 * 32 + i1 + 2] = f(t56 * t36);
        buf100[r0 * 32 + i1 + 3] = f(t57 * t37);
        buf100[r0 * 32 + i1 + 32] = f(t54 * t38);
        buf100[r0 * 32 + i1 + 33] = f(t55 * t39);
        buf100[r0 * 32 + i1 + 34] = f(t56 * t40);
        buf100[r0 * 32 + i1 + 35] = f(t57 * t41);
        buf100[r0 * 32 + i1 + 64] = f(t54 * t42);
        buf100[r0 * 32 + i1 + 65] = f(t55 * t43);
        buf100[r0 * 32 + i1 + 66] = f(t56 * t44);
        buf100[r0 * 32 + i1 + 67] = f(t57 * t45);
        buf101[r0 * 32 + i1] = f(f(t46 * t58) * t34);
        buf101[r0 * 32 + i1 + 1] = f(f(t47 * t59) * t35);
        buf101[r0 * 32 + i1 + 2] = f(f(t48 * t60) * t36);
        buf101[r0 * 32 + i1 + 3] = f(f(t49 * t61) * t37);
        buf101[r0 * 32 + i1 + 32] = f(f(t46 * t62) * t38);
        buf101[r0 * 32 + i1 + 33] = f(f(t47 * t63) * t39);
        buf101[r0 * 32 + i1 + 34] = f(f(t48 * t64) * t40);
        buf101[r0 * 32 + i1 + 35] = f(f(t49 * t65) * t41);
        buf101[r0 * 32 + i1 + 64] = f(f(t46 * t66) * t42);
        buf101[r0 * 32 + i1 + 65] = f(f(t47 * t67) * t43);
        buf101[r0 * 32 + i1 + 66] = f(f(t48 * t68) * t44);
        buf101[r0 * 32 + i1 + 67] = f(f(t49 * t69) * t45);
        buf103[r0 * 32 + i1] = f(f(t58 * t50) * t34);
        buf103[r0 * 32 + i1 + 1] = f(f(t59 * t51) * t35);
        buf103[r0 * 32 + i1 + 2] = f(f(t60 * t52) * t36);
        buf103[r0 * 32 + i1 + 3] = f(f(t61 * t53) * t37);
        buf103[r0 * 32 + i1 + 32] = f(f(t62 * t50) * t38);
        buf103[r0 * 32 + i1 + 33] = f(f(t63 * t51) * t39);
        buf103[r0 * 32 + i1 + 34] = f(f(t64 * t52) * t40);
        buf103[r0 * 32 + i1 + 35] = f(f(t65 * t53) * t41);
        buf103[r0 * 32 + i1 + 64] = f(f(t66 * t50) * t42);
        buf103[r0 * 32 + i1 + 65] = f(f(t67 * t51) * t43);
        buf103[r0 * 32 + i1 + 66] = f(f(t68 * t52) * t44);
        buf103[r0 * 32 + i1 + 67] = f(f(t69 * t53) * t45);
      }
    }
    for (let r70 = rows - (rows % 3); r70 < rows; r70++) {
      for (let i71 = 0; i71 < 32; i71 += 4) {
        let t72: number = 0;
        let t73: number = 0;
        let t74: number = 0;
        let t75: number = 0;
        for (let so76 = 0; so76 < 10; so76++) {
          const t77 = buf95[r70 * 10 + so76]!;
          const t78 = parameters[i71 * 10 + so76 + 6528]!;
          const t79 = parameters[i71 * 10 + so76 + 6538]!;
          const t80 = parameters[i71 * 10 + so76 + 6548]!;
          const t81 = parameters[i71 * 10 + so76 + 6558]!;
          t72 = f(t72 + f(t77 * t78));
          t73 = f(t73 + f(t77 * t79));
          t74 = f(t74 + f(t77 * t80));
          t75 = f(t75 + f(t77 * t81));
        }
        const t82 = buf76[r70 * 32 + i71]!;
        const t83 = buf76[r70 * 32 + i71 + 1]!;
        const t84 = buf76[r70 * 32 + i71 + 2]!;
        const t85 = buf76[r70 * 32 + i71 + 3]!;
        const t86 = (0 < t82 ? 1 : 0) * t72;
        const t87 = (0 < t83 ? 1 : 0) * t73;
        const t88 = (0 < t84 ? 1 : 0) * t74;
        const t89 = (0 < t85 ? 1 : 0) * t75;
        const t90 = parameters[i71 + 6400]!;
        const t91 = parameters[i71 + 6401]!;
        const t92 = parameters[i71 + 6402]!;
        const t93 = parameters[i71 + 6403]!;
        const t94 = buf69[i71]!;
        const t95 = buf69[i71 + 1]!;
        const t96 = buf69[i71 + 2]!;
        const t97 = buf69[i71 + 3]!;
        const t98 = buf65[r70 * 32 + i71]!;
        const t99 = buf65[r70 * 32 + i71 + 1]!;
        const t100 = buf65[r70 * 32 + i71 + 2]!;
        const t101 = buf65[r70 * 32 + i71 + 3]!;
        buf99[r70 * 32 + i71] = t86;
        buf99[r70 * 32 + i71 + 1] = t87;
        buf99[r70 * 32 + i71 + 2] = t88;
        buf99[r70 * 32 + i71 + 3] = t89;
        buf100[r70 * 32 + i71] = f(f(t90 * t94) * t86);
        buf100[r70 * 32 + i71 + 1] = f(f(t91 * t95) * t87);
        buf100[r70 * 32 + i71 + 2] = f(f(t92 * t96) * t88);
        buf100[r70 * 32 + i71 + 3] = f(f(t93 * t97) * t89);
        buf101[r70 * 32 + i71] = f(f(t90 * t98) * t86);
        buf101[r70 * 32 + i71 + 1] = f(f(t91 * t99) * t87);
        buf101[r70 * 32 + i71 + 2] = f(f(t92 * t100) * t88);
        buf101[r70 * 32 + i71 + 3] = f(f(t93 * t101) * t89);
        buf103[r70 * 32 + i71] = f(f(t98 * t94) * t86);
        buf103[r70 * 32 + i71 + 1] = f(f(t99 * t95) * t87);
        buf103[r70 * 32 + i71 + 2] = f(f(t100 * t96) * t88);
        buf103[r70 * 32 + i71 + 3] = f(f(t101 * t97) * t89);
      }
    }
  }

  // layer 8: [32, 10] sums of products
  function kernel54(rows: number): void {
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
          const t15 = buf76[r14 * 32 + i0]!;
          const t16 = buf76[r14 * 32 + i0 + 1]!;
          const t17 = buf76[r14 * 32 + i0 + 2]!;
          const t18 = buf76[r14 * 32 + i0 + 3]!;
          const t19 = buf95[r14 * 10 + i1]!;
          const t20 = buf95[r14 * 10 + i1 + 1]!;
          const t21 = buf95[r14 * 10 + i1 + 2]!;
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
        gradients[i0 * 10 + i1 + 6528] = t2;
        gradients[i0 * 10 + i1 + 6529] = t3;
        gradients[i0 * 10 + i1 + 6530] = t4;
        gradients[i0 * 10 + i1 + 6538] = t5;
        gradients[i0 * 10 + i1 + 6539] = t6;
        gradients[i0 * 10 + i1 + 6540] = t7;
        gradients[i0 * 10 + i1 + 6548] = t8;
        gradients[i0 * 10 + i1 + 6549] = t9;
        gradients[i0 * 10 + i1 + 6550] = t10;
        gradients[i0 * 10 + i1 + 6558] = t11;
        gradients[i0 * 10 + i1 + 6559] = t12;
        gradients[i0 * 10 + i1 + 6560] = t13;
      }
      for (let i22 = 9; i22 < 10; i22++) {
        let t23: number = 0;
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        for (let r27 = 0; r27 < rows; r27++) {
          const t28 = buf76[r27 * 32 + i0]!;
          const t29 = buf76[r27 * 32 + i0 + 1]!;
          const t30 = buf76[r27 * 32 + i0 + 2]!;
          const t31 = buf76[r27 * 32 + i0 + 3]!;
          const t32 = buf95[r27 * 10 + i22]!;
          t23 = f(t23 + f(t28 * t32));
          t24 = f(t24 + f(t29 * t32));
          t25 = f(t25 + f(t30 * t32));
          t26 = f(t26 + f(t31 * t32));
        }
        gradients[i0 * 10 + i22 + 6528] = t23;
        gradients[i0 * 10 + i22 + 6538] = t24;
        gradients[i0 * 10 + i22 + 6548] = t25;
        gradients[i0 * 10 + i22 + 6558] = t26;
      }
    }
  }

  // [32] sums and 1 maps
  function kernel55(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf101[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf68[i0]!;
      const t5 = buf67[i0]!;
      const t6: number = buf45[0]!;
      const t7 = f(t6);
      const t8 = f(Math.sqrt(f(f(f(t5) / t7) + 0.000009999999747378752)));
      const t9 = -f(f(f(f(t4) * f(f(0.5 / t8) * f(1 / t7))) / t8) * t1);
      buf106[i0] = t9;
    }
  }

  // [32] sums
  function kernel56(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf103[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 6400] = t1;
    }
  }

  // [32] sums
  function kernel57(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf99[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 6432] = t1;
    }
  }

  // layer 5: [rows, 32] maps
  function kernel58(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = buf65[r0 * 32 + i1]!;
        const t3 = buf106[i1]!;
        const t4 = buf100[r0 * 32 + i1]!;
        const t5 = f(t4 + f(2 * f(t2 * t3)));
        buf112[r0 * 32 + i1] = t5;
        buf113[r0 * 32 + i1] = -t5;
      }
    }
  }

  // [32] sums and 1 maps
  function kernel59(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf113[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4: number = buf45[0]!;
      const t5 = f(f(1 / f(t4)) * t1);
      buf115[i0] = t5;
    }
  }

  // layer 4: [rows, 32] maps
  function kernel60(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = buf112[r0 * 32 + i1]!;
        const t3 = buf115[i1]!;
        buf120[r0 * 32 + i1] = f(t2 + t3);
      }
    }
  }

  // layer 4: [rows, 64] sums of products and 4 maps
  function kernel61(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 63; i1 += 3) {
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
          const t15 = buf120[r0 * 32 + so14]!;
          const t16 = buf120[r0 * 32 + so14 + 32]!;
          const t17 = buf120[r0 * 32 + so14 + 64]!;
          const t18 = buf120[r0 * 32 + so14 + 96]!;
          const t19 = parameters[i1 * 32 + so14 + 4352]!;
          const t20 = parameters[i1 * 32 + so14 + 4384]!;
          const t21 = parameters[i1 * 32 + so14 + 4416]!;
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
        const t22 = buf60[r0 * 64 + i1]!;
        const t23 = buf60[r0 * 64 + i1 + 1]!;
        const t24 = buf60[r0 * 64 + i1 + 2]!;
        const t25 = buf60[r0 * 64 + i1 + 64]!;
        const t26 = buf60[r0 * 64 + i1 + 65]!;
        const t27 = buf60[r0 * 64 + i1 + 66]!;
        const t28 = buf60[r0 * 64 + i1 + 128]!;
        const t29 = buf60[r0 * 64 + i1 + 129]!;
        const t30 = buf60[r0 * 64 + i1 + 130]!;
        const t31 = buf60[r0 * 64 + i1 + 192]!;
        const t32 = buf60[r0 * 64 + i1 + 193]!;
        const t33 = buf60[r0 * 64 + i1 + 194]!;
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
        const t46 = parameters[i1 + 4096]!;
        const t47 = parameters[i1 + 4097]!;
        const t48 = parameters[i1 + 4098]!;
        const t49 = buf53[i1]!;
        const t50 = buf53[i1 + 1]!;
        const t51 = buf53[i1 + 2]!;
        const t52 = f(t46 * t49);
        const t53 = f(t47 * t50);
        const t54 = f(t48 * t51);
        const t55 = buf49[r0 * 64 + i1]!;
        const t56 = buf49[r0 * 64 + i1 + 1]!;
        const t57 = buf49[r0 * 64 + i1 + 2]!;
        const t58 = buf49[r0 * 64 + i1 + 64]!;
        const t59 = buf49[r0 * 64 + i1 + 65]!;
        const t60 = buf49[r0 * 64 + i1 + 66]!;
        const t61 = buf49[r0 * 64 + i1 + 128]!;
        const t62 = buf49[r0 * 64 + i1 + 129]!;
        const t63 = buf49[r0 * 64 + i1 + 130]!;
        const t64 = buf49[r0 * 64 + i1 + 192]!;
        const t65 = buf49[r0 * 64 + i1 + 193]!;
        const t66 = buf49[r0 * 64 + i1 + 194]!;
        buf123[r0 * 64 + i1] = t34;
        buf123[r0 * 64 + i1 + 1] = t35;
        buf123[r0 * 64 + i1 + 2] = t36;
        buf123[r0 * 64 + i1 + 64] = t37;
        buf123[r0 * 64 + i1 + 65] = t38;
        buf123[r0 * 64 + i1 + 66] = t39;
        buf123[r0 * 64 + i1 + 128] = t40;
        buf123[r0 * 64 + i1 + 129] = t41;
        buf123[r0 * 64 + i1 + 130] = t42;
        buf123[r0 * 64 + i1 + 192] = t43;
        buf123[r0 * 64 + i1 + 193] = t44;
        buf123[r0 * 64 + i1 + 194] = t45;
        buf124[r0 * 64 + i1] = f(t52 * t34);
        buf124[r0 * 64 + i1 + 1] = f(t53 * t35);
        buf124[r0 * 64 + i1 + 2] = f(t54 * t36);
        buf124[r0 * 64 + i1 + 64] = f(t52 * t37);
        buf124[r0 * 64 + i1 + 65] = f(t53 * t38);
        buf124[r0 * 64 + i1 + 66] = f(t54 * t39);
        buf124[r0 * 64 + i1 + 128] = f(t52 * t40);
        buf124[r0 * 64 + i1 + 129] = f(t53 * t41);
        buf124[r0 * 64 + i1 + 130] = f(t54 * t42);
        buf124[r0 * 64 + i1 + 192] = f(t52 * t43);
        buf124[r0 * 64 + i1 + 193] = f(t53 * t44);
        buf124[r0 * 64 + i1 + 194] = f(t54 * t45);
        buf125[r0 * 64 + i1] = f(f(t46 * t55) * t34);
        buf125[r0 * 64 + i1 + 1] = f(f(t47 * t56) * t35);
        buf125[r0 * 64 + i1 + 2] = f(f(t48 * t57) * t36);
        buf125[r0 * 64 + i1 + 64] = f(f(t46 * t58) * t37);
        buf125[r0 * 64 + i1 + 65] = f(f(t47 * t59) * t38);
        buf125[r0 * 64 + i1 + 66] = f(f(t48 * t60) * t39);
        buf125[r0 * 64 + i1 + 128] = f(f(t46 * t61) * t40);
        buf125[r0 * 64 + i1 + 129] = f(f(t47 * t62) * t41);
        buf125[r0 * 64 + i1 + 130] = f(f(t48 * t63) * t42);
        buf125[r0 * 64 + i1 + 192] = f(f(t46 * t64) * t43);
        buf125[r0 * 64 + i1 + 193] = f(f(t47 * t65) * t44);
        buf125[r0 * 64 + i1 + 194] = f(f(t48 * t66) * t45);
        buf127[r0 * 64 + i1] = f(f(t55 * t49) * t34);
        buf127[r0 * 64 + i1 + 1] = f(f(t56 * t50) * t35);
        buf127[r0 * 64 + i1 + 2] = f(f(t57 * t51) * t36);
        buf127[r0 * 64 + i1 + 64] = f(f(t58 * t49) * t37);
        buf127[r0 * 64 + i1 + 65] = f(f(t59 * t50) * t38);
        buf127[r0 * 64 + i1 + 66] = f(f(t60 * t51) * t39);
        buf127[r0 * 64 + i1 + 128] = f(f(t61 * t49) * t40);
        buf127[r0 * 64 + i1 + 129] = f(f(t62 * t50) * t41);
        buf127[r0 * 64 + i1 + 130] = f(f(t63 * t51) * t42);
        buf127[r0 * 64 + i1 + 192] = f(f(t64 * t49) * t43);
        buf127[r0 * 64 + i1 + 193] = f(f(t65 * t50) * t44);
        buf127[r0 * 64 + i1 + 194] = f(f(t66 * t51) * t45);
      }
      for (let i67 = 63; i67 < 64; i67++) {
        let t68: number = 0;
        let t69: number = 0;
        let t70: number = 0;
        let t71: number = 0;
        for (let so72 = 0; so72 < 32; so72++) {
          const t73 = buf120[r0 * 32 + so72]!;
          const t74 = buf120[r0 * 32 + so72 + 32]!;
          const t75 = buf120[r0 * 32 + so72 + 64]!;
          const t76 = buf120[r0 * 32 + so72 + 96]!;
          const t77 = parameters[i67 * 32 + so72 + 4352]!;
          t68 = f(t68 + f(t73 * t77));
          t69 = f(t69 + f(t74 * t77));
          t70 = f(t70 + f(t75 * t77));
          t71 = f(t71 + f(t76 * t77));
        }
        const t78 = buf60[r0 * 64 + i67]!;
        const t79 = buf60[r0 * 64 + i67 + 64]!;
        const t80 = buf60[r0 * 64 + i67 + 128]!;
        const t81 = buf60[r0 * 64 + i67 + 192]!;
        const t82 = (0 < t78 ? 1 : 0) * t68;
        const t83 = (0 < t79 ? 1 : 0) * t69;
        const t84 = (0 < t80 ? 1 : 0) * t70;
        const t85 = (0 < t81 ? 1 : 0) * t71;
        const t86 = parameters[i67 + 4096]!;
        const t87 = buf53[i67]!;
        const t88 = f(t86 * t87);
        const t89 = buf49[r0 * 64 + i67]!;
        const t90 = buf49[r0 * 64 + i67 + 64]!;
        const t91 = buf49[r0 * 64 + i67 + 128]!;
        const t92 = buf49[r0 * 64 + i67 + 192]!;
        buf123[r0 * 64 + i67] = t82;
        buf123[r0 * 64 + i67 + 64] = t83;
        buf123[r0 * 64 + i67 + 128] = t84;
        buf123[r0 * 64 + i67 + 192] = t85;
        buf124[r0 * 64 + i67] = f(t88 * t82);
        buf124[r0 * 64 + i67 + 64] = f(t88 * t83);
        buf124[r0 * 64 + i67 + 128] = f(t88 * t84);
        buf124[r0 * 64 + i67 + 192] = f(t88 * t85);
        buf125[r0 * 64 + i67] = f(f(t86 * t89) * t82);
        buf125[r0 * 64 + i67 + 64] = f(f(t86 * t90) * t83);
        buf125[r0 * 64 + i67 + 128] = f(f(t86 * t91) * t84);
        buf125[r0 * 64 + i67 + 192] = f(f(t86 * t92) * t85);
        buf127[r0 * 64 + i67] = f(f(t89 * t87) * t82);
        buf127[r0 * 64 + i67 + 64] = f(f(t90 * t87) * t83);
        buf127[r0 * 64 + i67 + 128] = f(f(t91 * t87) * t84);
        buf127[r0 * 64 + i67 + 192] = f(f(t92 * t87) * t85);
      }
    }
    for (let r93 = rows - (rows % 4); r93 < rows; r93++) {
      for (let i94 = 0; i94 < 63; i94 += 3) {
        let t95: number = 0;
        let t96: number = 0;
        let t97: number = 0;
        for (let so98 = 0; so98 < 32; so98++) {
          const t99 = buf120[r93 * 32 + so98]!;
          const t100 = parameters[i94 * 32 + so98 + 4352]!;
          const t101 = parameters[i94 * 32 + so98 + 4384]!;
          const t102 = parameters[i94 * 32 + so98 + 4416]!;
          t95 = f(t95 + f(t99 * t100));
          t96 = f(t96 + f(t99 * t101));
          t97 = f(t97 + f(t99 * t102));
        }
        const t103 = buf60[r93 * 64 + i94]!;
        const t104 = buf60[r93 * 64 + i94 + 1]!;
        const t105 = buf60[r93 * 64 + i94 + 2]!;
        const t106 = (0 < t103 ? 1 : 0) * t95;
        const t107 = (0 < t104 ? 1 : 0) * t96;
        const t108 = (0 < t105 ? 1 : 0) * t97;
        const t109 = parameters[i94 + 4096]!;
        const t110 = parameters[i94 + 4097]!;
        const t111 = parameters[i94 + 4098]!;
        const t112 = buf53[i94]!;
        const t113 = buf53[i94 + 1]!;
        const t114 = buf53[i94 + 2]!;
        const t115 = buf49[r93 * 64 + i94]!;
        const t116 = buf49[r93 * 64 + i94 + 1]!;
        const t117 = buf49[r93 * 64 + i94 + 2]!;
        buf123[r93 * 64 + i94] = t106;
        buf123[r93 * 64 + i94 + 1] = t107;
        buf123[r93 * 64 + i94 + 2] = t108;
        buf124[r93 * 64 + i94] = f(f(t109 * t112) * t106);
        buf124[r93 * 64 + i94 + 1] = f(f(t110 * t113) * t107);
        buf124[r93 * 64 + i94 + 2] = f(f(t111 * t114) * t108);
        buf125[r93 * 64 + i94] = f(f(t109 * t115) * t106);
        buf125[r93 * 64 + i94 + 1] = f(f(t110 * t116) * t107);
        buf125[r93 * 64 + i94 + 2] = f(f(t111 * t117) * t108);
        buf127[r93 * 64 + i94] = f(f(t115 * t112) * t106);
        buf127[r93 * 64 + i94 + 1] = f(f(t116 * t113) * t107);
        buf127[r93 * 64 + i94 + 2] = f(f(t117 * t114) * t108);
      }
      for (let i118 = 63; i118 < 64; i118++) {
        let t119: number = 0;
        for (let so120 = 0; so120 < 32; so120++) {
          const t121 = buf120[r93 * 32 + so120]!;
          const t122 = parameters[i118 * 32 + so120 + 4352]!;
          t119 = f(t119 + f(t121 * t122));
        }
        const t123 = buf60[r93 * 64 + i118]!;
        const t124 = (0 < t123 ? 1 : 0) * t119;
        const t125 = parameters[i118 + 4096]!;
        const t126 = buf53[i118]!;
        const t127 = buf49[r93 * 64 + i118]!;
        buf123[r93 * 64 + i118] = t124;
        buf124[r93 * 64 + i118] = f(f(t125 * t126) * t124);
        buf125[r93 * 64 + i118] = f(f(t125 * t127) * t124);
        buf127[r93 * 64 + i118] = f(f(t127 * t126) * t124);
      }
    }
  }

  // layer 4: [64, 32] sums of products
  function kernel62(rows: number): void {
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
          const t15 = buf60[r14 * 64 + i0]!;
          const t16 = buf60[r14 * 64 + i0 + 1]!;
          const t17 = buf60[r14 * 64 + i0 + 2]!;
          const t18 = buf120[r14 * 32 + i1]!;
          const t19 = buf120[r14 * 32 + i1 + 1]!;
          const t20 = buf120[r14 * 32 + i1 + 2]!;
          const t21 = buf120[r14 * 32 + i1 + 3]!;
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
        gradients[i0 * 32 + i1 + 4352] = t2;
        gradients[i0 * 32 + i1 + 4353] = t3;
        gradients[i0 * 32 + i1 + 4354] = t4;
        gradients[i0 * 32 + i1 + 4355] = t5;
        gradients[i0 * 32 + i1 + 4384] = t6;
        gradients[i0 * 32 + i1 + 4385] = t7;
        gradients[i0 * 32 + i1 + 4386] = t8;
        gradients[i0 * 32 + i1 + 4387] = t9;
        gradients[i0 * 32 + i1 + 4416] = t10;
        gradients[i0 * 32 + i1 + 4417] = t11;
        gradients[i0 * 32 + i1 + 4418] = t12;
        gradients[i0 * 32 + i1 + 4419] = t13;
      }
    }
    for (let i22 = 63; i22 < 64; i22++) {
      for (let i23 = 0; i23 < 32; i23 += 4) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        let t27: number = 0;
        for (let r28 = 0; r28 < rows; r28++) {
          const t29 = buf60[r28 * 64 + i22]!;
          const t30 = buf120[r28 * 32 + i23]!;
          const t31 = buf120[r28 * 32 + i23 + 1]!;
          const t32 = buf120[r28 * 32 + i23 + 2]!;
          const t33 = buf120[r28 * 32 + i23 + 3]!;
          t24 = f(t24 + f(t29 * t30));
          t25 = f(t25 + f(t29 * t31));
          t26 = f(t26 + f(t29 * t32));
          t27 = f(t27 + f(t29 * t33));
        }
        gradients[i22 * 32 + i23 + 4352] = t24;
        gradients[i22 * 32 + i23 + 4353] = t25;
        gradients[i22 * 32 + i23 + 4354] = t26;
        gradients[i22 * 32 + i23 + 4355] = t27;
      }
    }
  }

  // [64] sums and 1 maps
  function kernel63(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf125[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf52[i0]!;
      const t5 = buf51[i0]!;
      const t6: number = buf45[0]!;
      const t7 = f(t6);
      const t8 = f(Math.sqrt(f(f(f(t5) / t7) + 0.000009999999747378752)));
      const t9 = -f(f(f(f(t4) * f(f(0.5 / t8) * f(1 / t7))) / t8) * t1);
      buf130[i0] = t9;
    }
  }

  // [64] sums
  function kernel64(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf127[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 4096] = t1;
    }
  }

  // [64] sums
  function kernel65(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf123[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 4160] = t1;
    }
  }

  // layer 2: [rows, 64] maps
  function kernel66(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const t2 = buf49[r0 * 64 + i1]!;
        const t3 = buf130[i1]!;
        const t4 = buf124[r0 * 64 + i1]!;
        const t5 = f(t4 + f(2 * f(t2 * t3)));
        buf136[r0 * 64 + i1] = t5;
        buf137[r0 * 64 + i1] = -t5;
      }
    }
  }

  // [64] sums and 1 maps
  function kernel67(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf137[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4: number = buf45[0]!;
      const t5 = f(f(1 / f(t4)) * t1);
      buf139[i0] = t5;
    }
  }

  // layer 1: [rows, 64] maps
  function kernel68(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const t2 = buf136[r0 * 64 + i1]!;
        const t3 = buf139[i1]!;
        buf144[r0 * 64 + i1] = f(t2 + t3);
      }
    }
  }

  // layer 1: [64, 64] sums of products
  function kernel69(rows: number): void {
    for (let i0 = 0; i0 < 63; i0 += 3) {
      for (let i1 = 0; i1 < 64; i1 += 4) {
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
          const t18 = buf144[r14 * 64 + i1]!;
          const t19 = buf144[r14 * 64 + i1 + 1]!;
          const t20 = buf144[r14 * 64 + i1 + 2]!;
          const t21 = buf144[r14 * 64 + i1 + 3]!;
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
        gradients[i0 * 64 + i1] = t2;
        gradients[i0 * 64 + i1 + 1] = t3;
        gradients[i0 * 64 + i1 + 2] = t4;
        gradients[i0 * 64 + i1 + 3] = t5;
        gradients[i0 * 64 + i1 + 64] = t6;
        gradients[i0 * 64 + i1 + 65] = t7;
        gradients[i0 * 64 + i1 + 66] = t8;
        gradients[i0 * 64 + i1 + 67] = t9;
        gradients[i0 * 64 + i1 + 128] = t10;
        gradients[i0 * 64 + i1 + 129] = t11;
        gradients[i0 * 64 + i1 + 130] = t12;
        gradients[i0 * 64 + i1 + 131] = t13;
      }
    }
    for (let i22 = 63; i22 < 64; i22++) {
      for (let i23 = 0; i23 < 64; i23 += 4) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        let t27: number = 0;
        for (let r28 = 0; r28 < rows; r28++) {
          const t29 = xb[r28 * 64 + i22]!;
          const t30 = buf144[r28 * 64 + i23]!;
          const t31 = buf144[r28 * 64 + i23 + 1]!;
          const t32 = buf144[r28 * 64 + i23 + 2]!;
          const t33 = buf144[r28 * 64 + i23 + 3]!;
          t24 = f(t24 + f(t29 * t30));
          t25 = f(t25 + f(t29 * t31));
          t26 = f(t26 + f(t29 * t32));
          t27 = f(t27 + f(t29 * t33));
        }
        gradients[i22 * 64 + i23] = t24;
        gradients[i22 * 64 + i23 + 1] = t25;
        gradients[i22 * 64 + i23 + 2] = t26;
        gradients[i22 * 64 + i23 + 3] = t27;
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel70(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf88[r0]!;
      const t2: number = total[0]!;
      total[0] = t2 + t1;
    }
  }

  function differentiate(start: number, rows: number): void {
    kernel1();
    kernel2(start, rows);
    kernel3(start, rows);
    kernel4(rows);
    kernel5(rows);
    kernel6(rows);
    kernel42(rows);
    kernel8(rows);
    kernel43(rows);
    kernel10(rows);
    kernel11(rows);
    kernel44(rows);
    kernel13(rows);
    kernel45(rows);
    kernel15(rows);
    kernel46(rows);
    kernel47(rows);
    kernel48(rows);
    kernel49(rows);
    kernel50(rows);
    kernel51(rows);
    kernel52(rows);
    kernel53(rows);
    kernel54(rows);
    kernel55(rows);
    kernel56(rows);
    kernel57(rows);
    kernel58(rows);
    kernel59(rows);
    kernel60(rows);
    kernel61(rows);
    kernel62(rows);
    kernel63(rows);
    kernel64(rows);
    kernel65(rows);
    kernel66(rows);
    kernel67(rows);
    kernel68(rows);
    kernel69(rows);
    kernel70(rows);
  }

  // layer 2: [64] maps
  function kernel71(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      const t1 = parameters[i0 + 4096]!;
      const t2 = parameters[i0 + 4288]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 4160]!;
      const t5 = parameters[i0 + 4224]!;
      buf16[i0] = f(t3);
      buf17[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 2: [64, 64] maps
  function kernel72(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const t2 = parameters[i0 * 64 + i1]!;
        const t3 = buf16[i1]!;
        buf18[i0 * 64 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 5: [32] maps
  function kernel73(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = parameters[i0 + 6400]!;
      const t2 = parameters[i0 + 6496]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 6432]!;
      const t5 = parameters[i0 + 6464]!;
      buf25[i0] = f(t3);
      buf26[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 5: [64, 32] maps
  function kernel74(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = parameters[i0 * 32 + i1 + 4352]!;
        const t3 = buf25[i1]!;
        buf27[i0 * 32 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 1: [rows, 64] sums of products and 2 maps
  function kernel75(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 63; i1 += 3) {
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
          const t19 = buf18[si14 * 64 + i1]!;
          const t20 = buf18[si14 * 64 + i1 + 1]!;
          const t21 = buf18[si14 * 64 + i1 + 2]!;
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
        const t22 = buf17[i1]!;
        const t23 = buf17[i1 + 1]!;
        const t24 = buf17[i1 + 2]!;
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
        buf21[r0 * 64 + i1] = Math.max(t25, 0);
        buf21[r0 * 64 + i1 + 1] = Math.max(t26, 0);
        buf21[r0 * 64 + i1 + 2] = Math.max(t27, 0);
        buf21[r0 * 64 + i1 + 64] = Math.max(t28, 0);
        buf21[r0 * 64 + i1 + 65] = Math.max(t29, 0);
        buf21[r0 * 64 + i1 + 66] = Math.max(t30, 0);
        buf21[r0 * 64 + i1 + 128] = Math.max(t31, 0);
        buf21[r0 * 64 + i1 + 129] = Math.max(t32, 0);
        buf21[r0 * 64 + i1 + 130] = Math.max(t33, 0);
        buf21[r0 * 64 + i1 + 192] = Math.max(t34, 0);
        buf21[r0 * 64 + i1 + 193] = Math.max(t35, 0);
        buf21[r0 * 64 + i1 + 194] = Math.max(t36, 0);
      }
      for (let i37 = 63; i37 < 64; i37++) {
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 64; si42++) {
          const t43 = xb[r0 * 64 + si42]!;
          const t44 = xb[r0 * 64 + si42 + 64]!;
          const t45 = xb[r0 * 64 + si42 + 128]!;
          const t46 = xb[r0 * 64 + si42 + 192]!;
          const t47 = buf18[si42 * 64 + i37]!;
          t38 = f(t38 + f(t43 * t47));
          t39 = f(t39 + f(t44 * t47));
          t40 = f(t40 + f(t45 * t47));
          t41 = f(t41 + f(t46 * t47));
        }
        const t48 = buf17[i37]!;
        const t49 = f(t38 + t48);
        const t50 = f(t39 + t48);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t48);
        buf21[r0 * 64 + i37] = Math.max(t49, 0);
        buf21[r0 * 64 + i37 + 64] = Math.max(t50, 0);
        buf21[r0 * 64 + i37 + 128] = Math.max(t51, 0);
        buf21[r0 * 64 + i37 + 192] = Math.max(t52, 0);
      }
    }
    for (let r53 = rows - (rows % 4); r53 < rows; r53++) {
      for (let i54 = 0; i54 < 63; i54 += 3) {
        let t55: number = 0;
        let t56: number = 0;
        let t57: number = 0;
        for (let si58 = 0; si58 < 64; si58++) {
          const t59 = xb[r53 * 64 + si58]!;
          const t60 = buf18[si58 * 64 + i54]!;
          const t61 = buf18[si58 * 64 + i54 + 1]!;
          const t62 = buf18[si58 * 64 + i54 + 2]!;
          t55 = f(t55 + f(t59 * t60));
          t56 = f(t56 + f(t59 * t61));
          t57 = f(t57 + f(t59 * t62));
        }
        const t63 = buf17[i54]!;
        const t64 = buf17[i54 + 1]!;
        const t65 = buf17[i54 + 2]!;
        const t66 = f(t55 + t63);
        const t67 = f(t56 + t64);
        const t68 = f(t57 + t65);
        buf21[r53 * 64 + i54] = Math.max(t66, 0);
        buf21[r53 * 64 + i54 + 1] = Math.max(t67, 0);
        buf21[r53 * 64 + i54 + 2] = Math.max(t68, 0);
      }
      for (let i69 = 63; i69 < 64; i69++) {
        let t70: number = 0;
        for (let si71 = 0; si71 < 64; si71++) {
          const t72 = xb[r53 * 64 + si71]!;
          const t73 = buf18[si71 * 64 + i69]!;
          t70 = f(t70 + f(t72 * t73));
        }
        const t74 = buf17[i69]!;
        const t75 = f(t70 + t74);
        buf21[r53 * 64 + i69] = Math.max(t75, 0);
      }
    }
  }

  // layer 4: [rows, 32] sums of products and 2 maps
  function kernel76(rows: number): void {
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
          const t15 = buf21[r0 * 64 + si14]!;
          const t16 = buf21[r0 * 64 + si14 + 64]!;
          const t17 = buf21[r0 * 64 + si14 + 128]!;
          const t18 = buf27[si14 * 32 + i1]!;
          const t19 = buf27[si14 * 32 + i1 + 1]!;
          const t20 = buf27[si14 * 32 + i1 + 2]!;
          const t21 = buf27[si14 * 32 + i1 + 3]!;
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
        const t22 = buf26[i1]!;
        const t23 = buf26[i1 + 1]!;
        const t24 = buf26[i1 + 2]!;
        const t25 = buf26[i1 + 3]!;
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
        buf30[r0 * 32 + i1] = Math.max(t26, 0);
        buf30[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf30[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf30[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf30[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf30[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf30[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf30[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf30[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf30[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf30[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf30[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 64; si44++) {
          const t45 = buf21[r38 * 64 + si44]!;
          const t46 = buf27[si44 * 32 + i39]!;
          const t47 = buf27[si44 * 32 + i39 + 1]!;
          const t48 = buf27[si44 * 32 + i39 + 2]!;
          const t49 = buf27[si44 * 32 + i39 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = buf26[i39]!;
        const t51 = buf26[i39 + 1]!;
        const t52 = buf26[i39 + 2]!;
        const t53 = buf26[i39 + 3]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf30[r38 * 32 + i39] = Math.max(t54, 0);
        buf30[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf30[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf30[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 8: [rows, 10] sums of products and 2 maps
  function kernel77(rows: number): void {
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
          const t15 = buf30[r0 * 32 + si14]!;
          const t16 = buf30[r0 * 32 + si14 + 32]!;
          const t17 = buf30[r0 * 32 + si14 + 64]!;
          const t18 = buf30[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 10 + i1 + 6528]!;
          const t20 = parameters[si14 * 10 + i1 + 6529]!;
          const t21 = parameters[si14 * 10 + i1 + 6530]!;
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
        const t22 = parameters[i1 + 6848]!;
        const t23 = parameters[i1 + 6849]!;
        const t24 = parameters[i1 + 6850]!;
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
        buf32[r0 * 10 + i1] = t25;
        buf32[r0 * 10 + i1 + 1] = t26;
        buf32[r0 * 10 + i1 + 2] = t27;
        buf32[r0 * 10 + i1 + 10] = t28;
        buf32[r0 * 10 + i1 + 11] = t29;
        buf32[r0 * 10 + i1 + 12] = t30;
        buf32[r0 * 10 + i1 + 20] = t31;
        buf32[r0 * 10 + i1 + 21] = t32;
        buf32[r0 * 10 + i1 + 22] = t33;
        buf32[r0 * 10 + i1 + 30] = t34;
        buf32[r0 * 10 + i1 + 31] = t35;
        buf32[r0 * 10 + i1 + 32] = t36;
        buf38[r0 * 10 + i1] = -f(t37 * t25);
        buf38[r0 * 10 + i1 + 1] = -f(t38 * t26);
        buf38[r0 * 10 + i1 + 2] = -f(t39 * t27);
        buf38[r0 * 10 + i1 + 10] = -f(t40 * t28);
        buf38[r0 * 10 + i1 + 11] = -f(t41 * t29);
        buf38[r0 * 10 + i1 + 12] = -f(t42 * t30);
        buf38[r0 * 10 + i1 + 20] = -f(t43 * t31);
        buf38[r0 * 10 + i1 + 21] = -f(t44 * t32);
        buf38[r0 * 10 + i1 + 22] = -f(t45 * t33);
        buf38[r0 * 10 + i1 + 30] = -f(t46 * t34);
        buf38[r0 * 10 + i1 + 31] = -f(t47 * t35);
        buf38[r0 * 10 + i1 + 32] = -f(t48 * t36);
      }
      for (let i49 = 9; i49 < 10; i49++) {
        let t50: number = 0;
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf30[r0 * 32 + si54]!;
          const t56 = buf30[r0 * 32 + si54 + 32]!;
          const t57 = buf30[r0 * 32 + si54 + 64]!;
          const t58 = buf30[r0 * 32 + si54 + 96]!;
          const t59 = parameters[si54 * 10 + i49 + 6528]!;
          t50 = f(t50 + f(t55 * t59));
          t51 = f(t51 + f(t56 * t59));
          t52 = f(t52 + f(t57 * t59));
          t53 = f(t53 + f(t58 * t59));
        }
        const t60 = parameters[i49 + 6848]!;
        const t61 = f(t50 + t60);
        const t62 = f(t51 + t60);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t60);
        const t65 = yb[r0 * 10 + i49]!;
        const t66 = yb[r0 * 10 + i49 + 10]!;
        const t67 = yb[r0 * 10 + i49 + 20]!;
        const t68 = yb[r0 * 10 + i49 + 30]!;
        buf32[r0 * 10 + i49] = t61;
        buf32[r0 * 10 + i49 + 10] = t62;
        buf32[r0 * 10 + i49 + 20] = t63;
        buf32[r0 * 10 + i49 + 30] = t64;
        buf38[r0 * 10 + i49] = -f(t65 * t61);
        buf38[r0 * 10 + i49 + 10] = -f(t66 * t62);
        buf38[r0 * 10 + i49 + 20] = -f(t67 * t63);
        buf38[r0 * 10 + i49 + 30] = -f(t68 * t64);
      }
    }
    for (let r69 = rows - (rows % 4); r69 < rows; r69++) {
      for (let i70 = 0; i70 < 9; i70 += 3) {
        let t71: number = 0;
        let t72: number = 0;
        let t73: number = 0;
        for (let si74 = 0; si74 < 32; si74++) {
          const t75 = buf30[r69 * 32 + si74]!;
          const t76 = parameters[si74 * 10 + i70 + 6528]!;
          const t77 = parameters[si74 * 10 + i70 + 6529]!;
          const t78 = parameters[si74 * 10 + i70 + 6530]!;
          t71 = f(t71 + f(t75 * t76));
          t72 = f(t72 + f(t75 * t77));
          t73 = f(t73 + f(t75 * t78));
        }
        const t79 = parameters[i70 + 6848]!;
        const t80 = parameters[i70 + 6849]!;
        const t81 = parameters[i70 + 6850]!;
        const t82 = f(t71 + t79);
        const t83 = f(t72 + t80);
        const t84 = f(t73 + t81);
        const t85 = yb[r69 * 10 + i70]!;
        const t86 = yb[r69 * 10 + i70 + 1]!;
        const t87 = yb[r69 * 10 + i70 + 2]!;
        buf32[r69 * 10 + i70] = t82;
        buf32[r69 * 10 + i70 + 1] = t83;
        buf32[r69 * 10 + i70 + 2] = t84;
        buf38[r69 * 10 + i70] = -f(t85 * t82);
        buf38[r69 * 10 + i70 + 1] = -f(t86 * t83);
        buf38[r69 * 10 + i70 + 2] = -f(t87 * t84);
      }
      for (let i88 = 9; i88 < 10; i88++) {
        let t89: number = 0;
        for (let si90 = 0; si90 < 32; si90++) {
          const t91 = buf30[r69 * 32 + si90]!;
          const t92 = parameters[si90 * 10 + i88 + 6528]!;
          t89 = f(t89 + f(t91 * t92));
        }
        const t93 = parameters[i88 + 6848]!;
        const t94 = f(t89 + t93);
        const t95 = yb[r69 * 10 + i88]!;
        buf32[r69 * 10 + i88] = t94;
        buf38[r69 * 10 + i88] = -f(t95 * t94);
      }
    }
  }

  // layer 8: [rows, 1] sums
  function kernel78(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf32[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf32[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf33[r0] = t2;
    }
  }

  // layer 8: [rows, 10] maps
  function kernel79(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf32[r0 * 10 + i1]!;
        const t3 = buf33[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf34[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 8: [rows, 1] sums and 1 maps
  function kernel80(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf34[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf33[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf35[r0] = t1;
      buf40[r0] = f(
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

  // layer 8: [rows, 10] maps
  function kernel81(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf34[r0 * 10 + i1]!;
        const t3 = buf35[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel82(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf38[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf40[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    kernel71();
    kernel72();
    kernel73();
    kernel74();
    kernel2(start, rows);
    kernel3(start, rows);
    kernel75(rows);
    kernel76(rows);
    kernel77(rows);
    kernel78(rows);
    kernel79(rows);
    kernel80(rows);
    kernel81(rows);
    kernel82(rows);
  }

  function step(start: number, count: number): number {
    stepRows(start, count);
    return total[0]!;
  }

  function gradient(start: number, count: number): number {
    differentiate(start, count);
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
