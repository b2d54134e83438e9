/** What lanes along an index would cost, and where they cannot be. */
import { describe, expect, it } from "vitest";
import type { Expr } from "../../../src/expr/expr.js";
import { add, call, constant, variable } from "../../../src/expr/expr.js";
import { costOfLanes, hasFunctions } from "../../../src/loops/lane-cost.js";
import type { Stmt } from "../../../src/loops/loops.js";
import { at } from "../../../src/loops/loops.js";
import { index } from "./programs.js";

type Place = ReturnType<typeof index>;
const load = (place: Place): Stmt => ({ kind: "load", local: "v", buffer: "a", at: place });
const store = (place: Place): Stmt => ({ kind: "store", buffer: "b", at: place, value: variable("v") });
const bind = (value: Expr): Stmt => ({ kind: "let", local: "w", value, type: "working" });
const over = (name: string, body: readonly Stmt[], parallel: boolean): Stmt => ({ kind: "for", index: name, from: 0, to: 3, step: 1, parallel, body });
const cost = (...body: readonly Stmt[]): number => costOfLanes(body, "j");
const [beside, apart, elsewhere] = [index(["j", 1]), index(["j", 5]), index(["i", 1])];

describe("the cost of lanes", () => {
  it("is that of elements that lie apart; others cost nothing", () => {
    expect(cost(load(beside), load(elsewhere), store(beside))).toBe(0);
    expect(cost(load(apart), load(beside))).toBe(1);
    expect(cost(load(apart), load(index(["j", 1], ["i", 1])), store(apart), load(beside))).toBe(2);
  });

  it("counts sums by sixteen turns, and parallel loops and draws as what they hold", () => {
    expect(cost(over("k", [load(apart), load(beside)], false))).toBe(16);
    expect(cost(over("k", [load(apart), load(beside)], true))).toBe(1);
    expect(cost({ kind: "listed", list: "places", at: elsewhere, index: "k", element: "e", body: [load(apart), load(beside)] })).toBe(16);
    expect(cost({ kind: "draw", local: "d", layer: 0, row: "n", element: beside }, load(apart), load(beside))).toBe(1);
  });

  it("follows rows whose number follows the index", () => {
    const row = (of: Place): Stmt => ({ kind: "row", local: "n", of });
    expect(cost(row(beside), load(index(["n", 4])), load(beside))).toBe(1);
    expect(cost(row(elsewhere), load(index(["n", 4])), load(beside))).toBe(0);
    expect(cost({ kind: "lane", local: "n", of: beside }, load(index(["n", 4])), load(beside))).toBe(1);
    // An element of the row is found at two places that differ from lane to lane.
    expect(cost(row(beside), load(index(["n", 4], ["j", 1])), load(beside))).toBe(1);
  });

  it("is too much where more than three in five lie apart, by weights of what is computed", () => {
    expect(cost(load(apart))).toBe(Infinity);
    expect(cost(load(apart), load(apart), load(apart), load(beside), load(beside))).toBe(3);
    expect(cost(load(apart), load(apart), load(apart), load(apart), load(beside), load(beside))).toBe(Infinity);
    const sum = bind(add(variable("v"), constant(1)));
    expect(cost(load(apart), sum)).toBe(Infinity);
    expect(cost(load(apart), sum, sum)).toBe(1);
    expect(cost(...Array.from({ length: 12 }, () => load(apart)), bind(call("exp", variable("v"))))).toBe(12);
    expect(cost(...Array.from({ length: 13 }, () => load(apart)), bind(call("exp", variable("v"))))).toBe(Infinity);
  });

  it("is infinite where lanes would store to one place, or follow lists of their own", () => {
    expect(cost(load(beside), store(elsewhere))).toBe(Infinity);
    expect(cost(load(beside), store(at(0)))).toBe(Infinity);
    const list = { list: "places", at: beside } as const;
    const impossible: readonly Stmt[] = [
      { kind: "listed", ...list, index: "k", element: "e", body: [] },
      { kind: "unless-empty", ...list, body: [] },
      { kind: "scan", ...list, buffer: "a", from: at(0), width: 3 },
      { kind: "empty", list: "places" },
      { kind: "take", ...list, row: at(0) },
      { kind: "append", ...list, entry: at(0), element: "v" },
      { kind: "when", nonzero: ["v"], body: [] },
      { kind: "lanes", groups: [{ index: "l", active: 4 }], body: [] },
      { kind: "once", body: [] },
      { kind: "barrier" },
    ];
    for (const stmt of impossible) {
      expect([stmt.kind, cost(load(beside), stmt)]).toEqual([stmt.kind, Infinity]);
      expect([stmt.kind, cost(load(beside), over("k", [stmt], true))]).toEqual([stmt.kind, Infinity]);
    }
  });
});

it("finds functions in values and within loops", () => {
  expect(hasFunctions([load(beside), bind(constant(1))])).toBe(false);
  expect(hasFunctions([bind(call("tanh", variable("v")))])).toBe(true);
  expect(hasFunctions([over("k", [over("m", [load(beside)], true)], false)])).toBe(false);
  expect(hasFunctions([over("k", [{ kind: "store", buffer: "b", at: beside, value: call("exp", variable("v")) }], true)])).toBe(true);
});
