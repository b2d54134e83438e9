/**
 * A thread that dies while it shares a training: the run ends with an error within a second, and the checkpoint that was written last goes on
 * to the bits of a training in one thread that nobody disturbed.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Steps long enough to be shared. */
const spec = `nn 1
model Shared
input  a, b: real in [0, 1]
output y: bool
data {
  csv("rows.csv")
  split 75% train, 25% validation, seed 1
}
network {
  dense 160 tanh
  dense 160 relu
  dense 1 sigmoid
}
train {
  loss      cross_entropy
  optimizer adam(rate: 0.001)
  batch     64
  epochs    25
  seed      3
}
`;

/** Loaded into every thread of the process: the one that watches the others ends one of them a while after it has begun. */
const assassin = `
const threads = require("node:worker_threads");
if (!threads.isMainThread) {
  const { Worker } = threads;
  threads.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      setTimeout(() => { process._rawDebug("killed at " + Date.now()); this.terminate(); }, 400);
    }
  };
}
`;

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "nnc-threads-"));
  fs.writeFileSync(path.join(folder, "shared.nn"), spec);
  fs.writeFileSync(path.join(folder, "assassin.cjs"), assassin);
  const rows = Array.from({ length: 1200 }, (_, i) => {
    const [a, b] = [(i * 37) % 101, (i * 53) % 97];
    return `${a / 100},${b / 100},${(a > 50) !== (b > 50)}`;
  });
  fs.writeFileSync(path.join(folder, "rows.csv"), ["a,b,y", ...rows, ""].join("\n"));
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function hashOf(out: string): string {
  return createHash("sha256").update(fs.readFileSync(path.join(folder, out, "weights.safetensors"))).digest("hex");
}

function train(...options: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [main, "train", "shared.nn", "--quiet", ...options], { cwd: folder, encoding: "utf8" });
}

describe("a thread that dies", () => {
  test("ends the run within a second, and the last checkpoint goes on to the same bits", { timeout: 120_000 }, async () => {
    expect(train("--out", "alone", "--threads", "1")).toMatchObject({ status: 0, stderr: "" });
    const child = spawn(process.execPath, ["--require", "./assassin.cjs", main, "train", "shared.nn", "--quiet", "--out", "died", "--threads", "2", "--epochs", "100000"], { cwd: folder });
    let err = "";
    let heard = NaN;
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
      if (text.includes("NN809")) heard = Date.now();
    });
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(err).toMatch(/error\[NN809\]: worker 1 ended before its time: it was ended from outside/);
    expect(err).toContain("--resume");
    expect(code).toBe(5);
    expect(heard - Number(/killed at (\d+)/.exec(err)?.[1])).toBeLessThan(1000);
    const resumed = train("--out", "died", "--resume", "--threads", "3");
    expect(resumed).toMatchObject({ status: 0, stderr: "" });
    expect(hashOf("died")).toBe(hashOf("alone"));
  });
});
