/**
 * Lines of NUMERICS that say how larger layers sum, written out as plain loops over f32: every route must give these very
 * bits, and another order must not. The smaller lines have their tests beside the code; the last test here finds them.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Running } from "../support/emitted.js";
import { infer, memoryOf, setHyper } from "../support/emitted.js";
import { modelFrom } from "../support/model-from.js";
import { randomOf } from "../support/models.js";
import { routesOf } from "../oracle/routes.js";

const f = Math.fround;
type Numbers = readonly number[];

/** Numbers of different sizes, so that another order of a sum rounds otherwise. */
function ragged(count: number, seed: number, decades = 5): Numbers {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => f((random() - 0.5) * 10 ** Math.floor(random() * decades)));
}

const sum = (terms: Iterable<number>): number => {
  let total = 0;
  for (const term of terms) total = f(total + term);
  return total;
};
const at = (numbers: ArrayLike<number>, i: number): number => numbers[i] as number;
const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => sum(range(a.length).map((i) => f(at(a, i) * at(b, i))));

/** A network behind images that ends in one linear neuron under the quadratic loss. */
function text(input: string, network: string, batch: number, more = ""): string {
  return `nn 1\nmodel M\ninput x: ${input}\noutput y: real\nnetwork {\n${network}\nflatten\nlast: dense 1 linear\n}\ntrain {\nloss quadratic\noptimizer sgd(rate: 1)\nbatch ${String(batch)}\nepochs 1\n${more}\n}\n`;
}

interface Point {
  readonly parameters: Numbers;
  readonly x: Numbers;
  readonly y: Numbers;
}

function gradientOf(running: Running, point: Point): Numbers {
  const rows = { parameters: Float64Array.from(point.parameters), x: Float64Array.from(point.x), y: Float64Array.from(point.y) };
  const memory = memoryOf(running, rows);
  setHyper(running, memory, 1, point.y.length);
  const kernels = running.createTraining(memory);
  kernels.gradient(0, point.y.length);
  return [...kernels.gradients];
}

function pointOf(running: Running, rows: number, seed: number, decades = 5): Point {
  const { parameters, inputWidth } = running.manifest;
  return { parameters: ragged(parameters, seed, decades), x: ragged(rows * inputWidth, seed + 1, decades), y: ragged(rows, seed + 2, decades) };
}

/** What `by` says of the right order, of each route; and that it says something else of `other` orders at some seed. */
function judge(source: string, rows: number, found: (running: Running, point: Point) => Numbers, wanted: (point: Point) => Numbers, other?: (point: Point) => Numbers, decades = 5): void {
  const routes = routesOf(modelFrom(source));
  let telling = other === undefined;
  for (const seed of [1, 20, 300]) {
    const point = pointOf(routes[0]?.running as Running, rows, seed, decades);
    const right = wanted(point);
    for (const { name, running } of routes) expect([name, ...found(running, point)]).toEqual([name, ...right]);
    telling ||= other !== undefined && other(point).some((value, i) => value !== right[i]);
  }
  expect(telling, "no seed tells the orders apart").toBe(true);
}

const outputs = (running: Running, point: Point): Numbers => [...infer(running, Float64Array.from(point.parameters), Float64Array.from(point.x))];

/** A linear neuron at the end: its value, and what comes back from it under the quadratic loss, for each row. */
function ending(z: Numbers, weights: Numbers, bias: number, y: number, rows: number): { readonly value: number; readonly delta: number; readonly back: Numbers } {
  const value = f(dot(z, weights) + bias);
  const delta = f(f(value - y) * f(1 / rows));
  return { value, delta, back: weights.map((weight) => f(0 + f(delta * weight))) };
}

