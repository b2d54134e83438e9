/**
 * Every word of the vocabulary at work from end to end: in specs that `nnc` checks, compiles, trains, saves, loads,
 * measures and predicts with. Many words stand in one spec; what the words compute is the oracle's to say.
 */
import fs from "node:fs";
import zlib from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import type { MemoryHost } from "../../../src/host/memory.js";
import type { MemoryEntry } from "../../../src/host/memory-files.js";
import { activations } from "../../../src/vocab/activations.js";
import { alphabets } from "../../../src/vocab/alphabets.js";
import { inits } from "../../../src/vocab/inits.js";
import { losses } from "../../../src/vocab/losses.js";
import { metrics } from "../../../src/vocab/metrics.js";
import { optimizers } from "../../../src/vocab/optimizers/index.js";
import { bytesOf, hostOf, linesOf, nnc } from "./run.js";

interface Case {
  /** All but `nn 1` and `model`. */
  readonly text: string;
  readonly files?: Readonly<Record<string, MemoryEntry>>;
  /** Rows to predict, and what each prediction has. */
  readonly rows: string;
  readonly gives: readonly string[];
  /** Measures the saved weights in the daily run, too. */
  readonly again?: boolean;
}

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
const lines = (all: readonly string[]): string => `${all.join("\n")}\n`;
const share = (i: number, k: number): number => ((i * k) % 17) / 17;

const table = range(24).map((i) => {
  const missing = (k: number, value: unknown): string => (i % 8 === k ? ["", "NA", "?"][i % 3] ?? "" : String(value));
  return [share(i, 3), share(i, 5) * 9, share(i, 7) * 10, 1 + share(i, 2), missing(1, share(i, 4)), missing(2, share(i, 6)), missing(3, i % 5), missing(4, i % 2 === 0 ? "u" : "v w"), missing(5, i % 7), i % 3 === 0, ["x", "y", "z"][i % 3]].join(",");
});

function npy(values: readonly number[], shape: readonly number[]): Uint8Array {
  const head = `{'descr': '<f4', 'fortran_order': False, 'shape': (${shape.join(", ")},), }`.padEnd(117);
  return Uint8Array.from([0x93, 78, 85, 77, 80, 89, 1, 0, 118, 0, ...Buffer.from(`${head}\n`), ...new Uint8Array(Float32Array.from(values).buffer)]);
}

function idx(sizes: readonly number[], bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([0, 0, 8, sizes.length, ...sizes.flatMap((size) => [0, 0, 0, size]), ...bytes]);
}

