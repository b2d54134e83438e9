/**
 * The package as its users get it: packed, installed into an empty project, its command run on a spec, the modules that it
 * writes type-checked by a strict consumer, run in Node and bundled for a browser. Needs `npm run build` before it.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const typescript = path.join(root, "node_modules", "typescript", "bin", "tsc");
const project = fs.mkdtempSync(path.join(os.tmpdir(), "nnc-package-"));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly all: string;
}

/** Runs a program without the settings that a surrounding `npm` hands down. */
function run(command: string, args: readonly string[], cwd: string): Ran {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS|VITEST|NODE_ENV)/i.test(name)));
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: 120_000 });
  return { code: status, out: stdout, all: `${stdout}${stderr}` };
}

const node = (args: readonly string[]): Ran => run(process.execPath, args, project);
const put = (name: string, text: string): void => fs.writeFileSync(path.join(project, name), text);
const putJson = (name: string, value: unknown): void => put(name, JSON.stringify(value, null, 2));

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Twelve flowers that a line through petals tells apart. */
const SPEC = `nn 1

/// Two kinds of iris by their petals.
model Flowers

input  petal_length, petal_width: real in (0, 10]
output kind: class { setosa, versicolor }

data {
  rows [
    1.4, 0.2 => setosa
    1.3, 0.2 => setosa
    1.5, 0.1 => setosa
    1.7, 0.4 => setosa
    1.4, 0.3 => setosa
    1.6, 0.2 => setosa
    4.7, 1.4 => versicolor
    4.5, 1.5 => versicolor
    4.9, 1.5 => versicolor
    4.0, 1.3 => versicolor
    4.6, 1.5 => versicolor
    4.4, 1.4 => versicolor
  ]
}

network {
  hidden: dense 4 tanh
  out:    dense 2 softmax
}

train {
  loss      log_likelihood
  optimizer adam(rate: 0.05)
  batch     4
  epochs    200
  seed      1
}
`;

/** What a user writes: every type comes from the spec. */
const CONSUMER = `import { readFileSync, writeFileSync } from "node:fs";
import type { Output } from "./generated/flowers.js";
import { load } from "./generated/flowers.js";
import type { Row } from "./generated/flowers.train.js";
import { train } from "./generated/flowers.train.js";

const rows: Row[] = [
  { petal_length: 1.4, petal_width: 0.2, kind: "setosa" },
  { petal_length: 1.6, petal_width: 0.4, kind: "setosa" },
  { petal_length: 4.7, petal_width: 1.4, kind: "versicolor" },
  { petal_length: 4.4, petal_width: 1.3, kind: "versicolor" },
];
const run = train(rows, { seed: 3 });
let epochs = 0;
for await (const { epoch } of run) epochs = epoch;
const trained = await run.result;
const fresh: Output = trained.model.predict({ petal_length: 1.5, petal_width: 0.2 });
writeFileSync("weights.safetensors", trained.weights());
const model = load(new Uint8Array(readFileSync("weights.safetensors")));
const { kind, probabilities } = model.predict({ petal_length: 1.5, petal_width: 0.2 });
const known: "setosa" | "versicolor" = kind;
const chance: number = probabilities.setosa;
const batch: readonly Output[] = model.predictBatch([{ petal_length: 4.5, petal_width: 1.5 }]);
console.log(JSON.stringify({ epochs, known, chance, same: fresh.probabilities.setosa === chance, other: batch.map((one) => one.kind) }));
`;

const BROWSER = `import { load } from "./generated/flowers.js";
export async function classify(url: string, length: number, width: number): Promise<string> {
  const model = load(new Uint8Array(await (await fetch(url)).arrayBuffer()));
  return model.predict({ petal_length: length, petal_width: width }).kind;
}
`;

const MISSPELT = `import { load } from "./generated/flowers.js";
load(new Uint8Array()).predict({ petal_lenght: 1.4, petal_width: 0.2 });
`;

const strict = { target: "es2022", module: "nodenext", strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitOverride: true, verbatimModuleSyntax: true, skipLibCheck: false };
const types = path.join(root, "node_modules", "@types");

let packed: Packed = { filename: "", files: [] };

