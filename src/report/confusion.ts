/** The confusion matrix of one class or bool output: rows are what is, columns what the network says. */
import type { ColumnManifest } from "../runtime/manifest.js";
import { decodeCode } from "../runtime/prepare.js";
import type { Evaluated } from "../train/index.js";
import { grouped } from "./inspect.js";

/** Counts by code: `counts[is][said]`. */
export interface Confusion {
  readonly output: string;
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** The labels of a class or a bool by code; [] of numbers. */
export function labelsOf(column: ColumnManifest): readonly string[] {
  return column.kind === "bool" ? ["false", "true"] : column.labels;
}

/** The matrix of evaluated rows; null unless the model has exactly one output and it has labels. */
export function confusionOf({ rows, width, output, target, columns }: Evaluated): Confusion | null {
  const [column] = columns;
  if (column === undefined || columns.length !== 1 || (column.kind !== "bool" && column.kind !== "class")) return null;
  const labels = labelsOf(column);
  const counts = labels.map(() => labels.map(() => 0));
  for (let row = 0; row < rows; row++) {
    const from = row * width + column.offset;
    const cells = counts[decodeCode(column, target, from)];
    const said = decodeCode(column, output, from);
    if (cells !== undefined) cells[said] = (cells[said] ?? 0) + 1;
  }
  return { output: column.name, labels, counts };
}

/** The labels that a table on a terminal has room for. */
const MOST_LABELS = 26;

/** The matrix as lines, with the recall of each label at the end; of many labels only the pairs that are confused most. */
export function confusionLines({ output, labels, counts }: Confusion): readonly string[] {
  if (labels.length > MOST_LABELS) return worstPairs(labels, counts);
  const short = labels.map((label) => (label.length > 12 ? `${label.slice(0, 11)}…` : label));
  const cells = counts.map((row) => row.map((count) => (count === 0 ? "·" : grouped(count))));
  const widths = short.map((label, said) => Math.max(label.length, ...cells.map((row) => row[said]?.length ?? 0)));
  const margin = Math.max(...short.map((label) => label.length), `${output} is`.length);
  const head = `${`${output} is`.padEnd(margin)}  ${short.map((label, said) => label.padStart(widths[said] ?? 0)).join("  ")}  <- said`;
  const body = counts.map((row, is) => {
    const all = row.reduce((sum, count) => sum + count, 0);
    const recall = all === 0 ? "" : `${((100 * (row[is] ?? 0)) / all).toFixed(1)}%`;
    return `${(short[is] ?? "").padEnd(margin)}  ${(cells[is] ?? []).map((cell, said) => cell.padStart(widths[said] ?? 0)).join("  ")}  ${recall}`.trimEnd();
  });
  return [head, ...body];
}

function worstPairs(labels: readonly string[], counts: readonly (readonly number[])[]): readonly string[] {
  const pairs = counts.flatMap((row, is) => row.flatMap((count, said) => (is === said || count === 0 ? [] : [{ is, said, count }])));
  pairs.sort((a, b) => b.count - a.count);
  return pairs.slice(0, 10).map(({ is, said, count }) => `${labels[is] ?? ""} taken for ${labels[said] ?? ""}: ${grouped(count)}`);
}
