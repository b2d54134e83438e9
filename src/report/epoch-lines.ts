/** An epoch and the end of a training as one object a line: `log.jsonl` and `--json`. Names are a contract. */
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { EpochRecord, Metrics } from "../train/index.js";

/** `{"epoch":1,"train.loss":…,"validation.accuracy":…}`: what depends on spec, data and seed alone, so that equal runs give equal logs. `warnings` are those of this epoch. */
export function logLine(record: EpochRecord, warnings: readonly Diagnostic[]): string {
  return JSON.stringify({ ...numbersOf(record), ...warned(warnings) });
}

/** The line of `--json`: the log's, with seconds and samples a second. */
export function epochLine(record: EpochRecord, warnings: readonly Diagnostic[]): string {
  return JSON.stringify({ ...numbersOf(record), ...warned(warnings), seconds: round(record.seconds), samples_per_second: Math.round(record.samplesPerSecond) });
}

/** `"warnings":[{"code":"NN902","message":"…"}]` where there are any. */
function warned(warnings: readonly Diagnostic[]): Readonly<Record<string, unknown>> {
  return warnings.length === 0 ? {} : { warnings: warnings.map(({ code, message }) => ({ code, message })) };
}

function numbersOf({ epoch, train, validation, rate }: EpochRecord): Readonly<Record<string, number | null>> {
  return { epoch, "train.loss": finite(train.loss), ...prefixed("validation", validation), ...(rate === null ? {} : { rate }) };
}

/** Metrics by `part.name`; one without a value is null. */
export function prefixed(part: string, metrics: Metrics | null): Readonly<Record<string, number | null>> {
  return Object.fromEntries(Object.entries(metrics ?? {}).map(([name, value]) => [`${part}.${name}`, finite(value)]));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function round(seconds: number): number {
  return Number(seconds.toPrecision(6));
}

/** What the last line of `--json` says. */
export interface Ending {
  readonly stopped: string;
  readonly epochs: number;
  readonly bestEpoch: number;
  readonly metrics: Readonly<Record<string, Metrics | null>>;
  readonly weights: string;
  readonly sha256: string;
}

/** `{"done":false,"code":"NN901","message":"…","epochs":…}`: the last line of a training that failed. */
export function failedLine(code: string, message: string, epochs: number): string {
  return JSON.stringify({ done: false, code, message, epochs });
}

/** `{"done":true,"stopped":"…","best_epoch":…,"test.accuracy":…,"weights":"…","weights_sha256":"…"}` */
export function doneLine({ stopped, epochs, bestEpoch, metrics, weights, sha256 }: Ending): string {
  const measured = Object.entries(metrics).flatMap(([part, values]) => Object.entries(prefixed(part, values)));
  return JSON.stringify({ done: true, stopped, epochs, best_epoch: bestEpoch, ...Object.fromEntries(measured), weights, weights_sha256: sha256 });
}
