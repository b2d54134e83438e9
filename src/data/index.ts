/**
 * `nnc/data`: rows for generated trainers, from records, csv text or idx bytes. Runs in a browser and imports nothing of
 * Node. Its functions throw a `DataError` that lists every fault with its place.
 */
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { readCsv } from "./csv.js";
import { valueOf } from "./fault.js";
import { readIdx as readIdxFiles } from "./idx.js";
import type { RecordColumns } from "./from-records.js";
import { memorySource } from "./record-reader.js";

export { fromRecords } from "./from-records.js";
export type { DataRecord, RecordColumns } from "./from-records.js";
export { DataError, describeFault } from "./fault.js";
export type { DataFault, Problem } from "./fault.js";
export { assemble, concatenate, partition } from "./parts.js";
export type { PartPlan, Pool } from "./parts.js";
export type { ColumnValues, Dataset, DatasetPart, DatasetParts } from "../runtime/dataset.js";
export type { ColumnManifest } from "../runtime/manifest.js";

/** Reads the columns out of a csv's text or bytes; `delimiter: "\t"` for tsv, `header: false` where the first line is data. */
export function readCsvText(
  text: string | Uint8Array,
  columns: readonly ColumnManifest[],
  options: { readonly delimiter?: "," | "\t"; readonly header?: boolean; readonly path?: string } = {},
): Dataset {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const { delimiter = ",", header = true, path = "csv" } = options;
  return valueOf(readCsv(memorySource(bytes), { path, delimiter, header, columns }));
}

/** Reads a pair of idx files: the first is the model's one input, the second, which may be absent, its one output. */
export function readIdx(manifest: RecordColumns, images: Uint8Array, labels: Uint8Array | null = null): Dataset {
  const [input] = manifest.inputs;
  const [output] = manifest.outputs;
  if (input === undefined || manifest.inputs.length !== 1) throw new TypeError(`idx files hold one input, and the model has ${manifest.inputs.length}`);
  if (labels !== null && (output === undefined || manifest.outputs.length !== 1)) throw new TypeError(`idx files hold one output, and the model has ${manifest.outputs.length}`);
  const second = labels === null || output === undefined ? null : { bytes: labels, path: "labels", column: output };
  return valueOf(readIdxFiles({ bytes: images, path: "images", column: input }, second));
}
