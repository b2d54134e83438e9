/** The module beside the TypeScript that holds kernels as WebAssembly: bytes in hexadecimal, and what the runtime must know to drive them. */
import type { WasmProgram } from "../../runtime/wasm.js";
import { dataLiteral } from "../literal.js";
import type { ModuleText, Specifiers } from "./module.js";

/** The kernels that are WebAssembly; null where TypeScript alone is written. */
export interface SimdKernels {
  readonly inference: WasmProgram | null;
  readonly training: WasmProgram | null;
}

function kernels(name: string, of: string, program: WasmProgram | null, typed: boolean): readonly string[] {
  if (program === null) return [];
  return [`/** ${of} as WebAssembly, to the bits of the TypeScript beside. */`, `export const ${name}${typed ? ": WasmProgram" : ""} = ${dataLiteral(program)};`, ""];
}

/** The module of WebAssembly. */
export function simdModule({ inference, training }: SimdKernels, typed: boolean, specifiers: Pick<Specifiers, "runtime">): ModuleText {
  return {
    imports: [{ names: ["WasmProgram"], from: specifiers.runtime, typeOnly: true }],
    body: [...kernels("inferenceKernels", "The kernels of inference", inference, typed), ...kernels("trainingKernels", "The kernels of training", training, typed)],
  };
}
