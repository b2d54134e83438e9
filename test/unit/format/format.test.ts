/**
 * The formatter: its layout by examples, and over many specs whose layout is shaken (spaces, line breaks, comments wherever
 * one may stand, commas, the order of blocks) that it keeps the meaning and every comment, and has nothing to say twice.
 */
import { readdirSync, readFileSync } from "node:fs";
import { format as prettify } from "prettier";
import { describe, expect, it } from "vitest";
import plugin from "../../../src/format/index.js";
import { check } from "../../../src/check/check.js";
import { printModules } from "../../../src/compiler.js";
import type { Source } from "../../../src/base/source.js";
import { reporter } from "../../../src/syntax/report.js";
import { parse } from "../../../src/syntax/parse.js";
import { scan } from "../../../src/syntax/scan.js";
import { Draws } from "../../fuzz/mutate.js";
import { compiled } from "../../support/emitted.js";
import { planOf } from "../../gen/fuzz.js";
import { print } from "../../gen/plan.js";
import { besideTheSpecs } from "../../support/model-from.js";

const format = (text: string, options: Readonly<Record<string, unknown>> = {}): Promise<string> => prettify(text, { parser: "nnc", plugins: [plugin], ...options });

/** All comments and documentation, in any order. */
function commentsOf(text: string): readonly string[] {
  const { comments, tokens, lastDocs } = scan(reporter({ path: "x.nn", text }));
  return [...comments.map((one) => one.text), ...[...tokens.flatMap((token) => token.docs), ...lastDocs].map((line) => `/// ${line.text.trim()}`.trimEnd())].sort();
}

/** The tree without places, source and comments; two texts with the same one mean the same. */
function meaningOf(text: string): string {
  const { value, diagnostics } = parse({ path: "x.nn", text });
  if (value === null || diagnostics.some(({ severity }) => severity === "error")) throw new Error(`does not parse: ${diagnostics.map(({ code, message }) => `${code} ${message}`).join("; ")}\n${text}`);
  const left = new Set(["span", "source", "comments"]);
  // Inputs and outputs are ordered among themselves.
  const columns = [...value.columns].sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
  return JSON.stringify({ ...value, columns }, (key, each: unknown) => (left.has(key) ? undefined : each));
}

const root = new URL("../../../", import.meta.url);
const specs = readdirSync(new URL("specs", root)).filter((name) => name.endsWith(".nn")).map((name) => readFileSync(new URL(`specs/${name}`, root), "utf8"));
const parses = (text: string): boolean => !parse({ path: "x.nn", text }).diagnostics.some(({ severity }) => severity === "error");
const pages = ["check", "graph", "loops", "ts", "parse"].flatMap((folder) => readdirSync(new URL(`test/cases/${folder}`, root)).map((name) => readFileSync(new URL(`test/cases/${folder}/${name}`, root), "utf8")));
const seeds = [...specs, ...[readFileSync(new URL("grammar/SPEC.md", root), "utf8"), ...pages].flatMap((page) => [...page.matchAll(/^```nn\n([^]*?)^```$/gm)].map(([, block]) => block ?? ""))].filter((text) => text.length < 6000 && parses(text));

/** A spec's tokens with other spaces, comments and commas between them. */
function shaken(source: Source, draws: Draws): string {
  const { tokens } = scan(reporter(source));
  const comment = (): string => draws.of(["// note", "//", "/// doc", "// ü: \"x\" { } , //", "//// four"]);
  let text = "";
  let end = 0;
  let depth = 0;
  for (const token of tokens) {
    const between = source.text.slice(end, token.startOffset);
    const touching = between === "" || /^[ \t]*$/.test(between);
    if (!touching) {
      // Where the writer broke the line anyhow, anything may stand.
      const lines = [...between.matchAll(/\/\/[^\n]*/g)].map(([one]) => one);
      const own = draws.chance(0.25) ? [comment()] : [];
      const first = lines.length > 0 && !/^[^\n]*\n/.test(between.slice(0, between.indexOf("//"))) ? ` ${lines.shift() ?? ""}` : draws.chance(0.1) ? ` ${comment().replace("///", "//")}` : draws.of(["", "  ", "\t"]);
      text += [first, ...[...lines, ...own].map((one) => draws.of(["", "   "]) + one), draws.chance(0.2) ? "\n" : "", draws.of(["", " ", "      "])].join("\n");
    } else if (between !== "") text += draws.of([" ", "  ", "\t "]);
    else if (depth > 0 && /^[,)\]]$/.test(token.image) && draws.chance(0.1)) text += " ";
    if (/^[([]$/.test(token.image)) depth++;
    if (/^[)\]]$/.test(token.image)) depth--;
    text += source.text.slice(token.startOffset, token.endOffset + 1);
    end = token.endOffset + 1;
    // Inside parentheses and square brackets a line may end behind any comma.
    if (depth > 0 && token.image === "," && draws.chance(0.08)) text += draws.chance(0.3) ? ` ${comment().replace("///", "//")}\n` : "\n";
  }
  return text;
}

