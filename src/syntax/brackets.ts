/**
 * Balances the brackets of a token stream before it is parsed: each opening one learns its partner, missing ones are
 * inserted and stray ones left out, each told once. So the grammar never sees a lone bracket, skipping a statement is
 * exact, and nesting is bounded by counting. Guesses where a bracket is missing from lines and indentation.
 */
import { diagnose } from "../diagnostic/index.js";
import type { TokenType } from "chevrotain";
import type { Reporter } from "./report.js";
import { report, spanOf } from "./report.js";
import { isCloser, isOpener } from "./scan.js";
import type { Token } from "./tokens.js";
import { Colon, End, keywords, LCurly, LParen, LSquare, Numeral, RCurly, RParen, RSquare, Word } from "./tokens.js";

/** The deepest nesting that is read. */
export const maximalDepth = 256;

const closing = new Map<TokenType, TokenType>([[LCurly, RCurly], [LSquare, RSquare], [LParen, RParen]]);
const images = new Map<TokenType, string>([[RCurly, "}"], [RSquare, "]"], [RParen, ")"]]);
const openers: Readonly<Record<string, string>> = { "}": "{", "]": "[", ")": "(" };

/** `[0, 1)` and `(0, 10]` after `in` and `to`: either closing bracket fits. */
function opensInterval(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tokenType;
  return tokens[at]?.tokenType !== LCurly && (before === keywords.in || before === keywords.to);
}

function fits(tokens: readonly Token[], opener: number, closer: Token): boolean {
  const type = tokens[opener]?.tokenType;
  if (type === undefined) return false;
  if (closing.get(type) === closer.tokenType) return true;
  return closer.tokenType !== RCurly && opensInterval(tokens, opener);
}

/** True when every bracket has its partner; the partners are set. Null: nested too deeply, which is reported. */
function match(tokens: readonly Token[], reporter: Reporter): boolean | null {
  const stack: number[] = [];
  for (const [at, token] of tokens.entries()) {
    token.index = at;
    token.partner = -1;
    if (isOpener(token)) {
      stack.push(at);
      if (stack.length > maximalDepth) {
        report(reporter, diagnose("NN009", { span: spanOf(reporter, token.startOffset, token.endOffset + 1) }, { limit: maximalDepth }));
        return null;
      }
    } else if (isCloser(token)) {
      const opener = stack.pop();
      if (opener === undefined || !fits(tokens, opener, token)) return false;
      const partner = tokens[opener];
      if (partner !== undefined) partner.partner = at;
    }
  }
  return stack.length === 0;
}

const single = new Set<TokenType>([keywords.model, keywords.block, keywords.const, keywords.param, keywords.input, keywords.output]);
const braced = new Set<TokenType>([keywords.data, keywords.network, keywords.train, keywords.expect, keywords.use]);

/** True when a declaration begins at this token, as far as two tokens tell. */
function declares(tokens: readonly Token[], at: number): boolean {
  const type = tokens[at]?.tokenType;
  const next = tokens[at + 1];
  if (type === undefined || next === undefined) return false;
  if (type === keywords.nn) return next.tokenType === Numeral;
  if (braced.has(type)) return next.tokenType === LCurly || next.tokenType === keywords.across;
  return single.has(type) && (next.tokenType === Word || /^\w+$/.test(next.image)) && next.tokenType !== Colon;
}

interface Repair {
  readonly tokens: readonly Token[];
  readonly reporter: Reporter;
  readonly text: string;
  readonly out: Token[];
  readonly open: { readonly at: number; readonly indent: number; readonly endsLine: boolean }[];
}

/** Spaces before the first token of a line; bounded, so that hostile ones cost nothing. */
function indentOf(text: string, offset: number): number {
  let indent = 0;
  while (indent < 200 && (text[offset - 1 - indent] === " " || text[offset - 1 - indent] === "\t")) indent++;
  return indent;
}

/** Inserts the partner of the innermost open bracket and says that it is missing, unless a text that is not closed has swallowed it. */
function closeInnermost({ tokens, reporter, out, open }: Repair): void {
  const top = open.pop();
  const opener = tokens[top?.at ?? -1];
  const before = out[out.length - 1];
  const type = opener === undefined ? undefined : closing.get(opener.tokenType);
  if (opener === undefined || before === undefined || type === undefined) return;
  const image = images.get(type) ?? "";
  const startOffset = before.endOffset + 1;
  out.push({ tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0, image, startOffset, endOffset: before.endOffset, line: before.line, index: -1, partner: -1, docs: [] });
  if (top?.endsLine === false && reporter.spoiltLines.has(opener.line)) return;
  const fix = { title: `insert \`${image}\``, edits: [{ span: spanOf(reporter, startOffset, startOffset), text: top?.endsLine === true ? `\n${image}` : image }] };
  report(reporter, diagnose("NN006", { span: spanOf(reporter, opener.startOffset, opener.endOffset + 1), fix }, { opener: opener.image, closer: image }));
}

/** At the first token of a line: closes brackets that this line shows to be unclosed. */
function closeBefore(repair: Repair, at: number, indent: number): void {
  const { tokens, open } = repair;
  const token = tokens[at];
  if (token === undefined || isCloser(token)) return;
  for (let top = open[open.length - 1]; top !== undefined; top = open[open.length - 1]) {
    const declaration = indent <= top.indent && declares(tokens, at);
    const dedent = !top.endsLine && indent <= top.indent;
    if (!declaration && !dedent) return;
    closeInnermost(repair);
  }
}

function closeOrDrop(repair: Repair, token: Token): void {
  const { tokens, open, out, reporter } = repair;
  let depth = open.length - 1;
  while (depth >= 0 && !fits(tokens, open[depth]?.at ?? -1, token)) depth--;
  if (depth < 0) {
    report(reporter, diagnose("NN007", { span: spanOf(reporter, token.startOffset, token.endOffset + 1) }, { closer: token.image, opener: openers[token.image] ?? "" }));
    reporter.spoiltLines.add(token.line);
    return;
  }
  while (open.length - 1 > depth) closeInnermost(repair);
  open.pop();
  out.push(token);
}

/** The same tokens with brackets added and left out until they balance. */
function repair(tokens: readonly Token[], reporter: Reporter): Token[] {
  const state: Repair = { tokens, reporter, text: reporter.source.text, out: [], open: [] };
  let line = 0;
  let indent = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.line > line) {
      indent = indentOf(state.text, token.startOffset);
      closeBefore(state, at, indent);
      line = token.line;
    }
    if (token.tokenType === End) while (state.open.length > 0) closeInnermost(state);
    if (isCloser(token)) closeOrDrop(state, token);
    else {
      if (isOpener(token)) state.open.push({ at, indent, endsLine: tokens[at + 1]?.line !== line });
      state.out.push(token);
    }
    if (reporter.full) break;
  }
  return state.out;
}

/** The tokens with balanced brackets, numbered, each opening one knowing its partner; null when they nest too deeply or too much is wrong. */
export function balance(tokens: readonly Token[], reporter: Reporter): readonly Token[] | null {
  const balanced = match(tokens, reporter);
  if (balanced === null) return null;
  if (balanced) return tokens;
  const mended = repair(tokens, reporter);
  return reporter.full || match(mended, reporter) !== true ? null : mended;
}
