/**
 * The routes that a model can take to numbers, and how they are held against each other: the loop interpreter and the
 * emitted TypeScript, unrolled and in loops, to the bit; the f64 reference within the rounding of f64.
 */
import { expect } from "vitest";
import type { Model } from "../../src/check/model.js";
import type { Compiled } from "../../src/compiler.js";
import { inLanes } from "../../src/compiler.js";
import { distanceToKink } from "../../src/reference/difference.js";
import { inputWidthOf, parametersOf, tensorsOf } from "../../src/reference/layout.js";
import { referenceForward, referenceGradient, referenceLoss } from "../../src/reference/reference.js";
import { referenceStart, referenceStep } from "../../src/reference/step.js";
import type { Rows, Running } from "../support/emitted.js";
import { assembled, compiled, emitted, infer, interpreted, memoryOf, setHyper } from "../support/emitted.js";
import { drawNumbers, drawTargets, randomOf } from "../support/models.js";

const STEPS = 3;
/** `NNC_FULL=1` (`npm run test:full`) walks every case by every route; the tests of every day a share of both. */
const FULL = process.env["NNC_FULL"] === "1";

/** One case of three times `of`, the first among them; all of them in a full run. */
export function share<T>(cases: readonly T[], of: number): readonly T[] {
  return FULL ? cases : cases.filter((_, at) => at % (3 * of) === 0);
}

/** What one route computes from the same rows and parameters. */
export type Outcome = Readonly<Record<string, Float64Array>>;

/** The routes to the same bits. */
export function routesOf(model: Model): readonly { readonly name: string; readonly running: Running }[] {
  const [unrolled, loops] = [compiled(model), compiled(model, { unroll: false })];
  const lanes = inLanes(unrolled, { unroll: true, verify: true });
  const quick = [
    { name: "emitted, unrolled", running: emitted(unrolled) },
    { name: "emitted, in loops", running: emitted(loops) },
    { name: "WebAssembly, in lanes", running: assembled(lanes) },
    { name: "interpreted, in loops", running: interpreted(loops) },
  ];
  if (!FULL) return quick;
  return [...quick, { name: "WebAssembly, unrolled", running: assembled(unrolled) }, { name: "interpreted, unrolled", running: interpreted(unrolled) }, { name: "WebAssembly, in loops", running: assembled(loops) }, { name: "interpreted, in lanes", running: interpreted(lanes) }, { name: "interpreted, by three threads", running: interpreted(sharedOf(unrolled), [2, 0, 1]) }];
}

/** The same model in lanes, its work shared out however small it is. */
export function sharedOf(of: Compiled): Compiled {
  return inLanes(of, { unroll: true, verify: true, shareAll: true });
}

/** Parameters and rows that stand away from every kink, drawn from a seed. */
export function pointOf(model: Model, rows: number, seed: number, spread = 0.9): Required<Pick<Rows, "parameters" | "x" | "y">> {
  const random = randomOf(seed);
  for (let attempt = 0; attempt < 300; attempt++) {
    // f32 values, so that every precision starts from the same numbers.
    const parameters = drawNumbers(random, parametersOf(model), -spread, spread).map(Math.fround);
    for (const { role, offset, size } of tensorsOf(model)) if (role === "variance") parameters.subarray(offset, offset + size).forEach((value, i) => (parameters[offset + i] = Math.fround(0.2 + value * value)));
    const x = drawNumbers(random, rows * inputWidthOf(model)).map(Math.fround);
    const kink = 1e-3 / (1 + (rows * parameters.length) / 100);
    if (distanceToKink(model, parameters, x) > kink) return { parameters, x, y: drawTargets(random, model, rows).map(Math.fround) };
  }
  throw new Error("no point away from the kinks");
}

/** Forward by inference, then evaluation, gradient and three steps over all rows as one batch. */
export function outcomeOf(running: Running, rows: Rows, steps = STEPS): Outcome {
  const outcome: Record<string, Float64Array> = { "inference outputs": infer(running, rows.parameters, rows.x) };
  if (running.trainManifest === null) return outcome;
  const memory = memoryOf(running, rows);
  const count = memory.order.length;
  const kernels = running.createTraining(memory);
  setHyper(running, memory, 1, count);
  const [outputs, losses]: number[][] = [[], []];
  for (let done = 0; done < count; done += kernels.capacity) {
    const some = Math.min(kernels.capacity, count - done);
    kernels.evaluate(done, some);
    outputs?.push(...kernels.output.subarray(0, some * running.manifest.outputWidth));
    losses?.push(...kernels.losses.subarray(0, some));
  }
  outcome["outputs"] = Float64Array.from(outputs ?? []);
  outcome["row losses"] = Float64Array.from(losses ?? []);
  outcome["sum of losses with the gradient"] = Float64Array.of(kernels.gradient(0, count));
  outcome["gradient"] = Float64Array.from(kernels.gradients);
  for (let t = 1; t <= steps; t++) {
    setHyper(running, memory, t, count);
    outcome[`sum of losses of step ${t}`] = Float64Array.of(kernels.step(0, count));
    outcome[`parameters after step ${t}`] = Float64Array.from(memory.parameters);
    outcome[`slots after step ${t}`] = Float64Array.from(memory.slots);
  }
  kernels.close?.();
  return outcome;
}

