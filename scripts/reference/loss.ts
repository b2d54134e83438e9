/** The page of a loss: its share of one output, the derivative by the output, and by `z` for the activations that go with it. */
import { includes } from "../../src/base/interval.js";
import { differentiate } from "../../src/expr/differentiate.js";
import type { Expr } from "../../src/expr/expr.js";
import { add, substitute, variable } from "../../src/expr/expr.js";
import { simplify } from "../../src/expr/simplify.js";
import type { ActivationName } from "../../src/vocab/activations.js";
import { activationRow } from "../../src/vocab/activations.js";
import type { LossName, LossRow } from "../../src/vocab/losses.js";
import { lossRow } from "../../src/vocab/losses.js";
import { defaultsOf } from "./activation.js";
import { formula, legend } from "./formula.js";
import type { Facts, Page } from "./markdown.js";
import { ending, intervalText, opening, paramsTable, section, table } from "./markdown.js";

/** The activations whose pairs are shown. */
const LAST: readonly ActivationName[] = ["linear", "sigmoid", "tanh", "softmax", "log_softmax"];

/** ∂C/∂z of a loss behind an activation; null where they do not go together. */
function pair(row: LossRow, name: ActivationName): { readonly slope: Expr; readonly fused: boolean } | null {
  const fused = row.fromLogits[name];
  if (fused !== undefined) {
    const own = differentiate(fused.expr, "z");
    return { slope: simplify(fused.wholeLayer ? add(variable("softmax(z)"), own) : own), fused: true };
  }
  const activation = activationRow(name);
  if (activation.expr === null || row.distribution || !includes(row.outputs, activation.range({}))) return null;
  const whole = substitute(row.expr(defaultsOf(row.params)), new Map([[variable("a"), activation.expr({})]]));
  return { slope: simplify(differentiate(whole, "z")), fused: false };
}

function pairs(row: LossRow): Page {
  const rows = LAST.flatMap((name) => {
    const found = pair(row, name);
    return found === null ? [] : [[`[\`${name}\`](../activations/${name}.md)`, `\`${formula(found.slope)}\``, found.fused ? "from z at once" : "by the chain rule"]];
  });
  const where = legend(rows.flat().join(" "));
  return section("Behind an activation", "What an output neuron is told, ∂C/∂z:", table(["activation", "∂C/∂z", "computed"], rows), where === null ? null : `where ${where}.`);
}

/** The page of a loss. */
export function lossPage(name: LossName, facts: Facts): Page {
  const row = lossRow(name);
  const share = simplify(row.expr(defaultsOf(row.params)));
  const slope = simplify(differentiate(share, "a"));
  const wants = row.distribution ? "exactly one class, and outputs that sum to 1" : `outputs in ${intervalText(row.outputs)}`;
  const [no, yes] = row.codes;
  return [
    ...opening(name, "Loss", row),
    ...section("Formula and derivative", `\`${row.formula}\`, the mean over the rows of a batch.`, "One output's share, and the derivative that follows from it:", table(["share", "∂/∂a"], [[`\`${formula(share)}\``, `\`${formula(slope)}\``]])),
    ...pairs(row),
    ...section("Parameters", paramsTable(row.params)),
    ...section("What it takes", `It wants ${wants}, and targets in ${intervalText(row.targets)}. Labels are ${String(no).replace("-", "−")} and ${yes} to the network.`),
    ...ending(row, facts),
  ];
}
