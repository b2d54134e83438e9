// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly a: number;
  readonly b: number;
}

/** What `predict` gives. */
export interface Output {
  readonly y: boolean;
  readonly probability: number;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "XorLion",
  doc: "Exclusive or by `lion`: the sign of the mean gradient. The same problem as in the other files of this name.",
  hash: "166589c756b8358568324544c267c9c102623102d8abf9df6bd1efd33dfd3684",
  precision: "f32",
  inputs: [
    {
      name: "a",
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
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["a"],
    },
    {
      name: "b",
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
      scale: "none",
      codes: [0, 1],
      logs: false,
      columns: ["b"],
    },
  ],
  outputs: [
    {
      name: "y",
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
      columns: ["y"],
    },
  ],
  inputWidth: 2,
  outputWidth: 1,
  tensors: [
    {
      name: "dense1.weight",
      shape: [2, 8],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "uniform", low: -0.7745966692414834, high: 0.7745966692414834 },
    },
    { name: "dense1.bias", shape: [8], offset: 16, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense2.weight",
      shape: [8, 1],
      offset: 24,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.816496580927726, high: 0.816496580927726 },
    },
    { name: "dense2.bias", shape: [1], offset: 32, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 33,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(33);
  const input = new Float32Array(capacity * 2);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0 * 2]!;
      const t2: number = parameters[0]!;
      const t3 = input[r0 * 2 + 1]!;
      const t4: number = parameters[8]!;
      const t5: number = parameters[16]!;
      const t6 = f(f(0 + f(t1 * t2) + f(t3 * t4)) + t5);
      const t7 = 10 < t6 ? 10 : t6;
      const t8 = (t7 < -10 ? -10 : t7) * 2.8853900817779268;
      const t9 = t8 + 6755399441055744 - 6755399441055744;
      const t10 = POW2[t9 + 1074]!;
      const t11 = t10 + 1;
      const t12 = t8 - t9;
      const t13 = t12 * t12;
      const t14 = t12 * (125.04273438511886 + t13);
      const t15 = 360.79706578518545 + 17.33087932984242 * t13;
      const t16: number = parameters[1]!;
      const t17: number = parameters[9]!;
      const t18: number = parameters[17]!;
      const t19 = f(f(0 + f(t1 * t16) + f(t3 * t17)) + t18);
      const t20 = 10 < t19 ? 10 : t19;
      const t21 = (t20 < -10 ? -10 : t20) * 2.8853900817779268;
      const t22 = t21 + 6755399441055744 - 6755399441055744;
      const t23 = POW2[t22 + 1074]!;
      const t24 = t23 + 1;
      const t25 = t21 - t22;
      const t26 = t25 * t25;
      const t27 = t25 * (125.04273438511886 + t26);
      const t28 = 360.79706578518545 + 17.33087932984242 * t26;
      const t29: number = parameters[2]!;
      const t30: number = parameters[10]!;
      const t31: number = parameters[18]!;
      const t32 = f(f(0 + f(t1 * t29) + f(t3 * t30)) + t31);
      const t33 = 10 < t32 ? 10 : t32;
      const t34 = (t33 < -10 ? -10 : t33) * 2.8853900817779268;
      const t35 = t34 + 6755399441055744 - 6755399441055744;
      const t36 = POW2[t35 + 1074]!;
      const t37 = t36 + 1;
      const t38 = t34 - t35;
      const t39 = t38 * t38;
      const t40 = t38 * (125.04273438511886 + t39);
      const t41 = 360.79706578518545 + 17.33087932984242 * t39;
      const t42: number = parameters[3]!;
      const t43: number = parameters[11]!;
      const t44: number = parameters[19]!;
      const t45 = f(f(0 + f(t1 * t42) + f(t3 * t43)) + t44);
      const t46 = 10 < t45 ? 10 : t45;
      const t47 = (t46 < -10 ? -10 : t46) * 2.8853900817779268;
      const t48 = t47 + 6755399441055744 - 6755399441055744;
      const t49 = POW2[t48 + 1074]!;
      const t50 = t49 + 1;
      const t51 = t47 - t48;
      const t52 = t51 * t51;
      const t53 = t51 * (125.04273438511886 + t52);
      const t54 = 360.79706578518545 + 17.33087932984242 * t52;
      const t55: number = parameters[4]!;
      const t56: number = parameters[12]!;
      const t57: number = parameters[20]!;
      const t58 = f(f(0 + f(t1 * t55) + f(t3 * t56)) + t57);
      const t59 = 10 < t58 ? 10 : t58;
      const t60 = (t59 < -10 ? -10 : t59) * 2.8853900817779268;
      const t61 = t60 + 6755399441055744 - 6755399441055744;
      const t62 = POW2[t61 + 1074]!;
      const t63 = t62 + 1;
      const t64 = t60 - t61;
      const t65 = t64 * t64;
      const t66 = t64 * (125.04273438511886 + t65);
      const t67 = 360.79706578518545 + 17.33087932984242 * t65;
      const t68: number = parameters[5]!;
      const t69: number = parameters[13]!;
      const t70: number = parameters[21]!;
      const t71 = f(f(0 + f(t1 * t68) + f(t3 * t69)) + t70);
      const t72 = 10 < t71 ? 10 : t71;
      const t73 = (t72 < -10 ? -10 : t72) * 2.8853900817779268;
      const t74 = t73 + 6755399441055744 - 6755399441055744;
      const t75 = POW2[t74 + 1074]!;
      const t76 = t75 + 1;
      const t77 = t73 - t74;
      const t78 = t77 * t77;
      const t79 = t77 * (125.04273438511886 + t78);
      const t80 = 360.79706578518545 + 17.33087932984242 * t78;
      const t81: number = parameters[6]!;
      const t82: number = parameters[14]!;
      const t83: number = parameters[22]!;
      const t84 = f(f(0 + f(t1 * t81) + f(t3 * t82)) + t83);
      const t85 = 10 < t84 ? 10 : t84;
      const t86 = (t85 < -10 ? -10 : t85) * 2.8853900817779268;
      const t87 = t86 + 6755399441055744 - 6755399441055744;
      const t88 = POW2[t87 + 1074]!;
      const t89 = t88 + 1;
      const t90 = t86 - t87;
      const t91 = t90 * t90;
      const t92 = t90 * (125.04273438511886 + t91);
      const t93 = 360.79706578518545 + 17.33087932984242 * t91;
      const t94: number = parameters[7]!;
      const t95: number = parameters[15]!;
      const t96: number = parameters[23]!;
      const t97 = f(f(0 + f(t1 * t94) + f(t3 * t95)) + t96);
      const t98 = 10 < t97 ? 10 : t97;
      const t99 = (t98 < -10 ? -10 : t98) * 2.8853900817779268;
      const t100 = t99 + 6755399441055744 - 6755399441055744;
      const t101 = POW2[t100 + 1074]!;
      const t102 = t101 + 1;
      const t103 = t99 - t100;
      const t104 = t103 * t103;
      const t105 = t103 * (125.04273438511886 + t104);
      const t106 = 360.79706578518545 + 17.33087932984242 * t104;
      const t107: number = parameters[24]!;
      const t108: number = parameters[25]!;
      const t109: number = parameters[26]!;
      const t110: number = parameters[27]!;
      const t111: number = parameters[28]!;
      const t112: number = parameters[29]!;
      const t113: number = parameters[30]!;
      const t114: number = parameters[31]!;
      const t115: number = parameters[32]!;
      const t116 = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(
                      0 +
                        f(f((t11 * t14 - (1 - t10) * t15) / (t11 * t15 + (t10 - 1) * t14)) * t107) +
                        f(f((t24 * t27 - (1 - t23) * t28) / (t24 * t28 + (t23 - 1) * t27)) * t108),
                    ) + f(f((t37 * t40 - (1 - t36) * t41) / (t37 * t41 + (t36 - 1) * t40)) * t109),
                  ) + f(f((t50 * t53 - (1 - t49) * t54) / (t50 * t54 + (t49 - 1) * t53)) * t110),
                ) + f(f((t63 * t66 - (1 - t62) * t67) / (t63 * t67 + (t62 - 1) * t66)) * t111),
              ) + f(f((t76 * t79 - (1 - t75) * t80) / (t76 * t80 + (t75 - 1) * t79)) * t112),
            ) + f(f((t89 * t92 - (1 - t88) * t93) / (t89 * t93 + (t88 - 1) * t92)) * t113),
          ) + f(f((t102 * t105 - (1 - t101) * t106) / (t102 * t106 + (t101 - 1) * t105)) * t114),
        ) + t115,
      );
      const t117 = 105 < t116 ? 105 : t116;
      const t118 = (t117 < -105 ? -105 : t117) * 1.4426950408889634;
      const t119 = t118 + 6755399441055744 - 6755399441055744;
      const t120 = t118 - t119;
      const t121 = t120 * t120;
      const t122 = 360.79706578518545 + 17.33087932984242 * t121;
      const t123 = t120 * (125.04273438511886 + t121);
      const t124 = POW2[t119 + 1074]! * (t122 + t123);
      output[r0] = f(t124 / (t122 - t123 + t124));
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
