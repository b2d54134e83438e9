/** Finite differences, the second judge of gradients, and how far from its kinks a network stands: near one, differences judge nothing. */
import type { Model } from "../check/model.js";
import { activationRow } from "../vocab/activations.js";
import { plain } from "./algebra.js";
import { inputWidthOf } from "./layout.js";
import type { Watch } from "./network.js";
import { propagateRows } from "./network.js";
import { inputRow } from "./objective.js";

/**
 * (f(x + h) − f(x − h)) / 2h in the i-th parameter, h = 6e-6·max(1, |x|), the step that balances truncation (h²) and
 * rounding (u/h) in f64. `parameters` is written to and restored.
 */
export function centralDifference(f: (parameters: Float64Array) => number, parameters: Float64Array, i: number): number {
  const middle = parameters[i] ?? NaN;
  const h = 6e-6 * Math.max(1, Math.abs(middle));
  const [above, below] = [middle + h, middle - h];
  parameters[i] = above;
  const high = f(parameters);
  parameters[i] = below;
  const low = f(parameters);
  parameters[i] = middle;
  return (high - low) / (above - below);
}

/** The least distance of any pre-activation, over all rows of x, from a kink of its activation, and of any maximum from the next; Infinity without kinks. */
export function distanceToKink(model: Model, parameters: Float64Array, x: Float64Array): number {
  const all = Array.from(parameters);
  let least = Infinity;
  const rows = Array.from({ length: x.length / inputWidthOf(model) }, (_, row) => inputRow(plain, model, x, row));
  const watch: Watch<number> = (z, activation) => {
    for (const kink of activation === null ? [0] : activationRow(activation.name).kinks(activation.params)) least = Math.min(least, Math.abs(z - kink));
  };
  propagateRows({ algebra: plain, model, parameters: all, moments: "batch", watch }, rows);
  return least;
}
