/**
 * What a page loads of a generated module: bundled with the parts of the runtime that it uses (rollup), minified (terser),
 * gzipped. Both are loaded when a size is asked for. Nothing is written.
 */
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";
import type { FileResult } from "./host.js";
import { refuse } from "./file-fault.js";

/** The runtime's compiled entry: beside this file, or in `dist` where the sources themselves run. */
function runtimeEntry(): string | null {
  const places = ["../runtime/index.js", "../../dist/runtime/index.js"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return places.find((path) => fs.existsSync(path)) ?? null;
}

/** Bytes of the gzipped bundle of an untyped module that imports `nnc/runtime`, and modules of `beside` by these specifiers. */
export async function bundledSize(text: string, beside: Readonly<Record<string, string>>): Promise<FileResult<number>> {
  const runtime = runtimeEntry();
  if (runtime === null) return refuse("missing", "the compiled runtime is not there: build nnc first");
  const [{ rollup }, { minify }] = await Promise.all([import("@rollup/wasm-node"), import("terser")]);
  const entry = "\0model";
  const bundle = await rollup({
    input: entry,
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: "model",
        resolveId: (id) => (id === "nnc/runtime" ? runtime : id === entry || id in beside ? id : null),
        load: (id) => (id === entry ? text : (beside[id] ?? null)),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  const { code } = await minify(output[0].code, { module: true, compress: { passes: 2 } });
  return { ok: true, value: zlib.gzipSync(code ?? "", { level: 9 }).length };
}
