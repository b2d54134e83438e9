/**
 * Metrics from what a network says and should say: sums in row order, in f64. Which direction is better stands with each;
 * a metric that has no value on some rows is NaN, which is never better than anything.
 */
import type { MetricName } from "../vocab/metrics.js";
import type { Fitted, FittedColumn } from "../runtime/fitted.js";
import type { FloatArray } from "../runtime/kernels.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { decodeCode, scalingOf, unscaleNumber } from "../runtime/prepare.js";

/** Values of metrics by name. */
export type Metrics = Readonly<Partial<Record<MetricName, number>>>;

/** Rows that were evaluated: outputs and targets as the network sees them, [rows, width], and the sum of the rows' losses. */
export interface Evaluated {
  readonly rows: number;
  readonly width: number;
  readonly output: FloatArray;
  readonly target: FloatArray;
  readonly lossSum: number;
  readonly columns: readonly ColumnManifest[];
  readonly fitted: Fitted["outputs"];
}

interface MetricRow {
  readonly better: "higher" | "lower";
  readonly outputs: "label" | "number" | "any";
  readonly measure: (evaluated: Evaluated) => number;
}

const table = {
  loss: { better: "lower", outputs: "any", measure: ({ lossSum, rows }) => lossSum / rows },
  accuracy: { better: "higher", outputs: "label", measure: (evaluated) => 1 - wrong(evaluated) / cells(evaluated) },
  error: { better: "lower", outputs: "label", measure: (evaluated) => wrong(evaluated) / cells(evaluated) },
  precision: { better: "higher", outputs: "label", measure: (evaluated) => macro(evaluated, (hit, called) => [hit, called]) },
  recall: { better: "higher", outputs: "label", measure: (evaluated) => macro(evaluated, (hit, _called, real) => [hit, real]) },
  f1: { better: "higher", outputs: "label", measure: (evaluated) => macro(evaluated, (hit, called, real) => [2 * hit, called + real]) },
  auc: { better: "higher", outputs: "label", measure: (evaluated) => meanOver(evaluated.columns, (column) => areaOf(evaluated, column)) },
  mse: { better: "lower", outputs: "number", measure: (evaluated) => meanOver(evaluated.columns, (_, i) => errorsOf(evaluated, i).squares) },
  rmse: { better: "lower", outputs: "number", measure: (evaluated) => meanOver(evaluated.columns, (_, i) => Math.sqrt(errorsOf(evaluated, i).squares)) },
  mae: { better: "lower", outputs: "number", measure: (evaluated) => meanOver(evaluated.columns, (_, i) => errorsOf(evaluated, i).absolute) },
  r2: { better: "higher", outputs: "number", measure: (evaluated) => meanOver(evaluated.columns, (_, i) => errorsOf(evaluated, i).explained) },
} satisfies Readonly<Record<MetricName, MetricRow>>;

const rows: Readonly<Record<string, MetricRow>> = table;

/** The direction in which a metric is better. */
export function betterOf(name: string): "higher" | "lower" {
  return rowOf(name).better;
}

function rowOf(name: string): MetricRow {
  const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
  if (row === undefined) throw new RangeError(`this version of nnc knows no metric ${JSON.stringify(name)}`);
  return row;
}

/** The names of all metrics that make sense for some outputs, the loss first. */
export function metricsFor(columns: readonly ColumnManifest[]): readonly MetricName[] {
  const label = columns.every((column) => column.kind === "bool" || column.kind === "class");
  const number = columns.every((column) => column.kind === "real" || column.kind === "int");
  const fits = { any: true, label, number };
  return (Object.keys(table) as MetricName[]).filter((name) => fits[table[name].outputs]);
}

/** The metric that people look at first: accuracy of labels, rmse of numbers, otherwise the loss. */
export function mainMetric(columns: readonly ColumnManifest[]): MetricName {
  const names = metricsFor(columns);
  return names.includes("accuracy") ? "accuracy" : names.includes("rmse") ? "rmse" : "loss";
}

/** One metric of evaluated rows. */
export function measure(name: string, evaluated: Evaluated): number {
  return rowOf(name).measure(evaluated);
}

/** Several metrics of evaluated rows. */
export function measureAll(names: readonly MetricName[], evaluated: Evaluated): Metrics {
  return Object.fromEntries(names.map((name) => [name, measure(name, evaluated)]));
}

function meanOver(columns: readonly ColumnManifest[], of: (column: ColumnManifest, at: number) => number): number {
  let sum = 0;
  columns.forEach((column, i) => (sum += of(column, i)));
  return sum / columns.length;
}

function cells({ rows: count, columns }: Evaluated): number {
  return count * columns.length;
}

