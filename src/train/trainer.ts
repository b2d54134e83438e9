/**
 * The training loop: epochs of shuffled batches, stops, the best weights, all of it synchronous and resumable between any
 * two batches. It waits for nobody and prints nothing: `run.ts` drives it in slices of time. When nobody watches, an epoch
 * costs its steps, its shuffle and its stops.
 */
import type { DatasetParts } from "../runtime/dataset.js";
import { fitPreparation } from "../runtime/fitted.js";
import type { Fitted } from "../runtime/fitted.js";
import { initializeParameters } from "../runtime/initialize.js";
import type { FloatArray, TrainingKernels, TrainingMemory } from "../runtime/kernels.js";
import type { MetricManifest, PartName } from "../runtime/manifest.js";
import { checkAbi } from "../runtime/model.js";
import { keyOf, permute, permuteScratch } from "../runtime/random.js";
import { floats, readInitialWeights, sizeOf } from "../runtime/weights.js";
import type { Encoded } from "./encoded.js";
import { encodeParts } from "./encoded.js";
import type { Evaluated, Metrics } from "./metrics.js";
import { mainMetric, measure, measureAll, metricsFor } from "./metrics.js";
import type { TrainModule } from "./module.js";
import { TrainingError } from "./module.js";
import type { Settings } from "./settings.js";
import type { Stopper } from "./stopping.js";
import { createStopper, isBetter } from "./stopping.js";

/** The best epoch so far, by the metric that the first `stalls` names, otherwise by the main metric of the validation rows, or the training loss. */
export interface Best {
  readonly metric: string;
  readonly value: number;
  readonly epoch: number;
}

/** One epoch as it is logged. */
export interface EpochRecord {
  readonly epoch: number;
  /** The running mean over the epoch's batches. */
  readonly train: { readonly loss: number };
  /** Measured at the epoch's end; empty without validation rows. */
  readonly validation: Metrics;
  /** The epoch's, evaluation included. */
  readonly seconds: number;
  /** Of training alone. */
  readonly samplesPerSecond: number;
  readonly best: Best | null;
}

/** Why a training ended. */
export interface Stopped {
  readonly reason: "epochs" | "stop" | "signal";
  /** In the words of the spec. */
  readonly text: string;
}

/** All numbers that the next batch depends on, besides parameters and slots; a checkpoint is this and those. */
export interface TrainerState {
  /** Epochs that are finished. */
  epoch: number;
  /** Rows that the running epoch has had. */
  at: number;
  /** The sum of their losses. */
  lossSum: number;
  /** Steps since the beginning. */
  step: number;
  /** β^t by name, kept by repeated multiplication. */
  powers: Float64Array;
}

/** What `advance` came back for: time is up, an epoch ended (only when watched), or training is over. */
export type Advance = "paused" | "epoch" | "done";

/** Where a replay may begin: a moment at which all parameters were finite. */
interface Snapshot {
  readonly parameters: FloatArray;
  readonly slots: FloatArray;
  readonly state: TrainerState;
  readonly time: number;
}

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
export class Trainer {
  readonly module: TrainModule;
  readonly settings: Settings;
  readonly fitted: Fitted;
  readonly encoded: Encoded;
  readonly parameters: FloatArray;
  readonly slots: FloatArray;
  readonly kernels: TrainingKernels;
  readonly stopper: Stopper;
  readonly powerNames: readonly string[];
  readonly state: TrainerState;
  /** The weights of the best epoch under `restore best`; null before there are any, or without. */
  bestParameters: FloatArray | null = null;
  stopped: Stopped | null = null;
  /** The last finished epoch, if it was watched. */
  record: EpochRecord | null = null;

  private readonly hyper: Float64Array;
  private readonly draw = new Int32Array(2);
  private draws = false;
  /** Precision f32: scalars are rounded to it. */
  private readonly single: boolean;
  private readonly batch: number;
  private readonly scratch;
  private readonly powerBases: readonly number[];
  private readonly values: Float64Array;
  private readonly plan: readonly PartPlan[];
  private readonly power: (name: string) => number;
  /** The powers in the order in which `scalars` asks for them, and how far the running call is. */
  private readonly asked: number[] = [];
  private cursor = 0;
  /** The epoch, from 0, whose order and draws are set up. */
  private prepared = -1;
  /** Batches from one look at the clock to the next, and until the next. */
  private every = 1;
  private left = 1;
  private looked = 0;
  private best: Best | null = null;
  private trainMs = 0;
  private evaluateMs = 0;
  private snapshot: Snapshot | null = null;

