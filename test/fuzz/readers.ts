/**
 * Fuzzes every reader of files, deterministic by seed: no crash, no hang, no growth, nothing accepted that an oracle does
 * not confirm, and JavaScript's own prototypes as they were. A finding names its case, which runs alone by number.
 */
import { checkpoint, idx, npy, parquet, safetensors, weights } from "./binary.js";
import { Draws } from "./mutate.js";
import { csv, json } from "./tables.js";
import type { Verdict } from "./tables.js";

type Target = (draws: Draws) => Verdict;

type Entry = readonly [string, Target, number];

/** The readers by name, and how many of 1000 cases each gets. */
const targets: readonly Entry[] = [
  ["csv", csv, 300],
  ["json", json, 300],
  ["idx", idx, 100],
  ["npy", npy, 100],
  ["safetensors", safetensors, 80],
  ["weights", weights, 79],
  ["checkpoint", checkpoint, 40],
  // A thread for each file: a thousandth of the cases takes as long as many others.
  ["parquet", parquet, 1],
];

/** Milliseconds that one case may take; parquet is read by a package in a thread that is ended when it hangs. */
const LONGEST = 1000;
const LONGEST_PARQUET = 6000;

/** What was found: nothing, when `findings` is empty. */
export interface Report {
  readonly counts: Readonly<Record<string, { accepted: number; refused: number }>>;
  readonly findings: readonly string[];
  readonly slowest: number;
}

const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype];
const namesOf = (): string => prototypes.map((each) => Reflect.ownKeys(each).map(String).join()).join(";");

/** Runs cases `from` up to `from + runs`. */
export function fuzz(seed: number, runs: number, from = 0): Report {
  const counts: Record<string, { accepted: number; refused: number }> = {};
  const findings: string[] = [];
  const clean = namesOf();
  let slowest = 0;
  for (let index = from; index < from + runs && findings.length < 20; index++) {
    const draws = new Draws(seed, index);
    let ticket = draws.below(1000);
    const chosen = targets.findIndex(([, , share]) => (ticket -= share) < 0);
    const [name, run] = targets[Math.max(0, chosen)] as Entry;
    const count = (counts[name] ??= { accepted: 0, refused: 0 });
    const began = performance.now();
    try {
      count[run(draws)]++;
    } catch (error) {
      findings.push(`${name}, case ${index} of seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (took > (name === "parquet" ? LONGEST_PARQUET : LONGEST)) findings.push(`${name}, case ${index} of seed ${seed}: it took ${took.toFixed(0)} ms`);
    if (namesOf() !== clean) findings.push(`${name}, case ${index} of seed ${seed}: a prototype was changed`);
  }
  return { counts, findings, slowest };
}
