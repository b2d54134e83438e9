/**
 * Draws descriptions of specs that are valid by construction: shapes are followed from the inputs to the outputs, losses
 * and targets fit the last activation. Sizes are those at which lanes of four have remainders.
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
import type { Draws } from "../fuzz/mutate.js";
import { activationNames, admits, defaultsOf, lossNames, optimizerNames, scalarNames } from "../oracle/vocabulary.js";
import { layerAfter } from "./layers.js";
import type { ColumnPlan, LayerPlan, Plan } from "./plan.js";
import { layer } from "./plan.js";

const SMALL = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const TAILS = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33];

/** A size: mostly small, sometimes at the remainder of a lane. */
export function sizeOf(draws: Draws, most = 33): number {
  const sizes = (draws.chance(0.6) ? SMALL : TAILS).filter((size) => size <= most);
  return draws.of(sizes);
}

/** A number of an interval with few digits, its ends left out. */
export function within(draws: Draws, { low, high }: Interval): number {
  const from = Number.isFinite(low) ? low : -2;
  const to = Number.isFinite(high) ? high : from + 3;
  return Number((from + (to - from) * draws.of([0.05, 0.1, 0.25, 0.5, 0.75])).toPrecision(3));
}

/** `name(a: 1)` with some of its parameters given; `sane` says where they may lie, apart from their domains. */
function called(draws: Draws, name: string, rows: Readonly<Record<string, ParamRow>>, sane: Readonly<Record<string, readonly number[]>> = {}): string {
  const given = Object.entries(rows).flatMap(([param, row]) => {
    if (row.fallback !== null && draws.chance(0.5)) return [];
    const value = row.flag === true ? draws.chance(0.5) : sane[param] === undefined ? within(draws, row.domain) : draws.of(sane[param]);
    return [`${param}: ${value}`];
  });
  return given.length === 0 ? name : `${name}(${given.join(", ")})`;
}

