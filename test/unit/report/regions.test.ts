/** Linear regions: staircases and folds by hand, tricky borders, lines against planes, and the bounds around them. */
import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/check/model.js";
import { call, constant, ifAtMost, max, min, mul, sub, variable } from "../../../src/expr/expr.js";
import { piecewiseOf } from "../../../src/vocab/piecewise.js";
import { boundRegions } from "../../../src/report/region-bounds.js";
import type { RegionCount, Side } from "../../../src/report/regions.js";
import { countRegions } from "../../../src/report/regions.js";
import { direction, dual } from "../../../src/reference/dual.js";
import { parametersOf } from "../../../src/reference/layout.js";
import { propagate } from "../../../src/reference/network.js";
import { referenceForward } from "../../../src/reference/reference.js";
import { interval } from "../../../src/vocab/entry.js";
import type { LayerSpec } from "../../support/models.js";
import { activation, columnOf, dense, drawNumbers, dropout, flatten, modelOf, randomOf, unprepared } from "../../support/models.js";

function countOf(model: Model, parameters: readonly number[] | Float64Array, box?: readonly Side[]): number {
  const counted: RegionCount = countRegions(model, Float64Array.from(parameters), box);
  if ("why" in counted) throw new Error(counted.why);
  return counted.count;
}

const steps = (n: number): number[] => [...new Array<number>(n).fill(1), ...Array.from({ length: n }, (_, i) => -i), ...new Array<number>(n).fill(1), 0];

describe("one input", () => {
  it("a staircase of n steps has n + 1 pieces", () => {
    for (const n of [1, 2, 4, 16]) expect(countOf(modelOf({ inputs: 1, layers: [dense(n, "step"), dense(1)] }), steps(n))).toBe(n + 1);
  });

  it("steps at one place are one step, and steps that cancel are none", () => {
    const model = modelOf({ inputs: 1, layers: [dense(2, "step"), dense(1)] });
    expect(countOf(model, [1, 1, 0.5, 0.5, 1, 1, 0])).toBe(2);
    expect(countOf(model, [1, 1, 0.5, 0.5, 1, -1, 0])).toBe(1);
  });

  it("only pieces within the declared interval count", () => {
    const model = modelOf({ inputs: 1, interval: interval("[", 0.5, 2.5, "]"), layers: [dense(4, "step"), dense(1)] });
    expect(countOf(model, steps(4))).toBe(3);
    const scaled = { ...unprepared, scale: { kind: "interval", from: [0.5, 2.5], to: [0, 9] } } as const;
    expect(countOf(modelOf({ inputs: 1, interval: interval("[", 0.5, 2.5, "]"), preparation: scaled, layers: [dense(4, "step"), dense(1)] }), steps(4))).toBe(4);
  });

  it("the lecture's mirrored staircase: a fold before n steps gives 2n steps with one symmetry axis", () => {
    const model = modelOf({ inputs: 1, layers: [dense(2, "relu"), dense(3, "step"), dense(1)] });
    // |x| = relu(x) + relu(−x); steps at 1, 2, 3.
    expect(countOf(model, [1, -1, 0, 0, 1, 1, 1, 1, 1, 1, -1, -2, -3, 1, 1, 1, 0])).toBe(7);
  });

  it("k folds of a sawtooth give 2^k pieces on [0, 1]", () => {
    for (const k of [1, 2, 3, 8, 12]) {
      const fold = [2, -4, 0];
      const layers: LayerSpec[] = Array.from({ length: k }, () => dense(2, "relu"));
      const model = modelOf({ inputs: 1, interval: interval("[", 0, 1, "]"), layers: [...layers, dense(1)] });
      // relu(x), relu(x − ½) and then 2·first − 4·second as the next layer's x.
      const first = [1, 1, 0, -0.5];
      const next = [2, 2, -4, -4, 0, -0.5];
      expect(countOf(model, [...first, ...Array.from({ length: k - 1 }, () => next).flat(), ...fold])).toBe(2 ** k);
    }
  });

  it("neurons that only sum to a straight line draw no border", () => {
    const model = modelOf({ inputs: 1, layers: [dense(2, "relu"), dense(1)] });
    expect(countOf(model, [0.3, -0.3, 0, 0, 1, -1, 0])).toBe(1);
    expect(countOf(model, [0.3, -0.3, 0.1, -0.1, 0.7, -0.7, 5])).toBe(1);
    expect(countOf(model, [0.3, -0.3, 0, 0, 1, 1, 0])).toBe(2);
  });

  it("a neuron that ignores its input, or is ignored, draws no border", () => {
    const model = modelOf({ inputs: 1, layers: [dense(2, "relu"), dense(1)] });
    expect(countOf(model, [0, 1, 1, 0, 1, 0, 0])).toBe(1);
  });

  it("abs, a lone activation, leaky_relu, flatten and dropout", () => {
    const model = modelOf({ inputs: [1], layers: [flatten(), dense(2), activation("leaky_relu"), dropout(0.5), dense(1)] });
    expect(countOf(model, [1, 1, 0, -1, 1, 1, 0])).toBe(3);
  });

  it("a smooth output layer is left out, a smooth hidden one refused by name", () => {
    const model = modelOf({ inputs: 1, layers: [dense(2, "relu"), dense(1, "sigmoid")], loss: "cross_entropy" });
    expect(countOf(model, [1, 1, 0, -1, 1, 1, 0])).toBe(3);
    expect(countRegions(modelOf({ inputs: 1, layers: [dense(2, "tanh"), dense(1)] }), new Float64Array(7))).toEqual({ why: "tanh in layer dense1 is not piecewise linear" });
  });
});

