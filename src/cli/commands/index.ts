/** The registry of commands, in the order of `nnc -h`. Each is loaded when it runs or its help is asked for. */
import type { Command } from "../command.js";

const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./init.js")).initCommand,
  check: async () => (await import("./check.js")).checkCommand,
  fmt: async () => (await import("./fmt.js")).fmtCommand,
  compile: async () => (await import("./compile.js")).compileCommand,
  train: async () => (await import("./train.js")).trainCommand,
  eval: async () => (await import("./eval.js")).evalCommand,
  predict: async () => (await import("./predict.js")).predictCommand,
  test: async () => (await import("./test.js")).testCommand,
  inspect: async () => (await import("./inspect.js")).inspectCommand,
  diff: async () => (await import("./diff.js")).diffCommand,
  gradcheck: async () => (await import("./gradcheck.js")).gradcheckCommand,
  explain: async () => (await import("./explain.js")).explainCommand,
};

/** The commands that arguments may mean: the one that the first of them names, or all, in the order of the help. */
export async function commandsFor([first = ""]: readonly string[]): Promise<readonly Command[]> {
  const named = Object.hasOwn(loaders, first) ? loaders[first] : undefined;
  return Promise.all((named === undefined ? Object.values(loaders) : [named]).map((load) => load()));
}
