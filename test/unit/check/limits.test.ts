/** The estimate of memory (NN208): held to the buffers that programs have, and judged where the rows are known. */
import { describe, expect, it } from "vitest";
import { judgeMemory, numbersOfRow } from "../../../src/check/limits.js";
import { compiled } from "../../support/emitted.js";
import { modelFrom } from "../../support/model-from.js";
import { hostOf, nnc } from "../cli-training/run.js";

function spec(layers: string, input = "real[16, 16, 4]", batch = "32"): string {
  return `nn 1\nmodel Small\ninput  x: ${input}\noutput y: real\ndata { idx("a", "b") }\nnetwork {\n${layers}\n}\ntrain {\n  loss quadratic\n  optimizer sgd(rate: 0.1)\n  epochs 1\n  batch ${batch}\n}\n`;
}

const end = "\nflatten\ndense 1 linear";

describe("the numbers that a row takes", () => {
  it.each([
    ["conv 4 kernel 5x5 pad same"],
    ["conv 4 kernel 1x1 relu\nconv 4 kernel 5x5 pad same relu"],
    ["conv 4 kernel 1x1 relu\nconv 4 kernel 4x4 stride 2 relu"],
    ["conv 4 kernel 1x1 relu\nconv 4 kernel 4x4 stride 4 relu\nconv 8 kernel 3x3"],
    ["conv 4 kernel 1x1 relu\nmaxpool 2x2"],
    ["conv 4 kernel 1x1 relu\nmaxpool 4x4 stride 2"],
    ["conv 4 kernel 1x1 relu\navgpool 4x4 stride 2"],
    ["layernorm"],
    ["batchnorm"],
    ["contrastnorm"],
    ["conv 4 kernel 3x3 relu\nbatchnorm\ndropout 20%"],
    ["flatten\ndense 300 relu\nbatchnorm\ndense 200 tanh\ndropout 50%"],
  ])("are those of the program's buffers, within half and twice as many: %s", (layers) => {
    const model = modelFrom(spec(`${layers}${end}`));
    const buffers = compiled(model).training?.program.buffers ?? [];
    const actual = buffers.filter(({ perRow, role }) => perRow && role !== "output" && role !== "losses").reduce((sum, { size }) => sum + size, 0);
    const ratio = numbersOfRow(model.layers) / actual;
    expect([ratio > 0.5, ratio < 2, Number(ratio.toFixed(2))]).toEqual([true, true, expect.anything()]);
  });
});

describe("a batch of all rows that are normalised together", () => {
  const model = modelFrom(spec(`batchnorm${end}`, undefined, "all"));
  const judged = (rows: number | null, layers = model.layers): string | undefined =>
    judgeMemory({ layers, batch: "all", slots: 0, precision: "f32", rows, place: model.layers[0]?.span ?? { source: { path: "", text: "" }, start: 0, end: 0 }, batchPlace: null })?.message;

  it("is refused where memory does not hold it, as soon as the rows are known", () => {
    expect(judged(null)).toBeUndefined();
    expect(judged(30_000)).toBeUndefined();
    expect(judged(100_000)).toMatch(/needs [\d.]+ GiB of buffers .* for a batch of 200,000/);
  });

  it("is refused by train when its file turns out to have them", async () => {
    const wide = spec("batchnorm\ndense 20000 relu\nbatchnorm\ndense 1 linear", "real[4]", "all").replace('idx("a", "b")', 'csv("x.csv", header: false)').replace("real[4]", "real[4], columns 1..4").replace("output y: real", "output y: real, column 5");
    const { code, err } = await nnc("train /x.nn", hostOf({ "/x.nn": wide, "/x.csv": "1,2,3,4,5\n".repeat(4000) }));
    expect(code).toBe(2);
    expect(err).toMatch(/error\[NN208\]: the model needs .* GiB of buffers/);
    const fewer = await nnc("check /x.nn --data", hostOf({ "/x.nn": wide, "/x.csv": "1,2,3,4,5\n".repeat(400) }));
    expect(fewer.err).not.toContain("NN208");
  });
});
