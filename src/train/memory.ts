/** The memory of one training: where the module's kernels want it, otherwise arrays of its own. */
import type { DatasetParts } from "../runtime/dataset.js";
import type { RowLists, TrainingMemory } from "../runtime/kernels.js";
import { floats } from "../runtime/weights.js";
import type { Encoded } from "./encoded.js";
import { sizesOf } from "./encoded.js";
import { listRows, listsOf } from "./lists.js";
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

/** What kernels get of the memory: it notes whether they want draws, a key of which costs as much as a small step, and makes lists for those that want them. */
export class Lent {
  readonly memory: TrainingMemory;
  /** True when the kernels draw. */
  draws = false;
  private readonly encoded: Encoded;
  private readonly width: number;
  private lists: RowLists | null = null;

  constructor(memory: TrainingMemory, encoded: Encoded, width: number) {
    this.encoded = encoded;
    this.width = width;
    const { draw, lists: room } = memory;
    const wanted = (): void => void (this.draws = true);
    const make = (): RowLists | null => (this.lists ??= listsOf(encoded, width, room));
    this.memory = {
      ...memory,
      get draw() {
        wanted();
        return draw;
      },
      get lists() {
        return make() ?? undefined;
      },
    };
  }

  /** Makes the lists anew, of rows that have changed. */
  listAgain(): void {
    if (this.lists !== null) listRows(this.encoded.x, this.width, this.lists);
  }
}
