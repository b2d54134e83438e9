/**
 * Draws descriptions of specs that are valid by construction: shapes are followed from the inputs to the outputs, losses
 * and targets fit the last activation.
 */
import { closure, includes } from "../../src/base/interval.js";
import type { Interval } from "../../src/base/interval.js";
import { activationRow } from "../../src/vocab/activations.js";
import type { ActivationName } from "../../src/vocab/activations.js";
import { interval, reals } from "../../src/vocab/entry.js";
import type { ParamRow } from "../../src/vocab/entry.js";
import type { losses} from "../../src/vocab/losses.js";
import { lossRow } from "../../src/vocab/losses.js";
import { optimizers } from "../../src/vocab/optimizers/index.js";
import { activationNames, admits, defaultsOf, lossNames, optimizerNames, scalarNames } from "../oracle/vocabulary.js";
import { layerAfter } from "./layers.js";
import type { ColumnPlan, LayerPlan, Plan } from "./plan.js";
import { layer, widthOf } from "./plan.js";
import type { SpecDraws } from "./spec-draws.js";

/** A number of an interval with few digits, its ends left out. */
export function within(draws: SpecDraws, { low, high }: Interval): number {
  const from = Number.isFinite(low) ? low : -2;
  const to = Number.isFinite(high) ? high : from + 3;
  return Number((from + (to - from) * draws.of([0.05, 0.1, 0.25, 0.5, 0.75])).toPrecision(3));
}

/** `name(a: 1)` with some of its parameters given; `sane` says where they may lie, apart from their domains. */
function called(draws: SpecDraws, name: string, rows: Readonly<Record<string, ParamRow>>, sane: Readonly<Record<string, readonly number[]>> = {}): string {
  const given = Object.entries(rows).flatMap(([param, row]) => {
    if (row.fallback !== null && draws.chance(0.5)) return [];
    const value = row.flag === true ? draws.chance(0.5) : sane[param] === undefined ? within(draws, row.domain) : draws.of(sane[param]);
    return [`${param}: ${value}`];
  });
  return given.length === 0 ? name : `${name}(${given.join(", ")})`;
}

/** An activation that learns, one number to one number, with arguments. */
export function activationOf(draws: SpecDraws): string {
  const name = draws.of(scalarNames.filter((each) => activationRow(each).differentiable));
  return called(draws, name, activationRow(name).params, { slope: [0, 0.01, 0.2, 0.5], alpha: [0.5, 1, 2] });
}

const SANE = {
  rate: [0.001, 0.01, 0.05],
  beta1: [0, 0.5, 0.9],
  beta2: [0, 0.9, 0.99],
  alpha: [0, 0.9, 0.99],
  eps: [0.001, 0.1],
  momentum: [0, 0.5, 0.9],
  decay: [0, 0.01, 0.3],
  psi: [0, 0.004, 0.2],
};

function optimizerOf(draws: SpecDraws): string {
  const name = draws.of(optimizerNames.filter((each) => !(optimizers[each]).errorDriven));
  const text = called(draws, name, (optimizers[name]).params, SANE);
  // Nesterov's rule wants momentum (NN413).
  return text.includes("nesterov: true") && !/momentum: 0\.[59]/.test(text) ? "sgd(rate: 0.05, momentum: 0.9, nesterov: true)" : text;
}

/** Waits longer than the epochs of most specs. */
const PATIENT = "rate times 0.5 when train.loss stalls for 2 epochs";
const SCHEDULES = ["warmup 1 epoch", "warmup 3 steps", "step(every: 1 epoch, factor: 0.5)", "step(every: 2 steps, factor: 0.7)", "exponential(0.9)", "cosine", "cosine to 0.001", "linear", "linear to 0.0005", "rate times 0.5 when train.loss stalls for 1 epoch", PATIENT];

const CLIPS = ["clip gradient norm 0.5", "clip gradient norm 100", "clip gradient value 0.05", "clip gradient value 50"];

function moreOf(draws: SpecDraws): readonly string[] {
  const clip = draws.likes(0.3, CLIPS) ? [draws.of(CLIPS)] : [];
  const schedule = draws.likes(0.3, ["schedule", ...SCHEDULES]) ? [`schedule ${draws.of(SCHEDULES)}`] : [];
  return [...clip, ...schedule, ...(draws.chance(0.15) ? ["shuffle false"] : [])];
}

