/**
 * The pipeline as a list of named stages: text, tokens and tree, model, graph, loop program, modules. It reads no file
 * and formats nothing; `host` and the command line do. Declared unstable: what it exports may change with any version.
 */
import { InternalError, known } from "./base/internal-error.js";
import type { Column, Model } from "./check/model.js";
import type { Hash } from "./emit/manifest.js";
import { modelManifest, trainManifest } from "./emit/manifest.js";
import { inferenceModule } from "./emit/ts/inference-module.js";
import type { Choice, Target, Use } from "./emit/target.js";
import { chooseTarget, threadsOf } from "./emit/target.js";
import type { Specifiers } from "./emit/ts/module.js";
import { printModule } from "./emit/ts/module.js";
import type { SimdKernels } from "./emit/ts/simd-module.js";
import { simdModule } from "./emit/ts/simd-module.js";
import { trainingModule } from "./emit/ts/training-module.js";
import { assemble, wasmProgram } from "./emit/wasm/program.js";
import { withGiven } from "./emit/wasm/layout.js";
import { printWat } from "./emit/wasm/wat.js";
import { scoped } from "./expr/expr.js";
import type { Graph } from "./graph/graph.js";
import { verifyGraph } from "./graph/verify.js";
import type { Program } from "./loops/loops.js";
import type { Plan, Uses } from "./loops/plan.js";
import { planInference, planTraining } from "./loops/plan.js";
import { share } from "./loops/share.js";
import { verifyProgram } from "./loops/verify.js";
import type { Lowered, Neighbours } from "./lower-model.js";
import { hyperOf, lowerModel, lowerSlopes, slotsOf } from "./lower-model.js";
import type { ModelManifest, TrainManifest } from "./runtime/manifest.js";
import { isCoupled, storedCount, tensorsOf } from "./tensors.js";

export { check } from "./check/check.js";
export { parse } from "./syntax/parse.js";
export type { Neighbours } from "./lower-model.js";

/** How a model is compiled. */
export interface CompileOptions {
  readonly hash: Hash;
  /** Runs every `verify` after its stage and throws what it finds. */
  readonly verify: boolean;
  /** False leaves small networks in loops: the same bits, for tests. */
  readonly unroll: boolean;
  /** What kernels are written in: TypeScript alone where nothing is said. */
  readonly target?: Target;
  /** True lets threads share even the smallest step: the same bits, for tests. */
  readonly shareAll?: boolean;
}

/** The loop programs of a model's uses. */
export interface Plans {
  readonly inference: Plan;
  readonly training: Plan | null;
}

/** Everything that compiling a model makes before it becomes text. */
export interface Compiled {
  readonly model: Model;
  readonly manifest: ModelManifest;
  readonly train: TrainManifest | null;
  readonly lowered: Lowered;
  readonly inference: Plan;
  readonly training: Plan | null;
  /** What each use is written in. */
  readonly choices: readonly Choice[];
  /** The plans of WebAssembly; null where TypeScript alone was asked for. */
  readonly lanes: Plans | null;
}

/** Rows of a batch where the batch is all that there are. */
const ROWS = 128;

function assertSound(stage: string, messages: readonly string[]): void {
  if (messages.length > 0) throw new InternalError(stage, messages.slice(0, 5).join("; "));
}

/**
 * Images whose lowest value is encoded as 0 have backgrounds of zeros. Under f32, where V8 pays for every rounding, a test
 * is cheaper than the product that it saves; under f64 it is not. Measured on MNIST (81 % zeros): 1.8 and 0.8 times the speed.
 * What an embedding reads is nearly all zeros.
 */
function zerosOf(model: Model): Uses["zeros"] {
  const isImage = (column: Column): boolean => {
    if (column.type.kind !== "real" || column.type.shape.length < 2) return false;
    const { scale } = column.preparation;
    return column.type.interval.low === 0 && (scale.kind === "none" || (scale.kind === "interval" && scale.to[0] === 0));
  };
  if (model.layers[0]?.kind === "embedding") return "codes";
  return model.inputs.some(isImage) ? "background" : null;
}

function usesOf(model: Model, graph: Graph, { unroll, lanes }: { readonly unroll: boolean; readonly lanes: boolean }): Uses {
  return {
    graph,
    layout: { offsets: tensorsOf(model).map((tensor) => tensor.offset), parameters: storedCount(model) },
    precision: model.precision,
    slots: slotsOf(model).length,
    hyper: hyperOf(model).length,
    batch: model.train?.batch ?? 1,
    unroll,
    lanes,
    windows: model.layers.some((layer) => layer.kind === "conv" || layer.kind === "pool" || layer.kind === "globalpool"),
    zeros: zerosOf(model),
    coupled: isCoupled(model),
  };
}

/** Compiles a checked model down to loop programs. */
export function compileModel(model: Model, options: CompileOptions): Compiled {
  return scoped(() => compiledModel(model, options));
}

function compiledModel(model: Model, options: CompileOptions): Compiled {
  const lowered = lowerModel(model);
  if (options.verify) assertSound("graph", verifyGraph(lowered.graph));
  const plans = plansOf(model, lowered, options, false);
  const target = options.target ?? "ts";
  const lanes = target === "ts" ? null : plansOf(model, lowered, options, true);
  return { model, manifest: modelManifest(model, options.hash), train: trainManifest(model), lowered, ...plans, lanes, choices: choicesOf(model, plans, lanes, target) };
}

