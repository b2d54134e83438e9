/**
 * Which rows train, validate and test: sizes by largest remainder, within each class when stratified, and draws keyed by
 * row number, so that the parts depend on the seed and the rows alone. A part's rows stand in the order of the file.
 */
import type { ColumnValues } from "../runtime/dataset.js";
import type { AmountManifest, PartName, TrainManifest } from "../runtime/manifest.js";
import { keyOf, permute } from "../runtime/random.js";
import { problem } from "./fault.js";
import type { Problem } from "./fault.js";

/** How all rows are dealt out to the parts. */
export type SplitManifest = NonNullable<TrainManifest["split"]>;
/** How rows are taken out of the training rows for another part. */
export type HoldoutManifest = NonNullable<TrainManifest["holdout"]>;

/** A result, or why there is none. */
export type Split<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem; readonly of: "split" | "holdout" };

/** Deals `rows` out to the parts of a split; `strata` is the column of `stratify by`. */
export function splitRows(rows: Int32Array, split: SplitManifest, strata: ColumnValues | null): Split<ReadonlyMap<PartName, Int32Array>> {
  const amounts = split.shares.map((share) => share.amount);
  const excess = judgeAmounts(split.shares, rows.length);
  if (excess !== null) return { ok: false, problem: excess, of: "split" };
  const groups = strata === null ? [rows.slice()] : groupRows(rows, strata);
  const sizes = shareOut(groups.map((group) => group.length), amounts);
  const key = keyOf("split", split.seed, 0);
  const taken: number[][] = split.shares.map(() => []);
  groups.forEach((group, g) => {
    permute(key, group);
    let at = 0;
    sizes[g]?.forEach((size, share) => {
      for (const end = at + size; at < end; at++) taken[share]?.push(group[at] as number);
    });
  });
  const parts = new Map<PartName, Int32Array>();
  for (const [i, share] of split.shares.entries()) {
    const before = parts.get(share.part) ?? [];
    parts.set(share.part, Int32Array.from([...before, ...(taken[i] ?? [])]).sort());
  }
  for (const [part, members] of parts) if (members.length === 0) return { ok: false, problem: withoutRows(part, rows.length), of: "split" };
  return { ok: true, value: parts };
}

/** Takes a holdout out of `rows`: the rows taken and the rest. */
export function holdOut(rows: Int32Array, holdout: HoldoutManifest): Split<{ readonly taken: Int32Array; readonly rest: Int32Array }> {
  const size = shareOut([rows.length], [holdout.amount])[0]?.[0] ?? 0;
  if (holdout.amount.kind === "rows" && holdout.amount.value >= rows.length) {
    const what = `${holdout.part} takes ${showRows(holdout.amount.value)} of ${holdout.of}, which has ${showRows(rows.length)}`;
    return { ok: false, problem: problem("NN501", { what, remains: `at most ${showRows(Math.max(0, rows.length - 1))} can be taken` }), of: "holdout" };
  }
  if (size === 0) return { ok: false, problem: withoutRows(holdout.part, rows.length), of: "holdout" };
  if (size === rows.length) return { ok: false, problem: withoutRows(holdout.of, rows.length), of: "holdout" };
  const drawn = rows.slice();
  permute(keyOf("validation", holdout.seed, 0), drawn);
  return { ok: true, value: { taken: drawn.slice(0, size).sort(), rest: drawn.slice(size).sort() } };
}

/** The problem of a part that comes to nothing. */
export function withoutRows(part: string, rows: number): Problem {
  return problem("NN524", { part, rows, remains: `${part} is left with none` });
}

/** Says by how much the shares exceed the rows, or null; percentages may miss 100 by rounding. */
function judgeAmounts(shares: SplitManifest["shares"], rows: number): Problem | null {
  let fraction = 0;
  let counted = 0;
  for (const { part, amount } of shares) {
    const left = 1 - fraction - counted / Math.max(1, rows);
    if (amount.kind === "fraction") fraction += amount.value;
    else counted += amount.value;
    if (fraction * rows + counted <= rows + 1e-9 * rows) continue;
    const asked = amount.kind === "fraction" ? `${showPercent(amount.value)} ${part}` : `${showRows(amount.value)} of ${part}`;
    const remains = amount.kind === "fraction" && counted === 0 ? showPercent(left) : showRows(Math.max(0, Math.floor(left * rows + 1e-9)));
    const what = counted === 0 ? `the split comes to ${showPercent(fraction)} with ${asked}` : `the split asks for more than the ${showRows(rows)} there are with ${asked}`;
    return problem("NN501", { what, remains: `${remains} ${remains === "1 row" ? "remains" : "remain"} for ${part}` });
  }
  return null;
}

function showRows(n: number): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? "row" : "rows"}`;
}

function showPercent(fraction: number): string {
  return `${Number((100 * fraction).toFixed(6))} %`;
}

/** Rows by the value of a column, in ascending order of codes or values; a missing value is a group of its own. */
function groupRows(rows: Int32Array, strata: ColumnValues): Int32Array[] {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const value = strata.kind === "codes" ? (strata.codes[row] as number) : (strata.values[row * strata.width] as number);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  return [...groups.keys()].sort((a, b) => a - b).map((value) => Int32Array.from(groups.get(value) ?? []));
}

/**
 * Sizes [group][share]. A share in rows is spread over the groups by largest remainder and so keeps its exact number;
 * fractions are then shared out within each group by largest remainder, what no share takes being a share like them.
 */
export function shareOut(groups: readonly number[], amounts: readonly AmountManifest[]): readonly (readonly number[])[] {
  const total = groups.reduce((sum, size) => sum + size, 0);
  const free = groups.slice();
  const sizes = groups.map(() => amounts.map(() => 0));
  amounts.forEach((amount, share) => {
    if (amount.kind !== "rows") return;
    const fixed = largestRemainder(groups.map((size) => (size * amount.value) / Math.max(1, total)), amount.value, free);
    fixed.forEach((count, group) => {
      (sizes[group] as number[])[share] = count;
      free[group] = (free[group] as number) - count;
    });
  });
  groups.forEach((size, group) => {
    const room = free[group] as number;
    const quotas = amounts.map((amount) => (amount.kind === "fraction" ? amount.value * size : 0));
    const rest = Math.max(0, room - quotas.reduce((sum, quota) => sum + quota, 0));
    const counts = largestRemainder([...quotas, rest], room, [...quotas.map(() => room), room]);
    amounts.forEach((amount, share) => {
      if (amount.kind === "fraction") (sizes[group] as number[])[share] = counts[share] as number;
    });
  });
  return sizes;
}

/**
 * Whole numbers near the quotas that sum to `seats`, none above its limit: the floors, then one more for each of the
 * largest remainders, the earlier first among equals. Quotas within 1e-9 of a whole number count as that number.
 */
function largestRemainder(quotas: readonly number[], seats: number, limits: readonly number[]): number[] {
  const exact = quotas.map((quota) => (Math.abs(quota - Math.round(quota)) <= 1e-9 * Math.max(1, quota) ? Math.round(quota) : quota));
  let left = seats;
  const counts = exact.map((quota, i) => {
    const count = Math.min(Math.floor(quota), limits[i] as number, left);
    left -= count;
    return count;
  });
  const order = exact.map((quota, i) => ({ i, remainder: quota - Math.floor(quota) })).sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (let before = left + 1; left > 0 && left < before; ) {
    before = left;
    for (const { i } of order) {
      if (left === 0) break;
      if ((counts[i] as number) >= (limits[i] as number)) continue;
      counts[i] = (counts[i] as number) + 1;
      left--;
    }
  }
  return counts;
}
