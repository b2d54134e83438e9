/** `grammar/nn.tmLanguage.json`: colours for editors. Its words are those of the scanner and of the vocabulary. */
import { layerHeads } from "../../src/syntax/grammar/network.js";
import { keywords } from "../../src/syntax/tokens.js";
import { declarationWords } from "../../src/syntax/grammar/parser.js";
import { trainWords } from "../../src/syntax/grammar/training.js";
import { dataWords } from "../../src/syntax/grammar/network.js";
import { numeral } from "../../src/syntax/scan.js";
import { spacedUnits } from "../../src/syntax/tokens.js";
import { activations } from "../../src/vocab/activations.js";
import { alphabets } from "../../src/vocab/alphabets.js";
import { baselines } from "../../src/vocab/baselines.js";
import { inits } from "../../src/vocab/inits.js";
import { losses } from "../../src/vocab/losses.js";
import { metrics } from "../../src/vocab/metrics.js";
import { optimizers } from "../../src/vocab/optimizers/index.js";
import { schedules } from "../../src/vocab/schedules.js";

const words = (...lists: readonly Iterable<string>[]): string => [...new Set(lists.flatMap((list) => [...list]))].sort().join("|");

/** The text of the file. */
export function textmate(): string {
  const vocabulary = words(Object.keys(activations), Object.keys(losses), Object.keys(inits), Object.keys(optimizers), Object.keys(baselines), Object.keys(schedules).filter((name) => name !== "rate"));
  const heads = words([...dataWords].filter((word) => !["train", "validation", "test"].includes(word)), trainWords);
  const inner = words(Object.keys(keywords).filter((word) => !["nn", "x", "class"].includes(word) && !(declarationWords as readonly string[]).includes(word) && !(trainWords as readonly string[]).includes(word)));
  const grammar = {
    $comment: "Derived from src/syntax and src/vocab by scripts/build-grammar.ts: npm run grammar. Do not edit.",
    name: "nn",
    scopeName: "source.nn",
    fileTypes: ["nn"],
    patterns: [
      { name: "comment.line.documentation.nn", match: "///(?!/).*$" },
      { name: "comment.line.double-slash.nn", match: "//.*$" },
      { name: "string.quoted.double.nn", begin: '"', end: '"|$', patterns: [{ name: "constant.character.escape.nn", match: '\\\\(?:["\\\\ntr]|u\\{[0-9a-fA-F]{1,6}\\})' }, { name: "invalid.illegal.escape.nn", match: "\\\\." }] },
      { match: "^\\s*(nn)\\s+([0-9]+)", captures: { 1: { name: "keyword.control.nn" }, 2: { name: "constant.numeric.nn" } } },
      { match: "(@)([A-Za-z_][A-Za-z0-9_]*)", captures: { 0: { name: "entity.name.decorator.nn" } } },
      { match: "^\\s*(model|block)\\s+([A-Za-z_][A-Za-z0-9_]*)", captures: { 1: { name: "keyword.declaration.nn" }, 2: { name: "entity.name.type.nn" } } },
      { match: "^\\s*(const|param)\\s+([A-Za-z_][A-Za-z0-9_]*)", captures: { 1: { name: "keyword.declaration.nn" }, 2: { name: "variable.parameter.nn" } } },
      { match: `^\\s*(${words(declarationWords.filter((word) => !["nn", "model", "block", "const", "param"].includes(word)))})\\b(?!\\s*:)(?!\\.)`, captures: { 1: { name: "keyword.declaration.nn" } } },
      { match: "\\b(train|validation|test)(\\.)(" + words(Object.keys(metrics)) + ")\\b", captures: { 1: { name: "variable.language.nn" }, 3: { name: "support.function.metric.nn" } } },
      { match: `(?:([A-Za-z_][A-Za-z0-9_]*)(:)\\s*)?\\b(${words(layerHeads)})\\b(?!\\s*:)`, captures: { 1: { name: "entity.name.tag.nn" }, 3: { name: "keyword.control.layer.nn" } } },
      { match: `^\\s*(${heads})\\b(?!\\s*:)`, captures: { 1: { name: "keyword.control.nn" } } },
      { match: "\\b([A-Z][A-Za-z0-9_]*)(?=\\()", captures: { 1: { name: "entity.name.type.nn" } } },
      { name: "variable.other.member.nn", match: "\\b[A-Za-z_][A-Za-z0-9_]*(?=\\s*:)" },
      { name: "support.type.nn", match: `\\b(?:${words(["real", "int", "bool", "class", "activation", "loss"], Object.keys(alphabets))})\\b` },
      { name: "constant.language.nn", match: "\\b(?:true|false|all|inf)\\b" },
      { name: "support.function.nn", match: `\\b(?:${vocabulary})\\b` },
      { match: `(-?${numeral.source})\\s*(%|(?:${words(spacedUnits, ["epoch", "step", "row"])})\\b)?`, captures: { 1: { name: "constant.numeric.nn" }, 2: { name: "keyword.other.unit.nn" } } },
      { name: "keyword.operator.nn", match: "=>|[<>=!]=|[<>=]|\\.\\." },
      { name: "keyword.other.nn", match: `\\b(?:${inner})\\b` },
    ],
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}
