/**
 * Checked models built by hand, for tests of the stages below the checker; and the little random generator with which
 * tests draw parameters and rows. Nothing here reads text: what a spec means is the checker's to say.
 */
import type { Interval } from "../../src/base/interval.js";
import type { Span } from "../../src/base/source.js";
import type { Activation, Cell, Column, ColumnType, DataPlan, ExpectGroup, Layer, Model, Preparation, Setting, Shape, Start, Train, Windows } from "../../src/check/model.js";
import type { ActivationName } from "../../src/vocab/activations.js";
import { activationRow } from "../../src/vocab/activations.js";
import type { ParamRow } from "../../src/vocab/entry.js";
import { reals } from "../../src/vocab/entry.js";
import type { InitName } from "../../src/vocab/inits.js";
import type { LossName } from "../../src/vocab/losses.js";
import { lossRow } from "../../src/vocab/losses.js";
import type { OptimizerName } from "../../src/vocab/optimizers/index.js";
import { optimizers } from "../../src/vocab/optimizers/index.js";
import type { OptimizerRow } from "../../src/vocab/optimizers/optimizer.js";

/** A span for what no text says. */
export const nowhere: Span = { source: { path: "built-by-hand.nn", text: "" }, start: 0, end: 0 };

/** An entry by its name, or with parameters that differ from its defaults. */
type Entry<Name> = Name | { readonly name: Name; readonly params: Readonly<Record<string, number>> };

export interface DenseOptions {
  readonly name?: string;
  readonly init?: InitName;
  /** Rows of the [in, out] matrix. */
  readonly weights?: readonly (readonly number[])[];
  /** false: no bias at all. */
  readonly bias?: readonly number[] | false;
  readonly l1?: number;
  readonly l2?: number;
  readonly maxNorm?: number;
  readonly frozen?: boolean;
}

/** A layer before its shapes are known. */
export type LayerSpec = (input: Shape, position: number) => Layer;

export interface ModelSpec {
  readonly name?: string;
  /** Scalar real inputs x1, x2 …, a shape for one shaped input, or whole columns. */
  readonly inputs: number | Shape | readonly Column[];
  /** What every input lies in, and how it is prepared. */
  readonly interval?: Interval;
  readonly preparation?: Preparation;
  /** Kind of the outputs; by the loss unless given: one class for log_likelihood, bools for cross_entropy, else reals. */
  readonly outputs?: "real" | "bool" | "class" | readonly Column[];
  readonly layers: readonly LayerSpec[];
  /** null: none, as the perceptron wants. Without `loss` and `optimizer` the model is not trained. */
  readonly loss?: Entry<LossName> | null;
  readonly optimizer?: Entry<OptimizerName>;
  readonly clip?: Train["clip"];
  readonly batch?: number | "all";
  readonly epochs?: number;
  readonly seed?: number;
  readonly shuffle?: boolean;
  readonly precision?: "f32" | "f64";
  /** Inline rows: inputs and outputs. */
  readonly rows?: readonly (readonly [readonly Cell[], readonly Cell[]])[];
  readonly expects?: readonly ExpectGroup[];
}

const fixed = (value: number): Setting => ({ value, param: null });
const product = (shape: Shape): number => shape.reduce((all, size) => all * size, 1);
/** No preparation: missing cells refused, values as they are. */
export const unprepared: Preparation = { missing: { kind: "refuse" }, log: false, scale: { kind: "none" } };

function withDefaults(rows: Readonly<Record<string, ParamRow>>, given: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => {
      const value = given[name] ?? row.fallback;
      if (value === null) throw new TypeError(`${name} must be given`);
      return [name, value];
    }),
  );
}

function entryOf<Name extends string>(entry: Entry<Name>): { readonly name: Name; readonly params: Readonly<Record<string, number>> } {
  return typeof entry === "string" ? { name: entry, params: {} } : entry;
}

/** An activation with its defaults. */
export function activationOf(entry: Entry<ActivationName>): Activation {
  const { name, params } = entryOf(entry);
  return { name, params: withDefaults(activationRow(name).params, params), span: nowhere };
}

