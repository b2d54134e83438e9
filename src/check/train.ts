/**
 * The train block: loss, optimizer, and how long, in which steps and with which seed. Defaults: batch 32 (or all, of fewer
 * rows), seed 0, shuffled, f32. Loss, optimizer and epochs have none, but the perceptron's rule needs no loss.
 */
import type { Interval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval } from "../vocab/entry.js";
import type { OptimizerRow } from "../vocab/optimizers/optimizer.js";
import { optimizers } from "../vocab/optimizers/index.js";
import type { Context } from "./context.js";
import { errorsOf, report } from "./context.js";
import { SEEDS } from "./data.js";
import type { CheckedData } from "./data.js";
import type { Setting, Train } from "./model.js";
import { onceOnly, unknownName, unknownOption } from "./names.js";
import { follow, readBool, readNumber, readSize, wrongKind } from "./values.js";
import { plainParams, readEntry } from "./vocabulary.js";

const SETTINGS = ["loss", "optimizer", "batch", "epochs", "seed", "precision", "shuffle"] as const;
type SettingName = (typeof SETTINGS)[number];
const EPOCHS = interval("[", 1, Number.MAX_SAFE_INTEGER, "]");
const DEFAULT_BATCH = 32;

/** The train block without its stops and schedules, which are read when all this is known. */
export interface CheckedTrain {
  readonly train: Omit<Train, "stops" | "schedules">;
  readonly precision: "f32" | "f64";
  /** Loss and optimizer are known and without mistakes. */
  readonly sound: boolean;
  /** The epochs; null when they are missing or wrong, which was said. */
  readonly epochs: number | null;
  /** The batch as written, for messages; null by default. */
  readonly batchSpan: Span | null;
  readonly block: Ast.TrainBlock;
}

type SettingSyntax = Extract<Ast.TrainStatement, { readonly kind: "setting" }>;

/** Reads the train block; null when there is none. */
export function readTrain(context: Context, data: CheckedData): CheckedTrain | null {
  const [block, second] = context.file.trains;
  if (block !== undefined && second !== undefined) onceOnly(context, "`train`", block.span, second.span);
  if (block === undefined) return null;
  const before = errorsOf(context);
  const settings = settingsOf(context, block);
  const holes = block.statements.some((statement) => statement.kind === "hole");
  const optimizer = readOptimizer(context, settings.get("optimizer"));
  const errorDriven = optimizer !== null && rowOfOptimizer(optimizer.name).errorDriven;
  const loss = readLoss(context, settings.get("loss"), optimizer === null ? null : { name: optimizer.name, errorDriven });
  const sound = errorsOf(context) === before && !holes;
  const epochs = readCounted(context, settings.get("epochs"), "`epochs`", EPOCHS);
  if (!holes) demand(context, block, settings, errorDriven || optimizer === null);
  const { batch, span } = readBatch(context, settings.get("batch"), data);
  return {
    train: {
      loss,
      optimizer: optimizer ?? { name: "sgd", params: {}, span: block.span },
      batch,
      epochs: epochs ?? { value: 1, param: null },
      seed: readCounted(context, settings.get("seed"), "`seed`", SEEDS) ?? { value: 0, param: null },
      shuffle: readShuffle(context, settings.get("shuffle")),
      clip: readClip(context, block),
      span: block.span,
    },
    precision: readPrecision(context, settings.get("precision")),
    sound: sound && optimizer !== null && (errorDriven || loss !== null),
    epochs: epochs?.value ?? null,
    batchSpan: span,
    block,
  };
}

/** The row of an optimizer, with the type that all rows share. */
export function rowOfOptimizer(name: Train["optimizer"]["name"]): OptimizerRow {
  return optimizers[name];
}

function settingsOf(context: Context, block: Ast.TrainBlock): ReadonlyMap<SettingName, SettingSyntax> {
  const settings = new Map<SettingName, SettingSyntax>();
  for (const statement of block.statements) {
    if (statement.kind !== "setting") continue;
    const name = SETTINGS.find((each) => each === statement.name.text);
    const first = name === undefined ? undefined : settings.get(name);
    if (name === undefined) unknownOption(context, "`train`", statement.name.text, statement.name.span, SETTINGS);
    else if (first !== undefined) onceOnly(context, `\`${name}\``, first.span, statement.span);
    else settings.set(name, statement);
  }
  return settings;
}

