/** `nnc/train`: what generated training modules import. Runs in Node, browsers and workers; touches no file. */
export { createTrain, createTrainer, resultOf } from "./run.js";
export type { Run, Train, Trained, TrainOptions } from "./run.js";
export { OptionError, TrainingError } from "./module.js";
export type { TrainingFault, TrainModule } from "./module.js";
export { Trainer } from "./trainer.js";
export type { Advance, TrainerState } from "./trainer.js";
export type { Best, EpochRecord, Stopped } from "./records.js";
export { readCheckpoint, writeCheckpoint } from "./checkpoint.js";
export { partsOf } from "./data.js";
export type { Rows, TrainData } from "./data.js";
export { settle } from "./settings.js";
export type { Settings } from "./settings.js";
export { betterOf, mainMetric, measure, measureAll, metricsFor } from "./metrics.js";
export type { Evaluated, Metrics } from "./metrics.js";
