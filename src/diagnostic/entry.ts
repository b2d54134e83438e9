/** The shape of a row of the catalog, and the function that turns a row and its parameters into a diagnostic. */
import type { Span } from "../base/source.js";
import type { Diagnostic, Fault, FilePlace, Fix, Related, Severity } from "./diagnostic.js";

/**
 * One row: everything that nnc knows about one diagnostic. `P` are the parameters of its words, so that forgetting one
 * is a type error where the diagnostic is raised.
 */
export interface Entry<P> {
  readonly slug: string;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly message: (params: P) => string;
  readonly label: (params: P) => string;
  readonly help: (params: P) => string | null;
  /** Two to eight sentences for `nnc explain`: why this is so, with the derivation where there is one. */
  readonly explanation: string;
  /** A whole spec that gets this diagnostic, and its mended twin that does not; both are tested. Empty for run-time ones. */
  readonly bad: string;
  readonly good: string;
}

/** Where a diagnostic points; `related`, `file` and `fix` only where they exist. */
export interface Place {
  readonly span: Span | null;
  readonly related?: readonly Related[];
  readonly file?: FilePlace | null;
  readonly fix?: Fix | null;
}

/** Declares a row; only fixes the type parameter. */
export function entry<P>(row: Entry<P>): Entry<P> {
  return row;
}

/** Makes the diagnostic of one row. Code that raises uses `diagnose` of `catalog.ts`, which looks the row up by code. */
export function instantiate<P>(code: string, row: Entry<P>, place: Place, params: P): Diagnostic {
  return {
    code,
    slug: row.slug,
    severity: row.severity,
    fault: row.fault,
    message: row.message(params),
    span: place.span,
    label: row.label(params),
    related: place.related ?? [],
    file: place.file ?? null,
    help: row.help(params),
    fix: place.fix ?? null,
  };
}
