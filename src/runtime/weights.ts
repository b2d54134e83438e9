/**
 * Weights as files: a safetensors container whose metadata say which model they belong to, how values were prepared, and a
 * checksum over all of it. A file that does not fit is refused as a whole, with what differs tensor by tensor.
 */
import { WeightsError } from "./errors.js";
import type { Fitted } from "./fitted.js";
import { checkFitted } from "./fitted.js";
import type { FloatArray } from "./kernels.js";
import type { ModelManifest, Precision, TensorManifest } from "./manifest.js";
import type { Container, StoredTensor } from "./safetensors.js";
import { readSafetensors, tensorBytes, writeSafetensors } from "./safetensors.js";
import { sha256 } from "./sha256.js";
import type { WeightsMetadata } from "./weights-metadata.js";

/** What a weights file gives: the flat array of parameters, and the fitted numbers of preparation. */
export interface Weights {
  readonly parameters: FloatArray;
  readonly fitted: Fitted;
}

/** A flat array of the model's precision, filled with 0. */
export function floats(precision: Precision, length: number): FloatArray {
  return precision === "f32" ? new Float32Array(length) : new Float64Array(length);
}

/** The number of a tensor's elements. */
export function sizeOf(tensor: Pick<TensorManifest, "shape">): number {
  return tensor.shape.reduce((product, size) => product * size, 1);
}

/** The tensors of a flat array, by name with `prefix` before it; they share its memory. */
export function tensorsOf(manifest: ModelManifest, flat: FloatArray, prefix = ""): [string, StoredTensor][] {
  const dtype = manifest.precision === "f32" ? "F32" : "F64";
  return manifest.tensors.map((tensor) => [`${prefix}${tensor.name}`, { dtype, shape: tensor.shape, values: flat.subarray(tensor.offset, tensor.offset + sizeOf(tensor)) }]);
}

/** Metadata that every file of a model has; `kind` tells weights from checkpoints. */
export function modelMetadata(manifest: ModelManifest, fitted: Fitted, kind: "weights" | "checkpoint"): Map<string, string> {
  const classes = [...manifest.inputs, ...manifest.outputs].filter((column) => column.kind === "class");
  const metadata = {
    nnc: kind,
    model: manifest.model,
    hash: manifest.hash,
    numerics: String(manifest.numerics),
    compiler: manifest.compiler,
    precision: manifest.precision,
    preparation: JSON.stringify(fitted),
    classes: JSON.stringify(classes.map(({ name, labels }) => ({ name, labels }))),
  } satisfies WeightsMetadata;
  return new Map(Object.entries(metadata));
}

/** The bytes of a container with the checksum of its contents added. */
export function sealContainer(container: Container): Uint8Array {
  const metadata = new Map(container.metadata);
  metadata.set("checksum", checksumOf(container));
  return writeSafetensors({ tensors: container.tensors, metadata });
}

/** The SHA-256 of names, types, shapes, metadata and numbers, whatever their order in the file. */
function checksumOf({ tensors, metadata }: Container): string {
  const byName = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] => [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const ordered = byName(tensors);
  const described = ordered.map(([name, { dtype, shape }]) => [name, dtype, shape]);
  const head = JSON.stringify([byName(metadata).filter(([key]) => key !== "checksum"), described]);
  return `sha256:${sha256([new TextEncoder().encode(head), ...ordered.map(([, { values }]) => tensorBytes(values))])}`;
}

/** Reads a container of ours and verifies its checksum; throws a `WeightsError`. */
export function openContainer(bytes: Uint8Array, kind: "weights" | "checkpoint"): Container {
  const container = readSafetensors(bytes);
  const found = container.metadata.get("nnc");
  if (found === undefined) throw new WeightsError("plain", "the file holds plain tensors: it does not say which model they belong to, nor how values were prepared");
  assertChecksum(container);
  if (found !== kind) throw new WeightsError(kind === "checkpoint" ? "checkpoint" : "foreign", `the file is a ${found}, not ${kind === "checkpoint" ? "a checkpoint" : "weights"}`);
  return container;
}

function assertChecksum(container: Container): void {
  const said = container.metadata.get("checksum");
  if (said !== checksumOf(container)) throw new WeightsError("checksum", said === undefined ? "the file has no checksum" : "the file was changed after it was written: its checksum does not fit");
}

