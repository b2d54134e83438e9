/** Adagrad: formulas and order as in PyTorch's `Adagrad`, whose decay of the rate is a schedule's business here. */
import { add, div, mul, sqrt, sub } from "../../expr/expr.js";
import { interval } from "../entry.js";
import { geneSwitch } from "../examples.js";
import type { OptimizerRow } from "./optimizer.js";

/** Adagrad. */
export const adagrad: OptimizerRow = {
  doc: "Divides each parameter's step by the root of the sum of all its squared gradients: rare features keep large steps, and all steps shrink in time.",
  formula: "s ← s + g²;  w ← w − rate · g / (√s + ε)",
  params: {
    rate: { doc: "learning rate", domain: interval("(", 0, Infinity, ")"), fallback: 1e-2 },
    eps: { doc: "added to the root", domain: interval("(", 0, Infinity, ")"), fallback: 1e-10 },
  },
  typicalRate: [1e-3, 1],
  slots: ["sum"],
  spare: () => [],
  carried: {},
  scalars: {},
  step: ({ p, g, slots, params }) => {
    const { sum } = slots;
    const { rate, eps } = params;
    if (!sum || !rate || !eps) throw new TypeError("adagrad lacks a slot or a parameter");
    const next = add(sum, mul(g, g));
    return { slots: { sum: next }, p: sub(p, mul(rate, div(g, add(sqrt(next), eps)))) };
  },
  errorDriven: false,
  use: "For sparse inputs, such as words or rare k-mers. Its steps only shrink, so that it does not get stuck in noise, and may stop too early.",
  example: geneSwitch({ optimizer: "adagrad(rate: 0.5)" }),
  diagnostics: ["NN405"],
  source: "Duchi, Hazan, Singer 2011; PyTorch Adagrad",
};
