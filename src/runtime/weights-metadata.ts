/** What stands in the metadata of weights and checkpoints, key by key. Safetensors keeps texts alone. */
import type { Precision } from "./manifest.js";

/** The metadata of a file that nnc wrote. */
export interface WeightsMetadata {
  /** What the file is. */
  readonly nnc: "weights" | "checkpoint";
  /** The name of the model. */
  readonly model: string;
  /** The manifest's hash of what weights depend on. */
  readonly hash: string;
  /** The version of the rules of arithmetic, in digits. */
  readonly numerics: string;
  /** The version of nnc whose generated code wrote the file. */
  readonly compiler: string;
  readonly precision: Precision;
  /** JSON: what preparation was fitted to the training rows, `{ inputs, outputs }`, each column by name with `fill`, `center` and `spread`. */
  readonly preparation: string;
  /** JSON: the labels of every class by column, in the order of their codes. */
  readonly classes: string;
  /** JSON, of checkpoints alone: the state of the training, as checkpoint-state.schema.json has it. */
  readonly state?: string;
  /** `sha256:` and the SHA-256 of all else in the file. */
  readonly checksum?: string;
}
