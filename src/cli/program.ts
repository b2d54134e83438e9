/**
 * The command line over a context: finds the command, judges arguments and options, runs it and gives the exit code.
 * Touches no process, so that tests call it as it is. Wrong usage is one line with a suggestion and exit code 2.
 */
import fs from "node:fs";
import { Command as Program, CommanderError } from "commander";
import type { Command, CommandContext } from "./command.js";
import { commandsFor } from "./commands/index.js";
import { collect } from "./options.js";
import { reportFailure } from "./failure.js";
import type { Environment } from "./output.js";
import { refuseUsage } from "./output.js";

/** The version of the installed package. */
export function version(): string {
  const found = JSON.parse(fs.readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { readonly version: string };
  return found.version;
}

const EXITS = `
Exit codes: 0 fine, 1 an expectation failed or files differ, 2 bad spec or arguments, 3 bad data,
4 bad weights, 5 environment, 130 interrupted.

Example:
  nnc check specs/xor.nn`;

/** Commands that read the data of specs; `compile` does under `--watch`. */
const READS_DATA: ReadonlySet<string> = new Set(["check", "compile", "train", "test", "eval", "gradcheck", "inspect"]);

function programOf(context: CommandContext, commands: readonly Command[], done: (code: number) => void): Program {
  const program = new Program("nnc");
  program.description("Compiles neural networks: a page of declarations in; typed, checked, reproducible TypeScript out.");
  program.version(version(), "-V, --version", "prints the version").helpOption("-h, --help", "prints this help").helpCommand("help [COMMAND]", "prints the help of a command");
  program.exitOverride().configureOutput({ writeOut: context.out, writeErr: context.err, outputError: (said) => refuseAs(context, said), getOutHelpWidth: () => 100, getErrHelpWidth: () => 100, getOutHasColors: () => false, getErrHasColors: () => false });
  program.addHelpText("after", EXITS);
  for (const row of commands) addCommand(program, row, context, done);
  return program;
}

/** What commander says of wrong usage, as all of nnc says it: `error: unknown option '--x'` and, below, a guess in brackets. */
function refuseAs(context: CommandContext, said: string): void {
  const [message = "", guess] = said.trim().replace(/^error: /, "").split("\n");
  refuseUsage(context, message.replace(/\.$/, ""), guess === undefined ? "`-h` prints the help and an example" : guess.replace(/^\(|\)$/g, ""));
}

function addCommand(program: Program, row: Command, context: CommandContext, done: (code: number) => void): void {
  const command = program.command(row.name).helpOption("-h, --help", "prints this help");
  row.configure(command);
  if (READS_DATA.has(row.name)) command.option("--allow-path <FOLDER>", "lets data be read from a folder outside the project; may be repeated", collect);
  command.action(async (...given: unknown[]) => {
    // Commander appends the options and the command itself to the arguments.
    const args = given.slice(0, -2).flat().filter((arg): arg is string => typeof arg === "string");
    const options = command.opts();
    const { host } = context;
    const allowed = ((options["allowPath"] ?? []) as readonly string[]).map((folder) => host.resolve(folder));
    done(await row.run(allowed.length === 0 ? context : { ...context, host: { ...host, allowed } }, args, options));
  });
}

/** Runs `nnc` with the arguments after its name, and gives its exit code; never throws. */
export async function runProgram(argv: readonly string[], context: CommandContext, env: Environment = {}): Promise<number> {
  let code = 0;
  try {
    await programOf(context, await commandsFor(argv), (given) => (code = given)).parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (context.signal.aborted && (error === context.signal.reason || (error instanceof Error && error.name === "AbortError"))) return 130;
    return reportFailure(context, error, env);
  }
}
