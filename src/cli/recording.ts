/**
 * A host that remembers which files were read through it, and what they were like just before: what a piece of work
 * depends on, without the work saying so. Files that were wanted and are missing count as well.
 */
import type { Host } from "../host/host.js";

/** A host, and the files read through it by absolute path, each with what `stateOf` said before it was read. */
export interface Recording {
  readonly host: Host;
  readonly files: ReadonlyMap<string, string>;
}

/** Bytes up to which a file is compared by its content, so that saving the same again is no change. */
const BY_CONTENT = 1 << 20;

/** Watches what `work` reads of `host`. */
export function recording(host: Host): Recording {
  const files = new Map<string, string>();
  const note = (path: string): void => {
    const full = host.resolve(path);
    if (!files.has(full)) files.set(full, stateOf(host, full));
    const real = host.real(full);
    if (real.ok && !files.has(real.value)) files.set(real.value, stateOf(host, real.value));
  };
  const noted = <A extends readonly unknown[], R>(read: (path: string, ...more: A) => R) => (path: string, ...more: A): R => {
    note(path);
    return read(path, ...more);
  };
  return {
    files,
    host: {
      ...host,
      readText: noted(host.readText),
      readBytes: noted(host.readBytes),
      open: noted(host.open),
      real(path) {
        const stat = host.stat(path);
        // Folders are looked at for what may be read at all, not for what is in them.
        if (!stat.ok || stat.value.regular) note(path);
        return host.real(path);
      },
    },
  };
}

/** A text that is another one after a change of a file: its hash, its revision where it is large, or why it cannot be read. */
export function stateOf(host: Host, path: string): string {
  const stat = host.stat(path);
  if (!stat.ok) return stat.fault.reason;
  if (!stat.value.regular || stat.value.size > BY_CONTENT) return stat.value.revision;
  const bytes = host.readBytes(path, BY_CONTENT);
  return bytes.ok ? host.sha256(bytes.value) : bytes.fault.reason;
}
