/** The reference against numbers worked out by hand, the lecture's figures, and where it must stay finite. */
import { describe, expect, it } from "vitest";
import { constant, select, unary } from "../../../src/expr/expr.js";
import type { Model } from "../../../src/check/model.js";
import { plain } from "../../../src/reference/algebra.js";
import { evaluate } from "../../../src/reference/evaluate.js";
import { tensorsOf } from "../../../src/reference/layout.js";
import { referenceForward, referenceGradient, referenceLoss } from "../../../src/reference/reference.js";
import { clipGradient, referenceStart, referenceStep } from "../../../src/reference/step.js";
import { tensorsOf as compiledTensors } from "../../../src/tensors.js";
import type { LossName } from "../../../src/vocab/losses.js";
import { activations } from "../../../src/vocab/activations.js";
import { activation, dense, flatten, modelOf } from "../../support/models.js";

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);

describe("the lecture's single neuron, which must learn 1 -> 0", () => {
  const output = (loss: LossName, rate: number, w: number, b: number): number => {
    const model = modelOf({ inputs: 1, layers: [dense(1, "sigmoid")], loss, optimizer: { name: "sgd", params: { rate } } });
    let state = referenceStart(model, numbers(w, b));
    for (let epoch = 0; epoch < 300; epoch++) state = referenceStep(model, state, numbers(1), numbers(0));
    return referenceForward(model, state.parameters, numbers(1))[0] ?? NaN;
  };

  it("ends at 0.093956 from w = 0.6, b = 0.9 under the quadratic loss", () => expect(output("quadratic", 0.15, 0.6, 0.9)).toBeCloseTo(0.093956, 6));
  it("learns slowly from w = b = 2, where it is badly wrong", () => expect(output("quadratic", 0.15, 2, 2)).toBeCloseTo(0.202848, 6));
  it("ends at 0.417679 under cross-entropy", () => expect(output("cross_entropy", 0.005, 0.6, 0.9)).toBeCloseTo(0.417679, 6));
  it("learns fastest where it is most wrong under cross-entropy", () => expect(output("cross_entropy", 0.005, 2, 2)).toBeCloseTo(0.779587, 6));
});

describe("values by hand", () => {
  it("every activation's examples", () => {
    for (const [name, row] of Object.entries(activations)) {
      if (row.expr === null) continue;
      const model = modelOf({ inputs: 1, layers: [activation(name as keyof typeof activations)] });
      for (const [z, a] of row.examples) expect(referenceForward(model, numbers(), numbers(z))[0]).toBeCloseTo(a, 14);
    }
  });

  it("a weight is stored input by input, and the bias comes after it", () => {
    const model = modelOf({ inputs: 2, layers: [dense(3), dense(1, "linear", { bias: false })] });
    const parameters = numbers(1, 2, 3, 10, 20, 30, 0.1, 0.2, 0.3, 1, 1, 1);
    expect(referenceForward(model, parameters, numbers(1, 2))[0]).toBeCloseTo(21.1 + 42.2 + 63.3, 12);
  });

  it("softmax over the last axis of a shaped input", () => {
    const model = modelOf({ inputs: [2, 2], layers: [activation("softmax"), flatten()] });
    const [a, b, c, d] = referenceForward(model, numbers(), numbers(0, Math.log(3), 1000, 1000));
    expect([a, b, c, d].map((p) => Number(p?.toFixed(12)))).toEqual([0.25, 0.75, 0.5, 0.5]);
  });

  it("the staircase of four steps", () => {
    const model = modelOf({ inputs: 1, layers: [dense(4, "step"), dense(1)] });
    const parameters = numbers(1, 1, 1, 1, 0, -1, -2, -3, 1, 1, 1, 1, 0);
    const at = (x: number): number => referenceForward(model, parameters, numbers(x))[0] ?? NaN;
    expect([-0.5, 0, 0.5, 2.5, 3, 9].map(at)).toEqual([0, 1, 1, 3, 4, 4]);
  });

  it("loss and gradient of two rows, with both penalties", () => {
    const model = modelOf({ inputs: 1, layers: [dense(1, "linear", { l2: 0.5, l1: 0.25 })], loss: "quadratic" });
    const [x, y] = [numbers(1, 3), numbers(0, 1)];
    // a = 2x + 1: 3 and 7; losses 4.5 and 18. ∂w: (3·1 + 6·3)/2 + 0.5·2 + 0.25, ∂b: (3 + 6)/2.
    const loss = referenceLoss(model, numbers(2, 1), x, y);
    expect([...loss.rows, loss.mean]).toEqual([4.5, 18, 11.25]);
    expect([...referenceGradient(model, numbers(2, 1), x, y)]).toEqual([11.75, 4.5]);
  });

  it("the perceptron's rule asks no derivative of step", () => {
    const model = modelOf({ inputs: 2, layers: [dense(1, "step")], optimizer: "perceptron" });
    const parameters = numbers(1, 0, -0.5);
    // Rows (1, 1) wants 0 but fires; (0, 1) wants 1 and does not.
    expect([...referenceGradient(model, parameters, numbers(1, 1, 0, 1), numbers(0, 1))]).toEqual([0.5, 0, 0]);
    expect(referenceLoss(model, parameters, numbers(1, 1, 0, 1), numbers(0, 1)).mean).toBe(1);
  });

  it("exponents and comparisons of expressions, subnormals included", () => {
    const value = (e: Parameters<typeof evaluate>[1]): number => evaluate(plain, e, () => undefined);
    for (const [x, k] of [[1, 0], [0.75, -1], [-12, 3], [5e-324, -1074], [2 ** -1022, -1022]] as const) expect(value(unary("exponent", constant(x)))).toBe(k);
    expect(value(select("eq", constant(NaN), constant(NaN), constant(1), constant(2)))).toBe(2);
  });
});

