/** How time and memory of a training grow: with parameters from a thousand to a million, and with rows from a thousand to a million. */
import { fileURLToPath } from "node:url";
import { median, short, spread, table } from "./figures.mjs";
import { compileModules } from "./modules.mjs";
import { start } from "./race.mjs";
import { grown, open } from "./workloads.mjs";

const parametersOf = (sizes) => sizes.slice(1).reduce((sum, size, i) => sum + (sizes[i] + 1) * size, 0);

/** n inputs, n hidden neurons, ten classes: about n² parameters. */
const BY_PARAMETERS = [27, 95, 310, 995].map((n) => ({ rows: 1280, sizes: [n, n, 10], batch: 128 }));
const BY_ROWS = [1e3, 1e4, 1e5, 1e6].map((rows) => ({ rows, sizes: [8, 16, 3], batch: 128 }));
/** Time a sample at a million parameters may be so many times that at a thousand. */
const MOST = 1200;

async function measure(name, shape, { node, rounds, round, say }) {
  say(`${name}: ${shape.rows} rows, ${shape.sizes.join("-")}`);
  const child = fileURLToPath(new URL("child.mjs", import.meta.url));
  const options = { contestant: "nnc", workload: name, grown: shape, mode: "train", precision: "f32", target: "auto", how: "train", threads: 1, round: round ?? 400 };
  const one = start({ program: node, words: [child, JSON.stringify(options)], env: process.env });
  const ready = await one.answer();
  const micros = [];
  for (let i = 0; i < rounds && ready.failed === undefined; i++) {
    const { rows, wall, cpu } = await one.ask("round");
    micros.push({ wall: (1000 * wall) / rows, cpu: (1000 * cpu) / rows });
  }
  one.end();
  return { ...shape, name, parameters: parametersOf(shape.sizes), failed: ready.failed, peak: ready.peak, buffers: ready.buffers, micros };
}

/** Measures both ways of growing, one process after another. */
export async function measureGrowth(settings) {
  const named = (prefix, shapes) => shapes.map((shape, i) => [`${prefix}${i + 3}`, shape]);
  const all = { parameters: named("P", BY_PARAMETERS), rows: named("R", BY_ROWS) };
  // A spec says nothing of rows: those of the data do not matter here.
  compileModules([...all.parameters, ...all.rows].map(([name, shape]) => open(grown(name, { ...shape, rows: 128 * 2 }))));
  const found = {};
  for (const [way, shapes] of Object.entries(all)) {
    found[way] = [];
    for (const [name, shape] of shapes) found[way].push(await measure(name, shape, settings));
  }
  return found;
}

/** Its tables, and what became of the target. */
export function growthTables({ parameters, rows }, clock) {
  const times = (one) => one.micros.map((each) => each[clock]);
  const bytesOf = (one) => 4 * (one.parameters + one.rows * (one.sizes[0] + one.sizes.at(-1)));
  const body = (list) => list.map((one) => [one.rows, one.parameters, ...(one.failed === undefined ? [spread(times(one)), short(median(times(one)) / median(times(list[0]))), short(bytesOf(one) / 2 ** 20), short(one.buffers), one.peak.toFixed(0)] : [`not measured: ${one.failed}`, "–", "–", "–", "–"])]);
  const head = ["rows", "parameters", "µs a sample, median (least–most)", "× the first", "MiB of parameters and rows", "MiB in buffers", "MiB at most, whole process"];
  const last = parameters.at(-1);
  const times1k = parameters[0].failed === undefined && last.failed === undefined ? median(times(last)) / median(times(parameters[0])) : null;
  const target = times1k === null ? "not measured" : `${short(times1k)}, ${times1k <= MOST ? "reached" : "**missed**"}`;
  return [`${table(head, body(parameters))}\n\n- time a sample at 1 M parameters at most ${MOST} × that at 1 k: ${target}`, table(head, body(rows))];
}
