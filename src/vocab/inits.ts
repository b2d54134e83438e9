/**
 * How weights start: a distribution whose spread may depend on the neurons' fan-in and fan-out. Draws themselves are the
 * runtime's (purpose `init`, keyed by layer and element), so that every target starts alike.
 */
import type { Described, ParamRow } from "./entry.js";
import { interval, reals } from "./entry.js";
import { growth } from "./examples.js";

/** What to draw: `normal(mean, sd)`, `uniform(low, high)`, one constant, or an orthogonal matrix. */
export type Distribution =
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "constant"; readonly value: number }
  /** Of [inputs, outputs]: columns of length 1 at right angles, or rows where there are fewer of them. */
  | { readonly kind: "orthogonal" };

/** All that is known of an init. */
export interface InitRow extends Described {
  readonly formula: string;
  readonly params: Readonly<Record<string, ParamRow>>;
  readonly distribution: (fanIn: number, fanOut: number, params: Readonly<Record<string, number>>) => Distribution;
}

const positive = interval("[", 0, Infinity, ")");

/** The inits by name. */
export const inits = {
  xavier: {
    doc: "Keeps the variance of sigmoid-like layers on the way forward and back.",
    formula: "uniform in ±√(6 / (fan_in + fan_out))",
    params: {},
    distribution: (fanIn, fanOut) => {
      const bound = Math.sqrt(6 / (fanIn + fanOut));
      return { kind: "uniform", low: -bound, high: bound };
    },
    use: "The default before `sigmoid`, `tanh` and `softmax`.",
    example: growth({ network: ["hidden: dense 8 tanh { init xavier }", "out: dense 1 linear"] }),
    diagnostics: ["NN311"],
    source: "Glorot, Bengio 2010",
  },
  he: {
    doc: "Keeps the variance of rectified layers, half of whose outputs are 0.",
    formula: "normal with mean 0, sd √(2 / fan_in)",
    params: {},
    distribution: (fanIn) => ({ kind: "normal", mean: 0, sd: Math.sqrt(2 / fanIn) }),
    use: "The default before `relu` and its relatives.",
    example: growth({ network: ["hidden: dense 8 relu { init he }", "out: dense 1 linear"] }),
    diagnostics: ["NN311"],
    source: "He et al. 2015",
  },
  lecun: {
    doc: "Unit variance of the pre-activations.",
    formula: "normal with mean 0, sd √(1 / fan_in)",
    params: {},
    distribution: (fanIn) => ({ kind: "normal", mean: 0, sd: Math.sqrt(1 / fanIn) }),
    use: "The default before `selu`.",
    example: growth({ network: ["hidden: dense 8 selu { init lecun }", "out: dense 1 linear"] }),
    diagnostics: ["NN311"],
    source: "LeCun et al. 1998, Efficient BackProp",
  },
  normal: {
    doc: "Gaussian, whatever the layer's size.",
    formula: "normal with mean and sd",
    params: {
      mean: { doc: "mean", domain: reals, fallback: 0 },
      sd: { doc: "standard deviation", domain: positive, fallback: 1 },
    },
    distribution: (_in, _out, { mean, sd }) => ({ kind: "normal", mean: mean ?? 0, sd: sd ?? 1 }),
    use: "The default of `embedding`, and for experiments such as large weights, where sigmoids start saturated.",
    example: growth({ network: ["hidden: dense 8 sigmoid { init normal(0, 0.5) }", "out: dense 1 linear"] }),
    diagnostics: ["NN401"],
    source: "Nielsen, chapter 1",
  },
  uniform: {
    doc: "Uniform, whatever the layer's size.",
    formula: "uniform in [low, high)",
    params: {
      low: { doc: "lower end", domain: reals, fallback: -1 },
      high: { doc: "upper end", domain: reals, fallback: 1 },
    },
    distribution: (_in, _out, { low, high }) => ({ kind: "uniform", low: low ?? -1, high: high ?? 1 }),
    use: "For experiments; `xavier` knows the right ends.",
    example: growth({ network: ["hidden: dense 8 tanh { init uniform(-0.5, 0.5) }", "out: dense 1 linear"] }),
    diagnostics: ["NN401"],
    source: "elementary",
  },
  orthogonal: {
    doc: "Columns of length 1 at right angles, or rows where there are fewer of them: keeps lengths on the way through deep layers.",
    formula: "normal draws, orthonormalised by Gram-Schmidt",
    params: {},
    distribution: () => ({ kind: "orthogonal" }),
    use: "For deep stacks of layers of one width.",
    example: growth({ network: ["hidden: dense 8 tanh { init orthogonal }", "out: dense 1 linear"] }),
    diagnostics: ["NN311"],
    source: "Saxe, McClelland, Ganguli 2014",
  },
  zeros: {
    doc: "All 0. Right for biases and for a perceptron; leaves hidden neurons alike.",
    formula: "0",
    params: {},
    distribution: () => ({ kind: "constant", value: 0 }),
    use: "For biases, which start so anyway, and for a layer that is linear regression or a perceptron.",
    example: growth({ network: ["dense 1 linear { init zeros }"] }),
    diagnostics: ["NN311"],
    source: "elementary",
  },
  constant: {
    doc: "All equal.",
    formula: "c",
    params: { value: { doc: "the value", domain: reals, fallback: null } },
    distribution: (_in, _out, { value }) => ({ kind: "constant", value: value ?? 0 }),
    use: "For networks that are set by hand.",
    example: growth({ network: ["hidden: dense 8 tanh { init constant(0.5) }", "out: dense 1 linear"] }),
    diagnostics: ["NN401"],
    source: "elementary",
  },
} as const satisfies Readonly<Record<string, InitRow>>;

/** The name of an init. */
export type InitName = keyof typeof inits;

/** The row of an init, with the type that all rows share. */
export function initRow(name: InitName): InitRow {
  return inits[name];
}
