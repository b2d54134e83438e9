/** Fuzz targets of texts: csv judged by csv-parse, json and jsonl judged by the engine's own parser. */
import { parse } from "csv-parse/sync";
import { readCsv } from "../../src/data/csv.js";
import { readJson } from "../../src/data/json.js";
import type { DataFault } from "../../src/data/fault.js";
import { memorySource } from "../../src/data/record-reader.js";
import type { Dataset } from "../../src/runtime/dataset.js";
import type { ColumnManifest } from "../../src/runtime/manifest.js";
import { classColumn, column, unit } from "../unit/data/columns.js";
import type { Draws} from "./mutate.js";
import { mutateBytes, mutateText } from "./mutate.js";

/** What became of one case: refused with faults, or accepted and held against the oracle. */
export type Verdict = "accepted" | "refused";

const letters = ["A", "C", "G", "T"];
const columns: readonly ColumnManifest[] = [
  column("a"),
  column("n", { kind: "int", low: -1000, high: 1000, lowOpen: false, highOpen: false, missing: "mean" }),
  column("u", { ...unit }),
  classColumn("c", ["red", "blue \"x\"", "7", "two\nlines, one"], { missing: "mode" }),
  column("b", { kind: "bool" }),
  column("s", { kind: "dna", shape: [3, 4], width: 12, labels: letters, ambiguous: { N: "ACGT", R: "AG" }, missing: "drop" }),
];
const csvTokens = [",", "\n", "\r\n", "\r", '"', '""', "\t", " ", "NaN", "inf", "-", "1e999", "1e-400", "0x10", "1,5", "NA", "?", "true", "\u00e9", "\ufeff", "\0", "1e3", "12345678901234567890", "0.1", "red", "ACG", "acn", "__proto__", "\u2028", "😀"];

/** A number of few digits or of all that a double has. */
function number(draws: Draws): number {
  return draws.chance(0.5) ? draws.below(2000) / 8 - 100 : ((draws.below(2 ** 31) * 2 ** 22 + draws.below(2 ** 22)) / 2 ** 53 - 0.5) * 10 ** draws.of([0, 1, 3, 6, -3, -5, -9, 25, -25]);
}

/** A number spelt in one of the ways that mean the same or nearly. */
function spelling(draws: Draws, value: number): string {
  const text = String(value);
  if (text.includes("e")) return text;
  return draws.of([text, text, `+${Math.abs(value)}`, `${text}e0`, value.toExponential(draws.below(18)), Math.abs(value) < 1e20 ? value.toFixed(draws.below(18)) : text, value.toPrecision(1 + draws.below(30)), `00${Math.abs(value)}`, Number.isInteger(value) ? `${text}.` : text, ` ${text}\t`, `${text}E-0`, `${Math.abs(value)}${"0".repeat(Number.isInteger(value) ? 0 : 20)}`]);
}

