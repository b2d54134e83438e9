/** The lines of NUMERICS, one by one, as bits of emitted code: what another order or another rounding would give is shown to differ. */
import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/check/model.js";
import { compiled, emitted, infer, interpreted, memoryOf, setHyper } from "../../support/emitted.js";
import type { Rows, Running } from "../../support/emitted.js";
import { dense, modelOf, randomOf } from "../../support/models.js";

const f = Math.fround;
/** One linear neuron over `inputs`, which decide whether it is small. */
function neuron(inputs: number, more: Partial<Parameters<typeof modelOf>[0]> = {}): Model {
  return modelOf({ inputs, layers: [dense(1)], loss: "quadratic", precision: "f32", ...more });
}
const routes = (model: Model): readonly Running[] => [emitted(compiled(model)), emitted(compiled(model, { unroll: false })), interpreted(compiled(model))];

function gradientOf(running: Running, rows: Rows): { readonly gradient: readonly number[]; readonly total: number; readonly losses: readonly number[]; readonly stepTotal: number } {
  const memory = memoryOf(running, rows);
  const count = memory.order.length;
  setHyper(running, memory, 1, count);
  const kernels = running.createTraining(memory);
  const total = kernels.gradient(0, count);
  const gradient = [...kernels.gradients];
  kernels.evaluate(0, count);
  return { gradient, total, losses: [...kernels.losses.subarray(0, count)], stepTotal: kernels.step(0, count) };
}

/** All weights 0, so that a = 0 and every delta is −y/m: the bias's gradient is a sum over rows alone. */
function sumOverRows(model: Model, targets: readonly number[], order?: readonly number[]): readonly number[] {
  const parameters = new Float64Array(model.layers.reduce((sum, layer) => sum + (layer.input[0] as number) * (layer.output[0] as number) + (layer.output[0] as number), 0));
  const inputs = model.input[0] as number;
  const rows = { parameters, x: new Float64Array(inputs * targets.length), y: Float64Array.from(targets), ...(order === undefined ? {} : { order }) };
  return routes(model).map((running) => gradientOf(running, rows).gradient.at(-1) as number);
}

/** Numbers of very different sizes, so that every order of summing them rounds differently. */
function ragged(count: number, seed: number): readonly number[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => f((random() - 0.5) * 10 ** Math.floor(random() * 7)));
}

const inOrder = (terms: readonly number[]): number => terms.reduce((sum, term) => f(sum + term), 0);
function inLanes(terms: readonly number[]): number {
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = [0, 1, 2, 3].map((lane) => inOrder(terms.filter((_, row) => row % 4 === lane)));
  return f(f(s0 + s1) + f(s2 + s3));
}
const deltas = (targets: readonly number[]): readonly number[] => targets.map((y) => f(f(0 - y) * f(1 / targets.length)));

/** The sum over lanes when 1/m comes after it, which is not what NUMERICS says. */
const divideLast = (targets: readonly number[]): number => f(inLanes(targets.map((y) => f(0 - y))) * f(1 / targets.length));

/** Thirty targets for which lanes, one order and a late 1/m give three different sums. */
const telling = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((seed) => ragged(30, seed)).find((targets) => new Set([inLanes(deltas(targets)), inOrder(deltas(targets)), divideLast(targets)]).size === 3) ?? [];

