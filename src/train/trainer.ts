/**
 * The training loop: epochs of shuffled batches, stops, the best weights, all of it synchronous and resumable between any
 * two batches. It waits for nobody and prints nothing: `run.ts` drives it in slices of time. When nobody watches, an epoch
 * costs its steps, its shuffle and its stops.
 */
import type { DatasetParts } from "../runtime/dataset.js";
import { InputError } from "../runtime/errors.js";
import { fitPreparation } from "../runtime/fitted.js";
import type { Fitted } from "../runtime/fitted.js";
import { initializeParameters } from "../runtime/initialize.js";
import type { FloatArray, TrainingKernels } from "../runtime/kernels.js";
import type { MetricManifest, PartName } from "../runtime/manifest.js";
import { checkAbi } from "../runtime/model.js";
import { keyOf, permute, permuteScratch } from "../runtime/random.js";
import { floats, readInitialWeights } from "../runtime/weights.js";
import { Augmenter } from "./augment.js";
import type { Encoded } from "./encoded.js";
import { encodeParts } from "./encoded.js";
import { Hyper } from "./hyper.js";
import { Lent, trainingMemory } from "./memory.js";
import type { Evaluated, Metrics } from "./metrics.js";
import { measure } from "./metrics.js";
import type { TrainingError, TrainModule } from "./module.js";
import type { Best, EpochRecord, Stopped } from "./records.js";
import { bestOf, finalMetrics, loggedMetrics } from "./records.js";
import { quietEpochs } from "./quiet.js";
import type { Snapshot } from "./replay.js";
import { firstUnfit, locate, snapshotOf } from "./replay.js";
import { Rates } from "./schedule.js";
import type { Settings } from "./settings.js";
import type { Stopper } from "./stopping.js";
import { createStopper } from "./stopping.js";
import type { TrainerState, Training } from "./training.js";

export type { TrainerState } from "./training.js";

/** What `advance` came back for: time is up, an epoch ended (only when watched), or training is over. */
export type Advance = "paused" | "epoch" | "done";

/** The metrics that stops want of one part, by their place in the stopper's list. */
interface PartPlan {
  readonly part: PartName;
  readonly metrics: readonly { readonly name: string; readonly at: number }[];
}

/** How old a snapshot grows before the next slice takes another, in milliseconds: their copies stay far below 1 % of the time. */
const SNAPSHOT_MS = 250;

/** Milliseconds, monotonic. */
const now = (): number => performance.now();

/** The synchronous trainer of one run. */
export class Trainer implements Training {
  readonly module: TrainModule;
  readonly settings: Settings;
  readonly fitted: Fitted;
  readonly encoded: Encoded;
  readonly parameters: FloatArray;
  readonly slots: FloatArray;
  readonly hyper: Hyper;
  readonly kernels: TrainingKernels;
  readonly stopper: Stopper;
  readonly rates: Rates;
  readonly state: TrainerState = { epoch: 0, at: 0, lossSum: 0, step: 0 };
  /** The weights of the best epoch under `restore best`; null before there are any, or without. */
  bestParameters: FloatArray | null = null;
  stopped: Stopped | null = null;
  /** The best epoch among those that were watched. */
  best: Best | null = null;
  /** The last finished epoch, if it was watched. */
  record: EpochRecord | null = null;

  /** The number of steps after which `advance` comes back, within an epoch too. */
  pauseAt = Infinity;

  private readonly draw: Int32Array;
  private readonly lent: Lent;
  private readonly augmenter: Augmenter | null;
  /** The training rows in the order of their plain copies. */
  private readonly augmented: Int32Array;
  private readonly batch: number;
  private readonly scratch;
  private readonly values: Float64Array;
  private readonly plan: readonly PartPlan[];
  /** True where no epoch is shuffled, augmented or judged. */
  private readonly isQuiet: boolean;
  /** The epoch, from 0, whose order and draws are set up. */
  private prepared = -1;
  /** Batches from one look at the clock to the next, and until the next. */
  private every = 1;
  private left = 1;
  private looked = 0;
  private trainMs = 0;
  /** The rate of the last step of the last epoch that was watched. */
  private rateDone = NaN;
  private snapshot: Snapshot | null = null;

