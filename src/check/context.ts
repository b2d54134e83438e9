/**
 * What every check carries: the file, what was found so far, and the parameters and constants by name. It is made once
 * a run and passed along; nothing here outlives a run or is reached in any other way.
 */
import type { Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type * as Ast from "../syntax/ast.js";

/** Whether a place may be set when training starts, or decides shapes and code. */
export type Use = "runtime" | "static";

/** What a name of a parameter or constant stands for; `uses` collects how it is used. */
export interface Binding {
  readonly what: "parameter" | "constant";
  readonly name: string;
  readonly value: Ast.Value;
  readonly span: Span;
  readonly uses: Set<Use>;
}

/** The state of one check. */
export interface Context {
  readonly file: Ast.File;
  readonly found: Diagnostic[];
  /** Parameters and constants share one set of names. */
  readonly bindings: Map<string, Binding>;
  /** Errors found, and names and labels that ranges have been written out to. */
  readonly tally: { errors: number; names: number };
}

/** A context in which nothing was found yet. */
export function newContext(file: Ast.File): Context {
  return { file, found: [], bindings: new Map(), tally: { errors: 0, names: 0 } };
}

/** Keeps a finding. */
export function report(context: Context, diagnostic: Diagnostic): void {
  context.found.push(diagnostic);
  if (diagnostic.severity === "error") context.tally.errors += 1;
}

/** The number of errors found so far; a part of the spec is sound when it added none. */
export function errorsOf(context: Context): number {
  return context.tally.errors;
}
