/** Diagnostics NN4xx: how a network is trained, and what its settings may be. */
import { entry } from "../entry.js";
import { oneNumber, small, training } from "./example.js";

/** `1 row`, `48 rows`. */
function count(n: number, one: string): string {
  return `${n.toLocaleString("en-US")} ${one}${n === 1 ? "" : "s"}`;
}

const rows = (n: number): string => `rows [\n${Array.from({ length: n }, (_, i) => `  ${i % 2}, ${(i >> 1) % 2} => ${(i + (i >> 1)) % 2 === 1}`).join("\n")}\n]`;

/** Values, rates and batches. */
const settings = {
  NN401: entry<{ what: string; value: string; domain: string; percent?: string | null }>({
    slug: "outside-domain",
    severity: "error",
    fault: "spec",
    message: ({ what, value, domain }) => `${what} is ${value}, and must be in ${domain}`,
    label: ({ domain }) => `must be in ${domain}`,
    help: ({ domain, percent }) => `choose a value in ${domain}${percent == null ? "" : `; a share in percent is written \`${percent}\``}`,
    explanation:
      "Every number has a domain in which its formula means something: a rate of 0 learns nothing and a negative one climbs, a momentum of 1 never forgets, a dropout of 100% leaves no neuron. " +
      "Round brackets leave their end out, square ones keep it. Values from `--set` are checked against the same domain.",
    bad: small({ train: training({ optimizer: "sgd(rate: 0.5, momentum: 1)" }) }),
    good: small({ train: training({ optimizer: "sgd(rate: 0.5, momentum: 0.9)" }) }),
  }),
  NN402: entry<{ batch: number; rows: number }>({
    slug: "batch-too-large",
    severity: "error",
    fault: "spec",
    message: ({ batch, rows: there }) => `batch ${batch.toLocaleString("en-US")} is larger than the ${count(there, "training row")}`,
    label: ({ rows: there }) => `there ${there === 1 ? "is" : "are"} ${count(there, "training row")}`,
    help: ({ batch, rows: there }) => `at most ${there.toLocaleString("en-US")}, or \`batch all\`${batch === 32 ? "; where the spec has no `batch`, it is 32" : ""}`,
    explanation: "A batch is drawn from the training rows without repetition, so it cannot be larger than they are. `batch all` takes every row in each step, which is plain gradient descent.",
    bad: small({ train: training({ batch: "64" }) }),
    good: small({ train: training({ batch: "4" }) }),
  }),
  NN418: entry<{ layer: string; rows: number | null; batch: number | "all" }>({
    slug: "batch-of-one",
    severity: "error",
    fault: "spec",
    message: ({ layer, rows: there, batch }) => (batch === 1 || there === null || there === 1 ? `a batch of 1 row has no spread, and \`${layer}\` divides by it` : `of ${count(there, "training row")} in batches of ${batch}, 1 is left for the last: it has no spread, and \`${layer}\` divides by it`),
    label: ({ batch, rows: there }) => (batch === 1 || there === null || there === 1 ? "1 row a batch" : "leaves 1 row for the last one"),
    help: ({ batch, rows: there }) => (there === 1 ? "give it more rows, or use `layernorm`" : batch === 1 ? "take at least `batch 2`, or use `layernorm`, which looks at each row alone" : "choose a batch that leaves none or at least 2 over"),
    explanation: "A batch normalisation learns from the mean and variance of each channel over the batch. The variance of a single number is 0, and every row would come out as the same: the shift. So each batch, also the last, must have at least two rows. In images and sequences the positions of one row are enough.",
    bad: small({ network: "dense 4 { bias false }\nbatchnorm\ntanh\ndense 1 sigmoid", train: training({ batch: "1" }) }),
    good: small({ network: "dense 4 { bias false }\nbatchnorm\ntanh\ndense 1 sigmoid", train: training({ batch: "4" }) }),
  }),
  NN403: entry<{ last: number; batch: number; near: string }>({
    slug: "short-batch",
    severity: "lint",
    fault: "spec",
    message: ({ last, batch }) => `the last batch has ${last} of ${count(batch, "row")}`,
    label: ({ last }) => `leaves ${count(last, "row")} for the last one`,
    help: ({ near }) => `${near} would leave none over`,
    explanation: "The mean over a batch is over its own rows, so each row of a short last batch counts for more than the others, and its gradient is noisier. Rows are drawn anew each epoch, so that it is not always the same ones; it matters little unless the batch is tiny.",
    bad: small({ data: rows(17), train: training({ batch: "8" }) }),
    good: small({ data: rows(16), train: training({ batch: "8" }) }),
  }),
  NN404: entry<{ parameters: number; rows: number }>({
    slug: "many-parameters",
    severity: "lint",
    fault: "spec",
    message: ({ parameters, rows: there }) => `${count(parameters, "parameter")}, ${count(there, "training row")}`,
    label: ({ parameters }) => count(parameters, "parameter"),
    help: () => "a rule of thumb wants several rows for each parameter: shrink it, regularise (`l2`, `dropout`, an early stop), or find more data",
    explanation:
      "With many more parameters than rows a network can learn each row by heart, noise included, and be none the wiser about new ones. It need not: early stopping, l2 and dropout all hold it back. " +
      "The lint speaks when there are more than ten parameters for each number that the training rows must tell, and none of these is used.",
    bad: small({ network: "dense 64 tanh\ndense 1 sigmoid" }),
    good: small(),
  }),
  NN405: entry<{ optimizer: string; rate: number; low: number; high: number }>({
    slug: "unusual-rate",
    severity: "lint",
    fault: "spec",
    message: ({ optimizer, rate }) => `rate ${rate} is unusual for \`${optimizer}\``,
    label: ({ low, high }) => `typical: ${low} to ${high}`,
    help: ({ low, high }) => `try a rate from ${low} to ${high}`,
    explanation: "What rate works depends on the optimizer, since some divide the gradient by its own size and some do not. Rates outside the usual range most often diverge or crawl; if yours works, allow the lint and say why.",
    bad: small({ train: training({ optimizer: "adam(rate: 0.5)" }) }),
    good: small({ train: training({ optimizer: "adam(rate: 0.01)" }) }),
  }),
  NN413: entry<Record<string, never>>({
    slug: "nesterov-without-momentum",
    severity: "error",
    fault: "spec",
    message: () => "`nesterov` looks ahead along the momentum, and there is none",
    label: () => "momentum is 0",
    help: () => "add `momentum: 0.9`, or leave `nesterov` out",
    explanation: "Nesterov's variant takes the gradient's step from where the momentum is about to carry the weights: w ← w − rate·(g + μv). With μ = 0 that is plain gradient descent under another name.",
    bad: small({ train: training({ optimizer: "sgd(rate: 0.5, nesterov: true)" }) }),
    good: small({ train: training({ optimizer: "sgd(rate: 0.5, momentum: 0.9, nesterov: true)" }) }),
  }),
};

