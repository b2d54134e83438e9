/** Metrics in stops and expectations: the part, the name, whether they fit the outputs, whether there are rows, and thresholds. */
import { diagnose } from "../diagnostic/index.js";
import type { Span } from "../base/source.js";
import type * as Ast from "../syntax/ast.js";
import { metricRow } from "../vocab/metrics.js";
import type { MetricName } from "../vocab/metrics.js";
import type { Columns } from "./columns.js";
import { typeInWords } from "./column-types.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { CheckedData } from "./data.js";
import { partsOf, readPart } from "./data.js";
import type { Column, Metric, Part, TimeUnit } from "./model.js";
import { unknownName } from "./names.js";
import { follow, readNumber } from "./values.js";
import { hasWord, wordsOf } from "./vocabulary.js";

/** What metrics are judged against. */
export interface MetricScope {
  readonly columns: Columns;
  readonly data: CheckedData;
  /** False where the spec surely has no loss and no rule that stands in for one. */
  readonly hasLoss: boolean;
  /** Rows may come from the caller: true in `train`, whose rows a program may give, false in `expect`. */
  readonly rowsFromCaller: boolean;
}

/** Reads a metric of a part; null when it is none or does not fit, which was said. */
export function readMetric(context: Context, syntax: Ast.MetricSyntax, scope: MetricScope): Metric | null {
  const part = readPart(context, syntax.part);
  const { text, span } = syntax.metric;
  if (text === "") return null;
  if (!hasWord("metric", text)) {
    unknownName(context, "metric", text, span, wordsOf("metric"));
    return null;
  }
  const fits = judgeOutputs(context, text, span, scope.columns);
  if (text === "loss" && !scope.hasLoss) report(context, diagnose("NN608", { span: syntax.span }, { what: "`loss`" }));
  if (part === null) return null;
  judgeRows(context, part, text, syntax.span, scope);
  return fits ? { part, name: text, span: syntax.span } : null;
}

function isLabel(column: Column): boolean {
  return column.type.kind === "bool" || column.type.kind === "class";
}

function judgeOutputs(context: Context, name: MetricName, span: Span, columns: Columns): boolean {
  const { outputs: wanted } = metricRow(name);
  if (wanted === "any") return true;
  const misfit = columns.outputs.find((column) => isLabel(column) !== (wanted === "label"));
  if (misfit === undefined) return true;
  const wants = wanted === "label" ? "labels (bool and class)" : "numbers (real and int)";
  const place = { span, related: [{ span: misfit.span, label: typeInWords(misfit.type) }] };
  report(context, diagnose("NN411", place, { metric: name, wants, outputs: `\`${misfit.name}\` is ${typeInWords(misfit.type)}`, mixed: columns.outputs.some((column) => isLabel(column) !== isLabel(misfit)) }));
  return false;
}

function judgeRows(context: Context, part: Part, name: string, span: Span, { data, rowsFromCaller }: MetricScope): void {
  if (!data.sound || context.file.holes.length > 0) return;
  const parts = data.plan === null ? new Set<Part>(rowsFromCaller ? ["train"] : []) : partsOf(data.plan);
  if (parts.has(part)) return;
  const related = data.span === null ? [] : [{ span: data.span, label: `gives no rows to ${part}` }];
  report(context, diagnose("NN507", { span, related }, { metric: `${part}.${name}`, part }));
}

/** Reads what a metric is compared with; a share must lie in [0, 1], and 94 for 94% is said (NN416). */
export function readThreshold(context: Context, value: Ast.Value, name: MetricName | null, metric: string): number | null {
  const read = readNumber(context, value, { what: `the bound of \`${metric}\``, use: "static", domain: null, integer: false, units: ["%"] });
  if (read === null) return null;
  if (name === null || !metricRow(name).share || (read.value >= 0 && read.value <= 1)) return read.value;
  const found = follow(context, value, "static");
  const percent = read.unit === null && read.value > 1 && read.value <= 100 ? `${read.value}%` : null;
  const fix = percent !== null && found?.param === null && value.kind === "number" ? { title: `write \`${percent}\``, edits: [{ span: value.span, text: percent }] } : null;
  report(context, diagnose("NN416", { span: read.span, fix }, { metric, value: read.value, percent }));
  return null;
}

/** Reads a number of epochs or steps. */
export function readTime(context: Context, value: Ast.Value, what: string): { readonly value: number; readonly unit: TimeUnit; readonly span: Span } | null {
  const read = readNumber(context, value, { what, use: "static", domain: { low: 1, high: Number.MAX_SAFE_INTEGER, lowOpen: false, highOpen: false }, integer: true, units: ["epoch", "step"] });
  return read === null ? null : { value: read.value, unit: read.unit === "step" ? "steps" : "epochs", span: read.span };
}
