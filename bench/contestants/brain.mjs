/**
 * brain.js: sigmoid layers, quadratic loss, one update a row whatever one asks, momentum that must be more than 0. It trains
 * from a start of its own, so that its loss proves nothing; it infers with the weights of all.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { lossOfPredictions } from "../losses.mjs";

async function networkOf(workload, peers) {
  const require = createRequire(`${peers}/package.json`);
  const { default: brain } = await import(pathToFileURL(require.resolve("brain.js")).href);
  return new brain.NeuralNetwork({ inputSize: workload.sizes[0], hiddenLayers: workload.sizes.slice(1, -1), outputSize: workload.sizes.at(-1), activation: "sigmoid" });
}

const rowsOf = (values, width, rows) => Array.from({ length: rows }, (_, row) => Float32Array.from(values.subarray(row * width, (row + 1) * width)));

/** Sets the weights of all: brain.js has those of each neuron in a row. */
function setStart(net, start) {
  start.forEach(({ inputs, outputs, weight, bias }, layer) => {
    for (let j = 0; j < outputs; j++) {
      net.biases[layer + 1][j] = bias[j];
      for (let i = 0; i < inputs; i++) net.weights[layer + 1][j][i] = weight[i * outputs + j];
    }
  });
}

/** Enters a race. */
export async function enter(workload, { peers, mode }) {
  const net = await networkOf(workload, peers);
  const { sizes, rate, rows, asked, start, hidden, output } = workload;
  if (mode === "infer") {
    net.initialize();
    setStart(net, start);
    const inputs = rowsOf(workload.x, sizes[0], asked);
    const pass = (count) => {
      for (let i = 0; i < count; i++) for (const input of inputs) net.runInput(input);
    };
    const same = hidden === "sigmoid" && output === "sigmoid";
    return { pass, prove: () => (same ? lossOfPredictions(workload, (row) => net.runInput(inputs[row])) : null) };
  }
  const outputs = rowsOf(workload.y, sizes.at(-1), rows);
  const data = rowsOf(workload.x, sizes[0], rows).map((input, row) => ({ input: Array.from(input), output: Array.from(outputs[row]) }));
  return { pass: (iterations) => void net.train(data, { iterations, errorThresh: 1e-12, learningRate: rate, momentum: 1e-9, errorCheckInterval: 1e9 }), prove: () => null };
}
