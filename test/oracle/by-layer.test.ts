/** Networks above 300 parameters, layer by layer in register tiles: sizes around the tiles' edges, batches whole, in tails and in chunks. */
import { afterAll, describe, expect, it } from "vitest";
import { parametersOf } from "../../src/reference/layout.js";
import { lanesOf, SMALL } from "../../src/loops/plan.js";
import type { ModelSpec } from "../support/models.js";
import { activation, dense, flatten, modelOf, randomOf } from "../support/models.js";
import { agree, errorsOf, expectSmall, pointOf, record, report } from "./routes.js";
import { scalarNames, smooth } from "./vocabulary.js";

const sizes = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33];

afterAll(report);

/** All routes to the bit at both precisions, and a sample of gradients against the reference, which is slow on large nets. */
function judgeSample(group: string, spec: Omit<ModelSpec, "precision">, rows: number, seed: number, steps = 2): void {
  const model = modelOf({ ...spec, precision: "f64" });
  expect(parametersOf(model)).toBeGreaterThan(SMALL);
  const point = pointOf(model, rows, seed, 0.3);
  const random = randomOf(seed);
  const only = Array.from({ length: 24 }, () => Math.floor(random() * parametersOf(model)));
  const errors = errorsOf(model, point, agree(model, point, steps), only);
  agree(modelOf({ ...spec, precision: "f32" }), point, steps);
  record(group, errors);
  expectSmall(errors);
}

describe("a large network is the same on every route:", () => {
  sizes.forEach((size, at) => {
    const other = sizes[(at + 5) % sizes.length] as number;
    const inputs = Math.max(sizes[(at + 9) % sizes.length] as number, Math.ceil(320 / size));
    const batch = [1, 5, 32][at % 3] as number;
    it(`${inputs} inputs, ${size} and ${other} neurons, batch ${batch}`, () => {
      const layers = [dense(size, scalarNames[at % scalarNames.length]), dense(other, smooth)];
      judgeSample("by layer", { inputs, layers, loss: "quadratic", batch }, batch, at);
    });
  });

  it("with groups of activations, softmax within, and a concatenation that the loss reads", () => {
    const groups = scalarNames.map((name, i) => [i + 1, name] as const);
    const count = groups.reduce((sum, [each]) => sum + each, 0);
    judgeSample("by layer, mixed", { inputs: 9, layers: [dense(count, groups), dense(7, "softmax"), dense(5, smooth)], loss: "quadratic", batch: 5 }, 5, 50);
    judgeSample("by layer, mixed", { inputs: 9, layers: [dense(17, smooth), activation("softmax"), dense(count, groups)], loss: "quadratic", batch: 5 }, 5, 51);
  });

  it("with a batch smaller than the one that was declared, as an epoch's last is", () => {
    judgeSample("short batches", { inputs: 17, layers: [dense(16, smooth), dense(3, "softmax")], loss: "log_likelihood", batch: 32 }, 7, 60);
    judgeSample("short batches", { inputs: 17, layers: [dense(16, smooth), dense(3, "softmax")], loss: "log_likelihood", batch: 32 }, 1, 61);
  });

  it("with a batch above 512 and a batch of all rows, whose sums are carried from chunk to chunk (N4.3)", () => {
    judgeSample("carried", { inputs: 17, layers: [dense(16, smooth), dense(3, "softmax")], loss: "log_likelihood", batch: 520 }, 260, 70, 1);
    judgeSample("carried", { inputs: 17, layers: [dense(16, smooth), dense(3)], loss: "quadratic", batch: "all" }, 133, 71, 1);
  });

  it("when the image's zeros are skipped (N4.2)", () => {
    for (const precision of ["f64", "f32"] as const) {
      const interval = { low: 0, high: 1, lowOpen: false, highOpen: false };
      const model = modelOf({ inputs: [5, 7], interval, layers: [flatten(), dense(9, smooth), dense(3, "softmax")], loss: "log_likelihood", batch: 8, precision });
      const point = pointOf(model, 8, 80);
      const x = point.x.map((value, i) => (i % 3 === 0 ? Math.abs(value) : i % 3 === 1 ? 0 : -0));
      const outcome = agree(model, { ...point, x });
      const flat = modelOf({ inputs: 35, layers: [dense(9, smooth), dense(3, "softmax")], loss: "log_likelihood", batch: 8, precision });
      expect(agree(flat, { ...point, x })).toEqual(outcome);
    }
  });
});

describe("a small network is the same on every route", () => {
  it("over more rows than a chunk holds, in lanes and not, its batch above 512 or all", () => {
    for (const [batch, rows] of [["all", 261], [600, 131]] as const) {
      const of = (precision: "f32" | "f64"): ReturnType<typeof modelOf> => modelOf({ inputs: 2, layers: [dense(3, smooth), dense(1)], loss: "quadratic", batch, precision });
      const point = pointOf(of("f64"), rows, 90);
      const errors = errorsOf(of("f64"), point, agree(of("f64"), point));
      record("small, many rows", errors);
      expectSmall(errors);
      agree(of("f32"), point, 1);
    }
  });

  it("when it is too large to unroll row by row in fours, or at all", () => {
    for (const layers of [[dense(9, smooth), dense(9, "softplus"), dense(3, "softmax")], [dense(15, "softplus"), dense(7, "softmax")]]) {
      const of = (precision: "f32" | "f64"): ReturnType<typeof modelOf> => modelOf({ inputs: 9, layers, loss: "log_likelihood", batch: 5, precision });
      expect(parametersOf(of("f64"))).toBeLessThanOrEqual(SMALL);
      const point = pointOf(of("f64"), 5, 91);
      const errors = errorsOf(of("f64"), point, agree(of("f64"), point));
      record("small, partly unrolled", errors);
      expectSmall(errors);
      agree(of("f32"), point, 1);
    }
  });

  it("sums rows in four lanes at most up to 300 parameters and from batches of 4", () => {
    expect([lanesOf(300, 4), lanesOf(301, 4), lanesOf(300, 3), lanesOf(300, "all"), lanesOf(301, "all"), lanesOf(1, 1)]).toEqual([4, 1, 1, 4, 1, 1]);
  });
});
