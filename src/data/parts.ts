/**
 * From datasets to the parts of the data: `missing drop` first, then the split, then the holdout, as numerics 1 has it.
 * Row numbers stay those of the source. Refuses parts without rows.
 */
import type { ColumnValues, Dataset, DatasetPart, DatasetParts } from "../runtime/dataset.js";
import type { ColumnManifest, PartName, TrainManifest } from "../runtime/manifest.js";
import { problem } from "./fault.js";
import type { Problem } from "./fault.js";
import { holdOut, splitRows, withoutRows } from "./split.js";
import type { Split } from "./split.js";

/** How rows become parts. */
export type PartPlan = Pick<TrainManifest, "split" | "holdout">;

/** Rows that the split deals out (`part` null), or that belong to a part already. */
export interface Pool {
  readonly part: PartName | null;
  readonly dataset: Dataset;
}

/** The parts of one dataset: what `nnc/train` does with a user's rows. */
export function partition(dataset: Dataset, columns: readonly ColumnManifest[], plan: PartPlan): Split<DatasetParts> {
  return assemble([{ part: null, dataset }], columns, plan);
}

/** The parts of several pools. Where a part gets rows of more than one pool, all are joined into one dataset first. */
export function assemble(pools: readonly Pool[], columns: readonly ColumnManifest[], plan: PartPlan): Split<DatasetParts> {
  const joined = joinEqual(pools);
  const dealt = new Set<PartName>(plan.split?.shares.map((share) => share.part) ?? ["train"]);
  const loose = joined.some((pool) => pool.part === null);
  const overlap = loose && joined.some((pool) => pool.part !== null && dealt.has(pool.part));
  const members = new Map<PartName, DatasetPart>();
  for (const [pool, rows] of overlap ? joinAll(joined) : joined.map((pool): [Pool, Int32Array] => [pool, allRows(0, pool.dataset.rows)])) {
    const kept = withoutDropped(rows, pool.dataset, columns);
    if (kept.length === 0) return { ok: false, problem: problem("NN517", { file: "the data", what: "has no rows left after `missing drop`" }), of: "split" };
    const parts = pool.part === null ? deal(kept, pool.dataset, plan) : { ok: true as const, value: new Map([[pool.part, kept]]) };
    if (!parts.ok) return parts;
    for (const [part, mine] of parts.value) {
      const before = members.get(part)?.rows ?? new Int32Array(0);
      members.set(part, { dataset: pool.dataset, rows: Int32Array.from([...before, ...mine]) });
    }
  }
  const failed = plan.holdout === null ? null : takeHoldout(members, plan.holdout);
  if (failed !== null) return { ok: false, problem: failed, of: "holdout" };
  const train = members.get("train");
  if (train === undefined) return { ok: false, problem: withoutRows("train", pools.reduce((sum, pool) => sum + pool.dataset.rows, 0)), of: "split" };
  return { ok: true, value: { train, validation: members.get("validation") ?? null, test: members.get("test") ?? null } };
}

function deal(rows: Int32Array, dataset: Dataset, plan: PartPlan): Split<ReadonlyMap<PartName, Int32Array>> {
  if (plan.split === null) return { ok: true, value: new Map([["train", rows]]) };
  const strata = plan.split.stratify === null ? null : (dataset.columns.get(plan.split.stratify) ?? null);
  return splitRows(rows, plan.split, strata);
}

/** Moves the holdout's rows from its part to the new one; gives what is wrong, or null. */
function takeHoldout(members: Map<PartName, DatasetPart>, holdout: NonNullable<PartPlan["holdout"]>): Problem | null {
  const from = members.get(holdout.of);
  if (from === undefined) return withoutRows(holdout.of, 0);
  if (members.has(holdout.part)) {
    return problem("NN501", { what: `${holdout.part} has rows already, and takes more of ${holdout.of}`, remains: "one source of rows for each part" });
  }
  const halves = holdOut(from.rows, holdout);
  if (!halves.ok) return halves.problem;
  members.set(holdout.part, { dataset: from.dataset, rows: halves.value.taken });
  members.set(holdout.of, { dataset: from.dataset, rows: halves.value.rest });
  return null;
}

function allRows(from: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => from + i);
}

/** The rows that no column with `missing drop` lacks. */
function withoutDropped(rows: Int32Array, dataset: Dataset, columns: readonly ColumnManifest[]): Int32Array {
  const strict = columns.filter((column) => column.missing === "drop").flatMap((column) => dataset.columns.get(column.name) ?? []);
  const lacks = (values: ColumnValues, row: number): boolean => (values.kind === "codes" ? values.codes[row] === -1 : values.missing?.[row] === 1);
  return strict.length === 0 ? rows : rows.filter((row) => !strict.some((values) => lacks(values, row)));
}

/** Pools of the same part become one. */
function joinEqual(pools: readonly Pool[]): readonly Pool[] {
  const parts = [...new Set(pools.map((pool) => pool.part))];
  return parts.map((part) => ({ part, dataset: concatenate(pools.filter((pool) => pool.part === part).map((pool) => pool.dataset)) }));
}

/** All pools over one dataset, each with its rows of it. */
function joinAll(pools: readonly Pool[]): readonly [Pool, Int32Array][] {
  const dataset = concatenate(pools.map((pool) => pool.dataset));
  let from = 0;
  return pools.map((pool) => {
    const rows = allRows(from, pool.dataset.rows);
    from += pool.dataset.rows;
    return [{ part: pool.part, dataset }, rows];
  });
}

/** Datasets of the same columns one after the other; a single one is given back as it is. */
export function concatenate(datasets: readonly Dataset[]): Dataset {
  const [first] = datasets;
  if (first === undefined) return { rows: 0, columns: new Map() };
  if (datasets.length === 1) return first;
  const columns = new Map<string, ColumnValues>();
  for (const name of first.columns.keys()) {
    const pieces = datasets.flatMap((dataset) => {
      const values = dataset.columns.get(name);
      return values === undefined ? [] : [{ values, rows: dataset.rows }];
    });
    columns.set(name, joinColumn(pieces));
  }
  return { rows: datasets.reduce((sum, dataset) => sum + dataset.rows, 0), columns };
}

function joinColumn(pieces: readonly { readonly values: ColumnValues; readonly rows: number }[]): ColumnValues {
  const rows = pieces.reduce((sum, piece) => sum + piece.rows, 0);
  const codes = new Int32Array(rows);
  const missing = new Uint8Array(rows);
  const arrays = pieces.flatMap(({ values }) => (values.kind === "numbers" ? [values.values] : []));
  const width = pieces[0]?.values.kind === "numbers" ? pieces[0].values.width : 0;
  const numbers = arrays.every((array) => array instanceof Uint8Array) ? new Uint8Array(rows * width) : new Float64Array(rows * width);
  let at = 0;
  for (const { values, rows: count } of pieces) {
    if (values.kind === "codes") codes.set(values.codes, at);
    else {
      numbers.set(values.values, at * width);
      if (values.missing !== null) missing.set(values.missing, at);
    }
    at += count;
  }
  if (pieces[0]?.values.kind === "codes") return { kind: "codes", codes };
  return { kind: "numbers", width, values: numbers, missing: missing.includes(1) ? missing : null };
}
