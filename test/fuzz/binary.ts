/** Fuzz targets of bytes: idx, npy, parquet, safetensors, weights and checkpoints, with sizes and checksums repaired half of the time. */
import fs from "node:fs";
import { readIdx } from "../../src/data/idx.js";
import { readNpy } from "../../src/data/npy.js";
import { readTableColumns } from "../../src/data/parquet.js";
import { readParquet } from "../../src/host/node-parquet.js";
import { WeightsError } from "../../src/runtime/errors.js";
import { unfitted } from "../../src/runtime/fitted.js";
import { readSafetensors, writeSafetensors } from "../../src/runtime/safetensors.js";
import type { Container } from "../../src/runtime/safetensors.js";
import { readWeights, sealContainer, writeWeights } from "../../src/runtime/weights.js";
import { readCheckpoint, writeCheckpoint } from "../../src/train/checkpoint.js";
import { createTrainer } from "../../src/train/run.js";
import type { Dataset } from "../../src/runtime/dataset.js";
import { column, unit } from "../unit/data/columns.js";
import { linearModule, real, trainOf } from "../unit/train/models.js";
import type { Draws} from "./mutate.js";
import { mutateBytes } from "./mutate.js";
import type { Verdict } from "./tables.js";

const pixels = column("x", { shape: [2, 2], width: 4, low: 0, high: 200, lowOpen: false, highOpen: false, columns: [] });
const target = column("y", { kind: "class", labels: ["0", "1", "2"], numeric: true, width: 3 });

/** Every number of an accepted dataset lies in its column's domain. */
function judge(dataset: Dataset, size: number): void {
  const x = dataset.columns.get("x");
  const y = dataset.columns.get("y");
  if (x?.kind !== "numbers" || y?.kind !== "codes" || x.values.length !== 4 * dataset.rows || y.codes.length !== dataset.rows) throw new Error("the columns are not as long as there are rows");
  if (x.values.some((value: number) => !(value >= 0 && value <= 200))) throw new Error("a value outside its interval was accepted");
  if (y.codes.some((code) => code < 0 || code > 2)) throw new Error("a label outside its class was accepted");
  if (x.values.byteLength + y.codes.byteLength > 64 * size + 4096) throw new Error("it grew out of proportion");
}

const be = (n: number): readonly number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** A pair of idx files, each mutated in its header, its values or both. */
export function idx(draws: Draws): Verdict {
  const rows = 1 + draws.below(4);
  const images = Uint8Array.from([0, 0, 8, 3, ...be(rows), ...be(2), ...be(2), ...Array.from({ length: 4 * rows }, () => draws.below(draws.of([200, 201, 210])))]);
  const labels = Uint8Array.from([0, 0, 8, 1, ...be(rows), ...Array.from({ length: rows }, () => draws.below(3))]);
  const a = draws.chance(0.5) ? mutateBytes(draws, images, 3) : images;
  const b = draws.chance(0.3) ? mutateBytes(draws, labels, 3) : labels;
  const read = readIdx({ bytes: a, path: "a", column: pixels }, { bytes: b, path: "b", column: target });
  if (read.value === null) return refused(read.faults.length);
  judge(read.value, a.length + b.length);
  const offset = 4 + 4 * (a[3] as number);
  if (a[2] === 8 && read.value.columns.get("x")?.kind === "numbers") {
    const x = read.value.columns.get("x");
    if (x?.kind === "numbers" && a.subarray(offset).some((byte, i) => x.values[i] !== byte)) throw new Error("other bytes than the file's");
  }
  return "accepted";
}

function refused(faults: number): Verdict {
  if (faults === 0) throw new Error("refused without a word");
  return "refused";
}

const npyTypes = ["|u1", "|u1", "|u1", "|b1", "<f4", "<f4", ">f8", "<i2", ">i4", "<i8", "|b1", "|O", "<U3", "<f2"];