/** `dense 4 tanh`, or `dense 6 [4 relu, 2 tanh]` as dense(6, [[4, "relu"], [2, "tanh"]]). */
export function dense(count: number, activation: Entry<ActivationName> | readonly (readonly [number, Entry<ActivationName>])[] = "linear", options: DenseOptions = {}): LayerSpec {
  return (input, position) => {
    const mixed = Array.isArray(activation) ? (activation as readonly (readonly [number, Entry<ActivationName>])[]) : [[count, activation as Entry<ActivationName>] as const];
    const groups = mixed.map(([each, entry]) => ({ count: each, activation: activationOf(entry) }));
    const ranges = groups.map((group) => activationRow(group.activation.name).range(group.activation.params));
    const init: Start = { kind: "init", name: options.init ?? activationRow(groups[0]?.activation.name ?? "linear").init, params: {} };
    const zeros: Start = { kind: "init", name: "zeros", params: {} };
    return {
      kind: "dense",
      name: options.name ?? `dense${position}`,
      named: options.name !== undefined,
      input,
      output: [count],
      range: ranges.length === 1 && ranges[0] !== undefined ? ranges[0] : reals,
      span: nowhere,
      groups,
      weight: options.weights === undefined ? init : { kind: "literal", values: options.weights.flat() },
      bias: options.bias === false ? null : options.bias === undefined ? zeros : { kind: "literal", values: options.bias },
      l1: fixed(options.l1 ?? 0),
      l2: fixed(options.l2 ?? 0),
      maxNorm: options.maxNorm ?? null,
      frozen: options.frozen ?? false,
    };
  };
}

export interface WindowOptions {
  readonly stride?: number;
  readonly pad?: "same";
}

/** `size` neighbours along an axis of `elements`; same: as many windows as elements, divided by the stride and rounded up. */
function windowsOver(elements: number, size: number, { stride = 1, pad }: WindowOptions): Windows {
  const zeros = pad === "same" ? Math.max(0, (Math.ceil(elements / stride) - 1) * stride + size - elements) : 0;
  return { size, stride, low: Math.floor(zeros / 2), high: Math.ceil(zeros / 2) };
}

function windowed(input: Shape, kernel: readonly number[], options: WindowOptions): { readonly windows: readonly Windows[]; readonly places: Shape; readonly channels: number } {
  const windows = kernel.map((size, axis) => windowsOver(input[axis] ?? 0, size, options));
  const places = windows.map(({ size, stride, low, high }, axis) => Math.floor(((input[axis] ?? 0) + low + high - size) / stride) + 1);
  return { windows, places, channels: input[kernel.length] ?? 1 };
}

/** `conv 8 kernel 5 x 5 stride 2 pad same relu` as conv(8, [5, 5], "relu", { stride: 2, pad: "same" }). */
export function conv(count: number, kernel: readonly number[], activation: Parameters<typeof dense>[1] = "linear", options: DenseOptions & WindowOptions = {}): LayerSpec {
  return (input, position) => {
    const { windows, places } = windowed(input, kernel, options);
    const neurons = dense(count, activation, options)([1], position);
    if (neurons.kind !== "dense") throw new TypeError("not dense");
    return { ...neurons, kind: "conv", name: options.name ?? `conv${position}`, input, output: [...places, count], windows };
  };
}

/** `maxpool 2` and `avgpool 2 x 2 stride 1`; windows stand side by side without a stride. */
export function pool(method: "max" | "avg", kernel: readonly number[], options: WindowOptions = {}): LayerSpec {
  return (input, position) => {
    const over = windowed(input, kernel, options);
    const windows = over.windows.map((each) => ({ ...each, stride: options.stride ?? each.size }));
    const places = windows.map(({ size, stride }, axis) => Math.floor(((input[axis] ?? 0) - size) / stride) + 1);
    return { kind: "pool", method, name: `${method}pool${position}`, named: false, input, output: [...places, over.channels], range: reals, span: nowhere, windows };
  };
}

/** `globalpool max` and `globalpool avg`. */
export function globalPool(method: "max" | "avg"): LayerSpec {
  return (input, position) => ({ kind: "globalpool", method, name: `globalpool${position}`, named: false, input, output: input.slice(-1), range: reals, span: nowhere });
}

