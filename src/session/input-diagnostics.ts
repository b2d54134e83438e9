/** Faults of rows that are given to a trained model, in the order of the file; the spec is shown only where one of its columns is concerned. */
import type { Model } from "../check/model.js";
import type { DataFault } from "../data/fault.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { quote } from "../data/fault.js";
import { diagnose } from "../diagnostic/index.js";
import { nearest } from "../diagnostic/suggest.js";
import { problemDiagnostic } from "./data-diagnostics.js";

/** The diagnostics of faults in rows to predict for; exits 3. */
export function inputDiagnostics(faults: readonly DataFault[], model: Model): readonly Diagnostic[] {
  const last = Number.MAX_SAFE_INTEGER;
  const sorted = [...faults].sort((a, b) => (a.line ?? last) - (b.line ?? last));
  return sorted.map(({ problem, path, line, column }) => {
    const declared = model.inputs.find((each) => each.name === problem.column);
    return { ...problemDiagnostic(problem, { span: declared?.span ?? null, file: { path, line, column } }), fault: "data" };
  });
}

/** Warnings about fields of records that no column is called (NN530), the nearest column named where one is near. */
export function unknownFields(unknown: ReadonlyMap<string, number>, model: Model): readonly Diagnostic[] {
  const names = [...model.inputs, ...model.outputs].map((column) => column.name);
  return [...unknown].slice(0, 12).map(([field, rows]) => diagnose("NN530", { span: null }, { field: quote(field), rows, nearest: nearest(field, names) }));
}
