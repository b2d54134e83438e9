/** Lanes keep every bit: vector tiles with their tails, factors packed whole or tile by tile, maps, and lanes over rows. */
import { describe, expect, it } from "vitest";
import { add, call, constant, mul, variable } from "../../../src/expr/expr.js";
import { linearise } from "../../../src/loops/linearise.js";
import type { Buffer, Stmt } from "../../../src/loops/loops.js";
import type { VectorTile } from "../../../src/loops/vectorize.js";
import { chooseVectors, vectorNests } from "../../../src/loops/vectorize.js";
import { verifyProgram } from "../../../src/loops/verify.js";
import { buffer, index, programOf, ran } from "./programs.js";

type Loop = Extract<Stmt, { kind: "for" }>;
const sizes = [1, 2, 3, 4, 5, 7, 8, 9, 13, 17, 33];
const over = (name: string, to: Loop["to"], body: readonly Stmt[], parallel = true): Loop => ({ kind: "for", index: name, from: 0, to, step: 1, parallel, body });

/** The body in lanes, and the buffers that packing added. */
function inLanes(buffers: readonly Buffer[], body: readonly Stmt[], rowsHint: number, heard: (tile: VectorTile) => void = () => undefined): { readonly buffers: readonly Buffer[]; readonly body: readonly Stmt[] } {
  const all = new Map(buffers.map((each) => [each.name, each]));
  let next = 0;
  const scratch = (size: number, type: Buffer["type"], perRow: boolean): string => {
    const name = `packed${next++}`;
    all.set(name, { ...buffer(name, size, { perRow }), type });
    return name;
  };
  const lanes = vectorNests(body, { rowsHint, sparse: new Set(), precision: "f32", buffers: all, lists: new Map(), scratch }, { next: 0 }, heard);
  return { buffers: [...all.values()], body: lanes };
}

function expectSame(buffers: readonly Buffer[], body: readonly Stmt[], rows: readonly number[], rowsHint = 32): string {
  const lanes = inLanes(buffers, body, rowsHint);
  expect(verifyProgram(programOf(lanes.buffers, lanes.body))).toEqual([]);
  const kinds = new Map(lanes.buffers.map((each) => [each.name, each.type]));
  const own = new Set(buffers.map(({ name }) => name));
  const after = (text: readonly Buffer[], stmts: readonly Stmt[], count: number): unknown => Object.fromEntries(Object.entries(ran(text, linearise(stmts, "f32", kinds, { next: 1000 }), count)).filter(([name]) => own.has(name)));
  for (const count of rows) expect({ count, ...(after(lanes.buffers, lanes.body, count) as object) }).toEqual({ count, ...(after(buffers, body, count) as object) });
  return JSON.stringify(lanes.body);
}

/** out[r, j] = tanh(Σ_k a[r, k]·b + c[j]), b[k, j] or, transposed, b[j, k]. */
function product(n: number, k: number, transposed: boolean): { readonly buffers: readonly Buffer[]; readonly body: readonly Stmt[] } {
  const inner: readonly Stmt[] = [
    { kind: "var", local: "sum", value: constant(0), type: "working" },
    over("k", k, [
      { kind: "load", local: "p", buffer: "a", at: index(["r", k], ["k", 1]) },
      { kind: "load", local: "q", buffer: "b", at: transposed ? index(["j", k], ["k", 1]) : index(["k", n], ["j", 1]) },
      { kind: "set", local: "sum", value: add(variable("sum"), mul(variable("p"), variable("q"))) },
    ], false),
    { kind: "load", local: "c", buffer: "c", at: index(["j", 1]) },
    { kind: "let", local: "z", value: add(variable("sum"), variable("c")), type: "working" },
    { kind: "store", buffer: "out", at: index(["r", n], ["j", 1]), value: call("tanh", variable("z")) },
  ];
  const buffers = [buffer("a", k, { perRow: true }), buffer("b", k * n), buffer("c", n), buffer("out", n, { perRow: true })];
  return { buffers, body: [over("r", { rows: "all" }, [over("j", n, inner)])] };
}

