/** The passes over loop programs keep every bit: register tiles with their tails, rows in groups of four, values kept in locals. */
import { describe, expect, it } from "vitest";
import { add, call, constant, mul, variable } from "../../../src/expr/expr.js";
import { forwardValues } from "../../../src/loops/forward-values.js";
import { linearise } from "../../../src/loops/linearise.js";
import type { Buffer, Kind, Stmt } from "../../../src/loops/loops.js";
import { at, plus } from "../../../src/loops/loops.js";
import type { PartOptions } from "../../../src/loops/part.js";
import { promote } from "../../../src/loops/promote.js";
import { laneRows } from "../../../src/loops/lane-rows.js";
import { emptyScope } from "../../../src/loops/rewrite.js";
import { chooseTile, tileNests } from "../../../src/loops/tile.js";
import { groupRows, unrollConstant } from "../../../src/loops/unroll.js";
import { verifyProgram } from "../../../src/loops/verify.js";
import { buffer, index, programOf, ran } from "./programs.js";

type Loop = Extract<Stmt, { kind: "for" }>;
const sizes = [1, 2, 3, 4, 5, 7, 8, 9, 13, 17];

function over(name: string, to: Loop["to"], body: readonly Stmt[], parallel = true): Loop {
  return { kind: "for", index: name, from: 0, to, step: 1, parallel, body };
}

/** out[i, j] = tanh(Σ_k a[i, k]·b[k, j] + c[j]) + previous out; `m` null: rows. */
function product(m: number | null, n: number, k: number): { readonly buffers: readonly Buffer[]; readonly body: readonly Stmt[] } {
  const perRow = m === null;
  const inner: readonly Stmt[] = [
    { kind: "var", local: "sum", value: constant(0), type: "working" },
    over("k", k, [
      { kind: "load", local: "p", buffer: "a", at: index(["i", k], ["k", 1]) },
      { kind: "load", local: "q", buffer: "b", at: index(["k", n], ["j", 1]) },
      { kind: "set", local: "sum", value: add(variable("sum"), mul(variable("p"), variable("q"))) },
    ], false),
    { kind: "load", local: "c", buffer: "c", at: index(["j", 1]) },
    { kind: "load", local: "old", buffer: "out", at: index(["i", n], ["j", 1]) },
    { kind: "let", local: "z", value: add(variable("sum"), variable("c")), type: "working" },
    { kind: "store", buffer: "out", at: index(["i", n], ["j", 1]), value: add(call("tanh", variable("z")), variable("old")) },
  ];
  const buffers = [buffer("a", perRow ? k : (m ?? 1) * k, { perRow }), buffer("b", k * n), buffer("c", n), buffer("out", perRow ? n : (m ?? 1) * n, { perRow })];
  return { buffers, body: [over("i", perRow ? { rows: "all" } : m, [over("j", n, inner)])] };
}

/** out[r, j] = tanh(Σ_k a[r, k]·b[k, j] + c[j]) · c[j]; `out` is memory that may be used before, or not, as its role says. */
function functionOfProduct(n: number, role: "output" | "gradients"): { readonly buffers: readonly Buffer[]; readonly body: readonly Stmt[] } {
  const { buffers, body } = product(null, n, 3);
  const out: Stmt = { kind: "store", buffer: "out", at: index(["i", n], ["j", 1]), value: mul(call("tanh", variable("z")), variable("c")) };
  const simpler = (stmt: Stmt): readonly Stmt[] => (stmt.kind === "for" ? [{ ...stmt, body: stmt.body.flatMap(simpler) }] : stmt.kind === "store" ? [out] : stmt.kind === "load" && stmt.buffer === "out" ? [] : [stmt]);
  return { buffers: buffers.map((each) => (each.name === "out" ? { ...each, role } : each)), body: body.flatMap(simpler) };
}

const kinds = (buffers: readonly Buffer[]): ReadonlyMap<string, Kind> => new Map(buffers.map((each) => [each.name, each.type]));
const ready = (buffers: readonly Buffer[], body: readonly Stmt[]): readonly Stmt[] => linearise(body, "f32", kinds(buffers), { next: 1000 });

