/**
 * A typed description of a spec, and the text that it stands for. A description is what the generator draws and what is
 * shrunk; the number of outputs decides the width of the last layer, so that the two never part.
 */

/** What an input or an output is. */
export type ColumnKind = "real" | "int" | "bool" | "class" | "dna" | "rna" | "protein";

/** Columns that are declared together. */
export interface ColumnPlan {
  readonly kind: ColumnKind;
  /** Columns of one number, labels of a class, or letters of a sequence. */
  readonly count: number;
  /** Sizes of one shaped input; empty for columns that stand alone. */
  readonly shape: readonly number[];
  /** `in [0, 1]`, or nothing. */
  readonly domain: string;
  /** `standardized`, or nothing. */
  readonly preparation: string;
}

/** One layer, or a frame of layers. */
export interface LayerPlan {
  /** The word that it begins with; `activation` stands for an activation alone, `repeat` and `block` for frames. */
  readonly head: string;
  /** Neurons, channels, sizes of `reshape`, turns of `repeat`. The last dense layer has none: the outputs decide. */
  readonly sizes: readonly number[];
  /** Sizes of a window, its stride and its padding. */
  readonly kernel: readonly number[];
  readonly stride: number;
  readonly same: boolean;
  /** The word after the head: an activation, a share of dropout, `max`. */
  readonly word: string;
  readonly options: readonly string[];
  readonly name: string;
  /** What `add` and `concat` read. */
  readonly refs: readonly string[];
  readonly body: readonly LayerPlan[];
}

/** A whole spec. */
export interface Plan {
  readonly inputs: ColumnPlan;
  readonly output: ColumnPlan;
  readonly layers: readonly LayerPlan[];
  /** Empty under `perceptron`. */
  readonly loss: string;
  readonly optimizer: string;
  /** Lines of `train` that may be left out: schedules, clip. */
  readonly more: readonly string[];
  readonly batch: number | "all";
  readonly epochs: number;
  readonly precision: "f32" | "f64";
}

/** A layer of which only what matters is given. */
export function layer(head: string, of: Partial<LayerPlan> = {}): LayerPlan {
  return { head, sizes: [], kernel: [], stride: 1, same: false, word: "", options: [], name: "", refs: [], body: [], ...of };
}

/** Numbers that the network sees of columns, one for each letter of the alphabet or label. */
export function widthOf({ kind, count, shape }: ColumnPlan): number {
  return kind === "class" ? count : shape.length > 0 ? shape.reduce((a, b) => a * b, 1) : count;
}

function columnsText(prefix: string, { kind, count, shape, domain, preparation }: ColumnPlan): string {
  const clauses = `${domain === "" ? "" : ` ${domain}`}${preparation === "" ? "" : ` ${preparation}`}`;
  if (kind === "class") return `${prefix}: class 0..${count - 1}`;
  if (kind === "dna" || kind === "rna" || kind === "protein") return `${prefix}: ${kind}[${count}]`;
  if (shape.length > 0) return `${prefix}: real[${shape.join(", ")}]${clauses}`;
  return `${count === 1 ? prefix : `${prefix}1..${prefix}${count}`}: ${kind}${kind === "bool" ? "" : clauses}`;
}

function layerLines(layer: LayerPlan, outputs: number, blocks: string[]): readonly string[] {
  const { head, sizes, kernel, stride, same, word, options, name, refs, body } = layer;
  const inner = (): string[] => body.flatMap((each) => layerLines(each, outputs, blocks)).map((line) => `  ${line}`);
  if (head === "repeat") return [`repeat ${sizes[0] ?? 1} {`, ...inner(), "}"];
  if (head === "block") {
    const title = `Part${blocks.length + 1}`;
    // Its place is taken before its layers are printed, which may hold further blocks.
    const at = blocks.push("") - 1;
    blocks[at] = [`block ${title}() {`, ...inner(), "}"].join("\n");
    return [`${name === "" ? "" : `${name}: `}${title}()`];
  }
  const pieces = [
    head === "activation" ? "" : head,
    head === "reshape" ? `[${sizes.join(", ")}]` : head === "dense" && sizes.length === 0 ? String(outputs) : sizes.join(" "),
    kernel.length === 0 ? "" : `${head === "conv" ? "kernel " : ""}${kernel.join(" x ")}`,
    stride === 0 || kernel.length === 0 || head === "contrastnorm" || (head === "conv" && stride === 1) ? "" : `stride ${stride}`,
    same ? "pad same" : "",
    word,
    refs.join(", "),
    options.length === 0 ? "" : `{ ${options.join(", ")} }`,
  ];
  return [`${name === "" ? "" : `${name}: `}${pieces.filter((piece) => piece !== "").join(" ")}`];
}

/** The spec's text. */
export function print(plan: Plan): string {
  const blocks: string[] = [];
  const outputs = widthOf(plan.output);
  const network = plan.layers.flatMap((each) => layerLines(each, outputs, blocks));
  const train = [
    ...(plan.loss === "" ? [] : [`loss ${plan.loss}`]),
    `optimizer ${plan.optimizer}`,
    `batch ${plan.batch}`,
    `epochs ${plan.epochs}`,
    "seed 1",
    ...(plan.precision === "f32" ? [] : ["precision f64"]),
    ...plan.more,
  ];
  return [
    "nn 1",
    "",
    "model Drawn",
    "",
    `input ${columnsText("x", plan.inputs)}`,
    `output ${columnsText("y", plan.output)}`,
    "",
    ...blocks.flatMap((block) => [block, ""]),
    "network {",
    ...network.map((line) => `  ${line}`),
    "}",
    "",
    "train {",
    ...train.map((line) => `  ${line}`),
    "}",
    "",
  ].join("\n");
}
