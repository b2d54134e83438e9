/**
 * The activations. A scalar one is an expression of its pre-activation `z`; value, derivative, type rule and
 * documentation all follow from the row. Softmax and its logarithm look at the whole layer.
 */
import type { Expr } from "../expr/expr.js";
import { abs, add, call, constant, div, ifLess, max, min, mul, sub, variable } from "../expr/expr.js";
import type { Interval } from "../base/interval.js";
import type { InitName } from "./inits.js";
import type { Described, ParamRow } from "./entry.js";
import { interval, reals } from "./entry.js";
import { geneSwitch, growth, species } from "./examples.js";

const z = variable("z");
const s = variable("s");

const SELU_SCALE = 1.0507009873554805;
const SELU_ALPHA = 1.6732632423543772;

/** All that is known of an activation. */
export interface ActivationRow extends Described {
  readonly formula: string;
  readonly params: Readonly<Record<string, ParamRow>>;
  /** The value as an expression of `z`; parameters are given as constants. null: `softmax` and `log_softmax`, over the whole layer. */
  readonly expr: ((params: Readonly<Record<string, number>>) => Expr) | null;
  /** The value of what looks at the whole layer, of `z` and `s` = log Σ_k e^z_k, whose derivative by z_k is the softmax. */
  readonly ofSum?: Expr;
  /** All values for finite z, by its parameters. */
  readonly range: (params: Readonly<Record<string, number>>) => Interval;
  /** Points where it is not differentiable, by its parameters; tests of gradients keep away from them. */
  readonly kinks: (params: Readonly<Record<string, number>>) => readonly number[];
  /** False where the derivative is 0 wherever it exists: nothing before it can learn by gradients. */
  readonly differentiable: boolean;
  /** The init of a layer's weights unless the spec says otherwise. */
  readonly init: InitName;
  /** Values known in closed form: [z, value], with default parameters. */
  readonly examples: readonly (readonly [number, number])[];
}

