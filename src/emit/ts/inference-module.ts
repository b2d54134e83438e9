/** The module that applications import: types, manifest, forward pass, `load`. No training code is in it. */
import type { Model } from "../../check/model.js";
import type { ModelManifest } from "../../runtime/manifest.js";
import { isSequence } from "../../runtime/sequences.js";
import type { Buffer, Program } from "../../loops/loops.js";
import { dataLiteral } from "../literal.js";
import type { Printing } from "./functions.js";
import { assertOwnNames, spellBuffers, spellFunctions } from "./functions.js";
import type { ModuleText, Specifiers } from "./module.js";
import { inferenceTypes } from "./types.js";

/** The buffers that a program owns: all but those that its caller names. */
export function ownBuffers(program: Program, given: readonly Buffer["role"][]): readonly Buffer[] {
  return program.buffers.filter((buffer) => !given.includes(buffer.role));
}

/** The constant that rounds, where the code rounds. */
export function roundingConstant(lines: readonly string[]): readonly string[] {
  return lines.some((line) => /\bf\(/.test(line)) ? ["/** Rounds to f32. */", "const f = Math.fround;", ""] : [];
}

/** What makes the model: the function without sequences and logarithms where no column has any. */
function creatorOf({ inputs, outputs }: ModelManifest): string {
  const special = [...inputs, ...outputs].some((column) => isSequence(column) || column.log || column.logs);
  return special ? "createModel" : "createPlainModel";
}

/** The inference module; with `simd`, its kernels are those of the module beside where the engine runs them. */
export function inferenceModule(model: Model, manifest: ModelManifest, program: Program, typed: boolean, specifiers: Specifiers, simd = false): ModuleText {
  assertOwnNames(program);
  const printing: Printing = { program, typed, imports: new Set(), draws: false };
  const functions = spellFunctions(program.functions, printing);
  const own = ownBuffers(program, ["parameters", "input", "output"]);
  const array = program.precision === "f32" ? "Float32Array" : "Float64Array";
  const head = (name: string): string => `function ${name}(capacity${typed ? ": number): InferenceKernels" : ")"} {`;
  const chosen = simd
    ? ["/** Makes the forward pass for up to `capacity` rows: in WebAssembly, or in TypeScript to the same bits. */", `export ${head("createInference")}`, "return wasmInference(inferenceKernels, inTypeScript)(capacity);", "}", ""]
    : [];
  const factory = [
    `/** Makes the forward pass for up to \`capacity\` rows${simd ? ", in TypeScript" : ""}. */`,
    simd ? head("inTypeScript") : `export ${head("createInference")}`,
    `const parameters = new ${array}(${manifest.parameters});`,
    `const input = new ${array}(capacity * ${manifest.inputWidth});`,
    `const output = new ${array}(capacity * ${manifest.outputWidth});`,
    ...spellBuffers(own, program),
    "",
    ...functions,
    `return { capacity, parameters, input, output, ${program.functions.some((fn) => fn.name === "fold") ? "fold, " : ""}run };`,
    "}",
    "",
  ];
  const creator = creatorOf(manifest);
  const load = typed
    ? ["/** The trained model from the bytes of its weights. */", "export function load(weights: Uint8Array): TrainedModel<Input, Output> {", `return ${creator}<Input, Output>(manifest, createInference, weights);`, "}"]
    : ["export function load(weights) {", `return ${creator}(manifest, createInference, weights);`, "}"];
  const body = [
    ...(typed ? inferenceTypes(model) : []),
    "/** What the model is, as data. */",
    typed ? `export const manifest: ModelManifest = ${dataLiteral(manifest)};` : `export const manifest = ${dataLiteral(manifest)};`,
    "",
    ...roundingConstant(factory),
    ...factory,
    ...chosen,
    ...load,
  ];
  return {
    imports: [
      { names: [creator, ...printing.imports, ...(simd ? ["wasmInference"] : [])], from: specifiers.runtime, typeOnly: false },
      { names: simd ? ["inferenceKernels"] : [], from: specifiers.simd, typeOnly: false },
      { names: ["InferenceKernels", "ModelManifest", "TrainedModel"], from: specifiers.runtime, typeOnly: true },
    ],
    body,
  };
}
