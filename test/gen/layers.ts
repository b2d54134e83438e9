/** Draws a layer that may follow what stands already, with the shape that it gives. */
import { activationOf, optionsOf } from "./draw.js";
import type { LayerPlan } from "./plan.js";
import { layer } from "./plan.js";
import type { SpecDraws } from "./spec-draws.js";

/** A layer and the shape behind it. */
export interface Placed {
  readonly layer: LayerPlan;
  readonly shape: readonly number[];
}

const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);
/** Numbers that a layer may give a row. */
const mostOf = (draws: SpecDraws): number => (draws.large ? 128 : 20);

/** One more layer behind `shapes`, whose last is what comes in; null where the drawn kind finds no place. Some are named, so that later ones can read them. */
export function layerAfter(draws: SpecDraws, shapes: readonly (readonly number[])[], before: readonly LayerPlan[], depth = 0, repeated = false): Placed | null {
  const placed = someLayer(draws, shapes, before, depth, repeated);
  return placed === null || placed.layer.head === "repeat" || draws.chance(0.4) ? placed : { ...placed, layer: { ...placed.layer, name: `part${draws.below(1_000_000)}` } };
}

function someLayer(draws: SpecDraws, shapes: readonly (readonly number[])[], before: readonly LayerPlan[], depth: number, repeated: boolean): Placed | null {
  const shape = shapes.at(-1) ?? [1];
  switch (draws.of(HEADS)) {
    case "dense":
      return shape.length === 1 ? denseOf(draws, shape[0] ?? 1) : convOf(draws, shape);
    case "conv":
      return convOf(draws, shape);
    case "maxpool":
      return poolOf(draws, shape, "maxpool");
    case "avgpool":
      return poolOf(draws, shape, "avgpool");
    case "dropout":
      return { layer: layer("dropout", { word: draws.of(["0%", "0%", "10%", "0.5"]) }), shape };
    case "activation":
      return { layer: layer("activation", { word: shape.length === 1 && (shape[0] ?? 1) > 1 && draws.likes(0.3, ["softmax log_softmax"]) ? draws.of(["softmax", "log_softmax"]) : activationOf(draws) }), shape };
    case "batchnorm":
      return { layer: layer("batchnorm"), shape };
    case "layernorm":
      return (shape.at(-1) ?? 1) > 1 ? { layer: layer("layernorm"), shape } : null;
    case "contrastnorm":
      return contrastOf(draws, shape);
    case "reshape":
      return reshapeOf(draws, shape);
    case "flatten":
      return shape.length === 1 ? null : { layer: layer("flatten"), shape: [product(shape)] };
    case "globalpool":
      return shape.length === 1 ? null : { layer: layer("globalpool", { word: draws.of(["max", "avg"]) }), shape: shape.slice(-1) };
    case "add":
      return joinOf(draws, "add", shapes, before, repeated);
    case "concat":
      return joinOf(draws, "concat", shapes, before, repeated);
    default:
      return frame(draws, shape, depth);
  }
}

const HEADS = ["dense", "dense", "dense", "conv", "conv", "maxpool", "avgpool", "dropout", "activation", "batchnorm", "layernorm", "contrastnorm", "reshape", "flatten", "globalpool", "add", "concat", "repeat", "block"];

function denseOf(draws: SpecDraws, inputs: number): Placed {
  const size = draws.size();
  const mixed = size >= 2 && draws.likes(0.15, ["mixed"]);
  const part = 1 + draws.below(Math.max(1, size - 1));
  const word = mixed ? `[${part} ${activationOf(draws)}, ${size - part} ${activationOf(draws)}]` : draws.chance(0.1) ? "" : activationOf(draws);
  return { layer: layer("dense", { sizes: [size], word, options: optionsOf(draws, inputs, size) }), shape: [size] };
}

/** Windows along an axis: sizes and strides that fit, with how many there are. */
function windowsOf(draws: SpecDraws, elements: readonly number[], same: boolean, pooling: boolean): { readonly kernel: readonly number[]; readonly stride: number; readonly places: readonly number[] } | null {
  for (let attempt = 0; attempt < 8; attempt++) {
    const one = 1 + draws.below(3);
    const kernel = elements.map(() => (draws.chance(0.8) ? one : 1 + draws.below(3)));
    const stride = pooling && draws.chance(0.5) ? 0 : 1 + draws.below(3);
    const strides = kernel.map((size) => (stride === 0 ? size : stride));
    const fits = elements.every((n, axis) => same || ((kernel[axis] ?? 1) <= n && (n - (kernel[axis] ?? 1)) % (strides[axis] ?? 1) === 0));
    if (!fits) continue;
    return { kernel, stride, places: elements.map((n, axis) => (same ? Math.ceil(n / (strides[axis] ?? 1)) : (n - (kernel[axis] ?? 1)) / (strides[axis] ?? 1) + 1)) };
  }
  return null;
}

