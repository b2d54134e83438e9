/**
 * The loop nests of clusters: loads at coordinates, sums in ascending order, maps in the same turn, stores at the end. It
 * decides neither what is computed together nor when.
 */
import { InternalError, known } from "../base/internal-error.js";
import { argument } from "../graph/builder.js";
import type { Graph, GraphNode, NodeId, Roots } from "../graph/graph.js";
import { nodeAt } from "../graph/graph.js";
import type { Expr } from "../expr/expr.js";
import { add, constant, max, mul, select, substitute, variable, wide } from "../expr/expr.js";
import type { Cluster } from "./cluster.js";
import { overRows } from "./cluster.js";
import type { Affine, Bound, Kind, Stmt } from "./loops.js";
import { at, plus, times } from "./loops.js";
import type { View } from "./views.js";
import { contiguous } from "../graph/strides.js";
import { locate, viewOf } from "./views.js";

/** How a model's tensors lie in the flat arrays of parameters and slots. */
export interface Layout {
  readonly offsets: readonly number[];
  readonly parameters: number;
}

/** How one use of the graph is to be scheduled. */
export interface Schedule {
  readonly layout: Layout;
  /** All for a row, then the next row; otherwise layer by layer. */
  readonly rowwise: boolean;
  /** Sums over rows run in this many lanes (row mod 4), joined (s0 + s1) + (s2 + s3). */
  readonly lanes: 1 | 4;
  /** Sums over rows are carried from chunk to chunk and finished by functions of their own; otherwise a call sees all rows. */
  readonly carried: boolean;
  /** Inputs come from `x` and `y` through `order`, or lie in `input`. */
  readonly gathered: boolean;
}

/** What writing the nests of one use needs to know. */
export interface Context {
  readonly graph: Graph;
  readonly schedule: Schedule;
  readonly roots: Roots;
  readonly views: ReadonlyMap<NodeId, View>;
  /** Nodes that another cluster or the outside reads. */
  readonly kept: ReadonlySet<NodeId>;
  /** Where values go besides their own place. */
  readonly stores: ReadonlyMap<NodeId, readonly { readonly buffer: string; readonly offset: number; readonly perRow: number }[]>;
}

/** All rows of the call. */
export const ALL: Bound = { rows: "all" };

/** The nodes that a cluster computes, its sum first. */
export function membersOf(cluster: Cluster): readonly GraphNode[] {
  return cluster.reduction === null ? cluster.members : [cluster.reduction, ...cluster.members];
}

/** Loops over a space, without the rows when the schedule is by row and without axes of size 1. */
export function loopsOver(context: Context, space: readonly (number | "rows")[], inner: (coordinates: readonly Affine[]) => readonly Stmt[]): readonly Stmt[] {
  const coordinates: Affine[] = [];
  const loops: { index: string; to: Bound }[] = [];
  space.forEach((size, axis) => {
    const index = size === "rows" ? "r" : `i${axis}`;
    if (size === 1) coordinates.push(at(0));
    else coordinates.push(times(index, 1));
    if (size !== 1 && !(size === "rows" && context.schedule.rowwise)) loops.push({ index, to: size === "rows" ? ALL : size });
  });
  return loops.reduceRight<readonly Stmt[]>((body, { index, to }) => [{ kind: "for", index, from: 0, to, step: 1, parallel: true, body }], inner(coordinates));
}

/** Loads the element of a node at coordinates of a larger space into a local. */
export function loadOf(context: Context, id: NodeId, coordinates: readonly Affine[], local: string): readonly Stmt[] {
  const node = nodeAt(context.graph, id);
  const view = viewOf(context.views, id);
  const { schedule: how } = context;
  if (how.carried && how.lanes === 4 && overRows(context.graph, node)) {
    const lanes = [0, 1, 2, 3].map((lane) => `${local}_${lane}`);
    const where = locate(view, node.shape, coordinates);
    const [s0, s1, s2, s3] = lanes.map(variable) as [Expr, Expr, Expr, Expr];
    return [
      ...lanes.map((name, lane): Stmt => ({ kind: "load", local: name, buffer: view.buffer, at: plus(where, at(lane)) })),
      { kind: "let", local, value: add(add(s0, s1), add(s2, s3)), type: node.wide ? "wide" : "working" },
    ];
  }
  const original = how.rowwise && (view.buffer === "x" || view.buffer === "y");
  const places = original ? coordinates.map((each) => (each.terms[0]?.index === "r" ? times("n", 1) : each)) : coordinates;
  return [{ kind: "load", local, buffer: view.buffer, at: locate(view, node.shape, places) }];
}