/** The declarations of a file in another order, each with what stands before it. */
function reordered(text: string, draws: Draws): string {
  const parts = text.split(/\n(?=(?:input|output|data|network|train|expect|param|const|model|block)\b)/);
  const [first = "", ...rest] = parts;
  if (parts.some((part) => part.trim().endsWith("\\") || /@\w+\([^)]*\)\s*$|\/\/[^\n]*\s*$/.test(part))) return text;
  const kind = (part: string): string => part.split(/\s/)[0] ?? "";
  const sorted = rest.map((part) => ({ part, at: draws.below(1000) })).sort((a, b) => a.at - b.at).map(({ part }) => part);
  // Neighbours of one kind keep their order, which means something.
  const queues = new Map<string, string[]>();
  for (const part of rest) queues.set(kind(part), [...(queues.get(kind(part)) ?? []), part]);
  return [first, ...sorted.map((part) => queues.get(kind(part))?.shift() ?? part)].join("\n");
}

/** The modules that a spec compiles to. */
function modulesOf(text: string): readonly (string | null)[] {
  const parsed = parse({ path: "x.nn", text });
  const model = parsed.value === null ? null : check(parsed.value, { set: new Map(), read: besideTheSpecs }).value;
  if (model === null) throw new Error("does not check");
  const { inference, training } = printModules(compiled(model, { unroll: false }), true, { runtime: "nnc/runtime", train: "nnc/train", inference: "./x.js", simd: "./x.simd.js" });
  return [inference, training];
}

async function judge(text: string): Promise<void> {
  const once = await format(text);
  expect(meaningOf(once)).toBe(meaningOf(text));
  expect(commentsOf(once)).toEqual(commentsOf(text));
  expect(await format(once)).toBe(once);
  expect(once).not.toMatch(/[ \t]\n|\n\n\n|\t|\r|[^\n]$/);
}

describe("the layout of specs", () => {
  it("is what the specs here have, at any line ending, with or without a byte order mark", async () => {
    for (const text of specs) {
      expect(await format(text)).toBe(text);
      expect(await format(text.replaceAll("\n", "\r\n"))).toBe(text);
      expect((await format(`\ufeff${text}`)).replace("\ufeff", "")).toBe(text);
    }
  });

  it("sets neighbours under each other", async () => {
    const text = `nn 1
/// Documented.
model   M
// about b
output y:bool
input a,b:real in [0,1]
param hidden: int in [1, 4096] = 30 // wide
param rate: real in (0, 10] = 0.5
const  drop=20 %
expect{ parameters==3
test.accuracy>=94%
predict{a:-0.5}=>0
predict { a: 12.25, } => 3 within 1e-3 }
train{ loss huber( 1 )
  optimizer sgd(rate:0.5,momentum:0.9)

  stop when train.loss<0.1 and train.accuracy==100% // enough
  clip gradient norm 5
}
network{
  a: dense 4 step{weights [[1,1],[2,2]] bias [0,-1], frozen}
  // the last
  out: dense hidden tanh
  dense 1 sigmoid }
data{ train csv("a.csv")
test csv("b.csv")
validation 10 rows of train ,seed 7
augment { shift 2 rotate 10deg } }
`;
    expect(await format(text)).toBe(`nn 1

/// Documented.
model M

param hidden: int  in [1, 4096] = 30 // wide
param rate:   real in (0, 10]   = 0.5
const drop = 20%

input  a, b: real in [0, 1]
// about b
output y: bool

data {
  train      csv("a.csv")
  test       csv("b.csv")
  validation 10 rows of train, seed 7
  augment { shift 2, rotate 10deg }
}

network {
  a: dense 4 step { weights [[1, 1], [2, 2]], bias [0, -1], frozen }
  // the last
  out: dense hidden tanh
  dense 1 sigmoid
}

train {
  loss      huber(1)
  optimizer sgd(rate: 0.5, momentum: 0.9)

  stop when train.loss < 0.1 and train.accuracy == 100% // enough
  clip      gradient norm 5
}

expect {
  parameters    == 3
  test.accuracy >= 94%
  predict { a: -0.5 }  => 0
  predict { a: 12.25 } => 3 within 1e-3
}
`);
  });

  it("breaks what is too long, and keeps what its writer set on several lines", async () => {
    const labels = Array.from({ length: 30 }, (_, i) => `label_${String(i)}`).join(", ");
    const text = `nn 1\nmodel M\ninput ${Array.from({ length: 20 }, (_, i) => `measure_${String(i)}`).join(", ")}: real\noutput y: class { ${labels} }\nnetwork {\n  dense 2 step { weights [\n[1, 2], [3, 4]] bias false } // by hand\n}\n`;
    const once = await format(text);
    expect(once.split("\n").every((line) => line.length <= 120)).toBe(true);
    expect(once).toContain("measure_9,\n       measure_10");
    expect(once).toContain("class {\n");
    expect(once).toContain("weights [\n");
    await judge(text);
  });

  it("follows a project's own widths", async () => {
    const text = "nn 1\nmodel M\ninput a, b, c, d, e, f: real\noutput y: real\nnetwork {\ndense 1\n}\n";
    expect(await format(text, { printWidth: 24, tabWidth: 4 })).toContain("input  a, b, c, d, e,\n       f: real\n");
    expect(await format(text, { tabWidth: 4 })).toContain("\n    dense 1\n");
  });

  it("refuses what does not parse, with the place", async () => {
    await expect(format("nn 1\nmodel M {\n")).rejects.toThrow(/NN0\d\d .*\(2:\d+\)/);
  });
});

