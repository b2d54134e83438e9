/**
 * What the tables say of activations, losses and optimizers, held against formulas written for the tests: the reference reads
 * the same tables, and would be wrong with them.
 */
import type { Model } from "../../src/check/model.js";
import { plain } from "../../src/reference/algebra.js";
import { evaluate } from "../../src/reference/evaluate.js";
import type { Expr } from "../../src/expr/expr.js";
import { variable } from "../../src/expr/expr.js";
import type { ActivationName } from "../../src/vocab/activations.js";
import { activationRow } from "../../src/vocab/activations.js";
import type { LossName } from "../../src/vocab/losses.js";
import { lossRow } from "../../src/vocab/losses.js";
import { walkError } from "../support/optimizer-rules.js";

type Params = Readonly<Record<string, number>>;

/** erf by its series, which converges for every x; exact enough for |x| < 4. */
function erf(x: number): number {
  let [term, sum] = [x, x];
  for (let n = 1; n < 120; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

const ACTIVATIONS: Readonly<Partial<Record<ActivationName, (z: number, params: Params) => number>>> = {
  linear: (z) => z,
  step: (z) => (z >= 0 ? 1 : 0),
  sigmoid,
  tanh: Math.tanh,
  relu: (z) => Math.max(0, z),
  leaky_relu: (z, { slope = NaN }) => (z > 0 ? z : slope * z),
  softplus: (z) => Math.log(1 + Math.exp(z)),
  abs: Math.abs,
  elu: (z, { alpha = NaN }) => (z > 0 ? z : alpha * (Math.exp(z) - 1)),
  selu: (z) => 1.0507009873554805 * (z > 0 ? z : 1.6732632423543772 * (Math.exp(z) - 1)),
  gelu: (z) => (z / 2) * (1 + erf(z / Math.SQRT2)),
  silu: (z) => z * sigmoid(z),
  softsign: (z) => z / (1 + Math.abs(z)),
  hard_sigmoid: (z) => Math.min(6, Math.max(0, z + 3)) / 6,
  hard_tanh: (z) => Math.min(1, Math.max(-1, z)),
  square: (z) => z ** 2,
  sine: Math.sin,
};

const LOSSES: Readonly<Record<LossName, (a: number, y: number, params: Params) => number>> = {
  quadratic: (a, y) => (y - a) ** 2 / 2,
  cross_entropy: (a, y) => -(y * Math.log(a) + (1 - y) * Math.log(1 - a)),
  log_likelihood: (a, y) => (y > 0 ? -y * Math.log(a) : 0),
  absolute: (a, y) => Math.abs(y - a),
  huber: (a, y, { delta = NaN }) => (Math.abs(y - a) < delta ? (y - a) ** 2 / 2 : delta * (Math.abs(y - a) - delta / 2)),
  hinge: (a, y) => Math.max(0, 1 - y * a),
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));

function valueOf(e: Expr, names: Params): number {
  const values = new Map<Expr, number>(Object.entries(names).map(([name, value]) => [variable(name), value]));
  return evaluate(plain, e, (node) => values.get(node));
}

/** The activations of a model, each once. */
function activationsOf(model: Model): readonly { readonly name: ActivationName; readonly params: Params }[] {
  const all = model.layers.flatMap((layer) => ("groups" in layer ? layer.groups.map(({ activation }) => activation) : layer.kind === "activation" ? [layer.activation] : []));
  return [...new Map(all.map((each) => [JSON.stringify([each.name, each.params]), each])).values()];
}

/** The first word of the model that a table means otherwise than its formula; null where there is none. */
export function wrongFormula(model: Model): string | null {
  for (const { name, params } of activationsOf(model)) {
    const { expr } = activationRow(name);
    if (expr === null) continue;
    const formula = ACTIVATIONS[name];
    if (formula === undefined) return `the activation ${name} is in no formula of the tests`;
    for (let z = -3.9; z < 4; z += 0.3) {
      const [found, wanted] = [valueOf(expr(params), { z }), formula(z, params)];
      if (!near(found, wanted)) return `${name}(${z}) is ${found}, and by its formula ${wanted}`;
    }
  }
  const { train } = model;
  if (train === null) return null;
  if (train.loss !== null) {
    const { expr, targets, distribution } = lossRow(train.loss.name);
    for (const y of distribution ? [0, 1] : [Math.max(-1, targets.low), 0.25, Math.min(1, targets.high)]) {
      for (const a of [0.05, 0.3, 0.62, 0.97]) {
        const [found, wanted] = [valueOf(expr(train.loss.params), { a, y }), LOSSES[train.loss.name](a, y, train.loss.params)];
        if (!near(found, wanted)) return `${train.loss.name} of ${a} for ${y} is ${found}, and by its formula ${wanted}`;
      }
    }
  }
  const params = Object.fromEntries(Object.entries(train.optimizer.params).map(([name, { value }]) => [name, value]));
  // A centred square without a past is 0 but for rounding: no formula says what divides by its root.
  if (params["centered"] === 1 && params["alpha"] === 0) return null;
  const error = walkError(train.optimizer.name, params, 4);
  return error === null || error < 1e-12 ? null : `${train.optimizer.name} ${JSON.stringify(params)} walks otherwise than its formula by ${error}`;
}
