/**
 * Blocks and repetitions written out: a network's statements become plain layers, each with what its names mean there, the
 * name of its tensors and the calls that led to it. Nothing is built here; hostile numbers are refused while they add up.
 *
 * Note [Names]. A layer keeps the name that the user gave, or has its kind and position among its frame: the network, or
 * one call of a block. Within a call the call's own name stands before it, `conv1` in `ConvBlock2` is `ConvBlock2.conv1`;
 * a named layer in `repeat` has its turn behind it, `hidden.3`. Dots are in no name of a user, so that all are distinct.
 */
import type { Span } from "../base/source.js";
import type { Related } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval } from "../vocab/entry.js";
import { matchArguments } from "./arguments.js";
import type { Binding, Context } from "./context.js";
import { errorsOf, report } from "./context.js";
import type { Declared, Scope } from "./libraries.js";
import { declare, shown, unknownName } from "./names.js";
import { judgeValue, kindAndDomain, valueOf } from "./params.js";
import { readNumber } from "./values.js";

/** A layer as it stands after everything around it was written out. */
export interface Placed {
  readonly syntax: Ast.LayerSyntax;
  /** What its names mean: the file's, and over them the parameters of its block. */
  readonly context: Context;
  readonly name: string;
  /** Its name within its frame, and the turns of the repetitions around it there. */
  readonly local: string;
  readonly turns: readonly number[];
  /** The frame that it belongs to: layers see the names of their own frame alone. */
  readonly frame: Frame;
  /** The calls that it came through, the innermost first. */
  readonly calls: readonly Span[];
}

/** The network, or one call of a block: the names that its layers may refer to. */
export interface Frame {
  /** The position of what comes in: -1 is the network's input, else a layer's, counted over the whole network. */
  readonly input: number;
  /** The frame of the call, and its name there; null for the network. */
  readonly outer: { readonly frame: Frame; readonly name: string } | null;
}

/** A network written out; `whole` is false where something could not be. */
export interface Expanded {
  readonly layers: readonly Placed[];
  readonly whole: boolean;
}

/** More layers than this are a mistake or an attack, and so are more turns. */
const LARGEST_NETWORK = 10_000;
/** More calls inside calls than this, too. */
const DEEPEST = 64;

interface Expansion {
  readonly layers: Placed[];
  turns: number;
  full: boolean;
  whole: boolean;
}

/** A layer or a call in its frame, repetitions already written out. */
interface Entry {
  readonly syntax: Ast.LayerSyntax;
  readonly turns: readonly number[];
}

/** Writes out the statements of the network. */
export function expandNetwork(scope: Scope, block: Ast.NetworkBlock): Expanded {
  const expansion: Expansion = { layers: [], turns: 0, full: false, whole: true };
  declareNames(scope.context, block.statements);
  expand(expansion, scope, scope.context, block.statements, { prefix: "", outer: null, calls: [], open: [] });
  return { layers: expansion.layers, whole: expansion.whole };
}

/** Writes out a block by itself, with parameters of which nothing is known: to judge one that nothing calls. */
export function expandAlone({ block, scope, uses }: Declared): Expanded {
  const expansion: Expansion = { layers: [], turns: 0, full: false, whole: true };
  const bindings = new Map(scope.context.bindings);
  for (const { name, span } of block.parameters) bindings.set(name.text, { what: "constant", name: name.text, value: { kind: "hole", span }, span: name.span, uses: uses.get(name.text) ?? new Set() });
  expand(expansion, scope, { ...scope.context, bindings }, block.statements, { prefix: "", outer: null, calls: [], open: [block] });
  return { layers: expansion.layers, whole: expansion.whole };
}

/** Judges what a block says of itself: parameters that stand twice, kinds, domains, defaults, names of layers. */
export function judgeBlock({ block, scope: { context } }: Declared): void {
  const seen = new Map<string, Span>();
  for (const parameter of block.parameters) {
    if (parameter.name.text === "" || !declare(context, seen, "parameter", parameter.name.text, parameter.name.span)) continue;
    const known = kindAndDomain(context, parameter);
    if (known !== null && parameter.value !== null) judgeValue(context, `\`${parameter.name.text}\``, parameter.value, known);
  }
  declareNames(context, block.statements);
}

