/** What `workOf` counts of loops that are written here, statement by statement, and what is decided by it. */
import { describe, expect, it } from "vitest";
import { timeText } from "../../../src/emit/target.js";
import type { Work } from "../../../src/emit/work.js";
import { workOf } from "../../../src/emit/work.js";
import type { Expr } from "../../../src/expr/expr.js";
import { add, call, constant, div, ifLess, max, mul, neg, sqrt, variable, wide } from "../../../src/expr/expr.js";
import type { Bound, Program, Stmt } from "../../../src/loops/loops.js";
import { at } from "../../../src/loops/loops.js";
import { buffer, programOf } from "../loops/programs.js";

const buffers = [buffer("a", 8), buffer("wide", 8, { type: "wide" })];
const [x, y] = [variable("x"), variable("y")];

/** What is not 0 of the work of a body. */
function counted(body: readonly Stmt[], rows = 1, precision: "f32" | "f64" = "f32", lists: Program["lists"] = []): Partial<Work> {
  const work = workOf({ ...programOf(buffers, body, precision), lists }, ["main"], rows);
  expect(work.calls).toBe(1);
  return Object.fromEntries(Object.entries(work).filter(([sort, count]) => count !== 0 && sort !== "calls"));
}

const bind = (value: Expr, type: "working" | "wide" = "working"): Stmt => ({ kind: "let", local: "v", value, type });
const loop = (from: Bound, to: Bound, step: number, body: readonly Stmt[]): Stmt => ({ kind: "for", index: "i", from, to, step, parallel: true, body });
const lanes = (body: readonly Stmt[]): Stmt => ({ kind: "lanes", groups: [{ index: "l", active: 4 }], body });
const load = (from: string): Stmt => ({ kind: "load", local: "x", buffer: from, at: at(0) });

describe("the work of an expression", () => {
  const expressions: Readonly<Record<string, readonly [Expr, Partial<Work>]>> = {
    "a number": [constant(2), {}],
    "a sum": [add(x, y), { arithmetic: 1, rounding: 1 }],
    "a negation": [neg(x), { arithmetic: 1, rounding: 1 }],
    "a quotient": [div(x, y), { slow: 1, rounding: 1 }],
    "a root": [sqrt(x), { slow: 1, rounding: 1 }],
    "a function": [call("exp", add(x, y)), { slow: 1, arithmetic: 1, rounding: 2 }],
    "the larger of two": [max(x, y), { choices: 1 }],
    "a choice, with both sides": [ifLess(add(x, y), neg(x), div(x, y), mul(x, y)), { choices: 1, arithmetic: 3, slow: 1, rounding: 4 }],
    "a wide part, which is rounded once": [wide(add(mul(x, y), x)), { arithmetic: 2, rounding: 1 }],
  };
  it.each(Object.entries(expressions))("counts %s", (_name, [value, work]) => {
    expect(counted([bind(value)])).toEqual(work);
    const { rounding: _, ...exact } = work;
    expect(counted([bind(value)], 1, "f64")).toEqual(exact);
    expect(counted([bind(value, "wide")])).toEqual(exact);
  });

  it("counts in lanes, where f64 takes two vectors and nothing is rounded by itself", () => {
    const value = add(div(x, y), max(x, y));
    expect(counted([lanes([bind(value)])])).toEqual({ laneArithmetic: 1, laneSlow: 1, laneChoices: 1 });
    expect(counted([lanes([bind(value)])], 1, "f64")).toEqual({ laneArithmetic: 2, laneSlow: 2, laneChoices: 2 });
    expect(counted([lanes([bind(wide(value))])])).toEqual({ laneArithmetic: 2, laneSlow: 2, laneChoices: 2 });
  });
});

