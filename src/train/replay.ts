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
  readonly carried: Float64Array;
  readonly state: Training["state"];
  /** When it was taken, in milliseconds. */
  readonly time: number;
}

/** Copies what a replay needs. */
export function snapshotOf(trainer: Training, time: number): Snapshot {
  return { parameters: trainer.parameters.slice(), slots: trainer.slots.slice(), carried: trainer.hyper.carried.slice(), state: { ...trainer.state }, time };
}

/** Repeats the training from a snapshot batch by batch up to the fault, and says which batch it was. The trainer is of no use afterwards. */
export function locate(trainer: Training, snapshot: Snapshot): TrainingError {
  const { state, parameters } = trainer;
  parameters.set(snapshot.parameters);
  trainer.slots.set(snapshot.slots);
  trainer.hyper.carried.set(snapshot.carried);
  Object.assign(state, snapshot.state);
  let loss: Place | null = null;
  for (let taken = 0; state.epoch < trainer.settings.epochs && taken < FOLLOWED_STEPS; nextEpoch(state)) {
    trainer.beginEpoch();
    while (state.at < trainer.encoded.training.length && taken < FOLLOWED_STEPS) {
      trainer.step();
      const here = { epoch: state.epoch + 1, batch: trainer.batchesDone };
      const unfit = firstUnfit(parameters);
      if (unfit >= 0) return errorAt(trainer, unfit, loss ?? here);
      if (loss === null && state.lossSum - state.lossSum !== 0) loss = here;
      if (loss !== null) taken++;
    }
  }
  return new TrainingError({ layer: null, ...(loss ?? { epoch: state.epoch, batch: trainer.batches }) });
}

/** A batch of an epoch, both from 1. */
interface Place {
  readonly epoch: number;
  readonly batch: number;
}

/** A loss may overflow before any parameter does: so many steps are taken to see whose parameters follow first. */
const FOLLOWED_STEPS = 1000;

function nextEpoch(state: Training["state"]): void {
  state.epoch++;
  state.at = 0;
  state.lossSum = 0;
}

function errorAt(trainer: Training, parameter: number, place: Place): TrainingError {
  const { manifest } = trainer.module;
  const tensor = manifest.tensors.find(({ offset, shape }) => parameter >= offset && parameter < offset + sizeOf({ shape }));
  return new TrainingError({ layer: tensor?.name.slice(0, tensor.name.lastIndexOf(".")) ?? null, ...place });
}

/** The first element that is NaN or infinite, or −1. */
export function firstUnfit(values: FloatArray): number {
  // x − x is 0 for finite x alone, and NaN spoils every sum. Four sums at a time wait for each other a quarter as long.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const whole = values.length - (values.length % 4);
  for (let i = 0; i < whole; i += 4) {
    a += (values[i] as number) - (values[i] as number);
    b += (values[i + 1] as number) - (values[i + 1] as number);
    c += (values[i + 2] as number) - (values[i + 2] as number);
    d += (values[i + 3] as number) - (values[i + 3] as number);
  }
  for (let i = whole; i < values.length; i++) a += (values[i] as number) - (values[i] as number);
  return a + b + c + d === 0 ? -1 : values.findIndex((value: number) => value - value !== 0);
}
