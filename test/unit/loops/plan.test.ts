/** Into which functions a model's program falls, how many rows a call takes, and from where on which form is chosen. */
import { describe, expect, it } from "vitest";
import { inLanes } from "../../../src/compiler.js";
import type { Stmt } from "../../../src/loops/loops.js";
import { lanesOf } from "../../../src/loops/plan.js";
import type { Plan } from "../../../src/loops/plan.js";
import { compiled } from "../../support/emitted.js";
import { batchnorm, dense, flatten, modelOf } from "../../support/models.js";
import type { LayerSpec } from "../../support/models.js";

type Planned = ReturnType<typeof compiled>;
const model = (inputs: number, batch: number | "all", layers: readonly LayerSpec[]): Planned => compiled(modelOf({ inputs, layers, loss: "quadratic", batch, precision: "f32" }));
const small = (batch: number | "all"): Planned => model(2, batch, [dense(3, "relu"), dense(1)]);
const large = (batch: number | "all", inputs = 40): Planned => model(inputs, batch, [dense(30, "relu"), dense(2)]);

/** Functions by name, with ! where their sums start by themselves. */
const functions = (plan: Plan | null): string => (plan?.program.functions ?? []).map(({ name, fresh }) => `${name}${fresh ? "!" : ""}`).join(" ");
const capacity = ({ training }: Planned): number | null | undefined => training?.program.capacity;
/** Kernels of a function that run only where data are sparse, or dense. */
const choosy = (plan: Plan | null, name: string): readonly string[] => (plan?.program.functions ?? []).filter((fn) => fn.name === name).flatMap(({ kernels }) => kernels.flatMap((kernel) => (kernel.input === undefined ? [] : [`${kernel.name} ${kernel.input}`])));

describe("sums are made in four lanes", () => {
  it("for at most 300 parameters, batches of at least 4, and no windows", () => {
    expect([lanesOf(300, 4), lanesOf(301, 4), lanesOf(300, 3), lanesOf(1, "all"), lanesOf(1, 4, true)]).toEqual([4, 1, 1, 4, 1]);
  });
});

describe("inference", () => {
  it("runs over chunks, for large networks in lanes over one row by itself", () => {
    expect([small(8), inLanes(small(8)), large(8), inLanes(large(8))].map(({ inference }) => [functions(inference), inference.program.capacity])).toEqual([["run", 128], ["run!", 128], ["run", 128], ["run runOne", 128]]);
  });

  it("computes what needs parameters alone once, before all rows", () => {
    const of = model(2, 8, [dense(3), batchnorm(), dense(1)]);
    const [fold, run] = of.inference.program.functions;
    expect([functions(of.inference), fold?.batch, fold?.kernels.length, run?.batch]).toEqual(["fold run", false, 2, true]);
  });
});

describe("training", () => {
  it("of a small network takes a step in one piece, whatever its batch", () => {
    for (const of of [small(4), small("all")]) expect([functions(of.training), capacity(of)]).toEqual(["clear! stepRows! differentiate collect evaluate", 128]);
    expect(functions(inLanes(small(8)).training)).toBe("clear! stepRows! differentiate! collect evaluate!");
    expect(capacity(inLanes(small(8)))).toBeNull();
  });

  it("of a small network with too small a batch for lanes goes row by row", () => {
    expect(functions(small(3).training)).toBe("clear! accumulate update collect evaluate");
  });

  it("of a large one takes batches of up to 512 rows in one call, and others in chunks", () => {
    expect([8, 512, 513, "all" as const].map((batch) => [functions(large(batch).training).split(" ")[1], capacity(large(batch))])).toEqual([["stepRows!", 32], ["stepRows!", 512], ["accumulate", 128], ["accumulate", 128]]);
  });

  it("that needs the statistics of a batch sees all of it", () => {
    const of = ([8, 600, "all"] as const).map((batch) => model(2, batch, [dense(2), batchnorm()]));
    expect(of.map((each) => [functions(each.training), capacity(each)])).toEqual([32, 600, null].map((rows) => ["stepRows! differentiate! evaluate", rows]));
  });
});

describe("kernels for sparse rows", () => {
  it("stand beside those for dense ones from 64 inputs on, where inputs are summed by products", () => {
    const beside = ["gatherx dense", "takex sparse", "k5 dense", "k5 sparse"];
    expect([63, 64].map((inputs) => choosy(large(8, inputs).training, "evaluate"))).toEqual([[], beside]);
    expect(choosy(large(8, 64).training, "stepRows")).toEqual([...beside, "k26 dense", "k26 sparse"]);
    expect(choosy(large(8, 64).training, "differentiate")).toEqual([]);
  });
});

describe("products with zeros of an image's background", () => {
  const image = (precision: "f32" | "f64"): Planned => compiled(modelOf({ inputs: [8, 8], interval: { low: 0, high: 1, lowOpen: false, highOpen: false }, layers: [flatten(), dense(9, "relu"), dense(2)], loss: "quadratic", batch: 8, precision }));
  const tests = (body: readonly Stmt[]): number => body.reduce((sum, stmt) => sum + Number(stmt.kind === "when") + ("body" in stmt ? tests(stmt.body) : 0), 0);
  const skips = ({ inference }: Planned): boolean => inference.program.functions.some(({ kernels }) => kernels.some(({ body }) => tests(body) > 0));

  it("are skipped where each would be rounded by a call: under f32, and not in lanes", () => {
    const [single, double] = [image("f32"), image("f64")];
    expect([single, double, inLanes(single), large(8, 64)].map(skips)).toEqual([true, false, false, false]);
  });
});
