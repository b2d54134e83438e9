// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly b1: number;
  readonly b2: number;
  readonly b3: number;
  readonly b4: number;
  readonly b5: number;
  readonly b6: number;
  readonly b7: number;
  readonly b8: number;
}

/** What `predict` gives. */
export interface Output {
  readonly odd: boolean;
  readonly probability: number;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "Comparison",
  doc: "Whether the number of ones among eight bits is odd. Flipping any bit flips the answer, so the rows that are nearest say\nthe opposite of the truth: nearest neighbours and a support vector machine with an RBF kernel, which trust closeness,\nanswer worse than a coin, and a network that saw the same 179 rows finds most of what it did not see.",
  hash: "751004460b8c71f8762cf16f10847e97ac4e6311f196cf702412ffb26daf2734",
  precision: "f32",
  inputs: [
    {
      name: "b1",
      kind: "real",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 1], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["b1"],
    },
    {
      name: "b2",
      kind: "real",
      shape: [],
      width: 1,
      offset: 1,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 1], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["b2"],
    },
    {
      name: "b3",
      kind: "real",
      shape: [],
      width: 1,
      offset: 2,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 1], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["b3"],
    },
    {
      name: "b4",
      kind: "real",
      shape: [],
      width: 1,
      offset: 3,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 1], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["b4"],
    },
    {
      name: "b5",
      kind: "real",
      shape: [],
      width: 1,
      offset: 4,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 1], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["b5"],
    },
    {
      name: "b6",
      kind: "real",
      shape: [],
      width: 1,
      offset: 5,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 1], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["b6"],
    },
    {
      name: "b7",
      kind: "real",
      shape: [],
      width: 1,
      offset: 6,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 1], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["b7"],
    },
    {
      name: "b8",
      kind: "real",
      shape: [],
      width: 1,
      offset: 7,
      labels: [],
      numeric: false,
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 1], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["b8"],
    },
  ],
  outputs: [
    {
      name: "odd",
      kind: "bool",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["odd"],
    },
  ],
  inputWidth: 8,
  outputWidth: 1,
  tensors: [
    {
      name: "hidden.weight",
      shape: [8, 16],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "uniform", low: -0.5, high: 0.5 },
    },
    { name: "hidden.bias", shape: [16], offset: 128, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "out.weight",
      shape: [16, 1],
      offset: 144,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.5940885257860046, high: 0.5940885257860046 },
    },
    { name: "out.bias", shape: [1], offset: 160, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 161,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(161);
  const input = new Float32Array(capacity * 8);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0 * 8]!;
      const t2: number = parameters[0]!;
      const t3 = input[r0 * 8 + 1]!;
      const t4: number = parameters[16]!;
      const t5 = input[r0 * 8 + 2]!;
      const t6: number = parameters[32]!;
      const t7 = input[r0 * 8 + 3]!;
      const t8: number = parameters[48]!;
      const t9 = input[r0 * 8 + 4]!;
      const t10: number = parameters[64]!;
      const t11 = input[r0 * 8 + 5]!;
      const t12: number = parameters[80]!;
      const t13 = input[r0 * 8 + 6]!;
      const t14: number = parameters[96]!;
      const t15 = input[r0 * 8 + 7]!;
      const t16: number = parameters[112]!;
      const t17: number = parameters[128]!;
      const t18 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t1 * t2) + f(t3 * t4)) + f(t5 * t6)) + f(t7 * t8)) + f(t9 * t10)) + f(t11 * t12)) +
              f(t13 * t14),
          ) + f(t15 * t16),
        ) + t17,
      );
      const t19 = 10 < t18 ? 10 : t18;
      const t20 = (t19 < -10 ? -10 : t19) * 2.8853900817779268;
      const t21 = t20 + 6755399441055744 - 6755399441055744;
      const t22 = POW2[t21 + 1074]!;
      const t23 = t22 + 1;
      const t24 = t20 - t21;
      const t25 = t24 * t24;
      const t26 = t24 * (125.04273438511886 + t25);
      const t27 = 360.79706578518545 + 17.33087932984242 * t25;
      const t28: number = parameters[1]!;
      const t29: number = parameters[17]!;
      const t30: number = parameters[33]!;
      const t31: number = parameters[49]!;
      const t32: number = parameters[65]!;
      const t33: number = parameters[81]!;
      const t34: number = parameters[97]!;
      const t35: number = parameters[113]!;
      const t36: number = parameters[129]!;
      const t37 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t1 * t28) + f(t3 * t29)) + f(t5 * t30)) + f(t7 * t31)) + f(t9 * t32)) + f(t11 * t33)) +
              f(t13 * t34),
          ) + f(t15 * t35),
        ) + t36,
      );
      const t38 = 10 < t37 ? 10 : t37;
      const t39 = (t38 < -10 ? -10 : t38) * 2.8853900817779268;
      const t40 = t39 + 6755399441055744 - 6755399441055744;
      const t41 = POW2[t40 + 1074]!;
      const t42 = t41 + 1;
      const t43 = t39 - t40;
      const t44 = t43 * t43;
      const t45 = t43 * (125.04273438511886 + t44);
      const t46 = 360.79706578518545 + 17.33087932984242 * t44;
      const t47: number = parameters[2]!;
      const t48: number = parameters[18]!;
      const t49: number = parameters[34]!;
      const t50: number = parameters[50]!;
      const t51: number = parameters[66]!;
      const t52: number = parameters[82]!;
      const t53: number = parameters[98]!;
      const t54: number = parameters[114]!;
      const t55: number = parameters[130]!;
      const t56 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t1 * t47) + f(t3 * t48)) + f(t5 * t49)) + f(t7 * t50)) + f(t9 * t51)) + f(t11 * t52)) +
              f(t13 * t53),
          ) + f(t15 * t54),
        ) + t55,
      );
      const t57 = 10 < t56 ? 10 : t56;
      const t58 = (t57 < -10 ? -10 : t57) * 2.8853900817779268;
      const t59 = t58 + 6755399441055744 - 6755399441055744;
      const t60 = POW2[t59 + 1074]!;
      const t61 = t60 + 1;
      const t62 = t58 - t59;
      const t63 = t62 * t62;
      const t64 = t62 * (125.04273438511886 + t63);
      const t65 = 360.79706578518545 + 17.33087932984242 * t63;
      const t66: number = parameters[3]!;
      const t67: number = parameters[19]!;
      const t68: number = parameters[35]!;
      const t69: number = parameters[51]!;
      const t70: number = parameters[67]!;
      const t71: number = parameters[83]!;
      const t72: number = parameters[99]!;
      const t73: number = parameters[115]!;
      const t74: number = parameters[131]!;
      const t75 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t1 * t66) + f(t3 * t67)) + f(t5 * t68)) + f(t7 * t69)) + f(t9 * t70)) + f(t11 * t71)) +
              f(t13 * t72),
          ) + f(t15 * t73),
        ) + t74,
      );
      const t76 = 10 < t75 ? 10 : t75;
      const t77 = (t76 < -10 ? -10 : t76) * 2.8853900817779268;
      const t78 = t77 + 6755399441055744 - 6755399441055744;
      const t79 = POW2[t78 + 1074]!;
      const t80 = t79 + 1;
      const t81 = t77 - t78;
      const t82 = t81 * t81;
      const t83 = t81 * (125.04273438511886 + t82);
      const t84 = 360.79706578518545 + 17.33087932984242 * t82;
      const t85: number = parameters[4]!;
      const t86: number = parameters[20]!;
      const t87: number = parameters[36]!;
      const t88: number = parameters[52]!;
      const t89: number = parameters[68]!;
      const t90: number = parameters[84]!;
      const t91: number = parameters[100]!;
      const t92: number = parameters[116]!;
      const t93: number = parameters[132]!;
      const t94 = f(
        f(
          f(
            f(f(f(f(f(0 + f(t1 * t85) + f(t3 * t86)) + f(t5 * t87)) + f(t7 * t88)) + f(t9 * t89)) + f(t11 * t90)) +
              f(t13 * t91),
          ) + f(t15 * t92),
        ) + t93,
      );
      const t95 = 10 < t94 ? 10 : t94;
      const t96 = (t95 < -10 ? -10 : t95) * 2.8853900817779268;
      const t97 = t96 + 6755399441055744 - 6755399441055744;
      const t98 = POW2[t97 + 1074]!;
      const t99 = t98 + 1;
      const t100 = t96 - t97;
      const t101 = t100 * t100;
      const t102 = t100 * (125.04273438511886 + t101);
      const t103 = 360.79706578518545 + 17.33087932984242 * t101;
      const t104: number = parameters[5]!;
      const t105: number = parameters[21]!;
      const t106: number = parameters[37]!;
      const t107: number = parameters[53]!;
      const t108: number = parameters[69]!;
      const t109: number = parameters[85]!;
      const t110: number = parameters[101]!;
      const t111: number = parameters[117]!;
      const t112: number = parameters[133]!;
      const t113 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t104) + f(t3 * t105)) + f(t5 * t106)) + f(t7 * t107)) + f(t9 * t108)) + f(t11 * t109),
            ) + f(t13 * t110),
          ) + f(t15 * t111),
        ) + t112,
      );
      const t114 = 10 < t113 ? 10 : t113;
      const t115 = (t114 < -10 ? -10 : t114) * 2.8853900817779268;
      const t116 = t115 + 6755399441055744 - 6755399441055744;
      const t117 = POW2[t116 + 1074]!;
      const t118 = t117 + 1;
      const t119 = t115 - t116;
      const t120 = t119 * t119;
      const t121 = t119 * (125.04273438511886 + t120);
      const t122 = 360.79706578518545 + 17.33087932984242 * t120;
      const t123: number = parameters[6]!;
      const t124: number = parameters[22]!;
      const t125: number = parameters[38]!;
      const t126: number = parameters[54]!;
      const t127: number = parameters[70]!;
      const t128: number = parameters[86]!;
      const t129: number = parameters[102]!;
      const t130: number = parameters[118]!;
      const t131: number = parameters[134]!;
      const t132 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t123) + f(t3 * t124)) + f(t5 * t125)) + f(t7 * t126)) + f(t9 * t127)) + f(t11 * t128),
            ) + f(t13 * t129),
          ) + f(t15 * t130),
        ) + t131,
      );
      const t133 = 10 < t132 ? 10 : t132;
      const t134 = (t133 < -10 ? -10 : t133) * 2.8853900817779268;
      const t135 = t134 + 6755399441055744 - 6755399441055744;
      const t136 = POW2[t135 + 1074]!;
      const t137 = t136 + 1;
      const t138 = t134 - t135;
      const t139 = t138 * t138;
      const t140 = t138 * (125.04273438511886 + t139);
      const t141 = 360.79706578518545 + 17.33087932984242 * t139;
      const t142: number = parameters[7]!;
      const t143: number = parameters[23]!;
      const t144: number = parameters[39]!;
      const t145: number = parameters[55]!;
      const t146: number = parameters[71]!;
      const t147: number = parameters[87]!;
      const t148: number = parameters[103]!;
      const t149: number = parameters[119]!;
      const t150: number = parameters[135]!;
      const t151 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t142) + f(t3 * t143)) + f(t5 * t144)) + f(t7 * t145)) + f(t9 * t146)) + f(t11 * t147),
            ) + f(t13 * t148),
          ) + f(t15 * t149),
        ) + t150,
      );
      const t152 = 10 < t151 ? 10 : t151;
      const t153 = (t152 < -10 ? -10 : t152) * 2.8853900817779268;
      const t154 = t153 + 6755399441055744 - 6755399441055744;
      const t155 = POW2[t154 + 1074]!;
      const t156 = t155 + 1;
      const t157 = t153 - t154;
      const t158 = t157 * t157;
      const t159 = t157 * (125.04273438511886 + t158);
      const t160 = 360.79706578518545 + 17.33087932984242 * t158;
      const t161: number = parameters[8]!;
      const t162: number = parameters[24]!;
      const t163: number = parameters[40]!;
      const t164: number = parameters[56]!;
      const t165: number = parameters[72]!;
      const t166: number = parameters[88]!;
      const t167: number = parameters[104]!;
      const t168: number = parameters[120]!;
      const t169: number = parameters[136]!;
      const t170 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t161) + f(t3 * t162)) + f(t5 * t163)) + f(t7 * t164)) + f(t9 * t165)) + f(t11 * t166),
            ) + f(t13 * t167),
          ) + f(t15 * t168),
        ) + t169,
      );
      const t171 = 10 < t170 ? 10 : t170;
      const t172 = (t171 < -10 ? -10 : t171) * 2.8853900817779268;
      const t173 = t172 + 6755399441055744 - 6755399441055744;
      const t174 = POW2[t173 + 1074]!;
      const t175 = t174 + 1;
      const t176 = t172 - t173;
      const t177 = t176 * t176;
      const t178 = t176 * (125.04273438511886 + t177);
      const t179 = 360.79706578518545 + 17.33087932984242 * t177;
      const t180: number = parameters[9]!;
      const t181: number = parameters[25]!;
      const t182: number = parameters[41]!;
      const t183: number = parameters[57]!;
      const t184: number = parameters[73]!;
      const t185: number = parameters[89]!;
      const t186: number = parameters[105]!;
      const t187: number = parameters[121]!;
      const t188: number = parameters[137]!;
      const t189 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t180) + f(t3 * t181)) + f(t5 * t182)) + f(t7 * t183)) + f(t9 * t184)) + f(t11 * t185),
            ) + f(t13 * t186),
          ) + f(t15 * t187),
        ) + t188,
      );
      const t190 = 10 < t189 ? 10 : t189;
      const t191 = (t190 < -10 ? -10 : t190) * 2.8853900817779268;
      const t192 = t191 + 6755399441055744 - 6755399441055744;
      const t193 = POW2[t192 + 1074]!;
      const t194 = t193 + 1;
      const t195 = t191 - t192;
      const t196 = t195 * t195;
      const t197 = t195 * (125.04273438511886 + t196);
      const t198 = 360.79706578518545 + 17.33087932984242 * t196;
      const t199: number = parameters[10]!;
      const t200: number = parameters[26]!;
      const t201: number = parameters[42]!;
      const t202: number = parameters[58]!;
      const t203: number = parameters[74]!;
      const t204: number = parameters[90]!;
      const t205: number = parameters[106]!;
      const t206: number = parameters[122]!;
      const t207: number = parameters[138]!;
      const t208 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t199) + f(t3 * t200)) + f(t5 * t201)) + f(t7 * t202)) + f(t9 * t203)) + f(t11 * t204),
            ) + f(t13 * t205),
          ) + f(t15 * t206),
        ) + t207,
      );
      const t209 = 10 < t208 ? 10 : t208;
      const t210 = (t209 < -10 ? -10 : t209) * 2.8853900817779268;
      const t211 = t210 + 6755399441055744 - 6755399441055744;
      const t212 = POW2[t211 + 1074]!;
      const t213 = t212 + 1;
      const t214 = t210 - t211;
      const t215 = t214 * t214;
      const t216 = t214 * (125.04273438511886 + t215);
      const t217 = 360.79706578518545 + 17.33087932984242 * t215;
      const t218: number = parameters[11]!;
      const t219: number = parameters[27]!;
      const t220: number = parameters[43]!;
      const t221: number = parameters[59]!;
      const t222: number = parameters[75]!;
      const t223: number = parameters[91]!;
      const t224: number = parameters[107]!;
      const t225: number = parameters[123]!;
      const t226: number = parameters[139]!;
      const t227 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t218) + f(t3 * t219)) + f(t5 * t220)) + f(t7 * t221)) + f(t9 * t222)) + f(t11 * t223),
            ) + f(t13 * t224),
          ) + f(t15 * t225),
        ) + t226,
      );
      const t228 = 10 < t227 ? 10 : t227;
      const t229 = (t228 < -10 ? -10 : t228) * 2.8853900817779268;
      const t230 = t229 + 6755399441055744 - 6755399441055744;
      const t231 = POW2[t230 + 1074]!;
      const t232 = t231 + 1;
      const t233 = t229 - t230;
      const t234 = t233 * t233;
      const t235 = t233 * (125.04273438511886 + t234);
      const t236 = 360.79706578518545 + 17.33087932984242 * t234;
      const t237: number = parameters[12]!;
      const t238: number = parameters[28]!;
      const t239: number = parameters[44]!;
      const t240: number = parameters[60]!;
      const t241: number = parameters[76]!;
      const t242: number = parameters[92]!;
      const t243: number = parameters[108]!;
      const t244: number = parameters[124]!;
      const t245: number = parameters[140]!;
      const t246 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t237) + f(t3 * t238)) + f(t5 * t239)) + f(t7 * t240)) + f(t9 * t241)) + f(t11 * t242),
            ) + f(t13 * t243),
          ) + f(t15 * t244),
        ) + t245,
      );
      const t247 = 10 < t246 ? 10 : t246;
      const t248 = (t247 < -10 ? -10 : t247) * 2.8853900817779268;
      const t249 = t248 + 6755399441055744 - 6755399441055744;
      const t250 = POW2[t249 + 1074]!;
      const t251 = t250 + 1;
      const t252 = t248 - t249;
      const t253 = t252 * t252;
      const t254 = t252 * (125.04273438511886 + t253);
      const t255 = 360.79706578518545 + 17.33087932984242 * t253;
      const t256: number = parameters[13]!;
      const t257: number = parameters[29]!;
      const t258: number = parameters[45]!;
      const t259: number = parameters[61]!;
      const t260: number = parameters[77]!;
      const t261: number = parameters[93]!;
      const t262: number = parameters[109]!;
      const t263: number = parameters[125]!;
      const t264: number = parameters[141]!;
      const t265 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t256) + f(t3 * t257)) + f(t5 * t258)) + f(t7 * t259)) + f(t9 * t260)) + f(t11 * t261),
            ) + f(t13 * t262),
          ) + f(t15 * t263),
        ) + t264,
      );
      const t266 = 10 < t265 ? 10 : t265;
      const t267 = (t266 < -10 ? -10 : t266) * 2.8853900817779268;
      const t268 = t267 + 6755399441055744 - 6755399441055744;
      const t269 = POW2[t268 + 1074]!;
      const t270 = t269 + 1;
      const t271 = t267 - t268;
      const t272 = t271 * t271;
      const t273 = t271 * (125.04273438511886 + t272);
      const t274 = 360.79706578518545 + 17.33087932984242 * t272;
      const t275: number = parameters[14]!;
      const t276: number = parameters[30]!;
      const t277: number = parameters[46]!;
      const t278: number = parameters[62]!;
      const t279: number = parameters[78]!;
      const t280: number = parameters[94]!;
      const t281: number = parameters[110]!;
      const t282: number = parameters[126]!;
      const t283: number = parameters[142]!;
      const t284 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t275) + f(t3 * t276)) + f(t5 * t277)) + f(t7 * t278)) + f(t9 * t279)) + f(t11 * t280),
            ) + f(t13 * t281),
          ) + f(t15 * t282),
        ) + t283,
      );
      const t285 = 10 < t284 ? 10 : t284;
      const t286 = (t285 < -10 ? -10 : t285) * 2.8853900817779268;
      const t287 = t286 + 6755399441055744 - 6755399441055744;
      const t288 = POW2[t287 + 1074]!;
      const t289 = t288 + 1;
      const t290 = t286 - t287;
      const t291 = t290 * t290;
      const t292 = t290 * (125.04273438511886 + t291);
      const t293 = 360.79706578518545 + 17.33087932984242 * t291;
      const t294: number = parameters[15]!;
      const t295: number = parameters[31]!;
      const t296: number = parameters[47]!;
      const t297: number = parameters[63]!;
      const t298: number = parameters[79]!;
      const t299: number = parameters[95]!;
      const t300: number = parameters[111]!;
      const t301: number = parameters[127]!;
      const t302: number = parameters[143]!;
      const t303 = f(
        f(
          f(
            f(
              f(f(f(f(0 + f(t1 * t294) + f(t3 * t295)) + f(t5 * t296)) + f(t7 * t297)) + f(t9 * t298)) + f(t11 * t299),
            ) + f(t13 * t300),
          ) + f(t15 * t301),
        ) + t302,
      );
      const t304 = 10 < t303 ? 10 : t303;
      const t305 = (t304 < -10 ? -10 : t304) * 2.8853900817779268;
      const t306 = t305 + 6755399441055744 - 6755399441055744;
      const t307 = POW2[t306 + 1074]!;
      const t308 = t307 + 1;
      const t309 = t305 - t306;
      const t310 = t309 * t309;
      const t311 = t309 * (125.04273438511886 + t310);
      const t312 = 360.79706578518545 + 17.33087932984242 * t310;
      const t313: number = parameters[144]!;
      const t314: number = parameters[145]!;
      const t315: number = parameters[146]!;
      const t316: number = parameters[147]!;
      const t317: number = parameters[148]!;
      const t318: number = parameters[149]!;
      const t319: number = parameters[150]!;
      const t320: number = parameters[151]!;
      const t321: number = parameters[152]!;
      const t322: number = parameters[153]!;
      const t323: number = parameters[154]!;
      const t324: number = parameters[155]!;
      const t325: number = parameters[156]!;
      const t326: number = parameters[157]!;
      const t327: number = parameters[158]!;
      const t328: number = parameters[159]!;
      const t329: number = parameters[160]!;
      const t330 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      f(
                        f(
                          f(
                            f(
                              f(
                                f(
                                  f(
                                    f(
                                      0 +
                                        f(f((t23 * t26 - (1 - t22) * t27) / (t23 * t27 + (t22 - 1) * t26)) * t313) +
                                        f(f((t42 * t45 - (1 - t41) * t46) / (t42 * t46 + (t41 - 1) * t45)) * t314),
                                    ) + f(f((t61 * t64 - (1 - t60) * t65) / (t61 * t65 + (t60 - 1) * t64)) * t315),
                                  ) + f(f((t80 * t83 - (1 - t79) * t84) / (t80 * t84 + (t79 - 1) * t83)) * t316),
                                ) + f(f((t99 * t102 - (1 - t98) * t103) / (t99 * t103 + (t98 - 1) * t102)) * t317),
                              ) + f(f((t118 * t121 - (1 - t117) * t122) / (t118 * t122 + (t117 - 1) * t121)) * t318),
                            ) + f(f((t137 * t140 - (1 - t136) * t141) / (t137 * t141 + (t136 - 1) * t140)) * t319),
                          ) + f(f((t156 * t159 - (1 - t155) * t160) / (t156 * t160 + (t155 - 1) * t159)) * t320),
                        ) + f(f((t175 * t178 - (1 - t174) * t179) / (t175 * t179 + (t174 - 1) * t178)) * t321),
                      ) + f(f((t194 * t197 - (1 - t193) * t198) / (t194 * t198 + (t193 - 1) * t197)) * t322),
                    ) + f(f((t213 * t216 - (1 - t212) * t217) / (t213 * t217 + (t212 - 1) * t216)) * t323),
                  ) + f(f((t232 * t235 - (1 - t231) * t236) / (t232 * t236 + (t231 - 1) * t235)) * t324),
                ) + f(f((t251 * t254 - (1 - t250) * t255) / (t251 * t255 + (t250 - 1) * t254)) * t325),
              ) + f(f((t270 * t273 - (1 - t269) * t274) / (t270 * t274 + (t269 - 1) * t273)) * t326),
            ) + f(f((t289 * t292 - (1 - t288) * t293) / (t289 * t293 + (t288 - 1) * t292)) * t327),
          ) + f(f((t308 * t311 - (1 - t307) * t312) / (t308 * t312 + (t307 - 1) * t311)) * t328),
        ) + t329,
      );
      const t331 = 105 < t330 ? 105 : t330;
      const t332 = (t331 < -105 ? -105 : t331) * 1.4426950408889634;
      const t333 = t332 + 6755399441055744 - 6755399441055744;
      const t334 = t332 - t333;
      const t335 = t334 * t334;
      const t336 = 360.79706578518545 + 17.33087932984242 * t335;
      const t337 = t334 * (125.04273438511886 + t335);
      const t338 = POW2[t333 + 1074]! * (t336 + t337);
      output[r0] = f(t338 / (t336 - t337 + t338));
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