describe("convolution", () => {
  const [h, w, c, kh, kw, out] = [4, 4, 2, 2, 3, 3];
  const [oh, ow] = [h - kh + 1, w - kw + 1];
  const source = text("real[4, 4, 2]", "conv 3 kernel 2 x 3", 3);
  const weights = kh * kw * c * out;
  type Order = readonly ("row" | "column" | "channel")[];
  /** One output: over kernel rows, columns and channels, in an order of these; the bias last. */
  const forward = (p: Numbers, x: Numbers, order: Order): Numbers =>
    range(oh * ow * out).map((index) => {
      const [o, j, i] = [index % out, Math.floor(index / out) % ow, Math.floor(index / out / ow)];
      const sizes = { row: kh, column: kw, channel: c };
      const [a, b, d] = order.map((name) => sizes[name]) as [number, number, number];
      const terms = range(a * b * d).map((n) => {
        const place = { row: 0, column: 0, channel: 0 };
        [Math.floor(n / d / b), Math.floor(n / d) % b, n % d].forEach((value, k) => (place[order[k] as "row"] = value));
        const { row, column, channel } = place;
        return f(at(x, ((i + row) * w + j + column) * c + channel) * at(p, ((row * kw + column) * c + channel) * out + o));
      });
      return f(sum(terms) + at(p, weights + o));
    });
  const rowOf = (point: Point, row: number): Numbers => point.x.slice(row * h * w * c, (row + 1) * h * w * c);
  const tail = (point: Point): readonly [Numbers, number] => [point.parameters.slice(weights + out, -1), point.parameters.at(-1) as number];

  it("sums over kernel rows, then columns, then channels, in one accumulator, the bias last (N3.1, N3.8, N3.9)", () => {
    const value = (order: Order) => (point: Point): Numbers => range(3).map((row) => ending(forward(point.parameters, rowOf(point, row), order), ...tail(point), 0, 3).value);
    judge(source, 3, outputs, value(["row", "column", "channel"]), value(["channel", "row", "column"]));
  });

  it("has a gradient of its weights and biases that sums over rows, then places, in one accumulator (N3.2, N3.3, N3.9)", () => {
    const gradients = (placesFirst: boolean) => (point: Point): Numbers => {
      const back = range(3).map((row) => ending(forward(point.parameters, rowOf(point, row), ["row", "column", "channel"]), ...tail(point), at(point.y, row), 3).back);
      const pairs = placesFirst ? range(oh * ow * 3).map((n) => [n % 3, Math.floor(n / 3)] as const) : range(3 * oh * ow).map((n) => [Math.floor(n / (oh * ow)), n % (oh * ow)] as const);
      const delta = (row: number, place: number, o: number): number => at(back[row] as Numbers, place * out + o);
      const dW = range(weights).map((index) => {
        const [o, channel, column, line] = [index % out, Math.floor(index / out) % c, Math.floor(index / out / c) % kw, Math.floor(index / out / c / kw)];
        return sum(pairs.map(([row, place]) => f(at(point.x, row * h * w * c + ((Math.floor(place / ow) + line) * w + (place % ow) + column) * c + channel) * delta(row, place, o))));
      });
      return [...dW, ...range(out).map((o) => sum(pairs.map(([row, place]) => delta(row, place, o))))];
    };
    judge(source, 3, (running, point) => gradientOf(running, point).slice(0, weights + out), gradients(false), gradients(true));
  });

  it("has a gradient of its input that is one sum: over output places ascending, then their channels (N3.9)", () => {
    // A 1 x 1 convolution of one pixel that is 1: the gradient of its weights is the gradient of the second's input there.
    const two = text("real[4, 4]", "first: conv 1 kernel 1 x 1 { bias false }\nconv 3 kernel 3 x 3 stride 2 pad same { bias false }", 1);
    const wanted = (channelsFirst: boolean) => (point: Point): Numbers => {
      const pixel = 5;
      const x = range(16).map((i) => (i === pixel ? 1 : 0));
      const p = point.parameters;
      const z = x.map((value) => f(0 + f(value * at(p, 0))));
      const kernel = p.slice(1, 28);
      const seen = (i: number, j: number, line: number, column: number): number => (2 * i + line < 4 && 2 * j + column < 4 ? at(z, (2 * i + line) * 4 + 2 * j + column) : 0);
      const second = range(12).map((index) => {
        const [o, j, i] = [index % 3, Math.floor(index / 3) % 2, Math.floor(index / 6)];
        return sum(range(9).map((k) => f(seen(i, j, Math.floor(k / 3), k % 3) * at(kernel, k * 3 + o))));
      });
      const { back } = ending(second, p.slice(28, 40), at(p, 40), at(point.y, 0), 1);
      // Pixel (1, 1) lies in the windows of all (i, j) whose first row and column, 2i and 2j, are at most 1: only (0, 0). Pixel (2, 2), asked below, in four.
      const terms = (row: number, column: number): Numbers => {
        const places = range(4).map((n) => [Math.floor(n / 2), n % 2] as const).filter(([i, j]) => row - 2 * i >= 0 && row - 2 * i < 3 && column - 2 * j >= 0 && column - 2 * j < 3);
        const pairs = channelsFirst ? range(3).flatMap((o) => places.map((place) => [place, o] as const)) : places.flatMap((place) => range(3).map((o) => [place, o] as const));
        return pairs.map(([[i, j], o]) => f(at(back, (i * 2 + j) * 3 + o) * at(kernel, ((row - 2 * i) * 3 + column - 2 * j) * 3 + o)));
      };
      return [sum(terms(1, 1))];
    };
    judge(two, 1, (running, point) => [at(gradientOf(running, { ...point, x: range(16).map((i) => (i === 5 ? 1 : 0)) }), 0)], wanted(false));
    // The same at pixel (2, 2), which four windows show.
    const four = (channelsFirst: boolean) => (point: Point): Numbers => {
      const p = point.parameters;
      const kernel = p.slice(1, 28);
      const second = range(12).map((index) => {
        const [o, j, i] = [index % 3, Math.floor(index / 3) % 2, Math.floor(index / 6)];
        return sum(range(9).map((k) => f((2 * i + Math.floor(k / 3) === 2 && 2 * j + (k % 3) === 2 ? at(p, 0) : 0) * at(kernel, k * 3 + o))));
      });
      const { back } = ending(second, p.slice(28, 40), at(p, 40), at(point.y, 0), 1);
      const places = range(4).map((n) => [Math.floor(n / 2), n % 2] as const);
      const pairs = channelsFirst ? range(3).flatMap((o) => places.map((place) => [place, o] as const)) : places.flatMap((place) => range(3).map((o) => [place, o] as const));
      return [sum(pairs.map(([[i, j], o]) => f(at(back, (i * 2 + j) * 3 + o) * at(kernel, ((2 - 2 * i) * 3 + 2 - 2 * j) * 3 + o))))];
    };
    judge(two, 1, (running, point) => [at(gradientOf(running, { ...point, x: range(16).map((i) => (i === 10 ? 1 : 0)) }), 0)], four(false), four(true));
  });
});

