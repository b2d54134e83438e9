/**
 * Convolution and pooling as graphs: windows over a padded input, and a contraction, a maximum or a sum over them. Axes are
 * [rows, y, x, channels], or [rows, steps, channels] along a sequence.
 */
import type { Layer, Windows } from "../check/model.js";
import { constant, mul } from "../expr/expr.js";
import { argument, contract, map, reduce, reshape } from "../graph/builder.js";
import type { Graph, NodeId } from "../graph/graph.js";
import { nodeAt } from "../graph/graph.js";
import { pad, window } from "../graph/windows.js";
import { channelsOf } from "../tensors.js";

type Windowed = Extract<Layer, { readonly windows: readonly Windows[] }>;

/** [rows, y, in y, x, in x, channels]: the windows that a layer looks through. */
function windowsOver(graph: Graph, layer: Windowed, x: NodeId, number: number): NodeId {
  const image = reshape(graph, x, ["rows", ...layer.input.slice(0, layer.windows.length), channelsOf(layer)], number);
  const padded = layer.windows.reduce((inside, { low, high }, axis) => pad(graph, inside, axis + 1, { low, high, between: 0 }, number), image);
  return layer.windows.reduce((seen, { size, stride }, axis) => window(graph, seen, 2 * axis + 1, size, stride, number), padded);
}

/** Σ over kernel rows, kernel columns and channels, in this order. */
export function convolve(graph: Graph, layer: Extract<Layer, { readonly kind: "conv" }>, x: NodeId, weight: NodeId, number: number): NodeId {
  const axes = layer.windows.length === 1 ? { a: "rykc", b: "kco", out: "ryo" } : { a: "rykxlc", b: "klco", out: "ryxo" };
  return contract(graph, windowsOver(graph, layer, x, number), weight, axes, number);
}

function pooled(graph: Graph, method: "max" | "avg", seen: NodeId, axes: readonly number[], layer: number): NodeId {
  if (method === "max") return reduce(graph, "max", seen, axes, { layer });
  const elements = axes.reduce((product, axis) => product * (nodeAt(graph, seen).shape[axis] as number), 1);
  return map(graph, mul(argument(0), constant(1 / elements)), [reduce(graph, "sum", seen, axes, { layer })], { layer });
}

/** The largest number or the mean of each window, channel by channel. */
export function pool(graph: Graph, layer: Extract<Layer, { readonly kind: "pool" }>, x: NodeId, number: number): NodeId {
  return pooled(graph, layer.method, windowsOver(graph, layer, x, number), layer.windows.map((_, axis) => 2 * axis + 2), number);
}

/** The largest number or the mean of each channel. */
export function globalPool(graph: Graph, layer: Extract<Layer, { readonly kind: "globalpool" }>, x: NodeId, number: number): NodeId {
  return pooled(graph, layer.method, x, layer.input.slice(0, -1).map((_, axis) => axis + 1), number);
}
