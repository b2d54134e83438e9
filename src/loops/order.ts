/**
 * The order in which nodes are computed: that of the graph, but what reads a parameter before the sum that replaces it, so
 * that the update can happen where the sum ends.
 */
import type { Graph, GraphNode, NodeId, Roots } from "../graph/graph.js";
import { inputsOf, nodeAt } from "../graph/graph.js";
import { overRows } from "./cluster.js";

/** The nodes in the order in which they are to be computed. */
export function inOrder(graph: Graph, nodes: readonly GraphNode[], roots: Roots): readonly GraphNode[] {
  const late = new Set<NodeId>();
  for (const node of nodes) if (overRows(graph, node) || inputsOf(node.op).some((id) => late.has(id))) late.add(node.id);
  const readers = readersOf(nodes);
  const replaced = replacedBy(graph, roots);
  const ordered: GraphNode[] = [];
  const done = new Set<NodeId>();
  const wanted = new Set(nodes.map((node) => node.id));
  const put = (id: NodeId): void => {
    if (done.has(id) || !wanted.has(id)) return;
    done.add(id);
    const node = nodeAt(graph, id);
    inputsOf(node.op).forEach(put);
    for (const { tensor, alone } of replaced.get(id) ?? []) {
      const free = alone ? independentOf(graph, id) : (reader: NodeId): boolean => !late.has(reader);
      readers.get(tensor)?.filter(free).forEach(put);
    }
    ordered.push(node);
  };
  nodes.forEach((node) => put(node.id));
  return ordered;
}

/** Tells which nodes need nothing that a sum gives; statistics of a batch are sums over rows, too, of which most nodes need some. */
function independentOf(graph: Graph, sum: NodeId): (id: NodeId) => boolean {
  const known = new Map<NodeId, boolean>();
  // What a node reads has a smaller number than the node.
  const free = (id: NodeId): boolean => {
    if (id <= sum) return id !== sum;
    const before = known.get(id);
    if (before !== undefined) return before;
    const is = inputsOf(nodeAt(graph, id).op).every(free);
    known.set(id, is);
    return is;
  };
  return free;
}

/** By parameter, what reads it or a view of it. */
function readersOf(nodes: readonly GraphNode[]): ReadonlyMap<number, readonly NodeId[]> {
  const tensors = new Map<NodeId, number>();
  const readers = new Map<number, NodeId[]>();
  for (const { id, op } of nodes) {
    if (op.kind === "leaf" && op.leaf.kind === "parameter") tensors.set(id, op.leaf.tensor);
    for (const tensor of new Set(inputsOf(op).flatMap((input) => tensors.get(input) ?? []))) {
      readers.set(tensor, [...(readers.get(tensor) ?? []), id]);
      if (op.kind === "flip" || op.kind === "reshape" || op.kind === "slice") tensors.set(id, tensor);
    }
  }
  return readers;
}

/** A parameter whose new values come of a sum; `alone` when they come of no other, so that the update may stand where it ends. */
interface Replaced {
  readonly tensor: number;
  readonly alone: boolean;
}

/** By sum over rows, the parameters whose new values come of it. */
function replacedBy(graph: Graph, roots: Roots): ReadonlyMap<NodeId, readonly Replaced[]> {
  const replaced = new Map<NodeId, Replaced[]>();
  for (const { target, value } of roots.updates) {
    if (target.kind !== "parameter") continue;
    const sums = sumsBehind(graph, value);
    for (const id of sums) replaced.set(id, [...(replaced.get(id) ?? []), { tensor: target.tensor, alone: sums.length === 1 }]);
  }
  return replaced;
}

/** The sums over rows that a value comes of. */
function sumsBehind(graph: Graph, value: NodeId): readonly NodeId[] {
  const seen = new Set<NodeId>();
  const sums: NodeId[] = [];
  const visit = (id: NodeId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const node = nodeAt(graph, id);
    if (overRows(graph, node)) sums.push(id);
    else if (node.shape[0] !== "rows") inputsOf(node.op).forEach(visit);
  };
  visit(value);
  return sums;
}