  constructor(module: TrainModule, parts: DatasetParts, settings: Settings, initialWeights: Uint8Array | null = null) {
    const { manifest, train } = module;
    checkAbi(manifest);
    this.module = module;
    this.settings = settings;
    this.fitted = fitPreparation(manifest, parts.train.dataset, parts.train.rows);
    const memory = trainingMemory(module, parts, settings.threads);
    this.encoded = encodeParts(manifest, this.fitted, parts, train.augment !== undefined, memory);
    this.augmented = parts.train.rows;
    this.augmenter = train.augment === undefined ? null : new Augmenter(train.augment, manifest, this.fitted);
    this.parameters = memory.parameters;
    if (initialWeights === null) initializeParameters(manifest, settings.seed, this.parameters);
    else this.parameters.set(readInitialWeights(manifest, initialWeights));
    this.slots = memory.slots;
    this.hyper = new Hyper(module, manifest.precision, settings.params, memory.hyper);
    const { training } = this.encoded;
    this.draw = memory.draw;
    this.lent = new Lent(memory, this.encoded, manifest.inputWidth);
    this.kernels = module.training(this.lent.memory);
    this.batch = train.batch === "all" ? training.length : Math.min(train.batch, training.length);
    this.refuseSmallBatches();
    this.scratch = permuteScratch(training.length);
    this.stopper = createStopper(train.stops, this.batches);
    this.rates = new Rates(train.schedules, { rate: settings.params["rate"] ?? NaN, epochs: settings.epochs, steps: this.batches });
    const wanted = [...this.stopper.wanted, ...this.rates.wanted];
    this.values = new Float64Array(wanted.length);
    this.plan = planOf(wanted, this.encoded);
    this.isQuiet = !train.shuffle && this.augmenter === null && wanted.length === 0 && this.stopper.states.length === 0;
  }

  /** Refuses rows that leave too few for the statistics of a batch. */
  private refuseSmallBatches(): void {
    const least = this.module.train.leastRows ?? 1;
    const rows = this.encoded.training.length;
    const last = rows % this.batch || this.batch;
    if (rows > 0 && last < least) throw new InputError(`${rows} training rows in batches of ${this.batch} leave a batch of ${last}, and batch normalisation needs ${least} rows for a spread [NN418]`, null);
  }

  /** True where the scalars differ from step to step. */
  private get varies(): boolean {
    return this.rates.active || this.hyper.carried.length > 0;
  }

  /** Batches an epoch has. */
  get batches(): number {
    return Math.ceil(this.encoded.training.length / this.batch);
  }

  /** Batches of the running epoch that are done. */
  get batchesDone(): number {
    return Math.ceil(this.state.at / this.batch);
  }

  /** Trains until the clock passes `deadline` (−∞: one batch), until `pauseAt` steps are done, until an epoch ends if it is `watched`, or until all is done. */
  advance(deadline: number, watched: boolean): Advance {
    if (this.stopped === null && this.state.epoch >= this.settings.epochs) this.stopped = this.allEpochs();
    if (this.stopped !== null) return "done";
    let from = now();
    this.looked = from;
    this.keepSnapshot(from);
    if (deadline === -Infinity) this.left = 1;
    for (;;) {
      if (this.prepared !== this.state.epoch) this.beginEpoch();
      if (!watched) this.runQuietEpochs();
      const inTime = this.runBatches(deadline);
      if (watched || !inTime) {
        const until = now();
        this.trainMs += until - from;
        from = until;
      }
      if (!inTime) {
        this.assertFinite();
        return "paused";
      }
      this.endEpoch(watched);
      if (watched || this.stopped !== null) {
        this.assertFinite();
        return watched ? "epoch" : "done";
      }
    }
  }

  /** Draws the running epoch's order and its key of dropout. */
  beginEpoch(): void {
    const epoch = this.state.epoch + 1;
    const { seed } = this.settings;
    if (this.module.train.shuffle) permute(keyOf("shuffle", seed, epoch), this.encoded.training, this.scratch);
    const { augmented, x } = this.encoded;
    if (augmented !== null) {
      this.augmenter?.run(x, this.augmented, augmented.plain, seed, epoch);
      this.lent.listAgain();
    }
    if (this.lent.draws) {
      const { k0, k1 } = keyOf("dropout", seed, epoch);
      this.draw[0] = k0;
      this.draw[1] = k1;
    }
    this.prepared = this.state.epoch;
  }

