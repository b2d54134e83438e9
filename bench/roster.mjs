/**
 * Who races: a row for each, its file in `contestants/`, what it needs, and in which modes (`train`, `infer`) it enters.
 * `other` says why its work is not the same; such a row is shown and its loss not compared.
 */

const ROW = "updates after every row, quadratic loss";

const nnc = (key, title, options) => ({ key, title, contestant: "nnc", kind: "node", ours: true, modes: ["train"], needs: [], precision: "f32", target: "auto", how: "train", threads: 1, ...options });
const js = (key, title, contestant, options) => ({ key, title, contestant, kind: "node", modes: ["train"], needs: [key], threads: 1, ...options });
const python = (key, title, contestant, options) => ({ key, title, contestant, kind: "python", modes: ["train"], threads: 1, ...options });
const c = (key, title, contestant, options) => ({ key, title, contestant, kind: "c", modes: ["train"], needs: ["cc"], threads: 1, ...options });

/** All contestants, in the order of the table. */
export const roster = [
  nnc("nnc", "nnc", {}),
  nnc("nnc-2", "nnc, 2 threads", { threads: 2 }),
  nnc("nnc-kernels", "nnc, kernels alone", { how: "kernels" }),
  nnc("nnc-ts", "nnc, TypeScript", { target: "ts" }),
  nnc("nnc-ts64", "nnc, TypeScript, f64", { target: "ts", precision: "f64" }),
  nnc("nnc-run", "nnc, kernels", { modes: ["infer"], how: "kernels" }),
  nnc("nnc-run-ts", "nnc, kernels, TypeScript", { modes: ["infer"], how: "kernels", target: "ts" }),
  nnc("nnc-predict", "nnc, predict(record)", { modes: ["infer"], how: "predict" }),
  c("c", "C, dense", "limit", { how: "dense", modes: ["train", "infer"], except: ["xor"] }),
  c("c-sparse", "C, skipping zeros", "limit", { how: "sparse", modes: ["train", "infer"], only: ["mnist"] }),
  c("c-tiny", "C, unrolled, rows in lanes", "limit-tiny", { how: "dense", modes: ["train", "infer"], only: ["xor"] }),
  python("torch", "PyTorch eager", "by_torch", { how: "eager", needs: ["torch"] }),
  python("torch-2", "PyTorch eager, 2 threads", "by_torch", { how: "eager", needs: ["torch"], threads: 2 }),
  python("torch-script", "PyTorch, by hand in TorchScript", "by_torch", { how: "script", needs: ["torch"] }),
  python("torch-script-2", "the same, 2 threads", "by_torch", { how: "script", needs: ["torch"], threads: 2 }),
  python("torch-infer", "PyTorch, TorchScript frozen", "by_torch", { how: "eager", needs: ["torch"], modes: ["infer"] }),
  python("numpy", "NumPy", "by_numpy", { needs: ["numpy"] }),
  python("sklearn", "scikit-learn", "by_sklearn", { needs: ["sklearn"] }),
  js("tfjs-wasm", "tfjs, wasm", "tfjs", { how: "wasm", modes: ["train", "infer"] }),
  js("tfjs-cpu", "tfjs, cpu", "tfjs", { how: "cpu", modes: ["train", "infer"] }),
  js("jax", "jax-js, wasm", "jax", { modes: ["train", "infer"] }),
  js("onnxruntime", "onnxruntime-node", "onnxruntime", { modes: ["infer"] }),
  js("brain", "brain.js", "brain", { modes: ["train", "infer"], other: { train: ROW } }),
  c("fann", "FANN", "fann", { needs: ["cc", "fann"], modes: ["train", "infer"], other: { train: ROW } }),
];

/** Whether a contestant enters a workload. */
export const enters = (one, { kind }) => (one.only === undefined || one.only.includes(kind)) && !(one.except ?? []).includes(kind);
