/** Checked models from spec texts, for tests below the checker; apart from models.ts, which needs neither parser nor checker. */
import type { Model } from "../../src/check/model.js";
import { check } from "../../src/check/check.js";
import { parse } from "../../src/syntax/parse.js";

/** The model of a spec's text. Throws with the codes and places of what was found when it has errors. */
export function modelFrom(text: string, set: Readonly<Record<string, string>> = {}): Model {
  const parsed = parse({ path: "test.nn", text });
  const checked = parsed.value === null ? null : check(parsed.value, { set: new Map(Object.entries(set)) });
  const model = checked?.value ?? null;
  if (model !== null) return model;
  const found = [...parsed.diagnostics, ...(checked?.diagnostics ?? [])];
  throw new Error(`the spec has errors: ${found.map(({ code, span }) => (span === null ? code : `${code} at "${text.slice(span.start, span.end)}"`)).join(", ")}`);
}
