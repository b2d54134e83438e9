/**
 * The memory that a model would take, said before any of it is asked for (NN208). Counted in doubles, which do not
 * overflow. An estimate, held to the buffers of compiled programs by tests.
 */
import type { Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import { product } from "./layers.js";
import { parametersOf } from "./learning.js";
import type { Layer, Train, Windows } from "./model.js";
import { shown } from "./names.js";

/** Buffers of one model may take this many bytes. */
const LARGEST_BUFFERS = 4 * 1024 ** 3;

/** What memory depends on. */
export interface Sizes {
  readonly layers: readonly Layer[];
  /** Null where nothing is trained. */
  readonly batch: Train["batch"] | null;
  /** Numbers that the optimizer keeps for each parameter. */
  readonly slots: number;
  readonly precision: "f32" | "f64";
  /** Rows that train; null where only their files know. */
  readonly rows: number | null;
  readonly place: Span;
  readonly batchPlace: Span | null;
}

/** Says that parameters, gradients, slots and every layer's numbers for a batch are too many bytes; null where they are not. */
export function judgeMemory({ layers, batch: declared, slots, precision, rows, place, batchPlace }: Sizes): Diagnostic | null {
  const bytes = precision === "f64" ? 8 : 4;
  const parameters = layers.reduce((sum, layer) => sum + parametersOf(layer), 0);
  // A batch of statistics is whole in one call, and so are the rows on which a training is measured.
  const batch = declared === null ? 1 : declared !== "all" ? declared : (rows ?? 1) * (isCoupled(layers) ? 2 : 1);
  const fixed = bytes * parameters * (2 + slots);
  const perBatch = bytes * numbersOfRow(layers) * batch;
  if (fixed + perBatch <= LARGEST_BUFFERS) return null;
  const what = `the model needs ${gibibytes(fixed + perBatch)} of buffers (${gibibytes(perBatch)} of them for a batch of ${shown(batch)})`;
  return diagnose("NN208", { span: perBatch > fixed ? (batchPlace ?? place) : place }, { what, limit: gibibytes(LARGEST_BUFFERS) });
}

function isCoupled(layers: readonly Layer[]): boolean {
  return layers.some((layer) => layer.kind === "batchnorm");
}

/** About how many numbers one row of a batch takes in training: values and gradients of every layer, and what moving windows copies. */
export function numbersOfRow(layers: readonly Layer[]): number {
  // Under dropout, gradients with and without it are computed by different code, each over its own buffers.
  const copies = layers.some((layer) => layer.kind === "dropout" && layer.rate.value > 0) ? 2 : 1;
  return layers.reduce((sum, layer, at) => sum + valuesOf(layer) + copies * gradientsOf(layer, at === 0), product(layers[0]?.input ?? []));
}

/** Numbers of a layer's forward pass. */
function valuesOf(layer: Layer): number {
  const out = product(layer.output);
  if (layer.kind === "conv" || layer.kind === "pool") return out + (layer.windows.some(({ low, high }) => low + high > 0) ? padded(layer.windows, layer.input, (n, { low, high }) => n + low + high) : 0);
  return out * (layer.kind === "batchnorm" || layer.kind === "layernorm" ? 3 : layer.kind === "contrastnorm" ? 4 : 1);
}

/** Numbers of its backward pass; the first layer passes no gradient on. */
function gradientsOf(layer: Layer, first: boolean): number {
  const out = product(layer.output);
  switch (layer.kind) {
    case "batchnorm":
      return 5 * out;
    case "layernorm":
      return 3 * out;
    case "contrastnorm":
      return 4 * out;
    case "conv":
      return out + (first || layer.windows.every(sideBySide) ? 0 : padded(layer.windows, layer.output, (n, { size, stride, low, high }) => (n - 1) * stride + 2 * size - 1 - low - high));
    case "pool":
      return out + (layer.windows.every(sideBySide) ? 0 : spread(layer.windows, layer.input, layer.output));
    default:
      return out;
  }
}

function sideBySide({ size, stride }: Windows): boolean {
  return size === stride || size === 1;
}

/** Numbers of a tensor whose axes are stretched; `shape` is the layer's input or output. */
function padded(windows: readonly Windows[], shape: readonly number[], stretch: (n: number, window: Windows) => number): number {
  return shape.reduce((all, size, axis) => {
    const window = windows[axis];
    return all * (window === undefined ? size : stretch(size, window));
  }, 1);
}

/** Numbers that overlapping windows of pooling take when their gradients are gathered, axis by axis from the last. */
function spread(windows: readonly Windows[], input: readonly number[], output: readonly number[]): number {
  const channels = product(output.slice(windows.length));
  const places = windows.map(({ size }, axis) => (output[axis] ?? 1) * size);
  const around = (axis: number): number => channels * places.reduce((all, own, each) => (each === axis ? all : all * own), 1);
  let sum = channels * product(places);
  for (let axis = windows.length - 1; axis >= 0; axis--) {
    const { size } = windows[axis] ?? { size: 1 };
    const n = input[axis] ?? 1;
    sum += around(axis) * (n + size - 1) * size + around(axis) * n;
    places[axis] = n;
  }
  return sum;
}

function gibibytes(bytes: number): string {
  const size = bytes / 1024 ** 3;
  return `${size >= 100 ? Math.round(size).toLocaleString("en-US") : Number(size.toFixed(1))} GiB`;
}
