/**
 * What must not matter, or only by rounding: rows of a batch, the layout of a text, names of layers, a rate of 0; the order of
 * hidden neurons, a shift of softmax's logits, rows that are there twice. Bounds are computed from the numbers at hand.
 */
import { doc } from "prettier";
import type { Layer, Model } from "../../src/check/model.js";
import { printModules } from "../../src/compiler.js";
import { specDoc } from "../../src/format/print.js";
import { inputWidthOf, tensorsOf } from "../../src/reference/layout.js";
import { parse } from "../../src/syntax/parse.js";
import type { Running } from "../support/emitted.js";
import { assembled, compiled, emitted, infer, memoryOf, setHyper } from "../support/emitted.js";
import { planOf } from "./fuzz.js";
import { print } from "./plan.js";
import type { Course } from "./reference.js";
import { boundsOf } from "./reference.js";
import { checkedText, pointOf } from "./run.js";

/** A spec, its model, and rows to look at it with. */
export interface Subject {
  readonly text: string;
  readonly model: Model;
  readonly course: Course;
}

/** One thing that must not matter: says what it changed, null where nothing, and undefined where it asks nothing of this spec. */
export type Relation = (subject: Subject) => string | null | undefined;

const running = (model: Model): Running => emitted(compiled(model));
const roundingOf = ({ precision }: Model): number => (precision === "f32" ? 2 ** -24 : 2 ** -53);
/** γₖ = ku / (1 − ku), the relative error of k roundings in a row (Higham). */
const gamma = (k: number, u: number): number => (k * u) / (1 - k * u);
const differing = (a: ArrayLike<number>, b: ArrayLike<number>): number => Array.from(a).findIndex((value, i) => !Object.is(value, b[i]));

/** The outputs of a batch are those of its rows, one by one: to the bit. */
const rowByRow: Relation = ({ model, course: { parameters, x } }) => {
  const width = inputWidthOf(model);
  for (const [name, of] of [["TypeScript", running(model)], ["WebAssembly", assembled(compiled(model))]] as const) {
    const whole = infer(of, parameters, x);
    const single = Array.from({ length: x.length / width }, (_, row) => [...infer(of, parameters, x.slice(row * width, (row + 1) * width))]).flat();
    const at = differing(whole, single);
    if (at >= 0) return `${name}: output ${at} of the batch is ${whole[at]}, and of its row alone ${single[at]}`;
  }
  return null;
};

/** The text as `nnc fmt` writes it. */
export function formatted(text: string): string {
  const { value } = parse({ path: "drawn.nn", text });
  if (value === null) throw new Error("a spec that cannot be read");
  return doc.printer.printDocToString(specDoc(value, 120, 2), { printWidth: 120, tabWidth: 2 }).formatted;
}

function modulesOf(model: Model): string {
  const { inference, training, simd } = printModules(compiled(model), true, { runtime: "nnc/runtime", train: "nnc/train", inference: "./model.js", simd: "./model.simd.js" });
  return [inference, training, simd].join("\n");
}

/** Spaces, and the layout of `nnc fmt`, leave every byte of the modules. */
const layout: Relation = ({ text, model }) => {
  const spaced = text.replace(/\n {2}/g, "\n\n\t   ").replace(/: /g, " :  ").replace(/^network/m, "// a comment\nnetwork");
  for (const other of [formatted(text), formatted(formatted(text)), spaced]) {
    const again = checkedText(other).model;
    if (again === null) return `another layout is refused:\n${other}`;
    if (modulesOf(again) !== modulesOf(model)) return `another layout gives another module:\n${other}`;
  }
  return null;
};

/** Other names of layers leave the kernels: all of the modules but the manifests, which name them. */
const names: Relation = ({ text, model }) => {
  const found = [...new Set(Array.from(text.matchAll(/^\s*(\w+): (?!.*:)/gm), ([, name]) => name as string))];
  const inside = found.filter((name) => new RegExp(`^ +${name}: `, "m").test(text));
  if (inside.length === 0) return undefined;
  const renamed = checkedText(inside.reduce((all, name, i) => all.replace(new RegExp(`\\b${name}\\b`, "g"), `other${i}`), text)).model;
  if (renamed === null) return `with other names of layers it is refused: ${inside.join(", ")}`;
  const kernels = (of: Model): string => modulesOf(of).split("\n").filter((line) => !/^export const (manifest|trainManifest)/.test(line)).join("\n");
  return kernels(renamed) === kernels(model) ? null : `with other names for ${inside.join(", ")} the kernels are others`;
};

