/**
 * The pieces of a statement as a tree of brackets, and how it looks on one line. What separates the items of braces is
 * written, not copied: commas there are optional, and a formatted text has them.
 */
import type { Piece, Remark } from "./trivia.js";

/** A token, or brackets with what is in them. */
export type Node = Leaf | Group;
export interface Leaf {
  readonly kind: "leaf";
  readonly piece: Piece;
}
/** `braces` have spaces inside; `call` and `interval` are never broken to fit. */
export interface Group {
  readonly kind: "group";
  readonly style: "call" | "interval" | "list" | "braces";
  readonly open: Piece;
  readonly items: readonly Item[];
  readonly close: Piece;
  /** Its first item begins a line: the writer wants it so. */
  readonly expanded: boolean;
}
/** One item of a group, without its comma. */
export interface Item {
  readonly nodes: readonly Node[];
  /** What stood behind its comma. */
  readonly afterComma: string | null;
}

/** Facts from the syntax tree that tokens alone do not tell, as offsets. */
export interface Facts {
  /** Where intervals begin. */
  readonly intervals: ReadonlySet<number>;
  /** Where the sizes of types begin: `real[28]` has no space. */
  readonly sizes: ReadonlySet<number>;
  /** Where items within braces begin. */
  readonly items: ReadonlySet<number>;
}

/** The tree of some pieces, whose brackets balance. */
export function nodesOf(pieces: readonly Piece[], facts: Facts): readonly Node[] {
  const [nodes, at] = read(pieces, 0, facts);
  if (at < pieces.length) throw new RangeError("brackets do not balance");
  return nodes;
}

function read(pieces: readonly Piece[], from: number, facts: Facts): readonly [readonly Node[], number] {
  const nodes: Node[] = [];
  let at = from;
  for (let piece = pieces[at]; piece !== undefined && !/^[)\]}]$/.test(piece.text); piece = pieces[at]) {
    if (/^[([{]$/.test(piece.text)) {
      const [group, then] = readGroup(pieces, at, facts);
      nodes.push(group);
      at = then;
    } else {
      nodes.push({ kind: "leaf", piece });
      at++;
    }
  }
  return [nodes, at];
}

function readGroup(pieces: readonly Piece[], from: number, facts: Facts): readonly [Group, number] {
  const open = pieces[from] as Piece;
  const [inside, at] = read(pieces, from + 1, facts);
  const close = pieces[at] as Piece;
  const style = facts.intervals.has(open.start) ? "interval" : open.text === "{" ? "braces" : open.text === "[" ? "list" : "call";
  const items: { nodes: Node[]; afterComma: string | null }[] = [];
  let current: { nodes: Node[]; afterComma: string | null } | null = null;
  let waiting: readonly Remark[] = [];
  for (const node of inside) {
    const first = firstOf(node);
    if (node.kind === "leaf" && first.text === ",") {
      const previous = current?.nodes.at(-1);
      const crowded = previous === undefined || lastOf(previous).after !== null || first.before.length > 0;
      if (current !== null && !crowded) current.afterComma = first.after;
      waiting = [...waiting, ...first.before, ...(crowded && first.after !== null ? [{ text: first.after, blankBefore: false }] : [])];
      current = null;
      continue;
    }
    if (current === null || (style === "braces" && facts.items.has(first.start))) items.push((current = { nodes: [], afterComma: null }));
    current.nodes.push(withBefore(node, waiting));
    waiting = [];
  }
  const expanded = pieces[from + 1]?.newlineBefore ?? false;
  return [{ kind: "group", style, open, items, close: { ...close, before: [...waiting, ...close.before] }, expanded }, at + 1];
}

/** A node behind the comments of a comma on a line of its own: one line holds one comment, so they stand before what follows. */
function withBefore(node: Node, waiting: readonly Remark[]): Node {
  if (waiting.length === 0) return node;
  const first = firstOf(node);
  const piece = { ...first, before: [...waiting, ...first.before] };
  return node.kind === "leaf" ? { ...node, piece } : { ...node, open: piece };
}

/** The first piece of a node. */
export function firstOf(node: Node): Piece {
  return node.kind === "leaf" ? node.piece : node.open;
}

/** The last piece of a node. */
export function lastOf(node: Node): Piece {
  return node.kind === "leaf" ? node.piece : node.close;
}

const tightBefore = new Set([",", ")", "]", ":", "..", ".", "%"]);
const tightAfter = new Set(["(", "[", "..", ".", "@"]);

/** True where a space stands between two neighbours in a statement. */
export function spaced(left: Node, right: Node, facts: Facts): boolean {
  const [a, b] = [lastOf(left), firstOf(right)];
  if (right.kind === "group") {
    if (right.style === "call") return /^(?:[,:=]|=>|[<>=!]=?)$/.test(a.text);
    return !facts.sizes.has(b.start);
  }
  if (b.token.tokenType.name === "Unit" || tightBefore.has(b.text)) return false;
  // A minus that no digit follows belongs to the `inf` behind it.
  return !(left.kind === "leaf" && (tightAfter.has(a.text) || a.text === "-"));
}

/** A node on one line; null where a comment or the writer's own line breaks forbid it. */
export function flatNode(node: Node, facts: Facts): string | null {
  if (node.kind === "leaf") return node.piece.text;
  if (node.open.after !== null || node.close.before.length > 0 || (node.expanded && breakable(node))) return null;
  const items: string[] = [];
  for (const item of node.items) {
    const [first, last] = [item.nodes[0], item.nodes.at(-1)];
    if (first === undefined || last === undefined || firstOf(first).before.length > 0 || lastOf(last).after !== null || item.afterComma !== null) return null;
    const flat = flatText(item.nodes, facts);
    if (flat === null) return null;
    items.push(flat);
  }
  const inside = items.join(", ");
  return node.style === "braces" && inside !== "" ? `{ ${inside} }` : `${node.open.text}${inside}${node.close.text}`;
}

/** True for brackets that may be broken into several lines. */
export function breakable(group: Group): boolean {
  return group.style === "list" || group.style === "braces";
}

/** Neighbours on one line, or null; comments before the first and behind the last are the caller's. */
export function flatText(nodes: readonly Node[], facts: Facts): string | null {
  let text = "";
  for (const [i, node] of nodes.entries()) {
    const before = nodes[i - 1];
    if (before !== undefined && (lastOf(before).after !== null || firstOf(node).before.length > 0)) return null;
    const flat = flatNode(node, facts);
    if (flat === null) return null;
    text += before !== undefined && spaced(before, node, facts) ? ` ${flat}` : flat;
  }
  return text;
}
