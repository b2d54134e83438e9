/**
 * Reads the imports of `src`, types included, and holds them to the layers of src/README.md: each room names the rooms that
 * it may lean on, and no file leans on itself by a detour. Also: who may talk to the system, and that files and exports say
 * what they are for.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = (folder: string): readonly string[] =>
  fs.existsSync(path.join(root, folder))
    ? fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.split(path.sep).join("/")}`).filter((name) => name.endsWith(".ts")).sort()
    : [];

interface File {
  /** From the folder `src`: `loops/plan.ts`. */
  readonly name: string;
  readonly text: string;
  readonly room: string;
  /** Files of ours that it imports, types included. */
  readonly imports: readonly string[];
  /** Those of them of which it takes more than types. */
  readonly values: readonly string[];
  readonly packages: readonly string[];
}

function roomOf(name: string): string {
  const [first = name] = name.split("/");
  return first;
}

/** The specifier of an import or export declaration, `import()` or `import type()`; null for other nodes. */
function specifierOf(node: ts.Node): { readonly text: string; readonly typeOnly: boolean } | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;
    return { text: node.moduleSpecifier.text, typeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [only] = node.arguments;
    return only !== undefined && ts.isStringLiteral(only) ? { text: only.text, typeOnly: false } : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) return { text: node.argument.literal.text, typeOnly: true };
  return null;
}

function read(full: string): File {
  const name = full.slice("src/".length);
  const text = fs.readFileSync(path.join(root, full), "utf8");
  const found: { readonly text: string; readonly typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push(specifier);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(full, text, ts.ScriptTarget.ES2022, true));
  const own = (specifier: string): string => path.posix.join(path.posix.dirname(name), specifier).replace(/\.js$/, ".ts");
  const ours = found.filter((specifier) => specifier.text.startsWith("."));
  return {
    name,
    text,
    room: roomOf(name),
    imports: [...new Set(ours.map((specifier) => own(specifier.text)))],
    values: [...new Set(ours.filter((specifier) => !specifier.typeOnly).map((specifier) => own(specifier.text)))],
    packages: [...new Set(found.filter((specifier) => !specifier.text.startsWith(".")).map((specifier) => specifier.text))],
  };
}

const sources = files("src").map(read);
const known = new Map(sources.map((file) => [file.name, file]));

/** The rooms, from the ground up, and what each may lean on. `types:` lends types alone. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  base: [],
  diagnostic: ["base"],
  expr: ["base"],
  graph: ["base", "expr"],
  loops: ["base", "expr", "graph"],
  vocab: ["base", "expr"],
  syntax: ["base", "diagnostic"],
  format: ["base", "syntax"],
  check: ["base", "diagnostic", "expr", "vocab", "syntax"],
  lint: ["base", "diagnostic", "vocab", "check"],
  // What generated code imports: its own folder, so that it runs anywhere.
  runtime: [],
  data: ["runtime"],
  train: ["runtime", "data", "types:vocab"],
  "tensors.ts": ["base", "check", "vocab"],
  lower: ["base", "expr", "graph", "vocab", "check", "tensors.ts"],
  "lower-model.ts": ["base", "expr", "graph", "vocab", "check", "tensors.ts", "lower"],
  emit: ["base", "expr", "loops", "vocab", "check", "tensors.ts", "lower-model.ts", "runtime"],
  "compiler.ts": ["base", "expr", "graph", "loops", "syntax", "check", "tensors.ts", "lower-model.ts", "emit", "types:runtime"],
  // The judge shares the checked model and the meaning of scalars, nothing that it judges.
  reference: ["base", "expr", "vocab", "check"],
  host: ["base"],
  session: ["base", "diagnostic", "expr", "vocab", "syntax", "check", "lint", "tensors.ts", "emit", "compiler.ts", "runtime", "data", "train", "reference", "host"],
  "index.ts": ["base", "diagnostic", "check", "compiler.ts", "host", "session"],
  // Two rooms on one floor: a report prints what specs were found to do, specs print figures as reports do.
  specs: ["base", "diagnostic", "check", "tensors.ts", "runtime", "data", "train", "host", "session", "report"],
  report: ["base", "diagnostic", "expr", "vocab", "check", "tensors.ts", "runtime", "train", "session", "specs"],
  cli: ["*"],
};

/** Files that some rooms may take from others, though not their whole room. */
const ONLY: Readonly<Record<string, { readonly from: string; readonly allowed: readonly string[] }>> = {
  reference: { from: "expr", allowed: ["expr/expr.ts", "expr/scalar.ts"] },
};

