/**
 * A whole spec as a document of prettier: declarations in the order in which a reader wants them, bodies a statement a line.
 * Only the layout changes, and commas within braces: every token and every comment of the text is written, once.
 */
import type { Doc } from "prettier";
import { builders } from "prettier/doc";
import type * as Ast from "../syntax/ast.js";
import { behind, nodesDoc, remarks, statementDoc } from "./broken.js";
import type { Declaration, Statement } from "./facts.js";
import { declarationsOf, factsOf } from "./facts.js";
import type { Line } from "./lines.js";
import { linesDoc } from "./lines.js";
import type { Facts } from "./nodes.js";
import { flatText, nodesOf } from "./nodes.js";
import { columnsOf, nameOf, rowCells, trainDoc } from "./statements.js";
import type { Piece } from "./trivia.js";
import { piecesOf } from "./trivia.js";

const { hardline, indent } = builders;

/** The order of declarations in a formatted file; neighbours of one rank keep theirs. */
const ranks: Readonly<Record<Declaration["kind"], number>> = { edition: 0, model: 1, use: 2, const: 3, param: 3, column: 4, data: 6, block: 7, network: 8, train: 9, expect: 10 };
const rankOf = ({ kind, node }: Declaration): number => ranks[kind] + (kind === "column" && (node as Ast.ColumnDeclaration).role === "output" ? 1 : 0);
/** Kinds that stand below each other without an empty line between. */
const dense: ReadonlySet<Declaration["kind"]> = new Set(["use", "const", "param", "column"]);
const near = (a: Declaration, b: Declaration): boolean => dense.has(a.kind) && (a.kind === b.kind || (ranks[a.kind] === 3 && ranks[b.kind] === 3));

interface Context {
  readonly pieces: readonly Piece[];
  readonly facts: Facts;
  readonly width: number;
  readonly tab: number;
}

/** The pieces from one offset to another. */
function within(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < pieces.length && (pieces[to] as Piece).end <= end && (pieces[to] as Piece).start < end) to++;
  return pieces.slice(low, to);
}

interface Split {
  readonly before: Line["before"];
  readonly blankBefore: boolean;
  readonly annotations: readonly Doc[];
  /** What follows the annotations. */
  readonly main: readonly Piece[];
  readonly after: string | null;
}

/** What stands before a statement or declaration, and its own pieces. */
function split({ facts }: Context, pieces: readonly Piece[], annotations: readonly Ast.Annotation[]): Split {
  const docs: Doc[] = [];
  let main = pieces;
  for (const { span } of annotations) {
    const own = within(main, span.start, span.end);
    const from = main.indexOf(own[0] as Piece);
    main = main.slice(from + own.length);
    docs.push([nodesDoc(nodesOf(own, facts), facts), behind(own.at(-1)?.after ?? null), (main[0]?.before ?? []).map(({ text }) => [hardline, text])]);
  }
  const [first] = pieces;
  return { before: first?.before ?? [], blankBefore: first?.blankBefore ?? false, annotations: docs, main, after: pieces.at(-1)?.after ?? null };
}

/** The statements of a body, below each other. */
function bodyLines(context: Context, body: readonly Statement[]): readonly Line[] {
  const { facts, pieces } = context;
  const parts = body.map((statement) => ({ statement, ...split(context, within(pieces, statement.start, statement.end), statement.annotations) }));
  const words = parts.flatMap(({ statement: { node }, main }) => (isTraining(node) ? [main[0]?.text.length ?? 0] : []));
  const width = Math.max(0, ...words);
  return parts.map(({ statement, main, ...rest }, at): Line => {
    const { node } = statement;
    if (node.kind === "repeat" && statement.body !== null) return { ...rest, key: null, cells: null, alone: withBody(context, main, statement.body) };
    if (node.kind === "rows") return { ...rest, key: null, cells: null, alone: rowsDoc(context, main, node) };
    if (isTraining(node)) {
      const { flat, alone } = trainDoc(main, facts, width);
      return { ...rest, key: null, cells: flat === null ? null : [{ text: flat }], alone };
    }
    const name = nameOf(node);
    return { ...rest, ...columnsOf(statement, main, facts, name === null ? null : { text: name, width: widthAround(parts.map((part) => ({ name: nameOf(part.statement.node), adjoins: part.before.length === 0 && !part.blankBefore && part.annotations.length === 0 })), at) }) };
  });
}

