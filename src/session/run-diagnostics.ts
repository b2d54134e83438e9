/**
 * What can go wrong while training, predicting and evaluating, as diagnostics: weights that do not fit, numbers that are
 * not finite, files that cannot be written, arguments that make no sense. Errors of ours are not caught here.
 */
import type { Model } from "../check/model.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { FileFault } from "../host/host.js";
import { WeightsError } from "../runtime/errors.js";
import { OptionError, TrainingError } from "../train/index.js";
import { argumentDiagnostic } from "./argument.js";

const bare = { severity: "error", span: null, label: "", related: [], file: null, fix: null } as const;

/** A weights file or checkpoint that cannot be used, with what differs tensor by tensor; exits 4. */
export function weightsDiagnostic(error: WeightsError, path: string): Diagnostic {
  const [slug, help] = weightsHelp[error.reason];
  const details = error.differences.length === 0 ? help : `${error.differences.slice(0, 20).join("\n")}\n${help}`;
  return { ...bare, code: error.code, slug, fault: "weights", message: error.what, help: details, file: { path, line: null, column: null } };
}

const weightsHelp: Readonly<Record<WeightsError["reason"], readonly [string, string]>> = {
  truncated: ["weights-truncated", "the file was cut off, most often while it was copied: copy it again, or train again"],
  malformed: ["weights-malformed", "give a safetensors file, as `nnc train` writes it"],
  checksum: ["weights-checksum", "the file was changed after it was written: copy it again, or train again"],
  plain: ["weights-plain", "it says nothing about preparation; start a training from it with `--initial-weights`"],
  foreign: ["weights-foreign", "give weights of this model, or train it again with `nnc train`"],
  version: ["weights-version", "train again with this version of nnc"],
  shapes: ["weights-shapes", "give a file whose tensors have the model's names and shapes"],
  "not finite": ["weights-not-finite", "the training that wrote it went wrong: train again with a smaller rate"],
  checkpoint: ["checkpoint-misfit", "resume with the settings and the data that the checkpoint was written with, or start anew without `--resume`"],
};

/** A weights file that cannot be read at all; exits 4 where it is missing, since it is the weights that are wrong, else 5. */
export function unreadableWeights(path: string, fault: FileFault): Diagnostic {
  if (fault.reason !== "missing") return diagnose("NN805", { span: null }, { file: path, why: fault.message });
  return { ...bare, code: "NN700", slug: "weights-missing", fault: "weights", message: `cannot read ${path}: ${fault.message}`, help: "`nnc train` writes weights to runs/<model>/weights.safetensors, and checkpoints beside them" };
}

/** A file that could not be written; exits 5. */
export function writeDiagnostic(path: string, fault: FileFault): Diagnostic {
  if (fault.reason === "full") return diagnose("NN802", { span: null }, { file: path });
  if (fault.reason === "denied") return diagnose("NN803", { span: null }, { file: path });
  return diagnose("NN801", { span: null }, { file: path, why: fault.message });
}

/** NaN or infinity while training (NN901), at the layer's line of the spec or, without a layer, at its `train`. */
export function trainingDiagnostic(error: TrainingError, model: Model): Diagnostic {
  const layer = model.layers.find((each) => each.name === error.layer) ?? null;
  const where = layer === null ? "the loss" : `layer \`${layer.name}\``;
  return {
    ...bare,
    code: error.code,
    slug: "not-finite",
    fault: "spec",
    message: `NaN or infinity in ${where}, epoch ${error.epoch}, batch ${error.batch}`,
    span: layer?.span ?? model.train?.span ?? null,
    label: layer === null ? "trained so" : "its parameters left the numbers here",
    related: layer === null || model.train === null ? [] : [{ span: model.train.optimizer.span, label: "moved by this" }],
    help: "try a smaller rate, clip gradients with `clip gradient norm 5`, or scale the inputs with `standardized`",
  };
}

/** The diagnostic of an error that the trainer or the runtime throws on purpose; null for all others, which are bugs. */
export function knownError(error: unknown, model: Model, path: string): Diagnostic | null {
  if (error instanceof WeightsError) return weightsDiagnostic(error, path);
  if (error instanceof TrainingError) return trainingDiagnostic(error, model);
  if (error instanceof OptionError) return argumentDiagnostic(error.message, "see `nnc train -h`");
  return null;
}
