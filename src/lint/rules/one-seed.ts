/** NN603: an expectation of a random result that is tried with one seed. Quantities, gradients and frozen networks are not random. */
import type { ExpectGroup, Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { diagnose } from "../../diagnostic/index.js";
import { initRow } from "../../vocab/inits.js";
import type { Rule } from "../rule.js";

/** True when training draws anything: weights, the order of rows that matters, neurons to drop. */
function draws(model: Model): boolean {
  const { train } = model;
  if (train === null) return false;
  const weights = model.layers.some((layer) => "weight" in layer && layer.weight.kind === "init" && initRow(layer.weight.name).distribution(1, 1, layer.weight.params).kind !== "constant");
  return weights || (train.shuffle && train.batch !== "all") || model.layers.some((layer) => layer.kind === "dropout");
}

function isRandom(group: ExpectGroup): boolean {
  return group.expectations.some((each) => each.kind === "metric" || each.kind === "beats" || each.kind === "predict");
}

function find(model: Model): readonly Diagnostic[] {
  if (!draws(model)) return [];
  return model.expects
    .filter((group) => group.seeds === null && isRandom(group))
    .map((group) => diagnose("NN603", { span: { ...group.span, end: group.span.start + "expect".length } }, {}));
}

/** One seed for a stochastic result. */
export const oneSeed: Rule = { code: "NN603", applies: () => true, find };
