/** Every init as the runtime draws it: mean, spread and ends of its distribution, literals, and draws that no other layer shares. */
import { describe, expect, it } from "vitest";
import type { Start } from "../../src/check/model.js";
import { modelManifest } from "../../src/emit/manifest.js";
import { initializeParameters } from "../../src/runtime/initialize.js";
import type { InitName } from "../../src/vocab/inits.js";
import { initRow, inits } from "../../src/vocab/inits.js";
import type { LayerSpec } from "../support/models.js";
import { conv, dense, modelOf } from "../support/models.js";
import { defaultsOf, inside } from "./vocabulary.js";

const names = Object.keys(inits) as InitName[];
const [fanIn, fanOut] = [60, 40];
const count = fanIn * fanOut;

function started(start: Start): LayerSpec {
  return (input, position) => ({ ...dense(fanOut)(input, position), weight: start }) as ReturnType<LayerSpec>;
}

function drawn(layers: readonly LayerSpec[], seed: number, precision: "f32" | "f64" = "f64"): Float64Array {
  const manifest = modelManifest(modelOf({ inputs: fanIn, layers, precision }), () => "hash");
  const parameters = precision === "f32" ? new Float32Array(manifest.parameters) : new Float64Array(manifest.parameters);
  initializeParameters(manifest, seed, parameters);
  return Float64Array.from(parameters);
}

describe("an init draws what its row says:", () => {
  for (const name of names) {
    const row = initRow(name);
    const variants = [defaultsOf(row.params), Object.fromEntries(Object.entries(row.params).map(([key, each]) => [key, inside(each)]))];
    variants.forEach((params) => {
      it(`${name} ${JSON.stringify(params)}`, () => {
        const weights = drawn([started({ kind: "init", name, params })], 5).subarray(0, count);
        const distribution = row.distribution(fanIn, fanOut, params);
        if (distribution.kind === "orthogonal") return;
        const mean = weights.reduce((sum, w) => sum + w, 0) / count;
        const sd = Math.sqrt(weights.reduce((sum, w) => sum + (w - mean) ** 2, 0) / count);
        if (distribution.kind === "constant") {
          expect(weights.every((w) => w === distribution.value)).toBe(true);
          return;
        }
        const [middle, spread] = distribution.kind === "normal" ? [distribution.mean, distribution.sd] : [(distribution.low + distribution.high) / 2, Math.abs(distribution.high - distribution.low) / Math.sqrt(12)];
        // Five standard errors of a mean and of a standard deviation.
        expect(Math.abs(mean - middle)).toBeLessThanOrEqual((5 * spread) / Math.sqrt(count));
        expect(Math.abs(sd - spread)).toBeLessThanOrEqual((5 * spread) / Math.sqrt(count));
        const [least, most] = [Math.min(...weights), Math.max(...weights)];
        if (distribution.kind === "uniform") expect(least >= Math.min(distribution.low, distribution.high) && most <= Math.max(distribution.low, distribution.high)).toBe(true);
        if (spread > 0) expect(new Set(weights).size).toBeGreaterThan(count * 0.99);
      });
    });
    it(`${name} at f32 is its f64 draw, rounded once`, () => {
      const start: Start = { kind: "init", name, params: defaultsOf(row.params) };
      expect([...drawn([started(start)], 9, "f32")]).toEqual([...drawn([started(start)], 9)].map(Math.fround));
    });
  }

  it("orthogonal gives columns, or rows where there are fewer, of length 1 at right angles (N6.10)", () => {
    const start: Start = { kind: "init", name: "orthogonal", params: {} };
    const kernel: LayerSpec = (input, position) => ({ ...conv(20, [3, 3])(input, position), weight: start }) as ReturnType<LayerSpec>;
    const cases = [
      { inputs: 60, layers: [started(start)], rows: 60, columns: 40 },
      { inputs: 40, layers: [started(start)], rows: 40, columns: 40 },
      { inputs: 7, layers: [started(start)], rows: 7, columns: 40 },
      { inputs: 1, layers: [started(start)], rows: 1, columns: 40 },
      { inputs: [5, 5, 4], layers: [kernel], rows: 36, columns: 20 },
      { inputs: [5, 5, 1], layers: [kernel], rows: 9, columns: 20 },
    ];
    for (const { inputs, layers, rows, columns } of cases) {
      const manifest = modelManifest(modelOf({ inputs, layers, precision: "f64" }), () => "hash");
      const all = new Float64Array(manifest.parameters);
      initializeParameters(manifest, 3, all);
      const tall = rows >= columns;
      const at = (vector: number, i: number): number => all[tall ? i * columns + vector : vector * columns + i] as number;
      const [vectors, length] = tall ? [columns, rows] : [rows, columns];
      for (let a = 0; a < vectors; a++) {
        for (let b = 0; b <= a; b++) {
          const product = Array.from({ length }, (_, i) => at(a, i) * at(b, i)).reduce((sum, each) => sum + each, 0);
          expect(Math.abs(product - (a === b ? 1 : 0))).toBeLessThan(4e-15);
        }
      }
    }
  });

  it("literals stand as they are written, biases start at 0", () => {
    const manifest = modelManifest(modelOf({ inputs: 2, layers: [dense(2, "linear", { weights: [[1, 2], [3, 4]] })] }), () => "hash");
    const parameters = new Float64Array(6).fill(NaN);
    initializeParameters(manifest, 1, parameters);
    expect([...parameters]).toEqual([1, 2, 3, 4, 0, 0]);
  });

  it("layers and seeds draw apart; a later layer changes none before it", () => {
    const start: Start = { kind: "init", name: "normal", params: { mean: 0, sd: 1 } };
    const [one, two, other] = [drawn([started(start)], 1), drawn([started(start), started(start)], 1), drawn([started(start)], 2)];
    expect([...two.subarray(0, one.length)]).toEqual([...one]);
    const shared = (a: Float64Array, b: Float64Array): number => a.filter((w) => w !== 0 && b.includes(w)).length;
    expect(shared(two.subarray(0, count), two.subarray(one.length, one.length + fanOut * fanOut))).toBeLessThan(3);
    expect(shared(one.subarray(0, count), other.subarray(0, count))).toBeLessThan(3);
  });
});
