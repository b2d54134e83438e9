/** What `nnc test --reporter json` prints, as types: `grammar/schemas/test-report.schema.json` is derived from them. Names are a contract. */
import type { JsonDiagnostic } from "../diagnostic/json.js";

/** One line of an `expect`, and what was found for each seed that it was asked of. */
export interface JsonExpectation {
  readonly text: string;
  readonly line: number;
  /** `seed` is null where nothing was trained for it, or the spec's own seed was. */
  readonly findings: readonly { readonly seed: number | null; readonly ok: boolean; readonly found: string }[];
}

/** One `expect` block. */
export interface JsonGroup {
  readonly line: number;
  /** null: one training with the spec's own seed. */
  readonly seeds: { readonly from: number; readonly to: number; readonly atLeast: number } | null;
  /** Why it was left out; null when it ran. */
  readonly skipped: string | null;
  readonly ok: boolean;
  /** Runs for which all lines held, of how many. */
  readonly held: number;
  readonly ran: number;
  readonly expectations: readonly JsonExpectation[];
}

/** One spec. */
export interface JsonSpec {
  readonly path: string;
  /** null when the spec has errors. */
  readonly model: string | null;
  readonly ok: boolean;
  readonly interrupted: boolean;
  readonly seconds: number;
  /** As `--format json` prints them: see diagnostics.schema.json. */
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly groups: readonly JsonGroup[];
}

/** All specs that ran. */
export interface JsonTestReport {
  readonly ok: boolean;
  readonly specs: readonly JsonSpec[];
}
