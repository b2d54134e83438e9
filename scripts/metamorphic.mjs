/**
 * Relations that must hold, on drawn specs: `npm run metamorphic -- --seed 1 --runs 1000`, `--run N` for one. Prints which were
 * asked how often; exits 1 where one does not hold.
 */
import { fileURLToPath } from "node:url";
import path from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "200" }, run: { type: "string" } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const alias = ["runtime", "train"].map((name) => ({ find: `nnc/${name}`, replacement: path.join(root, `src/${name}/index.ts`) }));
const { module } = await runnerImport(path.join(root, "test/gen/metamorphic.ts"), { root, configFile: false, logLevel: "error", resolve: { alias } });
const [from, runs] = values.run === undefined ? [0, Number(values.runs)] : [Number(values.run), 1];
const counts = new Map(Object.keys(module.relations).map((name) => [name, 0]));
let wrongs = 0;
for (let run = from; run < from + runs; run++) {
  const text = module.drawn(Number(values.seed), run);
  const { asked, wrong } = module.related(text, run);
  for (const name of asked) counts.set(name, counts.get(name) + 1);
  if (wrong === null) continue;
  wrongs++;
  console.log(`seed ${values.seed}, run ${run}: ${wrong}\n\n${text}`);
}
console.log(`${runs} specs: ${[...counts].map(([name, count]) => `${name} ${count}`).join(", ")}; ${wrongs} do not hold`);
process.exitCode = wrongs > 0 ? 1 : 0;
