/**
 * Graph -> loop program. Two schedules: by layer, one nest after the other over all rows of a chunk, for networks whose
 * layers are worth a nest; and by row, one loop over the rows that does everything for a row, for small ones. It writes
 * naive loops in the order that NUMERICS fixes; tiles and unrolling come after.
 */
import { InternalError, known } from "../base/internal-error.js";
import type { Expr } from "../expr/expr.js";
import { add, constant, max, mul, substitute, variable, wide } from "../expr/expr.js";
import type { Graph, GraphNode, NodeId, Roots } from "../graph/graph.js";
import { nodeAt, reachable } from "../graph/graph.js";
import { argument } from "../graph/builder.js";
import type { Cluster } from "./cluster.js";
import { clusterNodes, overRows } from "./cluster.js";
import type { Affine, Bound, Buffer, Kernel, Kind, Stmt } from "./loops.js";
import { at, plus, times } from "./loops.js";
import type { View } from "./views.js";
import { contiguous, elements, locate, placeViews, viewOf } from "./views.js";

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

/** The kernels of one use: those that see rows, and those that come after the last row. */
export interface Scheduled {
  readonly rows: readonly Kernel[];
  readonly after: readonly Kernel[];
  readonly buffers: readonly Buffer[];
}

interface Context {
  readonly graph: Graph;
  readonly schedule: Schedule;
  readonly roots: Roots;
  readonly views: ReadonlyMap<NodeId, View>;
  /** Nodes that another cluster or the outside reads. */
  readonly kept: ReadonlySet<NodeId>;
  /** Where values go besides their own place. */
  readonly stores: ReadonlyMap<NodeId, readonly { readonly buffer: string; readonly offset: number; readonly perRow: number }[]>;
}

const ALL: Bound = { rows: "all" };

/** Kernels for what `roots` wants of the graph. */
export function schedule(graph: Graph, roots: Roots, how: Schedule): Scheduled {
  const wanted = [roots.output, roots.losses, ...roots.gradients, ...roots.updates.map((update) => update.value)].filter((id): id is NodeId => id !== null);
  const nodes = reachable(graph, wanted);
  const carriedNode = (node: GraphNode): boolean => how.carried && overRows(graph, node);
  const { views, buffers } = placeViews(graph, nodes, (node) => externalView(node, how, carriedNode(node)), how.rowwise);
  const clusters = clusterNodes(graph, nodes, carriedNode);
  const context: Context = { graph, schedule: how, roots, views, kept: keptNodes(clusters, wanted, nodes), stores: storesOf(graph, roots, how.layout) };
  const withRows = clusters.filter((cluster) => cluster.space[0] === "rows" || (cluster.reduction !== null && overRows(graph, cluster.reduction)));
  const after = clusters.filter((cluster) => !withRows.includes(cluster));
  const inRows = how.carried || roots.updates.length === 0 ? withRows : clusters;
  const used = new Set<string>();
  const rows = rowKernels(context, inRows, nodes);
  const later = how.carried ? [...after.map((cluster) => kernelOf(context, cluster)), ...copyKernels(context, nodes)] : [];
  collectBuffers([...rows, ...later], used);
  return { rows, after: later, buffers: [...externalBuffers(context), ...buffers].filter((buffer) => used.has(buffer.name)) };
}

function collectBuffers(kernels: readonly Kernel[], into: Set<string>): void {
  const visit = (body: readonly Stmt[]): void =>
    body.forEach((stmt) => {
      if (stmt.kind === "load" || stmt.kind === "store") into.add(stmt.buffer);
      if ("body" in stmt) visit(stmt.body);
    });
  kernels.forEach((kernel) => visit(kernel.body));
}

