/**
 * Runs one spec over every route: the loop programs interpreted, TypeScript and WebAssembly, unrolled and in loops, to
 * the same bits; and against the f64 reference, number by number within computed bounds.
 */
import { check } from "../../src/check/check.js";
import type { Column, Model } from "../../src/check/model.js";
import { inputWidthOf, parametersOf, tensorsOf } from "../../src/reference/layout.js";
import { inLanes } from "../../src/compiler.js";
import { parse } from "../../src/syntax/parse.js";
import type { TrainingKernels, TrainingMemory } from "../../src/runtime/kernels.js";
import { Draws } from "../fuzz/mutate.js";
import type { Running } from "../support/emitted.js";
import { assembled, compiled, emitted, emittedModule, infer, interpreted, memoryOf, setHyper } from "../support/emitted.js";
import { drawNumbers, drawTargets, randomOf } from "../support/models.js";
import { wrongCourse } from "./course.js";
import { wrongFormula } from "./formulas.js";
import type { Course, Numbers } from "./reference.js";
import { nearKink, tooFar } from "./reference.js";

/** What became of a spec: null where all agree; a text where they do not; `skipped` where no point can be judged. */
export type Verdict = { readonly kind: "agrees"; readonly skipped: string | null } | { readonly kind: "fails"; readonly what: string };

/** The model of a text, or the codes of its errors. */
export function checkedText(text: string): { readonly model: Model | null; readonly codes: readonly string[] } {
  const parsed = parse({ path: "drawn.nn", text });
  const checked = parsed.value === null ? null : check(parsed.value, { set: new Map() });
  const all = [...parsed.diagnostics, ...(checked?.diagnostics ?? [])];
  return { model: checked?.value ?? null, codes: all.map(({ code }) => code) };
}

