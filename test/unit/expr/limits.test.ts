import { describe, expect, it } from "vitest";
import type { FunctionName } from "../../../src/expr/expr.js";
import { FUNCTIONS, ours, ulpF32 } from "./values.js";

const MAX = 3.4028234663852886e38;
const LEAST = 1.401298464324817e-45;
const NORMAL = 1.1754943508222875e-38;
const [inf, nan] = [Infinity, NaN];

/** [x, f(x)] where the value is a limit, or known to every digit of f32. */
const limits: Readonly<Record<FunctionName, readonly (readonly [number, number])[]>> = {
  exp: [[inf, inf], [-inf, 0], [0, 1], [-0, 1], [89, inf], [MAX, inf], [1e4, inf], [-104, 0], [-1e4, 0], [-MAX, 0], [LEAST, 1], [88, Math.fround(1.6516362549940018e38)], [-88, Math.fround(6.054601895401186e-39)], [-103, LEAST]],
  expm1: [[inf, inf], [-inf, -1], [0, 0], [-0, -0], [89, inf], [1e4, inf], [-104, -1], [-MAX, -1], [LEAST, LEAST], [-LEAST, -LEAST], [NORMAL, NORMAL], [1e-30, Math.fround(1e-30)]],
  log: [[inf, inf], [0, -inf], [-0, -inf], [1, 0], [-1, nan], [-LEAST, nan], [-inf, nan], [LEAST, Math.fround(-103.27892990343185)], [NORMAL, Math.fround(-87.33654475055312)], [MAX, Math.fround(88.72283905206835)]],
  log1p: [[inf, inf], [-1, -inf], [-1.5, nan], [-inf, nan], [0, 0], [-0, -0], [LEAST, LEAST], [-LEAST, -LEAST], [1e-30, Math.fround(1e-30)], [MAX, Math.fround(88.72283905206835)]],
  tanh: [[inf, 1], [-inf, -1], [0, 0], [-0, -0], [88, 1], [-104, -1], [MAX, 1], [-MAX, -1], [LEAST, LEAST], [-LEAST, -LEAST], [1e-30, Math.fround(1e-30)]],
  sigmoid: [[inf, 1], [-inf, 0], [0, 0.5], [-0, 0.5], [88, 1], [89, 1], [1e4, 1], [MAX, 1], [-104, 0], [-1e4, 0], [-MAX, 0], [-80, Math.fround(1.8048513878454153e-35)], [-103, LEAST]],
  softplus: [[inf, inf], [-inf, 0], [0, Math.fround(0.6931471805599453)], [88, 88], [1e4, 1e4], [MAX, MAX], [-104, 0], [-1e4, 0], [-MAX, 0], [-80, Math.fround(1.8048513878454153e-35)], [-103, LEAST]],
  erf: [[inf, 1], [-inf, -1], [0, 0], [-0, -0], [4, 1], [-MAX, -1], [MAX, 1], [LEAST, LEAST], [1e-30, Math.fround(1.1283791670955126e-30)]],
  sin: [[inf, nan], [-inf, nan], [0, 0], [-0, -0], [LEAST, LEAST], [-LEAST, -LEAST], [1e-30, Math.fround(1e-30)], [MAX, Math.fround(-0.5218765230362122)], [-MAX, Math.fround(0.5218765230362122)], [Math.fround(1e22), Math.fround(-0.7340815352961015)]],
  cos: [[inf, nan], [-inf, nan], [0, 1], [-0, 1], [LEAST, 1], [MAX, Math.fround(0.8530210256576538)], [-MAX, Math.fround(0.8530210256576538)]],
};

describe.each(FUNCTIONS)("%s", (fn) => {
  it.each(limits[fn].map(([x, y]) => [Object.is(x, -0) ? "-0" : String(x), x, y] as const))("has its limit at %s under f32", (_, x, y) => {
    expect(ours(fn, "f32")(Math.fround(x))).toBe(Math.fround(y));
  });

  it("passes NaN on in both precisions", () => {
    expect(ours(fn, "f32")(nan)).toBeNaN();
    expect(ours(fn, "f64")(nan)).toBeNaN();
  });

  it("has the same limits under f64", () => {
    const f = ours(fn, "f64");
    for (const [x, y] of limits[fn].filter(([x, y]) => [0, -0, inf, -inf].includes(x) || Number.isNaN(y))) {
      if (Number.isInteger(y * 2) || !Number.isFinite(y)) expect(f(x), `${fn}(${x})`).toBe(y);
    }
  });
});

describe("under f64", () => {
  it("exp overflows and underflows at the ends of the range, once rounded", () => {
    const exp = ours("exp", "f64");
    expect(exp(709.8)).toBe(inf);
    expect(exp(1e308)).toBe(inf);
    expect(exp(-745.2)).toBe(0);
    expect(exp(-1e308)).toBe(0);
    expect(exp(-745.13)).toBe(5e-324);
  });

  it("log knows subnormals", () => {
    const log = ours("log", "f64");
    expect(Math.abs(log(5e-324) + 744.4400719213812)).toBeLessThan(1e-12);
    expect(Math.abs(log(2 ** -1000) + 693.1471805599453)).toBeLessThan(1e-12);
  });

  it("what is odd or vanishes at 0 keeps the least numbers there are", () => {
    for (const fn of ["expm1", "log1p", "tanh"] as const) for (const x of [5e-324, -5e-324, 2e-308, -1e-300]) expect(ours(fn, "f64")(x), fn).toBe(x);
  });

  it("the tails of sigmoid and softplus are those of exp", () => {
    for (const x of [-50, -300, -700, -710, -740]) {
      const tail = ours("exp", "f64")(x);
      for (const fn of ["sigmoid", "softplus"] as const) expect(Math.abs(ours(fn, "f64")(x) - tail)).toBeLessThanOrEqual(2 * Math.max(5e-324, tail * 2 ** -52));
    }
  });
});

describe("under f32", () => {
  it("tanh is odd to the bit", () => {
    const tanh = ours("tanh", "f32");
    for (let i = 1; i < 3000; i++) expect(tanh(Math.fround(-i / 300))).toBe(-tanh(Math.fround(i / 300)));
  });

  it("sigmoid(x) and sigmoid(-x) sum to 1 within an ulp", () => {
    const sigmoid = ours("sigmoid", "f32");
    for (let i = 1; i < 3000; i++) {
      const x = Math.fround(i / 100);
      expect(Math.abs(sigmoid(x) + sigmoid(-x) - 1)).toBeLessThanOrEqual(ulpF32(0.75));
    }
  });
});
