/** Hand-written kernels for tests: logistic and linear regression and a 2-2-1 net of tanh and sigmoid, in f32 or f64, as generated code would hand them over. */
import type { ColumnManifest, ModelManifest, Precision, TrainManifest } from "../../../src/runtime/manifest.js";
import type { FloatArray, TrainingKernels, TrainingMemory } from "../../../src/runtime/kernels.js";
import type { TrainModule } from "../../../src/train/module.js";
import { floats } from "../../../src/runtime/weights.js";

/** A real input or output in the open, to be changed. */
export function real(name: string, offset = 0, changes: Partial<ColumnManifest> = {}): ColumnManifest {
  return {
    name,
    kind: "real",
    shape: [],
    width: 1,
    offset,
    labels: [],
    numeric: false,
    low: null,
    high: null,
    lowOpen: true,
    highOpen: true,
    missing: "refuse",
    log: false,
    scale: "none",
    codes: [0, 1],
    logs: false,
    columns: [name],
    ...changes,
  };
}

export function bool(name: string, offset = 0, changes: Partial<ColumnManifest> = {}): ColumnManifest {
  return real(name, offset, { kind: "bool", ...changes });
}

export function label(name: string, labels: readonly string[], offset = 0, changes: Partial<ColumnManifest> = {}): ColumnManifest {
  return real(name, offset, { kind: "class", labels, width: labels.length, numeric: labels.every((each) => /^-?\d+$/.test(each)), ...changes });
}

export function manifestOf(changes: Partial<ModelManifest>): ModelManifest {
  return { abi: 1, numerics: 1, compiler: "0.1.0", model: "M", doc: "", hash: "h1", precision: "f64", inputs: [], outputs: [], inputWidth: 0, outputWidth: 0, tensors: [], parameters: 0, ...changes };
}

