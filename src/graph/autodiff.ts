/**
 * Reverse-mode differentiation: appends to the graph the nodes that carry cotangents from given nodes back to others. Each
 * operation has one rule; a map's comes from its expression by symbolic differentiation. It decides nothing about order
 * of evaluation.
 */
import { InternalError } from "../base/internal-error.js";
import { differentiate } from "../expr/differentiate.js";
import { add, mul, substitute } from "../expr/expr.js";
import { simplify } from "../expr/simplify.js";
import { argument, concat, contract, fill, map, reduce, reshape, slice, softmax } from "./builder.js";
import type { Graph, GraphNode, NodeId, Op, TensorShape } from "./graph.js";
import { addNode, inputsOf, nodeAt } from "./graph.js";
import { overlap, pad, unpad } from "./windows.js";

type Rule<K extends Op["kind"]> = (graph: Graph, node: GraphNode & { readonly op: Extract<Op, { kind: K }> }, cotangent: NodeId) => readonly { readonly to: NodeId; readonly cotangent: NodeId }[];

/** Sums a cotangent over the axes along which its argument was stretched. */
function unbroadcast(graph: Graph, cotangent: NodeId, shape: TensorShape): NodeId {
  const from = nodeAt(graph, cotangent).shape;
  const lead = from.length - shape.length;
  const axes = from.map((_, axis) => axis).filter((axis) => axis < lead || (shape[axis - lead] === 1 && from[axis] !== 1));
  if (axes.length === 0) return cotangent;
  return reshape(graph, reduce(graph, "sum", cotangent, axes), shape);
}

const mapRule: Rule<"map"> = (graph, node, cotangent) => {
  const { expr, args } = node.op;
  const self = args.length;
  return args.map((to, i) => {
    // The node's own value is there already: σ'(z) = σ(z)·(1 − σ(z)) reads the stored activation.
    const local = substitute(simplify(differentiate(expr, `v${i}`)), new Map([[expr, argument(self)]]));
    const product = map(graph, mul(local, argument(self + 1)), [...args, node.id, cotangent], { shape: node.shape, layer: node.layer });
    return { to, cotangent: unbroadcast(graph, product, nodeAt(graph, to).shape) };
  });
};

const contractRule: Rule<"contract"> = (graph, node, cotangent) => {
  const { a, b, axes } = node.op;
  // The first operand's comes first: what reads the weights is then scheduled before what replaces them.
  return [
    { to: a, cotangent: contract(graph, cotangent, b, { a: axes.out, b: axes.b, out: axes.a }, node.layer) },
    { to: b, cotangent: contract(graph, a, cotangent, { a: axes.a, b: axes.out, out: axes.b }, node.layer) },
  ];
};

const reduceRule: Rule<"reduce"> = (graph, node, cotangent) => {
  const { op, a, axes, keep, constant } = node.op;
  if (constant) return [];
  const { shape } = nodeAt(graph, a);
  if (op === "max") {
    const flat = shape.filter((_, axis) => !axes.includes(axis));
    const route = { kind: "route", a, max: reshape(graph, node.id, flat), cotangent: reshape(graph, cotangent, flat), axes } as const;
    return [{ to: a, cotangent: addNode(graph, route, shape, { layer: node.layer }) }];
  }
  const kept = keep ? cotangent : reshape(graph, cotangent, shape.map((size, axis) => (axes.includes(axis) ? 1 : size)));
  return [{ to: a, cotangent: map(graph, argument(0), [kept], { shape, layer: node.layer }) }];
};

const concatRule: Rule<"concat"> = (graph, node, cotangent) => {
  let from = 0;
  return node.op.parts.map((to) => {
    const start = from;
    from += nodeAt(graph, to).shape.at(-1) as number;
    return { to, cotangent: slice(graph, cotangent, start, from, node.layer) };
  });
};

const sliceRule: Rule<"slice"> = (graph, node, cotangent) => {
  const { a, axis, from, to } = node.op;
  const { shape } = nodeAt(graph, a);
  if (axis !== shape.length - 1) return [{ to: a, cotangent: pad(graph, cotangent, axis, { low: from, high: (shape[axis] as number) - to, between: 0 }, node.layer) }];
  const zeros = (width: number): readonly NodeId[] => (width === 0 ? [] : [fill(graph, 0, [...shape.slice(0, -1), width])]);
  return [{ to: a, cotangent: concat(graph, [...zeros(from), cotangent, ...zeros((shape.at(-1) as number) - to)], node.layer) }];
};

