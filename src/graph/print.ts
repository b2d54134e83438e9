/** A tensor graph as text, for `--emit graph`, tests and reading. */
import { print as printExpr } from "../expr/print.js";
import type { Graph, GraphNode, Leaf, Roots } from "./graph.js";
import { reachable } from "./graph.js";

function printLeaf(leaf: Leaf): string {
  switch (leaf.kind) {
    case "input":
    case "target":
      return leaf.kind;
    case "parameter":
      return `parameter ${leaf.tensor}`;
    case "slot":
      return `slot ${leaf.slot} of parameter ${leaf.tensor}`;
    case "hyper":
      return leaf.index === 0 ? "1/m" : `scalar ${leaf.index}`;
  }
}

function printOp(node: GraphNode): string {
  const { op } = node;
  const named = (id: number): string => `%${id}`;
  switch (op.kind) {
    case "leaf":
      return printLeaf(op.leaf);
    case "map":
      return `map ${printExpr(op.expr)}${op.args.length > 0 ? ` over ${op.args.map(named).join(", ")}` : ""}`;
    case "contract":
      return `contract ${named(op.a)} ${op.axes.a}, ${named(op.b)} ${op.axes.b} -> ${op.axes.out}`;
    case "reduce":
      return `${op.op} ${named(op.a)} over axes ${op.axes.join(", ")}${op.keep ? ", kept" : ""}`;
    case "logsumexp":
      return `logsumexp ${named(op.a)}, computed by ${named(op.value)}`;
    case "slice":
      return `slice ${named(op.a)} ${op.from}..${op.to}`;
    case "concat":
      return `concat ${op.parts.map(named).join(", ")}`;
    case "reshape":
      return `reshape ${named(op.a)}`;
    case "draw":
      return `draw for layer ${op.layer}`;
  }
}

/** The nodes that the roots need, one a line, then the roots. */
export function printGraph(graph: Graph, roots: Roots): string {
  const wanted = [roots.output, roots.losses, ...roots.gradients, ...roots.updates.map((update) => update.value)].filter((id): id is number => id !== null);
  const nodes = reachable(graph, wanted).map((node) => `%${node.id} = ${printOp(node)} : [${node.shape.join(", ")}]${node.wide ? " wide" : ""}`);
  const results = [
    ...(roots.output === null ? [] : [`output %${roots.output}`]),
    ...(roots.losses === null ? [] : [`losses %${roots.losses}`]),
    ...roots.gradients.flatMap((id, tensor) => (id === null ? [] : [`gradient of parameter ${tensor} %${id}`])),
    ...roots.updates.map(({ target, value }) => `${target.kind === "parameter" ? `parameter ${target.tensor}` : `slot ${target.slot} of parameter ${target.tensor}`} becomes %${value}`),
  ];
  return [...nodes, ...results, ""].join("\n");
}
