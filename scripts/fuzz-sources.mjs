/**
 * Fuzzes specs from bytes to diagnostics: `npm run fuzz:sources -- --seed 1 --megabytes 100`. Deterministic by seed; a finding
 * names its source, and `--source N` judges it alone (`--show` prints it); `--minutes M` ends it, `--from N` goes on. Exits 1 when something was found.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, megabytes: { type: "string", default: "100" }, from: { type: "string", default: "0" }, minutes: { type: "string", default: "Infinity" }, source: { type: "string" }, show: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const load = async (file) => (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: "error" })).module;
const { fuzzSources, sourceOf } = await load("test/fuzz/sources.ts");
const seed = Number(values.seed);
if (values.show && values.source !== undefined) process.stdout.write(sourceOf(new (await load("test/fuzz/mutate.ts")).Draws(seed, Number(values.source))));
const wanted = Number(values.megabytes) * 1e6;
const total = { bytes: 0, sources: 0, models: 0, refused: 0 };
const findings = [];
const began = performance.now();
let [slowest, resident] = [0, 0];
let at = Number(values.source ?? values.from);
do {
  const report = fuzzSources(seed, values.source === undefined ? 500 : 1, at);
  at += report.sources;
  findings.push(...report.findings);
  slowest = Math.max(slowest, report.slowest);
  for (const name of Object.keys(total)) total[name] += report[name];
  const rss = process.memoryUsage().rss;
  if (total.sources === 5000) resident = rss;
  if (resident > 0 && rss > resident + 2 ** 29) findings.push(`memory grew from ${resident >> 20} to ${rss >> 20} MB`);
} while (values.source === undefined && total.bytes < wanted && performance.now() - began < Number(values.minutes) * 60_000 && findings.length < 20);
const count = (n) => n.toLocaleString("en-US");
console.log(`${count(total.bytes)} bytes in ${count(total.sources)} sources of seed ${seed} up to ${at}: ${count(total.models)} models, ${count(total.refused)} refused; ${((performance.now() - began) / 1000).toFixed(0)} s, the slowest ${slowest.toFixed(0)} ms of a processor, ${process.memoryUsage().rss >> 20} MB; ${findings.length} findings`);
for (const finding of findings) console.log(`\n${finding}`);
process.exitCode = findings.length > 0 ? 1 : 0;
