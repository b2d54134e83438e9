/**
 * Normalisations as compositions of sums and maps: by the statistics of a batch, of its running averages, of one example,
 * of a neighbourhood. Statistics are summed in f64 and rounded where they meet values (NUMERICS, N8). It adds no operation.
 */
import type { Expr } from "../expr/expr.js";
import { add, constant, div, max, mul, sqrt, sub } from "../expr/expr.js";
import { argument, concat, contract, fill, map, reduce, reshape, slice } from "./builder.js";
import type { Graph, NodeId, TensorShape } from "./graph.js";
import { nodeAt } from "./graph.js";

const [v0, v1, v2, v3] = [argument(0), argument(1), argument(2), argument(3)] as const;

/** Added to every variance, so that what never varies divides by no zero. */
export const EPSILON = 1e-5;
/** The share of a new batch in running statistics. */
export const MOMENTUM = 0.1;

/** x̂·scale + shift, where x̂ = deviations·inverse. */
const affine = add(mul(mul(v0, v1), v2), v3);

/** A wide value rounded to the working precision. */
function rounded(graph: Graph, wide: NodeId, layer: number): NodeId {
  return map(graph, v0, [wide], { layer });
}

/** x less its mean, 1/√(variance + ε), and the statistics themselves in f64; `count` is how many numbers a mean is over. */
interface Standardised {
  readonly deviations: NodeId;
  readonly inverse: NodeId;
  readonly mean: NodeId;
  readonly squares: NodeId;
}

/** Mean first, then squares of what is left: two passes. `counted` gives the count from its arguments, which follow the sum's. */
function standardise(graph: Graph, x: NodeId, axes: readonly number[], keep: boolean, counted: { readonly count: Expr; readonly args: readonly NodeId[] }, layer: number): Standardised {
  const { count, args } = counted;
  const wide = { wide: true, layer };
  const sum = reduce(graph, "sum", x, axes, { keep, ...wide });
  const mean = map(graph, div(v0, count), [sum, ...args], wide);
  const deviations = map(graph, sub(v0, v1), [x, rounded(graph, mean, layer)], { layer });
  const squares = reduce(graph, "sum", map(graph, mul(v0, v0), [deviations], { layer }), axes, { keep, ...wide });
  const inverse = map(graph, div(1, sqrt(add(div(v0, count), EPSILON))), [squares, ...args], wide);
  return { deviations, inverse: rounded(graph, inverse, layer), mean, squares };
}

/** The parameters of a batch normalisation: what is trained, and what is averaged. */
export interface BatchNorm {
  readonly scale: NodeId;
  readonly shift: NodeId;
  readonly mean: NodeId;
  readonly variance: NodeId;
}

function positionsOf(shape: TensorShape): number {
  return shape.slice(1, -1).reduce<number>((product, size) => product * (size as number), 1);
}

/**
 * Normalises the last axis by the mean and variance over all rows of the batch and all positions. Also gives the next
 * running statistics; their variance is the unbiased one.
 */
export function normaliseBatch(graph: Graph, x: NodeId, of: BatchNorm, layer: number): { readonly output: NodeId; readonly mean: NodeId; readonly variance: NodeId } {
  const { shape } = nodeAt(graph, x);
  const axes = shape.slice(0, -1).map((_, axis) => axis);
  const rows = reduce(graph, "sum", fill(graph, 1, ["rows"]), [0], { wide: true });
  const count = mul(v1, constant(positionsOf(shape)));
  const { deviations, inverse, mean, squares } = standardise(graph, x, axes, false, { count, args: [rows] }, layer);
  const wide = { wide: true, layer };
  const blend = (running: NodeId, fresh: NodeId): NodeId => rounded(graph, map(graph, add(mul(1 - MOMENTUM, v0), mul(MOMENTUM, v1)), [running, fresh], wide), layer);
  const unbiased = map(graph, div(v0, sub(count, 1)), [squares, rows], wide);
  return { output: map(graph, affine, [deviations, inverse, of.scale, of.shift], { layer }), mean: blend(of.mean, mean), variance: blend(of.variance, unbiased) };
}

/**
 * Normalises the last axis by the running statistics: x·factor + offset, which depend on parameters alone. Where x is a
 * contraction with a parameter, with or without a bias, the two are folded into it (Note [Folding] in NUMERICS, N8.5).
 */
export function normaliseRunning(graph: Graph, x: NodeId, of: BatchNorm, layer: number): NodeId {
  const wide = { wide: true, layer };
  const factor = map(graph, div(v0, sqrt(add(v1, EPSILON))), [of.scale, of.variance], wide);
  const found = affineOf(graph, x);
  const bias = found?.bias ?? null;
  const offset = bias === null ? map(graph, sub(v0, mul(v1, v2)), [of.shift, of.mean, factor], wide) : map(graph, add(v0, mul(sub(v3, v1), v2)), [of.shift, of.mean, factor, bias], wide);
  const [by, plus] = [rounded(graph, factor, layer), rounded(graph, offset, layer)];
  if (found === null) return map(graph, add(mul(v0, v1), v2), [x, by, plus], { layer });
  const { node, op } = found;
  const weight = map(graph, mul(v0, v1), [op.b, by], { layer });
  return map(graph, add(v0, v1), [contract(graph, op.a, weight, op.axes, node.layer), plus], { layer: node.layer });
}

