/**
 * Baselines that learn, by libraries: k nearest neighbours (ml-knn) and support vector machines (libsvm). They see the
 * prepared inputs and targets that the network sees, one fit for each output (each number of a shaped one).
 */
import type { DatasetPart, DatasetParts } from "../runtime/dataset.js";
import type { ColumnManifest, ModelManifest, PartName } from "../runtime/manifest.js";
import { decodeCode, encodeDataset, storeCode } from "../runtime/prepare.js";
import type { Fitted } from "../runtime/fitted.js";

/** What a baseline is fitted on and asked about. */
export interface BaselineTask {
  readonly manifest: ModelManifest;
  readonly fitted: Fitted;
  readonly parts: DatasetParts;
  readonly part: PartName;
}

/** Answers as a network's outputs, or why there are none. */
export type Answers = { readonly output: Float64Array } | { readonly why: string };

/** A library behind one face. */
export interface Learner {
  /** Answers to `asked` after learning `samples`: labels where `labels`, numbers otherwise. */
  answer(samples: readonly number[][], targets: readonly number[], asked: readonly number[][], labels: boolean): Promise<readonly number[]>;
  /** Products of numbers that it takes, about. */
  cost(samples: number, asked: number, width: number): number;
}

/** More products than this take minutes; who wants to wait compares with a number. */
const LARGEST_COST = 2e11;

/** The k nearest training rows vote. */
export function nearestNeighbour({ k = 1 }: Readonly<Record<string, number>>): Learner {
  return {
    async answer(samples, targets, asked) {
      const { default: Knn } = await import("ml-knn");
      const model = new Knn(samples, targets, { k: Math.min(k, samples.length) });
      return model.predict(asked);
    },
    cost: (samples, asked, width) => samples * asked * width,
  };
}

/** libsvm's C-SVC and ε-SVR with the radial kernel. */
export function rbfSvm({ c = 1, gamma = 0 }: Readonly<Record<string, number>>): Learner {
  return {
    async answer(samples, targets, asked, labels) {
      // The asm.js build: the WebAssembly one tries to fetch its file and complains on the console in Node.
      const { default: Svm } = await import("libsvm-js/asm.js");
      // libsvm refuses to separate one class from nothing.
      if (labels && targets.every((target) => target === targets[0])) return asked.map(() => targets[0] as number);
      const svm = new Svm({
        type: labels ? Svm.SVM_TYPES.C_SVC : Svm.SVM_TYPES.EPSILON_SVR,
        kernel: Svm.KERNEL_TYPES.RBF,
        cost: c,
        gamma: gamma > 0 ? gamma : usualGamma(samples),
        epsilon: 0.1,
        tolerance: 1e-3,
        quiet: true,
      });
      try {
        svm.train(samples, targets);
        return svm.predict(asked);
      } finally {
        svm.free();
      }
    },
    cost: (samples, asked, width) => samples * (samples + asked) * width,
  };
}

/** 1 / (inputs · variance of all numbers); 1 / inputs where nothing varies. */
function usualGamma(samples: readonly (readonly number[])[]): number {
  const width = samples[0]?.length ?? 1;
  let [count, mean, squares] = [0, 0, 0];
  for (const sample of samples) {
    for (const value of sample) {
      count++;
      const before = value - mean;
      mean += before / count;
      squares += before * (value - mean);
    }
  }
  const variance = squares / count;
  return 1 / (width * (variance > 0 ? variance : 1));
}

/** Fits each output on the training rows, and answers the rows of the task's part. */
export async function learnedAnswers(learner: Learner, { manifest, fitted, parts, part }: BaselineTask): Promise<Answers> {
  const asked = parts[part];
  const { inputWidth, outputWidth } = manifest;
  if (asked === null) return { why: `there are no ${part} rows` };
  const cost = learner.cost(parts.train.rows.length, asked.rows.length, inputWidth);
  if (cost > LARGEST_COST) return { why: `${parts.train.rows.length.toLocaleString("en-US")} training rows, ${asked.rows.length.toLocaleString("en-US")} questions and ${inputWidth} inputs would take it minutes: compare with a number, or on a part of the data` };
  const encoded = (columns: readonly ColumnManifest[], constants: typeof fitted.inputs, width: number, { dataset, rows }: DatasetPart): number[][] => {
    const out = new Float64Array(dataset.rows * width);
    encodeDataset(columns, constants, width, dataset, rows, out);
    return Array.from(rows, (row) => Array.from(out.subarray(row * width, (row + 1) * width)));
  };
  const samples = encoded(manifest.inputs, fitted.inputs, inputWidth, parts.train);
  const targets = encoded(manifest.outputs, fitted.outputs, outputWidth, parts.train).map((row) => Float64Array.from(row));
  const questions = encoded(manifest.inputs, fitted.inputs, inputWidth, asked);
  const output = new Float64Array(questions.length * outputWidth);
  for (const column of manifest.outputs) {
    if (column.kind === "bool" || column.kind === "class") {
      const said = await learner.answer(samples, targets.map((row) => decodeCode(column, row, column.offset)), questions, true);
      said.forEach((code, row) => storeCode(column, code, output, row * outputWidth + column.offset));
      continue;
    }
    for (let element = column.offset; element < column.offset + column.width; element++) {
      const said = await learner.answer(samples, targets.map((row) => row[element] as number), questions, false);
      said.forEach((value, row) => (output[row * outputWidth + element] = value));
    }
  }
  return { output };
}
