/**
 * What races need: nnc's modules, compiled by the built command for both precisions, and the peers, installed outside of
 * the tree. What cannot be had is named, and the race is run without it.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
export const peers = path.join(os.tmpdir(), "nnc-bench-peers");
const PEERS = ["brain.js@2.0.0-beta.24", "@tensorflow/tfjs-core@4.22.0", "@tensorflow/tfjs-backend-cpu@4.22.0", "@tensorflow/tfjs-backend-wasm@4.22.0", "@tensorflow/tfjs-layers@4.22.0"];

/** Compiles `bench/specs` as written and at f64; gives the folder of the modules, inside the package so that `nnc/…` resolves. */
export function compileModules(names) {
  const folder = path.join(root, ".cache", "bench");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const text = fs.readFileSync(path.join(root, "bench", "specs", `${name}.nn`), "utf8");
    for (const precision of ["f32", "f64"]) fs.writeFileSync(path.join(folder, `${name}-${precision}.nn`), text.replace("precision f32", `precision ${precision}`));
  }
  const specs = names.flatMap((name) => ["f32", "f64"].map((precision) => `.cache/bench/${name}-${precision}.nn`));
  const { status } = spawnSync(process.execPath, ["dist/cli/main.js", "compile", "--quiet", "-o", ".cache/bench", ...specs], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("the specs of the bench do not compile");
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
    const { outputText } = ts.transpileModule(fs.readFileSync(path.join(folder, name), "utf8"), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 } });
    fs.writeFileSync(path.join(folder, name.replace(/\.ts$/, ".js")), outputText);
  }
  return folder;
}

const isThere = (name) => fs.existsSync(path.join(peers, "node_modules", name, "package.json"));

/** Installs the peers that are missing; gives the names of those that could not be had. */
export function installPeers() {
  const named = PEERS.map((spec) => spec.slice(0, spec.lastIndexOf("@")));
  if (!named.every(isThere)) {
    console.log(`installing ${PEERS.join(", ")} for this race alone`);
    fs.mkdirSync(peers, { recursive: true });
    fs.writeFileSync(path.join(peers, "package.json"), '{ "private": true }\n');
    for (const spec of [PEERS.join(" "), ...PEERS]) {
      spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", ...spec.split(" ")], { cwd: peers, stdio: "ignore", timeout: 300_000 });
      if (named.every(isThere)) break;
    }
  }
  return named.filter((name) => !isThere(name));
}