/** Any activation alone. */
export function activation(entry: Entry<ActivationName>): LayerSpec {
  const made = activationOf(entry);
  return (input, position) => ({
    kind: "activation",
    name: `${made.name}${position}`,
    named: false,
    input,
    output: input,
    range: activationRow(made.name).range(made.params),
    span: nowhere,
    activation: made,
  });
}

/** `flatten` */
export const flatten = (): LayerSpec => (input, position) => ({ kind: "flatten", name: `flatten${position}`, named: false, input, output: [product(input)], range: reals, span: nowhere });
/** `batchnorm` and `layernorm` */
export const batchnorm = (): LayerSpec => (input, position) => ({ kind: "batchnorm", name: `batchnorm${position}`, named: false, input, output: input, range: reals, span: nowhere });
export const layernorm = (): LayerSpec => (input, position) => ({ kind: "layernorm", name: `layernorm${position}`, named: false, input, output: input, range: reals, span: nowhere });
/** `contrastnorm k x k` of an image, which is the input's shape unless it is given. */
export const contrastnorm = (window: readonly [number, number], as?: readonly [number, number, number]): LayerSpec => (input, position) => {
  const image = as ?? ([input[0] ?? 1, input[1] ?? 1, input[2] ?? 1] as const);
  return { kind: "contrastnorm", name: `contrastnorm${position}`, named: false, input, output: input, range: reals, span: nowhere, image, window };
};
/** `embedding n` */
export const embedding = (count: number, options: { readonly l1?: number; readonly l2?: number; readonly frozen?: boolean } = {}): LayerSpec => (input, position) => {
  const weight: Start = { kind: "init", name: "normal", params: { mean: 0, sd: 1 } };
  const own = { weight, l1: fixed(options.l1 ?? 0), l2: fixed(options.l2 ?? 0), frozen: options.frozen ?? false };
  return { kind: "embedding", name: `embedding${position}`, named: false, input, output: [...input.slice(0, -1), count], range: reals, span: nowhere, ...own };
};
/** `dropout p` */
export const dropout = (rate: number): LayerSpec => (input, position) => ({ kind: "dropout", name: `dropout${position}`, named: false, input, output: input, range: reals, span: nowhere, rate: fixed(rate) });

/** A column that stands alone in a table under its name. */
export function columnOf(name: string, type: ColumnType, offset = 0, preparation: Preparation = unprepared): Column {
  const width = type.kind === "real" ? product(type.shape) : type.kind === "class" ? type.labels.length : 1;
  const from = Array.from({ length: type.kind === "real" ? width : 1 }, (_, i) => ({ header: width === 1 || type.kind !== "real" ? name : `${name}${i + 1}` }));
  return { name, doc: "", type, width, offset, preparation, from, span: nowhere };
}

function inputsOf(spec: ModelSpec): readonly Column[] {
  const interval = spec.interval ?? reals;
  const { inputs } = spec;
  if (typeof inputs === "number") return Array.from({ length: inputs }, (_, i) => columnOf(`x${i + 1}`, { kind: "real", shape: [], interval }, i, spec.preparation));
  const numbers = inputs.filter((each): each is number => typeof each === "number");
  if (numbers.length > 0) return [columnOf("x", { kind: "real", shape: numbers, interval }, 0, spec.preparation)];
  return inputs.filter((each): each is Column => typeof each !== "number");
}

function outputsOf(spec: ModelSpec, width: number, loss: LossName | null): readonly Column[] {
  const { outputs } = spec;
  if (outputs !== undefined && typeof outputs !== "string") return outputs;
  const kind = outputs ?? (loss === null ? "real" : lossRow(loss).distribution ? "class" : loss === "cross_entropy" ? "bool" : "real");
  if (kind === "class") return [columnOf("y", { kind: "class", labels: Array.from({ length: width }, (_, i) => String(i)), numeric: true })];
  const type: ColumnType = kind === "bool" ? { kind: "bool" } : { kind: "real", shape: [], interval: reals };
  return Array.from({ length: width }, (_, i) => columnOf(width === 1 ? "y" : `y${i + 1}`, type, i));
}

