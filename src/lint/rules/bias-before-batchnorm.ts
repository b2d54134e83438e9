/** NN309: a linear layer with a bias right before a batch normalisation, which subtracts the bias with the mean. */
import type { Layer, Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { diagnose } from "../../diagnostic/index.js";
import type { Rule } from "../rule.js";

function hasBias(layer: Layer): boolean {
  return "groups" in layer && layer.bias !== null && layer.groups.every((group) => group.activation.name === "linear");
}

/** Where `bias false` goes: over the bias that is written, into the braces that are there, or into new ones. */
function fixOf({ span }: Layer): Diagnostic["fix"] {
  const text = span.source.text.slice(span.start, span.end);
  const insert = (at: number, words: string, end = at): Diagnostic["fix"] => ({ title: "write `bias false`", edits: [{ span: { ...span, start: span.start + at, end: span.start + end }, text: words }] });
  const written = /\bbias\s+(?:\[[^\]]*\]|true)/u.exec(text);
  if (written !== null) return insert(written.index, "bias false", written.index + written[0].length);
  const brace = text.indexOf("{");
  if (brace >= 0) return insert(brace + 1, " bias false,");
  return insert(text.trimEnd().length, " { bias false }");
}

function find(model: Model): readonly Diagnostic[] {
  return model.layers.flatMap((layer, at) => {
    const next = model.layers[at + 1];
    if (!hasBias(layer) || next?.kind !== "batchnorm") return [];
    return [diagnose("NN309", { span: layer.span, related: [{ span: next.span, label: "subtracts the mean" }], fix: fixOf(layer) }, { layer: layer.name, next: next.name })];
  });
}

/** A bias that batch normalisation takes away. */
export const biasBeforeBatchnorm: Rule = { code: "NN309", applies: () => true, find };
