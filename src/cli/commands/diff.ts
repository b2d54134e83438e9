/** `nnc diff`: what a change of a spec means for weights, for code that imports the modules, and for training. */
import type { Command, CommandContext } from "../command.js";
import { printDiagnostics, refuseUsage } from "../output.js";
import { addSet, flag, settings } from "../shared-options.js";

/** `nnc diff <old> <new>` */
export const diffCommand: Command = {
  name: "diff",
  configure: (command) => {
    command.summary("says what a change of a spec breaks").description("Compares two versions of a spec: whether weights still load, whether the typed interface changes, or only behaviour.");
    command.argument("<old>", "the spec as it was").argument("<new>", "the spec as it is");
    command.option("--check", "exits 1 when weights no longer load or types differ");
    command.option("--json", "prints the differences as JSON");
    addSet(command);
    command.addHelpText("after", "\nExamples:\n  nnc diff old.nn model.nn\n  git show HEAD:model.nn > old.nn && nnc diff --check old.nn model.nn");
  },
  run: async (context, [before = "", after = ""], options) => {
    const set = settings(context, options);
    if (set === null) return 2;
    const [old, current] = [await compiled(context, before, set), await compiled(context, after, set)];
    if ("code" in old) return old.code;
    if ("code" in current) return current.code;
    const { compareSpecs, printDifference } = await import("../../session/compare-specs.js");
    const difference = compareSpecs(old.compiled, current.compiled);
    context.out(flag(options, "json") ? `${JSON.stringify(difference, null, 2)}\n` : printDifference(difference));
    return flag(options, "check") && difference.weights.length + difference.types.length > 0 ? 1 : 0;
  },
};

async function compiled(context: CommandContext, path: string, set: ReadonlyMap<string, string>) {
  const { exitCodeOf, openSpec } = await import("../../session/spec.js");
  const opened = openSpec(context.host, path, { set, data: "none", pedantic: false });
  if (opened.model === null) {
    printDiagnostics(context, opened.diagnostics);
    const code = exitCodeOf(opened.diagnostics);
    return { code: code === 0 ? refuseUsage(context, `${path} is a library: it has no model to compare`) : code };
  }
  const { build } = await import("../../session/build.js");
  return { compiled: build(opened.model, context.host) };
}
