/**
 * Finds the batch after which a number was not finite. Looking at every parameter after every step would cost as much as
 * many a step; so the loop looks now and then, and when it has found one, repeats the steps since the last snapshot.
 */
import type { FloatArray } from "../runtime/kernels.js";
import { sizeOf } from "../runtime/weights.js";
import { TrainingError } from "./module.js";
import type { Training } from "./training.js";

/** A moment of a training at which all parameters were finite. */
export interface Snapshot {
  readonly parameters: FloatArray;
  readonly slots: FloatArray;
  readonly powers: Float64Array;
  readonly state: Training["state"];
  /** When it was taken, in milliseconds. */
  readonly time: number;
}

/** Copies what a replay needs. */
export function snapshotOf(trainer: Training, time: number): Snapshot {
  return { parameters: trainer.parameters.slice(), slots: trainer.slots.slice(), powers: trainer.hyper.powers.slice(), state: { ...trainer.state }, time };
}

/** Repeats the training from a snapshot batch by batch up to the fault, and says which batch it was. The trainer is of no use afterwards. */
export function locate(trainer: Training, snapshot: Snapshot): TrainingError {
  const { state, parameters } = trainer;
  parameters.set(snapshot.parameters);
  trainer.slots.set(snapshot.slots);
  trainer.hyper.powers.set(snapshot.powers);
  Object.assign(state, snapshot.state);
  while (state.epoch < trainer.settings.epochs) {
    trainer.beginEpoch();
    while (state.at < trainer.encoded.training.length) {
      trainer.step();
      const unfit = firstUnfit(parameters);
      if (unfit >= 0 || state.lossSum - state.lossSum !== 0) return errorAt(trainer, unfit);
    }
    state.epoch++;
    state.at = 0;
    state.lossSum = 0;
  }
  return new TrainingError({ layer: null, epoch: state.epoch, batch: trainer.batches });
}

function errorAt(trainer: Training, parameter: number): TrainingError {
  const { manifest } = trainer.module;
  const tensor = manifest.tensors.find(({ offset, shape }) => parameter >= offset && parameter < offset + sizeOf({ shape }));
  const name = tensor?.name.slice(0, tensor.name.lastIndexOf(".")) ?? null;
  return new TrainingError({ layer: name, epoch: trainer.state.epoch + 1, batch: trainer.batchesDone });
}

/** The first element that is NaN or infinite, or −1. */
export function firstUnfit(values: FloatArray): number {
  // x − x is 0 for finite x alone, and NaN spoils every sum.
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) - (values[i] as number);
  return sum === 0 ? -1 : values.findIndex((value: number) => value - value !== 0);
}