/** Steps at rate 0 leave every weight; running statistics are no weights, and `max_norm` may shorten. */
const rateZero: Relation = ({ model, course }) => {
  const { train } = model;
  if (train === null) return undefined;
  const { rate } = train.optimizer.params;
  if (rate === undefined) return undefined;
  const still: Model = { ...model, train: { ...train, optimizer: { ...train.optimizer, params: { ...train.optimizer.params, rate: { ...rate, value: 0 } } } } };
  const of = running(still);
  const memory = memoryOf(of, course);
  const kernels = of.createTraining(memory);
  const before = Float64Array.from(memory.parameters);
  course.batches.forEach(([start, rows], i) => {
    setHyper(of, memory, i + 1, rows);
    kernels.step(start, rows);
  });
  for (const { role, layer: number, offset, size } of tensorsOf(model)) {
    const layer = model.layers[number - 1] as Layer;
    if (role === "mean" || role === "variance" || ("maxNorm" in layer && layer.maxNorm !== null)) continue;
    // A weight of -0 may become +0, which is the same weight.
    for (let i = offset; i < offset + size; i++) if (before[i] !== memory.parameters[i]) return `a step at rate 0 takes the ${role} of layer ${number} from ${before[i]} to ${memory.parameters[i]}`;
  }
  return null;
};

type Dense = Extract<Layer, { readonly kind: "dense" }>;

/** The tensors of a layer by role. */
function partsOf(model: Model, number: number): { readonly weight: number; readonly bias: number | null } {
  const own = tensorsOf(model).filter(({ layer }) => layer === number);
  const place = (role: string): number | undefined => own.find((tensor) => tensor.role === role)?.offset;
  return { weight: place("weight") as number, bias: place("bias") ?? null };
}

/** The last two layers, where both are dense and the last is linear: its sums are then the outputs. */
function lastTwo(model: Model): { readonly hidden: Dense; readonly last: Dense } | null {
  const [hidden, last] = model.layers.slice(-2);
  if (hidden?.kind !== "dense" || last?.kind !== "dense" || hidden.groups.length !== 1) return null;
  const [group] = hidden.groups;
  if (group === undefined || ["softmax", "log_softmax"].includes(group.activation.name) || group.count < 2) return null;
  return { hidden, last };
}

/**
 * Hidden neurons in the opposite order give the outputs within 2γₙ₊₁·(Σ|aᵢwᵢ| + |b|) of each output's sum: the same terms,
 * added up otherwise. The last layer is taken as linear, since what follows a sum is no business of this relation.
 */
const permuted: Relation = ({ model, course: { parameters, x } }) => {
  const two = lastTwo(model);
  if (two === null) return undefined;
  const count = model.layers.length;
  const plain = { name: "linear", params: {}, span: two.last.span } as const;
  const last: Dense = { ...two.last, groups: [{ count: model.outputWidth, activation: plain }] };
  const linear: Model = { ...model, layers: [...model.layers.slice(0, -1), last], train: null };
  // What the neurons give, as outputs of a network that ends with them.
  const width = two.hidden.output[0] as number;
  const upTo: Model = { ...linear, layers: linear.layers.slice(0, -1), outputWidth: width, outputs: model.outputs };
  const [first, second] = [partsOf(linear, count - 1), partsOf(linear, count)];
  const turned = parameters.slice();
  const inputs = two.hidden.input[0] as number;
  const outputs = model.outputWidth;
  for (let j = 0; j < width; j++) {
    const k = width - 1 - j;
    for (let i = 0; i < inputs; i++) turned[first.weight + i * width + k] = parameters[first.weight + i * width + j] as number;
    if (first.bias !== null) turned[first.bias + k] = parameters[first.bias + j] as number;
    for (let o = 0; o < outputs; o++) turned[second.weight + k * outputs + o] = parameters[second.weight + j * outputs + o] as number;
  }
  const of = running(linear);
  const [before, after] = [infer(of, parameters, x), infer(of, turned, x)];
  const given = infer(running(upTo), parameters.slice(0, second.weight), x);
  const u = roundingOf(model);
  for (let row = 0; row < before.length / outputs; row++) {
    for (let o = 0; o < outputs; o++) {
      let sum = second.bias === null ? 0 : Math.abs(parameters[second.bias + o] as number);
      for (let j = 0; j < width; j++) sum += Math.abs((given[row * width + j] as number) * (parameters[second.weight + j * outputs + o] as number));
      const [a, b] = [before[row * outputs + o] as number, after[row * outputs + o] as number];
      if (Math.abs(a - b) > 2 * gamma(width + 1, u) * sum) return `with hidden neurons turned round, output ${o} of row ${row} is ${b}, not ${a} (bound ${2 * gamma(width + 1, u) * sum})`;
    }
  }
  return null;
};

