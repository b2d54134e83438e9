/** Sets of reals with open or closed, possibly infinite ends: the value ranges of columns, layers and losses. */

/** A set of reals between two ends, either of which may be open or infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** True when `x` lies in the interval. */
export function contains(interval: Interval, x: number): boolean {
  return (interval.lowOpen ? x > interval.low : x >= interval.low) && (interval.highOpen ? x < interval.high : x <= interval.high);
}

/** True when every point of `inner` lies in `outer`; an infinite end counts as open. */
export function includes(outer: Interval, inner: Interval): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen || !Number.isFinite(inner.low)));
  const high = inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen || !Number.isFinite(inner.high)));
  return low && high;
}

/** The interval with its finite ends closed. */
export function closure(interval: Interval): Interval {
  return { ...interval, lowOpen: !Number.isFinite(interval.low), highOpen: !Number.isFinite(interval.high) };
}

/** The smallest interval that covers both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low > low || a.lowOpen) && (b.low > low || b.lowOpen),
    highOpen: (a.high < high || a.highOpen) && (b.high < high || b.highOpen),
  };
}

/** As people write it: `(0, 1]`, `[0, inf)`. */
export function printInterval(interval: Interval): string {
  const end = (x: number): string => (x === Infinity ? "inf" : x === -Infinity ? "-inf" : String(x));
  return `${interval.lowOpen ? "(" : "["}${end(interval.low)}, ${end(interval.high)}${interval.highOpen ? ")" : "]"}`;
}
