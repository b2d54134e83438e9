/** A file that cannot be written, as a diagnostic. Apart from what goes wrong in training, so that compiling loads no trainer. */
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { FileFault } from "../host/host.js";

/** A file that could not be written; exits 5. */
export function writeDiagnostic(path: string, fault: FileFault): Diagnostic {
  if (fault.reason === "full") return diagnose("NN802", { span: null }, { file: path });
  if (fault.reason === "denied") return diagnose("NN803", { span: null }, { file: path });
  return diagnose("NN801", { span: null }, { file: path, why: fault.message });
}
