/** RMSprop, plain, centred and with momentum: formulas and order as in PyTorch's `RMSprop`. */
import { add, div, max, mul, sqrt, sub, variable } from "../../expr/expr.js";
import { interval } from "../entry.js";
import { geneSwitch } from "../examples.js";
import type { OptimizerRow } from "./optimizer.js";

/** RMSprop. */
export const rmsprop: OptimizerRow = {
  doc: "Divides each parameter's step by the root of a running mean of its squared gradients. Centred, by their standard deviation.",
  formula: "v ← αv + (1−α)g²;  (centered: m ← αm + (1−α)g, v − m² for v below);  u ← μu + g / (√v + ε);  w ← w − rate·u",
  params: {
    rate: { doc: "learning rate", domain: interval("(", 0, Infinity, ")"), fallback: 1e-2 },
    alpha: { doc: "decay of the mean of squares", domain: interval("[", 0, 1, ")"), fallback: 0.99 },
    eps: { doc: "added to the root", domain: interval("(", 0, Infinity, ")"), fallback: 1e-8 },
    momentum: { doc: "share of the last velocity that is kept", domain: interval("[", 0, 1, ")"), fallback: 0 },
    centered: { doc: "divide by the standard deviation", domain: interval("[", 0, 1, "]"), fallback: 0, flag: true },
  },
  typicalRate: [1e-5, 0.05],
  slots: ["square", "mean", "velocity"],
  spare: (off) => [...(off("centered") ? ["mean"] : []), ...(off("momentum") ? ["velocity"] : [])],
  carried: {},
  scalars: { rest: sub(1, variable("alpha")) },
  step: ({ p, g, slots, params }, flags) => {
    const { square, mean, velocity } = slots;
    const { rate, alpha, eps, momentum, rest } = params;
    if (!square || !rate || !alpha || !eps || !rest) throw new TypeError("rmsprop lacks a slot or a parameter");
    const v = add(mul(alpha, square), mul(rest, mul(g, g)));
    const m = mean === undefined || flags["centered"] !== 1 ? null : add(mul(alpha, mean), mul(rest, g));
    // A variance is never negative, but a difference of rounded numbers may be.
    const spread = m === null ? v : max(0, sub(v, mul(m, m)));
    const scaled = div(g, add(sqrt(spread), eps));
    const u = velocity === undefined || momentum === undefined ? scaled : add(mul(momentum, velocity), scaled);
    const next = { square: v, ...(m === null ? {} : { mean: m }), ...(velocity === undefined ? {} : { velocity: u }) };
    return { slots: next, p: sub(p, mul(rate, u)) };
  },
  errorDriven: false,
  use: "As `adam`, without its corrections; for targets that drift.",
  example: geneSwitch({ optimizer: "rmsprop(rate: 0.01, momentum: 0.9)" }),
  diagnostics: ["NN405"],
  source: "Tieleman, Hinton 2012; PyTorch RMSprop",
};
