/**
 * `--watch`: work runs again for what it read and for nothing else, however files are saved, and sleeps in between. In
 * memory, on a disk, and, where nnc is built, as a process that Ctrl-C ends.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import nodePath from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { runProgram } from "../../../src/cli/program.js";
import { watching } from "../../../src/cli/watch.js";
import type { Host } from "../../../src/host/host.js";
import type { MemoryHost } from "../../../src/host/memory.js";
import { nodeHost } from "../../../src/host/node.js";
import { hostOf, xor } from "./run.js";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: () => boolean, why: () => string): Promise<void> {
  for (const end = performance.now() + 10_000; !what(); await pause(5)) if (performance.now() > end) throw new Error(`in vain: ${why()}`);
}

/** Work that reads some files, over a host; `round(n)` waits for its n-th run, and gives what was said to have changed. */
function watch(host: Host, paths: readonly string[]) {
  const rounds: (readonly string[])[] = [];
  const stop = new AbortController();
  const ended = watching({ host, signal: stop.signal }, (recorded, changed) => {
    rounds.push(changed);
    for (const path of paths) recorded.readText(path);
    return Promise.resolve();
  });
  return {
    rounds,
    round: async (n: number): Promise<readonly string[] | undefined> => {
      await until(() => rounds.length >= n, () => `${rounds.length} of ${n} rounds`);
      // Longer than the quiet that a change waits for: whatever else there is to do would be done.
      await pause(120);
      expect(rounds.length).toBe(n);
      return rounds[n - 1];
    },
    end: (): Promise<130> => (stop.abort(), ended),
  };
}

describe("work that is watched, in memory", () => {
  it("runs again for what it read, once for changes that come together, and for nothing else", async () => {
    const host = hostOf({ "/p/a.nn": "1", "/p/b.nn": "1", "/q/c.csv": "1", "/p/other.nn": "1" });
    const watched = watch(host, ["/p/a.nn", "/p/b.nn", "/q/c.csv"]);
    expect(await watched.round(1)).toEqual([]);
    host.write("/p/other.nn", "2");
    host.write("/p/a.nn", "1");
    expect(await watched.round(1)).toEqual([]);
    host.write("/p/a.nn", "2");
    host.write("/p/b.nn", "2");
    expect(await watched.round(2)).toEqual(["/p/a.nn", "/p/b.nn"]);
    host.append("/q/c.csv", "2");
    expect(await watched.round(3)).toEqual(["/q/c.csv"]);
    expect(await watched.end()).toBe(130);
  });

  it("survives a file that goes and comes, and so its folder", async () => {
    const host = hostOf({ "/p": { special: "folder" }, "/p/q": { special: "folder" }, "/p/q/a.nn": "1" });
    const watched = watch(host, ["/p/q/a.nn"]);
    await watched.round(1);
    host.remove("/p/q/a.nn");
    expect(await watched.round(2)).toEqual(["/p/q/a.nn"]);
    host.write("/p/q/a.nn", "1");
    await watched.round(3);
    host.remove("/p/q");
    await watched.round(4);
    host.write("/p/q/other.nn", "1");
    await watched.round(4);
    host.write("/p/q/a.nn", "2");
    await watched.round(5);
    host.write("/p/q/a.nn", "3");
    await watched.round(6);
    await watched.end();
  });

  it("sees a change that came while it ran, and waits no longer than a second for changes without end", async () => {
    const host = hostOf({ "/a.nn": "1" });
    let runs = 0;
    const stop = new AbortController();
    const ended = watching({ host, signal: stop.signal }, async (recorded) => {
      recorded.readText("/a.nn");
      if (++runs === 1) host.write("/a.nn", "2");
      await pause(1);
    });
    await until(() => runs === 2, () => `${runs} runs`);
    const began = performance.now();
    for (let n = 3; runs === 2; n++) {
      host.write("/a.nn", String(n));
      await pause(10);
      expect(performance.now() - began).toBeLessThan(5000);
    }
    stop.abort();
    expect(await ended).toBe(130);
  });

  it("asks nothing of the disk while nothing happens", async () => {
    const host = hostOf({ "/p/a.nn": "1" });
    const watched = watch(host, ["/p/a.nn"]);
    await watched.round(1);
    const before = host.operations();
    await pause(300);
    expect(host.operations()).toBe(before);
    await watched.end();
  });

  it("looks from time to time where the system cannot watch", async () => {
    const host: MemoryHost = hostOf({ "/a.nn": "1" });
    const watched = watch({ ...host, watch: () => ({ ok: false, fault: { reason: "other", message: "no watches are left" } }) }, ["/a.nn"]);
    await watched.round(1);
    host.write("/a.nn", "2");
    await watched.round(2);
    await watched.end();
  });
});

const folders: string[] = [];
const folder = (): string => {
  const made = fs.mkdtempSync(nodePath.join(os.tmpdir(), "nnc-watch-"));
  folders.push(made);
  return made;
};
afterEach(() => folders.splice(0).forEach((made) => fs.rmSync(made, { recursive: true, force: true })));

