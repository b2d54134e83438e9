/** Reports of specs for programs: JSON and JUnit's XML. Everything that comes from a spec is escaped here. */
import { lineStarts, positionAt } from "../base/source.js";
import type { Span } from "../base/source.js";
import { INVISIBLE } from "../diagnostic/excerpt.js";
import { jsonText } from "../diagnostic/json.js";
import { jsonDiagnostics } from "../diagnostic/render.js";
import type { GroupReport, LineReport, SpecReport } from "../specs/spec-report.js";
import { passes } from "../specs/spec-report.js";
import type { JsonSpec, JsonTestReport } from "./spec-json.js";

/** All reports as one JSON document. */
export function jsonReports(reports: readonly SpecReport[]): string {
  const specs = reports.map((report): JsonSpec => ({
    path: report.path,
    model: report.model,
    ok: passes(report),
    interrupted: report.interrupted,
    seconds: Number(report.seconds.toFixed(3)),
    diagnostics: jsonDiagnostics(report.diagnostics),
    groups: report.groups.map(({ seeds, skipped, holds, held, ran, lines, span }) => ({
      line: lineOf(span),
      seeds: seeds === null ? null : { from: seeds.from, to: seeds.to, atLeast: seeds.atLeast },
      skipped,
      ok: holds,
      held,
      ran,
      expectations: lines.map((line) => ({ text: line.text, line: lineOf(line.span), findings: line.findings.map(({ seed, holds: ok, found }) => ({ seed, ok, found })) })),
    })),
  }));
  const report: JsonTestReport = { ok: reports.every((each) => passes(each) && !each.interrupted), specs };
  return jsonText(report);
}

function lineOf({ source, start }: Span): number {
  return positionAt(start, lineStarts(source.text)).line;
}

/** All reports as JUnit's XML: a suite a spec, a case a line of its expectations. */
export function junitReports(reports: readonly SpecReport[]): string {
  const suites = reports.map(suiteOf);
  const sum = (of: (suite: Suite) => number): number => suites.reduce((all, suite) => all + of(suite), 0);
  const seconds = reports.reduce((all, report) => all + report.seconds, 0);
  const head = `<testsuites name="nnc test" tests="${sum((suite) => suite.tests)}" failures="${sum((suite) => suite.failures)}" errors="${sum((suite) => suite.errors)}" time="${seconds.toFixed(3)}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map((suite) => suite.text).join("")}</testsuites>\n`;
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function suiteOf(report: SpecReport): Suite {
  const errors = report.diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `    <testcase classname="${escape(report.path)}" name="${escape(code)}"><error message="${escape(message)}"/></testcase>\n`);
  const cases = report.groups.flatMap((group) => group.lines.map((line) => caseOf(report, group, line)));
  const failures = cases.filter((each) => each.failed).length;
  const skipped = report.groups.reduce((sum, group) => sum + (group.skipped === null ? 0 : group.lines.length), 0);
  const tests = cases.length + errors.length;
  const head = `  <testsuite name="${escape(report.path)}" tests="${tests}" failures="${failures}" errors="${errors.length}" skipped="${skipped}" time="${report.seconds.toFixed(3)}">\n`;
  return { text: `${head}${errors.join("")}${cases.map((each) => each.text).join("")}  </testsuite>\n`, tests, failures, errors: errors.length };
}

function caseOf(report: SpecReport, group: GroupReport, line: LineReport): { readonly text: string; readonly failed: boolean } {
  const open = `    <testcase classname="${escape(report.path)}" name="${escape(line.text)}"`;
  if (group.skipped !== null) return { text: `${open}><skipped message="${escape(group.skipped)}"/></testcase>\n`, failed: false };
  const bad = line.findings.filter((finding) => !finding.holds);
  // In a group with seeds the seeds decide, not a single line.
  if (group.holds || bad.length === 0) return { text: `${open}/>\n`, failed: false };
  const said = [`${report.path}:${lineOf(line.span)}`, ...bad.map(({ seed, found }) => (seed === null ? found : `seed ${seed}: ${found}`))].join("\n");
  return { text: `${open}><failure message="${escape(bad[0]?.found ?? "")}">${escape(said)}</failure></testcase>\n`, failed: true };
}

const references = new RegExp(`[\\t\\n\\r${INVISIBLE}]`, "g");

/** Text inside XML: what it would take for white space and what a terminal must not see as references, what it cannot hold at all as U+FFFD. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(references, (char) => `&#${char.charCodeAt(0)};`);
}
