/** `nnc/runtime`: what generated inference code imports. Zero dependencies; runs in Node, browsers and workers under a strict content security policy. */
export { ABI, NUMERICS } from "./manifest.js";
export type {
  AmountManifest,
  ColumnManifest,
  CompareOp,
  MetricManifest,
  ModelManifest,
  PartName,
  Precision,
  SettingManifest,
  StopManifest,
  TensorManifest,
  TrainManifest,
} from "./manifest.js";
export { noLists } from "./kernels.js";
export type { FloatArray, InferenceKernels, InferenceKernelsFactory, RowLists, TrainingKernels, TrainingKernelsFactory, TrainingMemory, TrainingReserve } from "./kernels.js";
export type { ColumnValues, Dataset, DatasetPart, DatasetParts } from "./dataset.js";
export { exponent, POW2 } from "./math.js";
export { dropoutDraw } from "./random.js";
export { InputError, VersionError, WeightsError } from "./errors.js";
export type { WeightsReason } from "./errors.js";
export type { Fitted, FittedColumn } from "./fitted.js";
export { checkAbi, createModel, createPlainModel, initialModel, modelOf } from "./model.js";
export type { TrainedModel } from "./model.js";
export { readInitialWeights, readWeights, transferWeights, writeWeights } from "./weights.js";
export type { Weights } from "./weights.js";
export { ThreadError } from "./team.js";
export { wasmInference } from "./wasm.js";
export type { WasmProgram } from "./wasm.js";
export { wasmTraining } from "./wasm-training.js";
