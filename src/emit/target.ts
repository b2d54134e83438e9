/** What the kernels of a use are written in: WebAssembly beside the TypeScript where that is faster, by the cost model. The bits are the same. */
import type { Program } from "../loops/loops.js";
import type { Plan } from "../loops/plan.js";
import type { Spelling } from "./costs.js";
import { COSTS, MARGIN, REPAID, SAVED } from "./costs.js";
import { SORTS, workOf } from "./work.js";

/** What may be asked for. */
export const TARGETS = ["auto", "ts", "simd"] as const;
/** `simd` is WebAssembly; `auto` decides for each use. */
export type Target = (typeof TARGETS)[number];

/** What kernels are made for. */
export type Use = "inference" | "training";

/** More threads than this wait for each other longer than they compute. */
const MOST_THREADS = 16;

/** Nanoseconds a row that kernels are estimated to take, in each spelling. */
export type Estimates = Readonly<Record<Spelling, number>>;

/** What was chosen for one use, and why. */
export interface Choice {
  readonly use: Use;
  readonly target: Spelling;
  readonly reason: string;
  /** null where nothing had to be chosen. */
  readonly estimates: Estimates | null;
}

/** The functions of a program that a step calls, or inferring so many rows. */
export function functionsOf(use: Use, { functions }: Program, rows: number): readonly string[] {
  if (use === "training") return ["clear", "accumulate", "update", "stepRows"];
  return [rows === 1 && functions.some(({ name }) => name === "runOne") ? "runOne" : "run"];
}

/** Nanoseconds a row of a step over `rows` rows, or of inferring so many. */
export function estimate(use: Use, spelling: Spelling, { program }: Plan, rows: number): number {
  const work = workOf(program, functionsOf(use, program, rows), rows);
  return SORTS.reduce((sum, sort) => sum + work[sort] * COSTS[spelling][sort], 0) / rows;
}

/** How many threads a step over `rows` rows in WebAssembly repays, at least 1, and why. */
export function threadsOf(plan: Plan, rows: number): { readonly threads: number; readonly reason: string } {
  const step = estimate("training", "simd", plan, rows) * rows;
  const threads = Math.min(MOST_THREADS, Math.max(1, Math.floor(step / REPAID)));
  return { threads, reason: `a step of ${rows} rows takes about ${timeText(step)} in one thread, and ${threads === 1 ? "is not shared" : `repays up to ${threads}`}` };
}

/** A time in words, to two digits. */
export function timeText(nanoseconds: number): string {
  const [value, unit] = nanoseconds < 1000 ? [nanoseconds, "ns"] : nanoseconds < 1e6 ? [nanoseconds / 1000, "µs"] : [nanoseconds / 1e6, "ms"];
  return `${value < 10 ? value.toFixed(1) : String(Math.round(value))} ${unit}`;
}

/** Chooses for one use of a model whose plans are these; a batch of `rows`. */
export function chooseTarget(use: Use, plans: Readonly<Record<Spelling, Plan>>, rows: number): Choice {
  const estimates = { ts: estimate(use, "ts", plans.ts, rows), simd: estimate(use, "simd", plans.simd, rows) };
  const times = `about ${timeText(estimates.simd)} a row in WebAssembly, ${timeText(estimates.ts)} in TypeScript`;
  const choose = (target: Spelling, reason: string): Choice => ({ use, target, reason, estimates });
  if (estimates.simd * MARGIN > estimates.ts) return choose("ts", times);
  if (use === "inference" && estimates.ts - estimates.simd < SAVED) return choose("ts", `${times}: a row is computed in less time than it is read`);
  return choose("simd", times);
}
