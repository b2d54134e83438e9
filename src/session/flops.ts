/**
 * What a layer costs to compute forward, in floating-point operations a row: for `nnc inspect`, and for what must end in time.
 *
 * Note [FLOPs]. A multiplication and an addition count as two: a dense layer costs 2·in·out a row, its bias included, a convolution
 * as much at every place; a pool costs one for each number that it looks at. An
 * activation costs the operations of its expression, a transcendental function counting as one; a softmax four a neuron
 * (subtract the maximum, exponential, sum, divide). A row of training costs three times its forward pass (the deltas and
 * the gradients are one more each); the optimizer's update, once a batch, is left out.
 */
import type { Activation, Layer, Shape } from "../check/model.js";
import type { Expr } from "../expr/expr.js";
import { operands } from "../expr/expr.js";
import { channelsOf } from "../tensors.js";
import { activationRow } from "../vocab/activations.js";

/** FLOPs of a layer, forward, a row; see Note [FLOPs]. */
export function flopsOf(layer: Layer): number {
  switch (layer.kind) {
    case "dense":
      return 2 * size(layer.input) * size(layer.output) + layer.groups.reduce((sum, { count, activation }) => sum + count * operationsOf(activation), 0);
    case "conv": {
      const places = size(layer.output.slice(0, -1));
      const products = size(layer.windows.map((each) => each.size)) * channelsOf(layer) * size(layer.output);
      return 2 * products + places * layer.groups.reduce((sum, { count, activation }) => sum + count * operationsOf(activation), 0);
    }
    case "pool":
      return size(layer.output) * size(layer.windows.map((each) => each.size));
    case "globalpool":
      return size(layer.input);
    case "activation":
      return size(layer.output) * operationsOf(layer.activation);
    case "embedding":
      return 2 * size(layer.input) * (layer.output.at(-1) ?? 1);
    case "batchnorm":
      return 2 * size(layer.output);
    case "layernorm":
      return 8 * size(layer.output);
    case "contrastnorm":
      return (4 + 2 * (layer.window[0] + layer.window[1])) * size(layer.output);
    case "add":
      return layer.sources.length * size(layer.output);
    case "concat":
    case "flatten":
    case "reshape":
    case "dropout":
      return 0;
  }
}

/** Distinct operations of an activation's expression. */
function operationsOf(activation: Activation): number {
  const { expr } = activationRow(activation.name);
  if (expr === null) return 4;
  const seen = new Set<Expr>();
  const visit = (e: Expr): number => {
    if (seen.has(e)) return 0;
    seen.add(e);
    const own = e.kind === "const" || e.kind === "var" || e.kind === "wide" ? 0 : 1;
    return operands(e).reduce((sum, operand) => sum + visit(operand), own);
  };
  return visit(expr(activation.params));
}

function size(shape: Shape): number {
  return shape.reduce((product, each) => product * each, 1);
}
