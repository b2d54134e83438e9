/**
 * Layers that look through windows: convolutions and pooling. Along a sequence [steps, channels], over an image [rows,
 * columns, channels], or over an image [rows, columns] of one channel where two sizes are written.
 */
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import type { BuiltLayer, Common, Incoming } from "./built-layer.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import { rangeOf, readGroups, readOptions } from "./dense.js";
import type { Shape, Windows } from "./model.js";
import { layers } from "../vocab/layers.js";
import { unknownOption } from "./names.js";
import { describe, follow, readSize, wrongKind } from "./values.js";
import { rowOf } from "./vocabulary.js";

type Piece = Ast.Value | Ast.MixSyntax;

/** A kernel as written: one size, or rows x columns. */
interface Kernel {
  readonly sizes: readonly number[];
  readonly span: Ast.Value["span"];
}

interface Look {
  readonly windows: readonly Windows[];
  /** Sizes without channels. */
  readonly places: Shape;
  readonly channels: number;
}

/** Reads `conv c [kernel] k …`. */
export function readConv(context: Context, syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  const settings = settingsOf(context, syntax, Object.keys(layers.conv.settings));
  const [count, ...rest] = syntax.args;
  const named = settings.get("kernel")?.value ?? null;
  const [kernelPiece, activation, extra] = settings.has("kernel") ? [named ?? undefined, ...rest] : rest;
  if (extra !== undefined) report(context, diagnose("NN111", { span: extra.span }, { of: "`conv`", most: settings.has("kernel") ? 2 : 3 }));
  const channels = readChannels(context, syntax, count);
  const kernel = readKernel(context, syntax, kernelPiece, layers.conv.short);
  const stride = readStride(context, settings);
  const padded = readPad(context, settings);
  const groups = readGroups(context, "conv", channels, activation, syntax.head.span);
  const softmax = groups?.find((group) => rowOf(group.activation).expr === null);
  if (softmax !== undefined) report(context, diagnose("NN201", { span: softmax.activation.span }, { layer: softmax.activation.name, wanted: "one row of numbers", got: "the channels of every place" }));
  const look = kernel === null || stride === null || padded === null ? null : lookAt(context, syntax, incoming.shape, kernel, stride, padded);
  const inputs = look === null ? null : look.windows.reduce((product, { size }) => product * size, look.channels);
  const options = readOptions(context, "conv", syntax.options, inputs, channels, groups);
  const output = look === null || channels === null ? null : [...look.places, channels];
  const layer = { kind: "conv" as const, ...common, input: incoming.shape ?? [], output: output ?? [], range: rangeOf(groups), windows: look?.windows ?? [], groups: groups ?? [], ...options };
  return { layer, input: incoming.shape, output, sound: groups !== null && output !== null };
}

/** Reads `maxpool k` and `avgpool k`, with a stride as long as the window unless one is written. */
export function readPool(context: Context, syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  const head = syntax.head.text;
  const settings = settingsOf(context, syntax, Object.keys(layers.maxpool.settings));
  refuseOptions(context, syntax);
  const [size, extra] = syntax.args;
  if (extra !== undefined) report(context, diagnose("NN111", { span: extra.span }, { of: `\`${head}\``, most: 1 }));
  const kernel = readKernel(context, syntax, size, layers[head === "avgpool" ? "avgpool" : "maxpool"].short);
  const stride = settings.has("stride") ? readStride(context, settings) : undefined;
  const look = kernel === null || stride === null ? null : lookAt(context, syntax, incoming.shape, kernel, stride, "valid");
  const output = look === null ? null : [...look.places, look.channels];
  const layer = { kind: "pool" as const, ...common, input: incoming.shape ?? [], output: output ?? [], range: incoming.range, method: methodOf(head), windows: look?.windows ?? [] };
  return { layer, input: incoming.shape, output, sound: output !== null };
}

