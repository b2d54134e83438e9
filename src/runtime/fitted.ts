/**
 * What preparation learns from the training rows and keeps beside the weights: what stands for a missing value, and the
 * centre and spread of a scaled column. In f64, in row order. Refuses columns that cannot be scaled.
 */
import type { ColumnValues, Dataset } from "./dataset.js";
import { InputError } from "./errors.js";
import { log } from "./math.js";
import type { ColumnManifest, ModelManifest } from "./manifest.js";
import { isSequence } from "./sequences.js";

/** The fitted numbers of a column, each list empty (not fitted), of one number, or of one for each element of a vector of columns. */
export interface FittedColumn {
  readonly name: string;
  /** What stands for a missing value: in the file's units, or a label's code. */
  readonly fill: readonly number[];
  /** Mean or minimum, after `log`. */
  readonly center: readonly number[];
  /** Standard deviation (over n, not n − 1) or maximum − minimum, after `log`. */
  readonly spread: readonly number[];
}

/** The fitted numbers of all columns in the manifest's order. */
export interface Fitted {
  readonly inputs: readonly FittedColumn[];
  readonly outputs: readonly FittedColumn[];
}

/** Elements of a column that are fitted together: a vector of table columns one by one, an image as a whole. */
export function fittedGroups(column: ColumnManifest): number {
  return (column.columns.length === column.width || typeof column.columns[0] === "object") && column.kind === "real" ? column.width : 1;
}

/** Fits all columns on some rows of a dataset; throws an `InputError` where a column is constant or `log` has no value. */
export function fitPreparation(manifest: Pick<ModelManifest, "inputs" | "outputs">, dataset: Dataset, rows: Int32Array): Fitted {
  const fit = (column: ColumnManifest): FittedColumn => {
    const values = dataset.columns.get(column.name);
    if (values === undefined) throw new InputError(`the data has no column \`${column.name}\``, column.name);
    return values.kind === "codes" ? fitCodes(column, values.codes, rows) : fitNumbers(column, values, rows);
  };
  return { inputs: manifest.inputs.map(fit), outputs: manifest.outputs.map(fit) };
}

/** Fitted numbers of columns that need none: for models that are not trained. */
export function unfitted(manifest: Pick<ModelManifest, "inputs" | "outputs">): Fitted {
  const none = (column: ColumnManifest): FittedColumn => ({ name: column.name, fill: givenFill(column), center: [], spread: [] });
  return { inputs: manifest.inputs.map(none), outputs: manifest.outputs.map(none) };
}

/** The replacement that the spec itself names; [] where there is none. */
function givenFill(column: ColumnManifest): readonly number[] {
  if (typeof column.missing !== "object") return [];
  const { value } = column.missing;
  if (column.kind === "class") {
    const code = column.labels.findIndex((label) => label === String(value) || (column.numeric && Number(label) === Number(value)));
    return code < 0 ? [] : [code];
  }
  if (column.kind === "bool") return [value === "true" || value === 1 ? 1 : 0];
  return [Number(value)];
}