  /** One batch: what `runBatches` does many times in a row. */
  step(): void {
    const { state } = this;
    const count = Math.min(this.batch, this.encoded.training.length - state.at);
    this.hyper.setRows(count);
    if (this.rates.active) this.hyper.rate = this.rates.at(state.epoch, state.step);
    if (this.varies) this.hyper.next();
    state.lossSum += this.kernels.step(state.at, count);
    state.step++;
    state.at += count;
  }

  /** The rest of the epoch's batches; false when the clock passed the deadline, be it after the last. */
  private runBatches(deadline: number): boolean {
    const { state, kernels, batch, hyper } = this;
    const rows = this.encoded.training.length;
    const { varies, rates } = this;
    let { at, lossSum, step } = state;
    let { left } = this;
    const pause = this.pauseAt - step;
    if (pause > 0 && pause < left) left = pause;
    let inTime = true;
    let count = 0;
    while (at < rows && inTime) {
      const next = batch < rows - at ? batch : rows - at;
      if (next !== count) {
        count = next;
        hyper.setRows(count);
      }
      if (rates.active) hyper.rate = rates.at(state.epoch, step);
      if (varies) hyper.next();
      lossSum += kernels.step(at, count);
      step++;
      at += count;
      if (--left <= 0) {
        inTime = this.lookAtClock() < deadline && step !== this.pauseAt;
        left = this.every;
        if (step < this.pauseAt && this.pauseAt - step < left) left = this.pauseAt - step;
      }
    }
    this.left = left;
    state.at = at;
    state.lossSum = lossSum;
    state.step = step;
    // One test for all batches: a loss that is not finite never leaves the sum.
    if (lossSum - lossSum !== 0) throw this.fault();
    return inTime;
  }

  /** Whole epochs up to the next look at the clock, where each is one and the same batch and nothing happens between them. */
  private runQuietEpochs(): void {
    const { state, batch, left } = this;
    if (batch !== this.encoded.training.length || !this.isQuiet || this.varies || this.lent.draws || this.pauseAt !== Infinity) return;
    this.hyper.setRows(batch);
    const done = quietEpochs(this.kernels, state, batch, Math.min(left, this.settings.epochs - state.epoch) - 1);
    if (done < 0) throw this.fault();
    this.left -= done;
    this.prepared = state.epoch;
  }

  /** The time; and looks come about a millisecond apart, because one costs as much as a small batch. */
  private lookAtClock(): number {
    const time = now();
    const passed = time - this.looked;
    if (passed < 0.5) this.every = Math.min(this.every * 2, 1 << 20);
    else if (passed > 2) this.every = Math.max(1, this.every >> 1);
    this.looked = time;
    return time;
  }

  /** Closes the epoch: asks the stops, keeps the best weights, and writes the record if it is watched. */
  private endEpoch(watched: boolean): void {
    const { state, stopper } = this;
    const loss = state.lossSum / this.encoded.training.length;
    if (watched && this.rates.active) this.rateDone = this.rates.at(state.epoch, state.step - 1);
    state.epoch++;
    state.at = 0;
    state.lossSum = 0;
    const began = watched ? now() : 0;
    const validation = watched ? this.evaluate("validation") : null;
    if (this.values.length > 0) this.measureStops(loss, validation);
    if (this.rates.active) this.rates.update(this.values, stopper.wanted.length);
    const fired = stopper.states.length === 0 ? -1 : stopper.update(state.epoch, this.values);
    if (stopper.restoring >= 0 && stopper.states[stopper.restoring]?.bestEpoch === state.epoch) {
      this.bestParameters ??= this.parameters.slice();
      this.bestParameters.set(this.parameters);
    }
    if (fired >= 0) this.stopped = { reason: "stop", text: this.module.train.stops[fired]?.text ?? "" };
    else if (state.epoch >= this.settings.epochs) this.stopped = this.allEpochs();
    if (watched) this.record = this.recordOf(loss, loggedMetrics(this, validation), began);
  }

