/**
 * Rows to predict for, from csv, tsv or JSON lines, and predictions out again. All rows are judged before the first is
 * predicted: either every row is sound, or nothing is given but the faults. Outputs in the rows are not looked at.
 *
 * The bytes are read through a window and only the inputs' numbers are kept; predictions are made and handed out in batches.
 */
import type { Model } from "../check/model.js";
import { readCsv } from "../data/csv.js";
import { DataError, FaultList, problem } from "../data/fault.js";
import type { DataFault, Reading } from "../data/fault.js";
import { concatenate } from "../data/parts.js";
import { fromRecords } from "../data/from-records.js";
import type { DataRecord } from "../data/from-records.js";
import type { ByteSource } from "../data/record-reader.js";
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest, ModelManifest } from "../runtime/manifest.js";
import { encodeDataset } from "../runtime/prepare.js";
import { outputDecoder } from "../runtime/records.js";
import type { Weights } from "../runtime/weights.js";
import type { Running } from "./build.js";

/** How rows are written. */
export type RowFormat = "csv" | "tsv" | "jsonl";

/** The format of some bytes: JSON lines begin with a brace; a first line with a tab and no comma is tsv. */
export function sniff(head: Uint8Array): RowFormat {
  const text = new TextDecoder().decode(head).replace(/^\ufeff/, "").trimStart();
  if (text.startsWith("{")) return "jsonl";
  const [line = ""] = text.split(/[\r\n]/, 1);
  return line.includes("\t") && !line.includes(",") ? "tsv" : "csv";
}

/** Reads the inputs of all rows; a table has a header line unless the spec's own csv has none. */
export function readInputs(source: ByteSource, format: RowFormat, path: string, model: Model, manifest: ModelManifest): Reading<Dataset> {
  if (format === "jsonl") return readJsonLines(source, path, manifest);
  const own = model.data?.sources.map((planned) => planned.source).find((each) => each.kind === "csv");
  return readCsv(source, { path, delimiter: format === "tsv" ? "\t" : ",", header: own?.kind === "csv" ? own.header : true, columns: manifest.inputs });
}

/** Records that are made into columns at a time. */
const RECORDS = 4096;

function readJsonLines(source: ByteSource, path: string, manifest: ModelManifest): Reading<Dataset> {
  const faults = new FaultList(path);
  const datasets: Dataset[] = [];
  let records: DataRecord[] = [];
  let lines: number[] = [];
  const flush = (): void => {
    if (records.length === 0) return;
    const made = toDataset(records, lines, manifest, faults);
    if (made !== null) datasets.push(made);
    records = [];
    lines = [];
  };
  for (const [line, text] of linesOf(source, path, faults)) {
    const record = parseRecord(text);
    if (record === null) faults.add(problem("NN506", { what: "it is no JSON object", label: "read from here", help: "write one object a line, such as {\"x\": 1.5}" }), line, 1);
    else {
      records.push(record);
      lines.push(line);
    }
    if (records.length >= RECORDS) flush();
  }
  flush();
  if (datasets.length === 0 && faults.empty) faults.add(problem("NN517", { file: path, what: "has no rows" }));
  return faults.empty ? { value: concatenate(datasets), faults: [] } : { value: null, faults: faults.all() };
}

function parseRecord(text: string): DataRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as DataRecord) : null;
  } catch {
    return null;
  }
}

/** A dataset of some records; the faults of each get the line that it stands on. */
function toDataset(records: readonly DataRecord[], lines: readonly number[], manifest: ModelManifest, faults: FaultList): Dataset | null {
  try {
    return fromRecords(manifest, records, { outputs: "absent" });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    records.forEach((record, i) => addFaults(record, lines[i] ?? 1, manifest, faults));
    return null;
  }
}

function addFaults(record: DataRecord, line: number, manifest: ModelManifest, faults: FaultList): void {
  try {
    fromRecords(manifest, [record], { outputs: "absent" });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const fault of error.faults) faults.add(withoutRow(fault), line, 1);
  }
}

