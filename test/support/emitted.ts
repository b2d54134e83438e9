/**
 * Compiled models at work inside a test, without files: the untyped print of the modules by `new Function`, and the loop
 * programs by the interpreter. Both give kernels of the same shape, so that one test drives either. What the interpreter
 * needs around a program (clear, chunks, total) is written here again, apart from the emitter's drivers that it judges.
 */
import { listRows, roomForLists } from "../../src/train/lists.js";
import { createHash } from "node:crypto";
import type { Model } from "../../src/check/model.js";
import type { Compiled, CompileOptions, ModuleTexts } from "../../src/compiler.js";
import { compileModel, printModules } from "../../src/compiler.js";
import { evaluate as evaluateExpr } from "../../src/expr/evaluate.js";
import { expand } from "../../src/expr/expand.js";
import type { Expr } from "../../src/expr/expr.js";
import { variablesOf } from "../../src/expr/expr.js";
import { wasmProgram } from "../../src/emit/wasm/program.js";
import { allocate, interpret } from "../../src/loops/interpret.js";
import type { Program } from "../../src/loops/loops.js";
import { buffersIn } from "../../src/loops/loops.js";
import type { FloatArray, InferenceKernelsFactory, TrainingKernels, TrainingKernelsFactory, TrainingMemory } from "../../src/runtime/kernels.js";
import type { ModelManifest, TrainManifest } from "../../src/runtime/manifest.js";
import * as runtime from "../../src/runtime/index.js";
import type { WasmTraining } from "../../src/runtime/wasm-training.js";
import { wasmTraining } from "../../src/runtime/wasm-training.js";
import { wasmInference } from "../../src/runtime/wasm.js";
import { dropoutDraw } from "../../src/runtime/random.js";
import * as train from "../../src/train/index.js";
import type { TrainModule } from "../../src/train/module.js";
import { optimizers } from "../../src/vocab/optimizers/index.js";
import type { OptimizerRow } from "../../src/vocab/optimizers/optimizer.js";

/** A model that runs, whichever way. */
export interface Running {
  readonly manifest: ModelManifest;
  readonly trainManifest: TrainManifest | null;
  readonly createInference: InferenceKernelsFactory;
  readonly createTraining: TrainingKernelsFactory;
  readonly scalars: TrainModule["scalars"];
  /** Memory that the kernels want instead of any other. */
  readonly reserve?: WasmTraining["reserve"];
}

/** Compiles with every check on. */
export function compiled(model: Model, options: Partial<Pick<CompileOptions, "unroll" | "target">> = {}): Compiled {
  return compileModel(model, { hash: (bytes) => createHash("sha256").update(bytes).digest("hex"), verify: true, unroll: true, ...options });
}

/** The untyped modules as they are printed for running at once. */
export function textsOf(of: Compiled): ModuleTexts {
  return printModules(of, false, { runtime: "nnc/runtime", train: "nnc/train", inference: "./model.mjs", simd: "./model.simd.mjs" });
}

