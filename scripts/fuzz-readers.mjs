/**
 * Fuzzes the readers of files: `npm run fuzz:readers -- --seed 1 --runs 100000`. Deterministic by seed; a finding names its
 * case, and `--case N` runs it alone. Exits 1 when something was found.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "100000" }, case: { type: "string" } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const { module } = await runnerImport(path.join(root, "test/fuzz/readers.ts"), { root, configFile: false, logLevel: "error" });
const seed = Number(values.seed);
const [from, runs] = values.case === undefined ? [0, Number(values.runs)] : [Number(values.case), 1];
const counts = {};
const findings = [];
const began = performance.now();
let slowest = 0;
let first = 0;
for (let at = from; at < from + runs && findings.length < 20; at += 2000) {
  const report = module.fuzz(seed, Math.min(2000, from + runs - at), at);
  findings.push(...report.findings);
  slowest = Math.max(slowest, report.slowest);
  for (const [name, { accepted, refused }] of Object.entries(report.counts)) {
    const count = (counts[name] ??= { accepted: 0, refused: 0 });
    count.accepted += accepted;
    count.refused += refused;
  }
  const resident = process.memoryUsage().rss;
  if (at === from + 4000) first = resident;
  if (first > 0 && resident > first + 2 ** 29) findings.push(`memory grew from ${first >> 20} to ${resident >> 20} MB`);
}
console.table(counts);
console.log(`${runs} cases of seed ${seed} in ${((performance.now() - began) / 1000).toFixed(1)} s, the slowest ${slowest.toFixed(0)} ms, ${process.memoryUsage().rss >> 20} MB; ${findings.length} findings`);
for (const finding of findings) console.log(`\n${finding}`);
process.exitCode = findings.length > 0 ? 1 : 0;
