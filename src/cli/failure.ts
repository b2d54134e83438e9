/**
 * The last resort: what is printed when something was thrown that no command foresaw. One paragraph for a person, with a
 * stack only under NNC_DEBUG=1. A user's mistake must never end here; when one does, that is our bug too.
 */
import { InternalError } from "../base/internal-error.js";
import { diagnose } from "../diagnostic/index.js";
import { codeOf } from "../host/file-fault.js";
import type { CommandContext } from "./command.js";
import type { Environment } from "./output.js";
import { printDiagnostics } from "./output.js";

/** What Node and V8 say when memory or handles run out. */
const EXHAUSTED: readonly (readonly [RegExp, string])[] = [
  [/allocation failed|Invalid (typed )?array (buffer )?length|could not allocate/i, "memory"],
  [/^(EMFILE|ENFILE)/, "open files"],
  [/^(ENOMEM|ERR_WORKER_OUT_OF_MEMORY)/, "memory"],
  [/^EAGAIN/, "processes"],
];

/** Prints what was thrown and gives the exit code: 5. */
export function reportFailure(context: Pick<CommandContext, "err" | "color">, error: unknown, env: Environment): 5 {
  const words = error instanceof Error ? error.message : String(error);
  const exhausted = error instanceof InternalError ? undefined : EXHAUSTED.find(([pattern]) => pattern.test(codeOf(error) ?? words));
  if (exhausted !== undefined) printDiagnostics(context, [diagnose("NN806", { span: null }, { what: exhausted[1] })]);
  else if (error instanceof InternalError) context.err(`${words}.\n`);
  else context.err(`nnc stopped on an error that it did not foresee: ${words}. This is a bug of nnc: please report it with the command and the spec that show it.\n`);
  if (env["NNC_DEBUG"] === "1" && error instanceof Error) context.err(`${error.stack ?? ""}\n`);
  else if (exhausted === undefined) context.err("NNC_DEBUG=1 prints where it happened.\n");
  return 5;
}