/** Reads `globalpool max | avg`. */
export function readGlobalPool(context: Context, syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  refuseOptions(context, syntax);
  const [written, extra] = syntax.args;
  if (extra !== undefined) report(context, diagnose("NN111", { span: extra.span }, { of: "`globalpool`", most: 1 }));
  const method = readMethod(context, syntax, written);
  const shape = incoming.shape;
  const fits = shape === null || shape.length === 2 || shape.length === 3;
  if (!fits) refuseRank(context, syntax, shape);
  const channels = shape?.at(-1);
  const output = !fits || channels === undefined ? null : [channels];
  const layer = { kind: "globalpool" as const, ...common, input: shape ?? [], output: output ?? [], range: incoming.range, method: method ?? "max" };
  return { layer, input: shape, output, sound: method !== null && output !== null };
}

function methodOf(head: string): "max" | "avg" {
  return head === "avgpool" ? "avg" : "max";
}

function readMethod(context: Context, syntax: Ast.LayerSyntax, written: Piece | undefined): "max" | "avg" | null {
  if (written === undefined) {
    report(context, diagnose("NN107", { span: syntax.head.span }, { of: "`globalpool`", name: "`max` or `avg`", doc: "which one?", example: layers.globalpool.short }));
    return null;
  }
  const found = written.kind === "mix" || written.kind === "hole" ? null : written;
  if (found?.kind === "word" && (found.text === "max" || found.text === "avg")) return found.text;
  if (written.kind !== "hole") report(context, diagnose("NN108", { span: written.span }, { what: "`globalpool`", wanted: "`max` or `avg`", got: found === null ? "a list" : describe(found) }));
  return null;
}

function refuseOptions(context: Context, syntax: Ast.LayerSyntax): void {
  for (const option of syntax.options) unknownOption(context, `\`${syntax.head.text}\``, option.name.text, option.name.span, []);
}

/** The settings by name; says which are unknown, and which stand twice. */
function settingsOf(context: Context, syntax: Ast.LayerSyntax, known: readonly string[]): ReadonlyMap<string, Ast.Option> {
  const found = new Map<string, Ast.Option>();
  for (const setting of syntax.settings) {
    const { text, span } = setting.name;
    const first = found.get(text);
    if (!known.includes(text)) unknownOption(context, `\`${syntax.head.text}\``, text, span, known);
    else if (first !== undefined) report(context, diagnose("NN103", { span, related: [{ span: first.name.span, label: "the first" }] }, { what: "option", name: text }));
    else found.set(text, setting);
  }
  return found;
}

function readChannels(context: Context, syntax: Ast.LayerSyntax, count: Piece | undefined): number | null {
  if (count === undefined || count.kind === "mix") {
    report(context, diagnose("NN107", { span: count?.span ?? syntax.head.span }, { of: "`conv`", name: "a number of channels", doc: "how many channels?", example: layers.conv.short }));
    return null;
  }
  return readSize(context, count, "the number of channels")?.value ?? null;
}

function readKernel(context: Context, syntax: Ast.LayerSyntax, written: Piece | undefined, example: string): Kernel | null {
  const head = `\`${syntax.head.text}\``;
  if (written === undefined || written.kind === "mix") {
    report(context, diagnose("NN107", { span: written?.span ?? syntax.head.span }, { of: head, name: "the size of its windows", doc: "how large?", example }));
    return null;
  }
  const found = follow(context, written, "static");
  if (found === null) return null;
  const what = `a size of ${head}`;
  const parts = found.value.kind === "size" ? [found.value.height, found.value.width] : [written];
  if (found.value.kind !== "size" && found.value.kind !== "number") {
    wrongKind(context, `the kernel of ${head}`, "a size such as `5` or `5 x 5`", found);
    return null;
  }
  const sizes = parts.map((part) => readSize(context, part, what)?.value ?? null);
  const whole = sizes.filter((size) => size !== null);
  return whole.length === sizes.length ? { sizes: whole, span: written.span } : null;
}

/** 1 where none is written. */
function readStride(context: Context, settings: ReadonlyMap<string, Ast.Option>): number | null {
  const setting = settings.get("stride");
  if (setting === undefined) return 1;
  return setting.value === null ? null : (readSize(context, setting.value, "the stride")?.value ?? null);
}

