/** Reports of specs for people: a line a spec as it ends, what failed below it, and a summary in the end. */
import pc from "picocolors";
import { renderPretty } from "../diagnostic/render.js";
import type { GroupReport, SpecReport } from "../specs/spec-report.js";
import { failures, passes } from "../specs/spec-report.js";
import { durationText } from "./figures.js";

/** A spec's line, and below it the lines that failed as diagnostics with their place. */
export function prettySpec(report: SpecReport, color: boolean): string {
  const colors = pc.createColors(color);
  const ran = report.groups.filter((group) => group.skipped === null);
  const sign = report.interrupted ? colors.yellow("stop") : !passes(report) ? colors.red("FAIL") : ran.length === 0 ? colors.yellow("none") : colors.green("ok  ");
  const head = `${sign}  ${report.path}  ${describe(report, ran)}  ${colors.dim(durationText(report.seconds))}\n`;
  const skipped = report.groups.flatMap((group) => (group.skipped === null ? [] : [`      ${colors.dim(`left out: @slow(${JSON.stringify(group.skipped)})`)}\n`]));
  const found = report.interrupted ? [] : [...report.diagnostics, ...failures(report)];
  const below = found.length === 0 ? "" : `\n${withoutSummary(renderPretty(found, { color }))}\n`;
  return head + skipped.join("") + below;
}

/** Each spec's counts of errors say nothing in a list of specs. */
function withoutSummary(rendered: string): string {
  return `${rendered.trimEnd().split("\n").slice(0, -1).join("\n").trimEnd()}\n`;
}

function describe(report: SpecReport, ran: readonly GroupReport[]): string {
  if (report.interrupted) return "interrupted";
  if (report.diagnostics.length > 0 && ran.length === 0) return "cannot run";
  if (report.groups.length === 0) return "no expectations";
  const lines = ran.flatMap((group) => group.lines);
  const seeds = ran.flatMap((group) => (group.seeds === null ? [] : [`${group.held} of ${group.ran} seeds, wanted ${group.seeds.atLeast}`]));
  return [countText(lines.length, "line"), ...seeds].join("; ");
}

function countText(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

/** True of a spec none of whose groups ran. */
function isLeftOut({ groups }: SpecReport): boolean {
  return groups.length > 0 && groups.every((group) => group.skipped !== null);
}

/** The last line: how many specs hold, fail, cannot run, and what was left out. */
export function prettySummary(reports: readonly SpecReport[], seconds: number): string {
  const good = reports.filter((report) => passes(report) && !report.interrupted && report.groups.length > 0 && !isLeftOut(report)).length;
  const bad = reports.filter((report) => !passes(report) && !report.interrupted).length;
  const stopped = reports.filter((report) => report.interrupted).length;
  const silent = reports.filter((report) => passes(report) && !report.interrupted && report.groups.length === 0).length;
  const skipped = reports.flatMap((report) => report.groups).filter((group) => group.skipped !== null).length;
  const pieces = [`${countText(good, "spec")} hold${good === 1 ? "s" : ""}`, ...(bad === 0 ? [] : [`${bad.toLocaleString("en-US")} ${bad === 1 ? "does" : "do"} not`]), ...(silent === 0 ? [] : [`${countText(silent, "spec")} without expectations`]), ...(stopped === 0 ? [] : [`${countText(stopped, "spec")} interrupted`]), ...(skipped === 0 ? [] : [`${countText(skipped, "slow group")} left out`])];
  return `\n${pieces.join(", ")}; ${durationText(seconds)}\n`;
}
