/**
 * Runs specs one after the other in this thread, or in several worker threads. A worker that dies takes its spec with it,
 * which is then reported, and no other.
 */
import { Worker } from "node:worker_threads";
import { diagnose } from "../diagnostic/index.js";
import { runSpec } from "../specs/run-spec.js";
import type { SpecReport } from "../specs/spec-report.js";
import type { CommandContext } from "./command.js";

/** What a worker is told: one spec. */
export interface Task {
  readonly path: string;
  readonly skipSlow: boolean;
  /** Folders that data may be read from besides the project. */
  readonly allowed: readonly string[];
}

/** Runs specs and hands over each report with its place; ends early when interrupted. */
export async function runSpecs({ host, signal }: CommandContext, paths: readonly string[], { jobs, skipSlow }: { readonly jobs: number; readonly skipSlow: boolean }, done: (at: number, report: SpecReport) => void): Promise<void> {
  let next = 0;
  const take = (): number | null => (next < paths.length && !signal.aborted ? next++ : null);
  const alone = async (): Promise<void> => {
    for (let at = take(); at !== null; at = take()) done(at, await runSpec(host, paths[at] ?? "", { skipSlow, signal }));
  };
  const many = Math.min(jobs, paths.length);
  if (many <= 1) return alone();
  await Promise.all(Array.from({ length: many }, () => inWorker(signal, take, (at) => ({ path: paths[at] ?? "", skipSlow, allowed: host.allowed }), done)));
}

/** One worker that takes specs until none is left; it is replaced when it dies. */
async function inWorker(signal: AbortSignal, take: () => number | null, taskOf: (at: number) => Task, done: (at: number, report: SpecReport) => void): Promise<void> {
  let worker = new Worker(new URL("./spec-worker.js", import.meta.url));
  for (let at = take(); at !== null; at = take()) {
    const task = taskOf(at);
    const report = await ask(worker, task, signal);
    if (report.diagnostics.some((found) => found.code === "NN809")) worker = new Worker(new URL("./spec-worker.js", import.meta.url));
    done(at, report);
  }
  await worker.terminate();
}

function ask(worker: Worker, task: Task, signal: AbortSignal): Promise<SpecReport> {
  return new Promise((resolve) => {
    const died = (why: string): void => settle({ ...empty(task.path), diagnostics: [diagnose("NN809", { span: null }, { worker: worker.threadId, why })] });
    const failed = (error: Error): void => died(error.message);
    const ended = (): void => died("it ended while it ran a spec");
    const stop = (): void => {
      settle({ ...empty(task.path), interrupted: true });
      void worker.terminate();
    };
    // Listeners one by one: the worker has some of its own.
    const settle = (report: SpecReport): void => {
      worker.off("message", settle).off("error", failed).off("exit", ended);
      signal.removeEventListener("abort", stop);
      resolve(report);
    };
    signal.addEventListener("abort", stop);
    worker.on("message", settle).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
}

function empty(path: string): SpecReport {
  return { path, model: null, groups: [], diagnostics: [], seconds: 0, interrupted: false };
}
