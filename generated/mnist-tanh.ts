// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./mnist-tanh.simd.js";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly image: ArrayLike<number>;
}

/** What `predict` gives. */
export interface Output {
  readonly digit: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
  readonly probabilities: Readonly<Record<"0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9", number>>;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "MnistTanh",
  doc: "Digits with tanh neurons: activations of both signs, so that weights of one neuron need not all move the same way.",
  hash: "47f0aa161e78464db94955b0637e09b8f06455cfe3f0550d60ae4c186a024d8a",
  precision: "f32",
  inputs: [
    {
      name: "image",
      kind: "real",
      shape: [28, 28],
      width: 784,
      offset: 0,
      labels: [],
      numeric: false,
      low: 0,
      high: 255,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 255], to: [0, 1] },
      codes: [0, 1],
      logs: false,
      columns: [],
    },
  ],
  outputs: [
    {
      name: "digit",
      kind: "class",
      shape: [],
      width: 10,
      offset: 0,
      labels: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
      numeric: true,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["digit"],
    },
  ],
  inputWidth: 784,
  outputWidth: 10,
  tensors: [
    {
      name: "hidden.weight",
      shape: [784, 30],
      offset: 0,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.08585457105482137, high: 0.08585457105482137 },
    },
    { name: "hidden.bias", shape: [30], offset: 23520, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "out.weight",
      shape: [30, 10],
      offset: 23550,
      layer: 3,
      frozen: false,
      start: { kind: "uniform", low: -0.3872983346207417, high: 0.3872983346207417 },
    },
    { name: "out.bias", shape: [10], offset: 23850, layer: 3, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 23860,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(23860);
  const input = new Float32Array(capacity * 784);
  const output = new Float32Array(capacity * 10);
  const buf13 = new Float32Array(capacity);
  const buf12 = new Float32Array(capacity * 10);
  const buf11 = new Float32Array(capacity);
  const buf10 = new Float32Array(capacity * 10);
  const buf8 = new Float32Array(capacity * 30);

  // layer 2: [rows, 30] sums of products and 2 maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
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
        for (let si14 = 0; si14 < 784; si14++) {
          const t15 = input[r0 * 784 + si14]!;
          const t16 = input[r0 * 784 + si14 + 784]!;
          const t17 = input[r0 * 784 + si14 + 1568]!;
          const t18 = input[r0 * 784 + si14 + 2352]!;
          if (t15 !== 0 || t16 !== 0 || t17 !== 0 || t18 !== 0) {
            const t19 = parameters[si14 * 30 + i1]!;
            const t20 = parameters[si14 * 30 + i1 + 1]!;
            const t21 = parameters[si14 * 30 + i1 + 2]!;
            t2 = f(t2 + f(t15 * t19));
            t3 = f(t3 + f(t15 * t20));
            t4 = f(t4 + f(t15 * t21));
            t5 = f(t5 + f(t16 * t19));
            t6 = f(t6 + f(t16 * t20));
            t7 = f(t7 + f(t16 * t21));
            t8 = f(t8 + f(t17 * t19));
            t9 = f(t9 + f(t17 * t20));
            t10 = f(t10 + f(t17 * t21));
            t11 = f(t11 + f(t18 * t19));
            t12 = f(t12 + f(t18 * t20));
            t13 = f(t13 + f(t18 * t21));
          }
        }
        const t22 = parameters[i1 + 23520]!;
        const t23 = parameters[i1 + 23521]!;
        const t24 = parameters[i1 + 23522]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        const t37 = 10 < t25 ? 10 : t25;
        const t38 = (t37 < -10 ? -10 : t37) * 2.8853900817779268;
        const t39 = t38 + 6755399441055744 - 6755399441055744;
        const t40 = POW2[t39 + 1074]!;
        const t41 = t40 + 1;
        const t42 = t38 - t39;
        const t43 = t42 * t42;
        const t44 = t42 * (125.04273438511886 + t43);
        const t45 = 360.79706578518545 + 17.33087932984242 * t43;
        const t46 = 10 < t26 ? 10 : t26;
        const t47 = (t46 < -10 ? -10 : t46) * 2.8853900817779268;
        const t48 = t47 + 6755399441055744 - 6755399441055744;
        const t49 = POW2[t48 + 1074]!;
        const t50 = t49 + 1;
        const t51 = t47 - t48;
        const t52 = t51 * t51;
        const t53 = t51 * (125.04273438511886 + t52);
        const t54 = 360.79706578518545 + 17.33087932984242 * t52;
        const t55 = 10 < t27 ? 10 : t27;
        const t56 = (t55 < -10 ? -10 : t55) * 2.8853900817779268;
        const t57 = t56 + 6755399441055744 - 6755399441055744;
        const t58 = POW2[t57 + 1074]!;
        const t59 = t58 + 1;
        const t60 = t56 - t57;
        const t61 = t60 * t60;
        const t62 = t60 * (125.04273438511886 + t61);
        const t63 = 360.79706578518545 + 17.33087932984242 * t61;
        const t64 = 10 < t28 ? 10 : t28;
        const t65 = (t64 < -10 ? -10 : t64) * 2.8853900817779268;
        const t66 = t65 + 6755399441055744 - 6755399441055744;
        const t67 = POW2[t66 + 1074]!;
        const t68 = t67 + 1;
        const t69 = t65 - t66;
        const t70 = t69 * t69;
        const t71 = t69 * (125.04273438511886 + t70);
        const t72 = 360.79706578518545 + 17.33087932984242 * t70;
        const t73 = 10 < t29 ? 10 : t29;
        const t74 = (t73 < -10 ? -10 : t73) * 2.8853900817779268;
        const t75 = t74 + 6755399441055744 - 6755399441055744;
        const t76 = POW2[t75 + 1074]!;
        const t77 = t76 + 1;
        const t78 = t74 - t75;
        const t79 = t78 * t78;
        const t80 = t78 * (125.04273438511886 + t79);
        const t81 = 360.79706578518545 + 17.33087932984242 * t79;
        const t82 = 10 < t30 ? 10 : t30;
        const t83 = (t82 < -10 ? -10 : t82) * 2.8853900817779268;
        const t84 = t83 + 6755399441055744 - 6755399441055744;
        const t85 = POW2[t84 + 1074]!;
        const t86 = t85 + 1;
        const t87 = t83 - t84;
        const t88 = t87 * t87;
        const t89 = t87 * (125.04273438511886 + t88);
        const t90 = 360.79706578518545 + 17.33087932984242 * t88;
        const t91 = 10 < t31 ? 10 : t31;
        const t92 = (t91 < -10 ? -10 : t91) * 2.8853900817779268;
        const t93 = t92 + 6755399441055744 - 6755399441055744;
        const t94 = POW2[t93 + 1074]!;
        const t95 = t94 + 1;
        const t96 = t92 - t93;
        const t97 = t96 * t96;
        const t98 = t96 * (125.04273438511886 + t97);
        const t99 = 360.79706578518545 + 17.33087932984242 * t97;
        const t100 = 10 < t32 ? 10 : t32;
        const t101 = (t100 < -10 ? -10 : t100) * 2.8853900817779268;
        const t102 = t101 + 6755399441055744 - 6755399441055744;
        const t103 = POW2[t102 + 1074]!;
        const t104 = t103 + 1;
        const t105 = t101 - t102;
        const t106 = t105 * t105;
        const t107 = t105 * (125.04273438511886 + t106);
        const t108 = 360.79706578518545 + 17.33087932984242 * t106;
        const t109 = 10 < t33 ? 10 : t33;
        const t110 = (t109 < -10 ? -10 : t109) * 2.8853900817779268;
        const t111 = t110 + 6755399441055744 - 6755399441055744;
        const t112 = POW2[t111 + 1074]!;
        const t113 = t112 + 1;
        const t114 = t110 - t111;
        const t115 = t114 * t114;
        const t116 = t114 * (125.04273438511886 + t115);
        const t117 = 360.79706578518545 + 17.33087932984242 * t115;
        const t118 = 10 < t34 ? 10 : t34;
        const t119 = (t118 < -10 ? -10 : t118) * 2.8853900817779268;
        const t120 = t119 + 6755399441055744 - 6755399441055744;
        const t121 = POW2[t120 + 1074]!;
        const t122 = t121 + 1;
        const t123 = t119 - t120;
        const t124 = t123 * t123;
        const t125 = t123 * (125.04273438511886 + t124);
        const t126 = 360.79706578518545 + 17.33087932984242 * t124;
        const t127 = 10 < t35 ? 10 : t35;
        const t128 = (t127 < -10 ? -10 : t127) * 2.8853900817779268;
        const t129 = t128 + 6755399441055744 - 6755399441055744;
        const t130 = POW2[t129 + 1074]!;
        const t131 = t130 + 1;
        const t132 = t128 - t129;
        const t133 = t132 * t132;
        const t134 = t132 * (125.04273438511886 + t133);
        const t135 = 360.79706578518545 + 17.33087932984242 * t133;
        const t136 = 10 < t36 ? 10 : t36;
        const t137 = (t136 < -10 ? -10 : t136) * 2.8853900817779268;
        const t138 = t137 + 6755399441055744 - 6755399441055744;
        const t139 = POW2[t138 + 1074]!;
        const t140 = t139 + 1;
        const t141 = t137 - t138;
        const t142 = t141 * t141;
        const t143 = t141 * (125.04273438511886 + t142);
        const t144 = 360.79706578518545 + 17.33087932984242 * t142;
        buf8[r0 * 30 + i1] = f((t41 * t44 - (1 - t40) * t45) / (t41 * t45 + (t40 - 1) * t44));
        buf8[r0 * 30 + i1 + 1] = f((t50 * t53 - (1 - t49) * t54) / (t50 * t54 + (t49 - 1) * t53));
        buf8[r0 * 30 + i1 + 2] = f((t59 * t62 - (1 - t58) * t63) / (t59 * t63 + (t58 - 1) * t62));
        buf8[r0 * 30 + i1 + 30] = f((t68 * t71 - (1 - t67) * t72) / (t68 * t72 + (t67 - 1) * t71));
        buf8[r0 * 30 + i1 + 31] = f((t77 * t80 - (1 - t76) * t81) / (t77 * t81 + (t76 - 1) * t80));
        buf8[r0 * 30 + i1 + 32] = f((t86 * t89 - (1 - t85) * t90) / (t86 * t90 + (t85 - 1) * t89));
        buf8[r0 * 30 + i1 + 60] = f((t95 * t98 - (1 - t94) * t99) / (t95 * t99 + (t94 - 1) * t98));
        buf8[r0 * 30 + i1 + 61] = f((t104 * t107 - (1 - t103) * t108) / (t104 * t108 + (t103 - 1) * t107));
        buf8[r0 * 30 + i1 + 62] = f((t113 * t116 - (1 - t112) * t117) / (t113 * t117 + (t112 - 1) * t116));
        buf8[r0 * 30 + i1 + 90] = f((t122 * t125 - (1 - t121) * t126) / (t122 * t126 + (t121 - 1) * t125));
        buf8[r0 * 30 + i1 + 91] = f((t131 * t134 - (1 - t130) * t135) / (t131 * t135 + (t130 - 1) * t134));
        buf8[r0 * 30 + i1 + 92] = f((t140 * t143 - (1 - t139) * t144) / (t140 * t144 + (t139 - 1) * t143));
      }
    }
    for (let r145 = rows - (rows % 4); r145 < rows; r145++) {
      for (let i146 = 0; i146 < 30; i146 += 3) {
        let t147: number = 0;
        let t148: number = 0;
        let t149: number = 0;
        for (let si150 = 0; si150 < 784; si150++) {
          const t151 = input[r145 * 784 + si150]!;
          if (t151 !== 0) {
            const t152 = parameters[si150 * 30 + i146]!;
            const t153 = parameters[si150 * 30 + i146 + 1]!;
            const t154 = parameters[si150 * 30 + i146 + 2]!;
            t147 = f(t147 + f(t151 * t152));
            t148 = f(t148 + f(t151 * t153));
            t149 = f(t149 + f(t151 * t154));
          }
        }
        const t155 = parameters[i146 + 23520]!;
        const t156 = parameters[i146 + 23521]!;
        const t157 = parameters[i146 + 23522]!;
        const t158 = f(t147 + t155);
        const t159 = f(t148 + t156);
        const t160 = f(t149 + t157);
        const t161 = 10 < t158 ? 10 : t158;
        const t162 = (t161 < -10 ? -10 : t161) * 2.8853900817779268;
        const t163 = t162 + 6755399441055744 - 6755399441055744;
        const t164 = POW2[t163 + 1074]!;
        const t165 = t164 + 1;
        const t166 = t162 - t163;
        const t167 = t166 * t166;
        const t168 = t166 * (125.04273438511886 + t167);
        const t169 = 360.79706578518545 + 17.33087932984242 * t167;
        const t170 = 10 < t159 ? 10 : t159;
        const t171 = (t170 < -10 ? -10 : t170) * 2.8853900817779268;
        const t172 = t171 + 6755399441055744 - 6755399441055744;
        const t173 = POW2[t172 + 1074]!;
        const t174 = t173 + 1;
        const t175 = t171 - t172;
        const t176 = t175 * t175;
        const t177 = t175 * (125.04273438511886 + t176);
        const t178 = 360.79706578518545 + 17.33087932984242 * t176;
        const t179 = 10 < t160 ? 10 : t160;
        const t180 = (t179 < -10 ? -10 : t179) * 2.8853900817779268;
        const t181 = t180 + 6755399441055744 - 6755399441055744;
        const t182 = POW2[t181 + 1074]!;
        const t183 = t182 + 1;
        const t184 = t180 - t181;
        const t185 = t184 * t184;
        const t186 = t184 * (125.04273438511886 + t185);
        const t187 = 360.79706578518545 + 17.33087932984242 * t185;
        buf8[r145 * 30 + i146] = f((t165 * t168 - (1 - t164) * t169) / (t165 * t169 + (t164 - 1) * t168));
        buf8[r145 * 30 + i146 + 1] = f((t174 * t177 - (1 - t173) * t178) / (t174 * t178 + (t173 - 1) * t177));
        buf8[r145 * 30 + i146 + 2] = f((t183 * t186 - (1 - t182) * t187) / (t183 * t187 + (t182 - 1) * t186));
      }
    }
  }

  // layer 3: [rows, 10] sums of products and 1 maps
  function kernel2(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 9; i1 += 3) {
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
        for (let si14 = 0; si14 < 30; si14++) {
          const t15 = buf8[r0 * 30 + si14]!;
          const t16 = buf8[r0 * 30 + si14 + 30]!;
          const t17 = buf8[r0 * 30 + si14 + 60]!;
          const t18 = buf8[r0 * 30 + si14 + 90]!;
          const t19 = parameters[si14 * 10 + i1 + 23550]!;
          const t20 = parameters[si14 * 10 + i1 + 23551]!;
          const t21 = parameters[si14 * 10 + i1 + 23552]!;
          t2 = f(t2 + f(t15 * t19));
          t3 = f(t3 + f(t15 * t20));
          t4 = f(t4 + f(t15 * t21));
          t5 = f(t5 + f(t16 * t19));
          t6 = f(t6 + f(t16 * t20));
          t7 = f(t7 + f(t16 * t21));
          t8 = f(t8 + f(t17 * t19));
          t9 = f(t9 + f(t17 * t20));
          t10 = f(t10 + f(t17 * t21));
          t11 = f(t11 + f(t18 * t19));
          t12 = f(t12 + f(t18 * t20));
          t13 = f(t13 + f(t18 * t21));
        }
        const t22 = parameters[i1 + 23850]!;
        const t23 = parameters[i1 + 23851]!;
        const t24 = parameters[i1 + 23852]!;
        const t25 = f(t2 + t22);
        const t26 = f(t3 + t23);
        const t27 = f(t4 + t24);
        const t28 = f(t5 + t22);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t22);
        const t32 = f(t9 + t23);
        const t33 = f(t10 + t24);
        const t34 = f(t11 + t22);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        buf10[r0 * 10 + i1] = t25;
        buf10[r0 * 10 + i1 + 1] = t26;
        buf10[r0 * 10 + i1 + 2] = t27;
        buf10[r0 * 10 + i1 + 10] = t28;
        buf10[r0 * 10 + i1 + 11] = t29;
        buf10[r0 * 10 + i1 + 12] = t30;
        buf10[r0 * 10 + i1 + 20] = t31;
        buf10[r0 * 10 + i1 + 21] = t32;
        buf10[r0 * 10 + i1 + 22] = t33;
        buf10[r0 * 10 + i1 + 30] = t34;
        buf10[r0 * 10 + i1 + 31] = t35;
        buf10[r0 * 10 + i1 + 32] = t36;
      }
      for (let i37 = 9; i37 < 10; i37++) {
        let t38: number = 0;
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 30; si42++) {
          const t43 = buf8[r0 * 30 + si42]!;
          const t44 = buf8[r0 * 30 + si42 + 30]!;
          const t45 = buf8[r0 * 30 + si42 + 60]!;
          const t46 = buf8[r0 * 30 + si42 + 90]!;
          const t47 = parameters[si42 * 10 + i37 + 23550]!;
          t38 = f(t38 + f(t43 * t47));
          t39 = f(t39 + f(t44 * t47));
          t40 = f(t40 + f(t45 * t47));
          t41 = f(t41 + f(t46 * t47));
        }
        const t48 = parameters[i37 + 23850]!;
        const t49 = f(t38 + t48);
        const t50 = f(t39 + t48);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t48);
        buf10[r0 * 10 + i37] = t49;
        buf10[r0 * 10 + i37 + 10] = t50;
        buf10[r0 * 10 + i37 + 20] = t51;
        buf10[r0 * 10 + i37 + 30] = t52;
      }
    }
    for (let r53 = rows - (rows % 4); r53 < rows; r53++) {
      for (let i54 = 0; i54 < 9; i54 += 3) {
        let t55: number = 0;
        let t56: number = 0;
        let t57: number = 0;
        for (let si58 = 0; si58 < 30; si58++) {
          const t59 = buf8[r53 * 30 + si58]!;
          const t60 = parameters[si58 * 10 + i54 + 23550]!;
          const t61 = parameters[si58 * 10 + i54 + 23551]!;
          const t62 = parameters[si58 * 10 + i54 + 23552]!;
          t55 = f(t55 + f(t59 * t60));
          t56 = f(t56 + f(t59 * t61));
          t57 = f(t57 + f(t59 * t62));
        }
        const t63 = parameters[i54 + 23850]!;
        const t64 = parameters[i54 + 23851]!;
        const t65 = parameters[i54 + 23852]!;
        const t66 = f(t55 + t63);
        const t67 = f(t56 + t64);
        const t68 = f(t57 + t65);
        buf10[r53 * 10 + i54] = t66;
        buf10[r53 * 10 + i54 + 1] = t67;
        buf10[r53 * 10 + i54 + 2] = t68;
      }
      for (let i69 = 9; i69 < 10; i69++) {
        let t70: number = 0;
        for (let si71 = 0; si71 < 30; si71++) {
          const t72 = buf8[r53 * 30 + si71]!;
          const t73 = parameters[si71 * 10 + i69 + 23550]!;
          t70 = f(t70 + f(t72 * t73));
        }
        const t74 = parameters[i69 + 23850]!;
        const t75 = f(t70 + t74);
        buf10[r53 * 10 + i69] = t75;
      }
    }
  }

  // layer 3: [rows, 1] sums
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf10[r0 * 10]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 10; s3++) {
        const t4 = buf10[r0 * 10 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf11[r0] = t2;
    }
  }

  // layer 3: [rows, 10] maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf10[r0 * 10 + i1]!;
        const t3 = buf11[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf12[r0 * 10 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 3: [rows, 1] sums
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 10; s2++) {
        const t3 = buf12[r0 * 10 + s2]!;
        t1 = f(t1 + t3);
      }
      buf13[r0] = t1;
    }
  }

  // layer 3: [rows, 10] maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 10; i1++) {
        const t2 = buf12[r0 * 10 + i1]!;
        const t3 = buf13[r0]!;
        output[r0 * 10 + i1] = f(t2 / t3);
      }
    }
  }

  function run(rows: number): void {
    kernel1(rows);
    kernel2(rows);
    kernel3(rows);
    kernel4(rows);
    kernel5(rows);
    kernel6(rows);
  }

  return { capacity, parameters, input, output, run };
}

/** Makes the forward pass for up to `capacity` rows: in WebAssembly, or in TypeScript to the same bits. */
export function createInference(capacity: number): InferenceKernels {
  return wasmInference(inferenceKernels, inTypeScript)(capacity);
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createModel<Input, Output>(manifest, createInference, weights);
}
