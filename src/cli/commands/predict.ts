/**
 * `nnc predict`: rows in, predictions out, in the same order and format. All or nothing: when a row is bad, its line is said
 * and no prediction is printed.
 */
import type { Command as Commander } from "commander";
import type { ByteSource } from "../../data/record-reader.js";
import type { Diagnostic, Outcome } from "../../diagnostic/diagnostic.js";
import { hasErrors } from "../../diagnostic/diagnostic.js";
import type { Command, CommandContext } from "../command.js";
import { collect, readSettings, readText, readWord } from "../options.js";

/** `nnc predict <spec> --weights FILE [INPUT]` */
export const predictCommand: Command = { name: "predict", configure, run };

function configure(command: Commander): void {
  command
    .summary("rows in, predictions out")
    .description("Reads rows (csv, tsv or JSON lines, told apart by their content) and prints a prediction for each, in the same order. When a row is bad, its line is said and nothing is printed.")
    .argument("<spec>", "the specification, a .nn file")
    .argument("[input]", "a file of rows; `-`, or nothing, is standard input", "-")
    .option("--weights <file>", "the weights, as `nnc train` writes them")
    .option("--format <format>", "csv or jsonl: the format of the predictions (default: that of the rows)")
    .option("--set <name=value>", "sets a parameter of the spec; may be repeated", collect, [])
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
  const format = readWord("--format", options["format"], ["csv", "jsonl"]);
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
  const input = await openInput(context, name);
  if (input.value === null) return refuse(input.diagnostics);
  const { predictAll, predictionHeader, predictionRow, readInputs, sniff } = await import("../../session/predict-rows.js");
  const { inputDiagnostics } = await import("../../session/input-diagnostics.js");
  const { source, close } = input.value;
  try {
    const head = source.read(0, 4096);
    const found = head.ok ? sniff(head.value) : "csv";
    const shown = name === "-" ? "standard input" : name;
    const reading = readInputs(source, found, shown, model, compiled.manifest);
    if (reading.value === null) return refuse(inputDiagnostics(reading.faults, model));
    const { outputs } = compiled.manifest;
    const csv = (format.value ?? found) !== "jsonl";
    if (csv) context.out(`${predictionHeader(outputs)}\n`);
    for (const some of predictAll(ready, weights.value, reading.value)) {
      if (context.signal.aborted) return 130;
      context.out(some.map((prediction) => `${csv ? predictionRow(outputs, prediction) : JSON.stringify(prediction)}\n`).join(""));
    }
    return 0;
  } finally {
    close();
  }
}

interface Input {
  readonly source: ByteSource;
  readonly close: () => void;
}

/** Opens a file to be read in pieces; standard input is read to its end first. */
async function openInput({ host }: CommandContext, name: string): Promise<Outcome<Input>> {
  const { diagnose } = await import("../../diagnostic/index.js");
  if (name === "-") {
    const { memorySource } = await import("../../data/record-reader.js");
    const pieces: Uint8Array[] = [];
    for await (const piece of process.stdin) pieces.push(piece as Uint8Array);
    return { value: { source: memorySource(new Uint8Array(Buffer.concat(pieces))), close: () => undefined }, diagnostics: [] };
  }
  const opened = host.open(name);
  if (!opened.ok) return { value: null, diagnostics: [{ ...diagnose("NN518", { span: null }, { file: name, why: opened.fault.message }) }] };
  return { value: { source: opened.value, close: () => opened.value.close() }, diagnostics: [] };
}