/** The contraction with a parameter whose last axis is the output's, and the bias that follows it, if that is what x is. */
function affineOf(graph: Graph, x: NodeId) {
  const last = nodeAt(graph, x);
  const [first, second] = last.op.kind === "map" && last.op.expr === add(v0, v1) ? last.op.args : [x];
  const node = nodeAt(graph, first ?? x);
  const { op } = node;
  if (op.kind !== "contract" || !isParameter(graph, op.b) || op.axes.b.at(-1) !== op.axes.out.at(-1)) return null;
  if (second === undefined) return { node, op, bias: null };
  return isParameter(graph, second) && nodeAt(graph, second).shape.length === 1 ? { node, op, bias: second } : null;
}

function isParameter(graph: Graph, id: NodeId): boolean {
  const { op } = nodeAt(graph, id);
  return op.kind === "leaf" && op.leaf.kind === "parameter";
}

/** Normalises the last axis of every example and position by its own mean and variance. */
export function normaliseLayer(graph: Graph, x: NodeId, scale: NodeId, shift: NodeId, layer: number): NodeId {
  const { shape } = nodeAt(graph, x);
  const { deviations, inverse } = standardise(graph, x, [shape.length - 1], true, { count: constant(shape.at(-1) as number), args: [] }, layer);
  return map(graph, affine, [deviations, inverse, scale, shift], { layer });
}

/** The elements of the last axis moved by `by` places towards its beginning; 0 comes after them. */
function moved(graph: Graph, a: NodeId, by: number, layer: number): NodeId {
  const { shape } = nodeAt(graph, a);
  const size = shape.at(-1) as number;
  if (by === 0) return a;
  const zeros = fill(graph, 0, [...shape.slice(0, -1), Math.abs(by)]);
  return by > 0 ? concat(graph, [slice(graph, a, by, size, layer), zeros], layer) : concat(graph, [zeros, slice(graph, a, 0, size + by, layer)], layer);
}

/** Along the last axis, the sum over a window around each place, ascending; a window of k begins ⌊(k − 1)/2⌋ places before, `stride` elements apart. */
function windowed(graph: Graph, a: NodeId, window: number, stride: number, layer: number): NodeId {
  const size = nodeAt(graph, a).shape.at(-1) as number;
  const before = Math.floor((window - 1) / 2);
  const places = Array.from({ length: window }, (_, i) => (i - before) * stride).filter((by) => Math.abs(by) < size);
  const terms = places.map((by) => moved(graph, a, by, layer));
  const [first = v0, ...others] = terms.map((_, i) => argument(i));
  return map(graph, others.reduce(add, first), terms, { layer });
}

/** Sums over windows of [.., h, w]: along each line, then over the lines. */
function boxes(graph: Graph, a: NodeId, [height, width]: readonly [number, number], layer: number): NodeId {
  const { shape } = nodeAt(graph, a);
  const columns = shape.at(-1) as number;
  const lines = windowed(graph, a, width, 1, layer);
  const flat = reshape(graph, lines, [...shape.slice(0, -2), columns * (shape.at(-2) as number)], layer);
  return reshape(graph, windowed(graph, flat, height, columns, layer), shape, layer);
}

/**
 * Local contrast normalisation of images [h, w, c] (Jarrett et al. 2009, with a window of equal weights): less the mean of the
 * window over all channels, divided by the window's spread or the image's mean spread, whichever is larger. Windows end at the border.
 */
export function normaliseContrast(graph: Graph, x: NodeId, image: readonly [number, number, number], window: readonly [number, number], layer: number): NodeId {
  const [height, width, channels] = image;
  const { shape } = nodeAt(graph, x);
  const counts = boxes(graph, fill(graph, 1, [height, width]), window, layer);
  const mean = (values: NodeId): NodeId => {
    const sums = boxes(graph, reshape(graph, reduce(graph, "sum", values, [3], { layer }), ["rows", height, width], layer), window, layer);
    return map(graph, div(v0, mul(v1, channels)), [sums, counts], { layer });
  };
  const everyChannel = (values: NodeId): NodeId => reshape(graph, values, ["rows", height, width, 1], layer);
  const whole = reshape(graph, x, ["rows", ...image], layer);
  const lessened = map(graph, sub(v0, v1), [whole, everyChannel(mean(whole))], { layer });
  const spreads = map(graph, sqrt(add(v0, EPSILON)), [mean(map(graph, mul(v0, v0), [lessened], { layer }))], { layer });
  const sum = reduce(graph, "sum", spreads, [1, 2], { keep: true, wide: true, layer });
  const typical = rounded(graph, map(graph, div(v0, constant(height * width)), [sum], { wide: true, layer }), layer);
  const divided = map(graph, div(v0, max(v1, v2)), [lessened, reshape(graph, typical, ["rows", 1, 1, 1], layer), everyChannel(spreads)], { layer });
  return reshape(graph, divided, shape, layer);
}
