/** Diagnostics NN2xx: sizes, and how they fit: layer on layer, network on outputs, columns on files. */
import { entry } from "../entry.js";
import { small, threeClasses, training } from "./example.js";

/** `1 row`, `3 rows`. */
function count(n: number, one: string): string {
  return `${n.toLocaleString("en-US")} ${one}${n === 1 ? "" : "s"}`;
}

const image = "input  image: real[2, 2] in [0, 1]\noutput y: bool";
const imageRows = "rows [\n  [0, 0, 0, 0] => false\n  [1, 1, 1, 1] => true\n]";

/** One layer on the next, and the last on the outputs. */
const layerShapes = {
  NN201: entry<{ layer: string; wanted: string; got: string }>({
    slug: "layer-rank",
    severity: "error",
    fault: "spec",
    message: ({ layer, wanted, got }) => `\`${layer}\` takes ${wanted}, and gets ${got}`,
    label: ({ wanted }) => `takes ${wanted}`,
    help: ({ layer, wanted }) => (layer === "add" || layer === "concat" ? "give both the same shape: `add` joins equal shapes, `concat` shapes that are equal but for the last size" : layer === "reshape" ? "write sizes whose product is the number of values that come in" : wanted === "one row of numbers" ? "put `flatten` before it: the same numbers, in one row" : "[steps, channels] is a sequence, [rows, columns, channels] an image: a single input with its sizes comes in so, as in `real[28, 28]`, until `flatten` or `globalpool`; several inputs come in as one row, which `reshape` divides"),
    explanation:
      "A dense layer multiplies one row of numbers by a matrix. What comes in here has rows and columns of its own, and how they should become one row is for you to say: " +
      "`flatten` lays them out row by row, so that [28, 28] becomes [784].",
    bad: small({ columns: image, data: imageRows, network: "dense 4 tanh\ndense 1 sigmoid" }),
    good: small({ columns: image, data: imageRows, network: "flatten\ndense 4 tanh\ndense 1 sigmoid" }),
  }),
  NN203: entry<{ wanted: number; got: string; outputs: string; edit: string | null }>({
    slug: "output-width",
    severity: "error",
    fault: "spec",
    message: ({ wanted, got, outputs }) => `${outputs} ${wanted === 1 ? "needs" : "need"} ${count(wanted, "output neuron")}, but the last layer gives ${got}`,
    label: ({ got }) => `gives ${got}`,
    help: ({ wanted, edit }) => (edit === null ? `end the network with ${count(wanted, "neuron")}` : `write \`${edit}\``),
    explanation:
      "Each number or bool has one output neuron, and a class has one for each label. The neurons of the last layer are these, in the order in which the outputs are declared, so there must be exactly as many.",
    bad: threeClasses({ network: "dense 8 tanh\ndense 2 softmax" }),
    good: threeClasses(),
  }),
  NN205: entry<{ kernel: string; stride: number; elements: number; why: "does not fit" | "does not tile"; remedies: readonly string[] }>({
    slug: "kernel-tiling",
    severity: "error",
    fault: "spec",
    message: ({ kernel, stride, elements, why }) => (why === "does not fit" ? `a window of ${kernel} does not fit into ${elements}` : `a window of ${kernel} with stride ${stride} does not tile ${elements}`),
    label: ({ elements, why }) => (why === "does not fit" ? "larger than what it looks at" : `leaves some of ${elements} unseen`),
    help: ({ remedies }) => (remedies.length === 0 ? "make the window smaller" : `these do: ${remedies.join(", ")}`),
    explanation:
      "Windows stand `stride` apart, from the first element on. Where the last one does not end with the last element, some are never looked at, which is seldom meant. (n − k) must be a multiple of the stride; " +
      "`pad same` puts zeros around, so that there are n / stride windows, rounded up. A pool stands side by side unless a stride is written.",
    bad: small({ columns: "input  image: real[6, 6] in [0, 1]\noutput y: bool", data: "", network: "conv 2 kernel 3 x 3 stride 2 relu\nflatten\ndense 1 sigmoid" }),
    good: small({ columns: "input  image: real[6, 6] in [0, 1]\noutput y: bool", data: "", network: "conv 2 kernel 3 x 3 stride 2 pad same relu\nflatten\ndense 1 sigmoid" }),
  }),
  NN206: entry<{ sum: number; width: number }>({
    slug: "mix-sum",
    severity: "error",
    fault: "spec",
    message: ({ sum, width }) => `the activations are for ${count(sum, "neuron")}, and the layer has ${width.toLocaleString("en-US")}`,
    label: ({ sum }) => `these come to ${sum.toLocaleString("en-US")}`,
    help: ({ sum }) => `make the counts come to the layer's width, or write \`dense ${sum}\``,
    explanation: "A mixed layer gives its neurons their activations in order: `dense 64 [48 relu, 16 tanh]` has 48 of one kind, then 16 of the other. Every neuron must get one, and no more than there are.",
    bad: small({ network: "dense 64 [44 relu, 16 tanh]\ndense 1 sigmoid" }),
    good: small({ network: "dense 64 [48 relu, 16 tanh]\ndense 1 sigmoid" }),
  }),
  NN207: entry<Record<string, never>>({
    slug: "softmax-of-one",
    severity: "error",
    fault: "spec",
    message: () => "softmax over one neuron is always 1",
    label: () => "e^z / e^z = 1, whatever z is",
    help: () => "use `sigmoid`: the probability of one thing against its opposite",
    explanation:
      "Softmax divides each neuron's e^z by the sum over the layer. With a single neuron that is e^z / e^z = 1 for every input: it says nothing, and its derivative is 0, so nothing is learnt. " +
      "For a yes-or-no output one `sigmoid` neuron does what two softmax neurons would do, since softmax of (z, 0) is σ(z).",
    bad: small({ network: "dense 4 tanh\ndense 1 softmax", train: training({ loss: "quadratic" }) }),
    good: small(),
  }),
  NN210: entry<{ what: string; wanted: string; got: string }>({
    slug: "literal-size",
    severity: "error",
    fault: "spec",
    message: ({ what, wanted, got }) => `${what} is ${got}, and the layer needs ${wanted}`,
    label: ({ got }) => got,
    help: ({ wanted }) => `write ${wanted}`,
    explanation: "A literal weight matrix has a row for each number that comes in and, in it, a column for each neuron: `[[1, 1, 1, 1]]` leads one input to four neurons. A literal bias has one number for each neuron.",
    bad: small({ network: "dense 2 tanh { weights [[1, 2]] }\ndense 1 sigmoid" }),
    good: small({ network: "dense 2 tanh { weights [[1, 2], [3, 4]] }\ndense 1 sigmoid" }),
  }),
  NN217: entry<Record<string, never>>({
    slug: "embedding-of-numbers",
    severity: "error",
    fault: "spec",
    message: () => "`embedding` stands for the labels of one class, or the letters of one sequence, and something else comes in",
    label: () => "no labels come in",
    help: () => "put it first, after a single class or sequence; for numbers write `dense n { bias false }`",
    explanation:
      "An embedding gives each label its own row of numbers, which are learnt: the one-hot code of the label times a matrix. Numbers are no labels, and several inputs side by side are no single one. " +
      "What multiplies numbers by a matrix is `dense`.",
    bad: small({ network: "embedding 4\ndense 1 sigmoid" }),
    good: small({ columns: "input  a: class { x, y, z }\noutput y: bool", data: "rows [\n  x => false\n  y => true\n  z => true\n]", network: "embedding 4\ndense 1 sigmoid" }),
  }),
  NN218: entry<{ got: string }>({
    slug: "no-neighbourhood",
    severity: "error",
    fault: "spec",
    message: ({ got }) => `\`contrastnorm\` takes an image [h, w] or [h, w, c], and gets ${got}`,
    label: () => "there are no neighbours",
    help: () => "put it before `flatten`, or use `layernorm`",
    explanation: "Local contrast normalisation compares each value with those around it, so it needs an image or a sequence. In one row of numbers nothing lies beside anything; `layernorm` compares each with the whole row.",
    bad: small({ network: "contrastnorm\ndense 1 sigmoid" }),
    good: small({ columns: image, data: imageRows, network: "contrastnorm 2 x 2\nflatten\ndense 1 sigmoid" }),
  }),
  NN211: entry<Record<string, never>>({
    slug: "softmax-in-mix",
    severity: "error",
    fault: "spec",
    message: () => "softmax cannot share a layer with other activations",
    label: () => "looks at the whole layer",
    help: () => "give softmax a layer of its own",
    explanation: "Softmax is a function of all neurons of its layer together: they come to 1. Among neurons of another kind it is not clear which belong to the sum, so it stands alone.",
    bad: small({ network: "dense 4 [2 softmax, 2 tanh]\ndense 1 sigmoid" }),
    good: small({ network: "dense 4 softmax\ndense 1 sigmoid" }),
  }),
};

