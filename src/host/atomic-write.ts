/**
 * Replaces a file so that whoever looks, also after a crash, finds the old content or the new one, never a mixture: a
 * temporary file in the same folder, its data synced, moved over the old one, the folder synced. On a fault before the
 * move the temporary file is removed and the old one is untouched. Written over ten primitive operations, so that the
 * file system in memory runs the very same steps with each of them failing in turn.
 */
import { codeOf, faultOf } from "./file-fault.js";
import type { FileResult } from "./host.js";

/** The operations that a file system lends; each throws an error with a `code`. */
export interface WriteOperations {
  /** Where links lead, or the path itself when nothing is there. */
  target(path: string): string;
  folder(path: string): string;
  name(path: string): string;
  /** Makes the folder and those above it; gives the folder that holds the topmost new one, or null when none was missing. */
  makeFolder(path: string): string | null;
  /** Makes a new file with the permissions of the one that it will replace; fails with EEXIST when it is there. */
  create(path: string, like: string): number;
  /** Writes some bytes, and says how many. */
  write(file: number, bytes: Uint8Array): number;
  sync(file: number): void;
  close(file: number): void;
  rename(from: string, to: string): void;
  unlink(path: string): void;
  syncFolder(path: string): void;
}

let written = 0;

/** Writes `content` to `path` in one indivisible step; `unique` tells writers of different processes apart. */
export function atomicWrite(operations: WriteOperations, path: string, content: Uint8Array, unique: string): FileResult<null> {
  let temporary: string | null = null;
  try {
    const target = operations.target(path);
    const folder = operations.folder(target);
    const above = operations.makeFolder(folder);
    const file = createTemporary(operations, folder, target, unique);
    temporary = file.path;
    fill(operations, file.handle, content);
    operations.rename(temporary, target);
    temporary = null;
    operations.syncFolder(folder);
    if (above !== null) operations.syncFolder(above);
    return { ok: true, value: null };
  } catch (error) {
    if (temporary !== null) removeQuietly(operations, temporary);
    const code = codeOf(error);
    if (code === null) throw error;
    return { ok: false, fault: faultOf(code) };
  }
}

/** A temporary file of a name that no one else has; one left by a killed process of the same number is stepped over. */
function createTemporary(operations: WriteOperations, folder: string, target: string, unique: string): { readonly path: string; readonly handle: number } {
  for (let attempts = 0; ; attempts++) {
    const path = `${folder === "/" ? "" : folder}/.${operations.name(target)}.${unique}-${written++}.tmp`;
    try {
      return { path, handle: operations.create(path, target) };
    } catch (error) {
      if (codeOf(error) !== "EEXIST" || attempts === 100) throw error;
    }
  }
}

/** Writes everything, syncs and closes; closes also when writing fails. */
function fill(operations: WriteOperations, handle: number, content: Uint8Array): void {
  let open = true;
  try {
    for (let done = 0; done < content.length; ) done += operations.write(handle, content.subarray(done));
    operations.sync(handle);
    open = false;
    operations.close(handle);
  } finally {
    if (open) closeQuietly(operations, handle);
  }
}

/** The first fault is the one to report; a second one while cleaning up is not. */
function closeQuietly(operations: WriteOperations, handle: number): void {
  try {
    operations.close(handle);
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}

function removeQuietly(operations: WriteOperations, path: string): void {
  try {
    operations.unlink(path);
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}
