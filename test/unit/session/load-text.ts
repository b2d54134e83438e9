/** From the text of columns and sources, and files in memory, to what is read of them: whole specs without a disk. */
import { check } from "../../../src/check/check.js";
import type { Model } from "../../../src/check/model.js";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import { inputManifests, outputManifests } from "../../../src/emit/columns.js";
import { memoryHost } from "../../../src/host/memory.js";
import { nodeHost } from "../../../src/host/node.js";
import { fitPreparation } from "../../../src/runtime/fitted.js";
import type { Fitted } from "../../../src/runtime/fitted.js";
import { encodeDataset } from "../../../src/runtime/prepare.js";
import { inspectData } from "../../../src/session/inspect-data.js";
import { loadData } from "../../../src/session/load-data.js";
import type { LoadedData } from "../../../src/session/load-data.js";
import { parse } from "../../../src/syntax/parse.js";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What came of a spec: its model (null with errors in the spec), its data, and all that was said. */
export interface Loaded {
  readonly model: Model | null;
  readonly data: LoadedData | null;
  readonly said: readonly Diagnostic[];
  /** Each in a line: code, place in the file, message, help. */
  readonly lines: readonly string[];
}

/** The spec of these columns and sources over files in a folder. */
export function load(columns: string, sources: string, files: Files = {}, how: "read" | "headers" = "read", neurons = 1): Loaded {
  const text = `nn 1\nmodel X\n${columns}\ndata {\n${sources}\n}\nnetwork {\n  flatten\n  dense ${neurons} linear\n}\ntrain {\n  loss quadratic\n  optimizer sgd(rate: 0.1)\n  batch 1\n  epochs 1\n}\n`;
  const parsed = parse({ path: "/p/x.nn", text });
  const checked = parsed.value === null ? null : check(parsed.value, { set: new Map() });
  const model = checked?.value ?? null;
  const before = [...parsed.diagnostics, ...(checked?.diagnostics ?? [])];
  const wanted = /^write `dense (\d+)`$/.exec(before.find((each) => each.code === "NN203")?.help ?? "")?.[1];
  if (wanted !== undefined && neurons === 1) return load(columns, sources, files, how, Number(wanted));
  const host = memoryHost({ "/p/package.json": "{}", ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`/p/${name}`, content])) }, { lend: nodeHost() });
  const found = model === null ? null : how === "headers" ? { value: null, diagnostics: inspectData(model, host, { full: false }) } : loadData(model, host);
  const said = [...before, ...(found?.diagnostics ?? [])];
  const lines = said.map(({ code, file, message, help }) => `${code} ${file?.line == null ? "" : `${file.line}:${file.column ?? "-"} `}${message}${help === null ? "" : ` | ${help}`}`.replaceAll("/p/", ""));
  return { model, data: found?.value ?? null, said, lines };
}

/** The inputs of all training rows as the network sees them, row by row, and what was fitted. */
export function encoded({ model, data }: Loaded): { readonly rows: readonly (readonly number[])[]; readonly fitted: Fitted } {
  if (model === null || data === null) throw new Error("there is no data");
  const manifest = { inputs: inputManifests(model), outputs: outputManifests(model) };
  const { dataset, rows } = data.parts.train;
  const fitted = fitPreparation(manifest, dataset, rows);
  const width = model.inputs.reduce((sum, column) => sum + column.width, 0);
  const out = new Float64Array(dataset.rows * width);
  encodeDataset(manifest.inputs, fitted.inputs, width, dataset, rows, out);
  return { rows: [...rows].map((row) => [...out.subarray(row * width, (row + 1) * width)]), fitted };
}
