/**
 * The folder that a training writes: weights, checkpoint, log, and a lock that keeps a second training out. Every file is
 * replaced in one step. Refuses a folder that cannot be written before anything is computed.
 *
 * Note [Lock]. Each process appends a line of its own to the lock file; the first line whose process lives owns the
 * folder. Lines of dead processes are stepped over, so a killed training leaves nothing to clean up. Whoever finds its own
 * line gone met the owner's removal of the file and begins again. A full disk may cut a line: each begins on a line of its
 * own, what is no whole line is no claim, and who could not write its line removes a file in which nobody has one.
 */
import type { Outcome } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { FileResult, Host } from "../host/host.js";
import { writeDiagnostic } from "./write-diagnostic.js";

/** What a lock must know of processes; the host of a test invents them. */
export interface Processes {
  readonly pid: number;
  alive(pid: number): boolean;
}

/** An open run folder. */
export interface RunFolder {
  readonly path: string;
  readonly weights: string;
  readonly checkpoint: string;
  /** The checkpoint before the last, should the last be damaged. */
  readonly previous: string;
  readonly log: string;
  /** Gives the folder free. */
  release(): void;
}

/** Locks of this very process, since a new process may have the number of a dead one. */
const held = new Set<string>();
let locks = 0;

/** The files of a run folder, as they are shown to people. */
export function runFiles(path: string): Omit<RunFolder, "release"> {
  const base = path.endsWith("/") ? path.slice(0, -1) : path;
  return { path: base, weights: `${base}/weights.safetensors`, checkpoint: `${base}/checkpoint.safetensors`, previous: `${base}/checkpoint.previous.safetensors`, log: `${base}/log.jsonl` };
}

/** Makes the folder if needed and locks it: NN807 when another training writes there, NN801 to NN803 when nobody can. */
export function openRunFolder(host: Host, path: string, processes: Processes): Outcome<RunFolder> {
  const files = runFiles(path);
  const lock = `${files.path}/lock`;
  const own = `${processes.pid} ${processes.pid}-${++locks}-${Math.round(host.now())}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const added = host.append(lock, `\n${own}\n`);
    if (!added.ok) {
      if (host.exists(lock) && !claimed(host.readText(lock), processes)) host.remove(lock);
      return { value: null, diagnostics: [writeDiagnostic(files.path, added.fault)] };
    }
    const owner = ownerOf(host.readText(lock), own, processes);
    if (owner === null) continue;
    if (owner !== own) return { value: null, diagnostics: [diagnose("NN807", { span: null }, { file: files.path, pid: pidOf(owner) })] };
    held.add(own);
    const release = (): void => {
      if (held.delete(own)) host.remove(lock);
    };
    return { value: { ...files, release }, diagnostics: [] };
  }
  return { value: null, diagnostics: [diagnose("NN801", { span: null }, { file: lock, why: "its lock changes all the time" })] };
}

function pidOf(line: string): number {
  return Number.parseInt(line, 10);
}

/** The line of the lock's owner; null where the own line is not there. See Note [Lock]. */
function ownerOf(read: FileResult<string>, own: string, { pid, alive }: Processes): string | null {
  if (!read.ok) return null;
  const lines = read.value.split("\n");
  if (!lines.includes(own)) return null;
  return lines.find((line) => line === own || isClaim(line, pid, alive)) ?? null;
}

/** True for a whole line of a training that lives. */
function isClaim(line: string, pid: number, alive: (pid: number) => boolean): boolean {
  return held.has(line) || (/^[1-9]\d* \d+-\d+-\d+$/.test(line) && pidOf(line) !== pid && alive(pidOf(line)));
}

/** True unless a lock is read and no line of it is of a training that lives. */
function claimed(read: FileResult<string>, { pid, alive }: Processes): boolean {
  return !read.ok || read.value.split("\n").some((line) => isClaim(line, pid, alive));
}

/** Replaces the checkpoint, keeping the one before beside it. */
export function writeCheckpointFile(host: Host, { checkpoint, previous }: RunFolder, bytes: Uint8Array): FileResult<null> {
  const before = host.exists(checkpoint) ? host.readBytes(checkpoint) : null;
  if (before?.ok === true) {
    const kept = host.write(previous, before.value);
    if (!kept.ok) return kept;
  }
  return host.write(checkpoint, bytes);
}

/**
 * Copies what an earlier training left into the folder `earlier` within the run folder, where the next one is about to
 * write. Gives the folder's path, or null where there was nothing to keep.
 */
export function setAside(host: Host, { path, checkpoint, weights, log }: RunFolder): FileResult<string | null> {
  if (!host.exists(checkpoint)) return { ok: true, value: null };
  for (const file of [checkpoint, weights, log]) {
    const before = host.exists(file) ? host.readBytes(file) : null;
    if (before?.ok !== true) continue;
    const kept = host.write(`${path}/earlier/${file.slice(path.length + 1)}`, before.value);
    if (!kept.ok) return kept;
  }
  return { ok: true, value: `${path}/earlier` };
}

/** Removes the checkpoints of an earlier training, which a new one must never resume. */
export function dropCheckpoints(host: Host, { checkpoint, previous }: RunFolder): void {
  for (const path of [previous, checkpoint]) if (host.exists(path)) host.remove(path);
}

/** The log of a run: one line an epoch, kept back for a moment so that short epochs do not wait for the disk. */
export interface RunLog {
  add(line: string): void;
  /** Writes what was kept back; `synced` waits until the disk has all of it. */
  flush(synced: boolean): FileResult<null>;
}

/** Opens the log: anew, or cut to the first `epochs` epochs of a training that goes on. */
export function openLog(host: Host, path: string, epochs: number): FileResult<RunLog> {
  const before = epochs === 0 ? "" : keptLines(host.readText(path), epochs);
  const begun = host.write(path, before);
  if (!begun.ok) return begun;
  let waiting: string[] = [];
  // Lines that were given to the system and may still be lost with the power.
  let loose = false;
  return {
    ok: true,
    value: {
      add: (line) => void waiting.push(line),
      flush(synced) {
        if (waiting.length === 0 && !(synced && loose)) return { ok: true, value: null };
        const text = waiting.map((line) => `${line}\n`).join("");
        waiting = [];
        loose = !synced;
        return host.append(path, text, synced);
      },
    },
  };
}

/** The whole lines of the first epochs; those behind the checkpoint are computed again, to the same bits. */
function keptLines(read: FileResult<string>, epochs: number): string {
  if (!read.ok) return "";
  const lines = read.value.split("\n").filter((line) => {
    const epoch = epochOf(line);
    return epoch !== null && epoch <= epochs;
  });
  return lines.map((line) => `${line}\n`).join("");
}

function epochOf(line: string): number | null {
  try {
    const epoch: unknown = (JSON.parse(line) as { readonly epoch?: unknown } | null)?.epoch;
    return typeof epoch === "number" ? epoch : null;
  } catch {
    return null;
  }
}