/** A store of a node's element to where it is wanted. */
export function storeAt(store: { readonly buffer: string; readonly offset: number; readonly perRow: number }, node: GraphNode, coordinates: readonly Affine[], value: Expr): Stmt {
  const strides = contiguous(node.shape);
  const view: View = { buffer: store.buffer, offset: store.offset, strides: node.shape[0] === "rows" ? [store.perRow, ...strides.slice(1)] : strides };
  return { kind: "store", buffer: store.buffer, at: locate(view, node.shape, coordinates), value };
}

/** The loop nest of a cluster. */
export function nestOf(context: Context, cluster: Cluster): readonly Stmt[] {
  const [only] = cluster.members;
  if (only?.op.kind === "concat") return concatNest(context, only, only.op.parts);
  if (only?.op.kind === "pad") return padNest(context, only, only.op);
  if (only?.op.kind === "route") return routeNest(context, only, only.op);
  const { reduction } = cluster;
  if (reduction !== null && context.schedule.carried && overRows(context.graph, reduction)) return carriedNest(context, reduction);
  return loopsOver(context, cluster.space, (coordinates) => {
    const body: Stmt[] = [];
    const locals = new Map<NodeId, string>();
    if (reduction !== null) {
      body.push(...reductionOf(context, reduction, coordinates, constant(0)));
      locals.set(reduction.id, `a${reduction.id}`);
    }
    for (const member of cluster.members) body.push(...memberOf(context, member, coordinates, locals));
    for (const node of membersOf(cluster)) body.push(...storesFor(context, node, coordinates, variable(known(locals.get(node.id), "loops", "a member's local"))));
    return body;
  });
}

function storesFor(context: Context, node: GraphNode, coordinates: readonly Affine[], value: Expr): readonly Stmt[] {
  const view = viewOf(context.views, node.id);
  const own: readonly Stmt[] = context.kept.has(node.id) || isSummed(context, node.id) ? [{ kind: "store", buffer: view.buffer, at: locate(view, node.shape, coordinates), value }] : [];
  return [...own, ...(context.stores.get(node.id) ?? []).map((store) => storeAt(store, node, coordinates, value))];
}

function isSummed(context: Context, id: NodeId): boolean {
  return context.roots.losses === id && context.roots.output === null;
}

function memberOf(context: Context, node: GraphNode, coordinates: readonly Affine[], locals: Map<NodeId, string>): readonly Stmt[] {
  const { op } = node;
  const local = `m${node.id}`;
  locals.set(node.id, local);
  if (op.kind === "draw") {
    const element = locate({ buffer: "", offset: 0, strides: [0, ...contiguous(node.shape).slice(1)] }, node.shape, coordinates);
    if (context.schedule.rowwise) return [{ kind: "draw", local, layer: op.layer, row: "n", element }];
    return [{ kind: "row", local: `n${node.id}`, of: times("r", 1) }, { kind: "draw", local, layer: op.layer, row: `n${node.id}`, element }];
  }
  if (op.kind !== "map") throw new InternalError("loops", `${op.kind} cannot be a member`);
  const loads: Stmt[] = [];
  const replacements = new Map<Expr, Expr>();
  op.args.forEach((id, i) => {
    let name = locals.get(id);
    if (name === undefined) {
      name = `l${id}`;
      loads.push(...loadOf(context, id, coordinates, name));
      locals.set(id, name);
    }
    const source = nodeAt(context.graph, id);
    const isWide = source.wide || (source.op.kind === "leaf" && source.op.leaf.kind === "hyper");
    replacements.set(argument(i), isWide && !node.wide ? wide(variable(name)) : variable(name));
  });
  return [...loads, { kind: "let", local, value: substitute(op.expr, replacements), type: node.wide ? "wide" : "working" }];
}

