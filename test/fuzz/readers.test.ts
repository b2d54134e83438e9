/** A slice of the fuzzing of readers, and every flip and cut of small files that carry a checksum. */
import { describe, expect, test } from "vitest";
import { WeightsError } from "../../src/runtime/errors.js";
import { readWeights } from "../../src/runtime/weights.js";
import { readCheckpoint, writeCheckpoint } from "../../src/train/checkpoint.js";
import { createTrainer } from "../../src/train/run.js";
import { linearModule, real, trainOf } from "../unit/train/models.js";
import { smallWeights } from "./binary.js";
import { fuzz } from "./readers.js";

test("3,000 mutated files crash nothing, hang nothing, and are refused or read as an oracle reads them", () => {
  const report = fuzz(1, 3000);
  expect(report.findings).toEqual([]);
  for (const name of ["csv", "json", "idx", "npy", "weights", "checkpoint", "safetensors"]) {
    expect([name, (report.counts[name]?.accepted ?? 0) > 0, (report.counts[name]?.refused ?? 0) > 0]).toEqual([name, true, true]);
  }
}, 120_000);

/** Bytes of every flip of one bit and of every cut. */
function* damaged(bytes: Uint8Array): Generator<readonly [string, Uint8Array]> {
  for (let bit = 0; bit < 8 * bytes.length; bit++) yield [`bit ${bit} flipped`, bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))];
  for (let length = 0; length < bytes.length; length++) yield [`cut to ${length} bytes`, bytes.slice(0, length)];
}

describe("every single flip and every cut", () => {
  test("of a weights file is refused, or changes nothing", () => {
    const { manifest, bytes } = smallWeights();
    const whole = JSON.stringify(readWeights(manifest, bytes));
    const accepted: string[] = [];
    for (const [what, changed] of damaged(bytes)) {
      try {
        if (JSON.stringify(readWeights(manifest, changed)) !== whole) accepted.push(what);
      } catch (error) {
        if (!(error instanceof WeightsError)) throw error;
      }
    }
    expect(accepted).toEqual([]);
  }, 120_000);

  test("of a checkpoint is refused, or changes nothing", () => {
    const module = linearModule([real("x")], real("y"), trainOf({ epochs: { value: 2, param: null } }));
    const rows = [{ x: 0, y: 1 }, { x: 1, y: 2 }, { x: 2, y: 3 }];
    const first = createTrainer(module, rows);
    first.advance(-Infinity, false);
    const bytes = writeCheckpoint(first);
    const accepted: string[] = [];
    for (const [what, changed] of damaged(bytes)) {
      const trainer = createTrainer(module, rows);
      try {
        readCheckpoint(trainer, changed);
        if (Buffer.compare(writeCheckpoint(trainer), bytes) !== 0) accepted.push(what);
      } catch (error) {
        if (!(error instanceof WeightsError)) throw error;
      }
    }
    expect(accepted).toEqual([]);
  }, 120_000);
});
