// Written by nnc from a checked specification; change the specification, not this file.
import { POW2, createModel, wasmInference } from "nnc/runtime";
import { inferenceKernels } from "./splice.simd.js";
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
  doc: "Splice junctions in primate DNA: exon-intron (EI), intron-exon (IE) or neither (N). Two convolutions look for motifs\nwherever they stand; nearest neighbours compare letter by letter, and fall far behind.",
  hash: "f2ea7eaf563cacd78a773ab6f26efcd5b6d432e67cf605ca285bbff1122b3434",
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
      name: "ConvBlock1.conv1.weight",
      shape: [9, 4, 24],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.23570226039551584 },
    },
    {
      name: "ConvBlock1.batchnorm1.scale",
      shape: [24],
      offset: 864,
      layer: 2,
      frozen: false,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "ConvBlock1.batchnorm1.shift",
      shape: [24],
      offset: 888,
      layer: 2,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ConvBlock1.batchnorm1.mean",
      shape: [24],
      offset: 912,
      layer: 2,
      frozen: true,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ConvBlock1.batchnorm1.variance",
      shape: [24],
      offset: 936,
      layer: 2,
      frozen: true,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "ConvBlock2.conv1.weight",
      shape: [5, 24, 24],
      offset: 960,
      layer: 6,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.12909944487358055 },
    },
    {
      name: "ConvBlock2.batchnorm1.scale",
      shape: [24],
      offset: 3840,
      layer: 7,
      frozen: false,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "ConvBlock2.batchnorm1.shift",
      shape: [24],
      offset: 3864,
      layer: 7,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ConvBlock2.batchnorm1.mean",
      shape: [24],
      offset: 3888,
      layer: 7,
      frozen: true,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "ConvBlock2.batchnorm1.variance",
      shape: [24],
      offset: 3912,
      layer: 7,
      frozen: true,
      start: { kind: "constant", value: 1 },
    },
    {
      name: "dense1.weight",
      shape: [360, 32],
      offset: 3936,
      layer: 12,
      frozen: false,
      start: { kind: "normal", mean: 0, sd: 0.07453559924999299 },
    },
    {
      name: "dense1.bias",
      shape: [32],
      offset: 15456,
      layer: 12,
      frozen: false,
      start: { kind: "constant", value: 0 },
    },
    {
      name: "dense2.weight",
      shape: [32, 3],
      offset: 15488,
      layer: 14,
      frozen: false,
      start: { kind: "uniform", low: -0.4140393356054125, high: 0.4140393356054125 },
    },
    { name: "dense2.bias", shape: [3], offset: 15584, layer: 14, frozen: false, start: { kind: "constant", value: 0 } },
  ],
  parameters: 15587,
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the forward pass for up to `capacity` rows, in TypeScript. */
function inTypeScript(capacity: number): InferenceKernels {
  const parameters = new Float32Array(15587);
  const input = new Float32Array(capacity * 240);
  const output = new Float32Array(capacity * 3);
  const buf49 = new Float32Array(capacity);
  const buf48 = new Float32Array(capacity * 3);
  const buf47 = new Float32Array(capacity);
  const buf46 = new Float32Array(capacity * 3);
  const buf44 = new Float32Array(capacity * 32);
  const buf40 = new Float32Array(capacity * 360);
  const buf38 = new Float32Array(capacity * 720);
  const buf35 = new Float32Array(2880);
  const buf34 = new Float32Array(24);
  const buf33 = new Float32Array(24);
  const buf28 = new Float32Array(capacity * 816);
  const buf27 = new Float32Array(capacity * 720);
  const buf25 = new Float32Array(capacity * 1440);
  const buf22 = new Float32Array(864);
  const buf21 = new Float32Array(24);
  const buf20 = new Float32Array(24);
  const buf15 = new Float32Array(capacity * 272);

  // layer 2: [24] maps
  function kernel1(): void {
    for (let i0 = 0; i0 < 24; i0++) {
      const t1 = parameters[i0 + 864]!;
      const t2 = parameters[i0 + 936]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 888]!;
      const t5 = parameters[i0 + 912]!;
      buf20[i0] = f(t3);
      buf21[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 2: [9, 4, 24] maps
  function kernel2(): void {
    for (let i0 = 0; i0 < 36; i0++) {
      for (let i1 = 0; i1 < 24; i1++) {
        const t2 = parameters[i0 * 24 + i1]!;
        const t3 = buf20[i1]!;
        buf22[i0 * 24 + i1] = f(t2 * t3);
      }
    }
  }

  // layer 7: [24] maps
  function kernel3(): void {
    for (let i0 = 0; i0 < 24; i0++) {
      const t1 = parameters[i0 + 3840]!;
      const t2 = parameters[i0 + 3912]!;
      const t3 = t1 / Math.sqrt(t2 + 0.00001);
      const t4 = parameters[i0 + 3864]!;
      const t5 = parameters[i0 + 3888]!;
      buf33[i0] = f(t3);
      buf34[i0] = f(t4 - t5 * t3);
    }
  }

  // layer 7: [5, 24, 24] maps
  function kernel4(): void {
    for (let i0 = 0; i0 < 120; i0++) {
      for (let i1 = 0; i1 < 24; i1++) {
        const t2 = parameters[i0 * 24 + i1 + 960]!;
        const t3 = buf33[i1]!;
        buf35[i0 * 24 + i1] = f(t2 * t3);
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

  // layer 1: [rows, 60, 24] sums of products and 2 maps
  function kernel6(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 60; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
            const t19 = buf22[sc15 * 24 + i2]!;
            const t20 = buf22[sc15 * 24 + i2 + 1]!;
            const t21 = buf22[sc15 * 24 + i2 + 2]!;
            const t22 = buf22[sc15 * 24 + i2 + 3]!;
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
          buf25[r0 * 1440 + i1 * 24 + i2] = Math.max(t27, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 1] = Math.max(t28, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 2] = Math.max(t29, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 3] = Math.max(t30, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 24] = Math.max(t31, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 25] = Math.max(t32, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 26] = Math.max(t33, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 27] = Math.max(t34, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 48] = Math.max(t35, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 49] = Math.max(t36, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 50] = Math.max(t37, 0);
          buf25[r0 * 1440 + i1 * 24 + i2 + 51] = Math.max(t38, 0);
        }
      }
    }
  }

  // layer 5: [rows, 30, 24] sums
  function kernel7(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf25[r0 * 1440 + i1 * 48 + i2]!;
          const t4 = buf25[r0 * 1440 + i1 * 48 + i2 + 1]!;
          const t5 = buf25[r0 * 1440 + i1 * 48 + i2 + 2]!;
          const t6 = buf25[r0 * 1440 + i1 * 48 + i2 + 3]!;
          const t7 = buf25[r0 * 1440 + i1 * 48 + i2 + 48]!;
          const t8 = buf25[r0 * 1440 + i1 * 48 + i2 + 49]!;
          const t9 = buf25[r0 * 1440 + i1 * 48 + i2 + 50]!;
          const t10 = buf25[r0 * 1440 + i1 * 48 + i2 + 51]!;
          const t11 = buf25[r0 * 1440 + i1 * 48 + i2 + 96]!;
          const t12 = buf25[r0 * 1440 + i1 * 48 + i2 + 97]!;
          const t13 = buf25[r0 * 1440 + i1 * 48 + i2 + 98]!;
          const t14 = buf25[r0 * 1440 + i1 * 48 + i2 + 99]!;
          let t15: number = t3;
          let t16: number = t4;
          let t17: number = t5;
          let t18: number = t6;
          let t19: number = t7;
          let t20: number = t8;
          let t21: number = t9;
          let t22: number = t10;
          let t23: number = t11;
          let t24: number = t12;
          let t25: number = t13;
          let t26: number = t14;
          for (let s27 = 0; s27 < 2; s27++) {
            const t28 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2]!;
            const t29 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 1]!;
            const t30 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 2]!;
            const t31 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 3]!;
            const t32 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 48]!;
            const t33 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 49]!;
            const t34 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 50]!;
            const t35 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 51]!;
            const t36 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 96]!;
            const t37 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 97]!;
            const t38 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 98]!;
            const t39 = buf25[r0 * 1440 + i1 * 48 + s27 * 24 + i2 + 99]!;
            t15 = Math.max(t15, t28);
            t16 = Math.max(t16, t29);
            t17 = Math.max(t17, t30);
            t18 = Math.max(t18, t31);
            t19 = Math.max(t19, t32);
            t20 = Math.max(t20, t33);
            t21 = Math.max(t21, t34);
            t22 = Math.max(t22, t35);
            t23 = Math.max(t23, t36);
            t24 = Math.max(t24, t37);
            t25 = Math.max(t25, t38);
            t26 = Math.max(t26, t39);
          }
          buf27[r0 * 720 + i1 * 24 + i2] = t15;
          buf27[r0 * 720 + i1 * 24 + i2 + 1] = t16;
          buf27[r0 * 720 + i1 * 24 + i2 + 2] = t17;
          buf27[r0 * 720 + i1 * 24 + i2 + 3] = t18;
          buf27[r0 * 720 + i1 * 24 + i2 + 24] = t19;
          buf27[r0 * 720 + i1 * 24 + i2 + 25] = t20;
          buf27[r0 * 720 + i1 * 24 + i2 + 26] = t21;
          buf27[r0 * 720 + i1 * 24 + i2 + 27] = t22;
          buf27[r0 * 720 + i1 * 24 + i2 + 48] = t23;
          buf27[r0 * 720 + i1 * 24 + i2 + 49] = t24;
          buf27[r0 * 720 + i1 * 24 + i2 + 50] = t25;
          buf27[r0 * 720 + i1 * 24 + i2 + 51] = t26;
        }
      }
    }
  }

  // layer 6: [rows, 34, 24] maps
  function kernel8(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 816; i1++) {
        buf28[r0 * 816 + i1] = 0;
      }
    }
    for (let r2 = 0; r2 < rows; r2++) {
      for (let i3 = 0; i3 < 720; i3++) {
        const t4 = buf27[r2 * 720 + i3]!;
        buf28[r2 * 816 + i3 + 48] = t4;
      }
    }
  }

  // layer 6: [rows, 30, 24] sums of products and 2 maps
  function kernel9(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 30; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
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
          for (let sc15 = 0; sc15 < 120; sc15++) {
            const t16 = buf28[r0 * 816 + i1 * 24 + sc15]!;
            const t17 = buf28[r0 * 816 + i1 * 24 + sc15 + 24]!;
            const t18 = buf28[r0 * 816 + i1 * 24 + sc15 + 48]!;
            const t19 = buf35[sc15 * 24 + i2]!;
            const t20 = buf35[sc15 * 24 + i2 + 1]!;
            const t21 = buf35[sc15 * 24 + i2 + 2]!;
            const t22 = buf35[sc15 * 24 + i2 + 3]!;
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
          const t23 = buf34[i2]!;
          const t24 = buf34[i2 + 1]!;
          const t25 = buf34[i2 + 2]!;
          const t26 = buf34[i2 + 3]!;
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
          buf38[r0 * 720 + i1 * 24 + i2] = Math.max(t27, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 1] = Math.max(t28, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 2] = Math.max(t29, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 3] = Math.max(t30, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 24] = Math.max(t31, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 25] = Math.max(t32, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 26] = Math.max(t33, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 27] = Math.max(t34, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 48] = Math.max(t35, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 49] = Math.max(t36, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 50] = Math.max(t37, 0);
          buf38[r0 * 720 + i1 * 24 + i2 + 51] = Math.max(t38, 0);
        }
      }
    }
  }

  // layer 10: [rows, 15, 24] sums
  function kernel10(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 15; i1 += 3) {
        for (let i2 = 0; i2 < 24; i2 += 4) {
          const t3 = buf38[r0 * 720 + i1 * 48 + i2]!;
          const t4 = buf38[r0 * 720 + i1 * 48 + i2 + 1]!;
          const t5 = buf38[r0 * 720 + i1 * 48 + i2 + 2]!;
          const t6 = buf38[r0 * 720 + i1 * 48 + i2 + 3]!;
          const t7 = buf38[r0 * 720 + i1 * 48 + i2 + 48]!;
          const t8 = buf38[r0 * 720 + i1 * 48 + i2 + 49]!;
          const t9 = buf38[r0 * 720 + i1 * 48 + i2 + 50]!;
          const t10 = buf38[r0 * 720 + i1 * 48 + i2 + 51]!;
          const t11 = buf38[r0 * 720 + i1 * 48 + i2 + 96]!;
          const t12 = buf38[r0 * 720 + i1 * 48 + i2 + 97]!;
          const t13 = buf38[r0 * 720 + i1 * 48 + i2 + 98]!;
          const t14 = buf38[r0 * 720 + i1 * 48 + i2 + 99]!;
          let t15: number = t3;
          let t16: number = t4;
          let t17: number = t5;
          let t18: number = t6;
          let t19: number = t7;
          let t20: number = t8;
          let t21: number = t9;
          let t22: number = t10;
          let t23: number = t11;
          let t24: number = t12;
          let t25: number = t13;
          let t26: number = t14;
          for (let s27 = 0; s27 < 2; s27++) {
            const t28 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2]!;
            const t29 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 1]!;
            const t30 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 2]!;
            const t31 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 3]!;
            const t32 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 48]!;
            const t33 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 49]!;
            const t34 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 50]!;
            const t35 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 51]!;
            const t36 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 96]!;
            const t37 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 97]!;
            const t38 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 98]!;
            const t39 = buf38[r0 * 720 + i1 * 48 + s27 * 24 + i2 + 99]!;
            t15 = Math.max(t15, t28);
            t16 = Math.max(t16, t29);
            t17 = Math.max(t17, t30);
            t18 = Math.max(t18, t31);
            t19 = Math.max(t19, t32);
            t20 = Math.max(t20, t33);
            t21 = Math.max(t21, t34);
            t22 = Math.max(t22, t35);
            t23 = Math.max(t23, t36);
            t24 = Math.max(t24, t37);
            t25 = Math.max(t25, t38);
            t26 = Math.max(t26, t39);
          }
          buf40[r0 * 360 + i1 * 24 + i2] = t15;
          buf40[r0 * 360 + i1 * 24 + i2 + 1] = t16;
          buf40[r0 * 360 + i1 * 24 + i2 + 2] = t17;
          buf40[r0 * 360 + i1 * 24 + i2 + 3] = t18;
          buf40[r0 * 360 + i1 * 24 + i2 + 24] = t19;
          buf40[r0 * 360 + i1 * 24 + i2 + 25] = t20;
          buf40[r0 * 360 + i1 * 24 + i2 + 26] = t21;
          buf40[r0 * 360 + i1 * 24 + i2 + 27] = t22;
          buf40[r0 * 360 + i1 * 24 + i2 + 48] = t23;
          buf40[r0 * 360 + i1 * 24 + i2 + 49] = t24;
          buf40[r0 * 360 + i1 * 24 + i2 + 50] = t25;
          buf40[r0 * 360 + i1 * 24 + i2 + 51] = t26;
        }
      }
    }
  }

  // layer 12: [rows, 32] sums of products and 2 maps
  function kernel11(rows: number): void {
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
        for (let si14 = 0; si14 < 360; si14++) {
          const t15 = buf40[r0 * 360 + si14]!;
          const t16 = buf40[r0 * 360 + si14 + 360]!;
          const t17 = buf40[r0 * 360 + si14 + 720]!;
          const t18 = parameters[si14 * 32 + i1 + 3936]!;
          const t19 = parameters[si14 * 32 + i1 + 3937]!;
          const t20 = parameters[si14 * 32 + i1 + 3938]!;
          const t21 = parameters[si14 * 32 + i1 + 3939]!;
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
        const t22 = parameters[i1 + 15456]!;
        const t23 = parameters[i1 + 15457]!;
        const t24 = parameters[i1 + 15458]!;
        const t25 = parameters[i1 + 15459]!;
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
        buf44[r0 * 32 + i1] = Math.max(t26, 0);
        buf44[r0 * 32 + i1 + 1] = Math.max(t27, 0);
        buf44[r0 * 32 + i1 + 2] = Math.max(t28, 0);
        buf44[r0 * 32 + i1 + 3] = Math.max(t29, 0);
        buf44[r0 * 32 + i1 + 32] = Math.max(t30, 0);
        buf44[r0 * 32 + i1 + 33] = Math.max(t31, 0);
        buf44[r0 * 32 + i1 + 34] = Math.max(t32, 0);
        buf44[r0 * 32 + i1 + 35] = Math.max(t33, 0);
        buf44[r0 * 32 + i1 + 64] = Math.max(t34, 0);
        buf44[r0 * 32 + i1 + 65] = Math.max(t35, 0);
        buf44[r0 * 32 + i1 + 66] = Math.max(t36, 0);
        buf44[r0 * 32 + i1 + 67] = Math.max(t37, 0);
      }
    }
    for (let r38 = rows - (rows % 3); r38 < rows; r38++) {
      for (let i39 = 0; i39 < 32; i39 += 4) {
        let t40: number = 0;
        let t41: number = 0;
        let t42: number = 0;
        let t43: number = 0;
        for (let si44 = 0; si44 < 360; si44++) {
          const t45 = buf40[r38 * 360 + si44]!;
          const t46 = parameters[si44 * 32 + i39 + 3936]!;
          const t47 = parameters[si44 * 32 + i39 + 3937]!;
          const t48 = parameters[si44 * 32 + i39 + 3938]!;
          const t49 = parameters[si44 * 32 + i39 + 3939]!;
          t40 = f(t40 + f(t45 * t46));
          t41 = f(t41 + f(t45 * t47));
          t42 = f(t42 + f(t45 * t48));
          t43 = f(t43 + f(t45 * t49));
        }
        const t50 = parameters[i39 + 15456]!;
        const t51 = parameters[i39 + 15457]!;
        const t52 = parameters[i39 + 15458]!;
        const t53 = parameters[i39 + 15459]!;
        const t54 = f(t40 + t50);
        const t55 = f(t41 + t51);
        const t56 = f(t42 + t52);
        const t57 = f(t43 + t53);
        buf44[r38 * 32 + i39] = Math.max(t54, 0);
        buf44[r38 * 32 + i39 + 1] = Math.max(t55, 0);
        buf44[r38 * 32 + i39 + 2] = Math.max(t56, 0);
        buf44[r38 * 32 + i39 + 3] = Math.max(t57, 0);
      }
    }
  }

  // layer 14: [rows, 3] sums of products and 1 maps
  function kernel12(rows: number): void {
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
          const t15 = buf44[r0 * 32 + si14]!;
          const t16 = buf44[r0 * 32 + si14 + 32]!;
          const t17 = buf44[r0 * 32 + si14 + 64]!;
          const t18 = buf44[r0 * 32 + si14 + 96]!;
          const t19 = parameters[si14 * 3 + i1 + 15488]!;
          const t20 = parameters[si14 * 3 + i1 + 15489]!;
          const t21 = parameters[si14 * 3 + i1 + 15490]!;
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
        const t22 = parameters[i1 + 15584]!;
        const t23 = parameters[i1 + 15585]!;
        const t24 = parameters[i1 + 15586]!;
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
        buf46[r0 * 3 + i1] = t25;
        buf46[r0 * 3 + i1 + 1] = t26;
        buf46[r0 * 3 + i1 + 2] = t27;
        buf46[r0 * 3 + i1 + 3] = t28;
        buf46[r0 * 3 + i1 + 4] = t29;
        buf46[r0 * 3 + i1 + 5] = t30;
        buf46[r0 * 3 + i1 + 6] = t31;
        buf46[r0 * 3 + i1 + 7] = t32;
        buf46[r0 * 3 + i1 + 8] = t33;
        buf46[r0 * 3 + i1 + 9] = t34;
        buf46[r0 * 3 + i1 + 10] = t35;
        buf46[r0 * 3 + i1 + 11] = t36;
      }
    }
    for (let r37 = rows - (rows % 4); r37 < rows; r37++) {
      for (let i38 = 0; i38 < 3; i38 += 3) {
        let t39: number = 0;
        let t40: number = 0;
        let t41: number = 0;
        for (let si42 = 0; si42 < 32; si42++) {
          const t43 = buf44[r37 * 32 + si42]!;
          const t44 = parameters[si42 * 3 + i38 + 15488]!;
          const t45 = parameters[si42 * 3 + i38 + 15489]!;
          const t46 = parameters[si42 * 3 + i38 + 15490]!;
          t39 = f(t39 + f(t43 * t44));
          t40 = f(t40 + f(t43 * t45));
          t41 = f(t41 + f(t43 * t46));
        }
        const t47 = parameters[i38 + 15584]!;
        const t48 = parameters[i38 + 15585]!;
        const t49 = parameters[i38 + 15586]!;
        const t50 = f(t39 + t47);
        const t51 = f(t40 + t48);
        const t52 = f(t41 + t49);
        buf46[r37 * 3 + i38] = t50;
        buf46[r37 * 3 + i38 + 1] = t51;
        buf46[r37 * 3 + i38 + 2] = t52;
      }
    }
  }

  // layer 14: [rows, 1] sums
  function kernel13(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = buf46[r0 * 3]!;
      let t2: number = t1;
      for (let s3 = 0; s3 < 3; s3++) {
        const t4 = buf46[r0 * 3 + s3]!;
        t2 = Math.max(t2, t4);
      }
      buf47[r0] = t2;
    }
  }

  // layer 14: [rows, 3] maps
  function kernel14(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf46[r0 * 3 + i1]!;
        const t3 = buf47[r0]!;
        const t4 = f(t2 - t3);
        const t5 = 89 < t4 ? 89 : t4;
        const t6 = (t5 < -105 ? -105 : t5) * 1.4426950408889634;
        const t7 = t6 + 6755399441055744 - 6755399441055744;
        const t8 = t6 - t7;
        const t9 = t8 * t8;
        const t10 = 360.79706578518545 + 17.33087932984242 * t9;
        const t11 = t8 * (125.04273438511886 + t9);
        buf48[r0 * 3 + i1] = f((POW2[t7 + 1074]! * (t10 + t11)) / (t10 - t11));
      }
    }
  }

  // layer 14: [rows, 1] sums
  function kernel15(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      let t1: number = 0;
      for (let s2 = 0; s2 < 3; s2++) {
        const t3 = buf48[r0 * 3 + s2]!;
        t1 = f(t1 + t3);
      }
      buf49[r0] = t1;
    }
  }

  // layer 14: [rows, 3] maps
  function kernel16(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      for (let i1 = 0; i1 < 3; i1++) {
        const t2 = buf48[r0 * 3 + i1]!;
        const t3 = buf49[r0]!;
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
    kernel15(rows);
    kernel16(rows);
  }

  return { capacity, parameters, input, output, fold, run };
}

/** Makes the forward pass for up to `capacity` rows: in WebAssembly, or in TypeScript to the same bits. */
export function createInference(capacity: number): InferenceKernels {
  return wasmInference(inferenceKernels, inTypeScript)(capacity);
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createModel<Input, Output>(manifest, createInference, weights);
}
