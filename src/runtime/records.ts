/**
 * Records of users: what `predict` takes and gives, keyed by the names of the spec. Every value is judged; nothing unfit is
 * coerced. Results have no prototype, so that a column may be called `__proto__` or `constructor`.
 */
import { InputError } from "./errors.js";
import type { Fitted, FittedColumn } from "./fitted.js";
import type { FloatArray } from "./kernels.js";
import type { ColumnManifest, ModelManifest } from "./manifest.js";
import { exp } from "./math.js";
import { nearest } from "./nearest.js";
import { encodeText, isSequence, letterCodes, lettersOf, oneHotTable, sequenceProblem, storeLetters } from "./sequences.js";
import type { Scaling } from "./prepare.js";
import { decodeCode, scaleNumber, scalePlain, scalingOf, storeCode, unscaleNumber, unscalePlain } from "./prepare.js";

/** Encodes one record into `out` from `offset` on; throws an `InputError`. */
export type InputEncoder = (record: object, out: FloatArray, offset: number) => void;
/** Makes the record of a row of outputs that begins at `offset`. */
export type OutputDecoder = (output: FloatArray, offset: number) => Readonly<Record<string, unknown>>;

type Encode = (value: unknown, out: FloatArray, to: number) => void;

/** What only some columns need: a model that has none of them is made without, and its page does not load it. */
export interface Kinds {
  readonly scale: (scaling: Scaling, value: number, element: number) => number;
  readonly unscale: (scaling: Scaling, value: number, element: number) => number;
  /** From the logarithm of a probability to the probability. */
  readonly share: (logarithm: number) => number;
  readonly sequence: ((column: ColumnManifest) => Encode) | null;
}

/** For columns of every kind. */
export const everyKind: Kinds = { scale: scaleNumber, unscale: unscaleNumber, share: exp, sequence: sequenceEncoder };

/** For models without sequences and logarithms. */
export const plainKinds: Kinds = { scale: scalePlain, unscale: unscalePlain, share: (logarithm) => logarithm, sequence: null };

/** The encoder of a model's input records. */
export function inputEncoder(manifest: Pick<ModelManifest, "inputs"> & Partial<Pick<ModelManifest, "outputs">>, fitted: Fitted, kinds: Kinds): InputEncoder {
  const names = manifest.inputs.map((column) => column.name);
  const known = new Set([...manifest.inputs, ...(manifest.outputs ?? [])].map((column) => column.name));
  const offsets = manifest.inputs.map((column) => column.offset);
  const encoders = manifest.inputs.map((column, i) => encoderOf(column, fitted.inputs[i] as FittedColumn, kinds));
  return (record, out, offset) => {
    if (typeof record !== "object" || record === null) throw new InputError(`expected a record with the fields ${list(names)}, got ${show(record)}`, null);
    const fields = record as Readonly<Record<string, unknown>>;
    for (let i = 0; i < names.length; i++) {
      const value = fields[names[i] as string];
      // What may be missing may not be misspelt: the replacement would stand in for a value that was given.
      if (value === undefined && ((fitted.inputs[i] as FittedColumn).fill.length === 0 || hasStranger(known, record))) throw absent(manifest.inputs, names[i] as string, record);
      (encoders[i] as Encode)(value, out, offset + (offsets[i] as number));
    }
  };
}

/** True when the record has a field that no column is called: it may be the one that is not there, misspelt. */
function hasStranger(known: ReadonlySet<string>, record: object): boolean {
  return Object.keys(record).some((key) => !known.has(key));
}

function encoderOf(column: ColumnManifest, fitted: FittedColumn, { scale, sequence }: Kinds): Encode {
  if (column.kind === "bool" || column.kind === "class") return codeEncoder(column, fitted);
  if (isSequence(column) && sequence !== null) return sequence(column);
  const scaling = scalingOf(column, fitted);
  return column.shape.length === 0 ? numberEncoder(scaling, scale) : shapedEncoder(scaling, scale);
}

function codeEncoder(column: ColumnManifest, fitted: FittedColumn): Encode {
  const codes = new Map<unknown, number>(column.kind === "bool" ? [[false, 0], [true, 1]] : column.labels.map((label, code) => [label, code]));
  if (column.kind === "class" && column.numeric) column.labels.forEach((label, code) => codes.set(Number(label), code));
  return (value, out, to) => {
    const code = value === null || value === undefined ? fitted.fill[0] : codes.get(value);
    if (code === undefined) throw misfit(column, value);
    storeCode(column, code, out, to);
  };
}