/** An activation that learns, one number to one number, with arguments. */
export function activationOf(draws: Draws): string {
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

function optimizerOf(draws: Draws): string {
  const name = draws.of(optimizerNames.filter((each) => !(optimizers[each]).errorDriven));
  const text = called(draws, name, (optimizers[name]).params, SANE);
  // Nesterov's rule wants momentum (NN413).
  return text.includes("nesterov: true") && !/momentum: 0\.[59]/.test(text) ? "sgd(rate: 0.05, momentum: 0.9, nesterov: true)" : text;
}

const SCHEDULES = ["warmup 1 epoch", "warmup 3 steps", "step(every: 1 epoch, factor: 0.5)", "step(every: 2 steps, factor: 0.7)", "exponential(0.9)", "cosine", "cosine to 0.001", "linear", "linear to 0.0005", "rate times 0.5 when train.loss stalls for 1 epoch"];

function moreOf(draws: Draws): readonly string[] {
  const clip = draws.chance(0.3) ? [draws.of(["clip gradient norm 0.5", "clip gradient norm 100", "clip gradient value 0.05", "clip gradient value 50"])] : [];
  const schedule = draws.chance(0.3) ? [`schedule ${draws.of(SCHEDULES)}`] : [];
  return [...clip, ...schedule, ...(draws.chance(0.15) ? ["shuffle false"] : [])];
}

/** What comes in, with its shape as layers see it. */
function inputsOf(draws: Draws): { readonly inputs: ColumnPlan; readonly shape: readonly number[] } {
  const plan = (of: Partial<ColumnPlan>): ColumnPlan => ({ kind: "real", count: 1, shape: [], domain: "", preparation: "", ...of });
  const preparation = draws.chance(0.2) ? "standardized" : "";
  const domain = draws.chance(0.4) ? draws.of(["in [0, 1]", "in [-1, 1]", "in [0, inf)"]) : "";
  switch (draws.below(9)) {
    case 0: {
      const shape = [draws.of([2, 3, 4, 5, 6, 8, 9]), draws.of([2, 3, 4, 5, 7]), draws.of([1, 1, 2, 3])];
      return { inputs: plan({ shape, preparation, domain }), shape };
    }
    case 1:
    case 2: {
      const shape = [draws.of([2, 3, 4, 5, 6, 7, 8, 9]), draws.of([1, 2, 3, 4, 5, 6])];
      return { inputs: plan({ shape, preparation, domain }), shape };
    }
    case 3: {
      const shape = [sizeOf(draws)];
      return { inputs: plan({ shape, preparation, domain }), shape };
    }
    case 4: {
      const count = draws.of([2, 3, 4, 5, 9]);
      return { inputs: plan({ kind: "class", count }), shape: [count] };
    }
    case 5: {
      const kind = draws.of(["dna", "rna", "protein"] as const);
      const count = 1 + draws.below(kind === "protein" ? 3 : 7);
      return { inputs: plan({ kind, count }), shape: [count, kind === "protein" ? 20 : 4] };
    }
    case 6: {
      const count = sizeOf(draws, 9);
      return { inputs: plan({ kind: draws.of(["bool", "int"]), count }), shape: [count] };
    }
    default: {
      const count = sizeOf(draws);
      return { inputs: plan({ count, preparation, domain }), shape: [count] };
    }
  }
}

/** The end of a network: a dense layer whose activation, loss and outputs fit one another. */
function endOf(draws: Draws): { readonly last: LayerPlan; readonly loss: string; readonly output: ColumnPlan } {
  const loss = draws.of(lossNames);
  const name = draws.of(activationNames.filter((each) => admits(loss, each) && activationRow(each).differentiable));
  const row = activationRow(name);
  const lossText = called(draws, loss, lossRow(loss).params, { delta: [0.1, 1, 3] });
  const params = defaultsOf(row.params);
  const word = Object.keys(params).length === 0 ? name : `${name}(${Object.entries(params).map(([key, value]) => `${key}: ${value}`).join(", ")})`;
  return { last: layer("dense", { word, name: draws.chance(0.3) ? "out" : "", options: optionsOf(draws) }), loss: lossText, output: outputOf(draws, loss, name, row.range(params)) };
}

function outputOf(draws: Draws, loss: keyof typeof losses, name: ActivationName, range: Interval): ColumnPlan {
  const whole = activationRow(name).expr === null;
  const { distribution, codes, targets } = lossRow(loss);
  const plan = { kind: "real", count: 1, shape: [], domain: "", preparation: "" } as const;
  const most = draws.of([2, 3, 4, 5, 8, 9, 17]);
  if (distribution) return { ...plan, kind: "class", count: most };
  const room = closure(range);
  if (includes(room, interval("[", codes[0], codes[1], "]")) && draws.chance(0.4)) return draws.chance(0.5) || whole ? { ...plan, kind: "class", count: most } : { ...plan, kind: "bool", count: sizeOf(draws, 9) };
  const low = Math.max(room.low, targets.low);
  const high = Math.min(room.high, targets.high);
  const domain = low === -Infinity && high === Infinity ? "" : `in ${low === -Infinity ? "(-inf" : `[${low}`}, ${high === Infinity ? "inf)" : `${high}]`}`;
  return { ...plan, count: whole ? most : sizeOf(draws, 17), domain, preparation: includes(room, reals) && targets.low === -Infinity && draws.chance(0.2) ? "standardized" : "" };
}

/** Options of layers with weights. */
export function optionsOf(draws: Draws): readonly string[] {
  const some = (share: number, texts: readonly string[]): readonly string[] => (draws.chance(share) ? [draws.of(texts)] : []);
  return [
    ...some(0.2, ["init he", "init xavier", "init lecun", "init orthogonal", "init zeros", "init normal(0, 0.3)", "init uniform(-0.5, 0.5)", "init constant(0.1)"]),
    ...some(0.15, ["bias false"]),
    ...some(0.12, ["l1 0.001", "l1 0.1"]),
    ...some(0.15, ["l2 0.01", "l2 0.5"]),
    ...some(0.12, ["max_norm 0.5", "max_norm 1", "max_norm 100"]),
  ];
}

/** Rosenblatt's neurons, which no loss trains. */
function perceptron(draws: Draws): Plan {
  const { inputs, shape } = inputsOf(draws);
  const flat = shape.length === 1 ? [] : [layer("flatten")];
  const output: ColumnPlan = { kind: "bool", count: sizeOf(draws, 9), shape: [], domain: "", preparation: "" };
  return { inputs, output, layers: [...flat, layer("dense", { word: "step" })], loss: "", optimizer: draws.of(["perceptron", "perceptron(rate: 0.5)"]), more: [], batch: draws.of([1, 2, 5]), precision: draws.chance(0.5) ? "f32" : "f64" };
}

/** A valid spec. */
export function drawPlan(draws: Draws): Plan {
  if (draws.chance(0.02)) return perceptron(draws);
  const { inputs, shape: first } = inputsOf(draws);
  const layers: LayerPlan[] = [];
  const shapes: (readonly number[])[] = [first];
  const sequence = ["dna", "rna", "protein", "class"].includes(inputs.kind);
  if (sequence && draws.chance(0.5)) {
    const size = draws.of([1, 2, 3, 4, 5]);
    layers.push(layer("embedding", { sizes: [size], options: draws.chance(0.3) ? [draws.of(["l1 0.01", "l2 0.1", "init uniform(-1, 1)"])] : [] }));
    shapes.push([...first.slice(0, -1), size].slice(inputs.kind === "class" ? -1 : 0));
  }
  for (let left = draws.below(6); left > 0; left--) {
    const next = layerAfter(draws, shapes, layers);
    if (next === null) continue;
    layers.push(next.layer);
    shapes.push(next.shape);
  }
  if ((shapes.at(-1)?.length ?? 1) > 1) layers.push(layer(draws.chance(0.8) ? "flatten" : "globalpool", {}));
  const pooled = layers.at(-1);
  if (pooled?.head === "globalpool") layers[layers.length - 1] = { ...pooled, word: draws.of(["max", "avg"]) };
  const { last, loss, output } = endOf(draws);
  layers.push(last);
  const coupled = JSON.stringify(layers).includes("batchnorm");
  const batch = draws.chance(0.15) ? "all" : coupled ? draws.of([2, 3, 4, 5]) : draws.of([1, 2, 3, 4, 5, 7]);
  return { inputs, output, layers, loss, optimizer: optimizerOf(draws), more: moreOf(draws), batch, precision: draws.chance(0.4) ? "f32" : "f64" };
}
