/**
 * Builds one column of a dataset, value by value, from bytes of a file or from JavaScript values. Here a value is judged:
 * readable, a label of its class, within its interval, missing where that is allowed. Gives problems, never exceptions;
 * nothing unreadable becomes 0 or NaN.
 */
import type { ColumnValues } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { encodeText, isSequence, letterCodes, lettersOf, sequenceProblem } from "../runtime/sequences.js";
import { problem, quote } from "./fault.js";
import type { Problem } from "./fault.js";
import { parseNumber } from "./number.js";
import { DOUBLED, cellText } from "./scan.js";

/** One column in the making. Rows are given in any order below the reserved number. */
export interface ColumnBuilder {
  readonly column: ColumnManifest;
  /** Makes room for `rows` rows; throws a RangeError where the engine has no such array. */
  reserve(rows: number): void;
  /** Takes element `element` of row `row` from bytes [start, end) of a trimmed cell. */
  putCell(row: number, element: number, bytes: Uint8Array, start: number, end: number, style: number): Problem | null;
  /** Takes it from a JavaScript value; null and undefined are missing. */
  putValue(row: number, element: number, value: unknown): Problem | null;
  finish(rows: number): ColumnValues;
}

/** The builder that suits a column. */
export function columnBuilder(column: ColumnManifest): ColumnBuilder {
  if (isSequence(column)) return new SequenceBuilder(column);
  return column.kind === "real" || column.kind === "int" ? new NumberBuilder(column) : new CodeBuilder(column);
}

/** Cells of a row of the column: the product of its shape; a sequence stands in one. */
export function elementsOf(column: ColumnManifest): number {
  if (isSequence(column)) return 1;
  return column.shape.reduce((product, size) => product * size, 1);
}

/** As people write it: `(0, 1]`, `[0, inf)`. */
export function intervalText(column: ColumnManifest): string {
  const low = column.low === null ? "-inf" : String(column.low);
  const high = column.high === null ? "inf" : String(column.high);
  return `${column.lowOpen ? "(" : "["}${low}, ${high}${column.highOpen ? ")" : "]"}`;
}

/** Why a number may not stand in a column, or null. `shown` is how it is written. */
export function judgeNumber(column: ColumnManifest, value: number, shown: string): Problem | null {
  if (column.kind === "int" && !Number.isInteger(value)) {
    return problem("NN506", { what: `${shown} is not a whole number`, label: `\`${column.name}\` is int`, help: "mend the value, or declare the column real" }, column.name);
  }
  if (column.log && value <= 0) {
    return problem("NN506", { what: `${shown} has no logarithm`, label: `\`${column.name}\` is \`log\``, help: "`log` wants numbers above 0: mend the value, or leave `log` out" }, column.name);
  }
  const below = column.low !== null && (column.lowOpen ? value <= column.low : value < column.low);
  const above = column.high !== null && (column.highOpen ? value >= column.high : value > column.high);
  if (!below && !above) return null;
  return problem("NN516", { value: shown, column: column.name, interval: intervalText(column) }, column.name);
}

/** Empty, NA or ?. */
function isMissing(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  return length === 0 || (length === 1 && bytes[start] === 63) || (length === 2 && bytes[start] === 78 && bytes[start + 1] === 65);
}

/** Without spaces and tabs at its ends, as cells are trimmed: other white space is part of a text. */
function trimText(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, "");
}

function isMissingValue(value: unknown): boolean {
  if (typeof value === "string") return ["", "NA", "?"].includes(trimText(value));
  return value === null || value === undefined;
}

/** The problem of a missing value, or null where the column says what to do. */
function missingProblem(column: ColumnManifest): Problem | null {
  if (column.missing !== "refuse") return null;
  if (isSequence(column)) {
    const help = `write ${column.kind === "protein" ? "X" : "N"} for letters that are not known, or say \`missing drop\``;
    return problem("NN506", { what: missingText(column.name), label: `\`${column.name}\` says nothing about missing values`, help }, column.name);
  }
  const policies = column.kind === "real" || column.kind === "int" ? "`missing mean`, `missing median`" : "`missing mode`";
  return problem(
    "NN506",
    { what: missingText(column.name), label: `\`${column.name}\` says nothing about missing values`, help: `fill the cell in, or say what to do: ${policies}, a value or \`missing drop\`` },
    column.name,
  );
}

/** True of what is said of a missing value of the column. */
export function isMissingProblem(found: Problem, { name }: ColumnManifest): boolean {
  return found.code === "NN506" && found.column === name && found.params.what === missingText(name);
}

function missingText(name: string): string {
  return `\`${name}\` is missing`;
}

function unreadable(column: ColumnManifest, shown: string): Problem {
  const finite = /^"[+-]?(nan|inf|infinity)"$/i.test(shown);
  const comma = /^"[+-]?\d+,\d+"$/.test(shown);
  const help = finite
    ? "a network computes with finite numbers alone; leave the cell empty and declare `missing …` if it stands for a missing value"
    : comma
      ? "write a decimal point, not a comma"
      : "numbers are written 12, -0.5 or 1.5e-3; missing ones are empty, NA or ?";
  return problem("NN506", { what: `${shown} is not a number`, label: `\`${column.name}\` is ${column.kind}`, help }, column.name);
}