function readPad(context: Context, settings: ReadonlyMap<string, Ast.Option>): "same" | "valid" | null {
  const value = settings.get("pad")?.value;
  if (!settings.has("pad")) return "valid";
  if (value == null || value.kind === "hole") return null;
  if (value.kind === "word" && (value.text === "same" || value.text === "valid")) return value.text;
  report(context, diagnose("NN108", { span: value.span }, { what: "`pad`", wanted: "`same` or `valid`", got: describe(value) }));
  return null;
}

function refuseRank(context: Context, syntax: Ast.LayerSyntax, shape: Shape, kernel: Kernel | null = null): void {
  const wanted = kernel !== null && kernel.sizes.length === 2 && shape.length > 1 ? "an image" : "a sequence or an image";
  report(context, diagnose("NN201", { span: syntax.span }, { layer: syntax.head.text, wanted, got: `[${shape.join(", ")}]` }));
}

/** The windows of a kernel over a shape; says what does not fit. `stride` undefined: as long as the window. */
function lookAt(context: Context, syntax: Ast.LayerSyntax, shape: Shape | null, kernel: Kernel, stride: number | undefined, pad: "same" | "valid"): Look | null {
  if (shape === null) return null;
  if (shape.length !== 2 && shape.length !== 3) {
    refuseRank(context, syntax, shape, kernel);
    return null;
  }
  const sizes = shape.length === 3 && kernel.sizes.length === 1 ? [...kernel.sizes, ...kernel.sizes] : kernel.sizes;
  const windows = sizes.map((size, axis) => windowsOf(shape[axis] ?? 0, size, stride ?? size, pad));
  const left = windows.map(({ size, stride: step, low, high }, axis) => {
    const seen = (shape[axis] ?? 0) + low + high - size;
    return seen < 0 ? "does not fit" : pad === "valid" && seen % step !== 0 ? "does not tile" : null;
  });
  const axis = left.findIndex((each) => each !== null);
  const why = left[axis];
  if (why != null) {
    refuseTiling(context, syntax, { shape, sizes, axis, stride, why });
    return null;
  }
  const places = windows.map(({ size, stride: step, low, high }, at) => Math.floor(((shape[at] ?? 0) + low + high - size) / step) + 1);
  return { windows, places, channels: shape[sizes.length] ?? 1 };
}

/** `same`: as many windows as elements, divided by the stride and rounded up; where the zeros are odd, one more stands after. */
function windowsOf(elements: number, size: number, stride: number, pad: "same" | "valid"): Windows {
  const zeros = pad === "valid" ? 0 : Math.max(0, (Math.ceil(elements / stride) - 1) * stride + size - elements);
  return { size, stride, low: Math.floor(zeros / 2), high: Math.ceil(zeros / 2) };
}

interface Misfit {
  readonly shape: Shape;
  readonly sizes: readonly number[];
  readonly axis: number;
  readonly stride: number | undefined;
  readonly why: "does not fit" | "does not tile";
}

function refuseTiling(context: Context, syntax: Ast.LayerSyntax, { shape, sizes, axis, stride, why }: Misfit): void {
  const size = sizes[axis] ?? 0;
  const fits = sizes.every((each, at) => each <= (shape[at] ?? 0));
  const tiles = (step: number): boolean => sizes.every((each, at) => ((shape[at] ?? 0) - each) % step === 0);
  const strides = fits ? Array.from({ length: Math.max(...sizes, stride ?? 1) + 2 }, (_, at) => at + 1).filter(tiles).slice(0, 4) : [];
  const kernel = sizes.join(" x ");
  const remedies = [...(strides.length === 0 ? [] : [`${strides.length === 1 ? "stride" : "strides"} ${strides.join(", ")}`]), ...(syntax.head.text === "conv" ? ["`pad same`"] : [])];
  const settings = new Map(syntax.settings.map((setting) => [setting.name.text, setting]));
  const span = settings.get("stride")?.span ?? syntax.span;
  report(context, diagnose("NN205", { span }, { kernel, stride: stride ?? size, elements: shape[axis] ?? 0, why, remedies }));
}
