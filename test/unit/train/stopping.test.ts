import { describe, expect, it } from "vitest";
import { createStopper } from "../../../src/train/stopping.js";
import type { StopManifest } from "../../../src/runtime/manifest.js";
import { createTrainer } from "../../../src/train/run.js";
import { linearModule, real, trainOf } from "./models.js";

function stall(name: string, patience: number, by = 0, restoreBest = false): StopManifest {
  return { kind: "stall", metric: { part: "validation", name }, patience, by, restoreBest, text: "" };
}

/** The epoch, from 1, after which it stops, and the state; 0 if never. */
function run(stop: StopManifest, values: readonly number[]): { readonly stopped: number; readonly best: number | null; readonly bestEpoch: number } {
  const stopper = createStopper([stop]);
  const [state] = stopper.states;
  const stopped = values.findIndex((value, i) => stopper.update(i + 1, Float64Array.of(value)) === 0) + 1;
  return { stopped, best: state?.best ?? null, bestEpoch: state?.bestEpoch ?? 0 };
}

describe("stalls", () => {
  it("fire after as many epochs without improvement", () => {
    expect(run(stall("loss", 2), [3, 2, 2, 2, 1])).toEqual({ stopped: 4, best: 2, bestEpoch: 2 });
    expect(run(stall("accuracy", 2), [0.5, 0.6, 0.6, 0.7, 0.7, 0.6])).toEqual({ stopped: 6, best: 0.7, bestEpoch: 4 });
    expect(run(stall("loss", 3), [3, 2, 2.5, 2.4])).toEqual({ stopped: 0, best: 2, bestEpoch: 2 });
  });

  it("count small improvements as none under `by`, but keep the best by strict improvement, the earliest first", () => {
    expect(run(stall("accuracy", 2, 0.1), [0.5, 0.55, 0.58, 0.58])).toEqual({ stopped: 3, best: 0.58, bestEpoch: 3 });
    expect(run(stall("accuracy", 3, 0.1), [0.5, 0.55, 0.62, 0.65, 0.65, 0.65])).toEqual({ stopped: 6, best: 0.65, bestEpoch: 4 });
  });

  it("never take NaN for better", () => {
    expect(run(stall("auc", 2), [NaN, 0.5, NaN, NaN])).toEqual({ stopped: 4, best: 0.5, bestEpoch: 2 });
    expect(run(stall("auc", 2), [NaN, NaN])).toEqual({ stopped: 2, best: null, bestEpoch: 0 });
  });
});

describe("conditions", () => {
  it("must all hold, and the first stop that fires is named", () => {
    const both: StopManifest = { kind: "condition", conditions: [{ metric: { part: "train", name: "loss" }, op: "<", value: 1 }, { metric: { part: "validation", name: "accuracy" }, op: ">=", value: 0.9 }], text: "" };
    const stopper = createStopper([stall("accuracy", 99), both]);
    expect(stopper.wanted).toEqual([{ part: "validation", name: "accuracy" }, { part: "train", name: "loss" }]);
    expect(stopper.update(1, Float64Array.of(0.9, 2))).toBe(-1);
    expect(stopper.update(2, Float64Array.of(0.8, 0.5))).toBe(-1);
    expect(stopper.update(3, Float64Array.of(0.9, 0.5))).toBe(1);
  });
});

describe("restore best", () => {
  const module = linearModule([real("x")], real("y"), trainOf({ batch: 1, shuffle: false, epochs: { value: 30, param: null }, stops: [stall("loss", 5, 0, true)], optimizerParams: { rate: { value: 0.4, param: null } } }));
  const data = { train: [{ x: 1, y: 2 }, { x: -1, y: 0.5 }, { x: 0.5, y: -1 }], validation: [{ x: 0.3, y: 0.2 }] };

  it("gives the weights of the earliest best epoch, at the last epoch as at a stop", () => {
    for (const epochs of [1, 2, 4, 30]) {
      const trainer = createTrainer(module, data, { epochs });
      const losses: number[] = [];
      const weights: number[][] = [];
      while (trainer.advance(Infinity, true) !== "done") {
        losses.push(trainer.record?.validation.loss ?? NaN);
        weights.push([...trainer.parameters]);
      }
      const best = losses.indexOf(Math.min(...losses));
      expect(trainer.bestEpoch).toBe(best + 1);
      expect([...trainer.finalParameters()]).toEqual(weights[best]);
      expect(trainer.finalMetrics().validation?.loss).toBe(losses[best]);
      expect(trainer.record?.best).toEqual({ metric: "validation.loss", value: losses[best], epoch: best + 1 });
    }
  });

  it("refuses a metric of a part without rows", () => {
    expect(() => createTrainer(module, data.train)).toThrow(/validation, and the data has no rows for it/);
  });
});
