/** Training with a batch normalisation: running statistics by hand, short batches, files and resuming. */
import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/check/model.js";
import { writeCheckpoint } from "../../../src/train/checkpoint.js";
import { createTrainer, resultOf } from "../../../src/train/run.js";
import type { Trainer } from "../../../src/train/trainer.js";
import type { TrainModule } from "../../../src/train/module.js";
import { createModel } from "../../../src/runtime/model.js";
import { parameterCount, storedCount, tensorsOf } from "../../../src/tensors.js";
import { compiled, emitted, infer, memoryOf, setHyper } from "../../support/emitted.js";
import { activation, batchnorm, contrastnorm, dense, dropout, modelOf, nowhere } from "../../support/models.js";
import { routesOf } from "../../oracle/routes.js";

function moduleOf(model: Model): TrainModule {
  const { manifest, trainManifest, createInference, createTraining, scalars } = emitted(compiled(model));
  if (trainManifest === null) throw new Error("not trained");
  return { manifest, train: trainManifest, inference: createInference, training: createTraining, scalars };
}

function netOf(batch: number | "all", precision: "f32" | "f64" = "f32"): Model {
  const model = modelOf({ inputs: 1, layers: [dense(4, "linear", { bias: false }), batchnorm(), activation("tanh"), dropout(0.2), dense(1)], loss: "quadratic", optimizer: { name: "adam", params: { rate: 0.05 } }, batch, epochs: 6, precision });
  const metric = { part: "train", name: "rmse", span: nowhere } as const;
  const stop = { kind: "stall", metric, patience: 4, unit: "epochs", by: 0, restoreBest: true, span: nowhere } as const;
  return model.train === null ? model : { ...model, train: { ...model.train, stops: [stop] } };
}

const rows = (n: number): { x1: number; y: number }[] => Array.from({ length: n }, (_, i) => ({ x1: i / n, y: Math.sin(3 * i) }));

function run(trainer: Trainer): Trainer {
  while (trainer.advance(-Infinity, false) !== "done");
  return trainer;
}