/** Sizes as such. */
const sizes = {
  NN208: entry<{ what: string; limit: string }>({
    slug: "size-limit",
    severity: "error",
    fault: "spec",
    message: ({ what, limit }) => `${what}: the limit is ${limit}`,
    label: () => "too large",
    help: ({ limit }) => `stay within ${limit}`,
    explanation:
      "Sizes are multiplied with care and compared with the limits before any memory is asked for, so that a slip of the keyboard (`dense 1000000000`) is a message and not a machine that stands still. " +
      "The limits are 100 million parameters and 4 GiB of buffers; a buffer holds every parameter with its gradient and the optimizer's slots, and every layer's numbers for each row of a batch.",
    bad: small({ network: "dense 1000000000 tanh\ndense 1 sigmoid" }),
    good: small({ network: "dense 1000 tanh\ndense 1 sigmoid" }),
  }),
  NN209: entry<{ what: string; value: string }>({
    slug: "not-a-size",
    severity: "error",
    fault: "spec",
    message: ({ what, value }) => `${what} must be a whole number from 1 on, and ${value} is not`,
    label: () => "a whole number from 1 on goes here",
    help: () => "write how many there are: 1, 2, 3 …",
    explanation: "Sizes and counts are how many of something there are. A fraction, zero or a negative number of neurons has no meaning, and nnc does not round.",
    bad: small({ network: "dense 1.5 tanh\ndense 1 sigmoid" }),
    good: small({ network: "dense 2 tanh\ndense 1 sigmoid" }),
  }),
  NN215: entry<{ labels: number }>({
    slug: "class-too-small",
    severity: "error",
    fault: "spec",
    message: ({ labels }) => `a class needs at least 2 labels, and this one has ${labels}`,
    label: () => "nothing to tell apart",
    help: () => "add labels, or use `bool` for yes and no",
    explanation: "A class is decided between its labels. With one there is nothing to decide, and with none there is nothing to say.",
    bad: small({ columns: "input  a: class { only }\ninput  b: real\noutput y: bool", data: "" }),
    good: small({ columns: "input  a: class { one, other }\ninput  b: real\noutput y: bool", data: "" }),
  }),
  NN216: entry<{ what: string; why: string }>({
    slug: "empty-range",
    severity: "error",
    fault: "spec",
    message: ({ what, why }) => `${what} is empty: ${why}`,
    label: () => "nothing lies in it",
    help: ({ why }) => (why.endsWith("left out") ? "square brackets keep the ends in, as in `[0, 1]`; or widen it" : why.startsWith("both ends") ? "write ends that count, as in `V1..V60`" : "write the lower end first"),
    explanation: "Ranges and intervals run from the lower to the higher end. One that runs backwards, or whose only point is left out by a round bracket, holds nothing.",
    bad: small({ columns: "input  a, b: real in [1, 0]\noutput y: bool", data: "" }),
    good: small({ columns: "input  a, b: real in [0, 1]\noutput y: bool", data: "" }),
  }),
};

