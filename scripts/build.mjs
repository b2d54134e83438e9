/**
 * Builds `dist`: type-checks and compiles `src` into a folder of its own, bundles it, and only then puts it in the place of
 * the old one. A build that fails, or that someone else's process overlaps, leaves a whole `dist`. The modules one by one
 * stay in `.cache/modules`, for scripts that look inside.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const fresh = path.join(root, ".cache", `dist-${process.pid}`);
const single = path.join(root, ".cache", `modules-${process.pid}`);

function compile() {
  const tsc = path.join(path.dirname(require.resolve("typescript")), "tsc.js");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", fresh], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("tsc found errors: dist is unchanged");
}

/**
 * Chevrotain and what it leans on are some 700 small files, which take 250 ms of a cold start; its own bundle is one file
 * and takes 10. It stands in `dist` with its licence (Apache-2.0), in the place of the module that re-exports the package.
 */
function bundleChevrotain() {
  const library = path.join(root, "node_modules", "chevrotain");
  const { version } = JSON.parse(fs.readFileSync(path.join(library, "package.json"), "utf8"));
  const banner = `/*! The bundle of chevrotain ${version}, Apache-2.0, as published: see syntax/chevrotain.LICENSE.txt. */\n`;
  const code = fs.readFileSync(path.join(library, "lib", "chevrotain.min.mjs"), "utf8").replace(/\/\/# sourceMappingURL=.*\s*$/, "");
  fs.writeFileSync(path.join(fresh, "syntax", "chevrotain.js"), banner + code);
  fs.copyFileSync(path.join(library, "LICENSE.txt"), path.join(fresh, "syntax", "chevrotain.LICENSE.txt"));
}

function putInPlace(from, place) {
  const old = path.join(root, ".cache", `old-${process.pid}`);
  if (fs.existsSync(place)) fs.renameSync(place, old);
  fs.renameSync(from, place);
  fs.rmSync(old, { recursive: true, force: true });
}

fs.mkdirSync(path.join(root, ".cache"), { recursive: true });
try {
  compile();
  bundleChevrotain();
  fs.cpSync(fresh, single, { recursive: true });
  await bundle(root, fresh);
  fs.chmodSync(path.join(fresh, "cli", "main.js"), 0o755);
  putInPlace(single, path.join(root, ".cache", "modules"));
  putInPlace(fresh, path.join(root, "dist"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const folder of [fresh, single]) fs.rmSync(folder, { recursive: true, force: true });
}
