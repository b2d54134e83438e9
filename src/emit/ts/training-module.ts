/** The module that trains: backward pass, optimizer's step and evaluation over the trainer's memory, and `train`. */
import type { Model } from "../../check/model.js";
import type { ModelManifest, TrainManifest } from "../../runtime/manifest.js";
import type { Expr } from "../../expr/expr.js";
import { substitute, variable, variablesOf } from "../../expr/expr.js";
import { expand } from "../../expr/expand.js";
import type { LoopFunction, Program } from "../../loops/loops.js";
import { optimizers } from "../../vocab/optimizers/index.js";
import type { OptimizerRow } from "../../vocab/optimizers/optimizer.js";
import { dataLiteral, literal } from "../literal.js";
import type { Printing } from "./functions.js";
import { assertOwnNames, functionNamed, spellBuffers, spellLists, spellFunctions } from "./functions.js";
import { ownBuffers, roundingConstant } from "./inference-module.js";
import type { ModuleText, Specifiers } from "./module.js";
import { spell } from "./scalar.js";
import { trainingTypes } from "./types.js";

const GIVEN = ["parameters", "slots", "hyper", "x", "y", "output", "losses", "gradients"] as const;

/** The training module; `inference` is the specifier of the inference module beside it. With `simd`, kernels and memory are those of the module of WebAssembly where the engine runs them. */
export function trainingModule(model: Model, manifest: ModelManifest, train: TrainManifest, program: Program, typed: boolean, specifiers: Specifiers & { readonly inference: string }, simd = false): ModuleText {
  assertOwnNames(program);
  const printing: Printing = { program, typed, imports: new Set(), draws: false };
  const functions = spellFunctions(neededFunctions(program), printing);
  const factory = trainingFactory(manifest, program, functions, printing);
  const scalars = scalarsFunction(model, train, printing);
  const names = `{ manifest, train: trainManifest, inference: createInference, ${simd ? "...wasmTraining(trainingKernels, createTraining)" : "training: createTraining"}, scalars }`;
  const body = [
    ...(typed ? trainingTypes(model) : []),
    "/** How the model is trained, as data. */",
    typed ? `export const trainManifest: TrainManifest = ${dataLiteral(train)};` : `export const trainManifest = ${dataLiteral(train)};`,
    "",
    ...roundingConstant(factory),
    ...factory,
    ...scalars,
    "/** All of it, for those who drive a training themselves. */",
    typed ? `export const module: TrainModule = ${names};` : `export const module = ${names};`,
    "",
    "/** Trains on rows, split as the specification says; iterate over its epochs, or await its result. */",
    typed ? "export const train = createTrain<Row, Input, Output, Options>(module);" : "export const train = createTrain(module);",
  ];
  const runtime = [...printing.imports, ...(printing.draws ? ["dropoutDraw"] : []), ...(program.lists.length > 0 ? ["noLists"] : []), ...(simd ? ["wasmTraining"] : [])];
  return {
    imports: [
      { names: runtime, from: specifiers.runtime, typeOnly: false },
      { names: ["TrainManifest", "TrainingKernels", "TrainingMemory"], from: specifiers.runtime, typeOnly: true },
      { names: simd ? ["trainingKernels"] : [], from: specifiers.simd, typeOnly: false },
      { names: ["createTrain"], from: specifiers.train, typeOnly: false },
      { names: ["TrainModule"], from: specifiers.train, typeOnly: true },
      { names: ["createInference", "manifest"], from: specifiers.inference, typeOnly: false },
      { names: ["Input", "Output"], from: specifiers.inference, typeOnly: true },
    ],
    body,
  };
}

/** All functions but a `clear` that nothing needs, because every sum starts at +0 by itself. */
function neededFunctions(program: Program): readonly LoopFunction[] {
  const sums = program.functions.filter((fn) => fn.name === "accumulate" || fn.name === "differentiate");
  return sums.every((fn) => fn.fresh) ? program.functions.filter((fn) => fn.name !== "clear") : program.functions;
}

