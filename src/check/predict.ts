/** `predict { … } => …`: a record of all inputs, each in its column's domain, and what the outputs must be. */
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import { listed } from "../diagnostic/suggest.js";
import type * as Ast from "../syntax/ast.js";
import { interval } from "../vocab/entry.js";
import type { Columns } from "./columns.js";
import { typeInWords } from "./column-types.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { Cell, Column, Expectation, Expected } from "./model.js";
import { counted, declare, unknownName } from "./names.js";
import { leaves, readCell } from "./rows.js";
import { describe, readNumber } from "./values.js";

type PredictSyntax = Extract<Ast.ExpectStatement, { readonly kind: "predict" }>;
type Field = Ast.RecordSyntax["fields"][number];

/** How near an expected number must come when the spec does not say: 1e-6, relative to numbers above 1. */
function defaultTolerance(value: number): number {
  return 1e-6 * Math.max(1, Math.abs(value));
}

/** Reads a prediction; nothing when it has mistakes, which were said. */
export function readPredict(context: Context, statement: PredictSyntax, columns: Columns, text: string): readonly Expectation[] {
  const input = columns.wholeInputs ? readInputs(context, statement.input, columns.inputs) : null;
  const expected = columns.wholeOutputs ? readExpected(context, statement, columns.outputs) : null;
  return input === null || expected === null ? [] : [{ kind: "predict", input, expected, text, span: statement.span }];
}

/** The fields of a record by column, each once; false when a name is none or stands twice. */
function matchFields(context: Context, record: Ast.RecordSyntax, columns: readonly Column[], what: string): { readonly fields: ReadonlyMap<Column, Field>; readonly sound: boolean } {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const fields = new Map<Column, Field>();
  const seen = new Map<string, Span>();
  let sound = true;
  for (const field of record.fields) {
    const column = byName.get(field.name.text);
    if (field.name.text === "") sound = false;
    else if (column === undefined) {
      sound = false;
      unknownName(context, what, field.name.text, field.name.span, byName.keys());
    } else if (declare(context, seen, "field", field.name.text, field.name.span)) fields.set(column, field);
    else sound = false;
  }
  return { fields, sound };
}

function readInputs(context: Context, record: Ast.RecordSyntax, columns: readonly Column[]): Readonly<Record<string, Cell | readonly number[]>> | null {
  const matched = matchFields(context, record, columns, "input");
  const missing = columns.filter((column) => !matched.fields.has(column));
  // A misspelt field is unknown and missing at once: one message is enough.
  if (missing.length > 0 && matched.sound) {
    report(context, diagnose("NN604", { span: record.span }, { fields: listed(missing.map((column) => column.name)), what: missing.length === 1 ? "input" : "inputs" }));
  }
  // Names are the user's, `__proto__` included: the record has no prototype.
  const input = Object.create(null) as Record<string, Cell | readonly number[]>;
  let sound = matched.sound && missing.length === 0;
  for (const [column, field] of matched.fields) {
    if (field.within !== null) {
      report(context, diagnose("NN605", { span: field.within.span }, { output: column.name, type: "an input" }));
      sound = false;
    }
    const value = readField(context, column, field.value);
    if (value === undefined) sound = false;
    else input[column.name] = value;
  }
  return sound ? input : null;
}

function readField(context: Context, column: Column, value: Ast.Value): Cell | readonly number[] | undefined {
  const shaped = column.type.kind === "real" && column.type.shape.length > 0;
  if (!shaped) return readCell(context, column, value, null);
  if (value.kind === "hole") return undefined;
  const all = leaves(value);
  if (value.kind !== "list" || all.length !== column.width) {
    const got = value.kind === "list" ? counted(all.length, "number") : describe(value);
    report(context, diagnose("NN108", { span: value.span }, { what: `\`${column.name}\``, wanted: `a list of ${counted(column.width, "number")}`, got }));
    return undefined;
  }
  const cells = all.map((cell) => readCell(context, column, cell, null));
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length === cells.length ? numbers : undefined;
}

function readExpected(context: Context, statement: PredictSyntax, columns: readonly Column[]): readonly Expected[] | null {
  const { output } = statement;
  if ("fields" in output) {
    const { fields, sound } = matchFields(context, output, columns, "output");
    const read = [...fields].map(([column, field]) => readOutput(context, column, field.value, field.within ?? statement.within));
    if (sound && fields.size === 0) report(context, diagnose("NN604", { span: output.span }, { fields: listed(columns.map((column) => column.name)), what: "output" }));
    const known = read.filter((each) => each !== null);
    return sound && known.length === read.length && known.length > 0 ? known : null;
  }
  if (output.kind === "hole") return null;
  const [only, second] = columns;
  if (only === undefined) return null;
  if (second !== undefined) {
    const names = columns.map((column) => `${column.name}: …`).join(", ");
    report(context, diagnose("NN108", { span: output.span }, { what: "a prediction of several outputs", wanted: `a record such as \`{ ${names} }\``, got: describe(output) }));
    return null;
  }
  const read = readOutput(context, only, output, statement.within);
  return read === null ? null : [read];
}

function readOutput(context: Context, column: Column, value: Ast.Value, tolerance: Ast.Value | null): Expected | null {
  const label = column.type.kind === "bool" || column.type.kind === "class";
  if (label && tolerance !== null) {
    report(context, diagnose("NN605", { span: tolerance.span, related: [{ span: column.span, label: typeInWords(column.type) }] }, { output: column.name, type: typeInWords(column.type) }));
    return null;
  }
  const within = tolerance === null ? null : readNumber(context, tolerance, { what: "`within`", use: "static", domain: interval("[", 0, Infinity, ")"), integer: false, units: ["%"] });
  if (tolerance !== null && within === null) return null;
  // A network may well be expected to give a number outside of the interval of its targets.
  const free: Column = column.type.kind === "real" ? { ...column, type: { ...column.type, interval: interval("(", -Infinity, Infinity, ")") } } : column;
  const cell = readCell(context, free, value, null);
  if (cell === undefined || cell === null) return null;
  const tolerated = label ? 0 : (within?.value ?? (typeof cell === "number" ? defaultTolerance(cell) : 0));
  return { output: column.name, value: cell, within: tolerated };
}
