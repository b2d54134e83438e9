/**
 * The constants of the cost model, in one table: nanoseconds of one operation of each sort. Fitted to what the kernels of all specs took
 * on x86-64 under Node 20 (`npm run cost-model -- --fit` fits them again), but for draws, which both spellings make alike.
 */
import type { Work } from "./work.js";

/** How kernels are written. */
export type Spelling = "ts" | "simd";

/** What an operation takes, in nanoseconds. In TypeScript no loop has lanes. */
export const COSTS: Readonly<Record<Spelling, Readonly<Work>>> = {
  ts: { calls: 5, turns: 0.55, memory: 0.11, arithmetic: 0.14, rounding: 0.2, slow: 1.4, choices: 0.15, draws: 20, laneMemory: 0, laneArithmetic: 0, laneSlow: 0, laneChoices: 0 },
  simd: { calls: 9, turns: 0.15, memory: 0.05, arithmetic: 0.18, rounding: 0, slow: 0.8, choices: 0.13, draws: 20, laneMemory: 0.09, laneArithmetic: 0.025, laneSlow: 2.8, laneChoices: 0.9 },
};

/** WebAssembly is worth a file where it is estimated to be so many times as fast. */
export const MARGIN = 1.15;
/** Nanoseconds of a step that repay another thread: its barriers cost some tenths of a microsecond each, and a slow moment of one keeps all waiting. */
export const REPAID = 50_000;
/** Nanoseconds of a row that inference in WebAssembly has to save: below, calling it and reading the row's columns take longer. */
export const SAVED = 1000;