/** Adds where a block was called to what was found since `before`. */
export function relateCalls(context: Context, before: number, calls: readonly Span[]): void {
  if (calls.length === 0) return;
  const related: readonly Related[] = calls.map((span) => ({ span, label: "called here" }));
  context.found.push(...context.found.splice(before).map((each) => ({ ...each, related: [...each.related, ...related] })));
}

function declareNames(context: Context, statements: readonly Ast.NetworkStatement[], seen = new Map<string, Span>()): void {
  for (const statement of statements) {
    if (statement.kind === "repeat") declareNames(context, statement.body, seen);
    if (statement.kind === "layer" && statement.name !== null && statement.name.text !== "") declare(context, seen, "layer", statement.name.text, statement.name.span);
  }
}

interface Inside {
  readonly prefix: string;
  readonly outer: Frame["outer"];
  readonly calls: readonly Span[];
  /** Blocks that are being written out. */
  readonly open: readonly Ast.Block[];
}

function expand(expansion: Expansion, scope: Scope, context: Context, statements: readonly Ast.NetworkStatement[], inside: Inside): void {
  const entries: Entry[] = [];
  unroll(expansion, context, statements, [], entries, inside);
  const names = namesIn(entries);
  const frame: Frame = { input: expansion.layers.length - 1, outer: inside.outer };
  for (const entry of entries) {
    const local = names.get(entry) ?? "";
    const { text } = entry.syntax.head;
    if (/^[A-Z]/u.test(text) || scope.blocks.has(text)) call(expansion, scope, context, entry.syntax, { ...inside, outer: { frame, name: local } });
    else expansion.layers.push({ syntax: entry.syntax, context, name: `${inside.prefix}${local}`, local, turns: entry.turns, frame, calls: inside.calls });
  }
}

/** Writes out repetitions, counting turns and layers so that no number costs more than the limit. */
function unroll(expansion: Expansion, context: Context, statements: readonly Ast.NetworkStatement[], turns: readonly number[], into: Entry[], inside: Inside): void {
  for (const statement of statements) {
    if (expansion.full) return;
    if (statement.kind === "hole") expansion.whole = false;
    if (statement.kind === "layer") {
      into.push({ syntax: statement, turns });
      tooMany(expansion, context, expansion.layers.length + into.length, statement.span, inside);
    }
    if (statement.kind === "repeat") repeat(expansion, context, statement, turns, into, inside);
  }
}

function repeat(expansion: Expansion, context: Context, statement: Ast.RepeatSyntax, turns: readonly number[], into: Entry[], inside: Inside): void {
  const before = context.found.length;
  const read = readNumber(context, statement.count, { what: "`repeat`", use: "static", domain: interval("[", 1, Number.MAX_SAFE_INTEGER, "]"), integer: true, units: ["time"] });
  relateCalls(context, before, inside.calls);
  // A count that is not known stands for one turn, so that the body is judged; there is no whole network then.
  if (read === null) expansion.whole = false;
  const count = read?.value ?? 1;
  for (let turn = 1; turn <= count && !expansion.full; turn++) {
    expansion.turns += 1;
    if (tooMany(expansion, context, expansion.turns, statement.span, inside)) return;
    unroll(expansion, context, statement.body, [...turns, turn], into, inside);
  }
}

function tooMany(expansion: Expansion, context: Context, count: number, span: Span, inside: Inside): boolean {
  if (count <= LARGEST_NETWORK || expansion.full) return expansion.full;
  const before = context.found.length;
  report(context, diagnose("NN208", { span }, { what: "written out, the network has more layers and turns than that", limit: shown(LARGEST_NETWORK) }));
  relateCalls(context, before, inside.calls);
  expansion.full = true;
  expansion.whole = false;
  return true;
}

/** Each entry's name in its frame: see Note [Names]. */
function namesIn(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const names = new Map<Entry, string>();
  const taken = new Set(entries.flatMap(({ syntax }) => (syntax.name === null ? [] : [syntax.name.text])));
  const positions = new Map<string, number>();
  for (const entry of entries) {
    const { syntax, turns } = entry;
    const head = syntax.head.text;
    let position = (positions.get(head) ?? 0) + 1;
    if (syntax.name === null) while (taken.has(`${head}${position}`)) position += 1;
    positions.set(head, position);
    names.set(entry, syntax.name === null ? `${head}${position}` : [syntax.name.text, ...turns].join("."));
  }
  return names;
}

