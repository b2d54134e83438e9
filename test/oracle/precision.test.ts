/**
 * f32 against f64, one step from the same f32 numbers, within a bound that is computed from the model and the point, not chosen.
 *
 * Note [Bound]. A sum of n products of f32 numbers is off by at most γ_n·Σ|aᵢbᵢ|, γ_n = nu/(1 − nu), u = 2⁻²⁴ (Higham). Σ|aᵢbᵢ|
 * is bounded layer by layer in norms: |z| ≤ ‖W‖₁·max|x| + max|b| on the way forward, |δ| ≤ ‖Wᵀ‖₁·max|f′|·max|δ| back, a
 * weight's gradient by max|x|·max|δ|. k adds the lengths of all sums on the way and 16 a layer for activation, bias and 1/m. An error of
 * z grows by ‖W‖₁·max|f′| from layer to layer; the factor 1 + Z takes in that slopes are read at a z that is off itself. Times 4, as TRUST has it.
 */
import { afterAll, describe, expect, it } from "vitest";
import type { Layer, Model } from "../../src/check/model.js";
import type { Expr } from "../../src/expr/expr.js";
import { variable } from "../../src/expr/expr.js";
import { plain } from "../../src/reference/algebra.js";
import { evaluate } from "../../src/reference/evaluate.js";
import { tensorsOf } from "../../src/reference/layout.js";
import { referenceGradient, referenceForward } from "../../src/reference/reference.js";
import { clipGradient } from "../../src/reference/step.js";
import { compiled, emitted } from "../support/emitted.js";
import type { Rows } from "../support/emitted.js";
import type { ModelSpec } from "../support/models.js";
import { dense, modelOf } from "../support/models.js";
import { outcomeOf, pointOf } from "./routes.js";
import { activationRow } from "../../src/vocab/activations.js";
import { lossRow } from "../../src/vocab/losses.js";
import { activationNames, defaultsOf, lossesOf, optimizerNames, optimizerRow, scalarNames, smooth } from "./vocabulary.js";

const u = 2 ** -24;
const gamma = (k: number): number => (k * u) / (1 - k * u);
const largest = (numbers: Iterable<number>): number => [...numbers].reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The matrix of a dense layer by its place, its largest column and row sums of |w|, and its largest |b|. */
function normsOf(model: Model, parameters: Float64Array, layer: number): { readonly forward: number; readonly back: number; readonly bias: number } {
  const tensors = tensorsOf(model).filter((tensor) => tensor.layer === layer);
  const weight = tensors.find((tensor) => tensor.role === "weight");
  const bias = tensors.find((tensor) => tensor.role === "bias");
  const [rows = 0, columns = 0] = weight?.shape ?? [];
  const w = (i: number, o: number): number => Math.abs(parameters[(weight?.offset ?? 0) + i * columns + o] ?? 0);
  const sum = (n: number, of: (i: number) => number): number => Array.from({ length: n }, (_, i) => of(i)).reduce((all, each) => all + each, 0);
  return {
    forward: Math.max(...Array.from({ length: columns }, (_, o) => sum(rows, (i) => w(i, o)))),
    back: Math.max(...Array.from({ length: rows }, (_, i) => sum(columns, (o) => w(i, o)))),
    bias: bias === undefined ? 0 : largest(parameters.subarray(bias.offset, bias.offset + bias.size)),
  };
}

