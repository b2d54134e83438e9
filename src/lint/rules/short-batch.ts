/** NN403: a last batch of at most a quarter of the others. Only where the spec itself holds the rows. */
import { trainingRows } from "../../check/data.js";
import type { Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { diagnose } from "../../diagnostic/index.js";
import type { Rule } from "../rule.js";

/** The divisors of `rows` nearest to a batch, below and above it. */
function near(rows: number, batch: number): string {
  const divisors = Array.from({ length: rows }, (_, i) => i + 1).filter((size) => rows % size === 0);
  const below = divisors.filter((size) => size < batch).at(-1);
  const above = divisors.find((size) => size > batch);
  return [below, above].filter((size) => size !== undefined).map((size) => `\`batch ${size}\``).join(" or ");
}

function find(model: Model): readonly Diagnostic[] {
  const { train } = model;
  const rows = trainingRows(model.data);
  if (train === null || rows === null || train.batch === "all" || train.batch > rows) return [];
  const last = rows % train.batch;
  if (last === 0 || last * 4 > train.batch) return [];
  return [diagnose("NN403", { span: train.span }, { last, batch: train.batch, near: near(rows, train.batch) })];
}

/** The last batch is much shorter than the others. */
export const shortBatch: Rule = { code: "NN403", applies: (model) => trainingRows(model.data) !== null, find };
