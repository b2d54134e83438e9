/**
 * Reads the records of a csv or tsv through a sliding window, in memory that does not grow with the file: one piece at a
 * time, and never more than the longest record. Refuses bytes that are not UTF-8, endless lines and quotes that stay open:
 * after these nothing of the file can be trusted, so reading ends there.
 */
import type { FaultList } from "./fault.js";
import { problem } from "./fault.js";
import { INCOMPLETE, PLAIN, findInvalidUtf8, scanRecord, trimCell } from "./scan.js";
import type { Cells } from "./scan.js";

/** Bytes that can be read in pieces: an open file, or memory. */
export interface ByteSource {
  readonly size: number;
  /** Up to `length` bytes from `position`; fewer, or none, only at the end. */
  read(position: number, length: number): { readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly fault: { readonly message: string } };
}

/** A source over bytes in memory. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (position, length) => ({ ok: true, value: bytes.subarray(position, position + length) }) };
}

/** Bytes read at a time. */
const PIECE = 1 << 20;
/** The longest record. */
export const RECORD_LIMIT = 16 << 20;

/** A line of nothing but white space is no record. */
function isBlankLine(bytes: Uint8Array, cells: Cells): boolean {
  if (cells.count !== 1 || cells.styles[0] !== PLAIN) return false;
  trimCell(bytes, cells, 0);
  return cells.starts[0] === cells.ends[0];
}

/** Goes from record to record; `bytes`, `start` and `line` say where the present one is. */
export class RecordReader {
  bytes = new Uint8Array(2 * PIECE);
  /** Where the present record begins in the window, and the line of the file that this is. */
  start = 0;
  line = 1;
  private next = 0;
  private end = 0;
  private position = 0;
  private nextLine = 1;
  private last = false;
  private readonly source: ByteSource;
  private readonly delimiter: number;
  private readonly faults: FaultList;

  constructor(source: ByteSource, delimiter: number, faults: FaultList) {
    this.source = source;
    this.delimiter = delimiter;
    this.faults = faults;
  }

  /** Bytes of the file up to the end of the present record. */
  get consumed(): number {
    return this.position - (this.end - this.next);
  }

  /** Scans the next record that is no blank line; false at the end and after a fault that ends reading. */
  advance(cells: Cells): boolean {
    for (;;) {
      if (this.position === 0 && !this.begin()) return false;
      this.start = this.next;
      this.line = this.nextLine;
      if (this.start >= this.end && this.last) return false;
      const after = this.start >= this.end ? INCOMPLETE : scanRecord(this.bytes, this.start, this.end, this.delimiter, this.last, cells);
      if (after === INCOMPLETE) {
        if (!this.fill()) return false;
        continue;
      }
      this.next = after;
      this.nextLine += cells.lines;
      if (cells.high >= 0x80 && !this.isText(after)) return false;
      if (cells.open >= 0) return this.stop(problem("NN522", { file: this.faults.path }), cells.open);
      if (!isBlankLine(this.bytes, cells)) return true;
    }
  }

  /** Line and column, counted from 1, of an offset in the present record; columns in UTF-16 units, as editors count. */
  place(offset: number): { readonly line: number; readonly column: number } {
    let line = this.line;
    let from = this.start;
    for (let i = this.start; i < offset; i++) {
      const byte = this.bytes[i];
      if (byte !== 10 && (byte !== 13 || this.bytes[i + 1] === 10)) continue;
      line++;
      from = i + 1;
    }
    return { line, column: new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.bytes.subarray(from, offset)).length + 1 };
  }

  /** Reads the first piece and steps over a byte order mark. */
  private begin(): boolean {
    while (this.end < 3 && this.position < this.source.size) if (!this.fill()) return false;
    if (this.end === 0) return false;
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf && this.end >= 3) this.next = 3;
    return true;
  }

  /** Moves the rest of the window to its front and reads on. */
  private fill(): boolean {
    const rest = this.end - this.start;
    if (rest > RECORD_LIMIT) return this.stop(problem("NN521", { file: this.faults.path, limit: `${RECORD_LIMIT >> 20} MB` }), this.start);
    const got = this.source.read(this.position, Math.max(PIECE, rest));
    if (!got.ok) {
      this.faults.add(problem("NN518", { file: this.faults.path, why: got.fault.message }));
      return false;
    }
    const piece = got.value;
    if (rest + piece.length > this.bytes.length) {
      const larger = new Uint8Array(2 * (rest + piece.length));
      larger.set(this.bytes.subarray(this.start, this.end));
      this.bytes = larger;
    } else this.bytes.copyWithin(0, this.start, this.end);
    this.bytes.set(piece, rest);
    this.start = 0;
    this.next = 0;
    this.end = rest + piece.length;
    this.position += piece.length;
    this.last = piece.length === 0 || this.position >= this.source.size;
    return true;
  }

  private isText(after: number): boolean {
    const bad = findInvalidUtf8(this.bytes, this.start, after);
    if (bad === -1) return true;
    const byte = (this.bytes[bad] as number).toString(16).padStart(2, "0");
    return this.stop(problem("NN515", { file: this.faults.path, byte }), bad);
  }

  /** Reports a fault after which reading ends. */
  private stop(found: ReturnType<typeof problem>, offset: number): false {
    const place = this.place(offset);
    this.faults.add(found, place.line, place.column);
    return false;
  }
}
