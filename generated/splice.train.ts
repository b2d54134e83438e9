// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, dropoutDraw, exponent } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
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
    rate: { value: 0.001, param: null },
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
  epochs: { value: 100, param: null },
  seed: { value: 3, param: null },
  shuffle: true,
  stops: [
    {
      kind: "stall",
      metric: { part: "validation", name: "loss" },
      patience: 12,
      by: 0,
      restoreBest: true,
      text: "stop when validation.loss stalls for 12 epochs, restore best",
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
  const gradients = new Float32Array(129667);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 240);
  const yb = new Float32Array(capacity * 3);
  const buf296 = new Float32Array(1);
  const buf293 = new Float64Array(1);
  const buf292 = new Float64Array(1);
  const buf291 = new Float64Array(1);
  const buf290 = new Float64Array(1);
  const buf289 = new Float64Array(1);
  const buf288 = new Float64Array(1);
  const buf287 = new Float64Array(1);
  const buf286 = new Float64Array(1);
  const buf284 = new Float64Array(3);
  const buf282 = new Float64Array(192);
  const buf280 = new Float64Array(64);
  const buf278 = new Float64Array(122880);
  const buf276 = new Float64Array(32);
  const buf274 = new Float64Array(32);
  const buf272 = new Float64Array(5120);
  const buf270 = new Float64Array(32);
  const buf268 = new Float64Array(32);
  const buf267 = new Float64Array(1);
  const buf266 = new Float64Array(1152);
  const buf259 = new Float32Array(122880);
  const buf258 = new Float32Array(1152);
  const buf256 = new Float32Array(capacity * 1920);
  const buf251 = new Float32Array(32);
  const buf249 = new Float32Array(capacity * 1920);
  const buf248 = new Float32Array(capacity * 1920);
  const buf242 = new Float32Array(32);
  const buf241 = new Float32Array(32);
  const buf240 = new Float32Array(32);
  const buf239 = new Float32Array(capacity * 1920);
  const buf237 = new Float32Array(capacity * 1920);
  const buf236 = new Float32Array(capacity * 1920);
  const buf235 = new Float32Array(capacity * 1920);
  const buf232 = new Float32Array(capacity * 2048);
  const buf228 = new Float32Array(5120);
  const buf226 = new Float32Array(capacity * 1920);
  const buf221 = new Float32Array(32);
  const buf219 = new Float32Array(capacity * 1920);
  const buf218 = new Float32Array(capacity * 1920);
  const buf212 = new Float32Array(32);
  const buf211 = new Float32Array(32);
  const buf210 = new Float32Array(32);
  const buf209 = new Float32Array(capacity * 1920);
  const buf207 = new Float32Array(capacity * 1920);
  const buf206 = new Float32Array(capacity * 1920);
  const buf205 = new Float32Array(capacity * 1920);
  const buf202 = new Float32Array(capacity * 1920);
  const buf201 = new Float32Array(64);
  const buf200 = new Float32Array(capacity * 64);
  const buf197 = new Float32Array(192);
  const buf195 = new Float32Array(3);
  const buf194 = new Float32Array(capacity * 3);
  const buf191 = new Float64Array(capacity);
  const buf188 = new Float32Array(capacity);
  const buf186 = new Float32Array(capacity * 3);
  const buf184 = new Float32Array(capacity);
  const buf183 = new Float32Array(capacity * 3);
  const buf182 = new Float32Array(capacity);
  const buf181 = new Float32Array(capacity * 3);
  const buf179 = new Float32Array(capacity * 64);
  const buf178 = new Float32Array(capacity * 64);
  const buf94 = new Float32Array(capacity * 64);
  const buf89 = new Float32Array(capacity * 1920);
  const buf82 = new Float32Array(32);
  const buf81 = new Float64Array(32);
  const buf80 = new Float64Array(32);
  const buf79 = new Float32Array(capacity * 1920);
  const buf78 = new Float32Array(capacity * 1920);
  const buf77 = new Float32Array(32);
  const buf74 = new Float32Array(capacity * 1920);
  const buf72 = new Float32Array(capacity * 2048);
  const buf71 = new Float32Array(capacity * 1920);
  const buf64 = new Float32Array(32);
  const buf63 = new Float64Array(32);
  const buf62 = new Float64Array(32);
  const buf61 = new Float32Array(capacity * 1920);
  const buf60 = new Float32Array(capacity * 1920);
  const buf59 = new Float32Array(32);
  const buf56 = new Float64Array(1);
  const buf55 = new Float32Array(capacity);
  const buf17 = new Float32Array(capacity * 1920);
  const buf15 = new Float32Array(capacity * 272);
  const buf174 = new Float32Array(capacity * 1920);
  const buf169 = new Float32Array(32);
  const buf167 = new Float32Array(capacity * 1920);
  const buf166 = new Float32Array(capacity * 1920);
  const buf160 = new Float32Array(32);
  const buf157 = new Float32Array(capacity * 1920);
  const buf155 = new Float32Array(capacity * 1920);
  const buf154 = new Float32Array(capacity * 1920);
  const buf153 = new Float32Array(capacity * 1920);
  const buf150 = new Float32Array(capacity * 2048);
  const buf143 = new Float32Array(capacity * 1920);
  const buf138 = new Float32Array(32);
  const buf136 = new Float32Array(capacity * 1920);
  const buf135 = new Float32Array(capacity * 1920);
  const buf129 = new Float32Array(32);
  const buf126 = new Float32Array(capacity * 1920);
  const buf124 = new Float32Array(capacity * 1920);
  const buf123 = new Float32Array(capacity * 1920);
  const buf122 = new Float32Array(capacity * 1920);
  const buf119 = new Float32Array(capacity * 1920);
  const buf117 = new Float32Array(capacity * 64);
  const buf113 = new Float32Array(capacity * 3);
  const buf106 = new Float64Array(capacity);
  const buf103 = new Float32Array(capacity);
  const buf101 = new Float32Array(capacity * 3);
  const buf99 = new Float32Array(capacity);
  const buf98 = new Float32Array(capacity * 3);
  const buf97 = new Float32Array(capacity);
  const buf96 = new Float32Array(capacity * 3);
  const buf51 = new Float32Array(capacity);
  const buf49 = new Float32Array(capacity * 3);
  const buf46 = new Float32Array(capacity);
  const buf45 = new Float32Array(capacity * 3);
  const buf44 = new Float32Array(capacity);
  const buf43 = new Float32Array(capacity * 3);
  const buf41 = new Float32Array(capacity * 64);
  const buf36 = new Float32Array(capacity * 1920);
  const buf33 = new Float32Array(5120);
  const buf32 = new Float32Array(32);
  const buf31 = new Float32Array(32);
  const buf26 = new Float32Array(capacity * 2048);
  const buf25 = new Float32Array(capacity * 1920);
  const buf22 = new Float32Array(1152);
  const buf21 = new Float32Array(32);
  const buf20 = new Float32Array(32);

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

  // layer 1: [rows, 60, 32] sums of products
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
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
            const t19 = parameters[sc15 * 32 + i2]!;
            const t20 = parameters[sc15 * 32 + i2 + 1]!;
            const t21 = parameters[sc15 * 32 + i2 + 2]!;
            const t22 = parameters[sc15 * 32 + i2 + 3]!;
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
          buf17[r0 * 1920 + i1 * 32 + i2] = t3;
          buf17[r0 * 1920 + i1 * 32 + i2 + 1] = t4;
          buf17[r0 * 1920 + i1 * 32 + i2 + 2] = t5;
          buf17[r0 * 1920 + i1 * 32 + i2 + 3] = t6;
          buf17[r0 * 1920 + i1 * 32 + i2 + 32] = t7;
          buf17[r0 * 1920 + i1 * 32 + i2 + 33] = t8;
          buf17[r0 * 1920 + i1 * 32 + i2 + 34] = t9;
          buf17[r0 * 1920 + i1 * 32 + i2 + 35] = t10;
          buf17[r0 * 1920 + i1 * 32 + i2 + 64] = t11;
          buf17[r0 * 1920 + i1 * 32 + i2 + 65] = t12;
          buf17[r0 * 1920 + i1 * 32 + i2 + 66] = t13;
          buf17[r0 * 1920 + i1 * 32 + i2 + 67] = t14;
        }
      }
    }
  }

  // [rows] maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      buf55[r0] = 1;
    }
  }

  // [] sums
  function kernel7(rows: number): void {
    let t0: number = 0;
    for (let r1 = 0; r1 < rows; r1++) {
      const t2 = buf55[r1]!;
      t0 = t0 + t2;
    }
    buf56[0] = t0;
  }

  // layer 2: [32] sums and 4 maps, and the update
  function kernel8(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf17[r2 * 1920 + s3 * 32 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf56[0]!;
      const t6 = t1 / (60 * t5);
      const t7 = parameters[i0 + 1216]!;
      buf59[i0] = f(t6);
      parameters[i0 + 1216] = f(0.9 * t7 + 0.1 * t6);
    }
  }

  // layer 2: [rows, 60, 32] maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf17[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf59[i2]!;
          const t5 = f(t3 - t4);
          buf60[r0 * 1920 + i1 * 32 + i2] = t5;
          buf61[r0 * 1920 + i1 * 32 + i2] = f(t5 * t5);
        }
      }
    }
  }

  // layer 2: [32] sums and 5 maps, and the update
  function kernel10(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf61[r2 * 1920 + s3 * 32 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf56[0]!;
      const t6 = 60 * t5;
      const t7 = 1 / Math.sqrt(t1 / t6 + 0.00001);
      const t8 = t1 / (t6 - 1);
      const t9 = parameters[i0 + 1248]!;
      buf62[i0] = t1;
      buf63[i0] = t7;
      buf64[i0] = f(t7);
      parameters[i0 + 1248] = f(0.9 * t9 + 0.1 * t8);
    }
  }

  // layer 2: [rows, 60, 32] maps
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf60[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf64[i2]!;
          const t5 = parameters[i2 + 1152]!;
          const t6 = parameters[i2 + 1184]!;
          buf71[r0 * 1920 + i1 * 32 + i2] = Math.max(f(f(f(t3 * t4) * t5) + t6), 0);
        }
      }
    }
  }

  // layer 4: [rows, 64, 32] maps
  function kernel12(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2048; i1++) {
        buf72[r0 * 2048 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 1920; i3++) {
        const t4 = buf71[r2 * 1920 + i3]!;
        buf72[r2 * 2048 + i3 + 64] = t4;
      }
    }
  }

  // layer 4: [rows, 60, 32] sums of products
  function kernel13(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
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
          for (let sc15 = 0; sc15 < 160; sc15++) {
            const t16 = buf72[r0 * 2048 + i1 * 32 + sc15]!;
            const t17 = buf72[r0 * 2048 + i1 * 32 + sc15 + 32]!;
            const t18 = buf72[r0 * 2048 + i1 * 32 + sc15 + 64]!;
            const t19 = parameters[sc15 * 32 + i2 + 1280]!;
            const t20 = parameters[sc15 * 32 + i2 + 1281]!;
            const t21 = parameters[sc15 * 32 + i2 + 1282]!;
            const t22 = parameters[sc15 * 32 + i2 + 1283]!;
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
          buf74[r0 * 1920 + i1 * 32 + i2] = t3;
          buf74[r0 * 1920 + i1 * 32 + i2 + 1] = t4;
          buf74[r0 * 1920 + i1 * 32 + i2 + 2] = t5;
          buf74[r0 * 1920 + i1 * 32 + i2 + 3] = t6;
          buf74[r0 * 1920 + i1 * 32 + i2 + 32] = t7;
          buf74[r0 * 1920 + i1 * 32 + i2 + 33] = t8;
          buf74[r0 * 1920 + i1 * 32 + i2 + 34] = t9;
          buf74[r0 * 1920 + i1 * 32 + i2 + 35] = t10;
          buf74[r0 * 1920 + i1 * 32 + i2 + 64] = t11;
          buf74[r0 * 1920 + i1 * 32 + i2 + 65] = t12;
          buf74[r0 * 1920 + i1 * 32 + i2 + 66] = t13;
          buf74[r0 * 1920 + i1 * 32 + i2 + 67] = t14;
        }
      }
    }
  }

  // layer 5: [32] sums and 4 maps, and the update
  function kernel14(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf74[r2 * 1920 + s3 * 32 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf56[0]!;
      const t6 = t1 / (60 * t5);
      const t7 = parameters[i0 + 6464]!;
      buf77[i0] = f(t6);
      parameters[i0 + 6464] = f(0.9 * t7 + 0.1 * t6);
    }
  }

  // layer 5: [rows, 60, 32] maps
  function kernel15(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf74[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf77[i2]!;
          const t5 = f(t3 - t4);
          buf78[r0 * 1920 + i1 * 32 + i2] = t5;
          buf79[r0 * 1920 + i1 * 32 + i2] = f(t5 * t5);
        }
      }
    }
  }

  // layer 5: [32] sums and 5 maps, and the update
  function kernel16(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf79[r2 * 1920 + s3 * 32 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf56[0]!;
      const t6 = 60 * t5;
      const t7 = 1 / Math.sqrt(t1 / t6 + 0.00001);
      const t8 = t1 / (t6 - 1);
      const t9 = parameters[i0 + 6496]!;
      buf80[i0] = t1;
      buf81[i0] = t7;
      buf82[i0] = f(t7);
      parameters[i0 + 6496] = f(0.9 * t9 + 0.1 * t8);
    }
  }

  // layer 5: [rows, 60, 32] maps
  function kernel17(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf78[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf82[i2]!;
          const t5 = parameters[i2 + 6400]!;
          const t6 = parameters[i2 + 6432]!;
          buf89[r0 * 1920 + i1 * 32 + i2] = Math.max(f(f(f(t3 * t4) * t5) + t6), 0);
        }
      }
    }
  }

  // layer 8: [rows, 64] sums of products and 2 maps
  function kernel18(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
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
        for (let si14 = 0; si14 < 1920; si14++) {
          const t15 = buf89[r0 * 1920 + si14]!;
          const t16 = buf89[r0 * 1920 + si14 + 1920]!;
          const t17 = buf89[r0 * 1920 + si14 + 3840]!;
          const t18 = parameters[si14 * 64 + i1 + 6528]!;
          const t19 = parameters[si14 * 64 + i1 + 6529]!;
          const t20 = parameters[si14 * 64 + i1 + 6530]!;
          const t21 = parameters[si14 * 64 + i1 + 6531]!;
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
        const t22 = parameters[i1 + 129408]!;
        const t23 = parameters[i1 + 129409]!;
        const t24 = parameters[i1 + 129410]!;
        const t25 = parameters[i1 + 129411]!;
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
        buf94[r0 * 64 + i1] = Math.max(t26, 0);
        buf94[r0 * 64 + i1 + 1] = Math.max(t27, 0);
        buf94[r0 * 64 + i1 + 2] = Math.max(t28, 0);
        buf94[r0 * 64 + i1 + 3] = Math.max(t29, 0);
        buf94[r0 * 64 + i1 + 64] = Math.max(t30, 0);
        buf94[r0 * 64 + i1 + 65] = Math.max(t31, 0);
        buf94[r0 * 64 + i1 + 66] = Math.max(t32, 0);
        buf94[r0 * 64 + i1 + 67] = Math.max(t33, 0);
        buf94[r0 * 64 + i1 + 128] = Math.max(t34, 0);
        buf94[r0 * 64 + i1 + 129] = Math.max(t35, 0);
        buf94[r0 * 64 + i1 + 130] = Math.max(t36, 0);
        buf94[r0 * 64 + i1 + 131] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 64; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 1920; si44++) {
          const t45 = buf89[r38 * 1920 + si44]!;
          const t46 = parameters[si44 * 64 + i39 + 6528]!;
          const t47 = parameters[si44 * 64 + i39 + 6529]!;
          const t48 = parameters[si44 * 64 + i39 + 6530]!;
          const t49 = parameters[si44 * 64 + i39 + 6531]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 129408]!;
        const t51 = parameters[i39 + 129409]!;
        const t52 = parameters[i39 + 129410]!;
        const t53 = parameters[i39 + 129411]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf94[r38 * 64 + i39] = Math.max(t54, 0);
        buf94[r38 * 64 + i39 + 1] = Math.max(t55, 0);
        buf94[r38 * 64 + i39 + 2] = Math.max(t56, 0);
        buf94[r38 * 64 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 9: [rows, 64] maps
  function kernel19(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 64; i1++) {
        const n2 = order[start + r0]!;
        const t3 = dropoutDraw(draw[0]!, draw[1]!, n2, 9, i1);
        const t4 = buf94[r0 * 64 + i1]!;
        buf178[r0 * 64 + i1] = t3;
        buf179[r0 * 64 + i1] = t3 < 0.5 ? 0 : f(2 * t4);
      }
    }
  }

  // layer 10: [rows, 3] sums of products and 2 maps
  function kernel20(rows: number): void {
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
        for (let si14 = 0; si14 < 64; si14++) {
          const t15 = buf179[r0 * 64 + si14]!;
          const t16 = buf179[r0 * 64 + si14 + 64]!;
          const t17 = buf179[r0 * 64 + si14 + 128]!;
          const t18 = buf179[r0 * 64 + si14 + 192]!;
          const t19 = parameters[si14 * 3 + i1 + 129472]!;
          const t20 = parameters[si14 * 3 + i1 + 129473]!;
          const t21 = parameters[si14 * 3 + i1 + 129474]!;
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
        const t22 = parameters[i1 + 129664]!;
        const t23 = parameters[i1 + 129665]!;
        const t24 = parameters[i1 + 129666]!;
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
        buf181[r0 * 3 + i1] = t25;
        buf181[r0 * 3 + i1 + 1] = t26;
        buf181[r0 * 3 + i1 + 2] = t27;
        buf181[r0 * 3 + i1 + 3] = t28;
        buf181[r0 * 3 + i1 + 4] = t29;
        buf181[r0 * 3 + i1 + 5] = t30;
        buf181[r0 * 3 + i1 + 6] = t31;
        buf181[r0 * 3 + i1 + 7] = t32;
        buf181[r0 * 3 + i1 + 8] = t33;
        buf181[r0 * 3 + i1 + 9] = t34;
        buf181[r0 * 3 + i1 + 10] = t35;
        buf181[r0 * 3 + i1 + 11] = t36;
        buf186[r0 * 3 + i1] = -f(t37 * t25);
        buf186[r0 * 3 + i1 + 1] = -f(t38 * t26);
        buf186[r0 * 3 + i1 + 2] = -f(t39 * t27);
        buf186[r0 * 3 + i1 + 3] = -f(t40 * t28);
        buf186[r0 * 3 + i1 + 4] = -f(t41 * t29);
        buf186[r0 * 3 + i1 + 5] = -f(t42 * t30);
        buf186[r0 * 3 + i1 + 6] = -f(t43 * t31);
        buf186[r0 * 3 + i1 + 7] = -f(t44 * t32);
        buf186[r0 * 3 + i1 + 8] = -f(t45 * t33);
        buf186[r0 * 3 + i1 + 9] = -f(t46 * t34);
        buf186[r0 * 3 + i1 + 10] = -f(t47 * t35);
        buf186[r0 * 3 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 3; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 64; si54++) {
          const t55 = buf179[r49 * 64 + si54]!;
          const t56 = parameters[si54 * 3 + i50 + 129472]!;
          const t57 = parameters[si54 * 3 + i50 + 129473]!;
          const t58 = parameters[si54 * 3 + i50 + 129474]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 129664]!;
        const t60 = parameters[i50 + 129665]!;
        const t61 = parameters[i50 + 129666]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = yb[r49 * 3 + i50]!;
        const t66 = yb[r49 * 3 + i50 + 1]!;
        const t67 = yb[r49 * 3 + i50 + 2]!;
        buf181[r49 * 3 + i50] = t62;
        buf181[r49 * 3 + i50 + 1] = t63;
        buf181[r49 * 3 + i50 + 2] = t64;
        buf186[r49 * 3 + i50] = -f(t65 * t62);
        buf186[r49 * 3 + i50 + 1] = -f(t66 * t63);
        buf186[r49 * 3 + i50 + 2] = -f(t67 * t64);
      }
    }
  }

  // layer 10: [rows, 1] sums
  function kernel21(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf181[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf181[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf182[r0] = t2;
    }
  }

  // layer 10: [rows, 3] maps
  function kernel22(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf181[r0 * 3 + i1]!;
        const t3 = buf182[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf183[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 10: [rows, 1] sums and 1 maps
  function kernel23(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf183[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf182[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf184[r0] = t1;
      buf188[r0] = f(
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

  // layer 10: [rows, 3] maps
  function kernel24(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf183[r0 * 3 + i1]!;
        const t3 = buf184[r0]!;
        const t4 = yb[r0 * 3 + i1]!;
        const t5: number = hyper[0]!;
        buf194[r0 * 3 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel25(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf186[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf188[r0]!;
      const t5 = t1 + t4;
      buf191[r0] = t5;
    }
  }

  // [3] sums and 1 maps
  function kernel26(rows: number): void {
    for (let i0 = 0; i0 < 3; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf194[r2 * 3 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf195[i0] = t1;
      buf284[i0] = t4;
    }
  }

  // layer 10: [rows, 64] sums of products and 2 maps
  function kernel27(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
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
        for (let so14 = 0; so14 < 3; so14++) {
          const t15 = buf194[r0 * 3 + so14]!;
          const t16 = buf194[r0 * 3 + so14 + 3]!;
          const t17 = buf194[r0 * 3 + so14 + 6]!;
          const t18 = parameters[i1 * 3 + so14 + 129472]!;
          const t19 = parameters[i1 * 3 + so14 + 129475]!;
          const t20 = parameters[i1 * 3 + so14 + 129478]!;
          const t21 = parameters[i1 * 3 + so14 + 129481]!;
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
        const t22 = buf178[r0 * 64 + i1]!;
        const t23 = buf178[r0 * 64 + i1 + 1]!;
        const t24 = buf178[r0 * 64 + i1 + 2]!;
        const t25 = buf178[r0 * 64 + i1 + 3]!;
        const t26 = buf178[r0 * 64 + i1 + 64]!;
        const t27 = buf178[r0 * 64 + i1 + 65]!;
        const t28 = buf178[r0 * 64 + i1 + 66]!;
        const t29 = buf178[r0 * 64 + i1 + 67]!;
        const t30 = buf178[r0 * 64 + i1 + 128]!;
        const t31 = buf178[r0 * 64 + i1 + 129]!;
        const t32 = buf178[r0 * 64 + i1 + 130]!;
        const t33 = buf178[r0 * 64 + i1 + 131]!;
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
        const t46 = buf94[r0 * 64 + i1]!;
        const t47 = buf94[r0 * 64 + i1 + 1]!;
        const t48 = buf94[r0 * 64 + i1 + 2]!;
        const t49 = buf94[r0 * 64 + i1 + 3]!;
        const t50 = buf94[r0 * 64 + i1 + 64]!;
        const t51 = buf94[r0 * 64 + i1 + 65]!;
        const t52 = buf94[r0 * 64 + i1 + 66]!;
        const t53 = buf94[r0 * 64 + i1 + 67]!;
        const t54 = buf94[r0 * 64 + i1 + 128]!;
        const t55 = buf94[r0 * 64 + i1 + 129]!;
        const t56 = buf94[r0 * 64 + i1 + 130]!;
        const t57 = buf94[r0 * 64 + i1 + 131]!;
        buf200[r0 * 64 + i1] = (0 < t46 ? 1 : 0) * t34;
        buf200[r0 * 64 + i1 + 1] = (0 < t47 ? 1 : 0) * t35;
        buf200[r0 * 64 + i1 + 2] = (0 < t48 ? 1 : 0) * t36;
        buf200[r0 * 64 + i1 + 3] = (0 < t49 ? 1 : 0) * t37;
        buf200[r0 * 64 + i1 + 64] = (0 < t50 ? 1 : 0) * t38;
        buf200[r0 * 64 + i1 + 65] = (0 < t51 ? 1 : 0) * t39;
        buf200[r0 * 64 + i1 + 66] = (0 < t52 ? 1 : 0) * t40;
        buf200[r0 * 64 + i1 + 67] = (0 < t53 ? 1 : 0) * t41;
        buf200[r0 * 64 + i1 + 128] = (0 < t54 ? 1 : 0) * t42;
        buf200[r0 * 64 + i1 + 129] = (0 < t55 ? 1 : 0) * t43;
        buf200[r0 * 64 + i1 + 130] = (0 < t56 ? 1 : 0) * t44;
        buf200[r0 * 64 + i1 + 131] = (0 < t57 ? 1 : 0) * t45;
      }
    }
    for (let r58 = rows - (rows % 3); r58 < rows; r58++) {
      for (let i59 = 0; i59 < 64; i59 += 4) {
        let t60: number = 0;
        let t61: number = 0;
        let t62: number = 0;
        let t63: number = 0;
        for (let so64 = 0; so64 < 3; so64++) {
          const t65 = buf194[r58 * 3 + so64]!;
          const t66 = parameters[i59 * 3 + so64 + 129472]!;
          const t67 = parameters[i59 * 3 + so64 + 129475]!;
          const t68 = parameters[i59 * 3 + so64 + 129478]!;
          const t69 = parameters[i59 * 3 + so64 + 129481]!;
          t60 = f(t60 + f(t65 * t66));
          t61 = f(t61 + f(t65 * t67));
          t62 = f(t62 + f(t65 * t68));
          t63 = f(t63 + f(t65 * t69));
        }
        const t70 = buf178[r58 * 64 + i59]!;
        const t71 = buf178[r58 * 64 + i59 + 1]!;
        const t72 = buf178[r58 * 64 + i59 + 2]!;
        const t73 = buf178[r58 * 64 + i59 + 3]!;
        const t74 = f((t70 < 0.5 ? 0 : 2) * t60);
        const t75 = f((t71 < 0.5 ? 0 : 2) * t61);
        const t76 = f((t72 < 0.5 ? 0 : 2) * t62);
        const t77 = f((t73 < 0.5 ? 0 : 2) * t63);
        const t78 = buf94[r58 * 64 + i59]!;
        const t79 = buf94[r58 * 64 + i59 + 1]!;
        const t80 = buf94[r58 * 64 + i59 + 2]!;
        const t81 = buf94[r58 * 64 + i59 + 3]!;
        buf200[r58 * 64 + i59] = (0 < t78 ? 1 : 0) * t74;
        buf200[r58 * 64 + i59 + 1] = (0 < t79 ? 1 : 0) * t75;
        buf200[r58 * 64 + i59 + 2] = (0 < t80 ? 1 : 0) * t76;
        buf200[r58 * 64 + i59 + 3] = (0 < t81 ? 1 : 0) * t77;
      }
    }
  }

  // layer 10: [64, 3] sums of products and 1 maps
  function kernel28(rows: number): void {
    for (let i0 = 0; i0 < 64; i0 += 4) {
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
          const t15 = buf179[r14 * 64 + i0]!;
          const t16 = buf179[r14 * 64 + i0 + 1]!;
          const t17 = buf179[r14 * 64 + i0 + 2]!;
          const t18 = buf179[r14 * 64 + i0 + 3]!;
          const t19 = buf194[r14 * 3 + i1]!;
          const t20 = buf194[r14 * 3 + i1 + 1]!;
          const t21 = buf194[r14 * 3 + i1 + 2]!;
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
        buf197[i0 * 3 + i1] = t2;
        buf197[i0 * 3 + i1 + 1] = t3;
        buf197[i0 * 3 + i1 + 2] = t4;
        buf197[i0 * 3 + i1 + 3] = t5;
        buf197[i0 * 3 + i1 + 4] = t6;
        buf197[i0 * 3 + i1 + 5] = t7;
        buf197[i0 * 3 + i1 + 6] = t8;
        buf197[i0 * 3 + i1 + 7] = t9;
        buf197[i0 * 3 + i1 + 8] = t10;
        buf197[i0 * 3 + i1 + 9] = t11;
        buf197[i0 * 3 + i1 + 10] = t12;
        buf197[i0 * 3 + i1 + 11] = t13;
        buf282[i0 * 3 + i1] = t22;
        buf282[i0 * 3 + i1 + 1] = t23;
        buf282[i0 * 3 + i1 + 2] = t24;
        buf282[i0 * 3 + i1 + 3] = t25;
        buf282[i0 * 3 + i1 + 4] = t26;
        buf282[i0 * 3 + i1 + 5] = t27;
        buf282[i0 * 3 + i1 + 6] = t28;
        buf282[i0 * 3 + i1 + 7] = t29;
        buf282[i0 * 3 + i1 + 8] = t30;
        buf282[i0 * 3 + i1 + 9] = t31;
        buf282[i0 * 3 + i1 + 10] = t32;
        buf282[i0 * 3 + i1 + 11] = t33;
      }
    }
  }

  // [64] sums and 1 maps
  function kernel29(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf200[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = t1 * t1;
      buf201[i0] = t1;
      buf280[i0] = t4;
    }
  }

  // layer 8: [rows, 1920] sums of products
  function kernel30(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 1920; i1 += 3) {
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
        for (let so14 = 0; so14 < 64; so14++) {
          const t15 = buf200[r0 * 64 + so14]!;
          const t16 = buf200[r0 * 64 + so14 + 64]!;
          const t17 = buf200[r0 * 64 + so14 + 128]!;
          const t18 = buf200[r0 * 64 + so14 + 192]!;
          const t19 = parameters[i1 * 64 + so14 + 6528]!;
          const t20 = parameters[i1 * 64 + so14 + 6592]!;
          const t21 = parameters[i1 * 64 + so14 + 6656]!;
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
        buf202[r0 * 1920 + i1] = t2;
        buf202[r0 * 1920 + i1 + 1] = t3;
        buf202[r0 * 1920 + i1 + 2] = t4;
        buf202[r0 * 1920 + i1 + 1920] = t5;
        buf202[r0 * 1920 + i1 + 1921] = t6;
        buf202[r0 * 1920 + i1 + 1922] = t7;
        buf202[r0 * 1920 + i1 + 3840] = t8;
        buf202[r0 * 1920 + i1 + 3841] = t9;
        buf202[r0 * 1920 + i1 + 3842] = t10;
        buf202[r0 * 1920 + i1 + 5760] = t11;
        buf202[r0 * 1920 + i1 + 5761] = t12;
        buf202[r0 * 1920 + i1 + 5762] = t13;
      }
    }
    for (let r22 = rows - (rows % 4); r22 < rows; r22++) {
      for (let i23 = 0; i23 < 1920; i23 += 3) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        for (let so27 = 0; so27 < 64; so27++) {
          const t28 = buf200[r22 * 64 + so27]!;
          const t29 = parameters[i23 * 64 + so27 + 6528]!;
          const t30 = parameters[i23 * 64 + so27 + 6592]!;
          const t31 = parameters[i23 * 64 + so27 + 6656]!;
          t24 = f(t24 + f(t28 * t29));
          t25 = f(t25 + f(t28 * t30));
          t26 = f(t26 + f(t28 * t31));
        }
        buf202[r22 * 1920 + i23] = t24;
        buf202[r22 * 1920 + i23 + 1] = t25;
        buf202[r22 * 1920 + i23 + 2] = t26;
      }
    }
  }

  // layer 8: [1920, 64] sums of products and 2 maps
  function kernel31(rows: number): void {
    for (let i0 = 0; i0 < 1920; i0 += 3) {
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
          const t15 = buf89[r14 * 1920 + i0]!;
          const t16 = buf89[r14 * 1920 + i0 + 1]!;
          const t17 = buf89[r14 * 1920 + i0 + 2]!;
          const t18 = buf200[r14 * 64 + i1]!;
          const t19 = buf200[r14 * 64 + i1 + 1]!;
          const t20 = buf200[r14 * 64 + i1 + 2]!;
          const t21 = buf200[r14 * 64 + i1 + 3]!;
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
        const t22 = parameters[i0 * 64 + i1 + 6528]!;
        const t23 = parameters[i0 * 64 + i1 + 6529]!;
        const t24 = parameters[i0 * 64 + i1 + 6530]!;
        const t25 = parameters[i0 * 64 + i1 + 6531]!;
        const t26 = parameters[i0 * 64 + i1 + 6592]!;
        const t27 = parameters[i0 * 64 + i1 + 6593]!;
        const t28 = parameters[i0 * 64 + i1 + 6594]!;
        const t29 = parameters[i0 * 64 + i1 + 6595]!;
        const t30 = parameters[i0 * 64 + i1 + 6656]!;
        const t31 = parameters[i0 * 64 + i1 + 6657]!;
        const t32 = parameters[i0 * 64 + i1 + 6658]!;
        const t33 = parameters[i0 * 64 + i1 + 6659]!;
        const t34 = f(t2 + f(0.00009999999747378752 * t22));
        const t35 = f(t3 + f(0.00009999999747378752 * t23));
        const t36 = f(t4 + f(0.00009999999747378752 * t24));
        const t37 = f(t5 + f(0.00009999999747378752 * t25));
        const t38 = f(t6 + f(0.00009999999747378752 * t26));
        const t39 = f(t7 + f(0.00009999999747378752 * t27));
        const t40 = f(t8 + f(0.00009999999747378752 * t28));
        const t41 = f(t9 + f(0.00009999999747378752 * t29));
        const t42 = f(t10 + f(0.00009999999747378752 * t30));
        const t43 = f(t11 + f(0.00009999999747378752 * t31));
        const t44 = f(t12 + f(0.00009999999747378752 * t32));
        const t45 = f(t13 + f(0.00009999999747378752 * t33));
        buf259[i0 * 64 + i1] = t34;
        buf259[i0 * 64 + i1 + 1] = t35;
        buf259[i0 * 64 + i1 + 2] = t36;
        buf259[i0 * 64 + i1 + 3] = t37;
        buf259[i0 * 64 + i1 + 64] = t38;
        buf259[i0 * 64 + i1 + 65] = t39;
        buf259[i0 * 64 + i1 + 66] = t40;
        buf259[i0 * 64 + i1 + 67] = t41;
        buf259[i0 * 64 + i1 + 128] = t42;
        buf259[i0 * 64 + i1 + 129] = t43;
        buf259[i0 * 64 + i1 + 130] = t44;
        buf259[i0 * 64 + i1 + 131] = t45;
        buf278[i0 * 64 + i1] = t34 * t34;
        buf278[i0 * 64 + i1 + 1] = t35 * t35;
        buf278[i0 * 64 + i1 + 2] = t36 * t36;
        buf278[i0 * 64 + i1 + 3] = t37 * t37;
        buf278[i0 * 64 + i1 + 64] = t38 * t38;
        buf278[i0 * 64 + i1 + 65] = t39 * t39;
        buf278[i0 * 64 + i1 + 66] = t40 * t40;
        buf278[i0 * 64 + i1 + 67] = t41 * t41;
        buf278[i0 * 64 + i1 + 128] = t42 * t42;
        buf278[i0 * 64 + i1 + 129] = t43 * t43;
        buf278[i0 * 64 + i1 + 130] = t44 * t44;
        buf278[i0 * 64 + i1 + 131] = t45 * t45;
      }
    }
  }

  // layer 6: [rows, 60, 32] maps
  function kernel32(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf89[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf202[r0 * 1920 + i1 * 32 + i2]!;
          const t5 = (0 < t3 ? 1 : 0) * t4;
          const t6 = parameters[i2 + 6400]!;
          const t7 = buf82[i2]!;
          const t8 = buf78[r0 * 1920 + i1 * 32 + i2]!;
          buf205[r0 * 1920 + i1 * 32 + i2] = t5;
          buf206[r0 * 1920 + i1 * 32 + i2] = f(f(t6 * t7) * t5);
          buf207[r0 * 1920 + i1 * 32 + i2] = f(f(t6 * t8) * t5);
          buf209[r0 * 1920 + i1 * 32 + i2] = f(f(t8 * t7) * t5);
        }
      }
    }
  }

  // [32] sums and 1 maps
  function kernel33(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf207[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = buf81[i0]!;
      const t6 = buf80[i0]!;
      const t7: number = buf56[0]!;
      const t8 = f(60 * f(t7));
      const t9 = f(Math.sqrt(f(f(f(t6) / t8) + 0.000009999999747378752)));
      const t10 = -f(f(f(f(t5) * f(f(0.5 / t9) * f(1 / t8))) / t9) * t1);
      buf212[i0] = t10;
    }
  }

  // [32] sums and 1 maps
  function kernel34(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf209[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = t1 * t1;
      buf210[i0] = t1;
      buf274[i0] = t5;
    }
  }

  // [32] sums and 1 maps
  function kernel35(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf205[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = t1 * t1;
      buf211[i0] = t1;
      buf276[i0] = t5;
    }
  }

  // layer 5: [rows, 60, 32] maps
  function kernel36(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf78[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf212[i2]!;
          const t5 = buf206[r0 * 1920 + i1 * 32 + i2]!;
          const t6 = f(t5 + f(2 * f(t3 * t4)));
          buf218[r0 * 1920 + i1 * 32 + i2] = t6;
          buf219[r0 * 1920 + i1 * 32 + i2] = -t6;
        }
      }
    }
  }

  // [32] sums and 1 maps
  function kernel37(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf219[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5: number = buf56[0]!;
      const t6 = f(f(1 / f(60 * f(t5))) * t1);
      buf221[i0] = t6;
    }
  }

  // layer 4: [rows, 60, 32] maps
  function kernel38(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf218[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf221[i2]!;
          buf226[r0 * 1920 + i1 * 32 + i2] = f(t3 + t4);
        }
      }
    }
  }

  // layer 4: [5, 32, 32] sums of products and 1 maps
  function kernel39(rows: number): void {
    for (let i0 = 0; i0 < 159; i0 += 3) {
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
          for (let sy15 = 0; sy15 < 60; sy15++) {
            const t16 = buf72[r14 * 2048 + sy15 * 32 + i0]!;
            const t17 = buf72[r14 * 2048 + sy15 * 32 + i0 + 1]!;
            const t18 = buf72[r14 * 2048 + sy15 * 32 + i0 + 2]!;
            const t19 = buf226[r14 * 1920 + sy15 * 32 + i1]!;
            const t20 = buf226[r14 * 1920 + sy15 * 32 + i1 + 1]!;
            const t21 = buf226[r14 * 1920 + sy15 * 32 + i1 + 2]!;
            const t22 = buf226[r14 * 1920 + sy15 * 32 + i1 + 3]!;
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
        buf228[i0 * 32 + i1] = t2;
        buf228[i0 * 32 + i1 + 1] = t3;
        buf228[i0 * 32 + i1 + 2] = t4;
        buf228[i0 * 32 + i1 + 3] = t5;
        buf228[i0 * 32 + i1 + 32] = t6;
        buf228[i0 * 32 + i1 + 33] = t7;
        buf228[i0 * 32 + i1 + 34] = t8;
        buf228[i0 * 32 + i1 + 35] = t9;
        buf228[i0 * 32 + i1 + 64] = t10;
        buf228[i0 * 32 + i1 + 65] = t11;
        buf228[i0 * 32 + i1 + 66] = t12;
        buf228[i0 * 32 + i1 + 67] = t13;
        buf272[i0 * 32 + i1] = t23;
        buf272[i0 * 32 + i1 + 1] = t24;
        buf272[i0 * 32 + i1 + 2] = t25;
        buf272[i0 * 32 + i1 + 3] = t26;
        buf272[i0 * 32 + i1 + 32] = t27;
        buf272[i0 * 32 + i1 + 33] = t28;
        buf272[i0 * 32 + i1 + 34] = t29;
        buf272[i0 * 32 + i1 + 35] = t30;
        buf272[i0 * 32 + i1 + 64] = t31;
        buf272[i0 * 32 + i1 + 65] = t32;
        buf272[i0 * 32 + i1 + 66] = t33;
        buf272[i0 * 32 + i1 + 67] = t34;
      }
    }
    for (let i35 = 159; i35 < 160; i35++) {
      for (let i36 = 0; i36 < 32; i36 += 4) {
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        for (let r41 = 0; r41 < rows; r41++) {
          for (let sy42 = 0; sy42 < 60; sy42++) {
            const t43 = buf72[r41 * 2048 + sy42 * 32 + i35]!;
            const t44 = buf226[r41 * 1920 + sy42 * 32 + i36]!;
            const t45 = buf226[r41 * 1920 + sy42 * 32 + i36 + 1]!;
            const t46 = buf226[r41 * 1920 + sy42 * 32 + i36 + 2]!;
            const t47 = buf226[r41 * 1920 + sy42 * 32 + i36 + 3]!;
            t37 = f(t37 + f(t43 * t44));
            t38 = f(t38 + f(t43 * t45));
            t39 = f(t39 + f(t43 * t46));
            t40 = f(t40 + f(t43 * t47));
          }
        }
        const t48 = t37 * t37;
        const t49 = t38 * t38;
        const t50 = t39 * t39;
        const t51 = t40 * t40;
        buf228[i35 * 32 + i36] = t37;
        buf228[i35 * 32 + i36 + 1] = t38;
        buf228[i35 * 32 + i36 + 2] = t39;
        buf228[i35 * 32 + i36 + 3] = t40;
        buf272[i35 * 32 + i36] = t48;
        buf272[i35 * 32 + i36 + 1] = t49;
        buf272[i35 * 32 + i36 + 2] = t50;
        buf272[i35 * 32 + i36 + 3] = t51;
      }
    }
  }

  // layer 4: [rows, 64, 32] maps
  function kernel40(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2048; i1++) {
        buf232[r0 * 2048 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 1920; i3++) {
        const t4 = buf226[r2 * 1920 + i3]!;
        buf232[r2 * 2048 + i3 + 64] = t4;
      }
    }
  }

  // layer 4: [rows, 60, 32] sums of products and 4 maps
  function kernel41(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
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
            for (let so16 = 0; so16 < 32; so16++) {
              const t17 = buf232[r0 * 2048 + i1 * 32 + sk15 * 32 + so16]!;
              const t18 = buf232[r0 * 2048 + i1 * 32 + sk15 * 32 + so16 + 32]!;
              const t19 = buf232[r0 * 2048 + i1 * 32 + sk15 * 32 + so16 + 64]!;
              const t20 = parameters[sk15 * -1024 + i2 * 32 + so16 + 5376]!;
              const t21 = parameters[sk15 * -1024 + i2 * 32 + so16 + 5408]!;
              const t22 = parameters[sk15 * -1024 + i2 * 32 + so16 + 5440]!;
              const t23 = parameters[sk15 * -1024 + i2 * 32 + so16 + 5472]!;
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
          const t24 = buf71[r0 * 1920 + i1 * 32 + i2]!;
          const t25 = buf71[r0 * 1920 + i1 * 32 + i2 + 1]!;
          const t26 = buf71[r0 * 1920 + i1 * 32 + i2 + 2]!;
          const t27 = buf71[r0 * 1920 + i1 * 32 + i2 + 3]!;
          const t28 = buf71[r0 * 1920 + i1 * 32 + i2 + 32]!;
          const t29 = buf71[r0 * 1920 + i1 * 32 + i2 + 33]!;
          const t30 = buf71[r0 * 1920 + i1 * 32 + i2 + 34]!;
          const t31 = buf71[r0 * 1920 + i1 * 32 + i2 + 35]!;
          const t32 = buf71[r0 * 1920 + i1 * 32 + i2 + 64]!;
          const t33 = buf71[r0 * 1920 + i1 * 32 + i2 + 65]!;
          const t34 = buf71[r0 * 1920 + i1 * 32 + i2 + 66]!;
          const t35 = buf71[r0 * 1920 + i1 * 32 + i2 + 67]!;
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
          const t47 = (0 < t35 ? 1 : 0) * t14;
          const t48 = parameters[i2 + 1152]!;
          const t49 = parameters[i2 + 1153]!;
          const t50 = parameters[i2 + 1154]!;
          const t51 = parameters[i2 + 1155]!;
          const t52 = buf64[i2]!;
          const t53 = buf64[i2 + 1]!;
          const t54 = buf64[i2 + 2]!;
          const t55 = buf64[i2 + 3]!;
          const t56 = f(t48 * t52);
          const t57 = f(t49 * t53);
          const t58 = f(t50 * t54);
          const t59 = f(t51 * t55);
          const t60 = buf60[r0 * 1920 + i1 * 32 + i2]!;
          const t61 = buf60[r0 * 1920 + i1 * 32 + i2 + 1]!;
          const t62 = buf60[r0 * 1920 + i1 * 32 + i2 + 2]!;
          const t63 = buf60[r0 * 1920 + i1 * 32 + i2 + 3]!;
          const t64 = buf60[r0 * 1920 + i1 * 32 + i2 + 32]!;
          const t65 = buf60[r0 * 1920 + i1 * 32 + i2 + 33]!;
          const t66 = buf60[r0 * 1920 + i1 * 32 + i2 + 34]!;
          const t67 = buf60[r0 * 1920 + i1 * 32 + i2 + 35]!;
          const t68 = buf60[r0 * 1920 + i1 * 32 + i2 + 64]!;
          const t69 = buf60[r0 * 1920 + i1 * 32 + i2 + 65]!;
          const t70 = buf60[r0 * 1920 + i1 * 32 + i2 + 66]!;
          const t71 = buf60[r0 * 1920 + i1 * 32 + i2 + 67]!;
          buf235[r0 * 1920 + i1 * 32 + i2] = t36;
          buf235[r0 * 1920 + i1 * 32 + i2 + 1] = t37;
          buf235[r0 * 1920 + i1 * 32 + i2 + 2] = t38;
          buf235[r0 * 1920 + i1 * 32 + i2 + 3] = t39;
          buf235[r0 * 1920 + i1 * 32 + i2 + 32] = t40;
          buf235[r0 * 1920 + i1 * 32 + i2 + 33] = t41;
          buf235[r0 * 1920 + i1 * 32 + i2 + 34] = t42;
          buf235[r0 * 1920 + i1 * 32 + i2 + 35] = t43;
          buf235[r0 * 1920 + i1 * 32 + i2 + 64] = t44;
          buf235[r0 * 1920 + i1 * 32 + i2 + 65] = t45;
          buf235[r0 * 1920 + i1 * 32 + i2 + 66] = t46;
          buf235[r0 * 1920 + i1 * 32 + i2 + 67] = t47;
          buf236[r0 * 1920 + i1 * 32 + i2] = f(t56 * t36);
          buf236[r0 * 1920 + i1 * 32 + i2 + 1] = f(t57 * t37);
          buf236[r0 * 1920 + i1 * 32 + i2 + 2] = f(t58 * t38);
          buf236[r0 * 1920 + i1 * 32 + i2 + 3] = f(t59 * t39);
          buf236[r0 * 1920 + i1 * 32 + i2 + 32] = f(t56 * t40);
          buf236[r0 * 1920 + i1 * 32 + i2 + 33] = f(t57 * t41);
          buf236[r0 * 1920 + i1 * 32 + i2 + 34] = f(t58 * t42);
          buf236[r0 * 1920 + i1 * 32 + i2 + 35] = f(t59 * t43);
          buf236[r0 * 1920 + i1 * 32 + i2 + 64] = f(t56 * t44);
          buf236[r0 * 1920 + i1 * 32 + i2 + 65] = f(t57 * t45);
          buf236[r0 * 1920 + i1 * 32 + i2 + 66] = f(t58 * t46);
          buf236[r0 * 1920 + i1 * 32 + i2 + 67] = f(t59 * t47);
          buf237[r0 * 1920 + i1 * 32 + i2] = f(f(t48 * t60) * t36);
          buf237[r0 * 1920 + i1 * 32 + i2 + 1] = f(f(t49 * t61) * t37);
          buf237[r0 * 1920 + i1 * 32 + i2 + 2] = f(f(t50 * t62) * t38);
          buf237[r0 * 1920 + i1 * 32 + i2 + 3] = f(f(t51 * t63) * t39);
          buf237[r0 * 1920 + i1 * 32 + i2 + 32] = f(f(t48 * t64) * t40);
          buf237[r0 * 1920 + i1 * 32 + i2 + 33] = f(f(t49 * t65) * t41);
          buf237[r0 * 1920 + i1 * 32 + i2 + 34] = f(f(t50 * t66) * t42);
          buf237[r0 * 1920 + i1 * 32 + i2 + 35] = f(f(t51 * t67) * t43);
          buf237[r0 * 1920 + i1 * 32 + i2 + 64] = f(f(t48 * t68) * t44);
          buf237[r0 * 1920 + i1 * 32 + i2 + 65] = f(f(t49 * t69) * t45);
          buf237[r0 * 1920 + i1 * 32 + i2 + 66] = f(f(t50 * t70) * t46);
          buf237[r0 * 1920 + i1 * 32 + i2 + 67] = f(f(t51 * t71) * t47);
          buf239[r0 * 1920 + i1 * 32 + i2] = f(f(t60 * t52) * t36);
          buf239[r0 * 1920 + i1 * 32 + i2 + 1] = f(f(t61 * t53) * t37);
          buf239[r0 * 1920 + i1 * 32 + i2 + 2] = f(f(t62 * t54) * t38);
          buf239[r0 * 1920 + i1 * 32 + i2 + 3] = f(f(t63 * t55) * t39);
          buf239[r0 * 1920 + i1 * 32 + i2 + 32] = f(f(t64 * t52) * t40);
          buf239[r0 * 1920 + i1 * 32 + i2 + 33] = f(f(t65 * t53) * t41);
          buf239[r0 * 1920 + i1 * 32 + i2 + 34] = f(f(t66 * t54) * t42);
          buf239[r0 * 1920 + i1 * 32 + i2 + 35] = f(f(t67 * t55) * t43);
          buf239[r0 * 1920 + i1 * 32 + i2 + 64] = f(f(t68 * t52) * t44);
          buf239[r0 * 1920 + i1 * 32 + i2 + 65] = f(f(t69 * t53) * t45);
          buf239[r0 * 1920 + i1 * 32 + i2 + 66] = f(f(t70 * t54) * t46);
          buf239[r0 * 1920 + i1 * 32 + i2 + 67] = f(f(t71 * t55) * t47);
        }
      }
    }
  }

  // [32] sums and 1 maps
  function kernel42(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf237[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = buf63[i0]!;
      const t6 = buf62[i0]!;
      const t7: number = buf56[0]!;
      const t8 = f(60 * f(t7));
      const t9 = f(Math.sqrt(f(f(f(t6) / t8) + 0.000009999999747378752)));
      const t10 = -f(f(f(f(t5) * f(f(0.5 / t9) * f(1 / t8))) / t9) * t1);
      buf242[i0] = t10;
    }
  }

  // [32] sums and 1 maps
  function kernel43(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf239[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = t1 * t1;
      buf240[i0] = t1;
      buf268[i0] = t5;
    }
  }

  // [32] sums and 1 maps
  function kernel44(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf235[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = t1 * t1;
      buf241[i0] = t1;
      buf270[i0] = t5;
    }
  }

  // layer 2: [rows, 60, 32] maps
  function kernel45(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf60[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf242[i2]!;
          const t5 = buf236[r0 * 1920 + i1 * 32 + i2]!;
          const t6 = f(t5 + f(2 * f(t3 * t4)));
          buf248[r0 * 1920 + i1 * 32 + i2] = t6;
          buf249[r0 * 1920 + i1 * 32 + i2] = -t6;
        }
      }
    }
  }

  // [32] sums and 1 maps
  function kernel46(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf249[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5: number = buf56[0]!;
      const t6 = f(f(1 / f(60 * f(t5))) * t1);
      buf251[i0] = t6;
    }
  }

  // layer 1: [rows, 60, 32] maps
  function kernel47(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf248[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf251[i2]!;
          buf256[r0 * 1920 + i1 * 32 + i2] = f(t3 + t4);
        }
      }
    }
  }

  // layer 1: [9, 4, 32] sums of products and 1 maps
  function kernel48(rows: number): void {
    for (let i0 = 0; i0 < 36; i0 += 3) {
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
          for (let sy15 = 0; sy15 < 60; sy15++) {
            const t16 = buf15[r14 * 272 + sy15 * 4 + i0]!;
            const t17 = buf15[r14 * 272 + sy15 * 4 + i0 + 1]!;
            const t18 = buf15[r14 * 272 + sy15 * 4 + i0 + 2]!;
            const t19 = buf256[r14 * 1920 + sy15 * 32 + i1]!;
            const t20 = buf256[r14 * 1920 + sy15 * 32 + i1 + 1]!;
            const t21 = buf256[r14 * 1920 + sy15 * 32 + i1 + 2]!;
            const t22 = buf256[r14 * 1920 + sy15 * 32 + i1 + 3]!;
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
        buf258[i0 * 32 + i1] = t2;
        buf258[i0 * 32 + i1 + 1] = t3;
        buf258[i0 * 32 + i1 + 2] = t4;
        buf258[i0 * 32 + i1 + 3] = t5;
        buf258[i0 * 32 + i1 + 32] = t6;
        buf258[i0 * 32 + i1 + 33] = t7;
        buf258[i0 * 32 + i1 + 34] = t8;
        buf258[i0 * 32 + i1 + 35] = t9;
        buf258[i0 * 32 + i1 + 64] = t10;
        buf258[i0 * 32 + i1 + 65] = t11;
        buf258[i0 * 32 + i1 + 66] = t12;
        buf258[i0 * 32 + i1 + 67] = t13;
        buf266[i0 * 32 + i1] = t23;
        buf266[i0 * 32 + i1 + 1] = t24;
        buf266[i0 * 32 + i1 + 2] = t25;
        buf266[i0 * 32 + i1 + 3] = t26;
        buf266[i0 * 32 + i1 + 32] = t27;
        buf266[i0 * 32 + i1 + 33] = t28;
        buf266[i0 * 32 + i1 + 34] = t29;
        buf266[i0 * 32 + i1 + 35] = t30;
        buf266[i0 * 32 + i1 + 64] = t31;
        buf266[i0 * 32 + i1 + 65] = t32;
        buf266[i0 * 32 + i1 + 66] = t33;
        buf266[i0 * 32 + i1 + 67] = t34;
      }
    }
  }

  // [] sums
  function kernel49(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 1152; s1++) {
      const t2 = buf266[s1]!;
      t0 = t0 + t2;
    }
    buf267[0] = t0;
  }

  // [] sums and 1 maps
  function kernel50(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf268[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf267[0]!;
    const t4 = t3 + t0;
    buf286[0] = t4;
  }

  // [] sums and 1 maps
  function kernel51(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf270[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf286[0]!;
    const t4 = t3 + t0;
    buf287[0] = t4;
  }

  // [] sums and 1 maps
  function kernel52(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 5120; s1++) {
      const t2 = buf272[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf287[0]!;
    const t4 = t3 + t0;
    buf288[0] = t4;
  }

  // [] sums and 1 maps
  function kernel53(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf274[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf288[0]!;
    const t4 = t3 + t0;
    buf289[0] = t4;
  }

  // [] sums and 1 maps
  function kernel54(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 32; s1++) {
      const t2 = buf276[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf289[0]!;
    const t4 = t3 + t0;
    buf290[0] = t4;
  }

  // [] sums and 1 maps
  function kernel55(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 122880; s1++) {
      const t2 = buf278[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf290[0]!;
    const t4 = t3 + t0;
    buf291[0] = t4;
  }

  // [] sums and 1 maps
  function kernel56(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 64; s1++) {
      const t2 = buf280[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf291[0]!;
    const t4 = t3 + t0;
    buf292[0] = t4;
  }

  // [] sums and 1 maps
  function kernel57(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 192; s1++) {
      const t2 = buf282[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf292[0]!;
    const t4 = t3 + t0;
    buf293[0] = t4;
  }

  // [] sums and 3 maps
  function kernel58(): void {
    let t0: number = 0;
    for (let s1 = 0; s1 < 3; s1++) {
      const t2 = buf284[s1]!;
      t0 = t0 + t2;
    }
    const t3: number = buf293[0]!;
    const t4 = t3 + t0;
    buf296[0] = f(Math.min(1, 5 / (Math.sqrt(t4) + 0.000001)));
  }

  // [9, 4, 32] maps, and the update
  function kernel59(): void {
    for (let i0 = 0; i0 < 1152; i0++) {
      const t1 = buf258[i0]!;
      const t2: number = buf296[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 129667]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0] = t6;
      slots[i0 + 129667] = t9;
      parameters[i0] = f(f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))));
    }
  }

  // [32] maps, and the update
  function kernel60(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = buf240[i0]!;
      const t2: number = buf296[0]!;
      const t3 = f(t1 * t2);
      const t4 = buf241[i0]!;
      const t5 = f(t4 * t2);
      const t6 = slots[i0 + 1152]!;
      const t7: number = hyper[4]!;
      const t8 = f(t7);
      const t9 = f(f(0.8999999761581421 * t6) + f(t8 * t3));
      const t10 = slots[i0 + 130819]!;
      const t11: number = hyper[5]!;
      const t12 = f(t11);
      const t13 = f(f(0.9990000128746033 * t10) + f(t12 * f(t3 * t3)));
      const t14 = parameters[i0 + 1152]!;
      const t15: number = hyper[6]!;
      const t16: number = hyper[2]!;
      const t17: number = hyper[3]!;
      const t18 = f(t15);
      const t19 = f(t16);
      const t20 = f(t17);
      const t21 = slots[i0 + 1184]!;
      const t22 = f(f(0.8999999761581421 * t21) + f(t8 * t5));
      const t23 = slots[i0 + 130851]!;
      const t24 = f(f(0.9990000128746033 * t23) + f(t12 * f(t5 * t5)));
      const t25 = parameters[i0 + 1184]!;
      slots[i0 + 1152] = t9;
      slots[i0 + 130819] = t13;
      parameters[i0 + 1152] = f(f(t14 * t18) - f(t19 * f(t9 / f(f(f(Math.sqrt(t13)) / t20) + 9.99999993922529e-9))));
      slots[i0 + 1184] = t22;
      slots[i0 + 130851] = t24;
      parameters[i0 + 1184] = f(f(t25 * t18) - f(t19 * f(t22 / f(f(f(Math.sqrt(t24)) / t20) + 9.99999993922529e-9))));
    }
  }

  // [5, 32, 32] maps, and the update
  function kernel61(): void {
    for (let i0 = 0; i0 < 5120; i0++) {
      const t1 = buf228[i0]!;
      const t2: number = buf296[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 1280]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 130947]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 1280]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 1280] = t6;
      slots[i0 + 130947] = t9;
      parameters[i0 + 1280] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // [32] maps, and the update
  function kernel62(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = buf210[i0]!;
      const t2: number = buf296[0]!;
      const t3 = f(t1 * t2);
      const t4 = buf211[i0]!;
      const t5 = f(t4 * t2);
      const t6 = slots[i0 + 6400]!;
      const t7: number = hyper[4]!;
      const t8 = f(t7);
      const t9 = f(f(0.8999999761581421 * t6) + f(t8 * t3));
      const t10 = slots[i0 + 136067]!;
      const t11: number = hyper[5]!;
      const t12 = f(t11);
      const t13 = f(f(0.9990000128746033 * t10) + f(t12 * f(t3 * t3)));
      const t14 = parameters[i0 + 6400]!;
      const t15: number = hyper[6]!;
      const t16: number = hyper[2]!;
      const t17: number = hyper[3]!;
      const t18 = f(t15);
      const t19 = f(t16);
      const t20 = f(t17);
      const t21 = slots[i0 + 6432]!;
      const t22 = f(f(0.8999999761581421 * t21) + f(t8 * t5));
      const t23 = slots[i0 + 136099]!;
      const t24 = f(f(0.9990000128746033 * t23) + f(t12 * f(t5 * t5)));
      const t25 = parameters[i0 + 6432]!;
      slots[i0 + 6400] = t9;
      slots[i0 + 136067] = t13;
      parameters[i0 + 6400] = f(f(t14 * t18) - f(t19 * f(t9 / f(f(f(Math.sqrt(t13)) / t20) + 9.99999993922529e-9))));
      slots[i0 + 6432] = t22;
      slots[i0 + 136099] = t24;
      parameters[i0 + 6432] = f(f(t25 * t18) - f(t19 * f(t22 / f(f(f(Math.sqrt(t24)) / t20) + 9.99999993922529e-9))));
    }
  }

  // [1920, 64] maps, and the update
  function kernel63(): void {
    for (let i0 = 0; i0 < 122880; i0++) {
      const t1 = buf259[i0]!;
      const t2: number = buf296[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 6528]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 136195]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 6528]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 6528] = t6;
      slots[i0 + 136195] = t9;
      parameters[i0 + 6528] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // [64] maps, and the update
  function kernel64(): void {
    for (let i0 = 0; i0 < 64; i0++) {
      const t1 = buf201[i0]!;
      const t2: number = buf296[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 129408]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 259075]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 129408]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 129408] = t6;
      slots[i0 + 259075] = t9;
      parameters[i0 + 129408] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // [64, 3] maps, and the update
  function kernel65(): void {
    for (let i0 = 0; i0 < 192; i0++) {
      const t1 = buf197[i0]!;
      const t2: number = buf296[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 129472]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 259139]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 129472]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 129472] = t6;
      slots[i0 + 259139] = t9;
      parameters[i0 + 129472] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // [3] maps, and the update
  function kernel66(): void {
    for (let i0 = 0; i0 < 3; i0++) {
      const t1 = buf195[i0]!;
      const t2: number = buf296[0]!;
      const t3 = f(t1 * t2);
      const t4 = slots[i0 + 129664]!;
      const t5: number = hyper[4]!;
      const t6 = f(f(0.8999999761581421 * t4) + f(f(t5) * t3));
      const t7 = slots[i0 + 259331]!;
      const t8: number = hyper[5]!;
      const t9 = f(f(0.9990000128746033 * t7) + f(f(t8) * f(t3 * t3)));
      const t10 = parameters[i0 + 129664]!;
      const t11: number = hyper[6]!;
      const t12: number = hyper[2]!;
      const t13: number = hyper[3]!;
      slots[i0 + 129664] = t6;
      slots[i0 + 259331] = t9;
      parameters[i0 + 129664] = f(
        f(t10 * f(t11)) - f(f(t12) * f(t6 / f(f(f(Math.sqrt(t9)) / f(t13)) + 9.99999993922529e-9))),
      );
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel67(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf191[r0]!;
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
    kernel17(rows);
    kernel18(rows);
    kernel19(start, rows);
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
    kernel42(rows);
    kernel43(rows);
    kernel44(rows);
    kernel45(rows);
    kernel46(rows);
    kernel47(rows);
    kernel48(rows);
    kernel49();
    kernel50();
    kernel51();
    kernel52();
    kernel53();
    kernel54();
    kernel55();
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
    kernel67(rows);
  }

  // layer 2: [32] sums and 2 maps
  function kernel68(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf17[r2 * 1920 + s3 * 32 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf56[0]!;
      const t6 = t1 / (60 * t5);
      buf59[i0] = f(t6);
    }
  }

  // layer 2: [32] sums and 2 maps
  function kernel69(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf61[r2 * 1920 + s3 * 32 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf56[0]!;
      const t6 = 1 / Math.sqrt(t1 / (60 * t5) + 0.00001);
      buf62[i0] = t1;
      buf63[i0] = t6;
      buf64[i0] = f(t6);
    }
  }

  // layer 5: [32] sums and 2 maps
  function kernel70(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf74[r2 * 1920 + s3 * 32 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf56[0]!;
      const t6 = t1 / (60 * t5);
      buf77[i0] = f(t6);
    }
  }

  // layer 5: [32] sums and 2 maps
  function kernel71(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf79[r2 * 1920 + s3 * 32 + i0]!;
          t1 = t1 + t4;
        }
      }
      const t5: number = buf56[0]!;
      const t6 = 1 / Math.sqrt(t1 / (60 * t5) + 0.00001);
      buf80[i0] = t1;
      buf81[i0] = t6;
      buf82[i0] = f(t6);
    }
  }

  // layer 10: [rows, 3] sums of products and 2 maps
  function kernel72(rows: number): void {
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
        for (let si14 = 0; si14 < 64; si14++) {
          const t15 = buf94[r0 * 64 + si14]!;
          const t16 = buf94[r0 * 64 + si14 + 64]!;
          const t17 = buf94[r0 * 64 + si14 + 128]!;
          const t18 = buf94[r0 * 64 + si14 + 192]!;
          const t19 = parameters[si14 * 3 + i1 + 129472]!;
          const t20 = parameters[si14 * 3 + i1 + 129473]!;
          const t21 = parameters[si14 * 3 + i1 + 129474]!;
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
        const t22 = parameters[i1 + 129664]!;
        const t23 = parameters[i1 + 129665]!;
        const t24 = parameters[i1 + 129666]!;
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
        buf96[r0 * 3 + i1] = t25;
        buf96[r0 * 3 + i1 + 1] = t26;
        buf96[r0 * 3 + i1 + 2] = t27;
        buf96[r0 * 3 + i1 + 3] = t28;
        buf96[r0 * 3 + i1 + 4] = t29;
        buf96[r0 * 3 + i1 + 5] = t30;
        buf96[r0 * 3 + i1 + 6] = t31;
        buf96[r0 * 3 + i1 + 7] = t32;
        buf96[r0 * 3 + i1 + 8] = t33;
        buf96[r0 * 3 + i1 + 9] = t34;
        buf96[r0 * 3 + i1 + 10] = t35;
        buf96[r0 * 3 + i1 + 11] = t36;
        buf101[r0 * 3 + i1] = -f(t37 * t25);
        buf101[r0 * 3 + i1 + 1] = -f(t38 * t26);
        buf101[r0 * 3 + i1 + 2] = -f(t39 * t27);
        buf101[r0 * 3 + i1 + 3] = -f(t40 * t28);
        buf101[r0 * 3 + i1 + 4] = -f(t41 * t29);
        buf101[r0 * 3 + i1 + 5] = -f(t42 * t30);
        buf101[r0 * 3 + i1 + 6] = -f(t43 * t31);
        buf101[r0 * 3 + i1 + 7] = -f(t44 * t32);
        buf101[r0 * 3 + i1 + 8] = -f(t45 * t33);
        buf101[r0 * 3 + i1 + 9] = -f(t46 * t34);
        buf101[r0 * 3 + i1 + 10] = -f(t47 * t35);
        buf101[r0 * 3 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 3; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 64; si54++) {
          const t55 = buf94[r49 * 64 + si54]!;
          const t56 = parameters[si54 * 3 + i50 + 129472]!;
          const t57 = parameters[si54 * 3 + i50 + 129473]!;
          const t58 = parameters[si54 * 3 + i50 + 129474]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 129664]!;
        const t60 = parameters[i50 + 129665]!;
        const t61 = parameters[i50 + 129666]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = yb[r49 * 3 + i50]!;
        const t66 = yb[r49 * 3 + i50 + 1]!;
        const t67 = yb[r49 * 3 + i50 + 2]!;
        buf96[r49 * 3 + i50] = t62;
        buf96[r49 * 3 + i50 + 1] = t63;
        buf96[r49 * 3 + i50 + 2] = t64;
        buf101[r49 * 3 + i50] = -f(t65 * t62);
        buf101[r49 * 3 + i50 + 1] = -f(t66 * t63);
        buf101[r49 * 3 + i50 + 2] = -f(t67 * t64);
      }
    }
  }

  // layer 10: [rows, 1] sums
  function kernel73(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf96[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf96[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf97[r0] = t2;
    }
  }

  // layer 10: [rows, 3] maps
  function kernel74(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf96[r0 * 3 + i1]!;
        const t3 = buf97[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf98[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 10: [rows, 1] sums and 1 maps
  function kernel75(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf98[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf97[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf99[r0] = t1;
      buf103[r0] = f(
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

  // layer 10: [rows, 3] maps
  function kernel76(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf98[r0 * 3 + i1]!;
        const t3 = buf99[r0]!;
        const t4 = yb[r0 * 3 + i1]!;
        const t5: number = hyper[0]!;
        buf113[r0 * 3 + i1] = f(f(f(t2 / t3) - t4) * f(t5));
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel77(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf101[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf103[r0]!;
      const t5 = t1 + t4;
      buf106[r0] = t5;
    }
  }

  // [3] sums
  function kernel78(rows: number): void {
    for (let i0 = 0; i0 < 3; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf113[r2 * 3 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 129664] = t1;
    }
  }

  // layer 10: [rows, 64] sums of products and 1 maps
  function kernel79(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
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
        for (let so14 = 0; so14 < 3; so14++) {
          const t15 = buf113[r0 * 3 + so14]!;
          const t16 = buf113[r0 * 3 + so14 + 3]!;
          const t17 = buf113[r0 * 3 + so14 + 6]!;
          const t18 = parameters[i1 * 3 + so14 + 129472]!;
          const t19 = parameters[i1 * 3 + so14 + 129475]!;
          const t20 = parameters[i1 * 3 + so14 + 129478]!;
          const t21 = parameters[i1 * 3 + so14 + 129481]!;
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
        const t22 = buf94[r0 * 64 + i1]!;
        const t23 = buf94[r0 * 64 + i1 + 1]!;
        const t24 = buf94[r0 * 64 + i1 + 2]!;
        const t25 = buf94[r0 * 64 + i1 + 3]!;
        const t26 = buf94[r0 * 64 + i1 + 64]!;
        const t27 = buf94[r0 * 64 + i1 + 65]!;
        const t28 = buf94[r0 * 64 + i1 + 66]!;
        const t29 = buf94[r0 * 64 + i1 + 67]!;
        const t30 = buf94[r0 * 64 + i1 + 128]!;
        const t31 = buf94[r0 * 64 + i1 + 129]!;
        const t32 = buf94[r0 * 64 + i1 + 130]!;
        const t33 = buf94[r0 * 64 + i1 + 131]!;
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
        buf117[r0 * 64 + i1] = t34;
        buf117[r0 * 64 + i1 + 1] = t35;
        buf117[r0 * 64 + i1 + 2] = t36;
        buf117[r0 * 64 + i1 + 3] = t37;
        buf117[r0 * 64 + i1 + 64] = t38;
        buf117[r0 * 64 + i1 + 65] = t39;
        buf117[r0 * 64 + i1 + 66] = t40;
        buf117[r0 * 64 + i1 + 67] = t41;
        buf117[r0 * 64 + i1 + 128] = t42;
        buf117[r0 * 64 + i1 + 129] = t43;
        buf117[r0 * 64 + i1 + 130] = t44;
        buf117[r0 * 64 + i1 + 131] = t45;
      }
    }
    for (let r46 = rows - (rows % 3); r46 < rows; r46++) {
      for (let i47 = 0; i47 < 64; i47 += 4) {
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let so52 = 0; so52 < 3; so52++) {
          const t53 = buf113[r46 * 3 + so52]!;
          const t54 = parameters[i47 * 3 + so52 + 129472]!;
          const t55 = parameters[i47 * 3 + so52 + 129475]!;
          const t56 = parameters[i47 * 3 + so52 + 129478]!;
          const t57 = parameters[i47 * 3 + so52 + 129481]!;
          t48 = f(t48 + f(t53 * t54));
          t49 = f(t49 + f(t53 * t55));
          t50 = f(t50 + f(t53 * t56));
          t51 = f(t51 + f(t53 * t57));
        }
        const t58 = buf94[r46 * 64 + i47]!;
        const t59 = buf94[r46 * 64 + i47 + 1]!;
        const t60 = buf94[r46 * 64 + i47 + 2]!;
        const t61 = buf94[r46 * 64 + i47 + 3]!;
        const t62 = (0 < t58 ? 1 : 0) * t48;
        const t63 = (0 < t59 ? 1 : 0) * t49;
        const t64 = (0 < t60 ? 1 : 0) * t50;
        const t65 = (0 < t61 ? 1 : 0) * t51;
        buf117[r46 * 64 + i47] = t62;
        buf117[r46 * 64 + i47 + 1] = t63;
        buf117[r46 * 64 + i47 + 2] = t64;
        buf117[r46 * 64 + i47 + 3] = t65;
      }
    }
  }

  // layer 10: [64, 3] sums of products
  function kernel80(rows: number): void {
    for (let i0 = 0; i0 < 64; i0 += 4) {
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
          const t15 = buf94[r14 * 64 + i0]!;
          const t16 = buf94[r14 * 64 + i0 + 1]!;
          const t17 = buf94[r14 * 64 + i0 + 2]!;
          const t18 = buf94[r14 * 64 + i0 + 3]!;
          const t19 = buf113[r14 * 3 + i1]!;
          const t20 = buf113[r14 * 3 + i1 + 1]!;
          const t21 = buf113[r14 * 3 + i1 + 2]!;
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
        gradients[i0 * 3 + i1 + 129472] = t2;
        gradients[i0 * 3 + i1 + 129473] = t3;
        gradients[i0 * 3 + i1 + 129474] = t4;
        gradients[i0 * 3 + i1 + 129475] = t5;
        gradients[i0 * 3 + i1 + 129476] = t6;
        gradients[i0 * 3 + i1 + 129477] = t7;
        gradients[i0 * 3 + i1 + 129478] = t8;
        gradients[i0 * 3 + i1 + 129479] = t9;
        gradients[i0 * 3 + i1 + 129480] = t10;
        gradients[i0 * 3 + i1 + 129481] = t11;
        gradients[i0 * 3 + i1 + 129482] = t12;
        gradients[i0 * 3 + i1 + 129483] = t13;
      }
    }
  }

  // [64] sums
  function kernel81(rows: number): void {
    for (let i0 = 0; i0 < 64; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf117[r2 * 64 + i0]!;
        t1 = f(t1 + t3);
      }
      gradients[i0 + 129408] = t1;
    }
  }

  // layer 8: [rows, 1920] sums of products
  function kernel82(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 1920; i1 += 3) {
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
        for (let so14 = 0; so14 < 64; so14++) {
          const t15 = buf117[r0 * 64 + so14]!;
          const t16 = buf117[r0 * 64 + so14 + 64]!;
          const t17 = buf117[r0 * 64 + so14 + 128]!;
          const t18 = buf117[r0 * 64 + so14 + 192]!;
          const t19 = parameters[i1 * 64 + so14 + 6528]!;
          const t20 = parameters[i1 * 64 + so14 + 6592]!;
          const t21 = parameters[i1 * 64 + so14 + 6656]!;
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
        buf119[r0 * 1920 + i1] = t2;
        buf119[r0 * 1920 + i1 + 1] = t3;
        buf119[r0 * 1920 + i1 + 2] = t4;
        buf119[r0 * 1920 + i1 + 1920] = t5;
        buf119[r0 * 1920 + i1 + 1921] = t6;
        buf119[r0 * 1920 + i1 + 1922] = t7;
        buf119[r0 * 1920 + i1 + 3840] = t8;
        buf119[r0 * 1920 + i1 + 3841] = t9;
        buf119[r0 * 1920 + i1 + 3842] = t10;
        buf119[r0 * 1920 + i1 + 5760] = t11;
        buf119[r0 * 1920 + i1 + 5761] = t12;
        buf119[r0 * 1920 + i1 + 5762] = t13;
      }
    }
    for (let r22 = rows - (rows % 4); r22 < rows; r22++) {
      for (let i23 = 0; i23 < 1920; i23 += 3) {
        let t24: number = 0;
        let t25: number = 0;
        let t26: number = 0;
        for (let so27 = 0; so27 < 64; so27++) {
          const t28 = buf117[r22 * 64 + so27]!;
          const t29 = parameters[i23 * 64 + so27 + 6528]!;
          const t30 = parameters[i23 * 64 + so27 + 6592]!;
          const t31 = parameters[i23 * 64 + so27 + 6656]!;
          t24 = f(t24 + f(t28 * t29));
          t25 = f(t25 + f(t28 * t30));
          t26 = f(t26 + f(t28 * t31));
        }
        buf119[r22 * 1920 + i23] = t24;
        buf119[r22 * 1920 + i23 + 1] = t25;
        buf119[r22 * 1920 + i23 + 2] = t26;
      }
    }
  }

  // layer 8: [1920, 64] sums of products and 1 maps
  function kernel83(rows: number): void {
    for (let i0 = 0; i0 < 1920; i0 += 3) {
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
          const t15 = buf89[r14 * 1920 + i0]!;
          const t16 = buf89[r14 * 1920 + i0 + 1]!;
          const t17 = buf89[r14 * 1920 + i0 + 2]!;
          const t18 = buf117[r14 * 64 + i1]!;
          const t19 = buf117[r14 * 64 + i1 + 1]!;
          const t20 = buf117[r14 * 64 + i1 + 2]!;
          const t21 = buf117[r14 * 64 + i1 + 3]!;
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
        const t22 = parameters[i0 * 64 + i1 + 6528]!;
        const t23 = parameters[i0 * 64 + i1 + 6529]!;
        const t24 = parameters[i0 * 64 + i1 + 6530]!;
        const t25 = parameters[i0 * 64 + i1 + 6531]!;
        const t26 = parameters[i0 * 64 + i1 + 6592]!;
        const t27 = parameters[i0 * 64 + i1 + 6593]!;
        const t28 = parameters[i0 * 64 + i1 + 6594]!;
        const t29 = parameters[i0 * 64 + i1 + 6595]!;
        const t30 = parameters[i0 * 64 + i1 + 6656]!;
        const t31 = parameters[i0 * 64 + i1 + 6657]!;
        const t32 = parameters[i0 * 64 + i1 + 6658]!;
        const t33 = parameters[i0 * 64 + i1 + 6659]!;
        const t34 = f(t2 + f(0.00009999999747378752 * t22));
        const t35 = f(t3 + f(0.00009999999747378752 * t23));
        const t36 = f(t4 + f(0.00009999999747378752 * t24));
        const t37 = f(t5 + f(0.00009999999747378752 * t25));
        const t38 = f(t6 + f(0.00009999999747378752 * t26));
        const t39 = f(t7 + f(0.00009999999747378752 * t27));
        const t40 = f(t8 + f(0.00009999999747378752 * t28));
        const t41 = f(t9 + f(0.00009999999747378752 * t29));
        const t42 = f(t10 + f(0.00009999999747378752 * t30));
        const t43 = f(t11 + f(0.00009999999747378752 * t31));
        const t44 = f(t12 + f(0.00009999999747378752 * t32));
        const t45 = f(t13 + f(0.00009999999747378752 * t33));
        gradients[i0 * 64 + i1 + 6528] = t34;
        gradients[i0 * 64 + i1 + 6529] = t35;
        gradients[i0 * 64 + i1 + 6530] = t36;
        gradients[i0 * 64 + i1 + 6531] = t37;
        gradients[i0 * 64 + i1 + 6592] = t38;
        gradients[i0 * 64 + i1 + 6593] = t39;
        gradients[i0 * 64 + i1 + 6594] = t40;
        gradients[i0 * 64 + i1 + 6595] = t41;
        gradients[i0 * 64 + i1 + 6656] = t42;
        gradients[i0 * 64 + i1 + 6657] = t43;
        gradients[i0 * 64 + i1 + 6658] = t44;
        gradients[i0 * 64 + i1 + 6659] = t45;
      }
    }
  }

  // layer 6: [rows, 60, 32] maps
  function kernel84(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf89[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf119[r0 * 1920 + i1 * 32 + i2]!;
          const t5 = (0 < t3 ? 1 : 0) * t4;
          const t6 = parameters[i2 + 6400]!;
          const t7 = buf82[i2]!;
          const t8 = buf78[r0 * 1920 + i1 * 32 + i2]!;
          buf122[r0 * 1920 + i1 * 32 + i2] = t5;
          buf123[r0 * 1920 + i1 * 32 + i2] = f(f(t6 * t7) * t5);
          buf124[r0 * 1920 + i1 * 32 + i2] = f(f(t6 * t8) * t5);
          buf126[r0 * 1920 + i1 * 32 + i2] = f(f(t8 * t7) * t5);
        }
      }
    }
  }

  // [32] sums and 1 maps
  function kernel85(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf124[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = buf81[i0]!;
      const t6 = buf80[i0]!;
      const t7: number = buf56[0]!;
      const t8 = f(60 * f(t7));
      const t9 = f(Math.sqrt(f(f(f(t6) / t8) + 0.000009999999747378752)));
      const t10 = -f(f(f(f(t5) * f(f(0.5 / t9) * f(1 / t8))) / t9) * t1);
      buf129[i0] = t10;
    }
  }

  // [32] sums
  function kernel86(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf126[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      gradients[i0 + 6400] = t1;
    }
  }

  // [32] sums
  function kernel87(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf122[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      gradients[i0 + 6432] = t1;
    }
  }

  // layer 5: [rows, 60, 32] maps
  function kernel88(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf78[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf129[i2]!;
          const t5 = buf123[r0 * 1920 + i1 * 32 + i2]!;
          const t6 = f(t5 + f(2 * f(t3 * t4)));
          buf135[r0 * 1920 + i1 * 32 + i2] = t6;
          buf136[r0 * 1920 + i1 * 32 + i2] = -t6;
        }
      }
    }
  }

  // [32] sums and 1 maps
  function kernel89(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf136[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5: number = buf56[0]!;
      const t6 = f(f(1 / f(60 * f(t5))) * t1);
      buf138[i0] = t6;
    }
  }

  // layer 4: [rows, 60, 32] maps
  function kernel90(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf135[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf138[i2]!;
          buf143[r0 * 1920 + i1 * 32 + i2] = f(t3 + t4);
        }
      }
    }
  }

  // layer 4: [5, 32, 32] sums of products
  function kernel91(rows: number): void {
    for (let i0 = 0; i0 < 159; i0 += 3) {
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
          for (let sy15 = 0; sy15 < 60; sy15++) {
            const t16 = buf72[r14 * 2048 + sy15 * 32 + i0]!;
            const t17 = buf72[r14 * 2048 + sy15 * 32 + i0 + 1]!;
            const t18 = buf72[r14 * 2048 + sy15 * 32 + i0 + 2]!;
            const t19 = buf143[r14 * 1920 + sy15 * 32 + i1]!;
            const t20 = buf143[r14 * 1920 + sy15 * 32 + i1 + 1]!;
            const t21 = buf143[r14 * 1920 + sy15 * 32 + i1 + 2]!;
            const t22 = buf143[r14 * 1920 + sy15 * 32 + i1 + 3]!;
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
        gradients[i0 * 32 + i1 + 1280] = t2;
        gradients[i0 * 32 + i1 + 1281] = t3;
        gradients[i0 * 32 + i1 + 1282] = t4;
        gradients[i0 * 32 + i1 + 1283] = t5;
        gradients[i0 * 32 + i1 + 1312] = t6;
        gradients[i0 * 32 + i1 + 1313] = t7;
        gradients[i0 * 32 + i1 + 1314] = t8;
        gradients[i0 * 32 + i1 + 1315] = t9;
        gradients[i0 * 32 + i1 + 1344] = t10;
        gradients[i0 * 32 + i1 + 1345] = t11;
        gradients[i0 * 32 + i1 + 1346] = t12;
        gradients[i0 * 32 + i1 + 1347] = t13;
      }
    }
    for (let i23 = 159; i23 < 160; i23++) {
      for (let i24 = 0; i24 < 32; i24 += 4) {
        let t25: number = 0;
        let t26: number = 0;
        let t27: number = 0;
        let t28: number = 0;
        for (let r29 = 0; r29 < rows; r29++) {
          for (let sy30 = 0; sy30 < 60; sy30++) {
            const t31 = buf72[r29 * 2048 + sy30 * 32 + i23]!;
            const t32 = buf143[r29 * 1920 + sy30 * 32 + i24]!;
            const t33 = buf143[r29 * 1920 + sy30 * 32 + i24 + 1]!;
            const t34 = buf143[r29 * 1920 + sy30 * 32 + i24 + 2]!;
            const t35 = buf143[r29 * 1920 + sy30 * 32 + i24 + 3]!;
            t25 = f(t25 + f(t31 * t32));
            t26 = f(t26 + f(t31 * t33));
            t27 = f(t27 + f(t31 * t34));
            t28 = f(t28 + f(t31 * t35));
          }
        }
        gradients[i23 * 32 + i24 + 1280] = t25;
        gradients[i23 * 32 + i24 + 1281] = t26;
        gradients[i23 * 32 + i24 + 1282] = t27;
        gradients[i23 * 32 + i24 + 1283] = t28;
      }
    }
  }

  // layer 4: [rows, 64, 32] maps
  function kernel92(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2048; i1++) {
        buf150[r0 * 2048 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 1920; i3++) {
        const t4 = buf143[r2 * 1920 + i3]!;
        buf150[r2 * 2048 + i3 + 64] = t4;
      }
    }
  }

  // layer 4: [rows, 60, 32] sums of products and 4 maps
  function kernel93(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
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
            for (let so16 = 0; so16 < 32; so16++) {
              const t17 = buf150[r0 * 2048 + i1 * 32 + sk15 * 32 + so16]!;
              const t18 = buf150[r0 * 2048 + i1 * 32 + sk15 * 32 + so16 + 32]!;
              const t19 = buf150[r0 * 2048 + i1 * 32 + sk15 * 32 + so16 + 64]!;
              const t20 = parameters[sk15 * -1024 + i2 * 32 + so16 + 5376]!;
              const t21 = parameters[sk15 * -1024 + i2 * 32 + so16 + 5408]!;
              const t22 = parameters[sk15 * -1024 + i2 * 32 + so16 + 5440]!;
              const t23 = parameters[sk15 * -1024 + i2 * 32 + so16 + 5472]!;
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
          const t24 = buf71[r0 * 1920 + i1 * 32 + i2]!;
          const t25 = buf71[r0 * 1920 + i1 * 32 + i2 + 1]!;
          const t26 = buf71[r0 * 1920 + i1 * 32 + i2 + 2]!;
          const t27 = buf71[r0 * 1920 + i1 * 32 + i2 + 3]!;
          const t28 = buf71[r0 * 1920 + i1 * 32 + i2 + 32]!;
          const t29 = buf71[r0 * 1920 + i1 * 32 + i2 + 33]!;
          const t30 = buf71[r0 * 1920 + i1 * 32 + i2 + 34]!;
          const t31 = buf71[r0 * 1920 + i1 * 32 + i2 + 35]!;
          const t32 = buf71[r0 * 1920 + i1 * 32 + i2 + 64]!;
          const t33 = buf71[r0 * 1920 + i1 * 32 + i2 + 65]!;
          const t34 = buf71[r0 * 1920 + i1 * 32 + i2 + 66]!;
          const t35 = buf71[r0 * 1920 + i1 * 32 + i2 + 67]!;
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
          const t47 = (0 < t35 ? 1 : 0) * t14;
          const t48 = parameters[i2 + 1152]!;
          const t49 = parameters[i2 + 1153]!;
          const t50 = parameters[i2 + 1154]!;
          const t51 = parameters[i2 + 1155]!;
          const t52 = buf64[i2]!;
          const t53 = buf64[i2 + 1]!;
          const t54 = buf64[i2 + 2]!;
          const t55 = buf64[i2 + 3]!;
          const t56 = f(t48 * t52);
          const t57 = f(t49 * t53);
          const t58 = f(t50 * t54);
          const t59 = f(t51 * t55);
          const t60 = buf60[r0 * 1920 + i1 * 32 + i2]!;
          const t61 = buf60[r0 * 1920 + i1 * 32 + i2 + 1]!;
          const t62 = buf60[r0 * 1920 + i1 * 32 + i2 + 2]!;
          const t63 = buf60[r0 * 1920 + i1 * 32 + i2 + 3]!;
          const t64 = buf60[r0 * 1920 + i1 * 32 + i2 + 32]!;
          const t65 = buf60[r0 * 1920 + i1 * 32 + i2 + 33]!;
          const t66 = buf60[r0 * 1920 + i1 * 32 + i2 + 34]!;
          const t67 = buf60[r0 * 1920 + i1 * 32 + i2 + 35]!;
          const t68 = buf60[r0 * 1920 + i1 * 32 + i2 + 64]!;
          const t69 = buf60[r0 * 1920 + i1 * 32 + i2 + 65]!;
          const t70 = buf60[r0 * 1920 + i1 * 32 + i2 + 66]!;
          const t71 = buf60[r0 * 1920 + i1 * 32 + i2 + 67]!;
          buf153[r0 * 1920 + i1 * 32 + i2] = t36;
          buf153[r0 * 1920 + i1 * 32 + i2 + 1] = t37;
          buf153[r0 * 1920 + i1 * 32 + i2 + 2] = t38;
          buf153[r0 * 1920 + i1 * 32 + i2 + 3] = t39;
          buf153[r0 * 1920 + i1 * 32 + i2 + 32] = t40;
          buf153[r0 * 1920 + i1 * 32 + i2 + 33] = t41;
          buf153[r0 * 1920 + i1 * 32 + i2 + 34] = t42;
          buf153[r0 * 1920 + i1 * 32 + i2 + 35] = t43;
          buf153[r0 * 1920 + i1 * 32 + i2 + 64] = t44;
          buf153[r0 * 1920 + i1 * 32 + i2 + 65] = t45;
          buf153[r0 * 1920 + i1 * 32 + i2 + 66] = t46;
          buf153[r0 * 1920 + i1 * 32 + i2 + 67] = t47;
          buf154[r0 * 1920 + i1 * 32 + i2] = f(t56 * t36);
          buf154[r0 * 1920 + i1 * 32 + i2 + 1] = f(t57 * t37);
          buf154[r0 * 1920 + i1 * 32 + i2 + 2] = f(t58 * t38);
          buf154[r0 * 1920 + i1 * 32 + i2 + 3] = f(t59 * t39);
          buf154[r0 * 1920 + i1 * 32 + i2 + 32] = f(t56 * t40);
          buf154[r0 * 1920 + i1 * 32 + i2 + 33] = f(t57 * t41);
          buf154[r0 * 1920 + i1 * 32 + i2 + 34] = f(t58 * t42);
          buf154[r0 * 1920 + i1 * 32 + i2 + 35] = f(t59 * t43);
          buf154[r0 * 1920 + i1 * 32 + i2 + 64] = f(t56 * t44);
          buf154[r0 * 1920 + i1 * 32 + i2 + 65] = f(t57 * t45);
          buf154[r0 * 1920 + i1 * 32 + i2 + 66] = f(t58 * t46);
          buf154[r0 * 1920 + i1 * 32 + i2 + 67] = f(t59 * t47);
          buf155[r0 * 1920 + i1 * 32 + i2] = f(f(t48 * t60) * t36);
          buf155[r0 * 1920 + i1 * 32 + i2 + 1] = f(f(t49 * t61) * t37);
          buf155[r0 * 1920 + i1 * 32 + i2 + 2] = f(f(t50 * t62) * t38);
          buf155[r0 * 1920 + i1 * 32 + i2 + 3] = f(f(t51 * t63) * t39);
          buf155[r0 * 1920 + i1 * 32 + i2 + 32] = f(f(t48 * t64) * t40);
          buf155[r0 * 1920 + i1 * 32 + i2 + 33] = f(f(t49 * t65) * t41);
          buf155[r0 * 1920 + i1 * 32 + i2 + 34] = f(f(t50 * t66) * t42);
          buf155[r0 * 1920 + i1 * 32 + i2 + 35] = f(f(t51 * t67) * t43);
          buf155[r0 * 1920 + i1 * 32 + i2 + 64] = f(f(t48 * t68) * t44);
          buf155[r0 * 1920 + i1 * 32 + i2 + 65] = f(f(t49 * t69) * t45);
          buf155[r0 * 1920 + i1 * 32 + i2 + 66] = f(f(t50 * t70) * t46);
          buf155[r0 * 1920 + i1 * 32 + i2 + 67] = f(f(t51 * t71) * t47);
          buf157[r0 * 1920 + i1 * 32 + i2] = f(f(t60 * t52) * t36);
          buf157[r0 * 1920 + i1 * 32 + i2 + 1] = f(f(t61 * t53) * t37);
          buf157[r0 * 1920 + i1 * 32 + i2 + 2] = f(f(t62 * t54) * t38);
          buf157[r0 * 1920 + i1 * 32 + i2 + 3] = f(f(t63 * t55) * t39);
          buf157[r0 * 1920 + i1 * 32 + i2 + 32] = f(f(t64 * t52) * t40);
          buf157[r0 * 1920 + i1 * 32 + i2 + 33] = f(f(t65 * t53) * t41);
          buf157[r0 * 1920 + i1 * 32 + i2 + 34] = f(f(t66 * t54) * t42);
          buf157[r0 * 1920 + i1 * 32 + i2 + 35] = f(f(t67 * t55) * t43);
          buf157[r0 * 1920 + i1 * 32 + i2 + 64] = f(f(t68 * t52) * t44);
          buf157[r0 * 1920 + i1 * 32 + i2 + 65] = f(f(t69 * t53) * t45);
          buf157[r0 * 1920 + i1 * 32 + i2 + 66] = f(f(t70 * t54) * t46);
          buf157[r0 * 1920 + i1 * 32 + i2 + 67] = f(f(t71 * t55) * t47);
        }
      }
    }
  }

  // [32] sums and 1 maps
  function kernel94(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf155[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5 = buf63[i0]!;
      const t6 = buf62[i0]!;
      const t7: number = buf56[0]!;
      const t8 = f(60 * f(t7));
      const t9 = f(Math.sqrt(f(f(f(t6) / t8) + 0.000009999999747378752)));
      const t10 = -f(f(f(f(t5) * f(f(0.5 / t9) * f(1 / t8))) / t9) * t1);
      buf160[i0] = t10;
    }
  }

  // [32] sums
  function kernel95(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf157[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      gradients[i0 + 1152] = t1;
    }
  }

  // [32] sums
  function kernel96(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf153[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      gradients[i0 + 1184] = t1;
    }
  }

  // layer 2: [rows, 60, 32] maps
  function kernel97(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf60[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf160[i2]!;
          const t5 = buf154[r0 * 1920 + i1 * 32 + i2]!;
          const t6 = f(t5 + f(2 * f(t3 * t4)));
          buf166[r0 * 1920 + i1 * 32 + i2] = t6;
          buf167[r0 * 1920 + i1 * 32 + i2] = -t6;
        }
      }
    }
  }

  // [32] sums and 1 maps
  function kernel98(rows: number): void {
    for (let i0 = 0; i0 < 32; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        for (let s3 = 0; s3 < 60; s3++) {
          const t4 = buf167[r2 * 1920 + s3 * 32 + i0]!;
          t1 = f(t1 + t4);
        }
      }
      const t5: number = buf56[0]!;
      const t6 = f(f(1 / f(60 * f(t5))) * t1);
      buf169[i0] = t6;
    }
  }

  // layer 1: [rows, 60, 32] maps
  function kernel99(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1++) {
        for (let i2 = 0; i2 < 32; i2++) {
          const t3 = buf166[r0 * 1920 + i1 * 32 + i2]!;
          const t4 = buf169[i2]!;
          buf174[r0 * 1920 + i1 * 32 + i2] = f(t3 + t4);
        }
      }
    }
  }

  // layer 1: [9, 4, 32] sums of products
  function kernel100(rows: number): void {
    for (let i0 = 0; i0 < 36; i0 += 3) {
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
          for (let sy15 = 0; sy15 < 60; sy15++) {
            const t16 = buf15[r14 * 272 + sy15 * 4 + i0]!;
            const t17 = buf15[r14 * 272 + sy15 * 4 + i0 + 1]!;
            const t18 = buf15[r14 * 272 + sy15 * 4 + i0 + 2]!;
            const t19 = buf174[r14 * 1920 + sy15 * 32 + i1]!;
            const t20 = buf174[r14 * 1920 + sy15 * 32 + i1 + 1]!;
            const t21 = buf174[r14 * 1920 + sy15 * 32 + i1 + 2]!;
            const t22 = buf174[r14 * 1920 + sy15 * 32 + i1 + 3]!;
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
        gradients[i0 * 32 + i1] = t2;
        gradients[i0 * 32 + i1 + 1] = t3;
        gradients[i0 * 32 + i1 + 2] = t4;
        gradients[i0 * 32 + i1 + 3] = t5;
        gradients[i0 * 32 + i1 + 32] = t6;
        gradients[i0 * 32 + i1 + 33] = t7;
        gradients[i0 * 32 + i1 + 34] = t8;
        gradients[i0 * 32 + i1 + 35] = t9;
        gradients[i0 * 32 + i1 + 64] = t10;
        gradients[i0 * 32 + i1 + 65] = t11;
        gradients[i0 * 32 + i1 + 66] = t12;
        gradients[i0 * 32 + i1 + 67] = t13;
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel101(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf106[r0]!;
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
    kernel68(rows);
    kernel9(rows);
    kernel69(rows);
    kernel11(rows);
    kernel12(rows);
    kernel13(rows);
    kernel70(rows);
    kernel15(rows);
    kernel71(rows);
    kernel17(rows);
    kernel18(rows);
    kernel72(rows);
    kernel73(rows);
    kernel74(rows);
    kernel75(rows);
    kernel76(rows);
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
  }

  // layer 2: [32] maps
  function kernel102(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = parameters[i0 + 1152]!;
      const t2 = parameters[i0 + 1248]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 1184]!;
      const t5 = parameters[i0 + 1216]!;
      buf20[i0] = f(t3);
      buf21[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 2: [9, 4, 32] maps
  function kernel103(): void {
    for (let i0 = 0; i0 < 36; i0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = parameters[i0 * 32 + i1]!;
        const t3 = buf20[i1]!;
        buf22[i0 * 32 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 5: [32] maps
  function kernel104(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = parameters[i0 + 6400]!;
      const t2 = parameters[i0 + 6496]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 6432]!;
      const t5 = parameters[i0 + 6464]!;
      buf31[i0] = f(t3);
      buf32[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 5: [5, 32, 32] maps
  function kernel105(): void {
    for (let i0 = 0; i0 < 160; i0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = parameters[i0 * 32 + i1 + 1280]!;
        const t3 = buf31[i1]!;
        buf33[i0 * 32 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 1: [rows, 60, 32] sums of products and 2 maps
  function kernel106(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
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
            const t19 = buf22[sc15 * 32 + i2]!;
            const t20 = buf22[sc15 * 32 + i2 + 1]!;
            const t21 = buf22[sc15 * 32 + i2 + 2]!;
            const t22 = buf22[sc15 * 32 + i2 + 3]!;
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
          buf25[r0 * 1920 + i1 * 32 + i2] = Math.max(t27, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 1] = Math.max(t28, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 2] = Math.max(t29, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 3] = Math.max(t30, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 32] = Math.max(t31, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 33] = Math.max(t32, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 34] = Math.max(t33, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 35] = Math.max(t34, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 64] = Math.max(t35, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 65] = Math.max(t36, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 66] = Math.max(t37, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 67] = Math.max(t38, 0);
        }
      }
    }
  }

  // layer 4: [rows, 64, 32] maps
  function kernel107(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2048; i1++) {
        buf26[r0 * 2048 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 1920; i3++) {
        const t4 = buf25[r2 * 1920 + i3]!;
        buf26[r2 * 2048 + i3 + 64] = t4;
      }
    }
  }

  // layer 4: [rows, 60, 32] sums of products and 2 maps
  function kernel108(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
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
          for (let sc15 = 0; sc15 < 160; sc15++) {
            const t16 = buf26[r0 * 2048 + i1 * 32 + sc15]!;
            const t17 = buf26[r0 * 2048 + i1 * 32 + sc15 + 32]!;
            const t18 = buf26[r0 * 2048 + i1 * 32 + sc15 + 64]!;
            const t19 = buf33[sc15 * 32 + i2]!;
            const t20 = buf33[sc15 * 32 + i2 + 1]!;
            const t21 = buf33[sc15 * 32 + i2 + 2]!;
            const t22 = buf33[sc15 * 32 + i2 + 3]!;
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
          const t23 = buf32[i2]!;
          const t24 = buf32[i2 + 1]!;
          const t25 = buf32[i2 + 2]!;
          const t26 = buf32[i2 + 3]!;
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
          buf36[r0 * 1920 + i1 * 32 + i2] = Math.max(t27, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 1] = Math.max(t28, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 2] = Math.max(t29, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 3] = Math.max(t30, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 32] = Math.max(t31, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 33] = Math.max(t32, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 34] = Math.max(t33, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 35] = Math.max(t34, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 64] = Math.max(t35, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 65] = Math.max(t36, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 66] = Math.max(t37, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 67] = Math.max(t38, 0);
        }
      }
    }
  }

  // layer 8: [rows, 64] sums of products and 2 maps
  function kernel109(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
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
        for (let si14 = 0; si14 < 1920; si14++) {
          const t15 = buf36[r0 * 1920 + si14]!;
          const t16 = buf36[r0 * 1920 + si14 + 1920]!;
          const t17 = buf36[r0 * 1920 + si14 + 3840]!;
          const t18 = parameters[si14 * 64 + i1 + 6528]!;
          const t19 = parameters[si14 * 64 + i1 + 6529]!;
          const t20 = parameters[si14 * 64 + i1 + 6530]!;
          const t21 = parameters[si14 * 64 + i1 + 6531]!;
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
        const t22 = parameters[i1 + 129408]!;
        const t23 = parameters[i1 + 129409]!;
        const t24 = parameters[i1 + 129410]!;
        const t25 = parameters[i1 + 129411]!;
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
        buf41[r0 * 64 + i1] = Math.max(t26, 0);
        buf41[r0 * 64 + i1 + 1] = Math.max(t27, 0);
        buf41[r0 * 64 + i1 + 2] = Math.max(t28, 0);
        buf41[r0 * 64 + i1 + 3] = Math.max(t29, 0);
        buf41[r0 * 64 + i1 + 64] = Math.max(t30, 0);
        buf41[r0 * 64 + i1 + 65] = Math.max(t31, 0);
        buf41[r0 * 64 + i1 + 66] = Math.max(t32, 0);
        buf41[r0 * 64 + i1 + 67] = Math.max(t33, 0);
        buf41[r0 * 64 + i1 + 128] = Math.max(t34, 0);
        buf41[r0 * 64 + i1 + 129] = Math.max(t35, 0);
        buf41[r0 * 64 + i1 + 130] = Math.max(t36, 0);
        buf41[r0 * 64 + i1 + 131] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 64; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 1920; si44++) {
          const t45 = buf36[r38 * 1920 + si44]!;
          const t46 = parameters[si44 * 64 + i39 + 6528]!;
          const t47 = parameters[si44 * 64 + i39 + 6529]!;
          const t48 = parameters[si44 * 64 + i39 + 6530]!;
          const t49 = parameters[si44 * 64 + i39 + 6531]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 129408]!;
        const t51 = parameters[i39 + 129409]!;
        const t52 = parameters[i39 + 129410]!;
        const t53 = parameters[i39 + 129411]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf41[r38 * 64 + i39] = Math.max(t54, 0);
        buf41[r38 * 64 + i39 + 1] = Math.max(t55, 0);
        buf41[r38 * 64 + i39 + 2] = Math.max(t56, 0);
        buf41[r38 * 64 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 10: [rows, 3] sums of products and 2 maps
  function kernel110(rows: number): void {
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
        for (let si14 = 0; si14 < 64; si14++) {
          const t15 = buf41[r0 * 64 + si14]!;
          const t16 = buf41[r0 * 64 + si14 + 64]!;
          const t17 = buf41[r0 * 64 + si14 + 128]!;
          const t18 = buf41[r0 * 64 + si14 + 192]!;
          const t19 = parameters[si14 * 3 + i1 + 129472]!;
          const t20 = parameters[si14 * 3 + i1 + 129473]!;
          const t21 = parameters[si14 * 3 + i1 + 129474]!;
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
        const t22 = parameters[i1 + 129664]!;
        const t23 = parameters[i1 + 129665]!;
        const t24 = parameters[i1 + 129666]!;
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
        buf43[r0 * 3 + i1] = t25;
        buf43[r0 * 3 + i1 + 1] = t26;
        buf43[r0 * 3 + i1 + 2] = t27;
        buf43[r0 * 3 + i1 + 3] = t28;
        buf43[r0 * 3 + i1 + 4] = t29;
        buf43[r0 * 3 + i1 + 5] = t30;
        buf43[r0 * 3 + i1 + 6] = t31;
        buf43[r0 * 3 + i1 + 7] = t32;
        buf43[r0 * 3 + i1 + 8] = t33;
        buf43[r0 * 3 + i1 + 9] = t34;
        buf43[r0 * 3 + i1 + 10] = t35;
        buf43[r0 * 3 + i1 + 11] = t36;
        buf49[r0 * 3 + i1] = -f(t37 * t25);
        buf49[r0 * 3 + i1 + 1] = -f(t38 * t26);
        buf49[r0 * 3 + i1 + 2] = -f(t39 * t27);
        buf49[r0 * 3 + i1 + 3] = -f(t40 * t28);
        buf49[r0 * 3 + i1 + 4] = -f(t41 * t29);
        buf49[r0 * 3 + i1 + 5] = -f(t42 * t30);
        buf49[r0 * 3 + i1 + 6] = -f(t43 * t31);
        buf49[r0 * 3 + i1 + 7] = -f(t44 * t32);
        buf49[r0 * 3 + i1 + 8] = -f(t45 * t33);
        buf49[r0 * 3 + i1 + 9] = -f(t46 * t34);
        buf49[r0 * 3 + i1 + 10] = -f(t47 * t35);
        buf49[r0 * 3 + i1 + 11] = -f(t48 * t36);
      }
    }
    for (let r49 = rows - (rows % 4); r49 < rows; r49++) {
      for (let i50 = 0; i50 < 3; i50 += 3) {
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        for (let si54 = 0; si54 < 64; si54++) {
          const t55 = buf41[r49 * 64 + si54]!;
          const t56 = parameters[si54 * 3 + i50 + 129472]!;
          const t57 = parameters[si54 * 3 + i50 + 129473]!;
          const t58 = parameters[si54 * 3 + i50 + 129474]!;
          t51 = f(t51 + f(t55 * t56));
          t52 = f(t52 + f(t55 * t57));
          t53 = f(t53 + f(t55 * t58));
        }
        const t59 = parameters[i50 + 129664]!;
        const t60 = parameters[i50 + 129665]!;
        const t61 = parameters[i50 + 129666]!;
        const t62 = f(t51 + t59);
        const t63 = f(t52 + t60);
        const t64 = f(t53 + t61);
        const t65 = yb[r49 * 3 + i50]!;
        const t66 = yb[r49 * 3 + i50 + 1]!;
        const t67 = yb[r49 * 3 + i50 + 2]!;
        buf43[r49 * 3 + i50] = t62;
        buf43[r49 * 3 + i50 + 1] = t63;
        buf43[r49 * 3 + i50 + 2] = t64;
        buf49[r49 * 3 + i50] = -f(t65 * t62);
        buf49[r49 * 3 + i50 + 1] = -f(t66 * t63);
        buf49[r49 * 3 + i50 + 2] = -f(t67 * t64);
      }
    }
  }

  // layer 10: [rows, 1] sums
  function kernel111(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf43[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf43[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf44[r0] = t2;
    }
  }

  // layer 10: [rows, 3] maps
  function kernel112(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf43[r0 * 3 + i1]!;
        const t3 = buf44[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf45[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 10: [rows, 1] sums and 1 maps
  function kernel113(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf45[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      const t4 = buf44[r0]!;
      const t5 = t1;
      const t6 = exponent(t5 * 1.4142135623730951);
      const t7 = t5 * POW2[-t6 + 1074]! - 1;
      const t8 = t7 / (2 + t7);
      const t9 = t8 * t8;
      buf46[r0] = t1;
      buf51[r0] = f(
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

  // layer 10: [rows, 3] maps
  function kernel114(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf45[r0 * 3 + i1]!;
        const t3 = buf46[r0]!;
        output[r0 * 3 + i1] = f(t2 / t3);
      }
    }
  }

  // [rows] sums and 1 maps
  function kernel115(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf49[r0 * 3 + s2]!;
        t1 = t1 + t3;
      }
      const t4 = buf51[r0]!;
      const t5 = t1 + t4;
      losses[r0] = t5;
    }
  }

  function evaluate(start: number, rows: number): void {
    kernel102();
    kernel103();
    kernel104();
    kernel105();
    kernel2(start, rows);
    kernel3(start, rows);
    kernel4(rows);
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
  training: createTraining,
  scalars,
};

/** Trains on rows, split as the specification says; iterate over its epochs, or await its result. */
export const train = createTrain<Row, Input, Output, Options>(module);
