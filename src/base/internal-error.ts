/** The one exception that nnc throws on purpose: an invariant of ours that does not hold. Users' mistakes are diagnostics. */

/** A bug of nnc. Names the stage, so that a report can be read without a stack. */
export class InternalError extends Error {
  readonly stage: string;

  constructor(stage: string, message: string) {
    super(`internal error in ${stage}: ${message}. This is a bug of nnc: please report it with the spec that shows it`);
    this.name = "InternalError";
    this.stage = stage;
  }
}

/** Returns `value`, or throws an `InternalError` when it is absent. */
export function known<T>(value: T | undefined | null, stage: string, what: string): T {
  if (value === undefined || value === null) throw new InternalError(stage, `${what} is missing`);
  return value;
}

/** Closes a `switch` over a union: compiles only when every case is handled. */
export function unreachable(value: never, stage: string): never {
  throw new InternalError(stage, `unexpected ${JSON.stringify(value)}`);
}
