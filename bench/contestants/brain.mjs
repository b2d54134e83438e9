/**
 * brain.js: sigmoid layers, quadratic loss, one update a row whatever one asks, momentum that must be more than 0. Its
 * start is its own, so that its loss proves nothing and is not compared.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export async function enter(workload, { peers }) {
  const require = createRequire(`${peers}/package.json`);
  const { default: brain } = await import(pathToFileURL(require.resolve("brain.js")).href);
  const [inputs, hidden, outputs] = workload.sizes;
  const net = new brain.NeuralNetwork({ hiddenLayers: [hidden], activation: "sigmoid" });
  const rows = Array.from({ length: workload.rows }, (_, row) => ({
    input: Array.from(workload.x.subarray(row * inputs, (row + 1) * inputs)),
    output: Array.from(workload.y.subarray(row * outputs, (row + 1) * outputs)),
  }));
  const epochs = (iterations) => net.train(rows, { iterations, errorThresh: 1e-12, learningRate: workload.rate, momentum: 1e-9, errorCheckInterval: 1e9 });
  return { epochs: (count) => void epochs(count), prove: null };
}
