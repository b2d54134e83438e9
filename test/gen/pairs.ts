/** Which words of the vocabulary stand together in a spec: what a run has covered, and what it could. */
import { activations } from "../../src/vocab/activations.js";
import { inits } from "../../src/vocab/inits.js";
import { losses } from "../../src/vocab/losses.js";
import { optimizers } from "../../src/vocab/optimizers/index.js";
import type { OptimizerRow } from "../../src/vocab/optimizers/optimizer.js";
import type { Plan } from "./plan.js";
import { print } from "./plan.js";

const HEADS = ["dense", "conv", "maxpool", "avgpool", "globalpool", "flatten", "reshape", "dropout", "batchnorm", "layernorm", "contrastnorm", "embedding", "add", "concat", "repeat", "block"];
const OPTIONS = ["l1", "l2", "max_norm", "frozen", "weights", "clip", "schedule", "standardized", "f64", "mixed"];

/** The words that are counted, each once however many tables it stands in. */
export const words: readonly string[] = [...new Set([...HEADS, ...OPTIONS, ...Object.keys(activations), ...Object.keys(losses), ...Object.keys(optimizers), ...Object.keys(inits)])].sort();

/** The words of a spec. */
export function wordsIn(plan: Plan): ReadonlySet<string> {
  const text = print(plan);
  const written = new Set(text.match(/[a-z_0-9]+/g));
  if (/\[\d+ [a-z]/.test(text)) written.add("mixed");
  return written;
}

/** The pairs of words in a spec. */
export function pairsIn(plan: Plan): readonly string[] {
  const written = wordsIn(plan);
  const found = words.filter((word) => written.has(word));
  return found.flatMap((a, at) => found.slice(at + 1).map((b) => `${a} ${b}`));
}

const GROUPS = [Object.keys(losses), Object.keys(optimizers)];

/** True for words that can stand together: a spec has one loss and one optimizer, and Rosenblatt's rule has no loss. */
function together(a: string, b: string): boolean {
  const alone = (word: string): boolean => !HEADS.includes(word) && !(word in activations) && !(word in inits);
  if (GROUPS.some((group) => [a, b].every((word) => group.includes(word) && alone(word)))) return false;
  const errorDriven = (word: string): boolean => word in optimizers && (optimizers as Readonly<Record<string, OptimizerRow>>)[word]?.errorDriven === true;
  return ![[a, b], [b, a]].some(([rule = "", loss = ""]) => errorDriven(rule) && loss in losses);
}

/** The pairs that can stand together. */
export const allPairs: readonly (readonly [string, string])[] = words.flatMap((a, at) => words.slice(at + 1).flatMap((b): [string, string][] => (together(a, b) ? [[a, b]] : [])));

/** The pair that a run is after: every one in turn, in an order that mixes words. */
export function pairOf(run: number): ReadonlySet<string> {
  return new Set(allPairs[(run * 1009) % allPairs.length]);
}
