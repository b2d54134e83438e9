/**
 * What `--format json` prints, as types: `grammar/schemas/diagnostics.schema.json` is derived from them. Names are a contract;
 * lines and columns count from 1, offsets from 0.
 */
import { INVISIBLE } from "./excerpt.js";

/** A place in a text. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  /** UTF-16 code units before it. */
  readonly offset: number;
}

/** A stretch of a spec; `end` is behind its last character. */
export interface JsonSpan {
  readonly path: string;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

/** A place in a data file. */
export interface JsonFilePlace {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** One thing that is wrong, or worth knowing. */
export interface JsonDiagnostic {
  /** `NN302`, as `nnc explain` takes it; `expect` for an expectation that does not hold. */
  readonly code: string;
  readonly slug: string;
  readonly severity: "error" | "warning" | "lint";
  /** Whose fault it is: exit codes 2, 3, 4, 5. */
  readonly fault: "spec" | "data" | "weights" | "environment";
  readonly message: string;
  readonly span: JsonSpan | null;
  /** What the underline says. */
  readonly label: string;
  readonly related: readonly { readonly label: string; readonly span: JsonSpan }[];
  readonly file: JsonFilePlace | null;
  readonly help: string | null;
  /** A change that `nnc check --fix` makes. */
  readonly fix: { readonly title: string; readonly edits: readonly { readonly span: JsonSpan; readonly text: string }[] } | null;
}

/** All that was found. */
export type JsonDiagnostics = readonly JsonDiagnostic[];

const invisible = new RegExp(`[${INVISIBLE}]`, "g");

/** A value as JSON over lines that a terminal may show: what is invisible or moves the cursor is escaped. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(invisible, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
