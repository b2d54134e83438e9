/**
 * One layer statement: its kind, its options, the shape it gives and the range of its values. A layer with a mistake is
 * built as far as it is known, so that the layers after it are still judged; `sound` in what comes out says
 * whether it may be trusted.
 */
import type { Interval } from "../base/interval.js";
import { hull } from "../base/interval.js";
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval, reals } from "../vocab/entry.js";
import type { LayerName } from "../vocab/layers.js";
import { layerNames, layerRow, layers } from "../vocab/layers.js";
import { readJoin, readReshape } from "./branches.js";
import type { BuiltLayer, Common, Incoming } from "./built-layer.js";
import { readDense, refuseSoftmaxOfOne } from "./dense.js";
import type { Context } from "./context.js";
import { errorsOf, report } from "./context.js";
import type { Activation, Shape } from "./model.js";
import { unknownName, unknownOption } from "./names.js";
import { readContrast, readEmbedding, readNormalisation } from "./normalisations.js";
import { follow, readNumber } from "./values.js";
import { readConv, readGlobalPool, readPool } from "./windows.js";
import { hasWord, plainParams, readCalled, rowOf, wordsOf } from "./vocabulary.js";

/** Builds a layer; null when its kind is unknown or not built yet, so that nothing is known behind it. */
export function buildLayer(context: Context, syntax: Ast.LayerSyntax, incoming: Incoming, name: string): BuiltLayer | null {
  const head = syntax.head.text;
  const before = errorsOf(context);
  const kind = layerNames.find((each) => each === head) ?? (activationIn(context, syntax.head) === null ? null : "activation");
  if (kind === null) {
    refuseHead(context, syntax);
    return null;
  }
  if (kind !== "activation" && syntax.call !== null) {
    report(context, diagnose("NN108", { span: syntax.head.span }, { what: `\`${head}\``, wanted: `its values without brackets, as in \`${layerRow(kind).short}\``, got: "a call" }));
    return null;
  }
  if (kind === "activation" || Object.keys(layerRow(kind).settings).length === 0) for (const setting of syntax.settings) unknownOption(context, `\`${head}\``, setting.name.text, setting.name.span, []);
  const built = build(context, kind, syntax, incoming, { name, named: syntax.name !== null, span: syntax.span });
  return { ...built, sound: built.sound && errorsOf(context) === before };
}

function build(context: Context, kind: LayerName | "activation", syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  switch (kind) {
    case "dense": {
      const shape = rowOfNumbers(context, syntax, incoming.shape, "dense");
      return readDense(context, syntax, shape, common);
    }
    case "conv":
      return readConv(context, syntax, incoming, common);
    case "maxpool":
    case "avgpool":
      return readPool(context, syntax, incoming, common);
    case "globalpool":
      return readGlobalPool(context, syntax, incoming, common);
    case "activation":
      return readActivationLayer(context, syntax, incoming, common);
    case "flatten": {
      refuseRest(context, syntax, 0);
      const output = incoming.shape === null ? null : [product(incoming.shape)];
      return { layer: { kind, ...common, input: incoming.shape ?? [], output: output ?? [], range: incoming.range }, input: incoming.shape, output, sound: true };
    }
    case "reshape":
      refuseRest(context, syntax, 1);
      return readReshape(context, syntax, incoming, common);
    case "add":
    case "concat":
      refuseRest(context, syntax, syntax.args.length);
      return readJoin(context, kind, syntax, incoming, common);
    case "batchnorm":
    case "layernorm":
      refuseRest(context, syntax, 0);
      return readNormalisation(kind, incoming, common);
    case "contrastnorm":
      refuseRest(context, syntax, 1);
      return readContrast(context, syntax, incoming, common);
    case "embedding":
      refuseArguments(context, syntax, 1);
      return readEmbedding(context, syntax, incoming, common);
    case "dropout": {
      const rate = readRate(context, syntax);
      const layer = { kind, ...common, input: incoming.shape ?? [], output: incoming.shape ?? [], range: stretched(incoming.range, rate ?? 0), rate: { value: rate ?? 0, param: null } };
      return { layer, input: incoming.shape, output: incoming.shape, sound: rate !== null };
    }
    default:
      return kind satisfies never;
  }
}

/** The activation that a layer's head names, directly or through a parameter or constant; null when it names none. */
function activationIn(context: Context, head: Ast.Name): string | null {
  if (hasWord("activation", head.text)) return head.text;
  if (!context.bindings.has(head.text)) return null;
  const found = follow(context, { kind: "word", text: head.text, unit: null, span: head.span }, "static");
  return found?.value.kind === "word" && hasWord("activation", found.value.text) ? found.value.text : null;
}

