/**
 * Model -> Graph: what the network computes, what its loss is, and what a step of its training changes. It decides which
 * activation and loss fuse into a − y, and where 1/m and the penalties enter (NUMERICS); it knows no loop and no target.
 */
import type { Activation, Layer, Model, Setting } from "./check/model.js";
import { InternalError, known } from "./base/internal-error.js";
import type { Expr } from "./expr/expr.js";
import { abs, add, constant, div, ifLess, max, min, mul, sqrt, sub, substitute, variable } from "./expr/expr.js";
import { differentiate } from "./expr/differentiate.js";
import { simplify } from "./expr/simplify.js";
import { backward } from "./graph/autodiff.js";
import { argument, concat, contract, fill, leaf, logSoftmax, logsumexp, map, reduce, reshape, slice, softmax } from "./graph/builder.js";
import type { Graph, NodeId, Roots, Update } from "./graph/graph.js";
import { addNode, emptyGraph, nodeAt } from "./graph/graph.js";
import { normaliseBatch, normaliseContrast, normaliseLayer, normaliseRunning } from "./graph/normalise.js";
import { activationRow } from "./vocab/activations.js";
import { lossRow } from "./vocab/losses.js";
import { optimizers } from "./vocab/optimizers/index.js";
import type { OptimizerRow } from "./vocab/optimizers/optimizer.js";
import type { Tensor, TensorRole } from "./tensors.js";
import { isCoupled, tensorsOf } from "./tensors.js";
import { convolve, globalPool, pool } from "./lower/windows.js";

const [v0, v1] = [argument(0), argument(1)];

/** One graph, and what each use of the model wants of it; uses share the nodes that they have in common. */
export interface Lowered {
  readonly graph: Graph;
  /** The outputs alone. */
  readonly inference: Roots;
  /** Outputs and the loss of each row, without dropout; null without training. */
  readonly evaluation: Roots | null;
  /** Losses and gradients of the mean loss with its penalties, before clipping, without dropout. */
  readonly gradient: Roots | null;
  /** Losses and the new values of parameters and slots. */
  readonly step: Roots | null;
}

/** Lowers a checked model to tensors: forward, backward and the optimizer's step in one graph. */
export function lowerModel(model: Model): Lowered {
  const graph = emptyGraph();
  const parameters = parameterLeaves(model, graph);
  const passed = forward(model, graph, parameters, { dropout: false, statistics: "running" });
  const nothing = { losses: null, gradients: [], updates: [] };
  const inference: Roots = { output: passed.output, ...nothing };
  if (model.train === null) return { graph, inference, evaluation: null, gradient: null, step: null };
  const losses = rowLosses(model, graph, passed);
  const evaluation: Roots = { output: passed.output, losses, gradients: [], updates: [] };
  const undropped = isCoupled(model) ? forward(model, graph, parameters, { dropout: false, statistics: "batch" }) : passed;
  const plain = differentiateModel(model, graph, parameters, undropped);
  const gradient: Roots = { output: null, losses: plain.losses, gradients: plain.gradients, updates: [] };
  const drops = model.layers.some((layer) => layer.kind === "dropout" && layer.rate.value > 0);
  const training = drops ? forward(model, graph, parameters, { dropout: true, statistics: "batch" }) : undropped;
  const trained = drops ? differentiateModel(model, graph, parameters, training) : plain;
  const updates = [...training.statistics, ...updatesOf(model, graph, parameters, trained.gradients)];
  const step: Roots = { output: null, losses: trained.losses, gradients: [], updates };
  return { graph, inference, evaluation, gradient, step };
}

/** Neurons of one layer with one activation: from the `from`-th of the layer's last axis on. */
export interface Neighbours {
  /** Position of the layer, from 0. */
  readonly layer: number;
  readonly from: number;
  readonly count: number;
  readonly activation: Activation;
}

/** The slopes of such neurons for each row, side by side: of each group its places in order, and at each place its neurons. */
export function lowerSlopes(model: Model, groups: readonly Neighbours[]): { readonly graph: Graph; readonly slopes: Roots } {
  const graph = emptyGraph();
  const { before } = forward(model, graph, parameterLeaves(model, graph), { dropout: false, statistics: "running" });
  const parts = groups.map(({ layer, from, count, activation }) => {
    const z = slice(graph, known(before[layer], "lower-model", "a layer"), from, from + count, layer + 1);
    const expr = known(activationRow(activation.name).expr, "lower-model", "an activation of single neurons")(activation.params);
    const slope = map(graph, substitute(simplify(differentiate(expr, "z")), new Map([[variable("z"), v0]])), [z], { layer: layer + 1 });
    const width = nodeAt(graph, z).shape.reduce<number>((product, size) => (size === "rows" ? product : product * size), 1);
    return reshape(graph, slope, ["rows", width], layer + 1);
  });
  return { graph, slopes: { output: concat(graph, parts), losses: null, gradients: [], updates: [] } };
}

