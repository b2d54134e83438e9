/**
 * NN404: more than ten parameters that learn for each number that the training rows must tell, and nothing that holds them
 * back (l1, l2, dropout, an early stop by validation). Only where the spec itself holds the rows.
 */
import { trainingRows } from "../../check/data.js";
import type { Layer, Model } from "../../check/model.js";
import { parametersOf } from "../../check/learning.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { diagnose } from "../../diagnostic/index.js";
import type { Rule } from "../rule.js";

const MOST = 10;

function regularises(layer: Layer): boolean {
  return layer.kind === "dropout" || ("l2" in layer && (layer.l1.value > 0 || layer.l2.value > 0));
}

function find(model: Model): readonly Diagnostic[] {
  const rows = trainingRows(model.data);
  const [first] = model.layers;
  const last = model.layers.at(-1);
  if (model.train === null || rows === null || first === undefined || last === undefined) return [];
  const stops = model.train.stops.some((stop) => stop.kind === "stall" && stop.metric.part === "validation");
  if (stops || model.layers.some(regularises)) return [];
  const parameters = model.layers.reduce((sum, layer) => sum + ("frozen" in layer && layer.frozen ? 0 : parametersOf(layer)), 0);
  if (parameters <= MOST * rows * model.outputWidth) return [];
  return [diagnose("NN404", { span: { ...first.span, end: last.span.end } }, { parameters, rows })];
}

/** Many parameters for few rows. */
export const manyParameters: Rule = { code: "NN404", applies: (model) => trainingRows(model.data) !== null, find };
