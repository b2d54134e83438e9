/** Stochastic gradient descent, with momentum and Nesterov's variant; formulas and order as in PyTorch's `SGD`. */
import { add, mul, sub } from "../../expr/expr.js";
import { interval } from "../entry.js";
import { geneSwitch } from "../examples.js";
import type { OptimizerRow } from "./optimizer.js";

/** Stochastic gradient descent. */
export const sgd: OptimizerRow = {
  doc: "Steps down the gradient. Momentum carries a running sum of gradients; Nesterov looks ahead along it.",
  formula: "v ← μv + g;  w ← w − rate·v  (Nesterov: w ← w − rate·(g + μv))",
  params: {
    rate: { doc: "learning rate", domain: interval("(", 0, Infinity, ")"), fallback: null },
    momentum: { doc: "share of the last velocity that is kept", domain: interval("[", 0, 1, ")"), fallback: 0 },
    nesterov: { doc: "look ahead along the velocity", domain: interval("[", 0, 1, "]"), fallback: 0, flag: true },
  },
  typicalRate: [1e-3, 10],
  slots: ["velocity"],
  spare: (off) => (off("momentum") ? ["velocity"] : []),
  carried: {},
  scalars: {},
  step: ({ p, g, slots, params }, flags) => {
    const { rate, momentum } = params;
    const { velocity } = slots;
    if (rate === undefined || momentum === undefined) throw new TypeError("sgd needs rate and momentum");
    // Without momentum there is no velocity to keep, and the slot is not allocated.
    if (velocity === undefined) return { slots: {}, p: sub(p, mul(rate, g)) };
    const next = add(mul(momentum, velocity), g);
    const direction = flags["nesterov"] === 1 ? add(g, mul(momentum, next)) : next;
    return { slots: { velocity: next }, p: sub(p, mul(rate, direction)) };
  },
  errorDriven: false,
  use: "The plain one, with momentum 0.9 for most. Its rate has no default, since it depends on the problem: try 0.1, then a third and three times that.",
  example: geneSwitch({ optimizer: "sgd(rate: 0.5, momentum: 0.9)" }),
  diagnostics: ["NN405", "NN413"],
  source: "Sutskever et al. 2013; PyTorch SGD",
};
