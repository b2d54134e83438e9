/**
 * csv and tsv: from bytes to the declared columns of a dataset, in one pass and in memory bounded by the numbers kept.
 * Reads on after a bad row, so that a person sees the faults of a file together; gives no dataset then.
 */
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { columnBuilder } from "./column-builder.js";
import type { ColumnBuilder } from "./column-builder.js";
import { planCells } from "./csv-columns.js";
import type { CellPlan, TableShape } from "./csv-columns.js";
import { FaultList, problem } from "./fault.js";
import type { Reading } from "./fault.js";
import { RecordReader } from "./record-reader.js";
import type { ByteSource } from "./record-reader.js";
import { cellText, makeCells, trimCell } from "./scan.js";
import type { Cells } from "./scan.js";

/** How a table is written, and what is wanted of it. */
export interface CsvOptions {
  /** What messages call the file. */
  readonly path: string;
  readonly delimiter: "," | "\t";
  /** Whether the first line holds headers. */
  readonly header: boolean;
  readonly columns: readonly ColumnManifest[];
}

/** What the header, or the first row without one, says about a table. */
export interface TableHead extends TableShape {
  /** Cells of the first row of data where there is no header line. */
  readonly first: readonly string[];
}

/** Reads every row of a csv or tsv. */
export function readCsv(source: ByteSource, options: CsvOptions): Reading<Dataset> {
  const faults = new FaultList(options.path);
  const reader = new RecordReader(source, options.delimiter.charCodeAt(0), faults);
  const cells = makeCells();
  const begun = begin(reader, cells, options, faults);
  if (begun === null) return { value: null, faults: faults.all() };
  const builders = options.columns.map(columnBuilder);
  try {
    const rows = readRows(reader, cells, begun, builders, source.size, faults);
    if (rows === 0 && faults.empty) faults.add(problem("NN517", { file: options.path, what: "has a header, but no rows" }));
    if (!faults.empty) return { value: null, faults: faults.all() };
    return { value: { rows, columns: new Map(builders.map((builder) => [builder.column.name, builder.finish(rows)])) }, faults: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.add(problem("NN525", { file: options.path, size: `${source.size} bytes of text`, limit: "what the engine can hold in one array" }));
    return { value: null, faults: faults.all() };
  }
}

/** Reads the first line alone, and says which declared columns are not there. */
export function readCsvHead(source: ByteSource, options: CsvOptions): Reading<TableHead> {
  const faults = new FaultList(options.path);
  const reader = new RecordReader(source, options.delimiter.charCodeAt(0), faults);
  const begun = begin(reader, makeCells(), options, faults);
  return { value: begun?.head ?? null, faults: faults.all() };
}

interface Begun {
  readonly head: TableHead;
  readonly plan: CellPlan;
  /** True when the present record is the first row of data. */
  readonly pending: boolean;
}

/** Reads the header, or looks at the first row, and finds the columns; null when some are not there. */
function begin(reader: RecordReader, cells: Cells, options: CsvOptions, faults: FaultList): Begun | null {
  if (!reader.advance(cells)) {
    if (faults.empty) faults.add(problem("NN517", { file: options.path, what: "is empty" }));
    return null;
  }
  const texts: string[] = [];
  for (let n = 0; n < cells.count; n++) {
    trimCell(reader.bytes, cells, n);
    texts.push(cellText(reader.bytes, cells.starts[n] as number, cells.ends[n] as number, cells.styles[n] as number));
  }
  if (options.header && isStray(reader, cells, faults)) return null;
  const head: TableHead = { headers: options.header ? texts : null, width: texts.length, first: options.header ? [] : texts };
  const plan = planCells(options.columns, head, faults, reader.line);
  return faults.empty ? { head, plan, pending: !options.header } : null;
}

/** Where a value goes: cell of the row, builder, element. */
interface Target {
  readonly cell: number;
  readonly builder: ColumnBuilder;
  readonly element: number;
}

/** Reads rows into the builders, and gives their number. */
function readRows(reader: RecordReader, cells: Cells, begun: Begun, builders: readonly ColumnBuilder[], size: number, faults: FaultList): number {
  const targets: readonly Target[] = builders.flatMap((builder, i) => (begun.plan[i] ?? []).map((cell, element): Target => ({ cell, builder, element })));
  let room = 0;
  let rows = 0;
  for (let there = begun.pending || reader.advance(cells); there; there = reader.advance(cells)) {
    if (rows === room) {
      room = roomFor(rows, reader.consumed, size);
      for (const builder of builders) builder.reserve(room);
    }
    readRow(reader, cells, begun.head, targets, rows, faults);
    rows++;
  }
  return rows;
}

/** Rows to make room for: first a few, then what the file's size promises, then half as many again. */
function roomFor(rows: number, consumed: number, size: number): number {
  if (rows === 0) return 256;
  const promised = Math.ceil((rows * size * 1.02) / Math.max(1, consumed)) + 16;
  return Math.max(promised, Math.ceil(rows * 1.5));
}

function readRow(reader: RecordReader, cells: Cells, head: TableHead, targets: readonly Target[], row: number, faults: FaultList): void {
  if (cells.stray >= 0 && isStray(reader, cells, faults)) return;
  if (cells.count !== head.width) return addRagged(reader, cells, head, row, faults);
  const { bytes } = reader;
  for (const target of targets) {
    const { cell } = target;
    trimCell(bytes, cells, cell);
    const start = cells.starts[cell] as number;
    const found = target.builder.putCell(row, target.element, bytes, start, cells.ends[cell] as number, cells.styles[cell] as number);
    if (found === null) continue;
    const place = faults.full ? null : reader.place(start);
    faults.add(found, place?.line ?? null, place?.column ?? null);
  }
}

function isStray(reader: RecordReader, cells: Cells, faults: FaultList): boolean {
  if (cells.stray < 0) return false;
  const place = reader.place(cells.stray);
  const help = 'put the whole cell in quotes, and write a quote inside twice: "a ""b"" c"';
  faults.add(problem("NN506", { what: "something follows a closing quote", label: "read from here", help }), place.line, place.column);
  return true;
}

/** A row of another length than the header: placed at the first cell too many, or at the end of the row. */
function addRagged(reader: RecordReader, cells: Cells, head: TableHead, row: number, faults: FaultList): void {
  const extra = cells.count > head.width;
  const place = faults.full ? null : reader.place(extra ? (cells.starts[head.width] as number) : (cells.ends[cells.count - 1] as number));
  const what = `row ${row + 1} has ${cells.count} ${cells.count === 1 ? "value" : "values"}, but the ${head.headers === null ? "first row" : "header"} has ${head.width}`;
  const help = extra ? "remove what is too many, or put a cell that holds the separator in quotes" : "fill the row up; a missing value still needs its separator";
  faults.add(problem("NN506", { what, label: "read from here", help }), place?.line ?? null, place?.column ?? null);
}
