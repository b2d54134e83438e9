// Written by nnc from a checked specification; change the specification, not this file.
import { POW2 } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
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
    for (let r364 = rows - (rows % 4); r364 < rows; r364++) {
      const n365 = order[start + r364]!;
      const lane366 = r364 & 3;
      const t367 = x[n365 * 2]!;
      const t368: number = parameters[0]!;
      const t369 = x[n365 * 2 + 1]!;
      const t370: number = parameters[4]!;
      const t371: number = parameters[8]!;
      const t372 = f(f(0 + f(t367 * t368) + f(t369 * t370)) + t371);
      const t373 = 10 < t372 ? 10 : t372;
      const t374 = (t373 < -10 ? -10 : t373) * 2.8853900817779268;
      const t375 = t374 + 6755399441055744 - 6755399441055744;
      const t376 = POW2[t375 + 1074]!;
      const t377 = t376 + 1;
      const t378 = t374 - t375;
      const t379 = t378 * t378;
      const t380 = t378 * (125.04273438511886 + t379);
      const t381 = 360.79706578518545 + 17.33087932984242 * t379;
      const t382 = f((t377 * t380 - (1 - t376) * t381) / (t377 * t381 + (t376 - 1) * t380));
      const t383: number = parameters[1]!;
      const t384: number = parameters[5]!;
      const t385: number = parameters[9]!;
      const t386 = f(f(0 + f(t367 * t383) + f(t369 * t384)) + t385);
      const t387 = 10 < t386 ? 10 : t386;
      const t388 = (t387 < -10 ? -10 : t387) * 2.8853900817779268;
      const t389 = t388 + 6755399441055744 - 6755399441055744;
      const t390 = POW2[t389 + 1074]!;
      const t391 = t390 + 1;
      const t392 = t388 - t389;
      const t393 = t392 * t392;
      const t394 = t392 * (125.04273438511886 + t393);
      const t395 = 360.79706578518545 + 17.33087932984242 * t393;
      const t396 = f((t391 * t394 - (1 - t390) * t395) / (t391 * t395 + (t390 - 1) * t394));
      const t397: number = parameters[2]!;
      const t398: number = parameters[6]!;
      const t399: number = parameters[10]!;
      const t400 = f(f(0 + f(t367 * t397) + f(t369 * t398)) + t399);
      const t401 = 10 < t400 ? 10 : t400;
      const t402 = (t401 < -10 ? -10 : t401) * 2.8853900817779268;
      const t403 = t402 + 6755399441055744 - 6755399441055744;
      const t404 = POW2[t403 + 1074]!;
      const t405 = t404 + 1;
      const t406 = t402 - t403;
      const t407 = t406 * t406;
      const t408 = t406 * (125.04273438511886 + t407);
      const t409 = 360.79706578518545 + 17.33087932984242 * t407;
      const t410 = f((t405 * t408 - (1 - t404) * t409) / (t405 * t409 + (t404 - 1) * t408));
      const t411: number = parameters[3]!;
      const t412: number = parameters[7]!;
      const t413: number = parameters[11]!;
      const t414 = f(f(0 + f(t367 * t411) + f(t369 * t412)) + t413);
      const t415 = 10 < t414 ? 10 : t414;
      const t416 = (t415 < -10 ? -10 : t415) * 2.8853900817779268;
      const t417 = t416 + 6755399441055744 - 6755399441055744;
      const t418 = POW2[t417 + 1074]!;
      const t419 = t418 + 1;
      const t420 = t416 - t417;
      const t421 = t420 * t420;
      const t422 = t420 * (125.04273438511886 + t421);
      const t423 = 360.79706578518545 + 17.33087932984242 * t421;
      const t424 = f((t419 * t422 - (1 - t418) * t423) / (t419 * t423 + (t418 - 1) * t422));
      const t425: number = parameters[12]!;
      const t426: number = parameters[13]!;
      const t427: number = parameters[14]!;
      const t428: number = parameters[15]!;
      const t429: number = parameters[16]!;
      const t430 = f(f(f(f(0 + f(t382 * t425) + f(t396 * t426)) + f(t410 * t427)) + f(t424 * t428)) + t429);
      const t431 = y[n365]!;
      const t432 = 105 < t430 ? 105 : t430;
      const t433 = (t432 < -105 ? -105 : t432) * 1.4426950408889634;
      const t434 = t433 + 6755399441055744 - 6755399441055744;
      const t435 = t433 - t434;
      const t436 = t435 * t435;
      const t437 = 360.79706578518545 + 17.33087932984242 * t436;
      const t438 = t435 * (125.04273438511886 + t436);
      const t439 = POW2[t434 + 1074]! * (t437 + t438);
      const t440 = t437 - t438;
      const t441 = Math.min(t439, t440);
      const t442 = Math.max(t439, t440);
      const t443 = t441 / (t442 + t442 + t441);
      const t444 = t443 * t443;
      const t445 = f(
        f(
          Math.max(t430, 0) +
            t443 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t444) * t444) * t444) *
                    t444) *
                  t444),
        ) - f(t431 * t430),
      );
      const t446: number = hyper[0]!;
      const t447 = f(f(f(t439 / (t440 + t439)) - t431) * f(t446));
      const t448 = sum20[lane366]!;
      sum20[lane366] = f(t448 + t447);
      const t449 = f(f(1 - f(t382 * t382)) * (0 + f(t447 * t425)));
      const t450 = f(f(1 - f(t396 * t396)) * (0 + f(t447 * t426)));
      const t451 = f(f(1 - f(t410 * t410)) * (0 + f(t447 * t427)));
      const t452 = f(f(1 - f(t424 * t424)) * (0 + f(t447 * t428)));
      const t453 = sum22[lane366]!;
      sum22[lane366] = f(t453 + f(t382 * t447));
      const t454 = sum22[lane366 + 4]!;
      sum22[lane366 + 4] = f(t454 + f(t396 * t447));
      const t455 = sum22[lane366 + 8]!;
      sum22[lane366 + 8] = f(t455 + f(t410 * t447));
      const t456 = sum22[lane366 + 12]!;
      sum22[lane366 + 12] = f(t456 + f(t424 * t447));
      const t457 = sum24[lane366]!;
      sum24[lane366] = f(t457 + t449);
      const t458 = sum24[lane366 + 4]!;
      sum24[lane366 + 4] = f(t458 + t450);
      const t459 = sum24[lane366 + 8]!;
      sum24[lane366 + 8] = f(t459 + t451);
      const t460 = sum24[lane366 + 12]!;
      sum24[lane366 + 12] = f(t460 + t452);
      const t461 = sum26[lane366]!;
      sum26[lane366] = f(t461 + f(t367 * t449));
      const t462 = sum26[lane366 + 4]!;
      sum26[lane366 + 4] = f(t462 + f(t367 * t450));
      const t463 = sum26[lane366 + 8]!;
      sum26[lane366 + 8] = f(t463 + f(t367 * t451));
      const t464 = sum26[lane366 + 12]!;
      sum26[lane366 + 12] = f(t464 + f(t367 * t452));
      const t465 = sum26[lane366 + 16]!;
      sum26[lane366 + 16] = f(t465 + f(t369 * t449));
      const t466 = sum26[lane366 + 20]!;
      sum26[lane366 + 20] = f(t466 + f(t369 * t450));
      const t467 = sum26[lane366 + 24]!;
      sum26[lane366 + 24] = f(t467 + f(t369 * t451));
      const t468 = sum26[lane366 + 28]!;
      sum26[lane366 + 28] = f(t468 + f(t369 * t452));
      const t469: number = total[0]!;
      total[0] = t469 + (0 + t445);
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
function scalars(params: Readonly<Record<string, number>>, power: (name: string) => number): readonly number[] {
  void power;
  const s_rate = params["rate"]!;
  return [s_rate];
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
