/**
 * nnc as its users have it: the generated module's `train`, everything included (rows encoded, metrics of the end
 * measured), or its kernels alone, stepped batch by batch. The modules were compiled by `bench/run.mjs`.
 */
import { writeSafetensors } from "../../dist/runtime/safetensors.js";
import { createTrainer, partsOf } from "../../dist/train/index.js";

/** Rows as `nnc/data` would read them. */
function datasetOf({ name, rows, x, y, bytes, labels, sizes }) {
  const column = (values) => ({ kind: "numbers", width: 1, values, missing: null });
  const codes = { kind: "codes", codes: labels };
  const nth = (k) => column(Float64Array.from({ length: rows }, (_, row) => x[row * sizes[0] + k]));
  if (name === "mnist") return { rows, columns: new Map([["image", { kind: "numbers", width: 784, values: bytes, missing: null }], ["digit", codes]]) };
  if (name === "xor") return { rows, columns: new Map([["a", nth(0)], ["b", nth(1)], ["y", column(y)]]) };
  return { rows, columns: new Map([...[0, 1, 2, 3].map((k) => [`x${k + 1}`, nth(k)]), ["species", codes]]) };
}

function weightsOf({ start }) {
  const tensors = start.flatMap(({ name, inputs, outputs, weight, bias }) => [
    [`${name}.weight`, { dtype: "F32", shape: [inputs, outputs], values: weight }],
    [`${name}.bias`, { dtype: "F32", shape: [outputs], values: bias }],
  ]);
  return writeSafetensors({ tensors: new Map(tensors), metadata: new Map() });
}

/** `how` is `train` or `kernels`. */
export async function enter(workload, { precision, how, modules }) {
  const { module, train } = await import(new URL(`${workload.name}-${precision}.train.js`, modules));
  const dataset = datasetOf(workload);
  const initialWeights = weightsOf(workload);
  const trainer = createTrainer(module, partsOf(module, { train: dataset }), { initialWeights });
  const steps = (epochs) => {
    const { kernels, hyper } = trainer;
    const { rows, batch } = workload;
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let at = 0; at < rows; at += batch) {
        const count = Math.min(batch, rows - at);
        hyper.setRows(count);
        kernels.step(at, count);
      }
    }
  };
  return {
    epochs: how === "kernels" ? steps : (epochs) => train({ train: dataset }, { epochs, initialWeights }).result,
    prove: async (epochs) => (await train({ train: dataset }, { epochs, initialWeights }).result).metrics.train.loss,
  };
}
