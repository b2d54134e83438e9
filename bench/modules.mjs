/** nnc's modules of the workloads, compiled by the built command as its users would, and stripped of their types. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { specOf } from "./spec.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Inside the package, so that `nnc/…` resolves. */
const folder = path.join(root, ".cache", "bench");

/** A module's name without its end: `<folder>/<target>/<name>-<precision>`. */
export const moduleBase = (target, name, precision) => path.join(folder, target, `${name}-${precision}`);

/** Compiles workloads for each target (as chosen, and TypeScript alone) and precision. */
export function compileModules(workloads) {
  for (const target of ["auto", "ts"]) {
    const specs = workloads.flatMap((workload) => ["f32", "f64"].map((precision) => {
      const base = moduleBase(target, workload.name, precision);
      fs.mkdirSync(path.dirname(base), { recursive: true });
      fs.writeFileSync(`${base}.nn`, specOf(workload, precision));
      return path.relative(root, `${base}.nn`);
    }));
    const out = path.relative(root, path.join(folder, target));
    const { status } = spawnSync(process.execPath, ["dist/cli/main.js", "compile", "--quiet", "--target", target, "-o", out, ...specs], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error("the specs of the bench do not compile");
    for (const name of fs.readdirSync(path.join(folder, target)).filter((file) => file.endsWith(".ts"))) strip(path.join(folder, target, name));
  }
}

function strip(file) {
  const { outputText } = ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 } });
  fs.writeFileSync(file.replace(/\.ts$/, ".js"), outputText);
}
