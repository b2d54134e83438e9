/** Inference of one row has a function of its own in lanes, which packs nothing and passes zeros over: its bits are those of the row among others. */
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/check/model.js";
import { inLanes } from "../../src/compiler.js";
import { inputWidthOf, parametersOf } from "../../src/reference/layout.js";
import { printProgram } from "../../src/loops/print.js";
import { modelFrom } from "../support/model-from.js";
import { assembled, compiled, emitted, infer, interpreted } from "../support/emitted.js";
import { drawNumbers, randomOf } from "../support/models.js";
import { share } from "./routes.js";

const network = (precision: string, input: string, layers: string): Model =>
  modelFrom(`nn 1\nmodel One\ninput  x: ${input}\noutput y: class 0..3\nnetwork {\n  ${layers}\n  dense 4 softmax\n}\ntrain { loss log_likelihood\n optimizer sgd(rate: 0.1)\n batch 8\n epochs 1\n precision ${precision} }\n`);

const IMAGE = "real[9, 9] in [0, 1]";
const cases = [
  [IMAGE, "flatten\n  dense 33 sigmoid", true],
  [IMAGE, "flatten\n  dense 70 relu\n  dense 17 tanh", true],
  [IMAGE, "conv 3 kernel 3 x 3 relu\n  flatten\n  dense 20 relu", false],
  ["real[81] in [-1, 1]", "dense 40 relu", false],
] as const;

describe("one row", () => {
  it.each(share(["f32", "f64"] as const, 1).flatMap((precision) => cases.map((each) => [precision, ...each] as const)))("has its bits in %s, from %s through %s", (precision, input, layers, lists) => {
    const model = network(precision, input, layers);
    const of = compiled(model);
    const lanes = inLanes(of, { unroll: true, verify: true });
    const text = printProgram(lanes.inference.program);
    expect(text).toContain("function runOne");
    expect(text.includes("for si") && /in xrow\[/.test(text)).toBe(lists);
    const random = randomOf(7);
    const parameters = drawNumbers(random, parametersOf(model)).map(Math.fround);
    const width = inputWidthOf(model);
    // Rows of zeros of both signs, of few numbers, and of no zero at all.
    const rows = Float64Array.from({ length: 5 * width }, (_, i) => (random() < Math.floor(i / width) / 4 ? Math.fround(random()) : random() < 0.5 ? 0 : -0));
    const together = infer(emitted(of), parameters, rows);
    const each = together.length / 5;
    for (const running of [assembled(lanes), interpreted(lanes), emitted(of)]) {
      for (let row = 0; row < 5; row++) expect(infer(running, parameters, rows.subarray(row * width, (row + 1) * width))).toEqual(together.subarray(row * each, (row + 1) * each));
    }
  });
});
