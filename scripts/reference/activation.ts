/** The page of an activation: formula, derived derivative, values, and which losses take it; and its curve as a picture. */
import { includes } from "../../src/base/interval.js";
import { differentiate } from "../../src/expr/differentiate.js";
import { evaluate } from "../../src/expr/evaluate.js";
import { expand } from "../../src/expr/expand.js";
import type { Expr } from "../../src/expr/expr.js";
import { add, call, mul, sub, substitute, variable } from "../../src/expr/expr.js";
import { simplify } from "../../src/expr/simplify.js";
import type { ActivationName, ActivationRow } from "../../src/vocab/activations.js";
import { activationRow } from "../../src/vocab/activations.js";
import type { ParamRow } from "../../src/vocab/entry.js";
import type { LossName } from "../../src/vocab/losses.js";
import { lossRow, losses } from "../../src/vocab/losses.js";
import { curves } from "./curves.js";
import { formula, legend, numeral } from "./formula.js";
import type { Facts, Page } from "./markdown.js";
import { ending, intervalText, opening, paramsTable, section, table } from "./markdown.js";

/** Parameters at their defaults. */
export function defaultsOf(params: Readonly<Record<string, ParamRow>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(params).map(([name, { fallback }]) => [name, fallback ?? NaN]));
}

function functionOf(e: Expr): (z: number) => number {
  const plain = expand(e, "f64");
  return (z) => evaluate(plain, new Map([["z", z]]), "f64");
}

const at = ["−2", "−1", "−½", "0", "½", "1", "2"] as const;
const numbers = [-2, -1, -0.5, 0, 0.5, 1, 2];
const shown = (value: number): string => String(Number(value.toFixed(4))).replace("-", "−");

/** Value and derivative as the table of expressions gives them; null for what looks at the whole layer. */
function slopes(row: ActivationRow): { readonly value: Expr; readonly slope: Expr } | null {
  if (row.expr === null) return null;
  const value = simplify(row.expr(defaultsOf(row.params)));
  return { value, slope: simplify(differentiate(value, "z")) };
}

function withDefaults(row: ActivationRow): string {
  const defaults = Object.entries(row.params).map(([name, { fallback }]) => `${name} = ${fallback ?? "?"}`);
  return defaults.length === 0 ? "" : ` (${defaults.join(", ")})`;
}

/** Derivatives of what looks at the whole layer through s = log Σ_k e^z_k, by ∂s/∂z_k = softmax_k. */
function wholeLayer(ofSum: Expr | undefined): Page {
  if (ofSum === undefined) return [];
  const share = variable("p");
  const byNeuron = differentiate(ofSum, "z");
  const bySum = differentiate(ofSum, "s");
  // e^(z − s) is the softmax, wherever it comes up.
  const named = (e: Expr, softmax: string): string => formula(simplify(substitute(e, new Map([[call("exp", sub(variable("z"), variable("s"))), variable("p_j")], [share, variable(softmax)]]))));
  const rows = [[`\`${formula(ofSum)}\``, `\`${named(add(byNeuron, mul(bySum, share)), "p_j")}\``, `\`${named(mul(bySum, share), "p_k")}\``]];
  return ["Written with s = log Σ_k e^z_k, whose derivative by z_k is the softmax p_k, and the derivatives that follow from it:", table(["a_j", "∂a_j/∂z_j", "∂a_j/∂z_k of another"], rows)];
}

function formulas(row: ActivationRow): Page {
  const found = slopes(row);
  if (found === null) return section("Formula and derivative", `\`${row.formula}\``, ...wholeLayer(row.ofSum));
  const [value, slope] = [formula(found.value), formula(found.slope)];
  const where = legend(`${value} ${slope}`);
  return section("Formula and derivative", `\`${row.formula}\``, `As it is computed${withDefaults(row)}, and the derivative that follows from it:`, table(["a", "∂a/∂z"], [[`\`${value}\``, `\`${slope}\``]]), where === null ? null : `where ${where}.`);
}

function valuesOf(row: ActivationRow): string | null {
  const found = slopes(row);
  if (found === null) return null;
  const [value, slope] = [functionOf(found.value), functionOf(found.slope)];
  return table(["z", ...at], [["a", ...numbers.map((z) => shown(value(z)))], ["∂a/∂z", ...numbers.map((z) => shown(slope(z)))]]);
}

function rangeOf(row: ActivationRow): string {
  const params = defaultsOf(row.params);
  const kinks = row.kinks(params);
  const corner = kinks.length === 0 ? "" : ` It has no derivative at z = ${kinks.map(numeral).join(" and ")}, where the value of the formula above stands in.`;
  const flat = row.differentiable ? "" : " Its derivative is 0 wherever it exists, so that nothing before it learns by gradients.";
  return `Its values lie in ${intervalText(row.range(params))}.${flat === "" ? corner : flat}`;
}

/** Losses that take it as the last activation, and whether they are computed from `z` at once. */
function losing(name: ActivationName, row: ActivationRow): string {
  const range = row.range(defaultsOf(row.params));
  const fits = (Object.keys(losses) as LossName[]).filter((each) => {
    const { outputs, distribution, fromLogits } = lossRow(each);
    return fromLogits[name] !== undefined || (!distribution && includes(outputs, range));
  });
  const links = fits.map((each) => `[\`${each}\`](../losses/${each}.md)${lossRow(each).fromLogits[name] === undefined ? "" : ", which is computed from z at once and is safe for every z"}`);
  return `As the last activation it goes with ${links.join("; ")}.`;
}

/** The page of an activation. */
export function activationPage(name: ActivationName, facts: Facts): Page {
  const row = activationRow(name);
  const picture = row.expr === null ? null : `![${name} and its derivative](${name}.svg)`;
  const init = `Weights before it start by [\`${row.init}\`](../inits/${row.init}.md) unless the spec says otherwise.`;
  const exact = "Every target computes it by the same arithmetic, without the engine's mathematical library: see [the arithmetic](../../../grammar/NUMERICS.md).";
  return [
    ...opening(name, "Activation", row),
    ...formulas(row),
    picture,
    valuesOf(row),
    ...section("Parameters", paramsTable(row.params)),
    ...section("Range", rangeOf(row), losing(name, row)),
    ...section("Numerics", `${init} ${exact}`),
    ...ending(row, facts),
  ];
}

/** Its curve and its derivative's; null for what looks at the whole layer. */
export function activationPicture(name: ActivationName): string | null {
  const row = activationRow(name);
  const found = slopes(row);
  if (found === null) return null;
  return curves(name, [functionOf(found.value), functionOf(found.slope)], row.kinks(defaultsOf(row.params)));
}
