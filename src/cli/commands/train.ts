/**
 * `nnc train`: trains one spec and evaluates the result; it checks no expectation. Writes weights, checkpoint and log into
 * a run folder that it alone may write, and goes on from a checkpoint to the same bits.
 */
import type { Command as Commander } from "commander";
import type { Model } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import { hasErrors } from "../../diagnostic/diagnostic.js";
import type { Target } from "../../emit/target.js";
import { argumentDiagnostic } from "../../session/argument.js";
import type { RunFolder, RunLog } from "../../session/run-folder.js";
import type { Prepared } from "../../session/train-run.js";
import type { EpochRecord, Trainer } from "../../train/index.js";
import type { Command, CommandContext } from "../command.js";
import { readCount, readSettings, readText, readTarget, fewerThreads } from "../options.js";
import type { ReadOption } from "../options.js";
import { addQuiet, addSet } from "../shared-options.js";

/** `nnc train <spec>` */
export const trainCommand: Command = { name: "train", configure, run };

function configure(command: Commander): void {
  command.summary("trains a spec and evaluates it").description("Trains a spec and evaluates it; writes weights, checkpoint and log. Checks no expectation: that is `nnc test`.");
  addSet(command);
  addQuiet(command);
  command
    .argument("<spec>", "the spec to train")
    .option("--seed <N>", "draws weights and order from this seed instead of the spec's")
    .option("--epochs <N>", "trains for this many epochs instead of the spec's")
    .option("--threads <N>", "threads that share each step, to the same bits (default: as many as its size repays)")
    .option("--target <TARGET>", "what the kernels are written in: auto, ts or simd (WebAssembly); the same bits, and auto is the faster", "auto")
    .option("--out <FOLDER>", "where weights.safetensors, checkpoint.safetensors and log.jsonl go (default: runs/<model>)")
    .option("--initial-weights <FILE>", "starts from the tensors of a safetensors file instead of drawing")
    .option("--resume", "goes on from the checkpoint in the folder, to the same bits as an uninterrupted training")
    .option("--transfer <FILE>", "starts the tensors that have a namesake of the same shape in this file from there, and draws the others")
    .option("--json", "prints one object a line for each epoch, and one at the end, whatever the end")
    .addHelpText("after", "\nExamples:\n  nnc train specs/mnist.nn --set rate=0.1 --seed 7 --out runs/first\n  nnc train specs/mnist.nn --out runs/first --resume");
}

