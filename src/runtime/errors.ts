/**
 * What the runtime throws, one class for each party at fault: a record, a weights file, or a version. Messages are for a
 * person; `code` is that of the catalog, so that tools can explain it.
 */

/** A record given to `predict` or `train` that does not fit the declared columns; the message says what was expected and found. */
export class InputError extends Error {
  /** The declared name of the column that it is about; null when it is the record itself. */
  readonly field: string | null;
  /** What is wrong, without the place. */
  readonly what: string;

  constructor(what: string, field: string | null, place = "") {
    super(place === "" ? what : `${place}: ${what}`);
    this.name = "InputError";
    this.what = what;
    this.field = field;
  }
}

/** Why bytes are no weights of this model. */
export type WeightsReason = "truncated" | "malformed" | "checksum" | "plain" | "foreign" | "version" | "shapes" | "not finite" | "checkpoint";

const CODES: Readonly<Record<WeightsReason, `NN7${string}`>> = {
  truncated: "NN701",
  malformed: "NN702",
  checksum: "NN703",
  plain: "NN704",
  foreign: "NN705",
  version: "NN706",
  shapes: "NN707",
  "not finite": "NN708",
  checkpoint: "NN709",
};

/** A weights file or checkpoint that cannot be used; nothing of it has been loaded. */
export class WeightsError extends Error {
  readonly reason: WeightsReason;
  readonly code: string;
  /** What was found, as a clause. */
  readonly what: string;
  /** Tensor by tensor, where expected and found differ; empty where that is not what is wrong. */
  readonly differences: readonly string[];

  constructor(reason: WeightsReason, what: string, differences: readonly string[] = []) {
    super([`${what} [${CODES[reason]}]`, ...differences.map((difference) => `  ${difference}`)].join("\n"));
    this.name = "WeightsError";
    this.reason = reason;
    this.code = CODES[reason];
    this.what = what;
    this.differences = differences;
  }
}

/** Generated code and runtime that do not belong together. */
export class VersionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "VersionError";
  }
}
