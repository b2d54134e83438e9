/** Columns that a parquet reader gave, made into a dataset: values keep their types, and each is judged as everywhere. */
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { FaultList, problem } from "./fault.js";
import type { Reading } from "./fault.js";
import { KeyedRows } from "./keyed.js";

/** Values by column, in the file's order. */
export interface TableColumns {
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly values: readonly unknown[] }[];
}

/** Reads the declared columns; faults have the row, counted from 1, as their line. */
export function readTableColumns(table: TableColumns, columns: readonly ColumnManifest[], path: string): Reading<Dataset> {
  const faults = new FaultList(path);
  const byName = new Map(table.columns.map(({ name, values }) => [name, values]));
  const rows = new KeyedRows(columns, [...byName.keys()], "headers", faults);
  for (const key of rows.keys) {
    if (byName.has(key)) continue;
    const column = columns.find((each) => each.name === key || each.columns.includes(key));
    faults.add(problem("NN202", { name: column?.name ?? key, wanted: `column \`${key}\``, header: key, file: path, headers: [...byName.keys()] }, column?.name ?? null));
  }
  if (table.rows === 0) faults.add(problem("NN517", { file: path, what: "has no rows" }));
  if (!faults.empty) return { value: null, faults: faults.all() };
  rows.putColumns(table.rows, (key) => byName.get(key), (row) => ({ line: row + 1, column: null }));
  return { value: rows.finish(), faults: faults.all() };
}
