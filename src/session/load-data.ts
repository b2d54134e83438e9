/**
 * Loads a model's data: finds and reads every source, then deals the rows out to training, validation and test. Gives
 * nothing unless all of it is sound, and reports the faults of all sources together.
 */
import type { DataPlan, DataSource, Model } from "../check/model.js";
import { readCsv } from "../data/csv.js";
import { elementsOf } from "../data/column-builder.js";
import { FaultList, problem } from "../data/fault.js";
import { readRows } from "../data/from-records.js";
import { readIdx } from "../data/idx.js";
import { assemble } from "../data/parts.js";
import type { Pool } from "../data/parts.js";
import type { Span } from "../base/source.js";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import { inputManifests, outputManifests } from "../emit/columns.js";
import type { Host } from "../host/host.js";
import type { DatasetParts } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { fileDiagnostics, problemDiagnostic, rowDiagnostics } from "./data-diagnostics.js";
import { checkPin, locate, readWhole, withSource } from "./data-files.js";
import type { DataFile, FileRules } from "./data-files.js";
import { loadFormat } from "./load-formats.js";
import type { LoadedSource } from "./load-formats.js";
import { judgeTraining } from "./judge-parts.js";

/** What of the machine a spec may read. */
export interface LoadOptions {
  /** Folders outside the project whose files may be read. */
  readonly allowPaths?: readonly string[];
}

/** The data of a model, read and dealt out. */
export interface LoadedData {
  readonly parts: DatasetParts;
  /** Inputs, then outputs. */
  readonly columns: readonly ColumnManifest[];
  /** The files that were read, after links: what a watcher watches. */
  readonly files: readonly string[];
}

/** One source of a data plan. */
export type PlannedSource = DataPlan["sources"][number];

/** The manifests of all inputs, then all outputs: the order of inline rows. */
export function columnManifests(model: Model): readonly ColumnManifest[] {
  return [...inputManifests(model), ...outputManifests(model)];
}

/** Reads all data of a model; of a model without data the value is null and nothing is said. */
export function loadData(model: Model, host: Host, options: LoadOptions = {}): Outcome<LoadedData> {
  if (model.data === null) return { value: null, diagnostics: [] };
  const rules: FileRules = { host, spec: model.path, allowPaths: options.allowPaths ?? [] };
  const columns = columnManifests(model);
  const diagnostics: Diagnostic[] = [];
  const pools: Pool[] = [];
  const files: string[] = [];
  for (const planned of model.data.sources) {
    const found = loadSource(planned, model, columns, rules);
    diagnostics.push(...found.diagnostics);
    if (found.value === null) continue;
    pools.push({ part: planned.part, dataset: found.value.dataset });
    files.push(...found.value.files);
  }
  if (hasErrors(diagnostics) || pools.length < model.data.sources.length) return { value: null, diagnostics };
  const parts = assemble(pools, columns, model.data);
  if (parts.ok) {
    diagnostics.push(...judgeTraining(model, columns, parts.value));
    return { value: hasErrors(diagnostics) ? null : { parts: parts.value, columns, files }, diagnostics };
  }
  const { split, holdout, sources } = model.data;
  const span = (parts.of === "holdout" ? holdout : split)?.span ?? sources[0]?.span ?? null;
  return { value: null, diagnostics: [...diagnostics, problemDiagnostic(parts.problem, { span })] };
}

function loadSource(planned: PlannedSource, model: Model, columns: readonly ColumnManifest[], rules: FileRules): Outcome<LoadedSource> {
  const { source, span } = planned;
  switch (source.kind) {
    case "rows":
      return loadRows(source, span, model, columns);
    case "csv":
      return loadCsv(source, span, model, columns, rules);
    case "idx":
      return loadIdx(source, span, model, columns, rules);
    case "json":
    case "npy":
    case "parquet":
      return loadFormat(source, { model, columns, rules, span });
  }
}

