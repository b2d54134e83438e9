/**
 * The plugin for prettier that formats specs: `prettier --plugin nnc/prettier`, in editors, and under `nnc fmt`. A spec with
 * mistakes in its syntax is refused and left as it is; what names and numbers mean is not asked.
 */
import type { AstPath, Parser, ParserOptions, Plugin, Printer, SupportLanguage } from "prettier";
import { lineStarts, positionAt } from "../base/source.js";
import type { File } from "../syntax/ast.js";
import { parse } from "../syntax/parse.js";
import { specDoc } from "./print.js";

interface Spec {
  readonly kind: "spec";
  readonly file: File;
}

/** The language, for prettier and for editors. */
export const languages: SupportLanguage[] = [{ name: "nnc", parsers: ["nnc"], extensions: [".nn"], linguistLanguageId: 0 }];

const parser: Parser<Spec> = {
  astFormat: "nnc",
  parse: (text, options: ParserOptions<Spec>) => {
    const { value, diagnostics } = parse({ path: options.filepath ?? "spec.nn", text });
    const fault = diagnostics.find(({ severity }) => severity === "error");
    if (fault === undefined && value !== null) return { kind: "spec", file: value };
    const { line, column } = positionAt(fault?.span?.start ?? 0, lineStarts(text));
    throw Object.assign(new SyntaxError(`${fault?.code ?? ""} ${fault?.message ?? "the spec cannot be read"} (${line}:${column})`), { loc: { start: { line, column } } });
  },
  locStart: () => 0,
  locEnd: ({ file }) => file.span.end,
};

const printer: Printer<Spec> = {
  print: ({ node }: AstPath<Spec>, options) => specDoc(node.file, options.printWidth, options.tabWidth),
};

/** By the name of the language. */
export const parsers: Plugin["parsers"] = { nnc: parser };

/** By the format of what `parsers` give. */
export const printers: Plugin["printers"] = { nnc: printer };

/** Specs are tables, and tables are wide. */
export const defaultOptions: Plugin["defaultOptions"] = { printWidth: 120, tabWidth: 2 };

/** All of it, as prettier wants a plugin. */
export default { languages, parsers, printers, defaultOptions } satisfies Plugin<Spec>;
