/**
 * npy, NumPy's format of one array, versions 1 to 3: floats of 4 and 8 bytes, integers of 1 to 8, booleans, either byte
 * order, C or Fortran order. Refuses pickled objects, texts and records, sizes that are not what the header says, and
 * integers that a double does not count exactly.
 */
import type { ColumnValues, Dataset } from "../runtime/dataset.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { isSequence } from "../runtime/sequences.js";
import { elementsOf } from "./column-builder.js";
import { FaultList, problem } from "./fault.js";
import type { Problem, Reading } from "./fault.js";
import { judgeIdxShape, toColumn } from "./idx.js";
import type { IdxArray } from "./idx.js";

/** What the header of an npy file says. */
export interface NpyHead {
  /** Kind and bytes of a value, as NumPy writes them: `f4`, `u1`. */
  readonly type: string;
  readonly littleEndian: boolean;
  readonly fortran: boolean;
  readonly dims: readonly number[];
  /** Where the values begin. */
  readonly offset: number;
}

interface NpyType {
  readonly make: (length: number) => Uint8Array | Float32Array | Float64Array;
  readonly read: (view: DataView, at: number, little: boolean) => number;
}

/** 64-bit integers are read exactly up to 2^53; NaN stands for one beyond. */
const exact = (value: bigint): number => (value >= -9007199254740992n && value <= 9007199254740992n ? Number(value) : NaN);
const doubles = (n: number): Float64Array => new Float64Array(n);
const singles = (n: number): Float32Array => new Float32Array(n);
const bytesOf = (n: number): Uint8Array => new Uint8Array(n);

const types: Readonly<Record<string, NpyType>> = {
  f4: { make: singles, read: (view, at, little) => view.getFloat32(at, little) },
  f8: { make: doubles, read: (view, at, little) => view.getFloat64(at, little) },
  i1: { make: singles, read: (view, at) => view.getInt8(at) },
  i2: { make: singles, read: (view, at, little) => view.getInt16(at, little) },
  i4: { make: doubles, read: (view, at, little) => view.getInt32(at, little) },
  i8: { make: doubles, read: (view, at, little) => exact(view.getBigInt64(at, little)) },
  u1: { make: bytesOf, read: (view, at) => view.getUint8(at) },
  u2: { make: singles, read: (view, at, little) => view.getUint16(at, little) },
  u4: { make: doubles, read: (view, at, little) => view.getUint32(at, little) },
  u8: { make: doubles, read: (view, at, little) => exact(view.getBigUint64(at, little)) },
  b1: { make: bytesOf, read: (view, at) => view.getUint8(at) },
};

/** Bytes that hold the header of any npy file of numbers. */
export const NPY_HEAD = 1 << 16;
const MAGIC = "\u0093NUMPY";

/** Reads the header from the first bytes of a file of `size` bytes. */
export function readNpyHead(bytes: Uint8Array, size: number, path: string): Reading<NpyHead> {
  const faults = new FaultList(path);
  const found = parseHead(bytes, size, path);
  if ("code" in found) {
    faults.add(found);
    return { value: null, faults: faults.all() };
  }
  return { value: found, faults: [] };
}

function notNpy(file: string, found: string, help = "write it with `numpy.save`; is this the right file, and is it complete?"): Problem {
  return problem("NN531", { file, format: "npy", found, help });
}