export function trainOf(changes: Partial<TrainManifest> = {}): TrainManifest {
  return {
    loss: "quadratic",
    optimizer: "sgd",
    hyper: ["rate"],
    optimizerParams: { rate: { value: 0.1, param: "rate" } },
    slots: [],
    carried: (changes.optimizer ?? "sgd") === "sgd" ? [] : [{ name: "decay_t", start: 1 }],
    batch: 2,
    epochs: { value: 10, param: null },
    seed: { value: 1, param: null },
    shuffle: true,
    stops: [],
    schedules: [],
    split: null,
    holdout: null,
    options: [{ name: "rate", kind: "real", value: 0.1, low: 0, high: 10, lowOpen: true, highOpen: false }],
    ...changes,
  };
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** a = w·x + b with quadratic loss, by momentum (slot `velocity`) if the manifest has the slot; `unit` makes it a sigmoid with cross-entropy. */
export function linearModule(inputs: readonly ColumnManifest[], output: ColumnManifest, train: TrainManifest, precision: Precision = "f64", unit: "linear" | "sigmoid" = "linear"): TrainModule {
  const n = inputs.length;
  const round = precision === "f32" ? Math.fround : (x: number) => x;
  const manifest = manifestOf({
    inputs,
    outputs: [output],
    inputWidth: n,
    outputWidth: 1,
    precision,
    tensors: [
      { name: "out.weight", shape: [n, 1], offset: 0, layer: 2, frozen: false, start: { kind: "normal", mean: 0, sd: 0.5 } },
      { name: "out.bias", shape: [1], offset: n, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
    ],
    parameters: n + 1,
  });
  const forward = (p: FloatArray, x: FloatArray, from: number): number => {
    let z = 0;
    for (let i = 0; i < n; i++) z = round(z + round((x[from + i] as number) * (p[i] as number)));
    z = round(z + (p[n] as number));
    return unit === "linear" ? z : round(sigmoid(z));
  };
  const lossOf = (a: number, y: number): number => (unit === "linear" ? 0.5 * (a - y) * (a - y) : -(y * Math.log(a) + (1 - y) * Math.log(1 - a)));
  const training = (memory: TrainingMemory): TrainingKernels => {
    const { parameters, slots, hyper, x, y, order } = memory;
    const capacity = 3;
    const output = floats(precision, capacity);
    const losses = new Float64Array(capacity);
    const gradients = floats(precision, n + 1);
    const gradient = (start: number, count: number): number => {
      gradients.fill(0);
      let sum = 0;
      for (let i = start; i < start + count; i++) {
        const row = order[i] as number;
        const a = forward(parameters, x, row * n);
        sum += lossOf(a, y[row] as number);
        const delta = round(round(a - (y[row] as number)) * round(1 / count));
        for (let k = 0; k < n; k++) gradients[k] = (gradients[k] as number) + round(delta * (x[row * n + k] as number));
        gradients[n] = (gradients[n] as number) + delta;
      }
      return sum;
    };
    return {
      capacity,
      output,
      losses,
      gradients,
      gradient,
      step(start, count) {
        const sum = gradient(start, count);
        const rate = hyper[1] as number;
        for (let k = 0; k <= n; k++) {
          let g = gradients[k] as number;
          if (slots.length > 0) g = slots[k] = round(round(0.9 * (slots[k] as number)) + g);
          parameters[k] = (parameters[k] as number) - round(rate * g);
        }
        return sum;
      },
      evaluate(start, count) {
        for (let i = 0; i < count; i++) {
          const row = order[start + i] as number;
          output[i] = forward(parameters, x, row * n);
          losses[i] = lossOf(output[i] as number, y[row] as number);
        }
      },
    };
  };
  return {
    manifest,
    train,
    training,
    inference: (capacity) => {
      const [parameters, input, result] = [floats(precision, n + 1), floats(precision, capacity * n), floats(precision, capacity)];
      return { capacity, parameters, input, output: result, run: (rows) => result.forEach((_: number, i: number) => i < rows && (result[i] = forward(parameters, input, i * n))) };
    },
    scalars: scalarsOf(train),
  };
}

/** sgd has its rate alone; any other optimizer gets a rate that depends on the step, as adam's does. */
function scalarsOf(train: TrainManifest): TrainModule["scalars"] {
  return (params, carried, hyper) => {
    const rate = params["rate"] ?? NaN;
    carried[0] = (carried[0] ?? NaN) * (params["decay"] ?? NaN);
    hyper[1] = train.optimizer === "sgd" ? rate : rate / (1 + (carried[0] ?? NaN));
  };
}

/** 2-2-1, tanh and sigmoid, cross-entropy: XOR. Nine parameters. */
export function xorModule(train: TrainManifest, precision: Precision = "f64"): TrainModule {
  const round = precision === "f32" ? Math.fround : (x: number) => x;
  const unit = { low: 0, high: 1, lowOpen: false, highOpen: false };
  const manifest = manifestOf({
    model: "Xor",
    precision,
    inputs: [real("a", 0, unit), real("b", 1, unit)],
    outputs: [bool("y")],
    inputWidth: 2,
    outputWidth: 1,
    tensors: [
      { name: "hidden.weight", shape: [2, 2], offset: 0, layer: 1, frozen: false, start: { kind: "uniform", low: -1, high: 1 } },
      { name: "hidden.bias", shape: [2], offset: 4, layer: 1, frozen: false, start: { kind: "constant", value: 0 } },
      { name: "out.weight", shape: [2, 1], offset: 6, layer: 2, frozen: false, start: { kind: "uniform", low: -1, high: 1 } },
      { name: "out.bias", shape: [1], offset: 8, layer: 2, frozen: false, start: { kind: "constant", value: 0 } },
    ],
    parameters: 9,
  });
  const hidden = new Float64Array(2);
  const forward = (p: FloatArray, x: FloatArray, from: number): number => {
    const [x0, x1] = [x[from] as number, x[from + 1] as number];
    for (let j = 0; j < 2; j++) hidden[j] = round(Math.tanh(x0 * (p[j] as number) + x1 * (p[2 + j] as number) + (p[4 + j] as number)));
    return round(sigmoid((hidden[0] as number) * (p[6] as number) + (hidden[1] as number) * (p[7] as number) + (p[8] as number)));
  };
  const lossOf = (a: number, y: number): number => -(y === 1 ? Math.log(a) : Math.log(1 - a));
  const training = ({ parameters, hyper, x, y, order }: TrainingMemory): TrainingKernels => {
    const capacity = 4;
    const output = floats(precision, capacity);
    const losses = new Float64Array(capacity);
    const gradients = floats(precision, 9);
    const gradient = (start: number, count: number): number => {
      gradients.fill(0);
      let sum = 0;
      const add = (k: number, g: number): void => void (gradients[k] = (gradients[k] as number) + g);
      for (let i = start; i < start + count; i++) {
        const row = order[i] as number;
        const a = forward(parameters, x, row * 2);
        sum += lossOf(a, y[row] as number);
        const delta = (a - (y[row] as number)) * (hyper[0] as number);
        for (let j = 0; j < 2; j++) {
          const h = hidden[j] as number;
          const back = delta * (parameters[6 + j] as number) * (1 - h * h);
          add(6 + j, delta * h);
          add(j, back * (x[row * 2] as number));
          add(2 + j, back * (x[row * 2 + 1] as number));
          add(4 + j, back);
        }
        add(8, delta);
      }
      return sum;
    };
    return {
      capacity,
      output,
      losses,
      gradients,
      gradient,
      step(start, count) {
        const sum = gradient(start, count);
        for (let k = 0; k < 9; k++) parameters[k] = (parameters[k] as number) - (hyper[1] as number) * (gradients[k] as number);
        return sum;
      },
      evaluate(start, count) {
        for (let i = 0; i < count; i++) {
          const row = order[start + i] as number;
          output[i] = forward(parameters, x, row * 2);
          losses[i] = lossOf(output[i] as number, y[row] as number);
        }
      },
    };
  };
  return {
    manifest,
    train,
    training,
    inference: (capacity) => {
      const [parameters, input, output] = [floats(precision, 9), floats(precision, capacity * 2), floats(precision, capacity)];
      return { capacity, parameters, input, output, run: (rows) => output.forEach((_: number, i: number) => i < rows && (output[i] = forward(parameters, input, i * 2))) };
    },
    scalars: scalarsOf(train),
  };
}

/** The four rows of exclusive or. */
export const xorRows = [
  { a: 0, b: 0, y: false },
  { a: 0, b: 1, y: true },
  { a: 1, b: 0, y: true },
  { a: 1, b: 1, y: false },
];
