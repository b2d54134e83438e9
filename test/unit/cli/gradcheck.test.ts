/** `nnc gradcheck` and `nnc inspect`, in process. */
import { describe, expect, it } from "vitest";
import type { GradcheckResult } from "../../../src/session/gradcheck.js";
import { gradcheck, gradientsAgree } from "../../../src/session/gradcheck.js";
import type { FloatArray } from "../../../src/runtime/kernels.js";
import type { TrainModule } from "../../../src/train/module.js";
import { dense, modelOf } from "../../support/models.js";
import { runProgram } from "../../../src/cli/program.js";
import type { Model } from "../../../src/check/model.js";
import { extentOf, sampleOf, thinned } from "../../../src/session/gradcheck-sample.js";
import { openSpec } from "../../../src/session/spec.js";
import type { Tensor } from "../../../src/tensors.js";
import { tensorsOf } from "../../../src/tensors.js";
import { hostOf, nnc, staircase, xor } from "./run.js";

async function result(model: Parameters<typeof gradcheck>[0]): Promise<GradcheckResult> {
  const found = await gradcheck(model, hostOf({}));
  if (found === null) throw new Error("nothing was checked");
  return found;
}

describe("gradients of emitted code agree with both judges", () => {
  it("on the rows of the spec", async () => {
    const { code, out } = await nnc("gradcheck /xor.nn --within 1e-10", { "/xor.nn": xor });
    expect(out).toMatch(/4 rows of the training data[^]*gradients agree within 1e-10/);
    expect(code).toBe(0);
  });

  it("on drawn rows where there is no data", async () => {
    const found = await result(modelOf({ inputs: 3, layers: [dense(5, "relu"), dense(3, "softmax")], loss: "log_likelihood" }));
    expect(found.from).toBe("drawn");
    expect(found.rows).toBe(13);
    expect(gradientsAgree(found, 1e-10)).toBe(true);
  });

  it("on a large model, by a sample of every tensor", async () => {
    const found = await result(modelOf({ inputs: 60, layers: [dense(50, "tanh"), dense(2)], loss: "quadratic" }));
    expect(found.tensors.map(({ judged, size }) => [judged, size])).toEqual([[200, 3000], [50, 50], [100, 100], [2, 2]]);
    expect(gradientsAgree(found, 1e-10)).toBe(true);
  });

  it("leaves frozen tensors out", async () => {
    const found = await result(modelOf({ inputs: 2, layers: [dense(3, "tanh", { frozen: true }), dense(1)], loss: "quadratic" }));
    expect(found.tensors.map(({ tensor }) => tensor)).toEqual(["dense2.weight", "dense2.bias"]);
  });

  it("by the perceptron's rule, which no difference can judge", async () => {
    const found = await result(modelOf({ inputs: 2, layers: [dense(1, "step")], loss: null, outputs: "bool", optimizer: "perceptron" }));
    expect(found.tensors[0]?.differences).toBeNull();
    expect(found.duals).toBeLessThan(1e-12);
  });

  it("in f64, also for a model in f32", async () => {
    const found = await result(modelOf({ inputs: 2, layers: [dense(3, "sigmoid", { l2: 0.1, l1: 0.01 }), dense(1)], loss: "quadratic", precision: "f32" }));
    expect(found.duals).toBeLessThan(1e-10);
  });
});

describe("a wrong gradient is found", () => {
  const model = modelOf({ inputs: 2, layers: [dense(3, "tanh"), dense(1)], loss: "quadratic" });
  const wrong = async (change: (gradients: FloatArray) => void): Promise<GradcheckResult | null> => {
    const host = hostOf({});
    const importText: typeof host.importText = async (files, entry) => {
      const loaded = (await host.importText(files, entry)) as { readonly module: TrainModule };
      const training: TrainModule["training"] = (memory) => {
        const kernels = loaded.module.training(memory);
        const gradient = (start: number, count: number): number => {
          const sum = kernels.gradient(start, count);
          change(kernels.gradients);
          return sum;
        };
        return { ...kernels, gradient };
      };
      return { ...loaded, module: { ...loaded.module, training } };
    };
    return gradcheck(model, { ...host, importText });
  };

  it.each<readonly [string, number, (gradients: FloatArray) => void]>([
    ["one element off by a hundred thousandth", 1e-6, (g) => void (g[2] = (g[2] ?? 0) * (1 + 1e-5))],
    ["a bias forgotten", 1e-6, (g) => void g.fill(0, 6, 9)],
    ["a transposed weight", 1e-6, (g) => g.set([0, 3, 1, 4, 2, 5].map((i) => g[i] ?? 0))],
    ["not a number", 1, (g) => void (g[0] = NaN)],
  ])("%s", async (_, within, change) => {
    const found = await wrong(change);
    expect(found !== null && gradientsAgree(found, within)).toBe(false);
    expect(found?.duals).toBeGreaterThan(1e-6);
  });
});

