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
  const readers = readersBefore(nodes, late);
  const replaced = replacedBy(graph, roots);
  const ordered: GraphNode[] = [];
  const done = new Set<NodeId>();
  const wanted = new Set(nodes.map((node) => node.id));
  const put = (id: NodeId): void => {
    if (done.has(id) || !wanted.has(id)) return;
    done.add(id);
    const node = nodeAt(graph, id);
    inputsOf(node.op).forEach(put);
    for (const tensor of replaced.get(id) ?? []) readers.get(tensor)?.forEach(put);
    ordered.push(node);
  };
  nodes.forEach((node) => put(node.id));
  return ordered;
}

/** By parameter, what reads it or a view of it before any sum over rows is there. */
function readersBefore(nodes: readonly GraphNode[], late: ReadonlySet<NodeId>): ReadonlyMap<number, readonly NodeId[]> {
  const tensors = new Map<NodeId, number>();
  const readers = new Map<number, NodeId[]>();
  for (const { id, op } of nodes) {
    if (op.kind === "leaf" && op.leaf.kind === "parameter") tensors.set(id, op.leaf.tensor);
    for (const tensor of new Set(inputsOf(op).flatMap((input) => tensors.get(input) ?? []))) {
      if (late.has(id)) continue;
      readers.set(tensor, [...(readers.get(tensor) ?? []), id]);
      if (op.kind === "flip" || op.kind === "reshape" || op.kind === "slice") tensors.set(id, tensor);
    }
  }
  return readers;
}

/** By sum over rows, the parameters whose new values come of it. */
function replacedBy(graph: Graph, roots: Roots): ReadonlyMap<NodeId, readonly number[]> {
  const replaced = new Map<NodeId, number[]>();
  for (const { target, value } of roots.updates) {
    if (target.kind !== "parameter") continue;
    const seen = new Set<NodeId>();
    const visit = (id: NodeId): void => {
      if (seen.has(id)) return;
      seen.add(id);
      const node = nodeAt(graph, id);
      if (overRows(graph, node)) replaced.set(id, [...(replaced.get(id) ?? []), target.tensor]);
      else if (node.shape[0] !== "rows") inputsOf(node.op).forEach(visit);
    };
    visit(value);
  }
  return replaced;
}