function externalView(node: GraphNode, how: Schedule, carried: boolean): View | null {
  const { op, shape } = node;
  const strides = contiguous(shape);
  if (carried) return { buffer: `sum${node.id}`, offset: 0, strides: strides.map((stride) => stride * how.lanes) };
  if (op.kind !== "leaf") return null;
  switch (op.leaf.kind) {
    case "parameter":
      return { buffer: "parameters", offset: known(how.layout.offsets[op.leaf.tensor], "loops", "a tensor's offset"), strides };
    case "slot":
      return { buffer: "slots", offset: op.leaf.slot * how.layout.parameters + known(how.layout.offsets[op.leaf.tensor], "loops", "a tensor's offset"), strides };
    case "hyper":
      return { buffer: "hyper", offset: op.leaf.index, strides };
    case "input":
    case "target": {
      const width = elements(shape);
      const name = op.leaf.kind === "input" ? "x" : "y";
      const buffer = how.gathered ? (how.rowwise ? name : `${name}b`) : "input";
      return { buffer, offset: 0, strides: [width, ...strides.slice(1)] };
    }
  }
}

function externalBuffers(context: Context): readonly Buffer[] {
  const { roots, schedule: how, graph } = context;
  const flat = (name: string, role: Buffer["role"], size: number, type: Kind = "working", perRow = false): Buffer => ({ name, role, type, size, perRow });
  const widths = { x: 0, y: 0 };
  const sums: Buffer[] = [];
  for (const node of graph.nodes) {
    if (node.op.kind === "leaf" && node.op.leaf.kind === "input") widths.x = elements(node.shape);
    if (node.op.kind === "leaf" && node.op.leaf.kind === "target") widths.y = elements(node.shape);
    if (how.carried && overRows(graph, node)) sums.push(flat(`sum${node.id}`, "lanes", elements(node.shape) * how.lanes, node.wide ? "wide" : "working"));
  }
  const output = roots.output === null ? 0 : elements(nodeAt(graph, roots.output).shape);
  return [
    flat("parameters", "parameters", how.layout.parameters),
    flat("slots", "slots", how.layout.parameters),
    flat("hyper", "hyper", 1, "wide"),
    flat("gradients", "gradients", how.layout.parameters),
    flat("total", "total", 1, "wide"),
    flat("x", "x", widths.x, "working", true),
    flat("y", "y", widths.y, "working", true),
    flat("input", "input", widths.x, "working", true),
    flat("xb", "scratch", widths.x, "working", true),
    flat("yb", "scratch", widths.y, "working", true),
    flat("output", "output", output, "working", true),
    flat("losses", "losses", 1, "wide", true),
    ...sums,
  ];
}

/** Where roots are stored: the output, each row's loss in evaluation, gradients, updated parameters and slots. */
function storesOf(graph: Graph, roots: Roots, layout: Layout): Context["stores"] {
  const stores = new Map<NodeId, { buffer: string; offset: number; perRow: number }[]>();
  const put = (id: NodeId, buffer: string, offset: number, perRow: number): void => {
    stores.set(id, [...(stores.get(id) ?? []), { buffer, offset, perRow }]);
  };
  if (roots.output !== null) put(roots.output, "output", 0, elements(nodeAt(graph, roots.output).shape));
  if (roots.losses !== null && roots.output !== null) put(roots.losses, "losses", 0, 1);
  roots.gradients.forEach((id, tensor) => {
    if (id !== null) put(id, "gradients", layout.offsets[tensor] ?? 0, 0);
  });
  for (const { target, value } of roots.updates) {
    const offset = layout.offsets[target.tensor] ?? 0;
    if (target.kind === "parameter") put(value, "parameters", offset, 0);
    else put(value, "slots", target.slot * layout.parameters + offset, 0);
  }
  return stores;
}

