/** Statements that do not fit on one line, or carry comments inside, as documents of prettier. */
import { builders } from "prettier/doc";
import type { Doc } from "prettier";
import type { Facts, Group, Item, Node } from "./nodes.js";
import { breakable, firstOf, flatNode, flatText, lastOf, spaced } from "./nodes.js";
import type { Piece, Remark } from "./trivia.js";

const { breakParent, fill, group, hardline, indent, join, line, lineSuffix, softline } = builders;

/** A comment behind something, which ends its line. */
export function behind(text: string | null): Doc {
  return text === null ? "" : [lineSuffix(` ${text}`), breakParent];
}

/** Lines of comments, each closed. */
export function remarks(before: readonly Remark[]): Doc {
  return before.map(({ text, blankBefore }, i) => [blankBefore && i > 0 ? hardline : "", text, hardline]);
}

/** Neighbours; the comments before the first and behind the last are the caller's. */
export function nodesDoc(nodes: readonly Node[], facts: Facts): Doc {
  const parts: Doc[] = [];
  nodes.forEach((node, i) => {
    const before = nodes[i - 1];
    if (before !== undefined) parts.push(between(before, node, facts));
    parts.push(node.kind === "leaf" ? node.piece.text : groupDoc(node, facts));
  });
  return parts;
}

function between(left: Node, right: Node, facts: Facts): Doc {
  const [a, b] = [lastOf(left), firstOf(right)];
  if (a.after !== null || b.before.length > 0) return [behind(a.after), indent([hardline, remarks(b.before)])];
  return spaced(left, right, facts) ? " " : "";
}

const commented = (piece: Piece): boolean => piece.before.length > 0 || piece.after !== null;

function hasComments({ open, items, close }: Group): boolean {
  if (open.after !== null || close.before.length > 0) return true;
  return items.some(({ nodes, afterComma }) => afterComma !== null || nodes.some((node) => commented(firstOf(node)) || commented(lastOf(node)) || (node.kind === "group" && hasComments(node))));
}

function itemDoc({ nodes, afterComma }: Item, last: boolean, facts: Facts): Doc {
  const [first, end] = [nodes[0] as Node, nodes.at(-1) as Node];
  return [remarks(firstOf(first).before), nodesDoc(nodes, facts), last ? "" : ",", behind(lastOf(end).after), behind(afterComma)];
}

/** Brackets: on one line where they fit, else numbers and words filled up, and what is longer one to a line. */
function groupDoc(node: Group, facts: Facts): Doc {
  const flat = flatNode(node, facts);
  if (flat !== null && !breakable(node)) return flat;
  const { open, items, close, style } = node;
  if (items.length === 0 && !hasComments(node)) return `${open.text}${close.text}`;
  const docs = items.map((item, i) => itemDoc(item, i === items.length - 1, facts));
  const simple = !hasComments(node) && items.every(({ nodes }) => nodes.length <= 3 && nodes.every((each) => each.kind === "leaf"));
  const must = hasComments(node) || (node.expanded && breakable(node));
  const edge = must ? hardline : style === "braces" ? line : softline;
  const inside = simple ? fill(join(line, docs)) : join(must ? hardline : line, docs);
  const dangling = close.before.map(({ text }) => [hardline, text]);
  return group([open.text, behind(open.after), indent([items.length > 0 ? edge : "", inside, dangling]), edge, close.text], { shouldBreak: must });
}

/** A whole statement: broken after its commas, further in, where brackets alone do not make it fit. */
export function statementDoc(nodes: readonly Node[], facts: Facts, deep: number): Doc {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    parts.at(-1)?.push(node);
    if (node.kind === "leaf" && node.piece.text === ",") parts.push([]);
  }
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length < 2 || filled.some((part) => flatText(part, facts) === null) || crossing(filled)) return nodesDoc(nodes, facts);
  return builders.align(deep, fill(join(line, filled.map((part) => nodesDoc(part, facts)))));
}

/** True where a comment stands between two parts. */
function crossing(parts: readonly (readonly Node[])[]): boolean {
  return parts.some((part, i) => (i > 0 && firstOf(part[0] as Node).before.length > 0) || (i < parts.length - 1 && lastOf(part.at(-1) as Node).after !== null));
}
