/**
 * Trains the model of splice.nn here, saves its weights, and predicts with them as an application would: from typed
 * modules that `npm run compile` writes. `npm start` runs it; an argument is the number of epochs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readCsvText } from "nnc/data";
import type { Input } from "./generated/splice.js";
import { load, manifest } from "./generated/splice.js";
import { train } from "./generated/splice.train.js";

// Rows of a file; an array of objects `{ sequence, junction }` would do as well.
const rows = readCsvText(readFileSync("data/splice.csv"), [...manifest.inputs, ...manifest.outputs]);

// Parameters of the spec are options: `rate` is one. The rest of the options are the same for every model.
const run = train(rows, { rate: 0.003, epochs: Number(process.argv[2] ?? 20) });
for await (const { epoch, train: training, validation } of run) {
  console.log(`epoch ${epoch}: loss ${training.loss.toFixed(4)}, validation accuracy ${((validation.accuracy ?? 0) * 100).toFixed(1)} %`);
}
const trained = await run.result;
console.log(`${trained.stopped.text}; test accuracy ${((trained.metrics.test?.accuracy ?? 0) * 100).toFixed(1)} %`);
writeFileSync("weights.safetensors", trained.weights());

// From here on it is what an application does: weights, and a sequence of 60 bases.
const splice = load(new Uint8Array(readFileSync("weights.safetensors")));
const bases: Input = { sequence: "CCCAAGAGGAGATCGGCGCGGTTGTCAGCTGTAAGTAAAGCGAGCCCCGTAACCGTTCGT" };
const { junction, probabilities } = splice.predict(bases);
console.log(`${junction} with probability ${probabilities[junction].toFixed(3)}`);
