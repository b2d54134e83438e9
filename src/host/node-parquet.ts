/**
 * parquet through hyparquet, which is loaded when such a file is read. It runs in a thread of its own that is given a time
 * and a memory: the package is not ours, its interface waits, and a file may have been made to hang it.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { MessageChannel, Worker, receiveMessageOnPort } from "node:worker_threads";
import { refuse } from "./file-fault.js";
import type { FileResult, ParquetColumns } from "./host.js";

type Answer = { readonly ok: true; readonly value: ParquetColumns } | { readonly ok: false; readonly message: string };

/** What the thread does: reads whole columns, in the order of the file. */
const program = `
const { workerData } = require("node:worker_threads");
const zlib = require("node:zlib");
const { url, bytes, wanted, port, signal } = workerData;
(async () => {
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import(url);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const metadata = await parquetMetadataAsync(file);
  const names = parquetSchema(metadata).children.map((child) => child.element.name).filter((name) => wanted === null || wanted.includes(name));
  const compressors = { GZIP: (input) => zlib.gunzipSync(input), BROTLI: (input) => zlib.brotliDecompressSync(input) };
  if (zlib.zstdDecompressSync) compressors.ZSTD = (input) => zlib.zstdDecompressSync(input);
  const records = names.length === 0 ? [] : await parquetReadObjects({ file, metadata, columns: names, compressors });
  const rows = Number(metadata.num_rows);
  if (names.length > 0 && records.length !== rows) throw new Error("it says that it has " + rows + " rows, and has " + records.length);
  const plain = (value) => (typeof value === "bigint" ? (value >= -9007199254740992n && value <= 9007199254740992n ? Number(value) : String(value)) : value);
  const deep = (value) => (Array.isArray(value) ? value.map(deep) : plain(value));
  return { rows, columns: names.map((name) => ({ name, values: records.map((record) => deep(record[name] ?? null)) })) };
})().then((value) => port.postMessage({ ok: true, value }), (error) => port.postMessage({ ok: false, message: String(error && error.message || error).slice(0, 300) }))
  .finally(() => { Atomics.store(signal, 0, 1); Atomics.notify(signal, 0); });
`;

/** Reads a file's columns; refuses "missing" where hyparquet is not installed. */
export function readParquet(bytes: Uint8Array, wanted: readonly string[] | null): FileResult<ParquetColumns> {
  let url: string;
  try {
    url = pathToFileURL(createRequire(import.meta.url).resolve("hyparquet")).href;
  } catch {
    return refuse("missing", "the package hyparquet is not installed");
  }
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const megabytes = Math.ceil(bytes.length / 2 ** 20);
  const worker = new Worker(program, {
    eval: true,
    workerData: { url, bytes, wanted, port: port2, signal },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: 512 + 64 * megabytes },
    stderr: true,
    stdout: true,
  });
  worker.on("error", () => undefined);
  worker.unref();
  const outcome = Atomics.wait(signal, 0, 0, 3000 + 1000 * megabytes);
  const answer = outcome === "timed-out" ? null : (receiveMessageOnPort(port1)?.message as Answer | undefined);
  void worker.terminate();
  port1.close();
  if (answer == null) return refuse("other", outcome === "timed-out" ? "it took too long" : "it gave nothing");
  return answer.ok ? answer : refuse("other", answer.message);
}
