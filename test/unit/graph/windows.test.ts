/** Margins: what is cropped of an axis, and when nothing is. */
import { describe, expect, it } from "vitest";
import { leaf } from "../../../src/graph/builder.js";
import { emptyGraph, nodeAt } from "../../../src/graph/graph.js";
import { verifyGraph } from "../../../src/graph/verify.js";
import { crop } from "../../../src/graph/windows.js";

describe("cropping", () => {
  it.each([[0, 3], [2, 5], [1, 4], [0, 1]] as const)("leaves the elements [%i, %i) of an axis", (from, to) => {
    const graph = emptyGraph();
    const a = leaf(graph, { kind: "input" }, ["rows", 5, 4]);
    expect(nodeAt(graph, crop(graph, a, 1, from, to)).shape).toEqual(["rows", to - from, 4]);
    expect(verifyGraph(graph)).toEqual([]);
  });

  it("makes nothing where all elements stay", () => {
    const graph = emptyGraph();
    const a = leaf(graph, { kind: "input" }, ["rows", 5, 4]);
    expect(crop(graph, a, 1, 0, 5)).toBe(a);
  });
});