function trainOf(spec: ModelSpec): Train | null {
  if (spec.loss === undefined && spec.optimizer === undefined) return null;
  const given = entryOf<OptimizerName>(spec.optimizer ?? { name: "sgd", params: { rate: 0.1 } });
  const row: OptimizerRow = optimizers[given.name];
  const params = withDefaults(row.params, { ...(row.params["rate"]?.fallback === null ? { rate: 0.1 } : {}), ...given.params });
  const loss = spec.loss === undefined ? (row.errorDriven ? null : "quadratic") : spec.loss;
  const entry = loss === null ? null : entryOf<LossName>(loss);
  return {
    loss: entry === null ? null : { name: entry.name, params: withDefaults(lossRow(entry.name).params, entry.params), span: nowhere },
    optimizer: { name: given.name, params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, fixed(value)])), span: nowhere },
    batch: spec.batch ?? "all",
    epochs: fixed(spec.epochs ?? 1),
    seed: fixed(spec.seed ?? 1),
    shuffle: spec.shuffle ?? true,
    clip: spec.clip ?? null,
    stops: [],
    schedules: [],
    span: nowhere,
  };
}

function dataOf(spec: ModelSpec): DataPlan | null {
  if (spec.rows === undefined) return null;
  const rows = spec.rows.map(([inputs, outputs]) => ({ inputs, outputs, span: nowhere }));
  return { sources: [{ part: null, source: { kind: "rows", rows }, span: nowhere }], split: null, holdout: null, augment: null };
}

/** A checked model: shapes follow from the inputs, everything that is not said has its default. */
export function modelOf(spec: ModelSpec): Model {
  const inputs = inputsOf(spec);
  const [first] = inputs;
  const shaped = inputs.length === 1 && first?.type.kind === "real" && first.type.shape.length > 0 ? first.type.shape : null;
  const input = shaped ?? [inputs.reduce((sum, column) => sum + column.width, 0)];
  const layers: Layer[] = [];
  spec.layers.forEach((make, at) => layers.push(make(layers.at(-1)?.output ?? input, at + 1)));
  const width = product(layers.at(-1)?.output ?? input);
  const train = trainOf(spec);
  const outputs = outputsOf(spec, width, train?.loss?.name ?? null);
  return {
    name: spec.name ?? "Built",
    doc: "",
    path: "built-by-hand.nn",
    params: [],
    inputs,
    outputs,
    input,
    outputWidth: width,
    precision: spec.precision ?? "f64",
    data: dataOf(spec),
    layers,
    train,
    expects: spec.expects ?? [],
    allows: [],
  };
}

/** A generator of numbers in [0, 1), equal for equal seeds on every engine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` numbers, uniform in [low, high). */
export function drawNumbers(random: () => number, count: number, low = -1, high = 1): Float64Array {
  return Float64Array.from({ length: count }, () => low + (high - low) * random());
}

/** Targets that the model's loss admits, [rows, outputWidth]: one-hot for a class, within the loss's bounds otherwise. */
export function drawTargets(random: () => number, model: Model, rows: number): Float64Array {
  const width = model.outputWidth;
  const loss = model.train?.loss ?? null;
  const row = loss === null ? null : lossRow(loss.name);
  const booleans = row === null || model.outputs.every((column) => column.type.kind === "bool");
  // Without a loss, the codes 0 and 1 of Rosenblatt's rule.
  const bounds = row?.targets ?? { low: 0, high: 1 };
  const low = Number.isFinite(bounds.low) ? bounds.low : -1;
  const high = Number.isFinite(bounds.high) ? bounds.high : 1;
  const targets = new Float64Array(rows * width);
  for (let r = 0; r < rows; r++) {
    if (row?.distribution === true) {
      targets[r * width + Math.floor(random() * width)] = 1;
      continue;
    }
    for (let j = 0; j < width; j++) {
      const share = random();
      targets[r * width + j] = low + (high - low) * (booleans ? Math.round(share) : share);
    }
  }
  return targets;
}
