/** The labels of a class: words, texts and numbers in braces, or a range of whole numbers. */
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import { declare, mayWriteOut } from "./names.js";
import { describe, follow } from "./values.js";

/** The labels of a class, in the order of their codes. */
export interface Labels {
  readonly labels: readonly string[];
  /** All are bare integers, which match by value. */
  readonly numeric: boolean;
}

/** Reads the labels of a class; null when they are wrong, which was said. */
export function readLabels(context: Context, type: Ast.TypeSyntax): Labels | null {
  const { labels } = type;
  if (labels === null) {
    report(context, diagnose("NN107", { span: type.span }, { of: "`class`", name: "its labels", doc: "a class is the list of its labels", example: "class { yes, no }` or `class 0..9" }));
    return null;
  }
  const [only] = labels;
  if (labels.length === 1 && only?.kind === "range") return readRange(context, only);
  if (labels.some((label) => label.kind === "hole")) return null;
  const seen = new Map<string, Span>();
  const numeric = labels.every((label) => label.kind === "number" && label.unit === null && Number.isSafeInteger(label.value));
  let sound = true;
  const texts = labels.flatMap((label): readonly string[] => {
    const text = labelText(label, numeric);
    if (text === null) {
      if (label.kind !== "hole") report(context, diagnose("NN108", { span: label.span }, { what: "a class", wanted: "words, texts or numbers", got: describe(label) }));
      sound = false;
      return [];
    }
    if (!declare(context, seen, "label", text, label.span)) sound = false;
    return [text];
  });
  if (!sound) return null;
  return atLeastTwo(context, { labels: texts, numeric }, type.span);
}

/** A label as text: integers by value when the class is numeric, everything else as written. */
export function labelText(value: Ast.Value, numeric: boolean): string | null {
  if (value.kind === "number") {
    if (numeric) return Number.isSafeInteger(value.value) && value.unit === null ? String(value.value === 0 ? 0 : value.value) : null;
    return `${value.raw}${value.unit?.name ?? ""}`;
  }
  return value.kind === "word" || value.kind === "text" ? value.text : null;
}

function readRange(context: Context, range: Ast.RangeValue): Labels | null {
  const from = follow(context, range.from, "static")?.value;
  const to = follow(context, range.to, "static")?.value;
  if (from === undefined || to === undefined) return null;
  if (from.kind !== "number" || to.kind !== "number" || !Number.isSafeInteger(from.value) || !Number.isSafeInteger(to.value)) {
    report(context, diagnose("NN108", { span: range.span }, { what: "a class", wanted: "a range of whole numbers such as `0..9`", got: `${describe(from)}..${describe(to)}` }));
    return null;
  }
  const count = to.value - from.value + 1;
  if (count < 1) report(context, diagnose("NN216", { span: range.span }, { what: "the class", why: `${from.value} is above ${to.value}` }));
  else if (mayWriteOut(context, `${describe(from)}..${describe(to)}`, count, range.span)) return atLeastTwo(context, { labels: Array.from({ length: count }, (_, i) => String(from.value + i)), numeric: true }, range.span);
  return null;
}

function atLeastTwo(context: Context, labels: Labels, span: Span): Labels | null {
  if (labels.labels.length >= 2) return labels;
  report(context, diagnose("NN215", { span }, { labels: labels.labels.length }));
  return null;
}
