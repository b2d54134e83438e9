/**
 * Trains a drawn spec by the trainer and holds what its kernels are given against the rules, written out again: encoded rows,
 * the orders of the epochs, 1/m, the rates, the words of the draws, the starting weights, the mean losses.
 */
import type { Column, Model, Schedule } from "../../src/check/model.js";
import { alphabets } from "../../src/vocab/alphabets.js";
import { tensorsOf } from "../../src/tensors.js";
import type { TrainModule } from "../../src/train/module.js";
import { createTrainer } from "../../src/train/run.js";
import { normal } from "../../src/runtime/random.js";
import type { Draws } from "../fuzz/mutate.js";
import { bitsOf, keyWords, uniformOf } from "../support/threefry.js";

type Cell = number | string | boolean | readonly number[];

/** What a step was given. */
interface Given {
  readonly rows: readonly number[];
  readonly hyper: readonly number[];
  readonly draw: readonly number[];
  readonly sum: number;
}

/** A value of a column, in the units of a file. */
export function cellOf(draws: Draws, { type }: Column): Cell {
  const number = (interval: { readonly low: number; readonly high: number }): number => {
    const low = Number.isFinite(interval.low) ? interval.low : -2;
    const high = Number.isFinite(interval.high) ? interval.high : low + 4;
    return low + (high - low) * ((1 + draws.below(997)) / 1000);
  };
  switch (type.kind) {
    case "real":
      return type.shape.length === 0 ? number(type.interval) : Array.from({ length: type.shape.reduce((product, size) => product * size, 1) }, () => number(type.interval));
    case "int":
      return Math.round(number(type.interval));
    case "bool":
      return draws.chance(0.5);
    case "class":
      return type.labels[draws.below(type.labels.length)] as string;
    default:
      return Array.from({ length: type.length }, () => draws.of(alphabets[type.kind].letters)).join("");
  }
}

/** The module with its kernels overheard. */
function overheard(module: TrainModule, steps: Given[]): TrainModule {
  return {
    ...module,
    training: (memory) => {
      const { order, hyper, draw } = memory;
      const kernels = module.training(memory);
      const step = (start: number, count: number): number => {
        const given = { rows: [...order.subarray(start, start + count)], hyper: [...hyper], draw: [...draw] };
        const sum = kernels.step(start, count);
        steps.push({ ...given, sum });
        return sum;
      };
      return { ...kernels, step };
    },
  };
}

/** How many numbers of a column the network sees of `cell`: the values before scaling. */
function plainOf({ type }: Column, cell: Cell, codes: readonly [number, number]): readonly number[] {
  switch (type.kind) {
    case "real":
    case "int":
      return typeof cell === "number" ? [cell] : (cell as readonly number[]);
    case "bool":
      return [codes[cell === true ? 1 : 0]];
    case "class":
      return type.labels.map((label) => codes[label === cell ? 1 : 0]);
    default: {
      const { letters } = alphabets[type.kind];
      return [...(cell as string)].flatMap((letter) => [...letters].map((each) => (each === letter ? 1 : 0)));
    }
  }
}

/** The columns of all rows as the network sees them, standardized over n. */
function encodedOf(columns: readonly Column[], records: readonly (readonly Cell[])[], codes: readonly [number, number]): readonly (readonly number[])[] {
  const plain = records.map((cells) => columns.map((column, i) => plainOf(column, cells[i] as Cell, codes)));
  return plain.map((row) =>
    row.flatMap((values, i) => {
      if ((columns[i] as Column).preparation.scale.kind !== "standardized") return values;
      const all = plain.flatMap((other) => other[i] as readonly number[]);
      const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
      const spread = Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length);
      return values.map((value) => (value - mean) / spread);
    }),
  );
}

