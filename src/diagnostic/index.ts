/** The registry of diagnostics: one row a code, grouped in files by hundreds. */
import type { Diagnostic } from "./diagnostic.js";
import type { Entry, Place } from "./entry.js";
import { instantiate } from "./entry.js";
import { syntaxEntries } from "./catalog/syntax.js";
import { nameEntries } from "./catalog/names.js";
import { shapeEntries } from "./catalog/shapes.js";
import { rangeEntries } from "./catalog/ranges.js";
import { trainingEntries } from "./catalog/training.js";
import { dataEntries } from "./catalog/data.js";
import { expectationEntries } from "./catalog/expectations.js";
import { weightsEntries } from "./catalog/weights.js";
import { environmentEntries } from "./catalog/environment.js";
import { runningEntries } from "./catalog/running.js";
import { usageEntries } from "./catalog/usage.js";

/** All rows by code. */
export const catalog = {
  ...syntaxEntries,
  ...nameEntries,
  ...shapeEntries,
  ...rangeEntries,
  ...trainingEntries,
  ...dataEntries,
  ...expectationEntries,
  ...weightsEntries,
  ...environmentEntries,
  ...runningEntries,
  ...usageEntries,
};

/** A code that the catalog has. */
export type Code = keyof typeof catalog;

type ParamsOf<C extends Code> = (typeof catalog)[C] extends Entry<infer P> ? P : never;

/** Makes a diagnostic: `diagnose("NN103", { span }, { what: "input", name: "a" })`. Its parameters are those of the row. */
export function diagnose<C extends Code>(code: C, place: Place, params: ParamsOf<C>): Diagnostic {
  return instantiate(code, catalog[code] as unknown as Entry<ParamsOf<C>>, place, params);
}
