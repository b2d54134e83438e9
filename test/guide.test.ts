/**
 * The guide tells the truth: its specs and pieces of specs check, messages and outputs are what nnc says, commands have
 * the options that they are shown with, and its TypeScript compiles against the generated code.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { check } from "../src/check/check.js";
import type { Diagnostic } from "../src/diagnostic/diagnostic.js";
import { renderPretty } from "../src/diagnostic/render.js";
import { formatSpec } from "../src/format/format.js";
import type { MemoryHost } from "../src/host/memory.js";
import { parse } from "../src/syntax/parse.js";
import { species } from "../src/vocab/examples.js";
import { besideTheSpecs } from "./support/model-from.js";
import { hostOf, nnc } from "./unit/cli/run.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (page: string): string => fs.readFileSync(path.join(root, page), "utf8");
const GUIDE = fs.readdirSync(path.join(root, "docs/guide")).sort().map((name) => `docs/guide/${name}`);
const PAGES = [...GUIDE, "docs/lecture.md"];

interface Block {
  readonly language: string;
  /** What follows the language: `run`, `wrong gene.nn`, `train`. */
  readonly info: readonly string[];
  readonly text: string;
}

function blocksOf(page: string): readonly Block[] {
  return [...read(page).matchAll(/^```(\w+)(.*)\n([^]*?)^```$/gm)].map(([, language = "", info = "", text = ""]) => ({ language, info: info.split(" ").filter((word) => word !== ""), text }));
}

const blocks = PAGES.flatMap((page) => blocksOf(page).map((block, at) => ({ page, at, next: blocksOf(page)[at + 1], ...block })));
const titled = (found: readonly (typeof blocks)[number][]): readonly (readonly [string, (typeof blocks)[number]])[] => found.map((block) => [`${block.page}, block ${block.at + 1}`, block]);

function judged(text: string, file: string): readonly Diagnostic[] {
  const parsed = parse({ path: file, text });
  return [...parsed.diagnostics, ...(parsed.value === null ? [] : check(parsed.value, { set: new Map(), read: besideTheSpecs }).diagnostics)];
}

const errorsOf = (text: string): readonly string[] => judged(text, "page.nn").filter(({ severity }) => severity === "error").map(({ code, message }) => `${code} ${message}`);

const indented = (text: string): string => text.trimEnd().split("\n").map((line) => `  ${line}`).join("\n");
const withoutBlock = (spec: string, head: string): string => spec.replace(new RegExp(`^${head} \\{\\n[^]*?^\\}\\n`, "m"), "");

/** Pieces, each put into a whole spec where the reader would put it. */
const WRAPS: Readonly<Record<string, (piece: string) => string>> = {
  columns: (piece) => `nn 1\nmodel Piece\n${piece}network { dense ${/output \w+: class/.test(piece) ? "2 softmax" : "1"} }\ntrain {\n  loss ${/output \w+: class/.test(piece) ? "log_likelihood" : "quadratic"}\n  optimizer adam\n  epochs 1\n}\n`,
  train: (piece) => {
    const own = new Set([...piece.matchAll(/^(\w+)/gm)].map(([word]) => word));
    const rest = ["loss log_likelihood", "optimizer sgd(rate: 0.1)", "epochs 300"].filter((line) => !own.has(line.split(" ")[0] ?? ""));
    return `${withoutBlock(species(), "train").replace("3 rows test", "1 rows test, 2 rows validation")}train {\n${indented([...rest, piece].join("\n"))}\n}\n`;
  },
  expect: (piece) => `${species()}expect {\n${indented(piece)}\n}\n`,
  data: (piece) => `${withoutBlock(species(), "data")}data {\n${indented(piece)}\n}\n`,
};

