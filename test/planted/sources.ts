/**
 * Loads modules with some of their source text replaced, so that tests can be tested on a compiler that is wrong on purpose.
 * The files themselves are never touched. A replacement whose old text is not there, or there twice, is an error.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { runnerImport } from "vite";

/** Another text at one place of a file below the root. */
export interface Change {
  readonly file: string;
  /** What stands there, once. */
  readonly was: string;
  readonly now: string;
}

/** The folder of package.json. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file's text with a change made. */
export function changed(text: string, { file, was, now }: Change): string {
  const at = text.indexOf(was);
  if (at < 0) throw new Error(`${file} no longer has: ${was}`);
  if (text.indexOf(was, at + 1) >= 0) throw new Error(`${file} has more than once: ${was}`);
  return text.slice(0, at) + now + text.slice(at + was.length);
}

function replacing(changes: readonly Change[], done: Set<Change>): Plugin {
  return {
    name: "replaced-sources",
    enforce: "pre",
    transform(code, id) {
      const file = path.relative(root, id.replace(/\?.*$/, "")).split(path.sep).join("/");
      return changes.reduce((text, change) => {
        if (change.file !== file) return text;
        done.add(change);
        return changed(text, change);
      }, code);
    },
  };
}

/** A module of the tree, and all that it imports from there, with the changes made; loaded anew each time. */
export async function importWith<T>(file: string, changes: readonly Change[]): Promise<T> {
  const done = new Set<Change>();
  const alias = ["runtime", "train"].map((name) => ({ find: `nnc/${name}`, replacement: path.join(root, `src/${name}/index.ts`) }));
  const { module } = await runnerImport<T>(path.join(root, file), { root, configFile: false, logLevel: "error", resolve: { alias }, plugins: [replacing(changes, done)] });
  const unused = changes.filter((change) => !done.has(change));
  if (unused.length > 0) throw new Error(`${file} does not load ${unused.map((change) => change.file).join(", ")}`);
  return module;
}
