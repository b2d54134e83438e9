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
      if (op.from < 0 || !(op.to <= (from[op.axis] as number)) || op.from >= op.to) return [say(`slices ${op.from}..${op.to}`)];
      return misshapen(shape, from.with(op.axis, op.to - op.from)).map(say);
    }
    case "window":
    case "flip":
    case "diagonal":
    case "pad":
    case "route":
      return verifyWindows(op, shape, shapeOf).map(say);
    case "concat":
      return shape.at(-1) === op.parts.reduce((sum, id) => sum + (shapeOf(id).at(-1) as number), 0) ? [] : [say("its parts do not add up")];
    case "reshape":
      return sizeOf(shape) === sizeOf(shapeOf(op.a)) ? [] : [say(`reshapes ${sizeOf(shapeOf(op.a))} to ${sizeOf(shape)}`)];
  }
}

type Windowed = Extract<Op, { kind: "window" | "flip" | "diagonal" | "pad" | "route" }>;

function verifyWindows(op: Windowed, shape: TensorShape, shapeOf: (id: number) => TensorShape): readonly string[] {
  const from = shapeOf(op.a);
  const sized = (axis: number): number => (typeof from[axis] === "number" ? from[axis] : NaN);
  switch (op.kind) {
    case "window": {
      if (!(op.size >= 1 && op.stride >= 1 && op.size <= sized(op.axis))) return [`looks through windows of ${op.size}, ${op.stride} apart, along axis ${op.axis}`];
      return misshapen(shape, [...from.slice(0, op.axis), Math.floor((sized(op.axis) - op.size) / op.stride) + 1, op.size, ...from.slice(op.axis + 1)]);
    }
    case "flip":
      return Number.isNaN(sized(op.axis)) ? [`flips axis ${op.axis}`] : misshapen(shape, from);
    case "diagonal":
      return sized(op.axis) === sized(op.axis + 1) ? misshapen(shape, [...from.slice(0, op.axis), ...from.slice(op.axis + 1)]) : [`has no diagonal along axis ${op.axis}`];
    case "pad": {
      const zeros = [op.low, op.high, op.between];
      const moves = (axis: number): boolean => zeros.some((of) => of[axis] !== 0);
      if (zeros.some((of) => of.length !== from.length || of.some((count) => !(count >= 0))) || from.some((_, axis) => moves(axis) && Number.isNaN(sized(axis)))) return ["pads an axis that it cannot"];
      return misshapen(shape, from.map((size, axis) => (moves(axis) ? (op.low[axis] as number) + (sized(axis) - 1) * ((op.between[axis] as number) + 1) + 1 + (op.high[axis] as number) : size)));
    }
    case "route": {
      const rest = from.filter((_, axis) => !op.axes.includes(axis));
      return [...misshapen(shape, from), ...[op.max, op.cotangent].flatMap((id) => misshapen(shapeOf(id), rest))];
    }
  }
}
