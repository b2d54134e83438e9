/**
 * The abstract syntax of a `.nn` file: what was written, resolved to nothing. Every node has its span; what could not be
 * read is a `hole`, which later stages skip in silence because the parser has already spoken.
 */
import type { Source, Span } from "../base/source.js";

interface Node {
  readonly span: Span;
}

/** A word or a quoted string that names something; `quoted` tells "abc" from abc. */
export interface Name extends Node {
  readonly text: string;
  readonly quoted: boolean;
}

/** A number with the unit that was written on it: `10 epochs`, `94%` (value 94, unit "%"), `16 KB`. */
export interface NumberValue extends Node {
  readonly kind: "number";
  readonly value: number;
  readonly unit: { readonly name: string; readonly span: Span } | null;
  /** The digits as written, for labels such as `007`. */
  readonly raw: string;
}
/** A unit of a closed list, in the plural: `epochs`, `steps`, `rows`, `times`, `deg`, `B`, `KB`, `MB`, `GB`, `%`. */
export type Unit = NonNullable<NumberValue["unit"]>;
/** `"…"`, with escapes resolved. */
export interface TextValue extends Node {
  readonly kind: "text";
  readonly text: string;
}
/** A bare word: a constant, a parameter, a vocabulary entry, a label, `true`, `false`, `all`; `?` for a missing cell. */
export interface WordValue extends Node {
  readonly kind: "word";
  readonly text: string;
  /** `for patience epochs`: the unit of a named number; null nearly everywhere. */
  readonly unit: Unit | null;
}
/** `sgd(rate: 0.5)`, `huber(1)`, `csv("a.csv", header: false)`. */
export interface CallValue extends Node {
  readonly kind: "call";
  readonly callee: Name;
  readonly args: readonly Argument[];
}
/** `[1, 2]`, nested for matrices. */
export interface ListValue extends Node {
  readonly kind: "list";
  readonly items: readonly Value[];
}
/** `[0, 1]`, `(0, inf)` after `in` or `to`; a bound may be a name, and `inf` and `-inf` are the numbers ±Infinity. */
export interface IntervalValue extends Node {
  readonly kind: "interval";
  readonly low: Value;
  readonly high: Value;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
/** `0..9`, `V1..V60`, `"V1".."V60"`. */
export interface RangeValue extends Node {
  readonly kind: "range";
  readonly from: Value;
  readonly to: Value;
}
/** `5 x 5`. */
export interface SizeValue extends Node {
  readonly kind: "size";
  readonly height: Value;
  readonly width: Value;
}
export interface Hole extends Node {
  readonly kind: "hole";
}
export type Value =
  | NumberValue
  | TextValue
  | WordValue
  | CallValue
  | ListValue
  | IntervalValue
  | RangeValue
  | SizeValue
  | Hole;

/** An argument of a call; `name` is null when it goes by position. */
export interface Argument extends Node {
  readonly name: Name | null;
  readonly value: Value;
}

/** `{ init he, bias false, frozen }`: a flag has no value. */
export interface Option extends Node {
  readonly name: Name;
  readonly value: Value | null;
}

/** `@allow(NN405, "the reason")` or `@slow("the reason")` before a declaration. */
export interface Annotation extends Node {
  readonly name: Name;
  readonly args: readonly Argument[];
}

/** The `///` lines before a declaration, joined by line feeds, and its annotations. */
export interface Preamble {
  readonly doc: string;
  readonly annotations: readonly Annotation[];
}

/** `use { ConvBlock } from "./blocks.nn"`. */
export interface Use extends Node {
  readonly names: readonly Name[];
  readonly path: TextValue | Hole;
}
/** `const width = 30`. */
export interface Const extends Node, Preamble {
  readonly name: Name;
  readonly value: Value;
}
/** `param rate: real in (0, 10] = 0.5`. */
export interface Param extends Node, Preamble {
  readonly name: Name;
  readonly type: Name;
  /** An interval for numbers, a list of words (`in { relu, tanh }`) for vocabulary kinds; null when absent. */
  readonly domain: Value | null;
  readonly value: Value;
}

/** `real[28, 28]`, `int`, `bool`, `class { a, b }`, `class 0..9`, `dna[60]`. */
export interface TypeSyntax extends Node {
  readonly name: Name;
  /** The sizes in brackets; empty for a scalar. */
  readonly sizes: readonly Value[];
  /** The labels of a class: words, texts, numbers, or one range. */
  readonly labels: readonly Value[] | null;
}
/** One clause after a column's type, in the order written. */
export type ColumnClause =
  | (Node & { readonly kind: "in"; readonly interval: Value })
  | (Node & { readonly kind: "scaled"; readonly interval: Value })
  | (Node & { readonly kind: "standardized" | "minmax" | "log" })
  /** `missing mean | median | mode | drop | <value>`. */
  | (Node & { readonly kind: "missing"; readonly value: Value })
  /** `column "Cl.thickness"`, `column 3`, `columns "V1".."V60"`. */
  | (Node & { readonly kind: "column"; readonly value: Value });
/** One `input` or `output` statement; `names` are single names or ranges of names. */
export interface ColumnDeclaration extends Node, Preamble {
  readonly role: "input" | "output";
  readonly names: readonly (Name | { readonly from: Name; readonly to: Name; readonly span: Span })[];
  readonly type: TypeSyntax;
  readonly clauses: readonly ColumnClause[];
}

/** One row of `rows […]`: values before and after `=>`. */
export interface RowSyntax extends Node {
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
}
export type DataStatement =
  | (Node & { readonly kind: "rows"; readonly rows: readonly RowSyntax[] })
  /** `csv("…")`, or with a part before it: `train idx("…", "…")`. */
  | (Node & { readonly kind: "source"; readonly part: Name | null; readonly source: CallValue })
  /** `split 70% train, 30% test, seed 11, stratify by junction`. */
  | (Node & {
      readonly kind: "split";
      readonly shares: readonly { readonly amount: Value; readonly part: Name; readonly span: Span }[];
      readonly seed: Value | null;
      readonly stratify: Name | null;
    })
  /** `validation 10000 rows of train, seed 7`; the amount carries the unit `rows` or `%`. */
  | (Node & { readonly kind: "holdout"; readonly part: Name; readonly amount: Value; readonly of: Name; readonly seed: Value | null })
  /** `augment { shift 2  rotate 10deg }`. */
  | (Node & { readonly kind: "augment"; readonly options: readonly Option[] })
  | Hole;
export interface DataBlock extends Node, Preamble {
  readonly statements: readonly DataStatement[];
}

/** `64`, `relu`, or `[48 relu, 16 tanh]` after a layer's head. */
export interface MixSyntax extends Node {
  readonly kind: "mix";
  readonly parts: readonly { readonly count: Value; readonly activation: Value; readonly span: Span }[];
}
/**
 * One layer statement: `hidden: dense 4 tanh { init xavier }`. `args` are the positional pieces on the line after the
 * head word, uninterpreted (numbers, words, sizes, calls, lists, mixes); keyword pieces such as `kernel 5`, `stride 2`,
 * `pad same` are in `settings`.
 */
export interface LayerSyntax extends Node, Preamble {
  readonly kind: "layer";
  readonly name: Name | null;
  readonly head: Name;
  /** `ConvBlock(channels: 32)` and `leaky_relu(0.1)` have parentheses; null without. */
  readonly call: readonly Argument[] | null;
  readonly args: readonly (Value | MixSyntax)[];
  readonly settings: readonly Option[];
  readonly options: readonly Option[];
}
export interface RepeatSyntax extends Node, Preamble {
  readonly kind: "repeat";
  readonly count: Value;
  readonly body: readonly NetworkStatement[];
}
export type NetworkStatement = LayerSyntax | RepeatSyntax | Hole;
export interface NetworkBlock extends Node, Preamble {
  readonly statements: readonly NetworkStatement[];
}
export interface BlockParameter extends Node {
  readonly name: Name;
  readonly type: Name;
  readonly domain: Value | null;
  readonly value: Value | null;
}
export interface Block extends Node, Preamble {
  readonly name: Name;
  readonly parameters: readonly BlockParameter[];
  readonly statements: readonly NetworkStatement[];
}

/** `validation.accuracy`: part, metric. */
export interface MetricSyntax extends Node {
  readonly part: Name;
  readonly metric: Name;
}
export type CompareSyntax = "<" | "<=" | ">" | ">=" | "==" | "!=";
export interface Condition extends Node {
  readonly metric: MetricSyntax;
  readonly op: CompareSyntax;
  readonly value: Value;
}
export type TrainStatement =
  /** `loss`, `optimizer`, `batch`, `epochs`, `seed`, `precision`, `shuffle`: a word and one value. */
  | (Node & { readonly kind: "setting"; readonly name: Name; readonly value: Value })
  | (Node & { readonly kind: "clip"; readonly what: Name; readonly limit: Value })
  /** `stop when a < b and c < d`. */
  | (Node & { readonly kind: "stop"; readonly conditions: readonly Condition[] })
  /** `stop when m stalls for 10 epochs by 0.1%, restore best`. */
  | (Node & { readonly kind: "stall"; readonly metric: MetricSyntax; readonly patience: Value; readonly by: Value | null; readonly restoreBest: boolean })
  /** `schedule warmup 2 epochs`, `schedule step(every: 10 epochs, factor: 0.5)`, `schedule cosine to 1e-4`. */
  | (Node & { readonly kind: "schedule"; readonly name: Name; readonly args: readonly Argument[]; readonly to: Value | null })
  /** `schedule rate times 0.5 when m stalls for 4 epochs, at most 5 times`. */
  | (Node & { readonly kind: "plateau"; readonly factor: Value; readonly metric: MetricSyntax; readonly patience: Value; readonly atMost: Value | null })
  | Hole;
export interface TrainBlock extends Node, Preamble {
  readonly statements: readonly TrainStatement[];
}

/** `{ a: 1, b: 0 }`; a value may carry its own tolerance: `{ z: 0.3 within 0.01 }`. */
export interface RecordSyntax extends Node {
  readonly fields: readonly { readonly name: Name; readonly value: Value; readonly within: Value | null; readonly span: Span }[];
}
export type ExpectStatement =
  /** `test.accuracy >= 94% within 5 epochs`. */
  | (Node & { readonly kind: "metric"; readonly metric: MetricSyntax; readonly op: CompareSyntax; readonly value: Value; readonly within: Value | null })
  /** `test.accuracy beats nearest_neighbour(k: 5)`. */
  | (Node & { readonly kind: "beats"; readonly metric: MetricSyntax; readonly baseline: Value })
  | (Node & { readonly kind: "predict"; readonly input: RecordSyntax; readonly output: Value | RecordSyntax; readonly within: Value | null })
  /** `parameters == 17`, `regions >= 8`, `bundle.inference <= 16 KB`: a quantity of the network, compared. */
  | (Node & { readonly kind: "quantity"; readonly name: Name; readonly op: CompareSyntax; readonly value: Value })
  | (Node & { readonly kind: "gradients"; readonly within: Value })
  | Hole;
export interface ExpectBlock extends Node, Preamble {
  /** `across seeds 1..10, at least 9`. */
  readonly seeds: { readonly from: Value; readonly to: Value; readonly atLeast: Value | null; readonly span: Span } | null;
  readonly statements: readonly ExpectStatement[];
}

/** A comment that is not documentation, for the formatter. */
export interface Comment extends Node {
  readonly text: string;
}

/** Everything that a file declares, in order of appearance within each list. Blocks that may stand once are lists, so that the checker can point at the second. */
export interface File extends Node {
  readonly source: Source;
  /** `nn 1`; null when it is missing. */
  readonly edition: { readonly value: Value; readonly span: Span } | null;
  readonly uses: readonly Use[];
  readonly models: readonly (Node & Preamble & { readonly name: Name })[];
  readonly consts: readonly Const[];
  readonly params: readonly Param[];
  readonly columns: readonly ColumnDeclaration[];
  readonly data: readonly DataBlock[];
  readonly networks: readonly NetworkBlock[];
  readonly blocks: readonly Block[];
  readonly trains: readonly TrainBlock[];
  readonly expects: readonly ExpectBlock[];
  readonly comments: readonly Comment[];
  /** Pieces that could not be read and stand in no list above: declarations, rows, options, clauses. Not empty: do not complain of what is missing. */
  readonly holes: readonly Hole[];
}
