/**
 * The metrics: which direction is better and which outputs they make sense for. How each is computed from predictions
 * stands in `train/metrics.ts`, whose table must have a row for every name here.
 */

import type { Interval } from "../base/interval.js";
import { interval } from "./entry.js";

/** All that is known of a metric but its computation. */
export interface MetricRow {
  readonly doc: string;
  readonly formula: string;
  readonly better: "higher" | "lower";
  /** `label`: outputs must all be bool or class; `number`: all real or int; `any`: whatever. */
  readonly outputs: "label" | "number" | "any";
  /** Where its values lie. */
  readonly range: Interval;
  /** Values lie in [0, 1], so that percentages read well. */
  readonly share: boolean;
}

const shares = interval("[", 0, 1, "]");
const amounts = interval("[", 0, Infinity, ")");

/** The metrics by name. */
export const metrics = {
  loss: { doc: "The training loss, without l1 and l2; mistakes per row for the perceptron.", formula: "mean over rows of the loss summed over outputs", better: "lower", outputs: "any", range: amounts, share: false },
  accuracy: { doc: "Share of cells decoded right; over several outputs every cell counts.", formula: "right / all", better: "higher", outputs: "label", range: shares, share: true },
  error: { doc: "Share of cells decoded wrong.", formula: "1 − accuracy", better: "lower", outputs: "label", range: shares, share: true },
  precision: { doc: "Of those called true, the share that are; macro over classes.", formula: "TP / (TP + FP)", better: "higher", outputs: "label", range: shares, share: true },
  recall: { doc: "Of those that are true, the share found; macro over classes.", formula: "TP / (TP + FN)", better: "higher", outputs: "label", range: shares, share: true },
  f1: { doc: "Harmonic mean of precision and recall; macro over classes.", formula: "2TP / (2TP + FP + FN)", better: "higher", outputs: "label", range: shares, share: true },
  auc: { doc: "Probability that a true row scores above a false one (ties count half); macro over classes, each against the rest.", formula: "Mann–Whitney U / (n₁·n₀)", better: "higher", outputs: "label", range: shares, share: true },
  mse: { doc: "Mean squared error in the file's units, mean over outputs.", formula: "mean (y − a)²", better: "lower", outputs: "number", range: amounts, share: false },
  rmse: { doc: "Root of the mean squared error in the file's units, mean over outputs.", formula: "√mse", better: "lower", outputs: "number", range: amounts, share: false },
  mae: { doc: "Mean absolute error in the file's units, mean over outputs.", formula: "mean |y − a|", better: "lower", outputs: "number", range: amounts, share: false },
  r2: { doc: "Share of the variance explained, mean over outputs.", formula: "1 − Σ(y − a)² / Σ(y − ȳ)²", better: "higher", outputs: "number", range: interval("(", -Infinity, 1, "]"), share: false },
} as const satisfies Readonly<Record<string, MetricRow>>;

/** The name of a metric. */
export type MetricName = keyof typeof metrics;

/** The row of a metric, with the type that all rows share. */
export function metricRow(name: MetricName): MetricRow {
  return metrics[name];
}
