/**
 * What a command of `nnc` is: a name, its arguments and options, and work that answers with an exit code. Commands see the
 * machine through this context alone, so that tests run them in process. They throw nothing for a user's mistake.
 */
import type { Host } from "../host/host.js";

/** What a command may touch. */
export interface CommandContext {
  readonly host: Host;
  /** Writes results: standard output. */
  readonly out: (text: string) => void;
  /** Writes progress and diagnostics: standard error. */
  readonly err: (text: string) => void;
  /** Standard error takes colours; standard output never gets any. */
  readonly color: boolean;
  /** Standard error is a terminal, and nobody said CI: lines may be redrawn. */
  readonly interactive: boolean;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** Registers description, arguments, options and an example; the name is already set. */
  readonly configure: (command: import("commander").Command) => void;
  /** Does the work, importing lazily what only it needs, and gives the exit code. */
  readonly run: (context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<number>;
}
