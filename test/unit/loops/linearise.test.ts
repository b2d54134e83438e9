/** Linearising: what is used more than once gets a name, also where it is computed from an accumulator. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/expr/evaluate.js";
import { expand } from "../../../src/expr/expand.js";
import type { Expr, FunctionName } from "../../../src/expr/expr.js";
import { add, call, constant, mul, operands, variable, wide } from "../../../src/expr/expr.js";
import { linearise } from "../../../src/loops/linearise.js";
import type { Stmt } from "../../../src/loops/loops.js";
import { at } from "../../../src/loops/loops.js";
import { activation, dense, modelOf } from "../../support/models.js";
import { compiled, textsOf } from "../../support/emitted.js";

const size = (e: Expr): number => 1 + operands(e).reduce((sum, operand) => sum + size(operand), 0);
const sizeOf = (body: readonly Stmt[]): number => body.reduce((sum, stmt) => sum + ("body" in stmt ? sizeOf(stmt.body) : "value" in stmt ? size(stmt.value) : 1), 0);

const functions: readonly FunctionName[] = ["exp", "expm1", "log", "log1p", "tanh", "sigmoid", "softplus"];
const kinds = new Map([["out", "working" as const], ["wideOut", "wide" as const]]);

/** The values that a straight body stores, in order. */
function run(body: readonly Stmt[], precision: "f32" | "f64"): readonly number[] {
  const env = new Map<string, number>();
  const wideLocals = new Set<string>();
  const stored: number[] = [];
  for (const stmt of body) {
    if (!("value" in stmt)) continue;
    if (stmt.kind === "store") stored.push(evaluate(stmt.value, env, kinds.get(stmt.buffer) === "wide" ? "f64" : precision));
    else {
      if ("type" in stmt && stmt.type === "wide") wideLocals.add(stmt.local);
      env.set(stmt.local, evaluate(stmt.value, env, wideLocals.has(stmt.local) ? "f64" : precision));
    }
  }
  return stored;
}

describe("linearise", () => {
  for (const fn of functions) {
    it(`writes ${fn} of an accumulator once, as of any other value`, () => {
      for (const precision of ["f32", "f64"] as const) {
        const body = (value: Expr): readonly Stmt[] => [
          { kind: "var", local: "a", value: constant(0), type: "working" },
          { kind: "set", local: "a", value: add(variable("a"), constant(0.75)) },
          { kind: "let", local: "b", value: variable("a"), type: "working" },
          { kind: "store", buffer: "out", at: at(0), value },
          { kind: "store", buffer: "out", at: at(1), value: mul(value, value) },
        ];
        const [ofSum, ofValue] = [body(call(fn, variable("a"))), body(call(fn, variable("b")))].map((each) => linearise(each, precision, kinds, { next: 0 }));
        expect(sizeOf(ofSum ?? [])).toBeLessThanOrEqual(2 * sizeOf(ofValue ?? []));
        const exact = evaluate(expand(call(fn, constant(0.75)), precision), new Map(), precision);
        expect(run(ofSum ?? [], precision)).toEqual([exact, evaluate(mul(variable("e"), variable("e")), new Map([["e", exact]]), precision)]);
      }
    });
  }

  it("copies an accumulator where it is read, so that a later set changes nothing before it", () => {
    const body: readonly Stmt[] = [
      { kind: "var", local: "a", value: constant(1), type: "working" },
      { kind: "store", buffer: "out", at: at(0), value: call("exp", variable("a")) },
      { kind: "set", local: "a", value: constant(2) },
      { kind: "store", buffer: "out", at: at(1), value: call("exp", variable("a")) },
    ];
    const [one, two] = run(linearise(body, "f64", kinds, { next: 0 }), "f64") as [number, number];
    expect(Math.abs(one / Math.E - 1)).toBeLessThan(1e-15);
    expect(Math.abs(two / (Math.E * Math.E) - 1)).toBeLessThan(1e-15);
  });

  it("rounds a wide part once, and not at all inside a wide value", () => {
    const third = mul(variable("x"), variable("x"));
    const body: readonly Stmt[] = [
      { kind: "let", local: "x", value: constant(Math.fround(1 / 3)), type: "working" },
      { kind: "store", buffer: "out", at: at(0), value: wide(add(third, third)) },
      { kind: "store", buffer: "wideOut", at: at(0), value: add(third, third) },
      { kind: "store", buffer: "out", at: at(1), value: add(third, third) },
    ];
    const x = Math.fround(1 / 3);
    expect(run(linearise(body, "f32", kinds, { next: 0 }), "f32")).toEqual([Math.fround(2 * x * x), 2 * x * x, Math.fround(2 * Math.fround(x * x))]);
  });

  it("keeps emitted code small where sums go straight into functions: no bias, log-sum-exp, activations of activations", () => {
    const lengthOf = (bias: readonly number[] | false, precision: "f32" | "f64", unroll: boolean): number => {
      const options = bias === false ? { bias } : {};
      const layers = [dense(12, "sigmoid", options), dense(12, "tanh", options), dense(9, "softplus", options), activation("softmax"), dense(3, "softmax", options)];
      return textsOf(compiled(modelOf({ inputs: 14, layers, loss: "log_likelihood", batch: 8, precision }), { unroll })).training?.length ?? 0;
    };
    for (const precision of ["f32", "f64"] as const) {
      const [without, withBias] = [lengthOf(false, precision, false), lengthOf([], precision, false)];
      expect(without).toBeLessThan(300_000);
      expect(without).toBeLessThan(1.2 * withBias);
    }
  });
});
