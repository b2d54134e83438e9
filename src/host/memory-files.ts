/**
 * The disk of the host in memory: names that point to content, where both names and content are kept twice, as seen and
 * as synced, so that a power failure can be played. Every operation counts and may be made to fail. Folders exist by the
 * names in them or because they were made.
 */
import type { WriteOperations } from "./atomic-write.js";
import { SystemError } from "./file-fault.js";
import type { FileStat } from "./host.js";

/** What may stand under a path at the start. */
export type MemoryEntry = string | Uint8Array | { readonly link: string } | { readonly special: "fifo" | "device" | "folder" };

interface Content {
  seen: Uint8Array;
  synced: Uint8Array;
}

interface Watcher {
  readonly folder: string;
  readonly changed: () => void;
}
type Node = { readonly kind: "file"; readonly content: Content } | { readonly kind: "link"; readonly to: string } | { readonly kind: "special" } | { readonly kind: "folder" };

/** Joins and normalises paths with forward slashes; an absolute part starts anew. */
export function join(...parts: readonly string[]): string {
  let path = "";
  for (const part of parts) path = part.startsWith("/") ? part : `${path}/${part}`;
  const out: string[] = [];
  for (const piece of path.split("/")) {
    if (piece === "..") out.pop();
    else if (piece !== "" && piece !== ".") out.push(piece);
  }
  return `/${out.join("/")}`;
}

/** The folder above; of the root the root. */
export function parent(path: string): string {
  return join(path, "..");
}

/** Files, links and special files by absolute path. */
export class MemoryFiles implements WriteOperations {
  operations = 0;
  private readonly names = new Map<string, Node>();
  private synced = new Map<string, Node>();
  private readonly handles: Content[] = [];
  private readonly watchers = new Set<Watcher>();
  /** Which of all contents there ever were each one is. */
  private readonly revisions = new WeakMap<Uint8Array, number>();
  private revision = 0;
  private readonly fail: { readonly at: number; readonly code: string; readonly forever?: boolean } | null;
  private readonly most: number;

  constructor(files: Readonly<Record<string, MemoryEntry>>, fail: { readonly at: number; readonly code: string; readonly forever?: boolean } | null, most: number) {
    this.fail = fail;
    this.most = most;
    for (const [path, entry] of Object.entries(files)) this.names.set(join("/", path), nodeOf(entry));
    this.synced = new Map(this.names);
  }

  /** Counts an operation, and fails it when it is its turn; one that takes no space does not mind a full disk. */
  step(path: string, spaceless = false): void {
    this.operations++;
    if (this.fail === null || (spaceless && this.fail.code === "ENOSPC")) return;
    const turn = this.fail.forever === true ? this.operations >= this.fail.at : this.operations === this.fail.at;
    if (turn) throw new SystemError(this.fail.code, path);
  }

  real(path: string): string {
    let out = "";
    let hops = 0;
    const rest = join("/", path).split("/").slice(1);
    while (rest.length > 0) {
      const next = `${out}/${rest.shift() ?? ""}`;
      const node = this.names.get(next);
      if (node?.kind === "link") {
        if (++hops > 40) throw new SystemError("ELOOP", path);
        rest.unshift(...join(out === "" ? "/" : out, node.to).split("/").slice(1));
        out = "";
      } else out = next;
    }
    const found = out === "" ? "/" : out;
    if (this.kindOf(found) === null) throw new SystemError("ENOENT", path);
    return found;
  }

  kind(path: string): "file" | "special" | "folder" | null {
    try {
      return this.kindOf(this.real(path));
    } catch (error) {
      if (error instanceof SystemError) return null;
      throw error;
    }
  }

  stat(path: string): FileStat {
    const node = this.names.get(this.real(path));
    if (node?.kind !== "file") return { size: 0, regular: false, revision: "" };
    const { seen } = node.content;
    const revision = this.revisions.get(seen) ?? this.revision++;
    this.revisions.set(seen, revision);
    return { size: seen.length, regular: true, revision: String(revision) };
  }

