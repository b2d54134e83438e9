/**
 * Finds the files that a spec names, and refuses what it may not read: paths that lead out of the project (links are
 * followed first), folders, pipes and devices. Opens them, and unpacks gzip by its content or by `.gz`.
 */
import type { Span } from "../base/source.js";
import { readIdxHead, IDX_HEAD } from "../data/idx.js";
import type { IdxHead } from "../data/idx.js";
import type { Reading } from "../data/fault.js";
import { memorySource } from "../data/record-reader.js";
import type { ByteSource } from "../data/record-reader.js";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import { nearest } from "../diagnostic/suggest.js";
import type { FileFault, Host } from "../host/host.js";

/** A file that may be read. */
export interface DataFile {
  /** As messages show it: relative to where the spec's own path is, or `npm:…` as written. */
  readonly shown: string;
  /** After links. */
  readonly path: string;
  /** Where the spec names it; null where the command line does. */
  readonly span: Span | null;
}

/** Where files may lie. */
export interface FileRules {
  readonly host: Host;
  /** The spec's path as the user wrote it. */
  readonly spec: string;
  readonly allowPaths: readonly string[];
}

/** Bytes that one packed or idx file may come to. */
const LIMIT = 0x7fff_ffff;

/** The folder that a spec's files must stay in: the nearest one upwards with a package.json or a .git, or the spec's own. */
export function projectOf(host: Host, spec: string): string {
  const own = host.directory(host.resolve(spec));
  for (let folder = own; ; folder = host.directory(folder)) {
    if (host.exists(host.resolve(folder, "package.json")) || host.exists(host.resolve(folder, ".git"))) return folder;
    if (host.directory(folder) === folder) return own;
  }
}

/** Finds a file by the path that a spec gives. */
export function locate(written: string, span: Span, rules: FileRules): Outcome<DataFile> {
  const { host, spec } = rules;
  const folder = host.directory(host.resolve(spec));
  if (written.startsWith("npm:")) return locateInPackage(written, folder, span, host);
  const shown = shownPath(spec, written);
  const roots = [projectOf(host, spec), ...[...rules.allowPaths, ...host.allowed].map((path) => host.resolve(path))];
  return admit(host.resolve(folder, written), shown, roots, span, host);
}

function locateInPackage(written: string, folder: string, span: Span, host: Host): Outcome<DataFile> {
  const match = /^npm:((?:@[\w-][\w.-]*\/)?[\w-][\w.-]*)\/(.+)$/.exec(written);
  const [, name, rest] = match ?? [];
  if (name === undefined || rest === undefined) {
    return failed(diagnose("NN508", { span }, { file: written, looked: "`npm:package/path` or `npm:@scope/package/path`", nearest: null }));
  }
  const home = host.findPackage(name, folder);
  if (home === null) return failed(diagnose("NN526", { span }, { package: name, from: folder }));
  return admit(host.resolve(home, rest), written, [home], span, host);
}

/** Lets a path through that lies in one of the roots, before and after links are followed, and is a regular file. */
function admit(path: string, shown: string, roots: readonly string[], span: Span, host: Host): Outcome<DataFile> {
  const [project = ""] = roots;
  const outside = (): Outcome<DataFile> => failed(diagnose("NN509", { span }, { file: shown, project }));
  if (!roots.some((root) => isInside(path, root))) return outside();
  const real = host.real(path);
  if (!real.ok) return failed(real.fault.reason === "missing" ? missingFile(path, shown, span, host) : unreadable(shown, span, real.fault));
  const realRoots = roots.map((root) => host.real(root)).flatMap((root) => (root.ok ? [root.value] : []));
  if (!realRoots.some((root) => isInside(real.value, root))) return outside();
  const stat = host.stat(real.value);
  if (!stat.ok) return failed(unreadable(shown, span, stat.fault));
  if (!stat.value.regular) return failed(diagnose("NN510", { span }, { file: shown }));
  return { value: { shown, path: real.value, span }, diagnostics: [] };
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith("/") ? root : `${root}/`);
}

function failed<T>(diagnostic: Diagnostic): Outcome<T> {
  return { value: null, diagnostics: [diagnostic] };
}

/** A file that the command line names: any regular file, wherever it lies. */
export function locateInput(name: string, host: Host): Outcome<DataFile> {
  const path = host.resolve(name);
  const stat = host.stat(path);
  if (!stat.ok) return failed(stat.fault.reason === "missing" ? missingFile(path, name, null, host) : unreadable(name, null, stat.fault));
  if (!stat.value.regular) return failed(diagnose("NN510", { span: null }, { file: name }));
  return { value: { shown: name, path, span: null }, diagnostics: [] };
}

function missingFile(path: string, shown: string, span: Span | null, host: Host): Diagnostic {
  const folder = host.directory(path);
  const there = host.list(folder);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const similar = there.ok ? nearest(name, there.value) : null;
  return diagnose("NN508", { span }, { file: shown, looked: path, nearest: similar === null ? null : shown.slice(0, shown.length - name.length) + similar });
}

