/** The memory that a model would take, said before any of it is asked for (NN208). Counted in doubles, which do not overflow. */
import { diagnose } from "../diagnostic/index.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { CheckedData } from "./data.js";
import { trainingRows } from "./data.js";
import type { CheckedNetwork } from "./network.js";
import type { CheckedTrain } from "./train.js";
import { rowOfOptimizer } from "./train.js";
import { product } from "./layers.js";
import { parametersOf } from "./learning.js";
import { shown } from "./names.js";

/** Buffers of one model may take this many bytes. */
const LARGEST_BUFFERS = 4 * 1024 ** 3;

/** Judges the bytes of parameters, gradients, slots and of every layer's numbers for a batch. */
export function judgeMemory(context: Context, network: CheckedNetwork, train: CheckedTrain | null, data: CheckedData): void {
  if (context.found.some((each) => each.code === "NN208")) return;
  const bytes = train?.precision === "f64" ? 8 : 4;
  const slots = train === null || !train.sound ? 0 : rowOfOptimizer(train.train.optimizer.name).slots.length;
  const parameters = network.layers.reduce((sum, { layer }) => sum + parametersOf(layer), 0);
  const first = network.layers[0]?.input ?? [];
  const row = product(first) + network.layers.reduce((sum, { output }) => sum + 2 * product(output ?? []), 0);
  const batch = train === null ? 1 : train.train.batch === "all" ? (trainingRows(data.plan) ?? 1) : train.train.batch;
  const fixed = bytes * parameters * (2 + slots);
  const perBatch = bytes * row * batch;
  if (fixed + perBatch <= LARGEST_BUFFERS) return;
  const span = perBatch > fixed ? (train?.batchSpan ?? network.span) : network.span;
  const what = `the model needs ${gibibytes(fixed + perBatch)} of buffers (${gibibytes(perBatch)} of them for a batch of ${shown(batch)})`;
  report(context, diagnose("NN208", { span }, { what, limit: gibibytes(LARGEST_BUFFERS) }));
}

function gibibytes(bytes: number): string {
  const size = bytes / 1024 ** 3;
  return `${size >= 100 ? Math.round(size).toLocaleString("en-US") : Number(size.toFixed(1))} GiB`;
}
