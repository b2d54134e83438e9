/** Words of the vocabulary: rows of the tables in `vocab/` with their arguments, and words that nobody knows (NN101). */
import type { Span } from "../base/source.js";
import type * as Ast from "../syntax/ast.js";
import { activations } from "../vocab/activations.js";
import type { ActivationRow } from "../vocab/activations.js";
import { activationRow } from "../vocab/activations.js";
import type { ParamRow } from "../vocab/entry.js";
import { baselines } from "../vocab/baselines.js";
import { inits } from "../vocab/inits.js";
import { losses } from "../vocab/losses.js";
import { metrics } from "../vocab/metrics.js";
import { optimizers } from "../vocab/optimizers/index.js";
import { bindRows } from "./arguments.js";
import type { Context, Use } from "./context.js";
import type { Activation, Setting } from "./model.js";
import { unknownName } from "./names.js";
import { follow, wrongKind } from "./values.js";

/** The kinds of words that have tables. */
export type Category = keyof typeof tables;

const tables = { activation: activations, baseline: baselines, loss: losses, optimizer: optimizers, init: inits, metric: metrics } as const;

type NameOf<C extends Category> = keyof (typeof tables)[C] & string;

/** True when the category's table has the word. */
export function hasWord<C extends Category>(category: C, word: string): word is NameOf<C> {
  return Object.hasOwn(tables[category], word);
}

/** The words of a category's table. */
export function wordsOf(category: Category): readonly string[] {
  return Object.keys(tables[category]);
}

/** A word of a table with its parameters. */
export interface Entry<N extends string> {
  readonly name: N;
  readonly params: Readonly<Record<string, Setting>>;
  readonly span: Span;
  /** The arguments by name, for messages about one of them. */
  readonly places: ReadonlyMap<string, Span>;
}

/** Reads `relu`, `leaky_relu(0.1)`, or a parameter of that kind. A word of the table keeps its meaning whatever else is called so. */
export function readEntry<C extends Exclude<Category, "metric">>(context: Context, category: C, value: Ast.Value, use: Use): Entry<NameOf<C>> | null {
  if (value.kind === "call") return readCalled(context, category, value.callee.text, value.args, value.callee.span, value.span, use);
  if (value.kind === "word" && (hasWord(category, value.text) || !context.bindings.has(value.text))) return readCalled(context, category, value.text, [], value.span, value.span, use);
  const found = follow(context, value, "static");
  if (found === null) return null;
  if (found.value.kind === "word") return readCalled(context, category, found.value.text, [], found.span, found.span, use);
  if (found.value.kind === "call") return readCalled(context, category, found.value.callee.text, found.value.args, found.span, found.span, use);
  wrongKind(context, `the ${category}`, `the name of ${category === "loss" ? "a" : "an"} ${category}`, found);
  return null;
}

/** Reads an entry whose word and arguments stand apart, as in the layer `leaky_relu(0.1)`. */
export function readCalled<C extends Exclude<Category, "metric">>(context: Context, category: C, word: string, args: readonly Ast.Argument[], span: Span, whole: Span, use: Use): Entry<NameOf<C>> | null {
  if (!hasWord(category, word)) {
    unknownName(context, category, word, span, wordsOf(category));
    return null;
  }
  const rows = (tables[category] as Readonly<Record<string, { readonly params: Readonly<Record<string, ParamRow>> }>>)[word]?.params ?? {};
  const bound = bindRows(context, word, args, rows, whole, use);
  return bound === null ? null : { name: word, params: bound.settings, span: whole, places: bound.places };
}

/** The plain numbers of settings, for what is fixed when compiling. */
export function plainParams(params: Readonly<Record<string, Setting>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(params).map(([name, setting]) => [name, setting.value]));
}

/** Reads an activation with its parameters. */
export function readActivation(context: Context, value: Ast.Value): Activation | null {
  const entry = readEntry(context, "activation", value, "static");
  return entry === null ? null : { name: entry.name, params: plainParams(entry.params), span: entry.span };
}

/** The row of an activation. */
export function rowOf(activation: Activation): ActivationRow {
  return activationRow(activation.name);
}
