/**
 * Text to tokens, by one pass over the characters: linear, and in charge of what chevrotain's lexer cannot say kindly
 * (homoglyphs by name, a dash that should be a minus). A character that is not of the language is reported and read as
 * what it looks like, so that one slip gives one message. Decides nothing about grammar.
 */
import { diagnose } from "../diagnostic/index.js";
import type { TokenType } from "chevrotain";
import { describe, isBidi, refusedAnywhere } from "./characters.js";
import type { Reporter } from "./report.js";
import { report, spanOf } from "./report.js";
import type { DocLine, Token } from "./tokens.js";
import { Arrow, At, Colon, Comma, Compare, Dot, DotDot, End, Equals, keywords, kindOfWord, LCurly, LParen, LSquare, Minus, Numeral, Percent, Question, Quoted, RCurly, RParen, RSquare, Unit } from "./tokens.js";

/** A comment as the scanner finds it. */
export interface RawComment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly text: string;
  readonly reporter: Reporter;
  readonly tokens: Token[];
  readonly comments: RawComment[];
  docs: DocLine[];
  position: number;
  line: number;
}

const noDocs: readonly DocLine[] = [];
/** The spelling of numbers, without their sign. */
export const numeral = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** The spelling of words, once they began with a letter or `_`. */
export const wordPattern = /[A-Za-z0-9_]+/y;
const foreignWord = /[A-Za-z0-9_\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+/uy;
const times = /[ \t]*x(?=[ \t]*\d)/y;

const marks: Readonly<Record<string, TokenType>> = {
  "{": LCurly, "}": RCurly, "[": LSquare, "]": RSquare, "(": LParen, ")": RParen, ",": Comma, ":": Colon, "=": Equals, "=>": Arrow, ".": Dot,
  "..": DotDot, "<": Compare, "<=": Compare, ">": Compare, ">=": Compare, "==": Compare, "!=": Compare, "@": At, "-": Minus, "?": Question, "%": Percent,
};

const hints: Readonly<Record<string, string>> = {
  ";": "a statement ends with its line: remove it",
  "#": "a comment begins with `//`",
  "+": "edition 1 has no arithmetic: a value is a literal or a name; a positive number has no sign",
  "*": "edition 1 has no arithmetic: a value is a literal or a name",
  "/": "a comment begins with `//`; edition 1 has no arithmetic",
  "'": "texts stand in double quotes: `\"…\"`",
  "!": "not equal is written `!=`",
  "&": "write `and`",
};

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function push(state: State, tokenType: TokenType, image: string, start: number, end: number): void {
  const docs = state.docs.length === 0 ? noDocs : state.docs;
  if (docs !== noDocs) state.docs = [];
  const { line } = state;
  state.tokens.push({ tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0, image, startOffset: start, endOffset: end - 1, line, index: -1, partner: -1, docs });
  state.position = end;
}

function spoil(state: State): void {
  state.reporter.spoiltLines.add(state.line);
}

/** Reports a run of bad characters that starts with the one at `start`. */
function badCharacter(state: State, start: number, end: number, where: "code" | "text" | "comment"): void {
  const codePoint = state.text.codePointAt(start) ?? 0;
  const { name, looksLike } = describe(codePoint);
  const hint = where === "code" ? (hints[String.fromCodePoint(codePoint)] ?? null) : null;
  const count = [...state.text.slice(start, Math.min(end, start + 1000))].length;
  report(state.reporter, diagnose("NN003", { span: spanOf(state.reporter, start, end) }, { name, looksLike, count, where, hint }));
  spoil(state);
}

/** Reports what may stand nowhere, in a comment or a text from `start` to `end`. */
function checkHidden(state: State, start: number, end: number, where: "text" | "comment"): void {
  const piece = state.text.slice(start, end);
  if (!refusedAnywhere.test(piece)) return;
  for (const found of piece.matchAll(new RegExp(`${refusedAnywhere.source}+`, "g"))) {
    badCharacter(state, start + found.index, start + found.index + found[0].length, where);
    if (state.reporter.full) return;
  }
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

function scanComment(state: State): void {
  const start = state.position;
  const end = endOfLine(state.text, start);
  checkHidden(state, start, end, "comment");
  const text = state.text.slice(start, end).trimEnd();
  if (text.startsWith("///") && text[3] !== "/") state.docs.push({ text: text.slice(3).replace(/^ /, ""), start, end: start + text.length });
  else state.comments.push({ text, start, end: start + text.length });
  state.position = end;
}

/** A word with characters from outside ASCII: reported once, and read as what it looks like. */
function scanForeignWord(state: State): void {
  const start = state.position;
  const raw = matchAt(foreignWord, state.text, start);
  let at = start;
  let first = -1;
  let image = "";
  for (const char of raw) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 128) image += char;
    else {
      if (first < 0) first = at;
      image += describe(code).looksLike ?? char;
    }
    at += char.length;
  }
  badCharacter(state, first, first + String.fromCodePoint(state.text.codePointAt(first) ?? 0).length, "code");
  if (image === "") state.position = at;
  else push(state, kindOfWord(image), image, start, at);
}