function forbidden(file: File): readonly string[] {
  const below = BELOW[file.room];
  if (below === undefined) return [`${file.name}: its room is not in the list of layers`];
  return file.imports.flatMap((target) => {
    const to = roomOf(target);
    if (to === file.room || below.includes("*") || below.includes(to)) {
      const only = ONLY[file.room];
      return only === undefined || only.from !== to || only.allowed.includes(target) ? [] : [`${file.name} imports ${target}`];
    }
    if (below.includes(`types:${to}`)) return file.values.includes(target) ? [`${file.name} imports ${target}, of which it may use types alone`] : [];
    return [`${file.name} imports ${target}`];
  });
}

/** For each file that leans on itself, one shortest path of imports from it back to it. */
function detours(): readonly string[] {
  const shortest = (start: string): string | null => {
    const from = new Map<string, string>();
    const queue = [start];
    for (const name of queue) {
      for (const next of known.get(name)?.imports ?? []) {
        if (from.has(next)) continue;
        from.set(next, name);
        queue.push(next);
      }
    }
    if (!from.has(start)) return null;
    const trail = [start];
    for (let name = from.get(start); name !== undefined && name !== start; name = from.get(name)) trail.unshift(name);
    return [start, ...trail].join(" imports ");
  };
  return sources.map(({ name }) => shortest(name)).filter((found) => found !== null);
}

describe("imports", () => {
  test("there are sources to look at, and every import leads to one", () => {
    expect(sources.length).toBeGreaterThan(100);
    const missing = sources.flatMap((file) => file.imports.filter((target) => !known.has(target)).map((target) => `${file.name} imports ${target}`));
    expect(missing).toEqual([]);
  });
  test("every room leans only on the rooms below it", () => expect(sources.flatMap(forbidden)).toEqual([]));
  test("no file leans on itself by a detour", () => expect(detours()).toEqual([]));
  test("the table of layers is in order: no room is below itself", () => {
    const rooms = Object.keys(BELOW).filter((room) => room !== "report");
    const place = new Map(rooms.map((room, at) => [room, at]));
    const names = (room: string): readonly string[] => (BELOW[room] ?? []).map((below) => below.replace("types:", "")).filter((below) => below !== "*" && below !== "report");
    expect(rooms.flatMap((room, at) => names(room).filter((below) => (place.get(below) ?? Infinity) >= at).map((below) => `${room} stands before ${below}`))).toEqual([]);
  });
  test("only host/node*.ts and cli import Node's modules", () => {
    const found = sources.filter((file) => file.room !== "cli" && !file.name.startsWith("host/node"));
    expect(found.flatMap((file) => file.packages.filter((name) => name.startsWith("node:")).map((name) => `${file.name} imports ${name}`))).toEqual([]);
  });
  test("packages are imported where they are at home", () => {
    const homes: Readonly<Record<string, readonly string[]>> = { "@rollup/wasm-node": ["host/node-bundle.ts"], terser: ["host/node-bundle.ts"], "ml-knn": ["session/learned-baselines.ts"], "libsvm-js/asm.js": ["session/learned-baselines.ts"], chevrotain: ["syntax"], commander: ["cli"], picocolors: ["diagnostic", "report", "cli"], prettier: ["session", "format"], "prettier/doc": ["format"] };
    const foreign = sources.flatMap((file) => file.packages.filter((name) => !name.startsWith("node:") && homes[name]?.some((home) => home === file.room || home === file.name) !== true).map((name) => `${file.name} imports ${name}`));
    expect(foreign).toEqual([]);
  });
});