/** An accumulator and the loops that fill it, ascending; a maximum starts at the first element. */
function reductionOf(context: Context, node: GraphNode, coordinates: readonly Affine[], start: Expr): readonly Stmt[] {
  const local = `a${node.id}`;
  const type: Kind = node.wide ? "wide" : "working";
  const { term, loops, first } = reductionTerm(context, node, coordinates);
  const combine = node.op.kind === "reduce" && node.op.op === "max" ? max : add;
  const body: readonly Stmt[] = [...term.stmts, { kind: "set", local, value: combine(variable(local), term.value) }];
  const nest = loops.reduceRight<readonly Stmt[]>((inner, { index, to }) => [{ kind: "for", index, from: 0, to, step: 1, parallel: false, body: inner }], body);
  if (combine === max && first !== null) return [...first.stmts, { kind: "var", local, value: first.value, type }, ...nest];
  return [{ kind: "var", local, value: start, type }, ...nest];
}

interface Term {
  readonly stmts: readonly Stmt[];
  readonly value: Expr;
}

/** What one turn adds, and the loops over the summed axes. */
function reductionTerm(context: Context, node: GraphNode, coordinates: readonly Affine[]): { readonly term: Term; readonly first: Term | null; readonly loops: readonly { readonly index: string; readonly to: Bound }[] } {
  const { op } = node;
  if (op.kind === "contract") {
    const { axes } = op;
    const sizes = new Map([...axes.a].map((letter, i) => [letter, nodeAt(context.graph, op.a).shape[i]]));
    const summed = [...axes.a].filter((letter) => !axes.out.includes(letter));
    const where = (letters: string): readonly Affine[] =>
      [...letters].map((letter) => (axes.out.includes(letter) ? known(coordinates[axes.out.indexOf(letter)], "loops", "a coordinate") : times(letter === "r" ? "r" : `s${letter}`, 1)));
    const [p, q] = [`p${node.id}`, `q${node.id}`];
    const stmts = [...loadOf(context, op.a, where(axes.a), p), ...loadOf(context, op.b, where(axes.b), q)];
    const loops = summed.filter((letter) => !(letter === "r" && context.schedule.rowwise) && !(summed.length > 1 && sizes.get(letter) === 1)).map((letter) => ({ index: letter === "r" ? "r" : `s${letter}`, to: letter === "r" ? ALL : (sizes.get(letter) as number) }));
    return { term: { stmts, value: mul(variable(p), variable(q)) }, first: null, loops };
  }
  if (op.kind !== "reduce") throw new InternalError("loops", `${op.kind} sums nothing`);
  const source = nodeAt(context.graph, op.a);
  const place = (summedAt: (axis: number) => Affine): readonly Affine[] => {
    let next = 0;
    return source.shape.map((_, axis) => {
      const summed = op.axes.includes(axis);
      if (summed && op.keep) next += 1;
      if (summed) return summedAt(axis);
      return known(coordinates[next++], "loops", "a coordinate");
    });
  };
  const name = (axis: number): string => (source.shape[axis] === "rows" ? "r" : `s${axis}`);
  const p = `p${node.id}`;
  const loops = op.axes.filter((axis) => source.shape[axis] !== 1 && !(source.shape[axis] === "rows" && context.schedule.rowwise)).map((axis) => ({ index: name(axis), to: source.shape[axis] === "rows" ? ALL : (source.shape[axis] as number) }));
  const first = op.op === "max" ? { stmts: loadOf(context, op.a, place(() => at(0)), `f${node.id}`), value: variable(`f${node.id}`) } : null;
  return { term: { stmts: loadOf(context, op.a, place((axis) => times(name(axis), 1)), p), value: variable(p) }, first, loops };
}

