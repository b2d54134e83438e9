// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createModel } from "nnc/runtime";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly mean_radius: number;
  readonly mean_texture: number;
  readonly mean_perimeter: number;
  readonly mean_area: number;
  readonly mean_smoothness: number;
  readonly mean_compactness: number;
  readonly mean_concavity: number;
  readonly mean_concave_points: number;
  readonly mean_symmetry: number;
  readonly mean_fractal_dimension: number;
  readonly se_radius: number;
  readonly se_texture: number;
  readonly se_perimeter: number;
  readonly se_area: number;
  readonly se_smoothness: number;
  readonly se_compactness: number;
  readonly se_concavity: number;
  readonly se_concave_points: number;
  readonly se_symmetry: number;
  readonly se_fractal_dimension: number;
  readonly worst_radius: number;
  readonly worst_texture: number;
  readonly worst_perimeter: number;
  readonly worst_area: number;
  readonly worst_smoothness: number;
  readonly worst_compactness: number;
  readonly worst_concavity: number;
  readonly worst_concave_points: number;
  readonly worst_symmetry: number;
  readonly worst_fractal_dimension: number;
}

/** What `predict` gives. */
export interface Output {
  readonly diagnosis: "benign" | "malignant";
  readonly probabilities: Readonly<Record<"benign" | "malignant", number>>;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "BreastCancer",
  doc: "Benign or malignant, from thirty measurements of the nuclei of a breast mass (Wolberg, Street, Mangasarian, 1995).",
  hash: "53377b49e5e2bdca4eeb505601cd7fdefd40d6b2d6b520357444a4381a9b8055",
  precision: "f32",
  inputs: [
    {
      name: "mean_radius",
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
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_radius"],
    },
    {
      name: "mean_texture",
      kind: "real",
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
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_texture"],
    },
    {
      name: "mean_perimeter",
      kind: "real",
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
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_perimeter"],
    },
    {
      name: "mean_area",
      kind: "real",
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
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_area"],
    },
    {
      name: "mean_smoothness",
      kind: "real",
      shape: [],
      width: 1,
      offset: 4,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_smoothness"],
    },
    {
      name: "mean_compactness",
      kind: "real",
      shape: [],
      width: 1,
      offset: 5,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_compactness"],
    },
    {
      name: "mean_concavity",
      kind: "real",
      shape: [],
      width: 1,
      offset: 6,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_concavity"],
    },
    {
      name: "mean_concave_points",
      kind: "real",
      shape: [],
      width: 1,
      offset: 7,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_concave_points"],
    },
    {
      name: "mean_symmetry",
      kind: "real",
      shape: [],
      width: 1,
      offset: 8,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_symmetry"],
    },
    {
      name: "mean_fractal_dimension",
      kind: "real",
      shape: [],
      width: 1,
      offset: 9,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["mean_fractal_dimension"],
    },
    {
      name: "se_radius",
      kind: "real",
      shape: [],
      width: 1,
      offset: 10,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_radius"],
    },
    {
      name: "se_texture",
      kind: "real",
      shape: [],
      width: 1,
      offset: 11,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_texture"],
    },
    {
      name: "se_perimeter",
      kind: "real",
      shape: [],
      width: 1,
      offset: 12,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_perimeter"],
    },
    {
      name: "se_area",
      kind: "real",
      shape: [],
      width: 1,
      offset: 13,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_area"],
    },
    {
      name: "se_smoothness",
      kind: "real",
      shape: [],
      width: 1,
      offset: 14,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_smoothness"],
    },
    {
      name: "se_compactness",
      kind: "real",
      shape: [],
      width: 1,
      offset: 15,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_compactness"],
    },
    {
      name: "se_concavity",
      kind: "real",
      shape: [],
      width: 1,
      offset: 16,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_concavity"],
    },
    {
      name: "se_concave_points",
      kind: "real",
      shape: [],
      width: 1,
      offset: 17,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_concave_points"],
    },
    {
      name: "se_symmetry",
      kind: "real",
      shape: [],
      width: 1,
      offset: 18,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_symmetry"],
    },
    {
      name: "se_fractal_dimension",
      kind: "real",
      shape: [],
      width: 1,
      offset: 19,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["se_fractal_dimension"],
    },
    {
      name: "worst_radius",
      kind: "real",
      shape: [],
      width: 1,
      offset: 20,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_radius"],
    },
    {
      name: "worst_texture",
      kind: "real",
      shape: [],
      width: 1,
      offset: 21,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_texture"],
    },
    {
      name: "worst_perimeter",
      kind: "real",
      shape: [],
      width: 1,
      offset: 22,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_perimeter"],
    },
    {
      name: "worst_area",
      kind: "real",
      shape: [],
      width: 1,
      offset: 23,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_area"],
    },
    {
      name: "worst_smoothness",
      kind: "real",
      shape: [],
      width: 1,
      offset: 24,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_smoothness"],
    },
    {
      name: "worst_compactness",
      kind: "real",
      shape: [],
      width: 1,
      offset: 25,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_compactness"],
    },
    {
      name: "worst_concavity",
      kind: "real",
      shape: [],
      width: 1,
      offset: 26,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_concavity"],
    },
    {
      name: "worst_concave_points",
      kind: "real",
      shape: [],
      width: 1,
      offset: 27,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_concave_points"],
    },
    {
      name: "worst_symmetry",
      kind: "real",
      shape: [],
      width: 1,
      offset: 28,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_symmetry"],
    },
    {
      name: "worst_fractal_dimension",
      kind: "real",
      shape: [],
      width: 1,
      offset: 29,
      labels: [],
      numeric: false,
      low: null,
      high: null,
      lowOpen: true,
      highOpen: true,
      missing: "refuse",
      log: false,
      scale: "standardized",
      codes: [0, 1],
      logs: false,
      columns: ["worst_fractal_dimension"],
    },
  ],
  outputs: [
    {
      name: "diagnosis",
      kind: "class",
      shape: [],
      width: 2,
      offset: 0,
      labels: ["benign", "malignant"],
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
      columns: ["diagnosis"],
    },
  ],
  inputWidth: 30,
  outputWidth: 2,
  tensors: [
    {
      name: "hidden.weight",
      shape: [30, 16],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "uniform", low: -0.3611575592573076, high: 0.3611575592573076 },
    },
    { name: "hidden.bias", shape: [16], offset: 480, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "out.weight",
      shape: [16, 2],
      offset: 496,
      layer: 2,
      frozen: false,
      start: { kind: "uniform", low: -0.5773502691896257, high: 0.5773502691896257 },
    },
    { name: "out.bias", shape: [2], offset: 528, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 530,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(530);
  const input = new Float32Array(capacity * 30);
  const output = new Float32Array(capacity * 2);
  const buf12 = new Float32Array(capacity);
  const buf11 = new Float32Array(capacity * 2);
  const buf10 = new Float32Array(capacity);
  const buf9 = new Float32Array(capacity * 2);
  const buf7 = new Float32Array(capacity * 16);

  // layer 1: [rows, 16] sums of products and 2 maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 16; i1 += 4) {
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
          const t15 = input[r0 * 30 + si14]!;
          const t16 = input[r0 * 30 + si14 + 30]!;
          const t17 = input[r0 * 30 + si14 + 60]!;
          const t18 = parameters[si14 * 16 + i1]!;
          const t19 = parameters[si14 * 16 + i1 + 1]!;
          const t20 = parameters[si14 * 16 + i1 + 2]!;
          const t21 = parameters[si14 * 16 + i1 + 3]!;
          t2 = f(t2 + f(t15 * t18));
          t3 = f(t3 + f(t15 * t19));
          t4 = f(t4 + f(t15 * t20));
          t5 = f(t5 + f(t15 * t21));
          t6 = f(t6 + f(t16 * t18));
          t7 = f(t7 + f(t16 * t19));
          t8 = f(t8 + f(t16 * t20));
          t9 = f(t9 + f(t16 * t21));
          t10 = f(t10 + f(t17 * t18));
          t11 = f(t11 + f(t17 * t19));
          t12 = f(t12 + f(t17 * t20));
          t13 = f(t13 + f(t17 * t21));
        }
        const t22 = parameters[i1 + 480]!;
        const t23 = parameters[i1 + 481]!;
        const t24 = parameters[i1 + 482]!;
        const t25 = parameters[i1 + 483]!;
        const t26 = f(t2 + t22);
        const t27 = f(t3 + t23);
        const t28 = f(t4 + t24);
        const t29 = f(t5 + t25);
        const t30 = f(t6 + t22);
        const t31 = f(t7 + t23);
        const t32 = f(t8 + t24);
        const t33 = f(t9 + t25);
        const t34 = f(t10 + t22);
        const t35 = f(t11 + t23);
        const t36 = f(t12 + t24);
        const t37 = f(t13 + t25);
        const t38 = 10 < t26 ? 10 : t26;
        const t39 = (t38 < -10 ? -10 : t38) * 2.8853900817779268;
        const t40 = t39 + 6755399441055744 - 6755399441055744;
        const t41 = POW2[t40 + 1074]!;
        const t42 = t41 + 1;
        const t43 = t39 - t40;
        const t44 = t43 * t43;
        const t45 = t43 * (125.04273438511886 + t44);
        const t46 = 360.79706578518545 + 17.33087932984242 * t44;
        const t47 = 10 < t27 ? 10 : t27;
        const t48 = (t47 < -10 ? -10 : t47) * 2.8853900817779268;
        const t49 = t48 + 6755399441055744 - 6755399441055744;
        const t50 = POW2[t49 + 1074]!;
        const t51 = t50 + 1;
        const t52 = t48 - t49;
        const t53 = t52 * t52;
        const t54 = t52 * (125.04273438511886 + t53);
        const t55 = 360.79706578518545 + 17.33087932984242 * t53;
        const t56 = 10 < t28 ? 10 : t28;
        const t57 = (t56 < -10 ? -10 : t56) * 2.8853900817779268;
        const t58 = t57 + 6755399441055744 - 6755399441055744;
        const t59 = POW2[t58 + 1074]!;
        const t60 = t59 + 1;
        const t61 = t57 - t58;
        const t62 = t61 * t61;
        const t63 = t61 * (125.04273438511886 + t62);
        const t64 = 360.79706578518545 + 17.33087932984242 * t62;
        const t65 = 10 < t29 ? 10 : t29;
        const t66 = (t65 < -10 ? -10 : t65) * 2.8853900817779268;
        const t67 = t66 + 6755399441055744 - 6755399441055744;
        const t68 = POW2[t67 + 1074]!;
        const t69 = t68 + 1;
        const t70 = t66 - t67;
        const t71 = t70 * t70;
        const t72 = t70 * (125.04273438511886 + t71);
        const t73 = 360.79706578518545 + 17.33087932984242 * t71;
        const t74 = 10 < t30 ? 10 : t30;
        const t75 = (t74 < -10 ? -10 : t74) * 2.8853900817779268;
        const t76 = t75 + 6755399441055744 - 6755399441055744;
        const t77 = POW2[t76 + 1074]!;
        const t78 = t77 + 1;
        const t79 = t75 - t76;
        const t80 = t79 * t79;
        const t81 = t79 * (125.04273438511886 + t80);
        const t82 = 360.79706578518545 + 17.33087932984242 * t80;
        const t83 = 10 < t31 ? 10 : t31;
        const t84 = (t83 < -10 ? -10 : t83) * 2.8853900817779268;
        const t85 = t84 + 6755399441055744 - 6755399441055744;
        const t86 = POW2[t85 + 1074]!;
        const t87 = t86 + 1;
        const t88 = t84 - t85;
        const t89 = t88 * t88;
        const t90 = t88 * (125.04273438511886 + t89);
        const t91 = 360.79706578518545 + 17.33087932984242 * t89;
        const t92 = 10 < t32 ? 10 : t32;
        const t93 = (t92 < -10 ? -10 : t92) * 2.8853900817779268;
        const t94 = t93 + 6755399441055744 - 6755399441055744;
        const t95 = POW2[t94 + 1074]!;
        const t96 = t95 + 1;
        const t97 = t93 - t94;
        const t98 = t97 * t97;
        const t99 = t97 * (125.04273438511886 + t98);
        const t100 = 360.79706578518545 + 17.33087932984242 * t98;
        const t101 = 10 < t33 ? 10 : t33;
        const t102 = (t101 < -10 ? -10 : t101) * 2.8853900817779268;
        const t103 = t102 + 6755399441055744 - 6755399441055744;
        const t104 = POW2[t103 + 1074]!;
        const t105 = t104 + 1;
        const t106 = t102 - t103;
        const t107 = t106 * t106;
        const t108 = t106 * (125.04273438511886 + t107);
        const t109 = 360.79706578518545 + 17.33087932984242 * t107;
        const t110 = 10 < t34 ? 10 : t34;
        const t111 = (t110 < -10 ? -10 : t110) * 2.8853900817779268;
        const t112 = t111 + 6755399441055744 - 6755399441055744;
        const t113 = POW2[t112 + 1074]!;
        const t114 = t113 + 1;
        const t115 = t111 - t112;
        const t116 = t115 * t115;
        const t117 = t115 * (125.04273438511886 + t116);
        const t118 = 360.79706578518545 + 17.33087932984242 * t116;
        const t119 = 10 < t35 ? 10 : t35;
        const t120 = (t119 < -10 ? -10 : t119) * 2.8853900817779268;
        const t121 = t120 + 6755399441055744 - 6755399441055744;
        const t122 = POW2[t121 + 1074]!;
        const t123 = t122 + 1;
        const t124 = t120 - t121;
        const t125 = t124 * t124;
        const t126 = t124 * (125.04273438511886 + t125);
        const t127 = 360.79706578518545 + 17.33087932984242 * t125;
        const t128 = 10 < t36 ? 10 : t36;
        const t129 = (t128 < -10 ? -10 : t128) * 2.8853900817779268;
        const t130 = t129 + 6755399441055744 - 6755399441055744;
        const t131 = POW2[t130 + 1074]!;
        const t132 = t131 + 1;
        const t133 = t129 - t130;
        const t134 = t133 * t133;
        const t135 = t133 * (125.04273438511886 + t134);
        const t136 = 360.79706578518545 + 17.33087932984242 * t134;
        const t137 = 10 < t37 ? 10 : t37;
        const t138 = (t137 < -10 ? -10 : t137) * 2.8853900817779268;
        const t139 = t138 + 6755399441055744 - 6755399441055744;
        const t140 = POW2[t139 + 1074]!;
        const t141 = t140 + 1;
        const t142 = t138 - t139;
        const t143 = t142 * t142;
        const t144 = t142 * (125.04273438511886 + t143);
        const t145 = 360.79706578518545 + 17.33087932984242 * t143;
        buf7[r0 * 16 + i1] = f((t42 * t45 - (1 - t41) * t46) / (t42 * t46 + (t41 - 1) * t45));
        buf7[r0 * 16 + i1 + 1] = f((t51 * t54 - (1 - t50) * t55) / (t51 * t55 + (t50 - 1) * t54));
        buf7[r0 * 16 + i1 + 2] = f((t60 * t63 - (1 - t59) * t64) / (t60 * t64 + (t59 - 1) * t63));
        buf7[r0 * 16 + i1 + 3] = f((t69 * t72 - (1 - t68) * t73) / (t69 * t73 + (t68 - 1) * t72));
        buf7[r0 * 16 + i1 + 16] = f((t78 * t81 - (1 - t77) * t82) / (t78 * t82 + (t77 - 1) * t81));
        buf7[r0 * 16 + i1 + 17] = f((t87 * t90 - (1 - t86) * t91) / (t87 * t91 + (t86 - 1) * t90));
        buf7[r0 * 16 + i1 + 18] = f((t96 * t99 - (1 - t95) * t100) / (t96 * t100 + (t95 - 1) * t99));
        buf7[r0 * 16 + i1 + 19] = f((t105 * t108 - (1 - t104) * t109) / (t105 * t109 + (t104 - 1) * t108));
        buf7[r0 * 16 + i1 + 32] = f((t114 * t117 - (1 - t113) * t118) / (t114 * t118 + (t113 - 1) * t117));
        buf7[r0 * 16 + i1 + 33] = f((t123 * t126 - (1 - t122) * t127) / (t123 * t127 + (t122 - 1) * t126));
        buf7[r0 * 16 + i1 + 34] = f((t132 * t135 - (1 - t131) * t136) / (t132 * t136 + (t131 - 1) * t135));
        buf7[r0 * 16 + i1 + 35] = f((t141 * t144 - (1 - t140) * t145) / (t141 * t145 + (t140 - 1) * t144));
      }
    }
    for (let r146 = rows - (rows % 3); r146 < rows; r146++) {
      for (let i147 = 0; i147 < 16; i147 += 4) {
        let t148: number = 0;
        let t149: number = 0;
        let t150: number = 0;
        let t151: number = 0;
        for (let si152 = 0; si152 < 30; si152++) {
          const t153 = input[r146 * 30 + si152]!;
          const t154 = parameters[si152 * 16 + i147]!;
          const t155 = parameters[si152 * 16 + i147 + 1]!;
          const t156 = parameters[si152 * 16 + i147 + 2]!;
          const t157 = parameters[si152 * 16 + i147 + 3]!;
          t148 = f(t148 + f(t153 * t154));
          t149 = f(t149 + f(t153 * t155));
          t150 = f(t150 + f(t153 * t156));
          t151 = f(t151 + f(t153 * t157));
        }
        const t158 = parameters[i147 + 480]!;
        const t159 = parameters[i147 + 481]!;
        const t160 = parameters[i147 + 482]!;
        const t161 = parameters[i147 + 483]!;
        const t162 = f(t148 + t158);
        const t163 = f(t149 + t159);
        const t164 = f(t150 + t160);
        const t165 = f(t151 + t161);
        const t166 = 10 < t162 ? 10 : t162;
        const t167 = (t166 < -10 ? -10 : t166) * 2.8853900817779268;
        const t168 = t167 + 6755399441055744 - 6755399441055744;
        const t169 = POW2[t168 + 1074]!;
        const t170 = t169 + 1;
        const t171 = t167 - t168;
        const t172 = t171 * t171;
        const t173 = t171 * (125.04273438511886 + t172);
        const t174 = 360.79706578518545 + 17.33087932984242 * t172;
        const t175 = 10 < t163 ? 10 : t163;
        const t176 = (t175 < -10 ? -10 : t175) * 2.8853900817779268;
        const t177 = t176 + 6755399441055744 - 6755399441055744;
        const t178 = POW2[t177 + 1074]!;
        const t179 = t178 + 1;
        const t180 = t176 - t177;
        const t181 = t180 * t180;
        const t182 = t180 * (125.04273438511886 + t181);
        const t183 = 360.79706578518545 + 17.33087932984242 * t181;
        const t184 = 10 < t164 ? 10 : t164;
        const t185 = (t184 < -10 ? -10 : t184) * 2.8853900817779268;
        const t186 = t185 + 6755399441055744 - 6755399441055744;
        const t187 = POW2[t186 + 1074]!;
        const t188 = t187 + 1;
        const t189 = t185 - t186;
        const t190 = t189 * t189;
        const t191 = t189 * (125.04273438511886 + t190);
        const t192 = 360.79706578518545 + 17.33087932984242 * t190;
        const t193 = 10 < t165 ? 10 : t165;
        const t194 = (t193 < -10 ? -10 : t193) * 2.8853900817779268;
        const t195 = t194 + 6755399441055744 - 6755399441055744;
        const t196 = POW2[t195 + 1074]!;
        const t197 = t196 + 1;
        const t198 = t194 - t195;
        const t199 = t198 * t198;
        const t200 = t198 * (125.04273438511886 + t199);
        const t201 = 360.79706578518545 + 17.33087932984242 * t199;
        buf7[r146 * 16 + i147] = f((t170 * t173 - (1 - t169) * t174) / (t170 * t174 + (t169 - 1) * t173));
        buf7[r146 * 16 + i147 + 1] = f((t179 * t182 - (1 - t178) * t183) / (t179 * t183 + (t178 - 1) * t182));
        buf7[r146 * 16 + i147 + 2] = f((t188 * t191 - (1 - t187) * t192) / (t188 * t192 + (t187 - 1) * t191));
        buf7[r146 * 16 + i147 + 3] = f((t197 * t200 - (1 - t196) * t201) / (t197 * t201 + (t196 - 1) * t200));
      }
    }
  }

  // layer 2: [rows, 2] sums of products and 1 maps
  function kernel2(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 6); r0 += 6) {
      for (let i1 = 0; i1 < 2; i1 += 2) {
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
        for (let si14 = 0; si14 < 16; si14++) {
          const t15 = buf7[r0 * 16 + si14]!;
          const t16 = buf7[r0 * 16 + si14 + 16]!;
          const t17 = buf7[r0 * 16 + si14 + 32]!;
          const t18 = buf7[r0 * 16 + si14 + 48]!;
          const t19 = buf7[r0 * 16 + si14 + 64]!;
          const t20 = buf7[r0 * 16 + si14 + 80]!;
          const t21 = parameters[si14 * 2 + i1 + 496]!;
          const t22 = parameters[si14 * 2 + i1 + 497]!;
          t2 = f(t2 + f(t15 * t21));
          t3 = f(t3 + f(t15 * t22));
          t4 = f(t4 + f(t16 * t21));
          t5 = f(t5 + f(t16 * t22));
          t6 = f(t6 + f(t17 * t21));
          t7 = f(t7 + f(t17 * t22));
          t8 = f(t8 + f(t18 * t21));
          t9 = f(t9 + f(t18 * t22));
          t10 = f(t10 + f(t19 * t21));
          t11 = f(t11 + f(t19 * t22));
          t12 = f(t12 + f(t20 * t21));
          t13 = f(t13 + f(t20 * t22));
        }
        const t23 = parameters[i1 + 528]!;
        const t24 = parameters[i1 + 529]!;
        const t25 = f(t2 + t23);
        const t26 = f(t3 + t24);
        const t27 = f(t4 + t23);
        const t28 = f(t5 + t24);
        const t29 = f(t6 + t23);
        const t30 = f(t7 + t24);
        const t31 = f(t8 + t23);
        const t32 = f(t9 + t24);
        const t33 = f(t10 + t23);
        const t34 = f(t11 + t24);
        const t35 = f(t12 + t23);
        const t36 = f(t13 + t24);
        buf9[r0 * 2 + i1] = t25;
        buf9[r0 * 2 + i1 + 1] = t26;
        buf9[r0 * 2 + i1 + 2] = t27;
        buf9[r0 * 2 + i1 + 3] = t28;
        buf9[r0 * 2 + i1 + 4] = t29;
        buf9[r0 * 2 + i1 + 5] = t30;
        buf9[r0 * 2 + i1 + 6] = t31;
        buf9[r0 * 2 + i1 + 7] = t32;
        buf9[r0 * 2 + i1 + 8] = t33;
        buf9[r0 * 2 + i1 + 9] = t34;
        buf9[r0 * 2 + i1 + 10] = t35;
        buf9[r0 * 2 + i1 + 11] = t36;
      }
    }
    for (let r37 = rows - (rows % 6); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 2; i38 += 2) {
        let t39: number = 0;
        let t40: number = 0;
        for (let si41 = 0; si41 < 16; si41++) {
          const t42 = buf7[r37 * 16 + si41]!;
          const t43 = parameters[si41 * 2 + i38 + 496]!;
          const t44 = parameters[si41 * 2 + i38 + 497]!;
          t39 = f(t39 + f(t42 * t43));
          t40 = f(t40 + f(t42 * t44));
        }
        const t45 = parameters[i38 + 528]!;
        const t46 = parameters[i38 + 529]!;
        const t47 = f(t39 + t45);
        const t48 = f(t40 + t46);
        buf9[r37 * 2 + i38] = t47;
        buf9[r37 * 2 + i38 + 1] = t48;
      }
    }
  }

  // layer 2: [rows, 1] sums
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf9[r0 * 2]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 2; s3++) {
        const t4 = buf9[r0 * 2 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf10[r0] = t2;
    }
  }

  // layer 2: [rows, 2] maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2; i1++) {
        const t2 = buf9[r0 * 2 + i1]!;
        const t3 = buf10[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf11[r0 * 2 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 2: [rows, 1] sums
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 2; s2++) {
        const t3 = buf11[r0 * 2 + s2]!;
        t1 = f(t1 + t3);
      }
      buf12[r0] = t1;
    }
  }

  // layer 2: [rows, 2] maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2; i1++) {
        const t2 = buf11[r0 * 2 + i1]!;
        const t3 = buf12[r0]!;
        output[r0 * 2 + i1] = f(t2 / t3);
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

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createModel<Input, Output>(manifest, createInference, weights);
}