function keptNodes(clusters: readonly Cluster[], wanted: readonly NodeId[], nodes: readonly GraphNode[]): ReadonlySet<NodeId> {
  const home = new Map<NodeId, Cluster>();
  for (const cluster of clusters) for (const node of membersOf(cluster)) home.set(node.id, cluster);
  const kept = new Set<NodeId>(wanted.filter((id) => !home.has(id)));
  for (const node of nodes) {
    const mine = home.get(node.id);
    const { op } = node;
    const reads = op.kind === "logsumexp" ? [op.value] : op.kind === "map" ? op.args : op.kind === "contract" ? [op.a, op.b] : op.kind === "concat" ? op.parts : "a" in op ? [op.a] : [];
    for (const id of reads) if (home.get(id) !== mine || mine?.reduction === node) kept.add(id);
  }
  return kept;
}

function membersOf(cluster: Cluster): readonly GraphNode[] {
  return cluster.reduction === null ? cluster.members : [cluster.reduction, ...cluster.members];
}

/** The kernels that see rows: one loop over the rows, or one nest a cluster. */
function rowKernels(context: Context, clusters: readonly Cluster[], nodes: readonly GraphNode[]): readonly Kernel[] {
  const { schedule: how } = context;
  const summed = context.roots.losses !== null && context.roots.output === null ? context.roots.losses : null;
  if (!how.rowwise) {
    return [
      ...(how.gathered ? gatherKernels(nodes) : []),
      ...clusters.map((cluster) => kernelOf(context, cluster)),
      ...(how.carried ? [] : copyKernels(context, nodes)),
      ...(summed === null ? [] : [totalKernel(context, summed)]),
    ];
  }
  const body: Stmt[] = [];
  if (how.gathered) body.push({ kind: "row", local: "n", of: times("r", 1) });
  if (how.lanes === 4 && clusters.some((cluster) => cluster.reduction !== null && overRows(context.graph, cluster.reduction))) body.push({ kind: "lane", local: "lane", of: times("r", 1) });
  for (const cluster of clusters) body.push(...nestOf(context, cluster));
  body.push(...copyKernels(context, nodes, true).flatMap((kernel) => kernel.body));
  if (summed !== null) body.push(...addToTotal(context, summed));
  return [{ name: "rows", note: how.carried ? "every row: forward, then backward into the sums over rows" : "every row: forward", body: [{ kind: "for", index: "r", from: 0, to: ALL, step: 1, parallel: false, body }] }];
}

function gatherKernels(nodes: readonly GraphNode[]): readonly Kernel[] {
  return nodes.flatMap((node): readonly Kernel[] => {
    if (node.op.kind !== "leaf" || (node.op.leaf.kind !== "input" && node.op.leaf.kind !== "target")) return [];
    const name = node.op.leaf.kind === "input" ? "x" : "y";
    const width = elements(node.shape);
    const element = (row: string): Affine => plus(times(row, width), times("i", 1));
    const copy: readonly Stmt[] = [
      { kind: "load", local: "value", buffer: name, at: element("n") },
      { kind: "store", buffer: `${name}b`, at: element("r"), value: variable("value") },
    ];
    const row: readonly Stmt[] = [
      { kind: "row", local: "n", of: times("r", 1) },
      { kind: "for", index: "i", from: 0, to: width, step: 1, parallel: true, body: copy },
    ];
    return [{ name: `gather${name}`, note: `the batch's rows of ${name}, one after the other`, body: [{ kind: "for", index: "r", from: 0, to: ALL, step: 1, parallel: true, body: row }] }];
  });
}

function totalKernel(context: Context, losses: NodeId): Kernel {
  return { name: "total", note: "adds the rows' losses to the total, in row order", body: [{ kind: "for", index: "r", from: 0, to: ALL, step: 1, parallel: false, body: addToTotal(context, losses) }] };
}

function addToTotal(context: Context, losses: NodeId): readonly Stmt[] {
  const where = locate(viewOf(context.views, losses), nodeAt(context.graph, losses).shape, [times("r", 1)]);
  return [
    { kind: "load", local: "rowLoss", buffer: viewOf(context.views, losses).buffer, at: where },
    { kind: "load", local: "before", buffer: "total", at: at(0) },
    { kind: "store", buffer: "total", at: at(0), value: add(variable("before"), variable("rowLoss")) },
  ];
}

