// Written by nnc from a checked specification; change the specification, not this file.
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./diabetes.js";
import type { Input, Output } from "./diabetes.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly progression: number;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "quadratic",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.05, param: null },
    momentum: { value: 0, param: null },
    nesterov: { value: 0, param: null },
  },
  slots: [],
  batch: 32,
  epochs: { value: 200, param: null },
  seed: { value: 5, param: null },
  shuffle: true,
  stops: [
    {
      kind: "stall",
      metric: { part: "validation", name: "loss" },
      patience: 8,
      by: 0,
      restoreBest: true,
      text: "stop when validation.loss stalls for 8 epochs, restore best",
    },
  ],
  split: {
    shares: [
      { part: "train", amount: { kind: "fraction", value: 0.8 } },
      { part: "validation", amount: { kind: "fraction", value: 0.1 } },
      { part: "test", amount: { kind: "fraction", value: 0.1 } },
    ],
    seed: 7,
    stratify: null,
  },
  holdout: null,
  options: [],
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, hyper, x, y, order } = memory;
  const capacity = 128;
  const output = new Float32Array(capacity * 1);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(12);
  const total = new Float64Array(1);
  const sum14 = new Float32Array(4);
  const sum16 = new Float32Array(44);

  // every row: forward, then backward into the sums over rows
  function accumulate(start: number, rows: number): void {
    let t0: number = 0;
    let t1: number = 0;
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
    let t14: number = 0;
    let t15: number = 0;
    let t16: number = 0;
    let t17: number = 0;
    let t18: number = 0;
    let t19: number = 0;
    let t20: number = 0;
    let t21: number = 0;
    let t22: number = 0;
    let t23: number = 0;
    let t24: number = 0;
    let t25: number = 0;
    let t26: number = 0;
    let t27: number = 0;
    let t28: number = 0;
    let t29: number = 0;
    let t30: number = 0;
    let t31: number = 0;
    let t32: number = 0;
    let t33: number = 0;
    let t34: number = 0;
    let t35: number = 0;
    let t36: number = 0;
    let t37: number = 0;
    let t38: number = 0;
    let t39: number = 0;
    let t40: number = 0;
    let t41: number = 0;
    let t42: number = 0;
    let t43: number = 0;
    let t44: number = 0;
    let t45: number = 0;
    let t46: number = 0;
    let t47: number = 0;
    let t48: number = 0;
    for (let r49 = 0; r49 < rows - (rows % 4); r49 += 4) {
      const n50 = order[start + r49]!;
      const n51 = order[start + r49 + 1]!;
      const n52 = order[start + r49 + 2]!;
      const n53 = order[start + r49 + 3]!;
      const t54 = x[n50 * 11]!;
      const t55 = x[n51 * 11]!;
      const t56 = x[n52 * 11]!;
      const t57 = x[n53 * 11]!;
      const t58: number = parameters[0]!;
      const t59 = x[n50 * 11 + 1]!;
      const t60 = x[n51 * 11 + 1]!;
      const t61 = x[n52 * 11 + 1]!;
      const t62 = x[n53 * 11 + 1]!;
      const t63: number = parameters[1]!;
      const t64 = x[n50 * 11 + 2]!;
      const t65 = x[n51 * 11 + 2]!;
      const t66 = x[n52 * 11 + 2]!;
      const t67 = x[n53 * 11 + 2]!;
      const t68: number = parameters[2]!;
      const t69 = x[n50 * 11 + 3]!;
      const t70 = x[n51 * 11 + 3]!;
      const t71 = x[n52 * 11 + 3]!;
      const t72 = x[n53 * 11 + 3]!;
      const t73: number = parameters[3]!;
      const t74 = x[n50 * 11 + 4]!;
      const t75 = x[n51 * 11 + 4]!;
      const t76 = x[n52 * 11 + 4]!;
      const t77 = x[n53 * 11 + 4]!;
      const t78: number = parameters[4]!;
      const t79 = x[n50 * 11 + 5]!;
      const t80 = x[n51 * 11 + 5]!;
      const t81 = x[n52 * 11 + 5]!;
      const t82 = x[n53 * 11 + 5]!;
      const t83: number = parameters[5]!;
      const t84 = x[n50 * 11 + 6]!;
      const t85 = x[n51 * 11 + 6]!;
      const t86 = x[n52 * 11 + 6]!;
      const t87 = x[n53 * 11 + 6]!;
      const t88: number = parameters[6]!;
      const t89 = x[n50 * 11 + 7]!;
      const t90 = x[n51 * 11 + 7]!;
      const t91 = x[n52 * 11 + 7]!;
      const t92 = x[n53 * 11 + 7]!;
      const t93: number = parameters[7]!;
      const t94 = x[n50 * 11 + 8]!;
      const t95 = x[n51 * 11 + 8]!;
      const t96 = x[n52 * 11 + 8]!;
      const t97 = x[n53 * 11 + 8]!;
      const t98: number = parameters[8]!;
      const t99 = x[n50 * 11 + 9]!;
      const t100 = x[n51 * 11 + 9]!;
      const t101 = x[n52 * 11 + 9]!;
      const t102 = x[n53 * 11 + 9]!;
      const t103: number = parameters[9]!;
      const t104 = x[n50 * 11 + 10]!;
      const t105 = x[n51 * 11 + 10]!;
      const t106 = x[n52 * 11 + 10]!;
      const t107 = x[n53 * 11 + 10]!;
      const t108: number = parameters[10]!;
      const t109: number = parameters[11]!;
      const t110 = y[n50]!;
      const t111 = y[n51]!;
      const t112 = y[n52]!;
      const t113 = y[n53]!;
      const t114 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(f(f(f(0 + f(t54 * t58) + f(t59 * t63)) + f(t64 * t68)) + f(t69 * t73)) + f(t74 * t78)) +
                        f(t79 * t83),
                    ) + f(t84 * t88),
                  ) + f(t89 * t93),
                ) + f(t94 * t98),
              ) + f(t99 * t103),
            ) + f(t104 * t108),
          ) + t109,
        ) - t110,
      );
      const t115 = f(0.5 * f(t114 * t114));
      const t116 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(f(f(f(0 + f(t55 * t58) + f(t60 * t63)) + f(t65 * t68)) + f(t70 * t73)) + f(t75 * t78)) +
                        f(t80 * t83),
                    ) + f(t85 * t88),
                  ) + f(t90 * t93),
                ) + f(t95 * t98),
              ) + f(t100 * t103),
            ) + f(t105 * t108),
          ) + t109,
        ) - t111,
      );
      const t117 = f(0.5 * f(t116 * t116));
      const t118 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(f(f(f(0 + f(t56 * t58) + f(t61 * t63)) + f(t66 * t68)) + f(t71 * t73)) + f(t76 * t78)) +
                        f(t81 * t83),
                    ) + f(t86 * t88),
                  ) + f(t91 * t93),
                ) + f(t96 * t98),
              ) + f(t101 * t103),
            ) + f(t106 * t108),
          ) + t109,
        ) - t112,
      );
      const t119 = f(0.5 * f(t118 * t118));
      const t120 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(f(f(f(0 + f(t57 * t58) + f(t62 * t63)) + f(t67 * t68)) + f(t72 * t73)) + f(t77 * t78)) +
                        f(t82 * t83),
                    ) + f(t87 * t88),
                  ) + f(t92 * t93),
                ) + f(t97 * t98),
              ) + f(t102 * t103),
            ) + f(t107 * t108),
          ) + t109,
        ) - t113,
      );
      const t121 = f(0.5 * f(t120 * t120));
      const t122: number = hyper[0]!;
      const t123 = f(t122);
      const t124 = f(t114 * t123);
      const t125 = f(t116 * t123);
      const t126 = f(t118 * t123);
      const t127 = f(t120 * t123);
      const t128 = t0;
      const t129 = t1;
      const t130 = t2;
      const t131 = t3;
      t0 = f(t128 + t124);
      t1 = f(t129 + t125);
      t2 = f(t130 + t126);
      t3 = f(t131 + t127);
      const t132 = t4;
      const t133 = t5;
      const t134 = t6;
      const t135 = t7;
      t4 = f(t132 + f(t54 * t124));
      t5 = f(t133 + f(t55 * t125));
      t6 = f(t134 + f(t56 * t126));
      t7 = f(t135 + f(t57 * t127));
      const t136 = t8;
      const t137 = t9;
      const t138 = t10;
      const t139 = t11;
      t8 = f(t136 + f(t59 * t124));
      t9 = f(t137 + f(t60 * t125));
      t10 = f(t138 + f(t61 * t126));
      t11 = f(t139 + f(t62 * t127));
      const t140 = t12;
      const t141 = t13;
      const t142 = t14;
      const t143 = t15;
      t12 = f(t140 + f(t64 * t124));
      t13 = f(t141 + f(t65 * t125));
      t14 = f(t142 + f(t66 * t126));
      t15 = f(t143 + f(t67 * t127));
      const t144 = t16;
      const t145 = t17;
      const t146 = t18;
      const t147 = t19;
      t16 = f(t144 + f(t69 * t124));
      t17 = f(t145 + f(t70 * t125));
      t18 = f(t146 + f(t71 * t126));
      t19 = f(t147 + f(t72 * t127));
      const t148 = t20;
      const t149 = t21;
      const t150 = t22;
      const t151 = t23;
      t20 = f(t148 + f(t74 * t124));
      t21 = f(t149 + f(t75 * t125));
      t22 = f(t150 + f(t76 * t126));
      t23 = f(t151 + f(t77 * t127));
      const t152 = t24;
      const t153 = t25;
      const t154 = t26;
      const t155 = t27;
      t24 = f(t152 + f(t79 * t124));
      t25 = f(t153 + f(t80 * t125));
      t26 = f(t154 + f(t81 * t126));
      t27 = f(t155 + f(t82 * t127));
      const t156 = t28;
      const t157 = t29;
      const t158 = t30;
      const t159 = t31;
      t28 = f(t156 + f(t84 * t124));
      t29 = f(t157 + f(t85 * t125));
      t30 = f(t158 + f(t86 * t126));
      t31 = f(t159 + f(t87 * t127));
      const t160 = t32;
      const t161 = t33;
      const t162 = t34;
      const t163 = t35;
      t32 = f(t160 + f(t89 * t124));
      t33 = f(t161 + f(t90 * t125));
      t34 = f(t162 + f(t91 * t126));
      t35 = f(t163 + f(t92 * t127));
      const t164 = t36;
      const t165 = t37;
      const t166 = t38;
      const t167 = t39;
      t36 = f(t164 + f(t94 * t124));
      t37 = f(t165 + f(t95 * t125));
      t38 = f(t166 + f(t96 * t126));
      t39 = f(t167 + f(t97 * t127));
      const t168 = t40;
      const t169 = t41;
      const t170 = t42;
      const t171 = t43;
      t40 = f(t168 + f(t99 * t124));
      t41 = f(t169 + f(t100 * t125));
      t42 = f(t170 + f(t101 * t126));
      t43 = f(t171 + f(t102 * t127));
      const t172 = t44;
      const t173 = t45;
      const t174 = t46;
      const t175 = t47;
      t44 = f(t172 + f(t104 * t124));
      t45 = f(t173 + f(t105 * t125));
      t46 = f(t174 + f(t106 * t126));
      t47 = f(t175 + f(t107 * t127));
      const t176 = t48;
      const t177 = t176 + (0 + t115);
      t48 = t177;
      const t178 = t177 + (0 + t117);
      t48 = t178;
      const t179 = t178 + (0 + t119);
      t48 = t179;
      t48 = t179 + (0 + t121);
    }
    sum14[0] = t0;
    sum14[1] = t1;
    sum14[2] = t2;
    sum14[3] = t3;
    sum16[0] = t4;
    sum16[1] = t5;
    sum16[2] = t6;
    sum16[3] = t7;
    sum16[4] = t8;
    sum16[5] = t9;
    sum16[6] = t10;
    sum16[7] = t11;
    sum16[8] = t12;
    sum16[9] = t13;
    sum16[10] = t14;
    sum16[11] = t15;
    sum16[12] = t16;
    sum16[13] = t17;
    sum16[14] = t18;
    sum16[15] = t19;
    sum16[16] = t20;
    sum16[17] = t21;
    sum16[18] = t22;
    sum16[19] = t23;
    sum16[20] = t24;
    sum16[21] = t25;
    sum16[22] = t26;
    sum16[23] = t27;
    sum16[24] = t28;
    sum16[25] = t29;
    sum16[26] = t30;
    sum16[27] = t31;
    sum16[28] = t32;
    sum16[29] = t33;
    sum16[30] = t34;
    sum16[31] = t35;
    sum16[32] = t36;
    sum16[33] = t37;
    sum16[34] = t38;
    sum16[35] = t39;
    sum16[36] = t40;
    sum16[37] = t41;
    sum16[38] = t42;
    sum16[39] = t43;
    sum16[40] = t44;
    sum16[41] = t45;
    sum16[42] = t46;
    sum16[43] = t47;
    total[0] = t48;
    for (let r180 = rows - (rows % 4); r180 < rows; r180++) {
      const n181 = order[start + r180]!;
      const lane182 = r180 & 3;
      const t183 = x[n181 * 11]!;
      const t184: number = parameters[0]!;
      const t185 = x[n181 * 11 + 1]!;
      const t186: number = parameters[1]!;
      const t187 = x[n181 * 11 + 2]!;
      const t188: number = parameters[2]!;
      const t189 = x[n181 * 11 + 3]!;
      const t190: number = parameters[3]!;
      const t191 = x[n181 * 11 + 4]!;
      const t192: number = parameters[4]!;
      const t193 = x[n181 * 11 + 5]!;
      const t194: number = parameters[5]!;
      const t195 = x[n181 * 11 + 6]!;
      const t196: number = parameters[6]!;
      const t197 = x[n181 * 11 + 7]!;
      const t198: number = parameters[7]!;
      const t199 = x[n181 * 11 + 8]!;
      const t200: number = parameters[8]!;
      const t201 = x[n181 * 11 + 9]!;
      const t202: number = parameters[9]!;
      const t203 = x[n181 * 11 + 10]!;
      const t204: number = parameters[10]!;
      const t205: number = parameters[11]!;
      const t206 = y[n181]!;
      const t207 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(f(f(0 + f(t183 * t184) + f(t185 * t186)) + f(t187 * t188)) + f(t189 * t190)) + f(t191 * t192),
                      ) + f(t193 * t194),
                    ) + f(t195 * t196),
                  ) + f(t197 * t198),
                ) + f(t199 * t200),
              ) + f(t201 * t202),
            ) + f(t203 * t204),
          ) + t205,
        ) - t206,
      );
      const t208 = f(0.5 * f(t207 * t207));
      const t209: number = hyper[0]!;
      const t210 = f(t207 * f(t209));
      const t211 = sum14[lane182]!;
      sum14[lane182] = f(t211 + t210);
      const t212 = sum16[lane182]!;
      sum16[lane182] = f(t212 + f(t183 * t210));
      const t213 = sum16[lane182 + 4]!;
      sum16[lane182 + 4] = f(t213 + f(t185 * t210));
      const t214 = sum16[lane182 + 8]!;
      sum16[lane182 + 8] = f(t214 + f(t187 * t210));
      const t215 = sum16[lane182 + 12]!;
      sum16[lane182 + 12] = f(t215 + f(t189 * t210));
      const t216 = sum16[lane182 + 16]!;
      sum16[lane182 + 16] = f(t216 + f(t191 * t210));
      const t217 = sum16[lane182 + 20]!;
      sum16[lane182 + 20] = f(t217 + f(t193 * t210));
      const t218 = sum16[lane182 + 24]!;
      sum16[lane182 + 24] = f(t218 + f(t195 * t210));
      const t219 = sum16[lane182 + 28]!;
      sum16[lane182 + 28] = f(t219 + f(t197 * t210));
      const t220 = sum16[lane182 + 32]!;
      sum16[lane182 + 32] = f(t220 + f(t199 * t210));
      const t221 = sum16[lane182 + 36]!;
      sum16[lane182 + 36] = f(t221 + f(t201 * t210));
      const t222 = sum16[lane182 + 40]!;
      sum16[lane182 + 40] = f(t222 + f(t203 * t210));
      const t223: number = total[0]!;
      total[0] = t223 + (0 + t208);
    }
  }

  // layer 1: [11, 1] maps, and the update
  function kernel1(): void {
    const t0: number = parameters[0]!;
    const t1: number = hyper[1]!;
    const t2: number = sum16[0]!;
    const t3: number = sum16[1]!;
    const t4: number = sum16[2]!;
    const t5: number = sum16[3]!;
    const t6 = f(t1);
    parameters[0] = f(t0 - f(t6 * f(f(t2 + t3) + f(t4 + t5))));
    const t7: number = parameters[1]!;
    const t8: number = sum16[4]!;
    const t9: number = sum16[5]!;
    const t10: number = sum16[6]!;
    const t11: number = sum16[7]!;
    parameters[1] = f(t7 - f(t6 * f(f(t8 + t9) + f(t10 + t11))));
    const t12: number = parameters[2]!;
    const t13: number = sum16[8]!;
    const t14: number = sum16[9]!;
    const t15: number = sum16[10]!;
    const t16: number = sum16[11]!;
    parameters[2] = f(t12 - f(t6 * f(f(t13 + t14) + f(t15 + t16))));
    const t17: number = parameters[3]!;
    const t18: number = sum16[12]!;
    const t19: number = sum16[13]!;
    const t20: number = sum16[14]!;
    const t21: number = sum16[15]!;
    parameters[3] = f(t17 - f(t6 * f(f(t18 + t19) + f(t20 + t21))));
    const t22: number = parameters[4]!;
    const t23: number = sum16[16]!;
    const t24: number = sum16[17]!;
    const t25: number = sum16[18]!;
    const t26: number = sum16[19]!;
    parameters[4] = f(t22 - f(t6 * f(f(t23 + t24) + f(t25 + t26))));
    const t27: number = parameters[5]!;
    const t28: number = sum16[20]!;
    const t29: number = sum16[21]!;
    const t30: number = sum16[22]!;
    const t31: number = sum16[23]!;
    parameters[5] = f(t27 - f(t6 * f(f(t28 + t29) + f(t30 + t31))));
    const t32: number = parameters[6]!;
    const t33: number = sum16[24]!;
    const t34: number = sum16[25]!;
    const t35: number = sum16[26]!;
    const t36: number = sum16[27]!;
    parameters[6] = f(t32 - f(t6 * f(f(t33 + t34) + f(t35 + t36))));
    const t37: number = parameters[7]!;
    const t38: number = sum16[28]!;
    const t39: number = sum16[29]!;
    const t40: number = sum16[30]!;
    const t41: number = sum16[31]!;
    parameters[7] = f(t37 - f(t6 * f(f(t38 + t39) + f(t40 + t41))));
    const t42: number = parameters[8]!;
    const t43: number = sum16[32]!;
    const t44: number = sum16[33]!;
    const t45: number = sum16[34]!;
    const t46: number = sum16[35]!;
    parameters[8] = f(t42 - f(t6 * f(f(t43 + t44) + f(t45 + t46))));
    const t47: number = parameters[9]!;
    const t48: number = sum16[36]!;
    const t49: number = sum16[37]!;
    const t50: number = sum16[38]!;
    const t51: number = sum16[39]!;
    parameters[9] = f(t47 - f(t6 * f(f(t48 + t49) + f(t50 + t51))));
    const t52: number = parameters[10]!;
    const t53: number = sum16[40]!;
    const t54: number = sum16[41]!;
    const t55: number = sum16[42]!;
    const t56: number = sum16[43]!;
    parameters[10] = f(t52 - f(t6 * f(f(t53 + t54) + f(t55 + t56))));
  }

  // layer 1: [1] maps, and the update
  function kernel2(): void {
    const t0: number = parameters[11]!;
    const t1: number = hyper[1]!;
    const t2: number = sum14[0]!;
    const t3: number = sum14[1]!;
    const t4: number = sum14[2]!;
    const t5: number = sum14[3]!;
    parameters[11] = f(t0 - f(f(t1) * f(f(t2 + t3) + f(t4 + t5))));
  }

  function update(): void {
    kernel1();
    kernel2();
  }

  // a value to where it is wanted
  function kernel3(): void {
    const t0: number = sum14[0]!;
    const t1: number = sum14[1]!;
    const t2: number = sum14[2]!;
    const t3: number = sum14[3]!;
    gradients[11] = f(f(t0 + t1) + f(t2 + t3));
  }

  // a value to where it is wanted
  function kernel4(): void {
    const t0: number = sum16[0]!;
    const t1: number = sum16[1]!;
    const t2: number = sum16[2]!;
    const t3: number = sum16[3]!;
    gradients[0] = f(f(t0 + t1) + f(t2 + t3));
    const t4: number = sum16[4]!;
    const t5: number = sum16[5]!;
    const t6: number = sum16[6]!;
    const t7: number = sum16[7]!;
    gradients[1] = f(f(t4 + t5) + f(t6 + t7));
    const t8: number = sum16[8]!;
    const t9: number = sum16[9]!;
    const t10: number = sum16[10]!;
    const t11: number = sum16[11]!;
    gradients[2] = f(f(t8 + t9) + f(t10 + t11));
    const t12: number = sum16[12]!;
    const t13: number = sum16[13]!;
    const t14: number = sum16[14]!;
    const t15: number = sum16[15]!;
    gradients[3] = f(f(t12 + t13) + f(t14 + t15));
    const t16: number = sum16[16]!;
    const t17: number = sum16[17]!;
    const t18: number = sum16[18]!;
    const t19: number = sum16[19]!;
    gradients[4] = f(f(t16 + t17) + f(t18 + t19));
    const t20: number = sum16[20]!;
    const t21: number = sum16[21]!;
    const t22: number = sum16[22]!;
    const t23: number = sum16[23]!;
    gradients[5] = f(f(t20 + t21) + f(t22 + t23));
    const t24: number = sum16[24]!;
    const t25: number = sum16[25]!;
    const t26: number = sum16[26]!;
    const t27: number = sum16[27]!;
    gradients[6] = f(f(t24 + t25) + f(t26 + t27));
    const t28: number = sum16[28]!;
    const t29: number = sum16[29]!;
    const t30: number = sum16[30]!;
    const t31: number = sum16[31]!;
    gradients[7] = f(f(t28 + t29) + f(t30 + t31));
    const t32: number = sum16[32]!;
    const t33: number = sum16[33]!;
    const t34: number = sum16[34]!;
    const t35: number = sum16[35]!;
    gradients[8] = f(f(t32 + t33) + f(t34 + t35));
    const t36: number = sum16[36]!;
    const t37: number = sum16[37]!;
    const t38: number = sum16[38]!;
    const t39: number = sum16[39]!;
    gradients[9] = f(f(t36 + t37) + f(t38 + t39));
    const t40: number = sum16[40]!;
    const t41: number = sum16[41]!;
    const t42: number = sum16[42]!;
    const t43: number = sum16[43]!;
    gradients[10] = f(f(t40 + t41) + f(t42 + t43));
  }

  function collect(): void {
    kernel3();
    kernel4();
  }

  // every row: forward
  function evaluate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const t2 = x[n1 * 11]!;
      const t3: number = parameters[0]!;
      const t4 = x[n1 * 11 + 1]!;
      const t5: number = parameters[1]!;
      const t6 = x[n1 * 11 + 2]!;
      const t7: number = parameters[2]!;
      const t8 = x[n1 * 11 + 3]!;
      const t9: number = parameters[3]!;
      const t10 = x[n1 * 11 + 4]!;
      const t11: number = parameters[4]!;
      const t12 = x[n1 * 11 + 5]!;
      const t13: number = parameters[5]!;
      const t14 = x[n1 * 11 + 6]!;
      const t15: number = parameters[6]!;
      const t16 = x[n1 * 11 + 7]!;
      const t17: number = parameters[7]!;
      const t18 = x[n1 * 11 + 8]!;
      const t19: number = parameters[8]!;
      const t20 = x[n1 * 11 + 9]!;
      const t21: number = parameters[9]!;
      const t22 = x[n1 * 11 + 10]!;
      const t23: number = parameters[10]!;
      const t24: number = parameters[11]!;
      const t25 = f(
        f(
          f(
            f(
              f(
                f(
                  f(f(f(f(f(0 + f(t2 * t3) + f(t4 * t5)) + f(t6 * t7)) + f(t8 * t9)) + f(t10 * t11)) + f(t12 * t13)) +
                    f(t14 * t15),
                ) + f(t16 * t17),
              ) + f(t18 * t19),
            ) + f(t20 * t21),
          ) + f(t22 * t23),
        ) + t24,
      );
      const t26 = y[n1]!;
      const t27 = f(t25 - t26);
      const t28 = f(0.5 * f(t27 * t27));
      output[r0] = t25;
      losses[r0] = 0 + t28;
    }
  }

  function step(start: number, count: number): number {
    accumulate(start, count);
    update();
    return total[0]!;
  }

  function gradient(start: number, count: number): number {
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
