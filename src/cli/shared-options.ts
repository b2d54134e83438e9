/**
 * The options that `check`, `compile`, `inspect` and `gradcheck` share, declared and read in one spelling. What a value may
 * be is judged by commander or by `options.ts`; either way the exit code is 2 and no work is done.
 */
import { InvalidArgumentError } from "commander";
import type { Command } from "commander";
import type { CommandContext } from "./command.js";
import { collect, readSettings } from "./options.js";
import { printDiagnostics } from "./output.js";

/** What commander read of a command's options. */
export type Options = Readonly<Record<string, unknown>>;

/** Adds `--set NAME=VALUE`, which may be repeated. */
export function addSet(command: Command): void {
  command.option("--set <NAME=VALUE>", "sets a parameter of the spec; may be repeated", collect);
}

/** Adds `-q, --quiet`. */
export function addQuiet(command: Command): void {
  command.option("-q, --quiet", "prints problems alone");
}

/** What `--set` gave, by name; null, after saying why, when it cannot be read. */
export function settings(context: CommandContext, options: Options): ReadonlyMap<string, string> | null {
  const { value, diagnostics } = readSettings(options["set"]);
  printDiagnostics(context, diagnostics);
  return value;
}

/** True when a flag was given. */
export function flag(options: Options, name: string): boolean {
  return options[name] === true;
}

/** Reads a positive number, for `command.option`. */
export function positiveNumber(given: string): number {
  const value = given.trim() === "" ? NaN : Number(given);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError("Expected a number above 0, such as 1e-6.");
}
