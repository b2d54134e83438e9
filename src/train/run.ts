/**
 * A training as its user sees it: epochs to iterate over, a result to wait for, a signal to stop it. It trains in slices of
 * some 20 ms and gives the host its turn between them, so that timers, signals and a browser's page stay alive.
 */
import type { ModelManifest, PartName } from "../runtime/manifest.js";
import type { TrainedModel } from "../runtime/model.js";
import { modelOf } from "../runtime/model.js";
import { transferWeights } from "../runtime/weights.js";
import { readCheckpoint, writeCheckpoint } from "./checkpoint.js";
import type { TrainData } from "./data.js";
import { partsOf } from "./data.js";
import type { Metrics } from "./metrics.js";
import type { TrainModule } from "./module.js";
import { settle } from "./settings.js";
import type { EpochRecord, Stopped } from "./records.js";
import { Trainer } from "./trainer.js";

/** Options that every training has, besides the parameters of its spec. */
export interface TrainOptions {
  /** Replaces the spec's seed (not its split's). */
  readonly seed?: number | undefined;
  readonly epochs?: number | undefined;
  /** Threads that share each step, where kernels are WebAssembly: the same bits. Where nothing is said, as many as the size of a step repays. */
  readonly threads?: number | undefined;
  /** Ends the training after the running batch; the result then holds what was reached. */
  readonly signal?: AbortSignal | undefined;
  /** A safetensors file whose tensors fit, to start from instead of drawing. */
  readonly initialWeights?: Uint8Array | undefined;
  /** A safetensors file, of another model too: tensors of the same name and shape start from it, all others are drawn. */
  readonly transfer?: Uint8Array | undefined;
  /** A checkpoint to go on from. */
  readonly resume?: Uint8Array | undefined;
  /** Called at the end of each epoch, before the next begins. */
  readonly onEpoch?: ((epoch: EpochRecord) => void) | undefined;
}

/** What a training comes to. */
export interface Trained<Input, Output> {
  readonly model: TrainedModel<Input, Output>;
  /** Measured again with the final weights; null for a part without rows. */
  readonly metrics: Readonly<Record<PartName, Metrics | null>>;
  readonly stopped: Stopped;
  /** The epoch that was best by the first `stalls`; without one, the last. */
  readonly bestEpoch: number;
  /** Epochs that were finished. */
  readonly epochs: number;
  /** The bytes of a weights file. */
  weights(): Uint8Array;
}

/** A training that runs. Iterating gives the epochs that end from then on. */
export interface Run<Input, Output> extends AsyncIterable<EpochRecord> {
  readonly manifest: ModelManifest;
  /** Rejects with a `TrainingError` where a number is not finite. */
  readonly result: Promise<Trained<Input, Output>>;
  /** How far it is: epochs finished, and batches of the running one. */
  progress(): { readonly epoch: number; readonly epochs: number; readonly batch: number; readonly batches: number };
  /** The bytes of a checkpoint of this moment, to be given to `resume`. */
  checkpoint(): Uint8Array;
}

/** The `train` of a generated module. */
export type Train<Row, Input, Output, Options> = (data: TrainData<Row>, options?: Options & TrainOptions) => Run<Input, Output>;

/** Makes the `train` of a generated module. It throws a `DataError`, `OptionError` or `WeightsError` before training begins. */
export function createTrain<Row, Input, Output, Options = object>(module: TrainModule): Train<Row, Input, Output, Options> {
  return (data, options) => {
    const trainer = createTrainer(module, data, (options ?? {}) as TrainOptions & Readonly<Record<string, unknown>>);
    return start(trainer, options?.signal, options?.onEpoch);
  };
}

/** The synchronous trainer of a generated module, for those who drive it themselves; `signal` and `onEpoch` are theirs. */
export function createTrainer<Row>(module: TrainModule, data: TrainData<Row>, options: TrainOptions & Readonly<Record<string, unknown>> = {}): Trainer {
  const settings = settle(module.train, options);
  const trainer = new Trainer(module, partsOf(module, data), settings, options.initialWeights ?? null);
  if (options.transfer !== undefined) transferWeights(module.manifest, options.transfer, trainer.parameters);
  if (options.resume !== undefined) readCheckpoint(trainer, options.resume);
  return trainer;
}

/** What a trainer has come to. */
export function resultOf<Input, Output>(trainer: Trainer): Trained<Input, Output> {
  const { module, fitted, stopped, bestEpoch, state } = trainer;
  const model = modelOf<Input, Output>(module.manifest, module.inference, trainer.finalParameters(), fitted);
  return {
    model,
    metrics: trainer.finalMetrics(),
    stopped: stopped ?? { reason: "signal", text: "interrupted" },
    bestEpoch,
    epochs: state.epoch,
    weights: () => model.weights(),
  };
}