function trainingFactory(manifest: ModelManifest, program: Program, functions: readonly string[], printing: Printing): readonly string[] {
  const { typed } = printing;
  const array = program.precision === "f32" ? "Float32Array" : "Float64Array";
  const used = new Set(program.buffers.map((buffer) => buffer.name));
  const from = ["parameters", "slots", "hyper", "x", "y"].filter((name) => used.has(name));
  const names = [...from, "order", ...(printing.draws ? ["draw"] : [])];
  return [
    "/** Makes the kernels of training over a trainer's memory. */",
    typed ? "export function createTraining(memory: TrainingMemory): TrainingKernels {" : "export function createTraining(memory) {",
    `const { ${names.join(", ")} } = memory;`,
    `const capacity = ${program.capacity ?? "order.length"};`,
    `const output = new ${array}(capacity * ${manifest.outputWidth});`,
    "const losses = new Float64Array(capacity);",
    `const gradients = new ${array}(${manifest.parameters});`,
    ...spellBuffers(ownBuffers(program, GIVEN), program),
    ...spellLists(program),
    ...(program.lists.length > 0 ? ["const { inUse, bounds, places, elements } = memory.lists ?? noLists;"] : []),
    "",
    ...functions,
    ...drivers(program, typed),
    "return { capacity, output, losses, gradients, step, evaluate, gradient };",
    "}",
    "",
  ];
}

/** `step`, `evaluate` and `gradient` as the runtime calls them, over the program's functions. */
function drivers(program: Program, typed: boolean): readonly string[] {
  const number = typed ? ": number" : "";
  const element = typed ? "!" : "";
  const has = (name: string): boolean => program.functions.some((fn) => fn.name === name);
  // By row nothing is kept, so one call takes any number of rows; and without a `collect`, one call must take the whole batch.
  const whole = !has("collect");
  const keepsRows = functionKeepsRows(program, has("accumulate") ? "accumulate" : "differentiate");
  const chunks = (name: string): readonly string[] =>
    !whole && keepsRows
      ? ["for (let done = 0; done < count; done += capacity) {", `${name}(start + done, Math.min(capacity, count - done));`, "}"]
      : [`${name}(start, count);`];
  const cleared = (name: string): readonly string[] => (functionNamed(program, name).fresh ? [] : ["clear();"]);
  const differentiate = has("differentiate") ? "differentiate" : "accumulate";
  const step = has("stepRows")
    ? [`function step(start${number}, count${number})${number} {`, "stepRows(start, count);", `return total[0]${element};`, "}", ""]
    : [`function step(start${number}, count${number})${number} {`, ...cleared("accumulate"), ...chunks("accumulate"), "update();", `return total[0]${element};`, "}", ""];
  return [
    ...step,
    `function gradient(start${number}, count${number})${number} {`,
    ...cleared(differentiate),
    ...chunks(differentiate),
    ...(whole ? [] : ["collect();"]),
    `return total[0]${element};`,
    "}",
    "",
  ];
}

function functionKeepsRows(program: Program, name: string): boolean {
  const perRow = new Set(program.buffers.filter((buffer) => buffer.perRow && buffer.role === "scratch").map((buffer) => buffer.name));
  const visit = (body: (typeof program.functions)[number]["kernels"][number]["body"]): boolean =>
    body.some((stmt) => ((stmt.kind === "load" || stmt.kind === "store") && perRow.has(stmt.buffer)) || ("body" in stmt && visit(stmt.body)));
  return functionNamed(program, name).kernels.some((kernel) => visit(kernel.body));
}

/** What the optimizer carries and derives for a step, in the order of `hyper`; computed in f64, without allocating. */
function scalarsFunction(model: Model, train: TrainManifest, printing: Printing): readonly string[] {
  const row: OptimizerRow = optimizers[model.train?.optimizer.name ?? "sgd"];
  const { typed } = printing;
  const element = typed ? "!" : "";
  const carried = Object.keys(row.carried);
  const names = new Set<string>();
  const read = (e: Expr): string => {
    const own = variablesOf(e);
    own.forEach((name) => names.add(name));
    return spell(substitute(expand(e, "f64"), new Map(own.map((name) => [variable(name), variable(`s_${name}`)]))), "f64", printing.imports, typed);
  };
  const raised = Object.entries(row.carried).map(([name, { next }]) => `s_${name} = ${read(next)};`);
  const values = train.hyper.map((name) => read(row.scalars[name] ?? variable(name)));
  const options = [...names].filter((name) => !carried.includes(name));
  return [
    "/** The scalars of a step: what the optimizer's expressions read besides tensors. */",
    typed ? "function scalars(params: Readonly<Record<string, number>>, carried: Float64Array, hyper: Float64Array): void {" : "function scalars(params, carried, hyper) {",
    ...(carried.length === 0 && typed ? ["void carried;"] : []),
    ...options.map((name) => `const s_${name} = params[${literal(name)}]${element};`),
    ...carried.map((name, i) => `let s_${name} = carried[${i}]${element};`),
    ...raised,
    ...carried.map((name, i) => `carried[${i}] = s_${name};`),
    ...values.map((value, i) => `hyper[${i + 1}] = ${value};`),
    "}",
    "",
  ];
}
