/**
 * The statements that are emitted, read again as trees: what brackets group is known by then, and no longer written. It reads
 * the part of TypeScript that we write, and gives null for anything else.
 */

/** An expression; `text` of an atom is as it will stand. */
export type Tree =
  | { readonly kind: "atom"; readonly text: string; readonly sort: "name" | "number" | "string" }
  | { readonly kind: "unary"; readonly op: string; readonly a: Tree }
  /** `a!`, `a++` */
  | { readonly kind: "after"; readonly op: string; readonly a: Tree }
  | { readonly kind: "binary"; readonly op: string; readonly a: Tree; readonly b: Tree }
  | { readonly kind: "choice"; readonly test: Tree; readonly then: Tree; readonly otherwise: Tree }
  | { readonly kind: "call"; readonly head: "" | "new "; readonly callee: Tree; readonly types: string; readonly args: readonly Tree[] }
  | { readonly kind: "member"; readonly of: Tree; readonly name: string }
  | { readonly kind: "element"; readonly of: Tree; readonly at: Tree }
  | { readonly kind: "list"; readonly items: readonly Tree[] }
  | { readonly kind: "record"; readonly entries: readonly { readonly key: string | null; readonly value: Tree }[] }
  | { readonly kind: "spread"; readonly a: Tree }
  | { readonly kind: "assign"; readonly op: string; readonly to: Tree; readonly value: Tree };

/** A statement of one line, or the first line of a block. */
export type Line =
  | { readonly kind: "declare"; readonly head: string; readonly parts: readonly { readonly to: Tree; readonly type: string; readonly value: Tree }[] }
  | { readonly kind: "return"; readonly value: Tree }
  | { readonly kind: "expression"; readonly value: Tree }
  | { readonly kind: "for"; readonly from: Line; readonly test: Tree; readonly step: Tree; readonly body: Line | null }
  | { readonly kind: "if"; readonly test: Tree; readonly body: Line | null };

/** Binary operators by how tightly they bind. */
export const PRECEDENCE: Readonly<Record<string, number>> = { "??": 1, "||": 1, "&&": 2, "|": 3, "^": 4, "&": 5, "===": 6, "!==": 6, "<": 7, ">": 7, "<=": 7, ">=": 7, "<<": 8, ">>": 8, ">>>": 8, "+": 9, "-": 9, "*": 10, "/": 10, "%": 10 };

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|(?:\d+\.?\d*(?:e[+-]?\d+)?)|[A-Za-z_$][\w$]*|\.\.\.|>>>|===|!==|<<|>>|<=|>=|\+\+|--|\+=|-=|&&|\|\||\?\?|[-+*/%<>=!?:;,.()[\]{}&|^])/y;

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    tokens.push(found[1] as string);
  }
  return tokens;
}

class Unknown extends Error {}

/** A string as prettier quotes it: in single quotes where that saves escapes. */
function quoted(text: string): string {
  const doubles = text.split('\\"').length - 1;
  const singles = text.split("'").length - 1;
  if (doubles <= singles) return text;
  return `'${text.slice(1, -1).replace(/\\.|'/gs, (found) => (found === '\\"' ? '"' : found === "'" ? "\\'" : found))}'`;
}

class Reader {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  private peek(): string {
    return this.tokens[this.at] ?? "";
  }

  private take(): string {
    return this.tokens[this.at++] ?? "";
  }

  private is(token: string): boolean {
    if (this.peek() !== token) return false;
    this.at++;
    return true;
  }

  private expect(token: string): void {
    if (this.take() !== token) throw new Unknown();
  }

  line(): Line {
    const found = this.statement();
    if (this.at !== this.tokens.length) throw new Unknown();
    return found;
  }

  private statement(): Line {
    if (this.is("for")) return this.loop();
    if (this.is("if")) {
      this.expect("(");
      const test = this.expression();
      this.expect(")");
      return { kind: "if", test, body: this.is("{") ? null : this.statement() };
    }
    if (this.is("return")) {
      const value = this.expression();
      this.expect(";");
      return { kind: "return", value };
    }
    return this.simple();
  }

  private loop(): Line {
    this.expect("(");
    const from = this.simple();
    const test = this.expression();
    this.expect(";");
    const step = this.expression();
    this.expect(")");
    return { kind: "for", from, test, step, body: this.is("{") ? null : this.statement() };
  }

