/**
 * The rate of each step: the optimizer's rate times the factors of all schedules. A curve is a function of epochs and steps
 * done; only plateaus have a state, which checkpoints carry. Computed in f64; the cosine is the runtime's own.
 */
import type { MetricManifest, ScheduleManifest } from "../runtime/manifest.js";
import { cosPi } from "../runtime/math.js";
import { betterOf } from "./metrics.js";

/** The state of one plateau. */
export interface PlateauState {
  /** The best value so far; null before the first. */
  reference: number | null;
  /** Epochs since then, or since the rate was last changed. */
  waited: number;
  /** How often the rate was changed. */
  times: number;
}

/** What a curve depends on besides epoch and step. */
export interface Course {
  readonly rate: number;
  readonly epochs: number;
  /** Steps of an epoch. */
  readonly steps: number;
}

type Curve = Exclude<ScheduleManifest, { readonly kind: "plateau" }>;
type Plateau = Extract<ScheduleManifest, { readonly kind: "plateau" }>;

/** The factor of a curve in the step after `step` steps, in the epoch after `epoch` epochs. */
export function factorOf(curve: Curve, { rate, epochs, steps }: Course, epoch: number, step: number): number {
  switch (curve.kind) {
    case "warmup":
      return Math.min(1, (step + 1) / (curve.unit === "epochs" ? curve.over * steps : curve.over));
    case "step":
      return power(curve.factor, Math.floor((curve.unit === "epochs" ? epoch : step) / curve.every));
    case "exponential":
      return power(curve.factor, epoch);
    case "cosine":
    case "linear": {
      const done = Math.min(1, step / (epochs * steps));
      const end = rate === 0 ? 0 : curve.to / rate;
      return end + (1 - end) * (curve.kind === "linear" ? 1 - done : (1 + cosPi(done)) / 2);
    }
    default:
      return curve satisfies never;
  }
}

/** factor^n by repeated squaring. */
function power(factor: number, n: number): number {
  let result = 1;
  let square = factor;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** All schedules of a training. */
export class Rates {
  /** False without schedules: then the rate never changes. */
  readonly active: boolean;
  readonly states: PlateauState[];
  /** The metrics that `update` wants, one for each plateau. */
  readonly wanted: readonly MetricManifest[];
  private readonly curves: readonly Curve[];
  private readonly plateaus: readonly Plateau[];
  private readonly course: Course;

  constructor(schedules: readonly ScheduleManifest[], course: Course) {
    this.active = schedules.length > 0;
    this.course = course;
    this.curves = schedules.filter((each): each is Curve => each.kind !== "plateau");
    this.plateaus = schedules.filter((each): each is Plateau => each.kind === "plateau");
    this.states = this.plateaus.map(() => ({ reference: null, waited: 0, times: 0 }));
    this.wanted = this.plateaus.map(({ metric }) => metric);
  }

  /** The rate of the step after `step` steps, in the epoch after `epoch` epochs. */
  at(epoch: number, step: number): number {
    let { rate } = this.course;
    for (const curve of this.curves) rate *= factorOf(curve, this.course, epoch, step);
    for (let i = 0; i < this.plateaus.length; i++) rate *= power((this.plateaus[i] as Plateau).factor, (this.states[i] as PlateauState).times);
    return rate;
  }

  /** Takes the metrics of an epoch, from `values[from]` on; a plateau that has waited long enough changes the rate. */
  update(values: Float64Array, from: number): void {
    this.plateaus.forEach(({ metric, patience, unit, atMost }, i) => {
      const state = this.states[i] as PlateauState;
      const value = values[from + i] as number;
      const better = state.reference === null || (betterOf(metric.name) === "higher" ? value > state.reference : value < state.reference);
      if (value === value && better) {
        state.reference = value;
        state.waited = 0;
        return;
      }
      state.waited++;
      if (state.waited * (unit === "steps" ? this.course.steps : 1) < patience || (atMost !== null && state.times >= atMost)) return;
      state.times++;
      state.waited = 0;
    });
  }
}
