/** verifyProgram finds faults that are planted, and nothing in sound programs. */
import { describe, expect, it } from "vitest";
import { add, constant, variable } from "../../../src/expr/expr.js";
import type { Stmt } from "../../../src/loops/loops.js";
import { at, plus } from "../../../src/loops/loops.js";
import { verifyProgram } from "../../../src/loops/verify.js";
import { buffer, index, programOf } from "./programs.js";

const buffers = [buffer("a", 4), buffer("b", 4), buffer("x", 3, { perRow: true, role: "x" })];
const loop = (body: readonly Stmt[], to = 4, step = 1): Stmt => ({ kind: "for", index: "i", from: 0, to, step, parallel: true, body });
const load: Stmt = { kind: "load", local: "v", buffer: "a", at: index(["i", 1]) };
const store: Stmt = { kind: "store", buffer: "b", at: index(["i", 1]), value: add(variable("v"), constant(1)) };
const lanes = (body: readonly Stmt[], active = 4): Stmt => ({ kind: "lanes", groups: [{ index: "l", active }], body });
const rows = (body: readonly Stmt[], step = 1): Stmt => ({ kind: "for", index: "r", from: 0, to: { rows: "all" }, step, parallel: true, body });
const found = (...body: readonly Stmt[]): readonly string[] => verifyProgram(programOf(buffers, body));

