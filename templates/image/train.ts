/**
 * Trains the model of digits.nn here, saves its weights, and predicts with them as an application would: from typed
 * modules that `npm run compile` writes. `npm start` runs it; an argument is the number of epochs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readCsvText } from "nnc/data";
import type { Input } from "./generated/digits.js";
import { load, manifest } from "./generated/digits.js";
import { train } from "./generated/digits.train.js";

// Rows of a file; an array of objects `{ image, digit }` would do as well.
const rows = readCsvText(readFileSync("data/digits.csv"), [...manifest.inputs, ...manifest.outputs]);

// Parameters of the spec are options: `rate` is one. The rest of the options are the same for every model.
const run = train(rows, { rate: 0.003, epochs: Number(process.argv[2] ?? 20) });
for await (const { epoch, train: training, validation } of run) {
  console.log(`epoch ${epoch}: loss ${training.loss.toFixed(4)}, validation accuracy ${((validation.accuracy ?? 0) * 100).toFixed(1)} %`);
}
const trained = await run.result;
console.log(`${trained.stopped.text}; test accuracy ${((trained.metrics.test?.accuracy ?? 0) * 100).toFixed(1)} %`);
writeFileSync("weights.safetensors", trained.weights());

// From here on it is what an application does: weights, and the grey values of an image from 0 to 16, row by row.
const digits = load(new Uint8Array(readFileSync("weights.safetensors")));
const drawn: Input = {
  image: [
    [0, 0, 5, 13, 9, 1, 0, 0],
    [0, 0, 13, 15, 10, 15, 5, 0],
    [0, 3, 15, 2, 0, 11, 8, 0],
    [0, 4, 12, 0, 0, 8, 8, 0],
    [0, 5, 8, 0, 0, 9, 8, 0],
    [0, 4, 11, 0, 1, 12, 7, 0],
    [0, 2, 14, 5, 10, 12, 0, 0],
    [0, 0, 6, 13, 10, 0, 0, 0],
  ].flat(),
};
const { digit, probabilities } = digits.predict(drawn);
console.log(`${digit} with probability ${probabilities[digit].toFixed(3)}`);