function call(expansion: Expansion, scope: Scope, context: Context, syntax: Ast.LayerSyntax, inside: Inside): void {
  const { head } = syntax;
  const before = context.found.length;
  const declared = scope.blocks.get(head.text);
  if (declared === undefined) unknownName(context, "block", head.text, head.span, scope.blocks.keys());
  const bound = declared === undefined || declared === null ? null : bindCall(context, declared, syntax, inside.open);
  relateCalls(context, before, inside.calls);
  if (declared === undefined || declared === null || bound === null) expansion.whole = false;
  // Once there are too many layers, calls are still judged, and no longer written out.
  if (declared === undefined || declared === null || bound === null || expansion.full) return;
  expand(expansion, declared.scope, bound, declared.block.statements, { prefix: `${inside.prefix}${inside.outer?.name ?? ""}.`, outer: inside.outer, calls: [syntax.span, ...inside.calls], open: [...inside.open, declared.block] });
}

/** The context of a call's body; null where the call is wrong, which was said. */
function bindCall(context: Context, { block, scope, uses }: Declared, syntax: Ast.LayerSyntax, open: readonly Ast.Block[]): Context | null {
  const { text, span } = syntax.head;
  const errors = errorsOf(context);
  const related = [{ span: block.name.span, label: "declared here" }];
  if (open.includes(block)) report(context, diagnose("NN119", { span, related }, { name: text }));
  else if (open.length >= DEEPEST) report(context, diagnose("NN208", { span, related }, { what: "blocks call each other more deeply than that", limit: shown(DEEPEST) }));
  const [extra] = [...syntax.args, ...syntax.settings, ...syntax.options];
  if (extra !== undefined) report(context, diagnose("NN108", { span: extra.span, related }, { what: `\`${text}\``, wanted: "its arguments in brackets", got: "something behind them" }));
  if (errorsOf(context) > errors) return null;
  const matched = matchArguments(context, text, syntax.call ?? [], block.parameters.map((parameter) => parameter.name.text));
  const bindings = new Map(scope.context.bindings);
  for (const parameter of block.parameters) {
    const { name } = parameter;
    const argument = matched.get(name.text);
    // What the declaration says of itself is judged once, with the block; here its faults are silent.
    const known = kindAndDomain({ ...scope.context, found: [], tally: { errors: 0, names: 0 } }, parameter);
    if (known === null) return null;
    const from = argument === undefined ? scope.context : context;
    const value = argument?.value ?? parameter.value;
    if (value === null) {
      report(context, diagnose("NN107", { span: syntax.span, related: [{ span: parameter.span, label: "has no default" }] }, { of: `\`${text}\``, name: `\`${name.text}\``, doc: known.kind, example: `${text}(${name.text}: …)` }));
      bindings.set(name.text, { what: "constant", name: name.text, value: { kind: "hole", span: syntax.span }, span: name.span, uses: uses.get(name.text) ?? new Set() });
      continue;
    }
    const before = context.found.length;
    const silent = argument === undefined ? { ...from, found: [], tally: { errors: 0, names: 0 } } : from;
    const read = judgeValue(silent, `\`${name.text}\` of \`${text}\``, value, known);
    context.found.push(...context.found.splice(before).map((each) => ({ ...each, related: [...each.related, { span: parameter.span, label: "declared here" }] })));
    if (read === null && value.kind !== "hole" && silent !== from) return null;
    // A value that could not be read is a hole: its uses are no further mistakes.
    bindings.set(name.text, { what: "constant", name: name.text, value: read === null ? { kind: "hole", span: value.span } : valueOf(read, value.span), span: name.span, uses: uses.get(name.text) ?? new Set() });
  }
  return { ...scope.context, bindings };
}

/** Parameters of blocks that no body uses (NN113). */
export function judgeUnused(declared: readonly Declared[]): void {
  for (const { block, scope, uses } of declared) {
    for (const { name } of block.parameters) {
      const binding: Binding["uses"] | undefined = uses.get(name.text);
      if (binding?.size === 0) report(scope.context, diagnose("NN113", { span: name.span }, { what: "parameter", name: name.text }));
    }
  }
}
