/**
 * What it costs to look for NaN (NN901) and for dead or saturated neurons (NN902) while training: whole trainings with and
 * without, in turns, by processor time. `npm run watch-cost -- --only xor,iris --rounds 301`. Wants a build. Compares the
 * means of either side without its slowest quarter and exits 1 where that is over the limit of 2 %. A training that ends in other bits is an error.
 */
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { only: { type: "string", default: "xor,iris,mnist" }, rounds: { type: "string", default: "151" }, dist: { type: "string", default: ".cache/modules" } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const load = (name) => import(pathToFileURL(path.resolve(root, values.dist, name)).href);
const { openSpec } = await load("session/spec.js");
const { drive, prepareTraining } = await load("session/train-run.js");
const { stuckDiagnostics, watchStuck } = await load("session/stuck.js");
const { nodeHost } = await load("host/node.js");
const { logLine } = await load("report/epoch-lines.js");
const { createTrainer } = await load("train/index.js");

const LIMIT = 0.02;
/** Epochs where a whole training takes too long to be repeated: by then both looks of a long one have come. */
const EPOCHS = { mnist: 4 };
/** Milliseconds that one round of one side takes at least. */
const ROUND = 20;

/** Trains once, as `nnc train --quiet` does, but for its files: every epoch is watched and has a line of the log. */
async function train(prepared, stuck, epochs, looks) {
  const trainer = createTrainer(prepared.module, prepared.parts, epochs === undefined ? {} : { epochs });
  if (!looks) Object.assign(trainer, { assertFinite: () => {}, keepSnapshot: () => {} });
  const log = [];
  await drive(trainer, {
    signal: new AbortController().signal,
    watched: () => true,
    onEpoch: (record) => log.push(logLine(record, looks && stuck?.isDue(trainer) ? stuckDiagnostics(prepared.model, stuck.look(trainer)) : [])),
    onPause: () => null,
  });
  return trainer.finalParameters();
}

/** The mean without the slowest quarter: other work on the machine only ever adds. */
function usual(times) {
  const kept = [...times].sort((a, b) => a - b).slice(0, Math.ceil(0.75 * times.length));
  return kept.reduce((sum, time) => sum + time, 0) / kept.length;
}

async function measure(name) {
  const host = nodeHost();
  const opened = openSpec(host, path.join(root, "specs", `${name}.nn`), { set: new Map(), data: "none", pedantic: false });
  const prepared = (await prepareTraining(opened.model, host)).value;
  const stuck = await watchStuck(prepared.running.compiled, host);
  const epochs = EPOCHS[name];
  const run = (looks) => train(prepared, stuck, epochs, looks);
  if (Buffer.compare(Buffer.from((await run(true)).buffer), Buffer.from((await run(false)).buffer)) !== 0) throw new Error(`${name}: looking changes the weights`);
  let times = 1;
  const round = async (looks) => {
    const began = process.cpuUsage();
    for (let i = 0; i < times; i++) await run(looks);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  while ((await round(true)) < ROUND) times *= 2;
  const [with_, without] = [[], []];
  for (let i = 0; i < Number(values.rounds); i++) {
    // Forth and back, so that neither side always comes first.
    const first = await round(i % 2 === 0);
    const second = await round(i % 2 !== 0);
    const [on, off] = i % 2 === 0 ? [first, second] : [second, first];
    with_.push(on / times);
    without.push(off / times);
  }
  const percent = (share) => `${(100 * share).toFixed(2)} %`;
  const cost = usual(with_) / usual(without) - 1;
  console.log(`${name.padEnd(8)} ${percent(cost)} of ${usual(without).toFixed(2)} ms a training${epochs === undefined ? "" : ` of ${epochs} epochs`}; ${stuck === null ? "nothing can get stuck" : "neurons are watched"}; ${times} trainings a round`);
  return cost <= LIMIT;
}

let fine = true;
for (const name of values.only.split(",")) fine = (await measure(name)) && fine;
process.exitCode = fine ? 0 : 1;
