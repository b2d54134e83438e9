/**
 * TensorFlow.js on its wasm or plain backend, driven at its cheapest: batches sliced beforehand, its core optimizer's
 * `minimize` over a hand-written forward pass. `model.fit` costs more. The same start, order, batches and loss as nnc.
 */
import { createRequire } from "node:module";
import path from "node:path";

export async function enter(workload, { peers, backend }) {
  const require = createRequire(`${peers}/package.json`);
  console.warn = () => undefined;
  const tf = require("@tensorflow/tfjs-core");
  // For its side effect: in Node's builds the gradients of core are registered here.
  require("@tensorflow/tfjs-layers");
  const added = require(`@tensorflow/tfjs-backend-${backend}`);
  if (backend === "wasm") added.setWasmPaths(`${path.dirname(require.resolve("@tensorflow/tfjs-backend-wasm/package.json"))}/dist/`);
  await tf.setBackend(backend);
  await tf.ready();
  const { sizes, rows, batch, loss, hidden, start } = workload;
  const [inputs, , outputs] = sizes;
  const variables = start.flatMap(({ inputs: from, outputs: to, weight, bias }) => [tf.variable(tf.tensor2d(weight, [from, to])), tf.variable(tf.tensor1d(bias))]);
  const [w1, b1, w2, b2] = variables;
  const reset = () => start.forEach(({ inputs: from, outputs: to, weight, bias }, layer) => {
    tf.tidy(() => {
      variables[2 * layer].assign(tf.tensor2d(weight, [from, to]));
      variables[2 * layer + 1].assign(tf.tensor1d(bias));
    });
  });
  const slice = (from, count) => ({
    x: tf.tensor2d(Float32Array.from(workload.x.subarray(from * inputs, (from + count) * inputs)), [count, inputs]),
    y: tf.tensor2d(Float32Array.from(workload.y.subarray(from * outputs, (from + count) * outputs)), [count, outputs]),
  });
  const batches = Array.from({ length: Math.ceil(rows / batch) }, (_, i) => slice(i * batch, Math.min(batch, rows - i * batch)));
  const all = slice(0, rows);
  const logits = (x) => {
    const h = tf.add(tf.matMul(x, w1), b1);
    return tf.add(tf.matMul(hidden === "relu" ? tf.relu(h) : tf.sigmoid(h), w2), b2);
  };
  const errors = {
    quadratic: (z, y) => tf.mul(0.5, tf.sum(tf.square(tf.sub(tf.sigmoid(z), y)), 1)),
    // softplus(z) - y z, as tf.losses.sigmoidCrossEntropy has it, without its reduction to one number.
    cross_entropy: (z, y) => tf.sum(tf.sub(tf.softplus(z), tf.mul(y, z)), 1),
    log_likelihood: (z, y) => tf.neg(tf.sum(tf.mul(y, tf.logSoftmax(z)), 1)),
  };
  const mean = ({ x, y }) => tf.mean(errors[loss](logits(x), y));
  const optimizer = tf.train.sgd(workload.rate);
  const epochs = (count) => {
    for (let epoch = 0; epoch < count; epoch++) for (const each of batches) optimizer.minimize(() => mean(each));
    // Kernels run when they are called on both backends; reading a number back proves it.
    b2.dataSync();
  };
  const prove = (count) => {
    reset();
    epochs(count);
    return tf.tidy(() => mean(all).dataSync()[0]);
  };
  return { epochs, prove };
}
