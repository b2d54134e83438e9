/**
 * Runs work again whenever a file that it read changes, until Ctrl-C. Watches folders, not files, since editors save by
 * moving a new file over the old one; waits a moment, since they do so in several steps. What woke it is no matter: it
 * looks at the files themselves, so that work which writes beside what it reads does not wake itself for ever.
 */
import type { Host } from "../host/host.js";
import type { CommandContext } from "./command.js";
import { recording, stateOf } from "./recording.js";

/** Milliseconds of quiet before the files are looked at, but no more than so many after the first change. */
const QUIET = 80;
const MOST = 1000;

/** Milliseconds between two looks where the system cannot watch a folder. */
const POLL = 1000;

/** Work that reads through `host`; `changed` are the files for which it runs again, none at first. */
export type Work = (host: Host, changed: readonly string[]) => Promise<void>;

/** Runs `work` now and after every change of what it read; ends with 130 when interrupted. */
export async function watching({ host, signal }: Pick<CommandContext, "host" | "signal">, work: Work): Promise<130> {
  let changed: readonly string[] = [];
  while (!signal.aborted) {
    const { host: recorded, files } = recording(host);
    await work(recorded, changed);
    do {
      await quietChange(host, files, signal);
      changed = changesOf(host, files);
    } while (changed.length === 0 && !signal.aborted);
  }
  return 130;
}

/** The files that are not what they were. */
function changesOf(host: Host, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].filter(([path, state]) => stateOf(host, path) !== state).map(([path]) => path);
}

/**
 * Waits for a change in the folders of files, and until it is quiet there. The folders are found anew each time: one may
 * have gone, or come, and what watched a folder that is gone hears nothing of the next of its name.
 */
function quietChange(host: Host, files: ReadonlyMap<string, string>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const closers: (() => void)[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let first: number | null = null;
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      for (const close of closers) close();
      resolve();
    };
    const wakeIn = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(done, delay);
    };
    const poke = (): void => {
      const now = performance.now();
      first ??= now;
      wakeIn(Math.max(0, Math.min(QUIET, first + MOST - now)));
    };
    signal.addEventListener("abort", done);
    if (signal.aborted) return done();
    const watched = foldersOf(host, files.keys()).map((folder) => host.watch(folder, poke));
    for (const watch of watched) if (watch.ok) closers.push(watch.value);
    if (watched.length === 0 || watched.some((watch) => !watch.ok)) wakeIn(POLL);
    // What changed since it was read and before it was watched.
    if (changesOf(host, files).length > 0) poke();
  });
}

/** The folders of files; where one is missing, the nearest above it, in which it would come. */
function foldersOf(host: Host, paths: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    let folder = host.directory(path);
    while (!host.exists(folder) && host.directory(folder) !== folder) folder = host.directory(folder);
    folders.add(folder);
  }
  return [...folders];
}