describe("what is refused", () => {
  const layers = [dense(2, "relu"), dense(1)];
  it("more than two inputs", () => expect(countRegions(modelOf({ inputs: 3, layers }), new Float64Array(11))).toHaveProperty("why"));
  it("a class, which has no interval", () => {
    const column = columnOf("c", { kind: "class", labels: ["a", "b"], numeric: false });
    expect(countRegions(modelOf({ inputs: [column], layers }), new Float64Array(9))).toEqual({ why: "the input c is a class, which has no interval" });
  });
  it("a bounded input whose scale is fitted, unless the box is given", () => {
    const model = modelOf({ inputs: 1, interval: interval("[", 0, 1, "]"), preparation: { ...unprepared, scale: { kind: "standardized" } }, layers });
    expect(countRegions(model, new Float64Array(7))).toHaveProperty("why");
    expect(countOf(model, [1, 1, 0, -1, 1, 1, 0], [[-0.5, 0.5]])).toBe(2);
  });
});

describe("two inputs", () => {
  /** The columns of weights and the biases of neurons a·x + b·y + c. */
  const lines = (...neurons: readonly (readonly [number, number, number])[]): number[] => [...neurons.map(([a]) => a), ...neurons.map(([, b]) => b), ...neurons.map(([, , c]) => c)];
  const arrangement = (n: number, kind: "step" | "relu" = "step"): Model => modelOf({ inputs: 2, layers: [dense(n, kind), dense(1)] });
  // Outgoing weights under which no two patterns look alike.
  const out = (n: number): number[] => [...Array.from({ length: n }, (_, i) => 1 + Math.SQRT2 ** (i + 1)), 0];

  it("n lines in general position cut the plane into 1 + n + n(n − 1)/2", () => {
    for (const n of [1, 2, 3, 5, 9]) {
      const neurons = Array.from({ length: n }, (_, i) => [Math.cos(0.3 * i + 0.1), Math.sin(0.3 * i + 0.1), Math.sin(7 * i + 1)] as const);
      expect(countOf(arrangement(n), [...lines(...neurons), ...out(n)])).toBe(1 + n + (n * (n - 1)) / 2);
      expect(countOf(arrangement(n, "relu"), [...lines(...neurons), ...out(n)])).toBe(1 + n + (n * (n - 1)) / 2);
    }
  });

  it("n lines through one point cut it into 2n, parallel ones into n + 1, wherever they lie", () => {
    for (const [x, y] of [[0, 0], [3, -70], [1e4, 1e5]] as const) {
      const fan = Array.from({ length: 5 }, (_, i): [number, number, number] => [Math.cos(0.5 * i), Math.sin(0.5 * i), -Math.cos(0.5 * i) * x - Math.sin(0.5 * i) * y]);
      expect(countOf(arrangement(5), [...lines(...fan), ...out(5)])).toBe(10);
      const parallel = Array.from({ length: 5 }, (_, i): [number, number, number] => [0.6, 0.8, i - 0.6 * x - 0.8 * y]);
      expect(countOf(arrangement(5), [...lines(...parallel), ...out(5)])).toBe(6);
    }
  });

  it("the axes, with which the plane is cut to begin with, draw no border of their own", () => {
    expect(countOf(arrangement(1), [...lines([1, 1, -3]), ...out(1)])).toBe(2);
    expect(countOf(arrangement(2), [...lines([1, 0, 0], [0, 1, 0]), ...out(2)])).toBe(4);
    expect(countOf(arrangement(1), [...lines([0, 0, 1]), ...out(1)])).toBe(1);
  });

  it("half planes, strips and boxes", () => {
    const grid = [...lines([1, 0, -0.5], [0, 1, -0.5]), ...out(2)];
    const inf = Infinity;
    expect(countOf(arrangement(2), grid, [[0, 1], [0, 1]])).toBe(4);
    expect(countOf(arrangement(2), grid, [[0, inf], [1, inf]])).toBe(2);
    expect(countOf(arrangement(2), grid, [[-inf, 0], [-inf, inf]])).toBe(2);
    expect(countOf(arrangement(2), grid, [[1, inf], [1, inf]])).toBe(1);
    expect(countOf(arrangement(2), grid, [[-inf, inf], [0, 1]])).toBe(4);
  });

  it("exclusive or by two relus has three regions, of which two alike are apart", () => {
    // Goodfellow et al., 6.1: relu(x + y) − 2·relu(x + y − 1).
    expect(countOf(arrangement(2, "relu"), [...lines([1, 1, 0], [1, 1, -1]), 1, -2, 0])).toBe(3);
    // One where x + y lies in [0, 1), else 0: the two zeros are not connected.
    expect(countOf(arrangement(2), [...lines([1, 1, 0], [1, 1, -1]), 1, -1, 0])).toBe(3);
    // All of the corner x, y ≥ 0 against the rest, which is connected around it.
    const corner = modelOf({ inputs: 2, layers: [dense(2, "step"), dense(1, "step")] });
    expect(countOf(corner, [...lines([1, 0, 0], [0, 1, 0]), 1, 1, -1.5])).toBe(2);
  });

  it("folds of both inputs multiply", () => {
    // |x| and |y|, then the diagonal |x| + |y| = 1 in each quadrant: inside and outside of a diamond, by quadrants.
    const model = modelOf({ inputs: 2, layers: [dense(4, "relu"), dense(1, "relu"), dense(1)] });
    const first = lines([1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0]);
    expect(countOf(model, [...first, 1, 1, 1, 1, -1, 1, 0])).toBe(5);
    expect(countOf(model, [...first, -1, -1, -1, -1, 1, 1, 0])).toBe(5);
  });

  it("an ignored second input leaves the count of one input", () => {
    const random = randomOf(5);
    for (let trial = 0; trial < 40; trial++) {
      const layers = [dense(4, trial % 2 === 0 ? "relu" : "leaky_relu"), dense(3, [[2, "relu"], [1, "step"]]), dense(2)];
      const one = modelOf({ inputs: 1, layers });
      const parameters = [...drawNumbers(random, parametersOf(one))];
      const both = [...parameters.slice(0, 4), 0, 0, 0, 0, ...parameters.slice(4)];
      expect(countOf(modelOf({ inputs: 2, layers }), both)).toBe(countOf(one, parameters));
    }
  });
});