describe("specs of the guide", () => {
  const specs = blocks.filter(({ language, info }) => language === "nn" && info[0] !== "wrong");
  test("there are whole ones and pieces", () => {
    expect(specs.filter(({ info }) => info.length === 0).length).toBeGreaterThan(5);
    expect(specs.filter(({ info }) => info.length > 0).length).toBeGreaterThan(3);
  });
  test.each(titled(specs.filter(({ info }) => info.length === 0)))("%s: checks, and is formatted", async (_, { text }) => {
    expect(judged(text, "page.nn").map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    expect(await formatSpec(text, "page.nn")).toBe(text);
  });
  test.each(titled(specs.filter(({ info }) => info.length > 0)))("%s: a piece that checks in its place", (_, { info, text }) => {
    const wrap = WRAPS[info[0] ?? ""];
    if (wrap === undefined) throw new Error(`no way to complete a piece of \`${info.join(" ")}\``);
    expect(errorsOf(wrap(text))).toEqual([]);
  });
  test("a piece with a mistake is found out", () => {
    expect(errorsOf(WRAPS["train"]?.("schedule waltz") ?? "")).not.toEqual([]);
    expect(errorsOf(WRAPS["expect"]?.("test.beauty >= 90%") ?? "")).not.toEqual([]);
  });
});

test.each(titled(blocks.filter(({ info }) => info[0] === "wrong")))("%s: nnc says of it what the page shows", (_, { info, text, next }) => {
  const shown = renderPretty(judged(text, info[1] ?? ""), { color: false }).replace(/\n\n1 (?:error|warning)\n$/u, "\n");
  expect(shown).toBe(next?.text);
});

/** Lines with a command, without what the shell does around it. */
const commandsIn = (text: string): readonly string[] => text.split("\n").flatMap((line) => /(?:^|\| )(nnc .*)$/.exec(line)?.[1] ?? []).map((line) => line.replace(/^nnc /, ""));
/** Commands that the prose names, with a spec where it names none. */
const inline = (page: string): readonly string[] => [...read(page).matchAll(/`nnc ([^`]+)`/g)].flatMap(([, line = ""]) => (/[A-Z]{3}|…/.test(line.replace(/NN\d+/g, "")) || !line.includes(" ") ? [] : [/\.nn\b|^(?:explain|init|test)\b/.test(line) ? line : `${line} model.nn`]));

describe("commands of the guide", () => {
  const usage = /unknown option|unknown command|too many arguments|missing required argument|argument missing|is invalid|Allowed choices/;
  const all = [...new Set([...blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => commandsIn(text)), ...PAGES.flatMap(inline)])];
  const parsed = async (line: string): Promise<string> => (await nnc(line.replace(/\*\.nn/, "x.nn"))).err;

  test("there are many, and each has the options that it is shown with", async () => {
    expect(all.length).toBeGreaterThan(40);
    for (const line of all) expect(`${line}: ${await parsed(line)}`).not.toMatch(usage);
  });
  test("wrong options are found out", async () => {
    for (const line of ["train specs/xor.nn --sede 1", "tran specs/xor.nn", "check --format xml specs/xor.nn", "diff specs/xor.nn"]) expect(await parsed(line)).toMatch(usage);
  });
});

/** The specs with their data, as they stand in the repository. */
function repository(): MemoryHost {
  const files = fs.readdirSync(path.join(root, "specs"), { recursive: true, encoding: "utf8" }).filter((name) => fs.statSync(path.join(root, "specs", name)).isFile());
  return hostOf({ "/package.json": "{}", ...Object.fromEntries(files.map((name) => [`/specs/${name.split(path.sep).join("/")}`, new Uint8Array(fs.readFileSync(path.join(root, "specs", name)))])) });
}

const spaced = (text: string): string => text.replace(/[ \t]+/g, " ");

/** Pages whose commands take no second; those of the others, which train, run under `NNC_FULL=1`. */
const QUICK: readonly string[] = ["data.md", "first-spec.md", "images-and-dna.md"].map((name) => `docs/guide/${name}`);

describe("outputs of the guide", () => {
  const shown = PAGES.filter((page) => blocks.some((block) => block.page === page && block.info[0] === "run"));
  const pages = shown.filter((page) => process.env["NNC_FULL"] === "1" || QUICK.includes(page));
  test("there are some, every day too", () => expect([shown.length > 5, QUICK.filter((page) => !shown.includes(page))]).toEqual([true, []]));
  test.each(pages)("%s: commands run, and print the lines that are shown", async (page) => {
    const host = repository();
    for (const { text, next } of blocks.filter((block) => block.page === page && block.info[0] === "run")) {
      let said = "";
      for (const line of commandsIn(text)) {
        const ran = await nnc(line, host);
        expect(`${line}: ${ran.code} ${ran.code === 0 ? "" : ran.err}`).toBe(`${line}: 0 `);
        said += ran.out + ran.err;
      }
      if (next?.language !== "text") continue;
      const lines = spaced(said);
      expect(next.text.split("\n").filter((line) => line.trim() !== "" && !lines.includes(spaced(line).trim()))).toEqual([]);
    }
  });
});

describe("TypeScript of the pages", () => {
  const pieces = ["README.md", ...PAGES].flatMap((page) => blocksOf(page).filter(({ language }) => language === "ts").map(({ text }, at) => ({ page, name: path.join(root, `${path.basename(page, ".md")}-${at + 1}.ts`), text })));
  /** Rows that a piece takes for granted. */
  const completed = (text: string): string => (/\brows\b/.test(text) && !/const rows\b/.test(text) ? `import type { Row } from "./generated/iris.train.js";\ndeclare const rows: readonly Row[];\n${text}` : text);

  function faults(files: ReadonlyMap<string, string>): readonly string[] {
    const at = (name: string): string[] => [path.join(root, "src", name)];
    const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: ["node"], strict: true, noUncheckedIndexedAccess: true, skipLibCheck: true, noEmit: true, paths: { "nnc/runtime": at("runtime/index.ts"), "nnc/train": at("train/index.ts"), "nnc/data": at("data/index.ts") } };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => files.get(name) ?? readFile(name);
    host.getSourceFile = (name, target, ...rest) => (files.has(name) ? ts.createSourceFile(name, files.get(name) ?? "", target, true) : getSourceFile(name, target, ...rest));
    const program = ts.createProgram([...files.keys()], options, host);
    return [...files.keys()].flatMap((name) => [...program.getSyntacticDiagnostics(program.getSourceFile(name)), ...program.getSemanticDiagnostics(program.getSourceFile(name))].map(({ messageText }) => `${path.basename(name)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`));
  }

  test("compiles against the generated modules, and a misspelt field does not", () => {
    expect(pieces.length).toBeGreaterThan(3);
    const misspelt = path.join(root, "misspelt.ts");
    const wrong = pieces.find(({ text }) => text.includes("petal_width: 0.2"))?.text.replace("petal_width: 0.2", "petal_widht: 0.2") ?? "";
    const found = faults(new Map([...pieces.map(({ name, text }) => [name, completed(text)] as const), [misspelt, completed(wrong)]]));
    expect(found.filter((each) => !each.startsWith("misspelt.ts"))).toEqual([]);
    expect(found.filter((each) => each.startsWith("misspelt.ts")).join()).toMatch(/petal_widht/);
  });
});
