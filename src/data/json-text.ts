/**
 * JSON as a reader of data needs it: every field with its place, a key that stands twice refused and named, nesting
 * bounded, records as maps, so that no key means anything to JavaScript. As strict as the standard (RFC 8259).
 */

/** A value of a record and the offset where it begins. */
export interface JsonField {
  readonly value: JsonValue;
  readonly at: number;
}
/** The fields of an object in the order written. */
export type JsonRecord = ReadonlyMap<string, JsonField>;
/** Any JSON value; objects are maps. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonRecord;

/** What is wrong with a text, and where. */
export class JsonProblem extends Error {
  readonly at: number;
  readonly help: string;

  constructor(what: string, at: number, help = "write plain JSON: double quotes, no trailing commas, no comments") {
    super(what);
    this.at = at;
    this.help = help;
  }
}

/** How deep lists and objects may nest. */
const DEEPEST = 64;

/** Scans one text; `at` is where it stands. Its methods throw a `JsonProblem`, which readers turn into faults. */
export class JsonScanner {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The next character that is no white space, which is not taken; "" at the end. */
  peek(): string {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const c = text.charCodeAt(this.at);
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) break;
    }
    return text.charAt(this.at);
  }

  /** Takes one character if it comes next. */
  take(c: string): boolean {
    if (this.peek() !== c) return false;
    this.at++;
    return true;
  }

  /** Takes one character or says that it is missing. */
  expect(c: string, after: string): void {
    if (!this.take(c)) throw new JsonProblem(`\`${c}\` is missing after ${after}: there is ${this.shown()}`, this.at);
  }

  /** What stands here, for messages. */
  shown(): string {
    const c = this.peek();
    return c === "" ? "the end" : JSON.stringify(this.text.slice(this.at, this.at + 12));
  }

  /** Any value. */
  value(depth = 0): JsonValue {
    const c = this.peek();
    if (c === '"') return this.string();
    if (c === "{") return this.record(depth);
    if (c === "[") return this.list(depth);
    for (const [word, value] of words) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  /** An object. */
  record(depth = 0): JsonRecord {
    const fields = new Map<string, JsonField>();
    this.enter("{", depth);
    if (this.take("}")) return fields;
    do {
      this.peek();
      const from = this.at;
      if (this.peek() !== '"') throw new JsonProblem(`a key in double quotes is missing: there is ${this.shown()}`, this.at);
      const key = this.string();
      this.expect(":", `the key ${JSON.stringify(key)}`);
      this.peek();
      const at = this.at;
      const value = this.value(depth + 1);
      if (fields.has(key)) throw new JsonProblem(`the key ${JSON.stringify(key)} stands twice in one record`, from, "keep one of them: which is meant cannot be told");
      fields.set(key, { value, at });
    } while (this.take(","));
    this.expect("}", "a value of the record");
    return fields;
  }

  private list(depth: number): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.enter("[", depth);
    if (this.take("]")) return items;
    do items.push(this.value(depth + 1));
    while (this.take(","));
    this.expect("]", "an item of the list");
    return items;
  }

  /** Where item `n` begins of the list that begins at an offset, which was scanned before; `at` stays. */
  item(list: number, n: number): number {
    const scanner = new JsonScanner(this.text);
    scanner.at = list;
    scanner.expect("[", "the start");
    for (let i = 0; i < n; i++) {
      scanner.value(1);
      scanner.expect(",", "an item");
    }
    scanner.peek();
    return scanner.at;
  }

  private enter(c: string, depth: number): void {
    if (depth >= DEEPEST) throw new JsonProblem(`lists and records nest deeper than ${DEEPEST}`, this.at);
    this.expect(c, "what stands before");
  }

  private number(): number {
    numeral.lastIndex = this.at;
    const found = numeral.exec(this.text)?.[0];
    if (found === undefined) {
      const nan = /^[+-]?(NaN|Infinity|nan|inf)/.test(this.text.slice(this.at, this.at + 10));
      throw new JsonProblem(`a value is missing: there is ${this.shown()}`, this.at, nan ? "JSON has finite numbers alone: write null where a value is missing" : undefined);
    }
    this.at += found.length;
    return Number(found);
  }

  private string(): string {
    const { text } = this;
    const from = this.at;
    for (let i = from + 1; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 34) {
        this.at = i + 1;
        return text.slice(from + 1, i);
      }
      if (c === 92) return this.escaped(from);
      if (c < 32) throw new JsonProblem("a text has a line end or control character in it", i, "write \\n, \\t or \\u00..");
    }
    throw new JsonProblem("a text that opens here is never closed", from);
  }

  /** A text with escapes: its end is found here, its meaning by the engine. */
  private escaped(from: number): string {
    const { text } = this;
    let i = from + 1;
    while (i < text.length && text.charCodeAt(i) !== 34) i += text.charCodeAt(i) === 92 ? 2 : 1;
    if (i >= text.length) throw new JsonProblem("a text that opens here is never closed", from);
    this.at = i + 1;
    try {
      return JSON.parse(text.slice(from, i + 1)) as string;
    } catch {
      throw new JsonProblem("a text has an escape that JSON does not know", from, 'escapes are \\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t and \\u with four hexadecimal digits');
    }
  }
}

const words: readonly (readonly [string, boolean | null])[] = [["true", true], ["false", false], ["null", null]];
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** True for an object. */
export function isRecord(value: JsonValue): value is JsonRecord {
  return value instanceof Map;
}

/** Lines and columns of offsets that only grow. */
export class Places {
  private line: number;
  private from = 0;
  private seen = 0;
  private readonly text: string;

  constructor(text: string, line = 1) {
    this.text = text;
    this.line = line;
  }

  /** Line and column, counted from 1, of an offset. */
  of(at: number): { readonly line: number; readonly column: number } {
    if (at < this.seen) return new Places(this.text, this.line - this.text.slice(0, this.seen).split("\n").length + 1).of(at);
    for (let next = this.text.indexOf("\n", this.seen); next !== -1 && next < at; next = this.text.indexOf("\n", next + 1)) {
      this.line++;
      this.from = next + 1;
      this.seen = next + 1;
    }
    return { line: this.line, column: at - this.from + 1 };
  }
}
