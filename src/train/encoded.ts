/** The parts of the data as a trainer's memory has them: each dataset encoded once, training rows at their own numbers. */
import type { Dataset, DatasetPart, DatasetParts } from "../runtime/dataset.js";
import type { Fitted } from "../runtime/fitted.js";
import type { FloatArray } from "../runtime/kernels.js";
import type { ModelManifest, PartName } from "../runtime/manifest.js";
import { encodeDataset } from "../runtime/prepare.js";
import { floats } from "../runtime/weights.js";

/** A part's place in `order`. */
export interface Range {
  readonly start: number;
  readonly count: number;
}

/** Encoded rows, and the order in which kernels take them: first the training rows to be shuffled, then every part as it is. */
export interface Encoded {
  readonly x: FloatArray;
  readonly y: FloatArray;
  readonly order: Int32Array;
  /** The part of `order` that an epoch goes through; shuffled in place. */
  readonly training: Int32Array;
  readonly parts: ReadonlyMap<PartName, Range>;
  /** Where augmented rows have their plain copies, one after the other, and the print of the rows before any was changed; null without. */
  readonly augmented: { readonly plain: number; readonly print: string } | null;
}

/** Where encoded rows and their order are written. */
export type EncodedRoom = Pick<Encoded, "x" | "y" | "order">;

function presentIn(parts: DatasetParts): readonly [PartName, DatasetPart][] {
  return (["train", "validation", "test"] as const).flatMap((name): [PartName, DatasetPart][] => {
    const part = parts[name];
    return part === null ? [] : [[name, part]];
  });
}

/** Rows that are stored, and how many numbers of them the order has. */
export function sizesOf(parts: DatasetParts, augment: boolean): { readonly rows: number; readonly ordered: number } {
  const present = presentIn(parts).map(([, part]) => part);
  const datasets = [...new Set(present.map(({ dataset }) => dataset))];
  const count = parts.train.rows.length;
  return { rows: datasets.reduce((sum, { rows }) => sum + rows, augment ? count : 0), ordered: present.reduce((sum, { rows }) => sum + rows.length, count) };
}

function roomFor(manifest: ModelManifest, parts: DatasetParts, augment: boolean): EncodedRoom {
  const { rows, ordered } = sizesOf(parts, augment);
  return { x: floats(manifest.precision, rows * manifest.inputWidth), y: floats(manifest.precision, rows * manifest.outputWidth), order: new Int32Array(ordered) };
}

/**
 * Encodes all parts. The training dataset comes first in `x` and `y`, so that row numbers of training rows are those of
 * the source, which draws are keyed by. They are written to `room`, where kernels find them, and which holds zeros.
 */
export function encodeParts(manifest: ModelManifest, fitted: Fitted, parts: DatasetParts, augment = false, room: EncodedRoom = roomFor(manifest, parts, augment)): Encoded {
  const { x, y, order } = room;
  const present = presentIn(parts);
  const bases = new Map<Dataset, number>();
  let rows = 0;
  for (const [, { dataset }] of present) {
    if (bases.has(dataset)) continue;
    bases.set(dataset, rows);
    rows += dataset.rows;
  }
  const count = parts.train.rows.length;
  const ranges = new Map<PartName, Range>();
  order.set(parts.train.rows);
  let start = count;
  for (const [name, part] of present) {
    const base = bases.get(part.dataset) ?? 0;
    encodeDataset(manifest.inputs, fitted.inputs, manifest.inputWidth, part.dataset, part.rows, x, base);
    encodeDataset(manifest.outputs, fitted.outputs, manifest.outputWidth, part.dataset, part.rows, y, base);
    part.rows.forEach((row, i) => (order[start + i] = augment && name === "train" ? rows + i : base + row));
    ranges.set(name, { start, count: part.rows.length });
    start += part.rows.length;
  }
  const encoded: Encoded = { x, y, order, training: order.subarray(0, count), parts: ranges, augmented: null };
  if (!augment) return encoded;
  for (const [values, width] of [[x, manifest.inputWidth], [y, manifest.outputWidth]] as const) {
    parts.train.rows.forEach((row, i) => values.copyWithin((rows + i) * width, row * width, (row + 1) * width));
  }
  return { ...encoded, augmented: { plain: rows, print: printOf(encoded) } };
}

/** A short print of the data, so that a checkpoint is not resumed on other rows: FNV-1a over at most a million words. */
export function printOf({ x, y, order, training, augmented }: Encoded): string {
  if (augmented !== null) return augmented.print;
  let hash = 0x811c9dc5;
  const mix = (words: Uint32Array): void => {
    const stride = Math.max(1, Math.floor(words.length / 500_000));
    for (let i = 0; i < words.length; i += stride) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  };
  for (const values of [x, y]) mix(new Uint32Array(values.buffer, values.byteOffset, values.byteLength >> 2));
  mix(new Uint32Array(order.buffer, order.byteOffset + training.byteLength, order.length - training.length));
  return `${training.length}-${order.length}-${(hash >>> 0).toString(16)}`;
}
