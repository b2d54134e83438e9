/** `grammar/diagnostics.json`: every diagnostic with its reason, its examples, and what is said of the bad one. */
import { check } from "../../src/check/check.js";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import type { Entry } from "../../src/diagnostic/entry.js";
import { catalog } from "../../src/diagnostic/index.js";
import { lint } from "../../src/lint/index.js";
import { parse } from "../../src/syntax/parse.js";

const exits: Readonly<Record<Diagnostic["fault"], number>> = { spec: 2, data: 3, weights: 4, environment: 5 };

const LONGEST = 10_000;

function found(text: string): readonly Diagnostic[] {
  const parsed = parse({ path: "example.nn", text });
  const checked = parsed.value === null ? null : check(parsed.value, { set: new Map() });
  return [...parsed.diagnostics, ...(checked?.diagnostics ?? []), ...(checked?.value == null ? [] : lint(checked.value))];
}

/** The text of the file. */
export function diagnostics(): string {
  const rows = Object.entries(catalog as unknown as Readonly<Record<string, Entry<never>>>).sort(([a], [b]) => (a < b ? -1 : 1));
  const list = rows.map(([code, { slug, severity, fault, explanation, bad, good }]) => {
    const said = bad === "" ? undefined : found(bad).find((each) => each.code === code);
    const example = said === undefined ? {} : { message: said.message, help: said.help, fix: said.fix?.title ?? null };
    // Examples of what is too much of something are too long to print.
    const specs = bad === "" || bad.length + good.length > LONGEST ? {} : { bad, good };
    return { code, slug, severity, exit: severity === "error" ? exits[fault] : 0, explanation, ...specs, ...example };
  });
  return `${JSON.stringify({ $comment: "Derived from src/diagnostic/catalog by scripts/build-grammar.ts: npm run grammar. Do not edit.", diagnostics: list }, null, 2)}\n`;
}
