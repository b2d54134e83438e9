/** What is to be reached: by workload, ours, against whom (null: samples a second, or microseconds to infer), and at least how much. */

export const TRAIN = {
  W1: [["nnc-kernels", null, 60e6], ["nnc-kernels", "c-tiny", 0.85], ["nnc-kernels", "fann", 4], ["nnc", "torch", 1000]],
  W2: [["nnc", "torch", 6], ["nnc", "torch-script", 2], ["nnc", "tfjs-wasm", 30], ["nnc", "jax", 30], ["nnc-ts64", null, 170e3], ["nnc-ts64", "tfjs-wasm", 8]],
  W3a: [["nnc", "torch", 3], ["nnc", "torch-script", 1.2]],
  W3b: [["nnc", "torch", 1.2], ["nnc-2", "torch-2", 1.3], ["nnc-ts64", null, 55e3], ["nnc-ts64", "tfjs-wasm", 3]],
  W4: [["nnc", "torch", 0.55], ["nnc-2", "torch-2", 0.65], ["nnc", "jax", 4], ["nnc", "tfjs-wasm", 30]],
  W5: [["nnc", "torch-script", 15], ["nnc", "numpy", 15], ["nnc", "brain", 10]],
};

/** At least so many times the rate of the peer. */
export const INFER = {
  W1: [["nnc-run", "fann", 1]],
  W2: [["nnc-run", "onnxruntime", 5]],
  W4: [["nnc-run", "onnxruntime", 1]],
};
