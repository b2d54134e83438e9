/**
 * The network: layer after layer, each with the shape that it gets and gives. What a layer is stands in `layers.ts`; here
 * are the walk, the names, and the limit of parameters, which is watched while they add up.
 */
import type { Interval } from "../base/interval.js";
import { hull } from "../base/interval.js";
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { reals } from "../vocab/entry.js";
import { isSequence } from "./column-types.js";
import type { Columns } from "./columns.js";
import { shapeOf } from "./column-types.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { BuiltLayer, Incoming } from "./built-layer.js";
import type { Placed } from "./blocks.js";
import { expandAlone, expandNetwork, judgeBlock, relateCalls } from "./blocks.js";
import { buildLayer } from "./layers.js";
import type { Scope } from "./libraries.js";
import { parametersOf } from "./learning.js";
import type { Shape } from "./model.js";
import { onceOnly, shown } from "./names.js";
import { preparedInterval } from "./preparation.js";
import { LARGEST_SIZE } from "./values.js";

/** A layer as it was written and as it is. */
export interface CheckedLayer extends BuiltLayer {
  readonly syntax: Ast.LayerSyntax;
}

/** The network as far as it could be read. */
export interface CheckedNetwork {
  /** All layers that are layers, also those with mistakes. */
  readonly layers: readonly CheckedLayer[];
  /** Nothing in the block is a hole, unknown or not built yet. */
  readonly whole: boolean;
  readonly span: Span | null;
}

/** What the first layer sees; null when the inputs could not be read. */
export function inputShape(columns: Columns): Shape | null {
  if (!columns.wholeInputs || columns.inputs.length === 0) return null;
  const [first] = columns.inputs;
  const shape = columns.inputs.length === 1 && first !== undefined ? shapeOf(first.type) : [];
  if (shape.length > 0) return shape;
  return [columns.inputs.reduce((sum, column) => sum + column.width, 0)];
}

/** Reads the network block, blocks and repetitions written out. */
export function readNetwork(scope: Scope, columns: Columns): CheckedNetwork {
  const { context } = scope;
  const [block, second] = context.file.networks;
  if (block !== undefined && second !== undefined) onceOnly(context, "`network`", block.span, second.span);
  if (block === undefined) return { layers: [], whole: false, span: null };
  const expanded = expandNetwork(scope, block);
  const walk: Walk = { incoming: { shape: inputShape(columns), range: inputRange(columns), oneHot: isOneHot(columns) }, layers: [], whole: expanded.whole };
  for (const placed of expanded.layers) place(walk, placed);
  judgeParameters(context, walk.layers);
  return { layers: walk.layers, whole: walk.whole, span: block.span };
}

/** How far a network has been built. */
interface Walk {
  incoming: Incoming;
  readonly layers: CheckedLayer[];
  whole: boolean;
}

function place(walk: Walk, { syntax, context, name, calls }: Placed): void {
  const before = context.found.length;
  const built = buildLayer(context, syntax, walk.incoming, name);
  relateCalls(context, before, calls);
  if (built === null) walk.whole = false;
  else walk.layers.push({ ...built, syntax });
  walk.incoming = built === null ? { shape: null, range: reals, oneHot: false } : { shape: built.output, range: built.layer.range, oneHot: false };
}

/** Judges the blocks of the file that is checked: their parameters, and the bodies of those that nothing calls. */
export function judgeBlocks(scope: Scope): void {
  for (const declared of scope.own) {
    judgeBlock(declared);
    const walk: Walk = { incoming: { shape: null, range: reals, oneHot: false }, layers: [], whole: true };
    for (const placed of expandAlone(declared).layers) place(walk, placed);
  }
}

function isOneHot({ inputs }: Columns): boolean {
  const [only, second] = inputs;
  return only !== undefined && second === undefined && (only.type.kind === "class" || isSequence(only.type));
}

function inputRange(columns: Columns): Interval {
  const [first, ...others] = columns.inputs.map((column) => preparedInterval(column));
  return first === undefined ? reals : others.reduce(hull, first);
}

function judgeParameters(context: Context, layers: readonly CheckedLayer[]): void {
  let total = 0;
  for (const { layer, input, syntax } of layers) {
    if (input === null) continue;
    total += parametersOf(layer);
    if (total <= LARGEST_SIZE) continue;
    const what = `with \`${layer.name}\` the network has ${shown(total)} parameters`;
    report(context, diagnose("NN208", { span: syntax.span }, { what, limit: shown(LARGEST_SIZE) }));
    return;
  }
}
