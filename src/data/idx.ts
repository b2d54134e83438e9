/**
 * idx, the format of the MNIST files: a header of dimensions, then big-endian values. Bytes stay bytes (a view, not a
 * copy). Refuses a wrong magic number, a size that is not what the dimensions say, shapes and numbers of rows that do not
 * fit the declared columns, NaN and infinity.
 */
import type { ColumnValues, Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { isSequence } from "../runtime/sequences.js";
import { columnBuilder, elementsOf, judgeNumber } from "./column-builder.js";
import { FaultList, problem } from "./fault.js";
import type { Problem, Reading } from "./fault.js";

/** The values of an idx file, converted where they are not bytes. */
export interface IdxArray {
  readonly dims: readonly number[];
  readonly values: Uint8Array | Float32Array | Float64Array;
}

interface IdxType {
  readonly bytes: number;
  readonly make: (length: number) => Float32Array | Float64Array;
  readonly read: (view: DataView, at: number) => number;
}

/** By the third byte of the magic number. 16-bit integers are exact in f32, 32-bit ones only in f64. */
const types: ReadonlyMap<number, IdxType> = new Map<number, IdxType>([
  [0x08, { bytes: 1, make: (n) => new Float32Array(n), read: (view, at) => view.getUint8(at) }],
  [0x09, { bytes: 1, make: (n) => new Float32Array(n), read: (view, at) => view.getInt8(at) }],
  [0x0b, { bytes: 2, make: (n) => new Float32Array(n), read: (view, at) => view.getInt16(at) }],
  [0x0c, { bytes: 4, make: (n) => new Float64Array(n), read: (view, at) => view.getInt32(at) }],
  [0x0d, { bytes: 4, make: (n) => new Float32Array(n), read: (view, at) => view.getFloat32(at) }],
  [0x0e, { bytes: 8, make: (n) => new Float64Array(n), read: (view, at) => view.getFloat64(at) }],
]);
const BYTES = 0x08;

/** Bytes that hold the header of any idx file that a column can take. */
export const IDX_HEAD = 4 + 4 * 8;

/** What an idx file's header says. */
export interface IdxHead {
  readonly type: number;
  readonly dims: readonly number[];
  /** Bytes of the header and of one value. */
  readonly offset: number;
  readonly bytes: number;
}

/** Reads the header from the first bytes of a file of `size` bytes, and checks that the size is what the dimensions say. */
export function readIdxHead(bytes: Uint8Array, size: number, path: string): Reading<IdxHead> {
  const faults = new FaultList(path);
  const fail = (found: Problem): Reading<IdxHead> => (faults.add(found), { value: null, faults: faults.all() });
  if (size === 0) return fail(problem("NN517", { file: path, what: "is empty" }));
  const type = types.get(bytes[2] ?? -1);
  const rank = bytes[3] ?? 0;
  const hex = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  if (bytes.length < 4 || bytes[0] !== 0 || bytes[1] !== 0 || type === undefined) return fail(problem("NN511", { file: path, found: `it starts with ${hex}` }));
  if (rank < 1 || rank > 8) return fail(problem("NN511", { file: path, found: `it has ${rank} dimensions (${hex})` }));
  const offset = 4 + 4 * rank;
  if (bytes.length < offset || size < offset) return fail(problem("NN512", { file: path, dims: `${rank} dimensions`, wanted: `a header of ${offset} bytes`, got: `${size}` }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, offset);
  const dims = Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i));
  const values = dims.reduce((product, dim) => product * dim, 1);
  const wanted = offset + values * type.bytes;
  if (wanted !== size) return fail(problem("NN512", { file: path, dims: dims.join(" x "), wanted: `${wanted.toLocaleString("en-US")} bytes`, got: size.toLocaleString("en-US") }));
  if (values === 0) return fail(problem("NN517", { file: path, what: `holds ${dims.join(" x ")} values, which is none` }));
  return { value: { type: bytes[2] as number, dims, offset, bytes: type.bytes }, faults: [] };
}

/** Reads a whole idx file. */
export function readIdxArray(bytes: Uint8Array, path: string): Reading<IdxArray> {
  const head = readIdxHead(bytes, bytes.length, path);
  if (head.value === null) return { value: null, faults: head.faults };
  const { dims, offset } = head.value;
  const type = types.get(head.value.type) as IdxType;
  if (head.value.type === BYTES) return { value: { dims, values: bytes.subarray(offset) }, faults: [] };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = type.make((bytes.length - offset) / type.bytes);
  for (let i = 0; i < values.length; i++) values[i] = type.read(view, offset + i * type.bytes);
  return { value: { dims, values }, faults: [] };
}

