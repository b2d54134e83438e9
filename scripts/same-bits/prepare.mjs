/**
 * Writes what engines train on: for every spec, and for drawn ones, at most 2,000 rows, and its modules by precision and
 * target (`threads` is WebAssembly whose work is shared out, however small) beside a copy of the runtime. All imports are relative, so that Node and a page read the same files.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compileModel, printModules } from "../../.cache/modules/compiler.js";
import { memoryHost } from "../../.cache/modules/host/memory.js";
import { nodeHost } from "../../.cache/modules/host/node.js";
import { loadData } from "../../.cache/modules/session/load-data.js";
import { openSpec } from "../../.cache/modules/session/spec.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const host = nodeHost();
const MOST = { train: 2000, validation: 200, test: 200 };

function packed(_key, value) {
  if (value instanceof Map) return { $: "map", of: [...value] };
  return ArrayBuffer.isView(value) ? { $: value.constructor.name, of: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") } : value;
}

function rowsOf(column, rows) {
  const pick = (values, width) => {
    const picked = new values.constructor(rows.length * width);
    rows.forEach((row, at) => picked.set(values.subarray(row * width, (row + 1) * width), at * width));
    return picked;
  };
  if (column.kind === "codes") return { ...column, codes: pick(column.codes, 1) };
  return { ...column, values: pick(column.values, column.width), missing: column.missing === null ? null : pick(column.missing, 1) };
}

/** The first rows of each part, as datasets of their own. */
function firstRows(parts) {
  return Object.fromEntries(
    Object.entries(MOST).map(([name, most]) => {
      const part = parts[name];
      if (part === null) return [name, null];
      const rows = part.rows.slice(0, most);
      const columns = new Map([...part.dataset.columns].map(([key, column]) => [key, rowsOf(column, rows)]));
      return [name, { dataset: { rows: rows.length, columns }, rows: Int32Array.from(rows, (_, at) => at) }];
    }),
  );
}

/** Rows for a model without data: numbers within each column's bounds, labels in turn. */
function drawnParts({ inputs, outputs }) {
  let state = 1;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const rows = 60;
  const column = ({ kind, width, low, high, labels }) => {
    if (kind === "real" || kind === "int") {
      const [from, to] = [low ?? -1, high ?? (low ?? -1) + 2];
      const value = () => from + (0.01 + 0.98 * next()) * (to - from);
      return { kind: "numbers", width, values: Float64Array.from({ length: rows * width }, () => (kind === "int" ? Math.min(to, Math.max(from, Math.round(value()))) : value())), missing: null };
    }
    return { kind: "codes", codes: Int32Array.from({ length: rows }, (_, row) => (row * 7 + (row >> 2)) % Math.max(2, labels.length)) };
  };
  const dataset = { rows, columns: new Map([...inputs, ...outputs].map((each) => [each.name, column(each)])) };
  return { train: { dataset, rows: Int32Array.from({ length: rows }, (_, row) => row) }, validation: null, test: null };
}

/** Drawn specs that train, by name. */
async function drawnSpecs(count) {
  if (count === 0) return [];
  const { runnerImport } = await import("vite");
  const config = { root, configFile: false, logLevel: "error", resolve: { alias: [{ find: "nnc/runtime", replacement: path.join(root, "src/runtime/index.ts") }, { find: "nnc/train", replacement: path.join(root, "src/train/index.ts") }] } };
  const [{ module: fuzz }, { module: plan }] = await Promise.all([runnerImport(path.join(root, "test/gen/fuzz.ts"), config), runnerImport(path.join(root, "test/gen/plan.ts"), config)]);
  const drawable = ({ train, inputs, outputs }) => train !== null && [...inputs, ...outputs].every(({ type }) => ["real", "int", "bool", "class"].includes(type.kind));
  const found = [];
  for (let run = 0; found.length < count && run < 50 * count; run++) {
    const spec = { name: `drawn${run}`, text: plan.print(fuzz.planOf(1, run)) };
    const model = modelOf(spec);
    if (model !== null && drawable(model)) found.push(spec);
  }
  return found;
}

function specFiles() {
  return fs.readdirSync(path.join(root, "specs")).filter((name) => name.endsWith(".nn")).map((name) => ({ name: name.slice(0, -3), path: path.join(root, "specs", name) }));
}

function modelOf(spec) {
  const on = spec.text === undefined ? host : memoryHost({ "/drawn.nn": spec.text }, { lend: { sha256: host.sha256 } });
  return openSpec(on, spec.path ?? "/drawn.nn", { set: new Map(), data: "none", pedantic: false }).model;
}

/** Writes everything into the folder; `only` names specs, null is all of them. */
export async function prepare(folder, only, drawn) {
  const index = [];
  for (const spec of [...specFiles(), ...(await drawnSpecs(drawn))]) {
    if (only !== null && spec.path !== undefined && !only.includes(spec.name)) continue;
    const model = modelOf(spec);
    if (model === null || model.train === null || (spec.text === undefined && model.data === null)) continue;
    const compile = (precision, target) => compileModel({ ...model, precision }, { hash: (bytes) => host.sha256(bytes), verify: true, unroll: true, target: target === "threads" ? "simd" : target, shareAll: target === "threads" });
    const parts = spec.text === undefined ? firstRows(loadData(model, host).value.parts) : drawnParts(compile("f64", "ts").manifest);
    fs.writeFileSync(path.join(folder, `${spec.name}.json`), JSON.stringify(parts, packed));
    const kernels = ["f32", "f64"].flatMap((precision) =>
      ["ts", "simd", "threads"].map((target) => {
        const place = path.join(folder, `${spec.name}-${precision}-${target}`);
        fs.mkdirSync(place);
        const texts = printModules(compile(precision, target), false, { runtime: "../lib/runtime/index.js", train: "../lib/train/index.js", inference: "./model.mjs", simd: "./model.simd.mjs" });
        for (const [file, text] of [["model.mjs", texts.inference], ["model.train.mjs", texts.training], ["model.simd.mjs", texts.simd]]) if (text !== null) fs.writeFileSync(path.join(place, file), text);
        return { precision, target, entry: `${path.basename(place)}/model.train.mjs` };
      }),
    );
    index.push({ name: spec.name, data: `${spec.name}.json`, kernels });
  }
  for (const room of ["runtime", "train", "data"]) fs.cpSync(path.join(root, "dist", room), path.join(folder, "lib", room), { recursive: true });
  fs.copyFileSync(path.join(root, "scripts/same-bits/engine.mjs"), path.join(folder, "engine.mjs"));
  fs.writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }\n');
  fs.writeFileSync(path.join(folder, "index.json"), JSON.stringify(index));
}
