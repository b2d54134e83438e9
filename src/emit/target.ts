/** What the kernels of a use are written in: WebAssembly beside the TypeScript where that is faster, by a rule from the program alone. The bits are the same. */
import type { Plan } from "../loops/plan.js";

/** What may be asked for. */
export const TARGETS = ["auto", "ts", "simd"] as const;
/** `simd` is WebAssembly; `auto` decides for each use. */
export type Target = (typeof TARGETS)[number];

/** What kernels are made for. */
export type Use = "inference" | "training";

/** What was chosen for one use, and why. */
export interface Choice {
  readonly use: Use;
  readonly target: Exclude<Target, "auto">;
  readonly reason: string;
}

/** Below so many parameters a row is inferred in less time than it takes to read its columns. */
const INFERENCE = 2000;

/** Chooses for one use of a model. */
export function chooseTarget(use: Use, { program, unrolled }: Plan, parameters: number, wanted: Target): Choice {
  if (wanted !== "auto") return { use, target: wanted, reason: "asked for" };
  const choose = (target: Choice["target"], reason: string): Choice => ({ use, target, reason });
  if (use === "inference") {
    if (parameters < INFERENCE) return choose("ts", `${parameters} parameters: computing a row takes less time than reading it`);
    return choose("simd", `${parameters} parameters: computing a row takes longer than reading it`);
  }
  if (program.precision === "f32") return choose("simd", "f32: TypeScript rounds after every operation, WebAssembly computes in f32");
  return unrolled ? choose("ts", "f64, and small enough to be unrolled, which V8 compiles as well") : choose("simd", "loops over many weights, in which WebAssembly checks no bounds");
}
