/** Reverse mode against central differences on graphs built by hand: every operation, shared nodes, broadcasting, softmax within. */
import { describe, expect, it } from "vitest";
import { abs, add, call, constant, div, max, mul, neg, sub } from "../../../src/expr/expr.js";
import { backward } from "../../../src/graph/autodiff.js";
import { argument, concat, contract, fill, leaf, logsumexp, map, reduce, reshape, slice, softmax } from "../../../src/graph/builder.js";
import type { Graph, NodeId, TensorShape } from "../../../src/graph/graph.js";
import { emptyGraph, nodeAt } from "../../../src/graph/graph.js";
import { verifyGraph } from "../../../src/graph/verify.js";
import { randomOf } from "../../support/models.js";
import type { Tensor } from "./evaluate.js";
import { valueOf } from "./evaluate.js";

const ROWS = 3;
const [v0, v1] = [argument(0), argument(1)];

/** Builds a scalar from leaves of the given shapes; judges its gradient in every element of every leaf. Gives the worst error. */
function worst(shapes: readonly TensorShape[], build: (graph: Graph, leaves: readonly NodeId[]) => NodeId): number {
  const graph = emptyGraph();
  const leaves = shapes.map((shape, i) => leaf(graph, { kind: "parameter", tensor: i }, shape));
  const result = build(graph, leaves);
  const whole = reduceAll(graph, result);
  const gradients = backward(graph, [{ node: whole, cotangent: fill(graph, 1, []) }], leaves);
  expect(verifyGraph(graph)).toEqual([]);
  const random = randomOf(7);
  const tensors = new Map(
    leaves.map((id): [NodeId, Tensor] => {
      const shape = nodeAt(graph, id).shape.map((size) => (size === "rows" ? ROWS : size));
      return [id, { shape, data: Array.from({ length: shape.reduce((all, size) => all * size, 1) }, () => 2 * random() - 1) }];
    }),
  );
  const at = (of: ReadonlyMap<NodeId, Tensor>): number => valueOf(graph, whole, of, ROWS).data[0] as number;
  let most = 0;
  leaves.forEach((id, i) => {
    const gradient = gradients[i];
    const { shape, data } = tensors.get(id) as Tensor;
    const exact = gradient === null || gradient === undefined ? data.map(() => 0) : valueOf(graph, gradient, tensors, ROWS).data;
    expect(exact.length).toBe(data.length);
    data.forEach((value, k) => {
      const moved = (by: number): number => at(new Map(tensors).set(id, { shape, data: data.map((each, j) => (j === k ? value + by : each)) }));
      const difference = (moved(6e-6) - moved(-6e-6)) / 1.2e-5;
      most = Math.max(most, Math.abs(difference - (exact[k] as number)) / Math.max(1, Math.abs(difference)));
    });
  });
  return most;
}

function reduceAll(graph: Graph, id: NodeId): NodeId {
  const { shape } = nodeAt(graph, id);
  // Squared, so that cotangents differ from element to element.
  return shape.length === 0 ? id : reduce(graph, "sum", map(graph, mul(v0, v0), [id]), shape.map((_, axis) => axis));
}

describe("backward agrees with central differences", () => {
  const cases: Readonly<Record<string, readonly [readonly TensorShape[], (graph: Graph, leaves: readonly NodeId[]) => NodeId]>> = {
    "through maps of one and two arguments": [[["rows", 4], ["rows", 4]], (g, [a = 0, b = 0]) => map(g, mul(call("tanh", v0), sub(v1, call("sigmoid", v0))), [a, b])],
    "through a map that reads one argument twice": [[["rows", 4]], (g, [a = 0]) => map(g, mul(v0, v1), [a, a])],
    "through broadcasting over rows": [[["rows", 4], [4]], (g, [a = 0, b = 0]) => map(g, call("tanh", add(v0, v1)), [a, b])],
    "through broadcasting over the last axis": [[["rows", 1], ["rows", 4]], (g, [a = 0, b = 0]) => map(g, div(v1, add(constant(3), v0)), [a, b])],
    "through a scalar against a matrix": [[[], [2, 5]], (g, [a = 0, b = 0]) => map(g, mul(v0, call("exp", v1)), [a, b])],
    "through a product of matrices": [[["rows", 4], [4, 5]], (g, [a = 0, b = 0]) => contract(g, a, b, { a: "ri", b: "io", out: "ro" })],
    "through a product of a matrix with itself": [[[4, 4]], (g, [a = 0]) => contract(g, a, a, { a: "ij", b: "jk", out: "ik" })],
    "through sums, kept and not": [[["rows", 4]], (g, [a = 0]) => map(g, mul(v0, v1), [reduce(g, "sum", a, [1], { keep: true }), map(g, call("tanh", v0), [reduce(g, "sum", a, [0])])])],
    "through slices": [[["rows", 5]], (g, [a = 0]) => map(g, mul(v0, v1), [slice(g, a, 0, 2), slice(g, a, 2, 4)])],
    "through overlapping slices": [[["rows", 5]], (g, [a = 0]) => map(g, mul(v0, v1), [slice(g, a, 0, 3), slice(g, a, 1, 4)])],
    "through concatenation": [[["rows", 2], ["rows", 3]], (g, [a = 0, b = 0]) => map(g, call("tanh", v0), [concat(g, [b, a, b])])],
    "through groups: slices, each its activation, put together again": [[["rows", 6]], (g, [a = 0]) => concat(g, [map(g, call("tanh", v0), [slice(g, a, 0, 2)]), softmax(g, slice(g, a, 2, 5)), slice(g, a, 5, 6)])],
    "through reshapes": [[["rows", 2, 3], [6, 2]], (g, [a = 0, b = 0]) => contract(g, reshape(g, a, ["rows", 6]), b, { a: "ri", b: "io", out: "ro" })],
    "through softmax": [[["rows", 4]], (g, [a = 0]) => softmax(g, a)],
    "through softmax between two layers": [
      [["rows", 3], [3, 4], [4, 2]],
      (g, [x = 0, w = 0, v = 0]) => contract(g, softmax(g, contract(g, x, w, { a: "ri", b: "io", out: "ro" })), v, { a: "ri", b: "io", out: "ro" }),
    ],
    "through softmax of a softmax": [[["rows", 4]], (g, [a = 0]) => softmax(g, softmax(g, a))],
    "through log-sum-exp": [[["rows", 4]], (g, [a = 0]) => logsumexp(g, a)],
    "through kinks that are far away": [[["rows", 4]], (g, [a = 0]) => map(g, add(max(v0, constant(-5)), abs(add(v0, constant(7)))), [a])],
    "through a node that several others read": [
      [["rows", 3], [3, 3]],
      (g, [x = 0, w = 0]) => {
        const z = contract(g, x, w, { a: "ri", b: "io", out: "ro" });
        return map(g, add(mul(v0, v1), neg(argument(2))), [map(g, call("tanh", v0), [z]), map(g, call("softplus", v0), [z]), x]);
      },
    ],
  };
  for (const [name, [shapes, build]] of Object.entries(cases)) {
    it(name, () => {
      expect(worst(shapes, build)).toBeLessThan(1e-7);
    });
  }

  it("and is null where no way leads", () => {
    const graph = emptyGraph();
    const [a, b] = [leaf(graph, { kind: "parameter", tensor: 0 }, [2]), leaf(graph, { kind: "parameter", tensor: 1 }, [2])];
    const seed = map(graph, mul(v0, v0), [a]);
    expect(backward(graph, [{ node: seed, cotangent: fill(graph, 1, [2]) }], [a, b])[1]).toBeNull();
  });
});
