#!/usr/bin/env node
/**
 * The entry of the `nnc` process: looks at the engine's version, wires streams and signals to a context, runs the program
 * and ends with its exit code. All else is elsewhere; nothing here is tested but by starting it.
 */
import { OLDEST, tooOld } from "./engine.js";
import type { Output } from "./output.js";

/** First Ctrl-C asks the command to end in order, the second ends the process. */
function interruptible(stop: AbortController, output: Output): void {
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
    if (output.interactive) output.err("\nending in order; Ctrl-C again ends at once\n");
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
}

async function main(): Promise<number> {
  const { outputOver, printDiagnostics } = await import("./output.js");
  const stop = new AbortController();
  const output = outputOver(process.stdout, process.stderr, process.env, () => stop.abort());
  if (tooOld(process.versions.node)) {
    const { diagnose } = await import("../diagnostic/index.js");
    printDiagnostics(output, [diagnose("NN804", { span: null }, { found: process.versions.node, wanted: OLDEST.join(".") })]);
    return 5;
  }
  const { reportFailure } = await import("./failure.js");
  const fail = (error: unknown): never => process.exit(reportFailure(output, error, process.env));
  process.on("uncaughtException", fail).on("unhandledRejection", fail);
  interruptible(stop, output);
  const [{ runProgram }, { nodeHost }] = await Promise.all([import("./program.js"), import("../host/node.js")]);
  return runProgram(process.argv.slice(2), { ...output, host: nodeHost(), signal: stop.signal }, process.env);
}

const code = await main();
const { flushed } = await import("./output.js");
await flushed(process.stdout, process.stderr);
process.exit(code);
