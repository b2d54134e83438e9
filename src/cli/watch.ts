/**
 * Runs work again whenever a file that it depends on changes, until Ctrl-C. Watches folders, not files, since editors save
 * by moving a new file over the old one; waits a moment, since they do so in several steps.
 */
import fs from "node:fs";
import nodePath from "node:path";
import type { CommandContext } from "./command.js";

/** Milliseconds of quiet before work starts. */
const QUIET = 80;

/** Runs `work` now and after every change of a `.nn` file beside `paths`; ends with 130 when interrupted. */
export async function watching({ err, signal }: Pick<CommandContext, "err" | "signal">, paths: readonly string[], work: () => Promise<number>): Promise<number> {
  const code = await work();
  const folders = [...new Set(paths.map((path) => nodePath.dirname(nodePath.resolve(path))))].filter((folder) => fs.existsSync(folder));
  if (folders.length === 0) return code;
  err("watching; Ctrl-C ends\n");
  const changes = watchFolders(folders, signal);
  for (;;) {
    const change = await changes.next();
    if (change !== null && !signal.aborted) {
      err(`${change} changed\n`);
      await work();
    } else {
      changes.close();
      return 130;
    }
  }
}

interface Changes {
  /** The name of a file that changed since the last call; null once interrupted. */
  next(): Promise<string | null>;
  close(): void;
}

function watchFolders(folders: readonly string[], signal: AbortSignal): Changes {
  let pending: string | null = null;
  let wake: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ready = false;
  const rouse = (): void => {
    ready = true;
    wake?.();
  };
  const watchers = folders.map((folder) =>
    fs.watch(folder, (_, name) => {
      if (name === null || !name.endsWith(".nn")) return;
      pending = name;
      clearTimeout(timer);
      timer = setTimeout(rouse, QUIET);
    }),
  );
  signal.addEventListener("abort", rouse);
  return {
    async next() {
      if (!ready && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      ready = false;
      const name = pending;
      pending = null;
      return signal.aborted ? null : name;
    },
    close: () => watchers.forEach((watcher) => watcher.close()),
  };
}
