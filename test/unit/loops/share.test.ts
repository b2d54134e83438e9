/** How work is shared among threads: which loops, what the first does alone, where all wait for each other, and what each thread has for itself. */
import { describe, expect, it } from "vitest";
import { add, constant, variable } from "../../../src/expr/expr.js";
import type { Buffer, Kernel, Program, Stmt } from "../../../src/loops/loops.js";
import { at } from "../../../src/loops/loops.js";
import { share } from "../../../src/loops/share.js";
import { buffer, index, programOf } from "./programs.js";

const buffers: readonly Buffer[] = [buffer("a", 8), buffer("b", 8), buffer("c", 8), buffer("w", 8, { role: "parameters" })];
type Place = ReturnType<typeof index>;
const load = (local: string, from: string, place: Place): Stmt => ({ kind: "load", local, buffer: from, at: place });
const store = (into: string, place: Place, value = constant(1)): Stmt => ({ kind: "store", buffer: into, at: place, value });
const over = (name: string, body: readonly Stmt[], parallel = true): Stmt => ({ kind: "for", index: name, from: 0, to: 8, step: 1, parallel, body });
const i = index(["i", 1]);
/** into[i] = from[i] in a parallel loop. */
const copy = (from: string, into: string): Stmt => over("i", [load("v", from, i), store(into, i, variable("v"))]);

function shared(kernels: readonly (readonly Stmt[] | Kernel)[]): Program {
  const program = programOf(buffers, []);
  const [main] = program.functions;
  if (main === undefined) throw new Error("no function");
  const all = kernels.map((kernel): Kernel => ("name" in kernel ? kernel : { name: "k", note: "k", body: kernel }));
  return share({ ...program, functions: [{ ...main, kernels: all }] }, 2);
}

/** A word for each outermost statement, kernel by kernel. */
function words(...kernels: readonly (readonly Stmt[] | Kernel)[]): readonly string[] {
  const word = (stmt: Stmt): string => (stmt.kind === "barrier" ? "wait" : stmt.kind === "once" ? `first ${stmt.body.length}` : stmt.kind === "for" && stmt.shared !== undefined ? stmt.shared : `each ${stmt.kind}`);
  return shared(kernels).functions.flatMap((fn) => fn.kernels.map(({ body }) => body.map(word).join(", ")));
}

const own = (...kernels: readonly (readonly Stmt[])[]): readonly string[] => shared(kernels).buffers.filter((each) => each.private === true).map(({ name }) => name);

describe("threads wait", () => {
  it("where one reads what another stored, and at the end", () => expect(words([copy("a", "b")], [copy("b", "c")])).toEqual(["upwards", "wait, upwards", "wait"]));
  it("where one stores what another read", () => expect(words([copy("a", "b")], [copy("w", "a")])).toEqual(["upwards", "wait, upwards", "wait"]));
  it("where both store to the same", () => expect(words([copy("a", "b")], [copy("w", "b")])).toEqual(["upwards", "wait, upwards", "wait"]));
  it("not where both only read, or have nothing in common", () => {
    expect(words([copy("a", "b")], [copy("a", "c")])).toEqual(["upwards", "upwards", "wait"]);
    expect(words([copy("a", "b")], [copy("w", "c")])).toEqual(["upwards", "upwards", "wait"]);
  });
  it("within a kernel, too", () => expect(words([copy("a", "b"), copy("b", "c"), copy("c", "w")])).toEqual(["upwards, wait, downwards, wait, upwards", "wait"]));
  it("once for all that came before", () => expect(words([copy("a", "b")], [copy("b", "c")], [copy("b", "w")])).toEqual(["upwards", "wait, upwards", "upwards", "wait"]));
  it("again after a barrier in a kernel that may not run", () => {
    const dense: Kernel = { name: "d", note: "d", input: "dense", body: [copy("b", "c")] };
    expect(words([copy("a", "b")], dense, [copy("b", "w")])).toEqual(["upwards", "wait, upwards", "wait, upwards", "wait"]);
  });
  it("where one goes through lists that another made", () => {
    const scan: Stmt = over("i", [{ kind: "scan", list: "places", at: i, buffer: "a", from: at(0), width: 8 }]);
    const go: Stmt = over("i", [{ kind: "listed", list: "places", at: i, index: "k", element: "e", body: [] }]);
    const ask: Stmt = over("i", [{ kind: "unless-empty", list: "places", at: i, body: [] }]);
    expect(words([scan], [go])).toEqual(["upwards", "wait, upwards", "wait"]);
    expect(words([scan], [ask])).toEqual(["upwards", "wait, upwards", "wait"]);
    expect(words([go], [ask])).toEqual(["upwards", "upwards", "wait"]);
    expect(words([go], [scan])).toEqual(["upwards", "wait, upwards", "wait"]);
  });
});

