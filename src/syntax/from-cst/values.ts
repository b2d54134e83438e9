/** Values, arguments and options from chevrotain's tree; units and signs are settled here. */
import type { CstElement, CstNode } from "chevrotain";
import type { Span } from "../../base/source.js";
import { diagnose } from "../../diagnostic/index.js";
import type { Annotation, Argument, CallValue, Hole, IntervalValue, ListValue, NumberValue, Option, TextValue, Unit, Value, WordValue } from "../ast.js";
import { report } from "../report.js";
import type { Token } from "../tokens.js";
import { Numeral, Quoted } from "../tokens.js";
import type { Context } from "./context.js";
import { child, children, hole, nameOf, span, spanOf, spanOfToken, token } from "./context.js";

const units: Readonly<Record<string, string>> = {
  epoch: "epochs", epochs: "epochs", step: "steps", steps: "steps", row: "rows", rows: "rows", times: "times", deg: "deg",
  B: "B", KB: "KB", MB: "MB", GB: "GB", "%": "%",
};

/** The unit written, null for none; undefined, and said, when there is no such unit. */
function unitOf(context: Context, written: Token | undefined, number: string): Unit | null | undefined {
  if (written === undefined) return null;
  const name = Object.hasOwn(units, written.image) ? units[written.image] : undefined;
  if (name !== undefined) return { name, span: spanOfToken(context, written) };
  report(context.reporter, diagnose("NN013", { span: spanOfToken(context, written) }, { unit: written.image, number, units: [...new Set(Object.values(units))] }));
  return undefined;
}

function spanTo(context: Context, first: Token, last: { readonly span: Span } | null): Span {
  const whole = spanOfToken(context, first);
  return last === null ? whole : span(context, whole.start, last.span.end);
}

/** A number with its unit; a hole when the unit is none, or when the scanner found the number too large. */
function numberOf(context: Context, digits: Token, written: Token | undefined): NumberValue | Hole {
  const unit = unitOf(context, written, digits.image);
  const value = Number(digits.image);
  if (unit === undefined || !Number.isFinite(value)) return hole(spanOfToken(context, digits));
  return { kind: "number", value, unit, raw: digits.image, span: spanTo(context, digits, unit) };
}

/** A text in quotes. */
export function textOf(context: Context, quoted: Token): TextValue {
  return { kind: "text", text: quoted.image, span: spanOfToken(context, quoted) };
}

function wordOf(context: Context, word: Token, written?: Token): WordValue {
  const unit = unitOf(context, written, word.image) ?? null;
  return { kind: "word", text: word.image, unit, span: spanTo(context, word, unit) };
}

/** `-inf`, the one minus that is no part of a number. */
function negatedOf(context: Context, minus: Token, negated: Token): NumberValue | Hole {
  const whole = span(context, minus.startOffset, negated.endOffset + 1);
  if (negated.image === "inf") return { kind: "number", value: -Infinity, unit: null, raw: "-inf", span: whole };
  const help = "edition 1 has no arithmetic: a value is a literal or a name";
  report(context.reporter, diagnose("NN004", { span: whole }, { found: `\`-\` before \`${negated.image}\``, expected: "a value", help }));
  return hole(whole);
}

function atomOf(context: Context, node: CstNode): Value {
  const unit = token(node, "Unit") ?? token(node, "Percent") ?? token(node, "spacedUnit");
  const digits = token(node, "Numeral");
  if (digits !== undefined) return numberOf(context, digits, unit);
  const minus = token(node, "Minus");
  const negated = token(node, "negated");
  if (minus !== undefined && negated !== undefined) return negatedOf(context, minus, negated);
  const word = token(node, "Word");
  if (word === undefined) return hole(spanOf(context, node));
  const args = child(node, "args");
  return args === undefined ? wordOf(context, word, unit) : callOf(context, word, args);
}

/** `name(…)` from its name and its arguments. */
export function callOf(context: Context, callee: Token, args: CstNode): CallValue {
  const name = nameOf(context, callee, spanOfToken(context, callee));
  return { kind: "call", callee: name, args: argumentsOf(context, args), span: span(context, name.span.start, spanOf(context, args).end) };
}

function listOf(context: Context, node: CstNode): ListValue {
  return { kind: "list", items: itemsOf(context, node), span: spanOf(context, node) };
}

/** The items of a `list` node. */
export function itemsOf(context: Context, node: CstNode): readonly Value[] {
  return (node.children["items"] ?? []).map((item) => ("children" in item ? valueOf(context, item) : rowCellOf(context, item)));
}

