// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, noLists, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./mnist-tanh.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./mnist-tanh.js";
import type { Input, Output } from "./mnist-tanh.js";

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
  loss: "log_likelihood",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.05, param: "rate" },
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
  options: [{ name: "rate", kind: "real", value: 0.05, low: 0, high: 10, lowOpen: true, highOpen: false }],
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
  const buf33 = new Float32Array(capacity * 30);
  const buf29 = new Float32Array(capacity * 10);
  const buf21 = new Float64Array(capacity);
  const buf18 = new Float32Array(capacity);
  const buf16 = new Float32Array(capacity * 10);
  const buf13 = new Float32Array(capacity);
  const buf12 = new Float32Array(capacity * 10);
  const buf11 = new Float32Array(capacity);
  const buf10 = new Float32Array(capacity * 10);
  const buf8 = new Float32Array(capacity * 30);
  const sum30 = new Float32Array(10);
  const sum32 = new Float32Array(300);
  const sum34 = new Float32Array(30);
  const sum36 = new Float32Array(23520);
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
      sum30[zsum1] = 0;
    }
    for (let zsum2 = 0; zsum2 < 300; zsum2++) {
      sum32[zsum2] = 0;
    }
    for (let zsum3 = 0; zsum3 < 30; zsum3++) {
      sum34[zsum3] = 0;
    }
    for (let zsum4 = 0; zsum4 < 23520; zsum4++) {
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
        const t41 = 10 < t29 ? 10 : t29;
        const t42 = (t41 < -10 ? -10 : t41) * 2.8853900817779268;
        const t43 = t42 + 6755399441055744 - 6755399441055744;
        const t44 = POW2[t43 + 1074]!;
        const t45 = t44 + 1;
        const t46 = t42 - t43;
        const t47 = t46 * t46;
        const t48 = t46 * (125.04273438511886 + t47);
        const t49 = 360.79706578518545 + 17.33087932984242 * t47;
        const t50 = 10 < t30 ? 10 : t30;
        const t51 = (t50 < -10 ? -10 : t50) * 2.8853900817779268;
        const t52 = t51 + 6755399441055744 - 6755399441055744;
        const t53 = POW2[t52 + 1074]!;
        const t54 = t53 + 1;
        const t55 = t51 - t52;
        const t56 = t55 * t55;
        const t57 = t55 * (125.04273438511886 + t56);
        const t58 = 360.79706578518545 + 17.33087932984242 * t56;
        const t59 = 10 < t31 ? 10 : t31;
        const t60 = (t59 < -10 ? -10 : t59) * 2.8853900817779268;
        const t61 = t60 + 6755399441055744 - 6755399441055744;
        const t62 = POW2[t61 + 1074]!;
        const t63 = t62 + 1;
        const t64 = t60 - t61;
        const t65 = t64 * t64;
        const t66 = t64 * (125.04273438511886 + t65);
        const t67 = 360.79706578518545 + 17.33087932984242 * t65;
        const t68 = 10 < t32 ? 10 : t32;
        const t69 = (t68 < -10 ? -10 : t68) * 2.8853900817779268;
        const t70 = t69 + 6755399441055744 - 6755399441055744;
        const t71 = POW2[t70 + 1074]!;
        const t72 = t71 + 1;
        const t73 = t69 - t70;
        const t74 = t73 * t73;
        const t75 = t73 * (125.04273438511886 + t74);
        const t76 = 360.79706578518545 + 17.33087932984242 * t74;
        const t77 = 10 < t33 ? 10 : t33;
        const t78 = (t77 < -10 ? -10 : t77) * 2.8853900817779268;
        const t79 = t78 + 6755399441055744 - 6755399441055744;
        const t80 = POW2[t79 + 1074]!;
        const t81 = t80 + 1;
        const t82 = t78 - t79;
        const t83 = t82 * t82;
        const t84 = t82 * (125.04273438511886 + t83);
        const t85 = 360.79706578518545 + 17.33087932984242 * t83;
        const t86 = 10 < t34 ? 10 : t34;
        const t87 = (t86 < -10 ? -10 : t86) * 2.8853900817779268;
        const t88 = t87 + 6755399441055744 - 6755399441055744;
        const t89 = POW2[t88 + 1074]!;
        const t90 = t89 + 1;
        const t91 = t87 - t88;
        const t92 = t91 * t91;
        const t93 = t91 * (125.04273438511886 + t92);
        const t94 = 360.79706578518545 + 17.33087932984242 * t92;
        const t95 = 10 < t35 ? 10 : t35;
        const t96 = (t95 < -10 ? -10 : t95) * 2.8853900817779268;
        const t97 = t96 + 6755399441055744 - 6755399441055744;
        const t98 = POW2[t97 + 1074]!;
        const t99 = t98 + 1;
        const t100 = t96 - t97;
        const t101 = t100 * t100;
        const t102 = t100 * (125.04273438511886 + t101);
        const t103 = 360.79706578518545 + 17.33087932984242 * t101;
        const t104 = 10 < t36 ? 10 : t36;
        const t105 = (t104 < -10 ? -10 : t104) * 2.8853900817779268;
        const t106 = t105 + 6755399441055744 - 6755399441055744;
        const t107 = POW2[t106 + 1074]!;
        const t108 = t107 + 1;
        const t109 = t105 - t106;
        const t110 = t109 * t109;
        const t111 = t109 * (125.04273438511886 + t110);
        const t112 = 360.79706578518545 + 17.33087932984242 * t110;
        const t113 = 10 < t37 ? 10 : t37;
        const t114 = (t113 < -10 ? -10 : t113) * 2.8853900817779268;
        const t115 = t114 + 6755399441055744 - 6755399441055744;
        const t116 = POW2[t115 + 1074]!;
        const t117 = t116 + 1;
        const t118 = t114 - t115;
        const t119 = t118 * t118;
        const t120 = t118 * (125.04273438511886 + t119);
        const t121 = 360.79706578518545 + 17.33087932984242 * t119;
        const t122 = 10 < t38 ? 10 : t38;
        const t123 = (t122 < -10 ? -10 : t122) * 2.8853900817779268;
        const t124 = t123 + 6755399441055744 - 6755399441055744;
        const t125 = POW2[t124 + 1074]!;
        const t126 = t125 + 1;
        const t127 = t123 - t124;
        const t128 = t127 * t127;
        const t129 = t127 * (125.04273438511886 + t128);
        const t130 = 360.79706578518545 + 17.33087932984242 * t128;
        const t131 = 10 < t39 ? 10 : t39;
        const t132 = (t131 < -10 ? -10 : t131) * 2.8853900817779268;
        const t133 = t132 + 6755399441055744 - 6755399441055744;
        const t134 = POW2[t133 + 1074]!;
        const t135 = t134 + 1;
        const t136 = t132 - t133;
        const t137 = t136 * t136;
        const t138 = t136 * (125.04273438511886 + t137);
        const t139 = 360.79706578518545 + 17.33087932984242 * t137;
        const t140 = 10 < t40 ? 10 : t40;
        const t141 = (t140 < -10 ? -10 : t140) * 2.8853900817779268;
        const t142 = t141 + 6755399441055744 - 6755399441055744;
        const t143 = POW2[t142 + 1074]!;
        const t144 = t143 + 1;
        const t145 = t141 - t142;
        const t146 = t145 * t145;
        const t147 = t145 * (125.04273438511886 + t146);
        const t148 = 360.79706578518545 + 17.33087932984242 * t146;
        buf8[r0 * 30 + i1] = f((t45 * t48 - (1 - t44) * t49) / (t45 * t49 + (t44 - 1) * t48));
        buf8[r0 * 30 + i1 + 1] = f((t54 * t57 - (1 - t53) * t58) / (t54 * t58 + (t53 - 1) * t57));
        buf8[r0 * 30 + i1 + 2] = f((t63 * t66 - (1 - t62) * t67) / (t63 * t67 + (t62 - 1) * t66));
        buf8[r0 * 30 + i1 + 3] = f((t72 * t75 - (1 - t71) * t76) / (t72 * t76 + (t71 - 1) * t75));
        buf8[r0 * 30 + i1 + 4] = f((t81 * t84 - (1 - t80) * t85) / (t81 * t85 + (t80 - 1) * t84));
        buf8[r0 * 30 + i1 + 5] = f((t90 * t93 - (1 - t89) * t94) / (t90 * t94 + (t89 - 1) * t93));
        buf8[r0 * 30 + i1 + 30] = f((t99 * t102 - (1 - t98) * t103) / (t99 * t103 + (t98 - 1) * t102));
        buf8[r0 * 30 + i1 + 31] = f((t108 * t111 - (1 - t107) * t112) / (t108 * t112 + (t107 - 1) * t111));
        buf8[r0 * 30 + i1 + 32] = f((t117 * t120 - (1 - t116) * t121) / (t117 * t121 + (t116 - 1) * t120));
        buf8[r0 * 30 + i1 + 33] = f((t126 * t129 - (1 - t125) * t130) / (t126 * t130 + (t125 - 1) * t129));
        buf8[r0 * 30 + i1 + 34] = f((t135 * t138 - (1 - t134) * t139) / (t135 * t139 + (t134 - 1) * t138));
        buf8[r0 * 30 + i1 + 35] = f((t144 * t147 - (1 - t143) * t148) / (t144 * t148 + (t143 - 1) * t147));
      }
    }
    for (let r149 = rows - (rows % 2); r149 < rows; r149++) {
      for (let i150 = 0; i150 < 30; i150 += 6) {
        let t151: number = 0;
        let t152: number = 0;
        let t153: number = 0;
        let t154: number = 0;
        let t155: number = 0;
        let t156: number = 0;
        for (let si157 = 0; si157 < 784; si157++) {
          const t158 = xb[r149 * 784 + si157]!;
          if (t158 !== 0) {
            const t159 = parameters[si157 * 30 + i150]!;
            const t160 = parameters[si157 * 30 + i150 + 1]!;
            const t161 = parameters[si157 * 30 + i150 + 2]!;
            const t162 = parameters[si157 * 30 + i150 + 3]!;
            const t163 = parameters[si157 * 30 + i150 + 4]!;
            const t164 = parameters[si157 * 30 + i150 + 5]!;
            t151 = f(t151 + f(t158 * t159));
            t152 = f(t152 + f(t158 * t160));
            t153 = f(t153 + f(t158 * t161));
            t154 = f(t154 + f(t158 * t162));
            t155 = f(t155 + f(t158 * t163));
            t156 = f(t156 + f(t158 * t164));
          }
        }
        const t165 = parameters[i150 + 23520]!;
        const t166 = parameters[i150 + 23521]!;
        const t167 = parameters[i150 + 23522]!;
        const t168 = parameters[i150 + 23523]!;
        const t169 = parameters[i150 + 23524]!;
        const t170 = parameters[i150 + 23525]!;
        const t171 = f(t151 + t165);
        const t172 = f(t152 + t166);
        const t173 = f(t153 + t167);
        const t174 = f(t154 + t168);
        const t175 = f(t155 + t169);
        const t176 = f(t156 + t170);
        const t177 = 10 < t171 ? 10 : t171;
        const t178 = (t177 < -10 ? -10 : t177) * 2.8853900817779268;
        const t179 = t178 + 6755399441055744 - 6755399441055744;
        const t180 = POW2[t179 + 1074]!;
        const t181 = t180 + 1;
        const t182 = t178 - t179;
        const t183 = t182 * t182;
        const t184 = t182 * (125.04273438511886 + t183);
        const t185 = 360.79706578518545 + 17.33087932984242 * t183;
        const t186 = 10 < t172 ? 10 : t172;
        const t187 = (t186 < -10 ? -10 : t186) * 2.8853900817779268;
        const t188 = t187 + 6755399441055744 - 6755399441055744;
        const t189 = POW2[t188 + 1074]!;
        const t190 = t189 + 1;
        const t191 = t187 - t188;
        const t192 = t191 * t191;
        const t193 = t191 * (125.04273438511886 + t192);
        const t194 = 360.79706578518545 + 17.33087932984242 * t192;
        const t195 = 10 < t173 ? 10 : t173;
        const t196 = (t195 < -10 ? -10 : t195) * 2.8853900817779268;
        const t197 = t196 + 6755399441055744 - 6755399441055744;
        const t198 = POW2[t197 + 1074]!;
        const t199 = t198 + 1;
        const t200 = t196 - t197;
        const t201 = t200 * t200;
        const t202 = t200 * (125.04273438511886 + t201);
        const t203 = 360.79706578518545 + 17.33087932984242 * t201;
        const t204 = 10 < t174 ? 10 : t174;
        const t205 = (t204 < -10 ? -10 : t204) * 2.8853900817779268;
        const t206 = t205 + 6755399441055744 - 6755399441055744;
        const t207 = POW2[t206 + 1074]!;
        const t208 = t207 + 1;
        const t209 = t205 - t206;
        const t210 = t209 * t209;
        const t211 = t209 * (125.04273438511886 + t210);
        const t212 = 360.79706578518545 + 17.33087932984242 * t210;
        const t213 = 10 < t175 ? 10 : t175;
        const t214 = (t213 < -10 ? -10 : t213) * 2.8853900817779268;
        const t215 = t214 + 6755399441055744 - 6755399441055744;
        const t216 = POW2[t215 + 1074]!;
        const t217 = t216 + 1;
        const t218 = t214 - t215;
        const t219 = t218 * t218;
        const t220 = t218 * (125.04273438511886 + t219);
        const t221 = 360.79706578518545 + 17.33087932984242 * t219;
        const t222 = 10 < t176 ? 10 : t176;
        const t223 = (t222 < -10 ? -10 : t222) * 2.8853900817779268;
        const t224 = t223 + 6755399441055744 - 6755399441055744;
        const t225 = POW2[t224 + 1074]!;
        const t226 = t225 + 1;
        const t227 = t223 - t224;
        const t228 = t227 * t227;
        const t229 = t227 * (125.04273438511886 + t228);
        const t230 = 360.79706578518545 + 17.33087932984242 * t228;
        buf8[r149 * 30 + i150] = f((t181 * t184 - (1 - t180) * t185) / (t181 * t185 + (t180 - 1) * t184));
        buf8[r149 * 30 + i150 + 1] = f((t190 * t193 - (1 - t189) * t194) / (t190 * t194 + (t189 - 1) * t193));
        buf8[r149 * 30 + i150 + 2] = f((t199 * t202 - (1 - t198) * t203) / (t199 * t203 + (t198 - 1) * t202));
        buf8[r149 * 30 + i150 + 3] = f((t208 * t211 - (1 - t207) * t212) / (t208 * t212 + (t207 - 1) * t211));
        buf8[r149 * 30 + i150 + 4] = f((t217 * t220 - (1 - t216) * t221) / (t217 * t221 + (t216 - 1) * t220));
        buf8[r149 * 30 + i150 + 5] = f((t226 * t229 - (1 - t225) * t230) / (t226 * t230 + (t225 - 1) * t229));
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
        const t36 = 10 < t28 ? 10 : t28;
        const t37 = (t36 < -10 ? -10 : t36) * 2.8853900817779268;
        const t38 = t37 + 6755399441055744 - 6755399441055744;
        const t39 = POW2[t38 + 1074]!;
        const t40 = t39 + 1;
        const t41 = t37 - t38;
        const t42 = t41 * t41;
        const t43 = t41 * (125.04273438511886 + t42);
        const t44 = 360.79706578518545 + 17.33087932984242 * t42;
        const t45 = 10 < t29 ? 10 : t29;
        const t46 = (t45 < -10 ? -10 : t45) * 2.8853900817779268;
        const t47 = t46 + 6755399441055744 - 6755399441055744;
        const t48 = POW2[t47 + 1074]!;
        const t49 = t48 + 1;
        const t50 = t46 - t47;
        const t51 = t50 * t50;
        const t52 = t50 * (125.04273438511886 + t51);
        const t53 = 360.79706578518545 + 17.33087932984242 * t51;
        const t54 = 10 < t30 ? 10 : t30;
        const t55 = (t54 < -10 ? -10 : t54) * 2.8853900817779268;
        const t56 = t55 + 6755399441055744 - 6755399441055744;
        const t57 = POW2[t56 + 1074]!;
        const t58 = t57 + 1;
        const t59 = t55 - t56;
        const t60 = t59 * t59;
        const t61 = t59 * (125.04273438511886 + t60);
        const t62 = 360.79706578518545 + 17.33087932984242 * t60;
        const t63 = 10 < t31 ? 10 : t31;
        const t64 = (t63 < -10 ? -10 : t63) * 2.8853900817779268;
        const t65 = t64 + 6755399441055744 - 6755399441055744;
        const t66 = POW2[t65 + 1074]!;
        const t67 = t66 + 1;
        const t68 = t64 - t65;
        const t69 = t68 * t68;
        const t70 = t68 * (125.04273438511886 + t69);
        const t71 = 360.79706578518545 + 17.33087932984242 * t69;
        const t72 = 10 < t32 ? 10 : t32;
        const t73 = (t72 < -10 ? -10 : t72) * 2.8853900817779268;
        const t74 = t73 + 6755399441055744 - 6755399441055744;
        const t75 = POW2[t74 + 1074]!;
        const t76 = t75 + 1;
        const t77 = t73 - t74;
        const t78 = t77 * t77;
        const t79 = t77 * (125.04273438511886 + t78);
        const t80 = 360.79706578518545 + 17.33087932984242 * t78;
        const t81 = 10 < t33 ? 10 : t33;
        const t82 = (t81 < -10 ? -10 : t81) * 2.8853900817779268;
        const t83 = t82 + 6755399441055744 - 6755399441055744;
        const t84 = POW2[t83 + 1074]!;
        const t85 = t84 + 1;
        const t86 = t82 - t83;
        const t87 = t86 * t86;
        const t88 = t86 * (125.04273438511886 + t87);
        const t89 = 360.79706578518545 + 17.33087932984242 * t87;
        const t90 = 10 < t34 ? 10 : t34;
        const t91 = (t90 < -10 ? -10 : t90) * 2.8853900817779268;
        const t92 = t91 + 6755399441055744 - 6755399441055744;
        const t93 = POW2[t92 + 1074]!;
        const t94 = t93 + 1;
        const t95 = t91 - t92;
        const t96 = t95 * t95;
        const t97 = t95 * (125.04273438511886 + t96);
        const t98 = 360.79706578518545 + 17.33087932984242 * t96;
        const t99 = 10 < t35 ? 10 : t35;
        const t100 = (t99 < -10 ? -10 : t99) * 2.8853900817779268;
        const t101 = t100 + 6755399441055744 - 6755399441055744;
        const t102 = POW2[t101 + 1074]!;
        const t103 = t102 + 1;
        const t104 = t100 - t101;
        const t105 = t104 * t104;
        const t106 = t104 * (125.04273438511886 + t105);
        const t107 = 360.79706578518545 + 17.33087932984242 * t105;
        buf8[r0 * 30 + i1] = f((t40 * t43 - (1 - t39) * t44) / (t40 * t44 + (t39 - 1) * t43));
        buf8[r0 * 30 + i1 + 1] = f((t49 * t52 - (1 - t48) * t53) / (t49 * t53 + (t48 - 1) * t52));
        buf8[r0 * 30 + i1 + 2] = f((t58 * t61 - (1 - t57) * t62) / (t58 * t62 + (t57 - 1) * t61));
        buf8[r0 * 30 + i1 + 3] = f((t67 * t70 - (1 - t66) * t71) / (t67 * t71 + (t66 - 1) * t70));
        buf8[r0 * 30 + i1 + 4] = f((t76 * t79 - (1 - t75) * t80) / (t76 * t80 + (t75 - 1) * t79));
        buf8[r0 * 30 + i1 + 5] = f((t85 * t88 - (1 - t84) * t89) / (t85 * t89 + (t84 - 1) * t88));
        buf8[r0 * 30 + i1 + 6] = f((t94 * t97 - (1 - t93) * t98) / (t94 * t98 + (t93 - 1) * t97));
        buf8[r0 * 30 + i1 + 7] = f((t103 * t106 - (1 - t102) * t107) / (t103 * t107 + (t102 - 1) * t106));
      }
      for (let i108 = 24; i108 < 30; i108 += 6) {
        let t109: number = 0;
        let t110: number = 0;
        let t111: number = 0;
        let t112: number = 0;
        let t113: number = 0;
        let t114: number = 0;
        for (let psi115 = xrowBegin[r0]!, esi115 = xrowEnd[r0]!; psi115 < esi115; psi115++) {
          const si115 = places[psi115]!;
          const t116 = elements[psi115]!;
          const t117 = parameters[si115 * 30 + i108]!;
          const t118 = parameters[si115 * 30 + i108 + 1]!;
          const t119 = parameters[si115 * 30 + i108 + 2]!;
          const t120 = parameters[si115 * 30 + i108 + 3]!;
          const t121 = parameters[si115 * 30 + i108 + 4]!;
          const t122 = parameters[si115 * 30 + i108 + 5]!;
          t109 = f(t109 + f(t116 * t117));
          t110 = f(t110 + f(t116 * t118));
          t111 = f(t111 + f(t116 * t119));
          t112 = f(t112 + f(t116 * t120));
          t113 = f(t113 + f(t116 * t121));
          t114 = f(t114 + f(t116 * t122));
        }
        const t123 = parameters[i108 + 23520]!;
        const t124 = parameters[i108 + 23521]!;
        const t125 = parameters[i108 + 23522]!;
        const t126 = parameters[i108 + 23523]!;
        const t127 = parameters[i108 + 23524]!;
        const t128 = parameters[i108 + 23525]!;
        const t129 = f(t109 + t123);
        const t130 = f(t110 + t124);
        const t131 = f(t111 + t125);
        const t132 = f(t112 + t126);
        const t133 = f(t113 + t127);
        const t134 = f(t114 + t128);
        const t135 = 10 < t129 ? 10 : t129;
        const t136 = (t135 < -10 ? -10 : t135) * 2.8853900817779268;
        const t137 = t136 + 6755399441055744 - 6755399441055744;
        const t138 = POW2[t137 + 1074]!;
        const t139 = t138 + 1;
        const t140 = t136 - t137;
        const t141 = t140 * t140;
        const t142 = t140 * (125.04273438511886 + t141);
        const t143 = 360.79706578518545 + 17.33087932984242 * t141;
        const t144 = 10 < t130 ? 10 : t130;
        const t145 = (t144 < -10 ? -10 : t144) * 2.8853900817779268;
        const t146 = t145 + 6755399441055744 - 6755399441055744;
        const t147 = POW2[t146 + 1074]!;
        const t148 = t147 + 1;
        const t149 = t145 - t146;
        const t150 = t149 * t149;
        const t151 = t149 * (125.04273438511886 + t150);
        const t152 = 360.79706578518545 + 17.33087932984242 * t150;
        const t153 = 10 < t131 ? 10 : t131;
        const t154 = (t153 < -10 ? -10 : t153) * 2.8853900817779268;
        const t155 = t154 + 6755399441055744 - 6755399441055744;
        const t156 = POW2[t155 + 1074]!;
        const t157 = t156 + 1;
        const t158 = t154 - t155;
        const t159 = t158 * t158;
        const t160 = t158 * (125.04273438511886 + t159);
        const t161 = 360.79706578518545 + 17.33087932984242 * t159;
        const t162 = 10 < t132 ? 10 : t132;
        const t163 = (t162 < -10 ? -10 : t162) * 2.8853900817779268;
        const t164 = t163 + 6755399441055744 - 6755399441055744;
        const t165 = POW2[t164 + 1074]!;
        const t166 = t165 + 1;
        const t167 = t163 - t164;
        const t168 = t167 * t167;
        const t169 = t167 * (125.04273438511886 + t168);
        const t170 = 360.79706578518545 + 17.33087932984242 * t168;
        const t171 = 10 < t133 ? 10 : t133;
        const t172 = (t171 < -10 ? -10 : t171) * 2.8853900817779268;
        const t173 = t172 + 6755399441055744 - 6755399441055744;
        const t174 = POW2[t173 + 1074]!;
        const t175 = t174 + 1;
        const t176 = t172 - t173;
        const t177 = t176 * t176;
        const t178 = t176 * (125.04273438511886 + t177);
        const t179 = 360.79706578518545 + 17.33087932984242 * t177;
        const t180 = 10 < t134 ? 10 : t134;
        const t181 = (t180 < -10 ? -10 : t180) * 2.8853900817779268;
        const t182 = t181 + 6755399441055744 - 6755399441055744;
        const t183 = POW2[t182 + 1074]!;
        const t184 = t183 + 1;
        const t185 = t181 - t182;
        const t186 = t185 * t185;
        const t187 = t185 * (125.04273438511886 + t186);
        const t188 = 360.79706578518545 + 17.33087932984242 * t186;
        buf8[r0 * 30 + i108] = f((t139 * t142 - (1 - t138) * t143) / (t139 * t143 + (t138 - 1) * t142));
        buf8[r0 * 30 + i108 + 1] = f((t148 * t151 - (1 - t147) * t152) / (t148 * t152 + (t147 - 1) * t151));
        buf8[r0 * 30 + i108 + 2] = f((t157 * t160 - (1 - t156) * t161) / (t157 * t161 + (t156 - 1) * t160));
        buf8[r0 * 30 + i108 + 3] = f((t166 * t169 - (1 - t165) * t170) / (t166 * t170 + (t165 - 1) * t169));
        buf8[r0 * 30 + i108 + 4] = f((t175 * t178 - (1 - t174) * t179) / (t175 * t179 + (t174 - 1) * t178));
        buf8[r0 * 30 + i108 + 5] = f((t184 * t187 - (1 - t183) * t188) / (t184 * t188 + (t183 - 1) * t187));
      }
    }
  }

  // layer 3: [rows, 10] sums of products and 2 maps
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
        buf10[r0 * 10 + i1] = t25;
        buf10[r0 * 10 + i1 + 1] = t26;
        buf10[r0 * 10 + i1 + 2] = t27;
        buf10[r0 * 10 + i1 + 3] = t28;
        buf10[r0 * 10 + i1 + 4] = t29;
        buf10[r0 * 10 + i1 + 10] = t30;
        buf10[r0 * 10 + i1 + 11] = t31;
        buf10[r0 * 10 + i1 + 12] = t32;
        buf10[r0 * 10 + i1 + 13] = t33;
        buf10[r0 * 10 + i1 + 14] = t34;
        buf16[r0 * 10 + i1] = -f(t35 * t25);
        buf16[r0 * 10 + i1 + 1] = -f(t36 * t26);
        buf16[r0 * 10 + i1 + 2] = -f(t37 * t27);
        buf16[r0 * 10 + i1 + 3] = -f(t38 * t28);
        buf16[r0 * 10 + i1 + 4] = -f(t39 * t29);
        buf16[r0 * 10 + i1 + 10] = -f(t40 * t30);
        buf16[r0 * 10 + i1 + 11] = -f(t41 * t31);
        buf16[r0 * 10 + i1 + 12] = -f(t42 * t32);
        buf16[r0 * 10 + i1 + 13] = -f(t43 * t33);
        buf16[r0 * 10 + i1 + 14] = -f(t44 * t34);
      }
    }
    for (let r45 = rows - (rows % 2); r45 < rows; r45++) {
      for (let i46 = 0; i46 < 10; i46 += 5) {
        let t47: number = 0;
        let t48: number = 0;
        let t49: number = 0;
        let t50: number = 0;
        let t51: number = 0;
        for (let si52 = 0; si52 < 30; si52++) {
          const t53 = buf8[r45 * 30 + si52]!;
          const t54 = parameters[si52 * 10 + i46 + 23550]!;
          const t55 = parameters[si52 * 10 + i46 + 23551]!;
          const t56 = parameters[si52 * 10 + i46 + 23552]!;
          const t57 = parameters[si52 * 10 + i46 + 23553]!;
          const t58 = parameters[si52 * 10 + i46 + 23554]!;
          t47 = f(t47 + f(t53 * t54));
          t48 = f(t48 + f(t53 * t55));
          t49 = f(t49 + f(t53 * t56));
          t50 = f(t50 + f(t53 * t57));
          t51 = f(t51 + f(t53 * t58));
        }
        const t59 = parameters[i46 + 23850]!;
        const t60 = parameters[i46 + 23851]!;
        const t61 = parameters[i46 + 23852]!;
        const t62 = parameters[i46 + 23853]!;
        const t63 = parameters[i46 + 23854]!;
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
        buf10[r45 * 10 + i46] = t64;
        buf10[r45 * 10 + i46 + 1] = t65;
        buf10[r45 * 10 + i46 + 2] = t66;
        buf10[r45 * 10 + i46 + 3] = t67;
        buf10[r45 * 10 + i46 + 4] = t68;
        buf16[r45 * 10 + i46] = -f(t69 * t64);
        buf16[r45 * 10 + i46 + 1] = -f(t70 * t65);
        buf16[r45 * 10 + i46 + 2] = -f(t71 * t66);
        buf16[r45 * 10 + i46 + 3] = -f(t72 * t67);
        buf16[r45 * 10 + i46 + 4] = -f(t73 * t68);
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

  // [10] sums and 1 maps, and the update
  function kernel13(rows: number): void {
    for (let i0 = 0; i0 < 10; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf29[r2 * 10 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = parameters[i0 + 23850]!;
      const t5: number = hyper[1]!;
      const t6 = f(t4 - f(f(t5) * t1));
      parameters[i0 + 23850] = t6;
    }
  }

  // layer 3: [rows, 30] sums of products and 1 maps
  function kernel14(rows: number): void {
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
          const t15 = buf29[r0 * 10 + so14]!;
          const t16 = buf29[r0 * 10 + so14 + 10]!;
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
        const t35 = f(f(1 - f(t23 * t23)) * t2);
        const t36 = f(f(1 - f(t24 * t24)) * t3);
        const t37 = f(f(1 - f(t25 * t25)) * t4);
        const t38 = f(f(1 - f(t26 * t26)) * t5);
        const t39 = f(f(1 - f(t27 * t27)) * t6);
        const t40 = f(f(1 - f(t28 * t28)) * t7);
        const t41 = f(f(1 - f(t29 * t29)) * t8);
        const t42 = f(f(1 - f(t30 * t30)) * t9);
        const t43 = f(f(1 - f(t31 * t31)) * t10);
        const t44 = f(f(1 - f(t32 * t32)) * t11);
        const t45 = f(f(1 - f(t33 * t33)) * t12);
        const t46 = f(f(1 - f(t34 * t34)) * t13);
        buf33[r0 * 30 + i1] = t35;
        buf33[r0 * 30 + i1 + 1] = t36;
        buf33[r0 * 30 + i1 + 2] = t37;
        buf33[r0 * 30 + i1 + 3] = t38;
        buf33[r0 * 30 + i1 + 4] = t39;
        buf33[r0 * 30 + i1 + 5] = t40;
        buf33[r0 * 30 + i1 + 30] = t41;
        buf33[r0 * 30 + i1 + 31] = t42;
        buf33[r0 * 30 + i1 + 32] = t43;
        buf33[r0 * 30 + i1 + 33] = t44;
        buf33[r0 * 30 + i1 + 34] = t45;
        buf33[r0 * 30 + i1 + 35] = t46;
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
          const t56 = buf29[r47 * 10 + so55]!;
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
        const t69 = f(f(1 - f(t63 * t63)) * t49);
        const t70 = f(f(1 - f(t64 * t64)) * t50);
        const t71 = f(f(1 - f(t65 * t65)) * t51);
        const t72 = f(f(1 - f(t66 * t66)) * t52);
        const t73 = f(f(1 - f(t67 * t67)) * t53);
        const t74 = f(f(1 - f(t68 * t68)) * t54);
        buf33[r47 * 30 + i48] = t69;
        buf33[r47 * 30 + i48 + 1] = t70;
        buf33[r47 * 30 + i48 + 2] = t71;
        buf33[r47 * 30 + i48 + 3] = t72;
        buf33[r47 * 30 + i48 + 4] = t73;
        buf33[r47 * 30 + i48 + 5] = t74;
      }
    }
  }

  // layer 3: [30, 10] sums of products and 1 maps, and the update
  function kernel15(rows: number): void {
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
          const t21 = buf29[r14 * 10 + i1]!;
          const t22 = buf29[r14 * 10 + i1 + 1]!;
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
  function kernel16(rows: number): void {
    for (let i0 = 0; i0 < 30; i0++) {
      let t1: number = 0;
      for (let r2 = 0; r2 < rows; r2++) {
        const t3 = buf33[r2 * 30 + i0]!;
        t1 = f(t1 + t3);
      }
      const t4 = parameters[i0 + 23520]!;
      const t5: number = hyper[1]!;
      const t6 = f(t4 - f(f(t5) * t1));
      parameters[i0 + 23520] = t6;
    }
  }

  // layer 2: [784, 30] sums of products and 1 maps, and the update
  function kernel17(rows: number): void {
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
            const t19 = buf33[r14 * 30 + i1]!;
            const t20 = buf33[r14 * 30 + i1 + 1]!;
            const t21 = buf33[r14 * 30 + i1 + 2]!;
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
  function kernel18(): void {
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
            const t12 = buf33[r10 * 30 + i1]!;
            const t13 = buf33[r10 * 30 + i1 + 1]!;
            const t14 = buf33[r10 * 30 + i1 + 2]!;
            const t15 = buf33[r10 * 30 + i1 + 3]!;
            const t16 = buf33[r10 * 30 + i1 + 4]!;
            const t17 = buf33[r10 * 30 + i1 + 5]!;
            const t18 = buf33[r10 * 30 + i1 + 6]!;
            const t19 = buf33[r10 * 30 + i1 + 7]!;
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
            const t47 = buf33[r45 * 30 + i38]!;
            const t48 = buf33[r45 * 30 + i38 + 1]!;
            const t49 = buf33[r45 * 30 + i38 + 2]!;
            const t50 = buf33[r45 * 30 + i38 + 3]!;
            const t51 = buf33[r45 * 30 + i38 + 4]!;
            const t52 = buf33[r45 * 30 + i38 + 5]!;
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

  // layer 3: [30, 10] sums of products
  function kernel21(rows: number): void {
    for (let i0 = 0; i0 < 30; i0 += 6) {
      for (let i1 = 0; i1 < 10; i1 += 2) {
        const t2 = sum32[i0 * 10 + i1]!;
        const t3 = sum32[i0 * 10 + i1 + 1]!;
        const t4 = sum32[i0 * 10 + i1 + 10]!;
        const t5 = sum32[i0 * 10 + i1 + 11]!;
        const t6 = sum32[i0 * 10 + i1 + 20]!;
        const t7 = sum32[i0 * 10 + i1 + 21]!;
        const t8 = sum32[i0 * 10 + i1 + 30]!;
        const t9 = sum32[i0 * 10 + i1 + 31]!;
        const t10 = sum32[i0 * 10 + i1 + 40]!;
        const t11 = sum32[i0 * 10 + i1 + 41]!;
        const t12 = sum32[i0 * 10 + i1 + 50]!;
        const t13 = sum32[i0 * 10 + i1 + 51]!;
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
          const t33 = buf29[r26 * 10 + i1]!;
          const t34 = buf29[r26 * 10 + i1 + 1]!;
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
        sum32[i0 * 10 + i1] = t14;
        sum32[i0 * 10 + i1 + 1] = t15;
        sum32[i0 * 10 + i1 + 10] = t16;
        sum32[i0 * 10 + i1 + 11] = t17;
        sum32[i0 * 10 + i1 + 20] = t18;
        sum32[i0 * 10 + i1 + 21] = t19;
        sum32[i0 * 10 + i1 + 30] = t20;
        sum32[i0 * 10 + i1 + 31] = t21;
        sum32[i0 * 10 + i1 + 40] = t22;
        sum32[i0 * 10 + i1 + 41] = t23;
        sum32[i0 * 10 + i1 + 50] = t24;
        sum32[i0 * 10 + i1 + 51] = t25;
      }
    }
  }

  // [30] sums
  function kernel22(rows: number): void {
    for (let i0 = 0; i0 < 30; i0++) {
      const t1 = sum34[i0]!;
      let t2: number = t1;
      for (let r3 = 0; r3 < rows; r3++) {
        const t4 = buf33[r3 * 30 + i0]!;
        t2 = f(t2 + t4);
      }
      sum34[i0] = t2;
    }
  }

  // layer 2: [784, 30] sums of products
  function kernel23(rows: number): void {
    for (let i0 = 0; i0 < 784; i0 += 4) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        const t2 = sum36[i0 * 30 + i1]!;
        const t3 = sum36[i0 * 30 + i1 + 1]!;
        const t4 = sum36[i0 * 30 + i1 + 2]!;
        const t5 = sum36[i0 * 30 + i1 + 30]!;
        const t6 = sum36[i0 * 30 + i1 + 31]!;
        const t7 = sum36[i0 * 30 + i1 + 32]!;
        const t8 = sum36[i0 * 30 + i1 + 60]!;
        const t9 = sum36[i0 * 30 + i1 + 61]!;
        const t10 = sum36[i0 * 30 + i1 + 62]!;
        const t11 = sum36[i0 * 30 + i1 + 90]!;
        const t12 = sum36[i0 * 30 + i1 + 91]!;
        const t13 = sum36[i0 * 30 + i1 + 92]!;
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
            const t31 = buf33[r26 * 30 + i1]!;
            const t32 = buf33[r26 * 30 + i1 + 1]!;
            const t33 = buf33[r26 * 30 + i1 + 2]!;
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
        sum36[i0 * 30 + i1] = t14;
        sum36[i0 * 30 + i1 + 1] = t15;
        sum36[i0 * 30 + i1 + 2] = t16;
        sum36[i0 * 30 + i1 + 30] = t17;
        sum36[i0 * 30 + i1 + 31] = t18;
        sum36[i0 * 30 + i1 + 32] = t19;
        sum36[i0 * 30 + i1 + 60] = t20;
        sum36[i0 * 30 + i1 + 61] = t21;
        sum36[i0 * 30 + i1 + 62] = t22;
        sum36[i0 * 30 + i1 + 90] = t23;
        sum36[i0 * 30 + i1 + 91] = t24;
        sum36[i0 * 30 + i1 + 92] = t25;
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
      gradients[i0 + 23850] = t1;
    }
  }

  // a value to where it is wanted
  function kernel25(): void {
    for (let i0 = 0; i0 < 300; i0++) {
      const t1 = sum32[i0]!;
      gradients[i0 + 23550] = t1;
    }
  }

  // a value to where it is wanted
  function kernel26(): void {
    for (let i0 = 0; i0 < 30; i0++) {
      const t1 = sum34[i0]!;
      gradients[i0 + 23520] = t1;
    }
  }

  // a value to where it is wanted
  function kernel27(): void {
    for (let i0 = 0; i0 < 23520; i0++) {
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
