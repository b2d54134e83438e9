import { describe, expect, it } from "vitest";
import { createTrain, createTrainer, resultOf } from "../../../src/train/run.js";
import type { EpochRecord } from "../../../src/train/records.js";
import { OptionError, TrainingError } from "../../../src/train/module.js";
import { createModel, createPlainModel } from "../../../src/runtime/model.js";
import { linearModule, real, trainOf, xorModule, xorRows } from "./models.js";

interface Row { readonly a: number; readonly b: number; readonly y: boolean }
type Input = Omit<Row, "y">;
interface Output { readonly y: boolean; readonly probability: number }

const xor = xorModule(trainOf({ batch: "all", optimizerParams: { rate: { value: 2, param: "rate" } }, epochs: { value: 3000, param: null }, stops: [{ kind: "condition", conditions: [{ metric: { part: "train", name: "loss" }, op: "<", value: 0.05 }], text: "train.loss < 0.05" }] }));
const train = createTrain<Row, Input, Output, { readonly rate?: number }>(xor);

describe("a training", () => {
  it("learns exclusive or, stops when told to, and its weights load into the same model", async () => {
    const trained = await train(xorRows, { seed: 3 }).result;
    expect(trained.stopped).toEqual({ reason: "stop", text: "train.loss < 0.05" });
    expect(trained.epochs).toBeLessThan(3000);
    expect(trained.bestEpoch).toBe(trained.epochs);
    expect(trained.metrics.train?.accuracy).toBe(1);
    expect(trained.metrics.validation).toBeNull();
    for (const { a, b, y } of xorRows) expect(trained.model.predict({ a, b }).y).toBe(y);
    const loaded = createModel<Input, Output>(xor.manifest, xor.inference, trained.weights());
    expect(loaded.predict({ a: 1, b: 0.25 })).toEqual(trained.model.predict({ a: 1, b: 0.25 }));
    const plain = createPlainModel<Input, Output>(xor.manifest, xor.inference, trained.weights());
    expect(plain.predict({ a: 1, b: 0.25 })).toEqual(loaded.predict({ a: 1, b: 0.25 }));
  });

  it("gives the weights that a model was loaded from, whatever becomes of the bytes", async () => {
    const given = (await train(xorRows, { epochs: 2 }).result).weights();
    const before = given.slice();
    const loaded = createModel<Input, Output>(xor.manifest, xor.inference, given);
    given.fill(0);
    loaded.weights().fill(0);
    expect(loaded.weights()).toEqual(before);
  });

  it("can be iterated over: every epoch in order, then the end", async () => {
    const run = train(xorRows, { epochs: 50 });
    const epochs: EpochRecord[] = [];
    for await (const epoch of run) epochs.push(epoch);
    expect(epochs.map((epoch) => epoch.epoch)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(epochs[49]?.train.loss).toBeLessThan(epochs[0]?.train.loss ?? 0);
    expect(epochs[49]?.best?.metric).toBe("train.loss");
    expect((await run.result).stopped.reason).toBe("epochs");
    for await (const _ of run) throw new Error("nothing comes after the end");
  });

  it("gives the same bits watched or not", async () => {
    const watched = train(xorRows, { epochs: 40, onEpoch: () => undefined });
    expect((await watched.result).weights()).toEqual((await train(xorRows, { epochs: 40 }).result).weights());
  });

  it("gives the same bits watched or not, and finds the same fault, where epochs are one batch and nothing happens between them", async () => {
    const quiet = xorModule(trainOf({ batch: "all", shuffle: false, optimizerParams: { rate: { value: 2, param: "rate" } }, epochs: { value: 5000, param: null } }));
    const trained = async (options: object) => createTrain<Row, Input, Output>(quiet)(xorRows, options).result;
    for (const epochs of [1, 2, 3, 5000]) {
      const [alone, watched] = [await trained({ epochs }), await trained({ epochs, onEpoch: () => undefined })];
      expect([alone.epochs, alone.stopped]).toEqual([watched.epochs, watched.stopped]);
      expect(alone.weights()).toEqual(watched.weights());
    }
    const diverging = linearModule([real("x")], real("y"), trainOf({ batch: "all", shuffle: false, optimizerParams: { rate: { value: 9, param: null } }, epochs: { value: 5000, param: null } }));
    const fault = (options: object): Promise<unknown> => createTrain<object, object, object>(diverging)([{ x: 1, y: 2 }, { x: 2, y: 4 }, { x: 3, y: 5 }], options).result.catch((error: unknown) => error);
    const found = await fault({});
    expect(found).toBeInstanceOf(TrainingError);
    expect(found).toEqual(await fault({ onEpoch: () => undefined }));
  });

  it("ends on the epoch in which an iterating user aborts", async () => {
    const controller = new AbortController();
    const run = train(xorRows, { signal: controller.signal, seed: 1 });
    for await (const epoch of run) if (epoch.epoch === 7) controller.abort();
    const trained = await run.result;
    expect([trained.epochs, trained.stopped.reason]).toEqual([7, "signal"]);
  });

  it("goes on when the user stops iterating, and does not wait for a slow one for ever", async () => {
    const run = train(xorRows, { epochs: 20 });
    for await (const epoch of run) if (epoch.epoch === 3) break;
    expect((await run.result).epochs).toBe(20);
    const slow = train(xorRows, { epochs: 20 });
    for await (const _ of slow) expect((await slow.result).epochs).toBe(20);
  });

  it("leaves the host its turns: a timer aborts a long training", async () => {
    const controller = new AbortController();
    const endless = createTrain<Row, Input, Output>(xorModule(trainOf({ epochs: { value: 1e9, param: null } })));
    setTimeout(() => controller.abort(), 60);
    const trained = await endless(xorRows, { signal: controller.signal }).result;
    expect(trained.stopped.reason).toBe("signal");
    expect(trained.epochs).toBeGreaterThan(0);
  });

  it("does nothing under a signal that is aborted already", async () => {
    expect((await train(xorRows, { signal: AbortSignal.abort() }).result).epochs).toBe(0);
  });

  it("refuses options by name", () => {
    const loose = train as unknown as (rows: unknown, options: unknown) => unknown;
    expect(() => loose(xorRows, { raet: 1 })).toThrow(/no option `raet`; did you mean `rate`/);
    expect(() => train(xorRows, { rate: 0 })).toThrow(OptionError);
    expect(() => train(xorRows, { epochs: 1.5 })).toThrow(/`epochs` is 1.5, expected a whole number/);
    expect(() => loose([{ a: 0, b: 0, z: true }], {})).toThrow(/row 1: field `y` is missing/);
  });

  it("has typed rows, inputs, options", () => {
    // @ts-expect-error a misspelt field
    expect(() => train([{ a: 0, c: 0, y: true }])).toThrow();
    // @ts-expect-error a misspelt option
    expect(() => train(xorRows, { momentum: 1 })).toThrow();
  });
});

describe("numbers that are not finite", () => {
  const exploding = (epochs: number) => linearModule([real("x")], real("y"), trainOf({ batch: 1, shuffle: false, epochs: { value: epochs, param: null }, optimizerParams: { rate: { value: 3, param: null } } }));
  const rows = [{ x: 1e3, y: 1 }, { x: 2e3, y: 0 }, { x: -1e3, y: 2 }];

  it("name layer, epoch and batch, the same whether watched or not", async () => {
    const train = createTrain<(typeof rows)[number], unknown, unknown>(exploding(100000));
    const error = await train(rows).result.catch((found: unknown) => found);
    expect(error).toBeInstanceOf(TrainingError);
    const { layer, epoch, batch, code } = error as TrainingError;
    expect({ layer, code }).toEqual({ layer: "out", code: "NN901" });
    const seen: number[] = [];
    const watched = train(rows);
    await expect((async () => { for await (const each of watched) seen.push(each.epoch); })()).rejects.toMatchObject({ epoch, batch });
    expect(seen).toEqual(Array.from({ length: epoch - 1 }, (_, i) => i + 1));
    expect(batch).toBeGreaterThanOrEqual(1);
  });

  it("are found in parameters although the loss stays finite", () => {
    const module = xorModule(trainOf({ batch: 1, epochs: { value: 1000, param: null } }));
    let calls = 0;
    const spoiled = { ...module, training: (memory: Parameters<typeof module.training>[0]) => {
      const kernels = module.training(memory);
      // Spoils the parameter in the 14th step of the run, told by the data: the replay must spoil it again.
      return { ...kernels, step: (start: number, count: number) => {
        calls++;
        const loss = kernels.step(start, count);
        if (memory.slots[0] === 13) memory.parameters[2] = NaN;
        memory.slots[0] = (memory.slots[0] as number) + 1;
        return Number.isFinite(loss) ? loss : 1;
      } };
    }, train: { ...module.train, slots: ["count"] } };
    const trainer = createTrainer(spoiled, xorRows);
    expect(() => { while (trainer.advance(Infinity, false) !== "done"); }).toThrow(/layer `hidden`, epoch 4, batch 2/);
    expect(calls).toBeGreaterThan(4000);
  });

  it("reject the result only where someone waits for it", async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on("unhandledRejection", note);
    const run = createTrain<(typeof rows)[number], unknown, unknown>(exploding(100000))(rows);
    await expect((async () => { for await (const _ of run); })()).rejects.toThrow(/NN901/);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

describe("a trainer that is driven by hand", () => {
  it("comes to the same as a run", async () => {
    const trainer = createTrainer(xor, xorRows, { seed: 5, epochs: 100 });
    while (trainer.advance(Infinity, false) !== "done");
    expect(resultOf(trainer).weights()).toEqual((await train(xorRows, { seed: 5, epochs: 100 }).result).weights());
  });

  it("pauses after the very step that it is told, within a slice or an epoch, and comes to the same bits", () => {
    const finish = (pauses: readonly number[]): Uint8Array => {
      const trainer = createTrainer(xor, xorRows, { seed: 5, epochs: 100 });
      for (const pause of pauses) {
        trainer.pauseAt = pause;
        expect(trainer.advance(Infinity, false)).toBe("paused");
        expect(trainer.state.step).toBe(pause);
      }
      while (trainer.advance(Infinity, false) !== "done");
      return resultOf(trainer).weights();
    };
    expect(finish([1, 2, 3, 17, 64])).toEqual(finish([]));
  });
});
