/**
 * The constants of the cost model, in one table: nanoseconds of one operation of each sort. Fitted to what the kernels of all specs took
 * on x86-64 under Node 20 (`npm run cost-model -- --fit` fits them again); only what is compared is estimated with them.
 */
import type { Work } from "./work.js";

/** How kernels are written. */
export type Spelling = "ts" | "simd";

/** What an operation takes, in nanoseconds. In TypeScript no loop has lanes. */
export const COSTS: Readonly<Record<Spelling, Readonly<Work>>> = {
  ts: { calls: 5.7, turns: 0.65, memory: 0.12, arithmetic: 0.14, rounding: 0.19, slow: 1.6, choices: 0.05, draws: 20, laneMemory: 0, laneArithmetic: 0, laneSlow: 0, laneChoices: 0 },
  simd: { calls: 16, turns: 0.14, memory: 0.02, arithmetic: 0.18, rounding: 0, slow: 0.4, choices: 0.15, draws: 20, laneMemory: 0.08, laneArithmetic: 0.03, laneSlow: 2.1, laneChoices: 1.1 },
};

/** WebAssembly is worth a file where it is estimated to be so many times as fast. */
export const MARGIN = 1.15;
/** Nanoseconds of a row that inference in WebAssembly has to save: below, calling it and reading the row's columns take longer. */
export const SAVED = 1000;
