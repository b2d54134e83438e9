// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createPlainModel } from "nnc/runtime";
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
        buf7[r0 * 16 + i1] = t26;
        buf7[r0 * 16 + i1 + 1] = t27;
        buf7[r0 * 16 + i1 + 2] = t28;
        buf7[r0 * 16 + i1 + 3] = t29;
        buf7[r0 * 16 + i1 + 16] = t30;
        buf7[r0 * 16 + i1 + 17] = t31;
        buf7[r0 * 16 + i1 + 18] = t32;
        buf7[r0 * 16 + i1 + 19] = t33;
        buf7[r0 * 16 + i1 + 32] = t34;
        buf7[r0 * 16 + i1 + 33] = t35;
        buf7[r0 * 16 + i1 + 34] = t36;
        buf7[r0 * 16 + i1 + 35] = t37;
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 16; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 30; si44++) {
          const t45 = input[r38 * 30 + si44]!;
          const t46 = parameters[si44 * 16 + i39]!;
          const t47 = parameters[si44 * 16 + i39 + 1]!;
          const t48 = parameters[si44 * 16 + i39 + 2]!;
          const t49 = parameters[si44 * 16 + i39 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 480]!;
        const t51 = parameters[i39 + 481]!;
        const t52 = parameters[i39 + 482]!;
        const t53 = parameters[i39 + 483]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf7[r38 * 16 + i39] = t54;
        buf7[r38 * 16 + i39 + 1] = t55;
        buf7[r38 * 16 + i39 + 2] = t56;
        buf7[r38 * 16 + i39 + 3] = t57;
      }
    }
    for (let r58 = 0; r58 < rows; r58++) {
      for (let i59 = 0; i59 < 16; i59++) {
        const t60 = buf7[r58 * 16 + i59]!;
        const t61 = 10 < t60 ? 10 : t60;
        const t62 = (t61 < -10 ? -10 : t61) * 2.8853900817779268;
        const t63 = t62 + 6755399441055744 - 6755399441055744;
        const t64 = POW2[t63 + 1074]!;
        const t65 = t64 + 1;
        const t66 = t62 - t63;
        const t67 = t66 * t66;
        const t68 = t66 * (125.04273438511886 + t67);
        const t69 = 360.79706578518545 + 17.33087932984242 * t67;
        buf7[r58 * 16 + i59] = f((t65 * t68 - (1 - t64) * t69) / (t65 * t69 + (t64 - 1) * t68));
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
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
