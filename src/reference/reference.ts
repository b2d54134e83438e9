/**
 * The independent f64 reference: naive loops over the checked `Model`, dual numbers for gradients. It shares nothing below
 * `Model` with the compiler (no graph, no loops, no emitter, not the derivatives nor the expansions of expressions), so
 * that agreeing with it means something. It is slow on purpose. Dropout is off, unless a gradient is told what is dropped.
 */
import type { Model } from "../check/model.js";
import { plain } from "./algebra.js";
import type { Dual } from "./dual.js";
import { direction, dual } from "./dual.js";
import { tensorsOf } from "./layout.js";
import type { Dropped } from "./network.js";
import { propagate } from "./network.js";
import { inputRow, objective, rowLoss, rowsOf } from "./objective.js";

/** Directions that one pass of dual numbers carries. */
const CHUNK = 48;

/** The outputs [outputWidth] of one row of inputs [inputWidth], both as the network sees them. */
export function referenceForward(model: Model, parameters: Float64Array, x: Float64Array): Float64Array {
  return Float64Array.from(propagate(plain, model, Array.from(parameters), inputRow(plain, model, x, 0)).outputs);
}

/**
 * The loss of every row [rows] and their mean, without penalties; x is [rows, inputWidth], y [rows, outputWidth]. It is
 * the loss's definition in terms of a, never the form in logits, with logs remembered from the activation so that it is
 * finite however saturated (see Note [Remembered logs] in network.ts). Without a loss (the perceptron): Σ|a − y| of a row.
 */
export function referenceLoss(model: Model, parameters: Float64Array, x: Float64Array, y: Float64Array): { readonly mean: number; readonly rows: Float64Array } {
  const count = rowsOf(model, x, y);
  const all = Array.from(parameters);
  const rows = Float64Array.from({ length: count }, (_, row) => {
    const target = y.subarray(row * model.outputWidth, (row + 1) * model.outputWidth);
    return rowLoss(plain, model, propagate(plain, model, all, inputRow(plain, model, x, row)), target);
  });
  return { mean: rows.reduce((sum, loss) => sum + loss, 0) / count, rows };
}

/** The mean loss plus ½λ₂‖W‖² + λ₁‖W‖₁: the function whose gradient `referenceGradient` is (but for an error-driven optimizer). */
export function referenceObjective(model: Model, parameters: Float64Array, x: Float64Array, y: Float64Array): number {
  return objective(plain, model, Array.from(parameters), x, y);
}

/**
 * The gradient [parameters] of the mean loss with its penalties, before clipping, by dual numbers; the pseudo-gradient of
 * Rosenblatt's rule where the optimizer is error-driven. Frozen tensors get 0, and so do parameters that `only`, a
 * choice of indices, leaves out: large models are judged by samples. `dropped` says what dropout does to each row.
 */
export function referenceGradient(model: Model, parameters: Float64Array, x: Float64Array, y: Float64Array, only?: readonly number[], dropped?: Dropped): Float64Array {
  const chosen = only === undefined ? null : new Set(only);
  const indices = tensorsOf(model)
    .filter((tensor) => !tensor.frozen)
    .flatMap((tensor) => Array.from({ length: tensor.size }, (_, i) => tensor.offset + i))
    .filter((index) => chosen === null || chosen.has(index));
  const gradient = new Float64Array(parameters.length);
  const constants = Array.from(parameters, (value): Dual => dual.constant(value));
  for (let from = 0; from < indices.length; from += CHUNK) {
    const chunk = indices.slice(from, from + CHUNK);
    const carried = constants.slice();
    chunk.forEach((index, at) => (carried[index] = direction(parameters[index] ?? NaN, at, chunk.length)));
    const { d } = objective(dual, model, carried, x, y, dropped);
    chunk.forEach((index, at) => (gradient[index] = d?.[at] ?? 0));
  }
  return gradient;
}
