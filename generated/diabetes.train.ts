// Written by nnc from a checked specification; change the specification, not this file.
import { wasmTraining } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { trainingKernels } from "./diabetes.simd.js";
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
  carried: [],
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
  schedules: [],
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
    for (let r180 = rows - (rows % 4); r180 < rows; r180 += 4) {
      const n181 = order[start + r180]!;
      const t182 = x[n181 * 11]!;
      const t183: number = parameters[0]!;
      const t184 = x[n181 * 11 + 1]!;
      const t185: number = parameters[1]!;
      const t186 = x[n181 * 11 + 2]!;
      const t187: number = parameters[2]!;
      const t188 = x[n181 * 11 + 3]!;
      const t189: number = parameters[3]!;
      const t190 = x[n181 * 11 + 4]!;
      const t191: number = parameters[4]!;
      const t192 = x[n181 * 11 + 5]!;
      const t193: number = parameters[5]!;
      const t194 = x[n181 * 11 + 6]!;
      const t195: number = parameters[6]!;
      const t196 = x[n181 * 11 + 7]!;
      const t197: number = parameters[7]!;
      const t198 = x[n181 * 11 + 8]!;
      const t199: number = parameters[8]!;
      const t200 = x[n181 * 11 + 9]!;
      const t201: number = parameters[9]!;
      const t202 = x[n181 * 11 + 10]!;
      const t203: number = parameters[10]!;
      const t204: number = parameters[11]!;
      const t205 = y[n181]!;
      const t206 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(f(f(0 + f(t182 * t183) + f(t184 * t185)) + f(t186 * t187)) + f(t188 * t189)) + f(t190 * t191),
                      ) + f(t192 * t193),
                    ) + f(t194 * t195),
                  ) + f(t196 * t197),
                ) + f(t198 * t199),
              ) + f(t200 * t201),
            ) + f(t202 * t203),
          ) + t204,
        ) - t205,
      );
      const t207 = f(0.5 * f(t206 * t206));
      const t208: number = hyper[0]!;
      const t209 = f(t206 * f(t208));
      const t210 = t0;
      t0 = f(t210 + t209);
      const t211 = t4;
      t4 = f(t211 + f(t182 * t209));
      const t212 = t8;
      t8 = f(t212 + f(t184 * t209));
      const t213 = t12;
      t12 = f(t213 + f(t186 * t209));
      const t214 = t16;
      t16 = f(t214 + f(t188 * t209));
      const t215 = t20;
      t20 = f(t215 + f(t190 * t209));
      const t216 = t24;
      t24 = f(t216 + f(t192 * t209));
      const t217 = t28;
      t28 = f(t217 + f(t194 * t209));
      const t218 = t32;
      t32 = f(t218 + f(t196 * t209));
      const t219 = t36;
      t36 = f(t219 + f(t198 * t209));
      const t220 = t40;
      t40 = f(t220 + f(t200 * t209));
      const t221 = t44;
      t44 = f(t221 + f(t202 * t209));
      const t222 = t48;
      t48 = t222 + (0 + t207);
    }
    for (let r223 = rows - (rows % 4) + 1; r223 < rows; r223 += 4) {
      const n224 = order[start + r223]!;
      const t225 = x[n224 * 11]!;
      const t226: number = parameters[0]!;
      const t227 = x[n224 * 11 + 1]!;
      const t228: number = parameters[1]!;
      const t229 = x[n224 * 11 + 2]!;
      const t230: number = parameters[2]!;
      const t231 = x[n224 * 11 + 3]!;
      const t232: number = parameters[3]!;
      const t233 = x[n224 * 11 + 4]!;
      const t234: number = parameters[4]!;
      const t235 = x[n224 * 11 + 5]!;
      const t236: number = parameters[5]!;
      const t237 = x[n224 * 11 + 6]!;
      const t238: number = parameters[6]!;
      const t239 = x[n224 * 11 + 7]!;
      const t240: number = parameters[7]!;
      const t241 = x[n224 * 11 + 8]!;
      const t242: number = parameters[8]!;
      const t243 = x[n224 * 11 + 9]!;
      const t244: number = parameters[9]!;
      const t245 = x[n224 * 11 + 10]!;
      const t246: number = parameters[10]!;
      const t247: number = parameters[11]!;
      const t248 = y[n224]!;
      const t249 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(f(f(0 + f(t225 * t226) + f(t227 * t228)) + f(t229 * t230)) + f(t231 * t232)) + f(t233 * t234),
                      ) + f(t235 * t236),
                    ) + f(t237 * t238),
                  ) + f(t239 * t240),
                ) + f(t241 * t242),
              ) + f(t243 * t244),
            ) + f(t245 * t246),
          ) + t247,
        ) - t248,
      );
      const t250 = f(0.5 * f(t249 * t249));
      const t251: number = hyper[0]!;
      const t252 = f(t249 * f(t251));
      const t253 = t1;
      t1 = f(t253 + t252);
      const t254 = t5;
      t5 = f(t254 + f(t225 * t252));
      const t255 = t9;
      t9 = f(t255 + f(t227 * t252));
      const t256 = t13;
      t13 = f(t256 + f(t229 * t252));
      const t257 = t17;
      t17 = f(t257 + f(t231 * t252));
      const t258 = t21;
      t21 = f(t258 + f(t233 * t252));
      const t259 = t25;
      t25 = f(t259 + f(t235 * t252));
      const t260 = t29;
      t29 = f(t260 + f(t237 * t252));
      const t261 = t33;
      t33 = f(t261 + f(t239 * t252));
      const t262 = t37;
      t37 = f(t262 + f(t241 * t252));
      const t263 = t41;
      t41 = f(t263 + f(t243 * t252));
      const t264 = t45;
      t45 = f(t264 + f(t245 * t252));
      const t265 = t48;
      t48 = t265 + (0 + t250);
    }
    for (let r266 = rows - (rows % 4) + 2; r266 < rows; r266 += 4) {
      const n267 = order[start + r266]!;
      const t268 = x[n267 * 11]!;
      const t269: number = parameters[0]!;
      const t270 = x[n267 * 11 + 1]!;
      const t271: number = parameters[1]!;
      const t272 = x[n267 * 11 + 2]!;
      const t273: number = parameters[2]!;
      const t274 = x[n267 * 11 + 3]!;
      const t275: number = parameters[3]!;
      const t276 = x[n267 * 11 + 4]!;
      const t277: number = parameters[4]!;
      const t278 = x[n267 * 11 + 5]!;
      const t279: number = parameters[5]!;
      const t280 = x[n267 * 11 + 6]!;
      const t281: number = parameters[6]!;
      const t282 = x[n267 * 11 + 7]!;
      const t283: number = parameters[7]!;
      const t284 = x[n267 * 11 + 8]!;
      const t285: number = parameters[8]!;
      const t286 = x[n267 * 11 + 9]!;
      const t287: number = parameters[9]!;
      const t288 = x[n267 * 11 + 10]!;
      const t289: number = parameters[10]!;
      const t290: number = parameters[11]!;
      const t291 = y[n267]!;
      const t292 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(f(f(0 + f(t268 * t269) + f(t270 * t271)) + f(t272 * t273)) + f(t274 * t275)) + f(t276 * t277),
                      ) + f(t278 * t279),
                    ) + f(t280 * t281),
                  ) + f(t282 * t283),
                ) + f(t284 * t285),
              ) + f(t286 * t287),
            ) + f(t288 * t289),
          ) + t290,
        ) - t291,
      );
      const t293 = f(0.5 * f(t292 * t292));
      const t294: number = hyper[0]!;
      const t295 = f(t292 * f(t294));
      const t296 = t2;
      t2 = f(t296 + t295);
      const t297 = t6;
      t6 = f(t297 + f(t268 * t295));
      const t298 = t10;
      t10 = f(t298 + f(t270 * t295));
      const t299 = t14;
      t14 = f(t299 + f(t272 * t295));
      const t300 = t18;
      t18 = f(t300 + f(t274 * t295));
      const t301 = t22;
      t22 = f(t301 + f(t276 * t295));
      const t302 = t26;
      t26 = f(t302 + f(t278 * t295));
      const t303 = t30;
      t30 = f(t303 + f(t280 * t295));
      const t304 = t34;
      t34 = f(t304 + f(t282 * t295));
      const t305 = t38;
      t38 = f(t305 + f(t284 * t295));
      const t306 = t42;
      t42 = f(t306 + f(t286 * t295));
      const t307 = t46;
      t46 = f(t307 + f(t288 * t295));
      const t308 = t48;
      t48 = t308 + (0 + t293);
    }
    total[0] = t48;
    const t309: number = parameters[0]!;
    const t310: number = hyper[1]!;
    const t311 = f(f(t4 + t5) + f(t6 + t7));
    const t312 = f(t310);
    parameters[0] = f(t309 - f(t312 * t311));
    const t313: number = parameters[1]!;
    const t314 = f(f(t8 + t9) + f(t10 + t11));
    parameters[1] = f(t313 - f(t312 * t314));
    const t315: number = parameters[2]!;
    const t316 = f(f(t12 + t13) + f(t14 + t15));
    parameters[2] = f(t315 - f(t312 * t316));
    const t317: number = parameters[3]!;
    const t318 = f(f(t16 + t17) + f(t18 + t19));
    parameters[3] = f(t317 - f(t312 * t318));
    const t319: number = parameters[4]!;
    const t320 = f(f(t20 + t21) + f(t22 + t23));
    parameters[4] = f(t319 - f(t312 * t320));
    const t321: number = parameters[5]!;
    const t322 = f(f(t24 + t25) + f(t26 + t27));
    parameters[5] = f(t321 - f(t312 * t322));
    const t323: number = parameters[6]!;
    const t324 = f(f(t28 + t29) + f(t30 + t31));
    parameters[6] = f(t323 - f(t312 * t324));
    const t325: number = parameters[7]!;
    const t326 = f(f(t32 + t33) + f(t34 + t35));
    parameters[7] = f(t325 - f(t312 * t326));
    const t327: number = parameters[8]!;
    const t328 = f(f(t36 + t37) + f(t38 + t39));
    parameters[8] = f(t327 - f(t312 * t328));
    const t329: number = parameters[9]!;
    const t330 = f(f(t40 + t41) + f(t42 + t43));
    parameters[9] = f(t329 - f(t312 * t330));
    const t331: number = parameters[10]!;
    const t332 = f(f(t44 + t45) + f(t46 + t47));
    parameters[10] = f(t331 - f(t312 * t332));
    const t333: number = parameters[11]!;
    const t334 = f(f(t0 + t1) + f(t2 + t3));
    parameters[11] = f(t333 - f(t312 * t334));
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
      const t28 = f(0.5 * f(t27 * t27));
      const t29: number = hyper[0]!;
      const t30 = f(t27 * f(t29));
      const t31 = sum14[lane2]!;
      sum14[lane2] = f(t31 + t30);
      const t32 = sum16[lane2]!;
      sum16[lane2] = f(t32 + f(t3 * t30));
      const t33 = sum16[lane2 + 4]!;
      sum16[lane2 + 4] = f(t33 + f(t5 * t30));
      const t34 = sum16[lane2 + 8]!;
      sum16[lane2 + 8] = f(t34 + f(t7 * t30));
      const t35 = sum16[lane2 + 12]!;
      sum16[lane2 + 12] = f(t35 + f(t9 * t30));
      const t36 = sum16[lane2 + 16]!;
      sum16[lane2 + 16] = f(t36 + f(t11 * t30));
      const t37 = sum16[lane2 + 20]!;
      sum16[lane2 + 20] = f(t37 + f(t13 * t30));
      const t38 = sum16[lane2 + 24]!;
      sum16[lane2 + 24] = f(t38 + f(t15 * t30));
      const t39 = sum16[lane2 + 28]!;
      sum16[lane2 + 28] = f(t39 + f(t17 * t30));
      const t40 = sum16[lane2 + 32]!;
      sum16[lane2 + 32] = f(t40 + f(t19 * t30));
      const t41 = sum16[lane2 + 36]!;
      sum16[lane2 + 36] = f(t41 + f(t21 * t30));
      const t42 = sum16[lane2 + 40]!;
      sum16[lane2 + 40] = f(t42 + f(t23 * t30));
      const t43: number = total[0]!;
      total[0] = t43 + (0 + t28);
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
      const t28 = f(0.5 * f(t27 * t27));
      output[r0] = t25;
      losses[r0] = 0 + t28;
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
