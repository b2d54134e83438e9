/**
 * The work of a step shared out among threads has the bits of one thread (NUMERICS N4.4): interpreted in several orders of the threads,
 * which finds a barrier that is missing and memory that should be each thread's own, and by threads that really run.
 */
import { describe, expect, it } from "vitest";
import type { Compiled } from "../../src/compiler.js";
import { printProgram } from "../../src/loops/print.js";
import type { LayerSpec, ModelSpec } from "../support/models.js";
import { activation, batchnorm, contrastnorm, conv, dense, dropout, embedding, flatten, layernorm, modelOf, pool } from "../support/models.js";
import type { Rows } from "../support/emitted.js";
import { assembled, compiled, emitted, interpreted } from "../support/emitted.js";
import { expectSameBits, outcomeOf, pointOf, share, sharedOf } from "./routes.js";

const net = (layers: readonly LayerSpec[], more: Partial<ModelSpec> = {}): Omit<ModelSpec, "precision"> => ({ inputs: 7, layers, loss: "quadratic", batch: 13, ...more });

/** Every way in which a step is scheduled, at sizes around those of tiles and shares. */
const nets: readonly (readonly [string, Omit<ModelSpec, "precision">])[] = [
  ["by layer", net([dense(33, "relu"), dense(9, "tanh"), dense(3, "softmax")], { loss: "log_likelihood", optimizer: { name: "adam", params: {} } })],
  ["with sparse input", net([dense(11, "tanh"), dense(2)], { inputs: 67, batch: 6 })],
  ["by row", net([dense(4, "tanh"), dense(2)], { inputs: 3 })],
  ["by row, one lane", net([dense(4, "sigmoid"), dense(2)], { inputs: 3, batch: 3 })],
  ["by rows in chunks", net([dense(40, "relu"), dense(2)], { inputs: 5, batch: "all" })],
  ["with clipping and penalties", net([dense(33, "relu", { l2: 0.01 }), dense(9, "tanh", { l1: 0.01 }), dense(2)], { clip: { kind: "norm", limit: 0.01 } })],
  ["through windows", net([conv(5, [3, 3], "relu", { pad: "same" }), pool("max", [2, 2]), conv(3, [2, 2], "tanh"), flatten(), dense(2)], { inputs: [7, 6, 2], batch: 3 })],
  ["with statistics of a batch", net([dense(33), batchnorm(), activation("tanh"), layernorm(), dense(2)], { batch: 9 })],
  ["with dropout and codes", net([embedding(5), flatten(), dropout(0.3), dense(40, "relu"), dropout(0.5), dense(2)], { inputs: [3, 5], batch: 9 })],
  ["with contrast", net([contrastnorm([3, 3]), conv(3, [3, 3], "tanh"), flatten(), dense(2)], { inputs: [7, 6], batch: 4 })],
];

const orders = [[2, 0, 1], [1, 0], [3, 2, 1, 0], [0]] as const;

/** Rows of which two thirds are 0, for kernels that walk lists. */
function thinned(rows: Rows): Rows {
  return { ...rows, x: rows.x.map((value, i) => (i % 3 === 0 ? value : 0)), draw: [5, 6] };
}

function cases(): readonly { readonly of: Compiled; readonly rows: Rows }[] {
  return nets.flatMap(([, spec], i) =>
    (["f32", "f64"] as const).flatMap((precision, k) => {
      if ((i + k) % 2 === 1 && share([0, 1], 1).length < 2) return [];
      const model = modelOf({ ...spec, precision });
      const rows = thinned(pointOf(model, spec.batch === "all" || spec.batch === undefined ? 131 : spec.batch, 30 + i, 0.3));
      return [{ of: compiled(model), rows }];
    }),
  );
}

describe("work that is shared out (N4.4)", () => {
  it("has the same bits whatever thread runs first up to each barrier", () => {
    for (const { of, rows } of cases()) {
      const sparse = (of.training?.program.lists.length ?? 0) > 0;
      const wanted = outcomeOf(emitted(of), { ...rows, sparse }, 1);
      share(orders, 1).forEach((threads) => expectSameBits(outcomeOf(interpreted(sharedOf(of), threads), { ...rows, sparse }, 1), wanted, `${of.model.name}, threads ${threads.join(" ")}`));
    }
  });

  it("has the same bits in threads that run", () => {
    cases().forEach(({ of, rows }, i) => {
      const threads = 2 + (i % 3);
      expectSameBits(outcomeOf(assembled(sharedOf(of), threads), { ...rows, sparse: true }, 2), outcomeOf(emitted(of), { ...rows, sparse: true }, 2), `${of.model.name}, ${threads} threads`);
    });
  });

  it("leaves sums whole, gives each thread its own panels, and waits where one kernel reads what another stored", () => {
    const { training } = sharedOf(compiled(modelOf({ ...net([dense(64, "relu"), dense(64, "tanh"), dense(3)], { inputs: 64, batch: 40 }), precision: "f32" })));
    const text = printProgram(training?.program ?? expect.fail("no training"));
    expect(text).toMatch(/packed\d+: .* scratch, one a thread/);
    expect(text).toMatch(/parallel shared upwards\n/);
    expect(text).not.toMatch(/^ *for s\d* in .* shared/m);
    // What is added to in row order is the first thread's.
    expect(text).toMatch(/total: adds the rows' losses.*\n(?: +barrier\n)? +once\n +for r/);
  });
});
