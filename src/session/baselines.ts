/**
 * What a network must beat to have learnt anything: predictors that look at no input, fitted on the training rows alone.
 * Their outputs are encoded as a network's are, so that the same metrics measure both. They have no loss.
 */
import type { ColumnValues, Dataset, DatasetParts } from "../runtime/dataset.js";
import type { Fitted, FittedColumn } from "../runtime/fitted.js";
import type { ColumnManifest, ModelManifest } from "../runtime/manifest.js";
import { scaleNumber, scalingOf, storeCode } from "../runtime/prepare.js";
import type { Evaluated } from "../train/index.js";

/** Fills one output's numbers of a row with what the baseline says of a column. */
type Fit = (column: ColumnManifest, fitted: FittedColumn, values: ColumnValues, rows: Int32Array, out: Float64Array) => void;

const baselines: Readonly<Record<string, Fit>> = { mean: fitMean, majority: fitMajority };

/** A baseline's answer to the rows that a network was evaluated on; its loss is NaN. */
export function baselineEvaluated(name: string, network: Evaluated, manifest: ModelManifest, fitted: Fitted, parts: DatasetParts): Evaluated {
  const fit = Object.hasOwn(baselines, name) ? baselines[name] : undefined;
  if (fit === undefined) throw new RangeError(`the baseline ${JSON.stringify(name)} is not built`);
  const { dataset, rows } = parts.train;
  const answer = new Float64Array(network.width);
  manifest.outputs.forEach((column, i) => {
    fit(column, fitted.outputs[i] as FittedColumn, valuesOf(dataset, column), rows, answer.subarray(column.offset, column.offset + column.width));
  });
  const output = new Float64Array(network.rows * network.width);
  for (let row = 0; row < network.rows; row++) output.set(answer, row * network.width);
  return { ...network, output, lossSum: NaN };
}

function valuesOf(dataset: Dataset, column: ColumnManifest): ColumnValues {
  const values = dataset.columns.get(column.name);
  if (values === undefined) throw new RangeError(`the data has no column ${JSON.stringify(column.name)}`);
  return values;
}

/** The mean in the file's units of every element; missing values are left out. */
function fitMean(column: ColumnManifest, fitted: FittedColumn, values: ColumnValues, rows: Int32Array, out: Float64Array): void {
  if (values.kind === "codes") return fitMajority(column, fitted, values, rows, out);
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
function fitMajority(column: ColumnManifest, fitted: FittedColumn, values: ColumnValues, rows: Int32Array, out: Float64Array): void {
  if (values.kind === "numbers") return fitMean(column, fitted, values, rows, out);
  const counts = new Int32Array(Math.max(2, column.labels.length));
  for (const row of rows) {
    const code = values.codes[row] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  storeCode(column, counts.indexOf(Math.max(...counts)), out, 0);
}