/** The plan with work shared out, where a step is large enough for it. */
function forThreads(plan: Plan, rows: number, always: boolean): Plan {
  const { threads, reason } = threadsOf(plan, rows);
  const explanation = [...plan.explanation, reason];
  return threads < 2 && !always ? { ...plan, explanation } : { ...plan, program: share(plan.program, threads), explanation };
}

/** Rows of a step, as far as they are known. */
function rowsOf({ train }: Model): number {
  const batch = train?.batch ?? "all";
  return batch === "all" ? ROWS : batch;
}

function choicesOf(model: Model, ts: Plans, lanes: Plans | null, target: Target): readonly Choice[] {
  return (["inference", "training"] as const).flatMap((use): readonly Choice[] => {
    const [own, other] = [ts[use], lanes?.[use] ?? null];
    if (own === null) return [];
    if (target !== "auto" || other === null) return [{ use, target: other === null ? "ts" : "simd", reason: "asked for", estimates: null }];
    return [chooseTarget(use, { ts: own, simd: other }, use === "inference" ? 1 : rowsOf(model))];
  });
}

/** The same model with loops whose turns run in four lanes, for WebAssembly: the same bits. */
export function inLanes(compiled: Compiled, options: Shaping = { unroll: true, verify: false }): Compiled {
  return { ...compiled, ...scoped(() => plansOf(compiled.model, compiled.lowered, options, true)) };
}

/** What loop programs are shaped by. */
type Shaping = Pick<CompileOptions, "unroll" | "verify" | "shareAll">;

function plansOf(model: Model, lowered: Lowered, { unroll, verify, shareAll = false }: Shaping, lanes: boolean): Plans {
  const uses = usesOf(model, lowered.graph, { unroll, lanes });
  const inference = planInference(uses, lowered.inference);
  const { evaluation, gradient, step } = lowered;
  const planned = evaluation === null || gradient === null || step === null ? null : planTraining(uses, evaluation, gradient, step);
  const training = planned === null || !lanes ? planned : forThreads(planned, rowsOf(model), shareAll);
  if (verify) {
    assertSound("loops (inference)", verifyProgram(inference.program));
    if (training !== null) assertSound("loops (training)", verifyProgram(training.program));
  }
  return { inference, training };
}

/** The kernels that were chosen to be WebAssembly. */
export function simdKernels(compiled: Compiled): SimdKernels {
  return scoped(() => chosenKernels(compiled));
}

function chosenKernels({ manifest, train, lanes, choices }: Compiled): SimdKernels {
  const chosen = (use: Use): Program | null => (choices.some((choice) => choice.use === use && choice.target === "simd") ? (lanes?.[use]?.program ?? null) : null);
  const [inference, training] = [chosen("inference"), chosen("training")];
  return { inference: inference === null ? null : wasmProgram(inference, manifest, null), training: training === null || train === null ? null : wasmProgram(training, manifest, train) };
}

/** The text form of WebAssembly of each program, chosen or not. */
export function printWasm(compiled: Compiled): readonly { readonly name: string; readonly text: string }[] {
  const { manifest, train, inference, training } = inLanes(compiled);
  const text = (program: Program, trained: TrainManifest | null): string => scoped(() => printWat(assemble(withGiven(program, manifest, trained), trained === null ? null : program.capacity).module));
  return [{ name: "inference", text: text(inference.program, null) }, ...(training === null || train === null ? [] : [{ name: "training", text: text(training.program, train) }])];
}

/** The text of the generated modules; `training` is null for a model that is not trained, `simd` where no kernels are WebAssembly. */
export interface ModuleTexts {
  readonly inference: string;
  readonly training: string | null;
  readonly simd: string | null;
}

/** Prints the modules: typed for people, untyped to be run at once. `inference` names the inference module for the other's import. */
export function printModules(compiled: Compiled, typed: boolean, specifiers: Specifiers & { readonly inference: string }): ModuleTexts {
  return scoped(() => printedModules(compiled, typed, specifiers));
}

function printedModules(compiled: Compiled, typed: boolean, specifiers: Specifiers & { readonly inference: string }): ModuleTexts {
  const { model, manifest, train, inference, training } = compiled;
  const simd = simdKernels(compiled);
  return {
    inference: printModule(inferenceModule(model, manifest, inference.program, typed, specifiers, simd.inference !== null), typed),
    training: training === null || train === null ? null : printModule(trainingModule(model, manifest, train, training.program, typed, specifiers, simd.training !== null), typed),
    simd: simd.inference === null && simd.training === null ? null : printModule(simdModule(simd, typed, specifiers), typed),
  };
}

/** The text of a module like that of inference, whose outputs are the slopes of some neurons, to be run at once. */
export function printSlopes(compiled: Compiled, groups: readonly Neighbours[], specifiers: Specifiers): string {
  return scoped(() => printedSlopes(compiled, groups, specifiers));
}

function printedSlopes({ model, manifest }: Compiled, groups: readonly Neighbours[], specifiers: Specifiers): string {
  const { graph, slopes } = lowerSlopes(model, groups);
  const { program } = planInference(usesOf(model, graph, { unroll: false, lanes: false }), slopes);
  const outputWidth = known(graph.nodes[known(slopes.output, "slopes", "the output")]?.shape.at(-1), "slopes", "a width") as number;
  return printModule(inferenceModule(model, { ...manifest, outputWidth }, program, false, specifiers), false);
}

/** The loop programs of a compiled model, for `--emit loops` and the interpreter. */
export function programsOf(compiled: Compiled): readonly { readonly name: string; readonly program: Program }[] {
  const { inference, training } = compiled;
  return [{ name: "inference", program: inference.program }, ...(training === null ? [] : [{ name: "training", program: training.program }])];
}
