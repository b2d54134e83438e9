/** What is wrong with the arguments of a command, as a diagnostic. */
import type { Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";

/** An argument that cannot be used (NN859); exits 2. */
export function argumentDiagnostic(message: string, help: string | null, span: Span | null = null): Diagnostic {
  return diagnose("NN859", { span }, { message, help });
}
