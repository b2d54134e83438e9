/**
 * Whole specs for the examples of the catalog: a small model that checks clean, of which each row varies one line.
 * It is written as a person would write it, because `nnc explain` prints it.
 */

/** The lines that an example may replace; the others stay as they are in `small`. */
export interface ExampleParts {
  readonly before?: string;
  readonly columns?: string;
  readonly data?: string;
  readonly network?: string;
  readonly train?: string;
  readonly after?: string;
}

const columns = "input  a, b: real in [0, 1]\noutput y: bool";
const rows = "rows [\n  0, 0 => false\n  0, 1 => true\n  1, 0 => true\n  1, 1 => false\n]";
const network = "hidden: dense 4 tanh\nout: dense 1 sigmoid";
const train = "loss cross_entropy\noptimizer sgd(rate: 0.5)\nbatch all\nepochs 20\nseed 1";

/** A block with its lines indented; an empty body leaves the block out. */
function block(head: string, body: string): string {
  if (body === "") return "";
  return `${head} {\n${body.split("\n").map((line) => `  ${line}`).join("\n")}\n}\n\n`;
}

/** A whole small spec with some of its parts replaced; `""` leaves a part out. */
export function small(parts: ExampleParts = {}): string {
  const head = `nn 1\n\nmodel Small\n\n${parts.before === undefined ? "" : `${parts.before}\n\n`}${parts.columns ?? columns}\n\n`;
  const blocks = block("data", parts.data ?? rows) + block("network", parts.network ?? network) + block("train", parts.train ?? train);
  return `${head}${blocks}${parts.after ?? ""}`.trimEnd() + "\n";
}

/** The lines of a training with one of them replaced: `training({ loss: "quadratic" })`. */
export function training(lines: Readonly<Record<string, string>>): string {
  const all: Record<string, string> = { loss: "cross_entropy", optimizer: "sgd(rate: 0.5)", batch: "all", epochs: "20", seed: "1", ...lines };
  return Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name} ${value}`)
    .join("\n");
}

/** A spec with three classes over one number, for the examples of softmax. */
export function threeClasses(parts: ExampleParts = {}): string {
  return small({
    columns: "input  x: real in [0, 1]\noutput y: class { low, middle, high }",
    data: "rows [\n  0 => low\n  0.5 => middle\n  1 => high\n]",
    network: "dense 8 tanh\ndense 3 softmax",
    train: training({ loss: "log_likelihood" }),
    ...parts,
  });
}

/** A spec with one number to predict, for the examples of regression. */
export function oneNumber(parts: ExampleParts = {}): string {
  return small({
    columns: "input  x: real in [0, 1]\noutput y: real in [0, 10]",
    data: "rows [\n  0 => 0\n  0.5 => 5\n  1 => 10\n]",
    network: "dense 4 tanh\ndense 1 linear",
    train: training({ loss: "quadratic", optimizer: "sgd(rate: 0.05)" }),
    ...parts,
  });
}