/** The factor of a schedule after so many epochs and steps, by the formulas of the reference pages. */
function factorOf(schedule: Schedule, epoch: number, step: number, of: { readonly rate: number; readonly epochs: number; readonly steps: number; readonly losses: readonly number[] }): number {
  switch (schedule.kind) {
    case "warmup":
      return Math.min(1, (step + 1) / (schedule.over * (schedule.unit === "epochs" ? of.steps : 1)));
    case "step":
      return schedule.factor ** Math.floor((schedule.unit === "epochs" ? epoch : step) / schedule.every);
    case "exponential":
      return schedule.factor ** epoch;
    case "cosine":
    case "linear": {
      const [done, end] = [step / (of.epochs * of.steps), schedule.to / of.rate];
      return end + (1 - end) * (schedule.kind === "linear" ? 1 - done : (1 + Math.cos(Math.PI * done)) / 2);
    }
    case "plateau": {
      let [best, waited, times] = [Infinity, 0, 0];
      for (const loss of of.losses) {
        waited = loss < best ? 0 : waited + 1;
        best = Math.min(best, loss);
        if (waited * (schedule.unit === "steps" ? of.steps : 1) < schedule.patience) continue;
        waited = 0;
        times++;
      }
      return schedule.factor ** times;
    }
  }
}

const close = (a: number, b: number, share: number): boolean => a === b || Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b), 1e-3);

/** The first starting weight that is not what its init says; null where all are. */
function wrongStart(model: Model, parameters: ArrayLike<number>): string | null {
  const seed = model.train?.seed.value ?? 1;
  const key = keyWords("init", seed, 0);
  const before = new Map<number, number>();
  const share = model.precision === "f32" ? 2 ** -22 : 1e-13;
  for (const { role, layer: number, shape, offset, start } of tensorsOf(model)) {
    const size = shape.reduce((product, each) => product * each, 1);
    const first = before.get(number) ?? 0;
    before.set(number, first + size);
    if (start.kind !== "init" || start.name === "orthogonal") continue;
    const outputs = shape.at(-1) ?? 1;
    const places = shape.slice(0, -2).reduce((product, each) => product * each, 1);
    const [fanIn, fanOut] = [size / outputs, outputs * places];
    const draw = (i: number): number => uniformOf(key, 0, number, first + i);
    const deviate = (i: number): number => normal({ k0: key[0] | 0, k1: key[1] | 0 }, 0, number, first + i);
    const { low = -1, high = 1, mean = 0, sd = 1, value = NaN } = start.params;
    const of: Readonly<Record<string, (i: number) => number>> = {
      xavier: (i) => (2 * draw(i) - 1) * Math.sqrt(6 / (fanIn + fanOut)),
      he: (i) => deviate(i) * Math.sqrt(2 / fanIn),
      lecun: (i) => deviate(i) / Math.sqrt(fanIn),
      normal: (i) => mean + sd * deviate(i),
      uniform: (i) => low + (high - low) * draw(i),
      zeros: () => 0,
      constant: () => value,
    };
    const wanted = of[start.name];
    if (wanted === undefined) return `the init ${start.name} is in no formula of the tests`;
    for (let i = 0; i < size; i++) if (!close(parameters[offset + i] as number, wanted(i), share)) return `${role}[${i}] of layer ${number} starts at ${parameters[offset + i]}, not ${wanted(i)} (${start.name})`;
  }
  return null;
}

