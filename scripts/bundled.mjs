/** One module of the tests with all that it imports from the sources, as a file that plain Node runs at full speed. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Bundles `entry` (from the project's root) into a folder of its own under `.cache`, and gives the file; who is done with it removes the folder. */
export async function bundled(entry) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const outDir = path.join(root, ".cache", `bundled-${process.pid}`);
  const source = (name) => ({ find: `nnc/${name}`, replacement: path.join(root, `src/${name}/index.ts`) });
  await build({ root, configFile: false, logLevel: "error", resolve: { alias: [source("runtime"), source("train"), source("data")] }, build: { ssr: path.join(root, entry), outDir, minify: false, target: "node20", rollupOptions: { output: { entryFileNames: "entry.mjs" } } } });
  return path.join(outDir, "entry.mjs");
}
