/** Dense layers: neurons and their activations (one for all, or a mix), and how weights and biases start. */
import { hull } from "../base/interval.js";
import type { Interval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { reals } from "../vocab/entry.js";
import { layerOptions, layers } from "../vocab/layers.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { BuiltLayer, Common } from "./built-layer.js";
import type { Activation, Layer, Neurons, Setting, Shape, Start } from "./model.js";
import { counted, unknownOption } from "./names.js";
import { describe, follow, numberOf, readBool, readNumber, readSize, wrongKind } from "./values.js";
import { plainParams, readActivation, readEntry, rowOf } from "./vocabulary.js";

type Dense = Extract<Layer, { readonly kind: "dense" }>;
type Groups = Dense["groups"];

const ZEROS: Start = { kind: "init", name: "zeros", params: {} };

/** Reads a dense layer that gets `input`, a row of numbers, or null behind a hole. */
export function readDense(context: Context, syntax: Ast.LayerSyntax, input: Shape | null, common: Common): BuiltLayer {
  const [size, activation, extra] = syntax.args;
  if (extra !== undefined) report(context, diagnose("NN111", { span: extra.span }, { of: "`dense`", most: 2 }));
  const count = readCount(context, syntax, size);
  const groups = readGroups(context, "dense", count, size?.kind === "mix" ? size : activation, syntax.head.span);
  const options = readOptions(context, "dense", syntax.options, input?.[0] ?? null, count, groups);
  const output = count === null ? null : [count];
  const layer: Dense = { kind: "dense", ...common, input: input ?? [], output: output ?? [], range: rangeOf(groups), groups: groups ?? [], ...options };
  return { layer, input, output, sound: groups !== null && count !== null };
}

function readCount(context: Context, syntax: Ast.LayerSyntax, size: Ast.Value | Ast.MixSyntax | undefined): number | null {
  if (size === undefined || size.kind === "mix") {
    report(context, diagnose("NN107", { span: size?.span ?? syntax.head.span }, { of: "`dense`", name: "a number of neurons", doc: "how many neurons?", example: layers.dense.short }));
    return null;
  }
  return readSize(context, size, "the number of neurons")?.value ?? null;
}

/** Reads the activations of a layer's `count` neurons or channels: one for all, or a mix. */
export function readGroups(context: Context, layer: "dense" | "conv", count: number | null, written: Ast.Value | Ast.MixSyntax | undefined, head: Span): Groups | null {
  if (written?.kind === "mix") return readMix(context, count, written);
  const activation: Activation | null = written === undefined ? { name: "linear", params: {}, span: head } : written.kind === "hole" ? null : readActivation(context, written);
  if (activation === null) return null;
  if (layer === "dense" && count === 1 && rowOf(activation).expr === null) {
    refuseSoftmaxOfOne(context, activation.span);
  }
  return [{ count: count ?? 1, activation }];
}

/** Says that softmax over one neuron is constant (NN207). */
export function refuseSoftmaxOfOne(context: Context, span: Span): void {
  report(context, diagnose("NN207", { span, fix: { title: "use `sigmoid`", edits: [{ span, text: "sigmoid" }] } }, {}));
}

function readMix(context: Context, count: number | null, mix: Ast.MixSyntax): Groups | null {
  const groups = mix.parts.flatMap((part): Groups => {
    const own = readSize(context, part.count, "the number of neurons");
    const activation = part.activation.kind === "hole" ? null : readActivation(context, part.activation);
    return own === null || activation === null ? [] : [{ count: own.value, activation }];
  });
  if (groups.length < mix.parts.length || groups.length === 0) return null;
  const softmax = groups.find((group) => rowOf(group.activation).expr === null);
  if (groups.length > 1 && softmax !== undefined) {
    report(context, diagnose("NN211", { span: softmax.activation.span }, {}));
    return null;
  }
  const sum = groups.reduce((total, group) => total + group.count, 0);
  if (count === null || sum === count) return groups;
  const last = mix.parts.at(-1)?.count;
  const rest = count - (sum - (groups.at(-1)?.count ?? 0));
  const fix = last?.kind === "number" && rest >= 1 ? { title: `make the last count ${rest}`, edits: [{ span: last.span, text: String(rest) }] } : null;
  report(context, diagnose("NN206", { span: mix.span, fix }, { sum, width: count }));
  return null;
}

/** What the neurons of some activations can give. */
export function rangeOf(groups: Groups | null): Interval {
  const [first, ...others] = (groups ?? []).map(({ activation }) => rowOf(activation).range(activation.params));
  return first === undefined ? reals : others.reduce(hull, first);
}

/** The init of the activation that most neurons have. */
function defaultInit(groups: Groups | null): Start {
  const [most] = [...(groups ?? [])].sort((a, b) => b.count - a.count);
  return { kind: "init", name: most === undefined ? "xavier" : rowOf(most.activation).init, params: {} };
}

/** The options of a layer by name, each once; says which are unknown or there twice. */
export function readOptionNames(context: Context, layer: string, options: readonly Ast.Option[], known: readonly string[]): ReadonlyMap<string, Ast.Option> {
  const byName = new Map<string, Ast.Option>();
  for (const option of options) {
    const { text, span } = option.name;
    const first = byName.get(text);
    if (!known.includes(text)) {
      if (text !== "") unknownOption(context, layer, text, span, known);
    } else if (first !== undefined) report(context, diagnose("NN103", { span, related: [{ span: first.name.span, label: "the first" }] }, { what: "option", name: text }));
    else byName.set(text, option);
  }
  return byName;
}

/** Reads the options of a layer with weights; `inputs`: the numbers that each neuron reads. */
export function readOptions(context: Context, layer: "dense" | "conv", options: readonly Ast.Option[], inputs: number | null, count: number | null, groups: Groups | null): Omit<Neurons, "groups"> {
  const byName = readOptionNames(context, `\`${layer}\``, options, layers[layer].options);
  const init = byName.get("init");
  const weights = byName.get("weights");
  if (init !== undefined && weights !== undefined) {
    report(context, diagnose("NN118", { span: weights.span, related: [{ span: init.span, label: "the first" }] }, { one: "init", other: "weights", why: "weights are drawn or written out" }));
  }
  return {
    weight: readWeights(context, weights, inputs, count) ?? readInit(context, init) ?? defaultInit(groups),
    bias: readBias(context, byName.get("bias"), count),
    l1: readPenalty(context, byName.get("l1")),
    l2: readPenalty(context, byName.get("l2")),
    maxNorm: readMaxNorm(context, byName.get("max_norm")),
    frozen: readFrozen(context, byName.get("frozen")),
  };
}

/** How weights are drawn; null where nothing is written, or wrong. */
export function readInit(context: Context, option: Ast.Option | undefined): Start | null {
  if (option?.value == null) {
    if (option !== undefined) report(context, diagnose("NN107", { span: option.span }, { of: "`init`", name: "the name of an init", doc: "which one?", example: "init he" }));
    return null;
  }
  const entry = readEntry(context, "init", option.value, "static");
  return entry === null ? null : { kind: "init", name: entry.name, params: plainParams(entry.params) };
}

/** True under the flag `frozen`. */
export function readFrozen(context: Context, option: Ast.Option | undefined): boolean {
  if (option === undefined) return false;
  return option.value === null ? true : (readBool(context, option.value, "`frozen`") ?? false);
}

/** The strength of `l1` or `l2`; 0 without. */
export function readPenalty(context: Context, option: Ast.Option | undefined): Setting {
  const what = option === undefined ? "" : `\`${option.name.text}\``;
  if (option === undefined) return { value: 0, param: null };
  if (option.value === null) report(context, diagnose("NN107", { span: option.span }, { of: what, name: "a strength", doc: "how strong?", example: `${option.name.text} 1e-4` }));
  const read = option.value === null ? null : readNumber(context, option.value, { what, use: "static", domain: layerOptions.l2.domain, integer: false, units: ["%"] });
  return { value: read?.value ?? 0, param: null };
}

function readMaxNorm(context: Context, option: Ast.Option | undefined): number | null {
  if (option === undefined) return null;
  if (option.value === null) {
    report(context, diagnose("NN107", { span: option.span }, { of: "`max_norm`", name: "a norm", doc: "how large?", example: "max_norm 3" }));
    return null;
  }
  return readNumber(context, option.value, { what: "`max_norm`", use: "static", domain: layerOptions.max_norm.domain, integer: false, units: [] })?.value ?? null;
}

function readWeights(context: Context, option: Ast.Option | undefined, inputs: number | null, count: number | null): Start | null {
  if (option === undefined) return null;
  const found = option.value === null ? null : follow(context, option.value, "static");
  if (found === null) return null;
  if (found.value.kind !== "list") {
    wrongKind(context, "`weights`", "a matrix such as `[[1, 2], [3, 4]]`", found);
    return null;
  }
  const rows = found.value.items.map((item) => (item.kind === "list" ? readNumbers(context, item, "`weights`") : null));
  if (rows.some((row) => row === null)) {
    const odd = found.value.items.find((item) => item.kind !== "list");
    if (odd !== undefined && odd.kind !== "hole") report(context, diagnose("NN108", { span: odd.span }, { what: "a row of `weights`", wanted: "a list of numbers", got: describe(odd) }));
    return null;
  }
  const values = rows.flatMap((row) => row ?? []);
  const widths = new Set(rows.map((row) => row?.length ?? 0));
  if (inputs === null || count === null) return { kind: "literal", values };
  if (rows.length === inputs && widths.size === 1 && widths.has(count)) return { kind: "literal", values };
  const got = `${counted(rows.length, "row")} of ${widths.size === 1 ? String([...widths][0]) : "different lengths"}`;
  report(context, diagnose("NN210", { span: found.span }, { what: "the literal of `weights`", wanted: `${counted(inputs, "row")} (one for each input) of ${counted(count, "number")} (one for each neuron)`, got }));
  return null;
}

function readBias(context: Context, option: Ast.Option | undefined, count: number | null): Start | null {
  const found = option === undefined || option.value === null ? null : follow(context, option.value, "static");
  if (found === null) return ZEROS;
  if (found.value.kind === "word" && (found.value.text === "false" || found.value.text === "true")) return found.value.text === "true" ? ZEROS : null;
  if (found.value.kind !== "list") {
    wrongKind(context, "`bias`", "a list of numbers such as `[0, 1]`, or `false`", found);
    return ZEROS;
  }
  const values = readNumbers(context, found.value, "`bias`");
  if (values === null || count === null) return ZEROS;
  if (values.length === count) return { kind: "literal", values };
  report(context, diagnose("NN210", { span: found.span }, { what: "the literal of `bias`", wanted: `${counted(count, "number")} (one for each neuron)`, got: counted(values.length, "number") }));
  return ZEROS;
}

function readNumbers(context: Context, list: Ast.ListValue, what: string): readonly number[] | null {
  const numbers = list.items.map((item) => (item.kind === "number" && item.unit === null && Number.isFinite(item.value) ? numberOf(item) : (readNumber(context, item, { what: `an element of ${what}`, use: "static", domain: null, integer: false, units: ["%"] })?.value ?? null)));
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? known : null;
}
