/**
 * Runs one spec over every route: the loop programs interpreted, TypeScript and WebAssembly, unrolled and in loops, to
 * the same bits; and against the f64 reference, within what a disturbance of the last bits does to the reference itself.
 */
import { check } from "../../src/check/check.js";
import type { Column, Model } from "../../src/check/model.js";
import { distanceToKink } from "../../src/reference/difference.js";
import { inputWidthOf, parametersOf, tensorsOf } from "../../src/reference/layout.js";
import { referenceForward, referenceGradient, referenceLoss } from "../../src/reference/reference.js";
import { referenceStart, referenceStep } from "../../src/reference/step.js";
import { parse } from "../../src/syntax/parse.js";
import { Draws } from "../fuzz/mutate.js";
import type { Rows, Running } from "../support/emitted.js";
import { assembled, compiled, emitted, infer, interpreted, memoryOf, setHyper } from "../support/emitted.js";
import { drawNumbers, drawTargets, randomOf } from "../support/models.js";

/** What became of a spec: null where all agree; a text where they do not; `skipped` where no point can be judged. */
export type Verdict = { readonly kind: "agrees"; readonly skipped: string | null } | { readonly kind: "fails"; readonly what: string };

type Numbers = Readonly<Record<string, Float64Array>>;

/** Above this many products, the reference judges a part of the gradient and no steps. */
const DEAR = 400;

/** The model of a text, or the codes of its errors. */
export function checkedText(text: string): { readonly model: Model | null; readonly codes: readonly string[] } {
  const parsed = parse({ path: "drawn.nn", text });
  const checked = parsed.value === null ? null : check(parsed.value, { set: new Map() });
  const all = [...parsed.diagnostics, ...(checked?.diagnostics ?? [])];
  return { model: checked?.value ?? null, codes: all.map(({ code }) => code) };
}

/** Judges a valid spec. `seed` draws parameters and rows. */
export function judgeText(text: string, seed: number): Verdict {
  const { model, codes } = checkedText(text);
  if (model === null) return { kind: "fails", what: `the checker refuses it: ${codes.join(", ")}` };
  try {
    return judgeModel(model, seed);
  } catch (error) {
    return { kind: "fails", what: `thrown: ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 6).join("\n") : String(error)}` };
  }
}

/** Batches over rows in an order that is not ascending; the last is short where the rows do not divide. */
interface Course extends Required<Rows> {
  readonly batches: readonly (readonly [start: number, count: number])[];
}

