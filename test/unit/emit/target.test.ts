/** Counting what loops do, and choosing by it. */
import { describe, expect, it } from "vitest";
import { chooseTarget, estimate, functionsOf } from "../../../src/emit/target.js";
import { workOf } from "../../../src/emit/work.js";
import { inLanes } from "../../../src/compiler.js";
import { compiled } from "../../support/emitted.js";
import { dense, modelOf } from "../../support/models.js";

const small = compiled(modelOf({ inputs: 2, layers: [dense(3), dense(1)], loss: "quadratic", batch: 8, precision: "f32" }), { unroll: false });
const plans = (of: typeof small) => ({ ts: of.inference, simd: inLanes(of).inference });

describe("work", () => {
  it("of linear layers is a product and a sum for each weight and a sum for each bias, row by row", () => {
    const [one, ten] = [1, 10].map((rows) => workOf(small.inference.program, ["run"], rows));
    expect(one?.arithmetic).toBe(2 * (2 * 3 + 3) + 3 + 1);
    expect(ten?.arithmetic).toBe(10 * (one?.arithmetic ?? 0));
    expect(one?.rounding).toBe(one?.arithmetic);
    expect(one?.calls).toBe(1);
    expect(one?.laneArithmetic).toBe(0);
  });

  it("rounds nothing under f64, and in lanes is counted once for four", () => {
    const wide = compiled(modelOf({ inputs: 64, layers: [dense(32), dense(8)], loss: "quadratic", batch: 32, precision: "f64" }));
    expect(workOf(wide.inference.program, ["run"], 1).rounding).toBe(0);
    const single = { ...wide.model, precision: "f32" as const };
    const [scalar, lanes] = [compiled(single).training, inLanes(compiled(single)).training].map((plan) => (plan === null ? null : workOf(plan.program, functionsOf("training", plan.program, 32), 32)));
    const share = (lanes?.laneArithmetic ?? 0) / (scalar?.arithmetic ?? 0);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
  });
});

describe("the choice", () => {
  it("is TypeScript where a row is inferred in less time than it is read, and WebAssembly for larger networks", () => {
    expect(chooseTarget("inference", plans(small), 1).target).toBe("ts");
    const large = compiled(modelOf({ inputs: 256, layers: [dense(64, "relu"), dense(8)], loss: "quadratic", batch: 32, precision: "f32" }));
    const choice = chooseTarget("inference", plans(large), 1);
    expect(choice.target).toBe("simd");
    expect(choice.estimates).toEqual({ ts: estimate("inference", "ts", large.inference, 1), simd: estimate("inference", "simd", inLanes(large).inference, 1) });
    expect(choice.reason).toMatch(/^about [\d.]+ [nµm]s a row in WebAssembly, [\d.]+ [nµm]s in TypeScript$/);
  });

  it("is TypeScript for steps of one row of almost nothing, where calling WebAssembly takes longer", () => {
    const tiny = compiled(modelOf({ inputs: 1, layers: [dense(1)], loss: "quadratic", batch: 1, precision: "f64" }));
    const lanes = inLanes(tiny);
    if (tiny.training === null || lanes.training === null) throw new Error("not trained");
    expect(chooseTarget("training", { ts: tiny.training, simd: lanes.training }, 1).target).toBe("ts");
  });
});
