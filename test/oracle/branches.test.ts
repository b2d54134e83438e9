/** Skip connections: `add`, `concat` and `reshape` over rows, sequences and images, by every route and against the reference. */
import { afterAll, describe, expect, test } from "vitest";
import { modelFrom } from "../support/model-from.js";
import { agree, errorsOf, judge, pointOf, report } from "./routes.js";

const spec = (input: string, network: string, precision: "f32" | "f64", more = ""): string =>
  `nn 1\nmodel M\n${more}\ninput x: ${input}\noutput y: real\nnetwork {\n${network}\n}\ntrain {\n  loss quadratic\n  optimizer sgd(rate: 0.05, momentum: 0.5)\n  batch 5\n  epochs 1\n  precision ${precision}\n}\n`;

interface Case {
  readonly name: string;
  readonly input: string;
  readonly network: string;
  readonly more?: string;
}

const networks: readonly Case[] = [
  { name: "a residual of dense layers", input: "real[6]", network: "a: dense 6 tanh\nb: dense 6 tanh\nadd a\ndense 1 linear" },
  { name: "the network's own input", input: "real[4]", network: "dense 4 tanh\nadd input\ndense 3 sigmoid\nconcat input\ndense 1 linear" },
  { name: "a layer added twice", input: "real[3]", network: "a: dense 3 tanh\nb: dense 3 sigmoid\nadd a, b, a\ndense 1 linear" },
  { name: "itself beside itself", input: "real[3]", network: "a: dense 3 tanh\nconcat a\ndense 1 linear" },
  { name: "everything before, as in a dense net", input: "real[5]", network: "a: dense 4 tanh\nconcat input\nb: dense 3 tanh\nconcat a, input\ndense 1 linear" },
  { name: "two concatenations of one layer", input: "real[5]", network: "a: dense 4 tanh\nb: dense 3 tanh\nc: concat a\ndense 2 tanh\nconcat a, c, b\ndense 1 linear" },
  { name: "an unactivated branch", input: "real[7]", network: "a: dense 3 linear\ntanh\nadd a\nsigmoid\nconcat a\ndense 1 linear" },
  { name: "a sequence", input: "real[7, 3]", network: "a: conv 4 kernel 3 pad same tanh\nb: conv 4 kernel 3 pad same tanh\nadd a\nconcat input\nglobalpool avg\ndense 1 linear" },
  { name: "a reshape there and back", input: "real[12]", network: "dense 12 tanh\nreshape [3, 4]\nconv 2 kernel 2 tanh\nreshape [4]\ndense 1 linear" },
  { name: "a large network", input: "real[20]", network: "a: dense 24 tanh\nb: dense 24 tanh\nadd a\nconcat input\ndense 9 tanh\ndense 1 linear" },
  { name: "blocks of residuals", input: "real[4]", network: "Residual(4)\nRepeat()\nr: Residual(4)\nadd r\ndense 1 linear", more: "block Residual(n: int) {\n  h: dense n tanh\n  dense n tanh\n  add input, h\n}\nblock Repeat() {\n  repeat 2 {\n    h: dense 4 sigmoid\n    tanh\n    add h\n  }\n}" },
];

/** Where a step is not the reference's, which drops nothing and knows no batch's statistics here: bits, outputs and gradients alone. */
const stochastic: readonly Case[] = [
  { name: "dropout in a branch", input: "real[5]", network: "a: dense 5 tanh\nb: dropout 40%\nadd a\ndense 1 linear" },
  { name: "an image with batch normalisation", input: "real[5, 6, 2]", network: "a: conv 3 kernel 3 pad same\nbatchnorm\ntanh\nconv 3 kernel 3 pad same { bias false }\nbatchnorm\nadd a\ntanh\nflatten\ndense 1 linear" },
];

describe("branches agree by every route", () => {
  test.each(stochastic)("$name, but for the steps", ({ input, network }) => {
    const model = modelFrom(spec(input, network, "f64"));
    const point = pointOf(model, 5, 3);
    const { outputs, losses, gradient } = errorsOf(model, point, agree(model, point));
    expect(Math.max(outputs, losses, gradient)).toBeLessThan(1e-12);
    agree(modelFrom(spec(input, network, "f32")), point);
  });
  test.each(networks)("$name", ({ name, input, network, more }) => {
    judge("branches", (precision) => modelFrom(spec(input, network, precision, more)), 5, name.length);
  });
  test("the batch in chunks", () => {
    judge("branches", (precision) => modelFrom(spec("real[20]", "a: dense 24 tanh\nb: dense 24 tanh\nadd a\nconcat input\ndense 1 linear", precision).replace("batch 5", "batch all")), 40, 3);
  });
});

describe("what a name in a branch stands for", () => {
  const sources = (network: string, more = ""): readonly (readonly number[])[] => modelFrom(spec("real[4]", network, "f32", more)).layers.flatMap((layer) => ("sources" in layer ? [layer.sources] : []));
  test("`input` is the network's, or what comes into the call", () => {
    expect(sources("dense 4 tanh\nB()\nadd input\ndense 1 linear", "block B() {\n  dense 4 relu\n  add input\n}")).toEqual([[0], [-1]]);
  });
  test("a call's name is its last layer; a turn's own layer comes before others", () => {
    expect(sources("b: B()\ndense 4 tanh\nadd b\ndense 1 linear", "block B() {\n  dense 4 relu\n  tanh\n}")).toEqual([[1]]);
    expect(sources("repeat 2 {\n  h: dense 4 tanh\n  relu\n  add h\n}\ndense 1 linear")).toEqual([[0], [3]]);
  });
  test("a layer may be called `input`", () => expect(sources("input: dense 4 tanh\nrelu\nadd input\ndense 1 linear")).toEqual([[0]]));
});

afterAll(report);
