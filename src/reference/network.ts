/**
 * The forward pass, layer by layer, over any algebra: of one row, or of a batch whose statistics normalise it. It knows
 * nothing of losses, and drops nothing out unless it is told by what each element is multiplied.
 *
 * Note [Remembered logs]. A loss of the output `a` is judged by its definition, which asks for log a and log(1 − a). Once a
 * sigmoid or softmax has rounded to 0 or 1 they are lost. So these two activations also give the logs, from their
 * pre-activations: log σ(z) = −softplus(−z), log(1 − σ(z)) = −softplus(z), log softmax_j = z_j − log Σ e^z. That is the
 * same definition, exact where it saturates, and shares nothing with the compiler's losses of logits.
 */
import { InternalError, known } from "../base/internal-error.js";
import type { Activation, Layer, Model } from "../check/model.js";
import { variable } from "../expr/expr.js";
import { activationRow } from "../vocab/activations.js";
import type { Algebra } from "./algebra.js";
import { evaluate } from "./evaluate.js";
import { tensorsOf } from "./layout.js";
import type { RowsOf } from "./normalise.js";
import { byMoments, byNeighbourhood, byPosition, channelMoments } from "./normalise.js";
import { convolution, poolOf } from "./windows.js";

/** log a and log(1 − a) of one output, computed when asked for. */
export interface Logs<T> {
  readonly log: () => T;
  readonly rest: () => T;
}

/** What a row becomes. */
export interface Passed<T> {
  /** [outputWidth] */
  readonly outputs: readonly T[];
  /** Of every output, where its activation gives them; see Note [Remembered logs]. */
  readonly logs: readonly (Logs<T> | null)[];
  /** [outputWidth]: the pre-activations of the last layer that has an activation; the outputs where there is none. */
  readonly z: readonly T[];
}

/** Called with every pre-activation, and with null by how much the largest number of a window exceeds another: there the maximum has its kink. */
export type Watch<T> = (z: T, activation: Activation | null) => void;

/** Passes one row through all layers, by running statistics. `parameters` lie as `tensorsOf` says. */
export function propagate<T>(algebra: Algebra<T>, model: Model, parameters: readonly T[], x: readonly T[], watch: Watch<T> = () => undefined): Passed<T> {
  return known(propagateRows({ algebra, model, parameters, moments: "running", watch }, [x])[0], "reference", "a row");
}

/** A batch on its way: `moments` says whose statistics a batch normalisation takes; `seen` hears those of the batch. */
export interface Passing<T> {
  readonly algebra: Algebra<T>;
  readonly model: Model;
  readonly parameters: readonly T[];
  readonly moments: "batch" | "running";
  readonly watch?: Watch<T>;
  readonly seen?: (layer: number, moments: readonly { readonly mean: T; readonly variance: T }[], count: number) => void;
  readonly dropped?: Dropped;
}

/** By what dropout multiplies each element of a row (from 0) behind a layer (from 1): 0, or 1 / (1 - rate). */
export type Dropped = (layer: number, row: number) => Float64Array;

