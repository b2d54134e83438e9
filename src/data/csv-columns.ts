/**
 * Finds the declared columns among those of a table: by header, by position from 1, or as a range of two headers that
 * runs in the file's order. Refuses a header that is not there, that stands twice, or a range of another length.
 */
import type { ColumnManifest } from "../runtime/manifest.js";
import { elementsOf } from "./column-builder.js";
import type { FaultList } from "./fault.js";
import { problem } from "./fault.js";

/** For every declared column the cells of a row that hold its elements, in order. */
export type CellPlan = readonly (readonly number[])[];

/** The table's own columns: headers, or null without a header line; `width` cells a row. */
export interface TableShape {
  readonly headers: readonly string[] | null;
  readonly width: number;
}

/** Resolves all columns, adding a fault for each that is not found; `line` is the header's. */
export function planCells(columns: readonly ColumnManifest[], table: TableShape, faults: FaultList, line: number): CellPlan {
  return columns.map((column) => {
    const wanted = elementsOf(column);
    const [range] = column.columns;
    if (column.columns.length === 1 && typeof range === "object") return planRange(column, range[0], range[1], table, faults, line);
    if (column.columns.length !== wanted) {
      faults.add(missing(column, `columns for the ${wanted} numbers of \`${column.name}\`: say which with \`columns "first".."last"\``, null, table, faults.path), line, 1);
      return [];
    }
    return column.columns.map((from) => (typeof from === "object" ? 0 : (find(column, from, table, faults, line) ?? 0)));
  });
}

function planRange(column: ColumnManifest, first: string, last: string, table: TableShape, faults: FaultList, line: number): readonly number[] {
  const from = find(column, first, table, faults, line);
  const to = find(column, last, table, faults, line);
  if (from === null || to === null) return [];
  const wanted = elementsOf(column);
  const there = to - from + 1;
  if (there !== wanted) {
    const what = there > 0 ? `they are ${there}` : `\`${last}\` stands before \`${first}\``;
    faults.add(missing(column, `${wanted} columns from \`${first}\` to \`${last}\`: ${what}`, null, table, faults.path), line, 1);
    return [];
  }
  return Array.from({ length: there }, (_, i) => from + i);
}

/** The cell of one header or position, or null after adding a fault. */
function find(column: ColumnManifest, from: string | number, table: TableShape, faults: FaultList, line: number): number | null {
  if (typeof from === "number") {
    if (from >= 1 && from <= table.width) return from - 1;
    faults.add(missing(column, `column ${from}: it has ${table.width}`, null, table, faults.path), line, 1);
    return null;
  }
  if (table.headers === null) {
    faults.add(missing(column, `header line to find \`${from}\` in`, null, table, faults.path), line, 1);
    return null;
  }
  const header = from.trim();
  const at = table.headers.indexOf(header);
  if (at === -1) {
    faults.add(missing(column, `column \`${from}\``, from, table, faults.path), line, 1);
    return null;
  }
  const positions = table.headers.flatMap((there, i) => (there === header ? [`column ${i + 1}`] : []));
  if (positions.length === 1) return at;
  faults.add(problem("NN520", { header, file: faults.path, columns: positions.join(" or ") }, column.name), line, 1);
  return null;
}

function missing(column: ColumnManifest, wanted: string, header: string | null, table: TableShape, file: string): ReturnType<typeof problem> {
  return problem("NN202", { name: column.name, wanted, header, file, headers: table.headers ?? [] }, column.name);
}
