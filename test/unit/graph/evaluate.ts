/** Computes a hand-built graph node by node in f64, for tests: naive, and apart from schedules and loops. */
import { evaluate as evaluateExpr } from "../../../src/expr/evaluate.js";
import { expand } from "../../../src/expr/expand.js";
import type { Graph, GraphNode, NodeId } from "../../../src/graph/graph.js";
import { nodeAt } from "../../../src/graph/graph.js";

/** A tensor: sizes and its elements, row-major. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: readonly number[];
}

const product = (shape: readonly number[]): number => shape.reduce((all, size) => all * size, 1);

/** The coordinates of all elements in order. */
function coordinates(shape: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: product(shape) }, (_, flat) => {
    let rest = flat;
    return [...shape].reverse().map((size) => {
      const at = rest % size;
      rest = Math.floor(rest / size);
      return at;
    }).reverse();
  });
}

function element({ shape, data }: Tensor, at: readonly number[]): number {
  const lead = at.length - shape.length;
  const flat = shape.reduce((sum, size, axis) => sum * size + (size === 1 ? 0 : (at[lead + axis] as number)), 0);
  return data[flat] as number;
}

function tensor(shape: readonly number[], of: (at: readonly number[]) => number): Tensor {
  return { shape, data: coordinates(shape).map(of) };
}

/** The values of all nodes that the given one needs; `leaves` by id, `rows` for the rows axis. */
export function valueOf(graph: Graph, id: NodeId, leaves: ReadonlyMap<NodeId, Tensor>, rows: number): Tensor {
  const done = new Map<NodeId, Tensor>(leaves);
  const go = (of: NodeId): Tensor => {
    const found = done.get(of) ?? compute(nodeAt(graph, of), go, rows);
    done.set(of, found);
    return found;
  };
  return go(id);
}

function compute(node: GraphNode, go: (id: NodeId) => Tensor, rows: number): Tensor {
  const { op } = node;
  const shape = node.shape.map((size) => (size === "rows" ? rows : size));
  switch (op.kind) {
    case "leaf":
    case "draw":
      throw new Error(`node ${node.id} has no value`);
    case "map": {
      const args = op.args.map(go);
      const expr = expand(op.expr, "f64");
      return tensor(shape, (at) => evaluateExpr(expr, new Map(args.map((arg, i) => [`v${i}`, element(arg, at)])), "f64"));
    }
    case "contract": {
      const [a, b] = [go(op.a), go(op.b)];
      const sizes = new Map([...[...op.axes.a].map((letter, i) => [letter, a.shape[i] as number] as const), ...[...op.axes.b].map((letter, i) => [letter, b.shape[i] as number] as const)]);
      const summed = [...sizes.keys()].filter((letter) => !op.axes.out.includes(letter));
      return tensor(shape, (at) =>
        coordinates(summed.map((letter) => sizes.get(letter) as number)).reduce((sum, inner) => {
          const where = (letters: string): readonly number[] => [...letters].map((letter) => (op.axes.out.includes(letter) ? at[op.axes.out.indexOf(letter)] : inner[summed.indexOf(letter)]) as number);
          return sum + element(a, where(op.axes.a)) * element(b, where(op.axes.b));
        }, 0),
      );
    }
    case "reduce": {
      const a = go(op.a);
      const inner = coordinates(op.axes.map((axis) => a.shape[axis] as number));
      return tensor(shape, (at) => {
        const values = inner.map((summed) => {
          let next = 0;
          const where = a.shape.map((_, axis) => {
            const place = op.axes.indexOf(axis);
            if (place >= 0 && op.keep) next += 1;
            return (place >= 0 ? summed[place] : at[next++]) as number;
          });
          return element(a, where);
        });
        return op.op === "max" ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
      });
    }
    case "logsumexp":
      return go(op.value);
    case "slice": {
      const a = go(op.a);
      return tensor(shape, (at) => element(a, at.with(op.axis, (at[op.axis] as number) + op.from)));
    }
    case "window": {
      const a = go(op.a);
      return tensor(shape, (at) => element(a, [...at.slice(0, op.axis), (at[op.axis] as number) * op.stride + (at[op.axis + 1] as number), ...at.slice(op.axis + 2)]));
    }
    case "flip": {
      const a = go(op.a);
      return tensor(shape, (at) => element(a, at.with(op.axis, (a.shape[op.axis] as number) - 1 - (at[op.axis] as number))));
    }
    case "diagonal": {
      const a = go(op.a);
      return tensor(shape, (at) => element(a, [...at.slice(0, op.axis + 1), at[op.axis] as number, ...at.slice(op.axis + 1)]));
    }
    case "pad": {
      const a = go(op.a);
      return tensor(shape, (at) => {
        const inside = at.map((coordinate, axis) => (coordinate - (op.low[axis] as number)) / ((op.between[axis] as number) + 1));
        return inside.every((coordinate, axis) => Number.isInteger(coordinate) && coordinate >= 0 && coordinate < (a.shape[axis] as number)) ? element(a, inside) : 0;
      });
    }
    case "route": {
      const [a, max, cotangent] = [go(op.a), go(op.max), go(op.cotangent)];
      const rest = (at: readonly number[]): readonly number[] => at.filter((_, axis) => !op.axes.includes(axis));
      const within = coordinates(op.axes.map((axis) => shape[axis] as number));
      return tensor(shape, (at) => {
        const first = within.find((place) => element(a, at.map((each, axis) => (op.axes.includes(axis) ? (place[op.axes.indexOf(axis)] as number) : each))) === element(max, rest(at)));
        return first?.every((each, i) => each === at[op.axes[i] as number]) === true ? element(cotangent, rest(at)) : 0;
      });
    }
    case "concat": {
      const parts = op.parts.map(go);
      return tensor(shape, (at) => {
        let last = at.at(-1) as number;
        for (const part of parts) {
          const width = part.shape.at(-1) as number;
          if (last < width) return element(part, [...at.slice(0, -1), last]);
          last -= width;
        }
        return NaN;
      });
    }
    case "reshape":
      return { shape, data: go(op.a).data };
  }
}