beforeAll(() => {
  expect(fs.existsSync(path.join(root, "dist", "cli", "main.js")), "run `npm run build` first").toBe(true);
  const pack = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], root);
  expect(pack.code, pack.all).toBe(0);
  packed = (JSON.parse(pack.out) as readonly Packed[])[0] ?? packed;
  putJson("package.json", { name: "consumer", private: true, type: "module" });
  const install = run("npm", ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${packed.filename}`], project);
  expect(install.code, install.all).toBe(0);
  put("flowers.nn", SPEC);
  put("consumer.ts", CONSUMER);
  put("browser.ts", BROWSER);
  put("misspelt.ts", MISSPELT);
  putJson("tsconfig.json", { compilerOptions: { ...strict, outDir: "out", lib: ["es2023"], typeRoots: [types], types: ["node"] }, files: ["consumer.ts"] });
  putJson("tsconfig.browser.json", { compilerOptions: { ...strict, noEmit: true, lib: ["es2022", "dom"], types: [] }, files: ["browser.ts"] });
  putJson("tsconfig.misspelt.json", { compilerOptions: { ...strict, noEmit: true, lib: ["es2022"], types: [] }, files: ["misspelt.ts"] });
  const compiled = run("npx", ["--no-install", "nnc", "compile", "flowers.nn"], project);
  expect(compiled.code, compiled.all).toBe(0);
}, 90_000);

afterAll(() => fs.rmSync(project, { recursive: true, force: true }));

describe("what is packed", () => {
  test("the compiled code, the grammar, the templates, the readme and the licence, and nothing else", () => {
    const names = packed.files.map((file) => file.path);
    expect(names.filter((name) => !/^(dist|grammar|templates)\//.test(name)).sort()).toEqual(["LICENSE", "README.md", "package.json"]);
    expect(names.filter((name) => /\.map$|\.test\.|\.tsbuildinfo$|(^|\/)(test|bench|coverage|node_modules)\//.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "dist/runtime/index.js", "dist/train/index.js", "dist/data/index.js", "dist/compiler.js", "dist/cli/main.js"]));
    // The parts of the command are no module of anybody's.
    const untyped = names.filter((name) => /^dist\/.*\.js$/.test(name) && !/^dist\/cli\/\w+\.js$/.test(name) && !names.includes(name.replace(/\.js$/, ".d.ts")));
    expect(untyped).toEqual([]);
    expect(names.filter((name) => /^dist\/(?!runtime|train|data).*\.js$/.test(name)).length).toBeLessThan(12);
    expect(names).toEqual(expect.arrayContaining(["dist/cli/LICENSES.txt", "dist/syntax/chevrotain.LICENSE.txt"]));
  });
  test("neither the package nor what it leans on runs anything when it is installed", () => {
    const own = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
    expect(Object.keys(own.scripts).filter((name) => /^(pre|post)?(install|prepare|pack)$/.test(name))).toEqual([]);
    const installed = JSON.parse(fs.readFileSync(path.join(project, "node_modules", ".package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>> };
    expect(Object.entries(installed.packages).filter(([, of]) => of.hasInstallScript === true)).toEqual([]);
  });
  test("publint finds nothing to say", async () => {
    const bytes = fs.readFileSync(path.join(project, packed.filename));
    const { messages } = await publint({ strict: true, pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) } });
    expect(messages).toEqual([]);
  });
});

describe("what its entry points resolve to", () => {
  test("types are found, and are those of the module, wherever ES modules are", async () => {
    const found = await checkPackage(createPackageFromTarballData(new Uint8Array(fs.readFileSync(path.join(project, packed.filename)))));
    if (found.types === false) throw new Error("no types");
    const own = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { readonly exports: Readonly<Record<string, unknown>> };
    expect(Object.keys(found.entrypoints).sort()).toEqual(Object.keys(own.exports).sort());
    // Only ES modules are offered, so that `require` and the old way of finding modules have nothing to find.
    const old = new Set(["node10", "node16-cjs"]);
    expect(found.problems.filter((problem) => !("resolutionKind" in problem && old.has(problem.resolutionKind)))).toEqual([]);
  });
});

describe("a project that uses it", () => {
  test("a strict consumer type-checks, trains, predicts, saves and loads", () => {
    const checked = node([typescript, "-p", "tsconfig.json"]);
    expect(checked.all).toBe("");
    expect(checked.code).toBe(0);
    const ran = node(["out/consumer.js"]);
    expect(ran.code, ran.all).toBe(0);
    const found = JSON.parse(ran.out) as { readonly epochs: number; readonly known: string; readonly chance: number; readonly same: boolean; readonly other: readonly string[] };
    expect(found).toMatchObject({ epochs: 200, known: "setosa", same: true, other: ["versicolor"] });
    expect(found.chance).toBeGreaterThan(0.9);
  });
  test("a misspelt field is an error of the user's compiler, which names it", () => {
    const checked = node([typescript, "-p", "tsconfig.misspelt.json"]);
    expect(checked.code).not.toBe(0);
    expect(checked.all).toContain("petal_lenght");
    expect(checked.all).toContain("Did you mean to write 'petal_length'?");
  });
  test("the same spec trains through the command", () => {
    const trained = run("npx", ["--no-install", "nnc", "train", "flowers.nn", "--epochs", "3", "--quiet"], project);
    expect(trained.code, trained.all).toBe(0);
    expect(fs.readdirSync(path.join(project, "runs"), { recursive: true }).map(String).some((name) => name.endsWith("weights.safetensors"))).toBe(true);
  });
});

describe("a page that predicts", () => {
  test("its types need nothing of Node", () => {
    const checked = node([typescript, "-p", "tsconfig.browser.json"]);
    expect(checked.all).toBe("");
    expect(checked.code).toBe(0);
  });
  test("its bundle is small, imports nothing and knows nothing of Node", async () => {
    const lib = { entry: path.join(project, "browser.ts"), formats: ["es" as const], fileName: "browser" };
    const results = await build({ configFile: false, root: project, logLevel: "silent", mode: "production", build: { write: false, minify: true, lib } });
    const chunks = [results].flat().flatMap((result) => ("output" in result ? result.output : []));
    expect(chunks.map((chunk) => chunk.type)).toEqual(["chunk"]);
    const [chunk] = chunks;
    if (chunk?.type !== "chunk") throw new Error("vite gave no chunk");
    expect([...chunk.imports, ...chunk.dynamicImports]).toEqual([]);
    expect(chunk.code).not.toMatch(/node:|\brequire\(|\bprocess\.|\bBuffer\b|\beval\(|\bFunction\(/);
    const size = gzipSync(chunk.code, { level: 9 }).length;
    process.stdout.write(`a page that predicts: ${(chunk.code.length / 1024).toFixed(1)} KB of code, ${(size / 1024).toFixed(1)} KB gzipped, runtime included\n`);
    expect(size).toBeLessThan(10 * 1024);
    // What it has no use for: sequences of letters, logarithms, writing files.
    expect(chunk.code).not.toMatch(/is no letter of|wants numbers above 0|data_offsets:/);
  });
});
