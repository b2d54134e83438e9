/** What rows of the tables say about themselves, held against their expressions: closed forms, ranges, kinks, and losses of logits. */
import { describe, expect, it } from "vitest";
import { contains } from "../../src/base/interval.js";
import { evaluate as evaluateExact } from "../../src/expr/evaluate.js";
import { expand } from "../../src/expr/expand.js";
import type { Expr } from "../../src/expr/expr.js";
import { plain } from "../../src/reference/algebra.js";
import { evaluate } from "../../src/reference/evaluate.js";
import type { ActivationName, ActivationRow } from "../../src/vocab/activations.js";
import { activationRow } from "../../src/vocab/activations.js";
import { lossRow } from "../../src/vocab/losses.js";
import { dense, modelOf } from "../support/models.js";
import { compiled, emitted, infer } from "../support/emitted.js";
import { variable } from "../../src/expr/expr.js";
import { activationNames, defaultsOf, inside, lossNames, scalarNames } from "./vocabulary.js";

/** By the definitions of functions, in f64. */
function valueOf(e: Expr, names: Readonly<Record<string, number>>): number {
  const known = new Map<Expr, number>(Object.entries(names).map(([name, value]) => [variable(name), value]));
  return evaluate(plain, e, (node) => known.get(node));
}

const sweep = [-1e4, -745, -104, -88, -20, -3, -1, -0.5, -1e-9, -1e-38, 0, 1e-38, 1e-9, 0.5, 1, 3, 20, 88, 104, 745, 1e4];

/** Its parameters' defaults, and every parameter elsewhere. */
function paramsOf(row: ActivationRow): readonly Readonly<Record<string, number>>[] {
  return [defaultsOf(row.params), Object.fromEntries(Object.entries(row.params).map(([name, each]) => [name, inside(each)]))];
}

describe("an activation's row is true:", () => {
  for (const name of activationNames) {
    const row = activationRow(name);
    it(`${name} gives its examples, by definition and as compiled`, () => {
      const running = emitted(compiled(modelOf({ inputs: 1, layers: [dense(1, name)] })));
      for (const [z, value] of row.examples) {
        if (row.expr !== null) expect(Math.abs(valueOf(row.expr(defaultsOf(row.params)), { z }) - value)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(value)));
        expect(Math.abs((infer(running, Float64Array.of(1, 0), Float64Array.of(z))[0] as number) - value)).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(value)));
      }
    });
    it(`${name} stays in its range, up to rounding at open ends, at both precisions`, () => {
      for (const precision of ["f64", "f32"] as const) {
        for (const params of paramsOf(row)) {
          const width = row.expr === null ? 3 : 1;
          const running = emitted(compiled(modelOf({ inputs: width, layers: [dense(width, { name, params }, { bias: false })], precision })));
          const identity = Float64Array.from({ length: width * width }, (_, i) => (i % (width + 1) === 0 ? 1 : 0));
          const range = row.range(params);
          for (const z of sweep) {
            for (const value of infer(running, identity, Float64Array.from({ length: width }, (_, i) => (i === 0 ? z : i)))) expect(value >= range.low && value <= range.high && Number.isFinite(value)).toBe(true);
          }
          for (const z of sweep.filter((each) => Math.abs(each) <= 3)) expect(contains(range, infer(running, identity, new Float64Array(width).fill(z))[0] as number)).toBe(true);
        }
      }
    });
  }

  for (const name of scalarNames) {
    it(`${name} has a continuous derivative but at its kinks, and none at those`, () => {
      const row = activationRow(name);
      const params = defaultsOf(row.params);
      const e = row.expr?.(params) as Expr;
      const slope = (z: number): number => (valueOf(e, { z: z + 1e-6 }) - valueOf(e, { z: z - 1e-6 })) / 2e-6;
      const jump = (z: number): number => Math.abs(slope(z + 4e-6) - slope(z - 4e-6));
      const away = (z: number): boolean => row.kinks(params).every((kink) => Math.abs(z - kink) > 1e-4);
      for (let z = -6; z <= 6; z += 0.0625) if (away(z)) expect(jump(z)).toBeLessThan(1e-4);
      const broken = (kink: number): boolean => jump(kink) > 1e-3 || Math.abs(valueOf(e, { z: kink + 1e-9 }) - valueOf(e, { z: kink - 1e-9 })) > 1e-3;
      for (const kink of row.kinks(params)) expect(broken(kink)).toBe(true);
      expect(row.differentiable).toBe(Array.from({ length: 40 }, (_, i) => slope(-3.93 + i / 5)).some((value) => value !== 0));
    });
  }
});

describe("a loss of logits is the loss of the activation", () => {
  for (const loss of lossNames) {
    const row = lossRow(loss);
    for (const [name, form] of Object.entries(row.fromLogits)) {
      it(`for ${loss} of ${name}`, () => {
        const activation = activationRow(name as ActivationName);
        const direct = row.expr(defaultsOf(row.params));
        for (let i = 0; i < 200; i++) {
          const z = [0, 1, 2].map((k) => Math.sin(i * 7 + k * 3) * 6);
          const y = row.distribution ? [0, 1, 2].map((k) => (k === i % 3 ? 1 : 0)) : [0, 1, (i % 11) / 10];
          const exps = z.map(Math.exp);
          const total = exps.reduce((sum, each) => sum + each, 0);
          const outputs = z.map((each, k) => (activation.expr === null ? (exps[k] as number) / total : valueOf(activation.expr(defaultsOf(activation.params)), { z: each })));
          const wanted = outputs.reduce((sum, a, k) => sum + valueOf(direct, { a, y: y[k] as number }), 0);
          const sum = z.reduce((all, each, k) => all + valueOf(form.expr, { z: each, y: y[k] as number }), 0) + (form.wholeLayer ? Math.log(total) : 0);
          expect(Math.abs(sum - wanted)).toBeLessThan(1e-12 * Math.max(1, Math.abs(wanted)));
        }
      });
      it(`for ${loss} of ${name}, finite however large z is`, () => {
        for (const z of sweep) for (const y of [0, 1]) expect(Number.isFinite(evaluateExact(expand(form.expr, "f64"), new Map([["z", z], ["y", y]]), "f64"))).toBe(true);
      });
    }
  }
});