function sequenceEncoder(column: ColumnManifest): Encode {
  const [codes, table, length] = [letterCodes(column), oneHotTable(column), lettersOf(column)];
  const letters = new Uint8Array(length);
  return (value, out, to) => {
    if (typeof value !== "string") throw misfit(column, value);
    const found = encodeText(codes, value, length, letters, 0);
    if (found !== null) {
      const { what, help } = sequenceProblem(column, value, found.at);
      throw new InputError(`\`${column.name}\`: ${what}; ${help}`, column.name);
    }
    storeLetters(column, table, letters, 0, out, to);
  };
}

function numberEncoder(scaling: Scaling, scale: Kinds["scale"]): Encode {
  const judge = judgeOf(scaling.column);
  return (value, out, to) => {
    const number = value === null || value === undefined ? scaling.fill[0] : value;
    if (typeof number !== "number" || !judge(number)) throw misfit(scaling.column, value);
    out[to] = scale(scaling, number, 0);
  };
}

function shapedEncoder(scaling: Scaling, scale: Kinds["scale"]): Encode {
  const { column, fill } = scaling;
  const judge = judgeOf(column);
  const bytes = bytesTable(scaling, scale);
  return (value, out, to) => {
    const missing = value === null || value === undefined;
    const numbers = missing ? fill : flatten(value, column.shape);
    if (numbers === null || (missing && fill.length === 0)) throw misfit(column, value);
    if (bytes !== null && numbers instanceof Uint8Array && fitBytes(bytes, numbers, out, to)) return;
    for (let i = 0; i < column.width; i++) {
      const number = numbers[missing && fill.length === 1 ? 0 : i];
      if (typeof number !== "number" || !judge(number)) throw misfit(column, number, ` as number ${i + 1}`);
      out[to + i] = scale(scaling, number, i);
    }
  };
}

/** What the network sees of each byte that fits the column, and NaN for those that do not; null where places differ or there are too few to repay it. */
function bytesTable(scaling: Scaling, scale: Kinds["scale"]): Float64Array | null {
  const { column, center, spread } = scaling;
  if (column.width < 64 || column.log || center.length > 1 || spread.length > 1) return null;
  const judge = judgeOf(column);
  return Float64Array.from({ length: 256 }, (_, value) => (judge(value) ? scale(scaling, value, 0) : NaN));
}

/** Writes what a table has for bytes; false where one of them does not fit. */
function fitBytes(table: Float64Array, bytes: Uint8Array, out: FloatArray, to: number): boolean {
  let all = 0;
  for (let i = 0; i < bytes.length; i++) {
    const number = table[bytes[i] as number] as number;
    out[to + i] = number;
    all += number - number;
  }
  return all === 0;
}

/** True of the finite numbers of a column's declared set. */
function judgeOf(column: ColumnManifest): (value: number) => boolean {
  const low = column.low ?? -Infinity;
  const high = column.high ?? Infinity;
  const { lowOpen, highOpen } = column;
  const whole = column.kind === "int";
  return (value) => value - value === 0 && (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high) && (!whole || Number.isInteger(value));
}