describe("pooling", () => {
  const mean = text("real[3, 4]", "avgpool 3 x 2 stride 1", 2);
  const weights = 3;
  it("takes the mean of a window as its sum, row by row, times 1/k rounded once (N3.10)", () => {
    const value = (columnsFirst: boolean) => (point: Point): Numbers =>
      range(2).map((row) => {
        const z = range(weights).map((j) => {
          const terms = range(6).map((n) => (columnsFirst ? at(point.x, row * 12 + (n % 3) * 4 + j + Math.floor(n / 3)) : at(point.x, row * 12 + Math.floor(n / 2) * 4 + j + (n % 2))));
          return f(sum(terms) * f(1 / 6));
        });
        return ending(z, point.parameters.slice(0, weights), at(point.parameters, weights), 0, 2).value;
      });
    judge(mean, 2, outputs, value(false), value(true));
  });

  it("adds the gradients of overlapping windows along columns first, then along rows, windows ascending (N3.10)", () => {
    const source = text("real[4, 4]", "first: conv 1 kernel 1 x 1 { bias false }\navgpool 3 stride 1", 1);
    const wanted = (rowsFirst: boolean) => (point: Point): Numbers => {
      const p = point.parameters;
      const pooled = range(4).map((n) => f(sum(range(9).map((k) => ((Math.floor(n / 2) + Math.floor(k / 3)) * 4 + (n % 2) + (k % 3) === 5 ? at(p, 0) : 0))) * f(1 / 9)));
      const { back } = ending(pooled, p.slice(1, 5), at(p, 5), at(point.y, 0), 1);
      const g = back.map((value) => f(value * f(1 / 9)));
      // Pixel (1, 1) lies in all four windows.
      return [rowsFirst ? sum([sum([at(g, 0), at(g, 2)]), sum([at(g, 1), at(g, 3)])]) : sum([sum([at(g, 0), at(g, 1)]), sum([at(g, 2), at(g, 3)])])];
    };
    judge(source, 1, (running, point) => [at(gradientOf(running, { ...point, x: range(16).map((i) => (i === 5 ? 1 : 0)) }), 0)], wanted(false), wanted(true));
  });

  it("gives the gradient of a maximum to the first of its largest elements, row by row (N5.5)", () => {
    const source = text("real[2, 2]", "first: conv 1 kernel 1 x 1 { bias false }\nmaxpool 2", 1);
    for (const { running } of routesOf(modelFrom(source))) {
      // All pixels stand for 2, but by other inputs: the gradient of the first weight is the input that was chosen.
      const gradient = gradientOf(running, { parameters: [1, 1, 0], x: [1, 2, 2, 2], y: [1] });
      expect(gradient[0]).toBe(2);
      const first = gradientOf(running, { parameters: [0, 1, 0], x: [3, 5, 7, 9], y: [-1] });
      expect(first[0]).toBe(3);
    }
  });
});

