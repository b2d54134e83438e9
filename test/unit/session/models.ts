/** Checked models made by hand, for tests of data: what a test is about, and nothing trained. */
import type { Source, Span } from "../../../src/base/source.js";
import type { Column, DataPlan, DataSource, Model, Part } from "../../../src/check/model.js";

const source: Source = { path: "specs/x.nn", text: "nn 1\n".repeat(50) };

/** A span that a test can recognise by its start. */
export function span(start: number): Span {
  return { source, start, end: start + 1 };
}

const prepared: Column["preparation"] = { missing: { kind: "refuse" }, log: false, scale: { kind: "none" } };
const everything = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/** A real input; `more` overrides. */
export function real(name: string, more: Partial<Column> = {}): Column {
  return { name, doc: "", type: { kind: "real", shape: [], interval: everything }, width: 1, offset: 0, preparation: prepared, from: [{ header: name }], span: span(1), ...more };
}

export function classes(name: string, labels: readonly string[], more: Partial<Column> = {}): Column {
  return { ...real(name), type: { kind: "class", labels, numeric: labels.every((label) => /^-?\d+$/.test(label)) }, width: labels.length, span: span(2), ...more };
}

export const standardized: Column["preparation"] = { ...prepared, scale: { kind: "standardized" } };

/** Sources, the first at span 10, the next at 11 …; a pair names the part. */
export function plan(sources: readonly (DataSource | readonly [Part, DataSource])[], more: Partial<DataPlan> = {}): DataPlan {
  return {
    sources: sources.map((given, i) => ("kind" in given ? { part: null, source: given, span: span(10 + i) } : { part: given[0], source: given[1], span: span(10 + i) })),
    split: null,
    holdout: null,
    augment: null,
    ...more,
  };
}

export function csv(path: string, more: Partial<Extract<DataSource, { readonly kind: "csv" }>> = {}): DataSource {
  return { kind: "csv", path, delimiter: ",", header: true, pin: null, ...more };
}

/** Inline rows, at spans 20, 21 … */
export function inline(rows: readonly (readonly [readonly (number | string | boolean | null)[], readonly (number | string | boolean | null)[]])[]): DataSource {
  return { kind: "rows", rows: rows.map(([inputs, outputs], i) => ({ inputs, outputs, span: span(20 + i) })) };
}

export function split(shares: readonly (readonly [Part, number])[], stratify: string | null = null): NonNullable<DataPlan["split"]> {
  return { shares: shares.map(([part, value]) => ({ part, amount: { kind: "fraction", value: value / 100 } })), seed: 7, stratify, span: span(30) };
}

export function model(inputs: readonly Column[], outputs: readonly Column[], data: DataPlan | null, path = "specs/x.nn"): Model {
  return {
    name: "X",
    doc: "",
    path,
    params: [],
    inputs,
    outputs,
    input: [inputs.reduce((sum, column) => sum + column.width, 0)],
    outputWidth: outputs.reduce((sum, column) => sum + column.width, 0),
    precision: "f32",
    data,
    layers: [],
    train: null,
    expects: [],
    allows: [],
  };
}
