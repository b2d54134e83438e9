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
import { buildLayer } from "./layers.js";
import { parametersOf } from "./learning.js";
import type { Shape } from "./model.js";
import { declare, onceOnly, shown } from "./names.js";
import { preparedInterval } from "./preparation.js";
import { LARGEST_SIZE } from "./values.js";
import { refuseConstruct } from "./vocabulary.js";

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

/** Reads the network block. */
export function readNetwork(context: Context, columns: Columns): CheckedNetwork {
  const [block, second] = context.file.networks;
  if (block !== undefined && second !== undefined) onceOnly(context, "`network`", block.span, second.span);
  if (block === undefined) return { layers: [], whole: false, span: null };
  let incoming: Incoming = { shape: inputShape(columns), range: inputRange(columns), oneHot: isOneHot(columns) };
  let whole = true;
  const layers: CheckedLayer[] = [];
  const names = namesIn(block);
  for (const statement of block.statements) {
    const built = statement.kind === "layer" ? buildLayer(context, statement, incoming, names.get(statement) ?? statement.head.text) : null;
    if (statement.kind === "repeat") refuseConstruct(context, "statement", "repeat", statement.span, "write the layers out");
    if (built === null || statement.kind !== "layer") {
      whole = false;
      incoming = { shape: null, range: reals, oneHot: false };
    } else {
      layers.push({ ...built, syntax: statement });
      incoming = { shape: built.output, range: built.layer.range, oneHot: false };
    }
  }
  declareNames(context, block);
  judgeParameters(context, layers);
  return { layers, whole, span: block.span };
}

function isOneHot({ inputs }: Columns): boolean {
  const [only, second] = inputs;
  return only !== undefined && second === undefined && (only.type.kind === "class" || isSequence(only.type));
}

function inputRange(columns: Columns): Interval {
  const [first, ...others] = columns.inputs.map((column) => preparedInterval(column));
  return first === undefined ? reals : others.reduce(hull, first);
}

function layersOf(block: Ast.NetworkBlock): readonly Ast.LayerSyntax[] {
  return block.statements.filter((statement) => statement.kind === "layer");
}

function declareNames(context: Context, block: Ast.NetworkBlock): void {
  const seen = new Map<string, Span>();
  for (const { name } of layersOf(block)) if (name !== null && name.text !== "") declare(context, seen, "layer", name.text, name.span);
}

/** Each layer's name: the user's, or the head's word and its position among its kind, counted on where a user took that name. */
function namesIn(block: Ast.NetworkBlock): ReadonlyMap<Ast.LayerSyntax, string> {
  const names = new Map<Ast.LayerSyntax, string>();
  const all = layersOf(block);
  const taken = new Set(all.flatMap((each) => (each.name === null ? [] : [each.name.text])));
  const positions = new Map<string, number>();
  for (const each of all) {
    const head = each.head.text;
    let position = (positions.get(head) ?? 0) + 1;
    if (each.name === null) while (taken.has(`${head}${position}`)) position += 1;
    positions.set(head, position);
    names.set(each, each.name?.text ?? `${head}${position}`);
  }
  return names;
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
