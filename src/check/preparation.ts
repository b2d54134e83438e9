/** What is done to a column's values before the network sees them, and in which interval they then lie. */
import type { Interval } from "../base/interval.js";
import { printInterval } from "../base/interval.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval, reals } from "../vocab/entry.js";
import type { Context } from "./context.js";
import { errorsOf, report } from "./context.js";
import { labelText } from "./labels.js";
import { isSequence } from "./column-types.js";
import type { Column, ColumnType, Preparation } from "./model.js";
import { onceOnly, unknownName } from "./names.js";
import { describe, follow, readInterval, readNumber, RESERVED, wrongKind } from "./values.js";

const unit = interval("[", 0, 1, "]");

/** Reads the clauses of a declaration that prepare; null when one does not fit, which was said. */
export function readPreparation(context: Context, declared: Ast.ColumnDeclaration, type: ColumnType): Preparation | null {
  const before = errorsOf(context);
  let log = false;
  let missing: Preparation["missing"] = { kind: "refuse" };
  let scale: Preparation["scale"] = { kind: "none" };
  let scaled: Ast.ColumnClause | null = null;
  const once = new Map<string, Ast.ColumnClause>();
  for (const clause of declared.clauses) {
    if (clause.kind === "in" || clause.kind === "column") continue;
    const first = once.get(clause.kind);
    once.set(clause.kind, first ?? clause);
    if (first !== undefined) onceOnly(context, `\`${clause.kind}\``, first.span, clause.span);
    else if (clause.kind === "missing") missing = readMissing(context, clause.value, type) ?? missing;
    else if (!numeric(context, clause, type)) continue;
    else if (clause.kind === "log") log = true;
    else if (scaled !== null) excludes(context, scaled, clause);
    else {
      scaled = clause;
      scale = clause.kind === "scaled" ? (readScaled(context, clause, type, once.has("log") || declared.clauses.some((each) => each.kind === "log")) ?? scale) : { kind: clause.kind };
    }
  }
  if (log) refuseLogOfNegative(context, once.get("log"), type);
  return errorsOf(context) > before ? null : { missing, log, scale };
}

function numeric(context: Context, clause: Ast.ColumnClause, type: ColumnType): boolean {
  if (type.kind === "real" || type.kind === "int") return true;
  const why = type.kind === "bool" ? "a bool is 0 or 1 to the network" : `${type.kind === "class" ? "a class" : "a letter"} is one-hot to the network`;
  report(context, diagnose("NN116", { span: clause.span }, { clause: clauseWord(clause), type: `\`${type.kind}\``, why, help: "remove it: nothing is to be scaled" }));
  return false;
}

function clauseWord(clause: Ast.ColumnClause): string {
  return clause.kind === "scaled" ? "scaled to" : clause.kind;
}

function excludes(context: Context, first: Ast.ColumnClause, second: Ast.ColumnClause): void {
  const place = { span: second.span, related: [{ span: first.span, label: "the first" }] };
  report(context, diagnose("NN118", place, { one: clauseWord(first), other: clauseWord(second), why: "a column is scaled in one way" }));
}

function refuseLogOfNegative(context: Context, clause: Ast.ColumnClause | undefined, type: ColumnType): void {
  if (clause === undefined || (type.kind !== "real" && type.kind !== "int")) return;
  const { low, lowOpen } = type.interval;
  if (low === -Infinity || low > 0 || (low === 0 && lowOpen)) return;
  const why = `the interval ${printInterval(type.interval)} reaches ${low}`;
  report(context, diagnose("NN116", { span: clause.span }, { clause: "log", type: "this column", why, help: "declare an interval above 0, such as `in (0, inf)`" }));
}

