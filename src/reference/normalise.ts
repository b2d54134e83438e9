/**
 * Normalisations by their definitions, in naive loops over any algebra. Statistics of a batch are those of the rows that are
 * given; nothing is folded into anything. Channels are the last axis, which runs fastest.
 */
import { known } from "../base/internal-error.js";
import type { Algebra } from "./algebra.js";

const EPSILON = 1e-5;

/** Numbers of rows, each flat. */
export type RowsOf<T> = readonly (readonly T[])[];

interface Moments<T> {
  readonly mean: T;
  /** Over n, not n − 1. */
  readonly variance: T;
}

function momentsOf<T>(algebra: Algebra<T>, values: readonly T[]): Moments<T> {
  const n = algebra.constant(values.length);
  const mean = algebra.binary("div", algebra.sum(values), n);
  const squares = values.map((value) => {
    const deviation = algebra.binary("sub", value, mean);
    return algebra.binary("mul", deviation, deviation);
  });
  return { mean, variance: algebra.binary("div", algebra.sum(squares), n) };
}

/** √(variance + ε). */
function spread<T>(algebra: Algebra<T>, variance: T): T {
  return algebra.unary("sqrt", algebra.binary("add", variance, algebra.constant(EPSILON)));
}

/** (x − mean) / √(variance + ε) · scale + shift. */
function standardised<T>(algebra: Algebra<T>, x: T, { mean, variance }: Moments<T>, scale: T, shift: T): T {
  const standard = algebra.binary("div", algebra.binary("sub", x, mean), spread(algebra, variance));
  return algebra.binary("add", algebra.binary("mul", standard, scale), shift);
}

function at<T>(values: readonly T[], i: number): T {
  return known(values[i], "reference", `element ${i} of ${values.length}`);
}

/** The statistics of each channel over all rows and positions. */
export function channelMoments<T>(algebra: Algebra<T>, rows: RowsOf<T>, channels: number): readonly Moments<T>[] {
  return Array.from({ length: channels }, (_, c) => momentsOf(algebra, rows.flatMap((row) => row.filter((_value, i) => i % channels === c))));
}

/** Each channel by the given statistics, for every row. */
export function byMoments<T>(algebra: Algebra<T>, rows: RowsOf<T>, moments: readonly Moments<T>[], scale: readonly T[], shift: readonly T[]): RowsOf<T> {
  return rows.map((row) => row.map((x, i) => standardised(algebra, x, at(moments, i % moments.length), at(scale, i % moments.length), at(shift, i % moments.length))));
}

/** Every position of a row by the mean and variance of its own channels. */
export function byPosition<T>(algebra: Algebra<T>, row: readonly T[], scale: readonly T[], shift: readonly T[]): readonly T[] {
  const channels = scale.length;
  return Array.from({ length: row.length / channels }, (_, position) => row.slice(position * channels, (position + 1) * channels)).flatMap((own) => {
    const moments = momentsOf(algebra, own);
    return own.map((x, c) => standardised(algebra, x, moments, at(scale, c), at(shift, c)));
  });
}

/** How an image lies in a row: [height, width, channels], and the window's height and width. */
export interface Neighbourhood {
  readonly size: readonly [number, number, number];
  readonly window: readonly [number, number];
}

/** Less the mean of the window, then divided by the larger of the window's spread and the mean spread of the image. */
export function byNeighbourhood<T>(algebra: Algebra<T>, row: readonly T[], { size: [height, width, channels], window }: Neighbourhood): readonly T[] {
  const [up, left] = window.map((each) => Math.floor((each - 1) / 2)) as [number, number];
  const around = (values: readonly T[], i: number, j: number): readonly T[] =>
    values.filter((_, k) => {
      const [y, x] = [Math.floor(k / (width * channels)), Math.floor(k / channels) % width];
      return y >= i - up && y < i - up + window[0] && x >= j - left && x < j - left + window[1];
    });
  const mean = (values: readonly T[]): T => algebra.binary("div", algebra.sum(values), algebra.constant(values.length));
  const places = Array.from({ length: height * width }, (_, k) => [Math.floor(k / width), k % width] as const);
  const means = places.map(([i, j]) => mean(around(row, i, j)));
  const lessened = row.map((x, k) => algebra.binary("sub", x, at(means, Math.floor(k / channels))));
  const squares = lessened.map((v) => algebra.binary("mul", v, v));
  const spreads = places.map(([i, j]) => spread(algebra, mean(around(squares, i, j))));
  const typical = mean(spreads);
  return lessened.map((v, k) => algebra.binary("div", v, algebra.binary("max", typical, at(spreads, Math.floor(k / channels)))));
}
