/**
 * `nnc init`: what it writes and what it leaves alone; and that every template is worth having: its spec is clean, trains
 * and holds, its data is what it says, and its script compiles under tsc's strict rules and runs.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import nodePath from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { runProgram, version } from "../../../src/cli/program.js";
import { TEMPLATES, templateFiles } from "../../../src/cli/templates.js";
import type { TemplateName } from "../../../src/cli/templates.js";
import { nodeHost } from "../../../src/host/node.js";
import { fileOf, hostOf, nnc } from "./run.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];
const textOf = (name: TemplateName, path: string): string => new TextDecoder().decode(templateFiles(name).find((file) => file.path === path)?.bytes);
const specOf = (name: TemplateName): string => templateFiles(name).find(({ path }) => path.endsWith(".nn"))?.path ?? "";

describe("nnc init", () => {
  it.each(NAMES)("writes a spec, data with its provenance, a script and what a project needs: %s", async (name) => {
    const ran = await nnc(`init ${name} /p`);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const paths = [...ran.host.contents().keys()].sort();
    expect(paths).toEqual(templateFiles(name).map(({ path }) => `/p/${path}`).sort());
    expect(paths).toEqual(expect.arrayContaining(["/p/.gitignore", "/p/data/README.md", "/p/package.json", "/p/train.ts", "/p/tsconfig.json"]));
    for (const path of paths) expect(ran.out).toContain(`wrote ${path}\n`);
    expect(ran.out).toContain(`npx nnc train ${specOf(name)}`);
    expect(fileOf(ran, "/p/data/README.md")).toMatch(/UCI\s+Machine\s+Learning\s+Repository,\s+data set \d+, CC BY 4\.0/);
  });

  it("makes a table where the command runs, unless told otherwise, and is silent with --quiet", async () => {
    const ran = await nnc("init --quiet");
    expect(ran).toMatchObject({ code: 0, out: "", err: "" });
    expect([...ran.host.contents().keys()]).toContain("/iris.nn");
  });

  it("names every file that is there already, and then writes nothing", async () => {
    const there = { "/p/iris.nn": "mine", "/p/data/iris.csv": "mine", "/p/package.json": "{}" };
    const ran = await nnc("init table /p", there);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/^error\[NN859\]: \/p\/data\/iris\.csv, \/p\/iris\.nn are there already\n/);
    expect([...ran.host.contents().keys()].sort()).toEqual(Object.keys(there).sort());
  });

  it("leaves the settings of a project as they are, and says what they need", async () => {
    const ran = await nnc("init sequence", { "/package.json": "{}", "/.gitignore": "dist\n", "/tsconfig.json": "{}" });
    expect(ran.code).toBe(0);
    expect([fileOf(ran, "/package.json"), fileOf(ran, "/.gitignore"), fileOf(ran, "/tsconfig.json")]).toEqual(["{}", "dist\n", "{}"]);
    expect(ran.err.match(/^note: /gm)).toHaveLength(3);
    expect(ran.out).toContain("npx nnc compile splice.nn");
  });

  it("guesses a misspelt template, and tells a folder from one", async () => {
    expect((await nnc("init tabel")).err).toContain("did you mean `table`?");
    const ran = await nnc("init my-model");
    expect(ran.err).toContain("`nnc init table my-model`");
    expect([ran.code, ran.host.contents().size]).toEqual([2, 0]);
  });

  it("takes back what it wrote when a write fails", async () => {
    const whole = (await nnc("init table /p/q")).host.operations();
    const codes = new Set<number>();
    for (let at = 1; at <= whole; at++) {
      const ran = await nnc("init table /p/q", hostOf({}, { fail: { at, code: "EIO" } }));
      codes.add(ran.code);
      expect(ran.err).toContain("error[NN801]");
      expect({ at, left: [...ran.host.contents().keys()], folder: ran.host.exists("/p") }).toEqual({ at, left: [], folder: false });
    }
    expect([...codes]).toEqual([5]);
  });
});

describe("a template", () => {
  const files = (name: TemplateName): Readonly<Record<string, Uint8Array>> => Object.fromEntries(templateFiles(name).map(({ path, bytes }) => [`/p/${path}`, bytes]));

  it.each(NAMES)("%s has a spec without a lint on all rows of its data, formatted, that trains", async (name) => {
    const host = hostOf(files(name));
    expect(await nnc(`check --data --pedantic /p/${specOf(name)}`, host)).toMatchObject({ code: 0, err: "" });
    expect((await nnc(`fmt --check /p/${specOf(name)}`, host)).code).toBe(0);
    const { code, out } = await nnc(`train /p/${specOf(name)} --epochs 2 --out /r --json --quiet`, host);
    expect(code).toBe(0);
    const losses = out.trim().split("\n").slice(0, 2).map((line) => (JSON.parse(line) as { readonly "train.loss": number })["train.loss"]);
    expect(losses[1]).toBeLessThan(losses[0] ?? 0);
  });

  it("has data of specs/data: all irises, the first 900 digits, every fourth of the sequences that differ", () => {
    const linesOf = (text: string): readonly string[] => text.trimEnd().split("\n");
    const data = (name: string): readonly string[] => linesOf(fs.readFileSync(nodePath.join(root, "specs", "data", name), "utf8"));
    expect(linesOf(textOf("table", "data/iris.csv"))).toEqual(data("iris.csv"));
    expect(linesOf(textOf("image", "data/digits.csv"))).toEqual(data("digits8x8.csv").slice(0, 901));
    const [head = "", ...rows] = data("splice.csv");
    const bases = (row: string): string => row.split(",")[0] ?? "";
    const firsts = new Map<string, string>();
    for (const row of rows) if (!firsts.has(bases(row))) firsts.set(bases(row), row);
    const differing = [...firsts.values()];
    expect(linesOf(textOf("sequence", "data/splice.csv"))).toEqual([head, ...differing.filter((_, at) => at % 4 === 0)]);
  });

  it("asks for this version of nnc, and all for the same settings", () => {
    for (const name of NAMES) expect(JSON.parse(textOf(name, "package.json"))).toMatchObject({ type: "module", dependencies: { nnc: `^${version()}` } });
    for (const path of ["tsconfig.json", ".gitignore"]) expect(new Set(NAMES.map((name) => textOf(name, path))).size).toBe(1);
    expect(JSON.parse(textOf("table", "tsconfig.json"))).toMatchObject({ compilerOptions: { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true } });
  });
});

/** Compiling and type-checking all takes ten seconds: every day the one of which least is unrolled, the others under `NNC_FULL=1`. */
const TRIED: readonly TemplateName[] = process.env["NNC_FULL"] === "1" ? NAMES : ["image"];

