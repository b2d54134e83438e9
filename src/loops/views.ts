/**
 * Where tensors lie: a view is a buffer with an offset and a stride for every axis. Slices, concatenations, reshapes and
 * windows are views and move nothing.
 */
import { InternalError } from "../base/internal-error.js";
import type { Dim, Graph, GraphNode, NodeId, TensorShape } from "../graph/graph.js";
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
  return ["slice", "reshape", "logsumexp", "window", "flip", "diagonal"].includes(node.op.kind);
}

function aliasView(graph: Graph, views: ReadonlyMap<NodeId, View>, node: GraphNode): View {
  const { op } = node;
  if (op.kind === "logsumexp") return viewOf(views, op.value);
  if (!("a" in op)) throw new InternalError("loops", `${op.kind} is no alias`);
  const of = viewOf(views, op.a);
  const stride = (axis: number): number => of.strides[axis] ?? 1;
  switch (op.kind) {
    case "slice":
      return { ...of, offset: of.offset + op.from * stride(op.axis) };
    case "window":
      return { ...of, strides: [...of.strides.slice(0, op.axis), op.stride * stride(op.axis), ...of.strides.slice(op.axis)] };
    case "flip":
      return { ...of, offset: of.offset + ((node.shape[op.axis] as number) - 1) * stride(op.axis), strides: of.strides.with(op.axis, -stride(op.axis)) };
    case "diagonal":
      return { ...of, strides: [...of.strides.slice(0, op.axis), stride(op.axis) + stride(op.axis + 1), ...of.strides.slice(op.axis + 2)] };
    case "reshape":
      return { ...of, strides: reshaped(nodeAt(graph, op.a).shape, of.strides, node.shape) };
    default:
      throw new InternalError("loops", `${op.kind} is no alias`);
  }
}

/** The strides under another shape: axes are cut up or joined, joined only where the outer steps over the whole inner. */
function reshaped(from: TensorShape, strides: readonly number[], to: TensorShape): readonly number[] {
  const left = from.map((size, axis) => ({ size, stride: strides[axis] ?? 0 })).filter(({ size }) => size !== 1);
  const result: number[] = to.map(() => 0);
  for (let axis = to.length - 1; axis >= 0; axis--) {
    const wanted = to[axis] as Dim;
    if (wanted === 1) continue;
    const inner = left.pop();
    if (inner === undefined) throw new InternalError("loops", "a reshape to more elements");
    result[axis] = inner.stride;
    if (wanted === inner.size) continue;
    if (wanted === "rows" || inner.size === "rows") throw new InternalError("loops", "a reshape across rows");
    let size = inner.size;
    while (size < wanted) {
      const outer = left.pop();
      if (outer === undefined || outer.size === "rows" || outer.stride !== size * inner.stride) throw new InternalError("loops", "a reshape of a tensor that is not contiguous");
      size *= outer.size;
    }
    if (size % wanted !== 0) throw new InternalError("loops", "a reshape that cuts across axes");
    if (size > wanted) left.push({ size: size / wanted, stride: inner.stride * wanted });
  }
  return result;
}

/** The view of a node that has one. */
export function viewOf(views: ReadonlyMap<NodeId, View>, id: NodeId): View {
  const found = views.get(id);
  if (found === undefined) throw new InternalError("loops", `node ${id} has no place`);
  return found;
}
