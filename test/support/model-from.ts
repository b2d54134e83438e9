/** Checked models from spec texts, for tests below the checker; apart from models.ts, which needs neither parser nor checker. */
import { existsSync, readFileSync } from "node:fs";
import type { ReadLibrary } from "../../src/check/libraries.js";
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

/** Library files of the folder `specs/`, for specs from there that are checked as texts. */
export const besideTheSpecs: ReadLibrary = (_from, path) => {
  const file = new URL(`../../specs/${path}`, import.meta.url);
  if (!existsSync(file)) return { kind: "refused", why: "it is not there" };
  const parsed = parse({ path, text: readFileSync(file, "utf8") });
  return parsed.value === null ? { kind: "refused", why: "it cannot be read" } : { kind: "file", file: parsed.value, diagnostics: parsed.diagnostics };
};
