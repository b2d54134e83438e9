/** When training ends early: conditions, and metrics that stall. Test rows may not decide it, and a stop must be able to fire. */
import type { Interval } from "../base/interval.js";
import { printInterval } from "../base/interval.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval } from "../vocab/entry.js";
import { metricRow } from "../vocab/metrics.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { MetricScope } from "./metrics.js";
import { readMetric, readThreshold, readTime } from "./metrics.js";
import type { Compare, Metric, Stop } from "./model.js";
import { readNumber } from "./values.js";
import type { CheckedTrain } from "./train.js";

type StallSyntax = Extract<Ast.TrainStatement, { readonly kind: "stall" }>;
type StopSyntax = Extract<Ast.TrainStatement, { readonly kind: "stop" }>;

/** Reads all stops of a train block. */
export function readStops(context: Context, checked: CheckedTrain, scope: MetricScope): readonly Stop[] {
  return checked.block.statements.flatMap((statement): readonly Stop[] => {
    if (statement.kind === "stop") return readConditions(context, statement, scope);
    return statement.kind === "stall" ? readStall(context, statement, checked, scope) : [];
  });
}

/** A metric that steers; one of the test part is said (NN407), and then nothing more of it. */
export function readSteering(context: Context, syntax: Ast.MetricSyntax, scope: MetricScope, what: "stop" | "schedule" = "stop"): Metric | null {
  if (syntax.part.text !== "test") return readMetric(context, syntax, scope);
  report(context, diagnose("NN407", { span: syntax.span }, { metric: `test.${syntax.metric.text}`, what }));
  return null;
}

function readConditions(context: Context, statement: StopSyntax, scope: MetricScope): readonly Stop[] {
  const conditions = statement.conditions.flatMap((condition) => {
    const metric = readSteering(context, condition.metric, scope);
    const value = readThreshold(context, condition.value, metric?.name ?? null, `${condition.metric.part.text}.${condition.metric.metric.text}`);
    if (metric === null || value === null) return [];
    const { range } = metricRow(metric.name);
    if (!mayHold(range, condition.op, value)) report(context, diagnose("NN406", { span: condition.span }, { metric: `${metric.part}.${metric.name}`, range: printInterval(range) }));
    return [{ metric, op: condition.op, value }];
  });
  return [{ kind: "condition", conditions, span: statement.span }];
}

/** True where some value of the range compares so. */
function mayHold({ low, high }: Interval, op: Compare, value: number): boolean {
  switch (op) {
    case "<":
      return low < value;
    case "<=":
      return low <= value;
    case ">":
      return high > value;
    case ">=":
      return high >= value;
    case "==":
      return low <= value && value <= high;
    case "!=":
      return true;
    default:
      return op satisfies never;
  }
}

function readStall(context: Context, statement: StallSyntax, { epochs }: CheckedTrain, scope: MetricScope): readonly Stop[] {
  const metric = readSteering(context, statement.metric, scope);
  const patience = readTime(context, statement.patience, "the patience");
  const by = statement.by === null ? 0 : (readNumber(context, statement.by, { what: "`by`", use: "static", domain: interval("[", 0, Infinity, ")"), integer: false, units: ["%"] })?.value ?? 0);
  if (patience !== null && patience.unit === "epochs" && epochs !== null && patience.value >= epochs) {
    report(context, diagnose("NN406", { span: statement.span }, { patience: patience.value, epochs }));
  }
  if (metric === null || patience === null) return [];
  return [{ kind: "stall", metric, patience: patience.value, unit: patience.unit, by, restoreBest: statement.restoreBest, span: statement.span }];
}
