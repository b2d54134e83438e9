// Written by nnc from a checked specification; change the specification, not this file.
import { POW2 } from "nnc/runtime";
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./slow-quadratic-far.js";
import type { Input, Output } from "./slow-quadratic-far.js";

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
  batch: "all",
  epochs: { value: 300, param: null },
  seed: { value: 1, param: null },
  shuffle: true,
  stops: [],
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
    sum16[0] = t0;
    sum16[1] = t1;
    sum16[2] = t2;
    sum16[3] = t3;
    sum18[0] = t4;
    sum18[1] = t5;
    sum18[2] = t6;
    sum18[3] = t7;
    total[0] = t8;
    for (let r181 = rows - (rows % 4); r181 < rows; r181++) {
      const n182 = order[start + r181]!;
      const lane183 = r181 & 3;
      const t184 = x[n182]!;
      const t185: number = parameters[0]!;
      const t186: number = parameters[1]!;
      const t187 = 0 + t184 * t185 + t186;
      const t188 = -Math.abs(t187);
      const t189 = 0 < t188 ? 0 : t188;
      const t190 = t189 < -746 ? -746 : t189;
      const t191 = t190 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t192 = t190 - t191 * 0.6931471803691238;
      const t193 = 1 + t192;
      const t194 = t193 - 1;
      const t195 = t191 * 1.9082149292705877e-10;
      const t196 = t192 - t195;
      const t197 = t196 * t196;
      const t198 =
        t196 -
        t197 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t197) * t197) * t197) *
              t197);
      const t199 = (t196 * t198) / (2 - t198) - t195;
      const t200 = 1 - (t193 - t194) + (t192 - t194) + 0 + t199;
      const t201 = t193 + t200;
      const t202 = Math.max(t191, -60);
      const t203 = POW2[-t202 + 1074]!;
      const t204 = t187 < 0 ? t201 : t203;
      const t205 = 1 + t203;
      const t206 = t205 + t192;
      const t207 = t206 - t205;
      const t208 = t205 - 1;
      const t209 = t205 - (t206 - t207) + (t192 - t207) + (1 - (t205 - t208) + (t203 - t208)) + t199;
      const t210 = t206 + t209;
      const t211 = t204 / t210;
      const t212 = t211 * 134217729;
      const t213 = t212 - (t212 - t211);
      const t214 = t210 * 134217729;
      const t215 = t214 - (t214 - t210);
      const t216 = t210 - t215;
      const t217 = t211 - t213;
      const t218 = t201 - t193;
      const t219 = t210 - t206;
      const t220 =
        (t211 +
          (t204 -
            t213 * t215 -
            t213 * t216 -
            t217 * t215 -
            t217 * t216 +
            ((t187 < 0 ? t193 - (t201 - t218) + (t200 - t218) : 0) - t211 * (t206 - (t210 - t219) + (t209 - t219)))) /
            t210) *
        (t187 < 0 ? POW2[t191 - t202 + 1074]! : 1);
      const t221 = y[n182]!;
      const t222 = t220 - t221;
      const t223: number = hyper[0]!;
      const t224 = t220 * (1 - t220) * (t222 * t223);
      const t225 = sum16[lane183]!;
      sum16[lane183] = t225 + t224;
      const t226 = sum18[lane183]!;
      sum18[lane183] = t226 + t184 * t224;
      const t227: number = total[0]!;
      total[0] = t227 + (0 + 0.5 * (t222 * t222));
    }
  }

  // layer 1: [1, 1] maps, and the update
  function kernel1(): void {
    const t0: number = parameters[0]!;
    const t1: number = hyper[1]!;
    const t2: number = sum18[0]!;
    const t3: number = sum18[1]!;
    const t4: number = sum18[2]!;
    const t5: number = sum18[3]!;
    parameters[0] = t0 - t1 * (t2 + t3 + (t4 + t5));
  }

  // layer 1: [1] maps, and the update
  function kernel2(): void {
    const t0: number = parameters[1]!;
    const t1: number = hyper[1]!;
    const t2: number = sum16[0]!;
    const t3: number = sum16[1]!;
    const t4: number = sum16[2]!;
    const t5: number = sum16[3]!;
    parameters[1] = t0 - t1 * (t2 + t3 + (t4 + t5));
  }

  function update(): void {
    kernel1();
    kernel2();
  }

  // a value to where it is wanted
  function kernel3(): void {
    const t0: number = sum16[0]!;
    const t1: number = sum16[1]!;
    const t2: number = sum16[2]!;
    const t3: number = sum16[3]!;
    gradients[1] = t0 + t1 + (t2 + t3);
  }

  // a value to where it is wanted
  function kernel4(): void {
    const t0: number = sum18[0]!;
    const t1: number = sum18[1]!;
    const t2: number = sum18[2]!;
    const t3: number = sum18[3]!;
    gradients[0] = t0 + t1 + (t2 + t3);
  }

  function collect(): void {
    kernel3();
    kernel4();
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
