/** The memory of WebAssembly: no two places overlap, all are aligned; and what sparse input, windows and shared work address has every bit that TypeScript has. */
import { describe, expect, it } from "vitest";
import { inLanes } from "../../../src/compiler.js";
import { wasmProgram } from "../../../src/emit/wasm/program.js";
import type { WasmRoom } from "../../../src/runtime/wasm.js";
import type { ModelSpec } from "../../support/models.js";
import { conv, dense, flatten, modelOf, pool, randomOf } from "../../support/models.js";
import { assembled, compiled, emitted, memoryOf } from "../../support/emitted.js";
import { expectSameBits, outcomeOf, pointOf, sharedOf } from "../../oracle/routes.js";

const INPUTS = 71;
const sizeOf = ({ type, size }: WasmRoom): number => size * (type === "f64" ? 8 : 4);

function spec(precision: "f32" | "f64"): ModelSpec {
  return { inputs: INPUTS, layers: [dense(5, "tanh"), dense(3, "softmax")], loss: "log_likelihood", batch: 4, optimizer: { name: "sgd", params: {} }, precision };
}

describe("sparse input in WebAssembly", () => {
  it("has rooms that neither overlap nor stand askew, lists among them", () => {
    const { manifest, train, training } = inLanes(compiled(modelOf(spec("f64"))));
    if (training === null || train === null) throw new Error("no training");
    const { rooms } = wasmProgram(training.program, manifest, train);
    const fixed = rooms.filter(({ unit }) => unit === "fixed").sort((a, b) => a.at - b.at);
    expect(fixed.map(({ name }) => name)).toContain("xplace");
    for (const [i, room] of fixed.entries()) {
      expect(room.at % 16).toBe(0);
      expect(room.at).toBeGreaterThan(0);
      const next = fixed[i + 1];
      if (next !== undefined) expect(room.at + sizeOf(room), `${room.name} ends before ${next.name}`).toBeLessThanOrEqual(next.at);
    }
  });

  it.each(["f32", "f64"] as const)("gives the bits of dense input in TypeScript, under %s", (precision) => {
    const model = modelOf(spec(precision));
    const of = compiled(model);
    const random = randomOf(3);
    const point = pointOf(model, 6, 4, 0.3);
    // Rows and places that are always 0, zeros of both signs, and a row without any.
    const x = point.x.map((value, i) => (Math.floor(i / INPUTS) === 5 ? value : Math.floor(i / INPUTS) === 2 || i % 4 === 1 || random() < 0.6 ? (i % 3 === 0 ? -0 : 0) : i % 7 === 0 ? 1 : value));
    expectSameBits(outcomeOf(assembled(inLanes(of)), { ...point, x, sparse: true }, 2), outcomeOf(emitted(of), { ...point, x }, 2), "WebAssembly, sparse");
  });
});

describe("WebAssembly has the bits of TypeScript", () => {
  const layers = [conv(3, [3, 2], "tanh", { pad: "same" }), pool("max", [2, 2], { stride: 2 }), conv(2, [2, 2], "relu"), flatten(), dense(2, "softmax")];

  it("with windows over padded images, alone and in the code that threads share", () => {
    const model = modelOf({ inputs: [6, 7, 2], layers, loss: "log_likelihood", batch: 3, optimizer: { name: "adam", params: {} }, precision: "f32" });
    const of = compiled(model);
    const point = pointOf(model, 3, 5, 0.4);
    const wanted = outcomeOf(emitted(of), point, 2);
    expectSameBits(outcomeOf(assembled(inLanes(of)), point, 2), wanted, "in lanes");
    expectSameBits(outcomeOf(assembled(sharedOf(of)), point, 2), wanted, "shared");
  });

  it("with more rows in a batch than one call takes", () => {
    const model = modelOf({ inputs: 20, layers: [dense(24, "tanh"), dense(24, "tanh"), dense(1)], loss: "quadratic", batch: "all", precision: "f32" });
    const of = compiled(model);
    const point = pointOf(model, 150, 6, 0.4);
    const running = emitted(of);
    expect(running.createTraining(memoryOf(running, point)).capacity).toBeLessThan(150);
    expectSameBits(outcomeOf(assembled(inLanes(of)), point, 1), outcomeOf(running, point, 1), "in lanes");
  });
});
