/** Lists of what is not 0 in the encoded rows, for kernels that pass over zeros: made once for all epochs, or whenever rows were augmented. */
import type { FloatArray, RowLists } from "../runtime/kernels.js";
import type { Encoded } from "./encoded.js";

/** From this share of zeros on, sums over lists of the others are quicker (measured, `bench/`). */
const SPARSE = 0.5;

/** So many training rows, evenly taken, tell whether all are sparse: the bits are the same whatever they tell. */
const LOOKED_AT = 1000;

/** True when the training rows are mostly zeros, so that kernels had better not look at them. */
export function isSparse({ x, training }: Pick<Encoded, "x" | "training">, width: number): boolean {
  const step = Math.max(1, Math.floor(training.length / LOOKED_AT));
  let [found, all] = [0, 0];
  for (let i = 0; i < training.length; i += step) {
    const from = (training[i] as number) * width;
    for (let at = from; at < from + width; at++) if (x[at] !== 0) found += 1;
    all += width;
  }
  return found < (1 - SPARSE) * all;
}

/** Lists of what is not 0 in the rows, where those of training are mostly zeros: in `room`, or in memory of their own; null where they are not, or room is too small. */
export function listsOf(encoded: Pick<Encoded, "x" | "training">, width: number, room: RowLists | undefined): RowLists | null {
  if (!isSparse(encoded, width)) return null;
  const lists = room ?? roomForLists(encoded.x, width);
  return listRows(encoded.x, width, lists) ? lists : null;
}

/** Room for twice as many entries as there are: rows may change from epoch to epoch. */
export function roomForLists(x: FloatArray, width: number): RowLists {
  let entries = 0;
  for (let i = 0; i < x.length; i++) if (x[i] !== 0) entries += 1;
  const size = Math.min(x.length, 2 * entries);
  return { inUse: new Int32Array(1), bounds: new Int32Array((2 * x.length) / width), places: new Int32Array(size), elements: x instanceof Float32Array ? new Float32Array(size) : new Float64Array(size), stride: { places: 1, elements: 1 } };
}

/** Makes the lists of all rows anew, for kernels to go by; false, and kernels look at `x`, where they find no room. */
export function listRows(x: FloatArray, width: number, { inUse, bounds, places, elements, stride }: RowLists): boolean {
  const room = Math.floor(places.length / stride.places);
  let next = 0;
  for (let row = 0; row * width < x.length && next <= room; row++) {
    bounds[2 * row] = next;
    const end = (row + 1) * width;
    for (let i = row * width; i < end; i++) {
      const value = x[i] as number;
      if (value === 0) continue;
      places[next * stride.places] = i - row * width;
      elements[next * stride.elements] = value;
      next += 1;
    }
    bounds[2 * row + 1] = next;
  }
  inUse[0] = next <= room ? 1 : 0;
  return next <= room;
}
