/** Model -> manifests: the data that generated modules carry, and the hash of what weights depend on. */
import { leastRows } from "../check/learning.js";
import type { Model, Setting, Start } from "../check/model.js";
import type { AmountManifest, ModelManifest, ScheduleManifest, SettingManifest, StopManifest, TensorManifest, TrainManifest } from "../runtime/manifest.js";
import { ABI, NUMERICS } from "../runtime/manifest.js";
import { carriedOf, hyperOf, slotsOf } from "../lower-model.js";
import type { Tensor } from "../tensors.js";
import { storedCount, tensorsOf } from "../tensors.js";
import { anything, bounds, inputManifests, outputManifests } from "./columns.js";
import { initRow } from "../vocab/inits.js";
import type { MetricName } from "../vocab/metrics.js";
import { metricRow } from "../vocab/metrics.js";

/** The version that generated code and weights name. */
export const COMPILER = "0.1.0";

/** SHA-256 of bytes in lower-case hex; the host's. */
export type Hash = (bytes: Uint8Array) => string;

/** How many numbers a neuron reads, and how many read a number: a convolution counts the places of its kernel, too. */
function fansOf({ role, shape }: Tensor): readonly [number, number] {
  const [inputs = 1, outputs = 1] = role === "weight" ? shape.slice(-2) : [1, shape[0]];
  const places = role === "weight" ? shape.slice(0, -2).reduce((product, size) => product * size, 1) : 1;
  return [places * inputs, places * outputs];
}

function startOf(start: Start, tensor: Tensor): TensorManifest["start"] {
  if (start.kind === "literal") return { kind: "literal", values: start.values };
  const [fanIn, fanOut] = fansOf(tensor);
  return initRow(start.name).distribution(fanIn, fanOut, start.params);
}

function tensorManifests(model: Model): readonly TensorManifest[] {
  return tensorsOf(model).map((tensor) => ({
    name: tensor.name,
    shape: tensor.shape,
    offset: tensor.offset,
    layer: tensor.layer,
    frozen: tensor.frozen,
    start: startOf(tensor.start, tensor),
  }));
}

/** What weights depend on: shapes, activations, columns and how they are encoded, precision, numerics. */
function architecture(model: Model): unknown {
  return {
    numerics: NUMERICS,
    precision: model.precision,
    input: model.input,
    inputs: inputManifests(model),
    outputs: outputManifests(model),
    layers: model.layers.map((layer) => ({
      kind: layer.kind,
      output: layer.output,
      name: layer.name,
      groups: "groups" in layer ? layer.groups.map(({ count, activation }) => [count, activation.name, activation.params]) : [],
      bias: "bias" in layer && layer.bias !== null,
      ...("windows" in layer ? { windows: layer.windows } : {}),
      ...("sources" in layer ? { sources: layer.sources } : {}),
      ...("method" in layer ? { method: layer.method } : {}),
      activation: layer.kind === "activation" ? [layer.activation.name, layer.activation.params] : null,
      ...(layer.kind === "contrastnorm" ? { image: layer.image, window: layer.window } : {}),
    })),
  };
}

/** The manifest of a model. */
export function modelManifest(model: Model, hash: Hash): ModelManifest {
  return {
    abi: ABI,
    numerics: NUMERICS,
    compiler: COMPILER,
    model: model.name,
    doc: model.doc,
    hash: hash(new TextEncoder().encode(JSON.stringify(architecture(model)))),
    precision: model.precision,
    inputs: inputManifests(model),
    outputs: outputManifests(model),
    inputWidth: model.input.reduce((product, size) => product * size, 1),
    outputWidth: model.outputWidth,
    tensors: tensorManifests(model),
    parameters: storedCount(model),
  };
}

function setting(of: Setting): SettingManifest {
  return { value: of.value, param: of.param };
}

function amount(of: AmountManifest): AmountManifest {
  return { kind: of.kind, value: of.value };
}

/** A value of a metric as people write it: percent for shares. */
function amountOf(metric: { readonly name: MetricName }, value: number): string {
  return metricRow(metric.name).share ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

function stops(model: Model): readonly StopManifest[] {
  return (model.train?.stops ?? []).map((stop): StopManifest => {
    if (stop.kind === "condition") {
      const conditions = stop.conditions.map(({ metric, op, value }) => ({ metric: { part: metric.part, name: metric.name }, op, value }));
      const text = `stop when ${conditions.map(({ metric, op, value }) => `${metric.part}.${metric.name} ${op} ${amountOf(metric, value)}`).join(" and ")}`;
      return { kind: "condition", conditions, text };
    }
    const { metric, patience, unit, by, restoreBest } = stop;
    const text = `stop when ${metric.part}.${metric.name} stalls for ${patience} ${unit}${by > 0 ? ` by ${amountOf(metric, by)}` : ""}${restoreBest ? ", restore best" : ""}`;
    return { kind: "stall", metric: { part: metric.part, name: metric.name }, patience, ...(unit === "steps" ? { unit } : {}), by, restoreBest, text };
  });
}

function schedules(model: Model): readonly ScheduleManifest[] {
  return (model.train?.schedules ?? []).map(({ span: _, ...schedule }): ScheduleManifest => {
    if (schedule.kind !== "plateau") return schedule;
    const { part, name } = schedule.metric;
    return { ...schedule, metric: { part, name } };
  });
}

/** How the model is trained, as data. */
export function trainManifest(model: Model): TrainManifest | null {
  const { train, data } = model;
  if (train === null) return null;
  const split = data?.split ?? null;
  const holdout = data?.holdout ?? null;
  return {
    loss: train.loss?.name ?? "mistakes",
    optimizer: train.optimizer.name,
    hyper: hyperOf(model),
    optimizerParams: Object.fromEntries(Object.entries(train.optimizer.params).map(([name, of]) => [name, setting(of)])),
    slots: slotsOf(model),
    carried: carriedOf(model),
    batch: train.batch,
    ...(leastRows(model.layers) > 1 ? { leastRows: leastRows(model.layers) } : {}),
    epochs: setting(train.epochs),
    seed: setting(train.seed),
    shuffle: train.shuffle,
    stops: stops(model),
    schedules: schedules(model),
    split: split === null ? null : { shares: split.shares.map(({ part, amount: of }) => ({ part, amount: amount(of) })), seed: split.seed, stratify: split.stratify },
    holdout: holdout === null ? null : { part: holdout.part, amount: amount(holdout.amount), of: holdout.of, seed: holdout.seed },
    ...(data === null || data.augment === null ? {} : { augment: data.augment }),
    options: model.params.flatMap((param) => {
      if (!param.runtime || typeof param.value === "string" || (param.kind !== "int" && param.kind !== "real" && param.kind !== "bool")) return [];
      const domain = param.domain !== null && "low" in param.domain ? param.domain : anything;
      return [{ name: param.name, kind: param.kind, value: param.value, ...bounds(domain) }];
    }),
  };
}
