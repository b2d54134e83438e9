/** Diagnostics NN85x: what is wrong with a command's arguments. Exit code 2; no spec shows them. */
import { entry } from "../entry.js";

const common = { severity: "error", fault: "spec", bad: "", good: "" } as const;

/** The rows NN85x. */
export const usageEntries = {
  NN850: entry<{ path: string; why: string }>({
    ...common,
    slug: "spec-unreadable",
    message: ({ path, why }) => `cannot read the spec ${path}: ${why}`,
    label: () => "",
    help: () => "give the path of a `.nn` file; paths are relative to where the command runs",
    explanation: "A command was given a path at which no readable specification lies. Specs are text files of at most 1 MiB, by convention with the ending `.nn`.",
  }),
  NN859: entry<{ message: string; help: string | null }>({
    ...common,
    slug: "bad-argument",
    message: ({ message }) => message,
    label: () => "",
    help: ({ help }) => help,
    explanation: "An option or an argument of a command has a value that it cannot take. The message says which, and what would do; `nnc COMMAND -h` lists them all.",
  }),
};