function parameterLeaves(model: Model, graph: Graph): readonly NodeId[] {
  return tensorsOf(model).map((tensor) => leaf(graph, { kind: "parameter", tensor: tensor.ordinal }, tensor.shape, tensor.layer));
}

/** How values pass through the network: whether dropout drops, and whose statistics a batch normalisation takes. */
interface Mode {
  readonly dropout: boolean;
  readonly statistics: "batch" | "running";
}

/** What the forward pass leaves: the outputs, and the pre-activation of the last activation with its name, where there is one. */
interface Passed {
  readonly output: NodeId;
  readonly head: { readonly z: NodeId; readonly activation: Activation } | null;
  /** The next running statistics, where those of the batch were taken. */
  readonly statistics: readonly Update[];
  /** Of every layer what stands before its activation; its value where it has none. */
  readonly before: readonly NodeId[];
}

/** One layer being lowered: its tensors by role, and what it adds to the running statistics. */
interface Lowering {
  readonly model: Model;
  readonly graph: Graph;
  readonly mode: Mode;
  readonly number: number;
  readonly tensor: (role: TensorRole) => { readonly ordinal: number; readonly node: NodeId };
  /** What an earlier layer gives, by its position from 0; -1 is the network's input. */
  readonly earlier: (source: number) => NodeId;
  readonly statistics: Update[];
}

function forward(model: Model, graph: Graph, parameters: readonly NodeId[], mode: Mode): Passed {
  const statistics: Update[] = [];
  const tensors = tensorsOf(model);
  const input = leaf(graph, { kind: "input" }, ["rows", ...model.input]);
  const given: NodeId[] = [];
  const before: NodeId[] = [];
  let current = input;
  let head: Passed["head"] = null;
  model.layers.forEach((layer, at) => {
    const number = at + 1;
    const tensor: Lowering["tensor"] = (role) => {
      const ordinal = tensors.find((each) => each.layer === number && each.role === role)?.ordinal ?? -1;
      const node = parameters[ordinal];
      if (node === undefined) throw new InternalError("lower-model", `layer ${number} has no ${role}`);
      return { ordinal, node };
    };
    const earlier = (source: number): NodeId => (source < 0 ? input : known(given[source], "lower-model", "an earlier layer"));
    const z = preActivation({ model, graph, mode, number, tensor, earlier, statistics }, layer, current);
    before.push(z);
    const groups = "groups" in layer ? layer.groups : layer.kind === "activation" ? [{ count: layer.output.at(-1) ?? 1, activation: layer.activation }] : [];
    const [only] = groups;
    // Flattening moves nothing, and dropout is not there when it is measured: neither changes what the last activation was.
    if (groups.length > 0) head = groups.length === 1 && only !== undefined && only.activation.name !== "linear" ? { z, activation: only.activation } : null;
    else if (layer.kind !== "flatten" && layer.kind !== "reshape") head = null;
    else if (head !== null) head = { ...(head), z: reshape(graph, (head).z, ["rows", ...layer.output]) };
    current = groups.length === 0 ? z : activateGroups(graph, z, groups, number);
    given.push(current);
  });
  return { output: current, head, statistics, before };
}

