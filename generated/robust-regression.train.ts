// Written by nnc from a checked specification; change the specification, not this file.
import { wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./robust-regression.simd.js";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./robust-regression.js";
import type { Input, Output } from "./robust-regression.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly progression: number;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "huber",
  optimizer: "sgd",
  hyper: ["rate"],
  optimizerParams: {
    rate: { value: 0.05, param: null },
    momentum: { value: 0, param: null },
    nesterov: { value: 0, param: null },
  },
  slots: [],
  carried: [],
  batch: 32,
  epochs: { value: 200, param: null },
  seed: { value: 5, param: null },
  shuffle: true,
  stops: [
    {
      kind: "stall",
      metric: { part: "validation", name: "loss" },
      patience: 16,
      by: 0,
      restoreBest: true,
      text: "stop when validation.loss stalls for 16 epochs, restore best",
    },
  ],
  schedules: [
    {
      kind: "plateau",
      metric: { part: "validation", name: "loss" },
      factor: 0.5,
      patience: 4,
      unit: "epochs",
      atMost: 3,
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

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
    sum14[0] = 0;
    sum14[1] = 0;
    sum14[2] = 0;
    sum14[3] = 0;
    sum16[0] = 0;
    sum16[1] = 0;
    sum16[2] = 0;
    sum16[3] = 0;
    sum16[4] = 0;
    sum16[5] = 0;
    sum16[6] = 0;
    sum16[7] = 0;
    sum16[8] = 0;
    sum16[9] = 0;
    sum16[10] = 0;
    sum16[11] = 0;
    sum16[12] = 0;
    sum16[13] = 0;
    sum16[14] = 0;
    sum16[15] = 0;
    sum16[16] = 0;
    sum16[17] = 0;
    sum16[18] = 0;
    sum16[19] = 0;
    sum16[20] = 0;
    sum16[21] = 0;
    sum16[22] = 0;
    sum16[23] = 0;
    sum16[24] = 0;
    sum16[25] = 0;
    sum16[26] = 0;
    sum16[27] = 0;
    sum16[28] = 0;
    sum16[29] = 0;
    sum16[30] = 0;
    sum16[31] = 0;
    sum16[32] = 0;
    sum16[33] = 0;
    sum16[34] = 0;
    sum16[35] = 0;
    sum16[36] = 0;
    sum16[37] = 0;
    sum16[38] = 0;
    sum16[39] = 0;
    sum16[40] = 0;
    sum16[41] = 0;
    sum16[42] = 0;
    sum16[43] = 0;
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
      const t115 = Math.abs(t114);
      const t116 = t115 < 1 ? f(0.5 * f(t114 * t114)) : f(t115 - 0.5);
      const t117 = f(
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
      const t118 = Math.abs(t117);
      const t119 = t118 < 1 ? f(0.5 * f(t117 * t117)) : f(t118 - 0.5);
      const t120 = f(
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
      const t121 = Math.abs(t120);
      const t122 = t121 < 1 ? f(0.5 * f(t120 * t120)) : f(t121 - 0.5);
      const t123 = f(
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
      const t124 = Math.abs(t123);
      const t125 = t124 < 1 ? f(0.5 * f(t123 * t123)) : f(t124 - 0.5);
      const t126: number = hyper[0]!;
      const t127 = f(t126);
      const t128 = f((t115 < 1 ? t114 : 0 < t114 ? 1 : t114 < 0 ? -1 : 0) * t127);
      const t129 = f((t118 < 1 ? t117 : 0 < t117 ? 1 : t117 < 0 ? -1 : 0) * t127);
      const t130 = f((t121 < 1 ? t120 : 0 < t120 ? 1 : t120 < 0 ? -1 : 0) * t127);
      const t131 = f((t124 < 1 ? t123 : 0 < t123 ? 1 : t123 < 0 ? -1 : 0) * t127);
      const t132 = t0;
      const t133 = t1;
      const t134 = t2;
      const t135 = t3;
      t0 = f(t132 + t128);
      t1 = f(t133 + t129);
      t2 = f(t134 + t130);
      t3 = f(t135 + t131);
      const t136 = t4;
      const t137 = t5;
      const t138 = t6;
      const t139 = t7;
      t4 = f(t136 + f(t54 * t128));
      t5 = f(t137 + f(t55 * t129));
      t6 = f(t138 + f(t56 * t130));
      t7 = f(t139 + f(t57 * t131));
      const t140 = t8;
      const t141 = t9;
      const t142 = t10;
      const t143 = t11;
      t8 = f(t140 + f(t59 * t128));
      t9 = f(t141 + f(t60 * t129));
      t10 = f(t142 + f(t61 * t130));
      t11 = f(t143 + f(t62 * t131));
      const t144 = t12;
      const t145 = t13;
      const t146 = t14;
      const t147 = t15;
      t12 = f(t144 + f(t64 * t128));
      t13 = f(t145 + f(t65 * t129));
      t14 = f(t146 + f(t66 * t130));
      t15 = f(t147 + f(t67 * t131));
      const t148 = t16;
      const t149 = t17;
      const t150 = t18;
      const t151 = t19;
      t16 = f(t148 + f(t69 * t128));
      t17 = f(t149 + f(t70 * t129));
      t18 = f(t150 + f(t71 * t130));
      t19 = f(t151 + f(t72 * t131));
      const t152 = t20;
      const t153 = t21;
      const t154 = t22;
      const t155 = t23;
      t20 = f(t152 + f(t74 * t128));
      t21 = f(t153 + f(t75 * t129));
      t22 = f(t154 + f(t76 * t130));
      t23 = f(t155 + f(t77 * t131));
      const t156 = t24;
      const t157 = t25;
      const t158 = t26;
      const t159 = t27;
      t24 = f(t156 + f(t79 * t128));
      t25 = f(t157 + f(t80 * t129));
      t26 = f(t158 + f(t81 * t130));
      t27 = f(t159 + f(t82 * t131));
      const t160 = t28;
      const t161 = t29;
      const t162 = t30;
      const t163 = t31;
      t28 = f(t160 + f(t84 * t128));
      t29 = f(t161 + f(t85 * t129));
      t30 = f(t162 + f(t86 * t130));
      t31 = f(t163 + f(t87 * t131));
      const t164 = t32;
      const t165 = t33;
      const t166 = t34;
      const t167 = t35;
      t32 = f(t164 + f(t89 * t128));
      t33 = f(t165 + f(t90 * t129));
      t34 = f(t166 + f(t91 * t130));
      t35 = f(t167 + f(t92 * t131));
      const t168 = t36;
      const t169 = t37;
      const t170 = t38;
      const t171 = t39;
      t36 = f(t168 + f(t94 * t128));
      t37 = f(t169 + f(t95 * t129));
      t38 = f(t170 + f(t96 * t130));
      t39 = f(t171 + f(t97 * t131));
      const t172 = t40;
      const t173 = t41;
      const t174 = t42;
      const t175 = t43;
      t40 = f(t172 + f(t99 * t128));
      t41 = f(t173 + f(t100 * t129));
      t42 = f(t174 + f(t101 * t130));
      t43 = f(t175 + f(t102 * t131));
      const t176 = t44;
      const t177 = t45;
      const t178 = t46;
      const t179 = t47;
      t44 = f(t176 + f(t104 * t128));
      t45 = f(t177 + f(t105 * t129));
      t46 = f(t178 + f(t106 * t130));
      t47 = f(t179 + f(t107 * t131));
      const t180 = t48;
      const t181 = t180 + (0 + t116);
      t48 = t181;
      const t182 = t181 + (0 + t119);
      t48 = t182;
      const t183 = t182 + (0 + t122);
      t48 = t183;
      t48 = t183 + (0 + t125);
    }
    for (let r184 = rows - (rows % 4); r184 < rows; r184 += 4) {
      const n185 = order[start + r184]!;
      const t186 = x[n185 * 11]!;
      const t187: number = parameters[0]!;
      const t188 = x[n185 * 11 + 1]!;
      const t189: number = parameters[1]!;
      const t190 = x[n185 * 11 + 2]!;
      const t191: number = parameters[2]!;
      const t192 = x[n185 * 11 + 3]!;
      const t193: number = parameters[3]!;
      const t194 = x[n185 * 11 + 4]!;
      const t195: number = parameters[4]!;
      const t196 = x[n185 * 11 + 5]!;
      const t197: number = parameters[5]!;
      const t198 = x[n185 * 11 + 6]!;
      const t199: number = parameters[6]!;
      const t200 = x[n185 * 11 + 7]!;
      const t201: number = parameters[7]!;
      const t202 = x[n185 * 11 + 8]!;
      const t203: number = parameters[8]!;
      const t204 = x[n185 * 11 + 9]!;
      const t205: number = parameters[9]!;
      const t206 = x[n185 * 11 + 10]!;
      const t207: number = parameters[10]!;
      const t208: number = parameters[11]!;
      const t209 = y[n185]!;
      const t210 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(f(f(0 + f(t186 * t187) + f(t188 * t189)) + f(t190 * t191)) + f(t192 * t193)) + f(t194 * t195),
                      ) + f(t196 * t197),
                    ) + f(t198 * t199),
                  ) + f(t200 * t201),
                ) + f(t202 * t203),
              ) + f(t204 * t205),
            ) + f(t206 * t207),
          ) + t208,
        ) - t209,
      );
      const t211 = Math.abs(t210);
      const t212 = t211 < 1 ? f(0.5 * f(t210 * t210)) : f(t211 - 0.5);
      const t213: number = hyper[0]!;
      const t214 = f((t211 < 1 ? t210 : 0 < t210 ? 1 : t210 < 0 ? -1 : 0) * f(t213));
      const t215 = t0;
      t0 = f(t215 + t214);
      const t216 = t4;
      t4 = f(t216 + f(t186 * t214));
      const t217 = t8;
      t8 = f(t217 + f(t188 * t214));
      const t218 = t12;
      t12 = f(t218 + f(t190 * t214));
      const t219 = t16;
      t16 = f(t219 + f(t192 * t214));
      const t220 = t20;
      t20 = f(t220 + f(t194 * t214));
      const t221 = t24;
      t24 = f(t221 + f(t196 * t214));
      const t222 = t28;
      t28 = f(t222 + f(t198 * t214));
      const t223 = t32;
      t32 = f(t223 + f(t200 * t214));
      const t224 = t36;
      t36 = f(t224 + f(t202 * t214));
      const t225 = t40;
      t40 = f(t225 + f(t204 * t214));
      const t226 = t44;
      t44 = f(t226 + f(t206 * t214));
      const t227 = t48;
      t48 = t227 + (0 + t212);
    }
    for (let r228 = rows - (rows % 4) + 1; r228 < rows; r228 += 4) {
      const n229 = order[start + r228]!;
      const t230 = x[n229 * 11]!;
      const t231: number = parameters[0]!;
      const t232 = x[n229 * 11 + 1]!;
      const t233: number = parameters[1]!;
      const t234 = x[n229 * 11 + 2]!;
      const t235: number = parameters[2]!;
      const t236 = x[n229 * 11 + 3]!;
      const t237: number = parameters[3]!;
      const t238 = x[n229 * 11 + 4]!;
      const t239: number = parameters[4]!;
      const t240 = x[n229 * 11 + 5]!;
      const t241: number = parameters[5]!;
      const t242 = x[n229 * 11 + 6]!;
      const t243: number = parameters[6]!;
      const t244 = x[n229 * 11 + 7]!;
      const t245: number = parameters[7]!;
      const t246 = x[n229 * 11 + 8]!;
      const t247: number = parameters[8]!;
      const t248 = x[n229 * 11 + 9]!;
      const t249: number = parameters[9]!;
      const t250 = x[n229 * 11 + 10]!;
      const t251: number = parameters[10]!;
      const t252: number = parameters[11]!;
      const t253 = y[n229]!;
      const t254 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(f(f(0 + f(t230 * t231) + f(t232 * t233)) + f(t234 * t235)) + f(t236 * t237)) + f(t238 * t239),
                      ) + f(t240 * t241),
                    ) + f(t242 * t243),
                  ) + f(t244 * t245),
                ) + f(t246 * t247),
              ) + f(t248 * t249),
            ) + f(t250 * t251),
          ) + t252,
        ) - t253,
      );
      const t255 = Math.abs(t254);
      const t256 = t255 < 1 ? f(0.5 * f(t254 * t254)) : f(t255 - 0.5);
      const t257: number = hyper[0]!;
      const t258 = f((t255 < 1 ? t254 : 0 < t254 ? 1 : t254 < 0 ? -1 : 0) * f(t257));
      const t259 = t1;
      t1 = f(t259 + t258);
      const t260 = t5;
      t5 = f(t260 + f(t230 * t258));
      const t261 = t9;
      t9 = f(t261 + f(t232 * t258));
      const t262 = t13;
      t13 = f(t262 + f(t234 * t258));
      const t263 = t17;
      t17 = f(t263 + f(t236 * t258));
      const t264 = t21;
      t21 = f(t264 + f(t238 * t258));
      const t265 = t25;
      t25 = f(t265 + f(t240 * t258));
      const t266 = t29;
      t29 = f(t266 + f(t242 * t258));
      const t267 = t33;
      t33 = f(t267 + f(t244 * t258));
      const t268 = t37;
      t37 = f(t268 + f(t246 * t258));
      const t269 = t41;
      t41 = f(t269 + f(t248 * t258));
      const t270 = t45;
      t45 = f(t270 + f(t250 * t258));
      const t271 = t48;
      t48 = t271 + (0 + t256);
    }
    for (let r272 = rows - (rows % 4) + 2; r272 < rows; r272 += 4) {
      const n273 = order[start + r272]!;
      const t274 = x[n273 * 11]!;
      const t275: number = parameters[0]!;
      const t276 = x[n273 * 11 + 1]!;
      const t277: number = parameters[1]!;
      const t278 = x[n273 * 11 + 2]!;
      const t279: number = parameters[2]!;
      const t280 = x[n273 * 11 + 3]!;
      const t281: number = parameters[3]!;
      const t282 = x[n273 * 11 + 4]!;
      const t283: number = parameters[4]!;
      const t284 = x[n273 * 11 + 5]!;
      const t285: number = parameters[5]!;
      const t286 = x[n273 * 11 + 6]!;
      const t287: number = parameters[6]!;
      const t288 = x[n273 * 11 + 7]!;
      const t289: number = parameters[7]!;
      const t290 = x[n273 * 11 + 8]!;
      const t291: number = parameters[8]!;
      const t292 = x[n273 * 11 + 9]!;
      const t293: number = parameters[9]!;
      const t294 = x[n273 * 11 + 10]!;
      const t295: number = parameters[10]!;
      const t296: number = parameters[11]!;
      const t297 = y[n273]!;
      const t298 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(f(f(0 + f(t274 * t275) + f(t276 * t277)) + f(t278 * t279)) + f(t280 * t281)) + f(t282 * t283),
                      ) + f(t284 * t285),
                    ) + f(t286 * t287),
                  ) + f(t288 * t289),
                ) + f(t290 * t291),
              ) + f(t292 * t293),
            ) + f(t294 * t295),
          ) + t296,
        ) - t297,
      );
      const t299 = Math.abs(t298);
      const t300 = t299 < 1 ? f(0.5 * f(t298 * t298)) : f(t299 - 0.5);
      const t301: number = hyper[0]!;
      const t302 = f((t299 < 1 ? t298 : 0 < t298 ? 1 : t298 < 0 ? -1 : 0) * f(t301));
      const t303 = t2;
      t2 = f(t303 + t302);
      const t304 = t6;
      t6 = f(t304 + f(t274 * t302));
      const t305 = t10;
      t10 = f(t305 + f(t276 * t302));
      const t306 = t14;
      t14 = f(t306 + f(t278 * t302));
      const t307 = t18;
      t18 = f(t307 + f(t280 * t302));
      const t308 = t22;
      t22 = f(t308 + f(t282 * t302));
      const t309 = t26;
      t26 = f(t309 + f(t284 * t302));
      const t310 = t30;
      t30 = f(t310 + f(t286 * t302));
      const t311 = t34;
      t34 = f(t311 + f(t288 * t302));
      const t312 = t38;
      t38 = f(t312 + f(t290 * t302));
      const t313 = t42;
      t42 = f(t313 + f(t292 * t302));
      const t314 = t46;
      t46 = f(t314 + f(t294 * t302));
      const t315 = t48;
      t48 = t315 + (0 + t300);
    }
    total[0] = t48;
    const t316: number = parameters[0]!;
    const t317: number = hyper[1]!;
    const t318 = f(f(t4 + t5) + f(t6 + t7));
    const t319 = f(t317);
    parameters[0] = f(t316 - f(t319 * t318));
    const t320: number = parameters[1]!;
    const t321 = f(f(t8 + t9) + f(t10 + t11));
    parameters[1] = f(t320 - f(t319 * t321));
    const t322: number = parameters[2]!;
    const t323 = f(f(t12 + t13) + f(t14 + t15));
    parameters[2] = f(t322 - f(t319 * t323));
    const t324: number = parameters[3]!;
    const t325 = f(f(t16 + t17) + f(t18 + t19));
    parameters[3] = f(t324 - f(t319 * t325));
    const t326: number = parameters[4]!;
    const t327 = f(f(t20 + t21) + f(t22 + t23));
    parameters[4] = f(t326 - f(t319 * t327));
    const t328: number = parameters[5]!;
    const t329 = f(f(t24 + t25) + f(t26 + t27));
    parameters[5] = f(t328 - f(t319 * t329));
    const t330: number = parameters[6]!;
    const t331 = f(f(t28 + t29) + f(t30 + t31));
    parameters[6] = f(t330 - f(t319 * t331));
    const t332: number = parameters[7]!;
    const t333 = f(f(t32 + t33) + f(t34 + t35));
    parameters[7] = f(t332 - f(t319 * t333));
    const t334: number = parameters[8]!;
    const t335 = f(f(t36 + t37) + f(t38 + t39));
    parameters[8] = f(t334 - f(t319 * t335));
    const t336: number = parameters[9]!;
    const t337 = f(f(t40 + t41) + f(t42 + t43));
    parameters[9] = f(t336 - f(t319 * t337));
    const t338: number = parameters[10]!;
    const t339 = f(f(t44 + t45) + f(t46 + t47));
    parameters[10] = f(t338 - f(t319 * t339));
    const t340: number = parameters[11]!;
    const t341 = f(f(t0 + t1) + f(t2 + t3));
    parameters[11] = f(t340 - f(t319 * t341));
  }

  // every row: forward, then backward into the sums over rows
  function differentiate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const lane2 = r0 & 3;
      const t3 = x[n1 * 11]!;
      const t4: number = parameters[0]!;
      const t5 = x[n1 * 11 + 1]!;
      const t6: number = parameters[1]!;
      const t7 = x[n1 * 11 + 2]!;
      const t8: number = parameters[2]!;
      const t9 = x[n1 * 11 + 3]!;
      const t10: number = parameters[3]!;
      const t11 = x[n1 * 11 + 4]!;
      const t12: number = parameters[4]!;
      const t13 = x[n1 * 11 + 5]!;
      const t14: number = parameters[5]!;
      const t15 = x[n1 * 11 + 6]!;
      const t16: number = parameters[6]!;
      const t17 = x[n1 * 11 + 7]!;
      const t18: number = parameters[7]!;
      const t19 = x[n1 * 11 + 8]!;
      const t20: number = parameters[8]!;
      const t21 = x[n1 * 11 + 9]!;
      const t22: number = parameters[9]!;
      const t23 = x[n1 * 11 + 10]!;
      const t24: number = parameters[10]!;
      const t25: number = parameters[11]!;
      const t26 = y[n1]!;
      const t27 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(f(f(f(0 + f(t3 * t4) + f(t5 * t6)) + f(t7 * t8)) + f(t9 * t10)) + f(t11 * t12)) + f(t13 * t14),
                    ) + f(t15 * t16),
                  ) + f(t17 * t18),
                ) + f(t19 * t20),
              ) + f(t21 * t22),
            ) + f(t23 * t24),
          ) + t25,
        ) - t26,
      );
      const t28 = Math.abs(t27);
      const t29 = t28 < 1 ? f(0.5 * f(t27 * t27)) : f(t28 - 0.5);
      const t30: number = hyper[0]!;
      const t31 = f((t28 < 1 ? t27 : 0 < t27 ? 1 : t27 < 0 ? -1 : 0) * f(t30));
      const t32 = sum14[lane2]!;
      sum14[lane2] = f(t32 + t31);
      const t33 = sum16[lane2]!;
      sum16[lane2] = f(t33 + f(t3 * t31));
      const t34 = sum16[lane2 + 4]!;
      sum16[lane2 + 4] = f(t34 + f(t5 * t31));
      const t35 = sum16[lane2 + 8]!;
      sum16[lane2 + 8] = f(t35 + f(t7 * t31));
      const t36 = sum16[lane2 + 12]!;
      sum16[lane2 + 12] = f(t36 + f(t9 * t31));
      const t37 = sum16[lane2 + 16]!;
      sum16[lane2 + 16] = f(t37 + f(t11 * t31));
      const t38 = sum16[lane2 + 20]!;
      sum16[lane2 + 20] = f(t38 + f(t13 * t31));
      const t39 = sum16[lane2 + 24]!;
      sum16[lane2 + 24] = f(t39 + f(t15 * t31));
      const t40 = sum16[lane2 + 28]!;
      sum16[lane2 + 28] = f(t40 + f(t17 * t31));
      const t41 = sum16[lane2 + 32]!;
      sum16[lane2 + 32] = f(t41 + f(t19 * t31));
      const t42 = sum16[lane2 + 36]!;
      sum16[lane2 + 36] = f(t42 + f(t21 * t31));
      const t43 = sum16[lane2 + 40]!;
      sum16[lane2 + 40] = f(t43 + f(t23 * t31));
      const t44: number = total[0]!;
      total[0] = t44 + (0 + t29);
    }
  }

  // a value to where it is wanted
  function kernel1(): void {
    const t0: number = sum14[0]!;
    const t1: number = sum14[1]!;
    const t2: number = sum14[2]!;
    const t3: number = sum14[3]!;
    gradients[11] = f(f(t0 + t1) + f(t2 + t3));
  }

  // a value to where it is wanted
  function kernel2(): void {
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
    kernel1();
    kernel2();
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
      const t28 = Math.abs(t27);
      const t29 = t28 < 1 ? f(0.5 * f(t27 * t27)) : f(t28 - 0.5);
      output[r0] = t25;
      losses[r0] = 0 + t29;
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
