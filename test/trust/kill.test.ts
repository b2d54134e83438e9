/**
 * Real processes killed at random times, a real full disk where one can be made, and two trainings in one folder: what is
 * left is resumed and ends in the bits of an undisturbed training. `NNC_FULL=1` kills two hundred times.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const KILLS = process.env["NNC_FULL"] === "1" ? 200 : 6;
const SEED = Number(process.env["NNC_SEED"] ?? 1);

/** A training of about a second on 4,000 rows, with checkpoints all the time. */
const spec = `nn 1
model Killed
input  a, b: real in [0, 1]
output y: bool
data {
  csv("rows.csv")
  split 75% train, 25% validation, seed 1
}
network {
  dense 24 tanh
  dropout 10%
  dense 1 sigmoid
}
train {
  loss      cross_entropy
  optimizer adam(rate: 0.001)
  batch     16
  epochs    300
  seed      3
  stop when validation.loss stalls for 299 epochs, restore best
}
`;

let folder: string;
let undisturbed: string;
let duration: number;

function train(...options: readonly string[]): readonly string[] {
  return [main, "train", "killed.nn", "--quiet", ...options];
}

/** Numbers in [0, 1) from a seed, the same in every run. */
function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function ended(out: string): string {
  const bytes = ["weights.safetensors", "checkpoint.safetensors"].map((name) => fs.readFileSync(path.join(folder, out, name)));
  const log = fs.readFileSync(path.join(folder, out, "log.jsonl"), "utf8").replaceAll(/"(?:seconds|samples_per_second)":[^,}]*/g, "");
  return createHash("sha256").update(Buffer.concat(bytes)).update(log).digest("hex");
}

/** Starts a training, kills it after some milliseconds, and tells whether it was still running. */
async function killed(out: string, options: readonly string[], after: number): Promise<boolean> {
  const child = spawn(process.execPath, train("--out", out, ...options), { cwd: folder, stdio: "ignore" });
  const done = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_code, signal) => resolve(signal)));
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const signal = await done;
  clearTimeout(timer);
  return signal === "SIGKILL";
}

function finish(out: string): void {
  const resume = fs.existsSync(path.join(folder, out, "checkpoint.safetensors")) ? ["--resume"] : [];
  const { status, stderr } = spawnSync(process.execPath, train("--out", out, ...resume), { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "nnc-kill-"));
  fs.writeFileSync(path.join(folder, "package.json"), "{}");
  fs.writeFileSync(path.join(folder, "killed.nn"), spec);
  const draw = draws(7);
  const rows = Array.from({ length: 4000 }, () => [draw(), draw()] as const);
  fs.writeFileSync(path.join(folder, "rows.csv"), `a,b,y\n${rows.map(([a, b]) => `${a},${b},${(a - 0.5) * (b - 0.5) > 0}`).join("\n")}\n`);
  const began = performance.now();
  finish("whole");
  duration = performance.now() - began;
  undisturbed = ended("whole");
}, 120_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe("a training that is killed", () => {
  test("at random times, also while it resumes, ends in the same bits, log included", { timeout: 1_800_000 }, async () => {
    const draw = draws(SEED);
    let hits = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const out = `killed${kill}`;
      if (await killed(out, [], draw() * duration * 1.1)) hits++;
      if (kill % 2 === 1 && fs.existsSync(path.join(folder, out, "checkpoint.safetensors"))) await killed(out, ["--resume"], draw() * duration);
      finish(out);
      expect({ kill, end: ended(out) }).toEqual({ kill, end: undisturbed });
      fs.rmSync(path.join(folder, out), { recursive: true });
    }
    expect(hits).toBeGreaterThan(KILLS / 2);
  });

  test("leaves no lock that keeps the next one out, and two at once are told apart", async () => {
    const first = spawn(process.execPath, train("--out", "both"), { cwd: folder, stdio: "ignore" });
    const done = new Promise((resolve) => first.on("exit", resolve));
    while (!fs.existsSync(path.join(folder, "both", "checkpoint.safetensors"))) await new Promise((resolve) => setTimeout(resolve, 5));
    // Halted, so that it is still there however long the second one takes to start.
    first.kill("SIGSTOP");
    const second = spawnSync(process.execPath, train("--out", "both"), { cwd: folder, encoding: "utf8" });
    expect(second.stderr).toMatch(/error\[NN807\]/);
    expect(second.status).toBe(5);
    first.kill("SIGKILL");
    await done;
    finish("both");
    expect(ended("both")).toBe(undisturbed);
  });
});

describe("Ctrl-C", () => {
  test("at random times exits with 130 and leaves what resumes to the same bits", { timeout: 600_000 }, async () => {
    const draw = draws(SEED + 1);
    for (let turn = 0; turn < Math.ceil(KILLS / 3); turn++) {
      const out = `stopped${turn}`;
      const child = spawn(process.execPath, train("--out", out), { cwd: folder, stdio: "ignore" });
      const done = new Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>((resolve) => child.on("exit", (code, signal) => resolve({ code, signal })));
      const timer = setTimeout(() => child.kill("SIGINT"), draw() * duration);
      const { code, signal } = await done;
      clearTimeout(timer);
      // Before the handler is there, the system's own ends the process; after the end there is nothing to stop.
      if (signal === null) expect([0, 130]).toContain(code);
      finish(out);
      expect(ended(out)).toBe(undisturbed);
    }
  });
});

/** A tmpfs of 256 KB, where this machine lets us make one. */
function smallDisk(): string | null {
  const at = path.join(folder, "small");
  fs.mkdirSync(at);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", at]).status === 0 ? at : null;
}

/** Writes until nothing more fits. */
function fillUp(file: string): void {
  try {
    for (;;) fs.appendFileSync(file, Buffer.alloc(512));
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe("ENOSPC");
  }
}

describe("a full disk", () => {
  test("ends the training with exit code 5 and leaves the earlier files", (context) => {
    const at = smallDisk();
    if (at === null) return context.skip("this machine does not let a test mount a file system");
    try {
      finish("small/run");
      const before = ended("small/run");
      fillUp(path.join(at, "ballast"));
      const { status, stderr } = spawnSync(process.execPath, train("--out", "small/run"), { cwd: folder, encoding: "utf8" });
      expect(stderr).toMatch(/error\[NN802\]/);
      expect(status).toBe(5);
      expect(ended("small/run")).toBe(before);
    } finally {
      spawnSync("umount", [at]);
    }
  });
});
