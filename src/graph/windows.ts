/**
 * Windows over axes, the padding around them, and their transposition: what convolutions and pooling are made of. Windows
 * move nothing; a padded tensor does. Transposed windows gather: every element sums the shares of the windows that saw
 * it, in ascending order of the windows, in one accumulator.
 */
import { InternalError } from "../base/internal-error.js";
import { contract, reduce, reshape, slice } from "./builder.js";
import type { Dim, Graph, NodeId, TensorShape } from "./graph.js";
import { addNode, nodeAt } from "./graph.js";

/** Zeros on an axis: before it, after it, and between its elements. */
export interface Margins {
  readonly low: number;
  readonly high: number;
  readonly between: number;
}

function sizeAt(graph: Graph, a: NodeId, axis: number): number {
  const size = nodeAt(graph, a).shape[axis];
  if (typeof size !== "number") throw new InternalError("graph", `axis ${axis} has no fixed size`);
  return size;
}

function replaceAxes(shape: TensorShape, axis: number, count: number, by: readonly Dim[]): TensorShape {
  return [...shape.slice(0, axis), ...by, ...shape.slice(axis + count)];
}

/** Windows of `size` neighbours, `stride` apart: the axis becomes [how many fit, size]. */
export function window(graph: Graph, a: NodeId, axis: number, size: number, stride: number, layer = 0): NodeId {
  const count = Math.floor((sizeAt(graph, a, axis) - size) / stride) + 1;
  const shape = replaceAxes(nodeAt(graph, a).shape, axis, 1, [count, size]);
  // Side by side they are the axis itself, cut up.
  if (count * size === sizeAt(graph, a, axis) && (stride === size || count === 1)) return reshape(graph, a, shape, layer);
  return addNode(graph, { kind: "window", a, axis, size, stride }, shape, { layer });
}

function flip(graph: Graph, a: NodeId, axis: number, layer: number): NodeId {
  return sizeAt(graph, a, axis) === 1 ? a : addNode(graph, { kind: "flip", a, axis }, nodeAt(graph, a).shape, { layer });
}

function diagonal(graph: Graph, a: NodeId, axis: number, layer: number): NodeId {
  return addNode(graph, { kind: "diagonal", a, axis }, replaceAxes(nodeAt(graph, a).shape, axis + 1, 1, []), { layer });
}

const NONE: Margins = { low: 0, high: 0, between: 0 };

function isNone({ low, high, between }: Margins): boolean {
  return low === 0 && high === 0 && between === 0;
}

/** Zeros around and between the elements of one axis. What windows look at is padded before, so that only elements are copied, not windows. */
export function pad(graph: Graph, a: NodeId, axis: number, margins: Margins, layer = 0): NodeId {
  const { low, high, between } = margins;
  const { op, shape } = nodeAt(graph, a);
  const size = sizeAt(graph, a, axis);
  if (isNone(margins) || (size === 1 && low === 0 && high === 0)) return a;
  if (op.kind === "window" && axis !== op.axis && axis !== op.axis + 1) {
    const inside = pad(graph, op.a, axis > op.axis ? axis - 1 : axis, margins, layer);
    return window(graph, inside, op.axis, op.size, op.stride, layer);
  }
  const one = (which: keyof Margins, of: readonly number[] = shape.map(() => 0)): readonly number[] => of.with(axis, margins[which]);
  const padded = shape.with(axis, low + (size - 1) * (between + 1) + 1 + high);
  if (op.kind === "pad" && isNone({ low: op.low[axis] ?? 0, high: op.high[axis] ?? 0, between: op.between[axis] ?? 0 })) {
    return addNode(graph, { kind: "pad", a: op.a, low: one("low", op.low), high: one("high", op.high), between: one("between", op.between) }, padded, { layer });
  }
  return addNode(graph, { kind: "pad", a, low: one("low"), high: one("high"), between: one("between") }, padded, { layer });
}

/**
 * The elements [from, to) of an axis, computed as late as possible: of a contraction only those that are wanted, over
 * narrower margins where it looks at padded windows.
 */