describe("work that is watched, on a disk", () => {
  it("runs again however a file is saved: in place, by a rename over it, deleted and made again, its folder too", async () => {
    const p = nodePath.join(folder(), "p");
    const a = nodePath.join(p, "a.nn");
    fs.mkdirSync(p);
    fs.writeFileSync(a, "1");
    const watched = watch(nodeHost(), [a]);
    await watched.round(1);
    fs.writeFileSync(a, "2");
    await watched.round(2);
    fs.writeFileSync(`${a}.tmp`, "3");
    fs.renameSync(`${a}.tmp`, a);
    await watched.round(3);
    fs.rmSync(a);
    await pause(10);
    fs.writeFileSync(a, "4");
    await watched.round(4);
    fs.rmSync(p, { recursive: true });
    await watched.round(5);
    fs.mkdirSync(p);
    await watched.round(5);
    fs.writeFileSync(a, "5");
    await watched.round(6);
    expect(await watched.end()).toBe(130);
  });
});

/** `nnc compile --watch` over a host, with its lines so far. */
function compileWatch(host: Host, line: string) {
  let [out, err] = ["", ""];
  const stop = new AbortController();
  const context = { host, out: (text: string) => void (out += text), err: (text: string) => void (err += text), color: false, interactive: false, signal: stop.signal };
  const ended = runProgram(line.split(" "), context, {});
  return {
    lines: () => out.split("\n").slice(0, -1),
    err: () => err,
    line: async (n: number): Promise<string> => {
      await until(() => out.split("\n").length > n, () => `${out}${err}`);
      return out.split("\n")[n - 1] ?? "";
    },
    end: (): Promise<number> => (stop.abort(), ended),
  };
}

describe("nnc compile --watch", () => {
  const spec = xor.replace("model Xor", 'model Xor\n\nuse { Hidden } from "./blocks.nn"').replace("hidden: dense 4 tanh { init xavier }", "Hidden").replace(/rows \[[^\]]*\]/, 'csv("xor.csv")');
  const blocks = "nn 1\n\nblock Hidden {\n  dense 4 tanh { init xavier }\n}\n";

  it("compiles again for the spec, its library and its data's head, one line each, and goes on after errors", async () => {
    const host = hostOf({ "/p/package.json": "{}", "/p/xor.nn": spec, "/p/blocks.nn": blocks, "/p/xor.csv": "a,b,y\n0,1,true\n1,1,false\n" });
    // Modules stand beside what they are made of: writing them must not wake it.
    const run = compileWatch(host, "compile --watch /p/xor.nn -o /p");
    expect(await run.line(1)).toMatch(/^3 of 3 files written, \d+\.\d\d s; watching, Ctrl-C ends$/);
    expect(run.err()).toBe("");
    host.write("/p/xor.nn", spec.replace("dense 1 sigmoid", "dense 1 sigmoit"));
    expect(await run.line(2)).toMatch(/^\/p\/xor\.nn changed: nothing written, 1 error, \d/);
    expect(run.err()).toContain("did you mean `sigmoid`");
    host.write("/p/xor.nn", spec);
    expect(await run.line(3)).toMatch(/^\/p\/xor\.nn changed: 0 of 3 files written, \d/);
    host.write("/p/blocks.nn", blocks.replace("4", "5"));
    expect(await run.line(4)).toMatch(/^\/p\/blocks\.nn changed: 3 of 3 files written, \d/);
    host.write("/p/xor.csv", "a,b,z\n0,1,true\n");
    expect(await run.line(5)).toMatch(/^\/p\/xor\.csv changed: 0 of 3 files written, 1 error, \d/);
    expect(run.err()).toMatch(/NN202[^]*xor\.csv:1/);
    expect(await run.end()).toBe(130);
    expect(run.lines()).toHaveLength(5);
  });

  it("waits for a spec that is not there yet, and with --quiet says problems alone", async () => {
    const host = hostOf({ "/p/package.json": "{}" });
    const run = compileWatch(host, "compile --watch --quiet /p/xor.nn -o /gen");
    await until(() => run.err().includes("NN850"), run.err);
    host.write("/p/xor.nn", xor);
    await until(() => host.contents().has("/gen/xor.train.ts"), run.err);
    expect(await run.end()).toBe(130);
    expect([run.lines(), run.err().match(/NN850/g)]).toEqual([[], ["NN850"]]);
  });
});

const main = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
it.runIf(fs.existsSync(main) && process.platform !== "win32")("a watching process ends with 130 on Ctrl-C", async () => {
  const p = folder();
  fs.writeFileSync(nodePath.join(p, "xor.nn"), xor);
  const child = spawn(process.execPath, [main, "compile", "--watch", "xor.nn", "--emit", "model"], { cwd: p, stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.on("data", (text: Buffer) => void (err += text.toString()));
  const code = new Promise((resolve) => child.on("exit", resolve));
  await until(() => err.includes("watching"), () => err);
  child.kill("SIGINT");
  expect(await code).toBe(130);
});
