/**
 * JSON data: an array of records, one record a line (jsonl), or an object of columns. Every fault has its line and column.
 * A file of lines is read through a window; an array or object is held as text while it is read.
 */
import type { Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { isSequence } from "../runtime/sequences.js";
import { FaultList, problem } from "./fault.js";
import type { Problem, Reading } from "./fault.js";
import { JsonProblem, JsonScanner, Places, isRecord } from "./json-text.js";
import type { JsonRecord, JsonValue } from "./json-text.js";
import { KeyedRows } from "./keyed.js";
import { addNotUtf8 } from "./not-utf8.js";
import type { KeyedBy } from "./keyed.js";
import type { ByteSource } from "./record-reader.js";

/** How a file of JSON is written, and what is wanted of it. */
export interface JsonOptions {
  /** What messages call the file. */
  readonly path: string;
  /** One record a line. */
  readonly lines: boolean;
  readonly columns: readonly ColumnManifest[];
  readonly by: KeyedBy;
  /** Columns that may be there and are not read. */
  readonly others?: readonly ColumnManifest[];
}

/** Rows, and the fields that no column is called, with the number of records that have them. */
export interface JsonReading extends Reading<Dataset> {
  readonly unknown: ReadonlyMap<string, number>;
}

/** Bytes of an array or object, and of a line. */
const LONGEST_TEXT = 256 << 20;
const LONGEST_LINE = 16 << 20;
const PIECE = 1 << 20;

/** Reads all rows. */
export function readJson(source: ByteSource, options: JsonOptions): JsonReading {
  const faults = new FaultList(options.path);
  const box: { rows: KeyedRows | null } = { rows: null };
  let dataset: Dataset | null = null;
  try {
    if (options.lines) readLines(source, options, faults, box);
    else readText(source, options, faults, box);
    dataset = box.rows?.finish() ?? null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.add(problem("NN525", { file: options.path, size: `${source.size} bytes of text`, limit: "what the engine can hold in one array" }));
  }
  if (faults.empty && (dataset === null || dataset.rows === 0)) faults.add(problem("NN517", { file: options.path, what: "has no rows" }));
  return { value: faults.empty ? dataset : null, faults: faults.all(), unknown: box.rows?.unknown ?? new Map() };
}

interface Box {
  rows: KeyedRows | null;
}

function putRecord(record: JsonRecord, at: number, places: Places, options: JsonOptions, faults: FaultList, box: Box): void {
  box.rows ??= new KeyedRows(options.columns, [...record.keys()], options.by, faults, options.others);
  box.rows.put(record.keys(), (key) => record.get(key), at, (offset) => places.of(offset));
}

function readLines(source: ByteSource, options: JsonOptions, faults: FaultList, box: Box): void {
  for (const [line, text] of linesOf(source, options.path, faults)) {
    const places = new Places(text, line);
    try {
      const scanner = new JsonScanner(text);
      if (scanner.peek() !== "{") throw new JsonProblem(`the line is no record: there is ${scanner.shown()}`, scanner.at, 'write one object a line, such as {"x": 1.5}');
      const at = scanner.at;
      const record = scanner.record();
      if (scanner.peek() !== "") throw new JsonProblem(`something follows the record: ${scanner.shown()}`, scanner.at, "write one object a line");
      putRecord(record, at, places, options, faults, box);
    } catch (error) {
      addSyntax(error, places, faults);
    }
  }
}

/** A fault of syntax at its place; anything else is thrown on. */
function addSyntax(error: unknown, places: Places, faults: FaultList): void {
  if (!(error instanceof JsonProblem)) throw error;
  const place = places.of(error.at);
  faults.add(problem("NN506", { what: error.message, label: "read from here", help: error.help }), place.line, place.column);
}

function readText(source: ByteSource, options: JsonOptions, faults: FaultList, box: Box): void {
  const text = wholeText(source, options.path, faults);
  if (text === null) return;
  const scanner = new JsonScanner(text);
  const places = new Places(text);
  try {
    const first = scanner.peek();
    if (first === "[") readArray(scanner, places, options, faults, box);
    else if (first === "{") readObject(scanner, places, options, faults, box);
    else throw new JsonProblem(first === "" ? "the file is empty" : `the file is no JSON of records: there is ${scanner.shown()}`, scanner.at, "write an array of records, or an object of columns");
    if (scanner.peek() === "") return;
    const help = first === "{" ? "is it one record a line? Then name the source `jsonl(…)`" : "one array is the whole file";
    throw new JsonProblem(`something follows the end of the data: ${scanner.shown()}`, scanner.at, help);
  } catch (error) {
    addSyntax(error, places, faults);
  }
}

function readArray(scanner: JsonScanner, places: Places, options: JsonOptions, faults: FaultList, box: Box): void {
  scanner.expect("[", "the start");
  if (scanner.take("]")) return;
  do {
    if (scanner.peek() !== "{") throw new JsonProblem(`a record is missing: there is ${scanner.shown()}`, scanner.at, 'write an array of objects, such as [{"x": 1.5}]');
    const at = scanner.at;
    putRecord(scanner.record(1), at, places, options, faults, box);
  } while (scanner.take(","));
  scanner.expect("]", "the last record");
}

/** An object of columns; under `names` (rows to predict for) it may be a single record. */
function readObject(scanner: JsonScanner, places: Places, options: JsonOptions, faults: FaultList, box: Box): void {
  const at = scanner.at;
  const record = scanner.record();
  if (options.by === "names" && !looksLikeColumns(record, options.columns)) return putRecord(record, at, places, options, faults, box);
  const rows = new KeyedRows(options.columns, [...record.keys()], options.by, faults, options.others);
  let length: { readonly key: string; readonly rows: number } | null = null;
  for (const key of rows.keys) {
    const field = record.get(key);
    const place = places.of(field?.at ?? at);
    const wrong = field === undefined ? noColumn(key, record) : Array.isArray(field.value) ? null : `the column ${JSON.stringify(key)} is no list`;
    const count = Array.isArray(field?.value) ? field.value.length : 0;
    if (wrong !== null) faults.add(syntax(wrong), place.line, place.column);
    else if (length !== null && length.rows !== count) faults.add(syntax(`the column ${JSON.stringify(key)} has ${count} values, and ${JSON.stringify(length.key)} has ${length.rows}`), place.line, place.column);
    else length ??= { key, rows: count };
  }
  box.rows = rows;
  if (!faults.empty || length === null) return;
  rows.putColumns(length.rows, (key) => record.get(key)?.value as readonly JsonValue[] | undefined, (row, key) => places.of(scanner.item(record.get(key)?.at ?? at, row)));
}

function noColumn(key: string, record: JsonRecord): string {
  return `there is no column ${JSON.stringify(key)}, but ${[...record.keys()].slice(0, 12).map((each) => JSON.stringify(each)).join(", ")}`;
}

function syntax(what: string): Problem {
  return problem("NN506", { what, label: "read from here", help: "write an array of records, or an object that has a list of values for each column" });
}

/** True when a column that takes single values has a list, or one that takes lists a list of lists. */
function looksLikeColumns(record: JsonRecord, columns: readonly ColumnManifest[]): boolean {
  return columns.some((column) => {
    const value = record.get(column.name)?.value;
    return Array.isArray(value) && (column.shape.length === 0 || isSequence(column) || (Array.isArray(value[0]) && Array.isArray((value[0] as readonly JsonValue[])[0]) === column.shape.length > 1));
  });
}

function wholeText(source: ByteSource, path: string, faults: FaultList): string | null {
  if (source.size > LONGEST_TEXT) {
    faults.add(problem("NN525", { file: path, size: `${source.size} bytes`, limit: `${LONGEST_TEXT >> 20} MB for one JSON text; \`jsonl\` has no such limit` }));
    return null;
  }
  const texts: string[] = [];
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let at = 0, ended = false; !ended; ) {
    const piece = source.read(at, PIECE);
    if (!piece.ok) {
      faults.add(problem("NN518", { file: path, why: piece.fault.message }));
      return null;
    }
    at += piece.value.length;
    ended = piece.value.length === 0;
    try {
      texts.push(decoder.decode(piece.value, { stream: !ended }));
    } catch {
      addNotUtf8(source, faults);
      return null;
    }
  }
  return texts.join("");
}