  constructor(module: TrainModule, parts: DatasetParts, settings: Settings, initialWeights: Uint8Array | null = null) {
    const { manifest, train } = module;
    checkAbi(manifest);
    this.module = module;
    this.settings = settings;
    this.fitted = fitPreparation(manifest, parts.train.dataset, parts.train.rows);
    this.encoded = encodeParts(manifest, this.fitted, parts);
    this.parameters = floats(manifest.precision, manifest.parameters);
    if (initialWeights === null) initializeParameters(manifest, settings.seed, this.parameters);
    else this.parameters.set(readInitialWeights(manifest, initialWeights));
    this.slots = floats(manifest.precision, train.slots.length * manifest.parameters);
    this.hyper = new Float64Array(1 + train.hyper.length);
    this.single = manifest.precision === "f32";
    const { x, y, order, training } = this.encoded;
    this.kernels = module.training(this.lend({ parameters: this.parameters, slots: this.slots, hyper: this.hyper, x, y, order, draw: this.draw }));
    this.batch = train.batch === "all" ? training.length : Math.min(train.batch, training.length);
    this.scratch = permuteScratch(training.length);
    this.stopper = createStopper(train.stops);
    this.values = new Float64Array(this.stopper.wanted.length);
    this.plan = planOf(this.stopper.wanted, this.encoded);
    this.powerNames = this.probePowers();
    this.powerBases = this.powerNames.map((name) => settings.params[name] ?? NaN);
    this.state = { epoch: 0, at: 0, lossSum: 0, step: 0, powers: new Float64Array(this.powerNames.length).fill(1) };
    // Asked for in the same order in every step, as a rule: then no name is looked up.
    this.power = (name) => {
      const at = this.asked[this.cursor++] ?? -1;
      return this.state.powers[this.powerNames[at] === name ? at : this.powerNames.indexOf(name)] as number;
    };
  }

  /** The memory that kernels get; notes whether they want draws, because a key of dropout costs as much as a small step. */
  private lend(memory: TrainingMemory): TrainingMemory {
    const { draw } = memory;
    const wanted = (): void => void (this.draws = true);
    return {
      ...memory,
      get draw() {
        wanted();
        return draw;
      },
    };
  }

  /** Asks for the scalars of the first step, writes them, and notes which powers they want; without any they stay as they are. */
  private probePowers(): readonly string[] {
    const names: string[] = [];
    const { params } = this.settings;
    const scalars = this.module.scalars(params, (name) => {
      if (!names.includes(name)) names.push(name);
      this.asked.push(names.indexOf(name));
      return params[name] ?? NaN;
    });
    scalars.forEach((value, i) => (this.hyper[1 + i] = this.single ? Math.fround(value) : value));
    return names;
  }

  /** Batches an epoch has. */
  get batches(): number {
    return Math.ceil(this.encoded.training.length / this.batch);
  }

  /** Batches of the running epoch that are done. */
  get batchesDone(): number {
    return Math.ceil(this.state.at / this.batch);
  }

