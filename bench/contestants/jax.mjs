/**
 * jax-js on its wasm backend: one jitted step of gradient and update, batches on the device beforehand. The same start,
 * order, batches and loss as nnc. An array is consumed by what takes it, unless `.ref` is given.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { lossOfPredictions } from "../losses.mjs";

async function libraryOf(peers) {
  const require = createRequire(`${peers}/package.json`);
  const folder = path.dirname(require.resolve("@jax-js/jax"));
  const jax = await import(pathToFileURL(path.join(folder, "index.js")).href);
  await jax.init("wasm");
  jax.defaultDevice("wasm");
  return jax;
}

/** Logits from weights and biases in turn. */
const logitsOf = ({ nn, numpy }, hidden) => (parameters, x) => {
  let a = x;
  for (let i = 0; i < parameters.length; i += 2) {
    const z = numpy.matmul(a, parameters[i]).add(parameters[i + 1]);
    a = i === parameters.length - 2 ? z : hidden === "relu" ? nn.relu(z) : nn.sigmoid(z);
  }
  return a;
};

const errorsOf = ({ nn, numpy }) => ({
  quadratic: (z, y) => numpy.sum(numpy.square(nn.sigmoid(z).sub(y))).mul(0.5),
  cross_entropy: (z, y) => numpy.sum(nn.softplus(z.ref).sub(y.mul(z))),
  log_likelihood: (z, y) => numpy.sum(y.mul(nn.logSoftmax(z, 1))).neg(),
});

const parametersOf = ({ numpy }, start) => start.flatMap(({ inputs, outputs, weight, bias }) => [numpy.array(weight).reshape([inputs, outputs]), numpy.array(bias)]);

function slice({ numpy }, { x, y, sizes }, from, count) {
  const part = (values, width) => numpy.array(Float32Array.from(values.subarray(from * width, (from + count) * width))).reshape([count, width]);
  return { x: part(x, sizes[0]), y: part(y, sizes.at(-1)), count };
}

function enterTraining(jax, workload) {
  const { rows, batch, loss, rate, prove, hidden, start } = workload;
  const logits = logitsOf(jax, hidden);
  const error = errorsOf(jax)[loss];
  const batches = Array.from({ length: Math.ceil(rows / batch) }, (_, i) => slice(jax, workload, i * batch, Math.min(batch, rows - i * batch)));
  const total = (parameters, x, y) => error(logits(parameters, x), y);
  // A jitted function for each number of rows, which is a constant in it.
  const stepOf = (count) => jax.jit((parameters, x, y) => {
    const gradients = jax.grad(total)(parameters.map((one) => one.ref), x, y);
    return parameters.map((one, i) => one.sub(gradients[i].mul(rate / count)));
  });
  const steps = new Map([...new Set(batches.map(({ count }) => count))].map((count) => [count, stepOf(count)]));
  let parameters = parametersOf(jax, start);
  const pass = async (count) => {
    for (let epoch = 0; epoch < count; epoch++) for (const { x, y, count: size } of batches) parameters = steps.get(size)(parameters, x.ref, y.ref);
    await jax.blockUntilReady(parameters);
  };
  const proof = async () => {
    await pass(prove);
    const all = slice(jax, workload, 0, rows);
    return Number((await total(parameters.map((one) => one.ref), all.x, all.y).data())[0]) / rows;
  };
  return { pass, prove: proof };
}

function enterInference(jax, workload) {
  const parameters = parametersOf(jax, workload.start);
  const logits = logitsOf(jax, workload.hidden);
  const rows = Array.from({ length: workload.asked }, (_, row) => slice(jax, workload, row, 1).x);
  const whole = jax.jit((given, x) => (workload.output === "softmax" ? jax.nn.softmax(logits(given, x), 1) : jax.nn.sigmoid(logits(given, x))));
  const predict = (row) => whole(parameters.map((one) => one.ref), rows[row].ref).dataSync();
  const pass = (count) => {
    for (let i = 0; i < count; i++) for (let row = 0; row < rows.length; row++) predict(row);
  };
  return { pass, prove: () => lossOfPredictions(workload, predict) };
}

/** Enters a race. */
export async function enter(workload, { peers, mode }) {
  const jax = await libraryOf(peers);
  return mode === "infer" ? enterInference(jax, workload) : enterTraining(jax, workload);
}
