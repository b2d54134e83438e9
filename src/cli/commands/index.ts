/** The registry of commands, in the order of `nnc -h`. Each imports what it needs only when it runs. */
import type { Command } from "../command.js";
import { checkCommand } from "./check.js";
import { compileCommand } from "./compile.js";
import { explainCommand } from "./explain.js";
import { gradcheckCommand } from "./gradcheck.js";
import { inspectCommand } from "./inspect.js";

export const commands: readonly Command[] = [checkCommand, compileCommand, inspectCommand, gradcheckCommand, explainCommand];
