/** The kernels of a compiled model as WebAssembly, in place of its TypeScript: the same bits, and TypeScript again where the engine refuses. */
import type { Compiled } from "../compiler.js";
import { inLanes } from "../compiler.js";
import { wasmProgram } from "../emit/wasm/program.js";
import { wasmInference, wasmTraining } from "../runtime/wasm.js";
import type { TrainModule } from "../train/index.js";

/** The module with its kernels as WebAssembly. */
export function onWebAssembly(compiled: Compiled, module: TrainModule): TrainModule {
  const { manifest, train, inference, training } = inLanes(compiled);
  if (training === null || train === null) return module;
  return { ...module, inference: wasmInference(wasmProgram(inference.program, manifest, null), module.inference), ...wasmTraining(wasmProgram(training.program, manifest, train), module.training) };
}
