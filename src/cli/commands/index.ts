/** The registry of commands, in the order of `nnc -h`. Each imports what it needs only when it runs. */
import type { Command } from "../command.js";
import { checkCommand } from "./check.js";
import { compileCommand } from "./compile.js";
import { diffCommand } from "./diff.js";
import { evalCommand } from "./eval.js";
import { explainCommand } from "./explain.js";
import { fmtCommand } from "./fmt.js";
import { gradcheckCommand } from "./gradcheck.js";
import { initCommand } from "./init.js";
import { inspectCommand } from "./inspect.js";
import { predictCommand } from "./predict.js";
import { testCommand } from "./test.js";
import { trainCommand } from "./train.js";

/** All commands, in the order in which the help names them. */
export const commands: readonly Command[] = [
  initCommand,
  checkCommand,
  fmtCommand,
  compileCommand,
  trainCommand,
  evalCommand,
  predictCommand,
  testCommand,
  inspectCommand,
  diffCommand,
  gradcheckCommand,
  explainCommand,
];
