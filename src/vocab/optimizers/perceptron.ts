/** Rosenblatt's rule: the one optimizer that may train `step` neurons. */
import { mul, sub } from "../../expr/expr.js";
import { interval } from "../entry.js";
import { geneSwitch } from "../examples.js";
import type { OptimizerRow } from "./optimizer.js";

/** The perceptron's rule. */
export const perceptron: OptimizerRow = {
  doc: "Adds the input to the weights of a neuron that should have fired, and takes it from one that should not have. Converges whenever the classes are linearly separable.",
  formula: "w ← w − rate·(a − y)·x",
  params: { rate: { doc: "learning rate", domain: interval("(", 0, Infinity, ")"), fallback: 1 } },
  typicalRate: [1e-2, 1],
  slots: [],
  spare: () => [],
  carried: {},
  scalars: {},
  step: ({ p, g, params }) => {
    const { rate } = params;
    if (rate === undefined) throw new TypeError("perceptron needs rate");
    return { slots: {}, p: sub(p, mul(rate, g)) };
  },
  errorDriven: true,
  use: "For a single layer of `step` neurons, as Rosenblatt built it. It takes no loss.",
  example: geneSwitch({ network: ["dense 1 step"], loss: null, optimizer: "perceptron(rate: 0.1)" }),
  diagnostics: ["NN307", "NN412"],
  source: "Rosenblatt 1958",
};
