/**
 * What a network must beat to have learnt anything: predictors fitted on the training rows, their outputs encoded as a
 * network's are, so that the same metrics measure both. They have no loss. The libraries of those that learn are loaded
 * when one is asked for.
 */
import type { BaselineName } from "../vocab/baselines.js";
import type { ColumnValues, Dataset, DatasetPart } from "../runtime/dataset.js";
import type { FittedColumn } from "../runtime/fitted.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { scaleNumber, scalingOf, storeCode } from "../runtime/prepare.js";
import type { Evaluated } from "../train/index.js";
import type { Answers, BaselineTask } from "./learned-baselines.js";
import { learnedAnswers, nearestNeighbour, rbfSvm } from "./learned-baselines.js";

/** A baseline as a spec names it. */
export interface Baseline {
  readonly name: BaselineName;
  readonly params: Readonly<Record<string, number>>;
}

/** A baseline's answer to the rows that a network was evaluated on, with NaN for its loss; or why it cannot answer. */
export type BaselineAnswers = (baseline: Baseline, network: Evaluated, task: BaselineTask) => Promise<Evaluated | { readonly why: string }>;

/** Baselines that remember: what they say depends on the rows alone, so one fit serves every seed and every line. */
export function rememberingBaselines(): BaselineAnswers {
  const known = new Map<string, Promise<Answers>>();
  return async (baseline, network, task) => {
    const key = JSON.stringify([baseline.name, baseline.params, task.part]);
    const found = known.get(key) ?? answersOf(baseline, network.rows, task);
    known.set(key, found);
    const answers = await found;
    return "why" in answers ? answers : { ...network, output: answers.output, lossSum: NaN };
  };
}

async function answersOf({ name, params }: Baseline, rows: number, task: BaselineTask): Promise<Answers> {
  switch (name) {
    case "mean":
    case "majority":
      return { output: constantAnswers(rows, task) };
    case "nearest_neighbour":
      return learnedAnswers(nearestNeighbour(params), task);
    case "rbf_svm":
      return learnedAnswers(rbfSvm(params), task);
    default:
      return name satisfies never;
  }
}

/** The same answer to every row: the mean of a number, the most frequent label. */
function constantAnswers(count: number, { manifest, fitted, parts }: BaselineTask): Float64Array {
  const { dataset, rows }: DatasetPart = parts.train;
  const width = manifest.outputWidth;
  const answer = new Float64Array(width);
  manifest.outputs.forEach((column, i) => {
    const values = valuesOf(dataset, column);
    const out = answer.subarray(column.offset, column.offset + column.width);
    if (values.kind === "codes") fitMajority(column, values.codes, rows, out);
    else fitMean(column, fitted.outputs[i] as FittedColumn, values, rows, out);
  });
  const output = new Float64Array(count * width);
  for (let row = 0; row < count; row++) output.set(answer, row * width);
  return output;
}

function valuesOf(dataset: Dataset, column: ColumnManifest): ColumnValues {
  const values = dataset.columns.get(column.name);
  if (values === undefined) throw new RangeError(`the data has no column ${JSON.stringify(column.name)}`);
  return values;
}

/** The mean in the file's units of every element; missing values are left out. */
function fitMean(column: ColumnManifest, fitted: FittedColumn, values: Extract<ColumnValues, { readonly kind: "numbers" }>, rows: Int32Array, out: Float64Array): void {
  const scaling = scalingOf(column, fitted);
  for (let element = 0; element < column.width; element++) {
    let sum = 0;
    let count = 0;
    for (const row of rows) {
      if (values.missing?.[row] === 1) continue;
      sum += values.values[row * values.width + element] as number;
      count++;
    }
    out[element] = scaleNumber(scaling, sum / count, element);
  }
}

/** The most frequent label; of equally frequent ones the first. */
function fitMajority(column: ColumnManifest, codes: Int32Array, rows: Int32Array, out: Float64Array): void {
  const counts = new Int32Array(Math.max(2, column.labels.length));
  for (const row of rows) {
    const code = codes[row] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  storeCode(column, counts.indexOf(Math.max(...counts)), out, 0);
}
