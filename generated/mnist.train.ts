// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, noLists, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./mnist.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./mnist.js";
import type { Input, Output } from "./mnist.js";

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
  loss: "cross_entropy",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.5, param: "rate" },
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
  options: [{ name: "rate", kind: "real", value: 0.5, low: 0, high: 10, lowOpen: true, highOpen: false }],
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
  const buf25 = new Float32Array(capacity * 30);
  const buf21 = new Float32Array(capacity * 10);
  const buf14 = new Float64Array(capacity);
  const buf13 = new Float32Array(capacity * 10);
  const buf8 = new Float32Array(capacity * 30);
  const sum22 = new Float32Array(10);
  const sum24 = new Float32Array(300);
  const sum26 = new Float32Array(30);
  const sum28 = new Float32Array(23520);
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
      sum22[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 300; zsum2++) {
      sum24[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 30; zsum3++) {
      sum26[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 23520; zsum4++) {
      sum28[zsum4] = 0;
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
        const j3 = places[pj3]!;
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
        const t41 = 105 < t29 ? 105 : t29;
        const t42 = (t41 < -105 ? -105 : t41) * 1.4426950408889634;
        const t43 = t42 + 6755399441055744 - 6755399441055744;
        const t44 = t42 - t43;
        const t45 = t44 * t44;
        const t46 = 360.79706578518545 + 17.33087932984242 * t45;
        const t47 = t44 * (125.04273438511886 + t45);
        const t48 = POW2[t43 + 1074]! * (t46 + t47);
        const t49 = 105 < t30 ? 105 : t30;
        const t50 = (t49 < -105 ? -105 : t49) * 1.4426950408889634;
        const t51 = t50 + 6755399441055744 - 6755399441055744;
        const t52 = t50 - t51;
        const t53 = t52 * t52;
        const t54 = 360.79706578518545 + 17.33087932984242 * t53;
        const t55 = t52 * (125.04273438511886 + t53);
        const t56 = POW2[t51 + 1074]! * (t54 + t55);
        const t57 = 105 < t31 ? 105 : t31;
        const t58 = (t57 < -105 ? -105 : t57) * 1.4426950408889634;
        const t59 = t58 + 6755399441055744 - 6755399441055744;
        const t60 = t58 - t59;
        const t61 = t60 * t60;
        const t62 = 360.79706578518545 + 17.33087932984242 * t61;
        const t63 = t60 * (125.04273438511886 + t61);
        const t64 = POW2[t59 + 1074]! * (t62 + t63);
        const t65 = 105 < t32 ? 105 : t32;
        const t66 = (t65 < -105 ? -105 : t65) * 1.4426950408889634;
        const t67 = t66 + 6755399441055744 - 6755399441055744;
        const t68 = t66 - t67;
        const t69 = t68 * t68;
        const t70 = 360.79706578518545 + 17.33087932984242 * t69;
        const t71 = t68 * (125.04273438511886 + t69);
        const t72 = POW2[t67 + 1074]! * (t70 + t71);
        const t73 = 105 < t33 ? 105 : t33;
        const t74 = (t73 < -105 ? -105 : t73) * 1.4426950408889634;
        const t75 = t74 + 6755399441055744 - 6755399441055744;
        const t76 = t74 - t75;
        const t77 = t76 * t76;
        const t78 = 360.79706578518545 + 17.33087932984242 * t77;
        const t79 = t76 * (125.04273438511886 + t77);
        const t80 = POW2[t75 + 1074]! * (t78 + t79);
        const t81 = 105 < t34 ? 105 : t34;
        const t82 = (t81 < -105 ? -105 : t81) * 1.4426950408889634;
        const t83 = t82 + 6755399441055744 - 6755399441055744;
        const t84 = t82 - t83;
        const t85 = t84 * t84;
        const t86 = 360.79706578518545 + 17.33087932984242 * t85;
        const t87 = t84 * (125.04273438511886 + t85);
        const t88 = POW2[t83 + 1074]! * (t86 + t87);
        const t89 = 105 < t35 ? 105 : t35;
        const t90 = (t89 < -105 ? -105 : t89) * 1.4426950408889634;
        const t91 = t90 + 6755399441055744 - 6755399441055744;
        const t92 = t90 - t91;
        const t93 = t92 * t92;
        const t94 = 360.79706578518545 + 17.33087932984242 * t93;
        const t95 = t92 * (125.04273438511886 + t93);
        const t96 = POW2[t91 + 1074]! * (t94 + t95);
        const t97 = 105 < t36 ? 105 : t36;
        const t98 = (t97 < -105 ? -105 : t97) * 1.4426950408889634;
        const t99 = t98 + 6755399441055744 - 6755399441055744;
        const t100 = t98 - t99;
        const t101 = t100 * t100;
        const t102 = 360.79706578518545 + 17.33087932984242 * t101;
        const t103 = t100 * (125.04273438511886 + t101);
        const t104 = POW2[t99 + 1074]! * (t102 + t103);
        const t105 = 105 < t37 ? 105 : t37;
        const t106 = (t105 < -105 ? -105 : t105) * 1.4426950408889634;
        const t107 = t106 + 6755399441055744 - 6755399441055744;
        const t108 = t106 - t107;
        const t109 = t108 * t108;
        const t110 = 360.79706578518545 + 17.33087932984242 * t109;
        const t111 = t108 * (125.04273438511886 + t109);
        const t112 = POW2[t107 + 1074]! * (t110 + t111);
        const t113 = 105 < t38 ? 105 : t38;
        const t114 = (t113 < -105 ? -105 : t113) * 1.4426950408889634;
        const t115 = t114 + 6755399441055744 - 6755399441055744;
        const t116 = t114 - t115;
        const t117 = t116 * t116;
        const t118 = 360.79706578518545 + 17.33087932984242 * t117;
        const t119 = t116 * (125.04273438511886 + t117);
        const t120 = POW2[t115 + 1074]! * (t118 + t119);
        const t121 = 105 < t39 ? 105 : t39;
        const t122 = (t121 < -105 ? -105 : t121) * 1.4426950408889634;
        const t123 = t122 + 6755399441055744 - 6755399441055744;
        const t124 = t122 - t123;
        const t125 = t124 * t124;
        const t126 = 360.79706578518545 + 17.33087932984242 * t125;
        const t127 = t124 * (125.04273438511886 + t125);
        const t128 = POW2[t123 + 1074]! * (t126 + t127);
        const t129 = 105 < t40 ? 105 : t40;
        const t130 = (t129 < -105 ? -105 : t129) * 1.4426950408889634;
        const t131 = t130 + 6755399441055744 - 6755399441055744;
        const t132 = t130 - t131;
        const t133 = t132 * t132;
        const t134 = 360.79706578518545 + 17.33087932984242 * t133;
        const t135 = t132 * (125.04273438511886 + t133);
        const t136 = POW2[t131 + 1074]! * (t134 + t135);
        buf8[r0 * 30 + i1] = f(t48 / (t46 - t47 + t48));
        buf8[r0 * 30 + i1 + 1] = f(t56 / (t54 - t55 + t56));
        buf8[r0 * 30 + i1 + 2] = f(t64 / (t62 - t63 + t64));
        buf8[r0 * 30 + i1 + 3] = f(t72 / (t70 - t71 + t72));
        buf8[r0 * 30 + i1 + 4] = f(t80 / (t78 - t79 + t80));
        buf8[r0 * 30 + i1 + 5] = f(t88 / (t86 - t87 + t88));
        buf8[r0 * 30 + i1 + 30] = f(t96 / (t94 - t95 + t96));
        buf8[r0 * 30 + i1 + 31] = f(t104 / (t102 - t103 + t104));
        buf8[r0 * 30 + i1 + 32] = f(t112 / (t110 - t111 + t112));
        buf8[r0 * 30 + i1 + 33] = f(t120 / (t118 - t119 + t120));
        buf8[r0 * 30 + i1 + 34] = f(t128 / (t126 - t127 + t128));
        buf8[r0 * 30 + i1 + 35] = f(t136 / (t134 - t135 + t136));
      }
    }
    for (let r137 = rows - (rows % 2); r137 < rows; r137++) {
      for (let i138 = 0; i138 < 30; i138 += 6) {
        let t139: number = 0;
        let t140: number = 0;
        let t141: number = 0;
        let t142: number = 0;
        let t143: number = 0;
        let t144: number = 0;
        for (let si145 = 0; si145 < 784; si145++) {
          const t146 = xb[r137 * 784 + si145]!;
          if (t146 !== 0) {
            const t147 = parameters[si145 * 30 + i138]!;
            const t148 = parameters[si145 * 30 + i138 + 1]!;
            const t149 = parameters[si145 * 30 + i138 + 2]!;
            const t150 = parameters[si145 * 30 + i138 + 3]!;
            const t151 = parameters[si145 * 30 + i138 + 4]!;
            const t152 = parameters[si145 * 30 + i138 + 5]!;
            t139 = f(t139 + f(t146 * t147));
            t140 = f(t140 + f(t146 * t148));
            t141 = f(t141 + f(t146 * t149));
            t142 = f(t142 + f(t146 * t150));
            t143 = f(t143 + f(t146 * t151));
            t144 = f(t144 + f(t146 * t152));
          }
        }
        const t153 = parameters[i138 + 23520]!;
        const t154 = parameters[i138 + 23521]!;
        const t155 = parameters[i138 + 23522]!;
        const t156 = parameters[i138 + 23523]!;
        const t157 = parameters[i138 + 23524]!;
        const t158 = parameters[i138 + 23525]!;
        const t159 = f(t139 + t153);
        const t160 = f(t140 + t154);
        const t161 = f(t141 + t155);
        const t162 = f(t142 + t156);
        const t163 = f(t143 + t157);
        const t164 = f(t144 + t158);
        const t165 = 105 < t159 ? 105 : t159;
        const t166 = (t165 < -105 ? -105 : t165) * 1.4426950408889634;
        const t167 = t166 + 6755399441055744 - 6755399441055744;
        const t168 = t166 - t167;
        const t169 = t168 * t168;
        const t170 = 360.79706578518545 + 17.33087932984242 * t169;
        const t171 = t168 * (125.04273438511886 + t169);
        const t172 = POW2[t167 + 1074]! * (t170 + t171);
        const t173 = 105 < t160 ? 105 : t160;
        const t174 = (t173 < -105 ? -105 : t173) * 1.4426950408889634;
        const t175 = t174 + 6755399441055744 - 6755399441055744;
        const t176 = t174 - t175;
        const t177 = t176 * t176;
        const t178 = 360.79706578518545 + 17.33087932984242 * t177;
        const t179 = t176 * (125.04273438511886 + t177);
        const t180 = POW2[t175 + 1074]! * (t178 + t179);
        const t181 = 105 < t161 ? 105 : t161;
        const t182 = (t181 < -105 ? -105 : t181) * 1.4426950408889634;
        const t183 = t182 + 6755399441055744 - 6755399441055744;
        const t184 = t182 - t183;
        const t185 = t184 * t184;
        const t186 = 360.79706578518545 + 17.33087932984242 * t185;
        const t187 = t184 * (125.04273438511886 + t185);
        const t188 = POW2[t183 + 1074]! * (t186 + t187);
        const t189 = 105 < t162 ? 105 : t162;
        const t190 = (t189 < -105 ? -105 : t189) * 1.4426950408889634;
        const t191 = t190 + 6755399441055744 - 6755399441055744;
        const t192 = t190 - t191;
        const t193 = t192 * t192;
        const t194 = 360.79706578518545 + 17.33087932984242 * t193;
        const t195 = t192 * (125.04273438511886 + t193);
        const t196 = POW2[t191 + 1074]! * (t194 + t195);
        const t197 = 105 < t163 ? 105 : t163;
        const t198 = (t197 < -105 ? -105 : t197) * 1.4426950408889634;
        const t199 = t198 + 6755399441055744 - 6755399441055744;
        const t200 = t198 - t199;
        const t201 = t200 * t200;
        const t202 = 360.79706578518545 + 17.33087932984242 * t201;
        const t203 = t200 * (125.04273438511886 + t201);
        const t204 = POW2[t199 + 1074]! * (t202 + t203);
        const t205 = 105 < t164 ? 105 : t164;
        const t206 = (t205 < -105 ? -105 : t205) * 1.4426950408889634;
        const t207 = t206 + 6755399441055744 - 6755399441055744;
        const t208 = t206 - t207;
        const t209 = t208 * t208;
        const t210 = 360.79706578518545 + 17.33087932984242 * t209;
        const t211 = t208 * (125.04273438511886 + t209);
        const t212 = POW2[t207 + 1074]! * (t210 + t211);
        buf8[r137 * 30 + i138] = f(t172 / (t170 - t171 + t172));
        buf8[r137 * 30 + i138 + 1] = f(t180 / (t178 - t179 + t180));
        buf8[r137 * 30 + i138 + 2] = f(t188 / (t186 - t187 + t188));
        buf8[r137 * 30 + i138 + 3] = f(t196 / (t194 - t195 + t196));
        buf8[r137 * 30 + i138 + 4] = f(t204 / (t202 - t203 + t204));
        buf8[r137 * 30 + i138 + 5] = f(t212 / (t210 - t211 + t212));
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
          const si10 = places[psi10]!;
          const t11 = elements[psi10]!;
          const t12 = parameters[si10 * 30 + i1]!;
          const t13 = parameters[si10 * 30 + i1 + 1]!;
          const t14 = parameters[si10 * 30 + i1 + 2]!;
          const t15 = parameters[si10 * 30 + i1 + 3]!;
          const t16 = parameters[si10 * 30 + i1 + 4]!;
          const t17 = parameters[si10 * 30 + i1 + 5]!;
          const t18 = parameters[si10 * 30 + i1 + 6]!;
          const t19 = parameters[si10 * 30 + i1 + 7]!;
          t2 = f(t2 + f(t11 * t12));
          t3 = f(t3 + f(t11 * t13));
          t4 = f(t4 + f(t11 * t14));
          t5 = f(t5 + f(t11 * t15));
          t6 = f(t6 + f(t11 * t16));
          t7 = f(t7 + f(t11 * t17));
          t8 = f(t8 + f(t11 * t18));
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
        const t36 = 105 < t28 ? 105 : t28;
        const t37 = (t36 < -105 ? -105 : t36) * 1.4426950408889634;
        const t38 = t37 + 6755399441055744 - 6755399441055744;
        const t39 = t37 - t38;
        const t40 = t39 * t39;
        const t41 = 360.79706578518545 + 17.33087932984242 * t40;
        const t42 = t39 * (125.04273438511886 + t40);
        const t43 = POW2[t38 + 1074]! * (t41 + t42);
        const t44 = 105 < t29 ? 105 : t29;
        const t45 = (t44 < -105 ? -105 : t44) * 1.4426950408889634;
        const t46 = t45 + 6755399441055744 - 6755399441055744;
        const t47 = t45 - t46;
        const t48 = t47 * t47;
        const t49 = 360.79706578518545 + 17.33087932984242 * t48;
        const t50 = t47 * (125.04273438511886 + t48);
        const t51 = POW2[t46 + 1074]! * (t49 + t50);
        const t52 = 105 < t30 ? 105 : t30;
        const t53 = (t52 < -105 ? -105 : t52) * 1.4426950408889634;
        const t54 = t53 + 6755399441055744 - 6755399441055744;
        const t55 = t53 - t54;
        const t56 = t55 * t55;
        const t57 = 360.79706578518545 + 17.33087932984242 * t56;
        const t58 = t55 * (125.04273438511886 + t56);
        const t59 = POW2[t54 + 1074]! * (t57 + t58);
        const t60 = 105 < t31 ? 105 : t31;
        const t61 = (t60 < -105 ? -105 : t60) * 1.4426950408889634;
        const t62 = t61 + 6755399441055744 - 6755399441055744;
        const t63 = t61 - t62;
        const t64 = t63 * t63;
        const t65 = 360.79706578518545 + 17.33087932984242 * t64;
        const t66 = t63 * (125.04273438511886 + t64);
        const t67 = POW2[t62 + 1074]! * (t65 + t66);
        const t68 = 105 < t32 ? 105 : t32;
        const t69 = (t68 < -105 ? -105 : t68) * 1.4426950408889634;
        const t70 = t69 + 6755399441055744 - 6755399441055744;
        const t71 = t69 - t70;
        const t72 = t71 * t71;
        const t73 = 360.79706578518545 + 17.33087932984242 * t72;
        const t74 = t71 * (125.04273438511886 + t72);
        const t75 = POW2[t70 + 1074]! * (t73 + t74);
        const t76 = 105 < t33 ? 105 : t33;
        const t77 = (t76 < -105 ? -105 : t76) * 1.4426950408889634;
        const t78 = t77 + 6755399441055744 - 6755399441055744;
        const t79 = t77 - t78;
        const t80 = t79 * t79;
        const t81 = 360.79706578518545 + 17.33087932984242 * t80;
        const t82 = t79 * (125.04273438511886 + t80);
        const t83 = POW2[t78 + 1074]! * (t81 + t82);
        const t84 = 105 < t34 ? 105 : t34;
        const t85 = (t84 < -105 ? -105 : t84) * 1.4426950408889634;
        const t86 = t85 + 6755399441055744 - 6755399441055744;
        const t87 = t85 - t86;
        const t88 = t87 * t87;
        const t89 = 360.79706578518545 + 17.33087932984242 * t88;
        const t90 = t87 * (125.04273438511886 + t88);
        const t91 = POW2[t86 + 1074]! * (t89 + t90);
        const t92 = 105 < t35 ? 105 : t35;
        const t93 = (t92 < -105 ? -105 : t92) * 1.4426950408889634;
        const t94 = t93 + 6755399441055744 - 6755399441055744;
        const t95 = t93 - t94;
        const t96 = t95 * t95;
        const t97 = 360.79706578518545 + 17.33087932984242 * t96;
        const t98 = t95 * (125.04273438511886 + t96);
        const t99 = POW2[t94 + 1074]! * (t97 + t98);
        buf8[r0 * 30 + i1] = f(t43 / (t41 - t42 + t43));
        buf8[r0 * 30 + i1 + 1] = f(t51 / (t49 - t50 + t51));
        buf8[r0 * 30 + i1 + 2] = f(t59 / (t57 - t58 + t59));
        buf8[r0 * 30 + i1 + 3] = f(t67 / (t65 - t66 + t67));
        buf8[r0 * 30 + i1 + 4] = f(t75 / (t73 - t74 + t75));
        buf8[r0 * 30 + i1 + 5] = f(t83 / (t81 - t82 + t83));
        buf8[r0 * 30 + i1 + 6] = f(t91 / (t89 - t90 + t91));
        buf8[r0 * 30 + i1 + 7] = f(t99 / (t97 - t98 + t99));
      }
      for (let i100 = 24; i100 < 30; i100 += 6) {
        let t101: number = 0;
        let t102: number = 0;
        let t103: number = 0;
        let t104: number = 0;
        let t105: number = 0;
        let t106: number = 0;
        for (let psi107 = xrowBegin[r0]!, esi107 = xrowEnd[r0]!; psi107 < esi107; psi107++) {
          const si107 = places[psi107]!;
          const t108 = elements[psi107]!;
          const t109 = parameters[si107 * 30 + i100]!;
          const t110 = parameters[si107 * 30 + i100 + 1]!;
          const t111 = parameters[si107 * 30 + i100 + 2]!;
          const t112 = parameters[si107 * 30 + i100 + 3]!;
          const t113 = parameters[si107 * 30 + i100 + 4]!;
          const t114 = parameters[si107 * 30 + i100 + 5]!;
          t101 = f(t101 + f(t108 * t109));
          t102 = f(t102 + f(t108 * t110));
          t103 = f(t103 + f(t108 * t111));
          t104 = f(t104 + f(t108 * t112));
          t105 = f(t105 + f(t108 * t113));
          t106 = f(t106 + f(t108 * t114));
        }
        const t115 = parameters[i100 + 23520]!;
        const t116 = parameters[i100 + 23521]!;
        const t117 = parameters[i100 + 23522]!;
        const t118 = parameters[i100 + 23523]!;
        const t119 = parameters[i100 + 23524]!;
        const t120 = parameters[i100 + 23525]!;
        const t121 = f(t101 + t115);
        const t122 = f(t102 + t116);
        const t123 = f(t103 + t117);
        const t124 = f(t104 + t118);
        const t125 = f(t105 + t119);
        const t126 = f(t106 + t120);
        const t127 = 105 < t121 ? 105 : t121;
        const t128 = (t127 < -105 ? -105 : t127) * 1.4426950408889634;
        const t129 = t128 + 6755399441055744 - 6755399441055744;
        const t130 = t128 - t129;
        const t131 = t130 * t130;
        const t132 = 360.79706578518545 + 17.33087932984242 * t131;
        const t133 = t130 * (125.04273438511886 + t131);
        const t134 = POW2[t129 + 1074]! * (t132 + t133);
        const t135 = 105 < t122 ? 105 : t122;
        const t136 = (t135 < -105 ? -105 : t135) * 1.4426950408889634;
        const t137 = t136 + 6755399441055744 - 6755399441055744;
        const t138 = t136 - t137;
        const t139 = t138 * t138;
        const t140 = 360.79706578518545 + 17.33087932984242 * t139;
        const t141 = t138 * (125.04273438511886 + t139);
        const t142 = POW2[t137 + 1074]! * (t140 + t141);
        const t143 = 105 < t123 ? 105 : t123;
        const t144 = (t143 < -105 ? -105 : t143) * 1.4426950408889634;
        const t145 = t144 + 6755399441055744 - 6755399441055744;
        const t146 = t144 - t145;
        const t147 = t146 * t146;
        const t148 = 360.79706578518545 + 17.33087932984242 * t147;
        const t149 = t146 * (125.04273438511886 + t147);
        const t150 = POW2[t145 + 1074]! * (t148 + t149);
        const t151 = 105 < t124 ? 105 : t124;
        const t152 = (t151 < -105 ? -105 : t151) * 1.4426950408889634;
        const t153 = t152 + 6755399441055744 - 6755399441055744;
        const t154 = t152 - t153;
        const t155 = t154 * t154;
        const t156 = 360.79706578518545 + 17.33087932984242 * t155;
        const t157 = t154 * (125.04273438511886 + t155);
        const t158 = POW2[t153 + 1074]! * (t156 + t157);
        const t159 = 105 < t125 ? 105 : t125;
        const t160 = (t159 < -105 ? -105 : t159) * 1.4426950408889634;
        const t161 = t160 + 6755399441055744 - 6755399441055744;
        const t162 = t160 - t161;
        const t163 = t162 * t162;
        const t164 = 360.79706578518545 + 17.33087932984242 * t163;
        const t165 = t162 * (125.04273438511886 + t163);
        const t166 = POW2[t161 + 1074]! * (t164 + t165);
        const t167 = 105 < t126 ? 105 : t126;
        const t168 = (t167 < -105 ? -105 : t167) * 1.4426950408889634;
        const t169 = t168 + 6755399441055744 - 6755399441055744;
        const t170 = t168 - t169;
        const t171 = t170 * t170;
        const t172 = 360.79706578518545 + 17.33087932984242 * t171;
        const t173 = t170 * (125.04273438511886 + t171);
        const t174 = POW2[t169 + 1074]! * (t172 + t173);
        buf8[r0 * 30 + i100] = f(t134 / (t132 - t133 + t134));
        buf8[r0 * 30 + i100 + 1] = f(t142 / (t140 - t141 + t142));
        buf8[r0 * 30 + i100 + 2] = f(t150 / (t148 - t149 + t150));
        buf8[r0 * 30 + i100 + 3] = f(t158 / (t156 - t157 + t158));
        buf8[r0 * 30 + i100 + 4] = f(t166 / (t164 - t165 + t166));
        buf8[r0 * 30 + i100 + 5] = f(t174 / (t172 - t173 + t174));
      }
    }
  }

  // layer 3: [rows, 10] sums of products and 4 maps
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
        const t45 = 105 < t25 ? 105 : t25;
        const t46 = (t45 < -105 ? -105 : t45) * 1.4426950408889634;
        const t47 = t46 + 6755399441055744 - 6755399441055744;
        const t48 = t46 - t47;
        const t49 = t48 * t48;
        const t50 = 360.79706578518545 + 17.33087932984242 * t49;
        const t51 = t48 * (125.04273438511886 + t49);
        const t52 = POW2[t47 + 1074]! * (t50 + t51);
        const t53 = t50 - t51;
        const t54 = Math.min(t52, t53);
        const t55 = Math.max(t52, t53);
        const t56 = t54 / (t55 + t55 + t54);
        const t57 = t56 * t56;
        const t58 = 105 < t26 ? 105 : t26;
        const t59 = (t58 < -105 ? -105 : t58) * 1.4426950408889634;
        const t60 = t59 + 6755399441055744 - 6755399441055744;
        const t61 = t59 - t60;
        const t62 = t61 * t61;
        const t63 = 360.79706578518545 + 17.33087932984242 * t62;
        const t64 = t61 * (125.04273438511886 + t62);
        const t65 = POW2[t60 + 1074]! * (t63 + t64);
        const t66 = t63 - t64;
        const t67 = Math.min(t65, t66);
        const t68 = Math.max(t65, t66);
        const t69 = t67 / (t68 + t68 + t67);
        const t70 = t69 * t69;
        const t71 = 105 < t27 ? 105 : t27;
        const t72 = (t71 < -105 ? -105 : t71) * 1.4426950408889634;
        const t73 = t72 + 6755399441055744 - 6755399441055744;
        const t74 = t72 - t73;
        const t75 = t74 * t74;
        const t76 = 360.79706578518545 + 17.33087932984242 * t75;
        const t77 = t74 * (125.04273438511886 + t75);
        const t78 = POW2[t73 + 1074]! * (t76 + t77);
        const t79 = t76 - t77;
        const t80 = Math.min(t78, t79);
        const t81 = Math.max(t78, t79);
        const t82 = t80 / (t81 + t81 + t80);
        const t83 = t82 * t82;
        const t84 = 105 < t28 ? 105 : t28;
        const t85 = (t84 < -105 ? -105 : t84) * 1.4426950408889634;
        const t86 = t85 + 6755399441055744 - 6755399441055744;
        const t87 = t85 - t86;
        const t88 = t87 * t87;
        const t89 = 360.79706578518545 + 17.33087932984242 * t88;
        const t90 = t87 * (125.04273438511886 + t88);
        const t91 = POW2[t86 + 1074]! * (t89 + t90);
        const t92 = t89 - t90;
        const t93 = Math.min(t91, t92);
        const t94 = Math.max(t91, t92);
        const t95 = t93 / (t94 + t94 + t93);
        const t96 = t95 * t95;
        const t97 = 105 < t29 ? 105 : t29;
        const t98 = (t97 < -105 ? -105 : t97) * 1.4426950408889634;
        const t99 = t98 + 6755399441055744 - 6755399441055744;
        const t100 = t98 - t99;
        const t101 = t100 * t100;
        const t102 = 360.79706578518545 + 17.33087932984242 * t101;
        const t103 = t100 * (125.04273438511886 + t101);
        const t104 = POW2[t99 + 1074]! * (t102 + t103);
        const t105 = t102 - t103;
        const t106 = Math.min(t104, t105);
        const t107 = Math.max(t104, t105);
        const t108 = t106 / (t107 + t107 + t106);
        const t109 = t108 * t108;
        const t110 = 105 < t30 ? 105 : t30;
        const t111 = (t110 < -105 ? -105 : t110) * 1.4426950408889634;
        const t112 = t111 + 6755399441055744 - 6755399441055744;
        const t113 = t111 - t112;
        const t114 = t113 * t113;
        const t115 = 360.79706578518545 + 17.33087932984242 * t114;
        const t116 = t113 * (125.04273438511886 + t114);
        const t117 = POW2[t112 + 1074]! * (t115 + t116);
        const t118 = t115 - t116;
        const t119 = Math.min(t117, t118);
        const t120 = Math.max(t117, t118);
        const t121 = t119 / (t120 + t120 + t119);
        const t122 = t121 * t121;
        const t123 = 105 < t31 ? 105 : t31;
        const t124 = (t123 < -105 ? -105 : t123) * 1.4426950408889634;
        const t125 = t124 + 6755399441055744 - 6755399441055744;
        const t126 = t124 - t125;
        const t127 = t126 * t126;
        const t128 = 360.79706578518545 + 17.33087932984242 * t127;
        const t129 = t126 * (125.04273438511886 + t127);
        const t130 = POW2[t125 + 1074]! * (t128 + t129);
        const t131 = t128 - t129;
        const t132 = Math.min(t130, t131);
        const t133 = Math.max(t130, t131);
        const t134 = t132 / (t133 + t133 + t132);
        const t135 = t134 * t134;
        const t136 = 105 < t32 ? 105 : t32;
        const t137 = (t136 < -105 ? -105 : t136) * 1.4426950408889634;
        const t138 = t137 + 6755399441055744 - 6755399441055744;
        const t139 = t137 - t138;
        const t140 = t139 * t139;
        const t141 = 360.79706578518545 + 17.33087932984242 * t140;
        const t142 = t139 * (125.04273438511886 + t140);
        const t143 = POW2[t138 + 1074]! * (t141 + t142);
        const t144 = t141 - t142;
        const t145 = Math.min(t143, t144);
        const t146 = Math.max(t143, t144);
        const t147 = t145 / (t146 + t146 + t145);
        const t148 = t147 * t147;
        const t149 = 105 < t33 ? 105 : t33;
        const t150 = (t149 < -105 ? -105 : t149) * 1.4426950408889634;
        const t151 = t150 + 6755399441055744 - 6755399441055744;
        const t152 = t150 - t151;
        const t153 = t152 * t152;
        const t154 = 360.79706578518545 + 17.33087932984242 * t153;
        const t155 = t152 * (125.04273438511886 + t153);
        const t156 = POW2[t151 + 1074]! * (t154 + t155);
        const t157 = t154 - t155;
        const t158 = Math.min(t156, t157);
        const t159 = Math.max(t156, t157);
        const t160 = t158 / (t159 + t159 + t158);
        const t161 = t160 * t160;
        const t162 = 105 < t34 ? 105 : t34;
        const t163 = (t162 < -105 ? -105 : t162) * 1.4426950408889634;
        const t164 = t163 + 6755399441055744 - 6755399441055744;
        const t165 = t163 - t164;
        const t166 = t165 * t165;
        const t167 = 360.79706578518545 + 17.33087932984242 * t166;
        const t168 = t165 * (125.04273438511886 + t166);
        const t169 = POW2[t164 + 1074]! * (t167 + t168);
        const t170 = t167 - t168;
        const t171 = Math.min(t169, t170);
        const t172 = Math.max(t169, t170);
        const t173 = t171 / (t172 + t172 + t171);
        const t174 = t173 * t173;
        const t175: number = hyper[0]!;
        const t176 = f(t175);
        buf13[r0 * 10 + i1] = f(
          f(
            Math.max(t25, 0) +
              t56 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t57) * t57) * t57) *
                      t57) *
                    t57),
          ) - f(t35 * t25),
        );
        buf13[r0 * 10 + i1 + 1] = f(
          f(
            Math.max(t26, 0) +
              t69 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t70) * t70) * t70) *
                      t70) *
                    t70),
          ) - f(t36 * t26),
        );
        buf13[r0 * 10 + i1 + 2] = f(
          f(
            Math.max(t27, 0) +
              t82 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t83) * t83) * t83) *
                      t83) *
                    t83),
          ) - f(t37 * t27),
        );
        buf13[r0 * 10 + i1 + 3] = f(
          f(
            Math.max(t28, 0) +
              t95 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t96) * t96) * t96) *
                      t96) *
                    t96),
          ) - f(t38 * t28),
        );
        buf13[r0 * 10 + i1 + 4] = f(
          f(
            Math.max(t29, 0) +
              t108 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t109) * t109) * t109) *
                      t109) *
                    t109),
          ) - f(t39 * t29),
        );
        buf13[r0 * 10 + i1 + 10] = f(
          f(
            Math.max(t30, 0) +
              t121 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t122) * t122) * t122) *
                      t122) *
                    t122),
          ) - f(t40 * t30),
        );
        buf13[r0 * 10 + i1 + 11] = f(
          f(
            Math.max(t31, 0) +
              t134 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t135) * t135) * t135) *
                      t135) *
                    t135),
          ) - f(t41 * t31),
        );
        buf13[r0 * 10 + i1 + 12] = f(
          f(
            Math.max(t32, 0) +
              t147 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t148) * t148) * t148) *
                      t148) *
                    t148),
          ) - f(t42 * t32),
        );
        buf13[r0 * 10 + i1 + 13] = f(
          f(
            Math.max(t33, 0) +
              t160 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t161) * t161) * t161) *
                      t161) *
                    t161),
          ) - f(t43 * t33),
        );
        buf13[r0 * 10 + i1 + 14] = f(
          f(
            Math.max(t34, 0) +
              t173 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t174) * t174) * t174) *
                      t174) *
                    t174),
          ) - f(t44 * t34),
        );
        buf21[r0 * 10 + i1] = f(f(f(t52 / (t53 + t52)) - t35) * t176);
        buf21[r0 * 10 + i1 + 1] = f(f(f(t65 / (t66 + t65)) - t36) * t176);
        buf21[r0 * 10 + i1 + 2] = f(f(f(t78 / (t79 + t78)) - t37) * t176);
        buf21[r0 * 10 + i1 + 3] = f(f(f(t91 / (t92 + t91)) - t38) * t176);
        buf21[r0 * 10 + i1 + 4] = f(f(f(t104 / (t105 + t104)) - t39) * t176);
        buf21[r0 * 10 + i1 + 10] = f(f(f(t117 / (t118 + t117)) - t40) * t176);
        buf21[r0 * 10 + i1 + 11] = f(f(f(t130 / (t131 + t130)) - t41) * t176);
        buf21[r0 * 10 + i1 + 12] = f(f(f(t143 / (t144 + t143)) - t42) * t176);
        buf21[r0 * 10 + i1 + 13] = f(f(f(t156 / (t157 + t156)) - t43) * t176);
        buf21[r0 * 10 + i1 + 14] = f(f(f(t169 / (t170 + t169)) - t44) * t176);
      }
    }
    for (let r177 = rows - (rows % 2); r177 < rows; r177++) {
      for (let i178 = 0; i178 < 10; i178 += 5) {
        let t179: number = 0;
        let t180: number = 0;
        let t181: number = 0;
        let t182: number = 0;
        let t183: number = 0;
        for (let si184 = 0; si184 < 30; si184++) {
          const t185 = buf8[r177 * 30 + si184]!;
          const t186 = parameters[si184 * 10 + i178 + 23550]!;
          const t187 = parameters[si184 * 10 + i178 + 23551]!;
          const t188 = parameters[si184 * 10 + i178 + 23552]!;
          const t189 = parameters[si184 * 10 + i178 + 23553]!;
          const t190 = parameters[si184 * 10 + i178 + 23554]!;
          t179 = f(t179 + f(t185 * t186));
          t180 = f(t180 + f(t185 * t187));
          t181 = f(t181 + f(t185 * t188));
          t182 = f(t182 + f(t185 * t189));
          t183 = f(t183 + f(t185 * t190));
        }
        const t191 = parameters[i178 + 23850]!;
        const t192 = parameters[i178 + 23851]!;
        const t193 = parameters[i178 + 23852]!;
        const t194 = parameters[i178 + 23853]!;
        const t195 = parameters[i178 + 23854]!;
        const t196 = f(t179 + t191);
        const t197 = f(t180 + t192);
        const t198 = f(t181 + t193);
        const t199 = f(t182 + t194);
        const t200 = f(t183 + t195);
        const t201 = yb[r177 * 10 + i178]!;
        const t202 = yb[r177 * 10 + i178 + 1]!;
        const t203 = yb[r177 * 10 + i178 + 2]!;
        const t204 = yb[r177 * 10 + i178 + 3]!;
        const t205 = yb[r177 * 10 + i178 + 4]!;
        const t206 = 105 < t196 ? 105 : t196;
        const t207 = (t206 < -105 ? -105 : t206) * 1.4426950408889634;
        const t208 = t207 + 6755399441055744 - 6755399441055744;
        const t209 = t207 - t208;
        const t210 = t209 * t209;
        const t211 = 360.79706578518545 + 17.33087932984242 * t210;
        const t212 = t209 * (125.04273438511886 + t210);
        const t213 = POW2[t208 + 1074]! * (t211 + t212);
        const t214 = t211 - t212;
        const t215 = Math.min(t213, t214);
        const t216 = Math.max(t213, t214);
        const t217 = t215 / (t216 + t216 + t215);
        const t218 = t217 * t217;
        const t219 = 105 < t197 ? 105 : t197;
        const t220 = (t219 < -105 ? -105 : t219) * 1.4426950408889634;
        const t221 = t220 + 6755399441055744 - 6755399441055744;
        const t222 = t220 - t221;
        const t223 = t222 * t222;
        const t224 = 360.79706578518545 + 17.33087932984242 * t223;
        const t225 = t222 * (125.04273438511886 + t223);
        const t226 = POW2[t221 + 1074]! * (t224 + t225);
        const t227 = t224 - t225;
        const t228 = Math.min(t226, t227);
        const t229 = Math.max(t226, t227);
        const t230 = t228 / (t229 + t229 + t228);
        const t231 = t230 * t230;
        const t232 = 105 < t198 ? 105 : t198;
        const t233 = (t232 < -105 ? -105 : t232) * 1.4426950408889634;
        const t234 = t233 + 6755399441055744 - 6755399441055744;
        const t235 = t233 - t234;
        const t236 = t235 * t235;
        const t237 = 360.79706578518545 + 17.33087932984242 * t236;
        const t238 = t235 * (125.04273438511886 + t236);
        const t239 = POW2[t234 + 1074]! * (t237 + t238);
        const t240 = t237 - t238;
        const t241 = Math.min(t239, t240);
        const t242 = Math.max(t239, t240);
        const t243 = t241 / (t242 + t242 + t241);
        const t244 = t243 * t243;
        const t245 = 105 < t199 ? 105 : t199;
        const t246 = (t245 < -105 ? -105 : t245) * 1.4426950408889634;
        const t247 = t246 + 6755399441055744 - 6755399441055744;
        const t248 = t246 - t247;
        const t249 = t248 * t248;
        const t250 = 360.79706578518545 + 17.33087932984242 * t249;
        const t251 = t248 * (125.04273438511886 + t249);
        const t252 = POW2[t247 + 1074]! * (t250 + t251);
        const t253 = t250 - t251;
        const t254 = Math.min(t252, t253);
        const t255 = Math.max(t252, t253);
        const t256 = t254 / (t255 + t255 + t254);
        const t257 = t256 * t256;
        const t258 = 105 < t200 ? 105 : t200;
        const t259 = (t258 < -105 ? -105 : t258) * 1.4426950408889634;
        const t260 = t259 + 6755399441055744 - 6755399441055744;
        const t261 = t259 - t260;
        const t262 = t261 * t261;
        const t263 = 360.79706578518545 + 17.33087932984242 * t262;
        const t264 = t261 * (125.04273438511886 + t262);
        const t265 = POW2[t260 + 1074]! * (t263 + t264);
        const t266 = t263 - t264;
        const t267 = Math.min(t265, t266);
        const t268 = Math.max(t265, t266);
        const t269 = t267 / (t268 + t268 + t267);
        const t270 = t269 * t269;
        const t271: number = hyper[0]!;
        const t272 = f(t271);
        buf13[r177 * 10 + i178] = f(
          f(
            Math.max(t196, 0) +
              t217 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t218) * t218) * t218) *
                      t218) *
                    t218),
          ) - f(t201 * t196),
        );
        buf13[r177 * 10 + i178 + 1] = f(
          f(
            Math.max(t197, 0) +
              t230 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t231) * t231) * t231) *
                      t231) *
                    t231),
          ) - f(t202 * t197),
        );
        buf13[r177 * 10 + i178 + 2] = f(
          f(
            Math.max(t198, 0) +
              t243 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t244) * t244) * t244) *
                      t244) *
                    t244),
          ) - f(t203 * t198),
        );
        buf13[r177 * 10 + i178 + 3] = f(
          f(
            Math.max(t199, 0) +
              t256 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t257) * t257) * t257) *
                      t257) *
                    t257),
          ) - f(t204 * t199),
        );
        buf13[r177 * 10 + i178 + 4] = f(
          f(
            Math.max(t200, 0) +
              t269 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t270) * t270) * t270) *
                      t270) *
                    t270),
          ) - f(t205 * t200),
        );
        buf21[r177 * 10 + i178] = f(f(f(t213 / (t214 + t213)) - t201) * t272);
        buf21[r177 * 10 + i178 + 1] = f(f(f(t226 / (t227 + t226)) - t202) * t272);
        buf21[r177 * 10 + i178 + 2] = f(f(f(t239 / (t240 + t239)) - t203) * t272);
        buf21[r177 * 10 + i178 + 3] = f(f(f(t252 / (t253 + t252)) - t204) * t272);
        buf21[r177 * 10 + i178 + 4] = f(f(f(t265 / (t266 + t265)) - t205) * t272);
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
        const t3 = buf21[r2 * 10 + i0]!;
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
          const t15 = buf21[r0 * 10 + so14]!;
          const t16 = buf21[r0 * 10 + so14 + 10]!;
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
        buf25[r0 * 30 + i1] = t35;
        buf25[r0 * 30 + i1 + 1] = t36;
        buf25[r0 * 30 + i1 + 2] = t37;
        buf25[r0 * 30 + i1 + 3] = t38;
        buf25[r0 * 30 + i1 + 4] = t39;
        buf25[r0 * 30 + i1 + 5] = t40;
        buf25[r0 * 30 + i1 + 30] = t41;
        buf25[r0 * 30 + i1 + 31] = t42;
        buf25[r0 * 30 + i1 + 32] = t43;
        buf25[r0 * 30 + i1 + 33] = t44;
        buf25[r0 * 30 + i1 + 34] = t45;
        buf25[r0 * 30 + i1 + 35] = t46;
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
          const t56 = buf21[r47 * 10 + so55]!;
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
        buf25[r47 * 30 + i48] = t69;
        buf25[r47 * 30 + i48 + 1] = t70;
        buf25[r47 * 30 + i48 + 2] = t71;
        buf25[r47 * 30 + i48 + 3] = t72;
        buf25[r47 * 30 + i48 + 4] = t73;
        buf25[r47 * 30 + i48 + 5] = t74;
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
          const t21 = buf21[r14 * 10 + i1]!;
          const t22 = buf21[r14 * 10 + i1 + 1]!;
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
        const t3 = buf25[r2 * 30 + i0]!;
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
            const t19 = buf25[r14 * 30 + i1]!;
            const t20 = buf25[r14 * 30 + i1 + 1]!;
            const t21 = buf25[r14 * 30 + i1 + 2]!;
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
            const r10 = xplace[pr10]!;
            const t11 = xplaceElements[pr10]!;
            const t12 = buf25[r10 * 30 + i1]!;
            const t13 = buf25[r10 * 30 + i1 + 1]!;
            const t14 = buf25[r10 * 30 + i1 + 2]!;
            const t15 = buf25[r10 * 30 + i1 + 3]!;
            const t16 = buf25[r10 * 30 + i1 + 4]!;
            const t17 = buf25[r10 * 30 + i1 + 5]!;
            const t18 = buf25[r10 * 30 + i1 + 6]!;
            const t19 = buf25[r10 * 30 + i1 + 7]!;
            t2 = f(t2 + f(t11 * t12));
            t3 = f(t3 + f(t11 * t13));
            t4 = f(t4 + f(t11 * t14));
            t5 = f(t5 + f(t11 * t15));
            t6 = f(t6 + f(t11 * t16));
            t7 = f(t7 + f(t11 * t17));
            t8 = f(t8 + f(t11 * t18));
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
            const r45 = xplace[pr45]!;
            const t46 = xplaceElements[pr45]!;
            const t47 = buf25[r45 * 30 + i38]!;
            const t48 = buf25[r45 * 30 + i38 + 1]!;
            const t49 = buf25[r45 * 30 + i38 + 2]!;
            const t50 = buf25[r45 * 30 + i38 + 3]!;
            const t51 = buf25[r45 * 30 + i38 + 4]!;
            const t52 = buf25[r45 * 30 + i38 + 5]!;
            t39 = f(t39 + f(t46 * t47));
            t40 = f(t40 + f(t46 * t48));
            t41 = f(t41 + f(t46 * t49));
            t42 = f(t42 + f(t46 * t50));
            t43 = f(t43 + f(t46 * t51));
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
      const t1 = sum22[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf21[r3 * 10 + i0]!;
        t2 = f(t2 + t4);
      }
      sum22[i0] = t2;
    }
  }

  // layer 3: [30, 10] sums of products
  function kernel17(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 6) {
      for (let i1 = 0; i1 < 10; i1 += 2) {
        const t2 = sum24[i0 * 10 + i1]!;
        const t3 = sum24[i0 * 10 + i1 + 1]!;
        const t4 = sum24[i0 * 10 + i1 + 10]!;
        const t5 = sum24[i0 * 10 + i1 + 11]!;
        const t6 = sum24[i0 * 10 + i1 + 20]!;
        const t7 = sum24[i0 * 10 + i1 + 21]!;
        const t8 = sum24[i0 * 10 + i1 + 30]!;
        const t9 = sum24[i0 * 10 + i1 + 31]!;
        const t10 = sum24[i0 * 10 + i1 + 40]!;
        const t11 = sum24[i0 * 10 + i1 + 41]!;
        const t12 = sum24[i0 * 10 + i1 + 50]!;
        const t13 = sum24[i0 * 10 + i1 + 51]!;
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
          const t33 = buf21[r26 * 10 + i1]!;
          const t34 = buf21[r26 * 10 + i1 + 1]!;
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
        sum24[i0 * 10 + i1] = t14;
        sum24[i0 * 10 + i1 + 1] = t15;
        sum24[i0 * 10 + i1 + 10] = t16;
        sum24[i0 * 10 + i1 + 11] = t17;
        sum24[i0 * 10 + i1 + 20] = t18;
        sum24[i0 * 10 + i1 + 21] = t19;
        sum24[i0 * 10 + i1 + 30] = t20;
        sum24[i0 * 10 + i1 + 31] = t21;
        sum24[i0 * 10 + i1 + 40] = t22;
        sum24[i0 * 10 + i1 + 41] = t23;
        sum24[i0 * 10 + i1 + 50] = t24;
        sum24[i0 * 10 + i1 + 51] = t25;
      }
    }
  }

  // [30] sums
  function kernel18(rows: number): void {
    for (let i0 = 0; i0 < 30; i0++) {
      const t1 = sum26[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf25[r3 * 30 + i0]!;
        t2 = f(t2 + t4);
      }
      sum26[i0] = t2;
    }
  }

  // layer 2: [784, 30] sums of products
  function kernel19(rows: number): void {
    for (let i0 = 0; i0 < 784; i0 += 4) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        const t2 = sum28[i0 * 30 + i1]!;
        const t3 = sum28[i0 * 30 + i1 + 1]!;
        const t4 = sum28[i0 * 30 + i1 + 2]!;
        const t5 = sum28[i0 * 30 + i1 + 30]!;
        const t6 = sum28[i0 * 30 + i1 + 31]!;
        const t7 = sum28[i0 * 30 + i1 + 32]!;
        const t8 = sum28[i0 * 30 + i1 + 60]!;
        const t9 = sum28[i0 * 30 + i1 + 61]!;
        const t10 = sum28[i0 * 30 + i1 + 62]!;
        const t11 = sum28[i0 * 30 + i1 + 90]!;
        const t12 = sum28[i0 * 30 + i1 + 91]!;
        const t13 = sum28[i0 * 30 + i1 + 92]!;
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
            const t31 = buf25[r26 * 30 + i1]!;
            const t32 = buf25[r26 * 30 + i1 + 1]!;
            const t33 = buf25[r26 * 30 + i1 + 2]!;
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
        sum28[i0 * 30 + i1] = t14;
        sum28[i0 * 30 + i1 + 1] = t15;
        sum28[i0 * 30 + i1 + 2] = t16;
        sum28[i0 * 30 + i1 + 30] = t17;
        sum28[i0 * 30 + i1 + 31] = t18;
        sum28[i0 * 30 + i1 + 32] = t19;
        sum28[i0 * 30 + i1 + 60] = t20;
        sum28[i0 * 30 + i1 + 61] = t21;
        sum28[i0 * 30 + i1 + 62] = t22;
        sum28[i0 * 30 + i1 + 90] = t23;
        sum28[i0 * 30 + i1 + 91] = t24;
        sum28[i0 * 30 + i1 + 92] = t25;
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
      const t1 = sum22[i0]!;
      gradients[i0 + 23850] = t1;
    }
  }

  // a value to where it is wanted
  function kernel21(): void {
    for (let i0 = 0; i0 < 300; i0++) {
      const t1 = sum24[i0]!;
      gradients[i0 + 23550] = t1;
    }
  }

  // a value to where it is wanted
  function kernel22(): void {
    for (let i0 = 0; i0 < 30; i0++) {
      const t1 = sum26[i0]!;
      gradients[i0 + 23520] = t1;
    }
  }

  // a value to where it is wanted
  function kernel23(): void {
    for (let i0 = 0; i0 < 23520; i0++) {
      const t1 = sum28[i0]!;
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
        const t35 = 105 < t25 ? 105 : t25;
        const t36 = (t35 < -105 ? -105 : t35) * 1.4426950408889634;
        const t37 = t36 + 6755399441055744 - 6755399441055744;
        const t38 = t36 - t37;
        const t39 = t38 * t38;
        const t40 = 360.79706578518545 + 17.33087932984242 * t39;
        const t41 = t38 * (125.04273438511886 + t39);
        const t42 = POW2[t37 + 1074]! * (t40 + t41);
        const t43 = t40 - t41;
        const t44 = 105 < t26 ? 105 : t26;
        const t45 = (t44 < -105 ? -105 : t44) * 1.4426950408889634;
        const t46 = t45 + 6755399441055744 - 6755399441055744;
        const t47 = t45 - t46;
        const t48 = t47 * t47;
        const t49 = 360.79706578518545 + 17.33087932984242 * t48;
        const t50 = t47 * (125.04273438511886 + t48);
        const t51 = POW2[t46 + 1074]! * (t49 + t50);
        const t52 = t49 - t50;
        const t53 = 105 < t27 ? 105 : t27;
        const t54 = (t53 < -105 ? -105 : t53) * 1.4426950408889634;
        const t55 = t54 + 6755399441055744 - 6755399441055744;
        const t56 = t54 - t55;
        const t57 = t56 * t56;
        const t58 = 360.79706578518545 + 17.33087932984242 * t57;
        const t59 = t56 * (125.04273438511886 + t57);
        const t60 = POW2[t55 + 1074]! * (t58 + t59);
        const t61 = t58 - t59;
        const t62 = 105 < t28 ? 105 : t28;
        const t63 = (t62 < -105 ? -105 : t62) * 1.4426950408889634;
        const t64 = t63 + 6755399441055744 - 6755399441055744;
        const t65 = t63 - t64;
        const t66 = t65 * t65;
        const t67 = 360.79706578518545 + 17.33087932984242 * t66;
        const t68 = t65 * (125.04273438511886 + t66);
        const t69 = POW2[t64 + 1074]! * (t67 + t68);
        const t70 = t67 - t68;
        const t71 = 105 < t29 ? 105 : t29;
        const t72 = (t71 < -105 ? -105 : t71) * 1.4426950408889634;
        const t73 = t72 + 6755399441055744 - 6755399441055744;
        const t74 = t72 - t73;
        const t75 = t74 * t74;
        const t76 = 360.79706578518545 + 17.33087932984242 * t75;
        const t77 = t74 * (125.04273438511886 + t75);
        const t78 = POW2[t73 + 1074]! * (t76 + t77);
        const t79 = t76 - t77;
        const t80 = 105 < t30 ? 105 : t30;
        const t81 = (t80 < -105 ? -105 : t80) * 1.4426950408889634;
        const t82 = t81 + 6755399441055744 - 6755399441055744;
        const t83 = t81 - t82;
        const t84 = t83 * t83;
        const t85 = 360.79706578518545 + 17.33087932984242 * t84;
        const t86 = t83 * (125.04273438511886 + t84);
        const t87 = POW2[t82 + 1074]! * (t85 + t86);
        const t88 = t85 - t86;
        const t89 = 105 < t31 ? 105 : t31;
        const t90 = (t89 < -105 ? -105 : t89) * 1.4426950408889634;
        const t91 = t90 + 6755399441055744 - 6755399441055744;
        const t92 = t90 - t91;
        const t93 = t92 * t92;
        const t94 = 360.79706578518545 + 17.33087932984242 * t93;
        const t95 = t92 * (125.04273438511886 + t93);
        const t96 = POW2[t91 + 1074]! * (t94 + t95);
        const t97 = t94 - t95;
        const t98 = 105 < t32 ? 105 : t32;
        const t99 = (t98 < -105 ? -105 : t98) * 1.4426950408889634;
        const t100 = t99 + 6755399441055744 - 6755399441055744;
        const t101 = t99 - t100;
        const t102 = t101 * t101;
        const t103 = 360.79706578518545 + 17.33087932984242 * t102;
        const t104 = t101 * (125.04273438511886 + t102);
        const t105 = POW2[t100 + 1074]! * (t103 + t104);
        const t106 = t103 - t104;
        const t107 = 105 < t33 ? 105 : t33;
        const t108 = (t107 < -105 ? -105 : t107) * 1.4426950408889634;
        const t109 = t108 + 6755399441055744 - 6755399441055744;
        const t110 = t108 - t109;
        const t111 = t110 * t110;
        const t112 = 360.79706578518545 + 17.33087932984242 * t111;
        const t113 = t110 * (125.04273438511886 + t111);
        const t114 = POW2[t109 + 1074]! * (t112 + t113);
        const t115 = t112 - t113;
        const t116 = 105 < t34 ? 105 : t34;
        const t117 = (t116 < -105 ? -105 : t116) * 1.4426950408889634;
        const t118 = t117 + 6755399441055744 - 6755399441055744;
        const t119 = t117 - t118;
        const t120 = t119 * t119;
        const t121 = 360.79706578518545 + 17.33087932984242 * t120;
        const t122 = t119 * (125.04273438511886 + t120);
        const t123 = POW2[t118 + 1074]! * (t121 + t122);
        const t124 = t121 - t122;
        const t125 = yb[r0 * 10 + i1]!;
        const t126 = yb[r0 * 10 + i1 + 1]!;
        const t127 = yb[r0 * 10 + i1 + 2]!;
        const t128 = yb[r0 * 10 + i1 + 3]!;
        const t129 = yb[r0 * 10 + i1 + 4]!;
        const t130 = yb[r0 * 10 + i1 + 10]!;
        const t131 = yb[r0 * 10 + i1 + 11]!;
        const t132 = yb[r0 * 10 + i1 + 12]!;
        const t133 = yb[r0 * 10 + i1 + 13]!;
        const t134 = yb[r0 * 10 + i1 + 14]!;
        const t135 = Math.min(t42, t43);
        const t136 = Math.max(t42, t43);
        const t137 = t135 / (t136 + t136 + t135);
        const t138 = t137 * t137;
        const t139 = Math.min(t51, t52);
        const t140 = Math.max(t51, t52);
        const t141 = t139 / (t140 + t140 + t139);
        const t142 = t141 * t141;
        const t143 = Math.min(t60, t61);
        const t144 = Math.max(t60, t61);
        const t145 = t143 / (t144 + t144 + t143);
        const t146 = t145 * t145;
        const t147 = Math.min(t69, t70);
        const t148 = Math.max(t69, t70);
        const t149 = t147 / (t148 + t148 + t147);
        const t150 = t149 * t149;
        const t151 = Math.min(t78, t79);
        const t152 = Math.max(t78, t79);
        const t153 = t151 / (t152 + t152 + t151);
        const t154 = t153 * t153;
        const t155 = Math.min(t87, t88);
        const t156 = Math.max(t87, t88);
        const t157 = t155 / (t156 + t156 + t155);
        const t158 = t157 * t157;
        const t159 = Math.min(t96, t97);
        const t160 = Math.max(t96, t97);
        const t161 = t159 / (t160 + t160 + t159);
        const t162 = t161 * t161;
        const t163 = Math.min(t105, t106);
        const t164 = Math.max(t105, t106);
        const t165 = t163 / (t164 + t164 + t163);
        const t166 = t165 * t165;
        const t167 = Math.min(t114, t115);
        const t168 = Math.max(t114, t115);
        const t169 = t167 / (t168 + t168 + t167);
        const t170 = t169 * t169;
        const t171 = Math.min(t123, t124);
        const t172 = Math.max(t123, t124);
        const t173 = t171 / (t172 + t172 + t171);
        const t174 = t173 * t173;
        output[r0 * 10 + i1] = f(t42 / (t43 + t42));
        output[r0 * 10 + i1 + 1] = f(t51 / (t52 + t51));
        output[r0 * 10 + i1 + 2] = f(t60 / (t61 + t60));
        output[r0 * 10 + i1 + 3] = f(t69 / (t70 + t69));
        output[r0 * 10 + i1 + 4] = f(t78 / (t79 + t78));
        output[r0 * 10 + i1 + 10] = f(t87 / (t88 + t87));
        output[r0 * 10 + i1 + 11] = f(t96 / (t97 + t96));
        output[r0 * 10 + i1 + 12] = f(t105 / (t106 + t105));
        output[r0 * 10 + i1 + 13] = f(t114 / (t115 + t114));
        output[r0 * 10 + i1 + 14] = f(t123 / (t124 + t123));
        buf13[r0 * 10 + i1] = f(
          f(
            Math.max(t25, 0) +
              t137 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t138) * t138) * t138) *
                      t138) *
                    t138),
          ) - f(t125 * t25),
        );
        buf13[r0 * 10 + i1 + 1] = f(
          f(
            Math.max(t26, 0) +
              t141 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t142) * t142) * t142) *
                      t142) *
                    t142),
          ) - f(t126 * t26),
        );
        buf13[r0 * 10 + i1 + 2] = f(
          f(
            Math.max(t27, 0) +
              t145 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t146) * t146) * t146) *
                      t146) *
                    t146),
          ) - f(t127 * t27),
        );
        buf13[r0 * 10 + i1 + 3] = f(
          f(
            Math.max(t28, 0) +
              t149 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t150) * t150) * t150) *
                      t150) *
                    t150),
          ) - f(t128 * t28),
        );
        buf13[r0 * 10 + i1 + 4] = f(
          f(
            Math.max(t29, 0) +
              t153 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t154) * t154) * t154) *
                      t154) *
                    t154),
          ) - f(t129 * t29),
        );
        buf13[r0 * 10 + i1 + 10] = f(
          f(
            Math.max(t30, 0) +
              t157 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t158) * t158) * t158) *
                      t158) *
                    t158),
          ) - f(t130 * t30),
        );
        buf13[r0 * 10 + i1 + 11] = f(
          f(
            Math.max(t31, 0) +
              t161 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t162) * t162) * t162) *
                      t162) *
                    t162),
          ) - f(t131 * t31),
        );
        buf13[r0 * 10 + i1 + 12] = f(
          f(
            Math.max(t32, 0) +
              t165 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t166) * t166) * t166) *
                      t166) *
                    t166),
          ) - f(t132 * t32),
        );
        buf13[r0 * 10 + i1 + 13] = f(
          f(
            Math.max(t33, 0) +
              t169 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t170) * t170) * t170) *
                      t170) *
                    t170),
          ) - f(t133 * t33),
        );
        buf13[r0 * 10 + i1 + 14] = f(
          f(
            Math.max(t34, 0) +
              t173 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t174) * t174) * t174) *
                      t174) *
                    t174),
          ) - f(t134 * t34),
        );
      }
    }
    for (let r175 = rows - (rows % 2); r175 < rows; r175++) {
      for (let i176 = 0; i176 < 10; i176 += 5) {
        let t177: number = 0;
        let t178: number = 0;
        let t179: number = 0;
        let t180: number = 0;
        let t181: number = 0;
        for (let si182 = 0; si182 < 30; si182++) {
          const t183 = buf8[r175 * 30 + si182]!;
          const t184 = parameters[si182 * 10 + i176 + 23550]!;
          const t185 = parameters[si182 * 10 + i176 + 23551]!;
          const t186 = parameters[si182 * 10 + i176 + 23552]!;
          const t187 = parameters[si182 * 10 + i176 + 23553]!;
          const t188 = parameters[si182 * 10 + i176 + 23554]!;
          t177 = f(t177 + f(t183 * t184));
          t178 = f(t178 + f(t183 * t185));
          t179 = f(t179 + f(t183 * t186));
          t180 = f(t180 + f(t183 * t187));
          t181 = f(t181 + f(t183 * t188));
        }
        const t189 = parameters[i176 + 23850]!;
        const t190 = parameters[i176 + 23851]!;
        const t191 = parameters[i176 + 23852]!;
        const t192 = parameters[i176 + 23853]!;
        const t193 = parameters[i176 + 23854]!;
        const t194 = f(t177 + t189);
        const t195 = f(t178 + t190);
        const t196 = f(t179 + t191);
        const t197 = f(t180 + t192);
        const t198 = f(t181 + t193);
        const t199 = 105 < t194 ? 105 : t194;
        const t200 = (t199 < -105 ? -105 : t199) * 1.4426950408889634;
        const t201 = t200 + 6755399441055744 - 6755399441055744;
        const t202 = t200 - t201;
        const t203 = t202 * t202;
        const t204 = 360.79706578518545 + 17.33087932984242 * t203;
        const t205 = t202 * (125.04273438511886 + t203);
        const t206 = POW2[t201 + 1074]! * (t204 + t205);
        const t207 = t204 - t205;
        const t208 = 105 < t195 ? 105 : t195;
        const t209 = (t208 < -105 ? -105 : t208) * 1.4426950408889634;
        const t210 = t209 + 6755399441055744 - 6755399441055744;
        const t211 = t209 - t210;
        const t212 = t211 * t211;
        const t213 = 360.79706578518545 + 17.33087932984242 * t212;
        const t214 = t211 * (125.04273438511886 + t212);
        const t215 = POW2[t210 + 1074]! * (t213 + t214);
        const t216 = t213 - t214;
        const t217 = 105 < t196 ? 105 : t196;
        const t218 = (t217 < -105 ? -105 : t217) * 1.4426950408889634;
        const t219 = t218 + 6755399441055744 - 6755399441055744;
        const t220 = t218 - t219;
        const t221 = t220 * t220;
        const t222 = 360.79706578518545 + 17.33087932984242 * t221;
        const t223 = t220 * (125.04273438511886 + t221);
        const t224 = POW2[t219 + 1074]! * (t222 + t223);
        const t225 = t222 - t223;
        const t226 = 105 < t197 ? 105 : t197;
        const t227 = (t226 < -105 ? -105 : t226) * 1.4426950408889634;
        const t228 = t227 + 6755399441055744 - 6755399441055744;
        const t229 = t227 - t228;
        const t230 = t229 * t229;
        const t231 = 360.79706578518545 + 17.33087932984242 * t230;
        const t232 = t229 * (125.04273438511886 + t230);
        const t233 = POW2[t228 + 1074]! * (t231 + t232);
        const t234 = t231 - t232;
        const t235 = 105 < t198 ? 105 : t198;
        const t236 = (t235 < -105 ? -105 : t235) * 1.4426950408889634;
        const t237 = t236 + 6755399441055744 - 6755399441055744;
        const t238 = t236 - t237;
        const t239 = t238 * t238;
        const t240 = 360.79706578518545 + 17.33087932984242 * t239;
        const t241 = t238 * (125.04273438511886 + t239);
        const t242 = POW2[t237 + 1074]! * (t240 + t241);
        const t243 = t240 - t241;
        const t244 = yb[r175 * 10 + i176]!;
        const t245 = yb[r175 * 10 + i176 + 1]!;
        const t246 = yb[r175 * 10 + i176 + 2]!;
        const t247 = yb[r175 * 10 + i176 + 3]!;
        const t248 = yb[r175 * 10 + i176 + 4]!;
        const t249 = Math.min(t206, t207);
        const t250 = Math.max(t206, t207);
        const t251 = t249 / (t250 + t250 + t249);
        const t252 = t251 * t251;
        const t253 = Math.min(t215, t216);
        const t254 = Math.max(t215, t216);
        const t255 = t253 / (t254 + t254 + t253);
        const t256 = t255 * t255;
        const t257 = Math.min(t224, t225);
        const t258 = Math.max(t224, t225);
        const t259 = t257 / (t258 + t258 + t257);
        const t260 = t259 * t259;
        const t261 = Math.min(t233, t234);
        const t262 = Math.max(t233, t234);
        const t263 = t261 / (t262 + t262 + t261);
        const t264 = t263 * t263;
        const t265 = Math.min(t242, t243);
        const t266 = Math.max(t242, t243);
        const t267 = t265 / (t266 + t266 + t265);
        const t268 = t267 * t267;
        output[r175 * 10 + i176] = f(t206 / (t207 + t206));
        output[r175 * 10 + i176 + 1] = f(t215 / (t216 + t215));
        output[r175 * 10 + i176 + 2] = f(t224 / (t225 + t224));
        output[r175 * 10 + i176 + 3] = f(t233 / (t234 + t233));
        output[r175 * 10 + i176 + 4] = f(t242 / (t243 + t242));
        buf13[r175 * 10 + i176] = f(
          f(
            Math.max(t194, 0) +
              t251 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t252) * t252) * t252) *
                      t252) *
                    t252),
          ) - f(t244 * t194),
        );
        buf13[r175 * 10 + i176 + 1] = f(
          f(
            Math.max(t195, 0) +
              t255 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t256) * t256) * t256) *
                      t256) *
                    t256),
          ) - f(t245 * t195),
        );
        buf13[r175 * 10 + i176 + 2] = f(
          f(
            Math.max(t196, 0) +
              t259 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t260) * t260) * t260) *
                      t260) *
                    t260),
          ) - f(t246 * t196),
        );
        buf13[r175 * 10 + i176 + 3] = f(
          f(
            Math.max(t197, 0) +
              t263 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t264) * t264) * t264) *
                      t264) *
                    t264),
          ) - f(t247 * t197),
        );
        buf13[r175 * 10 + i176 + 4] = f(
          f(
            Math.max(t198, 0) +
              t267 *
                (1.9999999998028122 +
                  (0.6666667930744292 +
                    (0.399986909025162 +
                      (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t268) * t268) * t268) *
                      t268) *
                    t268),
          ) - f(t248 * t198),
        );
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
