/**
 * What `nnc check` says about data. Plain: inline rows, files that are not there or not allowed, headers that do not fit.
 * With `full` every row is read, and what the rows are like is judged too: constant columns, labels that never train, rows
 * that stand in train and in test.
 */
import type { Span } from "../base/source.js";
import type { DataSource, Model } from "../check/model.js";
import { readCsvHead } from "../data/csv.js";
import { judgeIdxShape } from "../data/idx.js";
import { problem } from "../data/fault.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import type { Host } from "../host/host.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { fileDiagnostics, problemDiagnostic } from "./data-diagnostics.js";
import { locate, readIdxHeadOf, withSource } from "./data-files.js";
import type { FileRules } from "./data-files.js";
import { columnManifests, loadData, loadRows, locatePair } from "./load-data.js";
import type { LoadOptions, PlannedSource } from "./load-data.js";
import { inspectFormat } from "./load-formats.js";
import { judgeParts } from "./judge-parts.js";

/** How much is read. */
export interface InspectOptions extends LoadOptions {
  readonly full: boolean;
}

/** Everything wrong or doubtful about a model's data; where all rows are inline they are always read in full. */
export function inspectData(model: Model, host: Host, options: InspectOptions): readonly Diagnostic[] {
  if (model.data === null) return [];
  const inline = model.data.sources.every(({ source }) => source.kind === "rows");
  if (options.full || inline) {
    const loaded = loadData(model, host, options);
    if (loaded.value === null || hasErrors(loaded.diagnostics)) return loaded.diagnostics;
    return [...loaded.diagnostics, ...judgeParts(model, loaded.value.parts)];
  }
  const rules: FileRules = { host, spec: model.path, allowPaths: options.allowPaths ?? [] };
  const columns = columnManifests(model);
  return model.data.sources.flatMap((planned) => inspectSource(planned, model, columns, rules));
}

function inspectSource(planned: PlannedSource, model: Model, columns: readonly ColumnManifest[], rules: FileRules): readonly Diagnostic[] {
  const { source, span } = planned;
  switch (source.kind) {
    case "rows":
      return loadRows(source, span, model, columns).diagnostics;
    case "csv":
      return inspectCsv(source, span, model, columns, rules);
    case "idx":
      return inspectIdx(source, span, model, columns, rules);
    case "json":
    case "npy":
    case "parquet":
      return inspectFormat(source, { model, columns, rules, span });
  }
}

function inspectCsv(source: Extract<DataSource, { readonly kind: "csv" }>, span: Span, model: Model, columns: readonly ColumnManifest[], rules: FileRules): readonly Diagnostic[] {
  const located = locate(source.path, span, rules);
  const file = located.value;
  if (file === null) return located.diagnostics;
  return withSource(file, rules.host, (bytes) => {
    const head = readCsvHead(bytes, { path: file.shown, delimiter: source.delimiter, header: source.header, columns });
    return { value: null, diagnostics: fileDiagnostics(head.faults, model, span) };
  }).diagnostics;
}

function inspectIdx(source: Extract<DataSource, { readonly kind: "idx" }>, span: Span, model: Model, columns: readonly ColumnManifest[], rules: FileRules): readonly Diagnostic[] {
  const pair = locatePair(source, span, model, columns, rules);
  if (pair.value === null) return pair.diagnostics;
  const { files, input, output } = pair.value;
  const diagnostics: Diagnostic[] = [];
  const rows = files.map((file, i) => {
    const column = i === 0 ? input : output;
    const head = readIdxHeadOf(file, rules.host);
    diagnostics.push(...head.diagnostics, ...fileDiagnostics(head.value?.faults ?? [], model, span));
    if (head.value?.value == null) return null;
    const found = judgeIdxShape(head.value.value, column, file.shown);
    if (found !== null) diagnostics.push(...fileDiagnostics([{ problem: found, path: file.shown, line: null, column: null }], model, span));
    return head.value.value.dims[0] ?? null;
  });
  const [images, labels] = rows;
  if (images == null || labels == null || images === labels) return diagnostics;
  return [...diagnostics, problemDiagnostic(problem("NN514", { images, labels, file: files[1].shown }), { span })];
}
