/**
 * Progress of a training for people: one line an epoch, on terminals above a bar for the running one. Short epochs come by
 * the thousand: on a terminal at most twenty lines a second are shown, elsewhere lines that stay readable in a log. Writes
 * through the function it is given and reads no clock of its own.
 */
import type { EpochRecord } from "../train/index.js";
import { grouped } from "./inspect.js";
import { durationText, metricText, numberText, speedText } from "./figures.js";
import type { Best } from "../train/index.js";

/** Where and how progress is shown. */
export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** True on a terminal that can redraw. */
  readonly interactive: boolean;
  readonly color: boolean;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  readonly epochs: number;
  /** The metric of the validation rows that is shown; null without validation rows. */
  readonly metric: string | null;
}

/** How far the running epoch is. */
export interface Position {
  readonly epoch: number;
  readonly batch: number;
  readonly batches: number;
}

const LINES_A_SECOND = 20;
/** Without a terminal: every epoch up to this many, then each that is larger by an eighth, or after ten seconds. */
const EVERY = 50;
const QUIET_MS = 10_000;
const BAR = 24;

/** Shows the progress of one training. */
export class Progress {
  private readonly options: ProgressOptions;
  private readonly began: number;
  private first = 0;
  private lastShown = 0;
  private lastTime = -Infinity;
  private barDrawn = false;
  private pending: EpochRecord | null = null;

  constructor(options: ProgressOptions) {
    this.options = options;
    this.began = options.now();
  }

  /** Takes the record of an epoch, and shows it if it is due. */
  epoch(record: EpochRecord): void {
    if (this.first === 0) this.first = record.epoch;
    this.pending = record;
    const time = this.options.now();
    if (this.isDue(record.epoch, time)) this.show(record, time);
  }

  /** Draws the bar of the running epoch; nothing without a terminal. */
  bar({ epoch, batch, batches }: Position): void {
    const { interactive, epochs } = this.options;
    if (!interactive || epoch >= epochs) return;
    const share = batches === 0 ? 0 : batch / batches;
    const full = Math.floor(share * BAR);
    this.clear();
    this.options.write(`epoch ${grouped(epoch + 1)}/${grouped(epochs)} ${"█".repeat(full)}${"░".repeat(BAR - full)} ${Math.floor(100 * share)}%`);
    this.barDrawn = true;
  }

  /** Removes the bar, so that something else can be written. */
  interrupt(): void {
    this.clear();
  }

  /** Shows the last epoch if it was held back, and removes the bar. */
  end(): void {
    if (this.pending !== null && this.pending.epoch !== this.lastShown) this.show(this.pending, this.options.now());
    this.clear();
  }

  private clear(): void {
    if (this.barDrawn) this.options.write("\r\u001b[2K");
    this.barDrawn = false;
  }

  private isDue(epoch: number, time: number): boolean {
    if (this.options.interactive) return time - this.lastTime >= 1000 / LINES_A_SECOND;
    if (this.options.epochs <= EVERY) return true;
    return epoch - this.first < 3 || epoch >= Math.ceil(this.lastShown * 1.5) || time - this.lastTime >= QUIET_MS;
  }

  private show(record: EpochRecord, time: number): void {
    this.clear();
    this.options.write(`${this.lineOf(record, time)}\n`);
    this.lastShown = record.epoch;
    this.lastTime = time;
  }

  /** `epoch 12/30  loss 0.0834  validation.accuracy 95.12%  best 95.4% (10)  412k/s  0:42 left` */
  private lineOf(record: EpochRecord, time: number): string {
    const { epochs, metric } = this.options;
    const total = grouped(epochs);
    const value = metric === null ? undefined : (record.validation as Readonly<Record<string, number>>)[metric];
    const done = record.epoch - this.first + 1;
    const left = ((time - this.began) / 1000 / done) * (epochs - record.epoch);
    const pieces = [
      `epoch ${grouped(record.epoch).padStart(total.length)}/${total}`,
      `loss ${numberText(record.train.loss).padEnd(9)}`,
      ...(metric === null || value === undefined ? [] : [`validation.${metric} ${metricText(metric, value).padEnd(7)}`]),
      ...(record.best === null ? [] : [bestText(record.best, metric)]),
      speedText(record.samplesPerSecond).padStart(8),
      ...(record.epoch < epochs ? [`${durationText(left)} left`] : []),
    ];
    return pieces.join("  ");
  }
}

/** `best 95.4% (epoch 10)`, with the metric's name where the line shows another. */
function bestText({ metric, value, epoch }: Best, shown: string | null): string {
  const name = metric.slice(metric.indexOf(".") + 1);
  const called = metric === `validation.${shown ?? ""}` || (shown === null && metric === "train.loss") ? "" : `${metric} `;
  return `best ${called}${metricText(name, value)} (epoch ${grouped(epoch)})`.padEnd(26);
}
