/**
 * From a prepared spec and a seed to a network with weights, watching on the way what `within` asks for. A model
 * that is not trained has the weights that its spec writes out.
 */
import type { Expectation, Model, Part, TimeUnit } from "../check/model.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { FileResult } from "../host/host.js";
import { modelOf } from "../runtime/model.js";
import type { Weights } from "../runtime/weights.js";
import { metricText } from "../report/figures.js";
import type { BaselineAnswers } from "../session/baselines.js";
import { evaluatePart } from "../session/evaluate.js";
import type { GradcheckResult } from "../session/gradcheck.js";
import { writtenWeights } from "../session/open-weights.js";
import { trainingDiagnostic } from "../session/run-diagnostics.js";
import type { StuckWatch } from "../session/stuck.js";
import { stuckDiagnostics } from "../session/stuck.js";
import { drive } from "../session/train-run.js";
import type { Opened } from "../session/train-run.js";
import { TrainingError, betterOf, createTrainer, measure } from "../train/index.js";
import type { Evaluated, Trainer } from "../train/index.js";
import { compares } from "./judge.js";
import type { Subject, Verdict } from "./judge.js";

/** A spec that can be run: its model, data and modules, and the one measurement of its gradients. */
export interface Bench extends Opened {
  readonly model: Model;
  readonly signal: AbortSignal;
  readonly gradients: () => Promise<GradcheckResult | null>;
  readonly baselines: BaselineAnswers;
  readonly bundle: () => Promise<FileResult<number>>;
  /** Watches neurons in trainings of this spec; made when a spec fails. */
  readonly stuck: () => Promise<StuckWatch | null>;
}

/** What became of a training. */
export type Made = { readonly kind: "made"; readonly subject: Subject } | { readonly kind: "interrupted" } | { readonly kind: "broken"; readonly diagnostic: Diagnostic };

/** Trains with a seed (null: the spec's own) and gives the network; lines are watched while it trains. */
export async function makeSubject(bench: Bench, seed: number | null, lines: readonly Expectation[]): Promise<Made> {
  const { running, parts, model } = bench;
  if (running.train === null || parts === null || model.train === null) return { kind: "made", subject: untrained(bench) };
  const trainer = createTrainer(running.train, parts, { threads: 1, ...(seed === null ? {} : { seed }) });
  const watches = lines.flatMap((line) => (line.kind === "metric" && line.within !== null ? [new WithinWatch(line, line.within)] : []));
  const pause = (): void => void (trainer.pauseAt = nextPause(watches, trainer.state.step));
  pause();
  try {
    const driven = await drive(trainer, {
      signal: bench.signal,
      watched: () => watches.some((watch) => watch.isOpen({ epochs: trainer.state.epoch + 1, steps: (trainer.state.epoch + 1) * trainer.batches })),
      onEpoch: (record) => look(trainer, watches, { epochs: record.epoch, steps: trainer.state.step }, `after epoch ${record.epoch}`),
      onPause() {
        const { step } = trainer.state;
        if (step !== trainer.pauseAt) return null;
        const due = watches.filter((watch) => watch.within.unit === "steps" && watch.within.value === step);
        look(trainer, due, { epochs: trainer.state.epoch, steps: step }, `after ${step} steps`);
        pause();
        return null;
      },
    });
    if (driven.kind !== "done") return { kind: "interrupted" };
  } catch (error) {
    if (!(error instanceof TrainingError)) throw error;
    return { kind: "broken", diagnostic: trainingDiagnostic(error, model) };
  }
  const weights = { parameters: trainer.finalParameters(), fitted: trainer.fitted };
  trainer.parameters.set(weights.parameters);
  const found = new Map<Expectation, Verdict>(watches.map((watch) => [watch.line, watch.verdict()]));
  const stuck = async (): Promise<readonly Diagnostic[]> => stuckDiagnostics(model, (await bench.stuck())?.look(trainer) ?? []);
  return { kind: "made", subject: { ...subjectOf(bench, weights, (part) => trainer.evaluate(part), found), stuck } };
}

function subjectOf({ model, running, parts, gradients, baselines, bundle }: Bench, weights: Weights, evaluate: (part: Part) => Evaluated | null, within: ReadonlyMap<Expectation, Verdict>): Subject {
  const known = new Map<Part, Evaluated | null>();
  const network = modelOf<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>(running.compiled.manifest, running.createInference, weights.parameters, weights.fitted);
  const evaluated = (part: Part): Evaluated | null => {
    if (!known.has(part)) known.set(part, evaluate(part));
    return known.get(part) ?? null;
  };
  return { model, weights, network, parts, evaluated, within: (line) => within.get(line) ?? null, gradients, baselines, bundle, stuck: () => Promise.resolve([]) };
}

/** The network of a model that is not trained: with the weights that its spec gives. */
function untrained(bench: Bench): Subject {
  const { running, parts } = bench;
  const weights = writtenWeights(running.compiled.manifest, parts);
  return subjectOf(bench, weights, (part) => (parts === null ? null : evaluatePart(running, weights, parts, part)), new Map());
}

type MetricLine = Extract<Expectation, { readonly kind: "metric" }>;

/** How far a training is. */
type Moment = Readonly<Record<TimeUnit, number>>;

/** The next number of steps that a line names, after `done` of them; ∞ where none does. */
function nextPause(watches: readonly WithinWatch[], done: number): number {
  const named = watches.flatMap(({ within }) => (within.unit === "steps" && within.value > done ? [within.value] : []));
  return Math.min(Infinity, ...named);
}

/** Evaluates each part at most once for all lines that are still open. */
function look(trainer: Trainer, watches: readonly WithinWatch[], moment: Moment, when: string): void {
  const parts = new Map<Part, Evaluated | null>();
  for (const watch of watches) {
    if (!watch.isOpen(moment)) continue;
    const { part } = watch.line.metric;
    if (!parts.has(part)) parts.set(part, trainer.evaluate(part));
    watch.look(when, parts.get(part) ?? null);
  }
}

/** One line with `within` while training goes on: open until it holds or its time is over. */
class WithinWatch {
  readonly line: MetricLine;
  readonly within: NonNullable<MetricLine["within"]>;
  private held = false;
  private best = NaN;
  private bestWhen = "";

  constructor(line: MetricLine, within: NonNullable<MetricLine["within"]>) {
    this.line = line;
    this.within = within;
  }

  /** True when that moment is to be looked at. */
  isOpen(moment: Moment): boolean {
    return !this.held && moment[this.within.unit] <= this.within.value;
  }

  look(when: string, evaluated: Evaluated | null): void {
    if (evaluated === null) return;
    const { name } = this.line.metric;
    const value = measure(name, evaluated);
    if (compares(value, this.line.op, this.line.value)) this.held = true;
    const better = betterOf(name) === "higher" ? value > this.best : value < this.best;
    if (Number.isNaN(this.best) || better || this.held) {
      this.best = value;
      this.bestWhen = when;
    }
  }

  verdict(): Verdict {
    const { part, name } = this.line.metric;
    if (this.bestWhen === "") return { holds: false, found: `${part}.${name} was never measured` };
    const value = `${part}.${name} is ${metricText(name, this.best)} ${this.bestWhen}`;
    return this.held ? { holds: true, found: value } : { holds: false, found: `at best ${value}` };
  }
}
