/** The numbers of a checkpoint that are no tensors, as JSON in its metadata; `grammar/schemas` says what a file may say they are. */
import * as schemas from "./schemas.generated.js";

/** The state of a training between two batches. */
export interface CheckpointState {
  readonly epoch: number;
  readonly at: number;
  readonly lossSum: number;
  readonly step: number;
  readonly carried: readonly number[];
  readonly stops: readonly { readonly reference: number | null; readonly best: number | null; readonly bestEpoch: number; readonly waited: number }[];
  readonly plateaus: readonly { readonly reference: number | null; readonly waited: number; readonly times: number }[];
  readonly best: { readonly metric: string; readonly value: number; readonly epoch: number } | null;
  readonly stopped: string | null;
  readonly settings: Readonly<Record<string, string>>;
}

const isState = schemas.isCheckpointState as (value: unknown) => value is CheckpointState;

/** Parses and checks; null for anything that is not a state. */
export function checkState(text: string | undefined): CheckpointState | null {
  try {
    const state: unknown = JSON.parse(text ?? "null");
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}
