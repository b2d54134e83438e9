/** Optimizers against independent implementations: fifteen steps of a linear neuron on three rows. */
import { describe, expect, it } from "vitest";
import type { OptimizerName } from "../../src/vocab/optimizers/index.js";
import { rules, walkError } from "../support/optimizer-rules.js";
import { optimizerNames, optimizerRow } from "./vocabulary.js";

type Params = Readonly<Record<string, number>>;
const variants: readonly (readonly [OptimizerName, Params])[] = [
  ["sgd", { rate: 0.1, momentum: 0.9, nesterov: 0 }],
  ["sgd", { rate: 0.1, momentum: 0.9, nesterov: 1 }],
  ["rmsprop", { momentum: 0.9, centered: 1 }],
  ["adamw", { decay: 0.3, rate: 0.05 }],
  ["lion", { decay: 0.1, rate: 0.01 }],
];

describe("an optimizer walks as PyTorch's formulas say:", () => {
  const defaults = (Object.keys(rules) as OptimizerName[]).map((name) => [name, {}] as const);
  for (const [name, given] of [...defaults, ...variants]) {
    it(`${name} ${JSON.stringify(given)}`, () => {
      const params = { ...Object.fromEntries(Object.entries(optimizerRow(name).params).map(([key, { fallback }]) => [key, fallback ?? 0.1])), ...given };
      expect(walkError(name, params, 15)).toBeLessThan(1e-13);
    });
  }

  it("and every optimizer that follows a gradient is judged", () => {
    expect(Object.keys(rules).sort()).toEqual(optimizerNames.filter((name) => !optimizerRow(name).errorDriven).sort());
  });
});