/** Stops, metrics and what they are measured on. */
const stopping = {
  NN406: entry<{ patience: number; epochs: number } | { metric: string; range: string }>({
    slug: "patience",
    severity: "warning",
    fault: "spec",
    message: (of) => ("metric" in of ? `\`${of.metric}\` lies in ${of.range}: this stop can never fire` : `this stop waits ${count(of.patience, "epoch")}, and training has ${of.epochs.toLocaleString("en-US")}: it can never fire`),
    label: (of) => ("metric" in of ? `\`${of.metric}\` lies in ${of.range}` : `training has ${count(of.epochs, "epoch")}`),
    help: (of) => ("metric" in of ? `compare with a value inside of ${of.range}` : of.epochs > 1 ? `wait fewer than ${count(of.epochs, "epoch")}, or train longer` : "train longer"),
    explanation:
      "A metric stalls when it has not improved for that many epochs in a row, and the first epoch always improves on nothing. So the patience must be smaller than the number of epochs; well below it, if the stop is to save time. " +
      "A condition that no value of its metric meets, such as a loss below 0, never fires either.",
    bad: small({ train: `${training({})}\nstop when train.loss stalls for 20 epochs` }),
    good: small({ train: `${training({})}\nstop when train.loss stalls for 5 epochs` }),
  }),
  NN407: entry<{ metric: string; what: "stop" | "schedule" }>({
    slug: "test-steers",
    severity: "error",
    fault: "spec",
    message: ({ metric }) => `\`${metric}\` steers training, so the test rows are no test any more`,
    label: ({ what }) => (what === "stop" ? "decides when to stop" : "decides how fast to learn"),
    help: ({ what }) => (what === "stop" ? "stop by a metric of `validation`" : "lower the rate by a metric of `validation`"),
    explanation: "The test part answers one question, once: how does the finished network do on rows that had no influence on it? A stop that looks at it chooses the epoch that suits it best, and the answer comes out too good. That choice is what validation rows are for.",
    bad: small({ data: "rows [\n  0, 0 => false\n  0, 1 => true\n  1, 0 => true\n  1, 1 => false\n]\nsplit 50% train, 50% test, seed 1", train: `${training({})}\nstop when test.loss < 0.1` }),
    good: small({ data: "rows [\n  0, 0 => false\n  0, 1 => true\n  1, 0 => true\n  1, 1 => false\n]\nsplit 50% train, 50% validation, seed 1", train: `${training({})}\nstop when validation.loss < 0.1` }),
  }),
  NN408: entry<Record<string, never>>({
    slug: "dropout-last",
    severity: "warning",
    fault: "spec",
    message: () => "dropout after the output layer throws answers away",
    label: () => "nothing comes after it but the loss",
    help: () => "move it before the last layer",
    explanation: "Dropout silences neurons at random so that the next layer cannot lean on single ones. After the last layer there is no next one: it sets whole answers to 0, and the loss punishes the network for what the dice did.",
    bad: small({ network: "dense 4 tanh\ndense 1 linear\ndropout 50%", train: training({ loss: "quadratic" }) }),
    good: small({ network: "dense 4 tanh\ndropout 50%\ndense 1 linear", train: training({ loss: "quadratic" }) }),
  }),
  NN411: entry<{ metric: string; wants: string; outputs: string; mixed: boolean }>({
    slug: "metric-misfit",
    severity: "error",
    fault: "spec",
    message: ({ metric, wants, outputs }) => `\`${metric}\` is for ${wants}, and ${outputs}`,
    label: ({ wants }) => `for ${wants}`,
    help: ({ wants, mixed }) => (mixed ? "the outputs are of both sorts: use `loss`" : wants.startsWith("numbers") ? "use `accuracy`, `f1` or `loss`" : "use `rmse`, `r2` or `loss`"),
    explanation: "Accuracy and its kin count right and wrong decisions, which only bool and class outputs make. Distances such as rmse and r2 want numbers. `loss` is for both.",
    bad: oneNumber({ after: "expect { train.accuracy >= 90% }" }),
    good: oneNumber({ after: "expect { train.rmse <= 1 }" }),
  }),
  NN416: entry<{ metric: string; value: number; percent: string | null }>({
    slug: "share-over-one",
    severity: "error",
    fault: "spec",
    message: ({ metric, value }) => `\`${metric}\` lies between 0 and 1, and is compared with ${value}`,
    label: () => "between 0 and 1, or in percent",
    help: ({ percent }) => (percent === null ? "write a share between 0% and 100%" : `write \`${percent}\``),
    explanation: "Accuracy, precision, recall, f1, auc and error are shares: 94% is 0.94. Compared with 94 the line would never hold, or always.",
    bad: small({ after: "expect { train.accuracy >= 94 }" }),
    good: small({ after: "expect { train.accuracy >= 94% }" }),
  }),
};

