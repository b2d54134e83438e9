// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./logic-gates.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./logic-gates.js";
import type { Input, Output } from "./logic-gates.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly both: boolean;
  readonly either: boolean;
  readonly one: boolean;
  readonly neither: boolean;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "cross_entropy",
  optimizer: "adam",
  hyper: ["rate", "stepSize", "root2", "rest1", "rest2"],
  optimizerParams: {
    rate: { value: 0.05, param: null },
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
  epochs: { value: 500, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [
    {
      kind: "condition",
      conditions: [{ metric: { part: "train", name: "accuracy" }, op: "==", value: 1 }],
      text: "stop when train.accuracy == 100%",
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
  const output = new Float32Array(capacity * 4);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(46);
  const total = new Float64Array(1);
  const sum21 = new Float32Array(16);
  const sum23 = new Float32Array(96);
  const sum25 = new Float32Array(24);
  const sum27 = new Float32Array(48);

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
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
    sum23[32] = 0;
    sum23[33] = 0;
    sum23[34] = 0;
    sum23[35] = 0;
    sum23[36] = 0;
    sum23[37] = 0;
    sum23[38] = 0;
    sum23[39] = 0;
    sum23[40] = 0;
    sum23[41] = 0;
    sum23[42] = 0;
    sum23[43] = 0;
    sum23[44] = 0;
    sum23[45] = 0;
    sum23[46] = 0;
    sum23[47] = 0;
    sum23[48] = 0;
    sum23[49] = 0;
    sum23[50] = 0;
    sum23[51] = 0;
    sum23[52] = 0;
    sum23[53] = 0;
    sum23[54] = 0;
    sum23[55] = 0;
    sum23[56] = 0;
    sum23[57] = 0;
    sum23[58] = 0;
    sum23[59] = 0;
    sum23[60] = 0;
    sum23[61] = 0;
    sum23[62] = 0;
    sum23[63] = 0;
    sum23[64] = 0;
    sum23[65] = 0;
    sum23[66] = 0;
    sum23[67] = 0;
    sum23[68] = 0;
    sum23[69] = 0;
    sum23[70] = 0;
    sum23[71] = 0;
    sum23[72] = 0;
    sum23[73] = 0;
    sum23[74] = 0;
    sum23[75] = 0;
    sum23[76] = 0;
    sum23[77] = 0;
    sum23[78] = 0;
    sum23[79] = 0;
    sum23[80] = 0;
    sum23[81] = 0;
    sum23[82] = 0;
    sum23[83] = 0;
    sum23[84] = 0;
    sum23[85] = 0;
    sum23[86] = 0;
    sum23[87] = 0;
    sum23[88] = 0;
    sum23[89] = 0;
    sum23[90] = 0;
    sum23[91] = 0;
    sum23[92] = 0;
    sum23[93] = 0;
    sum23[94] = 0;
    sum23[95] = 0;
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
    sum27[0] = 0;
    sum27[1] = 0;
    sum27[2] = 0;
    sum27[3] = 0;
    sum27[4] = 0;
    sum27[5] = 0;
    sum27[6] = 0;
    sum27[7] = 0;
    sum27[8] = 0;
    sum27[9] = 0;
    sum27[10] = 0;
    sum27[11] = 0;
    sum27[12] = 0;
    sum27[13] = 0;
    sum27[14] = 0;
    sum27[15] = 0;
    sum27[16] = 0;
    sum27[17] = 0;
    sum27[18] = 0;
    sum27[19] = 0;
    sum27[20] = 0;
    sum27[21] = 0;
    sum27[22] = 0;
    sum27[23] = 0;
    sum27[24] = 0;
    sum27[25] = 0;
    sum27[26] = 0;
    sum27[27] = 0;
    sum27[28] = 0;
    sum27[29] = 0;
    sum27[30] = 0;
    sum27[31] = 0;
    sum27[32] = 0;
    sum27[33] = 0;
    sum27[34] = 0;
    sum27[35] = 0;
    sum27[36] = 0;
    sum27[37] = 0;
    sum27[38] = 0;
    sum27[39] = 0;
    sum27[40] = 0;
    sum27[41] = 0;
    sum27[42] = 0;
    sum27[43] = 0;
    sum27[44] = 0;
    sum27[45] = 0;
    sum27[46] = 0;
    sum27[47] = 0;
  }

  // every row: forward, then backward into the sums over rows
  function accumulate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const lane2 = r0 & 3;
      const t3 = x[n1 * 2]!;
      const t4: number = parameters[0]!;
      const t5 = x[n1 * 2 + 1]!;
      const t6: number = parameters[6]!;
      const t7: number = parameters[12]!;
      const t8 = f(f(0 + f(t3 * t4) + f(t5 * t6)) + t7);
      const t9 = 105 < t8 ? 105 : t8;
      const t10 = (t9 < -105 ? -105 : t9) * 1.4426950408889634;
      const t11 = t10 + 6755399441055744 - 6755399441055744;
      const t12 = t10 - t11;
      const t13 = t12 * t12;
      const t14 = 360.79706578518545 + 17.33087932984242 * t13;
      const t15 = t12 * (125.04273438511886 + t13);
      const t16 = POW2[t11 + 1074]! * (t14 + t15);
      const t17 = f(t16 / (t14 - t15 + t16));
      const t18 = f(t8 * t17);
      const t19: number = parameters[1]!;
      const t20: number = parameters[7]!;
      const t21: number = parameters[13]!;
      const t22 = f(f(0 + f(t3 * t19) + f(t5 * t20)) + t21);
      const t23 = 105 < t22 ? 105 : t22;
      const t24 = (t23 < -105 ? -105 : t23) * 1.4426950408889634;
      const t25 = t24 + 6755399441055744 - 6755399441055744;
      const t26 = t24 - t25;
      const t27 = t26 * t26;
      const t28 = 360.79706578518545 + 17.33087932984242 * t27;
      const t29 = t26 * (125.04273438511886 + t27);
      const t30 = POW2[t25 + 1074]! * (t28 + t29);
      const t31 = f(t30 / (t28 - t29 + t30));
      const t32 = f(t22 * t31);
      const t33: number = parameters[2]!;
      const t34: number = parameters[8]!;
      const t35: number = parameters[14]!;
      const t36 = f(f(0 + f(t3 * t33) + f(t5 * t34)) + t35);
      const t37 = 105 < t36 ? 105 : t36;
      const t38 = (t37 < -105 ? -105 : t37) * 1.4426950408889634;
      const t39 = t38 + 6755399441055744 - 6755399441055744;
      const t40 = t38 - t39;
      const t41 = t40 * t40;
      const t42 = 360.79706578518545 + 17.33087932984242 * t41;
      const t43 = t40 * (125.04273438511886 + t41);
      const t44 = POW2[t39 + 1074]! * (t42 + t43);
      const t45 = f(t44 / (t42 - t43 + t44));
      const t46 = f(t36 * t45);
      const t47: number = parameters[3]!;
      const t48: number = parameters[9]!;
      const t49: number = parameters[15]!;
      const t50 = f(f(0 + f(t3 * t47) + f(t5 * t48)) + t49);
      const t51 = 105 < t50 ? 105 : t50;
      const t52 = (t51 < -105 ? -105 : t51) * 1.4426950408889634;
      const t53 = t52 + 6755399441055744 - 6755399441055744;
      const t54 = t52 - t53;
      const t55 = t54 * t54;
      const t56 = 360.79706578518545 + 17.33087932984242 * t55;
      const t57 = t54 * (125.04273438511886 + t55);
      const t58 = POW2[t53 + 1074]! * (t56 + t57);
      const t59 = f(t58 / (t56 - t57 + t58));
      const t60 = f(t50 * t59);
      const t61: number = parameters[4]!;
      const t62: number = parameters[10]!;
      const t63: number = parameters[16]!;
      const t64 = f(f(0 + f(t3 * t61) + f(t5 * t62)) + t63);
      const t65 = 105 < t64 ? 105 : t64;
      const t66 = (t65 < -105 ? -105 : t65) * 1.4426950408889634;
      const t67 = t66 + 6755399441055744 - 6755399441055744;
      const t68 = t66 - t67;
      const t69 = t68 * t68;
      const t70 = 360.79706578518545 + 17.33087932984242 * t69;
      const t71 = t68 * (125.04273438511886 + t69);
      const t72 = POW2[t67 + 1074]! * (t70 + t71);
      const t73 = f(t72 / (t70 - t71 + t72));
      const t74 = f(t64 * t73);
      const t75: number = parameters[5]!;
      const t76: number = parameters[11]!;
      const t77: number = parameters[17]!;
      const t78 = f(f(0 + f(t3 * t75) + f(t5 * t76)) + t77);
      const t79 = 105 < t78 ? 105 : t78;
      const t80 = (t79 < -105 ? -105 : t79) * 1.4426950408889634;
      const t81 = t80 + 6755399441055744 - 6755399441055744;
      const t82 = t80 - t81;
      const t83 = t82 * t82;
      const t84 = 360.79706578518545 + 17.33087932984242 * t83;
      const t85 = t82 * (125.04273438511886 + t83);
      const t86 = POW2[t81 + 1074]! * (t84 + t85);
      const t87 = f(t86 / (t84 - t85 + t86));
      const t88 = f(t78 * t87);
      const t89: number = parameters[18]!;
      const t90: number = parameters[22]!;
      const t91: number = parameters[26]!;
      const t92: number = parameters[30]!;
      const t93: number = parameters[34]!;
      const t94: number = parameters[38]!;
      const t95: number = parameters[42]!;
      const t96 = f(
        f(f(f(f(f(0 + f(t18 * t89) + f(t32 * t90)) + f(t46 * t91)) + f(t60 * t92)) + f(t74 * t93)) + f(t88 * t94)) +
          t95,
      );
      const t97 = y[n1 * 4]!;
      const t98 = 105 < t96 ? 105 : t96;
      const t99 = (t98 < -105 ? -105 : t98) * 1.4426950408889634;
      const t100 = t99 + 6755399441055744 - 6755399441055744;
      const t101 = t99 - t100;
      const t102 = t101 * t101;
      const t103 = 360.79706578518545 + 17.33087932984242 * t102;
      const t104 = t101 * (125.04273438511886 + t102);
      const t105 = POW2[t100 + 1074]! * (t103 + t104);
      const t106 = t103 - t104;
      const t107 = Math.min(t105, t106);
      const t108 = Math.max(t105, t106);
      const t109 = t107 / (t108 + t108 + t107);
      const t110 = t109 * t109;
      const t111 = f(
        f(
          Math.max(t96, 0) +
            t109 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t110) * t110) * t110) *
                    t110) *
                  t110),
        ) - f(t97 * t96),
      );
      const t112: number = hyper[0]!;
      const t113 = f(t112);
      const t114 = f(f(f(t105 / (t106 + t105)) - t97) * t113);
      const t115: number = parameters[19]!;
      const t116: number = parameters[23]!;
      const t117: number = parameters[27]!;
      const t118: number = parameters[31]!;
      const t119: number = parameters[35]!;
      const t120: number = parameters[39]!;
      const t121: number = parameters[43]!;
      const t122 = f(
        f(
          f(f(f(f(0 + f(t18 * t115) + f(t32 * t116)) + f(t46 * t117)) + f(t60 * t118)) + f(t74 * t119)) + f(t88 * t120),
        ) + t121,
      );
      const t123 = y[n1 * 4 + 1]!;
      const t124 = 105 < t122 ? 105 : t122;
      const t125 = (t124 < -105 ? -105 : t124) * 1.4426950408889634;
      const t126 = t125 + 6755399441055744 - 6755399441055744;
      const t127 = t125 - t126;
      const t128 = t127 * t127;
      const t129 = 360.79706578518545 + 17.33087932984242 * t128;
      const t130 = t127 * (125.04273438511886 + t128);
      const t131 = POW2[t126 + 1074]! * (t129 + t130);
      const t132 = t129 - t130;
      const t133 = Math.min(t131, t132);
      const t134 = Math.max(t131, t132);
      const t135 = t133 / (t134 + t134 + t133);
      const t136 = t135 * t135;
      const t137 = f(
        f(
          Math.max(t122, 0) +
            t135 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t136) * t136) * t136) *
                    t136) *
                  t136),
        ) - f(t123 * t122),
      );
      const t138 = f(f(f(t131 / (t132 + t131)) - t123) * t113);
      const t139: number = parameters[20]!;
      const t140: number = parameters[24]!;
      const t141: number = parameters[28]!;
      const t142: number = parameters[32]!;
      const t143: number = parameters[36]!;
      const t144: number = parameters[40]!;
      const t145: number = parameters[44]!;
      const t146 = f(
        f(
          f(f(f(f(0 + f(t18 * t139) + f(t32 * t140)) + f(t46 * t141)) + f(t60 * t142)) + f(t74 * t143)) + f(t88 * t144),
        ) + t145,
      );
      const t147 = y[n1 * 4 + 2]!;
      const t148 = 105 < t146 ? 105 : t146;
      const t149 = (t148 < -105 ? -105 : t148) * 1.4426950408889634;
      const t150 = t149 + 6755399441055744 - 6755399441055744;
      const t151 = t149 - t150;
      const t152 = t151 * t151;
      const t153 = 360.79706578518545 + 17.33087932984242 * t152;
      const t154 = t151 * (125.04273438511886 + t152);
      const t155 = POW2[t150 + 1074]! * (t153 + t154);
      const t156 = t153 - t154;
      const t157 = Math.min(t155, t156);
      const t158 = Math.max(t155, t156);
      const t159 = t157 / (t158 + t158 + t157);
      const t160 = t159 * t159;
      const t161 = f(
        f(
          Math.max(t146, 0) +
            t159 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t160) * t160) * t160) *
                    t160) *
                  t160),
        ) - f(t147 * t146),
      );
      const t162 = f(f(f(t155 / (t156 + t155)) - t147) * t113);
      const t163: number = parameters[21]!;
      const t164: number = parameters[25]!;
      const t165: number = parameters[29]!;
      const t166: number = parameters[33]!;
      const t167: number = parameters[37]!;
      const t168: number = parameters[41]!;
      const t169: number = parameters[45]!;
      const t170 = f(
        f(
          f(f(f(f(0 + f(t18 * t163) + f(t32 * t164)) + f(t46 * t165)) + f(t60 * t166)) + f(t74 * t167)) + f(t88 * t168),
        ) + t169,
      );
      const t171 = y[n1 * 4 + 3]!;
      const t172 = 105 < t170 ? 105 : t170;
      const t173 = (t172 < -105 ? -105 : t172) * 1.4426950408889634;
      const t174 = t173 + 6755399441055744 - 6755399441055744;
      const t175 = t173 - t174;
      const t176 = t175 * t175;
      const t177 = 360.79706578518545 + 17.33087932984242 * t176;
      const t178 = t175 * (125.04273438511886 + t176);
      const t179 = POW2[t174 + 1074]! * (t177 + t178);
      const t180 = t177 - t178;
      const t181 = Math.min(t179, t180);
      const t182 = Math.max(t179, t180);
      const t183 = t181 / (t182 + t182 + t181);
      const t184 = t183 * t183;
      const t185 = f(
        f(
          Math.max(t170, 0) +
            t183 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t184) * t184) * t184) *
                    t184) *
                  t184),
        ) - f(t171 * t170),
      );
      const t186 = f(f(f(t179 / (t180 + t179)) - t171) * t113);
      const t187 = sum21[lane2]!;
      sum21[lane2] = f(t187 + t114);
      const t188 = sum21[lane2 + 4]!;
      sum21[lane2 + 4] = f(t188 + t138);
      const t189 = sum21[lane2 + 8]!;
      sum21[lane2 + 8] = f(t189 + t162);
      const t190 = sum21[lane2 + 12]!;
      sum21[lane2 + 12] = f(t190 + t186);
      const t191 = f(
        f(t17 + f(t8 * f(t17 * f(1 - t17)))) *
          f(f(f(0 + f(t114 * t89) + f(t138 * t115)) + f(t162 * t139)) + f(t186 * t163)),
      );
      const t192 = f(
        f(t31 + f(t22 * f(t31 * f(1 - t31)))) *
          f(f(f(0 + f(t114 * t90) + f(t138 * t116)) + f(t162 * t140)) + f(t186 * t164)),
      );
      const t193 = f(
        f(t45 + f(t36 * f(t45 * f(1 - t45)))) *
          f(f(f(0 + f(t114 * t91) + f(t138 * t117)) + f(t162 * t141)) + f(t186 * t165)),
      );
      const t194 = f(
        f(t59 + f(t50 * f(t59 * f(1 - t59)))) *
          f(f(f(0 + f(t114 * t92) + f(t138 * t118)) + f(t162 * t142)) + f(t186 * t166)),
      );
      const t195 = f(
        f(t73 + f(t64 * f(t73 * f(1 - t73)))) *
          f(f(f(0 + f(t114 * t93) + f(t138 * t119)) + f(t162 * t143)) + f(t186 * t167)),
      );
      const t196 = f(
        f(t87 + f(t78 * f(t87 * f(1 - t87)))) *
          f(f(f(0 + f(t114 * t94) + f(t138 * t120)) + f(t162 * t144)) + f(t186 * t168)),
      );
      const t197 = sum23[lane2]!;
      sum23[lane2] = f(t197 + f(t18 * t114));
      const t198 = sum23[lane2 + 4]!;
      sum23[lane2 + 4] = f(t198 + f(t18 * t138));
      const t199 = sum23[lane2 + 8]!;
      sum23[lane2 + 8] = f(t199 + f(t18 * t162));
      const t200 = sum23[lane2 + 12]!;
      sum23[lane2 + 12] = f(t200 + f(t18 * t186));
      const t201 = sum23[lane2 + 16]!;
      sum23[lane2 + 16] = f(t201 + f(t32 * t114));
      const t202 = sum23[lane2 + 20]!;
      sum23[lane2 + 20] = f(t202 + f(t32 * t138));
      const t203 = sum23[lane2 + 24]!;
      sum23[lane2 + 24] = f(t203 + f(t32 * t162));
      const t204 = sum23[lane2 + 28]!;
      sum23[lane2 + 28] = f(t204 + f(t32 * t186));
      const t205 = sum23[lane2 + 32]!;
      sum23[lane2 + 32] = f(t205 + f(t46 * t114));
      const t206 = sum23[lane2 + 36]!;
      sum23[lane2 + 36] = f(t206 + f(t46 * t138));
      const t207 = sum23[lane2 + 40]!;
      sum23[lane2 + 40] = f(t207 + f(t46 * t162));
      const t208 = sum23[lane2 + 44]!;
      sum23[lane2 + 44] = f(t208 + f(t46 * t186));
      const t209 = sum23[lane2 + 48]!;
      sum23[lane2 + 48] = f(t209 + f(t60 * t114));
      const t210 = sum23[lane2 + 52]!;
      sum23[lane2 + 52] = f(t210 + f(t60 * t138));
      const t211 = sum23[lane2 + 56]!;
      sum23[lane2 + 56] = f(t211 + f(t60 * t162));
      const t212 = sum23[lane2 + 60]!;
      sum23[lane2 + 60] = f(t212 + f(t60 * t186));
      const t213 = sum23[lane2 + 64]!;
      sum23[lane2 + 64] = f(t213 + f(t74 * t114));
      const t214 = sum23[lane2 + 68]!;
      sum23[lane2 + 68] = f(t214 + f(t74 * t138));
      const t215 = sum23[lane2 + 72]!;
      sum23[lane2 + 72] = f(t215 + f(t74 * t162));
      const t216 = sum23[lane2 + 76]!;
      sum23[lane2 + 76] = f(t216 + f(t74 * t186));
      const t217 = sum23[lane2 + 80]!;
      sum23[lane2 + 80] = f(t217 + f(t88 * t114));
      const t218 = sum23[lane2 + 84]!;
      sum23[lane2 + 84] = f(t218 + f(t88 * t138));
      const t219 = sum23[lane2 + 88]!;
      sum23[lane2 + 88] = f(t219 + f(t88 * t162));
      const t220 = sum23[lane2 + 92]!;
      sum23[lane2 + 92] = f(t220 + f(t88 * t186));
      const t221 = sum25[lane2]!;
      sum25[lane2] = f(t221 + t191);
      const t222 = sum25[lane2 + 4]!;
      sum25[lane2 + 4] = f(t222 + t192);
      const t223 = sum25[lane2 + 8]!;
      sum25[lane2 + 8] = f(t223 + t193);
      const t224 = sum25[lane2 + 12]!;
      sum25[lane2 + 12] = f(t224 + t194);
      const t225 = sum25[lane2 + 16]!;
      sum25[lane2 + 16] = f(t225 + t195);
      const t226 = sum25[lane2 + 20]!;
      sum25[lane2 + 20] = f(t226 + t196);
      const t227 = sum27[lane2]!;
      sum27[lane2] = f(t227 + f(t3 * t191));
      const t228 = sum27[lane2 + 4]!;
      sum27[lane2 + 4] = f(t228 + f(t3 * t192));
      const t229 = sum27[lane2 + 8]!;
      sum27[lane2 + 8] = f(t229 + f(t3 * t193));
      const t230 = sum27[lane2 + 12]!;
      sum27[lane2 + 12] = f(t230 + f(t3 * t194));
      const t231 = sum27[lane2 + 16]!;
      sum27[lane2 + 16] = f(t231 + f(t3 * t195));
      const t232 = sum27[lane2 + 20]!;
      sum27[lane2 + 20] = f(t232 + f(t3 * t196));
      const t233 = sum27[lane2 + 24]!;
      sum27[lane2 + 24] = f(t233 + f(t5 * t191));
      const t234 = sum27[lane2 + 28]!;
      sum27[lane2 + 28] = f(t234 + f(t5 * t192));
      const t235 = sum27[lane2 + 32]!;
      sum27[lane2 + 32] = f(t235 + f(t5 * t193));
      const t236 = sum27[lane2 + 36]!;
      sum27[lane2 + 36] = f(t236 + f(t5 * t194));
      const t237 = sum27[lane2 + 40]!;
      sum27[lane2 + 40] = f(t237 + f(t5 * t195));
      const t238 = sum27[lane2 + 44]!;
      sum27[lane2 + 44] = f(t238 + f(t5 * t196));
      const t239: number = total[0]!;
      total[0] = t239 + (0 + t111 + t137 + t161 + t185);
    }
  }

  // layer 1: [2, 6] maps, and the update
  function kernel1(): void {
    const t0: number = slots[0]!;
    const t1: number = hyper[4]!;
    const t2: number = sum27[0]!;
    const t3: number = sum27[1]!;
    const t4: number = sum27[2]!;
    const t5: number = sum27[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[46]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[0]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[0] = t8;
    slots[46] = t12;
    parameters[0] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[1]!;
    const t19: number = sum27[4]!;
    const t20: number = sum27[5]!;
    const t21: number = sum27[6]!;
    const t22: number = sum27[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[47]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[1]!;
    slots[1] = t24;
    slots[47] = t26;
    parameters[1] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[2]!;
    const t29: number = sum27[8]!;
    const t30: number = sum27[9]!;
    const t31: number = sum27[10]!;
    const t32: number = sum27[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[48]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[2]!;
    slots[2] = t34;
    slots[48] = t36;
    parameters[2] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[3]!;
    const t39: number = sum27[12]!;
    const t40: number = sum27[13]!;
    const t41: number = sum27[14]!;
    const t42: number = sum27[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[49]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[3]!;
    slots[3] = t44;
    slots[49] = t46;
    parameters[3] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[4]!;
    const t49: number = sum27[16]!;
    const t50: number = sum27[17]!;
    const t51: number = sum27[18]!;
    const t52: number = sum27[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[50]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[4]!;
    slots[4] = t54;
    slots[50] = t56;
    parameters[4] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[5]!;
    const t59: number = sum27[20]!;
    const t60: number = sum27[21]!;
    const t61: number = sum27[22]!;
    const t62: number = sum27[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[51]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[5]!;
    slots[5] = t64;
    slots[51] = t66;
    parameters[5] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[6]!;
    const t69: number = sum27[24]!;
    const t70: number = sum27[25]!;
    const t71: number = sum27[26]!;
    const t72: number = sum27[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[52]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[6]!;
    slots[6] = t74;
    slots[52] = t76;
    parameters[6] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[7]!;
    const t79: number = sum27[28]!;
    const t80: number = sum27[29]!;
    const t81: number = sum27[30]!;
    const t82: number = sum27[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[53]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[7]!;
    slots[7] = t84;
    slots[53] = t86;
    parameters[7] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
    const t88: number = slots[8]!;
    const t89: number = sum27[32]!;
    const t90: number = sum27[33]!;
    const t91: number = sum27[34]!;
    const t92: number = sum27[35]!;
    const t93 = f(f(t89 + t90) + f(t91 + t92));
    const t94 = f(f(0.8999999761581421 * t88) + f(t7 * t93));
    const t95: number = slots[54]!;
    const t96 = f(f(0.9990000128746033 * t95) + f(t11 * f(t93 * t93)));
    const t97: number = parameters[8]!;
    slots[8] = t94;
    slots[54] = t96;
    parameters[8] = f(t97 - f(t16 * f(t94 / f(f(f(Math.sqrt(t96)) / t17) + 9.99999993922529e-9))));
    const t98: number = slots[9]!;
    const t99: number = sum27[36]!;
    const t100: number = sum27[37]!;
    const t101: number = sum27[38]!;
    const t102: number = sum27[39]!;
    const t103 = f(f(t99 + t100) + f(t101 + t102));
    const t104 = f(f(0.8999999761581421 * t98) + f(t7 * t103));
    const t105: number = slots[55]!;
    const t106 = f(f(0.9990000128746033 * t105) + f(t11 * f(t103 * t103)));
    const t107: number = parameters[9]!;
    slots[9] = t104;
    slots[55] = t106;
    parameters[9] = f(t107 - f(t16 * f(t104 / f(f(f(Math.sqrt(t106)) / t17) + 9.99999993922529e-9))));
    const t108: number = slots[10]!;
    const t109: number = sum27[40]!;
    const t110: number = sum27[41]!;
    const t111: number = sum27[42]!;
    const t112: number = sum27[43]!;
    const t113 = f(f(t109 + t110) + f(t111 + t112));
    const t114 = f(f(0.8999999761581421 * t108) + f(t7 * t113));
    const t115: number = slots[56]!;
    const t116 = f(f(0.9990000128746033 * t115) + f(t11 * f(t113 * t113)));
    const t117: number = parameters[10]!;
    slots[10] = t114;
    slots[56] = t116;
    parameters[10] = f(t117 - f(t16 * f(t114 / f(f(f(Math.sqrt(t116)) / t17) + 9.99999993922529e-9))));
    const t118: number = slots[11]!;
    const t119: number = sum27[44]!;
    const t120: number = sum27[45]!;
    const t121: number = sum27[46]!;
    const t122: number = sum27[47]!;
    const t123 = f(f(t119 + t120) + f(t121 + t122));
    const t124 = f(f(0.8999999761581421 * t118) + f(t7 * t123));
    const t125: number = slots[57]!;
    const t126 = f(f(0.9990000128746033 * t125) + f(t11 * f(t123 * t123)));
    const t127: number = parameters[11]!;
    slots[11] = t124;
    slots[57] = t126;
    parameters[11] = f(t127 - f(t16 * f(t124 / f(f(f(Math.sqrt(t126)) / t17) + 9.99999993922529e-9))));
  }

  // layer 1: [6] maps, and the update
  function kernel2(): void {
    const t0: number = slots[12]!;
    const t1: number = hyper[4]!;
    const t2: number = sum25[0]!;
    const t3: number = sum25[1]!;
    const t4: number = sum25[2]!;
    const t5: number = sum25[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[58]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[12]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[12] = t8;
    slots[58] = t12;
    parameters[12] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[13]!;
    const t19: number = sum25[4]!;
    const t20: number = sum25[5]!;
    const t21: number = sum25[6]!;
    const t22: number = sum25[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[59]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[13]!;
    slots[13] = t24;
    slots[59] = t26;
    parameters[13] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[14]!;
    const t29: number = sum25[8]!;
    const t30: number = sum25[9]!;
    const t31: number = sum25[10]!;
    const t32: number = sum25[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[60]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[14]!;
    slots[14] = t34;
    slots[60] = t36;
    parameters[14] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[15]!;
    const t39: number = sum25[12]!;
    const t40: number = sum25[13]!;
    const t41: number = sum25[14]!;
    const t42: number = sum25[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[61]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[15]!;
    slots[15] = t44;
    slots[61] = t46;
    parameters[15] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[16]!;
    const t49: number = sum25[16]!;
    const t50: number = sum25[17]!;
    const t51: number = sum25[18]!;
    const t52: number = sum25[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[62]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[16]!;
    slots[16] = t54;
    slots[62] = t56;
    parameters[16] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[17]!;
    const t59: number = sum25[20]!;
    const t60: number = sum25[21]!;
    const t61: number = sum25[22]!;
    const t62: number = sum25[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[63]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[17]!;
    slots[17] = t64;
    slots[63] = t66;
    parameters[17] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [6, 4] maps, and the update
  function kernel3(): void {
    const t0: number = slots[18]!;
    const t1: number = hyper[4]!;
    const t2: number = sum23[0]!;
    const t3: number = sum23[1]!;
    const t4: number = sum23[2]!;
    const t5: number = sum23[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[64]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[18]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[18] = t8;
    slots[64] = t12;
    parameters[18] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[19]!;
    const t19: number = sum23[4]!;
    const t20: number = sum23[5]!;
    const t21: number = sum23[6]!;
    const t22: number = sum23[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[65]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[19]!;
    slots[19] = t24;
    slots[65] = t26;
    parameters[19] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[20]!;
    const t29: number = sum23[8]!;
    const t30: number = sum23[9]!;
    const t31: number = sum23[10]!;
    const t32: number = sum23[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[66]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[20]!;
    slots[20] = t34;
    slots[66] = t36;
    parameters[20] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[21]!;
    const t39: number = sum23[12]!;
    const t40: number = sum23[13]!;
    const t41: number = sum23[14]!;
    const t42: number = sum23[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[67]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[21]!;
    slots[21] = t44;
    slots[67] = t46;
    parameters[21] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[22]!;
    const t49: number = sum23[16]!;
    const t50: number = sum23[17]!;
    const t51: number = sum23[18]!;
    const t52: number = sum23[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[68]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[22]!;
    slots[22] = t54;
    slots[68] = t56;
    parameters[22] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[23]!;
    const t59: number = sum23[20]!;
    const t60: number = sum23[21]!;
    const t61: number = sum23[22]!;
    const t62: number = sum23[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[69]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[23]!;
    slots[23] = t64;
    slots[69] = t66;
    parameters[23] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[24]!;
    const t69: number = sum23[24]!;
    const t70: number = sum23[25]!;
    const t71: number = sum23[26]!;
    const t72: number = sum23[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[70]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[24]!;
    slots[24] = t74;
    slots[70] = t76;
    parameters[24] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[25]!;
    const t79: number = sum23[28]!;
    const t80: number = sum23[29]!;
    const t81: number = sum23[30]!;
    const t82: number = sum23[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[71]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[25]!;
    slots[25] = t84;
    slots[71] = t86;
    parameters[25] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
    const t88: number = slots[26]!;
    const t89: number = sum23[32]!;
    const t90: number = sum23[33]!;
    const t91: number = sum23[34]!;
    const t92: number = sum23[35]!;
    const t93 = f(f(t89 + t90) + f(t91 + t92));
    const t94 = f(f(0.8999999761581421 * t88) + f(t7 * t93));
    const t95: number = slots[72]!;
    const t96 = f(f(0.9990000128746033 * t95) + f(t11 * f(t93 * t93)));
    const t97: number = parameters[26]!;
    slots[26] = t94;
    slots[72] = t96;
    parameters[26] = f(t97 - f(t16 * f(t94 / f(f(f(Math.sqrt(t96)) / t17) + 9.99999993922529e-9))));
    const t98: number = slots[27]!;
    const t99: number = sum23[36]!;
    const t100: number = sum23[37]!;
    const t101: number = sum23[38]!;
    const t102: number = sum23[39]!;
    const t103 = f(f(t99 + t100) + f(t101 + t102));
    const t104 = f(f(0.8999999761581421 * t98) + f(t7 * t103));
    const t105: number = slots[73]!;
    const t106 = f(f(0.9990000128746033 * t105) + f(t11 * f(t103 * t103)));
    const t107: number = parameters[27]!;
    slots[27] = t104;
    slots[73] = t106;
    parameters[27] = f(t107 - f(t16 * f(t104 / f(f(f(Math.sqrt(t106)) / t17) + 9.99999993922529e-9))));
    const t108: number = slots[28]!;
    const t109: number = sum23[40]!;
    const t110: number = sum23[41]!;
    const t111: number = sum23[42]!;
    const t112: number = sum23[43]!;
    const t113 = f(f(t109 + t110) + f(t111 + t112));
    const t114 = f(f(0.8999999761581421 * t108) + f(t7 * t113));
    const t115: number = slots[74]!;
    const t116 = f(f(0.9990000128746033 * t115) + f(t11 * f(t113 * t113)));
    const t117: number = parameters[28]!;
    slots[28] = t114;
    slots[74] = t116;
    parameters[28] = f(t117 - f(t16 * f(t114 / f(f(f(Math.sqrt(t116)) / t17) + 9.99999993922529e-9))));
    const t118: number = slots[29]!;
    const t119: number = sum23[44]!;
    const t120: number = sum23[45]!;
    const t121: number = sum23[46]!;
    const t122: number = sum23[47]!;
    const t123 = f(f(t119 + t120) + f(t121 + t122));
    const t124 = f(f(0.8999999761581421 * t118) + f(t7 * t123));
    const t125: number = slots[75]!;
    const t126 = f(f(0.9990000128746033 * t125) + f(t11 * f(t123 * t123)));
    const t127: number = parameters[29]!;
    slots[29] = t124;
    slots[75] = t126;
    parameters[29] = f(t127 - f(t16 * f(t124 / f(f(f(Math.sqrt(t126)) / t17) + 9.99999993922529e-9))));
    const t128: number = slots[30]!;
    const t129: number = sum23[48]!;
    const t130: number = sum23[49]!;
    const t131: number = sum23[50]!;
    const t132: number = sum23[51]!;
    const t133 = f(f(t129 + t130) + f(t131 + t132));
    const t134 = f(f(0.8999999761581421 * t128) + f(t7 * t133));
    const t135: number = slots[76]!;
    const t136 = f(f(0.9990000128746033 * t135) + f(t11 * f(t133 * t133)));
    const t137: number = parameters[30]!;
    slots[30] = t134;
    slots[76] = t136;
    parameters[30] = f(t137 - f(t16 * f(t134 / f(f(f(Math.sqrt(t136)) / t17) + 9.99999993922529e-9))));
    const t138: number = slots[31]!;
    const t139: number = sum23[52]!;
    const t140: number = sum23[53]!;
    const t141: number = sum23[54]!;
    const t142: number = sum23[55]!;
    const t143 = f(f(t139 + t140) + f(t141 + t142));
    const t144 = f(f(0.8999999761581421 * t138) + f(t7 * t143));
    const t145: number = slots[77]!;
    const t146 = f(f(0.9990000128746033 * t145) + f(t11 * f(t143 * t143)));
    const t147: number = parameters[31]!;
    slots[31] = t144;
    slots[77] = t146;
    parameters[31] = f(t147 - f(t16 * f(t144 / f(f(f(Math.sqrt(t146)) / t17) + 9.99999993922529e-9))));
    const t148: number = slots[32]!;
    const t149: number = sum23[56]!;
    const t150: number = sum23[57]!;
    const t151: number = sum23[58]!;
    const t152: number = sum23[59]!;
    const t153 = f(f(t149 + t150) + f(t151 + t152));
    const t154 = f(f(0.8999999761581421 * t148) + f(t7 * t153));
    const t155: number = slots[78]!;
    const t156 = f(f(0.9990000128746033 * t155) + f(t11 * f(t153 * t153)));
    const t157: number = parameters[32]!;
    slots[32] = t154;
    slots[78] = t156;
    parameters[32] = f(t157 - f(t16 * f(t154 / f(f(f(Math.sqrt(t156)) / t17) + 9.99999993922529e-9))));
    const t158: number = slots[33]!;
    const t159: number = sum23[60]!;
    const t160: number = sum23[61]!;
    const t161: number = sum23[62]!;
    const t162: number = sum23[63]!;
    const t163 = f(f(t159 + t160) + f(t161 + t162));
    const t164 = f(f(0.8999999761581421 * t158) + f(t7 * t163));
    const t165: number = slots[79]!;
    const t166 = f(f(0.9990000128746033 * t165) + f(t11 * f(t163 * t163)));
    const t167: number = parameters[33]!;
    slots[33] = t164;
    slots[79] = t166;
    parameters[33] = f(t167 - f(t16 * f(t164 / f(f(f(Math.sqrt(t166)) / t17) + 9.99999993922529e-9))));
    const t168: number = slots[34]!;
    const t169: number = sum23[64]!;
    const t170: number = sum23[65]!;
    const t171: number = sum23[66]!;
    const t172: number = sum23[67]!;
    const t173 = f(f(t169 + t170) + f(t171 + t172));
    const t174 = f(f(0.8999999761581421 * t168) + f(t7 * t173));
    const t175: number = slots[80]!;
    const t176 = f(f(0.9990000128746033 * t175) + f(t11 * f(t173 * t173)));
    const t177: number = parameters[34]!;
    slots[34] = t174;
    slots[80] = t176;
    parameters[34] = f(t177 - f(t16 * f(t174 / f(f(f(Math.sqrt(t176)) / t17) + 9.99999993922529e-9))));
    const t178: number = slots[35]!;
    const t179: number = sum23[68]!;
    const t180: number = sum23[69]!;
    const t181: number = sum23[70]!;
    const t182: number = sum23[71]!;
    const t183 = f(f(t179 + t180) + f(t181 + t182));
    const t184 = f(f(0.8999999761581421 * t178) + f(t7 * t183));
    const t185: number = slots[81]!;
    const t186 = f(f(0.9990000128746033 * t185) + f(t11 * f(t183 * t183)));
    const t187: number = parameters[35]!;
    slots[35] = t184;
    slots[81] = t186;
    parameters[35] = f(t187 - f(t16 * f(t184 / f(f(f(Math.sqrt(t186)) / t17) + 9.99999993922529e-9))));
    const t188: number = slots[36]!;
    const t189: number = sum23[72]!;
    const t190: number = sum23[73]!;
    const t191: number = sum23[74]!;
    const t192: number = sum23[75]!;
    const t193 = f(f(t189 + t190) + f(t191 + t192));
    const t194 = f(f(0.8999999761581421 * t188) + f(t7 * t193));
    const t195: number = slots[82]!;
    const t196 = f(f(0.9990000128746033 * t195) + f(t11 * f(t193 * t193)));
    const t197: number = parameters[36]!;
    slots[36] = t194;
    slots[82] = t196;
    parameters[36] = f(t197 - f(t16 * f(t194 / f(f(f(Math.sqrt(t196)) / t17) + 9.99999993922529e-9))));
    const t198: number = slots[37]!;
    const t199: number = sum23[76]!;
    const t200: number = sum23[77]!;
    const t201: number = sum23[78]!;
    const t202: number = sum23[79]!;
    const t203 = f(f(t199 + t200) + f(t201 + t202));
    const t204 = f(f(0.8999999761581421 * t198) + f(t7 * t203));
    const t205: number = slots[83]!;
    const t206 = f(f(0.9990000128746033 * t205) + f(t11 * f(t203 * t203)));
    const t207: number = parameters[37]!;
    slots[37] = t204;
    slots[83] = t206;
    parameters[37] = f(t207 - f(t16 * f(t204 / f(f(f(Math.sqrt(t206)) / t17) + 9.99999993922529e-9))));
    const t208: number = slots[38]!;
    const t209: number = sum23[80]!;
    const t210: number = sum23[81]!;
    const t211: number = sum23[82]!;
    const t212: number = sum23[83]!;
    const t213 = f(f(t209 + t210) + f(t211 + t212));
    const t214 = f(f(0.8999999761581421 * t208) + f(t7 * t213));
    const t215: number = slots[84]!;
    const t216 = f(f(0.9990000128746033 * t215) + f(t11 * f(t213 * t213)));
    const t217: number = parameters[38]!;
    slots[38] = t214;
    slots[84] = t216;
    parameters[38] = f(t217 - f(t16 * f(t214 / f(f(f(Math.sqrt(t216)) / t17) + 9.99999993922529e-9))));
    const t218: number = slots[39]!;
    const t219: number = sum23[84]!;
    const t220: number = sum23[85]!;
    const t221: number = sum23[86]!;
    const t222: number = sum23[87]!;
    const t223 = f(f(t219 + t220) + f(t221 + t222));
    const t224 = f(f(0.8999999761581421 * t218) + f(t7 * t223));
    const t225: number = slots[85]!;
    const t226 = f(f(0.9990000128746033 * t225) + f(t11 * f(t223 * t223)));
    const t227: number = parameters[39]!;
    slots[39] = t224;
    slots[85] = t226;
    parameters[39] = f(t227 - f(t16 * f(t224 / f(f(f(Math.sqrt(t226)) / t17) + 9.99999993922529e-9))));
    const t228: number = slots[40]!;
    const t229: number = sum23[88]!;
    const t230: number = sum23[89]!;
    const t231: number = sum23[90]!;
    const t232: number = sum23[91]!;
    const t233 = f(f(t229 + t230) + f(t231 + t232));
    const t234 = f(f(0.8999999761581421 * t228) + f(t7 * t233));
    const t235: number = slots[86]!;
    const t236 = f(f(0.9990000128746033 * t235) + f(t11 * f(t233 * t233)));
    const t237: number = parameters[40]!;
    slots[40] = t234;
    slots[86] = t236;
    parameters[40] = f(t237 - f(t16 * f(t234 / f(f(f(Math.sqrt(t236)) / t17) + 9.99999993922529e-9))));
    const t238: number = slots[41]!;
    const t239: number = sum23[92]!;
    const t240: number = sum23[93]!;
    const t241: number = sum23[94]!;
    const t242: number = sum23[95]!;
    const t243 = f(f(t239 + t240) + f(t241 + t242));
    const t244 = f(f(0.8999999761581421 * t238) + f(t7 * t243));
    const t245: number = slots[87]!;
    const t246 = f(f(0.9990000128746033 * t245) + f(t11 * f(t243 * t243)));
    const t247: number = parameters[41]!;
    slots[41] = t244;
    slots[87] = t246;
    parameters[41] = f(t247 - f(t16 * f(t244 / f(f(f(Math.sqrt(t246)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [4] maps, and the update
  function kernel4(): void {
    const t0: number = slots[42]!;
    const t1: number = hyper[4]!;
    const t2: number = sum21[0]!;
    const t3: number = sum21[1]!;
    const t4: number = sum21[2]!;
    const t5: number = sum21[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[88]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[42]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[42] = t8;
    slots[88] = t12;
    parameters[42] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[43]!;
    const t19: number = sum21[4]!;
    const t20: number = sum21[5]!;
    const t21: number = sum21[6]!;
    const t22: number = sum21[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[89]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[43]!;
    slots[43] = t24;
    slots[89] = t26;
    parameters[43] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[44]!;
    const t29: number = sum21[8]!;
    const t30: number = sum21[9]!;
    const t31: number = sum21[10]!;
    const t32: number = sum21[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[90]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[44]!;
    slots[44] = t34;
    slots[90] = t36;
    parameters[44] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[45]!;
    const t39: number = sum21[12]!;
    const t40: number = sum21[13]!;
    const t41: number = sum21[14]!;
    const t42: number = sum21[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[91]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[45]!;
    slots[45] = t44;
    slots[91] = t46;
    parameters[45] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
  }

  function update(): void {
    kernel1();
    kernel2();
    kernel3();
    kernel4();
  }

  // a value to where it is wanted
  function kernel5(): void {
    const t0: number = sum21[0]!;
    const t1: number = sum21[1]!;
    const t2: number = sum21[2]!;
    const t3: number = sum21[3]!;
    gradients[42] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum21[4]!;
    const t5: number = sum21[5]!;
    const t6: number = sum21[6]!;
    const t7: number = sum21[7]!;
    gradients[43] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum21[8]!;
    const t9: number = sum21[9]!;
    const t10: number = sum21[10]!;
    const t11: number = sum21[11]!;
    gradients[44] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum21[12]!;
    const t13: number = sum21[13]!;
    const t14: number = sum21[14]!;
    const t15: number = sum21[15]!;
    gradients[45] = f(f(t12 + t13) + f(t14 + t15));
  }

  // a value to where it is wanted
  function kernel6(): void {
    const t0: number = sum23[0]!;
    const t1: number = sum23[1]!;
    const t2: number = sum23[2]!;
    const t3: number = sum23[3]!;
    gradients[18] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum23[4]!;
    const t5: number = sum23[5]!;
    const t6: number = sum23[6]!;
    const t7: number = sum23[7]!;
    gradients[19] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum23[8]!;
    const t9: number = sum23[9]!;
    const t10: number = sum23[10]!;
    const t11: number = sum23[11]!;
    gradients[20] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum23[12]!;
    const t13: number = sum23[13]!;
    const t14: number = sum23[14]!;
    const t15: number = sum23[15]!;
    gradients[21] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum23[16]!;
    const t17: number = sum23[17]!;
    const t18: number = sum23[18]!;
    const t19: number = sum23[19]!;
    gradients[22] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum23[20]!;
    const t21: number = sum23[21]!;
    const t22: number = sum23[22]!;
    const t23: number = sum23[23]!;
    gradients[23] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum23[24]!;
    const t25: number = sum23[25]!;
    const t26: number = sum23[26]!;
    const t27: number = sum23[27]!;
    gradients[24] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum23[28]!;
    const t29: number = sum23[29]!;
    const t30: number = sum23[30]!;
    const t31: number = sum23[31]!;
    gradients[25] = f(f(t28 + t29) + f(t30 + t31));
    const t32: number = sum23[32]!;
    const t33: number = sum23[33]!;
    const t34: number = sum23[34]!;
    const t35: number = sum23[35]!;
    gradients[26] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum23[36]!;
    const t37: number = sum23[37]!;
    const t38: number = sum23[38]!;
    const t39: number = sum23[39]!;
    gradients[27] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum23[40]!;
    const t41: number = sum23[41]!;
    const t42: number = sum23[42]!;
    const t43: number = sum23[43]!;
    gradients[28] = f(f(t40 + t41) + f(t42 + t43));
    const t44: number = sum23[44]!;
    const t45: number = sum23[45]!;
    const t46: number = sum23[46]!;
    const t47: number = sum23[47]!;
    gradients[29] = f(f(t44 + t45) + f(t46 + t47));
    const t48: number = sum23[48]!;
    const t49: number = sum23[49]!;
    const t50: number = sum23[50]!;
    const t51: number = sum23[51]!;
    gradients[30] = f(f(t48 + t49) + f(t50 + t51));
    const t52: number = sum23[52]!;
    const t53: number = sum23[53]!;
    const t54: number = sum23[54]!;
    const t55: number = sum23[55]!;
    gradients[31] = f(f(t52 + t53) + f(t54 + t55));
    const t56: number = sum23[56]!;
    const t57: number = sum23[57]!;
    const t58: number = sum23[58]!;
    const t59: number = sum23[59]!;
    gradients[32] = f(f(t56 + t57) + f(t58 + t59));
    const t60: number = sum23[60]!;
    const t61: number = sum23[61]!;
    const t62: number = sum23[62]!;
    const t63: number = sum23[63]!;
    gradients[33] = f(f(t60 + t61) + f(t62 + t63));
    const t64: number = sum23[64]!;
    const t65: number = sum23[65]!;
    const t66: number = sum23[66]!;
    const t67: number = sum23[67]!;
    gradients[34] = f(f(t64 + t65) + f(t66 + t67));
    const t68: number = sum23[68]!;
    const t69: number = sum23[69]!;
    const t70: number = sum23[70]!;
    const t71: number = sum23[71]!;
    gradients[35] = f(f(t68 + t69) + f(t70 + t71));
    const t72: number = sum23[72]!;
    const t73: number = sum23[73]!;
    const t74: number = sum23[74]!;
    const t75: number = sum23[75]!;
    gradients[36] = f(f(t72 + t73) + f(t74 + t75));
    const t76: number = sum23[76]!;
    const t77: number = sum23[77]!;
    const t78: number = sum23[78]!;
    const t79: number = sum23[79]!;
    gradients[37] = f(f(t76 + t77) + f(t78 + t79));
    const t80: number = sum23[80]!;
    const t81: number = sum23[81]!;
    const t82: number = sum23[82]!;
    const t83: number = sum23[83]!;
    gradients[38] = f(f(t80 + t81) + f(t82 + t83));
    const t84: number = sum23[84]!;
    const t85: number = sum23[85]!;
    const t86: number = sum23[86]!;
    const t87: number = sum23[87]!;
    gradients[39] = f(f(t84 + t85) + f(t86 + t87));
    const t88: number = sum23[88]!;
    const t89: number = sum23[89]!;
    const t90: number = sum23[90]!;
    const t91: number = sum23[91]!;
    gradients[40] = f(f(t88 + t89) + f(t90 + t91));
    const t92: number = sum23[92]!;
    const t93: number = sum23[93]!;
    const t94: number = sum23[94]!;
    const t95: number = sum23[95]!;
    gradients[41] = f(f(t92 + t93) + f(t94 + t95));
  }

  // a value to where it is wanted
  function kernel7(): void {
    const t0: number = sum25[0]!;
    const t1: number = sum25[1]!;
    const t2: number = sum25[2]!;
    const t3: number = sum25[3]!;
    gradients[12] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum25[4]!;
    const t5: number = sum25[5]!;
    const t6: number = sum25[6]!;
    const t7: number = sum25[7]!;
    gradients[13] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum25[8]!;
    const t9: number = sum25[9]!;
    const t10: number = sum25[10]!;
    const t11: number = sum25[11]!;
    gradients[14] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum25[12]!;
    const t13: number = sum25[13]!;
    const t14: number = sum25[14]!;
    const t15: number = sum25[15]!;
    gradients[15] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum25[16]!;
    const t17: number = sum25[17]!;
    const t18: number = sum25[18]!;
    const t19: number = sum25[19]!;
    gradients[16] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum25[20]!;
    const t21: number = sum25[21]!;
    const t22: number = sum25[22]!;
    const t23: number = sum25[23]!;
    gradients[17] = f(f(t20 + t21) + f(t22 + t23));
  }

  // a value to where it is wanted
  function kernel8(): void {
    const t0: number = sum27[0]!;
    const t1: number = sum27[1]!;
    const t2: number = sum27[2]!;
    const t3: number = sum27[3]!;
    gradients[0] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum27[4]!;
    const t5: number = sum27[5]!;
    const t6: number = sum27[6]!;
    const t7: number = sum27[7]!;
    gradients[1] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum27[8]!;
    const t9: number = sum27[9]!;
    const t10: number = sum27[10]!;
    const t11: number = sum27[11]!;
    gradients[2] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum27[12]!;
    const t13: number = sum27[13]!;
    const t14: number = sum27[14]!;
    const t15: number = sum27[15]!;
    gradients[3] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum27[16]!;
    const t17: number = sum27[17]!;
    const t18: number = sum27[18]!;
    const t19: number = sum27[19]!;
    gradients[4] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum27[20]!;
    const t21: number = sum27[21]!;
    const t22: number = sum27[22]!;
    const t23: number = sum27[23]!;
    gradients[5] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum27[24]!;
    const t25: number = sum27[25]!;
    const t26: number = sum27[26]!;
    const t27: number = sum27[27]!;
    gradients[6] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum27[28]!;
    const t29: number = sum27[29]!;
    const t30: number = sum27[30]!;
    const t31: number = sum27[31]!;
    gradients[7] = f(f(t28 + t29) + f(t30 + t31));
    const t32: number = sum27[32]!;
    const t33: number = sum27[33]!;
    const t34: number = sum27[34]!;
    const t35: number = sum27[35]!;
    gradients[8] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum27[36]!;
    const t37: number = sum27[37]!;
    const t38: number = sum27[38]!;
    const t39: number = sum27[39]!;
    gradients[9] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum27[40]!;
    const t41: number = sum27[41]!;
    const t42: number = sum27[42]!;
    const t43: number = sum27[43]!;
    gradients[10] = f(f(t40 + t41) + f(t42 + t43));
    const t44: number = sum27[44]!;
    const t45: number = sum27[45]!;
    const t46: number = sum27[46]!;
    const t47: number = sum27[47]!;
    gradients[11] = f(f(t44 + t45) + f(t46 + t47));
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
      const t5: number = parameters[6]!;
      const t6: number = parameters[12]!;
      const t7 = f(f(0 + f(t2 * t3) + f(t4 * t5)) + t6);
      const t8 = 105 < t7 ? 105 : t7;
      const t9 = (t8 < -105 ? -105 : t8) * 1.4426950408889634;
      const t10 = t9 + 6755399441055744 - 6755399441055744;
      const t11 = t9 - t10;
      const t12 = t11 * t11;
      const t13 = 360.79706578518545 + 17.33087932984242 * t12;
      const t14 = t11 * (125.04273438511886 + t12);
      const t15 = POW2[t10 + 1074]! * (t13 + t14);
      const t16 = f(t7 * f(t15 / (t13 - t14 + t15)));
      const t17: number = parameters[1]!;
      const t18: number = parameters[7]!;
      const t19: number = parameters[13]!;
      const t20 = f(f(0 + f(t2 * t17) + f(t4 * t18)) + t19);
      const t21 = 105 < t20 ? 105 : t20;
      const t22 = (t21 < -105 ? -105 : t21) * 1.4426950408889634;
      const t23 = t22 + 6755399441055744 - 6755399441055744;
      const t24 = t22 - t23;
      const t25 = t24 * t24;
      const t26 = 360.79706578518545 + 17.33087932984242 * t25;
      const t27 = t24 * (125.04273438511886 + t25);
      const t28 = POW2[t23 + 1074]! * (t26 + t27);
      const t29 = f(t20 * f(t28 / (t26 - t27 + t28)));
      const t30: number = parameters[2]!;
      const t31: number = parameters[8]!;
      const t32: number = parameters[14]!;
      const t33 = f(f(0 + f(t2 * t30) + f(t4 * t31)) + t32);
      const t34 = 105 < t33 ? 105 : t33;
      const t35 = (t34 < -105 ? -105 : t34) * 1.4426950408889634;
      const t36 = t35 + 6755399441055744 - 6755399441055744;
      const t37 = t35 - t36;
      const t38 = t37 * t37;
      const t39 = 360.79706578518545 + 17.33087932984242 * t38;
      const t40 = t37 * (125.04273438511886 + t38);
      const t41 = POW2[t36 + 1074]! * (t39 + t40);
      const t42 = f(t33 * f(t41 / (t39 - t40 + t41)));
      const t43: number = parameters[3]!;
      const t44: number = parameters[9]!;
      const t45: number = parameters[15]!;
      const t46 = f(f(0 + f(t2 * t43) + f(t4 * t44)) + t45);
      const t47 = 105 < t46 ? 105 : t46;
      const t48 = (t47 < -105 ? -105 : t47) * 1.4426950408889634;
      const t49 = t48 + 6755399441055744 - 6755399441055744;
      const t50 = t48 - t49;
      const t51 = t50 * t50;
      const t52 = 360.79706578518545 + 17.33087932984242 * t51;
      const t53 = t50 * (125.04273438511886 + t51);
      const t54 = POW2[t49 + 1074]! * (t52 + t53);
      const t55 = f(t46 * f(t54 / (t52 - t53 + t54)));
      const t56: number = parameters[4]!;
      const t57: number = parameters[10]!;
      const t58: number = parameters[16]!;
      const t59 = f(f(0 + f(t2 * t56) + f(t4 * t57)) + t58);
      const t60 = 105 < t59 ? 105 : t59;
      const t61 = (t60 < -105 ? -105 : t60) * 1.4426950408889634;
      const t62 = t61 + 6755399441055744 - 6755399441055744;
      const t63 = t61 - t62;
      const t64 = t63 * t63;
      const t65 = 360.79706578518545 + 17.33087932984242 * t64;
      const t66 = t63 * (125.04273438511886 + t64);
      const t67 = POW2[t62 + 1074]! * (t65 + t66);
      const t68 = f(t59 * f(t67 / (t65 - t66 + t67)));
      const t69: number = parameters[5]!;
      const t70: number = parameters[11]!;
      const t71: number = parameters[17]!;
      const t72 = f(f(0 + f(t2 * t69) + f(t4 * t70)) + t71);
      const t73 = 105 < t72 ? 105 : t72;
      const t74 = (t73 < -105 ? -105 : t73) * 1.4426950408889634;
      const t75 = t74 + 6755399441055744 - 6755399441055744;
      const t76 = t74 - t75;
      const t77 = t76 * t76;
      const t78 = 360.79706578518545 + 17.33087932984242 * t77;
      const t79 = t76 * (125.04273438511886 + t77);
      const t80 = POW2[t75 + 1074]! * (t78 + t79);
      const t81 = f(t72 * f(t80 / (t78 - t79 + t80)));
      const t82: number = parameters[18]!;
      const t83: number = parameters[22]!;
      const t84: number = parameters[26]!;
      const t85: number = parameters[30]!;
      const t86: number = parameters[34]!;
      const t87: number = parameters[38]!;
      const t88: number = parameters[42]!;
      const t89 = f(
        f(f(f(f(f(0 + f(t16 * t82) + f(t29 * t83)) + f(t42 * t84)) + f(t55 * t85)) + f(t68 * t86)) + f(t81 * t87)) +
          t88,
      );
      const t90 = 105 < t89 ? 105 : t89;
      const t91 = (t90 < -105 ? -105 : t90) * 1.4426950408889634;
      const t92 = t91 + 6755399441055744 - 6755399441055744;
      const t93 = t91 - t92;
      const t94 = t93 * t93;
      const t95 = 360.79706578518545 + 17.33087932984242 * t94;
      const t96 = t93 * (125.04273438511886 + t94);
      const t97 = POW2[t92 + 1074]! * (t95 + t96);
      const t98 = t95 - t96;
      const t99 = y[n1 * 4]!;
      const t100 = Math.min(t97, t98);
      const t101 = Math.max(t97, t98);
      const t102 = t100 / (t101 + t101 + t100);
      const t103 = t102 * t102;
      const t104 = f(
        f(
          Math.max(t89, 0) +
            t102 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t103) * t103) * t103) *
                    t103) *
                  t103),
        ) - f(t99 * t89),
      );
      output[r0 * 4] = f(t97 / (t98 + t97));
      const t105: number = parameters[19]!;
      const t106: number = parameters[23]!;
      const t107: number = parameters[27]!;
      const t108: number = parameters[31]!;
      const t109: number = parameters[35]!;
      const t110: number = parameters[39]!;
      const t111: number = parameters[43]!;
      const t112 = f(
        f(
          f(f(f(f(0 + f(t16 * t105) + f(t29 * t106)) + f(t42 * t107)) + f(t55 * t108)) + f(t68 * t109)) + f(t81 * t110),
        ) + t111,
      );
      const t113 = 105 < t112 ? 105 : t112;
      const t114 = (t113 < -105 ? -105 : t113) * 1.4426950408889634;
      const t115 = t114 + 6755399441055744 - 6755399441055744;
      const t116 = t114 - t115;
      const t117 = t116 * t116;
      const t118 = 360.79706578518545 + 17.33087932984242 * t117;
      const t119 = t116 * (125.04273438511886 + t117);
      const t120 = POW2[t115 + 1074]! * (t118 + t119);
      const t121 = t118 - t119;
      const t122 = y[n1 * 4 + 1]!;
      const t123 = Math.min(t120, t121);
      const t124 = Math.max(t120, t121);
      const t125 = t123 / (t124 + t124 + t123);
      const t126 = t125 * t125;
      const t127 = f(
        f(
          Math.max(t112, 0) +
            t125 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t126) * t126) * t126) *
                    t126) *
                  t126),
        ) - f(t122 * t112),
      );
      output[r0 * 4 + 1] = f(t120 / (t121 + t120));
      const t128: number = parameters[20]!;
      const t129: number = parameters[24]!;
      const t130: number = parameters[28]!;
      const t131: number = parameters[32]!;
      const t132: number = parameters[36]!;
      const t133: number = parameters[40]!;
      const t134: number = parameters[44]!;
      const t135 = f(
        f(
          f(f(f(f(0 + f(t16 * t128) + f(t29 * t129)) + f(t42 * t130)) + f(t55 * t131)) + f(t68 * t132)) + f(t81 * t133),
        ) + t134,
      );
      const t136 = 105 < t135 ? 105 : t135;
      const t137 = (t136 < -105 ? -105 : t136) * 1.4426950408889634;
      const t138 = t137 + 6755399441055744 - 6755399441055744;
      const t139 = t137 - t138;
      const t140 = t139 * t139;
      const t141 = 360.79706578518545 + 17.33087932984242 * t140;
      const t142 = t139 * (125.04273438511886 + t140);
      const t143 = POW2[t138 + 1074]! * (t141 + t142);
      const t144 = t141 - t142;
      const t145 = y[n1 * 4 + 2]!;
      const t146 = Math.min(t143, t144);
      const t147 = Math.max(t143, t144);
      const t148 = t146 / (t147 + t147 + t146);
      const t149 = t148 * t148;
      const t150 = f(
        f(
          Math.max(t135, 0) +
            t148 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t149) * t149) * t149) *
                    t149) *
                  t149),
        ) - f(t145 * t135),
      );
      output[r0 * 4 + 2] = f(t143 / (t144 + t143));
      const t151: number = parameters[21]!;
      const t152: number = parameters[25]!;
      const t153: number = parameters[29]!;
      const t154: number = parameters[33]!;
      const t155: number = parameters[37]!;
      const t156: number = parameters[41]!;
      const t157: number = parameters[45]!;
      const t158 = f(
        f(
          f(f(f(f(0 + f(t16 * t151) + f(t29 * t152)) + f(t42 * t153)) + f(t55 * t154)) + f(t68 * t155)) + f(t81 * t156),
        ) + t157,
      );
      const t159 = 105 < t158 ? 105 : t158;
      const t160 = (t159 < -105 ? -105 : t159) * 1.4426950408889634;
      const t161 = t160 + 6755399441055744 - 6755399441055744;
      const t162 = t160 - t161;
      const t163 = t162 * t162;
      const t164 = 360.79706578518545 + 17.33087932984242 * t163;
      const t165 = t162 * (125.04273438511886 + t163);
      const t166 = POW2[t161 + 1074]! * (t164 + t165);
      const t167 = t164 - t165;
      const t168 = y[n1 * 4 + 3]!;
      const t169 = Math.min(t166, t167);
      const t170 = Math.max(t166, t167);
      const t171 = t169 / (t170 + t170 + t169);
      const t172 = t171 * t171;
      const t173 = f(
        f(
          Math.max(t158, 0) +
            t171 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t172) * t172) * t172) *
                    t172) *
                  t172),
        ) - f(t168 * t158),
      );
      output[r0 * 4 + 3] = f(t166 / (t167 + t166));
      losses[r0] = 0 + t104 + t127 + t150 + t173;
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
