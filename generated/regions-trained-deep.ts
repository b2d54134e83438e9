// Written by nnc from a checked specification; change the specification, not this file.
import { createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly x: number;
}

/** What `predict` gives. */
export interface Output {
  readonly y: number;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "RegionsTrainedDeep",
  doc: "A zigzag of three teeth, learned by 24 relus in three layers. They fit it nearly always, with as many regions as 24 relus\nin one layer could have at most: training finds folds, though far fewer than the 512 that can be built by hand.",
  hash: "89b8c986b04fd9c44cfd2843524c30348c67b3a8d6b2cf6ef6edd050b578068f",
  precision: "f32",
  inputs: [
    {
      name: "x",
      kind: "real",
      shape: [],
      width: 1,
      offset: 0,
      labels: [],
      numeric: false,
      low: 0,
      high: 6,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: { from: [0, 6], to: [-1, 1] },
      codes: [0, 1],
      logs: false,
      columns: ["x"],
    },
  ],
  outputs: [
    {
      name: "y",
      kind: "real",
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
      columns: ["y"],
    },
  ],
  inputWidth: 1,
  outputWidth: 1,
  tensors: [
    {
      name: "dense1.weight",
      shape: [1, 8],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 1.4142135623730951 },
    },
    { name: "dense1.bias", shape: [8], offset: 8, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense2.weight",
      shape: [8, 8],
      offset: 16,
      layer: 2,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.5 },
    },
    { name: "dense2.bias", shape: [8], offset: 80, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense3.weight",
      shape: [8, 8],
      offset: 88,
      layer: 3,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.5 },
    },
    { name: "dense3.bias", shape: [8], offset: 152, layer: 3, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense4.weight",
      shape: [8, 1],
      offset: 160,
      layer: 4,
      frozen: false,
      start: { kind: "uniform", low: -0.816496580927726, high: 0.816496580927726 },
    },
    { name: "dense4.bias", shape: [1], offset: 168, layer: 4, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 169,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(169);
  const input = new Float32Array(capacity * 1);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[8]!;
      const t4 = Math.max(f(0 + f(t1 * t2) + t3), 0);
      const t5: number = parameters[1]!;
      const t6: number = parameters[9]!;
      const t7 = Math.max(f(0 + f(t1 * t5) + t6), 0);
      const t8: number = parameters[2]!;
      const t9: number = parameters[10]!;
      const t10 = Math.max(f(0 + f(t1 * t8) + t9), 0);
      const t11: number = parameters[3]!;
      const t12: number = parameters[11]!;
      const t13 = Math.max(f(0 + f(t1 * t11) + t12), 0);
      const t14: number = parameters[4]!;
      const t15: number = parameters[12]!;
      const t16 = Math.max(f(0 + f(t1 * t14) + t15), 0);
      const t17: number = parameters[5]!;
      const t18: number = parameters[13]!;
      const t19 = Math.max(f(0 + f(t1 * t17) + t18), 0);
      const t20: number = parameters[6]!;
      const t21: number = parameters[14]!;
      const t22 = Math.max(f(0 + f(t1 * t20) + t21), 0);
      const t23: number = parameters[7]!;
      const t24: number = parameters[15]!;
      const t25 = Math.max(f(0 + f(t1 * t23) + t24), 0);
      const t26: number = parameters[16]!;
      const t27: number = parameters[24]!;
      const t28: number = parameters[32]!;
      const t29: number = parameters[40]!;
      const t30: number = parameters[48]!;
      const t31: number = parameters[56]!;
      const t32: number = parameters[64]!;
      const t33: number = parameters[72]!;
      const t34: number = parameters[80]!;
      const t35 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t4 * t26) + f(t7 * t27)) + f(t10 * t28)) + f(t13 * t29)) + f(t16 * t30)) + f(t19 * t31)) +
                f(t22 * t32),
            ) + f(t25 * t33),
          ) + t34,
        ),
        0,
      );
      const t36: number = parameters[17]!;
      const t37: number = parameters[25]!;
      const t38: number = parameters[33]!;
      const t39: number = parameters[41]!;
      const t40: number = parameters[49]!;
      const t41: number = parameters[57]!;
      const t42: number = parameters[65]!;
      const t43: number = parameters[73]!;
      const t44: number = parameters[81]!;
      const t45 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t4 * t36) + f(t7 * t37)) + f(t10 * t38)) + f(t13 * t39)) + f(t16 * t40)) + f(t19 * t41)) +
                f(t22 * t42),
            ) + f(t25 * t43),
          ) + t44,
        ),
        0,
      );
      const t46: number = parameters[18]!;
      const t47: number = parameters[26]!;
      const t48: number = parameters[34]!;
      const t49: number = parameters[42]!;
      const t50: number = parameters[50]!;
      const t51: number = parameters[58]!;
      const t52: number = parameters[66]!;
      const t53: number = parameters[74]!;
      const t54: number = parameters[82]!;
      const t55 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t4 * t46) + f(t7 * t47)) + f(t10 * t48)) + f(t13 * t49)) + f(t16 * t50)) + f(t19 * t51)) +
                f(t22 * t52),
            ) + f(t25 * t53),
          ) + t54,
        ),
        0,
      );
      const t56: number = parameters[19]!;
      const t57: number = parameters[27]!;
      const t58: number = parameters[35]!;
      const t59: number = parameters[43]!;
      const t60: number = parameters[51]!;
      const t61: number = parameters[59]!;
      const t62: number = parameters[67]!;
      const t63: number = parameters[75]!;
      const t64: number = parameters[83]!;
      const t65 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t4 * t56) + f(t7 * t57)) + f(t10 * t58)) + f(t13 * t59)) + f(t16 * t60)) + f(t19 * t61)) +
                f(t22 * t62),
            ) + f(t25 * t63),
          ) + t64,
        ),
        0,
      );
      const t66: number = parameters[20]!;
      const t67: number = parameters[28]!;
      const t68: number = parameters[36]!;
      const t69: number = parameters[44]!;
      const t70: number = parameters[52]!;
      const t71: number = parameters[60]!;
      const t72: number = parameters[68]!;
      const t73: number = parameters[76]!;
      const t74: number = parameters[84]!;
      const t75 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t4 * t66) + f(t7 * t67)) + f(t10 * t68)) + f(t13 * t69)) + f(t16 * t70)) + f(t19 * t71)) +
                f(t22 * t72),
            ) + f(t25 * t73),
          ) + t74,
        ),
        0,
      );
      const t76: number = parameters[21]!;
      const t77: number = parameters[29]!;
      const t78: number = parameters[37]!;
      const t79: number = parameters[45]!;
      const t80: number = parameters[53]!;
      const t81: number = parameters[61]!;
      const t82: number = parameters[69]!;
      const t83: number = parameters[77]!;
      const t84: number = parameters[85]!;
      const t85 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t4 * t76) + f(t7 * t77)) + f(t10 * t78)) + f(t13 * t79)) + f(t16 * t80)) + f(t19 * t81)) +
                f(t22 * t82),
            ) + f(t25 * t83),
          ) + t84,
        ),
        0,
      );
      const t86: number = parameters[22]!;
      const t87: number = parameters[30]!;
      const t88: number = parameters[38]!;
      const t89: number = parameters[46]!;
      const t90: number = parameters[54]!;
      const t91: number = parameters[62]!;
      const t92: number = parameters[70]!;
      const t93: number = parameters[78]!;
      const t94: number = parameters[86]!;
      const t95 = Math.max(
        f(
          f(
            f(
              f(f(f(f(f(0 + f(t4 * t86) + f(t7 * t87)) + f(t10 * t88)) + f(t13 * t89)) + f(t16 * t90)) + f(t19 * t91)) +
                f(t22 * t92),
            ) + f(t25 * t93),
          ) + t94,
        ),
        0,
      );
      const t96: number = parameters[23]!;
      const t97: number = parameters[31]!;
      const t98: number = parameters[39]!;
      const t99: number = parameters[47]!;
      const t100: number = parameters[55]!;
      const t101: number = parameters[63]!;
      const t102: number = parameters[71]!;
      const t103: number = parameters[79]!;
      const t104: number = parameters[87]!;
      const t105 = Math.max(
        f(
          f(
            f(
              f(
                f(f(f(f(0 + f(t4 * t96) + f(t7 * t97)) + f(t10 * t98)) + f(t13 * t99)) + f(t16 * t100)) + f(t19 * t101),
              ) + f(t22 * t102),
            ) + f(t25 * t103),
          ) + t104,
        ),
        0,
      );
      const t106: number = parameters[88]!;
      const t107: number = parameters[96]!;
      const t108: number = parameters[104]!;
      const t109: number = parameters[112]!;
      const t110: number = parameters[120]!;
      const t111: number = parameters[128]!;
      const t112: number = parameters[136]!;
      const t113: number = parameters[144]!;
      const t114: number = parameters[152]!;
      const t115: number = parameters[89]!;
      const t116: number = parameters[97]!;
      const t117: number = parameters[105]!;
      const t118: number = parameters[113]!;
      const t119: number = parameters[121]!;
      const t120: number = parameters[129]!;
      const t121: number = parameters[137]!;
      const t122: number = parameters[145]!;
      const t123: number = parameters[153]!;
      const t124: number = parameters[90]!;
      const t125: number = parameters[98]!;
      const t126: number = parameters[106]!;
      const t127: number = parameters[114]!;
      const t128: number = parameters[122]!;
      const t129: number = parameters[130]!;
      const t130: number = parameters[138]!;
      const t131: number = parameters[146]!;
      const t132: number = parameters[154]!;
      const t133: number = parameters[91]!;
      const t134: number = parameters[99]!;
      const t135: number = parameters[107]!;
      const t136: number = parameters[115]!;
      const t137: number = parameters[123]!;
      const t138: number = parameters[131]!;
      const t139: number = parameters[139]!;
      const t140: number = parameters[147]!;
      const t141: number = parameters[155]!;
      const t142: number = parameters[92]!;
      const t143: number = parameters[100]!;
      const t144: number = parameters[108]!;
      const t145: number = parameters[116]!;
      const t146: number = parameters[124]!;
      const t147: number = parameters[132]!;
      const t148: number = parameters[140]!;
      const t149: number = parameters[148]!;
      const t150: number = parameters[156]!;
      const t151: number = parameters[93]!;
      const t152: number = parameters[101]!;
      const t153: number = parameters[109]!;
      const t154: number = parameters[117]!;
      const t155: number = parameters[125]!;
      const t156: number = parameters[133]!;
      const t157: number = parameters[141]!;
      const t158: number = parameters[149]!;
      const t159: number = parameters[157]!;
      const t160: number = parameters[94]!;
      const t161: number = parameters[102]!;
      const t162: number = parameters[110]!;
      const t163: number = parameters[118]!;
      const t164: number = parameters[126]!;
      const t165: number = parameters[134]!;
      const t166: number = parameters[142]!;
      const t167: number = parameters[150]!;
      const t168: number = parameters[158]!;
      const t169: number = parameters[95]!;
      const t170: number = parameters[103]!;
      const t171: number = parameters[111]!;
      const t172: number = parameters[119]!;
      const t173: number = parameters[127]!;
      const t174: number = parameters[135]!;
      const t175: number = parameters[143]!;
      const t176: number = parameters[151]!;
      const t177: number = parameters[159]!;
      const t178: number = parameters[160]!;
      const t179: number = parameters[161]!;
      const t180: number = parameters[162]!;
      const t181: number = parameters[163]!;
      const t182: number = parameters[164]!;
      const t183: number = parameters[165]!;
      const t184: number = parameters[166]!;
      const t185: number = parameters[167]!;
      const t186: number = parameters[168]!;
      output[r0] = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      0 +
                        f(
                          Math.max(
                            f(
                              f(
                                f(
                                  f(
                                    f(
                                      f(f(f(0 + f(t35 * t106) + f(t45 * t107)) + f(t55 * t108)) + f(t65 * t109)) +
                                        f(t75 * t110),
                                    ) + f(t85 * t111),
                                  ) + f(t95 * t112),
                                ) + f(t105 * t113),
                              ) + t114,
                            ),
                            0,
                          ) * t178,
                        ) +
                        f(
                          Math.max(
                            f(
                              f(
                                f(
                                  f(
                                    f(
                                      f(f(f(0 + f(t35 * t115) + f(t45 * t116)) + f(t55 * t117)) + f(t65 * t118)) +
                                        f(t75 * t119),
                                    ) + f(t85 * t120),
                                  ) + f(t95 * t121),
                                ) + f(t105 * t122),
                              ) + t123,
                            ),
                            0,
                          ) * t179,
                        ),
                    ) +
                      f(
                        Math.max(
                          f(
                            f(
                              f(
                                f(
                                  f(
                                    f(f(f(0 + f(t35 * t124) + f(t45 * t125)) + f(t55 * t126)) + f(t65 * t127)) +
                                      f(t75 * t128),
                                  ) + f(t85 * t129),
                                ) + f(t95 * t130),
                              ) + f(t105 * t131),
                            ) + t132,
                          ),
                          0,
                        ) * t180,
                      ),
                  ) +
                    f(
                      Math.max(
                        f(
                          f(
                            f(
                              f(
                                f(
                                  f(f(f(0 + f(t35 * t133) + f(t45 * t134)) + f(t55 * t135)) + f(t65 * t136)) +
                                    f(t75 * t137),
                                ) + f(t85 * t138),
                              ) + f(t95 * t139),
                            ) + f(t105 * t140),
                          ) + t141,
                        ),
                        0,
                      ) * t181,
                    ),
                ) +
                  f(
                    Math.max(
                      f(
                        f(
                          f(
                            f(
                              f(
                                f(f(f(0 + f(t35 * t142) + f(t45 * t143)) + f(t55 * t144)) + f(t65 * t145)) +
                                  f(t75 * t146),
                              ) + f(t85 * t147),
                            ) + f(t95 * t148),
                          ) + f(t105 * t149),
                        ) + t150,
                      ),
                      0,
                    ) * t182,
                  ),
              ) +
                f(
                  Math.max(
                    f(
                      f(
                        f(
                          f(
                            f(
                              f(f(f(0 + f(t35 * t151) + f(t45 * t152)) + f(t55 * t153)) + f(t65 * t154)) +
                                f(t75 * t155),
                            ) + f(t85 * t156),
                          ) + f(t95 * t157),
                        ) + f(t105 * t158),
                      ) + t159,
                    ),
                    0,
                  ) * t183,
                ),
            ) +
              f(
                Math.max(
                  f(
                    f(
                      f(
                        f(
                          f(
                            f(f(f(0 + f(t35 * t160) + f(t45 * t161)) + f(t55 * t162)) + f(t65 * t163)) + f(t75 * t164),
                          ) + f(t85 * t165),
                        ) + f(t95 * t166),
                      ) + f(t105 * t167),
                    ) + t168,
                  ),
                  0,
                ) * t184,
              ),
          ) +
            f(
              Math.max(
                f(
                  f(
                    f(
                      f(
                        f(f(f(f(0 + f(t35 * t169) + f(t45 * t170)) + f(t55 * t171)) + f(t65 * t172)) + f(t75 * t173)) +
                          f(t85 * t174),
                      ) + f(t95 * t175),
                    ) + f(t105 * t176),
                  ) + t177,
                ),
                0,
              ) * t185,
            ),
        ) + t186,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
