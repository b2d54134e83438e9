/** What the tables admit together, read from their rows: no test names an entry, so that a new row is covered at once. */
import { includes } from "../../src/base/interval.js";
import type { ActivationName } from "../../src/vocab/activations.js";
import { activationRow, activations } from "../../src/vocab/activations.js";
import type { LossName } from "../../src/vocab/losses.js";
import { losses, lossRow } from "../../src/vocab/losses.js";
import type { OptimizerName } from "../../src/vocab/optimizers/index.js";
import { optimizers } from "../../src/vocab/optimizers/index.js";
import type { OptimizerRow } from "../../src/vocab/optimizers/optimizer.js";
import type { ParamRow } from "../../src/vocab/entry.js";

export const activationNames = Object.keys(activations) as ActivationName[];
export const lossNames = Object.keys(losses) as LossName[];
export const optimizerNames = Object.keys(optimizers) as OptimizerName[];

/** The row of an optimizer, with the type that all rows share. */
export const optimizerRow = (name: OptimizerName): OptimizerRow => optimizers[name];

/** Parameters at their fallbacks; one that has none is put somewhere in its domain. */
export function defaultsOf(rows: Readonly<Record<string, ParamRow>>): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.fallback ?? inside(row)]));
}

/** A number of a parameter's domain, other than its fallback. */
export function inside({ domain, fallback, flag }: ParamRow): number {
  if (flag === true) return 1 - (fallback ?? 0);
  const low = Number.isFinite(domain.low) ? domain.low : -1;
  const high = Number.isFinite(domain.high) ? domain.high : low + 1;
  return [0.25, 0.3].map((share) => low + share * (high - low)).find((value) => value !== fallback) as number;
}

/** Whether the checker lets this activation stand before this loss (NN303, NN304). */
export function admits(loss: LossName, activation: ActivationName): boolean {
  const [row, last] = [lossRow(loss), activationRow(activation)];
  return row.distribution ? last.expr === null : includes(row.outputs, last.range(defaultsOf(last.params)));
}

/** The losses that admit an activation. */
export const lossesOf = (activation: ActivationName): readonly LossName[] => lossNames.filter((loss) => admits(loss, activation));

/** Every loss with an activation that it admits. */
export const pairs = lossNames.flatMap((loss) => activationNames.filter((name) => admits(loss, name)).map((activation) => ({ loss, activation })));

/** The activations with an expression, which may be mixed in one layer. */
export const scalarNames = activationNames.filter((name) => activationRow(name).expr !== null);

/** An activation whose gradients pass, and which is known to be smooth. */
export const smooth = scalarNames.find((name) => activationRow(name).kinks({}).length === 0 && Number.isFinite(activationRow(name).range({}).high)) as ActivationName;
