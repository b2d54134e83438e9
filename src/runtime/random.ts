/**
 * All random draws: Threefry-2x32-20 (Salmon et al. 2011), integers only, a pure function of (purpose, seed, epoch, row,
 * layer, element). So no order of evaluation, no thread and no resumed run can change a draw; there is no state to save.
 */
import { exponent, log } from "./math.js";

/** What draws are for, in the order in which they act; each has draws of its own under one seed. */
export type Purpose = "split" | "validation" | "init" | "shuffle" | "augment" | "dropout";

const PURPOSES: Readonly<Record<Purpose, number>> = { split: 0, validation: 1, init: 2, shuffle: 3, augment: 4, dropout: 5 };

/** The generator's key for one purpose, seed and epoch: two 32-bit words, signed. */
export interface DrawKey {
  readonly k0: number;
  readonly k1: number;
}

/** One word of Threefry-2x32-20 of the counter (c0, c1) under a key, as a signed integer: the first, or the `second`. */
export function threefry(key0: number, key1: number, c0: number, c1: number, second: boolean): number {
  // With all operands known to be 32 bits wide, the engine adds integers rather than doubles.
  const k0 = key0 | 0;
  const k1 = key1 | 0;
  const k2 = k0 ^ k1 ^ 0x1bd11bda;
  let a = ((c0 | 0) + k0) | 0;
  let b = ((c1 | 0) + k1) | 0;
  a = (a + b) | 0, b = ((b << 13) | (b >>> 19)) ^ a, a = (a + b) | 0, b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0, b = ((b << 26) | (b >>> 6)) ^ a, a = (a + b) | 0, b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + k1) | 0, b = (b + k2 + 1) | 0;
  a = (a + b) | 0, b = ((b << 17) | (b >>> 15)) ^ a, a = (a + b) | 0, b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0, b = ((b << 16) | (b >>> 16)) ^ a, a = (a + b) | 0, b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + k2) | 0, b = (b + k0 + 2) | 0;
  a = (a + b) | 0, b = ((b << 13) | (b >>> 19)) ^ a, a = (a + b) | 0, b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0, b = ((b << 26) | (b >>> 6)) ^ a, a = (a + b) | 0, b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + k0) | 0, b = (b + k1 + 3) | 0;
  a = (a + b) | 0, b = ((b << 17) | (b >>> 15)) ^ a, a = (a + b) | 0, b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0, b = ((b << 16) | (b >>> 16)) ^ a, a = (a + b) | 0, b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + k1) | 0, b = (b + k2 + 4) | 0;
  a = (a + b) | 0, b = ((b << 13) | (b >>> 19)) ^ a, a = (a + b) | 0, b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0, b = ((b << 26) | (b >>> 6)) ^ a, a = (a + b) | 0, b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + k2) | 0, b = (b + k0 + 5) | 0;
  return second ? b : a;
}

/** The key of a purpose under an integer seed (|seed| < 2^53) in an epoch; draws that belong to no epoch take 0. */
export function keyOf(purpose: Purpose, seed: number, epoch: number): DrawKey {
  const low = seed | 0;
  const high = Math.floor(seed / 4294967296) | 0;
  const counter = PURPOSES[purpose];
  return { k0: threefry(low, high, counter, epoch, false), k1: threefry(low, high, counter, epoch, true) };
}

/** 32 random bits in [0, 2^32) for an original row, layer and element; the key is shifted by the layer. */
export function uint32(key: DrawKey, row: number, layer: number, element: number): number {
  return threefry((key.k0 + layer) | 0, key.k1, row, element, false) >>> 0;
}

/** Uniform in [0, 1) with 24 bits, so that it is the same number in f32 and f64. */
export function uniform(key: DrawKey, row: number, layer: number, element: number): number {
  return (threefry((key.k0 + layer) | 0, key.k1, row, element, false) >>> 8) * 5.9604644775390625e-8;
}

/** `uniform` for kernels, which hold the epoch's key as two words of `TrainingMemory.draw`. */
export function dropoutDraw(draw0: number, draw1: number, row: number, layer: number, element: number): number {
  return (threefry((draw0 + layer) | 0, draw1, row, element, false) >>> 8) * 5.9604644775390625e-8;
}