/** True when rows of `dims` may feed `column`: the same shape but for sizes of 1, or one vector of as many numbers. */
export function fitsShape(dims: readonly number[], column: ColumnManifest): boolean {
  const proper = (sizes: readonly number[]): string => sizes.filter((size) => size !== 1).join();
  const product = dims.reduce((sum, size) => sum * size, 1);
  return proper(dims) === proper(column.shape) || (column.shape.length <= 1 && product === elementsOf(column));
}

/** What is wrong between a header and the column that it is to feed. */
export function judgeIdxShape(head: { readonly dims: readonly number[] }, column: ColumnManifest, path: string): Problem | null {
  const row = head.dims.slice(1);
  if (!isSequence(column) && fitsShape(row, column)) return null;
  const got = row.length === 0 ? "single numbers" : row.length === 1 ? `rows of ${row.join()}` : `rows of ${row.join(" x ")}`;
  const wanted = isSequence(column) ? `${column.kind}, which is text` : column.shape.length === 0 ? `a single ${column.kind}` : `${column.kind}[${column.shape.join(", ")}]`;
  return problem("NN513", { file: path, column: column.name, got, wanted }, column.name);
}

/** One file and the column that it feeds. */
export interface IdxFile {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly column: ColumnManifest;
}

/** Reads an idx source: the inputs' file, and the outputs' where there is one. */
export function readIdx(images: IdxFile, labels: IdxFile | null): Reading<Dataset> {
  const files = labels === null ? [images] : [images, labels];
  const arrays = files.map((file) => readIdxArray(file.bytes, file.path));
  const faults = arrays.flatMap((array) => array.faults);
  const columns = new Map<string, ColumnValues>();
  const rows = arrays.map((array) => array.value?.dims[0] ?? 0);
  if (faults.length === 0 && labels !== null && rows[0] !== rows[1]) {
    const found = problem("NN514", { images: rows[0] ?? 0, labels: rows[1] ?? 0, file: labels.path });
    faults.push({ problem: found, path: labels.path, line: null, column: null });
  }
  files.forEach((file, i) => {
    const array = arrays[i]?.value ?? null;
    if (array === null) return;
    const list = new FaultList(file.path);
    const values = toColumn(array, file, list);
    faults.push(...list.all());
    if (values !== null) columns.set(file.column.name, values);
  });
  return faults.length > 0 ? { value: null, faults } : { value: { rows: rows[0] ?? 0, columns }, faults };
}

/** The values of an array as one column; null after a fault. */
export function toColumn(array: IdxArray, file: IdxFile, faults: FaultList): ColumnValues | null {
  const { column, path } = file;
  const shape = judgeIdxShape(array, column, path);
  if (shape !== null) {
    faults.add(shape);
    return null;
  }
  const rows = array.dims[0] ?? 0;
  if (column.kind === "real" || column.kind === "int") {
    judgeNumbers(array.values, column, faults);
    return { kind: "numbers", width: elementsOf(column), values: array.values, missing: null };
  }
  const builder = columnBuilder(column);
  builder.reserve(rows);
  for (let row = 0; row < rows; row++) {
    const found = builder.putValue(row, 0, array.values[row]);
    if (found !== null) faults.add(found);
  }
  return builder.finish(rows);
}

/** Looks for values outside the column's interval; bytes within [0, 255] need no look. */
function judgeNumbers(values: IdxArray["values"], column: ColumnManifest, faults: FaultList): void {
  const low = column.low ?? -Infinity;
  const high = column.high ?? Infinity;
  const bytes = values instanceof Uint8Array;
  if (bytes && !column.log && (low < 0 || (low === 0 && !column.lowOpen)) && (high > 255 || (high === 255 && !column.highOpen))) return;
  const width = elementsOf(column);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value > low && value < high && (value > 0 || !column.log) && (bytes || column.kind === "real")) continue;
    const place = `${value} (row ${Math.floor(i / width) + 1}${width > 1 ? `, value ${(i % width) + 1}` : ""})`;
    const found = Number.isFinite(value)
      ? judgeNumber(column, value, place)
      : problem("NN506", { what: `${place} is not a finite number`, label: `\`${column.name}\` is ${column.kind}`, help: "a network computes with finite numbers alone: mend the file" }, column.name);
    if (found !== null) faults.add(found);
  }
}