describe("counts against a judge that only evaluates", () => {
  it("slopes along a fine grid change as often as there are borders", () => {
    const random = randomOf(11);
    const model = modelOf({ inputs: 1, interval: interval("[", -2, 2, "]"), layers: [dense(4, "relu"), dense(3, "relu"), dense(1)] });
    const n = 20_000;
    for (let trial = 0; trial < 10; trial++) {
      const parameters = drawNumbers(random, parametersOf(model));
      const values = Array.from({ length: n + 1 }, (_, i) => referenceForward(model, parameters, Float64Array.of(-2 + (4 * i) / n))[0] ?? NaN);
      // A bend shows in one or two neighbouring second differences.
      let bends = 0;
      for (let i = 1, last = -9; i < n; i++) {
        const bent = Math.abs((values[i - 1] ?? 0) - 2 * (values[i] ?? 0) + (values[i + 1] ?? 0)) > 1e-11;
        if (bent && i - last > 1) bends += 1;
        if (bent) last = i;
      }
      expect(countOf(model, parameters)).toBe(bends + 1);
    }
  });
});

describe("counts in the plane against a judge that only evaluates", () => {
  it("a grid finds every affine piece but the tiniest, and never one more", () => {
    const random = randomOf(21);
    const model = modelOf({ inputs: 2, interval: interval("[", -1, 1, "]"), layers: [dense(3, "leaky_relu"), dense(2, "leaky_relu"), dense(1)] });
    let equal = 0;
    for (let trial = 0; trial < 20; trial++) {
      const parameters = drawNumbers(random, parametersOf(model));
      const constants = Array.from(parameters, (value) => dual.constant(value));
      const seen = new Set<string>();
      for (let i = 0; i < 2500; i++) {
        const [x, y] = [(2 * (i % 50) + 1.1) / 50 - 1, (2 * Math.floor(i / 50) + 0.9) / 50 - 1];
        const [output] = propagate(dual, model, constants, [direction(x, 0, 2), direction(y, 1, 2)]).outputs;
        const [dx = NaN, dy = NaN] = output?.d ?? [];
        seen.add([dx, dy, (output?.v ?? NaN) - dx * x - dy * y].map((number) => Math.round(number * 1e9) || 0).join(" "));
      }
      const count = countOf(model, parameters);
      expect(seen.size).toBeLessThanOrEqual(count);
      expect(seen.size).toBeGreaterThanOrEqual(count - 2);
      if (seen.size === count) equal += 1;
    }
    expect(equal).toBeGreaterThanOrEqual(15);
  });
});

