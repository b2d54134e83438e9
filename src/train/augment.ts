/**
 * Augmentation: each epoch's training rows are images mirrored, turned, shifted and noisy anew. Draws are keyed by seed, epoch and
 * the row's own number, so that resuming changes nothing; rows that are evaluated stay plain. The arithmetic is NUMERICS N9.
 */
import type { Fitted } from "../runtime/fitted.js";
import type { FloatArray } from "../runtime/kernels.js";
import type { AugmentManifest, ColumnManifest, ModelManifest } from "../runtime/manifest.js";
import { cosPi, sinPi } from "../runtime/math.js";
import { scaleNumber, scalingOf } from "../runtime/prepare.js";
import type { DrawKey } from "../runtime/random.js";
import { keyOf, normal, uniform } from "../runtime/random.js";

/** One image in a row of inputs: its place, its sizes, its number among the inputs from 1, and what lies around it. */
interface Image {
  readonly offset: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly layer: number;
  readonly background: number;
}

/** The images among the inputs; around each lies its lowest value as the network sees it, or 0 where it has none. */
function imagesOf(manifest: ModelManifest, fitted: Fitted): readonly Image[] {
  return manifest.inputs.flatMap((column, i): readonly Image[] => {
    const [height, width, channels = 1] = column.shape;
    if (column.kind !== "real" || height === undefined || width === undefined) return [];
    return [{ offset: column.offset, height, width, channels, layer: i + 1, background: backgroundOf(column, fitted, i) }];
  });
}

function backgroundOf(column: ColumnManifest, fitted: Fitted, i: number): number {
  const numbers = fitted.inputs[i];
  if (column.low === null || numbers === undefined || (column.log && column.low <= 0)) return 0;
  return scaleNumber(scalingOf(column, numbers), column.low, 0);
}

/** Writes training rows anew for each epoch: `rows[i]` of `x` from the plain row `plain + i`. */
export class Augmenter {
  private readonly images: readonly Image[];

  private readonly how: AugmentManifest;
  private readonly manifest: ModelManifest;

  constructor(how: AugmentManifest, manifest: ModelManifest, fitted: Fitted) {
    this.how = how;
    this.manifest = manifest;
    this.images = imagesOf(manifest, fitted);
  }

  /** Augments all rows for an epoch, from 1. */
  run(x: FloatArray, rows: Int32Array, plain: number, seed: number, epoch: number): void {
    const key = keyOf("augment", seed, epoch);
    const each = this.manifest.inputWidth;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      for (const image of this.images) this.draw(x, (plain + i) * each + image.offset, row * each + image.offset, row, image, key);
    }
  }

  private draw(x: FloatArray, from: number, to: number, row: number, image: Image, key: DrawKey): void {
    const { shift, rotate, mirror, noise } = this.how;
    const { height, width, channels, layer } = image;
    const symmetric = (element: number, most: number): number => (most === 0 ? 0 : (2 * uniform(key, row, layer, element) - 1) * most);
    const [down, right, turn] = [symmetric(0, shift), symmetric(1, shift), symmetric(2, rotate / 180)];
    const mirrored = mirror && uniform(key, row, layer, 3) < 0.5;
    const [cos, sin] = turn === 0 ? [1, 0] : [cosPi(turn), sinPi(turn)];
    const [middleRow, middleColumn] = [(height - 1) / 2, (width - 1) / 2];
    for (let r = 0; r < height; r++) {
      for (let c = 0; c < width; c++) {
        const [y, z] = [r - middleRow - down, c - middleColumn - right];
        const sourceRow = cos * y - sin * z + middleRow;
        const turned = sin * y + cos * z;
        sample(x, from, to + (r * width + c) * channels, image, sourceRow, (mirrored ? -turned : turned) + middleColumn);
      }
    }
    if (noise === 0) return;
    const size = height * width * channels;
    for (let i = 0; i < size; i++) x[to + i] = (x[to + i] as number) + noise * normal(key, row, layer, 4 + i);
  }
}

/** Writes all channels of the point (row, column) of an image, between its four neighbours. */
function sample(x: FloatArray, from: number, to: number, image: Image, row: number, column: number): void {
  const { height, width, channels, background } = image;
  const [top, left] = [Math.floor(row), Math.floor(column)];
  const [low, across] = [row - top, column - left];
  const within = top >= 0 && left >= 0 && top + 1 < height && left + 1 < width;
  for (let k = 0; k < channels; k++) {
    const at = (r: number, c: number): number => (within || (r >= 0 && c >= 0 && r < height && c < width) ? (x[from + (r * width + c) * channels + k] as number) : background);
    const above = at(top, left) * (1 - across) + at(top, left + 1) * across;
    const below = at(top + 1, left) * (1 - across) + at(top + 1, left + 1) * across;
    x[to + k] = above * (1 - low) + below * low;
  }
}
