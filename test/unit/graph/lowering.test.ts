/** What lowering decides: a − y where loss and activation belong together, 1/m at the loss's gradient, conventions at kinks, and a graph that is checked. */
import { describe, expect, it } from "vitest";
import { add, mul, sub, variable } from "../../../src/expr/expr.js";
import { argument, leaf, map, reduce, slice } from "../../../src/graph/builder.js";
import type { Graph, GraphNode, NodeId } from "../../../src/graph/graph.js";
import { emptyGraph, nodeAt } from "../../../src/graph/graph.js";
import { verifyGraph } from "../../../src/graph/verify.js";
import { lowerModel } from "../../../src/lower-model.js";
import type { ActivationName } from "../../../src/vocab/activations.js";
import { losses, lossRow } from "../../../src/vocab/losses.js";
import type { LossName } from "../../../src/vocab/losses.js";
import { dense, modelOf } from "../../support/models.js";

const [v0, v1, v2] = [argument(0), argument(1), argument(2)];

/** What the weight's gradient contracts the layer's input with: the cotangent of z. */
function seedOf(graph: Graph, gradient: NodeId): GraphNode {
  const { op } = nodeAt(graph, gradient);
  if (op.kind !== "contract") throw new Error(`a gradient by ${op.kind}`);
  return nodeAt(graph, op.b);
}

describe("a loss and an activation that belong together give (a − y)·(1/m) exactly:", () => {
  for (const loss of Object.keys(losses) as LossName[]) {
    for (const name of Object.keys(lossRow(loss).fromLogits) as ActivationName[]) {
      it(`${loss} of ${name}`, () => {
        const { graph, gradient, inference } = lowerModel(modelOf({ inputs: 2, layers: [dense(3, name)], loss }));
        const seed = seedOf(graph, gradient?.gradients[0] ?? -1);
        if (seed.op.kind !== "map") throw new Error(`a seed by ${seed.op.kind}`);
        const leafOf = (id: NodeId | undefined): unknown => {
          const { op } = nodeAt(graph, id ?? -1);
          return op.kind === "leaf" ? op.leaf : null;
        };
        expect(seed.op.expr).toBe(mul(v0, v1));
        expect(leafOf(seed.op.args[1])).toEqual({ kind: "hyper", index: 0 });
        const difference = nodeAt(graph, seed.op.args[0] ?? -1).op;
        const output = nodeAt(graph, inference.output ?? -1);
        if (difference.kind !== "map" || output.op.kind !== "map") throw new Error("no difference of an output");
        // a − y, with a by its node or, where nothing else wants it, by its expression of z.
        // The outputs of log_softmax are logarithms: a is the softmax beside them.
        const whole = difference.args[0] === output.id || name === "log_softmax";
        expect(difference.expr).toBe(sub(whole ? v0 : output.op.expr, v1));
        if (!whole) expect(difference.args[0]).toBe(output.op.args[0]);
        expect(leafOf(difference.args[1])).toEqual({ kind: "target" });
      });
    }
  }
});

