/**
 * The few encoded rows on which gradients are judged: the first training rows where the spec has data that loads, else rows
 * drawn from what its columns declare. The same rows on every machine; numbers as the network sees them, in f64.
 */
import { isSequence } from "../check/column-types.js";
import type { Column, Model } from "../check/model.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import type { Host } from "../host/host.js";
import type { ColumnValues, Dataset, DatasetParts } from "../runtime/dataset.js";
import { fitPreparation } from "../runtime/fitted.js";
import type { ModelManifest } from "../runtime/manifest.js";
import { encodeDataset } from "../runtime/prepare.js";
import type { DrawKey } from "../runtime/random.js";
import { keyOf, normal, uniform } from "../runtime/random.js";
import { lossRow } from "../vocab/losses.js";
import { loadData } from "./load-data.js";

/** Rows [rows, inputWidth] and targets [rows, outputWidth]. */
export interface Batch {
  readonly rows: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly from: "data" | "drawn";
}

/** At most `rows` rows; `parts` spares loading the data again. */
export function batchOf(model: Model, manifest: ModelManifest, host: Host, rows: number, parts: DatasetParts | null): Batch {
  const given = parts ?? loaded(model, host);
  return given === null ? drawn(model, manifest, rows) : encoded(manifest, given, rows);
}

function loaded(model: Model, host: Host): DatasetParts | null {
  const { value, diagnostics } = loadData(model, host);
  return value === null || hasErrors(diagnostics) || value.parts.train.rows.length === 0 ? null : value.parts;
}

function encoded(manifest: ModelManifest, { train }: DatasetParts, most: number): Batch {
  const rows = Math.min(most, train.rows.length);
  const fitted = fitPreparation(manifest, train.dataset, train.rows);
  const few = firstRows(train.dataset, train.rows.subarray(0, rows));
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  const x = new Float64Array(rows * manifest.inputWidth);
  const y = new Float64Array(rows * manifest.outputWidth);
  encodeDataset(manifest.inputs, fitted.inputs, manifest.inputWidth, few, order, x);
  encodeDataset(manifest.outputs, fitted.outputs, manifest.outputWidth, few, order, y);
  return { rows, x, y, from: "data" };
}

/** A small dataset of the chosen rows, numbered from 0: encoding keeps row numbers, and the whole may be large. */
function firstRows(dataset: Dataset, chosen: Int32Array): Dataset {
  const columns = new Map([...dataset.columns].map(([name, values]): [string, ColumnValues] => {
    if (values.kind === "codes") return [name, { kind: "codes", codes: Int32Array.from(chosen, (row) => values.codes[row] ?? -1) }];
    const { width } = values;
    const numbers = Float64Array.from({ length: chosen.length * width }, (_, i) => values.values[(chosen[Math.floor(i / width)] ?? 0) * width + (i % width)] ?? NaN);
    const missing = values.missing === null ? null : Uint8Array.from(chosen, (row) => values.missing?.[row] ?? 0);
    return [name, { kind: "numbers", width, values: numbers, missing }];
  }));
  return { rows: chosen.length, columns };
}

/** Rows drawn from the declared columns: labels and booleans evenly, numbers from their interval or the standard normal. */
function drawn(model: Model, manifest: ModelManifest, rows: number): Batch {
  const x = new Float64Array(rows * manifest.inputWidth);
  const y = new Float64Array(rows * manifest.outputWidth);
  const [inputs, outputs] = [keyOf("augment", 1, 0), keyOf("augment", 2, 0)];
  const targets = model.train?.loss == null ? null : lossRow(model.train.loss.name).targets;
  for (let row = 0; row < rows; row++) {
    model.inputs.forEach((column, i) => drawColumn({ column, key: inputs, layer: i, row, codes: manifest.inputs[i]?.codes ?? [0, 1], within: null }, x, row * manifest.inputWidth));
    model.outputs.forEach((column, i) => drawColumn({ column, key: outputs, layer: i, row, codes: manifest.outputs[i]?.codes ?? [0, 1], within: targets }, y, row * manifest.outputWidth));
  }
  return { rows, x, y, from: "drawn" };
}

interface Drawing {
  readonly column: Column;
  readonly key: DrawKey;
  readonly layer: number;
  readonly row: number;
  readonly codes: readonly [number, number];
  /** What the loss admits; null without. */
  readonly within: { readonly low: number; readonly high: number } | null;
}

function drawColumn({ column, key, layer, row, codes, within }: Drawing, out: Float64Array, base: number): void {
  const { type, width, offset } = column;
  const draw = (element: number): number => uniform(key, row, layer, element);
  if (type.kind === "bool" || type.kind === "class") {
    const code = Math.floor(draw(0) * (type.kind === "bool" ? 2 : width));
    for (let i = 0; i < width; i++) out[base + offset + i] = type.kind === "bool" ? (codes[code] ?? 0) : (codes[i === code ? 1 : 0] ?? 0);
    return;
  }
  if (isSequence(type)) {
    const letters = width / type.length;
    for (let i = 0; i < width; i++) out[base + offset + i] = i % letters === Math.floor(draw(Math.floor(i / letters)) * letters) ? 1 : 0;
    return;
  }
  const [low, high] = sidesOf(column);
  for (let i = 0; i < width; i++) {
    const free = Number.isFinite(low) && Number.isFinite(high) ? low + (high - low) * draw(i) : normal(key, row, layer, i);
    out[base + offset + i] = within === null ? free : Math.max(within.low, Math.min(within.high, free));
  }
}

/** The interval of a number as the network sees it; infinite where it is fitted to data or unbounded. */
function sidesOf({ type, preparation }: Column): readonly [number, number] {
  const { scale, log } = preparation;
  if (scale.kind === "interval") return scale.to;
  if (scale.kind === "minmax") return [0, 1];
  if (scale.kind === "standardized" || log || !("interval" in type)) return [-Infinity, Infinity];
  return [type.interval.low, type.interval.high];
}
