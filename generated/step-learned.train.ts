// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./step-learned.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./step-learned.js";
import type { Input, Output } from "./step-learned.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly y: number;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "quadratic",
  optimizer: "adam",
  hyper: ["rate", "stepSize", "root2", "rest1", "rest2"],
  optimizerParams: {
    rate: { value: 0.03, param: null },
    beta1: { value: 0.9, param: null },
    beta2: { value: 0.999, param: null },
    eps: { value: 1e-8, param: null },
  },
  slots: ["mean", "square"],
  carried: [
    { name: "beta1_t", start: 1 },
    { name: "beta2_t", start: 1 },
  ],
  batch: "all",
  epochs: { value: 5000, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [],
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
  const gradients = new Float32Array(25);
  const total = new Float64Array(1);
  const sum19 = new Float32Array(4);
  const sum21 = new Float32Array(32);
  const sum23 = new Float32Array(32);
  const sum25 = new Float32Array(32);

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
    sum19[0] = 0;
    sum19[1] = 0;
    sum19[2] = 0;
    sum19[3] = 0;
    sum21[0] = 0;
    sum21[1] = 0;
    sum21[2] = 0;
    sum21[3] = 0;
    sum21[4] = 0;
    sum21[5] = 0;
    sum21[6] = 0;
    sum21[7] = 0;
    sum21[8] = 0;
    sum21[9] = 0;
    sum21[10] = 0;
    sum21[11] = 0;
    sum21[12] = 0;
    sum21[13] = 0;
    sum21[14] = 0;
    sum21[15] = 0;
    sum21[16] = 0;
    sum21[17] = 0;
    sum21[18] = 0;
    sum21[19] = 0;
    sum21[20] = 0;
    sum21[21] = 0;
    sum21[22] = 0;
    sum21[23] = 0;
    sum21[24] = 0;
    sum21[25] = 0;
    sum21[26] = 0;
    sum21[27] = 0;
    sum21[28] = 0;
    sum21[29] = 0;
    sum21[30] = 0;
    sum21[31] = 0;
    sum23[0] = 0;
    sum23[1] = 0;
    sum23[2] = 0;
    sum23[3] = 0;
    sum23[4] = 0;
    sum23[5] = 0;
    sum23[6] = 0;
    sum23[7] = 0;
    sum23[8] = 0;
    sum23[9] = 0;
    sum23[10] = 0;
    sum23[11] = 0;
    sum23[12] = 0;
    sum23[13] = 0;
    sum23[14] = 0;
    sum23[15] = 0;
    sum23[16] = 0;
    sum23[17] = 0;
    sum23[18] = 0;
    sum23[19] = 0;
    sum23[20] = 0;
    sum23[21] = 0;
    sum23[22] = 0;
    sum23[23] = 0;
    sum23[24] = 0;
    sum23[25] = 0;
    sum23[26] = 0;
    sum23[27] = 0;
    sum23[28] = 0;
    sum23[29] = 0;
    sum23[30] = 0;
    sum23[31] = 0;
    sum25[0] = 0;
    sum25[1] = 0;
    sum25[2] = 0;
    sum25[3] = 0;
    sum25[4] = 0;
    sum25[5] = 0;
    sum25[6] = 0;
    sum25[7] = 0;
    sum25[8] = 0;
    sum25[9] = 0;
    sum25[10] = 0;
    sum25[11] = 0;
    sum25[12] = 0;
    sum25[13] = 0;
    sum25[14] = 0;
    sum25[15] = 0;
    sum25[16] = 0;
    sum25[17] = 0;
    sum25[18] = 0;
    sum25[19] = 0;
    sum25[20] = 0;
    sum25[21] = 0;
    sum25[22] = 0;
    sum25[23] = 0;
    sum25[24] = 0;
    sum25[25] = 0;
    sum25[26] = 0;
    sum25[27] = 0;
    sum25[28] = 0;
    sum25[29] = 0;
    sum25[30] = 0;
    sum25[31] = 0;
  }

  // every row: forward, then backward into the sums over rows
  function accumulate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      const n1 = order[start + r0]!;
      const n2 = order[start + r0 + 1]!;
      const n3 = order[start + r0 + 2]!;
      const n4 = order[start + r0 + 3]!;
      const t5 = x[n1]!;
      const t6 = x[n2]!;
      const t7 = x[n3]!;
      const t8 = x[n4]!;
      const t9: number = parameters[0]!;
      const t10: number = parameters[8]!;
      const t11 = f(0 + f(t5 * t9) + t10);
      const t12 = f(0 + f(t6 * t9) + t10);
      const t13 = f(0 + f(t7 * t9) + t10);
      const t14 = f(0 + f(t8 * t9) + t10);
      const t15 = 105 < t11 ? 105 : t11;
      const t16 = (t15 < -105 ? -105 : t15) * 1.4426950408889634;
      const t17 = t16 + 6755399441055744 - 6755399441055744;
      const t18 = t16 - t17;
      const t19 = t18 * t18;
      const t20 = 360.79706578518545 + 17.33087932984242 * t19;
      const t21 = t18 * (125.04273438511886 + t19);
      const t22 = POW2[t17 + 1074]! * (t20 + t21);
      const t23 = f(t22 / (t20 - t21 + t22));
      const t24 = 105 < t12 ? 105 : t12;
      const t25 = (t24 < -105 ? -105 : t24) * 1.4426950408889634;
      const t26 = t25 + 6755399441055744 - 6755399441055744;
      const t27 = t25 - t26;
      const t28 = t27 * t27;
      const t29 = 360.79706578518545 + 17.33087932984242 * t28;
      const t30 = t27 * (125.04273438511886 + t28);
      const t31 = POW2[t26 + 1074]! * (t29 + t30);
      const t32 = f(t31 / (t29 - t30 + t31));
      const t33 = 105 < t13 ? 105 : t13;
      const t34 = (t33 < -105 ? -105 : t33) * 1.4426950408889634;
      const t35 = t34 + 6755399441055744 - 6755399441055744;
      const t36 = t34 - t35;
      const t37 = t36 * t36;
      const t38 = 360.79706578518545 + 17.33087932984242 * t37;
      const t39 = t36 * (125.04273438511886 + t37);
      const t40 = POW2[t35 + 1074]! * (t38 + t39);
      const t41 = f(t40 / (t38 - t39 + t40));
      const t42 = 105 < t14 ? 105 : t14;
      const t43 = (t42 < -105 ? -105 : t42) * 1.4426950408889634;
      const t44 = t43 + 6755399441055744 - 6755399441055744;
      const t45 = t43 - t44;
      const t46 = t45 * t45;
      const t47 = 360.79706578518545 + 17.33087932984242 * t46;
      const t48 = t45 * (125.04273438511886 + t46);
      const t49 = POW2[t44 + 1074]! * (t47 + t48);
      const t50 = f(t49 / (t47 - t48 + t49));
      const t51: number = parameters[1]!;
      const t52: number = parameters[9]!;
      const t53 = f(0 + f(t5 * t51) + t52);
      const t54 = f(0 + f(t6 * t51) + t52);
      const t55 = f(0 + f(t7 * t51) + t52);
      const t56 = f(0 + f(t8 * t51) + t52);
      const t57 = 105 < t53 ? 105 : t53;
      const t58 = (t57 < -105 ? -105 : t57) * 1.4426950408889634;
      const t59 = t58 + 6755399441055744 - 6755399441055744;
      const t60 = t58 - t59;
      const t61 = t60 * t60;
      const t62 = 360.79706578518545 + 17.33087932984242 * t61;
      const t63 = t60 * (125.04273438511886 + t61);
      const t64 = POW2[t59 + 1074]! * (t62 + t63);
      const t65 = f(t64 / (t62 - t63 + t64));
      const t66 = 105 < t54 ? 105 : t54;
      const t67 = (t66 < -105 ? -105 : t66) * 1.4426950408889634;
      const t68 = t67 + 6755399441055744 - 6755399441055744;
      const t69 = t67 - t68;
      const t70 = t69 * t69;
      const t71 = 360.79706578518545 + 17.33087932984242 * t70;
      const t72 = t69 * (125.04273438511886 + t70);
      const t73 = POW2[t68 + 1074]! * (t71 + t72);
      const t74 = f(t73 / (t71 - t72 + t73));
      const t75 = 105 < t55 ? 105 : t55;
      const t76 = (t75 < -105 ? -105 : t75) * 1.4426950408889634;
      const t77 = t76 + 6755399441055744 - 6755399441055744;
      const t78 = t76 - t77;
      const t79 = t78 * t78;
      const t80 = 360.79706578518545 + 17.33087932984242 * t79;
      const t81 = t78 * (125.04273438511886 + t79);
      const t82 = POW2[t77 + 1074]! * (t80 + t81);
      const t83 = f(t82 / (t80 - t81 + t82));
      const t84 = 105 < t56 ? 105 : t56;
      const t85 = (t84 < -105 ? -105 : t84) * 1.4426950408889634;
      const t86 = t85 + 6755399441055744 - 6755399441055744;
      const t87 = t85 - t86;
      const t88 = t87 * t87;
      const t89 = 360.79706578518545 + 17.33087932984242 * t88;
      const t90 = t87 * (125.04273438511886 + t88);
      const t91 = POW2[t86 + 1074]! * (t89 + t90);
      const t92 = f(t91 / (t89 - t90 + t91));
      const t93: number = parameters[2]!;
      const t94: number = parameters[10]!;
      const t95 = f(0 + f(t5 * t93) + t94);
      const t96 = f(0 + f(t6 * t93) + t94);
      const t97 = f(0 + f(t7 * t93) + t94);
      const t98 = f(0 + f(t8 * t93) + t94);
      const t99 = 105 < t95 ? 105 : t95;
      const t100 = (t99 < -105 ? -105 : t99) * 1.4426950408889634;
      const t101 = t100 + 6755399441055744 - 6755399441055744;
      const t102 = t100 - t101;
      const t103 = t102 * t102;
      const t104 = 360.79706578518545 + 17.33087932984242 * t103;
      const t105 = t102 * (125.04273438511886 + t103);
      const t106 = POW2[t101 + 1074]! * (t104 + t105);
      const t107 = f(t106 / (t104 - t105 + t106));
      const t108 = 105 < t96 ? 105 : t96;
      const t109 = (t108 < -105 ? -105 : t108) * 1.4426950408889634;
      const t110 = t109 + 6755399441055744 - 6755399441055744;
      const t111 = t109 - t110;
      const t112 = t111 * t111;
      const t113 = 360.79706578518545 + 17.33087932984242 * t112;
      const t114 = t111 * (125.04273438511886 + t112);
      const t115 = POW2[t110 + 1074]! * (t113 + t114);
      const t116 = f(t115 / (t113 - t114 + t115));
      const t117 = 105 < t97 ? 105 : t97;
      const t118 = (t117 < -105 ? -105 : t117) * 1.4426950408889634;
      const t119 = t118 + 6755399441055744 - 6755399441055744;
      const t120 = t118 - t119;
      const t121 = t120 * t120;
      const t122 = 360.79706578518545 + 17.33087932984242 * t121;
      const t123 = t120 * (125.04273438511886 + t121);
      const t124 = POW2[t119 + 1074]! * (t122 + t123);
      const t125 = f(t124 / (t122 - t123 + t124));
      const t126 = 105 < t98 ? 105 : t98;
      const t127 = (t126 < -105 ? -105 : t126) * 1.4426950408889634;
      const t128 = t127 + 6755399441055744 - 6755399441055744;
      const t129 = t127 - t128;
      const t130 = t129 * t129;
      const t131 = 360.79706578518545 + 17.33087932984242 * t130;
      const t132 = t129 * (125.04273438511886 + t130);
      const t133 = POW2[t128 + 1074]! * (t131 + t132);
      const t134 = f(t133 / (t131 - t132 + t133));
      const t135: number = parameters[3]!;
      const t136: number = parameters[11]!;
      const t137 = f(0 + f(t5 * t135) + t136);
      const t138 = f(0 + f(t6 * t135) + t136);
      const t139 = f(0 + f(t7 * t135) + t136);
      const t140 = f(0 + f(t8 * t135) + t136);
      const t141 = 105 < t137 ? 105 : t137;
      const t142 = (t141 < -105 ? -105 : t141) * 1.4426950408889634;
      const t143 = t142 + 6755399441055744 - 6755399441055744;
      const t144 = t142 - t143;
      const t145 = t144 * t144;
      const t146 = 360.79706578518545 + 17.33087932984242 * t145;
      const t147 = t144 * (125.04273438511886 + t145);
      const t148 = POW2[t143 + 1074]! * (t146 + t147);
      const t149 = f(t148 / (t146 - t147 + t148));
      const t150 = 105 < t138 ? 105 : t138;
      const t151 = (t150 < -105 ? -105 : t150) * 1.4426950408889634;
      const t152 = t151 + 6755399441055744 - 6755399441055744;
      const t153 = t151 - t152;
      const t154 = t153 * t153;
      const t155 = 360.79706578518545 + 17.33087932984242 * t154;
      const t156 = t153 * (125.04273438511886 + t154);
      const t157 = POW2[t152 + 1074]! * (t155 + t156);
      const t158 = f(t157 / (t155 - t156 + t157));
      const t159 = 105 < t139 ? 105 : t139;
      const t160 = (t159 < -105 ? -105 : t159) * 1.4426950408889634;
      const t161 = t160 + 6755399441055744 - 6755399441055744;
      const t162 = t160 - t161;
      const t163 = t162 * t162;
      const t164 = 360.79706578518545 + 17.33087932984242 * t163;
      const t165 = t162 * (125.04273438511886 + t163);
      const t166 = POW2[t161 + 1074]! * (t164 + t165);
      const t167 = f(t166 / (t164 - t165 + t166));
      const t168 = 105 < t140 ? 105 : t140;
      const t169 = (t168 < -105 ? -105 : t168) * 1.4426950408889634;
      const t170 = t169 + 6755399441055744 - 6755399441055744;
      const t171 = t169 - t170;
      const t172 = t171 * t171;
      const t173 = 360.79706578518545 + 17.33087932984242 * t172;
      const t174 = t171 * (125.04273438511886 + t172);
      const t175 = POW2[t170 + 1074]! * (t173 + t174);
      const t176 = f(t175 / (t173 - t174 + t175));
      const t177: number = parameters[4]!;
      const t178: number = parameters[12]!;
      const t179 = f(0 + f(t5 * t177) + t178);
      const t180 = f(0 + f(t6 * t177) + t178);
      const t181 = f(0 + f(t7 * t177) + t178);
      const t182 = f(0 + f(t8 * t177) + t178);
      const t183 = 105 < t179 ? 105 : t179;
      const t184 = (t183 < -105 ? -105 : t183) * 1.4426950408889634;
      const t185 = t184 + 6755399441055744 - 6755399441055744;
      const t186 = t184 - t185;
      const t187 = t186 * t186;
      const t188 = 360.79706578518545 + 17.33087932984242 * t187;
      const t189 = t186 * (125.04273438511886 + t187);
      const t190 = POW2[t185 + 1074]! * (t188 + t189);
      const t191 = f(t190 / (t188 - t189 + t190));
      const t192 = 105 < t180 ? 105 : t180;
      const t193 = (t192 < -105 ? -105 : t192) * 1.4426950408889634;
      const t194 = t193 + 6755399441055744 - 6755399441055744;
      const t195 = t193 - t194;
      const t196 = t195 * t195;
      const t197 = 360.79706578518545 + 17.33087932984242 * t196;
      const t198 = t195 * (125.04273438511886 + t196);
      const t199 = POW2[t194 + 1074]! * (t197 + t198);
      const t200 = f(t199 / (t197 - t198 + t199));
      const t201 = 105 < t181 ? 105 : t181;
      const t202 = (t201 < -105 ? -105 : t201) * 1.4426950408889634;
      const t203 = t202 + 6755399441055744 - 6755399441055744;
      const t204 = t202 - t203;
      const t205 = t204 * t204;
      const t206 = 360.79706578518545 + 17.33087932984242 * t205;
      const t207 = t204 * (125.04273438511886 + t205);
      const t208 = POW2[t203 + 1074]! * (t206 + t207);
      const t209 = f(t208 / (t206 - t207 + t208));
      const t210 = 105 < t182 ? 105 : t182;
      const t211 = (t210 < -105 ? -105 : t210) * 1.4426950408889634;
      const t212 = t211 + 6755399441055744 - 6755399441055744;
      const t213 = t211 - t212;
      const t214 = t213 * t213;
      const t215 = 360.79706578518545 + 17.33087932984242 * t214;
      const t216 = t213 * (125.04273438511886 + t214);
      const t217 = POW2[t212 + 1074]! * (t215 + t216);
      const t218 = f(t217 / (t215 - t216 + t217));
      const t219: number = parameters[5]!;
      const t220: number = parameters[13]!;
      const t221 = f(0 + f(t5 * t219) + t220);
      const t222 = f(0 + f(t6 * t219) + t220);
      const t223 = f(0 + f(t7 * t219) + t220);
      const t224 = f(0 + f(t8 * t219) + t220);
      const t225 = 105 < t221 ? 105 : t221;
      const t226 = (t225 < -105 ? -105 : t225) * 1.4426950408889634;
      const t227 = t226 + 6755399441055744 - 6755399441055744;
      const t228 = t226 - t227;
      const t229 = t228 * t228;
      const t230 = 360.79706578518545 + 17.33087932984242 * t229;
      const t231 = t228 * (125.04273438511886 + t229);
      const t232 = POW2[t227 + 1074]! * (t230 + t231);
      const t233 = f(t232 / (t230 - t231 + t232));
      const t234 = 105 < t222 ? 105 : t222;
      const t235 = (t234 < -105 ? -105 : t234) * 1.4426950408889634;
      const t236 = t235 + 6755399441055744 - 6755399441055744;
      const t237 = t235 - t236;
      const t238 = t237 * t237;
      const t239 = 360.79706578518545 + 17.33087932984242 * t238;
      const t240 = t237 * (125.04273438511886 + t238);
      const t241 = POW2[t236 + 1074]! * (t239 + t240);
      const t242 = f(t241 / (t239 - t240 + t241));
      const t243 = 105 < t223 ? 105 : t223;
      const t244 = (t243 < -105 ? -105 : t243) * 1.4426950408889634;
      const t245 = t244 + 6755399441055744 - 6755399441055744;
      const t246 = t244 - t245;
      const t247 = t246 * t246;
      const t248 = 360.79706578518545 + 17.33087932984242 * t247;
      const t249 = t246 * (125.04273438511886 + t247);
      const t250 = POW2[t245 + 1074]! * (t248 + t249);
      const t251 = f(t250 / (t248 - t249 + t250));
      const t252 = 105 < t224 ? 105 : t224;
      const t253 = (t252 < -105 ? -105 : t252) * 1.4426950408889634;
      const t254 = t253 + 6755399441055744 - 6755399441055744;
      const t255 = t253 - t254;
      const t256 = t255 * t255;
      const t257 = 360.79706578518545 + 17.33087932984242 * t256;
      const t258 = t255 * (125.04273438511886 + t256);
      const t259 = POW2[t254 + 1074]! * (t257 + t258);
      const t260 = f(t259 / (t257 - t258 + t259));
      const t261: number = parameters[6]!;
      const t262: number = parameters[14]!;
      const t263 = f(0 + f(t5 * t261) + t262);
      const t264 = f(0 + f(t6 * t261) + t262);
      const t265 = f(0 + f(t7 * t261) + t262);
      const t266 = f(0 + f(t8 * t261) + t262);
      const t267 = 105 < t263 ? 105 : t263;
      const t268 = (t267 < -105 ? -105 : t267) * 1.4426950408889634;
      const t269 = t268 + 6755399441055744 - 6755399441055744;
      const t270 = t268 - t269;
      const t271 = t270 * t270;
      const t272 = 360.79706578518545 + 17.33087932984242 * t271;
      const t273 = t270 * (125.04273438511886 + t271);
      const t274 = POW2[t269 + 1074]! * (t272 + t273);
      const t275 = f(t274 / (t272 - t273 + t274));
      const t276 = 105 < t264 ? 105 : t264;
      const t277 = (t276 < -105 ? -105 : t276) * 1.4426950408889634;
      const t278 = t277 + 6755399441055744 - 6755399441055744;
      const t279 = t277 - t278;
      const t280 = t279 * t279;
      const t281 = 360.79706578518545 + 17.33087932984242 * t280;
      const t282 = t279 * (125.04273438511886 + t280);
      const t283 = POW2[t278 + 1074]! * (t281 + t282);
      const t284 = f(t283 / (t281 - t282 + t283));
      const t285 = 105 < t265 ? 105 : t265;
      const t286 = (t285 < -105 ? -105 : t285) * 1.4426950408889634;
      const t287 = t286 + 6755399441055744 - 6755399441055744;
      const t288 = t286 - t287;
      const t289 = t288 * t288;
      const t290 = 360.79706578518545 + 17.33087932984242 * t289;
      const t291 = t288 * (125.04273438511886 + t289);
      const t292 = POW2[t287 + 1074]! * (t290 + t291);
      const t293 = f(t292 / (t290 - t291 + t292));
      const t294 = 105 < t266 ? 105 : t266;
      const t295 = (t294 < -105 ? -105 : t294) * 1.4426950408889634;
      const t296 = t295 + 6755399441055744 - 6755399441055744;
      const t297 = t295 - t296;
      const t298 = t297 * t297;
      const t299 = 360.79706578518545 + 17.33087932984242 * t298;
      const t300 = t297 * (125.04273438511886 + t298);
      const t301 = POW2[t296 + 1074]! * (t299 + t300);
      const t302 = f(t301 / (t299 - t300 + t301));
      const t303: number = parameters[7]!;
      const t304: number = parameters[15]!;
      const t305 = f(0 + f(t5 * t303) + t304);
      const t306 = f(0 + f(t6 * t303) + t304);
      const t307 = f(0 + f(t7 * t303) + t304);
      const t308 = f(0 + f(t8 * t303) + t304);
      const t309 = 105 < t305 ? 105 : t305;
      const t310 = (t309 < -105 ? -105 : t309) * 1.4426950408889634;
      const t311 = t310 + 6755399441055744 - 6755399441055744;
      const t312 = t310 - t311;
      const t313 = t312 * t312;
      const t314 = 360.79706578518545 + 17.33087932984242 * t313;
      const t315 = t312 * (125.04273438511886 + t313);
      const t316 = POW2[t311 + 1074]! * (t314 + t315);
      const t317 = f(t316 / (t314 - t315 + t316));
      const t318 = 105 < t306 ? 105 : t306;
      const t319 = (t318 < -105 ? -105 : t318) * 1.4426950408889634;
      const t320 = t319 + 6755399441055744 - 6755399441055744;
      const t321 = t319 - t320;
      const t322 = t321 * t321;
      const t323 = 360.79706578518545 + 17.33087932984242 * t322;
      const t324 = t321 * (125.04273438511886 + t322);
      const t325 = POW2[t320 + 1074]! * (t323 + t324);
      const t326 = f(t325 / (t323 - t324 + t325));
      const t327 = 105 < t307 ? 105 : t307;
      const t328 = (t327 < -105 ? -105 : t327) * 1.4426950408889634;
      const t329 = t328 + 6755399441055744 - 6755399441055744;
      const t330 = t328 - t329;
      const t331 = t330 * t330;
      const t332 = 360.79706578518545 + 17.33087932984242 * t331;
      const t333 = t330 * (125.04273438511886 + t331);
      const t334 = POW2[t329 + 1074]! * (t332 + t333);
      const t335 = f(t334 / (t332 - t333 + t334));
      const t336 = 105 < t308 ? 105 : t308;
      const t337 = (t336 < -105 ? -105 : t336) * 1.4426950408889634;
      const t338 = t337 + 6755399441055744 - 6755399441055744;
      const t339 = t337 - t338;
      const t340 = t339 * t339;
      const t341 = 360.79706578518545 + 17.33087932984242 * t340;
      const t342 = t339 * (125.04273438511886 + t340);
      const t343 = POW2[t338 + 1074]! * (t341 + t342);
      const t344 = f(t343 / (t341 - t342 + t343));
      const t345: number = parameters[16]!;
      const t346: number = parameters[17]!;
      const t347: number = parameters[18]!;
      const t348: number = parameters[19]!;
      const t349: number = parameters[20]!;
      const t350: number = parameters[21]!;
      const t351: number = parameters[22]!;
      const t352: number = parameters[23]!;
      const t353: number = parameters[24]!;
      const t354 = y[n1]!;
      const t355 = y[n2]!;
      const t356 = y[n3]!;
      const t357 = y[n4]!;
      const t358 = f(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t23 * t345) + f(t65 * t346)) + f(t107 * t347)) + f(t149 * t348)) + f(t191 * t349)) +
                  f(t233 * t350),
              ) + f(t275 * t351),
            ) + f(t317 * t352),
          ) + t353,
        ) - t354,
      );
      const t359 = f(0.5 * f(t358 * t358));
      const t360 = f(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t32 * t345) + f(t74 * t346)) + f(t116 * t347)) + f(t158 * t348)) + f(t200 * t349)) +
                  f(t242 * t350),
              ) + f(t284 * t351),
            ) + f(t326 * t352),
          ) + t353,
        ) - t355,
      );
      const t361 = f(0.5 * f(t360 * t360));
      const t362 = f(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t41 * t345) + f(t83 * t346)) + f(t125 * t347)) + f(t167 * t348)) + f(t209 * t349)) +
                  f(t251 * t350),
              ) + f(t293 * t351),
            ) + f(t335 * t352),
          ) + t353,
        ) - t356,
      );
      const t363 = f(0.5 * f(t362 * t362));
      const t364 = f(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t50 * t345) + f(t92 * t346)) + f(t134 * t347)) + f(t176 * t348)) + f(t218 * t349)) +
                  f(t260 * t350),
              ) + f(t302 * t351),
            ) + f(t344 * t352),
          ) + t353,
        ) - t357,
      );
      const t365 = f(0.5 * f(t364 * t364));
      const t366: number = hyper[0]!;
      const t367 = f(t366);
      const t368 = f(t358 * t367);
      const t369 = f(t360 * t367);
      const t370 = f(t362 * t367);
      const t371 = f(t364 * t367);
      const t372: number = sum19[0]!;
      const t373: number = sum19[1]!;
      const t374: number = sum19[2]!;
      const t375: number = sum19[3]!;
      sum19[0] = f(t372 + t368);
      sum19[1] = f(t373 + t369);
      sum19[2] = f(t374 + t370);
      sum19[3] = f(t375 + t371);
      const t376 = f(f(t23 * f(1 - t23)) * (0 + f(t368 * t345)));
      const t377 = f(f(t32 * f(1 - t32)) * (0 + f(t369 * t345)));
      const t378 = f(f(t41 * f(1 - t41)) * (0 + f(t370 * t345)));
      const t379 = f(f(t50 * f(1 - t50)) * (0 + f(t371 * t345)));
      const t380 = f(f(t65 * f(1 - t65)) * (0 + f(t368 * t346)));
      const t381 = f(f(t74 * f(1 - t74)) * (0 + f(t369 * t346)));
      const t382 = f(f(t83 * f(1 - t83)) * (0 + f(t370 * t346)));
      const t383 = f(f(t92 * f(1 - t92)) * (0 + f(t371 * t346)));
      const t384 = f(f(t107 * f(1 - t107)) * (0 + f(t368 * t347)));
      const t385 = f(f(t116 * f(1 - t116)) * (0 + f(t369 * t347)));
      const t386 = f(f(t125 * f(1 - t125)) * (0 + f(t370 * t347)));
      const t387 = f(f(t134 * f(1 - t134)) * (0 + f(t371 * t347)));
      const t388 = f(f(t149 * f(1 - t149)) * (0 + f(t368 * t348)));
      const t389 = f(f(t158 * f(1 - t158)) * (0 + f(t369 * t348)));
      const t390 = f(f(t167 * f(1 - t167)) * (0 + f(t370 * t348)));
      const t391 = f(f(t176 * f(1 - t176)) * (0 + f(t371 * t348)));
      const t392 = f(f(t191 * f(1 - t191)) * (0 + f(t368 * t349)));
      const t393 = f(f(t200 * f(1 - t200)) * (0 + f(t369 * t349)));
      const t394 = f(f(t209 * f(1 - t209)) * (0 + f(t370 * t349)));
      const t395 = f(f(t218 * f(1 - t218)) * (0 + f(t371 * t349)));
      const t396 = f(f(t233 * f(1 - t233)) * (0 + f(t368 * t350)));
      const t397 = f(f(t242 * f(1 - t242)) * (0 + f(t369 * t350)));
      const t398 = f(f(t251 * f(1 - t251)) * (0 + f(t370 * t350)));
      const t399 = f(f(t260 * f(1 - t260)) * (0 + f(t371 * t350)));
      const t400 = f(f(t275 * f(1 - t275)) * (0 + f(t368 * t351)));
      const t401 = f(f(t284 * f(1 - t284)) * (0 + f(t369 * t351)));
      const t402 = f(f(t293 * f(1 - t293)) * (0 + f(t370 * t351)));
      const t403 = f(f(t302 * f(1 - t302)) * (0 + f(t371 * t351)));
      const t404 = f(f(t317 * f(1 - t317)) * (0 + f(t368 * t352)));
      const t405 = f(f(t326 * f(1 - t326)) * (0 + f(t369 * t352)));
      const t406 = f(f(t335 * f(1 - t335)) * (0 + f(t370 * t352)));
      const t407 = f(f(t344 * f(1 - t344)) * (0 + f(t371 * t352)));
      const t408: number = sum21[0]!;
      const t409: number = sum21[1]!;
      const t410: number = sum21[2]!;
      const t411: number = sum21[3]!;
      sum21[0] = f(t408 + f(t23 * t368));
      sum21[1] = f(t409 + f(t32 * t369));
      sum21[2] = f(t410 + f(t41 * t370));
      sum21[3] = f(t411 + f(t50 * t371));
      const t412: number = sum21[4]!;
      const t413: number = sum21[5]!;
      const t414: number = sum21[6]!;
      const t415: number = sum21[7]!;
      sum21[4] = f(t412 + f(t65 * t368));
      sum21[5] = f(t413 + f(t74 * t369));
      sum21[6] = f(t414 + f(t83 * t370));
      sum21[7] = f(t415 + f(t92 * t371));
      const t416: number = sum21[8]!;
      const t417: number = sum21[9]!;
      const t418: number = sum21[10]!;
      const t419: number = sum21[11]!;
      sum21[8] = f(t416 + f(t107 * t368));
      sum21[9] = f(t417 + f(t116 * t369));
      sum21[10] = f(t418 + f(t125 * t370));
      sum21[11] = f(t419 + f(t134 * t371));
      const t420: number = sum21[12]!;
      const t421: number = sum21[13]!;
      const t422: number = sum21[14]!;
      const t423: number = sum21[15]!;
      sum21[12] = f(t420 + f(t149 * t368));
      sum21[13] = f(t421 + f(t158 * t369));
      sum21[14] = f(t422 + f(t167 * t370));
      sum21[15] = f(t423 + f(t176 * t371));
      const t424: number = sum21[16]!;
      const t425: number = sum21[17]!;
      const t426: number = sum21[18]!;
      const t427: number = sum21[19]!;
      sum21[16] = f(t424 + f(t191 * t368));
      sum21[17] = f(t425 + f(t200 * t369));
      sum21[18] = f(t426 + f(t209 * t370));
      sum21[19] = f(t427 + f(t218 * t371));
      const t428: number = sum21[20]!;
      const t429: number = sum21[21]!;
      const t430: number = sum21[22]!;
      const t431: number = sum21[23]!;
      sum21[20] = f(t428 + f(t233 * t368));
      sum21[21] = f(t429 + f(t242 * t369));
      sum21[22] = f(t430 + f(t251 * t370));
      sum21[23] = f(t431 + f(t260 * t371));
      const t432: number = sum21[24]!;
      const t433: number = sum21[25]!;
      const t434: number = sum21[26]!;
      const t435: number = sum21[27]!;
      sum21[24] = f(t432 + f(t275 * t368));
      sum21[25] = f(t433 + f(t284 * t369));
      sum21[26] = f(t434 + f(t293 * t370));
      sum21[27] = f(t435 + f(t302 * t371));
      const t436: number = sum21[28]!;
      const t437: number = sum21[29]!;
      const t438: number = sum21[30]!;
      const t439: number = sum21[31]!;
      sum21[28] = f(t436 + f(t317 * t368));
      sum21[29] = f(t437 + f(t326 * t369));
      sum21[30] = f(t438 + f(t335 * t370));
      sum21[31] = f(t439 + f(t344 * t371));
      const t440: number = sum23[0]!;
      const t441: number = sum23[1]!;
      const t442: number = sum23[2]!;
      const t443: number = sum23[3]!;
      sum23[0] = f(t440 + t376);
      sum23[1] = f(t441 + t377);
      sum23[2] = f(t442 + t378);
      sum23[3] = f(t443 + t379);
      const t444: number = sum23[4]!;
      const t445: number = sum23[5]!;
      const t446: number = sum23[6]!;
      const t447: number = sum23[7]!;
      sum23[4] = f(t444 + t380);
      sum23[5] = f(t445 + t381);
      sum23[6] = f(t446 + t382);
      sum23[7] = f(t447 + t383);
      const t448: number = sum23[8]!;
      const t449: number = sum23[9]!;
      const t450: number = sum23[10]!;
      const t451: number = sum23[11]!;
      sum23[8] = f(t448 + t384);
      sum23[9] = f(t449 + t385);
      sum23[10] = f(t450 + t386);
      sum23[11] = f(t451 + t387);
      const t452: number = sum23[12]!;
      const t453: number = sum23[13]!;
      const t454: number = sum23[14]!;
      const t455: number = sum23[15]!;
      sum23[12] = f(t452 + t388);
      sum23[13] = f(t453 + t389);
      sum23[14] = f(t454 + t390);
      sum23[15] = f(t455 + t391);
      const t456: number = sum23[16]!;
      const t457: number = sum23[17]!;
      const t458: number = sum23[18]!;
      const t459: number = sum23[19]!;
      sum23[16] = f(t456 + t392);
      sum23[17] = f(t457 + t393);
      sum23[18] = f(t458 + t394);
      sum23[19] = f(t459 + t395);
      const t460: number = sum23[20]!;
      const t461: number = sum23[21]!;
      const t462: number = sum23[22]!;
      const t463: number = sum23[23]!;
      sum23[20] = f(t460 + t396);
      sum23[21] = f(t461 + t397);
      sum23[22] = f(t462 + t398);
      sum23[23] = f(t463 + t399);
      const t464: number = sum23[24]!;
      const t465: number = sum23[25]!;
      const t466: number = sum23[26]!;
      const t467: number = sum23[27]!;
      sum23[24] = f(t464 + t400);
      sum23[25] = f(t465 + t401);
      sum23[26] = f(t466 + t402);
      sum23[27] = f(t467 + t403);
      const t468: number = sum23[28]!;
      const t469: number = sum23[29]!;
      const t470: number = sum23[30]!;
      const t471: number = sum23[31]!;
      sum23[28] = f(t468 + t404);
      sum23[29] = f(t469 + t405);
      sum23[30] = f(t470 + t406);
      sum23[31] = f(t471 + t407);
      const t472: number = sum25[0]!;
      const t473: number = sum25[1]!;
      const t474: number = sum25[2]!;
      const t475: number = sum25[3]!;
      sum25[0] = f(t472 + f(t5 * t376));
      sum25[1] = f(t473 + f(t6 * t377));
      sum25[2] = f(t474 + f(t7 * t378));
      sum25[3] = f(t475 + f(t8 * t379));
      const t476: number = sum25[4]!;
      const t477: number = sum25[5]!;
      const t478: number = sum25[6]!;
      const t479: number = sum25[7]!;
      sum25[4] = f(t476 + f(t5 * t380));
      sum25[5] = f(t477 + f(t6 * t381));
      sum25[6] = f(t478 + f(t7 * t382));
      sum25[7] = f(t479 + f(t8 * t383));
      const t480: number = sum25[8]!;
      const t481: number = sum25[9]!;
      const t482: number = sum25[10]!;
      const t483: number = sum25[11]!;
      sum25[8] = f(t480 + f(t5 * t384));
      sum25[9] = f(t481 + f(t6 * t385));
      sum25[10] = f(t482 + f(t7 * t386));
      sum25[11] = f(t483 + f(t8 * t387));
      const t484: number = sum25[12]!;
      const t485: number = sum25[13]!;
      const t486: number = sum25[14]!;
      const t487: number = sum25[15]!;
      sum25[12] = f(t484 + f(t5 * t388));
      sum25[13] = f(t485 + f(t6 * t389));
      sum25[14] = f(t486 + f(t7 * t390));
      sum25[15] = f(t487 + f(t8 * t391));
      const t488: number = sum25[16]!;
      const t489: number = sum25[17]!;
      const t490: number = sum25[18]!;
      const t491: number = sum25[19]!;
      sum25[16] = f(t488 + f(t5 * t392));
      sum25[17] = f(t489 + f(t6 * t393));
      sum25[18] = f(t490 + f(t7 * t394));
      sum25[19] = f(t491 + f(t8 * t395));
      const t492: number = sum25[20]!;
      const t493: number = sum25[21]!;
      const t494: number = sum25[22]!;
      const t495: number = sum25[23]!;
      sum25[20] = f(t492 + f(t5 * t396));
      sum25[21] = f(t493 + f(t6 * t397));
      sum25[22] = f(t494 + f(t7 * t398));
      sum25[23] = f(t495 + f(t8 * t399));
      const t496: number = sum25[24]!;
      const t497: number = sum25[25]!;
      const t498: number = sum25[26]!;
      const t499: number = sum25[27]!;
      sum25[24] = f(t496 + f(t5 * t400));
      sum25[25] = f(t497 + f(t6 * t401));
      sum25[26] = f(t498 + f(t7 * t402));
      sum25[27] = f(t499 + f(t8 * t403));
      const t500: number = sum25[28]!;
      const t501: number = sum25[29]!;
      const t502: number = sum25[30]!;
      const t503: number = sum25[31]!;
      sum25[28] = f(t500 + f(t5 * t404));
      sum25[29] = f(t501 + f(t6 * t405));
      sum25[30] = f(t502 + f(t7 * t406));
      sum25[31] = f(t503 + f(t8 * t407));
      const t504: number = total[0]!;
      const t505 = t504 + (0 + t359);
      total[0] = t505;
      const t506 = t505 + (0 + t361);
      total[0] = t506;
      const t507 = t506 + (0 + t363);
      total[0] = t507;
      total[0] = t507 + (0 + t365);
    }
    for (let r508 = rows - (rows % 4); r508 < rows; r508 += 4) {
      const n509 = order[start + r508]!;
      const t510 = x[n509]!;
      const t511: number = parameters[0]!;
      const t512: number = parameters[8]!;
      const t513 = f(0 + f(t510 * t511) + t512);
      const t514 = 105 < t513 ? 105 : t513;
      const t515 = (t514 < -105 ? -105 : t514) * 1.4426950408889634;
      const t516 = t515 + 6755399441055744 - 6755399441055744;
      const t517 = t515 - t516;
      const t518 = t517 * t517;
      const t519 = 360.79706578518545 + 17.33087932984242 * t518;
      const t520 = t517 * (125.04273438511886 + t518);
      const t521 = POW2[t516 + 1074]! * (t519 + t520);
      const t522 = f(t521 / (t519 - t520 + t521));
      const t523: number = parameters[1]!;
      const t524: number = parameters[9]!;
      const t525 = f(0 + f(t510 * t523) + t524);
      const t526 = 105 < t525 ? 105 : t525;
      const t527 = (t526 < -105 ? -105 : t526) * 1.4426950408889634;
      const t528 = t527 + 6755399441055744 - 6755399441055744;
      const t529 = t527 - t528;
      const t530 = t529 * t529;
      const t531 = 360.79706578518545 + 17.33087932984242 * t530;
      const t532 = t529 * (125.04273438511886 + t530);
      const t533 = POW2[t528 + 1074]! * (t531 + t532);
      const t534 = f(t533 / (t531 - t532 + t533));
      const t535: number = parameters[2]!;
      const t536: number = parameters[10]!;
      const t537 = f(0 + f(t510 * t535) + t536);
      const t538 = 105 < t537 ? 105 : t537;
      const t539 = (t538 < -105 ? -105 : t538) * 1.4426950408889634;
      const t540 = t539 + 6755399441055744 - 6755399441055744;
      const t541 = t539 - t540;
      const t542 = t541 * t541;
      const t543 = 360.79706578518545 + 17.33087932984242 * t542;
      const t544 = t541 * (125.04273438511886 + t542);
      const t545 = POW2[t540 + 1074]! * (t543 + t544);
      const t546 = f(t545 / (t543 - t544 + t545));
      const t547: number = parameters[3]!;
      const t548: number = parameters[11]!;
      const t549 = f(0 + f(t510 * t547) + t548);
      const t550 = 105 < t549 ? 105 : t549;
      const t551 = (t550 < -105 ? -105 : t550) * 1.4426950408889634;
      const t552 = t551 + 6755399441055744 - 6755399441055744;
      const t553 = t551 - t552;
      const t554 = t553 * t553;
      const t555 = 360.79706578518545 + 17.33087932984242 * t554;
      const t556 = t553 * (125.04273438511886 + t554);
      const t557 = POW2[t552 + 1074]! * (t555 + t556);
      const t558 = f(t557 / (t555 - t556 + t557));
      const t559: number = parameters[4]!;
      const t560: number = parameters[12]!;
      const t561 = f(0 + f(t510 * t559) + t560);
      const t562 = 105 < t561 ? 105 : t561;
      const t563 = (t562 < -105 ? -105 : t562) * 1.4426950408889634;
      const t564 = t563 + 6755399441055744 - 6755399441055744;
      const t565 = t563 - t564;
      const t566 = t565 * t565;
      const t567 = 360.79706578518545 + 17.33087932984242 * t566;
      const t568 = t565 * (125.04273438511886 + t566);
      const t569 = POW2[t564 + 1074]! * (t567 + t568);
      const t570 = f(t569 / (t567 - t568 + t569));
      const t571: number = parameters[5]!;
      const t572: number = parameters[13]!;
      const t573 = f(0 + f(t510 * t571) + t572);
      const t574 = 105 < t573 ? 105 : t573;
      const t575 = (t574 < -105 ? -105 : t574) * 1.4426950408889634;
      const t576 = t575 + 6755399441055744 - 6755399441055744;
      const t577 = t575 - t576;
      const t578 = t577 * t577;
      const t579 = 360.79706578518545 + 17.33087932984242 * t578;
      const t580 = t577 * (125.04273438511886 + t578);
      const t581 = POW2[t576 + 1074]! * (t579 + t580);
      const t582 = f(t581 / (t579 - t580 + t581));
      const t583: number = parameters[6]!;
      const t584: number = parameters[14]!;
      const t585 = f(0 + f(t510 * t583) + t584);
      const t586 = 105 < t585 ? 105 : t585;
      const t587 = (t586 < -105 ? -105 : t586) * 1.4426950408889634;
      const t588 = t587 + 6755399441055744 - 6755399441055744;
      const t589 = t587 - t588;
      const t590 = t589 * t589;
      const t591 = 360.79706578518545 + 17.33087932984242 * t590;
      const t592 = t589 * (125.04273438511886 + t590);
      const t593 = POW2[t588 + 1074]! * (t591 + t592);
      const t594 = f(t593 / (t591 - t592 + t593));
      const t595: number = parameters[7]!;
      const t596: number = parameters[15]!;
      const t597 = f(0 + f(t510 * t595) + t596);
      const t598 = 105 < t597 ? 105 : t597;
      const t599 = (t598 < -105 ? -105 : t598) * 1.4426950408889634;
      const t600 = t599 + 6755399441055744 - 6755399441055744;
      const t601 = t599 - t600;
      const t602 = t601 * t601;
      const t603 = 360.79706578518545 + 17.33087932984242 * t602;
      const t604 = t601 * (125.04273438511886 + t602);
      const t605 = POW2[t600 + 1074]! * (t603 + t604);
      const t606 = f(t605 / (t603 - t604 + t605));
      const t607: number = parameters[16]!;
      const t608: number = parameters[17]!;
      const t609: number = parameters[18]!;
      const t610: number = parameters[19]!;
      const t611: number = parameters[20]!;
      const t612: number = parameters[21]!;
      const t613: number = parameters[22]!;
      const t614: number = parameters[23]!;
      const t615: number = parameters[24]!;
      const t616 = y[n509]!;
      const t617 = f(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t522 * t607) + f(t534 * t608)) + f(t546 * t609)) + f(t558 * t610)) + f(t570 * t611)) +
                  f(t582 * t612),
              ) + f(t594 * t613),
            ) + f(t606 * t614),
          ) + t615,
        ) - t616,
      );
      const t618 = f(0.5 * f(t617 * t617));
      const t619: number = hyper[0]!;
      const t620 = f(t617 * f(t619));
      const t621: number = sum19[0]!;
      sum19[0] = f(t621 + t620);
      const t622 = f(f(t522 * f(1 - t522)) * (0 + f(t620 * t607)));
      const t623 = f(f(t534 * f(1 - t534)) * (0 + f(t620 * t608)));
      const t624 = f(f(t546 * f(1 - t546)) * (0 + f(t620 * t609)));
      const t625 = f(f(t558 * f(1 - t558)) * (0 + f(t620 * t610)));
      const t626 = f(f(t570 * f(1 - t570)) * (0 + f(t620 * t611)));
      const t627 = f(f(t582 * f(1 - t582)) * (0 + f(t620 * t612)));
      const t628 = f(f(t594 * f(1 - t594)) * (0 + f(t620 * t613)));
      const t629 = f(f(t606 * f(1 - t606)) * (0 + f(t620 * t614)));
      const t630: number = sum21[0]!;
      sum21[0] = f(t630 + f(t522 * t620));
      const t631: number = sum21[4]!;
      sum21[4] = f(t631 + f(t534 * t620));
      const t632: number = sum21[8]!;
      sum21[8] = f(t632 + f(t546 * t620));
      const t633: number = sum21[12]!;
      sum21[12] = f(t633 + f(t558 * t620));
      const t634: number = sum21[16]!;
      sum21[16] = f(t634 + f(t570 * t620));
      const t635: number = sum21[20]!;
      sum21[20] = f(t635 + f(t582 * t620));
      const t636: number = sum21[24]!;
      sum21[24] = f(t636 + f(t594 * t620));
      const t637: number = sum21[28]!;
      sum21[28] = f(t637 + f(t606 * t620));
      const t638: number = sum23[0]!;
      sum23[0] = f(t638 + t622);
      const t639: number = sum23[4]!;
      sum23[4] = f(t639 + t623);
      const t640: number = sum23[8]!;
      sum23[8] = f(t640 + t624);
      const t641: number = sum23[12]!;
      sum23[12] = f(t641 + t625);
      const t642: number = sum23[16]!;
      sum23[16] = f(t642 + t626);
      const t643: number = sum23[20]!;
      sum23[20] = f(t643 + t627);
      const t644: number = sum23[24]!;
      sum23[24] = f(t644 + t628);
      const t645: number = sum23[28]!;
      sum23[28] = f(t645 + t629);
      const t646: number = sum25[0]!;
      sum25[0] = f(t646 + f(t510 * t622));
      const t647: number = sum25[4]!;
      sum25[4] = f(t647 + f(t510 * t623));
      const t648: number = sum25[8]!;
      sum25[8] = f(t648 + f(t510 * t624));
      const t649: number = sum25[12]!;
      sum25[12] = f(t649 + f(t510 * t625));
      const t650: number = sum25[16]!;
      sum25[16] = f(t650 + f(t510 * t626));
      const t651: number = sum25[20]!;
      sum25[20] = f(t651 + f(t510 * t627));
      const t652: number = sum25[24]!;
      sum25[24] = f(t652 + f(t510 * t628));
      const t653: number = sum25[28]!;
      sum25[28] = f(t653 + f(t510 * t629));
      const t654: number = total[0]!;
      total[0] = t654 + (0 + t618);
    }
    for (let r655 = rows - (rows % 4) + 1; r655 < rows; r655 += 4) {
      const n656 = order[start + r655]!;
      const t657 = x[n656]!;
      const t658: number = parameters[0]!;
      const t659: number = parameters[8]!;
      const t660 = f(0 + f(t657 * t658) + t659);
      const t661 = 105 < t660 ? 105 : t660;
      const t662 = (t661 < -105 ? -105 : t661) * 1.4426950408889634;
      const t663 = t662 + 6755399441055744 - 6755399441055744;
      const t664 = t662 - t663;
      const t665 = t664 * t664;
      const t666 = 360.79706578518545 + 17.33087932984242 * t665;
      const t667 = t664 * (125.04273438511886 + t665);
      const t668 = POW2[t663 + 1074]! * (t666 + t667);
      const t669 = f(t668 / (t666 - t667 + t668));
      const t670: number = parameters[1]!;
      const t671: number = parameters[9]!;
      const t672 = f(0 + f(t657 * t670) + t671);
      const t673 = 105 < t672 ? 105 : t672;
      const t674 = (t673 < -105 ? -105 : t673) * 1.4426950408889634;
      const t675 = t674 + 6755399441055744 - 6755399441055744;
      const t676 = t674 - t675;
      const t677 = t676 * t676;
      const t678 = 360.79706578518545 + 17.33087932984242 * t677;
      const t679 = t676 * (125.04273438511886 + t677);
      const t680 = POW2[t675 + 1074]! * (t678 + t679);
      const t681 = f(t680 / (t678 - t679 + t680));
      const t682: number = parameters[2]!;
      const t683: number = parameters[10]!;
      const t684 = f(0 + f(t657 * t682) + t683);
      const t685 = 105 < t684 ? 105 : t684;
      const t686 = (t685 < -105 ? -105 : t685) * 1.4426950408889634;
      const t687 = t686 + 6755399441055744 - 6755399441055744;
      const t688 = t686 - t687;
      const t689 = t688 * t688;
      const t690 = 360.79706578518545 + 17.33087932984242 * t689;
      const t691 = t688 * (125.04273438511886 + t689);
      const t692 = POW2[t687 + 1074]! * (t690 + t691);
      const t693 = f(t692 / (t690 - t691 + t692));
      const t694: number = parameters[3]!;
      const t695: number = parameters[11]!;
      const t696 = f(0 + f(t657 * t694) + t695);
      const t697 = 105 < t696 ? 105 : t696;
      const t698 = (t697 < -105 ? -105 : t697) * 1.4426950408889634;
      const t699 = t698 + 6755399441055744 - 6755399441055744;
      const t700 = t698 - t699;
      const t701 = t700 * t700;
      const t702 = 360.79706578518545 + 17.33087932984242 * t701;
      const t703 = t700 * (125.04273438511886 + t701);
      const t704 = POW2[t699 + 1074]! * (t702 + t703);
      const t705 = f(t704 / (t702 - t703 + t704));
      const t706: number = parameters[4]!;
      const t707: number = parameters[12]!;
      const t708 = f(0 + f(t657 * t706) + t707);
      const t709 = 105 < t708 ? 105 : t708;
      const t710 = (t709 < -105 ? -105 : t709) * 1.4426950408889634;
      const t711 = t710 + 6755399441055744 - 6755399441055744;
      const t712 = t710 - t711;
      const t713 = t712 * t712;
      const t714 = 360.79706578518545 + 17.33087932984242 * t713;
      const t715 = t712 * (125.04273438511886 + t713);
      const t716 = POW2[t711 + 1074]! * (t714 + t715);
      const t717 = f(t716 / (t714 - t715 + t716));
      const t718: number = parameters[5]!;
      const t719: number = parameters[13]!;
      const t720 = f(0 + f(t657 * t718) + t719);
      const t721 = 105 < t720 ? 105 : t720;
      const t722 = (t721 < -105 ? -105 : t721) * 1.4426950408889634;
      const t723 = t722 + 6755399441055744 - 6755399441055744;
      const t724 = t722 - t723;
      const t725 = t724 * t724;
      const t726 = 360.79706578518545 + 17.33087932984242 * t725;
      const t727 = t724 * (125.04273438511886 + t725);
      const t728 = POW2[t723 + 1074]! * (t726 + t727);
      const t729 = f(t728 / (t726 - t727 + t728));
      const t730: number = parameters[6]!;
      const t731: number = parameters[14]!;
      const t732 = f(0 + f(t657 * t730) + t731);
      const t733 = 105 < t732 ? 105 : t732;
      const t734 = (t733 < -105 ? -105 : t733) * 1.4426950408889634;
      const t735 = t734 + 6755399441055744 - 6755399441055744;
      const t736 = t734 - t735;
      const t737 = t736 * t736;
      const t738 = 360.79706578518545 + 17.33087932984242 * t737;
      const t739 = t736 * (125.04273438511886 + t737);
      const t740 = POW2[t735 + 1074]! * (t738 + t739);
      const t741 = f(t740 / (t738 - t739 + t740));
      const t742: number = parameters[7]!;
      const t743: number = parameters[15]!;
      const t744 = f(0 + f(t657 * t742) + t743);
      const t745 = 105 < t744 ? 105 : t744;
      const t746 = (t745 < -105 ? -105 : t745) * 1.4426950408889634;
      const t747 = t746 + 6755399441055744 - 6755399441055744;
      const t748 = t746 - t747;
      const t749 = t748 * t748;
      const t750 = 360.79706578518545 + 17.33087932984242 * t749;
      const t751 = t748 * (125.04273438511886 + t749);
      const t752 = POW2[t747 + 1074]! * (t750 + t751);
      const t753 = f(t752 / (t750 - t751 + t752));
      const t754: number = parameters[16]!;
      const t755: number = parameters[17]!;
      const t756: number = parameters[18]!;
      const t757: number = parameters[19]!;
      const t758: number = parameters[20]!;
      const t759: number = parameters[21]!;
      const t760: number = parameters[22]!;
      const t761: number = parameters[23]!;
      const t762: number = parameters[24]!;
      const t763 = y[n656]!;
      const t764 = f(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t669 * t754) + f(t681 * t755)) + f(t693 * t756)) + f(t705 * t757)) + f(t717 * t758)) +
                  f(t729 * t759),
              ) + f(t741 * t760),
            ) + f(t753 * t761),
          ) + t762,
        ) - t763,
      );
      const t765 = f(0.5 * f(t764 * t764));
      const t766: number = hyper[0]!;
      const t767 = f(t764 * f(t766));
      const t768: number = sum19[1]!;
      sum19[1] = f(t768 + t767);
      const t769 = f(f(t669 * f(1 - t669)) * (0 + f(t767 * t754)));
      const t770 = f(f(t681 * f(1 - t681)) * (0 + f(t767 * t755)));
      const t771 = f(f(t693 * f(1 - t693)) * (0 + f(t767 * t756)));
      const t772 = f(f(t705 * f(1 - t705)) * (0 + f(t767 * t757)));
      const t773 = f(f(t717 * f(1 - t717)) * (0 + f(t767 * t758)));
      const t774 = f(f(t729 * f(1 - t729)) * (0 + f(t767 * t759)));
      const t775 = f(f(t741 * f(1 - t741)) * (0 + f(t767 * t760)));
      const t776 = f(f(t753 * f(1 - t753)) * (0 + f(t767 * t761)));
      const t777: number = sum21[1]!;
      sum21[1] = f(t777 + f(t669 * t767));
      const t778: number = sum21[5]!;
      sum21[5] = f(t778 + f(t681 * t767));
      const t779: number = sum21[9]!;
      sum21[9] = f(t779 + f(t693 * t767));
      const t780: number = sum21[13]!;
      sum21[13] = f(t780 + f(t705 * t767));
      const t781: number = sum21[17]!;
      sum21[17] = f(t781 + f(t717 * t767));
      const t782: number = sum21[21]!;
      sum21[21] = f(t782 + f(t729 * t767));
      const t783: number = sum21[25]!;
      sum21[25] = f(t783 + f(t741 * t767));
      const t784: number = sum21[29]!;
      sum21[29] = f(t784 + f(t753 * t767));
      const t785: number = sum23[1]!;
      sum23[1] = f(t785 + t769);
      const t786: number = sum23[5]!;
      sum23[5] = f(t786 + t770);
      const t787: number = sum23[9]!;
      sum23[9] = f(t787 + t771);
      const t788: number = sum23[13]!;
      sum23[13] = f(t788 + t772);
      const t789: number = sum23[17]!;
      sum23[17] = f(t789 + t773);
      const t790: number = sum23[21]!;
      sum23[21] = f(t790 + t774);
      const t791: number = sum23[25]!;
      sum23[25] = f(t791 + t775);
      const t792: number = sum23[29]!;
      sum23[29] = f(t792 + t776);
      const t793: number = sum25[1]!;
      sum25[1] = f(t793 + f(t657 * t769));
      const t794: number = sum25[5]!;
      sum25[5] = f(t794 + f(t657 * t770));
      const t795: number = sum25[9]!;
      sum25[9] = f(t795 + f(t657 * t771));
      const t796: number = sum25[13]!;
      sum25[13] = f(t796 + f(t657 * t772));
      const t797: number = sum25[17]!;
      sum25[17] = f(t797 + f(t657 * t773));
      const t798: number = sum25[21]!;
      sum25[21] = f(t798 + f(t657 * t774));
      const t799: number = sum25[25]!;
      sum25[25] = f(t799 + f(t657 * t775));
      const t800: number = sum25[29]!;
      sum25[29] = f(t800 + f(t657 * t776));
      const t801: number = total[0]!;
      total[0] = t801 + (0 + t765);
    }
    for (let r802 = rows - (rows % 4) + 2; r802 < rows; r802 += 4) {
      const n803 = order[start + r802]!;
      const t804 = x[n803]!;
      const t805: number = parameters[0]!;
      const t806: number = parameters[8]!;
      const t807 = f(0 + f(t804 * t805) + t806);
      const t808 = 105 < t807 ? 105 : t807;
      const t809 = (t808 < -105 ? -105 : t808) * 1.4426950408889634;
      const t810 = t809 + 6755399441055744 - 6755399441055744;
      const t811 = t809 - t810;
      const t812 = t811 * t811;
      const t813 = 360.79706578518545 + 17.33087932984242 * t812;
      const t814 = t811 * (125.04273438511886 + t812);
      const t815 = POW2[t810 + 1074]! * (t813 + t814);
      const t816 = f(t815 / (t813 - t814 + t815));
      const t817: number = parameters[1]!;
      const t818: number = parameters[9]!;
      const t819 = f(0 + f(t804 * t817) + t818);
      const t820 = 105 < t819 ? 105 : t819;
      const t821 = (t820 < -105 ? -105 : t820) * 1.4426950408889634;
      const t822 = t821 + 6755399441055744 - 6755399441055744;
      const t823 = t821 - t822;
      const t824 = t823 * t823;
      const t825 = 360.79706578518545 + 17.33087932984242 * t824;
      const t826 = t823 * (125.04273438511886 + t824);
      const t827 = POW2[t822 + 1074]! * (t825 + t826);
      const t828 = f(t827 / (t825 - t826 + t827));
      const t829: number = parameters[2]!;
      const t830: number = parameters[10]!;
      const t831 = f(0 + f(t804 * t829) + t830);
      const t832 = 105 < t831 ? 105 : t831;
      const t833 = (t832 < -105 ? -105 : t832) * 1.4426950408889634;
      const t834 = t833 + 6755399441055744 - 6755399441055744;
      const t835 = t833 - t834;
      const t836 = t835 * t835;
      const t837 = 360.79706578518545 + 17.33087932984242 * t836;
      const t838 = t835 * (125.04273438511886 + t836);
      const t839 = POW2[t834 + 1074]! * (t837 + t838);
      const t840 = f(t839 / (t837 - t838 + t839));
      const t841: number = parameters[3]!;
      const t842: number = parameters[11]!;
      const t843 = f(0 + f(t804 * t841) + t842);
      const t844 = 105 < t843 ? 105 : t843;
      const t845 = (t844 < -105 ? -105 : t844) * 1.4426950408889634;
      const t846 = t845 + 6755399441055744 - 6755399441055744;
      const t847 = t845 - t846;
      const t848 = t847 * t847;
      const t849 = 360.79706578518545 + 17.33087932984242 * t848;
      const t850 = t847 * (125.04273438511886 + t848);
      const t851 = POW2[t846 + 1074]! * (t849 + t850);
      const t852 = f(t851 / (t849 - t850 + t851));
      const t853: number = parameters[4]!;
      const t854: number = parameters[12]!;
      const t855 = f(0 + f(t804 * t853) + t854);
      const t856 = 105 < t855 ? 105 : t855;
      const t857 = (t856 < -105 ? -105 : t856) * 1.4426950408889634;
      const t858 = t857 + 6755399441055744 - 6755399441055744;
      const t859 = t857 - t858;
      const t860 = t859 * t859;
      const t861 = 360.79706578518545 + 17.33087932984242 * t860;
      const t862 = t859 * (125.04273438511886 + t860);
      const t863 = POW2[t858 + 1074]! * (t861 + t862);
      const t864 = f(t863 / (t861 - t862 + t863));
      const t865: number = parameters[5]!;
      const t866: number = parameters[13]!;
      const t867 = f(0 + f(t804 * t865) + t866);
      const t868 = 105 < t867 ? 105 : t867;
      const t869 = (t868 < -105 ? -105 : t868) * 1.4426950408889634;
      const t870 = t869 + 6755399441055744 - 6755399441055744;
      const t871 = t869 - t870;
      const t872 = t871 * t871;
      const t873 = 360.79706578518545 + 17.33087932984242 * t872;
      const t874 = t871 * (125.04273438511886 + t872);
      const t875 = POW2[t870 + 1074]! * (t873 + t874);
      const t876 = f(t875 / (t873 - t874 + t875));
      const t877: number = parameters[6]!;
      const t878: number = parameters[14]!;
      const t879 = f(0 + f(t804 * t877) + t878);
      const t880 = 105 < t879 ? 105 : t879;
      const t881 = (t880 < -105 ? -105 : t880) * 1.4426950408889634;
      const t882 = t881 + 6755399441055744 - 6755399441055744;
      const t883 = t881 - t882;
      const t884 = t883 * t883;
      const t885 = 360.79706578518545 + 17.33087932984242 * t884;
      const t886 = t883 * (125.04273438511886 + t884);
      const t887 = POW2[t882 + 1074]! * (t885 + t886);
      const t888 = f(t887 / (t885 - t886 + t887));
      const t889: number = parameters[7]!;
      const t890: number = parameters[15]!;
      const t891 = f(0 + f(t804 * t889) + t890);
      const t892 = 105 < t891 ? 105 : t891;
      const t893 = (t892 < -105 ? -105 : t892) * 1.4426950408889634;
      const t894 = t893 + 6755399441055744 - 6755399441055744;
      const t895 = t893 - t894;
      const t896 = t895 * t895;
      const t897 = 360.79706578518545 + 17.33087932984242 * t896;
      const t898 = t895 * (125.04273438511886 + t896);
      const t899 = POW2[t894 + 1074]! * (t897 + t898);
      const t900 = f(t899 / (t897 - t898 + t899));
      const t901: number = parameters[16]!;
      const t902: number = parameters[17]!;
      const t903: number = parameters[18]!;
      const t904: number = parameters[19]!;
      const t905: number = parameters[20]!;
      const t906: number = parameters[21]!;
      const t907: number = parameters[22]!;
      const t908: number = parameters[23]!;
      const t909: number = parameters[24]!;
      const t910 = y[n803]!;
      const t911 = f(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t816 * t901) + f(t828 * t902)) + f(t840 * t903)) + f(t852 * t904)) + f(t864 * t905)) +
                  f(t876 * t906),
              ) + f(t888 * t907),
            ) + f(t900 * t908),
          ) + t909,
        ) - t910,
      );
      const t912 = f(0.5 * f(t911 * t911));
      const t913: number = hyper[0]!;
      const t914 = f(t911 * f(t913));
      const t915: number = sum19[2]!;
      sum19[2] = f(t915 + t914);
      const t916 = f(f(t816 * f(1 - t816)) * (0 + f(t914 * t901)));
      const t917 = f(f(t828 * f(1 - t828)) * (0 + f(t914 * t902)));
      const t918 = f(f(t840 * f(1 - t840)) * (0 + f(t914 * t903)));
      const t919 = f(f(t852 * f(1 - t852)) * (0 + f(t914 * t904)));
      const t920 = f(f(t864 * f(1 - t864)) * (0 + f(t914 * t905)));
      const t921 = f(f(t876 * f(1 - t876)) * (0 + f(t914 * t906)));
      const t922 = f(f(t888 * f(1 - t888)) * (0 + f(t914 * t907)));
      const t923 = f(f(t900 * f(1 - t900)) * (0 + f(t914 * t908)));
      const t924: number = sum21[2]!;
      sum21[2] = f(t924 + f(t816 * t914));
      const t925: number = sum21[6]!;
      sum21[6] = f(t925 + f(t828 * t914));
      const t926: number = sum21[10]!;
      sum21[10] = f(t926 + f(t840 * t914));
      const t927: number = sum21[14]!;
      sum21[14] = f(t927 + f(t852 * t914));
      const t928: number = sum21[18]!;
      sum21[18] = f(t928 + f(t864 * t914));
      const t929: number = sum21[22]!;
      sum21[22] = f(t929 + f(t876 * t914));
      const t930: number = sum21[26]!;
      sum21[26] = f(t930 + f(t888 * t914));
      const t931: number = sum21[30]!;
      sum21[30] = f(t931 + f(t900 * t914));
      const t932: number = sum23[2]!;
      sum23[2] = f(t932 + t916);
      const t933: number = sum23[6]!;
      sum23[6] = f(t933 + t917);
      const t934: number = sum23[10]!;
      sum23[10] = f(t934 + t918);
      const t935: number = sum23[14]!;
      sum23[14] = f(t935 + t919);
      const t936: number = sum23[18]!;
      sum23[18] = f(t936 + t920);
      const t937: number = sum23[22]!;
      sum23[22] = f(t937 + t921);
      const t938: number = sum23[26]!;
      sum23[26] = f(t938 + t922);
      const t939: number = sum23[30]!;
      sum23[30] = f(t939 + t923);
      const t940: number = sum25[2]!;
      sum25[2] = f(t940 + f(t804 * t916));
      const t941: number = sum25[6]!;
      sum25[6] = f(t941 + f(t804 * t917));
      const t942: number = sum25[10]!;
      sum25[10] = f(t942 + f(t804 * t918));
      const t943: number = sum25[14]!;
      sum25[14] = f(t943 + f(t804 * t919));
      const t944: number = sum25[18]!;
      sum25[18] = f(t944 + f(t804 * t920));
      const t945: number = sum25[22]!;
      sum25[22] = f(t945 + f(t804 * t921));
      const t946: number = sum25[26]!;
      sum25[26] = f(t946 + f(t804 * t922));
      const t947: number = sum25[30]!;
      sum25[30] = f(t947 + f(t804 * t923));
      const t948: number = total[0]!;
      total[0] = t948 + (0 + t912);
    }
  }

  // layer 1: [1, 8] maps, and the update
  function kernel1(): void {
    const t0: number = slots[0]!;
    const t1: number = hyper[4]!;
    const t2: number = sum25[0]!;
    const t3: number = sum25[1]!;
    const t4: number = sum25[2]!;
    const t5: number = sum25[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[25]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[0]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[0] = t8;
    slots[25] = t12;
    parameters[0] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[1]!;
    const t19: number = sum25[4]!;
    const t20: number = sum25[5]!;
    const t21: number = sum25[6]!;
    const t22: number = sum25[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[26]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[1]!;
    slots[1] = t24;
    slots[26] = t26;
    parameters[1] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[2]!;
    const t29: number = sum25[8]!;
    const t30: number = sum25[9]!;
    const t31: number = sum25[10]!;
    const t32: number = sum25[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[27]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[2]!;
    slots[2] = t34;
    slots[27] = t36;
    parameters[2] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[3]!;
    const t39: number = sum25[12]!;
    const t40: number = sum25[13]!;
    const t41: number = sum25[14]!;
    const t42: number = sum25[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[28]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[3]!;
    slots[3] = t44;
    slots[28] = t46;
    parameters[3] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[4]!;
    const t49: number = sum25[16]!;
    const t50: number = sum25[17]!;
    const t51: number = sum25[18]!;
    const t52: number = sum25[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[29]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[4]!;
    slots[4] = t54;
    slots[29] = t56;
    parameters[4] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[5]!;
    const t59: number = sum25[20]!;
    const t60: number = sum25[21]!;
    const t61: number = sum25[22]!;
    const t62: number = sum25[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[30]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[5]!;
    slots[5] = t64;
    slots[30] = t66;
    parameters[5] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[6]!;
    const t69: number = sum25[24]!;
    const t70: number = sum25[25]!;
    const t71: number = sum25[26]!;
    const t72: number = sum25[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[31]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[6]!;
    slots[6] = t74;
    slots[31] = t76;
    parameters[6] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[7]!;
    const t79: number = sum25[28]!;
    const t80: number = sum25[29]!;
    const t81: number = sum25[30]!;
    const t82: number = sum25[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[32]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[7]!;
    slots[7] = t84;
    slots[32] = t86;
    parameters[7] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 1: [8] maps, and the update
  function kernel2(): void {
    const t0: number = slots[8]!;
    const t1: number = hyper[4]!;
    const t2: number = sum23[0]!;
    const t3: number = sum23[1]!;
    const t4: number = sum23[2]!;
    const t5: number = sum23[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[33]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[8]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[8] = t8;
    slots[33] = t12;
    parameters[8] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[9]!;
    const t19: number = sum23[4]!;
    const t20: number = sum23[5]!;
    const t21: number = sum23[6]!;
    const t22: number = sum23[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[34]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[9]!;
    slots[9] = t24;
    slots[34] = t26;
    parameters[9] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[10]!;
    const t29: number = sum23[8]!;
    const t30: number = sum23[9]!;
    const t31: number = sum23[10]!;
    const t32: number = sum23[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[35]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[10]!;
    slots[10] = t34;
    slots[35] = t36;
    parameters[10] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[11]!;
    const t39: number = sum23[12]!;
    const t40: number = sum23[13]!;
    const t41: number = sum23[14]!;
    const t42: number = sum23[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[36]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[11]!;
    slots[11] = t44;
    slots[36] = t46;
    parameters[11] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[12]!;
    const t49: number = sum23[16]!;
    const t50: number = sum23[17]!;
    const t51: number = sum23[18]!;
    const t52: number = sum23[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[37]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[12]!;
    slots[12] = t54;
    slots[37] = t56;
    parameters[12] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[13]!;
    const t59: number = sum23[20]!;
    const t60: number = sum23[21]!;
    const t61: number = sum23[22]!;
    const t62: number = sum23[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[38]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[13]!;
    slots[13] = t64;
    slots[38] = t66;
    parameters[13] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[14]!;
    const t69: number = sum23[24]!;
    const t70: number = sum23[25]!;
    const t71: number = sum23[26]!;
    const t72: number = sum23[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[39]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[14]!;
    slots[14] = t74;
    slots[39] = t76;
    parameters[14] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[15]!;
    const t79: number = sum23[28]!;
    const t80: number = sum23[29]!;
    const t81: number = sum23[30]!;
    const t82: number = sum23[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[40]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[15]!;
    slots[15] = t84;
    slots[40] = t86;
    parameters[15] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [8, 1] maps, and the update
  function kernel3(): void {
    const t0: number = slots[16]!;
    const t1: number = hyper[4]!;
    const t2: number = sum21[0]!;
    const t3: number = sum21[1]!;
    const t4: number = sum21[2]!;
    const t5: number = sum21[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[41]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[16]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[16] = t8;
    slots[41] = t12;
    parameters[16] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[17]!;
    const t19: number = sum21[4]!;
    const t20: number = sum21[5]!;
    const t21: number = sum21[6]!;
    const t22: number = sum21[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[42]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[17]!;
    slots[17] = t24;
    slots[42] = t26;
    parameters[17] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[18]!;
    const t29: number = sum21[8]!;
    const t30: number = sum21[9]!;
    const t31: number = sum21[10]!;
    const t32: number = sum21[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[43]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[18]!;
    slots[18] = t34;
    slots[43] = t36;
    parameters[18] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[19]!;
    const t39: number = sum21[12]!;
    const t40: number = sum21[13]!;
    const t41: number = sum21[14]!;
    const t42: number = sum21[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[44]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[19]!;
    slots[19] = t44;
    slots[44] = t46;
    parameters[19] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[20]!;
    const t49: number = sum21[16]!;
    const t50: number = sum21[17]!;
    const t51: number = sum21[18]!;
    const t52: number = sum21[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[45]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[20]!;
    slots[20] = t54;
    slots[45] = t56;
    parameters[20] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[21]!;
    const t59: number = sum21[20]!;
    const t60: number = sum21[21]!;
    const t61: number = sum21[22]!;
    const t62: number = sum21[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[46]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[21]!;
    slots[21] = t64;
    slots[46] = t66;
    parameters[21] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[22]!;
    const t69: number = sum21[24]!;
    const t70: number = sum21[25]!;
    const t71: number = sum21[26]!;
    const t72: number = sum21[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[47]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[22]!;
    slots[22] = t74;
    slots[47] = t76;
    parameters[22] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[23]!;
    const t79: number = sum21[28]!;
    const t80: number = sum21[29]!;
    const t81: number = sum21[30]!;
    const t82: number = sum21[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[48]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[23]!;
    slots[23] = t84;
    slots[48] = t86;
    parameters[23] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [1] maps, and the update
  function kernel4(): void {
    const t0: number = slots[24]!;
    const t1: number = hyper[4]!;
    const t2: number = sum19[0]!;
    const t3: number = sum19[1]!;
    const t4: number = sum19[2]!;
    const t5: number = sum19[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(f(0.8999999761581421 * t0) + f(f(t1) * t6));
    const t8: number = slots[49]!;
    const t9: number = hyper[5]!;
    const t10 = f(f(0.9990000128746033 * t8) + f(f(t9) * f(t6 * t6)));
    const t11: number = parameters[24]!;
    const t12: number = hyper[2]!;
    const t13: number = hyper[3]!;
    slots[24] = t7;
    slots[49] = t10;
    parameters[24] = f(t11 - f(f(t12) * f(t7 / f(f(f(Math.sqrt(t10)) / f(t13)) + 9.99999993922529e-9))));
  }

  function update(): void {
    kernel1();
    kernel2();
    kernel3();
    kernel4();
  }

  // a value to where it is wanted
  function kernel5(): void {
    const t0: number = sum19[0]!;
    const t1: number = sum19[1]!;
    const t2: number = sum19[2]!;
    const t3: number = sum19[3]!;
    gradients[24] = f(f(t0 + t1) + f(t2 + t3));
  }

  // a value to where it is wanted
  function kernel6(): void {
    const t0: number = sum21[0]!;
    const t1: number = sum21[1]!;
    const t2: number = sum21[2]!;
    const t3: number = sum21[3]!;
    gradients[16] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum21[4]!;
    const t5: number = sum21[5]!;
    const t6: number = sum21[6]!;
    const t7: number = sum21[7]!;
    gradients[17] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum21[8]!;
    const t9: number = sum21[9]!;
    const t10: number = sum21[10]!;
    const t11: number = sum21[11]!;
    gradients[18] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum21[12]!;
    const t13: number = sum21[13]!;
    const t14: number = sum21[14]!;
    const t15: number = sum21[15]!;
    gradients[19] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum21[16]!;
    const t17: number = sum21[17]!;
    const t18: number = sum21[18]!;
    const t19: number = sum21[19]!;
    gradients[20] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum21[20]!;
    const t21: number = sum21[21]!;
    const t22: number = sum21[22]!;
    const t23: number = sum21[23]!;
    gradients[21] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum21[24]!;
    const t25: number = sum21[25]!;
    const t26: number = sum21[26]!;
    const t27: number = sum21[27]!;
    gradients[22] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum21[28]!;
    const t29: number = sum21[29]!;
    const t30: number = sum21[30]!;
    const t31: number = sum21[31]!;
    gradients[23] = f(f(t28 + t29) + f(t30 + t31));
  }

  // a value to where it is wanted
  function kernel7(): void {
    const t0: number = sum23[0]!;
    const t1: number = sum23[1]!;
    const t2: number = sum23[2]!;
    const t3: number = sum23[3]!;
    gradients[8] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum23[4]!;
    const t5: number = sum23[5]!;
    const t6: number = sum23[6]!;
    const t7: number = sum23[7]!;
    gradients[9] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum23[8]!;
    const t9: number = sum23[9]!;
    const t10: number = sum23[10]!;
    const t11: number = sum23[11]!;
    gradients[10] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum23[12]!;
    const t13: number = sum23[13]!;
    const t14: number = sum23[14]!;
    const t15: number = sum23[15]!;
    gradients[11] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum23[16]!;
    const t17: number = sum23[17]!;
    const t18: number = sum23[18]!;
    const t19: number = sum23[19]!;
    gradients[12] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum23[20]!;
    const t21: number = sum23[21]!;
    const t22: number = sum23[22]!;
    const t23: number = sum23[23]!;
    gradients[13] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum23[24]!;
    const t25: number = sum23[25]!;
    const t26: number = sum23[26]!;
    const t27: number = sum23[27]!;
    gradients[14] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum23[28]!;
    const t29: number = sum23[29]!;
    const t30: number = sum23[30]!;
    const t31: number = sum23[31]!;
    gradients[15] = f(f(t28 + t29) + f(t30 + t31));
  }

  // a value to where it is wanted
  function kernel8(): void {
    const t0: number = sum25[0]!;
    const t1: number = sum25[1]!;
    const t2: number = sum25[2]!;
    const t3: number = sum25[3]!;
    gradients[0] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum25[4]!;
    const t5: number = sum25[5]!;
    const t6: number = sum25[6]!;
    const t7: number = sum25[7]!;
    gradients[1] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum25[8]!;
    const t9: number = sum25[9]!;
    const t10: number = sum25[10]!;
    const t11: number = sum25[11]!;
    gradients[2] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum25[12]!;
    const t13: number = sum25[13]!;
    const t14: number = sum25[14]!;
    const t15: number = sum25[15]!;
    gradients[3] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum25[16]!;
    const t17: number = sum25[17]!;
    const t18: number = sum25[18]!;
    const t19: number = sum25[19]!;
    gradients[4] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum25[20]!;
    const t21: number = sum25[21]!;
    const t22: number = sum25[22]!;
    const t23: number = sum25[23]!;
    gradients[5] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum25[24]!;
    const t25: number = sum25[25]!;
    const t26: number = sum25[26]!;
    const t27: number = sum25[27]!;
    gradients[6] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum25[28]!;
    const t29: number = sum25[29]!;
    const t30: number = sum25[30]!;
    const t31: number = sum25[31]!;
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
      const t2 = x[n1]!;
      const t3: number = parameters[0]!;
      const t4: number = parameters[8]!;
      const t5 = f(0 + f(t2 * t3) + t4);
      const t6 = 105 < t5 ? 105 : t5;
      const t7 = (t6 < -105 ? -105 : t6) * 1.4426950408889634;
      const t8 = t7 + 6755399441055744 - 6755399441055744;
      const t9 = t7 - t8;
      const t10 = t9 * t9;
      const t11 = 360.79706578518545 + 17.33087932984242 * t10;
      const t12 = t9 * (125.04273438511886 + t10);
      const t13 = POW2[t8 + 1074]! * (t11 + t12);
      const t14: number = parameters[1]!;
      const t15: number = parameters[9]!;
      const t16 = f(0 + f(t2 * t14) + t15);
      const t17 = 105 < t16 ? 105 : t16;
      const t18 = (t17 < -105 ? -105 : t17) * 1.4426950408889634;
      const t19 = t18 + 6755399441055744 - 6755399441055744;
      const t20 = t18 - t19;
      const t21 = t20 * t20;
      const t22 = 360.79706578518545 + 17.33087932984242 * t21;
      const t23 = t20 * (125.04273438511886 + t21);
      const t24 = POW2[t19 + 1074]! * (t22 + t23);
      const t25: number = parameters[2]!;
      const t26: number = parameters[10]!;
      const t27 = f(0 + f(t2 * t25) + t26);
      const t28 = 105 < t27 ? 105 : t27;
      const t29 = (t28 < -105 ? -105 : t28) * 1.4426950408889634;
      const t30 = t29 + 6755399441055744 - 6755399441055744;
      const t31 = t29 - t30;
      const t32 = t31 * t31;
      const t33 = 360.79706578518545 + 17.33087932984242 * t32;
      const t34 = t31 * (125.04273438511886 + t32);
      const t35 = POW2[t30 + 1074]! * (t33 + t34);
      const t36: number = parameters[3]!;
      const t37: number = parameters[11]!;
      const t38 = f(0 + f(t2 * t36) + t37);
      const t39 = 105 < t38 ? 105 : t38;
      const t40 = (t39 < -105 ? -105 : t39) * 1.4426950408889634;
      const t41 = t40 + 6755399441055744 - 6755399441055744;
      const t42 = t40 - t41;
      const t43 = t42 * t42;
      const t44 = 360.79706578518545 + 17.33087932984242 * t43;
      const t45 = t42 * (125.04273438511886 + t43);
      const t46 = POW2[t41 + 1074]! * (t44 + t45);
      const t47: number = parameters[4]!;
      const t48: number = parameters[12]!;
      const t49 = f(0 + f(t2 * t47) + t48);
      const t50 = 105 < t49 ? 105 : t49;
      const t51 = (t50 < -105 ? -105 : t50) * 1.4426950408889634;
      const t52 = t51 + 6755399441055744 - 6755399441055744;
      const t53 = t51 - t52;
      const t54 = t53 * t53;
      const t55 = 360.79706578518545 + 17.33087932984242 * t54;
      const t56 = t53 * (125.04273438511886 + t54);
      const t57 = POW2[t52 + 1074]! * (t55 + t56);
      const t58: number = parameters[5]!;
      const t59: number = parameters[13]!;
      const t60 = f(0 + f(t2 * t58) + t59);
      const t61 = 105 < t60 ? 105 : t60;
      const t62 = (t61 < -105 ? -105 : t61) * 1.4426950408889634;
      const t63 = t62 + 6755399441055744 - 6755399441055744;
      const t64 = t62 - t63;
      const t65 = t64 * t64;
      const t66 = 360.79706578518545 + 17.33087932984242 * t65;
      const t67 = t64 * (125.04273438511886 + t65);
      const t68 = POW2[t63 + 1074]! * (t66 + t67);
      const t69: number = parameters[6]!;
      const t70: number = parameters[14]!;
      const t71 = f(0 + f(t2 * t69) + t70);
      const t72 = 105 < t71 ? 105 : t71;
      const t73 = (t72 < -105 ? -105 : t72) * 1.4426950408889634;
      const t74 = t73 + 6755399441055744 - 6755399441055744;
      const t75 = t73 - t74;
      const t76 = t75 * t75;
      const t77 = 360.79706578518545 + 17.33087932984242 * t76;
      const t78 = t75 * (125.04273438511886 + t76);
      const t79 = POW2[t74 + 1074]! * (t77 + t78);
      const t80: number = parameters[7]!;
      const t81: number = parameters[15]!;
      const t82 = f(0 + f(t2 * t80) + t81);
      const t83 = 105 < t82 ? 105 : t82;
      const t84 = (t83 < -105 ? -105 : t83) * 1.4426950408889634;
      const t85 = t84 + 6755399441055744 - 6755399441055744;
      const t86 = t84 - t85;
      const t87 = t86 * t86;
      const t88 = 360.79706578518545 + 17.33087932984242 * t87;
      const t89 = t86 * (125.04273438511886 + t87);
      const t90 = POW2[t85 + 1074]! * (t88 + t89);
      const t91: number = parameters[16]!;
      const t92: number = parameters[17]!;
      const t93: number = parameters[18]!;
      const t94: number = parameters[19]!;
      const t95: number = parameters[20]!;
      const t96: number = parameters[21]!;
      const t97: number = parameters[22]!;
      const t98: number = parameters[23]!;
      const t99: number = parameters[24]!;
      const t100 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(0 + f(f(t13 / (t11 - t12 + t13)) * t91) + f(f(t24 / (t22 - t23 + t24)) * t92)) +
                      f(f(t35 / (t33 - t34 + t35)) * t93),
                  ) + f(f(t46 / (t44 - t45 + t46)) * t94),
                ) + f(f(t57 / (t55 - t56 + t57)) * t95),
              ) + f(f(t68 / (t66 - t67 + t68)) * t96),
            ) + f(f(t79 / (t77 - t78 + t79)) * t97),
          ) + f(f(t90 / (t88 - t89 + t90)) * t98),
        ) + t99,
      );
      const t101 = y[n1]!;
      const t102 = f(t100 - t101);
      const t103 = f(0.5 * f(t102 * t102));
      output[r0] = t100;
      losses[r0] = 0 + t103;
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