describe("verifyGraph", () => {
  const sound = (): Graph => {
    const graph = emptyGraph();
    const a = leaf(graph, { kind: "input" }, ["rows", 4]);
    const b = leaf(graph, { kind: "parameter", tensor: 0 }, [4]);
    reduce(graph, "sum", map(graph, add(v0, v1), [a, b]), [1]);
    slice(graph, a, 1, 3);
    return graph;
  };
  const faulty = (change: (nodes: GraphNode[]) => void): readonly string[] => {
    const graph = sound();
    change(graph.nodes);
    return verifyGraph(graph);
  };
  const replace = (nodes: GraphNode[], at: number, by: Partial<GraphNode>): void => void (nodes[at] = { ...(nodes[at] as GraphNode), ...by });

  it("says nothing of a sound graph", () => expect(verifyGraph(sound())).toEqual([]));
  it("finds a node that reads a later one", () => expect(faulty((nodes) => replace(nodes, 2, { op: { kind: "map", expr: add(v0, v1), args: [0, 3] } }))).toEqual(["%2: reads 3, which come later"]));
  it("finds a node that reads none that is there", () => expect(faulty((nodes) => replace(nodes, 3, { op: { kind: "reduce", op: "sum", a: 99, axes: [0], keep: false, constant: false } }))).toEqual(["%3: reads 99, which come later"]));
  it("finds a map of another shape than its arguments stretch to", () => expect(faulty((nodes) => replace(nodes, 2, { shape: ["rows", 5] }))).toContain("%2: argument %1 does not stretch to its shape"));
  it("finds a map with too few axes", () => expect(faulty((nodes) => replace(nodes, 2, { shape: [4] })).length).toBeGreaterThan(0));
  it("finds an expression over an argument that is not there", () => expect(faulty((nodes) => replace(nodes, 2, { op: { kind: "map", expr: add(v0, v2), args: [0, 1] } }))).toEqual(["%2: uses v2 of 2 arguments"]));
  it("finds a variable of another kind", () => expect(faulty((nodes) => replace(nodes, 2, { op: { kind: "map", expr: add(v0, variable("z")), args: [0, 1] } }))).toEqual(["%2: uses z of 2 arguments"]));
  it("finds a sum over an axis that is not there", () => expect(faulty((nodes) => replace(nodes, 3, { op: { kind: "reduce", op: "sum", a: 2, axes: [2], keep: false, constant: false } }))).toEqual(["%3: reduces an axis that is not there"]));
  it("finds a slice past the end", () => expect(faulty((nodes) => replace(nodes, 4, { op: { kind: "slice", a: 0, axis: 1, from: 1, to: 5 } }))).toContain("%4: slices 1..5"));
  it("finds rows that are not the first axis", () => expect(faulty((nodes) => replace(nodes, 0, { shape: [4, "rows"] }))).toContain("%0: rows are not its first axis"));
  it("finds a reshape of another size, and parts that do not add up", () => {
    expect(faulty((nodes) => replace(nodes, 4, { op: { kind: "reshape", a: 0 }, shape: ["rows", 5] }))).toEqual(["%4: reshapes rows x 4 to rows x 5"]);
    expect(faulty((nodes) => replace(nodes, 4, { op: { kind: "concat", parts: [0, 0] }, shape: ["rows", 7] }))).toEqual(["%4: its parts do not add up"]);
  });
  it("finds a node out of place", () => expect(faulty((nodes) => replace(nodes, 1, { id: 7 })).length).toBeGreaterThan(0));
  it("finds a result of another shape: of a product, a sum, a slice", () => {
    const graph = emptyGraph();
    const a = leaf(graph, { kind: "input" }, ["rows", 4]);
    const w = leaf(graph, { kind: "parameter", tensor: 0 }, [4, 3]);
    graph.nodes.push({ id: 2, op: { kind: "contract", a, b: w, axes: { a: "ri", b: "io", out: "ro" } }, shape: ["rows", 4], wide: false, layer: 0 });
    graph.nodes.push({ id: 3, op: { kind: "contract", a, b: w, axes: { a: "ri", b: "oi", out: "ro" } }, shape: ["rows", 4], wide: false, layer: 0 });
    graph.nodes.push({ id: 4, op: { kind: "reduce", op: "sum", a, axes: [1], keep: false, constant: false }, shape: ["rows", 4], wide: false, layer: 0 });
    graph.nodes.push({ id: 5, op: { kind: "slice", a, axis: 1, from: 1, to: 3 }, shape: ["rows", 3], wide: false, layer: 0 });
    const messages = verifyGraph(graph);
    for (const id of [2, 3, 4, 5]) expect(messages.some((message) => message.startsWith(`%${id}:`))).toBe(true);
  });
});
