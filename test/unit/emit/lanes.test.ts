/** Blocks of four lanes, written by hand as no pass makes them yet: WebAssembly has the bits that the interpreter has, at every width. */
import { describe, expect, it } from "vitest";
import { wasmProgram } from "../../../src/emit/wasm/program.js";
import type { Expr } from "../../../src/expr/expr.js";
import { add, call, constant, ifLess, max, min, mul, neg, sqrt, variable, wide } from "../../../src/expr/expr.js";
import { allocate, interpret } from "../../../src/loops/interpret.js";
import { linearise } from "../../../src/loops/linearise.js";
import type { Affine, Buffer, Kind, Program, Stmt } from "../../../src/loops/loops.js";
import { printProgram } from "../../../src/loops/print.js";
import { verifyProgram } from "../../../src/loops/verify.js";
import { dropoutDraw } from "../../../src/runtime/random.js";
import { wasmTraining } from "../../../src/runtime/wasm-training.js";
import { randomOf } from "../../support/models.js";

const WIDTH = 11;
const v = variable;
const at = (base: number, ...terms: readonly (readonly [string, number])[]): Affine => ({ base, terms: terms.map(([index, scale]) => ({ index, scale })) });
const load = (local: string, buffer: string, where: Affine): Stmt => ({ kind: "load", local, buffer, at: where });
const store = (buffer: string, where: Affine, value: Expr): Stmt => ({ kind: "store", buffer, at: where, value });
const bind = (local: string, value: Expr, type: Kind = "working"): Stmt => ({ kind: "let", local, value, type });

const buffer = (name: string, role: Buffer["role"], size: number, perRow = false, type: Kind = "working"): Buffer => ({ name, role, size, perRow, type });
const buffers: readonly Buffer[] = [
  buffer("parameters", "parameters", 64),
  buffer("gradients", "gradients", 64),
  buffer("hyper", "hyper", 8, false, "wide"),
  buffer("total", "total", 1, false, "wide"),
  buffer("x", "x", WIDTH, true),
  buffer("y", "y", WIDTH, true),
  buffer("output", "output", WIDTH, true),
  buffer("losses", "losses", 1, true, "wide"),
  buffer("sums", "scratch", 64),
];

/** `evaluate` is the body; the other functions are there because a training has them. */
function programOf(body: readonly Stmt[], precision: "f32" | "f64"): Program {
  const kinds = new Map(buffers.map(({ name, type }) => [name, type]));
  const kernel = { name: "lanes", note: "four lanes", body: linearise(body, precision, kinds, { next: 0 }) };
  const program: Program = { precision, capacity: 8, buffers, lists: [], functions: [{ name: "evaluate", batch: true, kernels: [kernel], fresh: true }] };
  expect(verifyProgram(program)).toEqual([]);
  return program;
}

const special = [NaN, Infinity, -Infinity, 0, -0, 1e-40, -1e-45, 88.8, -104, 1];

/** All memory after the body has run over five rows, interpreted or as WebAssembly. */
function memoryAfter(program: Program, interpreted: boolean): Readonly<Record<string, readonly number[]>> {
  const random = randomOf(7);
  const numbers = (count: number, some: boolean): readonly number[] => Array.from({ length: count }, (_, i) => (some && i % 7 === 3 ? (special[i % special.length] as number) : i % 5 === 0 ? 0 : Math.fround(4 * random() - 2)));
  const rows = 8;
  const order = [6, 1, 4, 0, 7, 2, 3, 5];
  const given: Readonly<Record<string, readonly number[]>> = { parameters: numbers(64, true), x: numbers(rows * WIDTH, true), y: numbers(rows * WIDTH, false), hyper: [0.125, 0.3, 0, 0, 0, 0, 0, 0] };
  if (interpreted) {
    const memory = allocate(program, rows, new Map());
    for (const [name, values] of Object.entries(given)) memory.get(name)?.set(values);
    interpret(program, "evaluate", memory, { start: 2, rows: 5, order: Int32Array.from(order), draw: (layer, row, element) => dropoutDraw(123, -456, row, layer, element) });
    return Object.fromEntries(["parameters", "gradients", "output", "hyper"].map((name) => [name, [...(memory.get(name) ?? [])]]));
  }
  const { training, reserve } = wasmTraining(wasmProgram(program, { parameters: 64, inputWidth: WIDTH, outputWidth: WIDTH }, { slots: [], hyper: [] }), () => {
    throw new Error("refused");
  });
  const memory = reserve(rows, rows);
  if (memory === null) throw new Error("no memory");
  memory.parameters.set(given["parameters"] as readonly number[]);
  memory.x.set(given["x"] as readonly number[]);
  memory.y.set(given["y"] as readonly number[]);
  memory.hyper.set(given["hyper"] as readonly number[]);
  memory.order.set(order);
  memory.draw.set([123, -456]);
  const kernels = training(memory);
  kernels.evaluate(2, 5);
  return { parameters: [...memory.parameters], gradients: [...kernels.gradients], output: [...kernels.output], hyper: [...memory.hyper] };
}