function preActivation(lowering: Lowering, layer: Layer, x: NodeId): NodeId {
  const { graph, mode, number, tensor, earlier } = lowering;
  switch (layer.kind) {
    case "dense":
    case "conv": {
      const weight = tensor("weight").node;
      const product = layer.kind === "dense" ? contract(graph, x, weight, { a: "ri", b: "io", out: "ro" }, number) : convolve(graph, layer, x, weight, number);
      return layer.bias === null ? product : map(graph, add(v0, v1), [product, tensor("bias").node], { layer: number });
    }
    case "pool":
      return pool(graph, layer, x, number);
    case "globalpool":
      return globalPool(graph, layer, x, number);
    case "embedding": {
      const places = "lmn".slice(0, layer.input.length - 1);
      return contract(graph, x, tensor("weight").node, { a: `r${places}i`, b: "io", out: `r${places}o` }, number);
    }
    case "batchnorm":
      return batchNorm(lowering, x);
    case "layernorm":
      return normaliseLayer(graph, x, tensor("scale").node, tensor("shift").node, number);
    case "contrastnorm":
      return normaliseContrast(graph, x, layer.image, layer.window, number);
    case "activation":
      return x;
    case "add":
      return layer.sources.reduce((sum, source) => map(graph, add(v0, v1), [sum, earlier(source)], { layer: number }), x);
    case "concat":
      return concat(graph, [x, ...layer.sources.map(earlier)], number);
    case "flatten":
    case "reshape":
      return reshape(graph, x, ["rows", ...layer.output], number);
    case "dropout": {
      if (!mode.dropout || layer.rate.value === 0) return x;
      const draws = addNode(graph, { kind: "draw", layer: number }, nodeAt(graph, x).shape, { layer: number });
      const kept = constant(1 / (1 - layer.rate.value));
      return map(graph, ifLess(v1, constant(layer.rate.value), 0, mul(v0, kept)), [x, draws], { layer: number });
    }
  }
}

function batchNorm({ graph, mode, number, tensor, statistics }: Lowering, x: NodeId): NodeId {
  const [mean, variance] = [tensor("mean"), tensor("variance")];
  const of = { scale: tensor("scale").node, shift: tensor("shift").node, mean: mean.node, variance: variance.node };
  if (mode.statistics === "running") return normaliseRunning(graph, x, of, number);
  const next = normaliseBatch(graph, x, of, number);
  statistics.push({ target: { kind: "parameter", tensor: mean.ordinal }, value: next.mean }, { target: { kind: "parameter", tensor: variance.ordinal }, value: next.variance });
  return next.output;
}

function activateGroups(graph: Graph, z: NodeId, groups: readonly { readonly count: number; readonly activation: Activation }[], layer: number): NodeId {
  let from = 0;
  const parts = groups.map(({ count, activation }) => {
    const part = groups.length === 1 ? z : slice(graph, z, from, from + count, layer);
    from += count;
    return activate(graph, part, activation, layer);
  });
  return concat(graph, parts, layer);
}

function activate(graph: Graph, z: NodeId, activation: Activation, layer: number): NodeId {
  const { expr } = activationRow(activation.name);
  if (expr === null) return activation.name === "log_softmax" ? logSoftmax(graph, z, layer) : softmax(graph, z, layer);
  return map(graph, substitute(expr(activation.params), new Map([[variable("z"), v0]])), [z], { layer });
}

/** The logit form of the loss, where the last activation has one. */
function logitForm(model: Model, passed: Passed): { readonly expr: Expr; readonly wholeLayer: boolean } | null {
  const loss = model.train?.loss;
  if (loss === null || loss === undefined || passed.head === null) return null;
  return lossRow(loss.name).fromLogits[passed.head.activation.name] ?? null;
}

function target(model: Model, graph: Graph): NodeId {
  return leaf(graph, { kind: "target" }, ["rows", model.outputWidth]);
}

/** [rows], f64: the loss of each row, summed over the outputs; |y − a| summed for a rule without a loss. */
function rowLosses(model: Model, graph: Graph, passed: Passed): NodeId {
  const y = target(model, graph);
  const loss = model.train?.loss ?? null;
  const form = logitForm(model, passed);
  const names = (first: string): ReadonlyMap<Expr, Expr> => new Map([[variable(first), v0], [variable("y"), v1]]);
  if (form !== null && passed.head !== null) {
    const terms = map(graph, substitute(form.expr, names("z")), [passed.head.z, y]);
    const sum = reduce(graph, "sum", terms, [1], { wide: true });
    if (!form.wholeLayer) return sum;
    const whole = reshape(graph, logsumexp(graph, passed.head.z), ["rows"]);
    return map(graph, add(v0, v1), [sum, whole], { wide: true });
  }
  const expr = loss === null ? abs(sub(v0, v1)) : substitute(lossRow(loss.name).expr(loss.params), names("a"));
  return reduce(graph, "sum", map(graph, expr, [passed.output, y]), [1], { wide: true });
}

/**
 * Where the gradient enters the network, and with what. The derivative of a row's loss is taken first and multiplied by
 * 1/m there: (a − y)·(1/m) for the pairs that belong together.
 */
