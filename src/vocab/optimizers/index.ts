/** The registry of optimizers. */
import type { OptimizerRow } from "./optimizer.js";
import { adagrad } from "./adagrad.js";
import { adam, adamw } from "./adam.js";
import { lion } from "./lion.js";
import { nadam } from "./nadam.js";
import { perceptron } from "./perceptron.js";
import { rmsprop } from "./rmsprop.js";
import { sgd } from "./sgd.js";

/** The optimizers by name. */
export const optimizers = { sgd, adagrad, rmsprop, adam, adamw, nadam, lion, perceptron } as const satisfies Readonly<Record<string, OptimizerRow>>;

/** The name of an optimizer. */
export type OptimizerName = keyof typeof optimizers;