/** The value of a `value` node. */
export function valueOf(context: Context, node: CstNode): Value {
  const list = child(node, "list");
  if (list !== undefined) return listOf(context, list);
  const whole = spanOf(context, node);
  const from = token(node, "from");
  if (from !== undefined) {
    const to = token(node, "to");
    return to === undefined ? textOf(context, from) : { kind: "range", from: textOf(context, from), to: textOf(context, to), span: whole };
  }
  const atom = child(node, "atom");
  if (atom === undefined) return hole(whole);
  const first = atomOf(context, atom);
  const end = child(node, "end");
  if (end !== undefined) return { kind: "range", from: first, to: atomOf(context, end), span: whole };
  const width = child(node, "width");
  if (width !== undefined) return { kind: "size", height: first, width: atomOf(context, width), span: whole };
  return first;
}

/** The value of a `slot` or `inlineSlot`; a hole at the end of `parent` when nothing stood there. */
export function slotOf(context: Context, node: CstNode | undefined, parent: CstNode): Value {
  const value = node === undefined ? undefined : child(node, "value");
  if (value !== undefined) return valueOf(context, value);
  const { end } = spanOf(context, parent);
  return hole(span(context, end, end));
}

/** The value of an optional slot; null when its words were not written. */
export function optionalSlot(context: Context, node: CstNode | undefined, parent: CstNode): Value | null {
  return node === undefined ? null : slotOf(context, node, parent);
}

/** The arguments of an `args` node. */
export function argumentsOf(context: Context, node: CstNode): readonly Argument[] {
  return children(node, "argument").map((argument) => {
    const word = token(argument, "Word");
    const whole = spanOf(context, argument, spanOf(context, node).end);
    const positional = child(argument, "value");
    const value = positional === undefined ? slotOf(context, child(argument, "slot"), argument) : valueOf(context, positional);
    return { name: word === undefined ? null : nameOf(context, word, whole), value, span: whole };
  });
}

/** The options of an `options` node. */
export function optionsOf(context: Context, node: CstNode | undefined): readonly Option[] {
  if (node === undefined) return [];
  return children(node, "oneOption").map((option) => {
    const whole = spanOf(context, option);
    const name = nameOf(context, token(option, "Word"), whole);
    const written = child(option, "inlineSlot");
    const value = optionalSlot(context, written, option);
    return { name, value, span: span(context, name.span.start, value === null ? name.span.end : Math.max(name.span.end, value.span.end)) };
  });
}

/** An end of an interval: there, `inf` is a number. */
function boundOf(context: Context, node: CstNode | undefined, parent: CstNode): Value {
  const bound = slotOf(context, node, parent);
  if (bound.kind !== "word" || bound.text !== "inf") return bound;
  return { kind: "number", value: Infinity, unit: null, raw: "inf", span: bound.span };
}

/** `(0, 1]`. */
export function intervalOf(context: Context, node: CstNode): IntervalValue {
  const [low, high] = children(node, "slot");
  return {
    kind: "interval",
    low: boundOf(context, low, node),
    high: boundOf(context, high, node),
    lowOpen: token(node, "LParen") !== undefined,
    highOpen: token(node, "RParen") !== undefined,
    span: spanOf(context, node),
  };
}

/** A cell of a row: a token, or a list. */
export function rowCellOf(context: Context, cell: CstElement): Value {
  if ("children" in cell) return listOf(context, cell);
  const written = cell as Token;
  if (written.tokenType === Numeral) return numberOf(context, written, undefined);
  return written.tokenType === Quoted ? textOf(context, written) : wordOf(context, written);
}

/** A label of a class. */
function cellOf(context: Context, node: CstNode): Value {
  const digits = token(node, "Numeral");
  if (digits !== undefined) return numberOf(context, digits, token(node, "Unit") ?? token(node, "Percent"));
  const quoted = token(node, "Quoted");
  if (quoted !== undefined) return textOf(context, quoted);
  const word = token(node, "Word");
  return word === undefined ? hole(spanOf(context, node)) : wordOf(context, word);
}

/** The labels of `{ a, b }`. */
export function labelsOf(context: Context, node: CstNode): readonly Value[] {
  return children(node, "cell").map((cell) => cellOf(context, cell));
}

/** A domain of a parameter: an interval, or a list of words. */
export function domainOf(context: Context, node: CstNode | undefined): Value | null {
  if (node === undefined) return null;
  const interval = child(node, "interval");
  if (interval !== undefined) return intervalOf(context, interval);
  const labels = child(node, "labels");
  return { kind: "list", items: labels === undefined ? [] : labelsOf(context, labels), span: spanOf(context, node) };
}

/** `@allow(NN405, "the reason")`. */
export function annotationOf(context: Context, node: CstNode): Annotation {
  const whole = spanOf(context, node);
  const args = child(node, "args");
  return { name: nameOf(context, token(node, "Word"), whole), args: args === undefined ? [] : argumentsOf(context, args), span: whole };
}

/** Says that a number needs a unit, when it has none; a hole or a text is not the matter here. */
export function needsUnit(context: Context, value: Value, after: string, wanted: readonly string[]): Value {
  if (value.kind === "number" && value.unit === null) report(context.reporter, diagnose("NN002", { span: value.span }, { number: value.raw, after, units: wanted }));
  return value;
}