/** Trains by `module` and says what of the course is not as the rules have it; null where all is. */
export function wrongCourse(model: Model, module: TrainModule, draws: Draws): string | null {
  const { train } = model;
  if (train === null) return null;
  const coupled = model.layers.some(({ kind }) => kind === "batchnorm");
  const size = train.batch === "all" ? (coupled ? 6 : 5) : train.batch;
  const count = coupled ? 2 * size : size * 2 + draws.below(size);
  const columns = [...model.inputs, ...model.outputs];
  const records = Array.from({ length: count }, () => columns.map((column) => cellOf(draws, column)));
  const constant = columns.some(({ preparation }, i) => preparation.scale.kind === "standardized" && new Set(records.flatMap((cells) => cells[i] as number | readonly number[])).size < 2);
  if (constant) return null;
  const steps: Given[] = [];
  const rows = records.map((cells) => Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]])));
  const trainer = createTrainer(overheard(module, steps), rows);
  const begun = wrongStart(model, trainer.parameters);
  if (begun !== null) return begun;
  const share = model.precision === "f32" ? 2 ** -21 : 1e-12;
  const codes = (module.manifest.outputs[0]?.codes ?? [0, 1]);
  for (const [what, of, wanted, width] of [["x", trainer.encoded.x, encodedOf(model.inputs, records.map((cells) => cells.slice(0, model.inputs.length)), [0, 1]), module.manifest.inputWidth], ["y", trainer.encoded.y, encodedOf(model.outputs, records.map((cells) => cells.slice(model.inputs.length)), codes), module.manifest.outputWidth]] as const) {
    for (const [row, values] of wanted.entries()) {
      const at = values.findIndex((value, i) => !close(of[row * width + i] as number, value, share));
      if (at >= 0) return `${what}[${row}][${at}] is encoded as ${of[row * width + at]}, not ${values[at]}`;
    }
  }
  return wrongSteps(model, module, trainer, steps, count);
}

function wrongSteps(model: Model, module: TrainModule, trainer: ReturnType<typeof createTrainer>, steps: Given[], count: number): string | null {
  const train = model.train as NonNullable<Model["train"]>;
  const [seed, epochs] = [train.seed.value, train.epochs.value];
  const size = Math.min(count, train.batch === "all" ? count : train.batch);
  const each = Math.ceil(count / size);
  const params = Object.fromEntries(Object.entries(train.optimizer.params).map(([name, { value }]) => [name, value]));
  const rate = params["rate"] ?? 0;
  const carried = Float64Array.from(module.train.carried, ({ start }) => start);
  const hyper = new Float64Array(1 + module.train.hyper.length);
  const round = model.precision === "f32" ? Math.fround : (value: number): number => value;
  const losses: number[] = [];
  const drops = model.layers.some((layer) => layer.kind === "dropout" && layer.rate.value > 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (trainer.advance(Infinity, true) !== "epoch") return `epoch ${epoch + 1} does not end`;
    const key = keyWords("shuffle", seed, epoch + 1);
    const order = Array.from({ length: count }, (_, row) => row).map((row) => ({ row, bits: bitsOf(key, row, 0, 0) }));
    if (train.shuffle) order.sort((a, b) => a.bits - b.bits || a.row - b.row);
    let sum = 0;
    for (let at = 0; at < each; at++) {
      const number = epoch * each + at;
      const given = steps[number];
      const wanted = order.slice(at * size, (at + 1) * size).map(({ row }) => row);
      if (given === undefined || given.rows.join() !== wanted.join()) return `step ${number + 1} sees the rows ${given?.rows.join()}, not ${wanted.join()}`;
      sum += given.sum;
      const now = train.schedules.reduce((product, schedule) => product * factorOf(schedule, epoch, number, { rate, epochs, steps: each, losses }), rate);
      module.scalars({ ...params, rate: now }, carried, hyper);
      hyper[0] = 1 / wanted.length;
      const off = given.hyper.findIndex((value, i) => !close(value, round(hyper[i] as number), i === 0 ? 0 : model.precision === "f32" ? 2 ** -22 : 1e-12));
      if (off >= 0) return `step ${number + 1} reads ${given.hyper[off]} as ${off === 0 ? "1/m" : module.train.hyper[off - 1]}, not ${hyper[off]}`;
      const words = keyWords("dropout", seed, epoch + 1);
      if (drops && given.draw.some((word, i) => word >>> 0 !== words[i])) return `step ${number + 1} draws by ${given.draw.join()}, not ${words.join()}`;
    }
    losses.push(sum / count);
    const told = trainer.record?.train.loss ?? NaN;
    if (!close(told, sum / count, 1e-12)) return `epoch ${epoch + 1} tells of a loss of ${told}, not ${sum / count}`;
  }
  return steps.length === epochs * each ? null : `${steps.length} steps, not ${epochs * each}`;
}
