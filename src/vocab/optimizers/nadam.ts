/** NAdam: Adam that looks ahead along its mean, as in PyTorch's `NAdam`, whose momentum warms up by 0.96^(t·ψ). */
import type { Expr } from "../../expr/expr.js";
import { add, call, constant, div, mul, sqrt, sub, variable } from "../../expr/expr.js";
import { interval } from "../entry.js";
import { geneSwitch } from "../examples.js";
import type { OptimizerRow } from "./optimizer.js";
import { powerOf } from "./optimizer.js";

const positive = interval("(", 0, Infinity, ")");
const share = interval("[", 0, 1, ")");
/** The logarithm of 0.96. */
const LOG_096 = -0.040821994520255166;

const decay = call("exp", mul(variable("psi"), constant(LOG_096)));
/** β₁(1 − ½·0.96^(tψ)), given that power. */
const momentumAt = (power: Expr): Expr => mul(variable("beta1"), sub(1, mul(0.5, power)));
const now = momentumAt(variable("decay_t"));
const next = momentumAt(mul(variable("decay_t"), decay));

/** NAdam. */
export const nadam: OptimizerRow = {
  doc: "Adam with Nesterov's look ahead: the step takes in what the next momentum will add.",
  formula: "μ_t = β₁(1 − ½·0.96^(tψ));  w ← w − rate·[(1−μ_t)/(1−Πμ) · g + μ_(t+1)/(1−Πμ·μ_(t+1)) · m] / (√(v/(1−β₂^t)) + ε)",
  params: {
    rate: { doc: "learning rate", domain: positive, fallback: 2e-3 },
    beta1: { doc: "decay of the mean", domain: share, fallback: 0.9 },
    beta2: { doc: "decay of the square", domain: share, fallback: 0.999 },
    eps: { doc: "added to the root", domain: positive, fallback: 1e-8 },
    psi: { doc: "how fast the momentum warms up", domain: interval("[", 0, Infinity, ")"), fallback: 4e-3 },
  },
  typicalRate: [1e-5, 0.05],
  slots: ["mean", "square"],
  spare: () => [],
  carried: {
    beta2_t: powerOf("beta2"),
    decay_t: { start: 1, next: mul(variable("decay_t"), decay) },
    momenta: { start: 1, next: mul(variable("momenta"), now) },
  },
  scalars: {
    ofGradient: div(mul(variable("rate"), sub(1, now)), sub(1, variable("momenta"))),
    ofMean: div(mul(variable("rate"), next), sub(1, mul(variable("momenta"), next))),
    root2: sqrt(sub(1, variable("beta2_t"))),
    rest1: sub(1, variable("beta1")),
    rest2: sub(1, variable("beta2")),
  },
  step: ({ p, g, slots, params }) => {
    const { mean, square } = slots;
    const { beta1, beta2, eps, ofGradient, ofMean, root2, rest1, rest2 } = params;
    if (!mean || !square || !beta1 || !beta2 || !eps || !ofGradient || !ofMean || !root2 || !rest1 || !rest2) throw new TypeError("nadam lacks a slot or a parameter");
    const m = add(mul(beta1, mean), mul(rest1, g));
    const v = add(mul(beta2, square), mul(rest2, mul(g, g)));
    const size = add(div(sqrt(v), root2), eps);
    return { slots: { mean: m, square: v }, p: sub(p, div(add(mul(ofGradient, g), mul(ofMean, m)), size)) };
  },
  errorDriven: false,
  use: "In place of `adam` where it is slow to start.",
  example: geneSwitch({ optimizer: "nadam(rate: 0.05)" }),
  diagnostics: ["NN405"],
  source: "Dozat 2016; PyTorch NAdam",
};
