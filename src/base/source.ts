/**
 * Text with a name, and places in it. Offsets are UTF-16 code units from the start of the text; lines and columns
 * are computed on demand and are never stored.
 */

/** A text that diagnostics can point into: a spec, or a library file that it uses. */
export interface Source {
  /** The path as the user wrote it, with forward slashes; what messages show. */
  readonly path: string;
  readonly text: string;
}

/** The half-open range [start, end) of a source's text. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A place as people count: both numbers start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The smallest span that covers both; they must lie in one source. */
export function cover(a: Span, b: Span): Span {
  return { source: a.source, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The text of a span. */
export function textOf(span: Span): string {
  return span.source.text.slice(span.start, span.end);
}

/** The offsets at which lines start; a line ends at LF, CRLF or a lone CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** Line and column of an offset, by binary search in `starts`. */
export function positionAt(offset: number, starts: readonly number[]): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
