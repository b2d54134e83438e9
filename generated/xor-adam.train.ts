// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./xor-adam.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./xor-adam.js";
import type { Input, Output } from "./xor-adam.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly y: boolean;
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
  epochs: { value: 600, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [
    {
      kind: "condition",
      conditions: [{ metric: { part: "train", name: "loss" }, op: "<", value: 0.05 }],
      text: "stop when train.loss < 0.05",
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
  const gradients = new Float32Array(33);
  const total = new Float64Array(1);
  const sum20 = new Float32Array(4);
  const sum22 = new Float32Array(32);
  const sum24 = new Float32Array(32);
  const sum26 = new Float32Array(64);

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
    sum22[16] = 0;
    sum22[17] = 0;
    sum22[18] = 0;
    sum22[19] = 0;
    sum22[20] = 0;
    sum22[21] = 0;
    sum22[22] = 0;
    sum22[23] = 0;
    sum22[24] = 0;
    sum22[25] = 0;
    sum22[26] = 0;
    sum22[27] = 0;
    sum22[28] = 0;
    sum22[29] = 0;
    sum22[30] = 0;
    sum22[31] = 0;
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
    sum24[16] = 0;
    sum24[17] = 0;
    sum24[18] = 0;
    sum24[19] = 0;
    sum24[20] = 0;
    sum24[21] = 0;
    sum24[22] = 0;
    sum24[23] = 0;
    sum24[24] = 0;
    sum24[25] = 0;
    sum24[26] = 0;
    sum24[27] = 0;
    sum24[28] = 0;
    sum24[29] = 0;
    sum24[30] = 0;
    sum24[31] = 0;
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
    sum26[32] = 0;
    sum26[33] = 0;
    sum26[34] = 0;
    sum26[35] = 0;
    sum26[36] = 0;
    sum26[37] = 0;
    sum26[38] = 0;
    sum26[39] = 0;
    sum26[40] = 0;
    sum26[41] = 0;
    sum26[42] = 0;
    sum26[43] = 0;
    sum26[44] = 0;
    sum26[45] = 0;
    sum26[46] = 0;
    sum26[47] = 0;
    sum26[48] = 0;
    sum26[49] = 0;
    sum26[50] = 0;
    sum26[51] = 0;
    sum26[52] = 0;
    sum26[53] = 0;
    sum26[54] = 0;
    sum26[55] = 0;
    sum26[56] = 0;
    sum26[57] = 0;
    sum26[58] = 0;
    sum26[59] = 0;
    sum26[60] = 0;
    sum26[61] = 0;
    sum26[62] = 0;
    sum26[63] = 0;
  }

  // every row: forward, then backward into the sums over rows
  function accumulate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const lane2 = r0 & 3;
      const t3 = x[n1 * 2]!;
      const t4: number = parameters[0]!;
      const t5 = x[n1 * 2 + 1]!;
      const t6: number = parameters[8]!;
      const t7: number = parameters[16]!;
      const t8 = f(f(0 + f(t3 * t4) + f(t5 * t6)) + t7);
      const t9 = 10 < t8 ? 10 : t8;
      const t10 = (t9 < -10 ? -10 : t9) * 2.8853900817779268;
      const t11 = t10 + 6755399441055744 - 6755399441055744;
      const t12 = POW2[t11 + 1074]!;
      const t13 = t12 + 1;
      const t14 = t10 - t11;
      const t15 = t14 * t14;
      const t16 = t14 * (125.04273438511886 + t15);
      const t17 = 360.79706578518545 + 17.33087932984242 * t15;
      const t18 = f((t13 * t16 - (1 - t12) * t17) / (t13 * t17 + (t12 - 1) * t16));
      const t19: number = parameters[1]!;
      const t20: number = parameters[9]!;
      const t21: number = parameters[17]!;
      const t22 = f(f(0 + f(t3 * t19) + f(t5 * t20)) + t21);
      const t23 = 10 < t22 ? 10 : t22;
      const t24 = (t23 < -10 ? -10 : t23) * 2.8853900817779268;
      const t25 = t24 + 6755399441055744 - 6755399441055744;
      const t26 = POW2[t25 + 1074]!;
      const t27 = t26 + 1;
      const t28 = t24 - t25;
      const t29 = t28 * t28;
      const t30 = t28 * (125.04273438511886 + t29);
      const t31 = 360.79706578518545 + 17.33087932984242 * t29;
      const t32 = f((t27 * t30 - (1 - t26) * t31) / (t27 * t31 + (t26 - 1) * t30));
      const t33: number = parameters[2]!;
      const t34: number = parameters[10]!;
      const t35: number = parameters[18]!;
      const t36 = f(f(0 + f(t3 * t33) + f(t5 * t34)) + t35);
      const t37 = 10 < t36 ? 10 : t36;
      const t38 = (t37 < -10 ? -10 : t37) * 2.8853900817779268;
      const t39 = t38 + 6755399441055744 - 6755399441055744;
      const t40 = POW2[t39 + 1074]!;
      const t41 = t40 + 1;
      const t42 = t38 - t39;
      const t43 = t42 * t42;
      const t44 = t42 * (125.04273438511886 + t43);
      const t45 = 360.79706578518545 + 17.33087932984242 * t43;
      const t46 = f((t41 * t44 - (1 - t40) * t45) / (t41 * t45 + (t40 - 1) * t44));
      const t47: number = parameters[3]!;
      const t48: number = parameters[11]!;
      const t49: number = parameters[19]!;
      const t50 = f(f(0 + f(t3 * t47) + f(t5 * t48)) + t49);
      const t51 = 10 < t50 ? 10 : t50;
      const t52 = (t51 < -10 ? -10 : t51) * 2.8853900817779268;
      const t53 = t52 + 6755399441055744 - 6755399441055744;
      const t54 = POW2[t53 + 1074]!;
      const t55 = t54 + 1;
      const t56 = t52 - t53;
      const t57 = t56 * t56;
      const t58 = t56 * (125.04273438511886 + t57);
      const t59 = 360.79706578518545 + 17.33087932984242 * t57;
      const t60 = f((t55 * t58 - (1 - t54) * t59) / (t55 * t59 + (t54 - 1) * t58));
      const t61: number = parameters[4]!;
      const t62: number = parameters[12]!;
      const t63: number = parameters[20]!;
      const t64 = f(f(0 + f(t3 * t61) + f(t5 * t62)) + t63);
      const t65 = 10 < t64 ? 10 : t64;
      const t66 = (t65 < -10 ? -10 : t65) * 2.8853900817779268;
      const t67 = t66 + 6755399441055744 - 6755399441055744;
      const t68 = POW2[t67 + 1074]!;
      const t69 = t68 + 1;
      const t70 = t66 - t67;
      const t71 = t70 * t70;
      const t72 = t70 * (125.04273438511886 + t71);
      const t73 = 360.79706578518545 + 17.33087932984242 * t71;
      const t74 = f((t69 * t72 - (1 - t68) * t73) / (t69 * t73 + (t68 - 1) * t72));
      const t75: number = parameters[5]!;
      const t76: number = parameters[13]!;
      const t77: number = parameters[21]!;
      const t78 = f(f(0 + f(t3 * t75) + f(t5 * t76)) + t77);
      const t79 = 10 < t78 ? 10 : t78;
      const t80 = (t79 < -10 ? -10 : t79) * 2.8853900817779268;
      const t81 = t80 + 6755399441055744 - 6755399441055744;
      const t82 = POW2[t81 + 1074]!;
      const t83 = t82 + 1;
      const t84 = t80 - t81;
      const t85 = t84 * t84;
      const t86 = t84 * (125.04273438511886 + t85);
      const t87 = 360.79706578518545 + 17.33087932984242 * t85;
      const t88 = f((t83 * t86 - (1 - t82) * t87) / (t83 * t87 + (t82 - 1) * t86));
      const t89: number = parameters[6]!;
      const t90: number = parameters[14]!;
      const t91: number = parameters[22]!;
      const t92 = f(f(0 + f(t3 * t89) + f(t5 * t90)) + t91);
      const t93 = 10 < t92 ? 10 : t92;
      const t94 = (t93 < -10 ? -10 : t93) * 2.8853900817779268;
      const t95 = t94 + 6755399441055744 - 6755399441055744;
      const t96 = POW2[t95 + 1074]!;
      const t97 = t96 + 1;
      const t98 = t94 - t95;
      const t99 = t98 * t98;
      const t100 = t98 * (125.04273438511886 + t99);
      const t101 = 360.79706578518545 + 17.33087932984242 * t99;
      const t102 = f((t97 * t100 - (1 - t96) * t101) / (t97 * t101 + (t96 - 1) * t100));
      const t103: number = parameters[7]!;
      const t104: number = parameters[15]!;
      const t105: number = parameters[23]!;
      const t106 = f(f(0 + f(t3 * t103) + f(t5 * t104)) + t105);
      const t107 = 10 < t106 ? 10 : t106;
      const t108 = (t107 < -10 ? -10 : t107) * 2.8853900817779268;
      const t109 = t108 + 6755399441055744 - 6755399441055744;
      const t110 = POW2[t109 + 1074]!;
      const t111 = t110 + 1;
      const t112 = t108 - t109;
      const t113 = t112 * t112;
      const t114 = t112 * (125.04273438511886 + t113);
      const t115 = 360.79706578518545 + 17.33087932984242 * t113;
      const t116 = f((t111 * t114 - (1 - t110) * t115) / (t111 * t115 + (t110 - 1) * t114));
      const t117: number = parameters[24]!;
      const t118: number = parameters[25]!;
      const t119: number = parameters[26]!;
      const t120: number = parameters[27]!;
      const t121: number = parameters[28]!;
      const t122: number = parameters[29]!;
      const t123: number = parameters[30]!;
      const t124: number = parameters[31]!;
      const t125: number = parameters[32]!;
      const t126 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t18 * t117) + f(t32 * t118)) + f(t46 * t119)) + f(t60 * t120)) + f(t74 * t121)) +
                f(t88 * t122),
            ) + f(t102 * t123),
          ) + f(t116 * t124),
        ) + t125,
      );
      const t127 = y[n1]!;
      const t128 = 105 < t126 ? 105 : t126;
      const t129 = (t128 < -105 ? -105 : t128) * 1.4426950408889634;
      const t130 = t129 + 6755399441055744 - 6755399441055744;
      const t131 = t129 - t130;
      const t132 = t131 * t131;
      const t133 = 360.79706578518545 + 17.33087932984242 * t132;
      const t134 = t131 * (125.04273438511886 + t132);
      const t135 = POW2[t130 + 1074]! * (t133 + t134);
      const t136 = t133 - t134;
      const t137 = Math.min(t135, t136);
      const t138 = Math.max(t135, t136);
      const t139 = t137 / (t138 + t138 + t137);
      const t140 = t139 * t139;
      const t141 = f(
        f(
          Math.max(t126, 0) +
            t139 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t140) * t140) * t140) *
                    t140) *
                  t140),
        ) - f(t127 * t126),
      );
      const t142: number = hyper[0]!;
      const t143 = f(f(f(t135 / (t136 + t135)) - t127) * f(t142));
      const t144 = sum20[lane2]!;
      sum20[lane2] = f(t144 + t143);
      const t145 = f(f(1 - f(t18 * t18)) * (0 + f(t143 * t117)));
      const t146 = f(f(1 - f(t32 * t32)) * (0 + f(t143 * t118)));
      const t147 = f(f(1 - f(t46 * t46)) * (0 + f(t143 * t119)));
      const t148 = f(f(1 - f(t60 * t60)) * (0 + f(t143 * t120)));
      const t149 = f(f(1 - f(t74 * t74)) * (0 + f(t143 * t121)));
      const t150 = f(f(1 - f(t88 * t88)) * (0 + f(t143 * t122)));
      const t151 = f(f(1 - f(t102 * t102)) * (0 + f(t143 * t123)));
      const t152 = f(f(1 - f(t116 * t116)) * (0 + f(t143 * t124)));
      const t153 = sum22[lane2]!;
      sum22[lane2] = f(t153 + f(t18 * t143));
      const t154 = sum22[lane2 + 4]!;
      sum22[lane2 + 4] = f(t154 + f(t32 * t143));
      const t155 = sum22[lane2 + 8]!;
      sum22[lane2 + 8] = f(t155 + f(t46 * t143));
      const t156 = sum22[lane2 + 12]!;
      sum22[lane2 + 12] = f(t156 + f(t60 * t143));
      const t157 = sum22[lane2 + 16]!;
      sum22[lane2 + 16] = f(t157 + f(t74 * t143));
      const t158 = sum22[lane2 + 20]!;
      sum22[lane2 + 20] = f(t158 + f(t88 * t143));
      const t159 = sum22[lane2 + 24]!;
      sum22[lane2 + 24] = f(t159 + f(t102 * t143));
      const t160 = sum22[lane2 + 28]!;
      sum22[lane2 + 28] = f(t160 + f(t116 * t143));
      const t161 = sum24[lane2]!;
      sum24[lane2] = f(t161 + t145);
      const t162 = sum24[lane2 + 4]!;
      sum24[lane2 + 4] = f(t162 + t146);
      const t163 = sum24[lane2 + 8]!;
      sum24[lane2 + 8] = f(t163 + t147);
      const t164 = sum24[lane2 + 12]!;
      sum24[lane2 + 12] = f(t164 + t148);
      const t165 = sum24[lane2 + 16]!;
      sum24[lane2 + 16] = f(t165 + t149);
      const t166 = sum24[lane2 + 20]!;
      sum24[lane2 + 20] = f(t166 + t150);
      const t167 = sum24[lane2 + 24]!;
      sum24[lane2 + 24] = f(t167 + t151);
      const t168 = sum24[lane2 + 28]!;
      sum24[lane2 + 28] = f(t168 + t152);
      const t169 = sum26[lane2]!;
      sum26[lane2] = f(t169 + f(t3 * t145));
      const t170 = sum26[lane2 + 4]!;
      sum26[lane2 + 4] = f(t170 + f(t3 * t146));
      const t171 = sum26[lane2 + 8]!;
      sum26[lane2 + 8] = f(t171 + f(t3 * t147));
      const t172 = sum26[lane2 + 12]!;
      sum26[lane2 + 12] = f(t172 + f(t3 * t148));
      const t173 = sum26[lane2 + 16]!;
      sum26[lane2 + 16] = f(t173 + f(t3 * t149));
      const t174 = sum26[lane2 + 20]!;
      sum26[lane2 + 20] = f(t174 + f(t3 * t150));
      const t175 = sum26[lane2 + 24]!;
      sum26[lane2 + 24] = f(t175 + f(t3 * t151));
      const t176 = sum26[lane2 + 28]!;
      sum26[lane2 + 28] = f(t176 + f(t3 * t152));
      const t177 = sum26[lane2 + 32]!;
      sum26[lane2 + 32] = f(t177 + f(t5 * t145));
      const t178 = sum26[lane2 + 36]!;
      sum26[lane2 + 36] = f(t178 + f(t5 * t146));
      const t179 = sum26[lane2 + 40]!;
      sum26[lane2 + 40] = f(t179 + f(t5 * t147));
      const t180 = sum26[lane2 + 44]!;
      sum26[lane2 + 44] = f(t180 + f(t5 * t148));
      const t181 = sum26[lane2 + 48]!;
      sum26[lane2 + 48] = f(t181 + f(t5 * t149));
      const t182 = sum26[lane2 + 52]!;
      sum26[lane2 + 52] = f(t182 + f(t5 * t150));
      const t183 = sum26[lane2 + 56]!;
      sum26[lane2 + 56] = f(t183 + f(t5 * t151));
      const t184 = sum26[lane2 + 60]!;
      sum26[lane2 + 60] = f(t184 + f(t5 * t152));
      const t185: number = total[0]!;
      total[0] = t185 + (0 + t141);
    }
  }

  // layer 1: [2, 8] maps, and the update
  function kernel1(): void {
    const t0: number = slots[0]!;
    const t1: number = hyper[4]!;
    const t2: number = sum26[0]!;
    const t3: number = sum26[1]!;
    const t4: number = sum26[2]!;
    const t5: number = sum26[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[33]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[0]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[0] = t8;
    slots[33] = t12;
    parameters[0] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[1]!;
    const t19: number = sum26[4]!;
    const t20: number = sum26[5]!;
    const t21: number = sum26[6]!;
    const t22: number = sum26[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[34]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[1]!;
    slots[1] = t24;
    slots[34] = t26;
    parameters[1] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[2]!;
    const t29: number = sum26[8]!;
    const t30: number = sum26[9]!;
    const t31: number = sum26[10]!;
    const t32: number = sum26[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[35]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[2]!;
    slots[2] = t34;
    slots[35] = t36;
    parameters[2] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[3]!;
    const t39: number = sum26[12]!;
    const t40: number = sum26[13]!;
    const t41: number = sum26[14]!;
    const t42: number = sum26[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[36]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[3]!;
    slots[3] = t44;
    slots[36] = t46;
    parameters[3] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[4]!;
    const t49: number = sum26[16]!;
    const t50: number = sum26[17]!;
    const t51: number = sum26[18]!;
    const t52: number = sum26[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[37]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[4]!;
    slots[4] = t54;
    slots[37] = t56;
    parameters[4] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[5]!;
    const t59: number = sum26[20]!;
    const t60: number = sum26[21]!;
    const t61: number = sum26[22]!;
    const t62: number = sum26[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[38]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[5]!;
    slots[5] = t64;
    slots[38] = t66;
    parameters[5] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[6]!;
    const t69: number = sum26[24]!;
    const t70: number = sum26[25]!;
    const t71: number = sum26[26]!;
    const t72: number = sum26[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[39]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[6]!;
    slots[6] = t74;
    slots[39] = t76;
    parameters[6] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[7]!;
    const t79: number = sum26[28]!;
    const t80: number = sum26[29]!;
    const t81: number = sum26[30]!;
    const t82: number = sum26[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[40]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[7]!;
    slots[7] = t84;
    slots[40] = t86;
    parameters[7] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
    const t88: number = slots[8]!;
    const t89: number = sum26[32]!;
    const t90: number = sum26[33]!;
    const t91: number = sum26[34]!;
    const t92: number = sum26[35]!;
    const t93 = f(f(t89 + t90) + f(t91 + t92));
    const t94 = f(f(0.8999999761581421 * t88) + f(t7 * t93));
    const t95: number = slots[41]!;
    const t96 = f(f(0.9990000128746033 * t95) + f(t11 * f(t93 * t93)));
    const t97: number = parameters[8]!;
    slots[8] = t94;
    slots[41] = t96;
    parameters[8] = f(t97 - f(t16 * f(t94 / f(f(f(Math.sqrt(t96)) / t17) + 9.99999993922529e-9))));
    const t98: number = slots[9]!;
    const t99: number = sum26[36]!;
    const t100: number = sum26[37]!;
    const t101: number = sum26[38]!;
    const t102: number = sum26[39]!;
    const t103 = f(f(t99 + t100) + f(t101 + t102));
    const t104 = f(f(0.8999999761581421 * t98) + f(t7 * t103));
    const t105: number = slots[42]!;
    const t106 = f(f(0.9990000128746033 * t105) + f(t11 * f(t103 * t103)));
    const t107: number = parameters[9]!;
    slots[9] = t104;
    slots[42] = t106;
    parameters[9] = f(t107 - f(t16 * f(t104 / f(f(f(Math.sqrt(t106)) / t17) + 9.99999993922529e-9))));
    const t108: number = slots[10]!;
    const t109: number = sum26[40]!;
    const t110: number = sum26[41]!;
    const t111: number = sum26[42]!;
    const t112: number = sum26[43]!;
    const t113 = f(f(t109 + t110) + f(t111 + t112));
    const t114 = f(f(0.8999999761581421 * t108) + f(t7 * t113));
    const t115: number = slots[43]!;
    const t116 = f(f(0.9990000128746033 * t115) + f(t11 * f(t113 * t113)));
    const t117: number = parameters[10]!;
    slots[10] = t114;
    slots[43] = t116;
    parameters[10] = f(t117 - f(t16 * f(t114 / f(f(f(Math.sqrt(t116)) / t17) + 9.99999993922529e-9))));
    const t118: number = slots[11]!;
    const t119: number = sum26[44]!;
    const t120: number = sum26[45]!;
    const t121: number = sum26[46]!;
    const t122: number = sum26[47]!;
    const t123 = f(f(t119 + t120) + f(t121 + t122));
    const t124 = f(f(0.8999999761581421 * t118) + f(t7 * t123));
    const t125: number = slots[44]!;
    const t126 = f(f(0.9990000128746033 * t125) + f(t11 * f(t123 * t123)));
    const t127: number = parameters[11]!;
    slots[11] = t124;
    slots[44] = t126;
    parameters[11] = f(t127 - f(t16 * f(t124 / f(f(f(Math.sqrt(t126)) / t17) + 9.99999993922529e-9))));
    const t128: number = slots[12]!;
    const t129: number = sum26[48]!;
    const t130: number = sum26[49]!;
    const t131: number = sum26[50]!;
    const t132: number = sum26[51]!;
    const t133 = f(f(t129 + t130) + f(t131 + t132));
    const t134 = f(f(0.8999999761581421 * t128) + f(t7 * t133));
    const t135: number = slots[45]!;
    const t136 = f(f(0.9990000128746033 * t135) + f(t11 * f(t133 * t133)));
    const t137: number = parameters[12]!;
    slots[12] = t134;
    slots[45] = t136;
    parameters[12] = f(t137 - f(t16 * f(t134 / f(f(f(Math.sqrt(t136)) / t17) + 9.99999993922529e-9))));
    const t138: number = slots[13]!;
    const t139: number = sum26[52]!;
    const t140: number = sum26[53]!;
    const t141: number = sum26[54]!;
    const t142: number = sum26[55]!;
    const t143 = f(f(t139 + t140) + f(t141 + t142));
    const t144 = f(f(0.8999999761581421 * t138) + f(t7 * t143));
    const t145: number = slots[46]!;
    const t146 = f(f(0.9990000128746033 * t145) + f(t11 * f(t143 * t143)));
    const t147: number = parameters[13]!;
    slots[13] = t144;
    slots[46] = t146;
    parameters[13] = f(t147 - f(t16 * f(t144 / f(f(f(Math.sqrt(t146)) / t17) + 9.99999993922529e-9))));
    const t148: number = slots[14]!;
    const t149: number = sum26[56]!;
    const t150: number = sum26[57]!;
    const t151: number = sum26[58]!;
    const t152: number = sum26[59]!;
    const t153 = f(f(t149 + t150) + f(t151 + t152));
    const t154 = f(f(0.8999999761581421 * t148) + f(t7 * t153));
    const t155: number = slots[47]!;
    const t156 = f(f(0.9990000128746033 * t155) + f(t11 * f(t153 * t153)));
    const t157: number = parameters[14]!;
    slots[14] = t154;
    slots[47] = t156;
    parameters[14] = f(t157 - f(t16 * f(t154 / f(f(f(Math.sqrt(t156)) / t17) + 9.99999993922529e-9))));
    const t158: number = slots[15]!;
    const t159: number = sum26[60]!;
    const t160: number = sum26[61]!;
    const t161: number = sum26[62]!;
    const t162: number = sum26[63]!;
    const t163 = f(f(t159 + t160) + f(t161 + t162));
    const t164 = f(f(0.8999999761581421 * t158) + f(t7 * t163));
    const t165: number = slots[48]!;
    const t166 = f(f(0.9990000128746033 * t165) + f(t11 * f(t163 * t163)));
    const t167: number = parameters[15]!;
    slots[15] = t164;
    slots[48] = t166;
    parameters[15] = f(t167 - f(t16 * f(t164 / f(f(f(Math.sqrt(t166)) / t17) + 9.99999993922529e-9))));
  }

  // layer 1: [8] maps, and the update
  function kernel2(): void {
    const t0: number = slots[16]!;
    const t1: number = hyper[4]!;
    const t2: number = sum24[0]!;
    const t3: number = sum24[1]!;
    const t4: number = sum24[2]!;
    const t5: number = sum24[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[49]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[16]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[16] = t8;
    slots[49] = t12;
    parameters[16] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[17]!;
    const t19: number = sum24[4]!;
    const t20: number = sum24[5]!;
    const t21: number = sum24[6]!;
    const t22: number = sum24[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[50]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[17]!;
    slots[17] = t24;
    slots[50] = t26;
    parameters[17] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[18]!;
    const t29: number = sum24[8]!;
    const t30: number = sum24[9]!;
    const t31: number = sum24[10]!;
    const t32: number = sum24[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[51]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[18]!;
    slots[18] = t34;
    slots[51] = t36;
    parameters[18] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[19]!;
    const t39: number = sum24[12]!;
    const t40: number = sum24[13]!;
    const t41: number = sum24[14]!;
    const t42: number = sum24[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[52]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[19]!;
    slots[19] = t44;
    slots[52] = t46;
    parameters[19] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[20]!;
    const t49: number = sum24[16]!;
    const t50: number = sum24[17]!;
    const t51: number = sum24[18]!;
    const t52: number = sum24[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[53]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[20]!;
    slots[20] = t54;
    slots[53] = t56;
    parameters[20] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[21]!;
    const t59: number = sum24[20]!;
    const t60: number = sum24[21]!;
    const t61: number = sum24[22]!;
    const t62: number = sum24[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[54]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[21]!;
    slots[21] = t64;
    slots[54] = t66;
    parameters[21] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[22]!;
    const t69: number = sum24[24]!;
    const t70: number = sum24[25]!;
    const t71: number = sum24[26]!;
    const t72: number = sum24[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[55]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[22]!;
    slots[22] = t74;
    slots[55] = t76;
    parameters[22] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[23]!;
    const t79: number = sum24[28]!;
    const t80: number = sum24[29]!;
    const t81: number = sum24[30]!;
    const t82: number = sum24[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[56]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[23]!;
    slots[23] = t84;
    slots[56] = t86;
    parameters[23] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [8, 1] maps, and the update
  function kernel3(): void {
    const t0: number = slots[24]!;
    const t1: number = hyper[4]!;
    const t2: number = sum22[0]!;
    const t3: number = sum22[1]!;
    const t4: number = sum22[2]!;
    const t5: number = sum22[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(t1);
    const t8 = f(f(0.8999999761581421 * t0) + f(t7 * t6));
    const t9: number = slots[57]!;
    const t10: number = hyper[5]!;
    const t11 = f(t10);
    const t12 = f(f(0.9990000128746033 * t9) + f(t11 * f(t6 * t6)));
    const t13: number = parameters[24]!;
    const t14: number = hyper[2]!;
    const t15: number = hyper[3]!;
    const t16 = f(t14);
    const t17 = f(t15);
    slots[24] = t8;
    slots[57] = t12;
    parameters[24] = f(t13 - f(t16 * f(t8 / f(f(f(Math.sqrt(t12)) / t17) + 9.99999993922529e-9))));
    const t18: number = slots[25]!;
    const t19: number = sum22[4]!;
    const t20: number = sum22[5]!;
    const t21: number = sum22[6]!;
    const t22: number = sum22[7]!;
    const t23 = f(f(t19 + t20) + f(t21 + t22));
    const t24 = f(f(0.8999999761581421 * t18) + f(t7 * t23));
    const t25: number = slots[58]!;
    const t26 = f(f(0.9990000128746033 * t25) + f(t11 * f(t23 * t23)));
    const t27: number = parameters[25]!;
    slots[25] = t24;
    slots[58] = t26;
    parameters[25] = f(t27 - f(t16 * f(t24 / f(f(f(Math.sqrt(t26)) / t17) + 9.99999993922529e-9))));
    const t28: number = slots[26]!;
    const t29: number = sum22[8]!;
    const t30: number = sum22[9]!;
    const t31: number = sum22[10]!;
    const t32: number = sum22[11]!;
    const t33 = f(f(t29 + t30) + f(t31 + t32));
    const t34 = f(f(0.8999999761581421 * t28) + f(t7 * t33));
    const t35: number = slots[59]!;
    const t36 = f(f(0.9990000128746033 * t35) + f(t11 * f(t33 * t33)));
    const t37: number = parameters[26]!;
    slots[26] = t34;
    slots[59] = t36;
    parameters[26] = f(t37 - f(t16 * f(t34 / f(f(f(Math.sqrt(t36)) / t17) + 9.99999993922529e-9))));
    const t38: number = slots[27]!;
    const t39: number = sum22[12]!;
    const t40: number = sum22[13]!;
    const t41: number = sum22[14]!;
    const t42: number = sum22[15]!;
    const t43 = f(f(t39 + t40) + f(t41 + t42));
    const t44 = f(f(0.8999999761581421 * t38) + f(t7 * t43));
    const t45: number = slots[60]!;
    const t46 = f(f(0.9990000128746033 * t45) + f(t11 * f(t43 * t43)));
    const t47: number = parameters[27]!;
    slots[27] = t44;
    slots[60] = t46;
    parameters[27] = f(t47 - f(t16 * f(t44 / f(f(f(Math.sqrt(t46)) / t17) + 9.99999993922529e-9))));
    const t48: number = slots[28]!;
    const t49: number = sum22[16]!;
    const t50: number = sum22[17]!;
    const t51: number = sum22[18]!;
    const t52: number = sum22[19]!;
    const t53 = f(f(t49 + t50) + f(t51 + t52));
    const t54 = f(f(0.8999999761581421 * t48) + f(t7 * t53));
    const t55: number = slots[61]!;
    const t56 = f(f(0.9990000128746033 * t55) + f(t11 * f(t53 * t53)));
    const t57: number = parameters[28]!;
    slots[28] = t54;
    slots[61] = t56;
    parameters[28] = f(t57 - f(t16 * f(t54 / f(f(f(Math.sqrt(t56)) / t17) + 9.99999993922529e-9))));
    const t58: number = slots[29]!;
    const t59: number = sum22[20]!;
    const t60: number = sum22[21]!;
    const t61: number = sum22[22]!;
    const t62: number = sum22[23]!;
    const t63 = f(f(t59 + t60) + f(t61 + t62));
    const t64 = f(f(0.8999999761581421 * t58) + f(t7 * t63));
    const t65: number = slots[62]!;
    const t66 = f(f(0.9990000128746033 * t65) + f(t11 * f(t63 * t63)));
    const t67: number = parameters[29]!;
    slots[29] = t64;
    slots[62] = t66;
    parameters[29] = f(t67 - f(t16 * f(t64 / f(f(f(Math.sqrt(t66)) / t17) + 9.99999993922529e-9))));
    const t68: number = slots[30]!;
    const t69: number = sum22[24]!;
    const t70: number = sum22[25]!;
    const t71: number = sum22[26]!;
    const t72: number = sum22[27]!;
    const t73 = f(f(t69 + t70) + f(t71 + t72));
    const t74 = f(f(0.8999999761581421 * t68) + f(t7 * t73));
    const t75: number = slots[63]!;
    const t76 = f(f(0.9990000128746033 * t75) + f(t11 * f(t73 * t73)));
    const t77: number = parameters[30]!;
    slots[30] = t74;
    slots[63] = t76;
    parameters[30] = f(t77 - f(t16 * f(t74 / f(f(f(Math.sqrt(t76)) / t17) + 9.99999993922529e-9))));
    const t78: number = slots[31]!;
    const t79: number = sum22[28]!;
    const t80: number = sum22[29]!;
    const t81: number = sum22[30]!;
    const t82: number = sum22[31]!;
    const t83 = f(f(t79 + t80) + f(t81 + t82));
    const t84 = f(f(0.8999999761581421 * t78) + f(t7 * t83));
    const t85: number = slots[64]!;
    const t86 = f(f(0.9990000128746033 * t85) + f(t11 * f(t83 * t83)));
    const t87: number = parameters[31]!;
    slots[31] = t84;
    slots[64] = t86;
    parameters[31] = f(t87 - f(t16 * f(t84 / f(f(f(Math.sqrt(t86)) / t17) + 9.99999993922529e-9))));
  }

  // layer 2: [1] maps, and the update
  function kernel4(): void {
    const t0: number = slots[32]!;
    const t1: number = hyper[4]!;
    const t2: number = sum20[0]!;
    const t3: number = sum20[1]!;
    const t4: number = sum20[2]!;
    const t5: number = sum20[3]!;
    const t6 = f(f(t2 + t3) + f(t4 + t5));
    const t7 = f(f(0.8999999761581421 * t0) + f(f(t1) * t6));
    const t8: number = slots[65]!;
    const t9: number = hyper[5]!;
    const t10 = f(f(0.9990000128746033 * t8) + f(f(t9) * f(t6 * t6)));
    const t11: number = parameters[32]!;
    const t12: number = hyper[2]!;
    const t13: number = hyper[3]!;
    slots[32] = t7;
    slots[65] = t10;
    parameters[32] = f(t11 - f(f(t12) * f(t7 / f(f(f(Math.sqrt(t10)) / f(t13)) + 9.99999993922529e-9))));
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
    gradients[32] = f(f(t0 + t1) + f(t2 + t3));
  }

  // a value to where it is wanted
  function kernel6(): void {
    const t0: number = sum22[0]!;
    const t1: number = sum22[1]!;
    const t2: number = sum22[2]!;
    const t3: number = sum22[3]!;
    gradients[24] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum22[4]!;
    const t5: number = sum22[5]!;
    const t6: number = sum22[6]!;
    const t7: number = sum22[7]!;
    gradients[25] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum22[8]!;
    const t9: number = sum22[9]!;
    const t10: number = sum22[10]!;
    const t11: number = sum22[11]!;
    gradients[26] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum22[12]!;
    const t13: number = sum22[13]!;
    const t14: number = sum22[14]!;
    const t15: number = sum22[15]!;
    gradients[27] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum22[16]!;
    const t17: number = sum22[17]!;
    const t18: number = sum22[18]!;
    const t19: number = sum22[19]!;
    gradients[28] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum22[20]!;
    const t21: number = sum22[21]!;
    const t22: number = sum22[22]!;
    const t23: number = sum22[23]!;
    gradients[29] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum22[24]!;
    const t25: number = sum22[25]!;
    const t26: number = sum22[26]!;
    const t27: number = sum22[27]!;
    gradients[30] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum22[28]!;
    const t29: number = sum22[29]!;
    const t30: number = sum22[30]!;
    const t31: number = sum22[31]!;
    gradients[31] = f(f(t28 + t29) + f(t30 + t31));
  }

  // a value to where it is wanted
  function kernel7(): void {
    const t0: number = sum24[0]!;
    const t1: number = sum24[1]!;
    const t2: number = sum24[2]!;
    const t3: number = sum24[3]!;
    gradients[16] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum24[4]!;
    const t5: number = sum24[5]!;
    const t6: number = sum24[6]!;
    const t7: number = sum24[7]!;
    gradients[17] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum24[8]!;
    const t9: number = sum24[9]!;
    const t10: number = sum24[10]!;
    const t11: number = sum24[11]!;
    gradients[18] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum24[12]!;
    const t13: number = sum24[13]!;
    const t14: number = sum24[14]!;
    const t15: number = sum24[15]!;
    gradients[19] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum24[16]!;
    const t17: number = sum24[17]!;
    const t18: number = sum24[18]!;
    const t19: number = sum24[19]!;
    gradients[20] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum24[20]!;
    const t21: number = sum24[21]!;
    const t22: number = sum24[22]!;
    const t23: number = sum24[23]!;
    gradients[21] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum24[24]!;
    const t25: number = sum24[25]!;
    const t26: number = sum24[26]!;
    const t27: number = sum24[27]!;
    gradients[22] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum24[28]!;
    const t29: number = sum24[29]!;
    const t30: number = sum24[30]!;
    const t31: number = sum24[31]!;
    gradients[23] = f(f(t28 + t29) + f(t30 + t31));
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
    const t32: number = sum26[32]!;
    const t33: number = sum26[33]!;
    const t34: number = sum26[34]!;
    const t35: number = sum26[35]!;
    gradients[8] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum26[36]!;
    const t37: number = sum26[37]!;
    const t38: number = sum26[38]!;
    const t39: number = sum26[39]!;
    gradients[9] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum26[40]!;
    const t41: number = sum26[41]!;
    const t42: number = sum26[42]!;
    const t43: number = sum26[43]!;
    gradients[10] = f(f(t40 + t41) + f(t42 + t43));
    const t44: number = sum26[44]!;
    const t45: number = sum26[45]!;
    const t46: number = sum26[46]!;
    const t47: number = sum26[47]!;
    gradients[11] = f(f(t44 + t45) + f(t46 + t47));
    const t48: number = sum26[48]!;
    const t49: number = sum26[49]!;
    const t50: number = sum26[50]!;
    const t51: number = sum26[51]!;
    gradients[12] = f(f(t48 + t49) + f(t50 + t51));
    const t52: number = sum26[52]!;
    const t53: number = sum26[53]!;
    const t54: number = sum26[54]!;
    const t55: number = sum26[55]!;
    gradients[13] = f(f(t52 + t53) + f(t54 + t55));
    const t56: number = sum26[56]!;
    const t57: number = sum26[57]!;
    const t58: number = sum26[58]!;
    const t59: number = sum26[59]!;
    gradients[14] = f(f(t56 + t57) + f(t58 + t59));
    const t60: number = sum26[60]!;
    const t61: number = sum26[61]!;
    const t62: number = sum26[62]!;
    const t63: number = sum26[63]!;
    gradients[15] = f(f(t60 + t61) + f(t62 + t63));
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
      const t5: number = parameters[8]!;
      const t6: number = parameters[16]!;
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
      const t18: number = parameters[9]!;
      const t19: number = parameters[17]!;
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
      const t31: number = parameters[10]!;
      const t32: number = parameters[18]!;
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
      const t44: number = parameters[11]!;
      const t45: number = parameters[19]!;
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
      const t56: number = parameters[4]!;
      const t57: number = parameters[12]!;
      const t58: number = parameters[20]!;
      const t59 = f(f(0 + f(t2 * t56) + f(t4 * t57)) + t58);
      const t60 = 10 < t59 ? 10 : t59;
      const t61 = (t60 < -10 ? -10 : t60) * 2.8853900817779268;
      const t62 = t61 + 6755399441055744 - 6755399441055744;
      const t63 = POW2[t62 + 1074]!;
      const t64 = t63 + 1;
      const t65 = t61 - t62;
      const t66 = t65 * t65;
      const t67 = t65 * (125.04273438511886 + t66);
      const t68 = 360.79706578518545 + 17.33087932984242 * t66;
      const t69: number = parameters[5]!;
      const t70: number = parameters[13]!;
      const t71: number = parameters[21]!;
      const t72 = f(f(0 + f(t2 * t69) + f(t4 * t70)) + t71);
      const t73 = 10 < t72 ? 10 : t72;
      const t74 = (t73 < -10 ? -10 : t73) * 2.8853900817779268;
      const t75 = t74 + 6755399441055744 - 6755399441055744;
      const t76 = POW2[t75 + 1074]!;
      const t77 = t76 + 1;
      const t78 = t74 - t75;
      const t79 = t78 * t78;
      const t80 = t78 * (125.04273438511886 + t79);
      const t81 = 360.79706578518545 + 17.33087932984242 * t79;
      const t82: number = parameters[6]!;
      const t83: number = parameters[14]!;
      const t84: number = parameters[22]!;
      const t85 = f(f(0 + f(t2 * t82) + f(t4 * t83)) + t84);
      const t86 = 10 < t85 ? 10 : t85;
      const t87 = (t86 < -10 ? -10 : t86) * 2.8853900817779268;
      const t88 = t87 + 6755399441055744 - 6755399441055744;
      const t89 = POW2[t88 + 1074]!;
      const t90 = t89 + 1;
      const t91 = t87 - t88;
      const t92 = t91 * t91;
      const t93 = t91 * (125.04273438511886 + t92);
      const t94 = 360.79706578518545 + 17.33087932984242 * t92;
      const t95: number = parameters[7]!;
      const t96: number = parameters[15]!;
      const t97: number = parameters[23]!;
      const t98 = f(f(0 + f(t2 * t95) + f(t4 * t96)) + t97);
      const t99 = 10 < t98 ? 10 : t98;
      const t100 = (t99 < -10 ? -10 : t99) * 2.8853900817779268;
      const t101 = t100 + 6755399441055744 - 6755399441055744;
      const t102 = POW2[t101 + 1074]!;
      const t103 = t102 + 1;
      const t104 = t100 - t101;
      const t105 = t104 * t104;
      const t106 = t104 * (125.04273438511886 + t105);
      const t107 = 360.79706578518545 + 17.33087932984242 * t105;
      const t108: number = parameters[24]!;
      const t109: number = parameters[25]!;
      const t110: number = parameters[26]!;
      const t111: number = parameters[27]!;
      const t112: number = parameters[28]!;
      const t113: number = parameters[29]!;
      const t114: number = parameters[30]!;
      const t115: number = parameters[31]!;
      const t116: number = parameters[32]!;
      const t117 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      0 +
                        f(f((t12 * t15 - (1 - t11) * t16) / (t12 * t16 + (t11 - 1) * t15)) * t108) +
                        f(f((t25 * t28 - (1 - t24) * t29) / (t25 * t29 + (t24 - 1) * t28)) * t109),
                    ) + f(f((t38 * t41 - (1 - t37) * t42) / (t38 * t42 + (t37 - 1) * t41)) * t110),
                  ) + f(f((t51 * t54 - (1 - t50) * t55) / (t51 * t55 + (t50 - 1) * t54)) * t111),
                ) + f(f((t64 * t67 - (1 - t63) * t68) / (t64 * t68 + (t63 - 1) * t67)) * t112),
              ) + f(f((t77 * t80 - (1 - t76) * t81) / (t77 * t81 + (t76 - 1) * t80)) * t113),
            ) + f(f((t90 * t93 - (1 - t89) * t94) / (t90 * t94 + (t89 - 1) * t93)) * t114),
          ) + f(f((t103 * t106 - (1 - t102) * t107) / (t103 * t107 + (t102 - 1) * t106)) * t115),
        ) + t116,
      );
      const t118 = 105 < t117 ? 105 : t117;
      const t119 = (t118 < -105 ? -105 : t118) * 1.4426950408889634;
      const t120 = t119 + 6755399441055744 - 6755399441055744;
      const t121 = t119 - t120;
      const t122 = t121 * t121;
      const t123 = 360.79706578518545 + 17.33087932984242 * t122;
      const t124 = t121 * (125.04273438511886 + t122);
      const t125 = POW2[t120 + 1074]! * (t123 + t124);
      const t126 = t123 - t124;
      const t127 = y[n1]!;
      const t128 = Math.min(t125, t126);
      const t129 = Math.max(t125, t126);
      const t130 = t128 / (t129 + t129 + t128);
      const t131 = t130 * t130;
      const t132 = f(
        f(
          Math.max(t117, 0) +
            t130 *
              (1.9999999998028122 +
                (0.6666667930744292 +
                  (0.399986909025162 +
                    (0.2862072212030105 + (0.21393250510068085 + 0.24413068611005082 * t131) * t131) * t131) *
                    t131) *
                  t131),
        ) - f(t127 * t117),
      );
      output[r0] = f(t125 / (t126 + t125));
      losses[r0] = 0 + t132;
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
