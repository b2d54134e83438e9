/** What is wrong with the arguments of a command, as a diagnostic. */
import type { Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";

/** An argument that cannot be used; exits 2. */
export function argumentDiagnostic(message: string, help: string | null, span: Span | null = null): Diagnostic {
  return { code: "NN859", slug: "bad-argument", severity: "error", fault: "spec", message, span, label: "", related: [], file: null, help, fix: null };
}