/** The activations by name. */
export const activations = {
  linear: {
    doc: "The identity: a neuron of linear regression.",
    formula: "a = z",
    params: {},
    expr: () => z,
    range: () => reals,
    kinks: () => [],
    differentiable: true,
    init: "xavier",
    examples: [[-2, -2], [0, 0], [1.5, 1.5]],
    use: "To predict numbers: the last layer of a regression. Between two layers it adds nothing, since they collapse into one.",
    example: growth({ network: ["dense 1 linear"] }),
    diagnostics: ["NN308", "NN305"],
    source: "Gauss 1809",
  },
  step: {
    doc: "The perceptron's threshold: 1 from 0 on, 0 below. Not differentiable, so gradients do not pass it.",
    formula: "a = 1 if z ≥ 0, else 0",
    params: {},
    expr: () => ifLess(z, 0, 0, 1),
    range: () => interval("[", 0, 1, "]"),
    kinks: () => [0],
    differentiable: false,
    init: "zeros",
    examples: [[-1e-9, 0], [0, 1], [3, 1]],
    use: "For perceptrons and for networks built by hand. Gradients do not pass it, so that only the `perceptron` optimizer trains it, and only in the last layer.",
    example: geneSwitch({ network: ["dense 1 step"], loss: null, optimizer: "perceptron" }),
    diagnostics: ["NN307", "NN412"],
    source: "Rosenblatt 1958",
  },
  sigmoid: {
    doc: "The logistic function, a smoothed step. Its slope is at most 1/4 and vanishes where it saturates.",
    formula: "a = 1 / (1 + e^−z)",
    params: {},
    expr: () => call("sigmoid", z),
    range: () => interval("(", 0, 1, ")"),
    kinks: () => [],
    differentiable: true,
    init: "xavier",
    examples: [[0, 0.5], [1, 0.7310585786300049], [-1, 0.2689414213699951]],
    use: "In the last layer, for one bool or several, with `cross_entropy`. In hidden layers `tanh` or `relu` learn faster: stacked sigmoids let gradients vanish.",
    example: geneSwitch({ network: ["hidden: dense 4 sigmoid", "out: dense 1 sigmoid"] }),
    diagnostics: ["NN302", "NN305", "NN310", "NN902"],
    source: "Nielsen, Neural Networks and Deep Learning, chapter 1",
  },
  tanh: {
    doc: "The hyperbolic tangent, a sigmoid scaled to (−1, 1): σ(z) = (1 + tanh(z/2)) / 2.",
    formula: "a = (e^z − e^−z) / (e^z + e^−z)",
    params: {},
    expr: () => call("tanh", z),
    range: () => interval("(", -1, 1, ")"),
    kinks: () => [],
    differentiable: true,
    init: "xavier",
    examples: [[0, 0], [1, 0.7615941559557649], [-1, -0.7615941559557649]],
    use: "In hidden layers of small networks: smooth, and its outputs lie around 0, so that weights may move in both directions at once.",
    example: geneSwitch(),
    diagnostics: ["NN303", "NN305", "NN310", "NN902"],
    source: "LeCun et al. 1998, Efficient BackProp",
  },
  relu: {
    doc: "The rectified linear unit. Does not saturate for positive z; stops learning for negative ones.",
    formula: "a = max(0, z)",
    params: {},
    expr: () => max(z, 0),
    range: () => interval("[", 0, Infinity, ")"),
    kinks: () => [0],
    differentiable: true,
    init: "he",
    examples: [[-3, 0], [0, 0], [2, 2]],
    use: "The usual choice in hidden layers, for images above all. A neuron that is negative on every row stops learning; `leaky_relu` does not.",
    example: species({ network: ["hidden: dense 16 relu", "out: dense 3 softmax"] }),
    diagnostics: ["NN311", "NN902"],
    source: "Glorot, Bordes, Bengio 2011",
  },
  leaky_relu: {
    doc: "A rectified linear unit that keeps a small slope for negative z, so that it never stops learning.",
    formula: "a = z if z > 0, else slope · z",
    params: { slope: { doc: "slope for negative z", domain: interval("[", 0, 1, ")"), fallback: 0.01 } },
    expr: ({ slope }) => ifLess(0, z, z, mul(constant(slope ?? 0.01), z)),
    range: ({ slope }) => ((slope ?? 0.01) === 0 ? interval("[", 0, Infinity, ")") : reals),
    kinks: () => [0],
    differentiable: true,
    init: "he",
    examples: [[-2, -0.02], [0, 0], [3, 3]],
    use: "In place of `relu` where neurons die: large rates, no normalisation.",
    example: species({ network: ["hidden: dense 16 leaky_relu(0.1)", "out: dense 3 softmax"] }),
    diagnostics: ["NN311", "NN401"],
    source: "Maas, Hannun, Ng 2013",
  },
  softplus: {
    doc: "A smooth relu; its derivative is the sigmoid.",
    formula: "a = log(1 + e^z)",
    params: {},
    expr: () => call("softplus", z),
    range: () => interval("(", 0, Infinity, ")"),
    kinks: () => [],
    differentiable: true,
    init: "he",
    examples: [[0, 0.6931471805599453], [1, 1.3132616875182228], [-1, 0.31326168751822286]],
    use: "In the last layer for numbers that are never negative, such as counts and rates; in hidden layers where a smooth relu is wanted.",
    example: growth({ network: ["hidden: dense 8 tanh", "out: dense 1 softplus"] }),
    diagnostics: ["NN305", "NN311"],
    source: "Dugas et al. 2000",
  },
  abs: {
    doc: "The absolute value: folds the line at 0, so that what follows sees both halves alike.",
    formula: "a = |z|",
    params: {},
    expr: () => abs(z),
    range: () => interval("[", 0, Infinity, ")"),
    kinks: () => [0],
    differentiable: true,
    init: "he",
    examples: [[-2, 2], [0, 0], [1.5, 1.5]],
    use: "Where a problem is symmetric: what follows needs half the neurons. Folding twice makes four copies.",
    example: growth({ network: ["fold: dense 4 abs", "out: dense 1 linear"] }),
    diagnostics: ["NN311"],
    source: "Jarrett et al. 2009",
  },
  elu: {
    doc: "Like relu for positive z; for negative ones it bends softly towards −alpha, so that means stay near 0.",
    formula: "a = z if z > 0, else alpha · (e^z − 1)",
    params: { alpha: { doc: "depth that negative z tend to", domain: interval("(", 0, Infinity, ")"), fallback: 1 } },
    expr: ({ alpha }) => ifLess(0, z, z, mul(constant(alpha ?? 1), call("expm1", z))),
    range: ({ alpha }) => interval("(", -(alpha ?? 1), Infinity, ")"),
    kinks: ({ alpha }) => ((alpha ?? 1) === 1 ? [] : [0]),
    differentiable: true,
    init: "he",
    examples: [[-1, -0.6321205588285577], [-1e-9, -9.999999995e-10], [0, 0], [2, 2], [-800, -1], [800, 800]],
    use: "In hidden layers without batch normalisation, where the means of relus drift.",
    example: species({ network: ["hidden: dense 16 elu", "out: dense 3 softmax"] }),
    diagnostics: ["NN311", "NN401"],
    source: "Clevert, Unterthiner, Hochreiter 2016",
  },
  selu: {
    doc: "An elu scaled so that deep stacks of it keep mean 0 and variance 1 by themselves; wants `lecun`, its default.",
    formula: "a = 1.0507 z if z > 0, else 1.7581 (e^z − 1)",
    params: {},
    expr: () => ifLess(0, z, mul(SELU_SCALE, z), mul(SELU_SCALE * SELU_ALPHA, call("expm1", z))),
    range: () => interval("(", -SELU_SCALE * SELU_ALPHA, Infinity, ")"),
    kinks: () => [0],
    differentiable: true,
    init: "lecun",
    examples: [[-1, -1.1113307378125628], [0, 0], [2, 2.101401974710961], [-800, -1.7580993408473766]],
    use: "In deep stacks of dense layers, with standardized inputs and the default init.",
    example: growth({ network: ["dense 16 selu", "dense 16 selu", "dense 16 selu", "dense 1 linear"] }),
    diagnostics: ["NN311"],
    source: "Klambauer et al. 2017",
  },
  gelu: {
    doc: "z times the probability that a standard normal number lies below z: a smooth relu that dips a little below 0.",
    formula: "a = z · ½(1 + erf(z/√2))",
    params: {},
    expr: () => mul(mul(0.5, z), add(1, call("erf", mul(Math.SQRT1_2, z)))),
    range: () => interval("[", -0.17, Infinity, ")"),
    kinks: () => [],
    differentiable: true,
    init: "he",
    examples: [[0, 0], [1, 0.8413447460685429], [-1, -0.15865525393145707], [-0.7517915, -0.16997120747990369], [40, 40], [-40, 0]],
    use: "In hidden layers, in place of `relu`, where its kink is in the way; dearer to compute.",
    example: species({ network: ["hidden: dense 16 gelu", "out: dense 3 softmax"] }),
    diagnostics: ["NN311"],
    source: "Hendrycks, Gimpel 2016",
  },
  silu: {
    doc: "z times its sigmoid, also called swish: a smooth relu that dips a little below 0.",
    formula: "a = z · σ(z)",
    params: {},
    expr: () => mul(z, call("sigmoid", z)),
    range: () => interval("[", -0.279, Infinity, ")"),
    kinks: () => [],
    differentiable: true,
    init: "he",
    examples: [[0, 0], [1, 0.7310585786300049], [-1, -0.2689414213699951], [800, 800], [-1000, 0]],
    use: "In hidden layers, as `gelu`, and cheaper.",
    example: species({ network: ["hidden: dense 16 silu", "out: dense 3 softmax"] }),
    diagnostics: ["NN311"],
    source: "Elfwing, Uchibe, Doya 2018",
  },
  softsign: {
    doc: "A sigmoid with heavy tails: it saturates slowly, and needs no exponential.",
    formula: "a = z / (1 + |z|)",
    params: {},
    expr: () => div(z, add(1, abs(z))),
    range: () => interval("(", -1, 1, ")"),
    kinks: () => [],
    differentiable: true,
    init: "xavier",
    examples: [[0, 0], [1, 0.5], [-3, -0.75], [1e-9, 9.99999999e-10]],
    use: "In hidden layers in place of `tanh`, where it saturates too early.",
    example: geneSwitch({ network: ["hidden: dense 4 softsign", "out: dense 1 sigmoid"] }),
    diagnostics: ["NN305"],
    source: "Bergstra et al. 2009",
  },
  hard_sigmoid: {
    doc: "A sigmoid of three straight pieces: cheap, and exactly 0 and 1 beyond ±3, where it stops learning.",
    formula: "a = min(max(z + 3, 0), 6) / 6",
    params: {},
    expr: () => div(min(max(add(z, 3), 0), 6), 6),
    range: () => interval("[", 0, 1, "]"),
    kinks: () => [-3, 3],
    differentiable: true,
    init: "xavier",
    examples: [[-4, 0], [-3, 0], [0, 0.5], [1.5, 0.75], [3, 1], [1e30, 1]],
    use: "Where predictions must be cheap and exact at both ends.",
    example: growth({ network: ["hidden: dense 8 tanh", "out: dense 1 hard_sigmoid"] }),
    diagnostics: ["NN303", "NN902"],
    source: "Courbariaux, Bengio, David 2015; PyTorch Hardsigmoid",
  },
  hard_tanh: {
    doc: "The identity between −1 and 1, and flat beyond, where it stops learning.",
    formula: "a = min(max(z, −1), 1)",
    params: {},
    expr: () => min(max(z, -1), 1),
    range: () => interval("[", -1, 1, "]"),
    kinks: () => [-1, 1],
    differentiable: true,
    init: "xavier",
    examples: [[-2, -1], [-1, -1], [0.25, 0.25], [1, 1], [5, 1]],
    use: "A cheap `tanh` for hidden layers.",
    example: geneSwitch({ network: ["hidden: dense 4 hard_tanh", "out: dense 1 sigmoid"] }),
    diagnostics: ["NN902"],
    source: "Collobert 2004; PyTorch Hardtanh",
  },
  square: {
    doc: "The square: neurons that multiply. Grows fast, so deep stacks of it want small weights.",
    formula: "a = z²",
    params: {},
    expr: () => mul(z, z),
    range: () => interval("[", 0, Infinity, ")"),
    kinks: () => [],
    differentiable: true,
    init: "xavier",
    examples: [[-2, 4], [0, 0], [1.5, 2.25]],
    use: "For products of inputs and for energies. One such layer goes far; several in a row overflow.",
    example: growth({ network: ["hidden: dense 4 square", "out: dense 1 linear"] }),
    diagnostics: ["NN901"],
    source: "Livni, Shalev-Shwartz, Shamir 2014",
  },
  sine: {
    doc: "The sine: for what is periodic or finely detailed. Right for z of any size; the number of waves is the weights' affair.",
    formula: "a = sin z",
    params: {},
    expr: () => call("sin", z),
    range: () => interval("[", -1, 1, "]"),
    kinks: () => [],
    differentiable: true,
    init: "xavier",
    examples: [[0, 0], [1, 0.8414709848078965], [-1, -0.8414709848078965], [1e22, -0.8522008497671888], [1e-9, 1e-9]],
    use: "For rhythms, such as circadian ones, and for fine detail; wants standardized or scaled inputs.",
    example: growth({ network: ["hidden: dense 8 sine", "out: dense 1 linear"] }),
    diagnostics: ["NN311"],
    source: "Sitzmann et al. 2020",
  },
  softmax: {
    doc: "A probability distribution over the layer's neurons.",
    formula: "a_j = e^z_j / Σ_k e^z_k",
    params: {},
    expr: null,
    ofSum: call("exp", sub(z, s)),
    range: () => interval("(", 0, 1, ")"),
    kinks: () => [],
    differentiable: true,
    init: "xavier",
    examples: [],
    use: "In the last layer, for one class, with `log_likelihood`: probabilities that sum to 1.",
    example: species(),
    diagnostics: ["NN207", "NN211", "NN301", "NN312", "NN201"],
    source: "Bridle 1990",
  },
  log_softmax: {
    doc: "The logarithms of a softmax, which never round to −∞; `predict` gives the probabilities themselves.",
    formula: "a_j = z_j − log Σ_k e^z_k",
    params: {},
    expr: null,
    ofSum: sub(z, s),
    range: () => interval("(", -Infinity, 0, ")"),
    kinks: () => [],
    differentiable: true,
    init: "xavier",
    examples: [],
    use: "In place of `softmax` where the logarithms themselves are wanted, in `expect` and in what the last layer gives.",
    example: species({ network: ["hidden: dense 8 tanh", "out: dense 3 log_softmax"] }),
    diagnostics: ["NN207", "NN211", "NN303"],
    source: "Bridle 1990; PyTorch LogSoftmax",
  },
} as const satisfies Readonly<Record<string, ActivationRow>>;

/** The name of an activation. */
export type ActivationName = keyof typeof activations;

/** The row of an activation, with the type that all rows share. */
export function activationRow(name: ActivationName): ActivationRow {
  return activations[name];
}
