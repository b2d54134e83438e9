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

/** `0`, or zeros before, between and after the elements of an axis: `2+2`, `4+1+4`. */
function printMargins(low: number, between: number, high: number): string {
  if (between > 0) return `${low}+${between}+${high}`;
  return low === 0 && high === 0 ? "0" : `${low}+${high}`;
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
      return `slice ${named(op.a)} ${op.from}..${op.to}${op.axis === node.shape.length - 1 ? "" : ` of axis ${op.axis}`}`;
    case "window":
      return `windows of ${op.size} in ${named(op.a)} along axis ${op.axis}${op.stride === 1 ? "" : `, ${op.stride} apart`}`;
    case "flip":
      return `flip ${named(op.a)} along axis ${op.axis}`;
    case "diagonal":
      return `diagonal of ${named(op.a)} along axes ${op.axis}, ${op.axis + 1}`;
    case "pad":
      return `pad ${named(op.a)} ${op.low.map((low, axis) => printMargins(low, op.between[axis] ?? 0, op.high[axis] ?? 0)).join(", ")}`;
    case "route":
      return `route ${named(op.cotangent)} to where ${named(op.a)} first equals ${named(op.max)} over axes ${op.axes.join(", ")}`;
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
