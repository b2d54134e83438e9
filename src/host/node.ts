/**
 * The host of Node: the only file besides the command line's that imports `node:` modules. Reads regular files alone (a
 * pipe or a device is refused before a byte is read, and opening one never waits) and writes atomically.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import nodePath from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import zlib from "node:zlib";
import { atomicWrite } from "./atomic-write.js";
import type { WriteOperations } from "./atomic-write.js";
import { readParquet } from "./node-parquet.js";
import { attempt, codeOf, decodeText, refuse } from "./file-fault.js";
import type { FileReader, FileResult, Host } from "./host.js";

/** The host of this Node process. */
export function nodeHost(): Host {
  return {
    allowed: [],
    resolve: (...parts) => slashes(nodePath.resolve(...parts)),
    directory: (path) => slashes(nodePath.dirname(path)),
    exists: (path) => fs.existsSync(path),
    stat: (path) =>
      attempt(() => {
        const stat = fs.statSync(path);
        return { size: stat.size, regular: stat.isFile(), revision: `${stat.ino}-${stat.size}-${stat.mtimeMs}-${stat.ctimeMs}` };
      }),
    readText(path, limit) {
      const bytes = readBytes(path, limit);
      return bytes.ok ? decodeText(bytes.value) : bytes;
    },
    readBytes,
    open,
    list: (path) => attempt(() => fs.readdirSync(path).sort()),
    write: (path, content) => atomicWrite(operations, path, typeof content === "string" ? new TextEncoder().encode(content) : content, String(process.pid)),
    append: (path, text, synced = false) =>
      attempt(() => {
        makeFolders(nodePath.dirname(path));
        fs.appendFileSync(path, text, { flush: synced });
        return null;
      }),
    remove: (path) => attempt(() => (fs.rmSync(path, { recursive: true }), null)),
    real: (path) => attempt(() => slashes(fs.realpathSync.native(path))),
    watch: (folder, changed) =>
      attempt(() => {
        const watcher = fs.watch(folder, changed);
        // A folder that goes is an error on some systems and an event on others.
        watcher.on("error", changed);
        return () => watcher.close();
      }),
    findPackage,
    gunzip,
    parquet: readParquet,
    sha256,
    now: () => performance.now(),
    bundledSize: async (text, beside) => (await import("./node-bundle.js")).bundledSize(text, beside),
    importText,
  };
}

function slashes(path: string): string {
  return nodePath.sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** Opens a regular file; O_NONBLOCK keeps a pipe without a writer from waiting for ever. */
function openRegular(path: string): FileResult<{ readonly handle: number; readonly size: number }> {
  const opened = attempt(() => fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0)));
  if (!opened.ok) return opened;
  const stat = attempt(() => fs.fstatSync(opened.value));
  if (stat.ok && stat.value.isFile()) return { ok: true, value: { handle: opened.value, size: stat.value.size } };
  fs.closeSync(opened.value);
  if (!stat.ok) return stat;
  return refuse("not a regular file", stat.value.isDirectory() ? "it is a folder" : "it is a device or a pipe");
}

function open(path: string): FileResult<FileReader> {
  const opened = openRegular(path);
  if (!opened.ok) return opened;
  const { handle, size } = opened.value;
  return {
    ok: true,
    value: { size, read: (position, length) => attempt(() => readAt(handle, position, Math.min(length, Math.max(0, size - position)))), close: () => fs.closeSync(handle) },
  };
}

/** Reads until `length` bytes are there or the file ends; one call gives at most 2 GiB. */
function readAt(handle: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const got = fs.readSync(handle, bytes, done, Math.min(length - done, 0x4000_0000), position + done);
    if (got === 0) break;
    done += got;
  }
  return done === length ? bytes : bytes.subarray(0, done);
}

function readBytes(path: string, limit = 0x7fff_ffff): FileResult<Uint8Array> {
  const opened = open(path);
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    if (file.size > limit) return refuse("too large", `it has ${file.size} bytes, more than the limit of ${limit}`);
    return file.read(0, file.size);
  } finally {
    file.close();
  }
}

