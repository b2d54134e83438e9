/** The baselines that learn, on points whose answers are known by hand, and what they refuse. */
import { describe, expect, it } from "vitest";
import { nearestNeighbour, rbfSvm } from "../../../src/session/learned-baselines.js";

/** Two clouds on a line, around 0 and around 10. */
const samples = [[0], [0.5], [1], [9], [9.5], [10]];
const labels = [0, 0, 0, 1, 1, 1];

describe("nearest neighbours", () => {
  it("answer with the label of the nearest row", async () => {
    expect(await nearestNeighbour({ k: 1 }).answer(samples, labels, [[0.4], [8], [100]], true)).toEqual([0, 1, 1]);
  });
  it("vote: one odd neighbour is outvoted by two", async () => {
    const noisy = [[0], [0.1], [0.2], [10]];
    expect(await nearestNeighbour({ k: 1 }).answer(noisy, [0, 1, 0, 1], [[0.1]], true)).toEqual([1]);
    expect(await nearestNeighbour({ k: 3 }).answer(noisy, [0, 1, 0, 1], [[0.1]], true)).toEqual([0]);
  });
  it("of more neighbours than rows are all rows", async () => {
    expect(await nearestNeighbour({ k: 99 }).answer(samples, [0, 0, 0, 0, 1, 1], [[10]], true)).toEqual([0]);
  });
});

describe("an RBF support vector machine", () => {
  it("separates what no line separates", async () => {
    const ring = [[0, 0], [0.1, 0], [2, 0], [-2, 0], [0, 2], [0, -2]];
    const inside = [1, 1, 0, 0, 0, 0];
    const svm = rbfSvm({ c: 100, gamma: 1 });
    expect(await svm.answer(ring, inside, [[0, 0.1], [1.9, 0.1], [-1.4, 1.4]], true)).toEqual([1, 0, 0]);
  });
  it("regresses within its tube of 0.1", async () => {
    const x = Array.from({ length: 21 }, (_, i) => [i / 10 - 1]);
    const y = x.map(([v]) => (v as number) * (v as number));
    const said = await rbfSvm({ c: 100, gamma: 1 }).answer(x, y, x, false);
    expect(Math.max(...said.map((value, i) => Math.abs(value - (y[i] as number))))).toBeLessThan(0.102);
  });
  it("answers with the only label there is, which libsvm alone would refuse", async () => {
    expect(await rbfSvm({}).answer(samples, [3, 3, 3, 3, 3, 3], [[5]], true)).toEqual([3]);
  });
});
