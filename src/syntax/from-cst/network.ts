/** Layers, data and columns from chevrotain's tree. */
import type { CstNode } from "chevrotain";
import type { Annotation, ColumnClause, ColumnDeclaration, DataStatement, LayerSyntax, MixSyntax, NetworkStatement, Option, Preamble, RepeatSyntax, RowSyntax, TypeSyntax, Value } from "../ast.js";
import type { Context } from "./context.js";
import { child, children, hole, nameOf, preamble, span, spanOf, spanOfToken, statements, strayAnnotations, token, tokens } from "./context.js";
import { annotationOf, argumentsOf, callOf, intervalOf, itemsOf, labelsOf, optionalSlot, optionsOf, rowCellOf, slotOf, valueOf } from "./values.js";

function mixOf(context: Context, node: CstNode): MixSyntax {
  const parts = children(node, "mixPart").map((part) => {
    const count = child(part, "value");
    return {
      count: count === undefined ? hole(spanOf(context, part)) : valueOf(context, count),
      activation: slotOf(context, child(part, "slot"), part),
      span: spanOf(context, part),
    };
  });
  return { kind: "mix", parts, span: spanOf(context, node) };
}

function settingOf(context: Context, node: CstNode): Option {
  const word = token(node, "Kw_kernel") ?? token(node, "Kw_stride") ?? token(node, "Kw_pad");
  const whole = spanOf(context, node);
  return { name: nameOf(context, word, whole), value: slotOf(context, child(node, "inlineSlot"), node), span: whole };
}

function layerOf(context: Context, node: CstNode, before: Preamble): LayerSyntax {
  const whole = spanOf(context, node);
  const label = token(node, "label");
  const call = child(node, "args");
  const args: (Value | MixSyntax)[] = [
    ...children(node, "piece").map((piece) => valueOf(context, piece)),
    ...children(node, "mix").map((mix) => mixOf(context, mix)),
  ];
  return {
    kind: "layer",
    name: label === undefined ? null : nameOf(context, label, whole),
    head: nameOf(context, token(node, "Word"), whole),
    call: call === undefined ? null : argumentsOf(context, call),
    args: args.sort((a, b) => a.span.start - b.span.start),
    settings: children(node, "setting").map((setting) => settingOf(context, setting)),
    options: optionsOf(context, child(node, "options")),
    span: whole,
    ...before,
  };
}

function repeatOf(context: Context, node: CstNode, before: Preamble): RepeatSyntax {
  const body = child(node, "networkBody");
  return {
    kind: "repeat",
    count: slotOf(context, child(node, "inlineSlot"), node),
    body: body === undefined ? [] : networkOf(context, body),
    span: spanOf(context, node),
    ...before,
  };
}

/** The statements of a `networkBody`, annotations joined to what they stand before. */
export function networkOf(context: Context, node: CstNode): readonly NetworkStatement[] {
  let pending: Annotation[] = [];
  const read = statements<LayerSyntax | RepeatSyntax>(context, node, "networkStatement", (statement) => {
    const annotation = child(statement, "annotation");
    if (annotation !== undefined) {
      pending.push(annotationOf(context, annotation));
      return null;
    }
    const before = preamble(context, spanOf(context, statement).start, pending);
    pending = [];
    const repeat = child(statement, "repeat");
    const layer = child(statement, "layer");
    if (repeat !== undefined) return repeatOf(context, repeat, before);
    return layer === undefined ? null : layerOf(context, layer, before);
  });
  strayAnnotations(context, pending, "the end of the block");
  return read;
}

function rowOf(context: Context, node: CstNode): RowSyntax {
  const side = (name: string): readonly Value[] => (node.children[name] ?? []).map((cell) => rowCellOf(context, cell));
  return { inputs: side("inputs"), outputs: side("outputs"), span: spanOf(context, node) };
}

function splitOf(context: Context, node: CstNode): DataStatement {
  const parts = children(node, "splitPart");
  const shares = parts.flatMap((part) => {
    const amount = child(part, "value");
    const name = child(part, "part");
    if (amount === undefined || name === undefined) return [];
    return [{ amount: valueOf(context, amount), part: nameOfNode(context, name), span: spanOf(context, part) }];
  });
  const seed = parts.find((part) => child(part, "seed") !== undefined);
  const stratify = parts.map((part) => child(part, "name")).find((name) => name !== undefined);
  return {
    kind: "split",
    shares,
    seed: seed === undefined ? null : slotOf(context, child(seed, "seed"), seed),
    stratify: stratify === undefined ? null : nameOfNode(context, stratify),
    span: spanOf(context, node),
  };
}

