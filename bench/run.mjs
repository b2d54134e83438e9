/**
 * Races nnc against what people use in JavaScript today: `npm run bench [-- --rounds N --only xor]`. Every contestant has a
 * process of its own and works alone; rounds are interleaved, and a ratio compares the same round. Prints medians and
 * ranges, which other work on the machine widens; absolute figures hold for this machine alone.
 */
import { spawn, spawnSync } from "node:child_process";
import os from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { median, rate, spread } from "./figures.mjs";
import { compileModules, installPeers, peers } from "./prepare.mjs";
import { workloads } from "./workloads.mjs";

const { values: given } = parseArgs({ options: { rounds: { type: "string", default: "9" }, only: { type: "string" }, round: { type: "string" } } });
const rounds = Number(given.rounds);
const names = Object.keys(workloads).filter((name) => given.only === undefined || given.only === name);

const OURS = [
  { key: "f64", title: "nnc f64, train()", contestant: "nnc", precision: "f64", how: "train" },
  { key: "f32", title: "nnc f32, train()", contestant: "nnc", precision: "f32", how: "train" },
  { key: "f64k", title: "nnc f64, kernels alone", contestant: "nnc", precision: "f64", how: "kernels" },
  { key: "f32k", title: "nnc f32, kernels alone", contestant: "nnc", precision: "f32", how: "kernels" },
];
const TFJS = ["@tensorflow/tfjs-core", "@tensorflow/tfjs-layers"];
const PEERS = [
  { key: "brain", title: "brain.js", contestant: "brain", needs: ["brain.js"] },
  { key: "wasm", title: "tfjs wasm", contestant: "tfjs", backend: "wasm", needs: [...TFJS, "@tensorflow/tfjs-backend-wasm"] },
  { key: "cpu", title: "tfjs cpu", contestant: "tfjs", backend: "cpu", needs: [...TFJS, "@tensorflow/tfjs-backend-cpu"] },
];
/** Ours, theirs (null: samples/s), and at least how much. */
const TARGETS = {
  xor: [["f32", null, 12e6], ["f32", "brain", 4]],
  iris: [["f32", "wasm", 10], ["f32", "cpu", 10]],
  mnist: [["f64", "wasm", 2], ["f32", "wasm", 1]],
};
const REMARKS = { brain: "brain.js updates after every row, knows sigmoid and the quadratic loss alone, and starts from weights of its own" };

/** A contestant's process: `ask` sends a line and waits for the answer. */
function start(contestant, workload, modules) {
  const options = { ...contestant, workload, peers, modules: `${pathToFileURL(modules).href}/`, round: Number(given.round ?? workloads[workload].round) };
  const child = spawn(process.execPath, [fileURLToPath(new URL("child.mjs", import.meta.url)), JSON.stringify(options)], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // Libraries print greetings: an answer is a line that is an object.
  const answer = async () => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) return { failed: "its process ended" };
      if (value.startsWith("{")) return JSON.parse(value);
    }
  };
  return { ...contestant, answer, ask: (line) => (child.stdin.write(`${line}\n`), answer()), end: () => child.stdin.end("end\n"), rates: [] };
}

async function race(name, missing, modules) {
  const workload = workloads[name];
  console.log(`\n${workload.title}`);
  const entered = [];
  for (const contestant of [...OURS, ...PEERS]) {
    const lacks = (contestant.needs ?? []).filter((need) => missing.includes(need));
    if (lacks.length > 0) {
      console.log(`  ${contestant.title.padEnd(24)}not raced: ${lacks.join(", ")} could not be installed`);
      continue;
    }
    const one = start(contestant, name, modules);
    const ready = await one.answer();
    if (ready.failed === undefined) entered.push({ ...one, loss: ready.loss });
    else console.log(`  ${contestant.title.padEnd(24)}not raced: ${ready.failed}`);
  }
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? entered : [...entered].reverse();
    for (const one of order) one.rates.push((await one.ask("round")).samplesPerSecond);
  }
  entered.forEach((one) => one.end());
  report(name, workload, entered);
}

function report(name, workload, entered) {
  for (const { title, rates, loss } of entered) console.log(`  ${title.padEnd(24)}${rate(rates).padEnd(38)}${loss === null ? "" : `loss ${loss.toPrecision(7)} after ${workload.prove} epochs`}`);
  const of = (key) => entered.find((one) => one.key === key);
  for (const ours of OURS.map(({ key }) => of(key)).filter((one) => one !== undefined)) {
    const ratios = entered.filter((one) => one.contestant !== "nnc").map((peer) => `${spread(ours.rates.map((one, i) => one / peer.rates[i]))} × ${peer.title}`);
    if (ratios.length > 0) console.log(`  ${ours.title} is ${ratios.join(", ")}`);
  }
  for (const [key, against, least] of TARGETS[name]) {
    const ours = of(key);
    const theirs = against === null ? null : of(against);
    if (ours === undefined || theirs === undefined) continue;
    const reached = median(theirs === null ? ours.rates : ours.rates.map((one, i) => one / theirs.rates[i]));
    const words = theirs === null ? `${(least / 1e6).toFixed(0)} M samples/s` : `${least} × ${theirs.title}`;
    console.log(`  target: ${ours.title} at least ${words}: ${reached >= least ? "reached" : "MISSED"}`);
  }
  const [first] = entered.filter((one) => one.contestant === "nnc");
  for (const peer of entered.filter((one) => one.contestant === "tfjs")) {
    const apart = Math.abs(peer.loss - first.loss) / first.loss;
    console.log(`  the same work: losses of nnc and ${peer.title} are ${apart.toExponential(1)} of themselves apart${apart < 1e-3 ? "" : ", WHICH IS TOO MUCH"}`);
  }
  for (const key of Object.keys(REMARKS)) if (of(key) !== undefined) console.log(`  ${REMARKS[key]}`);
}

/** Fresh processes of `nnc check`. */
function coldStart() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const once = (args) => {
    const from = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
    if (status !== 0) throw new Error(`node ${args.join(" ")} failed`);
    return performance.now() - from;
  };
  const times = { "nnc check specs/iris.nn": ["dist/cli/main.js", "check", "specs/iris.nn"], "node alone": ["-e", ""] };
  const taken = Object.fromEntries(Object.keys(times).map((key) => [key, []]));
  for (let i = 0; i < 11; i++) for (const [key, args] of Object.entries(times)) taken[key].push(once(args));
  console.log("\ncold start, fresh processes");
  for (const [key, list] of Object.entries(taken)) console.log(`  ${key.padEnd(24)}${spread(list.slice(1))} ms`);
  console.log(`  target: nnc check below 300 ms: ${median(taken["nnc check specs/iris.nn"].slice(1)) < 300 ? "reached" : "MISSED"}`);
}

console.log(`node ${process.version}, ${os.cpus()[0]?.model ?? "unknown processor"}, ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}`);
console.log(`${rounds} interleaved rounds: median (least–most)`);
const missing = installPeers();
const modules = compileModules(names);
for (const name of names) await race(name, missing, modules);
coldStart();
