// Written by nnc from a checked specification; change the specification, not this file.
import type { TrainManifest, TrainingKernels, TrainingMemory } from "nnc/runtime";
import { createTrain } from "nnc/train";
import type { TrainModule } from "nnc/train";
import { createInference, manifest } from "./perceptron.js";
import type { Input, Output } from "./perceptron.js";

/** A row to train on: the inputs and what they should give. */
export interface Row extends Input {
  readonly above: boolean;
}

/** The parameters of the specification that a training may set. */
export interface Options {}

/** How the model is trained, as data. */
export const trainManifest: TrainManifest = {
  loss: "mistakes",
  optimizer: "perceptron",
  hyper: ["rate"],
  optimizerParams: { rate: { value: 1, param: null } },
  slots: [],
  carried: [],
  batch: 1,
  epochs: { value: 100, param: null },
  seed: { value: 3, param: null },
  shuffle: true,
  stops: [
    {
      kind: "condition",
      conditions: [{ metric: { part: "train", name: "accuracy" }, op: "==", value: 1 }],
      text: "stop when train.accuracy == 100%",
    },
  ],
  schedules: [],
  split: null,
  holdout: null,
  options: [],
};

/** Rounds to f32. */
const f = Math.fround;

/** Makes the kernels of training over a trainer's memory. */
export function createTraining(memory: TrainingMemory): TrainingKernels {
  const { parameters, hyper, x, y, order } = memory;
  const capacity = 128;
  const output = new Float32Array(capacity * 1);
  const losses = new Float64Array(capacity);
  const gradients = new Float32Array(3);
  const total = new Float64Array(1);
  const sum12 = new Float32Array(1);
  const sum14 = new Float32Array(2);

  // sets the sums over rows to +0
  function clear(): void {
    total[0] = 0;
    sum12[0] = 0;
    sum14[0] = 0;
    sum14[1] = 0;
  }

  // every row: forward, then backward into the sums over rows
  function accumulate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const t2 = x[n1 * 2]!;
      const t3: number = parameters[0]!;
      const t4 = x[n1 * 2 + 1]!;
      const t5: number = parameters[1]!;
      const t6: number = parameters[2]!;
      const t7 = y[n1]!;
      const t8 = f((f(f(0 + f(t2 * t3) + f(t4 * t5)) + t6) < 0 ? 0 : 1) - t7);
      const t9 = Math.abs(t8);
      const t10: number = hyper[0]!;
      const t11 = f(t8 * f(t10));
      const t12: number = sum12[0]!;
      sum12[0] = f(t12 + t11);
      const t13: number = sum14[0]!;
      sum14[0] = f(t13 + f(t2 * t11));
      const t14: number = sum14[1]!;
      sum14[1] = f(t14 + f(t4 * t11));
      const t15: number = total[0]!;
      total[0] = t15 + (0 + t9);
    }
  }

  // layer 1: [2, 1] maps, and the update
  function kernel1(): void {
    const t0: number = parameters[0]!;
    const t1: number = hyper[1]!;
    const t2: number = sum14[0]!;
    const t3 = f(t1);
    parameters[0] = f(t0 - f(t3 * t2));
    const t4: number = parameters[1]!;
    const t5: number = sum14[1]!;
    parameters[1] = f(t4 - f(t3 * t5));
  }

  // layer 1: [1] maps, and the update
  function kernel2(): void {
    const t0: number = parameters[2]!;
    const t1: number = hyper[1]!;
    const t2: number = sum12[0]!;
    parameters[2] = f(t0 - f(f(t1) * t2));
  }

  function update(): void {
    kernel1();
    kernel2();
  }

  // a value to where it is wanted
  function kernel3(): void {
    const t0: number = sum12[0]!;
    gradients[2] = t0;
  }

  // a value to where it is wanted
  function kernel4(): void {
    const t0: number = sum14[0]!;
    gradients[0] = t0;
    const t1: number = sum14[1]!;
    gradients[1] = t1;
  }

  function collect(): void {
    kernel3();
    kernel4();
  }

  // every row: forward
  function evaluate(start: number, rows: number): void {
    for (let r0 = 0; r0 < rows; r0++) {
      const n1 = order[start + r0]!;
      const t2 = x[n1 * 2]!;
      const t3: number = parameters[0]!;
      const t4 = x[n1 * 2 + 1]!;
      const t5: number = parameters[1]!;
      const t6: number = parameters[2]!;
      const t7 = f(f(0 + f(t2 * t3) + f(t4 * t5)) + t6) < 0 ? 0 : 1;
      const t8 = y[n1]!;
      const t9 = Math.abs(f(t7 - t8));
      output[r0] = t7;
      losses[r0] = 0 + t9;
    }
  }

  function step(start: number, count: number): number {
    clear();
    accumulate(start, count);
    update();
    return total[0]!;
  }

  function gradient(start: number, count: number): number {
    clear();
    accumulate(start, count);
    collect();
    return total[0]!;
  }

  return { capacity, output, losses, gradients, step, evaluate, gradient };
}

/** The scalars of a step: what the optimizer's expressions read besides tensors. */
function scalars(params: Readonly<Record<string, number>>, carried: Float64Array, hyper: Float64Array): void {
  void carried;
  const s_rate = params["rate"]!;
  hyper[1] = s_rate;
}

/** All of it, for those who drive a training themselves. */
export const module: TrainModule = {
  manifest,
  train: trainManifest,
  inference: createInference,
  training: createTraining,
  scalars,
};

/** Trains on rows, split as the specification says; iterate over its epochs, or await its result. */
export const train = createTrain<Row, Input, Output, Options>(module);
