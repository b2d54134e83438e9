/**
 * From values as in a file to the numbers that the network sees, and back: missing, then log, then scale, in f64, rounded
 * once where they are stored. One set of constants serves datasets, records and metrics.
 */
import type { ColumnValues, Dataset } from "./dataset.js";
import { InputError } from "./errors.js";
import type { Fitted, FittedColumn } from "./fitted.js";
import { logOf } from "./fitted.js";
import type { FloatArray } from "./kernels.js";
import type { ColumnManifest } from "./manifest.js";
import { exp } from "./math.js";
import { isSequence, oneHotTable, storeLetters } from "./sequences.js";

/** A number column's preparation: ((v − center) / spread) · factor + base, of log v where `log`. Lists have one number or one an element. */
export interface Scaling {
  readonly column: ColumnManifest;
  readonly fill: readonly number[];
  readonly center: readonly number[];
  readonly spread: readonly number[];
  readonly factor: number;
  readonly base: number;
}

/** The constants of a column with its fitted numbers. */
export function scalingOf(column: ColumnManifest, fitted: FittedColumn): Scaling {
  const { scale } = column;
  if (typeof scale === "object") {
    const [from0, from1] = scale.from;
    const [to0, to1] = scale.to;
    return { column, fill: fitted.fill, center: [from0], spread: [from1 - from0], factor: to1 - to0, base: to0 };
  }
  const plain = scale === "none";
  return { column, fill: fitted.fill, center: plain ? [0] : fitted.center, spread: plain ? [1] : fitted.spread, factor: 1, base: 0 };
}

function at(list: readonly number[], element: number): number {
  return list[list.length === 1 ? 0 : element] as number;
}

/** `scaleNumber` for columns without `log`. */
export function scalePlain(scaling: Scaling, value: number, element: number): number {
  return ((value - at(scaling.center, element)) / at(scaling.spread, element)) * scaling.factor + scaling.base;
}

/** `unscaleNumber` for columns without `log`. */
export function unscalePlain(scaling: Scaling, value: number, element: number): number {
  return ((value - scaling.base) / scaling.factor) * at(scaling.spread, element) + at(scaling.center, element);
}

/** A value in the file's units as the network sees it, in f64. */
export function scaleNumber(scaling: Scaling, value: number, element: number): number {
  return scalePlain(scaling, scaling.column.log ? logOf(scaling.column, value) : value, element);
}

/** What the network says, in the file's units: undoes `scaleNumber`. */
export function unscaleNumber(scaling: Scaling, value: number, element: number): number {
  const v = unscalePlain(scaling, value, element);
  return scaling.column.log ? exp(v) : v;
}

/** The code as the network sees it: a boolean's code, or a class one-hot. */
export function storeCode(column: ColumnManifest, code: number, out: FloatArray, to: number): void {
  const [off, on] = column.codes;
  if (column.kind === "bool") {
    out[to] = code === 1 ? on : off;
    return;
  }
  for (let i = 0; i < column.width; i++) out[to + i] = i === code ? on : off;
}

/**
 * Encodes rows of a dataset: row r goes to out[(base + r) · width …], columns at their offsets. Throws an `InputError` that
 * names row and column where a value is missing that may not be, or lies where `log` has no value.
 */
export function encodeDataset(columns: readonly ColumnManifest[], fitted: Fitted["inputs"], width: number, dataset: Dataset, rows: Int32Array, out: FloatArray, base = 0): void {
  columns.forEach((column, i) => {
    const values = dataset.columns.get(column.name);
    if (values === undefined) throw new InputError(`the data has no column \`${column.name}\``, column.name);
    const place = { column, fitted: fitted[i] as FittedColumn, rows, out, from: base * width + column.offset, width };
    if (values.kind === "codes") encodeCodes(place, values.codes);
    else if (isSequence(column)) encodeLetters(place, values);
    else encodeNumbers(place, values);
  });
}

interface Placing {
  readonly column: ColumnManifest;
  readonly fitted: FittedColumn;
  readonly rows: Int32Array;
  readonly out: FloatArray;
  /** Where row 0 would begin, and numbers from row to row. */
  readonly from: number;
  readonly width: number;
}

function encodeCodes({ column, fitted, rows, out, from, width }: Placing, codes: Int32Array): void {
  for (const row of rows) {
    const code = codes[row] as number;
    const filled = code >= 0 ? code : fitted.fill[0];
    if (filled === undefined) throw missingIn(column, row);
    storeCode(column, filled, out, from + row * width);
  }
}

function encodeLetters({ column, rows, out, from, width }: Placing, { values, missing, width: letters }: Extract<ColumnValues, { readonly kind: "numbers" }>): void {
  const table = oneHotTable(column);
  for (const row of rows) {
    if (missing !== null && missing[row] === 1) throw missingIn(column, row);
    storeLetters(column, table, values, row * letters, out, from + row * width);
  }
}

function encodeNumbers({ column, fitted, rows, out, from, width }: Placing, source: Extract<ColumnValues, { readonly kind: "numbers" }>): void {
  const scaling = scalingOf(column, fitted);
  const { values, missing } = source;
  const each = source.width;
  const table = values instanceof Uint8Array && scaling.center.length === 1 && !column.log ? bytesTable(scaling) : null;
  for (const row of rows) {
    const to = from + row * width;
    if (missing !== null && missing[row] === 1) {
      if (fitted.fill.length === 0) throw missingIn(column, row);
      for (let i = 0; i < each; i++) out[to + i] = scaleNumber(scaling, at(fitted.fill, i), i);
    } else if (table !== null) {
      for (let i = 0; i < each; i++) out[to + i] = table[values[row * each + i] as number] as number;
    } else {
      for (let i = 0; i < each; i++) out[to + i] = scaleNumber(scaling, values[row * each + i] as number, i);
    }
  }
}

/** The 256 values that a column of bytes can take. */
function bytesTable(scaling: Scaling): Float64Array {
  return Float64Array.from({ length: 256 }, (_, value) => scaleNumber(scaling, value, 0));
}

function missingIn(column: ColumnManifest, row: number): InputError {
  return new InputError(`\`${column.name}\` is missing and the spec says nothing about missing values`, column.name, `row ${row + 1}`);
}

/** The code that a row of outputs says: argmax with the lowest index on ties, or 1 from the middle of a boolean's codes on. */
export function decodeCode(column: ColumnManifest, output: FloatArray, from: number): number {
  if (column.kind === "bool") return (output[from] as number) >= (column.codes[0] + column.codes[1]) / 2 ? 1 : 0;
  let best = 0;
  for (let i = 1; i < column.width; i++) if ((output[from + i] as number) > (output[from + best] as number)) best = i;
  return best;
}
