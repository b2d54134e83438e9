/**
 * Judges the gradients that the emitted code computes, in f64: against the reference's dual numbers, which are exact up to
 * rounding, and against differences of the reference's objective, which know nothing of derivatives. Large models are judged
 * by a sample of every tensor, the same on every machine (see gradcheck-sample.ts). Models without training have no gradients: they give null.
 *
 * Note [Where it is judged]. At the spec's own start, every parameter that trains moved by up to 0.01: biases that start at 0
 * would put neurons exactly on a kink, and weights that start alike would hide transposed ones.
 *
 * Note [What a difference can judge]. With s = 6e-6·max(1, |w|) the slopes over [w − s, w + s] and [w − 2s, w + 2s] agree up to
 * s²; Richardson's extrapolation (4D(s) − D(2s))/3 is right to s⁴. Where they disagree, or where the slopes to the left and
 * to the right do not come together as s halves, a kink lies between, and the element is skipped. Rounding leaves about
 * 1e-11·|objective| in a difference, so that errors are relative to at least a hundredth of the objective.
 */
import type { Model } from "../check/model.js";
import type { Host } from "../host/host.js";
import { referenceGradient, referenceObjective } from "../reference/reference.js";
import type { DatasetParts } from "../runtime/dataset.js";
import { initializeParameters } from "../runtime/initialize.js";
import { keyOf, uniform } from "../runtime/random.js";
import type { TrainModule } from "../train/module.js";
import type { Tensor } from "../tensors.js";
import { tensorsOf } from "../tensors.js";
import { optimizers } from "../vocab/optimizers/index.js";
import { build, running } from "./build.js";
import type { Batch } from "./gradcheck-batch.js";
import { batchOf } from "./gradcheck-batch.js";
import { extentOf, sampleOf, thinned } from "./gradcheck-sample.js";

/** What a gradient check may be told. */
export interface GradcheckOptions {
  /** At most so many elements of a tensor; null chooses by the model's size. */
  readonly sample?: number | null;
  /** The model's data, if it is loaded already. */
  readonly parts?: DatasetParts | null;
  /** Ends the check: its reason is thrown. It is looked at some twenty times a second. */
  readonly signal?: AbortSignal;
}

/** The element at which two gradients differ most; `relative` is 0 where none was judged. */
export interface Worst {
  readonly relative: number;
  /** Its place in the tensor, row-major, from 0. */
  readonly element: number;
  readonly emitted: number;
  readonly expected: number;
}

/** What was found in one tensor. */
export interface TensorCheck {
  readonly layer: string;
  readonly tensor: string;
  readonly shape: readonly number[];
  /** Elements, how many of them were judged by dual numbers, and how many of those by differences too. */
  readonly size: number;
  readonly judged: number;
  readonly differenced: number;
  readonly duals: Worst;
  /** null for a rule that is no derivative (perceptron). */
  readonly differences: Worst | null;
  /** Elements that differences could not judge, for a kink is near. */
  readonly kinks: number;
}

/** All of a gradient check. */
export interface GradcheckResult {
  readonly rows: number;
  readonly from: Batch["from"];
  readonly tensors: readonly TensorCheck[];
  /** The worst relative error against dual numbers, and against differences (0 where they judge nothing). */
  readonly duals: number;
  readonly differences: number;
}

/** What differences can be trusted to, relative. */
export const DIFFERENCES_WITHIN = 1e-6;

/** True when emitted gradients agree: with dual numbers within `within`, and with differences as far as these can tell. */
export function gradientsAgree(result: GradcheckResult, within: number): boolean {
  return result.duals <= within && result.differences <= Math.max(within, DIFFERENCES_WITHIN);
}

/** Checks the gradients of a model; null when it is not trained. */
export async function gradcheck(model: Model, host: Host, options: GradcheckOptions = {}): Promise<GradcheckResult | null> {
  if (model.train === null) return null;
  const wide: Model = { ...model, precision: "f64" };
  const { compiled, train } = await running(build(wide, host), host);
  if (train === null) return null;
  const tensors = tensorsOf(wide).filter((tensor) => !tensor.frozen);
  const extent = extentOf(wide, compiled.manifest.parameters, tensors, options.sample ?? null);
  const batch = batchOf(wide, compiled.manifest, host, extent.rows, options.parts ?? null);
  const parameters = startOf(train, model.train.seed.value);
  const emitted = emittedGradient(train, parameters, batch);
  const chosen = tensors.map((tensor) => sampleOf(tensor, extent.duals));
  const turn = turns(options.signal);
  const exact = await exactGradient(wide, parameters, batch, chosen.flatMap((elements, t) => elements.map((i) => (tensors[t]?.offset ?? 0) + i)), turn);
  const smooth = !optimizers[model.train.optimizer.name].errorDriven;
  const objective = (p: Float64Array): number => referenceObjective(wide, p, batch.x, batch.y);
  const judge: Judge = { model: wide, parameters, emitted, exact, scale: largest(exact), objective, middle: smooth ? objective(parameters) : null, turn };
  const found: TensorCheck[] = [];
  for (const [t, tensor] of tensors.entries()) found.push(await checkTensor(judge, tensor, chosen[t] ?? [], extent.differences));
  const worst = (of: (check: TensorCheck) => number): number => found.reduce((most, check) => worse(most, of(check)), 0);
  return { rows: batch.rows, from: batch.from, tensors: found, duals: worst(({ duals }) => duals.relative), differences: worst(({ differences }) => differences?.relative ?? 0) };
}

