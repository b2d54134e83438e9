/** The reference's gradients against central differences: every activation with every loss, mixed layers, penalties, softmax. */
import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/check/model.js";
import { centralDifference, distanceToKink } from "../../../src/reference/difference.js";
import { parametersOf, tensorsOf } from "../../../src/reference/layout.js";
import { referenceGradient, referenceObjective } from "../../../src/reference/reference.js";
import type { ActivationName } from "../../../src/vocab/activations.js";
import { activationRow, activations } from "../../../src/vocab/activations.js";
import type { LossName } from "../../../src/vocab/losses.js";
import { losses, lossRow } from "../../../src/vocab/losses.js";
import type { LayerSpec } from "../../support/models.js";
import { activation, dense, drawNumbers, drawTargets, dropout, flatten, modelOf, randomOf } from "../../support/models.js";

const names = (Object.keys(activations) as ActivationName[]).filter((name) => activationRow(name).differentiable);
const lossNames = Object.keys(losses) as LossName[];

/** An output layer that the loss admits. */
function outputFor(loss: LossName): LayerSpec {
  if (lossRow(loss).distribution) return dense(3, "softmax", { l2: 0.02 });
  return dense(2, loss === "cross_entropy" ? "sigmoid" : "linear", { l1: 0.01 });
}

/** Parameters and rows away from every kink; null when none were found. */
function pointOf(model: Model, seed: number): { readonly parameters: Float64Array; readonly x: Float64Array; readonly y: Float64Array } {
  const random = randomOf(seed);
  for (let attempt = 0; attempt < 200; attempt++) {
    const parameters = drawNumbers(random, parametersOf(model), -0.9, 0.9);
    const x = drawNumbers(random, 3 * model.input.reduce((product, size) => product * size, 1), -1, 1);
    if (distanceToKink(model, parameters, x) > 1e-3 && parameters.every((p) => Math.abs(p) > 1e-3)) return { parameters, x, y: drawTargets(random, model, 3) };
  }
  throw new Error("no point away from the kinks");
}

/** The worst |dual − difference| relative to max(|gradient|, 1e-2) over all parameters. */
function worst(model: Model, seed: number): number {
  const { parameters, x, y } = pointOf(model, seed);
  const exact = referenceGradient(model, parameters, x, y);
  let most = 0;
  for (const tensor of tensorsOf(model)) {
    for (let i = tensor.offset; i < tensor.offset + tensor.size; i++) {
      const difference = tensor.frozen ? 0 : centralDifference((p) => referenceObjective(model, p, x, y), parameters, i);
      most = Math.max(most, Math.abs((exact[i] ?? NaN) - difference) / Math.max(Math.abs(difference), 1e-2));
    }
  }
  return most;
}

describe("the reference's gradient agrees with central differences", () => {
  for (const loss of lossNames) {
    for (const name of names) {
      it(`for ${loss} behind ${name}`, () => {
        const model = modelOf({ inputs: 2, layers: [dense(3, name, { l2: 0.1, l1: 0.03 }), dense(2, name), outputFor(loss)], loss });
        for (let seed = 1; seed <= 3; seed++) expect(worst(model, seed)).toBeLessThan(1e-7);
      });
    }
    it(`for ${loss} behind a layer of mixed activations`, () => {
      const scalar = names.filter((name) => activationRow(name).expr !== null);
      const model = modelOf({ inputs: 3, layers: [dense(scalar.length * 2, scalar.map((name) => [2, name] as const)), outputFor(loss)], loss });
      for (let seed = 1; seed <= 3; seed++) expect(worst(model, seed)).toBeLessThan(1e-7);
    });
  }

  it("through flatten, a lone activation and a dropout that is off, without biases", () => {
    const model = modelOf({ inputs: [2, 3], layers: [activation("tanh"), flatten(), dense(3, "linear", { bias: false }), activation("relu"), dropout(0.5), dense(2, "sigmoid")], loss: "cross_entropy" });
    for (let seed = 1; seed <= 5; seed++) expect(worst(model, seed)).toBeLessThan(1e-7);
  });

  it("and is 0 for frozen tensors, whose layer still passes gradients on", () => {
    const model = modelOf({ inputs: 2, layers: [dense(3, "tanh"), dense(3, "tanh", { frozen: true, l2: 1 }), dense(1)], loss: "quadratic" });
    expect(worst(model, 1)).toBeLessThan(1e-7);
    const { parameters, x, y } = pointOf(model, 1);
    const gradient = referenceGradient(model, parameters, x, y);
    expect([...gradient.subarray(9, 21)]).toEqual(new Array(12).fill(0));
    expect(gradient.subarray(0, 9).every((g) => g !== 0)).toBe(true);
  });

  it("for cross_entropy on a softmax, which counts every class", () => {
    const model = modelOf({ inputs: 2, layers: [dense(4, "softmax")], loss: "cross_entropy", outputs: "class" });
    for (let seed = 1; seed <= 5; seed++) expect(worst(model, seed)).toBeLessThan(1e-7);
  });

  it("in chunks as in one: a choice of parameters gives the same numbers, the rest 0", () => {
    const model = modelOf({ inputs: 7, layers: [dense(9, "tanh"), dense(2)], loss: "quadratic" });
    const { parameters, x, y } = pointOf(model, 4);
    const all = referenceGradient(model, parameters, x, y);
    const only = [3, 50, 91];
    const some = referenceGradient(model, parameters, x, y, only);
    expect(all.length).toBe(92);
    some.forEach((g, i) => expect(g).toBe(only.includes(i) ? all[i] : 0));
  });
});