  watch(path: string, changed: () => void): () => void {
    const folder = this.real(path);
    if (this.kindOf(folder) !== "folder") throw new SystemError("ENOTDIR", path);
    const watcher = { folder, changed };
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  /** Tells who watches the folder of a name; who watched a folder that is gone hears of it once, and no more. */
  private touch(name: string): void {
    for (const watcher of [...this.watchers]) {
      if (watcher.folder === name && this.kindOf(name) === null) this.watchers.delete(watcher);
      else if (watcher.folder !== parent(name)) continue;
      watcher.changed();
    }
  }

  bytes(path: string): Uint8Array {
    const node = this.names.get(this.real(path));
    if (node?.kind !== "file") throw new SystemError("EISDIR", path);
    return node.content.seen;
  }

  list(path: string): readonly string[] {
    const folder = this.real(path);
    if (this.kindOf(folder) !== "folder") throw new SystemError("ENOTDIR", path);
    const before = folder === "/" ? "/" : `${folder}/`;
    const inside = [...this.names.keys()].filter((name) => name.startsWith(before) && name !== before);
    return [...new Set(inside.map((name) => name.slice(before.length).split("/")[0] ?? ""))].sort();
  }

  append(path: string, bytes: Uint8Array, synced: boolean): void {
    this.step(path);
    const target = this.target(path);
    const node = this.names.get(target);
    const content = node?.kind === "file" ? node.content : { seen: new Uint8Array(0), synced: new Uint8Array(0) };
    if (node?.kind !== "file") this.names.set(target, { kind: "file", content });
    const before = content.seen;
    // As where the disk is full: the file is there, and a part of what was to be added.
    content.seen = join2(before, bytes.subarray(0, bytes.length >> 1));
    this.step("write");
    content.seen = join2(before, bytes);
    this.touch(target);
    if (!synced) return;
    this.step("sync");
    content.synced = content.seen;
  }

  remove(path: string): void {
    this.step(path, true);
    const target = join("/", path);
    if (this.kindOf(target) === null) throw new SystemError("ENOENT", path);
    const gone = [...this.names.keys()].filter((name) => name === target || name.startsWith(`${target}/`));
    for (const name of gone) this.names.delete(name);
    for (const name of new Set([...gone, target])) this.touch(name);
  }

  // What atomicWrite asks of a file system.

  target(path: string): string {
    return this.kind(path) === null ? join("/", path) : this.real(path);
  }
  folder(path: string): string {
    return parent(path);
  }
  name(path: string): string {
    return path.slice(path.lastIndexOf("/") + 1);
  }
  makeFolder(path: string): string | null {
    this.step(path);
    const kind = this.kind(path);
    if (kind === "folder") return null;
    if (kind !== null) throw new SystemError("EEXIST", path);
    this.names.set(path, { kind: "folder" });
    this.touch(path);
    return parent(path);
  }
  create(path: string): number {
    this.step(path);
    if (this.names.has(path)) throw new SystemError("EEXIST", path);
    const content = { seen: new Uint8Array(0), synced: new Uint8Array(0) };
    this.names.set(path, { kind: "file", content });
    return this.handles.push(content) - 1;
  }
  write(file: number, bytes: Uint8Array): number {
    this.step("write");
    const content = this.handle(file);
    const length = Math.min(bytes.length, this.most);
    content.seen = join2(content.seen, bytes.subarray(0, length));
    return length;
  }
  sync(file: number): void {
    this.step("sync");
    const content = this.handle(file);
    content.synced = content.seen;
  }
  close(file: number): void {
    this.step("close");
    this.handle(file);
  }
  rename(from: string, to: string): void {
    this.step(to);
    const node = this.names.get(from);
    if (node === undefined) throw new SystemError("ENOENT", from);
    if (this.kindOf(to) === "folder") throw new SystemError("EISDIR", to);
    this.names.set(to, node);
    this.names.delete(from);
    this.touch(from);
    this.touch(to);
  }
  unlink(path: string): void {
    this.step(path, true);
    if (!this.names.delete(path)) throw new SystemError("ENOENT", path);
    this.touch(path);
  }
  syncFolder(path: string): void {
    this.step(path);
    const inside = (name: string): boolean => parent(name) === path;
    for (const name of [...this.synced.keys()]) if (inside(name)) this.synced.delete(name);
    for (const [name, node] of this.names) if (inside(name)) this.synced.set(name, node);
  }

  contents(): ReadonlyMap<string, Uint8Array> {
    const out = new Map<string, Uint8Array>();
    for (const [name, node] of this.names) if (node.kind === "file") out.set(name, node.content.seen);
    return out;
  }

  crash(how: "lost" | "torn"): ReadonlyMap<string, Uint8Array> {
    const out = new Map<string, Uint8Array>();
    for (const [name, node] of how === "lost" ? this.synced : this.names) {
      if (node.kind !== "file") continue;
      const { seen, synced } = node.content;
      // What was synced stays: only what came after it, which appending adds, is torn.
      out.set(name, how === "lost" ? synced : seen.slice(0, (synced.length + seen.length) >> 1));
    }
    return out;
  }

  private handle(file: number): Content {
    const content = this.handles[file];
    if (content === undefined) throw new SystemError("EBADF", String(file));
    return content;
  }

  private kindOf(path: string): "file" | "special" | "folder" | null {
    const node = this.names.get(path);
    if (node !== undefined) return node.kind === "link" ? null : node.kind;
    if (path === "/") return "folder";
    for (const name of this.names.keys()) if (name.startsWith(`${path}/`)) return "folder";
    return null;
  }
}

function nodeOf(entry: MemoryEntry): Node {
  if (typeof entry === "string") return nodeOf(new TextEncoder().encode(entry));
  if (entry instanceof Uint8Array) return { kind: "file", content: { seen: entry, synced: entry } };
  if ("link" in entry) return { kind: "link", to: entry.link };
  return entry.special === "folder" ? { kind: "folder" } : { kind: "special" };
}

function join2(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
