import { describe, expect, it } from "vitest";
import { InternalError } from "../../../src/base/internal-error.js";
import type { Expr } from "../../../src/expr/expr.js";
import { add, call, constant, div, identity, ifLess, max, min, mul, neg, operands, rebuild, scoped, select, sqrt, sub, substitute, unary, variable, wide } from "../../../src/expr/expr.js";
import { evaluate } from "../../../src/expr/evaluate.js";
import { expand } from "../../../src/expr/expand.js";
import { print } from "../../../src/expr/print.js";
import { powerOfTwo } from "../../../src/expr/scalar.js";
import { verify } from "../../../src/expr/verify.js";
import { FUNCTIONS } from "./values.js";

const [x, y] = ["x", "y"].map(variable) as [Expr, Expr];
const at = (e: Expr, values: Readonly<Record<string, number>>, precision: "f32" | "f64"): number => evaluate(e, new Map(Object.entries(values)), precision);
const f = Math.fround;

/** All nodes that occur. */
function nodesOf(root: Expr): ReadonlySet<Expr> {
  const seen = new Set<Expr>();
  const go = (e: Expr): void => {
    if (seen.has(e)) return;
    seen.add(e);
    operands(e).forEach(go);
  };
  go(root);
  return seen;
}

describe("evaluate", () => {
  it("rounds every node under f32 and none under f64", () => {
    const e = add(mul(x, 0.1), y);
    expect(at(e, { x: f(0.3), y: f(0.7) }, "f32")).toBe(f(f(f(0.3) * f(0.1)) + f(0.7)));
    expect(at(e, { x: 0.3, y: 0.7 }, "f64")).toBe(0.3 * 0.1 + 0.7);
  });

  it("rounds a wide node once", () => {
    const e = wide(add(mul(x, 0.1), y));
    expect(at(e, { x: f(0.3), y: f(0.7) }, "f32")).toBe(f(f(0.3) * 0.1 + f(0.7)));
  });

  it("rounds the same node inside and outside of wide as each place asks", () => {
    const product = mul(x, 0.1);
    const e = sub(wide(mul(product, 3)), mul(product, 3));
    expect(at(e, { x: f(0.3) }, "f32")).toBe(f(f(f(0.3) * 0.1 * 3) - f(f(f(0.3) * f(0.1)) * 3)));
  });

  it("knows the exact powers of two", () => {
    let power = 1;
    for (let k = 0; k <= 1023; k++, power *= 2) expect(powerOfTwo(k)).toBe(power);
    power = 1;
    for (let k = 0; k >= -1074; k--, power /= 2) expect(powerOfTwo(k)).toBe(power);
    expect(powerOfTwo(-1074)).toBe(5e-324);
    expect(() => powerOfTwo(0.5)).toThrow(InternalError);
  });

  it("orders -0 below +0 and lets NaN through in min and max", () => {
    expect(at(max(x, y), { x: -0, y: 0 }, "f32")).toBe(0);
    expect(at(min(x, y), { x: -0, y: 0 }, "f32")).toBe(-0);
    expect(at(max(x, y), { x: NaN, y: 0 }, "f32")).toBeNaN();
    expect(at(ifLess(x, 0, 1, 2), { x: NaN }, "f32")).toBe(2);
  });

  it("refuses functions and variables without a value", () => {
    expect(() => at(call("exp", x), { x: 1 }, "f32")).toThrow(InternalError);
    expect(() => at(x, {}, "f32")).toThrow(InternalError);
  });
});

describe("expand", () => {
  it("leaves arithmetic without functions as it is", () => {
    const e = ifLess(x, 0, sqrt(add(x, 1)), div(x, y));
    expect(expand(e, "f32")).toBe(e);
    expect(expand(e, "f64")).toBe(e);
  });

  it("leaves only primitives behind (N2.1)", () => {
    for (const fn of FUNCTIONS) {
      for (const precision of ["f32", "f64"] as const) {
        const e = expand(add(call(fn, call(fn, mul(x, 0.3))), y), precision);
        expect(verify(e, { expanded: true, variables: new Set(["x", "y"]) })).toEqual([]);
      }
    }
  });

  it("rounds computed arguments as if they had been stored first", () => {
    const argument = sub(mul(x, 0.1), div(y, 3));
    for (const fn of FUNCTIONS) {
      const [whole, apart] = [expand(call(fn, argument), "f32"), expand(call(fn, variable("t")), "f32")];
      for (let i = 1; i < 200; i++) {
        const values = { x: f(i * 0.37), y: f(i / 7 - 40) };
        expect(at(whole, values, "f32")).toBe(at(apart, { t: at(argument, values, "f32") }, "f32"));
      }
    }
  });

  it("rounds functions of functions in between", () => {
    const [inner, outer] = [expand(call("sigmoid", x), "f32"), expand(call("log", y), "f32")];
    const both = expand(call("log", call("sigmoid", x)), "f32");
    for (let i = -50; i < 50; i++) expect(at(both, { x: f(i / 7) }, "f32")).toBe(at(outer, { y: at(inner, { x: f(i / 7) }, "f32") }, "f32"));
  });

  it("uses the functions of f64 inside wide", () => {
    const e = expand(wide(call("exp", x)), "f32");
    expect(e).toBe(wide(expand(call("exp", x), "f64")));
  });

  it("lets sigmoid and softplus share their exponential", () => {
    for (const precision of ["f32", "f64"] as const) {
      const parts = (fn: "sigmoid" | "softplus"): ReadonlySet<Expr> => nodesOf(expand(call(fn, x), precision));
      const divisions = (fn: "sigmoid" | "softplus"): readonly Expr[] => [...parts(fn)].filter((node) => node.kind === "binary" && node.op === "div");
      const [sigmoid, softplus] = [divisions("sigmoid"), divisions("softplus")];
      const shared = [...parts("sigmoid")].filter((node) => parts("softplus").has(node));
      expect(shared.length).toBeGreaterThan(15);
      // One division each under f32; the exponential's own is shared under f64.
      if (precision === "f32") expect([sigmoid.length, softplus.length]).toEqual([1, 1]);
      else expect(sigmoid.some((node) => softplus.includes(node))).toBe(true);
    }
  });
});

