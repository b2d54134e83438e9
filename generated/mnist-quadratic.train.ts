// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, noLists, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./mnist-quadratic.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./mnist-quadratic.js";
import type { Input, Output } from "./mnist-quadratic.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly digit: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
}

/** The parameters of the specification that a training may set. */
export interface Options {
  readonly rate?: number;
}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "quadratic",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 3, param: "rate" },
    momentum: { value: 0, param: null },
    nesterov: { value: 0, param: null },
  },
  slots: [],
  carried: [],
  batch: 10,
  epochs: { value: 30, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [
    {
      kind: "stall",
      metric: { part: "validation", name: "accuracy" },
      patience: 10,
      by: 0.001,
      restoreBest: true,
      text: "stop when validation.accuracy stalls for 10 epochs by 0.1%, restore best",
    },
  ],
  schedules: [],
  split: null,
  holdout: { part: "validation", amount: { kind: "rows", value: 10000 }, of: "train", seed: 7 },
  options: [{ name: "rate", kind: "real", value: 3, low: 0, high: 10, lowOpen: true, highOpen: false }],
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, hyper, x, y, order } = memory;
  const capacity = 32;
  const output = new Float32Array(capacity * 10);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(23860);
  const total = new Float64Array(1);
  const xb = new Float32Array(capacity * 784);
  const yb = new Float32Array(capacity * 10);
  const buf26 = new Float32Array(capacity * 30);
  const buf22 = new Float32Array(capacity * 10);
  const buf14 = new Float64Array(capacity);
  const buf13 = new Float32Array(capacity * 10);
  const buf8 = new Float32Array(capacity * 30);
  const sum23 = new Float32Array(10);
  const sum25 = new Float32Array(300);
  const sum27 = new Float32Array(30);
  const sum29 = new Float32Array(23520);
  const xrowBegin = new Int32Array(capacity);
  const xrowEnd = new Int32Array(capacity);
  const xplace = new Int32Array(784 * capacity);
  const xplaceElements = new Float32Array(784 * capacity);
  const xplaceEnd = new Int32Array(784);
  const { inUse, bounds, places, elements } = memory.lists ?? noLists;

  // sets the sums over rows to +0
  function clear(): void {
    for (let ztotal0 = 0; ztotal0 < 1; ztotal0++) {
      total[ztotal0] = 0;
    }
    for (let zsum1 = 0; zsum1 < 10; zsum1++) {
      sum23[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 300; zsum2++) {
      sum25[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 30; zsum3++) {
      sum27[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 23520; zsum4++) {
      sum29[zsum4] = 0;
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
      for (let i2 = 0; i2 < 784; i2++) {
        const t3 = x[n1 * 784 + i2]!;
        xb[r0 * 784 + i2] = t3;
      }
    }
  }

  // where the batch's rows of x are not 0
  function kernel3(start: number, rows: number): void {
    for (let i = 0; i < 784; i++) xplaceEnd[i] = i * capacity;
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
    for (let s2 = 0; s2 < rows; s2++) {
      for (let pj3 = xrowBegin[s2]!, ej3 = xrowEnd[s2]!; pj3 < ej3; pj3++) {
        const j3 = places[pj3]! & 1023;
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

  // layer 2: [rows, 30] sums of products and 2 maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 2); r0 += 2) {
      for (let i1 = 0; i1 < 30; i1 += 6) {
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
        for (let si14 = 0; si14 < 784; si14++) {
          const t15 = xb[r0 * 784 + si14]!;
          const t16 = xb[r0 * 784 + si14 + 784]!;
          if (t15 !== 0 || t16 !== 0) {
            const t17 = parameters[si14 * 30 + i1]!;
            const t18 = parameters[si14 * 30 + i1 + 1]!;
            const t19 = parameters[si14 * 30 + i1 + 2]!;
            const t20 = parameters[si14 * 30 + i1 + 3]!;
            const t21 = parameters[si14 * 30 + i1 + 4]!;
            const t22 = parameters[si14 * 30 + i1 + 5]!;
            t2 = f(t2 + f(t15 * t17));
            t3 = f(t3 + f(t15 * t18));
            t4 = f(t4 + f(t15 * t19));
            t5 = f(t5 + f(t15 * t20));
            t6 = f(t6 + f(t15 * t21));
            t7 = f(t7 + f(t15 * t22));
            t8 = f(t8 + f(t16 * t17));
            t9 = f(t9 + f(t16 * t18));
            t10 = f(t10 + f(t16 * t19));
            t11 = f(t11 + f(t16 * t20));
            t12 = f(t12 + f(t16 * t21));
            t13 = f(t13 + f(t16 * t22));
          }
        }
        const t23 = parameters[i1 + 23520]!;
        const t24 = parameters[i1 + 23521]!;
        const t25 = parameters[i1 + 23522]!;
        const t26 = parameters[i1 + 23523]!;
        const t27 = parameters[i1 + 23524]!;
        const t28 = parameters[i1 + 23525]!;
        const t29 = f(t2 + t23);
        const t30 = f(t3 + t24);
        const t31 = f(t4 + t25);
        const t32 = f(t5 + t26);
        const t33 = f(t6 + t27);
        const t34 = f(t7 + t28);
        const t35 = f(t8 + t23);
        const t36 = f(t9 + t24);
        const t37 = f(t10 + t25);
        const t38 = f(t11 + t26);
        const t39 = f(t12 + t27);
        const t40 = f(t13 + t28);
        buf8[r0 * 30 + i1] = t29;
        buf8[r0 * 30 + i1 + 1] = t30;
        buf8[r0 * 30 + i1 + 2] = t31;
        buf8[r0 * 30 + i1 + 3] = t32;
        buf8[r0 * 30 + i1 + 4] = t33;
        buf8[r0 * 30 + i1 + 5] = t34;
        buf8[r0 * 30 + i1 + 30] = t35;
        buf8[r0 * 30 + i1 + 31] = t36;
        buf8[r0 * 30 + i1 + 32] = t37;
        buf8[r0 * 30 + i1 + 33] = t38;
        buf8[r0 * 30 + i1 + 34] = t39;
        buf8[r0 * 30 + i1 + 35] = t40;
      }
    }
    for (let r41 = rows - (rows % 2); r41 < rows; r41++) {
      for (let i42 = 0; i42 < 30; i42 += 6) {
        let t43: number = 0;
        let t44: number = 0;
        let t45: number = 0;
        let t46: number = 0;
        let t47: number = 0;
        let t48: number = 0;
        for (let si49 = 0; si49 < 784; si49++) {
          const t50 = xb[r41 * 784 + si49]!;
          if (t50 !== 0) {
            const t51 = parameters[si49 * 30 + i42]!;
            const t52 = parameters[si49 * 30 + i42 + 1]!;
            const t53 = parameters[si49 * 30 + i42 + 2]!;
            const t54 = parameters[si49 * 30 + i42 + 3]!;
            const t55 = parameters[si49 * 30 + i42 + 4]!;
            const t56 = parameters[si49 * 30 + i42 + 5]!;
            t43 = f(t43 + f(t50 * t51));
            t44 = f(t44 + f(t50 * t52));
            t45 = f(t45 + f(t50 * t53));
            t46 = f(t46 + f(t50 * t54));
            t47 = f(t47 + f(t50 * t55));
            t48 = f(t48 + f(t50 * t56));
          }
        }
        const t57 = parameters[i42 + 23520]!;
        const t58 = parameters[i42 + 23521]!;
        const t59 = parameters[i42 + 23522]!;
        const t60 = parameters[i42 + 23523]!;
        const t61 = parameters[i42 + 23524]!;
        const t62 = parameters[i42 + 23525]!;
        const t63 = f(t43 + t57);
        const t64 = f(t44 + t58);
        const t65 = f(t45 + t59);
        const t66 = f(t46 + t60);
        const t67 = f(t47 + t61);
        const t68 = f(t48 + t62);
        buf8[r41 * 30 + i42] = t63;
        buf8[r41 * 30 + i42 + 1] = t64;
        buf8[r41 * 30 + i42 + 2] = t65;
        buf8[r41 * 30 + i42 + 3] = t66;
        buf8[r41 * 30 + i42 + 4] = t67;
        buf8[r41 * 30 + i42 + 5] = t68;
      }
    }
    for (let r69 = 0; r69 < rows; r69++) {
      for (let i70 = 0; i70 < 30; i70++) {
        const t71 = buf8[r69 * 30 + i70]!;
        const t72 = 105 < t71 ? 105 : t71;
        const t73 = (t72 < -105 ? -105 : t72) * 1.4426950408889634;
        const t74 = t73 + 6755399441055744 - 6755399441055744;
        const t75 = t73 - t74;
        const t76 = t75 * t75;
        const t77 = 360.79706578518545 + 17.33087932984242 * t76;
        const t78 = t75 * (125.04273438511886 + t76);
        const t79 = POW2[t74 + 1074]! * (t77 + t78);
        buf8[r69 * 30 + i70] = f(t79 / (t77 - t78 + t79));
      }
    }
  }

  // layer 2: [rows, 30] sums of products and 2 maps, over inputs that are not 0
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 24; i1 += 8) {
        let t2: number = 0;
        let t3: number = 0;
        let t4: number = 0;
        let t5: number = 0;
        let t6: number = 0;
        let t7: number = 0;
        let t8: number = 0;
        let t9: number = 0;
        for (let psi10 = xrowBegin[r0]!, esi10 = xrowEnd[r0]!; psi10 < esi10; psi10++) {
          const si10 = places[psi10]! & 1023;
          const t11 = elements[psi10]!;
          const t12 = parameters[si10 * 30 + i1]!;
          t2 = f(t2 + f(t11 * t12));
          const t13 = parameters[si10 * 30 + i1 + 1]!;
          t3 = f(t3 + f(t11 * t13));
          const t14 = parameters[si10 * 30 + i1 + 2]!;
          t4 = f(t4 + f(t11 * t14));
          const t15 = parameters[si10 * 30 + i1 + 3]!;
          t5 = f(t5 + f(t11 * t15));
          const t16 = parameters[si10 * 30 + i1 + 4]!;
          t6 = f(t6 + f(t11 * t16));
          const t17 = parameters[si10 * 30 + i1 + 5]!;
          t7 = f(t7 + f(t11 * t17));
          const t18 = parameters[si10 * 30 + i1 + 6]!;
          t8 = f(t8 + f(t11 * t18));
          const t19 = parameters[si10 * 30 + i1 + 7]!;
          t9 = f(t9 + f(t11 * t19));
        }
        const t20 = parameters[i1 + 23520]!;
        const t21 = parameters[i1 + 23521]!;
        const t22 = parameters[i1 + 23522]!;
        const t23 = parameters[i1 + 23523]!;
        const t24 = parameters[i1 + 23524]!;
        const t25 = parameters[i1 + 23525]!;
        const t26 = parameters[i1 + 23526]!;
        const t27 = parameters[i1 + 23527]!;
        const t28 = f(t2 + t20);
        const t29 = f(t3 + t21);
        const t30 = f(t4 + t22);
        const t31 = f(t5 + t23);
        const t32 = f(t6 + t24);
        const t33 = f(t7 + t25);
        const t34 = f(t8 + t26);
        const t35 = f(t9 + t27);
        buf8[r0 * 30 + i1] = t28;
        buf8[r0 * 30 + i1 + 1] = t29;
        buf8[r0 * 30 + i1 + 2] = t30;
        buf8[r0 * 30 + i1 + 3] = t31;
        buf8[r0 * 30 + i1 + 4] = t32;
        buf8[r0 * 30 + i1 + 5] = t33;
        buf8[r0 * 30 + i1 + 6] = t34;
        buf8[r0 * 30 + i1 + 7] = t35;
      }
      for (let i36 = 24; i36 < 30; i36 += 6) {
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        for (let psi43 = xrowBegin[r0]!, esi43 = xrowEnd[r0]!; psi43 < esi43; psi43++) {
          const si43 = places[psi43]! & 1023;
          const t44 = elements[psi43]!;
          const t45 = parameters[si43 * 30 + i36]!;
          t37 = f(t37 + f(t44 * t45));
          const t46 = parameters[si43 * 30 + i36 + 1]!;
          t38 = f(t38 + f(t44 * t46));
          const t47 = parameters[si43 * 30 + i36 + 2]!;
          t39 = f(t39 + f(t44 * t47));
          const t48 = parameters[si43 * 30 + i36 + 3]!;
          t40 = f(t40 + f(t44 * t48));
          const t49 = parameters[si43 * 30 + i36 + 4]!;
          t41 = f(t41 + f(t44 * t49));
          const t50 = parameters[si43 * 30 + i36 + 5]!;
          t42 = f(t42 + f(t44 * t50));
        }
        const t51 = parameters[i36 + 23520]!;
        const t52 = parameters[i36 + 23521]!;
        const t53 = parameters[i36 + 23522]!;
        const t54 = parameters[i36 + 23523]!;
        const t55 = parameters[i36 + 23524]!;
        const t56 = parameters[i36 + 23525]!;
        const t57 = f(t37 + t51);
        const t58 = f(t38 + t52);
        const t59 = f(t39 + t53);
        const t60 = f(t40 + t54);
        const t61 = f(t41 + t55);
        const t62 = f(t42 + t56);
        buf8[r0 * 30 + i36] = t57;
        buf8[r0 * 30 + i36 + 1] = t58;
        buf8[r0 * 30 + i36 + 2] = t59;
        buf8[r0 * 30 + i36 + 3] = t60;
        buf8[r0 * 30 + i36 + 4] = t61;
        buf8[r0 * 30 + i36 + 5] = t62;
      }
    }
    for (let r63 = 0; r63 < rows; r63++) {
      for (let i64 = 0; i64 < 30; i64++) {
        const t65 = buf8[r63 * 30 + i64]!;
        const t66 = 105 < t65 ? 105 : t65;
        const t67 = (t66 < -105 ? -105 : t66) * 1.4426950408889634;
        const t68 = t67 + 6755399441055744 - 6755399441055744;
        const t69 = t67 - t68;
        const t70 = t69 * t69;
        const t71 = 360.79706578518545 + 17.33087932984242 * t70;
        const t72 = t69 * (125.04273438511886 + t70);
        const t73 = POW2[t68 + 1074]! * (t71 + t72);
        buf8[r63 * 30 + i64] = f(t73 / (t71 - t72 + t73));
      }
    }
  }

  // layer 3: [rows, 10] sums of products and 6 maps
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
        for (let si12 = 0; si12 < 30; si12++) {
          const t13 = buf8[r0 * 30 + si12]!;
          const t14 = buf8[r0 * 30 + si12 + 30]!;
          const t15 = parameters[si12 * 10 + i1 + 23550]!;
          const t16 = parameters[si12 * 10 + i1 + 23551]!;
          const t17 = parameters[si12 * 10 + i1 + 23552]!;
          const t18 = parameters[si12 * 10 + i1 + 23553]!;
          const t19 = parameters[si12 * 10 + i1 + 23554]!;
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
        const t20 = parameters[i1 + 23850]!;
        const t21 = parameters[i1 + 23851]!;
        const t22 = parameters[i1 + 23852]!;
        const t23 = parameters[i1 + 23853]!;
        const t24 = parameters[i1 + 23854]!;
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
        buf13[r0 * 10 + i1] = t25;
        buf13[r0 * 10 + i1 + 1] = t26;
        buf13[r0 * 10 + i1 + 2] = t27;
        buf13[r0 * 10 + i1 + 3] = t28;
        buf13[r0 * 10 + i1 + 4] = t29;
        buf13[r0 * 10 + i1 + 10] = t30;
        buf13[r0 * 10 + i1 + 11] = t31;
        buf13[r0 * 10 + i1 + 12] = t32;
        buf13[r0 * 10 + i1 + 13] = t33;
        buf13[r0 * 10 + i1 + 14] = t34;
      }
    }
    for (let r35 = rows - (rows % 2); r35 < rows; r35++) {
      for (let i36 = 0; i36 < 10; i36 += 5) {
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 30; si42++) {
          const t43 = buf8[r35 * 30 + si42]!;
          const t44 = parameters[si42 * 10 + i36 + 23550]!;
          const t45 = parameters[si42 * 10 + i36 + 23551]!;
          const t46 = parameters[si42 * 10 + i36 + 23552]!;
          const t47 = parameters[si42 * 10 + i36 + 23553]!;
          const t48 = parameters[si42 * 10 + i36 + 23554]!;
          t37 = f(t37 + f(t43 * t44));
          t38 = f(t38 + f(t43 * t45));
          t39 = f(t39 + f(t43 * t46));
          t40 = f(t40 + f(t43 * t47));
          t41 = f(t41 + f(t43 * t48));
        }
        const t49 = parameters[i36 + 23850]!;
        const t50 = parameters[i36 + 23851]!;
        const t51 = parameters[i36 + 23852]!;
        const t52 = parameters[i36 + 23853]!;
        const t53 = parameters[i36 + 23854]!;
        const t54 = f(t37 + t49);
        const t55 = f(t38 + t50);
        const t56 = f(t39 + t51);
        const t57 = f(t40 + t52);
        const t58 = f(t41 + t53);
        buf13[r35 * 10 + i36] = t54;
        buf13[r35 * 10 + i36 + 1] = t55;
        buf13[r35 * 10 + i36 + 2] = t56;
        buf13[r35 * 10 + i36 + 3] = t57;
        buf13[r35 * 10 + i36 + 4] = t58;
      }
    }
    for (let r59 = 0; r59 < rows; r59++) {
      for (let i60 = 0; i60 < 10; i60++) {
        const t61 = buf13[r59 * 10 + i60]!;
        const t62 = 105 < t61 ? 105 : t61;
        const t63 = (t62 < -105 ? -105 : t62) * 1.4426950408889634;
        const t64 = t63 + 6755399441055744 - 6755399441055744;
        const t65 = t63 - t64;
        const t66 = t65 * t65;
        const t67 = 360.79706578518545 + 17.33087932984242 * t66;
        const t68 = t65 * (125.04273438511886 + t66);
        const t69 = POW2[t64 + 1074]! * (t67 + t68);
        const t70 = f(t69 / (t67 - t68 + t69));
        const t71 = yb[r59 * 10 + i60]!;
        const t72 = f(t70 - t71);
        const t73: number = hyper[0]!;
        buf13[r59 * 10 + i60] = f(0.5 * f(t72 * t72));
        buf22[r59 * 10 + i60] = f(f(t70 * f(1 - t70)) * f(t72 * f(t73)));
      }
    }
  }

  // [rows] sums
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf13[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      buf14[r0] = t1;
    }
  }

  // [10] sums and 1 maps, and the update
  function kernel9(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf22[r2 * 10 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = parameters[i0 + 23850]!;
      const t5: number = hyper[1]!;
      const t6 = f(t4 - f(f(t5) * t1));
      parameters[i0 + 23850] = t6;
    }
  }

  // layer 3: [rows, 30] sums of products and 1 maps
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 2); r0 += 2) {
      for (let i1 = 0; i1 < 30; i1 += 6) {
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
          const t15 = buf22[r0 * 10 + so14]!;
          const t16 = buf22[r0 * 10 + so14 + 10]!;
          const t17 = parameters[i1 * 10 + so14 + 23550]!;
          const t18 = parameters[i1 * 10 + so14 + 23560]!;
          const t19 = parameters[i1 * 10 + so14 + 23570]!;
          const t20 = parameters[i1 * 10 + so14 + 23580]!;
          const t21 = parameters[i1 * 10 + so14 + 23590]!;
          const t22 = parameters[i1 * 10 + so14 + 23600]!;
          t2 = f(t2 + f(t15 * t17));
          t3 = f(t3 + f(t15 * t18));
          t4 = f(t4 + f(t15 * t19));
          t5 = f(t5 + f(t15 * t20));
          t6 = f(t6 + f(t15 * t21));
          t7 = f(t7 + f(t15 * t22));
          t8 = f(t8 + f(t16 * t17));
          t9 = f(t9 + f(t16 * t18));
          t10 = f(t10 + f(t16 * t19));
          t11 = f(t11 + f(t16 * t20));
          t12 = f(t12 + f(t16 * t21));
          t13 = f(t13 + f(t16 * t22));
        }
        const t23 = buf8[r0 * 30 + i1]!;
        const t24 = buf8[r0 * 30 + i1 + 1]!;
        const t25 = buf8[r0 * 30 + i1 + 2]!;
        const t26 = buf8[r0 * 30 + i1 + 3]!;
        const t27 = buf8[r0 * 30 + i1 + 4]!;
        const t28 = buf8[r0 * 30 + i1 + 5]!;
        const t29 = buf8[r0 * 30 + i1 + 30]!;
        const t30 = buf8[r0 * 30 + i1 + 31]!;
        const t31 = buf8[r0 * 30 + i1 + 32]!;
        const t32 = buf8[r0 * 30 + i1 + 33]!;
        const t33 = buf8[r0 * 30 + i1 + 34]!;
        const t34 = buf8[r0 * 30 + i1 + 35]!;
        const t35 = f(f(t23 * f(1 - t23)) * t2);
        const t36 = f(f(t24 * f(1 - t24)) * t3);
        const t37 = f(f(t25 * f(1 - t25)) * t4);
        const t38 = f(f(t26 * f(1 - t26)) * t5);
        const t39 = f(f(t27 * f(1 - t27)) * t6);
        const t40 = f(f(t28 * f(1 - t28)) * t7);
        const t41 = f(f(t29 * f(1 - t29)) * t8);
        const t42 = f(f(t30 * f(1 - t30)) * t9);
        const t43 = f(f(t31 * f(1 - t31)) * t10);
        const t44 = f(f(t32 * f(1 - t32)) * t11);
        const t45 = f(f(t33 * f(1 - t33)) * t12);
        const t46 = f(f(t34 * f(1 - t34)) * t13);
        buf26[r0 * 30 + i1] = t35;
        buf26[r0 * 30 + i1 + 1] = t36;
        buf26[r0 * 30 + i1 + 2] = t37;
        buf26[r0 * 30 + i1 + 3] = t38;
        buf26[r0 * 30 + i1 + 4] = t39;
        buf26[r0 * 30 + i1 + 5] = t40;
        buf26[r0 * 30 + i1 + 30] = t41;
        buf26[r0 * 30 + i1 + 31] = t42;
        buf26[r0 * 30 + i1 + 32] = t43;
        buf26[r0 * 30 + i1 + 33] = t44;
        buf26[r0 * 30 + i1 + 34] = t45;
        buf26[r0 * 30 + i1 + 35] = t46;
      }
    }
    for (let r47 = rows - (rows % 2); r47 < rows; r47++) {
      for (let i48 = 0; i48 < 30; i48 += 6) {
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        let t52: number = 0;
        let t53: number = 0;
        let t54: number = 0;
        for (let so55 = 0; so55 < 10; so55++) {
          const t56 = buf22[r47 * 10 + so55]!;
          const t57 = parameters[i48 * 10 + so55 + 23550]!;
          const t58 = parameters[i48 * 10 + so55 + 23560]!;
          const t59 = parameters[i48 * 10 + so55 + 23570]!;
          const t60 = parameters[i48 * 10 + so55 + 23580]!;
          const t61 = parameters[i48 * 10 + so55 + 23590]!;
          const t62 = parameters[i48 * 10 + so55 + 23600]!;
          t49 = f(t49 + f(t56 * t57));
          t50 = f(t50 + f(t56 * t58));
          t51 = f(t51 + f(t56 * t59));
          t52 = f(t52 + f(t56 * t60));
          t53 = f(t53 + f(t56 * t61));
          t54 = f(t54 + f(t56 * t62));
        }
        const t63 = buf8[r47 * 30 + i48]!;
        const t64 = buf8[r47 * 30 + i48 + 1]!;
        const t65 = buf8[r47 * 30 + i48 + 2]!;
        const t66 = buf8[r47 * 30 + i48 + 3]!;
        const t67 = buf8[r47 * 30 + i48 + 4]!;
        const t68 = buf8[r47 * 30 + i48 + 5]!;
        const t69 = f(f(t63 * f(1 - t63)) * t49);
        const t70 = f(f(t64 * f(1 - t64)) * t50);
        const t71 = f(f(t65 * f(1 - t65)) * t51);
        const t72 = f(f(t66 * f(1 - t66)) * t52);
        const t73 = f(f(t67 * f(1 - t67)) * t53);
        const t74 = f(f(t68 * f(1 - t68)) * t54);
        buf26[r47 * 30 + i48] = t69;
        buf26[r47 * 30 + i48 + 1] = t70;
        buf26[r47 * 30 + i48 + 2] = t71;
        buf26[r47 * 30 + i48 + 3] = t72;
        buf26[r47 * 30 + i48 + 4] = t73;
        buf26[r47 * 30 + i48 + 5] = t74;
      }
    }
  }

  // layer 3: [30, 10] sums of products and 1 maps, and the update
  function kernel11(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 6) {
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
          const t15 = buf8[r14 * 30 + i0]!;
          const t16 = buf8[r14 * 30 + i0 + 1]!;
          const t17 = buf8[r14 * 30 + i0 + 2]!;
          const t18 = buf8[r14 * 30 + i0 + 3]!;
          const t19 = buf8[r14 * 30 + i0 + 4]!;
          const t20 = buf8[r14 * 30 + i0 + 5]!;
          const t21 = buf22[r14 * 10 + i1]!;
          const t22 = buf22[r14 * 10 + i1 + 1]!;
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
        const t23 = parameters[i0 * 10 + i1 + 23550]!;
        const t24 = parameters[i0 * 10 + i1 + 23551]!;
        const t25 = parameters[i0 * 10 + i1 + 23560]!;
        const t26 = parameters[i0 * 10 + i1 + 23561]!;
        const t27 = parameters[i0 * 10 + i1 + 23570]!;
        const t28 = parameters[i0 * 10 + i1 + 23571]!;
        const t29 = parameters[i0 * 10 + i1 + 23580]!;
        const t30 = parameters[i0 * 10 + i1 + 23581]!;
        const t31 = parameters[i0 * 10 + i1 + 23590]!;
        const t32 = parameters[i0 * 10 + i1 + 23591]!;
        const t33 = parameters[i0 * 10 + i1 + 23600]!;
        const t34 = parameters[i0 * 10 + i1 + 23601]!;
        const t35: number = hyper[1]!;
        const t36 = f(t35);
        const t37 = f(t23 - f(t36 * t2));
        const t38 = f(t24 - f(t36 * t3));
        const t39 = f(t25 - f(t36 * t4));
        const t40 = f(t26 - f(t36 * t5));
        const t41 = f(t27 - f(t36 * t6));
        const t42 = f(t28 - f(t36 * t7));
        const t43 = f(t29 - f(t36 * t8));
        const t44 = f(t30 - f(t36 * t9));
        const t45 = f(t31 - f(t36 * t10));
        const t46 = f(t32 - f(t36 * t11));
        const t47 = f(t33 - f(t36 * t12));
        const t48 = f(t34 - f(t36 * t13));
        parameters[i0 * 10 + i1 + 23550] = t37;
        parameters[i0 * 10 + i1 + 23551] = t38;
        parameters[i0 * 10 + i1 + 23560] = t39;
        parameters[i0 * 10 + i1 + 23561] = t40;
        parameters[i0 * 10 + i1 + 23570] = t41;
        parameters[i0 * 10 + i1 + 23571] = t42;
        parameters[i0 * 10 + i1 + 23580] = t43;
        parameters[i0 * 10 + i1 + 23581] = t44;
        parameters[i0 * 10 + i1 + 23590] = t45;
        parameters[i0 * 10 + i1 + 23591] = t46;
        parameters[i0 * 10 + i1 + 23600] = t47;
        parameters[i0 * 10 + i1 + 23601] = t48;
      }
    }
  }

  // [30] sums and 1 maps, and the update
  function kernel12(rows: number): void {
    for (let i0 = 0; i0 < 30; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf26[r2 * 30 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = parameters[i0 + 23520]!;
      const t5: number = hyper[1]!;
      const t6 = f(t4 - f(f(t5) * t1));
      parameters[i0 + 23520] = t6;
    }
  }

  // layer 2: [784, 30] sums of products and 1 maps, and the update
  function kernel13(rows: number): void {
    for (let i0 = 0; i0 < 784; i0 += 4) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
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
          const t15 = xb[r14 * 784 + i0]!;
          const t16 = xb[r14 * 784 + i0 + 1]!;
          const t17 = xb[r14 * 784 + i0 + 2]!;
          const t18 = xb[r14 * 784 + i0 + 3]!;
          if (t15 !== 0 || t16 !== 0 || t17 !== 0 || t18 !== 0) {
            const t19 = buf26[r14 * 30 + i1]!;
            const t20 = buf26[r14 * 30 + i1 + 1]!;
            const t21 = buf26[r14 * 30 + i1 + 2]!;
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
        const t22 = parameters[i0 * 30 + i1]!;
        const t23 = parameters[i0 * 30 + i1 + 1]!;
        const t24 = parameters[i0 * 30 + i1 + 2]!;
        const t25 = parameters[i0 * 30 + i1 + 30]!;
        const t26 = parameters[i0 * 30 + i1 + 31]!;
        const t27 = parameters[i0 * 30 + i1 + 32]!;
        const t28 = parameters[i0 * 30 + i1 + 60]!;
        const t29 = parameters[i0 * 30 + i1 + 61]!;
        const t30 = parameters[i0 * 30 + i1 + 62]!;
        const t31 = parameters[i0 * 30 + i1 + 90]!;
        const t32 = parameters[i0 * 30 + i1 + 91]!;
        const t33 = parameters[i0 * 30 + i1 + 92]!;
        const t34: number = hyper[1]!;
        const t35 = f(t34);
        const t36 = f(t22 - f(t35 * t2));
        const t37 = f(t23 - f(t35 * t3));
        const t38 = f(t24 - f(t35 * t4));
        const t39 = f(t25 - f(t35 * t5));
        const t40 = f(t26 - f(t35 * t6));
        const t41 = f(t27 - f(t35 * t7));
        const t42 = f(t28 - f(t35 * t8));
        const t43 = f(t29 - f(t35 * t9));
        const t44 = f(t30 - f(t35 * t10));
        const t45 = f(t31 - f(t35 * t11));
        const t46 = f(t32 - f(t35 * t12));
        const t47 = f(t33 - f(t35 * t13));
        parameters[i0 * 30 + i1] = t36;
        parameters[i0 * 30 + i1 + 1] = t37;
        parameters[i0 * 30 + i1 + 2] = t38;
        parameters[i0 * 30 + i1 + 30] = t39;
        parameters[i0 * 30 + i1 + 31] = t40;
        parameters[i0 * 30 + i1 + 32] = t41;
        parameters[i0 * 30 + i1 + 60] = t42;
        parameters[i0 * 30 + i1 + 61] = t43;
        parameters[i0 * 30 + i1 + 62] = t44;
        parameters[i0 * 30 + i1 + 90] = t45;
        parameters[i0 * 30 + i1 + 91] = t46;
        parameters[i0 * 30 + i1 + 92] = t47;
      }
    }
  }

  // layer 2: [784, 30] sums of products and 1 maps, and the update, over inputs that are not 0
  function kernel14(): void {
    for (let i0 = 0; i0 < 784; i0++) {
      if (xplaceEnd[i0]! > i0 * capacity) {
        for (let i1 = 0; i1 < 24; i1 += 8) {
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
            const t12 = buf26[r10 * 30 + i1]!;
            t2 = f(t2 + f(t11 * t12));
            const t13 = buf26[r10 * 30 + i1 + 1]!;
            t3 = f(t3 + f(t11 * t13));
            const t14 = buf26[r10 * 30 + i1 + 2]!;
            t4 = f(t4 + f(t11 * t14));
            const t15 = buf26[r10 * 30 + i1 + 3]!;
            t5 = f(t5 + f(t11 * t15));
            const t16 = buf26[r10 * 30 + i1 + 4]!;
            t6 = f(t6 + f(t11 * t16));
            const t17 = buf26[r10 * 30 + i1 + 5]!;
            t7 = f(t7 + f(t11 * t17));
            const t18 = buf26[r10 * 30 + i1 + 6]!;
            t8 = f(t8 + f(t11 * t18));
            const t19 = buf26[r10 * 30 + i1 + 7]!;
            t9 = f(t9 + f(t11 * t19));
          }
          const t20 = parameters[i0 * 30 + i1]!;
          const t21 = parameters[i0 * 30 + i1 + 1]!;
          const t22 = parameters[i0 * 30 + i1 + 2]!;
          const t23 = parameters[i0 * 30 + i1 + 3]!;
          const t24 = parameters[i0 * 30 + i1 + 4]!;
          const t25 = parameters[i0 * 30 + i1 + 5]!;
          const t26 = parameters[i0 * 30 + i1 + 6]!;
          const t27 = parameters[i0 * 30 + i1 + 7]!;
          const t28: number = hyper[1]!;
          const t29 = f(t28);
          const t30 = f(t20 - f(t29 * t2));
          const t31 = f(t21 - f(t29 * t3));
          const t32 = f(t22 - f(t29 * t4));
          const t33 = f(t23 - f(t29 * t5));
          const t34 = f(t24 - f(t29 * t6));
          const t35 = f(t25 - f(t29 * t7));
          const t36 = f(t26 - f(t29 * t8));
          const t37 = f(t27 - f(t29 * t9));
          parameters[i0 * 30 + i1] = t30;
          parameters[i0 * 30 + i1 + 1] = t31;
          parameters[i0 * 30 + i1 + 2] = t32;
          parameters[i0 * 30 + i1 + 3] = t33;
          parameters[i0 * 30 + i1 + 4] = t34;
          parameters[i0 * 30 + i1 + 5] = t35;
          parameters[i0 * 30 + i1 + 6] = t36;
          parameters[i0 * 30 + i1 + 7] = t37;
        }
        for (let i38 = 24; i38 < 30; i38 += 6) {
          let t39: number = 0;
          let t40: number = 0;
          let t41: number = 0;
          let t42: number = 0;
          let t43: number = 0;
          let t44: number = 0;
          for (let pr45 = i0 * capacity, er45 = xplaceEnd[i0]!; pr45 < er45; pr45++) {
            const r45 = xplace[pr45]! & 31;
            const t46 = xplaceElements[pr45]!;
            const t47 = buf26[r45 * 30 + i38]!;
            t39 = f(t39 + f(t46 * t47));
            const t48 = buf26[r45 * 30 + i38 + 1]!;
            t40 = f(t40 + f(t46 * t48));
            const t49 = buf26[r45 * 30 + i38 + 2]!;
            t41 = f(t41 + f(t46 * t49));
            const t50 = buf26[r45 * 30 + i38 + 3]!;
            t42 = f(t42 + f(t46 * t50));
            const t51 = buf26[r45 * 30 + i38 + 4]!;
            t43 = f(t43 + f(t46 * t51));
            const t52 = buf26[r45 * 30 + i38 + 5]!;
            t44 = f(t44 + f(t46 * t52));
          }
          const t53 = parameters[i0 * 30 + i38]!;
          const t54 = parameters[i0 * 30 + i38 + 1]!;
          const t55 = parameters[i0 * 30 + i38 + 2]!;
          const t56 = parameters[i0 * 30 + i38 + 3]!;
          const t57 = parameters[i0 * 30 + i38 + 4]!;
          const t58 = parameters[i0 * 30 + i38 + 5]!;
          const t59: number = hyper[1]!;
          const t60 = f(t59);
          const t61 = f(t53 - f(t60 * t39));
          const t62 = f(t54 - f(t60 * t40));
          const t63 = f(t55 - f(t60 * t41));
          const t64 = f(t56 - f(t60 * t42));
          const t65 = f(t57 - f(t60 * t43));
          const t66 = f(t58 - f(t60 * t44));
          parameters[i0 * 30 + i38] = t61;
          parameters[i0 * 30 + i38 + 1] = t62;
          parameters[i0 * 30 + i38 + 2] = t63;
          parameters[i0 * 30 + i38 + 3] = t64;
          parameters[i0 * 30 + i38 + 4] = t65;
          parameters[i0 * 30 + i38 + 5] = t66;
        }
      }
    }
  }

  // adds the rows' losses to the total, in row order
  function kernel15(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf14[r0]!;
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
    if (inUse[0] === 0) kernel13(rows);
    if (inUse[0] !== 0) kernel14();
    kernel15(rows);
  }

  // [10] sums
  function kernel16(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum23[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf22[r3 * 10 + i0]!;
        t2 = f(t2 + t4);
      }
      sum23[i0] = t2;
    }
  }

  // layer 3: [30, 10] sums of products
  function kernel17(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 6) {
      for (let i1 = 0; i1 < 10; i1 += 2) {
        const t2 = sum25[i0 * 10 + i1]!;
        const t3 = sum25[i0 * 10 + i1 + 1]!;
        const t4 = sum25[i0 * 10 + i1 + 10]!;
        const t5 = sum25[i0 * 10 + i1 + 11]!;
        const t6 = sum25[i0 * 10 + i1 + 20]!;
        const t7 = sum25[i0 * 10 + i1 + 21]!;
        const t8 = sum25[i0 * 10 + i1 + 30]!;
        const t9 = sum25[i0 * 10 + i1 + 31]!;
        const t10 = sum25[i0 * 10 + i1 + 40]!;
        const t11 = sum25[i0 * 10 + i1 + 41]!;
        const t12 = sum25[i0 * 10 + i1 + 50]!;
        const t13 = sum25[i0 * 10 + i1 + 51]!;
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
          const t27 = buf8[r26 * 30 + i0]!;
          const t28 = buf8[r26 * 30 + i0 + 1]!;
          const t29 = buf8[r26 * 30 + i0 + 2]!;
          const t30 = buf8[r26 * 30 + i0 + 3]!;
          const t31 = buf8[r26 * 30 + i0 + 4]!;
          const t32 = buf8[r26 * 30 + i0 + 5]!;
          const t33 = buf22[r26 * 10 + i1]!;
          const t34 = buf22[r26 * 10 + i1 + 1]!;
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
        sum25[i0 * 10 + i1] = t14;
        sum25[i0 * 10 + i1 + 1] = t15;
        sum25[i0 * 10 + i1 + 10] = t16;
        sum25[i0 * 10 + i1 + 11] = t17;
        sum25[i0 * 10 + i1 + 20] = t18;
        sum25[i0 * 10 + i1 + 21] = t19;
        sum25[i0 * 10 + i1 + 30] = t20;
        sum25[i0 * 10 + i1 + 31] = t21;
        sum25[i0 * 10 + i1 + 40] = t22;
        sum25[i0 * 10 + i1 + 41] = t23;
        sum25[i0 * 10 + i1 + 50] = t24;
        sum25[i0 * 10 + i1 + 51] = t25;
      }
    }
  }

  // [30] sums
  function kernel18(rows: number): void {
    for (let i0 = 0; i0 < 30; i0++) {
      const t1 = sum27[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf26[r3 * 30 + i0]!;
        t2 = f(t2 + t4);
      }
      sum27[i0] = t2;
    }
  }

  // layer 2: [784, 30] sums of products
  function kernel19(rows: number): void {
    for (let i0 = 0; i0 < 784; i0 += 4) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        const t2 = sum29[i0 * 30 + i1]!;
        const t3 = sum29[i0 * 30 + i1 + 1]!;
        const t4 = sum29[i0 * 30 + i1 + 2]!;
        const t5 = sum29[i0 * 30 + i1 + 30]!;
        const t6 = sum29[i0 * 30 + i1 + 31]!;
        const t7 = sum29[i0 * 30 + i1 + 32]!;
        const t8 = sum29[i0 * 30 + i1 + 60]!;
        const t9 = sum29[i0 * 30 + i1 + 61]!;
        const t10 = sum29[i0 * 30 + i1 + 62]!;
        const t11 = sum29[i0 * 30 + i1 + 90]!;
        const t12 = sum29[i0 * 30 + i1 + 91]!;
        const t13 = sum29[i0 * 30 + i1 + 92]!;
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
          const t27 = xb[r26 * 784 + i0]!;
          const t28 = xb[r26 * 784 + i0 + 1]!;
          const t29 = xb[r26 * 784 + i0 + 2]!;
          const t30 = xb[r26 * 784 + i0 + 3]!;
          if (t27 !== 0 || t28 !== 0 || t29 !== 0 || t30 !== 0) {
            const t31 = buf26[r26 * 30 + i1]!;
            const t32 = buf26[r26 * 30 + i1 + 1]!;
            const t33 = buf26[r26 * 30 + i1 + 2]!;
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
        }
        sum29[i0 * 30 + i1] = t14;
        sum29[i0 * 30 + i1 + 1] = t15;
        sum29[i0 * 30 + i1 + 2] = t16;
        sum29[i0 * 30 + i1 + 30] = t17;
        sum29[i0 * 30 + i1 + 31] = t18;
        sum29[i0 * 30 + i1 + 32] = t19;
        sum29[i0 * 30 + i1 + 60] = t20;
        sum29[i0 * 30 + i1 + 61] = t21;
        sum29[i0 * 30 + i1 + 62] = t22;
        sum29[i0 * 30 + i1 + 90] = t23;
        sum29[i0 * 30 + i1 + 91] = t24;
        sum29[i0 * 30 + i1 + 92] = t25;
      }
    }
  }

  function differentiate(start: number, rows: number): void {
    kernel2(start, rows);
    kernel4(start, rows);
    kernel5(rows);
    kernel7(rows);
    kernel8(rows);
    kernel16(rows);
    kernel10(rows);
    kernel17(rows);
    kernel18(rows);
    kernel19(rows);
    kernel15(rows);
  }

  // a value to where it is wanted
  function kernel20(): void {
    for (let i0 = 0; i0 < 10; i0++) {
      const t1 = sum23[i0]!;
      gradients[i0 + 23850] = t1;
    }
  }

  // a value to where it is wanted
  function kernel21(): void {
    for (let i0 = 0; i0 < 300; i0++) {
      const t1 = sum25[i0]!;
      gradients[i0 + 23550] = t1;
    }
  }

  // a value to where it is wanted
  function kernel22(): void {
    for (let i0 = 0; i0 < 30; i0++) {
      const t1 = sum27[i0]!;
      gradients[i0 + 23520] = t1;
    }
  }

  // a value to where it is wanted
  function kernel23(): void {
    for (let i0 = 0; i0 < 23520; i0++) {
      const t1 = sum29[i0]!;
      gradients[i0] = t1;
    }
  }

  function collect(): void {
    kernel20();
    kernel21();
    kernel22();
    kernel23();
  }

  // where the batch's rows of x are not 0
  function kernel24(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      xrowBegin[r0] = bounds[n1 * 2]!;
      xrowEnd[r0] = bounds[n1 * 2 + 1]!;
    }
  }

  // layer 3: [rows, 10] sums of products and 3 maps
  function kernel25(rows: number): void {
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
        for (let si12 = 0; si12 < 30; si12++) {
          const t13 = buf8[r0 * 30 + si12]!;
          const t14 = buf8[r0 * 30 + si12 + 30]!;
          const t15 = parameters[si12 * 10 + i1 + 23550]!;
          const t16 = parameters[si12 * 10 + i1 + 23551]!;
          const t17 = parameters[si12 * 10 + i1 + 23552]!;
          const t18 = parameters[si12 * 10 + i1 + 23553]!;
          const t19 = parameters[si12 * 10 + i1 + 23554]!;
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
        const t20 = parameters[i1 + 23850]!;
        const t21 = parameters[i1 + 23851]!;
        const t22 = parameters[i1 + 23852]!;
        const t23 = parameters[i1 + 23853]!;
        const t24 = parameters[i1 + 23854]!;
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
        output[r0 * 10 + i1] = t25;
        output[r0 * 10 + i1 + 1] = t26;
        output[r0 * 10 + i1 + 2] = t27;
        output[r0 * 10 + i1 + 3] = t28;
        output[r0 * 10 + i1 + 4] = t29;
        output[r0 * 10 + i1 + 10] = t30;
        output[r0 * 10 + i1 + 11] = t31;
        output[r0 * 10 + i1 + 12] = t32;
        output[r0 * 10 + i1 + 13] = t33;
        output[r0 * 10 + i1 + 14] = t34;
      }
    }
    for (let r35 = rows - (rows % 2); r35 < rows; r35++) {
      for (let i36 = 0; i36 < 10; i36 += 5) {
        let t37: number = 0;
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 30; si42++) {
          const t43 = buf8[r35 * 30 + si42]!;
          const t44 = parameters[si42 * 10 + i36 + 23550]!;
          const t45 = parameters[si42 * 10 + i36 + 23551]!;
          const t46 = parameters[si42 * 10 + i36 + 23552]!;
          const t47 = parameters[si42 * 10 + i36 + 23553]!;
          const t48 = parameters[si42 * 10 + i36 + 23554]!;
          t37 = f(t37 + f(t43 * t44));
          t38 = f(t38 + f(t43 * t45));
          t39 = f(t39 + f(t43 * t46));
          t40 = f(t40 + f(t43 * t47));
          t41 = f(t41 + f(t43 * t48));
        }
        const t49 = parameters[i36 + 23850]!;
        const t50 = parameters[i36 + 23851]!;
        const t51 = parameters[i36 + 23852]!;
        const t52 = parameters[i36 + 23853]!;
        const t53 = parameters[i36 + 23854]!;
        const t54 = f(t37 + t49);
        const t55 = f(t38 + t50);
        const t56 = f(t39 + t51);
        const t57 = f(t40 + t52);
        const t58 = f(t41 + t53);
        output[r35 * 10 + i36] = t54;
        output[r35 * 10 + i36 + 1] = t55;
        output[r35 * 10 + i36 + 2] = t56;
        output[r35 * 10 + i36 + 3] = t57;
        output[r35 * 10 + i36 + 4] = t58;
      }
    }
    for (let r59 = 0; r59 < rows; r59++) {
      for (let i60 = 0; i60 < 10; i60++) {
        const t61 = output[r59 * 10 + i60]!;
        const t62 = 105 < t61 ? 105 : t61;
        const t63 = (t62 < -105 ? -105 : t62) * 1.4426950408889634;
        const t64 = t63 + 6755399441055744 - 6755399441055744;
        const t65 = t63 - t64;
        const t66 = t65 * t65;
        const t67 = 360.79706578518545 + 17.33087932984242 * t66;
        const t68 = t65 * (125.04273438511886 + t66);
        const t69 = POW2[t64 + 1074]! * (t67 + t68);
        const t70 = f(t69 / (t67 - t68 + t69));
        const t71 = yb[r59 * 10 + i60]!;
        const t72 = f(t70 - t71);
        output[r59 * 10 + i60] = t70;
        buf13[r59 * 10 + i60] = f(0.5 * f(t72 * t72));
      }
    }
  }

  // [rows] sums
  function kernel26(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf13[r0 * 10 + s2]!;
        t1 = t1 + t3;
      }
      losses[r0] = t1;
    }
  }

  function evaluate(start: number, rows: number): void {
    if (inUse[0] === 0) kernel2(start, rows);
    if (inUse[0] !== 0) kernel24(start, rows);
    kernel4(start, rows);
    if (inUse[0] === 0) kernel5(rows);
    if (inUse[0] !== 0) kernel6(rows);
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
