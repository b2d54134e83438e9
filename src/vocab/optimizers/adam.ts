/** Adam with bias correction and eps outside the root, as in PyTorch's `Adam`. */
import { add, div, mul, sqrt, sub, variable } from "../../expr/expr.js";
import { interval } from "../entry.js";
import type { OptimizerRow } from "./optimizer.js";

/** Adam. */
export const adam: OptimizerRow = {
  doc: "Divides each parameter's step by a running estimate of its gradient's size.",
  formula: "m ← β₁m + (1−β₁)g;  v ← β₂v + (1−β₂)g²;  w ← w − (rate/(1−β₁^t)) · m / (√v/√(1−β₂^t) + ε)",
  params: {
    rate: { doc: "learning rate", domain: interval("(", 0, Infinity, ")"), fallback: 1e-3 },
    beta1: { doc: "decay of the mean", domain: interval("[", 0, 1, ")"), fallback: 0.9 },
    beta2: { doc: "decay of the square", domain: interval("[", 0, 1, ")"), fallback: 0.999 },
    eps: { doc: "added to the root", domain: interval("(", 0, Infinity, ")"), fallback: 1e-8 },
  },
  typicalRate: [1e-5, 0.05],
  slots: ["mean", "square"],
  scalars: {
    stepSize: div(variable("rate"), sub(1, variable("beta1_t"))),
    root2: sqrt(sub(1, variable("beta2_t"))),
    rest1: sub(1, variable("beta1")),
    rest2: sub(1, variable("beta2")),
  },
  step: ({ p, g, slots, params }) => {
    const { mean, square } = slots;
    const { beta1, beta2, eps, stepSize, root2, rest1, rest2 } = params;
    if (!mean || !square || !beta1 || !beta2 || !eps || !stepSize || !root2 || !rest1 || !rest2) throw new TypeError("adam lacks a slot or a parameter");
    const m = add(mul(beta1, mean), mul(rest1, g));
    const v = add(mul(beta2, square), mul(rest2, mul(g, g)));
    return { slots: { mean: m, square: v }, p: sub(p, mul(stepSize, div(m, add(div(sqrt(v), root2), eps)))) };
  },
  errorDriven: false,
  source: "Kingma, Ba 2015; PyTorch Adam",
};
