/** Every optimizer with each of its options, clipping, penalties, frozen layers and parameters bound to options: three steps on every route, against the reference's. */
import { afterAll, describe, expect, it } from "vitest";
import type { Model } from "../../src/check/model.js";
import type { OptimizerName } from "../../src/vocab/optimizers/index.js";
import type { ModelSpec } from "../support/models.js";
import { batchnorm, conv, dense, dropout, flatten, modelOf } from "../support/models.js";
import { judge, pointOf, report, routesOf, outcomeOf, share } from "./routes.js";
import { defaultsOf, inside, optimizerNames, optimizerRow, smooth } from "./vocabulary.js";

afterAll(report);

/** Choices of its parameters: all at their defaults, each that is off by default alone elsewhere, all elsewhere. */
function variantsOf(name: OptimizerName): readonly Readonly<Record<string, number>>[] {
  const { params } = optimizerRow(name);
  const defaults = defaultsOf(params);
  const each = Object.entries(params).flatMap(([key, row]) => (row.fallback === 0 ? [{ ...defaults, [key]: inside(row) }] : []));
  return [defaults, ...each, Object.fromEntries(Object.entries(params).map(([key, row]) => [key, inside(row)]))];
}

const output = (name: OptimizerName): Pick<ModelSpec, "loss"> => ({ loss: optimizerRow(name).errorDriven ? null : "quadratic" });

function trained(name: OptimizerName, params: Readonly<Record<string, number>>, more: Partial<ModelSpec> = {}): (precision: "f32" | "f64") => Model {
  return (precision) => modelOf({ inputs: 3, layers: [dense(4, smooth), dense(2, smooth)], ...output(name), optimizer: { name, params }, batch: 4, ...more, precision });
}

/** The same model with every number of its optimizer bound to an option of `train`, flags apart. */
function bound(model: Model): Model {
  const { train } = model;
  if (train === null) return model;
  const row = optimizerRow(train.optimizer.name);
  const params = Object.fromEntries(Object.entries(train.optimizer.params).map(([name, setting]) => [name, row.params[name]?.flag === true ? setting : { ...setting, param: `my_${name}` }]));
  return { ...model, train: { ...train, optimizer: { ...train.optimizer, params } } };
}

