/** Every loss behind every activation that it admits, by row and by layer, also far out where activations saturate: all routes to the bit, f64 against the reference. */
import { afterAll, describe, expect, it } from "vitest";
import { lossRow } from "../../src/vocab/losses.js";
import { dense, modelOf } from "../support/models.js";
import { agree, errorsOf, judge, outcomeOf, pointOf, record, report, routesOf, share } from "./routes.js";
import { activationNames, admits, lossNames, pairs, scalarNames, smooth } from "./vocabulary.js";

afterAll(report);

describe("a loss and its gradient are the same on every route:", () => {
  share(pairs, 3).forEach(({ loss, activation }, at) => {
    const width = activation === smooth ? 1 : 3;
    it(`${loss} of ${activation}`, () => {
      const together = lossRow(loss).fromLogits[activation] !== undefined;
      for (const batch of together ? ([3, 7, "all"] as const) : ([at % 2 === 0 ? 7 : 3] as const)) {
        const rows = batch === "all" ? 9 : batch;
        judge("losses by row", (precision) => modelOf({ inputs: 3, layers: [dense(4, smooth), dense(width, activation)], loss, batch, precision }), rows, 31 * at + rows);
      }
    });
    it(`${loss} of ${activation} by layer`, () => {
      judge("losses by layer", (precision) => modelOf({ inputs: 17, layers: [dense(15, smooth), dense(5, activation)], loss, batch: 5, precision }), 5, 31 * at);
    });
  });

  it("a loss over outputs of several activations that it admits", () => {
    for (const loss of lossNames) {
      const names = activationNames.filter((name) => scalarNames.includes(name) && admits(loss, name));
      if (names.length < 2) continue;
      const groups = names.map((name) => [2, name] as const);
      judge("losses of mixed outputs", (precision) => modelOf({ inputs: 2, layers: [dense(2 * names.length, groups)], loss, batch: 4, precision }), 4, 77);
    }
  });
});

describe("losses of saturated outputs", () => {
  // The others are infinite there by their definitions, and a run stops with NN901.
  const stable = pairs.filter(({ loss, activation }) => lossRow(loss).fromLogits[activation] !== undefined);
  for (const { loss, activation } of stable) {
    it(`are finite and right: ${loss} of ${activation} at |z| up to 1e4`, () => {
      for (const spread of [40, 104, 1e4]) {
        const of = (precision: "f32" | "f64"): ReturnType<typeof modelOf> => modelOf({ inputs: 2, layers: [dense(3, activation)], loss, batch: 4, precision });
        const point = pointOf(of("f64"), 4, spread, spread);
        const outcome = agree(of("f64"), point, 1);
        const [first] = routesOf(of("f32"));
        const single = first === undefined ? {} : outcomeOf(first.running, point, 1);
        for (const numbers of [...Object.values(outcome), ...Object.values(single)]) expect(numbers.every(Number.isFinite)).toBe(true);
        const errors = errorsOf(of("f64"), point, { ...outcome, "parameters after step 2": new Float64Array(), "parameters after step 3": new Float64Array() });
        record("saturated losses", { ...errors, steps: 0 });
        expect(errors.outputs).toBeLessThan(1e-12);
        expect(errors.losses).toBeLessThan(1e-12);
        expect(errors.gradient).toBeLessThan(1e-12);
      }
    });
  }
});
