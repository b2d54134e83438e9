/** What every conversion from chevrotain's tree shares: access to children, spans, documentation, and the holes of the parser. */
import type { CstNode } from "chevrotain";
import type { Source, Span } from "../../base/source.js";
import type { Annotation, Hole, Name, Preamble } from "../ast.js";
import { diagnose } from "../../diagnostic/index.js";
import type { Gap } from "../grammar/base.js";
import type { Reporter } from "../report.js";
import { limit, report } from "../report.js";
import type { DocLine, Token } from "../tokens.js";
import { Quoted } from "../tokens.js";

/** The state of one conversion. */
export interface Context {
  readonly source: Source;
  readonly reporter: Reporter;
  /** Holes that no list has taken yet. */
  gaps: Gap[];
  /** Holes inside of statements, for `File.holes`. */
  readonly loose: Hole[];
  /** Documentation by the offset of the token after it; taken when a declaration claims it. */
  readonly docs: Map<number, readonly DocLine[]>;
}

/** The first token of a kind (or label) in a node. */
export function token(node: CstNode, name: string): Token | undefined {
  return node.children[name]?.[0] as Token | undefined;
}

/** All tokens of a kind (or label) in a node. */
export function tokens(node: CstNode, name: string): readonly Token[] {
  return (node.children[name] ?? []) as Token[];
}

/** The first sub-tree of a rule (or label) in a node. */
export function child(node: CstNode, name: string): CstNode | undefined {
  return node.children[name]?.[0] as CstNode | undefined;
}

/** All sub-trees of a rule (or label) in a node. */
export function children(node: CstNode, name: string): readonly CstNode[] {
  return (node.children[name] ?? []) as CstNode[];
}

/** The span of offsets in the context's source. */
export function span(context: Context, start: number, end: number): Span {
  return { source: context.source, start, end };
}

/** The span of a token. */
export function spanOfToken(context: Context, { startOffset, endOffset }: Token): Span {
  return span(context, startOffset, Math.max(startOffset, endOffset + 1));
}

/** The span of a node; of an empty one the place given, since it stands nowhere. */
export function spanOf(context: Context, node: CstNode, otherwise = 0): Span {
  const { startOffset = Number.NaN, endOffset = Number.NaN } = node.location ?? {};
  if (Number.isNaN(startOffset)) return span(context, otherwise, otherwise);
  return span(context, startOffset, Math.max(startOffset, (endOffset ?? startOffset) + 1));
}

/** A hole where nothing could be read. */
export function hole(at: Span): Hole {
  return { kind: "hole", span: at };
}

/** The name that a word or a quoted text is; "" when it is not there. */
export function nameOf(context: Context, word: Token | undefined, otherwise: Span): Name {
  if (word === undefined) return { text: "", quoted: false, span: otherwise };
  return { text: word.image, quoted: word.tokenType === Quoted, span: spanOfToken(context, word) };
}

/** Takes the holes that lie within a span out of the context. */
export function takeHoles(context: Context, within: Span): Hole[] {
  if (context.gaps.length === 0) return [];
  const inside = context.gaps.filter(({ start, end }) => start >= within.start && end <= within.end);
  if (inside.length > 0) context.gaps = context.gaps.filter((gap) => !inside.includes(gap));
  return inside.map(({ start, end }) => hole(span(context, start, end)));
}

/** Converts the statements of a block in order; what could not be read stands among them as holes. `null` stands for no statement. */
export function statements<T extends { readonly span: Span }>(context: Context, block: CstNode, name: string, convert: (node: CstNode) => T | null): readonly (T | Hole)[] {
  const read: (T | Hole)[] = [];
  for (const node of children(block, name)) {
    if (context.reporter.full) break;
    const statement = convert(node);
    if (statement === null) continue;
    context.loose.push(...takeHoles(context, statement.span));
    read.push(statement);
  }
  const holes = takeHoles(context, spanOf(context, block));
  return holes.length === 0 ? read : [...read, ...holes].sort((a, b) => a.span.start - b.span.start);
}

/** The documentation right before an offset, claimed. */
function docAt(context: Context, offset: number): readonly string[] {
  const lines = context.docs.get(offset);
  if (lines === undefined) return [];
  context.docs.delete(offset);
  return lines.map((line) => line.text);
}

/** The documentation and annotations of a declaration; annotations before a hole were the hole's. */
export function preamble(context: Context, start: number, pending: readonly Annotation[]): Preamble {
  const annotations = pending.filter((one) => !context.gaps.some((gap) => gap.start >= one.span.end && gap.start < start));
  const doc = [...annotations.flatMap((one) => docAt(context, one.span.start)), ...docAt(context, start)];
  return { doc: doc.join("\n"), annotations };
}

/** Says that annotations stand where nothing takes them. */
export function strayAnnotations(context: Context, pending: readonly Annotation[], before: string): void {
  for (const one of pending.slice(0, limit + 1)) report(context.reporter, diagnose("NN015", { span: one.span }, { name: one.name.text, before }));
}
