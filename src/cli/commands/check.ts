/**
 * `nnc check`: everything that can be said of specs without training. With `--fix` it applies the fixes that diagnostics
 * carry and says which. Reads the rows of data files only with `--data`.
 */
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { hasErrors } from "../../diagnostic/diagnostic.js";
import { renderGithub, renderJson, summary } from "../../diagnostic/render.js";
import type { OpenedSpec, SpecOptions } from "../../session/spec.js";
import { parameterCount } from "../../tensors.js";
import type { Command, CommandContext } from "../command.js";
import { plural, printDiagnostics } from "../output.js";
import { readText } from "../options.js";
import { addQuiet, addSet, flag, settings } from "../shared-options.js";
import type { Options } from "../shared-options.js";

/** `nnc check`: all that can be said of specs. */
export const checkCommand: Command = {
  name: "check",
  configure: (command) => {
    command.summary("says all that is wrong or doubtful about specs").description("Says all that is wrong or doubtful about specs, with where and what to try.");
    command.argument("<spec...>", "specs to check");
    command.option("--pedantic", "shows lints too").option("--fix", "applies the fixes that are offered").option("--data", "reads all rows of data files, not their headers alone");
    command.addOption(command.createOption("--format <FORMAT>", "how to print").choices(["pretty", "json", "github"]).default("pretty"));
    addSet(command);
    addQuiet(command);
    command.addHelpText("after", "\nExamples:\n  nnc check specs/*.nn\n  nnc check --pedantic --fix specs/iris.nn\n  nnc check --data --format github specs/*.nn");
  },
  run: async (context, args, options) => {
    const { exitCodeOf, openSpec } = await import("../../session/spec.js");
    const set = settings(context, options);
    if (set === null) return 2;
    const opened: SpecOptions = { set, data: flag(options, "data") ? "all" : "headers", pedantic: flag(options, "pedantic") };
    const found: OpenedSpec[] = [];
    const faults: Diagnostic[] = [];
    for (const path of args) {
      const fixed = flag(options, "fix") ? await fix(context, path, opened, flag(options, "quiet")) : [];
      faults.push(...fixed);
      found.push(openSpec(context.host, path, opened));
    }
    const diagnostics = [...faults, ...once(found.flatMap((spec) => spec.diagnostics))];
    print(context, found, diagnostics, options);
    return exitCodeOf(diagnostics);
  },
};

/** Applies fixes to the files; gives what kept them from being written. */
async function fix({ host, err }: CommandContext, path: string, options: SpecOptions, quiet: boolean): Promise<readonly Diagnostic[]> {
  const { writeDiagnostic } = await import("../../session/write-diagnostic.js");
  const { applyFixes } = await import("../apply-fixes.js");
  const { files, applied } = applyFixes(host, path, options);
  for (const [file, content] of files) {
    const written = host.write(file, content);
    if (!written.ok) return [writeDiagnostic(file, written.fault)];
  }
  if (!quiet) for (const { place, title, code } of applied) err(`fixed ${place}: ${title} [${code}]\n`);
  return [];
}

/** The diagnostics without those that several specs share because they use one library. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, span, file }) => {
    const key = JSON.stringify([code, message, span?.source.path, span?.start, span?.end, file]);
    return !seen.has(key) && seen.add(key);
  });
}

function print(context: CommandContext, found: readonly OpenedSpec[], diagnostics: readonly Diagnostic[], options: Options): void {
  const format = readText(options["format"]);
  if (format === "json") return context.out(renderJson(diagnostics));
  if (format === "github") return context.out(renderGithub(diagnostics));
  printDiagnostics(context, diagnostics);
  if (flag(options, "quiet")) return;
  for (const spec of found) context.out(lineOf(spec));
}

/** `specs/xor.nn: 17 parameters, no problems`; nothing for a spec with errors. */
function lineOf({ path, model, diagnostics }: OpenedSpec): string {
  if (hasErrors(diagnostics)) return "";
  const what = model === null ? "a library" : plural(parameterCount(model), "parameter");
  return `${path}: ${what}, ${summary(diagnostics) || "no problems"}\n`;
}