/** What trains, on what. */
const blocks = {
  NN409: entry<{ layer: string }>({
    slug: "never-trained",
    severity: "error",
    fault: "spec",
    message: ({ layer }) => `nothing says how \`${layer}\` is trained`,
    label: () => "has weights to learn",
    help: () => "add a `train` block, or give the layer its weights and `frozen`",
    explanation: "Layers that are not frozen start from random weights and mean nothing until they are trained. A network that is built by hand says so with `frozen` on every layer, and needs no `train`.",
    bad: small({ train: "" }),
    good: small(),
  }),
  NN410: entry<Record<string, never>>({
    slug: "nothing-to-train",
    severity: "error",
    fault: "spec",
    message: () => "there is nothing to train: no layer has weights that may change",
    label: () => "trains nothing",
    help: () => "remove `train`, or `frozen` from a layer",
    explanation: "Every dense layer is frozen, or there is none. Epochs would pass and nothing would change, so the block is a mistake or the `frozen` is.",
    bad: small({ network: "dense 1 sigmoid { frozen }" }),
    good: small({ network: "dense 1 sigmoid" }),
  }),
  NN412: entry<{ optimizer: string }>({
    slug: "loss-refused",
    severity: "error",
    fault: "spec",
    message: ({ optimizer }) => `\`${optimizer}\` is a rule of its own and follows no loss`,
    label: () => "would be ignored",
    help: () => "remove the loss, or train with `sgd`",
    explanation: "Rosenblatt's rule moves the weights by rate·(a − y)·x whatever the loss would say. A loss beside it would be logged and obeyed by nobody; the log counts mistakes instead.",
    bad: small({ network: "dense 1 step", train: training({ optimizer: "perceptron(rate: 1)" }) }),
    good: small({ network: "dense 1 step", train: training({ loss: "", optimizer: "perceptron(rate: 1)" }) }),
  }),
  NN414: entry<Record<string, never>>({
    slug: "split-of-nothing",
    severity: "error",
    fault: "spec",
    message: () => "there is nothing to split: every source already says its part",
    label: () => "applies to sources without a part",
    help: () => "remove the split, or the part before a source; `validation 10% of train, seed 1` takes rows out of the training rows",
    explanation: "`split` deals out the rows of sources that stand without a part. `train csv(…)` has been dealt out by hand.",
    bad: small({ data: 'train csv("data/two.csv")\nsplit 80% train, 20% test, seed 1' }),
    good: small({ data: 'csv("data/two.csv")\nsplit 80% train, 20% test, seed 1' }),
  }),
  NN415: entry<{ column: string; type: string }>({
    slug: "stratify-by-number",
    severity: "error",
    fault: "spec",
    message: ({ column, type }) => `\`stratify by\` wants a class or a bool, and \`${column}\` is ${type}`,
    label: () => "has no groups",
    help: () => "stratify by a class or a bool, or leave it out",
    explanation: "Stratifying deals out the rows of each label in the same proportions, so that no part lacks one. A number has no labels to deal out by.",
    bad: small({ data: 'csv("data/two.csv")\nsplit 80% train, 20% test, seed 1, stratify by a' }),
    good: small({ data: 'csv("data/two.csv")\nsplit 80% train, 20% test, seed 1, stratify by y' }),
  }),
  NN417: entry<Record<string, never>>({
    slug: "nothing-trains",
    severity: "error",
    fault: "spec",
    message: () => "no rows are for training",
    label: () => "gives none to `train`",
    help: () => "give `train` a source or a share of the split",
    explanation: "Everything is learnt from the training rows: weights, and means and spreads of prepared columns. Here every row goes to another part.",
    bad: small({ data: 'csv("data/two.csv")\nsplit 50% validation, 50% test, seed 1' }),
    good: small({ data: 'csv("data/two.csv")\nsplit 50% train, 50% test, seed 1' }),
  }),
};

/** The rows NN4xx. */
export const trainingEntries = { ...settings, ...stopping, ...blocks };