function scanWord(state: State): void {
  const { text, position, tokens } = state;
  const image = matchAt(wordPattern, text, position);
  const end = position + image.length;
  const next = text.charCodeAt(end);
  if (next > 127 && matchAt(foreignWord, text, position).length > image.length) {
    scanForeignWord(state);
    return;
  }
  const previous = tokens[tokens.length - 1];
  const size = previous?.tokenType === Numeral && previous.line === state.line && /^x\d+$/.test(image);
  if (size) push(state, keywords.x, "x", position, position + 1);
  else push(state, kindOfWord(image), image, position, end);
}

function badNumber(state: State, start: number, end: number, why: string, instead: string | null): void {
  report(state.reporter, diagnose("NN012", { span: spanOf(state.reporter, start, end) }, { number: state.text.slice(start, end), why, instead }));
  spoil(state);
}

/** A number whose digits start at `digits`; `start` is its sign's place when it has one. */
function scanNumber(state: State, start: number, digits: number): void {
  const { text } = state;
  const image = matchAt(numeral, text, digits);
  const end = digits + image.length;
  if (!Number.isFinite(Number(image))) badNumber(state, start, end, "is too large for a 64-bit float", null);
  push(state, Numeral, text.slice(start, digits) + image, start, end);
  if (matchAt(times, text, end) !== "") {
    const x = text.indexOf("x", end);
    push(state, keywords.x, "x", x, x + 1);
  } else if (isWordStart(text.charCodeAt(end))) {
    const unit = matchAt(wordPattern, text, end);
    push(state, Unit, unit, end, end + unit.length);
  }
}

const escapes: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", n: "\n", t: "\t", r: "\r" };

/** Resolves the escapes of a text whose characters lie from `start` to `end`. */
function unescape(state: State, start: number, end: number): string {
  const raw = state.text.slice(start, end);
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(u\{[0-9a-fA-F]{1,6}\}|[\s\S]|$)/g, (whole: string, escape: string, at: number) => {
    const plain = escapes[escape];
    if (plain !== undefined) return plain;
    const code = escape.length > 1 ? parseInt(escape.slice(2, -1), 16) : -1;
    if (code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
    report(state.reporter, diagnose("NN014", { span: spanOf(state.reporter, start + at, start + at + whole.length) }, { escape: whole }));
    spoil(state);
    return whole;
  });
}

/** A text from its opening quote on; `isEnd` knows its closing one. */
function scanText(state: State, isEnd: (code: number) => boolean): void {
  const { text, position: start } = state;
  let at = start + 1;
  let closed = false;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    closed = isEnd(code);
    if (closed || code === 10 || code === 13) break;
    const next = text.charCodeAt(at + 1);
    if (code === 92 && next !== 10 && next !== 13) at++;
  }
  const end = Math.min(at, text.length);
  checkHidden(state, start + 1, end, "text");
  if (!closed) {
    report(state.reporter, diagnose("NN005", { span: spanOf(state.reporter, start, end) }, { start: text.slice(start, end) }));
    spoil(state);
  }
  push(state, Quoted, unescape(state, start + 1, end), start, closed ? end + 1 : end);
}

/** A comment of other languages, `/*` to its end: one message, and nothing of it is read. */
function scanForeignComment(state: State): void {
  const { text, position: start } = state;
  badCharacter(state, start, start + 1, "code");
  const close = text.indexOf("*/", start + 2);
  const end = close < 0 ? endOfLine(text, start) : close + 2;
  state.line += text.slice(start, end).match(/\r\n?|\n/g)?.length ?? 0;
  state.position = end;
}