/** A JavaScript value as messages show it. */
export function showValue(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null || value === undefined) return String(value);
  return Array.isArray(value) ? `a list of ${value.length}` : `a value of type ${typeof value}`;
}

class NumberBuilder implements ColumnBuilder {
  readonly column: ColumnManifest;
  private readonly width: number;
  private readonly low: number;
  private readonly high: number;
  private readonly bounded: boolean;
  private values = new Float64Array(0);
  private missing: Uint8Array | null = null;

  constructor(column: ColumnManifest) {
    this.column = column;
    this.width = elementsOf(column);
    this.low = Math.max(column.low ?? -Infinity, column.log ? 0 : -Infinity);
    this.high = column.high ?? Infinity;
    this.bounded = column.low !== null || column.high !== null || column.kind === "int" || column.log;
  }

  reserve(rows: number): void {
    if (rows * this.width <= this.values.length) return;
    const larger = new Float64Array(rows * this.width);
    larger.set(this.values);
    this.values = larger;
    if (this.missing !== null) this.missing = withLength(this.missing, rows);
  }

  putCell(row: number, element: number, bytes: Uint8Array, start: number, end: number, style: number): Problem | null {
    if (isMissing(bytes, start, end)) return this.mark(row);
    const value = parseNumber(bytes, start, end);
    if (Number.isNaN(value)) return unreadable(this.column, quote(cellText(bytes, start, end, style)));
    if (this.bounded && !this.surely(value)) {
      const found = judgeNumber(this.column, value, cellText(bytes, start, end, style));
      if (found !== null) return found;
    }
    this.values[row * this.width + element] = value;
    return null;
  }

  putValue(row: number, element: number, value: unknown): Problem | null {
    if (isMissingValue(value)) return this.mark(row);
    if (typeof value !== "number") return unreadable(this.column, showValue(value));
    if (!Number.isFinite(value)) return unreadable(this.column, quote(String(value)));
    const found = judgeNumber(this.column, value, String(value));
    if (found === null) this.values[row * this.width + element] = value;
    return found;
  }

  finish(rows: number): ColumnValues {
    const { width, missing } = this;
    for (let row = 0; row < rows; row++) if (missing !== null && missing[row] === 1) this.values.fill(0, row * width, (row + 1) * width);
    const exact = this.values.length > 1.25 * rows * width ? this.values.slice(0, rows * width) : this.values.subarray(0, rows * width);
    return { kind: "numbers", width, values: exact, missing: missing === null ? null : withLength(missing, rows) };
  }

  /** True for most values inside the interval, so that the exact judgement is rarely needed. */
  private surely(value: number): boolean {
    return value > this.low && value < this.high && this.column.kind === "real";
  }

  private mark(row: number): Problem | null {
    const found = missingProblem(this.column);
    if (found !== null) return found;
    this.missing ??= new Uint8Array(Math.ceil(this.values.length / this.width));
    this.missing[row] = 1;
    return null;
  }
}

function withLength(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length >= length) return bytes.slice(0, length);
  const out = new Uint8Array(length);
  out.set(bytes);
  return out;
}

/** What a bool may be in a file, in any case of letters. */
const truths: ReadonlyMap<string, number> = new Map([["false", 0], ["true", 1], ["no", 0], ["yes", 1]]);
/** The two "labels" of a bool for messages. */
const boolLabels = ["false", "true"];

class CodeBuilder implements ColumnBuilder {
  readonly column: ColumnManifest;
  private readonly byText: ReadonlyMap<string, number>;
  private readonly byNumber: ReadonlyMap<number, number>;
  private codes = new Int32Array(0);
  /** The label seen last, as bytes: most cells are found here or by one look at the map. */
  private readonly recent = new Map<number, { readonly bytes: Uint8Array; readonly code: number }>();

  constructor(column: ColumnManifest) {
    this.column = column;
    const bool = column.kind === "bool";
    this.byText = bool ? truths : new Map(column.labels.map((label, code) => [label, code]));
    this.byNumber = bool ? new Map([[0, 0], [1, 1]]) : new Map(column.numeric ? column.labels.map((label, code) => [Number(label), code]) : []);
  }

  reserve(rows: number): void {
    if (rows <= this.codes.length) return;
    const larger = new Int32Array(rows);
    larger.set(this.codes);
    this.codes = larger;
  }

