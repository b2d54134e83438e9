/** Every activation, hidden, as output, alone as a layer and beside others: all routes to the bit, f64 against the reference. */
import { afterAll, describe, it } from "vitest";
import type { ActivationName } from "../../src/vocab/activations.js";
import { activationRow } from "../../src/vocab/activations.js";
import type { LayerSpec, ModelSpec } from "../support/models.js";
import { activation, dense, flatten, modelOf } from "../support/models.js";
import { judge, report, share } from "./routes.js";
import { activationNames, inside, lossesOf, scalarNames, smooth } from "./vocabulary.js";

/** Batches whose rows are summed in four lanes: whole groups, groups and a rest, and a batch of all rows. */
const laned: readonly (number | "all")[] = [7, "all", 4];

/** Judges the layers in a batch with lanes, which changes from case to case, and where `both` in one without. */
function judgeBatches(group: string, spec: Omit<ModelSpec, "batch" | "precision">, seed: number, both = true): void {
  [laned[seed % 3] ?? 4, ...(both ? [3] : [])].forEach((batch, i) => judge(group, (precision) => modelOf({ ...spec, batch, precision }), batch === "all" ? 6 : batch, seed + i));
}

/** The activation with its defaults, and with every parameter elsewhere. */
function variantsOf(name: ActivationName): readonly { readonly name: ActivationName; readonly params: Readonly<Record<string, number>> }[] {
  const { params } = activationRow(name);
  const others = Object.fromEntries(Object.entries(params).map(([key, row]) => [key, inside(row)]));
  return [{ name, params: {} }, ...(Object.keys(params).length === 0 ? [] : [{ name, params: others }])];
}

afterAll(report);

describe("an activation computes and differentiates alike on every route:", () => {
  activationNames.forEach((name, at) => {
    const [loss] = lossesOf(name);
    const often = share(activationNames, 1).includes(name);
    for (const entry of variantsOf(name)) {
      const label = JSON.stringify(entry.params) === "{}" ? name : `${name} ${JSON.stringify(entry.params)}`;
      it(`${label} in a hidden layer`, () => {
        judgeBatches("hidden activations", { inputs: 2, layers: [dense(3, entry), dense(2, smooth)], loss: "quadratic" }, 101 * at);
      });
      if (often) it(`${label} in two hidden layers and alone as a layer`, () => {
        const layers: readonly LayerSpec[] = [dense(3, entry), dense(4, entry), activation(entry), dense(1)];
        judgeBatches("deep activations", { inputs: 3, layers, loss: "quadratic" }, 101 * at + 10, false);
      });
      if (loss !== undefined) {
        it(`${label} as the output`, () => {
          judgeBatches("output activations", { inputs: 2, layers: [dense(3, smooth), dense(3, entry)], loss }, 101 * at + 20);
        });
      }
    }
    if (often) it(`${name} over a shaped input before flatten`, () => {
      judgeBatches("shaped inputs", { inputs: [2, 3], layers: [activation(name), flatten(), dense(2, smooth)], loss: "quadratic" }, 101 * at + 30, false);
    });
  });

  it("all with an expression in one hidden layer and in one output layer", () => {
    const groups = scalarNames.map((name, i) => [1 + (i % 3), name] as const);
    const count = groups.reduce((sum, [each]) => sum + each, 0);
    judgeBatches("mixed layers", { inputs: 2, layers: [dense(count, groups), dense(2)], loss: "quadratic" }, 1000);
    judgeBatches("mixed layers", { inputs: 2, layers: [dense(3, smooth), dense(count, groups)], loss: "quadratic" }, 1100);
  });
});
