// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./mnist-quadratic.simd.js";
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
  model: "MnistQuadratic",
  doc: "The same network with the quadratic loss at rate 3 (Nielsen, chapter 1): it learns, if the rate makes up for the slow slope.",
  hash: "2f17f1ac0c5075bec69e503070830aecbec5b33d2e6c3a916560172188f185ca",
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
        const t37 = 105 < t25 ? 105 : t25;
        const t38 = (t37 < -105 ? -105 : t37) * 1.4426950408889634;
        const t39 = t38 + 6755399441055744 - 6755399441055744;
        const t40 = t38 - t39;
        const t41 = t40 * t40;
        const t42 = 360.79706578518545 + 17.33087932984242 * t41;
        const t43 = t40 * (125.04273438511886 + t41);
        const t44 = POW2[t39 + 1074]! * (t42 + t43);
        const t45 = 105 < t26 ? 105 : t26;
        const t46 = (t45 < -105 ? -105 : t45) * 1.4426950408889634;
        const t47 = t46 + 6755399441055744 - 6755399441055744;
        const t48 = t46 - t47;
        const t49 = t48 * t48;
        const t50 = 360.79706578518545 + 17.33087932984242 * t49;
        const t51 = t48 * (125.04273438511886 + t49);
        const t52 = POW2[t47 + 1074]! * (t50 + t51);
        const t53 = 105 < t27 ? 105 : t27;
        const t54 = (t53 < -105 ? -105 : t53) * 1.4426950408889634;
        const t55 = t54 + 6755399441055744 - 6755399441055744;
        const t56 = t54 - t55;
        const t57 = t56 * t56;
        const t58 = 360.79706578518545 + 17.33087932984242 * t57;
        const t59 = t56 * (125.04273438511886 + t57);
        const t60 = POW2[t55 + 1074]! * (t58 + t59);
        const t61 = 105 < t28 ? 105 : t28;
        const t62 = (t61 < -105 ? -105 : t61) * 1.4426950408889634;
        const t63 = t62 + 6755399441055744 - 6755399441055744;
        const t64 = t62 - t63;
        const t65 = t64 * t64;
        const t66 = 360.79706578518545 + 17.33087932984242 * t65;
        const t67 = t64 * (125.04273438511886 + t65);
        const t68 = POW2[t63 + 1074]! * (t66 + t67);
        const t69 = 105 < t29 ? 105 : t29;
        const t70 = (t69 < -105 ? -105 : t69) * 1.4426950408889634;
        const t71 = t70 + 6755399441055744 - 6755399441055744;
        const t72 = t70 - t71;
        const t73 = t72 * t72;
        const t74 = 360.79706578518545 + 17.33087932984242 * t73;
        const t75 = t72 * (125.04273438511886 + t73);
        const t76 = POW2[t71 + 1074]! * (t74 + t75);
        const t77 = 105 < t30 ? 105 : t30;
        const t78 = (t77 < -105 ? -105 : t77) * 1.4426950408889634;
        const t79 = t78 + 6755399441055744 - 6755399441055744;
        const t80 = t78 - t79;
        const t81 = t80 * t80;
        const t82 = 360.79706578518545 + 17.33087932984242 * t81;
        const t83 = t80 * (125.04273438511886 + t81);
        const t84 = POW2[t79 + 1074]! * (t82 + t83);
        const t85 = 105 < t31 ? 105 : t31;
        const t86 = (t85 < -105 ? -105 : t85) * 1.4426950408889634;
        const t87 = t86 + 6755399441055744 - 6755399441055744;
        const t88 = t86 - t87;
        const t89 = t88 * t88;
        const t90 = 360.79706578518545 + 17.33087932984242 * t89;
        const t91 = t88 * (125.04273438511886 + t89);
        const t92 = POW2[t87 + 1074]! * (t90 + t91);
        const t93 = 105 < t32 ? 105 : t32;
        const t94 = (t93 < -105 ? -105 : t93) * 1.4426950408889634;
        const t95 = t94 + 6755399441055744 - 6755399441055744;
        const t96 = t94 - t95;
        const t97 = t96 * t96;
        const t98 = 360.79706578518545 + 17.33087932984242 * t97;
        const t99 = t96 * (125.04273438511886 + t97);
        const t100 = POW2[t95 + 1074]! * (t98 + t99);
        const t101 = 105 < t33 ? 105 : t33;
        const t102 = (t101 < -105 ? -105 : t101) * 1.4426950408889634;
        const t103 = t102 + 6755399441055744 - 6755399441055744;
        const t104 = t102 - t103;
        const t105 = t104 * t104;
        const t106 = 360.79706578518545 + 17.33087932984242 * t105;
        const t107 = t104 * (125.04273438511886 + t105);
        const t108 = POW2[t103 + 1074]! * (t106 + t107);
        const t109 = 105 < t34 ? 105 : t34;
        const t110 = (t109 < -105 ? -105 : t109) * 1.4426950408889634;
        const t111 = t110 + 6755399441055744 - 6755399441055744;
        const t112 = t110 - t111;
        const t113 = t112 * t112;
        const t114 = 360.79706578518545 + 17.33087932984242 * t113;
        const t115 = t112 * (125.04273438511886 + t113);
        const t116 = POW2[t111 + 1074]! * (t114 + t115);
        const t117 = 105 < t35 ? 105 : t35;
        const t118 = (t117 < -105 ? -105 : t117) * 1.4426950408889634;
        const t119 = t118 + 6755399441055744 - 6755399441055744;
        const t120 = t118 - t119;
        const t121 = t120 * t120;
        const t122 = 360.79706578518545 + 17.33087932984242 * t121;
        const t123 = t120 * (125.04273438511886 + t121);
        const t124 = POW2[t119 + 1074]! * (t122 + t123);
        const t125 = 105 < t36 ? 105 : t36;
        const t126 = (t125 < -105 ? -105 : t125) * 1.4426950408889634;
        const t127 = t126 + 6755399441055744 - 6755399441055744;
        const t128 = t126 - t127;
        const t129 = t128 * t128;
        const t130 = 360.79706578518545 + 17.33087932984242 * t129;
        const t131 = t128 * (125.04273438511886 + t129);
        const t132 = POW2[t127 + 1074]! * (t130 + t131);
        buf8[r0 * 30 + i1] = f(t44 / (t42 - t43 + t44));
        buf8[r0 * 30 + i1 + 1] = f(t52 / (t50 - t51 + t52));
        buf8[r0 * 30 + i1 + 2] = f(t60 / (t58 - t59 + t60));
        buf8[r0 * 30 + i1 + 30] = f(t68 / (t66 - t67 + t68));
        buf8[r0 * 30 + i1 + 31] = f(t76 / (t74 - t75 + t76));
        buf8[r0 * 30 + i1 + 32] = f(t84 / (t82 - t83 + t84));
        buf8[r0 * 30 + i1 + 60] = f(t92 / (t90 - t91 + t92));
        buf8[r0 * 30 + i1 + 61] = f(t100 / (t98 - t99 + t100));
        buf8[r0 * 30 + i1 + 62] = f(t108 / (t106 - t107 + t108));
        buf8[r0 * 30 + i1 + 90] = f(t116 / (t114 - t115 + t116));
        buf8[r0 * 30 + i1 + 91] = f(t124 / (t122 - t123 + t124));
        buf8[r0 * 30 + i1 + 92] = f(t132 / (t130 - t131 + t132));
      }
    }
    for (let r133 = rows - (rows % 4); r133 < rows; r133++) {
      for (let i134 = 0; i134 < 30; i134 += 3) {
        let t135: number = 0;
        let t136: number = 0;
        let t137: number = 0;
        for (let si138 = 0; si138 < 784; si138++) {
          const t139 = input[r133 * 784 + si138]!;
          if (t139 !== 0) {
            const t140 = parameters[si138 * 30 + i134]!;
            const t141 = parameters[si138 * 30 + i134 + 1]!;
            const t142 = parameters[si138 * 30 + i134 + 2]!;
            t135 = f(t135 + f(t139 * t140));
            t136 = f(t136 + f(t139 * t141));
            t137 = f(t137 + f(t139 * t142));
          }
        }
        const t143 = parameters[i134 + 23520]!;
        const t144 = parameters[i134 + 23521]!;
        const t145 = parameters[i134 + 23522]!;
        const t146 = f(t135 + t143);
        const t147 = f(t136 + t144);
        const t148 = f(t137 + t145);
        const t149 = 105 < t146 ? 105 : t146;
        const t150 = (t149 < -105 ? -105 : t149) * 1.4426950408889634;
        const t151 = t150 + 6755399441055744 - 6755399441055744;
        const t152 = t150 - t151;
        const t153 = t152 * t152;
        const t154 = 360.79706578518545 + 17.33087932984242 * t153;
        const t155 = t152 * (125.04273438511886 + t153);
        const t156 = POW2[t151 + 1074]! * (t154 + t155);
        const t157 = 105 < t147 ? 105 : t147;
        const t158 = (t157 < -105 ? -105 : t157) * 1.4426950408889634;
        const t159 = t158 + 6755399441055744 - 6755399441055744;
        const t160 = t158 - t159;
        const t161 = t160 * t160;
        const t162 = 360.79706578518545 + 17.33087932984242 * t161;
        const t163 = t160 * (125.04273438511886 + t161);
        const t164 = POW2[t159 + 1074]! * (t162 + t163);
        const t165 = 105 < t148 ? 105 : t148;
        const t166 = (t165 < -105 ? -105 : t165) * 1.4426950408889634;
        const t167 = t166 + 6755399441055744 - 6755399441055744;
        const t168 = t166 - t167;
        const t169 = t168 * t168;
        const t170 = 360.79706578518545 + 17.33087932984242 * t169;
        const t171 = t168 * (125.04273438511886 + t169);
        const t172 = POW2[t167 + 1074]! * (t170 + t171);
        buf8[r133 * 30 + i134] = f(t156 / (t154 - t155 + t156));
        buf8[r133 * 30 + i134 + 1] = f(t164 / (t162 - t163 + t164));
        buf8[r133 * 30 + i134 + 2] = f(t172 / (t170 - t171 + t172));
      }
    }
  }

  // layer 3: [rows, 10] sums of products and 2 maps
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
        const t37 = 105 < t25 ? 105 : t25;
        const t38 = (t37 < -105 ? -105 : t37) * 1.4426950408889634;
        const t39 = t38 + 6755399441055744 - 6755399441055744;
        const t40 = t38 - t39;
        const t41 = t40 * t40;
        const t42 = 360.79706578518545 + 17.33087932984242 * t41;
        const t43 = t40 * (125.04273438511886 + t41);
        const t44 = POW2[t39 + 1074]! * (t42 + t43);
        const t45 = 105 < t26 ? 105 : t26;
        const t46 = (t45 < -105 ? -105 : t45) * 1.4426950408889634;
        const t47 = t46 + 6755399441055744 - 6755399441055744;
        const t48 = t46 - t47;
        const t49 = t48 * t48;
        const t50 = 360.79706578518545 + 17.33087932984242 * t49;
        const t51 = t48 * (125.04273438511886 + t49);
        const t52 = POW2[t47 + 1074]! * (t50 + t51);
        const t53 = 105 < t27 ? 105 : t27;
        const t54 = (t53 < -105 ? -105 : t53) * 1.4426950408889634;
        const t55 = t54 + 6755399441055744 - 6755399441055744;
        const t56 = t54 - t55;
        const t57 = t56 * t56;
        const t58 = 360.79706578518545 + 17.33087932984242 * t57;
        const t59 = t56 * (125.04273438511886 + t57);
        const t60 = POW2[t55 + 1074]! * (t58 + t59);
        const t61 = 105 < t28 ? 105 : t28;
        const t62 = (t61 < -105 ? -105 : t61) * 1.4426950408889634;
        const t63 = t62 + 6755399441055744 - 6755399441055744;
        const t64 = t62 - t63;
        const t65 = t64 * t64;
        const t66 = 360.79706578518545 + 17.33087932984242 * t65;
        const t67 = t64 * (125.04273438511886 + t65);
        const t68 = POW2[t63 + 1074]! * (t66 + t67);
        const t69 = 105 < t29 ? 105 : t29;
        const t70 = (t69 < -105 ? -105 : t69) * 1.4426950408889634;
        const t71 = t70 + 6755399441055744 - 6755399441055744;
        const t72 = t70 - t71;
        const t73 = t72 * t72;
        const t74 = 360.79706578518545 + 17.33087932984242 * t73;
        const t75 = t72 * (125.04273438511886 + t73);
        const t76 = POW2[t71 + 1074]! * (t74 + t75);
        const t77 = 105 < t30 ? 105 : t30;
        const t78 = (t77 < -105 ? -105 : t77) * 1.4426950408889634;
        const t79 = t78 + 6755399441055744 - 6755399441055744;
        const t80 = t78 - t79;
        const t81 = t80 * t80;
        const t82 = 360.79706578518545 + 17.33087932984242 * t81;
        const t83 = t80 * (125.04273438511886 + t81);
        const t84 = POW2[t79 + 1074]! * (t82 + t83);
        const t85 = 105 < t31 ? 105 : t31;
        const t86 = (t85 < -105 ? -105 : t85) * 1.4426950408889634;
        const t87 = t86 + 6755399441055744 - 6755399441055744;
        const t88 = t86 - t87;
        const t89 = t88 * t88;
        const t90 = 360.79706578518545 + 17.33087932984242 * t89;
        const t91 = t88 * (125.04273438511886 + t89);
        const t92 = POW2[t87 + 1074]! * (t90 + t91);
        const t93 = 105 < t32 ? 105 : t32;
        const t94 = (t93 < -105 ? -105 : t93) * 1.4426950408889634;
        const t95 = t94 + 6755399441055744 - 6755399441055744;
        const t96 = t94 - t95;
        const t97 = t96 * t96;
        const t98 = 360.79706578518545 + 17.33087932984242 * t97;
        const t99 = t96 * (125.04273438511886 + t97);
        const t100 = POW2[t95 + 1074]! * (t98 + t99);
        const t101 = 105 < t33 ? 105 : t33;
        const t102 = (t101 < -105 ? -105 : t101) * 1.4426950408889634;
        const t103 = t102 + 6755399441055744 - 6755399441055744;
        const t104 = t102 - t103;
        const t105 = t104 * t104;
        const t106 = 360.79706578518545 + 17.33087932984242 * t105;
        const t107 = t104 * (125.04273438511886 + t105);
        const t108 = POW2[t103 + 1074]! * (t106 + t107);
        const t109 = 105 < t34 ? 105 : t34;
        const t110 = (t109 < -105 ? -105 : t109) * 1.4426950408889634;
        const t111 = t110 + 6755399441055744 - 6755399441055744;
        const t112 = t110 - t111;
        const t113 = t112 * t112;
        const t114 = 360.79706578518545 + 17.33087932984242 * t113;
        const t115 = t112 * (125.04273438511886 + t113);
        const t116 = POW2[t111 + 1074]! * (t114 + t115);
        const t117 = 105 < t35 ? 105 : t35;
        const t118 = (t117 < -105 ? -105 : t117) * 1.4426950408889634;
        const t119 = t118 + 6755399441055744 - 6755399441055744;
        const t120 = t118 - t119;
        const t121 = t120 * t120;
        const t122 = 360.79706578518545 + 17.33087932984242 * t121;
        const t123 = t120 * (125.04273438511886 + t121);
        const t124 = POW2[t119 + 1074]! * (t122 + t123);
        const t125 = 105 < t36 ? 105 : t36;
        const t126 = (t125 < -105 ? -105 : t125) * 1.4426950408889634;
        const t127 = t126 + 6755399441055744 - 6755399441055744;
        const t128 = t126 - t127;
        const t129 = t128 * t128;
        const t130 = 360.79706578518545 + 17.33087932984242 * t129;
        const t131 = t128 * (125.04273438511886 + t129);
        const t132 = POW2[t127 + 1074]! * (t130 + t131);
        output[r0 * 10 + i1] = f(t44 / (t42 - t43 + t44));
        output[r0 * 10 + i1 + 1] = f(t52 / (t50 - t51 + t52));
        output[r0 * 10 + i1 + 2] = f(t60 / (t58 - t59 + t60));
        output[r0 * 10 + i1 + 10] = f(t68 / (t66 - t67 + t68));
        output[r0 * 10 + i1 + 11] = f(t76 / (t74 - t75 + t76));
        output[r0 * 10 + i1 + 12] = f(t84 / (t82 - t83 + t84));
        output[r0 * 10 + i1 + 20] = f(t92 / (t90 - t91 + t92));
        output[r0 * 10 + i1 + 21] = f(t100 / (t98 - t99 + t100));
        output[r0 * 10 + i1 + 22] = f(t108 / (t106 - t107 + t108));
        output[r0 * 10 + i1 + 30] = f(t116 / (t114 - t115 + t116));
        output[r0 * 10 + i1 + 31] = f(t124 / (t122 - t123 + t124));
        output[r0 * 10 + i1 + 32] = f(t132 / (t130 - t131 + t132));
      }
      for (let i133 = 9; i133 < 10; i133++) {
        let t134: number = 0;
        let t135: number = 0;
        let t136: number = 0;
        let t137: number = 0;
        for (let si138 = 0; si138 < 30; si138++) {
          const t139 = buf8[r0 * 30 + si138]!;
          const t140 = buf8[r0 * 30 + si138 + 30]!;
          const t141 = buf8[r0 * 30 + si138 + 60]!;
          const t142 = buf8[r0 * 30 + si138 + 90]!;
          const t143 = parameters[si138 * 10 + i133 + 23550]!;
          t134 = f(t134 + f(t139 * t143));
          t135 = f(t135 + f(t140 * t143));
          t136 = f(t136 + f(t141 * t143));
          t137 = f(t137 + f(t142 * t143));
        }
        const t144 = parameters[i133 + 23850]!;
        const t145 = f(t134 + t144);
        const t146 = f(t135 + t144);
        const t147 = f(t136 + t144);
        const t148 = f(t137 + t144);
        const t149 = 105 < t145 ? 105 : t145;
        const t150 = (t149 < -105 ? -105 : t149) * 1.4426950408889634;
        const t151 = t150 + 6755399441055744 - 6755399441055744;
        const t152 = t150 - t151;
        const t153 = t152 * t152;
        const t154 = 360.79706578518545 + 17.33087932984242 * t153;
        const t155 = t152 * (125.04273438511886 + t153);
        const t156 = POW2[t151 + 1074]! * (t154 + t155);
        const t157 = 105 < t146 ? 105 : t146;
        const t158 = (t157 < -105 ? -105 : t157) * 1.4426950408889634;
        const t159 = t158 + 6755399441055744 - 6755399441055744;
        const t160 = t158 - t159;
        const t161 = t160 * t160;
        const t162 = 360.79706578518545 + 17.33087932984242 * t161;
        const t163 = t160 * (125.04273438511886 + t161);
        const t164 = POW2[t159 + 1074]! * (t162 + t163);
        const t165 = 105 < t147 ? 105 : t147;
        const t166 = (t165 < -105 ? -105 : t165) * 1.4426950408889634;
        const t167 = t166 + 6755399441055744 - 6755399441055744;
        const t168 = t166 - t167;
        const t169 = t168 * t168;
        const t170 = 360.79706578518545 + 17.33087932984242 * t169;
        const t171 = t168 * (125.04273438511886 + t169);
        const t172 = POW2[t167 + 1074]! * (t170 + t171);
        const t173 = 105 < t148 ? 105 : t148;
        const t174 = (t173 < -105 ? -105 : t173) * 1.4426950408889634;
        const t175 = t174 + 6755399441055744 - 6755399441055744;
        const t176 = t174 - t175;
        const t177 = t176 * t176;
        const t178 = 360.79706578518545 + 17.33087932984242 * t177;
        const t179 = t176 * (125.04273438511886 + t177);
        const t180 = POW2[t175 + 1074]! * (t178 + t179);
        output[r0 * 10 + i133] = f(t156 / (t154 - t155 + t156));
        output[r0 * 10 + i133 + 10] = f(t164 / (t162 - t163 + t164));
        output[r0 * 10 + i133 + 20] = f(t172 / (t170 - t171 + t172));
        output[r0 * 10 + i133 + 30] = f(t180 / (t178 - t179 + t180));
      }
    }
    for (let r181 = rows - (rows % 4); r181 < rows; r181++) {
      for (let i182 = 0; i182 < 9; i182 += 3) {
        let t183: number = 0;
        let t184: number = 0;
        let t185: number = 0;
        for (let si186 = 0; si186 < 30; si186++) {
          const t187 = buf8[r181 * 30 + si186]!;
          const t188 = parameters[si186 * 10 + i182 + 23550]!;
          const t189 = parameters[si186 * 10 + i182 + 23551]!;
          const t190 = parameters[si186 * 10 + i182 + 23552]!;
          t183 = f(t183 + f(t187 * t188));
          t184 = f(t184 + f(t187 * t189));
          t185 = f(t185 + f(t187 * t190));
        }
        const t191 = parameters[i182 + 23850]!;
        const t192 = parameters[i182 + 23851]!;
        const t193 = parameters[i182 + 23852]!;
        const t194 = f(t183 + t191);
        const t195 = f(t184 + t192);
        const t196 = f(t185 + t193);
        const t197 = 105 < t194 ? 105 : t194;
        const t198 = (t197 < -105 ? -105 : t197) * 1.4426950408889634;
        const t199 = t198 + 6755399441055744 - 6755399441055744;
        const t200 = t198 - t199;
        const t201 = t200 * t200;
        const t202 = 360.79706578518545 + 17.33087932984242 * t201;
        const t203 = t200 * (125.04273438511886 + t201);
        const t204 = POW2[t199 + 1074]! * (t202 + t203);
        const t205 = 105 < t195 ? 105 : t195;
        const t206 = (t205 < -105 ? -105 : t205) * 1.4426950408889634;
        const t207 = t206 + 6755399441055744 - 6755399441055744;
        const t208 = t206 - t207;
        const t209 = t208 * t208;
        const t210 = 360.79706578518545 + 17.33087932984242 * t209;
        const t211 = t208 * (125.04273438511886 + t209);
        const t212 = POW2[t207 + 1074]! * (t210 + t211);
        const t213 = 105 < t196 ? 105 : t196;
        const t214 = (t213 < -105 ? -105 : t213) * 1.4426950408889634;
        const t215 = t214 + 6755399441055744 - 6755399441055744;
        const t216 = t214 - t215;
        const t217 = t216 * t216;
        const t218 = 360.79706578518545 + 17.33087932984242 * t217;
        const t219 = t216 * (125.04273438511886 + t217);
        const t220 = POW2[t215 + 1074]! * (t218 + t219);
        output[r181 * 10 + i182] = f(t204 / (t202 - t203 + t204));
        output[r181 * 10 + i182 + 1] = f(t212 / (t210 - t211 + t212));
        output[r181 * 10 + i182 + 2] = f(t220 / (t218 - t219 + t220));
      }
      for (let i221 = 9; i221 < 10; i221++) {
        let t222: number = 0;
        for (let si223 = 0; si223 < 30; si223++) {
          const t224 = buf8[r181 * 30 + si223]!;
          const t225 = parameters[si223 * 10 + i221 + 23550]!;
          t222 = f(t222 + f(t224 * t225));
        }
        const t226 = parameters[i221 + 23850]!;
        const t227 = f(t222 + t226);
        const t228 = 105 < t227 ? 105 : t227;
        const t229 = (t228 < -105 ? -105 : t228) * 1.4426950408889634;
        const t230 = t229 + 6755399441055744 - 6755399441055744;
        const t231 = t229 - t230;
        const t232 = t231 * t231;
        const t233 = 360.79706578518545 + 17.33087932984242 * t232;
        const t234 = t231 * (125.04273438511886 + t232);
        const t235 = POW2[t230 + 1074]! * (t233 + t234);
        output[r181 * 10 + i221] = f(t235 / (t233 - t234 + t235));
      }
    }
  }

  function run(rows: number): void {
    kernel1(rows);
    kernel2(rows);
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
