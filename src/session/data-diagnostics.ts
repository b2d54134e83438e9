/**
 * From faults of data to diagnostics: the words of the catalog, the declared column that a fault is about, the place in
 * the file. Faults of inline rows are the spec's own: they point at the row, and exit 2 instead of 3.
 */
import type { Span } from "../base/source.js";
import type { Column, Model } from "../check/model.js";
import type { DataFault, FaultCode, FaultParams, Problem } from "../data/fault.js";
import { listLabels } from "../data/fault.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { Place } from "../diagnostic/entry.js";
import { diagnose } from "../diagnostic/index.js";
import { nearest } from "../diagnostic/suggest.js";

/** Headers shown when one is missing. */
const SHOWN_HEADERS = 12;

type Words = { readonly [C in FaultCode]: (place: Place, params: FaultParams[C]) => Diagnostic };

const words: Words = {
  NN202: (place, { name, wanted, header, file, headers }) =>
    diagnose("NN202", place, { name, wanted, file, nearest: header === null ? null : nearest(header, headers), there: listHeaders(headers), separator: separatorOf(headers) }),
  NN306: (place, { label, column, row, candidates }) =>
    diagnose("NN306", place, { label, column, row, labels: listLabels(candidates), nearest: nearest(label, candidates) }),
  NN501: (place, params) => diagnose("NN501", place, params),
  NN506: (place, params) => diagnose("NN506", place, params),
  NN511: (place, params) => diagnose("NN511", place, params),
  NN512: (place, params) => diagnose("NN512", place, params),
  NN513: (place, params) => diagnose("NN513", place, params),
  NN514: (place, params) => diagnose("NN514", place, params),
  NN515: (place, params) => diagnose("NN515", place, params),
  NN516: (place, params) => diagnose("NN516", place, params),
  NN517: (place, params) => diagnose("NN517", place, params),
  NN518: (place, params) => diagnose("NN518", place, params),
  NN520: (place, params) => diagnose("NN520", place, params),
  NN521: (place, params) => diagnose("NN521", place, params),
  NN522: (place, params) => diagnose("NN522", place, params),
  NN523: (place, params) => diagnose("NN523", place, params),
  NN524: (place, params) => diagnose("NN524", place, params),
  NN531: (place, params) => diagnose("NN531", place, params),
  NN525: (place, params) => diagnose("NN525", place, params),
};

/** What separates the columns of a file whose first line was read as one header: `;`, tab or `|`; null where it is no such file. */
function separatorOf(headers: readonly string[]): string | null {
  const [only = ""] = headers.length === 1 ? headers : [];
  return only.includes(";") ? ";" : only.includes("|") ? "|" : only.includes("\t") ? "tab" : only.includes(",") ? "," : null;
}

function listHeaders(headers: readonly string[]): string {
  if (headers.length === 0) return "no header line";
  const shown = headers.slice(0, SHOWN_HEADERS).map((header) => `\`${header}\``);
  return headers.length > SHOWN_HEADERS ? `${shown.join(", ")} and ${headers.length - SHOWN_HEADERS} more` : shown.join(", ");
}

/** The diagnostic of a problem. */
export function problemDiagnostic(found: Problem, place: Place): Diagnostic {
  return (words[found.code] as (place: Place, params: Problem["params"]) => Diagnostic)(place, found.params);
}

/** The declared column of a name. */
function columnOf(model: Model, name: string | null): Column | null {
  return [...model.inputs, ...model.outputs].find((column) => column.name === name) ?? null;
}

/** Diagnostics of a file's faults: at the declared column where a fault is about one, else where the spec names the file. */
export function fileDiagnostics(faults: readonly DataFault[], model: Model, source: Span): readonly Diagnostic[] {
  return faults.map((fault) => {
    const column = columnOf(model, fault.problem.column);
    const file = { path: fault.path, line: fault.line, column: fault.column };
    if (column === null) return problemDiagnostic(fault.problem, { span: source, file });
    return problemDiagnostic(fault.problem, { span: column.span, related: [{ span: source, label: "read from here" }], file });
  });
}

/** Diagnostics of inline rows, whose faults have the row's number as their line. */
export function rowDiagnostics(faults: readonly DataFault[], model: Model, rows: readonly { readonly span: Span }[], source: Span): readonly Diagnostic[] {
  return faults.map((fault) => {
    const span = (fault.line === null ? null : rows[fault.line - 1]?.span) ?? source;
    const column = columnOf(model, fault.problem.column);
    const related = column === null ? [] : [{ span: column.span, label: `\`${column.name}\` is declared here` }];
    return { ...problemDiagnostic(fault.problem, { span, related }), fault: "spec" };
  });
}