/** Each record is judged alone, so that its "row 1" says nothing. */
function withoutRow({ problem: found }: DataFault): DataFault["problem"] {
  if (found.code !== "NN506") return found;
  return { ...found, params: { ...found.params, what: found.params.what.replace(/^row 1: /, "") } };
}

const PIECE = 1 << 20;
const LONGEST_LINE = 16 << 20;

/** Lines that are not blank, with their numbers from 1. */
function* linesOf(source: ByteSource, path: string, faults: FaultList): Generator<readonly [number, string]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let number = 0;
  for (let at = 0; at < source.size; ) {
    const piece = source.read(at, PIECE);
    if (!piece.ok) return faults.add(problem("NN518", { file: path, why: piece.fault.message }));
    if (piece.value.length === 0) break;
    at += piece.value.length;
    let text: string;
    try {
      text = rest + decoder.decode(piece.value, { stream: at < source.size });
    } catch {
      return faults.add(problem("NN515", { file: path, byte: "of this line" }), number + 1, 1);
    }
    const lines = text.split(/\r?\n/);
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) return faults.add(problem("NN521", { file: path, limit: "16 MB" }), number + 1, 1);
    for (const line of lines) if (++number > 0 && line.trim() !== "") yield [number, line];
  }
  if (rest.trim() !== "") yield [number + 1, rest];
}

/** A prediction as `predict` gives it. */
export type Prediction = Readonly<Record<string, unknown>>;

/** Rows that are computed at a time. */
const CAPACITY = 256;

/** The predictions of all rows, in order, some at a time. */
export function* predictAll(running: Running, { parameters, fitted }: Weights, dataset: Dataset): Generator<readonly Prediction[]> {
  const { manifest } = running.compiled;
  const kernels = running.createInference(CAPACITY);
  kernels.parameters.set(parameters);
  const decode = outputDecoder(manifest, fitted);
  for (let from = 0; from < dataset.rows; from += CAPACITY) {
    const count = Math.min(CAPACITY, dataset.rows - from);
    const rows = Int32Array.from({ length: count }, (_, i) => from + i);
    encodeDataset(manifest.inputs, fitted.inputs, manifest.inputWidth, dataset, rows, kernels.input, -from);
    kernels.run(count);
    yield Array.from({ length: count }, (_, i) => decode(kernels.output, i * manifest.outputWidth));
  }
}

/** The header of predictions as csv: each output, then `<output>.probability` of a bool or `<output>.<label>` of a class. */
export function predictionHeader(outputs: readonly ColumnManifest[]): string {
  return outputs.flatMap(cellNames).map(quoted).join(",");
}

function cellNames({ name, kind, labels, width, shape }: ColumnManifest): readonly string[] {
  if (kind === "bool") return [name, `${name}.probability`];
  if (kind === "class") return [name, ...labels.map((label) => `${name}.${label}`)];
  return shape.length === 0 ? [name] : Array.from({ length: width }, (_, i) => `${name}.${i + 1}`);
}

/** A prediction as a line of csv. */
export function predictionRow(outputs: readonly ColumnManifest[], prediction: Prediction): string {
  const [key, several] = outputs.length === 1 && outputs[0]?.kind === "bool" ? ["probability", false] : ["probabilities", outputs.length > 1];
  const likely = prediction[key] as Readonly<Record<string, unknown>> | undefined;
  return outputs
    .flatMap((column): readonly unknown[] => {
      const value = prediction[column.name];
      const own = several ? likely?.[column.name] : likely;
      if (column.kind === "bool") return [value, own];
      if (column.kind === "class") return [value, ...column.labels.map((label) => (own as Readonly<Record<string, unknown>>)[label])];
      return Array.isArray(value) ? (value as readonly unknown[]) : [value];
    })
    .map((value) => quoted(String(value)))
    .join(",");
}

/** A cell of csv, in quotes where it must be. */
function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
