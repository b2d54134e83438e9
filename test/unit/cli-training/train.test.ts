/** `nnc train`, in process: what it writes and prints, how it is interrupted and goes on, and whose fault is which exit code. */
import { describe, expect, it, vi } from "vitest";
import { readSafetensors } from "../../../src/runtime/safetensors.js";
import { bytesOf, flowers, flowersCsv, hostOf, linesOf, nnc, staircase, xor } from "./run.js";

const files = { "/xor.nn": xor, "/stairs.nn": staircase, "/flowers.nn": flowers, "/flowers.csv": flowersCsv };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("a training", () => {
  it("writes weights, checkpoint and log, and leaves no lock", async () => {
    const host = hostOf(files);
    const { code, out, err } = await nnc("train /xor.nn", host);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect([...host.contents().keys()].filter((path) => path.startsWith("/runs")).sort()).toEqual(["/runs/Xor/checkpoint.previous.safetensors", "/runs/Xor/checkpoint.safetensors", "/runs/Xor/log.jsonl", "/runs/Xor/weights.safetensors"]);
    expect(linesOf(text(bytesOf(host, "/runs/Xor/log.jsonl"))).map(({ epoch }) => epoch)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(err).toContain("stopped by  all 20 epochs");
    expect(err).toContain("runs/Xor/weights.safetensors");
  });

  it("keeps what an earlier training left, and says where", async () => {
    const host = hostOf(files);
    await nnc("train /xor.nn --out /r", host);
    const before = bytesOf(host, "/r/checkpoint.safetensors");
    const { err } = await nnc("train /xor.nn --out /r --seed 9", host);
    expect(err).toContain("is kept in /r/earlier");
    expect(bytesOf(host, "/r/earlier/checkpoint.safetensors")).toEqual(before);
    expect([...host.contents().keys()].filter((path) => path.startsWith("/r/earlier")).length).toBe(3);
  });

  it("takes over what fits of another model with --transfer, and says what it draws anew", async () => {
    const host = hostOf({ ...files, "/wider.nn": xor.replace("input  a, b:", "input  a, b, c:").replaceAll(/^ {4}([01], [01]) =>/gm, "    $1, 0 =>") });
    await nnc("train /xor.nn --out /a --quiet", host);
    const { code, err } = await nnc("train /wider.nn --out /b --epochs 0 --transfer /a/weights.safetensors", host);
    expect(err).toContain("from /a/weights.safetensors: hidden.bias, out.weight, out.bias\ndrawn anew: hidden.weight (expected [3, 4], found [2, 4])\n");
    expect(code).toBe(0);
    const [a, b] = ["/a", "/b"].map((folder) => readSafetensors(bytesOf(host, `${folder}/weights.safetensors`)).tensors);
    for (const name of ["hidden.bias", "out.weight", "out.bias"]) expect(b?.get(name)).toEqual(a?.get(name));
    const foreign = await nnc("train /flowers.nn --out /c --transfer /a/weights.safetensors", host);
    expect(foreign.err).toContain("no tensor has the name and shape of one of the model's");
    expect(foreign.code).toBe(4);
  });

  it("prints one object a line with --json, and the metrics and the hash of the weights in the last", async () => {
    const host = hostOf(files);
    const { out } = await nnc("train /flowers.nn --out /r --json --quiet", host);
    const lines = linesOf(out);
    expect(lines).toHaveLength(31);
    expect(Object.keys(lines[0] ?? {})).toEqual(expect.arrayContaining(["epoch", "train.loss", "validation.accuracy", "seconds", "samples_per_second"]));
    expect(lines[30]).toMatchObject({ done: true, stopped: "all 30 epochs", best_epoch: 30, "test.accuracy": 1, weights: "/r/weights.safetensors", weights_sha256: host.sha256(bytesOf(host, "/r/weights.safetensors")) });
  });

  it("gives the same files every time, and others for another seed or parameter", async () => {
    const run = async (options: string): Promise<string> => {
      const host = hostOf(files);
      expect((await nnc(`train /xor.nn --out /r --quiet ${options}`, host)).code).toBe(0);
      return host.sha256([bytesOf(host, "/r/weights.safetensors"), bytesOf(host, "/r/log.jsonl")]);
    };
    const all = [await run(""), await run(""), await run("--seed 7"), await run("--set rate=0.25"), await run("--epochs 21")];
    expect(all[0]).toBe(all[1]);
    expect(new Set(all).size).toBe(4);
  });

  it("starts from given weights", async () => {
    const host = hostOf(files);
    await nnc("train /xor.nn --out /a --quiet", host);
    const { code, out } = await nnc("train /xor.nn --out /b --epochs 0 --initial-weights /a/weights.safetensors --json --quiet", host);
    expect(code).toBe(0);
    expect(linesOf(out)[0]).toMatchObject({ weights_sha256: host.sha256(bytesOf(host, "/a/weights.safetensors")) });
  });
});

describe("--target", () => {
  it("ends in the same weights as TypeScript, and as WebAssembly", async () => {
    const host = hostOf(files);
    for (const target of ["auto", "ts", "simd"]) expect((await nnc(`train /xor.nn --target ${target} --out /${target} --quiet`, host)).code).toBe(0);
    expect(bytesOf(host, "/simd/weights.safetensors")).toEqual(bytesOf(host, "/ts/weights.safetensors"));
    expect(bytesOf(host, "/auto/checkpoint.safetensors")).toEqual(bytesOf(host, "/ts/checkpoint.safetensors"));
  });

  it("simd is refused where the engine lacks it, and auto falls back", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    try {
      const host = hostOf(files);
      expect(await nnc("train /xor.nn --target simd --out /r", host)).toMatchObject({ code: 5, err: expect.stringContaining("NN808") as string });
      expect((await nnc("train /xor.nn --epochs 3 --out /r --quiet", host)).code).toBe(0);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("an interrupted training", () => {
  it("keeps a checkpoint, says how to go on, and goes on to the same bits, log included", async () => {
    const [whole, cut] = [hostOf(files), hostOf(files)];
    const command = "train /flowers.nn --epochs 8000 --out /r --json --quiet";
    expect((await nnc(command, whole)).code).toBe(0);
    const stopped = await nnc("train /flowers.nn --epochs 8000 --out /r --json", cut, (_, stop) => stop());
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain("nnc train /flowers.nn --epochs 8000 --out /r --resume");
    expect(linesOf(stopped.out).at(-1)).toMatchObject({ done: false, code: "interrupted", epochs: linesOf(stopped.out).length - 1 });
    expect(cut.contents().has("/r/weights.safetensors")).toBe(false);
    // A log may be longer than the checkpoint knows: what comes after is computed again.
    cut.append("/r/log.jsonl", '{"epoch":7999,"train.loss":0}\n{"epo');
    expect((await nnc(`${command} --resume`, cut)).code).toBe(0);
    for (const name of ["weights", "checkpoint"]) expect(bytesOf(cut, `/r/${name}.safetensors`)).toEqual(bytesOf(whole, `/r/${name}.safetensors`));
    expect(text(bytesOf(cut, "/r/log.jsonl"))).toBe(text(bytesOf(whole, "/r/log.jsonl")));
  });

  it("may be given more epochs once it has ended", async () => {
    const [whole, parts] = [hostOf(files), hostOf(files)];
    await nnc("train /flowers.nn --epochs 20 --out /r --quiet", whole);
    await nnc("train /flowers.nn --epochs 8 --out /r --quiet", parts);
    await nnc("train /flowers.nn --epochs 20 --out /r --quiet --resume", parts);
    expect(bytesOf(parts, "/r/weights.safetensors")).toEqual(bytesOf(whole, "/r/weights.safetensors"));
  });
});

describe("exit codes", () => {
  it.each([
    [2, "train /none.nn", "NN850"],
    [2, "train /stairs.nn", "no `train` block"],
    [2, "train /xor.nn --set rate=99", "rate"],
    [2, "train /xor.nn --set rate", "names no value"],
    [2, "train /xor.nn --seed 1.5", "whole number"],
    [2, "train /xor.nn --target wasm", "none of auto, ts, simd"],
    [2, "train /xor.nn --transfer /w --resume", "both say where to start"],
    [2, "train /xor.nn --threads 0 --json", "whole number"],
    [4, "train /xor.nn --transfer /none", "/none"],
    [4, "train /xor.nn --transfer /xor.nn", "NN702"],
    [3, "train /bad.nn", "NN506"],
    [4, "train /xor.nn --resume", "checkpoint.safetensors"],
    [4, "train /xor.nn --initial-weights /none", "/none"],
    [4, "train /xor.nn --initial-weights /xor.nn", "NN702"],
  ])("%i: %s", async (wanted, line, said) => {
    const host = hostOf({ ...files, "/bad.nn": flowers.replace("flowers.csv", "bad.csv"), "/bad.csv": "length,width,kind\n1,x,small\n" });
    const { code, err, out } = await nnc(line, host);
    expect(err).toContain(said);
    expect(code).toBe(wanted);
    // Under --json the last line is an object whatever happened; without, standard output is for results alone.
    expect(linesOf(out)).toEqual(line.includes("--json") ? [{ done: false, code: "NN859", message: expect.stringContaining(said) as string, epochs: 0 }] : []);
    expect([...host.contents().keys()].filter((path) => path.endsWith(".safetensors") || path.endsWith("lock"))).toEqual([]);
  });

  it.each(["", " --quiet"])("says where a step is too small for the threads that were asked for%s", async (quiet) => {
    const { code, err } = await nnc(`train /xor.nn --threads 4${quiet}`, hostOf(files));
    expect(code).toBe(0);
    expect(err).toMatch(/^warning\[NN859\]: `--threads 4` has no effect: a step of this spec is too small/);
    expect(/epoch +\d/.test(err)).toBe(quiet === "");
  });

  it("refuses to go on to an epoch that lies behind the checkpoint, and keeps what is there", async () => {
    const host = hostOf(files);
    await nnc("train /xor.nn --out /r --epochs 10 --quiet", host);
    const before = host.contents();
    const { code, err, out } = await nnc("train /xor.nn --out /r --epochs 5 --resume --json", host);
    expect(err).toContain("error[NN859]: the training is to end after 5 epochs, and /r/checkpoint.safetensors has 10 epochs behind it");
    expect(err).toContain("give `--epochs` 10 or more");
    expect([code, linesOf(out)]).toEqual([2, [expect.objectContaining({ done: false, code: "NN859" })]]);
    expect(host.contents()).toEqual(before);
    expect((await nnc("train /xor.nn --out /r --epochs 10 --resume --quiet", host)).code).toBe(0);
  });

  it("names what differs when a checkpoint belongs to another training", async () => {
    const host = hostOf(files);
    await nnc("train /xor.nn --out /r --quiet", host);
    const { code, err } = await nnc("train /xor.nn --out /r --resume --seed 5", host);
    expect(code).toBe(4);
    expect(err).toMatch(/NN709[^]*seed: the checkpoint has 42, this training 5/);
  });

  it("points at the spec when numbers leave the finite, and keeps the old weights", async () => {
    const wild = flowers.replace("adam(rate: 0.02)", "sgd(rate: 1e30)").replace("softmax", "linear").replace("kind: class { small, large }", "kind, other: real").replace("log_likelihood", "quadratic").replace(", stratify by kind", "");
    const csv = `length,width,kind,other\n${Array.from({ length: 40 }, (_, i) => `${i},${i % 10},${i},${-i}`).join("\n")}\n`;
    const host = hostOf({ "/w.nn": wild, "/flowers.csv": csv, "/r/weights.safetensors": "old" });
    const { code, err } = await nnc("train /w.nn --out /r", host);
    expect(err).toMatch(/error\[NN901\]: NaN or infinity in [^]*--> \/w\.nn:\d+:\d+/);
    expect(code).toBe(2);
    expect(text(bytesOf(host, "/r/weights.safetensors"))).toBe("old");
    const { out } = await nnc("train /w.nn --out /s --json", host);
    expect(JSON.parse(out.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({ done: false, code: "NN901" });
  });
});

describe("a disk that fails at any operation", () => {
  it("leaves old weights whole, never throws, and exits 5 or 0", async () => {
    const fine = hostOf({ ...files, "/r/weights.safetensors": "old" });
    await nnc("train /xor.nn --out /r --quiet", fine);
    const fresh = bytesOf(fine, "/r/weights.safetensors");
    const codes = new Set<number>();
    for (let at = 2; at <= fine.operations(); at++) {
      const host = hostOf({ ...files, "/r/weights.safetensors": "old" }, { fail: { at, code: "ENOSPC", forever: true } });
      const { code, err } = await nnc("train /xor.nn --out /r --quiet", host);
      codes.add(code);
      const now = bytesOf(host, "/r/weights.safetensors");
      if (code === 5) expect(err).toMatch(/NN80[1-6]/);
      if (text(now) !== "old") expect(now).toEqual(fresh);
      expect({ at, lock: host.contents().has("/r/lock") }).toEqual({ at, lock: false });
    }
    expect([...codes].every((code) => [0, 2, 5].includes(code))).toBe(true);
    expect(codes.has(5)).toBe(true);
  });
});
