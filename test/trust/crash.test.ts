/**
 * Crash safety: every operation on the disk fails in turn, with every errno, and the power fails at every operation. What
 * is left must be resumable (or have nothing yet), and the resumed training must end in the bits of an undisturbed one:
 * weights, checkpoint and log.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { MemoryHost } from "../../src/host/memory.js";
import { flowers, flowersCsv, hostOf, nnc } from "../unit/cli-training/run.js";

/** `NNC_FULL=1` tries every operation; without it a share of them, spread over all kinds. */
const stride = (share: number): number => (process.env["NNC_FULL"] === "1" ? 1 : share);

/** Long enough for several pauses, at each of which a checkpoint is due. */
const spec = flowers.replace(/epochs\s+\d+/, "epochs 60");
const files = { "/flowers.nn": spec, "/flowers.csv": flowersCsv };
const COMMAND = "train /flowers.nn --out /run --quiet";

/** A clock by which six seconds pass between two looks, so that a checkpoint is always due. */
function hurried(): () => number {
  let time = 0;
  return () => (time += 6000);
}

function disk(contents: Readonly<Record<string, string | Uint8Array>>, fail: { readonly at: number; readonly code: string; readonly forever?: boolean } | null): MemoryHost {
  return hostOf(contents, { ...(fail === null ? {} : { fail }), now: hurried() });
}

/** The files that a training leaves; of the log what does not depend on the clock. */
function outcome(host: MemoryHost): Readonly<Record<string, unknown>> {
  const bytes = (name: string): string | null => {
    const found = host.contents().get(`/run/${name}`);
    return found === undefined ? null : Buffer.from(found).toString("base64");
  };
  const log = Buffer.from(host.contents().get("/run/log.jsonl") ?? []).toString();
  const lines = log.split("\n").filter((line) => line !== "").map((line) => {
    const { seconds: _seconds, samples_per_second: _speed, ...rest } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    return rest;
  });
  return { weights: bytes("weights.safetensors"), checkpoint: bytes("checkpoint.safetensors"), log: lines };
}

let undisturbed: Readonly<Record<string, unknown>>;
let operations = 0;

beforeAll(async () => {
  const host = disk(files, null);
  expect((await nnc(COMMAND, host)).code).toBe(0);
  undisturbed = outcome(host);
  operations = host.operations();
});

/** Goes on from what is left on a disk, and compares the end. */
async function resumed(left: ReadonlyMap<string, Uint8Array>, what: string): Promise<void> {
  const host = disk({ ...Object.fromEntries(left), ...files }, null);
  const resume = left.has("/run/checkpoint.safetensors") ? " --resume" : "";
  const { code, err } = await nnc(`${COMMAND}${resume}`, host);
  expect({ what, code, err }).toEqual({ what, code: 0, err: "" });
  expect({ what, ...outcome(host) }).toEqual({ what, ...undisturbed });
}

describe("a disk that fails", () => {
  test("has operations to fail: the checkpoint is written more than twice", () => expect(operations).toBeGreaterThan(30));

  test.each(["ENOSPC", "EIO", "EROFS", "EACCES", "EMFILE"])("once or for ever with %s at any operation loses nothing", { timeout: 900_000 }, async (code) => {
    const step = stride(code === "ENOSPC" ? 5 : 23);
    for (let at = 1, turn = 0; at <= operations + 2; at += step, turn++) {
      const forever = turn % 2 === 0;
      const host = disk(files, { at, code, forever });
      const ran = await nnc(COMMAND, host);
      const what = `${code} at operation ${at}${forever ? " and after" : ""}`;
      // Either it was told, or it was an operation whose failure takes nothing away, or the training had ended before. A
      // spec or data that cannot be read are told as theirs, before anything is written.
      const begun = [...host.contents().keys()].some((path) => path.startsWith("/run"));
      expect(begun ? [0, 5] : [2, 3, 5], what).toContain(ran.code);
      if (ran.code === 5) expect(ran.err, what).toMatch(/^error\[NN80\d\]/);
      expect(ran.err, what).not.toMatch(/internal|\n\s+at /);
      expect([...host.contents().keys()].filter((path) => path.includes(".tmp")).length, what).toBeLessThanOrEqual(forever ? 1 : 0);
      await resumed(host.contents(), what);
    }
  });
});

describe("power that fails", () => {
  test.each(["lost", "torn"] as const)("at any operation, with what was not synced %s, leaves a training that ends alike", { timeout: 900_000 }, async (how) => {
    for (let at = 1; at <= operations + 2; at += stride(7)) {
      const host = disk(files, { at, code: "EIO", forever: true });
      await nnc(COMMAND, host);
      await resumed(host.crash(how), `power fails at operation ${at}, ${how}`);
    }
  });

  test("while a resumed training writes", { timeout: 900_000 }, async () => {
    const first = disk(files, { at: Math.floor(operations / 2), code: "EIO", forever: true });
    await nnc(COMMAND, first);
    const left = first.crash("torn");
    for (let at = 1; at <= operations; at += stride(17)) {
      const second = disk({ ...Object.fromEntries(left), ...files }, { at, code: "EIO", forever: true });
      await nnc(`${COMMAND} --resume`, second);
      await resumed(second.crash("lost"), `power fails again at operation ${at}`);
    }
  });
});
