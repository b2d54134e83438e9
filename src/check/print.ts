/** The checked model as text, for `--emit model` and for tests: one line a thing, indented, the same for the same model. */
import { printInterval } from "../base/interval.js";
import { isSequence } from "./column-types.js";
import type { Activation, Column, DataPlan, DataSource, Expectation, ExpectGroup, Layer, Metric, Model, Parameter, Preparation, Setting, Start, Stop, Train, Windows } from "./model.js";
import { printDomain } from "./params.js";

/** Prints a model; ends with a line feed. User text is quoted wherever it is no plain name. */
export function printModel(model: Model): string {
  const lines = [
    `model ${name(model.name)} ${model.precision}: [${model.input.join(", ")}] -> [${model.outputWidth}]`,
    ...model.params.map(printParameter),
    ...model.inputs.map((column) => `input ${printColumn(column)}`),
    ...model.outputs.map((column) => `output ${printColumn(column)}`),
    ...(model.data === null ? [] : ["data", ...indent(printData(model.data))]),
    "network",
    ...indent(model.layers.map(printLayer)),
    ...(model.train === null ? [] : ["train", ...indent(printTrain(model.train))]),
    ...model.expects.flatMap((group) => [printGroup(group), ...indent(group.expectations.map(printExpectation))]),
    ...model.allows.map((allow) => `allow ${allow.code} ${JSON.stringify(allow.reason)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function name(text: string): string {
  return /^[A-Za-z_]\w*$/u.test(text) ? text : JSON.stringify(text);
}

function params(record: Readonly<Record<string, number>>): string {
  const entries = Object.entries(record);
  return entries.length === 0 ? "" : `(${entries.map(([key, value]) => `${key}: ${value}`).join(", ")})`;
}

function setting(each: Setting): string {
  return each.param === null ? String(each.value) : `${each.value} from ${name(each.param)}`;
}

function printParameter(each: Parameter): string {
  const domain = each.domain === null ? "" : ` in ${printDomain(each.domain)}`;
  return `param ${name(each.name)}: ${each.kind}${domain} = ${String(each.value)}${each.runtime ? " at run time" : ""}`;
}

function printColumn(column: Column): string {
  const { type } = column;
  const interval = type.kind === "real" || type.kind === "int" ? (Number.isFinite(type.interval.low) || Number.isFinite(type.interval.high) ? ` in ${printInterval(type.interval)}` : "") : "";
  const labels = type.kind === "class" ? ` { ${elided(type.labels.map((label) => (type.numeric ? label : name(label)))).join(", ")} }${type.numeric ? " numeric" : ""}` : "";
  const shape = isSequence(type) ? `[${type.length}]` : type.kind === "real" && type.shape.length > 0 ? `[${type.shape.join(", ")}]` : "";
  const places = column.from.map((place) => ("index" in place ? String(place.index) : "first" in place ? `${JSON.stringify(place.first)}..${JSON.stringify(place.last)}` : JSON.stringify(place.header)));
  const own = places.length === 1 && places[0] === JSON.stringify(column.name);
  const from = places.length === 0 || own ? "" : ` from ${elided(places).join(", ")}`;
  return `${name(column.name)}: ${type.kind}${shape}${interval}${labels}${printPreparation(column.preparation)}${from} at ${column.offset} width ${column.width}`;
}

/** A long list by its first and last. */
function elided(all: readonly string[]): readonly string[] {
  return all.length <= 12 ? all : [...all.slice(0, 3), "…", ...all.slice(-1)];
}

function printPreparation({ missing, log, scale }: Preparation): string {
  const kept = missing.kind === "refuse" ? "" : ` missing ${missing.kind === "value" ? JSON.stringify(missing.value) : missing.kind}`;
  const scaled = scale.kind === "none" ? "" : scale.kind === "interval" ? ` scaled [${scale.from.join(", ")}] to [${scale.to.join(", ")}]` : ` ${scale.kind}`;
  return `${kept}${log ? " log" : ""}${scaled}`;
}

function printSource(source: DataSource): string {
  switch (source.kind) {
    case "rows":
      return `${source.rows.length} rows`;
    case "csv":
      return `csv ${JSON.stringify(source.path)}${source.delimiter === "\t" ? " tabs" : ""}${source.header ? "" : " without header"}${source.pin === null ? "" : ` ${source.pin}`}`;
    case "idx":
      return `idx ${JSON.stringify(source.images)} ${JSON.stringify(source.labels)}${source.pin === null ? "" : ` ${source.pin}`}`;
    case "npy":
      return `npy ${JSON.stringify(source.inputs)} ${JSON.stringify(source.outputs)}${source.pin === null ? "" : ` ${source.pin}`}`;
    case "json":
      return `json${source.lines ? " lines" : ""} ${JSON.stringify(source.path)}${source.pin === null ? "" : ` ${source.pin}`}`;
    case "parquet":
      return `parquet ${JSON.stringify(source.path)}${source.pin === null ? "" : ` ${source.pin}`}`;
    default:
      return source satisfies never;
  }
}

function printData({ sources, split, holdout, augment }: DataPlan): readonly string[] {
  const amount = (each: { readonly kind: "fraction" | "rows"; readonly value: number }): string => (each.kind === "rows" ? `${each.value} rows` : String(each.value));
  const lines = sources.map(({ part, source }) => `${part === null ? "" : `${part} `}${printSource(source)}`);
  if (split !== null) lines.push(`split ${split.shares.map((share) => `${amount(share.amount)} ${share.part}`).join(", ")}, seed ${split.seed}${split.stratify === null ? "" : `, by ${name(split.stratify)}`}`);
  if (holdout !== null) lines.push(`${holdout.part} ${amount(holdout.amount)} of ${holdout.of}, seed ${holdout.seed}`);
  if (augment !== null) lines.push(`augment shift ${augment.shift}, rotate ${augment.rotate}${augment.mirror ? ", mirrored" : ""}, noise ${augment.noise}`);
  return lines;
}

function printActivation(activation: Activation): string {
  return `${activation.name}${params(activation.params)}`;
}

function printStart(start: Start): string {
  return start.kind === "init" ? `${start.name}${params(start.params)}` : `${start.values.length} literals`;
}

function printWindows(windows: readonly Windows[]): string {
  const each = (one: Windows): string => `${one.size}${one.stride === 1 ? "" : `/${one.stride}`}${one.low + one.high === 0 ? "" : ` (${one.low}+${one.high})`}`;
  return `windows ${windows.map(each).join(" x ")}`;
}

function printPenalties({ l1, l2 }: { readonly l1: Setting; readonly l2: Setting }): readonly string[] {
  return [...(l1.value === 0 ? [] : [`l1 ${l1.value}`]), ...(l2.value === 0 ? [] : [`l2 ${l2.value}`])];
}

function printLayer(layer: Layer): string {
  const shapes = `[${layer.input.join(", ")}] -> [${layer.output.join(", ")}]`;
  const head = `${layer.kind} ${name(layer.name)} ${shapes}`;
  const range = `in ${printInterval(layer.range)}`;
  switch (layer.kind) {
    case "dense":
    case "conv": {
      const [first] = layer.groups;
      const mix = layer.groups.length === 1 && first !== undefined ? printActivation(first.activation) : `[${layer.groups.map((group) => `${group.count} ${printActivation(group.activation)}`).join(", ")}]`;
      const rest = [`weight ${printStart(layer.weight)}`, layer.bias === null ? "no bias" : `bias ${printStart(layer.bias)}`, ...printPenalties(layer), ...(layer.maxNorm === null ? [] : [`max norm ${layer.maxNorm}`]), ...(layer.frozen ? ["frozen"] : [])];
      return `${head}${layer.kind === "conv" ? ` ${printWindows(layer.windows)}` : ""} ${mix} ${range}, ${rest.join(", ")}`;
    }
    case "pool":
      return `${head} ${layer.method} ${printWindows(layer.windows)} ${range}`;
    case "globalpool":
      return `${head} ${layer.method} ${range}`;
    case "activation":
      return `${head} ${printActivation(layer.activation)} ${range}`;
    case "flatten":
    case "reshape":
      return `${head} ${range}`;
    case "add":
    case "concat":
      return `${head} of ${layer.sources.map((source) => (source < 0 ? "input" : `layer ${source + 1}`)).join(", ")} ${range}`;
    case "batchnorm":
    case "layernorm":
      return `${head} ${range}`;
    case "contrastnorm":
      return `${head} window ${layer.window.join(" x ")} of [${layer.image.join(", ")}] ${range}`;
    case "embedding":
      return `${head} ${range}, ${[`weight ${printStart(layer.weight)}`, ...printPenalties(layer), ...(layer.frozen ? ["frozen"] : [])].join(", ")}`;
    case "dropout":
      return `${head} rate ${layer.rate.value} ${range}`;
    default:
      return layer satisfies never;
  }
}

function metric(each: Metric): string {
  return `${each.part}.${each.name}`;
}

function printStop(stop: Stop): string {
  if (stop.kind === "condition") return `stop ${stop.conditions.map((each) => `${metric(each.metric)} ${each.op} ${each.value}`).join(" and ")}`;
  return `stop ${metric(stop.metric)} stalls ${stop.patience} by ${stop.by}${stop.restoreBest ? ", restore best" : ""}`;
}

function printTrain(train: Train): readonly string[] {
  const own = Object.entries(train.optimizer.params).map(([key, value]) => `${key}: ${setting(value)}`);
  return [
    `loss ${train.loss === null ? "none" : `${train.loss.name}${params(train.loss.params)}`}`,
    `optimizer ${train.optimizer.name}(${own.join(", ")})`,
    `batch ${train.batch}, epochs ${setting(train.epochs)}, seed ${setting(train.seed)}${train.shuffle ? "" : ", in order"}`,
    ...(train.clip === null ? [] : [`clip ${train.clip.kind} ${train.clip.limit}`]),
    ...train.stops.map(printStop),
    ...train.schedules.map(({ span: _, ...schedule }) => `schedule ${JSON.stringify(schedule, (key, value: unknown) => (key === "span" ? undefined : value))}`),
  ];
}

function printGroup({ seeds, slow }: ExpectGroup): string {
  return `expect${seeds === null ? "" : ` across ${seeds.from}..${seeds.to}, at least ${seeds.atLeast}`}${slow === null ? "" : ` slow ${JSON.stringify(slow)}`}`;
}

function printExpectation(each: Expectation): string {
  switch (each.kind) {
    case "metric":
      return `${metric(each.metric)} ${each.op} ${each.value}${each.within === null ? "" : ` within ${each.within.value} ${each.within.unit}`}`;
    case "beats":
      return `${metric(each.metric)} beats ${each.baseline.name}${params(each.baseline.params)}`;
    case "predict": {
      const inputs = Object.entries(each.input).map(([key, value]) => `${name(key)}: ${JSON.stringify(value)}`);
      const outputs = each.expected.map((one) => `${name(one.output)}: ${JSON.stringify(one.value)}${one.within === 0 ? "" : ` within ${one.within}`}`);
      return `predict ${elided(inputs).join(", ")} => ${outputs.join(", ")}`;
    }
    case "quantity":
      return `${each.quantity} ${each.op} ${each.value}`;
    case "gradients":
      return `gradients within ${each.within}`;
    default:
      return each satisfies never;
  }
}
