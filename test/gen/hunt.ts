/** Draws valid specs until one fails: how long the generator takes to find what is wrong. Shrinks nothing. */
import { drawPlan } from "./draw.js";
import { related } from "./metamorphic.js";
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

/** The first relation that does not hold, or what was thrown. */
function wrongRelation(text: string, run: number): string | null {
  try {
    return related(text, run).wrong;
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The first failing spec among `most` of a seed that match `needs`, judged until `enough` says so; null where none fails. */
export function hunt(seed: number, most: number, needs = "", enough = (): boolean => false): Prey | null {
  const wanted = new RegExp(needs);
  const words = new Set(needs.match(/[a-z_]{3,}/g));
  for (let [run, specs] = [0, 0]; specs < most && run < 100 * most && !enough(); run++) {
    const text = print(drawPlan(new SpecDraws(seed, run, words)));
    if (!wanted.test(text)) continue;
    specs++;
    const verdict = judgeText(text, run, undefined, true);
    // Relations take most of the time, and few bugs are theirs alone.
    const what = verdict.kind === "fails" ? verdict.what : specs % 3 === 1 ? wrongRelation(text, run) : null;
    if (what !== null) return { specs, run, what, text };
  }
  return null;
}
