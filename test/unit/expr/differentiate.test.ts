import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expr } from "../../../src/expr/expr.js";
import { abs, add, call, constant, div, ifLess, max, min, mul, neg, sqrt, sub, unary, variable, wide } from "../../../src/expr/expr.js";
import { differentiate } from "../../../src/expr/differentiate.js";
import { evaluate } from "../../../src/expr/evaluate.js";
import { expand } from "../../../src/expr/expand.js";
import { print } from "../../../src/expr/print.js";
import { simplify } from "../../../src/expr/simplify.js";
import { activations } from "../../../src/vocab/activations.js";
import { losses } from "../../../src/vocab/losses.js";
import { FUNCTIONS, expressions, numeric } from "./values.js";

const [x, y, z, a, w] = ["x", "y", "z", "a", "w"].map(variable) as [Expr, Expr, Expr, Expr, Expr];
const slope = (e: Expr, by: string): Expr => simplify(differentiate(e, by));

describe("derivatives that training is written in", () => {
  it("the cross-entropy of a sigmoid's pre-activation has the derivative a - y", () => {
    expect(slope(losses.cross_entropy.fromLogits.sigmoid.expr, "z")).toBe(sub(call("sigmoid", z), y));
  });

  it("half a squared distance has the distance as its derivative", () => {
    expect(slope(losses.quadratic.expr(), "a")).toBe(sub(a, y));
  });

  it("half lambda w squared has the derivative lambda w, be lambda a number or a parameter", () => {
    for (const strength of [0.001, 0.1, 5, 1 / 3]) expect(slope(mul(mul(0.5, strength), mul(w, w)), "w")).toBe(mul(strength, w));
    expect(slope(mul(mul(0.5, variable("lambda")), mul(w, w)), "w")).toBe(mul(variable("lambda"), w));
  });

  it("relu's derivative asks the stored activation and is 0 at 0", () => {
    expect(slope(activations.relu.expr(), "z")).toBe(ifLess(0, max(z, 0), 1, 0));
    for (const relu of [max(z, 0), max(0, z)]) expect(evaluate(slope(relu, "z"), new Map([["z", 0]]), "f32")).toBe(0);
  });

  it.each([
    ["sigmoid", "sigmoid(z) * (1 - sigmoid(z))"],
    ["tanh", "1 - tanh(z) * tanh(z)"],
    ["softplus", "sigmoid(z)"],
    ["exp", "exp(z)"],
    ["expm1", "exp(z)"],
    ["log", "1 / z"],
    ["log1p", "1 / (1 + z)"],
  ] as const)("%s has the derivative %s", (fn, text) => {
    expect(print(slope(call(fn, z), "z"))).toBe(text);
  });

  it("the cross-entropy of an output comes out without a sign too many", () => {
    expect(print(slope(losses.cross_entropy.expr(), "a"))).toBe("(1 - y) * (1 / (1 - a)) - y * (1 / a)");
  });

  it("a softmax's share of the log-likelihood is minus the target", () => {
    expect(slope(losses.log_likelihood.fromLogits.softmax.expr, "z")).toBe(neg(y));
  });
});

describe("conventions", () => {
  it("on a tie the shares of both operands of max and min sum to 1", () => {
    const env = new Map([["x", 2], ["y", 2]]);
    for (const of of [max, min]) {
      const shares = ["x", "y"].map((name) => evaluate(slope(of(x, y), name), env, "f64"));
      expect(shares).toEqual([0, 1]);
    }
  });

  it("abs has slope 0 at 0", () => {
    expect([-3, 0, 3].map((at) => evaluate(slope(abs(x), "x"), new Map([["x", at]]), "f64"))).toEqual([-1, 0, 1]);
  });

  it("steps, other variables and constants have derivative 0", () => {
    for (const e of [unary("floor", x), unary("exponent", x), unary("pow2", unary("floor", x)), y, constant(3), div(y, 3)]) expect(slope(e, "x")).toBe(constant(0));
  });

  it("wide arithmetic has a wide derivative", () => {
    expect(slope(wide(mul(x, x)), "x")).toBe(wide(mul(2, x)));
  });
});

describe("central differences", () => {
  const near = (f: (x: number) => number, df: (x: number) => number, at: number): void => {
    const h = 6e-6 * Math.max(1, Math.abs(at));
    const [up, down] = [f(at + h), f(at - h)];
    const should = (up - down) / (2 * h);
    const noise = ((Math.abs(up) + Math.abs(down)) * 1e-15) / h;
    expect(Math.abs(df(at) - should)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(should)) + 10 * noise);
  };

  it.each(FUNCTIONS)("agree with the derivative of %s", (fn) => {
    const e = call(fn, x);
    const positive = fn === "log" || fn === "log1p";
    fc.assert(fc.property(fc.double({ min: positive ? 0.05 : -8, max: 8, noNaN: true }), (at) => near(numeric(e, "f64"), numeric(differentiate(e, "x"), "f64"), at)));
  });

  it("agree with the derivatives of quotients and roots", () => {
    const e = div(sqrt(add(1, mul(x, x))), add(2, call("tanh", x)));
    fc.assert(fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (at) => near(numeric(e, "f64"), numeric(differentiate(e, "x"), "f64"), at)));
  });

  it("agree with the derivative of any smooth composition", () => {
    fc.assert(
      fc.property(expressions(true), fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (e, atX, atY) => {
        const [value, derivative] = [expand(e, "f64"), expand(slope(e, "x"), "f64")];
        const at = (f: Expr) => (v: number): number => evaluate(f, new Map([["x", v], ["y", atY]]), "f64");
        // Large third derivatives would outgrow the difference's own error bound.
        const third = Math.abs(at(value)(atX + 0.01)) + Math.abs(at(value)(atX - 0.01));
        fc.pre(third < 20);
        const h = 6e-6;
        const should = (at(value)(atX + h) - at(value)(atX - h)) / (2 * h);
        const should2 = (at(value)(atX + 2 * h) - at(value)(atX - 2 * h)) / (4 * h);
        expect(Math.abs(at(derivative)(atX) - should)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(should)) + Math.abs(should - should2));
      }),
      { numRuns: 300 },
    );
  });
});
