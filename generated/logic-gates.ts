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
  readonly both: boolean;
  readonly either: boolean;
  readonly one: boolean;
  readonly neither: boolean;
  readonly probabilities: {
    readonly both: number;
    readonly either: number;
    readonly one: number;
    readonly neither: number;
  };
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "LogicGates",
  doc: "Several labels of one row, each true or false for itself: four gates over the same two inputs.",
  hash: "1a723eff9d313a4839e057a2e3fd1f0dd681e0a60754675f68d8e0d5025c4918",
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
      name: "both",
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
      columns: ["both"],
    },
    {
      name: "either",
      kind: "bool",
      shape: [],
      width: 1,
      offset: 1,
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
      columns: ["either"],
    },
    {
      name: "one",
      kind: "bool",
      shape: [],
      width: 1,
      offset: 2,
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
      columns: ["one"],
    },
    {
      name: "neither",
      kind: "bool",
      shape: [],
      width: 1,
      offset: 3,
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
      columns: ["neither"],
    },
  ],
  inputWidth: 2,
  outputWidth: 4,
  tensors: [
    {
      name: "dense1.weight",
      shape: [2, 6],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 1 },
    },
    { name: "dense1.bias", shape: [6], offset: 12, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "dense2.weight",
      shape: [6, 4],
      offset: 18,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.7745966692414834, high: 0.7745966692414834 },
    },
    { name: "dense2.bias", shape: [4], offset: 42, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 46,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(46);
  const input = new Float32Array(capacity * 2);
  const output = new Float32Array(capacity * 4);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0 * 2]!;
      const t2: number = parameters[0]!;
      const t3 = input[r0 * 2 + 1]!;
      const t4: number = parameters[6]!;
      const t5: number = parameters[12]!;
      const t6 = f(f(0 + f(t1 * t2) + f(t3 * t4)) + t5);
      const t7 = 105 < t6 ? 105 : t6;
      const t8 = (t7 < -105 ? -105 : t7) * 1.4426950408889634;
      const t9 = t8 + 6755399441055744 - 6755399441055744;
      const t10 = t8 - t9;
      const t11 = t10 * t10;
      const t12 = 360.79706578518545 + 17.33087932984242 * t11;
      const t13 = t10 * (125.04273438511886 + t11);
      const t14 = POW2[t9 + 1074]! * (t12 + t13);
      const t15 = f(t6 * f(t14 / (t12 - t13 + t14)));
      const t16: number = parameters[1]!;
      const t17: number = parameters[7]!;
      const t18: number = parameters[13]!;
      const t19 = f(f(0 + f(t1 * t16) + f(t3 * t17)) + t18);
      const t20 = 105 < t19 ? 105 : t19;
      const t21 = (t20 < -105 ? -105 : t20) * 1.4426950408889634;
      const t22 = t21 + 6755399441055744 - 6755399441055744;
      const t23 = t21 - t22;
      const t24 = t23 * t23;
      const t25 = 360.79706578518545 + 17.33087932984242 * t24;
      const t26 = t23 * (125.04273438511886 + t24);
      const t27 = POW2[t22 + 1074]! * (t25 + t26);
      const t28 = f(t19 * f(t27 / (t25 - t26 + t27)));
      const t29: number = parameters[2]!;
      const t30: number = parameters[8]!;
      const t31: number = parameters[14]!;
      const t32 = f(f(0 + f(t1 * t29) + f(t3 * t30)) + t31);
      const t33 = 105 < t32 ? 105 : t32;
      const t34 = (t33 < -105 ? -105 : t33) * 1.4426950408889634;
      const t35 = t34 + 6755399441055744 - 6755399441055744;
      const t36 = t34 - t35;
      const t37 = t36 * t36;
      const t38 = 360.79706578518545 + 17.33087932984242 * t37;
      const t39 = t36 * (125.04273438511886 + t37);
      const t40 = POW2[t35 + 1074]! * (t38 + t39);
      const t41 = f(t32 * f(t40 / (t38 - t39 + t40)));
      const t42: number = parameters[3]!;
      const t43: number = parameters[9]!;
      const t44: number = parameters[15]!;
      const t45 = f(f(0 + f(t1 * t42) + f(t3 * t43)) + t44);
      const t46 = 105 < t45 ? 105 : t45;
      const t47 = (t46 < -105 ? -105 : t46) * 1.4426950408889634;
      const t48 = t47 + 6755399441055744 - 6755399441055744;
      const t49 = t47 - t48;
      const t50 = t49 * t49;
      const t51 = 360.79706578518545 + 17.33087932984242 * t50;
      const t52 = t49 * (125.04273438511886 + t50);
      const t53 = POW2[t48 + 1074]! * (t51 + t52);
      const t54 = f(t45 * f(t53 / (t51 - t52 + t53)));
      const t55: number = parameters[4]!;
      const t56: number = parameters[10]!;
      const t57: number = parameters[16]!;
      const t58 = f(f(0 + f(t1 * t55) + f(t3 * t56)) + t57);
      const t59 = 105 < t58 ? 105 : t58;
      const t60 = (t59 < -105 ? -105 : t59) * 1.4426950408889634;
      const t61 = t60 + 6755399441055744 - 6755399441055744;
      const t62 = t60 - t61;
      const t63 = t62 * t62;
      const t64 = 360.79706578518545 + 17.33087932984242 * t63;
      const t65 = t62 * (125.04273438511886 + t63);
      const t66 = POW2[t61 + 1074]! * (t64 + t65);
      const t67 = f(t58 * f(t66 / (t64 - t65 + t66)));
      const t68: number = parameters[5]!;
      const t69: number = parameters[11]!;
      const t70: number = parameters[17]!;
      const t71 = f(f(0 + f(t1 * t68) + f(t3 * t69)) + t70);
      const t72 = 105 < t71 ? 105 : t71;
      const t73 = (t72 < -105 ? -105 : t72) * 1.4426950408889634;
      const t74 = t73 + 6755399441055744 - 6755399441055744;
      const t75 = t73 - t74;
      const t76 = t75 * t75;
      const t77 = 360.79706578518545 + 17.33087932984242 * t76;
      const t78 = t75 * (125.04273438511886 + t76);
      const t79 = POW2[t74 + 1074]! * (t77 + t78);
      const t80 = f(t71 * f(t79 / (t77 - t78 + t79)));
      const t81: number = parameters[18]!;
      const t82: number = parameters[22]!;
      const t83: number = parameters[26]!;
      const t84: number = parameters[30]!;
      const t85: number = parameters[34]!;
      const t86: number = parameters[38]!;
      const t87: number = parameters[42]!;
      const t88 = f(
        f(f(f(f(f(0 + f(t15 * t81) + f(t28 * t82)) + f(t41 * t83)) + f(t54 * t84)) + f(t67 * t85)) + f(t80 * t86)) +
          t87,
      );
      const t89 = 105 < t88 ? 105 : t88;
      const t90 = (t89 < -105 ? -105 : t89) * 1.4426950408889634;
      const t91 = t90 + 6755399441055744 - 6755399441055744;
      const t92 = t90 - t91;
      const t93 = t92 * t92;
      const t94 = 360.79706578518545 + 17.33087932984242 * t93;
      const t95 = t92 * (125.04273438511886 + t93);
      const t96 = POW2[t91 + 1074]! * (t94 + t95);
      output[r0 * 4] = f(t96 / (t94 - t95 + t96));
      const t97: number = parameters[19]!;
      const t98: number = parameters[23]!;
      const t99: number = parameters[27]!;
      const t100: number = parameters[31]!;
      const t101: number = parameters[35]!;
      const t102: number = parameters[39]!;
      const t103: number = parameters[43]!;
      const t104 = f(
        f(f(f(f(f(0 + f(t15 * t97) + f(t28 * t98)) + f(t41 * t99)) + f(t54 * t100)) + f(t67 * t101)) + f(t80 * t102)) +
          t103,
      );
      const t105 = 105 < t104 ? 105 : t104;
      const t106 = (t105 < -105 ? -105 : t105) * 1.4426950408889634;
      const t107 = t106 + 6755399441055744 - 6755399441055744;
      const t108 = t106 - t107;
      const t109 = t108 * t108;
      const t110 = 360.79706578518545 + 17.33087932984242 * t109;
      const t111 = t108 * (125.04273438511886 + t109);
      const t112 = POW2[t107 + 1074]! * (t110 + t111);
      output[r0 * 4 + 1] = f(t112 / (t110 - t111 + t112));
      const t113: number = parameters[20]!;
      const t114: number = parameters[24]!;
      const t115: number = parameters[28]!;
      const t116: number = parameters[32]!;
      const t117: number = parameters[36]!;
      const t118: number = parameters[40]!;
      const t119: number = parameters[44]!;
      const t120 = f(
        f(
          f(f(f(f(0 + f(t15 * t113) + f(t28 * t114)) + f(t41 * t115)) + f(t54 * t116)) + f(t67 * t117)) + f(t80 * t118),
        ) + t119,
      );
      const t121 = 105 < t120 ? 105 : t120;
      const t122 = (t121 < -105 ? -105 : t121) * 1.4426950408889634;
      const t123 = t122 + 6755399441055744 - 6755399441055744;
      const t124 = t122 - t123;
      const t125 = t124 * t124;
      const t126 = 360.79706578518545 + 17.33087932984242 * t125;
      const t127 = t124 * (125.04273438511886 + t125);
      const t128 = POW2[t123 + 1074]! * (t126 + t127);
      output[r0 * 4 + 2] = f(t128 / (t126 - t127 + t128));
      const t129: number = parameters[21]!;
      const t130: number = parameters[25]!;
      const t131: number = parameters[29]!;
      const t132: number = parameters[33]!;
      const t133: number = parameters[37]!;
      const t134: number = parameters[41]!;
      const t135: number = parameters[45]!;
      const t136 = f(
        f(
          f(f(f(f(0 + f(t15 * t129) + f(t28 * t130)) + f(t41 * t131)) + f(t54 * t132)) + f(t67 * t133)) + f(t80 * t134),
        ) + t135,
      );
      const t137 = 105 < t136 ? 105 : t136;
      const t138 = (t137 < -105 ? -105 : t137) * 1.4426950408889634;
      const t139 = t138 + 6755399441055744 - 6755399441055744;
      const t140 = t138 - t139;
      const t141 = t140 * t140;
      const t142 = 360.79706578518545 + 17.33087932984242 * t141;
      const t143 = t140 * (125.04273438511886 + t141);
      const t144 = POW2[t139 + 1074]! * (t142 + t143);
      output[r0 * 4 + 3] = f(t144 / (t142 - t143 + t144));
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
