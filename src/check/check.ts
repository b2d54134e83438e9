/**
 * From syntax to the checked model: reads each part of a file in the order in which they lean on each other, and reports all
 * that is found. Pure: reads no file. The model is null as soon as there is one error, here or in what the parser left out.
 */
import { InternalError } from "../base/internal-error.js";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { distinct, readAnnotations, unusedAllows, withoutAllowed } from "./annotations.js";
import type { Columns } from "./columns.js";
import { readColumns } from "./columns.js";
import type { Context } from "./context.js";
import { errorsOf, newContext, report } from "./context.js";
import type { CheckedData } from "./data.js";
import { readData } from "./data.js";
import { endingOf } from "./ending.js";
import { readExpects } from "./expects.js";
import { judgeFit, judgeGradients } from "./fit.js";
import { learns, leastRows, smallestBatch } from "./learning.js";
import { judgeMemory } from "./limits.js";
import type { MetricScope } from "./metrics.js";
import type { Model, Parameter, TimeUnit, Train } from "./model.js";
import { onceOnly } from "./names.js";
import type { CheckedNetwork } from "./network.js";
import { judgeUnused } from "./blocks.js";
import type { ReadLibrary } from "./libraries.js";
import { noLibraries, openScope } from "./libraries.js";
import { inputShape, judgeBlocks, readNetwork } from "./network.js";
import { bindParams, finishParams, settle } from "./params.js";
import { judgeRegions } from "./regions.js";
import { readSchedules } from "./schedules.js";
import { readStops } from "./stops.js";
import type { CheckedTrain } from "./train.js";
import { readTrain, rowOfOptimizer } from "./train.js";

/** What a check depends on besides the text. */
export interface CheckOptions {
  /** Values for parameters from the command line, as texts. */
  readonly set: ReadonlyMap<string, string>;
  /** Finds the files of `use`; without it there are none. */
  readonly read?: ReadLibrary;
}

/** Warnings that this stage looks for wherever they could be; an `@allow` of one that is not there is unused. */
const LOOKED_FOR: ReadonlySet<string> = new Set(["NN113", "NN301", "NN302", "NN312", "NN406", "NN408"]);

/** Checks a file; the model is null when there are errors. */
export function check(file: Ast.File, options: CheckOptions): Outcome<Model> {
  const context = newContext(file);
  const drafts = bindParams(context, options.set);
  judgeDeclarations(context);
  const columns = readColumns(context);
  const data = readData(context, columns);
  const opened = openScope(context, options.read ?? noLibraries);
  const network = readNetwork(opened.scope, columns);
  for (const each of [opened.scope, ...opened.libraries]) judgeBlocks(each);
  const checked = readTrain(context, data);
  judgeWhole(context, columns, network, checked, data);
  const scope: MetricScope = { columns, data, hasLoss: checked !== null, rowsFromCaller: true };
  const stops = checked === null ? [] : readStops(context, checked, scope);
  const schedules = checked === null ? [] : readSchedules(context, checked, scope);
  const annotations = readAnnotations(context);
  const hasGradients = checked !== null && (!checked.sound || checked.train.loss !== null);
  const expects = readExpects(context, { ...scope, rowsFromCaller: false, hasGradients, length: lengthOf(checked, data) }, annotations.slow);
  if (network.whole && columns.wholeInputs && network.layers.every((each) => each.sound)) {
    judgeRegions(context, columns.inputs.reduce((sum, column) => sum + column.width, 0), network.layers.map((each) => each.layer), expects);
  }
  const params = finishParams(context, drafts);
  if (errorsOf(context) === 0 && file.holes.length === 0) judgeUnused(opened.scope.own);
  const libraryAllows = opened.libraries.flatMap((library) => readAnnotations(library.context).allows);
  const [declared] = file.models;
  const shape = inputShape(columns);
  const diagnostics = finish(context, annotations.allows, libraryAllows);
  if (errorsOf(context) > 0 || declared === undefined || shape === null || hasHoles(file)) return { value: null, diagnostics };
  if (!network.whole) throw new InternalError("check", "a network that is not whole, and no diagnostic that says so");
  const model: Model = {
    name: declared.name.text,
    doc: declared.doc,
    path: file.source.path,
    params,
    inputs: columns.inputs,
    outputs: columns.outputs,
    input: shape,
    outputWidth: columns.outputs.reduce((sum, column) => sum + column.width, 0),
    precision: checked?.precision ?? "f32",
    data: data.plan,
    layers: network.layers.map((each) => each.layer),
    train: checked === null ? null : settled({ ...checked.train, stops, schedules }, params),
    expects,
    allows: [...annotations.allows, ...libraryAllows],
  };
  return { value: model, diagnostics };
}

/** True when the parser left anything out: a hole, or a name that is not there. It has spoken of it; there is no whole model. */
function hasHoles(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasHoles);
  if (typeof node !== "object" || node === null) return false;
  const fields = node as Readonly<Record<string, unknown>>;
  if (fields["kind"] === "hole" || (fields["text"] === "" && "quoted" in node && fields["quoted"] === false)) return true;
  return Object.entries(fields).some(([key, value]) => key !== "span" && key !== "source" && hasHoles(value));
}

/** The training with settings of compile-time parameters as plain numbers. */
function settled(train: Train, params: readonly Parameter[]): Train {
  const { optimizer } = train;
  const own = Object.fromEntries(Object.entries(optimizer.params).map(([name, setting]) => [name, settle(setting, params)]));
  return { ...train, optimizer: { ...optimizer, params: own }, epochs: settle(train.epochs, params), seed: settle(train.seed, params) };
}