export function crop(graph: Graph, a: NodeId, axis: number, from: number, to: number, layer = 0): NodeId {
  const size = sizeAt(graph, a, axis);
  if (from === 0 && to === size) return a;
  const { op } = nodeAt(graph, a);
  if (op.kind === "contract") {
    const letter = op.axes.out[axis] ?? "";
    const [inA, inB] = [op.axes.a.indexOf(letter), op.axes.b.indexOf(letter)];
    if (inA >= 0 && inB < 0) return contract(graph, crop(graph, op.a, inA, from, to, layer), op.b, op.axes, layer);
  }
  if (op.kind === "window" && axis !== op.axis + 1) {
    if (axis !== op.axis) return window(graph, crop(graph, op.a, axis > op.axis ? axis - 1 : axis, from, to, layer), op.axis, op.size, op.stride, layer);
    return window(graph, crop(graph, op.a, axis, from * op.stride, (to - 1) * op.stride + op.size, layer), op.axis, op.size, op.stride, layer);
  }
  if (op.kind === "pad") {
    const low = (op.low[axis] ?? 0) - from;
    const high = (op.high[axis] ?? 0) - (size - to);
    if (low >= 0 && high >= 0) return addNode(graph, { ...op, low: op.low.with(axis, low), high: op.high.with(axis, high) }, nodeAt(graph, a).shape.with(axis, to - from), { layer });
  }
  return slice(graph, a, from, to, layer, axis);
}

/** Elements of what windows looked at, and how. */
interface Looked {
  readonly axis: number;
  readonly elements: number;
  readonly size: number;
  readonly stride: number;
}

/** Zeros around the windows' positions, after which a window of `size` neighbours holds those that saw an element. */
function around(positions: number, { elements, size, stride }: Looked): Margins {
  return { low: size - 1, high: elements + size - 1 - (size - 1) - ((positions - 1) * stride + 1), between: stride - 1 };
}

/**
 * Transposed windows: [… windows, size …] becomes [… elements …], each the sum of its shares. Shares that are sums of
 * products of something by window and something by place are not added up one by one: all their terms become one sum.
 */
export function overlap(graph: Graph, shares: NodeId, looked: Looked, layer = 0): NodeId {
  const { axis, size } = looked;
  const { op } = nodeAt(graph, shares);
  const margins = around(sizeAt(graph, shares, axis), looked);
  if (op.kind === "contract") {
    const [position, place] = [op.axes.out[axis] ?? "", op.axes.out[axis + 1] ?? ""];
    const apart = op.axes.a.includes(position) && !op.axes.b.includes(position) && op.axes.b.includes(place) && !op.axes.a.includes(place);
    if (apart) {
      const at = op.axes.a.indexOf(position);
      const seen = window(graph, pad(graph, op.a, at, margins, layer), at, size, 1, layer);
      const backwards = flip(graph, op.b, op.axes.b.indexOf(place), layer);
      const axes = { a: op.axes.a.replace(position, position + place), b: op.axes.b, out: op.axes.out.replace(place, "") };
      return contract(graph, seen, backwards, axes, layer);
    }
  }
  const seen = window(graph, pad(graph, shares, axis, margins, layer), axis, size, 1, layer);
  return reduce(graph, "sum", diagonal(graph, flip(graph, seen, axis + 1, layer), axis + 1, layer), [axis + 1], { layer });
}

/** The cotangent of a padded tensor, without what fell on the zeros. */
export function unpad(graph: Graph, cotangent: NodeId, shape: TensorShape, margins: (axis: number) => Margins, layer = 0): NodeId {
  return shape.reduce<NodeId>((inside, size, axis) => {
    const { low, between } = margins(axis) ?? NONE;
    if (between !== 0) throw new InternalError("autodiff", "zeros between elements are not differentiated");
    return typeof size === "number" ? crop(graph, inside, axis, low, low + size, layer) : inside;
  }, cotangent);
}