/** The axes that windows run along: all but the channels, or both of [rows, columns]. */
function axesOf(draws: SpecDraws, shape: readonly number[]): readonly number[] {
  return shape.length === 3 ? shape.slice(0, 2) : draws.chance(0.4) ? shape : shape.slice(0, 1);
}

function convOf(draws: SpecDraws, shape: readonly number[]): Placed | null {
  if (shape.length === 1) return null;
  const same = draws.chance(0.4);
  const windows = windowsOf(draws, axesOf(draws, shape), same, false);
  if (windows === null) return null;
  const channels = draws.of(draws.large ? [1, 2, 3, 4, 5, 8] : [1, 2, 3]);
  const { kernel, stride, places } = windows;
  if (product(places) * channels > mostOf(draws)) return null;
  return { layer: layer("conv", { sizes: [channels], kernel, stride, same, word: activationOf(draws), options: optionsOf(draws) }), shape: [...places, channels] };
}

function poolOf(draws: SpecDraws, shape: readonly number[], head: string): Placed | null {
  if (shape.length === 1) return null;
  const axes = axesOf(draws, shape);
  const windows = windowsOf(draws, axes, false, true);
  if (windows === null) return null;
  const channels = axes.length === shape.length ? 1 : (shape.at(-1) ?? 1);
  return { layer: layer(head, { kernel: windows.kernel, stride: windows.stride }), shape: [...windows.places, channels] };
}

function contrastOf(draws: SpecDraws, shape: readonly number[]): Placed | null {
  if (shape.length === 1) return null;
  const side = 2 + draws.below(3);
  const kernel = shape.length === 3 || draws.chance(0.5) ? [side, 2 + draws.below(2)] : [side];
  return { layer: layer("contrastnorm", { kernel }), shape };
}

function reshapeOf(draws: SpecDraws, shape: readonly number[]): Placed | null {
  const total = product(shape);
  const divisors = Array.from({ length: total }, (_, i) => i + 1).filter((d) => total % d === 0);
  const first = draws.of(divisors);
  const rest = total / first;
  const second = draws.of(divisors.filter((d) => rest % d === 0));
  const sizes = draws.of([[total], [first, rest], [first, second, rest / second]]);
  return { layer: layer("reshape", { sizes }), shape: sizes };
}

/** `add` or `concat` of earlier layers of the frame; the first of them gets a name. */
function joinOf(draws: SpecDraws, head: string, shapes: readonly (readonly number[])[], before: readonly LayerPlan[], repeated: boolean): Placed | null {
  const shape = shapes.at(-1) ?? [1];
  const same = (other: readonly number[], upTo: number): boolean => other.length === shape.length && other.slice(0, upTo).every((size, axis) => size === shape[axis]);
  // What comes into the frame is `input`, and a repetition is no frame of its own; layers are named where they stand.
  const places = shapes.slice(0, -1).map((other, at) => ({ other, ref: at === 0 ? (repeated ? "" : "input") : (before[at - 1]?.name ?? "") }));
  const found = places.filter(({ other, ref }) => ref !== "" && same(other, head === "add" ? shape.length : shape.length - 1));
  if (found.length === 0) return null;
  const chosen = draws.chance(0.3) && found.length > 1 ? [draws.of(found), draws.of(found)] : [draws.of(found)];
  const last = (shape.at(-1) ?? 1) + chosen.reduce((sum, { other }) => sum + (other.at(-1) ?? 1), 0);
  if (head === "concat" && product(shape.slice(0, -1)) * last > mostOf(draws)) return null;
  return { layer: layer(head, { refs: chosen.map(({ ref }) => ref) }), shape: head === "add" ? shape : [...shape.slice(0, -1), last] };
}

/** A block, or layers that are repeated and keep the shape. */
function frame(draws: SpecDraws, from: readonly number[], depth: number): Placed | null {
  if (depth > 1) return null;
  const shapes: (readonly number[])[] = [from];
  const turns = draws.likes(0.5, ["repeat"]) ? 1 + draws.below(3) : 0;
  const body: LayerPlan[] = [];
  for (let left = 1 + draws.below(draws.large ? 3 : 2); left > 0; left--) {
    const next = layerAfter(draws, shapes, body, depth + 1, turns > 0);
    if (next === null) continue;
    body.push(next.layer);
    shapes.push(next.shape);
  }
  const shape = shapes.at(-1) ?? from;
  if (body.length === 0) return null;
  const keeps = shape.length === from.length && shape.every((size, axis) => size === from[axis]);
  // Layers that change the shape are written out once, which any shape allows.
  if (turns > 0) return { layer: layer("repeat", { sizes: [keeps ? turns : 1], body }), shape };
  return { layer: layer("block", { body }), shape };
}