describe("numerics 1:", () => {
  for (const inputs of [2, 320]) {
    const size = inputs > 300 ? "by layer" : "by row";
    const padded = (values: readonly number[]): Float64Array => Float64Array.from({ length: inputs }, (_, i) => values[i] ?? 0);

    it(`an accumulator starts at +0, so that a sum of −0 is +0 (${size})`, () => {
      const model = neuron(inputs, { layers: [dense(1, "linear", { bias: false })] });
      for (const running of routes(model)) expect(infer(running, padded([-1, -1]).fill(-1), new Float64Array(inputs))[0]).toBe(0);
    });

    it(`the bias is added last (${size})`, () => {
      const parameters = Float64Array.from([...padded([1, 1]), 1]);
      for (const running of routes(neuron(inputs))) expect(infer(running, parameters, padded([1e8, -1e8]))[0]).toBe(1);
    });

    it(`k ascends (${size})`, () => {
      const ones = new Float64Array(inputs + 1).fill(1).fill(0, inputs);
      const terms = inputs === 2 ? [1e8, 1] : [1e8, 1, -1e8, 3];
      const wanted = inOrder(terms);
      if (inputs > 2) expect(wanted).not.toBe(inOrder([...terms].reverse()));
      for (const running of routes(neuron(inputs))) expect(infer(running, ones, padded(terms))[0]).toBe(wanted);
    });
  }

  it("at most 300 parameters and batches of at least 4: rows are summed in four lanes, joined (s0 + s1) + (s2 + s3) (N3.4)", () => {
    for (const count of [4, 5, 6, 7, 8, 13, 30]) {
      const targets = ragged(count, count);
      for (const batch of [count, "all"] as const) for (const found of sumOverRows(neuron(2, { batch }), targets)) expect(found).toBe(inLanes(deltas(targets)));
    }
    expect(sumOverRows(neuron(2, { batch: 30 }), telling)[0]).not.toBe(inOrder(deltas(telling)));
  });

  it("a declared batch of at least 4 sums in lanes also where an epoch's last batch is smaller", () => {
    const targets = ragged(3, 5);
    for (const found of sumOverRows(neuron(2, { batch: 8 }), targets)) expect(found).toBe(inLanes(deltas(targets)));
  });

  it("above 300 parameters, or with batches below 4: rows are summed one after the other", () => {
    for (const count of [5, 8, 13, 30]) {
      const targets = ragged(count, count);
      for (const batch of [count, "all"] as const) for (const found of sumOverRows(neuron(320, { batch }), targets)) expect(found).toBe(inOrder(deltas(targets)));
    }
    for (const count of [1, 2, 3]) {
      const targets = ragged(count, 40 + count);
      for (const found of sumOverRows(neuron(2, { batch: count }), targets)) expect(found).toBe(inOrder(deltas(targets)));
    }
  });

  it("exactly 300 parameters are few, 301 are not", () => {
    expect(sumOverRows(neuron(299, { batch: 30 }), telling)[0]).toBe(inLanes(deltas(telling)));
    expect(sumOverRows(neuron(300, { batch: 30 }), telling)[0]).toBe(inOrder(deltas(telling)));
  });

  it("rows are summed in batch order, which `order` gives", () => {
    const targets = ragged(11, 3);
    const order = [7, 3, 10, 0, 5, 1, 9, 2, 8, 4, 6];
    const permuted = order.map((row) => targets[row] as number);
    for (const found of sumOverRows(neuron(2, { batch: 11 }), targets, order)) expect(found).toBe(inLanes(deltas(permuted)));
    for (const found of sumOverRows(neuron(320, { batch: 11 }), targets, order)) expect(found).toBe(inOrder(deltas(permuted)));
  });

  it("1/m enters at the loss's gradient, not after the sum", () => {
    for (const found of sumOverRows(neuron(2, { batch: 30 }), telling)) {
      expect(found).toBe(inLanes(deltas(telling)));
      expect(found).not.toBe(divideLast(telling));
    }
  });

  it("losses are summed in row order, in f64, by step, gradient and evaluation alike (N3.5)", () => {
    for (const inputs of [2, 320]) {
      const random = randomOf(9);
      const rows = { parameters: new Float64Array(inputs + 1), x: new Float64Array(inputs * 30), y: Float64Array.from({ length: 30 }, () => f(random() * 10 ** Math.floor(random() * 5))) };
      for (const running of routes(neuron(inputs, { batch: 30 }))) {
        const { losses, total, stepTotal } = gradientOf(running, rows);
        const sum = losses.reduce((all, loss) => all + loss, 0);
        expect([total, stepTotal]).toEqual([sum, sum]);
        expect(losses.reduceRight((all, loss) => all + loss, 0)).not.toBe(sum);
      }
    }
  });

  it("the gradient's norm is summed tensor by tensor in f64, and the scale is rounded once (N1.2, N3.6)", () => {
    const random = randomOf(4);
    const model = modelOf({ inputs: 2, layers: [dense(3), dense(1)], loss: "quadratic", precision: "f32", batch: 2, clip: { kind: "norm", limit: 0.01 }, optimizer: { name: "sgd", params: { rate: 1 } } });
    const draw = (count: number): Float64Array => Float64Array.from({ length: count }, () => f(random() - 0.5));
    const rows = { parameters: draw(13), x: draw(4), y: draw(2) };
    for (const running of routes(model)) {
      const { gradient } = gradientOf(running, rows);
      const squares = [[0, 6], [6, 9], [9, 12], [12, 13]].map(([from, to]) => gradient.slice(from, to).reduce((sum, g) => sum + g * g, 0));
      const norm = Math.sqrt(squares.reduce((sum, square) => sum + square));
      const scale = f(Math.min(1, 0.01 / (norm + 1e-6)));
      const memory = memoryOf(running, rows);
      setHyper(running, memory, 1, 2);
      running.createTraining(memory).step(0, 2);
      expect([...memory.parameters]).toEqual([...rows.parameters].map((p, i) => f(p - f(1 * f((gradient[i] as number) * scale)))));
    }
  });

  it("step(0) = 1, at −0 too, and relu′(0) = 0 (N5.1)", () => {
    for (const running of routes(modelOf({ inputs: 1, layers: [dense(1, "step")] }))) expect([0, -0, -1e-300].map((x) => infer(running, Float64Array.of(1, 0), Float64Array.of(x))[0])).toEqual([1, 1, 0]);
    const relu = modelOf({ inputs: 1, layers: [dense(1, "relu")], loss: "quadratic", batch: 1 });
    for (const running of routes(relu)) {
      for (const [bias, slope] of [[0, 0], [1e-300, 1]] as const) {
        const { gradient } = gradientOf(running, { parameters: Float64Array.of(0, bias), x: Float64Array.of(1), y: Float64Array.of(-1) });
        expect(gradient.map((g) => g + 0)).toEqual([slope, slope]);
      }
    }
  });

  it("a row's outputs are the same alone and in a batch, to the bit (N4.1)", () => {
    const random = randomOf(8);
    for (const layers of [[dense(5, "tanh"), dense(3, "softmax")], [dense(40, "tanh"), dense(9, "softmax")]]) {
      for (const precision of ["f32", "f64"] as const) {
        const model = modelOf({ inputs: 7, layers, precision });
        const running = emitted(compiled(model));
        const parameters = Float64Array.from({ length: running.manifest.parameters }, () => random() - 0.5);
        const x = Float64Array.from({ length: 7 * 11 }, () => random() - 0.5);
        const alone = Array.from({ length: 11 }, (_, row) => [...infer(running, parameters, x.subarray(row * 7, row * 7 + 7))]).flat();
        expect([...infer(running, parameters, x)]).toEqual(alone);
      }
    }
  });
});
