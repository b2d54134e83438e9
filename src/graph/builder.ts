/** Constructors of graph nodes that infer shapes, simplify expressions, and compose softmax and log-sum-exp. */
import { InternalError } from "../base/internal-error.js";
import type { Expr } from "../expr/expr.js";
import { add, call, constant, div, sub, substitute, variable, variablesOf } from "../expr/expr.js";
import { simplify } from "../expr/simplify.js";
import type { Dim, Graph, Leaf, NodeId, TensorShape } from "./graph.js";
import { addNode, nodeAt } from "./graph.js";
import { reshaped, stridesOf } from "./strides.js";

/** The variable of a map's i-th argument. */
export function argument(i: number): Expr {
  return variable(`v${i}`);
}

/** The shape of an elementwise result: sizes match from the right, 1 stretches. */
export function broadcast(shapes: readonly TensorShape[]): TensorShape {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis): Dim => {
    const sizes = shapes.map((shape) => shape[axis - rank + shape.length] ?? 1);
    const size = sizes.find((each) => each !== 1) ?? 1;
    if (sizes.some((each) => each !== 1 && each !== size)) throw new InternalError("graph", `shapes ${JSON.stringify(shapes)} do not broadcast`);
    return size;
  });
}

/** A tensor that nothing computes. */
export function leaf(graph: Graph, of: Leaf, shape: TensorShape, layer = 0): NodeId {
  return addNode(graph, { kind: "leaf", leaf: of }, shape, { layer });
}

interface MapOptions {
  /** When larger than what the arguments broadcast to. */
  readonly shape?: TensorShape;
  readonly wide?: boolean;
  readonly layer?: number;
}

/** Replaces arguments that are constants, copies or negations by their expressions, so that `simplify` can see through them. */
function inlineTrivial(graph: Graph, expr: Expr, args: readonly NodeId[]): { readonly expr: Expr; readonly args: readonly NodeId[] } {
  const all = [...args];
  const replacements = new Map<Expr, Expr>();
  args.forEach((id, i) => {
    const { op, wide } = nodeAt(graph, id);
    // What reads a wide value rounds it, and that is no copy.
    if (op.kind !== "map" || wide || op.args.some((arg) => nodeAt(graph, arg).wide)) return;
    const { expr: inner } = op;
    const trivial = inner.kind === "const" || inner.kind === "var" || (inner.kind === "unary" && inner.op === "neg" && inner.a.kind === "var");
    if (!trivial) return;
    replacements.set(argument(i), substitute(inner, new Map(op.args.map((_, old) => [argument(old), argument(all.length + old)]))));
    all.push(...op.args);
  });
  return replacements.size === 0 ? { expr, args } : { expr: substitute(expr, replacements), args: all };
}

/** `expr` over v0, v1, … element by element; gives the argument itself for the identity, and forgets arguments not used. */
export function map(graph: Graph, written: Expr, given: readonly NodeId[], options: MapOptions = {}): NodeId {
  const shape = options.shape ?? broadcast(given.map((id) => nodeAt(graph, id).shape));
  const { expr, args } = inlineTrivial(graph, written, given);
  const simple = simplify(expr);
  const used = variablesOf(simple).map((name) => Number(name.slice(1)));
  const renamed = substitute(simple, new Map(used.map((old, now) => [argument(old), argument(now)])));
  const kept = used.map((i) => {
    const id = args[i];
    if (id === undefined) throw new InternalError("graph", `a map over ${args.length} arguments uses v${i}`);
    return id;
  });
  const [only] = kept;
  if (kept.length === 1 && only !== undefined && renamed === argument(0)) {
    const node = nodeAt(graph, only);
    if (JSON.stringify(node.shape) === JSON.stringify(shape) && node.wide === (options.wide ?? false)) return only;
  }
  return addNode(graph, { kind: "map", expr: renamed, args: kept }, shape, { wide: options.wide ?? false, layer: options.layer ?? 0 });
}

/** Sums of products, e.g. `contract(g, x, w, { a: "ri", b: "io", out: "ro" })`. */
export function contract(graph: Graph, a: NodeId, b: NodeId, axes: { readonly a: string; readonly b: string; readonly out: string }, layer = 0): NodeId {
  const sizes = new Map<string, Dim>();
  const bind = (letters: string, shape: TensorShape): void => {
    if (letters.length !== shape.length) throw new InternalError("graph", `axes ${letters} for shape ${JSON.stringify(shape)}`);
    [...letters].forEach((letter, i) => {
      const size = shape[i] as Dim;
      if ((sizes.get(letter) ?? size) !== size) throw new InternalError("graph", `axis ${letter} has two sizes`);
      sizes.set(letter, size);
    });
  };
  bind(axes.a, nodeAt(graph, a).shape);
  bind(axes.b, nodeAt(graph, b).shape);
  const shape = [...axes.out].map((letter) => sizes.get(letter) as Dim);
  return addNode(graph, { kind: "contract", a, b, axes }, shape, { layer });
}

