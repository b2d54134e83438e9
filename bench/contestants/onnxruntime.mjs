/** ONNX Runtime for Node: a session over the layers, one row a run, on one thread. It trains nothing. */
import { createRequire } from "node:module";
import { lossOf } from "../losses.mjs";
import { onnxOf } from "../onnx-file.mjs";

/** Enters a race of inference. */
export async function enter(workload, { peers }) {
  const ort = createRequire(`${peers}/package.json`)("onnxruntime-node");
  const session = await ort.InferenceSession.create(onnxOf(workload), { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: "sequential" });
  const [width, classes] = [workload.sizes[0], workload.sizes.at(-1)];
  const rows = Array.from({ length: workload.asked }, (_, row) => ({ x: new ort.Tensor("float32", Float32Array.from(workload.x.subarray(row * width, (row + 1) * width)), [1, width]) }));
  const pass = async (count) => {
    for (let i = 0; i < count; i++) for (const row of rows) await session.run(row);
  };
  const prove = async () => {
    const outputs = new Float64Array(rows.length * classes);
    for (let row = 0; row < rows.length; row++) outputs.set((await session.run(rows[row])).y.data, row * classes);
    return lossOf(workload, outputs, rows.length);
  };
  return { pass, prove };
}