/**
 * Logits of a softmax shifted by s, a number larger than e^s bears, give each share a within a·(e^(2δ) − 1 + γ₈₊ₙ): adding s to a
 * bias b and to a sum rounds a logit z by at most δ = u·(|b| + s + 2(|z| + s)), and n + 8 roundings follow.
 */
const shifted: Relation = ({ model, course: { parameters, x } }) => {
  const last = model.layers.at(-1);
  if (last?.kind !== "dense" || last.bias === null || last.groups.length !== 1 || last.groups[0]?.activation.name !== "softmax") return undefined;
  const bare: Model = { ...model, train: null };
  const linear: Model = { ...bare, layers: [...model.layers.slice(0, -1), { ...last, groups: [{ count: model.outputWidth, activation: { ...last.groups[0].activation, name: "linear" } }] }] };
  const { bias } = partsOf(model, model.layers.length);
  if (bias === null) return undefined;
  const by = model.precision === "f32" ? 128 : 1024;
  const moved = parameters.map((value, i) => (i >= bias && i < bias + model.outputWidth ? (model.precision === "f32" ? Math.fround(value + by) : value + by) : value));
  const of = running(bare);
  const [before, after, z] = [infer(of, parameters, x), infer(of, moved, x), infer(running(linear), parameters, x)];
  const u = roundingOf(model);
  const width = model.outputWidth;
  for (let row = 0; row < before.length / width; row++) {
    const largest = Math.max(...z.slice(row * width, (row + 1) * width).map(Math.abs));
    const own = Math.max(...parameters.slice(bias, bias + width).map(Math.abs));
    const delta = u * (own + by + 2 * (largest + by));
    for (let j = 0; j < width; j++) {
      const [a, b] = [before[row * width + j] as number, after[row * width + j] as number];
      const bound = a * (Math.expm1(2 * delta) + gamma(8 + width, u)) + 2 ** -126;
      if (!(Math.abs(a - b) <= bound)) return `with logits shifted by ${by}, share ${j} of row ${row} is ${b}, not ${a} (bound ${bound})`;
    }
  }
  return null;
};

/**
 * A batch with every row twice has the gradient of the rows once, within the bounds of both: those of `bounded.ts`, 4·γₖ·Σ|aᵢbᵢ|
 * followed through the network. Its losses sum to the double within 4γ₂ₘ·Σ|losses|, where no statistics couple the rows.
 */
const doubled: Relation = ({ model, course }) => {
  if (model.train === null) return undefined;
  const of = running(model);
  const count = course.order.length;
  const seen = [course.order, [...course.order, ...course.order]].map((order) => {
    const whole: Course = { ...course, order, batches: [[0, order.length]] };
    const memory = memoryOf(of, whole);
    const kernels = of.createTraining(memory);
    setHyper(of, memory, 1, order.length);
    const sum = kernels.gradient(0, order.length);
    return { sum, gradient: Float64Array.from(kernels.gradients), bounds: boundsOf(model, whole) };
  });
  const [once, twice] = seen as [(typeof seen)[0], (typeof seen)[0]];
  if (once.bounds === null || twice.bounds === null) return undefined;
  const bound = 4 * gamma(2 * count, 2 ** -53) * 2 * Math.abs(once.sum) + 2 ** -1000;
  // The losses of the vocabulary are not below 0, but for rounding.
  const coupled = model.layers.some(({ kind }) => kind === "batchnorm");
  if (!coupled && !(Math.abs(twice.sum - 2 * once.sum) <= bound)) return `the losses of rows that are there twice sum to ${twice.sum}, not to twice ${once.sum}`;
  for (const [i, first] of once.bounds) {
    const room = first + (twice.bounds.get(i) ?? Infinity);
    const [a, b] = [once.gradient[i] as number, twice.gradient[i] as number];
    if (!(Math.abs(a - b) <= room)) return `with every row twice, gradient[${i}] is ${b}, not ${a} (bound ${room})`;
  }
  return null;
};

