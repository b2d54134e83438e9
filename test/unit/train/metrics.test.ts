import { describe, expect, it } from "vitest";
import type { ColumnManifest } from "../../../src/runtime/manifest.js";
import { unfitted } from "../../../src/runtime/fitted.js";
import type { Evaluated } from "../../../src/train/metrics.js";
import { betterOf, mainMetric, measure, metricsFor } from "../../../src/train/metrics.js";
import { metrics as vocabulary } from "../../../src/vocab/metrics.js";
import { bool, label, real } from "./models.js";

function evaluated(columns: readonly ColumnManifest[], output: readonly number[], target: readonly number[], lossSum = 0): Evaluated {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return { rows: output.length / width, width, output: Float64Array.from(output), target: Float64Array.from(target), lossSum, columns, fitted: unfitted({ inputs: [], outputs: columns }).outputs };
}

describe("the table", () => {
  it("agrees with the vocabulary", () => {
    for (const [name, row] of Object.entries(vocabulary)) {
      expect(betterOf(name)).toBe(row.better);
      expect((metricsFor([bool("y")]) as string[]).includes(name)).toBe(row.outputs !== "number");
      expect((metricsFor([real("y")]) as string[]).includes(name)).toBe(row.outputs !== "label");
    }
    expect(metricsFor([bool("y"), real("z", 1)])).toEqual(["loss"]);
    expect([mainMetric([bool("y")]), mainMetric([real("y")]), mainMetric([bool("y"), real("z")])]).toEqual(["accuracy", "rmse", "loss"]);
    expect(() => measure("constructor", evaluated([bool("y")], [1], [1]))).toThrow(/no metric "constructor"/);
  });
});

describe("metrics of a boolean", () => {
  // Said true: rows 0, 1, 2 (0.5 counts as true); is true: rows 0, 2, 4. TP 2, FP 1, FN 1, TN 1.
  const five = evaluated([bool("y")], [0.9, 0.6, 0.5, 0.2, 0.4], [1, 0, 1, 0, 1], 2.5);

  it.each([
    ["loss", 0.5],
    ["accuracy", 3 / 5],
    ["error", 2 / 5],
    ["precision", 2 / 3],
    ["recall", 2 / 3],
    ["f1", 2 / 3],
    // Pairs (true, false): 0.9 beats 0.6 and 0.2; 0.5 beats 0.2 alone; 0.4 beats 0.2 alone: 4 of 6.
    ["auc", 4 / 6],
  ])("%s", (name, value) => expect(measure(name, five)).toBeCloseTo(value, 15));

  it("auc counts ties half and is NaN of one kind alone; precision without a call is 0 (N3.5)", () => {
    expect(measure("auc", evaluated([bool("y")], [0.5, 0.5, 0.7], [1, 0, 0]))).toBe(0.25);
    expect(measure("auc", evaluated([bool("y")], [0.5, 0.7], [1, 1]))).toBeNaN();
    expect(measure("precision", evaluated([bool("y")], [0.1, 0.2], [1, 1]))).toBe(0);
  });

  it("decodes from the middle of its codes on", () => {
    const signed = bool("y", 0, { codes: [-1, 1] });
    expect(measure("accuracy", evaluated([signed], [0, -0.1, 3], [1, -1, 1]))).toBe(1);
  });
});

describe("metrics of a class", () => {
  const column = label("c", ["a", "b", "c", "never"]);
  // Said a (tie of a and b), b, b, c; is a, b, c, c.
  const four = evaluated([column], [0.5, 0.5, 0, 0, 0.1, 0.8, 0.1, 0, 0.2, 0.5, 0.3, 0, 0, 0.1, 0.9, 0], [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);

  it.each([
    ["accuracy", 3 / 4],
    // a 1/1, b 1/2, c 1/1; `never` is neither said nor real.
    ["precision", (1 + 1 / 2 + 1) / 3],
    ["recall", (1 + 1 + 1 / 2) / 3],
    ["f1", (1 + 2 / 3 + 2 / 3) / 3],
    // a: 3 of 3; b: 0.8 against 0.5, 0.5, 0.1: 3 of 3; c: {0.3, 0.9} against {0, 0.1}: 4 of 4.
    ["auc", 1],
  ])("%s is macro over the labels that occur", (name, value) => expect(measure(name, four)).toBeCloseTo(value, 15));

  it("counts every cell of several outputs", () => {
    const two = evaluated([label("c", ["x", "y"]), bool("b", 2)], [0.9, 0.1, 0.2, 0.1, 0.9, 0.8], [0, 1, 0, 0, 1, 1]);
    expect(measure("accuracy", two)).toBe(3 / 4);
  });
});

describe("metrics of numbers", () => {
  it("are in the file's units", () => {
    // Scaled from [0, 100] to [0, 1]: errors of 0.1 and 0.2 are 10 and 20 in the file.
    const column = real("y", 0, { scale: { from: [0, 100], to: [0, 1] } });
    const two = evaluated([column], [0.1, 0.6], [0, 0.4]);
    expect(measure("mse", two)).toBeCloseTo((100 + 400) / 2, 10);
    expect(measure("rmse", two)).toBeCloseTo(Math.sqrt(250), 12);
    expect(measure("mae", two)).toBeCloseTo(15, 12);
    // ȳ = 20: total 400 + 400.
    expect(measure("r2", two)).toBeCloseTo(1 - 500 / 800, 12);
  });

  it("are means over outputs", () => {
    const two = evaluated([real("y"), real("z", 1)], [1, 2, 3, 4], [1, 0, 3, 0]);
    expect(measure("mse", two)).toBe((0 + (4 + 16) / 2) / 2);
    expect(measure("rmse", two)).toBe((0 + Math.sqrt(10)) / 2);
    // The second's target is constant: nothing to explain.
    expect(measure("r2", two)).toBe((1 + 0) / 2);
  });
});
