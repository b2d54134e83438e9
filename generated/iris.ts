// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly sepal_length: number;
  readonly sepal_width: number;
  readonly petal_length: number;
  readonly petal_width: number;
}

/** What `predict` gives. */
export interface Output {
  readonly species: "setosa" | "versicolor" | "virginica";
  readonly probabilities: Readonly<Record<"setosa" | "versicolor" | "virginica", number>>;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "Iris",
  doc: "Three species of iris from four measurements (Fisher, 1936).",
  hash: "8a2b9638ca12c6dd6ad31097e0e745c5d6253c61a5cee2266c9b993cd3c9848a",
  precision: "f32",
  inputs: [
    {
      name: "sepal_length",
      kind: "real",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: 0,
      high: 10,
      lowOpen: true,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["sepal_length"],
    },
    {
      name: "sepal_width",
      kind: "real",
      shape: [],
      width: 1,
      offset: 1,
      labels: [],
      numeric: false,
      low: 0,
      high: 10,
      lowOpen: true,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["sepal_width"],
    },
    {
      name: "petal_length",
      kind: "real",
      shape: [],
      width: 1,
      offset: 2,
      labels: [],
      numeric: false,
      low: 0,
      high: 10,
      lowOpen: true,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["petal_length"],
    },
    {
      name: "petal_width",
      kind: "real",
      shape: [],
      width: 1,
      offset: 3,
      labels: [],
      numeric: false,
      low: 0,
      high: 10,
      lowOpen: true,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["petal_width"],
    },
  ],
  outputs: [
    {
      name: "species",
      kind: "class",
      shape: [],
      width: 3,
      offset: 0,
      labels: ["setosa", "versicolor", "virginica"],
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
      columns: ["species"],
    },
  ],
  inputWidth: 4,
  outputWidth: 3,
  tensors: [
    {
      name: "hidden.weight",
      shape: [4, 16],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.7071067811865476 },
    },
    { name: "hidden.bias", shape: [16], offset: 64, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "out.weight",
      shape: [16, 3],
      offset: 80,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.5619514869490163, high: 0.5619514869490163 },
    },
    { name: "out.bias", shape: [3], offset: 128, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 131,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(131);
  const input = new Float32Array(capacity * 4);
  const output = new Float32Array(capacity * 3);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0 * 4]!;
      const t2: number = parameters[0]!;
      const t3 = input[r0 * 4 + 1]!;
      const t4: number = parameters[16]!;
      const t5 = input[r0 * 4 + 2]!;
      const t6: number = parameters[32]!;
      const t7 = input[r0 * 4 + 3]!;
      const t8: number = parameters[48]!;
      const t9: number = parameters[64]!;
      const t10 = Math.max(f(f(f(f(0 + f(t1 * t2) + f(t3 * t4)) + f(t5 * t6)) + f(t7 * t8)) + t9), 0);
      const t11: number = parameters[1]!;
      const t12: number = parameters[17]!;
      const t13: number = parameters[33]!;
      const t14: number = parameters[49]!;
      const t15: number = parameters[65]!;
      const t16 = Math.max(f(f(f(f(0 + f(t1 * t11) + f(t3 * t12)) + f(t5 * t13)) + f(t7 * t14)) + t15), 0);
      const t17: number = parameters[2]!;
      const t18: number = parameters[18]!;
      const t19: number = parameters[34]!;
      const t20: number = parameters[50]!;
      const t21: number = parameters[66]!;
      const t22 = Math.max(f(f(f(f(0 + f(t1 * t17) + f(t3 * t18)) + f(t5 * t19)) + f(t7 * t20)) + t21), 0);
      const t23: number = parameters[3]!;
      const t24: number = parameters[19]!;
      const t25: number = parameters[35]!;
      const t26: number = parameters[51]!;
      const t27: number = parameters[67]!;
      const t28 = Math.max(f(f(f(f(0 + f(t1 * t23) + f(t3 * t24)) + f(t5 * t25)) + f(t7 * t26)) + t27), 0);
      const t29: number = parameters[4]!;
      const t30: number = parameters[20]!;
      const t31: number = parameters[36]!;
      const t32: number = parameters[52]!;
      const t33: number = parameters[68]!;
      const t34 = Math.max(f(f(f(f(0 + f(t1 * t29) + f(t3 * t30)) + f(t5 * t31)) + f(t7 * t32)) + t33), 0);
      const t35: number = parameters[5]!;
      const t36: number = parameters[21]!;
      const t37: number = parameters[37]!;
      const t38: number = parameters[53]!;
      const t39: number = parameters[69]!;
      const t40 = Math.max(f(f(f(f(0 + f(t1 * t35) + f(t3 * t36)) + f(t5 * t37)) + f(t7 * t38)) + t39), 0);
      const t41: number = parameters[6]!;
      const t42: number = parameters[22]!;
      const t43: number = parameters[38]!;
      const t44: number = parameters[54]!;
      const t45: number = parameters[70]!;
      const t46 = Math.max(f(f(f(f(0 + f(t1 * t41) + f(t3 * t42)) + f(t5 * t43)) + f(t7 * t44)) + t45), 0);
      const t47: number = parameters[7]!;
      const t48: number = parameters[23]!;
      const t49: number = parameters[39]!;
      const t50: number = parameters[55]!;
      const t51: number = parameters[71]!;
      const t52 = Math.max(f(f(f(f(0 + f(t1 * t47) + f(t3 * t48)) + f(t5 * t49)) + f(t7 * t50)) + t51), 0);
      const t53: number = parameters[8]!;
      const t54: number = parameters[24]!;
      const t55: number = parameters[40]!;
      const t56: number = parameters[56]!;
      const t57: number = parameters[72]!;
      const t58 = Math.max(f(f(f(f(0 + f(t1 * t53) + f(t3 * t54)) + f(t5 * t55)) + f(t7 * t56)) + t57), 0);
      const t59: number = parameters[9]!;
      const t60: number = parameters[25]!;
      const t61: number = parameters[41]!;
      const t62: number = parameters[57]!;
      const t63: number = parameters[73]!;
      const t64 = Math.max(f(f(f(f(0 + f(t1 * t59) + f(t3 * t60)) + f(t5 * t61)) + f(t7 * t62)) + t63), 0);
      const t65: number = parameters[10]!;
      const t66: number = parameters[26]!;
      const t67: number = parameters[42]!;
      const t68: number = parameters[58]!;
      const t69: number = parameters[74]!;
      const t70 = Math.max(f(f(f(f(0 + f(t1 * t65) + f(t3 * t66)) + f(t5 * t67)) + f(t7 * t68)) + t69), 0);
      const t71: number = parameters[11]!;
      const t72: number = parameters[27]!;
      const t73: number = parameters[43]!;
      const t74: number = parameters[59]!;
      const t75: number = parameters[75]!;
      const t76 = Math.max(f(f(f(f(0 + f(t1 * t71) + f(t3 * t72)) + f(t5 * t73)) + f(t7 * t74)) + t75), 0);
      const t77: number = parameters[12]!;
      const t78: number = parameters[28]!;
      const t79: number = parameters[44]!;
      const t80: number = parameters[60]!;
      const t81: number = parameters[76]!;
      const t82 = Math.max(f(f(f(f(0 + f(t1 * t77) + f(t3 * t78)) + f(t5 * t79)) + f(t7 * t80)) + t81), 0);
      const t83: number = parameters[13]!;
      const t84: number = parameters[29]!;
      const t85: number = parameters[45]!;
      const t86: number = parameters[61]!;
      const t87: number = parameters[77]!;
      const t88 = Math.max(f(f(f(f(0 + f(t1 * t83) + f(t3 * t84)) + f(t5 * t85)) + f(t7 * t86)) + t87), 0);
      const t89: number = parameters[14]!;
      const t90: number = parameters[30]!;
      const t91: number = parameters[46]!;
      const t92: number = parameters[62]!;
      const t93: number = parameters[78]!;
      const t94 = Math.max(f(f(f(f(0 + f(t1 * t89) + f(t3 * t90)) + f(t5 * t91)) + f(t7 * t92)) + t93), 0);
      const t95: number = parameters[15]!;
      const t96: number = parameters[31]!;
      const t97: number = parameters[47]!;
      const t98: number = parameters[63]!;
      const t99: number = parameters[79]!;
      const t100 = Math.max(f(f(f(f(0 + f(t1 * t95) + f(t3 * t96)) + f(t5 * t97)) + f(t7 * t98)) + t99), 0);
      const t101: number = parameters[80]!;
      const t102: number = parameters[83]!;
      const t103: number = parameters[86]!;
      const t104: number = parameters[89]!;
      const t105: number = parameters[92]!;
      const t106: number = parameters[95]!;
      const t107: number = parameters[98]!;
      const t108: number = parameters[101]!;
      const t109: number = parameters[104]!;
      const t110: number = parameters[107]!;
      const t111: number = parameters[110]!;
      const t112: number = parameters[113]!;
      const t113: number = parameters[116]!;
      const t114: number = parameters[119]!;
      const t115: number = parameters[122]!;
      const t116: number = parameters[125]!;
      const t117: number = parameters[128]!;
      const t118 = f(
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
                                f(f(f(0 + f(t10 * t101) + f(t16 * t102)) + f(t22 * t103)) + f(t28 * t104)) +
                                  f(t34 * t105),
                              ) + f(t40 * t106),
                            ) + f(t46 * t107),
                          ) + f(t52 * t108),
                        ) + f(t58 * t109),
                      ) + f(t64 * t110),
                    ) + f(t70 * t111),
                  ) + f(t76 * t112),
                ) + f(t82 * t113),
              ) + f(t88 * t114),
            ) + f(t94 * t115),
          ) + f(t100 * t116),
        ) + t117,
      );
      const t119: number = parameters[81]!;
      const t120: number = parameters[84]!;
      const t121: number = parameters[87]!;
      const t122: number = parameters[90]!;
      const t123: number = parameters[93]!;
      const t124: number = parameters[96]!;
      const t125: number = parameters[99]!;
      const t126: number = parameters[102]!;
      const t127: number = parameters[105]!;
      const t128: number = parameters[108]!;
      const t129: number = parameters[111]!;
      const t130: number = parameters[114]!;
      const t131: number = parameters[117]!;
      const t132: number = parameters[120]!;
      const t133: number = parameters[123]!;
      const t134: number = parameters[126]!;
      const t135: number = parameters[129]!;
      const t136 = f(
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
                                f(f(f(0 + f(t10 * t119) + f(t16 * t120)) + f(t22 * t121)) + f(t28 * t122)) +
                                  f(t34 * t123),
                              ) + f(t40 * t124),
                            ) + f(t46 * t125),
                          ) + f(t52 * t126),
                        ) + f(t58 * t127),
                      ) + f(t64 * t128),
                    ) + f(t70 * t129),
                  ) + f(t76 * t130),
                ) + f(t82 * t131),
              ) + f(t88 * t132),
            ) + f(t94 * t133),
          ) + f(t100 * t134),
        ) + t135,
      );
      const t137: number = parameters[82]!;
      const t138: number = parameters[85]!;
      const t139: number = parameters[88]!;
      const t140: number = parameters[91]!;
      const t141: number = parameters[94]!;
      const t142: number = parameters[97]!;
      const t143: number = parameters[100]!;
      const t144: number = parameters[103]!;
      const t145: number = parameters[106]!;
      const t146: number = parameters[109]!;
      const t147: number = parameters[112]!;
      const t148: number = parameters[115]!;
      const t149: number = parameters[118]!;
      const t150: number = parameters[121]!;
      const t151: number = parameters[124]!;
      const t152: number = parameters[127]!;
      const t153: number = parameters[130]!;
      const t154 = f(
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
                                f(f(f(0 + f(t10 * t137) + f(t16 * t138)) + f(t22 * t139)) + f(t28 * t140)) +
                                  f(t34 * t141),
                              ) + f(t40 * t142),
                            ) + f(t46 * t143),
                          ) + f(t52 * t144),
                        ) + f(t58 * t145),
                      ) + f(t64 * t146),
                    ) + f(t70 * t147),
                  ) + f(t76 * t148),
                ) + f(t82 * t149),
              ) + f(t88 * t150),
            ) + f(t94 * t151),
          ) + f(t100 * t152),
        ) + t153,
      );
      const t155 = Math.max(Math.max(Math.max(t118, t118), t136), t154);
      const t156 = f(t118 - t155);
      const t157 = 89 < t156 ? 89 : t156;
      const t158 = (t157 < -105 ? -105 : t157) * 1.4426950408889634;
      const t159 = t158 + 6755399441055744 - 6755399441055744;
      const t160 = t158 - t159;
      const t161 = t160 * t160;
      const t162 = 360.79706578518545 + 17.33087932984242 * t161;
      const t163 = t160 * (125.04273438511886 + t161);
      const t164 = f((POW2[t159 + 1074]! * (t162 + t163)) / (t162 - t163));
      const t165 = f(t136 - t155);
      const t166 = 89 < t165 ? 89 : t165;
      const t167 = (t166 < -105 ? -105 : t166) * 1.4426950408889634;
      const t168 = t167 + 6755399441055744 - 6755399441055744;
      const t169 = t167 - t168;
      const t170 = t169 * t169;
      const t171 = 360.79706578518545 + 17.33087932984242 * t170;
      const t172 = t169 * (125.04273438511886 + t170);
      const t173 = f((POW2[t168 + 1074]! * (t171 + t172)) / (t171 - t172));
      const t174 = f(t154 - t155);
      const t175 = 89 < t174 ? 89 : t174;
      const t176 = (t175 < -105 ? -105 : t175) * 1.4426950408889634;
      const t177 = t176 + 6755399441055744 - 6755399441055744;
      const t178 = t176 - t177;
      const t179 = t178 * t178;
      const t180 = 360.79706578518545 + 17.33087932984242 * t179;
      const t181 = t178 * (125.04273438511886 + t179);
      const t182 = f((POW2[t177 + 1074]! * (t180 + t181)) / (t180 - t181));
      const t183 = f(f(0 + t164 + t173) + t182);
      output[r0 * 3] = f(t164 / t183);
      output[r0 * 3 + 1] = f(t173 / t183);
      output[r0 * 3 + 2] = f(t182 / t183);
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
