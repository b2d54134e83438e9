// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel } from "nnc/runtime";
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
  model: "StepLearned",
  doc: "A function of two steps learned from its values by a layer of sigmoids: each hidden neuron may become one steep step.\nThe points at the jumps themselves are left out.",
  hash: "0e69098f22b3ed1bd04af5a0b4c07e0f02e8002f14fbb2c74d9ed24c04a876c2",
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
      high: 2,
      lowOpen: false,
      highOpen: false,
      missing: "refuse",
      log: false,
      scale: "standardized",
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
      name: "hidden.weight",
      shape: [1, 8],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 3 },
    },
    { name: "hidden.bias", shape: [8], offset: 8, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "out.weight",
      shape: [8, 1],
      offset: 16,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.816496580927726, high: 0.816496580927726 },
    },
    { name: "out.bias", shape: [1], offset: 24, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 25,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(25);
  const input = new Float32Array(capacity * 1);
  const output = new Float32Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[8]!;
      const t4 = f(0 + f(t1 * t2) + t3);
      const t5 = 105 < t4 ? 105 : t4;
      const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
      const t7 = t6 + 6755399441055744 - 6755399441055744;
      const t8 = t6 - t7;
      const t9 = t8 * t8;
      const t10 = 360.79706578518545 + 17.33087932984242 * t9;
      const t11 = t8 * (125.04273438511886 + t9);
      const t12 = POW2[t7 + 1074]! * (t10 + t11);
      const t13: number = parameters[1]!;
      const t14: number = parameters[9]!;
      const t15 = f(0 + f(t1 * t13) + t14);
      const t16 = 105 < t15 ? 105 : t15;
      const t17 = (t16 < -105 ? -105 : t16) * 1.4426950408889634;
      const t18 = t17 + 6755399441055744 - 6755399441055744;
      const t19 = t17 - t18;
      const t20 = t19 * t19;
      const t21 = 360.79706578518545 + 17.33087932984242 * t20;
      const t22 = t19 * (125.04273438511886 + t20);
      const t23 = POW2[t18 + 1074]! * (t21 + t22);
      const t24: number = parameters[2]!;
      const t25: number = parameters[10]!;
      const t26 = f(0 + f(t1 * t24) + t25);
      const t27 = 105 < t26 ? 105 : t26;
      const t28 = (t27 < -105 ? -105 : t27) * 1.4426950408889634;
      const t29 = t28 + 6755399441055744 - 6755399441055744;
      const t30 = t28 - t29;
      const t31 = t30 * t30;
      const t32 = 360.79706578518545 + 17.33087932984242 * t31;
      const t33 = t30 * (125.04273438511886 + t31);
      const t34 = POW2[t29 + 1074]! * (t32 + t33);
      const t35: number = parameters[3]!;
      const t36: number = parameters[11]!;
      const t37 = f(0 + f(t1 * t35) + t36);
      const t38 = 105 < t37 ? 105 : t37;
      const t39 = (t38 < -105 ? -105 : t38) * 1.4426950408889634;
      const t40 = t39 + 6755399441055744 - 6755399441055744;
      const t41 = t39 - t40;
      const t42 = t41 * t41;
      const t43 = 360.79706578518545 + 17.33087932984242 * t42;
      const t44 = t41 * (125.04273438511886 + t42);
      const t45 = POW2[t40 + 1074]! * (t43 + t44);
      const t46: number = parameters[4]!;
      const t47: number = parameters[12]!;
      const t48 = f(0 + f(t1 * t46) + t47);
      const t49 = 105 < t48 ? 105 : t48;
      const t50 = (t49 < -105 ? -105 : t49) * 1.4426950408889634;
      const t51 = t50 + 6755399441055744 - 6755399441055744;
      const t52 = t50 - t51;
      const t53 = t52 * t52;
      const t54 = 360.79706578518545 + 17.33087932984242 * t53;
      const t55 = t52 * (125.04273438511886 + t53);
      const t56 = POW2[t51 + 1074]! * (t54 + t55);
      const t57: number = parameters[5]!;
      const t58: number = parameters[13]!;
      const t59 = f(0 + f(t1 * t57) + t58);
      const t60 = 105 < t59 ? 105 : t59;
      const t61 = (t60 < -105 ? -105 : t60) * 1.4426950408889634;
      const t62 = t61 + 6755399441055744 - 6755399441055744;
      const t63 = t61 - t62;
      const t64 = t63 * t63;
      const t65 = 360.79706578518545 + 17.33087932984242 * t64;
      const t66 = t63 * (125.04273438511886 + t64);
      const t67 = POW2[t62 + 1074]! * (t65 + t66);
      const t68: number = parameters[6]!;
      const t69: number = parameters[14]!;
      const t70 = f(0 + f(t1 * t68) + t69);
      const t71 = 105 < t70 ? 105 : t70;
      const t72 = (t71 < -105 ? -105 : t71) * 1.4426950408889634;
      const t73 = t72 + 6755399441055744 - 6755399441055744;
      const t74 = t72 - t73;
      const t75 = t74 * t74;
      const t76 = 360.79706578518545 + 17.33087932984242 * t75;
      const t77 = t74 * (125.04273438511886 + t75);
      const t78 = POW2[t73 + 1074]! * (t76 + t77);
      const t79: number = parameters[7]!;
      const t80: number = parameters[15]!;
      const t81 = f(0 + f(t1 * t79) + t80);
      const t82 = 105 < t81 ? 105 : t81;
      const t83 = (t82 < -105 ? -105 : t82) * 1.4426950408889634;
      const t84 = t83 + 6755399441055744 - 6755399441055744;
      const t85 = t83 - t84;
      const t86 = t85 * t85;
      const t87 = 360.79706578518545 + 17.33087932984242 * t86;
      const t88 = t85 * (125.04273438511886 + t86);
      const t89 = POW2[t84 + 1074]! * (t87 + t88);
      const t90: number = parameters[16]!;
      const t91: number = parameters[17]!;
      const t92: number = parameters[18]!;
      const t93: number = parameters[19]!;
      const t94: number = parameters[20]!;
      const t95: number = parameters[21]!;
      const t96: number = parameters[22]!;
      const t97: number = parameters[23]!;
      const t98: number = parameters[24]!;
      output[r0] = f(
        f(
          f(
            f(
              f(
                f(
                  f(
                    f(0 + f(f(t12 / (t10 - t11 + t12)) * t90) + f(f(t23 / (t21 - t22 + t23)) * t91)) +
                      f(f(t34 / (t32 - t33 + t34)) * t92),
                  ) + f(f(t45 / (t43 - t44 + t45)) * t93),
                ) + f(f(t56 / (t54 - t55 + t56)) * t94),
              ) + f(f(t67 / (t65 - t66 + t67)) * t95),
            ) + f(f(t78 / (t76 - t77 + t78)) * t96),
          ) + f(f(t89 / (t87 - t88 + t89)) * t97),
        ) + t98,
      );
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
