/**
 * Where tensors lie: a view is a buffer with an offset and a stride for every axis. Slices, concatenations and reshapes
 * are views and move nothing.
 */
import { InternalError } from "../base/internal-error.js";
import type { Graph, GraphNode, NodeId, TensorShape } from "../graph/graph.js";
import { nodeAt } from "../graph/graph.js";
import type { Affine, Buffer } from "./loops.js";
import { at, plus, replaceIndex } from "./loops.js";

/** Where the elements of a tensor lie. */
export interface View {
  readonly buffer: string;
  readonly offset: number;
  /** By axis of the tensor; the rows' stride is in elements, too. */
  readonly strides: readonly number[];
}

/** Row-major strides; the rows axis comes first where there is one. */
export function contiguous(shape: TensorShape): readonly number[] {
  const strides: number[] = [];
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    const size = shape[axis];
    stride *= typeof size === "number" ? size : 1;
  }
  return strides;
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
  const placeParts = (node: GraphNode): void => {
    if (node.op.kind !== "concat") return;
    const home = viewOf(views, node.id);
    let from = 0;
    for (const part of node.op.parts) {
      const { op, shape } = nodeAt(graph, part);
      if (!views.has(part) && (op.kind === "map" || op.kind === "contract" || op.kind === "reduce")) {
        views.set(part, { ...home, offset: home.offset + from });
      }
      from += shape.at(-1) as number;
    }
  };
  // Backwards, so that a concatenation is placed before its parts; then aliases forwards, after what they look at.
  for (const node of [...nodes].reverse()) {
    const given = external(node);
    if (given !== null) views.set(node.id, given);
    else if (!views.has(node.id) && !isAlias(node)) views.set(node.id, fresh(node));
    placeParts(node);
  }
  for (const node of nodes) if (isAlias(node) && !views.has(node.id)) views.set(node.id, aliasView(graph, views, node));
  return { views, buffers };
}

function isAlias(node: GraphNode): boolean {
  return node.op.kind === "slice" || node.op.kind === "reshape" || node.op.kind === "logsumexp";
}

function aliasView(graph: Graph, views: ReadonlyMap<NodeId, View>, node: GraphNode): View {
  const { op } = node;
  if (op.kind === "slice") {
    const of = viewOf(views, op.a);
    return { ...of, offset: of.offset + op.from * (of.strides.at(-1) ?? 1) };
  }
  if (op.kind === "logsumexp") return viewOf(views, op.value);
  if (op.kind !== "reshape") throw new InternalError("loops", `${op.kind} is no alias`);
  const of = viewOf(views, op.a);
  const source = nodeAt(graph, op.a).shape;
  const strides = contiguous(node.shape);
  // Only the rows' stride may differ from the contiguous one: a reshape keeps the elements of each row together.
  const dense = contiguous(source);
  const regular = source.every((size, axis) => size === 1 || axis === 0 || of.strides[axis] === dense[axis]);
  if (!regular) throw new InternalError("loops", "a reshape of a tensor that is not contiguous");
  const rows = source[0] === "rows" ? of.strides[0] : undefined;
  return { buffer: of.buffer, offset: of.offset, strides: rows !== undefined && node.shape[0] === "rows" ? [rows, ...strides.slice(1)] : strides };
}

/** The view of a node that has one. */
export function viewOf(views: ReadonlyMap<NodeId, View>, id: NodeId): View {
  const found = views.get(id);
  if (found === undefined) throw new InternalError("loops", `node ${id} has no place`);
  return found;
}
