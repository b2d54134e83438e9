/**
 * `nnc compile`: from specs to generated modules on the disk, or to any stage between on standard output. Nothing is
 * written unless all specs compile; `--check` writes nothing at all.
 */
import type { Compiled } from "../../compiler.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { hasErrors } from "../../diagnostic/diagnostic.js";
import type { Host } from "../../host/host.js";
import type { GeneratedFile } from "../../session/build.js";
import type { Explained } from "../../session/explain.js";
import type { OpenedSpec } from "../../session/spec.js";
import type { Target } from "../../emit/target.js";
import { TARGETS } from "../../emit/target.js";
import type { Command, CommandContext } from "../command.js";
import { plural, printDiagnostics, refuseUsage } from "../output.js";
import { readText } from "../options.js";
import { addQuiet, addSet, flag, settings } from "../shared-options.js";
import type { Options } from "../shared-options.js";

const STAGES = ["ast", "model", "graph", "loops", "ts", "wat"] as const;
type Stage = (typeof STAGES)[number];

/** `nnc compile`: specs to TypeScript. */
export const compileCommand: Command = {
  name: "compile",
  configure: (command) => {
    command.summary("writes the modules of specs").description("Writes the modules of specs: <stem>.ts predicts, <stem>.train.ts trains, and <stem>.simd.ts has the kernels of either as WebAssembly where that is faster, to the same bits.");
    command.argument("<spec...>", "specs to compile");
    command.option("-o, --out <DIR>", "the folder of the generated files", "generated");
    command.addOption(command.createOption("--target <TARGET>", "what the kernels are written in: ts alone, simd (WebAssembly) beside it, or whichever is faster").choices(TARGETS).default("auto"));
    command.option("--check", "writes nothing; exit code 1 if the files differ from what would be written");
    command.addOption(command.createOption("--emit <STAGE>", "prints a stage to standard output and writes nothing").choices(STAGES));
    command.option("--explain", "says for each kernel what was unrolled, tiled or put into lanes, what is WebAssembly, and why");
    command.option("--json", "prints what `--explain` says as JSON");
    command.option("--watch", "compiles again whenever a spec, or a file that one uses, changes; Ctrl-C ends");
    command.option("--verify", "verifies the program after every stage");
    addSet(command);
    addQuiet(command);
    command.addHelpText("after", "\nExamples:\n  nnc compile specs/*.nn\n  nnc compile specs/iris.nn -o src/models --set hidden=8\n  nnc compile specs/iris.nn --emit loops\n  nnc compile --check specs/*.nn");
  },
  run: async (context, args, options) => {
    const refused = refuse(context, args, options);
    if (refused !== null) return refused;
    const set = settings(context, options);
    if (set === null) return 2;
    const job: Job = { paths: [...new Set(args)], set, options, disk: context.host };
    if (!flag(options, "watch")) return (await compileAll(context, job)).code;
    const { watching } = await import("../watch.js");
    return watching(context, (host, changed) => compileAgain({ ...context, host }, job, changed));
  },
};

/** Refuses what contradicts itself; null to go on. */
function refuse(context: CommandContext, args: readonly string[], options: Options): 2 | null {
  const emit = readText(options["emit"]);
  if (flag(options, "json") && (!flag(options, "explain") || emit !== null || flag(options, "watch"))) return refuseUsage(context, "`--json` wants `--explain`, and goes with neither `--emit` nor `--watch`");
  if (flag(options, "check") && (emit !== null || flag(options, "watch"))) return refuseUsage(context, "`--check` goes with neither `--emit` nor `--watch`");
  if (emit !== null) return null;
  const taken = new Map<string, string>();
  for (const path of args) {
    for (const name of namesOf(stem(path))) {
      const other = taken.get(name.toLowerCase());
      if (other !== undefined && other !== path) return refuseUsage(context, `${other} and ${path} would both be written to ${name}`, "compile them into different folders with `-o`, or rename one");
      taken.set(name.toLowerCase(), path);
    }
  }
  return null;
}

function stem(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.nn$/, "");
}

/** The names of all files that a spec's stem may be written to. */
function namesOf(of: string): readonly string[] {
  return [`${of}.ts`, `${of}.train.ts`, `${of}.simd.ts`];
}

interface Unit {
  readonly path: string;
  readonly opened: OpenedSpec;
  readonly compiled: Compiled | null;
}

/** What is to be compiled, and how. */
interface Job {
  readonly paths: readonly string[];
  readonly set: ReadonlyMap<string, string>;
  readonly options: Options;
  /** Where modules are written: what is read there is no part of what they depend on. */
  readonly disk: Host;
}

/** What came of compiling once. */
interface Round {
  readonly code: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Files written, of how many; null where none were to be. */
  readonly files: { readonly written: number; readonly all: number } | null;
}

async function compileAll(context: CommandContext, { paths, set, options, disk }: Job): Promise<Round> {
  const { exitCodeOf, openSpec } = await import("../../session/spec.js");
  const { build } = await import("../../session/build.js");
  const { explained } = await import("../../session/explain.js");
  const stage = readText(options["emit"]) as Stage | null;
  const units = paths.map((path): Unit => {
    const opened = openSpec(context.host, path, { set, data: "none", pedantic: false });
    const { model } = opened;
    return { path, opened, compiled: model === null || stage === "ast" || stage === "model" ? null : build(model, context.host, { verify: flag(options, "verify"), target: (readText(options["target"]) ?? "auto") as Target }) };
  });
  const diagnostics = units.flatMap(({ opened }) => opened.diagnostics);
  printDiagnostics(context, diagnostics);
  if (stage !== null) {
    for (const unit of units) await emit(context, unit, stage);
    if (flag(options, "explain")) await explain(units.flatMap(({ path, compiled }) => (compiled === null ? [] : [explained(path, compiled, [])])), options, context.err);
    return { code: exitCodeOf(diagnostics), diagnostics, files: null };
  }
  if (hasErrors(diagnostics)) return { code: exitCodeOf(diagnostics), diagnostics, files: null };
  const { code, files, texts } = await put({ ...context, host: disk }, units, options);
  if (flag(options, "explain")) await explain(units.flatMap(({ path, compiled }, i) => (compiled === null ? [] : [explained(path, compiled, texts[i] ?? [])])), options, context.out);
  return { code, diagnostics, files };
}