describe("bounds", () => {
  const exactOf = (model: Model): readonly (string | null | undefined)[] => [boundRegions(model).lower?.exact, boundRegions(model).upper?.exact];

  it("by hand: one layer is an arrangement, and meets both", () => {
    expect(exactOf(modelOf({ inputs: 2, layers: [dense(5, "relu"), dense(1)] }))).toEqual(["16", "16"]);
    expect(exactOf(modelOf({ inputs: 1, layers: [dense(4, "step"), dense(1)] }))).toEqual(["5", "5"]);
    expect(exactOf(modelOf({ inputs: 3, layers: [dense(5), dense(1)] }))).toEqual(["1", "1"]);
  });

  it("by hand: two layers", () => {
    // Montúfar: ⌊4/2⌋² · (1 + 4 + 6). Serra: j₁ = 0: 11; j₁ = 1: 4·11; j₁ = 2: 6·11.
    expect(exactOf(modelOf({ inputs: 2, layers: [dense(4, "relu"), dense(4, "relu"), dense(1)] }))).toEqual(["44", "121"]);
    // j₁ = 2 leaves one dimension: 1·4 + 2·4 + 1·... of two inputs through three neurons.
    expect(exactOf(modelOf({ inputs: 2, layers: [dense(3, "relu"), dense(3, "relu"), dense(1)] }))[1]).toBe(String(7 + 3 * 7 + 3 * 4));
    // leaky_relu keeps its rank.
    expect(exactOf(modelOf({ inputs: 2, layers: [dense(3, "leaky_relu"), dense(3, "leaky_relu"), dense(1)] }))[1]).toBe("49");
  });

  it("a step passes labels on, and no dimension", () => {
    expect(exactOf(modelOf({ inputs: 2, layers: [dense(3, "step"), dense(5, "relu"), dense(1)] }))).toEqual([undefined, "7"]);
  });

  it("smooth hidden layers have no bounds, and say why", () => {
    expect(boundRegions(modelOf({ inputs: 2, layers: [dense(3, "sigmoid"), dense(1)] }))).toEqual({ lower: null, upper: null, why: "sigmoid in layer dense1 is not piecewise linear" });
  });

  it("large networks get logarithms, which agree with the digits where both are known", () => {
    const wide = boundRegions(modelOf({ inputs: 784, layers: [dense(4096, "relu"), dense(4096, "relu"), dense(10, "softmax")], loss: "log_likelihood" }));
    expect(wide.upper?.exact).toBeNull();
    expect(wide.upper?.log2).toBeGreaterThan(wide.lower?.log2 ?? Infinity);
    const small = boundRegions(modelOf({ inputs: 10, layers: [dense(100, "relu"), dense(100, "relu"), dense(1)] }));
    expect(Math.log2(Number(small.upper?.exact))).toBeCloseTo(small.upper?.log2 ?? NaN, 9);
  });

  it("some weights reach the lower bound: a fold of two and two hinges, seen in every piece", () => {
    const model = modelOf({ inputs: 1, layers: [dense(2, "relu"), dense(2, "relu"), dense(1)] });
    const count = countOf(model, [1, 1, 0, -0.5, 2, 2, -4, -4, -1 / 3, -2 / 3, 1, 1, 0]);
    expect(count).toBeGreaterThanOrEqual(Number(boundRegions(model).lower?.exact));
  });

  it("no weights pass the upper one", () => {
    const random = randomOf(3);
    for (let trial = 0; trial < 60; trial++) {
      const kind = (["relu", "leaky_relu", "step"] as const)[trial % 3] ?? "relu";
      const model = modelOf({ inputs: 1 + (trial % 2), layers: [dense(2 + (trial % 4), kind), dense(3, "relu"), dense(2)] });
      const count = countOf(model, drawNumbers(random, parametersOf(model)));
      expect(count).toBeLessThanOrEqual(Number(boundRegions(model).upper?.exact));
      expect(count).toBeGreaterThanOrEqual(1);
    }
  });
});

describe("piecewise functions of expressions", () => {
  const z = variable("z");
  it("find every break of nested minima, maxima and choices", () => {
    expect(piecewiseOf(max(-1, min(1, z)))?.breaks).toEqual([-1, 1]);
    expect(piecewiseOf(ifAtMost(mul(2, z), 1, sub(0, z), constant(3)))?.breaks).toEqual([0.5]);
    expect(piecewiseOf(max(sub(z, z), constant(0)))).toEqual({ breaks: [], pieces: [{ slope: 0, offset: 0 }] });
  });
  it("refuse what bends", () => {
    expect(piecewiseOf(mul(z, z))).toBeNull();
    expect(piecewiseOf(call("exp", z))).toBeNull();
  });
});
