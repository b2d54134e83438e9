/**
 * Random specs over every route: `npm run fuzz:specs -- --seed 1 --runs 10000`. Deterministic by seed; a finding names its
 * run, and `--run N` runs it alone. Writes what it found, smallest form, to test/trust/cases; `--resume` goes on where the
 * seed was left. Exits 1 when something was found. The generator is bundled once, and workers that are replaced every few
 * hundred specs keep the tables of expressions small.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { bundled } from "./bundled.mjs";

const STRIDE = 400;

if (isMainThread) await campaign();
else {
  const { bundle, seed, from, runs, most } = workerData;
  const report = (await import(bundle)).fuzzSpecs(seed, runs, from, most);
  parentPort.postMessage({ ...report, pairs: [...report.pairs] });
}

/** The report of some runs, from a worker of their own. */
function reported(data) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

async function campaign() {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "1000" }, run: { type: "string" }, resume: { type: "boolean", default: false }, most: { type: "string", default: "10" }, write: { type: "boolean", default: true } }, allowNegative: true });
  const root = fileURLToPath(new URL("..", import.meta.url));
  const file = await bundled("test/gen/fuzz.ts");
  const bundle = pathToFileURL(file).href;
  const seed = Number(values.seed);
  const memory = path.join(tmpdir(), `nnc-fuzz-specs-${seed}.json`);
  const before = values.resume && existsSync(memory) ? JSON.parse(readFileSync(memory, "utf8")) : { next: 0, pairs: [] };
  const [from, runs] = values.run === undefined ? [before.next, Number(values.runs)] : [Number(values.run), 1];
  const pairs = new Set(before.pairs);
  const sum = { runs: 0, agreed: 0, skipped: 0, broken: 0, claims: 0, open: 0 };
  const findings = [];
  const began = performance.now();
  const used = process.cpuUsage();
  let possible = 0;
  const progress = () => {
    const { user, system } = process.cpuUsage(used);
    const each = (milliseconds) => (milliseconds / Math.max(1, sum.runs)).toFixed(1);
    console.log(`${sum.runs} specs of seed ${seed} from ${from} on in ${((performance.now() - began) / 1000).toFixed(0)} s (${each(performance.now() - began)} ms each, ${each((user + system) / 1000)} of a processor): ${sum.agreed} agree, ${sum.skipped} of them without a bound, ${sum.broken} broken on purpose; ${sum.claims} numbers bounded, ${sum.open} open; ${pairs.size} of ${possible} pairs of words; ${findings.length} findings`);
  };
  for (let at = from; at < from + runs && findings.length < Number(values.most); at += STRIDE) {
    const report = await reported({ bundle, seed, from: at, runs: Math.min(STRIDE, from + runs - at), most: Number(values.most) });
    for (const key of Object.keys(sum)) sum[key] += report[key];
    for (const pair of report.pairs) pairs.add(pair);
    possible = report.possible;
    for (const { run, what, text } of report.findings) {
      findings.push(what);
      console.log(`\nseed ${seed}, run ${run}: ${what}\n\n${text}`);
      if (values.write) keep(path.join(root, "test/trust/cases"), run, text);
    }
    if (values.run === undefined) writeFileSync(memory, JSON.stringify({ next: at + report.runs, pairs: [...pairs] }));
    if (((at - from) / STRIDE) % 10 === 9) progress();
  }
  progress();
  rmSync(path.dirname(file), { recursive: true, force: true });
  process.exitCode = findings.length > 0 ? 1 : 0;
}

function keep(folder, run, text) {
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(text).digest("hex").slice(0, 12);
  writeFileSync(path.join(folder, `${name}.nn`), `// run ${run}\n${text}`);
}
