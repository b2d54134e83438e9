/**
 * How many linear regions a network of this architecture can have: Montúfar's lower bound on the most that some weights
 * reach, and Serra's upper bound on what any weights reach. Both hold for the whole input space; no weights are looked at.
 */
import type { Model } from "../check/model.js";
import type { Refused, Stage } from "./stages.js";
import { stagesOf } from "./stages.js";

/** A count that may be too large for a number: its digits where they were computed, and its logarithm. */
export interface BigCount {
  readonly exact: string | null;
  readonly log2: number;
}

/** What is known of the number of linear regions without counting them. */
export interface RegionBounds {
  /** Some weights reach at least so many; null with the reason in `why`. */
  readonly lower: BigCount | null;
  /** No weights reach more. */
  readonly upper: BigCount | null;
  readonly why: string | null;
}

/** Sums and products of counts: exact, or as logarithms. */
interface Counting<T> {
  readonly one: T;
  add(a: T, b: T): T;
  mul(a: T, b: T): T;
  choose(n: number, k: number): T;
}

function exactCounting(): Counting<bigint> {
  const rows = new Map<number, bigint[]>();
  const choose = (n: number, k: number): bigint => {
    const row = rows.get(n) ?? [1n];
    rows.set(n, row);
    for (let j = row.length; j <= k; j++) row.push(((row[j - 1] ?? 0n) * BigInt(n - j + 1)) / BigInt(j));
    return row[k] ?? 0n;
  };
  return { one: 1n, add: (a, b) => a + b, mul: (a, b) => a * b, choose };
}

function logCounting(): Counting<number> {
  const factorials = [0];
  const factorial = (n: number): number => {
    for (let i = factorials.length; i <= n; i++) factorials.push((factorials[i - 1] ?? 0) + Math.log2(i));
    return factorials[n] ?? NaN;
  };
  const add = (a: number, b: number): number => Math.max(a, b) + Math.log2(1 + 2 ** -Math.abs(a - b));
  return { one: 0, add, mul: (a, b) => a + b, choose: (n, k) => factorial(n) - factorial(k) - factorial(n - k) };
}

/** What the bounds ask of a stage. */
interface Profile {
  readonly width: number;
  /** Hyperplanes that its neurons' breaks draw: an upper bound counts them all as in general position. */
  readonly cuts: number;
  /** Neurons with one break between two slopes that meet there (relu, leaky_relu, abs): those that can fold. */
  readonly hinges: number;
  /** Neurons without any slope (step): nothing passes them but labels. */
  readonly flat: number;
  /** Every neuron that breaks is a relu: then j inactive ones leave at most width − j dimensions. */
  readonly rectified: boolean;
  /** An activation alone, without weights. */
  readonly fixed: boolean;
}

function profileOf({ units, weight }: Stage): Profile {
  const broken = units.filter((unit) => unit.breaks.length > 0);
  const flat = units.filter((unit) => unit.pieces.every((piece) => piece.slope === 0));
  const hinges = broken.filter(({ breaks: [point = 0], pieces: [left, right, ...more] }) => {
    if (left === undefined || right === undefined || more.length > 0) return false;
    return left.slope !== right.slope && left.slope * point + left.offset === right.slope * point + right.offset;
  });
  const rectified = hinges.length === broken.length && flat.length === 0 && hinges.every((unit) => unit.pieces.some((piece) => piece.slope === 0));
  return { width: units.length, cuts: broken.reduce((sum, unit) => sum + unit.breaks.length, 0), hinges: hinges.length, flat: flat.length, rectified, fixed: weight === null };
}

/**
 * Serra, Tjandraatmadja, Ramalingam 2018, Theorem 1: Σ over (j₁ … j_L) of Π C(n_l, j_l), j_l ≤ min(n₀, n₁ − j₁, …, n_l).
 * Where a layer's breaking neurons are not all relus its rank does not fall with j, and steps pass no dimension on.
 */
function upperBound<T>(counting: Counting<T>, inputs: number, profiles: readonly Profile[]): T {
  const memo = profiles.map(() => new Map<number, T>());
  const from = (at: number, dimension: number): T => {
    const profile = profiles[at];
    if (profile === undefined) return counting.one;
    const found = memo[at]?.get(dimension);
    if (found !== undefined) return found;
    let sum: T | null = null;
    for (let j = 0; j <= Math.min(dimension, profile.cuts); j++) {
      const left = profile.width - profile.flat - (profile.rectified ? j : 0);
      const term = counting.mul(counting.choose(profile.cuts, j), from(at + 1, Math.min(dimension, left)));
      sum = sum === null ? term : counting.add(sum, term);
    }
    const made = sum ?? counting.one;
    memo[at]?.set(dimension, made);
    return made;
  };
  return from(0, inputs);
}

