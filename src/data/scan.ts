/**
 * The record scanner of csv and tsv: finds the cells of one record in a window of bytes, without making a string.
 *
 * Why not csv-parse, which the project has as a library: its core speaks in Node's `Buffer` and `stream`, so that
 * `nnc/data` would not run in a browser; it knows the place of a record but not of a cell, and a fault must have a line
 * and a column; it makes a string of every cell (26–34 MB/s measured, before a number is read). The tests hold this
 * scanner against csv-parse as an oracle.
 *
 * Rules: a cell that begins with a quote, white space aside, goes to the next quote that is not doubled; a quote elsewhere
 * is a character; lines end in LF, CRLF or a lone CR.
 */

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;

/** How a cell is written. */
export const PLAIN = 0;
export const QUOTED = 1;
/** Quoted, with doubled quotes inside. */
export const DOUBLED = 2;

/** The cells of the record that was scanned last: offsets into the window, quotes left out. Reused from record to record. */
export interface Cells {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  styles: Uint8Array;
  /** The bitwise or of all bytes: 128 and more where one is not ASCII. */
  high: number;
  /** Line ends in the record, its own included. */
  lines: number;
  /** The offset of something after a closing quote, or -1. */
  stray: number;
  /** The offset of a quote that is not closed in the window, or -1. */
  open: number;
}

/** A table of cells that grows as needed. */
export function makeCells(): Cells {
  return { count: 0, starts: new Int32Array(64), ends: new Int32Array(64), styles: new Uint8Array(64), high: 0, lines: 0, stray: -1, open: -1 };
}

/** Given back by `scanRecord` when the record does not end in the window. */
export const INCOMPLETE = -1;

/**
 * Scans the record that starts at `start` into `cells` and gives the offset after its line end; INCOMPLETE when the window
 * ends first, unless it is the `last` one. In the last window an open quote makes `cells.open` its offset.
 */
export function scanRecord(bytes: Uint8Array, start: number, end: number, delimiter: number, last: boolean, cells: Cells): number {
  cells.count = 0;
  cells.high = 0;
  cells.lines = 0;
  cells.stray = -1;
  cells.open = -1;
  let at = start;
  for (;;) {
    let from = at;
    while (from < end && isBlank(bytes[from] as number, delimiter)) from++;
    if (from < end && bytes[from] === QUOTE) {
      at = scanQuoted(bytes, from + 1, end, delimiter, last, cells);
      if (at === INCOMPLETE) return INCOMPLETE;
    } else {
      let high = 0;
      const first = at;
      for (at = from; at < end; at++) {
        const byte = bytes[at] as number;
        if (byte <= 44 && (byte === delimiter || byte === LF || byte === CR)) break;
        high |= byte;
      }
      cells.high |= high;
      addCell(cells, first, at, PLAIN);
    }
    if (at >= end) return last ? end : INCOMPLETE;
    const byte = bytes[at++] as number;
    if (byte === delimiter) continue;
    cells.lines++;
    if (byte === LF) return at;
    if (at === end && !last) return INCOMPLETE;
    return at < end && bytes[at] === LF ? at + 1 : at;
  }
}

/** Scans from after an opening quote to the delimiter or line end after the closing one; gives its offset. */
function scanQuoted(bytes: Uint8Array, start: number, end: number, delimiter: number, last: boolean, cells: Cells): number {
  let style = QUOTED;
  let at = start;
  for (; ; at++) {
    if (at >= end) {
      cells.open = start - 1;
      return last ? end : INCOMPLETE;
    }
    const byte = bytes[at] as number;
    cells.high |= byte;
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) cells.lines++;
    if (byte !== QUOTE) continue;
    if (at + 1 === end && !last) return INCOMPLETE;
    if (at + 1 === end || bytes[at + 1] !== QUOTE) break;
    style = DOUBLED;
    at++;
  }
  addCell(cells, start, at, style);
  for (at++; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === delimiter || byte === LF || byte === CR) return at;
    cells.high |= byte;
    if (!isBlank(byte, delimiter) && cells.stray === -1) cells.stray = at;
  }
  return last ? end : INCOMPLETE;
}

function addCell(cells: Cells, start: number, end: number, style: number): void {
  const n = cells.count++;
  if (n === cells.starts.length) {
    cells.starts = grow(cells.starts, new Int32Array(2 * n));
    cells.ends = grow(cells.ends, new Int32Array(2 * n));
    cells.styles = grow(cells.styles, new Uint8Array(2 * n));
  }
  cells.starts[n] = start;
  cells.ends[n] = end;
  cells.styles[n] = style;
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Space, or a tab where tabs do not separate. */
function isBlank(byte: number, delimiter: number): boolean {
  return byte === SPACE || (byte === TAB && delimiter !== TAB);
}

/** Cuts white space at both ends of cell `n`, in place. */
export function trimCell(bytes: Uint8Array, cells: Cells, n: number): void {
  let start = cells.starts[n] as number;
  let end = cells.ends[n] as number;
  while (start < end && (bytes[start] === SPACE || bytes[start] === TAB)) start++;
  while (end > start && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB)) end--;
  cells.starts[n] = start;
  cells.ends[n] = end;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of bytes [start, end) of a cell; doubled quotes become one. */
export function cellText(bytes: Uint8Array, start: number, end: number, style: number): string {
  const text = decoder.decode(bytes.subarray(start, end));
  return style === DOUBLED ? text.replaceAll('""', '"') : text;
}

/** The offset of the first byte of [start, end) that is not UTF-8 (overlong forms and surrogates are not), or -1. */
export function findInvalidUtf8(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number;
    const length = byte < 0x80 ? 1 : byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
    if (length === 0 || at + length > end) return at;
    for (let i = 1; i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return at;
    const second = bytes[at + 1] as number;
    const bad = (byte === 0xe0 && second < 0xa0) || (byte === 0xed && second > 0x9f) || (byte === 0xf0 && second < 0x90) || (byte === 0xf4 && second > 0x8f);
    if (bad) return at;
    at += length;
  }
  return -1;
}
