/**
 * What the compiler says to a person, as data. Words come from the catalog when a diagnostic is made, colours and
 * source excerpts from `render`, which is the only place that knows a terminal.
 */
import type { Span } from "../base/source.js";

/** E: nothing is produced. W: shown, nothing refused. L: shown with `--pedantic`. */
export type Severity = "error" | "warning" | "lint";

/** Whose fault it is; decides the exit code (2, 3, 4, 5). */
export type Fault = "spec" | "data" | "weights" | "environment";

/** A second place, e.g. where the other side of a shape error came from. */
export interface Related {
  readonly span: Span;
  readonly label: string;
}

/** A place in a data file, which is not a `Source` because it may be gigabytes long. Line and column count from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A machine-applicable change of the spec. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** One thing that is wrong, or worth knowing, with where it is and what to try. */
export interface Diagnostic {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly fault: Fault;
  /** One sentence without a full stop: what is wrong. */
  readonly message: string;
  /** Where in the spec; null only for faults that no spec causes (an unreadable weights file, say). */
  readonly span: Span | null;
  /** What the underline says. */
  readonly label: string;
  readonly related: readonly Related[];
  /** The place in a data file, when that is where the mistake is. */
  readonly file: FilePlace | null;
  /** What to try; null where nothing sensible can be said. */
  readonly help: string | null;
  readonly fix: Fix | null;
}

/** What every stage returns: a value if there is one worth going on with, and all that was found. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** True when something was found that forbids going on. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((found) => found.severity === "error");
}
