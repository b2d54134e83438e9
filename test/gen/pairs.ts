/** Which words of the vocabulary stand together in a spec: what a run has covered, and what it could. */
import { activations } from "../../src/vocab/activations.js";
import { inits } from "../../src/vocab/inits.js";
import { losses } from "../../src/vocab/losses.js";
import { optimizers } from "../../src/vocab/optimizers/index.js";
import type { Plan } from "./plan.js";
import { print } from "./plan.js";

const HEADS = ["dense", "conv", "maxpool", "avgpool", "globalpool", "flatten", "reshape", "dropout", "batchnorm", "layernorm", "contrastnorm", "embedding", "add", "concat", "repeat", "block"];
const OPTIONS = ["l1", "l2", "max_norm", "frozen", "clip", "schedule", "standardized", "f64", "mixed"];

/** The words that are counted, each once however many tables it stands in. */
export const words: readonly string[] = [...new Set([...HEADS, ...OPTIONS, ...Object.keys(activations), ...Object.keys(losses), ...Object.keys(optimizers), ...Object.keys(inits)])].sort();

/** The pairs of words in a spec. */
export function pairsIn(plan: Plan): readonly string[] {
  const text = print(plan);
  const written = new Set(text.match(/[a-z_0-9]+/g));
  if (/\[\d+ [a-z]/.test(text)) written.add("mixed");
  const found = words.filter((word) => written.has(word));
  return found.flatMap((a, at) => found.slice(at + 1).map((b) => `${a} ${b}`));
}

/** How many pairs there would be if every word could stand beside every other. */
export const allPairs = (words.length * (words.length - 1)) / 2;
