/**
 * PyTorch as a further route: `npm run peers:torch -- --seed 1 --runs 1000`. Random specs of the vocabulary that it has are
 * trained by compiled code and by PyTorch from the same weights and rows: one step in f64, a hundred in f32. Wants a Python
 * with `torch` and `numpy` (`--python`; on Debian `apt-get install python3-torch`). Exits 1 when something differs.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { bundled } from "./bundled.mjs";

const STRIDE = 200;
/** What a step in f64 and a hundred in f32 may differ by. */
const [EXACT, COURSE] = [1e-10, 1e-4];

if (isMainThread) await race();
else {
  const { bundle, seed, runs, from } = workerData;
  parentPort.postMessage((await import(bundle)).torchCases(seed, runs, from));
}

function casesOf(data) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: data });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function pythonOf(given) {
  const candidates = given === undefined ? ["python3", "/usr/bin/python3"] : [given];
  const found = candidates.find((each) => spawnSync(each, ["-c", "import torch, numpy"], { stdio: "ignore" }).status === 0);
  if (found === undefined) throw new Error("no Python with torch and numpy; name one by --python");
  return found;
}

function judged(python, { cases, tensors }, folder) {
  writeFileSync(path.join(folder, "cases.json"), JSON.stringify(cases));
  writeFileSync(path.join(folder, "numbers.safetensors"), tensors);
  const { stdout, stderr, status } = spawnSync(python, [fileURLToPath(new URL("torch/judge.py", import.meta.url)), folder], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n").filter((line) => line !== "").map((line) => JSON.parse(line.replaceAll("NaN", "null").replaceAll("Infinity", "null")));
}

/** What is wrong with a case; null where nothing is, and "unsteady" where PyTorch's two precisions part. */
function fault(result) {
  if (result.error !== undefined) return result.error;
  for (const what of ["loss", "gradient", "after"]) if (!(result[what] !== null && result[what] < EXACT)) return `${what} differs by ${result[what]}`;
  if (result.course !== null && result.course < COURSE) return null;
  return result.own === null || result.own > COURSE / 5 ? "unsteady" : `a loss of 100 steps in f32 differs by ${result.course} (PyTorch's own f32 from its f64: ${result.own})`;
}

async function race() {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "200" }, from: { type: "string", default: "0" }, python: { type: "string" } } });
  const python = pythonOf(values.python);
  const file = await bundled("test/gen/torch.ts");
  const folder = mkdtempSync(path.join(tmpdir(), "nnc-torch-"));
  const [seed, first, runs] = [Number(values.seed), Number(values.from), Number(values.runs)];
  const worst = { loss: 0, gradient: 0, after: 0, course: 0 };
  let [judgedCases, left, unsteady, findings] = [0, 0, 0, 0];
  for (let from = first; from < first + runs; from += STRIDE) {
    const all = await casesOf({ bundle: pathToFileURL(file).href, seed, runs: Math.min(STRIDE, first + runs - from), from });
    left += all.left;
    for (const result of judged(python, all, folder)) {
      judgedCases++;
      const wrong = fault(result);
      if (wrong === "unsteady") unsteady++;
      else if (wrong === null) for (const what of Object.keys(worst)) worst[what] = Math.max(worst[what], result[what]);
      else {
        findings++;
        if (findings <= 10) console.log(`\nseed ${seed}, run ${result.run}: ${wrong}\n\n${all.cases.find((each) => each.run === result.run).text}`);
      }
    }
  }
  console.log(`${judgedCases} specs of seed ${seed} by PyTorch (${left} runs have words that it lacks): one step in f64 differs by ${worst.loss.toExponential(1)} (loss), ${worst.gradient.toExponential(1)} (gradient), ${worst.after.toExponential(1)} (parameters); 100 steps in f32 by ${worst.course.toExponential(1)}, ${unsteady} unsteady in PyTorch itself; ${findings} findings`);
  rmSync(folder, { recursive: true, force: true });
  rmSync(path.dirname(file), { recursive: true, force: true });
  process.exitCode = findings > 0 ? 1 : 0;
}
