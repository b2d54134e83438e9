/**
 * `nnc test`: runs every `expect` of specs and says what was found. Several jobs are workers, one spec at a time each;
 * reports come out in the order of the specs however many there are.
 */
import type { Command as Commander } from "commander";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import type { SpecReport } from "../../specs/spec-report.js";
import type { Command, CommandContext } from "../command.js";
import { readCount, readText, readWord } from "../options.js";

/** `nnc test [spec or folder…]` */
export const testCommand: Command = { name: "test", configure, run };

function configure(command: Commander): void {
  command
    .summary("runs the expectations of specs")
    .description("Trains specs and runs every line of their `expect` blocks. Without arguments: all below the folder `specs`.")
    .argument("[specs...]", "specs, or folders of them")
    .option("--reporter <KIND>", "pretty, json, junit or github", "pretty")
    .option("--jobs <N>", "specs that run at the same time", "1")
    .option("--shard <I/N>", "runs the i-th of n shares of the specs")
    .option("--filter <TEXT>", "runs only specs whose path holds the text")
    .option("--skip-slow", "leaves out `expect` blocks marked @slow, and says which")
    .option("-q, --quiet", "shows only what fails")
    .addHelpText("after", "\nExamples:\n  nnc test\n  nnc test specs/xor.nn --reporter github\n  nnc test specs --jobs 2 --shard 1/3 --skip-slow");
}

interface TestSettings {
  readonly reporter: "pretty" | "json" | "junit" | "github";
  readonly jobs: number;
  readonly shard: readonly [number, number];
  readonly filter: string;
  readonly skipSlow: boolean;
  readonly quiet: boolean;
}

async function readTestSettings(options: Readonly<Record<string, unknown>>): Promise<TestSettings | readonly Diagnostic[]> {
  const { argumentDiagnostic } = await import("../../session/argument.js");
  const reporter = readWord("--reporter", options["reporter"], ["pretty", "json", "junit", "github"]);
  const jobs = readCount("--jobs", options["jobs"], 1);
  const text = readText(options["shard"]);
  const [, i, n] = /^(\d+)\/(\d+)$/.exec(text ?? "1/1") ?? [];
  const shard = [Number(i), Number(n)] as const;
  const found = [...reporter.diagnostics, ...jobs.diagnostics];
  if (!(shard[0] >= 1 && shard[0] <= shard[1])) found.push(argumentDiagnostic(`\`--shard ${text ?? ""}\` is no share`, "write `--shard 2/3` for the second of three shares"));
  if (found.length > 0) return found;
  return { reporter: reporter.value ?? "pretty", jobs: jobs.value ?? 1, shard, filter: readText(options["filter"]) ?? "", skipSlow: options["skipSlow"] === true, quiet: options["quiet"] === true };
}

async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const { exitCodeOf } = await import("../../session/spec.js");
  const { printDiagnostics } = await import("../output.js");
  const settings = await readTestSettings(options);
  if (!("reporter" in settings)) {
    printDiagnostics(context, settings);
    return exitCodeOf(settings);
  }
  const paths = await chooseSpecs(context, args, settings);
  if (!("paths" in paths)) {
    printDiagnostics(context, paths);
    return exitCodeOf(paths);
  }
  const began = context.host.now();
  const reports = await runAll(context, paths.paths, settings);
  const { exitCodeOfReports } = await import("../../specs/spec-report.js");
  await conclude(context, settings, reports, (context.host.now() - began) / 1000);
  return exitCodeOfReports(reports, exitCodeOf);
}

async function chooseSpecs({ host }: CommandContext, args: readonly string[], { filter, shard: [i, n] }: TestSettings): Promise<{ readonly paths: readonly string[] } | readonly Diagnostic[]> {
  const { findSpecs } = await import("../../specs/find-specs.js");
  const { argumentDiagnostic } = await import("../../session/argument.js");
  const { paths, missing } = findSpecs(host, args.length === 0 ? ["specs"] : args);
  if (missing.length > 0) return missing.map((path) => argumentDiagnostic(`there is nothing at ${path}`, "give specs, or folders of them; without arguments `nnc test` runs those in `specs`"));
  const chosen = paths.filter((path) => path.includes(filter));
  if (chosen.length === 0) return [argumentDiagnostic(filter === "" ? "there are no specs to run" : `no path of the ${paths.length} specs holds ${JSON.stringify(filter)}`, null)];
  return { paths: chosen.filter((_, at) => at % n === i - 1) };
}

/** Runs the specs, shows each as soon as it and all before it are done, and gives the reports in order. */
async function runAll(context: CommandContext, paths: readonly string[], settings: TestSettings): Promise<readonly SpecReport[]> {
  const { prettySpec } = await import("../../report/spec-pretty.js");
  const { failures, passes } = await import("../../specs/spec-report.js");
  const { renderGithub } = await import("../../diagnostic/render.js");
  const reports: (SpecReport | undefined)[] = paths.map(() => undefined);
  let shown = 0;
  const show = (report: SpecReport): void => {
    if (settings.reporter === "github") context.out(renderGithub([...report.diagnostics, ...failures(report)]));
    if (settings.reporter !== "pretty" && settings.reporter !== "github") return;
    const text = settings.quiet && passes(report) ? "" : prettySpec(report, context.color && settings.reporter === "pretty");
    if (settings.reporter === "pretty") context.out(text);
    else context.err(text);
  };
  const done = (at: number, report: SpecReport): void => {
    reports[at] = report;
    for (let next = reports[shown]; next !== undefined; next = reports[++shown]) show(next);
  };
  const { runSpecs } = await import("../spec-workers.js");
  await runSpecs(context, paths, settings, done);
  return reports.filter((report) => report !== undefined);
}

async function conclude(context: CommandContext, settings: TestSettings, reports: readonly SpecReport[], seconds: number): Promise<void> {
  const { prettySummary } = await import("../../report/spec-pretty.js");
  const { jsonReports, junitReports } = await import("../../report/spec-machine.js");
  if (settings.reporter === "json") context.out(jsonReports(reports));
  else if (settings.reporter === "junit") context.out(junitReports(reports));
  else if (settings.reporter === "pretty") context.out(prettySummary(reports, seconds));
  else context.err(prettySummary(reports, seconds));
}