/** Lines that are not blank, with their numbers from 1. */
function* linesOf(source: ByteSource, path: string, faults: FaultList): Generator<readonly [number, string]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest: string[] = [];
  let length = 0;
  let number = 0;
  for (let at = 0, ended = false; !ended; ) {
    const piece = source.read(at, PIECE);
    if (!piece.ok) return faults.add(problem("NN518", { file: path, why: piece.fault.message }));
    at += piece.value.length;
    ended = piece.value.length === 0;
    let text: string;
    try {
      text = decoder.decode(piece.value, { stream: !ended });
    } catch {
      return addNotUtf8(source, faults);
    }
    const lines = text.split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      const whole = rest.length === 0 ? line : rest.join("") + line;
      rest = [];
      length = 0;
      if (++number > 0 && whole.trim() !== "") yield [number, whole];
    }
    rest.push(last);
    length += last.length;
    if (length > LONGEST_LINE) return faults.add(problem("NN521", { file: path, limit: `${LONGEST_LINE >> 20} MB` }), number + 1, 1);
  }
  const whole = rest.join("");
  if (whole.trim() !== "") yield [number + 1, whole];
}

/** The keys of the first record, from the first bytes of a file; null where these do not hold it whole. */
export function firstKeys(head: Uint8Array): readonly string[] | null {
  const scanner = new JsonScanner(new TextDecoder().decode(head));
  try {
    scanner.take("[");
    if (scanner.peek() !== "{") return null;
    const record = scanner.record();
    return isRecord(record) ? [...record.keys()] : null;
  } catch (error) {
    if (error instanceof JsonProblem) return null;
    throw error;
  }
}
