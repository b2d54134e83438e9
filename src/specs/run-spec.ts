/**
 * Runs every `expect` of one spec: opens it, trains once for each seed that any group asks for, and judges all lines on
 * each network. Prints nothing; the report says everything, also which seeds were not needed to decide.
 */
import type { Expectation, ExpectGroup } from "../check/model.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import type { FileResult, Host } from "../host/host.js";
import { rememberingBaselines } from "../session/baselines.js";
import { bundledInference } from "../session/build.js";
import { gradcheck } from "../session/gradcheck.js";
import type { GradcheckResult } from "../session/gradcheck.js";
import { openSpec } from "../session/spec.js";
import type { StuckWatch } from "../session/stuck.js";
import { watchStuck } from "../session/stuck.js";
import { openModel } from "../session/train-run.js";
import { judge } from "./judge.js";
import type { Finding, GroupReport, SpecReport } from "./spec-report.js";
import { makeSubject } from "./train-subject.js";
import type { Bench, Made } from "./train-subject.js";

/** How specs are run. */
export interface RunOptions {
  /** Leaves out groups marked `@slow`. */
  readonly skipSlow: boolean;
  readonly signal: AbortSignal;
}

/** Runs the expectations of the spec at `path`. */
export async function runSpec(host: Host, path: string, options: RunOptions): Promise<SpecReport> {
  const began = host.now();
  const opened = openSpec(host, path, { set: new Map(), data: "none", pedantic: false });
  const report = (more: Partial<SpecReport>, diagnostics: readonly Diagnostic[]): SpecReport => ({
    path,
    model: opened.model?.name ?? null,
    groups: [],
    interrupted: false,
    ...more,
    diagnostics: diagnostics.filter((found) => found.severity === "error" || found.code === "NN902"),
    seconds: (host.now() - began) / 1000,
  });
  const { model } = opened;
  if (model === null) return report({}, opened.diagnostics);
  const wanted = model.expects.filter((group) => !skips(group, options));
  if (wanted.length === 0) return report({ groups: model.expects.map(skippedGroup) }, []);
  const made = await openModel(model, host);
  if (made.value === null || hasErrors(made.diagnostics)) return report({}, made.diagnostics);
  const { parts } = made.value;
  let checked: Promise<GradcheckResult | null> | null = null;
  let bundled: Promise<FileResult<number>> | null = null;
  let watched: Promise<StuckWatch | null> | null = null;
  const { compiled } = made.value.running;
  const bench: Bench = {
    ...made.value,
    model,
    signal: options.signal,
    gradients: () => (checked ??= gradcheck(model, host, { parts, signal: options.signal })),
    baselines: rememberingBaselines(),
    stuck: () => (watched ??= watchStuck(compiled, host)),
    bundle: () => (bundled ??= bundledInference(compiled, host)),
  };
  const measured = await measureGroups(bench, wanted);
  const groups = model.expects.map((group) => (skips(group, options) ? skippedGroup(group) : reportGroup(group, measured)));
  const stuck = groups.every((group) => group.holds) ? [] : measured.stuck;
  return report({ groups, interrupted: options.signal.aborted }, [...measured.diagnostics, ...stuck]);
}

function skips(group: ExpectGroup, { skipSlow }: RunOptions): boolean {
  return skipSlow && group.slow !== null;
}

function skippedGroup(group: ExpectGroup): GroupReport {
  return { span: group.span, seeds: group.seeds, skipped: group.slow ?? "", holds: true, held: 0, ran: 0, lines: group.expectations.map(({ text, span }) => ({ text, span, findings: [] })) };
}

/** The findings of every line by seed; null is the spec's own. */
interface Measured {
  readonly findings: ReadonlyMap<Expectation, readonly Finding[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the first training for which a line does not hold: neurons that no gradient reaches, which may be why. */
  readonly stuck: readonly Diagnostic[];
}

/** The seeds of a group: null where it has none of its own. */
function seedsOf({ seeds }: ExpectGroup): readonly (number | null)[] {
  return seeds === null ? [null] : Array.from({ length: seeds.to - seeds.from + 1 }, (_, i) => seeds.from + i);
}

async function measureGroups(bench: Bench, groups: readonly ExpectGroup[]): Promise<Measured> {
  const findings = new Map<Expectation, Finding[]>();
  const diagnostics: Diagnostic[] = [];
  let stuck: readonly Diagnostic[] | null = null;
  const bySeed = new Map<number | null, Expectation[]>();
  for (const group of groups) {
    const lines = group.expectations;
    for (const line of lines) findings.set(line, []);
    for (const seed of seedsOf(group)) bySeed.set(seed, [...(bySeed.get(seed) ?? []), ...lines]);
  }
  for (const [seed, lines] of bySeed) {
    if (bench.signal.aborted) break;
    const made = await madeFor(bench, seed, lines);
    if (made.kind === "interrupted") break;
    // Where several seeds train, one that breaks is a seed that does not hold.
    if (made.kind === "broken" && seed === null) diagnostics.push(made.diagnostic);
    let holds = true;
    try {
      for (const line of lines) {
        const finding = await findingOf(bench, line, seed, made);
        findings.get(line)?.push(finding);
        holds &&= finding.holds;
      }
    } catch (error) {
      // A check of gradients ends by throwing the signal's reason.
      if (error === bench.signal.reason) break;
      throw error;
    }
    if (!holds && made.kind === "made") stuck ??= await made.subject.stuck();
  }
  return { findings, diagnostics, stuck: stuck ?? [] };
}

/** True of a line that asks nothing of trained weights. */
function isStatic(line: Expectation): boolean {
  return line.kind === "gradients" || (line.kind === "quantity" && line.quantity !== "regions");
}

async function madeFor(bench: Bench, seed: number | null, lines: readonly Expectation[]): Promise<Made> {
  return makeSubject(lines.every(isStatic) ? withoutTraining(bench) : bench, seed, lines);
}

function withoutTraining(bench: Bench): Bench {
  return { ...bench, running: { ...bench.running, train: null } };
}

async function findingOf(bench: Bench, line: Expectation, seed: number | null, made: Exclude<Made, { readonly kind: "interrupted" }>): Promise<Finding> {
  if (made.kind === "made") return { seed, ...(await judge(line, made.subject)) };
  if (isStatic(line)) {
    const other = await makeSubject(withoutTraining(bench), null, []);
    if (other.kind === "made") return { seed, ...(await judge(line, other.subject)) };
  }
  return { seed, holds: false, found: `training broke: ${made.diagnostic.message}` };
}

function reportGroup(group: ExpectGroup, { findings }: Measured): GroupReport {
  const lines = group.expectations.map((line) => ({ text: line.text, span: line.span, findings: findings.get(line) ?? [] }));
  // Each line has a finding for every seed that ran, in one order.
  const ran = Math.min(seedsOf(group).length, ...lines.map((line) => line.findings.length));
  const held = Array.from({ length: ran }, (_, i) => lines.every((line) => line.findings[i]?.holds === true)).filter(Boolean).length;
  const holds = group.expectations.length === 0 || held >= (group.seeds?.atLeast ?? 1);
  return { span: group.span, seeds: group.seeds, skipped: null, holds, held, ran, lines };
}