/** Batches that are not empty, and of two rows at least where statistics are taken of them. */
function courseOf(model: Model, draws: Draws, parameters: Float64Array, x: Float64Array, y: Float64Array): Course {
  const count = x.length / inputWidthOf(model);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = draws.below(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  const batch = model.train?.batch === "all" || model.train === null ? count : model.train.batch;
  const batches = Array.from({ length: Math.ceil(count / batch) }, (_, i): [number, number] => [i * batch, Math.min(batch, count - i * batch)]);
  return { parameters, x, y, order, draw: [draws.below(2 ** 31), -draws.below(2 ** 31)], batches };
}

function rowsFor(model: Model, draws: Draws): number {
  const batch = model.train?.batch ?? 1;
  const coupled = model.layers.some((layer) => layer.kind === "batchnorm");
  if (batch === "all") return draws.of(coupled ? [2, 3, 5] : [1, 2, 3, 5, 9]);
  const short = draws.below(batch);
  return coupled && short === 1 ? batch + (batch > 2 ? 2 : 0) : batch * draws.of([1, 1, 2]) + short;
}

/** Numbers of a column as the network may see it: one-hot labels and letters, bools, and zeros among the rest. */
function drawInputs(draws: Draws, random: () => number, { type, width }: Column): readonly number[] {
  switch (type.kind) {
    case "bool":
      return [draws.below(2)];
    case "class":
      return Array.from({ length: width }, () => 0).with(draws.below(width), 1);
    case "dna":
    case "rna":
    case "protein": {
      const letters = width / type.length;
      return Array.from({ length: type.length }, () => (draws.chance(0.1) ? Array.from({ length: letters }, () => 1 / letters) : Array.from({ length: letters }, () => 0).with(draws.below(letters), 1))).flat();
    }
    case "int":
      return [draws.below(7) - 3];
    default:
      return Array.from({ length: width }, () => (draws.chance(0.1) ? 0 : 2 * random() - 1));
  }
}

/** Parameters and rows that stand clear of every kink by more than rounding; null where none are found. */
function pointOf(model: Model, seed: number): Course | null {
  const random = randomOf(seed);
  const draws = new Draws(seed, 1);
  const rows = rowsFor(model, draws);
  for (let attempt = 0; attempt < 12; attempt++) {
    const spread = [0.9, 0.5, 1.3][attempt % 3] as number;
    const parameters = drawNumbers(random, parametersOf(model), -spread, spread).map(Math.fround);
    for (const { role, offset, size } of tensorsOf(model)) if (role === "variance") parameters.subarray(offset, offset + size).forEach((value, i) => (parameters[offset + i] = Math.fround(0.2 + value * value)));
    const x = Float64Array.from(Array.from({ length: rows }, () => model.inputs.flatMap((column) => drawInputs(draws, random, column))).flat(), Math.fround);
    if (distanceToKink(model, parameters, x) > 1e-6) return courseOf(model, draws, parameters, x, drawTargets(random, model, rows).map(Math.fround));
  }
  return null;
}

/** Everything that a route computes: inference, evaluation, gradient, and the steps of one epoch and a second of it. */
function numbersOf(running: Running, course: Course): Numbers {
  const numbers: Record<string, Float64Array> = { inference: infer(running, course.parameters, course.x) };
  if (running.trainManifest === null) return numbers;
  const memory = memoryOf(running, course);
  const count = course.order.length;
  const kernels = running.createTraining(memory);
  setHyper(running, memory, 1, count);
  const width = running.manifest.outputWidth;
  const [outputs, losses] = [new Float64Array(count * width), new Float64Array(count)];
  for (let done = 0; done < count; done += kernels.capacity) {
    const some = Math.min(kernels.capacity, count - done);
    kernels.evaluate(done, some);
    outputs.set(kernels.output.subarray(0, some * width), done * width);
    losses.set(kernels.losses.subarray(0, some), done);
  }
  const [first, rows] = course.batches[0] as readonly [number, number];
  setHyper(running, memory, 1, rows);
  Object.assign(numbers, { outputs, losses, sum: Float64Array.of(kernels.gradient(first, rows)), gradient: Float64Array.from(kernels.gradients) });
  let t = 0;
  for (const [start, some] of [...course.batches, ...course.batches].slice(0, 4)) {
    setHyper(running, memory, ++t, some);
    numbers[`sum ${t}`] = Float64Array.of(kernels.step(start, some));
    numbers[`parameters ${t}`] = Float64Array.from(memory.parameters);
    numbers[`slots ${t}`] = Float64Array.from(memory.slots);
  }
  return numbers;
}

/**
 * The same by the reference, as far as it goes: it drops nothing out, and gives no slots. `weak` is set to 1 where an
 * optimizer divides a gradient by its own size, or takes its sign, and the gradient is nothing but rounding.
 */
function referenceNumbers(model: Model, course: Course, weak?: Uint8Array): Numbers {
  const { parameters, x, y, order, batches } = course;
  const width = inputWidthOf(model);
  const rowOf = (of: Float64Array, size: number, row: number): Float64Array => of.subarray(row * size, (row + 1) * size);
  const taken = (start: number, count: number): readonly [Float64Array, Float64Array] => {
    const rows = order.slice(start, start + count);
    return [Float64Array.from(rows.flatMap((row) => [...rowOf(x, width, row)])), Float64Array.from(rows.flatMap((row) => [...rowOf(y, model.outputWidth, row)]))];
  };
  const [allX, allY] = taken(0, order.length);
  const forward = (of: Float64Array): Float64Array => Float64Array.from(order.flatMap((_, row) => [...referenceForward(model, parameters, rowOf(of, width, row))]));
  const numbers: Record<string, Float64Array> = { inference: forward(x), outputs: forward(allX) };
  if (model.train === null) return numbers;
  numbers["losses"] = referenceLoss(model, parameters, allX, allY).rows;
  const [start, count] = batches[0] as readonly [number, number];
  const dear = parameters.length * order.length > 4 * DEAR;
  const only = dear ? Array.from({ length: 48 }, (_, i) => Math.floor((i * parameters.length) / 48)) : undefined;
  numbers["gradient"] = referenceGradient(model, parameters, ...taken(start, count), only);
  // What f32 rounds away of a gradient, an optimizer that divides by its size makes a step again: f64 judges those.
  if (model.precision === "f32" && model.train.optimizer.name !== "sgd") return numbers;
  if (dear || model.layers.some((layer) => layer.kind === "dropout" && layer.rate.value > 0)) return numbers;
  let state = referenceStart(model, parameters);
  for (const [from, rows] of batches.slice(0, 2)) {
    if (weak !== undefined && model.train.optimizer.name !== "sgd") markWeak(model, referenceGradient(model, state.parameters, ...taken(from, rows)), weak);
    state = referenceStep(model, state, ...taken(from, rows));
    numbers[`parameters ${state.t}`] = state.parameters;
  }
  return numbers;
}

function markWeak(model: Model, gradient: Float64Array, weak: Uint8Array): void {
  const least = (model.precision === "f64" ? 1e-8 : 1e-3) * gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 1e-3);
  for (const { role, offset, size, frozen } of tensorsOf(model)) {
    if (frozen || role === "mean" || role === "variance") continue;
    for (let i = offset; i < offset + size; i++) if (Math.abs(gradient[i] as number) < least) weak[i] = 1;
  }
}

