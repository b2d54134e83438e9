/**
 * Groups nodes that one loop nest computes: a sum or a contraction with the maps that read it element by element, so that
 * bias, activation and update happen while the sum is still in a register. It decides what is computed together; `lower`
 * writes the loops.
 */
import type { Graph, GraphNode, NodeId, Op, TensorShape } from "../graph/graph.js";
import { inputsOf, nodeAt } from "../graph/graph.js";

/** Nodes that one loop nest computes. */
export interface Cluster {
  /** The axes of its loops. */
  readonly space: TensorShape;
  /** The sum, maximum or contraction at its heart; null for maps alone. */
  readonly reduction: GraphNode | null;
  /** Its maps, draws and copies in order. */
  readonly members: GraphNode[];
}

/** What has a nest of its own that no map can join. */
const ALONE: ReadonlySet<Op["kind"]> = new Set(["concat", "pad", "route"]);

/** True when a node sums over the rows of the batch: it is complete only after the last row. */
export function overRows(graph: Graph, node: GraphNode): boolean {
  if (node.shape[0] === "rows" || (node.op.kind !== "contract" && node.op.kind !== "reduce")) return false;
  return inputsOf(node.op).some((id) => nodeAt(graph, id).shape.includes("rows"));
}

function sameSpace(a: TensorShape, b: TensorShape): boolean {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}

/**
 * Clusters of the nodes in an order that respects what each needs. A map joins the last cluster that it reads, if it has
 * that cluster's space and reads it element by element; else the maps of its layer just before. `apart` says which nodes
 * nothing may join.
 */
export function clusterNodes(graph: Graph, nodes: readonly GraphNode[], apart: (node: GraphNode) => boolean): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const homes = new Map<NodeId, Home>();
  const open = (cluster: Cluster): Home => ({ cluster: clusters.push(cluster) - 1, elementwise: true });
  for (const node of nodes) {
    switch (node.op.kind) {
      case "leaf":
        break;
      case "slice":
      case "window":
      case "flip":
      case "diagonal":
      case "reshape":
      case "logsumexp": {
        const of = homes.get(node.op.kind === "logsumexp" ? node.op.value : node.op.a);
        if (of !== undefined) homes.set(node.id, { ...of, elementwise: false });
        break;
      }
      case "contract":
      case "reduce":
        homes.set(node.id, open({ space: node.shape, reduction: node, members: [] }));
        break;
      case "concat":
      case "pad":
      case "route":
        homes.set(node.id, open({ space: node.shape, reduction: null, members: [node] }));
        break;
      case "draw":
      case "map":
        homes.set(node.id, joined(graph, clusters, homes, node, apart) ?? open({ space: node.shape, reduction: null, members: [node] }));
        break;
    }
  }
  return clusters;
}

/** The cluster that computes a node; an alias is not read element by element, so its cluster must be complete first. */
interface Home {
  readonly cluster: number;
  readonly elementwise: boolean;
}

function joined(graph: Graph, clusters: readonly Cluster[], homes: ReadonlyMap<NodeId, Home>, node: GraphNode, apart: (node: GraphNode) => boolean): Home | null {
  const read = inputsOf(node.op).flatMap((id) => {
    const home = homes.get(id);
    return home === undefined ? [] : [{ ...home, aligned: home.elementwise && sameSpace(nodeAt(graph, id).shape, node.shape) }];
  });
  const fits = (at: number): boolean => {
    const cluster = clusters[at];
    if (cluster === undefined || !sameSpace(cluster.space, node.shape)) return false;
    if (read.some((each) => each.cluster > at || (each.cluster === at && !each.aligned))) return false;
    const heads = cluster.reduction === null ? cluster.members : [cluster.reduction];
    return !heads.some((head) => apart(head) || ALONE.has(head.op.kind));
  };
  const latest = Math.max(-1, ...read.map((each) => each.cluster));
  const last = clusters.length - 1;
  const neighbour = clusters[last]?.reduction === null && clusters[last].members[0]?.layer === node.layer;
  const at = [latest, ...(neighbour ? [last] : [])].find(fits);
  const cluster = clusters[at ?? -1];
  if (at === undefined || cluster === undefined) return null;
  cluster.members.push(node);
  return { cluster: at, elementwise: true };
}
