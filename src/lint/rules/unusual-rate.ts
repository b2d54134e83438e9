/** NN405: a learning rate outside of what is usual for the optimizer, which its row says. */
import type { Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { diagnose } from "../../diagnostic/index.js";
import { optimizers } from "../../vocab/optimizers/index.js";
import type { OptimizerRow } from "../../vocab/optimizers/optimizer.js";
import type { Rule } from "../rule.js";

function find(model: Model): readonly Diagnostic[] {
  if (model.train === null) return [];
  const { name, params, span } = model.train.optimizer;
  const row: OptimizerRow = optimizers[name];
  const rate = params["rate"]?.value;
  const [low, high] = row.typicalRate;
  if (rate === undefined || (rate >= low && rate <= high)) return [];
  return [diagnose("NN405", { span }, { optimizer: name, rate, low, high })];
}

/** The rate is unusual for this optimizer. */
export const unusualRate: Rule = { code: "NN405", applies: () => true, find };