/** What `atomicWrite` needs, spelled for Node. Windows cannot sync a folder: its file system keeps its own journal. */
const operations: WriteOperations = {
  target(path) {
    try {
      return slashes(fs.realpathSync.native(path));
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
      return slashes(nodePath.resolve(path));
    }
  },
  folder: (path) => slashes(nodePath.dirname(path)),
  name: (path) => nodePath.basename(path),
  makeFolder(path) {
    const topmost = makeFolders(path);
    return topmost === null ? null : nodePath.dirname(topmost);
  },
  create(path, like) {
    const mode = fs.statSync(like, { throwIfNoEntry: false })?.mode;
    return fs.openSync(path, "wx", mode === undefined ? 0o666 : mode & 0o777);
  },
  write: (file, bytes) => fs.writeSync(file, bytes, 0, Math.min(bytes.length, 0x4000_0000)),
  sync: (file) => fs.fsyncSync(file),
  close: (file) => fs.closeSync(file),
  rename: (from, to) => fs.renameSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  syncFolder(path) {
    if (process.platform === "win32") return;
    const folder = fs.openSync(path, "r");
    try {
      fs.fsyncSync(folder);
    } finally {
      fs.closeSync(folder);
    }
  },
};

function findPackage(name: string, from: string): string | null {
  for (let folder = nodePath.resolve(from); ; folder = nodePath.dirname(folder)) {
    const candidate = nodePath.join(folder, "node_modules", ...name.split("/"));
    if (fs.statSync(candidate, { throwIfNoEntry: false })?.isDirectory() === true) return slashes(candidate);
    if (nodePath.dirname(folder) === folder) return null;
  }
}

function gunzip(bytes: Uint8Array, limit: number): FileResult<Uint8Array> {
  try {
    const unpacked = zlib.gunzipSync(bytes, { maxOutputLength: limit });
    return { ok: true, value: new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ERR_BUFFER_TOO_LARGE") return refuse("too large", `it unpacks to more than ${limit} bytes`);
    if (code === "Z_BUF_ERROR") return refuse("other", "it ends in the middle");
    if (code !== null) return refuse("other", "it is damaged or no gzip file");
    throw error;
  }
}

function sha256(bytes: Uint8Array | Iterable<Uint8Array>): string {
  const hash = createHash("sha256");
  if (bytes instanceof Uint8Array) hash.update(bytes);
  else for (const piece of bytes) hash.update(piece);
  return hash.digest("hex");
}

/** Imports of nnc's own entry points at the start of a line: `import { x } from "nnc/runtime";` or the last line of a long one. */
const ownImport = /^((?:import|export|\})[^"\n]*)"nnc\/(runtime|train|data)"/gm;

/** The text with nnc's own entry points named by their place, since a temporary folder has no node_modules to find them in. */
function withOwnEntries(text: string): string {
  return text.replace(ownImport, (whole, before: string, entry: string) => {
    const place = new URL(`../${entry}/index.js`, import.meta.url);
    return fs.existsSync(fileURLToPath(place)) ? `${before}${JSON.stringify(place.href)}` : whole;
  });
}

async function importText(files: Readonly<Record<string, string>>, entry: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = fs.mkdtempSync(nodePath.join(os.tmpdir(), "nnc-"));
  try {
    fs.writeFileSync(nodePath.join(folder, "package.json"), '{ "type": "module" }\n');
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(nodePath.join(folder, nodePath.basename(name)), withOwnEntries(text));
    const url = pathToFileURL(nodePath.join(folder, nodePath.basename(entry))).href;
    return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own `recursive` tries for ever where a file system such as /proc
 * answers that the parent of an existing folder is missing. Gives the topmost that was made, null if none.
 */
function makeFolders(path: string): string | null {
  if (fs.existsSync(path)) return null;
  const parent = nodePath.dirname(path);
  const above = parent === path ? null : makeFolders(parent);
  try {
    fs.mkdirSync(path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return above;
    throw error;
  }
  return above ?? path;
}
