/**
 * The tensor graph: SSA nodes over whole tensors, in which forward, backward and the optimizer's step are the same kind of
 * thing. Meanings end in scalar expressions (`map`) and a handful of tensor operations; it knows no buffer and no loop.
 * Nodes are interned, so an equal computation is one node.
 */
import { InternalError } from "../base/internal-error.js";
import type { Expr } from "../expr/expr.js";
import { identity } from "../expr/expr.js";

/** A size, or the number of rows of the batch, which only the run knows. */
export type Dim = number | "rows";
export type TensorShape = readonly Dim[];
export type NodeId = number;

/** Where a tensor comes from when nothing computes it. */
export type Leaf =
  /** The encoded inputs [rows, …]. */
  | { readonly kind: "input" }
  /** The encoded targets [rows, outputs]. */
  | { readonly kind: "target" }
  /** A trained tensor, by its ordinal in the model's tensors. */
  | { readonly kind: "parameter"; readonly tensor: number }
  /** A slot of the optimizer for a tensor, before the step. */
  | { readonly kind: "slot"; readonly slot: number; readonly tensor: number }
  /** A scalar of the step: 1/m at index 0, then the optimizer's. */
  | { readonly kind: "hyper"; readonly index: number };

/** What a node computes. */
export type Op =
  | { readonly kind: "leaf"; readonly leaf: Leaf }
  /** Element by element over arguments that broadcast from the right; `expr` is in the variables v0, v1, …. */
  | { readonly kind: "map"; readonly expr: Expr; readonly args: readonly NodeId[] }
  /** Sums of products. One letter an axis, `r` for rows: { a: "ri", b: "io", out: "ro" } sums over i, ascending. */
  | { readonly kind: "contract"; readonly a: NodeId; readonly b: NodeId; readonly axes: { readonly a: string; readonly b: string; readonly out: string } }
  /**
   * Over the given axes, which stay with size 1 if `keep`. A sum starts at +0 and ascends; a maximum starts at the first.
   * Differentiation takes a `constant` one for a number: the largest z that a softmax subtracts, whose share is exactly 0.
   */
  | { readonly kind: "reduce"; readonly op: "sum" | "max"; readonly a: NodeId; readonly axes: readonly number[]; readonly keep: boolean; readonly constant: boolean }
  /** What a maximum over `axes` sends back: the cotangent of `max` where `a` first equals it, in ascending order, and 0 elsewhere. */
  | { readonly kind: "route"; readonly a: NodeId; readonly max: NodeId; readonly cotangent: NodeId; readonly axes: readonly number[] }
  /** log Σ e^z over the last axis, kept: computed by `value`; differentiated by its own rule, which is the softmax. */
  | { readonly kind: "logsumexp"; readonly a: NodeId; readonly value: NodeId }
  /** The elements [from, to) of an axis. */
  | { readonly kind: "slice"; readonly a: NodeId; readonly axis: number; readonly from: number; readonly to: number }
  /** Windows of `size` neighbours along an axis, `stride` apart: the axis becomes two, [how many fit, size]. Moves nothing. */
  | { readonly kind: "window"; readonly a: NodeId; readonly axis: number; readonly size: number; readonly stride: number }
  /** An axis backwards. Moves nothing. */
  | { readonly kind: "flip"; readonly a: NodeId; readonly axis: number }
  /** The elements at which the coordinates of `axis` and the next axis are equal: one axis in place of the two. Moves nothing. */
  | { readonly kind: "diagonal"; readonly a: NodeId; readonly axis: number }
  /** Zeros around the elements, and `between` of them from one element to the next; a number of each for every axis. */
  | { readonly kind: "pad"; readonly a: NodeId; readonly low: readonly number[]; readonly high: readonly number[]; readonly between: readonly number[] }
  /** Along the last axis. */
  | { readonly kind: "concat"; readonly parts: readonly NodeId[] }
  /** The same elements under another shape. */
  | { readonly kind: "reshape"; readonly a: NodeId }
  /** Uniform draws in [0, 1) for dropout, keyed by layer, original row and element. */
  | { readonly kind: "draw"; readonly layer: number };

/** One tensor of the graph. */
export interface GraphNode {
  readonly id: NodeId;
  readonly op: Op;
  readonly shape: TensorShape;
  /** Computed and kept in f64 whatever the precision: losses, norms. */
  readonly wide: boolean;
  /** Ordinal of the layer it serves (0: none), for notes in generated code. */
  readonly layer: number;
}

/** A new value of a parameter or slot. */
export interface Update {
  readonly target: { readonly kind: "parameter"; readonly tensor: number } | { readonly kind: "slot"; readonly slot: number; readonly tensor: number };
  readonly value: NodeId;
}

/** A graph being built, or built: nodes in topological order, and what is wanted of them. */
export interface Graph {
  readonly nodes: GraphNode[];
  readonly interned: Map<string, NodeId>;
}

/** What a lowered model is asked to compute. */
export interface Roots {
  /** [rows, outputs], and null where only gradients are wanted. */
  readonly output: NodeId | null;
  /** [rows], f64. */
  readonly losses: NodeId | null;
  /** Per tensor; null for frozen ones. */
  readonly gradients: readonly (NodeId | null)[];
  readonly updates: readonly Update[];
}

/** An empty graph. */
export function emptyGraph(): Graph {
  return { nodes: [], interned: new Map() };
}

/** The node of an id. */
export function nodeAt(graph: Graph, id: NodeId): GraphNode {
  const found = graph.nodes[id];
  if (found === undefined) throw new InternalError("graph", `no node ${id}`);
  return found;
}

/** The nodes that a node reads, in order. */
export function inputsOf(op: Op): readonly NodeId[] {
  switch (op.kind) {
    case "leaf":
    case "draw":
      return [];
    case "map":
      return op.args;
    case "contract":
      return [op.a, op.b];
    case "reduce":
    case "slice":
    case "window":
    case "flip":
    case "diagonal":
    case "pad":
    case "reshape":
      return [op.a];
    case "route":
      return [op.a, op.max, op.cotangent];
    case "logsumexp":
      return [op.a, op.value];
    case "concat":
      return op.parts;
  }
}

function keyOf(op: Op, shape: TensorShape, wide: boolean): string {
  const plain = op.kind === "map" ? { ...op, expr: identity(op.expr) } : op;
  return JSON.stringify([plain, shape, wide]);
}

/** Adds a node, or returns the one that computes the same. */
export function addNode(graph: Graph, op: Op, shape: TensorShape, options: { readonly wide?: boolean; readonly layer?: number } = {}): NodeId {
  const wide = options.wide ?? false;
  const key = keyOf(op, shape, wide);
  const found = graph.interned.get(key);
  if (found !== undefined) return found;
  const id = graph.nodes.length;
  graph.nodes.push({ id, op, shape, wide, layer: options.layer ?? 0 });
  graph.interned.set(key, id);
  return id;
}

/** The nodes that the given ones need, themselves included, in topological order. */
export function reachable(graph: Graph, roots: readonly NodeId[]): readonly GraphNode[] {
  const wanted = new Set<NodeId>();
  const pending = [...roots];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (wanted.has(id)) continue;
    wanted.add(id);
    const { op } = nodeAt(graph, id);
    pending.push(...(op.kind === "logsumexp" ? [op.value] : inputsOf(op)));
  }
  return graph.nodes.filter((node) => wanted.has(node.id));
}
