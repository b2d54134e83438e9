/**
 * Diagnostics as text: for people, for programs (JSON) and as GitHub annotations. The only place that knows excerpts and
 * colours. Everything that comes from a user's file is made safe to print here.
 */
import pc from "picocolors";
import type { Source, Span } from "../base/source.js";
import { lineStarts, positionAt } from "../base/source.js";
import type { Diagnostic, FilePlace, Severity } from "./diagnostic.js";
import { printable, showLine } from "./excerpt.js";
import type { JsonDiagnostics, JsonPosition, JsonSpan } from "./json.js";
import { jsonText } from "./json.js";

type Colors = ReturnType<typeof pc.createColors>;
/** The line starts of the sources seen so far in one rendering. */
type Lines = Map<Source, readonly number[]>;

interface Label {
  readonly span: Span;
  readonly text: string;
  readonly primary: boolean;
}

interface Style {
  readonly colors: Colors;
  readonly lines: Lines;
  readonly severity: Severity;
  /** Columns of the line numbers. */
  readonly gutter: number;
}

function startsOf(lines: Lines, source: Source): readonly number[] {
  const known = lines.get(source);
  if (known !== undefined) return known;
  const starts = lineStarts(source.text);
  lines.set(source, starts);
  return starts;
}

function place(lines: Lines, span: Span): string {
  const { line, column } = positionAt(span.start, startsOf(lines, span.source));
  return `${printable(span.source.path)}:${line}:${column}`;
}

