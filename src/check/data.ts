/**
 * The data block: sources and their parts, splits and holdouts. Inline rows are judged here (`rows.ts`); files are only
 * named, and read by others. Also answers which parts have rows, and how many where the spec itself says so.
 */
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval } from "../vocab/entry.js";
import { readAugment } from "./augment.js";
import type { Columns } from "./columns.js";
import { typeInWords } from "./column-types.js";
import type { Context } from "./context.js";
import { errorsOf, report } from "./context.js";
import type { Amount, DataPlan, Part } from "./model.js";
import { onceOnly, unknownName } from "./names.js";
import { readRows } from "./rows.js";
import { readSource } from "./sources.js";
import { follow, readNumber, unitsInWords } from "./values.js";

/** The parts of the data, in the order of use. */
export const PARTS: readonly Part[] = ["train", "validation", "test"];
/** Seeds are the whole numbers that a double counts without gaps. */
export const SEEDS = interval("[", 0, Number.MAX_SAFE_INTEGER, "]");

/** The plan, and whether the whole of it could be read; without that, nothing is said about parts without rows. */
export interface CheckedData {
  readonly plan: DataPlan | null;
  readonly sound: boolean;
  /** Training rows, those with mistakes too, where the spec itself holds all rows; null where only files know, or what deals them out is wrong. */
  readonly rows: number | null;
  readonly span: Span | null;
}

type Statement<K extends Ast.DataStatement["kind"]> = Extract<Ast.DataStatement, { readonly kind: K }>;

/** Reads the data block. */
export function readData(context: Context, columns: Columns): CheckedData {
  const [block, second] = context.file.data;
  if (block !== undefined && second !== undefined) onceOnly(context, "`data`", block.span, second.span);
  if (block === undefined) return { plan: null, sound: true, rows: null, span: null };
  const before = errorsOf(context);
  const holes = block.statements.some((statement) => statement.kind === "hole");
  const judged = new Set<boolean>();
  const sources = block.statements.flatMap((statement) => readSourceStatement(context, columns, statement, judged));
  const read = errorsOf(context);
  const splitting = once(context, block, "split");
  const holding = once(context, block, "holdout");
  const augment = once(context, block, "augment");
  const split = splitting === null ? null : readSplit(context, columns, splitting);
  const holdout = holding === null ? null : readHoldout(context, holding);
  const dealt = errorsOf(context) === read && context.file.holes.length === 0 && !holes;
  const plan: DataPlan = { sources, split, holdout, augment: augment === null ? null : readAugment(context, columns, augment) };
  const sound = !holes && errorsOf(context) === before && plan.sources.length > 0;
  if (!holes && block.statements.length === 0) report(context, diagnose("NN105", { span: block.span }, { what: "a source of data", why: "holds nothing", example: 'csv("data/rows.csv")' }));
  if (sound) judgeParts(context, plan, block.span);
  return { plan, sound, rows: dealt ? writtenRows(block, plan) : null, span: block.span };
}

function once<K extends "split" | "holdout" | "augment">(context: Context, block: Ast.DataBlock, kind: K): Statement<K> | null {
  const all = block.statements.filter((statement) => statement.kind === kind);
  const [first, second] = all;
  if (first !== undefined && second !== undefined) onceOnly(context, `\`${kind === "holdout" ? "… of train" : kind}\``, first.span, second.span);
  return (first ?? null) as Statement<K> | null;
}

function readSourceStatement(context: Context, columns: Columns, statement: Ast.DataStatement, judged: Set<boolean>): DataPlan["sources"] {
  if (statement.kind === "rows") {
    const rows = readRows(context, columns, statement.rows);
    return [{ part: null, source: { kind: "rows", rows }, span: statement.span }];
  }
  if (statement.kind !== "source") return [];
  const part = statement.part === null ? null : readPart(context, statement.part);
  const source = readSource(context, columns, statement.source, judged);
  return source === null || (part === null && statement.part !== null) ? [] : [{ part, source, span: statement.span }];
}

/** Reads `train`, `validation` or `test`. */
export function readPart(context: Context, name: Ast.Name): Part | null {
  const part = PARTS.find((each) => each === name.text) ?? null;
  if (part === null && name.text !== "") unknownName(context, "part of the data", name.text, name.span, PARTS);
  return part;
}

function readAmount(context: Context, value: Ast.Value, what: string): Amount | null {
  const found = follow(context, value, "static");
  if (found?.value.kind === "number" && found.unit === null && found.value.unit === null) {
    report(context, diagnose("NN109", { span: found.span }, { what, unit: null, wanted: unitsInWords(["%", "row"]) }));
    return null;
  }
  const number = readNumber(context, value, { what, use: "static", domain: interval("(", 0, Infinity, ")"), integer: false, units: ["%", "row"] });
  if (number === null) return null;
  if (number.unit === "%") return { kind: "fraction", value: number.value };
  if (Number.isSafeInteger(number.value)) return { kind: "rows", value: number.value };
  report(context, diagnose("NN209", { span: number.span }, { what, value: String(number.value) }));
  return null;
}

function readSeed(context: Context, value: Ast.Value | null): number {
  if (value === null) return 0;
  return readNumber(context, value, { what: "`seed`", use: "static", domain: SEEDS, integer: true, units: [] })?.value ?? 0;
}

