/** The pieces that reference pages are made of: tables, blocks, lists of links. Knows Markdown, and nothing of neural networks. */
import type { Described, ParamRow } from "../../src/vocab/entry.js";
import { printInterval } from "../../src/base/interval.js";
import type { Interval } from "../../src/base/interval.js";

/** A page in the making: paragraphs, with an empty line between them. */
export type Page = readonly (string | null)[];

/** The text of a page; null paragraphs are left out. */
export function pageText(page: Page): string {
  return `${page.filter((part) => part !== null && part !== "").join("\n\n")}\n`;
}

const cell = (text: string): string => text.replace(/\|/g, "\\|");

/** A table; null without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string | null {
  if (rows.length === 0) return null;
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** A block of text as it is; `nn` blocks are specs. */
export function block(text: string, language = ""): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** An interval as people write it, with its name where it has one. */
export function intervalText(interval: Interval): string {
  const text = printInterval(interval).replace(/inf/g, "∞").replace(/-/g, "−");
  return text === "(−∞, ∞)" ? "all numbers" : `\`${text}\``;
}

const fallbackText = ({ fallback, flag }: ParamRow): string => (fallback === null ? "must be given" : flag === true ? (fallback === 1 ? "`true`" : "`false`") : `\`${fallback}\``);

/** Parameters with their domains and defaults; null without any. */
export function paramsTable(params: Readonly<Record<string, ParamRow>>): string | null {
  return table(["parameter", "is", "in", "default"], Object.entries(params).map(([name, row]) => [`\`${name}\``, row.doc, row.flag === true ? "`true`, `false`" : `${intervalText(row.domain)}${row.integer === true ? ", whole" : ""}`, fallbackText(row)]));
}

/** A heading with what stands under it; nothing where that is null. */
export function section(title: string, ...parts: Page): readonly string[] {
  const found = parts.filter((part) => part !== null && part !== "");
  return found.length === 0 ? [] : [`## ${title}`, ...(found as readonly string[])];
}

/** What pages are told besides their row: the slugs of diagnostics by code, and examples as the formatter writes them. */
export interface Facts {
  readonly slugs: ReadonlyMap<string, string>;
  readonly formatted: ReadonlyMap<string, string>;
}

/** What stands at the end of every page: an example, what is said about mistakes, where it comes from. */
export function ending(row: Described, { slugs, formatted }: Facts): Page {
  const links = row.diagnostics.map((code) => `- [${code}](../diagnostics/${code}.md) ${(slugs.get(code) ?? "").replace(/-/g, " ")}`);
  return [...section("Example", block(formatted.get(row.example) ?? row.example, "nn")), ...section("What can go wrong", links.length === 0 ? null : links.join("\n")), ...section("Source", `${row.source}.`)];
}

/** A heading with the row's sentence and when to use it. */
export function opening(name: string, kind: string, row: Described): Page {
  return [`# \`${name}\``, `*${kind}.* ${row.doc}`, ...section("When to use it", row.use)];
}
