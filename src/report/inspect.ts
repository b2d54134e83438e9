/**
 * What `nnc inspect` says of a model before anything is trained: its layers, what they cost, how many rows they ask for
 * and how many linear regions they could draw. It looks at the architecture alone; counts of regions, which need weights,
 * are handed in.
 */
import type { Layer, Model, Shape } from "../check/model.js";
import { flopsOf } from "../session/flops.js";
import { parameterCount, storedCount, tensorsOf } from "../tensors.js";
import type { BigCount, RegionBounds } from "./region-bounds.js";
import { boundRegions } from "./region-bounds.js";
import type { RegionCount } from "./regions.js";

/** One layer's row of the table. */
export interface InspectedLayer {
  readonly name: string;
  readonly kind: Layer["kind"];
  /** `tanh`, or `48 relu + 16 tanh`; "" where there is none. */
  readonly activation: string;
  readonly input: Shape;
  readonly output: Shape;
  readonly parameters: number;
  /** Forward, a row; see Note [FLOPs] in session/flops.ts. */
  readonly flops: number;
}

/** Everything that `nnc inspect` reports; plain data, fit for JSON. */
export interface Inspection {
  readonly model: string;
  readonly precision: "f32" | "f64";
  readonly layers: readonly InspectedLayer[];
  readonly parameters: number;
  /** Those that are not frozen. */
  readonly trained: number;
  /** A row's forward pass. */
  readonly flopsForward: number;
  /** A row's share of a training step; null without training. */
  readonly flopsTraining: number | null;
  readonly bytesOfWeights: number;
  /** Inputs, every layer's outputs and the targets of one batch; null without training, or when the batch is all rows and these are unknown. */
  readonly bytesOfBatch: number | null;
  readonly rows: number | null;
  /** Training rows for each trained parameter; the lecture's rule of thumb asks for about 1. Null without data or parameters. */
  readonly rowsPerParameter: number | null;
  /** Hidden layers: those with weights but the last. */
  readonly depth: number;
  /** Neurons of the widest hidden layer, 0 without one. */
  readonly width: number;
  readonly regions: { readonly bounds: RegionBounds; readonly counted: RegionCount | null };
}

/** Inspects a model. `rowsOfTraining` is null where the data is unknown; `counted` comes from `countRegions`, where there are weights. */
export function inspectModel(model: Model, rowsOfTraining: number | null, counted: RegionCount | null = null): Inspection {
  const layers = model.layers.map((layer) => inspectLayer(model, layer));
  const tensors = tensorsOf(model);
  const parameters = parameterCount(model);
  const trained = tensors.reduce((sum, tensor) => sum + (tensor.frozen ? 0 : tensor.size), 0);
  const flopsForward = layers.reduce((sum, layer) => sum + layer.flops, 0);
  const bytes = model.precision === "f32" ? 4 : 8;
  const batch = model.train === null ? null : model.train.batch === "all" ? rowsOfTraining : model.train.batch;
  const perRow = [model.input, ...model.layers.filter((layer) => layer.kind !== "flatten" && layer.kind !== "reshape").map((layer) => layer.output)].reduce((sum, shape) => sum + size(shape), model.outputWidth);
  const hidden = model.layers.filter((layer) => "groups" in layer).slice(0, -1);
  return {
    model: model.name,
    precision: model.precision,
    layers,
    parameters,
    trained,
    flopsForward,
    flopsTraining: model.train === null ? null : 3 * flopsForward,
    bytesOfWeights: storedCount(model) * bytes,
    bytesOfBatch: batch === null ? null : batch * perRow * bytes,
    rows: rowsOfTraining,
    rowsPerParameter: rowsOfTraining === null || trained === 0 ? null : rowsOfTraining / trained,
    depth: hidden.length,
    width: Math.max(0, ...hidden.map((layer) => size(layer.output))),
    regions: { bounds: boundRegions(model), counted },
  };
}

function size(shape: Shape): number {
  return shape.reduce((product, each) => product * each, 1);
}