/** Fails with the first number whose bits differ. */
export function expectSameBits(actual: Outcome, wanted: Outcome, who: string): void {
  expect(Object.keys(actual)).toEqual(Object.keys(wanted));
  for (const [what, numbers] of Object.entries(wanted)) {
    const found = actual[what] ?? new Float64Array();
    const at = numbers.findIndex((value, i) => !Object.is(value, found[i]));
    if (at >= 0 || numbers.length !== found.length) expect.fail(`${who}: ${what}[${at}] is ${found[at]}, not ${numbers[at]} (${found.length} of ${numbers.length} numbers)`);
  }
}

/** All routes of a model over the same rows; fails unless their bits agree. Gives the outcome. */
export function agree(model: Model, rows: Rows, steps = STEPS): Outcome {
  const outcomes = routesOf(model).map(({ name, running }) => ({ name, outcome: outcomeOf(running, rows, steps) }));
  const [first, ...others] = outcomes;
  if (first === undefined) throw new Error("no routes");
  for (const { name, outcome } of others) expectSameBits(outcome, first.outcome, `${name} against ${first.name}`);
  return first.outcome;
}

/** The worst errors of f64 against the reference, relative to the largest element of each tensor (or to 1e-3, where a − y cancels). */
export interface Errors {
  readonly outputs: number;
  readonly losses: number;
  readonly gradient: number;
  readonly steps: number;
}

/** The largest |actual − wanted| relative to the largest |wanted|. */
export function relative(actual: Float64Array, wanted: Float64Array, floor = 1e-3): number {
  if (actual.length !== wanted.length) return Infinity;
  const scale = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), floor);
  return wanted.reduce((most, value, i) => Math.max(most, Math.abs(value - (actual[i] as number)) / scale), 0);
}

/** Errors of an f64 outcome against the reference. `only`: the parameters whose gradient is judged; steps are judged when all are. */
export function errorsOf(model: Model, rows: Rows, outcome: Outcome, only?: readonly number[]): Errors {
  const { parameters, x, y } = rows;
  const width = inputWidthOf(model);
  const outputs = Array.from({ length: x.length / width }, (_, row) => [...referenceForward(model, parameters, x.subarray(row * width, (row + 1) * width))]).flat();
  const get = (name: string): Float64Array => outcome[name] ?? new Float64Array();
  const forward = Float64Array.from(outputs);
  const gradient = referenceGradient(model, parameters, x, y, only);
  const judged = only === undefined ? get("gradient") : get("gradient").map((g, i) => (only.includes(i) ? g : 0));
  return {
    outputs: Math.max(relative(get("outputs"), forward), relative(get("inference outputs"), forward)),
    losses: relative(get("row losses"), referenceLoss(model, parameters, x, y).rows),
    gradient: byTensor(model, judged, gradient),
    steps: only === undefined ? stepErrors(model, rows, outcome) : 0,
  };
}

function byTensor(model: Model, actual: Float64Array, wanted: Float64Array): number {
  return tensorsOf(model).reduce((most, { offset, size }) => Math.max(most, relative(actual.subarray(offset, offset + size), wanted.subarray(offset, offset + size))), 0);
}

function stepErrors(model: Model, { parameters, x, y }: Rows, outcome: Outcome): number {
  let state = referenceStart(model, parameters);
  let most = 0;
  for (let t = 1; t <= STEPS; t++) {
    state = referenceStep(model, state, x, y);
    most = Math.max(most, relative(outcome[`parameters after step ${t}`] ?? new Float64Array(), state.parameters));
  }
  return most;
}

const worst: Record<string, { cases: number } & Errors> = {};

/** The whole judgement of one model: bits at f64 and f32, the reference at f64. */
export function judge(group: string, of: (precision: "f32" | "f64") => Model, rows: number, seed: number): void {
  const model = of("f64");
  const point = pointOf(model, rows, seed);
  const errors = errorsOf(model, point, agree(model, point));
  agree(of("f32"), point);
  record(group, errors);
  expectSmall(errors);
}

/** Keeps the worst of a group, for `report`. */
export function record(group: string, errors: Errors): void {
  const before = worst[group] ?? { cases: 0, outputs: 0, losses: 0, gradient: 0, steps: 0 };
  const { outputs, losses, gradient, steps } = errors;
  worst[group] = {
    cases: before.cases + 1,
    outputs: Math.max(before.outputs, outputs),
    losses: Math.max(before.losses, losses),
    gradient: Math.max(before.gradient, gradient),
    steps: Math.max(before.steps, steps),
  };
}

/** TRUST: compiled f64 against dual numbers within 1e-12. */
export function expectSmall(errors: Errors): void {
  expect(errors.outputs).toBeLessThan(1e-12);
  expect(errors.losses).toBeLessThan(1e-12);
  expect(errors.gradient).toBeLessThan(1e-12);
  expect(errors.steps).toBeLessThan(1e-12);
}

/** With ORACLE=1 in the environment, prints the worst errors of each group. */
export function report(): void {
  if (process.env["ORACLE"] === "1") console.log(JSON.stringify(worst, null, 1));
}
