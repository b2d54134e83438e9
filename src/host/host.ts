/**
 * The one door to files, clock and processes. The compiler, readers and the trainer take a `Host`; nothing else of the
 * code may import `node:` modules but `host/node.ts` and `cli/`.
 */

/** Why a file could not be used, in words for a person; `missing` and `denied` are told apart because the help differs. */
export interface FileFault {
  readonly reason: "missing" | "denied" | "outside" | "not a regular file" | "too large" | "full" | "other";
  readonly message: string;
}
export type FileResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FileFault };

/** What is known of a file without reading it. */
export interface FileStat {
  readonly size: number;
  readonly regular: boolean;
  /** Another text after every change of the content, as far as the system tells. */
  readonly revision: string;
}

/** A file open for reading in bounded memory. */
export interface FileReader {
  readonly size: number;
  /** Up to `length` bytes from `position`; fewer, or none, only at the end. */
  read(position: number, length: number): FileResult<Uint8Array>;
  close(): void;
}

/** Values by column, in the file's order. */
export interface ParquetColumns {
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly values: readonly unknown[] }[];
}

/** Files, packages, hashes and time, as the machine has them. */
export interface Host {
  /** Folders outside a spec's project whose files its data may name: what the user allowed, nothing otherwise. */
  readonly allowed: readonly string[];
  /** Absolute, normalised, with forward slashes. */
  resolve(...parts: readonly string[]): string;
  directory(path: string): string;
  exists(path: string): boolean;
  stat(path: string): FileResult<FileStat>;
  readText(path: string, limit?: number): FileResult<string>;
  readBytes(path: string, limit?: number): FileResult<Uint8Array>;
  open(path: string): FileResult<FileReader>;
  list(path: string): FileResult<readonly string[]>;
  /** Atomically: a temporary file in the same folder, fsync, rename, fsync of the folder. Makes missing folders. */
  write(path: string, content: string | Uint8Array): FileResult<null>;
  /** Adds to the end of a file, making it if needed; `synced` waits until the disk has it. */
  append(path: string, text: string, synced?: boolean): FileResult<null>;
  remove(path: string): FileResult<null>;
  /** The real path after links, or a fault. */
  real(path: string): FileResult<string>;
  /** Calls back after each change of what is directly in a folder, and when the folder itself goes, until the function that it gives is called. */
  watch(folder: string, changed: () => void): FileResult<() => void>;
  /** The folder of an installed package, looked for from `from` upwards, as Node does. */
  findPackage(name: string, from: string): string | null;
  /** gunzip, in memory; refuses more than `limit` bytes of output. */
  gunzip(bytes: Uint8Array, limit: number): FileResult<Uint8Array>;
  /**
   * The columns of a parquet file's bytes, those of `wanted` alone where it is given; "missing" where the package that
   * reads it is not installed. In a thread of its own, within a time and a memory that grow with the file.
   */
  parquet(bytes: Uint8Array, wanted: readonly string[] | null): FileResult<ParquetColumns>;
  /** SHA-256 in lower-case hex, of one piece or of several in order. */
  sha256(bytes: Uint8Array | Iterable<Uint8Array>): string;
  /** Milliseconds, monotonic. */
  now(): number;
  /** Bytes that a page loads for an untyped module which imports `nnc/runtime` and what is in `beside` by its specifier: bundled with what it uses, minified, gzipped. */
  bundledSize(text: string, beside: Readonly<Record<string, string>>): Promise<FileResult<number>>;
  /** Imports untyped generated JavaScript from text: the one dynamic import there is. */
  importText(files: Readonly<Record<string, string>>, entry: string): Promise<Readonly<Record<string, unknown>>>;
}