describe("formatting changes nothing", () => {
  it("of specs and cases however their layout is shaken", async () => {
    let [judged, shuffled] = [0, 0];
    const [every, rounds] = process.env["NNC_FULL"] === "1" ? [1, 30] : [6, 3];
    for (const [at, text] of seeds.entries()) {
      if (at % every !== 0) continue;
      for (let round = 0; round < rounds; round++) {
        const draws = new Draws(round + 1, at);
        const other = round % 3 === 2 ? reordered(text, draws) : shaken({ path: "x.nn", text }, draws);
        if (!parses(other)) continue;
        await judge(other);
        judged++;
        if (other !== text && round % 3 === 2) shuffled++;
      }
    }
    expect(judged).toBeGreaterThan((seeds.length * rounds) / every / 2);
    expect(shuffled).toBeGreaterThan(3);
  }, 600_000);

  it("of a comment between any two words, on its line or its own, before and behind a comma", async () => {
    const text = `nn 1
model M
param rate: real in (0, 10] = 0.5
input a, b: real in [0, 1]
output y: class { one, two }
data { rows [ 0, 0 => one ] }
network { dense 2 step { weights [[1, 2], [3, 4]], bias false } }
train { optimizer sgd(rate: rate, momentum: 0.9)  batch all }
expect { predict { a: 1, b: 0 } => one }
`;
    let judged = 0;
    for (const { startOffset: at } of scan(reporter({ path: "x.nn", text })).tokens) {
      for (const comment of [" // one\n", "\n/// one\n", " // one\n// two\n", "\n\n// one\n\n// two\n"]) {
        const behindToo = text[at] === "," ? [`${text.slice(0, at)}${comment}, // three\n${text.slice(at + 1)}`] : [];
        for (const other of [text.slice(0, at) + comment + text.slice(at), ...behindToo]) {
          if (!parses(other)) continue;
          await judge(other);
          judged++;
        }
      }
    }
    expect(judged).toBeGreaterThan(200);
  });

  it("of names under each other, also where what follows is set on several lines", async () => {
    const weights = (rows: number): string => Array.from({ length: rows }, () => "[0.875, 0.25, -0.875, 0.75, -1.1875]").join(", ");
    await judge(`nn 1
model M
input x1..x3: bool
output y: bool
network {
  a_long_name: dense 5 hard_tanh { weights [${weights(3)}], max_norm 0.5 }
  out: dense 1 sigmoid { weights [${weights(1)}], bias false, max_norm 0.5, initial zero_of_a_long_name }
}
`);
  });

  it("of generated specs, in any layout, whose modules stay as they are byte by byte", async () => {
    const runs = process.env["NNC_FULL"] === "1" ? 2000 : 40;
    for (let run = 0; run < runs; run++) {
      const text = print(planOf(77, run));
      for (const other of [text, shaken({ path: "x.nn", text }, new Draws(78, run))]) if (parses(other)) await judge(other);
      if (run % 10 === 0) expect(modulesOf(await format(text))).toEqual(modulesOf(text));
    }
  }, 600_000);

  it("in the modules that specs compile to", async () => {
    for (const [at, text] of specs.entries()) {
      if (at % 8 !== 0 || !text.includes("\nmodel ")) continue;
      const other = shaken({ path: "x.nn", text }, new Draws(9, at)).replace(/\/\/\/ doc$/gm, "// doc");
      expect(modulesOf(await format(other))).toEqual(modulesOf(text));
    }
  });
});