describe("verifyProgram", () => {
  it("says nothing of a sound program", () => {
    expect(found(loop([load, store]))).toEqual([]);
    expect(found({ kind: "for", index: "r", from: 0, to: { rows: "all" }, step: 1, parallel: true, body: [{ kind: "load", local: "v", buffer: "x", at: plus(index(["r", 3]), at(2)) }] })).toEqual([]);
  });

  it("says nothing of what only just is sound", () => {
    const first: Stmt = { ...load, at: index(["l", 1]) };
    expect(found(lanes([first]), lanes([], 1))).toEqual([]);
    expect(found(rows([{ kind: "load", local: "v", buffer: "x", at: plus(index(["r", 3]), at(11)) }], 4))).toEqual([]);
    expect(found(rows([{ kind: "lane", local: "q", of: index(["r", 1]) }, { ...load, at: index(["q", 1]) }]))).toEqual([]);
    expect(found({ kind: "for", index: "i", from: 1, to: 6, step: 3, parallel: true, body: [{ ...load, at: plus(index(["i", 1]), at(-1)) }] })).toEqual([]);
    expect(found(loop([{ ...load, at: plus(index(["i", -1]), at(3)) }]))).toEqual([]);
    expect(found({ ...loop([load, store]), shared: "downwards" } as Stmt, { kind: "barrier" }, { kind: "once", body: [{ ...load, at: at(3) }] }, { ...load, at: at(0) })).toEqual([]);
  });

  const faults: Readonly<Record<string, readonly [string, readonly Stmt[]]>> = {
    "an index past the end": ["a[i] reaches 4 of 4", [loop([load], 5)]],
    "an index past the end by its scale": ["reaches 6 of 4", [loop([{ ...load, at: index(["i", 2]) }])]],
    "an index past the end by its base": ["reaches 4 of 4", [loop([{ ...load, at: plus(index(["i", 1]), at(1)) }])]],
    "an index before the beginning": ["reaches", [loop([{ ...load, at: plus(index(["i", 1]), at(-1)) }])]],
    "an index before the beginning by a negative scale": ["reaches", [loop([{ ...load, at: plus(index(["i", -1]), at(2)) }])]],
    "an index that is not in sight": ["index j is not in sight", [loop([{ ...load, at: index(["j", 1]) }])]],
    "an index used after its loop": ["index i is not in sight", [loop([]), load]],
    "a store past the end": ["b[i] reaches 4 of 4", [loop([load, store], 5)]],
    "rows of another stride than the buffer's": ["steps over rows by other than its size 3", [{ kind: "for", index: "r", from: 0, to: { rows: "all" }, step: 1, parallel: true, body: [{ kind: "load", local: "v", buffer: "x", at: index(["r", 2]) }] }]],
    "rows in a buffer that has none": ["steps over rows", [{ kind: "for", index: "r", from: 0, to: { rows: "all" }, step: 1, parallel: true, body: [{ kind: "load", local: "v", buffer: "a", at: index(["r", 1]) }] }]],
    "an element of a row past the row's end": ["reaches 3 of 3", [{ kind: "for", index: "r", from: 0, to: { rows: "all" }, step: 1, parallel: true, body: [{ kind: "load", local: "v", buffer: "x", at: plus(index(["r", 3]), at(3)) }] }]],
    "a buffer that is not there": ["no buffer nowhere", [{ kind: "load", local: "v", buffer: "nowhere", at: at(0) }]],
    "a value that is read before it is there": ["v is read before it has a value", [loop([store, load])]],
    "a value of an inner scope": ["v is read before it has a value", [loop([load]), { ...store, at: at(0) }]],
    "a local that is defined twice": ["v is defined twice", [loop([load, load])]],
    "a set of what is no accumulator": ["which is no accumulator", [loop([load, { kind: "set", local: "v", value: constant(1) }])]],
    "a set before its accumulator": ["which is no accumulator", [{ kind: "set", local: "v", value: constant(1) }]],
    "an index that hides another": ["index i hides another", [loop([loop([])])]],
    "a step of 0": ["step 0 of i", [loop([], 4, 0)]],
    "a test of what has no value": ["v is tested before it has a value", [{ kind: "when", nonzero: ["v"], body: [] }]],
    "a local of a test seen after it": ["v is read before it has a value", [{ kind: "let", local: "t", value: constant(1), type: "working" }, { kind: "when", nonzero: ["t"], body: [{ ...load, at: at(0) }] }, { ...store, at: at(0) }]],
    "five lanes": ["5 lanes of l", [lanes([], 5)]],
    "no lane": ["0 lanes of l", [lanes([], 0)]],
    "a lane that hides an index": ["lane l hides an index", [lanes([lanes([])])]],
    "a lane past the end": ["reaches 4 of 4", [lanes([{ ...load, at: plus(index(["l", 1]), at(1)) }])]],
    "a sum of lanes that is not theirs": ["which is no accumulator", [{ kind: "var", local: "s", value: constant(0), type: "working" }, lanes([{ kind: "set", local: "s", value: constant(1) }])]],
    "a lane of a row past the end": ["reaches 4 of 4", [rows([{ kind: "lane", local: "q", of: index(["r", 1]) }, { ...load, at: plus(index(["q", 1]), at(1)) }])]],
    "a row that is not in sight": ["index m is not in sight", [{ kind: "row", local: "n", of: index(["m", 1]) }]],
    "an element of a group of rows past their end": ["reaches 12 of 12", [rows([{ kind: "load", local: "v", buffer: "x", at: plus(index(["r", 3]), at(12)) }], 4)]],
    "rows from a number on, as if that many were known": ["steps over rows", [{ kind: "for", index: "r", from: 0, to: { rows: "whole", multiple: 4, plus: 0 }, step: 1, parallel: true, body: [{ ...load, at: index(["r", 1]) }] }]],
    "a loop that starts before the buffer": ["reaches -1 of 4", [{ kind: "for", index: "i", from: -1, to: 3, step: 1, parallel: true, body: [load] }]],
    "a shared loop that is not outermost": ["is no outermost parallel loop", [{ kind: "for", index: "j", from: 0, to: 2, step: 1, parallel: true, body: [{ ...loop([]), shared: "upwards" } as Stmt] }]],
    "a shared loop that carries a sum": ["is no outermost parallel loop", [{ ...loop([]), parallel: false, shared: "upwards" } as Stmt]],
    "a part for one thread in a loop": ["a part for one thread within others", [loop([{ kind: "once", body: [] }])]],
    "what a part for one thread made": ["v is read before it has a value", [{ kind: "once", body: [{ ...load, at: at(0) }] }, { ...store, at: at(0) }]],
    "a barrier in a loop": ["a barrier within other statements", [loop([{ kind: "barrier" }])]],
    "a draw of an element that is not in sight": ["index j is not in sight", [rows([{ kind: "row", local: "n", of: index(["r", 1]) }, { kind: "draw", local: "v", layer: 1, row: "n", element: index(["j", 1]) }])]],
    "a draw for a row that is not in sight": ["draw for row n", [{ kind: "draw", local: "v", layer: 1, row: "n", element: at(0) }]],
  };
  for (const [name, [message, body]] of Object.entries(faults)) {
    it(`finds ${name}`, () => {
      expect(found(...body).join("\n")).toContain(message);
    });
  }

  const listFaults: Readonly<Record<string, readonly [string, Stmt]>> = {
    "scan of no list": ["no lists other", { kind: "scan", list: "other", at: at(0), buffer: "a", from: at(0), width: 4 }],
    "scan into a list out of sight": ["index j is not in sight", { kind: "scan", list: "places", at: index(["j", 1]), buffer: "a", from: at(0), width: 4 }],
    "scan of no buffer": ["no buffer nowhere", { kind: "scan", list: "places", at: at(0), buffer: "nowhere", from: at(0), width: 4 }],
    "emptying of no list": ["no lists other", { kind: "empty", list: "other" }],
    "appending to no list": ["no lists other", { kind: "append", list: "other", at: at(0), entry: at(0), element: "v" }],
    "appending of what is out of sight": ["index j is not in sight", { kind: "append", list: "places", at: at(0), entry: index(["j", 1]), element: "v" }],
    "appending of what has no value": ["v is listed before it has a value", { kind: "append", list: "places", at: at(0), entry: at(0), element: "v" }],
    "taking into no list": ["no lists other", { kind: "take", list: "other", at: at(0), row: at(0) }],
    "taking of a row out of sight": ["index n is not in sight", { kind: "take", list: "places", at: at(0), row: index(["n", 1]) }],
    "loop over no list": ["no lists other", { kind: "listed", list: "other", at: at(0), index: "k", element: "e", body: [] }],
    "number of a list past a buffer's end": ["a[k] reaches 4 of 4", { kind: "listed", list: "places", at: at(0), index: "k", element: "e", body: [{ kind: "load", local: "v", buffer: "a", at: index(["k", 1]) }] }],
    "body in a loop over a list": ["no buffer nowhere", { kind: "listed", list: "places", at: at(0), index: "k", element: "e", body: [{ kind: "load", local: "v", buffer: "nowhere", at: at(0) }] }],
    "question whether no list is empty": ["no lists other", { kind: "unless-empty", list: "other", at: at(0), body: [] }],
    "body where a list is not empty": ["no buffer nowhere", { kind: "unless-empty", list: "places", at: at(0), body: [{ kind: "load", local: "v", buffer: "nowhere", at: at(0) }] }],
  };
  const listed = (stmt: Stmt): readonly string[] => verifyProgram({ ...programOf(buffers, [stmt]), lists: [{ name: "places", lists: 4, entries: 5 }] });
  for (const [name, [message, stmt]] of Object.entries(listFaults)) {
    it(`finds a wrong ${name}`, () => expect(listed(stmt).join("\n")).toContain(message));
  }

  it("finds a buffer that is declared twice", () => {
    expect(verifyProgram(programOf([...buffers, buffer("a", 1)], []))).toEqual(["buffer a is declared twice"]);
  });
});
