/**
 * The promises of the checked model, tested one by one: what the types cannot say. An empty list means that all hold; a
 * message names a bug of the checker (or of a model built by hand), never a mistake of the user.
 */
import { includes } from "../base/interval.js";
import { activationRow } from "../vocab/activations.js";
import { optimizers } from "../vocab/optimizers/index.js";
import type { OptimizerRow } from "../vocab/optimizers/optimizer.js";
import { cellsOf, widthOf } from "./column-types.js";
import { learns } from "./learning.js";
import type { Column, Layer, Model, Setting, Shape } from "./model.js";

const product = (shape: Shape): number => shape.reduce((total, size) => total * size, 1);

/** What does not hold of a model, each in one sentence. */
export function verifyModel(model: Model): readonly string[] {
  return [...verifyColumns(model), ...verifyLayers(model), ...verifyTrain(model), ...verifyData(model), ...verifyExpects(model)];
}

function twice(what: string, names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((each) => seen.size === seen.add(each).size).map((each) => `${what} ${JSON.stringify(each)} stands twice`);
}

function verifyColumns(model: Model): readonly string[] {
  const found = [...twice("column", [...model.inputs, ...model.outputs].map((column) => column.name)), ...twice("parameter", model.params.map((each) => each.name))];
  for (const columns of [model.inputs, model.outputs]) {
    if (columns.length === 0) found.push("a side without columns");
    let offset = 0;
    for (const column of columns) {
      if (column.width !== widthOf(column.type)) found.push(`column ${column.name}: width ${column.width} is not that of its type`);
      if (column.offset !== offset) found.push(`column ${column.name}: offset ${column.offset}, expected ${offset}`);
      if (!placesFit(column)) found.push(`column ${column.name}: ${column.from.length} places for ${cellsOf(column)} cells`);
      offset += column.width;
    }
  }
  const inputs = model.inputs.reduce((sum, column) => sum + column.width, 0);
  const outputs = model.outputs.reduce((sum, column) => sum + column.width, 0);
  if (product(model.input) !== inputs) found.push(`input [${model.input.join(", ")}] is not ${inputs} numbers`);
  if (model.outputWidth !== outputs) found.push(`outputWidth ${model.outputWidth}, expected ${outputs}`);
  return found;
}

function placesFit(column: Column): boolean {
  const shaped = column.type.kind === "real" && column.type.shape.length > 0;
  const [first] = column.from;
  return column.from.length === cellsOf(column) || (shaped && (column.from.length === 0 || (column.from.length === 1 && first !== undefined && "first" in first)));
}

function same(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}

function verifyLayers(model: Model): readonly string[] {
  const found = [...twice("layer", model.layers.map((layer) => layer.name))];
  let shape = model.input;
  for (const layer of model.layers) {
    const say = (what: string): number => found.push(`layer ${layer.name}: ${what}`);
    if (!same(layer.input, shape)) say(`gets [${layer.input.join(", ")}], but [${shape.join(", ")}] comes in`);
    if (layer.output.some((size) => !Number.isSafeInteger(size) || size < 1)) say("has a size that is none");
    for (const what of verifyLayer(layer)) say(what);
    shape = layer.output;
  }
  if (model.layers.length === 0) found.push("a network without layers");
  else if (!same(shape, [model.outputWidth])) found.push(`the network gives [${shape.join(", ")}], expected [${model.outputWidth}]`);
  return found;
}

function verifyLayer(layer: Layer): readonly string[] {
  switch (layer.kind) {
    case "dense":
      return [...(layer.input.length !== 1 || layer.output.length !== 1 ? ["is dense and not of rank 1"] : []), ...verifyNeurons(layer, product(layer.input))];
    case "conv":
      return [...verifyWindows(layer), ...verifyNeurons(layer, product(layer.windows.map((each) => each.size)) * channelsIn(layer))];
    case "pool":
      return [...verifyWindows(layer), ...(layer.output.at(-1) === channelsIn(layer) ? [] : ["changes the channels"])];
    case "globalpool":
      return same(layer.output, layer.input.slice(-1)) && layer.input.length > 1 ? [] : ["does not leave one number for each channel"];
    case "embedding": {
      const fits = layer.input.length === layer.output.length && same(layer.input.slice(0, -1), layer.output.slice(0, -1));
      return fits ? [] : ["changes more than the last axis"];
    }
    case "contrastnorm":
      return same(layer.input, layer.output) && product(layer.image) === product(layer.input) ? [] : ["changes the shape, or reads it as another image"];
    case "activation":
    case "batchnorm":
    case "layernorm":
      return same(layer.input, layer.output) ? [] : ["changes the shape"];
    case "reshape":
      return product(layer.output) === product(layer.input) ? [] : ["changes the number of values"];
    case "add":
      return same(layer.input, layer.output) ? [] : ["changes the shape"];
    case "concat":
      return same(layer.input.slice(0, -1), layer.output.slice(0, -1)) && (layer.output.at(-1) ?? 0) > (layer.input.at(-1) ?? 0) ? [] : ["joins nothing, or not along the last axis"];
    case "flatten":
      return same(layer.output, [product(layer.input)]) ? [] : ["does not flatten"];
    case "dropout":
      return [...(same(layer.input, layer.output) ? [] : ["changes the shape"]), ...(layer.rate.value >= 0 && layer.rate.value < 1 ? [] : ["rate outside [0, 1)"])];
    default:
      return layer satisfies never;
  }
}