/** Reads inline rows; each side of `=>` has its own number of values. */
export function loadRows(source: Extract<DataSource, { readonly kind: "rows" }>, span: Span, model: Model, columns: readonly ColumnManifest[]): Outcome<LoadedSource> {
  const wanted = (names: readonly { readonly name: string }[]): number =>
    columns.filter((column) => names.some(({ name }) => name === column.name)).reduce((sum, column) => sum + elementsOf(column), 0);
  const [left, right] = [wanted(model.inputs), wanted(model.outputs)];
  const faults = new FaultList(model.path);
  source.rows.forEach((row, i) => {
    for (const [values, count, side] of [[row.inputs, left, "before"], [row.outputs, right, "after"]] as const) {
      if (values.length === count) continue;
      const what = `row ${i + 1} has ${values.length} ${values.length === 1 ? "value" : "values"} ${side} \`=>\`, wants ${count}`;
      faults.add(problem("NN506", { what, label: `${count} wanted ${side} \`=>\``, help: `write one value for each ${side === "before" ? "input" : "output"}, in the order declared` }), i + 1);
    }
  });
  if (!faults.empty) return { value: null, diagnostics: rowDiagnostics(faults.all(), model, source.rows, span) };
  const reading = readRows(columns, source.rows.map((row) => [...row.inputs, ...row.outputs]), model.path);
  const diagnostics = rowDiagnostics(reading.faults, model, source.rows, span);
  return { value: reading.value === null ? null : { dataset: reading.value, files: [] }, diagnostics };
}

function loadCsv(source: Extract<DataSource, { readonly kind: "csv" }>, span: Span, model: Model, columns: readonly ColumnManifest[], rules: FileRules): Outcome<LoadedSource> {
  const located = locate(source.path, span, rules);
  const file = located.value;
  if (file === null) return { value: null, diagnostics: located.diagnostics };
  const pinned = checkPin([file], source.pin, span, rules.host);
  if (pinned.length > 0) return { value: null, diagnostics: pinned };
  return withSource(file, rules.host, (bytes) => {
    const reading = readCsv(bytes, { path: file.shown, delimiter: source.delimiter, header: source.header, columns });
    const dataset = reading.value;
    return { value: dataset === null ? null : { dataset, files: [file.path] }, diagnostics: fileDiagnostics(reading.faults, model, span) };
  });
}

function loadIdx(source: Extract<DataSource, { readonly kind: "idx" }>, span: Span, model: Model, columns: readonly ColumnManifest[], rules: FileRules): Outcome<LoadedSource> {
  const pair = locatePair(source, span, model, columns, rules);
  if (pair.value === null) return { value: null, diagnostics: pair.diagnostics };
  const { files, input, output } = pair.value;
  const pinned = checkPin(files, source.pin, span, rules.host);
  if (pinned.length > 0) return { value: null, diagnostics: pinned };
  const [images, labels] = files.map((file) => readWhole(file, rules.host));
  const diagnostics = [...(images?.diagnostics ?? []), ...(labels?.diagnostics ?? [])];
  if (images?.value == null || labels?.value == null) return { value: null, diagnostics };
  const reading = readIdx({ bytes: images.value, path: files[0].shown, column: input }, { bytes: labels.value, path: files[1].shown, column: output });
  const dataset = reading.value;
  return { value: dataset === null ? null : { dataset, files: files.map((file) => file.path) }, diagnostics: fileDiagnostics(reading.faults, model, span) };
}

/** The two files of an idx source and the columns that they feed. */
export interface IdxPair {
  readonly files: readonly [DataFile, DataFile];
  readonly input: ColumnManifest;
  readonly output: ColumnManifest;
}

/** Finds both files of an idx source; a model of several inputs or outputs cannot be fed by two files. */
export function locatePair(source: Extract<DataSource, { readonly kind: "idx" }>, span: Span, model: Model, columns: readonly ColumnManifest[], rules: FileRules): Outcome<IdxPair> {
  const images = locate(source.images, span, rules);
  const labels = locate(source.labels, span, rules);
  const diagnostics = [...images.diagnostics, ...labels.diagnostics];
  if (images.value === null || labels.value === null) return { value: null, diagnostics };
  const [input, output] = columns;
  const misfit = model.inputs.length !== 1 ? model.inputs : model.outputs.length !== 1 ? model.outputs : null;
  if (input !== undefined && output !== undefined && misfit === null) return { value: { files: [images.value, labels.value], input, output }, diagnostics };
  const found = problem("NN513", {
    file: source.images,
    column: (misfit ?? []).map((column) => column.name).join(", "),
    got: "one input in the first file and one output in the second",
    wanted: `${misfit?.length ?? 0} ${misfit === model.outputs ? "outputs" : "inputs"}`,
  });
  return { value: null, diagnostics: [problemDiagnostic(found, { span })] };
}
