/**
 * What the reference says of a course of training, each number with the bound of TRUST: 4·γₖ·Σ|aᵢbᵢ|, followed through the
 * network, the loss, its slopes and one step of the optimizer. Slopes are looked at one by one in some parameters, and in
 * one direction that mixes all of them.
 */
import type { Model } from "../../src/check/model.js";
import type { Expr } from "../../src/expr/expr.js";
import { variable } from "../../src/expr/expr.js";
import type { Algebra } from "../../src/reference/algebra.js";
import { evaluate } from "../../src/reference/evaluate.js";
import { inputWidthOf, tensorsOf } from "../../src/reference/layout.js";
import type { Dropped } from "../../src/reference/network.js";
import { propagateRows } from "../../src/reference/network.js";
import { inputRow, objective, optimizerOf, rowLoss, trainOf } from "../../src/reference/objective.js";
import { scalarsOf } from "../../src/reference/step.js";
import { activationRow } from "../../src/vocab/activations.js";
import { Draws } from "../fuzz/mutate.js";
import type { Bounded } from "./bounded.js";
import { bounded, directed, exact } from "./bounded.js";
import { uniformOf } from "../support/threefry.js";

/** Rows, and the numbers that a course of training begins with. */
export interface Course {
  readonly parameters: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly order: readonly number[];
  readonly draw: readonly [number, number];
  /** Batches over rows in an order that is not ascending; the last is short where the rows do not divide. */
  readonly batches: readonly (readonly [start: number, count: number])[];
}

/** What a route computed. */
export type Numbers = Readonly<Record<string, Float64Array>>;

/** Slopes that are looked at one by one. */
const ALONE = 11;
/** The factor of TRUST: what of second order, and of other formulas for the same, a bound to first order leaves out. */
const TIMES = 4;

/** The arithmetic of a model's precision. */
function arithmeticOf(model: Model, rows: number): Algebra<Bounded> {
  const terms = Math.max(rows, ...model.layers.map((layer) => Math.min(512, Math.max(size(layer.input), size(layer.output)))));
  return model.precision === "f32" ? bounded({ u: 2 ** -24, functions: 1.1 * 2 ** -24, terms }) : bounded({ u: 2 ** -53, functions: 8 * 2 ** -53, terms });
}

const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** The rows of a batch, [inputs, targets] in the order of training. */
function taken(model: Model, { x, y, order }: Course, start: number, count: number): readonly [Float64Array, Float64Array] {
  const rows = order.slice(start, start + count);
  const of = (all: Float64Array, width: number): Float64Array => Float64Array.from(rows.flatMap((row) => [...all.subarray(row * width, (row + 1) * width)]));
  return [of(x, inputWidthOf(model)), of(y, model.outputWidth)];
}

/** What dropout does to the rows of the first batch, by draws of a generator written for the tests; nothing where there is none. */
function droppedOf(model: Model, { order, draw, batches }: Course): { readonly dropped?: Dropped } {
  if (!model.layers.some((layer) => layer.kind === "dropout" && layer.rate.value > 0)) return {};
  const dropped: Dropped = (number, row) => {
    const layer = model.layers[number - 1] as Extract<Model["layers"][number], { readonly kind: "dropout" }>;
    const { value: rate } = layer.rate;
    return Float64Array.from({ length: size(layer.output) }, (_, element) => (uniformOf(draw, order[(batches[0]?.[0] ?? 0) + row] as number, number, element) < rate ? 0 : 1 / (1 - rate)));
  };
  return { dropped };
}

/** True where rounding may decide on which side of a kink a number stands, or which of a window is the largest. */
export function nearKink(model: Model, course: Course): boolean {
  const { parameters, x, order } = course;
  const algebra = arithmeticOf(model, order.length);
  let near = false;
  const watch = (z: Bounded, activation: { readonly name: Parameters<typeof activationRow>[0]; readonly params: Readonly<Record<string, number>> } | null): void => {
    for (const kink of activation === null ? [0] : activationRow(activation.name).kinks(activation.params)) if (!(Math.abs(z.v - kink) > 2 * TIMES * z.e)) near ||= z.e > 0 || z.v !== kink;
  };
  const all = Array.from(parameters, exact);
  for (const moments of ["batch", "running"] as const) propagateRows({ algebra, model, parameters: all, moments, watch }, order.map((row) => exactly(inputRow(algebra, model, x, row))));
  const [start, rows] = course.batches[0] as readonly [number, number];
  const batch = order.slice(start, start + rows).map((row) => exactly(inputRow(algebra, model, x, row)));
  const { dropped } = droppedOf(model, course);
  if (dropped !== undefined) propagateRows({ algebra, model, parameters: all, moments: "batch", watch, dropped }, batch);
  return near;
}

