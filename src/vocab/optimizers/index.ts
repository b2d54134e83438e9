/** The registry of optimizers. */
import type { OptimizerRow } from "./optimizer.js";
import { adam } from "./adam.js";
import { perceptron } from "./perceptron.js";
import { sgd } from "./sgd.js";

/** The optimizers by name. */
export const optimizers = { sgd, adam, perceptron } as const satisfies Readonly<Record<string, OptimizerRow>>;

/** The name of an optimizer. */
export type OptimizerName = keyof typeof optimizers;
