/**
 * Where tensors lie: a view is a buffer with an offset and a stride for every axis. Slices, concatenations, reshapes and
 * windows are views and move nothing.
 */
import { InternalError } from "../base/internal-error.js";
import type { Graph, GraphNode, NodeId, TensorShape } from "../graph/graph.js";
import { nodeAt } from "../graph/graph.js";
import { aliasStrides, contiguous } from "../graph/strides.js";
import type { Affine, Buffer } from "./loops.js";
import { at, plus, replaceIndex } from "./loops.js";

/** Where the elements of a tensor lie. */
export interface View {
  readonly buffer: string;
  readonly offset: number;
  /** By axis of the tensor; the rows' stride is in elements, too. */
  readonly strides: readonly number[];
}

/** Elements of one row of a tensor that has rows, of the whole otherwise. */
export function elements(shape: TensorShape): number {
  return shape.reduce<number>((product, size) => product * (typeof size === "number" ? size : 1), 1);
}

/** Where the element at the given coordinates lies; size-1 axes of a broadcast tensor ignore theirs. */
export function locate(view: View, shape: TensorShape, coordinates: readonly Affine[]): Affine {
  const lead = coordinates.length - shape.length;
  return shape.reduce<Affine>((sum, size, axis) => {
    const coordinate = coordinates[lead + axis];
    if (coordinate === undefined) throw new InternalError("loops", `rank ${shape.length} at ${coordinates.length} coordinates`);
    const stride = view.strides[axis] ?? 0;
    return size === 1 || stride === 0 ? sum : plus(sum, scaled(coordinate, stride));
  }, at(view.offset));
}

function scaled(a: Affine, by: number): Affine {
  return replaceIndex({ base: 0, terms: [{ index: "", scale: by }] }, "", a);
}

/** Gives every node that is computed or kept a place, so that parts of a concatenation lie in its buffer from the start. */
export function placeViews(graph: Graph, nodes: readonly GraphNode[], external: (node: GraphNode) => View | null, rowwise: boolean): { readonly views: ReadonlyMap<NodeId, View>; readonly buffers: readonly Buffer[] } {
  const views = new Map<NodeId, View>();
  const buffers: Buffer[] = [];
  const fresh = (node: GraphNode): View => {
    const perRow = node.shape[0] === "rows" && !rowwise;
    const name = `buf${node.id}`;
    buffers.push({ name, role: "scratch", type: node.wide ? "wide" : "working", size: elements(node.shape), perRow });
    const strides = contiguous(node.shape);
    return { buffer: name, offset: 0, strides: rowwise && node.shape[0] === "rows" ? [0, ...strides.slice(1)] : strides };
  };
  const aliases = new Map<NodeId, GraphNode[]>();
  for (const node of nodes) {
    const seen = lookedAt(node);
    if (seen !== null) aliases.set(seen, [...(aliases.get(seen) ?? []), node]);
  }
  // True where all that looks at a node can look at it there: a reshape across strides cannot, and the node is copied instead.
  const bears = (id: NodeId, view: View): boolean =>
    (aliases.get(id) ?? []).every((alias) => {
      const seen = aliasView(graph, view, alias);
      return seen !== null && bears(alias.id, seen);
    });
  const placeParts = (node: GraphNode): void => {
    if (node.op.kind !== "concat") return;
    const home = viewOf(views, node.id);
    let from = 0;
    for (const part of node.op.parts) {
      const { op, shape } = nodeAt(graph, part);
      const view: View = { ...home, offset: home.offset + from };
      if (!views.has(part) && (op.kind === "map" || op.kind === "contract" || op.kind === "reduce") && bears(part, view)) views.set(part, view);
      from += shape.at(-1) as number;
    }
  };
  // Backwards, so that a concatenation is placed before its parts; then aliases forwards, after what they look at.
  for (const node of [...nodes].reverse()) {
    const given = external(node);
    if (given !== null) views.set(node.id, given);
    else if (!views.has(node.id) && lookedAt(node) === null) views.set(node.id, fresh(node));
    placeParts(node);
  }
  for (const node of nodes) {
    const seen = lookedAt(node);
    if (seen === null || views.has(node.id)) continue;
    const view = aliasView(graph, viewOf(views, seen), node);
    if (view === null) throw new InternalError("loops", "a reshape of a tensor that does not lie in one piece");
    views.set(node.id, view);
  }
  return { views, buffers };
}

/** The node whose elements a node is; null where it has elements of its own. */
function lookedAt({ op }: GraphNode): NodeId | null {
  switch (op.kind) {
    case "slice":
    case "reshape":
    case "window":
    case "flip":
    case "diagonal":
      return op.a;
    case "logsumexp":
      return op.value;
    default:
      return null;
  }
}

/** Where a node that only looks at another looks, given where that lies; null for a reshape across strides. */
function aliasView(graph: Graph, of: View, node: GraphNode): View | null {
  const { op } = node;
  if (op.kind === "logsumexp") return of;
  const strides = aliasStrides(graph, node, of.strides);
  if (strides === null) return null;
  const stride = (axis: number): number => of.strides[axis] ?? 1;
  const ahead = op.kind === "slice" ? op.from * stride(op.axis) : op.kind === "flip" ? ((node.shape[op.axis] as number) - 1) * stride(op.axis) : 0;
  return { ...of, offset: of.offset + ahead, strides };
}

/** The view of a node that has one. */
export function viewOf(views: ReadonlyMap<NodeId, View>, id: NodeId): View {
  const found = views.get(id);
  if (found === undefined) throw new InternalError("loops", `node ${id} has no place`);
  return found;
}
