/**
 * Judges one line of an `expect` on a network that has its weights. Says what it found in words; decides nothing about
 * seeds and trains nothing.
 */
import type { Compare, Expectation, Model, Part } from "../check/model.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { FileResult } from "../host/host.js";
import type { DatasetParts } from "../runtime/dataset.js";
import { InputError } from "../runtime/errors.js";
import type { FittedColumn } from "../runtime/fitted.js";
import type { TrainedModel } from "../runtime/model.js";
import { scaleNumber, scalingOf } from "../runtime/prepare.js";
import type { Weights } from "../runtime/weights.js";
import type { BaselineAnswers } from "../session/baselines.js";
import { gradientsAgree } from "../session/gradcheck.js";
import type { GradcheckResult } from "../session/gradcheck.js";
import { metricText, numberText } from "../report/figures.js";
import { grouped } from "../report/inspect.js";
import { countRegions } from "../report/regions.js";
import type { Side } from "../report/regions.js";
import { parameterCount } from "../tensors.js";
import { betterOf, measure } from "../train/index.js";
import type { Evaluated } from "../train/index.js";

/** A network with its weights, and what can be measured of it. */
export interface Subject {
  readonly model: Model;
  readonly weights: Weights;
  readonly network: TrainedModel<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>;
  readonly parts: DatasetParts | null;
  /** Outputs on a part with these weights; null without rows. */
  evaluated(part: Part): Evaluated | null;
  /** For lines with `within n epochs` or `within n steps`: what was found while training. */
  within(line: Expectation): Verdict | null;
  /** The check of the emitted gradients, made once a spec; null for a model that is not trained. */
  gradients(): Promise<GradcheckResult | null>;
  /** Baselines, each fitted once a spec. */
  readonly baselines: BaselineAnswers;
  /** Warnings (NN902) of neurons that no gradient reaches with these weights; none of a model that was not trained. */
  stuck(): Promise<readonly Diagnostic[]>;
  /** Bytes of the bundled, minified and gzipped inference module, or why they cannot be told; measured once a spec. */
  bundle(): Promise<FileResult<number>>;
}

/** Whether a line holds, and what was found. */
export interface Verdict {
  readonly holds: boolean;
  readonly found: string;
}

/** Judges a line. */
export async function judge(line: Expectation, subject: Subject): Promise<Verdict> {
  switch (line.kind) {
    case "metric":
      return subject.within(line) ?? judgeMetric(line, subject.evaluated(line.metric.part));
    case "beats":
      return judgeBeats(line, subject);
    case "predict":
      return judgePredict(line, subject);
    case "quantity":
      return judgeQuantity(line, subject);
    case "gradients":
      return judgeGradients(line, await subject.gradients());
    default:
      return line satisfies never;
  }
}

type Line<K extends Expectation["kind"]> = Extract<Expectation, { readonly kind: K }>;

/** True where `a op b`; a millionth of a millionth is forgiven, because 1 − 1/10 is not quite 0.9. */
export function compares(a: number, op: Compare, b: number): boolean {
  const equal = Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));
  switch (op) {
    case "<":
      return a < b && !equal;
    case "<=":
      return a < b || equal;
    case ">":
      return a > b && !equal;
    case ">=":
      return a > b || equal;
    case "==":
      return equal;
    case "!=":
      return !Number.isNaN(a) && !equal;
  }
}

/** Judges a metric on evaluated rows. */
export function judgeMetric({ metric, op, value }: Line<"metric">, evaluated: Evaluated | null): Verdict {
  const called = `${metric.part}.${metric.name}`;
  if (evaluated === null) return { holds: false, found: `${called} has no rows to be measured on` };
  const found = measure(metric.name, evaluated);
  if (Number.isNaN(found)) return { holds: false, found: `${called} has no value on these rows` };
  return { holds: compares(found, op, value), found: `${called} is ${metricText(metric.name, found)}` };
}