/** Parameters after the first step. */
function stepped(model: Model, course: Course): Float64Array {
  const of = running(model);
  const memory = memoryOf(of, course);
  const [start, rows] = course.batches[0] as readonly [number, number];
  const kernels = of.createTraining(memory);
  setHyper(of, memory, 1, rows);
  kernels.step(start, rows);
  return Float64Array.from(memory.parameters);
}

/** What is frozen stays, to the bit. */
const frozen: Relation = ({ model, course }) => {
  const still = tensorsOf(model).filter((tensor) => tensor.frozen && tensor.role !== "mean" && tensor.role !== "variance");
  if (model.train === null || still.length === 0) return undefined;
  const after = stepped(model, course);
  for (const { role, layer, offset, size } of still) {
    for (let i = offset; i < offset + size; i++) if (!Object.is(after[i], course.parameters[i])) return `the ${role} of layer ${layer} is frozen, and a step takes it from ${course.parameters[i]} to ${after[i]}`;
  }
  return null;
};

/** `max_norm` multiplies what a step without it gives a neuron by min(1, limit / norm), within γ₄ and what rounding makes of the norm, γₖ. */
const limited: Relation = ({ model, course }) => {
  const within = (layer: Layer | undefined): number | null => (layer !== undefined && "maxNorm" in layer ? layer.maxNorm : null);
  const some = tensorsOf(model).filter(({ role, layer, frozen: still }) => role === "weight" && !still && within(model.layers[layer - 1]) !== null);
  if (model.train === null || some.length === 0) return undefined;
  const free: Model = { ...model, layers: model.layers.map((layer): Layer => ("maxNorm" in layer ? { ...layer, maxNorm: null } : layer)) };
  const [before, after] = [stepped(free, course), stepped(model, course)];
  for (const { layer, shape, offset, size } of some) {
    const neurons = shape.at(-1) ?? 1;
    const each = size / neurons;
    for (let neuron = 0; neuron < neurons; neuron++) {
      const own = Array.from({ length: each }, (_, i) => offset + i * neurons + neuron);
      const norm = Math.sqrt(own.reduce((sum, at) => sum + (before[at] as number) ** 2, 0));
      const factor = Math.min(1, (within(model.layers[layer - 1]) as number) / norm);
      const share = gamma(4 + each, roundingOf(model));
      const wrong = own.find((at) => !(Math.abs((after[at] as number) - (before[at] as number) * factor) <= share * Math.abs(before[at] as number)));
      if (wrong !== undefined) return `a weight of layer ${layer} under a limit of its norm is ${after[wrong]}, not ${factor} times ${before[wrong]}`;
    }
  }
  return null;
};

/** All relations by what they change. */
export const relations: Readonly<Record<string, Relation>> = { "row by row": rowByRow, layout, "names of layers": names, "a rate of 0": rateZero, "the order of hidden neurons": permuted, "a shift of logits": shifted, "every row twice": doubled, "what is frozen": frozen, "a limit of norms": limited };

/** The relations that ask something of a spec, and the first that does not hold; `seed` draws parameters and rows. */
export function related(text: string, seed: number): { readonly asked: readonly string[]; readonly wrong: string | null } {
  const { model } = checkedText(text);
  if (model === null) return { asked: [], wrong: "the checker refuses it" };
  const subject: Subject = { text, model, course: pointOf(model, seed) };
  const asked: string[] = [];
  for (const [name, relation] of Object.entries(relations)) {
    const found = relation(subject);
    if (found === undefined) continue;
    asked.push(name);
    if (found !== null) return { asked, wrong: `${name}: ${found}` };
  }
  return { asked, wrong: null };
}

/** The text of a drawn spec. */
export function drawn(seed: number, run: number): string {
  return print(planOf(seed, run));
}