/** A character from outside ASCII, or an ASCII one that the language does not use. */
function scanOther(state: State): void {
  const { text, position: start } = state;
  if (text.startsWith("/*", start)) {
    scanForeignComment(state);
    return;
  }
  const codePoint = text.codePointAt(start) ?? 0;
  const char = String.fromCodePoint(codePoint);
  if (codePoint > 127 && matchAt(foreignWord, text, start) !== "" && describe(codePoint).looksLike !== "") {
    scanForeignWord(state);
    return;
  }
  const { looksLike } = describe(codePoint);
  let end = start + char.length;
  const same = (code: number): boolean => code === codePoint || (isBidi(code) && isBidi(codePoint));
  while (looksLike === "" || looksLike === null) {
    if (end >= text.length || !same(text.codePointAt(end) ?? 0)) break;
    end += char.length;
  }
  badCharacter(state, start, end, "code");
  if (looksLike === '"') {
    scanText(state, (code) => code === 34 || describe(code).looksLike === '"');
    return;
  }
  if (looksLike === "-" && isDigit(text.charCodeAt(end))) {
    scanNumber(state, start, end);
    const negative = state.tokens[state.tokens.length - (state.tokens[state.tokens.length - 1]?.tokenType === Numeral ? 1 : 2)];
    if (negative !== undefined) negative.image = `-${negative.image.slice(char.length)}`;
    return;
  }
  const mark = looksLike === null ? undefined : marks[looksLike];
  if (mark !== undefined && looksLike !== null) push(state, mark, looksLike, start, end);
  else if (looksLike !== null && /^[A-Za-z_]+$/.test(looksLike)) push(state, kindOfWord(looksLike), looksLike, start, end);
  else if (char === "'") scanText(state, (code) => code === 39);
  else state.position = end;
}

function scanMark(state: State, code: number): void {
  const { text, position } = state;
  const pair = marks[text.slice(position, position + 2)];
  if (pair !== undefined && position + 2 <= text.length) {
    push(state, pair, text.slice(position, position + 2), position, position + 2);
    return;
  }
  const next = text.charCodeAt(position + 1);
  if (code === 45 && isDigit(next)) {
    scanNumber(state, position, position + 1);
    return;
  }
  if (code === 46 && isDigit(next)) {
    const digits = matchAt(numeral, text, position + 1);
    badNumber(state, position, position + 1 + digits.length, "begins with a point", `0.${digits}`);
    push(state, Numeral, `0.${digits}`, position, position + 1 + digits.length);
    return;
  }
  const mark = marks[text[position] ?? ""];
  if (mark === undefined) scanOther(state);
  else push(state, mark, text[position] ?? "", position, position + 1);
}

function step(state: State, code: number): void {
  const { text, position } = state;
  if (code === 10 || code === 13) {
    state.position += code === 13 && text.charCodeAt(position + 1) === 10 ? 2 : 1;
    state.line++;
  } else if (isWordStart(code)) scanWord(state);
  else if (isDigit(code)) scanNumber(state, position, position);
  else if (code === 34) scanText(state, (at) => at === 34);
  else if (code === 47 && text.charCodeAt(position + 1) === 47) scanComment(state);
  else if (code > 127) scanOther(state);
  else scanMark(state, code);
}

/** The tokens of a text, closed by an `End`, and its comments; faults go to the reporter, and a full reporter ends the scan. */
export function scan(reporter: Reporter): { readonly tokens: Token[]; readonly comments: RawComment[]; readonly lastDocs: readonly DocLine[] } {
  const { text } = reporter.source;
  const state: State = { text, reporter, tokens: [], comments: [], docs: [], position: text.charCodeAt(0) === 0xfeff ? 1 : 0, line: 1 };
  while (state.position < text.length && !reporter.full) {
    const code = text.charCodeAt(state.position);
    if (code === 32 || code === 9) state.position++;
    else step(state, code);
  }
  const lastDocs = state.docs;
  state.docs = [];
  push(state, End, "", text.length, text.length);
  return { tokens: state.tokens, comments: state.comments, lastDocs };
}

/** True for tokens that open a bracket. */
export function isOpener(token: Token): boolean {
  return token.tokenType === LCurly || token.tokenType === LSquare || token.tokenType === LParen;
}

/** True for tokens that close a bracket. */
export function isCloser(token: Token): boolean {
  return token.tokenType === RCurly || token.tokenType === RSquare || token.tokenType === RParen;
}