/** A pair of npy files; the header's text is mutated with its length repaired, or bytes anywhere. */
export function npy(draws: Draws): Verdict {
  const rows = 1 + draws.below(4);
  const descr = draws.of(npyTypes);
  const size = Number(descr.replace(/\D/g, "")) || 8;
  const file = (dims: readonly number[], type: string, bytes: readonly number[]): Uint8Array => {
    let head = `{'descr': '${type}', 'fortran_order': ${draws.chance(0.3) ? "True" : "False"}, 'shape': (${dims.join(", ")},), }\n`;
    if (draws.chance(0.1)) {
      const at = draws.below(head.length);
      head = head.slice(0, at) + draws.of(["'", ",", "(", ")", "9", "-", "{", "}", "True", "'shape': (1,), ", "\u0000", "1e9"]) + head.slice(at + draws.below(3));
    }
    const made = Uint8Array.from([0x93, 78, 85, 77, 80, 89, 1, 0, head.length & 255, head.length >> 8, ...Buffer.from(head, "latin1"), ...bytes]);
    return draws.chance(0.2) ? mutateBytes(draws, made, 2) : made;
  };
  const a = file([rows, 2, 2], descr, Array.from({ length: 4 * rows * size }, () => (draws.chance(0.9) ? 0 : draws.below(128))));
  const b = file([rows], "|u1", Array.from({ length: rows }, () => draws.below(3)));
  const read = readNpy([{ bytes: a, path: "a", columns: [pixels] }, { bytes: b, path: "b", columns: [target] }]);
  if (read.value === null) return refused(read.faults.length);
  judge(read.value, a.length + b.length);
  return "accepted";
}

const corpus = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(new URL(`../corpus/${name}`, import.meta.url)));

/** A parquet file with bytes mutated, through the thread that reads it. */
export function parquet(draws: Draws): Verdict {
  const bytes = mutateBytes(draws, corpus(draws.of(["plain.parquet", "snappy.parquet", "gzip.parquet"])), 3);
  const read = readParquet(bytes, null);
  if (!read.ok) return refused(read.fault.message.length);
  const dataset = readTableColumns(read.value, [column("a", { ...unit, high: 100 }), column("n", { kind: "int", missing: "mean" })], "x");
  if (dataset.value === null) return refused(dataset.faults.length);
  const a = dataset.value.columns.get("a");
  if (a?.kind !== "numbers" || a.values.some((value: number) => !(value >= 0 && value <= 100))) throw new Error("a value outside its interval was accepted");
  return "accepted";
}

const module = linearModule([real("x", 0, { scale: "standardized" })], real("y", 0, { scale: "minmax" }), trainOf({ optimizer: "decaying", slots: ["velocity"], optimizerParams: { rate: { value: 0.3, param: null }, decay: { value: 0.9, param: null } }, epochs: { value: 9, param: null } }), "f32");
const rows = Array.from({ length: 7 }, (_, i) => ({ x: i / 7, y: Math.sin(i) }));

/** A container with one of its tensors, its metadata or their names changed. */
function mutateContainer(draws: Draws, { tensors, metadata }: Container): Container {
  const changedTensors = new Map(tensors);
  const changedMetadata = new Map(metadata);
  const name = draws.of([...tensors.keys()]);
  const tensor = tensors.get(name);
  const key = draws.of([...metadata.keys()]);
  switch (draws.below(6)) {
    case 0:
      if (tensor !== undefined) {
        const values = tensor.values.slice();
        values[draws.below(values.length)] = draws.of([NaN, Infinity, 1e300, -0, 5]);
        changedTensors.set(name, { ...tensor, values });
      }
      break;
    case 1:
      changedTensors.delete(name);
      if (tensor !== undefined && draws.chance(0.5)) changedTensors.set(draws.of(["__proto__", "x", `${name} `]), tensor);
      break;
    case 2:
      if (tensor !== undefined) changedTensors.set(name, { ...tensor, shape: draws.of([[], [1, ...tensor.shape], tensor.shape.map((each) => each + 1), [tensor.values.length]]) });
      break;
    case 3:
      changedMetadata.delete(key);
      break;
    case 4:
      changedMetadata.set(key, draws.of(["", "null", "{}", "[]", '{"__proto__": {"polluted": 1}}', "1e999", "-1", metadata.get(draws.of([...metadata.keys()])) ?? ""]));
      break;
    default: {
      const text = metadata.get(key) ?? "";
      const at = draws.below(text.length + 1);
      changedMetadata.set(key, text.slice(0, at) + draws.of(["9", "-", "e", '"', "null", "1e308", ",", "[", "}"]) + text.slice(at + draws.below(3)));
    }
  }
  return { tensors: changedTensors, metadata: changedMetadata };
}

/** A container's bytes as they are, mutated, or mutated with the checksum repaired. */
function containerBytes(draws: Draws, bytes: Uint8Array): { readonly bytes: Uint8Array; readonly sealed: boolean } {
  if (draws.chance(0.4)) return { bytes: mutateBytes(draws, bytes, 3), sealed: false };
  const container = mutateContainer(draws, readSafetensors(bytes));
  try {
    return { bytes: sealContainer(container), sealed: true };
  } catch {
    return { bytes, sealed: false };
  }
}

