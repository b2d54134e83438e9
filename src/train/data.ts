/** What `train` takes as data, made into parts: rows or a dataset are split as the spec says, parts that are given stay parts. */
import { DataError } from "../data/fault.js";
import { fromRecords } from "../data/from-records.js";
import { assemble } from "../data/parts.js";
import type { Pool } from "../data/parts.js";
import type { Dataset, DatasetPart, DatasetParts } from "../runtime/dataset.js";
import { InputError } from "../runtime/errors.js";
import type { PartName } from "../runtime/manifest.js";
import type { TrainModule } from "./module.js";

/** Rows of a user, or a dataset of `nnc/data`. */
export type Rows<Row> = readonly Row[] | Dataset;

/** The data of a training: rows to be split as the spec says, or parts that are not. */
export type TrainData<Row> =
  | Rows<Row>
  | DatasetParts
  | { readonly train: Rows<Row>; readonly validation?: Rows<Row> | null | undefined; readonly test?: Rows<Row> | null | undefined };

const PARTS = ["train", "validation", "test"] as const;

/** The parts of the data; throws a `DataError` that names row and field, or what the split lacks. */
export function partsOf<Row>({ manifest, train }: Pick<TrainModule, "manifest" | "train">, data: TrainData<Row>): DatasetParts {
  const columns = [...manifest.inputs, ...manifest.outputs];
  if (typeof data !== "object" || (data as unknown) === null) throw new InputError(`expected rows, a dataset or { train, validation, test }, got ${(data as unknown) === null ? "null" : typeof data}`, null);
  if (isRows(data)) return dealt(assemble([{ part: null, dataset: datasetOf(manifest, data) }], columns, train));
  if (isParts(data)) return data;
  const pools = PARTS.flatMap((part): Pool[] => {
    const rows = data[part];
    return rows === undefined || rows === null || !isRows(rows) ? [] : [{ part, dataset: datasetOf(manifest, rows) }];
  });
  const given = (part: PartName): boolean => pools.some((pool) => pool.part === part);
  const holdout = train.holdout !== null && !given(train.holdout.part) && given(train.holdout.of) ? train.holdout : null;
  return dealt(assemble(pools, columns, { split: null, holdout }));
}

function dealt(split: ReturnType<typeof assemble>): DatasetParts {
  if (split.ok) return split.value;
  throw new DataError([{ problem: split.problem, path: "", line: null, column: null }]);
}

function isRows<Row>(data: TrainData<Row> | DatasetPart): data is Rows<Row> {
  return Array.isArray(data) || ("columns" in data && data.columns instanceof Map);
}

function isParts<Row>(data: Exclude<TrainData<Row>, Rows<Row>>): data is DatasetParts {
  return "dataset" in data.train;
}

function datasetOf<Row>(manifest: TrainModule["manifest"], rows: Rows<Row>): Dataset {
  return Array.isArray(rows) ? fromRecords(manifest, rows as readonly Readonly<Record<string, unknown>>[]) : (rows as Dataset);
}