/** Passes rows through all layers together. */
export function propagateRows<T>(passing: Passing<T>, rows: RowsOf<T>): readonly Passed<T>[] {
  const { algebra, model, watch = () => undefined } = passing;
  let current: readonly Passed<T>[] = rows.map(plainly);
  const given: RowsOf<T>[] = [];
  model.layers.forEach((layer, at) => {
    if (at > 0) given.push(current.map(({ outputs }) => outputs));
    if (layer.kind === "add" || layer.kind === "concat") {
      const terms = layer.sources.map((source) => (source < 0 ? rows : known(given[source], "reference", "an earlier layer")));
      current = current.map(({ outputs }, row) => plainly(join(algebra, layer, outputs, terms.map((term) => known(term[row], "reference", "a row")))));
      return;
    }
    if (layer.kind === "pool" || layer.kind === "globalpool") {
      current = current.map(({ outputs }) => plainly(poolOf(algebra, layer, outputs, (excess) => watch(excess, null))));
      return;
    }
    const { dropped } = passing;
    if (layer.kind === "dropout" && dropped !== undefined) {
      current = current.map(({ outputs }, row) => plainly(outputs.map((each, i) => algebra.binary("mul", each, algebra.constant(known(dropped(at + 1, row)[i], "reference", "a mask"))))));
      return;
    }
    const groups = groupsOf(layer);
    if (groups === null) {
      const normalised = normalise(passing, layer, at + 1, current.map(({ outputs }) => outputs));
      if (normalised !== null) current = normalised.map(plainly);
      return;
    }
    current = current.map(({ outputs }) => {
      const z = preActivations(passing, layer, at + 1, outputs);
      let from = 0;
      const parts = groups.map(({ count, activation }) => {
        const part = z.slice(from, from + count);
        from += count;
        part.forEach((each) => watch(each, activation));
        return activate(algebra, activation, part);
      });
      return { outputs: parts.flatMap((part) => part.outputs), logs: parts.flatMap((part) => part.logs), z };
    });
  });
  return current;
}

/** The sum of a row of several tensors, or one behind the other at every position. */
function join<T>(algebra: Algebra<T>, { kind, output }: Layer, first: readonly T[], others: readonly (readonly T[])[]): readonly T[] {
  if (kind === "add") return others.reduce((sum, other) => sum.map((each, i) => algebra.binary("add", each, known(other[i], "reference", "a term"))), first);
  const places = output.slice(0, -1).reduce((product, size) => product * size, 1);
  return Array.from({ length: places }, (_, place) => [first, ...others].flatMap((all) => all.slice((place * all.length) / places, ((place + 1) * all.length) / places))).flat();
}

/** Numbers that no activation gave. */
function plainly<T>(outputs: readonly T[]): Passed<T> {
  return { outputs, logs: outputs.map(() => null), z: outputs };
}

/** The rows as a layer that normalises leaves them; null for one that changes nothing here. */
function normalise<T>({ algebra, model, parameters, moments, seen }: Passing<T>, layer: Layer, number: number, rows: RowsOf<T>): RowsOf<T> | null {
  const own = (role: string): readonly T[] => {
    const tensor = known(tensorsOf(model).find((each) => each.layer === number && each.role === role), "reference", `a ${role}`);
    return parameters.slice(tensor.offset, tensor.offset + tensor.size);
  };
  switch (layer.kind) {
    case "batchnorm": {
      const channels = own("scale").length;
      if (moments === "running") {
        const variances = own("variance");
        return byMoments(algebra, rows, own("mean").map((mean, c) => ({ mean, variance: known(variances[c], "reference", "a variance") })), own("scale"), own("shift"));
      }
      const found = channelMoments(algebra, rows, channels);
      seen?.(number, found, (rows.length * (rows[0]?.length ?? 0)) / channels);
      return byMoments(algebra, rows, found, own("scale"), own("shift"));
    }
    case "layernorm":
      return rows.map((row) => byPosition(algebra, row, own("scale"), own("shift")));
    case "contrastnorm":
      return rows.map((row) => byNeighbourhood(algebra, row, { size: layer.image, window: layer.window }));
    default:
      return null;
  }
}

/** The groups of equal activations of a layer's outputs in storage order; null where it has none. Softmax acts on the last axis. */
function groupsOf(layer: Layer): readonly { readonly count: number; readonly activation: Activation }[] | null {
  switch (layer.kind) {
    case "dense":
      return layer.groups;
    case "conv": {
      const places = layer.output.slice(0, -1).reduce((product, size) => product * size, 1);
      return Array.from({ length: places }, () => layer.groups).flat();
    }
    case "activation": {
      const count = layer.output.at(-1) ?? 1;
      const rows = layer.output.slice(0, -1).reduce((product, size) => product * size, 1);
      return Array.from({ length: rows }, () => ({ count, activation: layer.activation }));
    }
    case "pool":
    case "globalpool":
    case "embedding":
      return [{ count: layer.output.reduce((product, size) => product * size, 1), activation: linear(layer) }];
    case "flatten":
    case "reshape":
    case "add":
    case "concat":
    case "dropout":
    case "batchnorm":
    case "layernorm":
    case "contrastnorm":
      return null;
  }
}

