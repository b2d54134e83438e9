/** `nnc eval`: measures weights on a part of the data: every metric that suits the outputs, and the confusion matrix of a single class or bool. */
import type { Command as Commander } from "commander";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { hasErrors } from "../../diagnostic/diagnostic.js";
import type { Command, CommandContext } from "../command.js";
import { readSettings, readText, readWord } from "../options.js";
import { addSet } from "../shared-options.js";

/** `nnc eval <spec> --weights FILE` */
export const evalCommand: Command = { name: "eval", configure, run };

function configure(command: Commander): void {
  addSet(command);
  command
    .summary("measures weights on a part of the data")
    .description("Measures weights on a part of the data: every metric that suits the outputs, and the confusion matrix of a single class or bool.")
    .argument("<spec>", "the spec of the weights")
    .option("--weights <FILE>", "the weights, as `nnc train` writes them")
    .option("--on <PART>", "train, validation or test (default: test, or what there is)")
    .option("--json", "prints one JSON object")
    .addHelpText("after", "\nExample:\n  nnc eval specs/iris.nn --weights runs/Iris/weights.safetensors --on test");
}

async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const { exitCodeOf, openSpec } = await import("../../session/spec.js");
  const { printDiagnostics } = await import("../output.js");
  const refuse = (found: readonly Diagnostic[]): number => {
    printDiagnostics(context, found);
    return exitCodeOf(found);
  };
  const set = readSettings(options["set"]);
  const on = readWord("--on", options["on"], ["train", "validation", "test"]);
  const wrong = [...set.diagnostics, ...on.diagnostics];
  if (hasErrors(wrong)) return refuse(wrong);
  const opened = openSpec(context.host, args[0] ?? "", { set: set.value ?? new Map<string, string>(), data: "none", pedantic: false });
  const { model } = opened;
  if (model === null) return refuse(opened.diagnostics);
  const { argumentDiagnostic } = await import("../../session/argument.js");
  if (model.data === null) return refuse([argumentDiagnostic(`${model.name} has no \`data\` block, so there is nothing to measure on`, "`nnc predict` reads rows from a file")]);
  const { openModel } = await import("../../session/train-run.js");
  const ready = await openModel(model, context.host);
  const parts = ready.value?.parts ?? null;
  if (ready.value === null || parts === null) return refuse(ready.diagnostics);
  const { openWeights } = await import("../../session/open-weights.js");
  const weights = openWeights(context.host, model, ready.value.running.compiled.manifest, parts, readText(options["weights"]));
  if (weights.value === null) return refuse(weights.diagnostics);
  const part = on.value ?? (parts.test !== null ? "test" : parts.validation !== null ? "validation" : "train");
  const { evaluatePart, metricsOf } = await import("../../session/evaluate.js");
  const evaluated = evaluatePart(ready.value.running, weights.value, parts, part);
  if (evaluated === null) return refuse([argumentDiagnostic(`no rows are for ${part}`, "name another part, or give it rows with `split` or a source of its own")]);
  const { confusionLines, confusionOf } = await import("../../report/confusion.js");
  const { prefixed } = await import("../../report/epoch-lines.js");
  const { metricText } = await import("../../report/figures.js");
  const metrics = metricsOf(evaluated);
  const confusion = confusionOf(evaluated);
  if (options["json"] === true) {
    context.out(`${JSON.stringify({ part, rows: evaluated.rows, ...prefixed(part, metrics), confusion })}\n`);
    return 0;
  }
  const names = Object.entries(metrics).map(([name, value]) => `  ${name.padEnd(9)}  ${metricText(name, value)}`);
  const matrix = confusion === null ? [] : ["", ...confusionLines(confusion).map((line) => `  ${line}`)];
  context.out(`${[`${model.name} on ${part}, ${evaluated.rows.toLocaleString("en-US")} ${evaluated.rows === 1 ? "row" : "rows"}`, ...names, ...matrix].join("\n")}\n`);
  return 0;
}
