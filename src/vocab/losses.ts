/**
 * The losses: expressions of one output `a` and its target `y`, summed over the outputs, averaged over the rows. Where a
 * loss and an activation belong together, `fromLogits` gives the same loss of the pre-activation `z`: it is stable for
 * every z, and its derivative simplifies to a − y.
 */
import type { Expr } from "../expr/expr.js";
import { abs, add, call, constant, ifLess, max, mul, neg, sub, variable } from "../expr/expr.js";
import type { Interval } from "../base/interval.js";
import type { ActivationName } from "./activations.js";
import type { Described, ParamRow } from "./entry.js";
import { interval, reals } from "./entry.js";
import { geneSwitch, growth, species } from "./examples.js";

const a = variable("a");
const y = variable("y");
const z = variable("z");
const difference = sub(a, y);

/** All that is known of a loss. */
export interface LossRow extends Described {
  readonly formula: string;
  readonly params: Readonly<Record<string, ParamRow>>;
  /** One output's share, of `a` and `y`. */
  readonly expr: (params: Readonly<Record<string, number>>) => Expr;
  /**
   * The same loss of `z` for the activations that it belongs to. `wholeLayer` adds log Σ_k e^z_k to the sum over the
   * layer, whose derivative is the softmax.
   */
  readonly fromLogits: Readonly<Partial<Record<ActivationName, { readonly expr: Expr; readonly wholeLayer: boolean }>>>;
  /** What the network's outputs must lie in; open where the loss is infinite at the end. */
  readonly outputs: Interval;
  /** What targets must lie in. */
  readonly targets: Interval;
  /** Wants exactly one class, one-hot, and outputs that sum to 1. */
  readonly distribution: boolean;
  /** What false and true, or the other labels and the right one, are to the network. */
  readonly codes: readonly [number, number];
}

/** The losses by name. */
export const losses = {
  quadratic: {
    doc: "Half the squared distance. On a sigmoid it learns slowly where it is badly wrong: ∂C/∂z = (a − y)·σ'(z).",
    formula: "C = ½ Σ_j (y_j − a_j)²",
    params: {},
    expr: () => mul(0.5, mul(difference, difference)),
    fromLogits: {},
    outputs: reals,
    targets: reals,
    distribution: false,
    codes: [0, 1],
    use: "For numbers, with a `linear` output: linear regression, if nothing else stands before. For bools and classes it starts slowly where it is badly wrong.",
    example: growth(),
    diagnostics: ["NN301", "NN302", "NN305"],
    source: "Nielsen, chapter 1",
  },
  cross_entropy: {
    doc: "The cross-entropy of every output neuron with its target. With sigmoid neurons ∂C/∂z = a − y: no slow start.",
    formula: "C = −Σ_j [y_j log a_j + (1 − y_j) log(1 − a_j)]",
    params: {},
    expr: () => neg(add(mul(y, call("log", a)), mul(sub(1, y), call("log1p", neg(a))))),
    fromLogits: { sigmoid: { expr: sub(call("softplus", z), mul(y, z)), wholeLayer: false } },
    outputs: interval("(", 0, 1, ")"),
    targets: interval("[", 0, 1, "]"),
    distribution: false,
    codes: [0, 1],
    use: "For bools, one or several, with `sigmoid` outputs; for classes whose labels are judged one by one.",
    example: geneSwitch(),
    diagnostics: ["NN303", "NN312"],
    source: "Nielsen, chapter 3",
  },
  log_likelihood: {
    doc: "Minus the log of the probability given to the right class. With softmax ∂C/∂z = a − y.",
    formula: "C = −log a_y",
    params: {},
    // A target of 0 must add 0 even where log a is −∞; targets are one-hot.
    expr: () => ifLess(0, y, neg(mul(y, call("log", a))), 0),
    fromLogits: { softmax: { expr: neg(mul(y, z)), wholeLayer: true }, log_softmax: { expr: neg(mul(y, z)), wholeLayer: true } },
    outputs: interval("(", 0, 1, ")"),
    targets: interval("[", 0, 1, "]"),
    distribution: true,
    codes: [0, 1],
    use: "For one class, with a `softmax` output. Other tools call this pair cross-entropy.",
    example: species(),
    diagnostics: ["NN304", "NN314"],
    source: "Nielsen, chapter 3",
  },
  absolute: {
    doc: "The distance itself: its minimum is the median, so that outliers pull no more than others.",
    formula: "C = Σ_j |y_j − a_j|",
    params: {},
    expr: () => abs(difference),
    fromLogits: {},
    outputs: reals,
    targets: reals,
    distribution: false,
    codes: [0, 1],
    use: "For numbers with outliers, where the typical value is wanted rather than the mean.",
    example: growth({ loss: "absolute" }),
    diagnostics: ["NN305"],
    source: "Laplace 1774; PyTorch L1Loss",
  },
  huber: {
    doc: "Quadratic near the target, linear from a distance of delta on: smooth like the one, robust like the other.",
    formula: "C = Σ_j ½d² if |d| < δ, else δ(|d| − ½δ), with d = y_j − a_j",
    params: { delta: { doc: "distance from which the loss is linear", domain: interval("(", 0, Infinity, ")"), fallback: 1 } },
    expr: ({ delta }) => {
      const edge = constant(delta ?? 1);
      return ifLess(abs(difference), edge, mul(0.5, mul(difference, difference)), mul(edge, sub(abs(difference), mul(0.5, edge))));
    },
    fromLogits: {},
    outputs: reals,
    targets: reals,
    distribution: false,
    codes: [0, 1],
    use: "For numbers with some outliers: near the target as exact as `quadratic`, far from it as patient as `absolute`.",
    example: growth({ loss: "huber(delta: 0.1)" }),
    diagnostics: ["NN305", "NN401"],
    source: "Huber 1964; PyTorch HuberLoss",
  },
  hinge: {
    doc: "Asks for a margin of 1 on the right side of 0, and nothing more: the loss of support vector machines. Labels are −1 and +1; each label of a class against all others.",
    formula: "C = Σ_j max(0, 1 − y_j a_j), y_j = ±1",
    params: {},
    expr: () => max(0, sub(1, mul(y, a))),
    fromLogits: {},
    outputs: reals,
    targets: interval("[", -1, 1, "]"),
    distribution: false,
    codes: [-1, 1],
    use: "For a margin between classes rather than probabilities, with `linear` outputs: a linear support vector machine, with `l2`.",
    example: geneSwitch({ network: ["dense 1 linear { l2 1e-3 }"], loss: "hinge" }),
    diagnostics: ["NN315"],
    source: "Cortes, Vapnik 1995; Rifkin, Klautau 2004",
  },
} as const satisfies Readonly<Record<string, LossRow>>;

/** The name of a loss. */
export type LossName = keyof typeof losses;

/** The row of a loss, with the type that all rows share. */
export function lossRow(name: LossName): LossRow {
  return losses[name];
}