describe("the work of a statement", () => {
  it("is that of its turns and one more test of a loop's end", () => {
    expect(counted([loop(0, 5, 1, [load("a")])])).toEqual({ turns: 6, memory: 5 });
    expect(counted([loop(2, 9, 3, [load("a")])])).toEqual({ turns: 4, memory: 3 });
    expect(counted([loop(3, 1, 1, [load("a")])])).toEqual({ turns: 1 });
    expect(counted([loop(0, 3, 1, [loop(0, 2, 1, [load("a")])])])).toEqual({ turns: 4 + 3 * 3, memory: 6 });
  });

  it("is that of the rows: all of them, or whole groups and what is left", () => {
    expect(counted([loop(0, { rows: "all" }, 1, [load("a")])], 7)).toEqual({ turns: 8, memory: 7 });
    expect(counted([loop(0, { rows: "whole", multiple: 4, plus: 0 }, 4, [load("a")])], 11)).toEqual({ turns: 3, memory: 2 });
    expect(counted([loop({ rows: "whole", multiple: 4, plus: 1 }, { rows: "all" }, 1, [load("a")])], 11)).toEqual({ turns: 3, memory: 2 });
  });

  it("is a share of what stands under a test and of what a list may hold", () => {
    expect(counted([{ kind: "when", nonzero: ["x", "y"], body: [load("a")] }])).toEqual({ choices: 2, memory: 0.4 });
    const listed: Stmt = { kind: "listed", list: "places", at: at(0), index: "k", element: "e", body: [load("a")] };
    expect(counted([listed], 1, "f32", [{ name: "other", lists: 1, entries: 4 }, { name: "places", lists: 1, entries: 8 }])).toEqual({ turns: 3, memory: 2 });
    expect(counted([listed], 12, "f32", [{ name: "places", lists: 1, entries: null }])).toEqual({ turns: 4, memory: 3 });
    expect(counted([{ kind: "scan", list: "places", at: at(0), buffer: "a", from: at(0), width: 8 }])).toEqual({ laneMemory: 2, memory: 2 });
  });

  it("is one access of memory for a load, a store or a row's number, in lanes two where a number is wide", () => {
    const store = (into: string): Stmt => ({ kind: "store", buffer: into, at: at(0), value: add(x, y) });
    const row: Stmt = { kind: "row", local: "n", of: at(0) };
    expect(counted([load("a"), store("a"), row])).toEqual({ memory: 3, arithmetic: 1, rounding: 1 });
    expect(counted([load("wide"), store("wide")])).toEqual({ memory: 2, arithmetic: 1 });
    expect(counted([lanes([load("a"), store("a"), row])])).toEqual({ laneMemory: 3, laneArithmetic: 1 });
    expect(counted([lanes([load("wide"), store("wide")])])).toEqual({ laneMemory: 4, laneArithmetic: 2 });
    expect(counted([lanes([load("a"), store("a")])], 1, "f64")).toEqual({ laneMemory: 4, laneArithmetic: 2 });
  });

  it("is rounded in a sum as its variable is", () => {
    const sum = (type: "working" | "wide"): readonly Stmt[] => [{ kind: "var", local: "s", value: constant(0), type }, { kind: "set", local: "s", value: add(variable("s"), x) }];
    expect(counted(sum("working"))).toEqual({ arithmetic: 1, rounding: 1 });
    expect(counted(sum("wide"))).toEqual({ arithmetic: 1 });
    expect(counted([{ kind: "draw", local: "d", layer: 0, row: "n", element: at(0) }, { kind: "once", body: [load("a")] }, { kind: "barrier" }])).toEqual({ draws: 1, memory: 1 });
  });

  it("is nothing in functions that are not called and in kernels for sparse rows", () => {
    const program = programOf(buffers, [load("a")]);
    const [main] = program.functions;
    if (main === undefined) throw new Error("no function");
    const functions = [main, { ...main, name: "other" }, { ...main, name: "sparse", kernels: main.kernels.map((kernel) => ({ ...kernel, input: "sparse" as const })) }];
    expect(workOf({ ...program, functions }, ["main"], 1)).toMatchObject({ calls: 1, memory: 1 });
    expect(workOf({ ...program, functions }, ["main", "other", "none"], 1)).toMatchObject({ calls: 2, memory: 2 });
    expect(workOf({ ...program, functions }, ["sparse"], 1)).toMatchObject({ calls: 1, memory: 0 });
  });
});

it("says a time in the unit that suits it", () => {
  expect([0.26, 9.96, 10.4, 999, 1000, 12_345, 999_000, 1e6, 4.25e7].map(timeText)).toEqual(["0.3 ns", "10.0 ns", "10 ns", "999 ns", "1.0 µs", "12 µs", "999 µs", "1.0 ms", "43 ms"]);
});
