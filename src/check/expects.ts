/** The expectations: metrics, baselines, quantities and gradients. Predictions are read in `predict.ts`. */
import type { Span } from "../base/source.js";
import { textOf } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { baselineRow } from "../vocab/baselines.js";
import { interval } from "../vocab/entry.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import { SEEDS } from "./data.js";
import { judgeMajority } from "./majority.js";
import type { MetricScope } from "./metrics.js";
import { readMetric, readThreshold, readTime } from "./metrics.js";
import type { Expectation, ExpectGroup, TimeUnit } from "./model.js";
import { shown, unknownName } from "./names.js";
import { readPredict } from "./predict.js";
import { readNumber } from "./values.js";
import { hasWord, plainParams, readEntry } from "./vocabulary.js";
import { typeInWords } from "./column-types.js";

const QUANTITIES = ["parameters", "regions", "bundle.inference"] as const;
/** Bytes of the units in which sizes are written. */
const BYTES: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** What expectations are judged against. */
export interface ExpectScope extends MetricScope {
  /** The epochs of the training, and the steps where the spec shows its rows; null when unknown or without training. */
  readonly length: Readonly<Record<TimeUnit, number | null>>;
  /** There is a loss to differentiate, or it is not known that there is none. */
  readonly hasGradients: boolean;
}

/** Reads all expect blocks; `slow` gives the reason of `@slow`, if any. */
export function readExpects(context: Context, scope: ExpectScope, slow: (block: Ast.ExpectBlock) => string | null): readonly ExpectGroup[] {
  return context.file.expects.map((block) => ({
    seeds: block.seeds === null ? null : readSeeds(context, block.seeds),
    slow: slow(block),
    expectations: block.statements.flatMap((statement) => readExpectation(context, statement, scope)),
    span: block.span,
  }));
}

function readSeeds(context: Context, seeds: NonNullable<Ast.ExpectBlock["seeds"]>): ExpectGroup["seeds"] {
  const end = (value: Ast.Value): number | null => readNumber(context, value, { what: "a seed", use: "static", domain: SEEDS, integer: true, units: [] })?.value ?? null;
  const from = end(seeds.from);
  const to = end(seeds.to);
  const atLeast = seeds.atLeast === null ? null : readNumber(context, seeds.atLeast, { what: "`at least`", use: "static", domain: interval("[", 1, Number.MAX_SAFE_INTEGER, "]"), integer: true, units: [] });
  if (from === null || to === null) return null;
  const count = to - from + 1;
  if (count < 1) {
    report(context, diagnose("NN216", { span: seeds.span }, { what: `the range ${from}..${to} of seeds`, why: `${from} is above ${to}` }));
    return null;
  }
  if (count > LARGEST_SEEDS) {
    report(context, diagnose("NN208", { span: seeds.span }, { what: `${shown(count)} seeds, each a whole training`, limit: shown(LARGEST_SEEDS) }));
    return null;
  }
  if (atLeast !== null && atLeast.value > count) report(context, diagnose("NN606", { span: atLeast.span, related: [{ span: seeds.span, label: `${count} in all` }] }, { atLeast: atLeast.value, seeds: count }));
  return { from, to, atLeast: atLeast?.value ?? count };
}

const LARGEST_SEEDS = 10_000;

/** The source text of a statement in one line. */
export function oneLine(span: Span): string {
  return textOf(span).replace(/\s+/gu, " ").trim();
}

function readExpectation(context: Context, statement: Ast.ExpectStatement, scope: ExpectScope): readonly Expectation[] {
  switch (statement.kind) {
    case "hole":
      return [];
    case "metric":
      return readMetricLine(context, statement, scope);
    case "beats":
      return readBeats(context, statement, scope);
    case "predict":
      return readPredict(context, statement, scope.columns, oneLine(statement.span));
    case "quantity":
      return readQuantity(context, statement);
    case "gradients": {
      if (!scope.hasGradients) report(context, diagnose("NN608", { span: statement.span }, { what: "`gradients agree`" }));
      const within = readNumber(context, statement.within, { what: "`within`", use: "static", domain: interval("(", 0, Infinity, ")"), integer: false, units: ["%"] });
      return within === null ? [] : [{ kind: "gradients", within: within.value, text: oneLine(statement.span), span: statement.span }];
    }
    default:
      return statement satisfies never;
  }
}