function preActivations<T>(passing: Passing<T>, layer: Layer, position: number, x: readonly T[]): readonly T[] {
  if (layer.kind === "conv") return convolution(passing.algebra, passing.model, layer, position, passing.parameters, x);
  return layer.kind === "dense" || layer.kind === "embedding" ? affine(passing, position, layer, x) : x;
}

function linear({ span }: Layer): Activation {
  return { name: "linear", params: {}, span };
}

/** z_o = Σ_i x_i·W[i, o] + b_o, at every position of an embedding. */
function affine<T>({ algebra, model, parameters }: Passing<T>, number: number, layer: Layer, x: readonly T[]): readonly T[] {
  const [inputs, outputs] = [layer.input.at(-1) ?? 1, layer.output.at(-1) ?? 0];
  return Array.from({ length: x.length / inputs }, (_, position) => product(algebra, model, number, outputs, parameters, x.slice(position * inputs, (position + 1) * inputs))).flat();
}

function product<T>(algebra: Algebra<T>, model: Model, layer: number, outputs: number, parameters: readonly T[], x: readonly T[]): readonly T[] {
  const tensors = tensorsOf(model).filter((tensor) => tensor.layer === layer);
  const weight = known(tensors.find((tensor) => tensor.role === "weight"), "reference", "a dense layer's weight");
  const bias = tensors.find((tensor) => tensor.role === "bias");
  return Array.from({ length: outputs }, (_, o) => {
    const product = algebra.dot(x, parameters, weight.offset + o, outputs);
    return bias === undefined ? product : algebra.binary("add", product, known(parameters[bias.offset + o], "reference", "a bias"));
  });
}

interface Activated<T> {
  readonly outputs: readonly T[];
  readonly logs: readonly (Logs<T> | null)[];
}

const Z = variable("z");

function activate<T>(algebra: Algebra<T>, activation: Activation, z: readonly T[]): Activated<T> {
  const { expr } = activationRow(activation.name);
  if (expr === null) return wholeLayer(algebra, activation.name, z);
  const meaning = expr(activation.params);
  const outputs = z.map((each) => evaluate(algebra, meaning, (e) => (e === Z ? each : undefined)));
  if (activation.name !== "sigmoid") return { outputs, logs: outputs.map(() => null) };
  const softplus = (a: T): T => algebra.unary("neg", algebra.call("softplus", a));
  const logs = z.map((each): Logs<T> => ({ log: () => softplus(algebra.unary("neg", each)), rest: () => softplus(each) }));
  return { outputs, logs };
}

/** log Σ e^z, shifted by the largest z; −∞ of nothing. */
function logSum<T>(algebra: Algebra<T>, z: readonly T[]): T {
  if (z.length === 0) return algebra.constant(-Infinity);
  const shift = algebra.constant(Math.max(...z.map((each) => algebra.value(each))));
  const sum = algebra.sum(z.map((each) => algebra.call("exp", algebra.binary("sub", each, shift))));
  return algebra.binary("add", shift, algebra.call("log", sum));
}

/** The activations without an expression, by their definitions: softmax and its log. */
function wholeLayer<T>(algebra: Algebra<T>, name: string, z: readonly T[]): Activated<T> {
  const whole = logSum(algebra, z);
  const logs = z.map((each) => algebra.binary("sub", each, whole));
  if (name === "log_softmax") return { outputs: logs, logs: logs.map((log) => ({ log: () => log, rest: () => algebra.call("log1p", algebra.unary("neg", algebra.call("exp", log))) })) };
  if (name !== "softmax") throw new InternalError("reference", `${name} has no expression, and the reference does not know it`);
  return {
    outputs: logs.map((log) => algebra.call("exp", log)),
    logs: logs.map((log, j) => ({ log: () => log, rest: () => algebra.binary("sub", logSum(algebra, z.filter((_, k) => k !== j)), whole) })),
  };
}
