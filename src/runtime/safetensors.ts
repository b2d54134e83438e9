/**
 * The safetensors container, read strictly and written canonically: F32 and F64 tensors and a map of strings. Refuses what
 * the format forbids (holes, overlaps, bytes left over, duplicate names) before it hands out a single number.
 */
import { WeightsError } from "./errors.js";
import type { FloatArray } from "./kernels.js";

/** One tensor of a file: its numbers row-major, as many as its sizes multiply to. */
export interface StoredTensor {
  readonly dtype: "F32" | "F64";
  readonly shape: readonly number[];
  readonly values: FloatArray;
}

/** What a file holds. */
export interface Container {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: ReadonlyMap<string, string>;
}

/** The header's limit in bytes: room for tens of thousands of tensors. */
const HEADER_LIMIT = 10 << 20;
const ELEMENT = { F32: 4, F64: 8 } as const;
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Reads a container; throws a `WeightsError` (truncated, malformed) and never gives a part of a file. */
export function readSafetensors(bytes: Uint8Array): Container {
  const { header, data } = splitHeader(bytes);
  const tensors = new Map<string, StoredTensor>();
  const ranges: { readonly name: string; readonly from: number; readonly to: number }[] = [];
  let metadata: ReadonlyMap<string, string> = new Map();
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") {
      metadata = readMetadata(entry);
      continue;
    }
    const { dtype, shape, from, to } = readEntry(name, entry, data.length);
    ranges.push({ name, from, to });
    tensors.set(name, { dtype, shape, values: decode(data, dtype, from, to) });
  }
  assertTiled(ranges, data.length);
  return { tensors, metadata };
}

function malformed(what: string): WeightsError {
  return new WeightsError("malformed", `not a safetensors file: ${what}`);
}