  putCell(row: number, _element: number, bytes: Uint8Array, start: number, end: number, style: number): Problem | null {
    const hash = hashOf(bytes, start, end);
    const seen = this.recent.get(hash);
    if (seen !== undefined && style !== DOUBLED && sameBytes(seen.bytes, bytes, start, end)) {
      this.codes[row] = seen.code;
      return null;
    }
    const text = cellText(bytes, start, end, style);
    const number = this.byNumber.size > 0 && end > start ? parseNumber(bytes, start, end) : NaN;
    const code = this.codeOf(text, number);
    if (code === undefined) return isMissing(bytes, start, end) ? this.mark(row) : this.unknown(row, text);
    if (style !== DOUBLED && this.recent.size < 4096) this.recent.set(hash, { bytes: bytes.slice(start, end), code });
    this.codes[row] = code;
    return null;
  }

  putValue(row: number, _element: number, value: unknown): Problem | null {
    const text = typeof value === "string" ? trimText(value) : typeof value === "number" || typeof value === "boolean" ? String(value) : null;
    const code = text === null ? undefined : this.codeOf(text, decimal.test(text) ? Number(text) : NaN);
    if (code !== undefined) this.codes[row] = code;
    else if (isMissingValue(value)) return this.mark(row);
    else return this.unknown(row, text ?? showValue(value));
    return null;
  }

  finish(rows: number): ColumnValues {
    return { kind: "codes", codes: this.codes.slice(0, rows) };
  }

  private codeOf(text: string, number: number): number | undefined {
    return this.byText.get(text) ?? this.byNumber.get(number) ?? (this.column.kind === "bool" ? this.byText.get(text.toLowerCase()) : undefined);
  }

  private mark(row: number): Problem | null {
    this.codes[row] = -1;
    return missingProblem(this.column);
  }

  private unknown(row: number, text: string): Problem {
    const { name, kind, labels } = this.column;
    if (kind === "bool") {
      return problem("NN506", { what: `${quote(text)} is neither true nor false`, label: `\`${name}\` is bool`, help: "a bool is written true or false, 1 or 0, yes or no" }, name);
    }
    const label = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return problem("NN306", { label, column: name, row: row + 1, candidates: kind === "class" ? labels : boolLabels }, name);
  }
}

/** Sequences as one code a letter, in bytes. */
class SequenceBuilder implements ColumnBuilder {
  readonly column: ColumnManifest;
  private readonly length: number;
  private readonly table: Uint8Array;
  private letters: Uint8Array = new Uint8Array(0);
  private missing: Uint8Array | null = null;

  constructor(column: ColumnManifest) {
    this.column = column;
    this.length = lettersOf(column);
    this.table = letterCodes(column);
  }

  reserve(rows: number): void {
    if (rows * this.length > this.letters.length) this.letters = withLength(this.letters, rows * this.length);
  }

  putCell(row: number, _element: number, bytes: Uint8Array, start: number, end: number, style: number): Problem | null {
    const { length, table, letters } = this;
    if (this.isMissing(bytes, start, end)) return this.mark(row);
    if (end - start !== length || style === DOUBLED) return this.putText(row, cellText(bytes, start, end, style));
    for (let i = 0, to = row * length; i < length; i++) {
      const code = table[bytes[start + i] as number] as number;
      if (code === 255) return this.putText(row, cellText(bytes, start, end, style));
      letters[to + i] = code;
    }
    return null;
  }

  putValue(row: number, _element: number, value: unknown): Problem | null {
    if (value === null || value === undefined) return this.mark(row);
    if (typeof value !== "string") {
      const { name, kind } = this.column;
      return problem("NN506", { what: `${showValue(value)} is no sequence`, label: `\`${name}\` is ${kind}[${this.length}]`, help: `give a text of ${this.length} letters` }, name);
    }
    const text = trimText(value);
    return isMissingValue(text) && !(text === "NA" && this.length === 2) ? this.mark(row) : this.putText(row, text);
  }

  finish(rows: number): ColumnValues {
    return { kind: "numbers", width: this.length, values: this.letters.slice(0, rows * this.length), missing: this.missing === null ? null : withLength(this.missing, rows) };
  }

  /** Of two letters, NA is a sequence. */
  private isMissing(bytes: Uint8Array, start: number, end: number): boolean {
    return isMissing(bytes, start, end) && !(this.length === 2 && end - start === 2);
  }

  private putText(row: number, text: string): Problem | null {
    const found = encodeText(this.table, text, this.length, this.letters, row * this.length);
    if (found === null) return null;
    const { name, kind } = this.column;
    return problem("NN506", { ...sequenceProblem(this.column, text, found.at), label: `\`${name}\` is ${kind}[${this.length}]` }, name);
  }

  private mark(row: number): Problem | null {
    const found = missingProblem(this.column);
    if (found !== null) return found;
    this.missing ??= new Uint8Array(Math.ceil(this.letters.length / this.length));
    this.missing[row] = 1;
    return null;
  }
}

/** What a label of a numeric class may look like as text. */
const decimal = /^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$/;

/** FNV-1a over bytes [start, end). */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash;
}

function sameBytes(label: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (label.length !== end - start) return false;
  for (let i = 0; i < label.length; i++) if (label[i] !== bytes[start + i]) return false;
  return true;
}
