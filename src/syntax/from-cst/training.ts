/** The statements of `train` and `expect` from chevrotain's tree. */
import type { CstNode } from "chevrotain";
import { diagnose } from "../../diagnostic/index.js";
import type { CompareSyntax, Condition, ExpectBlock, ExpectStatement, MetricSyntax, Name, RecordSyntax, TrainStatement, Value } from "../ast.js";
import { report } from "../report.js";
import type { Context } from "./context.js";
import { child, children, hole, nameOf, span, spanOf, statements, strayAnnotations, token, tokens } from "./context.js";
import { annotationOf, argumentsOf, needsUnit, optionalSlot, slotOf, valueOf } from "./values.js";

const time = ["epochs", "steps"] as const;
const comparisons: readonly CompareSyntax[] = ["<", "<=", ">", ">=", "==", "!="];

function metricOf(context: Context, node: CstNode | undefined, parent: CstNode): MetricSyntax {
  const whole = spanOf(context, node ?? parent);
  const [part, metric] = node === undefined ? [] : tokens(node, "Word");
  return { part: nameOf(context, part, whole), metric: nameOf(context, metric, whole), span: whole };
}

function comparisonOf(context: Context, node: CstNode | undefined, parent: CstNode): { readonly op: CompareSyntax; readonly value: Value } {
  const written = node === undefined ? undefined : token(node, "Compare")?.image;
  const op = comparisons.find((one) => one === written) ?? "==";
  return { op, value: slotOf(context, node === undefined ? undefined : child(node, "inlineSlot"), node ?? parent) };
}

function patienceOf(context: Context, node: CstNode): Value {
  return needsUnit(context, slotOf(context, child(node, "patience"), node), "for", time);
}

function stopOf(context: Context, node: CstNode): TrainStatement {
  const whole = spanOf(context, node);
  const metric = metricOf(context, child(node, "metric"), node);
  const stalls = child(node, "stalls");
  if (stalls !== undefined) {
    return {
      kind: "stall",
      metric,
      patience: patienceOf(context, stalls),
      by: optionalSlot(context, child(stalls, "by"), stalls),
      restoreBest: token(stalls, "Kw_restore") !== undefined,
      span: whole,
    };
  }
  const first = comparisonOf(context, child(node, "comparison"), node);
  const conditions: Condition[] = [{ metric, ...first, span: span(context, metric.span.start, first.value.span.end) }];
  for (const one of children(node, "condition")) {
    conditions.push({ metric: metricOf(context, child(one, "metric"), one), ...comparisonOf(context, child(one, "comparison"), one), span: spanOf(context, one) });
  }
  return { kind: "stop", conditions, span: whole };
}

function scheduleOf(context: Context, node: CstNode): TrainStatement {
  const whole = spanOf(context, node);
  const plateau = child(node, "plateau");
  if (plateau !== undefined) {
    return {
      kind: "plateau",
      factor: slotOf(context, child(plateau, "factor"), plateau),
      metric: metricOf(context, child(plateau, "metric"), plateau),
      patience: patienceOf(context, plateau),
      atMost: optionalSlot(context, child(plateau, "atMost"), plateau),
      span: whole,
    };
  }
  const curve = child(node, "curve");
  if (curve === undefined) return hole(whole);
  const name = nameOf(context, token(curve, "Word"), whole);
  const args = child(curve, "args");
  const value = child(curve, "value");
  const positional = value === undefined ? null : valueOf(context, value);
  if (positional !== null && name.text === "warmup") needsUnit(context, positional, "warmup", time);
  return {
    kind: "schedule",
    name,
    args: args !== undefined ? argumentsOf(context, args) : positional === null ? [] : [{ name: null, value: positional, span: positional.span }],
    to: optionalSlot(context, child(curve, "to"), curve),
    span: whole,
  };
}

function trainStatementOf(context: Context, node: CstNode): TrainStatement | null {
  const setting = child(node, "trainSetting");
  if (setting !== undefined) {
    const whole = spanOf(context, setting);
    return { kind: "setting", name: nameOf(context, token(setting, "setting"), whole), value: slotOf(context, child(setting, "inlineSlot"), setting), span: whole };
  }
  const clip = child(node, "clip");
  if (clip !== undefined) {
    const whole = spanOf(context, clip);
    return { kind: "clip", what: nameOf(context, token(clip, "Word"), whole), limit: slotOf(context, child(clip, "inlineSlot"), clip), span: whole };
  }
  const stop = child(node, "stop");
  if (stop !== undefined) return stopOf(context, stop);
  const schedule = child(node, "schedule");
  if (schedule !== undefined) return scheduleOf(context, schedule);
  const annotation = child(node, "annotation");
  if (annotation !== undefined) strayAnnotations(context, [annotationOf(context, annotation)], "a statement of `train`");
  return null;
}

