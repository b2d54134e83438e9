/** What a layer learns: the numbers that an optimizer changes, and whether there are any. */
import type { Layer } from "./model.js";

/** The parameters of a layer, frozen ones too; running statistics are none. Never overflows, since sizes are limited. */
export function parametersOf(layer: Layer): number {
  const inputs = layer.input.at(-1) ?? 0;
  const outputs = layer.output.at(-1) ?? 0;
  switch (layer.kind) {
    case "dense":
      return inputs * outputs + (layer.bias === null ? 0 : outputs);
    case "conv":
      return layer.windows.reduce((product, { size }) => product * size, layer.input[layer.windows.length] ?? 1) * outputs + (layer.bias === null ? 0 : outputs);
    case "embedding":
      return inputs * outputs;
    case "batchnorm":
    case "layernorm":
      return 2 * outputs;
    case "activation":
    case "flatten":
    case "reshape":
    case "add":
    case "concat":
    case "dropout":
    case "contrastnorm":
    case "pool":
    case "globalpool":
      return 0;
    default:
      return layer satisfies never;
  }
}

/** True where training changes a layer's parameters. */
export function learns(layer: Layer): boolean {
  return !("frozen" in layer && layer.frozen) && parametersOf(layer) > 0;
}

/** The fewest rows that a batch may have: where a mean is over one number a channel, there is no spread. */
export function leastRows(layers: readonly Layer[]): 1 | 2 {
  return layers.some((layer) => layer.kind === "batchnorm" && layer.input.slice(0, -1).every((size) => size === 1)) ? 2 : 1;
}

/** The rows of the smallest batch of an epoch. */
export function smallestBatch(rows: number, batch: number | "all"): number {
  return batch === "all" || batch >= rows ? rows : rows % batch === 0 ? batch : rows % batch;
}