/** Columns and where they stand in files. */
const columnShapes = {
  NN212: entry<{ name: string; wanted: number; got: number }>({
    slug: "columns-count",
    severity: "error",
    fault: "spec",
    message: ({ name, wanted, got }) => `\`${name}\` takes ${count(wanted, "column")}, and ${got.toLocaleString("en-US")} ${got === 1 ? "is" : "are"} given`,
    label: ({ got }) => count(got, "column"),
    help: ({ wanted }) => `give ${count(wanted, "column")}`,
    explanation: "A scalar stands in one column of a table; a shaped input in as many as its sizes multiplied, filled row by row. `columns V1..V60` counts the names, `columns 3..62` the positions.",
    bad: small({ columns: "input  x: real[3], columns 1..2\noutput y: bool", data: "" }),
    good: small({ columns: "input  x: real[3], columns 1..3\noutput y: bool", data: "" }),
  }),
  NN213: entry<{ name: string; why: string; example: string }>({
    slug: "column-place",
    severity: "error",
    fault: "spec",
    message: ({ name }) => `nothing says in which columns of the file \`${name}\` stands`,
    label: ({ why }) => why,
    help: ({ example }) => `add \`${example}\``,
    explanation:
      "In a table with a header line a scalar goes by its declared name. A file that is read with `header: false` has no names, and a shaped input needs more than one column, so both say where they stand: by position from 1, or by a range of headers.",
    bad: small({ data: 'csv("data/two.csv", header: false)' }),
    good: small({ columns: "input  a: real in [0, 1], column 1\ninput  b: real in [0, 1], column 2\noutput y: bool, column 3", data: 'csv("data/two.csv", header: false)' }),
  }),
  NN214: entry<{ inputs: number; outputs: number }>({
    slug: "idx-columns",
    severity: "error",
    fault: "spec",
    message: ({ inputs, outputs }) => `an idx source gives one input and one output, and the model has ${inputs} and ${outputs}`,
    label: () => "one file of inputs, one of outputs",
    help: () => "declare one shaped input and one output, or use another source",
    explanation: "An idx file holds one array. The first file is the only input, row by row, the second the only output, one number a row.",
    bad: small({ data: 'idx("images", "labels")' }),
    good: small({ columns: image, data: 'idx("images", "labels")', network: "flatten\ndense 1 sigmoid" }),
  }),
};

/** The rows NN2xx. */
export const shapeEntries = { ...layerShapes, ...sizes, ...columnShapes };
