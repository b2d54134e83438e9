/**
 * Puts payloads into every text of specs and looks whether any reaches code: `npm run fuzz:injection -- --seed 1 --runs 6250`
 * (16 payloads a spec). Deterministic by seed; `--spec N` runs one alone. Exits 1 when something was found.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "6250" }, spec: { type: "string" } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const { module } = await runnerImport(path.join(root, "test/fuzz/injection.ts"), { root, configFile: false, logLevel: "error" });
const [from, runs] = values.spec === undefined ? [0, Number(values.runs)] : [Number(values.spec), 1];
const began = performance.now();
const total = { payloads: 0, compiled: 0, refused: 0 };
const findings = [];
for (let at = from; at < from + runs && findings.length < 20; at += 250) {
  const report = module.fuzzInjection(Number(values.seed), Math.min(250, from + runs - at), at);
  findings.push(...report.findings);
  for (const name of Object.keys(total)) total[name] += report[name];
}
console.log(`${total.payloads} payloads in ${total.compiled} specs that compiled and ${total.refused} that were refused, ${((performance.now() - began) / 1000).toFixed(1)} s; ${findings.length} findings`);
for (const finding of findings) console.log(`\n${finding}`);
process.exitCode = findings.length > 0 ? 1 : 0;
