import { describe, expect, it } from "vitest";
import { DataError } from "../../../src/data/fault.js";
import { fromRecords } from "../../../src/data/from-records.js";
import { partsOf } from "../../../src/train/data.js";
import { encodeParts } from "../../../src/train/encoded.js";
import { fitPreparation } from "../../../src/runtime/fitted.js";
import { linearModule, real, trainOf } from "./models.js";

const rows = Array.from({ length: 10 }, (_, i) => ({ x: i, y: 2 * i }));
const module = (changes = {}): ReturnType<typeof linearModule> => linearModule([real("x", 0, { scale: "minmax" })], real("y"), trainOf(changes));
const split = { shares: [{ part: "train", amount: { kind: "fraction", value: 0.7 } }, { part: "validation", amount: { kind: "rows", value: 2 } }, { part: "test", amount: { kind: "rows", value: 1 } }], seed: 4, stratify: null } as const;
const holdout = { part: "validation", amount: { kind: "rows", value: 3 }, of: "train", seed: 2 } as const;

describe("the data of a training", () => {
  it("are split as the spec says when they come as rows or as one dataset", () => {
    const parts = partsOf(module({ split }), rows);
    expect([parts.train.rows.length, parts.validation?.rows.length, parts.test?.rows.length]).toEqual([7, 2, 1]);
    expect(partsOf(module({ split }), fromRecords(module().manifest, rows)).train.rows).toEqual(parts.train.rows);
  });

  it("stay parts when they come as parts, but a holdout that is not given is taken", () => {
    const parts = partsOf(module({ split }), { train: rows, test: rows.slice(0, 2) });
    expect([parts.train.rows.length, parts.validation, parts.test?.rows.length]).toEqual([10, null, 2]);
    expect(partsOf(module({ holdout }), { train: rows }).validation?.rows.length).toBe(3);
    expect(partsOf(module({ holdout }), { train: rows, validation: rows.slice(0, 1) }).validation?.rows.length).toBe(1);
    expect(partsOf(module(), parts)).toBe(parts);
  });

  it("are refused where a part is left without rows", () => {
    expect(() => partsOf(module({ split }), rows.slice(0, 2))).toThrow(DataError);
    expect(() => partsOf(module(), [])).toThrow(/no records/);
  });

  it("are encoded at their own row numbers, by numbers fitted on the training rows", () => {
    const { manifest } = module();
    const parts = partsOf(module({ split }), { train: [...rows, { x: 90, y: 0 }], validation: [{ x: 45, y: 1 }] });
    const fitted = fitPreparation(manifest, parts.train.dataset, parts.train.rows);
    const { x, y, order, training, parts: ranges } = encodeParts(manifest, fitted, parts);
    expect([...training]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([...order.subarray(11)]).toEqual([...training, 11]);
    expect([ranges.get("train"), ranges.get("validation"), ranges.get("test")]).toEqual([{ start: 11, count: 11 }, { start: 22, count: 1 }, undefined]);
    expect([x[9], x[10], x[11], y[11]]).toEqual([0.1, 1, 0.5, 1]);
  });
});
