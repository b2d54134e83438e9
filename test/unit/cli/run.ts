/**
 * Runs `nnc` in process on files in memory, with its output caught. The host borrows hashing from Node, and imports emitted
 * code through the test runner, which finds the runtime's sources where a built nnc finds its compiled files.
 */
import fs from "node:fs";
import os from "node:os";
import nodePath from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "../../../src/cli/program.js";
import type { Host } from "../../../src/host/host.js";
import type { MemoryHost, MemoryHostOptions } from "../../../src/host/memory.js";
import { memoryHost } from "../../../src/host/memory.js";
import type { MemoryEntry } from "../../../src/host/memory-files.js";
import { nodeHost } from "../../../src/host/node.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly host: MemoryHost;
}

const importText: Host["importText"] = async (files, entry) => {
  const folder = fs.mkdtempSync(nodePath.join(os.tmpdir(), "nnc-test-"));
  try {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(nodePath.join(folder, name), text.replace(/(file:\/\/[^"]*\/src\/\w+\/index)\.js/g, "$1.ts"));
    return (await import(pathToFileURL(nodePath.join(folder, entry)).href)) as Readonly<Record<string, unknown>>;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

/** A host over files by absolute path. */
export function hostOf(files: Readonly<Record<string, MemoryEntry>>, options: Omit<MemoryHostOptions, "lend"> & { readonly now?: () => number } = {}): MemoryHost {
  const { sha256, gunzip, bundledSize, parquet } = nodeHost();
  const { now, ...rest } = options;
  return memoryHost(files, { ...rest, lend: { sha256, gunzip, bundledSize, parquet, importText, ...(now === undefined ? {} : { now }) } });
}

/** Runs a command line such as `check /x.nn`, split at spaces. */
export async function nnc(line: string, host: MemoryHost | Readonly<Record<string, MemoryEntry>> = {}): Promise<Ran> {
  const used = "contents" in host && typeof host.contents === "function" ? (host as MemoryHost) : hostOf(host as Readonly<Record<string, MemoryEntry>>);
  let [out, err] = ["", ""];
  const context = { host: used, out: (text: string) => void (out += text), err: (text: string) => void (err += text), color: false, interactive: false, signal: new AbortController().signal };
  const code = await runProgram(line.split(" ").filter((word) => word !== ""), context, {});
  return { code, out, err, host: used };
}

/** The text of a file in memory; null where there is none. */
export function fileOf({ host }: Ran, path: string): string | null {
  const bytes = host.contents().get(path);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** Exclusive or: clean, 17 parameters. */
export const xor = `nn 1

/// Exclusive or.
model Xor

param rate: real in (0, 10] = 0.5

input  a, b: real in [0, 1]
output y: bool

data {
  rows [
    0, 0 => false
    0, 1 => true
    1, 0 => true
    1, 1 => false
  ]
}

network {
  hidden: dense 4 tanh { init xavier }
  out:    dense 1 sigmoid
}

train {
  loss      cross_entropy
  optimizer sgd(rate: rate, momentum: 0.9)
  batch     all
  epochs    20
  seed      42
}
`;

/** Four steps by hand: nothing trains, one input. */
export const staircase = `nn 1

model Staircase

input  x: real
output y: real

network {
  steps: dense 4 step   { weights [[1, 1, 1, 1]]        bias [0, -1, -2, -3]  frozen }
  out:   dense 1 linear { weights [[1], [1], [1], [1]]  bias [0]              frozen }
}

expect { predict { x: 2.5 } => 3 }
`;
