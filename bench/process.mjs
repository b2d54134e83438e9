/** What a process costs: cold starts of the command, a warm check, compiling, and the bytes of inference in a bundle. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rollup } from "@rollup/wasm-node";
import { minify } from "terser";
import { median, spread, table } from "./figures.mjs";
import { moduleBase } from "./modules.mjs";
import { specOf } from "./spec.mjs";
import { openNamed } from "./workloads.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

function once(node, args) {
  const from = performance.now();
  const { status } = spawnSync(node, args, { cwd: root, stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed`);
  return performance.now() - from;
}

/** Fresh processes, interleaved; the first of each is not counted. */
function coldStarts(node, rounds) {
  const folder = path.join(root, ".cache", "bench");
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "W4.nn"), specOf(openNamed("W4")));
  const out = fs.mkdtempSync(path.join(os.tmpdir(), "nnc-bench-out-"));
  const commands = {
    "node alone": { args: ["-e", ""], most: null },
    "nnc check specs/iris.nn": { args: ["dist/cli/main.js", "check", "specs/iris.nn"], most: 150 },
    "nnc compile of W4": { args: ["dist/cli/main.js", "compile", "--quiet", "-o", out, ".cache/bench/W4.nn"], most: 400 },
  };
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let i = 0; i <= rounds; i++) for (const [name, { args }] of Object.entries(commands)) taken[name].push(once(node, args));
  fs.rmSync(out, { recursive: true });
  return Object.entries(commands).map(([name, { most }]) => ({ name: `${name}, cold, ms`, values: taken[name].slice(1), most }));
}

/** `check` again and again in one process that is warm. */
async function warmCheck() {
  const { check, nodeHost } = await import("../dist/index.js");
  const values = Array.from({ length: 60 }, () => {
    const from = performance.now();
    check(nodeHost(), path.join(root, "specs/iris.nn"));
    return performance.now() - from;
  });
  return { name: "nnc check specs/iris.nn, warm, ms", values: values.slice(30), most: 5 };
}

/** A generated module with the part of the runtime that it uses, minified. */
async function bundled(target) {
  const runtime = path.join(root, "dist/runtime/index.js");
  const input = `${moduleBase(target, "W2", "f32")}.js`;
  const bundle = await rollup({ input, plugins: [{ name: "nnc", resolveId: (id) => (id === "nnc/runtime" ? runtime : null) }] });
  const { output } = await bundle.generate({ format: "es" });
  const { code } = await minify(output.map((chunk) => chunk.code).join("\n"), { module: true, compress: { passes: 2 } });
  return { name: `inference of W2, ${target === "ts" ? "TypeScript alone" : "with WebAssembly"}, minified and gzipped, bytes`, values: [gzipSync(code, { level: 9 }).length], most: 4096 };
}

/** Measures all of it; the modules must have been compiled. */
export async function measureProcess({ node, rounds }) {
  const attempt = async (work) => {
    try {
      return [await work()].flat();
    } catch (error) {
      return [{ name: "not measured", values: [], most: null, why: error instanceof Error ? error.message : String(error) }];
    }
  };
  return [...(await attempt(() => coldStarts(node, rounds))), ...(await attempt(warmCheck)), ...(await attempt(() => bundled("ts"))), ...(await attempt(() => bundled("auto")))];
}

/** Its table. */
export function processTable(found) {
  const words = ({ values, most, why }) => (why !== undefined ? why : most === null ? "–" : `at most ${most}: ${median(values) <= most ? "reached" : "**missed**"}`);
  const figure = ({ values }) => (values.length === 0 ? "–" : values.length === 1 ? String(values[0]) : spread(values));
  return table(["", "median (least–most)", "target"], found.map((one) => [one.name, figure(one), words(one)]));
}
