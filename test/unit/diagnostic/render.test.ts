import { describe, expect, test } from "vitest";
import type { Source, Span } from "../../../src/base/source.js";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import { renderGithub, renderJson, renderPretty } from "../../../src/diagnostic/render.js";

function at(source: Source, text: string, from = 0): Span {
  const start = source.text.indexOf(text, from);
  return { source, start, end: start + text.length };
}

function make(span: Span | null, more: Partial<Diagnostic> = {}): Diagnostic {
  return { code: "NN999", slug: "a-test", severity: "error", fault: "spec", message: "something is wrong", span, label: "here", related: [], file: null, help: null, fix: null, ...more };
}

const plain = (...diagnostics: readonly Diagnostic[]): string => renderPretty(diagnostics, { color: false });

describe("for people", () => {
  test("a message reads as the language's page shows it", () => {
    const source = { path: "mnist.nn", text: `${"\n".repeat(18)}  dense 10     sigmoid\n${"\n".repeat(6)}  loss      quadratic\n` };
    const span = at(source, "quadratic");
    const found = make(span, {
      code: "NN302",
      severity: "warning",
      message: "quadratic loss on a sigmoid output learns slowly when it is badly wrong",
      label: "∂C/∂z = (a − y)·σ'(z)",
      related: [{ span: at(source, "sigmoid"), label: "output in (0, 1); its slope σ'(z) is at most 0.25" }],
      help: "use `loss cross_entropy`: then ∂C/∂z = a − y",
      fix: { title: "use cross_entropy", edits: [{ span, text: "cross_entropy" }] },
    });
    expect(plain(found)).toBe(`warning[NN302]: quadratic loss on a sigmoid output learns slowly when it is badly wrong
  --> mnist.nn:26:13
   |
19 |   dense 10     sigmoid
   |                ------- output in (0, 1); its slope σ'(z) is at most 0.25
26 |   loss      quadratic
   |             ^^^^^^^^^ ∂C/∂z = (a − y)·σ'(z)
   |
   = help: use \`loss cross_entropy\`: then ∂C/∂z = a − y        [fix: nnc check --fix]

1 warning
`);
  });

  test("a second file gets an excerpt of its own", () => {
    const main = { path: "a.nn", text: "use\n" };
    const library = { path: "b.nn", text: "\n\nblock B\n" };
    expect(plain(make(at(main, "use"), { related: [{ span: at(library, "B"), label: "declared here" }] }))).toBe(`error[NN999]: something is wrong
 --> a.nn:1:1
  |
1 | use
  | ^^^ here
 ::: b.nn:3:7
  |
3 | block B
  |       - declared here

1 error
`);
  });

  test("a data file's place stands first, the spec's after it", () => {
    const source = { path: "a.nn", text: "output y: bool\n" };
    expect(plain(make(at(source, "y"), { fault: "data", file: { path: "data/x.csv", line: 812, column: 3 } }))).toContain(" --> data/x.csv:812:3\n ::: a.nn:1:8\n");
    expect(plain(make(null, { file: { path: "w", line: null, column: null } }))).toBe("error[NN999]: something is wrong\n --> w\n\n1 error\n");
  });

  test("tabs, wide characters and combining marks keep the marks in place", () => {
    const source = { path: "a.nn", text: "\t// 日本e\u0301 \u{1f600} x\n" };
    const rows = plain(make(at(source, "x"))).split("\n");
    expect(rows[3]).toBe("1 |     // 日本e\u0301 \u{1f600} x");
    expect(rows[4]).toBe(`  | ${" ".repeat(16)}^ here`);
  });

  test("an empty span is one mark, also at the end of a line and of the file", () => {
    const source = { path: "a.nn", text: "seed" };
    expect(plain(make({ source, start: 4, end: 4 }))).toContain("1 | seed\n  |     ^ here\n");
  });

  test("a span of several lines is marked on its first", () => {
    const source = { path: "a.nn", text: "ab {\n}\n" };
    expect(plain(make({ source, start: 0, end: 6 }))).toContain("1 | ab {\n  | ^^^^ here\n");
  });

  test("two labels on a line stand on two rows", () => {
    const source = { path: "a.nn", text: "a b\n" };
    expect(plain(make(at(source, "a"), { related: [{ span: at(source, "b"), label: "and" }] }))).toContain("1 | a b\n  |   - and\n  | ^ here\n");
  });

  test("a long line is cut around what matters", () => {
    const source = { path: "a.nn", text: `${"a".repeat(100_000)}b${"c".repeat(100_000)}` };
    const rows = plain(make(at(source, "b"))).split("\n");
    expect(rows[3]?.length).toBeLessThan(130);
    expect(rows[3]?.[rows[4]?.indexOf("^") ?? 0]).toBe("b");
    expect(rows[3]).toMatch(/^1 \| …a+bc+…$/);
  });

  test("control characters of the user never reach the terminal", () => {
    const source = { path: "a\u001b[2J.nn", text: "x \u001b[31m \u202e y\r\n" };
    const text = plain(make(at(source, "y"), { message: "bad \u001b[0m", label: "\u0007", help: "\u009b1m" }));
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(text).toContain("x \\u{1b}[31m \\u{202e} y");
    expect(text.split("\n").find((row) => row.includes("^"))?.indexOf("^")).toBe(text.split("\n").find((row) => row.includes("31m"))?.indexOf("y"));
  });

  test("colours appear where they are asked for", () => {
    const source = { path: "a.nn", text: "x" };
    expect(renderPretty([make(at(source, "x"))], { color: true })).toContain("\u001b[31m");
    expect(plain(make(at(source, "x")))).not.toContain("\u001b");
  });

  test("the last line counts, and nothing is said of nothing", () => {
    const kinds = ["error", "lint", "error", "warning"] as const;
    expect(plain(...kinds.map((severity) => make(null, { severity }))).trimEnd().split("\n").at(-1)).toBe("2 errors, 1 warning, 1 lint");
    expect(plain()).toBe("");
  });
});

describe("for programs", () => {
  test("JSON has line, column and offset of every span", () => {
    const source = { path: "a.nn", text: "a\nbc\n" };
    const span = at(source, "bc");
    const found = make(span, { related: [{ span: at(source, "a"), label: "\u202e" }], fix: { title: "t", edits: [{ span, text: "d" }] } });
    const json = renderJson([found]);
    expect(json).not.toContain("\u202e");
    const place = { path: "a.nn", start: { line: 2, column: 1, offset: 2 }, end: { line: 2, column: 3, offset: 4 } };
    expect(JSON.parse(json)).toMatchObject([{ code: "NN999", severity: "error", span: place, related: [{ label: "\u202e", span: { start: { line: 1 } } }], fix: { edits: [{ span: place, text: "d" }] } }]);
    expect(JSON.parse(renderJson([]))).toEqual([]);
  });

  test("GitHub's commands are escaped", () => {
    const source = { path: "a,b:c%.nn", text: "x\n" };
    expect(renderGithub([make(at(source, "x"), { message: "100% of\nit: a, b", help: "try" })])).toBe(
      "::error file=a%2Cb%3Ac%25.nn,line=1,endLine=1,col=1,endColumn=2,title=NN999 a-test::100%25 of%0Ait: a, b%0Atry\n",
    );
    expect(renderGithub([make(null, { severity: "lint", file: { path: "x.csv", line: 3, column: null } })])).toBe("::notice file=x.csv,line=3,title=NN999 a-test::something is wrong\n");
  });
});
