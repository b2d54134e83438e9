/**
 * Strides of tensors that look at others: slices, windows and reshapes move nothing where they can be told by an offset and
 * a stride for every axis. Says where they cannot, so that a copy is made there.
 */
import { InternalError } from "../base/internal-error.js";
import type { Dim, Graph, GraphNode, NodeId, TensorShape } from "./graph.js";
import { nodeAt } from "./graph.js";

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

/** Axes that may be walked as one: the outer steps over the whole inner. */
interface Run {
  size: Dim;
  readonly stride: number;
}

/** Neighbouring axes joined wherever they lie one behind the other; axes of one element are left out. */
function runsOf(shape: TensorShape, strides: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const [axis, size] of shape.entries()) {
    if (size === 1) continue;
    const stride = strides[axis] ?? 0;
    const outer = runs.at(-1);
    if (outer !== undefined && typeof outer.size === "number" && typeof size === "number" && outer.stride === size * stride) runs[runs.length - 1] = { size: outer.size * size, stride };
    else runs.push({ size, stride });
  }
  return runs;
}

/** The strides under another shape, whose axes are cut out of what lies in a row; null where they cut across. */
export function reshaped(from: TensorShape, strides: readonly number[], to: TensorShape): readonly number[] | null {
  const runs = runsOf(from, strides);
  const result: number[] = to.map(() => 0);
  for (let axis = to.length - 1; axis >= 0; axis--) {
    const wanted = to[axis] as Dim;
    if (wanted === 1) continue;
    const inner = runs.pop();
    if (inner === undefined) throw new InternalError("loops", "a reshape to more elements");
    result[axis] = inner.stride;
    if (wanted === inner.size) continue;
    if (wanted === "rows" || inner.size === "rows") throw new InternalError("loops", "a reshape across rows");
    if (inner.size % wanted !== 0) return null;
    runs.push({ size: inner.size / wanted, stride: inner.stride * wanted });
  }
  return result;
}

/** The strides of a node that only looks at another, given that one's; null for a reshape across them. */
export function aliasStrides(graph: Graph, { op, shape }: GraphNode, of: readonly number[]): readonly number[] | null {
  const stride = (axis: number): number => of[axis] ?? 1;
  switch (op.kind) {
    case "slice":
      return of;
    case "window":
      return [...of.slice(0, op.axis), op.stride * stride(op.axis), ...of.slice(op.axis)];
    case "flip":
      return of.with(op.axis, -stride(op.axis));
    case "diagonal":
      return [...of.slice(0, op.axis), stride(op.axis) + stride(op.axis + 1), ...of.slice(op.axis + 2)];
    case "reshape":
      return reshaped(nodeAt(graph, op.a).shape, of, shape);
    default:
      throw new InternalError("graph", `${op.kind} is no alias`);
  }
}

/** The strides of a node wherever what it looks at lies in one piece. */
export function stridesOf(graph: Graph, id: NodeId): readonly number[] {
  const node = nodeAt(graph, id);
  const { op } = node;
  if (op.kind !== "slice" && op.kind !== "window" && op.kind !== "flip" && op.kind !== "diagonal" && op.kind !== "reshape") return contiguous(node.shape);
  return aliasStrides(graph, node, stridesOf(graph, op.a)) ?? contiguous(node.shape);
}
