/**
 * The checked model: names resolved to vocabulary entries, options defaulted, every layer with its shapes and value
 * range. No optional field and nothing of the surface syntax but spans, which run-time messages need. Everything below
 * (the reference, lowering, data, training, reports) starts here and asks no further question of the text.
 */
import type { Interval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import type { AlphabetName } from "../vocab/alphabets.js";
import type { ActivationName } from "../vocab/activations.js";
import type { LossName } from "../vocab/losses.js";
import type { OptimizerName } from "../vocab/optimizers/index.js";
import type { InitName } from "../vocab/inits.js";
import type { BaselineName } from "../vocab/baselines.js";
import type { MetricName } from "../vocab/metrics.js";

/** Sizes of one example, without the batch: [784], [28, 28], [60, 4]. */
export type Shape = readonly number[];

/**
 * A number that a parameter may set at run time: `rate: rate` gives { value: 0.5, param: "rate" }. A literal has `param: null`,
 * and so has a number whose parameter is fixed when compiling (`runtime` false).
 */
export interface Setting {
  readonly value: number;
  readonly param: string | null;
}

/** A parameter of the model with the value it has in this compilation. `runtime` is false when shapes or code depend on it. */
export interface Parameter {
  readonly name: string;
  readonly doc: string;
  readonly kind: "int" | "real" | "bool" | "activation" | "loss";
  readonly domain: Interval | readonly string[] | null;
  readonly value: number | boolean | string;
  readonly runtime: boolean;
  readonly span: Span;
}

/** What values a column has. */
export type ColumnType =
  | { readonly kind: "real"; readonly shape: Shape; readonly interval: Interval }
  | { readonly kind: "int"; readonly interval: Interval }
  | { readonly kind: "bool" }
  /** A text of so many letters; the network sees it one-hot, as [length, letters of the alphabet]. */
  | { readonly kind: AlphabetName; readonly length: number }
  /** Labels in order of their codes. `numeric` when all are integers: then `7` and `7.0` in a file are the label 7. */
  | { readonly kind: "class"; readonly labels: readonly string[]; readonly numeric: boolean };

/** What is done to a value between the file and the network, in this order: missing, log, scale. */
export interface Preparation {
  readonly missing: { readonly kind: "refuse" | "mean" | "median" | "mode" | "drop" } | { readonly kind: "value"; readonly value: string | number };
  readonly log: boolean;
  /** `interval`: affine from the declared interval to [low, high]; the other two are fitted on the training rows. */
  readonly scale: { readonly kind: "none" | "standardized" | "minmax" } | { readonly kind: "interval"; readonly from: readonly [number, number]; readonly to: readonly [number, number] };
}

/** One declared input or output. */
export interface Column {
  readonly name: string;
  readonly doc: string;
  readonly type: ColumnType;
  /** Numbers that the network sees for it: the product of the shape for real, 1 for int and bool, the number of labels for a class (one-hot), letters times alphabet for a sequence. */
  readonly width: number;
  /** Where its numbers begin in the row that the network sees. */
  readonly offset: number;
  readonly preparation: Preparation;
  /**
   * Where it stands in a table: by header or by position from 1, one for a scalar, the product of the shape for a vector of
   * columns, or the ends of a range of headers in the file's order. Empty for a vector that no table holds.
   */
  readonly from: readonly ({ readonly header: string } | { readonly index: number } | { readonly first: string; readonly last: string })[];
  readonly span: Span;
}

/** A cell of inline rows: a number, a label as its class spells it, true or false, null where it is missing. A shaped column has a cell for each of its numbers. */
export type Cell = number | string | boolean | null;

/** Where rows come from. */
export type DataSource =
  | { readonly kind: "rows"; readonly rows: readonly { readonly inputs: readonly Cell[]; readonly outputs: readonly Cell[]; readonly span: Span }[] }
  | { readonly kind: "csv"; readonly path: string; readonly delimiter: "," | "\t"; readonly header: boolean; readonly pin: string | null }
  | { readonly kind: "json"; readonly path: string; readonly lines: boolean; readonly pin: string | null }
  | { readonly kind: "parquet"; readonly path: string; readonly pin: string | null }
  | { readonly kind: "npy"; readonly inputs: string; readonly outputs: string; readonly pin: string | null }
  | { readonly kind: "idx"; readonly images: string; readonly labels: string; readonly pin: string | null };

/** A part of the data. */
export type Part = "train" | "validation" | "test";

/** A share of rows: a fraction in [0, 1] or a count. */
export type Amount = { readonly kind: "fraction"; readonly value: number } | { readonly kind: "rows"; readonly value: number };

/** How training images vary from epoch to epoch: at most so many pixels and degrees to either side, and the spread of the noise. */
export interface Augment {
  readonly shift: number;
  readonly rotate: number;
  readonly mirror: boolean;
  readonly noise: number;
}

/** Which rows there are, and how they are dealt out. */
export interface DataPlan {
  /** Sources in order; `part` null means that `split` (or all for training) decides. */
  readonly sources: readonly { readonly part: Part | null; readonly source: DataSource; readonly span: Span }[];
  readonly split: { readonly shares: readonly { readonly part: Part; readonly amount: Amount }[]; readonly seed: number; readonly stratify: string | null; readonly span: Span } | null;
  /** `validation 10000 rows of train, seed 7`: taken from the training rows after the split. */
  readonly holdout: { readonly part: Part; readonly amount: Amount; readonly of: Part; readonly seed: number; readonly span: Span } | null;
  /** null: training rows stay as they are. */
  readonly augment: Augment | null;
}

/** An activation with its parameters, e.g. leaky_relu with slope 0.01. Its meaning is the vocabulary's row. */
export interface Activation {
  readonly name: ActivationName;
  readonly params: Readonly<Record<string, number>>;
  readonly span: Span;
}

/** How a tensor starts: drawn by an init, or written out (row-major). */
export type Start =
  | { readonly kind: "init"; readonly name: InitName; readonly params: Readonly<Record<string, number>> }
  | { readonly kind: "literal"; readonly values: readonly number[] };

/** Neurons with weights: what dense layers and convolutions share. */
export interface Neurons {
  /** Neurons in order, of a convolution its channels: each group has `count` of them; softmax stands alone. */
  readonly groups: readonly { readonly count: number; readonly activation: Activation }[];
  readonly weight: Start;
  /** null: no bias at all. */
  readonly bias: Start | null;
  readonly l1: Setting;
  readonly l2: Setting;
  /** After each update no neuron's incoming weights have a larger norm; null: they may. */
  readonly maxNorm: number | null;
  readonly frozen: boolean;
}

/** Windows along one axis: `size` neighbours, `stride` apart, over an axis with `low` zeros before it and `high` after. */
export interface Windows {
  readonly size: number;
  readonly stride: number;
  readonly low: number;
  readonly high: number;
}

interface LayerBase {
  /** The user's name, or kind and position: `dense1`. Unique in the model; names the tensors `<name>.weight`. */
  readonly name: string;
  /** True when the user gave the name. */
  readonly named: boolean;
  readonly input: Shape;
  readonly output: Shape;
  /** A superset of what its outputs can be. */
  readonly range: Interval;
  readonly span: Span;
}
/** One layer of the network, with all that it needs. */
export type Layer =
  | (LayerBase & Neurons & { readonly kind: "dense" })
  /** Windows along each axis but the channels, which come last; an input that has none is an image of one. */
  | (LayerBase & Neurons & { readonly kind: "conv"; readonly windows: readonly Windows[] })
  | (LayerBase & { readonly kind: "pool"; readonly method: "max" | "avg"; readonly windows: readonly Windows[] })
  /** One number for each channel. */
  | (LayerBase & { readonly kind: "globalpool"; readonly method: "max" | "avg" })
  | (LayerBase & { readonly kind: "activation"; readonly activation: Activation })
  | (LayerBase & { readonly kind: "flatten" })
  /** The same numbers in the same order under another shape. */
  | (LayerBase & { readonly kind: "reshape" })
  /** The incoming tensor and those of earlier layers (positions from 0; -1 is the network's input), added in this order, or side by side along the last axis. */
  | (LayerBase & { readonly kind: "add" | "concat"; readonly sources: readonly number[] })
  /** By the statistics of the batch while training, by running ones otherwise; the channels are the last axis. */
  | (LayerBase & { readonly kind: "batchnorm" })
  /** By the statistics of each example and position over the last axis. */
  | (LayerBase & { readonly kind: "layernorm" })
  /** By the neighbourhood in an image [h, w, c], as which `image` reads the input. */
  | (LayerBase & { readonly kind: "contrastnorm"; readonly image: readonly [number, number, number]; readonly window: readonly [number, number] })
  /** A dense layer without bias over the last axis, of one-hot codes. */
  | (LayerBase & { readonly kind: "embedding"; readonly weight: Start; readonly l1: Setting; readonly l2: Setting; readonly frozen: boolean })
  | (LayerBase & { readonly kind: "dropout"; readonly rate: Setting });

/** A metric of a part of the data. */
export interface Metric {
  readonly part: Part;
  readonly name: MetricName;
  readonly span: Span;
}
/** A comparison of a measured value with a wanted one. */
export type Compare = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** A rule that ends training early. */
export type Stop =
  | { readonly kind: "condition"; readonly conditions: readonly { readonly metric: Metric; readonly op: Compare; readonly value: number }[]; readonly span: Span }
  | { readonly kind: "stall"; readonly metric: Metric; readonly patience: number; readonly unit: TimeUnit; readonly by: number; readonly restoreBest: boolean; readonly span: Span };

/** What lengths of training are counted in. */
export type TimeUnit = "epochs" | "steps";

/** A factor of the rate that changes in training; all factors multiply. */
export type Schedule =
  | { readonly kind: "warmup"; readonly over: number; readonly unit: TimeUnit; readonly span: Span }
  | { readonly kind: "step"; readonly every: number; readonly unit: TimeUnit; readonly factor: number; readonly span: Span }
  | { readonly kind: "exponential"; readonly factor: number; readonly span: Span }
  | { readonly kind: "cosine" | "linear"; readonly to: number; readonly span: Span }
  | { readonly kind: "plateau"; readonly metric: Metric; readonly patience: number; readonly unit: TimeUnit; readonly factor: number; readonly atMost: number | null; readonly span: Span };

/** How the model is trained. */
export interface Train {
  /** The perceptron's rule needs no loss and has null; it is logged by its mistakes. */
  readonly loss: { readonly name: LossName; readonly params: Readonly<Record<string, number>>; readonly span: Span } | null;
  /** `params` has every parameter of the entry; `rate` among them. */
  readonly optimizer: { readonly name: OptimizerName; readonly params: Readonly<Record<string, Setting>>; readonly span: Span };
  readonly batch: number | "all";
  readonly epochs: Setting;
  readonly seed: Setting;
  readonly shuffle: boolean;
  readonly clip: { readonly kind: "norm" | "value"; readonly limit: number } | null;
  readonly stops: readonly Stop[];
  readonly schedules: readonly Schedule[];
  readonly span: Span;
}

/** A value that an output must have: a number, a label, or true/false. */
export interface Expected {
  readonly output: string;
  readonly value: number | string | boolean;
  readonly within: number;
}
/** One line of an `expect` block. */
export type Expectation =
  | { readonly kind: "metric"; readonly metric: Metric; readonly op: Compare; readonly value: number; /** By when it must have held; null: with the final weights. */ readonly within: { readonly value: number; readonly unit: TimeUnit } | null; readonly text: string; readonly span: Span }
  | { readonly kind: "beats"; readonly metric: Metric; readonly baseline: { readonly name: BaselineName; readonly params: Readonly<Record<string, number>> }; readonly text: string; readonly span: Span }
  | { readonly kind: "predict"; readonly input: Readonly<Record<string, Cell | readonly number[]>>; readonly expected: readonly Expected[]; readonly text: string; readonly span: Span }
  | { readonly kind: "quantity"; readonly quantity: "parameters" | "regions" | "bundle.inference"; readonly op: Compare; readonly value: number; readonly text: string; readonly span: Span }
  | { readonly kind: "gradients"; readonly within: number; readonly text: string; readonly span: Span };
/** One `expect` block. */
export interface ExpectGroup {
  /** null: one run with the model's own seed. */
  readonly seeds: { readonly from: number; readonly to: number; readonly atLeast: number } | null;
  /** The reason of `@slow("…")`; null when it runs in every test. */
  readonly slow: string | null;
  readonly expectations: readonly Expectation[];
  readonly span: Span;
}

/** `@allow(NN405, "the reason")`: a warning or lint that is silenced inside a declaration. */
export interface Allow {
  readonly code: string;
  readonly reason: string;
  /** Diagnostics whose span lies in it are silenced; before `model` it is the whole file. */
  readonly scope: Span;
  /** The annotation itself. */
  readonly span: Span;
}

/** A specification that makes sense: everything that later stages need to know. */
export interface Model {
  readonly name: string;
  readonly doc: string;
  /** The spec's path, which data paths are relative to. */
  readonly path: string;
  readonly params: readonly Parameter[];
  readonly inputs: readonly Column[];
  readonly outputs: readonly Column[];
  /** What the first layer sees: the shape of a single shaped input, otherwise [sum of widths]. */
  readonly input: Shape;
  /** Numbers that the last layer must give: the sum of the outputs' widths. */
  readonly outputWidth: number;
  readonly precision: "f32" | "f64";
  readonly data: DataPlan | null;
  readonly layers: readonly Layer[];
  readonly train: Train | null;
  readonly expects: readonly ExpectGroup[];
  readonly allows: readonly Allow[];
}