/** The longest name among the neighbours of a named statement. */
function widthAround(names: readonly { readonly name: string | null; readonly adjoins: boolean }[], at: number): number {
  let [from, to] = [at, at + 1];
  while (from > 0 && names[from]?.adjoins === true && names[from - 1]?.name !== null) from--;
  while (to < names.length && names[to]?.adjoins === true && names[to]?.name !== null) to++;
  return names.slice(from, to).reduce((most, { name }) => Math.max(most, name?.length ?? 0), 0);
}

/** Statements of `train` that are a word and its value. */
function isTraining(node: Statement["node"]): boolean {
  return node.kind === "setting" || node.kind === "clip" || node.kind === "schedule" || node.kind === "plateau";
}

/** Where the brackets that the last piece closes begin. */
function openerOf(pieces: readonly Piece[]): number {
  let depth = 0;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const text = pieces[at]?.text ?? "";
    if (/^[)\]}]$/.test(text)) depth++;
    if (/^[([{]$/.test(text) && --depth === 0) return at;
  }
  return -1;
}

/** Something with statements in braces: on one line where its writer had it so and it fits. */
function withBody(context: Context, pieces: readonly Piece[], body: readonly Statement[]): Doc {
  const { facts, width } = context;
  const at = openerOf(pieces);
  const [open, close] = [pieces[at] as Piece, pieces.at(-1) as Piece];
  const head = nodesDoc(nodesOf(pieces.slice(0, at), facts), facts);
  const between = behind(pieces[at - 1]?.after ?? null);
  const apart = pieces[at - 1]?.after != null || open.before.length > 0;
  const start: Doc = apart ? [head, between, hardline, remarks(open.before), "{"] : [head, " {"];
  const flat = apart ? null : flatBody(context, pieces.slice(at), body);
  if (flat !== null && flat.length + (flatText(nodesOf(pieces.slice(0, at), facts), facts)?.length ?? width) < width) return [head, " ", flat];
  const lines = linesDoc(bodyLines(context, body), width - context.tab);
  const dangling = close.before.map(({ text, blankBefore }, i) => [hardline, blankBefore && (i > 0 || body.length > 0) ? hardline : "", text]);
  if (body.length === 0 && dangling.length === 0 && open.after === null) return [start, "}"];
  return [start, behind(open.after), indent([body.length === 0 ? "" : hardline, lines, dangling]), hardline, "}"];
}

function flatBody({ facts }: Context, pieces: readonly Piece[], body: readonly Statement[]): string | null {
  const inside = pieces.slice(1);
  if (body.length === 0 || inside.some((piece, i) => piece.newlineBefore || piece.before.length > 0 || (piece.after !== null && i < inside.length - 1)) || pieces[0]?.after != null) return null;
  if (body.some(({ node, annotations }) => (node.kind === "rows" && node.rows.length > 1) || node.kind === "repeat" || annotations.length > 0)) return null;
  const text = (start: number, end: number): string => flatText(nodesOf(within(inside, start, end), facts), facts) ?? "";
  return `{ ${body.map(({ start, end, node }) => (node.kind === "rows" ? `rows [ ${node.rows.map(({ span }) => text(span.start, span.end)).join("")} ]` : text(start, end))).join("   ")} }`;
}

/** `rows [ … ]`, a row a line, as a table where it fits. */
function rowsDoc(context: Context, pieces: readonly Piece[], node: Extract<Ast.DataStatement, { readonly kind: "rows" }>): Doc {
  const { facts, width, tab } = context;
  const [, open, ...inside] = pieces;
  const close = pieces.at(-1) as Piece;
  const lines = node.rows.map((row): Line => {
    const own = within(inside, row.span.start, row.span.end);
    const { before, blankBefore, annotations, main, after } = split(context, own, []);
    const nodes = nodesOf(main, facts);
    return { before, blankBefore, annotations, key: "row", cells: rowCells(row, nodes, facts), alone: nodesDoc(nodes, facts), after };
  });
  const dangling = close.before.map(({ text }) => [hardline, text]);
  const [first, second] = [behind(pieces[0]?.after ?? null), behind(open?.after ?? null)];
  const apart = (open?.before.length ?? 0) > 0 || (pieces[0]?.after != null && open?.after != null);
  const start: Doc = apart ? ["rows", first, hardline, remarks(open?.before ?? []), "[", second] : ["rows [", first, second];
  return [start, indent([lines.length === 0 ? "" : hardline, linesDoc(lines, width - 2 * tab), dangling]), lines.length + dangling.length === 0 ? "" : hardline, "]"];
}

/** A declaration without a body. */
function plainLine(context: Context, declaration: Declaration, main: readonly Piece[]): Pick<Line, "key" | "cells" | "alone"> {
  const { facts } = context;
  const nodes = nodesOf(main, facts);
  const flat = flatText(nodes, facts);
  if (declaration.kind === "column") {
    const [first, ...rest] = nodes;
    const text = flatText(rest, facts);
    if (first?.kind !== "leaf" || first.piece.after !== null || (main[1]?.before.length ?? 0) > 0) return { key: null, cells: null, alone: statementDoc(nodes, facts, 7) };
    const shift = `${first.piece.text.padEnd(6)} `;
    return { key: null, cells: text === null ? null : [{ text: shift + text }], alone: [shift, statementDoc(rest, facts, 7)] };
  }
  const alone = statementDoc(nodes, facts, 4);
  if (flat === null) return { key: null, cells: null, alone };
  if (declaration.kind !== "param" && declaration.kind !== "const") return { key: null, cells: [{ text: flat }], alone };
  const { name, value } = declaration.node as Ast.Const;
  const type = declaration.kind === "param" ? (declaration.node as Ast.Param).type : null;
  const text = (from: number, to: number): string => flatText(nodesOf(within(main, from, to), facts), facts) ?? "";
  const { end } = declaration;
  const equals = main.findIndex((piece) => piece.text === "=" && piece.end <= value.span.start);
  const assigned = main[equals];
  if (assigned === undefined) return { key: null, cells: [{ text: flat }], alone };
  const cells = type === null ? [{ text: text(main[0]?.start ?? 0, name.span.end) }] : [{ text: text(main[0]?.start ?? 0, type.span.start) }, { text: type.text }, type.span.end < (main[equals - 1]?.end ?? 0) ? { text: text(type.span.end, assigned.start) } : null];
  return { key: declaration.kind, cells: [...cells, { text: text(assigned.start, end) }], alone };
}

/** The document of a file that parses without faults. */
export function specDoc(file: Ast.File, width: number, tab: number): Doc {
  const pieces = piecesOf(file.source);
  const context: Context = { pieces, facts: factsOf(file), width, tab };
  const declarations = [...declarationsOf(file)].sort((a, b) => rankOf(a) - rankOf(b));
  const parts: Doc[] = [];
  let lines: Line[] = [];
  const flush = (): void => {
    if (lines.length > 0) parts.push(linesDoc(lines, width));
    lines = [];
  };
  declarations.forEach((declaration, at) => {
    const { node, body } = declaration;
    const { main, ...rest } = split(context, within(pieces, declaration.start, declaration.end), (node as Partial<Ast.Preamble>).annotations ?? []);
    const before = declarations[at - 1];
    if (before !== undefined && !near(before, declaration)) {
      flush();
      parts.push(hardline, hardline);
    }
    lines.push(body === null ? { ...rest, ...plainLine(context, declaration, main) } : { ...rest, key: null, cells: null, alone: withBody(context, main, body) });
  });
  flush();
  const end = pieces.at(-1) as Piece;
  if (end.before.length > 0) parts.push(declarations.length === 0 ? "" : [hardline, hardline], end.before.map(({ text, blankBefore }, i) => [i === 0 ? "" : hardline, i > 0 && blankBefore ? hardline : "", text]));
  return [parts, declarations.length + end.before.length === 0 ? "" : hardline];
}