/** A list's values row-major, nested as its shape says or flat; null where it has another shape. */
function flatten(value: unknown, shape: readonly number[]): ArrayLike<unknown> | null {
  if (!isList(value)) return null;
  const total = shape.reduce((product, size) => product * size, 1);
  if (shape.length > 1 && value.length === shape[0] && isList(value[0])) {
    const rows = Array.from(value, (row) => flatten(row, shape.slice(1)));
    return rows.some((row) => row === null) ? null : rows.flatMap((row) => Array.from(row ?? []));
  }
  return value.length === total ? value : null;
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  return names.length > 12 ? `${shown.join(", ")}, … (${names.length} in all)` : shown.join(", ");
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
  if (isList(value)) return `a list of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : typeof value === "function" ? "a function" : String(value);
}

/** What a column takes, for messages. */
function expectation(column: ColumnManifest): string {
  if (column.kind === "bool") return "true or false";
  if (isSequence(column)) return `a text of ${lettersOf(column)} letters of ${column.kind}`;
  if (column.kind === "class") return `one of ${column.labels.slice(0, 20).map((label) => (column.numeric ? label : JSON.stringify(label))).join(", ")}${column.labels.length > 20 ? ", …" : ""}`;
  const bounds = column.low === null && column.high === null ? "" : ` in ${column.lowOpen ? "(" : "["}${column.low ?? "-inf"}, ${column.high ?? "inf"}${column.highOpen ? ")" : "]"}`;
  const one = `${column.kind === "int" ? "a whole number" : "a finite number"}${bounds}`;
  return column.shape.length === 0 ? one : `a list of ${column.shape.join(" x ")}, each ${one}`;
}

function misfit(column: ColumnManifest, value: unknown, where = ""): InputError {
  const hint = column.kind === "class" && typeof value === "string" ? nearest(value, column.labels) : null;
  return new InputError(`\`${column.name}\` is ${show(value)}${where}, expected ${expectation(column)}${hint === null ? "" : `; did you mean ${JSON.stringify(hint)}?`}`, column.name);
}

function absent(columns: readonly ColumnManifest[], name: string, record: object): InputError {
  const declared = new Set(columns.map((column) => column.name));
  const strangers = Object.keys(record).filter((key) => !declared.has(key));
  const near = nearest(name, strangers);
  const others = strangers.slice(0, 5).map((key) => `\`${key}\``).join(", ");
  const hint = near !== null ? `; there is \`${near}\`, did you mean \`${name}\`?` : others === "" ? "" : `; there is ${others}, which no input is called`;
  const column = columns.find((each) => each.name === name);
  const expected = column === undefined ? "" : `, expected ${expectation(column)}`;
  return new InputError(`the field \`${name}\` is missing${expected}${hint}`, name);
}

/** The decoder of a model's rows of outputs. */
export function outputDecoder(manifest: Pick<ModelManifest, "outputs">, fitted: Fitted, kinds: Kinds): OutputDecoder {
  const decoders = manifest.outputs.map((column, i) => decoderOf(column, fitted.outputs[i] as FittedColumn, kinds));
  const [first] = decoders;
  if (decoders.length === 1 && first !== undefined) {
    const { column, likely } = first;
    const key = column.kind === "bool" ? "probability" : "probabilities";
    return (output, offset) => {
      const record = bare();
      record[column.name] = first.value(output, offset + column.offset);
      if (likely !== null) record[key] = likely(output, offset + column.offset);
      return record;
    };
  }
  return (output, offset) => {
    const record = bare();
    const probabilities = bare();
    let any = false;
    for (const { column, value, likely } of decoders) {
      record[column.name] = value(output, offset + column.offset);
      if (likely === null) continue;
      probabilities[column.name] = likely(output, offset + column.offset);
      any = true;
    }
    if (any) record["probabilities"] = probabilities;
    return record;
  };
}

function bare(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

interface Decoder {
  readonly column: ColumnManifest;
  readonly value: (output: FloatArray, from: number) => unknown;
  /** The probability of true, or of each label; null for numbers. */
  readonly likely: ((output: FloatArray, from: number) => unknown) | null;
}

function decoderOf(column: ColumnManifest, fitted: FittedColumn, kinds: Kinds): Decoder {
  const [off, on] = column.codes;
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  const plain = off === 0 && on === 1;
  const share = (a: number): number => (column.logs ? kinds.share(a) : plain ? a : within((a - off) / (on - off)));
  if (column.kind === "bool") {
    return { column, value: (output, from) => decodeCode(column, output, from) === 1, likely: (output, from) => within(share(output[from] as number)) };
  }
  if (column.kind === "class") {
    const likely = (output: FloatArray, from: number): unknown => {
      const record = bare();
      column.labels.forEach((label, i) => (record[label] = share(output[from + i] as number)));
      return record;
    };
    return { column, value: (output, from) => column.labels[decodeCode(column, output, from)], likely };
  }
  const scaling = scalingOf(column, fitted);
  if (column.width === 1 && column.shape.length === 0) return { column, value: (output, from) => kinds.unscale(scaling, output[from] as number, 0), likely: null };
  return { column, value: (output, from) => Array.from({ length: column.width }, (_, i) => kinds.unscale(scaling, output[from + i] as number, i)), likely: null };
}