  /** Trains until the clock passes `deadline` (−∞: one batch), until an epoch ends if it is `watched`, or until all is done. */
  advance(deadline: number, watched: boolean): Advance {
    if (this.stopped === null && this.state.epoch >= this.settings.epochs) this.stopped = this.allEpochs();
    if (this.stopped !== null) return "done";
    let from = now();
    this.looked = from;
    this.keepSnapshot(from);
    if (deadline === -Infinity) this.left = 1;
    for (;;) {
      if (this.prepared !== this.state.epoch) this.beginEpoch();
      const complete = this.runBatches(deadline);
      if (watched || !complete) {
        const until = now();
        this.trainMs += until - from;
        from = until;
      }
      if (!complete) {
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
  private beginEpoch(): void {
    const epoch = this.state.epoch + 1;
    const { seed } = this.settings;
    if (this.module.train.shuffle) permute(keyOf("shuffle", seed, epoch), this.encoded.training, this.scratch);
    if (this.draws) {
      const { k0, k1 } = keyOf("dropout", seed, epoch);
      this.draw[0] = k0;
      this.draw[1] = k1;
    }
    this.prepared = this.state.epoch;
  }

  /** The rest of the epoch's batches; false when the clock passed the deadline, be it after the last. */
  private runBatches(deadline: number): boolean {
    const { state, kernels, batch, hyper, single } = this;
    const rows = this.encoded.training.length;
    const adaptive = this.powerNames.length > 0;
    let { at, lossSum, step } = state;
    let { left } = this;
    let inTime = true;
    let count = 0;
    while (at < rows && inTime) {
      const next = batch < rows - at ? batch : rows - at;
      if (next !== count) {
        count = next;
        hyper[0] = single ? Math.fround(1 / count) : 1 / count;
      }
      if (adaptive) this.nextScalars();
      lossSum += kernels.step(at, count);
      step++;
      at += count;
      if (--left <= 0) {
        inTime = this.lookAtClock() < deadline;
        left = this.every;
      }
    }
    this.left = left;
    state.at = at;
    state.lossSum = lossSum;
    state.step = step;
    // One test for all batches: a loss that is not finite never leaves the sum.
    if (lossSum - lossSum !== 0) throw this.locate();
    return inTime;
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

  /** Raises the powers to the next step's and writes the scalars. */
  private nextScalars(): void {
    const { hyper, powerBases, single } = this;
    const { powers } = this.state;
    for (let i = 0; i < powers.length; i++) powers[i] = (powers[i] as number) * (powerBases[i] as number);
    this.cursor = 0;
    const scalars = this.module.scalars(this.settings.params, this.power);
    for (let i = 0; i < scalars.length; i++) {
      const scalar = scalars[i] as number;
      hyper[1 + i] = single ? Math.fround(scalar) : scalar;
    }
  }

  /** Closes the epoch: asks the stops, keeps the best weights, and writes the record if it is watched. */
  private endEpoch(watched: boolean): void {
    const { state, stopper } = this;
    const loss = state.lossSum / this.encoded.training.length;
    state.epoch++;
    state.at = 0;
    state.lossSum = 0;
    const began = watched ? now() : 0;
    const validation = watched ? this.evaluate("validation") : null;
    if (this.values.length > 0) this.measureStops(loss, validation);
    const fired = stopper.states.length === 0 ? -1 : stopper.update(state.epoch, this.values);
    if (stopper.restoring >= 0 && stopper.states[stopper.restoring]?.bestEpoch === state.epoch) {
      this.bestParameters ??= this.parameters.slice();
      this.bestParameters.set(this.parameters);
    }
    if (fired >= 0) this.stopped = { reason: "stop", text: this.module.train.stops[fired]?.text ?? "" };
    else if (state.epoch >= this.settings.epochs) this.stopped = this.allEpochs();
    if (watched) this.record = this.recordOf(loss, validation, began);
  }

  private allEpochs(): Stopped {
    return { reason: "epochs", text: `all ${this.settings.epochs} epochs` };
  }

  private measureStops(loss: number, validation: Evaluated | null): void {
    for (const { part, metrics } of this.plan) {
      let evaluated = part === "validation" ? validation : null;
      for (const { name, at } of metrics) {
        if (part === "train" && name === "loss") this.values[at] = loss;
        else this.values[at] = measure(name, (evaluated ??= this.evaluateKnown(part)));
      }
    }
  }

  private recordOf(loss: number, validation: Evaluated | null, began: number): EpochRecord {
    const { epoch } = this.state;
    const { outputs } = this.module.manifest;
    const measured = validation === null ? {} : measureAll(metricsFor(outputs).filter((name) => name !== "auc"), validation);
    this.best = this.bestOf(epoch, loss, measured);
    this.evaluateMs += now() - began;
    const trainMs = Math.max(this.trainMs, 1e-6);
    const record = {
      epoch,
      train: { loss },
      validation: measured,
      seconds: (this.trainMs + this.evaluateMs) / 1000,
      samplesPerSecond: this.encoded.training.length / (trainMs / 1000),
      best: this.best,
    };
    this.trainMs = 0;
    this.evaluateMs = 0;
    return record;
  }

  private bestOf(epoch: number, loss: number, validation: Metrics): Best | null {
    const { leading, states } = this.stopper;
    const stop = this.module.train.stops[leading];
    const state = states[leading];
    if (stop?.kind === "stall" && state !== undefined) {
      return state.best === null ? null : { metric: `${stop.metric.part}.${stop.metric.name}`, value: state.best, epoch: state.bestEpoch };
    }
    const name = mainMetric(this.module.manifest.outputs);
    const value = this.encoded.parts.has("validation") ? (validation[name] ?? NaN) : loss;
    const metric = this.encoded.parts.has("validation") ? `validation.${name}` : "train.loss";
    const better = value === value && (this.best === null || isBetter(metric.endsWith("loss") ? "loss" : name, value, this.best.value));
    return better ? { metric, value, epoch } : this.best;
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

  private evaluateKnown(part: PartName): Evaluated {
    const evaluated = this.evaluate(part);
    if (evaluated === null) throw new RangeError(`a stop asks for a metric of ${part}, and the data has no rows for it`);
    return evaluated;
  }

  /** The weights that the training has to show: the best under `restore best`, otherwise the last. */
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
    const current = this.parameters.slice();
    this.parameters.set(this.finalParameters());
    const names = metricsFor(this.module.manifest.outputs);
    const of = (part: PartName): Metrics | null => {
      const evaluated = this.evaluate(part);
      return evaluated === null ? null : measureAll(names, evaluated);
    };
    const metrics = { train: of("train"), validation: of("validation"), test: of("test") };
    this.parameters.set(current);
    return metrics;
  }

  /** Must be called where the state was overwritten from outside, as by a checkpoint. */
  reset(): void {
    this.prepared = -1;
    this.snapshot = null;
  }

  /** Takes a snapshot for replays if the last is old. The parameters are finite here. */
  private keepSnapshot(time: number): void {
    if (this.snapshot !== null && time - this.snapshot.time < SNAPSHOT_MS) return;
    this.assertFinite();
    const state = { ...this.state, powers: this.state.powers.slice() };
    this.snapshot = { parameters: this.parameters.slice(), slots: this.slots.slice(), state, time };
  }

  /** Throws the `TrainingError` of the batch after which a parameter was not finite, if one is not. */
  assertFinite(): void {
    if (firstUnfit(this.parameters) >= 0) throw this.locate();
  }

  /** Repeats the training from the last snapshot batch by batch, to say which went wrong and where. */
  private locate(): TrainingError {
    const { snapshot, state, kernels, parameters } = this;
    const rows = this.encoded.training.length;
    if (snapshot === null) return new TrainingError({ layer: null, line: null, epoch: state.epoch + 1, batch: 1 });
    parameters.set(snapshot.parameters);
    this.slots.set(snapshot.slots);
    Object.assign(state, snapshot.state, { powers: snapshot.state.powers.slice() });
    for (let { at } = state; state.epoch < this.settings.epochs; at = 0, state.epoch++, state.lossSum = 0) {
      this.beginEpoch();
      for (; at < rows; at += this.batch) {
        const count = Math.min(this.batch, rows - at);
        this.hyper[0] = this.single ? Math.fround(1 / count) : 1 / count;
        if (this.powerNames.length > 0) this.nextScalars();
        state.lossSum += kernels.step(at, count);
        const unfit = firstUnfit(parameters);
        if (unfit >= 0 || state.lossSum - state.lossSum !== 0) return this.errorAt(unfit, state.epoch + 1, Math.floor(at / this.batch) + 1);
      }
    }
    return new TrainingError({ layer: null, line: null, epoch: state.epoch, batch: this.batches });
  }

  private errorAt(parameter: number, epoch: number, batch: number): TrainingError {
    const tensor = this.module.manifest.tensors.find(({ offset, shape }) => parameter >= offset && parameter < offset + sizeOf({ shape }));
    const name = tensor?.name.slice(0, tensor.name.lastIndexOf(".")) ?? null;
    const line = this.module.train.layers.find((layer) => layer.name === name)?.line ?? null;
    return new TrainingError({ layer: name, line, epoch, batch });
  }
}

/** The first element that is NaN or infinite, or −1. */
function firstUnfit(values: FloatArray): number {
  // x − x is 0 for finite x alone, and NaN spoils every sum.
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) - (values[i] as number);
  return sum === 0 ? -1 : values.findIndex((value: number) => value - value !== 0);
}

/** Groups the stops' metrics by part; refuses those of parts without rows. */
function planOf(wanted: readonly MetricManifest[], encoded: Encoded): readonly PartPlan[] {
  const parts = [...new Set(wanted.map((metric) => metric.part))];
  return parts.map((part) => {
    if (!encoded.parts.has(part)) throw new RangeError(`a stop asks for a metric of ${part}, and the data has no rows for it [NN507]`);
    return { part, metrics: wanted.flatMap((metric, at) => (metric.part === part ? [{ name: metric.name, at }] : [])) };
  });
}
