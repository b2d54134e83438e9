/** The manifests of all specs, and the metadata of weights that belong to them. */
import { readdirSync, readFileSync } from "node:fs";
import { check } from "../../../src/check/check.js";
import { modelManifest, trainManifest } from "../../../src/emit/manifest.js";
import type { ModelManifest, TrainManifest } from "../../../src/runtime/manifest.js";
import { unfitted } from "../../../src/runtime/fitted.js";
import { modelMetadata } from "../../../src/runtime/weights.js";
import { parse } from "../../../src/syntax/parse.js";
import { besideTheSpecs } from "../../support/model-from.js";

interface Manifests {
  readonly model: ModelManifest;
  readonly train: TrainManifest | null;
  readonly metadata: Readonly<Record<string, string>>;
}

/** By the name of the spec. */
export function manifestsOf(): readonly { readonly name: string; readonly manifests: Manifests }[] {
  const specs = new URL("../../../specs/", import.meta.url);
  return readdirSync(specs).filter((name) => name.endsWith(".nn")).flatMap((name) => {
    const parsed = parse({ path: name, text: readFileSync(new URL(name, specs), "utf8") });
    const model = parsed.value === null ? null : check(parsed.value, { set: new Map(), read: besideTheSpecs }).value;
    if (model === null) return [];
    const manifest = modelManifest(model, () => "0".repeat(64));
    return [{ name, manifests: { model: manifest, train: model.train === null ? null : trainManifest(model), metadata: Object.fromEntries(modelMetadata(manifest, unfitted(manifest), "weights")) } }];
  });
}
