/** The page of a diagnostic: what it says of its bad spec, why, and its good twin. */
import { check } from "../../src/check/check.js";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import type { Entry } from "../../src/diagnostic/entry.js";
import { catalog } from "../../src/diagnostic/index.js";
import { renderPretty } from "../../src/diagnostic/render.js";
import { lint } from "../../src/lint/index.js";
import { parse } from "../../src/syntax/parse.js";
import type { Page } from "./markdown.js";
import { block, section } from "./markdown.js";

type Row = Pick<Entry<never>, "slug" | "severity" | "fault" | "explanation" | "bad" | "good">;

/** All rows in the order of their codes. */
export const diagnosticRows: ReadonlyMap<string, Row> = new Map<string, Row>(Object.entries(catalog).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The slugs by code. */
export const slugs: ReadonlyMap<string, string> = new Map([...diagnosticRows].map(([code, { slug }]) => [code, slug]));

/** What an error of a kind ends a command with. */
const exits: Readonly<Record<Row["fault"], string>> = { spec: "2 (the spec)", data: "3 (data)", weights: "4 (weights)", environment: "5 (environment)" };

const severities: Readonly<Record<Row["severity"], string>> = {
  error: "An error: nothing is compiled before it is mended",
  warning: "A warning: it is shown and stops nothing; `@allow` silences it, with a reason",
  lint: "A lint: `nnc check --pedantic` shows it; `@allow` silences it, with a reason",
};

function judged(text: string): readonly Diagnostic[] {
  const parsed = parse({ path: "model.nn", text });
  if (parsed.value === null) return parsed.diagnostics;
  const checked = check(parsed.value, { set: new Map() });
  return [...parsed.diagnostics, ...checked.diagnostics, ...(checked.value === null ? [] : lint(checked.value))];
}

/** The first message of that code about a spec; null where only its files show it. */
function saidOf(code: string, text: string): string | null {
  const found = judged(text).find((each) => each.code === code);
  return found === undefined ? null : renderPretty([found], { color: false }).split(/\n\n(?=\d+ (?:error|warning|lint))/u)[0] ?? null;
}

/** Characters that would be lost on a page are shown as what they are. */
function printableSpec(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
}

const LONGEST = 2000;

/** A spec in a block; long ones, which are about size, are cut. */
function specBlock(text: string): string {
  const lines = printableSpec(text).split("\n").map((line) => (line.length > 200 ? `${line.slice(0, 200)}…` : line));
  const cut = lines.join("\n").slice(0, LONGEST);
  return block(cut.length < lines.join("\n").length ? `${cut}\n…` : cut, "text");
}

/** The page of a diagnostic; `speakers` link to the words that name it. */
export function diagnosticPage(code: string, row: Row, speakers: readonly string[]): Page {
  const exit = row.severity === "error" ? `. Exit code ${exits[row.fault]}` : "";
  const said = row.bad === "" ? null : saidOf(code, row.bad);
  const example = row.bad === "" ? [] : [...section("A spec that gets it", specBlock(row.bad), said === null ? null : block(printableSpec(said), "text")), ...section("And one that does not", specBlock(row.good))];
  return [`# ${code}: ${row.slug.replace(/-/g, " ")}`, `*${severities[row.severity]}${exit}.*`, row.explanation, ...example, ...section("See also", speakers.length === 0 ? null : speakers.join(", "))];
}