/** A small table in one of the ways to write it, with a column that nobody reads. */
function table(draws: Draws): string {
  const end = draws.of(["\n", "\r\n", "\r"]);
  const cell = (text: string): string => (draws.chance(0.15) || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const free = (): string => Array.from({ length: draws.below(4) }, () => draws.of(csvTokens)).join("");
  const rows = Array.from({ length: 1 + draws.below(6) }, () => [spelling(draws, number(draws)), draws.of([spelling(draws, draws.below(100)), "", "NA"]), spelling(draws, draws.below(9) / 8), draws.of(["red", 'blue "x"', "7", "NA", " red ", "two\nlines, one"]), draws.of(["true", "0", "Yes", "FALSE", "1.0"]), draws.of(["ACG", "tnR", "?", " nnn"]), free()]);
  const header = ["a", "n", "u", "c", "b", "s", "z"];
  return (draws.chance(0.1) ? "\ufeff" : "") + [header, ...rows].map((row) => row.map(cell).join(",")).join(draws.chance(0.1) ? end + end : end) + (draws.chance(0.8) ? end : "");
}

/** Every fault has a place within the text, or none, and words. */
function judgeFaults(faults: readonly DataFault[]): void {
  if (faults.length === 0) throw new Error("refused without a word");
  for (const { line, column: at, problem } of faults) {
    if (problem.code.length === 0 || (line !== null && line < 1) || (at !== null && at < 1)) throw new Error(`a fault has the place ${line}:${at}`);
  }
}

/** What a cell must have become; undefined where it could be nothing. */
function wanted(of: ColumnManifest, raw: string): number | "missing" | undefined {
  const text = raw.replace(/^[ \t]+|[ \t]+$/g, "");
  const known = of.labels.indexOf(text);
  if (of.kind === "class") {
    if (known >= 0) return known;
  } else if (of.kind === "bool") return ["false", "no", "0"].includes(text.toLowerCase()) || Number(text || "x") === 0 ? 0 : ["true", "yes", "1"].includes(text.toLowerCase()) || Number(text) === 1 ? 1 : undefined;
  if (["", "NA", "?"].includes(text)) return of.missing === "refuse" ? undefined : "missing";
  if (of.kind !== "real" && of.kind !== "int") return undefined;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  const inside = (of.low === null || value >= of.low) && (of.high === null || value <= of.high) && (of.kind === "real" || Number.isInteger(value));
  return Number.isFinite(value) && inside ? value : undefined;
}

/** Holds an accepted dataset against rows of texts, cell by cell. */
function compare(dataset: Dataset, header: readonly string[], rows: readonly (readonly string[])[]): void {
  if (dataset.rows !== rows.length) throw new Error(`${dataset.rows} rows were read, and the oracle has ${rows.length}`);
  for (const of of columns) {
    const at = header.findIndex((name) => name.replace(/^[ \t]+|[ \t]+$/g, "") === of.name);
    const values = dataset.columns.get(of.name);
    rows.forEach((row, r) => {
      const text = row[at] ?? "";
      if (of.kind === "dna") return compareLetters(values, r, text);
      const should = wanted(of, text);
      const is = values?.kind === "codes" ? (values.codes[r] === -1 ? "missing" : values.codes[r]) : values?.missing?.[r] === 1 ? "missing" : values?.values[r];
      if (should === undefined || !Object.is(should, is)) throw new Error(`row ${r + 1} of ${of.name}: ${JSON.stringify(text)} became ${String(is)}, the oracle has ${String(should)}`);
    });
  }
}

function compareLetters(values: ReturnType<Dataset["columns"]["get"]>, row: number, raw: string): void {
  const text = raw.replace(/^[ \t]+|[ \t]+$/g, "");
  if (values?.kind !== "numbers") throw new Error("no letters");
  if (["", "NA", "?"].includes(text)) {
    if (values.missing?.[row] !== 1) throw new Error("a missing sequence was read");
    return;
  }
  const should = [...text.toUpperCase()].map((letter) => ["A", "C", "G", "T", "N", "R"].indexOf(letter));
  const is = [...values.values.subarray(3 * row, 3 * row + 3)];
  if (should.length !== 3 || should.some((code, i) => code < 0 || code !== is[i])) throw new Error(`${JSON.stringify(text)} became the letters ${is.join(" ")}`);
}

/** csv: accepted tables have the same cells as csv-parse gives them. */
export function csv(draws: Draws): Verdict {
  const plain = table(draws);
  const text = draws.chance(0.3) ? plain : mutateText(draws, plain, csvTokens, draws.of([1, 1, 4]));
  const encoded = new TextEncoder().encode(text);
  const bytes = draws.chance(0.1) ? mutateBytes(draws, encoded, 2) : encoded;
  const read = readCsv(memorySource(bytes), { path: "x.csv", delimiter: ",", header: true, columns });
  if (read.value === null) {
    if (text === plain && bytes === encoded) throw new Error(`a sound table was refused: ${JSON.stringify(read.faults[0]?.problem)}`);
    judgeFaults(read.faults);
    return "refused";
  }
  const whole = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  // White space other than blanks, tabs and ends of lines is text to us and trimmed by csv-parse: it judges another character in its place.
  const records: readonly (readonly string[])[] = parse(whole.slice(0, 1) + whole.slice(1).replace(/[^\S \t\r\n]/g, "\u00a1"), { relax_column_count: true, relax_quotes: true, trim: true, bom: true, record_delimiter: ["\r\n", "\n", "\r"], skip_empty_lines: true });
  const [header = [], ...rows] = records;
  compare(read.value, header, rows);
  return "accepted";
}

const jsonTokens = ["{", "}", "[", "]", ",", ":", '"', '"a"', '"a":1,', "null", "true", "1e999", "NaN", "-0", "01", "1.", "\\", "\\u0041", "\\ud800", "\n", "\0", "\ufeff", '"__proto__":1,', '"constructor":{},', "//", "[[[[", '"A"', "7", "7.0", "\u2028"];

/** Records with every column. */
function records(draws: Draws): readonly Readonly<Record<string, unknown>>[] {
  const free = (): unknown => draws.of([1, "é\\\n", [1, [2]], { a: 1, b: { a: null } }, null, true]);
  const stranger = draws.chance(0.5);
  return Array.from({ length: 1 + draws.below(5) }, () => ({ ...(stranger ? { z: free() } : {}), a: number(draws), n: draws.of([draws.below(100), null]), u: draws.below(9) / 8, c: draws.of(["red", 'blue "x"', "7"]), b: draws.of([true, 0, "yes"]), s: draws.of(["ACG", "tnR", null]) }));
}

/** What the engine's parser makes of a value, as a cell's text; undefined where a column cannot have it. */
function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return "";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** json and jsonl: accepted texts are JSON to the engine as well, with the same values. */
export function json(draws: Draws): Verdict {
  const lines = draws.chance(0.5);
  const all = records(draws);
  const names = columns.map((each) => each.name);
  const byColumn = Object.fromEntries(names.map((name) => [name, all.map((record) => record[name])]));
  const plain = lines ? all.map((record) => JSON.stringify(record)).join("\n") : JSON.stringify(draws.chance(0.3) ? byColumn : all, null, draws.of([0, 1]));
  const untouched = draws.chance(0.3);
  const encoded = new TextEncoder().encode(untouched ? plain : mutateText(draws, plain, jsonTokens, draws.of([1, 1, 4])));
  const bytes = draws.chance(0.1) ? mutateBytes(draws, encoded, 2) : encoded;
  const read = readJson(memorySource(bytes), { path: "x.json", lines, columns, by: draws.chance(0.5) ? "headers" : "names" });
  if (read.value === null) {
    if (untouched && bytes === encoded) throw new Error(`a sound text was refused: ${JSON.stringify(read.faults[0]?.problem)}`);
    judgeFaults(read.faults);
    return "refused";
  }
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const parsed = lines ? text.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as unknown) : (JSON.parse(text) as unknown);
  const listed = Array.isArray(parsed) ? (parsed as Readonly<Record<string, unknown>>[]) : Array.isArray((parsed as Readonly<Record<string, unknown>>)["a"]) ? null : [parsed as Readonly<Record<string, unknown>>];
  const misspelt = listed?.find((record) => names.some((name) => !Object.hasOwn(record, name)) && Object.keys(record).some((key) => !names.includes(key)));
  if (misspelt !== undefined) throw new Error(`a field may be misspelt in ${JSON.stringify(misspelt)}`);
  const asColumns = parsed as Readonly<Record<string, readonly unknown[]>>;
  const count = listed === null ? (asColumns["a"]?.length ?? 0) : listed.length;
  const rows = Array.from({ length: count }, (_, row) =>
    names.map((name) => {
      const value = listed === null ? asColumns[name]?.[row] : listed[row]?.[name];
      const cell = textOf(value);
      if (cell === undefined || (typeof value === "string" && (name === "a" || name === "n" || name === "u") && !["", "NA", "?"].includes(value.trim()))) throw new Error(`${name} took ${JSON.stringify(value)}`);
      // The oracle of cells reads text: minus zero has none in JavaScript.
      return Object.is(value, -0) ? "-0" : cell;
    }),
  );
  compare(read.value, names, rows);
  return "accepted";
}
