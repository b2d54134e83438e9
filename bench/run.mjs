/**
 * `npm run bench [-- train infer process growth] [--only W2,W4] [--peers nnc,torch] [--rounds 9] [--quick]`: races nnc against what people
 * use, prints tables of Markdown and writes what was measured as JSON. What it needs it puts outside of the tree. Absolute
 * figures hold for one machine; ratios compare the same round.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { growthTables, measureGrowth } from "./growth.mjs";
import { compileModules } from "./modules.mjs";
import { home, missingOf, versionsOf } from "./peers.mjs";
import { measureProcess, processTable } from "./process.mjs";
import { race } from "./race.mjs";
import { raceTable, targetLines } from "./report.mjs";
import { roster } from "./roster.mjs";
import { INFER, TRAIN } from "./targets.mjs";
import { openNamed, workloads } from "./workloads.mjs";

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    peers: { type: "string" },
    rounds: { type: "string" },
    round: { type: "string" },
    quick: { type: "boolean", default: false },
    node: { type: "string", default: process.execPath },
    pin: { type: "string" },
    clock: { type: "string", default: "wall" },
    write: { type: "string" },
    json: { type: "string", default: path.join(home, "figures.json") },
  },
});

const list = (text) => text?.split(",").map((word) => word.trim()).filter((word) => word !== "") ?? null;
const say = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);
const printed = [];
const print = (text = "") => (say(""), printed.push(text), process.stdout.write(`${text}\n`));

/** `nnc` names all of ours, `torch` all of PyTorch's rows, and a key itself. */
const peers = list(given.peers)?.flatMap((word) => roster.filter(({ key }) => key === word || key.startsWith(`${word}-`)).map(({ key }) => key)) ?? null;
const names = Object.keys(workloads).filter((name) => list(given.only)?.includes(name) ?? true);
const settings = { peers, rounds: Number(given.rounds ?? (given.quick ? 3 : 9)), round: given.round === undefined ? (given.quick ? 150 : undefined) : Number(given.round), node: given.node, pin: given.pin, say };
const TARGETS = { train: TRAIN, infer: INFER };

async function raceAll(mode) {
  const found = {};
  for (const name of names) {
    const workload = openNamed(name);
    const entered = await race(workload, mode, { ...settings, missing });
    found[name] = entered;
    print(`\n### ${mode === "infer" ? "Inference, one row" : "Training"}: ${name}, ${workload.title}\n`);
    print(raceTable(entered, mode, given.clock));
    const lines = targetLines(TARGETS[mode][name] ?? [], entered, given.clock);
    if (lines.length > 0) print(`\n${lines.join("\n")}`);
  }
  return found;
}

async function costs() {
  const found = await measureProcess(settings);
  print(`\n### Processes and bytes\n\n${processTable(found)}`);
  return found;
}

async function grows() {
  const found = await measureGrowth(settings);
  const [parameters, rows] = growthTables(found, given.clock);
  print(`\n### As parameters grow, batch 128\n\n${parameters}\n\n### As rows grow, batch 128\n\n${rows}`);
  return found;
}

/** Replaces what stands between two marks of a page by what was printed. */
function writeInto(page) {
  const [open, close] = ["<!-- figures -->", "<!-- end of figures -->"];
  const text = fs.readFileSync(page, "utf8");
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${page} has no marks ${open} and ${close}`);
  fs.writeFileSync(page, `${text.slice(0, from + open.length)}\n\n${printed.join("\n").trim()}\n\n${text.slice(to)}`);
}

const MODES = { train: () => raceAll("train"), infer: () => raceAll("infer"), process: costs, growth: grows };
const wanted = positionals.length === 0 ? Object.keys(MODES) : positionals;
const unknown = wanted.filter((mode) => MODES[mode] === undefined);
if (unknown.length > 0) {
  console.error(`${unknown.join(", ")}: what may be measured is ${Object.keys(MODES).join(", ")}`);
  process.exit(2);
}

const needs = roster.filter(({ key, modes }) => (peers === null || peers.includes(key)) && modes.some((mode) => wanted.includes(mode))).flatMap((one) => one.needs);
const missing = missingOf(needs);
const machine = { node: process.version, processor: os.cpus()[0]?.model ?? "unknown", cores: os.availableParallelism(), load: os.loadavg()[0], versions: versionsOf(needs.filter((need) => missing[need] === undefined)) };
print(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load.toFixed(1)}; ${settings.rounds} interleaved rounds by ${given.clock === "cpu" ? "processor time" : "the clock"}${settings.pin === undefined ? "" : `, one core each for one thread`}.`);
print(Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`).join(", "));
compileModules([...new Set([...names, "W2"])].map(openNamed));
const figures = { machine, settings: { ...given, rounds: settings.rounds } };
for (const mode of wanted) figures[mode] = await MODES[mode]();
if (given.write !== undefined) writeInto(given.write);
fs.mkdirSync(path.dirname(given.json), { recursive: true });
fs.writeFileSync(given.json, JSON.stringify(figures));
print(`\nwhat was measured: ${given.json}`);
process.exit(0);
