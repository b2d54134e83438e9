/**
 * Trains every spec, and some that are drawn, for 1,000 steps as TypeScript and as WebAssembly in one thread and several, in f32 and
 * f64, on this Node, on others and in Chromium, and prints one hash of all that a training ends in: `npm run same-bits -- --nodes
 * PATH,PATH --chromium PATH --steps 100 --only xor,iris --drawn 20 --threads 2,4`. Wants a build, and playwright-core for Chromium. Exits 1 when any two differ.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { hashes } from "./same-bits/engine.mjs";
import { serve } from "./same-bits/serve.mjs";

const { values } = parseArgs({ options: { nodes: { type: "string" }, chromium: { type: "string" }, steps: { type: "string", default: "1000" }, only: { type: "string" }, drawn: { type: "string", default: "20" }, engine: { type: "string" }, threads: { type: "string", default: "2,4" } } });
const counts = values.threads.split(",").map(Number);
const here = fileURLToPath(import.meta.url);

/** The hashes of another Node, one by one as they come. */
async function* linesOf(program, folder, steps) {
  const child = spawn(program, [here, "--engine", folder, "--steps", String(steps), "--threads", values.threads], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  let rest = "";
  for await (const chunk of child.stdout) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) yield JSON.parse(line);
  }
  if ((await ended) !== 0) throw new Error(`${program} failed`);
}

async function* inChromium(executablePath, folder, steps) {
  const { chromium } = createRequire(here)("playwright-core");
  const server = await serve(folder);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "nnc-chromium-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    for (const name of JSON.parse(fs.readFileSync(path.join(folder, "index.json"), "utf8")).map((each) => each.name)) {
      yield* await page.evaluate(
        (task) =>
          new Promise((resolve, reject) => {
            const worker = new Worker("./engine.mjs", { type: "module" });
            worker.onmessage = ({ data }) => (worker.terminate(), resolve(data));
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(task);
          }),
        { name, steps, counts },
      );
    }
  } finally {
    await context.close();
    server.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

if (values.engine !== undefined) {
  const folder = path.resolve(values.engine);
  const module = (file) => import(pathToFileURL(path.join(folder, file)).href);
  for await (const found of hashes((file) => fs.promises.readFile(path.join(folder, file), "utf8"), module, Number(values.steps), counts)) console.log(JSON.stringify(found));
} else {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "nnc-same-bits-"));
  const steps = Number(values.steps);
  const { prepare } = await import("./same-bits/prepare.mjs");
  await prepare(folder, values.only?.split(",") ?? null, Number(values.drawn));
  const engines = [process.execPath, ...(values.nodes?.split(",") ?? [])].map((program) => ({ what: program, lines: () => linesOf(program, folder, steps) }));
  if (values.chromium !== undefined) engines.push({ what: values.chromium, lines: () => inChromium(values.chromium, folder, steps) });
  /** By spec and precision: the first hash, and who had another. */
  const first = new Map();
  let [trainings, different] = [0, 0];
  for (const { what, lines } of engines) {
    for await (const { name, precision, target, threads, shared, hash, ended, engine, wasm } of lines()) {
      trainings++;
      const key = `${name} ${precision}`;
      const wanted = first.get(key);
      if ((target !== "ts" && !wasm) || shared !== threads) {
        console.log(`FAIL  ${key} on ${engine}: ${wasm ? `${shared} of ${threads} threads came` : "WebAssembly was refused"}`);
        different++;
      }
      if (wanted === undefined) {
        first.set(key, { hash, who: `${target} ${threads} on ${engine}` });
        console.log(`${hash.slice(0, 16)}  ${key.padEnd(32)} ${ended}`);
      } else if (wanted.hash !== hash) {
        different++;
        console.log(`FAIL  ${key}: ${hash.slice(0, 16)} as ${target} ${threads} on ${engine}, ${wanted.hash.slice(0, 16)} as ${wanted.who}; ${ended}`);
      }
    }
    console.log(`${what}: done, ${different} differ`);
  }
  fs.rmSync(folder, { recursive: true, force: true });
  console.log(`${trainings} trainings of ${first.size} specs and precisions on ${engines.length} engine${engines.length === 1 ? "" : "s"}, as TypeScript and as WebAssembly: ${different} differ`);
  process.exitCode = different === 0 && trainings > 0 ? 0 : 1;
}