function unreadable(shown: string, span: Span | null, fault: FileFault): Diagnostic {
  if (fault.reason === "not a regular file") return diagnose("NN510", { span }, { file: shown });
  if (fault.reason === "too large") return diagnose("NN525", { span }, { file: shown, size: fault.message, limit: "2 GiB" });
  return diagnose("NN518", { span }, { file: shown, why: fault.message });
}

/** A path of the spec, seen from where the spec's own path is seen: `specs/iris.nn` and `data/a.csv` give `specs/data/a.csv`. */
export function shownPath(spec: string, written: string): string {
  if (written.startsWith("/")) return written;
  const cut = Math.max(spec.lastIndexOf("/"), spec.lastIndexOf("\\"));
  const out: string[] = [];
  for (const piece of `${spec.slice(0, cut + 1)}${written}`.split(/[/\\]/)) {
    if (piece === "..") {
      if (out.length > 0 && out[out.length - 1] !== "..") out.pop();
      else out.push(piece);
    } else if (piece !== "." && (piece !== "" || out.length === 0)) out.push(piece);
  }
  return out.join("/");
}

/** Runs `use` over the file's bytes, unpacked where they are gzip; the file is closed afterwards. */
export function withSource<T>(file: DataFile, host: Host, use: (source: ByteSource) => Outcome<T>): Outcome<T> {
  const opened = host.open(file.path);
  if (!opened.ok) return failed(unreadable(file.shown, file.span, opened.fault));
  const reader = opened.value;
  try {
    const first = reader.read(0, 2);
    if (!first.ok) return failed(unreadable(file.shown, file.span, first.fault));
    const packed = (first.value[0] === 0x1f && first.value[1] === 0x8b) || file.path.endsWith(".gz");
    if (!packed) return use(reader);
    const unpacked = unpack(file, host);
    return unpacked.value === null ? { value: null, diagnostics: unpacked.diagnostics } : use(memorySource(unpacked.value));
  } finally {
    reader.close();
  }
}

/** Runs `use` over bytes that came from elsewhere, unpacked where they are gzip. */
export function withBytes<T>(bytes: Uint8Array, shown: string, host: Host, use: (source: ByteSource) => Outcome<T>): Outcome<T> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return use(memorySource(bytes));
  const unpacked = host.gunzip(bytes, LIMIT);
  return unpacked.ok ? use(memorySource(unpacked.value)) : failed(diagnose("NN519", { span: null }, { file: shown, why: unpacked.fault.message }));
}

function unpack(file: DataFile, host: Host): Outcome<Uint8Array> {
  const bytes = host.readBytes(file.path, LIMIT);
  if (!bytes.ok) return failed(unreadable(file.shown, file.span, bytes.fault));
  const unpacked = host.gunzip(bytes.value, LIMIT);
  if (!unpacked.ok) return failed(diagnose("NN519", { span: file.span }, { file: file.shown, why: unpacked.fault.message }));
  return { value: unpacked.value, diagnostics: [] };
}

/** All bytes of a file, unpacked. */
export function readWhole(file: DataFile, host: Host): Outcome<Uint8Array> {
  return withSource(file, host, (source) => {
    if (source.size > LIMIT) return failed(diagnose("NN525", { span: file.span }, { file: file.shown, size: `${source.size} bytes`, limit: "2 GiB" }));
    const bytes = source.read(0, source.size);
    if (!bytes.ok) return failed(diagnose("NN518", { span: file.span }, { file: file.shown, why: bytes.fault.message }));
    return { value: bytes.value, diagnostics: [] };
  });
}

/** The header of an idx file alone. */
export function readIdxHeadOf(file: DataFile, host: Host): Outcome<Reading<IdxHead>> {
  return withSource(file, host, (source) => {
    const bytes = source.read(0, IDX_HEAD);
    if (!bytes.ok) return failed(diagnose("NN518", { span: file.span }, { file: file.shown, why: bytes.fault.message }));
    return { value: readIdxHead(bytes.value, source.size, file.shown), diagnostics: [] };
  });
}

/** Compares the files' bytes as they lie on the disk, one file after the other, with a source's pin. */
export function checkPin(files: readonly DataFile[], pin: string | null, span: Span, host: Host): readonly Diagnostic[] {
  if (pin === null) return [];
  const found: Diagnostic[] = [];
  const actual = host.sha256(pieces(files, host, (file, fault) => found.push(unreadable(file.shown, file.span, fault))));
  if (found.length > 0) return found;
  if (pin.toLowerCase().replace(/^sha256:/, "") === actual) return [];
  return [diagnose("NN505", { span }, { file: files.map((file) => file.shown).join(" with "), actual })];
}

function* pieces(files: readonly DataFile[], host: Host, fail: (file: DataFile, fault: FileFault) => void): Generator<Uint8Array> {
  for (const file of files) {
    const opened = host.open(file.path);
    if (!opened.ok) {
      fail(file, opened.fault);
      return;
    }
    try {
      for (let at = 0; at < opened.value.size; ) {
        const piece = opened.value.read(at, 1 << 20);
        if (!piece.ok) {
          fail(file, piece.fault);
          return;
        }
        if (piece.value.length === 0) break;
        at += piece.value.length;
        yield piece.value;
      }
    } finally {
      opened.value.close();
    }
  }
}