  private simple(): Line {
    const exported = this.is("export");
    const word = this.peek();
    if (word !== "const" && word !== "let") {
      const value = this.expression();
      this.expect(";");
      return { kind: "expression", value };
    }
    this.at++;
    const parts: { to: Tree; type: string; value: Tree }[] = [];
    do {
      const to = this.primary();
      const type = this.is(":") ? `: ${this.take()}` : "";
      this.expect("=");
      parts.push({ to, type, value: this.expression() });
    } while (this.is(","));
    this.expect(";");
    return { kind: "declare", head: `${exported ? "export " : ""}${word} `, parts };
  }

  private expression(): Tree {
    const to = this.choice();
    const op = this.peek();
    if (op !== "=" && op !== "+=" && op !== "-=") return to;
    this.at++;
    return { kind: "assign", op, to, value: this.expression() };
  }

  private choice(): Tree {
    const test = this.binary(1);
    if (!this.is("?")) return test;
    const then = this.choice();
    this.expect(":");
    return { kind: "choice", test, then, otherwise: this.choice() };
  }

  private binary(least: number): Tree {
    let a = this.unary();
    for (let of = PRECEDENCE[this.peek()] ?? 0; of >= least; of = PRECEDENCE[this.peek()] ?? 0) {
      const op = this.take();
      a = { kind: "binary", op, a, b: this.binary(of + 1) };
    }
    return a;
  }

  private unary(): Tree {
    const op = this.peek();
    if (op === "-" || op === "!" || op === "++" || op === "--") {
      this.at++;
      return { kind: "unary", op, a: this.unary() };
    }
    if (op === "void" || op === "typeof") {
      this.at++;
      return { kind: "unary", op: `${op} `, a: this.unary() };
    }
    return this.postfix();
  }

  private postfix(): Tree {
    const head = this.is("new") ? "new " : "";
    let tree = this.primary();
    for (;;) {
      if (this.is(".")) tree = { kind: "member", of: tree, name: this.take() };
      else if (this.is("[")) {
        tree = { kind: "element", of: tree, at: this.expression() };
        this.expect("]");
      } else if (this.peek() === "(") tree = this.call(head, tree, "");
      else if (this.peek() === "<" && tree.kind === "atom" && /^create(?:(?:Plain)?Model|Train)$/.test(tree.text)) tree = this.call(head, tree, this.types());
      else if (this.peek() === "!" || this.peek() === "++" || this.peek() === "--") tree = { kind: "after", op: this.take(), a: tree };
      else return tree;
    }
  }

  private types(): string {
    this.expect("<");
    const names = [this.take()];
    while (this.is(",")) names.push(this.take());
    this.expect(">");
    return `<${names.join(", ")}>`;
  }

  private call(head: "" | "new ", callee: Tree, types: string): Tree {
    this.expect("(");
    const args: Tree[] = [];
    while (this.peek() !== ")") {
      args.push(this.expression());
      if (!this.is(",")) break;
    }
    this.expect(")");
    return { kind: "call", head, callee, types, args };
  }

  private primary(): Tree {
    const token = this.take();
    if (token === "(") {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    if (token === "[") return this.list();
    if (token === "{") return this.record();
    if (/^\d/.test(token)) return { kind: "atom", text: token.replace("e+", "e"), sort: "number" };
    if (token.startsWith('"')) return { kind: "atom", text: quoted(token), sort: "string" };
    if (/^[A-Za-z_$]/.test(token)) return { kind: "atom", text: token, sort: "name" };
    throw new Unknown();
  }

  private list(): Tree {
    const items: Tree[] = [];
    while (this.peek() !== "]") {
      items.push(this.expression());
      if (!this.is(",")) break;
    }
    this.expect("]");
    return { kind: "list", items };
  }

  private record(): Tree {
    const entries: { key: string | null; value: Tree }[] = [];
    while (this.peek() !== "}") {
      entries.push(this.entry());
      if (!this.is(",")) break;
    }
    this.expect("}");
    return { kind: "record", entries };
  }

  private entry(): { key: string | null; value: Tree } {
    if (this.is("...")) return { key: null, value: { kind: "spread", a: this.expression() } };
    const token = this.take();
    if (token === "[") throw new Unknown();
    if (this.peek() !== ":") return { key: null, value: { kind: "atom", text: token, sort: "name" } };
    this.at++;
    const bare = /^"([A-Za-z_$][\w$]*)"$/.exec(token)?.[1];
    return { key: bare ?? (token.startsWith('"') ? quoted(token) : token), value: this.expression() };
  }
}

/** The tree of a line; null where it is nothing that we know how to lay out. */
export function lineOf(text: string): Line | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  try {
    return new Reader(tokens).line();
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}
