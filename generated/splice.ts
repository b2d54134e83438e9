// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createModel } from "nnc/runtime";
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
  model: "Splice",
  doc: "Splice junctions in primate DNA: exon-intron (EI), intron-exon (IE) or neither (N).",
  hash: "cfea6b715d45e5c71a132591239851960ea1a7ff37130d1f78221a58a3b2dc4f",
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
      name: "conv1.weight",
      shape: [9, 4, 32],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.23570226039551584 },
    },
    {
      name: "batchnorm1.scale",
      shape: [32],
      offset: 1152,
      layer: 2,
      frozen: false,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "batchnorm1.shift",
      shape: [32],
      offset: 1184,
      layer: 2,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "batchnorm1.mean",
      shape: [32],
      offset: 1216,
      layer: 2,
      frozen: true,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "batchnorm1.variance",
      shape: [32],
      offset: 1248,
      layer: 2,
      frozen: true,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "conv2.weight",
      shape: [5, 32, 32],
      offset: 1280,
      layer: 4,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.11180339887498948 },
    },
    {
      name: "batchnorm2.scale",
      shape: [32],
      offset: 6400,
      layer: 5,
      frozen: false,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "batchnorm2.shift",
      shape: [32],
      offset: 6432,
      layer: 5,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "batchnorm2.mean",
      shape: [32],
      offset: 6464,
      layer: 5,
      frozen: true,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "batchnorm2.variance",
      shape: [32],
      offset: 6496,
      layer: 5,
      frozen: true,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "dense1.weight",
      shape: [1920, 64],
      offset: 6528,
      layer: 8,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.03227486121839514 },
    },
    {
      name: "dense1.bias",
      shape: [64],
      offset: 129408,
      layer: 8,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "dense2.weight",
      shape: [64, 3],
      offset: 129472,
      layer: 10,
      frozen: false,
      start: { kind: "uniform", low: -0.2992528008322899, high: 0.2992528008322899 },
    },
    {
      name: "dense2.bias",
      shape: [3],
      offset: 129664,
      layer: 10,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
  ],
  parameters: 129667,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float32Array(129667);
  const input = new Float32Array(capacity * 240);
  const output = new Float32Array(capacity * 3);
  const buf46 = new Float32Array(capacity);
  const buf45 = new Float32Array(capacity * 3);
  const buf44 = new Float32Array(capacity);
  const buf43 = new Float32Array(capacity * 3);
  const buf41 = new Float32Array(capacity * 64);
  const buf36 = new Float32Array(capacity * 1920);
  const buf33 = new Float32Array(5120);
  const buf32 = new Float32Array(32);
  const buf31 = new Float32Array(32);
  const buf26 = new Float32Array(capacity * 2048);
  const buf25 = new Float32Array(capacity * 1920);
  const buf22 = new Float32Array(1152);
  const buf21 = new Float32Array(32);
  const buf20 = new Float32Array(32);
  const buf15 = new Float32Array(capacity * 272);

  // layer 2: [32] maps
  function kernel1(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = parameters[i0 + 1152]!;
      const t2 = parameters[i0 + 1248]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 1184]!;
      const t5 = parameters[i0 + 1216]!;
      buf20[i0] = f(t3);
      buf21[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 2: [9, 4, 32] maps
  function kernel2(): void {
    for (let i0 = 0; i0 < 36; i0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = parameters[i0 * 32 + i1]!;
        const t3 = buf20[i1]!;
        buf22[i0 * 32 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 5: [32] maps
  function kernel3(): void {
    for (let i0 = 0; i0 < 32; i0++) {
      const t1 = parameters[i0 + 6400]!;
      const t2 = parameters[i0 + 6496]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 6432]!;
      const t5 = parameters[i0 + 6464]!;
      buf31[i0] = f(t3);
      buf32[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 5: [5, 32, 32] maps
  function kernel4(): void {
    for (let i0 = 0; i0 < 160; i0++) {
      for (let i1 = 0; i1 < 32; i1++) {
        const t2 = parameters[i0 * 32 + i1 + 1280]!;
        const t3 = buf31[i1]!;
        buf33[i0 * 32 + i1] = f(t2 * t3);
      }
    }
  }

  function fold(): void {
    kernel1();
    kernel2();
    kernel3();
    kernel4();
  }

  // layer 1: [rows, 68, 4] maps
  function kernel5(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 272; i1++) {
        buf15[r0 * 272 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 240; i3++) {
        const t4 = input[r2 * 240 + i3]!;
        buf15[r2 * 272 + i3 + 16] = t4;
      }
    }
  }

  // layer 1: [rows, 60, 32] sums of products and 2 maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
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
          let t14: number = 0;
          for (let sc15 = 0; sc15 < 36; sc15++) {
            const t16 = buf15[r0 * 272 + i1 * 4 + sc15]!;
            const t17 = buf15[r0 * 272 + i1 * 4 + sc15 + 4]!;
            const t18 = buf15[r0 * 272 + i1 * 4 + sc15 + 8]!;
            const t19 = buf22[sc15 * 32 + i2]!;
            const t20 = buf22[sc15 * 32 + i2 + 1]!;
            const t21 = buf22[sc15 * 32 + i2 + 2]!;
            const t22 = buf22[sc15 * 32 + i2 + 3]!;
            t3 = f(t3 + f(t16 * t19));
            t4 = f(t4 + f(t16 * t20));
            t5 = f(t5 + f(t16 * t21));
            t6 = f(t6 + f(t16 * t22));
            t7 = f(t7 + f(t17 * t19));
            t8 = f(t8 + f(t17 * t20));
            t9 = f(t9 + f(t17 * t21));
            t10 = f(t10 + f(t17 * t22));
            t11 = f(t11 + f(t18 * t19));
            t12 = f(t12 + f(t18 * t20));
            t13 = f(t13 + f(t18 * t21));
            t14 = f(t14 + f(t18 * t22));
          }
          const t23 = buf21[i2]!;
          const t24 = buf21[i2 + 1]!;
          const t25 = buf21[i2 + 2]!;
          const t26 = buf21[i2 + 3]!;
          const t27 = f(t3 + t23);
          const t28 = f(t4 + t24);
          const t29 = f(t5 + t25);
          const t30 = f(t6 + t26);
          const t31 = f(t7 + t23);
          const t32 = f(t8 + t24);
          const t33 = f(t9 + t25);
          const t34 = f(t10 + t26);
          const t35 = f(t11 + t23);
          const t36 = f(t12 + t24);
          const t37 = f(t13 + t25);
          const t38 = f(t14 + t26);
          buf25[r0 * 1920 + i1 * 32 + i2] = Math.max(t27, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 1] = Math.max(t28, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 2] = Math.max(t29, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 3] = Math.max(t30, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 32] = Math.max(t31, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 33] = Math.max(t32, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 34] = Math.max(t33, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 35] = Math.max(t34, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 64] = Math.max(t35, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 65] = Math.max(t36, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 66] = Math.max(t37, 0);
          buf25[r0 * 1920 + i1 * 32 + i2 + 67] = Math.max(t38, 0);
        }
      }
    }
  }

  // layer 4: [rows, 64, 32] maps
  function kernel7(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 2048; i1++) {
        buf26[r0 * 2048 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 1920; i3++) {
        const t4 = buf25[r2 * 1920 + i3]!;
        buf26[r2 * 2048 + i3 + 64] = t4;
      }
    }
  }

  // layer 4: [rows, 60, 32] sums of products and 2 maps
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 32; i2 += 4) {
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
          let t14: number = 0;
          for (let sc15 = 0; sc15 < 160; sc15++) {
            const t16 = buf26[r0 * 2048 + i1 * 32 + sc15]!;
            const t17 = buf26[r0 * 2048 + i1 * 32 + sc15 + 32]!;
            const t18 = buf26[r0 * 2048 + i1 * 32 + sc15 + 64]!;
            const t19 = buf33[sc15 * 32 + i2]!;
            const t20 = buf33[sc15 * 32 + i2 + 1]!;
            const t21 = buf33[sc15 * 32 + i2 + 2]!;
            const t22 = buf33[sc15 * 32 + i2 + 3]!;
            t3 = f(t3 + f(t16 * t19));
            t4 = f(t4 + f(t16 * t20));
            t5 = f(t5 + f(t16 * t21));
            t6 = f(t6 + f(t16 * t22));
            t7 = f(t7 + f(t17 * t19));
            t8 = f(t8 + f(t17 * t20));
            t9 = f(t9 + f(t17 * t21));
            t10 = f(t10 + f(t17 * t22));
            t11 = f(t11 + f(t18 * t19));
            t12 = f(t12 + f(t18 * t20));
            t13 = f(t13 + f(t18 * t21));
            t14 = f(t14 + f(t18 * t22));
          }
          const t23 = buf32[i2]!;
          const t24 = buf32[i2 + 1]!;
          const t25 = buf32[i2 + 2]!;
          const t26 = buf32[i2 + 3]!;
          const t27 = f(t3 + t23);
          const t28 = f(t4 + t24);
          const t29 = f(t5 + t25);
          const t30 = f(t6 + t26);
          const t31 = f(t7 + t23);
          const t32 = f(t8 + t24);
          const t33 = f(t9 + t25);
          const t34 = f(t10 + t26);
          const t35 = f(t11 + t23);
          const t36 = f(t12 + t24);
          const t37 = f(t13 + t25);
          const t38 = f(t14 + t26);
          buf36[r0 * 1920 + i1 * 32 + i2] = Math.max(t27, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 1] = Math.max(t28, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 2] = Math.max(t29, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 3] = Math.max(t30, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 32] = Math.max(t31, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 33] = Math.max(t32, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 34] = Math.max(t33, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 35] = Math.max(t34, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 64] = Math.max(t35, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 65] = Math.max(t36, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 66] = Math.max(t37, 0);
          buf36[r0 * 1920 + i1 * 32 + i2 + 67] = Math.max(t38, 0);
        }
      }
    }
  }

  // layer 8: [rows, 64] sums of products and 2 maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows - (rows % 3); r0 += 3) {
      for (let i1 = 0; i1 < 64; i1 += 4) {
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
        for (let si14 = 0; si14 < 1920; si14++) {
          const t15 = buf36[r0 * 1920 + si14]!;
          const t16 = buf36[r0 * 1920 + si14 + 1920]!;
          const t17 = buf36[r0 * 1920 + si14 + 3840]!;
          const t18 = parameters[si14 * 64 + i1 + 6528]!;
          const t19 = parameters[si14 * 64 + i1 + 6529]!;
          const t20 = parameters[si14 * 64 + i1 + 6530]!;
          const t21 = parameters[si14 * 64 + i1 + 6531]!;
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
        const t22 = parameters[i1 + 129408]!;
        const t23 = parameters[i1 + 129409]!;
        const t24 = parameters[i1 + 129410]!;
        const t25 = parameters[i1 + 129411]!;
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
        buf41[r0 * 64 + i1] = Math.max(t26, 0);
        buf41[r0 * 64 + i1 + 1] = Math.max(t27, 0);
        buf41[r0 * 64 + i1 + 2] = Math.max(t28, 0);
        buf41[r0 * 64 + i1 + 3] = Math.max(t29, 0);
        buf41[r0 * 64 + i1 + 64] = Math.max(t30, 0);
        buf41[r0 * 64 + i1 + 65] = Math.max(t31, 0);
        buf41[r0 * 64 + i1 + 66] = Math.max(t32, 0);
        buf41[r0 * 64 + i1 + 67] = Math.max(t33, 0);
        buf41[r0 * 64 + i1 + 128] = Math.max(t34, 0);
        buf41[r0 * 64 + i1 + 129] = Math.max(t35, 0);
        buf41[r0 * 64 + i1 + 130] = Math.max(t36, 0);
        buf41[r0 * 64 + i1 + 131] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 64; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 1920; si44++) {
          const t45 = buf36[r38 * 1920 + si44]!;
          const t46 = parameters[si44 * 64 + i39 + 6528]!;
          const t47 = parameters[si44 * 64 + i39 + 6529]!;
          const t48 = parameters[si44 * 64 + i39 + 6530]!;
          const t49 = parameters[si44 * 64 + i39 + 6531]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 129408]!;
        const t51 = parameters[i39 + 129409]!;
        const t52 = parameters[i39 + 129410]!;
        const t53 = parameters[i39 + 129411]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf41[r38 * 64 + i39] = Math.max(t54, 0);
        buf41[r38 * 64 + i39 + 1] = Math.max(t55, 0);
        buf41[r38 * 64 + i39 + 2] = Math.max(t56, 0);
        buf41[r38 * 64 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 10: [rows, 3] sums of products and 1 maps
  function kernel10(rows: number): void {
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
        for (let si14 = 0; si14 < 64; si14++) {
          const t15 = buf41[r0 * 64 + si14]!;
          const t16 = buf41[r0 * 64 + si14 + 64]!;
          const t17 = buf41[r0 * 64 + si14 + 128]!;
          const t18 = buf41[r0 * 64 + si14 + 192]!;
          const t19 = parameters[si14 * 3 + i1 + 129472]!;
          const t20 = parameters[si14 * 3 + i1 + 129473]!;
          const t21 = parameters[si14 * 3 + i1 + 129474]!;
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
        const t22 = parameters[i1 + 129664]!;
        const t23 = parameters[i1 + 129665]!;
        const t24 = parameters[i1 + 129666]!;
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
        buf43[r0 * 3 + i1] = t25;
        buf43[r0 * 3 + i1 + 1] = t26;
        buf43[r0 * 3 + i1 + 2] = t27;
        buf43[r0 * 3 + i1 + 3] = t28;
        buf43[r0 * 3 + i1 + 4] = t29;
        buf43[r0 * 3 + i1 + 5] = t30;
        buf43[r0 * 3 + i1 + 6] = t31;
        buf43[r0 * 3 + i1 + 7] = t32;
        buf43[r0 * 3 + i1 + 8] = t33;
        buf43[r0 * 3 + i1 + 9] = t34;
        buf43[r0 * 3 + i1 + 10] = t35;
        buf43[r0 * 3 + i1 + 11] = t36;
      }
    }
    for (let r37 = rows - (rows % 4); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 3; i38 += 3) {
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 64; si42++) {
          const t43 = buf41[r37 * 64 + si42]!;
          const t44 = parameters[si42 * 3 + i38 + 129472]!;
          const t45 = parameters[si42 * 3 + i38 + 129473]!;
          const t46 = parameters[si42 * 3 + i38 + 129474]!;
          t39 = f(t39 + f(t43 * t44));
          t40 = f(t40 + f(t43 * t45));
          t41 = f(t41 + f(t43 * t46));
        }
        const t47 = parameters[i38 + 129664]!;
        const t48 = parameters[i38 + 129665]!;
        const t49 = parameters[i38 + 129666]!;
        const t50 = f(t39 + t47);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t49);
        buf43[r37 * 3 + i38] = t50;
        buf43[r37 * 3 + i38 + 1] = t51;
        buf43[r37 * 3 + i38 + 2] = t52;
      }
    }
  }

  // layer 10: [rows, 1] sums
  function kernel11(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf43[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf43[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf44[r0] = t2;
    }
  }

  // layer 10: [rows, 3] maps
  function kernel12(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf43[r0 * 3 + i1]!;
        const t3 = buf44[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf45[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 10: [rows, 1] sums
  function kernel13(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf45[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      buf46[r0] = t1;
    }
  }

  // layer 10: [rows, 3] maps
  function kernel14(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf45[r0 * 3 + i1]!;
        const t3 = buf46[r0]!;
        output[r0 * 3 + i1] = f(t2 / t3);
      }
    }
  }

  function run(rows: number): void {
    kernel5(rows);
    kernel6(rows);
    kernel7(rows);
    kernel8(rows);
    kernel9(rows);
    kernel10(rows);
    kernel11(rows);
    kernel12(rows);
    kernel13(rows);
    kernel14(rows);
  }

  return { capacity, parameters, input, output, fold, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createModel<Input, Output>(manifest, createInference, weights);
}