function fitCodes(column: ColumnManifest, codes: Int32Array, rows: Int32Array): FittedColumn {
  const given = givenFill(column);
  if (given.length > 0 || column.missing === "refuse" || column.missing === "drop") return { name: column.name, fill: given, center: [], spread: [] };
  const counts = new Int32Array(Math.max(2, column.labels.length));
  for (const row of rows) {
    const code = codes[row] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  return { name: column.name, fill: [counts.indexOf(Math.max(...counts))], center: [], spread: [] };
}

type Numbers = Extract<ColumnValues, { readonly kind: "numbers" }>;

function fitNumbers(column: ColumnManifest, values: Numbers, rows: Int32Array): FittedColumn {
  if (isSequence(column)) return { name: column.name, fill: [], center: [], spread: [] };
  const groups = fittedGroups(column);
  const fill = fillOf(column, values, rows, groups);
  if (column.scale !== "standardized" && column.scale !== "minmax") return { name: column.name, fill, center: [], spread: [] };
  const measured = Array.from({ length: groups }, (_, group) => measure(column, collect(column, values, rows, group, groups, fill[fill.length === 1 ? 0 : group])));
  return { name: column.name, fill, center: measured.map(([center]) => center), spread: measured.map(([, spread]) => spread) };
}

function fillOf(column: ColumnManifest, values: Numbers, rows: Int32Array, groups: number): readonly number[] {
  const { missing } = column;
  if (missing === "refuse" || missing === "drop" || typeof missing === "object") return givenFill(column);
  return Array.from({ length: groups }, (_, group) => {
    const present = collect({ ...column, log: false }, values, rows, group, groups, undefined);
    if (present.length === 0) throw new InputError(`\`${column.name}\` is missing in every training row`, column.name);
    if (missing === "mean") return mean(present);
    present.sort();
    return missing === "median" ? median(present) : mode(present);
  });
}

/** A group's values in row order, missing ones as `fill` or left out, after `log`. */
function collect(column: ColumnManifest, values: Numbers, rows: Int32Array, group: number, groups: number, fill: number | undefined): Float64Array {
  const each = groups === 1 ? values.width : 1;
  const out = new Float64Array(rows.length * each);
  let count = 0;
  for (const row of rows) {
    const lacks = values.missing !== null && values.missing[row] === 1;
    if (lacks && fill === undefined) continue;
    for (let i = 0; i < each; i++) {
      const value = lacks ? (fill as number) : (values.values[row * values.width + group + i] as number);
      out[count++] = column.log ? logOf(column, value) : value;
    }
  }
  return out.subarray(0, count);
}

/** The logarithm of a value of a `log` column; throws an `InputError` where there is none. */
export function logOf(column: ColumnManifest, value: number): number {
  if (value > 0) return log(value);
  throw new InputError(`\`${column.name}\` is ${value}; \`log\` wants numbers above 0`, column.name);
}

function measure(column: ColumnManifest, values: Float64Array): readonly [number, number] {
  if (values.length === 0) throw new InputError(`\`${column.name}\` has no value in the training rows`, column.name);
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) throw new InputError(`\`${column.name}\` is ${values[0] as number} in every training row and cannot be ${column.scale === "minmax" ? "scaled by its range" : "standardized"}; drop the column`, column.name);
  if (column.scale === "minmax") return [low, high - low];
  const center = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - center) * (value - center);
  return [center, Math.sqrt(squares / values.length)];
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Of sorted values; the mean of the middle two of an even number. */
function median(values: Float64Array): number {
  const middle = values.length >> 1;
  const upper = values[middle] as number;
  return values.length % 2 === 1 ? upper : ((values[middle - 1] as number) + upper) / 2;
}

/** The most frequent of sorted values, the smallest among equals. */
function mode(values: Float64Array): number {
  let [best, most, run] = [values[0] as number, 0, 0];
  values.forEach((value, i) => {
    run = i > 0 && values[i - 1] === value ? run + 1 : 1;
    if (run > most) [best, most] = [value, run];
  });
  return best;
}

/** Checks fitted numbers that come from a file: names, lengths and finiteness. Null if they are not those of the manifest's columns. */
export function checkFitted(manifest: Pick<ModelManifest, "inputs" | "outputs">, value: unknown): Fitted | null {
  if (!isRecord(value)) return null;
  const inputs = checkColumns(manifest.inputs, value["inputs"]);
  const outputs = checkColumns(manifest.outputs, value["outputs"]);
  return inputs === null || outputs === null ? null : { inputs, outputs };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkColumns(columns: readonly ColumnManifest[], value: unknown): readonly FittedColumn[] | null {
  if (!Array.isArray(value) || value.length !== columns.length) return null;
  const checked = columns.map((column, i) => checkColumn(column, value[i]));
  return checked.every((each) => each !== null) ? checked : null;
}

function checkColumn(column: ColumnManifest, value: unknown): FittedColumn | null {
  if (!isRecord(value) || value["name"] !== column.name) return null;
  const groups = fittedGroups(column);
  const numbers = (key: string, lengths: readonly number[]): readonly number[] | null => {
    const list = value[key];
    const fine = Array.isArray(list) && lengths.includes(list.length) && list.every((each) => typeof each === "number" && Number.isFinite(each));
    return fine ? (list as number[]) : null;
  };
  const scaled = column.scale === "standardized" || column.scale === "minmax";
  const fills = column.missing === "refuse" || column.missing === "drop" ? [0] : [1, groups];
  const fill = numbers("fill", fills);
  const center = numbers("center", [scaled ? groups : 0]);
  const spread = numbers("spread", [scaled ? groups : 0]);
  if (fill === null || center === null || spread === null || spread.some((each) => each <= 0)) return null;
  const codes = column.kind === "class" ? column.labels.length : 2;
  if ((column.kind === "class" || column.kind === "bool") && fill.some((code) => !Number.isInteger(code) || code < 0 || code >= codes)) return null;
  return { name: column.name, fill, center, spread };
}