/** Roots that no cluster finishes (a leaf, an alias, a sum that is carried) are copied to where they are wanted. */
function copyKernels(context: Context, nodes: readonly GraphNode[], rowsOnly = false): readonly Kernel[] {
  return nodes.flatMap((node): readonly Kernel[] => {
    const carried = context.schedule.carried && overRows(context.graph, node);
    const computed = !carried && (node.op.kind === "map" || node.op.kind === "contract" || node.op.kind === "reduce" || node.op.kind === "draw");
    const stores = context.stores.get(node.id) ?? [];
    if (computed || stores.length === 0 || (rowsOnly && node.shape[0] !== "rows")) return [];
    const unchanged = (buffer: string, offset: number): boolean => viewOf(context.views, node.id).buffer === buffer && viewOf(context.views, node.id).offset === offset;
    const wanted = stores.filter((store) => !unchanged(store.buffer, store.offset));
    if (wanted.length === 0) return [];
    const body = loopsOver(context, node.shape, (coordinates) => {
      const load = loadOf(context, node.id, coordinates, `c${node.id}`);
      return [...load, ...wanted.map((store) => storeAt(store, node, coordinates, variable(`c${node.id}`)))];
    });
    return [{ name: `copy${node.id}`, note: "a value to where it is wanted", body }];
  });
}

function kernelOf(context: Context, cluster: Cluster): Kernel {
  const [first] = membersOf(cluster);
  if (first === undefined) throw new InternalError("loops", "an empty cluster");
  const size = (axis: number | "rows"): string => String(axis);
  const what = cluster.reduction === null ? "maps" : cluster.reduction.op.kind === "contract" ? "sums of products" : "sums";
  const members = cluster.reduction !== null && cluster.members.length > 0 ? ` and ${cluster.members.length} maps` : "";
  const updates = membersOf(cluster).some((node) => context.stores.get(node.id)?.some((store) => store.buffer === "parameters") === true) ? ", and the update" : "";
  const layer = first.layer === 0 ? "" : `layer ${first.layer}: `;
  return { name: `k${first.id}`, note: `${layer}[${cluster.space.map(size).join(", ")}] ${what}${members}${updates}`, body: nestOf(context, cluster) };
}

/** Loops over a space, without the rows when the schedule is by row and without axes of size 1. */
function loopsOver(context: Context, space: readonly (number | "rows")[], inner: (coordinates: readonly Affine[]) => readonly Stmt[]): readonly Stmt[] {
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
function loadOf(context: Context, id: NodeId, coordinates: readonly Affine[], local: string): readonly Stmt[] {
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

function storeAt(store: { readonly buffer: string; readonly offset: number; readonly perRow: number }, node: GraphNode, coordinates: readonly Affine[], value: Expr): Stmt {
  const strides = contiguous(node.shape);
  const view: View = { buffer: store.buffer, offset: store.offset, strides: node.shape[0] === "rows" ? [store.perRow, ...strides.slice(1)] : strides };
  return { kind: "store", buffer: store.buffer, at: locate(view, node.shape, coordinates), value };
}

function nestOf(context: Context, cluster: Cluster): readonly Stmt[] {
  const [only] = cluster.members;
  if (only !== undefined && only.op.kind === "concat") return concatNest(context, only, only.op.parts);
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
    const loops = summed.filter((letter) => !(letter === "r" && context.schedule.rowwise)).map((letter) => ({ index: letter === "r" ? "r" : `s${letter}`, to: letter === "r" ? ALL : (sizes.get(letter) as number) }));
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
    if (!how.rowwise) {
      return [before, ...reductionOf(context, node, coordinates, variable(`b${node.id}`)), { kind: "store", buffer: view.buffer, at: where, value: variable(`a${node.id}`) }];
    }
    const { term, loops } = reductionTerm(context, node, coordinates);
    if (loops.length > 0) throw new InternalError("loops", "a sum over rows and more");
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
