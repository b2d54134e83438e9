/**
 * How many rows and elements a gradient check looks at: all of a small model, and of a large one as many as end in some
 * ten seconds, whatever the machine, so that the same are looked at everywhere. Every tensor is looked at.
 *
 * Note [Cost of a judge]. A pass of the reference over all rows costs its FLOPs times the rows. A difference takes four passes;
 * dual numbers carry 48 elements through one pass, which then takes seven times as long. Some 3e7 FLOPs take a second.
 */
import type { Model } from "../check/model.js";
import { keyOf, uniform } from "../runtime/random.js";
import type { Tensor } from "../tensors.js";
import { flopsOf } from "./flops.js";

/** FLOPs of passes that a check may take; see Note [Cost of a judge]. */
const BUDGET = 3.5e8;
const PASSES_OF_DIFFERENCE = 4;
const PASSES_OF_DUAL = 7 / 48;

/** Elements of a tensor that are looked at in any case. */
const LEAST = { duals: 4, differences: 1 } as const;

/** What is looked at: rows, and the most elements of a tensor by each judge. */
export interface Extent {
  readonly rows: number;
  readonly duals: number;
  readonly differences: number;
}

/** What is looked at of a model; see Note [Cost of a judge]. Dual numbers may take half the budget, differences what is left. */
export function extentOf({ layers }: Model, parameters: number, tensors: readonly Tensor[], most: number | null): Extent {
  const large = parameters > 2000;
  const flops = layers.reduce((sum, layer) => sum + flopsOf(layer), 0);
  const usual = large ? 5 : 13;
  const rows = flops * usual > BUDGET / 400 ? 2 : usual;
  const passes = BUDGET / (rows * Math.max(1, flops));
  const cap = most ?? (large ? Math.max(8, Math.min(200, Math.floor(4e6 / parameters))) : 2000);
  const count = (each: number): number => tensors.reduce((sum, { size }) => sum + Math.min(size, each), 0);
  const within = (limit: number, from: number, least: number, cost: number): number => {
    let each = from;
    while (each > least && count(each) * cost > limit) each = Math.max(least, Math.floor(each * 0.95));
    return each;
  };
  const duals = within(passes / 2, cap, LEAST.duals, PASSES_OF_DUAL);
  return { rows, duals, differences: within(passes - count(duals) * PASSES_OF_DUAL, duals, LEAST.differences, PASSES_OF_DIFFERENCE) };
}

/** Elements of a tensor, ascending: all, or one drawn from each of `most` equal stretches; the last one always. */
export function sampleOf({ size, ordinal }: Tensor, most: number): readonly number[] {
  if (size <= most) return Array.from({ length: size }, (_, i) => i);
  const key = keyOf("augment", 4, 0);
  const picked = Array.from({ length: most }, (_, k) => Math.floor(((k + uniform(key, 0, ordinal, k)) * size) / most));
  return [...new Set([...picked.slice(0, -1), size - 1])];
}

/** At most so many of some elements, evenly spread, the last among them. */
export function thinned(elements: readonly number[], most: number): readonly number[] {
  const { length } = elements;
  return length <= most ? elements : elements.filter((_, i) => Math.floor(((i + 1) * most) / length) > Math.floor((i * most) / length));
}
