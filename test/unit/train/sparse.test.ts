/** Whether data are sparse is found in the training rows alone, once they are encoded. */
import { expect, it } from "vitest";
import type { Encoded } from "../../../src/train/encoded.js";
import { isSparse } from "../../../src/train/lists.js";

function encoded(x: readonly number[], training: readonly number[], others: readonly number[] = []): Encoded {
  const order = Int32Array.from([...training, ...others]);
  return { x: Float32Array.from(x), y: new Float32Array(), order, training: order.subarray(0, training.length), parts: new Map(), augmented: null };
}

it("more zeros than not, of either sign, are sparse", () => {
  expect(isSparse(encoded([0, 0, 1, 0], [0, 1]), 2)).toBe(true);
  expect(isSparse(encoded([-0, 5, -0, 0], [0, 1]), 2)).toBe(true);
  expect(isSparse(encoded([0, 0, 1, 1], [0, 1]), 2)).toBe(false);
  expect(isSparse(encoded([1, 0.5, NaN, 0], [0, 1]), 2)).toBe(false);
});

it("rows that are not trained on do not count", () => {
  expect(isSparse(encoded([1, 2, 0, 0, 0, 0], [0], [1, 2]), 2)).toBe(false);
  expect(isSparse(encoded([0, 0, 3, 4, 5, 6], [0], [1, 2]), 2)).toBe(true);
});

it("no rows are not sparse", () => {
  expect(isSparse(encoded([], []), 2)).toBe(false);
});