function seedOf(model: Model, graph: Graph, passed: Passed, losses: NodeId, inverse: NodeId): { readonly node: NodeId; readonly cotangent: NodeId } {
  const errorDriven = model.train !== null && (optimizers[model.train.optimizer.name]).errorDriven;
  if (errorDriven) {
    const error = map(graph, sub(v0, v1), [passed.output, target(model, graph)]);
    return { node: passed.head?.z ?? passed.output, cotangent: map(graph, mul(v0, v1), [error, inverse]) };
  }
  const node = logitForm(model, passed) !== null && passed.head !== null ? passed.head.z : passed.output;
  const [cotangent] = backward(graph, [{ node: losses, cotangent: fill(graph, 1, ["rows"]) }], [node]);
  if (cotangent === null || cotangent === undefined) throw new InternalError("lower-model", "the loss does not depend on the outputs");
  return { node, cotangent: map(graph, mul(v0, v1), [cotangent, inverse]) };
}

interface Differentiated {
  readonly losses: NodeId;
  readonly gradients: readonly (NodeId | null)[];
}

function differentiateModel(model: Model, graph: Graph, parameters: readonly NodeId[], passed: Passed): Differentiated {
  const losses = rowLosses(model, graph, passed);
  const inverse = leaf(graph, { kind: "hyper", index: 0 }, []);
  const seed = seedOf(model, graph, passed, losses, inverse);
  const tensors = tensorsOf(model);
  const trained = tensors.filter((tensor) => !tensor.frozen);
  const found = backward(graph, [seed], trained.map((tensor) => parameters[tensor.ordinal] as NodeId));
  const gradients = tensors.map((tensor) => {
    const i = trained.indexOf(tensor);
    if (i < 0) return null;
    const bare = found[i] ?? fill(graph, 0, tensor.shape);
    return penalised(model, graph, tensor, bare, parameters[tensor.ordinal] as NodeId);
  });
  return { losses, gradients };
}

/** Adds the derivatives of ½λ₂w² and λ₁|w| to the gradient of a weight. */
function penalised(model: Model, graph: Graph, tensor: Tensor, gradient: NodeId, parameter: NodeId): NodeId {
  const layer = model.layers[tensor.layer - 1];
  if (tensor.role !== "weight" || layer === undefined || !("l2" in layer)) return gradient;
  const penalty = (setting: Setting, of: (w: Expr, strength: Expr) => Expr): Expr | null =>
    setting.value === 0 ? null : simplify(differentiate(of(variable("w"), constant(setting.value)), "w"));
  const shares = [penalty(layer.l2, (w, strength) => mul(mul(0.5, strength), mul(w, w))), penalty(layer.l1, (w, strength) => mul(strength, abs(w)))];
  const sum = shares.reduce<Expr>((total, share) => (share === null ? total : add(total, substitute(share, new Map([[variable("w"), v1]])))), v0);
  return map(graph, sum, [gradient, parameter], { layer: tensor.layer });
}

/** Gradients scaled or cut as `clip` says; PyTorch's formula, the norm in f64. */
function clipped(model: Model, graph: Graph, gradients: readonly (NodeId | null)[]): readonly (NodeId | null)[] {
  const clip = model.train?.clip ?? null;
  if (clip === null) return gradients;
  const limit = constant(clip.limit);
  if (clip.kind === "value") return gradients.map((g) => (g === null ? null : map(graph, max(constant(-clip.limit), min(limit, v0)), [g])));
  const present = gradients.filter((g): g is NodeId => g !== null);
  const squares = present.map((g) => {
    const square = map(graph, mul(v0, v0), [g], { wide: true });
    return reduce(graph, "sum", square, nodeAt(graph, square).shape.map((_, axis) => axis), { wide: true });
  });
  const [first, ...rest] = squares;
  if (first === undefined) return gradients;
  const total = rest.reduce((sum, next) => map(graph, add(v0, v1), [sum, next], { wide: true }), first);
  const scale = map(graph, min(1, div(limit, add(sqrt(v0), 1e-6))), [total], { wide: true });
  return gradients.map((g) => (g === null ? null : map(graph, mul(v0, v1), [g, map(graph, v0, [scale])])));
}