const windowRule: Rule<"window"> = (graph, node, cotangent) => {
  const { a, axis, size, stride } = node.op;
  return [{ to: a, cotangent: overlap(graph, cotangent, { axis, elements: nodeAt(graph, a).shape[axis] as number, size, stride }, node.layer) }];
};

const padRule: Rule<"pad"> = (graph, node, cotangent) => {
  const { a, low, high, between } = node.op;
  const margins = (axis: number): { low: number; high: number; between: number } => ({ low: low[axis] ?? 0, high: high[axis] ?? 0, between: between[axis] ?? 0 });
  return [{ to: a, cotangent: unpad(graph, cotangent, nodeAt(graph, a).shape, margins, node.layer) }];
};

/** What only ever stands in the backward pass. */
const undifferentiated = (_: Graph, node: GraphNode): never => {
  throw new InternalError("autodiff", `${node.op.kind} is not differentiated`);
};

const rules: { readonly [K in Op["kind"]]: Rule<K> } = {
  leaf: () => [],
  draw: () => [],
  map: mapRule,
  contract: contractRule,
  reduce: reduceRule,
  logsumexp: (graph, node, cotangent) => [
    { to: node.op.a, cotangent: map(graph, mul(argument(0), argument(1)), [cotangent, softmax(graph, node.op.a, node.layer)], { layer: node.layer }) },
  ],
  slice: sliceRule,
  window: windowRule,
  pad: padRule,
  flip: undifferentiated,
  diagonal: undifferentiated,
  route: undifferentiated,
  concat: concatRule,
  reshape: (graph, node, cotangent) => [{ to: node.op.a, cotangent: reshape(graph, cotangent, nodeAt(graph, node.op.a).shape, node.layer) }],
};

/** Which nodes lie between the wanted ones and the seeds: only they carry cotangents. */
function dependents(graph: Graph, wanted: readonly NodeId[]): ReadonlySet<NodeId> {
  const found = new Set(wanted);
  for (const node of graph.nodes) if (inputsOf(node.op).some((id) => found.has(id))) found.add(node.id);
  return found;
}

/**
 * The cotangents of `wanted`, given those of the seeds. Several ways to a node add up in the order in which the later
 * nodes come first. null where no way leads from a seed.
 */
export function backward(graph: Graph, seeds: readonly { readonly node: NodeId; readonly cotangent: NodeId }[], wanted: readonly NodeId[]): readonly (NodeId | null)[] {
  const relevant = dependents(graph, wanted);
  const cotangents = new Map<NodeId, NodeId>();
  const accumulate = (to: NodeId, cotangent: NodeId): void => {
    const before = cotangents.get(to);
    cotangents.set(to, before === undefined ? cotangent : map(graph, simplify(add(argument(0), argument(1))), [before, cotangent], { layer: nodeAt(graph, to).layer }));
  };
  for (const seed of seeds) accumulate(seed.node, seed.cotangent);
  const last = graph.nodes.length - 1;
  for (let id = last; id >= 0; id--) {
    const cotangent = cotangents.get(id);
    if (cotangent === undefined || wanted.includes(id)) continue;
    const node = nodeAt(graph, id);
    for (const share of applyRule(graph, node, cotangent, relevant)) accumulate(share.to, share.cotangent);
  }
  return wanted.map((id) => cotangents.get(id) ?? null);
}

function applyRule(graph: Graph, node: GraphNode, cotangent: NodeId, relevant: ReadonlySet<NodeId>): readonly { readonly to: NodeId; readonly cotangent: NodeId }[] {
  if (!inputsOf(node.op).some((id) => relevant.has(id))) return [];
  const rule = rules[node.op.kind] as Rule<Op["kind"]> | undefined;
  if (rule === undefined) throw new InternalError("autodiff", `no rule for ${node.op.kind}`);
  return rule(graph, node as never, cotangent).filter((share) => relevant.has(share.to));
}
