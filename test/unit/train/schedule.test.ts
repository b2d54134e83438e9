import { describe, expect, it } from "vitest";
import type { ScheduleManifest } from "../../../src/runtime/manifest.js";
import { cosPi, sinPi } from "../../../src/runtime/math.js";
import { readCheckpoint, writeCheckpoint } from "../../../src/train/checkpoint.js";
import { createTrainer } from "../../../src/train/run.js";
import { Rates } from "../../../src/train/schedule.js";
import { linearModule, real, trainOf } from "./models.js";

const course = { rate: 0.4, epochs: 10, steps: 5 };

/** The rate of every step of the course. */
function rates(...schedules: readonly ScheduleManifest[]): readonly number[] {
  const of = new Rates(schedules, course);
  return Array.from({ length: course.epochs * course.steps }, (_, step) => of.at(Math.floor(step / course.steps), step));
}

function expectRates(schedule: ScheduleManifest, formula: (epoch: number, step: number) => number): void {
  rates(schedule).forEach((rate, step) => expect(Math.abs(rate - formula(Math.floor(step / course.steps), step))).toBeLessThan(1e-15));
}

describe("a schedule", () => {
  it("warms up step by step to the whole rate", () => {
    expectRates({ kind: "warmup", over: 2, unit: "epochs" }, (_, step) => 0.4 * Math.min(1, (step + 1) / 10));
    expectRates({ kind: "warmup", over: 3, unit: "steps" }, (_, step) => 0.4 * Math.min(1, (step + 1) / 3));
  });

  it("steps down every so many epochs or steps", () => {
    expectRates({ kind: "step", every: 3, unit: "epochs", factor: 0.5 }, (epoch) => 0.4 * 0.5 ** Math.floor(epoch / 3));
    expectRates({ kind: "step", every: 7, unit: "steps", factor: 0.3 }, (_, step) => 0.4 * 0.3 ** Math.floor(step / 7));
  });

  it("falls exponentially, by a cosine and linearly", () => {
    expectRates({ kind: "exponential", factor: 0.9 }, (epoch) => 0.4 * 0.9 ** epoch);
    expectRates({ kind: "cosine", to: 0.1 }, (_, step) => 0.1 + (0.3 * (1 + Math.cos((Math.PI * step) / 50))) / 2);
    expectRates({ kind: "linear", to: 0 }, (_, step) => 0.4 * (1 - step / 50));
  });

  it("multiplies with others", () => {
    const [one, two, both] = [rates({ kind: "exponential", factor: 0.9 }), rates({ kind: "linear", to: 0.2 }), rates({ kind: "exponential", factor: 0.9 }, { kind: "linear", to: 0.2 })];
    both.forEach((rate, i) => expect(Math.abs(rate - ((one[i] as number) * (two[i] as number)) / 0.4)).toBeLessThan(1e-15));
  });

  it("changes the rate when a metric stalls, so often and no more", () => {
    const of = new Rates([{ kind: "plateau", metric: { part: "train", name: "loss" }, patience: 2, unit: "epochs", factor: 0.5, atMost: 2 }], course);
    const seen = [5, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3].map((loss) => {
      of.update(Float64Array.of(loss), 0);
      return of.at(0, 0) / 0.4;
    });
    expect(seen).toEqual([1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25]);
  });
});

describe("resuming under schedules", () => {
  const schedules: readonly ScheduleManifest[] = [
    { kind: "warmup", over: 3, unit: "steps" },
    { kind: "cosine", to: 0.01 },
    { kind: "plateau", metric: { part: "train", name: "loss" }, patience: 1, unit: "epochs", factor: 0.5, atMost: null },
  ];
  const rows = Array.from({ length: 7 }, (_, i) => ({ x: i / 7, y: Math.sin(3 * i) }));
  const of = (epochs: number): ReturnType<typeof linearModule> => linearModule([real("x")], real("y"), trainOf({ schedules, batch: 3, epochs: { value: epochs, param: null }, optimizerParams: { rate: { value: 0.9, param: null } } }), "f32");

  it("gives the same bits from every batch", () => {
    const whole = createTrainer(of(8), rows);
    while (whole.advance(-Infinity, false) !== "done");
    expect(whole.rates.states[0]?.times).toBeGreaterThan(0);
    const stopped = createTrainer(of(8), rows);
    while (stopped.advance(-Infinity, false) !== "done") {
      const resumed = createTrainer(of(8), rows);
      readCheckpoint(resumed, writeCheckpoint(stopped));
      while (resumed.advance(-Infinity, false) !== "done");
      expect([...resumed.parameters]).toEqual([...whole.parameters]);
    }
  });

  it("refuses another number of epochs where a curve runs over all of them", () => {
    const trainer = createTrainer(of(8), rows);
    trainer.advance(-Infinity, false);
    expect(() => readCheckpoint(createTrainer(of(9), rows), writeCheckpoint(trainer))).toThrow(/other settings/);
  });
});

describe("sine and cosine of the runtime", () => {
  it("are within 2^-52 of the engine's, and exact at quarters", () => {
    for (let x = -5; x <= 5; x += 1 / 64) {
      expect(Math.abs(cosPi(x) - Math.cos(Math.PI * x))).toBeLessThan(3e-15);
      expect(Math.abs(sinPi(x) - Math.sin(Math.PI * x))).toBeLessThan(3e-15);
    }
    for (let k = -8; k <= 8; k++) expect(Math.abs(cosPi(k / 2))).toBe(k % 2 === 0 ? 1 : 0);
  });
});