describe("branches", () => {
  it("add in the order written: ((x + a) + b), and a tensor's gradients add up in the reverse order of its readers (N3.12)", () => {
    const source = text("real[2]", "a: dense 1 linear { bias false }\nb: dense 1 linear { bias false }\nc: dense 1 linear { bias false }\nadd a, b", 1);
    const value = (late: boolean) => (point: Point): Numbers => {
      const p = point.parameters;
      const a = dot(point.x, p.slice(0, 2));
      const b = f(0 + f(a * at(p, 2)));
      const c = f(0 + f(b * at(p, 3)));
      return [f(f(0 + f((late ? f(c + f(a + b)) : f(f(c + a) + b)) * at(p, 4))) + at(p, 5))];
    };
    judge(source, 1, outputs, value(false), value(true));
    const gradient = (forward: boolean) => (point: Point): Numbers => {
      const p = point.parameters;
      const a = dot(point.x, p.slice(0, 2));
      const b = f(0 + f(a * at(p, 2)));
      const c = f(0 + f(b * at(p, 3)));
      const { back } = ending([f(f(c + a) + b)], [at(p, 4)], at(p, 5), at(point.y, 0), 1);
      const g = at(back, 0);
      const db = f(forward ? f(f(0 + f(g * at(p, 3))) + g) : f(g + f(0 + f(g * at(p, 3)))));
      return [f(0 + f(at(point.x, 0) * f(g + f(0 + f(db * at(p, 2)))))), f(0 + f(at(point.x, 1) * f(g + f(0 + f(db * at(p, 2))))))];
    };
    judge(source, 1, (running, point) => gradientOf(running, point).slice(0, 2), gradient(false));
  });
});