describe("saturated outputs are judged by the limit", () => {
  it.each([1e4, 1000, 104, 89, 88, 40])("cross-entropy of a sigmoid at z = ±%d", (z) => {
    const model = modelOf({ inputs: 1, layers: [dense(1, "sigmoid", { bias: false })], loss: "cross_entropy" });
    const loss = (w: number, y: number): number => referenceLoss(model, numbers(w), numbers(1), numbers(y)).mean;
    expect(loss(z, 0)).toBeCloseTo(z, 9);
    expect(loss(-z, 1)).toBeCloseTo(z, 9);
    expect(loss(z, 1)).toBeCloseTo(Math.exp(-z), 15);
    expect(referenceGradient(model, numbers(z), numbers(1), numbers(0))[0]).toBeCloseTo(1, 12);
    expect(referenceGradient(model, numbers(-z), numbers(1), numbers(1))[0]).toBeCloseTo(-1, 12);
  });

  it.each([1e4, 1000, 40])("log-likelihood of a softmax %d apart", (z) => {
    const model = modelOf({ inputs: 1, layers: [dense(2, "softmax", { bias: false })], loss: "log_likelihood" });
    const [x, wrong] = [numbers(1), numbers(0, 1)];
    expect(referenceLoss(model, numbers(z, 0), x, wrong).mean).toBeCloseTo(z, 9);
    expect(referenceGradient(model, numbers(z, 0), x, wrong)[0]).toBeCloseTo(1, 12);
  });
});

describe("steps of the optimizers, after PyTorch", () => {
  const line = (optimizer: Parameters<typeof modelOf>[0]["optimizer"], more: object = {}): Model =>
    modelOf({ inputs: 1, layers: [dense(1, "linear", { bias: false })], loss: "quadratic", ...(optimizer === undefined ? {} : { optimizer }), ...more });
  /** w after each of three steps on a row (1, 0), where the gradient is w. */
  const path = (model: Model): number[] => {
    let state = referenceStart(model, numbers(1));
    return [1, 2, 3].map(() => {
      state = referenceStep(model, state, numbers(1), numbers(0));
      return Number((state.parameters[0] ?? NaN).toFixed(12));
    });
  };

  it("momentum: v ← μv + g", () => expect(path(line({ name: "sgd", params: { rate: 0.1, momentum: 0.5 } }))).toEqual([0.9, 0.76, 0.614]));
  it("Nesterov: w ← w − rate·(g + μv)", () => expect(path(line({ name: "sgd", params: { rate: 0.1, momentum: 0.5, nesterov: 1 } }))).toEqual([0.85, 0.6975, 0.559125]));

  it("adam's first step is the rate, whatever the gradient; later ones follow the formula", () => {
    const model = line({ name: "adam", params: { rate: 0.1 } });
    let [w, m, v] = [1, 0, 0];
    const byHand = [1, 2, 3].map((t) => {
      m = 0.9 * m + 0.1 * w;
      v = 0.999 * v + 0.001 * w * w;
      w -= (0.1 * (m / (1 - 0.9 ** t))) / (Math.sqrt(v / (1 - 0.999 ** t)) + 1e-8);
      return Number(w.toFixed(12));
    });
    expect(path(model)).toEqual(byHand);
    expect(byHand[0]).toBeCloseTo(0.9, 8);
  });

  it("a rate given by a schedule replaces the spec's", () => {
    const model = line({ name: "sgd", params: { rate: 0.1 } });
    expect(referenceStep(model, referenceStart(model, numbers(1)), numbers(1), numbers(0), 0.5).parameters[0]).toBe(0.5);
  });

  it("clipping by norm scales to the limit only above it, by value cuts each", () => {
    const norm = line(undefined, { clip: { kind: "norm", limit: 1 } });
    expect([...clipGradient(norm, numbers(3, -4))]).toEqual([3 / (5 + 1e-6), -4 / (5 + 1e-6)]);
    expect([...clipGradient(norm, numbers(0.3, 0.4))]).toEqual([0.3, 0.4]);
    expect([...clipGradient(line(undefined, { clip: { kind: "value", limit: 2 } }), numbers(3, -4, 1))]).toEqual([2, -2, 1]);
  });

  it("frozen tensors stay as they are, slots too", () => {
    const model = modelOf({ inputs: 1, layers: [dense(1, "tanh", { frozen: true }), dense(1)], loss: "quadratic", optimizer: { name: "adam", params: { rate: 0.1 } } });
    const state = referenceStep(model, referenceStart(model, numbers(0.5, 0.5, 1, 1)), numbers(1), numbers(0));
    expect([...state.parameters.subarray(0, 2)]).toEqual([0.5, 0.5]);
    expect(state.slots["mean"]?.map(Math.abs).map(Math.sign)).toEqual(numbers(0, 0, 1, 1));
  });
});

describe("the layout", () => {
  it("is the compiler's, though written apart from it", () => {
    const model = modelOf({ inputs: [2, 3], layers: [flatten(), dense(4, "tanh", { bias: false }), activation("relu"), dense(5, "softmax", { frozen: true })] });
    const mine = tensorsOf(model);
    expect(mine.map((tensor) => tensor.offset)).toEqual([0, 24, 44]);
    expect(compiledTensors(model).map(({ name, role, layer, shape, offset, size, frozen }) => ({ name, role, layer, shape, offset, size, frozen }))).toEqual(mine);
  });
});
