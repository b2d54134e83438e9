/**
 * Rows that are already JavaScript values: a user's typed records, and the inline rows of a spec. A missing or misspelt
 * field says which, and every message names the row, the field, what was found and what was expected.
 */
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { isSequence, lettersOf } from "../runtime/sequences.js";
import { columnBuilder, elementsOf, intervalText, showValue } from "./column-builder.js";
import type { ColumnBuilder } from "./column-builder.js";
import { DataError, FaultList, listLabels, problem } from "./fault.js";
import type { Problem, Reading } from "./fault.js";

/** Values of one row in the order of the columns; a shaped column takes as many in a row as its shape has. */
export type FlatRow = readonly unknown[];

/** Builds a dataset from rows of values; `faults` have the row's number (from 1) as their line. */
export function readRows(columns: readonly ColumnManifest[], rows: readonly FlatRow[], path: string): Reading<Dataset> {
  const faults = new FaultList(path);
  const builders = columns.map(columnBuilder);
  for (const builder of builders) builder.reserve(rows.length);
  const wanted = columns.reduce((sum, column) => sum + elementsOf(column), 0);
  rows.forEach((values, row) => {
    if (values.length === wanted) putFlat(builders, values, row, faults);
    else faults.add(problem("NN506", { what: `row ${row + 1} has ${values.length} values, and the columns take ${wanted}`, label: "here", help: `write ${wanted} values` }), row + 1);
  });
  if (rows.length === 0) faults.add(problem("NN517", { file: path === "" ? "the data" : path, what: "has no rows" }));
  return finish(builders, rows.length, faults);
}

function putFlat(builders: readonly ColumnBuilder[], values: FlatRow, row: number, faults: FaultList): void {
  let at = 0;
  for (const builder of builders) {
    const width = elementsOf(builder.column);
    for (let element = 0; element < width; element++) {
      const found = builder.putValue(row, element, values[at++]);
      if (found !== null) faults.add(found, row + 1);
    }
  }
}

function finish(builders: readonly ColumnBuilder[], rows: number, faults: FaultList): Reading<Dataset> {
  if (!faults.empty) return { value: null, faults: faults.all() };
  return { value: { rows, columns: new Map(builders.map((builder) => [builder.column.name, builder.finish(rows)])) }, faults: [] };
}

/** The columns of a generated module's manifest. */
export interface RecordColumns {
  readonly inputs: readonly ColumnManifest[];
  readonly outputs: readonly ColumnManifest[];
}

/** A user's record: fields by the declared names. */
export type DataRecord = Readonly<Record<string, unknown>>;

/**
 * Builds a dataset from records such as `{ petal_length: 1.4, species: "setosa" }`. Shaped columns take nested lists, flat
 * lists or typed arrays; null is missing. With `outputs: "absent"` the outputs are not looked at. Throws a `DataError`
 * that names row, field, what was found and what was expected.
 */
export function fromRecords(manifest: RecordColumns, records: Iterable<DataRecord>, options: { readonly outputs?: "required" | "absent" } = {}): Dataset {
  const rows = Array.from(records);
  const columns = options.outputs === "absent" ? manifest.inputs : [...manifest.inputs, ...manifest.outputs];
  const faults = new FaultList("");
  const builders = columns.map(columnBuilder);
  for (const builder of builders) builder.reserve(rows.length);
  const absent = new Map<string, Absent>();
  const asked = new Set([...manifest.inputs, ...manifest.outputs].map((column) => column.name));
  rows.forEach((record, row) => putRecord(builders, record, row, faults, asked, absent));
  for (const each of absent.values()) faults.add(missingField(asked, each));
  if (rows.length === 0) faults.add(problem("NN517", { file: "the data", what: "there are no records" }));
  const reading = finish(builders, rows.length, faults);
  if (reading.value === null) throw new DataError(reading.faults);
  return reading.value;
}

/** A field that is not there: the first record without it, and how many others. */
interface Absent {
  readonly column: ColumnManifest;
  readonly record: DataRecord;
  readonly row: number;
  others: number;
}

