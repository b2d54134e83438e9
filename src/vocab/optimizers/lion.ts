/** Lion: steps of one size in the direction of a sign, with decoupled decay, as in Chen et al. 2023. */
import { add, ifLess, mul, sub, variable } from "../../expr/expr.js";
import { interval } from "../entry.js";
import { geneSwitch } from "../examples.js";
import type { OptimizerRow } from "./optimizer.js";

const share = interval("[", 0, 1, ")");

/** Lion. */
export const lion: OptimizerRow = {
  doc: "Moves every parameter by the same amount, in the direction of the sign of its mean gradient. Wants a rate three to ten times smaller than Adam's.",
  formula: "w ← (1 − rate·decay)·w − rate·sign(β₁m + (1−β₁)g);  m ← β₂m + (1−β₂)g",
  params: {
    rate: { doc: "learning rate", domain: interval("(", 0, Infinity, ")"), fallback: 1e-4 },
    beta1: { doc: "share of the mean in the direction", domain: share, fallback: 0.9 },
    beta2: { doc: "decay of the mean", domain: share, fallback: 0.99 },
    decay: { doc: "decay of the parameters", domain: interval("[", 0, Infinity, ")"), fallback: 0 },
  },
  typicalRate: [1e-6, 1e-2],
  slots: ["mean"],
  spare: () => [],
  carried: {},
  scalars: { kept: sub(1, mul(variable("rate"), variable("decay"))), rest1: sub(1, variable("beta1")), rest2: sub(1, variable("beta2")) },
  step: ({ p, g, slots, params }) => {
    const { mean } = slots;
    const { rate, beta1, beta2, kept, rest1, rest2 } = params;
    if (!mean || !rate || !beta1 || !beta2 || !kept || !rest1 || !rest2) throw new TypeError("lion lacks a slot or a parameter");
    const direction = add(mul(beta1, mean), mul(rest1, g));
    const sign = ifLess(0, direction, 1, ifLess(direction, 0, -1, 0));
    return { slots: { mean: add(mul(beta2, mean), mul(rest2, g)) }, p: sub(mul(kept, p), mul(rate, sign)) };
  },
  errorDriven: false,
  use: "For large networks and batches: less memory than `adam`, and the same size of step for every parameter.",
  example: geneSwitch({ optimizer: "lion(rate: 0.005)" }),
  diagnostics: ["NN405"],
  source: "Chen et al. 2023, Symbolic Discovery of Optimization Algorithms",
};
