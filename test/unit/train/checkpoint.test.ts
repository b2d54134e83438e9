import { describe, expect, it } from "vitest";
import { readCheckpoint, writeCheckpoint } from "../../../src/train/checkpoint.js";
import { createTrain, createTrainer, resultOf } from "../../../src/train/run.js";
import type { Trainer } from "../../../src/train/trainer.js";
import type { TrainModule } from "../../../src/train/module.js";
import { WeightsError } from "../../../src/runtime/errors.js";
import { linearModule, real, trainOf, xorModule, xorRows } from "./models.js";

const rows = Array.from({ length: 7 }, (_, i) => ({ x: i / 7, y: Math.sin(i) }));
const stops = [{ kind: "stall", metric: { part: "train", name: "rmse" }, patience: 3, by: 0.01, restoreBest: true, text: "stalls" }] as const;

/** Everything about the training that a batch changes. */
function fingerprint(trainer: Trainer): unknown {
  return { state: trainer.state, carried: [...trainer.hyper.carried], parameters: [...trainer.parameters], slots: [...trainer.slots], stops: trainer.stopper.states, best: trainer.bestParameters && [...trainer.bestParameters] };
}

/** Makes `advance` come back after each batch. */
function oneBatch(trainer: Trainer): boolean {
  return trainer.advance(-Infinity, false) !== "done";
}

const cases: [string, TrainModule, readonly object[]][] = [
  ["linear, momentum, powers, f32", linearModule([real("x", 0, { scale: "standardized" })], real("y", 0, { scale: "minmax" }), trainOf({ optimizer: "decaying", slots: ["velocity"], stops, optimizerParams: { rate: { value: 0.3, param: null }, decay: { value: 0.9, param: null } }, epochs: { value: 9, param: null } }), "f32"), rows],
  ["linear, f64", linearModule([real("x")], real("y"), trainOf({ batch: 3, epochs: { value: 6, param: null } })), rows],
  ["exclusive or", xorModule(trainOf({ batch: 1, epochs: { value: 4, param: null } })), xorRows],
];

describe.each(cases)("a checkpoint of %s", (_name, module, data) => {
  it("resumes to the same bits from every batch", () => {
    const whole = createTrainer(module, data);
    const checkpoints: Uint8Array[] = [writeCheckpoint(whole)];
    while (oneBatch(whole)) checkpoints.push(writeCheckpoint(whole));
    expect(checkpoints.length).toBeGreaterThan(8);
    const end = fingerprint(whole);
    const weights = resultOf(whole).weights();
    for (const checkpoint of checkpoints) {
      const resumed = createTrainer(module, data, { resume: checkpoint });
      expect(writeCheckpoint(resumed)).toEqual(checkpoint);
      while (oneBatch(resumed));
      expect(fingerprint(resumed)).toEqual(end);
      expect(resultOf(resumed).weights()).toEqual(weights);
    }
  });
});

describe("checkpoints", () => {
  const [, module] = cases[0] as (typeof cases)[number];
  const checkpointOf = (): Uint8Array => {
    const trainer = createTrainer(module, rows);
    oneBatch(trainer);
    return writeCheckpoint(trainer);
  };

  it("go on with more epochs", () => {
    const [, short] = cases[1] as (typeof cases)[number];
    const first = createTrainer(short, rows, { epochs: 2 });
    while (oneBatch(first));
    const resumed = createTrainer(short, rows, { epochs: 4, resume: writeCheckpoint(first) });
    const straight = createTrainer(short, rows, { epochs: 4 });
    while (oneBatch(resumed));
    while (oneBatch(straight));
    expect(fingerprint(resumed)).toEqual(fingerprint(straight));
  });

  it("are refused under another seed, on other rows, as weights, and by another model", () => {
    expect(() => createTrainer(module, rows, { seed: 2, resume: checkpointOf() })).toThrow(/other settings[^]*seed: the checkpoint has 1, this training 2/);
    expect(() => createTrainer(module, rows.map(({ x, y }) => ({ x: x + 1, y })), { resume: checkpointOf() })).toThrow(WeightsError);
    expect(() => createTrainer(module, rows, { resume: resultOf(createTrainer(module, rows)).weights() })).toThrow(/the file is a weights, not a checkpoint/);
    expect(() => createTrainer({ ...module, manifest: { ...module.manifest, hash: "h2" } }, rows, { resume: checkpointOf() })).toThrow(/another version of model "M"/);
  });

  it("leave the trainer as it was when refused: every truncation and flip", () => {
    const checkpoint = checkpointOf();
    const fresh = createTrainer(module, rows);
    const before = JSON.stringify(fingerprint(fresh));
    for (let length = 0; length < checkpoint.length; length += 7) expect(() => readCheckpoint(fresh, checkpoint.subarray(0, length))).toThrow(WeightsError);
    for (let bit = 0; bit < 8 * checkpoint.length; bit += 5) {
      const flipped = checkpoint.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(() => readCheckpoint(fresh, flipped)).toThrow(WeightsError);
    }
    expect(JSON.stringify(fingerprint(fresh))).toBe(before);
  });

  it("can be taken while a run is going on, and after it was aborted", async () => {
    const controller = new AbortController();
    const run = createTrain<(typeof rows)[number], unknown, unknown>(module)(rows, { signal: controller.signal });
    for await (const epoch of run) if (epoch.epoch === 2) controller.abort();
    await run.result;
    const resumed = createTrain<(typeof rows)[number], unknown, unknown>(module)(rows, { resume: run.checkpoint() });
    const straight = await createTrain<(typeof rows)[number], unknown, unknown>(module)(rows).result;
    expect((await resumed.result).weights()).toEqual(straight.weights());
  });
});