/** The statements of a `train` node. */
export function trainOf(context: Context, node: CstNode): readonly TrainStatement[] {
  return statements(context, node, "trainStatement", (statement) => trainStatementOf(context, statement));
}

function withinOf(context: Context, node: CstNode): Value | null {
  const within = child(node, "within");
  return within === undefined ? null : slotOf(context, child(within, "inlineSlot"), within);
}

function recordOf(context: Context, node: CstNode): RecordSyntax {
  const fields = children(node, "field").map((field) => {
    const whole = spanOf(context, field);
    return { name: nameOf(context, token(field, "Word") ?? token(field, "Quoted"), whole), value: slotOf(context, child(field, "slot"), field), within: withinOf(context, field), span: whole };
  });
  return { fields, span: spanOf(context, node) };
}

function measuredOf(context: Context, node: CstNode): ExpectStatement {
  const whole = spanOf(context, node);
  const metric = metricOf(context, child(node, "metric"), node);
  const comparison = child(node, "comparison");
  if (comparison === undefined) return { kind: "beats", metric, baseline: slotOf(context, child(node, "inlineSlot"), node), span: whole };
  const compared = comparisonOf(context, comparison, node);
  if (metric.part.text === "bundle") {
    const name: Name = { text: `bundle.${metric.metric.text}`, quoted: false, span: metric.span };
    return { kind: "quantity", name, ...compared, span: whole };
  }
  const within = withinOf(context, node);
  if (within !== null) needsUnit(context, within, "within", time);
  return { kind: "metric", metric, ...compared, within, span: whole };
}

function expectStatementOf(context: Context, node: CstNode): ExpectStatement | null {
  const measured = child(node, "measured");
  if (measured !== undefined) return measuredOf(context, measured);
  const quantity = child(node, "quantity");
  if (quantity !== undefined) {
    const whole = spanOf(context, quantity);
    return { kind: "quantity", name: nameOf(context, token(quantity, "Word"), whole), ...comparisonOf(context, child(quantity, "comparison"), quantity), span: whole };
  }
  const gradients = child(node, "gradients");
  if (gradients !== undefined) return { kind: "gradients", within: slotOf(context, child(gradients, "inlineSlot"), gradients), span: spanOf(context, gradients) };
  const predict = child(node, "predict");
  if (predict !== undefined) {
    const [input, output, value] = [child(predict, "record"), child(predict, "output"), child(predict, "value")];
    const whole = spanOf(context, predict);
    return {
      kind: "predict",
      input: input === undefined ? { fields: [], span: whole } : recordOf(context, input),
      output: output !== undefined ? recordOf(context, output) : value === undefined ? hole(whole) : valueOf(context, value),
      within: withinOf(context, predict),
      span: whole,
    };
  }
  const annotation = child(node, "annotation");
  if (annotation !== undefined) strayAnnotations(context, [annotationOf(context, annotation)], "a statement of `expect`");
  return null;
}

function seedsOf(context: Context, node: CstNode): ExpectBlock["seeds"] {
  const range = slotOf(context, child(node, "inlineSlot"), node);
  const atLeast = optionalSlot(context, child(node, "atLeast"), node);
  const whole = spanOf(context, node);
  if (range.kind === "range") return { from: range.from, to: range.to, atLeast, span: whole };
  if (range.kind !== "hole") {
    report(context.reporter, diagnose("NN004", { span: range.span }, { found: "a single value", expected: "a range of seeds such as `1..10`", help: "write the first and the last seed with `..` between them" }));
  }
  return { from: hole(range.span), to: hole(range.span), atLeast, span: whole };
}

/** `across seeds …` and the statements of an `expect` node. */
export function expectOf(context: Context, node: CstNode): Pick<ExpectBlock, "seeds" | "statements"> {
  const seeds = child(node, "seeds");
  return {
    seeds: seeds === undefined ? null : seedsOf(context, seeds),
    statements: statements(context, node, "expectStatement", (statement) => expectStatementOf(context, statement)),
  };
}
