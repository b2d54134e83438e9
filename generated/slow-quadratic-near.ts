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
  model: "SlowQuadraticNear",
  doc: "A neuron that should turn 1 into 0, starting mildly wrong (w = 0.6, b = 0.9): with the quadratic loss it learns at once.",
  hash: "58f2d8f516bcd8eb8471280c796c0e05b4f20eb2a6053ec0b3193ea3a9945384",
  precision: "f64",
  inputs: [
    {
      name: "x",
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
      low: 0,
      high: 1,
      lowOpen: false,
      highOpen: false,
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
      name: "neuron.weight",
      shape: [1, 1],
      offset: 0,
      layer: 1,
      frozen: false,
      start: { kind: "literal", values: [0.6] },
    },
    { name: "neuron.bias", shape: [1], offset: 1, layer: 1, frozen: false, start: { kind: "literal", values: [0.9] } },
  ],
  parameters: 2,
};

/** Makes the forward pass for up to `capacity` rows. */
export function createInference(capacity: number): InferenceKernels {
  const parameters = new Float64Array(2);
  const input = new Float64Array(capacity * 1);
  const output = new Float64Array(capacity * 1);

  // every row: forward
  function run(rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const t1 = input[r0]!;
      const t2: number = parameters[0]!;
      const t3: number = parameters[1]!;
      const t4 = 0 + t1 * t2 + t3;
      const t5 = -Math.abs(t4);
      const t6 = 0 < t5 ? 0 : t5;
      const t7 = t6 < -746 ? -746 : t6;
      const t8 = t7 * 1.4426950408889634 + 6755399441055744 - 6755399441055744;
      const t9 = t7 - t8 * 0.6931471803691238;
      const t10 = 1 + t9;
      const t11 = t10 - 1;
      const t12 = t8 * 1.9082149292705877e-10;
      const t13 = t9 - t12;
      const t14 = t13 * t13;
      const t15 =
        t13 -
        t14 *
          (0.1666666666666666 +
            (-0.0027777777777564763 +
              (0.00006613756471785513 + (-0.0000016534060267499238 + 4.1437767128290464e-8 * t14) * t14) * t14) *
              t14);
      const t16 = (t13 * t15) / (2 - t15) - t12;
      const t17 = 1 - (t10 - t11) + (t9 - t11) + 0 + t16;
      const t18 = t10 + t17;
      const t19 = Math.max(t8, -60);
      const t20 = POW2[-t19 + 1074]!;
      const t21 = t4 < 0 ? t18 : t20;
      const t22 = 1 + t20;
      const t23 = t22 + t9;
      const t24 = t23 - t22;
      const t25 = t22 - 1;
      const t26 = t22 - (t23 - t24) + (t9 - t24) + (1 - (t22 - t25) + (t20 - t25)) + t16;
      const t27 = t23 + t26;
      const t28 = t21 / t27;
      const t29 = t28 * 134217729;
      const t30 = t29 - (t29 - t28);
      const t31 = t27 * 134217729;
      const t32 = t31 - (t31 - t27);
      const t33 = t27 - t32;
      const t34 = t28 - t30;
      const t35 = t18 - t10;
      const t36 = t27 - t23;
      output[r0] =
        (t28 +
          (t21 -
            t30 * t32 -
            t30 * t33 -
            t34 * t32 -
            t34 * t33 +
            ((t4 < 0 ? t10 - (t18 - t35) + (t17 - t35) : 0) - t28 * (t23 - (t27 - t36) + (t26 - t36)))) /
            t27) *
        (t4 < 0 ? POW2[t8 - t19 + 1074]! : 1);
    }
  }

  return { capacity, parameters, input, output, run };
}

/** The trained model from the bytes of its weights. */
export function load(weights: Uint8Array): TrainedModel<Input, Output> {
  return createPlainModel<Input, Output>(manifest, createInference, weights);
}
