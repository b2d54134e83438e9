/** Sizes of splits, their draws, and the order: drop, split, holdout. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemble, concatenate, partition } from "../../../src/data/parts.js";
import { shareOut, splitRows } from "../../../src/data/split.js";
import type { SplitManifest } from "../../../src/data/split.js";
import type { Dataset } from "../../../src/runtime/dataset.js";
import type { AmountManifest, PartName } from "../../../src/runtime/manifest.js";
import { column } from "./columns.js";

const percent = (value: number): AmountManifest => ({ kind: "fraction", value: value / 100 });
const rows = (value: number): AmountManifest => ({ kind: "rows", value });

function split(shares: readonly (readonly [PartName, AmountManifest])[], stratify: string | null = null, seed = 7): SplitManifest {
  return { shares: shares.map(([part, amount]) => ({ part, amount })), seed, stratify };
}

/** `n` rows with x = 0, 1, 2 … and class `c` = x mod 3. */
function data(n: number): Dataset {
  const values = Float64Array.from({ length: n }, (_, i) => i);
  return {
    rows: n,
    columns: new Map([
      ["x", { kind: "numbers", width: 1, values, missing: null }],
      ["c", { kind: "codes", codes: Int32Array.from(values, (value) => value % 3) }],
    ]),
  };
}
const columns = [column("x"), column("c")];

describe("sizes by largest remainder:", () => {
  test.each<readonly [string, readonly number[], readonly AmountManifest[], readonly (readonly number[])[]]>([
    ["what divides evenly", [100], [percent(70), percent(15), percent(15)], [[70, 15, 15]]],
    ["the larger remainder gets the odd row", [10], [percent(33), percent(67)], [[3, 7]]],
    ["the earlier among equals", [5], [percent(50), percent(50)], [[3, 2]]],
    ["three thirds of ten", [10], [percent(100 / 3), percent(100 / 3), percent(100 / 3)], [[4, 3, 3]]],
    ["what no share takes stays out", [10], [percent(50), percent(20)], [[5, 2]]],
    ["29 % of 100 is 29 whatever the binary fraction", [100], [percent(29), percent(71)], [[29, 71]]],
    ["rows are exact", [150], [rows(100), rows(50)], [[100, 50]]],
    ["rows and a percentage", [150], [rows(30), percent(80)], [[30, 120]]],
    ["within each class", [50, 50, 50], [percent(70), percent(30)], [[35, 15], [35, 15], [35, 15]]],
    ["a small class is not lost", [97, 3], [percent(66), percent(34)], [[64, 33], [2, 1]]],
    ["rows over classes keep their number", [50, 30, 20], [rows(7), percent(50)], [[4, 25], [2, 15], [1, 10]]],
  ])("%s", (_, groups, amounts, sizes) => {
    expect(shareOut(groups, amounts)).toEqual(sizes);
  });

  test("no class gives more rows than it has, and rows keep their number, for any split", () => {
    const groups = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(groups, fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 2 }), fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 2 }), (sizes, percents, counts) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const amounts = [...percents.map((value) => percent(value / 2)), ...counts.map((value) => rows(Math.floor((value * total) / 100)))];
        const shared = shareOut(sizes, amounts);
        shared.forEach((shares, group) => expect(shares.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(sizes[group] ?? 0));
        amounts.forEach((amount, share) => {
          const given = shared.reduce((sum, shares) => sum + (shares[share] ?? 0), 0);
          if (amount.kind === "rows") expect(given).toBe(amount.value);
        });
      }),
    );
  });
});

describe("rows:", () => {
  test("parts do not overlap, cover all, and stand in the file's order", () => {
    const result = partition(data(100), columns, { split: split([["train", percent(70)], ["test", percent(30)]]), holdout: { part: "validation", amount: rows(10), of: "train", seed: 3 } });
    if (!result.ok) throw new Error("a good split fails");
    const { train, validation, test: tested } = result.value;
    expect([train.rows.length, validation?.rows.length, tested?.rows.length]).toEqual([60, 10, 30]);
    const all = [...train.rows, ...(validation?.rows ?? []), ...(tested?.rows ?? [])];
    expect(new Set(all).size).toBe(100);
    for (const part of [train, validation, tested]) expect([...(part?.rows ?? [])]).toEqual([...(part?.rows ?? [])].sort((x, y) => x - y));
  });

  test("the same seed gives the same parts, another seed others", () => {
    const deal = (seed: number): readonly number[] => {
      const result = partition(data(100), columns, { split: split([["train", percent(50)], ["test", percent(50)]], null, seed), holdout: null });
      return result.ok ? [...result.value.train.rows] : [];
    };
    expect(deal(1)).toEqual(deal(1));
    expect(deal(1)).not.toEqual(deal(2));
  });

  test("stratified parts have each class in proportion", () => {
    const result = partition(data(99), columns, { split: split([["train", percent(200 / 3)], ["test", percent(100 / 3)]], "c"), holdout: null });
    if (!result.ok) throw new Error("a good split fails");
    const counts = [0, 0, 0];
    for (const row of result.value.train.rows) counts[row % 3] = (counts[row % 3] ?? 0) + 1;
    expect(counts).toEqual([22, 22, 22]);
  });

  test("without a split every row trains", () => {
    const result = partition(data(5), columns, { split: null, holdout: null });
    expect(result.ok && [...result.value.train.rows]).toEqual([0, 1, 2, 3, 4]);
    expect(result.ok && result.value.test).toBe(null);
  });

  test("`missing drop` comes before the split, and row numbers stay those of the source (N6.9)", () => {
    const dataset = data(6);
    const values = dataset.columns.get("x");
    if (values?.kind !== "numbers") throw new Error("x is numbers");
    const holes = new Map(dataset.columns).set("x", { ...values, missing: Uint8Array.from([0, 1, 0, 0, 1, 0]) });
    const result = partition({ rows: 6, columns: holes }, [column("x", { missing: "drop" })], { split: null, holdout: null });
    expect(result.ok && [...result.value.train.rows]).toEqual([0, 2, 3, 5]);
    const kept = partition({ rows: 6, columns: holes }, [column("x", { missing: "mean" })], { split: null, holdout: null });
    expect(kept.ok && kept.value.train.rows.length).toBe(6);
  });
});

