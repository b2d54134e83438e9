/** Calls that name files: `csv`, `json`, `idx` and the others. Arguments are judged here; whether a file is there is for those who read it. */
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { matchArguments } from "./arguments.js";
import type { Columns } from "./columns.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { Column, DataSource } from "./model.js";
import { unknownName } from "./names.js";
import { readBool, readText } from "./values.js";

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = { 
  csv: ["path", "header", "pin"],
  tsv: ["path", "header", "pin"],
  json: ["path", "pin"],
  jsonl: ["path", "pin"],
  parquet: ["path", "pin"],
  npy: ["inputs", "outputs", "pin"],
  idx: ["images", "labels", "pin"],
};

/** Reads one source; null when it cannot be read, which was said. `judged` remembers which kinds of tables, with a header or without, the columns were held against. */
export function readSource(context: Context, columns: Columns, call: Ast.CallValue, judged: Set<boolean>): DataSource | null {
  const kind = call.callee.text;
  const names = Object.hasOwn(ARGUMENTS, kind) ? ARGUMENTS[kind] : undefined;
  if (names === undefined) {
    if (kind !== "") unknownName(context, "source", kind, call.callee.span, [...Object.keys(ARGUMENTS), "rows"]);
    return null;
  }
  const args = matchArguments(context, kind, call.args, names);
  const pin = readPin(context, args.get("pin"));
  const first = readPath(context, call, args, names[0] ?? "");
  if (kind === "idx") {
    const labels = readPath(context, call, args, "labels");
    judgeIdx(context, columns, call);
    return first === null || labels === null ? null : { kind: "idx", images: first, labels, pin };
  }
  if (kind === "npy") {
    const outputs = readPath(context, call, args, "outputs");
    return first === null || outputs === null ? null : { kind: "npy", inputs: first, outputs, pin };
  }
  if (kind === "json" || kind === "jsonl") return first === null ? null : { kind: "json", path: first, lines: kind === "jsonl", pin };
  if (kind === "parquet") return first === null ? null : { kind: "parquet", path: first, pin };
  const header = args.get("header");
  const headed = header === undefined ? true : readBool(context, header.value, "`header`");
  if (headed !== null && !judged.has(headed)) judgeTable(context, columns, call, headed);
  if (headed !== null) judged.add(headed);
  return first === null || headed === null ? null : { kind: "csv", path: first, delimiter: kind === "tsv" ? "\t" : ",", header: headed, pin };
}

function readPath(context: Context, call: Ast.CallValue, args: ReadonlyMap<string, Ast.Argument>, name: string): string | null {
  const argument = args.get(name);
  if (argument === undefined) {
    const kind = call.callee.text;
    const example = kind === "idx" ? 'idx("train-images", "train-labels")' : kind === "npy" ? 'npy("inputs.npy", "outputs.npy")' : `${kind}("data/rows.${kind}")`;
    report(context, diagnose("NN107", { span: call.span }, { of: `\`${kind}\``, name: name === "path" ? "a path" : `the file of ${name}`, doc: "which file?", example }));
    return null;
  }
  const path = readText(context, argument.value, `\`${name}\` of \`${call.callee.text}\``);
  if (path !== "") return path;
  report(context, diagnose("NN108", { span: argument.value.span }, { what: `\`${name}\``, wanted: "a path", got: "an empty text" }));
  return null;
}

function readPin(context: Context, argument: Ast.Argument | undefined): string | null {
  if (argument === undefined) return null;
  const pin = readText(context, argument.value, "`pin`");
  if (pin === null || /^sha256:[0-9a-f]{64}$/iu.test(pin)) return pin === null ? null : pin.toLowerCase();
  report(context, diagnose("NN108", { span: argument.value.span }, { what: "`pin`", wanted: '"sha256:" and 64 hexadecimal digits', got: `"${pin.length > 24 ? `${pin.slice(0, 24)}…` : pin}"` }));
  return null;
}

function judgeIdx(context: Context, columns: Columns, call: Ast.CallValue): void {
  if (!columns.wholeInputs || !columns.wholeOutputs) return;
  const { inputs, outputs } = columns;
  if (inputs.length === 0 || outputs.length === 0 || (inputs.length === 1 && outputs.length === 1)) return;
  const [, input] = inputs;
  const [, output] = outputs;
  const related = [input, output].flatMap((column) => (column === undefined ? [] : [{ span: column.span, label: "a second one" }]));
  report(context, diagnose("NN214", { span: call.span, related }, { inputs: inputs.length, outputs: outputs.length }));
}

/** Every column must be found in a table: by header where there is one, else by position. Said once a declaration. */
function judgeTable(context: Context, columns: Columns, call: Ast.CallValue, header: boolean): void {
  let last: Span | null = null;
  for (const column of [...columns.inputs, ...columns.outputs]) {
    const reason = misplaced(column, header);
    if (reason === null || last === column.span) continue;
    last = column.span;
    report(context, diagnose("NN213", { span: column.span, related: [{ span: call.span, label: header ? "a table of single columns" : "read without a header line" }] }, { name: column.name, ...reason }));
  }
}

function misplaced(column: Column, header: boolean): { readonly why: string; readonly example: string } | null {
  const named = column.from.some((place) => "header" in place);
  if (column.from.length === 0) return { why: `${column.width} numbers, in as many columns`, example: header ? `, columns "first".."last"` : `, columns 1..${column.width}` };
  return named && !header ? { why: "goes by a header, and the file has none", example: column.from.length === 1 ? ", column 1" : `, columns 1..${column.width}` } : null;
}
