/**
 * What rows that can be read may still be: too few for a batch, impossible to prepare, without a label, or the same in
 * train and test. Fits preparation with the runtime's own function, so that both always agree.
 */
import { leastRows, smallestBatch } from "../check/learning.js";
import { judgeMemory } from "../check/limits.js";
import type { Column, Model, Part } from "../check/model.js";
import { rowOfOptimizer } from "../check/train.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { ColumnValues, Dataset, DatasetPart, DatasetParts } from "../runtime/dataset.js";
import { InputError } from "../runtime/errors.js";
import { fitPreparation, fittedGroups } from "../runtime/fitted.js";
import type { ColumnManifest } from "../runtime/manifest.js";

/** Labels of one column that are named when they never train. */
const SHOWN_LABELS = 5;

/** Errors that only the rows can show: a batch larger than they are (NN402) or too small for its statistics (NN418), preparation that cannot be fitted (NN502, NN527), a batch of all of them that memory does not hold (NN208). */
export function judgeTraining(model: Model, columns: readonly ColumnManifest[], parts: DatasetParts): readonly Diagnostic[] {
  const found = columns.flatMap((column) => judgePreparation(model, column, parts.train));
  const rows = parts.train.rows.length;
  const { train } = model;
  if (train === null) return found;
  if (train.batch !== "all" && train.batch > rows) return [...found, diagnose("NN402", { span: train.span }, { batch: train.batch, rows })];
  const slots = rowOfOptimizer(train.optimizer.name).slots.length;
  const large = judgeMemory({ layers: model.layers, batch: train.batch, slots, precision: model.precision, rows, place: train.span, batchPlace: null });
  if (large !== null) return [...found, large];
  const normalised = model.layers.find((layer) => leastRows([layer]) > 1);
  if (normalised === undefined || smallestBatch(rows, train.batch) !== 1) return found;
  return [...found, diagnose("NN418", { span: train.span, related: [{ span: normalised.span, label: "normalises by the batch" }] }, { layer: normalised.name, rows, batch: train.batch })];
}

/** Fits one column as training will, and explains why it cannot be. */
function judgePreparation(model: Model, column: ColumnManifest, train: DatasetPart): readonly Diagnostic[] {
  try {
    fitPreparation({ inputs: [column], outputs: [] }, train.dataset, train.rows);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const span = [...model.inputs, ...model.outputs].find(({ name }) => name === column.name)?.span ?? null;
    const value = constantOf(column, train);
    const found =
      value === null
        ? diagnose("NN527", { span }, { column: column.name, what: error.what })
        : diagnose("NN502", { span }, { column: column.name, preparation: column.scale === "minmax" ? "minmax" : "standardized", value: String(value), rows: train.rows.length });
    // Rows that stand in the spec are the spec's fault.
    const inline = model.data?.sources.every(({ source }) => source.kind === "rows") === true;
    return [inline ? { ...found, fault: "spec" } : found];
  }
}

/** The value that a fitted group of the column has in all training rows, or null when every group varies. */
function constantOf(column: ColumnManifest, train: DatasetPart): number | null {
  const values = train.dataset.columns.get(column.name);
  if (values?.kind !== "numbers" || (column.scale !== "standardized" && column.scale !== "minmax")) return null;
  const groups = fittedGroups(column);
  const each = values.width / groups;
  for (let group = 0; group < groups; group++) {
    const seen = new Set<number>();
    for (const row of train.rows) {
      if (values.missing?.[row] === 1) continue;
      for (let i = 0; i < each && seen.size < 2; i++) seen.add(values.values[row * values.width + group * each + i] as number);
      if (seen.size > 1) break;
    }
    if (seen.size === 1) return [...seen][0] as number;
  }
  return null;
}

/** Warnings over the parts: labels that never train (NN503), rows of test that stand in train (NN504). */
export function judgeParts(model: Model, parts: DatasetParts): readonly Diagnostic[] {
  return [...[...model.inputs, ...model.outputs].flatMap((column) => judgeLabels(model, column, parts)), ...judgeTwins(model, parts)];
}

function judgeLabels(model: Model, column: Column, parts: DatasetParts): readonly Diagnostic[] {
  if (column.type.kind !== "class") return [];
  const { train, validation, test } = parts;
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
function judgeTwins(model: Model, parts: DatasetParts): readonly Diagnostic[] {
  const { train, test } = parts;
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