function arrangement<T>(counting: Counting<T>, cuts: number, dimension: number): T {
  let sum = counting.one;
  for (let j = 1; j <= Math.min(dimension, cuts); j++) sum = counting.add(sum, counting.choose(cuts, j));
  return sum;
}

function repeated<T>(counting: Counting<T>, base: number, times: number): T {
  let product = counting.one;
  for (let i = 0; i < times; i++) product = counting.mul(product, counting.choose(base, 1));
  return product;
}

/**
 * Montúfar, Pascanu, Cho, Bengio 2014, Theorem 5: Π_{l<L} ⌊n_l/d⌋^d · Σ_{j≤d} C(n_L, j), here for the best d ≤ inputs that
 * every layer is wide enough for (further inputs are ignored by their weights). Its folds need two slopes that meet, not a
 * relu's: any others are reached by the first weight of each fold. One layer of steps alone draws its arrangement.
 */
function lowerBound<T>(counting: Counting<T>, inputs: number, profiles: readonly Profile[], larger: (a: T, b: T) => boolean): T | Refused {
  const breaking = profiles.filter((profile) => profile.cuts > 0);
  const [first] = breaking;
  if (first === undefined) return counting.one;
  if (breaking.length === 1 && first === profiles[0] && first.flat === first.cuts) return arrangement(counting, first.cuts, inputs);
  if (breaking.some((profile) => profile.hinges !== profile.cuts)) return { why: "no lower bound is known for activations other than relu, leaky_relu and abs, nor for several layers of steps" };
  // Linear layers after the last break keep regions apart, however narrow.
  const deciding = profiles.slice(0, profiles.lastIndexOf(breaking.at(-1) ?? first) + 1);
  if (deciding.some((profile, at) => profile.cuts > 0 && profile.fixed && (deciding[at - 1]?.cuts ?? 1) > 0)) return { why: "an activation alone has no weights that could be chosen" };
  const most = Math.min(inputs, ...deciding.map((profile) => (profile.cuts > 0 ? profile.hinges : profile.width)));
  let best = counting.one;
  for (let d = 1; d <= most; d++) {
    const folds = breaking.slice(0, -1).reduce((product, { hinges }) => counting.mul(product, repeated(counting, Math.floor(hinges / d), d)), counting.one);
    const bound = counting.mul(folds, arrangement(counting, breaking.at(-1)?.hinges ?? 0, d));
    if (larger(bound, best)) best = bound;
  }
  return best;
}

function log2Of(count: bigint): number {
  const hex = count.toString(16);
  const head = hex.slice(0, 14);
  return Math.log2(Number(`0x${head}`)) + 4 * (hex.length - head.length);
}

/** Both bounds of a model; digits where the sums are small enough for exact arithmetic (a few thousand neurons), else logarithms. */
export function boundRegions(model: Model): RegionBounds {
  const stages = stagesOf(model);
  if ("why" in stages) return { lower: null, upper: null, why: stages.why };
  const profiles = stages.map(profileOf);
  const inputs = model.input.reduce((product, each) => product * each, 1);
  const widest = Math.max(1, ...profiles.map((profile) => profile.cuts));
  const terms = Math.min(inputs, widest) * widest * profiles.length;
  if (terms <= 200_000) {
    const counting = exactCounting();
    const asCount = (count: bigint): BigCount => ({ exact: count.toString(), log2: log2Of(count) });
    const lower = lowerBound(counting, inputs, profiles, (a, b) => a > b);
    const upper = asCount(upperBound(counting, inputs, profiles));
    return typeof lower === "bigint" ? { lower: asCount(lower), upper, why: null } : { lower: null, upper, why: lower.why };
  }
  const counting = logCounting();
  const asCount = (log2: number): BigCount => ({ exact: null, log2 });
  const lower = lowerBound(counting, inputs, profiles, (a, b) => a > b);
  const upper = asCount(upperBound(counting, inputs, profiles));
  return typeof lower === "number" ? { lower: asCount(lower), upper, why: null } : { lower: null, upper, why: lower.why };
}
