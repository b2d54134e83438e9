/**
 * What training minimises, over any algebra: losses of rows by their definitions, and the penalties of weights. The
 * perceptron, which has no loss, gets the pseudo-objective whose gradient is Rosenblatt's rule.
 */
import { InternalError, known } from "../base/internal-error.js";
import type { Model, Train } from "../check/model.js";
import { call, neg, variable } from "../expr/expr.js";
import { lossRow } from "../vocab/losses.js";
import { optimizers } from "../vocab/optimizers/index.js";
import type { OptimizerRow } from "../vocab/optimizers/optimizer.js";
import type { Algebra } from "./algebra.js";
import { evaluate } from "./evaluate.js";
import { inputWidthOf, tensorsOf } from "./layout.js";
import type { Dropped, Passed } from "./network.js";
import { propagateRows } from "./network.js";

const A = variable("a");
const Y = variable("y");
const LOG_A = call("log", A);
const LOG_REST = call("log1p", neg(A));

/** The training block, which everything but the forward pass needs. */
export function trainOf(model: Model): Train {
  if (model.train === null) throw new InternalError("reference", `${model.name} is not trained: it has no loss and no optimizer`);
  return model.train;
}

/** The row of the model's optimizer. */
export function optimizerOf(model: Model): OptimizerRow {
  return optimizers[trainOf(model).optimizer.name];
}

/** Rows × widths of flat inputs and targets. Throws an `InternalError` when they do not fit the model or each other. */
export function rowsOf(model: Model, x: Float64Array, y: Float64Array): number {
  const rows = x.length / inputWidthOf(model);
  if (!Number.isInteger(rows) || rows === 0 || y.length !== rows * model.outputWidth) {
    throw new InternalError("reference", `${x.length} inputs and ${y.length} targets are no rows of ${inputWidthOf(model)} and ${model.outputWidth}`);
  }
  return rows;
}

/** The loss of one row, summed over its outputs; Σ|a − y| (mistakes, for `step` neurons) where the rule has no loss. */
export function rowLoss<T>(algebra: Algebra<T>, model: Model, passed: Passed<T>, y: Float64Array): T {
  const { loss } = trainOf(model);
  const target = (j: number): T => algebra.constant(known(y[j], "reference", "a target"));
  if (loss === null) return algebra.sum(passed.outputs.map((a, j) => algebra.unary("abs", algebra.binary("sub", a, target(j)))));
  const meaning = lossRow(loss.name).expr(loss.params);
  const terms = passed.outputs.map((a, j) => {
    const logs = passed.logs[j] ?? null;
    return evaluate(algebra, meaning, (e) => {
      if (e === A) return a;
      if (e === Y) return target(j);
      if (e === LOG_A) return logs?.log();
      return e === LOG_REST ? logs?.rest() : undefined;
    });
  });
  return algebra.sum(terms);
}

/** Σ_j (a_j − y_j)·z_j with the error held constant: its gradient is Rosenblatt's rule, ∂C/∂z = a − y at the output layer. */
function errorDrivenRow<T>(algebra: Algebra<T>, passed: Passed<T>, y: Float64Array): T {
  const terms = passed.z.map((z, j) => {
    const a = algebra.value(known(passed.outputs[j], "reference", "an output"));
    return algebra.binary("mul", algebra.constant(a - known(y[j], "reference", "a target")), z);
  });
  return algebra.sum(terms);
}

/** Σ over layers with weights of ½λ₂‖W‖² + λ₁‖W‖₁: weights only, never biases; frozen layers too, where it is a constant. */
export function penalties<T>(algebra: Algebra<T>, model: Model, parameters: readonly T[]): T {
  const terms: T[] = [];
  for (const tensor of tensorsOf(model)) {
    const layer = model.layers[tensor.layer - 1];
    if (tensor.role !== "weight" || layer === undefined || !("l2" in layer)) continue;
    const weights = parameters.slice(tensor.offset, tensor.offset + tensor.size);
    const add = (strength: number, of: (w: T) => T): void => {
      if (strength !== 0) terms.push(algebra.binary("mul", algebra.constant(strength), algebra.sum(weights.map(of))));
    };
    add(layer.l2.value / 2, (w) => algebra.binary("mul", w, w));
    add(layer.l1.value, (w) => algebra.unary("abs", w));
  }
  return algebra.sum(terms);
}

/**
 * The mean loss over rows plus the penalties, by the statistics of the batch: what the gradient is the gradient of. For an error-driven optimizer it is
 * the pseudo-objective of its rule, whose value means nothing.
 */
export function objective<T>(algebra: Algebra<T>, model: Model, parameters: readonly T[], x: Float64Array, y: Float64Array, dropped?: Dropped): T {
  const rows = rowsOf(model, x, y);
  const { errorDriven } = optimizerOf(model);
  const inputs = Array.from({ length: rows }, (_, row) => inputRow(algebra, model, x, row));
  const terms = propagateRows({ algebra, model, parameters, moments: "batch", ...(dropped === undefined ? {} : { dropped }) }, inputs).map((passed, row) => {
    const target = y.subarray(row * model.outputWidth, (row + 1) * model.outputWidth);
    return errorDriven ? errorDrivenRow(algebra, passed, target) : rowLoss(algebra, model, passed, target);
  });
  const mean = algebra.binary("div", algebra.sum(terms), algebra.constant(rows));
  return algebra.binary("add", mean, penalties(algebra, model, parameters));
}

/** One row of the flat inputs. */
export function inputRow<T>(algebra: Algebra<T>, model: Model, x: Float64Array, row: number): readonly T[] {
  const width = inputWidthOf(model);
  return Array.from(x.subarray(row * width, (row + 1) * width), (value) => algebra.constant(value));
}