describe("three steps are the same on every route:", () => {
  optimizerNames.forEach((name, at) => {
    variantsOf(name).forEach((params, i) => {
      it(`${name} ${JSON.stringify(params)}`, () => {
        judge("optimizers", trained(name, params), 4, 11 * at + i);
      });
    });
    const all = variantsOf(name).at(-1) ?? {};
    if (!share(optimizerNames, 3).includes(name)) return;
    it(`${name} with every number bound to an option`, () => {
      judge("optimizers, bound", (precision) => bound(trained(name, all)(precision)), 4, at);
      // A momentum of 0 that an option may replace still needs its slot.
      judge("optimizers, bound", (precision) => bound(trained(name, {}, { batch: 3 })(precision)), 3, at);
    });
    it(`${name} by layer, where updates happen within the sums, and in chunks`, () => {
      judge("optimizers by layer", trained(name, all, { inputs: 17, layers: [dense(16, smooth), dense(3, smooth)], batch: 5 }), 5, at);
      judge("optimizers in chunks", trained(name, all, { inputs: 17, layers: [dense(16, smooth), dense(3, smooth)], batch: "all" }), 6, at);
    });
    it(`${name} with gradients clipped by norm and by value, cut and not`, () => {
      for (const [kind, limit] of [["norm", 1e-2], ["norm", 1e3], ["value", 1e-2]] as const) judge("clipping", trained(name, all, { clip: { kind, limit } }), 4, at);
      const large = { inputs: 17, layers: [dense(16, smooth), dense(3, smooth)], batch: 5 };
      judge("clipping by layer", trained(name, all, { clip: { kind: "norm", limit: 1e-2 }, ...large }), 5, at);
    });
    it(`${name} with penalties, frozen layers and missing biases`, () => {
      const layers = [dense(4, smooth, { l1: 0.03 }), dense(3, smooth, { frozen: true, l2: 0.5 }), dense(3, smooth, { bias: false, l1: 0.01, l2: 0.2 }), dense(2, smooth, { l2: 0.1 })];
      judge("penalties", trained(name, all, { layers }), 4, 7 * at);
      judge("penalties by layer", trained(name, all, { inputs: 31, layers: [dense(9, smooth, { l1: 0.03, l2: 0.1 }), dense(9, smooth, { frozen: true }), dense(2, smooth, { bias: false, l2: 1 })], batch: 8 }), 8, 7 * at);
    });
  });

  it("with norms limited, of layers small and large, frozen and not, and of channels", () => {
    const sgd = (more: Partial<ModelSpec>) => trained("sgd", { rate: 0.1, momentum: 0.5, nesterov: 0 }, more);
    const layers = [dense(4, smooth, { maxNorm: 0.8 }), dense(3, smooth, { maxNorm: 0.1, frozen: true }), dense(3, smooth, { bias: false, l2: 0.2, maxNorm: 100 }), dense(2, smooth, { maxNorm: 0.3 })];
    judge("limited norms", sgd({ layers }), 4, 1);
    judge("limited norms in chunks", sgd({ layers, batch: "all" }), 6, 2);
    judge("limited norms by layer", sgd({ inputs: 31, layers: [dense(17, smooth, { maxNorm: 1.5 }), dense(2, smooth, { maxNorm: 0.3 })], batch: 8, clip: { kind: "norm", limit: 0.5 } }), 8, 3);
    judge("limited norms of channels", sgd({ inputs: [5, 5, 2], layers: [conv(3, [3, 3], smooth, { maxNorm: 0.7 }), batchnorm(), flatten(), dense(2, smooth, { maxNorm: 0.4 })], batch: 4 }), 4, 4);
    judge("limited norms along a sequence", sgd({ inputs: [6, 2], layers: [conv(3, [3], smooth, { maxNorm: 0.7 }), flatten(), dense(2, smooth)], batch: 4 }), 4, 5);
    for (const name of optimizerNames) judge("limited norms", trained(name, variantsOf(name).at(-1) ?? {}, { layers }), 4, 6);
  });

  it("a limited norm is reached and not passed", () => {
    for (const precision of ["f32", "f64"] as const) {
      const model = trained("sgd", { rate: 0.1, momentum: 0, nesterov: 0 }, { layers: [dense(4, smooth, { maxNorm: 0.8 }), dense(2, smooth, { maxNorm: 50 })] })(precision);
      const point = pointOf(model, 4, 1);
      for (const { running } of routesOf(model)) {
        const after = outcomeOf(running, point)["parameters after step 3"] as Float64Array;
        const norms = [0, 1, 2, 3].map((neuron) => Math.hypot(...[0, 1, 2].map((i) => after[i * 4 + neuron] as number)));
        norms.forEach((norm) => expect(norm).toBeLessThan(0.8 * (1 + 2 ** -22)));
        expect(Math.max(...norms)).toBeGreaterThan(0.8 * (1 - 2 ** -22));
      }
    }
  });

  it("with everything frozen, clipped or not, parameters stay", () => {
    for (const clip of [null, { kind: "norm", limit: 1 }] as const) {
      const model = modelOf({ inputs: 2, layers: [dense(2, smooth, { frozen: true })], loss: "quadratic", batch: 4, clip });
      const point = pointOf(model, 4, 1);
      for (const { running } of routesOf(model)) expect(outcomeOf(running, point)["parameters after step 3"]).toEqual(point.parameters);
    }
  });

  it("a rate of 0 leaves the weights, whatever is carried in the slots", () => {
    for (const name of optimizerNames) {
      const model = trained(name, { ...defaultsOf(optimizerRow(name).params), rate: 0 }, { layers: [dense(3, smooth), dropout(0.3), dense(2, smooth)] })("f32");
      const point = pointOf(model, 4, 3);
      for (const { running } of routesOf(model)) expect(outcomeOf(running, point)["parameters after step 3"]).toEqual(point.parameters);
    }
  });
});
