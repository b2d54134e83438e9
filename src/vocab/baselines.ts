/**
 * The baselines that `beats` compares with: what each predicts, for which outputs, and its parameters. How each is fitted
 * stands in `session/baselines.ts`, whose table must have a row for every name here.
 */
import type { Described, ParamRow } from "./entry.js";
import { interval } from "./entry.js";
import { growth, species } from "./examples.js";

/** All that is known of a baseline but its computation. */
export interface BaselineRow extends Described {
  /** `label`: outputs must all be bool or class; `number`: all real or int; `any`: whatever. */
  readonly outputs: "label" | "number" | "any";
  readonly params: Readonly<Record<string, ParamRow>>;
}

/** The baselines by name. */
export const baselines = {
  mean: {
    doc: "Always predicts the mean of the training targets, in the file's units.",
    use: "The least that a regression must beat.",
    example: growth({ expect: ["test.mse beats mean"] }),
    diagnostics: ["NN607"],
    source: "the usual null model of a regression",
    outputs: "number",
    params: {},
  },
  majority: {
    doc: "Always predicts the most frequent label of the training rows; of equally frequent ones the first.",
    use: "The least that a classifier must beat, above all where one label is frequent.",
    example: species({ expect: ["test.accuracy beats majority"] }),
    diagnostics: ["NN601", "NN607"],
    source: "the usual null model of a classification",
    outputs: "label",
    params: {},
  },
  nearest_neighbour: {
    doc: "Predicts the most frequent label among the k training rows that are nearest in the prepared inputs, by Euclidean distance.",
    use: "To see whether the network does more than remember: it answers with the rows that lie nearest.",
    example: species({ expect: ["test.accuracy beats nearest_neighbour(k: 3)"] }),
    diagnostics: ["NN607"],
    source: "Cover and Hart 1967; computed by ml-knn",
    outputs: "label",
    params: { k: { doc: "neighbours that vote", domain: interval("[", 1, 100_000, "]"), fallback: 1, integer: true } },
  },
  rbf_svm: {
    doc: "A support vector machine with the kernel e^(−γ‖x − x′‖²) over the prepared inputs: C-SVC for labels (one against one), ε-SVR with ε = 0.1 for each number as the network is to predict it.",
    use: "To see whether the network does more than smooth: a support vector machine is quick and strong on small tables.",
    example: species({ expect: ["test.accuracy beats rbf_svm(c: 10)"] }),
    diagnostics: ["NN607"],
    source: "Cortes and Vapnik 1995; computed by libsvm",
    outputs: "any",
    params: {
      c: { doc: "cost of a training row on the wrong side", domain: interval("(", 0, Infinity, ")"), fallback: 1 },
      gamma: { doc: "γ of the kernel; without it 1 / (inputs · their variance), as scikit-learn has it", domain: interval("(", 0, Infinity, ")"), fallback: 0 },
    },
  },
} as const satisfies Readonly<Record<string, BaselineRow>>;

/** The name of a baseline. */
export type BaselineName = keyof typeof baselines;

/** The row of a baseline, with the type that all rows share. */
export function baselineRow(name: BaselineName): BaselineRow {
  return baselines[name];
}