/** New weights under `max_norm`: each neuron's, the columns of [.., out], times min(1, limit / its norm), which is summed in f64. */
function limited(model: Model, graph: Graph, tensor: Tensor, weight: NodeId): NodeId {
  const layer = model.layers[tensor.layer - 1];
  if (tensor.role !== "weight" || layer === undefined || !("maxNorm" in layer) || layer.maxNorm === null) return weight;
  const wide = { wide: true, layer: tensor.layer };
  const incoming = tensor.shape.slice(0, -1).map((_, axis) => axis);
  const squares = reduce(graph, "sum", map(graph, mul(v0, v0), [weight], wide), incoming, wide);
  const factor = map(graph, min(1, div(constant(layer.maxNorm), sqrt(v0))), [squares], wide);
  return map(graph, mul(v0, v1), [weight, map(graph, v0, [factor], { layer: tensor.layer })], { layer: tensor.layer });
}

/** The scalars that the step reads from `hyper` after 1/m, in order: the rate, parameters bound to options, derived ones. */
export function hyperOf(model: Model): readonly string[] {
  if (model.train === null) return [];
  const row: OptimizerRow = optimizers[model.train.optimizer.name];
  const bound = Object.entries(model.train.optimizer.params).filter(([name, setting]) => name === "rate" || setting.param !== null);
  return [...bound.map(([name]) => name).filter((name) => row.params[name]?.flag !== true), ...Object.keys(row.scalars)];
}

/** The optimizer's slots that this model needs: momentum's velocity only where there is momentum. */
export function slotsOf(model: Model): readonly string[] {
  if (model.train === null) return [];
  const { name, params } = model.train.optimizer;
  const row: OptimizerRow = optimizers[name];
  const spare = row.spare((param) => params[param]?.value === 0 && params[param].param === null);
  return row.slots.filter((slot) => !spare.includes(slot));
}

/** What the optimizer carries from step to step besides tensors, and the values before the first. */
export function carriedOf(model: Model): readonly { readonly name: string; readonly start: number }[] {
  const row: OptimizerRow | null = model.train === null ? null : optimizers[model.train.optimizer.name];
  return Object.entries(row?.carried ?? {}).map(([name, { start }]) => ({ name, start }));
}

function updatesOf(model: Model, graph: Graph, parameters: readonly NodeId[], gradients: readonly (NodeId | null)[]): readonly Update[] {
  const { train } = model;
  if (train === null) throw new InternalError("lower-model", "a step of a model without training");
  const row: OptimizerRow = optimizers[train.optimizer.name];
  const hyper = hyperOf(model);
  const slotNames = slotsOf(model);
  const flags = Object.fromEntries(Object.entries(train.optimizer.params).map(([name, setting]) => [name, setting.value]));
  const constants = Object.entries(train.optimizer.params).filter(([name]) => !hyper.includes(name));
  // Variables of the optimizer's expressions: p, g, its slots, then the scalars.
  const names = ["p", "g", ...slotNames, ...hyper];
  const symbols = {
    p: variable("p"),
    g: variable("g"),
    slots: Object.fromEntries(slotNames.map((name) => [name, variable(name)])),
    params: { ...Object.fromEntries(constants.map(([name, setting]) => [name, constant(setting.value)])), ...Object.fromEntries(hyper.map((name) => [name, variable(name)])) },
  };
  const next = row.step(symbols, flags);
  const toArguments = new Map(names.map((name, i) => [variable(name), argument(i)]));
  const scalars = hyper.map((_, i) => leaf(graph, { kind: "hyper", index: i + 1 }, []));
  const cut = clipped(model, graph, gradients);
  return tensorsOf(model).flatMap((tensor): readonly Update[] => {
    const g = cut[tensor.ordinal];
    const p = parameters[tensor.ordinal];
    if (g === null || g === undefined || p === undefined) return [];
    const slots = slotNames.map((_, slot) => leaf(graph, { kind: "slot", slot, tensor: tensor.ordinal }, tensor.shape, tensor.layer));
    const args = [p, g, ...slots, ...scalars];
    // New slot values are nodes of their own, so that the parameter's update reads the stored value instead of computing it twice.
    const fresh = new Map<Expr, Expr>();
    const updates = slotNames.map((name, slot): Update => {
      const expr = next.slots[name];
      if (expr === undefined) throw new InternalError("lower-model", `${train.optimizer.name} gives no ${name}`);
      const value = map(graph, substitute(substitute(expr, fresh), toArguments), args, { layer: tensor.layer });
      args.push(value);
      fresh.set(expr, argument(args.length - 1));
      return { target: { kind: "slot", slot, tensor: tensor.ordinal }, value };
    });
    const value = map(graph, substitute(substitute(next.p, fresh), toArguments), args, { layer: tensor.layer });
    return [...updates, { target: { kind: "parameter", tensor: tensor.ordinal }, value: limited(model, graph, tensor, value) }];
  });
}