/** Judges a valid spec. `seed` draws parameters and rows; `thorough` asks all questions, and otherwise a part of specs is trained and held to formulas. */
export function judgeText(text: string, seed: number, counted: Claims = { claims: 0, open: 0 }, thorough = seed % 4 === 1): Verdict {
  const { model, codes } = checkedText(text);
  if (model === null) return { kind: "fails", what: `the checker refuses it: ${codes.join(", ")}` };
  try {
    return judgeModel(model, seed, counted, thorough);
  } catch (error) {
    // Not every drawn rate keeps the numbers of a training finite; that it is told is right.
    if (error instanceof Error && error.name === "TrainingError") return { kind: "agrees", skipped: "not finite" };
    return { kind: "fails", what: `thrown: ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 6).join("\n") : String(error)}` };
  }
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

/** Up to so many parameters, a spec may get more rows than a chunk has. */
const MANY_ROWS = 60;

function rowsFor(model: Model, draws: Draws): number {
  const batch = model.train?.batch ?? 1;
  const coupled = model.layers.some((layer) => layer.kind === "batchnorm");
  if (batch === "all") {
    const chunks = !coupled && parametersOf(model) <= MANY_ROWS && draws.chance(0.2);
    return draws.of(chunks ? [129, 130, 257] : coupled ? [2, 3, 5] : [1, 2, 3, 5, 9]);
  }
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

/** Parameters and rows, drawn from a seed; where it can be had, none of their numbers so near a kink that rounding decides. */
export function pointOf(model: Model, seed: number): Course {
  const random = randomOf(seed);
  const draws = new Draws(seed, 1);
  const rows = rowsFor(model, draws);
  for (let attempt = 0; ; attempt++) {
    const spread = [0.9, 0.5, 1.3][attempt % 3] as number;
    const parameters = drawNumbers(random, parametersOf(model), -spread, spread).map(Math.fround);
    for (const { role, offset, size } of tensorsOf(model)) if (role === "variance") parameters.subarray(offset, offset + size).forEach((value, i) => (parameters[offset + i] = Math.fround(0.2 + value * value)));
    const x = Float64Array.from(Array.from({ length: rows }, () => model.inputs.flatMap((column) => drawInputs(draws, random, column))).flat(), Math.fround);
    const course = courseOf(model, draws, parameters, x, drawTargets(random, model, rows).map(Math.fround));
    if (attempt === 3 || !nearKink(model, course)) return course;
  }
}

/** Everything that a route computes: inference, evaluation, gradient, and the steps of one epoch and a second of it. */
function numbersOf(running: Running, course: Course & { readonly sparse?: boolean }): Numbers {
  const { inputWidth } = running.manifest;
  const numbers: Record<string, Float64Array> = { inference: infer(running, course.parameters, course.x), "inference of one row": infer(running, course.parameters, course.x.subarray(0, inputWidth)) };
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

/** What kernels that have made steps do otherwise in their next one than new ones do; null where nothing. */
function remembered(running: Running, course: Course): string | null {
  if (running.trainManifest === null) return null;
  const used = memoryOf(running, course);
  const old = running.createTraining(used);
  const stepOf = (kernels: TrainingKernels, memory: TrainingMemory, t: number): Numbers => {
    const [start, rows] = course.batches[t % course.batches.length] as readonly [number, number];
    setHyper(running, memory, 1 + t, rows);
    const sum = Float64Array.of(kernels.step(start, rows));
    return { sum, parameters: Float64Array.from(memory.parameters), slots: Float64Array.from(memory.slots) };
  };
  const { parameters, slots } = stepOf(old, used, 0) as Record<"parameters" | "slots", Float64Array>;
  const again = stepOf(old, used, 1);
  const fresh = memoryOf(running, { ...course, parameters });
  fresh.slots.set(slots);
  return otherBits(again, stepOf(running.createTraining(fresh), fresh, 1));
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

/** What judging a spec may say besides its verdict: how many numbers the reference bounded, and how many it could not. */
export interface Claims {
  claims: number;
  open: number;
}

function judgeModel(model: Model, seed: number, counted: Claims, thorough: boolean): Verdict {
  const [unrolled, loops] = [compiled(model), compiled(model, { unroll: false })];
  const course = pointOf(model, seed);
  const wanted = numbersOf(emitted(loops), course);
  const routes = [
    { name: "the interpreter, in loops", running: () => interpreted(loops) },
    { name: "TypeScript, unrolled", running: () => emitted(unrolled) },
    // What the first two say alike, one form of WebAssembly says, too; and in turn the interpreter of what is unrolled.
    seed % 2 === 0 ? { name: "WebAssembly, in loops", running: () => assembled(loops) } : { name: "WebAssembly, unrolled", running: () => assembled(unrolled) },
    ...(seed % 3 === 0 ? [{ name: "WebAssembly, in lanes", running: () => assembled(inLanes(unrolled, { unroll: true, verify: true, shareAll: seed % 2 === 1 })) }] : []),
    ...(seed % 3 === 1 ? [{ name: "interpreted, by three threads", running: () => interpreted(inLanes(unrolled, { unroll: true, verify: true, shareAll: true }), [2, 0, 1]) }] : []),
    ...(seed % 8 === 0 ? [{ name: "the interpreter, unrolled", running: () => interpreted(unrolled) }] : []),
  ];
  for (const { name, running } of routes) {
    // Where there are kernels for sparse input, they have the bits of the others on any rows.
    const found = otherBits(numbersOf(running(), { ...course, sparse: seed % 2 === 0 }), wanted);
    if (found !== null) return { kind: "fails", what: `${name} against TypeScript in loops: ${found}` };
  }
  for (const [name, running] of [["TypeScript", emitted(unrolled)], ["WebAssembly", assembled(unrolled)]] as const) {
    const found = remembered(running, course);
    if (found !== null) return { kind: "fails", what: `${name} that has made a step against new: ${found}` };
  }
  const { far, claims, open } = tooFar(model, course, wanted, new Draws(seed, 2));
  counted.claims += claims;
  counted.open += open;
  if (far !== null) return { kind: "fails", what: `${model.precision} against the reference: ${far}` };
  const further: readonly (readonly [string, () => string | null])[] = [
    ["tables against formulas", () => wrongFormula(model)],
    ["the trainer against the rules", () => (model.train === null ? null : wrongCourse(model, emittedModule(loops), new Draws(seed, 3)))],
  ];
  for (const [name, judge] of thorough ? further : []) {
    const found = judge();
    if (found !== null) return { kind: "fails", what: `${name}: ${found}` };
  }
  return { kind: "agrees", skipped: claims === 0 ? "no number is bounded" : null };
}