/** Milliseconds of work before signals and timers get their turn. */
const SLICE_MS = 50;

/** Gives the host its turn when one is due; throws the signal's reason once it is aborted. */
type Turn = () => Promise<void>;

function turns(signal: AbortSignal | undefined): Turn {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    began = performance.now();
  };
}

/** Elements that dual numbers carry through one pass. */
const CHUNK = 48;

async function exactGradient(model: Model, parameters: Float64Array, { x, y }: Batch, indices: readonly number[], turn: Turn): Promise<Float64Array> {
  const gradient = new Float64Array(parameters.length);
  for (let from = 0; from < indices.length; from += CHUNK) {
    const chunk = indices.slice(from, from + CHUNK);
    const part = referenceGradient(model, parameters, x, y, chunk);
    for (const index of chunk) gradient[index] = part[index] ?? NaN;
    await turn();
  }
  return gradient;
}

/** The larger; NaN is worse than any number. */
function worse(a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? Infinity : Math.max(a, b);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** See Note [Where it is judged]. */
function startOf({ manifest }: TrainModule, seed: number): Float64Array {
  const parameters = new Float64Array(manifest.parameters);
  initializeParameters(manifest, seed, parameters);
  const key = keyOf("augment", 3, 0);
  for (const { frozen, offset, shape } of manifest.tensors) {
    if (frozen) continue;
    const size = shape.reduce((product, each) => product * each, 1);
    for (let i = offset; i < offset + size; i++) parameters[i] = (parameters[i] ?? NaN) + 0.02 * (uniform(key, 0, 0, i) - 0.5);
  }
  return parameters;
}

/** What the emitted kernels say, on a memory of their own. */
function emittedGradient({ manifest, train, training }: TrainModule, parameters: Float64Array, { rows, x, y }: Batch): Float64Array {
  const hyper = new Float64Array(1 + train.hyper.length);
  hyper[0] = 1 / rows;
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  const slots = new Float64Array(train.slots.length * manifest.parameters);
  const kernels = training({ parameters: parameters.slice(), slots, hyper, x: x.slice(), y: y.slice(), order, draw: new Int32Array(2) });
  kernels.gradient(0, rows);
  return Float64Array.from(kernels.gradients);
}

interface Judge {
  readonly model: Model;
  readonly parameters: Float64Array;
  readonly emitted: Float64Array;
  readonly exact: Float64Array;
  /** The largest exact gradient. */
  readonly scale: number;
  readonly objective: (parameters: Float64Array) => number;
  /** The objective where it is judged; null for a rule that is no derivative of it. */
  readonly middle: number | null;
  readonly turn: Turn;
}

const NONE: Worst = { relative: 0, element: 0, emitted: 0, expected: 0 };

async function checkTensor(judge: Judge, tensor: Tensor, elements: readonly number[], differenced: number): Promise<TensorCheck> {
  const { model, parameters, emitted, exact, scale, objective, middle, turn } = judge;
  const { name, shape, size, offset } = tensor;
  let duals = NONE;
  for (const element of elements) duals = later(duals, element, emitted[offset + element] ?? NaN, exact[offset + element] ?? NaN, 1e-8 * scale);
  const layer = model.layers[tensor.layer - 1]?.name ?? "";
  const check = { layer, tensor: name, shape, size, judged: elements.length, duals };
  if (middle === null) return { ...check, differenced: 0, differences: null, kinks: 0 };
  const few = thinned(elements, differenced);
  const floor = 1e-2 * Math.max(Math.abs(middle), scale);
  let [differences, kinks] = [NONE, 0];
  for (const element of few) {
    const difference = differenceAt(objective, parameters, offset + element, middle, floor);
    if (difference === null) kinks += 1;
    else differences = later(differences, element, emitted[offset + element] ?? NaN, difference, floor);
    await turn();
  }
  return { ...check, differenced: few.length, differences, kinks };
}

/** The worse of what is known and this element. */
function later(known: Worst, element: number, emitted: number, expected: number, floor: number): Worst {
  const error = Math.abs(emitted - expected) / Math.max(Math.abs(emitted), Math.abs(expected), floor, Number.MIN_VALUE);
  const relative = Number.isNaN(error) ? Infinity : error;
  return relative > known.relative ? { relative, element, emitted, expected } : known;
}

/** The slope in parameter `at`, or null near a kink; see Note [What a difference can judge]. `parameters` is restored. */
function differenceAt(objective: (parameters: Float64Array) => number, parameters: Float64Array, at: number, middle: number, floor: number): number | null {
  const w = parameters[at] ?? NaN;
  const s = 6e-6 * Math.max(1, Math.abs(w));
  const value = (by: number): number => {
    parameters[at] = w + by;
    const found = objective(parameters);
    parameters[at] = w;
    return found;
  };
  const [far, near, above, beyond] = [value(-2 * s), value(-s), value(s), value(2 * s)];
  const [narrow, broad] = [(above - near) / (2 * s), (beyond - far) / (4 * s)];
  const bend = (above - 2 * middle + near) / s;
  const broadBend = (beyond - 2 * middle + far) / (2 * s);
  const unit = 1e-7 * Math.max(Math.abs(narrow), Math.abs(broad), floor);
  if (Math.abs(narrow - broad) > unit || Math.abs(2 * bend - broadBend) > unit) return null;
  return (4 * narrow - broad) / 3;
}
