/** Inspections: figures by hand, and a report that is plain data and aligned text. */
import { describe, expect, it } from "vitest";
import { bytesText, grouped, inspectModel, printInspection } from "../../../src/report/inspect.js";
import { dense, dropout, flatten, modelOf } from "../../support/models.js";

const mnist = modelOf({
  name: "Mnist",
  inputs: [28, 28],
  layers: [flatten(), dense(30, "sigmoid", { name: "hidden" }), dense(10, "sigmoid")],
  loss: "cross_entropy",
  outputs: "class",
  batch: 10,
  precision: "f32",
});

describe("an inspection", () => {
  it("of Nielsen's network for digits", () => {
    const found = inspectModel(mnist, 50_000);
    expect(found.parameters).toBe(23_860);
    expect(found.layers.map((layer) => layer.parameters)).toEqual([0, 23_550, 310]);
    expect(found.flopsForward).toBe(2 * 784 * 30 + 30 + 2 * 30 * 10 + 10);
    expect(found.flopsTraining).toBe(3 * found.flopsForward);
    expect(found.bytesOfWeights).toBe(23_860 * 4);
    expect(found.bytesOfBatch).toBe(10 * (784 + 30 + 10 + 10) * 4);
    expect(found.rowsPerParameter).toBeCloseTo(2.0956, 4);
    expect([found.depth, found.width]).toEqual([1, 30]);
    expect(found.regions.bounds.why).toContain("sigmoid in layer hidden");
  });

  it("tells frozen parameters, mixed activations and dropout", () => {
    const model = modelOf({ inputs: 2, layers: [dense(6, [[4, "relu"], [2, "linear"]], { frozen: true }), dropout(0.5), dense(1)], loss: "quadratic" });
    const found = inspectModel(model, null, { count: 7 });
    expect([found.parameters, found.trained, found.rowsPerParameter, found.bytesOfBatch]).toEqual([25, 7, null, null]);
    expect(found.layers[0]?.activation).toBe("4 relu + 2 linear");
    expect(printInspection(found)).toContain("25, 18 of them frozen");
    expect(printInspection(found)).toContain("regions counted       7");
  });

  it("survives JSON, counts of regions included", () => {
    const found = inspectModel(modelOf({ inputs: 30, layers: [dense(90, "relu"), dense(90, "relu"), dense(1)] }), 100);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found.regions.bounds.upper?.exact?.length).toBeGreaterThan(20);
  });

  it("prints aligned columns", () => {
    const lines = printInspection(inspectModel(mnist, 50_000)).split("\n");
    expect(lines[0]).toBe("Mnist (f32)");
    const [head, , hidden, , total] = lines.slice(2);
    expect(head?.length).toBe(hidden?.length);
    expect(total?.length).toBe(hidden?.length);
    expect(hidden).toMatch(/^hidden +dense +sigmoid +784 +30 +23,550 +47,070$/);
  });

  it("writes sizes as people read them", () => {
    expect([bytesText(12), bytesText(1536), bytesText(3 * 2 ** 30)]).toEqual(["12 B", "1.5 KiB", "3.0 GiB"]);
    expect([1, 999, 1000, 1234567].map(grouped)).toEqual(["1", "999", "1,000", "1,234,567"]);
  });
});
