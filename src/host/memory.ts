/**
 * A host whose files are in memory: for tests and for the playground in a browser. It can fail its n-th operation with
 * any errno and can lose power, keeping only what was synced. It lends no hashing, unpacking or import of its own (they
 * are the engine's): who needs them passes them in.
 */
import { InternalError } from "../base/internal-error.js";
import { atomicWrite } from "./atomic-write.js";
import { SystemError, attempt, decodeText, refuse } from "./file-fault.js";
import type { FileReader, FileResult, Host } from "./host.js";
import { MemoryFiles, join, parent } from "./memory-files.js";
import type { MemoryEntry } from "./memory-files.js";

/** What the host may be asked to do wrong, and what it borrows. */
export interface MemoryHostOptions {
  /** Fails operation `at` (counted from 1) with `code`, and all after it too when `forever`. */
  readonly fail?: { readonly at: number; readonly code: string; readonly forever?: boolean };
  /** Writes take at most this many bytes at a time. */
  readonly shortWrites?: number;
  readonly lend?: Partial<Pick<Host, "sha256" | "gunzip" | "parquet" | "bundledSize" | "importText" | "now">>;
}

/** A host without a machine, and a view of what was done to it. */
export interface MemoryHost extends Host {
  /** Operations so far: the range of `fail.at` worth trying. */
  operations(): number;
  /** Every path with its content, links and special files left out. */
  contents(): ReadonlyMap<string, Uint8Array>;
  /**
   * What a disk may hold after the power fails now. `lost`: nothing but what was synced. `torn`: names are as they were
   * seen last, but of what was added since the last sync only the first half.
   */
  crash(how: "lost" | "torn"): ReadonlyMap<string, Uint8Array>;
}

/** A host over `files`: text, bytes, `{ link }` or `{ special }` by absolute path. */
export function memoryHost(files: Readonly<Record<string, MemoryEntry>> = {}, options: MemoryHostOptions = {}): MemoryHost {
  const disk = new MemoryFiles(files, options.fail ?? null, options.shortWrites ?? Infinity);
  const lend = options.lend ?? {};
  const open = (path: string): FileResult<FileReader> => openFile(disk, path);
  const readBytes = (path: string, limit = Infinity): FileResult<Uint8Array> => {
    const opened = open(path);
    if (!opened.ok) return opened;
    const file = opened.value;
    if (file.size > limit) return refuse("too large", `it has ${file.size} bytes, more than the limit of ${limit}`);
    return file.read(0, file.size);
  };
  return {
    allowed: [],
    resolve: (...parts) => join("/", ...parts),
    directory: parent,
    exists: (path) => disk.kind(path) !== null,
    stat: (path) => attempt(() => disk.stat(path)),
    readText(path, limit) {
      const bytes = readBytes(path, limit);
      return bytes.ok ? decodeText(bytes.value) : bytes;
    },
    readBytes,
    open,
    list: (path) => attempt(() => disk.list(path)),
    write: (path, content) => atomicWrite(disk, join("/", path), typeof content === "string" ? new TextEncoder().encode(content) : content, "0"),
    append: (path, text, synced = false) => attempt(() => (disk.append(path, new TextEncoder().encode(text), synced), null)),
    remove: (path) => attempt(() => (disk.remove(path), null)),
    real: (path) => attempt(() => disk.real(path)),
    watch: (folder, changed) => attempt(() => disk.watch(join("/", folder), changed)),
    findPackage: (name, from) => findPackage(disk, name, from),
    gunzip: lend.gunzip ?? (() => refuse("other", "this host cannot unpack gzip")),
    bundledSize: lend.bundledSize ?? (() => Promise.resolve(refuse("other", "this host cannot bundle"))),
    parquet: lend.parquet ?? (() => refuse("missing", "this host cannot read parquet")),
    sha256: lend.sha256 ?? (() => missing("sha256")),
    now: lend.now ?? (() => 0),
    importText: lend.importText ?? (() => missing("importText")),
    operations: () => disk.operations,
    contents: () => disk.contents(),
    crash: (how) => disk.crash(how),
  };
}

function missing(what: string): never {
  throw new InternalError("host", `this memory host was given no ${what}`);
}

function openFile(disk: MemoryFiles, path: string): FileResult<FileReader> {
  return attempt(() => {
    disk.step(path, true);
    const stat = disk.stat(path);
    if (disk.kind(path) === "folder") throw new SystemError("EISDIR", path);
    if (!stat.regular) throw new SystemError("ENXIO", path);
    const bytes = disk.bytes(path);
    const read = (position: number, length: number): FileResult<Uint8Array> =>
      attempt(() => {
        disk.step(path, true);
        return bytes.slice(position, position + length);
      });
    return { size: bytes.length, read, close: () => undefined };
  });
}

function findPackage(disk: MemoryFiles, name: string, from: string): string | null {
  for (let folder = join("/", from); ; folder = parent(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (disk.kind(candidate) === "folder") return candidate;
    if (folder === "/") return null;
  }
}
