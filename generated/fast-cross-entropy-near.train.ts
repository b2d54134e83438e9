// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, exponent, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./fast-cross-entropy-near.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./fast-cross-entropy-near.js";
import type { Input, Output } from "./fast-cross-entropy-near.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly y: number;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "cross_entropy",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.005, param: null },
    momentum: { value: 0, param: null },
    nesterov: { value: 0, param: null },
  },
  slots: [],
  carried: [],
  batch: "all",
  epochs: { value: 300, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [],
  schedules: [],
  split: null,
  holdout: null,
  options: [],
};

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, hyper, x, y, order } = memory;
  const capacity = 128;
  const output = new Float64Array(capacity * 1);
  const losses = new Float64Array(capacity);
  const gradients = new Float64Array(2);
  const total = new Float64Array(1);
  const sum15 = new Float64Array(4);
  const sum17 = new Float64Array(4);

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
    sum15[0] = 0;
    sum15[1] = 0;
    sum15[2] = 0;
    sum15[3] = 0;
    sum17[0] = 0;
    sum17[1] = 0;
    sum17[2] = 0;
    sum17[3] = 0;
  }

  // every row, forward and backward, then the update
  function stepRows(start: number, rows: number): void {
    let t0: number = 0;
    let t1: number = 0;
    let t2: number = 0;
    let t3: number = 0;
    let t4: number = 0;
    let t5: number = 0;
    let t6: number = 0;
    let t7: number = 0;
    let t8: number = 0;
    for (let r9 = 0; r9 < rows - (rows % 4); r9 += 4) {
      const n10 = order[start + r9]!;
      const n11 = order[start + r9 + 1]!;
      const n12 = order[start + r9 + 2]!;
      const n13 = order[start + r9 + 3]!;
      const t14 = x[n10]!;
      const t15 = x[n11]!;
      const t16 = x[n12]!;
      const t17 = x[n13]!;
      const t18: number = parameters[0]!;
      const t19: number = parameters[1]!;
      const t20 = 0 + t14 * t18 + t19;
      const t21 = 0 + t15 * t18 + t19;
      const t22 = 0 + t16 * t18 + t19;
      const t23 = 0 + t17 * t18 + t19;
      const t24 = y[n10]!;
      const t25 = y[n11]!;
      const t26 = y[n12]!;
      const t27 = y[n13]!;
      const t28 = -Math.abs(t20);
      const t29 = 0 < t28 ? 0 : t28;
      const t30 = t29 < -746 ? -746 : t29;
      const t31 = t30 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t32 = t30 - t31 * 0.6931471803691238;
      const t33 = t31 * 1.9082149292705877e-10;
      const t34 = t32 - t33;
      const t35 = t34 * t34;
      const t36 =
        t34 -
        t35 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t35) * t35) * t35) *
              t35);
      const t37 = (t34 * t36) / (2 - t36) - t33;
      const t38 = t31 * 0.5 + 6755399441055744 - 6755399441055744;
      const t39 = (1 + (t32 + t37)) * POW2[t38 + 1074]! * POW2[t31 - t38 + 1074]!;
      const t40 = exponent((1 + t39) * 0.3535533905932738);
      const t41 = t40 + 2;
      const t42 = POW2[-t40 + 1074]!;
      const t43 = t42 * t39 * 0.25 - (1 - t42 * 0.25);
      const t44 = 0.5 * t43 * t43;
      const t45 = t43 / (2 + t43);
      const t46 = t45 * t45;
      const t47 = -Math.abs(t21);
      const t48 = 0 < t47 ? 0 : t47;
      const t49 = t48 < -746 ? -746 : t48;
      const t50 = t49 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t51 = t49 - t50 * 0.6931471803691238;
      const t52 = t50 * 1.9082149292705877e-10;
      const t53 = t51 - t52;
      const t54 = t53 * t53;
      const t55 =
        t53 -
        t54 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t54) * t54) * t54) *
              t54);
      const t56 = (t53 * t55) / (2 - t55) - t52;
      const t57 = t50 * 0.5 + 6755399441055744 - 6755399441055744;
      const t58 = (1 + (t51 + t56)) * POW2[t57 + 1074]! * POW2[t50 - t57 + 1074]!;
      const t59 = exponent((1 + t58) * 0.3535533905932738);
      const t60 = t59 + 2;
      const t61 = POW2[-t59 + 1074]!;
      const t62 = t61 * t58 * 0.25 - (1 - t61 * 0.25);
      const t63 = 0.5 * t62 * t62;
      const t64 = t62 / (2 + t62);
      const t65 = t64 * t64;
      const t66 = -Math.abs(t22);
      const t67 = 0 < t66 ? 0 : t66;
      const t68 = t67 < -746 ? -746 : t67;
      const t69 = t68 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t70 = t68 - t69 * 0.6931471803691238;
      const t71 = t69 * 1.9082149292705877e-10;
      const t72 = t70 - t71;
      const t73 = t72 * t72;
      const t74 =
        t72 -
        t73 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t73) * t73) * t73) *
              t73);
      const t75 = (t72 * t74) / (2 - t74) - t71;
      const t76 = t69 * 0.5 + 6755399441055744 - 6755399441055744;
      const t77 = (1 + (t70 + t75)) * POW2[t76 + 1074]! * POW2[t69 - t76 + 1074]!;
      const t78 = exponent((1 + t77) * 0.3535533905932738);
      const t79 = t78 + 2;
      const t80 = POW2[-t78 + 1074]!;
      const t81 = t80 * t77 * 0.25 - (1 - t80 * 0.25);
      const t82 = 0.5 * t81 * t81;
      const t83 = t81 / (2 + t81);
      const t84 = t83 * t83;
      const t85 = -Math.abs(t23);
      const t86 = 0 < t85 ? 0 : t85;
      const t87 = t86 < -746 ? -746 : t86;
      const t88 = t87 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t89 = t87 - t88 * 0.6931471803691238;
      const t90 = t88 * 1.9082149292705877e-10;
      const t91 = t89 - t90;
      const t92 = t91 * t91;
      const t93 =
        t91 -
        t92 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t92) * t92) * t92) *
              t92);
      const t94 = (t91 * t93) / (2 - t93) - t90;
      const t95 = t88 * 0.5 + 6755399441055744 - 6755399441055744;
      const t96 = (1 + (t89 + t94)) * POW2[t95 + 1074]! * POW2[t88 - t95 + 1074]!;
      const t97 = exponent((1 + t96) * 0.3535533905932738);
      const t98 = t97 + 2;
      const t99 = POW2[-t97 + 1074]!;
      const t100 = t99 * t96 * 0.25 - (1 - t99 * 0.25);
      const t101 = 0.5 * t100 * t100;
      const t102 = t100 / (2 + t100);
      const t103 = t102 * t102;
      const t104 = 1 + t32;
      const t105 = t104 - 1;
      const t106 = 1 - (t104 - t105) + (t32 - t105) + 0 + t37;
      const t107 = t104 + t106;
      const t108 = Math.max(t31, -60);
      const t109 = POW2[-t108 + 1074]!;
      const t110 = t20 < 0 ? t107 : t109;
      const t111 = 1 + t109;
      const t112 = t111 + t32;
      const t113 = t112 - t111;
      const t114 = t111 - 1;
      const t115 = t111 - (t112 - t113) + (t32 - t113) + (1 - (t111 - t114) + (t109 - t114)) + t37;
      const t116 = t112 + t115;
      const t117 = t110 / t116;
      const t118 = t117 * 134217729;
      const t119 = t118 - (t118 - t117);
      const t120 = t116 * 134217729;
      const t121 = t120 - (t120 - t116);
      const t122 = t116 - t121;
      const t123 = t117 - t119;
      const t124 = t107 - t104;
      const t125 = t116 - t112;
      const t126 = 1 + t51;
      const t127 = t126 - 1;
      const t128 = 1 - (t126 - t127) + (t51 - t127) + 0 + t56;
      const t129 = t126 + t128;
      const t130 = Math.max(t50, -60);
      const t131 = POW2[-t130 + 1074]!;
      const t132 = t21 < 0 ? t129 : t131;
      const t133 = 1 + t131;
      const t134 = t133 + t51;
      const t135 = t134 - t133;
      const t136 = t133 - 1;
      const t137 = t133 - (t134 - t135) + (t51 - t135) + (1 - (t133 - t136) + (t131 - t136)) + t56;
      const t138 = t134 + t137;
      const t139 = t132 / t138;
      const t140 = t139 * 134217729;
      const t141 = t140 - (t140 - t139);
      const t142 = t138 * 134217729;
      const t143 = t142 - (t142 - t138);
      const t144 = t138 - t143;
      const t145 = t139 - t141;
      const t146 = t129 - t126;
      const t147 = t138 - t134;
      const t148 = 1 + t70;
      const t149 = t148 - 1;
      const t150 = 1 - (t148 - t149) + (t70 - t149) + 0 + t75;
      const t151 = t148 + t150;
      const t152 = Math.max(t69, -60);
      const t153 = POW2[-t152 + 1074]!;
      const t154 = t22 < 0 ? t151 : t153;
      const t155 = 1 + t153;
      const t156 = t155 + t70;
      const t157 = t156 - t155;
      const t158 = t155 - 1;
      const t159 = t155 - (t156 - t157) + (t70 - t157) + (1 - (t155 - t158) + (t153 - t158)) + t75;
      const t160 = t156 + t159;
      const t161 = t154 / t160;
      const t162 = t161 * 134217729;
      const t163 = t162 - (t162 - t161);
      const t164 = t160 * 134217729;
      const t165 = t164 - (t164 - t160);
      const t166 = t160 - t165;
      const t167 = t161 - t163;
      const t168 = t151 - t148;
      const t169 = t160 - t156;
      const t170 = 1 + t89;
      const t171 = t170 - 1;
      const t172 = 1 - (t170 - t171) + (t89 - t171) + 0 + t94;
      const t173 = t170 + t172;
      const t174 = Math.max(t88, -60);
      const t175 = POW2[-t174 + 1074]!;
      const t176 = t23 < 0 ? t173 : t175;
      const t177 = 1 + t175;
      const t178 = t177 + t89;
      const t179 = t178 - t177;
      const t180 = t177 - 1;
      const t181 = t177 - (t178 - t179) + (t89 - t179) + (1 - (t177 - t180) + (t175 - t180)) + t94;
      const t182 = t178 + t181;
      const t183 = t176 / t182;
      const t184 = t183 * 134217729;
      const t185 = t184 - (t184 - t183);
      const t186 = t182 * 134217729;
      const t187 = t186 - (t186 - t182);
      const t188 = t182 - t187;
      const t189 = t183 - t185;
      const t190 = t173 - t170;
      const t191 = t182 - t178;
      const t192: number = hyper[0]!;
      const t193 =
        ((t117 +
          (t110 -
            t119 * t121 -
            t119 * t122 -
            t123 * t121 -
            t123 * t122 +
            ((t20 < 0 ? t104 - (t107 - t124) + (t106 - t124) : 0) - t117 * (t112 - (t116 - t125) + (t115 - t125)))) /
            t116) *
          (t20 < 0 ? POW2[t31 - t108 + 1074]! : 1) -
          t24) *
        t192;
      const t194 =
        ((t139 +
          (t132 -
            t141 * t143 -
            t141 * t144 -
            t145 * t143 -
            t145 * t144 +
            ((t21 < 0 ? t126 - (t129 - t146) + (t128 - t146) : 0) - t139 * (t134 - (t138 - t147) + (t137 - t147)))) /
            t138) *
          (t21 < 0 ? POW2[t50 - t130 + 1074]! : 1) -
          t25) *
        t192;
      const t195 =
        ((t161 +
          (t154 -
            t163 * t165 -
            t163 * t166 -
            t167 * t165 -
            t167 * t166 +
            ((t22 < 0 ? t148 - (t151 - t168) + (t150 - t168) : 0) - t161 * (t156 - (t160 - t169) + (t159 - t169)))) /
            t160) *
          (t22 < 0 ? POW2[t69 - t152 + 1074]! : 1) -
          t26) *
        t192;
      const t196 =
        ((t183 +
          (t176 -
            t185 * t187 -
            t185 * t188 -
            t189 * t187 -
            t189 * t188 +
            ((t23 < 0 ? t170 - (t173 - t190) + (t172 - t190) : 0) - t183 * (t178 - (t182 - t191) + (t181 - t191)))) /
            t182) *
          (t23 < 0 ? POW2[t88 - t174 + 1074]! : 1) -
          t27) *
        t192;
      const t197 = t0;
      const t198 = t1;
      const t199 = t2;
      const t200 = t3;
      t0 = t197 + t193;
      t1 = t198 + t194;
      t2 = t199 + t195;
      t3 = t200 + t196;
      const t201 = t4;
      const t202 = t5;
      const t203 = t6;
      const t204 = t7;
      t4 = t201 + t14 * t193;
      t5 = t202 + t15 * t194;
      t6 = t203 + t16 * t195;
      t7 = t204 + t17 * t196;
      const t205 = t8;
      const t206 =
        t205 +
        (0 +
          (Math.max(t20, 0) +
            (t41 * 0.6931471803691238 +
              (t43 -
                (t44 -
                  (t45 *
                    (t44 +
                      t46 *
                        (0.666666666666667 +
                          (0.39999999999898495 +
                            (0.2857142862637687 +
                              (0.22222211076485085 +
                                (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t46) * t46) * t46) *
                                t46) *
                              t46) *
                            t46)) +
                    t41 * 1.9082149292705877e-10)))) -
            t24 * t20));
      t8 = t206;
      const t207 =
        t206 +
        (0 +
          (Math.max(t21, 0) +
            (t60 * 0.6931471803691238 +
              (t62 -
                (t63 -
                  (t64 *
                    (t63 +
                      t65 *
                        (0.666666666666667 +
                          (0.39999999999898495 +
                            (0.2857142862637687 +
                              (0.22222211076485085 +
                                (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t65) * t65) * t65) *
                                t65) *
                              t65) *
                            t65)) +
                    t60 * 1.9082149292705877e-10)))) -
            t25 * t21));
      t8 = t207;
      const t208 =
        t207 +
        (0 +
          (Math.max(t22, 0) +
            (t79 * 0.6931471803691238 +
              (t81 -
                (t82 -
                  (t83 *
                    (t82 +
                      t84 *
                        (0.666666666666667 +
                          (0.39999999999898495 +
                            (0.2857142862637687 +
                              (0.22222211076485085 +
                                (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t84) * t84) * t84) *
                                t84) *
                              t84) *
                            t84)) +
                    t79 * 1.9082149292705877e-10)))) -
            t26 * t22));
      t8 = t208;
      t8 =
        t208 +
        (0 +
          (Math.max(t23, 0) +
            (t98 * 0.6931471803691238 +
              (t100 -
                (t101 -
                  (t102 *
                    (t101 +
                      t103 *
                        (0.666666666666667 +
                          (0.39999999999898495 +
                            (0.2857142862637687 +
                              (0.22222211076485085 +
                                (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t103) * t103) *
                                  t103) *
                                t103) *
                              t103) *
                            t103)) +
                    t98 * 1.9082149292705877e-10)))) -
            t27 * t23));
    }
    for (let r209 = rows - (rows % 4); r209 < rows; r209 += 4) {
      const n210 = order[start + r209]!;
      const t211 = x[n210]!;
      const t212: number = parameters[0]!;
      const t213: number = parameters[1]!;
      const t214 = 0 + t211 * t212 + t213;
      const t215 = y[n210]!;
      const t216 = -Math.abs(t214);
      const t217 = 0 < t216 ? 0 : t216;
      const t218 = t217 < -746 ? -746 : t217;
      const t219 = t218 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t220 = t218 - t219 * 0.6931471803691238;
      const t221 = t219 * 1.9082149292705877e-10;
      const t222 = t220 - t221;
      const t223 = t222 * t222;
      const t224 =
        t222 -
        t223 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t223) * t223) * t223) *
              t223);
      const t225 = (t222 * t224) / (2 - t224) - t221;
      const t226 = t219 * 0.5 + 6755399441055744 - 6755399441055744;
      const t227 = (1 + (t220 + t225)) * POW2[t226 + 1074]! * POW2[t219 - t226 + 1074]!;
      const t228 = exponent((1 + t227) * 0.3535533905932738);
      const t229 = t228 + 2;
      const t230 = POW2[-t228 + 1074]!;
      const t231 = t230 * t227 * 0.25 - (1 - t230 * 0.25);
      const t232 = 0.5 * t231 * t231;
      const t233 = t231 / (2 + t231);
      const t234 = t233 * t233;
      const t235 = 1 + t220;
      const t236 = t235 - 1;
      const t237 = 1 - (t235 - t236) + (t220 - t236) + 0 + t225;
      const t238 = t235 + t237;
      const t239 = Math.max(t219, -60);
      const t240 = POW2[-t239 + 1074]!;
      const t241 = t214 < 0 ? t238 : t240;
      const t242 = 1 + t240;
      const t243 = t242 + t220;
      const t244 = t243 - t242;
      const t245 = t242 - 1;
      const t246 = t242 - (t243 - t244) + (t220 - t244) + (1 - (t242 - t245) + (t240 - t245)) + t225;
      const t247 = t243 + t246;
      const t248 = t241 / t247;
      const t249 = t248 * 134217729;
      const t250 = t249 - (t249 - t248);
      const t251 = t247 * 134217729;
      const t252 = t251 - (t251 - t247);
      const t253 = t247 - t252;
      const t254 = t248 - t250;
      const t255 = t238 - t235;
      const t256 = t247 - t243;
      const t257: number = hyper[0]!;
      const t258 =
        ((t248 +
          (t241 -
            t250 * t252 -
            t250 * t253 -
            t254 * t252 -
            t254 * t253 +
            ((t214 < 0 ? t235 - (t238 - t255) + (t237 - t255) : 0) - t248 * (t243 - (t247 - t256) + (t246 - t256)))) /
            t247) *
          (t214 < 0 ? POW2[t219 - t239 + 1074]! : 1) -
          t215) *
        t257;
      const t259 = t0;
      t0 = t259 + t258;
      const t260 = t4;
      t4 = t260 + t211 * t258;
      const t261 = t8;
      t8 =
        t261 +
        (0 +
          (Math.max(t214, 0) +
            (t229 * 0.6931471803691238 +
              (t231 -
                (t232 -
                  (t233 *
                    (t232 +
                      t234 *
                        (0.666666666666667 +
                          (0.39999999999898495 +
                            (0.2857142862637687 +
                              (0.22222211076485085 +
                                (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t234) * t234) *
                                  t234) *
                                t234) *
                              t234) *
                            t234)) +
                    t229 * 1.9082149292705877e-10)))) -
            t215 * t214));
    }
    for (let r262 = rows - (rows % 4) + 1; r262 < rows; r262 += 4) {
      const n263 = order[start + r262]!;
      const t264 = x[n263]!;
      const t265: number = parameters[0]!;
      const t266: number = parameters[1]!;
      const t267 = 0 + t264 * t265 + t266;
      const t268 = y[n263]!;
      const t269 = -Math.abs(t267);
      const t270 = 0 < t269 ? 0 : t269;
      const t271 = t270 < -746 ? -746 : t270;
      const t272 = t271 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t273 = t271 - t272 * 0.6931471803691238;
      const t274 = t272 * 1.9082149292705877e-10;
      const t275 = t273 - t274;
      const t276 = t275 * t275;
      const t277 =
        t275 -
        t276 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t276) * t276) * t276) *
              t276);
      const t278 = (t275 * t277) / (2 - t277) - t274;
      const t279 = t272 * 0.5 + 6755399441055744 - 6755399441055744;
      const t280 = (1 + (t273 + t278)) * POW2[t279 + 1074]! * POW2[t272 - t279 + 1074]!;
      const t281 = exponent((1 + t280) * 0.3535533905932738);
      const t282 = t281 + 2;
      const t283 = POW2[-t281 + 1074]!;
      const t284 = t283 * t280 * 0.25 - (1 - t283 * 0.25);
      const t285 = 0.5 * t284 * t284;
      const t286 = t284 / (2 + t284);
      const t287 = t286 * t286;
      const t288 = 1 + t273;
      const t289 = t288 - 1;
      const t290 = 1 - (t288 - t289) + (t273 - t289) + 0 + t278;
      const t291 = t288 + t290;
      const t292 = Math.max(t272, -60);
      const t293 = POW2[-t292 + 1074]!;
      const t294 = t267 < 0 ? t291 : t293;
      const t295 = 1 + t293;
      const t296 = t295 + t273;
      const t297 = t296 - t295;
      const t298 = t295 - 1;
      const t299 = t295 - (t296 - t297) + (t273 - t297) + (1 - (t295 - t298) + (t293 - t298)) + t278;
      const t300 = t296 + t299;
      const t301 = t294 / t300;
      const t302 = t301 * 134217729;
      const t303 = t302 - (t302 - t301);
      const t304 = t300 * 134217729;
      const t305 = t304 - (t304 - t300);
      const t306 = t300 - t305;
      const t307 = t301 - t303;
      const t308 = t291 - t288;
      const t309 = t300 - t296;
      const t310: number = hyper[0]!;
      const t311 =
        ((t301 +
          (t294 -
            t303 * t305 -
            t303 * t306 -
            t307 * t305 -
            t307 * t306 +
            ((t267 < 0 ? t288 - (t291 - t308) + (t290 - t308) : 0) - t301 * (t296 - (t300 - t309) + (t299 - t309)))) /
            t300) *
          (t267 < 0 ? POW2[t272 - t292 + 1074]! : 1) -
          t268) *
        t310;
      const t312 = t1;
      t1 = t312 + t311;
      const t313 = t5;
      t5 = t313 + t264 * t311;
      const t314 = t8;
      t8 =
        t314 +
        (0 +
          (Math.max(t267, 0) +
            (t282 * 0.6931471803691238 +
              (t284 -
                (t285 -
                  (t286 *
                    (t285 +
                      t287 *
                        (0.666666666666667 +
                          (0.39999999999898495 +
                            (0.2857142862637687 +
                              (0.22222211076485085 +
                                (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t287) * t287) *
                                  t287) *
                                t287) *
                              t287) *
                            t287)) +
                    t282 * 1.9082149292705877e-10)))) -
            t268 * t267));
    }
    for (let r315 = rows - (rows % 4) + 2; r315 < rows; r315 += 4) {
      const n316 = order[start + r315]!;
      const t317 = x[n316]!;
      const t318: number = parameters[0]!;
      const t319: number = parameters[1]!;
      const t320 = 0 + t317 * t318 + t319;
      const t321 = y[n316]!;
      const t322 = -Math.abs(t320);
      const t323 = 0 < t322 ? 0 : t322;
      const t324 = t323 < -746 ? -746 : t323;
      const t325 = t324 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t326 = t324 - t325 * 0.6931471803691238;
      const t327 = t325 * 1.9082149292705877e-10;
      const t328 = t326 - t327;
      const t329 = t328 * t328;
      const t330 =
        t328 -
        t329 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t329) * t329) * t329) *
              t329);
      const t331 = (t328 * t330) / (2 - t330) - t327;
      const t332 = t325 * 0.5 + 6755399441055744 - 6755399441055744;
      const t333 = (1 + (t326 + t331)) * POW2[t332 + 1074]! * POW2[t325 - t332 + 1074]!;
      const t334 = exponent((1 + t333) * 0.3535533905932738);
      const t335 = t334 + 2;
      const t336 = POW2[-t334 + 1074]!;
      const t337 = t336 * t333 * 0.25 - (1 - t336 * 0.25);
      const t338 = 0.5 * t337 * t337;
      const t339 = t337 / (2 + t337);
      const t340 = t339 * t339;
      const t341 = 1 + t326;
      const t342 = t341 - 1;
      const t343 = 1 - (t341 - t342) + (t326 - t342) + 0 + t331;
      const t344 = t341 + t343;
      const t345 = Math.max(t325, -60);
      const t346 = POW2[-t345 + 1074]!;
      const t347 = t320 < 0 ? t344 : t346;
      const t348 = 1 + t346;
      const t349 = t348 + t326;
      const t350 = t349 - t348;
      const t351 = t348 - 1;
      const t352 = t348 - (t349 - t350) + (t326 - t350) + (1 - (t348 - t351) + (t346 - t351)) + t331;
      const t353 = t349 + t352;
      const t354 = t347 / t353;
      const t355 = t354 * 134217729;
      const t356 = t355 - (t355 - t354);
      const t357 = t353 * 134217729;
      const t358 = t357 - (t357 - t353);
      const t359 = t353 - t358;
      const t360 = t354 - t356;
      const t361 = t344 - t341;
      const t362 = t353 - t349;
      const t363: number = hyper[0]!;
      const t364 =
        ((t354 +
          (t347 -
            t356 * t358 -
            t356 * t359 -
            t360 * t358 -
            t360 * t359 +
            ((t320 < 0 ? t341 - (t344 - t361) + (t343 - t361) : 0) - t354 * (t349 - (t353 - t362) + (t352 - t362)))) /
            t353) *
          (t320 < 0 ? POW2[t325 - t345 + 1074]! : 1) -
          t321) *
        t363;
      const t365 = t2;
      t2 = t365 + t364;
      const t366 = t6;
      t6 = t366 + t317 * t364;
      const t367 = t8;
      t8 =
        t367 +
        (0 +
          (Math.max(t320, 0) +
            (t335 * 0.6931471803691238 +
              (t337 -
                (t338 -
                  (t339 *
                    (t338 +
                      t340 *
                        (0.666666666666667 +
                          (0.39999999999898495 +
                            (0.2857142862637687 +
                              (0.22222211076485085 +
                                (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t340) * t340) *
                                  t340) *
                                t340) *
                              t340) *
                            t340)) +
                    t335 * 1.9082149292705877e-10)))) -
            t321 * t320));
    }
    total[0] = t8;
    const t368: number = parameters[0]!;
    const t369: number = hyper[1]!;
    const t370 = t4 + t5 + (t6 + t7);
    parameters[0] = t368 - t369 * t370;
    const t371: number = parameters[1]!;
    const t372 = t0 + t1 + (t2 + t3);
    parameters[1] = t371 - t369 * t372;
  }

  // every row: forward, then backward into the sums over rows
  function differentiate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const lane2 = r0 & 3;
      const t3 = x[n1]!;
      const t4: number = parameters[0]!;
      const t5: number = parameters[1]!;
      const t6 = 0 + t3 * t4 + t5;
      const t7 = y[n1]!;
      const t8 = -Math.abs(t6);
      const t9 = 0 < t8 ? 0 : t8;
      const t10 = t9 < -746 ? -746 : t9;
      const t11 = t10 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t12 = t10 - t11 * 0.6931471803691238;
      const t13 = t11 * 1.9082149292705877e-10;
      const t14 = t12 - t13;
      const t15 = t14 * t14;
      const t16 =
        t14 -
        t15 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t15) * t15) * t15) *
              t15);
      const t17 = (t14 * t16) / (2 - t16) - t13;
      const t18 = t11 * 0.5 + 6755399441055744 - 6755399441055744;
      const t19 = (1 + (t12 + t17)) * POW2[t18 + 1074]! * POW2[t11 - t18 + 1074]!;
      const t20 = exponent((1 + t19) * 0.3535533905932738);
      const t21 = t20 + 2;
      const t22 = POW2[-t20 + 1074]!;
      const t23 = t22 * t19 * 0.25 - (1 - t22 * 0.25);
      const t24 = 0.5 * t23 * t23;
      const t25 = t23 / (2 + t23);
      const t26 = t25 * t25;
      const t27 = 1 + t12;
      const t28 = t27 - 1;
      const t29 = 1 - (t27 - t28) + (t12 - t28) + 0 + t17;
      const t30 = t27 + t29;
      const t31 = Math.max(t11, -60);
      const t32 = POW2[-t31 + 1074]!;
      const t33 = t6 < 0 ? t30 : t32;
      const t34 = 1 + t32;
      const t35 = t34 + t12;
      const t36 = t35 - t34;
      const t37 = t34 - 1;
      const t38 = t34 - (t35 - t36) + (t12 - t36) + (1 - (t34 - t37) + (t32 - t37)) + t17;
      const t39 = t35 + t38;
      const t40 = t33 / t39;
      const t41 = t40 * 134217729;
      const t42 = t41 - (t41 - t40);
      const t43 = t39 * 134217729;
      const t44 = t43 - (t43 - t39);
      const t45 = t39 - t44;
      const t46 = t40 - t42;
      const t47 = t30 - t27;
      const t48 = t39 - t35;
      const t49: number = hyper[0]!;
      const t50 =
        ((t40 +
          (t33 -
            t42 * t44 -
            t42 * t45 -
            t46 * t44 -
            t46 * t45 +
            ((t6 < 0 ? t27 - (t30 - t47) + (t29 - t47) : 0) - t40 * (t35 - (t39 - t48) + (t38 - t48)))) /
            t39) *
          (t6 < 0 ? POW2[t11 - t31 + 1074]! : 1) -
          t7) *
        t49;
      const t51 = sum15[lane2]!;
      sum15[lane2] = t51 + t50;
      const t52 = sum17[lane2]!;
      sum17[lane2] = t52 + t3 * t50;
      const t53: number = total[0]!;
      total[0] =
        t53 +
        (0 +
          (Math.max(t6, 0) +
            (t21 * 0.6931471803691238 +
              (t23 -
                (t24 -
                  (t25 *
                    (t24 +
                      t26 *
                        (0.666666666666667 +
                          (0.39999999999898495 +
                            (0.2857142862637687 +
                              (0.22222211076485085 +
                                (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t26) * t26) * t26) *
                                t26) *
                              t26) *
                            t26)) +
                    t21 * 1.9082149292705877e-10)))) -
            t7 * t6));
    }
  }

  // a value to where it is wanted
  function kernel1(): void {
    const t0: number = sum15[0]!;
    const t1: number = sum15[1]!;
    const t2: number = sum15[2]!;
    const t3: number = sum15[3]!;
    gradients[1] = t0 + t1 + (t2 + t3);
  }

  // a value to where it is wanted
  function kernel2(): void {
    const t0: number = sum17[0]!;
    const t1: number = sum17[1]!;
    const t2: number = sum17[2]!;
    const t3: number = sum17[3]!;
    gradients[0] = t0 + t1 + (t2 + t3);
  }

  function collect(): void {
    kernel1();
    kernel2();
  }

  // every row: forward
  function evaluate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const t2 = x[n1]!;
      const t3: number = parameters[0]!;
      const t4: number = parameters[1]!;
      const t5 = 0 + t2 * t3 + t4;
      const t6 = -Math.abs(t5);
      const t7 = 0 < t6 ? 0 : t6;
      const t8 = t7 < -746 ? -746 : t7;
      const t9 = t8 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t10 = t8 - t9 * 0.6931471803691238;
      const t11 = 1 + t10;
      const t12 = t11 - 1;
      const t13 = t9 * 1.9082149292705877e-10;
      const t14 = t10 - t13;
      const t15 = t14 * t14;
      const t16 =
        t14 -
        t15 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t15) * t15) * t15) *
              t15);
      const t17 = (t14 * t16) / (2 - t16) - t13;
      const t18 = 1 - (t11 - t12) + (t10 - t12) + 0 + t17;
      const t19 = t11 + t18;
      const t20 = Math.max(t9, -60);
      const t21 = POW2[-t20 + 1074]!;
      const t22 = t5 < 0 ? t19 : t21;
      const t23 = 1 + t21;
      const t24 = t23 + t10;
      const t25 = t24 - t23;
      const t26 = t23 - 1;
      const t27 = t23 - (t24 - t25) + (t10 - t25) + (1 - (t23 - t26) + (t21 - t26)) + t17;
      const t28 = t24 + t27;
      const t29 = t22 / t28;
      const t30 = t29 * 134217729;
      const t31 = t30 - (t30 - t29);
      const t32 = t28 * 134217729;
      const t33 = t32 - (t32 - t28);
      const t34 = t28 - t33;
      const t35 = t29 - t31;
      const t36 = t19 - t11;
      const t37 = t28 - t24;
      const t38 = y[n1]!;
      const t39 = t9 * 0.5 + 6755399441055744 - 6755399441055744;
      const t40 = (1 + (t10 + t17)) * POW2[t39 + 1074]! * POW2[t9 - t39 + 1074]!;
      const t41 = exponent((1 + t40) * 0.3535533905932738);
      const t42 = t41 + 2;
      const t43 = POW2[-t41 + 1074]!;
      const t44 = t43 * t40 * 0.25 - (1 - t43 * 0.25);
      const t45 = 0.5 * t44 * t44;
      const t46 = t44 / (2 + t44);
      const t47 = t46 * t46;
      output[r0] =
        (t29 +
          (t22 -
            t31 * t33 -
            t31 * t34 -
            t35 * t33 -
            t35 * t34 +
            ((t5 < 0 ? t11 - (t19 - t36) + (t18 - t36) : 0) - t29 * (t24 - (t28 - t37) + (t27 - t37)))) /
            t28) *
        (t5 < 0 ? POW2[t9 - t20 + 1074]! : 1);
      losses[r0] =
        0 +
        (Math.max(t5, 0) +
          (t42 * 0.6931471803691238 +
            (t44 -
              (t45 -
                (t46 *
                  (t45 +
                    t47 *
                      (0.666666666666667 +
                        (0.39999999999898495 +
                          (0.2857142862637687 +
                            (0.22222211076485085 +
                              (0.1818289295363863 + (0.1533160576033715 + 0.14617764022076493 * t47) * t47) * t47) *
                              t47) *
                            t47) *
                          t47)) +
                  t42 * 1.9082149292705877e-10)))) -
          t38 * t5);
    }
  }

  function step(start: number, count: number): number {
    stepRows(start, count);
    return total[0]!;
  }

  function gradient(start: number, count: number): number {
    clear();
    differentiate(start, count);
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
