/** What the parts of a trainer see of it: its records, its replay and its checkpoints need no more than this. */
import type { FloatArray } from "../runtime/kernels.js";
import type { PartName } from "../runtime/manifest.js";
import type { Encoded } from "./encoded.js";
import type { Evaluated } from "./metrics.js";
import type { TrainModule } from "./module.js";
import type { Hyper } from "./hyper.js";
import type { Rates } from "./schedule.js";
import type { Settings } from "./settings.js";
import type { Stopper } from "./stopping.js";

/** Where a training stands. What the next batch depends on is this, the scalars' powers, the stops' states, parameters and slots. */
export interface TrainerState {
  /** Epochs that are finished. */
  epoch: number;
  /** Rows that the running epoch has had. */
  at: number;
  /** The sum of their losses. */
  lossSum: number;
  /** Steps since the beginning. */
  step: number;
}

/** A training under way. */
export interface Training {
  readonly module: TrainModule;
  readonly settings: Settings;
  readonly encoded: Encoded;
  readonly parameters: FloatArray;
  readonly slots: FloatArray;
  readonly hyper: Hyper;
  readonly stopper: Stopper;
  readonly rates: Rates;
  readonly state: TrainerState;
  /** Batches of an epoch, and those that the running one has had. */
  readonly batches: number;
  readonly batchesDone: number;
  beginEpoch(): void;
  step(): void;
  evaluate(part: PartName): Evaluated | null;
  finalParameters(): FloatArray;
}
