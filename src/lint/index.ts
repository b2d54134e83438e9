/** The registry of lints, and `lint`, which runs them all. A lint speaks of what is legal and unusual; `--pedantic` shows it. */
import { unusedAllows, withoutAllowed } from "../check/annotations.js";
import type { Model } from "../check/model.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { Rule } from "./rule.js";
import { biasBeforeBatchnorm } from "./rules/bias-before-batchnorm.js";
import { initMisfit } from "./rules/init-misfit.js";
import { linearStack } from "./rules/linear-stack.js";
import { manyParameters } from "./rules/many-parameters.js";
import { oneSeed } from "./rules/one-seed.js";
import { shortBatch } from "./rules/short-batch.js";
import { unusualRate } from "./rules/unusual-rate.js";
import { vanishingGradients } from "./rules/vanishing-gradients.js";

const rules: readonly Rule[] = [linearStack, biasBeforeBatchnorm, vanishingGradients, initMisfit, shortBatch, manyParameters, unusualRate, oneSeed];

/** All lints of a model that are not allowed, in the order of the text, and a warning for each `@allow` that silences none. */
export function lint(model: Model): readonly Diagnostic[] {
  const looked = rules.filter((rule) => rule.applies(model));
  const found = looked.flatMap((rule) => rule.find(model));
  const unused = unusedAllows(found, model.allows, new Set(looked.map((rule) => rule.code)));
  return [...withoutAllowed(found, model.allows), ...unused].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
