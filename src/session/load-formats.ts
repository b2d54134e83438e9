/** Sources whose values are no table of text: JSON, parquet and npy, read whole or only as far as their headers go. */
import type { Span } from "../base/source.js";
import type { DataSource, Model } from "../check/model.js";
import { FaultList, problem } from "../data/fault.js";
import type { DataFault } from "../data/fault.js";
import { firstKeys, readJson } from "../data/json.js";
import { KeyedRows } from "../data/keyed.js";
import { NPY_HEAD, judgeNpyShape, readNpy, readNpyHead } from "../data/npy.js";
import { readTableColumns } from "../data/parquet.js";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { ParquetColumns } from "../host/host.js";
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { fileDiagnostics } from "./data-diagnostics.js";
import { checkPin, locate, readWhole, withSource } from "./data-files.js";
import type { DataFile, FileRules } from "./data-files.js";

/** The rows of one source and the files that they are from. */
export interface LoadedSource {
  readonly dataset: Dataset;
  readonly files: readonly string[];
}

/** A source of one of these formats. */
export type FormatSource = Extract<DataSource, { readonly kind: "json" | "parquet" | "npy" }>;

/** What a source is read for. */
export interface Reader {
  readonly model: Model;
  readonly columns: readonly ColumnManifest[];
  readonly rules: FileRules;
  /** Where the spec names the source. */
  readonly span: Span;
}

/** Finds the files of a source and compares them with its pin. */
function locateAll(source: FormatSource, { rules, span }: Reader, pinned: boolean): Outcome<readonly DataFile[]> {
  const paths = source.kind === "npy" ? [source.inputs, source.outputs] : [source.path];
  const located = paths.map((path) => locate(path, span, rules));
  const files = located.flatMap((each) => (each.value === null ? [] : [each.value]));
  const found = located.flatMap((each) => each.diagnostics);
  if (files.length < paths.length) return { value: null, diagnostics: found };
  const wrong = pinned ? checkPin(files, source.pin, span, rules.host) : [];
  return wrong.length > 0 ? { value: null, diagnostics: wrong } : { value: files, diagnostics: [] };
}

/** Reads all rows. */
export function loadFormat(source: FormatSource, reader: Reader): Outcome<LoadedSource> {
  const located = locateAll(source, reader, true);
  if (located.value === null) return { value: null, diagnostics: located.diagnostics };
  const files = located.value;
  const read = readFormat(source, files, reader);
  return { value: read.value === null ? null : { dataset: read.value, files: files.map((file) => file.path) }, diagnostics: read.diagnostics };
}

function readFormat(source: FormatSource, files: readonly DataFile[], reader: Reader): Outcome<Dataset> {
  const { columns, rules, model, span } = reader;
  const [file] = files;
  if (file === undefined) return { value: null, diagnostics: [] };
  const judged = (reading: { readonly value: Dataset | null; readonly faults: readonly DataFault[] }): Outcome<Dataset> => ({ value: reading.value, diagnostics: fileDiagnostics(reading.faults, model, span) });
  switch (source.kind) {
    case "json":
      return withSource(file, rules.host, (bytes) => judged(readJson(bytes, { path: file.shown, lines: source.lines, columns, by: "headers" })));
    case "parquet": {
      const table = readParquet(file, reader);
      return table.value === null ? { value: null, diagnostics: table.diagnostics } : judged(readTableColumns(table.value, columns, file.shown));
    }
    case "npy": {
      const whole = files.map((each) => readWhole(each, rules.host));
      const diagnostics = whole.flatMap((each) => each.diagnostics);
      const parts = whole.flatMap(({ value }, i) => (value === null ? [] : [{ bytes: value, path: files[i]?.shown ?? "", columns: sideOf(reader, i) }]));
      return parts.length < files.length ? { value: null, diagnostics } : judged(readNpy(parts));
    }
    default:
      return source satisfies never;
  }
}

/** The inputs' manifests for the first file of a pair, the outputs' for the second. */
function sideOf({ model, columns }: Reader, i: number): readonly ColumnManifest[] {
  return i === 0 ? columns.slice(0, model.inputs.length) : columns.slice(model.inputs.length);
}

function readParquet(file: DataFile, { columns, rules: { host } }: Reader): Outcome<ParquetColumns> {
  const bytes = readWhole(file, host);
  if (bytes.value === null) return { value: null, diagnostics: bytes.diagnostics };
  const ranged = columns.some((column) => column.columns.some((each) => typeof each !== "string"));
  const wanted = ranged ? null : columns.flatMap((column) => (column.columns.length === 0 ? [column.name] : (column.columns as readonly string[])));
  const all = host.parquet(bytes.value, wanted);
  if (all.ok) return { value: all.value, diagnostics: [] };
  const place = { span: file.span };
  if (all.fault.reason === "missing") return { value: null, diagnostics: [diagnose("NN820", place, { package: "hyparquet", what: file.shown })] };
  return { value: null, diagnostics: [diagnose("NN531", place, { file: file.shown, format: "parquet", found: all.fault.message, help: "write it again with the tool it is from; was it fetched completely?" })] };
}

/** Bytes of a JSON file in which its first record is looked for. */
const JSON_HEAD = 1 << 20;

/** What the beginnings of the files say: fields of the first record, shapes. */
export function inspectFormat(source: FormatSource, reader: Reader): readonly Diagnostic[] {
  const { columns, rules, model, span } = reader;
  const located = locateAll(source, reader, false);
  if (located.value === null) return located.diagnostics;
  return located.value.flatMap((file, i) => {
    // Of parquet the description stands at the end, in the package's hands: it is read with the rows.
    if (source.kind === "parquet") return [];
    return withSource(file, rules.host, (bytes) => {
      const head = bytes.read(0, source.kind === "npy" ? NPY_HEAD : JSON_HEAD);
      if (!head.ok) return { value: null, diagnostics: [diagnose("NN518", { span }, { file: file.shown, why: head.fault.message })] };
      const faults = source.kind === "npy" ? inspectNpy(head.value, bytes.size, file, sideOf(reader, i)) : inspectKeys(head.value, file, columns);
      return { value: null, diagnostics: fileDiagnostics(faults, model, span) };
    }).diagnostics;
  });
}

function inspectNpy(bytes: Uint8Array, size: number, file: DataFile, columns: readonly ColumnManifest[]): readonly DataFault[] {
  const head = readNpyHead(bytes, size, file.shown);
  if (head.value === null) return head.faults;
  const wrong = judgeNpyShape(head.value.dims, columns, file.shown);
  return wrong === null ? [] : [{ problem: wrong, path: file.shown, line: null, column: null }];
}

function inspectKeys(bytes: Uint8Array, file: DataFile, columns: readonly ColumnManifest[]): readonly DataFault[] {
  const keys = firstKeys(bytes);
  if (keys === null) return [];
  const faults = new FaultList(file.shown);
  const there = new Set(keys);
  for (const column of columns) {
    const wanted = new KeyedRows([column], keys, "headers", faults).keys;
    const absent = wanted.find((key) => !there.has(key));
    if (absent !== undefined && column.missing === "refuse") faults.add(problem("NN202", { name: column.name, wanted: `field \`${absent}\``, header: absent, file: file.shown, headers: keys }, column.name));
  }
  return faults.all();
}
