/**
 * The blocks that a file can call: its own, and those that it takes from other files with `use`. The files are found by
 * whoever checks, since the compiler reads none. A file is opened once a check; circles of files are refused (NN104).
 */
import type { Source, Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { layers } from "../vocab/layers.js";
import type { Binding, Context } from "./context.js";
import { report } from "./context.js";
import { declare, unknownName } from "./names.js";
import { bindParams } from "./params.js";
import { hasWord } from "./vocabulary.js";

/** A library file that was read and parsed, with what the parser found; or why it was not. */
export type Library = { readonly kind: "file"; readonly file: Ast.File; readonly diagnostics: readonly Diagnostic[] } | { readonly kind: "refused"; readonly why: string };

/** Finds the file that `use` names in the file `from`; asked once for each `use`. */
export type ReadLibrary = (from: Source, path: string, span: Span) => Library;

/** Where no file can be found: what checks a text alone. */
export const noLibraries: ReadLibrary = () => ({ kind: "refused", why: "a text that is checked alone has no files beside it" });

/** A block with what its body sees besides its own parameters. */
export interface Declared {
  readonly block: Ast.Block;
  readonly scope: Scope;
  /** How its parameters were used, over all calls. */
  readonly uses: ReadonlyMap<string, Binding["uses"]>;
}

/** What a file's statements may name: its constants and parameters, and blocks; null for a block that could not be had, which was said. */
export interface Scope {
  readonly context: Context;
  readonly blocks: ReadonlyMap<string, Declared | null>;
  readonly own: readonly Declared[];
}

/** The scope of the file that is checked, and those of all files that it uses. */
export interface Opened {
  readonly scope: Scope;
  readonly libraries: readonly Scope[];
}

/** Opens a file whose constants and parameters are bound, and all that it uses. */
export function openScope(context: Context, read: ReadLibrary): Opened {
  const known = new Map<string, Scope | null>();
  const libraries: Scope[] = [];
  const scope = scopeOf(context, { read, known, libraries, chain: [context.file.source] });
  return { scope, libraries };
}

interface Opening {
  readonly read: ReadLibrary;
  readonly known: Map<string, Scope | null>;
  readonly libraries: Scope[];
  readonly chain: readonly Source[];
}

function scopeOf(context: Context, opening: Opening): Scope {
  const blocks = new Map<string, Declared | null>();
  const own: Declared[] = [];
  const seen = new Map<string, Span>();
  const scope: Scope = { context, blocks, own };
  for (const use of context.file.uses) {
    const library = libraryOf(context, use, opening);
    for (const name of use.names) {
      if (name.text === "" || !declare(context, seen, "block", name.text, name.span)) continue;
      const found = library?.own.find(({ block }) => block.name.text === name.text) ?? null;
      if (library !== null && found === null) unknownName(context, "block", name.text, name.span, library.own.map(({ block }) => block.name.text));
      blocks.set(name.text, found);
    }
  }
  for (const block of context.file.blocks) {
    if (block.name.text === "" || !declare(context, seen, "block", block.name.text, block.name.span)) continue;
    if (!/^[A-Z]/u.test(block.name.text)) {
      report(context, diagnose("NN114", { span: block.name.span }, { name: block.name.text, why: "blocks' names begin with a capital, so that they are no layers", help: `call it \`${capital(block.name.text)}\`, here and where it is called` }));
      // Its calls are no further mistakes; a word of the vocabulary keeps its meaning.
      if (!Object.hasOwn(layers, block.name.text) && !hasWord("activation", block.name.text)) blocks.set(block.name.text, null);
      continue;
    }
    const declared = { block, scope, uses: new Map(block.parameters.map(({ name }) => [name.text, new Set<"runtime" | "static">()])) };
    blocks.set(block.name.text, declared);
    own.push(declared);
  }
  return scope;
}

function capital(name: string): string {
  const letters = name.replace(/^_+/u, "");
  return `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}` || "Block";
}

/** The file that a `use` names, opened; null where it cannot be, which is said. */
function libraryOf(context: Context, use: Ast.Use, opening: Opening): Scope | null {
  if (use.path.kind === "hole") return null;
  const { read, known, libraries, chain } = opening;
  const { text, span } = use.path;
  const library = read(context.file.source, text, span);
  if (library.kind === "refused") {
    report(context, diagnose("NN104", { span }, { file: text, why: library.why }));
    return null;
  }
  const { source } = library.file;
  const before = chain.find((each) => each.path === source.path);
  if (before !== undefined) {
    report(context, diagnose("NN104", { span }, { file: text, why: `the files use each other in a circle: ${[...chain.map(({ path }) => path), source.path].join(" → ")}` }));
    return null;
  }
  const opened = known.get(source.path);
  if (opened !== undefined) return opened;
  for (const found of library.diagnostics) report(context, found);
  const inside: Context = { ...context, file: library.file, bindings: new Map() };
  bindParams(inside, new Map());
  const scope = scopeOf(inside, { ...opening, chain: [...chain, source] });
  known.set(source.path, scope);
  libraries.push(scope);
  return scope;
}