interface TrainSettings {
  readonly spec: string;
  readonly set: ReadonlyMap<string, string>;
  readonly seed: number | null;
  readonly epochs: number | null;
  readonly target: Target;
  readonly threads: number | null;
  readonly out: string | null;
  readonly initialWeights: string | null;
  readonly transfer: string | null;
  readonly resume: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

function readTrainSettings(args: readonly string[], options: Readonly<Record<string, unknown>>): ReadOption<TrainSettings> {
  const found: Diagnostic[] = [];
  const take = <T>(read: ReadOption<T>): T | null => {
    found.push(...read.diagnostics);
    return read.value;
  };
  const set = take(readSettings(options["set"])) ?? new Map<string, string>();
  const seed = take(readCount("--seed", options["seed"], -Number.MAX_SAFE_INTEGER));
  const epochs = take(readCount("--epochs", options["epochs"], 0));
  const target = take(readTarget(options["target"])) ?? "auto";
  const threads = take(readCount("--threads", options["threads"], 1));
  const resume = options["resume"] === true;
  const initialWeights = readText(options["initialWeights"]);
  const transfer = readText(options["transfer"]);
  const starts = [...(resume ? ["`--resume`"] : []), ...(initialWeights === null ? [] : ["`--initial-weights`"]), ...(transfer === null ? [] : ["`--transfer`"])];
  if (starts.length > 1) found.push(argumentDiagnostic(`${starts.join(" and ")} ${starts.length === 2 ? "both" : "all"} say where to start`, "leave out all but one of them"));
  if (hasErrors(found)) return { value: null, diagnostics: found };
  const value = { spec: args[0] ?? "", set, seed, epochs, target, threads, out: readText(options["out"]), initialWeights, transfer, resume, json: options["json"] === true, quiet: options["quiet"] === true };
  return { value, diagnostics: found };
}

async function run(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const { exitCodeOf } = await import("../../session/spec.js");
  const { printDiagnostics } = await import("../output.js");
  const ended = await trainSpec(context, args, options);
  printDiagnostics(context, ended.diagnostics);
  const code = ended.code ?? exitCodeOf(ended.diagnostics);
  const fault = ended.diagnostics.find(({ severity }) => severity === "error");
  if (options["json"] === true && code !== 0) {
    const { failedLine } = await import("../../report/epoch-lines.js");
    context.out(`${failedLine(fault?.code ?? "interrupted", fault?.message ?? "interrupted", ended.epochs)}\n`);
  }
  return code;
}

/** How it ended: a code of its own, or that of the diagnostics, which are not printed yet; and after how many epochs. */
interface Ended {
  readonly code: number | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly epochs: number;
}

function failed(diagnostics: readonly Diagnostic[], epochs = 0): Ended {
  return { code: null, diagnostics, epochs };
}

async function trainSpec(context: CommandContext, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<Ended> {
  const { openSpec } = await import("../../session/spec.js");
  const { printDiagnostics } = await import("../output.js");
  const read = readTrainSettings(args, options);
  if (read.value === null) return failed(read.diagnostics);
  const settings = read.value;
  const opened = openSpec(context.host, settings.spec, { set: settings.set, data: "none", pedantic: false });
  if (opened.model === null) return failed([...read.diagnostics, ...opened.diagnostics]);
  const { prepareTraining } = await import("../../session/train-run.js");
  const prepared = await prepareTraining(opened.model, context.host, settings.target);
  const found = [...read.diagnostics, ...opened.diagnostics, ...prepared.diagnostics];
  if (prepared.value === null) return failed(found);
  printDiagnostics(context, found);
  const { openRunFolder } = await import("../../session/run-folder.js");
  const { nodeProcesses } = await import("../processes.js");
  const folder = openRunFolder(context.host, settings.out ?? `runs/${opened.model.name}`, nodeProcesses);
  if (folder.value === null) return failed(folder.diagnostics);
  try {
    return await trainInto(context, settings, prepared.value, folder.value);
  } finally {
    folder.value.release();
  }
}

async function trainInto(context: CommandContext, settings: TrainSettings, prepared: Prepared, folder: RunFolder): Promise<Ended> {
  const { knownError, transferReport, unreadableWeights } = await import("../../session/run-diagnostics.js");
  const { createTrainer } = await import("../../train/index.js");
  const { printDiagnostics } = await import("../output.js");
  const source = settings.resume ? folder.checkpoint : (settings.initialWeights ?? settings.transfer);
  const bytes = source === null ? null : context.host.readBytes(source);
  if (bytes !== null && !bytes.ok) return failed([unreadableWeights(source ?? "", bytes.fault)]);
  const known = (error: unknown): Ended => {
    const found = knownError(error, prepared.model, source ?? "");
    if (found === null) throw error;
    return failed([found]);
  };
  let trainer: Trainer;
  try {
    const start = bytes === null ? {} : settings.resume ? { resume: bytes.value } : settings.transfer === null ? { initialWeights: bytes.value } : { transfer: bytes.value };
    if (bytes !== null && settings.transfer !== null) {
      const report = transferReport(prepared.module.manifest, bytes.value, settings.transfer);
      if (report.diagnostic !== null) return failed([report.diagnostic]);
      if (!settings.quiet) context.err(report.text);
    }
    trainer = createTrainer(prepared.module, prepared.parts, { ...start, ...(settings.seed === null ? {} : { seed: settings.seed }), ...(settings.epochs === null ? {} : { epochs: settings.epochs }), ...(settings.threads === null ? {} : { threads: settings.threads }) });
  } catch (error) {
    return known(error);
  }
  const fewer = fewerThreads(settings.threads, settings.target, trainer.kernels.threads ?? 1);
  if (fewer !== null) printDiagnostics(context, [fewer]);
  try {
    return await trainFrom(context, settings, { prepared, folder, trainer }, known);
  } finally {
    trainer.close();
  }
}

async function trainFrom(context: CommandContext, settings: TrainSettings, { prepared, folder, trainer }: Omit<Running, "log">, known: (error: unknown) => Ended): Promise<Ended> {
  const { writeCheckpoint } = await import("../../train/index.js");
  const { writeDiagnostic } = await import("../../session/write-diagnostic.js");
  const { dropCheckpoints, openLog, setAside, writeCheckpointFile } = await import("../../session/run-folder.js");
  const short = settings.resume ? tooFewEpochs(trainer, folder.checkpoint) : null;
  if (short !== null) return failed([short]);
  if (!settings.resume) {
    // What an earlier training left is kept until the next one, and from its first moment this one can be resumed.
    const kept = setAside(context.host, folder);
    if (!kept.ok) return failed([writeDiagnostic(`${folder.path}/earlier`, kept.fault)]);
    if (kept.value !== null && !settings.quiet) context.err(`the training that was in ${folder.path} is kept in ${kept.value}\n`);
    dropCheckpoints(context.host, folder);
    const begun = writeCheckpointFile(context.host, folder, writeCheckpoint(trainer));
    if (!begun.ok) return failed([writeDiagnostic(folder.checkpoint, begun.fault)]);
  }
  const log = openLog(context.host, folder.log, trainer.state.epoch);
  if (!log.ok) return failed([writeDiagnostic(folder.log, log.fault)]);
  const ended = await watchTraining(context, settings, { prepared, folder, trainer, log: log.value }).catch((error: unknown) => {
    log.value.flush(true);
    return known(error);
  });
  return { ...ended, epochs: trainer.state.epoch };
}

/** What keeps a training from going on: it is past its last epoch already. */
function tooFewEpochs({ state, settings: { epochs } }: Trainer, checkpoint: string): Diagnostic | null {
  if (state.epoch < epochs || (state.epoch === epochs && state.at === 0)) return null;
  const behind = `${state.epoch} ${state.epoch === 1 ? "epoch" : "epochs"}${state.at === 0 ? "" : " and a part of the next"}`;
  return argumentDiagnostic(`the training is to end after ${epochs} ${epochs === 1 ? "epoch" : "epochs"}, and ${checkpoint} has ${behind} behind it`, `give \`--epochs\` ${state.epoch + (state.at === 0 ? 0 : 1)} or more, or leave out \`--resume\` to begin anew`);
}

interface Running {
  readonly prepared: Prepared;
  readonly folder: RunFolder;
  readonly trainer: Trainer;
  readonly log: RunLog;
}

/** Milliseconds between checkpoints at ends of epochs, and within an epoch that lasts; and between writes of the log. */
const CHECKPOINT_MS = 5_000;
const LONG_EPOCH_MS = 60_000;
const LOG_MS = 500;

async function watchTraining(context: CommandContext, settings: TrainSettings, running: Running): Promise<Ended> {
  const { drive } = await import("../../session/train-run.js");
  const { mainMetric } = await import("../../train/index.js");
  const { Progress } = await import("../../report/progress.js");
  const { Series } = await import("../../report/curve.js");
  const { epochLine, logLine } = await import("../../report/epoch-lines.js");
  const { stuckDiagnostics, watchStuck } = await import("../../session/stuck.js");
  const { printDiagnostics } = await import("../output.js");
  const { trainer, log, prepared } = running;
  const quiet = settings.quiet;
  const metric = prepared.parts.validation === null ? null : shownMetric(prepared.model, mainMetric(prepared.module.manifest.outputs));
  const { host, color, interactive, err, out } = context;
  const progress = quiet ? null : new Progress({ write: err, interactive, color, now: () => host.now(), epochs: trainer.settings.epochs, metric });
  const losses = new Series();
  const watch = await watchStuck(prepared.running.compiled, host);
  // Layers of which was told, by their place.
  const told = new Set<number>();
  const writer = await keepWritten(context, running);
  if (settings.resume && !quiet) err(`going on after epoch ${trainer.state.epoch} of ${running.folder.checkpoint}\n`);
  const driven = await drive(trainer, {
    signal: context.signal,
    watched: () => true,
    onEpoch(record: EpochRecord) {
      const warnings = stuckDiagnostics(prepared.model, watch?.isDue(trainer) === true ? watch.look(trainer) : []);
      log.add(logLine(record, warnings));
      losses.add(record.train.loss);
      if (settings.json) out(`${epochLine(record, warnings)}\n`);
      progress?.epoch(record);
      const news = warnings.filter(({ span }) => !told.has(span?.start ?? -1));
      for (const { span } of news) told.add(span?.start ?? -1);
      if (news.length > 0 && progress !== null) {
        progress.interrupt();
        printDiagnostics(context, news);
      }
      writer.epochEnded();
    },
    onPause() {
      progress?.bar({ epoch: trainer.state.epoch, batch: trainer.batchesDone, batches: trainer.batches });
      return writer.write(false);
    },
  });
  progress?.end();
  if (driven.kind === "failed") return failed([driven.diagnostic]);
  const fault = writer.write(true);
  if (fault !== null) return failed([fault]);
  if (driven.kind === "interrupted") return interrupted(context, settings, running);
  return finish(context, settings, running, losses.all());
}

/** The validation metric that steers the training, if one does; else the one that people look at first. */
function shownMetric(model: Model, main: string): string {
  const stall = model.train?.stops.find((stop) => stop.kind === "stall" && stop.metric.part === "validation");
  return stall?.kind === "stall" ? stall.metric.name : main;
}

interface Writer {
  epochEnded(): void;
  /** Writes the log and, when one is due or `now` is wanted, a checkpoint; gives a fault of the disk, or null. */
  write(now: boolean): Diagnostic | null;
}

async function keepWritten({ host }: CommandContext, { folder, trainer, log }: Running): Promise<Writer> {
  const { writeCheckpoint } = await import("../../train/index.js");
  const { writeCheckpointFile } = await import("../../session/run-folder.js");
  const { writeDiagnostic } = await import("../../session/write-diagnostic.js");
  let checkpointed = host.now();
  let logged = host.now();
  let ended = false;
  return {
    epochEnded: () => void (ended = true),
    write(now) {
      const time = host.now();
      const due = now || time - checkpointed >= (ended ? CHECKPOINT_MS : LONG_EPOCH_MS);
      // The log first, and on the disk: a checkpoint never knows of an epoch that the log lacks, even when the power fails.
      if (due || time - logged >= LOG_MS) {
        const written = log.flush(due);
        if (!written.ok) return writeDiagnostic(folder.log, written.fault);
        logged = time;
      }
      if (!due) return null;
      const written = writeCheckpointFile(host, folder, writeCheckpoint(trainer));
      checkpointed = host.now();
      ended = false;
      return written.ok ? null : writeDiagnostic(folder.checkpoint, written.fault);
    },
  };
}

function interrupted({ err }: CommandContext, settings: TrainSettings, { folder, trainer }: Running): Ended {
  const where = settings.out === null ? "" : ` --out ${settings.out}`;
  const epochs = trainer.state.epoch === 1 ? "1 epoch" : `${trainer.state.epoch} epochs`;
  const options = [...settings.set].map(([name, value]) => ` --set ${name}=${value}`).join("") + (settings.seed === null ? "" : ` --seed ${settings.seed}`) + (settings.epochs === null ? "" : ` --epochs ${settings.epochs}`);
  err(`interrupted after ${epochs}; ${folder.checkpoint} is kept. Go on with:\n  nnc train ${settings.spec}${options}${where} --resume\n`);
  return { code: 130, diagnostics: [], epochs: trainer.state.epoch };
}

async function finish(context: CommandContext, settings: TrainSettings, { folder, trainer }: Running, losses: readonly number[]): Promise<Ended> {
  const { resultOf } = await import("../../train/index.js");
  const { doneLine } = await import("../../report/epoch-lines.js");
  const { writeDiagnostic } = await import("../../session/write-diagnostic.js");
  const trained = resultOf(trainer);
  const weights = trained.weights();
  const written = context.host.write(folder.weights, weights);
  if (!written.ok) return failed([writeDiagnostic(folder.weights, written.fault)]);
  const sha256 = context.host.sha256(weights);
  const { stopped, epochs, bestEpoch, metrics } = trained;
  const ending = { stopped: stopped.text, epochs, bestEpoch, metrics, weights: folder.weights, sha256 };
  if (settings.json) context.out(`${doneLine(ending)}\n`);
  if (settings.quiet) return { code: 0, diagnostics: [], epochs };
  const { endingLines } = await import("../../report/ending.js");
  context.err(`${endingLines(ending, losses).join("\n")}\n`);
  return { code: 0, diagnostics: [], epochs };
}
