/** From a checked model to modules: as formatted text for people, and imported at once for training, testing and predicting. */
import type { Model } from "../check/model.js";
import type { Compiled, Neighbours } from "../compiler.js";
import { compileModel, printModules, printSlopes } from "../compiler.js";
import type { FileResult, Host } from "../host/host.js";
import type { Target } from "../emit/target.js";
import { laidOut, WIDTH } from "../emit/ts/layout/layout.js";
import type { TrainModule } from "../train/index.js";

/** Compiles a checked model with this host's hash, for the target that is faster unless one is named. */
export function build(model: Model, host: Host, options: { readonly verify?: boolean; readonly unroll?: boolean; readonly target?: Target } = {}): Compiled {
  return compileModel(model, { hash: (bytes) => host.sha256(bytes), verify: options.verify ?? false, unroll: options.unroll ?? true, target: options.target ?? "auto" });
}

/** A generated file, by its name within the output folder. */
export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** The stem of a spec's generated files: `specs/iris.nn` gives `iris`. */
export function stemOf(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.nn$/, "");
}

/** The modules as people read them: typed, and as prettier leaves them; what our own layout does not know, prettier lays out. */
export async function generatedFiles(compiled: Compiled, stem: string): Promise<readonly GeneratedFile[]> {
  const { inference, training, simd } = printModules(compiled, true, { runtime: "nnc/runtime", train: "nnc/train", inference: `./${stem}.js`, simd: `./${stem}.simd.js` });
  const texts: readonly (readonly [string, string | null])[] = [[`${stem}.ts`, inference], [`${stem}.train.ts`, training], [`${stem}.simd.ts`, simd]];
  const files: GeneratedFile[] = [];
  for (const [name, text] of texts) if (text !== null) files.push({ name, text: laidOut(text) ?? (await prettier(text)) });
  return files;
}

async function prettier(text: string): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { parser: "typescript", printWidth: WIDTH, plugins: [] });
}

/** What a page loads to predict with a model: bytes of the bundled, minified and gzipped inference module, without weights. */
export function bundledInference(compiled: Compiled, host: Host): Promise<FileResult<number>> {
  const { inference, simd } = printModules(compiled, false, { runtime: "nnc/runtime", train: "nnc/train", inference: "./model.js", simd: "./model.simd.js" });
  return host.bundledSize(inference, simd === null ? {} : { "./model.simd.js": simd });
}

/** What running a model needs: the same kernels that people import. `train` is null for a model that is not trained. */
export interface Running {
  readonly compiled: Compiled;
  readonly createInference: TrainModule["inference"];
  readonly train: TrainModule | null;
}

/** Kernels that compute the slopes of some neurons for each row. */
export async function slopeKernels(compiled: Compiled, groups: readonly Neighbours[], host: Host): Promise<TrainModule["inference"]> {
  const text = printSlopes(compiled, groups, { runtime: new URL("../runtime/index.js", import.meta.url).href, train: "", simd: "" });
  return (await host.importText({ "slopes.mjs": text }, "slopes.mjs"))["createInference"] as TrainModule["inference"];
}

/** Imports the untyped print of a compiled model. */
export async function running(compiled: Compiled, host: Host): Promise<Running> {
  const here = (path: string): string => new URL(path, import.meta.url).href;
  const texts = printModules(compiled, false, { runtime: here("../runtime/index.js"), train: here("../train/index.js"), inference: "./model.mjs", simd: "./model.simd.mjs" });
  const files: Record<string, string> = { "model.mjs": texts.inference };
  if (texts.simd !== null) files["model.simd.mjs"] = texts.simd;
  if (texts.training !== null) files["model.train.mjs"] = texts.training;
  const loaded = await host.importText(files, texts.training === null ? "model.mjs" : "model.train.mjs");
  const module = (loaded["module"] ?? null) as TrainModule | null;
  const createInference = (module?.inference ?? loaded["createInference"]) as TrainModule["inference"];
  return { compiled, createInference, train: module };
}