describe("how much is looked at", () => {
  const tensorsOfSizes = (...sizes: readonly number[]): readonly Tensor[] => sizes.map((size, i): Tensor => ({ name: String(i), role: "weight", layer: 1, ordinal: i, shape: [size], offset: 0, size, frozen: false, statistic: false, start: { kind: "literal", values: [] } }));
  const spec = (side: number, channels: number): Model => {
    const { model, diagnostics } = openSpec(hostOf({ "/c.nn": `nn 1\nmodel C\ninput x: real[${side}, ${side}, 3]\noutput y: class 0..9\nnetwork {\n  conv ${channels} kernel 5 relu\n  flatten\n  dense 10 softmax\n}\ntrain {\n  loss log_likelihood\n  optimizer sgd(rate: 0.1)\n  batch 1\n  epochs 1\n}\n` }), "/c.nn", { set: new Map(), data: "none", pedantic: false });
    if (model === null) throw new Error(diagnostics.map(({ message }) => message).join());
    return model;
  };

  it("is all of a small model", () => {
    const model = modelOf({ inputs: 3, layers: [dense(5, "relu"), dense(3, "softmax")], loss: "log_likelihood" });
    expect(extentOf(model, 38, tensorsOf(model), null)).toEqual({ rows: 13, duals: 2000, differences: 2000 });
  });

  it("shrinks with the work of a pass, and never leaves a tensor out", () => {
    const extents = [8, 16, 32, 64].map((side) => extentOf(spec(side, 16), 5000, tensorsOfSizes(2400, 16, 2000, 10), null));
    for (const [at, { rows, duals, differences }] of extents.entries()) {
      expect(Math.min(differences, duals - 3)).toBeGreaterThan(0);
      expect(duals).toBeLessThanOrEqual(extents[at - 1]?.duals ?? Infinity);
      expect(differences).toBeLessThanOrEqual(extents[at - 1]?.differences ?? Infinity);
      expect(rows).toBe(at < 1 ? 5 : 2);
    }
    expect(extents[0]?.duals).toBe(200);
    expect(extentOf(spec(256, 64), 1e6, tensorsOfSizes(4800, 64, 1e6, 10), null)).toEqual({ rows: 2, duals: 4, differences: 1 });
  });

  it("is spread over what was drawn", () => {
    expect([thinned([1, 2, 3], 3), thinned([1, 2, 3, 4, 5, 6], 2), thinned([7, 8, 9], 1)]).toEqual([[1, 2, 3], [3, 6], [9]]);
    const [tensor] = tensorsOfSizes(1000);
    if (tensor === undefined) throw new Error("no tensor");
    const some = sampleOf(tensor, 10);
    expect(some.map((element) => Math.floor(element / 100))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(some.at(-1)).toBe(999);
  });
});

describe("nnc gradcheck", () => {
  it("says how many of how many parameters were judged, and ends with 130 when it is interrupted", async () => {
    const { out } = await nnc("gradcheck /xor.nn", { "/xor.nn": xor });
    expect(out).toContain("17 of 17 parameters judged by dual numbers, 17 by differences too\n");
    const wide = xor.replace("dense 4 tanh", "dense 1500 tanh");
    const stop = new AbortController();
    let said = "";
    const add = (text: string): void => void (said += text);
    setTimeout(() => stop.abort(), 20);
    const code = await runProgram(["gradcheck", "/wide.nn"], { host: hostOf({ "/wide.nn": wide }), out: add, err: add, color: false, interactive: false, signal: stop.signal });
    expect([code, said]).toEqual([130, ""]);
  });

  it("exits with 1 when the allowance is too small to meet", async () => {
    expect((await nnc("gradcheck /xor.nn --within 1e-40", { "/xor.nn": xor })).code).toBe(1);
  });

  it("prints JSON", async () => {
    expect(JSON.parse((await nnc("gradcheck --json /xor.nn", { "/xor.nn": xor })).out)).toMatchObject({ agree: true, from: "data", rows: 4 });
  });

  it("exits with 2 for a model that is not trained, and for a missing spec", async () => {
    expect(await nnc("gradcheck /s.nn", { "/s.nn": staircase })).toMatchObject({ code: 2, out: "" });
    expect((await nnc("gradcheck /gone.nn")).code).toBe(2);
  });
});

describe("nnc inspect", () => {
  it("counts the regions of a network over one input", async () => {
    const { code, out } = await nnc("inspect /s.nn", { "/s.nn": staircase });
    expect(code).toBe(0);
    expect(out).toMatch(/regions counted +5\n/);
  });

  it("prints JSON with rows of the data", async () => {
    expect(JSON.parse((await nnc("inspect --json /xor.nn", { "/xor.nn": xor })).out)).toMatchObject({ model: "Xor", parameters: 17, rows: 4 });
  });

  it("does without data that does not load, and says so", async () => {
    const { code, out, err } = await nnc("inspect /p/xor.nn", { "/p/package.json": "{}", "/p/xor.nn": xor.replace(/rows \[[^\]]*\]/, 'csv("xor.csv")') });
    expect(code).toBe(0);
    expect(err).toContain("could not be loaded");
    expect(out).toContain("rows per parameter");
  });

  it("exits with 4 for weights that are missing or no weights", async () => {
    expect((await nnc("inspect /xor.nn --weights /gone", { "/xor.nn": xor })).code).toBe(4);
    const { code, err } = await nnc("inspect /xor.nn --weights /w", { "/xor.nn": xor, "/w": "no weights at all" });
    expect(code).toBe(4);
    expect(err).toMatch(/NN70\d/);
  });
});
