/**
 * nnc as its users have it: the generated module's `train`, everything included (rows encoded, metrics of the end
 * measured), or its kernels alone, stepped batch by batch; to infer, `predict` of records, or the kernels over one row.
 */
import { pathToFileURL } from "node:url";
import { writeSafetensors } from "../../dist/runtime/safetensors.js";
import { createTrainer, partsOf } from "../../dist/train/index.js";
import { lossOfPredictions } from "../losses.mjs";
import { moduleBase } from "../modules.mjs";

/** Rows as `nnc/data` would read them. */
function datasetOf({ kind, rows, x, y, bytes, labels, sizes }) {
  const column = (values, width = 1) => ({ kind: "numbers", width, values, missing: null });
  const codes = { kind: "codes", codes: labels };
  const nth = (k) => column(Float64Array.from({ length: rows }, (_, row) => x[row * sizes[0] + k]));
  if (kind === "mnist") return { rows, columns: new Map([["image", column(bytes, 784)], ["digit", codes]]) };
  if (kind === "xor") return { rows, columns: new Map([["a", nth(0)], ["b", nth(1)], ["y", column(y)]]) };
  if (kind === "made") return { rows, columns: new Map([["x", column(x, sizes[0])], ["kind", codes]]) };
  return { rows, columns: new Map([...[0, 1, 2, 3].map((k) => [`x${k + 1}`, nth(k)]), ["species", codes]]) };
}

function weightsOf({ start }) {
  const tensors = start.flatMap(({ name, inputs, outputs, weight, bias }) => [
    [`${name}.weight`, { dtype: "F32", shape: [inputs, outputs], values: weight }],
    [`${name}.bias`, { dtype: "F32", shape: [outputs], values: bias }],
  ]);
  return writeSafetensors({ tensors: new Map(tensors), metadata: new Map() });
}

const load = async (name) => import(pathToFileURL(name).href);

/** A training by `train`, or by its kernels. */
async function enterTraining(workload, { precision, target, how, threads }) {
  const { module, train } = await load(`${moduleBase(target, workload.name, precision)}.train.js`);
  const dataset = datasetOf(workload);
  const options = { initialWeights: weightsOf(workload), threads };
  const whole = (epochs) => train({ train: dataset }, { ...options, epochs }).result;
  const prove = async () => (await whole(workload.prove)).metrics.train.loss;
  if (how !== "kernels") return { pass: whole, prove };
  const { kernels, hyper } = createTrainer(module, partsOf(module, { train: dataset }), options);
  const { rows, batch } = workload;
  const pass = (epochs) => {
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let at = 0; at < rows; at += batch) {
        const count = Math.min(batch, rows - at);
        hyper.setRows(count);
        kernels.step(at, count);
      }
    }
  };
  return { pass, prove };
}

/** The records of rows, as `predict` takes them. */
function recordsOf({ kind, asked, x, bytes, sizes }) {
  const [width] = sizes;
  return Array.from({ length: asked }, (_, row) => {
    const values = x.subarray(row * width, (row + 1) * width);
    if (kind === "mnist") return { image: bytes.subarray(row * width, (row + 1) * width) };
    if (kind === "made") return { x: values };
    return kind === "xor" ? { a: values[0], b: values[1] } : Object.fromEntries([...values].map((value, k) => [`x${k + 1}`, value]));
  });
}

/** Weights, flat, as the manifest lays them out. */
function flatWeights({ tensors, parameters }, start) {
  const flat = new Float32Array(parameters);
  for (const { name, weight, bias } of start) {
    flat.set(weight, tensors.find((tensor) => tensor.name === `${name}.weight`).offset);
    flat.set(bias, tensors.find((tensor) => tensor.name === `${name}.bias`).offset);
  }
  return flat;
}

async function enterInference(workload, { precision, target, how }) {
  const { createInference, manifest } = await load(`${moduleBase(target, workload.name, precision)}.js`);
  const { asked, start, x, sizes } = workload;
  const [width] = sizes;
  const kernels = createInference(1);
  kernels.parameters.set(flatWeights(manifest, start));
  kernels.fold?.();
  const { input, output } = kernels;
  const rows = Array.from({ length: asked }, (_, row) => Float32Array.from(x.subarray(row * width, (row + 1) * width)));
  // To copy a few numbers by a call takes longer than to infer from them.
  const write = width > 16 ? (row) => input.set(row) : (row) => { for (let i = 0; i < width; i++) input[i] = row[i]; };
  const kernel = (row) => {
    write(rows[row]);
    kernels.run(1);
    return output;
  };
  // What both say is the same, and is proved by the numbers that only the kernels show.
  const prove = () => lossOfPredictions(workload, kernel);
  if (how === "kernels") return { prove, pass: (count) => repeat(count, asked, kernel) };
  const { modelOf } = await load(new URL("../../dist/runtime/model.js", import.meta.url).pathname);
  const { fitted } = createTrainer((await load(`${moduleBase(target, workload.name, precision)}.train.js`)).module, { train: datasetOf(workload) }, {});
  const model = modelOf(manifest, createInference, flatWeights(manifest, start), fitted);
  const records = recordsOf(workload);
  return { prove, pass: (count) => repeat(count, asked, (row) => model.predict(records[row])) };
}

function repeat(count, asked, one) {
  for (let i = 0; i < count; i++) for (let row = 0; row < asked; row++) one(row);
}

/** Enters a race; `options` are those of the roster. */
export const enter = (workload, options) => (options.mode === "infer" ? enterInference(workload, options) : enterTraining(workload, options));
