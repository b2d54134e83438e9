/** What must hold of every tensor graph: order, shapes, and expressions over the arguments that are there. */
import { variablesOf } from "../expr/expr.js";
import type { Dim, Graph, GraphNode, Op, TensorShape } from "./graph.js";
import { inputsOf } from "./graph.js";

function sizeOf(shape: TensorShape): string {
  const fixed = shape.reduce<number>((product, size) => product * (typeof size === "number" ? size : 1), 1);
  return `${shape.includes("rows") ? "rows x " : ""}${fixed}`;
}

function stretches(from: TensorShape, to: TensorShape): boolean {
  const lead = to.length - from.length;
  return lead >= 0 && from.every((size, axis) => size === 1 || size === to[lead + axis]);
}

/** The size of every axis letter of a contraction; null where an axis has none, or two. */
function sizesOf(op: Extract<Op, { kind: "contract" }>, shapeOf: (id: number) => TensorShape): ReadonlyMap<string, Dim> | null {
  const sizes = new Map<string, Dim>();
  const bind = (letters: string, shape: TensorShape): boolean =>
    letters.length === shape.length &&
    [...letters].every((letter, axis) => {
      const size = shape[axis] as Dim;
      const before = sizes.get(letter) ?? size;
      sizes.set(letter, size);
      return before === size;
    });
  return bind(op.axes.a, shapeOf(op.a)) && bind(op.axes.b, shapeOf(op.b)) ? sizes : null;
}

/** What to say of a node whose shape is not what its operation makes. */
function misshapen(shape: TensorShape, made: TensorShape): readonly string[] {
  return shape.length === made.length && shape.every((size, axis) => size === made[axis]) ? [] : [`has shape ${shape.join(" x ")}, but makes ${made.join(" x ")}`];
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
      return [...unknown.map((name) => say(`uses ${name} of ${op.args.length} arguments`)), ...misfits.map((id) => say(`argument %${id} does not stretch to its shape`))];
    }
    case "contract": {
      const sizes = sizesOf(op, shapeOf);
      if (sizes === null) return [say("its axes do not fit its operands")];
      const made = [...op.axes.out].map((letter) => sizes.get(letter));
      const known = made.filter((size): size is Dim => size !== undefined);
      return known.length < made.length ? [say("an axis of the result comes from nowhere")] : misshapen(shape, known).map(say);
    }
    case "reduce": {
      const from = shapeOf(op.a);
      if (op.axes.some((axis) => axis < 0 || axis >= from.length)) return [say("reduces an axis that is not there")];
      return misshapen(shape, op.keep ? from.map((size, axis) => (op.axes.includes(axis) ? 1 : size)) : from.filter((_, axis) => !op.axes.includes(axis))).map(say);
    }
    case "logsumexp":
      return [];
    case "slice": {
      const from = shapeOf(op.a);
      if (op.from < 0 || op.to > (from.at(-1) as number) || op.from >= op.to) return [say(`slices ${op.from}..${op.to}`)];
      return misshapen(shape, [...from.slice(0, -1), op.to - op.from]).map(say);
    }
    case "concat":
      return shape.at(-1) === op.parts.reduce((sum, id) => sum + (shapeOf(id).at(-1) as number), 0) ? [] : [say("its parts do not add up")];
    case "reshape":
      return sizeOf(shape) === sizeOf(shapeOf(op.a)) ? [] : [say(`reshapes ${sizeOf(shapeOf(op.a))} to ${sizeOf(shape)}`)];
  }
}