describe("vector tiles", () => {
  it("equal the plain nest in every bit, whatever is left of rows and lanes", () => {
    for (const n of sizes) {
      const { buffers, body } = product(n, 5, false);
      expect(expectSame(buffers, body, [0, ...sizes])).toContain('"lanes"');
    }
  });

  it("equal it where a transposed factor is packed tile by tile", () => {
    for (const n of sizes.slice(1)) {
      const { buffers, body } = product(n, 6, true);
      expect(expectSame(buffers, body, [0, 1, 4, 9])).toContain("packed");
    }
  });

  it("equal it where a factor that many rows read is packed into panels", () => {
    const { buffers, body } = product(37, 257, false);
    expect(expectSame(buffers, body, [1, 9], 128)).toContain("packed");
  });

  it("equal it where the sum runs over rows, and its factor is packed row by row", () => {
    const [m, n] = [40, 130];
    const inner: readonly Stmt[] = [
      { kind: "var", local: "sum", value: constant(0), type: "working" },
      over("r", { rows: "all" }, [
        { kind: "load", local: "p", buffer: "a", at: index(["r", m], ["i", 1]) },
        { kind: "load", local: "q", buffer: "d", at: index(["r", n], ["j", 1]) },
        { kind: "set", local: "sum", value: add(variable("sum"), mul(variable("p"), variable("q"))) },
      ], false),
      { kind: "store", buffer: "g", at: index(["i", n], ["j", 1]), value: variable("sum") },
    ];
    const buffers = [buffer("a", m, { perRow: true }), buffer("d", n, { perRow: true }), buffer("g", m * n)];
    expect(expectSame(buffers, [over("i", m, [over("j", n, inner)])], [1, 5, 64], 128)).toContain("packed");
  });

  it("equal it in maps and in sums along a row, whose lanes are rows", () => {
    for (const n of sizes) {
      const maps = over("r", { rows: "all" }, [over("j", n, [
        { kind: "load", local: "p", buffer: "a", at: index(["r", n], ["j", 1]) },
        { kind: "store", buffer: "a", at: index(["r", n], ["j", 1]), value: call("sigmoid", variable("p")) },
      ])]);
      const sums = over("r", { rows: "all" }, [
        { kind: "var", local: "sum", value: constant(0), type: "wide" },
        over("j", n, [
          { kind: "load", local: "p", buffer: "a", at: index(["r", n], ["j", 1]) },
          { kind: "set", local: "sum", value: add(variable("sum"), call("exp", variable("p"))) },
        ], false),
        { kind: "store", buffer: "s", at: index(["r", 1]), value: variable("sum") },
      ]);
      const buffers: readonly Buffer[] = [buffer("a", n, { perRow: true }), { ...buffer("s", 1, { perRow: true }), type: "wide" }];
      expect(expectSame(buffers, [maps, sums], [0, 1, 3, 4, 11])).toContain('"lanes"');
    }
  });

  it("leave a nest alone whose every element lies apart", () => {
    const body: readonly Stmt[] = [over("i", 9, [
      { kind: "load", local: "p", buffer: "a", at: index(["i", 3]) },
      { kind: "store", buffer: "a", at: index(["i", 3]), value: mul(variable("p"), variable("p")) },
    ])];
    const buffers = [buffer("a", 27)];
    expect(inLanes(buffers, body, 32).body).toEqual(body);
  });

  it("fit into the registers, in one vector of f32 and in two of f64", () => {
    for (const halves of [1, 2]) {
      for (let m = 1; m <= 40; m += 3) {
        for (let n = 1; n <= 40; n++) {
          const { rows, vectors } = chooseVectors(m, n, halves);
          expect(halves * (rows * vectors + (rows === 1 ? 1 : vectors)) + 1 <= 11 && rows <= m && vectors <= Math.ceil(n / 4) && rows >= 1 && vectors >= 1).toBe(true);
        }
      }
    }
  });

  it("are as wide as the registers and the multipliers allow", () => {
    const tile = (m: number, n: number, halves: number): readonly number[] => {
      const { rows, vectors } = chooseVectors(m, n, halves);
      return [rows, vectors];
    };
    // f32, many rows: 4 × 2 sums, 2 vectors of factors and one in all lanes are 11 registers; narrow nests fill them otherwise.
    expect([32, 24, 12, 8, 4].map((n) => tile(32, n, 1))).toEqual([[4, 2], [4, 2], [2, 3], [4, 2], [6, 1]]);
    expect([2, 3, 5, 7, 8].map((m) => tile(m, 16, 1))).toEqual([[1, 4], [3, 2], [4, 2], [3, 2], [4, 2]]);
    // One row: 7 sums and 7 vectors of factors are 15, but 8 vectors are two times 4, and 10 two times 5.
    expect([4, 12, 24, 32, 40, 100].map((n) => tile(1, n, 1))).toEqual([[1, 1], [1, 3], [1, 6], [1, 4], [1, 5], [1, 7]]);
    // f64 takes two vectors for four lanes.
    expect([32, 12, 8].map((n) => tile(32, n, 2))).toEqual([[4, 1], [4, 1], [4, 1]]);
    expect([4, 8, 16, 64].map((n) => tile(1, n, 2))).toEqual([[1, 1], [1, 2], [1, 2], [1, 3]]);
    expect([2, 3, 5, 6].map((m) => tile(m, 32, 2))).toEqual([[1, 3], [3, 1], [4, 1], [3, 1]]);
  });
});
