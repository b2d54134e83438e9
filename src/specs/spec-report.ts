/** What came of running a spec's expectations: plain data, so that it passes between workers and becomes text, JSON or XML elsewhere. */
import type { Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";

/** One line of an `expect` measured once. */
export interface Finding {
  /** The training's seed; null where nothing was trained for it. */
  readonly seed: number | null;
  readonly holds: boolean;
  /** What was found, as a clause: `test.accuracy is 91.2%`. */
  readonly found: string;
}

/** One line of an `expect` with what was found for each seed. */
export interface LineReport {
  readonly text: string;
  readonly span: Span;
  readonly findings: readonly Finding[];
}

/** One `expect` block. */
export interface GroupReport {
  readonly span: Span;
  /** null: one training with the spec's own seed. */
  readonly seeds: { readonly from: number; readonly to: number; readonly atLeast: number } | null;
  /** The reason for which it was left out; null when it ran. */
  readonly skipped: string | null;
  readonly holds: boolean;
  /** Runs for which all lines held, of how many. */
  readonly held: number;
  readonly ran: number;
  readonly lines: readonly LineReport[];
}

/** One spec. */
export interface SpecReport {
  readonly path: string;
  /** The model's name; null when the spec has errors. */
  readonly model: string | null;
  readonly groups: readonly GroupReport[];
  /** What kept it from running, and what went wrong while training. */
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
  /** True when the signal came before all was measured. */
  readonly interrupted: boolean;
}

/** True when every group that ran holds and nothing is wrong with the spec. */
export function passes(report: SpecReport): boolean {
  return report.groups.every((group) => group.holds) && report.diagnostics.every((found) => found.severity !== "error");
}

/** The exit code of several reports: 130 when interrupted, 1 when an expectation failed, else that of the worst fault. */
export function exitCodeOfReports(reports: readonly SpecReport[], codeOf: (diagnostics: readonly Diagnostic[]) => number): number {
  if (reports.some((report) => report.interrupted)) return 130;
  if (reports.some((report) => report.groups.some((group) => !group.holds))) return 1;
  return codeOf(reports.flatMap((report) => report.diagnostics));
}

/** The lines that did not hold, as diagnostics at their place in the spec; of a group with seeds only if the group fails. */
export function failures(report: SpecReport): readonly Diagnostic[] {
  return report.groups.filter((group) => !group.holds).flatMap((group) => group.lines.flatMap((line) => failureOf(line, group)));
}

/** A diagnostic, or nothing where the line holds every time. */
function failureOf(line: LineReport, { seeds, held, ran, span }: GroupReport): readonly Diagnostic[] {
  const failed = line.findings.filter((finding) => !finding.holds);
  const [first] = failed;
  if (first === undefined) return [];
  const whose = seeds === null ? "" : `, for ${failed.length} of ${line.findings.length} ${line.findings.length === 1 ? "seed" : "seeds"} (seed ${listSeeds(failed)})`;
  return [
    {
      code: "expect",
      slug: "expectation-failed",
      severity: "error",
      fault: "spec",
      message: `expected ${line.text}; ${first.found}${whose}`,
      span: line.span,
      label: first.found,
      related: seeds === null ? [] : [{ span: { ...span, end: span.start + "expect".length }, label: `all lines held for ${held} of ${ran} seeds, wanted ${seeds.atLeast}` }],
      file: null,
      help: null,
      fix: null,
    },
  ];
}

function listSeeds(findings: readonly Finding[]): string {
  const seeds = findings.map((finding) => String(finding.seed));
  return seeds.length > 8 ? `${seeds.slice(0, 8).join(", ")} …` : seeds.join(", ");
}
