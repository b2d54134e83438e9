/** Kernels for sparse input have the bits of those for dense input (N4.2): on every route, whatever is 0, and for every update. */
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/check/model.js";
import { compileModel } from "../../src/compiler.js";
import { printProgram } from "../../src/loops/print.js";
import type { ModelSpec } from "../support/models.js";
import { dense, modelOf, randomOf } from "../support/models.js";
import { compiled, emitted } from "../support/emitted.js";
import { agree, expectSameBits, outcomeOf, pointOf, share } from "./routes.js";

const INPUTS = 67;

/** Rows of which some hold nothing, some places are always 0, and some zeros are negative. */
function sparseRows(rows: number, seed: number): Float64Array {
  const random = randomOf(seed);
  return Float64Array.from({ length: rows * INPUTS }, (_, i) => {
    const [row, place] = [Math.floor(i / INPUTS), i % INPUTS];
    if (row % 5 === 3 || place % 4 === 1) return 0;
    const value = Math.fround(random() - 0.5);
    return random() < 0.7 ? (random() < 0.3 ? -0 : 0) : value;
  });
}

function judge(spec: Omit<ModelSpec, "precision" | "inputs">, rows: number, seed: number): void {
  for (const precision of ["f32", "f64"] as const) {
    const model = modelOf({ ...spec, inputs: INPUTS, precision });
    const point = { ...pointOf(model, rows, seed, 0.3), x: sparseRows(rows, seed) };
    const wanted = outcomeOf(emitted(compiled(model)), point);
    expectSameBits(agree(model, { ...point, sparse: true }), wanted, `${precision}, sparse against dense`);
    // Data that are anything but sparse come to the same, only slower.
    const full = pointOf(model, rows, seed, 0.3);
    expectSameBits(agree(model, { ...full, sparse: true }, 1), outcomeOf(emitted(compiled(model)), full, 1), `${precision}, dense data`);
  }
}

function kernelsOf(model: Model): string {
  const { training } = compileModel(model, { hash: () => "0".repeat(64), verify: true, unroll: true });
  return training === null ? "" : printProgram(training.program);
}

describe("sparse input", () => {
  it("gives the bits of dense input where idle places are left out of the update, and in short batches", () => {
    const spec: Omit<ModelSpec, "precision" | "inputs"> = { layers: [dense(9, "tanh"), dense(3, "softmax")], loss: "log_likelihood", batch: 8, optimizer: { name: "sgd", params: {} } };
    expect(kernelsOf(modelOf({ ...spec, inputs: INPUTS, precision: "f32" }))).toMatch(/unless xplace\[.*\] is empty/);
    for (const rows of share([8, 1, 5], 1)) judge(spec, rows, rows);
  });

  it("gives them where every weight moves in every step, whatever its gradient", () => {
    const specs = [{ name: "sgd", params: { momentum: 0.9 } }, { name: "adam", params: {} }, { name: "adamw", params: { weight_decay: 0.1 } }] as const;
    share(specs, 1).forEach((optimizer, i) => {
      const spec: Omit<ModelSpec, "precision" | "inputs"> = { layers: [dense(33, "relu"), dense(2)], loss: "quadratic", batch: 4, optimizer };
      const text = kernelsOf(modelOf({ ...spec, inputs: INPUTS, precision: "f32" }));
      expect(text).toContain("xplace");
      expect(text).not.toContain("unless");
      judge(spec, 4, 20 + i);
    });
  });

  it("is not asked for where something else reads the inputs, where they are few, or where the batch is all rows", () => {
    const layers = [dense(9, "tanh"), dense(3)];
    expect(kernelsOf(modelOf({ inputs: INPUTS, layers, loss: "quadratic", batch: 4, precision: "f32" }))).toContain("xrow");
    expect(kernelsOf(modelOf({ inputs: 40, layers, loss: "quadratic", batch: 4, precision: "f32" }))).not.toContain("xrow");
    expect(kernelsOf(modelOf({ inputs: INPUTS, layers, loss: "quadratic", batch: "all", precision: "f32" }))).not.toContain("xrow");
  });
});