/** N8.1: mean, deviations, variance, the inverse of the spread. */
function statistics(values: Numbers): { readonly mean: number; readonly deviations: Numbers; readonly variance: number; readonly inverse: number } {
  const n = values.length;
  const mean = f(values.reduce((all, value) => all + value, 0) / n);
  const deviations = values.map((value) => f(value - mean));
  const variance = deviations.reduce((all, d) => all + f(d * d), 0) / n;
  return { mean, deviations, variance, inverse: f(1 / Math.sqrt(variance + 1e-5)) };
}

describe("normalisation", () => {
  it("of a row has two passes in f64 and ((d·inverse)·scale) + shift in the precision (N1.2, N8.1, N8.6)", () => {
    const source = text("real[5]", "layernorm", 2);
    const value = (once: boolean) => (point: Point): Numbers =>
      range(2).map((row) => {
        const { deviations, inverse } = statistics(point.x.slice(row * 5, row * 5 + 5));
        const z = deviations.map((d, i) => f((once ? f(d * f(inverse * at(point.parameters, i))) : f(f(d * inverse) * at(point.parameters, i))) + at(point.parameters, 5 + i)));
        return ending(z, point.parameters.slice(10, 15), at(point.parameters, 15), 0, 2).value;
      });
    judge(source, 2, outputs, value(false), value(true), 1);
  });

  /** One channel of a batch: what comes out, and what a gradient that comes in makes of the input. */
  const normalised = (z: Numbers, scale: number, shift: number): { readonly out: Numbers; readonly hat: Numbers } & ReturnType<typeof statistics> => {
    const all = statistics(z);
    const hat = all.deviations.map((d) => f(d * all.inverse));
    return { ...all, hat, out: hat.map((value) => f(f(value * scale) + shift)) };
  };
  const coupled = text("real[2]", "first: dense 2 linear { bias false }\nbatchnorm", 5);
  // Parameters: 4 weights, 2 scales, 2 shifts, 2 means, 2 variances (in the order of the manifest), 2 weights, 1 bias.

  it("of a batch sums its gradients over rows in the precision, in one lane (N8.2, N8.4)", () => {
    const { running } = routesOf(modelFrom(coupled))[0] as { readonly running: Running };
    const place = (name: string): number => running.manifest.tensors.find((tensor) => tensor.name === name)?.offset as number;
    const shifts = (lanes: boolean) => (point: Point): Numbers => {
      const p = point.parameters;
      const z = range(2).map((j) => range(5).map((row) => sum(range(2).map((i) => f(at(point.x, row * 2 + i) * at(p, i * 2 + j))))));
      const channels = z.map((values, j) => normalised(values, at(p, place("batchnorm1.scale") + j), at(p, place("batchnorm1.shift") + j)));
      const back = range(5).map((row) => ending(channels.map(({ out }) => at(out, row)), [at(p, place("last.weight")), at(p, place("last.weight") + 1)], at(p, place("last.bias")), at(point.y, row), 5).back);
      const total = (terms: Numbers): number => (lanes ? f(f(f(at(terms, 0) + at(terms, 4)) + at(terms, 1)) + f(at(terms, 2) + at(terms, 3))) : sum(terms));
      return [...channels.map(({ hat }, j) => total(hat.map((value, row) => f(value * at(back[row] as Numbers, j))))), ...channels.map((_, j) => total(back.map((row) => at(row, j))))];
    };
    const found = (of: Running, point: Point): Numbers => {
      const gradient = gradientOf(of, point);
      return [...gradient.slice(place("batchnorm1.scale"), place("batchnorm1.scale") + 2), ...gradient.slice(place("batchnorm1.shift"), place("batchnorm1.shift") + 2)];
    };
    judge(coupled, 5, found, shifts(false), shifts(true), 2);
  });

  it("keeps running statistics 0.9·r + 0.1·s in f64, rounded once, of the unbiased variance (N8.3)", () => {
    for (const { name, running } of routesOf(modelFrom(coupled))) {
      const place = (tensor: string): number => running.manifest.tensors.find((each) => each.name === tensor)?.offset as number;
      const point = pointOf(running, 5, 7, 2);
      const memory = memoryOf(running, { parameters: Float64Array.from(point.parameters), x: Float64Array.from(point.x), y: Float64Array.from(point.y) });
      setHyper(running, memory, 1, 5);
      running.createTraining(memory).step(0, 5);
      for (const j of [0, 1]) {
        const z = range(5).map((row) => sum(range(2).map((i) => f(at(point.x, row * 2 + i) * at(point.parameters, i * 2 + j)))));
        const { mean, deviations } = statistics(z);
        const unbiased = deviations.reduce((all, d) => all + f(d * d), 0) / 4;
        const [wantedMean, wantedVariance] = [f(0.9 * at(point.parameters, place("batchnorm1.mean") + j) + 0.1 * mean), f(0.9 * at(point.parameters, place("batchnorm1.variance") + j) + 0.1 * unbiased)];
        expect([name, memory.parameters[place("batchnorm1.mean") + j], memory.parameters[place("batchnorm1.variance") + j]]).toEqual([name, wantedMean, wantedVariance]);
      }
    }
  });

  it("is folded for inference: w·f with f rounded, and shift + (bias − mean)·f in f64 (N8.5)", () => {
    const source = text("real[2]", "first: dense 2 linear\nbatchnorm", 5);
    const { running } = routesOf(modelFrom(source))[0] as { readonly running: Running };
    const place = (name: string): number => running.manifest.tensors.find((tensor) => tensor.name === name)?.offset as number;
    const value = (folded: boolean) => (point: Point): Numbers => {
      const p = point.parameters.map((each, i) => (i >= place("batchnorm1.variance") && i < place("batchnorm1.variance") + 2 ? Math.abs(each) : each));
      return range(3).map((row) => {
        const z = range(2).map((j) => {
          const of = (name: string): number => at(p, place(name) + j);
          const factor = of("batchnorm1.scale") / Math.sqrt(of("batchnorm1.variance") + 1e-5);
          const x = range(2).map((i) => at(point.x, row * 2 + i));
          const weights = range(2).map((i) => at(p, place("first.weight") + i * 2 + j));
          if (!folded) return f(f(f(f(dot(x, weights) + of("first.bias")) - of("batchnorm1.mean")) * f(factor)) + of("batchnorm1.shift"));
          return f(dot(x, weights.map((weight) => f(weight * f(factor)))) + f(of("batchnorm1.shift") + (of("first.bias") - of("batchnorm1.mean")) * factor));
        });
        return ending(z, [at(p, place("last.weight")), at(p, place("last.weight") + 1)], at(p, place("last.bias")), 0, 5).value;
      });
    };
    const found = (of: Running, point: Point): Numbers => outputs(of, { ...point, parameters: point.parameters.map((each, i) => (i >= place("batchnorm1.variance") && i < place("batchnorm1.variance") + 2 ? Math.abs(each) : each)) });
    judge(source, 3, found, value(true), value(false), 1);
  });

  it("by contrast sums channels, then along a line, then lines, over the numbers that lie in the window (N8.7)", () => {
    const source = text("real[3, 3, 2]", "contrastnorm 2 x 2", 1);
    // A window of 2 begins at its place and ends at the border.
    const windowMean = (values: Numbers, r: number, c: number, flat: boolean): number => {
      const lines = [r, r + 1].filter((line) => line < 3).map((line) => [c, c + 1].filter((column) => column < 3).map((column) => [at(values, (line * 3 + column) * 2), at(values, (line * 3 + column) * 2 + 1)]));
      const count = lines.flat(2).length;
      return f((flat ? sum(lines.flat(2)) : sum(lines.map((line) => sum(line.map((channels) => sum(channels)))))) / count);
    };
    const value = (flat: boolean) => (point: Point): Numbers => {
      const means = range(9).map((n) => windowMean(point.x, Math.floor(n / 3), n % 3, flat));
      const v = point.x.map((x, i) => f(x - at(means, Math.floor(i / 2))));
      const squares = v.map((each) => f(each * each));
      const spreads = range(9).map((n) => f(Math.sqrt(f(windowMean(squares, Math.floor(n / 3), n % 3, flat) + f(1e-5)))));
      const mean = f(spreads.reduce((all, spread) => all + spread, 0) / 9);
      const z = v.map((each, i) => f(each / Math.max(at(spreads, Math.floor(i / 2)), mean)));
      return [ending(z, point.parameters.slice(0, 18), at(point.parameters, 18), 0, 1).value];
    };
    judge(source, 1, outputs, value(false), value(true), 1);
  });
});

