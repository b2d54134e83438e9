/**
 * When training ends before its last epoch, and which epoch was best. The state is plain data, so that a checkpoint carries
 * it; the values of metrics come from outside, one list an epoch.
 */
import type { CompareOp, MetricManifest, StopManifest } from "../runtime/manifest.js";
import { betterOf } from "./metrics.js";

/** The state of one `stalls`; unused by conditions. */
export interface StallState {
  /** The value that an improvement must beat by more than `by`; null before the first. */
  reference: number | null;
  /** The best value so far by strict improvement, and the first epoch that had it; 0 before any. */
  best: number | null;
  bestEpoch: number;
  /** Epochs since the reference. */
  waited: number;
}

/** Decides after each epoch. */
export interface Stopper {
  /** The metrics that `update` wants the values of, in order, none twice. */
  readonly wanted: readonly MetricManifest[];
  /** One state for each stop; may be overwritten from a checkpoint. */
  readonly states: StallState[];
  /** The position of the first `stalls … restore best`, whose best weights are kept; −1 without. */
  readonly restoring: number;
  /** The position of the first `stalls`; −1 without. */
  readonly leading: number;
  /** Takes the values of an epoch; gives the position of the first stop that fires, or −1. */
  update(epoch: number, values: Float64Array): number;
}

/** True when `a` is better than `b`; NaN never is. */
export function isBetter(name: string, a: number, b: number): boolean {
  return betterOf(name) === "higher" ? a > b : a < b;
}

const holds: Readonly<Record<CompareOp, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
};

/** The stopper of a model's stops; an epoch has `steps` steps. */
export function createStopper(stops: readonly StopManifest[], steps = 1): Stopper {
  const wanted: MetricManifest[] = [];
  const place = (metric: MetricManifest): number => {
    const found = wanted.findIndex((each) => each.part === metric.part && each.name === metric.name);
    return found >= 0 ? found : wanted.push(metric) - 1;
  };
  const states: StallState[] = stops.map(() => ({ reference: null, best: null, bestEpoch: 0, waited: 0 }));
  const checks = stops.map((stop, i) => (stop.kind === "condition" ? conditionCheck(stop, place) : stallCheck(stop, place(stop.metric), states, i, stop.unit === "steps" ? steps : 1)));
  return {
    wanted,
    states,
    restoring: stops.findIndex((stop) => stop.kind === "stall" && stop.restoreBest),
    leading: stops.findIndex((stop) => stop.kind === "stall"),
    update(epoch, values) {
      let fired = -1;
      // All are asked, because stalls keep count.
      for (let i = 0; i < checks.length; i++) if ((checks[i] as Check)(epoch, values) && fired < 0) fired = i;
      return fired;
    },
  };
}

type Check = (epoch: number, values: Float64Array) => boolean;

function conditionCheck(stop: Extract<StopManifest, { readonly kind: "condition" }>, place: (metric: MetricManifest) => number): Check {
  const [first, ...more] = stop.conditions.map(({ metric, op, value }): Check => {
    const at = place(metric);
    const compare = holds[op];
    return (_, values) => compare(values[at] as number, value);
  });
  if (first === undefined) return () => false;
  return more.length === 0 ? first : (epoch, values) => first(epoch, values) && more.every((check) => check(epoch, values));
}

function stallCheck(stop: Extract<StopManifest, { readonly kind: "stall" }>, at: number, states: readonly StallState[], position: number, counted: number): Check {
  const { patience, by } = stop;
  const sign = betterOf(stop.metric.name) === "higher" ? 1 : -1;
  return (epoch, values) => {
    const state = states[position] as StallState;
    const value = values[at] as number;
    if (value === value && (state.best === null || sign * value > sign * state.best)) {
      state.best = value;
      state.bestEpoch = epoch;
    }
    if (value === value && (state.reference === null || sign * (value - state.reference) > by)) {
      state.reference = value;
      state.waited = 0;
    } else {
      state.waited++;
    }
    return state.waited * counted >= patience;
  };
}