function placeOfFile({ path, line, column }: FilePlace): string {
  return [printable(path), ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(":");
}

function lineOf(lines: Lines, span: Span): number {
  return positionAt(span.start, startsOf(lines, span.source)).line;
}

function paint({ colors, severity }: Style): (text: string) => string {
  return severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.cyan;
}

/** Where a line ends, its line end left out; found from behind, since a line may be as long as the file. */
function endOfLine({ text }: Source, starts: readonly number[], line: number): number {
  let end = starts[line] ?? text.length;
  while (end > (starts[line - 1] ?? 0) && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
  return end;
}

/** One line of source with the marks of its labels below it. */
function excerptLine(style: Style, source: Source, line: number, labels: readonly Label[]): readonly string[] {
  const { colors, lines, gutter } = style;
  const starts = startsOf(lines, source);
  const start = starts[line - 1] ?? 0;
  const text = source.text.slice(start, endOfLine(source, starts, line));
  const bar = colors.blue("|");
  const sorted = [...labels].sort((a, b) => Number(b.primary) - Number(a.primary));
  const seen = showLine(text, sorted.map(({ span }) => ({ start: span.start - start, end: Math.min(span.end - start, text.length) })));
  const marks = sorted.map((label, index) => {
    const { from, to } = seen.ranges[index] ?? { from: 0, to: 1 };
    const mark = `${(label.primary ? "^" : "-").repeat(to - from)}${label.text === "" ? "" : ` ${printable(label.text)}`}`;
    return { from, row: `${" ".repeat(gutter)} ${bar} ${" ".repeat(from)}${label.primary ? paint(style)(mark) : colors.blue(mark)}` };
  });
  const code = `${colors.blue(String(line).padStart(gutter))} ${bar}${seen.text === "" ? "" : ` ${seen.text}`}`;
  return [code, ...marks.sort((a, b) => b.from - a.from).map(({ row }) => row)];
}

/** The labelled lines of one source, in line order. */
function excerpt(style: Style, source: Source, labels: readonly Label[]): readonly string[] {
  const byLine = new Map<number, Label[]>();
  for (const label of labels) {
    const line = lineOf(style.lines, label.span);
    byLine.set(line, [...(byLine.get(line) ?? []), label]);
  }
  const rows = [...byLine].sort(([a], [b]) => a - b).flatMap(([line, those]) => excerptLine(style, source, line, those));
  return [`${" ".repeat(style.gutter)} ${style.colors.blue("|")}`, ...rows];
}

function labelsOf({ span, label, related }: Diagnostic): readonly Label[] {
  const primary = span === null ? [] : [{ span, text: label, primary: true }];
  return [...primary, ...related.map((one) => ({ span: one.span, text: one.label, primary: false }))];
}

function helpLines(style: Style, { help, fix }: Diagnostic): readonly string[] {
  if (help === null && fix === null) return [];
  const hint = fix === null ? "" : `        ${style.colors.green("[fix: nnc check --fix]")}`;
  const [first = "", ...more] = (help ?? fix?.title ?? "").split("\n").map(printable);
  const margin = " ".repeat(style.gutter + 1);
  return [`${margin}${style.colors.blue("=")} ${style.colors.bold("help")}: ${first}${more.length === 0 ? hint : ""}`, ...more.map((line, at) => `${margin}        ${line}${at === more.length - 1 ? hint : ""}`)];
}

function renderOne(colors: Colors, lines: Lines, diagnostic: Diagnostic): string {
  const labels = labelsOf(diagnostic);
  const gutter = Math.max(1, ...labels.map(({ span }) => String(lineOf(lines, span)).length));
  const style: Style = { colors, lines, severity: diagnostic.severity, gutter };
  const out = [`${paint(style)(colors.bold(`${diagnostic.severity}[${diagnostic.code}]`))}${colors.bold(`: ${diagnostic.message.split("\n").map(printable).join("\n")}`)}`];
  const arrow = (sign: string, where: string): string => `${" ".repeat(gutter)}${colors.blue(sign)} ${where}`;
  if (diagnostic.file !== null) out.push(arrow("-->", placeOfFile(diagnostic.file)));
  let first = diagnostic.file === null;
  const sources = [...new Set(labels.map(({ span }) => span.source))];
  for (const source of sources) {
    const those = labels.filter(({ span }) => span.source === source);
    const main = those[0];
    if (main === undefined) continue;
    out.push(arrow(first ? "-->" : ":::", place(lines, main.span)), ...excerpt(style, source, those));
    first = false;
  }
  const help = helpLines(style, diagnostic);
  if (help.length > 0 && sources.length > 0) out.push(`${" ".repeat(gutter)} ${colors.blue("|")}`);
  return [...out, ...help].join("\n");
}

/** `2 errors, 1 warning`; "" when nothing was found. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const kinds = ["error", "warning", "lint"] as const;
  return kinds
    .map((kind) => ({ kind, count: diagnostics.filter(({ severity }) => severity === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count.toLocaleString("en-US")} ${kind}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/** Diagnostics as people read them, with excerpts and a summary in the last line; "" for none. */
export function renderPretty(diagnostics: readonly Diagnostic[], { color }: { readonly color: boolean }): string {
  if (diagnostics.length === 0) return "";
  const colors = pc.createColors(color);
  const lines: Lines = new Map();
  return `${[...diagnostics.map((one) => renderOne(colors, lines, one)), summary(diagnostics)].join("\n\n")}\n`;
}

function jsonSpan(lines: Lines, span: Span): JsonSpan {
  const at = (offset: number): JsonPosition => ({ ...positionAt(offset, startsOf(lines, span.source)), offset });
  return { path: span.source.path, start: at(span.start), end: at(span.end) };
}

/** Diagnostics as plain data, with places instead of sources. */
export function jsonDiagnostics(diagnostics: readonly Diagnostic[]): JsonDiagnostics {
  const lines: Lines = new Map();
  return diagnostics.map(({ span, related, fix, ...rest }) => ({
    ...rest,
    span: span === null ? null : jsonSpan(lines, span),
    related: related.map((one) => ({ label: one.label, span: jsonSpan(lines, one.span) })),
    fix: fix === null ? null : { title: fix.title, edits: fix.edits.map((edit) => ({ span: jsonSpan(lines, edit.span), text: edit.text })) },
  }));
}

/** Diagnostics as one JSON array; every span has line and column (from 1) and offset (from 0) of its start and end. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return jsonText(jsonDiagnostics(diagnostics));
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", lint: "notice" };

/** The escapes of workflow commands; what else is invisible is spelt out, since the log shows it. */
function githubData(text: string): string {
  const escaped = (part: string): string => (part === "\r" ? "%0D" : part === "\n" ? "%0A" : printable(part).replaceAll("%", "%25"));
  return text.split(/([\r\n])/).map(escaped).join("");
}

function githubProperty(text: string): string {
  return githubData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Where GitHub shows the annotation: in the data file if that is to blame, else in the spec. */
function githubPlace(lines: Lines, { span, file }: Diagnostic): readonly string[] {
  if (file !== null) {
    const { path, line, column } = file;
    return [`file=${githubProperty(path)}`, ...(line === null ? [] : [`line=${line}`]), ...(column === null ? [] : [`col=${column}`])];
  }
  if (span === null) return [];
  const starts = startsOf(lines, span.source);
  const from = positionAt(span.start, starts);
  const to = positionAt(span.end, starts);
  const columns = from.line === to.line ? [`col=${from.column}`, `endColumn=${to.column}`] : [`col=${from.column}`];
  return [`file=${githubProperty(span.source.path)}`, `line=${from.line}`, `endLine=${to.line}`, ...columns];
}

/** Diagnostics as GitHub's workflow commands, one a line. */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  const lines: Lines = new Map();
  return diagnostics
    .map((one) => {
      const properties = [...githubPlace(lines, one), `title=${githubProperty(`${one.code} ${one.slug}`)}`];
      return `::${levels[one.severity]} ${properties.join(",")}::${githubData(one.help === null ? one.message : `${one.message}\n${one.help}`)}\n`;
    })
    .join("");
}
