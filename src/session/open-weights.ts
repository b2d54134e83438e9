/** Weights for a spec that is not being trained here: from a file, or for a model that is not trained from the spec itself. */
import type { Model } from "../check/model.js";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.js";
import type { Host } from "../host/host.js";
import type { DatasetParts } from "../runtime/dataset.js";
import { fitPreparation, unfitted } from "../runtime/fitted.js";
import { initializeParameters } from "../runtime/initialize.js";
import type { ModelManifest } from "../runtime/manifest.js";
import type { Weights } from "../runtime/weights.js";
import { floats, readWeights } from "../runtime/weights.js";
import { argumentDiagnostic } from "./argument.js";
import { knownError, unreadableWeights } from "./run-diagnostics.js";

/** Reads weights at `path`; null asks for those that the spec writes out. */
export function openWeights(host: Host, model: Model, manifest: ModelManifest, parts: DatasetParts | null, path: string | null): Outcome<Weights> {
  if (path === null && model.train !== null) return refused(argumentDiagnostic("which weights? `--weights` is missing", `\`nnc train ${model.path}\` writes them to runs/${model.name}/weights.safetensors`));
  if (path === null) return { value: writtenWeights(manifest, parts), diagnostics: [] };
  const bytes = host.readBytes(path);
  if (!bytes.ok) return refused(unreadableWeights(path, bytes.fault));
  try {
    return { value: readWeights(manifest, bytes.value), diagnostics: [] };
  } catch (error) {
    const found = knownError(error, model, path);
    if (found === null) throw error;
    return refused(found);
  }
}

function refused(found: Diagnostic): Outcome<Weights> {
  return { value: null, diagnostics: [found] };
}

/** The weights of a model that is not trained: what its layers write out, and where they do not, what its inits give. */
export function writtenWeights(manifest: ModelManifest, parts: DatasetParts | null): Weights {
  const parameters = floats(manifest.precision, manifest.parameters);
  initializeParameters(manifest, 0, parameters);
  return { parameters, fitted: parts === null ? unfitted(manifest) : fitPreparation(manifest, parts.train.dataset, parts.train.rows) };
}
