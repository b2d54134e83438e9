/** The layers that join what earlier layers gave: `add` and `concat`; and `reshape`, which moves nothing. */
import type { Interval } from "../base/interval.js";
import { hull } from "../base/interval.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { reals } from "../vocab/entry.js";
import { layers } from "../vocab/layers.js";
import type { BuiltLayer, Common, Earlier, Incoming } from "./built-layer.js";
import type { Context } from "./context.js";
import { errorsOf, report } from "./context.js";
import type { Shape } from "./model.js";
import { shown, unknownName } from "./names.js";
import { describe, LARGEST_SIZE, readSize } from "./values.js";

function shapeText(shape: Shape): string {
  return `[${shape.join(", ")}]`;
}

/** Reads `add a, b` and `concat a, b`: the incoming tensor is always one of the terms. */
export function readJoin(context: Context, kind: "add" | "concat", syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  const before = errorsOf(context);
  if (syntax.args.length === 0) {
    report(context, diagnose("NN107", { span: syntax.head.span }, { of: `\`${kind}\``, name: "the name of an earlier layer", doc: "which layer?", example: layers[kind].short }));
  }
  const terms = syntax.args.flatMap((argument): readonly Earlier[] => {
    if (argument.kind === "hole") return [];
    if (argument.kind !== "word") {
      report(context, diagnose("NN108", { span: argument.span }, { what: `\`${kind}\``, wanted: "names of earlier layers", got: argument.kind === "mix" ? "a list" : describe(argument) }));
      return [];
    }
    const found = incoming.earlier(argument.text);
    if (found === null) unknownName(context, "layer", argument.text, argument.span, incoming.names());
    else judgeShape(context, kind, argument, found, incoming);
    return found === null ? [] : [found];
  });
  const sound = errorsOf(context) === before;
  const ranges = [incoming.range, ...terms.map((term) => term.range)];
  const range = kind === "add" ? ranges.reduce(sum) : ranges.reduce(hull);
  const output = kind === "add" ? incoming.shape : joined(incoming.shape, terms);
  return { layer: { kind, ...common, input: incoming.shape ?? [], output: output ?? [], range, sources: terms.map((term) => term.at) }, input: incoming.shape, output, sound };
}

function judgeShape(context: Context, kind: "add" | "concat", argument: Ast.WordValue, { shape, span }: Earlier, incoming: Incoming): void {
  if (shape === null || incoming.shape === null) return;
  const all = kind === "add" ? shape : shape.slice(0, -1);
  const wanted = kind === "add" ? incoming.shape : incoming.shape.slice(0, -1);
  if (all.join() === wanted.join() && shape.length === incoming.shape.length) return;
  const related = span === null ? [] : [{ span, label: `gives ${shapeText(shape)}` }];
  const what = kind === "add" ? `${shapeText(incoming.shape)}, which comes in` : `the sizes of ${shapeText(incoming.shape)}, which comes in, but for the last`;
  report(context, diagnose("NN201", { span: argument.span, related }, { layer: kind, wanted: what, got: shapeText(shape) }));
}

function joined(shape: Shape | null, terms: readonly Earlier[]): Shape | null {
  if (shape === null || terms.some((term) => term.shape === null)) return null;
  return [...shape.slice(0, -1), terms.reduce((total, term) => total + (term.shape?.at(-1) ?? 0), shape.at(-1) ?? 0)];
}

/** The values that a sum of two can take. */
function sum(a: Interval, b: Interval): Interval {
  const [low, high] = [a.low + b.low, a.high + b.high];
  if (Number.isNaN(low) || Number.isNaN(high)) return reals;
  return { low, high, lowOpen: a.lowOpen || b.lowOpen, highOpen: a.highOpen || b.highOpen };
}

/** Reads `reshape [28, 28, 1]`. */
export function readReshape(context: Context, syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  const [value] = syntax.args;
  let output: Shape | null = null;
  if (value === undefined) report(context, diagnose("NN107", { span: syntax.head.span }, { of: "`reshape`", name: "the new shape", doc: "into what?", example: layers.reshape.short }));
  else if (value.kind === "list") {
    const sizes = value.items.map((item) => readSize(context, item, "a size of `reshape`")?.value ?? null);
    if (value.items.length > 0 && value.items.length <= 4) output = sizes.includes(null) ? null : (sizes as readonly number[]);
    else report(context, diagnose("NN108", { span: value.span }, { what: "`reshape`", wanted: "one to four sizes", got: `${shown(value.items.length)} of them` }));
  } else if (value.kind !== "hole") report(context, diagnose("NN108", { span: value.span }, { what: "`reshape`", wanted: "sizes in brackets, as in `[28, 28, 1]`", got: value.kind === "mix" ? "a list of activations" : describe(value) }));
  const count = (shape: Shape): number => shape.reduce((total, size) => Math.min(total * size, LARGEST_SIZE + 1), 1);
  if (output !== null && incoming.shape !== null && count(output) !== count(incoming.shape)) {
    report(context, diagnose("NN201", { span: syntax.span }, { layer: "reshape", wanted: `${shown(count(output))} values for ${shapeText(output)}`, got: `${shapeText(incoming.shape)}, which are ${shown(count(incoming.shape))}` }));
    output = null;
  }
  return { layer: { kind: "reshape", ...common, input: incoming.shape ?? [], output: output ?? [], range: incoming.range }, input: incoming.shape, output, sound: output !== null };
}