/** A WeightsError is a refusal; anything else thrown is a finding. */
function refusal(error: unknown): Verdict {
  if (error instanceof WeightsError && error.message !== "") return "refused";
  throw error;
}

/** Weights: what is accepted is finite and is written and read again to the same bits. */
export function weights(draws: Draws): Verdict {
  const own = writeWeights(module.manifest, { parameters: Float32Array.from({ length: module.manifest.parameters }, (_, i) => i / 3), fitted: { inputs: [{ name: "x", fill: [], center: [0.5], spread: [2] }], outputs: [{ name: "y", fill: [], center: [0], spread: [1] }] } });
  const { bytes } = containerBytes(draws, own);
  try {
    const read = readWeights(module.manifest, bytes);
    if (read.parameters.some((value: number) => !Number.isFinite(value))) throw new Error("weights that are not finite were accepted");
    const again = readWeights(module.manifest, writeWeights(module.manifest, read));
    if (again.parameters.some((value: number, i: number) => !Object.is(value, read.parameters[i])) || JSON.stringify(again.fitted) !== JSON.stringify(read.fitted)) throw new Error("read again, they are others");
    return "accepted";
  } catch (error) {
    return refusal(error);
  }
}

/** Any safetensors: what is accepted is written and read again to the same tensors and metadata. */
export function safetensors(draws: Draws): Verdict {
  const made = writeSafetensors({ tensors: new Map([["w", { dtype: "F32", shape: [2, 3], values: Float32Array.of(1, 2, 3, 4, 5, 6) }], ["b", { dtype: "F64", shape: [2], values: Float64Array.of(7, 8) }]]), metadata: new Map([["k", "v"]]) });
  const bytes = mutateBytes(draws, made, 3);
  try {
    const read = readSafetensors(bytes);
    const again = readSafetensors(writeSafetensors(read));
    const print = ({ tensors, metadata }: Container): string => JSON.stringify([[...metadata].sort(), [...tensors].map(([name, { dtype, shape, values }]) => [name, dtype, shape, Array.from(values, String)]).sort()]);
    if (print(read) !== print(again)) throw new Error("read again, it is another container");
    return "accepted";
  } catch (error) {
    return refusal(error);
  }
}

let checkpointOnce: Uint8Array | null = null;

/** Checkpoints: what is refused changes nothing, what is accepted is written again to the same state. */
export function checkpoint(draws: Draws): Verdict {
  const trainer = createTrainer(module, rows);
  if (checkpointOnce === null) {
    const first = createTrainer(module, rows);
    for (let i = 0; i < 3; i++) first.advance(-Infinity, false);
    checkpointOnce = writeCheckpoint(first);
  }
  const before = writeCheckpoint(trainer);
  const { bytes } = containerBytes(draws, checkpointOnce);
  try {
    readCheckpoint(trainer, bytes);
  } catch (error) {
    if (Buffer.compare(before, writeCheckpoint(trainer)) !== 0) throw new Error("a refused checkpoint changed the trainer", { cause: error });
    return refusal(error);
  }
  const { epoch, at, step } = trainer.state;
  if (![epoch, at, step].every((each) => Number.isSafeInteger(each) && each >= 0) || at > 7) throw new Error(`the state ${JSON.stringify(trainer.state)} was accepted`);
  if (trainer.parameters.some((value: number) => !Number.isFinite(value))) throw new Error("parameters that are not finite were accepted");
  const written = writeCheckpoint(trainer);
  const again = createTrainer(module, rows);
  readCheckpoint(again, written);
  if (Buffer.compare(written, writeCheckpoint(again)) !== 0) throw new Error("read again, it is another state");
  return "accepted";
}

/** Weights as they would be without fitting, for tests of every flip. */
export function smallWeights(): { readonly manifest: typeof module.manifest; readonly bytes: Uint8Array } {
  const plain = { ...module.manifest, inputs: module.manifest.inputs.map((each) => ({ ...each, scale: "none" as const })), outputs: module.manifest.outputs.map((each) => ({ ...each, scale: "none" as const })) };
  return { manifest: plain, bytes: writeWeights(plain, { parameters: new Float32Array(plain.parameters).fill(0.5), fitted: unfitted(plain) }) };
}
