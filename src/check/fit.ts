/**
 * Does it fit? The network's ending on the outputs, the loss on the activations, the targets on both. Every question is
 * set inclusion of intervals; where two ends do not meet, both are pointed at.
 */
import { closure, includes, printInterval } from "../base/interval.js";
import type { Interval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import { lossRow } from "../vocab/losses.js";
import type { Columns } from "./columns.js";
import { typeInWords } from "./column-types.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { Ending, Run } from "./ending.js";
import { learns } from "./learning.js";
import type { Column, Train } from "./model.js";
import type { CheckedLayer, CheckedNetwork } from "./network.js";
import { preparedInterval } from "./preparation.js";
import { rowOf } from "./vocabulary.js";

type Loss = NonNullable<Train["loss"]>;

/** Judges the ending against outputs and loss; `loss` is null when there is none, or it is wrong. */
export function judgeFit(context: Context, columns: Columns, network: CheckedNetwork, ending: Ending, loss: Loss | null): void {
  judgeDropout(context, network);
  if (!columns.wholeOutputs || columns.outputs.length === 0) return;
  const fits = judgeWidth(context, columns, network, ending);
  if (!ending.sound) return;
  const targets = fits ? judgeTargets(context, columns, ending, loss) : true;
  if (loss !== null) judgeLoss(context, columns, ending, loss, targets);
}

function judgeDropout(context: Context, network: CheckedNetwork): void {
  const last = network.layers.at(-1);
  if (last?.layer.kind !== "dropout" || network.layers.length < 2 || !network.whole) return;
  report(context, diagnose("NN408", { span: last.syntax.span }, {}));
}

function judgeWidth(context: Context, columns: Columns, network: CheckedNetwork, ending: Ending): boolean {
  const wanted = columns.outputs.reduce((sum, column) => sum + column.width, 0);
  const last = network.layers.at(-1);
  if (ending.width === null || last === undefined) return true;
  if (ending.width === wanted && ending.flat) return true;
  const got = ending.flat ? String(ending.width) : `[${last.layer.output.join(", ")}]`;
  const [only] = columns.outputs;
  const outputs = columns.outputs.length > 1 || only === undefined ? "the outputs" : only.type.kind === "class" ? `the ${wanted} labels of \`${only.name}\`` : `\`${only.name}\``;
  const related = columns.outputs.slice(0, 4).map((column) => ({ span: column.span, label: `${column.width} wide` }));
  const dense = [...network.layers].reverse().find((each) => each.layer.kind === "dense");
  const count = dense?.syntax.args[0];
  const single = dense?.layer.kind === "dense" && dense.layer.groups.length === 1 && ending.flat;
  const fix = single && count !== undefined && count.kind === "number" ? { title: `write \`dense ${wanted}\``, edits: [{ span: count.span, text: String(wanted) }] } : null;
  report(context, diagnose("NN203", { span: (dense ?? last).syntax.span, related, fix }, { wanted, got, outputs, edit: fix === null ? null : `dense ${wanted}` }));
  return false;
}

/** Says that a loss makes no sense of a column's targets (NN315). */
function refuseTargets(context: Context, column: Column, loss: Loss, targets: Interval): void {
  const place = { span: loss.span, related: [{ span: column.span, label: typeInWords(column.type) }] };
  report(context, diagnose("NN315", place, { loss: loss.name, wanted: printInterval(lossRow(loss.name).targets), output: column.name, targets: printInterval(targets) }));
}

/** The runs of neurons that give a column's numbers. */
function runsOf(ending: Ending, column: Column): readonly Run[] {
  return ending.runs.filter((run) => run.start < column.offset + column.width && run.end > column.offset);
}

function judgeTargets(context: Context, columns: Columns, ending: Ending, loss: Loss | null): boolean {
  let sound = true;
  const row = loss === null ? null : lossRow(loss.name);
  // A loss of distributions sees probabilities, be they given as they are or as logarithms.
  if (row?.distribution === true) return true;
  for (const column of columns.outputs) {
    const targets = preparedInterval(column, row?.codes);
    const run = runsOf(ending, column).find((each) => !includes(closure(each.range), targets));
    const taken = row === null || loss === null || includes(row.targets, targets);
    if (run === undefined && taken) continue;
    sound = false;
    if (run === undefined) {
      if (loss !== null && row !== null) refuseTargets(context, column, loss, targets);
      continue;
    }
    const above = targets.high > run.range.high;
    const end = (x: number): string => (Number.isFinite(x) ? String(x) : x > 0 ? "any height" : "any depth");
    const gives = printInterval(run.range);
    const place = { span: column.span, related: [{ span: run.activation?.span ?? ending.span, label: `gives ${gives}` }] };
    const activation = run.activation?.name ?? "the last layer";
    report(context, diagnose("NN305", place, { output: column.name, targets: printInterval(targets), activation, gives: printInterval(closure(run.range)), beyond: end(above ? targets.high : targets.low), stops: String(above ? run.range.high : run.range.low) }));
  }
  return sound;
}

function judgeLoss(context: Context, columns: Columns, ending: Ending, loss: Loss, targets: boolean): void {
  const row = lossRow(loss.name);
  const softmax = ending.runs.find((run) => run.activation !== null && rowOf(run.activation).expr === null);
  if (row.distribution) {
    judgeDistribution(context, columns, ending, loss, softmax !== undefined);
    return;
  }
  const outside = ending.runs.find((run) => !includes(row.outputs, run.range));
  if (outside !== undefined) {
    const activation = outside.activation?.name ?? "the last layer";
    const gives = printInterval(outside.range);
    const place = { span: loss.span, related: [{ span: outside.activation?.span ?? ending.span, label: `output in ${gives}` }] };
    report(context, diagnose("NN303", place, { loss: loss.name, wanted: printInterval(row.outputs), activation, gives }));
    return;
  }
  if (!targets) return;
  if (softmax !== undefined && loss.name === "cross_entropy") warn(context, "NN312", loss.span, softmax, "outputs that sum to 1");
  if (loss.name !== "quadratic") return;
  if (softmax !== undefined) warn(context, "NN301", loss.span, softmax, "outputs that sum to 1");
  const sigmoid = ending.runs.find((run) => run.activation?.name === "sigmoid");
  // The fix holds only where every neuron may be judged by the cross-entropy.
  const all = ending.runs.every((run) => run.activation?.name === "sigmoid");
  if (sigmoid?.activation != null) {
    const related = [{ span: sigmoid.activation.span, label: "output in (0, 1); its slope σ'(z) is at most 0.25" }];
    report(context, diagnose("NN302", { span: loss.span, related, fix: all ? { title: "use `loss cross_entropy`", edits: [{ span: loss.span, text: "cross_entropy" }] } : null }, { all }));
  }
}

function warn(context: Context, code: "NN301" | "NN312", span: Span, run: Run, label: string): void {
  const related = run.activation === null ? [] : [{ span: run.activation.span, label }];
  report(context, diagnose(code, { span, related }, {}));
}

function judgeDistribution(context: Context, columns: Columns, ending: Ending, loss: Loss, softmax: boolean): void {
  const [only, second] = columns.outputs;
  if (only === undefined) return;
  if (second !== undefined || only.type.kind !== "class") {
    const outputs = second !== undefined ? `there are ${columns.outputs.length} outputs` : `\`${only.name}\` is ${typeInWords(only.type)}`;
    const numbers = columns.outputs.every((column) => column.type.kind === "real" || column.type.kind === "int");
    const instead = numbers ? "use `loss quadratic`" : "use `loss cross_entropy` over sigmoid neurons";
    report(context, diagnose("NN314", { span: loss.span, related: [{ span: (second ?? only).span, label: typeInWords((second ?? only).type) }] }, { loss: loss.name, outputs, instead }));
  } else if (!softmax) {
    const run = ending.runs[0];
    const place = { span: loss.span, related: [{ span: run?.activation?.span ?? ending.span, label: "each neuron for itself" }] };
    report(context, diagnose("NN304", place, { loss: loss.name, activation: run?.activation?.name ?? "the last layer" }));
  }
}

/** Says which activations no gradient passes (NN307): those with something to learn at or before them. */
export function judgeGradients(context: Context, network: CheckedNetwork, errorDriven: boolean): void {
  const last = [...network.layers].reverse().find((each) => "groups" in each.layer || each.layer.kind === "activation");
  let learning: CheckedLayer | null = null;
  for (const each of network.layers) {
    const { layer } = each;
    if (learns(layer)) learning = each;
    const activations = "groups" in layer ? layer.groups.map((group) => group.activation) : layer.kind === "activation" ? [layer.activation] : [];
    const flat = activations.find((activation) => !rowOf(activation).differentiable);
    if (flat === undefined || learning === null || (errorDriven && each === last)) continue;
    const related = learning === each ? [] : [{ span: learning.layer.span, label: "cannot learn" }];
    report(context, diagnose("NN307", { span: flat.span, related }, { activation: flat.name }));
  }
}