  private allEpochs(): Stopped {
    return { reason: "epochs", text: `all ${this.settings.epochs} epochs` };
  }

  private measureStops(loss: number, validation: Evaluated | null): void {
    for (const { part, metrics } of this.plan) {
      let evaluated = part === "validation" ? validation : null;
      for (const { name, at } of metrics) {
        if (part === "train" && name === "loss") this.values[at] = loss;
        else this.values[at] = measure(name, (evaluated ??= this.evaluate(part) as Evaluated));
      }
    }
  }

  private recordOf(loss: number, validation: Metrics, began: number): EpochRecord {
    this.best = bestOf(this, this.best, loss, validation);
    const milliseconds = Math.max(this.trainMs, 1e-6);
    this.trainMs = 0;
    return {
      epoch: this.state.epoch,
      train: { loss },
      validation,
      rate: this.rates.active ? this.rateDone : null,
      seconds: (milliseconds + (now() - began)) / 1000,
      samplesPerSecond: (1000 * this.encoded.training.length) / milliseconds,
      best: this.best,
    };
  }

  /** Forward over a part's rows with the parameters as they are; null without rows. */
  evaluate(part: PartName): Evaluated | null {
    const range = this.encoded.parts.get(part);
    if (range === undefined) return null;
    const { kernels, encoded } = this;
    const { outputs, outputWidth: width, precision } = this.module.manifest;
    const output = floats(precision, range.count * width);
    const target = floats(precision, range.count * width);
    let lossSum = 0;
    for (let done = 0; done < range.count; done += kernels.capacity) {
      const count = Math.min(kernels.capacity, range.count - done);
      kernels.evaluate(range.start + done, count);
      output.set(kernels.output.subarray(0, count * width), done * width);
      for (let i = 0; i < count; i++) {
        lossSum += kernels.losses[i] as number;
        const row = encoded.order[range.start + done + i] as number;
        for (let k = 0; k < width; k++) target[(done + i) * width + k] = encoded.y[row * width + k] as number;
      }
    }
    return { rows: range.count, width, output, target, lossSum, columns: outputs, fitted: this.fitted.outputs };
  }

  /** The weights that the training has to show: the best under `restore best`, otherwise the last. A copy. */
  finalParameters(): FloatArray {
    return (this.bestParameters ?? this.parameters).slice();
  }

  /** The epoch that was best by the first `stalls`, otherwise the last that was finished. */
  get bestEpoch(): number {
    const { leading, states } = this.stopper;
    const best = states[leading]?.bestEpoch ?? 0;
    return best > 0 ? best : this.state.epoch;
  }

  /** All sensible metrics of every part with the final weights; null for a part without rows. */
  finalMetrics(): Readonly<Record<PartName, Metrics | null>> {
    return finalMetrics(this);
  }

  /** Lets the threads go that shared the work; whatever is asked of the trainer later, one thread does. */
  close(): void {
    this.kernels.close?.();
  }

  /** Must be called where the state was overwritten from outside, as by a checkpoint. */
  reset(): void {
    this.prepared = -1;
    this.snapshot = null;
  }

  /** Takes a snapshot for replays if the last is old. */
  private keepSnapshot(time: number): void {
    if (this.snapshot !== null && time - this.snapshot.time < SNAPSHOT_MS) return;
    this.assertFinite();
    this.snapshot = snapshotOf(this, time);
  }

  /** Throws the `TrainingError` of the batch after which a parameter was not finite, if one is not. */
  assertFinite(): void {
    if (firstUnfit(this.parameters) >= 0) throw this.fault();
  }

  private fault(): TrainingError {
    this.snapshot ??= snapshotOf(this, 0);
    return locate(this, this.snapshot);
  }
}

/** Groups the stops' metrics by part; refuses those of parts without rows. */
function planOf(wanted: readonly MetricManifest[], encoded: Encoded): readonly PartPlan[] {
  const parts = [...new Set(wanted.map((metric) => metric.part))];
  return parts.map((part) => {
    if (!encoded.parts.has(part)) throw new RangeError(`a stop asks for a metric of ${part}, and the data has no rows for it [NN507]`);
    return { part, metrics: wanted.flatMap((metric, at) => (metric.part === part ? [{ name: metric.name, at }] : [])) };
  });
}
