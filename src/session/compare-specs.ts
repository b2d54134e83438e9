/**
 * What changes for those who use a model when its spec changes: whether weights still load, whether code that imports the
 * modules still compiles, or only how the model is trained and judged. Compares what was compiled, so that formatting,
 * comments and names that nothing depends on are no difference.
 */
import { printModel } from "../check/print.js";
import type { Compiled } from "../compiler.js";
import { inferenceTypes, trainingTypes } from "../emit/ts/types.js";

/** Lines that only the old version has begin with `- `, those of the new one with `+ `. */
export interface SpecDifference {
  /** Weights and checkpoints of the old version are refused by the new one. */
  readonly weights: readonly string[];
  /** The TypeScript types of inputs, outputs, rows and options differ. */
  readonly types: readonly string[];
  /** Everything else that the checked models differ in: training, data, expectations, starts. */
  readonly behaviour: readonly string[];
}

/** Compares two compiled models. */
export function compareSpecs(before: Compiled, after: Compiled): SpecDifference {
  const weights = before.manifest.hash === after.manifest.hash ? [] : differences(architectureLines(before), architectureLines(after));
  const types = differences(typeLines(before), typeLines(after));
  const behaviour = differences(modelLines(before), modelLines(after)).filter((line) => !weights.includes(line));
  return { weights, types, behaviour };
}

function modelLines({ model }: Compiled): readonly string[] {
  return printModel(model).trimEnd().split("\n").map((line) => line.trim());
}

/** What the hash of weights depends on: tensors, then the lines of the model that speak of columns and layers. */
function architectureLines(compiled: Compiled): readonly string[] {
  const { manifest, model } = compiled;
  const tensors = manifest.tensors.map(({ name, shape }) => `tensor ${name} [${shape.join(", ")}] ${manifest.precision}`);
  const lines = modelLines(compiled);
  const network = lines.indexOf("network");
  const layers = lines.slice(network + 1, network + 1 + model.layers.length);
  return [`numerics ${manifest.numerics}`, ...tensors, ...lines.filter((line) => /^(?:input|output) /.test(line)), ...layers];
}

function typeLines({ model }: Compiled): readonly string[] {
  const lines = [...inferenceTypes(model), ...(model.train === null ? [] : trainingTypes(model))];
  let inside = "";
  return lines.flatMap((line) => {
    const opened = /^export interface (\w+)/.exec(line);
    if (opened !== null) inside = opened[1] ?? "";
    return line.startsWith("  ") ? [`${inside}: ${line.trim().replace(/^readonly /, "").replace(/^"([A-Za-z_]\w*)"/, "$1").replace(/;$/, "")}`] : [];
  });
}

/** Lines of one list alone, in order; equal lines are paired as often as they occur. */
function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const gone = without(before, after);
  const come = without(after, before);
  return [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)];
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    if (count > 0) counts.set(line, count - 1);
    return count === 0;
  });
}

/** The comparison as people read it; ends with a line feed. */
export function printDifference({ weights, types, behaviour }: SpecDifference): string {
  const part = (title: string, lines: readonly string[], same: string): readonly string[] => (lines.length === 0 ? [same] : [title, ...lines.map((line) => `  ${line}`)]);
  return `${[
    ...part("weights: those of the old version do not load in the new one", weights, "weights: load in both"),
    ...part("types: those of the modules differ, and code that imports them may have to change", types, "types: the same"),
    ...part("behaviour: training, data, starts or expectations differ", behaviour, "behaviour: the same"),
  ].join("\n")}\n`;
}
