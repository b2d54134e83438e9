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

export interface Context {
  readonly file: Ast.File;
  readonly found: Diagnostic[];
  /** Parameters and constants share one set of names. */
  readonly bindings: Map<string, Binding>;
}

/** Keeps a finding. */
export function report(context: Context, diagnostic: Diagnostic): void {
  context.found.push(diagnostic);
}

/** The number of errors found so far; a part of the spec is sound when it added none. */
export function errorsOf(context: Context): number {
  return context.found.reduce((sum, each) => sum + (each.severity === "error" ? 1 : 0), 0);
}
