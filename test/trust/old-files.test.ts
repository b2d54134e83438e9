/**
 * Files that earlier versions wrote, kept for good: those of the same numerics load and go on in the same bits, others are
 * refused with what differs. Red after a change of nnc means that users' files would be refused or mean something else.
 */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import type { MemoryHost } from "../../src/host/memory.js";
import { readSafetensors } from "../../src/runtime/safetensors.js";
import { bytesOf, hostOf, nnc } from "../unit/cli-training/run.js";

const kept = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(new URL(`../corpus/versions/${name}`, import.meta.url)));
const text = (name: string): string => new TextDecoder().decode(kept(name));

/** The spec, its data, and one kept file as the weights `/w` or the checkpoint of `/run`. */
function hostWith(name: string, kind: "weights" | "checkpoint"): MemoryHost {
  const host = hostOf({ "/flowers.nn": text("flowers.nn"), "/flowers.csv": text("flowers.csv") });
  host.write(kind === "weights" ? "/w" : "/run/checkpoint.safetensors", kept(`${name}.${kind}.safetensors`));
  return host;
}

describe("files of numerics 1", () => {
  it("predict what they predicted", async () => {
    const { code, out } = await nnc("predict /flowers.nn /flowers.csv --weights /w", hostWith("numerics-1", "weights"));
    expect(code).toBe(0);
    expect(out).toBe(text("numerics-1.predictions.csv"));
  });

  it("go on to the weights of the training that was never interrupted", async () => {
    const host = hostWith("numerics-1", "checkpoint");
    expect(await nnc("train /flowers.nn --out /run --resume --quiet", host)).toMatchObject({ code: 0, err: "" });
    // The metadata name the compiler that wrote them; the numbers may not differ in a bit.
    expect(readSafetensors(bytesOf(host, "/run/weights.safetensors")).tensors).toEqual(readSafetensors(kept("numerics-1.weights.safetensors")).tensors);
  });
});

describe("files that no longer fit", () => {
  it.each([
    ["numerics-0", "NN706", "numerics 0, the model numerics 1"],
    ["earlier-spec", "NN705", "first.weight: found [2, 8] F32, the model has no such tensor"],
  ])("%s: weights are refused with what differs, and lose nothing", async (name, code, said) => {
    const host = hostWith(name, "weights");
    const ran = await nnc("predict /flowers.nn /flowers.csv --weights /w", host);
    expect(ran).toMatchObject({ code: 4, out: "" });
    expect(ran.err).toContain(code);
    expect(ran.err).toContain(said);
    expect(bytesOf(host, "/w")).toEqual(kept(`${name}.weights.safetensors`));
  });

  it.each([
    ["numerics-0", "NN706"],
    ["earlier-spec", "NN705"],
  ])("%s: no training goes on from the checkpoint, which stays where it is", async (name, code) => {
    const host = hostWith(name, "checkpoint");
    const ran = await nnc("train /flowers.nn --out /run --resume --quiet", host);
    expect(ran.code).toBe(4);
    expect(ran.err).toContain(code);
    expect(bytesOf(host, "/run/checkpoint.safetensors")).toEqual(kept(`${name}.checkpoint.safetensors`));
  });

  it.each([
    ["numerics-0", "from /w: dense1.weight, dense1.bias, dense2.weight, dense2.bias\n"],
    ["earlier-spec", "from /w: dense2.bias\ndrawn anew: dense1.weight (not in the file), dense1.bias (not in the file), dense2.weight (expected [5, 2], found [8, 2])\n"],
  ])("%s: --transfer takes over what fits, and says what it leaves", async (name, said) => {
    const ran = await nnc("train /flowers.nn --out /new --epochs 1 --transfer /w", hostWith(name, "weights"));
    expect(ran.code).toBe(0);
    expect(ran.err).toContain(said);
  });
});