/** Runs a module's text and gives what the names in it are; its imports come from `modules`. Tests alone may do this. */
export function moduleFrom(text: string, modules: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, unknown>> {
  const body = text
    .replace(/^import (\{ .* \}) from (".*");$/gm, (_all, bound: string, from: string) => `const ${bound} = modules[${from}];`)
    .replace(/^export /gm, "");
  const run = new Function("modules", `"use strict";\n${body}\nreturn { ${names.join(", ")} };`) as (given: typeof modules) => Readonly<Record<string, unknown>>;
  return run(modules);
}

const missing = (): never => {
  throw new Error("the model is not trained");
};

/** The emitted modules of a compiled model, importing one another: what inference exports, and what trainers take. */
function importedFrom({ inference, training, simd }: ModuleTexts): { readonly inference: Readonly<Record<string, unknown>>; readonly training: TrainModule | null } {
  const kernels = (simd?.match(/(?<=^export const )\w+/gm) ?? []) as readonly string[];
  const modules = { "nnc/runtime": runtime, "nnc/train": train, ...(simd === null ? {} : { "./model.simd.mjs": moduleFrom(simd, {}, kernels) }) };
  const predicts = moduleFrom(inference, modules, ["createInference", "manifest"]);
  return { inference: predicts, training: training === null ? null : (moduleFrom(training, { ...modules, "./model.mjs": predicts }, ["module"])["module"] as TrainModule) };
}

/** What is emitted of a compiled model, as trainers take it. */
export function emittedModule(of: Compiled): TrainModule {
  return importedFrom(textsOf(of)).training ?? missing();
}

/** What is emitted of a compiled model, running. */
export function emitted(of: Compiled): Running {
  const { inference, training } = importedFrom(textsOf(of));
  const base = { manifest: inference["manifest"] as ModelManifest, createInference: inference["createInference"] as InferenceKernelsFactory };
  if (training === null) return { ...base, trainManifest: null, createTraining: missing, scalars: missing };
  return { ...base, trainManifest: training.train, createTraining: training.training, scalars: training.scalars };
}

/** The loop programs of a compiled model, interpreted; `threads` in the order in which they run between barriers. */
export function interpreted(of: Compiled, threads: readonly number[] = [0]): Running {
  const { manifest, train: trainManifest, training } = of;
  return {
    manifest,
    trainManifest,
    createInference: (capacity) => interpretInference(of.inference.program, manifest, capacity),
    createTraining: training === null ? missing : (memory) => interpretTraining(training.program, manifest, memory, threads),
    scalars: (params, carried, hyper) => scalarsByRow(of.model, trainManifest, params, carried, hyper),
  };
}

/** Refuses to be what a test meant to leave behind. */
const instead = (): never => {
  throw new Error("WebAssembly was refused");
};

/** The loop programs of a compiled model as WebAssembly, running, in as many threads; `otherwise` has the rest. */
export function assembled(of: Compiled, threads = 1): Running {
  const { manifest, train: trainManifest, training } = of;
  const inference = wasmProgram(of.inference.program, manifest, null);
  const trainer = training === null || trainManifest === null ? null : wasmTraining(wasmProgram(training.program, manifest, trainManifest), instead);
  return {
    manifest,
    trainManifest,
    createInference: wasmInference(inference, instead),
    createTraining: trainer?.training ?? missing,
    scalars: (params, carried, hyper) => scalarsByRow(of.model, trainManifest, params, carried, hyper),
    ...(trainer === null ? {} : { reserve: (rows, ordered) => trainer.reserve(rows, ordered, threads) }),
  };
}

/** An array of the precision. */
export function floatsOf(precision: "f32" | "f64", from: number | Float64Array): FloatArray {
  if (typeof from === "number") return precision === "f32" ? new Float32Array(from) : new Float64Array(from);
  return precision === "f32" ? Float32Array.from(from) : from.slice();
}

/** The memory with NaN wherever a program must write before it reads. */
function unset(program: Program, memory: ReturnType<typeof allocate>): ReturnType<typeof allocate> {
  for (const { name, role } of program.buffers) if (role === "scratch") memory.get(name)?.fill(NaN);
  return memory;
}

function interpretInference(program: Program, manifest: ModelManifest, capacity: number): ReturnType<InferenceKernelsFactory> {
  const { precision } = manifest;
  const parameters = floatsOf(precision, manifest.parameters);
  const input = floatsOf(precision, capacity * manifest.inputWidth);
  const output = floatsOf(precision, capacity * manifest.outputWidth);
  const memory = unset(program, allocate(program, capacity, new Map([["parameters", parameters], ["input", input], ["output", output]])));
  const call = { start: 0, order: new Int32Array(), draw: missing };
  const single = program.functions.some((fn) => fn.name === "runOne");
  const folds = program.functions.some((fn) => fn.name === "fold");
  return { capacity, parameters, input, output, ...(folds ? { fold: () => interpret(program, "fold", memory, { ...call, rows: 0 }) } : {}), run: (rows) => interpret(program, rows === 1 && single ? "runOne" : "run", memory, { ...call, rows }) };
}

function keepsRows(program: Program): boolean {
  const used = new Set<string>();
  for (const fn of program.functions) if (fn.batch && fn.name !== "evaluate") fn.kernels.forEach((kernel) => buffersIn(kernel.body, used));
  return program.buffers.some((buffer) => buffer.role === "scratch" && buffer.perRow && used.has(buffer.name));
}

function interpretTraining(program: Program, manifest: ModelManifest, given: TrainingMemory, threads: readonly number[]): TrainingKernels {
  const capacity = program.capacity ?? given.order.length;
  const output = floatsOf(manifest.precision, capacity * manifest.outputWidth);
  const gradients = floatsOf(manifest.precision, manifest.parameters);
  const losses = new Float64Array(capacity);
  const { parameters, slots, hyper, x, y, order, draw } = given;
  const memory = unset(program, allocate(program, capacity, new Map(Object.entries({ parameters, slots, hyper, x, y, output, gradients, losses }))));
  const draws = (layer: number, row: number, element: number): number => dropoutDraw(draw[0] as number, draw[1] as number, row, layer, element);
  const call = (name: string, start: number, rows: number): void => interpret(program, name, memory, { start, rows, order, draw: draws, sparse: given.lists?.inUse[0] === 1, threads });
  const has = (name: string): boolean => program.functions.some((fn) => fn.name === name);
  const chunk = has("collect") && keepsRows(program) ? capacity : Infinity;
  const total = (): number => memory.get("total")?.[0] as number;
  const accumulate = (name: string, start: number, count: number): void => {
    if (program.functions.find((fn) => fn.name === name)?.fresh === false) call("clear", 0, 0);
    for (let done = 0; done < count; done += chunk) call(name, start + done, Math.min(chunk, count - done));
  };
  return {
    capacity,
    output,
    losses,
    gradients,
    evaluate: (start, count) => call("evaluate", start, count),
    gradient: (start, count) => {
      accumulate(has("differentiate") ? "differentiate" : "accumulate", start, count);
      if (has("collect")) call("collect", 0, 0);
      return total();
    },
    step: (start, count) => {
      if (has("stepRows")) call("stepRows", start, count);
      else {
        accumulate("accumulate", start, count);
        call("update", 0, 0);
      }
      return total();
    },
  };
}

/** The optimizer's scalars by the meaning of their expressions, not by the emitted function. */
function scalarsByRow(model: Model, manifest: TrainManifest | null, params: Readonly<Record<string, number>>, carried: Float64Array, hyper: Float64Array): void {
  const row: OptimizerRow | undefined = model.train === null ? undefined : optimizers[model.train.optimizer.name];
  const names = manifest?.carried.map(({ name }) => name) ?? [];
  const value = (e: Expr): number => {
    const env = new Map(variablesOf(e).map((each) => [each, names.includes(each) ? (carried[names.indexOf(each)] as number) : (params[each] as number)]));
    return evaluateExpr(expand(e, "f64"), env, "f64");
  };
  names.forEach((name, i) => (carried[i] = value(row?.carried[name]?.next as Expr)));
  (manifest?.hyper ?? []).forEach((name, i) => {
    const scalar = row?.scalars[name];
    hyper[1 + i] = scalar === undefined ? (params[name] as number) : value(scalar);
  });
}

/** What is trained on: rows as the network sees them, the order in which batches take them, the words of the draws. */
export interface Rows {
  readonly parameters: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly order?: readonly number[];
  readonly draw?: readonly [number, number];
  /** True runs the kernels for sparse input, whatever the rows are. */
  readonly sparse?: boolean;
}

/** Memory of a training over rows; the order is ascending unless given. */
export function memoryOf(of: Running, rows: Rows): TrainingMemory {
  const { precision, parameters, inputWidth } = of.manifest;
  const slots = of.trainManifest?.slots.length ?? 0;
  const count = rows.x.length / inputWidth;
  // Twice the rows have room for lists of data that are anything but sparse.
  const reserved = of.reserve?.(rows.sparse === true ? 2 * count : count, rows.order?.length ?? count) ?? null;
  if (reserved !== null) {
    reserved.parameters.set(rows.parameters);
    reserved.x.set(rows.x);
    reserved.y.set(rows.y);
    reserved.order.set(rows.order ?? Array.from({ length: count }, (_, i) => i));
    reserved.draw.set(rows.draw ?? [0, 0]);
    if (rows.sparse === true && reserved.lists !== undefined) listRows(reserved.x, inputWidth, reserved.lists);
    return rows.sparse === true ? reserved : { ...reserved, lists: undefined };
  }
  const x = floatsOf(precision, rows.x);
  const lists = rows.sparse === true ? roomForLists(x, inputWidth) : undefined;
  if (lists !== undefined) listRows(x, inputWidth, lists);
  return {
    lists,
    parameters: floatsOf(precision, rows.parameters),
    slots: floatsOf(precision, slots * parameters),
    hyper: new Float64Array(1 + (of.trainManifest?.hyper.length ?? 0)),
    x,
    y: floatsOf(precision, rows.y),
    order: Int32Array.from(rows.order ?? Array.from({ length: count }, (_, i) => i)),
    draw: Int32Array.from(rows.draw ?? [0, 0]),
  };
}

/** Sets 1/m and the scalars of step t (from 1), each computed in f64 and rounded once. */
export function setHyper(of: Running, memory: TrainingMemory, t: number, rows: number): void {
  const params = Object.fromEntries(Object.entries(of.trainManifest?.optimizerParams ?? {}).map(([name, setting]) => [name, setting.value]));
  const round = of.manifest.precision === "f32" ? Math.fround : (x: number): number => x;
  const carried = Float64Array.from(of.trainManifest?.carried ?? [], ({ start }) => start);
  const { hyper } = memory;
  for (let step = 1; step <= t; step++) of.scalars(params, carried, hyper);
  hyper[0] = 1 / rows;
  hyper.forEach((value, i) => (hyper[i] = round(value)));
}

/** Outputs of inference for rows of inputs. */
export function infer(of: Running, parameters: Float64Array, x: Float64Array): Float64Array {
  const rows = x.length / of.manifest.inputWidth;
  const kernels = of.createInference(rows);
  kernels.parameters.set(parameters);
  kernels.fold?.();
  kernels.input.set(x);
  kernels.run(rows);
  return Float64Array.from(kernels.output);
}