/** Names of Node that no browser has, used as free variables. */
function nodeGlobals(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const member = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const key = (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent) || ts.isPropertyDeclaration(node.parent)) && node.parent.name === node;
    if (ts.isIdentifier(node) && !member && !key && ["process", "Buffer", "require", "__dirname", "__filename", "global"].includes(node.text)) found.push(`${name} uses ${node.text}`);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true), visit);
  return found;
}

describe("code for every engine", () => {
  test("neither the runtime, data and train nor generated modules use what only Node has", () => {
    const portable = sources.filter((file) => ["runtime", "data", "train"].includes(file.room)).map(({ name, text }) => ({ name, text }));
    const generated = files("generated").map((name) => ({ name, text: fs.readFileSync(path.join(root, name), "utf8") }));
    expect([...portable, ...generated].flatMap(({ name, text }) => nodeGlobals(name, text))).toEqual([]);
  });
  test("generated modules import the runtime, the trainer and their own siblings, and nothing else", () => {
    const foreign = files("generated").flatMap((name) => {
      const { importedFiles } = ts.preProcessFile(fs.readFileSync(path.join(root, name), "utf8"), true, true);
      const stem = path.posix.basename(name).replace(/(\.train|\.simd)?\.ts$/, "");
      const allowed = name.endsWith(".train.ts") ? ["nnc/runtime", "nnc/train", `./${stem}.js`, `./${stem}.simd.js`] : name.endsWith(".simd.ts") ? ["nnc/runtime"] : ["nnc/runtime", `./${stem}.simd.js`];
      return importedFiles.filter(({ fileName }) => !allowed.includes(fileName)).map(({ fileName }) => `${name} imports ${fileName}`);
    });
    expect(foreign).toEqual([]);
  });
});

/** The lines of the paragraph that a file opens with; reasons, rules and notes may follow it. 0 without one. */
function openingLines(text: string): number {
  const opening = /^(?:#!.*\n)?(\/\*\*[\s\S]*?\*\/)/.exec(text)?.[1];
  if (opening === undefined) return 0;
  const lines = opening.split("\n").filter((line) => !/^\s*(\/\*\*|\*\/)\s*$/.test(line));
  const end = lines.findIndex((line) => /^\s*\*\s*$/.test(line));
  return end === -1 ? lines.length : end;
}

function isExported(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false);
}

/**
 * Exported declarations without a sentence before them. A comment that opens the file speaks for the file alone; one over
 * lines that follow each other without a gap speaks for all of them.
 */
function undocumented(file: File): readonly string[] {
  const source = ts.createSourceFile(file.name, file.text, ts.ScriptTarget.ES2022, true);
  const overloads = new Set<string>();
  let spoken = false;
  return source.statements.flatMap((statement, at) => {
    const gap = at === 0 || /\n\s*\n/.test(file.text.slice(statement.pos, statement.getStart(source)));
    const names = ts.isVariableStatement(statement) ? statement.declarationList.declarations.map((one) => one.name.getText(source)) : [(statement as Partial<ts.DeclarationStatement>).name?.getText(source) ?? "default"];
    const repeated = names.every((name) => overloads.has(name));
    names.forEach((name) => overloads.add(name));
    const comments = ts.getLeadingCommentRanges(file.text, statement.pos) ?? [];
    const own = comments.filter((comment) => file.text.startsWith("/**", comment.pos)).length - (at === 0 ? 1 : 0);
    spoken = own > 0 || (spoken && !gap);
    if (spoken || repeated || !isExported(statement)) return [];
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart(source));
    return [`src/${file.name}:${line + 1} ${names.join(", ")}`];
  });
}

describe("words", () => {
  const written = sources.filter((file) => !file.name.endsWith(".generated.ts"));
  test("every file opens by saying what it is for, in a paragraph of at most six lines", () => {
    const silent = written.filter(({ text }) => openingLines(text) === 0).map(({ name }) => `src/${name}`);
    expect(silent).toEqual([]);
    const long = written.filter(({ text }) => openingLines(text) > 6).map(({ name }) => `src/${name}`);
    expect(long).toEqual([]);
  });
  test("every export has a sentence", () => expect(written.flatMap(undocumented)).toEqual([]));
});
