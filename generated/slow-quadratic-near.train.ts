// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./slow-quadratic-near.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./slow-quadratic-near.js";
import type { Input, Output } from "./slow-quadratic-near.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly y: number;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "quadratic",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.15, param: null },
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
  const sum16 = new Float64Array(4);
  const sum18 = new Float64Array(4);

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
    sum16[0] = 0;
    sum16[1] = 0;
    sum16[2] = 0;
    sum16[3] = 0;
    sum18[0] = 0;
    sum18[1] = 0;
    sum18[2] = 0;
    sum18[3] = 0;
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
      const t24 = -Math.abs(t20);
      const t25 = 0 < t24 ? 0 : t24;
      const t26 = t25 < -746 ? -746 : t25;
      const t27 = t26 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t28 = t26 - t27 * 0.6931471803691238;
      const t29 = 1 + t28;
      const t30 = t29 - 1;
      const t31 = t27 * 1.9082149292705877e-10;
      const t32 = t28 - t31;
      const t33 = t32 * t32;
      const t34 =
        t32 -
        t33 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t33) * t33) * t33) *
              t33);
      const t35 = (t32 * t34) / (2 - t34) - t31;
      const t36 = 1 - (t29 - t30) + (t28 - t30) + 0 + t35;
      const t37 = t29 + t36;
      const t38 = Math.max(t27, -60);
      const t39 = POW2[-t38 + 1074]!;
      const t40 = t20 < 0 ? t37 : t39;
      const t41 = 1 + t39;
      const t42 = t41 + t28;
      const t43 = t42 - t41;
      const t44 = t41 - 1;
      const t45 = t41 - (t42 - t43) + (t28 - t43) + (1 - (t41 - t44) + (t39 - t44)) + t35;
      const t46 = t42 + t45;
      const t47 = t40 / t46;
      const t48 = t47 * 134217729;
      const t49 = t48 - (t48 - t47);
      const t50 = t46 * 134217729;
      const t51 = t50 - (t50 - t46);
      const t52 = t46 - t51;
      const t53 = t47 - t49;
      const t54 = t37 - t29;
      const t55 = t46 - t42;
      const t56 =
        (t47 +
          (t40 -
            t49 * t51 -
            t49 * t52 -
            t53 * t51 -
            t53 * t52 +
            ((t20 < 0 ? t29 - (t37 - t54) + (t36 - t54) : 0) - t47 * (t42 - (t46 - t55) + (t45 - t55)))) /
            t46) *
        (t20 < 0 ? POW2[t27 - t38 + 1074]! : 1);
      const t57 = -Math.abs(t21);
      const t58 = 0 < t57 ? 0 : t57;
      const t59 = t58 < -746 ? -746 : t58;
      const t60 = t59 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t61 = t59 - t60 * 0.6931471803691238;
      const t62 = 1 + t61;
      const t63 = t62 - 1;
      const t64 = t60 * 1.9082149292705877e-10;
      const t65 = t61 - t64;
      const t66 = t65 * t65;
      const t67 =
        t65 -
        t66 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t66) * t66) * t66) *
              t66);
      const t68 = (t65 * t67) / (2 - t67) - t64;
      const t69 = 1 - (t62 - t63) + (t61 - t63) + 0 + t68;
      const t70 = t62 + t69;
      const t71 = Math.max(t60, -60);
      const t72 = POW2[-t71 + 1074]!;
      const t73 = t21 < 0 ? t70 : t72;
      const t74 = 1 + t72;
      const t75 = t74 + t61;
      const t76 = t75 - t74;
      const t77 = t74 - 1;
      const t78 = t74 - (t75 - t76) + (t61 - t76) + (1 - (t74 - t77) + (t72 - t77)) + t68;
      const t79 = t75 + t78;
      const t80 = t73 / t79;
      const t81 = t80 * 134217729;
      const t82 = t81 - (t81 - t80);
      const t83 = t79 * 134217729;
      const t84 = t83 - (t83 - t79);
      const t85 = t79 - t84;
      const t86 = t80 - t82;
      const t87 = t70 - t62;
      const t88 = t79 - t75;
      const t89 =
        (t80 +
          (t73 -
            t82 * t84 -
            t82 * t85 -
            t86 * t84 -
            t86 * t85 +
            ((t21 < 0 ? t62 - (t70 - t87) + (t69 - t87) : 0) - t80 * (t75 - (t79 - t88) + (t78 - t88)))) /
            t79) *
        (t21 < 0 ? POW2[t60 - t71 + 1074]! : 1);
      const t90 = -Math.abs(t22);
      const t91 = 0 < t90 ? 0 : t90;
      const t92 = t91 < -746 ? -746 : t91;
      const t93 = t92 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t94 = t92 - t93 * 0.6931471803691238;
      const t95 = 1 + t94;
      const t96 = t95 - 1;
      const t97 = t93 * 1.9082149292705877e-10;
      const t98 = t94 - t97;
      const t99 = t98 * t98;
      const t100 =
        t98 -
        t99 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t99) * t99) * t99) *
              t99);
      const t101 = (t98 * t100) / (2 - t100) - t97;
      const t102 = 1 - (t95 - t96) + (t94 - t96) + 0 + t101;
      const t103 = t95 + t102;
      const t104 = Math.max(t93, -60);
      const t105 = POW2[-t104 + 1074]!;
      const t106 = t22 < 0 ? t103 : t105;
      const t107 = 1 + t105;
      const t108 = t107 + t94;
      const t109 = t108 - t107;
      const t110 = t107 - 1;
      const t111 = t107 - (t108 - t109) + (t94 - t109) + (1 - (t107 - t110) + (t105 - t110)) + t101;
      const t112 = t108 + t111;
      const t113 = t106 / t112;
      const t114 = t113 * 134217729;
      const t115 = t114 - (t114 - t113);
      const t116 = t112 * 134217729;
      const t117 = t116 - (t116 - t112);
      const t118 = t112 - t117;
      const t119 = t113 - t115;
      const t120 = t103 - t95;
      const t121 = t112 - t108;
      const t122 =
        (t113 +
          (t106 -
            t115 * t117 -
            t115 * t118 -
            t119 * t117 -
            t119 * t118 +
            ((t22 < 0 ? t95 - (t103 - t120) + (t102 - t120) : 0) - t113 * (t108 - (t112 - t121) + (t111 - t121)))) /
            t112) *
        (t22 < 0 ? POW2[t93 - t104 + 1074]! : 1);
      const t123 = -Math.abs(t23);
      const t124 = 0 < t123 ? 0 : t123;
      const t125 = t124 < -746 ? -746 : t124;
      const t126 = t125 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t127 = t125 - t126 * 0.6931471803691238;
      const t128 = 1 + t127;
      const t129 = t128 - 1;
      const t130 = t126 * 1.9082149292705877e-10;
      const t131 = t127 - t130;
      const t132 = t131 * t131;
      const t133 =
        t131 -
        t132 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t132) * t132) * t132) *
              t132);
      const t134 = (t131 * t133) / (2 - t133) - t130;
      const t135 = 1 - (t128 - t129) + (t127 - t129) + 0 + t134;
      const t136 = t128 + t135;
      const t137 = Math.max(t126, -60);
      const t138 = POW2[-t137 + 1074]!;
      const t139 = t23 < 0 ? t136 : t138;
      const t140 = 1 + t138;
      const t141 = t140 + t127;
      const t142 = t141 - t140;
      const t143 = t140 - 1;
      const t144 = t140 - (t141 - t142) + (t127 - t142) + (1 - (t140 - t143) + (t138 - t143)) + t134;
      const t145 = t141 + t144;
      const t146 = t139 / t145;
      const t147 = t146 * 134217729;
      const t148 = t147 - (t147 - t146);
      const t149 = t145 * 134217729;
      const t150 = t149 - (t149 - t145);
      const t151 = t145 - t150;
      const t152 = t146 - t148;
      const t153 = t136 - t128;
      const t154 = t145 - t141;
      const t155 =
        (t146 +
          (t139 -
            t148 * t150 -
            t148 * t151 -
            t152 * t150 -
            t152 * t151 +
            ((t23 < 0 ? t128 - (t136 - t153) + (t135 - t153) : 0) - t146 * (t141 - (t145 - t154) + (t144 - t154)))) /
            t145) *
        (t23 < 0 ? POW2[t126 - t137 + 1074]! : 1);
      const t156 = y[n10]!;
      const t157 = y[n11]!;
      const t158 = y[n12]!;
      const t159 = y[n13]!;
      const t160 = t56 - t156;
      const t161 = t89 - t157;
      const t162 = t122 - t158;
      const t163 = t155 - t159;
      const t164: number = hyper[0]!;
      const t165 = t56 * (1 - t56) * (t160 * t164);
      const t166 = t89 * (1 - t89) * (t161 * t164);
      const t167 = t122 * (1 - t122) * (t162 * t164);
      const t168 = t155 * (1 - t155) * (t163 * t164);
      const t169 = t0;
      const t170 = t1;
      const t171 = t2;
      const t172 = t3;
      t0 = t169 + t165;
      t1 = t170 + t166;
      t2 = t171 + t167;
      t3 = t172 + t168;
      const t173 = t4;
      const t174 = t5;
      const t175 = t6;
      const t176 = t7;
      t4 = t173 + t14 * t165;
      t5 = t174 + t15 * t166;
      t6 = t175 + t16 * t167;
      t7 = t176 + t17 * t168;
      const t177 = t8;
      const t178 = t177 + (0 + 0.5 * (t160 * t160));
      t8 = t178;
      const t179 = t178 + (0 + 0.5 * (t161 * t161));
      t8 = t179;
      const t180 = t179 + (0 + 0.5 * (t162 * t162));
      t8 = t180;
      t8 = t180 + (0 + 0.5 * (t163 * t163));
    }
    for (let r181 = rows - (rows % 4); r181 < rows; r181 += 4) {
      const n182 = order[start + r181]!;
      const t183 = x[n182]!;
      const t184: number = parameters[0]!;
      const t185: number = parameters[1]!;
      const t186 = 0 + t183 * t184 + t185;
      const t187 = -Math.abs(t186);
      const t188 = 0 < t187 ? 0 : t187;
      const t189 = t188 < -746 ? -746 : t188;
      const t190 = t189 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t191 = t189 - t190 * 0.6931471803691238;
      const t192 = 1 + t191;
      const t193 = t192 - 1;
      const t194 = t190 * 1.9082149292705877e-10;
      const t195 = t191 - t194;
      const t196 = t195 * t195;
      const t197 =
        t195 -
        t196 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t196) * t196) * t196) *
              t196);
      const t198 = (t195 * t197) / (2 - t197) - t194;
      const t199 = 1 - (t192 - t193) + (t191 - t193) + 0 + t198;
      const t200 = t192 + t199;
      const t201 = Math.max(t190, -60);
      const t202 = POW2[-t201 + 1074]!;
      const t203 = t186 < 0 ? t200 : t202;
      const t204 = 1 + t202;
      const t205 = t204 + t191;
      const t206 = t205 - t204;
      const t207 = t204 - 1;
      const t208 = t204 - (t205 - t206) + (t191 - t206) + (1 - (t204 - t207) + (t202 - t207)) + t198;
      const t209 = t205 + t208;
      const t210 = t203 / t209;
      const t211 = t210 * 134217729;
      const t212 = t211 - (t211 - t210);
      const t213 = t209 * 134217729;
      const t214 = t213 - (t213 - t209);
      const t215 = t209 - t214;
      const t216 = t210 - t212;
      const t217 = t200 - t192;
      const t218 = t209 - t205;
      const t219 =
        (t210 +
          (t203 -
            t212 * t214 -
            t212 * t215 -
            t216 * t214 -
            t216 * t215 +
            ((t186 < 0 ? t192 - (t200 - t217) + (t199 - t217) : 0) - t210 * (t205 - (t209 - t218) + (t208 - t218)))) /
            t209) *
        (t186 < 0 ? POW2[t190 - t201 + 1074]! : 1);
      const t220 = y[n182]!;
      const t221 = t219 - t220;
      const t222: number = hyper[0]!;
      const t223 = t219 * (1 - t219) * (t221 * t222);
      const t224 = t0;
      t0 = t224 + t223;
      const t225 = t4;
      t4 = t225 + t183 * t223;
      const t226 = t8;
      t8 = t226 + (0 + 0.5 * (t221 * t221));
    }
    for (let r227 = rows - (rows % 4) + 1; r227 < rows; r227 += 4) {
      const n228 = order[start + r227]!;
      const t229 = x[n228]!;
      const t230: number = parameters[0]!;
      const t231: number = parameters[1]!;
      const t232 = 0 + t229 * t230 + t231;
      const t233 = -Math.abs(t232);
      const t234 = 0 < t233 ? 0 : t233;
      const t235 = t234 < -746 ? -746 : t234;
      const t236 = t235 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t237 = t235 - t236 * 0.6931471803691238;
      const t238 = 1 + t237;
      const t239 = t238 - 1;
      const t240 = t236 * 1.9082149292705877e-10;
      const t241 = t237 - t240;
      const t242 = t241 * t241;
      const t243 =
        t241 -
        t242 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t242) * t242) * t242) *
              t242);
      const t244 = (t241 * t243) / (2 - t243) - t240;
      const t245 = 1 - (t238 - t239) + (t237 - t239) + 0 + t244;
      const t246 = t238 + t245;
      const t247 = Math.max(t236, -60);
      const t248 = POW2[-t247 + 1074]!;
      const t249 = t232 < 0 ? t246 : t248;
      const t250 = 1 + t248;
      const t251 = t250 + t237;
      const t252 = t251 - t250;
      const t253 = t250 - 1;
      const t254 = t250 - (t251 - t252) + (t237 - t252) + (1 - (t250 - t253) + (t248 - t253)) + t244;
      const t255 = t251 + t254;
      const t256 = t249 / t255;
      const t257 = t256 * 134217729;
      const t258 = t257 - (t257 - t256);
      const t259 = t255 * 134217729;
      const t260 = t259 - (t259 - t255);
      const t261 = t255 - t260;
      const t262 = t256 - t258;
      const t263 = t246 - t238;
      const t264 = t255 - t251;
      const t265 =
        (t256 +
          (t249 -
            t258 * t260 -
            t258 * t261 -
            t262 * t260 -
            t262 * t261 +
            ((t232 < 0 ? t238 - (t246 - t263) + (t245 - t263) : 0) - t256 * (t251 - (t255 - t264) + (t254 - t264)))) /
            t255) *
        (t232 < 0 ? POW2[t236 - t247 + 1074]! : 1);
      const t266 = y[n228]!;
      const t267 = t265 - t266;
      const t268: number = hyper[0]!;
      const t269 = t265 * (1 - t265) * (t267 * t268);
      const t270 = t1;
      t1 = t270 + t269;
      const t271 = t5;
      t5 = t271 + t229 * t269;
      const t272 = t8;
      t8 = t272 + (0 + 0.5 * (t267 * t267));
    }
    for (let r273 = rows - (rows % 4) + 2; r273 < rows; r273 += 4) {
      const n274 = order[start + r273]!;
      const t275 = x[n274]!;
      const t276: number = parameters[0]!;
      const t277: number = parameters[1]!;
      const t278 = 0 + t275 * t276 + t277;
      const t279 = -Math.abs(t278);
      const t280 = 0 < t279 ? 0 : t279;
      const t281 = t280 < -746 ? -746 : t280;
      const t282 = t281 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t283 = t281 - t282 * 0.6931471803691238;
      const t284 = 1 + t283;
      const t285 = t284 - 1;
      const t286 = t282 * 1.9082149292705877e-10;
      const t287 = t283 - t286;
      const t288 = t287 * t287;
      const t289 =
        t287 -
        t288 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t288) * t288) * t288) *
              t288);
      const t290 = (t287 * t289) / (2 - t289) - t286;
      const t291 = 1 - (t284 - t285) + (t283 - t285) + 0 + t290;
      const t292 = t284 + t291;
      const t293 = Math.max(t282, -60);
      const t294 = POW2[-t293 + 1074]!;
      const t295 = t278 < 0 ? t292 : t294;
      const t296 = 1 + t294;
      const t297 = t296 + t283;
      const t298 = t297 - t296;
      const t299 = t296 - 1;
      const t300 = t296 - (t297 - t298) + (t283 - t298) + (1 - (t296 - t299) + (t294 - t299)) + t290;
      const t301 = t297 + t300;
      const t302 = t295 / t301;
      const t303 = t302 * 134217729;
      const t304 = t303 - (t303 - t302);
      const t305 = t301 * 134217729;
      const t306 = t305 - (t305 - t301);
      const t307 = t301 - t306;
      const t308 = t302 - t304;
      const t309 = t292 - t284;
      const t310 = t301 - t297;
      const t311 =
        (t302 +
          (t295 -
            t304 * t306 -
            t304 * t307 -
            t308 * t306 -
            t308 * t307 +
            ((t278 < 0 ? t284 - (t292 - t309) + (t291 - t309) : 0) - t302 * (t297 - (t301 - t310) + (t300 - t310)))) /
            t301) *
        (t278 < 0 ? POW2[t282 - t293 + 1074]! : 1);
      const t312 = y[n274]!;
      const t313 = t311 - t312;
      const t314: number = hyper[0]!;
      const t315 = t311 * (1 - t311) * (t313 * t314);
      const t316 = t2;
      t2 = t316 + t315;
      const t317 = t6;
      t6 = t317 + t275 * t315;
      const t318 = t8;
      t8 = t318 + (0 + 0.5 * (t313 * t313));
    }
    total[0] = t8;
    const t319: number = parameters[0]!;
    const t320: number = hyper[1]!;
    const t321 = t4 + t5 + (t6 + t7);
    parameters[0] = t319 - t320 * t321;
    const t322: number = parameters[1]!;
    const t323 = t0 + t1 + (t2 + t3);
    parameters[1] = t322 - t320 * t323;
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
      const t7 = -Math.abs(t6);
      const t8 = 0 < t7 ? 0 : t7;
      const t9 = t8 < -746 ? -746 : t8;
      const t10 = t9 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t11 = t9 - t10 * 0.6931471803691238;
      const t12 = 1 + t11;
      const t13 = t12 - 1;
      const t14 = t10 * 1.9082149292705877e-10;
      const t15 = t11 - t14;
      const t16 = t15 * t15;
      const t17 =
        t15 -
        t16 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t16) * t16) * t16) *
              t16);
      const t18 = (t15 * t17) / (2 - t17) - t14;
      const t19 = 1 - (t12 - t13) + (t11 - t13) + 0 + t18;
      const t20 = t12 + t19;
      const t21 = Math.max(t10, -60);
      const t22 = POW2[-t21 + 1074]!;
      const t23 = t6 < 0 ? t20 : t22;
      const t24 = 1 + t22;
      const t25 = t24 + t11;
      const t26 = t25 - t24;
      const t27 = t24 - 1;
      const t28 = t24 - (t25 - t26) + (t11 - t26) + (1 - (t24 - t27) + (t22 - t27)) + t18;
      const t29 = t25 + t28;
      const t30 = t23 / t29;
      const t31 = t30 * 134217729;
      const t32 = t31 - (t31 - t30);
      const t33 = t29 * 134217729;
      const t34 = t33 - (t33 - t29);
      const t35 = t29 - t34;
      const t36 = t30 - t32;
      const t37 = t20 - t12;
      const t38 = t29 - t25;
      const t39 =
        (t30 +
          (t23 -
            t32 * t34 -
            t32 * t35 -
            t36 * t34 -
            t36 * t35 +
            ((t6 < 0 ? t12 - (t20 - t37) + (t19 - t37) : 0) - t30 * (t25 - (t29 - t38) + (t28 - t38)))) /
            t29) *
        (t6 < 0 ? POW2[t10 - t21 + 1074]! : 1);
      const t40 = y[n1]!;
      const t41 = t39 - t40;
      const t42: number = hyper[0]!;
      const t43 = t39 * (1 - t39) * (t41 * t42);
      const t44 = sum16[lane2]!;
      sum16[lane2] = t44 + t43;
      const t45 = sum18[lane2]!;
      sum18[lane2] = t45 + t3 * t43;
      const t46: number = total[0]!;
      total[0] = t46 + (0 + 0.5 * (t41 * t41));
    }
  }

  // a value to where it is wanted
  function kernel1(): void {
    const t0: number = sum16[0]!;
    const t1: number = sum16[1]!;
    const t2: number = sum16[2]!;
    const t3: number = sum16[3]!;
    gradients[1] = t0 + t1 + (t2 + t3);
  }

  // a value to where it is wanted
  function kernel2(): void {
    const t0: number = sum18[0]!;
    const t1: number = sum18[1]!;
    const t2: number = sum18[2]!;
    const t3: number = sum18[3]!;
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
      const t38 =
        (t29 +
          (t22 -
            t31 * t33 -
            t31 * t34 -
            t35 * t33 -
            t35 * t34 +
            ((t5 < 0 ? t11 - (t19 - t36) + (t18 - t36) : 0) - t29 * (t24 - (t28 - t37) + (t27 - t37)))) /
            t28) *
        (t5 < 0 ? POW2[t9 - t20 + 1074]! : 1);
      const t39 = y[n1]!;
      const t40 = t38 - t39;
      output[r0] = t38;
      losses[r0] = 0 + 0.5 * (t40 * t40);
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