describe("labels and limits", () => {
  it("an embedding is the sum of products with the code, ambiguous letters included (N8.8)", () => {
    const source = text("dna[3]", "embedding 2", 2);
    const value = (point: Point): Numbers =>
      range(2).map((row) => {
        const z = range(6).map((i) => sum(range(4).map((k) => f(at(point.x, row * 12 + Math.floor(i / 2) * 4 + k) * at(point.parameters, k * 2 + (i % 2))))));
        return ending(z, point.parameters.slice(8, 14), at(point.parameters, 14), 0, 2).value;
      });
    judge(source, 2, outputs, value);
  });

  it("a limited norm is summed in f64 over the rounded new weights of a neuron, its factor rounded once (N3.11)", () => {
    const source = text("real[3]", "first: dense 2 linear { max_norm 0.5, bias false }", 2);
    for (const { name, running } of routesOf(modelFrom(source))) {
      for (const seed of [2, 3, 4]) {
        const point = pointOf(running, 2, seed, 1);
        const gradient = gradientOf(running, point);
        const memory = memoryOf(running, { parameters: Float64Array.from(point.parameters), x: Float64Array.from(point.x), y: Float64Array.from(point.y) });
        setHyper(running, memory, 1, 2);
        running.createTraining(memory).step(0, 2);
        const moved = range(6).map((i) => f(at(point.parameters, i) - f(1 * at(gradient, i))));
        const factors = range(2).map((j) => f(Math.min(1, f(0.5) / Math.sqrt(range(3).reduce((all, i) => all + at(moved, i * 2 + j) ** 2, 0)))));
        expect([name, ...memory.parameters.slice(0, 6)]).toEqual([name, ...moved.map((weight, i) => f(weight * at(factors, i % 2)))]);
      }
    }
  });
});

