/** Counting what loops do, and choosing by it. */
import { describe, expect, it } from "vitest";
import { COSTS, MARGIN, REPAID, SAVED } from "../../../src/emit/costs.js";
import { chooseTarget, estimate, functionsOf, threadsOf } from "../../../src/emit/target.js";
import { workOf } from "../../../src/emit/work.js";
import { inLanes } from "../../../src/compiler.js";
import { add, variable } from "../../../src/expr/expr.js";
import type { Stmt } from "../../../src/loops/loops.js";
import { at } from "../../../src/loops/loops.js";
import type { Plan } from "../../../src/loops/plan.js";
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

describe("by estimates that are set here,", () => {
  /** A plan whose one function takes so many nanoseconds by the table of costs, to a sum more or less. */
  const taking = (spelling: "ts" | "simd", name: string, nanoseconds: number): Plan => {
    const { calls, draws, arithmetic } = COSTS[spelling];
    const many = Math.floor((nanoseconds - calls) / draws);
    const body: readonly Stmt[] = [
      ...Array.from({ length: many }, () => ({ kind: "draw", local: "d", layer: 0, row: "n", element: at(0) }) as const),
      ...Array.from({ length: Math.round((nanoseconds - calls - many * draws) / arithmetic) }, () => ({ kind: "let", local: "v", value: add(variable("a"), variable("b")), type: "wide" }) as const),
    ];
    return { ...small.inference, program: { ...small.inference.program, functions: [{ name, batch: true, kernels: [{ name, note: name, body }], fresh: true }] } };
  };
  const chosen = (use: "inference" | "training", ts: number, simd: number, rows: number): string => {
    const name = use === "inference" ? "run" : "accumulate";
    return chooseTarget(use, { ts: taking("ts", name, ts * rows), simd: taking("simd", name, simd * rows) }, rows).target;
  };

  it("WebAssembly trains where it is so many times as fast as its margin", () => {
    expect(chosen("training", 1000 * MARGIN + 5, 1000, 1)).toBe("simd");
    expect(chosen("training", 1000 * MARGIN - 5, 1000, 1)).toBe("ts");
  });

  it("it infers where that saves more than reading a row takes", () => {
    expect(chosen("inference", 100 + SAVED + 5, 100, 1)).toBe("simd");
    expect(chosen("inference", 100 + SAVED - 5, 100, 1)).toBe("ts");
    expect(chosen("training", 100 + SAVED - 5, 100, 1)).toBe("simd");
  });

  it("a row is a share of its batch", () => {
    expect(chosen("inference", 100 + SAVED + 5, 100, 3)).toBe("simd");
    expect(chosen("inference", 100 + SAVED - 5, 100, 3)).toBe("ts");
  });

  it("a step gets a thread for each time that one repays", () => {
    const threads = (nanoseconds: number): number => threadsOf(taking("simd", "accumulate", nanoseconds), 4).threads;
    expect([0.5, 1.9, 2.1, 3.5].map((times) => threads(times * REPAID))).toEqual([1, 1, 2, 3]);
    expect(threadsOf(taking("simd", "accumulate", 2.1 * REPAID), 4).reason).toBe("a step of 4 rows takes about 105 µs in one thread, and repays up to 2");
    expect(threadsOf(taking("simd", "accumulate", REPAID / 2), 4).reason).toBe("a step of 4 rows takes about 25 µs in one thread, and is not shared");
    expect(threadsOf(taking("simd", "accumulate", 2.1 * REPAID), 2).threads).toBe(2);
  });

  it("one row is inferred by the function for one where there is one", () => {
    const { program } = taking("ts", "run", 10);
    const [run] = program.functions;
    if (run === undefined) throw new Error("no function");
    const both = { ...program, functions: [run, { ...run, name: "runOne" }] };
    expect([functionsOf("inference", both, 1), functionsOf("inference", both, 2), functionsOf("inference", program, 1)]).toEqual([["runOne"], ["run"], ["run"]]);
  });
});
