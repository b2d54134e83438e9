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
import type { BuiltLayer, Earlier, Incoming } from "./built-layer.js";
import type { Frame, Placed } from "./blocks.js";
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
  const input: Earlier = { at: -1, shape: inputShape(columns), range: inputRange(columns), span: columns.inputs[0]?.span ?? null };
  const walk = newWalk(input, isOneHot(columns), expanded.whole);
  for (const placed of expanded.layers) place(walk, placed);
  judgeParameters(context, walk.layers);
  return { layers: walk.layers, whole: walk.whole, span: block.span };
}

/** How far a network has been built. */
interface Walk {
  readonly input: Earlier;
  readonly oneHot: boolean;
  /** What every layer so far gives, also one that could not be built. */
  readonly given: Earlier[];
  /** Positions by frame and name. */
  readonly named: Map<Frame, Map<string, number>>;
  readonly layers: CheckedLayer[];
  whole: boolean;
}

function newWalk(input: Earlier, oneHot: boolean, whole: boolean): Walk {
  return { input, oneHot, given: [], named: new Map(), layers: [], whole };
}

function place(walk: Walk, placed: Placed): void {
  const { syntax, context, name, calls } = placed;
  const before = context.found.length;
  const built = buildLayer(context, syntax, incomingOf(walk, placed), name);
  relatePrevious(context, before, walk.given.at(-1) ?? walk.input);
  relateCalls(context, before, calls);
  const at = walk.given.length;
  walk.given.push({ at, shape: built?.output ?? null, range: built?.layer.range ?? reals, span: syntax.span });
  if (built === null) walk.whole = false;
  else walk.layers.push({ ...built, syntax });
  remember(walk, placed.frame, placed.local, at);
  for (let { outer } = placed.frame; outer !== null; { outer } = outer.frame) remember(walk, outer.frame, outer.name, at);
}

/** Adds where the shape comes from to what was said of a shape (NN201, NN205) since `before`, unless another place was named. */
function relatePrevious(context: Context, before: number, { shape, span }: Earlier): void {
  if (span === null || shape === null) return;
  const related = [{ span, label: `gives [${shape.join(", ")}]` }];
  context.found.push(...context.found.splice(before).map((each) => ((each.code === "NN201" || each.code === "NN205") && each.related.length === 0 ? { ...each, related } : each)));
}

/** Remembers a layer's position by its name; a call goes by its last layer. */
function remember(walk: Walk, frame: Frame, name: string, at: number): void {
  const names = walk.named.get(frame) ?? new Map<string, number>();
  walk.named.set(frame, names.set(name, at));
}

function incomingOf(walk: Walk, { frame, turns }: Placed): Incoming {
  const at = (position: number): Earlier => walk.given[position] ?? walk.input;
  const names = walk.named.get(frame) ?? new Map<string, number>();
  const earlier = (name: string): Earlier | null => {
    // Within `repeat`, the layer of the same turn; then what stands around it.
    for (let depth = turns.length; depth >= 0; depth--) {
      const found = names.get([name, ...turns.slice(0, depth)].join("."));
      if (found !== undefined) return at(found);
    }
    return name === "input" ? at(frame.input) : null;
  };
  const { shape, range } = at(walk.given.length - 1);
  return { shape, range, oneHot: walk.oneHot && walk.given.length === 0, earlier, names: () => [...names.keys(), "input"] };
}

/** Judges the blocks of a file: their parameters, and the bodies of those that nothing calls. */
export function judgeBlocks(scope: Scope): void {
  for (const declared of scope.own) {
    judgeBlock(declared);
    const walk = newWalk({ at: -1, shape: null, range: reals, span: null }, false, true);
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
