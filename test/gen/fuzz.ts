/** Random specs, one after the other: draws, judges, shrinks what fails, and counts which words met. */
import { Draws, mutateText } from "../fuzz/mutate.js";
import { breakPlan } from "./broken.js";
import { drawPlan } from "./draw.js";
import { allPairs, pairOf, pairsIn, wordsIn } from "./pairs.js";
import type { Plan } from "./plan.js";
import { print } from "./plan.js";
import type { Claims, Verdict } from "./run.js";
import { checkedText, judgeText } from "./run.js";
import { shrink } from "./shrink.js";
import { SpecDraws } from "./spec-draws.js";
import { wrongWhole } from "./whole.js";

/** A spec that the routes disagree about, as small as it gets. */
export interface Finding {
  readonly seed: number;
  readonly run: number;
  readonly what: string;
  readonly text: string;
}

/** What a run found and saw. */
export interface Report {
  readonly runs: number;
  readonly agreed: number;
  readonly skipped: number;
  readonly broken: number;
  /** Numbers that the reference bounded, and those that it could not. */
  readonly claims: number;
  readonly open: number;
  readonly findings: readonly Finding[];
  readonly pairs: ReadonlySet<string>;
  /** How many pairs of words can stand together. */
  readonly possible: number;
}

/** The share of specs that are broken on purpose. */
const BROKEN = 0.3;

/** Of so many runs, one is trained as a whole, too. */
const WHOLE = 5;

function judge(plan: Plan, run: number, counted?: Claims): Verdict {
  const verdict = judgeText(print(plan), run, counted);
  if (verdict.kind === "fails" || run % WHOLE !== 0 || plan.loss === "") return verdict;
  try {
    const what = wrongWhole(plan, new Draws(run, 4));
    return what === null ? verdict : { kind: "fails", what };
  } catch (error) {
    // Rows that are all alike in a column cannot be scaled, and not every drawn rate keeps numbers finite: both are told, as they must be.
    if (error instanceof Error && (error.name === "TrainingError" || /in every training row/.test(error.message))) return verdict;
    return { kind: "fails", what: `whole training: ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 6).join("\n") : String(error)}` };
  }
}

/** Changes words and characters of a text: reading and checking must end soon, with a model or an error. */
function mutilated(draws: Draws, text: string): string | null {
  const changed = mutateText(draws, text, [...TOKENS, ...text.split(/\s+/)]);
  const began = performance.now();
  try {
    const { model, codes } = checkedText(changed);
    if (model === null && codes.length === 0) return `neither a model nor an error:\n${changed}`;
    const took = performance.now() - began;
    return took > 2000 ? `reading took ${took.toFixed(0)} ms:\n${changed}` : null;
  } catch (error) {
    return `reading throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}:\n${changed}`;
  }
}

const TOKENS = ["{", "}", "(", ")", "[", "]", ",", ":", "..", "=", "-1", "0", "1e308", "4294967296", "0.5", "%", "\n", "true", "input", "model", "nn 1", "repeat 3 {", "\"", "//", "all", "x", "in"];

const ATTEMPTS = 24;

/** The spec of a run, valid by construction: of some that are drawn, the first that holds the pair of words it is after, or one that holds most of it. */
export function planOf(seed: number, run: number): Plan {
  const wanted = run % 4 === 0 ? new Set<string>() : pairOf(run);
  let best: Plan | null = null;
  let most = -1;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const plan = drawPlan(new SpecDraws(seed, run * ATTEMPTS + attempt, wanted));
    const held = wordsIn(plan);
    const count = [...wanted].filter((word) => held.has(word)).length;
    if (count > most) [best, most] = [plan, count];
    if (count === wanted.size) break;
  }
  return best as Plan;
}

/** Runs `runs` cases of a seed from case `from` on. */
export function fuzzSpecs(seed: number, runs: number, from = 0, most = 10): Report {
  const findings: Finding[] = [];
  const pairs = new Set<string>();
  const counted: Claims = { claims: 0, open: 0 };
  let [done, agreed, skipped, broken] = [0, 0, 0, 0];
  for (let run = from; run < from + runs && findings.length < most; run++, done++) {
    const draws = new Draws(seed ^ 0x5bd1e995, run);
    const plan = planOf(seed, run);
    const torn = mutilated(draws, print(plan));
    if (torn !== null) findings.push({ seed, run, what: torn, text: print(plan) });
    if (draws.chance(BROKEN)) {
      broken++;
      const found = breakPlan(draws, plan);
      if (found !== null) findings.push({ seed, run, what: found.what, text: found.text });
      continue;
    }
    for (const pair of pairsIn(plan)) pairs.add(pair);
    const verdict = judge(plan, run, counted);
    if (verdict.kind === "agrees") {
      agreed++;
      if (verdict.skipped !== null) skipped++;
      continue;
    }
    const small = shrink(plan, (candidate) => {
      const other = judge(candidate, run);
      return other.kind === "fails" && (verdict.what.startsWith("the checker") ? verdict.what === other.what : !other.what.startsWith("the checker"));
    });
    const last = judge(small, run);
    findings.push({ seed, run, what: last.kind === "fails" ? last.what : verdict.what, text: print(small) });
  }
  return { runs: done, agreed, skipped, broken, ...counted, findings, pairs, possible: allPairs.length };
}
