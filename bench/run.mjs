/**
 * `npm run bench [-- train infer …] [--only W2,W4] [--peers nnc,torch] [--rounds 9] [--quick]`: races nnc against what people
 * use, prints tables of Markdown and writes what was measured as JSON. What it needs it puts outside of the tree. Absolute
 * figures hold for one machine; ratios compare the same round.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { compileModules } from "./modules.mjs";
import { home, missingOf, versionsOf } from "./peers.mjs";
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
    json: { type: "string", default: path.join(home, "figures.json") },
  },
});

const list = (text) => text?.split(",").map((word) => word.trim()).filter((word) => word !== "") ?? null;
const say = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);
const print = (text = "") => (say(""), process.stdout.write(`${text}\n`));

/** `nnc` names all of ours, `torch` all of PyTorch's rows, and a key itself. */
const peers = list(given.peers)?.flatMap((word) => roster.filter(({ key }) => key === word || key.startsWith(`${word}-`)).map(({ key }) => key)) ?? null;
const names = Object.keys(workloads).filter((name) => list(given.only)?.includes(name) ?? true);
const settings = { peers, rounds: Number(given.rounds ?? (given.quick ? 3 : 9)), round: given.round === undefined ? (given.quick ? 150 : undefined) : Number(given.round), node: given.node, pin: given.pin, say };
const MODES = { train: TRAIN, infer: INFER };
const wanted = positionals.length === 0 ? Object.keys(MODES) : positionals;

async function raceAll(mode, missing) {
  const found = {};
  for (const name of names) {
    const workload = openNamed(name);
    const entered = await race(workload, mode, { ...settings, missing });
    found[name] = entered;
    print(`\n### ${mode === "infer" ? "Inference, one row" : "Training"}: ${name}, ${workload.title}\n`);
    print(raceTable(entered, mode, given.clock));
    const lines = targetLines(MODES[mode][name] ?? [], entered, given.clock);
    if (lines.length > 0) print(`\n${lines.join("\n")}`);
  }
  return found;
}

const needs = roster.filter(({ key, modes }) => (peers === null || peers.includes(key)) && modes.some((mode) => wanted.includes(mode))).flatMap((one) => one.needs);
const missing = missingOf(needs);
const machine = { node: process.version, processor: os.cpus()[0]?.model ?? "unknown", cores: os.availableParallelism(), load: os.loadavg()[0], versions: versionsOf(needs.filter((need) => missing[need] === undefined)) };
print(`${machine.processor}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load.toFixed(1)}; ${settings.rounds} interleaved rounds by ${given.clock === "cpu" ? "processor time" : "the clock"}${settings.pin === undefined ? "" : `, one core each for one thread`}.`);
print(Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`).join(", "));
compileModules(names.map(openNamed));
const figures = { machine, settings: { ...given, rounds: settings.rounds } };
for (const mode of wanted) {
  if (MODES[mode] === undefined) throw new Error(`${mode} is none of ${Object.keys(MODES).join(", ")}`);
  figures[mode] = await raceAll(mode, missing);
}
fs.mkdirSync(path.dirname(given.json), { recursive: true });
fs.writeFileSync(given.json, JSON.stringify(figures));
print(`\nwhat was measured: ${given.json}`);
process.exit(0);
