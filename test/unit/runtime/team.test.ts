/** Threads at work together: who waits for whom, and what is heard when one of them dies. */
import { describe, expect, it } from "vitest";
import { encode } from "../../../src/emit/wasm/module.js";
import type { Instr } from "../../../src/emit/wasm/instructions.js";
import { faster } from "../../../src/runtime/pace.js";
import type { Team } from "../../../src/runtime/team.js";
import { canShare, processors, startTeam } from "../../../src/runtime/team.js";

/** The parts of the engine's WebAssembly that a team is made of. */
const { Memory, Module, Instance } = (globalThis as unknown as {
  readonly WebAssembly: {
    readonly Memory: new (size: object) => { readonly buffer: SharedArrayBuffer };
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, (start: number, rows: number) => void>> };
  };
}).WebAssembly;

const THREAD = 0;
const get = { op: "global.get", index: THREAD };
const i32 = (value: number): Instr => ({ op: "i32.const", value });
const barrier: Instr = { op: "call", index: 0 };
const load = (offset: number): Instr => ({ op: "i32.load", align: 2, offset });
const store = (offset: number): Instr => ({ op: "i32.store", align: 2, offset });

/** memory[4·thread] += start; wait; memory[64 + 4·thread] = memory[0] + memory[4]; wait. */
const adds: readonly Instr[] = [
  ...[get, i32(2), { op: "i32.shl" }], ...[get, i32(2), { op: "i32.shl" }, load(0)], { op: "local.get", index: 0 }, { op: "i32.add" }, store(0),
  barrier,
  ...[get, i32(2), { op: "i32.shl" }], ...[i32(0), load(0), i32(0), load(4)], { op: "i32.add" }, store(64),
  barrier,
];
/** Thread 1 reads far behind the end of memory, which ends it; the others wait. */
const dies: readonly Instr[] = [get, i32(2 ** 30), { op: "i32.mul" }, load(0), { op: "drop" }, barrier];

interface Shared {
  readonly team: Team;
  readonly words: Int32Array;
  readonly run: (name: "adds" | "dies", start: number) => void;
}

function teamOf(threads: number): Shared {
  const fn = (name: string, body: readonly Instr[]) => ({ name, note: "", parameters: ["i32", "i32"] as const, result: null, locals: [], body, exported: true });
  const bytes = encode({ globals: ["thread"], shared: true, functions: [fn("adds", adds), fn("dies", dies)] });
  bytes[bytes.findIndex((_, i) => String.fromCharCode(...bytes.subarray(i, i + 6)) === "memory") + 7] = 3;
  const memory = new Memory({ initial: 1, maximum: 1, shared: true });
  const module = new Module(Uint8Array.from(bytes));
  const names = ["adds", "dies"] as const;
  const team = startTeam({ module, memory, imports: Array.from({ length: threads }, (_, thread) => ({ thread })), names }) ?? expect.fail("no threads");
  const own = new Instance(module, { env: { memory, thread: 0, barrier: team.barrier } }).exports;
  const run: Shared["run"] = (name, start) => {
    team.begin(names.indexOf(name), start, 0);
    own[name]?.(start, 0);
  };
  return { team, words: new Int32Array(memory.buffer), run };
}

describe("a team of threads", () => {
  it("begins each call together, and nobody passes a barrier before all have come", () => {
    expect(canShare()).toBe(true);
    expect(processors()).toBeGreaterThan(0);
    const { team, words, run } = teamOf(3);
    team.assemble();
    let sum = 0;
    for (let turn = 1; turn <= 2000; turn++) {
      run("adds", turn);
      sum += turn;
      if (words[0] !== sum || words[1] !== sum || words[2] !== sum) expect.fail(`turn ${turn}: ${words.subarray(0, 3).join(", ")} are not ${sum}`);
      if (words.subarray(16, 19).some((value) => value !== 2 * sum)) expect.fail(`turn ${turn}: a thread read before another had stored`);
    }
    team.close();
    expect(team.ready()).toBe(false);
    team.close();
  });

  it("says which thread died, and why, within a second, and lets nobody wait for it", () => {
    const { team, run } = teamOf(2);
    team.assemble();
    run("adds", 1);
    const before = performance.now();
    expect(() => run("dies", 0)).toThrow(/thread 1 ended before its time: .*out of bounds.*NN809/);
    expect(performance.now() - before).toBeLessThan(1000);
    // Told once: whoever holds the weights now knows that they are of no step.
    expect(team.ready()).toBe(false);
    team.close();
  });

  it("is not ready before all have come, and can be let go before", () => {
    const { team } = teamOf(2);
    expect(team.ready()).toBe(false);
    team.close();
    expect(team.ready()).toBe(false);
  });
});

describe("the faster of two ways", () => {
  it("is found out while both run, and found out again when it changes", () => {
    const counts = { together: 0, alone: 0 };
    let slow: "together" | "alone" = "together";
    let time = 0;
    const way = (name: "together" | "alone") => (): void => {
      counts[name] += 1;
      time += slow === name ? (name === "together" ? 3 : 8) : 2;
    };
    const call = faster(way("together"), way("alone"), () => time);
    const share = (calls: number): number => {
      counts.together = counts.alone = 0;
      for (let i = 0; i < calls; i++) call(0, 1);
      return counts.alone / calls;
    };
    share(100);
    expect(share(1000)).toBeGreaterThan(0.98);
    slow = "alone";
    share(100);
    expect(share(1000)).toBeLessThan(0.02);
  });

  it("looks ever more rarely at a way that is far slower, for two calls alone", () => {
    let [time, together] = [0, 0];
    const slow = (): void => void ((together += 1), (time += 500));
    const call = faster(slow, () => void (time += 1), () => time);
    for (let i = 0; i < 20_000; i++) call(0, 1);
    expect(together).toBeLessThan(8 + 2 * 14);
    expect(time).toBeLessThan(2 * 20_000);
  });
});
