/**
 * What can go wrong while training, predicting and evaluating, as diagnostics: weights that do not fit, numbers that are
 * not finite, arguments that make no sense. Errors of ours are not caught here.
 */
import type { Model } from "../check/model.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { weightsEntries } from "../diagnostic/catalog/weights.js";
import { diagnose } from "../diagnostic/index.js";
import type { FileFault } from "../host/host.js";
import { WeightsError } from "../runtime/errors.js";
import type { ModelManifest } from "../runtime/manifest.js";
import { ThreadError } from "../runtime/team.js";
import { transferable } from "../runtime/weights.js";
import { OptionError, TrainingError } from "../train/index.js";
import { argumentDiagnostic } from "./argument.js";

/** A weights file or checkpoint that cannot be used, with what differs tensor by tensor (NN701 to NN709); exits 4. */
export function weightsDiagnostic(error: WeightsError, path: string): Diagnostic {
  const { what, differences } = error;
  return diagnose(error.code as keyof typeof weightsEntries, { span: null }, { file: path, what, differences });
}

/** A weights file that cannot be read at all; exits 4 where it is missing, since it is the weights that are wrong, else 5. */
export function unreadableWeights(path: string, fault: FileFault): Diagnostic {
  if (fault.reason !== "missing") return diagnose("NN805", { span: null }, { file: path, why: fault.message });
  return diagnose("NN700", { span: null }, { file: path, what: fault.message, differences: [] });
}

/** NaN or infinity while training (NN901), at the layer's place in the spec or, without a layer, at its `train`. */
export function trainingDiagnostic({ layer: name, epoch, batch }: TrainingError, model: Model): Diagnostic {
  const layer = model.layers.find((each) => each.name === name) ?? null;
  const related = layer === null || model.train === null ? [] : [{ span: model.train.optimizer.span, label: "moved by this" }];
  return diagnose("NN901", { span: layer?.span ?? model.train?.span ?? null, related }, { layer: layer?.name ?? null, epoch, batch });
}

/** The diagnostic of an error that the trainer or the runtime throws on purpose; null for all others, which are bugs. */
export function knownError(error: unknown, model: Model, path: string): Diagnostic | null {
  if (error instanceof WeightsError) return weightsDiagnostic(error, path);
  if (error instanceof TrainingError) return trainingDiagnostic(error, model);
  if (error instanceof ThreadError) return diagnose("NN809", { span: null }, { worker: error.thread, why: error.why });
  if (error instanceof OptionError) return argumentDiagnostic(error.message, "see `nnc train -h`");
  return null;
}

/** What `--transfer` takes from a file, as lines for a person; refused (NN704) when nothing fits. Throws a `WeightsError` for a file that is damaged. */
export function transferReport(manifest: ModelManifest, bytes: Uint8Array, path: string): { readonly text: string; readonly diagnostic: Diagnostic | null } {
  const { taken, left } = transferable(manifest, bytes);
  if (taken.length === 0) {
    const differences = left.map(({ name, why }) => `${name}: ${why}`);
    return { text: "", diagnostic: weightsDiagnostic(new WeightsError("shapes", "no tensor has the name and shape of one of the model's", differences), path) };
  }
  const lines = [`from ${path}: ${taken.join(", ")}`, ...(left.length === 0 ? [] : [`drawn anew: ${left.map(({ name, why }) => `${name} (${why})`).join(", ")}`])];
  return { text: `${lines.join("\n")}\n`, diagnostic: null };
}
