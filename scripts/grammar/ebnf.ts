/** `grammar/nn.ebnf`: the rules in W3C's notation, and how tokens are spelt. */
import { tokenLabel } from "chevrotain";
import { numeral, wordPattern } from "../../src/syntax/scan.js";
import { vocabulary } from "../../src/syntax/tokens.js";
import type { Production } from "./gast.js";
import { rules } from "./gast.js";

const byName = new Map(vocabulary.map((type) => [type.name, type]));

/** A kind of token: a keyword or mark as it is spelt, others by name. */
export function spelling(name: string): { readonly text: string; readonly literal: boolean } {
  const type = byName.get(name);
  const label = type === undefined ? name : tokenLabel(type);
  const quoted = /^`(.+)`$/.exec(label)?.[1];
  return quoted === undefined ? { text: name, literal: false } : { text: quoted, literal: true };
}

const terminal = (name: string): string => {
  const { text, literal } = spelling(name);
  return literal ? `"${text}"` : text.toUpperCase();
};

const grouped = (text: string, alone: boolean): string => (alone ? text : `( ${text} )`);

function row(parts: readonly Production[]): string {
  return parts.map((part) => (part.type === "Alternation" && parts.length > 1 ? `( ${print(part)} )` : print(part))).filter((text) => text !== "").join(" ");
}

function print(production: Production): string {
  const { type, name = "", definition = [] } = production;
  const alone = definition.length === 1 && definition[0] !== undefined && ["Terminal", "NonTerminal"].includes(definition[0].type);
  switch (type) {
    case "Terminal":
      return terminal(name);
    case "NonTerminal":
      return name;
    case "Rule":
    case "Alternative":
      return row(definition);
    case "Alternation":
      return definition.map(print).filter((text) => text !== "").join(" | ");
    case "Option":
      return definition.length === 1 && definition[0]?.type === "Option" ? row(definition) : `${grouped(row(definition), alone)}?`;
    case "Repetition":
      return `${grouped(row(definition), alone)}*`;
    case "RepetitionMandatory":
      return `${grouped(row(definition), alone)}+`;
    default:
      throw new RangeError(`no notation for ${type}`);
  }
}

function wrapped(name: string, text: string): string {
  const head = `${name.padEnd(16)} ::= `;
  const indent = " ".repeat(17);
  if (head.length + text.length <= 120) return head + text;
  const alternatives = text.split(/ \| (?![^(]*\))/);
  return alternatives.length > 2 ? `${head}${alternatives.join(`\n${indent} | `)}` : head + text;
}

/** The text of the file. */
export function ebnf(): string {
  const lines = rules().map((rule) => wrapped(rule.name ?? "", print(rule)));
  return `/* Derived from src/syntax by scripts/build-grammar.ts: \`npm run grammar\`. Do not edit.
   The notation is that of W3C's XML. What a notation without context cannot say is in SPEC.md: where a line ends a statement
   (R1.10), that commas in (…) and […] are required (R1.11), that a word is a keyword only where it acts (R1.4), and which values
   a statement takes. */

${lines.join("\n")}

/* Tokens. White space separates them; a comment runs from // to the end of its line. */

WORD             ::= [A-Za-z_] [A-Za-z0-9_]*      /* ${wordPattern.source}, keywords included */
NUMERAL          ::= "-"? [0-9]+ ( "." [0-9]+ )? ( [eE] [+-]? [0-9]+ )?      /* ${numeral.source} */
UNIT             ::= WORD      /* touching the number before it */
QUOTED           ::= '"' ( [^"\\#xA#xD] | "\\" ( ["\\ntr] | "u{" [0-9a-fA-F]+ "}" ) )* '"'
COMPARE          ::= "<" | "<=" | ">" | ">=" | "==" | "!="
END              ::= /* the end of the file */
`;
}
