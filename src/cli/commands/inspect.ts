/**
 * `nnc inspect`: layers, sizes, costs and how many linear regions a network can have; with one or two inputs, how many it
 * has, at its start or with given weights. Trains nothing; data that does not load leaves a figure out.
 */
import type { Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { hasErrors } from "../../diagnostic/diagnostic.js";
import type { Side } from "../../report/regions.js";
import type { Fitted } from "../../runtime/fitted.js";
import type { ModelManifest } from "../../runtime/manifest.js";
import type { DatasetParts } from "../../runtime/dataset.js";
import type { Command, CommandContext } from "../command.js";
import { printDiagnostics, refuseUsage } from "../output.js";
import { readText } from "../options.js";
import { addSet, flag, settings } from "../shared-options.js";

/** `nnc inspect`: what a network is like before it is trained. */
export const inspectCommand: Command = {
  name: "inspect",
  configure: (command) => {
    command.summary("prints layers, sizes, costs and bounds on linear regions").description("Prints layers, shapes, parameters, FLOPs, bytes, rows per parameter, and bounds on the number of linear regions.");
    command.argument("<spec>", "the spec to inspect");
    command.option("--weights <FILE>", "counts the regions of these weights instead of those of the start");
    command.option("--json", "prints the figures as JSON");
    addSet(command);
    command.addHelpText("after", "\nExamples:\n  nnc inspect specs/iris.nn\n  nnc inspect specs/staircase.nn --weights runs/staircase/weights.safetensors");
  },
  run: async (context, [path = ""], options) => {
    const set = settings(context, options);
    if (set === null) return 2;
    const { exitCodeOf, openSpec } = await import("../../session/spec.js");
    const opened = openSpec(context.host, path, { set, data: "none", pedantic: false });
    const { model } = opened;
    if (model === null) {
      printDiagnostics(context, opened.diagnostics);
      const code = exitCodeOf(opened.diagnostics);
      return code === 0 ? refuseUsage(context, `${path} is a library: it has no model to inspect`) : code;
    }
    const loaded = await load(context, model);
    const weights = await weightsOf(context, model, loaded.parts, readText(options["weights"]));
    if ("refused" in weights) {
      printDiagnostics(context, [weights.refused]);
      return exitCodeOf([weights.refused]);
    }
    const { inspectModel, printInspection } = await import("../../report/inspect.js");
    const inspection = inspectModel(model, loaded.parts?.train.rows.length ?? null, await count(model, weights));
    context.out(flag(options, "json") ? `${JSON.stringify(inspection, null, 2)}\n` : printInspection(inspection));
    return 0;
  },
};

/** The rows of the data, if there are any to be had; says when there are not. */
async function load({ host, err }: CommandContext, model: Model): Promise<{ readonly parts: DatasetParts | null }> {
  if (model.data === null) return { parts: null };
  const { loadData } = await import("../../session/load-data.js");
  const { value, diagnostics } = loadData(model, host);
  if (value !== null && !hasErrors(diagnostics)) return { parts: value.parts };
  const first = diagnostics.find(({ severity }) => severity === "error");
  err(`note: the data could not be loaded, so rows are left out (${first?.message ?? "unknown"}); \`nnc check --data\` says more\n`);
  return { parts: null };
}

interface Start {
  readonly manifest: ModelManifest;
  readonly parameters: Float64Array;
  /** null where preparation is fitted to data that is not there. */
  readonly fitted: Fitted | null;
}

/** The parameters to look at: those of a file, or those that training would start from. */
async function weightsOf({ host }: CommandContext, model: Model, parts: DatasetParts | null, file: string | null): Promise<Start | { readonly refused: Diagnostic }> {
  const { modelManifest } = await import("../../emit/manifest.js");
  const manifest = modelManifest(model, (bytes) => host.sha256(bytes));
  if (file !== null) {
    const { unreadableWeights, weightsDiagnostic } = await import("../../session/run-diagnostics.js");
    const { WeightsError } = await import("../../runtime/errors.js");
    const { readWeights } = await import("../../runtime/weights.js");
    const read = host.readBytes(file);
    if (!read.ok) return { refused: unreadableWeights(file, read.fault) };
    try {
      const { parameters, fitted } = readWeights(manifest, read.value);
      return { manifest, parameters: Float64Array.from(parameters), fitted };
    } catch (error) {
      if (error instanceof WeightsError) return { refused: weightsDiagnostic(error, file) };
      throw error;
    }
  }
  const { initializeParameters } = await import("../../runtime/initialize.js");
  const { fitPreparation } = await import("../../runtime/fitted.js");
  const parameters = new Float64Array(manifest.parameters);
  initializeParameters(manifest, model.train?.seed.value ?? 0, parameters);
  return { manifest, parameters, fitted: parts === null ? null : fitPreparation(manifest, parts.train.dataset, parts.train.rows) };
}

/** Counts regions; null where the model has more inputs than can be counted over. */
async function count(model: Model, { manifest, parameters, fitted }: Start): Promise<import("../../report/regions.js").RegionCount | null> {
  if (manifest.inputWidth > 2) return null;
  const { countRegions } = await import("../../report/regions.js");
  const box = fitted === null ? null : await boxOf(model, manifest, fitted);
  return box === null ? countRegions(model, parameters) : countRegions(model, parameters, box);
}

/** The declared intervals of numbers after their fitted preparation; null where nothing is fitted or an input is no number. */
async function boxOf({ inputs }: Model, manifest: ModelManifest, fitted: Fitted): Promise<readonly Side[] | null> {
  const { scaleNumber, scalingOf } = await import("../../runtime/prepare.js");
  const fits = inputs.some(({ preparation: { scale } }) => scale.kind === "standardized" || scale.kind === "minmax");
  const sides: Side[] = [];
  for (const [i, { type, width }] of inputs.entries()) {
    const [column, learned] = [manifest.inputs[i], fitted.inputs[i]];
    if ((type.kind !== "real" && type.kind !== "int" && type.kind !== "bool") || column === undefined || learned === undefined) return null;
    const scaling = scalingOf(column, learned);
    const at = (end: number, element: number): number => (Number.isFinite(end) ? scaleNumber(scaling, end, element) : end);
    for (let element = 0; element < width; element++) sides.push(type.kind === "bool" ? [0, 1] : [at(type.interval.low, element), at(type.interval.high, element)]);
  }
  return fits ? sides : null;
}
