/**
 * A training between two batches as a file: parameters, slots, best weights and every number that the next batch depends
 * on, so that a resumed training gives the same bits as an uninterrupted one. Refuses to go on under other settings or on
 * other rows.
 */
import { WeightsError } from "../runtime/errors.js";
import type { Container } from "../runtime/safetensors.js";
import { assertModel, gather, modelMetadata, openContainer, sealContainer, tensorsOf } from "../runtime/weights.js";
import { checkState } from "./checkpoint-state.js";
import type { CheckpointState } from "./checkpoint-state.js";
import { printOf } from "./encoded.js";
import type { Trainer } from "./trainer.js";

/** The bytes of a checkpoint; throws a `TrainingError` if a parameter is not finite. */
export function writeCheckpoint(trainer: Trainer): Uint8Array {
  trainer.assertFinite();
  const { manifest, train } = trainer.module;
  const tensors = tensorsOf(manifest, trainer.parameters, "parameters.");
  train.slots.forEach((slot, i) => tensors.push(...tensorsOf(manifest, slotOf(trainer, i), `slots.${slot}.`)));
  if (trainer.bestParameters !== null) tensors.push(...tensorsOf(manifest, trainer.bestParameters, "best."));
  const metadata = modelMetadata(manifest, trainer.fitted, "checkpoint");
  metadata.set("state", JSON.stringify(stateOf(trainer)));
  return sealContainer({ tensors: new Map(tensors), metadata });
}

function slotOf(trainer: Trainer, slot: number): Trainer["slots"] {
  const { parameters } = trainer.module.manifest;
  return trainer.slots.subarray(slot * parameters, (slot + 1) * parameters);
}

function stateOf(trainer: Trainer): CheckpointState {
  const { state, stopper, stopped } = trainer;
  return {
    epoch: state.epoch,
    at: state.at,
    lossSum: state.lossSum,
    step: state.step,
    carried: Array.from(trainer.hyper.carried),
    stops: stopper.states.map((stop) => ({ ...stop })),
    plateaus: trainer.rates.states.map((plateau) => ({ ...plateau })),
    best: trainer.best,
    // A training that came to its last epoch may be resumed with more; one that a stop ended may not.
    stopped: stopped?.reason === "stop" ? stopped.text : null,
    settings: settingsOf(trainer),
  };
}

/** What must be the same for the next batch to be the same; the number of epochs may change. */
function settingsOf(trainer: Trainer): Readonly<Record<string, string>> {
  const { train } = trainer.module;
  const { seed, params } = trainer.settings;
  return {
    seed: String(seed),
    loss: train.loss,
    optimizer: `${train.optimizer} ${JSON.stringify(params)}`,
    slots: train.slots.join(" "),
    batch: String(train.batch),
    shuffle: String(train.shuffle),
    stops: JSON.stringify(train.stops),
    schedules: JSON.stringify(train.schedules),
    ...(train.augment === undefined ? {} : { augment: JSON.stringify(train.augment) }),
    // Curves to an end run over all epochs, so that these may not change under way.
    ...(train.schedules.some(({ kind }) => kind === "cosine" || kind === "linear") ? { epochs: String(trainer.settings.epochs) } : {}),
    rows: printOf(trainer.encoded),
  };
}

/** Sets a fresh trainer to where a checkpoint was taken; throws a `WeightsError` and leaves it as it was. */
export function readCheckpoint(trainer: Trainer, bytes: Uint8Array): void {
  const { manifest, train } = trainer.module;
  const container = openContainer(bytes, "checkpoint");
  const fitted = assertModel(manifest, container, "parameters.");
  const state = stateIn(container, trainer);
  if (JSON.stringify(fitted) !== JSON.stringify(trainer.fitted)) throw new WeightsError("checkpoint", "the training rows are not those of the checkpoint: their preparation is fitted otherwise");
  const parameters = gather(manifest, container.tensors, "parameters.");
  const slots = train.slots.map((slot) => gatherAll(trainer, container, `slots.${slot}.`));
  const best = container.tensors.has(`best.${manifest.tensors[0]?.name ?? ""}`) ? gatherAll(trainer, container, "best.") : null;
  trainer.parameters.set(parameters);
  slots.forEach((slot, i) => trainer.slots.set(slot, i * manifest.parameters));
  trainer.bestParameters = best;
  Object.assign(trainer.state, { epoch: state.epoch, at: state.at, lossSum: state.lossSum, step: state.step });
  trainer.hyper.carried.set(state.carried);
  state.stops.forEach((stop, i) => Object.assign(trainer.stopper.states[i] ?? {}, stop));
  state.plateaus.forEach((plateau, i) => Object.assign(trainer.rates.states[i] ?? {}, plateau));
  trainer.best = state.best;
  trainer.stopped = state.stopped === null ? null : { reason: "stop", text: state.stopped };
  trainer.reset();
}

function gatherAll(trainer: Trainer, container: Container, prefix: string): Trainer["slots"] {
  const { manifest } = trainer.module;
  const dtype = manifest.precision === "f32" ? "F32" : "F64";
  for (const { name, shape } of manifest.tensors) {
    const found = container.tensors.get(`${prefix}${name}`);
    if (found?.dtype !== dtype || found.shape.join() !== shape.join()) throw new WeightsError("checkpoint", `the checkpoint lacks ${prefix}${name} [${shape.join(", ")}] ${dtype}`);
  }
  return gather(manifest, container.tensors, prefix);
}

/** The checked state of a checkpoint, if it fits the trainer's settings. */
function stateIn(container: Container, trainer: Trainer): CheckpointState {
  const state = checkState(container.metadata.get("state"));
  if (state === null) throw new WeightsError("checkpoint", "the checkpoint has no readable state");
  const wanted = settingsOf(trainer);
  const differences = Object.keys(wanted).filter((key) => state.settings[key] !== wanted[key]);
  if (differences.length > 0) {
    throw new WeightsError(
      "checkpoint",
      "the checkpoint belongs to a training with other settings",
      differences.map((key) => `${key}: the checkpoint has ${state.settings[key] ?? "none"}, this training ${wanted[key] ?? "none"}`),
    );
  }
  const fits = state.carried.length === trainer.hyper.carried.length && state.stops.length === trainer.stopper.states.length && state.plateaus.length === trainer.rates.states.length && state.at <= trainer.encoded.training.length;
  if (!fits) throw new WeightsError("checkpoint", "the checkpoint's state does not fit its own settings");
  return state;
}