const cases: Readonly<Record<string, Case>> = {
  "a table with a header, every preparation, a chain of activations": {
    text: `input  a: real standardized
input  b: real minmax
input  c: real in [0, 10] scaled to [-1, 1]
input  d: real in (0, inf) log standardized
input  e: real missing mean
input  f: real missing median
input  g: real missing 3
input  h: class { u, "v w" } missing mode
input  i: int missing drop
input  j: bool
output kind: class { x, y, z }
data {
  csv("t.csv")
  split 12 rows train, 20% validation, 20% test, seed 3, stratify by kind
}
network {
  dense 6 sigmoid         { init xavier }
  dense 6 tanh            { init lecun, l1 1e-4 }
  dense 6 relu            { init he, l2 1e-4, max_norm 3 }
  dense 6 leaky_relu(0.1) { init normal(0, 0.5) }
  dense 6 elu             { init uniform(-1, 1) }
  dense 6 selu            { init orthogonal }
  dense 6 gelu            { init constant(0.1), bias false }
  dense 6 silu
  dense 6 softplus
  dense 6 softsign
  dense 6 [3 hard_sigmoid, 3 hard_tanh]
  dense 6 abs
  square
  dense 6 sine
  dense 6 linear          { init zeros }
  dense 3 softmax
}
train {
  loss      log_likelihood
  optimizer sgd(rate: 0.05, momentum: 0.9, nesterov: true)
  schedule  warmup 3 steps
  schedule  step(every: 2 epochs, factor: 0.5)
  schedule  rate times 0.5 when validation.auc stalls for 1 epoch, at most 2 times
  clip      gradient norm 5
  batch     5
  epochs    5
  seed      1
  shuffle   false
  stop when train.f1 == 100% and validation.precision > 99.9%
  stop when validation.recall stalls for 3 epochs by 0.1%, restore best
}`,
    files: { "/t.csv": lines(["a,b,c,d,e,f,g,h,i,j,kind", ...table]) },
    rows: lines(["a,b,c,d,e,f,g,h,i,j", "0.5,1,5,2,,,,,3,true", "0.1,2,3,1,NA,4,1,v w,2,no"]),
    gives: ["kind", "probabilities"],
  },
  "no header, positions, tabs, gzip, a vector; logarithms of probabilities": {
    text: `input  v: real[4] standardized, columns 1..4
input  w: real, column 5
output kind: class { x, y, z }, column 6
data {
  tsv("t.tsv", header: false)
  split 18 rows train, 6 rows test, seed 2
}
network {
  dense 5 tanh
  dense 3 log_softmax
}
train {
  loss      log_likelihood
  optimizer adam(rate: 0.01)
  schedule  warmup 1 epoch
  schedule  cosine to 1e-4
  batch     4
  epochs    4
  clip      gradient value 1
}`,
    files: { "/t.tsv": new Uint8Array(zlib.gzipSync(lines(range(24).map((i) => [share(i, 3), share(i, 5), share(i, 7), share(i, 2), i, ["x", "y", "z"][i % 3]].join("\t"))))) },
    rows: lines(['{"v": [1, 2, 3, 4], "w": 1}', '{"v": [4, 3, 2, 1], "w": 0}']),
    again: true,
    gives: ["kind", "probabilities"],
  },
  "hinge over labels, records of JSON": {
    text: `input  a, b: real
output yes: bool
output kind: class { x, y, z }
data { json("t.json") }
network {
  dense 6 relu { weights [[1, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0]], bias [0, 0, 0, 0, 0, 0], frozen }
  dropout 10%
  dense 4 tanh
}
train {
  loss      hinge
  optimizer adagrad(rate: 0.1)
  schedule  exponential(0.9)
  batch     all
  epochs    6
  stop when train.error < 0.1%
}`,
    files: { "/t.json": JSON.stringify(range(12).map((i) => ({ a: share(i, 3), b: share(i, 5), yes: i % 2 === 0, kind: ["x", "y", "z"][i % 3] }))) },
    rows: lines(['{"a": 1, "b": 0}', '{"a": 0, "b": 1}']),
    gives: ["yes", "kind", "probabilities"],
  },
  "numbers under the Huber loss, lines of JSON, parameters of all kinds, a precision": {
    text: `param width: int in [1, 9] = 3
param act: activation in { relu, tanh } = relu
param how: loss in { huber, absolute } = huber
param rate: real in (0, 1] = 0.01
param mixes: bool = true
input  a, b: real
output y: real standardized
output n: int
data {
  jsonl("t.jsonl")
  split 8 rows train, 4 rows validation, seed 1
}
network {
  dense width act
  dense 2 linear
}
train {
  loss      how
  optimizer rmsprop(rate: rate, momentum: 0.5, centered: true)
  schedule  linear to 1e-4
  batch     4
  epochs    5
  shuffle   mixes
  precision f64
  stop when validation.rmse stalls for 2 epochs, restore best
  stop when train.mse < 1e-9 and train.mae < 1e-9
  stop when validation.r2 > 99.99%
}`,
    files: { "/t.jsonl": lines(range(12).map((i) => JSON.stringify({ a: share(i, 3), b: share(i, 5), y: 100 + i, n: i % 4 }))) },
    rows: lines(["a,b", "0.5,1", "1,0"]),
    again: true,
    gives: ["y", "n"],
  },
  "layers of images, from idx files, varied from epoch to epoch": {
    text: `input  image: real[6, 6, 1] in [0, 255] scaled to [0, 1]
output digit: class 0..3
data {
  train      idx("images", "labels")
  test       idx("images", "labels")
  validation 4 rows of train, seed 5
  augment { shift 1, rotate 10deg, mirror horizontal, noise 0.05 }
}
network {
  conv 4 kernel 3 x 3 stride 1 pad same relu
  batchnorm
  contrastnorm 3 x 3
  maxpool 2 x 2 stride 2
  layernorm
  avgpool 2 x 2 stride 1
  skip: conv 4 1 x 1 tanh
  conv 4 1 x 1 silu
  add skip
  concat skip
  globalpool max
  reshape [2, 4]
  flatten
  dropout 20%
  dense 4 sigmoid
}
train {
  loss      cross_entropy
  optimizer nadam(rate: 0.01)
  batch     6
  epochs    3
}`,
    files: { "/images": idx([16, 6, 6], range(16 * 36).map((i) => (i * 37) % 256)), "/labels": idx([16], range(16).map((i) => i % 4)) },
    rows: `${JSON.stringify({ image: range(6).map((r) => range(6).map((c) => [(r * c * 9) % 256])) })}\n`,
    gives: ["digit", "probabilities"],
  },
  "arrays of NumPy, absolute errors": {
    text: `input  v: real[3]
output y: real[2]
data { npy("x.npy", "y.npy") }
network { dense 2 linear }
train {
  loss      absolute
  optimizer lion(rate: 0.01)
  epochs    3
  batch     4
}`,
    files: { "/x.npy": npy(range(30).map((i) => share(i, 3)), [10, 3]), "/y.npy": npy(range(20).map((i) => share(i, 5)), [10, 2]) },
    rows: '{"v": [1, 2, 3]}\n',
    gives: ["y"],
  },
  "sequences through an embedding and blocks of a library": {
    text: `use { Seen } from "./lib.nn"
block Twice(n: int) {
  repeat 2 {
    dense n tanh
  }
}
input  s: dna[8]
output yes: bool
data { csv("s.csv") }
network {
  embedding 3
  Seen(channels: 4)
  globalpool avg
  Twice(n: 4)
  dense 1 hard_sigmoid
}
train {
  loss      quadratic
  optimizer adamw(rate: 0.01, decay: 0.1)
  epochs    3
  batch     3
}`,
    files: {
      "/lib.nn": "nn 1\nblock Seen(channels: int, drop: real in [0, 1) = 0) {\n  conv channels kernel 3 pad valid relu\n  dropout drop\n}\n",
      "/s.csv": lines(["s,yes", ...range(10).map((i) => `${"ACGTRYNacgtn".slice(i % 4, (i % 4) + 8)},${i % 2}`)]),
    },
    rows: lines(["s", "ACGTACGT", "NNNNRYAC"]),
    gives: ["yes", "probability"],
  },
  "other alphabets": {
    text: `input  r: rna[3]
input  p: protein[2]
output yes: bool
data { csv("s.csv") }
network { dense 1 sigmoid }
train { loss cross_entropy  optimizer sgd(rate: 0.1)  epochs 2  batch 2 }`,
    files: { "/s.csv": lines(["r,p,yes", "ACG,AC,1", "UUU,WY,0", "NNN,XB,1", "GGG,JZ,0"]) },
    rows: lines(["r,p", "ACU,MK"]),
    gives: ["yes", "probability"],
  },
  "the perceptron's step, on rows of the spec": {
    text: `input  a, b: real in [0, 1]
output both: bool
data {
  rows [
    0, 0 => false
    0, 1 => false
    1, 0 => false
    1, 1 => true
  ]
}
network { dense 1 step }
train { optimizer perceptron(rate: 1)  epochs 20  batch 1  stop when train.accuracy == 100% }`,
    rows: lines(["a,b", "1,1"]),
    gives: ["both", "probability"],
  },
  "columns of parquet": {
    text: `input  a: real
output kind: class { red, blue }
data { parquet("p.parquet") }
network { dense 2 softmax }
train { loss log_likelihood  optimizer sgd(rate: 0.1)  epochs 2  batch all }`,
    files: { "/p.parquet": new Uint8Array(fs.readFileSync(new URL("../../corpus/plain.parquet", import.meta.url))) },
    rows: lines(["a", "1"]),
    gives: ["kind", "probabilities"],
  },
};