describe("register tiles", () => {
  it("equal the untiled nest in every bit, whatever is left at the ends of rows and columns", () => {
    for (const m of sizes) {
      for (const n of sizes) {
        const { buffers, body } = product(m, n, 3);
        const names = { next: 0 };
        const tiled = tileNests(body, { rowsHint: 32, sparse: new Set() }, names, () => undefined);
        expect(verifyProgram(programOf(buffers, tiled))).toEqual([]);
        expect(ran(buffers, ready(buffers, tiled), 1)).toEqual(ran(buffers, ready(buffers, body), 1));
      }
    }
  });

  it("equal it over rows, for any number of them", () => {
    for (const n of sizes) {
      const { buffers, body } = product(null, n, 5);
      const tiled = tileNests(body, { rowsHint: 32, sparse: new Set() }, { next: 0 }, () => undefined);
      for (const rows of [0, ...sizes]) expect(ran(buffers, ready(buffers, tiled), rows)).toEqual(ran(buffers, ready(buffers, body), rows));
    }
  });

  it("change no bit where products with zeros are skipped", () => {
    const zeros = (random: () => number): number => (random() < 0.6 ? (random() < 0.5 ? 0 : -0) : random() - 0.5);
    for (const n of sizes) {
      const { buffers, body } = product(null, n, 9);
      const tiled = tileNests(body, { rowsHint: 32, sparse: new Set(["a"]) }, { next: 0 }, () => undefined);
      expect(JSON.stringify(tiled)).toContain("nonzero");
      for (const rows of [1, 4, 7]) expect(ran(buffers, ready(buffers, tiled), rows, zeros)).toEqual(ran(buffers, ready(buffers, body), rows, zeros));
    }
  });

  it("keep every bit where functions of their sums run in loops of their own", () => {
    for (const role of ["output", "gradients"] as const) {
      for (const n of sizes) {
        const { buffers, body } = functionOfProduct(n, role);
        const kept: Buffer[] = [];
        const parting: PartOptions = { buffers: new Map(buffers.map((each) => [each.name, each])), kept: (nth, size, type, perRow) => (kept[nth] = buffer(`kept${nth}`, size, { type, perRow })).name };
        const tiled = tileNests(body, { rowsHint: 32, sparse: new Set(), parting }, { next: 0 }, () => undefined);
        expect([tiled.length, kept.length]).toEqual(role === "output" ? [3, 0] : [3, 1]);
        expect(verifyProgram(programOf([...buffers, ...kept], tiled))).toEqual([]);
        for (const rows of [0, 1, 5]) expect(ran([...buffers, ...kept], ready([...buffers, ...kept], tiled), rows)["out"]).toEqual(ran(buffers, ready(buffers, body), rows)["out"]);
      }
    }
  });

  it("load an element once that two statements read, and again after a store", () => {
    const a = index(["i", 5], ["k", 1]);
    const square = (between: readonly Stmt[]): readonly Stmt[] => [over("i", 4, [over("j", 3, [
      { kind: "var", local: "sum", value: constant(0), type: "working" },
      over("k", 5, [{ kind: "load", local: "p", buffer: "a", at: a }, { kind: "load", local: "q", buffer: "a", at: a }, { kind: "set", local: "sum", value: add(variable("sum"), mul(variable("p"), variable("q"))) }], false),
      { kind: "load", local: "c", buffer: "c", at: index(["j", 1]) },
      ...between,
      { kind: "load", local: "d", buffer: "c", at: index(["j", 1]) },
      { kind: "store", buffer: "out", at: index(["i", 3], ["j", 1]), value: add(variable("sum"), mul(variable("c"), variable("d"))) },
    ])])];
    const loads = (body: readonly Stmt[], name: string): number => body.reduce((sum, stmt) => sum + ("body" in stmt ? loads(stmt.body, name) : Number(stmt.kind === "load" && stmt.buffer === name)), 0);
    const counted = (body: readonly Stmt[]): readonly number[] => {
      const tiled = tileNests(body, { rowsHint: 32, sparse: new Set() }, { next: 0 }, () => undefined);
      return [loads(tiled, "a"), loads(tiled, "c")];
    };
    expect(chooseTile(4, 3)).toEqual({ outer: 4, inner: 3 });
    expect(counted(square([]))).toEqual([4, 3]);
    expect(counted(square([{ kind: "store", buffer: "out", at: index(["i", 3], ["j", 1]), value: variable("c") }]))).toEqual([4, 6]);
  });

  it("fit into 12 accumulators and into the nest", () => {
    for (let m = 1; m <= 40; m++) {
      for (let n = 1; n <= 40; n++) {
        const { outer, inner } = chooseTile(m, n);
        expect(outer * inner <= 12 && outer <= m && inner <= n && outer >= 1 && inner >= 1).toBe(true);
      }
    }
  });

  it("are as square as accumulators allow, and leave few turns over", () => {
    const tile = (m: number, n: number): readonly number[] => [chooseTile(m, n).outer, chooseTile(m, n).inner];
    expect([1, 2, 3, 4, 5, 8, 12, 32].map((n) => tile(32, n))).toEqual([[6, 1], [6, 2], [4, 3], [3, 4], [2, 5], [3, 4], [4, 3], [3, 4]]);
    expect([1, 2, 3, 5, 6, 10].map((m) => tile(m, 8))).toEqual([[1, 4], [2, 4], [3, 4], [5, 2], [3, 4], [3, 4]]);
    expect([7, 9, 10].map((n) => tile(1, n))).toEqual([[1, 6], [1, 3], [1, 5]]);
  });
});

