import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expr } from "../../../src/expr/expr.js";
import { abs, add, call, constant, div, ifLess, max, mul, neg, sqrt, sub, variable, wide } from "../../../src/expr/expr.js";
import { evaluate } from "../../../src/expr/evaluate.js";
import { expand } from "../../../src/expr/expand.js";
import { print } from "../../../src/expr/print.js";
import { simplify } from "../../../src/expr/simplify.js";
import { expressions, FUNCTIONS } from "./values.js";

const [x, y] = ["x", "y"].map(variable) as [Expr, Expr];

describe("simplify", () => {
  const rewrites: readonly (readonly [Expr, Expr])[] = [
    [mul(1, x), x],
    [mul(x, 1), x],
    [div(x, 1), x],
    [add(0, x), x],
    [sub(x, 0), x],
    [sub(0, x), neg(x)],
    [mul(0, x), constant(0)],
    [mul(-1, x), neg(x)],
    [neg(neg(x)), x],
    [add(x, neg(y)), sub(x, y)],
    [sub(x, neg(y)), add(x, y)],
    [neg(sub(x, y)), sub(y, x)],
    [mul(neg(x), neg(y)), mul(x, y)],
    [div(neg(x), y), neg(div(x, y))],
    [add(x, x), mul(2, x)],
    [mul(0.5, mul(2, x)), x],
    [mul(0.5, add(x, x)), x],
    [mul(mul(0.5, x), mul(2, y)), mul(x, y)],
    [mul(0.001, mul(2, x)), mul(0.002, x)],
    [mul(0.5, 0.25), constant(0.125)],
    [ifLess(x, 0, y, y), y],
    [ifLess(1, 2, x, y), x],
    [max(x, x), x],
    [abs(neg(x)), abs(x)],
    [wide(wide(x)), wide(x)],
    [sqrt(constant(4)), constant(2)],
  ];
  it.each(rewrites.map(([before, after]) => [print(before), print(after), before, after] as const))("rewrites %s as %s", (_, text, before, after) => {
    expect(print(simplify(before))).toBe(text);
    expect(simplify(before)).toBe(after);
  });

  const delicate = [
    sub(add(x, 6755399441055744), 6755399441055744),
    sub(add(add(x, y), neg(x)), 1),
    mul(0.1, mul(0.3, x)),
    mul(0.1, 0.1),
    add(0.1, 0.2),
    div(x, 0),
    mul(y, div(1, x)),
    div(div(1, 3), x),
  ];
  it.each(delicate.map((e) => [print(e), e] as const))("leaves the roundings of %s alone", (_, e) => {
    const values = [0.7, -3.3, 1e-3];
    for (const precision of ["f32", "f64"] as const) {
      for (const v of values) {
        const round = precision === "f32" ? Math.fround : (value: number): number => value;
        const env = new Map([["x", round(v)], ["y", round(1 / 3)]]);
        expect(evaluate(simplify(e), env, precision)).toBe(evaluate(e, env, precision));
      }
    }
  });

  it("keeps rounding by a large constant", () => {
    const rounding = sub(add(x, 6755399441055744), 6755399441055744);
    expect(simplify(rounding)).toBe(rounding);
  });

  it("folds constants only where f32 and f64 agree", () => {
    expect(simplify(mul(0.1, 0.1))).toBe(mul(0.1, 0.1));
    expect(simplify(mul(0.5, 0.1))).toBe(constant(0.05));
  });

  it("changes no value of any expression, in either precision", () => {
    const number = fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }), fc.constantFrom(0, 1, -1, 0.5, 2));
    fc.assert(
      fc.property(expressions(false), number, number, fc.constantFrom("f32" as const, "f64" as const), (e, atX, atY, precision) => {
        const round = precision === "f32" ? Math.fround : (v: number): number => v;
        const env = new Map([["x", round(atX)], ["y", round(atY)]]);
        const before = evaluate(e, env, precision);
        // The liberties of Note [Exact rewrites]: finite values, and no overflow or underflow on the way.
        fc.pre(allFinite(e, env, precision));
        const after = evaluate(simplify(e), env, precision);
        expect(after === before, `${print(e)} = ${before}, but ${print(simplify(e))} = ${after}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("says the same when asked again", () => {
    fc.assert(
      fc.property(expressions(false), (e) => {
        const once = simplify(e);
        expect(print(simplify(once))).toBe(print(once));
      }),
      { numRuns: 2000 },
    );
  });

  it("changes no value of an expanded function", () => {
    for (const fn of FUNCTIONS) {
      for (const precision of ["f32", "f64"] as const) {
        const e = expand(call(fn, x), precision);
        for (let i = -200; i < 200; i++) {
          const env = new Map([["x", Math.fround(i * 0.17 + 0.013)]]);
          expect(evaluate(simplify(e), env, precision)).toBe(evaluate(e, env, precision));
        }
      }
    }
  });
});

/** True when every part of the expression has a finite value, neither tiny nor huge. */
function allFinite(root: Expr, env: ReadonlyMap<string, number>, precision: "f32" | "f64"): boolean {
  const parts = new Set<Expr>();
  const collect = (e: Expr): void => {
    parts.add(e);
    if ("a" in e) collect(e.a);
    if ("b" in e) collect(e.b);
    if (e.kind === "select") [e.then, e.otherwise].forEach(collect);
  };
  collect(root);
  return [...parts].every((part) => {
    const value = Math.abs(evaluate(part, env, precision));
    return value === 0 || (value > 1e-30 && value < 1e30);
  });
}
