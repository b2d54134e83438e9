/** Augmented training: what each option does to an image, draws that nothing but seed, epoch and row decide, and plain rows where it is measured. */
import { describe, expect, it } from "vitest";
import type { AugmentManifest } from "../../../src/runtime/manifest.js";
import { Augmenter } from "../../../src/train/augment.js";
import { readCheckpoint, writeCheckpoint } from "../../../src/train/checkpoint.js";
import type { TrainModule } from "../../../src/train/module.js";
import { createTrainer } from "../../../src/train/run.js";
import type { Trainer } from "../../../src/train/trainer.js";
import { linearModule, real, trainOf } from "./models.js";

const still: AugmentManifest = { shift: 0, rotate: 0, mirror: false, noise: 0 };

/** A linear neuron over one image [3, 4]. */
function moduleOf(augment: AugmentManifest | null): TrainModule {
  const train = trainOf({ batch: 2, epochs: { value: 4, param: null }, ...(augment === null ? {} : { augment }) });
  const scalars = linearModule(Array.from({ length: 12 }, (_, i) => real(`x${i}`)), real("y"), train);
  return { ...scalars, manifest: { ...scalars.manifest, inputs: [real("image", 0, { shape: [3, 4], width: 12, low: 0, high: 1, lowOpen: false, highOpen: false })] } };
}

const rows = Array.from({ length: 5 }, (_, row) => ({ image: Array.from({ length: 12 }, (_element, i) => ((row * 7 + i * 5) % 11) / 10), y: Math.sin(row) }));

function trainerOf(augment: AugmentManifest | null, resume?: Uint8Array): Trainer {
  return createTrainer(moduleOf(augment), rows, resume === undefined ? { rate: 0.01 } : { rate: 0.01, resume });
}

/** Every row augmented in an epoch. */
function drawn(augment: AugmentManifest, epoch: number): number[][] {
  const { fitted, encoded } = trainerOf(null);
  const x = new Float64Array(encoded.x.length * 2);
  x.set(encoded.x, encoded.x.length);
  new Augmenter(augment, moduleOf(augment).manifest, fitted).run(x, Int32Array.from([0, 1, 2, 3, 4]), 5, 1, epoch);
  return rows.map((_, row) => [...x.subarray(row * 12, row * 12 + 12)]);
}

const mirrored = (image: readonly number[]): number[] => image.map((_, i) => image[i - (i % 4) + 3 - (i % 4)] as number);
const all = { shift: 1.5, rotate: 20, mirror: true, noise: 0.1 };

describe("augmentation", () => {
  it("changes nothing without options, and mirrors some rows and not others", () => {
    const plain = rows.map(({ image }) => image);
    expect(drawn(still, 1)).toEqual(plain);
    const found = [1, 2, 3].flatMap((epoch) => drawn({ ...still, mirror: true }, epoch).map((image, row) => (image.join() === plain[row]?.join() ? "plain" : image.join() === mirrored(plain[row] ?? []).join() ? "mirrored" : "neither")));
    expect(new Set(found)).toEqual(new Set(["plain", "mirrored"]));
  });

  it("shifts and turns within the values of the image and its background, and adds noise of the spread", () => {
    for (const how of [{ ...still, shift: 2 }, { ...still, rotate: 30 }]) {
      const found = drawn(how, 1);
      expect(found).not.toEqual(drawn(how, 2));
      expect(found.flat().every((value) => value >= 0 && value <= 1)).toBe(true);
      expect(found).not.toEqual(rows.map(({ image }) => image));
    }
    const noise = [1, 2, 3, 4, 5].flatMap((epoch) => drawn({ ...still, noise: 0.1 }, epoch).flatMap((image, row) => image.map((value, i) => value - (rows[row]?.image[i] ?? NaN))));
    const sd = Math.sqrt(noise.reduce((sum, each) => sum + each * each, 0) / noise.length);
    expect(Math.abs(sd - 0.1)).toBeLessThan(5 * (0.1 / Math.sqrt(2 * noise.length)));
  });

  it("resumes to the same bits from every batch", () => {
    const whole = trainerOf(all);
    const checkpoints = [writeCheckpoint(whole)];
    while (whole.advance(-Infinity, false) !== "done") checkpoints.push(writeCheckpoint(whole));
    expect(checkpoints.length).toBeGreaterThan(10);
    for (const checkpoint of checkpoints) {
      const resumed = trainerOf(all, checkpoint);
      while (resumed.advance(-Infinity, false) !== "done");
      expect([...resumed.parameters]).toEqual([...whole.parameters]);
    }
    expect(() => { readCheckpoint(trainerOf({ ...all, noise: 0.2 }), writeCheckpoint(whole)); }).toThrow("other settings");
  });

  it("trains otherwise than plain rows, but measures on these", () => {
    const [plain, augmented] = [trainerOf(null), trainerOf(all)];
    for (const trainer of [plain, augmented]) while (trainer.advance(Infinity, false) !== "done");
    expect([...augmented.parameters]).not.toEqual([...plain.parameters]);
    plain.parameters.set(augmented.parameters);
    expect(augmented.finalMetrics()).toEqual(plain.finalMetrics());
  });
});