/** Milliseconds from one turn of the host to the next. */
const SLICE_MS = 20;

function start<Input, Output>(trainer: Trainer, signal: AbortSignal | undefined, onEpoch: TrainOptions["onEpoch"]): Run<Input, Output> {
  const listeners = new Set<Listener>();
  const result = drive<Input, Output>(trainer, signal, onEpoch, listeners);
  // Whoever only iterates gets the error there; this handler keeps the host from calling it unhandled.
  result.then(
    () => listeners.forEach((listener) => listener.end(null)),
    (error: unknown) => listeners.forEach((listener) => listener.end({ error })),
  );
  return {
    manifest: trainer.module.manifest,
    result,
    progress: () => ({ epoch: trainer.state.epoch, epochs: trainer.settings.epochs, batch: trainer.batchesDone, batches: trainer.batches }),
    checkpoint: () => writeCheckpoint(trainer),
    [Symbol.asyncIterator]: () => listen(listeners, result),
  };
}

async function drive<Input, Output>(trainer: Trainer, signal: AbortSignal | undefined, onEpoch: TrainOptions["onEpoch"], listeners: ReadonlySet<Listener>): Promise<Trained<Input, Output>> {
  try {
    return await slices(trainer, signal, onEpoch, listeners);
  } finally {
    trainer.close();
  }
}

async function slices<Input, Output>(trainer: Trainer, signal: AbortSignal | undefined, onEpoch: TrainOptions["onEpoch"], listeners: ReadonlySet<Listener>): Promise<Trained<Input, Output>> {
  for (;;) {
    await turn();
    const deadline = performance.now() + SLICE_MS;
    for (let inTime = true; inTime; inTime = performance.now() < deadline) {
      if (signal?.aborted === true) trainer.stopped ??= { reason: "signal", text: "interrupted" };
      const reached = trainer.advance(deadline, onEpoch !== undefined || listeners.size > 0);
      if (reached === "done") return resultOf(trainer);
      if (reached === "paused") break;
      if (trainer.record !== null) await tell(trainer.record, onEpoch, listeners);
    }
  }
}

/** Gives the record to all who watch, and those who iterate a chance to act on it before the next epoch. */
async function tell(record: EpochRecord, onEpoch: TrainOptions["onEpoch"], listeners: ReadonlySet<Listener>): Promise<void> {
  onEpoch?.(record);
  if (listeners.size === 0) return;
  for (const listener of listeners) listener.give(record);
  const busy = (): boolean => [...listeners].some((listener) => listener.busy());
  for (let tick = 0; tick < 8 && busy(); tick++) await null;
  // A body that waits for something long gets one turn; records then queue up.
  if (busy()) await turn();
}

/** One turn of the host's event loop, as soon as it can be had. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") {
      setImmediate(resolve);
    } else if (typeof MessageChannel === "function") {
      const { port1, port2 } = new MessageChannel();
      (port1 as unknown as { onmessage: () => void }).onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    } else {
      setTimeout(resolve, 0);
    }
  });
}

/** Someone who iterates over the epochs. */
interface Listener {
  give(record: EpochRecord): void;
  end(failure: { readonly error: unknown } | null): void;
  /** True between a record that was taken and the next request. */
  busy(): boolean;
}

function listen(listeners: Set<Listener>, result: Promise<unknown>): AsyncIterator<EpochRecord> {
  const queue: EpochRecord[] = [];
  let waiting: { readonly resolve: (next: IteratorResult<EpochRecord>) => void; readonly reject: (error: unknown) => void } | null = null;
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  let taken = false;
  const over: IteratorResult<EpochRecord> = { done: true, value: undefined };
  const listener: Listener = {
    busy: () => taken,
    give(record) {
      if (waiting === null) {
        queue.push(record);
        return;
      }
      taken = true;
      waiting.resolve({ done: false, value: record });
      waiting = null;
    },
    end(found) {
      ended = true;
      failure = found;
      if (waiting === null) return;
      if (failure === null) waiting.resolve(over);
      else waiting.reject(failure.error);
      waiting = null;
      failure = null;
    },
  };
  listeners.add(listener);
  // Someone who comes after the end is told so, too.
  result.then(
    () => ended || listener.end(null),
    (error: unknown) => ended || listener.end({ error }),
  );
  return {
    next() {
      const record = queue.shift();
      taken = record !== undefined;
      if (record !== undefined) return Promise.resolve({ done: false, value: record });
      if (failure !== null) {
        const { error } = failure;
        failure = null;
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
      if (ended) return Promise.resolve(over);
      return new Promise((resolve, reject) => (waiting = { resolve, reject }));
    },
    return() {
      listeners.delete(listener);
      ended = true;
      queue.length = 0;
      return Promise.resolve(over);
    },
  };
}
