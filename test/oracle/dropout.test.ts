/** Dropout: interpreter and emitted code draw alike, and a row is dropped by its own number, wherever it stands in a batch. */
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/check/model.js";
import { dropoutDraw } from "../../src/runtime/random.js";
import { memoryOf, setHyper } from "../support/emitted.js";
import type { LayerSpec } from "../support/models.js";
import { dense, dropout, modelOf } from "../support/models.js";
import { agree, pointOf, routesOf } from "./routes.js";
import { smooth } from "./vocabulary.js";

const draw = [123456789, -987654321] as const;

function netOf(size: number, precision: "f32" | "f64", batch: number | "all" = 4, rate = 0.4): Model {
  const layers: readonly LayerSpec[] = [dropout(0.2), dense(size, smooth), dropout(rate), dense(3, smooth), dropout(0.5), dense(2)];
  return modelOf({ inputs: 3, layers, loss: "quadratic", batch, precision });
}

describe("dropout", () => {
  it("is the same on every route, by row and by layer, whole and in chunks", () => {
    for (const [size, batch, rows, precision] of [[4, 4, 4, "f64"], [4, 3, 3, "f32"], [4, "all", 9, "f32"], [60, 5, 5, "f64"], [60, "all", 9, "f32"]] as const) {
      const model = netOf(size, precision, batch);
      agree(model, { ...pointOf(model, rows, size), draw });
    }
  });

  it("is off in inference, evaluation and the gradient that is checked", () => {
    const model = netOf(4, "f64");
    const without = modelOf({ inputs: 3, layers: [dense(4, smooth), dense(3, smooth), dense(2)], loss: "quadratic", batch: 4 });
    const point = pointOf(model, 4, 1);
    const [a, b] = [agree(model, { ...point, draw }, 1), agree(without, point, 1)];
    for (const what of ["inference outputs", "outputs", "row losses", "gradient"]) expect(a[what]).toEqual(b[what]);
    expect(a["parameters after step 1"]).not.toEqual(b["parameters after step 1"]);
  });

  it("at rate 0 draws nothing and changes no bit", () => {
    const model = modelOf({ inputs: 3, layers: [dense(4, smooth), dropout(0), dense(2)], loss: "quadratic", batch: 4 });
    const without = modelOf({ inputs: 3, layers: [dense(4, smooth), dense(2)], loss: "quadratic", batch: 4 });
    const point = pointOf(model, 4, 1);
    expect(agree(model, { ...point, draw })).toEqual(agree(without, point));
  });

  it("drops elements whose draw is below the rate, keyed by layer, row and element, and scales the others by 1/(1 − rate) (N5.3)", () => {
    // y = Σ over inputs of w·x·mask with one input a row: the gradient tells each mask.
    for (const inputs of [5, 320]) {
      const model = modelOf({ inputs, layers: [dropout(0.25), dense(1, "linear", { bias: false })], loss: "quadratic", optimizer: { name: "sgd", params: { rate: 1 } }, batch: 1 });
      const point = { parameters: new Float64Array(inputs), x: new Float64Array(3 * inputs).fill(1), y: Float64Array.of(-1, -1, -1) };
      for (const { running } of routesOf(model)) {
        for (const row of [0, 1, 2]) {
          const memory = memoryOf(running, { ...point, draw, order: [row] });
          setHyper(running, memory, 1, 1);
          running.createTraining(memory).step(0, 1);
          const kept = Array.from({ length: inputs }, (_, element) => (dropoutDraw(draw[0], draw[1], row, 1, element) < 0.25 ? 0 : 1 / 0.75));
          expect(Array.from(memory.parameters, (p) => 0 - p)).toEqual(kept.map((mask) => (mask === 0 ? 0 : mask)));
        }
      }
    }
  });

  it("draws by a row's own number: one row at a time, in any order, gives that row's loss (N6.1)", () => {
    for (const size of [4, 60]) {
      const model = netOf(size, "f32");
      const point = pointOf(model, 4, 9);
      for (const { running } of routesOf(model)) {
        const lossesIn = (order: readonly number[]): readonly number[] =>
          order.map((row) => {
            const memory = memoryOf(running, { ...point, draw, order: [row] });
            setHyper(running, memory, 1, 1);
            return running.createTraining(memory).step(0, 1);
          });
        const [ascending, permuted] = [lossesIn([0, 1, 2, 3]), lossesIn([2, 0, 3, 1])];
        expect([2, 0, 3, 1].map((row) => ascending[row])).toEqual(permuted);
        const memory = memoryOf(running, { ...point, draw, order: [2, 0, 3, 1] });
        setHyper(running, memory, 1, 4);
        expect(running.createTraining(memory).step(0, 4)).toBe(permuted.reduce((sum, loss) => sum + loss, 0));
      }
    }
  });
});