/** Sum or maximum over axes. */
export function reduce(graph: Graph, op: "sum" | "max", a: NodeId, axes: readonly number[], options: { keep?: boolean; constant?: boolean; wide?: boolean; layer?: number } = {}): NodeId {
  const { shape } = nodeAt(graph, a);
  const keep = options.keep ?? false;
  const result = keep ? shape.map((size, axis) => (axes.includes(axis) ? 1 : size)) : shape.filter((_, axis) => !axes.includes(axis));
  return addNode(graph, { kind: "reduce", op, a, axes, keep, constant: options.constant ?? false }, result, options);
}

/** The same elements in the same order under another shape. */
export function reshape(graph: Graph, a: NodeId, shape: TensorShape, layer = 0): NodeId {
  const { op } = nodeAt(graph, a);
  if (op.kind === "map" && op.expr.kind === "const") return map(graph, op.expr, [], { shape, layer });
  const { shape: from, wide } = nodeAt(graph, a);
  if (JSON.stringify(from) === JSON.stringify(shape)) return a;
  // What does not lie in one piece is copied where the new axes cut across its strides.
  const whole = reshaped(from, stridesOf(graph, a), shape) === null ? addNode(graph, { kind: "map", expr: argument(0), args: [a] }, from, { wide, layer }) : a;
  return addNode(graph, { kind: "reshape", a: whole }, shape, { layer });
}

/** The elements [from, to) of an axis, the last unless told. */
export function slice(graph: Graph, a: NodeId, from: number, to: number, layer = 0, axis = nodeAt(graph, a).shape.length - 1): NodeId {
  const { shape } = nodeAt(graph, a);
  if (from === 0 && to === shape[axis]) return a;
  return addNode(graph, { kind: "slice", a, axis, from, to }, shape.with(axis, to - from), { layer });
}

/** Tensors side by side along the last axis. */
export function concat(graph: Graph, parts: readonly NodeId[], layer = 0): NodeId {
  const [first] = parts;
  if (first === undefined) throw new InternalError("graph", "concat of nothing");
  if (parts.length === 1) return first;
  const width = parts.reduce((sum, id) => sum + (nodeAt(graph, id).shape.at(-1) as number), 0);
  return addNode(graph, { kind: "concat", parts }, [...nodeAt(graph, first).shape.slice(0, -1), width], { layer });
}

const [v0, v1] = [argument(0), argument(1)];

/** e^(z − max z) over the last axis, its sum and the maximum: what softmax and log-sum-exp share. */
function shiftedExponentials(graph: Graph, z: NodeId, layer: number): { readonly max: NodeId; readonly exps: NodeId; readonly sum: NodeId } {
  const last = [nodeAt(graph, z).shape.length - 1];
  const largest = reduce(graph, "max", z, last, { keep: true, constant: true, layer });
  const exps = map(graph, call("exp", sub(v0, v1)), [z, largest], { layer });
  return { max: largest, exps, sum: reduce(graph, "sum", exps, last, { keep: true, layer }) };
}

/** e^z_j / Σ e^z_k over the last axis, shifted by the maximum so that nothing overflows. */
export function softmax(graph: Graph, z: NodeId, layer = 0): NodeId {
  const { exps, sum } = shiftedExponentials(graph, z, layer);
  return map(graph, div(v0, v1), [exps, sum], { layer });
}

/** log Σ e^z over the last axis, kept with size 1. */
export function logsumexp(graph: Graph, z: NodeId, layer = 0): NodeId {
  const { max: largest, sum } = shiftedExponentials(graph, z, layer);
  const value = map(graph, add(v0, call("log", v1)), [largest, sum], { layer });
  return addNode(graph, { kind: "logsumexp", a: z, value }, nodeAt(graph, value).shape, { layer });
}

/** z_j − log Σ e^z_k over the last axis. */
export function logSoftmax(graph: Graph, z: NodeId, layer = 0): NodeId {
  return map(graph, sub(v0, v1), [z, logsumexp(graph, z, layer)], { layer });
}

/** A tensor of one number throughout. */
export function fill(graph: Graph, value: number, shape: TensorShape): NodeId {
  return map(graph, constant(value), [], { shape });
}
