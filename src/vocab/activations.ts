/**
 * The activations. A scalar one is an expression of its pre-activation `z`; value, derivative, type rule and
 * documentation all follow from the row. Softmax is the one that looks at the whole layer.
 */
import type { Expr } from "../expr/expr.js";
import { abs, call, constant, ifLess, max, mul, variable } from "../expr/expr.js";
import type { Interval } from "../base/interval.js";
import type { InitName } from "./inits.js";
import type { ParamRow } from "./entry.js";
import { interval, reals } from "./entry.js";

const z = variable("z");

/** All that is known of an activation. */
export interface ActivationRow {
  readonly doc: string;
  readonly formula: string;
  readonly params: Readonly<Record<string, ParamRow>>;
  /** The value as an expression of `z`; parameters are given as constants. null: `softmax`, over the whole layer. */
  readonly expr: ((params: Readonly<Record<string, number>>) => Expr) | null;
  /** All values for finite z, by its parameters. */
  readonly range: (params: Readonly<Record<string, number>>) => Interval;
  /** Points where it is not differentiable; tests of gradients keep away from them. */
  readonly kinks: readonly number[];
  /** False where the derivative is 0 wherever it exists: nothing before it can learn by gradients. */
  readonly differentiable: boolean;
  /** The init of a layer's weights unless the spec says otherwise. */
  readonly init: InitName;
  /** Values known in closed form: [z, value], with default parameters. */
  readonly examples: readonly (readonly [number, number])[];
  readonly source: string;
}

/** The activations by name. */
export const activations = {
  linear: {
    doc: "The identity: a neuron of linear regression.",
    formula: "a = z",
    params: {},
    expr: () => z,
    range: () => reals,
    kinks: [],
    differentiable: true,
    init: "xavier",
    examples: [[-2, -2], [0, 0], [1.5, 1.5]],
    source: "Gauss 1809",
  },
  step: {
    doc: "The perceptron's threshold: 1 from 0 on, 0 below. Not differentiable, so gradients do not pass it.",
    formula: "a = 1 if z ≥ 0, else 0",
    params: {},
    expr: () => ifLess(z, 0, 0, 1),
    range: () => interval("[", 0, 1, "]"),
    kinks: [0],
    differentiable: false,
    init: "zeros",
    examples: [[-1e-9, 0], [0, 1], [3, 1]],
    source: "Rosenblatt 1958",
  },
  sigmoid: {
    doc: "The logistic function, a smoothed step. Its slope is at most 1/4 and vanishes where it saturates.",
    formula: "a = 1 / (1 + e^−z)",
    params: {},
    expr: () => call("sigmoid", z),
    range: () => interval("(", 0, 1, ")"),
    kinks: [],
    differentiable: true,
    init: "xavier",
    examples: [[0, 0.5], [1, 0.7310585786300049], [-1, 0.2689414213699951]],
    source: "Nielsen, Neural Networks and Deep Learning, chapter 1",
  },
  tanh: {
    doc: "The hyperbolic tangent, a sigmoid scaled to (−1, 1): σ(z) = (1 + tanh(z/2)) / 2.",
    formula: "a = (e^z − e^−z) / (e^z + e^−z)",
    params: {},
    expr: () => call("tanh", z),
    range: () => interval("(", -1, 1, ")"),
    kinks: [],
    differentiable: true,
    init: "xavier",
    examples: [[0, 0], [1, 0.7615941559557649], [-1, -0.7615941559557649]],
    source: "LeCun et al. 1998, Efficient BackProp",
  },
  relu: {
    doc: "The rectified linear unit. Does not saturate for positive z; stops learning for negative ones.",
    formula: "a = max(0, z)",
    params: {},
    expr: () => max(z, 0),
    range: () => interval("[", 0, Infinity, ")"),
    kinks: [0],
    differentiable: true,
    init: "he",
    examples: [[-3, 0], [0, 0], [2, 2]],
    source: "Glorot, Bordes, Bengio 2011",
  },
  leaky_relu: {
    doc: "A rectified linear unit that keeps a small slope for negative z, so that it never stops learning.",
    formula: "a = z if z > 0, else slope · z",
    params: { slope: { doc: "slope for negative z", domain: interval("[", 0, 1, ")"), fallback: 0.01 } },
    expr: ({ slope }) => ifLess(0, z, z, mul(constant(slope ?? 0.01), z)),
    range: ({ slope }) => ((slope ?? 0.01) === 0 ? interval("[", 0, Infinity, ")") : reals),
    kinks: [0],
    differentiable: true,
    init: "he",
    examples: [[-2, -0.02], [0, 0], [3, 3]],
    source: "Maas, Hannun, Ng 2013",
  },
  softplus: {
    doc: "A smooth relu; its derivative is the sigmoid.",
    formula: "a = log(1 + e^z)",
    params: {},
    expr: () => call("softplus", z),
    range: () => interval("(", 0, Infinity, ")"),
    kinks: [],
    differentiable: true,
    init: "he",
    examples: [[0, 0.6931471805599453], [1, 1.3132616875182228], [-1, 0.31326168751822286]],
    source: "Dugas et al. 2000",
  },
  abs: {
    doc: "The absolute value: folds the line at 0, so that what follows sees both halves alike.",
    formula: "a = |z|",
    params: {},
    expr: () => abs(z),
    range: () => interval("[", 0, Infinity, ")"),
    kinks: [0],
    differentiable: true,
    init: "he",
    examples: [[-2, 2], [0, 0], [1.5, 1.5]],
    source: "Jarrett et al. 2009",
  },
  softmax: {
    doc: "A probability distribution over the layer's neurons.",
    formula: "a_j = e^z_j / Σ_k e^z_k",
    params: {},
    expr: null,
    range: () => interval("(", 0, 1, ")"),
    kinks: [],
    differentiable: true,
    init: "xavier",
    examples: [],
    source: "Bridle 1990",
  },
} as const satisfies Readonly<Record<string, ActivationRow>>;

/** The name of an activation. */
export type ActivationName = keyof typeof activations;

/** The row of an activation, with the type that all rows share. */
export function activationRow(name: ActivationName): ActivationRow {
  return activations[name];
}