describe("what cannot be dealt out is refused:", () => {
  const codeOf = (plan: SplitManifest, n: number): string => {
    const result = splitRows(Int32Array.from({ length: n }, (_, i) => i), plan, null);
    return result.ok ? "fine" : `${result.problem.code} ${JSON.stringify(result.problem.params)}`;
  };
  test("more than 100 %", () => {
    expect(codeOf(split([["train", percent(80)], ["test", percent(30)]]), 10)).toBe('NN501 {"what":"the split comes to 110 % with 30 % test","remains":"20 % remain for test"}');
  });
  test("more rows than there are", () => {
    expect(codeOf(split([["train", rows(8)], ["test", rows(3)]]), 10)).toBe('NN501 {"what":"the split asks for more than the 10 rows there are with 3 rows of test","remains":"2 rows remain for test"}');
  });
  test("a part of no rows", () => {
    expect(codeOf(split([["train", percent(99)], ["test", percent(1)]]), 4)).toContain('NN524 {"part":"test"');
  });
  test("all of the rows there are is fine", () => {
    expect(codeOf(split([["train", percent(70)], ["validation", percent(15)], ["test", percent(15)]]), 20)).toBe("fine");
  });
  test.each([
    ["as many rows as train has", rows(5), "NN501"],
    ["all of train", percent(100), "NN524"],
    ["none of train", percent(1), "NN524"],
  ] as const)("a holdout of %s", (_, amount, code) => {
    const result = partition(data(5), columns, { split: null, holdout: { part: "validation", amount, of: "train", seed: 1 } });
    expect(result.ok ? "fine" : [result.problem.code, result.of]).toEqual([code, "holdout"]);
  });
  test("nothing but a test part", () => {
    const result = assemble([{ part: "test", dataset: data(5) }], columns, { split: null, holdout: null });
    expect(result.ok ? "fine" : result.problem.code).toBe("NN524");
  });
});

describe("several sources:", () => {
  test("sources of parts keep their own datasets", () => {
    const [train, tested] = [data(6), data(3)];
    const result = assemble([{ part: "train", dataset: train }, { part: "test", dataset: tested }], columns, { split: null, holdout: { part: "validation", amount: rows(2), of: "train", seed: 1 } });
    if (!result.ok) throw new Error("good sources fail");
    expect(result.value.train.dataset).toBe(train);
    expect(result.value.validation?.dataset).toBe(train);
    expect(result.value.test?.dataset).toBe(tested);
    expect([result.value.train.rows.length, result.value.validation?.rows.length]).toEqual([4, 2]);
  });

  test("sources of one part follow one another", () => {
    const result = assemble([{ part: "train", dataset: data(2) }, { part: "train", dataset: data(3) }], columns, { split: null, holdout: null });
    const values = result.ok ? result.value.train.dataset.columns.get("x") : undefined;
    expect(values?.kind === "numbers" && [...values.values]).toEqual([0, 1, 0, 1, 2]);
  });

  test("a split and a source for the same part are joined in one dataset", () => {
    const plan = { split: split([["train", percent(50)], ["test", percent(50)]]), holdout: null };
    const result = assemble([{ part: null, dataset: data(4) }, { part: "test", dataset: data(3) }], columns, plan);
    if (!result.ok) throw new Error("good sources fail");
    expect(result.value.train.dataset).toBe(result.value.test?.dataset);
    expect(result.value.train.dataset.rows).toBe(7);
    expect([...(result.value.test?.rows ?? [])].slice(-3)).toEqual([4, 5, 6]);
  });

  test("joining keeps bytes as bytes and marks what is missing", () => {
    const bytes = (missing: Uint8Array | null): Dataset => ({ rows: 2, columns: new Map([["x", { kind: "numbers", width: 1, values: Uint8Array.of(1, 2), missing }]]) });
    const joined = concatenate([bytes(null), bytes(Uint8Array.of(0, 1))]).columns.get("x");
    expect(joined).toEqual({ kind: "numbers", width: 1, values: Uint8Array.of(1, 2, 1, 2), missing: Uint8Array.of(0, 0, 0, 1) });
  });
});
