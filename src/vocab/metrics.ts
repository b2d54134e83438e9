/**
 * The metrics: which direction is better and which outputs they make sense for. How each is computed from predictions
 * stands in `train/metrics.ts`, whose table must have a row for every name here.
 */

import type { Interval } from "../base/interval.js";
import type { Described } from "./entry.js";
import { interval } from "./entry.js";
import { geneSwitch, growth, species } from "./examples.js";

/** All that is known of a metric but its computation. */
export interface MetricRow extends Described {
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
  loss: {
    doc: "The training loss, without l1 and l2; mistakes per row for the perceptron.",
    formula: "mean over rows of the loss summed over outputs",
    better: "lower",
    outputs: "any",
    range: amounts,
    share: false,
    use: "To see whether training goes on, and to stop when it does not. Not to compare models that have different losses.",
    example: species({ more: ["stop when train.loss < 0.05"] }),
    diagnostics: ["NN608", "NN507"],
    source: "the loss itself",
  },
  accuracy: {
    doc: "Share of cells decoded right; over several outputs every cell counts.",
    formula: "right / all",
    better: "higher",
    outputs: "label",
    range: shares,
    share: true,
    use: "The first question about a classifier. Where one label is frequent, ask also whether it beats `majority`.",
    example: species({ expect: ["test.accuracy >= 60%"] }),
    diagnostics: ["NN411", "NN416", "NN601"],
    source: "elementary",
  },
  error: {
    doc: "Share of cells decoded wrong.",
    formula: "1 − accuracy",
    better: "lower",
    outputs: "label",
    range: shares,
    share: true,
    use: "As accuracy, from the other side: 1% and 2% differ by a factor, 99% and 98% hardly seem to.",
    example: species({ expect: ["test.error <= 40%"] }),
    diagnostics: ["NN411", "NN416"],
    source: "elementary",
  },
  precision: {
    doc: "Of those called true, the share that are; macro over classes.",
    formula: "TP / (TP + FP)",
    better: "higher",
    outputs: "label",
    range: shares,
    share: true,
    use: "Where a false alarm is dear: of the patients who are called, how many are ill.",
    example: geneSwitch({ expect: ["train.precision == 100%"] }),
    diagnostics: ["NN411", "NN416"],
    source: "Kent et al. 1955; van Rijsbergen 1979",
  },
  recall: {
    doc: "Of those that are true, the share found; macro over classes.",
    formula: "TP / (TP + FN)",
    better: "higher",
    outputs: "label",
    range: shares,
    share: true,
    use: "Where a miss is dear: of the tumours that are malignant, how many are found.",
    example: geneSwitch({ expect: ["train.recall == 100%"] }),
    diagnostics: ["NN411", "NN416"],
    source: "Kent et al. 1955; van Rijsbergen 1979",
  },
  f1: {
    doc: "Harmonic mean of precision and recall; macro over classes.",
    formula: "2TP / (2TP + FP + FN)",
    better: "higher",
    outputs: "label",
    range: shares,
    share: true,
    use: "Where both kinds of mistakes count, and one label is rare.",
    example: geneSwitch({ expect: ["train.f1 == 100%"] }),
    diagnostics: ["NN411", "NN416"],
    source: "van Rijsbergen 1979",
  },
  auc: {
    doc: "Probability that a true row scores above a false one (ties count half); macro over classes, each against the rest.",
    formula: "Mann–Whitney U / (n₁·n₀)",
    better: "higher",
    outputs: "label",
    range: shares,
    share: true,
    use: "Where the threshold is set later: how well the scores rank, whatever the cut.",
    example: geneSwitch({ expect: ["train.auc == 100%"] }),
    diagnostics: ["NN411", "NN416"],
    source: "Hanley, McNeil 1982",
  },
  mse: {
    doc: "Mean squared error in the file's units, mean over outputs.",
    formula: "mean (y − a)²",
    better: "lower",
    outputs: "number",
    range: amounts,
    share: false,
    use: "For numbers, where large mistakes are much worse than small ones.",
    example: growth({ expect: ["test.mse <= 0.01"] }),
    diagnostics: ["NN411"],
    source: "Gauss 1809",
  },
  rmse: {
    doc: "Root of the mean squared error in the file's units, mean over outputs.",
    formula: "√mse",
    better: "lower",
    outputs: "number",
    range: amounts,
    share: false,
    use: "As mse, and in the unit of the column: it can be told to a person.",
    example: growth({ expect: ["test.rmse <= 0.1", "test.rmse beats mean"] }),
    diagnostics: ["NN411"],
    source: "Gauss 1809",
  },
  mae: {
    doc: "Mean absolute error in the file's units, mean over outputs.",
    formula: "mean |y − a|",
    better: "lower",
    outputs: "number",
    range: amounts,
    share: false,
    use: "For numbers with outliers: the typical mistake, in the unit of the column.",
    example: growth({ expect: ["test.mae <= 0.1"] }),
    diagnostics: ["NN411"],
    source: "Laplace 1774",
  },
  r2: {
    doc: "Share of the variance explained, mean over outputs.",
    formula: "1 − Σ(y − a)² / Σ(y − ȳ)²",
    better: "higher",
    outputs: "number",
    range: interval("(", -Infinity, 1, "]"),
    share: false,
    use: "For numbers: 1 is perfect, 0 no better than the mean, below 0 worse.",
    example: growth({ expect: ["test.r2 >= 0.5"] }),
    diagnostics: ["NN411"],
    source: "Wright 1921",
  },
} as const satisfies Readonly<Record<string, MetricRow>>;

/** The name of a metric. */
export type MetricName = keyof typeof metrics;

/** The row of a metric, with the type that all rows share. */
export function metricRow(name: MetricName): MetricRow {
  return metrics[name];
}
