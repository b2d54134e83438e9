/** Runs `nnc` in process with a signal that a test may give, over the host of the command line's other tests. */
import { runProgram } from "../../../src/cli/program.js";
import type { MemoryHost } from "../../../src/host/memory.js";

export { hostOf, staircase, xor } from "../cli/run.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line, split at spaces. `watch` sees standard output as it comes, and may stop the command. */
export async function nnc(line: string, host: MemoryHost, watch: (out: string, stop: () => void) => void = () => undefined): Promise<Ran> {
  let [out, err] = ["", ""];
  const controller = new AbortController();
  const write = (text: string): void => {
    out += text;
    watch(text, () => controller.abort());
  };
  const context = { host, out: write, err: (text: string) => void (err += text), color: false, interactive: false, signal: controller.signal };
  const code = await runProgram(line.split(" ").filter((word) => word !== ""), context, {});
  return { code, out, err };
}

/** The objects of JSON lines. */
export function linesOf(out: string): readonly Readonly<Record<string, unknown>>[] {
  return out.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

/** The bytes of a file in memory. */
export function bytesOf(host: MemoryHost, path: string): Uint8Array {
  const bytes = host.contents().get(path);
  if (bytes === undefined) throw new Error(`there is no ${path}`);
  return bytes;
}

/** A small csv with three parts, a class to predict and a vector that must be scaled. */
export const flowers = `nn 1

model Flowers

input  length: real standardized
input  width: real in [0, 10]
output kind: class { small, large }

data {
  csv("flowers.csv")
  split 50% train, 25% validation, 25% test, seed 3, stratify by kind
}

network {
  dense 5 tanh
  dense 2 softmax
}

train {
  loss      log_likelihood
  optimizer adam(rate: 0.02)
  batch     7
  epochs    30
  seed      1
}
`;

/** Rows for `flowers`: large ones are longer. */
export const flowersCsv = `length,width,kind\n${Array.from({ length: 80 }, (_, i) => `${(i % 2) * 2 + ((i * 37) % 40) / 40},${((i * 13) % 50) / 10},${i % 2 === 0 ? "small" : "large"}`).join("\n")}\n`;