function expectEqual(body: readonly Stmt[]): void {
  for (const precision of ["f32", "f64"] as const) {
    const program = programOf(body, precision);
    const [wanted, found] = [memoryAfter(program, true), memoryAfter(program, false)];
    for (const [name, values] of Object.entries(wanted)) {
      const off = values.findIndex((value, i) => !Object.is(value, found[name]?.[i]));
      if (off >= 0) expect.fail(`${precision} ${name}[${off}] is ${found[name]?.[off]}, not ${values[off]}\n${printProgram(program)}`);
    }
  }
}

const lanes = (body: readonly Stmt[], ...active: readonly number[]): Stmt => ({ kind: "lanes", groups: active.map((count, i) => ({ index: `l${i}`, active: count })), body });
const rowLoop = (body: readonly Stmt[]): Stmt => ({ kind: "for", index: "r", from: 0, to: { rows: "all" }, step: 1, parallel: true, body });

describe("four lanes have the bits of four scalars:", () => {
  it.each([1, 2, 3, 4])("sums with a tile of two vectors, %i lanes wanted of the second", (active) => {
    const body: readonly Stmt[] = [
      { kind: "var", local: "a0", value: constant(0), type: "working" },
      { kind: "var", local: "a1", value: constant(0), type: "working" },
      {
        kind: "for", index: "k", from: 0, to: 4, step: 1, parallel: false, body: [
          load("p", "y", at(0, ["r", WIDTH], ["k", 1])),
          { kind: "when", nonzero: ["p"], body: [
            load("w0", "parameters", at(0, ["k", 8], ["l0", 1])),
            load("w1", "parameters", at(4, ["k", 8], ["l1", 1])),
            { kind: "set", local: "a0", value: add(v("a0"), mul(v("p"), v("w0"))) },
            { kind: "set", local: "a1", value: add(v("a1"), mul(v("p"), v("w1"))) },
          ] },
        ],
      },
      load("h", "hyper", at(1)),
      store("output", at(0, ["r", WIDTH], ["l0", 1]), call("sigmoid", v("a0"))),
      store("output", at(4, ["r", WIDTH], ["l1", 1]), mul(v("a1"), wide(v("h")))),
    ];
    expectEqual([rowLoop([lanes(body, 4, active)])]);
  });

  it.each([1, 2, 3, 4])("elements that lie apart, and rows by their order, %i of them", (active) => {
    expectEqual([lanes([
      { kind: "row", local: "n", of: at(0, ["l0", 1]) },
      load("a", "x", at(2, ["n", WIDTH])),
      load("b", "parameters", at(1, ["l0", 5])),
      store("gradients", at(0, ["l0", 3]), add(v("a"), v("b"))),
      store("hyper", at(3, ["l0", 1]), mul(v("a"), v("b"))),
      { kind: "draw", local: "d", layer: 3, row: "n", element: at(2, ["l0", 1]) },
      store("gradients", at(40, ["l0", 1]), v("d")),
      { kind: "draw", local: "e", layer: 1, row: "n", element: at(9) },
      store("gradients", at(50, ["l0", 1]), ifLess(v("e"), 0.5, v("a"), 0)),
    ], active)]);
  });

  it("a test of lanes, of which one may be 0 and another not", () => {
    expectEqual([rowLoop([lanes([
      { kind: "var", local: "s", value: constant(0), type: "working" },
      load("p", "y", at(0, ["r", WIDTH], ["l0", 1])),
      { kind: "when", nonzero: ["p"], body: [load("w", "y", at(0, ["r", WIDTH], ["l0", 2])), { kind: "set", local: "s", value: add(v("s"), mul(v("p"), v("w"))) }] },
      store("output", at(0, ["r", WIDTH], ["l0", 1]), v("s")),
    ], 3)])]);
  });

  const functions = ["exp", "expm1", "log", "log1p", "tanh", "sigmoid", "softplus", "erf", "sin", "cos"] as const;
  it.each(functions)("%s of ordinary numbers, NaN, infinities, zeros and subnormals, beside it in f64", (fn) => {
    expectEqual([{ kind: "for", index: "c", from: 0, to: 64, step: 4, parallel: true, body: [lanes([
      load("z", "parameters", at(0, ["c", 1], ["l0", 1])),
      bind("w", call(fn, v("z")), "wide"),
      store("gradients", at(0, ["c", 1], ["l0", 1]), add(call(fn, v("z")), wide(v("w")))),
    ], 4)] }]);
  });

  it("comparisons, extremes, roots and signs of NaN, infinities and both zeros", () => {
    const [p, q] = [v("p"), v("q")];
    const values: readonly Expr[] = [min(p, q), max(p, q), neg(p), sqrt(p), ifLess(p, q, p, neg(q)), max(p, 0), mul(p, q)];
    expectEqual(values.map((value, i): Stmt => ({ kind: "for", index: `c${i}`, from: 0, to: 60, step: 4, parallel: true, body: [lanes([
      load("p", "parameters", at(0, [`c${i}`, 1], ["l0", 1])),
      load("q", "parameters", at(1, [`c${i}`, 1], ["l0", 1])),
      load("g", "gradients", at(0, [`c${i}`, 1], ["l0", 1])),
      store("gradients", at(0, [`c${i}`, 1], ["l0", 1]), i === 0 ? value : ifLess(v("g"), v("g"), v("g"), value)),
      ...(i < 5 ? [store("output", at(i, ["l0", 2]), value)] : []),
    ], 4)] })));
  });
});