function demand(context: Context, block: Ast.TrainBlock, settings: ReadonlyMap<SettingName, SettingSyntax>, withoutLoss: boolean): void {
  const needed = [["loss", "loss cross_entropy"], ["optimizer", "optimizer sgd(rate: 0.1)"], ["epochs", "epochs 30"]] as const;
  for (const [name, example] of needed) {
    if (settings.has(name) || (name === "loss" && withoutLoss)) continue;
    const at: Span = { ...block.span, end: Math.min(block.span.end, block.span.start + "train".length) };
    report(context, diagnose("NN105", { span: at }, { what: `\`${name}\``, why: `needs \`${name}\``, example }));
  }
}

function readOptimizer(context: Context, setting: SettingSyntax | undefined): Train["optimizer"] | null {
  if (setting === undefined || setting.value.kind === "hole") return null;
  const entry = readEntry(context, "optimizer", setting.value, "runtime");
  if (entry === null) return null;
  const { momentum, nesterov } = entry.params;
  const at = entry.places.get("nesterov");
  if (nesterov?.value === 1 && momentum?.value === 0 && at !== undefined) report(context, diagnose("NN413", { span: at }, {}));
  return { name: entry.name, params: entry.params, span: entry.span };
}

function readLoss(context: Context, setting: SettingSyntax | undefined, optimizer: { readonly name: string; readonly errorDriven: boolean } | null): Train["loss"] {
  if (setting === undefined || setting.value.kind === "hole") return null;
  const entry = readEntry(context, "loss", setting.value, "static");
  if (optimizer?.errorDriven === true) {
    const fix = { title: "remove the loss", edits: [{ span: setting.span, text: "" }] };
    report(context, diagnose("NN412", { span: setting.span, fix }, { optimizer: optimizer.name }));
    return null;
  }
  return entry === null ? null : { name: entry.name, params: plainParams(entry.params), span: entry.span };
}

function readCounted(context: Context, setting: SettingSyntax | undefined, what: string, domain: Interval): Setting | null {
  if (setting === undefined) return null;
  const read = readNumber(context, setting.value, { what, use: "runtime", domain, integer: true, units: [] });
  return read === null ? null : { value: read.value, param: read.param };
}

function readBatch(context: Context, setting: SettingSyntax | undefined, data: CheckedData): { readonly batch: Train["batch"]; readonly span: Span | null } {
  const { rows } = data;
  if (setting === undefined) return { batch: rows !== null && rows < DEFAULT_BATCH ? "all" : DEFAULT_BATCH, span: null };
  if (setting.value.kind === "word" && setting.value.text === "all") return { batch: "all", span: setting.value.span };
  const size = readSize(context, setting.value, "`batch`");
  if (size !== null && rows !== null && size.value > rows) {
    const related = data.span === null ? [] : [{ span: data.span, label: `${rows} training ${rows === 1 ? "row" : "rows"}` }];
    report(context, diagnose("NN402", { span: size.span, related }, { batch: size.value, rows }));
  }
  return { batch: size?.value ?? "all", span: setting.value.span };
}

function readShuffle(context: Context, setting: SettingSyntax | undefined): boolean {
  return setting === undefined ? true : (readBool(context, setting.value, "`shuffle`") ?? true);
}

function readPrecision(context: Context, setting: SettingSyntax | undefined): "f32" | "f64" {
  const found = setting === undefined ? null : follow(context, setting.value, "static");
  if (found === null) return "f32";
  const { value } = found;
  if (value.kind !== "word") wrongKind(context, "`precision`", "`f32` or `f64`", found);
  else if (value.text === "f32" || value.text === "f64") return value.text;
  else unknownName(context, "precision", value.text, found.span, ["f32", "f64"]);
  return "f32";
}

function readClip(context: Context, block: Ast.TrainBlock): Train["clip"] {
  const [clip, second] = block.statements.filter((statement) => statement.kind === "clip");
  if (clip === undefined) return null;
  if (second !== undefined) onceOnly(context, "`clip`", clip.span, second.span);
  const { text, span } = clip.what;
  if (text !== "norm" && text !== "value") {
    if (text !== "") unknownName(context, "kind of clipping", text, span, ["norm", "value"]);
    return null;
  }
  const limit = readNumber(context, clip.limit, { what: `\`clip gradient ${text}\``, use: "static", domain: interval("(", 0, Infinity, ")"), integer: false, units: [] });
  return limit === null ? null : { kind: text, limit: limit.value };
}