function wrong({ rows: count, width, output, target, columns }: Evaluated): number {
  let sum = 0;
  for (const column of columns) {
    for (let row = 0; row < count; row++) {
      const from = row * width + column.offset;
      if (decodeCode(column, output, from) !== decodeCode(column, target, from)) sum++;
    }
  }
  return sum;
}

/** Mean over outputs of a ratio of true, called and real cases: of `true` for bool, macro over a class's labels that occur. 0/0 is 0. */
function macro(evaluated: Evaluated, ratio: (hit: number, called: number, real: number) => readonly [number, number]): number {
  return meanOver(evaluated.columns, (column) => {
    const { hits, called, real } = confusion(evaluated, column);
    let sum = 0;
    let counted = 0;
    for (let code = column.kind === "bool" ? 1 : 0; code < hits.length; code++) {
      const [h, c, r] = [hits[code] as number, called[code] as number, real[code] as number];
      if (column.kind === "class" && c + r === 0) continue;
      const [above, below] = ratio(h, c, r);
      sum += below === 0 ? 0 : above / below;
      counted++;
    }
    return sum / counted;
  });
}

function confusion({ rows: count, width, output, target }: Evaluated, column: ColumnManifest): { readonly hits: Float64Array; readonly called: Float64Array; readonly real: Float64Array } {
  const codes = column.kind === "bool" ? 2 : column.width;
  const [hits, called, real] = [new Float64Array(codes), new Float64Array(codes), new Float64Array(codes)];
  for (let row = 0; row < count; row++) {
    const from = row * width + column.offset;
    const said = decodeCode(column, output, from);
    const is = decodeCode(column, target, from);
    called[said] = (called[said] as number) + 1;
    real[is] = (real[is] as number) + 1;
    if (said === is) hits[is] = (hits[is] as number) + 1;
  }
  return { hits, called, real };
}

/** The area under the ROC curve: of `true` for bool, for a class the mean over labels that have rows within and without. */
function areaOf({ rows: count, width, output, target }: Evaluated, column: ColumnManifest): number {
  const codes = Int32Array.from({ length: count }, (_, row) => decodeCode(column, target, row * width + column.offset));
  const area = (code: number, offset: number): number => mannWhitney(Float64Array.from({ length: count }, (_, row) => output[row * width + offset] as number), codes, code);
  if (column.kind === "bool") return area(1, column.offset);
  let sum = 0;
  let counted = 0;
  for (let code = 0; code < column.width; code++) {
    const each = area(code, column.offset + code);
    if (Number.isNaN(each)) continue;
    sum += each;
    counted++;
  }
  return sum / counted;
}

/** The share of pairs (of the code, of another) in which the first scores higher, ties half; NaN without both. */
function mannWhitney(scores: Float64Array, codes: Int32Array, code: number): number {
  const within = scores.filter((_, row) => codes[row] === code).sort();
  const without = scores.length - within.length;
  let twice = 0;
  // Only those of the code are sorted: of ten labels they are a tenth.
  scores.forEach((score, row) => {
    if (codes[row] === code) return;
    const [below, upTo] = [placeOf(score, within, false), placeOf(score, within, true)];
    twice += 2 * within.length - below - upTo;
  });
  return twice / 2 / (within.length * without);
}

/** How many of ascending numbers are below a score, or up to it. */
function placeOf(score: number, ascending: Float64Array, upTo: boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = ascending[middle] as number;
    if (value < score || (upTo && value === score)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Errors of one output in the file's units, means over rows and, of a shaped output, its elements. */
function errorsOf({ rows: count, width, output, target, columns, fitted }: Evaluated, at: number): { readonly squares: number; readonly absolute: number; readonly explained: number } {
  const column = columns[at] as ColumnManifest;
  const scaling = scalingOf(column, fitted[at] as FittedColumn);
  let [squares, absolute, explained] = [0, 0, 0];
  for (let element = 0; element < column.width; element++) {
    const place = (row: number): number => row * width + column.offset + element;
    let mean = 0;
    for (let row = 0; row < count; row++) mean += unscaleNumber(scaling, target[place(row)] as number, element);
    mean /= count;
    let [sum, sumAbsolute, total] = [0, 0, 0];
    for (let row = 0; row < count; row++) {
      const y = unscaleNumber(scaling, target[place(row)] as number, element);
      const difference = y - unscaleNumber(scaling, output[place(row)] as number, element);
      sum += difference * difference;
      sumAbsolute += Math.abs(difference);
      total += (y - mean) * (y - mean);
    }
    squares += sum / count;
    absolute += sumAbsolute / count;
    // Of a constant target nothing can be explained: 1 where it is met, else 0, as scikit-learn has it.
    explained += total === 0 ? (sum === 0 ? 1 : 0) : 1 - sum / total;
  }
  return { squares: squares / column.width, absolute: absolute / column.width, explained: explained / column.width };
}