/** Inputs and targets are numbers of the precision already. */
const exactly = (row: readonly Bounded[]): readonly Bounded[] => row.map(({ v }) => exact(v));

/** One thing that the reference computed: where in a route's numbers it stands, and within which bound. */
type Say = (what: string, at: number, wanted: Bounded, actual?: number) => void;

/** The parameters whose slopes are looked at one by one. */
function chosenIndices(model: Model, draws: Draws): readonly number[] {
  const trained = tensorsOf(model).filter((tensor) => !tensor.frozen).flatMap((tensor) => Array.from({ length: tensor.size }, (_, i) => tensor.offset + i));
  if (trained.length <= ALONE) return trained;
  return [...new Set(Array.from({ length: ALONE }, () => draws.of(trained)))];
}

/** The slopes of a batch's objective, by parameter; and in the direction of `mix`. */
function gradientOf(model: Model, algebra: Algebra<Bounded>, course: Course, indices: readonly number[], mix: Float64Array, dropped?: Dropped): { readonly alone: ReadonlyMap<number, Bounded>; readonly mixed: Bounded } {
  const [start, count] = course.batches[0] as readonly [number, number];
  const width = indices.length + 1;
  const carried = Array.from(course.parameters, (value, i) => {
    const slopes = new Float64Array(width);
    slopes[width - 1] = mix[i] as number;
    const at = indices.indexOf(i);
    if (at >= 0) slopes[at] = 1;
    return at < 0 && mix[i] === 0 ? exact(value) : directed(value, slopes);
  });
  const { d, f } = objective(algebra, model, carried, ...taken(model, course, start, count), dropped);
  const slope = (at: number): Bounded => ({ v: d?.[at] ?? 0, e: f?.[at] ?? 0, d: null, f: null });
  return { alone: new Map(indices.map((index, at) => [index, slope(at)])), mixed: slope(width - 1) };
}

/** How far a route may be from the slopes of a batch, by parameter (some of them); null where rounding may decide about a kink. */
export function boundsOf(model: Model, course: Course): ReadonlyMap<number, number> | null {
  if (nearKink(model, course)) return null;
  const { alone } = gradientOf(model, arithmeticOf(model, course.order.length), course, chosenIndices(model, new Draws(1, 4)), new Float64Array(course.parameters.length));
  const least = model.precision === "f32" ? 2 ** -140 : 2 ** -1060;
  return new Map([...alone].map(([index, { e }]) => [index, TIMES * e + least]));
}

/** What `clip` leaves of a slope; `all` is the whole gradient, which a norm asks for. */
function clipped(model: Model, algebra: Algebra<Bounded>, g: Bounded, all: Float64Array): Bounded {
  const { clip } = trainOf(model);
  if (clip === null) return g;
  const limit = exact(clip.limit);
  if (clip.kind === "value") return algebra.binary("max", algebra.unary("neg", limit), algebra.binary("min", limit, g));
  const norm = Math.sqrt(all.reduce((sum, each) => sum + each * each, 0));
  // The compiled gradient is judged elsewhere; here it lends its norm, with what its elements may err on average.
  const share = model.precision === "f32" ? 1e-5 : 1e-13;
  return algebra.binary("mul", g, { v: Math.min(1, clip.limit / (norm + 1e-6)), e: share, d: null, f: null });
}

/** The parameter after the first step. */
function stepped(model: Model, algebra: Algebra<Bounded>, p: number, g: Bounded): Bounded {
  const row = optimizerOf(model);
  const u = model.precision === "f32" ? 2 ** -24 : 2 ** -53;
  const scalars = scalarsOf(model, 1, undefined);
  const symbols = (names: readonly string[]): Record<string, Expr> => Object.fromEntries(names.map((name) => [name, variable(name)]));
  const next = row.step({ p: variable("p"), g: variable("g"), slots: symbols(row.slots), params: symbols(Object.keys(scalars)) }, scalars);
  const values = new Map<Expr, Bounded>(Object.entries(scalars).map(([name, v]) => [variable(name), { v, e: 2 * u * Math.abs(v), d: null, f: null }]));
  values.set(variable("p"), exact(p)).set(variable("g"), g);
  for (const name of row.slots) values.set(variable(name), exact(0));
  return evaluate(algebra, next.p, (node) => values.get(node));
}