const measured = new Set<string>();

/** Trains, measures the saved weights again, and predicts; gives the weights. */
async function walk({ text, files = {}, rows, gives, again = false }: Case, options = ""): Promise<{ readonly weights: Uint8Array }> {
  const host = hostOf({ "/x.nn": `nn 1\nmodel Walk\n${text}\n`, "/rows": rows, ...files });
  const trained = await nnc(`train /x.nn --json --quiet --out /r ${options}`, host);
  expect([trained.code, trained.err]).toEqual([0, ""]);
  const done = linesOf(trained.out).at(-1) ?? {};
  if (again || process.env["NNC_FULL"] === "1") await measureAgain(host, done, options);
  const predicted = await nnc(`predict /x.nn /rows --weights /r/weights.safetensors --format jsonl ${options}`, host);
  expect([predicted.code, predicted.err]).toEqual([0, ""]);
  const said = linesOf(predicted.out);
  expect(said.length).toBeGreaterThan(0);
  for (const record of said) {
    expect(Object.keys(record)).toEqual(gives);
    expect(JSON.stringify(record)).not.toContain("null");
    for (const key of ["probability", "probabilities"]) for (const p of numbersIn(record[key])) expect(p >= 0 && p <= 1).toBe(true);
  }
  return { weights: bytesOf(host, "/r/weights.safetensors") };
}

