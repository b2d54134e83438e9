// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./mnist-softmax.simd.js";
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
  model: "MnistSoftmax",
  doc: "784-100-10 with softmax and log-likelihood (Nielsen, chapter 3).",
  hash: "d46dbcc49dbde910189ac1ac2525a67afb6152a67ec9023873f05a374f2a0cb4",
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
      shape: [784, 100],
      offset: 0,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.08238525545716346, high: 0.08238525545716346 },
    },
    {
      name: "hidden.bias",
      shape: [100],
      offset: 78400,
      layer: 2,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "out.weight",
      shape: [100, 10],
      offset: 78500,
      layer: 3,
      frozen: false,
      start: { kind: "uniform", low: -0.23354968324845687, high: 0.23354968324845687 },
    },
    { name: "out.bias", shape: [10], offset: 79500, layer: 3, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 79510,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(79510);
  const input = new Float32Array(capacity * 784);
  const output = new Float32Array(capacity * 10);
  const buf13 = new Float32Array(capacity);
  const buf12 = new Float32Array(capacity * 10);
  const buf11 = new Float32Array(capacity);
  const buf10 = new Float32Array(capacity * 10);
  const buf8 = new Float32Array(capacity * 100);

  // layer 2: [rows, 100] sums of products and 2 maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 99; i1 += 3) {
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
            const t19 = parameters[si14 * 100 + i1]!;
            const t20 = parameters[si14 * 100 + i1 + 1]!;
            const t21 = parameters[si14 * 100 + i1 + 2]!;
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
        const t22 = parameters[i1 + 78400]!;
        const t23 = parameters[i1 + 78401]!;
        const t24 = parameters[i1 + 78402]!;
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
        buf8[r0 * 100 + i1] = f(t44 / (t42 - t43 + t44));
        buf8[r0 * 100 + i1 + 1] = f(t52 / (t50 - t51 + t52));
        buf8[r0 * 100 + i1 + 2] = f(t60 / (t58 - t59 + t60));
        buf8[r0 * 100 + i1 + 100] = f(t68 / (t66 - t67 + t68));
        buf8[r0 * 100 + i1 + 101] = f(t76 / (t74 - t75 + t76));
        buf8[r0 * 100 + i1 + 102] = f(t84 / (t82 - t83 + t84));
        buf8[r0 * 100 + i1 + 200] = f(t92 / (t90 - t91 + t92));
        buf8[r0 * 100 + i1 + 201] = f(t100 / (t98 - t99 + t100));
        buf8[r0 * 100 + i1 + 202] = f(t108 / (t106 - t107 + t108));
        buf8[r0 * 100 + i1 + 300] = f(t116 / (t114 - t115 + t116));
        buf8[r0 * 100 + i1 + 301] = f(t124 / (t122 - t123 + t124));
        buf8[r0 * 100 + i1 + 302] = f(t132 / (t130 - t131 + t132));
      }
      for (let i133 = 99; i133 < 100; i133++) {
        let t134: number = 0;
        let t135: number = 0;
        let t136: number = 0;
        let t137: number = 0;
        for (let si138 = 0; si138 < 784; si138++) {
          const t139 = input[r0 * 784 + si138]!;
          const t140 = input[r0 * 784 + si138 + 784]!;
          const t141 = input[r0 * 784 + si138 + 1568]!;
          const t142 = input[r0 * 784 + si138 + 2352]!;
          if (t139 !== 0 || t140 !== 0 || t141 !== 0 || t142 !== 0) {
            const t143 = parameters[si138 * 100 + i133]!;
            t134 = f(t134 + f(t139 * t143));
            t135 = f(t135 + f(t140 * t143));
            t136 = f(t136 + f(t141 * t143));
            t137 = f(t137 + f(t142 * t143));
          }
        }
        const t144 = parameters[i133 + 78400]!;
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
        buf8[r0 * 100 + i133] = f(t156 / (t154 - t155 + t156));
        buf8[r0 * 100 + i133 + 100] = f(t164 / (t162 - t163 + t164));
        buf8[r0 * 100 + i133 + 200] = f(t172 / (t170 - t171 + t172));
        buf8[r0 * 100 + i133 + 300] = f(t180 / (t178 - t179 + t180));
      }
    }
    for (let r181 = rows - (rows % 4); r181 < rows; r181++) {
      for (let i182 = 0; i182 < 99; i182 += 3) {
        let t183: number = 0;
        let t184: number = 0;
        let t185: number = 0;
        for (let si186 = 0; si186 < 784; si186++) {
          const t187 = input[r181 * 784 + si186]!;
          if (t187 !== 0) {
            const t188 = parameters[si186 * 100 + i182]!;
            const t189 = parameters[si186 * 100 + i182 + 1]!;
            const t190 = parameters[si186 * 100 + i182 + 2]!;
            t183 = f(t183 + f(t187 * t188));
            t184 = f(t184 + f(t187 * t189));
            t185 = f(t185 + f(t187 * t190));
          }
        }
        const t191 = parameters[i182 + 78400]!;
        const t192 = parameters[i182 + 78401]!;
        const t193 = parameters[i182 + 78402]!;
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
        buf8[r181 * 100 + i182] = f(t204 / (t202 - t203 + t204));
        buf8[r181 * 100 + i182 + 1] = f(t212 / (t210 - t211 + t212));
        buf8[r181 * 100 + i182 + 2] = f(t220 / (t218 - t219 + t220));
      }
      for (let i221 = 99; i221 < 100; i221++) {
        let t222: number = 0;
        for (let si223 = 0; si223 < 784; si223++) {
          const t224 = input[r181 * 784 + si223]!;
          if (t224 !== 0) {
            const t225 = parameters[si223 * 100 + i221]!;
            t222 = f(t222 + f(t224 * t225));
          }
        }
        const t226 = parameters[i221 + 78400]!;
        const t227 = f(t222 + t226);
        const t228 = 105 < t227 ? 105 : t227;
        const t229 = (t228 < -105 ? -105 : t228) * 1.4426950408889634;
        const t230 = t229 + 6755399441055744 - 6755399441055744;
        const t231 = t229 - t230;
        const t232 = t231 * t231;
        const t233 = 360.79706578518545 + 17.33087932984242 * t232;
        const t234 = t231 * (125.04273438511886 + t232);
        const t235 = POW2[t230 + 1074]! * (t233 + t234);
        buf8[r181 * 100 + i221] = f(t235 / (t233 - t234 + t235));
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
        for (let si14 = 0; si14 < 100; si14++) {
          const t15 = buf8[r0 * 100 + si14]!;
          const t16 = buf8[r0 * 100 + si14 + 100]!;
          const t17 = buf8[r0 * 100 + si14 + 200]!;
          const t18 = buf8[r0 * 100 + si14 + 300]!;
          const t19 = parameters[si14 * 10 + i1 + 78500]!;
          const t20 = parameters[si14 * 10 + i1 + 78501]!;
          const t21 = parameters[si14 * 10 + i1 + 78502]!;
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
        const t22 = parameters[i1 + 79500]!;
        const t23 = parameters[i1 + 79501]!;
        const t24 = parameters[i1 + 79502]!;
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
        for (let si42 = 0; si42 < 100; si42++) {
          const t43 = buf8[r0 * 100 + si42]!;
          const t44 = buf8[r0 * 100 + si42 + 100]!;
          const t45 = buf8[r0 * 100 + si42 + 200]!;
          const t46 = buf8[r0 * 100 + si42 + 300]!;
          const t47 = parameters[si42 * 10 + i37 + 78500]!;
          t38 = f(t38 + f(t43 * t47));
          t39 = f(t39 + f(t44 * t47));
          t40 = f(t40 + f(t45 * t47));
          t41 = f(t41 + f(t46 * t47));
        }
        const t48 = parameters[i37 + 79500]!;
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
        for (let si58 = 0; si58 < 100; si58++) {
          const t59 = buf8[r53 * 100 + si58]!;
          const t60 = parameters[si58 * 10 + i54 + 78500]!;
          const t61 = parameters[si58 * 10 + i54 + 78501]!;
          const t62 = parameters[si58 * 10 + i54 + 78502]!;
          t55 = f(t55 + f(t59 * t60));
          t56 = f(t56 + f(t59 * t61));
          t57 = f(t57 + f(t59 * t62));
        }
        const t63 = parameters[i54 + 79500]!;
        const t64 = parameters[i54 + 79501]!;
        const t65 = parameters[i54 + 79502]!;
        const t66 = f(t55 + t63);
        const t67 = f(t56 + t64);
        const t68 = f(t57 + t65);
        buf10[r53 * 10 + i54] = t66;
        buf10[r53 * 10 + i54 + 1] = t67;
        buf10[r53 * 10 + i54 + 2] = t68;
      }
      for (let i69 = 9; i69 < 10; i69++) {
        let t70: number = 0;
        for (let si71 = 0; si71 < 100; si71++) {
          const t72 = buf8[r53 * 100 + si71]!;
          const t73 = parameters[si71 * 10 + i69 + 78500]!;
          t70 = f(t70 + f(t72 * t73));
        }
        const t74 = parameters[i69 + 79500]!;
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
