/** Draws valid specs until one fails: how long the generator takes to find what is wrong. Shrinks nothing. */
import { drawPlan } from "./draw.js";
import { print } from "./plan.js";
import { judgeText } from "./run.js";
import { SpecDraws } from "./spec-draws.js";

/** A spec that failed, how many were judged, and the comparison that told. */
export interface Prey {
  readonly specs: number;
  readonly run: number;
  readonly what: string;
  readonly text: string;
}

/** The first failing spec among `most` of a seed that match `needs`, judged before `deadline` (of performance.now()); null where none fails. */
export function hunt(seed: number, most: number, needs = "", deadline = Infinity): Prey | null {
  const wanted = new RegExp(needs);
  const words = new Set(needs.match(/[a-z_]{3,}/g));
  for (let [run, specs] = [0, 0]; specs < most && run < 100 * most && performance.now() < deadline; run++) {
    const text = print(drawPlan(new SpecDraws(seed, run, words)));
    if (!wanted.test(text)) continue;
    specs++;
    const verdict = judgeText(text, run);
    if (verdict.kind === "fails") return { specs, run, what: verdict.what, text };
  }
  return null;
}
