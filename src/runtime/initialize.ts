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
    if (start.kind === "orthogonal") {
      const outputs = tensor.shape.at(-1) as number;
      parameters.set(orthogonal(size / outputs, outputs, (i) => normal(key, 0, layer, first + i)), offset);
      continue;
    }
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

/**
 * A matrix [rows, columns] from the draws of its elements: its columns, or its rows where there are fewer, made orthonormal in
 * their order by Gram-Schmidt. Each is projected twice, which leaves right angles to the last bits of f64.
 */
function orthogonal(rows: number, columns: number, draw: (i: number) => number): Float64Array {
  const tall = rows >= columns;
  const [count, length] = tall ? [columns, rows] : [rows, columns];
  const place = (vector: number, i: number): number => (tall ? i * columns + vector : vector * columns + i);
  const vectors = Array.from({ length: count }, (_, vector) => Float64Array.from({ length }, (_element, i) => draw(place(vector, i))));
  const matrix = new Float64Array(rows * columns);
  vectors.forEach((own, at) => {
    for (let pass = 0; pass < 2; pass++) for (let before = 0; before < at; before++) project(own, vectors[before] as Float64Array);
    const norm = Math.sqrt(dot(own, own));
    for (let i = 0; i < length; i++) {
      own[i] = (own[i] as number) / norm;
      matrix[place(at, i)] = own[i] as number;
    }
  });
  return matrix;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Takes from a vector what it has of a direction of length 1. */
function project(vector: Float64Array, direction: Float64Array): void {
  const share = dot(vector, direction);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - share * (direction[i] as number);
}
