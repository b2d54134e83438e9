/** The module that applications import: types, manifest, forward pass, `load`. No training code is in it. */
import type { Model } from "../../check/model.js";
import type { ModelManifest } from "../../runtime/manifest.js";
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

/** The inference module. */
export function inferenceModule(model: Model, manifest: ModelManifest, program: Program, typed: boolean, specifiers: Specifiers): ModuleText {
  assertOwnNames(program);
  const printing: Printing = { program, typed, imports: new Set(), draws: false };
  const functions = spellFunctions(program.functions, printing);
  const own = ownBuffers(program, ["parameters", "input", "output"]);
  const array = program.precision === "f32" ? "Float32Array" : "Float64Array";
  const factory = [
    "/** Makes the forward pass for up to `capacity` rows. */",
    typed ? "export function createInference(capacity: number): InferenceKernels {" : "export function createInference(capacity) {",
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
  const load = typed
    ? ["/** The trained model from the bytes of its weights. */", "export function load(weights: Uint8Array): TrainedModel<Input, Output> {", "return createModel<Input, Output>(manifest, createInference, weights);", "}"]
    : ["export function load(weights) {", "return createModel(manifest, createInference, weights);", "}"];
  const body = [
    ...(typed ? inferenceTypes(model) : []),
    "/** What the model is, as data. */",
    typed ? `export const manifest: ModelManifest = ${dataLiteral(manifest)};` : `export const manifest = ${dataLiteral(manifest)};`,
    "",
    ...roundingConstant(factory),
    ...factory,
    ...load,
  ];
  return {
    imports: [
      { names: ["createModel", ...printing.imports], from: specifiers.runtime, typeOnly: false },
      { names: ["InferenceKernels", "ModelManifest", "TrainedModel"], from: specifiers.runtime, typeOnly: true },
    ],
    body,
  };
}
