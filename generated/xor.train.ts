// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./xor.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./xor.js";
import type { Input, Output } from "./xor.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly y: boolean;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "cross_entropy",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.5, param: null },
    momentum: { value: 0.9, param: null },
    nesterov: { value: 0, param: null },
  },
  slots: ["velocity"],
  carried: [],
  batch: "all",
  epochs: { value: 2000, param: null },
  seed: { value: 42, param: null },
  shuffle: true,
  stops: [
    {
      kind: "condition",
      conditions: [{ metric: { part: "train", name: "loss" }, op: "<", value: 0.01 }],
      text: "stop when train.loss < 0.01",
    },
  ],
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
  const capacity = 128;
  const output = new Float32Array(capacity * 1);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(17);
  const total = new Float64Array(1);
  const sum20 = new Float32Array(4);
  const sum22 = new Float32Array(16);
  const sum24 = new Float32Array(16);
  const sum26 = new Float32Array(32);

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
    sum20[0] = 0;
    sum20[1] = 0;
    sum20[2] = 0;
    sum20[3] = 0;
    sum22[0] = 0;
    sum22[1] = 0;
    sum22[2] = 0;
    sum22[3] = 0;
    sum22[4] = 0;
    sum22[5] = 0;
    sum22[6] = 0;
    sum22[7] = 0;
    sum22[8] = 0;
    sum22[9] = 0;
    sum22[10] = 0;
    sum22[11] = 0;
    sum22[12] = 0;
    sum22[13] = 0;
    sum22[14] = 0;
    sum22[15] = 0;
    sum24[0] = 0;
    sum24[1] = 0;
    sum24[2] = 0;
    sum24[3] = 0;
    sum24[4] = 0;
    sum24[5] = 0;
    sum24[6] = 0;
    sum24[7] = 0;
    sum24[8] = 0;
    sum24[9] = 0;
    sum24[10] = 0;
    sum24[11] = 0;
    sum24[12] = 0;
    sum24[13] = 0;
    sum24[14] = 0;
    sum24[15] = 0;
    sum26[0] = 0;
    sum26[1] = 0;
    sum26[2] = 0;
    sum26[3] = 0;
    sum26[4] = 0;
    sum26[5] = 0;
    sum26[6] = 0;
    sum26[7] = 0;
    sum26[8] = 0;
    sum26[9] = 0;
    sum26[10] = 0;
    sum26[11] = 0;
    sum26[12] = 0;
    sum26[13] = 0;
    sum26[14] = 0;
    sum26[15] = 0;
    sum26[16] = 0;
    sum26[17] = 0;
    sum26[18] = 0;
    sum26[19] = 0;
    sum26[20] = 0;
    sum26[21] = 0;
    sum26[22] = 0;
    sum26[23] = 0;
    sum26[24] = 0;
    sum26[25] = 0;
    sum26[26] = 0;
    sum26[27] = 0;
    sum26[28] = 0;
    sum26[29] = 0;
    sum26[30] = 0;
    sum26[31] = 0;
  }

  // every row: forward, then backward into the sums over rows
  function accumulate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      const n1 = order[start + r0]!;
      const n2 = order[start + r0 + 1]!;
      const n3 = order[start + r0 + 2]!;
      const n4 = order[start + r0 + 3]!;
      const t5 = x[n1 * 2]!;
      const t6 = x[n2 * 2]!;
      const t7 = x[n3 * 2]!;
      const t8 = x[n4 * 2]!;
      const t9: number = parameters[0]!;
      const t10 = x[n1 * 2 + 1]!;
      const t11 = x[n2 * 2 + 1]!;
      const t12 = x[n3 * 2 + 1]!;
      const t13 = x[n4 * 2 + 1]!;
      const t14: number = parameters[4]!;
      const t15: number = parameters[8]!;
      const t16 = f(f(0 + f(t5 * t9) + f(t10 * t14)) + t15);
      const t17 = f(f(0 + f(t6 * t9) + f(t11 * t14)) + t15);
      const t18 = f(f(0 + f(t7 * t9) + f(t12 * t14)) + t15);
      const t19 = f(f(0 + f(t8 * t9) + f(t13 * t14)) + t15);
      const t20 = 10 < t16 ? 10 : t16;
      const t21 = (t20 < -10 ? -10 : t20) * 2.8853900817779268;
      const t22 = t21 + 6755399441055744 - 6755399441055744;
      const t23 = POW2[t22 + 1074]!;
      const t24 = t23 + 1;
      const t25 = t21 - t22;
      const t26 = t25 * t25;
      const t27 = t25 * (125.04273438511886 + t26);
      const t28 = 360.79706578518545 + 17.33087932984242 * t26;
      const t29 = f((t24 * t27 - (1 - t23) * t28) / (t24 * t28 + (t23 - 1) * t27));
      const t30 = 10 < t17 ? 10 : t17;
      const t31 = (t30 < -10 ? -10 : t30) * 2.8853900817779268;
      const t32 = t31 + 6755399441055744 - 6755399441055744;
      const t33 = POW2[t32 + 1074]!;
      const t34 = t33 + 1;
      const t35 = t31 - t32;
      const t36 = t35 * t35;
      const t37 = t35 * (125.04273438511886 + t36);
      const t38 = 360.79706578518545 + 17.33087932984242 * t36;
      const t39 = f((t34 * t37 - (1 - t33) * t38) / (t34 * t38 + (t33 - 1) * t37));
      const t40 = 10 < t18 ? 10 : t18;
      const t41 = (t40 < -10 ? -10 : t40) * 2.8853900817779268;
      const t42 = t41 + 6755399441055744 - 6755399441055744;
      const t43 = POW2[t42 + 1074]!;
      const t44 = t43 + 1;
      const t45 = t41 - t42;
      const t46 = t45 * t45;
      const t47 = t45 * (125.04273438511886 + t46);
      const t48 = 360.79706578518545 + 17.33087932984242 * t46;
      const t49 = f((t44 * t47 - (1 - t43) * t48) / (t44 * t48 + (t43 - 1) * t47));
      const t50 = 10 < t19 ? 10 : t19;
      const t51 = (t50 < -10 ? -10 : t50) * 2.8853900817779268;
      const t52 = t51 + 6755399441055744 - 6755399441055744;
      const t53 = POW2[t52 + 1074]!;
      const t54 = t53 + 1;
      const t55 = t51 - t52;
      const t56 = t55 * t55;
      const t57 = t55 * (125.04273438511886 + t56);
      const t58 = 360.79706578518545 + 17.33087932984242 * t56;
      const t59 = f((t54 * t57 - (1 - t53) * t58) / (t54 * t58 + (t53 - 1) * t57));
      const t60: number = parameters[1]!;
      const t61: number = parameters[5]!;
      const t62: number = parameters[9]!;
      const t63 = f(f(0 + f(t5 * t60) + f(t10 * t61)) + t62);
      const t64 = f(f(0 + f(t6 * t60) + f(t11 * t61)) + t62);
      const t65 = f(f(0 + f(t7 * t60) + f(t12 * t61)) + t62);
      const t66 = f(f(0 + f(t8 * t60) + f(t13 * t61)) + t62);
      const t67 = 10 < t63 ? 10 : t63;
      const t68 = (t67 < -10 ? -10 : t67) * 2.8853900817779268;
      const t69 = t68 + 6755399441055744 - 6755399441055744;
      const t70 = POW2[t69 + 1074]!;
      const t71 = t70 + 1;
      const t72 = t68 - t69;
      const t73 = t72 * t72;
      const t74 = t72 * (125.04273438511886 + t73);
      const t75 = 360.79706578518545 + 17.33087932984242 * t73;
      const t76 = f((t71 * t74 - (1 - t70) * t75) / (t71 * t75 + (t70 - 1) * t74));
      const t77 = 10 < t64 ? 10 : t64;
      const t78 = (t77 < -10 ? -10 : t77) * 2.8853900817779268;
      const t79 = t78 + 6755399441055744 - 6755399441055744;
      const t80 = POW2[t79 + 1074]!;
      const t81 = t80 + 1;
      const t82 = t78 - t79;
      const t83 = t82 * t82;
      const t84 = t82 * (125.04273438511886 + t83);
      const t85 = 360.79706578518545 + 17.33087932984242 * t83;
      const t86 = f((t81 * t84 - (1 - t80) * t85) / (t81 * t85 + (t80 - 1) * t84));
      const t87 = 10 < t65 ? 10 : t65;
      const t88 = (t87 < -10 ? -10 : t87) * 2.8853900817779268;
      const t89 = t88 + 6755399441055744 - 6755399441055744;
      const t90 = POW2[t89 + 1074]!;
      const t91 = t90 + 1;
      const t92 = t88 - t89;
      const t93 = t92 * t92;
      const t94 = t92 * (125.04273438511886 + t93);
      const t95 = 360.79706578518545 + 17.33087932984242 * t93;
      const t96 = f((t91 * t94 - (1 - t90) * t95) / (t91 * t95 + (t90 - 1) * t94));
      const t97 = 10 < t66 ? 10 : t66;
      const t98 = (t97 < -10 ? -10 : t97) * 2.8853900817779268;
      const t99 = t98 + 6755399441055744 - 6755399441055744;
      const t100 = POW2[t99 + 1074]!;
      const t101 = t100 + 1;
      const t102 = t98 - t99;
      const t103 = t102 * t102;
      const t104 = t102 * (125.04273438511886 + t103);
      const t105 = 360.79706578518545 + 17.33087932984242 * t103;
      const t106 = f((t101 * t104 - (1 - t100) * t105) / (t101 * t105 + (t100 - 1) * t104));
      const t107: number = parameters[2]!;
      const t108: number = parameters[6]!;
      const t109: number = parameters[10]!;
      const t110 = f(f(0 + f(t5 * t107) + f(t10 * t108)) + t109);
      const t111 = f(f(0 + f(t6 * t107) + f(t11 * t108)) + t109);
      const t112 = f(f(0 + f(t7 * t107) + f(t12 * t108)) + t109);
      const t113 = f(f(0 + f(t8 * t107) + f(t13 * t108)) + t109);
      const t114 = 10 < t110 ? 10 : t110;
      const t115 = (t114 < -10 ? -10 : t114) * 2.8853900817779268;
      const t116 = t115 + 6755399441055744 - 6755399441055744;
      const t117 = POW2[t116 + 1074]!;
      const t118 = t117 + 1;
      const t119 = t115 - t116;
      const t120 = t119 * t119;
      const t121 = t119 * (125.04273438511886 + t120);
      const t122 = 360.79706578518545 + 17.33087932984242 * t120;
      const t123 = f((t118 * t121 - (1 - t117) * t122) / (t118 * t122 + (t117 - 1) * t121));
      const t124 = 10 < t111 ? 10 : t111;
      const t125 = (t124 < -10 ? -10 : t124) * 2.8853900817779268;
      const t126 = t125 + 6755399441055744 - 6755399441055744;
      const t127 = POW2[t126 + 1074]!;
      const t128 = t127 + 1;
      const t129 = t125 - t126;
      const t130 = t129 * t129;
      const t131 = t129 * (125.04273438511886 + t130);
      const t132 = 360.79706578518545 + 17.33087932984242 * t130;
      const t133 = f((t128 * t131 - (1 - t127) * t132) / (t128 * t132 + (t127 - 1) * t131));
      const t134 = 10 < t112 ? 10 : t112;
      const t135 = (t134 < -10 ? -10 : t134) * 2.8853900817779268;
      const t136 = t135 + 6755399441055744 - 6755399441055744;
      const t137 = POW2[t136 + 1074]!;
      const t138 = t137 + 1;
      const t139 = t135 - t136;
      const t140 = t139 * t139;
      const t141 = t139 * (125.04273438511886 + t140);
      const t142 = 360.79706578518545 + 17.33087932984242 * t140;
      const t143 = f((t138 * t141 - (1 - t137) * t142) / (t138 * t142 + (t137 - 1) * t141));
      const t144 = 10 < t113 ? 10 : t113;
      const t145 = (t144 < -10 ? -10 : t144) * 2.8853900817779268;
      const t146 = t145 + 6755399441055744 - 6755399441055744;
      const t147 = POW2[t146 + 1074]!;
      const t148 = t147 + 1;
      const t149 = t145 - t146;
      const t150 = t149 * t149;
      const t151 = t149 * (125.04273438511886 + t150);
      const t152 = 360.79706578518545 + 17.33087932984242 * t150;
      const t153 = f((t148 * t151 - (1 - t147) * t152) / (t148 * t152 + (t147 - 1) * t151));
      const t154: number = parameters[3]!;
      const t155: number = parameters[7]!;
      const t156: number = parameters[11]!;
      const t157 = f(f(0 + f(t5 * t154) + f(t10 * t155)) + t156);
      const t158 = f(f(0 + f(t6 * t154) + f(t11 * t155)) + t156);
      const t159 = f(f(0 + f(t7 * t154) + f(t12 * t155)) + t156);
      const t160 = f(f(0 + f(t8 * t154) + f(t13 * t155)) + t156);
      const t161 = 10 < t157 ? 10 : t157;
      const t162 = (t161 < -10 ? -10 : t161) * 2.8853900817779268;
      const t163 = t162 + 6755399441055744 - 6755399441055744;
      const t164 = POW2[t163 + 1074]!;
      const t165 = t164 + 1;
      const t166 = t162 - t163;
      const t167 = t166 * t166;
      const t168 = t166 * (125.04273438511886 + t167);
      const t169 = 360.79706578518545 + 17.33087932984242 * t167;
      const t170 = f((t165 * t168 - (1 - t164) * t169) / (t165 * t169 + (t164 - 1) * t168));
      const t171 = 10 < t158 ? 10 : t158;
      const t172 = (t171 < -10 ? -10 : t171) * 2.8853900817779268;
      const t173 = t172 + 6755399441055744 - 6755399441055744;
      const t174 = POW2[t173 + 1074]!;
      const t175 = t174 + 1;
      const t176 = t172 - t173;
      const t177 = t176 * t176;
      const t178 = t176 * (125.04273438511886 + t177);
      const t179 = 360.79706578518545 + 17.33087932984242 * t177;
      const t180 = f((t175 * t178 - (1 - t174) * t179) / (t175 * t179 + (t174 - 1) * t178));
      const t181 = 10 < t159 ? 10 : t159;
      const t182 = (t181 < -10 ? -10 : t181) * 2.8853900817779268;
      const t183 = t182 + 6755399441055744 - 6755399441055744;
      const t184 = POW2[t183 + 1074]!;
      const t185 = t184 + 1;
      const t186 = t182 - t183;
      const t187 = t186 * t186;
      const t188 = t186 * (125.04273438511886 + t187);
      const t189 = 360.79706578518545 + 17.33087932984242 * t187;
      const t190 = f((t185 * t188 - (1 - t184) * t189) / (t185 * t189 + (t184 - 1) * t188));
      const t191 = 10 < t160 ? 10 : t160;
      const t192 = (t191 < -10 ? -10 : t191) * 2.8853900817779268;
      const t193 = t192 + 6755399441055744 - 6755399441055744;
      const t194 = POW2[t193 + 1074]!;
      const t195 = t194 + 1;
      const t196 = t192 - t193;
      const t197 = t196 * t196;
      const t198 = t196 * (125.04273438511886 + t197);
      const t199 = 360.79706578518545 + 17.33087932984242 * t197;
      const t200 = f((t195 * t198 - (1 - t194) * t199) / (t195 * t199 + (t194 - 1) * t198));
      const t201: number = parameters[12]!;
      const t202: number = parameters[13]!;
      const t203: number = parameters[14]!;
      const t204: number = parameters[15]!;
      const t205: number = parameters[16]!;
      const t206 = f(f(f(f(0 + f(t29 * t201) + f(t76 * t202)) + f(t123 * t203)) + f(t170 * t204)) + t205);
      const t207 = f(f(f(f(0 + f(t39 * t201) + f(t86 * t202)) + f(t133 * t203)) + f(t180 * t204)) + t205);
      const t208 = f(f(f(f(0 + f(t49 * t201) + f(t96 * t202)) + f(t143 * t203)) + f(t190 * t204)) + t205);
      const t209 = f(f(f(f(0 + f(t59 * t201) + f(t106 * t202)) + f(t153 * t203)) + f(t200 * t204)) + t205);
      const t210 = y[n1]!;
      const t211 = y[n2]!;
      const t212 = y[n3]!;
      const t213 = y[n4]!;
      const t214 = 105 < t206 ? 105 : t206;
      const t215 = (t214 < -105 ? -105 : t214) * 1.4426950408889634;
      const t216 = t215 + 6755399441055744 - 6755399441055744;
      const t217 = t215 - t216;
      const t218 = t217 * t217;
      const t219 = 360.79706578518545 + 17.33087932984242 * t218;
      const t220 = t217 * (125.04273438511886 + t218);
      const t221 = POW2[t216 + 1074]! * (t219 + t220);
      const t222 = t219 - t220;
      const t223 = Math.min(t221, t222);
      const t224 = Math.max(t221, t222);
      const t225 = t223 / (t224 + t224 + t223);
      const t226 = t225 * t225;
      const t227 = f(
        f(
          Math.max(t206, 0) +
            t225 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t226) * t226) * t226) *
                    t226) *
                  t226),
        ) - f(t210 * t206),
      );
      const t228 = 105 < t207 ? 105 : t207;
      const t229 = (t228 < -105 ? -105 : t228) * 1.4426950408889634;
      const t230 = t229 + 6755399441055744 - 6755399441055744;
      const t231 = t229 - t230;
      const t232 = t231 * t231;
      const t233 = 360.79706578518545 + 17.33087932984242 * t232;
      const t234 = t231 * (125.04273438511886 + t232);
      const t235 = POW2[t230 + 1074]! * (t233 + t234);
      const t236 = t233 - t234;
      const t237 = Math.min(t235, t236);
      const t238 = Math.max(t235, t236);
      const t239 = t237 / (t238 + t238 + t237);
      const t240 = t239 * t239;
      const t241 = f(
        f(
          Math.max(t207, 0) +
            t239 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t240) * t240) * t240) *
                    t240) *
                  t240),
        ) - f(t211 * t207),
      );
      const t242 = 105 < t208 ? 105 : t208;
      const t243 = (t242 < -105 ? -105 : t242) * 1.4426950408889634;
      const t244 = t243 + 6755399441055744 - 6755399441055744;
      const t245 = t243 - t244;
      const t246 = t245 * t245;
      const t247 = 360.79706578518545 + 17.33087932984242 * t246;
      const t248 = t245 * (125.04273438511886 + t246);
      const t249 = POW2[t244 + 1074]! * (t247 + t248);
      const t250 = t247 - t248;
      const t251 = Math.min(t249, t250);
      const t252 = Math.max(t249, t250);
      const t253 = t251 / (t252 + t252 + t251);
      const t254 = t253 * t253;
      const t255 = f(
        f(
          Math.max(t208, 0) +
            t253 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t254) * t254) * t254) *
                    t254) *
                  t254),
        ) - f(t212 * t208),
      );
      const t256 = 105 < t209 ? 105 : t209;
      const t257 = (t256 < -105 ? -105 : t256) * 1.4426950408889634;
      const t258 = t257 + 6755399441055744 - 6755399441055744;
      const t259 = t257 - t258;
      const t260 = t259 * t259;
      const t261 = 360.79706578518545 + 17.33087932984242 * t260;
      const t262 = t259 * (125.04273438511886 + t260);
      const t263 = POW2[t258 + 1074]! * (t261 + t262);
      const t264 = t261 - t262;
      const t265 = Math.min(t263, t264);
      const t266 = Math.max(t263, t264);
      const t267 = t265 / (t266 + t266 + t265);
      const t268 = t267 * t267;
      const t269 = f(
        f(
          Math.max(t209, 0) +
            t267 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t268) * t268) * t268) *
                    t268) *
                  t268),
        ) - f(t213 * t209),
      );
      const t270: number = hyper[0]!;
      const t271 = f(t270);
      const t272 = f(f(f(t221 / (t222 + t221)) - t210) * t271);
      const t273 = f(f(f(t235 / (t236 + t235)) - t211) * t271);
      const t274 = f(f(f(t249 / (t250 + t249)) - t212) * t271);
      const t275 = f(f(f(t263 / (t264 + t263)) - t213) * t271);
      const t276: number = sum20[0]!;
      const t277: number = sum20[1]!;
      const t278: number = sum20[2]!;
      const t279: number = sum20[3]!;
      sum20[0] = f(t276 + t272);
      sum20[1] = f(t277 + t273);
      sum20[2] = f(t278 + t274);
      sum20[3] = f(t279 + t275);
      const t280 = f(f(1 - f(t29 * t29)) * (0 + f(t272 * t201)));
      const t281 = f(f(1 - f(t39 * t39)) * (0 + f(t273 * t201)));
      const t282 = f(f(1 - f(t49 * t49)) * (0 + f(t274 * t201)));
      const t283 = f(f(1 - f(t59 * t59)) * (0 + f(t275 * t201)));
      const t284 = f(f(1 - f(t76 * t76)) * (0 + f(t272 * t202)));
      const t285 = f(f(1 - f(t86 * t86)) * (0 + f(t273 * t202)));
      const t286 = f(f(1 - f(t96 * t96)) * (0 + f(t274 * t202)));
      const t287 = f(f(1 - f(t106 * t106)) * (0 + f(t275 * t202)));
      const t288 = f(f(1 - f(t123 * t123)) * (0 + f(t272 * t203)));
      const t289 = f(f(1 - f(t133 * t133)) * (0 + f(t273 * t203)));
      const t290 = f(f(1 - f(t143 * t143)) * (0 + f(t274 * t203)));
      const t291 = f(f(1 - f(t153 * t153)) * (0 + f(t275 * t203)));
      const t292 = f(f(1 - f(t170 * t170)) * (0 + f(t272 * t204)));
      const t293 = f(f(1 - f(t180 * t180)) * (0 + f(t273 * t204)));
      const t294 = f(f(1 - f(t190 * t190)) * (0 + f(t274 * t204)));
      const t295 = f(f(1 - f(t200 * t200)) * (0 + f(t275 * t204)));
      const t296: number = sum22[0]!;
      const t297: number = sum22[1]!;
      const t298: number = sum22[2]!;
      const t299: number = sum22[3]!;
      sum22[0] = f(t296 + f(t29 * t272));
      sum22[1] = f(t297 + f(t39 * t273));
      sum22[2] = f(t298 + f(t49 * t274));
      sum22[3] = f(t299 + f(t59 * t275));
      const t300: number = sum22[4]!;
      const t301: number = sum22[5]!;
      const t302: number = sum22[6]!;
      const t303: number = sum22[7]!;
      sum22[4] = f(t300 + f(t76 * t272));
      sum22[5] = f(t301 + f(t86 * t273));
      sum22[6] = f(t302 + f(t96 * t274));
      sum22[7] = f(t303 + f(t106 * t275));
      const t304: number = sum22[8]!;
      const t305: number = sum22[9]!;
      const t306: number = sum22[10]!;
      const t307: number = sum22[11]!;
      sum22[8] = f(t304 + f(t123 * t272));
      sum22[9] = f(t305 + f(t133 * t273));
      sum22[10] = f(t306 + f(t143 * t274));
      sum22[11] = f(t307 + f(t153 * t275));
      const t308: number = sum22[12]!;
      const t309: number = sum22[13]!;
      const t310: number = sum22[14]!;
      const t311: number = sum22[15]!;
      sum22[12] = f(t308 + f(t170 * t272));
      sum22[13] = f(t309 + f(t180 * t273));
      sum22[14] = f(t310 + f(t190 * t274));
      sum22[15] = f(t311 + f(t200 * t275));
      const t312: number = sum24[0]!;
      const t313: number = sum24[1]!;
      const t314: number = sum24[2]!;
      const t315: number = sum24[3]!;
      sum24[0] = f(t312 + t280);
      sum24[1] = f(t313 + t281);
      sum24[2] = f(t314 + t282);
      sum24[3] = f(t315 + t283);
      const t316: number = sum24[4]!;
      const t317: number = sum24[5]!;
      const t318: number = sum24[6]!;
      const t319: number = sum24[7]!;
      sum24[4] = f(t316 + t284);
      sum24[5] = f(t317 + t285);
      sum24[6] = f(t318 + t286);
      sum24[7] = f(t319 + t287);
      const t320: number = sum24[8]!;
      const t321: number = sum24[9]!;
      const t322: number = sum24[10]!;
      const t323: number = sum24[11]!;
      sum24[8] = f(t320 + t288);
      sum24[9] = f(t321 + t289);
      sum24[10] = f(t322 + t290);
      sum24[11] = f(t323 + t291);
      const t324: number = sum24[12]!;
      const t325: number = sum24[13]!;
      const t326: number = sum24[14]!;
      const t327: number = sum24[15]!;
      sum24[12] = f(t324 + t292);
      sum24[13] = f(t325 + t293);
      sum24[14] = f(t326 + t294);
      sum24[15] = f(t327 + t295);
      const t328: number = sum26[0]!;
      const t329: number = sum26[1]!;
      const t330: number = sum26[2]!;
      const t331: number = sum26[3]!;
      sum26[0] = f(t328 + f(t5 * t280));
      sum26[1] = f(t329 + f(t6 * t281));
      sum26[2] = f(t330 + f(t7 * t282));
      sum26[3] = f(t331 + f(t8 * t283));
      const t332: number = sum26[4]!;
      const t333: number = sum26[5]!;
      const t334: number = sum26[6]!;
      const t335: number = sum26[7]!;
      sum26[4] = f(t332 + f(t5 * t284));
      sum26[5] = f(t333 + f(t6 * t285));
      sum26[6] = f(t334 + f(t7 * t286));
      sum26[7] = f(t335 + f(t8 * t287));
      const t336: number = sum26[8]!;
      const t337: number = sum26[9]!;
      const t338: number = sum26[10]!;
      const t339: number = sum26[11]!;
      sum26[8] = f(t336 + f(t5 * t288));
      sum26[9] = f(t337 + f(t6 * t289));
      sum26[10] = f(t338 + f(t7 * t290));
      sum26[11] = f(t339 + f(t8 * t291));
      const t340: number = sum26[12]!;
      const t341: number = sum26[13]!;
      const t342: number = sum26[14]!;
      const t343: number = sum26[15]!;
      sum26[12] = f(t340 + f(t5 * t292));
      sum26[13] = f(t341 + f(t6 * t293));
      sum26[14] = f(t342 + f(t7 * t294));
      sum26[15] = f(t343 + f(t8 * t295));
      const t344: number = sum26[16]!;
      const t345: number = sum26[17]!;
      const t346: number = sum26[18]!;
      const t347: number = sum26[19]!;
      sum26[16] = f(t344 + f(t10 * t280));
      sum26[17] = f(t345 + f(t11 * t281));
      sum26[18] = f(t346 + f(t12 * t282));
      sum26[19] = f(t347 + f(t13 * t283));
      const t348: number = sum26[20]!;
      const t349: number = sum26[21]!;
      const t350: number = sum26[22]!;
      const t351: number = sum26[23]!;
      sum26[20] = f(t348 + f(t10 * t284));
      sum26[21] = f(t349 + f(t11 * t285));
      sum26[22] = f(t350 + f(t12 * t286));
      sum26[23] = f(t351 + f(t13 * t287));
      const t352: number = sum26[24]!;
      const t353: number = sum26[25]!;
      const t354: number = sum26[26]!;
      const t355: number = sum26[27]!;
      sum26[24] = f(t352 + f(t10 * t288));
      sum26[25] = f(t353 + f(t11 * t289));
      sum26[26] = f(t354 + f(t12 * t290));
      sum26[27] = f(t355 + f(t13 * t291));
      const t356: number = sum26[28]!;
      const t357: number = sum26[29]!;
      const t358: number = sum26[30]!;
      const t359: number = sum26[31]!;
      sum26[28] = f(t356 + f(t10 * t292));
      sum26[29] = f(t357 + f(t11 * t293));
      sum26[30] = f(t358 + f(t12 * t294));
      sum26[31] = f(t359 + f(t13 * t295));
      const t360: number = total[0]!;
      const t361 = t360 + (0 + t227);
      total[0] = t361;
      const t362 = t361 + (0 + t241);
      total[0] = t362;
      const t363 = t362 + (0 + t255);
      total[0] = t363;
      total[0] = t363 + (0 + t269);
    }
    for (let r364 = rows - (rows % 4); r364 < rows; r364 += 4) {
      const n365 = order[start + r364]!;
      const t366 = x[n365 * 2]!;
      const t367: number = parameters[0]!;
      const t368 = x[n365 * 2 + 1]!;
      const t369: number = parameters[4]!;
      const t370: number = parameters[8]!;
      const t371 = f(f(0 + f(t366 * t367) + f(t368 * t369)) + t370);
      const t372 = 10 < t371 ? 10 : t371;
      const t373 = (t372 < -10 ? -10 : t372) * 2.8853900817779268;
      const t374 = t373 + 6755399441055744 - 6755399441055744;
      const t375 = POW2[t374 + 1074]!;
      const t376 = t375 + 1;
      const t377 = t373 - t374;
      const t378 = t377 * t377;
      const t379 = t377 * (125.04273438511886 + t378);
      const t380 = 360.79706578518545 + 17.33087932984242 * t378;
      const t381 = f((t376 * t379 - (1 - t375) * t380) / (t376 * t380 + (t375 - 1) * t379));
      const t382: number = parameters[1]!;
      const t383: number = parameters[5]!;
      const t384: number = parameters[9]!;
      const t385 = f(f(0 + f(t366 * t382) + f(t368 * t383)) + t384);
      const t386 = 10 < t385 ? 10 : t385;
      const t387 = (t386 < -10 ? -10 : t386) * 2.8853900817779268;
      const t388 = t387 + 6755399441055744 - 6755399441055744;
      const t389 = POW2[t388 + 1074]!;
      const t390 = t389 + 1;
      const t391 = t387 - t388;
      const t392 = t391 * t391;
      const t393 = t391 * (125.04273438511886 + t392);
      const t394 = 360.79706578518545 + 17.33087932984242 * t392;
      const t395 = f((t390 * t393 - (1 - t389) * t394) / (t390 * t394 + (t389 - 1) * t393));
      const t396: number = parameters[2]!;
      const t397: number = parameters[6]!;
      const t398: number = parameters[10]!;
      const t399 = f(f(0 + f(t366 * t396) + f(t368 * t397)) + t398);
      const t400 = 10 < t399 ? 10 : t399;
      const t401 = (t400 < -10 ? -10 : t400) * 2.8853900817779268;
      const t402 = t401 + 6755399441055744 - 6755399441055744;
      const t403 = POW2[t402 + 1074]!;
      const t404 = t403 + 1;
      const t405 = t401 - t402;
      const t406 = t405 * t405;
      const t407 = t405 * (125.04273438511886 + t406);
      const t408 = 360.79706578518545 + 17.33087932984242 * t406;
      const t409 = f((t404 * t407 - (1 - t403) * t408) / (t404 * t408 + (t403 - 1) * t407));
      const t410: number = parameters[3]!;
      const t411: number = parameters[7]!;
      const t412: number = parameters[11]!;
      const t413 = f(f(0 + f(t366 * t410) + f(t368 * t411)) + t412);
      const t414 = 10 < t413 ? 10 : t413;
      const t415 = (t414 < -10 ? -10 : t414) * 2.8853900817779268;
      const t416 = t415 + 6755399441055744 - 6755399441055744;
      const t417 = POW2[t416 + 1074]!;
      const t418 = t417 + 1;
      const t419 = t415 - t416;
      const t420 = t419 * t419;
      const t421 = t419 * (125.04273438511886 + t420);
      const t422 = 360.79706578518545 + 17.33087932984242 * t420;
      const t423 = f((t418 * t421 - (1 - t417) * t422) / (t418 * t422 + (t417 - 1) * t421));
      const t424: number = parameters[12]!;
      const t425: number = parameters[13]!;
      const t426: number = parameters[14]!;
      const t427: number = parameters[15]!;
      const t428: number = parameters[16]!;
      const t429 = f(f(f(f(0 + f(t381 * t424) + f(t395 * t425)) + f(t409 * t426)) + f(t423 * t427)) + t428);
      const t430 = y[n365]!;
      const t431 = 105 < t429 ? 105 : t429;
      const t432 = (t431 < -105 ? -105 : t431) * 1.4426950408889634;
      const t433 = t432 + 6755399441055744 - 6755399441055744;
      const t434 = t432 - t433;
      const t435 = t434 * t434;
      const t436 = 360.79706578518545 + 17.33087932984242 * t435;
      const t437 = t434 * (125.04273438511886 + t435);
      const t438 = POW2[t433 + 1074]! * (t436 + t437);
      const t439 = t436 - t437;
      const t440 = Math.min(t438, t439);
      const t441 = Math.max(t438, t439);
      const t442 = t440 / (t441 + t441 + t440);
      const t443 = t442 * t442;
      const t444 = f(
        f(
          Math.max(t429, 0) +
            t442 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t443) * t443) * t443) *
                    t443) *
                  t443),
        ) - f(t430 * t429),
      );
      const t445: number = hyper[0]!;
      const t446 = f(f(f(t438 / (t439 + t438)) - t430) * f(t445));
      const t447: number = sum20[0]!;
      sum20[0] = f(t447 + t446);
      const t448 = f(f(1 - f(t381 * t381)) * (0 + f(t446 * t424)));
      const t449 = f(f(1 - f(t395 * t395)) * (0 + f(t446 * t425)));
      const t450 = f(f(1 - f(t409 * t409)) * (0 + f(t446 * t426)));
      const t451 = f(f(1 - f(t423 * t423)) * (0 + f(t446 * t427)));
      const t452: number = sum22[0]!;
      sum22[0] = f(t452 + f(t381 * t446));
      const t453: number = sum22[4]!;
      sum22[4] = f(t453 + f(t395 * t446));
      const t454: number = sum22[8]!;
      sum22[8] = f(t454 + f(t409 * t446));
      const t455: number = sum22[12]!;
      sum22[12] = f(t455 + f(t423 * t446));
      const t456: number = sum24[0]!;
      sum24[0] = f(t456 + t448);
      const t457: number = sum24[4]!;
      sum24[4] = f(t457 + t449);
      const t458: number = sum24[8]!;
      sum24[8] = f(t458 + t450);
      const t459: number = sum24[12]!;
      sum24[12] = f(t459 + t451);
      const t460: number = sum26[0]!;
      sum26[0] = f(t460 + f(t366 * t448));
      const t461: number = sum26[4]!;
      sum26[4] = f(t461 + f(t366 * t449));
      const t462: number = sum26[8]!;
      sum26[8] = f(t462 + f(t366 * t450));
      const t463: number = sum26[12]!;
      sum26[12] = f(t463 + f(t366 * t451));
      const t464: number = sum26[16]!;
      sum26[16] = f(t464 + f(t368 * t448));
      const t465: number = sum26[20]!;
      sum26[20] = f(t465 + f(t368 * t449));
      const t466: number = sum26[24]!;
      sum26[24] = f(t466 + f(t368 * t450));
      const t467: number = sum26[28]!;
      sum26[28] = f(t467 + f(t368 * t451));
      const t468: number = total[0]!;
      total[0] = t468 + (0 + t444);
    }
    for (let r469 = rows - (rows % 4) + 1; r469 < rows; r469 += 4) {
      const n470 = order[start + r469]!;
      const t471 = x[n470 * 2]!;
      const t472: number = parameters[0]!;
      const t473 = x[n470 * 2 + 1]!;
      const t474: number = parameters[4]!;
      const t475: number = parameters[8]!;
      const t476 = f(f(0 + f(t471 * t472) + f(t473 * t474)) + t475);
      const t477 = 10 < t476 ? 10 : t476;
      const t478 = (t477 < -10 ? -10 : t477) * 2.8853900817779268;
      const t479 = t478 + 6755399441055744 - 6755399441055744;
      const t480 = POW2[t479 + 1074]!;
      const t481 = t480 + 1;
      const t482 = t478 - t479;
      const t483 = t482 * t482;
      const t484 = t482 * (125.04273438511886 + t483);
      const t485 = 360.79706578518545 + 17.33087932984242 * t483;
      const t486 = f((t481 * t484 - (1 - t480) * t485) / (t481 * t485 + (t480 - 1) * t484));
      const t487: number = parameters[1]!;
      const t488: number = parameters[5]!;
      const t489: number = parameters[9]!;
      const t490 = f(f(0 + f(t471 * t487) + f(t473 * t488)) + t489);
      const t491 = 10 < t490 ? 10 : t490;
      const t492 = (t491 < -10 ? -10 : t491) * 2.8853900817779268;
      const t493 = t492 + 6755399441055744 - 6755399441055744;
      const t494 = POW2[t493 + 1074]!;
      const t495 = t494 + 1;
      const t496 = t492 - t493;
      const t497 = t496 * t496;
      const t498 = t496 * (125.04273438511886 + t497);
      const t499 = 360.79706578518545 + 17.33087932984242 * t497;
      const t500 = f((t495 * t498 - (1 - t494) * t499) / (t495 * t499 + (t494 - 1) * t498));
      const t501: number = parameters[2]!;
      const t502: number = parameters[6]!;
      const t503: number = parameters[10]!;
      const t504 = f(f(0 + f(t471 * t501) + f(t473 * t502)) + t503);
      const t505 = 10 < t504 ? 10 : t504;
      const t506 = (t505 < -10 ? -10 : t505) * 2.8853900817779268;
      const t507 = t506 + 6755399441055744 - 6755399441055744;
      const t508 = POW2[t507 + 1074]!;
      const t509 = t508 + 1;
      const t510 = t506 - t507;
      const t511 = t510 * t510;
      const t512 = t510 * (125.04273438511886 + t511);
      const t513 = 360.79706578518545 + 17.33087932984242 * t511;
      const t514 = f((t509 * t512 - (1 - t508) * t513) / (t509 * t513 + (t508 - 1) * t512));
      const t515: number = parameters[3]!;
      const t516: number = parameters[7]!;
      const t517: number = parameters[11]!;
      const t518 = f(f(0 + f(t471 * t515) + f(t473 * t516)) + t517);
      const t519 = 10 < t518 ? 10 : t518;
      const t520 = (t519 < -10 ? -10 : t519) * 2.8853900817779268;
      const t521 = t520 + 6755399441055744 - 6755399441055744;
      const t522 = POW2[t521 + 1074]!;
      const t523 = t522 + 1;
      const t524 = t520 - t521;
      const t525 = t524 * t524;
      const t526 = t524 * (125.04273438511886 + t525);
      const t527 = 360.79706578518545 + 17.33087932984242 * t525;
      const t528 = f((t523 * t526 - (1 - t522) * t527) / (t523 * t527 + (t522 - 1) * t526));
      const t529: number = parameters[12]!;
      const t530: number = parameters[13]!;
      const t531: number = parameters[14]!;
      const t532: number = parameters[15]!;
      const t533: number = parameters[16]!;
      const t534 = f(f(f(f(0 + f(t486 * t529) + f(t500 * t530)) + f(t514 * t531)) + f(t528 * t532)) + t533);
      const t535 = y[n470]!;
      const t536 = 105 < t534 ? 105 : t534;
      const t537 = (t536 < -105 ? -105 : t536) * 1.4426950408889634;
      const t538 = t537 + 6755399441055744 - 6755399441055744;
      const t539 = t537 - t538;
      const t540 = t539 * t539;
      const t541 = 360.79706578518545 + 17.33087932984242 * t540;
      const t542 = t539 * (125.04273438511886 + t540);
      const t543 = POW2[t538 + 1074]! * (t541 + t542);
      const t544 = t541 - t542;
      const t545 = Math.min(t543, t544);
      const t546 = Math.max(t543, t544);
      const t547 = t545 / (t546 + t546 + t545);
      const t548 = t547 * t547;
      const t549 = f(
        f(
          Math.max(t534, 0) +
            t547 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t548) * t548) * t548) *
                    t548) *
                  t548),
        ) - f(t535 * t534),
      );
      const t550: number = hyper[0]!;
      const t551 = f(f(f(t543 / (t544 + t543)) - t535) * f(t550));
      const t552: number = sum20[1]!;
      sum20[1] = f(t552 + t551);
      const t553 = f(f(1 - f(t486 * t486)) * (0 + f(t551 * t529)));
      const t554 = f(f(1 - f(t500 * t500)) * (0 + f(t551 * t530)));
      const t555 = f(f(1 - f(t514 * t514)) * (0 + f(t551 * t531)));
      const t556 = f(f(1 - f(t528 * t528)) * (0 + f(t551 * t532)));
      const t557: number = sum22[1]!;
      sum22[1] = f(t557 + f(t486 * t551));
      const t558: number = sum22[5]!;
      sum22[5] = f(t558 + f(t500 * t551));
      const t559: number = sum22[9]!;
      sum22[9] = f(t559 + f(t514 * t551));
      const t560: number = sum22[13]!;
      sum22[13] = f(t560 + f(t528 * t551));
      const t561: number = sum24[1]!;
      sum24[1] = f(t561 + t553);
      const t562: number = sum24[5]!;
      sum24[5] = f(t562 + t554);
      const t563: number = sum24[9]!;
      sum24[9] = f(t563 + t555);
      const t564: number = sum24[13]!;
      sum24[13] = f(t564 + t556);
      const t565: number = sum26[1]!;
      sum26[1] = f(t565 + f(t471 * t553));
      const t566: number = sum26[5]!;
      sum26[5] = f(t566 + f(t471 * t554));
      const t567: number = sum26[9]!;
      sum26[9] = f(t567 + f(t471 * t555));
      const t568: number = sum26[13]!;
      sum26[13] = f(t568 + f(t471 * t556));
      const t569: number = sum26[17]!;
      sum26[17] = f(t569 + f(t473 * t553));
      const t570: number = sum26[21]!;
      sum26[21] = f(t570 + f(t473 * t554));
      const t571: number = sum26[25]!;
      sum26[25] = f(t571 + f(t473 * t555));
      const t572: number = sum26[29]!;
      sum26[29] = f(t572 + f(t473 * t556));
      const t573: number = total[0]!;
      total[0] = t573 + (0 + t549);
    }
    for (let r574 = rows - (rows % 4) + 2; r574 < rows; r574 += 4) {
      const n575 = order[start + r574]!;
      const t576 = x[n575 * 2]!;
      const t577: number = parameters[0]!;
      const t578 = x[n575 * 2 + 1]!;
      const t579: number = parameters[4]!;
      const t580: number = parameters[8]!;
      const t581 = f(f(0 + f(t576 * t577) + f(t578 * t579)) + t580);
      const t582 = 10 < t581 ? 10 : t581;
      const t583 = (t582 < -10 ? -10 : t582) * 2.8853900817779268;
      const t584 = t583 + 6755399441055744 - 6755399441055744;
      const t585 = POW2[t584 + 1074]!;
      const t586 = t585 + 1;
      const t587 = t583 - t584;
      const t588 = t587 * t587;
      const t589 = t587 * (125.04273438511886 + t588);
      const t590 = 360.79706578518545 + 17.33087932984242 * t588;
      const t591 = f((t586 * t589 - (1 - t585) * t590) / (t586 * t590 + (t585 - 1) * t589));
      const t592: number = parameters[1]!;
      const t593: number = parameters[5]!;
      const t594: number = parameters[9]!;
      const t595 = f(f(0 + f(t576 * t592) + f(t578 * t593)) + t594);
      const t596 = 10 < t595 ? 10 : t595;
      const t597 = (t596 < -10 ? -10 : t596) * 2.8853900817779268;
      const t598 = t597 + 6755399441055744 - 6755399441055744;
      const t599 = POW2[t598 + 1074]!;
      const t600 = t599 + 1;
      const t601 = t597 - t598;
      const t602 = t601 * t601;
      const t603 = t601 * (125.04273438511886 + t602);
      const t604 = 360.79706578518545 + 17.33087932984242 * t602;
      const t605 = f((t600 * t603 - (1 - t599) * t604) / (t600 * t604 + (t599 - 1) * t603));
      const t606: number = parameters[2]!;
      const t607: number = parameters[6]!;
      const t608: number = parameters[10]!;
      const t609 = f(f(0 + f(t576 * t606) + f(t578 * t607)) + t608);
      const t610 = 10 < t609 ? 10 : t609;
      const t611 = (t610 < -10 ? -10 : t610) * 2.8853900817779268;
      const t612 = t611 + 6755399441055744 - 6755399441055744;
      const t613 = POW2[t612 + 1074]!;
      const t614 = t613 + 1;
      const t615 = t611 - t612;
      const t616 = t615 * t615;
      const t617 = t615 * (125.04273438511886 + t616);
      const t618 = 360.79706578518545 + 17.33087932984242 * t616;
      const t619 = f((t614 * t617 - (1 - t613) * t618) / (t614 * t618 + (t613 - 1) * t617));
      const t620: number = parameters[3]!;
      const t621: number = parameters[7]!;
      const t622: number = parameters[11]!;
      const t623 = f(f(0 + f(t576 * t620) + f(t578 * t621)) + t622);
      const t624 = 10 < t623 ? 10 : t623;
      const t625 = (t624 < -10 ? -10 : t624) * 2.8853900817779268;
      const t626 = t625 + 6755399441055744 - 6755399441055744;
      const t627 = POW2[t626 + 1074]!;
      const t628 = t627 + 1;
      const t629 = t625 - t626;
      const t630 = t629 * t629;
      const t631 = t629 * (125.04273438511886 + t630);
      const t632 = 360.79706578518545 + 17.33087932984242 * t630;
      const t633 = f((t628 * t631 - (1 - t627) * t632) / (t628 * t632 + (t627 - 1) * t631));
      const t634: number = parameters[12]!;
      const t635: number = parameters[13]!;
      const t636: number = parameters[14]!;
      const t637: number = parameters[15]!;
      const t638: number = parameters[16]!;
      const t639 = f(f(f(f(0 + f(t591 * t634) + f(t605 * t635)) + f(t619 * t636)) + f(t633 * t637)) + t638);
      const t640 = y[n575]!;
      const t641 = 105 < t639 ? 105 : t639;
      const t642 = (t641 < -105 ? -105 : t641) * 1.4426950408889634;
      const t643 = t642 + 6755399441055744 - 6755399441055744;
      const t644 = t642 - t643;
      const t645 = t644 * t644;
      const t646 = 360.79706578518545 + 17.33087932984242 * t645;
      const t647 = t644 * (125.04273438511886 + t645);
      const t648 = POW2[t643 + 1074]! * (t646 + t647);
      const t649 = t646 - t647;
      const t650 = Math.min(t648, t649);
      const t651 = Math.max(t648, t649);
      const t652 = t650 / (t651 + t651 + t650);
      const t653 = t652 * t652;
      const t654 = f(
        f(
          Math.max(t639, 0) +
            t652 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t653) * t653) * t653) *
                    t653) *
                  t653),
        ) - f(t640 * t639),
      );
      const t655: number = hyper[0]!;
      const t656 = f(f(f(t648 / (t649 + t648)) - t640) * f(t655));
      const t657: number = sum20[2]!;
      sum20[2] = f(t657 + t656);
      const t658 = f(f(1 - f(t591 * t591)) * (0 + f(t656 * t634)));
      const t659 = f(f(1 - f(t605 * t605)) * (0 + f(t656 * t635)));
      const t660 = f(f(1 - f(t619 * t619)) * (0 + f(t656 * t636)));
      const t661 = f(f(1 - f(t633 * t633)) * (0 + f(t656 * t637)));
      const t662: number = sum22[2]!;
      sum22[2] = f(t662 + f(t591 * t656));
      const t663: number = sum22[6]!;
      sum22[6] = f(t663 + f(t605 * t656));
      const t664: number = sum22[10]!;
      sum22[10] = f(t664 + f(t619 * t656));
      const t665: number = sum22[14]!;
      sum22[14] = f(t665 + f(t633 * t656));
      const t666: number = sum24[2]!;
      sum24[2] = f(t666 + t658);
      const t667: number = sum24[6]!;
      sum24[6] = f(t667 + t659);
      const t668: number = sum24[10]!;
      sum24[10] = f(t668 + t660);
      const t669: number = sum24[14]!;
      sum24[14] = f(t669 + t661);
      const t670: number = sum26[2]!;
      sum26[2] = f(t670 + f(t576 * t658));
      const t671: number = sum26[6]!;
      sum26[6] = f(t671 + f(t576 * t659));
      const t672: number = sum26[10]!;
      sum26[10] = f(t672 + f(t576 * t660));
      const t673: number = sum26[14]!;
      sum26[14] = f(t673 + f(t576 * t661));
      const t674: number = sum26[18]!;
      sum26[18] = f(t674 + f(t578 * t658));
      const t675: number = sum26[22]!;
      sum26[22] = f(t675 + f(t578 * t659));
      const t676: number = sum26[26]!;
      sum26[26] = f(t676 + f(t578 * t660));
      const t677: number = sum26[30]!;
      sum26[30] = f(t677 + f(t578 * t661));
      const t678: number = total[0]!;
      total[0] = t678 + (0 + t654);
    }
  }

  // layer 1: [2, 4] maps, and the update
  function kernel1(): void {
    const t0: number = slots[0]!;
    const t1: number = sum26[0]!;
    const t2: number = sum26[1]!;
    const t3: number = sum26[2]!;
    const t4: number = sum26[3]!;
    const t5 = f(f(0.8999999761581421 * t0) + f(f(t1 + t2) + f(t3 + t4)));
    const t6: number = parameters[0]!;
    const t7: number = hyper[1]!;
    const t8 = f(t7);
    slots[0] = t5;
    parameters[0] = f(t6 - f(t8 * t5));
    const t9: number = slots[1]!;
    const t10: number = sum26[4]!;
    const t11: number = sum26[5]!;
    const t12: number = sum26[6]!;
    const t13: number = sum26[7]!;
    const t14 = f(f(0.8999999761581421 * t9) + f(f(t10 + t11) + f(t12 + t13)));
    const t15: number = parameters[1]!;
    slots[1] = t14;
    parameters[1] = f(t15 - f(t8 * t14));
    const t16: number = slots[2]!;
    const t17: number = sum26[8]!;
    const t18: number = sum26[9]!;
    const t19: number = sum26[10]!;
    const t20: number = sum26[11]!;
    const t21 = f(f(0.8999999761581421 * t16) + f(f(t17 + t18) + f(t19 + t20)));
    const t22: number = parameters[2]!;
    slots[2] = t21;
    parameters[2] = f(t22 - f(t8 * t21));
    const t23: number = slots[3]!;
    const t24: number = sum26[12]!;
    const t25: number = sum26[13]!;
    const t26: number = sum26[14]!;
    const t27: number = sum26[15]!;
    const t28 = f(f(0.8999999761581421 * t23) + f(f(t24 + t25) + f(t26 + t27)));
    const t29: number = parameters[3]!;
    slots[3] = t28;
    parameters[3] = f(t29 - f(t8 * t28));
    const t30: number = slots[4]!;
    const t31: number = sum26[16]!;
    const t32: number = sum26[17]!;
    const t33: number = sum26[18]!;
    const t34: number = sum26[19]!;
    const t35 = f(f(0.8999999761581421 * t30) + f(f(t31 + t32) + f(t33 + t34)));
    const t36: number = parameters[4]!;
    slots[4] = t35;
    parameters[4] = f(t36 - f(t8 * t35));
    const t37: number = slots[5]!;
    const t38: number = sum26[20]!;
    const t39: number = sum26[21]!;
    const t40: number = sum26[22]!;
    const t41: number = sum26[23]!;
    const t42 = f(f(0.8999999761581421 * t37) + f(f(t38 + t39) + f(t40 + t41)));
    const t43: number = parameters[5]!;
    slots[5] = t42;
    parameters[5] = f(t43 - f(t8 * t42));
    const t44: number = slots[6]!;
    const t45: number = sum26[24]!;
    const t46: number = sum26[25]!;
    const t47: number = sum26[26]!;
    const t48: number = sum26[27]!;
    const t49 = f(f(0.8999999761581421 * t44) + f(f(t45 + t46) + f(t47 + t48)));
    const t50: number = parameters[6]!;
    slots[6] = t49;
    parameters[6] = f(t50 - f(t8 * t49));
    const t51: number = slots[7]!;
    const t52: number = sum26[28]!;
    const t53: number = sum26[29]!;
    const t54: number = sum26[30]!;
    const t55: number = sum26[31]!;
    const t56 = f(f(0.8999999761581421 * t51) + f(f(t52 + t53) + f(t54 + t55)));
    const t57: number = parameters[7]!;
    slots[7] = t56;
    parameters[7] = f(t57 - f(t8 * t56));
  }

  // layer 1: [4] maps, and the update
  function kernel2(): void {
    const t0: number = slots[8]!;
    const t1: number = sum24[0]!;
    const t2: number = sum24[1]!;
    const t3: number = sum24[2]!;
    const t4: number = sum24[3]!;
    const t5 = f(f(0.8999999761581421 * t0) + f(f(t1 + t2) + f(t3 + t4)));
    const t6: number = parameters[8]!;
    const t7: number = hyper[1]!;
    const t8 = f(t7);
    slots[8] = t5;
    parameters[8] = f(t6 - f(t8 * t5));
    const t9: number = slots[9]!;
    const t10: number = sum24[4]!;
    const t11: number = sum24[5]!;
    const t12: number = sum24[6]!;
    const t13: number = sum24[7]!;
    const t14 = f(f(0.8999999761581421 * t9) + f(f(t10 + t11) + f(t12 + t13)));
    const t15: number = parameters[9]!;
    slots[9] = t14;
    parameters[9] = f(t15 - f(t8 * t14));
    const t16: number = slots[10]!;
    const t17: number = sum24[8]!;
    const t18: number = sum24[9]!;
    const t19: number = sum24[10]!;
    const t20: number = sum24[11]!;
    const t21 = f(f(0.8999999761581421 * t16) + f(f(t17 + t18) + f(t19 + t20)));
    const t22: number = parameters[10]!;
    slots[10] = t21;
    parameters[10] = f(t22 - f(t8 * t21));
    const t23: number = slots[11]!;
    const t24: number = sum24[12]!;
    const t25: number = sum24[13]!;
    const t26: number = sum24[14]!;
    const t27: number = sum24[15]!;
    const t28 = f(f(0.8999999761581421 * t23) + f(f(t24 + t25) + f(t26 + t27)));
    const t29: number = parameters[11]!;
    slots[11] = t28;
    parameters[11] = f(t29 - f(t8 * t28));
  }

  // layer 2: [4, 1] maps, and the update
  function kernel3(): void {
    const t0: number = slots[12]!;
    const t1: number = sum22[0]!;
    const t2: number = sum22[1]!;
    const t3: number = sum22[2]!;
    const t4: number = sum22[3]!;
    const t5 = f(f(0.8999999761581421 * t0) + f(f(t1 + t2) + f(t3 + t4)));
    const t6: number = parameters[12]!;
    const t7: number = hyper[1]!;
    const t8 = f(t7);
    slots[12] = t5;
    parameters[12] = f(t6 - f(t8 * t5));
    const t9: number = slots[13]!;
    const t10: number = sum22[4]!;
    const t11: number = sum22[5]!;
    const t12: number = sum22[6]!;
    const t13: number = sum22[7]!;
    const t14 = f(f(0.8999999761581421 * t9) + f(f(t10 + t11) + f(t12 + t13)));
    const t15: number = parameters[13]!;
    slots[13] = t14;
    parameters[13] = f(t15 - f(t8 * t14));
    const t16: number = slots[14]!;
    const t17: number = sum22[8]!;
    const t18: number = sum22[9]!;
    const t19: number = sum22[10]!;
    const t20: number = sum22[11]!;
    const t21 = f(f(0.8999999761581421 * t16) + f(f(t17 + t18) + f(t19 + t20)));
    const t22: number = parameters[14]!;
    slots[14] = t21;
    parameters[14] = f(t22 - f(t8 * t21));
    const t23: number = slots[15]!;
    const t24: number = sum22[12]!;
    const t25: number = sum22[13]!;
    const t26: number = sum22[14]!;
    const t27: number = sum22[15]!;
    const t28 = f(f(0.8999999761581421 * t23) + f(f(t24 + t25) + f(t26 + t27)));
    const t29: number = parameters[15]!;
    slots[15] = t28;
    parameters[15] = f(t29 - f(t8 * t28));
  }

  // layer 2: [1] maps, and the update
  function kernel4(): void {
    const t0: number = slots[16]!;
    const t1: number = sum20[0]!;
    const t2: number = sum20[1]!;
    const t3: number = sum20[2]!;
    const t4: number = sum20[3]!;
    const t5 = f(f(0.8999999761581421 * t0) + f(f(t1 + t2) + f(t3 + t4)));
    const t6: number = parameters[16]!;
    const t7: number = hyper[1]!;
    slots[16] = t5;
    parameters[16] = f(t6 - f(f(t7) * t5));
  }

  function update(): void {
    kernel1();
    kernel2();
    kernel3();
    kernel4();
  }

  // a value to where it is wanted
  function kernel5(): void {
    const t0: number = sum20[0]!;
    const t1: number = sum20[1]!;
    const t2: number = sum20[2]!;
    const t3: number = sum20[3]!;
    gradients[16] = f(f(t0 + t1) + f(t2 + t3));
  }

  // a value to where it is wanted
  function kernel6(): void {
    const t0: number = sum22[0]!;
    const t1: number = sum22[1]!;
    const t2: number = sum22[2]!;
    const t3: number = sum22[3]!;
    gradients[12] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum22[4]!;
    const t5: number = sum22[5]!;
    const t6: number = sum22[6]!;
    const t7: number = sum22[7]!;
    gradients[13] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum22[8]!;
    const t9: number = sum22[9]!;
    const t10: number = sum22[10]!;
    const t11: number = sum22[11]!;
    gradients[14] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum22[12]!;
    const t13: number = sum22[13]!;
    const t14: number = sum22[14]!;
    const t15: number = sum22[15]!;
    gradients[15] = f(f(t12 + t13) + f(t14 + t15));
  }

  // a value to where it is wanted
  function kernel7(): void {
    const t0: number = sum24[0]!;
    const t1: number = sum24[1]!;
    const t2: number = sum24[2]!;
    const t3: number = sum24[3]!;
    gradients[8] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum24[4]!;
    const t5: number = sum24[5]!;
    const t6: number = sum24[6]!;
    const t7: number = sum24[7]!;
    gradients[9] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum24[8]!;
    const t9: number = sum24[9]!;
    const t10: number = sum24[10]!;
    const t11: number = sum24[11]!;
    gradients[10] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum24[12]!;
    const t13: number = sum24[13]!;
    const t14: number = sum24[14]!;
    const t15: number = sum24[15]!;
    gradients[11] = f(f(t12 + t13) + f(t14 + t15));
  }

  // a value to where it is wanted
  function kernel8(): void {
    const t0: number = sum26[0]!;
    const t1: number = sum26[1]!;
    const t2: number = sum26[2]!;
    const t3: number = sum26[3]!;
    gradients[0] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum26[4]!;
    const t5: number = sum26[5]!;
    const t6: number = sum26[6]!;
    const t7: number = sum26[7]!;
    gradients[1] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum26[8]!;
    const t9: number = sum26[9]!;
    const t10: number = sum26[10]!;
    const t11: number = sum26[11]!;
    gradients[2] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum26[12]!;
    const t13: number = sum26[13]!;
    const t14: number = sum26[14]!;
    const t15: number = sum26[15]!;
    gradients[3] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum26[16]!;
    const t17: number = sum26[17]!;
    const t18: number = sum26[18]!;
    const t19: number = sum26[19]!;
    gradients[4] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum26[20]!;
    const t21: number = sum26[21]!;
    const t22: number = sum26[22]!;
    const t23: number = sum26[23]!;
    gradients[5] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum26[24]!;
    const t25: number = sum26[25]!;
    const t26: number = sum26[26]!;
    const t27: number = sum26[27]!;
    gradients[6] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum26[28]!;
    const t29: number = sum26[29]!;
    const t30: number = sum26[30]!;
    const t31: number = sum26[31]!;
    gradients[7] = f(f(t28 + t29) + f(t30 + t31));
  }

  function collect(): void {
    kernel5();
    kernel6();
    kernel7();
    kernel8();
  }

  // every row: forward
  function evaluate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const t2 = x[n1 * 2]!;
      const t3: number = parameters[0]!;
      const t4 = x[n1 * 2 + 1]!;
      const t5: number = parameters[4]!;
      const t6: number = parameters[8]!;
      const t7 = f(f(0 + f(t2 * t3) + f(t4 * t5)) + t6);
      const t8 = 10 < t7 ? 10 : t7;
      const t9 = (t8 < -10 ? -10 : t8) * 2.8853900817779268;
      const t10 = t9 + 6755399441055744 - 6755399441055744;
      const t11 = POW2[t10 + 1074]!;
      const t12 = t11 + 1;
      const t13 = t9 - t10;
      const t14 = t13 * t13;
      const t15 = t13 * (125.04273438511886 + t14);
      const t16 = 360.79706578518545 + 17.33087932984242 * t14;
      const t17: number = parameters[1]!;
      const t18: number = parameters[5]!;
      const t19: number = parameters[9]!;
      const t20 = f(f(0 + f(t2 * t17) + f(t4 * t18)) + t19);
      const t21 = 10 < t20 ? 10 : t20;
      const t22 = (t21 < -10 ? -10 : t21) * 2.8853900817779268;
      const t23 = t22 + 6755399441055744 - 6755399441055744;
      const t24 = POW2[t23 + 1074]!;
      const t25 = t24 + 1;
      const t26 = t22 - t23;
      const t27 = t26 * t26;
      const t28 = t26 * (125.04273438511886 + t27);
      const t29 = 360.79706578518545 + 17.33087932984242 * t27;
      const t30: number = parameters[2]!;
      const t31: number = parameters[6]!;
      const t32: number = parameters[10]!;
      const t33 = f(f(0 + f(t2 * t30) + f(t4 * t31)) + t32);
      const t34 = 10 < t33 ? 10 : t33;
      const t35 = (t34 < -10 ? -10 : t34) * 2.8853900817779268;
      const t36 = t35 + 6755399441055744 - 6755399441055744;
      const t37 = POW2[t36 + 1074]!;
      const t38 = t37 + 1;
      const t39 = t35 - t36;
      const t40 = t39 * t39;
      const t41 = t39 * (125.04273438511886 + t40);
      const t42 = 360.79706578518545 + 17.33087932984242 * t40;
      const t43: number = parameters[3]!;
      const t44: number = parameters[7]!;
      const t45: number = parameters[11]!;
      const t46 = f(f(0 + f(t2 * t43) + f(t4 * t44)) + t45);
      const t47 = 10 < t46 ? 10 : t46;
      const t48 = (t47 < -10 ? -10 : t47) * 2.8853900817779268;
      const t49 = t48 + 6755399441055744 - 6755399441055744;
      const t50 = POW2[t49 + 1074]!;
      const t51 = t50 + 1;
      const t52 = t48 - t49;
      const t53 = t52 * t52;
      const t54 = t52 * (125.04273438511886 + t53);
      const t55 = 360.79706578518545 + 17.33087932984242 * t53;
      const t56: number = parameters[12]!;
      const t57: number = parameters[13]!;
      const t58: number = parameters[14]!;
      const t59: number = parameters[15]!;
      const t60: number = parameters[16]!;
      const t61 = f(
        f(
          f(
            f(
              0 +
                f(f((t12 * t15 - (1 - t11) * t16) / (t12 * t16 + (t11 - 1) * t15)) * t56) +
                f(f((t25 * t28 - (1 - t24) * t29) / (t25 * t29 + (t24 - 1) * t28)) * t57),
            ) + f(f((t38 * t41 - (1 - t37) * t42) / (t38 * t42 + (t37 - 1) * t41)) * t58),
          ) + f(f((t51 * t54 - (1 - t50) * t55) / (t51 * t55 + (t50 - 1) * t54)) * t59),
        ) + t60,
      );
      const t62 = 105 < t61 ? 105 : t61;
      const t63 = (t62 < -105 ? -105 : t62) * 1.4426950408889634;
      const t64 = t63 + 6755399441055744 - 6755399441055744;
      const t65 = t63 - t64;
      const t66 = t65 * t65;
      const t67 = 360.79706578518545 + 17.33087932984242 * t66;
      const t68 = t65 * (125.04273438511886 + t66);
      const t69 = POW2[t64 + 1074]! * (t67 + t68);
      const t70 = t67 - t68;
      const t71 = y[n1]!;
      const t72 = Math.min(t69, t70);
      const t73 = Math.max(t69, t70);
      const t74 = t72 / (t73 + t73 + t72);
      const t75 = t74 * t74;
      const t76 = f(
        f(
          Math.max(t61, 0) +
            t74 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t75) * t75) * t75) *
                    t75) *
                  t75),
        ) - f(t71 * t61),
      );
      output[r0] = f(t69 / (t70 + t69));
      losses[r0] = 0 + t76;
    }
  }

  function step(start: number, count: number): number {
    clear();
    accumulate(start, count);
    update();
    return total[0]!;
  }

  function gradient(start: number, count: number): number {
    clear();
    accumulate(start, count);
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
