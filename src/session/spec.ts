/**
 * From a spec's path to a checked model, through the host: what every command does first. Faults of the file system are
 * diagnostics like any other.
 */
import type { Source } from "../base/source.js";
import { distinct, withoutAllowed } from "../check/annotations.js";
import { check } from "../check/check.js";
import type { Model } from "../check/model.js";
import { diagnose } from "../diagnostic/index.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import type { Host } from "../host/host.js";
import { lint } from "../lint/index.js";
import type { File } from "../syntax/ast.js";
import { parse } from "../syntax/parse.js";
import { libraryReader } from "./libraries.js";
import { SPEC_LIMIT } from "./limits.js";
import { inspectData } from "./inspect-data.js";

/** How a spec is opened. */
export interface SpecOptions {
  /** `--set NAME=VALUE`, by name. */
  readonly set: ReadonlyMap<string, string>;
  /** What is looked at of the data: nothing, the headers of files and inline rows, or all rows. */
  readonly data: "none" | "headers" | "all";
  /** Adds lints. */
  readonly pedantic: boolean;
}

/** A spec as far as it could be understood. */
export interface OpenedSpec {
  readonly path: string;
  readonly source: Source | null;
  readonly file: File | null;
  /** null when something forbids going on. */
  readonly model: Model | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, parses and checks the spec at `path`. */
export function openSpec(host: Host, path: string, options: SpecOptions): OpenedSpec {
  const read = host.readText(path, SPEC_LIMIT);
  if (!read.ok) return { path, source: null, file: null, model: null, diagnostics: [diagnose("NN850", { span: null }, { path, why: read.fault.message })] };
  const source: Source = { path, text: read.value };
  const parsed = parse(source);
  const checking = { set: options.set, read: libraryReader(host) };
  if (parsed.value === null || hasErrors(parsed.diagnostics)) {
    // What could be read is checked all the same: a person wants all mistakes at once.
    const more = parsed.value === null ? [] : check(parsed.value, checking).diagnostics;
    return { path, source, file: parsed.value, model: null, diagnostics: [...parsed.diagnostics, ...more] };
  }
  const checked = check(parsed.value, checking);
  const found = [...parsed.diagnostics, ...checked.diagnostics];
  if (checked.value === null || hasErrors(found)) return { path, source, file: parsed.value, model: null, diagnostics: found };
  const seen = options.data === "none" ? [] : inspectData(checked.value, host, { full: options.data === "all" });
  const data = withoutAllowed(seen, checked.value.allows);
  const lints = options.pedantic ? lint(checked.value) : [];
  const all = distinct([...found, ...data, ...lints]);
  return { path, source, file: parsed.value, model: hasErrors(all) ? null : checked.value, diagnostics: all };
}

/** The exit code of what was found: 0 without errors, else 2 for the spec's, 3 for data's, 4 for weights', 5 for the environment's. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): 0 | 2 | 3 | 4 | 5 {
  const faults = new Set(diagnostics.filter((found) => found.severity === "error").map((found) => found.fault));
  if (faults.has("spec")) return 2;
  if (faults.has("data")) return 3;
  if (faults.has("weights")) return 4;
  return faults.has("environment") ? 5 : 0;
}
