/**
 * Trainings on WebAssembly end in the weights of trainings on TypeScript, to the bit: every spec that trains, by its own data,
 * 1,000 steps under both precisions in a full run, and every day 60 steps of a share of the short ones.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/check/model.js";
import { nodeHost } from "../../src/host/node.js";
import { build } from "../../src/session/build.js";
import { loadData } from "../../src/session/load-data.js";
import { openSpec } from "../../src/session/spec.js";
import type { DatasetParts } from "../../src/runtime/dataset.js";
import { createTrainer, writeCheckpoint } from "../../src/train/index.js";
import type { TrainModule } from "../../src/train/index.js";
import { emittedModule } from "../support/emitted.js";
import { share } from "./routes.js";

const folder = fileURLToPath(new URL("../../specs", import.meta.url));
const host = nodeHost();
const FULL = process.env["NNC_FULL"] === "1";
const STEPS = FULL ? 1000 : 60;
/** Their data are large or their steps long: a full run alone has time for them. */
const LONG = /^(mnist.*|lenet|shifted.*|overfitting|fast.*|slow.*)$/;

interface Trained {
  readonly name: string;
  readonly model: Model;
  readonly parts: DatasetParts;
}

function trainedSpecs(): readonly Trained[] {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".nn")).map((name) => name.slice(0, -3)).sort();
  const wanted = FULL ? names : share(names.filter((name) => !LONG.test(name)), 5);
  return wanted.flatMap((name): Trained[] => {
    const { model } = openSpec(host, path.join(folder, `${name}.nn`), { set: new Map(), data: "none", pedantic: false });
    if (model === null || model.train === null || model.data === null) return [];
    const parts = loadData(model, host).value?.parts;
    return parts === undefined ? [] : [{ name, model, parts }];
  });
}

/** A training after so many steps: all that its next step depends on, and its metrics. */
interface After {
  readonly checkpoint: Uint8Array;
  readonly metrics: unknown;
  readonly reserved: boolean;
}

function after(module: TrainModule, parts: DatasetParts, steps: number): After {
  const trainer = createTrainer(module, parts, {});
  trainer.pauseAt = steps;
  trainer.advance(Infinity, false);
  return { checkpoint: writeCheckpoint(trainer), metrics: trainer.finalMetrics(), reserved: trainer.parameters.byteOffset > 0 };
}

describe("the same training on WebAssembly:", () => {
  it.each(trainedSpecs().map((spec, i) => [spec.name, spec, FULL ? (["f32", "f64"] as const) : ([i % 2 === 0 ? "f32" : "f64"] as const)] as const))("%s", (_name, { model, parts }, precisions) => {
    for (const precision of precisions) {
      const [wanted, found] = (["ts", "simd"] as const).map((target) => after(emittedModule(build({ ...model, precision }, host, { target })), parts, STEPS)) as [After, After];
      expect(found.reserved).toBe(true);
      expect(Buffer.from(found.checkpoint).equals(Buffer.from(wanted.checkpoint))).toBe(true);
      expect(found.metrics).toEqual(wanted.metrics);
    }
  }, 120_000);
});