/** The saved weights have the very metrics that the training ended with. */
async function measureAgain(host: MemoryHost, done: Readonly<Record<string, unknown>>, options: string): Promise<void> {
  const evaluated = await nnc(`eval /x.nn --weights /r/weights.safetensors --on train --json ${options}`, host);
  expect([evaluated.code, evaluated.err]).toEqual([0, ""]);
  const figures = Object.entries(linesOf(evaluated.out)[0] ?? {}).filter(([name]) => name.startsWith("train."));
  expect(figures.length).toBeGreaterThan(2);
  for (const [name, value] of figures) {
    measured.add(name.slice("train.".length));
    expect([name, done[name]]).toEqual([name, value]);
  }
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("a spec is checked, compiled, trained, saved, loaded, measured and predicts", () => {
  it.each(Object.keys(cases))("%s", async (name) => {
    await walk(cases[name] as Case);
  });

  it("with parameters of every kind that are set, checked again and fixed when compiling", async () => {
    const of = cases["numbers under the Huber loss, lines of JSON, parameters of all kinds, a precision"] as Case;
    const plain = await walk(of);
    const other = await walk(of, "--set act=tanh --set how=absolute --set width=4");
    expect(other.weights.length).toBeGreaterThan(plain.weights.length);
    const trained = async (set: string): Promise<Uint8Array> => {
      const own = hostOf({ "/x.nn": `nn 1\nmodel Walk\n${of.text}\n`, ...of.files });
      expect((await nnc(`train /x.nn --quiet --out /r --set ${set}`, own)).code).toBe(0);
      return bytesOf(own, "/r/weights.safetensors");
    };
    for (const set of ["how=absolute", "mixes=false"]) expect(await trained(set)).not.toEqual(plain.weights);
    expect(await trained("act=relu")).toEqual(plain.weights);
    const host = hostOf({ "/x.nn": `nn 1\nmodel Walk\n${of.text}\n`, ...of.files });
    for (const [set, said] of [["act=sigmoid", "act"], ["how=hinge", "how"], ["mixes=maybe", "mixes"], ["width=0", "width"]] as const) {
      const { code, err } = await nnc(`train /x.nn --set ${set}`, host);
      expect([code, err.includes(said)]).toEqual([2, true]);
    }
  });

  it("to the same bits when it is stopped in between: augmented, with the best epoch restored", async () => {
    const of = cases["layers of images, from idx files, varied from epoch to epoch"] as Case;
    const small = of.text.replace(/network \{[^}]*\}/, "network {\n  flatten\n  dense 6 tanh\n  dropout 20%\n  dense 4 sigmoid\n}");
    const text = `${small.replace("epochs    3", "epochs    200").replace(/\}$/, "")}  stop when validation.loss stalls for 300 steps, restore best\n}`;
    const at = hostOf({ "/x.nn": `nn 1\nmodel Walk\n${text}\n`, ...of.files });
    expect((await nnc("train /x.nn --quiet --out /r", at)).code).toBe(0);
    const host = hostOf({ "/x.nn": `nn 1\nmodel Walk\n${text}\n`, ...of.files });
    const stopped = await nnc("train /x.nn --json --quiet --out /r", host, (out, stop) => out.includes('"epoch":2') && stop());
    expect(stopped.code).toBe(130);
    expect((await nnc("train /x.nn --quiet --out /r --resume", host)).code).toBe(0);
    expect(bytesOf(host, "/r/weights.safetensors")).toEqual(bytesOf(at, "/r/weights.safetensors"));
    expect(bytesOf(host, "/r/log.jsonl")).toEqual(bytesOf(at, "/r/log.jsonl"));
  });
});

describe("the words of the vocabulary", () => {
  const all = Object.values(cases).map(({ text }) => text).join("\n");
  const words = {
    layers: ["dense", "conv", "maxpool", "avgpool", "globalpool", "flatten", "reshape", "dropout", "batchnorm", "layernorm", "contrastnorm", "embedding", "add", "concat", "repeat", "block", "use"],
    activations: Object.keys(activations),
    losses: Object.keys(losses),
    optimizers: Object.keys(optimizers),
    inits: Object.keys(inits),
    schedules: ["warmup", "step\\(", "exponential", "cosine", "linear to", "rate times"],
    stops: ["stop when", "stalls for", "restore best", "and", "by 0"],
    preparations: ["scaled to", "standardized", "minmax", "log", "missing mean", "missing median", "missing mode", "missing drop", "missing 3"],
    formats: ["rows \\[", "csv", "tsv", "json", "jsonl", "idx", "npy", "parquet", "split", "augment", "header: false", "column 6", "columns 1"],
    types: ["real", "int", "bool", "class", ...Object.keys(alphabets)],
    options: ["init", "weights", "bias", "l1", "l2", "max_norm", "frozen", "clip      gradient norm", "clip      gradient value", "shuffle", "precision"],
  };
  it.each(Object.entries(words))("all stand in one of these specs: %s", (_, of) => {
    expect(of.filter((word) => !new RegExp(`\\b${word}`).test(all))).toEqual([]);
  });

  // After all walks.
  afterAll(() => expect(Object.keys(metrics).filter((name) => !measured.has(name))).toEqual([]));
});
