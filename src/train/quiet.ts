/** Epochs of one batch each between which nothing happens: small networks train faster than an epoch's bookkeeping takes. */
import type { TrainingKernels } from "../runtime/kernels.js";
import type { TrainerState } from "./training.js";

/** Trains `most` such epochs and gives their number; -1 where a loss was not finite, the state then being that at the end of its batch. */
export function quietEpochs(kernels: TrainingKernels, state: TrainerState, batch: number, most: number): number {
  if (most <= 0 || state.at !== 0) return 0;
  let loss = 0;
  let done = 0;
  while (done < most && loss - loss === 0) {
    loss = kernels.step(0, batch);
    done++;
  }
  state.step += done;
  state.epoch += done;
  if (loss - loss === 0) return done;
  state.epoch--;
  state.at = batch;
  state.lossSum = loss;
  return -1;
}
