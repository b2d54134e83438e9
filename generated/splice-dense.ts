// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./splice-dense.simd.js";
import type { InferenceKernels, ModelManifest, TrainedModel } from "nnc/runtime";

/** What `predict` takes. */
export interface Input {
  readonly sequence: string;
}

/** What `predict` gives. */
export interface Output {
  readonly junction: "EI" | "IE" | "N";
  readonly probabilities: Readonly<Record<"EI" | "IE" | "N", number>>;
}

/** What the model is, as data. */
export const manifest: ModelManifest = {
  abi: 1,
  numerics: 1,
  compiler: "0.1.0",
  model: "SpliceDense",
  doc: "Splice junctions in primate DNA: exon-intron (EI), intron-exon (IE) or neither (N), by dense layers alone.",
  hash: "70e94a599923bc30a054581a2fb2056dfe99183cea7bcc2a8c0eadf95399b91a",
  precision: "f32",
  inputs: [
    {
      name: "sequence",
      kind: "dna",
      shape: [60, 4],
      width: 240,
      offset: 0,
      labels: ["A", "C", "G", "T"],
      ambiguous: {
        R: "AG",
        Y: "CT",
        S: "CG",
        W: "AT",
        K: "GT",
        M: "AC",
        B: "CGT",
        D: "AGT",
        H: "ACT",
        V: "ACG",
        N: "ACGT",
      },
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
      columns: ["sequence"],
    },
  ],
  outputs: [
    {
      name: "junction",
      kind: "class",
      shape: [],
      width: 3,
      offset: 0,
      labels: ["EI", "IE", "N"],
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
      columns: ["junction"],
    },
  ],
  inputWidth: 240,
  outputWidth: 3,
  tensors: [
    {
      name: "hidden.weight",
      shape: [240, 32],
      offset: 0,
      layer: 2,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.09128709291752768 },
    },
    { name: "hidden.bias", shape: [32], offset: 7680, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
    {
      name: "out.weight",
      shape: [32, 3],
      offset: 7712,
      layer: 4,
      frozen: false,
      start: { kind: "uniform", low: -0.4140393356054125, high: 0.4140393356054125 },
    },
    { name: "out.bias", shape: [3], offset: 7808, layer: 4, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 7811,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(7811);
  const input = new Float32Array(capacity * 240);
  const output = new Float32Array(capacity * 3);
  const buf13 = new Float32Array(capacity);
  const buf12 = new Float32Array(capacity * 3);
  const buf11 = new Float32Array(capacity);
  const buf10 = new Float32Array(capacity * 3);
  const buf8 = new Float32Array(capacity * 32);

  // layer 2: [rows, 32] sums of products and 2 maps
  function kernel1(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 32; i1 += 4) {
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
        for (let si14 = 0; si14 < 240; si14++) {
          const t15 = input[r0 * 240 + si14]!;
          const t16 = input[r0 * 240 + si14 + 240]!;
          const t17 = input[r0 * 240 + si14 + 480]!;
          const t18 = parameters[si14 * 32 + i1]!;
          const t19 = parameters[si14 * 32 + i1 + 1]!;
          const t20 = parameters[si14 * 32 + i1 + 2]!;
          const t21 = parameters[si14 * 32 + i1 + 3]!;
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
        const t22 = parameters[i1 + 7680]!;
        const t23 = parameters[i1 + 7681]!;
        const t24 = parameters[i1 + 7682]!;
        const t25 = parameters[i1 + 7683]!;
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
        buf8[r0 * 32 + i1] = Math.max(t26, 0);
        buf8[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf8[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf8[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf8[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf8[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf8[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf8[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf8[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf8[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf8[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf8[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 240; si44++) {
          const t45 = input[r38 * 240 + si44]!;
          const t46 = parameters[si44 * 32 + i39]!;
          const t47 = parameters[si44 * 32 + i39 + 1]!;
          const t48 = parameters[si44 * 32 + i39 + 2]!;
          const t49 = parameters[si44 * 32 + i39 + 3]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 7680]!;
        const t51 = parameters[i39 + 7681]!;
        const t52 = parameters[i39 + 7682]!;
        const t53 = parameters[i39 + 7683]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf8[r38 * 32 + i39] = Math.max(t54, 0);
        buf8[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf8[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf8[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 4: [rows, 3] sums of products and 1 maps
  function kernel2(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 4); r0 += 4) {
      for (let i1 = 0; i1 < 3; i1 += 3) {
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
        for (let si14 = 0; si14 < 32; si14++) {
          const t15 = buf8[r0 * 32 + si14]!;
          const t16 = buf8[r0 * 32 + si14 + 32]!;
          const t17 = buf8[r0 * 32 + si14 + 64]!;
          const t18 = buf8[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 3 + i1 + 7712]!;
          const t20 = parameters[si14 * 3 + i1 + 7713]!;
          const t21 = parameters[si14 * 3 + i1 + 7714]!;
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
        const t22 = parameters[i1 + 7808]!;
        const t23 = parameters[i1 + 7809]!;
        const t24 = parameters[i1 + 7810]!;
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
        buf10[r0 * 3 + i1] = t25;
        buf10[r0 * 3 + i1 + 1] = t26;
        buf10[r0 * 3 + i1 + 2] = t27;
        buf10[r0 * 3 + i1 + 3] = t28;
        buf10[r0 * 3 + i1 + 4] = t29;
        buf10[r0 * 3 + i1 + 5] = t30;
        buf10[r0 * 3 + i1 + 6] = t31;
        buf10[r0 * 3 + i1 + 7] = t32;
        buf10[r0 * 3 + i1 + 8] = t33;
        buf10[r0 * 3 + i1 + 9] = t34;
        buf10[r0 * 3 + i1 + 10] = t35;
        buf10[r0 * 3 + i1 + 11] = t36;
      }
    }
    for (let r37 = rows - (rows % 4); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 3; i38 += 3) {
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 32; si42++) {
          const t43 = buf8[r37 * 32 + si42]!;
          const t44 = parameters[si42 * 3 + i38 + 7712]!;
          const t45 = parameters[si42 * 3 + i38 + 7713]!;
          const t46 = parameters[si42 * 3 + i38 + 7714]!;
          t39 = f(t39 + f(t43 * t44));
          t40 = f(t40 + f(t43 * t45));
          t41 = f(t41 + f(t43 * t46));
        }
        const t47 = parameters[i38 + 7808]!;
        const t48 = parameters[i38 + 7809]!;
        const t49 = parameters[i38 + 7810]!;
        const t50 = f(t39 + t47);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t49);
        buf10[r37 * 3 + i38] = t50;
        buf10[r37 * 3 + i38 + 1] = t51;
        buf10[r37 * 3 + i38 + 2] = t52;
      }
    }
  }

  // layer 4: [rows, 1] sums
  function kernel3(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf10[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf10[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf11[r0] = t2;
    }
  }

  // layer 4: [rows, 3] maps
  function kernel4(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf10[r0 * 3 + i1]!;
        const t3 = buf11[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf12[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 4: [rows, 1] sums
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf12[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      buf13[r0] = t1;
    }
  }

  // layer 4: [rows, 3] maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf12[r0 * 3 + i1]!;
        const t3 = buf13[r0]!;
        output[r0 * 3 + i1] = f(t2 / t3);
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