/** `scaled to [a, b]`: from the ends of the declared interval (after `log`), which must be finite. */
function readScaled(context: Context, clause: Ast.ColumnClause & { readonly kind: "scaled" }, type: ColumnType, log: boolean): Preparation["scale"] | null {
  const to = readInterval(context, clause.interval, "the scaled interval");
  if (to === null || (type.kind !== "real" && type.kind !== "int")) return null;
  const from = log ? logOf(type.interval) : type.interval;
  const wide = (each: Interval): boolean => Number.isFinite(each.low) && Number.isFinite(each.high) && each.low < each.high;
  if (wide(from) && wide(to)) return { kind: "interval", from: [from.low, from.high], to: [to.low, to.high] };
  const ends = wide(to) ? "the values" : "the target";
  const why = `${ends} ${wide(to) ? "have" : "has"} no two finite ends`;
  report(context, diagnose("NN116", { span: clause.span }, { clause: "scaled to", type: "this column", why, help: "declare `in [a, b]` with finite ends, or use `minmax`, which finds them in the training rows" }));
  return null;
}

function readMissing(context: Context, value: Ast.Value, type: ColumnType): Preparation["missing"] | null {
  if (isSequence(type)) {
    if (value.kind === "word" && value.text === "drop") return { kind: "drop" };
    const clause = value.kind === "word" ? `missing ${value.text}` : "missing";
    report(context, diagnose("NN116", { span: value.span }, { clause, type: `\`${type.kind}\``, why: "no sequence can stand for one that is missing", help: "use `missing drop`, or write the letter for any (N, of proteins X) in the file" }));
    return null;
  }
  if (value.kind === "word" && ["mean", "median", "mode", "drop"].includes(value.text)) return readMissingWord(context, value, type);
  if (type.kind === "class") {
    const text = labelText(value, type.numeric);
    if (text !== null && type.labels.includes(text)) return { kind: "value", value: text };
    if (text !== null) unknownName(context, "label", text, value.span, type.labels);
    else if (value.kind !== "hole") wrongKind(context, "`missing`", "a label, `mode` or `drop`", { value, span: value.span, param: null });
    return null;
  }
  if (type.kind === "bool") {
    const found = follow(context, value, "static");
    if (found === null) return null;
    if (found.value.kind === "word" && (found.value.text === "true" || found.value.text === "false")) return { kind: "value", value: found.value.text };
    report(context, diagnose("NN108", { span: found.span }, { what: "`missing`", wanted: "true, false, `mode` or `drop`", got: describe(found.value) }));
    return null;
  }
  if (value.kind === "word" && !context.bindings.has(value.text) && !RESERVED.has(value.text)) {
    unknownName(context, "replacement", value.text, value.span, ["mean", "median", "mode", "drop"]);
    return null;
  }
  const number = readNumber(context, value, { what: "`missing`", use: "static", domain: type.interval, integer: type.kind === "int", units: ["%"] });
  return number === null ? null : { kind: "value", value: number.value };
}

function readMissingWord(context: Context, word: Ast.WordValue, type: ColumnType): Preparation["missing"] | null {
  const kind = word.text as "mean" | "median" | "mode" | "drop";
  if (kind === "drop" || kind === "mode" || type.kind === "real" || type.kind === "int") return { kind };
  report(context, diagnose("NN116", { span: word.span }, { clause: `missing ${kind}`, type: `\`${type.kind}\``, why: "it has no order and no sum", help: "use `missing mode`, the most frequent value, or `missing drop`" }));
  return null;
}

function logOf(range: Interval): Interval {
  return { low: range.low <= 0 ? -Infinity : Math.log(range.low), high: Math.log(Math.max(range.high, 0)), lowOpen: range.lowOpen || range.low <= 0, highOpen: range.highOpen };
}

/** The interval of a column's numbers as the network sees them: classes and bools between their codes, numbers after their preparation. */
export function preparedInterval(column: Column, codes: readonly [number, number] = [0, 1]): Interval {
  const { type, preparation } = column;
  if (type.kind === "bool" || type.kind === "class") return { low: codes[0], high: codes[1], lowOpen: false, highOpen: false };
  if (type.kind !== "real" && type.kind !== "int") return unit;
  switch (preparation.scale.kind) {
    case "none":
      return preparation.log ? logOf(type.interval) : type.interval;
    case "standardized":
      return reals;
    case "minmax":
      return unit;
    case "interval": {
      const [low, high] = preparation.scale.to;
      return { low, high, lowOpen: type.interval.lowOpen, highOpen: type.interval.highOpen };
    }
    default:
      return preparation.scale satisfies never;
  }
}