describe("scalars of a step", () => {
  it("are computed in f64 and rounded once, powers by repeated multiplication; every operation of the step rounds (N1.1, N1.3)", () => {
    const source = text("real[2]", "", 2).replace("sgd(rate: 1)", "adam(rate: 0.01, beta1: 0.9, beta2: 0.95)");
    for (const { name, running } of routesOf(modelFrom(source))) {
      const point = pointOf(running, 2, 5, 2);
      const memory = memoryOf(running, { parameters: Float64Array.from(point.parameters), x: Float64Array.from(point.x), y: Float64Array.from(point.y) });
      const kernels = running.createTraining(memory);
      let [mean, square, p]: [Numbers, Numbers, Numbers] = [[0, 0, 0], [0, 0, 0], point.parameters];
      let [power1, power2] = [1, 1];
      for (let t = 1; t <= 4; t++) {
        const g = gradientOf(running, { ...point, parameters: p });
        [power1, power2] = [power1 * 0.9, power2 * 0.95];
        const [stepSize, root2] = [f(0.01 / (1 - power1)), f(Math.sqrt(1 - power2))];
        mean = mean.map((m, i) => f(f(f(0.9) * m) + f(f(1 - 0.9) * at(g, i))));
        square = square.map((v, i) => f(f(f(0.95) * v) + f(f(1 - 0.95) * f(at(g, i) * at(g, i)))));
        p = p.map((w, i) => f(w - f(stepSize * f(at(mean, i) / f(f(f(Math.sqrt(at(square, i))) / root2) + f(1e-8))))));
        setHyper(running, memory, t, 2);
        kernels.step(0, 2);
        expect([name, t, ...memory.parameters]).toEqual([name, t, ...p]);
      }
    }
  });
});

