/**
 * The tokens of a text with what stands between them: comments, each with the token that it goes along with, and blank
 * lines. No comment is ever lost: what is on no token's line stands before the next one, be it the end of the file.
 */
import type { Source } from "../base/source.js";
import { reporter } from "../syntax/report.js";
import { scan } from "../syntax/scan.js";
import type { Token } from "../syntax/tokens.js";

/** A comment or a line of documentation on a line of its own. */
export interface Remark {
  readonly text: string;
  /** An empty line stands before it. */
  readonly blankBefore: boolean;
}

/** A token as the formatter sees it. */
export interface Piece {
  readonly token: Token;
  /** What was written, character by character. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** On lines of their own before it. */
  readonly before: readonly Remark[];
  /** Behind it, on its line. */
  readonly after: string | null;
  /** An empty line stands before it, behind what is in `before`. */
  readonly blankBefore: boolean;
  /** It begins a line. */
  readonly newlineBefore: boolean;
}

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly documents: boolean;
}

const breaks = (text: string): number => text.replace(/\r\n?/g, "\n").split("\n").length - 1;

/** A line of documentation with one space behind its slashes; other comments as they are. */
function printed({ text, documents }: Found): string {
  return documents ? `///${text === "" ? "" : ` ${text}`}`.trimEnd() : text;
}

/** The tokens of a source, the end of the file last. The text must scan without faults. */
export function piecesOf(source: Source): readonly Piece[] {
  const { tokens, comments, lastDocs } = scan(reporter(source));
  const docs = [...tokens.flatMap((token) => token.docs), ...lastDocs].map((line): Found => ({ ...line, documents: true }));
  const found: readonly Found[] = [...comments.map((comment) => ({ ...comment, documents: false })), ...docs].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let next = 0;
  let end = 0;
  for (const token of tokens) {
    const [start, stop] = [token.startOffset, token.endOffset + 1];
    const between: Found[] = [];
    for (let one = found[next]; one !== undefined && one.start < start; one = found[++next]) between.push(one);
    const last = pieces.at(-1);
    const [first] = between;
    if (last !== undefined && first !== undefined && !first.documents && breaks(source.text.slice(end, first.start)) === 0) {
      pieces[pieces.length - 1] = { ...last, after: first.text };
      between.shift();
      end = first.end;
    }
    const before: Remark[] = [];
    const blank = (to: number): boolean => breaks(source.text.slice(end, to)) > 1;
    const newlineBefore = breaks(source.text.slice(last?.end ?? 0, start)) > 0;
    for (const one of between) {
      before.push({ text: printed(one), blankBefore: blank(one.start) });
      end = one.end;
    }
    pieces.push({ token, text: source.text.slice(start, Math.max(start, stop)), start, end: stop, before, after: null, blankBefore: blank(start), newlineBefore });
    end = Math.max(end, stop);
  }
  return pieces;
}
