/**
 * Rows to predict for, from csv, tsv, a JSON array or JSON lines, and predictions out again. All rows are judged before the first is
 * predicted: either every row is sound, or nothing is given but the faults. Outputs in the rows are not looked at.
 *
 * Tables and lines are read through a window, and only the inputs' numbers are kept; predictions are made and handed out in batches.
 */
import type { Model } from "../check/model.js";
import { isMissingProblem } from "../data/column-builder.js";
import { readCsv } from "../data/csv.js";
import type { DataFault, Reading } from "../data/fault.js";
import { problem } from "../data/fault.js";
import { readJson } from "../data/json.js";
import { JsonProblem, JsonScanner } from "../data/json-text.js";
import type { ByteSource } from "../data/record-reader.js";
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest, ModelManifest } from "../runtime/manifest.js";
import { encodeDataset } from "../runtime/prepare.js";
import { everyKind, outputDecoder } from "../runtime/records.js";
import type { Weights } from "../runtime/weights.js";
import type { Running } from "./build.js";

/** How rows are written. */
export type RowFormat = "csv" | "tsv" | "json" | "jsonl";

/** The format of some bytes: JSON begins with a bracket or a brace, and is one record a line where the first line is one; a first line with a tab and no comma is tsv. */
export function sniff(head: Uint8Array): RowFormat {
  const text = new TextDecoder().decode(head).replace(/^\ufeff/, "").trimStart();
  const [line = ""] = text.split(/[\r\n]/, 1);
  if (text.startsWith("[")) return "json";
  if (text.startsWith("{")) return isWhole(line) || line.length === text.length ? "jsonl" : "json";
  return line.includes("\t") && !line.includes(",") ? "tsv" : "csv";
}

/** True for a line that is one record. */
function isWhole(line: string): boolean {
  try {
    const scanner = new JsonScanner(line);
    scanner.record();
    return scanner.peek() === "";
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    // What is broken within its line is a broken line, not the beginning of a longer record.
    return line.trimEnd().endsWith("}");
  }
}

/** Rows to predict for, and the fields that no column is called, with the number of records that have them. */
export interface Inputs extends Reading<Dataset> {
  readonly unknown: ReadonlyMap<string, number>;
}

/** Reads the inputs of all rows; a table has a header line unless the spec's own csv has none. */
export function readInputs(source: ByteSource, format: RowFormat, path: string, model: Model, manifest: ModelManifest): Inputs {
  const { outputs } = manifest;
  const inputs = manifest.inputs.map((column): ColumnManifest => (column.missing === "drop" ? { ...column, missing: "refuse" } : column));
  const { faults, ...read } = readColumns(source, format, path, model, inputs, outputs);
  return { ...read, faults: faults.map((fault) => undropped(fault, manifest.inputs)) };
}

/** Each row has its prediction: what `missing drop` leaves out of data has to be there. */
function undropped(fault: DataFault, inputs: readonly ColumnManifest[]): DataFault {
  const column = inputs.find(({ name, missing }) => missing === "drop" && name === fault.problem.column);
  if (column === undefined || !isMissingProblem(fault.problem, column)) return fault;
  const label = `\`${column.name}\` is \`missing drop\`, which leaves rows out of data`;
  return { ...fault, problem: problem("NN506", { what: `\`${column.name}\` is missing`, label, help: "fill it in, or remove the row: a row without it has no prediction" }, column.name) };
}

function readColumns(source: ByteSource, format: RowFormat, path: string, model: Model, inputs: readonly ColumnManifest[], outputs: readonly ColumnManifest[]): Inputs {
  if (format === "json" || format === "jsonl") return readJson(source, { path, lines: format === "jsonl", columns: inputs, by: "names", others: outputs });
  const own = model.data?.sources.map((planned) => planned.source).find((each) => each.kind === "csv");
  const reading = readCsv(source, { path, delimiter: format === "tsv" ? "\t" : ",", header: own?.kind === "csv" ? own.header : true, columns: inputs });
  return { ...reading, unknown: new Map() };
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
  kernels.fold?.();
  const decode = outputDecoder(manifest, fitted, everyKind);
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