function inspectLayer(model: Model, layer: Layer): InspectedLayer {
  const parameters = tensorsOf(model).filter((tensor) => model.layers[tensor.layer - 1] === layer && !tensor.statistic).reduce((sum, tensor) => sum + tensor.size, 0);
  const { name, kind, input, output } = layer;
  return { name, kind, activation: activationText(layer), input, output, parameters, flops: flopsOf(layer) };
}

function activationText(layer: Layer): string {
  if (layer.kind === "activation") return layer.activation.name;
  if (!("groups" in layer)) return "";
  const [first, ...more] = layer.groups;
  if (first !== undefined && more.length === 0) return first.activation.name;
  return layer.groups.map(({ count, activation }) => `${count} ${activation.name}`).join(" + ");
}

/** The report as lines for a terminal, ending with a newline. */
export function printInspection(inspection: Inspection): string {
  const figures = figuresOf(inspection);
  const widest = Math.max(...figures.map(([name]) => name.length));
  const list = figures.map(([name, value]) => `${name.padEnd(widest)}  ${value}`);
  return `${[`${inspection.model} (${inspection.precision})`, "", ...layerTable(inspection), "", ...list].join("\n")}\n`;
}

/** 23860 as 23,860. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? String(shape[0]) : `[${shape.join(", ")}]`;
}

function layerTable({ layers, parameters, flopsForward }: Inspection): readonly string[] {
  const rows = [
    ["layer", "kind", "activation", "in", "out", "parameters", "FLOPs a row"],
    ...layers.map(({ name, kind, activation, input, output, parameters: own, flops }) => [name, kind, activation, shapeText(input), shapeText(output), grouped(own), grouped(flops)]),
    ["total", "", "", "", "", grouped(parameters), grouped(flopsForward)],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd());
}

/** Bytes in the unit that leaves one to three digits before the point. */
export function bytesText(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let [value, unit] = [bytes, 0];
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

function countText({ exact, log2 }: BigCount): string {
  if (exact !== null && exact.length <= 15) return grouped(Number(exact));
  const log10 = log2 * Math.log10(2);
  const power = Math.floor(log10);
  // Where the power alone has many digits, those of the mantissa are lost to rounding.
  return power > 1e6 ? `10^${power}` : `${(10 ** (log10 - power)).toFixed(2)}e${power}`;
}

function ruleText(inspection: Inspection): string {
  const { rows, rowsPerParameter, trained } = inspection;
  if (rows === null) return `unknown: the rule of thumb asks for about ${grouped(trained)} rows`;
  if (rowsPerParameter === null) return "nothing is trained";
  const ratio = rowsPerParameter >= 100 ? rowsPerParameter.toFixed(0) : rowsPerParameter.toPrecision(3);
  return `${ratio} (${grouped(rows)} rows; the rule of thumb asks for about 1)`;
}

function figuresOf(inspection: Inspection): readonly (readonly [string, string])[] {
  const { parameters, trained, flopsTraining, bytesOfWeights, bytesOfBatch, depth, width, regions } = inspection;
  const { lower, upper, why } = regions.bounds;
  const { counted } = regions;
  const unknown = why ?? "unknown";
  return [
    ["parameters", parameters === trained ? grouped(parameters) : `${grouped(parameters)}, ${grouped(parameters - trained)} of them frozen`],
    ["rows per parameter", ruleText(inspection)],
    ["FLOPs of training", flopsTraining === null ? "not trained" : `${grouped(flopsTraining)} a row`],
    ["weights", bytesText(bytesOfWeights)],
    ...(bytesOfBatch === null ? [] : [["a batch", bytesText(bytesOfBatch)] as const]),
    ["depth", `${depth} hidden ${depth === 1 ? "layer" : "layers"}${depth >= 8 ? ", deep" : ""}`],
    ["width", `${grouped(width)} neurons`],
    ["regions, lower bound", lower === null ? unknown : `${countText(lower)} (Montúfar: some weights reach it)`],
    ["regions, upper bound", upper === null ? unknown : `${countText(upper)} (Serra: no weights pass it)`],
    ...(counted === null ? [] : [["regions counted", "why" in counted ? counted.why : grouped(counted.count)] as const]),
  ];
}
