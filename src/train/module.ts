/** What a generated training module hands over, and the errors of a training. */
import type { InferenceKernelsFactory, TrainingKernelsFactory, TrainingReserve } from "../runtime/kernels.js";
import type { ModelManifest, TrainManifest } from "../runtime/manifest.js";

/** All of a generated model: data and kernels. */
export interface TrainModule {
  readonly manifest: ModelManifest;
  readonly train: TrainManifest;
  readonly inference: InferenceKernelsFactory;
  readonly training: TrainingKernelsFactory;
  /** The memory that these kernels want; any will do where there is none. */
  readonly reserve?: TrainingReserve;
  /**
   * Brings `carried` (as `train.carried` names it) to the next step and writes that step's scalars to `hyper` from 1 on, as
   * `train.hyper` names them; in f64, rounded by who reads them.
   */
  readonly scalars: (params: Readonly<Record<string, number>>, carried: Float64Array, hyper: Float64Array) => void;
}

/** Where a training went wrong. */
export interface TrainingFault {
  /** The layer whose parameters are not finite; null where the loss is and all parameters still were finite. */
  readonly layer: string | null;
  /** From 1. */
  readonly epoch: number;
  /** Within its epoch, from 1. */
  readonly batch: number;
}

/** NaN or infinity while training; `code` is the catalog's. */
export class TrainingError extends Error implements TrainingFault {
  readonly code = "NN901";
  readonly layer: string | null;
  readonly epoch: number;
  readonly batch: number;

  constructor({ layer, epoch, batch }: TrainingFault) {
    const where = layer === null ? "the loss" : `layer \`${layer}\``;
    super(`NaN or infinity in ${where}, epoch ${epoch}, batch ${batch} [NN901]; try a smaller rate, clip gradients, or scale the inputs`);
    this.name = "TrainingError";
    this.layer = layer;
    this.epoch = epoch;
    this.batch = batch;
  }
}

/** An option of `train` that does not exist, or a value outside its domain. */
export class OptionError extends Error {
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.name = "OptionError";
    this.option = option;
  }
}