function readSplit(context: Context, columns: Columns, statement: Statement<"split">): DataPlan["split"] {
  const seen = new Map<Part, Span>();
  const shares = statement.shares.flatMap((share) => {
    const part = readPart(context, share.part);
    const amount = readAmount(context, share.amount, `the share of ${part ?? "a part"}`);
    if (part === null || amount === null) return [];
    const first = seen.get(part);
    if (first !== undefined) report(context, diagnose("NN103", { span: share.part.span, related: [{ span: first, label: "the first" }] }, { what: "part", name: part }));
    seen.set(part, share.part.span);
    return [{ part, amount }];
  });
  const percent = shares.reduce((sum, { amount }) => sum + (amount.kind === "fraction" ? amount.value : 0), 0);
  if (percent > 1 + 1e-9) {
    const over = Number((percent * 100).toFixed(6));
    const others = shares.slice(0, -1).reduce((sum, { amount }) => sum + (amount.kind === "fraction" ? amount.value : 0), 0);
    const left = Math.max(0, Number(((1 - others) * 100).toFixed(6)));
    report(context, diagnose("NN501", { span: statement.span }, { what: `the shares come to ${over}%, and there is 100%`, remains: `${left}% remains for ${shares.at(-1)?.part ?? "the last"}` }));
  }
  return { shares, seed: readSeed(context, statement.seed), stratify: readStratify(context, columns, statement.stratify), span: statement.span };
}

function readStratify(context: Context, columns: Columns, name: Ast.Name | null): string | null {
  if (name === null || name.text === "") return null;
  const column = [...columns.outputs, ...columns.inputs].find((each) => each.name === name.text);
  if (column === undefined) {
    if (!columns.names.has(name.text)) unknownName(context, "column", name.text, name.span, columns.names.keys());
    return null;
  }
  if (column.type.kind === "class" || column.type.kind === "bool") return column.name;
  const place = { span: name.span, related: [{ span: column.span, label: typeInWords(column.type) }] };
  report(context, diagnose("NN415", place, { column: column.name, type: typeInWords(column.type) }));
  return null;
}

function readHoldout(context: Context, statement: Statement<"holdout">): DataPlan["holdout"] {
  const part = readPart(context, statement.part);
  const of = readPart(context, statement.of);
  const amount = readAmount(context, statement.amount, `the share of ${part ?? "a part"}`);
  const seed = readSeed(context, statement.seed);
  if (part === null || of === null || amount === null) return null;
  if (part === of || of !== "train") {
    report(context, diagnose("NN108", { span: statement.of.span }, { what: `\`${part} … of\``, wanted: part === "train" ? "nothing: training rows are what is taken from" : "`train`", got: `\`${of}\`` }));
    return null;
  }
  if (amount.kind === "fraction" && amount.value >= 1) {
    const percent = Number((amount.value * 100).toFixed(6));
    report(context, diagnose("NN501", { span: statement.amount.span }, { what: `${part} takes ${percent}% of the training rows`, remains: "less than 100% can be taken, so that some rows train" }));
  }
  return { part, amount, of, seed, span: statement.span };
}

/** What the parts come to as a whole: something to split, something to train, no part from two places. */
function judgeParts(context: Context, plan: DataPlan, span: Span): void {
  const { sources, split, holdout } = plan;
  const open = sources.some((each) => each.part === null);
  if (split !== null && !open) {
    report(context, diagnose("NN414", { span: split.span, related: sources.map((each) => ({ span: each.span, label: `is for ${each.part ?? ""}` })) }, {}));
    return;
  }
  const given = partsOf({ ...plan, holdout: null });
  if (!given.has("train")) {
    report(context, diagnose("NN417", { span: split?.span ?? span }, {}));
    return;
  }
  if (holdout !== null && given.has(holdout.part)) {
    const other = sources.find((each) => each.part === holdout.part)?.span ?? split?.span;
    const related = other === undefined ? [] : [{ span: other, label: `${holdout.part} has rows from here` }];
    report(context, diagnose("NN103", { span: holdout.span, related }, { what: "part", name: holdout.part }));
  }
}

/** The parts that have rows. */
export function partsOf(plan: DataPlan): ReadonlySet<Part> {
  const parts = new Set<Part>();
  for (const { part } of plan.sources) {
    if (part !== null) parts.add(part);
    else if (plan.split === null) parts.add("train");
    else for (const share of plan.split.shares) parts.add(share.part);
  }
  if (plan.holdout !== null) parts.add(plan.holdout.part);
  return parts;
}

/** The number of training rows, where the spec itself holds all rows; null where only files know. */
export function trainingRows(plan: DataPlan | null): number | null {
  if (plan === null) return null;
  let rows = 0;
  for (const { source } of plan.sources) {
    if (source.kind !== "rows") return null;
    rows += source.rows.length;
  }
  return training(rows, plan);
}

/** The same of the rows as they are written, those with mistakes too. */
function writtenRows({ statements }: Ast.DataBlock, plan: DataPlan): number | null {
  const inline = statements.flatMap((statement) => (statement.kind === "rows" ? [statement.rows.length] : []));
  return inline.length === 0 || statements.some(({ kind }) => kind === "source") ? null : training(inline.reduce((sum, rows) => sum + rows, 0), plan);
}

/** What split and holdout leave for training. */
function training(rows: number, { split, holdout }: DataPlan): number {
  const own = split?.shares.find((share) => share.part === "train")?.amount;
  const before = split === null ? rows : own === undefined ? 0 : amountOf(own, rows);
  return holdout === null ? before : Math.max(0, before - amountOf(holdout.amount, before));
}

function amountOf(amount: Amount, rows: number): number {
  return amount.kind === "rows" ? Math.min(rows, amount.value) : Math.round(amount.value * rows);
}