/** Inference, outputs and losses of every row, by the statistics that evaluation takes. */
function sayForward(model: Model, algebra: Algebra<Bounded>, course: Course, say: Say): void {
  const { parameters, x, y, order } = course;
  const all = Array.from(parameters, exact);
  const width = model.outputWidth;
  const passed = order.map((_, row) => propagateRows({ algebra, model, parameters: all, moments: "running" }, [exactly(inputRow(algebra, model, x, row))])[0]);
  passed.forEach((each, row) => each?.outputs.forEach((a, j) => say("inference", row * width + j, a)));
  if (model.train === null) return;
  const losses = order.map((row, at) => {
    const each = passed[row];
    if (each === undefined) return exact(NaN);
    each.outputs.forEach((a, j) => say("outputs", at * width + j, a));
    const loss = rowLoss(algebra, model, each, y.subarray(row * width, (row + 1) * width));
    say("losses", at, loss);
    return loss;
  });
  const [start, rows] = course.batches[0] as readonly [number, number];
  // Behind statistics of a batch, the losses of a step are others than those of an evaluation.
  if (model.layers.every(({ kind }) => kind !== "batchnorm")) say("sum", 0, algebra.sum(losses.slice(start, start + rows)));
}

/** The first number of a route that is farther from the reference than its bound; null where none is. `claims` counts those that are bounded. */
export function tooFar(model: Model, course: Course, actual: Numbers, draws: Draws): { readonly far: string | null; readonly claims: number; readonly open: number } {
  const algebra = arithmeticOf(model, course.order.length);
  let far: string | null = null;
  let [claims, open] = [0, 0];
  // What underflows is rounded to a multiple of the smallest number: as if by so many operations.
  const least = model.precision === "f32" ? 2 ** -140 : 2 ** -1060;
  const say: Say = (what, at, { v, e }, found = actual[what]?.[at] ?? NaN) => {
    const bound = TIMES * e + least;
    if (!Number.isFinite(v) || !Number.isFinite(bound)) open++;
    else if (!(Math.abs(found - v) <= bound)) far ??= `${what}[${at}] is ${found}, and the reference has ${v} (off by ${Math.abs(found - v).toExponential(1)}, bound ${bound.toExponential(1)})`;
    else claims++;
  };
  sayForward(model, algebra, course, say);
  if (model.train !== null && far === null && !nearKink(model, course)) sayTraining(model, algebra, course, actual, draws, say);
  return { far, claims, open };
}

function sayTraining(model: Model, algebra: Algebra<Bounded>, course: Course, actual: Numbers, draws: Draws, say: Say): void {
  const found = actual["gradient"] ?? new Float64Array();
  const mix = new Float64Array(course.parameters.length);
  for (const { frozen, offset, size: count } of tensorsOf(model)) if (!frozen) for (let i = offset; i < offset + count; i++) mix[i] = draws.chance(0.5) ? 1 : -1;
  const { alone, mixed } = gradientOf(model, algebra, course, chosenIndices(model, draws), mix);
  for (const [index, slope] of alone) say("gradient", index, slope);
  say("gradient in one direction of all", 0, mixed, found.reduce((sum, g, i) => sum + g * (mix[i] as number), 0));
  sayStatistics(model, algebra, course, say);
  const limited = model.layers.some((layer) => "maxNorm" in layer && layer.maxNorm !== null);
  if (limited) return;
  const simple = trainOf(model).optimizer.name === "sgd";
  const { dropped } = droppedOf(model, course);
  // The norm of what dropout leaves is nowhere to be read.
  if (dropped !== undefined && trainOf(model).clip?.kind === "norm") return;
  const stepping = dropped === undefined ? alone : gradientOf(model, algebra, course, [...alone.keys()], mix, dropped).alone;
  for (const [index, slope] of stepping) {
    const g = clipped(model, algebra, slope, found);
    // What divides by the size of a slope, or takes its sign, says nothing of one that is rounding alone.
    if (simple || Math.abs(g.v) > 2 * TIMES * g.e) say("parameters 1", index, stepped(model, algebra, course.parameters[index] as number, g));
  }
}

/** Running statistics after the first step: 0.9 of what they were and 0.1 of the batch's, whose variance is over n − 1. */
function sayStatistics(model: Model, algebra: Algebra<Bounded>, course: Course, say: Say): void {
  const [start, rows] = course.batches[0] as readonly [number, number];
  const all = Array.from(course.parameters, exact);
  const share = (value: number, of: Bounded): Bounded => algebra.binary("mul", algebra.constant(value), of);
  const seen = (layer: number, moments: readonly { readonly mean: Bounded; readonly variance: Bounded }[], count: number): void => {
    for (const { role, offset } of tensorsOf(model).filter((tensor) => tensor.layer === layer && (tensor.role === "mean" || tensor.role === "variance"))) {
      moments.forEach(({ mean, variance }, c) => {
        const fresh = role === "mean" ? mean : share(count / (count - 1), variance);
        say("parameters 1", offset + c, algebra.binary("add", share(0.9, exact(course.parameters[offset + c] as number)), share(0.1, fresh)));
      });
    }
  };
  propagateRows({ algebra, model, parameters: all, moments: "batch", seen, ...droppedOf(model, course) }, course.order.slice(start, start + rows).map((row) => exactly(inputRow(algebra, model, course.x, row))));
}
