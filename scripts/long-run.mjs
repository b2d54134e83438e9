/**
 * Trains for minutes in one process, in generated code as an application would, and samples memory: fails when the heap or
 * the process grows. `npm run long-run -- --minutes 10 --spec specs/iris.nn`. Wants a build, and `--expose-gc`.
 */
import { openSpec } from "../.cache/modules/session/spec.js";
import { prepareTraining } from "../.cache/modules/session/train-run.js";
import { nodeHost } from "../.cache/modules/host/node.js";
import { createTrainer, writeCheckpoint } from "../.cache/modules/train/index.js";

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const minutes = Number(argument("--minutes", "1"));
const spec = argument("--spec", "specs/iris.nn");
/** The median of the last quarter of samples may exceed that of the second by so much: the first is for caches and compiled code. */
const HEAP_SLACK = 4 * 2 ** 20;
const RSS_SLACK = 48 * 2 ** 20;

if (!(minutes > 0) || typeof globalThis.gc !== "function") {
  console.error("give --minutes a number above 0, and run node with --expose-gc");
  process.exit(2);
}
const host = nodeHost();
const opened = openSpec(host, spec, { set: new Map(), data: "none", pedantic: false });
const prepared = opened.model === null ? null : (await prepareTraining(opened.model, host)).value;
if (prepared === null) {
  console.error(`${spec} cannot be trained`);
  process.exit(2);
}
const began = performance.now();
const samples = [];
let [epochs, trainings, steps, sampled] = [0, 0, 0, 0];
while (performance.now() - began < minutes * 60_000) {
  const trainer = createTrainer(prepared.module, prepared.parts, { seed: trainings + 1 });
  for (let reached = "paused"; reached !== "done" && performance.now() - began < minutes * 60_000; ) {
    reached = trainer.advance(performance.now() + 20, true);
    if (reached === "epoch") epochs++;
    const elapsed = performance.now() - began;
    if (elapsed - sampled < (minutes * 60_000) / 60) continue;
    sampled = elapsed;
    writeCheckpoint(trainer);
    globalThis.gc();
    const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
    samples.push({ heap: heapUsed + arrayBuffers, rss });
  }
  steps += trainer.state.step;
  trainings++;
}
const mega = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const quarter = Math.max(1, samples.length >> 2);
let grew = samples.length < 8;
if (grew) console.error(`only ${samples.length} samples: the run was too short to tell`);
for (const [name, slack] of [["heap", HEAP_SLACK], ["rss", RSS_SLACK]]) {
  const of = samples.map((sample) => sample[name]);
  const [first, last, most] = [middle(of.slice(quarter, 2 * quarter)), middle(of.slice(-quarter)), Math.max(...of.slice(quarter))];
  const bad = last - first > slack;
  grew ||= bad;
  console.log(`${name.padEnd(4)}  second quarter ${mega(first)}, last quarter ${mega(last)}, most ${mega(most)}: ${bad ? "grows" : "constant"} (slack ${mega(slack)})`);
}
console.log(`${trainings} trainings of ${spec}, ${epochs.toLocaleString("en-US")} epochs, ${steps.toLocaleString("en-US")} steps in ${((performance.now() - began) / 60_000).toFixed(1)} minutes; ${samples.length} samples`);
process.exitCode = grew ? 1 : 0;
