/** The numbers of a checkpoint that are no tensors, as JSON in its metadata, and the check of what a file says they are. */

/** The state of a training between two batches. */
export interface CheckpointState {
  readonly epoch: number;
  readonly at: number;
  readonly lossSum: number;
  readonly step: number;
  readonly powers: readonly number[];
  readonly stops: readonly { readonly reference: number | null; readonly best: number | null; readonly bestEpoch: number; readonly waited: number }[];
  readonly stopped: string | null;
  readonly settings: Readonly<Record<string, string>>;
}

/** Parses and checks; null for anything that is not a state. */
export function checkState(text: string | undefined): CheckpointState | null {
  let state: unknown;
  try {
    state = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  return isState(state) ? state : null;
}

function isState(value: unknown): value is CheckpointState {
  if (!isRecord(value)) return false;
  const { epoch, at, lossSum, step, powers, stops, stopped, settings } = value;
  return (
    [epoch, at, step].every(isCount) &&
    isNumber(lossSum) &&
    Array.isArray(powers) &&
    powers.every(isNumber) &&
    Array.isArray(stops) &&
    stops.every(isStall) &&
    (stopped === null || typeof stopped === "string") &&
    isRecord(settings) &&
    Object.values(settings).every((each) => typeof each === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isStall(value: unknown): boolean {
  return isRecord(value) && ["reference", "best"].every((key) => value[key] === null || isNumber(value[key])) && isCount(value["bestEpoch"]) && isCount(value["waited"]);
}