/** What comes in, with its shape as layers see it. Layers that look at rows and columns want an image or a sequence. */
function inputsOf(draws: SpecDraws): { readonly inputs: ColumnPlan; readonly shape: readonly number[] } {
  const plan = (of: Partial<ColumnPlan>): ColumnPlan => ({ kind: "real", count: 1, shape: [], domain: "", preparation: "", ...of });
  const preparation = draws.likes(0.2, ["standardized"]) ? "standardized" : "";
  const domain = draws.likes(0.4, DOMAINS) ? draws.of(DOMAINS) : "";
  const most = draws.large ? 9 : 3;
  const upTo = (n: number): number => 1 + draws.below(n);
  const kind = draws.likes(0.1, WINDOWED) ? draws.of(["image", "rows", "letters"]) : draws.likes(0.1, ["embedding"]) ? draws.of(["label", "letters"]) : draws.of(["image", "rows", "rows", "vector", "label", "letters", "whole", "columns", "columns"]);
  switch (kind) {
    case "image": {
      const shape = [1 + upTo(most - 1), 1 + upTo(most - 1), draws.of(draws.large ? [1, 1, 2, 3] : [1, 1, 2])];
      return { inputs: plan({ shape, preparation, domain }), shape };
    }
    case "rows": {
      const shape = [1 + upTo(most), upTo(most)];
      return { inputs: plan({ shape, preparation, domain }), shape };
    }
    case "vector": {
      const shape = [draws.size()];
      return { inputs: plan({ shape, preparation, domain }), shape };
    }
    case "label": {
      const count = 1 + upTo(most);
      return { inputs: plan({ kind: "class", count }), shape: [count] };
    }
    case "letters": {
      const letters = draws.large ? draws.of(["dna", "rna", "protein"] as const) : draws.of(["dna", "dna", "dna", "rna", "rna", "rna", "protein"] as const);
      const count = letters === "protein" ? (draws.large ? upTo(3) : 1) : upTo(draws.large ? 7 : 2);
      return { inputs: plan({ kind: letters, count }), shape: [count, letters === "protein" ? 20 : 4] };
    }
    case "whole": {
      const count = draws.size(9);
      return { inputs: plan({ kind: draws.of(["bool", "int"]), count }), shape: [count] };
    }
    default: {
      const count = draws.size();
      return { inputs: plan({ count, preparation, domain }), shape: [count] };
    }
  }
}

const DOMAINS = ["in [0, 1]", "in [-1, 1]", "in [0, inf)"];
const WINDOWED = ["conv", "maxpool", "avgpool", "globalpool", "flatten", "contrastnorm"];

/** The end of a network: a dense layer that learns, and whose activation, loss and outputs fit one another. */
function endOf(draws: SpecDraws, inputs: number): { readonly last: LayerPlan; readonly loss: string; readonly output: ColumnPlan } {
  const loss = draws.of(lossNames);
  const name = draws.of(activationNames.filter((each) => admits(loss, each) && activationRow(each).differentiable));
  const row = activationRow(name);
  const lossText = called(draws, loss, lossRow(loss).params, { delta: [0.1, 1, 3] });
  const params = defaultsOf(row.params);
  const word = Object.keys(params).length === 0 ? name : `${name}(${Object.entries(params).map(([key, value]) => `${key}: ${value}`).join(", ")})`;
  const output = outputOf(draws, loss, name, row.range(params));
  return { last: layer("dense", { word, name: draws.chance(0.3) ? "out" : "", options: optionsOf(draws, inputs, widthOf(output)).filter((option) => option !== "frozen") }), loss: lossText, output };
}

function outputOf(draws: SpecDraws, loss: keyof typeof losses, name: ActivationName, range: Interval): ColumnPlan {
  const whole = activationRow(name).expr === null;
  const { distribution, codes, targets } = lossRow(loss);
  const plan = { kind: "real", count: 1, shape: [], domain: "", preparation: "" } as const;
  const most = draws.large ? draws.of([8, 9, 17]) : draws.of([2, 2, 3, 4]);
  if (distribution) return { ...plan, kind: "class", count: most };
  const room = closure(range);
  if (includes(room, interval("[", codes[0], codes[1], "]")) && draws.chance(0.4)) return draws.chance(0.5) || whole ? { ...plan, kind: "class", count: most } : { ...plan, kind: "bool", count: draws.size(9) };
  const low = Math.max(room.low, targets.low);
  const high = Math.min(room.high, targets.high);
  const domain = low === -Infinity && high === Infinity ? "" : `in ${low === -Infinity ? "(-inf" : `[${low}`}, ${high === Infinity ? "inf)" : `${high}]`}`;
  return { ...plan, count: whole ? most : draws.size(17), domain, preparation: includes(room, reals) && targets.low === -Infinity && draws.likes(0.2, ["standardized"]) ? "standardized" : "" };
}

const INITS = ["init he", "init xavier", "init lecun", "init orthogonal", "init zeros", "init normal(0, 0.3)", "init uniform(-0.5, 0.5)", "init constant(0.1)"];

/** Weights as they are written out, [inputs, outputs], of few digits. */
function writtenOut(draws: SpecDraws, inputs: number, outputs: number): string {
  const row = (n: number): string => `[${Array.from({ length: n }, () => (draws.below(41) - 20) / 16).join(", ")}]`;
  return `[${Array.from({ length: inputs }, () => row(outputs)).join(", ")}]`;
}

