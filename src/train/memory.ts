/** The memory of one training: where the module's kernels want it, otherwise arrays of its own. */
import type { DatasetParts } from "../runtime/dataset.js";
import type { TrainingMemory } from "../runtime/kernels.js";
import { floats } from "../runtime/weights.js";
import { sizesOf } from "./encoded.js";
import type { TrainModule } from "./module.js";

/** Zeros, in the sizes that the parts and the module need, for as many threads; null leaves their number to the size of a step. */
export function trainingMemory({ manifest, train, reserve }: TrainModule, parts: DatasetParts, threads: number | null): TrainingMemory {
  const { rows, ordered } = sizesOf(parts, train.augment !== undefined);
  const { precision, parameters, inputWidth, outputWidth } = manifest;
  return (
    reserve?.(rows, ordered, threads ?? undefined) ?? {
      parameters: floats(precision, parameters),
      slots: floats(precision, train.slots.length * parameters),
      hyper: new Float64Array(1 + train.hyper.length),
      x: floats(precision, rows * inputWidth),
      y: floats(precision, rows * outputWidth),
      order: new Int32Array(ordered),
      draw: new Int32Array(2),
    }
  );
}
