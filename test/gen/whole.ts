/**
 * Whole trainings of drawn specs, with what one epoch of given rows leaves out: parts, stops, the best weights, other
 * preparations, missing values, augmented images. Two routes and a resumed training must come to the same bits, and the end
 * must be where the stops, read again from the losses that were told, say.
 */
import type { Column, Model } from "../../src/check/model.js";
import type { TrainModule } from "../../src/train/module.js";
import type { EpochRecord } from "../../src/train/records.js";
import { writeCheckpoint } from "../../src/train/checkpoint.js";
import { createTrainer } from "../../src/train/run.js";
import type { Trainer } from "../../src/train/trainer.js";
import { compiled, emittedModule, interpreted } from "../support/emitted.js";
import type { Draws } from "../fuzz/mutate.js";
import { cellOf } from "./course.js";
import type { Plan } from "./plan.js";
import { print } from "./plan.js";
import { checkedText } from "./run.js";

const EPOCHS = 4;
const STOPS = ["stop when validation.loss stalls for 1 epoch, restore best", "stop when validation.loss stalls for 2 epochs, restore best", "stop when train.loss stalls for 1 epoch", "stop when train.loss < 0.3", "stop when train.loss < 0.6 and validation.loss < 0.6"];
const SCALES = ["standardized", "minmax", "missing mean", "missing median", "standardized missing mean", "minmax missing median", "missing mode"];
const AUGMENTS = ["shift 1", "mirror horizontal", "noise 0.1", "rotate 10deg", "shift 1  noise 0.1  mirror horizontal"];

/** The spec with data, a stop and a further preparation. */
function withData(plan: Plan, draws: Draws): string {
  const { inputs } = plan;
  const scaled = inputs.kind === "real" && draws.chance(0.7) ? { ...inputs, preparation: draws.of(SCALES) } : inputs;
  const augment = inputs.kind === "real" && inputs.shape.length === 3 && draws.chance(0.7) ? `\n  augment { ${draws.of(AUGMENTS)} }` : "";
  const stop = draws.chance(0.8) ? `\n  ${draws.of(STOPS)}` : "";
  const batch = plan.batch === "all" || plan.batch < 4 ? plan.batch : 3;
  return print({ ...plan, inputs: scaled, batch })
    .replace("\nnetwork {", `\ndata {\n  jsonl("drawn.jsonl")\n  split 60% train, 40% validation, seed 3${augment}\n}\n\nnetwork {`)
    .replace(/^ {2}epochs \d+$/m, `  epochs ${EPOCHS}${stop}`);
}

/** Rows of which some cells are missing where the column says what then stands for them. */
function recordsOf(model: Model, draws: Draws, count: number): readonly Readonly<Record<string, unknown>>[] {
  const holes = ({ preparation, type }: Column): boolean => preparation.missing.kind !== "refuse" && type.kind === "real";
  return Array.from({ length: count }, () => Object.fromEntries([...model.inputs, ...model.outputs].map((column) => [column.name, holes(column) && draws.chance(0.15) ? null : cellOf(draws, column)])));
}

/** Trains to the end; gives what was told of every epoch, without the times. */
function finished(trainer: Trainer): readonly Omit<EpochRecord, "seconds" | "samplesPerSecond">[] {
  const told: Omit<EpochRecord, "seconds" | "samplesPerSecond">[] = [];
  while (trainer.advance(Infinity, true) === "epoch") {
    if (trainer.record === null) throw new Error("an epoch ended without a record");
    const { epoch, train, validation, rate, best } = trainer.record;
    told.push({ epoch, train, validation, rate, best });
  }
  return told;
}

/** What a training came to, as one text; numbers by their bits. */
function endOf(trainer: Trainer): string {
  const numbers = [trainer.finalParameters(), trainer.parameters, trainer.slots].map((all) => Array.from(all, (value) => (Object.is(value, -0) ? "-0" : String(value))).join(" "));
  return JSON.stringify([numbers, trainer.state, trainer.stopped, trainer.bestEpoch]);
}

/** The epoch at which training must end, and the one whose weights must be kept, by what was told. */
function endByRule(model: Model, told: ReturnType<typeof finished>): { readonly last: number; readonly best: number | null } {
  const [stop] = model.train?.stops ?? [];
  const loss = (record: (typeof told)[number], part: string): number => (part === "train" ? record.train.loss : (record.validation?.["loss"] ?? NaN));
  if (stop === undefined) return { last: EPOCHS, best: null };
  if (stop.kind === "condition") {
    const fired = told.find((record) => stop.conditions.every(({ metric, value }) => loss(record, metric.part) < value));
    return { last: fired?.epoch ?? EPOCHS, best: null };
  }
  let [least, at] = [Infinity, 0];
  for (const record of told) {
    const value = loss(record, stop.metric.part);
    if (value < least) [least, at] = [value, record.epoch];
    if (record.epoch - at >= stop.patience) return { last: record.epoch, best: at };
  }
  return { last: EPOCHS, best: at };
}

/** What is wrong with the whole training of a plan; null where nothing is. */
export function wrongWhole(plan: Plan, draws: Draws): string | null {
  const text = withData(plan, draws);
  const { model, codes } = checkedText(text);
  if (model === null) return `the checker refuses a data block: ${codes.join(", ")}\n${text}`;
  const coupled = model.layers.some(({ kind }) => kind === "batchnorm");
  const size = model.train?.batch === "all" ? 3 : (model.train?.batch ?? 1);
  // Three fifths of the rows train; with statistics of batches, whole batches of them.
  const records = recordsOf(model, draws, coupled ? 10 * size : 5 + 5 * draws.below(3));
  const module = emittedModule(compiled(model));
  const loops = interpreted(compiled(model, { unroll: false }));
  const other: TrainModule = { ...module, training: loops.createTraining };
  const whole = createTrainer(module, records);
  const told = finished(whole);
  const interpretation = createTrainer(other, records);
  const wrong = differing(told, finished(interpretation)) ?? (endOf(whole) === endOf(interpretation) ? null : `ends as ${endOf(interpretation)}, not ${endOf(whole)}`);
  if (wrong !== null) return `the interpreter's whole training ${wrong}\n${text}`;
  const { last, best } = endByRule(model, told);
  if (whole.state.epoch !== last) return `training ends after ${whole.state.epoch} epochs, not ${last}\n${text}`;
  if (best !== null && whole.bestEpoch !== best) return `the best epoch is ${whole.bestEpoch}, not ${best}\n${text}`;
  const resumed = resumedAt(module, records, 1 + draws.below(Math.max(1, whole.state.step - 1)));
  return resumed === endOf(whole) ? null : `resumed, it ends as ${resumed}, not ${endOf(whole)}\n${text}`;
}

function differing(told: unknown, other: unknown): string | null {
  const [a, b] = [JSON.stringify(told), JSON.stringify(other)];
  return a === b ? null : `tells ${b}, not ${a}`;
}

/** The end of a training that was interrupted after so many steps, and went on from its checkpoint. */
function resumedAt(module: TrainModule, records: Parameters<typeof createTrainer>[1], step: number): string {
  const first = createTrainer(module, records);
  first.pauseAt = step;
  while (first.state.step < step && first.advance(Infinity, true) !== "done");
  const second = createTrainer(module, records, { resume: writeCheckpoint(first) });
  finished(second);
  return endOf(second);
}