describe("the first thread alone", () => {
  it("runs loops that carry something, and stores one element", () => {
    expect(words([over("i", [store("a", i)], false)])).toEqual(["first 1", "wait"]);
    expect(words([store("a", at(0))])).toEqual(["first 1", "wait"]);
  });

  it("runs a loop whose turns store to the same place of what others read", () => {
    expect(words([over("i", [store("a", at(3)), load("v", "a", at(3)), store("b", i, variable("v"))])], [copy("a", "c")])).toEqual(["first 1", "wait, upwards", "wait"]);
  });

  it("fills a list whose number does not follow the loop, and empties lists", () => {
    const places: readonly Stmt[] = [
      { kind: "scan", list: "places", at: at(0), buffer: "a", from: i, width: 8 },
      { kind: "take", list: "places", at: at(0), row: i },
      { kind: "append", list: "places", at: at(0), entry: i, element: "v" },
      { kind: "empty", list: "places" },
    ];
    for (const stmt of places) expect(words([over("i", [load("v", "a", i), stmt])])).toEqual(["first 1", "wait"]);
    const following: readonly Stmt[] = [{ kind: "scan", list: "places", at: i, buffer: "a", from: at(0), width: 8 }, { kind: "take", list: "places", at: i, row: i }, { kind: "append", list: "places", at: i, entry: i, element: "v" }];
    for (const stmt of following) expect(words([over("i", [load("v", "a", i), stmt])])).toEqual(["upwards", "wait"]);
  });

  it("runs a whole kernel where it makes what the rest reads", () => {
    const sum: readonly Stmt[] = [
      { kind: "var", local: "s", value: constant(0), type: "working" },
      over("i", [load("v", "a", i), { kind: "set", local: "s", value: add(variable("s"), variable("v")) }, store("c", i, variable("s"))], false),
      store("b", at(0), variable("s")),
    ];
    expect(words(sum)).toEqual(["first 3", "wait"]);
  });

  it("leaves a sum that stores nothing to each thread", () => {
    const sum: readonly Stmt[] = [
      { kind: "var", local: "s", value: constant(0), type: "working" },
      over("i", [load("v", "a", i), { kind: "set", local: "s", value: add(variable("s"), variable("v")) }], false),
      over("j", [store("b", index(["j", 1]), variable("s"))]),
      store("c", at(0), variable("s")),
    ];
    expect(words(sum)).toEqual(["each var, each for, upwards, first 1", "wait"]);
  });

  it("may keep locals of its own", () => {
    const inside = over("i", [{ kind: "var", local: "s", value: constant(0), type: "working" }, { kind: "set", local: "s", value: constant(1) }, store("a", i, variable("s"))], false);
    expect(words([inside, store("b", at(0))])).toEqual(["first 1, first 1", "wait"]);
  });
});

describe("loops are shared out", () => {
  it("in turn upwards and downwards within a kernel, and upwards first in each", () => {
    expect(words([copy("w", "a"), copy("w", "b"), copy("w", "c")], [copy("w", "w")])).toEqual(["upwards, downwards, upwards", "wait, upwards", "wait"]);
  });

  it("where turns store by their row's original number", () => {
    const rows = (of: Place): Stmt => over("i", [{ kind: "row", local: "n", of }, store("a", index(["n", 1]))]);
    expect(words([rows(i)])).toEqual(["upwards", "wait"]);
    expect(words([rows(at(0))], [copy("a", "b")])).toEqual(["first 1", "wait, upwards", "wait"]);
  });

  it("also around inner loops that store where both indices say", () => {
    expect(words([over("i", [over("j", [store("a", index(["i", 1], ["j", 1]))])])])).toEqual(["upwards", "wait"]);
    expect(words([over("i", [over("j", [store("a", index(["j", 1]))])])], [copy("a", "b")])).toEqual(["first 1", "wait, upwards", "wait"]);
  });
});

describe("each thread has for itself", () => {
  const panel = over("i", [over("j", [store("a", index(["j", 1]))]), load("v", "a", at(0)), store("b", i, variable("v"))]);
  it("scratch that each turn stores anew and nothing else touches", () => {
    expect(own([panel])).toEqual(["a"]);
    expect(words([panel], [panel])).toEqual(["upwards", "wait, upwards", "wait"]);
    expect(own([panel], [panel])).toEqual(["a"]);
  });
  it("not what something else reads, nor what is no scratch", () => {
    expect(own([panel], [copy("a", "c")])).toEqual([]);
    expect(own([over("i", [store("w", at(0)), load("v", "w", at(0)), store("b", i, variable("v"))])])).toEqual([]);
    expect(own([copy("a", "b")])).toEqual([]);
    expect(own([over("i", [store("a", at(0))], false)])).toEqual([]);
  });
  it("and so nothing to wait for", () => {
    const other = over("i", [over("j", [store("a", index(["j", 1]))]), load("v", "a", at(0)), store("c", i, variable("v"))]);
    expect(words([panel], [other])).toEqual(["upwards", "upwards", "wait"]);
  });
});

it("says for how many threads it is, and asks nothing of the buffers else", () => {
  const program = shared([[copy("a", "b")]]);
  expect([program.threads, program.buffers]).toEqual([2, buffers]);
});
