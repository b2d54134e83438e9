/**
 * TensorFlow.js on its wasm or plain backend, driven at its cheapest: batches sliced beforehand, its core optimizer's
 * `minimize` over a hand-written forward pass. `model.fit` costs more. The same start, order, batches and loss as nnc.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { lossOfPredictions } from "../losses.mjs";

async function libraryOf(peers, backend) {
  const require = createRequire(`${peers}/package.json`);
  console.warn = () => undefined;
  const tf = require("@tensorflow/tfjs-core");
  // For its side effect: in Node's builds the gradients of core are registered here.
  require("@tensorflow/tfjs-layers");
  const added = require(`@tensorflow/tfjs-backend-${backend}`);
  if (backend === "wasm") added.setWasmPaths(`${path.dirname(require.resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`);
  await tf.setBackend(backend);
  await tf.ready();
  return tf;
}

/** Logits of rows, through variables that training changes. */
function networkOf(tf, { start, hidden }) {
  const layers = start.map(({ inputs, outputs, weight, bias }) => ({ w: tf.variable(tf.tensor2d(weight, [inputs, outputs])), b: tf.variable(tf.tensor1d(bias)) }));
  const logits = (x) =>
    layers.reduce((a, { w, b }, i) => {
      const z = tf.add(tf.matMul(a, w), b);
      return i === layers.length - 1 ? z : hidden === "relu" ? tf.relu(z) : tf.sigmoid(z);
    }, x);
  return { logits, last: layers.at(-1).b };
}

function slice(tf, { x, y, sizes }, from, count) {
  const part = (values, width) => tf.tensor2d(Float32Array.from(values.subarray(from * width, (from + count) * width)), [count, width]);
  return { x: part(x, sizes[0]), y: part(y, sizes.at(-1)) };
}

function enterTraining(tf, workload) {
  const { rows, batch, loss, rate, prove } = workload;
  const { logits, last } = networkOf(tf, workload);
  const batches = Array.from({ length: Math.ceil(rows / batch) }, (_, i) => slice(tf, workload, i * batch, Math.min(batch, rows - i * batch)));
  const errors = {
    quadratic: (z, y) => tf.mul(0.5, tf.sum(tf.square(tf.sub(tf.sigmoid(z), y)), 1)),
    // softplus(z) - y z, as tf.losses.sigmoidCrossEntropy has it, without its reduction to one number.
    cross_entropy: (z, y) => tf.sum(tf.sub(tf.softplus(z), tf.mul(y, z)), 1),
    log_likelihood: (z, y) => tf.neg(tf.sum(tf.mul(y, tf.logSoftmax(z)), 1)),
  };
  const mean = ({ x, y }) => tf.mean(errors[loss](logits(x), y));
  const optimizer = tf.train.sgd(rate);
  const pass = (count) => {
    for (let epoch = 0; epoch < count; epoch++) for (const each of batches) optimizer.minimize(() => mean(each));
    // Kernels run when they are called on both backends; reading a number back proves it.
    last.dataSync();
  };
  const proof = () => {
    pass(prove);
    return tf.tidy(() => mean(slice(tf, workload, 0, rows)).dataSync()[0]);
  };
  return { pass, prove: proof };
}

function enterInference(tf, workload) {
  const { logits } = networkOf(tf, workload);
  const rows = Array.from({ length: workload.asked }, (_, row) => slice(tf, workload, row, 1).x);
  const activation = workload.output === "softmax" ? tf.softmax : tf.sigmoid;
  const predict = (row) => tf.tidy(() => activation(logits(rows[row])).dataSync());
  const pass = (count) => {
    for (let i = 0; i < count; i++) for (let row = 0; row < rows.length; row++) predict(row);
  };
  return { pass, prove: () => lossOfPredictions(workload, predict) };
}

/** Enters a race; `how` is the backend. */
export async function enter(workload, { peers, how, mode }) {
  const tf = await libraryOf(peers, how);
  return mode === "infer" ? enterInference(tf, workload) : enterTraining(tf, workload);
}
