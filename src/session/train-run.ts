/**
 * One training in this process: data opened, modules built and imported, a trainer made and driven in slices of time, so
 * that Ctrl-C is heard between two batches. Writes nothing and prints nothing; who calls decides about both.
 */
import type { Model } from "../check/model.js";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import type { Target } from "../emit/target.js";
import type { Host } from "../host/host.js";
import type { DatasetParts } from "../runtime/dataset.js";
import type { EpochRecord, TrainModule, Trainer } from "../train/index.js";
import { argumentDiagnostic } from "./argument.js";
import { build, running } from "./build.js";
import type { Running } from "./build.js";
import { loadData } from "./load-data.js";

/** Everything that a training needs, made once and used for any number of seeds. */
export interface Prepared {
  readonly model: Model;
  readonly running: Running;
  readonly module: TrainModule;
  readonly parts: DatasetParts;
}

/** What predicting and evaluating need; `parts` is null for a model without data. */
export interface Opened {
  readonly running: Running;
  readonly parts: DatasetParts | null;
}

/** Reads a model's data and imports its modules; the data's faults come before any code is built. */
export async function openModel(model: Model, host: Host, target: Target = "auto"): Promise<Outcome<Opened>> {
  const loaded = loadData(model, host);
  if (hasErrors(loaded.diagnostics)) return { value: null, diagnostics: loaded.diagnostics };
  const made = await running(build(model, host, { target }), host);
  return { value: { running: made, parts: loaded.value?.parts ?? null }, diagnostics: loaded.diagnostics };
}

/** Prepares a training; a spec without `train` or without data has nothing to train. */
export async function prepareTraining(model: Model, host: Host, target: Target = "auto"): Promise<Outcome<Prepared>> {
  if (model.train === null) return refused(argumentDiagnostic(`${model.name} has no \`train\` block, so there is nothing to train`, "add `train { … }`, or use `nnc test`, `nnc eval` and `nnc predict`, which need none"));
  if (model.data === null) return refused(argumentDiagnostic(`${model.name} has no \`data\` block, so there is nothing to train on`, "add `data { … }`"));
  const opened = await openModel(model, host, target);
  if (opened.value === null) return { value: null, diagnostics: opened.diagnostics };
  const { running: made, parts } = opened.value;
  if (made.train === null || parts === null) return { value: null, diagnostics: opened.diagnostics };
  return { value: { model, running: made, module: made.train, parts }, diagnostics: opened.diagnostics };
}

function refused<T>(found: Diagnostic): Outcome<T> {
  return { value: null, diagnostics: [found] };
}

/** Who watches a training. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Asked before each epoch: whether its record is wanted, which costs an evaluation of the validation rows. */
  watched(): boolean;
  /** After each watched epoch. */
  onEpoch(record: EpochRecord): void;
  /** Between slices, some fifty times a second. Gives what ends the training, or null. */
  onPause(): Diagnostic | null;
}

/** How a training came to rest. */
export type Driven = { readonly kind: "done" } | { readonly kind: "interrupted" } | { readonly kind: "failed"; readonly diagnostic: Diagnostic };

/** Milliseconds from one look at the signal to the next. */
const SLICE_MS = 20;

/** Drives a trainer to its end, to the signal, or to a fault of the watcher; a `TrainingError` is thrown on. */
export async function drive(trainer: Trainer, watch: Watch): Promise<Driven> {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    if (watch.signal.aborted) return { kind: "interrupted" };
    const deadline = performance.now() + SLICE_MS;
    do {
      const reached = trainer.advance(deadline, watch.watched());
      if (reached === "done") return { kind: "done" };
      if (reached === "paused") break;
      if (trainer.record !== null) watch.onEpoch(trainer.record);
    } while (performance.now() < deadline);
    const fault = watch.onPause();
    if (fault !== null) return { kind: "failed", diagnostic: fault };
  }
}