describe("print", () => {
  it.each<[Expr, string]>([
    [mul(x, sub(1, x)), "x * (1 - x)"],
    [sub(x, sub(y, 1)), "x - (y - 1)"],
    [sub(sub(x, y), 1), "x - y - 1"],
    [div(x, mul(y, 2)), "x / (y * 2)"],
    [ifLess(x, 0, x, y), "x < 0 ? x : y"],
    [add(ifLess(x, 0, x, y), 1), "(x < 0 ? x : y) + 1"],
    [ifLess(x, 0, ifLess(y, 0, 1, 2), ifLess(y, 0, 3, 4)), "x < 0 ? (y < 0 ? 1 : 2) : y < 0 ? 3 : 4"],
    [select("eq", x, y, x, y), "x == y ? x : y"],
    [neg(add(x, y)), "-(x + y)"],
    [mul(x, neg(y)), "x * (-y)"],
    [mul(-0.5, x), "-0.5 * x"],
    [sub(x, -1), "x - (-1)"],
    [neg(neg(x)), "-(-x)"],
    [wide(mul(x, x)), "f64(x * x)"],
    [max(x, call("tanh", y)), "max(x, tanh(y))"],
    [constant(-0), "-0"],
  ])("writes what people write: %#", (e, text) => {
    expect(print(e)).toBe(text);
  });

  it("names what a large expression shares, so that its text stays short", () => {
    let e: Expr = x;
    for (let i = 0; i < 60; i++) e = mul(e, add(e, 1));
    const text = print(e);
    expect(text.startsWith("{ t0 = x * (x + 1); t1 = t0 * (t0 + 1); ")).toBe(true);
    expect(text.length).toBeLessThan(2000);
    for (const fn of FUNCTIONS) expect(print(expand(call(fn, x), "f64")).length).toBeLessThan(6000);
  });
});

describe("verify", () => {
  const plain = { expanded: false };
  it.each<[string, Expr, boolean, readonly string[]]>([
    ["a variable that nobody defines", add(x, variable("q")), false, ["the variable q is unknown here"]],
    ["a function after expansion", call("exp", x), true, ["exp has not been expanded"]],
    ["a constant that is not finite", add(x, Infinity), false, ["the constant Infinity is not finite"]],
    ["a power of what may not be whole", unary("pow2", x), false, ["pow2 of x, which need not be whole"]],
    ["wide directly in wide", wide(wide(x)), false, ["wide directly within wide rounds twice: f64(f64(x))"]],
    ["a node that was made by hand", { kind: "neg" } as unknown as Expr, false, ["a neg node was not made by the constructors"]],
  ])("finds %s", (_, e, expanded, findings) => {
    expect(verify(e, { expanded, variables: new Set(["x", "y"]) })).toEqual(findings);
  });

  it("has nothing to say about sound expressions", () => {
    for (const e of [add(x, y), unary("pow2", unary("floor", x)), wide(mul(x, wide(add(x, y)))), call("exp", x)]) expect(verify(e, plain)).toEqual([]);
  });
});

describe("scoped", () => {
  const madeOf = (name: string) => (): Expr => add(mul(constant(0.123), variable(name)), 4);

  it("forgets what was made in it, and nothing else", () => {
    const made = madeOf("forgotten");
    const before = add(variable("kept"), 1);
    const within = scoped(() => {
      expect(add(variable("kept"), 1)).toBe(before);
      expect(made()).toBe(made());
      return made();
    });
    expect(made()).not.toBe(within);
    expect(identity(made())).not.toBe(identity(within));
    expect(add(variable("kept"), 1)).toBe(before);
  });

  it("is part of the scope around it", () => {
    const made = madeOf("inner");
    scoped(() => {
      const inner = scoped(made);
      expect(made()).toBe(inner);
    });
  });

  it("leaves values that substitute and rebuild bring into the present, leaves too", () => {
    const made = madeOf("value");
    const within = scoped(made);
    expect(substitute(within, new Map())).toBe(made());
    expect(rebuild(within, (e) => e)).toBe(made());
    expect(substitute(within, new Map([[variable("value"), variable("z")]]))).toBe(add(mul(constant(0.123), variable("z")), 4));
  });

  it("ends when the work fails", () => {
    const made = madeOf("failing");
    let within: Expr | null = null;
    expect(() => scoped(() => {
      within = made();
      throw new Error("failed");
    })).toThrow("failed");
    expect(made()).not.toBe(within);
  });
});
