/** The baseline of the most frequent class (NN601), where the spec itself holds the training rows; of files the data stage says it. */
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type { Columns } from "./columns.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { CheckedData } from "./data.js";
import type { Compare, DataPlan, Metric } from "./model.js";

/** The share of the most frequent label among inline rows that all train; null when files or splits decide. */
export function majorityShare(plan: DataPlan | null): number | null {
  if (plan === null || plan.split !== null || plan.holdout !== null) return null;
  const counts = new Map<unknown, number>();
  let rows = 0;
  for (const { source } of plan.sources) {
    if (source.kind !== "rows") return null;
    for (const row of source.rows) {
      const [label] = row.outputs;
      rows += 1;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return rows === 0 ? null : Math.max(...counts.values()) / rows;
}

/** True when `left op right`. */
function holds(left: number, op: Compare, right: number): boolean {
  switch (op) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    default:
      return op satisfies never;
  }
}

/** Says of a bound on accuracy or error that always guessing the most frequent class keeps it (NN601). */
export function judgeMajority(context: Context, scope: { readonly columns: Columns; readonly data: CheckedData }, metric: Metric, op: Compare, value: number, span: Span): void {
  const [output, second] = scope.columns.outputs;
  if (!scope.data.sound || metric.part !== "train" || output === undefined || second !== undefined) return;
  if (output.type.kind !== "bool" && output.type.kind !== "class") return;
  const share = majorityShare(scope.data.plan);
  // Only a bound on the good side asks for something: `accuracy <= 75%` says what cannot be learnt.
  const asks = metric.name === "accuracy" ? op === ">=" || op === ">" : metric.name === "error" && (op === "<=" || op === "<");
  if (share === null || !asks) return;
  const guess = metric.name === "accuracy" ? share : 1 - share;
  if (!holds(guess, op, value)) return;
  report(context, diagnose("NN601", { span }, { baseline: `${Number((guess * 100).toFixed(1))}%` }));
}
