/** What a training says of an epoch, and what it comes to. */
import type { PartName } from "../runtime/manifest.js";
import type { Evaluated, Metrics } from "./metrics.js";
import { mainMetric, measureAll, metricsFor } from "./metrics.js";
import { isBetter } from "./stopping.js";
import type { Training } from "./training.js";

/** The best epoch so far, by the metric that the first `stalls` names, otherwise by the main metric of the validation rows, or the training loss. */
export interface Best {
  /** With its part: `validation.accuracy`. */
  readonly metric: string;
  readonly value: number;
  readonly epoch: number;
}

/** One epoch as it is logged. */
export interface EpochRecord {
  readonly epoch: number;
  /** The running mean over the epoch's batches. */
  readonly train: { readonly loss: number };
  /** Measured at the epoch's end, all but auc; empty without validation rows. */
  readonly validation: Metrics;
  /** The rate of its last step; null without schedules. */
  readonly rate: number | null;
  /** The epoch's, evaluation included. */
  readonly seconds: number;
  /** Of training alone. */
  readonly samplesPerSecond: number;
  readonly best: Best | null;
}

/** Why a training ended. */
export interface Stopped {
  readonly reason: "epochs" | "stop" | "signal";
  /** In the words of the spec. */
  readonly text: string;
}

/** The metrics of an epoch's record. */
export function loggedMetrics(trainer: Training, evaluated: Evaluated | null): Metrics {
  if (evaluated === null) return {};
  // auc sorts all rows for each class; who stops by it gets it measured all the same.
  return measureAll(metricsFor(trainer.module.manifest.outputs).filter((name) => name !== "auc"), evaluated);
}

/** The best epoch after one with these values. */
export function bestOf(trainer: Training, before: Best | null, loss: number, validation: Metrics): Best | null {
  const { leading, states } = trainer.stopper;
  const stop = trainer.module.train.stops[leading];
  const state = states[leading];
  if (stop?.kind === "stall" && state !== undefined) {
    return state.best === null ? null : { metric: `${stop.metric.part}.${stop.metric.name}`, value: state.best, epoch: state.bestEpoch };
  }
  const validated = trainer.encoded.parts.has("validation");
  const name = validated ? mainMetric(trainer.module.manifest.outputs) : "loss";
  const value = validated ? (validation[name] ?? NaN) : loss;
  const better = value === value && (before === null || isBetter(name, value, before.value));
  return better ? { metric: `${validated ? "validation" : "train"}.${name}`, value, epoch: trainer.state.epoch } : before;
}

/** All sensible metrics of every part with the final weights; null for a part without rows. */
export function finalMetrics(trainer: Training): Readonly<Record<PartName, Metrics | null>> {
  const { parameters } = trainer;
  const current = parameters.slice();
  parameters.set(trainer.finalParameters());
  const names = metricsFor(trainer.module.manifest.outputs);
  const of = (part: PartName): Metrics | null => {
    const evaluated = trainer.evaluate(part);
    return evaluated === null ? null : measureAll(names, evaluated);
  };
  const metrics = { train: of("train"), validation: of("validation"), test: of("test") };
  parameters.set(current);
  return metrics;
}