/** Rows that add to lanes, and losses that add to a total; scratch in between. */
function rowsLoop(): { readonly buffers: readonly Buffer[]; readonly loop: Loop } {
  const buffers = [buffer("x", 2, { role: "x", perRow: true }), buffer("w", 2, { role: "parameters" }), buffer("tmp", 2), buffer("sums", 8, { role: "lanes" }), buffer("total", 1, { role: "total", type: "wide" })];
  const lane = (i: number): ReturnType<typeof index> => plus(index(["lane", 1]), at(4 * i));
  const body: readonly Stmt[] = [
    { kind: "row", local: "n", of: index(["r", 1]) },
    { kind: "lane", local: "lane", of: index(["r", 1]) },
    over("i", 2, [
      { kind: "load", local: "x", buffer: "x", at: index(["n", 2], ["i", 1]) },
      { kind: "load", local: "w", buffer: "w", at: index(["i", 1]) },
      { kind: "store", buffer: "tmp", at: index(["i", 1]), value: mul(variable("x"), variable("w")) },
    ]),
    ...[0, 1].flatMap((i): readonly Stmt[] => [
      { kind: "load", local: `t${i}`, buffer: "tmp", at: at(i) },
      { kind: "load", local: `b${i}`, buffer: "sums", at: lane(i) },
      { kind: "store", buffer: "sums", at: lane(i), value: add(variable(`b${i}`), variable(`t${i}`)) },
    ]),
    { kind: "load", local: "p", buffer: "tmp", at: at(0) },
    { kind: "load", local: "q", buffer: "tmp", at: at(1) },
    { kind: "let", local: "loss", value: mul(variable("p"), variable("q")), type: "wide" },
    { kind: "load", local: "before", buffer: "total", at: at(0) },
    { kind: "store", buffer: "total", at: at(0), value: add(variable("before"), variable("loss")) },
  ];
  return { buffers, loop: over("r", { rows: "all" }, body, false) };
}

const rowCounts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 31];
const without = ({ tmp: _, ...rest }: Readonly<Record<string, readonly number[]>>): Readonly<Record<string, readonly number[]>> => rest;

