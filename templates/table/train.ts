/**
 * Trains the model of iris.nn here, saves its weights, and predicts with them as an application would: from typed
 * modules that `npm run compile` writes. `npm start` runs it; an argument is the number of epochs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readCsvText } from "nnc/data";
import type { Input } from "./generated/iris.js";
import { load, manifest } from "./generated/iris.js";
import { train } from "./generated/iris.train.js";

// Rows of a file; an array of objects `{ sepal_length, sepal_width, petal_length, petal_width, species }` would do as well.
const rows = readCsvText(readFileSync("data/iris.csv"), [...manifest.inputs, ...manifest.outputs]);

// Parameters of the spec are options: `rate` is one. The rest of the options are the same for every model.
const run = train(rows, { rate: 0.01, epochs: Number(process.argv[2] ?? 100) });
for await (const { epoch, train: training, validation } of run) {
  if (epoch % 10 === 0) console.log(`epoch ${epoch}: loss ${training.loss.toFixed(4)}, validation accuracy ${((validation.accuracy ?? 0) * 100).toFixed(1)} %`);
}
const trained = await run.result;
console.log(`${trained.stopped.text}; test accuracy ${((trained.metrics.test?.accuracy ?? 0) * 100).toFixed(1)} %`);
writeFileSync("weights.safetensors", trained.weights());

// From here on it is what an application does: weights, and a row whose names and types the spec declares.
const iris = load(new Uint8Array(readFileSync("weights.safetensors")));
const flower: Input = { sepal_length: 5.1, sepal_width: 3.5, petal_length: 1.4, petal_width: 0.2 };
const { species, probabilities } = iris.predict(flower);
console.log(`${species} with probability ${probabilities[species].toFixed(3)}`);
