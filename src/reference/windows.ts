/**
 * Convolution and pooling by their definitions, one output at a time: which inputs a window shows is worked out from
 * coordinates, and those on the padding are left out. A sequence is an image whose windows are one wide.
 */
import { known } from "../base/internal-error.js";
import type { Layer, Model, Windows } from "../check/model.js";
import type { Algebra } from "./algebra.js";
import { tensorsOf } from "./layout.js";

const ALONE: Windows = { size: 1, stride: 1, low: 0, high: 0 };

/** An image of `height` × `width` places with `channels` numbers each, and the windows that look at it. */
interface Look {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly down: Windows;
  readonly across: Windows;
}

function lookOf(input: readonly number[], windows: readonly Windows[]): Look {
  const [down = ALONE, across = ALONE] = windows;
  const [first = 1, second = 1, third = 1] = input;
  if (windows.length === 1) return { height: first, width: 1, channels: second, down, across };
  return { height: first, width: second, channels: third, down, across };
}

function positions(elements: number, { size, stride, low, high }: Windows): readonly number[] {
  const starts: number[] = [];
  for (let start = -low; start + size <= elements + high; start += stride) starts.push(start);
  return starts;
}

/** For every window, row by row: what it shows as [place in the kernel, place in the image]. */
type Shown = readonly (readonly (readonly [number, number])[])[];

/** What the windows of a layer show, which is the same for every row. */
const remembered = new WeakMap<Layer, Shown>();

function windowsOf(layer: Layer, look: Look): Shown {
  const found = remembered.get(layer) ?? shown(look);
  remembered.set(layer, found);
  return found;
}

function shown({ height, width, down, across }: Look): Shown {
  return positions(height, down).flatMap((top) =>
    positions(width, across).map((left) => {
      const places: (readonly [number, number])[] = [];
      for (let i = 0; i < down.size; i++) {
        for (let j = 0; j < across.size; j++) {
          const [y, x] = [top + i, left + j];
          if (y >= 0 && y < height && x >= 0 && x < width) places.push([i * across.size + j, y * width + x]);
        }
      }
      return places;
    }),
  );
}

/** z[y, x, o] = Σ over the kernel's places and the channels of input · weight, + b_o; places in row-major order. */
export function convolution<T>(algebra: Algebra<T>, model: Model, layer: Extract<Layer, { readonly kind: "conv" }>, position: number, parameters: readonly T[], x: readonly T[]): readonly T[] {
  const look = lookOf(layer.input, layer.windows);
  const outputs = layer.output[layer.output.length - 1] ?? 0;
  const tensors = tensorsOf(model).filter((tensor) => tensor.layer === position);
  const weight = known(tensors.find((tensor) => tensor.role === "weight"), "reference", "a convolution's weight");
  const bias = tensors.find((tensor) => tensor.role === "bias");
  const elements = look.down.size * look.across.size * look.channels;
  const kernels = Array.from({ length: outputs }, (_, o) => Array.from({ length: elements }, (_e, i) => known(parameters[weight.offset + i * outputs + o], "reference", "a weight")));
  return windowsOf(layer, look).flatMap((places) => {
    const seen = places.flatMap(([, image]) => x.slice(image * look.channels, (image + 1) * look.channels));
    return kernels.map((kernel, o) => {
      const under = seen.length === elements ? kernel : places.flatMap(([place]) => kernel.slice(place * look.channels, (place + 1) * look.channels));
      const sum = algebra.dot(seen, under, 0, 1);
      return bias === undefined ? sum : algebra.binary("add", sum, known(parameters[bias.offset + o], "reference", "a bias"));
    });
  });
}

/** The first of the largest. Equal numbers are taken to be one: nothing that is drawn ties but constants and what was cut off. */
function largest<T>(algebra: Algebra<T>, values: readonly T[], watch: (excess: T) => void): T {
  const best = values.reduce((most, value) => (algebra.value(value) > algebra.value(most) ? value : most));
  for (const value of values) if (algebra.value(value) !== algebra.value(best)) watch(algebra.binary("sub", best, value));
  return best;
}

/** The largest number (the first of equals) or the mean of what each window shows, channel by channel; a global pool has one window. */
export function poolOf<T>(algebra: Algebra<T>, layer: Extract<Layer, { readonly kind: "pool" | "globalpool" }>, x: readonly T[], watch: (excess: T) => void): readonly T[] {
  const whole = layer.input.slice(0, -1).map((size): Windows => ({ ...ALONE, size }));
  const look = lookOf(layer.input, layer.kind === "pool" ? layer.windows : whole);
  return windowsOf(layer, look).flatMap((places) =>
    Array.from({ length: look.channels }, (_, c) => {
      const values = places.map(([, image]) => known(x[image * look.channels + c], "reference", "an input of a pool"));
      return layer.method === "max" ? largest(algebra, values, watch) : algebra.binary("div", algebra.sum(values), algebra.constant(values.length));
    }),
  );
}
