/** NN310: five or more sigmoid layers in a row, whose slopes of at most 1/4 multiply. */
import type { Layer, Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { diagnose } from "../../diagnostic/index.js";
import type { Rule } from "../rule.js";

/** (1/4)^5 is less than a thousandth. */
const STACKED = 5;

function isSigmoid(layer: Layer): boolean {
  if (layer.kind === "activation") return layer.activation.name === "sigmoid";
  return "groups" in layer && layer.groups.every((group) => group.activation.name === "sigmoid");
}

function find(model: Model): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let run: Layer[] = [];
  const close = (): void => {
    const [first, ...others] = run;
    if (first !== undefined && run.length >= STACKED) {
      found.push(diagnose("NN310", { span: first.span, related: others.slice(-1).map((last) => ({ span: last.span, label: "the last of them" })) }, { layers: run.length, activation: "sigmoid" }));
    }
    run = [];
  };
  for (const layer of model.layers) {
    if (isSigmoid(layer)) run.push(layer);
    else if ("groups" in layer || layer.kind === "activation") close();
  }
  close();
  return found;
}

/** Gradients vanish through many sigmoids. */
export const vanishingGradients: Rule = { code: "NN310", applies: () => true, find };