type Windowed = Extract<Layer, { readonly windows: unknown }>;

function channelsIn({ input, windows }: Windowed): number {
  return input.length > windows.length ? (input.at(-1) ?? 0) : 1;
}

function verifyWindows({ input, output, windows }: Windowed): readonly string[] {
  if (windows.length < 1 || windows.length > 2 || input.length < 2 || input.length > 3 || output.length !== windows.length + 1) return ["looks along other axes than it has"];
  return windows.flatMap(({ size, stride, low, high }, axis) => {
    const seen = (input[axis] ?? 0) + low + high - size;
    return low >= 0 && high >= 0 && seen >= 0 && output[axis] === Math.floor(seen / stride) + 1 ? [] : [`its windows do not give ${output[axis]} along axis ${axis}`];
  });
}

/** `inputs`: the numbers that each neuron reads. */
function verifyNeurons(layer: Extract<Layer, { readonly groups: unknown }>, inputs: number): readonly string[] {
  const found: string[] = [];
  const outputs = layer.output.at(-1) ?? 0;
  const neurons = layer.groups.reduce((sum, group) => sum + group.count, 0);
  if (neurons !== outputs) found.push(`its groups come to ${neurons} of ${outputs} neurons`);
  for (const { activation } of layer.groups) {
    const row = activationRow(activation.name);
    if (row.expr === null && layer.groups.length > 1) found.push(`${activation.name} shares the layer`);
    if (!includes(layer.range, row.range(activation.params))) found.push(`its range does not hold ${activation.name}'s`);
    if (Object.keys(row.params).some((key) => activation.params[key] === undefined)) found.push(`${activation.name} lacks a parameter`);
  }
  if (layer.weight.kind === "literal" && layer.weight.values.length !== inputs * outputs) found.push("its literal weights are not [in, out]");
  if (layer.bias?.kind === "literal" && layer.bias.values.length !== outputs) found.push("its literal bias is not [out]");
  return found;
}

function verifyTrain(model: Model): readonly string[] {
  const { train } = model;
  const learning = model.layers.some(learns);
  if (train === null) return learning ? ["layers that learn, and no training"] : [];
  const found: string[] = learning ? [] : ["a training of nothing"];
  const row: OptimizerRow = optimizers[train.optimizer.name];
  for (const key of Object.keys(row.params)) if (train.optimizer.params[key] === undefined) found.push(`optimizer ${train.optimizer.name} lacks ${key}`);
  if ((train.loss === null) !== row.errorDriven) found.push(`${train.optimizer.name} ${row.errorDriven ? "has a loss" : "has no loss"}`);
  const settings: readonly Setting[] = [...Object.values(train.optimizer.params), train.epochs, train.seed];
  for (const { param } of settings) if (param !== null && !model.params.some((each) => each.name === param && each.runtime)) found.push(`a setting from ${param}, which is no parameter at run time`);
  if (train.batch !== "all" && !(Number.isSafeInteger(train.batch) && train.batch >= 1)) found.push(`batch ${train.batch}`);
  for (const stop of train.stops) {
    const metrics = stop.kind === "stall" ? [stop.metric] : stop.conditions.map((each) => each.metric);
    if (metrics.length === 0 || metrics.some((metric) => metric.part === "test")) found.push("a stop without a metric, or by the test part");
  }
  return found;
}

function verifyData(model: Model): readonly string[] {
  const found: string[] = [];
  const [inputs, outputs] = [model.inputs, model.outputs].map((columns) => columns.reduce((sum, column) => sum + cellsOf(column), 0));
  for (const { source } of model.data?.sources ?? []) {
    if (source.kind === "rows" && source.rows.some((row) => row.inputs.length !== inputs || row.outputs.length !== outputs)) found.push("an inline row with another number of cells than the columns take");
  }
  const percent = model.data?.split?.shares.reduce((sum, { amount }) => sum + (amount.kind === "fraction" ? amount.value : 0), 0) ?? 0;
  if (percent > 1 + 1e-9) found.push("a split of more than all rows");
  return found;
}

function verifyExpects(model: Model): readonly string[] {
  const outputs = new Set(model.outputs.map((column) => column.name));
  return model.expects.flatMap(({ seeds, expectations }) => [
    ...(seeds !== null && (seeds.to < seeds.from || seeds.atLeast > seeds.to - seeds.from + 1) ? ["seeds that cannot hold"] : []),
    ...expectations.flatMap((each) => {
      if (each.kind !== "predict") return [];
      const lacking = model.inputs.some((column) => !Object.hasOwn(each.input, column.name));
      return lacking || each.expected.some((one) => !outputs.has(one.output)) ? [`a prediction that lacks an input, or of no output: ${each.text}`] : [];
    }),
  ]);
}
