/**
 * Turns the system's error codes into faults with words for a person. Knows no file system: Node's and the one in memory
 * both throw errors with a `code`, and both are caught here. What is not such an error is a bug and is thrown on.
 */
import type { FileFault, FileResult } from "./host.js";

/** An error as file systems throw it: `code` is the errno's name. */
export class SystemError extends Error {
  readonly code: string;

  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.name = "SystemError";
    this.code = code;
  }
}

const faults: Readonly<Record<string, FileFault>> = {
  ENOENT: { reason: "missing", message: "there is no such file" },
  ENOTDIR: { reason: "missing", message: "a part of its path is a file, not a folder" },
  EACCES: { reason: "denied", message: "permission denied" },
  EPERM: { reason: "denied", message: "the system does not permit it" },
  EROFS: { reason: "denied", message: "the disk is read-only" },
  EISDIR: { reason: "not a regular file", message: "it is a folder" },
  ENXIO: { reason: "not a regular file", message: "it is a device or a pipe" },
  ENOSPC: { reason: "full", message: "no space is left on the disk" },
  EDQUOT: { reason: "full", message: "the disk quota is used up" },
  EFBIG: { reason: "too large", message: "the file would be too large for the file system" },
  EMFILE: { reason: "other", message: "too many files are open" },
  ENFILE: { reason: "other", message: "too many files are open in the system" },
  ENOMEM: { reason: "other", message: "the system is out of memory" },
  EIO: { reason: "other", message: "the disk reports an input/output error" },
  ELOOP: { reason: "other", message: "its links go round in a circle" },
  ENAMETOOLONG: { reason: "other", message: "the name is too long" },
  ENOTEMPTY: { reason: "other", message: "the folder is not empty" },
  EBUSY: { reason: "other", message: "another program is using it" },
  EEXIST: { reason: "other", message: "something of this name is there already" },
};

/** The fault that an errno stands for. */
export function faultOf(code: string): FileFault {
  return Object.hasOwn(faults, code) ? (faults[code] as FileFault) : { reason: "other", message: `the system says ${code}` };
}

/** The errno's name of a thrown error, or null when it is none. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Runs a file operation; a system's error becomes a fault, any other error is thrown on. */
export function attempt<T>(operation: () => T): FileResult<T> {
  try {
    return { ok: true, value: operation() };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return { ok: false, fault: faultOf(code) };
  }
}

/** A fault that is no errno: not a regular file, larger than a limit, not UTF-8. */
export function refuse(reason: FileFault["reason"], message: string): { readonly ok: false; readonly fault: FileFault } {
  return { ok: false, fault: { reason, message } };
}

/** Decodes UTF-8, keeping a byte order mark; a fault where a byte is none. */
export function decodeText(bytes: Uint8Array): FileResult<string> {
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refuse("other", "it is not UTF-8 text");
  }
}
