/** How parameters start: drawn, constant or written out, as the manifest says. The same numbers on every target and thread. */
import type { FloatArray } from "./kernels.js";
import type { ModelManifest } from "./manifest.js";
import { keyOf, normal, uniform } from "./random.js";
import { sizeOf } from "./weights.js";

/**
 * Fills the flat array of parameters. Draws are keyed by (init, seed, layer, element), where elements count on through the
 * tensors of a layer in the manifest's order; computed in f64, rounded once.
 */
export function initializeParameters(manifest: Pick<ModelManifest, "tensors">, seed: number, parameters: FloatArray): void {
  const key = keyOf("init", seed, 0);
  const elements = new Map<number, number>();
  for (const tensor of manifest.tensors) {
    const { start, layer, offset } = tensor;
    const size = sizeOf(tensor);
    const first = elements.get(layer) ?? 0;
    elements.set(layer, first + size);
    for (let i = 0; i < size; i++) {
      switch (start.kind) {
        case "normal":
          parameters[offset + i] = start.mean + start.sd * normal(key, 0, layer, first + i);
          break;
        case "uniform":
          parameters[offset + i] = start.low + (start.high - start.low) * uniform(key, 0, layer, first + i);
          break;
        case "constant":
          parameters[offset + i] = start.value;
          break;
        case "literal":
          parameters[offset + i] = start.values[i] as number;
          break;
        default:
          start satisfies never;
      }
    }
  }
}
