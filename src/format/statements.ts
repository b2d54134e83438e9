/** How each kind of statement is divided into columns. */
import type { Doc } from "prettier";
import type * as Ast from "../syntax/ast.js";
import type { Cell } from "./align.js";
import { statementDoc } from "./broken.js";
import type { Statement } from "./facts.js";
import type { Facts, Group, Node } from "./nodes.js";
import { firstOf, flatText, lastOf, nodesOf } from "./nodes.js";
import type { Piece } from "./trivia.js";

/** A statement's columns, and the words before them that are as wide in all neighbours of its block. */
export interface Columns {
  readonly key: string | null;
  readonly cells: readonly (Cell | null)[] | null;
  readonly alone: Doc;
}

/** The name before a layer or a source, padded by its neighbours. */
export interface Prefix {
  readonly text: string;
  readonly width: number;
}

const cell = (text: string, suffix = "", number = false): Cell => ({ text, suffix, number });

/** The columns of a statement whose pieces are given; `prefix` is the name that it begins with. */
export function columnsOf(statement: Statement, pieces: readonly Piece[], facts: Facts, prefix: Prefix | null): Columns {
  const { node } = statement;
  const all = nodesOf(pieces, facts);
  const rest = prefix === null ? all : all.filter((each) => firstOf(each).start >= restOf(node));
  const shift = prefix === null ? "" : `${prefix.text.padEnd(prefix.width)} `;
  // A comment between the name and the rest leaves the statement as it is; what follows the name may be set on several lines.
  const asOne = prefix === null || flatText(all.slice(0, all.length - rest.length + 1), facts) === null;
  const alone: Doc = asOne ? statementDoc(all, facts, 4) : [shift, statementDoc(rest, facts, 4)];
  const whole = flatText(all, facts);
  if (whole === null) return { key: null, cells: null, alone };
  const parts = partsOf(node, rest, facts);
  if (parts === null) return { key: null, cells: [cell(prefix === null ? whole : `${shift}${flatText(rest, facts) ?? ""}`)], alone };
  const [first, ...others] = parts.cells;
  return { key: `${prefix === null ? "" : "named "}${parts.key}`, cells: [first === undefined || first === null ? null : { ...first, text: `${shift}${first.text}` }, ...others], alone };
}

/** Where a statement goes on behind its name. */
function restOf(node: Statement["node"]): number {
  if (node.kind === "layer") return node.head.span.start;
  if (node.kind === "source") return node.source.span.start;
  if (node.kind === "holdout") return node.amount.span.start;
  if (node.kind === "setting") return node.value.span.start;
  return 0;
}

/** The name that a statement begins with, to be as wide as its neighbours'. */
export function nameOf(node: Statement["node"]): string | null {
  if (node.kind === "layer") return node.name === null ? null : `${node.name.text}:`;
  if (node.kind === "source") return node.part?.text ?? null;
  return node.kind === "holdout" ? node.part.text : null;
}

interface Parts {
  readonly key: string;
  readonly cells: readonly (Cell | null)[];
}

function partsOf(node: Statement["node"], nodes: readonly Node[], facts: Facts): Parts | null {
  const text = (some: readonly Node[]): string => flatText(some, facts) ?? "";
  const before = (offset: number): readonly Node[] => nodes.filter((each) => lastOf(each).end <= offset);
  const from = (offset: number): readonly Node[] => nodes.filter((each) => firstOf(each).start >= offset);
  switch (node.kind) {
    case "layer":
      return layerParts(node, nodes, text);
    case "source":
      return sourceParts(node, nodes, facts);
    case "metric":
    case "beats":
      return { key: "measured", cells: [cell(text(before(node.metric.span.end))), cell(text(from(node.metric.span.end)))] };
    case "quantity":
      return { key: "measured", cells: [cell(text(before(node.name.span.end))), cell(text(from(node.name.span.end)))] };
    case "predict":
      return predictParts(node, nodes, facts);
    default:
      return null;
  }
}