/** Options of layers with weights; of dense layers `inputs` and `outputs` are known, so that weights can be written out. */
export function optionsOf(draws: SpecDraws, inputs = 0, outputs = 0): readonly string[] {
  const some = (share: number, texts: readonly string[]): readonly string[] => (draws.likes(share, texts) ? [draws.of(texts)] : []);
  const given = inputs * outputs > 0 && inputs * outputs < 30 && draws.likes(0.05, ["weights"]);
  const start = given ? [`weights ${writtenOut(draws, inputs, outputs)}`] : some(0.2, INITS);
  return [
    ...start,
    ...some(0.15, ["bias false"]),
    ...some(0.12, ["l1 0.001", "l1 0.1"]),
    ...some(0.15, ["l2 0.01", "l2 0.5"]),
    ...some(0.12, ["max_norm 0.5", "max_norm 1", "max_norm 100"]),
    ...some(0.05, ["frozen"]),
  ];
}

/** Rosenblatt's neurons, which no loss trains. */
function perceptron(draws: SpecDraws): Plan {
  const { inputs, shape } = inputsOf(draws);
  const flat = shape.length === 1 ? [] : [layer("flatten")];
  const output: ColumnPlan = { kind: "bool", count: draws.size(9), shape: [], domain: "", preparation: "" };
  return { inputs, output, layers: [...flat, layer("dense", { word: "step" })], loss: "", optimizer: draws.of(["perceptron", "perceptron(rate: 0.5)"]), more: [], batch: draws.of([1, 2, 5]), epochs: 2, precision: draws.chance(0.5) ? "f32" : "f64" };
}

/** Layers in which nothing learns, one by one and inside of frames; null where one of them always does. */
function frozen(layers: readonly LayerPlan[]): readonly LayerPlan[] | null {
  const all = layers.map((each): LayerPlan | null => {
    if (["batchnorm", "layernorm"].includes(each.head)) return null;
    const body = frozen(each.body);
    if (body === null) return null;
    // Nothing decays or is shortened where nothing learns.
    const options = ["dense", "conv", "embedding"].includes(each.head) ? [...each.options.filter((option) => !/^(frozen|l1|l2|max_norm)/.test(option)), "frozen"] : each.options;
    return { ...each, body, options };
  });
  return all.every((each) => each !== null) ? all : null;
}

/** Sometimes a dense layer becomes one of `step` neurons, which nothing behind them can teach: all up to them is frozen. */
function stepped(draws: SpecDraws, layers: readonly LayerPlan[]): readonly LayerPlan[] {
  if (!draws.likes(0.04, ["step", "frozen"])) return layers;
  const places = layers.flatMap((each, at) => (each.head === "dense" && at < layers.length - 1 ? [at] : []));
  if (places.length === 0) return layers;
  const at = draws.of(places);
  const first = frozen(layers.slice(0, at + 1).map((each, i) => (i === at ? { ...each, word: "step" } : each)));
  return first === null ? layers : [...first, ...layers.slice(at + 1)];
}

/** A valid spec. */
export function drawPlan(draws: SpecDraws): Plan {
  if (draws.likes(0.03, ["perceptron"])) return perceptron(draws);
  const { inputs, shape: first } = inputsOf(draws);
  const layers: LayerPlan[] = [];
  const shapes: (readonly number[])[] = [first];
  const sequence = ["dna", "rna", "protein", "class"].includes(inputs.kind);
  if (sequence && draws.likes(0.5, ["embedding"])) {
    const size = draws.size(5);
    layers.push(layer("embedding", { sizes: [size], options: draws.likes(0.3, EMBEDDED) ? [draws.of(EMBEDDED)] : [] }));
    shapes.push([...first.slice(0, -1), size].slice(inputs.kind === "class" ? -1 : 0));
  }
  for (let left = draws.below(draws.large ? 6 : 3); left > 0; left--) {
    const next = layerAfter(draws, shapes, layers);
    if (next === null) continue;
    layers.push(next.layer);
    shapes.push(next.shape);
  }
  const shape = shapes.at(-1) ?? [1];
  const flat = shape.length === 1 ? shape : draws.chance(0.8) ? [shape.reduce((a, b) => a * b, 1)] : shape.slice(-1);
  if (shape.length > 1) layers.push(flat.length === 1 && flat[0] === shape.at(-1) && shape.slice(0, -1).some((size) => size > 1) ? layer("globalpool", { word: draws.of(["max", "avg"]) }) : layer("flatten"));
  const { last, loss, output } = endOf(draws, flat[0] ?? 1);
  layers.push(last);
  const more = moreOf(draws);
  const coupled = JSON.stringify(layers).includes("batchnorm");
  const batch = draws.likes(0.15, ["all"]) ? "all" : coupled ? draws.of([2, 3, 4, 5]) : draws.of(draws.large ? [1, 2, 3, 4, 5, 7, 8, 9, 33] : [1, 2, 3, 4, 5]);
  return { inputs, output, layers: stepped(draws, layers), loss, optimizer: optimizerOf(draws), more, batch, epochs: more.some((line) => line.includes(PATIENT)) ? 9 : 2, precision: draws.likes(0.6, ["f64"]) ? "f64" : "f32" };
}

const EMBEDDED = ["l1 0.01", "l2 0.1", "init uniform(-1, 1)", "frozen"];