function parseHead(bytes: Uint8Array, size: number, path: string): NpyHead | Problem {
  if (size === 0) return problem("NN517", { file: path, what: "is empty" });
  const magic = String.fromCharCode(...bytes.subarray(0, 6));
  if (magic !== MAGIC) return notNpy(path, `it starts with ${Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, "0")).join(" ")}`);
  const version = bytes[6] ?? 0;
  if (version < 1 || version > 3 || bytes[7] !== 0) return notNpy(path, `it is of version ${version}.${bytes[7] ?? 0}`, "versions 1.0, 2.0 and 3.0 can be read");
  const start = version === 1 ? 10 : 12;
  if (bytes.length < start) return notNpy(path, "it ends within its header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const offset = start + length;
  if (offset > bytes.length) return notNpy(path, offset > size ? "it ends within its header" : `its header has ${length} bytes`);
  const text = String.fromCharCode(...bytes.subarray(start, offset));
  const head = headFields(text, path);
  if ("code" in head) return head;
  const values = head.dims.reduce((product, dim) => product * dim, 1);
  const wanted = offset + values * Number(head.type.slice(1));
  if (wanted !== size) return problem("NN512", { file: path, dims: head.dims.length === 0 ? "one value" : head.dims.join(" x "), wanted: `${wanted.toLocaleString("en-US")} bytes`, got: size.toLocaleString("en-US") });
  if (head.dims.length === 0) return notNpy(path, "it holds a single value and no rows", "save an array whose first dimension counts the rows");
  if (values === 0) return problem("NN517", { file: path, what: `holds ${head.dims.join(" x ")} values, which is none` });
  return { ...head, offset };
}

/** The dictionary of a header: three keys in any order, each once, and nothing else. */
function headFields(text: string, path: string): Omit<NpyHead, "offset"> | Problem {
  const body = /^\{(.*)\}\s*$/s.exec(text)?.[1];
  const fields = new Map<string, string>();
  let rest = body ?? "";
  for (let found = field.exec(rest); found !== null; found = field.exec(rest)) {
    const [whole, key = "", value = ""] = found;
    if (fields.has(key)) return notNpy(path, `its header has ${key} twice`);
    fields.set(key, value);
    rest = rest.slice(whole.length);
  }
  const [descr, fortran, shape] = ["descr", "fortran_order", "shape"].map((key) => fields.get(key));
  if (body === undefined || fields.size !== 3 || rest.trim() !== "" || descr === undefined || fortran === undefined || shape === undefined) {
    return notNpy(path, "its header is not the description of one array of numbers", "records of several types cannot be read: save an array for each");
  }
  const [, order = "", type = ""] = /^'([<>|=]?)([a-zA-Z]\d*)'$/.exec(descr) ?? [];
  if (type.startsWith("O")) return notNpy(path, "it holds pickled objects", "these are programs and are never loaded: save numbers, `array.astype('float32')`");
  if (!Object.hasOwn(types, type)) return notNpy(path, `it holds values of type ${descr}`, "f4, f8, i1 to i8, u1 to u8 and booleans can be read: `array.astype('float32')`, and labels as whole numbers");
  const dims = shape === "()" ? [] : shape.slice(1, -1).split(",").map((each) => each.trim()).filter((each) => each !== "").map(Number);
  if (dims.length > 8 || dims.some((dim) => !Number.isSafeInteger(dim))) return notNpy(path, `its shape is ${shape}`);
  return { type, littleEndian: order !== ">", fortran: fortran === "True", dims };
}

const field = /^\s*'(descr|fortran_order|shape)'\s*:\s*('[^']*'|True|False|\(\s*(?:\d+\s*,\s*)*(?:\d+\s*)?\))\s*(?:,|$)/;

/** Reads a whole npy file; values come in C order. */
export function readNpyArray(bytes: Uint8Array, path: string): Reading<IdxArray> {
  const head = readNpyHead(bytes.subarray(0, NPY_HEAD), bytes.length, path);
  if (head.value === null) return { value: null, faults: head.faults };
  const { dims, offset, littleEndian, fortran } = head.value;
  const type = types[head.value.type] as NpyType;
  const size = Number(head.value.type.slice(1));
  const count = (bytes.length - offset) / size;
  const faults = new FaultList(path);
  const odd = head.value.type === "b1" ? bytes.subarray(offset).findIndex((byte) => byte > 1) : -1;
  if (odd >= 0) {
    faults.add(problem("NN506", { what: `value ${odd + 1} is the byte ${bytes[offset + odd] ?? 0}, and a bool is 0 or 1`, label: "read from here", help: "write it with `numpy.save`" }));
    return { value: null, faults: faults.all() };
  }
  if (size === 1 && head.value.type !== "i1" && !fortran) return { value: { dims, values: bytes.subarray(offset) }, faults: [] };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = type.make(count);
  const order = fortran ? fortranOrder(dims) : null;
  for (let i = 0; i < count; i++) {
    const value = type.read(view, offset + (order === null ? i : order(i)) * size, littleEndian);
    if (value !== value && head.value.type !== "f4" && head.value.type !== "f8") {
      faults.add(problem("NN506", { what: `value ${i + 1} is beyond 2^53, so that a double does not hold it`, label: "read from here", help: "save smaller numbers, or labels as a class" }));
      return { value: null, faults: faults.all() };
    }
    values[i] = value;
  }
  return { value: { dims, values }, faults: [] };
}

/** The place in Fortran order of the value that has place i in C order. */
function fortranOrder(dims: readonly number[]): (i: number) => number {
  const strides = dims.map((_, axis) => dims.slice(0, axis).reduce((product, dim) => product * dim, 1));
  return (i) => {
    let rest = i;
    let at = 0;
    for (let axis = dims.length - 1; axis >= 0; axis--) {
      const dim = dims[axis] as number;
      at += (rest % dim) * (strides[axis] as number);
      rest = Math.floor(rest / dim);
    }
    return at;
  };
}

/** One file and the columns that its rows feed, in order. */
export interface NpyFile {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly columns: readonly ColumnManifest[];
}

/** What is wrong between an array and the columns that it is to feed: one of its shape, or several side by side. */
export function judgeNpyShape(dims: readonly number[], columns: readonly ColumnManifest[], path: string): Problem | null {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return judgeIdxShape({ dims }, only, path);
  const wanted = columns.reduce((sum, column) => sum + elementsOf(column), 0);
  const letters = columns.find(isSequence);
  if (letters !== undefined) return judgeIdxShape({ dims }, letters, path);
  if (dims.length === 2 && dims[1] === wanted) return null;
  const got = dims.length === 1 ? "single numbers" : `rows of ${dims.slice(1).join(" x ")}`;
  return problem("NN513", { file: path, column: columns.map((column) => column.name).slice(0, 8).join(", "), got, wanted: `${wanted} numbers a row` });
}

/** Reads an npy source: the inputs' file and the outputs'. */
export function readNpy(files: readonly NpyFile[]): Reading<Dataset> {
  const arrays = files.map((file) => readNpyArray(file.bytes, file.path));
  const faults = arrays.flatMap((array) => array.faults);
  const columns = new Map<string, ColumnValues>();
  const rows = arrays.map((array) => array.value?.dims[0] ?? 0);
  const odd = files.findIndex((_, i) => rows[i] !== rows[0]);
  if (faults.length === 0 && odd > 0) {
    const found = notNpy(files[odd]?.path ?? "", `it has ${rows[odd] ?? 0} rows, and ${files[0]?.path ?? ""} has ${rows[0] ?? 0}`, "take files of the same rows").params;
    faults.push({ problem: problem("NN531", { ...(found as { file: string; found: string; help: string }), format: "matching npy" }), path: files[odd]?.path ?? "", line: null, column: null });
  }
  files.forEach((file, i) => {
    const array = arrays[i]?.value ?? null;
    if (array === null) return;
    const list = new FaultList(file.path);
    for (const [name, values] of dealOut(array, file, list)) columns.set(name, values);
    faults.push(...list.all());
  });
  return faults.length > 0 ? { value: null, faults } : { value: { rows: rows[0] ?? 0, columns }, faults };
}

/** The columns of an array: itself, or its numbers side by side. */
function dealOut(array: IdxArray, file: NpyFile, faults: FaultList): readonly (readonly [string, ColumnValues])[] {
  const wrong = judgeNpyShape(array.dims, file.columns, file.path);
  if (wrong !== null) {
    faults.add(wrong);
    return [];
  }
  const several = file.columns.length > 1;
  const rows = array.dims[0] ?? 0;
  const width = array.dims[1] ?? 1;
  let from = 0;
  return file.columns.flatMap((column) => {
    const own = elementsOf(column);
    const part = several ? { dims: [rows, ...(column.shape.length === 0 ? [] : column.shape)], values: slice(array.values, rows, width, from, own) } : array;
    from += own;
    const values = toColumn(part, { bytes: file.bytes, path: file.path, column }, faults);
    return values === null ? [] : [[column.name, values] as const];
  });
}

function slice(values: IdxArray["values"], rows: number, width: number, from: number, own: number): IdxArray["values"] {
  const out = values instanceof Uint8Array ? new Uint8Array(rows * own) : values instanceof Float32Array ? new Float32Array(rows * own) : new Float64Array(rows * own);
  for (let row = 0; row < rows; row++) for (let i = 0; i < own; i++) out[row * own + i] = values[row * width + from + i] as number;
  return out;
}