/** Refuses a file of another model or other numerics, with what differs; gives its fitted numbers. */
export function assertModel(manifest: ModelManifest, { metadata, tensors }: Container, prefix = ""): Fitted {
  const numerics = metadata.get("numerics");
  if (numerics !== String(manifest.numerics)) throw new WeightsError("version", `the weights follow numerics ${numerics ?? "unknown"}, the model numerics ${manifest.numerics}`);
  if (metadata.get("hash") !== manifest.hash || metadata.get("precision") !== manifest.precision) throw foreign(manifest, { metadata, tensors }, prefix);
  const differences = differencesOf(manifest, tensors, prefix, true);
  if (differences.length > 0) throw new WeightsError("shapes", "the tensors are not those of the model", differences);
  const fitted = checkFitted(manifest, parseJson(metadata.get("preparation")));
  if (fitted === null) throw new WeightsError("malformed", "the fitted numbers of preparation are not those of the model's columns");
  return fitted;
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function foreign(manifest: ModelManifest, { metadata, tensors }: Container, prefix: string): WeightsError {
  const name = metadata.get("model") ?? "";
  const differences = differencesOf(manifest, tensors, prefix, true);
  const whose = name === manifest.model ? `another version of model ${JSON.stringify(name)}` : `model ${JSON.stringify(name)}, not ${JSON.stringify(manifest.model)}`;
  const why = differences.length > 0 ? "" : "; all tensors fit, but columns, preparation, activations or precision differ";
  return new WeightsError("foreign", `the weights belong to ${whose}${why}`, differences);
}

/** Where the tensors under a prefix differ from the model's: missing, of another shape or (if `typed`) type, or too many. */
function differencesOf(manifest: ModelManifest, tensors: Container["tensors"], prefix: string, typed: boolean): readonly string[] {
  const wanted = manifest.precision === "f32" ? "F32" : "F64";
  const show = (shape: readonly number[], dtype: string): string => `[${shape.join(", ")}]${typed ? ` ${dtype}` : ""}`;
  const differences: string[] = [];
  for (const tensor of manifest.tensors) {
    const found = tensors.get(`${prefix}${tensor.name}`);
    const expected = show(tensor.shape, wanted);
    const got = found === undefined ? "not there" : show(found.shape, found.dtype);
    if (got !== expected) differences.push(`${tensor.name}: expected ${expected}, found ${got}`);
  }
  const names = new Set(manifest.tensors.map((tensor) => `${prefix}${tensor.name}`));
  for (const [name, { shape, dtype }] of tensors) if (prefix === "" && !names.has(name)) differences.push(`${name}: found ${show(shape, dtype)}, the model has no such tensor`);
  return differences;
}

/** Copies the tensors under a prefix into a new flat array; refuses numbers that are not finite. */
export function gather(manifest: ModelManifest, tensors: Container["tensors"], prefix = ""): FloatArray {
  const flat = floats(manifest.precision, manifest.parameters);
  for (const tensor of manifest.tensors) {
    const found = tensors.get(`${prefix}${tensor.name}`);
    if (found !== undefined) copyFinite(tensor, found, flat);
  }
  return flat;
}

function copyFinite(tensor: TensorManifest, found: StoredTensor, flat: FloatArray): void {
  found.values.forEach((value: number, i: number) => {
    flat[tensor.offset + i] = value;
    // Judged after rounding: a large f64 is an infinity in f32.
    const stored = flat[tensor.offset + i] as number;
    if (stored - stored !== 0) throw new WeightsError("not finite", `tensor ${tensor.name} has ${stored} at element ${i}`);
  });
}

/** The bytes of a weights file. */
export function writeWeights(manifest: ModelManifest, { parameters, fitted }: Weights): Uint8Array {
  return sealContainer({ tensors: new Map(tensorsOf(manifest, parameters)), metadata: modelMetadata(manifest, fitted, "weights") });
}

/** Reads a weights file of exactly this model; throws a `WeightsError` that says what differs. */
export function readWeights(manifest: ModelManifest, bytes: Uint8Array): Weights {
  const container = openContainer(bytes, "weights");
  const fitted = assertModel(manifest, container);
  return { parameters: gather(manifest, container.tensors), fitted };
}

/** Reads tensors to start a training from: any safetensors whose names and shapes fit, F32 or F64, metadata or none. */
export function readInitialWeights(manifest: ModelManifest, bytes: Uint8Array): FloatArray {
  const container = openTensors(bytes);
  const differences = differencesOf(manifest, container.tensors, "", false);
  if (differences.length > 0) throw new WeightsError("shapes", "the tensors do not fit the model", differences);
  return gather(manifest, container.tensors);
}

/** The tensors of a model that a file has under the same name and shape, and why the others are left. */
export function transferable(manifest: ModelManifest, bytes: Uint8Array): { readonly taken: readonly string[]; readonly left: readonly { readonly name: string; readonly why: string }[] } {
  return fitting(manifest, openTensors(bytes));
}

function fitting(manifest: ModelManifest, { tensors }: Container): ReturnType<typeof transferable> {
  const taken: string[] = [];
  const left: { readonly name: string; readonly why: string }[] = [];
  for (const tensor of manifest.tensors) {
    const found = tensors.get(tensor.name);
    if (found?.shape.join() === tensor.shape.join()) taken.push(tensor.name);
    else left.push({ name: tensor.name, why: found === undefined ? "not in the file" : `expected [${tensor.shape.join(", ")}], found [${found.shape.join(", ")}]` });
  }
  return { taken, left };
}

/** Copies into `parameters` the tensors whose names and shapes fit, and leaves the others as they are. */
export function transferWeights(manifest: ModelManifest, bytes: Uint8Array, parameters: FloatArray): void {
  const container = openTensors(bytes);
  const { taken } = fitting(manifest, container);
  const wanted = manifest.tensors.filter(({ name }) => taken.includes(name));
  const gathered = gather({ ...manifest, tensors: wanted }, container.tensors);
  for (const tensor of wanted) parameters.set(gathered.subarray(tensor.offset, tensor.offset + sizeOf(tensor)), tensor.offset);
}

/** Any safetensors; those of nnc must be undamaged. */
function openTensors(bytes: Uint8Array): Container {
  const container = readSafetensors(bytes);
  if (container.metadata.has("nnc")) assertChecksum(container);
  return container;
}
