/**
 * What a generated module tells the runtime about itself: data only, so that it can be hashed, printed and written beside
 * weights. The compiler builds it from the checked model; all user text of a generated module stands in it.
 */

/** The interface between generated code and runtime. Raised when either side changes shape. */
export const ABI = 1;
/** The version of the rules for rounding, order of sums and draws. */
export const NUMERICS = 1;

/** f32 rounds after every operation, f64 never does. */
export type Precision = "f32" | "f64";

/** How a column is encoded. Fitted numbers are not here: they come with the weights. */
export interface ColumnManifest {
  readonly name: string;
  readonly kind: "real" | "int" | "bool" | "class" | "dna" | "rna" | "protein";
  /** Sizes of a shaped real; letters and the size of their alphabet of a sequence; [] for a scalar. */
  readonly shape: readonly number[];
  /** Numbers the network sees for it, and where they begin. */
  readonly width: number;
  readonly offset: number;
  /** Labels of a class, or letters of a sequence's alphabet, by code; [] otherwise. */
  readonly labels: readonly string[];
  /** Of a sequence alone: what each ambiguity code stands for. */
  readonly ambiguous?: Readonly<Record<string, string>>;
  /** All labels are integers: `7`, `7.0` and the number 7 mean the label "7". */
  readonly numeric: boolean;
  /** The declared set of values: `null` is an infinite end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly missing: "refuse" | "mean" | "median" | "mode" | "drop" | { readonly value: string | number };
  readonly log: boolean;
  readonly scale: "none" | "standardized" | "minmax" | { readonly from: readonly [number, number]; readonly to: readonly [number, number] };
  /** What false and true are to the network. */
  readonly codes: readonly [number, number];
  /** The network's outputs for it are logarithms of probabilities. */
  readonly logs: boolean;
  /** Where it stands in a table: headers, positions from 1, or the two ends of a range of headers in the file's order. */
  readonly columns: readonly (string | number | readonly [string, string])[];
}

/** One trained tensor: its place in the flat array of parameters, in elements, row-major. */
export interface TensorManifest {
  readonly name: string;
  readonly shape: readonly number[];
  readonly offset: number;
  /** Position of its layer among all layers, from 1: the key of its draws. */
  readonly layer: number;
  readonly frozen: boolean;
  readonly start:
    | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
    | { readonly kind: "uniform"; readonly low: number; readonly high: number }
    | { readonly kind: "constant"; readonly value: number }
    | { readonly kind: "orthogonal" }
    | { readonly kind: "literal"; readonly values: readonly number[] };
}

/** What a model is. */
export interface ModelManifest {
  readonly abi: number;
  readonly numerics: number;
  readonly compiler: string;
  readonly model: string;
  readonly doc: string;
  /** Hash of what weights depend on: architecture, columns and their encoding, precision, numerics. Not of formatting or rates. */
  readonly hash: string;
  readonly precision: Precision;
  readonly inputs: readonly ColumnManifest[];
  readonly outputs: readonly ColumnManifest[];
  readonly inputWidth: number;
  readonly outputWidth: number;
  readonly tensors: readonly TensorManifest[];
  /** Elements of the flat array of parameters. */
  readonly parameters: number;
}

/** Amounts of rows: a fraction in [0, 1] or a count. */
export interface AmountManifest {
  readonly kind: "fraction" | "rows";
  readonly value: number;
}
/** A part of the data. */
export type PartName = "train" | "validation" | "test";
/** A metric of a part of the data. */
export interface MetricManifest {
  readonly part: PartName;
  readonly name: string;
}
/** A comparison of a measured value with a wanted one. */
export type CompareOp = "<" | "<=" | ">" | ">=" | "==" | "!=";
/** A rule that ends training early; `text` is how messages name it. */
export type StopManifest =
  | { readonly kind: "condition"; readonly conditions: readonly { readonly metric: MetricManifest; readonly op: CompareOp; readonly value: number }[]; readonly text: string }
  | { readonly kind: "stall"; readonly metric: MetricManifest; readonly patience: number; /** What patience counts; epochs unless said. */ readonly unit?: "epochs" | "steps"; readonly by: number; readonly restoreBest: boolean; readonly text: string };

/** A factor of the rate that changes in training. */
export type ScheduleManifest =
  | { readonly kind: "warmup"; readonly over: number; readonly unit: "epochs" | "steps" }
  | { readonly kind: "step"; readonly every: number; readonly unit: "epochs" | "steps"; readonly factor: number }
  | { readonly kind: "exponential"; readonly factor: number }
  | { readonly kind: "cosine" | "linear"; readonly to: number }
  | { readonly kind: "plateau"; readonly metric: MetricManifest; readonly patience: number; readonly unit: "epochs" | "steps"; readonly factor: number; readonly atMost: number | null };

/** A number that a typed option of `train` may replace: `param` is the option's name. */
export interface SettingManifest {
  readonly value: number;
  readonly param: string | null;
}

/** How training images vary: at most `shift` pixels and `rotate` degrees to either side, and noise of a standard deviation. */
export interface AugmentManifest {
  readonly shift: number;
  readonly rotate: number;
  readonly mirror: boolean;
  readonly noise: number;
}

/** How the model is trained. */
export interface TrainManifest {
  readonly loss: string;
  readonly optimizer: string;
  /** Names of the optimizer's scalars in the order in which the step reads them from `hyper`, after 1/m at index 0. */
  readonly hyper: readonly string[];
  /** The optimizer's parameters, `rate` among them. */
  readonly optimizerParams: Readonly<Record<string, SettingManifest>>;
  readonly slots: readonly string[];
  /** Numbers that the optimizer carries from step to step, with their values before the first. */
  readonly carried: readonly { readonly name: string; readonly start: number }[];
  readonly batch: number | "all";
  /** The fewest rows that a batch may have, where that is more than one: the statistics of one row have no spread. */
  readonly leastRows?: number;
  readonly epochs: SettingManifest;
  readonly seed: SettingManifest;
  readonly shuffle: boolean;
  readonly stops: readonly StopManifest[];
  readonly schedules: readonly ScheduleManifest[];
  readonly split: { readonly shares: readonly { readonly part: PartName; readonly amount: AmountManifest }[]; readonly seed: number; readonly stratify: string | null } | null;
  readonly holdout: { readonly part: PartName; readonly amount: AmountManifest; readonly of: PartName; readonly seed: number } | null;
  /** Left out where training rows stay as they are. */
  readonly augment?: AugmentManifest;
  /** Parameters of the spec that are options at run time, with their domains (`null`: an infinite end). */
  readonly options: readonly {
    readonly name: string;
    readonly kind: "int" | "real" | "bool";
    readonly value: number | boolean;
    readonly low: number | null;
    readonly high: number | null;
    readonly lowOpen: boolean;
    readonly highOpen: boolean;
  }[];
}