/** Values of one record into builders; a field that is not there is missing only where the column says so and nothing could be it misspelt. */
function putRecord(builders: readonly ColumnBuilder[], record: DataRecord, row: number, faults: FaultList, asked: ReadonlySet<string>, absent: Map<string, Absent>): void {
  if (typeof record !== "object" || record === null) {
    faults.add(recordProblem(`row ${row + 1} is ${showValue(record)}, expected a record`, "give an object with a field for each column"));
    return;
  }
  for (const builder of builders) {
    const { column } = builder;
    if (Object.hasOwn(record, column.name) && record[column.name] !== undefined) putField(builder, record[column.name], row, faults);
    else if (column.missing !== "refuse" && strangeKeys(asked, record).length === 0) putField(builder, null, row, faults);
    else {
      const before = absent.get(column.name);
      if (before === undefined) absent.set(column.name, { column, record, row, others: 0 });
      else before.others++;
    }
  }
}

function putField(builder: ColumnBuilder, value: unknown, row: number, faults: FaultList): void {
  const { column } = builder;
  if (column.shape.length === 0 || value === null || isSequence(column)) {
    const found = builder.putValue(row, 0, value);
    if (found !== null) faults.add(isSequence(column) && found.code === "NN506" ? recordProblem(`row ${row + 1}: \`${column.name}\`: ${found.params.what}`, found.params.help, column.name) : fieldProblem(column, showValue(value), row));
    return;
  }
  const flat: unknown[] = [];
  const misfit = flatten(value, column.shape, 0, flat) ? null : flat.length === 0 ? showValue(value) : "a list of another shape";
  if (misfit !== null) faults.add(fieldProblem(column, misfit, row));
  else
    flat.forEach((element, i) => {
      const found = builder.putValue(row, i, element);
      if (found !== null) faults.add(fieldProblem(column, `${showValue(element)} as number ${i + 1}`, row));
    });
}

/** Collects a list's numbers; true when it has the shape, nested or flat. */
export function flatten(value: unknown, shape: readonly number[], depth: number, out: unknown[]): boolean {
  if (!Array.isArray(value) && !(ArrayBuffer.isView(value) && "length" in value)) return false;
  const list = value as ArrayLike<unknown>;
  const total = shape.slice(depth).reduce((product, size) => product * size, 1);
  const nested = depth + 1 < shape.length && list.length === shape[depth] && typeof list[0] === "object" && list[0] !== null;
  if (nested) return Array.from(list).every((inner) => flatten(inner, shape, depth + 1, out));
  if (list.length !== total) return false;
  for (let i = 0; i < total; i++) out.push(list[i]);
  return true;
}

function recordProblem(what: string, help: string, column: string | null = null): Problem {
  return problem("NN506", { what, label: "", help }, column);
}

function fieldProblem(column: ColumnManifest, found: string, row: number): Problem {
  return recordProblem(`row ${row + 1}: \`${column.name}\` is ${found}`, `expected ${expectation(column)}`, column.name);
}

/** A field that is not there: names one that is and is not asked for, which is most often the same misspelt. */
function missingField(asked: ReadonlySet<string>, { column, record, row, others }: Absent): Problem {
  const strange = strangeKeys(asked, record);
  const there = strange.length === 0 ? "" : `; there is ${strange.slice(0, 10).map((key) => JSON.stringify(key)).join(", ")}, which no column is called`;
  const more = others === 0 ? "" : `, as in ${others.toLocaleString("en-US")} other ${others === 1 ? "row" : "rows"}`;
  return recordProblem(`row ${row + 1}: field \`${column.name}\` is missing${more}${there}`, `expected ${expectation(column)}`, column.name);
}

/** The keys of a record that are no column's. */
function strangeKeys(asked: ReadonlySet<string>, record: DataRecord): readonly string[] {
  return Object.keys(record).filter((key) => !asked.has(key));
}

/** What a column takes, for messages. */
function expectation(column: ColumnManifest): string {
  const orMissing = column.missing === "refuse" ? "" : ", or null where it is missing";
  if (column.kind === "bool") return `true or false${orMissing}`;
  if (isSequence(column)) return `a text of ${lettersOf(column)} letters of ${column.kind}${orMissing}`;
  if (column.kind === "class") return `one of ${listLabels(column.labels)}${orMissing}`;
  const bounds = column.low === null && column.high === null ? "" : ` in ${intervalText(column)}`;
  const one = column.kind === "int" ? `a whole number${bounds}` : `a finite number${bounds}`;
  return (column.shape.length === 0 ? one : `a list of ${column.shape.join(" x ")}, each ${one}`) + orMissing;
}