type Statement<K extends Ast.ExpectStatement["kind"]> = Extract<Ast.ExpectStatement, { readonly kind: K }>;

function readMetricLine(context: Context, statement: Statement<"metric">, scope: ExpectScope): readonly Expectation[] {
  const metric = readMetric(context, statement.metric, scope);
  const value = readThreshold(context, statement.value, metric?.name ?? null, `${statement.metric.part.text}.${statement.metric.metric.text}`);
  const within = statement.within === null ? null : readTime(context, statement.within, "`within`");
  const most = within === null ? null : scope.length[within.unit];
  if (within !== null && most !== null && within.value > most) {
    report(context, diagnose("NN602", { span: within.span }, { within: within.value, unit: within.unit, most }));
  }
  if (metric === null || value === null) return [];
  judgeMajority(context, scope, metric, statement.op, value, statement.span);
  return [{ kind: "metric", metric, op: statement.op, value, within: within === null ? null : { value: within.value, unit: within.unit }, text: oneLine(statement.span), span: statement.span }];
}

function readBeats(context: Context, statement: Statement<"beats">, scope: ExpectScope): readonly Expectation[] {
  const metric = readMetric(context, statement.metric, scope);
  if (statement.baseline.kind === "hole") return [];
  const baseline = readEntry(context, "baseline", statement.baseline, "static");
  if (baseline === null) return [];
  const { outputs } = baselineRow(baseline.name);
  const instead = outputs === "label" ? "`mean` or `rbf_svm`" : "`majority`, `nearest_neighbour` or `rbf_svm`";
  const wants = outputs === "label" ? "labels" : outputs === "number" ? "numbers" : "labels and numbers";
  if (metric?.name === "loss") report(context, diagnose("NN607", { span: statement.metric.span }, { baseline: baseline.name, wants, outputs: "`loss` is the network's own: a baseline has none", instead: outputs === "label" ? "`accuracy`" : outputs === "number" ? "`rmse`" : "another metric" }));
  const misfit = outputs === "any" ? undefined : scope.columns.outputs.find((column) => (column.type.kind === "bool" || column.type.kind === "class") !== (outputs === "label"));
  if (misfit !== undefined) {
    const place = { span: baseline.span, related: [{ span: misfit.span, label: typeInWords(misfit.type) }] };
    report(context, diagnose("NN607", place, { baseline: baseline.name, wants, outputs: `\`${misfit.name}\` is ${typeInWords(misfit.type)}`, instead }));
  }
  if (metric === null) return [];
  return [{ kind: "beats", metric, baseline: { name: baseline.name, params: plainParams(baseline.params) }, text: oneLine(statement.span), span: statement.span }];
}

function readQuantity(context: Context, statement: Statement<"quantity">): readonly Expectation[] {
  const { text, span } = statement.name;
  const quantity = QUANTITIES.find((each) => each === text);
  if (quantity === undefined) {
    if (hasWord("metric", text)) unknownName(context, "quantity", text, span, ["train", "validation", "test"].map((part) => `${part}.${text}`));
    else if (text !== "") unknownName(context, "quantity", text, span, QUANTITIES);
    return [];
  }
  if (quantity === "bundle.inference") return readBundle(context, statement);
  const value = readNumber(context, statement.value, { what: `\`${quantity}\``, use: "static", domain: interval("[", 0, Number.MAX_SAFE_INTEGER, "]"), integer: true, units: [] });
  return value === null ? [] : [{ kind: "quantity", quantity, op: statement.op, value: value.value, text: oneLine(statement.span), span: statement.span }];
}

function readBundle(context: Context, statement: Statement<"quantity">): readonly Expectation[] {
  const value = readNumber(context, statement.value, { what: "`bundle.inference`", use: "static", domain: interval("[", 0, Number.MAX_SAFE_INTEGER, "]"), integer: false, units: Object.keys(BYTES) });
  if (value === null) return [];
  if (value.unit === null) report(context, diagnose("NN002", { span: value.span }, { number: String(value.value), after: `bundle.inference ${statement.op}`, units: ["KB", "B"] }));
  return [{ kind: "quantity", quantity: "bundle.inference", op: statement.op, value: value.value * (BYTES[value.unit ?? "B"] ?? 1), text: oneLine(statement.span), span: statement.span }];
}
