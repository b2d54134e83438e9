/**
 * Where columns stand in a table: by their own name, by `column "header"`, `column 3`, or a range. A range of quoted
 * headers runs in the file's order, which only the file knows, so that its two ends are kept.
 */
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { widthOf } from "./column-types.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { Column, ColumnType } from "./model.js";
import { countNames, mayWriteOut } from "./names.js";
import { describe, follow, wrongKind } from "./values.js";

type Place = Column["from"][number];
/** Single places, or the two headers between which they stand in the file. */
type Places = { readonly kind: "each"; readonly all: readonly Place[] } | { readonly kind: "between"; readonly range: Place };

/** The places of each column of a declaration; a shaped column without a clause has none; null when the clause is wrong. */
export function readPlaces(context: Context, declared: Ast.ColumnDeclaration, type: ColumnType, names: readonly string[]): readonly (readonly Place[])[] | null {
  const shaped = type.kind === "real" && type.shape.length > 0;
  const [clause, second] = declared.clauses.filter((each) => each.kind === "column");
  if (clause === undefined) return names.map((name) => (shaped ? [] : [{ header: name }]));
  if (second !== undefined) {
    report(context, diagnose("NN103", { span: second.span, related: [{ span: clause.span, label: "the first" }] }, { what: "`column`", name: "" }));
    return null;
  }
  const name = names[0] ?? "";
  const places = readClause(context, name, clause.value);
  if (places === null) return null;
  const wanted = shaped ? widthOf(type) : 1;
  if (places.kind === "between") {
    if (shaped && names.length === 1) return [[places.range]];
    const help = "declare one `real[n]`, or count the columns with `columns 3..5`";
    report(context, diagnose("NN116", { span: clause.span }, { clause: "columns", type: shaped ? "several vectors" : "single numbers", why: "how many there are stands in the file", help }));
    return null;
  }
  if (places.all.length === wanted * names.length) return names.map((_, i) => places.all.slice(i * wanted, (i + 1) * wanted));
  const whose = names.length === 1 ? name : `${name} … ${names.at(-1) ?? ""}`;
  report(context, diagnose("NN212", { span: clause.span }, { name: whose, wanted: wanted * names.length, got: places.all.length }));
  return null;
}

function readClause(context: Context, name: string, value: Ast.Value): Places | null {
  if (value.kind === "text") return { kind: "each", all: [{ header: value.text }] };
  if (value.kind === "range") return readRange(context, name, value);
  if (value.kind === "word" && !context.bindings.has(value.text)) return { kind: "each", all: [{ header: value.text }] };
  const found = follow(context, value, "static");
  if (found === null) return null;
  if (found.value.kind === "text") return { kind: "each", all: [{ header: found.value.text }] };
  if (found.value.kind === "number" && isPosition(found.value)) return { kind: "each", all: [{ index: found.value.value }] };
  wrongPlace(context, name, "a header in quotes or a position from 1", found.value);
  return null;
}

function isPosition(value: Ast.NumberValue): boolean {
  return Number.isSafeInteger(value.value) && value.value >= 1 && value.unit === null;
}

function readRange(context: Context, name: string, range: Ast.RangeValue): Places | null {
  const { from, to } = range;
  if (from.kind === "hole" || to.kind === "hole") return null;
  if (from.kind === "text" && to.kind === "text") return { kind: "between", range: { first: from.text, last: to.text } };
  if (from.kind === "word" && to.kind === "word") {
    const names = countNames(context, from.text, to.text, range.span);
    return names === null ? null : { kind: "each", all: names.map((header) => ({ header })) };
  }
  if (from.kind === "number" && to.kind === "number" && isPosition(from) && isPosition(to)) {
    const count = to.value - from.value + 1;
    if (count < 1) report(context, diagnose("NN216", { span: range.span }, { what: `the range ${from.raw}..${to.raw}`, why: `${from.raw} is above ${to.raw}` }));
    else if (mayWriteOut(context, `${from.raw}..${to.raw}`, count, range.span)) return { kind: "each", all: Array.from({ length: count }, (_, i) => ({ index: from.value + i })) };
    return null;
  }
  wrongPlace(context, name, "a range of headers or of positions", range);
  return null;
}

/** Says that a place of a column takes another kind of value. */
function wrongPlace(context: Context, name: string, wanted: string, value: Exclude<Ast.Value, Ast.Hole>): void {
  if (value.kind === "word") report(context, diagnose("NN108", { span: value.span }, { what: `\`column\` of \`${name}\``, wanted, got: describe(value) }));
  else wrongKind(context, `\`column\` of \`${name}\``, wanted, { value, span: value.span, param: null });
}
