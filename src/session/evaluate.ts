/**
 * Measures given weights on a part of the data, with the kernels that a generated module has: those of training, which
 * know the loss, or for a model that is not trained those of inference. Trains nothing and fits nothing.
 */
import type { DatasetParts } from "../runtime/dataset.js";
import type { FloatArray } from "../runtime/kernels.js";
import type { ModelManifest, PartName } from "../runtime/manifest.js";
import type { Weights } from "../runtime/weights.js";
import { floats } from "../runtime/weights.js";
import { encodeParts } from "../train/encoded.js";
import type { Encoded, Range } from "../train/encoded.js";
import type { Evaluated, Metrics } from "../train/index.js";
import { measureAll, metricsFor } from "../train/index.js";
import type { Running } from "./build.js";

/** Outputs of some rows, [rows, outputWidth], and the sum of their losses, NaN where there is no loss. */
interface Forwarded {
  readonly output: FloatArray;
  readonly lossSum: number;
}

/** Rows that inference computes at a time. */
const CAPACITY = 64;

/** Evaluates weights on a part; null where the part has no rows. */
export function evaluatePart({ compiled, train, createInference }: Running, { parameters, fitted }: Weights, parts: DatasetParts, part: PartName): Evaluated | null {
  const { manifest } = compiled;
  const encoded = encodeParts(manifest, fitted, parts);
  const range = encoded.parts.get(part);
  if (range === undefined) return null;
  const { output, lossSum } = train === null ? inferring(manifest, createInference, parameters, encoded, range) : training(manifest, train, parameters, encoded, range);
  const width = manifest.outputWidth;
  const target = floats(manifest.precision, range.count * width);
  for (let i = 0; i < range.count; i++) {
    const row = encoded.order[range.start + i] as number;
    target.set(encoded.y.subarray(row * width, (row + 1) * width), i * width);
  }
  return { rows: range.count, width, output, target, lossSum, columns: manifest.outputs, fitted: fitted.outputs };
}

function training(manifest: ModelManifest, train: NonNullable<Running["train"]>, parameters: FloatArray, encoded: Encoded, range: Range): Forwarded {
  const { precision, outputWidth: width } = manifest;
  const memory = { parameters: parameters.slice(), slots: floats(precision, train.train.slots.length * manifest.parameters), hyper: new Float64Array(1 + train.train.hyper.length), draw: new Int32Array(2) };
  const kernels = train.training({ ...memory, x: encoded.x, y: encoded.y, order: encoded.order });
  const output = floats(precision, range.count * width);
  let lossSum = 0;
  for (let done = 0; done < range.count; done += kernels.capacity) {
    const count = Math.min(kernels.capacity, range.count - done);
    kernels.evaluate(range.start + done, count);
    output.set(kernels.output.subarray(0, count * width), done * width);
    for (let i = 0; i < count; i++) lossSum += kernels.losses[i] as number;
  }
  return { output, lossSum };
}

function inferring(manifest: ModelManifest, createInference: Running["createInference"], parameters: FloatArray, encoded: Encoded, range: Range): Forwarded {
  const kernels = createInference(CAPACITY);
  kernels.parameters.set(parameters);
  kernels.fold?.();
  const { inputWidth, outputWidth: width } = manifest;
  const output = floats(manifest.precision, range.count * width);
  for (let done = 0; done < range.count; done += CAPACITY) {
    const count = Math.min(CAPACITY, range.count - done);
    for (let i = 0; i < count; i++) {
      const row = encoded.order[range.start + done + i] as number;
      kernels.input.set(encoded.x.subarray(row * inputWidth, (row + 1) * inputWidth), i * inputWidth);
    }
    kernels.run(count);
    output.set(kernels.output.subarray(0, count * width), done * width);
  }
  return { output, lossSum: NaN };
}

/** Every metric that suits the outputs; the loss only where there is one. */
export function metricsOf(evaluated: Evaluated): Metrics {
  const names = metricsFor(evaluated.columns).filter((name) => name !== "loss" || !Number.isNaN(evaluated.lossSum));
  return measureAll(names, evaluated);
}
