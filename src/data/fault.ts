/**
 * What can be wrong with data, as data: a code of the catalog, a place and parameters. No words of the catalog stand here,
 * because `nnc/data` runs in browsers; the compiler turns faults into diagnostics, and users of `nnc/data` get a
 * `DataError` with short words. Readers collect faults and never throw on bad data.
 */
import { InputError } from "../runtime/errors.js";

/** The parameters of each fault that reading data may find. */
export interface FaultParams {
  /** No such column; `header` is what was looked for (null: a position), `headers` what the file has. */
  readonly NN202: { readonly name: string; readonly wanted: string; readonly header: string | null; readonly file: string; readonly headers: readonly string[] };
  readonly NN306: { readonly label: string; readonly column: string; readonly row: number; readonly candidates: readonly string[] };
  readonly NN501: { readonly what: string; readonly remains: string };
  readonly NN506: { readonly what: string; readonly label: string; readonly help: string };
  readonly NN511: { readonly file: string; readonly found: string };
  readonly NN512: { readonly file: string; readonly dims: string; readonly wanted: string; readonly got: string };
  readonly NN513: { readonly file: string; readonly column: string; readonly got: string; readonly wanted: string };
  readonly NN514: { readonly images: number; readonly labels: number; readonly file: string };
  readonly NN515: { readonly file: string; readonly byte: string };
  readonly NN516: { readonly value: string; readonly column: string; readonly interval: string };
  readonly NN517: { readonly file: string; readonly what: string };
  readonly NN518: { readonly file: string; readonly why: string };
  readonly NN520: { readonly header: string; readonly file: string; readonly columns: string };
  readonly NN521: { readonly file: string; readonly limit: string };
  readonly NN522: { readonly file: string };
  readonly NN523: { readonly file: string; readonly more: number };
  readonly NN524: { readonly part: string; readonly rows: number; readonly remains: string };
  readonly NN531: { readonly file: string; readonly format: string; readonly found: string; readonly help: string };
  readonly NN525: { readonly file: string; readonly size: string; readonly limit: string };
}
export type FaultCode = keyof FaultParams;

/** A fault without its place. */
export type Problem = { readonly [C in FaultCode]: { readonly code: C; readonly column: string | null; readonly params: FaultParams[C] } }[FaultCode];

/** One thing wrong with data: where it was found (line and column count from 1; null where a file has no lines) and which declared column it is about. */
export interface DataFault {
  readonly problem: Problem;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** What a reader gives: a value unless something was wrong, and all that was. */
export interface Reading<T> {
  readonly value: T | null;
  readonly faults: readonly DataFault[];
}

/** Faults of one file that are shown; the others are counted. */
export const SHOWN_FAULTS = 20;

/** Collects the faults of one file: the first 20 with their places, then how many more. */
export class FaultList {
  readonly path: string;
  private readonly shown: DataFault[] = [];
  private more = 0;

  constructor(path: string) {
    this.path = path;
  }

  get empty(): boolean {
    return this.shown.length === 0;
  }

  /** True when a further fault would only be counted, so that its place need not be computed. */
  get full(): boolean {
    return this.shown.length >= SHOWN_FAULTS;
  }

  add(problem: Problem, line: number | null = null, column: number | null = null): void {
    if (this.full) this.more++;
    else this.shown.push({ problem, path: this.path, line, column });
  }

  /** All faults, with "and N more" as the last where there were more. */
  all(): readonly DataFault[] {
    if (this.more === 0) return this.shown;
    const problem: Problem = { code: "NN523", column: null, params: { file: this.path, more: this.more } };
    return [...this.shown, { problem, path: this.path, line: null, column: null }];
  }
}

/** Makes a problem; only fixes the types. `column` is the declared column that it is about. */
export function problem<C extends FaultCode>(code: C, params: FaultParams[C], column: string | null = null): Problem {
  return { code, column, params } as unknown as Problem;
}

/** Thrown by the functions that users of `nnc/data` call; `faults` has every one that was found, `field` the column of the first. */
export class DataError extends InputError {
  readonly faults: readonly DataFault[];

  constructor(faults: readonly DataFault[]) {
    super(faults.map(describeFault).join("\n"), faults[0]?.problem.column ?? null);
    this.name = "DataError";
    this.faults = faults;
  }
}

/** The value of a reading, or a `DataError` with all its faults. */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading.value === null || reading.faults.length > 0) throw new DataError(reading.faults);
  return reading.value;
}

/** One fault in one line: place, what, code. */
export function describeFault(fault: DataFault): string {
  const place = [fault.path, fault.line, fault.column].filter((part) => part !== null && part !== "").join(":");
  return `${place === "" ? "" : `${place}: `}${describe(fault.problem)} [${fault.problem.code}]`;
}

function describe(found: Problem): string {
  switch (found.code) {
    case "NN202":
      return `no ${found.params.wanted}; there is ${found.params.headers.map((header) => `\`${header}\``).join(", ")}`;
    case "NN306":
      return `label \`${found.params.label}\` of \`${found.params.column}\` at row ${found.params.row} is none of ${listLabels(found.params.candidates)}`;
    case "NN501":
      return `${found.params.what}: ${found.params.remains}`;
    case "NN506":
      return `${found.params.what}: ${found.params.help}`;
    case "NN511":
      return `not an idx file: ${found.params.found}`;
    case "NN512":
      return `its header says ${found.params.dims}, which is ${found.params.wanted}, but it has ${found.params.got}`;
    case "NN513":
      return `it holds ${found.params.got}, but \`${found.params.column}\` is ${found.params.wanted}`;
    case "NN514":
      return `${found.params.images} images, but ${found.params.labels} labels`;
    case "NN515":
      return `not UTF-8: the byte ${found.params.byte}`;
    case "NN516":
      return `${found.params.value} is outside \`${found.params.column}\`'s interval ${found.params.interval}`;
    case "NN517":
      return found.params.what;
    case "NN518":
      return `cannot be read: ${found.params.why}`;
    case "NN520":
      return `more than one column \`${found.params.header}\`: ${found.params.columns}`;
    case "NN521":
      return `a line is longer than ${found.params.limit}`;
    case "NN522":
      return "a quote opens here and is never closed";
    case "NN523":
      return `and ${found.params.more} more`;
    case "NN524":
      return `${found.params.part} has no row of the ${found.params.rows} there are: ${found.params.remains}`;
    case "NN531":
      return `no ${found.params.format} file: ${found.params.found}; ${found.params.help}`;
    case "NN525":
      return `it comes to ${found.params.size}, more than ${found.params.limit}`;
  }
}

/** `0..9` for consecutive integers, otherwise the labels in braces, the first ten of many. */
export function listLabels(labels: readonly string[]): string {
  const first = Number(labels[0]);
  const consecutive = labels.length > 2 && Number.isInteger(first) && labels.every((label, i) => label === String(first + i));
  if (consecutive) return `${labels[0] ?? ""}..${labels[labels.length - 1] ?? ""}`;
  const shown = labels.length <= 10 ? labels : [...labels.slice(0, 10), "…"];
  return `{ ${shown.join(", ")} }`;
}

/** A cell or value of a user as messages show it: in quotes, cut to 40 characters, control characters escaped. */
export function quote(text: string): string {
  const cut = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return JSON.stringify(cut);
}
