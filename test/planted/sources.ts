/**
 * Loads modules with some of their source text replaced, so that tests can be tested on a compiler that is wrong on purpose.
 * The files themselves are never touched. A replacement whose old text is not there, or there twice, is an error.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { createServer, createServerModuleRunner } from "vite";

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

/** A plugin that makes changes; `done` hears which. */
export function replacing(changes: () => readonly Change[], done: Set<Change> = new Set()): Plugin {
  return {
    name: "replaced-sources",
    enforce: "pre",
    transform(code, id) {
      const file = path.relative(root, id.replace(/\?.*$/, "")).split(path.sep).join("/");
      const here = changes().filter((change) => change.file === file);
      here.forEach((change) => done.add(change));
      return here.reduce(changed, code);
    },
  };
}

/** What loads modules: texts are read and transformed once, and again where they are changed. */
export interface Sources {
  /** A module of the tree, and all that it imports from there, with the changes made; new each time. */
  readonly load: <T>(file: string, changes: readonly Change[]) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens the tree for loading. */
export async function openSources(): Promise<Sources> {
  let current: readonly Change[] = [];
  const done = new Set<Change>();
  const alias = ["runtime", "train"].map((name) => ({ find: `nnc/${name}`, replacement: path.join(root, `src/${name}/index.ts`) }));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias },
    environments: { ssr: { resolve: { external: true } } },
    plugins: [replacing(() => current, done)],
  });
  const { ssr } = server.environments;
  const forget = (changes: readonly Change[]): void => {
    for (const { file } of changes) for (const module of ssr.moduleGraph.getModulesByFile(path.join(root, file)) ?? []) ssr.moduleGraph.invalidateModule(module);
  };
  const load = async <T>(file: string, changes: readonly Change[]): Promise<T> => {
    forget([...current, ...changes]);
    current = changes;
    done.clear();
    const runner = createServerModuleRunner(ssr, { hmr: false });
    try {
      const module = await runner.import<T>(path.join(root, file));
      const unused = changes.filter((change) => !done.has(change));
      if (unused.length > 0) throw new Error(`${file} does not load ${unused.map((change) => change.file).join(", ")}`);
      return module;
    } finally {
      await runner.close();
    }
  };
  return { load, close: () => server.close() };
}