describe("unrolling, grouping and keeping values in locals", () => {
  const { buffers, loop } = rowsLoop();
  const wanted = (rows: number): Readonly<Record<string, readonly number[]>> => without(ran(buffers, ready(buffers, [loop]), rows));
  const own = new Set(["tmp"]);
  const total = (stmt: Stmt): boolean => stmt.kind === "load" && stmt.buffer === "total";

  it("unrolled, values go from stores to loads without the buffer between", () => {
    const names = { next: 0 };
    const flat = forwardValues(unrollConstant([loop], emptyScope(), names), buffers, own, names);
    expect(JSON.stringify(flat)).not.toContain("tmp");
    expect(verifyProgram(programOf(buffers, flat))).toEqual([]);
    for (const rows of rowCounts) expect(without(ran(buffers, ready(buffers, flat), rows))).toEqual(wanted(rows));
  });

  it("in groups of four with a rest, every row still adds to its own lane, and the total in row order", () => {
    const names = { next: 0 };
    const grouped = groupRows(loop, names, (row) => forwardValues(row, buffers, own, names), total);
    expect(verifyProgram(programOf(buffers, grouped))).toEqual([]);
    for (const rows of rowCounts) expect(without(ran(buffers, ready(buffers, grouped), rows))).toEqual(wanted(rows));
  });

  it("with sums in locals from +0 to a store at the end", () => {
    const names = { next: 0 };
    const grouped = groupRows(loop, names, (row) => forwardValues(row, buffers, own, names), total);
    const promoted = promote(grouped, buffers, 64, names) ?? [];
    expect(promoted.length).toBeGreaterThan(grouped.length);
    expect(verifyProgram(programOf(buffers, promoted))).toEqual([]);
    for (const rows of rowCounts) expect(without(ran(buffers, ready(buffers, promoted), rows))).toEqual(wanted(rows));
    expect(promote(grouped, buffers, 8, names)).toBeNull();
  });

  it("with rows in lanes, sums in vectors where they are few and in memory elsewhere, and losses added up afterwards", () => {
    const losses = buffer("loss", 1, { perRow: true, type: "wide" });
    const all = [...buffers, losses];
    const inLanes = (loop_: Loop, of: readonly Buffer[]): readonly Stmt[] | null => laneRows(loop_, { buffers: of, own, losses: () => "loss" }, { next: 0 });
    const body = inLanes(loop, all) ?? [];
    expect(verifyProgram(programOf(all, body))).toEqual([]);
    for (const rows of rowCounts) {
      const { loss: _, ...rest } = without(ran(all, ready(all, body), rows));
      expect(rest).toEqual(wanted(rows));
    }
    const stmtsIn = (stmts: readonly Stmt[]): readonly Stmt[] => stmts.flatMap((stmt) => [stmt, ...("body" in stmt ? stmtsIn(stmt.body) : [])]);
    const touching = (stmts: readonly Stmt[], name: string): number => stmtsIn(stmts).filter((stmt) => (stmt.kind === "load" || stmt.kind === "store") && stmt.buffer === name).length;
    // Two elements are stored once after the rows in lanes, and loaded and stored by each row that is left.
    expect(touching(body, "sums")).toBe(2 + 2 * 2);
    // What no row adds to stays as it is.
    expect(inLanes(loop, [...all, buffer("others", 8, { role: "lanes" })])).toEqual(body);
    // Ten are held, eleven are not.
    for (const [count, held] of [[10, true], [11, false]] as const) {
      const many = all.map((each) => (each.name === "sums" ? { ...each, size: 4 * count } : each));
      const [first] = inLanes(loop, many) ?? [];
      if (first?.kind !== "lanes") throw new Error("no lanes");
      expect(first.body.filter(({ kind }) => kind === "var").length).toBe(held ? 10 : 0);
      expect(first.body.filter(({ kind }) => kind === "store").length).toBe(held ? 10 : 11);
    }
  });

  it("leaves rows alone that share memory, and a loop without a total has none to add up", () => {
    const shared: Loop = { ...loop, body: [...loop.body, { kind: "load", local: "late", buffer: "tmp", at: index(["n", 1]) }, { kind: "store", buffer: "tmp", at: at(0), value: variable("late") }] };
    expect(laneRows(shared, { buffers, own, losses: () => "loss" }, { next: 0 })).toBeNull();
    const body = loop.body.filter((stmt) => !("buffer" in stmt && stmt.buffer === "total"));
    const found = laneRows({ ...loop, body }, { buffers, own, losses: () => { throw new Error("no losses"); } }, { next: 0 }) ?? [];
    expect(found.map(({ kind }) => kind)).toEqual(["lanes", "for"]);
  });

  it("promotes nothing whose index only the run knows", () => {
    expect(promote([loop], buffers, 64, { next: 0 })).toBeNull();
  });

  it("a store between two loads of the same element is seen, and one to another element changes nothing", () => {
    const body: readonly Stmt[] = [
      { kind: "load", local: "a", buffer: "tmp", at: at(0) },
      { kind: "store", buffer: "tmp", at: at(1), value: variable("a") },
      { kind: "load", local: "b", buffer: "tmp", at: at(0) },
      { kind: "store", buffer: "tmp", at: at(0), value: add(variable("a"), constant(1)) },
      { kind: "load", local: "c", buffer: "tmp", at: at(0) },
      { kind: "store", buffer: "w", at: at(0), value: add(variable("b"), variable("c")) },
      { kind: "store", buffer: "w", at: index(["r", 1]), value: constant(3) },
      { kind: "load", local: "d", buffer: "w", at: at(0) },
      { kind: "store", buffer: "w", at: at(1), value: variable("d") },
    ];
    const inLoop = [over("r", 1, body, false)];
    expect(ran(buffers, ready(buffers, forwardValues(inLoop, buffers, new Set(), { next: 0 })), 1)).toEqual(ran(buffers, ready(buffers, inLoop), 1));
  });
});
