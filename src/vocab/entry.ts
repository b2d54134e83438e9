/** What every row of the vocabulary tells about itself: enough for the checker, the compiler, the oracle tests and the reference pages. */
import type { Interval } from "../base/interval.js";

/** A parameter of an entry: `leaky_relu(0.1)`, `sgd(momentum: 0.9)`. Positional arguments follow the order of the record. */
export interface ParamRow {
  readonly doc: string;
  readonly domain: Interval;
  /** null when it must be given. */
  readonly fallback: number | null;
  /** Flags such as `nesterov: true` are written as booleans and computed with as 0 and 1. */
  readonly flag?: true;
  /** Whole numbers alone. */
  readonly integer?: true;
}

/** What every row tells people, for the reference pages. */
export interface Described {
  readonly doc: string;
  /** When to choose it, and when not. */
  readonly use: string;
  /** A whole spec that uses it and checks without errors. */
  readonly example: string;
  /** Codes of the diagnostics that speak of it. */
  readonly diagnostics: readonly string[];
  readonly source: string;
}

/** The whole real line. */
export const reals: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
/** An interval by its bounds: `interval("[", 0, 1, ")")` is [0, 1). */
export function interval(left: "[" | "(", low: number, high: number, right: "]" | ")"): Interval {
  return { low, high, lowOpen: left === "(", highOpen: right === ")" };
}