describe("batch normalisation", () => {
  it("keeps 0.9 of its running statistics and takes 0.1 of the batch's, the variance over n − 1", () => {
    const model = modelOf({ inputs: 2, layers: [batchnorm(), dense(1)], loss: "quadratic", batch: 3 });
    // Channels 1, 2, 6 and 4, 4, 10: means 3 and 6, Σd² 14 and 24, variances over n − 1: 7 and 12.
    const parameters = Float64Array.of(1, 1, 0, 0, 10, 20, 2, 3, 0.5, 0.5, 0);
    for (const { running } of routesOf(model)) {
      const memory = memoryOf(running, { parameters, x: Float64Array.of(1, 4, 2, 4, 6, 10), y: Float64Array.of(0, 0, 0) });
      setHyper(running, memory, 1, 3);
      running.createTraining(memory).step(0, 3);
      [9.3, 18.6, 2.5, 3.9].forEach((value, i) => expect(memory.parameters[4 + i]).toBeCloseTo(value, 14));
      // A short batch of the last two rows: means 4 and 7, variances 8 and 18.
      setHyper(running, memory, 2, 2);
      running.createTraining(memory).step(1, 2);
      [0.9 * 9.3 + 0.4, 0.9 * 18.6 + 0.7, 0.9 * 2.5 + 0.8, 0.9 * 3.9 + 1.8].forEach((value, i) => expect(memory.parameters[4 + i]).toBeCloseTo(value, 14));
    }
  });

  it("starts as scale 1, shift 0, mean 0 and variance 1, and counts scale and shift alone", () => {
    const model = netOf(4);
    expect(tensorsOf(model).map(({ name, frozen, statistic }) => [name, frozen, statistic])).toEqual([
      ["dense1.weight", false, false],
      ["batchnorm2.scale", false, false],
      ["batchnorm2.shift", false, false],
      ["batchnorm2.mean", true, true],
      ["batchnorm2.variance", true, true],
      ["dense5.weight", false, false],
      ["dense5.bias", false, false],
    ]);
    expect([parameterCount(model), storedCount(model)]).toEqual([17, 25]);
    const trainer = createTrainer(moduleOf(model), rows(8));
    expect([...trainer.parameters.subarray(4, 20)]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it("refuses a last batch of one row, which has no spread, before it trains", () => {
    const module = moduleOf(netOf(4));
    expect(() => createTrainer(module, rows(9))).toThrow("NN418");
    expect(() => createTrainer(module, rows(10))).not.toThrow();
    expect(() => createTrainer(moduleOf(netOf("all")), rows(1))).toThrow("NN418");
  });

  it.each([["in batches with a short last one", 4, "f32"], ["of all rows", "all", "f32"], ["in f64", 3, "f64"]] as const)("resumes to the same bits, statistics and best weights included, %s", (_what, batch, precision) => {
    const module = moduleOf(netOf(batch, precision));
    const data = rows(11);
    const whole = createTrainer(module, data);
    const checkpoints = [writeCheckpoint(whole)];
    while (whole.advance(-Infinity, false) !== "done") checkpoints.push(writeCheckpoint(whole));
    const weights = resultOf(whole).weights();
    for (const checkpoint of checkpoints) {
      const resumed = run(createTrainer(module, data, { resume: checkpoint }));
      expect(resumed.parameters).toEqual(whole.parameters);
      expect(resultOf(resumed).weights()).toEqual(weights);
    }
  });

  it("lies in the weights with its statistics: a file predicts as the training measured, and a training starts from it", () => {
    const module = moduleOf(netOf(4));
    const data = rows(10);
    const trained = resultOf<{ x1: number }, { y: number }>(run(createTrainer(module, data)));
    const loaded = createModel<{ x1: number }, { y: number }>(module.manifest, module.inference, trained.weights());
    const squares = data.reduce((sum, { x1, y }) => sum + (loaded.predict({ x1 }).y - y) ** 2, 0);
    expect(trained.metrics.train?.mse).toBeCloseTo(squares / data.length, 6);
    expect(trained.metrics.train?.loss).toBeCloseTo(squares / data.length / 2, 6);
    expect(createTrainer(module, data, { initialWeights: trained.weights() }).parameters).toEqual(trained.model.parameters());
  });
});

describe("local contrast normalisation", () => {
  it("gives what its definition gives by hand", () => {
    // [0, 3] of one line under a window of 3: both windows hold both values. Mean 1.5, v = ∓1.5, σ² = 2.25 + 1e-5.
    const running = emitted(compiled(modelOf({ inputs: [1, 2], layers: [contrastnorm([3, 3])] })));
    const value = 1.5 / Math.sqrt(2.25 + 1e-5);
    infer(running, new Float64Array(), Float64Array.of(0, 3)).forEach((found, i) => expect(found).toBeCloseTo(i === 0 ? -value : value, 14));
    // [0, 0, 3]: windows {0, 0}, {0, 0, 3}, {0, 3}; means 0, 1, 1.5; v = 0, −1, 1.5; mean v² = 1/2, 3.25/3, 3.25/2.
    const three = emitted(compiled(modelOf({ inputs: [1, 3], layers: [contrastnorm([1, 3])] })));
    const spreads = [1 / 2, 3.25 / 3, 3.25 / 2].map((square) => Math.sqrt(square + 1e-5));
    const typical = spreads.reduce((sum, spread) => sum + spread, 0) / 3;
    const wanted = [0, -1, 1.5].map((v, i) => v / Math.max(typical, spreads[i] ?? 0));
    infer(three, new Float64Array(), Float64Array.of(0, 0, 3)).forEach((found, i) => expect(found).toBeCloseTo(wanted[i] ?? NaN, 14));
  });
});