interface Bounds {
  readonly outputs: number;
  /** By parameter. */
  readonly gradient: Float64Array;
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((all, each) => all * each, 1);

/** The activations of a dense layer: the largest |a| and the steepest slope for |z| up to a bound. */
function activationBounds(layer: Layer, z: number): { readonly height: number; readonly slope: number } {
  const groups = layer.kind === "dense" ? layer.groups.map((group) => group.activation) : [];
  const each = groups.map(({ name, params }) => {
    const row = activationRow(name);
    const { low, high } = row.range(params);
    const height = Math.max(Math.abs(low), Math.abs(high));
    const reach = Number.isFinite(height) ? height : z + 1;
    if (row.expr === null) return { height: reach, slope: 1 };
    const e = row.expr(params);
    const value = (at: number): number => evaluate(plain, e, (node) => (node === variable("z") ? at : undefined));
    const places = Array.from({ length: 101 }, (_, i) => ((i - 50) / 50) * z).filter((at) => row.kinks(params).every((kink) => Math.abs(at - kink) > 1e-4));
    return { height: reach, slope: largest(places.map((at) => (value(at + 1e-5) - value(at - 1e-5)) / 2e-5)) * 1.01 };
  });
  return { height: largest(each.map(({ height }) => height)), slope: largest(each.map(({ slope }) => slope)) };
}

/** Largest |∂C/∂z| of a row at the output layer. */
function seedBound(model: Model, outputs: Float64Array, y: Float64Array, slope: number): number {
  const loss = model.train?.loss ?? null;
  const error = largest(outputs.map((a, i) => a - (y[i] as number)));
  const last = model.layers.at(-1);
  const name = last?.kind === "dense" ? last.groups[0]?.activation.name : undefined;
  if (loss === null || name === undefined || lossRow(loss.name).fromLogits[name] !== undefined) return error;
  const steep = Number.isFinite(lossRow(loss.name).outputs.high) ? 1 / Math.min(...outputs.map((a) => a * (1 - a))) : 1;
  return error * slope * steep;
}

/** Bounds of the error of f32, by Note [Bound]. */
function boundsOf(model: Model, { parameters, x, y }: Rows, outputs: Float64Array): Bounds {
  const rows = outputs.length / model.outputWidth;
  const norms = model.layers.map((_, at) => normsOf(model, parameters, at + 1));
  const heights = [largest(x)];
  const slopes: number[] = [];
  let [zs, amplified] = [0, 1];
  model.layers.forEach((layer, at) => {
    const { forward, bias } = norms[at] as (typeof norms)[number];
    const z = forward * (heights[at] as number) + bias;
    const { height, slope } = activationBounds(layer, z);
    zs = Math.max(zs, z);
    amplified *= Math.max(1, forward * slope);
    heights.push(height);
    slopes.push(slope);
  });
  const k = model.layers.reduce((all, { input, output }) => all + sizeOf(input) + sizeOf(output) + 16, rows);
  const factor = 4 * gamma(k) * (1 + zs) * amplified;
  const gradient = new Float64Array(parameters.length);
  let delta = seedBound(model, outputs, y, slopes.at(-1) as number);
  for (let at = model.layers.length - 1; at >= 0; at--) {
    for (const { layer, role, offset, size } of tensorsOf(model)) {
      if (layer === at + 1) gradient.fill(factor * delta * (role === "weight" ? (heights[at] as number) : 1), offset, offset + size);
    }
    delta *= (norms[at] as (typeof norms)[number]).back * (slopes[at - 1] ?? 1);
  }
  return { outputs: factor * Math.max(1, heights.at(-1) as number), gradient };
}

/** The reference's outputs of all rows. */
function outputsOf(model: Model, { parameters, x }: Rows): Float64Array {
  const width = model.input.reduce((all, each) => all * each, 1);
  return Float64Array.from(Array.from({ length: x.length / width }, (_, row) => [...referenceForward(model, parameters, x.subarray(row * width, (row + 1) * width))]).flat());
}

const shares: number[] = [];
afterAll(() => {
  if (process.env["ORACLE"] === "1") console.log(`${shares.length} comparisons of f32 with f64; the largest error is ${largest(shares)} of its bound`);
});

function expectWithin(what: string, actual: Float64Array, wanted: Float64Array, bound: (i: number) => number): void {
  wanted.forEach((value, i) => {
    const error = Math.abs(value - (actual[i] as number));
    shares.push(error === 0 ? 0 : error / bound(i));
    if (!(error <= bound(i))) expect.fail(`${what}[${i}]: ${actual[i]} is off ${value} by ${error}, more than ${bound(i)}`);
  });
}

/** A parameter after one step from gradient g, all slots at 0, by the optimizer's row. */
function stepped(model: Model, p: number, g: number): number {
  const { optimizer } = model.train as NonNullable<Model["train"]>;
  const row = optimizerRow(optimizer.name);
  const params: Record<string, number> = Object.fromEntries(Object.entries(optimizer.params).map(([name, { value }]) => [name, value]));
  const value = (e: Expr, names: Readonly<Record<string, number>>): number => {
    const known = new Map<Expr, number>(Object.entries(names).map(([name, each]) => [variable(name), each]));
    return evaluate(plain, e, (node) => known.get(node));
  };
  for (const [name, { start }] of Object.entries(row.carried)) params[name] = start;
  for (const [name, { next }] of Object.entries(row.carried)) params[name] = value(next, params);
  const scalars = Object.fromEntries(Object.entries(row.scalars).map(([name, e]) => [name, value(e, params)]));
  const names: Record<string, number> = { ...params, ...scalars, p, g, ...Object.fromEntries(row.slots.map((name) => [name, 0])) };
  const symbols = (keys: readonly string[]): Record<string, Expr> => Object.fromEntries(keys.map((name) => [name, variable(name)]));
  return value(row.step({ p: variable("p"), g: variable("g"), slots: symbols(row.slots), params: symbols(Object.keys(names)) }, params).p, names);
}

function judgeSingle(spec: Omit<ModelSpec, "precision">, rows: number, seed: number): void {
  const model = modelOf({ ...spec, precision: "f64" });
  const point = pointOf(model, rows, seed);
  const { parameters, x, y } = point;
  const outcome = outcomeOf(emitted(compiled(modelOf({ ...spec, precision: "f32" }))), point, 1);
  const outputs = outputsOf(model, point);
  const bounds = boundsOf(model, point, outputs);
  expectWithin("outputs", outcome["outputs"] as Float64Array, outputs, () => bounds.outputs);
  const gradient = referenceGradient(model, parameters, x, y);
  expectWithin("gradient", outcome["gradient"] as Float64Array, gradient, (i) => bounds.gradient[i] as number);
  const cut = clipGradient(model, gradient);
  const after = cut.map((g, i) => stepped(model, parameters[i] as number, g));
  expectWithin("parameters after one step", outcome["parameters after step 1"] as Float64Array, after, (i) => {
    // How far the step moves when its gradient is off by the bound, and the roundings of the step itself.
    const [p, g, off] = [parameters[i] as number, cut[i] as number, bounds.gradient[i] as number];
    const reach = Math.max(...[g - off, g + off].map((each) => Math.abs(stepped(model, p, each) - (after[i] as number))));
    return reach + 16 * u * (Math.abs(p) + Math.abs((after[i] as number) - p));
  });
}

describe("f32 is f64 within the bound of its roundings:", () => {
  activationNames.forEach((name, at) => {
    it(`${name}, hidden and as output`, () => {
      judgeSingle({ inputs: 3, layers: [dense(5, name), dense(2, smooth)], loss: "quadratic", batch: 4 }, 4, at);
      for (const loss of lossesOf(name)) judgeSingle({ inputs: 3, layers: [dense(4, smooth), dense(3, name)], loss, batch: 7 }, 7, 20 + at);
    });
  });
  it("every optimizer", () => {
    for (const name of optimizerNames) {
      const row = optimizerRow(name);
      judgeSingle({ inputs: 3, layers: [dense(5, smooth), dense(2, smooth)], loss: row.errorDriven ? null : "quadratic", optimizer: { name, params: defaultsOf(row.params) }, batch: 4 }, 4, 40);
    }
  });
  it("larger layers, by layer", () => {
    scalarNames.forEach((name, at) => judgeSingle({ inputs: 33, layers: [dense(15, name), dense(3, "softmax")], loss: "log_likelihood", batch: 17 }, 17, 60 + at));
  });

  it("a bound that a dropped row or a dropped term breaks", () => {
    const model = modelOf({ inputs: 3, layers: [dense(5, smooth), dense(2, smooth)], loss: "quadratic", batch: 4 });
    const point = pointOf(model, 4, 3);
    const { gradient: bound } = boundsOf(model, point, outputsOf(model, point));
    const whole = referenceGradient(model, point.parameters, point.x, point.y);
    const dropped = referenceGradient(model, point.parameters, point.x.subarray(3), point.y.subarray(2)).map((g) => (g * 3) / 4);
    const without = referenceGradient(model, point.parameters, point.x.map((value, i) => (i % 3 === 2 ? 0 : value)), point.y);
    for (const wrong of [dropped, without]) expect(wrong.filter((g, i) => Math.abs(g - (whole[i] as number)) > (bound[i] as number)).length).toBeGreaterThan(whole.length / 2);
  });
});
