/** Reading the options that several commands share. A value that cannot be used is a diagnostic with the option's name, exit code 2. */
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { Target } from "../emit/target.js";
import { TARGETS } from "../emit/target.js";
import { argumentDiagnostic } from "../session/argument.js";
import { hasSimd } from "../runtime/wasm.js";

/** What an option says; null when it was not given, or with an error among the diagnostics. */
export type ReadOption<T> = Outcome<T>;

/** Collects an option that may be repeated; without a default, so that the help shows none. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A text, or null when it was not given. */
export function readText(given: unknown): string | null {
  return typeof given === "string" ? given : null;
}

/** `--set NAME=VALUE`, by name; the later of two wins. */
export function readSettings(given: unknown): ReadOption<ReadonlyMap<string, string>> {
  const set = new Map<string, string>();
  for (const text of Array.isArray(given) ? (given as readonly string[]) : []) {
    const at = text.indexOf("=");
    if (at < 1) return { value: null, diagnostics: [argumentDiagnostic(`\`--set ${text}\` names no value`, "write `--set NAME=VALUE`, as in `--set rate=0.1`")] };
    set.set(text.slice(0, at).trim(), text.slice(at + 1).trim());
  }
  return { value: set, diagnostics: [] };
}

/** A whole number from `least` on. */
export function readCount(name: string, given: unknown, least: number): ReadOption<number> {
  if (given === undefined) return { value: null, diagnostics: [] };
  const text = readText(given) ?? "";
  const value = /^-?\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(value) && value >= least) return { value, diagnostics: [] };
  return { value: null, diagnostics: [argumentDiagnostic(`\`${name} ${text}\` is not a whole number${least > -1e9 ? ` from ${least} on` : ""}`, null)] };
}

/** One of some words. */
export function readWord<W extends string>(name: string, given: unknown, words: readonly W[]): ReadOption<W> {
  if (given === undefined) return { value: null, diagnostics: [] };
  const value = words.find((word) => word === given);
  if (value !== undefined) return { value, diagnostics: [] };
  return { value: null, diagnostics: [argumentDiagnostic(`\`${name} ${readText(given) ?? ""}\` is none of ${words.join(", ")}`, null)] };
}

/** The warning of a training that was to have several threads and has one; null where it has what was asked for. */
export function fewerThreads(wanted: number | null, target: Target, found: number): Diagnostic | null {
  if (wanted === null || found >= wanted) return null;
  const why = target === "ts" ? "TypeScript computes in one thread" : "a step of this spec is too small to share, or the engine shares no memory";
  return { ...argumentDiagnostic(`\`--threads ${wanted}\` has no effect: ${why}`, "the bits are the same; leave out `--threads`, and the size of a step decides"), severity: "warning" };
}

/** `--target` for kernels that run here: `simd` is refused where the engine does not have it. */
export function readTarget(given: unknown): ReadOption<Target> {
  const read = readWord("--target", given, TARGETS);
  if (read.value !== "simd" || hasSimd()) return read;
  return { value: null, diagnostics: [diagnose("NN808", { span: null }, { what: "WebAssembly SIMD" })] };
}
