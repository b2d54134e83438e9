// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, dropoutDraw, exponent, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./splice.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./splice.js";
import type { Input, Output } from "./splice.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly junction: "EI" | "IE" | "N";
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "log_likelihood",
  optimizer: "adamw",
  hyper: ["rate", "stepSize", "root2", "rest1", "rest2", "kept"],
  optimizerParams: {
    rate: { value: 0.002, param: null },
    beta1: { value: 0.9, param: null },
    beta2: { value: 0.999, param: null },
    eps: { value: 1e-8, param: null },
    decay: { value: 0.01, param: null },
  },
  slots: ["mean", "square"],
  carried: [
    { name: "beta1_t", start: 1 },
    { name: "beta2_t", start: 1 },
  ],
  batch: 64,
  epochs: { value: 60, param: null },
  seed: { value: 3, param: null },
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
  schedules: [
    { kind: "warmup", over: 2, unit: "epochs" },
    {
      kind: "plateau",
      metric: { part: "validation", name: "loss" },
      factor: 0.5,
      patience: 4,
      unit: "epochs",
      atMost: 5,
    },
  ],
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
  const gradients = new Float32Array(15587);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 240);
  const yb = new Float32Array(capacity * 3);
  const buf344 = new Float32Array(1);
  const buf341 = new Float64Array(1);
  const buf340 = new Float64Array(1);
  const buf339 = new Float64Array(1);
  const buf338 = new Float64Array(1);
  const buf337 = new Float64Array(1);
  const buf336 = new Float64Array(1);
  const buf335 = new Float64Array(1);
  const buf334 = new Float64Array(1);
  const buf332 = new Float64Array(3);
  const buf330 = new Float64Array(96);
  const buf328 = new Float64Array(32);
  const buf326 = new Float64Array(11520);
  const buf324 = new Float64Array(24);
  const buf322 = new Float64Array(24);
  const buf320 = new Float64Array(2880);
  const buf318 = new Float64Array(24);
  const buf316 = new Float64Array(24);
  const buf315 = new Float64Array(1);
  const buf314 = new Float64Array(864);
  const buf307 = new Float32Array(11520);
  const buf306 = new Float32Array(864);
  const buf304 = new Float32Array(capacity * 1440);
  const buf299 = new Float32Array(24);
  const buf297 = new Float32Array(capacity * 1440);
  const buf296 = new Float32Array(capacity * 1440);
  const buf290 = new Float32Array(24);
  const buf289 = new Float32Array(24);
  const buf288 = new Float32Array(24);
  const buf287 = new Float32Array(capacity * 1440);
  const buf285 = new Float32Array(capacity * 1440);
  const buf284 = new Float32Array(capacity * 1440);
  const buf283 = new Float32Array(capacity * 1440);
  const buf279 = new Float32Array(capacity * 1440);
  const buf278 = new Float32Array(capacity * 720);
  const buf276 = new Float32Array(capacity * 816);
  const buf272 = new Float32Array(2880);
  const buf270 = new Float32Array(capacity * 720);
  const buf265 = new Float32Array(24);
  const buf263 = new Float32Array(capacity * 720);
  const buf262 = new Float32Array(capacity * 720);
  const buf256 = new Float32Array(24);
  const buf255 = new Float32Array(24);
  const buf254 = new Float32Array(24);
  const buf253 = new Float32Array(capacity * 720);
  const buf251 = new Float32Array(capacity * 720);
  const buf250 = new Float32Array(capacity * 720);
  const buf249 = new Float32Array(capacity * 720);
  const buf245 = new Float32Array(capacity * 720);
  const buf242 = new Float32Array(capacity * 360);
  const buf241 = new Float32Array(32);
  const buf240 = new Float32Array(capacity * 32);
  const buf237 = new Float32Array(96);
  const buf235 = new Float32Array(3);
  const buf234 = new Float32Array(capacity * 3);
  const buf231 = new Float64Array(capacity);
  const buf228 = new Float32Array(capacity);
  const buf226 = new Float32Array(capacity * 3);
  const buf224 = new Float32Array(capacity);
  const buf223 = new Float32Array(capacity * 3);
  const buf222 = new Float32Array(capacity);
  const buf221 = new Float32Array(capacity * 3);
  const buf219 = new Float32Array(capacity * 32);
  const buf218 = new Float32Array(capacity * 32);
  const buf217 = new Float32Array(capacity * 32);
  const buf213 = new Float32Array(capacity * 360);
  const buf211 = new Float32Array(capacity * 720);
  const buf210 = new Float32Array(capacity * 720);
  const buf209 = new Float32Array(capacity * 720);
  const buf202 = new Float32Array(24);
  const buf201 = new Float64Array(24);
  const buf200 = new Float64Array(24);
  const buf199 = new Float32Array(capacity * 720);
  const buf198 = new Float32Array(capacity * 720);
  const buf197 = new Float32Array(24);
  const buf194 = new Float32Array(capacity * 720);
  const buf192 = new Float32Array(capacity * 816);
  const buf191 = new Float32Array(capacity * 720);
  const buf189 = new Float32Array(capacity * 1440);
  const buf188 = new Float32Array(capacity * 1440);
  const buf74 = new Float32Array(capacity * 1440);
  const buf67 = new Float32Array(24);
  const buf66 = new Float64Array(24);
  const buf65 = new Float64Array(24);
  const buf64 = new Float32Array(capacity * 1440);
  const buf63 = new Float32Array(capacity * 1440);
  const buf62 = new Float32Array(24);
  const buf59 = new Float64Array(1);
  const buf58 = new Float32Array(capacity);
  const buf17 = new Float32Array(capacity * 1440);
  const buf15 = new Float32Array(capacity * 272);
  const buf184 = new Float32Array(capacity * 1440);
  const buf179 = new Float32Array(24);
  const buf177 = new Float32Array(capacity * 1440);
  const buf176 = new Float32Array(capacity * 1440);
  const buf170 = new Float32Array(24);
  const buf167 = new Float32Array(capacity * 1440);
  const buf165 = new Float32Array(capacity * 1440);
  const buf164 = new Float32Array(capacity * 1440);
  const buf163 = new Float32Array(capacity * 1440);
  const buf161 = new Float32Array(capacity * 1440);
  const buf160 = new Float32Array(capacity * 720);
  const buf158 = new Float32Array(capacity * 816);
  const buf151 = new Float32Array(capacity * 720);
  const buf146 = new Float32Array(24);
  const buf144 = new Float32Array(capacity * 720);
  const buf143 = new Float32Array(capacity * 720);
  const buf137 = new Float32Array(24);
  const buf134 = new Float32Array(capacity * 720);
  const buf132 = new Float32Array(capacity * 720);
  const buf131 = new Float32Array(capacity * 720);
  const buf130 = new Float32Array(capacity * 720);
  const buf128 = new Float32Array(capacity * 720);
  const buf125 = new Float32Array(capacity * 360);
  const buf123 = new Float32Array(capacity * 32);
  const buf119 = new Float32Array(capacity * 3);
  const buf112 = new Float64Array(capacity);
  const buf109 = new Float32Array(capacity);
  const buf107 = new Float32Array(capacity * 3);
  const buf105 = new Float32Array(capacity);
  const buf104 = new Float32Array(capacity * 3);
  const buf103 = new Float32Array(capacity);
  const buf102 = new Float32Array(capacity * 3);
  const buf100 = new Float32Array(capacity * 32);
  const buf96 = new Float32Array(capacity * 360);
  const buf94 = new Float32Array(capacity * 720);
  const buf87 = new Float32Array(24);
  const buf86 = new Float64Array(24);
  const buf85 = new Float64Array(24);
  const buf84 = new Float32Array(capacity * 720);
  const buf83 = new Float32Array(capacity * 720);
  const buf82 = new Float32Array(24);
  const buf79 = new Float32Array(capacity * 720);
  const buf77 = new Float32Array(capacity * 816);
  const buf76 = new Float32Array(capacity * 720);
  const buf54 = new Float32Array(capacity);
  const buf52 = new Float32Array(capacity * 3);
  const buf49 = new Float32Array(capacity);
  const buf48 = new Float32Array(capacity * 3);
  const buf47 = new Float32Array(capacity);
  const buf46 = new Float32Array(capacity * 3);
  const buf44 = new Float32Array(capacity * 32);
  const buf40 = new Float32Array(capacity * 360);
  const buf38 = new Float32Array(capacity * 720);
  const buf35 = new Float32Array(2880);
  const buf34 = new Float32Array(24);
  const buf33 = new Float32Array(24);
  const buf28 = new Float32Array(capacity * 816);
  const buf27 = new Float32Array(capacity * 720);
  const buf25 = new Float32Array(capacity * 1440);
  const buf22 = new Float32Array(864);
  const buf21 = new Float32Array(24);
  const buf20 = new Float32Array(24);

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

  // the batch's rows of y, one after the other
  function kernel3(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      for (let i2 = 0; i2 < 3; i2++) {
        const t3 = y[n1 * 3 + i2]!;
        yb[r0 * 3 + i2] = t3;
      }
    }
  }

  // layer 1: [rows, 68, 4] maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 272; i1++) {
        buf15[r0 * 272 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 240; i3++) {
        const t4 = xb[r2 * 240 + i3]!;
        buf15[r2 * 272 + i3 + 16] = t4;
      }
    }
  }

  // layer 1: [rows, 60, 24] sums of products
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
          let t14: number = 0;
          for (let sc15 = 0; sc15 < 36; sc15++) {
            const t16 = buf15[r0 * 272 + i1 * 4 + sc15]!;
            const t17 = buf15[r0 * 272 + i1 * 4 + sc15 + 4]!;
            const t18 = buf15[r0 * 272 + i1 * 4 + sc15 + 8]!;
            const t19 = parameters[sc15 * 24 + i2]!;
            const t20 = parameters[sc15 * 24 + i2 + 1]!;
            const t21 = parameters[sc15 * 24 + i2 + 2]!;
            const t22 = parameters[sc15 * 24 + i2 + 3]!;
            t3 = f(t3 + f(t16 * t19));
            t4 = f(t4 + f(t16 * t20));
            t5 = f(t5 + f(t16 * t21));
            t6 = f(t6 + f(t16 * t22));
            t7 = f(t7 + f(t17 * t19));
            t8 = f(t8 + f(t17 * t20));
            t9 = f(t9 + f(t17 * t21));
            t10 = f(t10 + f(t17 * t22));
            t11 = f(t11 + f(t18 * t19));
            t12 = f(t12 + f(t18 * t20));
            t13 = f(t13 + f(t18 * t21));
            t14 = f(t14 + f(t18 * t22));
          }
          buf17[r0 * 1440 + i1 * 24 + i2] = t3;
          buf17[r0 * 1440 + i1 * 24 + i2 + 1] = t4;
          buf17[r0 * 1440 + i1 * 24 + i2 + 2] = t5;
          buf17[r0 * 1440 + i1 * 24 + i2 + 3] = t6;
          buf17[r0 * 1440 + i1 * 24 + i2 + 24] = t7;
          buf17[r0 * 1440 + i1 * 24 + i2 + 25] = t8;
          buf17[r0 * 1440 + i1 * 24 + i2 + 26] = t9;
          buf17[r0 * 1440 + i1 * 24 + i2 + 27] = t10;
          buf17[r0 * 1440 + i1 * 24 + i2 + 48] = t11;
          buf17[r0 * 1440 + i1 * 24 + i2 + 49] = t12;
          buf17[r0 * 1440 + i1 * 24 + i2 + 50] = t13;
          buf17[r0 * 1440 + i1 * 24 + i2 + 51] = t14;
        }
      }
    }
  }

  // [rows] maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      buf58[r0] = 1;
    }
  }

  // [] sums
  function kernel7(rows: number): void {
    let t0: number = 0;
    for (let r1 = 0; r1 < rows; r1++) {
      const t2 = buf58[r1]!;
      t0 = t0 + t2;
    }
    buf59[0] = t0;
  }

  // layer 2: [24] sums and 4 maps, and the update
  function kernel8(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf17[r2 * 1440 + s3 * 24 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf59[0]!;
      const t6 = t1 / (60 * t5);
      const t7 = parameters[i0 + 912]!;
      buf62[i0] = f(t6);
      parameters[i0 + 912] = f(0.9 * t7 + 0.1 * t6);
    }
  }

  // layer 2: [rows, 60, 24] maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf17[r0 * 1440 + i1 * 24 + i2]!;
          const t4 = buf62[i2]!;
          const t5 = f(t3 - t4);
          buf63[r0 * 1440 + i1 * 24 + i2] = t5;
          buf64[r0 * 1440 + i1 * 24 + i2] = f(t5 * t5);
        }
      }
    }
  }

  // layer 2: [24] sums and 5 maps, and the update
  function kernel10(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf64[r2 * 1440 + s3 * 24 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf59[0]!;
      const t6 = 60 * t5;
      const t7 = 1 / Math.sqrt(t1 / t6 + 0.00001);
      const t8 = t1 / (t6 - 1);
      const t9 = parameters[i0 + 936]!;
      buf65[i0] = t1;
      buf66[i0] = t7;
      buf67[i0] = f(t7);
      parameters[i0 + 936] = f(0.9 * t9 + 0.1 * t8);
    }
  }

  // layer 2: [rows, 60, 24] maps
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf63[r0 * 1440 + i1 * 24 + i2]!;
          const t4 = buf67[i2]!;
          const t5 = parameters[i2 + 864]!;
          const t6 = parameters[i2 + 888]!;
          buf74[r0 * 1440 + i1 * 24 + i2] = Math.max(f(f(f(t3 * t4) * t5) + t6), 0);
        }
      }
    }
  }

  // layer 4: [rows, 60, 24] maps
  function kernel12(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 1440; i1++) {
        const n2 = order[start + r0]!;
        const t3 = dropoutDraw(draw[0]!, draw[1]!, n2, 4, i1);
        const t4 = buf74[r0 * 1440 + i1]!;
        buf188[r0 * 1440 + i1] = t3;
        buf189[r0 * 1440 + i1] = t3 < 0.20000000298023224 ? 0 : f(1.25 * t4);
      }
    }
  }

  // layer 5: [rows, 30, 24] sums
  function kernel13(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf189[r0 * 1440 + i1 * 48 + i2]!;
          const t4 = buf189[r0 * 1440 + i1 * 48 + i2 + 1]!;
          const t5 = buf189[r0 * 1440 + i1 * 48 + i2 + 2]!;
          const t6 = buf189[r0 * 1440 + i1 * 48 + i2 + 3]!;
          const t7 = buf189[r0 * 1440 + i1 * 48 + i2 + 48]!;
          const t8 = buf189[r0 * 1440 + i1 * 48 + i2 + 49]!;
          const t9 = buf189[r0 * 1440 + i1 * 48 + i2 + 50]!;
          const t10 = buf189[r0 * 1440 + i1 * 48 + i2 + 51]!;
          const t11 = buf189[r0 * 1440 + i1 * 48 + i2 + 96]!;
          const t12 = buf189[r0 * 1440 + i1 * 48 + i2 + 97]!;
          const t13 = buf189[r0 * 1440 + i1 * 48 + i2 + 98]!;
          const t14 = buf189[r0 * 1440 + i1 * 48 + i2 + 99]!;
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
          for (let s27 = 0; s27 < 2; s27++) {
            const t28 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2]!;
            const t29 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 1]!;
            const t30 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 2]!;
            const t31 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 3]!;
            const t32 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 48]!;
            const t33 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 49]!;
            const t34 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 50]!;
            const t35 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 51]!;
            const t36 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 96]!;
            const t37 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 97]!;
            const t38 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 98]!;
            const t39 = buf189[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 99]!;
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
            t26 = Math.max(t26, t39);
          }
          buf191[r0 * 720 + i1 * 24 + i2] = t15;
          buf191[r0 * 720 + i1 * 24 + i2 + 1] = t16;
          buf191[r0 * 720 + i1 * 24 + i2 + 2] = t17;
          buf191[r0 * 720 + i1 * 24 + i2 + 3] = t18;
          buf191[r0 * 720 + i1 * 24 + i2 + 24] = t19;
          buf191[r0 * 720 + i1 * 24 + i2 + 25] = t20;
          buf191[r0 * 720 + i1 * 24 + i2 + 26] = t21;
          buf191[r0 * 720 + i1 * 24 + i2 + 27] = t22;
          buf191[r0 * 720 + i1 * 24 + i2 + 48] = t23;
          buf191[r0 * 720 + i1 * 24 + i2 + 49] = t24;
          buf191[r0 * 720 + i1 * 24 + i2 + 50] = t25;
          buf191[r0 * 720 + i1 * 24 + i2 + 51] = t26;
        }
      }
    }
  }

  // layer 6: [rows, 34, 24] maps
  function kernel14(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 816; i1++) {
        buf192[r0 * 816 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 720; i3++) {
        const t4 = buf191[r2 * 720 + i3]!;
        buf192[r2 * 816 + i3 + 48] = t4;
      }
    }
  }

  // layer 6: [rows, 30, 24] sums of products
  function kernel15(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
          let t14: number = 0;
          for (let sc15 = 0; sc15 < 120; sc15++) {
            const t16 = buf192[r0 * 816 + i1 * 24 + sc15]!;
            const t17 = buf192[r0 * 816 + i1 * 24 + sc15 + 24]!;
            const t18 = buf192[r0 * 816 + i1 * 24 + sc15 + 48]!;
            const t19 = parameters[sc15 * 24 + i2 + 960]!;
            const t20 = parameters[sc15 * 24 + i2 + 961]!;
            const t21 = parameters[sc15 * 24 + i2 + 962]!;
            const t22 = parameters[sc15 * 24 + i2 + 963]!;
            t3 = f(t3 + f(t16 * t19));
            t4 = f(t4 + f(t16 * t20));
            t5 = f(t5 + f(t16 * t21));
            t6 = f(t6 + f(t16 * t22));
            t7 = f(t7 + f(t17 * t19));
            t8 = f(t8 + f(t17 * t20));
            t9 = f(t9 + f(t17 * t21));
            t10 = f(t10 + f(t17 * t22));
            t11 = f(t11 + f(t18 * t19));
            t12 = f(t12 + f(t18 * t20));
            t13 = f(t13 + f(t18 * t21));
            t14 = f(t14 + f(t18 * t22));
          }
          buf194[r0 * 720 + i1 * 24 + i2] = t3;
          buf194[r0 * 720 + i1 * 24 + i2 + 1] = t4;
          buf194[r0 * 720 + i1 * 24 + i2 + 2] = t5;
          buf194[r0 * 720 + i1 * 24 + i2 + 3] = t6;
          buf194[r0 * 720 + i1 * 24 + i2 + 24] = t7;
          buf194[r0 * 720 + i1 * 24 + i2 + 25] = t8;
          buf194[r0 * 720 + i1 * 24 + i2 + 26] = t9;
          buf194[r0 * 720 + i1 * 24 + i2 + 27] = t10;
          buf194[r0 * 720 + i1 * 24 + i2 + 48] = t11;
          buf194[r0 * 720 + i1 * 24 + i2 + 49] = t12;
          buf194[r0 * 720 + i1 * 24 + i2 + 50] = t13;
          buf194[r0 * 720 + i1 * 24 + i2 + 51] = t14;
        }
      }
    }
  }

  // layer 7: [24] sums and 4 maps, and the update
  function kernel16(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf194[r2 * 720 + s3 * 24 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf59[0]!;
      const t6 = t1 / (30 * t5);
      const t7 = parameters[i0 + 3888]!;
      buf197[i0] = f(t6);
      parameters[i0 + 3888] = f(0.9 * t7 + 0.1 * t6);
    }
  }

  // layer 7: [rows, 30, 24] maps
  function kernel17(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf194[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf197[i2]!;
          const t5 = f(t3 - t4);
          buf198[r0 * 720 + i1 * 24 + i2] = t5;
          buf199[r0 * 720 + i1 * 24 + i2] = f(t5 * t5);
        }
      }
    }
  }

  // layer 7: [24] sums and 5 maps, and the update
  function kernel18(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf199[r2 * 720 + s3 * 24 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf59[0]!;
      const t6 = 30 * t5;
      const t7 = 1 / Math.sqrt(t1 / t6 + 0.00001);
      const t8 = t1 / (t6 - 1);
      const t9 = parameters[i0 + 3912]!;
      buf200[i0] = t1;
      buf201[i0] = t7;
      buf202[i0] = f(t7);
      parameters[i0 + 3912] = f(0.9 * t9 + 0.1 * t8);
    }
  }

  // layer 7: [rows, 30, 24] maps
  function kernel19(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf198[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf202[i2]!;
          const t5 = parameters[i2 + 3840]!;
          const t6 = parameters[i2 + 3864]!;
          buf209[r0 * 720 + i1 * 24 + i2] = Math.max(f(f(f(t3 * t4) * t5) + t6), 0);
        }
      }
    }
  }

  // layer 9: [rows, 30, 24] maps
  function kernel20(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 720; i1++) {
        const n2 = order[start + r0]!;
        const t3 = dropoutDraw(draw[0]!, draw[1]!, n2, 9, i1);
        const t4 = buf209[r0 * 720 + i1]!;
        buf210[r0 * 720 + i1] = t3;
        buf211[r0 * 720 + i1] = t3 < 0.20000000298023224 ? 0 : f(1.25 * t4);
      }
    }
  }

  // layer 10: [rows, 15, 24] sums
  function kernel21(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 15; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf211[r0 * 720 + i1 * 48 + i2]!;
          const t4 = buf211[r0 * 720 + i1 * 48 + i2 + 1]!;
          const t5 = buf211[r0 * 720 + i1 * 48 + i2 + 2]!;
          const t6 = buf211[r0 * 720 + i1 * 48 + i2 + 3]!;
          const t7 = buf211[r0 * 720 + i1 * 48 + i2 + 48]!;
          const t8 = buf211[r0 * 720 + i1 * 48 + i2 + 49]!;
          const t9 = buf211[r0 * 720 + i1 * 48 + i2 + 50]!;
          const t10 = buf211[r0 * 720 + i1 * 48 + i2 + 51]!;
          const t11 = buf211[r0 * 720 + i1 * 48 + i2 + 96]!;
          const t12 = buf211[r0 * 720 + i1 * 48 + i2 + 97]!;
          const t13 = buf211[r0 * 720 + i1 * 48 + i2 + 98]!;
          const t14 = buf211[r0 * 720 + i1 * 48 + i2 + 99]!;
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
          for (let s27 = 0; s27 < 2; s27++) {
            const t28 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2]!;
            const t29 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 1]!;
            const t30 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 2]!;
            const t31 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 3]!;
            const t32 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 48]!;
            const t33 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 49]!;
            const t34 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 50]!;
            const t35 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 51]!;
            const t36 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 96]!;
            const t37 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 97]!;
            const t38 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 98]!;
            const t39 = buf211[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 99]!;
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
            t26 = Math.max(t26, t39);
          }
          buf213[r0 * 360 + i1 * 24 + i2] = t15;
          buf213[r0 * 360 + i1 * 24 + i2 + 1] = t16;
          buf213[r0 * 360 + i1 * 24 + i2 + 2] = t17;
          buf213[r0 * 360 + i1 * 24 + i2 + 3] = t18;
          buf213[r0 * 360 + i1 * 24 + i2 + 24] = t19;
          buf213[r0 * 360 + i1 * 24 + i2 + 25] = t20;
          buf213[r0 * 360 + i1 * 24 + i2 + 26] = t21;
          buf213[r0 * 360 + i1 * 24 + i2 + 27] = t22;
          buf213[r0 * 360 + i1 * 24 + i2 + 48] = t23;
          buf213[r0 * 360 + i1 * 24 + i2 + 49] = t24;
          buf213[r0 * 360 + i1 * 24 + i2 + 50] = t25;
          buf213[r0 * 360 + i1 * 24 + i2 + 51] = t26;
        }
      }
    }
  }

  // layer 12: [rows, 32] sums of products and 2 maps
  function kernel22(rows: number): void {
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
        for (let si14 = 0; si14 < 360; si14++) {
          const t15 = buf213[r0 * 360 + si14]!;
          const t16 = buf213[r0 * 360 + si14 + 360]!;
          const t17 = buf213[r0 * 360 + si14 + 720]!;
          const t18 = parameters[si14 * 32 + i1 + 3936]!;
          const t19 = parameters[si14 * 32 + i1 + 3937]!;
          const t20 = parameters[si14 * 32 + i1 + 3938]!;
          const t21 = parameters[si14 * 32 + i1 + 3939]!;
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
        const t22 = parameters[i1 + 15456]!;
        const t23 = parameters[i1 + 15457]!;
        const t24 = parameters[i1 + 15458]!;
        const t25 = parameters[i1 + 15459]!;
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
        buf217[r0 * 32 + i1] = Math.max(t26, 0);
        buf217[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf217[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf217[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf217[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf217[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf217[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf217[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf217[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf217[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf217[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf217[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 360; si44++) {
          const t45 = buf213[r38 * 360 + si44]!;
          const t46 = parameters[si44 * 32 + i39 + 3936]!;
          const t47 = parameters[si44 * 32 + i39 + 3937]!;
          const t48 = parameters[si44 * 32 + i39 + 3938]!;
          const t49 = parameters[si44 * 32 + i39 + 3939]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 15456]!;
        const t51 = parameters[i39 + 15457]!;
        const t52 = parameters[i39 + 15458]!;
        const t53 = parameters[i39 + 15459]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf217[r38 * 32 + i39] = Math.max(t54, 0);
        buf217[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf217[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf217[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 13: [rows, 32] maps
  function kernel23(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const n2 = order[start + r0]!;
        const t3 = dropoutDraw(draw[0]!, draw[1]!, n2, 13, i1);
        const t4 = buf217[r0 * 32 + i1]!;
        buf218[r0 * 32 + i1] = t3;
        buf219[r0 * 32 + i1] = t3 < 0.5 ? 0 : f(2 * t4);
      }
    }
  }

  // layer 14: [rows, 3] sums of products and 2 maps
  function kernel24(rows: number): void {
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
          const t15 = buf219[r0 * 32 + si14]!;
          const t16 = buf219[r0 * 32 + si14 + 32]!;
          const t17 = buf219[r0 * 32 + si14 + 64]!;
          const t18 = buf219[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 3 + i1 + 15488]!;
          const t20 = parameters[si14 * 3 + i1 + 15489]!;
          const t21 = parameters[si14 * 3 + i1 + 15490]!;
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
        const t22 = parameters[i1 + 15584]!;
        const t23 = parameters[i1 + 15585]!;
        const t24 = parameters[i1 + 15586]!;
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
        buf221[r0 * 3 + i1] = t25;
        buf221[r0 * 3 + i1 + 1] = t26;
        buf221[r0 * 3 + i1 + 2] = t27;
        buf221[r0 * 3 + i1 + 3] = t28;
        buf221[r0 * 3 + i1 + 4] = t29;
        buf221[r0 * 3 + i1 + 5] = t30;
        buf221[r0 * 3 + i1 + 6] = t31;
        buf221[r0 * 3 + i1 + 7] = t32;
        buf221[r0 * 3 + i1 + 8] = t33;
        buf221[r0 * 3 + i1 + 9] = t34;
        buf221[r0 * 3 + i1 + 10] = t35;
        buf221[r0 * 3 + i1 + 11] = t36;
        buf226[r0 * 3 + i1] = -f(t37 * t25);
        buf226[r0 * 3 + i1 + 1] = -f(t38 * t26);
        buf226[r0 * 3 + i1 + 2] = -f(t39 * t27);
        buf226[r0 * 3 + i1 + 3] = -f(t40 * t28);
        buf226[r0 * 3 + i1 + 4] = -f(t41 * t29);
        buf226[r0 * 3 + i1 + 5] = -f(t42 * t30);
        buf226[r0 * 3 + i1 + 6] = -f(t43 * t31);
        buf226[r0 * 3 + i1 + 7] = -f(t44 * t32);
        buf226[r0 * 3 + i1 + 8] = -f(t45 * t33);
        buf226[r0 * 3 + i1 + 9] = -f(t46 * t34);
        buf226[r0 * 3 + i1 + 10] = -f(t47 * t35);
        buf226[r0 * 3 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 3; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf219[r49 * 32 + si54]!;
          const t56 = parameters[si54 * 3 + i50 + 15488]!;
          const t57 = parameters[si54 * 3 + i50 + 15489]!;
          const t58 = parameters[si54 * 3 + i50 + 15490]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 15584]!;
        const t60 = parameters[i50 + 15585]!;
        const t61 = parameters[i50 + 15586]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = yb[r49 * 3 + i50]!;
        const t66 = yb[r49 * 3 + i50 + 1]!;
        const t67 = yb[r49 * 3 + i50 + 2]!;
        buf221[r49 * 3 + i50] = t62;
        buf221[r49 * 3 + i50 + 1] = t63;
        buf221[r49 * 3 + i50 + 2] = t64;
        buf226[r49 * 3 + i50] = -f(t65 * t62);
        buf226[r49 * 3 + i50 + 1] = -f(t66 * t63);
        buf226[r49 * 3 + i50 + 2] = -f(t67 * t64);
      }
    }
  }

  // layer 14: [rows, 1] sums
  function kernel25(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf221[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf221[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf222[r0] = t2;
    }
  }

  // layer 14: [rows, 3] maps
  function kernel26(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf221[r0 * 3 + i1]!;
        const t3 = buf222[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf223[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 14: [rows, 1] sums and 1 maps
  function kernel27(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf223[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf222[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf224[r0] = t1;
      buf228[r0] = f(
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

  // layer 14: [rows, 3] maps
  function kernel28(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf223[r0 * 3 + i1]!;
        const t3 = buf224[r0]!;
        const t4 = yb[r0 * 3 + i1]!;
        const t5: number = hyper[0]!;
        buf234[r0 * 3 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel29(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf226[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf228[r0]!;
      const t5 = t1 + t4;
      buf231[r0] = t5;
    }
  }

  // [3] sums and 1 maps
  function kernel30(rows: number): void {
    for (let i0 = 0; i0 < 3; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf234[r2 * 3 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf235[i0] = t1;
      buf332[i0] = t4;
    }
  }

  // layer 14: [rows, 32] sums of products and 2 maps
  function kernel31(rows: number): void {
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
          const t15 = buf234[r0 * 3 + so14]!;
          const t16 = buf234[r0 * 3 + so14 + 3]!;
          const t17 = buf234[r0 * 3 + so14 + 6]!;
          const t18 = parameters[i1 * 3 + so14 + 15488]!;
          const t19 = parameters[i1 * 3 + so14 + 15491]!;
          const t20 = parameters[i1 * 3 + so14 + 15494]!;
          const t21 = parameters[i1 * 3 + so14 + 15497]!;
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
        const t22 = buf218[r0 * 32 + i1]!;
        const t23 = buf218[r0 * 32 + i1 + 1]!;
        const t24 = buf218[r0 * 32 + i1 + 2]!;
        const t25 = buf218[r0 * 32 + i1 + 3]!;
        const t26 = buf218[r0 * 32 + i1 + 32]!;
        const t27 = buf218[r0 * 32 + i1 + 33]!;
        const t28 = buf218[r0 * 32 + i1 + 34]!;
        const t29 = buf218[r0 * 32 + i1 + 35]!;
        const t30 = buf218[r0 * 32 + i1 + 64]!;
        const t31 = buf218[r0 * 32 + i1 + 65]!;
        const t32 = buf218[r0 * 32 + i1 + 66]!;
        const t33 = buf218[r0 * 32 + i1 + 67]!;
        const t34 = f((t22 < 0.5 ? 0 : 2) * t2);
        const t35 = f((t23 < 0.5 ? 0 : 2) * t3);
        const t36 = f((t24 < 0.5 ? 0 : 2) * t4);
        const t37 = f((t25 < 0.5 ? 0 : 2) * t5);
        const t38 = f((t26 < 0.5 ? 0 : 2) * t6);
        const t39 = f((t27 < 0.5 ? 0 : 2) * t7);
        const t40 = f((t28 < 0.5 ? 0 : 2) * t8);
        const t41 = f((t29 < 0.5 ? 0 : 2) * t9);
        const t42 = f((t30 < 0.5 ? 0 : 2) * t10);
        const t43 = f((t31 < 0.5 ? 0 : 2) * t11);
        const t44 = f((t32 < 0.5 ? 0 : 2) * t12);
        const t45 = f((t33 < 0.5 ? 0 : 2) * t13);
        const t46 = buf217[r0 * 32 + i1]!;
        const t47 = buf217[r0 * 32 + i1 + 1]!;
        const t48 = buf217[r0 * 32 + i1 + 2]!;
        const t49 = buf217[r0 * 32 + i1 + 3]!;
        const t50 = buf217[r0 * 32 + i1 + 32]!;
        const t51 = buf217[r0 * 32 + i1 + 33]!;
        const t52 = buf217[r0 * 32 + i1 + 34]!;
        const t53 = buf217[r0 * 32 + i1 + 35]!;
        const t54 = buf217[r0 * 32 + i1 + 64]!;
        const t55 = buf217[r0 * 32 + i1 + 65]!;
        const t56 = buf217[r0 * 32 + i1 + 66]!;
        const t57 = buf217[r0 * 32 + i1 + 67]!;
        buf240[r0 * 32 + i1] = (0 < t46 ? 1 : 0) * t34;
        buf240[r0 * 32 + i1 + 1] = (0 < t47 ? 1 : 0) * t35;
        buf240[r0 * 32 + i1 + 2] = (0 < t48 ? 1 : 0) * t36;
        buf240[r0 * 32 + i1 + 3] = (0 < t49 ? 1 : 0) * t37;
        buf240[r0 * 32 + i1 + 32] = (0 < t50 ? 1 : 0) * t38;
        buf240[r0 * 32 + i1 + 33] = (0 < t51 ? 1 : 0) * t39;
        buf240[r0 * 32 + i1 + 34] = (0 < t52 ? 1 : 0) * t40;
        buf240[r0 * 32 + i1 + 35] = (0 < t53 ? 1 : 0) * t41;
        buf240[r0 * 32 + i1 + 64] = (0 < t54 ? 1 : 0) * t42;
        buf240[r0 * 32 + i1 + 65] = (0 < t55 ? 1 : 0) * t43;
        buf240[r0 * 32 + i1 + 66] = (0 < t56 ? 1 : 0) * t44;
        buf240[r0 * 32 + i1 + 67] = (0 < t57 ? 1 : 0) * t45;
      }
    }
    for (let r58 = rows - (rows % 3); r58 < rows; r58++) {
      for (let i59 = 0; i59 < 32; i59 += 4) {
        let t60: number = 0;
        let t61: number = 0;
        let t62: number = 0;
        let t63: number = 0;
        for (let so64 = 0; so64 < 3; so64++) {
          const t65 = buf234[r58 * 3 + so64]!;
          const t66 = parameters[i59 * 3 + so64 + 15488]!;
          const t67 = parameters[i59 * 3 + so64 + 15491]!;
          const t68 = parameters[i59 * 3 + so64 + 15494]!;
          const t69 = parameters[i59 * 3 + so64 + 15497]!;
          t60 = f(t60 + f(t65 * t66));
          t61 = f(t61 + f(t65 * t67));
          t62 = f(t62 + f(t65 * t68));
          t63 = f(t63 + f(t65 * t69));
        }
        const t70 = buf218[r58 * 32 + i59]!;
        const t71 = buf218[r58 * 32 + i59 + 1]!;
        const t72 = buf218[r58 * 32 + i59 + 2]!;
        const t73 = buf218[r58 * 32 + i59 + 3]!;
        const t74 = f((t70 < 0.5 ? 0 : 2) * t60);
        const t75 = f((t71 < 0.5 ? 0 : 2) * t61);
        const t76 = f((t72 < 0.5 ? 0 : 2) * t62);
        const t77 = f((t73 < 0.5 ? 0 : 2) * t63);
        const t78 = buf217[r58 * 32 + i59]!;
        const t79 = buf217[r58 * 32 + i59 + 1]!;
        const t80 = buf217[r58 * 32 + i59 + 2]!;
        const t81 = buf217[r58 * 32 + i59 + 3]!;
        buf240[r58 * 32 + i59] = (0 < t78 ? 1 : 0) * t74;
        buf240[r58 * 32 + i59 + 1] = (0 < t79 ? 1 : 0) * t75;
        buf240[r58 * 32 + i59 + 2] = (0 < t80 ? 1 : 0) * t76;
        buf240[r58 * 32 + i59 + 3] = (0 < t81 ? 1 : 0) * t77;
      }
    }
  }

  // layer 14: [32, 3] sums of products and 1 maps
  function kernel32(rows: number): void {
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
          const t15 = buf219[r14 * 32 + i0]!;
          const t16 = buf219[r14 * 32 + i0 + 1]!;
          const t17 = buf219[r14 * 32 + i0 + 2]!;
          const t18 = buf219[r14 * 32 + i0 + 3]!;
          const t19 = buf234[r14 * 3 + i1]!;
          const t20 = buf234[r14 * 3 + i1 + 1]!;
          const t21 = buf234[r14 * 3 + i1 + 2]!;
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
        buf237[i0 * 3 + i1] = t2;
        buf237[i0 * 3 + i1 + 1] = t3;
        buf237[i0 * 3 + i1 + 2] = t4;
        buf237[i0 * 3 + i1 + 3] = t5;
        buf237[i0 * 3 + i1 + 4] = t6;
        buf237[i0 * 3 + i1 + 5] = t7;
        buf237[i0 * 3 + i1 + 6] = t8;
        buf237[i0 * 3 + i1 + 7] = t9;
        buf237[i0 * 3 + i1 + 8] = t10;
        buf237[i0 * 3 + i1 + 9] = t11;
        buf237[i0 * 3 + i1 + 10] = t12;
        buf237[i0 * 3 + i1 + 11] = t13;
        buf330[i0 * 3 + i1] = t22;
        buf330[i0 * 3 + i1 + 1] = t23;
        buf330[i0 * 3 + i1 + 2] = t24;
        buf330[i0 * 3 + i1 + 3] = t25;
        buf330[i0 * 3 + i1 + 4] = t26;
        buf330[i0 * 3 + i1 + 5] = t27;
        buf330[i0 * 3 + i1 + 6] = t28;
        buf330[i0 * 3 + i1 + 7] = t29;
        buf330[i0 * 3 + i1 + 8] = t30;
        buf330[i0 * 3 + i1 + 9] = t31;
        buf330[i0 * 3 + i1 + 10] = t32;
        buf330[i0 * 3 + i1 + 11] = t33;
      }
    }
  }

  // [32] sums and 1 maps
  function kernel33(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf240[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf241[i0] = t1;
      buf328[i0] = t4;
    }
  }

  // layer 12: [rows, 360] sums of products
  function kernel34(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 360; i1 += 3) {
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
          const t15 = buf240[r0 * 32 + so14]!;
          const t16 = buf240[r0 * 32 + so14 + 32]!;
          const t17 = buf240[r0 * 32 + so14 + 64]!;
          const t18 = buf240[r0 * 32 + so14 + 96]!;
          const t19 = parameters[i1 * 32 + so14 + 3936]!;
          const t20 = parameters[i1 * 32 + so14 + 3968]!;
          const t21 = parameters[i1 * 32 + so14 + 4000]!;
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
        buf242[r0 * 360 + i1] = t2;
        buf242[r0 * 360 + i1 + 1] = t3;
        buf242[r0 * 360 + i1 + 2] = t4;
        buf242[r0 * 360 + i1 + 360] = t5;
        buf242[r0 * 360 + i1 + 361] = t6;
        buf242[r0 * 360 + i1 + 362] = t7;
        buf242[r0 * 360 + i1 + 720] = t8;
        buf242[r0 * 360 + i1 + 721] = t9;
        buf242[r0 * 360 + i1 + 722] = t10;
        buf242[r0 * 360 + i1 + 1080] = t11;
        buf242[r0 * 360 + i1 + 1081] = t12;
        buf242[r0 * 360 + i1 + 1082] = t13;
      }
    }
    for (let r22 = rows - (rows % 4); r22 < rows; r22++) {
      for (let i23 = 0; i23 < 360; i23 += 3) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        for (let so27 = 0; so27 < 32; so27++) {
          const t28 = buf240[r22 * 32 + so27]!;
          const t29 = parameters[i23 * 32 + so27 + 3936]!;
          const t30 = parameters[i23 * 32 + so27 + 3968]!;
          const t31 = parameters[i23 * 32 + so27 + 4000]!;
          t24 = f(t24 + f(t28 * t29));
          t25 = f(t25 + f(t28 * t30));
          t26 = f(t26 + f(t28 * t31));
        }
        buf242[r22 * 360 + i23] = t24;
        buf242[r22 * 360 + i23 + 1] = t25;
        buf242[r22 * 360 + i23 + 2] = t26;
      }
    }
  }

  // layer 12: [360, 32] sums of products and 2 maps
  function kernel35(rows: number): void {
    for (let i0 = 0; i0 < 360; i0 += 3) {
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
          const t15 = buf213[r14 * 360 + i0]!;
          const t16 = buf213[r14 * 360 + i0 + 1]!;
          const t17 = buf213[r14 * 360 + i0 + 2]!;
          const t18 = buf240[r14 * 32 + i1]!;
          const t19 = buf240[r14 * 32 + i1 + 1]!;
          const t20 = buf240[r14 * 32 + i1 + 2]!;
          const t21 = buf240[r14 * 32 + i1 + 3]!;
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
        const t22 = parameters[i0 * 32 + i1 + 3936]!;
        const t23 = parameters[i0 * 32 + i1 + 3937]!;
        const t24 = parameters[i0 * 32 + i1 + 3938]!;
        const t25 = parameters[i0 * 32 + i1 + 3939]!;
        const t26 = parameters[i0 * 32 + i1 + 3968]!;
        const t27 = parameters[i0 * 32 + i1 + 3969]!;
        const t28 = parameters[i0 * 32 + i1 + 3970]!;
        const t29 = parameters[i0 * 32 + i1 + 3971]!;
        const t30 = parameters[i0 * 32 + i1 + 4000]!;
        const t31 = parameters[i0 * 32 + i1 + 4001]!;
        const t32 = parameters[i0 * 32 + i1 + 4002]!;
        const t33 = parameters[i0 * 32 + i1 + 4003]!;
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
        buf307[i0 * 32 + i1] = t34;
        buf307[i0 * 32 + i1 + 1] = t35;
        buf307[i0 * 32 + i1 + 2] = t36;
        buf307[i0 * 32 + i1 + 3] = t37;
        buf307[i0 * 32 + i1 + 32] = t38;
        buf307[i0 * 32 + i1 + 33] = t39;
        buf307[i0 * 32 + i1 + 34] = t40;
        buf307[i0 * 32 + i1 + 35] = t41;
        buf307[i0 * 32 + i1 + 64] = t42;
        buf307[i0 * 32 + i1 + 65] = t43;
        buf307[i0 * 32 + i1 + 66] = t44;
        buf307[i0 * 32 + i1 + 67] = t45;
        buf326[i0 * 32 + i1] = t34 * t34;
        buf326[i0 * 32 + i1 + 1] = t35 * t35;
        buf326[i0 * 32 + i1 + 2] = t36 * t36;
        buf326[i0 * 32 + i1 + 3] = t37 * t37;
        buf326[i0 * 32 + i1 + 32] = t38 * t38;
        buf326[i0 * 32 + i1 + 33] = t39 * t39;
        buf326[i0 * 32 + i1 + 34] = t40 * t40;
        buf326[i0 * 32 + i1 + 35] = t41 * t41;
        buf326[i0 * 32 + i1 + 64] = t42 * t42;
        buf326[i0 * 32 + i1 + 65] = t43 * t43;
        buf326[i0 * 32 + i1 + 66] = t44 * t44;
        buf326[i0 * 32 + i1 + 67] = t45 * t45;
      }
    }
  }

  // layer 10: [rows, 15, 2, 24] maps
  function kernel36(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 15; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf213[r0 * 360 + i1 * 24 + i2]!;
          const t4 = buf213[r0 * 360 + i1 * 24 + i2 + 1]!;
          const t5 = buf213[r0 * 360 + i1 * 24 + i2 + 2]!;
          const t6 = buf213[r0 * 360 + i1 * 24 + i2 + 3]!;
          const t7 = buf213[r0 * 360 + i1 * 24 + i2 + 24]!;
          const t8 = buf213[r0 * 360 + i1 * 24 + i2 + 25]!;
          const t9 = buf213[r0 * 360 + i1 * 24 + i2 + 26]!;
          const t10 = buf213[r0 * 360 + i1 * 24 + i2 + 27]!;
          const t11 = buf213[r0 * 360 + i1 * 24 + i2 + 48]!;
          const t12 = buf213[r0 * 360 + i1 * 24 + i2 + 49]!;
          const t13 = buf213[r0 * 360 + i1 * 24 + i2 + 50]!;
          const t14 = buf213[r0 * 360 + i1 * 24 + i2 + 51]!;
          const t15 = buf242[r0 * 360 + i1 * 24 + i2]!;
          const t16 = buf242[r0 * 360 + i1 * 24 + i2 + 1]!;
          const t17 = buf242[r0 * 360 + i1 * 24 + i2 + 2]!;
          const t18 = buf242[r0 * 360 + i1 * 24 + i2 + 3]!;
          const t19 = buf242[r0 * 360 + i1 * 24 + i2 + 24]!;
          const t20 = buf242[r0 * 360 + i1 * 24 + i2 + 25]!;
          const t21 = buf242[r0 * 360 + i1 * 24 + i2 + 26]!;
          const t22 = buf242[r0 * 360 + i1 * 24 + i2 + 27]!;
          const t23 = buf242[r0 * 360 + i1 * 24 + i2 + 48]!;
          const t24 = buf242[r0 * 360 + i1 * 24 + i2 + 49]!;
          const t25 = buf242[r0 * 360 + i1 * 24 + i2 + 50]!;
          const t26 = buf242[r0 * 360 + i1 * 24 + i2 + 51]!;
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
          let t38: number = t26;
          for (let s39 = 0; s39 < 2; s39++) {
            const t40 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2]!;
            const t41 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 1]!;
            const t42 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 2]!;
            const t43 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 3]!;
            const t44 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 48]!;
            const t45 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 49]!;
            const t46 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 50]!;
            const t47 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 51]!;
            const t48 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 96]!;
            const t49 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 97]!;
            const t50 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 98]!;
            const t51 = buf211[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 99]!;
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
            const t63 = t51 === t14 ? t38 : 0;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2] = t52;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 1] = t53;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 2] = t54;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 3] = t55;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 48] = t56;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 49] = t57;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 50] = t58;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 51] = t59;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 96] = t60;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 97] = t61;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 98] = t62;
            buf245[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 99] = t63;
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
            t38 = t51 === t14 ? 0 : t38;
          }
        }
      }
    }
  }

  // layer 9: [rows, 30, 24] maps
  function kernel37(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf210[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf245[r0 * 720 + i1 * 24 + i2]!;
          const t5 = buf209[r0 * 720 + i1 * 24 + i2]!;
          const t6 = (0 < t5 ? 1 : 0) * f((t3 < 0.20000000298023224 ? 0 : 1.25) * t4);
          const t7 = parameters[i2 + 3840]!;
          const t8 = buf202[i2]!;
          const t9 = buf198[r0 * 720 + i1 * 24 + i2]!;
          buf249[r0 * 720 + i1 * 24 + i2] = t6;
          buf250[r0 * 720 + i1 * 24 + i2] = f(f(t7 * t8) * t6);
          buf251[r0 * 720 + i1 * 24 + i2] = f(f(t7 * t9) * t6);
          buf253[r0 * 720 + i1 * 24 + i2] = f(f(t9 * t8) * t6);
        }
      }
    }
  }

  // [24] sums and 1 maps
  function kernel38(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf251[r2 * 720 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = buf201[i0]!;
      const t6 = buf200[i0]!;
      const t7: number = buf59[0]!;
      const t8 = f(30 * f(t7));
      const t9 = f(Math.sqrt(f(f(f(t6) / t8) + 0.000009999999747378752)));
      const t10 = -f(f(f(f(t5) * f(f(0.5 / t9) * f(1 / t8))) / t9) * t1);
      buf256[i0] = t10;
    }
  }

  // [24] sums and 1 maps
  function kernel39(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf253[r2 * 720 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = t1 * t1;
      buf254[i0] = t1;
      buf322[i0] = t5;
    }
  }

  // [24] sums and 1 maps
  function kernel40(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf249[r2 * 720 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = t1 * t1;
      buf255[i0] = t1;
      buf324[i0] = t5;
    }
  }

  // layer 7: [rows, 30, 24] maps
  function kernel41(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf198[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf256[i2]!;
          const t5 = buf250[r0 * 720 + i1 * 24 + i2]!;
          const t6 = f(t5 + f(2 * f(t3 * t4)));
          buf262[r0 * 720 + i1 * 24 + i2] = t6;
          buf263[r0 * 720 + i1 * 24 + i2] = -t6;
        }
      }
    }
  }

  // [24] sums and 1 maps
  function kernel42(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf263[r2 * 720 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5: number = buf59[0]!;
      const t6 = f(f(1 / f(30 * f(t5))) * t1);
      buf265[i0] = t6;
    }
  }

  // layer 6: [rows, 30, 24] maps
  function kernel43(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf262[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf265[i2]!;
          buf270[r0 * 720 + i1 * 24 + i2] = f(t3 + t4);
        }
      }
    }
  }

  // layer 6: [5, 24, 24] sums of products and 1 maps
  function kernel44(rows: number): void {
    for (let i0 = 0; i0 < 120; i0 += 3) {
      for (let i1 = 0; i1 < 24; i1 += 4) {
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
          for (let sy15 = 0; sy15 < 30; sy15++) {
            const t16 = buf192[r14 * 816 + sy15 * 24 + i0]!;
            const t17 = buf192[r14 * 816 + sy15 * 24 + i0 + 1]!;
            const t18 = buf192[r14 * 816 + sy15 * 24 + i0 + 2]!;
            const t19 = buf270[r14 * 720 + sy15 * 24 + i1]!;
            const t20 = buf270[r14 * 720 + sy15 * 24 + i1 + 1]!;
            const t21 = buf270[r14 * 720 + sy15 * 24 + i1 + 2]!;
            const t22 = buf270[r14 * 720 + sy15 * 24 + i1 + 3]!;
            t2 = f(t2 + f(t16 * t19));
            t3 = f(t3 + f(t16 * t20));
            t4 = f(t4 + f(t16 * t21));
            t5 = f(t5 + f(t16 * t22));
            t6 = f(t6 + f(t17 * t19));
            t7 = f(t7 + f(t17 * t20));
            t8 = f(t8 + f(t17 * t21));
            t9 = f(t9 + f(t17 * t22));
            t10 = f(t10 + f(t18 * t19));
            t11 = f(t11 + f(t18 * t20));
            t12 = f(t12 + f(t18 * t21));
            t13 = f(t13 + f(t18 * t22));
          }
        }
        const t23 = t2 * t2;
        const t24 = t3 * t3;
        const t25 = t4 * t4;
        const t26 = t5 * t5;
        const t27 = t6 * t6;
        const t28 = t7 * t7;
        const t29 = t8 * t8;
        const t30 = t9 * t9;
        const t31 = t10 * t10;
        const t32 = t11 * t11;
        const t33 = t12 * t12;
        const t34 = t13 * t13;
        buf272[i0 * 24 + i1] = t2;
        buf272[i0 * 24 + i1 + 1] = t3;
        buf272[i0 * 24 + i1 + 2] = t4;
        buf272[i0 * 24 + i1 + 3] = t5;
        buf272[i0 * 24 + i1 + 24] = t6;
        buf272[i0 * 24 + i1 + 25] = t7;
        buf272[i0 * 24 + i1 + 26] = t8;
        buf272[i0 * 24 + i1 + 27] = t9;
        buf272[i0 * 24 + i1 + 48] = t10;
        buf272[i0 * 24 + i1 + 49] = t11;
        buf272[i0 * 24 + i1 + 50] = t12;
        buf272[i0 * 24 + i1 + 51] = t13;
        buf320[i0 * 24 + i1] = t23;
        buf320[i0 * 24 + i1 + 1] = t24;
        buf320[i0 * 24 + i1 + 2] = t25;
        buf320[i0 * 24 + i1 + 3] = t26;
        buf320[i0 * 24 + i1 + 24] = t27;
        buf320[i0 * 24 + i1 + 25] = t28;
        buf320[i0 * 24 + i1 + 26] = t29;
        buf320[i0 * 24 + i1 + 27] = t30;
        buf320[i0 * 24 + i1 + 48] = t31;
        buf320[i0 * 24 + i1 + 49] = t32;
        buf320[i0 * 24 + i1 + 50] = t33;
        buf320[i0 * 24 + i1 + 51] = t34;
      }
    }
  }

  // layer 6: [rows, 34, 24] maps
  function kernel45(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 816; i1++) {
        buf276[r0 * 816 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 720; i3++) {
        const t4 = buf270[r2 * 720 + i3]!;
        buf276[r2 * 816 + i3 + 48] = t4;
      }
    }
  }

  // layer 6: [rows, 30, 24] sums of products
  function kernel46(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
          let t14: number = 0;
          for (let sk15 = 0; sk15 < 5; sk15++) {
            for (let so16 = 0; so16 < 24; so16++) {
              const t17 = buf276[r0 * 816 + i1 * 24 + sk15 * 24 + so16]!;
              const t18 = buf276[r0 * 816 + i1 * 24 + sk15 * 24 + so16 + 24]!;
              const t19 = buf276[r0 * 816 + i1 * 24 + sk15 * 24 + so16 + 48]!;
              const t20 = parameters[sk15 * -576 + i2 * 24 + so16 + 3264]!;
              const t21 = parameters[sk15 * -576 + i2 * 24 + so16 + 3288]!;
              const t22 = parameters[sk15 * -576 + i2 * 24 + so16 + 3312]!;
              const t23 = parameters[sk15 * -576 + i2 * 24 + so16 + 3336]!;
              t3 = f(t3 + f(t17 * t20));
              t4 = f(t4 + f(t17 * t21));
              t5 = f(t5 + f(t17 * t22));
              t6 = f(t6 + f(t17 * t23));
              t7 = f(t7 + f(t18 * t20));
              t8 = f(t8 + f(t18 * t21));
              t9 = f(t9 + f(t18 * t22));
              t10 = f(t10 + f(t18 * t23));
              t11 = f(t11 + f(t19 * t20));
              t12 = f(t12 + f(t19 * t21));
              t13 = f(t13 + f(t19 * t22));
              t14 = f(t14 + f(t19 * t23));
            }
          }
          buf278[r0 * 720 + i1 * 24 + i2] = t3;
          buf278[r0 * 720 + i1 * 24 + i2 + 1] = t4;
          buf278[r0 * 720 + i1 * 24 + i2 + 2] = t5;
          buf278[r0 * 720 + i1 * 24 + i2 + 3] = t6;
          buf278[r0 * 720 + i1 * 24 + i2 + 24] = t7;
          buf278[r0 * 720 + i1 * 24 + i2 + 25] = t8;
          buf278[r0 * 720 + i1 * 24 + i2 + 26] = t9;
          buf278[r0 * 720 + i1 * 24 + i2 + 27] = t10;
          buf278[r0 * 720 + i1 * 24 + i2 + 48] = t11;
          buf278[r0 * 720 + i1 * 24 + i2 + 49] = t12;
          buf278[r0 * 720 + i1 * 24 + i2 + 50] = t13;
          buf278[r0 * 720 + i1 * 24 + i2 + 51] = t14;
        }
      }
    }
  }

  // layer 5: [rows, 30, 2, 24] maps
  function kernel47(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf191[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf191[r0 * 720 + i1 * 24 + i2 + 1]!;
          const t5 = buf191[r0 * 720 + i1 * 24 + i2 + 2]!;
          const t6 = buf191[r0 * 720 + i1 * 24 + i2 + 3]!;
          const t7 = buf191[r0 * 720 + i1 * 24 + i2 + 24]!;
          const t8 = buf191[r0 * 720 + i1 * 24 + i2 + 25]!;
          const t9 = buf191[r0 * 720 + i1 * 24 + i2 + 26]!;
          const t10 = buf191[r0 * 720 + i1 * 24 + i2 + 27]!;
          const t11 = buf191[r0 * 720 + i1 * 24 + i2 + 48]!;
          const t12 = buf191[r0 * 720 + i1 * 24 + i2 + 49]!;
          const t13 = buf191[r0 * 720 + i1 * 24 + i2 + 50]!;
          const t14 = buf191[r0 * 720 + i1 * 24 + i2 + 51]!;
          const t15 = buf278[r0 * 720 + i1 * 24 + i2]!;
          const t16 = buf278[r0 * 720 + i1 * 24 + i2 + 1]!;
          const t17 = buf278[r0 * 720 + i1 * 24 + i2 + 2]!;
          const t18 = buf278[r0 * 720 + i1 * 24 + i2 + 3]!;
          const t19 = buf278[r0 * 720 + i1 * 24 + i2 + 24]!;
          const t20 = buf278[r0 * 720 + i1 * 24 + i2 + 25]!;
          const t21 = buf278[r0 * 720 + i1 * 24 + i2 + 26]!;
          const t22 = buf278[r0 * 720 + i1 * 24 + i2 + 27]!;
          const t23 = buf278[r0 * 720 + i1 * 24 + i2 + 48]!;
          const t24 = buf278[r0 * 720 + i1 * 24 + i2 + 49]!;
          const t25 = buf278[r0 * 720 + i1 * 24 + i2 + 50]!;
          const t26 = buf278[r0 * 720 + i1 * 24 + i2 + 51]!;
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
          let t38: number = t26;
          for (let s39 = 0; s39 < 2; s39++) {
            const t40 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2]!;
            const t41 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 1]!;
            const t42 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 2]!;
            const t43 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 3]!;
            const t44 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 48]!;
            const t45 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 49]!;
            const t46 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 50]!;
            const t47 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 51]!;
            const t48 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 96]!;
            const t49 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 97]!;
            const t50 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 98]!;
            const t51 = buf189[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 99]!;
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
            const t63 = t51 === t14 ? t38 : 0;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2] = t52;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 1] = t53;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 2] = t54;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 3] = t55;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 48] = t56;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 49] = t57;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 50] = t58;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 51] = t59;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 96] = t60;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 97] = t61;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 98] = t62;
            buf279[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 99] = t63;
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
            t38 = t51 === t14 ? 0 : t38;
          }
        }
      }
    }
  }

  // layer 4: [rows, 60, 24] maps
  function kernel48(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf188[r0 * 1440 + i1 * 24 + i2]!;
          const t4 = buf279[r0 * 1440 + i1 * 24 + i2]!;
          const t5 = buf74[r0 * 1440 + i1 * 24 + i2]!;
          const t6 = (0 < t5 ? 1 : 0) * f((t3 < 0.20000000298023224 ? 0 : 1.25) * t4);
          const t7 = parameters[i2 + 864]!;
          const t8 = buf67[i2]!;
          const t9 = buf63[r0 * 1440 + i1 * 24 + i2]!;
          buf283[r0 * 1440 + i1 * 24 + i2] = t6;
          buf284[r0 * 1440 + i1 * 24 + i2] = f(f(t7 * t8) * t6);
          buf285[r0 * 1440 + i1 * 24 + i2] = f(f(t7 * t9) * t6);
          buf287[r0 * 1440 + i1 * 24 + i2] = f(f(t9 * t8) * t6);
        }
      }
    }
  }

  // [24] sums and 1 maps
  function kernel49(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf285[r2 * 1440 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = buf66[i0]!;
      const t6 = buf65[i0]!;
      const t7: number = buf59[0]!;
      const t8 = f(60 * f(t7));
      const t9 = f(Math.sqrt(f(f(f(t6) / t8) + 0.000009999999747378752)));
      const t10 = -f(f(f(f(t5) * f(f(0.5 / t9) * f(1 / t8))) / t9) * t1);
      buf290[i0] = t10;
    }
  }

  // [24] sums and 1 maps
  function kernel50(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf287[r2 * 1440 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = t1 * t1;
      buf288[i0] = t1;
      buf316[i0] = t5;
    }
  }

  // [24] sums and 1 maps
  function kernel51(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf283[r2 * 1440 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = t1 * t1;
      buf289[i0] = t1;
      buf318[i0] = t5;
    }
  }

  // layer 2: [rows, 60, 24] maps
  function kernel52(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf63[r0 * 1440 + i1 * 24 + i2]!;
          const t4 = buf290[i2]!;
          const t5 = buf284[r0 * 1440 + i1 * 24 + i2]!;
          const t6 = f(t5 + f(2 * f(t3 * t4)));
          buf296[r0 * 1440 + i1 * 24 + i2] = t6;
          buf297[r0 * 1440 + i1 * 24 + i2] = -t6;
        }
      }
    }
  }

  // [24] sums and 1 maps
  function kernel53(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf297[r2 * 1440 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5: number = buf59[0]!;
      const t6 = f(f(1 / f(60 * f(t5))) * t1);
      buf299[i0] = t6;
    }
  }

  // layer 1: [rows, 60, 24] maps
  function kernel54(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf296[r0 * 1440 + i1 * 24 + i2]!;
          const t4 = buf299[i2]!;
          buf304[r0 * 1440 + i1 * 24 + i2] = f(t3 + t4);
        }
      }
    }
  }

  // layer 1: [9, 4, 24] sums of products and 1 maps
  function kernel55(rows: number): void {
    for (let i0 = 0; i0 < 36; i0 += 3) {
      for (let i1 = 0; i1 < 24; i1 += 4) {
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
          for (let sy15 = 0; sy15 < 60; sy15++) {
            const t16 = buf15[r14 * 272 + sy15 * 4 + i0]!;
            const t17 = buf15[r14 * 272 + sy15 * 4 + i0 + 1]!;
            const t18 = buf15[r14 * 272 + sy15 * 4 + i0 + 2]!;
            const t19 = buf304[r14 * 1440 + sy15 * 24 + i1]!;
            const t20 = buf304[r14 * 1440 + sy15 * 24 + i1 + 1]!;
            const t21 = buf304[r14 * 1440 + sy15 * 24 + i1 + 2]!;
            const t22 = buf304[r14 * 1440 + sy15 * 24 + i1 + 3]!;
            t2 = f(t2 + f(t16 * t19));
            t3 = f(t3 + f(t16 * t20));
            t4 = f(t4 + f(t16 * t21));
            t5 = f(t5 + f(t16 * t22));
            t6 = f(t6 + f(t17 * t19));
            t7 = f(t7 + f(t17 * t20));
            t8 = f(t8 + f(t17 * t21));
            t9 = f(t9 + f(t17 * t22));
            t10 = f(t10 + f(t18 * t19));
            t11 = f(t11 + f(t18 * t20));
            t12 = f(t12 + f(t18 * t21));
            t13 = f(t13 + f(t18 * t22));
          }
        }
        const t23 = t2 * t2;
        const t24 = t3 * t3;
        const t25 = t4 * t4;
        const t26 = t5 * t5;
        const t27 = t6 * t6;
        const t28 = t7 * t7;
        const t29 = t8 * t8;
        const t30 = t9 * t9;
        const t31 = t10 * t10;
        const t32 = t11 * t11;
        const t33 = t12 * t12;
        const t34 = t13 * t13;
        buf306[i0 * 24 + i1] = t2;
        buf306[i0 * 24 + i1 + 1] = t3;
        buf306[i0 * 24 + i1 + 2] = t4;
        buf306[i0 * 24 + i1 + 3] = t5;
        buf306[i0 * 24 + i1 + 24] = t6;
        buf306[i0 * 24 + i1 + 25] = t7;
        buf306[i0 * 24 + i1 + 26] = t8;
        buf306[i0 * 24 + i1 + 27] = t9;
        buf306[i0 * 24 + i1 + 48] = t10;
        buf306[i0 * 24 + i1 + 49] = t11;
        buf306[i0 * 24 + i1 + 50] = t12;
        buf306[i0 * 24 + i1 + 51] = t13;
        buf314[i0 * 24 + i1] = t23;
        buf314[i0 * 24 + i1 + 1] = t24;
        buf314[i0 * 24 + i1 + 2] = t25;
        buf314[i0 * 24 + i1 + 3] = t26;
        buf314[i0 * 24 + i1 + 24] = t27;
        buf314[i0 * 24 + i1 + 25] = t28;
        buf314[i0 * 24 + i1 + 26] = t29;
        buf314[i0 * 24 + i1 + 27] = t30;
        buf314[i0 * 24 + i1 + 48] = t31;
        buf314[i0 * 24 + i1 + 49] = t32;
        buf314[i0 * 24 + i1 + 50] = t33;
        buf314[i0 * 24 + i1 + 51] = t34;
      }
    }
  }

  // [] sums
  function kernel56(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 864; s1++) {
      const t2 = buf314[s1]!;
      t0 = t0 + t2;
    }
    buf315[0] = t0;
  }

  // [] sums and 1 maps
  function kernel57(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 24; s1++) {
      const t2 = buf316[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf315[0]!;
    const t4 = t3 + t0;
    buf334[0] = t4;
  }

  // [] sums and 1 maps
  function kernel58(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 24; s1++) {
      const t2 = buf318[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf334[0]!;
    const t4 = t3 + t0;
    buf335[0] = t4;
  }

  // [] sums and 1 maps
  function kernel59(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 2880; s1++) {
      const t2 = buf320[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf335[0]!;
    const t4 = t3 + t0;
    buf336[0] = t4;
  }

  // [] sums and 1 maps
  function kernel60(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 24; s1++) {
      const t2 = buf322[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf336[0]!;
    const t4 = t3 + t0;
    buf337[0] = t4;
  }

  // [] sums and 1 maps
  function kernel61(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 24; s1++) {
      const t2 = buf324[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf337[0]!;
    const t4 = t3 + t0;
    buf338[0] = t4;
  }

  // [] sums and 1 maps
  function kernel62(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 11520; s1++) {
      const t2 = buf326[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf338[0]!;
    const t4 = t3 + t0;
    buf339[0] = t4;
  }

  // [] sums and 1 maps
  function kernel63(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf328[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf339[0]!;
    const t4 = t3 + t0;
    buf340[0] = t4;
  }

  // [] sums and 1 maps
  function kernel64(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 96; s1++) {
      const t2 = buf330[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf340[0]!;
    const t4 = t3 + t0;
    buf341[0] = t4;
  }

  // [] sums and 3 maps
  function kernel65(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 3; s1++) {
      const t2 = buf332[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf341[0]!;
    const t4 = t3 + t0;
    buf344[0] = f(Math.min(1, 5 / (Math.sqrt(t4) + 0.000001)));
  }

  // [9, 4, 24] maps, and the update
  function kernel66(): void {
    for (let i0 = 0; i0 < 864; i0++) {
      const t1 = buf306[i0]!;
      const t2: number = buf344[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 15587]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0] = t6;
      slots[i0 + 15587] = t9;
      parameters[i0] = f(f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))));
    }
  }

  // [24] maps, and the update
  function kernel67(): void {
    for (let i0 = 0; i0 < 24; i0++) {
      const t1 = buf288[i0]!;
      const t2: number = buf344[0]!;
      const t3 = f(t1 * t2);
      const t4 = buf289[i0]!;
      const t5 = f(t4 * t2);
      const t6 = slots[i0 + 864]!;
      const t7: number = hyper[4]!;
      const t8 = f(t7);
      const t9 = f(f(0.8999999761581421 * t6) + f(t8 * t3));
      const t10 = slots[i0 + 16451]!;
      const t11: number = hyper[5]!;
      const t12 = f(t11);
      const t13 = f(f(0.9990000128746033 * t10) + f(t12 * f(t3 * t3)));
      const t14 = parameters[i0 + 864]!;
      const t15: number = hyper[6]!;
      const t16: number = hyper[2]!;
      const t17: number = hyper[3]!;
      const t18 = f(t15);
      const t19 = f(t16);
      const t20 = f(t17);
      const t21 = slots[i0 + 888]!;
      const t22 = f(f(0.8999999761581421 * t21) + f(t8 * t5));
      const t23 = slots[i0 + 16475]!;
      const t24 = f(f(0.9990000128746033 * t23) + f(t12 * f(t5 * t5)));
      const t25 = parameters[i0 + 888]!;
      slots[i0 + 864] = t9;
      slots[i0 + 16451] = t13;
      parameters[i0 + 864] = f(f(t14 * t18) - f(t19 * f(t9 / f(f(f(Math.sqrt(t13)) / t20) + 9.99999993922529e-9))));
      slots[i0 + 888] = t22;
      slots[i0 + 16475] = t24;
      parameters[i0 + 888] = f(f(t25 * t18) - f(t19 * f(t22 / f(f(f(Math.sqrt(t24)) / t20) + 9.99999993922529e-9))));
    }
  }

  // [5, 24, 24] maps, and the update
  function kernel68(): void {
    for (let i0 = 0; i0 < 2880; i0++) {
      const t1 = buf272[i0]!;
      const t2: number = buf344[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 960]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 16547]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 960]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 960] = t6;
      slots[i0 + 16547] = t9;
      parameters[i0 + 960] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // [24] maps, and the update
  function kernel69(): void {
    for (let i0 = 0; i0 < 24; i0++) {
      const t1 = buf254[i0]!;
      const t2: number = buf344[0]!;
      const t3 = f(t1 * t2);
      const t4 = buf255[i0]!;
      const t5 = f(t4 * t2);
      const t6 = slots[i0 + 3840]!;
      const t7: number = hyper[4]!;
      const t8 = f(t7);
      const t9 = f(f(0.8999999761581421 * t6) + f(t8 * t3));
      const t10 = slots[i0 + 19427]!;
      const t11: number = hyper[5]!;
      const t12 = f(t11);
      const t13 = f(f(0.9990000128746033 * t10) + f(t12 * f(t3 * t3)));
      const t14 = parameters[i0 + 3840]!;
      const t15: number = hyper[6]!;
      const t16: number = hyper[2]!;
      const t17: number = hyper[3]!;
      const t18 = f(t15);
      const t19 = f(t16);
      const t20 = f(t17);
      const t21 = slots[i0 + 3864]!;
      const t22 = f(f(0.8999999761581421 * t21) + f(t8 * t5));
      const t23 = slots[i0 + 19451]!;
      const t24 = f(f(0.9990000128746033 * t23) + f(t12 * f(t5 * t5)));
      const t25 = parameters[i0 + 3864]!;
      slots[i0 + 3840] = t9;
      slots[i0 + 19427] = t13;
      parameters[i0 + 3840] = f(f(t14 * t18) - f(t19 * f(t9 / f(f(f(Math.sqrt(t13)) / t20) + 9.99999993922529e-9))));
      slots[i0 + 3864] = t22;
      slots[i0 + 19451] = t24;
      parameters[i0 + 3864] = f(f(t25 * t18) - f(t19 * f(t22 / f(f(f(Math.sqrt(t24)) / t20) + 9.99999993922529e-9))));
    }
  }

  // [360, 32] maps, and the update
  function kernel70(): void {
    for (let i0 = 0; i0 < 11520; i0++) {
      const t1 = buf307[i0]!;
      const t2: number = buf344[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 3936]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 19523]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 3936]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 3936] = t6;
      slots[i0 + 19523] = t9;
      parameters[i0 + 3936] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // [32] maps, and the update
  function kernel71(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = buf241[i0]!;
      const t2: number = buf344[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 15456]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 31043]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 15456]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 15456] = t6;
      slots[i0 + 31043] = t9;
      parameters[i0 + 15456] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // [32, 3] maps, and the update
  function kernel72(): void {
    for (let i0 = 0; i0 < 96; i0++) {
      const t1 = buf237[i0]!;
      const t2: number = buf344[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 15488]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 31075]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 15488]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 15488] = t6;
      slots[i0 + 31075] = t9;
      parameters[i0 + 15488] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // [3] maps, and the update
  function kernel73(): void {
    for (let i0 = 0; i0 < 3; i0++) {
      const t1 = buf235[i0]!;
      const t2: number = buf344[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 15584]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 31171]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 15584]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 15584] = t6;
      slots[i0 + 31171] = t9;
      parameters[i0 + 15584] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel74(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf231[r0]!;
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
    kernel12(start, rows);
    kernel13(rows);
    kernel14(rows);
    kernel15(rows);
    kernel16(rows);
    kernel17(rows);
    kernel18(rows);
    kernel19(rows);
    kernel20(start, rows);
    kernel21(rows);
    kernel22(rows);
    kernel23(start, rows);
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
    kernel42(rows);
    kernel43(rows);
    kernel44(rows);
    kernel45(rows);
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
    kernel56();
    kernel57();
    kernel58();
    kernel59();
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
    kernel74(rows);
  }

  // layer 2: [24] sums and 2 maps
  function kernel75(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf17[r2 * 1440 + s3 * 24 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf59[0]!;
      const t6 = t1 / (60 * t5);
      buf62[i0] = f(t6);
    }
  }

  // layer 2: [24] sums and 2 maps
  function kernel76(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf64[r2 * 1440 + s3 * 24 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf59[0]!;
      const t6 = 1 / Math.sqrt(t1 / (60 * t5) + 0.00001);
      buf65[i0] = t1;
      buf66[i0] = t6;
      buf67[i0] = f(t6);
    }
  }

  // layer 5: [rows, 30, 24] sums
  function kernel77(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf74[r0 * 1440 + i1 * 48 + i2]!;
          const t4 = buf74[r0 * 1440 + i1 * 48 + i2 + 1]!;
          const t5 = buf74[r0 * 1440 + i1 * 48 + i2 + 2]!;
          const t6 = buf74[r0 * 1440 + i1 * 48 + i2 + 3]!;
          const t7 = buf74[r0 * 1440 + i1 * 48 + i2 + 48]!;
          const t8 = buf74[r0 * 1440 + i1 * 48 + i2 + 49]!;
          const t9 = buf74[r0 * 1440 + i1 * 48 + i2 + 50]!;
          const t10 = buf74[r0 * 1440 + i1 * 48 + i2 + 51]!;
          const t11 = buf74[r0 * 1440 + i1 * 48 + i2 + 96]!;
          const t12 = buf74[r0 * 1440 + i1 * 48 + i2 + 97]!;
          const t13 = buf74[r0 * 1440 + i1 * 48 + i2 + 98]!;
          const t14 = buf74[r0 * 1440 + i1 * 48 + i2 + 99]!;
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
          for (let s27 = 0; s27 < 2; s27++) {
            const t28 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2]!;
            const t29 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 1]!;
            const t30 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 2]!;
            const t31 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 3]!;
            const t32 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 48]!;
            const t33 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 49]!;
            const t34 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 50]!;
            const t35 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 51]!;
            const t36 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 96]!;
            const t37 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 97]!;
            const t38 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 98]!;
            const t39 = buf74[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 99]!;
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
            t26 = Math.max(t26, t39);
          }
          buf76[r0 * 720 + i1 * 24 + i2] = t15;
          buf76[r0 * 720 + i1 * 24 + i2 + 1] = t16;
          buf76[r0 * 720 + i1 * 24 + i2 + 2] = t17;
          buf76[r0 * 720 + i1 * 24 + i2 + 3] = t18;
          buf76[r0 * 720 + i1 * 24 + i2 + 24] = t19;
          buf76[r0 * 720 + i1 * 24 + i2 + 25] = t20;
          buf76[r0 * 720 + i1 * 24 + i2 + 26] = t21;
          buf76[r0 * 720 + i1 * 24 + i2 + 27] = t22;
          buf76[r0 * 720 + i1 * 24 + i2 + 48] = t23;
          buf76[r0 * 720 + i1 * 24 + i2 + 49] = t24;
          buf76[r0 * 720 + i1 * 24 + i2 + 50] = t25;
          buf76[r0 * 720 + i1 * 24 + i2 + 51] = t26;
        }
      }
    }
  }

  // layer 6: [rows, 34, 24] maps
  function kernel78(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 816; i1++) {
        buf77[r0 * 816 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 720; i3++) {
        const t4 = buf76[r2 * 720 + i3]!;
        buf77[r2 * 816 + i3 + 48] = t4;
      }
    }
  }

  // layer 6: [rows, 30, 24] sums of products
  function kernel79(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
          let t14: number = 0;
          for (let sc15 = 0; sc15 < 120; sc15++) {
            const t16 = buf77[r0 * 816 + i1 * 24 + sc15]!;
            const t17 = buf77[r0 * 816 + i1 * 24 + sc15 + 24]!;
            const t18 = buf77[r0 * 816 + i1 * 24 + sc15 + 48]!;
            const t19 = parameters[sc15 * 24 + i2 + 960]!;
            const t20 = parameters[sc15 * 24 + i2 + 961]!;
            const t21 = parameters[sc15 * 24 + i2 + 962]!;
            const t22 = parameters[sc15 * 24 + i2 + 963]!;
            t3 = f(t3 + f(t16 * t19));
            t4 = f(t4 + f(t16 * t20));
            t5 = f(t5 + f(t16 * t21));
            t6 = f(t6 + f(t16 * t22));
            t7 = f(t7 + f(t17 * t19));
            t8 = f(t8 + f(t17 * t20));
            t9 = f(t9 + f(t17 * t21));
            t10 = f(t10 + f(t17 * t22));
            t11 = f(t11 + f(t18 * t19));
            t12 = f(t12 + f(t18 * t20));
            t13 = f(t13 + f(t18 * t21));
            t14 = f(t14 + f(t18 * t22));
          }
          buf79[r0 * 720 + i1 * 24 + i2] = t3;
          buf79[r0 * 720 + i1 * 24 + i2 + 1] = t4;
          buf79[r0 * 720 + i1 * 24 + i2 + 2] = t5;
          buf79[r0 * 720 + i1 * 24 + i2 + 3] = t6;
          buf79[r0 * 720 + i1 * 24 + i2 + 24] = t7;
          buf79[r0 * 720 + i1 * 24 + i2 + 25] = t8;
          buf79[r0 * 720 + i1 * 24 + i2 + 26] = t9;
          buf79[r0 * 720 + i1 * 24 + i2 + 27] = t10;
          buf79[r0 * 720 + i1 * 24 + i2 + 48] = t11;
          buf79[r0 * 720 + i1 * 24 + i2 + 49] = t12;
          buf79[r0 * 720 + i1 * 24 + i2 + 50] = t13;
          buf79[r0 * 720 + i1 * 24 + i2 + 51] = t14;
        }
      }
    }
  }

  // layer 7: [24] sums and 2 maps
  function kernel80(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf79[r2 * 720 + s3 * 24 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf59[0]!;
      const t6 = t1 / (30 * t5);
      buf82[i0] = f(t6);
    }
  }

  // layer 7: [rows, 30, 24] maps
  function kernel81(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf79[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf82[i2]!;
          const t5 = f(t3 - t4);
          buf83[r0 * 720 + i1 * 24 + i2] = t5;
          buf84[r0 * 720 + i1 * 24 + i2] = f(t5 * t5);
        }
      }
    }
  }

  // layer 7: [24] sums and 2 maps
  function kernel82(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf84[r2 * 720 + s3 * 24 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf59[0]!;
      const t6 = 1 / Math.sqrt(t1 / (30 * t5) + 0.00001);
      buf85[i0] = t1;
      buf86[i0] = t6;
      buf87[i0] = f(t6);
    }
  }

  // layer 7: [rows, 30, 24] maps
  function kernel83(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf83[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf87[i2]!;
          const t5 = parameters[i2 + 3840]!;
          const t6 = parameters[i2 + 3864]!;
          buf94[r0 * 720 + i1 * 24 + i2] = Math.max(f(f(f(t3 * t4) * t5) + t6), 0);
        }
      }
    }
  }

  // layer 10: [rows, 15, 24] sums
  function kernel84(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 15; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf94[r0 * 720 + i1 * 48 + i2]!;
          const t4 = buf94[r0 * 720 + i1 * 48 + i2 + 1]!;
          const t5 = buf94[r0 * 720 + i1 * 48 + i2 + 2]!;
          const t6 = buf94[r0 * 720 + i1 * 48 + i2 + 3]!;
          const t7 = buf94[r0 * 720 + i1 * 48 + i2 + 48]!;
          const t8 = buf94[r0 * 720 + i1 * 48 + i2 + 49]!;
          const t9 = buf94[r0 * 720 + i1 * 48 + i2 + 50]!;
          const t10 = buf94[r0 * 720 + i1 * 48 + i2 + 51]!;
          const t11 = buf94[r0 * 720 + i1 * 48 + i2 + 96]!;
          const t12 = buf94[r0 * 720 + i1 * 48 + i2 + 97]!;
          const t13 = buf94[r0 * 720 + i1 * 48 + i2 + 98]!;
          const t14 = buf94[r0 * 720 + i1 * 48 + i2 + 99]!;
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
          for (let s27 = 0; s27 < 2; s27++) {
            const t28 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2]!;
            const t29 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 1]!;
            const t30 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 2]!;
            const t31 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 3]!;
            const t32 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 48]!;
            const t33 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 49]!;
            const t34 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 50]!;
            const t35 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 51]!;
            const t36 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 96]!;
            const t37 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 97]!;
            const t38 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 98]!;
            const t39 = buf94[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 99]!;
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
            t26 = Math.max(t26, t39);
          }
          buf96[r0 * 360 + i1 * 24 + i2] = t15;
          buf96[r0 * 360 + i1 * 24 + i2 + 1] = t16;
          buf96[r0 * 360 + i1 * 24 + i2 + 2] = t17;
          buf96[r0 * 360 + i1 * 24 + i2 + 3] = t18;
          buf96[r0 * 360 + i1 * 24 + i2 + 24] = t19;
          buf96[r0 * 360 + i1 * 24 + i2 + 25] = t20;
          buf96[r0 * 360 + i1 * 24 + i2 + 26] = t21;
          buf96[r0 * 360 + i1 * 24 + i2 + 27] = t22;
          buf96[r0 * 360 + i1 * 24 + i2 + 48] = t23;
          buf96[r0 * 360 + i1 * 24 + i2 + 49] = t24;
          buf96[r0 * 360 + i1 * 24 + i2 + 50] = t25;
          buf96[r0 * 360 + i1 * 24 + i2 + 51] = t26;
        }
      }
    }
  }

  // layer 12: [rows, 32] sums of products and 2 maps
  function kernel85(rows: number): void {
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
        for (let si14 = 0; si14 < 360; si14++) {
          const t15 = buf96[r0 * 360 + si14]!;
          const t16 = buf96[r0 * 360 + si14 + 360]!;
          const t17 = buf96[r0 * 360 + si14 + 720]!;
          const t18 = parameters[si14 * 32 + i1 + 3936]!;
          const t19 = parameters[si14 * 32 + i1 + 3937]!;
          const t20 = parameters[si14 * 32 + i1 + 3938]!;
          const t21 = parameters[si14 * 32 + i1 + 3939]!;
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
        const t22 = parameters[i1 + 15456]!;
        const t23 = parameters[i1 + 15457]!;
        const t24 = parameters[i1 + 15458]!;
        const t25 = parameters[i1 + 15459]!;
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
        buf100[r0 * 32 + i1] = Math.max(t26, 0);
        buf100[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf100[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf100[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf100[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf100[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf100[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf100[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf100[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf100[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf100[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf100[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 360; si44++) {
          const t45 = buf96[r38 * 360 + si44]!;
          const t46 = parameters[si44 * 32 + i39 + 3936]!;
          const t47 = parameters[si44 * 32 + i39 + 3937]!;
          const t48 = parameters[si44 * 32 + i39 + 3938]!;
          const t49 = parameters[si44 * 32 + i39 + 3939]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 15456]!;
        const t51 = parameters[i39 + 15457]!;
        const t52 = parameters[i39 + 15458]!;
        const t53 = parameters[i39 + 15459]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf100[r38 * 32 + i39] = Math.max(t54, 0);
        buf100[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf100[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf100[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 14: [rows, 3] sums of products and 2 maps
  function kernel86(rows: number): void {
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
          const t15 = buf100[r0 * 32 + si14]!;
          const t16 = buf100[r0 * 32 + si14 + 32]!;
          const t17 = buf100[r0 * 32 + si14 + 64]!;
          const t18 = buf100[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 3 + i1 + 15488]!;
          const t20 = parameters[si14 * 3 + i1 + 15489]!;
          const t21 = parameters[si14 * 3 + i1 + 15490]!;
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
        const t22 = parameters[i1 + 15584]!;
        const t23 = parameters[i1 + 15585]!;
        const t24 = parameters[i1 + 15586]!;
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
        buf102[r0 * 3 + i1] = t25;
        buf102[r0 * 3 + i1 + 1] = t26;
        buf102[r0 * 3 + i1 + 2] = t27;
        buf102[r0 * 3 + i1 + 3] = t28;
        buf102[r0 * 3 + i1 + 4] = t29;
        buf102[r0 * 3 + i1 + 5] = t30;
        buf102[r0 * 3 + i1 + 6] = t31;
        buf102[r0 * 3 + i1 + 7] = t32;
        buf102[r0 * 3 + i1 + 8] = t33;
        buf102[r0 * 3 + i1 + 9] = t34;
        buf102[r0 * 3 + i1 + 10] = t35;
        buf102[r0 * 3 + i1 + 11] = t36;
        buf107[r0 * 3 + i1] = -f(t37 * t25);
        buf107[r0 * 3 + i1 + 1] = -f(t38 * t26);
        buf107[r0 * 3 + i1 + 2] = -f(t39 * t27);
        buf107[r0 * 3 + i1 + 3] = -f(t40 * t28);
        buf107[r0 * 3 + i1 + 4] = -f(t41 * t29);
        buf107[r0 * 3 + i1 + 5] = -f(t42 * t30);
        buf107[r0 * 3 + i1 + 6] = -f(t43 * t31);
        buf107[r0 * 3 + i1 + 7] = -f(t44 * t32);
        buf107[r0 * 3 + i1 + 8] = -f(t45 * t33);
        buf107[r0 * 3 + i1 + 9] = -f(t46 * t34);
        buf107[r0 * 3 + i1 + 10] = -f(t47 * t35);
        buf107[r0 * 3 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 3; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf100[r49 * 32 + si54]!;
          const t56 = parameters[si54 * 3 + i50 + 15488]!;
          const t57 = parameters[si54 * 3 + i50 + 15489]!;
          const t58 = parameters[si54 * 3 + i50 + 15490]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 15584]!;
        const t60 = parameters[i50 + 15585]!;
        const t61 = parameters[i50 + 15586]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = yb[r49 * 3 + i50]!;
        const t66 = yb[r49 * 3 + i50 + 1]!;
        const t67 = yb[r49 * 3 + i50 + 2]!;
        buf102[r49 * 3 + i50] = t62;
        buf102[r49 * 3 + i50 + 1] = t63;
        buf102[r49 * 3 + i50 + 2] = t64;
        buf107[r49 * 3 + i50] = -f(t65 * t62);
        buf107[r49 * 3 + i50 + 1] = -f(t66 * t63);
        buf107[r49 * 3 + i50 + 2] = -f(t67 * t64);
      }
    }
  }

  // layer 14: [rows, 1] sums
  function kernel87(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf102[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf102[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf103[r0] = t2;
    }
  }

  // layer 14: [rows, 3] maps
  function kernel88(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf102[r0 * 3 + i1]!;
        const t3 = buf103[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf104[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 14: [rows, 1] sums and 1 maps
  function kernel89(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf104[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf103[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf105[r0] = t1;
      buf109[r0] = f(
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

  // layer 14: [rows, 3] maps
  function kernel90(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf104[r0 * 3 + i1]!;
        const t3 = buf105[r0]!;
        const t4 = yb[r0 * 3 + i1]!;
        const t5: number = hyper[0]!;
        buf119[r0 * 3 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel91(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf107[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf109[r0]!;
      const t5 = t1 + t4;
      buf112[r0] = t5;
    }
  }

  // [3] sums
  function kernel92(rows: number): void {
    for (let i0 = 0; i0 < 3; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf119[r2 * 3 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 15584] = t1;
    }
  }

  // layer 14: [rows, 32] sums of products and 1 maps
  function kernel93(rows: number): void {
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
          const t15 = buf119[r0 * 3 + so14]!;
          const t16 = buf119[r0 * 3 + so14 + 3]!;
          const t17 = buf119[r0 * 3 + so14 + 6]!;
          const t18 = parameters[i1 * 3 + so14 + 15488]!;
          const t19 = parameters[i1 * 3 + so14 + 15491]!;
          const t20 = parameters[i1 * 3 + so14 + 15494]!;
          const t21 = parameters[i1 * 3 + so14 + 15497]!;
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
        const t22 = buf100[r0 * 32 + i1]!;
        const t23 = buf100[r0 * 32 + i1 + 1]!;
        const t24 = buf100[r0 * 32 + i1 + 2]!;
        const t25 = buf100[r0 * 32 + i1 + 3]!;
        const t26 = buf100[r0 * 32 + i1 + 32]!;
        const t27 = buf100[r0 * 32 + i1 + 33]!;
        const t28 = buf100[r0 * 32 + i1 + 34]!;
        const t29 = buf100[r0 * 32 + i1 + 35]!;
        const t30 = buf100[r0 * 32 + i1 + 64]!;
        const t31 = buf100[r0 * 32 + i1 + 65]!;
        const t32 = buf100[r0 * 32 + i1 + 66]!;
        const t33 = buf100[r0 * 32 + i1 + 67]!;
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
        buf123[r0 * 32 + i1] = t34;
        buf123[r0 * 32 + i1 + 1] = t35;
        buf123[r0 * 32 + i1 + 2] = t36;
        buf123[r0 * 32 + i1 + 3] = t37;
        buf123[r0 * 32 + i1 + 32] = t38;
        buf123[r0 * 32 + i1 + 33] = t39;
        buf123[r0 * 32 + i1 + 34] = t40;
        buf123[r0 * 32 + i1 + 35] = t41;
        buf123[r0 * 32 + i1 + 64] = t42;
        buf123[r0 * 32 + i1 + 65] = t43;
        buf123[r0 * 32 + i1 + 66] = t44;
        buf123[r0 * 32 + i1 + 67] = t45;
      }
    }
    for (let r46 = rows - (rows % 3); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 32; i47 += 4) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let so52 = 0; so52 < 3; so52++) {
          const t53 = buf119[r46 * 3 + so52]!;
          const t54 = parameters[i47 * 3 + so52 + 15488]!;
          const t55 = parameters[i47 * 3 + so52 + 15491]!;
          const t56 = parameters[i47 * 3 + so52 + 15494]!;
          const t57 = parameters[i47 * 3 + so52 + 15497]!;
          t48 = f(t48 + f(t53 * t54));
          t49 = f(t49 + f(t53 * t55));
          t50 = f(t50 + f(t53 * t56));
          t51 = f(t51 + f(t53 * t57));
        }
        const t58 = buf100[r46 * 32 + i47]!;
        const t59 = buf100[r46 * 32 + i47 + 1]!;
        const t60 = buf100[r46 * 32 + i47 + 2]!;
        const t61 = buf100[r46 * 32 + i47 + 3]!;
        const t62 = (0 < t58 ? 1 : 0) * t48;
        const t63 = (0 < t59 ? 1 : 0) * t49;
        const t64 = (0 < t60 ? 1 : 0) * t50;
        const t65 = (0 < t61 ? 1 : 0) * t51;
        buf123[r46 * 32 + i47] = t62;
        buf123[r46 * 32 + i47 + 1] = t63;
        buf123[r46 * 32 + i47 + 2] = t64;
        buf123[r46 * 32 + i47 + 3] = t65;
      }
    }
  }

  // layer 14: [32, 3] sums of products
  function kernel94(rows: number): void {
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
          const t15 = buf100[r14 * 32 + i0]!;
          const t16 = buf100[r14 * 32 + i0 + 1]!;
          const t17 = buf100[r14 * 32 + i0 + 2]!;
          const t18 = buf100[r14 * 32 + i0 + 3]!;
          const t19 = buf119[r14 * 3 + i1]!;
          const t20 = buf119[r14 * 3 + i1 + 1]!;
          const t21 = buf119[r14 * 3 + i1 + 2]!;
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
        gradients[i0 * 3 + i1 + 15488] = t2;
        gradients[i0 * 3 + i1 + 15489] = t3;
        gradients[i0 * 3 + i1 + 15490] = t4;
        gradients[i0 * 3 + i1 + 15491] = t5;
        gradients[i0 * 3 + i1 + 15492] = t6;
        gradients[i0 * 3 + i1 + 15493] = t7;
        gradients[i0 * 3 + i1 + 15494] = t8;
        gradients[i0 * 3 + i1 + 15495] = t9;
        gradients[i0 * 3 + i1 + 15496] = t10;
        gradients[i0 * 3 + i1 + 15497] = t11;
        gradients[i0 * 3 + i1 + 15498] = t12;
        gradients[i0 * 3 + i1 + 15499] = t13;
      }
    }
  }

  // [32] sums
  function kernel95(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf123[r2 * 32 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 15456] = t1;
    }
  }

  // layer 12: [rows, 360] sums of products
  function kernel96(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 360; i1 += 3) {
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
          const t15 = buf123[r0 * 32 + so14]!;
          const t16 = buf123[r0 * 32 + so14 + 32]!;
          const t17 = buf123[r0 * 32 + so14 + 64]!;
          const t18 = buf123[r0 * 32 + so14 + 96]!;
          const t19 = parameters[i1 * 32 + so14 + 3936]!;
          const t20 = parameters[i1 * 32 + so14 + 3968]!;
          const t21 = parameters[i1 * 32 + so14 + 4000]!;
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
        buf125[r0 * 360 + i1] = t2;
        buf125[r0 * 360 + i1 + 1] = t3;
        buf125[r0 * 360 + i1 + 2] = t4;
        buf125[r0 * 360 + i1 + 360] = t5;
        buf125[r0 * 360 + i1 + 361] = t6;
        buf125[r0 * 360 + i1 + 362] = t7;
        buf125[r0 * 360 + i1 + 720] = t8;
        buf125[r0 * 360 + i1 + 721] = t9;
        buf125[r0 * 360 + i1 + 722] = t10;
        buf125[r0 * 360 + i1 + 1080] = t11;
        buf125[r0 * 360 + i1 + 1081] = t12;
        buf125[r0 * 360 + i1 + 1082] = t13;
      }
    }
    for (let r22 = rows - (rows % 4); r22 < rows; r22++) {
      for (let i23 = 0; i23 < 360; i23 += 3) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        for (let so27 = 0; so27 < 32; so27++) {
          const t28 = buf123[r22 * 32 + so27]!;
          const t29 = parameters[i23 * 32 + so27 + 3936]!;
          const t30 = parameters[i23 * 32 + so27 + 3968]!;
          const t31 = parameters[i23 * 32 + so27 + 4000]!;
          t24 = f(t24 + f(t28 * t29));
          t25 = f(t25 + f(t28 * t30));
          t26 = f(t26 + f(t28 * t31));
        }
        buf125[r22 * 360 + i23] = t24;
        buf125[r22 * 360 + i23 + 1] = t25;
        buf125[r22 * 360 + i23 + 2] = t26;
      }
    }
  }

  // layer 12: [360, 32] sums of products and 1 maps
  function kernel97(rows: number): void {
    for (let i0 = 0; i0 < 360; i0 += 3) {
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
          const t15 = buf96[r14 * 360 + i0]!;
          const t16 = buf96[r14 * 360 + i0 + 1]!;
          const t17 = buf96[r14 * 360 + i0 + 2]!;
          const t18 = buf123[r14 * 32 + i1]!;
          const t19 = buf123[r14 * 32 + i1 + 1]!;
          const t20 = buf123[r14 * 32 + i1 + 2]!;
          const t21 = buf123[r14 * 32 + i1 + 3]!;
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
        const t22 = parameters[i0 * 32 + i1 + 3936]!;
        const t23 = parameters[i0 * 32 + i1 + 3937]!;
        const t24 = parameters[i0 * 32 + i1 + 3938]!;
        const t25 = parameters[i0 * 32 + i1 + 3939]!;
        const t26 = parameters[i0 * 32 + i1 + 3968]!;
        const t27 = parameters[i0 * 32 + i1 + 3969]!;
        const t28 = parameters[i0 * 32 + i1 + 3970]!;
        const t29 = parameters[i0 * 32 + i1 + 3971]!;
        const t30 = parameters[i0 * 32 + i1 + 4000]!;
        const t31 = parameters[i0 * 32 + i1 + 4001]!;
        const t32 = parameters[i0 * 32 + i1 + 4002]!;
        const t33 = parameters[i0 * 32 + i1 + 4003]!;
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
        gradients[i0 * 32 + i1 + 3936] = t34;
        gradients[i0 * 32 + i1 + 3937] = t35;
        gradients[i0 * 32 + i1 + 3938] = t36;
        gradients[i0 * 32 + i1 + 3939] = t37;
        gradients[i0 * 32 + i1 + 3968] = t38;
        gradients[i0 * 32 + i1 + 3969] = t39;
        gradients[i0 * 32 + i1 + 3970] = t40;
        gradients[i0 * 32 + i1 + 3971] = t41;
        gradients[i0 * 32 + i1 + 4000] = t42;
        gradients[i0 * 32 + i1 + 4001] = t43;
        gradients[i0 * 32 + i1 + 4002] = t44;
        gradients[i0 * 32 + i1 + 4003] = t45;
      }
    }
  }

  // layer 10: [rows, 15, 2, 24] maps
  function kernel98(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 15; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf96[r0 * 360 + i1 * 24 + i2]!;
          const t4 = buf96[r0 * 360 + i1 * 24 + i2 + 1]!;
          const t5 = buf96[r0 * 360 + i1 * 24 + i2 + 2]!;
          const t6 = buf96[r0 * 360 + i1 * 24 + i2 + 3]!;
          const t7 = buf96[r0 * 360 + i1 * 24 + i2 + 24]!;
          const t8 = buf96[r0 * 360 + i1 * 24 + i2 + 25]!;
          const t9 = buf96[r0 * 360 + i1 * 24 + i2 + 26]!;
          const t10 = buf96[r0 * 360 + i1 * 24 + i2 + 27]!;
          const t11 = buf96[r0 * 360 + i1 * 24 + i2 + 48]!;
          const t12 = buf96[r0 * 360 + i1 * 24 + i2 + 49]!;
          const t13 = buf96[r0 * 360 + i1 * 24 + i2 + 50]!;
          const t14 = buf96[r0 * 360 + i1 * 24 + i2 + 51]!;
          const t15 = buf125[r0 * 360 + i1 * 24 + i2]!;
          const t16 = buf125[r0 * 360 + i1 * 24 + i2 + 1]!;
          const t17 = buf125[r0 * 360 + i1 * 24 + i2 + 2]!;
          const t18 = buf125[r0 * 360 + i1 * 24 + i2 + 3]!;
          const t19 = buf125[r0 * 360 + i1 * 24 + i2 + 24]!;
          const t20 = buf125[r0 * 360 + i1 * 24 + i2 + 25]!;
          const t21 = buf125[r0 * 360 + i1 * 24 + i2 + 26]!;
          const t22 = buf125[r0 * 360 + i1 * 24 + i2 + 27]!;
          const t23 = buf125[r0 * 360 + i1 * 24 + i2 + 48]!;
          const t24 = buf125[r0 * 360 + i1 * 24 + i2 + 49]!;
          const t25 = buf125[r0 * 360 + i1 * 24 + i2 + 50]!;
          const t26 = buf125[r0 * 360 + i1 * 24 + i2 + 51]!;
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
          let t38: number = t26;
          for (let s39 = 0; s39 < 2; s39++) {
            const t40 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2]!;
            const t41 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 1]!;
            const t42 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 2]!;
            const t43 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 3]!;
            const t44 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 48]!;
            const t45 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 49]!;
            const t46 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 50]!;
            const t47 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 51]!;
            const t48 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 96]!;
            const t49 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 97]!;
            const t50 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 98]!;
            const t51 = buf94[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 99]!;
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
            const t63 = t51 === t14 ? t38 : 0;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2] = t52;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 1] = t53;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 2] = t54;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 3] = t55;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 48] = t56;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 49] = t57;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 50] = t58;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 51] = t59;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 96] = t60;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 97] = t61;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 98] = t62;
            buf128[r0 * 720 + i1 * 48 + s39 * 24 + i2 + 99] = t63;
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
            t38 = t51 === t14 ? 0 : t38;
          }
        }
      }
    }
  }

  // layer 8: [rows, 30, 24] maps
  function kernel99(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf94[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf128[r0 * 720 + i1 * 24 + i2]!;
          const t5 = (0 < t3 ? 1 : 0) * t4;
          const t6 = parameters[i2 + 3840]!;
          const t7 = buf87[i2]!;
          const t8 = buf83[r0 * 720 + i1 * 24 + i2]!;
          buf130[r0 * 720 + i1 * 24 + i2] = t5;
          buf131[r0 * 720 + i1 * 24 + i2] = f(f(t6 * t7) * t5);
          buf132[r0 * 720 + i1 * 24 + i2] = f(f(t6 * t8) * t5);
          buf134[r0 * 720 + i1 * 24 + i2] = f(f(t8 * t7) * t5);
        }
      }
    }
  }

  // [24] sums and 1 maps
  function kernel100(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf132[r2 * 720 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = buf86[i0]!;
      const t6 = buf85[i0]!;
      const t7: number = buf59[0]!;
      const t8 = f(30 * f(t7));
      const t9 = f(Math.sqrt(f(f(f(t6) / t8) + 0.000009999999747378752)));
      const t10 = -f(f(f(f(t5) * f(f(0.5 / t9) * f(1 / t8))) / t9) * t1);
      buf137[i0] = t10;
    }
  }

  // [24] sums
  function kernel101(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf134[r2 * 720 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      gradients[i0 + 3840] = t1;
    }
  }

  // [24] sums
  function kernel102(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf130[r2 * 720 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      gradients[i0 + 3864] = t1;
    }
  }

  // layer 7: [rows, 30, 24] maps
  function kernel103(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf83[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf137[i2]!;
          const t5 = buf131[r0 * 720 + i1 * 24 + i2]!;
          const t6 = f(t5 + f(2 * f(t3 * t4)));
          buf143[r0 * 720 + i1 * 24 + i2] = t6;
          buf144[r0 * 720 + i1 * 24 + i2] = -t6;
        }
      }
    }
  }

  // [24] sums and 1 maps
  function kernel104(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 30; s3++) {
          const t4 = buf144[r2 * 720 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5: number = buf59[0]!;
      const t6 = f(f(1 / f(30 * f(t5))) * t1);
      buf146[i0] = t6;
    }
  }

  // layer 6: [rows, 30, 24] maps
  function kernel105(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf143[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf146[i2]!;
          buf151[r0 * 720 + i1 * 24 + i2] = f(t3 + t4);
        }
      }
    }
  }

  // layer 6: [5, 24, 24] sums of products
  function kernel106(rows: number): void {
    for (let i0 = 0; i0 < 120; i0 += 3) {
      for (let i1 = 0; i1 < 24; i1 += 4) {
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
          for (let sy15 = 0; sy15 < 30; sy15++) {
            const t16 = buf77[r14 * 816 + sy15 * 24 + i0]!;
            const t17 = buf77[r14 * 816 + sy15 * 24 + i0 + 1]!;
            const t18 = buf77[r14 * 816 + sy15 * 24 + i0 + 2]!;
            const t19 = buf151[r14 * 720 + sy15 * 24 + i1]!;
            const t20 = buf151[r14 * 720 + sy15 * 24 + i1 + 1]!;
            const t21 = buf151[r14 * 720 + sy15 * 24 + i1 + 2]!;
            const t22 = buf151[r14 * 720 + sy15 * 24 + i1 + 3]!;
            t2 = f(t2 + f(t16 * t19));
            t3 = f(t3 + f(t16 * t20));
            t4 = f(t4 + f(t16 * t21));
            t5 = f(t5 + f(t16 * t22));
            t6 = f(t6 + f(t17 * t19));
            t7 = f(t7 + f(t17 * t20));
            t8 = f(t8 + f(t17 * t21));
            t9 = f(t9 + f(t17 * t22));
            t10 = f(t10 + f(t18 * t19));
            t11 = f(t11 + f(t18 * t20));
            t12 = f(t12 + f(t18 * t21));
            t13 = f(t13 + f(t18 * t22));
          }
        }
        gradients[i0 * 24 + i1 + 960] = t2;
        gradients[i0 * 24 + i1 + 961] = t3;
        gradients[i0 * 24 + i1 + 962] = t4;
        gradients[i0 * 24 + i1 + 963] = t5;
        gradients[i0 * 24 + i1 + 984] = t6;
        gradients[i0 * 24 + i1 + 985] = t7;
        gradients[i0 * 24 + i1 + 986] = t8;
        gradients[i0 * 24 + i1 + 987] = t9;
        gradients[i0 * 24 + i1 + 1008] = t10;
        gradients[i0 * 24 + i1 + 1009] = t11;
        gradients[i0 * 24 + i1 + 1010] = t12;
        gradients[i0 * 24 + i1 + 1011] = t13;
      }
    }
  }

  // layer 6: [rows, 34, 24] maps
  function kernel107(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 816; i1++) {
        buf158[r0 * 816 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 720; i3++) {
        const t4 = buf151[r2 * 720 + i3]!;
        buf158[r2 * 816 + i3 + 48] = t4;
      }
    }
  }

  // layer 6: [rows, 30, 24] sums of products
  function kernel108(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
          let t14: number = 0;
          for (let sk15 = 0; sk15 < 5; sk15++) {
            for (let so16 = 0; so16 < 24; so16++) {
              const t17 = buf158[r0 * 816 + i1 * 24 + sk15 * 24 + so16]!;
              const t18 = buf158[r0 * 816 + i1 * 24 + sk15 * 24 + so16 + 24]!;
              const t19 = buf158[r0 * 816 + i1 * 24 + sk15 * 24 + so16 + 48]!;
              const t20 = parameters[sk15 * -576 + i2 * 24 + so16 + 3264]!;
              const t21 = parameters[sk15 * -576 + i2 * 24 + so16 + 3288]!;
              const t22 = parameters[sk15 * -576 + i2 * 24 + so16 + 3312]!;
              const t23 = parameters[sk15 * -576 + i2 * 24 + so16 + 3336]!;
              t3 = f(t3 + f(t17 * t20));
              t4 = f(t4 + f(t17 * t21));
              t5 = f(t5 + f(t17 * t22));
              t6 = f(t6 + f(t17 * t23));
              t7 = f(t7 + f(t18 * t20));
              t8 = f(t8 + f(t18 * t21));
              t9 = f(t9 + f(t18 * t22));
              t10 = f(t10 + f(t18 * t23));
              t11 = f(t11 + f(t19 * t20));
              t12 = f(t12 + f(t19 * t21));
              t13 = f(t13 + f(t19 * t22));
              t14 = f(t14 + f(t19 * t23));
            }
          }
          buf160[r0 * 720 + i1 * 24 + i2] = t3;
          buf160[r0 * 720 + i1 * 24 + i2 + 1] = t4;
          buf160[r0 * 720 + i1 * 24 + i2 + 2] = t5;
          buf160[r0 * 720 + i1 * 24 + i2 + 3] = t6;
          buf160[r0 * 720 + i1 * 24 + i2 + 24] = t7;
          buf160[r0 * 720 + i1 * 24 + i2 + 25] = t8;
          buf160[r0 * 720 + i1 * 24 + i2 + 26] = t9;
          buf160[r0 * 720 + i1 * 24 + i2 + 27] = t10;
          buf160[r0 * 720 + i1 * 24 + i2 + 48] = t11;
          buf160[r0 * 720 + i1 * 24 + i2 + 49] = t12;
          buf160[r0 * 720 + i1 * 24 + i2 + 50] = t13;
          buf160[r0 * 720 + i1 * 24 + i2 + 51] = t14;
        }
      }
    }
  }

  // layer 5: [rows, 30, 2, 24] maps
  function kernel109(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf76[r0 * 720 + i1 * 24 + i2]!;
          const t4 = buf76[r0 * 720 + i1 * 24 + i2 + 1]!;
          const t5 = buf76[r0 * 720 + i1 * 24 + i2 + 2]!;
          const t6 = buf76[r0 * 720 + i1 * 24 + i2 + 3]!;
          const t7 = buf76[r0 * 720 + i1 * 24 + i2 + 24]!;
          const t8 = buf76[r0 * 720 + i1 * 24 + i2 + 25]!;
          const t9 = buf76[r0 * 720 + i1 * 24 + i2 + 26]!;
          const t10 = buf76[r0 * 720 + i1 * 24 + i2 + 27]!;
          const t11 = buf76[r0 * 720 + i1 * 24 + i2 + 48]!;
          const t12 = buf76[r0 * 720 + i1 * 24 + i2 + 49]!;
          const t13 = buf76[r0 * 720 + i1 * 24 + i2 + 50]!;
          const t14 = buf76[r0 * 720 + i1 * 24 + i2 + 51]!;
          const t15 = buf160[r0 * 720 + i1 * 24 + i2]!;
          const t16 = buf160[r0 * 720 + i1 * 24 + i2 + 1]!;
          const t17 = buf160[r0 * 720 + i1 * 24 + i2 + 2]!;
          const t18 = buf160[r0 * 720 + i1 * 24 + i2 + 3]!;
          const t19 = buf160[r0 * 720 + i1 * 24 + i2 + 24]!;
          const t20 = buf160[r0 * 720 + i1 * 24 + i2 + 25]!;
          const t21 = buf160[r0 * 720 + i1 * 24 + i2 + 26]!;
          const t22 = buf160[r0 * 720 + i1 * 24 + i2 + 27]!;
          const t23 = buf160[r0 * 720 + i1 * 24 + i2 + 48]!;
          const t24 = buf160[r0 * 720 + i1 * 24 + i2 + 49]!;
          const t25 = buf160[r0 * 720 + i1 * 24 + i2 + 50]!;
          const t26 = buf160[r0 * 720 + i1 * 24 + i2 + 51]!;
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
          let t38: number = t26;
          for (let s39 = 0; s39 < 2; s39++) {
            const t40 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2]!;
            const t41 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 1]!;
            const t42 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 2]!;
            const t43 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 3]!;
            const t44 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 48]!;
            const t45 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 49]!;
            const t46 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 50]!;
            const t47 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 51]!;
            const t48 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 96]!;
            const t49 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 97]!;
            const t50 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 98]!;
            const t51 = buf74[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 99]!;
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
            const t63 = t51 === t14 ? t38 : 0;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2] = t52;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 1] = t53;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 2] = t54;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 3] = t55;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 48] = t56;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 49] = t57;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 50] = t58;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 51] = t59;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 96] = t60;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 97] = t61;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 98] = t62;
            buf161[r0 * 1440 + i1 * 48 + s39 * 24 + i2 + 99] = t63;
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
            t38 = t51 === t14 ? 0 : t38;
          }
        }
      }
    }
  }

  // layer 3: [rows, 60, 24] maps
  function kernel110(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf74[r0 * 1440 + i1 * 24 + i2]!;
          const t4 = buf161[r0 * 1440 + i1 * 24 + i2]!;
          const t5 = (0 < t3 ? 1 : 0) * t4;
          const t6 = parameters[i2 + 864]!;
          const t7 = buf67[i2]!;
          const t8 = buf63[r0 * 1440 + i1 * 24 + i2]!;
          buf163[r0 * 1440 + i1 * 24 + i2] = t5;
          buf164[r0 * 1440 + i1 * 24 + i2] = f(f(t6 * t7) * t5);
          buf165[r0 * 1440 + i1 * 24 + i2] = f(f(t6 * t8) * t5);
          buf167[r0 * 1440 + i1 * 24 + i2] = f(f(t8 * t7) * t5);
        }
      }
    }
  }

  // [24] sums and 1 maps
  function kernel111(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf165[r2 * 1440 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = buf66[i0]!;
      const t6 = buf65[i0]!;
      const t7: number = buf59[0]!;
      const t8 = f(60 * f(t7));
      const t9 = f(Math.sqrt(f(f(f(t6) / t8) + 0.000009999999747378752)));
      const t10 = -f(f(f(f(t5) * f(f(0.5 / t9) * f(1 / t8))) / t9) * t1);
      buf170[i0] = t10;
    }
  }

  // [24] sums
  function kernel112(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf167[r2 * 1440 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      gradients[i0 + 864] = t1;
    }
  }

  // [24] sums
  function kernel113(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf163[r2 * 1440 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      gradients[i0 + 888] = t1;
    }
  }

  // layer 2: [rows, 60, 24] maps
  function kernel114(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf63[r0 * 1440 + i1 * 24 + i2]!;
          const t4 = buf170[i2]!;
          const t5 = buf164[r0 * 1440 + i1 * 24 + i2]!;
          const t6 = f(t5 + f(2 * f(t3 * t4)));
          buf176[r0 * 1440 + i1 * 24 + i2] = t6;
          buf177[r0 * 1440 + i1 * 24 + i2] = -t6;
        }
      }
    }
  }

  // [24] sums and 1 maps
  function kernel115(rows: number): void {
    for (let i0 = 0; i0 < 24; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf177[r2 * 1440 + s3 * 24 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5: number = buf59[0]!;
      const t6 = f(f(1 / f(60 * f(t5))) * t1);
      buf179[i0] = t6;
    }
  }

  // layer 1: [rows, 60, 24] maps
  function kernel116(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 24; i2++) {
          const t3 = buf176[r0 * 1440 + i1 * 24 + i2]!;
          const t4 = buf179[i2]!;
          buf184[r0 * 1440 + i1 * 24 + i2] = f(t3 + t4);
        }
      }
    }
  }

  // layer 1: [9, 4, 24] sums of products
  function kernel117(rows: number): void {
    for (let i0 = 0; i0 < 36; i0 += 3) {
      for (let i1 = 0; i1 < 24; i1 += 4) {
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
          for (let sy15 = 0; sy15 < 60; sy15++) {
            const t16 = buf15[r14 * 272 + sy15 * 4 + i0]!;
            const t17 = buf15[r14 * 272 + sy15 * 4 + i0 + 1]!;
            const t18 = buf15[r14 * 272 + sy15 * 4 + i0 + 2]!;
            const t19 = buf184[r14 * 1440 + sy15 * 24 + i1]!;
            const t20 = buf184[r14 * 1440 + sy15 * 24 + i1 + 1]!;
            const t21 = buf184[r14 * 1440 + sy15 * 24 + i1 + 2]!;
            const t22 = buf184[r14 * 1440 + sy15 * 24 + i1 + 3]!;
            t2 = f(t2 + f(t16 * t19));
            t3 = f(t3 + f(t16 * t20));
            t4 = f(t4 + f(t16 * t21));
            t5 = f(t5 + f(t16 * t22));
            t6 = f(t6 + f(t17 * t19));
            t7 = f(t7 + f(t17 * t20));
            t8 = f(t8 + f(t17 * t21));
            t9 = f(t9 + f(t17 * t22));
            t10 = f(t10 + f(t18 * t19));
            t11 = f(t11 + f(t18 * t20));
            t12 = f(t12 + f(t18 * t21));
            t13 = f(t13 + f(t18 * t22));
          }
        }
        gradients[i0 * 24 + i1] = t2;
        gradients[i0 * 24 + i1 + 1] = t3;
        gradients[i0 * 24 + i1 + 2] = t4;
        gradients[i0 * 24 + i1 + 3] = t5;
        gradients[i0 * 24 + i1 + 24] = t6;
        gradients[i0 * 24 + i1 + 25] = t7;
        gradients[i0 * 24 + i1 + 26] = t8;
        gradients[i0 * 24 + i1 + 27] = t9;
        gradients[i0 * 24 + i1 + 48] = t10;
        gradients[i0 * 24 + i1 + 49] = t11;
        gradients[i0 * 24 + i1 + 50] = t12;
        gradients[i0 * 24 + i1 + 51] = t13;
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel118(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf112[r0]!;
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
    kernel7(rows);
    kernel75(rows);
    kernel9(rows);
    kernel76(rows);
    kernel11(rows);
    kernel77(rows);
    kernel78(rows);
    kernel79(rows);
    kernel80(rows);
    kernel81(rows);
    kernel82(rows);
    kernel83(rows);
    kernel84(rows);
    kernel85(rows);
    kernel86(rows);
    kernel87(rows);
    kernel88(rows);
    kernel89(rows);
    kernel90(rows);
    kernel91(rows);
    kernel92(rows);
    kernel93(rows);
    kernel94(rows);
    kernel95(rows);
    kernel96(rows);
    kernel97(rows);
    kernel98(rows);
    kernel99(rows);
    kernel100(rows);
    kernel101(rows);
    kernel102(rows);
    kernel103(rows);
    kernel104(rows);
    kernel105(rows);
    kernel106(rows);
    kernel107(rows);
    kernel108(rows);
    kernel109(rows);
    kernel110(rows);
    kernel111(rows);
    kernel112(rows);
    kernel113(rows);
    kernel114(rows);
    kernel115(rows);
    kernel116(rows);
    kernel117(rows);
    kernel118(rows);
  }

  // layer 2: [24] maps
  function kernel119(): void {
    for (let i0 = 0; i0 < 24; i0++) {
      const t1 = parameters[i0 + 864]!;
      const t2 = parameters[i0 + 936]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 888]!;
      const t5 = parameters[i0 + 912]!;
      buf20[i0] = f(t3);
      buf21[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 2: [9, 4, 24] maps
  function kernel120(): void {
    for (let i0 = 0; i0 < 36; i0++) {
      for (let i1 = 0; i1 < 24; i1++) {
        const t2 = parameters[i0 * 24 + i1]!;
        const t3 = buf20[i1]!;
        buf22[i0 * 24 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 7: [24] maps
  function kernel121(): void {
    for (let i0 = 0; i0 < 24; i0++) {
      const t1 = parameters[i0 + 3840]!;
      const t2 = parameters[i0 + 3912]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 3864]!;
      const t5 = parameters[i0 + 3888]!;
      buf33[i0] = f(t3);
      buf34[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 7: [5, 24, 24] maps
  function kernel122(): void {
    for (let i0 = 0; i0 < 120; i0++) {
      for (let i1 = 0; i1 < 24; i1++) {
        const t2 = parameters[i0 * 24 + i1 + 960]!;
        const t3 = buf33[i1]!;
        buf35[i0 * 24 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 1: [rows, 60, 24] sums of products and 2 maps
  function kernel123(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
          let t14: number = 0;
          for (let sc15 = 0; sc15 < 36; sc15++) {
            const t16 = buf15[r0 * 272 + i1 * 4 + sc15]!;
            const t17 = buf15[r0 * 272 + i1 * 4 + sc15 + 4]!;
            const t18 = buf15[r0 * 272 + i1 * 4 + sc15 + 8]!;
            const t19 = buf22[sc15 * 24 + i2]!;
            const t20 = buf22[sc15 * 24 + i2 + 1]!;
            const t21 = buf22[sc15 * 24 + i2 + 2]!;
            const t22 = buf22[sc15 * 24 + i2 + 3]!;
            t3 = f(t3 + f(t16 * t19));
            t4 = f(t4 + f(t16 * t20));
            t5 = f(t5 + f(t16 * t21));
            t6 = f(t6 + f(t16 * t22));
            t7 = f(t7 + f(t17 * t19));
            t8 = f(t8 + f(t17 * t20));
            t9 = f(t9 + f(t17 * t21));
            t10 = f(t10 + f(t17 * t22));
            t11 = f(t11 + f(t18 * t19));
            t12 = f(t12 + f(t18 * t20));
            t13 = f(t13 + f(t18 * t21));
            t14 = f(t14 + f(t18 * t22));
          }
          const t23 = buf21[i2]!;
          const t24 = buf21[i2 + 1]!;
          const t25 = buf21[i2 + 2]!;
          const t26 = buf21[i2 + 3]!;
          const t27 = f(t3 + t23);
          const t28 = f(t4 + t24);
          const t29 = f(t5 + t25);
          const t30 = f(t6 + t26);
          const t31 = f(t7 + t23);
          const t32 = f(t8 + t24);
          const t33 = f(t9 + t25);
          const t34 = f(t10 + t26);
          const t35 = f(t11 + t23);
          const t36 = f(t12 + t24);
          const t37 = f(t13 + t25);
          const t38 = f(t14 + t26);
          buf25[r0 * 1440 + i1 * 24 + i2] = Math.max(t27, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 1] = Math.max(t28, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 2] = Math.max(t29, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 3] = Math.max(t30, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 24] = Math.max(t31, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 25] = Math.max(t32, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 26] = Math.max(t33, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 27] = Math.max(t34, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 48] = Math.max(t35, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 49] = Math.max(t36, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 50] = Math.max(t37, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 51] = Math.max(t38, 0);
        }
      }
    }
  }

  // layer 5: [rows, 30, 24] sums
  function kernel124(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf25[r0 * 1440 + i1 * 48 + i2]!;
          const t4 = buf25[r0 * 1440 + i1 * 48 + i2 + 1]!;
          const t5 = buf25[r0 * 1440 + i1 * 48 + i2 + 2]!;
          const t6 = buf25[r0 * 1440 + i1 * 48 + i2 + 3]!;
          const t7 = buf25[r0 * 1440 + i1 * 48 + i2 + 48]!;
          const t8 = buf25[r0 * 1440 + i1 * 48 + i2 + 49]!;
          const t9 = buf25[r0 * 1440 + i1 * 48 + i2 + 50]!;
          const t10 = buf25[r0 * 1440 + i1 * 48 + i2 + 51]!;
          const t11 = buf25[r0 * 1440 + i1 * 48 + i2 + 96]!;
          const t12 = buf25[r0 * 1440 + i1 * 48 + i2 + 97]!;
          const t13 = buf25[r0 * 1440 + i1 * 48 + i2 + 98]!;
          const t14 = buf25[r0 * 1440 + i1 * 48 + i2 + 99]!;
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
          for (let s27 = 0; s27 < 2; s27++) {
            const t28 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2]!;
            const t29 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 1]!;
            const t30 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 2]!;
            const t31 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 3]!;
            const t32 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 48]!;
            const t33 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 49]!;
            const t34 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 50]!;
            const t35 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 51]!;
            const t36 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 96]!;
            const t37 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 97]!;
            const t38 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 98]!;
            const t39 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 99]!;
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
            t26 = Math.max(t26, t39);
          }
          buf27[r0 * 720 + i1 * 24 + i2] = t15;
          buf27[r0 * 720 + i1 * 24 + i2 + 1] = t16;
          buf27[r0 * 720 + i1 * 24 + i2 + 2] = t17;
          buf27[r0 * 720 + i1 * 24 + i2 + 3] = t18;
          buf27[r0 * 720 + i1 * 24 + i2 + 24] = t19;
          buf27[r0 * 720 + i1 * 24 + i2 + 25] = t20;
          buf27[r0 * 720 + i1 * 24 + i2 + 26] = t21;
          buf27[r0 * 720 + i1 * 24 + i2 + 27] = t22;
          buf27[r0 * 720 + i1 * 24 + i2 + 48] = t23;
          buf27[r0 * 720 + i1 * 24 + i2 + 49] = t24;
          buf27[r0 * 720 + i1 * 24 + i2 + 50] = t25;
          buf27[r0 * 720 + i1 * 24 + i2 + 51] = t26;
        }
      }
    }
  }

  // layer 6: [rows, 34, 24] maps
  function kernel125(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 816; i1++) {
        buf28[r0 * 816 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 720; i3++) {
        const t4 = buf27[r2 * 720 + i3]!;
        buf28[r2 * 816 + i3 + 48] = t4;
      }
    }
  }

  // layer 6: [rows, 30, 24] sums of products and 2 maps
  function kernel126(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
          let t14: number = 0;
          for (let sc15 = 0; sc15 < 120; sc15++) {
            const t16 = buf28[r0 * 816 + i1 * 24 + sc15]!;
            const t17 = buf28[r0 * 816 + i1 * 24 + sc15 + 24]!;
            const t18 = buf28[r0 * 816 + i1 * 24 + sc15 + 48]!;
            const t19 = buf35[sc15 * 24 + i2]!;
            const t20 = buf35[sc15 * 24 + i2 + 1]!;
            const t21 = buf35[sc15 * 24 + i2 + 2]!;
            const t22 = buf35[sc15 * 24 + i2 + 3]!;
            t3 = f(t3 + f(t16 * t19));
            t4 = f(t4 + f(t16 * t20));
            t5 = f(t5 + f(t16 * t21));
            t6 = f(t6 + f(t16 * t22));
            t7 = f(t7 + f(t17 * t19));
            t8 = f(t8 + f(t17 * t20));
            t9 = f(t9 + f(t17 * t21));
            t10 = f(t10 + f(t17 * t22));
            t11 = f(t11 + f(t18 * t19));
            t12 = f(t12 + f(t18 * t20));
            t13 = f(t13 + f(t18 * t21));
            t14 = f(t14 + f(t18 * t22));
          }
          const t23 = buf34[i2]!;
          const t24 = buf34[i2 + 1]!;
          const t25 = buf34[i2 + 2]!;
          const t26 = buf34[i2 + 3]!;
          const t27 = f(t3 + t23);
          const t28 = f(t4 + t24);
          const t29 = f(t5 + t25);
          const t30 = f(t6 + t26);
          const t31 = f(t7 + t23);
          const t32 = f(t8 + t24);
          const t33 = f(t9 + t25);
          const t34 = f(t10 + t26);
          const t35 = f(t11 + t23);
          const t36 = f(t12 + t24);
          const t37 = f(t13 + t25);
          const t38 = f(t14 + t26);
          buf38[r0 * 720 + i1 * 24 + i2] = Math.max(t27, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 1] = Math.max(t28, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 2] = Math.max(t29, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 3] = Math.max(t30, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 24] = Math.max(t31, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 25] = Math.max(t32, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 26] = Math.max(t33, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 27] = Math.max(t34, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 48] = Math.max(t35, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 49] = Math.max(t36, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 50] = Math.max(t37, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 51] = Math.max(t38, 0);
        }
      }
    }
  }

  // layer 10: [rows, 15, 24] sums
  function kernel127(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 15; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf38[r0 * 720 + i1 * 48 + i2]!;
          const t4 = buf38[r0 * 720 + i1 * 48 + i2 + 1]!;
          const t5 = buf38[r0 * 720 + i1 * 48 + i2 + 2]!;
          const t6 = buf38[r0 * 720 + i1 * 48 + i2 + 3]!;
          const t7 = buf38[r0 * 720 + i1 * 48 + i2 + 48]!;
          const t8 = buf38[r0 * 720 + i1 * 48 + i2 + 49]!;
          const t9 = buf38[r0 * 720 + i1 * 48 + i2 + 50]!;
          const t10 = buf38[r0 * 720 + i1 * 48 + i2 + 51]!;
          const t11 = buf38[r0 * 720 + i1 * 48 + i2 + 96]!;
          const t12 = buf38[r0 * 720 + i1 * 48 + i2 + 97]!;
          const t13 = buf38[r0 * 720 + i1 * 48 + i2 + 98]!;
          const t14 = buf38[r0 * 720 + i1 * 48 + i2 + 99]!;
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
          for (let s27 = 0; s27 < 2; s27++) {
            const t28 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2]!;
            const t29 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 1]!;
            const t30 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 2]!;
            const t31 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 3]!;
            const t32 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 48]!;
            const t33 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 49]!;
            const t34 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 50]!;
            const t35 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 51]!;
            const t36 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 96]!;
            const t37 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 97]!;
            const t38 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 98]!;
            const t39 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 99]!;
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
            t26 = Math.max(t26, t39);
          }
          buf40[r0 * 360 + i1 * 24 + i2] = t15;
          buf40[r0 * 360 + i1 * 24 + i2 + 1] = t16;
          buf40[r0 * 360 + i1 * 24 + i2 + 2] = t17;
          buf40[r0 * 360 + i1 * 24 + i2 + 3] = t18;
          buf40[r0 * 360 + i1 * 24 + i2 + 24] = t19;
          buf40[r0 * 360 + i1 * 24 + i2 + 25] = t20;
          buf40[r0 * 360 + i1 * 24 + i2 + 26] = t21;
          buf40[r0 * 360 + i1 * 24 + i2 + 27] = t22;
          buf40[r0 * 360 + i1 * 24 + i2 + 48] = t23;
          buf40[r0 * 360 + i1 * 24 + i2 + 49] = t24;
          buf40[r0 * 360 + i1 * 24 + i2 + 50] = t25;
          buf40[r0 * 360 + i1 * 24 + i2 + 51] = t26;
        }
      }
    }
  }

  // layer 12: [rows, 32] sums of products and 2 maps
  function kernel128(rows: number): void {
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
        for (let si14 = 0; si14 < 360; si14++) {
          const t15 = buf40[r0 * 360 + si14]!;
          const t16 = buf40[r0 * 360 + si14 + 360]!;
          const t17 = buf40[r0 * 360 + si14 + 720]!;
          const t18 = parameters[si14 * 32 + i1 + 3936]!;
          const t19 = parameters[si14 * 32 + i1 + 3937]!;
          const t20 = parameters[si14 * 32 + i1 + 3938]!;
          const t21 = parameters[si14 * 32 + i1 + 3939]!;
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
        const t22 = parameters[i1 + 15456]!;
        const t23 = parameters[i1 + 15457]!;
        const t24 = parameters[i1 + 15458]!;
        const t25 = parameters[i1 + 15459]!;
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
        buf44[r0 * 32 + i1] = Math.max(t26, 0);
        buf44[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf44[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf44[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf44[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf44[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf44[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf44[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf44[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf44[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf44[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf44[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 360; si44++) {
          const t45 = buf40[r38 * 360 + si44]!;
          const t46 = parameters[si44 * 32 + i39 + 3936]!;
          const t47 = parameters[si44 * 32 + i39 + 3937]!;
          const t48 = parameters[si44 * 32 + i39 + 3938]!;
          const t49 = parameters[si44 * 32 + i39 + 3939]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 15456]!;
        const t51 = parameters[i39 + 15457]!;
        const t52 = parameters[i39 + 15458]!;
        const t53 = parameters[i39 + 15459]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf44[r38 * 32 + i39] = Math.max(t54, 0);
        buf44[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf44[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf44[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 14: [rows, 3] sums of products and 2 maps
  function kernel129(rows: number): void {
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
          const t15 = buf44[r0 * 32 + si14]!;
          const t16 = buf44[r0 * 32 + si14 + 32]!;
          const t17 = buf44[r0 * 32 + si14 + 64]!;
          const t18 = buf44[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 3 + i1 + 15488]!;
          const t20 = parameters[si14 * 3 + i1 + 15489]!;
          const t21 = parameters[si14 * 3 + i1 + 15490]!;
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
        const t22 = parameters[i1 + 15584]!;
        const t23 = parameters[i1 + 15585]!;
        const t24 = parameters[i1 + 15586]!;
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
        buf46[r0 * 3 + i1] = t25;
        buf46[r0 * 3 + i1 + 1] = t26;
        buf46[r0 * 3 + i1 + 2] = t27;
        buf46[r0 * 3 + i1 + 3] = t28;
        buf46[r0 * 3 + i1 + 4] = t29;
        buf46[r0 * 3 + i1 + 5] = t30;
        buf46[r0 * 3 + i1 + 6] = t31;
        buf46[r0 * 3 + i1 + 7] = t32;
        buf46[r0 * 3 + i1 + 8] = t33;
        buf46[r0 * 3 + i1 + 9] = t34;
        buf46[r0 * 3 + i1 + 10] = t35;
        buf46[r0 * 3 + i1 + 11] = t36;
        buf52[r0 * 3 + i1] = -f(t37 * t25);
        buf52[r0 * 3 + i1 + 1] = -f(t38 * t26);
        buf52[r0 * 3 + i1 + 2] = -f(t39 * t27);
        buf52[r0 * 3 + i1 + 3] = -f(t40 * t28);
        buf52[r0 * 3 + i1 + 4] = -f(t41 * t29);
        buf52[r0 * 3 + i1 + 5] = -f(t42 * t30);
        buf52[r0 * 3 + i1 + 6] = -f(t43 * t31);
        buf52[r0 * 3 + i1 + 7] = -f(t44 * t32);
        buf52[r0 * 3 + i1 + 8] = -f(t45 * t33);
        buf52[r0 * 3 + i1 + 9] = -f(t46 * t34);
        buf52[r0 * 3 + i1 + 10] = -f(t47 * t35);
        buf52[r0 * 3 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 3; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 32; si54++) {
          const t55 = buf44[r49 * 32 + si54]!;
          const t56 = parameters[si54 * 3 + i50 + 15488]!;
          const t57 = parameters[si54 * 3 + i50 + 15489]!;
          const t58 = parameters[si54 * 3 + i50 + 15490]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 15584]!;
        const t60 = parameters[i50 + 15585]!;
        const t61 = parameters[i50 + 15586]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = yb[r49 * 3 + i50]!;
        const t66 = yb[r49 * 3 + i50 + 1]!;
        const t67 = yb[r49 * 3 + i50 + 2]!;
        buf46[r49 * 3 + i50] = t62;
        buf46[r49 * 3 + i50 + 1] = t63;
        buf46[r49 * 3 + i50 + 2] = t64;
        buf52[r49 * 3 + i50] = -f(t65 * t62);
        buf52[r49 * 3 + i50 + 1] = -f(t66 * t63);
        buf52[r49 * 3 + i50 + 2] = -f(t67 * t64);
      }
    }
  }

  // layer 14: [rows, 1] sums
  function kernel130(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf46[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf46[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf47[r0] = t2;
    }
  }

  // layer 14: [rows, 3] maps
  function kernel131(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf46[r0 * 3 + i1]!;
        const t3 = buf47[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf48[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 14: [rows, 1] sums and 1 maps
  function kernel132(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf48[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf47[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf49[r0] = t1;
      buf54[r0] = f(
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

  // layer 14: [rows, 3] maps
  function kernel133(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf48[r0 * 3 + i1]!;
        const t3 = buf49[r0]!;
        output[r0 * 3 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel134(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf52[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf54[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    kernel119();
    kernel120();
    kernel121();
    kernel122();
    kernel2(start, rows);
    kernel3(start, rows);
    kernel4(rows);
    kernel123(rows);
    kernel124(rows);
    kernel125(rows);
    kernel126(rows);
    kernel127(rows);
    kernel128(rows);
    kernel129(rows);
    kernel130(rows);
    kernel131(rows);
    kernel132(rows);
    kernel133(rows);
    kernel134(rows);
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
  const s_decay = params["decay"]!;
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
  hyper[6] = 1 - s_rate * s_decay;
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
