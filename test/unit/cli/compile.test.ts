/** `nnc compile`, in process. */
import { describe, expect, it } from "vitest";
import { writeGenerated } from "../../../src/cli/generated-files.js";
import type { Explained } from "../../../src/session/explain.js";
import type { MemoryHost } from "../../../src/host/memory.js";
import { fileOf, hostOf, nnc, staircase, xor } from "./run.js";

describe("nnc compile", () => {
  it("writes the modules of a trained spec, with WebAssembly beside, and one of a spec that is not", async () => {
    const ran = await nnc("compile /xor.nn /staircase.nn -o /gen", { "/xor.nn": xor, "/staircase.nn": staircase });
    expect(ran.err).toBe("");
    expect(ran.code).toBe(0);
    expect([...ran.host.contents().keys()].filter((path) => path.startsWith("/gen/")).sort()).toEqual(["/gen/staircase.ts", "/gen/xor.simd.ts", "/gen/xor.train.ts", "/gen/xor.ts"]);
    expect(fileOf(ran, "/gen/xor.train.ts")).toContain('from "nnc/train"');
    expect(ran.out).toContain("wrote /gen/xor.ts");
  });

  it("writes nothing a second time", async () => {
    const first = await nnc("compile /xor.nn -o /gen", { "/xor.nn": xor });
    expect((await nnc("compile /xor.nn -o /gen", first.host)).out).toMatch(/^unchanged [^]*unchanged /);
  });

  it("writes nothing at all when one of the specs is broken", async () => {
    const ran = await nnc("compile /xor.nn /b.nn -o /gen", { "/xor.nn": xor, "/b.nn": xor.replace("tanh", "tahn") });
    expect(ran.code).toBe(2);
    expect(fileOf(ran, "/gen/xor.ts")).toBeNull();
  });

  it("--check names the files that are missing or differ, and writes nothing", async () => {
    const missing = await nnc("compile --check /xor.nn -o /gen", { "/xor.nn": xor });
    expect(missing).toMatchObject({ code: 1, out: "/gen/xor.ts is missing\n/gen/xor.train.ts is missing\n/gen/xor.simd.ts is missing\n" });
    const { host } = await nnc("compile /xor.nn -o /gen", { "/xor.nn": xor });
    expect((await nnc("compile --check /xor.nn -o /gen", host)).code).toBe(0);
    host.write("/xor.nn", xor.replace("dense 4", "dense 5"));
    expect(await nnc("compile --check /xor.nn -o /gen", host)).toMatchObject({ code: 1, out: "/gen/xor.ts differs\n/gen/xor.train.ts differs\n/gen/xor.simd.ts differs\n" });
  });

  it("finds and removes the training module of a spec that trains no more, but nothing that nnc did not write", async () => {
    const { host } = await nnc("compile /x.nn -o /gen", { "/x.nn": xor });
    host.write("/x.nn", staircase);
    expect((await nnc("compile --check /x.nn -o /gen", host)).out).toContain("/gen/x.train.ts is left over");
    const ran = await nnc("compile /x.nn -o /gen", host);
    expect(fileOf(ran, "/gen/x.train.ts")).toBeNull();
    host.write("/gen/x.train.ts", "mine\n");
    expect((await nnc("compile --check /x.nn -o /gen", host)).code).toBe(0);
    expect(fileOf(await nnc("compile /x.nn -o /gen", host), "/gen/x.train.ts")).toBe("mine\n");
  });

  it.each(["/a/xor.nn /b/xor.nn", "/a/Xor.nn /b/xor.nn", "/a/xor.nn /b/xor.train.nn"])("refuses specs that would overwrite each other: %s", async (specs) => {
    const { code, err } = await nnc(`compile ${specs}`, Object.fromEntries(specs.split(" ").map((path) => [path, xor])));
    expect(code).toBe(2);
    expect(err).toContain("would both be written to");
  });

  it("exits with 5 for a folder that cannot be written", async () => {
    const { code, err } = await nnc("compile /xor.nn -o /file", hostOf({ "/xor.nn": xor }, { fail: { at: 3, code: "EACCES", forever: true } }));
    expect(err).toMatch(/NN80[35]/);
    expect(code).toBe(5);
  });

  it("leaves both old files whole whichever operation of writing fails", () => {
    const old = { "/gen/x.ts": "old inference", "/gen/x.train.ts": "old training" };
    const place = { folder: "/gen", names: ["x.ts", "x.train.ts"], files: [{ name: "x.ts", text: "new" }, { name: "x.train.ts", text: "new training" }] };
    const write = (host: MemoryHost): number => writeGenerated({ host, out: () => undefined, err: () => undefined, color: false, interactive: false, signal: new AbortController().signal }, place, false).code;
    const whole = hostOf(old);
    expect(write(whole)).toBe(0);
    for (let at = 1; at <= whole.operations(); at++) {
      for (const code of ["ENOSPC", "EIO", "EACCES"]) {
        const host = hostOf(old, { fail: { at, code } });
        const failed = write(host);
        // Reading takes no space.
        expect(code === "ENOSPC" ? [0, 5] : [5]).toContain(failed);
        expect(Object.fromEntries([...host.contents()].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))).toEqual(failed === 0 ? { "/gen/x.ts": "new", "/gen/x.train.ts": "new training" } : old);
      }
    }
    expect(whole.operations()).toBeGreaterThan(10);
  });

  it.each([
    ["ast", "model"],
    ["model", "Xor"],
    ["graph", "inference:"],
    ["loops", "training:"],
    ["ts", "// xor.train.ts"],
    ["wat", ';; training\n(module\n  (import "env" "memory"'],
  ])("--emit %s prints it and writes nothing", async (stage, text) => {
    const ran = await nnc(`compile --emit ${stage} --verify /xor.nn`, { "/xor.nn": xor });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(text);
    expect([...ran.host.contents().keys()]).toEqual(["/xor.nn"]);
  });

  it("--emit ast prints what could be read of a spec that does not check", async () => {
    const { code, out } = await nnc("compile --emit ast /xor.nn", { "/xor.nn": xor.replace("tanh", "tahn") });
    expect(code).toBe(2);
    expect(out).toContain("tahn");
  });

  it("--explain says what was unrolled, and what is written in what", async () => {
    const { out } = await nnc("compile --explain /xor.nn -o /gen", { "/xor.nn": xor });
    expect(out).toMatch(/\/xor\.nn: 17 parameters, f32\n {2}inference: TypeScript \(about \d+ ns a row.*\)\n[^]*unrolled[^]*\n {2}training: WebAssembly beside TypeScript \(about [^]*\n {4}WebAssembly, .*\n {2}files: xor\.ts \d/);
  });

  it("--explain --json gives the same as data, with sizes and estimates", async () => {
    const { out, code } = await nnc("compile --explain --json /xor.nn /staircase.nn -o /gen", { "/xor.nn": xor, "/staircase.nn": staircase });
    expect(code).toBe(0);
    const { specs } = JSON.parse(out) as { readonly specs: readonly Explained[] };
    expect(specs.map(({ uses }) => uses.map(({ use, target }) => `${use} ${target}`))).toEqual([["inference ts", "training simd"], ["inference ts"]]);
    const training = specs[0]?.uses[1];
    expect(training?.estimates?.simd).toBeLessThan(training?.estimates?.ts ?? 0);
    expect(training?.webassembly.length).toBeGreaterThan(0);
    expect(specs[0]?.files.map(({ name }) => name)).toEqual(["xor.ts", "xor.train.ts", "xor.simd.ts"]);
    expect((await nnc("compile --json /xor.nn", { "/xor.nn": xor })).code).toBe(2);
  });

  it("--target ts takes WebAssembly away, and simd brings that of inference too", async () => {
    const { host } = await nnc("compile /xor.nn -o /gen", { "/xor.nn": xor });
    expect((await nnc("compile --check --target ts /xor.nn -o /gen", host)).out).toContain("/gen/xor.simd.ts is left over");
    const ts = await nnc("compile --target ts /xor.nn -o /gen", host);
    expect(fileOf(ts, "/gen/xor.simd.ts")).toBeNull();
    expect(fileOf(ts, "/gen/xor.train.ts")).not.toContain("simd");
    const simd = await nnc("compile --target simd /xor.nn -o /gen", host);
    expect(fileOf(simd, "/gen/xor.simd.ts")).toMatch(/export const inferenceKernels[^]*export const trainingKernels/);
    expect(fileOf(simd, "/gen/xor.ts")).toContain('from "./xor.simd.js"');
  });

  it("sets parameters that shapes depend on", async () => {
    const wide = xor.replace("param rate", "param hidden: int in [1, 64] = 4\nparam rate").replace("dense 4", "dense hidden");
    const [four, eight] = [await nnc("compile /x.nn -o /gen", { "/x.nn": wide }), await nnc("compile /x.nn -o /gen --set hidden=8", { "/x.nn": wide })];
    expect([four.code, eight.code]).toEqual([0, 0]);
    expect(fileOf(four, "/gen/x.ts")).not.toBe(fileOf(eight, "/gen/x.ts"));
  });
});