/** A round of `--watch`: compiles, looks at the heads of data files too, and says in one line what came of it. */
async function compileAgain(context: CommandContext, job: Job, changed: readonly string[]): Promise<void> {
  const { openSpec } = await import("../../session/spec.js");
  const { summary } = await import("../../diagnostic/render.js");
  const { host, out, err } = context;
  const began = host.now();
  const { diagnostics, files } = await compileAll(context, { ...job, options: { ...job.options, quiet: true } });
  // What is wrong with data keeps nothing from being compiled, and whoever edits wants to know.
  const known = new Set(diagnostics.map(({ code, message }) => `${code} ${message}`));
  const data = job.paths.flatMap((path) => openSpec(host, path, { set: job.set, data: "headers", pedantic: false }).diagnostics).filter(({ code, message }) => !known.has(`${code} ${message}`));
  printDiagnostics(context, data);
  if (flag(job.options, "quiet")) return;
  const here = `${host.resolve(".")}/`;
  const why = changed.length === 0 ? "" : `${changed.map((path) => (path.startsWith(here) ? path.slice(here.length) : path)).join(", ")} changed: `;
  const what = files === null ? (hasErrors(diagnostics) ? "nothing written" : "printed") : `${files.written} of ${plural(files.all, "file")} written`;
  const found = summary([...diagnostics, ...data]);
  const line = `${why}${what}${found === "" ? "" : `, ${found}`}, ${((host.now() - began) / 1000).toFixed(2)} s${changed.length === 0 ? "; watching, Ctrl-C ends" : ""}\n`;
  // Standard output belongs to the stage that is printed there.
  (readText(job.options["emit"]) === null ? out : err)(line);
}

/** Prints one stage of a spec, as far as it got. */
async function emit({ out }: CommandContext, { path, opened, compiled }: Unit, stage: Stage): Promise<void> {
  if (stage === "ast" && opened.file !== null) {
    const { printAst } = await import("../../syntax/print.js");
    return out(printAst(opened.file));
  }
  if (stage === "model" && opened.model !== null) {
    const { printModel } = await import("../../check/print.js");
    return out(printModel(opened.model));
  }
  if (compiled === null) return;
  const { printWasm, programsOf } = await import("../../compiler.js");
  const { printProgram } = await import("../../loops/print.js");
  const { printGraph } = await import("../../graph/print.js");
  const { generatedFiles } = await import("../../session/build.js");
  const { graph, inference, evaluation, gradient, step } = compiled.lowered;
  if (stage === "loops") for (const { name, program } of programsOf(compiled)) out(`${name}:\n\n${printProgram(program)}\n`);
  if (stage === "wat") for (const { name, text } of printWasm(compiled)) out(`;; ${name}\n${text}\n`);
  if (stage === "graph") for (const [name, roots] of Object.entries({ inference, evaluation, gradient, step })) if (roots !== null) out(`${name}:\n\n${printGraph(graph, roots)}\n`);
  if (stage === "ts") for (const file of await generatedFiles(compiled, stem(path))) out(`// ${file.name}\n${file.text}\n`);
}

/** Says what was chosen and why, in words or as JSON. */
async function explain(found: readonly Explained[], { json }: Options, print: (text: string) => void): Promise<void> {
  const { explanationText } = await import("../../session/explain.js");
  if (json === true) return print(`${JSON.stringify({ specs: found }, null, 2)}\n`);
  for (const each of found) print(explanationText(each));
}

/** Writes the files of all specs, or compares them under `--check`. */
async function put(context: CommandContext, units: readonly Unit[], options: Options): Promise<{ readonly code: number; readonly files: { readonly written: number; readonly all: number }; readonly texts: readonly (readonly GeneratedFile[])[] }> {
  const { generatedFiles } = await import("../../session/build.js");
  const { compareGenerated, writeGenerated } = await import("../generated-files.js");
  const folder = readText(options["out"]) ?? "generated";
  // Standard output belongs to what is explained as JSON.
  const quiet = flag(options, "quiet") || flag(options, "json");
  const texts: (readonly GeneratedFile[])[] = [];
  let [code, written, all] = [0, 0, 0];
  for (const { path, opened, compiled } of units) {
    if (compiled === null) {
      texts.push([]);
      if (!quiet) context.err(`${path}: a library, nothing to compile${opened.file === null ? "" : " by itself"}\n`);
      continue;
    }
    const files: readonly GeneratedFile[] = await generatedFiles(compiled, stem(path));
    texts.push(files);
    const place = { folder, names: namesOf(stem(path)), files };
    const done = flag(options, "check") ? { code: compareGenerated(context, place, quiet), written: 0 } : writeGenerated(context, place, quiet);
    code = Math.max(code, done.code);
    written += done.written;
    all += files.length;
  }
  if (code === 1) context.err("`nnc compile` writes them anew\n");
  return { code, files: { written, all }, texts };
}
