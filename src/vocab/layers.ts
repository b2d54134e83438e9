/**
 * The layers: what is written, what comes in and goes out, what is computed, and which tensors are learnt. Activations are
 * layers, too, and have a table of their own. How a layer is read, lowered and judged stands where that is done; which words
 * there are, and what they take, stands here.
 */
import type { Interval } from "../base/interval.js";
import type { Described } from "./entry.js";
import { interval } from "./entry.js";
import { digits, geneSwitch, growth, species, tataBox } from "./examples.js";

/** A value, a setting or an option of a layer. */
export interface LayerPart {
  readonly doc: string;
  /** What it may be: an interval of numbers, or in words. */
  readonly domain: Interval | string;
  /** What it is where nothing is written; null where it must be. */
  readonly fallback: string | null;
}

/** The side of a contrast normalisation's neighbourhood where none is written. */
export const CONTRAST_WINDOW = 5;

const amounts = interval("[", 0, Infinity, ")");
const sizes = "a whole number from 1";

/** The options in braces that layers with weights take. */
export const layerOptions = {
  init: { doc: "how weights are drawn", domain: "an init, such as `he` or `normal(0, 0.1)`", fallback: "that of the activation" },
  weights: { doc: "where weights start, written out: a row for each input", domain: "rows of numbers", fallback: "drawn" },
  bias: { doc: "where biases start, or none at all", domain: "a list of numbers, or `false`", fallback: "all 0" },
  l1: { doc: "strength λ of the penalty λ‖W‖₁; biases are not penalised", domain: amounts, fallback: "0" },
  l2: { doc: "strength λ of the penalty ½λ‖W‖²; biases are not penalised", domain: amounts, fallback: "0" },
  max_norm: { doc: "after each update, longer weights of a neuron (of a channel) are shortened to this norm", domain: interval("(", 0, Infinity, ")"), fallback: "none" },
  frozen: { doc: "a flag: the layer stays as it starts", domain: "written or not", fallback: "not frozen" },
} as const satisfies Readonly<Record<string, LayerPart>>;

/** The name of an option. */
export type LayerOptionName = keyof typeof layerOptions;

/** All that is known of a layer but how it is read and computed. */
export interface LayerRow extends Described {
  /** What may be written; optional parts in brackets. */
  readonly form: string;
  /** The shortest good statement, as messages show it. */
  readonly short: string;
  /** The values that follow the head, in order. */
  readonly values: Readonly<Record<string, LayerPart>>;
  /** What is written with a word before it: `stride 2`. */
  readonly settings: Readonly<Record<string, LayerPart>>;
  readonly options: readonly LayerOptionName[];
  /** Shapes that come in, and what goes out. */
  readonly shapes: readonly (readonly [from: string, to: string])[];
  readonly formula: string;
  /** What its outputs can be. */
  readonly range: string;
  /** Its tensors by role, with their shapes. */
  readonly tensors: Readonly<Record<string, string>>;
}

const neurons: readonly LayerOptionName[] = ["init", "weights", "bias", "l1", "l2", "max_norm", "frozen"];
const ofActivation = "that of the activation; of a mix, the hull";
const activationPart: LayerPart = { doc: "for all neurons, or a mix that sums to their number: `[48 relu, 16 tanh]`", domain: "an activation", fallback: "`linear`" };
const strided = (fallback: string): LayerPart => ({ doc: "places between the starts of two windows", domain: sizes, fallback });
const poolShapes = [["[steps, c]", "[⌊(steps − k) / stride⌋ + 1, c]"], ["[h, w, c]", "[⌊(h − k) / stride⌋ + 1, ⌊(w − k) / stride⌋ + 1, c]"], ["[h, w], with `k x k`", "as of [h, w, 1]"]] as const;
const window: LayerPart = { doc: "the window: `k`, or `k x k` of an image", domain: sizes, fallback: null };
const namesOfLayers: LayerPart = { doc: "names of earlier layers, or `input`", domain: "layers of the same frame", fallback: null };