/** A sum over rows that is carried in its buffer: from row to row in lanes, or from chunk to chunk. */
function carriedNest(context: Context, node: GraphNode): readonly Stmt[] {
  const view = viewOf(context.views, node.id);
  const { schedule: how } = context;
  return loopsOver(context, node.shape, (coordinates) => {
    const where = plus(locate(view, node.shape, coordinates), how.lanes === 4 ? times("lane", 1) : at(0));
    const before: Stmt = { kind: "load", local: `b${node.id}`, buffer: view.buffer, at: where };
    const { term, loops } = reductionTerm(context, node, coordinates);
    if (!how.rowwise || loops.length > 0) {
      return [before, ...reductionOf(context, node, coordinates, variable(`b${node.id}`)), { kind: "store", buffer: view.buffer, at: where, value: variable(`a${node.id}`) }];
    }
    return [...term.stmts, before, { kind: "store", buffer: view.buffer, at: where, value: add(variable(`b${node.id}`), term.value) }];
  });
}

/** Copies the parts of a concatenation that do not lie in its buffer already, and stores the whole where it is wanted. */
function concatNest(context: Context, node: GraphNode, parts: readonly NodeId[]): readonly Stmt[] {
  const home = viewOf(context.views, node.id);
  let from = 0;
  const copies = parts.flatMap((part) => {
    const shape = nodeAt(context.graph, part).shape;
    const place: View = { ...home, offset: home.offset + from };
    from += shape.at(-1) as number;
    const own = viewOf(context.views, part);
    if (own.buffer === place.buffer && own.offset === place.offset) return [];
    return loopsOver(context, shape, (coordinates) => [
      ...loadOf(context, part, coordinates, `c${part}`),
      { kind: "store", buffer: place.buffer, at: locate(place, shape, coordinates), value: variable(`c${part}`) },
    ]);
  });
  return copies;
}

type Op<K extends GraphNode["op"]["kind"]> = Extract<GraphNode["op"], { kind: K }>;

/** Zeros everywhere, then the elements where they belong. */
function padNest(context: Context, node: GraphNode, { a, low, between }: Op<"pad">): readonly Stmt[] {
  const home = viewOf(context.views, node.id);
  const { shape } = nodeAt(context.graph, a);
  const moved = (coordinate: Affine, axis: number): Affine => {
    const step = (between[axis] ?? 0) + 1;
    return { base: coordinate.base * step + (low[axis] ?? 0), terms: coordinate.terms.map(({ index, scale }) => ({ index, scale: scale * step })) };
  };
  return [
    ...loopsOver(context, node.shape, (coordinates) => [{ kind: "store", buffer: home.buffer, at: locate(home, node.shape, coordinates), value: constant(0) }]),
    ...loopsOver(context, shape, (coordinates) => [
      ...loadOf(context, a, coordinates, `c${a}`),
      { kind: "store", buffer: home.buffer, at: locate(home, node.shape, coordinates.map(moved)), value: variable(`c${a}`) },
    ]),
  ];
}

/** Window by window: the cotangent goes to the first element that equals the maximum, after which there is none left to give. */
function routeNest(context: Context, node: GraphNode, { a, max: largest, cotangent, axes }: Op<"route">): readonly Stmt[] {
  const home = viewOf(context.views, node.id);
  const outside = node.shape.filter((_, axis) => !axes.includes(axis));
  return loopsOver(context, outside, (coordinates) => {
    let next = 0;
    const place = node.shape.map((size, axis): Affine => (axes.includes(axis) ? (size === 1 ? at(0) : times(`s${axis}`, 1)) : known(coordinates[next++], "loops", "a coordinate")));
    const left = variable("left");
    const body: readonly Stmt[] = [
      ...loadOf(context, a, place, "value"),
      { kind: "let", local: "share", value: select("eq", variable("value"), variable("largest"), left, constant(0)), type: "working" },
      { kind: "store", buffer: home.buffer, at: locate(home, node.shape, place), value: variable("share") },
      { kind: "set", local: "left", value: select("eq", variable("value"), variable("largest"), constant(0), left) },
    ];
    const loops = axes.filter((axis) => node.shape[axis] !== 1);
    const nest = loops.reduceRight<readonly Stmt[]>((inner, axis) => [{ kind: "for", index: `s${axis}`, from: 0, to: node.shape[axis] as number, step: 1, parallel: false, body: inner }], body);
    return [
      ...loadOf(context, largest, coordinates, "largest"),
      ...loadOf(context, cotangent, coordinates, "given"),
      { kind: "var", local: "left", value: variable("given"), type: "working" },
      ...nest,
    ];
  });
}