describe.runIf(fs.existsSync(nodePath.join(root, "dist", "index.d.ts")))("the script of a template, on a disk", () => {
  const folder = fs.mkdtempSync(nodePath.join(os.tmpdir(), "nnc-init-"));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it.each(TRIED)("has no type error under the template's own settings, trains and predicts: %s", async (name) => {
    const project = nodePath.join(folder, name);
    let said = "";
    const context = { host: nodeHost(), out: () => undefined, err: (text: string) => void (said += text), color: false, interactive: false, signal: new AbortController().signal };
    for (const args of [["init", name, project], ["compile", nodePath.join(project, specOf(name)), "-o", nodePath.join(project, "generated")]]) expect([await runProgram(args, context), said]).toEqual([0, ""]);
    fs.mkdirSync(nodePath.join(project, "node_modules"));
    fs.symlinkSync(root, nodePath.join(project, "node_modules", "nnc"), "junction");
    fs.symlinkSync(nodePath.join(root, "node_modules", "@types"), nodePath.join(project, "node_modules", "@types"), "junction");
    const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(nodePath.join(project, "tsconfig.json"), (path) => ts.sys.readFile(path)).config, ts.sys, project);
    expect(fileNames.map((file) => nodePath.basename(file))).toContain("train.ts");
    const program = ts.createProgram(fileNames, options);
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
    program.emit();
    const { status, stdout, stderr } = spawnSync(process.execPath, [nodePath.join("out", "train.js"), "6"], { cwd: project, encoding: "utf8", timeout: 60_000 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^all 6 epochs; test accuracy \d+\.\d %\n\w+ with probability 0\.\d{3}\n$/m);
  });
});
