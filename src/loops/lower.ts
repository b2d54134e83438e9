/**
 * Graph -> loop program. Two schedules: by layer, one nest after the other over all rows of a chunk, for networks whose
 * layers are worth a nest; and by row, one loop over the rows that does everything for a row, for small ones. It writes
 * naive loops in the order that NUMERICS fixes; tiles and unrolling come after.
 */
import { InternalError, known } from "../base/internal-error.js";
import { add, variable } from "../expr/expr.js";
import type { Graph, GraphNode, NodeId, Roots } from "../graph/graph.js";
import { inputsOf, nodeAt, reachable } from "../graph/graph.js";
import type { Cluster } from "./cluster.js";
import { clusterNodes, overRows } from "./cluster.js";
import type { Affine, Buffer, Kernel, Kind, Stmt } from "./loops.js";
import { at, buffersIn, plus, times } from "./loops.js";
import type { Context, Layout, Schedule } from "./nests.js";
import { ALL, loadOf, loopsOver, membersOf, nestOf, storeAt } from "./nests.js";
import { inOrder } from "./order.js";
import type { View } from "./views.js";
import { contiguous } from "../graph/strides.js";
import { elements, locate, placeViews, viewOf } from "./views.js";

export type { Layout, Schedule } from "./nests.js";

/** The kernels of one use: those that need no row and that rows need, those that see rows, those that come after the last row. */
export interface Scheduled {
  readonly before: readonly Kernel[];
  readonly rows: readonly Kernel[];
  readonly after: readonly Kernel[];
  readonly buffers: readonly Buffer[];
}

/** Kernels for what `roots` wants of the graph. */
export function schedule(graph: Graph, roots: Roots, how: Schedule): Scheduled {
  const wanted = [roots.output, roots.losses, ...roots.gradients, ...roots.updates.map((update) => update.value)].filter((id): id is NodeId => id !== null);
  const nodes = inOrder(graph, reachable(graph, wanted), roots);
  const carriedNode = (node: GraphNode): boolean => how.carried && overRows(graph, node);
  const { views, buffers } = placeViews(graph, nodes, (node) => externalView(node, how, carriedNode(node)), how.rowwise);
  const clusters = clusterNodes(graph, nodes, carriedNode);
  const context: Context = { graph, schedule: how, roots, views, kept: keptNodes(clusters, wanted, nodes), stores: storesOf(graph, roots, how.layout) };
  const withRows = clusters.filter((cluster) => cluster.space[0] === "rows" || (cluster.reduction !== null && overRows(graph, cluster.reduction)));
  const needed = new Set(reachable(graph, withRows.flatMap((cluster) => membersOf(cluster).map((node) => node.id))).map((node) => node.id));
  const others = clusters.filter((cluster) => !withRows.includes(cluster));
  // A step or a gradient in one call keeps all clusters in their order: sums over rows may come in the middle.
  const inOne = !how.carried && (roots.updates.length > 0 || roots.gradients.length > 0);
  const early = inOne ? [] : others.filter((cluster) => membersOf(cluster).some((node) => needed.has(node.id)));
  const after = others.filter((cluster) => !early.includes(cluster));
  const used = new Set<string>();
  const before = early.map((cluster) => kernelOf(context, cluster));
  const rows = rowKernels(context, inOne ? clusters : withRows, nodes);
  const later = how.carried ? [...after.map((cluster) => kernelOf(context, cluster)), ...copyKernels(context, nodes)] : [];
  [...before, ...rows, ...later].forEach((kernel) => buffersIn(kernel.body, used));
  return { before, rows, after: later, buffers: [...externalBuffers(context), ...buffers].filter((buffer) => used.has(buffer.name)) };
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
    const reads = op.kind === "logsumexp" ? [op.value] : inputsOf(op);
    for (const id of reads) if (home.get(id) !== mine || mine?.reduction === node) kept.add(id);
  }
  return kept;
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
    const computed = !carried && ["map", "contract", "reduce", "draw"].includes(node.op.kind);
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
