/** `grammar/diagrams/index.html`: a railroad diagram of each rule, drawn once, with links between them; needs nothing from elsewhere. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { spelling } from "./ebnf.js";
import type { Production } from "./gast.js";
import { rules } from "./gast.js";

type Drawn = { readonly toString: () => string };
/** As much of the package as is used. */
interface Railroad {
  readonly Diagram: (...items: readonly Drawn[]) => Drawn;
  readonly Sequence: (...items: readonly Drawn[]) => Drawn;
  readonly Choice: (normal: number, ...items: readonly Drawn[]) => Drawn;
  readonly Optional: (item: Drawn) => Drawn;
  readonly OneOrMore: (item: Drawn) => Drawn;
  readonly ZeroOrMore: (item: Drawn) => Drawn;
  readonly Terminal: (text: string) => Drawn;
  readonly NonTerminal: (text: string, href?: string) => Drawn;
  readonly Skip: () => Drawn;
}

const require = createRequire(import.meta.url);
const rr = require("railroad-diagrams") as Railroad;

function drawn(production: Production): Drawn {
  const { type, name = "", definition = [] } = production;
  const row = (): Drawn => (definition.length === 1 ? drawn(definition[0] as Production) : definition.length === 0 ? rr.Skip() : rr.Sequence(...definition.map(drawn)));
  switch (type) {
    case "Terminal": {
      const { text, literal } = spelling(name);
      return literal ? rr.Terminal(text) : rr.NonTerminal(text.toUpperCase());
    }
    case "NonTerminal":
      return rr.NonTerminal(name, `#${name}`);
    case "Rule":
    case "Alternative":
      return row();
    case "Alternation":
      return definition.length === 1 ? drawn(definition[0] as Production) : rr.Choice(0, ...definition.map(drawn));
    case "Option":
      return rr.Optional(row());
    case "Repetition":
      return rr.ZeroOrMore(row());
    case "RepetitionMandatory":
      return rr.OneOrMore(row());
    default:
      throw new RangeError(`no drawing for ${type}`);
  }
}

/** The text of the page. */
export function diagrams(): string {
  const css = readFileSync(require.resolve("railroad-diagrams/railroad-diagrams.css"), "utf8");
  const parts = rules().map((rule) => {
    const name = rule.name ?? "";
    return `<h2 id="${name}">${name}</h2>\n${rr.Diagram(drawn(rule)).toString().replace(/[ \t]+$/gm, "").trim()}`;
  });
  return `<!doctype html>
<!-- Derived from src/syntax by scripts/build-grammar.ts: npm run grammar. Do not edit. Drawn by railroad-diagrams (CC0). -->
<html lang="en">
<meta charset="utf-8">
<title>The grammar of .nn</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; }
h2 { font-size: 1rem; margin: 1.5rem 0 0; }
${css.trim()}
</style>
<h1>The grammar of .nn</h1>
<p>Rules in lower case link to their own diagrams. Where a line ends a statement is said in SPEC.md, R1.10.</p>
${parts.join("\n")}
</html>
`;
}
