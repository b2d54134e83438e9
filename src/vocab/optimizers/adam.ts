/** Adam and AdamW, whose decay of the weights is apart from the gradient: bias correction, and eps outside the root, as in PyTorch's `Adam` and `AdamW`. */
import type { Expr } from "../../expr/expr.js";
import { add, div, mul, sqrt, sub, variable } from "../../expr/expr.js";
import { interval } from "../entry.js";
import { geneSwitch } from "../examples.js";
import type { OptimizerRow, StepNames } from "./optimizer.js";
import { powerOf } from "./optimizer.js";

const positive = interval("(", 0, Infinity, ")");
const share = interval("[", 0, 1, ")");

const params: OptimizerRow["params"] = {
  rate: { doc: "learning rate", domain: positive, fallback: 1e-3 },
  beta1: { doc: "decay of the mean", domain: share, fallback: 0.9 },
  beta2: { doc: "decay of the square", domain: share, fallback: 0.999 },
  eps: { doc: "added to the root", domain: positive, fallback: 1e-8 },
};

const scalars: OptimizerRow["scalars"] = {
  stepSize: div(variable("rate"), sub(1, variable("beta1_t"))),
  root2: sqrt(sub(1, variable("beta2_t"))),
  rest1: sub(1, variable("beta1")),
  rest2: sub(1, variable("beta2")),
};

/** Adam's step from a parameter that decay may have shrunk before. */
function stepFrom(from: Expr, { g, slots, params: given }: StepNames): ReturnType<OptimizerRow["step"]> {
  const { mean, square } = slots;
  const { beta1, beta2, eps, stepSize, root2, rest1, rest2 } = given;
  if (!mean || !square || !beta1 || !beta2 || !eps || !stepSize || !root2 || !rest1 || !rest2) throw new TypeError("adam lacks a slot or a parameter");
  const m = add(mul(beta1, mean), mul(rest1, g));
  const v = add(mul(beta2, square), mul(rest2, mul(g, g)));
  return { slots: { mean: m, square: v }, p: sub(from, mul(stepSize, div(m, add(div(sqrt(v), root2), eps)))) };
}

/** Adam. */
export const adam: OptimizerRow = {
  doc: "Divides each parameter's step by a running estimate of its gradient's size.",
  formula: "m ← β₁m + (1−β₁)g;  v ← β₂v + (1−β₂)g²;  w ← w − (rate/(1−β₁^t)) · m / (√v/√(1−β₂^t) + ε)",
  params,
  typicalRate: [1e-5, 0.05],
  slots: ["mean", "square"],
  spare: () => [],
  carried: { beta1_t: powerOf("beta1"), beta2_t: powerOf("beta2") },
  scalars,
  step: (names) => stepFrom(names.p, names),
  errorDriven: false,
  use: "The first to try: steps of a sensible size whatever the scale of the gradients.",
  example: geneSwitch({ optimizer: "adam(rate: 0.05)" }),
  diagnostics: ["NN405"],
  source: "Kingma, Ba 2015; PyTorch Adam",
};

/** Adam with decoupled decay. */
export const adamw: OptimizerRow = {
  ...adam,
  doc: "Adam whose parameters also shrink by a fixed share of themselves each step, whatever their gradients were: decay that the division does not undo. Biases decay, too, as in PyTorch.",
  formula: "w ← (1 − rate·decay)·w, then Adam's step",
  params: { ...params, decay: { doc: "decay of the parameters", domain: interval("[", 0, Infinity, ")"), fallback: 1e-2 } },
  scalars: { ...scalars, kept: sub(1, mul(variable("rate"), variable("decay"))) },
  step: (names) => {
    const { kept } = names.params;
    if (kept === undefined) throw new TypeError("adamw lacks a parameter");
    return stepFrom(mul(names.p, kept), names);
  },
  use: "In place of `adam` wherever weights should stay small: larger networks, few rows.",
  example: geneSwitch({ optimizer: "adamw(rate: 0.05, decay: 0.001)" }),
  diagnostics: ["NN405"],
  source: "Loshchilov, Hutter 2019; PyTorch AdamW",
};
