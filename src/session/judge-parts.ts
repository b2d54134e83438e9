/**
 * What rows that can be read may still be: of no use to training, or the same in train and test. Looks at values as they
 * are in the file, before any preparation. Refuses nothing that training could do.
 */
import type { Column, Model, Part } from "../check/model.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { ColumnValues, Dataset, DatasetPart } from "../runtime/dataset.js";
import type { LoadedData } from "./load-data.js";

/** Labels of one column that are named when they never train. */
const SHOWN_LABELS = 5;

/** NN502, NN503 and NN504 over the parts of loaded data. */
export function judgeParts(model: Model, data: LoadedData): readonly Diagnostic[] {
  const columns = [...model.inputs, ...model.outputs];
  return [...columns.flatMap((column) => [...judgeConstant(column, data), ...judgeLabels(model, column, data)]), ...judgeTwins(model, data)];
}

/** A fitted scale of numbers that never change would divide by 0. */
function judgeConstant(column: Column, data: LoadedData): readonly Diagnostic[] {
  const { train } = data.parts;
  const values = train.dataset.columns.get(column.name);
  const preparation = column.preparation.scale.kind;
  if ((preparation !== "standardized" && preparation !== "minmax") || values?.kind !== "numbers") return [];
  let first: number | null = null;
  for (const row of train.rows) {
    if (values.missing?.[row] === 1) continue;
    for (let i = row * values.width; i < (row + 1) * values.width; i++) {
      const value = values.values[i] as number;
      first ??= value;
      if (value !== first) return [];
    }
  }
  if (first === null) return [];
  return [diagnose("NN502", { span: column.span }, { column: column.name, preparation, value: String(first), rows: train.rows.length })];
}

function judgeLabels(model: Model, column: Column, data: LoadedData): readonly Diagnostic[] {
  if (column.type.kind !== "class") return [];
  const { train, validation, test } = data.parts;
  const trained = countLabels(train, column.name);
  const others: readonly (readonly [Part, ReadonlyMap<number, number>])[] = [
    ["validation", countLabels(validation, column.name)],
    ["test", countLabels(test, column.name)],
  ];
  const span = model.data?.split?.span ?? column.span;
  const absent = column.type.labels.flatMap((label, code) => (trained.has(code) ? [] : [{ label, code }]));
  return absent.slice(0, SHOWN_LABELS).map(({ label, code }) => {
    const where = others.flatMap(([part, counts]) => {
      const n = counts.get(code) ?? 0;
      return n === 0 ? [] : [`${n} ${n === 1 ? "row" : "rows"} of ${part}`];
    });
    const elsewhere = where.length === 0 ? null : where.join(" and ");
    return diagnose("NN503", { span, related: [{ span: column.span, label: `\`${column.name}\` has the label` }] }, { column: column.name, label, rows: train.rows.length, elsewhere });
  });
}

function countLabels(part: DatasetPart | null, name: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const values = part?.dataset.columns.get(name);
  if (part === null || values?.kind !== "codes") return counts;
  for (const row of part.rows) {
    const code = values.codes[row] as number;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Rows of test that stand in train with the same inputs and outputs. */
function judgeTwins(model: Model, data: LoadedData): readonly Diagnostic[] {
  const { train, test } = data.parts;
  if (test === null || model.data === null) return [];
  const names = [...train.dataset.columns.keys()];
  const byHash = new Map<number, number[]>();
  for (const row of train.rows) {
    const hash = hashRow(train.dataset, names, row);
    const same = byHash.get(hash);
    if (same === undefined) byHash.set(hash, [row]);
    else same.push(row);
  }
  let count = 0;
  let example = "";
  for (const row of test.rows) {
    const twin = byHash.get(hashRow(test.dataset, names, row))?.find((other) => equalRows(train.dataset, other, test.dataset, row, names));
    if (twin === undefined) continue;
    count++;
    if (example === "") example = train.dataset === test.dataset ? `rows ${Math.min(row, twin) + 1} and ${Math.max(row, twin) + 1} are the same` : `row ${row + 1} of test is row ${twin + 1} of train`;
  }
  const span = model.data.split?.span ?? model.data.sources[0]?.span ?? null;
  return count === 0 ? [] : [diagnose("NN504", { span }, { count, part: "test", example })];
}

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

/** FNV-1a over the row's values as they are stored. */
function hashRow(dataset: Dataset, names: readonly string[], row: number): number {
  let hash = 0x811c9dc5 | 0;
  const mix = (word: number): void => {
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  };
  for (const name of names) {
    const column = dataset.columns.get(name);
    if (column === undefined) continue;
    if (column.kind === "codes") mix(column.codes[row] as number);
    else for (let i = row * column.width; i < (row + 1) * column.width; i++) {
      float[0] = (column.values[i] as number) + 0;
      mix(words[0] as number);
      mix(words[1] as number);
    }
  }
  return hash;
}

function equalRows(a: Dataset, rowA: number, b: Dataset, rowB: number, names: readonly string[]): boolean {
  return names.every((name) => {
    const left = a.columns.get(name);
    const right = b.columns.get(name);
    return left !== undefined && right !== undefined && equalValues(left, rowA, right, rowB);
  });
}

function equalValues(a: ColumnValues, rowA: number, b: ColumnValues, rowB: number): boolean {
  if (a.kind === "codes" || b.kind === "codes") return a.kind === "codes" && b.kind === "codes" && a.codes[rowA] === b.codes[rowB];
  if ((a.missing?.[rowA] ?? 0) !== (b.missing?.[rowB] ?? 0)) return false;
  for (let i = 0; i < a.width; i++) if (a.values[rowA * a.width + i] !== b.values[rowB * b.width + i]) return false;
  return true;
}