/** A standard normal deviate from 32 bits, |x| < 6.4, relative error below 1e-15. */
export function normal(key: DrawKey, row: number, layer: number, element: number): number {
  return normalQuantile((uint32(key, row, layer, element) + 0.5) / 4294967296);
}

/** The inverse of the normal distribution function for p in [1e-11, 1 − 1e-11]: PPND16 of Wichura's AS 241 (1988). */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    const above = ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r + 133.14166789178437745) * r + 3.387132872796366608;
    const below = ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r + 42.313330701600911252) * r + 1;
    return (q * above) / below;
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p)) - 1.6;
  const above = ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r + 4.6303378461565452959) * r + 1.42343711074968357734;
  const below = ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r + 0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r + 2.05319162663775882187) * r + 1;
  return q < 0 ? -above / below : above / below;
}

/** Room for `permute`, so that an epoch allocates nothing. */
export interface PermuteScratch {
  readonly keys: Int32Array;
  readonly bucketKeys: Int32Array;
  readonly bucketRows: Int32Array;
  /** Where each bucket goes on; a power of two of them. */
  readonly ends: Int32Array;
}

/** Below this many rows, buckets cost more than they save. */
const SMALL = 12;

/** Room for permuting `rows` rows. */
export function permuteScratch(rows: number): PermuteScratch {
  const large = rows > SMALL;
  const buckets = large ? 1 << Math.min(20, exponent(rows * 2)) : 0;
  return { keys: new Int32Array(rows), bucketKeys: new Int32Array(large ? rows : 0), bucketRows: new Int32Array(large ? rows : 0), ends: new Int32Array(buckets) };
}

/** Puts rows into the order of their drawn 32 bits, ties by row number: the order depends on the set of rows and the key alone. */
export function permute(key: DrawKey, rows: Int32Array, scratch: PermuteScratch = permuteScratch(rows.length)): void {
  const { keys } = scratch;
  drawKeys(key.k0, key.k1, rows, keys);
  if (scratch.ends.length === 0) {
    insertionSort(keys, rows, keys, rows);
  } else {
    distribute(rows, scratch);
    insertionSort(scratch.bucketKeys, scratch.bucketRows, keys, rows);
  }
}

/** Flipping the top bit makes signed comparison the unsigned order. */
function drawKeys(k0: number, k1: number, rows: Int32Array, keys: Int32Array): void {
  for (let i = 0; i < rows.length; i++) keys[i] = threefry(k0, k1, rows[i] as number, 0, false) ^ 0x80000000;
}

/** Sorts (fromKeys, fromRows) by key, then row, into (keys, rows), which may be the same arrays. Linear where they are nearly in order. */
function insertionSort(fromKeys: Int32Array, fromRows: Int32Array, keys: Int32Array, rows: Int32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const key = fromKeys[i] as number;
    const row = fromRows[i] as number;
    let at = i;
    for (; at > 0; at--) {
      const other = keys[at - 1] as number;
      if (other < key || (other === key && (rows[at - 1] as number) < row)) break;
      keys[at] = other;
      rows[at] = rows[at - 1] as number;
    }
    keys[at] = key;
    rows[at] = row;
  }
}

/** One counting pass by the keys' top bits: as keys are uniform, about one row a bucket, and neighbours are then nearly in order. */
function distribute(rows: Int32Array, scratch: PermuteScratch): void {
  const { keys, bucketKeys, bucketRows, ends } = scratch;
  const shift = 32 - exponent(ends.length);
  ends.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const bucket = ((keys[i] as number) ^ 0x80000000) >>> shift;
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket < ends.length; bucket++) {
    const count = ends[bucket] as number;
    ends[bucket] = sum;
    sum += count;
  }
  for (let i = 0; i < rows.length; i++) {
    const key = keys[i] as number;
    const bucket = (key ^ 0x80000000) >>> shift;
    const to = ends[bucket] as number;
    ends[bucket] = to + 1;
    bucketKeys[to] = key;
    bucketRows[to] = rows[i] as number;
  }
}
