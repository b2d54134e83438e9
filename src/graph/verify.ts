/** What must hold of every tensor graph: order, shapes, and expressions over the arguments that are there. */
import { variablesOf } from "../expr/expr.js";
import { broadcast } from "./builder.js";
import type { Graph, GraphNode, TensorShape } from "./graph.js";
import { inputsOf } from "./graph.js";

function sizeOf(shape: TensorShape): string {
  const fixed = shape.reduce<number>((product, size) => product * (typeof size === "number" ? size : 1), 1);
  return `${shape.includes("rows") ? "rows x " : ""}${fixed}`;
}

function stretches(from: TensorShape, to: TensorShape): boolean {
  const lead = to.length - from.length;
  return lead >= 0 && from.every((size, axis) => size === 1 || size === to[lead + axis]);
}

/** Messages about what does not hold; none for a sound graph. */
export function verifyGraph(graph: Graph): readonly string[] {
  return graph.nodes.flatMap((node, at) => {
    const messages = verifyNode(graph, node);
    return [...(node.id === at ? [] : [`node ${node.id} stands at ${at}`]), ...messages];
  });
}

function verifyNode(graph: Graph, node: GraphNode): readonly string[] {
  const say = (message: string): string => `%${node.id}: ${message}`;
  const late = inputsOf(node.op).filter((id) => id >= node.id || graph.nodes[id] === undefined);
  if (late.length > 0) return [say(`reads ${late.join(", ")}, which come later`)];
  const shapeOf = (id: number): TensorShape => graph.nodes[id]?.shape ?? [];
  const { op, shape } = node;
  if (shape.indexOf("rows") > 0) return [say("rows are not its first axis")];
  switch (op.kind) {
    case "leaf":
    case "draw":
      return [];
    case "map": {
      const unknown = variablesOf(op.expr).filter((name) => !/^v\d+$/.test(name) || Number(name.slice(1)) >= op.args.length);
      const misfits = op.args.filter((id) => !stretches(shapeOf(id), shape));
      return [...unknown.map((name) => say(`uses ${name} of ${op.args.length} arguments`)), ...misfits.map((id) => say(`argument %${id} does not stretch to its shape`)), ...(op.args.length > 0 && broadcast(op.args.map(shapeOf)).length > shape.length ? [say("has too few axes")] : [])];
    }
    case "contract": {
      const letters = new Set([...op.axes.a, ...op.axes.b]);
      return [...op.axes.out].some((letter) => !letters.has(letter)) ? [say("an axis of the result comes from nowhere")] : [];
    }
    case "reduce":
      return op.axes.some((axis) => axis < 0 || axis >= shapeOf(op.a).length) ? [say("reduces an axis that is not there")] : [];
    case "logsumexp":
      return [];
    case "slice":
      return op.from < 0 || op.to > (shapeOf(op.a).at(-1) as number) || op.from >= op.to ? [say(`slices ${op.from}..${op.to}`)] : [];
    case "concat":
      return shape.at(-1) === op.parts.reduce((sum, id) => sum + (shapeOf(id).at(-1) as number), 0) ? [] : [say("its parts do not add up")];
    case "reshape":
      return sizeOf(shape) === sizeOf(shapeOf(op.a)) ? [] : [say(`reshapes ${sizeOf(shapeOf(op.a))} to ${sizeOf(shape)}`)];
  }
}