/** What was found, in the order of the text, without what is allowed. */
function finish(context: Context, allows: Model["allows"], libraryAllows: Model["allows"]): readonly Diagnostic[] {
  // A library's own `@allow` may be for another model's use of it, so that only the file's own can be unused.
  const unused = errorsOf(context) > 0 || context.file.holes.length > 0 ? [] : unusedAllows(context.found, allows, LOOKED_FOR);
  const all = distinct([...withoutAllowed(context.found, [...allows, ...libraryAllows]), ...unused]);
  const foreign = ({ span }: Diagnostic): number => (span === null || span.source === context.file.source ? 0 : 1);
  return all.sort((a, b) => foreign(a) - foreign(b) || (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

/** Declarations that stand twice or not at all, and kinds of them that are not built yet. */
function judgeDeclarations(context: Context): void {
  const { file } = context;
  const [model, second] = file.models;
  if (model !== undefined && second !== undefined) onceOnly(context, "`model`", model.span, second.span);
  const library = model === undefined && file.blocks.length > 0 && file.columns.length === 0 && file.networks.length === 0;
  if (file.holes.length > 0 || library) return;
  const inputs = file.columns.some((column) => column.role === "input");
  const outputs = file.columns.some((column) => column.role === "output");
  const start = { ...file.span, end: file.span.start };
  const at = model?.span ?? start;
  if (model === undefined) report(context, diagnose("NN105", { span: start }, { what: "`model`", why: "the model has no name", example: "model Iris" }));
  if (!inputs) report(context, diagnose("NN105", { span: at }, { what: "`input`", why: "nothing goes in", example: "input x: real" }));
  if (!outputs) report(context, diagnose("NN105", { span: at }, { what: "`output`", why: "nothing comes out", example: "output y: bool" }));
  const [network] = file.networks;
  if (network === undefined || network.statements.length === 0) report(context, diagnose("NN105", { span: network?.span ?? at }, { what: network === undefined ? "`network`" : "a layer", why: "nothing lies between", example: "network { dense 1 sigmoid }" }));
}

/** Says that a batch is too small for its statistics (NN418), as far as the spec alone shows; the rows of files are judged when they are read. */
function judgeSmallest(context: Context, network: CheckedNetwork, { train, batchSpan }: CheckedTrain, data: CheckedData): void {
  const normalised = network.layers.find(({ layer }) => leastRows([layer]) > 1);
  const rows = data.rows ?? (train.batch === "all" ? 2 : train.batch);
  if (normalised === undefined || rows < 1 || (train.batch !== "all" && train.batch > rows) || smallestBatch(rows, train.batch) > 1) return;
  const related = [{ span: normalised.syntax.span, label: "normalises by the batch" }];
  report(context, diagnose("NN418", { span: batchSpan ?? train.span, related }, { layer: normalised.layer.name, rows: data.rows, batch: train.batch }));
}

/** How long the training is, as far as the spec alone shows. */
function lengthOf(checked: CheckedTrain | null, data: CheckedData): Readonly<Record<TimeUnit, number | null>> {
  const epochs = checked?.epochs ?? null;
  const rows = data.rows;
  const batch = checked?.train.batch ?? "all";
  return { epochs, steps: epochs === null || rows === null || rows === 0 ? null : epochs * (batch === "all" ? 1 : Math.ceil(rows / batch)) };
}

/** Questions that need network, training and data together. */
function judgeWhole(context: Context, columns: Columns, network: CheckedNetwork, checked: CheckedTrain | null, data: CheckedData): void {
  const ending = endingOf(network);
  if (ending !== null) judgeFit(context, columns, network, ending, checked?.train.loss ?? null);
  if (checked !== null && checked.sound) judgeGradients(context, network, rowOfOptimizer(checked.train.optimizer.name).errorDriven);
  if (!context.found.some((each) => each.code === "NN208")) {
    const layers = network.layers.flatMap(({ layer, output }) => (output === null ? [] : [layer]));
    const place = network.span ?? context.file.span;
    const large = judgeMemory({ layers, batch: checked?.train.batch ?? null, slots: checked?.sound === true ? rowOfOptimizer(checked.train.optimizer.name).slots.length : 0, precision: checked?.precision ?? "f32", rows: data.rows, place, batchPlace: checked?.batchSpan ?? null });
    if (large !== null) report(context, large);
  }
  if (checked !== null) judgeSmallest(context, network, checked, data);
  if (!network.whole || network.layers.length === 0 || context.file.holes.length > 0) return;
  const learning = network.layers.find((each) => learns(each.layer));
  if (checked === null && learning !== undefined) report(context, diagnose("NN409", { span: learning.syntax.span }, { layer: learning.layer.name }));
  if (checked !== null && learning === undefined) report(context, diagnose("NN410", { span: { ...checked.block.span, end: checked.block.span.start + "train".length } }, {}));
  const [predicting] = context.file.expects.flatMap((block) => block.statements.filter((statement) => statement.kind === "predict"));
  if (data.plan === null && checked !== null && learning !== undefined && predicting !== undefined) {
    report(context, diagnose("NN105", { span: predicting.span }, { what: "`data`", why: "expects of a network that nothing trains", example: 'data { csv("data/rows.csv") }' }));
  }
}
