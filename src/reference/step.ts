/**
 * One step of an optimizer in f64: the row's expressions evaluated naively on the reference's own gradient. It schedules
 * no rate, and drops out what it is told; clipping follows PyTorch.
 */
import { known } from "../base/internal-error.js";
import type { Model } from "../check/model.js";
import type { Expr } from "../expr/expr.js";
import { variable } from "../expr/expr.js";
import { plain } from "./algebra.js";
import { evaluate } from "./evaluate.js";
import { inputWidthOf, tensorsOf } from "./layout.js";
import type { Dropped, Passing } from "./network.js";
import { propagateRows } from "./network.js";
import { inputRow, optimizerOf, trainOf } from "./objective.js";
import { referenceGradient } from "./reference.js";

/** Where training stands. */
export interface ReferenceState {
  /** [parameters] */
  readonly parameters: Float64Array;
  /** The optimizer's slots by name, [parameters] each; all of the row's, even those that this model could do without. */
  readonly slots: Readonly<Record<string, Float64Array>>;
  /** Steps taken. */
  readonly t: number;
}

/** The state before the first step: slots at 0. */
export function referenceStart(model: Model, parameters: Float64Array): ReferenceState {
  const slots = Object.fromEntries(optimizerOf(model).slots.map((name) => [name, new Float64Array(parameters.length)]));
  return { parameters: parameters.slice(), slots, t: 0 };
}

/** Gradients as `clip` leaves them: norm: times min(1, limit / (‖g‖₂ + 1e-6)) over all tensors; value: each into [−limit, limit]. */
export function clipGradient(model: Model, gradient: Float64Array): Float64Array {
  const { clip } = trainOf(model);
  if (clip === null) return gradient;
  if (clip.kind === "value") return gradient.map((g) => Math.max(-clip.limit, Math.min(clip.limit, g)));
  const norm = Math.sqrt(gradient.reduce((sum, g) => sum + g * g, 0));
  const scale = Math.min(1, clip.limit / (norm + 1e-6));
  return gradient.map((g) => g * scale);
}

/** The optimizer's parameters at step t (from 1) and what its row derives from them, by name; what is carried runs through all t steps. */
export function scalarsOf(model: Model, t: number, rate: number | undefined): Readonly<Record<string, number>> {
  const settings = Object.entries(trainOf(model).optimizer.params).map(([name, setting]): [string, number] => [name, setting.value]);
  const params: Record<string, number> = { ...Object.fromEntries(settings), ...(rate === undefined ? {} : { rate }) };
  const { carried, scalars } = optimizerOf(model);
  const values = new Map<Expr, number>(Object.entries(params).map(([name, value]) => [variable(name), value]));
  const value = (e: Expr): number => evaluate(plain, e, (node) => values.get(node));
  for (const [name, { start }] of Object.entries(carried)) values.set(variable(name), start);
  for (let step = 1; step <= t; step++) for (const [name, { next }] of Object.entries(carried)) values.set(variable(name), value(next));
  return { ...params, ...Object.fromEntries(Object.entries(scalars).map(([name, e]): [string, number] => [name, value(e)])) };
}

/** One step on the rows x, y. `rate` replaces the spec's, for schedules; `dropped` says what dropout does. Frozen tensors and their slots stay as they are. */
export function referenceStep(model: Model, state: ReferenceState, x: Float64Array, y: Float64Array, rate?: number, dropped?: Dropped): ReferenceState {
  const row = optimizerOf(model);
  const t = state.t + 1;
  const numbers = scalarsOf(model, t, rate);
  const symbols = (names: readonly string[]): Record<string, Expr> => Object.fromEntries(names.map((name) => [name, variable(name)]));
  const next = row.step({ p: variable("p"), g: variable("g"), slots: symbols(row.slots), params: symbols(Object.keys(numbers)) }, numbers);
  const gradient = clipGradient(model, referenceGradient(model, state.parameters, x, y, undefined, dropped));
  const parameters = state.parameters.slice();
  const slots = Object.fromEntries(Object.entries(state.slots).map(([name, values]) => [name, values.slice()]));
  for (const index of trainedIndices(model)) {
    const values = new Map<Expr, number>(Object.entries(numbers).map(([name, value]) => [variable(name), value]));
    values.set(variable("p"), state.parameters[index] ?? NaN).set(variable("g"), gradient[index] ?? NaN);
    for (const [name, old] of Object.entries(state.slots)) values.set(variable(name), old[index] ?? NaN);
    const value = (e: Expr): number => evaluate(plain, e, (node) => values.get(node));
    for (const [name, e] of Object.entries(next.slots)) known(slots[name], "reference", `the slot ${name}`)[index] = value(e);
    parameters[index] = value(next.p);
  }
  limitNorms(model, parameters);
  for (const [index, value] of nextStatistics(model, state.parameters, x, dropped)) parameters[index] = value;
  return { parameters, slots, t };
}

/** `max_norm`: the weights that each neuron or channel reads are shortened to the limit where they are longer. */
function limitNorms(model: Model, parameters: Float64Array): void {
  for (const { role, layer: number, shape, offset, size, frozen } of tensorsOf(model)) {
    const layer = model.layers[number - 1];
    if (role !== "weight" || frozen || layer === undefined || !("maxNorm" in layer) || layer.maxNorm === null) continue;
    const neurons = shape.at(-1) ?? 1;
    for (let neuron = 0; neuron < neurons; neuron++) {
      const own = Array.from({ length: size / neurons }, (_, i) => offset + i * neurons + neuron);
      const norm = Math.sqrt(own.reduce((sum, at) => sum + (parameters[at] ?? NaN) ** 2, 0));
      if (norm > layer.maxNorm) for (const at of own) parameters[at] = ((parameters[at] ?? NaN) * layer.maxNorm) / norm;
    }
  }
}

/** Running statistics by their index: 0.9 of what they were and 0.1 of the batch's, whose variance is over n − 1. */
function nextStatistics(model: Model, parameters: Float64Array, x: Float64Array, dropped?: Dropped): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  const seen: NonNullable<Passing<number>["seen"]> = (layer, moments, count) => {
    for (const { role, offset } of tensorsOf(model).filter((tensor) => tensor.layer === layer)) {
      moments.forEach(({ mean, variance }, c) => {
        const fresh = role === "mean" ? mean : role === "variance" ? (variance * count) / (count - 1) : null;
        if (fresh !== null) next.set(offset + c, 0.9 * (parameters[offset + c] ?? NaN) + 0.1 * fresh);
      });
    }
  };
  const rows = Array.from({ length: x.length / inputWidthOf(model) }, (_, row) => inputRow(plain, model, x, row));
  propagateRows({ algebra: plain, model, parameters: Array.from(parameters), moments: "batch", seen, ...(dropped === undefined ? {} : { dropped }) }, rows);
  return next;
}

function trainedIndices(model: Model): readonly number[] {
  return tensorsOf(model)
    .filter((tensor) => !tensor.frozen)
    .flatMap((tensor) => Array.from({ length: tensor.size }, (_, i) => tensor.offset + i));
}