/** Head, its first number or name, what follows, options. */
function layerParts(node: Ast.LayerSyntax, nodes: readonly Node[], text: (some: readonly Node[]) => string): Parts {
  const options = nodes.filter((each): each is Group => each.kind === "group" && each.style === "braces");
  const last = options.at(-1);
  const optional = last === undefined ? [] : optionCells(last, text);
  const names = node.options.map(({ name }) => name.text).join();
  const line = last === undefined ? nodes : nodes.slice(0, -1);
  const [first] = node.args;
  if (node.call !== null || first === undefined || first.span.start !== (line[1] === undefined ? -1 : firstOf(line[1]).start)) return { key: `layer ${node.head.text} ${names}`, cells: [cell(text(line)), ...optional] };
  const count = line.filter((each) => firstOf(each).start < first.span.end).length;
  const more = line.slice(count);
  const rest = more.length === 0 ? null : cell(text(more));
  return { key: `layer ${node.head.text} ${names}`, cells: [cell(text(line.slice(0, 1))), cell(text(line.slice(1, count))), rest, ...optional] };
}

/** Each option in braces, under those of neighbours with the same ones. */
function optionCells(options: Group, text: (some: readonly Node[]) => string): readonly Cell[] {
  if (options.items.length === 0) return [cell("{}")];
  return options.items.map(({ nodes }, i) => cell(`${i === 0 ? "{ " : ""}${text(nodes)}`, i === options.items.length - 1 ? " }" : ","));
}

/** Each argument of a source, so that those of its neighbours stand under each other. */
function sourceParts(node: Extract<Ast.DataStatement, { readonly kind: "source" }>, nodes: readonly Node[], facts: Facts): Parts | null {
  const call = nodes.at(-1);
  if (node.part === null || call?.kind !== "group" || nodes.length !== 2) return null;
  const name = node.source.callee.text;
  const items = call.items.map((item) => flatText(item.nodes, facts) ?? "");
  const cells = items.map((item, i) => cell(`${i === 0 ? `${name}(` : ""}${item}`, i === items.length - 1 ? ")" : ","));
  return { key: `source ${name} ${items.length}`, cells: cells.length === 0 ? [cell(`${name}()`)] : cells };
}

/** Names and values of what goes in, under those of neighbours with the same names. */
function predictParts(node: Extract<Ast.ExpectStatement, { readonly kind: "predict" }>, nodes: readonly Node[], facts: Facts): Parts | null {
  const record = nodes[1];
  if (record?.kind !== "group") return null;
  const { fields } = node.input;
  if (fields.length === 0 || record.items.length !== fields.length) return null;
  const cells = record.items.flatMap((item, i): readonly Cell[] => {
    const name = flatText(item.nodes.slice(0, 2), facts) ?? "";
    const value = flatText(item.nodes.slice(2), facts) ?? "";
    return [cell(`${i === 0 ? "predict { " : ""}${name}`), cell(value, i === fields.length - 1 ? " }" : ",", true)];
  });
  return { key: `predict ${fields.map(({ name }) => name.text).join()}`, cells: [...cells, cell(flatText(nodes.slice(2), facts) ?? "")] };
}

/** A row of data: its values, an arrow, its values. */
export function rowCells(row: Ast.RowSyntax, nodes: readonly Node[], facts: Facts): readonly Cell[] | null {
  if (flatText(nodes, facts) === null) return null;
  const value = ({ span }: Ast.Value): string => flatText(nodes.filter((node) => firstOf(node).start >= span.start && lastOf(node).end <= span.end), facts) ?? "";
  const side = (values: readonly Ast.Value[]): readonly Cell[] => values.map((each, i) => cell(value(each), i === values.length - 1 ? "" : ",", true));
  return [...side(row.inputs), cell("=>"), ...side(row.outputs)];
}

/** The first word of a statement of `train`, as wide in the whole block, and the rest. */
export function trainDoc(pieces: readonly Piece[], facts: Facts, width: number): { readonly flat: string | null; readonly alone: Doc } {
  const nodes = nodesOf(pieces, facts);
  const [first, ...rest] = nodes;
  if (first === undefined || first.kind !== "leaf" || first.piece.after !== null || rest[0] === undefined || firstOf(rest[0]).before.length > 0) return { flat: flatText(nodes, facts), alone: statementDoc(nodes, facts, 4) };
  const shift = `${first.piece.text.padEnd(width)} `;
  const flat = flatText(rest, facts);
  return { flat: flat === null ? null : shift + flat, alone: [shift, statementDoc(rest, facts, 4)] };
}
