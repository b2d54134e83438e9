/**
 * Inline rows, and the values of predictions: each cell against the column it belongs to. What data readers say of files
 * is said of the spec here, with the same codes and the spec's fault.
 */
import { contains, printInterval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import { nearest } from "../diagnostic/suggest.js";
import type * as Ast from "../syntax/ast.js";
import type { Columns } from "./columns.js";
import { cellsOf, isSequence } from "./column-types.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import { labelText } from "./labels.js";
import type { Cell, Column, DataSource } from "./model.js";
import { counted, suggestions } from "./names.js";
import { readSequence } from "./sequences.js";
import { describe, follow, numberOf } from "./values.js";

type Row = Extract<DataSource, { readonly kind: "rows" }>["rows"][number];

/** Mistakes in rows that are shown one by one; the others are counted. */
const SHOWN = 20;

/** Reads all rows; those with mistakes are left out, after they were said. */
export function readRows(context: Context, columns: Columns, rows: readonly Ast.RowSyntax[]): readonly Row[] {
  const faults: Diagnostic[] = [];
  const own: Context = { ...context, found: faults };
  const read = rows.flatMap((row, at): readonly Row[] => {
    const inputs = columns.wholeInputs ? readSide(own, "inputs", columns.inputs, row.inputs, row.span, at) : null;
    const outputs = columns.wholeOutputs ? readSide(own, "outputs", columns.outputs, row.outputs, row.span, at) : null;
    return inputs === null || outputs === null ? [] : [{ inputs, outputs, span: row.span }];
  });
  for (const fault of faults.slice(0, SHOWN)) report(context, { ...fault, fault: "spec" });
  const more = faults.length - SHOWN;
  if (more > 0) report(context, { ...diagnose("NN523", { span: faults[SHOWN]?.span ?? null }, { file: context.file.source.path, more }), fault: "spec" });
  return read;
}

function readSide(context: Context, side: string, columns: readonly Column[], values: readonly Ast.Value[], span: Span, at: number): readonly Cell[] | null {
  if (values.some((value) => value.kind === "hole")) return null;
  const dealt = deal(columns, values);
  if (dealt === null) {
    const given = values.reduce((sum, value) => sum + leaves(value).length, 0);
    const wanted = columns.reduce((sum, column) => sum + cellsOf(column), 0);
    const place = values.length === 0 ? span : { ...span, start: values[0]?.span.start ?? span.start, end: values.at(-1)?.span.end ?? span.end };
    const what = `row ${at + 1} has ${counted(given, "value")} for the ${side}, which take ${wanted === given ? "them in another arrangement" : counted(wanted, "value")}`;
    report(context, diagnose("NN506", { span: place }, { what, label: "here", help: `write ${columns.map((column) => `\`${column.name}\`${cellsOf(column) > 1 ? ` (${cellsOf(column)})` : ""}`).slice(0, 12).join(", ")}, in this order` }));
    return null;
  }
  const cells = dealt.map(({ column, value }) => readCell(context, column, value, at));
  return cells.every((cell) => cell !== undefined) ? cells : null;
}

/** Gives each value its column: a shaped column takes a list, or its numbers one by one; null when the numbers differ. */
function deal(columns: readonly Column[], values: readonly Ast.Value[]): readonly { readonly column: Column; readonly value: Ast.Value }[] | null {
  const dealt: { column: Column; value: Ast.Value }[] = [];
  let at = 0;
  for (const column of columns) {
    const wanted = cellsOf(column);
    const first = values[at];
    const shaped = column.type.kind === "real" && column.type.shape.length > 0;
    const list = shaped && first?.kind === "list";
    const own = list ? leaves(first) : values.slice(at, at + wanted);
    if (own.length !== wanted || own.some((value) => value.kind === "list")) return null;
    for (const value of own) dealt.push({ column, value });
    at += list ? 1 : wanted;
  }
  return at === values.length ? dealt : null;
}

/** The values in a list, however nested; a single value is its own. */
export function leaves(value: Ast.Value): readonly Ast.Value[] {
  return value.kind === "list" ? value.items.flatMap(leaves) : [value];
}

/** Reads the value of a column; undefined when it cannot be one, which was said. `row` counts from 0; null in a prediction. */
export function readCell(context: Context, column: Column, written: Ast.Value, row: number | null): Cell | undefined {
  if (isMissing(written) && !isLabel(column, written)) return readMissing(context, column, written);
  switch (column.type.kind) {
    case "class":
      return readLabel(context, column, written, row);
    case "bool":
      return readTruth(context, column, written);
    case "real":
    case "int":
      return readNumberCell(context, column, written);
    case "dna":
    case "rna":
    case "protein":
      return readSequence(column, written, (span, what, help) => unreadable(context, column, span, what, help));
    default:
      return column.type satisfies never;
  }
}

function isMissing(value: Ast.Value): boolean {
  return (value.kind === "word" && (value.text === "NA" || value.text === "?")) || (value.kind === "text" && ["", "NA", "?"].includes(value.text));
}

function isLabel(column: Column, value: Ast.Value): boolean {
  // Of two letters, NA is a sequence.
  if (isSequence(column.type)) return column.type.length === 2 && (value.kind === "word" || value.kind === "text") && value.text === "NA";
  return column.type.kind === "class" && (value.kind === "word" || value.kind === "text") && column.type.labels.includes(value.text);
}

function readMissing(context: Context, column: Column, value: Ast.Value): Cell | undefined {
  if (column.preparation.missing.kind !== "refuse") return null;
  unreadable(context, column, value.span, `\`${column.name}\` is missing here`, "give its value, or say what to do: `missing mean`, `median`, `mode`, a value or `drop`");
  return undefined;
}

function readLabel(context: Context, column: Column, value: Ast.Value, row: number | null): Cell | undefined {
  if (column.type.kind !== "class") return undefined;
  const { labels, numeric } = column.type;
  const text = labelText(value, numeric) ?? labelText(value, false);
  if (text !== null && labels.includes(text)) return text;
  if (value.kind === "hole") return undefined;
  if (text === null) unreadable(context, column, value.span, `${describe(value)} is no label of \`${column.name}\``, `write one of ${suggestions(context, "", labels).list}`);
  else if (row === null) report(context, diagnose("NN101", { span: value.span }, { what: `label of \`${column.name}\``, name: text, ...suggestions(context, text, labels) }));
  else {
    const shown = labels.length > 12 ? `the ${labels.length} labels of the class` : `{ ${labels.join(", ")} }`;
    report(context, diagnose("NN306", { span: value.span, related: [{ span: column.span, label: `declared as ${shown}` }] }, { label: text, column: column.name, row: row + 1, labels: shown, nearest: context.found.length < SHOWN ? nearest(text, labels) : null }));
  }
  return undefined;
}

function readTruth(context: Context, column: Column, value: Ast.Value): Cell | undefined {
  const found = follow(context, value, "static");
  if (found === null) return undefined;
  const { value: at } = found;
  const text = at.kind === "word" || at.kind === "text" ? at.text.toLowerCase() : at.kind === "number" ? at.raw : "";
  if (["true", "yes", "1"].includes(text)) return true;
  if (["false", "no", "0"].includes(text)) return false;
  unreadable(context, column, value.span, `${describe(at)} is neither true nor false`, "write true or false");
  return undefined;
}

function readNumberCell(context: Context, column: Column, value: Ast.Value): Cell | undefined {
  const { type } = column;
  if (type.kind !== "real" && type.kind !== "int") return undefined;
  const found = follow(context, value, "static");
  if (found === null) return undefined;
  if (found.value.kind !== "number" || (found.value.unit !== null && found.value.unit.name !== "%")) {
    unreadable(context, column, found.span, `${describe(found.value)} is not a number`, `write a number for \`${column.name}\``);
    return undefined;
  }
  const number = numberOf(found.value);
  if (type.kind === "int" && !Number.isInteger(number)) {
    unreadable(context, column, found.span, `${describe(found.value)} is not a whole number`, `\`${column.name}\` is declared \`int\`: write a whole number, or declare it \`real\``);
    return undefined;
  }
  if (contains(type.interval, number)) return number;
  const shown = printInterval(type.interval);
  report(context, diagnose("NN516", { span: found.span, related: [{ span: column.span, label: `declared in ${shown}` }] }, { value: describe(found.value), column: column.name, interval: shown }));
  return undefined;
}

function unreadable(context: Context, column: Column, span: Span, what: string, help: string): void {
  report(context, diagnose("NN506", { span, related: [{ span: column.span, label: "declared here" }] }, { what, label: `read for \`${column.name}\``, help }));
}