async function judgeBeats({ metric, baseline }: Line<"beats">, subject: Subject): Promise<Verdict> {
  const called = `${metric.part}.${metric.name}`;
  const evaluated = subject.evaluated(metric.part);
  if (evaluated === null || subject.parts === null) return { holds: false, found: `${called} has no rows to be measured on` };
  if (metric.name === "loss") return { holds: false, found: `a baseline has no loss: compare another metric` };
  const { network, weights, parts } = subject;
  const other = await subject.baselines(baseline, evaluated, { manifest: network.manifest, fitted: weights.fitted, parts, part: metric.part });
  if ("why" in other) return { holds: false, found: `\`${baseline.name}\` gives no answer: ${other.why}` };
  const [own, its] = [measure(metric.name, evaluated), measure(metric.name, other)];
  const holds = betterOf(metric.name) === "higher" ? own > its : own < its;
  return { holds, found: `${called} is ${metricText(metric.name, own)}, and \`${baseline.name}\` has ${metricText(metric.name, its)}` };
}

function judgeGradients({ within }: Line<"gradients">, result: GradcheckResult | null): Verdict {
  if (result === null) return { holds: false, found: "the model is not trained, so it has no gradients" };
  const found = `the worst relative error is ${numberText(result.duals)} against dual numbers, ${numberText(result.differences)} against differences`;
  return { holds: gradientsAgree(result, within), found };
}

function judgePredict({ input, expected }: Line<"predict">, { network }: Subject): Verdict {
  let said: Readonly<Record<string, unknown>>;
  try {
    said = network.predict(input);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { holds: false, found: error.message };
  }
  const verdicts = expected.map(({ output, value, within }): Verdict => {
    const got = said[output];
    const near = typeof value === "number" && typeof got === "number" ? Math.abs(got - value) <= within : got === value;
    const text = typeof got === "number" ? exactText(got) : typeof got === "string" ? JSON.stringify(got) : String(got);
    return { holds: near, found: `${output} is ${text}` };
  });
  const failed = verdicts.filter((verdict) => !verdict.holds);
  return { holds: failed.length === 0, found: (failed.length === 0 ? verdicts : failed).map((verdict) => verdict.found).join(", ") };
}

/** A number with as many digits as tell it from its neighbours in f32. */
function exactText(value: number): string {
  return String(Number(value.toPrecision(9)));
}

async function judgeQuantity({ quantity, op, value }: Line<"quantity">, subject: Subject): Promise<Verdict> {
  switch (quantity) {
    case "parameters": {
      const count = parameterCount(subject.model);
      return { holds: compares(count, op, value), found: `there are ${grouped(count)}` };
    }
    case "regions": {
      const counted = countRegions(subject.model, Float64Array.from(subject.weights.parameters), boxOf(subject));
      if ("why" in counted) return { holds: false, found: `the regions cannot be counted: ${counted.why}` };
      return { holds: compares(counted.count, op, value), found: `there are ${grouped(counted.count)}` };
    }
    case "bundle.inference": {
      const size = await subject.bundle();
      if (!size.ok) return { holds: false, found: `the bundle cannot be measured: ${size.fault.message}` };
      return { holds: compares(size.value, op, value), found: `it has ${grouped(size.value)} bytes` };
    }
    default:
      return quantity satisfies never;
  }
}

/** The declared intervals as the network sees them, where preparation was fitted to data; otherwise undefined: the model says them itself. */
function boxOf({ network, weights }: Subject): readonly Side[] | undefined {
  const { inputs } = network.manifest;
  if (inputs.every((column) => typeof column.scale === "object" || column.scale === "none")) return undefined;
  return inputs.flatMap((column, i) => {
    const scaling = scalingOf(column, weights.fitted.inputs[i] as FittedColumn);
    const end = (value: number | null, infinite: number, element: number): number => (value === null ? infinite : scaleNumber(scaling, value, element));
    return Array.from({ length: column.width }, (_, element): Side => [end(column.low, -Infinity, element), end(column.high, Infinity, element)]);
  });
}
