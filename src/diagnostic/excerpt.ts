/**
 * Lines of a source as a terminal shows them: tabs as spaces, invisible and control characters spelt out, wide characters
 * counted twice, long lines cut around what matters. Knows offsets and columns, no diagnostics and no colours.
 */

/** What may never reach a terminal as it is, besides the controls of ASCII: more controls, bidi marks, separators, invisible characters. */
export const INVISIBLE = String.raw`\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb`;
const unprintable = new RegExp(`[\\0-\\x1f${INVISIBLE}]`, "g");

/** Text of others, made safe to print: control characters are written as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(unprintable, (char) => (char === "\n" ? "\\n" : char === "\t" ? "\\t" : `\\u{${char.charCodeAt(0).toString(16)}}`));
}

/** How many columns a code point takes. */
function widthOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/[\p{Mn}\p{Me}]/u.test(char)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x20000 && code <= 0x3fffd);
  return wide || /\p{Emoji_Presentation}/u.test(char) ? 2 : 1;
}

/** The number of columns that a printable text takes. */
function columns(text: string): number {
  let sum = 0;
  for (const char of text) sum += widthOf(char);
  return sum;
}

/** As `printable`, with tabs as four spaces. */
function shown(text: string): string {
  return printable(text.replaceAll("\t", "    "));
}

/** The most columns of a line that are shown; what is cut is shown as `…`. */
const widest = 120;

/** A line as shown, and the columns (from 0) at which the given ranges of it begin and end. */
export interface ShownLine {
  readonly text: string;
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

/** Shows a line and the ranges [start, end) of its characters; the first range decides what of a long line is seen. */
export function showLine(line: string, ranges: readonly { readonly start: number; readonly end: number }[]): ShownLine {
  let from = 0;
  let to = line.length;
  const first = ranges[0];
  if (to > widest) {
    const focus = first === undefined ? 0 : Math.min(first.start, to);
    from = Math.max(0, Math.min(focus - 40, to - widest + 2));
    to = Math.min(to, from + widest - 2);
  }
  const head = from > 0 ? "…" : "";
  const tail = to < line.length ? "…" : "";
  const column = (offset: number): number => head.length + columns(shown(line.slice(from, Math.max(from, Math.min(offset, to)))));
  return {
    text: head + shown(line.slice(from, to)) + tail,
    ranges: ranges.map(({ start, end }) => ({ from: column(start), to: Math.max(column(start) + 1, column(end)) })),
  };
}
