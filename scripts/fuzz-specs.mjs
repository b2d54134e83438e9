/**
 * Random specs over every route: `npm run fuzz:specs -- --seed 1 --runs 10000`. Deterministic by seed; a finding names its
 * run, and `--run N` runs it alone. Writes what it found, smallest form, to test/trust/cases; `--resume` goes on where the
 * seed was left. Exits 1 when something was found.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "1000" }, run: { type: "string" }, resume: { type: "boolean", default: false }, most: { type: "string", default: "10" }, write: { type: "boolean", default: true } }, allowNegative: true });
const root = fileURLToPath(new URL("..", import.meta.url));
const config = { root, configFile: false, logLevel: "error", resolve: { alias: [{ find: "nnc/runtime", replacement: path.join(root, "src/runtime/index.ts") }, { find: "nnc/train", replacement: path.join(root, "src/train/index.ts") }] } };
const { module } = await runnerImport(path.join(root, "test/gen/fuzz.ts"), config);
const { module: counted } = await runnerImport(path.join(root, "test/gen/pairs.ts"), config);
const seed = Number(values.seed);
const memory = path.join(tmpdir(), `nnc-fuzz-specs-${seed}.json`);
const before = values.resume && existsSync(memory) ? JSON.parse(readFileSync(memory, "utf8")) : { next: 0, pairs: [] };
const [from, runs] = values.run === undefined ? [before.next, Number(values.runs)] : [Number(values.run), 1];
const pairs = new Set(before.pairs);
const sum = { runs: 0, agreed: 0, skipped: 0, broken: 0 };
const findings = [];
const began = performance.now();
const STRIDE = 100;
for (let at = from; at < from + runs && findings.length < Number(values.most); at += STRIDE) {
  const report = module.fuzzSpecs(seed, Math.min(STRIDE, from + runs - at), at, Number(values.most));
  for (const key of Object.keys(sum)) sum[key] += report[key];
  for (const pair of report.pairs) pairs.add(pair);
  for (const { run, what, text } of report.findings) {
    findings.push(what);
    console.log(`\nseed ${seed}, run ${run}: ${what}\n\n${text}`);
    if (!values.write) continue;
    const folder = path.join(root, "test/trust/cases");
    mkdirSync(folder, { recursive: true });
    const name = createHash("sha256").update(text).digest("hex").slice(0, 12);
    writeFileSync(path.join(folder, `${name}.nn`), `// run ${run}\n${text}`);
  }
  if (values.run === undefined) writeFileSync(memory, JSON.stringify({ next: at + report.runs, pairs: [...pairs] }));
  if ((at - from) % (10 * STRIDE) === 9 * STRIDE) progress();
}
function progress() {
  const seconds = (performance.now() - began) / 1000;
  console.log(`${sum.runs} specs of seed ${seed} from ${from} on in ${seconds.toFixed(0)} s (${((1000 * seconds) / Math.max(1, sum.runs)).toFixed(0)} ms each): ${sum.agreed} agree, ${sum.skipped} of them near kinks alone, ${sum.broken} broken on purpose; ${pairs.size} of ${counted.allPairs} pairs of words; ${findings.length} findings`);
}
progress();
process.exitCode = findings.length > 0 ? 1 : 0;