/** The layers by the word that begins them. */
export const layers = {
  dense: {
    doc: "Neurons that each see every number that comes in: a weighted sum, a bias, an activation.",
    use: "For rows of numbers, and to end every network. Images and sequences lose their neighbourhoods in it: let `conv` look first.",
    form: "dense n [activation] [{ options }]",
    short: "dense 10 relu",
    values: { n: { doc: "number of neurons", domain: sizes, fallback: null }, activation: activationPart },
    settings: {},
    options: neurons,
    shapes: [["[in]", "[n]"]],
    formula: "a_j = f(Σ_i x_i·W_ij + b_j)",
    range: ofActivation,
    tensors: { weight: "[in, n]", bias: "[n]" },
    source: "Rosenblatt 1958; Nielsen, chapter 1",
    diagnostics: ["NN201", "NN203", "NN206", "NN210", "NN308", "NN310", "NN404"],
    example: species({ network: ["hidden: dense 16 [12 relu, 4 tanh] { l2 1e-3 }", "out: dense 3 softmax"] }),
  },
  conv: {
    doc: "The same few weights at every place: each channel is a pattern that is looked for wherever it may stand.",
    use: "For images, and for sequences such as DNA: a motif is found wherever it lies, with weights for one place alone.",
    form: "conv c [kernel] k [stride s] [pad same | valid] [activation] [{ options }]",
    short: "conv 8 kernel 5 relu",
    values: { c: { doc: "number of channels that go out", domain: sizes, fallback: null }, activation: activationPart },
    settings: {
      kernel: { doc: "size of the windows: `k` along a sequence or for a square, or `k x k`; the word may be left out", domain: sizes, fallback: null },
      stride: strided("1"),
      pad: { doc: "`same` puts zeros around, so that there are n / stride windows, rounded up; `valid` adds nothing", domain: "`same` or `valid`", fallback: "`valid`" },
    },
    options: neurons,
    shapes: [["[steps, in]", "[⌊(steps − k) / stride⌋ + 1, c]; padded [⌈steps / stride⌉, c]"], ["[h, w, in]", "the same along both, c channels"], ["[h, w], with `k x k`", "as of [h, w, 1]"]],
    formula: "a_pj = f(Σ_(q in the window at p) Σ_i x_qi·W_(q−p)ij + b_j)",
    range: ofActivation,
    tensors: { weight: "[k, in, c] along a sequence, [k, k, in, c] over an image", bias: "[c]" },
    source: "LeCun et al. 1998, Gradient-Based Learning Applied to Document Recognition",
    diagnostics: ["NN201", "NN205", "NN208", "NN210"],
    example: tataBox({ network: ["conv 4 kernel 6 relu { init he }", "globalpool max", "dense 1 sigmoid"] }),
  },
  maxpool: {
    doc: "The largest number of each window, channel by channel.",
    use: "After a convolution, to keep that a pattern was found and forget where exactly; halves the size with `maxpool 2`.",
    form: "maxpool k [stride s]",
    short: "maxpool 2",
    values: { k: window },
    settings: { stride: strided("the window: side by side") },
    options: [],
    shapes: poolShapes,
    formula: "a_pj = max over q in the window at p of x_qj",
    range: "what comes in",
    tensors: {},
    source: "Riesenhuber, Poggio 1999; Scherer, Müller, Behnke 2010",
    diagnostics: ["NN201", "NN205"],
    example: digits({ network: ["conv 8 kernel 5 x 5 relu", "maxpool 2", "flatten", "dense 10 softmax"] }),
  },
  avgpool: {
    doc: "The mean of each window, channel by channel.",
    use: "Where the amount of a pattern matters, not only that it occurs; smoother than `maxpool`.",
    form: "avgpool k [stride s]",
    short: "avgpool 2",
    values: { k: window },
    settings: { stride: strided("the window: side by side") },
    options: [],
    shapes: poolShapes,
    formula: "a_pj = mean over q in the window at p of x_qj",
    range: "what comes in",
    tensors: {},
    source: "LeCun et al. 1998, Gradient-Based Learning Applied to Document Recognition",
    diagnostics: ["NN201", "NN205"],
    example: digits({ network: ["conv 8 kernel 5 x 5 tanh", "avgpool 2", "flatten", "dense 10 softmax"] }),
  },
  globalpool: {
    doc: "One number for each channel: the largest, or the mean, over all places.",
    use: "Between convolutions and the last dense layer, where it does not matter where a motif lies.",
    form: "globalpool max | avg",
    short: "globalpool avg",
    values: { method: { doc: "which number", domain: "`max` or `avg`", fallback: null } },
    settings: {},
    options: [],
    shapes: [["[steps, c]", "[c]"], ["[h, w, c]", "[c]"]],
    formula: "a_j = max over p of x_pj, or mean over p of x_pj",
    range: "what comes in",
    tensors: {},
    source: "Lin, Chen, Yan 2014, Network in Network",
    diagnostics: ["NN201", "NN107"],
    example: tataBox(),
  },
  flatten: {
    doc: "All numbers in one row, in the order in which they lie.",
    use: "Before the first `dense` behind an image, a sequence or a convolution.",
    form: "flatten",
    short: "flatten",
    values: {},
    settings: {},
    options: [],
    shapes: [["any", "[product of the sizes]"]],
    formula: "a = x",
    range: "what comes in",
    tensors: {},
    source: "elementary",
    diagnostics: ["NN201"],
    example: digits(),
  },
  dropout: {
    doc: "While training, each number is 0 with probability p and the others are divided by 1 − p; afterwards it does nothing.",
    use: "Against overfitting, before the last dense layer; 20% to 50%. Not behind the last layer, where it only adds noise.",
    form: "dropout p",
    short: "dropout 50%",
    values: { p: { doc: "probability of a 0", domain: interval("[", 0, 1, ")"), fallback: null } },
    settings: {},
    options: [],
    shapes: [["any", "the same"]],
    formula: "training: a = x·m / (1 − p), m = 0 with probability p, else 1; afterwards: a = x",
    range: "what comes in, divided by 1 − p, and 0",
    tensors: {},
    source: "Srivastava et al. 2014",
    diagnostics: ["NN401", "NN408"],
    example: digits({ network: ["flatten", "dense 100 relu", "dropout 50%", "dense 10 softmax"] }),
  },
  batchnorm: {
    doc: "Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it by learnt numbers; afterwards by running means and variances.",
    use: "Between a layer and its activation in deep networks: they learn faster and tolerate larger rates. Wants batches of two rows and more; leave out the bias before it.",
    form: "batchnorm",
    short: "batchnorm",
    values: {},
    settings: {},
    options: [],
    shapes: [["any; channels are the last axis", "the same"]],
    formula: "a = γ·(x − μ) / √(σ² + 1e-5) + β; running: μ ← 0.9 μ + 0.1 mean of the batch, σ² alike, unbiased",
    range: "all numbers",
    tensors: { scale: "[c]", shift: "[c]", mean: "[c], no parameter", variance: "[c], no parameter" },
    source: "Ioffe, Szegedy 2015; PyTorch BatchNorm1d",
    diagnostics: ["NN309", "NN418"],
    example: digits({ network: ["conv 8 kernel 5 x 5 { bias false }", "batchnorm", "relu", "maxpool 2", "flatten", "dense 10 softmax"] }),
  },
  layernorm: {
    doc: "Brings the numbers of each row and position to mean 0 and variance 1, then scales and shifts them by learnt numbers; the same in training and after.",
    use: "Where batches are small, or rows should not depend on each other.",
    form: "layernorm",
    short: "layernorm",
    values: {},
    settings: {},
    options: [],
    shapes: [["any", "the same; over the last axis"]],
    formula: "a = γ·(x − μ) / √(σ² + 1e-5) + β, with μ and σ² of the last axis",
    range: "all numbers",
    tensors: { scale: "[c]", shift: "[c]" },
    source: "Ba, Kiros, Hinton 2016; PyTorch LayerNorm",
    diagnostics: [],
    example: growth({ network: ["dense 16", "layernorm", "tanh", "dense 1 linear"] }),
  },
  contrastnorm: {
    doc: "Local contrast normalisation: takes the mean of its neighbourhood from each pixel and divides by the neighbourhood's spread.",
    use: "First, for images whose light varies from place to place, such as micrographs.",
    form: "contrastnorm [k | k x k]",
    short: "contrastnorm 5 x 5",
    values: { window: { doc: "the neighbourhood: `k` or `k x k`", domain: sizes, fallback: `\`${CONTRAST_WINDOW} x ${CONTRAST_WINDOW}\`` } },
    settings: {},
    options: [],
    shapes: [["[h, w, c]", "the same"], ["[h, w], with `k x k`", "the same, as of [h, w, 1]"], ["[steps, c], with `k`", "the same"]],
    formula: "v = x − mean of the window; σ = √(mean of v² in the window + 1e-5); a = v / max(σ, mean of σ)",
    range: "[−√m, √m], of windows of m numbers",
    tensors: {},
    source: "Jarrett, Kavukcuoglu, Ranzato, LeCun 2009",
    diagnostics: ["NN218"],
    example: digits({ network: ["contrastnorm 5 x 5", "conv 8 kernel 5 relu", "maxpool 2", "flatten", "dense 10 softmax"] }),
  },
  embedding: {
    doc: "A few learnt numbers for each label or letter, in place of its one-hot code. An ambiguous letter gives the mean of what it may be.",
    use: "First, for a class of many labels, or for proteins, whose 20 letters resemble each other in ways that can be learnt.",
    form: "embedding n [{ options }]",
    short: "embedding 8",
    values: { n: { doc: "numbers that stand for a label", domain: sizes, fallback: null } },
    settings: {},
    options: ["init", "l1", "l2", "frozen"],
    shapes: [["[k] of one class", "[n]"], ["[length, k] of one sequence", "[length, n]"]],
    formula: "a_pj = Σ_i x_pi·W_ij",
    range: "all numbers",
    tensors: { weight: "[k, n]" },
    source: "Bengio, Ducharme, Vincent, Jauvin 2003",
    diagnostics: ["NN217"],
    example: tataBox({ network: ["embedding 3", "conv 4 kernel 6 relu", "globalpool max", "dense 1 sigmoid"] }),
  },
  reshape: {
    doc: "The same numbers in the same order under another shape.",
    use: "To read a row of numbers as an image, or an image of one channel as [h, w, 1].",
    form: "reshape [sizes]",
    short: "reshape [28, 28, 1]",
    values: { sizes: { doc: "the new shape, of as many numbers", domain: "one to four sizes", fallback: null } },
    settings: {},
    options: [],
    shapes: [["any", "the sizes written"]],
    formula: "a = x",
    range: "what comes in",
    tensors: {},
    source: "elementary",
    diagnostics: ["NN201"],
    example: digits({ network: ["reshape [28, 28, 1]", "conv 8 kernel 5 relu", "maxpool 2", "flatten", "dense 10 softmax"] }),
  },
  add: {
    doc: "Adds what earlier layers gave to what comes in: a skip connection.",
    use: "In deep networks, around every few layers: gradients take the short way, and a layer need only learn the difference.",
    form: "add layer, …",
    short: "add hidden",
    values: { layers: namesOfLayers },
    settings: {},
    options: [],
    shapes: [["all the same", "the same"]],
    formula: "a = x + y₁ + y₂ + …, in the order written",
    range: "sums of what comes in",
    tensors: {},
    source: "He et al. 2016, Deep Residual Learning",
    diagnostics: ["NN101", "NN201"],
    example: growth({ network: ["first: dense 8 tanh", "second: dense 8 tanh", "add first", "out: dense 1 linear"] }),
  },
  concat: {
    doc: "Puts what earlier layers gave behind what comes in, along the last axis.",
    use: "To let later layers see what earlier ones saw, the inputs included: `concat input`.",
    form: "concat layer, …",
    short: "concat hidden",
    values: { layers: namesOfLayers },
    settings: {},
    options: [],
    shapes: [["the same but for the last size", "the last sizes summed"]],
    formula: "a = (x, y₁, y₂, …)",
    range: "all that comes in",
    tensors: {},
    source: "Huang et al. 2017, Densely Connected Convolutional Networks",
    diagnostics: ["NN101", "NN201"],
    example: geneSwitch({ network: ["hidden: dense 4 tanh", "concat input", "out: dense 1 sigmoid"] }),
  },
} as const satisfies Readonly<Record<string, LayerRow>>;

/** The word that begins a layer. */
export type LayerName = keyof typeof layers;

/** The words that begin layers, in the order of the table. */
export const layerNames = Object.keys(layers) as readonly LayerName[];

/** The row of a layer, with the type that all rows share. */
export function layerRow(name: LayerName): LayerRow {
  return layers[name];
}
