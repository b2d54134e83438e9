/** NN308: a linear layer right before another dense layer. Dropout between them is something else, and is let be. */
import type { Layer, Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { diagnose } from "../../diagnostic/index.js";
import type { Rule } from "../rule.js";

function isLinear(layer: Layer | undefined): boolean {
  return layer?.kind === "dense" && layer.groups.every((group) => group.activation.name === "linear");
}

function find(model: Model): readonly Diagnostic[] {
  const layers = model.layers.filter((layer) => layer.kind !== "flatten" && layer.kind !== "reshape");
  return layers.flatMap((layer, at) => {
    const next = layers[at + 1];
    if (!isLinear(layer) || next?.kind !== "dense") return [];
    return [diagnose("NN308", { span: layer.span, related: [{ span: next.span, label: "the next one" }] }, { first: layer.name, second: next.name })];
  });
}

/** Two linear layers in a row are one. */
export const linearStack: Rule = { code: "NN308", applies: () => true, find };