describe("at their kinks", () => {
  const one = (activation: string, loss = "quadratic"): string => `nn 1\nmodel M\ninput x: real\noutput y: real in [-3, 3]\nnetwork { dense 1 ${activation} }\ntrain {\nloss ${loss}\noptimizer sgd(rate: 1)\nbatch 1\nepochs 1\n}\n`;
  const slopeAt = (running: Running, z: number, back: number): number => at(gradientOf(running, { parameters: [0, z], x: [1], y: [f(infer(running, Float64Array.of(0, z), Float64Array.of(1))[0] as number) - back] }), 1);
  it.each([
    ["relu", [[0, 0], [1e-30, 1]]],
    ["leaky_relu(0.25)", [[0, 0.25]]],
    ["abs", [[0, 0], [-1e-30, -1]]],
    ["hard_tanh", [[-1, 0], [1, 0], [0.5, 1]]],
    ["elu(0.5)", [[0, 0.5], [1e-30, 1]]],
    ["selu", [[0, f(f(1.6732632423543772) * f(1.0507009873554805))]]],
  ] as const)("%s has the slope that is written (N5.1)", (activation, slopes) => {
    // Targets outside the activation's range are refused, so that each is scaled into it by a linear neuron behind.
    const source = one("linear").replace("dense 1 linear", `dense 1 ${activation}\ndense 1 linear { bias false }`);
    for (const { name, running } of routesOf(modelFrom(source))) {
      for (const [z, slope] of slopes) {
        const value = infer(running, Float64Array.of(0, z, 1), Float64Array.of(1))[0] as number;
        const found = at(gradientOf(running, { parameters: [0, z, 1], x: [1], y: [value - 1] }), 1);
        expect([name, Math.abs(found - slope) <= 2e-7 * Math.abs(slope)]).toEqual([name, true]);
      }
    }
  });

  it("hinge is flat where y·a = 1, and huber has ±δ at δ from either side (N5.1)", () => {
    for (const { name, running } of routesOf(modelFrom(one("linear", "hinge").replace("real in [-3, 3]", "bool")))) {
      expect([name, slopeAt(running, 1, 0)]).toEqual([name, 0]);
      expect([name, at(gradientOf(running, { parameters: [0, f(1 - 2 ** -20)], x: [1], y: [1] }), 1)]).toEqual([name, -1]);
    }
    for (const { name, running } of routesOf(modelFrom(one("linear", "huber(0.5)")))) {
      expect([name, slopeAt(running, 0, 0.5), slopeAt(running, 0, -0.5), slopeAt(running, 0, 0.25), slopeAt(running, 0, 2)]).toEqual([name, 0.5, -0.5, 0.25, 0.5]);
    }
  });
});

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("every line of NUMERICS", () => {
  const rules = [...readFileSync(`${root}grammar/NUMERICS.md`, "utf8").matchAll(/^- \*\*(N\d+\.\d+)\*\*/gm)].map((match) => match[1] ?? "");
  const titles = readdirSync(`${root}test`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .flatMap((name) => [...readFileSync(`${root}test/${name}`, "utf8").matchAll(/^\s*(?:it|test|describe)(?:\.each)?\b.*$/gm)].map(([line]) => line));
  it.each(rules)("%s is named by a test that it breaks", (rule) => {
    expect(titles.some((title) => new RegExp(`\\b${rule.replace(".", "\\.")}\\b`).test(title))).toBe(true);
  });
});