/** The parsed header and the bytes behind it. */
function splitHeader(bytes: Uint8Array): { readonly header: object; readonly data: Uint8Array } {
  if (!ArrayBuffer.isView(bytes)) throw malformed(`expected the bytes of a file as a Uint8Array, got ${(bytes as unknown) === null ? "null" : typeof bytes}`);
  if (bytes.length < 8) throw new WeightsError("truncated", `the file has ${bytes.length} bytes and ends within the length of its header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  const length = view.getUint32(4, true) === 0 ? view.getUint32(0, true) : Infinity;
  if (length > HEADER_LIMIT) throw malformed(`its header would be ${length === Infinity ? "4 GiB or more" : `${length} bytes`} long`);
  if (8 + length > bytes.length) throw new WeightsError("truncated", `the file ends within its header of ${length} bytes`);
  let text: string;
  let header: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(8, 8 + length));
    header = JSON.parse(text);
  } catch {
    throw malformed("its header is not JSON");
  }
  if (!text.startsWith("{") || typeof header !== "object" || header === null) throw malformed("its header is not a JSON object");
  assertUniqueKeys(text);
  return { header, data: bytes.subarray(8 + length) };
}

/** JSON.parse keeps the last of equal keys in silence; here they are refused. The text is valid JSON. */
function assertUniqueKeys(text: string): void {
  const open: Set<string>[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "{" || c === "[") open.push(new Set());
    else if (c === "}" || c === "]") open.pop();
    else if (c === '"') {
      let end = i + 1;
      while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
      if (/^\s*:/.test(text.slice(end + 1, end + 20))) {
        const key = JSON.parse(text.slice(i, end + 1)) as string;
        if (open.at(-1)?.has(key) === true) throw malformed(`its header names ${JSON.stringify(key)} twice`);
        open.at(-1)?.add(key);
      }
      i = end;
    }
  }
}

function readMetadata(entry: unknown): ReadonlyMap<string, string> {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) throw malformed("its metadata is not an object");
  const metadata = new Map<string, string>();
  for (const [key, value] of Object.entries(entry)) {
    if (typeof value !== "string") throw malformed(`its metadata ${JSON.stringify(key)} is not text`);
    metadata.set(key, value);
  }
  return metadata;
}

interface Entry {
  readonly dtype: "F32" | "F64";
  readonly shape: readonly number[];
  readonly from: number;
  readonly to: number;
}

function readEntry(name: string, entry: unknown, length: number): Entry {
  const shown = `tensor ${JSON.stringify(name)}`;
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) throw malformed(`${shown} is not described by an object`);
  const fields = new Map(Object.entries(entry));
  const dtype: unknown = fields.get("dtype");
  const shape: unknown = fields.get("shape");
  const offsets: unknown = fields.get("data_offsets");
  if (fields.size !== 3) throw malformed(`${shown} has other fields than dtype, shape and data_offsets`);
  if (dtype !== "F32" && dtype !== "F64") throw malformed(`${shown} is of type ${JSON.stringify(dtype)}; F32 and F64 can be read`);
  if (!isSizes(shape)) throw malformed(`${shown} has no valid shape`);
  if (!isSizes(offsets) || offsets.length !== 2) throw malformed(`${shown} has no valid offsets`);
  const [from = 0, to = 0] = offsets;
  const size = shape.reduce((product, each) => product * each, ELEMENT[dtype]);
  if (to < from || to - from !== size) throw malformed(`${shown} takes ${to - from} bytes, and its shape ${size}`);
  if (to > length) throw new WeightsError("truncated", `the file ends before the end of ${shown}`);
  return { dtype, shape, from, to };
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length <= 16 && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

/** Tensors must cover the data without a hole, an overlap or a byte left over. */
function assertTiled(ranges: { readonly name: string; readonly from: number; readonly to: number }[], length: number): void {
  ranges.sort((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  for (const { name, from, to } of ranges) {
    if (from !== at) throw malformed(`tensor ${JSON.stringify(name)} ${from < at ? "overlaps the one before" : "leaves a hole before it"}`);
    at = to;
  }
  if (at !== length) throw malformed(`${length - at} bytes follow the last tensor`);
}

function decode(data: Uint8Array, dtype: "F32" | "F64", from: number, to: number): FloatArray {
  // A copy, because tensors need not be aligned. `slice` of a Buffer would share its memory, so not that.
  const copy = new Uint8Array(to - from);
  copy.set(data.subarray(from, to));
  if (LITTLE_ENDIAN) return dtype === "F32" ? new Float32Array(copy.buffer) : new Float64Array(copy.buffer);
  const view = new DataView(copy.buffer);
  if (dtype === "F32") return Float32Array.from({ length: copy.length / 4 }, (_, i) => view.getFloat32(4 * i, true));
  return Float64Array.from({ length: copy.length / 8 }, (_, i) => view.getFloat64(8 * i, true));
}

/** The bytes of numbers as the format has them: little-endian. */
export function tensorBytes(values: FloatArray): Uint8Array {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  if (LITTLE_ENDIAN) return bytes;
  const size = values.BYTES_PER_ELEMENT;
  return Uint8Array.from(bytes, (_, i) => bytes[i - (i % size) + (size - 1 - (i % size))] as number);
}

/** Writes a container: tensors in the order of the map, wide ones first so that all are aligned, the header padded to 8 bytes. */
export function writeSafetensors({ tensors, metadata }: Container): Uint8Array {
  const ordered = [...tensors].sort(([, a], [, b]) => ELEMENT[b.dtype] - ELEMENT[a.dtype]);
  const entries: string[] = metadata.size === 0 ? [] : [`"__metadata__":{${[...metadata].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`];
  let at = 0;
  for (const [name, { dtype, shape, values }] of ordered) {
    entries.push(`${JSON.stringify(name)}:${JSON.stringify({ dtype, shape, data_offsets: [at, at + values.byteLength] })}`);
    at += values.byteLength;
  }
  const header = new TextEncoder().encode(`{${entries.join(",")}}`);
  const padded = Math.ceil(header.length / 8) * 8;
  const bytes = new Uint8Array(8 + padded + at);
  new DataView(bytes.buffer).setUint32(0, padded, true);
  bytes.fill(0x20, 8, 8 + padded);
  bytes.set(header, 8);
  let to = 8 + padded;
  for (const [, { values }] of ordered) {
    bytes.set(tensorBytes(values), to);
    to += values.byteLength;
  }
  return bytes;
}
