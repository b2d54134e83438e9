/** Draws a layer that may follow what stands already, with the shape that it gives. */
import type { Draws } from "../fuzz/mutate.js";
import { activationOf, optionsOf, sizeOf } from "./draw.js";
import type { LayerPlan } from "./plan.js";
import { layer } from "./plan.js";

/** A layer and the shape behind it. */
export interface Placed {
  readonly layer: LayerPlan;
  readonly shape: readonly number[];
}

const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);
const MOST = 64;

/** One more layer behind `shapes`, whose last is what comes in; null where the drawn kind finds no place. Some are named, so that later ones can read them. */
export function layerAfter(draws: Draws, shapes: readonly (readonly number[])[], before: readonly LayerPlan[], depth = 0, repeated = false): Placed | null {
  const placed = someLayer(draws, shapes, before, depth, repeated);
  return placed === null || placed.layer.head === "repeat" || draws.chance(0.4) ? placed : { ...placed, layer: { ...placed.layer, name: `part${draws.below(1_000_000)}` } };
}

function someLayer(draws: Draws, shapes: readonly (readonly number[])[], before: readonly LayerPlan[], depth: number, repeated: boolean): Placed | null {
  const shape = shapes.at(-1) ?? [1];
  if (depth < 2 && draws.chance(0.12)) return frame(draws, shape, depth);
  switch (draws.below(13)) {
    case 0:
    case 1:
    case 2:
      return shape.length === 1 ? denseOf(draws) : convOf(draws, shape);
    case 3:
      return convOf(draws, shape);
    case 4:
      return poolOf(draws, shape);
    case 5:
      return { layer: layer("dropout", { word: draws.of(["0%", "10%", "0.5"]) }), shape };
    case 6:
      return { layer: layer("activation", { word: shape.length === 1 && (shape[0] ?? 1) > 1 && draws.chance(0.3) ? draws.of(["softmax", "log_softmax"]) : activationOf(draws) }), shape };
    case 7:
      return { layer: layer("batchnorm"), shape };
    case 8:
      return (shape.at(-1) ?? 1) > 1 ? { layer: layer("layernorm"), shape } : null;
    case 9:
      return contrastOf(draws, shape);
    case 10:
      return reshapeOf(draws, shape);
    case 11:
      return shape.length === 1 ? null : draws.chance(0.6) ? { layer: layer("flatten"), shape: [product(shape)] } : { layer: layer("globalpool", { word: draws.of(["max", "avg"]) }), shape: shape.length === 2 ? shape.slice(-1) : shape.slice(-1) };
    default:
      return joinOf(draws, shapes, before, repeated);
  }
}

function denseOf(draws: Draws): Placed {
  const size = sizeOf(draws);
  const mixed = size >= 2 && draws.chance(0.15);
  const part = 1 + draws.below(Math.max(1, size - 1));
  const word = mixed ? `[${part} ${activationOf(draws)}, ${size - part} ${activationOf(draws)}]` : draws.chance(0.1) ? "" : activationOf(draws);
  return { layer: layer("dense", { sizes: [size], word, options: optionsOf(draws) }), shape: [size] };
}

/** Windows along an axis: sizes and strides that fit, with how many there are. */
function windowsOf(draws: Draws, elements: readonly number[], same: boolean, pooling: boolean): { readonly kernel: readonly number[]; readonly stride: number; readonly places: readonly number[] } | null {
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
function axesOf(draws: Draws, shape: readonly number[]): readonly number[] {
  return shape.length === 3 ? shape.slice(0, 2) : draws.chance(0.4) ? shape : shape.slice(0, 1);
}

function convOf(draws: Draws, shape: readonly number[]): Placed | null {
  if (shape.length === 1) return null;
  const same = draws.chance(0.4);
  const windows = windowsOf(draws, axesOf(draws, shape), same, false);
  if (windows === null) return null;
  const channels = draws.of([1, 2, 3, 4, 5, 8]);
  const { kernel, stride, places } = windows;
  if (product(places) * channels > 2 * MOST) return null;
  return { layer: layer("conv", { sizes: [channels], kernel, stride, same, word: activationOf(draws), options: optionsOf(draws) }), shape: [...places, channels] };
}

function poolOf(draws: Draws, shape: readonly number[]): Placed | null {
  if (shape.length === 1) return null;
  const axes = axesOf(draws, shape);
  const windows = windowsOf(draws, axes, false, true);
  if (windows === null) return null;
  const channels = axes.length === shape.length ? 1 : (shape.at(-1) ?? 1);
  return { layer: layer(draws.of(["maxpool", "avgpool"]), { kernel: windows.kernel, stride: windows.stride }), shape: [...windows.places, channels] };
}

function contrastOf(draws: Draws, shape: readonly number[]): Placed | null {
  if (shape.length === 1) return null;
  const side = 2 + draws.below(3);
  const kernel = shape.length === 3 || draws.chance(0.5) ? [side, 2 + draws.below(2)] : [side];
  return { layer: layer("contrastnorm", { kernel }), shape };
}

function reshapeOf(draws: Draws, shape: readonly number[]): Placed | null {
  const total = product(shape);
  const divisors = Array.from({ length: total }, (_, i) => i + 1).filter((d) => total % d === 0);
  const first = draws.of(divisors);
  const rest = total / first;
  const second = draws.of(divisors.filter((d) => rest % d === 0));
  const sizes = draws.of([[total], [first, rest], [first, second, rest / second]]);
  return { layer: layer("reshape", { sizes }), shape: sizes };
}

/** `add` or `concat` of earlier layers of the frame; the first of them gets a name. */
function joinOf(draws: Draws, shapes: readonly (readonly number[])[], before: readonly LayerPlan[], repeated: boolean): Placed | null {
  const shape = shapes.at(-1) ?? [1];
  const same = (other: readonly number[], upTo: number): boolean => other.length === shape.length && other.slice(0, upTo).every((size, axis) => size === shape[axis]);
  const head = draws.of(["add", "concat"]);
  // What comes into the frame is `input`, and a repetition is no frame of its own; layers are named where they stand.
  const places = shapes.slice(0, -1).map((other, at) => ({ other, ref: at === 0 ? (repeated ? "" : "input") : (before[at - 1]?.name ?? "") }));
  const found = places.filter(({ other, ref }) => ref !== "" && same(other, head === "add" ? shape.length : shape.length - 1));
  if (found.length === 0) return null;
  const chosen = draws.chance(0.3) && found.length > 1 ? [draws.of(found), draws.of(found)] : [draws.of(found)];
  const last = (shape.at(-1) ?? 1) + chosen.reduce((sum, { other }) => sum + (other.at(-1) ?? 1), 0);
  if (head === "concat" && product(shape.slice(0, -1)) * last > 2 * MOST) return null;
  return { layer: layer(head, { refs: chosen.map(({ ref }) => ref) }), shape: head === "add" ? shape : [...shape.slice(0, -1), last] };
}

/** A block, or layers that are repeated and keep the shape. */
function frame(draws: Draws, from: readonly number[], depth: number): Placed | null {
  const shapes: (readonly number[])[] = [from];
  const turns = draws.chance(0.5) ? 1 + draws.below(3) : 0;
  const body: LayerPlan[] = [];
  for (let left = 1 + draws.below(3); left > 0; left--) {
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