function refuseHead(context: Context, syntax: Ast.LayerSyntax): void {
  const { text, span } = syntax.head;
  // A name without a value has been spoken of, or belongs to a block that nothing calls.
  if (text === "" || context.bindings.get(text)?.value.kind === "hole") return;
  unknownName(context, "layer", text, span, [...layerNames, ...wordsOf("activation")]);
}

/** Product of the sizes. */
export function product(shape: Shape): number {
  return shape.reduce((total, size) => total * size, 1);
}

/** The shape if it is one row of numbers; otherwise says so (NN201), with `flatten` as the fix, and goes on as if it stood there. */
function rowOfNumbers(context: Context, syntax: Ast.LayerSyntax, shape: Shape | null, layer: string): Shape | null {
  if (shape === null || shape.length === 1) return shape;
  const start = (syntax.name ?? syntax.head).span.start;
  const at: Span = { ...syntax.span, start, end: start };
  const fix = { title: "insert `flatten`", edits: [{ span: at, text: `flatten\n${indentation(at)}` }] };
  report(context, diagnose("NN201", { span: syntax.span, fix }, { layer, wanted: "one row of numbers", got: `[${shape.join(", ")}]` }));
  return [product(shape)];
}

/** The white space that the line of a place begins with. */
function indentation(at: Span): string {
  const { text } = at.source;
  const line = Math.max(text.lastIndexOf("\n", at.start - 1), text.lastIndexOf("\r", at.start - 1)) + 1;
  return /^[ \t]*/u.exec(text.slice(line, at.start))?.[0] ?? "";
}

function readActivationLayer(context: Context, syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  refuseRest(context, syntax, 0);
  const entry = readCalled(context, "activation", activationIn(context, syntax.head) ?? syntax.head.text, syntax.call ?? [], syntax.head.span, syntax.head.span, "static");
  const activation: Activation = entry === null ? { name: "linear", params: {}, span: syntax.head.span } : { name: entry.name, params: plainParams(entry.params), span: entry.span };
  const wholeLayer = rowOf(activation).expr === null;
  const shape = wholeLayer ? rowOfNumbers(context, syntax, incoming.shape, activation.name) : incoming.shape;
  if (wholeLayer && shape?.[0] === 1) refuseSoftmaxOfOne(context, activation.span);
  const range = entry === null ? reals : rowOf(activation).range(activation.params);
  return { layer: { kind: "activation", ...common, input: shape ?? [], output: shape ?? [], range, activation }, input: shape, output: shape, sound: entry !== null };
}

function refuseArguments(context: Context, syntax: Ast.LayerSyntax, most: number): void {
  const extra = syntax.args[most];
  if (extra !== undefined) report(context, diagnose("NN111", { span: extra.span }, { of: `\`${syntax.head.text}\``, most }));
}

/** Says what a layer does not take: values after the first `most`, and options in braces. */
function refuseRest(context: Context, syntax: Ast.LayerSyntax, most: number): void {
  refuseArguments(context, syntax, most);
  for (const option of syntax.options) unknownOption(context, `\`${syntax.head.text}\``, option.name.text, option.name.span, []);
}

function readRate(context: Context, syntax: Ast.LayerSyntax): number | null {
  refuseRest(context, syntax, 1);
  const [value] = syntax.args;
  if (value === undefined) {
    report(context, diagnose("NN107", { span: syntax.head.span }, { of: "`dropout`", name: "the share that is dropped", doc: "which share?", example: layers.dropout.short }));
    return null;
  }
  if (value.kind === "mix") {
    report(context, diagnose("NN108", { span: value.span }, { what: "`dropout`", wanted: "a number", got: "a list" }));
    return null;
  }
  return readNumber(context, value, { what: "`dropout`", use: "static", domain: layers.dropout.values.p.domain, integer: false, units: ["%"] })?.value ?? null;
}

/** What dropout makes of a range: kept values are divided by 1 − p, so that the mean stays; the others are 0. */
function stretched(range: Interval, rate: number): Interval {
  if (rate === 0) return range;
  const keep = 1 - rate;
  return hull({ low: range.low / keep, high: range.high / keep, lowOpen: range.lowOpen, highOpen: range.highOpen }, interval("[", 0, 0, "]"));
}
