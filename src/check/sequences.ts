/** Sequences that a spec writes out: `ACGT` or `"ACGT"` in rows and predictions, against the declared alphabet and length. */
import type { Span } from "../base/source.js";
import type * as Ast from "../syntax/ast.js";
import { alphabets } from "../vocab/alphabets.js";
import { isSequence } from "./column-types.js";
import type { Column } from "./model.js";
import { describe } from "./values.js";

/** Reads one sequence; undefined when it is none of the column's, which `refuse` is told. */
export function readSequence({ name, type }: Column, value: Ast.Value, refuse: (span: Span, what: string, help: string) => void): string | undefined {
  if (value.kind === "hole" || !isSequence(type)) return undefined;
  const { letters, ambiguous } = alphabets[type.kind];
  if (value.kind !== "word" && value.kind !== "text") {
    refuse(value.span, `${describe(value)} is no sequence`, `write ${type.length} of the letters ${letters}`);
    return undefined;
  }
  const { text, span } = value;
  if (text.length !== type.length) {
    refuse(span, `the sequence has ${text.length} ${text.length === 1 ? "letter" : "letters"}, and \`${name}\` is ${type.kind}[${type.length}]`, `every sequence of \`${name}\` has exactly ${type.length} letters`);
    return undefined;
  }
  const at = [...text].findIndex((letter) => !letters.includes(letter.toUpperCase()) && !Object.hasOwn(ambiguous, letter.toUpperCase()));
  if (at === -1) return text;
  refuse(span, `letter ${at + 1} of the sequence is ${JSON.stringify([...text][at])}, which is no letter of ${type.kind}`, `the letters are ${letters}, and ${Object.keys(ambiguous).join("")} for several of them`);
  return undefined;
}