function nameOfNode(context: Context, node: CstNode): ReturnType<typeof nameOf> {
  return nameOf(context, token(node, "Word") ?? token(node, "Quoted"), spanOf(context, node));
}

/** `10000 rows of …`: the word `rows` is the number's unit. */
function holdoutOf(context: Context, node: CstNode): DataStatement {
  const whole = spanOf(context, node);
  const value = child(node, "value");
  const of = child(node, "name");
  const written = value === undefined ? hole(whole) : valueOf(context, value);
  const rows = token(node, "Kw_rows");
  const unit = rows === undefined ? null : { name: "rows", span: spanOfToken(context, rows) };
  const amount = unit !== null && (written.kind === "number" || written.kind === "word") && written.unit === null ? { ...written, unit, span: span(context, written.span.start, unit.span.end) } : written;
  return {
    kind: "holdout",
    part: nameOf(context, token(node, "part"), whole),
    amount,
    of: of === undefined ? nameOf(context, undefined, whole) : nameOfNode(context, of),
    seed: optionalSlot(context, child(node, "seed"), node),
    span: whole,
  };
}

function sourceOf(context: Context, node: CstNode): DataStatement | null {
  const part = token(node, "part");
  const format = token(node, "format");
  const args = child(node, "args");
  if (format === undefined || args === undefined) return null;
  const whole = spanOf(context, node);
  return { kind: "source", part: part === undefined ? null : nameOf(context, part, whole), source: callOf(context, format, args), span: whole };
}

function dataStatementOf(context: Context, node: CstNode): DataStatement | null {
  const rows = child(node, "rows");
  if (rows !== undefined) return { kind: "rows", rows: children(rows, "row").map((row) => rowOf(context, row)), span: spanOf(context, rows) };
  const split = child(node, "split");
  if (split !== undefined) return splitOf(context, split);
  const augment = child(node, "augment");
  if (augment !== undefined) return { kind: "augment", options: optionsOf(context, child(augment, "options")), span: spanOf(context, augment) };
  const holdout = child(node, "holdout");
  if (holdout !== undefined) return holdoutOf(context, holdout);
  const source = child(node, "source");
  if (source !== undefined) return sourceOf(context, source);
  const annotation = child(node, "annotation");
  if (annotation !== undefined) strayAnnotations(context, [annotationOf(context, annotation)], "a statement of `data`");
  return null;
}

/** The statements of a `data` node. */
export function dataOf(context: Context, node: CstNode): readonly DataStatement[] {
  return statements(context, node, "dataStatement", (statement) => dataStatementOf(context, statement));
}

function typeOf(context: Context, node: CstNode): TypeSyntax {
  const whole = spanOf(context, node);
  const name = nameOf(context, token(node, "Word") ?? token(node, "Kw_class"), whole);
  const sizes = child(node, "list");
  const labels = child(node, "labels");
  const range = child(node, "value");
  return {
    name,
    sizes: sizes === undefined ? [] : itemsOf(context, sizes),
    labels: labels !== undefined ? labelsOf(context, labels) : range !== undefined ? [valueOf(context, range)] : null,
    span: whole,
  };
}

const plainClauses = ["standardized", "minmax", "log"] as const;

function clauseOf(context: Context, node: CstNode): ColumnClause {
  const whole = spanOf(context, node);
  const interval = child(node, "interval");
  if (interval !== undefined) return { kind: token(node, "Kw_in") === undefined ? "scaled" : "in", interval: intervalOf(context, interval), span: whole };
  for (const kind of plainClauses) if (token(node, `Kw_${kind}`) !== undefined) return { kind, span: whole };
  const value = slotOf(context, child(node, "inlineSlot"), node);
  return { kind: token(node, "Kw_missing") === undefined ? "column" : "missing", value, span: whole };
}

/** An `input` or `output` statement. */
export function columnOf(context: Context, node: CstNode, before: Preamble): ColumnDeclaration {
  const whole = spanOf(context, node);
  const names = children(node, "columnName").map((column) => {
    const [from, to] = tokens(column, "Word");
    const first = nameOf(context, from, spanOf(context, column));
    return to === undefined ? first : { from: first, to: nameOf(context, to, first.span), span: spanOf(context, column) };
  });
  const type = child(node, "type");
  return {
    role: token(node, "Kw_input") === undefined ? "output" : "input",
    names,
    type: type === undefined ? { name: nameOf(context, undefined, whole), sizes: [], labels: null, span: whole } : typeOf(context, type),
    clauses: children(node, "clause").map((clause) => clauseOf(context, clause)),
    span: whole,
    ...before,
  };
}