/** The first number whose bits differ. */
function otherBits(actual: Numbers, wanted: Numbers): string | null {
  for (const [what, numbers] of Object.entries(wanted)) {
    const found = actual[what] ?? new Float64Array();
    const at = numbers.findIndex((value, i) => !Object.is(value, found[i]));
    if (at >= 0 || numbers.length !== found.length) return `${what}[${at}] is ${found[at]}, not ${numbers[at]} (${found.length} of ${numbers.length} numbers)`;
  }
  return null;
}

/** Every number moved by about `share` of itself, up or down. */
function disturbed(course: Course, seed: number, share: number): Course {
  const random = randomOf(seed);
  const move = (of: Float64Array): Float64Array => of.map((value) => value * (1 + share * (random() < 0.5 ? -1 : 1)));
  return { ...course, parameters: move(course.parameters), x: move(course.x) };
}

/** How far the numbers of a precision may be from the reference: a share of the largest, and what a disturbance of every input by `share` changes. */
interface Bound {
  readonly share: number;
  readonly flat: number;
  readonly times: number;
}
const BOUNDS: Readonly<Record<"f32" | "f64", Bound>> = { f64: { share: 2 ** -50, flat: 1e-12, times: 60 }, f32: { share: 2 ** -22, flat: 2e-4, times: 60 } };

/** The first number that is farther from the reference than the bound. */
function tooFar(model: Model, course: Course, actual: Numbers): string | null {
  const { share, flat, times } = BOUNDS[model.precision];
  const weak = new Uint8Array(course.parameters.length);
  const wanted = referenceNumbers(model, course, weak);
  const near = [11, 12].map((seed) => referenceNumbers(model, disturbed(course, seed, share)));
  for (const [what, numbers] of Object.entries(wanted)) {
    const found = actual[what] ?? new Float64Array();
    const scale = numbers.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 1e-3);
    const moved = near.reduce((most, other) => (other[what] ?? new Float64Array()).reduce((far, value, i) => Math.max(far, Math.abs(value - (numbers[i] as number)) || 0), most), 0);
    const bound = flat * scale + times * moved;
    const sampled = what === "gradient" && numbers.length > 48 && numbers.length * course.order.length > 4 * DEAR;
    const open = what.startsWith("parameters") ? weak : null;
    const at = numbers.findIndex((value, i) => Number.isFinite(value) && !(sampled && value === 0) && open?.[i] !== 1 && !(Math.abs(value - (found[i] ?? NaN)) <= bound));
    if (at >= 0) return `${what}[${at}] is ${found[at]}, and the reference has ${numbers[at]} (bound ${bound.toExponential(1)})`;
  }
  return null;
}

function judgeModel(model: Model, seed: number): Verdict {
  const [unrolled, loops] = [compiled(model), compiled(model, { unroll: false })];
  const course = pointOf(model, seed);
  if (course === null) return { kind: "agrees", skipped: "no point clear of kinks" };
  const wanted = numbersOf(interpreted(loops), course);
  const routes = [
    { name: "interpreted, unrolled", running: () => interpreted(unrolled) },
    { name: "TypeScript, in loops", running: () => emitted(loops) },
    { name: "TypeScript, unrolled", running: () => emitted(unrolled) },
    { name: "WebAssembly, in loops", running: () => assembled(loops) },
    { name: "WebAssembly, unrolled", running: () => assembled(unrolled) },
  ];
  for (const { name, running } of routes) {
    const found = otherBits(numbersOf(running(), course), wanted);
    if (found !== null) return { kind: "fails", what: `${name} against the interpreter in loops: ${found}` };
  }
  const far = tooFar(model, course, wanted);
  return far === null ? { kind: "agrees", skipped: null } : { kind: "fails", what: `${model.precision} against the reference: ${far}` };
}
