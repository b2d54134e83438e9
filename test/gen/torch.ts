/**
 * Specs for a judge from outside: what the compiled code makes of one step in f64 and of a hundred in f32, with the network
 * as plain data and the numbers as safetensors, for `scripts/torch` to do the same with PyTorch.
 */
import type { Layer, Model } from "../../src/check/model.js";
import { inputWidthOf, tensorsOf } from "../../src/reference/layout.js";
import type { FloatArray } from "../../src/runtime/kernels.js";
import type { StoredTensor } from "../../src/runtime/safetensors.js";
import { writeSafetensors } from "../../src/runtime/safetensors.js";
import { compiled, emitted, memoryOf, setHyper } from "../support/emitted.js";
import { planOf } from "./fuzz.js";
import type { LayerPlan, Plan } from "./plan.js";
import { print } from "./plan.js";
import type { Course } from "./reference.js";
import { checkedText, pointOf } from "./run.js";

/** Steps of the course in f32. */
const STEPS = 100;

/** The specs of some runs, and all their numbers by `<run>/<what>`. */
export interface TorchCases {
  readonly cases: readonly unknown[];
  readonly tensors: Uint8Array;
  /** Runs whose spec has words that PyTorch lacks. */
  readonly left: number;
}

/** The layers as PyTorch can have them: nothing is dropped out by draws of our own. */
function undropped(layers: readonly LayerPlan[]): readonly LayerPlan[] {
  return layers.map((each) => ({ ...each, word: each.head === "dropout" ? "0%" : each.word, body: undropped(each.body) }));
}

/** What PyTorch has to know of a layer. */
function layerOf(layer: Layer, model: Model, position: number): unknown {
  const { kind, input, output } = layer;
  const tensors = Object.fromEntries(tensorsOf(model).filter((tensor) => tensor.layer === position).map(({ role, name, shape, frozen }) => [role, { name, shape, frozen }]));
  const groups = "groups" in layer ? layer.groups.map(({ count, activation }) => ({ count, name: activation.name, params: activation.params })) : [];
  const weighty = "l2" in layer ? { l1: layer.l1.value, l2: layer.l2.value } : {};
  return {
    kind,
    input,
    output,
    tensors,
    groups,
    ...weighty,
    ...("maxNorm" in layer ? { maxNorm: layer.maxNorm } : {}),
    ...("windows" in layer ? { windows: layer.windows } : {}),
    ...("method" in layer ? { method: layer.method } : {}),
    ...("sources" in layer ? { sources: layer.sources } : {}),
    ...(kind === "activation" ? { groups: [{ count: output.at(-1), name: layer.activation.name, params: layer.activation.params }] } : {}),
  };
}

/** One step of the compiled model, or many: losses of batches before each step, and what stands at the end. */
function trained(model: Model, course: Course, steps: number): { readonly losses: Float64Array; readonly gradient: FloatArray; readonly parameters: FloatArray } {
  const running = emitted(compiled(model));
  const memory = memoryOf(running, course);
  const kernels = running.createTraining(memory);
  const losses = new Float64Array(steps);
  const [start, count] = course.batches[0] as readonly [number, number];
  setHyper(running, memory, 1, count);
  kernels.gradient(start, count);
  const gradient = kernels.gradients.slice();
  for (let t = 1; t <= steps; t++) {
    const [from, rows] = course.batches[(t - 1) % course.batches.length] as readonly [number, number];
    setHyper(running, memory, t, rows);
    losses[t - 1] = kernels.step(from, rows) / rows;
  }
  return { losses, gradient, parameters: memory.parameters.slice() };
}

const stored = (values: FloatArray): StoredTensor => ({ dtype: values instanceof Float32Array ? "F32" : "F64", shape: [values.length], values });

/** The plan of a run with a rate at which a hundred steps of rounding stay small, or null where PyTorch lacks a word of it. */
function fitting(seed: number, run: number): Plan | null {
  const plan = planOf(seed, run);
  if (plan.loss === "" || print(plan).includes("contrastnorm")) return null;
  const optimizer = plan.optimizer.includes("rate:") ? plan.optimizer.replace(/rate: [\d.]+/, "rate: 0.002") : plan.optimizer;
  // Without a share of the past, a centred square is 0 but for rounding, of which PyTorch takes the root as it comes.
  return { ...plan, optimizer: optimizer.replace(/alpha: 0(?=[,)])/, "alpha: 0.9"), layers: undropped(plan.layers) };
}

/** The cases of runs `from` up to `from + runs`. */
export function torchCases(seed: number, runs: number, from = 0): TorchCases {
  const tensors = new Map<string, StoredTensor>();
  const cases: unknown[] = [];
  for (let run = from; run < from + runs; run++) {
    const plan = fitting(seed, run);
    if (plan === null) continue;
    const models = (["f64", "f32"] as const).map((precision) => checkedText(print({ ...plan, precision })).model);
    const [exact, rounded] = models;
    if (!exact?.train || !rounded) continue;
    const course = pointOf(exact, run);
    const put = (what: string, values: FloatArray): void => void tensors.set(`${run}/${what}`, stored(values));
    put("parameters", course.parameters);
    put("x", course.x);
    put("y", course.y);
    const one = trained(exact, course, 1);
    put("loss", one.losses);
    put("gradient", one.gradient);
    put("after", one.parameters);
    put("course", trained(rounded, course, STEPS).losses);
    const { loss, optimizer, clip } = exact.train;
    cases.push({
      run,
      text: print(plan),
      inputWidth: inputWidthOf(exact),
      outputWidth: exact.outputWidth,
      input: exact.input,
      order: course.order,
      batches: course.batches,
      layers: exact.layers.map((layer, at) => layerOf(layer, exact, at + 1)),
      tensors: tensorsOf(exact).map(({ name, role, shape, offset, size, frozen }) => ({ name, role, shape, offset, size, frozen })),
      loss: { name: loss?.name, params: loss?.params },
      optimizer: { name: optimizer.name, params: Object.fromEntries(Object.entries(optimizer.params).map(([name, setting]) => [name, setting.value])) },
      clip,
    });
  }
  return { cases, tensors: writeSafetensors({ tensors, metadata: new Map() }), left: runs - cases.length };
}
