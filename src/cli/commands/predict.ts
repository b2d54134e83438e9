/**
 * `nnc predict`: rows in, predictions out, in the same order and format. All or nothing: when a row is bad, its line is said
 * and no prediction is printed.
 */
import type { Command as Commander } from "commander";
import type { ByteSource } from "../../data/record-reader.js";
import type { Diagnostic, Outcome } from "../../diagnostic/diagnostic.js";
import { hasErrors } from "../../diagnostic/diagnostic.js";
import type { Command, CommandContext } from "../command.js";
import { readSettings, readText, readWord } from "../options.js";
import { addSet } from "../shared-options.js";

/** `nnc predict <spec> --weights FILE [INPUT]` */
export const predictCommand: Command = { name: "predict", configure, run };

function configure(command: Commander): void {
  addSet(command);
  command
    .summary("rows in, predictions out")
    .description("Reads rows (csv, tsv, a JSON array or JSON lines, plain or gzipped, told apart by their content) and prints a prediction for each, in the same order. When a row is bad, its line is said and nothing is printed.")
    .argument("<spec>", "the spec of the weights")
    .argument("[input]", "a file of rows; `-`, or nothing, is standard input", "-")
    .option("--weights <FILE>", "the weights, as `nnc train` writes them")
    .option("--format <FORMAT>", "csv, json or jsonl: the format of the predictions (default: that of the rows)")
    .addHelpText("after", "\nExamples:\n  nnc predict specs/iris.nn --weights runs/Iris/weights.safetensors flowers.csv\n  echo '{\"a\": 1, \"b\": 0}' | nnc predict specs/xor.nn --weights runs/Xor/weights.safetensors");
}

async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const { exitCodeOf, openSpec } = await import("../../session/spec.js");
  const { printDiagnostics } = await import("../output.js");
  const refuse = (found: readonly Diagnostic[]): number => {
    printDiagnostics(context, found);
    return exitCodeOf(found);
  };
  const set = readSettings(options["set"]);
  const format = readWord("--format", options["format"], ["csv", "json", "jsonl"]);
  const wrong = [...set.diagnostics, ...format.diagnostics];
  if (hasErrors(wrong)) return refuse(wrong);
  const opened = openSpec(context.host, args[0] ?? "", { set: set.value ?? new Map<string, string>(), data: "none", pedantic: false });
  const { model } = opened;
  if (model === null) return refuse(opened.diagnostics);
  const { build, running } = await import("../../session/build.js");
  const { openWeights } = await import("../../session/open-weights.js");
  const compiled = build(model, context.host);
  const weights = openWeights(context.host, model, compiled.manifest, null, readText(options["weights"]));
  if (weights.value === null) return refuse(weights.diagnostics);
  const ready = await running(compiled, context.host);
  const name = args[1] ?? "-";
  const { inputDiagnostics, unknownFields } = await import("../../session/input-diagnostics.js");
  const { predictAll, predictionHeader, predictionRow, readInputs, sniff } = await import("../../session/predict-rows.js");
  const input = await withInput(context, name, (source) => {
    const head = source.read(0, 65_536);
    const found = head.ok ? sniff(head.value) : "csv";
    return { found, reading: readInputs(source, found, name === "-" ? "standard input" : name, model, compiled.manifest) };
  });
  if (input.value === null) return refuse(input.diagnostics);
  const { found, reading } = input.value;
  if (reading.value === null) return refuse(inputDiagnostics(reading.faults, model));
  printDiagnostics(context, unknownFields(reading.unknown, model));
  const { outputs } = compiled.manifest;
  const as = format.value ?? (found === "tsv" ? "csv" : found);
  let first = true;
  if (as === "csv") context.out(`${predictionHeader(outputs)}\n`);
  for (const some of predictAll(ready, weights.value, reading.value)) {
    if (context.signal.aborted) return 130;
    const lines = some.map((prediction) => (as === "csv" ? predictionRow(outputs, prediction) : JSON.stringify(prediction)));
    context.out(as === "json" ? `${first ? "[\n" : ",\n"}${lines.join(",\n")}` : `${lines.join("\n")}\n`);
    first = false;
  }
  if (as === "json") context.out("\n]\n");
  return 0;
}

/** Runs `use` over a file's bytes, or over standard input, which is read to its end first; either may be gzipped. */
async function withInput<T>({ host }: CommandContext, name: string, use: (source: ByteSource) => T): Promise<Outcome<T>> {
  const { locateInput, withBytes, withSource } = await import("../../session/data-files.js");
  const done = (source: ByteSource): Outcome<T> => ({ value: use(source), diagnostics: [] });
  if (name !== "-") {
    const located = locateInput(name, host);
    return located.value === null ? { value: null, diagnostics: located.diagnostics } : withSource(located.value, host, done);
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Uint8Array);
  return withBytes(new Uint8Array(Buffer.concat(pieces)), "standard input", host, done);
}
