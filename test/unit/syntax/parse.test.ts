import fc from "fast-check";
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import { renderGithub, renderJson, renderPretty } from "../../../src/diagnostic/render.js";
import { parse } from "../../../src/syntax/parse.js";
import { printAst } from "../../../src/syntax/print.js";
import { examples } from "./examples.js";

const codes = (text: string): readonly string[] => parse({ path: "a.nn", text }).diagnostics.map(({ code }) => code);

/** Every diagnostic points into the text, has words, and none speaks of chevrotain. */
function sound(text: string, diagnostics: readonly Diagnostic[]): void {
  for (const { span, message, label, related, fix } of diagnostics) {
    for (const one of [span, ...related.map((each) => each.span), ...(fix?.edits.map((edit) => edit.span) ?? [])]) {
      if (one === null) continue;
      if (!(one.start >= 0 && one.start <= one.end && one.end <= text.length)) throw new Error(`span ${one.start}..${one.end} of ${text.length}: ${message}`);
    }
    if (/token|-->|Kw_|undefined|NaN|EOF/i.test(message.replace(/`[^`]*`|"[^"]*"|'[^']*'/g, "")) || label === "") throw new Error(`${message} | ${label}`);
  }
}

function read(text: string): void {
  const { value, diagnostics } = parse({ path: "a.nn", text });
  sound(text, diagnostics);
  if (value === null) expect(diagnostics.length).toBeGreaterThan(0);
  else printAst(value);
  renderPretty(diagnostics, { color: false });
  renderGithub(diagnostics);
  JSON.parse(renderJson(diagnostics));
}

describe("the examples of the language", () => {
  for (const [name, text] of Object.entries(examples)) {
    test(`${name} parses without a word`, () => {
      const { value, diagnostics } = parse({ path: `${name}.nn`, text });
      expect(diagnostics).toEqual([]);
      expect(value?.holes).toEqual([]);
    });
    test(`${name} means the same with carriage returns, a byte order mark and no final line feed`, () => {
      const plain = parse({ path: "a.nn", text }).value;
      const other = parse({ path: "a.nn", text: `\ufeff${text.trimEnd().replaceAll("\n", "\r\n")}` });
      expect(other.diagnostics).toEqual([]);
      expect(other.value === null ? "" : printAst(other.value)).toBe(plain === null ? "-" : printAst(plain));
    });
    test(`${name} misses each of its lines without a throw`, () => {
      const lines = text.split("\n");
      for (let i = 0; i < lines.length; i++) read(lines.filter((_, at) => at !== i).join("\n"));
    });
    test(`${name} may end anywhere`, () => {
      for (let end = 0; end < text.length; end++) read(text.slice(0, end));
    });
  }
});

describe("any input", () => {
  const words = [...new Set(Object.values(examples).join(" ").match(/\w+|[^\s\w]+|\s+/g) ?? [])];
  const soup = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(" ", "\n", "{", "}", "[", "]", "(", ")", "\u202e", "\0", "é", "..", "1", "-", '"', "//", "///", "@")), { maxLength: 120 });

  test("token soup is answered with diagnostics, never with a throw", () => {
    fc.assert(fc.property(soup, (pieces) => read(pieces.join(" "))), { numRuns: 1500 });
  });
  test("soup without spaces too", () => {
    fc.assert(fc.property(soup, (pieces) => read(`nn 1\n${pieces.join("")}`)), { numRuns: 1500 });
  });
  test("characters of any kind too", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), read), { numRuns: 1000 });
  });
  test("mutated examples too", () => {
    const mutation = fc.record({ text: fc.constantFrom(...Object.values(examples)), at: fc.nat(2000), drop: fc.nat(30), put: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })) });
    fc.assert(fc.property(mutation, ({ text, at, drop, put }) => read(text.slice(0, at % text.length) + put + text.slice((at % text.length) + drop))), { numRuns: 3000 });
  });
});

describe("hostile input", () => {
  const mebibyte = 1 << 20;
  const fill = (piece: string, head = "nn 1\n"): string => head + piece.repeat(Math.floor((mebibyte - head.length - 100) / piece.length));
  const once = (text: string): number => {
    const before = process.cpuUsage();
    parse({ path: "a.nn", text });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  /** Milliseconds of processor, the best of up to three runs, since the machine does other things too. */
  const time = (text: string): number => {
    let best = Infinity;
    for (let run = 0; run < 3 && best > 900; run++) best = Math.min(best, once(text));
    return best;
  };

  /** The same of the compiler as it is built, in a process of its own. */
  const timeAlone = (text: string): number => {
    const compiler = new URL("../../../dist/compiler.js", import.meta.url).href;
    const script = `import { text as all } from "node:stream/consumers"; import { parse } from ${JSON.stringify(compiler)};
      const text = await all(process.stdin); const before = process.cpuUsage(); parse({ path: "a.nn", text });
      const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { input: text, encoding: "utf8" });
    expect(stderr).toBe("");
    return Number(stdout);
  };

  const pieces: Readonly<Record<string, string>> = {
    "opening braces": "{", "closing braces": "}", "pairs": "()", "mismatched brackets": "[)", "words": "a ", "lines of words": "a\n", "commas": ",", "dots": ".",
    "quotes": '"', "open texts": '"\n', "backslashes": "\\", "slashes": "/", "comments": "//\n", "documentation": "///\n", "digits": "1", "numbers": "1 ", "sizes": "1 x ",
    "byte order marks": "\ufeff", "bidi controls": "\u202e", "bad characters between good ones": "a\u0430 ", "editions": "nn 1\n", "annotations": "@a\n", "models": "model M\n",
    "empty trains": "train {}\n", "minus signs": "-", "tabs": "\t", "carriage returns": "\r", "column names": "input a,\n", "combining marks": "a\u0301", "networks": "network { a }\n",
  };
  parse({ path: "warm.nn", text: "nn 1" });
  for (const [what, piece] of Object.entries(pieces)) {
    test(`a mebibyte of ${what} is read in under a second`, () => {
      expect(time(fill(piece))).toBeLessThan(1000);
    });
  }
  // 0.6 s of processor; within the test runner, whose heap is larger and whose imports are slower, three times that.
  test("a mebibyte of rows is read in about a second", () => {
    const text = `${fill("0,1=>1\n", "nn 1\ndata { rows [\n")}] }`;
    expect(codes(text)).toEqual([]);
    expect(timeAlone(text)).toBeLessThan(2000);
  });
  // 0.2 to 0.4 s of processor each.
  test("a mebibyte of unclosed rows, layers and arguments is read in about a second", () => {
    for (const text of [fill("0 =>\n", "data { rows ["), fill("dense 4 relu\n", "network {"), fill("a: 1, ", "train { optimizer sgd("), fill("[1 relu, ", "network { dense 4 "), fill("rows [\n", "data {")]) {
      expect(timeAlone(text)).toBeLessThan(2000);
    }
  });
  test("a mebibyte of weights is read in under a second", () => {
    const text = `${fill("1,", "nn 1\nnetwork { dense 4 { weights [")}] } }`;
    expect(codes(text)).toEqual([]);
    expect(time(text)).toBeLessThan(1000);
  });
  test("20,000 statements are read, more are refused", () => {
    expect(codes(`nn 1\nnetwork {\n${"relu\n".repeat(19_998)}}`)).toEqual([]);
    expect(codes(`nn 1\nnetwork {\n${"relu\n".repeat(19_999)}}`)).toEqual(["NN018"]);
  });
  test("time grows in proportion to length", () => {
    const text = (n: number): string => "nn 1\ntrain {\n" + "optimizer sgd(rate: 0.5)\n".repeat(n) + "}";
    const best = (text: string): number => Math.min(...Array.from({ length: 5 }, () => once(text)));
    const one = best(text(4000));
    const two = best(text(8000));
    expect(two / one).toBeLessThan(3);
  });
  test("a million open brackets are one message", () => {
    for (const bracket of ["{", "[", "("]) expect(codes(`nn 1\n${bracket.repeat(1_000_000)}`)).toEqual(["NN009"]);
  });
  test("256 levels are read, 257 are not", () => {
    const nested = (n: number): string => `nn 1\nconst a = ${"[".repeat(n)}1${"]".repeat(n)}`;
    expect(codes(nested(256))).toEqual([]);
    expect(codes(nested(257))).toEqual(["NN009"]);
  });
  test("256 repeats are read without an overflow", () => {
    expect(codes(`nn 1\nnetwork {${"repeat 2 {".repeat(255)}relu${"}".repeat(255)}}`)).toEqual([]);
  });
  test("more than a mebibyte is refused, counted in bytes", () => {
    expect(codes("a".repeat(mebibyte + 1))).toEqual(["NN008"]);
    expect(codes(`nn 1 // ${"é".repeat(mebibyte / 2)}`)).toEqual(["NN008"]);
    expect(codes(`nn 1 // ${"a".repeat(mebibyte - 8)}`)).toEqual([]);
  });
  test("after 200 mistakes it stops and says so", () => {
    const found = codes("oops\n".repeat(1000));
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toBe("NN016");
  });
  test("names of objects' own properties are names", () => {
    const text = 'nn 1\ninput __proto__, constructor: real\noutput toString: class { hasOwnProperty }\nconstructor 1\ntrain { __proto__ 1 }\nnetwork { dense 1constructor }';
    expect(codes(text)).toEqual(["NN001", "NN001", "NN013"]);
  });
  test("each of the twelve bidi controls is refused in names, texts and comments", () => {
    for (const code of [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
      const bidi = String.fromCharCode(code);
      for (const text of [`nn 1\nmodel A${bidi}b`, `nn 1\ndata { csv("a${bidi}") }`, `nn 1 // ${bidi}`, `nn 1\n/// ${bidi}\nmodel A`]) {
        const { diagnostics } = parse({ path: "a.nn", text });
        expect(diagnostics.map((found) => found.code)).toEqual(["NN003"]);
        expect(diagnostics[0]?.message).toContain(`U+${code.toString(16).toUpperCase().padStart(4, "0")} `);
      }
    }
  });
  test("NUL is refused everywhere", () => {
    for (const text of ["nn 1\nmodel\0A", 'nn 1\ndata { csv("a\0") }', "nn 1 // \0"]) expect(codes(text)).toEqual(["NN003"]);
  });
});
